; Puts what was unpacked into $INSTDIR\new in the place of what is there: by renaming, so that a
; failure at any point leaves, or brings back, a program that works. What lies in the folder and has
; none of these names is somebody else's and is left alone.

!macro EachOwn DO
  !insertmacro ${DO} "_internal" ; first: cannot be renamed while a file of it is open
  !insertmacro ${DO} "${COMMAND}.exe"
  !insertmacro ${DO} "${COMMAND}-cli.exe"
  !insertmacro ${DO} "uninstall.exe"
!macroend

!macro SetAside ITEM
  ${If} ${FileExists} "$INSTDIR\${ITEM}"
    StrCpy $0 "$INSTDIR\${ITEM}"
    StrCpy $1 "$INSTDIR\old\${ITEM}"
    Call Move
    IfErrors failed
  ${EndIf}
!macroend

!macro PutInPlace ITEM
  StrCpy $0 "$INSTDIR\new\${ITEM}"
  StrCpy $1 "$INSTDIR\${ITEM}"
  Call Move
  IfErrors failed
!macroend

!macro BringBack ITEM
  ${If} ${FileExists} "$INSTDIR\old\${ITEM}"
    RMDir /r "$INSTDIR\${ITEM}"
    Delete "$INSTDIR\${ITEM}"
    StrCpy $0 "$INSTDIR\old\${ITEM}"
    StrCpy $1 "$INSTDIR\${ITEM}"
    Call Move
  ${EndIf}
!macroend

Function Move ; $0 to $1; a virus scanner may hold a new file for a moment. Errors flag when it failed
  StrCpy $2 0
  ${Do}
    ClearErrors
    Rename "$0" "$1"
    ${IfNot} ${Errors}
      Return
    ${EndIf}
    Sleep 300
    IntOp $2 $2 + 1
  ${LoopUntil} $2 > 10
  SetErrors
FunctionEnd

Function SwitchOver
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\old"
  CreateDirectory "$INSTDIR\old"
  !insertmacro EachOwn SetAside
  !insertmacro EachOwn PutInPlace
  RMDir /r "$INSTDIR\old"
  RMDir "$INSTDIR\new"
  Return
  failed:
  !insertmacro EachOwn BringBack
  RMDir "$INSTDIR\old"
  RMDir /r "$INSTDIR\new"
  ${If} $Start == 1
  ${AndIf} $Installed != ""
    Exec '"$INSTDIR\${EXE}" --hidden'
  ${EndIf}
  MessageBox MB_OK|MB_ICONSTOP "$(NotWritten)" /SD IDOK
  SetErrorLevel ${NOT_WRITTEN}
  Quit
FunctionEnd
