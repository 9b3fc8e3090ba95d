@set "SCRIPT=uninstall.py"
@cd /d "%TEMP%"
@call "%~dp0setup\run.cmd" %* & exit /b
