#!/bin/sh
exec "$(dirname "$0")/setup/run" uninstall.py "$@"
