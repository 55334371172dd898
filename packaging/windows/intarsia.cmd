@echo off
rem Starts the version of Intarsia that current.txt names, in its own Python and no other.
setlocal
set PYTHONHOME=
set PYTHONPATH=
set /p INTARSIA_VERSION=<"%~dp0current.txt"
"%~dp0versions\%INTARSIA_VERSION%\python\python.exe" -I -m intarsia.plugin %*
