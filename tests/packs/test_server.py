"""Packs from a web server: a static one, one that drips, one that redirects, one that is gone."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from tuf.api.exceptions import DownloadError, DownloadHTTPError, SlowRetrievalError

from kiosk.errors import KioskError
from kiosk.packs.fetchers import Deadline, HttpFetcher, require_address
from kiosk.packs.sources import ServerSource
from kiosk.packs.time_limit import time_limit
from kiosk.packs.updating import Machine, UpdateReport, update
from kiosk.staff.packs import PackRequest, installed_pack
from tests.packs.publisher import NEW, OLD, PublisherSite, TestKiosk


class StaticFiles(SimpleHTTPRequestHandler):
    """Serves files with an ETag, as web servers do, and notes what it sent."""

    sent: list[tuple[str, int]]

    def send_head(self) -> Any:
        path = Path(self.translate_path(self.path))
        mark = f'"{path.stat().st_mtime_ns}"' if path.is_file() else ""
        if mark and self.headers.get("If-None-Match") == mark:
            self.send_response(304)
            self.send_header("ETag", mark)
            self.end_headers()
            return None
        self.mark = mark
        return super().send_head()

    def end_headers(self) -> None:
        if getattr(self, "mark", ""):
            self.send_header("ETag", self.mark)
        super().end_headers()

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        self.sent.append((self.path, int(code)))

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def serving(folder: Path) -> Iterator[tuple[str, list[tuple[str, int]]]]:
    """Serve a folder on this machine; yield its address and a list of paths and statuses that were sent."""
    sent: list[tuple[str, int]] = []
    handler = type("Handler", (StaticFiles,), {"sent": sent})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", sent
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def update_from(kiosk: TestKiosk, address: str) -> UpdateReport:
    machine = Machine(kiosk.content, kiosk.updates, kiosk.build_time, (), lambda: kiosk.now)
    return update(machine, PackRequest(), [ServerSource(address, kiosk.updates, Deadline(60))])


def test_a_static_server_keeps_the_kiosk_current(publisher: PublisherSite, kiosk: TestKiosk) -> None:
    with serving(publisher.sign(NEW)) as (address, sent):
        assert not update_from(kiosk, address).problems
        assert kiosk.version == NEW
        shown = installed_pack(kiosk.content)
        assert shown is not None
        assert shown.source == address
        media = [path for path, status in sent if "/targets/" in path and status == 200]
        assert len(media) == 2, (
            "the manifest and the library; pictures that have not changed are not sent again"
        )
        sent.clear()
        assert not update_from(kiosk, address).problems
        assert sent == [("/metadata/2.root.json", 404), ("/metadata/timestamp.json", 304)]


def test_a_server_that_is_gone_is_named(kiosk: TestKiosk) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}"
    update_from(kiosk, address)
    assert kiosk.version == OLD
    assert address in kiosk.problem


def test_a_redirection_is_not_followed(publisher: PublisherSite, tmp_path: Path) -> None:
    class Redirecting(StaticFiles):
        sent: list[tuple[str, int]] = []  # noqa: RUF012

        def do_GET(self) -> None:
            self.send_response(302)
            self.send_header("Location", "http://127.0.0.1:1/elsewhere")
            self.end_headers()

    server = ThreadingHTTPServer(("127.0.0.1", 0), Redirecting)
    threading.Thread(target=server.handle_request, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}"
    with pytest.raises(DownloadHTTPError):
        HttpFetcher(address, Deadline(60), lambda _: None).download_bytes(f"{address}/timestamp.json", 100)
    server.server_close()


@contextmanager
def dripping(opening: bytes) -> Iterator[str]:
    """Serve an answer that begins with `opening` and then goes on letter by letter, without end."""
    ended = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            connection, _ = server.accept()
            with connection:
                connection.recv(4096)
                connection.sendall(opening)
                try:
                    while not ended.wait(0.01):
                        connection.sendall(b"x")
                except OSError:
                    pass

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}"
        ended.set()
        thread.join()


def test_a_server_that_drips_is_left_when_the_time_is_over() -> None:
    ticks = iter(range(0, 10_000, 10))  # every look at the clock is ten seconds later
    with dripping(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n") as address:
        fetcher = HttpFetcher(address, Deadline(100, lambda: next(ticks)), lambda _: None)
        with pytest.raises(SlowRetrievalError):
            fetcher.download_bytes(f"{address}/timestamp.json", 100_000)
        fetcher.close()


def test_a_server_that_drips_its_headers_is_left_too() -> None:
    with dripping(b"HTTP/1.1 200 OK\r\nX-") as address:
        fetcher = HttpFetcher(address, Deadline(100), lambda _: None)
        with pytest.raises(DownloadError), time_limit(0.3):
            fetcher.download_bytes(f"{address}/timestamp.json", 100)
        fetcher.close()


@pytest.mark.parametrize(
    "address", ["http://clinic.example/packs", "ftp://127.0.0.1/", "file:///etc", "https://"]
)
def test_only_https_or_a_server_on_this_machine(address: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="https"):
        require_address(address)
    with pytest.raises(KioskError, match="content_server"):
        ServerSource(address, tmp_path, Deadline(60))


def test_https_addresses_are_taken() -> None:
    require_address("https://clinic.example/packs")
    require_address("http://localhost:8000/")
