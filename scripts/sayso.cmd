@echo off
rem Runs Sayso, and builds it first when it is not built yet or its sources have changed.
rem
rem   scripts\sayso run [options]       scripts\sayso --help
rem
rem JAVA_HOME         the Java to use; otherwise the one on the PATH
rem SAYSO_JAVA_OPTS   more flags for the Java virtual machine, as -Xmx4g; they overrule what this script chooses
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "SAYSO_HOME=%%~fI"
set "APP=%SAYSO_HOME%\target\launcher"

if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "PATH=%JAVA_HOME%\bin;%PATH%"
set "VERSION="
for /f "tokens=3" %%V in ('java -version 2^>^&1 ^| findstr /c:" version "') do set "VERSION=%%~V"
if not defined VERSION (
  echo sayso: a JDK 17 or newer is needed, but there is no Java on the PATH and JAVA_HOME names none; install one or set JAVA_HOME to one.>&2
  exit /b 3
)
set "MAJOR="
for /f "tokens=1,2 delims=.-+_" %%A in ("%VERSION%") do if "%%A"=="1" (set "MAJOR=%%B") else (set "MAJOR=%%A")
if %MAJOR% lss 17 (
  echo sayso: a JDK 17 or newer is needed, but java is Java %MAJOR%; install one or set JAVA_HOME to one.>&2
  exit /b 3
)

if not exist "%APP%\built" goto build
if not exist "%APP%\sayso.jar" goto build
if not exist "%APP%\classpath" goto build
if not exist "%APP%\published-models" goto build
call :read_class_path
if not exist "%PUBLISHED%" if not exist "%APP%\models\*.flat" goto build
for %%E in ("%LIBRARIES:;=" "%") do if not exist %%E goto build
powershell -NoProfile -Command "$built = (Get-Item -LiteralPath $env:APP\built).LastWriteTimeUtc; $sources = @(Get-Item -LiteralPath $env:SAYSO_HOME\pom.xml, $env:SAYSO_HOME\src\main) + @(Get-ChildItem -LiteralPath $env:SAYSO_HOME\src\main -Recurse); if ($sources | Where-Object { $_.LastWriteTimeUtc -gt $built }) { exit 1 }"
if errorlevel 1 goto build
goto run

:build
where javac >nul 2>&1
if errorlevel 1 (
  echo sayso: a JDK 17 or newer is needed, but java comes without a compiler ^(javac^); install one or set JAVA_HOME to one.>&2
  exit /b 3
)
set "WORK=build.%RANDOM%%RANDOM%"
mkdir "%APP%\%WORK%" 2>nul
if not exist "%APP%\%WORK%" (
  echo sayso: cannot build: "%APP%" cannot be written.>&2
  exit /b 3
)
echo sayso: building; the first time this may download 500 MB, mostly language models ...>&2
type nul > "%APP%\%WORK%\built"
pushd "%SAYSO_HOME%"
call mvnw.cmd -q -B -ntp -Dquick -Dmaven.test.skip=true -Djacoco.skip=true "-Dbuild.folder=target/launcher/%WORK%" package > "%APP%\build.log" 2>&1 < nul
if errorlevel 1 goto build_failed
popd
move /y "%APP%\%WORK%\classpath" "%APP%\classpath" >nul
move /y "%APP%\%WORK%\published-models" "%APP%\published-models" >nul
move /y "%APP%\%WORK%\sayso.jar" "%APP%\sayso.jar" >nul
if errorlevel 1 (
  rmdir /s /q "%APP%\%WORK%"
  echo sayso: cannot replace "%APP%\sayso.jar": another run is using it; try again when it has ended.>&2
  exit /b 3
)
move /y "%APP%\%WORK%\built" "%APP%\built" >nul
rmdir /s /q "%APP%\%WORK%"
call :read_class_path
goto run

:build_failed
popd
rmdir /s /q "%APP%\%WORK%"
type "%APP%\build.log" >&2
echo sayso: the build failed, for the reason above; its log is in "%APP%\build.log">&2
exit /b 3

:read_class_path
for /f "usebackq delims=" %%C in ("%APP%\classpath") do set "LIBRARIES=%%C"
for /f "usebackq delims=" %%C in ("%APP%\published-models") do set "PUBLISHED=%%C"
exit /b 0

rem Succeeds when a command reads no articles: it is over before the optimising compiler pays for itself.
:is_short
if "%~1"=="" exit /b 0
for %%C in (run evaluate train) do if "%~1"=="%%C" exit /b 1
shift
goto is_short

:run
set "FLAGS=-Xmx2g"
echo "%SAYSO_JAVA_OPTS%" | findstr /r /c:"-XX:+Use[A-Za-z]*GC" >nul
if errorlevel 1 set "FLAGS=%FLAGS% -XX:+UseSerialGC"
call :is_short %*
if not errorlevel 1 set "FLAGS=%FLAGS% -XX:TieredStopAtLevel=1"
java %FLAGS% %SAYSO_JAVA_OPTS% "-Dsayso.home=%SAYSO_HOME%" "-Dsayso.models=%APP%\models" -cp "%APP%\sayso.jar;%LIBRARIES%;%PUBLISHED%" org.sayso.cli.Main %*
exit /b %ERRORLEVEL%
