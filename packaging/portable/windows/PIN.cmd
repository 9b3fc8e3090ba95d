@set "SCRIPT=pin.py"
@call "%~dp0setup\run.cmd" %*
