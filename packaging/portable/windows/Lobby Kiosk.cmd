@set "SCRIPT=start.py"
@call "%~dp0setup\run.cmd" %*
