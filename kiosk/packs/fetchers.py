"""Where packs come from: a folder, such as that of a stick, or a web server. Neither is trusted.

Sizes are limited by whoever asks (TUF knows the length of every file), time by a deadline for everything together.
"""

import errno
import os
import stat
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from http import HTTPStatus
from pathlib import Path
from urllib.parse import unquote, urlsplit

import urllib3
from tuf.api.exceptions import DownloadError, DownloadHTTPError, SlowRetrievalError
from tuf.ngclient import FetcherInterface
from urllib3.exceptions import HTTPError
from urllib3.exceptions import TimeoutError as HttpTimeoutError

from kiosk.paths import NAME

CHUNK = 1 << 16
READ_SECONDS = 30.0
"""Longest silence of a server."""

NO_LINK = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
"""How files of a stick are opened: no link is followed, and no pipe waited for."""

FOLDER_ONLY = getattr(os, "O_DIRECTORY", 0)

FOLDER_URL = "file:///"
"""The address that stands for the folder of a `FolderFetcher`."""


class Deadline:
    """Limits the time of several downloads together."""

    def __init__(self, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        """Start now; `clock` returns seconds."""
        self._clock = clock
        self._end = clock() + seconds

    def check(self) -> float:
        """Return the remaining seconds; raise `SlowRetrievalError` if there are none."""
        remaining = self._end - self._clock()
        if remaining <= 0:
            raise SlowRetrievalError("the time for this update is over")
        return remaining


class FolderFetcher(FetcherInterface):
    """Reads the files of a folder; links are never followed, so that none leads out of it."""

    def __init__(self, folder: Path, deadline: Deadline) -> None:
        self._folder = folder
        self._deadline = deadline

    def _fetch(self, url: str) -> Iterator[bytes]:
        """Return the content of a file; raise `DownloadHTTPError` with 404 if there is none."""
        names = [unquote(name) for name in urlsplit(url).path.split("/") if name]
        if any(name in (".", "..") or "/" in name or "\0" in name for name in names):
            raise DownloadError(f"{url}: this is no path")
        try:
            handle = self._open(names)
        except OSError as error:
            if error.errno in (errno.ENOENT, errno.ENOTDIR):
                raise DownloadHTTPError(f"{url}: there is no such file", HTTPStatus.NOT_FOUND) from error
            raise DownloadError(f"{url}: {error.strerror}") from error
        return self._chunks(handle)

    def _open(self, names: list[str]) -> int:
        """Open a file below the folder, step by step; raise `OSError`."""
        folder = os.open(self._folder, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0))
        for number, name in enumerate(names, 1):
            try:
                is_last = number == len(names)
                flags = os.O_RDONLY | NO_LINK | (0 if is_last else FOLDER_ONLY)
                child = os.open(name, flags, dir_fd=folder)
            finally:
                os.close(folder)
            folder = child
        if not stat.S_ISREG(os.fstat(folder).st_mode):
            os.close(folder)
            raise OSError(errno.EINVAL, "it is not a file")
        return folder

    def _chunks(self, handle: int) -> Iterator[bytes]:
        with os.fdopen(handle, "rb", buffering=0) as opened:
            while data := opened.read(CHUNK):
                self._deadline.check()
                yield data


class HttpFetcher(FetcherInterface):
    """Loads files over HTTPS, or over HTTP from this machine; without redirections, cookies or retries.

    `cached` returns what is known of a file: its bytes and the mark (ETag) that the server gave it. A server that
    says that the file has not changed sends nothing.
    """

    def __init__(
        self, base: str, deadline: Deadline, cached: Callable[[str], tuple[bytes, str] | None]
    ) -> None:
        """Load from addresses that begin with `base`; raise `ValueError` if it is no such address."""
        require_address(base)
        self._deadline = deadline
        self._cached = cached
        self._pool = urllib3.PoolManager(retries=False)
        self.marks: dict[str, str] = {}

    def _fetch(self, url: str) -> Iterator[bytes]:
        """Return the content of a file; raise `DownloadHTTPError` if the server refuses it."""
        known = self._cached(url)
        seconds = min(READ_SECONDS, self._deadline.check())
        try:
            response = self._pool.request(
                "GET",
                url,
                headers={"User-Agent": NAME} | ({"If-None-Match": known[1]} if known else {}),
                preload_content=False,
                redirect=False,
                timeout=urllib3.Timeout(seconds),
            )
        except HttpTimeoutError as error:
            raise SlowRetrievalError(f"{url}: the server does not answer") from error
        except HTTPError as error:
            raise DownloadError(f"{url}: {error}") from error
        if known and response.status == HTTPStatus.NOT_MODIFIED:
            response.drain_conn()
            return iter((known[0],))
        if response.status != HTTPStatus.OK:
            self._discard(response)
            raise DownloadHTTPError(f"{url}: status {response.status}", response.status)
        self.marks[url] = response.headers.get("ETag", "")
        return self._chunks(response)

    def _discard(self, response: urllib3.BaseHTTPResponse) -> None:
        """Keep the connection if the rest of an answer is short, such as a page that says what is missing."""
        with suppress(HTTPError, OSError):
            if int(response.headers.get("Content-Length") or CHUNK) < CHUNK:
                response.drain_conn()
                return
        response.close()

    def _chunks(self, response: urllib3.BaseHTTPResponse) -> Iterator[bytes]:
        """Yield what arrives, as it arrives: a server that sends a byte now and then is noticed by the deadline."""
        try:
            while data := response.read1(CHUNK):
                self._deadline.check()
                yield data
        except HttpTimeoutError as error:
            raise SlowRetrievalError("the server has stopped sending") from error
        except HTTPError as error:
            raise DownloadError(f"the connection was lost: {error}") from error
        finally:
            response.close() if response.length_remaining else response.release_conn()

    def close(self) -> None:
        """Close all connections."""
        self._pool.clear()


def require_address(address: str) -> None:
    """Raise `ValueError` if an address is neither HTTPS nor that of a server on this machine."""
    parts = urlsplit(address)
    is_local = parts.hostname in ("localhost", "127.0.0.1", "::1")
    if not parts.hostname or not (parts.scheme == "https" or (parts.scheme == "http" and is_local)):
        raise ValueError(f"{address} is not an address that begins with https://")
