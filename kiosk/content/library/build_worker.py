"""Builds a library for a running kiosk, in a separate process because bad content may hang or crash the builder.

`kiosk.startup.background_build` starts it with the arguments NICENESS CONTENT CACHE ICONS. It builds what has changed,
then prints a JSON array of the reasons why the library is not up to date (empty if it is).
It exits when its standard input closes, that is, when the kiosk has exited.
"""

import json
import os
import sys
from pathlib import Path
from threading import Thread

from kiosk.base.limits import limit_memory, lower_priority
from kiosk.content.library.library_store import open_newest
from kiosk.errors import KioskError

MOST_MEMORY = 4 << 30
"""Address space of each build process, in bytes: eight times what a topic in ten languages needs."""


def complaints_of(content: Path, cache: Path, icons: Path) -> tuple[str, ...]:
    """Build the library of `content`; return the reasons why it is not up to date."""
    try:
        newest = open_newest(content, cache, icons)
    except KioskError as error:
        return (str(error),)
    newest.library.close()
    return newest.complaints


def exit_with_input() -> None:
    """Exit immediately once the other end of standard input is closed."""
    while os.read(0, 512):
        pass
    os._exit(1)


def main() -> None:
    """Build with low priority, within limits."""
    niceness, *folders = sys.argv[1:]
    lower_priority(int(niceness))
    limit_memory(MOST_MEMORY)
    Thread(target=exit_with_input, daemon=True).start()
    print(json.dumps(complaints_of(*map(Path, folders))), flush=True)  # noqa: T201  (the result)


if __name__ == "__main__":
    main()
