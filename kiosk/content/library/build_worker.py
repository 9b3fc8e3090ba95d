"""Builds a library for a running kiosk: a program of its own, because content may hang or end whoever builds it.

`kiosk.startup.background_build` starts it with the arguments NICENESS CONTENT CACHE ICONS. It builds what has changed,
and then writes what keeps the library from being of the newest content, as a JSON array of texts
(empty when nothing does). It ends when its standard input does: then the kiosk that started it has ended.
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
"""Bytes of address space of each process of a build: eight times what a topic in ten languages takes."""


def complaints_of(content: Path, cache: Path, icons: Path) -> tuple[str, ...]:
    """Build the library of `content`; return what keeps it from being of the newest content."""
    try:
        newest = open_newest(content, cache, icons)
    except KioskError as error:
        return (str(error),)
    newest.library.close()
    return newest.complaints


def end_with_input() -> None:
    """End this process, whatever it does, once nobody holds the other end of its standard input any more."""
    while os.read(0, 512):
        pass
    os._exit(1)


def main() -> None:
    """Build with low priority, within limits."""
    niceness, *folders = sys.argv[1:]
    lower_priority(int(niceness))
    limit_memory(MOST_MEMORY)
    Thread(target=end_with_input, daemon=True).start()
    print(json.dumps(complaints_of(*map(Path, folders))), flush=True)  # noqa: T201  (its answer)


if __name__ == "__main__":
    main()
