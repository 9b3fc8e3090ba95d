"""Hands over to the command line of the kiosk."""

import gc
import sys

if __name__ == "__main__":
    # What a start makes stays: looking through it for garbage again and again would take a sixth of the time to the
    # first frame. Afterwards `kiosk.ui.monitoring.housekeeping` does it; for other commands `kiosk.cli` enables it.
    gc.disable()
    from kiosk.runtime.supervisor import supervise

    supervise(sys.argv[1:])  # from here on in a process that is looked after
    from kiosk.cli import main

    sys.exit(main())
