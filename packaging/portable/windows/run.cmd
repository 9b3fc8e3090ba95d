@echo off
rem Run %SCRIPT% beside this file with a 64-bit Python 3.11 to 3.13. The window stays open if something is wrong.
title Lobby Kiosk
set "FIT=import sys, sysconfig; sys.exit(not ((3, 11) <= sys.version_info[:2] <= (3, 13) and sysconfig.get_platform() == 'win-amd64'))"
for %%V in (3.13 3.12 3.11) do (
    py -%%V -c "%FIT%" >nul 2>nul && set "PYTHON=py -%%V" && goto found
)
python -c "%FIT%" >nul 2>nul && set "PYTHON=python" && goto found
echo Lobby Kiosk needs Python 3.13, 3.12 or 3.11 for Windows (64-bit): install it from https://www.python.org/downloads/windows/ and open this file again.
pause
exit /b 1

:found
rem One block: cmd reads it whole before the uninstaller removes this file.
(
    %PYTHON% -E -s -B "%~dp0%SCRIPT%" %*
    if errorlevel 1 pause
    exit /b
)
