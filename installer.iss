; The installer for Windows: for one person, without administrator rights, with a Python of its own.
;
; Compile:  python packaging/build.py installer --compiler ISCC.exe     (Inno Setup 6.2 or newer)
; Sign:     add  --compiler 'ISCC.exe /DSign "/Sintarsia=signtool.exe sign /fd sha256 $f"'
;           add  /DQuick  to pack fast and large, for a test
;
; Silent:   setup.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART [/DIR="..."] [/LOG="..."]
;             /TORCH=none|cpu|cuda    what the downloadable methods run on (none without this)
;             /KRITADIR="..."         Krita's resource folder, where it is not the usual one
;             /MERGETASKS="associate,!menu,!krita"
; Uninstall silently: unins000.exe /VERYSILENT [/REMOVEPACKS=1]
;
; Layout (core/state/storage/installation.py): {app}\current.txt, {app}\versions\VERSION\python, files.json

#if Ver < EncodeVer(6, 2, 0)
  #error Inno Setup 6.2 or newer is needed
#endif

; The one place that names the version is core/version.py:  __version__ = "1.2.3"
#define VersionFile FileOpen(AddBackslash(SourcePath) + "core\version.py")
#define VersionLine ""
#sub ReadVersionLine
  #define Line FileRead(VersionFile)
  #if Pos("__version__ = ", Line) == 1
    #define public VersionLine Line
  #endif
#endsub
#for {0; !FileEof(VersionFile); 0} ReadVersionLine
#expr FileClose(VersionFile)
#define AppVersion Copy(VersionLine, 16, Len(VersionLine) - 16)
#if AppVersion == ""
  #error core\version.py names no version
#endif

#ifndef Staging
  #define Staging AddBackslash(SourcePath) + "dist\windows\Intarsia"
#endif
#ifndef Output
  #define Output AddBackslash(SourcePath) + "dist"
#endif
#define Version "versions\" + AppVersion
#ifnexist AddBackslash(Staging) + Version + "\files.json"
  #error The staging tree is missing: python packaging/build.py stage --system windows
#endif
; A staged Python is packed; otherwise the installer fetches it from its publisher and checks it.
#ifexist AddBackslash(Staging) + Version + "\python\python.exe"
  #define PythonIsPacked
#endif
#ifndef PythonIsPacked
  #ifndef PythonUrl
    #error PythonUrl, PythonArchive and PythonSha256 are needed: use packaging/build.py installer
  #endif
#endif

[Setup]
AppId={{6F2C7A51-4E1B-4C57-9B0E-1B7A5E0C9D42}
AppName=Intarsia
AppVersion={#AppVersion}
AppVerName=Intarsia {#AppVersion}
AppPublisher=The Intarsia authors
VersionInfoVersion={#AppVersion}
DefaultDirName={localappdata}\Programs\Intarsia
DefaultGroupName=Intarsia
DisableProgramGroupPage=yes
DisableDirPage=no
UsePreviousAppDir=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline dialog
#if Ver >= EncodeVer(6, 3, 0)
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
#else
ArchitecturesAllowed=x64
ArchitecturesInstallIn64BitMode=x64
#endif
MinVersion=10.0.17763
LicenseFile={#Staging}\LICENSE
OutputDir={#Output}
OutputBaseFilename=intarsia-{#AppVersion}-setup
SetupIconFile={#Staging}\intarsia.ico
UninstallDisplayIcon={app}\intarsia.ico
WizardStyle=modern
#ifdef Quick
Compression=zip/1
SolidCompression=no
#else
Compression=lzma2/normal
SolidCompression=yes
LZMAUseSeparateProcess=yes
#endif
ChangesAssociations=yes
CloseApplications=no
ExtraDiskSpaceRequired=50000000
#ifdef Sign
SignTool=intarsia
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"

[Tasks]
Name: "menu"; Description: "An entry in the Start menu"
Name: "desktopicon"; Description: "An icon on the desktop"; Flags: unchecked
Name: "krita"; Description: "The docker inside Krita"; Check: HasKrita
Name: "kritaother"; Description: "The docker inside Krita (none was found: say where it is)"; Flags: unchecked; Check: not HasKrita
Name: "associate"; Description: "Offer Intarsia under ""Open with"" for pictures, and open .ora files with it"; Flags: unchecked

[Files]
Source: "{#Staging}\{#Version}\*"; DestDir: "{app}\{#Version}"; Flags: recursesubdirs ignoreversion
Source: "{#Staging}\intarsia.cmd"; DestDir: "{app}"; Flags: ignoreversion
Source: "{#Staging}\intarsia-edit.cmd"; DestDir: "{app}"; Flags: ignoreversion
Source: "{#Staging}\intarsia.ico"; DestDir: "{app}"; Flags: ignoreversion
Source: "{#Staging}\LICENSE"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
Name: "{group}\Intarsia"; Filename: "{app}\intarsia-edit.cmd"; IconFilename: "{app}\intarsia.ico"; Flags: runminimized; Tasks: menu
Name: "{group}\Intarsia command line"; Filename: "{cmd}"; Parameters: "/k ""set PATH={app};%PATH%"""; WorkingDir: "{userdocs}"; IconFilename: "{app}\intarsia.ico"; Tasks: menu
Name: "{autodesktop}\Intarsia"; Filename: "{app}\intarsia-edit.cmd"; IconFilename: "{app}\intarsia.ico"; Flags: runminimized; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\Intarsia.Picture"; ValueType: string; ValueData: "Picture with layers"; Flags: uninsdeletekey; Tasks: associate
Root: HKA; Subkey: "Software\Classes\Intarsia.Picture\DefaultIcon"; ValueType: string; ValueData: "{app}\intarsia.ico"; Tasks: associate
Root: HKA; Subkey: "Software\Classes\Intarsia.Picture\shell\open\command"; ValueType: string; ValueData: """{app}\intarsia-edit.cmd"" ""%1"""; Tasks: associate
Root: HKA; Subkey: "Software\Classes\.ora\OpenWithProgids"; ValueType: string; ValueName: "Intarsia.Picture"; ValueData: ""; Flags: uninsdeletevalue; Tasks: associate
Root: HKA; Subkey: "Software\Classes\.png\OpenWithProgids"; ValueType: string; ValueName: "Intarsia.Picture"; ValueData: ""; Flags: uninsdeletevalue; Tasks: associate
Root: HKA; Subkey: "Software\Classes\.jpg\OpenWithProgids"; ValueType: string; ValueName: "Intarsia.Picture"; ValueData: ""; Flags: uninsdeletevalue; Tasks: associate
Root: HKA; Subkey: "Software\Classes\.webp\OpenWithProgids"; ValueType: string; ValueName: "Intarsia.Picture"; ValueData: ""; Flags: uninsdeletevalue; Tasks: associate
Root: HKA; Subkey: "Software\Classes\.tif\OpenWithProgids"; ValueType: string; ValueName: "Intarsia.Picture"; ValueData: ""; Flags: uninsdeletevalue; Tasks: associate
Root: HKA; Subkey: "Software\Classes\.psd\OpenWithProgids"; ValueType: string; ValueName: "Intarsia.Picture"; ValueData: ""; Flags: uninsdeletevalue; Tasks: associate

[Run]
Filename: "{app}\intarsia-edit.cmd"; Description: "Open Intarsia"; Flags: postinstall nowait skipifsilent runminimized shellexec; Check: IsUsable

[UninstallDelete]
; Everything below versions came from this installer or was added to its private Python.
Type: filesandordirs; Name: "{app}\versions"
Type: files; Name: "{app}\current.txt"
Type: files; Name: "{app}\krita.txt"
Type: dirifempty; Name: "{app}"
; What can be made again. Settings, autosaves and results that were not saved yet stay.
Type: filesandordirs; Name: "{localappdata}\Intarsia\cache"
Type: files; Name: "{localappdata}\Intarsia\engine.json"
Type: files; Name: "{localappdata}\Intarsia\engine.log"
Type: files; Name: "{localappdata}\Intarsia\installed.json"
Type: dirifempty; Name: "{localappdata}\Intarsia"

[Code]
var
  TorchPage: TInputOptionWizardPage;
  KritaPage: TInputDirWizardPage;
  Usable: Boolean;

function KritaFolder(): String; forward;

{ 38: PF_SSE4_2_INSTRUCTIONS_AVAILABLE. A Windows before 2004 knows no answer and says no, so there
  it is not asked. }
function IsProcessorFeaturePresent(Feature: Cardinal): Boolean;
  external 'IsProcessorFeaturePresent@kernel32.dll stdcall';

function InitializeSetup(): Boolean;
var
  Windows: TWindowsVersion;
begin
  GetWindowsVersionEx(Windows);
  Result := (Windows.Build < 19041) or IsProcessorFeaturePresent(38);
  if not Result then
    SuppressibleMsgBox('Intarsia needs a processor with SSE4.2, which this one lacks. Nothing was ' +
      'changed.', mbCriticalError, MB_OK, IDOK);
end;

function HasKrita(): Boolean;
begin
  Result := KritaFolder() <> '';
end;

function PythonExe(): String;
begin
  Result := ExpandConstant('{app}\{#Version}\python\python.exe');
end;

function IsUsable(): Boolean;
begin
  Result := Usable;
end;

procedure Tell(const Text: String);
begin
  Log(Text);
  SuppressibleMsgBox(Text, mbInformation, MB_OK, IDOK);
end;

function HasNvidia(): Boolean;
begin
  Result := FileExists(ExpandConstant('{sys}\nvcuda.dll'));
end;

{ Krita from its installer or a zip keeps resources in AppData\Roaming\krita. The Store build keeps
  them in a folder of its package. A portable build from PortableApps has them beside the program;
  nothing on the computer says where that is, so the page lets a person choose it. }
function KritaFolder(): String;
var
  Found: TFindRec;
  Packages: String;
begin
  Result := ExpandConstant('{param:KRITADIR|}');
  if Result <> '' then
    exit;
  if DirExists(ExpandConstant('{userappdata}\krita')) then begin
    Result := ExpandConstant('{userappdata}\krita');
    exit;
  end;
  Packages := ExpandConstant('{localappdata}\Packages\');
  if FindFirst(Packages + '*Krita*', Found) then
    try
      Result := Packages + Found.Name + '\LocalCache\Roaming\krita';
    finally
      FindClose(Found);
    end;
  if not DirExists(Result) then
    Result := '';
end;

procedure InitializeWizard();
begin
  TorchPage := CreateInputOptionPage(wpSelectTasks, 'Downloadable methods',
    'Intarsia works as it is, with its built-in method.',
    'Methods that you may download later (Segment Anything, Paint by Example and others) run on ' +
    'PyTorch. It can be added now or at any time with: intarsia add-torch', True, False);
  TorchPage.Add('Not now');
  TorchPage.Add('For the processor (about 150 MB to download)');
  TorchPage.Add('For an NVIDIA graphics card (about 3 GB to download)');
  TorchPage.SelectedValueIndex := 0;
  if HasNvidia() then
    TorchPage.CheckListBox.ItemCaption[2] :=
      'For the NVIDIA graphics card of this computer (about 3 GB to download)';
  if CompareText(ExpandConstant('{param:TORCH|none}'), 'cpu') = 0 then
    TorchPage.SelectedValueIndex := 1;
  if CompareText(ExpandConstant('{param:TORCH|none}'), 'cuda') = 0 then
    TorchPage.SelectedValueIndex := 2;
  KritaPage := CreateInputDirPage(TorchPage.ID, 'Krita', 'Intarsia can be a docker inside Krita.',
    'The resource folder of your Krita. For a portable Krita choose the folder that holds ' +
    '"pykrita" or "kritarc". In a Krita from the Microsoft Store plugins may be blocked by ' +
    'Windows; the editor is not affected.', False, '');
  KritaPage.Add('');
  KritaPage.Values[0] := KritaFolder();
  if KritaPage.Values[0] = '' then
    KritaPage.Values[0] := ExpandConstant('{userappdata}\krita');
end;

function ShouldSkipPage(PageID: Integer): Boolean;
begin
  Result := (PageID = KritaPage.ID) and not WizardIsTaskSelected('krita')
    and not WizardIsTaskSelected('kritaother');
end;

function Ran(const Exe, Parameters: String): Boolean;
var
  Code: Integer;
begin
  Log('Running ' + Exe + ' ' + Parameters);
  Result := Exec(Exe, Parameters, '', SW_HIDE, ewWaitUntilTerminated, Code) and (Code = 0);
  if not Result then
    Log('It ended with ' + IntToStr(Code));
end;

function Intarsia(const Verb: String): Boolean;
begin
  Result := Ran(PythonExe(), '-I -m intarsia.plugin ' + Verb);
end;

#ifndef PythonIsPacked
function HasHash(const Name: String): Boolean;
begin
  Result := False;
  try
    Result := CompareText(GetSHA256OfFile(Name), '{#PythonSha256}') = 0;
  except
    Log('No file ' + Name);
  end;
end;

{ Windows' own curl goes on where an earlier try stopped; whatever arrives is checked. }
function FetchedPython(): String;
var
  Folder: String;
  Try_: Integer;
begin
  Folder := ExpandConstant('{localappdata}\Intarsia\cache\downloads');
  ForceDirectories(Folder);
  Result := Folder + '\{#PythonArchive}';
  for Try_ := 1 to 3 do begin
    if HasHash(Result) then
      exit;
    if Ran(ExpandConstant('{sys}\curl.exe'), '--fail --location --continue-at - --retry 5 ' +
      '--connect-timeout 20 --output "' + Result + '" {#PythonUrl}') and not HasHash(Result) then
      DeleteFile(Result);
  end;
  if not HasHash(Result) then
    Result := '';
end;

function LaidPython(): Boolean;
var
  Archive, Target: String;
begin
  Archive := FetchedPython();
  Target := ExpandConstant('{app}\{#Version}\python');
  Result := (Archive <> '') and
    Ran(ExpandConstant('{sys}\tar.exe'), '-x -f "' + Archive + '" -C "' + Target + '"');
  if Result then
    { The archive brings a list of module folders of its own; ours knows the packages. }
    Result := SaveStringToFile(Target + '\python312._pth',
      'python312.zip' + #13#10 + '.' + #13#10 + 'Lib\site-packages' + #13#10 +
      'import site' + #13#10, False);
end;
#endif

function IsKritaOpen(): Boolean;
begin
  Result := Ran(ExpandConstant('{cmd}'),
    '/c tasklist /FI "IMAGENAME eq krita.exe" | find /I "krita.exe"');
end;

procedure InstallDocker();
var
  Folder: String;
begin
  if not WizardIsTaskSelected('krita') and not WizardIsTaskSelected('kritaother') then
    exit;
  Folder := KritaPage.Values[0];
  if not Intarsia('krita-install --into "' + Folder + '"') then begin
    Tell('The docker could not be put into ' + Folder + '. Try: intarsia krita-install');
    exit;
  end;
  SaveStringsToUTF8File(ExpandConstant('{app}\krita.txt'), [Folder], False);
  if IsKritaOpen() then
    Tell('Krita is open. Start it again, then switch Intarsia on in its Python Plugin Manager.');
end;

procedure AddTorch();
var
  Done: Boolean;
begin
  Done := True;
  if TorchPage.SelectedValueIndex = 1 then
    Done := Intarsia('add-torch --device cpu');
  if TorchPage.SelectedValueIndex = 2 then
    Done := Intarsia('add-torch --device cuda');
  if not Done then
    Tell('PyTorch could not be downloaded. Intarsia works without it; what has arrived is kept. ' +
      'Try again later with: intarsia add-torch');
end;

{ The version in use changes last, once the new one was found whole and able to start: an earlier
  one stays beside it and stays in use when anything fails. }
procedure CurStepChanged(CurStep: TSetupStep);
begin
  if CurStep <> ssPostInstall then
    exit;
#ifndef PythonIsPacked
  if not FileExists(PythonExe()) and not LaidPython() then begin
    Tell('The Python that Intarsia runs on could not be downloaded. Check the network and run this ' +
      'installer again: it goes on where it stopped. An earlier version of Intarsia still works.');
    exit;
  end;
#endif
  if not Intarsia('verify') then begin
    Tell('Some files of Intarsia are missing or were changed, perhaps by an antivirus. Run ' +
      '"intarsia verify" to see which. An earlier version of Intarsia still works.');
    exit;
  end;
  Usable := Intarsia('versions --use {#AppVersion}');
  AddTorch();
  InstallDocker();
end;

procedure RemoveDocker();
var
  Lines: TArrayOfString;
  Folder: String;
begin
  if not LoadStringsFromFile(ExpandConstant('{app}\krita.txt'), Lines) then
    exit;
  if GetArrayLength(Lines) = 0 then
    exit;
  Folder := Lines[0];
  DelTree(Folder + '\pykrita\intarsia', True, True, True);
  DeleteFile(Folder + '\pykrita\intarsia.desktop');
  DeleteFile(Folder + '\actions\intarsia.action');
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
var
  Packs: String;
begin
  if CurUninstallStep <> usUninstall then
    exit;
  RemoveDocker();
  Packs := ExpandConstant('{localappdata}\Intarsia\packs');
  if DirExists(Packs) then
    if (ExpandConstant('{param:REMOVEPACKS|0}') = '1') or
      (not UninstallSilent() and (MsgBox('Remove the weights that were downloaded or imported too? '
      + 'They are in ' + Packs, mbConfirmation, MB_YESNO) = IDYES)) then
      DelTree(Packs, True, True, True);
end;
