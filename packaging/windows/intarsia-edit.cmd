@echo off
rem Opens the editor without a console window, in the version that current.txt names.
setlocal
set PYTHONHOME=
set PYTHONPATH=
set /p INTARSIA_VERSION=<"%~dp0current.txt"
start "" "%~dp0versions\%INTARSIA_VERSION%\python\pythonw.exe" -I -m intarsia.plugin edit %*
