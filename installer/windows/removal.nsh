; The uninstaller. The data of the user stay unless they say otherwise: /REMOVEDATA=1, or the box.

Function un.onInit
  ${GetParameters} $R9
  !insertmacro ReadChoice "un." REMOVEDATA $RemoveData
  !insertmacro ReadWait "un."
FunctionEnd

Function un.OptionsShow
  !insertmacro MUI_HEADER_TEXT "$(RemoveTitle)" "$(RemoveSubtitle)"
  nsDialogs::Create 1018
  Pop $0
  !insertmacro Box 0 "$(RemoveDataBox)" $RemoveData $RemoveDataBox
  ${NSD_CreateLabel} 0 24u 100% 40u "$(DataStay)"
  Pop $0
  GetDlgItem $0 $HWNDPARENT 1
  SendMessage $0 ${WM_SETTEXT} 0 "STR:$(^UninstallBtn)"
  nsDialogs::Show
FunctionEnd

Function un.OptionsLeave
  ${NSD_GetState} $RemoveDataBox $RemoveData
FunctionEnd

!macro Remove ITEM
  RMDir /r "$INSTDIR\${ITEM}"
  Delete "$INSTDIR\${ITEM}"
!macroend

Section "Uninstall"
  SetOutPath "$TEMP" ; nobody stands in the folder that goes
  Call un.QuitRunning
  ${If} $RemoveData == 1
    Call un.DeleteData
  ${EndIf}
  Call un.TakeOfferBack
  Call un.ForgetAutostart
  DeleteRegKey HKCU "${DEFAULTS}"
  DeleteRegKey /ifempty HKCU "Software\${NAME}"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  !insertmacro EachOwn Remove
  !insertmacro Remove "old"
  !insertmacro Remove "new"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${ARP}"
SectionEnd

Function un.DeleteData
  DetailPrint "$(DeletesData)"
  SetDetailsPrint none
  ClearErrors
  ExecWait '"$INSTDIR\${EXE}" remove-data --yes' $0
  SetDetailsPrint lastused
  ${If} ${Errors}
  ${OrIf} $0 != 0
    MessageBox MB_OK|MB_ICONSTOP "$(DataNotDeleted)" /SD IDOK
    SetErrorLevel ${DATA_STAYS}
    Quit
  ${EndIf}
FunctionEnd

Function un.ForgetAutostart ; if it is ours still
  ReadRegStr $0 HKCU "${RUN}" "${NAME}"
  StrLen $1 '"$INSTDIR\${EXE}"'
  StrCpy $2 $0 $1
  ${If} $2 == '"$INSTDIR\${EXE}"'
    DeleteRegValue HKCU "${RUN}" "${NAME}"
  ${EndIf}
  DeleteRegValue HKCU "${APPROVED}" "${NAME}"
FunctionEnd
