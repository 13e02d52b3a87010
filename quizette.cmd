@echo off
rem Runs Quizette. In a checkout it builds first when the jar is missing or older than its sources.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
set "jar=%home%quizette.jar"
if not exist "%home%pom.xml" goto run
set "jar=%home%target\quizette-0.1.0-all.jar"
if not exist "%jar%" goto build
powershell -NoProfile -Command "$j=(Get-Item -LiteralPath $env:jar).LastWriteTime; if (Get-ChildItem -LiteralPath ($env:home+'src\main'),($env:home+'templates'),($env:home+'pom.xml') -Recurse | Where-Object { $_.LastWriteTime -gt $j }) { exit 1 }"
if not errorlevel 1 goto run
:build
echo quizette: building (once, about a minute) ... 1>&2
pushd "%home%"
call mvn -B -q -ntp -Dlauncher -Dmaven.test.skip=true -Dspotless.check.skip=true -Dassembly.skipAssembly=true package 1>&2
set "status=%errorlevel%"
popd
if not "%status%"=="0" (
  echo quizette: error: the build failed; see above 1>&2
  exit /b 1
)
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:jar).LastWriteTime = Get-Date"
:run
if not exist "%jar%" (
  echo quizette: error: quizette.jar is missing; unpack the release again 1>&2
  exit /b 1
)
rem few articles are done before the second compiler pays
set "quick=-XX:TieredStopAtLevel=1 -Xms72m -Xmn12m"
set /a inputs=0
for %%a in (%*) do set /a inputs+=1
if %inputs% geq 10 set "quick="
"%java%" -XX:+UseSerialGC %quick% -Xlog:disable -Xlog:all=error:stderr -jar "%jar%" %*
exit /b %errorlevel%
