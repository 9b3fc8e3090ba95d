"""A kiosk that crashes whenever it is about to show a library: `python -m tests.fragile LOG run …`, else `main.py`."""

import os
import signal
import sys
from pathlib import Path
from typing import Any

from kiosk.runtime.supervisor import supervise

if __name__ == "__main__":
    log, *arguments = sys.argv[1:]
    supervise(arguments)
    from kiosk import app, cli

    def fail(library: Any, *_: object, starts: Any, **__: object) -> int:
        """Note what was to be shown, and crash once the start itself has been recorded."""
        starts.settle()
        title = next(iter(library.topics("en").values())).title
        with Path(log).open("a", encoding="utf-8") as file:
            file.write(f"{title}\n")
        os.kill(os.getpid(), signal.SIGSEGV)
        return 0

    app.run = fail
    sys.exit(cli.main(arguments))
