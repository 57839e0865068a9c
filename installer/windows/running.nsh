; A program that is running: seen, and asked to go. For the set-up and the uninstaller.

!macro Running UN
Function ${UN}IsRunning ; $R0: 1 or 0. Nobody may write to a program that runs
  StrCpy $R0 0
  ${If} ${FileExists} "$INSTDIR\${EXE}"
    ClearErrors
    FileOpen $R1 "$INSTDIR\${EXE}" a
    ${If} ${Errors}
      StrCpy $R0 1
    ${Else}
      FileClose $R1
    ${EndIf}
  ${EndIf}
FunctionEnd

; Returns when it is gone; ends with exit code 3 when it does not go. It waits for the end of a call.
Function ${UN}QuitRunning
  Call ${UN}IsRunning
  ${If} $R0 == 0
    Return
  ${EndIf}
  StrCpy $Start 1
  again:
  DetailPrint "$(AsksToQuit)"
  SetDetailsPrint none ; NSIS' own words would take the place of these
  ClearErrors
  ExecWait '"$INSTDIR\${EXE}" quit --wait $Wait' $0
  ${If} ${Errors}
    StrCpy $0 1
  ${EndIf}
  SetDetailsPrint lastused
  StrCpy $1 0
  ${Do}
    Call ${UN}IsRunning
      ${If} $R0 == 0
      Return
    ${EndIf}
    ${If} $0 != 0
      ${Break}
    ${EndIf}
    Sleep 200
    IntOp $1 $1 + 1
  ${LoopUntil} $1 > 50
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(StillRunning)" /SD IDCANCEL IDRETRY again
  RMDir /r "$INSTDIR\new"
  SetErrorLevel ${STILL_RUNNING}
  Quit
FunctionEnd
!macroend
!insertmacro Running ""
!insertmacro Running "un."
