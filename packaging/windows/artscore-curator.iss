; Windows installer of dist\artscore-curator, for Inno Setup 6: iscc packaging\windows\artscore-curator.iss
; Written without a Windows machine to try it on; see packaging\README.md.

#define Name "ArtScore Curator"
#define Version GetEnv("CURATOR_VERSION")
#if Version == ""
  #error Set CURATOR_VERSION to the version that curator --version prints.
#endif

[Setup]
AppId={{7C4B5B0E-6B59-4B0B-9C52-2B1B9D0F3E64}
AppName={#Name}
AppVersion={#Version}
AppPublisher=ArtScore Curator contributors
DefaultDirName={autopf}\{#Name}
DefaultGroupName={#Name}
; For the user alone unless they ask for all: it needs no rights then.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=artscore-curator-{#Version}-setup
SetupIconFile=..\..\build\icons\artscore-curator.ico
UninstallDisplayIcon={app}\artscore-curator.exe
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes
ChangesEnvironment=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "path"; Description: "Add the command ""curator"" to the PATH"; Flags: unchecked

[Files]
Source: "..\..\dist\artscore-curator\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\{#Name}"; Filename: "{app}\artscore-curator.exe"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\artscore-curator.exe"; Tasks: desktopicon

[Registry]
; "Open with", without taking any type over from what opens it now.
Root: HKA; Subkey: "Software\Classes\Applications\artscore-curator.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "{#Name}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\artscore-curator.exe\shell\open\command"; ValueType: string; ValueData: """{app}\artscore-curator.exe"" ""%1"""
#define Type(str Ending) 'Root: HKA; Subkey: "Software\Classes\Applications\artscore-curator.exe\SupportedTypes"; ValueType: string; ValueName: "' + Ending + '"; ValueData: ""'
#emit Type(".jpg")
#emit Type(".jpeg")
#emit Type(".jpe")
#emit Type(".jfif")
#emit Type(".png")
#emit Type(".webp")
#emit Type(".avif")
#emit Type(".gif")
#emit Type(".bmp")
#emit Type(".tif")
#emit Type(".tiff")
#emit Type(".heic")
#emit Type(".heif")
Root: HKA; Subkey: "Software\Classes\Directory\shell\ArtScoreCurator"; ValueType: string; ValueData: "Open in {#Name}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Directory\shell\ArtScoreCurator"; ValueType: string; ValueName: "Icon"; ValueData: "{app}\artscore-curator.exe"
Root: HKA; Subkey: "Software\Classes\Directory\shell\ArtScoreCurator\command"; ValueType: string; ValueData: """{app}\artscore-curator.exe"" ""%1"""
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: not OnPath

[Run]
Filename: "{app}\artscore-curator.exe"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent

[Code]
function OnPath: Boolean;
var
  Known: string;
begin
  Result := RegQueryStringValue(HKCU, 'Environment', 'Path', Known)
    and (Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(Known) + ';') > 0);
end;
