; The installer: for one user, without an administrator's password, in English or Spanish.
; Defined by windows.py: NAME, WINDOW, TITLE_EN, TITLE_ES, VERSION, SOURCE, ICON, PANEL, OUT,
; PACKER,
; and DICTIONARY where it is packed small

Unicode true
Target amd64-unicode
SetCompressor ${PACKER}
; Megabytes: both programs hold the same code, and the second one is to be found in the first.
!ifdef DICTIONARY
  SetCompressorDictSize ${DICTIONARY}
!endif
!include "MUI2.nsh"
!include "FileFunc.nsh"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"

Name "$(TITLE)"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
ManifestDPIAware true
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "${TITLE_EN}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "${TITLE_EN}"
VIAddVersionKey /LANG=0 "LegalCopyright" "Apache License 2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PANEL}"
!define MUI_WELCOMEPAGE_TITLE "$(TITLE)"
!define MUI_WELCOMEPAGE_TEXT "$(BEGIN)"
!define MUI_FINISHPAGE_TITLE "$(TITLE)"
!define MUI_FINISHPAGE_TEXT "$(END)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW}.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "SpanishInternational"

LangString TITLE ${LANG_ENGLISH} "${TITLE_EN}"
LangString TITLE ${LANG_SPANISHINTERNATIONAL} "${TITLE_ES}"
LangString BEGIN ${LANG_ENGLISH} "It is installed for you alone, and no administrator's password is needed.$\r$\n$\r$\nPress Install to begin."
LangString BEGIN ${LANG_SPANISHINTERNATIONAL} "Se instala solo para usted, y no hace falta la contraseña de ningún administrador.$\r$\n$\r$\nPulse Instalar para empezar."
LangString END ${LANG_ENGLISH} "It is installed. You find it in the Start menu."
LangString END ${LANG_SPANISHINTERNATIONAL} "Ya está instalado. Lo encontrará en el menú Inicio."
LangString RUNNING ${LANG_ENGLISH} "The program is open. Close its window, then press Retry."
LangString RUNNING ${LANG_SPANISHINTERNATIONAL} "El programa está abierto. Cierre su ventana y pulse Reintentar."
LangString FORGET ${LANG_ENGLISH} "Delete your answers and settings too? Passwords you asked to keep stay in Windows' Credential Manager. Servers and their chats are not touched."
LangString FORGET ${LANG_SPANISHINTERNATIONAL} "¿Borrar también sus respuestas y ajustes? Las contraseñas que pidió guardar quedan en el Administrador de credenciales de Windows. Los servidores y sus chats no se tocan."

; What runs cannot be replaced, nor removed.
!macro WAIT_UNTIL_CLOSED
  again:
  ClearErrors
  IfFileExists "$INSTDIR\${WINDOW}.exe" 0 closed
  FileOpen $0 "$INSTDIR\${WINDOW}.exe" a
  IfErrors 0 free
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY again
  SetErrorLevel 1
  Quit
  free:
  FileClose $0
  closed:
!macroend

Section
  !insertmacro WAIT_UNTIL_CLOSED
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\runtime" ; nothing of an older version stays
  File /r "${SOURCE}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  Delete "$SMPROGRAMS\${TITLE_EN}.lnk"
  Delete "$SMPROGRAMS\${TITLE_ES}.lnk"
  CreateShortcut "$SMPROGRAMS\$(TITLE).lnk" "$INSTDIR\${WINDOW}.exe"
  WriteRegStr HKCU "${KEY}" "DisplayName" "$(TITLE)"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\${WINDOW}.exe"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" $0
SectionEnd

Section "Uninstall"
  !insertmacro WAIT_UNTIL_CLOSED
  RMDir /r "$INSTDIR\runtime"
  Delete "$INSTDIR\${NAME}.exe"
  Delete "$INSTDIR\${WINDOW}.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${TITLE_EN}.lnk"
  Delete "$SMPROGRAMS\${TITLE_ES}.lnk"
  DeleteRegKey HKCU "${KEY}"
  MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(FORGET)" /SD IDNO IDNO kept
  RMDir /r "$LOCALAPPDATA\${NAME}"
  kept:
SectionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd
