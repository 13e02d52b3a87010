@echo off
rem Runs Quizette; builds it first when its jar is missing or older than its build file.
setlocal EnableExtensions
set "home=%~dp0"
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
set "jar=%home%quizette.jar"
if not exist "%home%pom.xml" goto run
set "jar=%home%target\quizette-0.1.0-all.jar"
if not exist "%jar%" goto build
powershell -NoProfile -Command "$j=(Get-Item -LiteralPath $env:jar).LastWriteTime; if (Get-ChildItem -LiteralPath ($env:home+'src\main'),($env:home+'templates'),($env:home+'pom.xml') -Recurse -File | Where-Object { $_.LastWriteTime -gt $j }) { exit 1 }"
if not errorlevel 1 goto run
:build
echo quizette: building (once, about a minute) ... 1>&2
pushd "%home%"
call mvn -B -q -DskipTests package
set "status=%errorlevel%"
popd
if not "%status%"=="0" (
  echo quizette: error: the build failed; see above 1>&2
  exit /b 1
)
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:jar).LastWriteTime = Get-Date"
:run
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -Xlog:all=error:stderr -jar "%jar%" %*
exit /b %errorlevel%
