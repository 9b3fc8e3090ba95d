#!/bin/sh
exec "$(dirname "$0")/setup/run" start.py "$@"
