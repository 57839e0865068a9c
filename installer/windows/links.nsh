; tel:, callto: and sip: links. The program is offered for them (ProgID, Capabilities); which program
; opens them stays the user's choice. Only a kind of link that nobody opens is taken at once.

!define COMMAND_OF_LINKS '"$INSTDIR\${EXE}" "%1"'

!macro EachScheme DO
  !insertmacro ${DO} "tel"
  !insertmacro ${DO} "callto"
  !insertmacro ${DO} "sip"
!macroend

!macro Offer SCHEME
  WriteRegStr HKCU "${CAPABILITIES}\URLAssociations" "${SCHEME}" "${LINK}"
  ReadRegStr $0 HKCR "${SCHEME}\shell\open\command" ""
  EnumRegKey $1 HKCU "Software\Classes\${SCHEME}" 0
  EnumRegValue $2 HKCU "Software\Classes\${SCHEME}" 0
  ${If} "$0$1$2" == ""
    WriteRegStr HKCU "Software\Classes\${SCHEME}" "" "URL:${SCHEME}"
    WriteRegStr HKCU "Software\Classes\${SCHEME}" "URL Protocol" ""
    WriteRegStr HKCU "Software\Classes\${SCHEME}\shell\open\command" "" '${COMMAND_OF_LINKS}'
  ${EndIf}
!macroend

; Takes away what is still ours of a scheme, and the keys that are empty then.
!macro TakeBack SCHEME
  ReadRegStr $0 HKCU "Software\Classes\${SCHEME}\shell\open\command" ""
  ${If} $0 == '${COMMAND_OF_LINKS}'
    DeleteRegKey HKCU "Software\Classes\${SCHEME}\shell\open\command"
    DeleteRegKey /ifempty HKCU "Software\Classes\${SCHEME}\shell\open"
    DeleteRegKey /ifempty HKCU "Software\Classes\${SCHEME}\shell"
    EnumRegKey $1 HKCU "Software\Classes\${SCHEME}" 0
    ${If} $1 == ""
      DeleteRegKey HKCU "Software\Classes\${SCHEME}"
    ${EndIf}
  ${EndIf}
!macroend

!macro TellOfLinks
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)' ; SHCNE_ASSOCCHANGED
!macroend

Function OfferForLinks
  WriteRegStr HKCU "Software\Classes\${LINK}" "" "$(LinkName)"
  WriteRegStr HKCU "Software\Classes\${LINK}" "URL Protocol" ""
  WriteRegStr HKCU "Software\Classes\${LINK}\DefaultIcon" "" "$INSTDIR\${EXE},0"
  WriteRegStr HKCU "Software\Classes\${LINK}\Application" "ApplicationName" "${NAME}"
  WriteRegStr HKCU "Software\Classes\${LINK}\Application" "ApplicationIcon" "$INSTDIR\${EXE},0"
  WriteRegStr HKCU "Software\Classes\${LINK}\shell\open\command" "" '${COMMAND_OF_LINKS}'
  WriteRegStr HKCU "${CAPABILITIES}" "ApplicationName" "${NAME}"
  WriteRegStr HKCU "${CAPABILITIES}" "ApplicationDescription" "$(Description)"
  WriteRegStr HKCU "${CAPABILITIES}" "ApplicationIcon" "$INSTDIR\${EXE},0"
  WriteRegStr HKCU "Software\RegisteredApplications" "${NAME}" "${CAPABILITIES}"
  !insertmacro EachScheme Offer
  !insertmacro TellOfLinks
FunctionEnd

!macro Links UN
Function ${UN}TakeOfferBack
  DeleteRegValue HKCU "Software\RegisteredApplications" "${NAME}"
  DeleteRegKey HKCU "${CAPABILITIES}"
  DeleteRegKey /ifempty HKCU "Software\${NAME}"
  DeleteRegKey HKCU "Software\Classes\${LINK}"
  !insertmacro EachScheme TakeBack
  !insertmacro TellOfLinks
FunctionEnd
!macroend
!insertmacro Links ""
!insertmacro Links "un."
