"""Entry point: run the kiosk's command line."""

import gc
import sys

if __name__ == "__main__":
    # Objects created at start-up live until the program ends. Scanning them for garbage over and over would take a
    # sixth of the time to the first frame. `kiosk.ui.monitoring.housekeeping` collects later; `kiosk.cli` for commands.
    gc.disable()
    from kiosk.runtime.supervisor import supervise

    supervise(sys.argv[1:])  # everything below runs in a supervised child process
    from kiosk.cli import main

    sys.exit(main())
