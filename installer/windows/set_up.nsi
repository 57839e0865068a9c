; The set-up for one user, without elevation. Built by packaging/windows_installers.py, which defines
; NAME COMMAND ID PUBLISHER VERSION (x.y.z) PAYLOAD OUT ICON PICTURE, and SIGN when there is a certificate.
; Switches, keys and exit codes: installer/README.md.
Unicode true
Target amd64-unicode
ManifestDPIAware true
SetCompressor /SOLID lzma
SetCompressorDictSize 64 ; MB: both programs hold the same archive, of which one is enough
SetDateSave off
AllowSkipFiles off
RequestExecutionLevel user
ShowInstDetails nevershow
ShowUninstDetails nevershow

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "WordFunc.nsh"
!include "WinVer.nsh"

!define EXE "${COMMAND}.exe"
!define LINK "${ID}.link" ; ProgID
!define ARP "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define APPROVED "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
!define DEFAULTS "Software\${NAME}\Defaults"
!define CAPABILITIES "Software\${NAME}\Capabilities"
!define DATA "$LOCALAPPDATA\${NAME}"

!define CANCELLED 1
!define STILL_RUNNING 3
!define NEWER_THERE 4
!define NOT_WRITTEN 5
!define FOLDER_TAKEN 6
!define BAD_SWITCH 7
!define OLD_WINDOWS 8
!define DATA_STAYS 9

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME} set-up"
VIAddVersionKey /LANG=0 "CompanyName" "${PUBLISHER}"
VIAddVersionKey /LANG=0 "LegalCopyright" "${PUBLISHER}"
!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${EXE}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_CUSTOMFUNCTION_ABORT Cancelled
!define MUI_CUSTOMFUNCTION_UNABORT un.Cancelled
Page custom OptionsShow OptionsLeave
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
UninstPage custom un.OptionsShow un.OptionsLeave
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_RESERVEFILE_LANGDLL
!include "words.nsh"

Var Installed ; version that is there; "" on a first installation
Var Wait ; seconds which a program that runs, and may have a call up, is given
Var Autostart ; "1", "0", or "" to leave it as it is
Var RegisterTel
Var DesktopIcon
Var Server
Var Cloud
Var Lang
Var Start ; "1" starts the program, hidden, when all is done
Var RemoveData
Var AutostartBox
Var RegisterTelBox
Var DesktopIconBox
Var RemoveDataBox

!include "running.nsh"
!include "switch_over.nsh"
!include "links.nsh"

; ---- What was asked for

!macro ReadSwitch NAME VARIABLE
  ClearErrors
  ${GetOptions} " $R9" " /${NAME}=" ${VARIABLE} ; a value may have slashes: it ends at a space
  ${If} ${Errors}
    StrCpy ${VARIABLE} ""
  ${EndIf}
!macroend

!macro ReadChoice UN NAME VARIABLE
  !insertmacro ReadSwitch ${NAME} ${VARIABLE}
  ${If} ${VARIABLE} != ""
  ${AndIf} ${VARIABLE} != "0"
  ${AndIf} ${VARIABLE} != "1"
    StrCpy $0 "/${NAME}=${VARIABLE}"
    Call ${UN}BadSwitch
  ${EndIf}
!macroend

!macro ReadWait UN
  !insertmacro ReadSwitch WAIT $Wait
  ${If} $Wait == ""
    StrCpy $Wait 10 ; people are asked again
    ${If} ${Silent}
      StrCpy $Wait 300
    ${EndIf}
  ${EndIf}
  IntOp $0 $Wait + 0
  ${If} $0 != $Wait
  ${OrIf} $0 < 0
    StrCpy $0 "/WAIT=$Wait"
    Call ${UN}BadSwitch
  ${EndIf}
!macroend

!macro Stops UN
  Function ${UN}BadSwitch ; $0: the switch
    MessageBox MB_OK|MB_ICONSTOP "$(BadSwitch)" /SD IDOK
    SetErrorLevel ${BAD_SWITCH}
    Quit
  FunctionEnd
  Function ${UN}Cancelled
    SetErrorLevel ${CANCELLED}
  FunctionEnd
!macroend
!insertmacro Stops ""
!insertmacro Stops "un."

Function ReadSwitches
  ${GetParameters} $R9
  !insertmacro ReadSwitch LANG $Lang
  ${Switch} $Lang
    ${Case} ""
      ${Break}
    ${Case} "en"
      StrCpy $LANGUAGE ${LANG_ENGLISH}
      ${Break}
    ${Case} "de"
      StrCpy $LANGUAGE ${LANG_GERMAN}
      ${Break}
    ${Case} "fr"
      StrCpy $LANGUAGE ${LANG_FRENCH}
      ${Break}
    ${Case} "es"
      StrCpy $LANGUAGE ${LANG_SPANISH}
      ${Break}
    ${Default}
      StrCpy $0 "/LANG=$Lang"
      Call BadSwitch
  ${EndSwitch}
  !insertmacro ReadChoice "" AUTOSTART $Autostart
  !insertmacro ReadChoice "" REGISTERTEL $RegisterTel
  !insertmacro ReadChoice "" DESKTOPICON $DesktopIcon
  !insertmacro ReadChoice "" RUN $Start
  !insertmacro ReadWait ""
  !insertmacro ReadSwitch CLOUD $Cloud
  !insertmacro ReadSwitch SERVER $Server
  StrCpy $1 $Server 8
  ${If} $Server != ""
  ${AndIf} $1 != "https://"
    StrCpy $0 "/SERVER=$Server"
    Call BadSwitch
  ${EndIf}
FunctionEnd

Function .onInit
  Call ReadSwitches
  ${IfNot} ${AtLeastBuild} 17763
    MessageBox MB_OK|MB_ICONSTOP "$(OldWindows)" /SD IDOK
    SetErrorLevel ${OLD_WINDOWS}
    Quit
  ${EndIf}
  Call LookAtInstalled
  ${If} $Installed == ""
    Call FirstChoices
  ${Else}
    Call LaterChoices
  ${EndIf}
FunctionEnd

Function LookAtInstalled
  ReadRegStr $Installed HKCU "${ARP}" "DisplayVersion"
  ReadRegStr $1 HKCU "${ARP}" "InstallLocation"
  ${If} $Installed == ""
  ${OrIfNot} ${FileExists} "$1\${EXE}"
    StrCpy $Installed ""
    Call LookAtFolder
    Return
  ${EndIf}
  ClearErrors
  ${GetOptions} "$CMDLINE" "/D=" $2
  ${IfNot} ${Errors}
  ${AndIf} $INSTDIR != $1
    Call FolderTaken
  ${EndIf}
  StrCpy $INSTDIR $1
  ${VersionCompare} "$Installed" "${VERSION}" $0
  ${If} $0 == 1
    MessageBox MB_OK|MB_ICONSTOP "$(NewerThere)" /SD IDOK
    SetErrorLevel ${NEWER_THERE}
    Quit
  ${EndIf}
FunctionEnd

Function LookAtFolder ; what a removal in place, or a set-up that was cut short, left there is ours
  FindFirst $0 $1 "$INSTDIR\*"
  ${DoWhile} $1 != ""
    ${Select} $1
      ${Case5} "." ".." "uninstall.exe" "new" "old"
      ${Default}
        Call FolderTaken
    ${EndSelect}
    FindNext $0 $1
  ${Loop}
  FindClose $0
FunctionEnd

Function FolderTaken
  MessageBox MB_OK|MB_ICONSTOP "$(FolderTaken)" /SD IDOK
  SetErrorLevel ${FOLDER_TAKEN}
  Quit
FunctionEnd

Function FirstChoices
  ${If} $RegisterTel == ""
    StrCpy $RegisterTel 1
  ${EndIf}
FunctionEnd

; What the user took away, no update brings back; a box that is ticked does.
Function LaterChoices
  ${If} $Autostart == 1
    StrCpy $Autostart ""
  ${EndIf}
  ${If} $DesktopIcon == 1
    StrCpy $DesktopIcon ""
  ${EndIf}
FunctionEnd

; ---- The page

!macro Box Y TEXT STATE VARIABLE
  ${NSD_CreateCheckBox} 0 ${Y} 100% 12u "${TEXT}"
  Pop ${VARIABLE}
  ${If} ${STATE} == 1
    ${NSD_Check} ${VARIABLE}
  ${EndIf}
!macroend

Function OptionsShow
  ${If} $Installed == ""
    !insertmacro MUI_HEADER_TEXT "$(InstallTitle)" "$(InstallSubtitle)"
  ${Else}
    !insertmacro MUI_HEADER_TEXT "$(UpdateTitle)" "$(UpdateSubtitle)"
    Call LookAtChoices
  ${EndIf}
  nsDialogs::Create 1018
  Pop $0
  !insertmacro Box 0 "$(AutostartBox)" $Autostart $AutostartBox
  !insertmacro Box 18u "$(RegisterTelBox)" $RegisterTel $RegisterTelBox
  !insertmacro Box 36u "$(DesktopIconBox)" $DesktopIcon $DesktopIconBox
  ${NSD_CreateLabel} 0 60u 100% 24u "$(DefaultAppsHint)"
  Pop $0
  GetDlgItem $0 $HWNDPARENT 1
  SendMessage $0 ${WM_SETTEXT} 0 "STR:$(^InstallBtn)"
  nsDialogs::Show
FunctionEnd

Function LookAtChoices ; what is so now
  Call LookAtAutostart
  ReadRegStr $0 HKCU "Software\RegisteredApplications" "${NAME}"
  StrCpy $RegisterTel 0
  ${If} $0 != ""
    StrCpy $RegisterTel 1
  ${EndIf}
  StrCpy $DesktopIcon 0
  ${If} ${FileExists} "$DESKTOP\${NAME}.lnk"
    StrCpy $DesktopIcon 1
  ${EndIf}
FunctionEnd

Function LookAtAutostart ; the Task Manager's no is an odd first byte
  ReadRegStr $0 HKCU "${RUN}" "${NAME}"
  StrCpy $Autostart 0
  ${If} $0 != ""
    System::Call '*(&i16 0) p.r3'
    System::Call 'advapi32::RegGetValueW(p -2147483647, w "${APPROVED}", w "${NAME}", i 0xFFFF, p 0, p r3, *i 16)'
    System::Call '*$3(&i1 .r4)'
    System::Free $3
    IntOp $4 $4 & 1
    IntOp $Autostart 1 - $4
  ${EndIf}
FunctionEnd

Function OptionsLeave
  StrCpy $0 $Autostart
  ${NSD_GetState} $AutostartBox $Autostart
  ${NSD_GetState} $RegisterTelBox $RegisterTel
  ${NSD_GetState} $DesktopIconBox $DesktopIcon
  ${If} $Autostart == 1
  ${AndIf} $0 != 1
    DeleteRegValue HKCU "${APPROVED}" "${NAME}" ; the user says yes again
  ${EndIf}
FunctionEnd

; ---- Installing

Section
  RMDir /r "$INSTDIR\new"
  SetOutPath "$INSTDIR\new"
  File /r "${PAYLOAD}\*" ; on Windows makensis takes no other slash
  SetOutPath "$INSTDIR\new\_internal\callcontrol\resources"
  FileOpen $0 "installed-by" w ; the program's updates are those of this set-up
  FileWrite $0 "setup"
  FileClose $0
  WriteUninstaller "$INSTDIR\new\uninstall.exe"
  SetOutPath "$INSTDIR"
  Call QuitRunning
  Call SwitchOver
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${EXE}"
  Call WriteChoices
  Call WriteDefaults
  Call WriteEntry
  ${If} $Start == 1
    Exec '"$INSTDIR\${EXE}" --hidden'
  ${EndIf}
SectionEnd

Function .onInstFailed ; the disk did not take the files: those of before are as they were
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\new"
  RMDir "$INSTDIR"
  SetErrorLevel ${NOT_WRITTEN}
FunctionEnd

Function WriteChoices
  ReadRegStr $0 HKCU "${RUN}" "${NAME}"
  ${If} $Autostart == 0
    DeleteRegValue HKCU "${RUN}" "${NAME}"
  ${ElseIf} $Autostart == 1
  ${OrIf} $0 != ""
    WriteRegStr HKCU "${RUN}" "${NAME}" '"$INSTDIR\${EXE}" --hidden'
  ${EndIf}
  ${If} $DesktopIcon == 1
    CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\${EXE}"
  ${ElseIf} $DesktopIcon == 0
    Delete "$DESKTOP\${NAME}.lnk"
  ${EndIf}
  ${If} $RegisterTel == 1
    Call OfferForLinks
  ${ElseIf} $RegisterTel == 0
    Call TakeOfferBack
  ${EndIf}
FunctionEnd

!macro WriteDefault NAME VALUE
  ${If} "${VALUE}" != ""
    WriteRegStr HKCU "${DEFAULTS}" "${NAME}" "${VALUE}"
  ${EndIf}
!macroend

Function WriteDefaults
  !insertmacro WriteDefault "cloud" "$Cloud"
  !insertmacro WriteDefault "portal_url" "$Server"
  !insertmacro WriteDefault "language" "$Lang"
FunctionEnd

Function WriteEntry
  SetDetailsPrint none
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  SetDetailsPrint lastused
  WriteRegStr HKCU "${ARP}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${ARP}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${ARP}" "DisplayIcon" "$INSTDIR\${EXE}"
  WriteRegStr HKCU "${ARP}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${ARP}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${ARP}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${ARP}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${ARP}" "EstimatedSize" $0
  WriteRegDWORD HKCU "${ARP}" "NoModify" 1
  WriteRegDWORD HKCU "${ARP}" "NoRepair" 1
FunctionEnd

!include "removal.nsh"
