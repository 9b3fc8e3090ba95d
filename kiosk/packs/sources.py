"""The places that an update looks at: sticks, and the server of the settings."""

import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from tuf.ngclient import FetcherInterface

from kiosk.base.durable_file import write_durably
from kiosk.base.own_command import typed_command
from kiosk.base.state_file import Fields, read_state
from kiosk.errors import ExitCode, KioskError
from kiosk.packs.fetchers import FOLDER_URL, Deadline, FolderFetcher, HttpFetcher
from kiosk.packs.publishing import TIMESTAMP
from kiosk.packs.repository import METADATA

STICKS = Path("/run/lobby-kiosk-sticks")
"""Where `lobby-kiosk-stick@.service` mounts sticks, each in a folder of its own."""

ON_STICK = "lobby-kiosk"
"""Folder of a stick that may have the repository, in place of the stick itself."""

MOST_STICKS = 8
MARK_NAME = "server.json"


class PackSource:
    """A repository that packs can be taken from; `name` is "stick", or the address of a server."""

    def __init__(self, name: str, base: str, fetcher: FetcherInterface) -> None:
        self.name = name
        self.base = base
        self.fetcher = fetcher

    def close(self) -> None:
        """Close connections, and remember what the server needs not send again."""


class StickSource(PackSource):
    """The repository in a folder."""

    def __init__(self, folder: Path, deadline: Deadline) -> None:
        super().__init__("stick", FOLDER_URL, FolderFetcher(folder, deadline))


class ServerSource(PackSource):
    """The repository at an address. The timestamp is asked for with the mark that the server gave it last time."""

    def __init__(self, address: str, updates: Path, deadline: Deadline) -> None:
        """Load from `address`; raise `KioskError` if it begins with neither https:// nor is this machine's."""
        self._updates = updates
        self._timestamp = f"{address.rstrip('/')}/{METADATA}/{TIMESTAMP}"
        try:
            self._http = HttpFetcher(address, deadline, self._cached)
        except ValueError as error:
            raise KioskError(
                f"{error}.", "correct content_server in the settings", ExitCode.CONFIG
            ) from error
        super().__init__(address, address, self._http)

    def _cached(self, url: str) -> tuple[bytes, str] | None:
        if url != self._timestamp:
            return None
        with suppress(OSError, ValueError):
            mark = read_state(self._updates / MARK_NAME, _mark_in)
            data = (self._updates / METADATA / TIMESTAMP).read_bytes()
            if mark is not None and mark[0] == url:
                return data, mark[1]
        return None

    def close(self) -> None:
        """Remember the mark of the timestamp that was loaded, and close connections."""
        if mark := self._http.marks.get(self._timestamp):
            with suppress(OSError):
                values = {"url": self._timestamp, "mark": mark}
                write_durably(self._updates / MARK_NAME, json.dumps(values))
        self._http.close()


def _mark_in(fields: Fields) -> tuple[str, str]:
    return fields.text("url"), fields.text("mark")


def source_of(place: str, updates: Path, deadline: Deadline) -> PackSource:
    """Return the repository at an address or in a folder; raise `KioskError` if there is none."""
    if "://" in place:
        return ServerSource(place, updates, deadline)
    folder = repository_in(Path(place))
    if folder is None:
        message = f"There are no packs in {place}."
        raise KioskError(
            message, f"name a folder that `{typed_command('pack publish')}` has written", ExitCode.NOINPUT
        )
    return StickSource(folder, deadline)


def sticks(deadline: Deadline, mounted: Path = STICKS) -> Iterator[PackSource]:
    """Yield the repositories on the sticks that are plugged in."""
    folders: list[Path] = []
    with suppress(OSError):
        folders = sorted(mounted.iterdir())[:MOST_STICKS]
    for folder in folders:
        found = repository_in(folder)
        if found is not None:
            yield StickSource(found, deadline)


def repository_in(folder: Path) -> Path | None:
    """Return the folder with a repository: `folder` itself or one in it; `None` if there is none."""
    for candidate in (folder, folder / ON_STICK):
        with suppress(OSError):
            if (candidate / METADATA / TIMESTAMP).is_file():
                return candidate
    return None
