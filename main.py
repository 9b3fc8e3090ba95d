"""Hands over to the command line of the kiosk."""

import sys

from kiosk.cli import main

if __name__ == "__main__":
    sys.exit(main())
