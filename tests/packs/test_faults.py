"""A stick that is pulled out, a full disk or a power cut at any moment leave the old pack or the new one, whole."""

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tuf.ngclient import FetcherInterface

from kiosk.packs.fetchers import Deadline, FolderFetcher
from tests.conftest import PROJECT
from tests.packs.publisher import NEW, OLD, PublisherSite, TestKiosk

MOST_CALLS = 200


class PulledStick(FetcherInterface):
    """Reads a stick that is pulled out before its read number `last`."""

    def __init__(self, folder: Path, last: int) -> None:
        self._whole = FolderFetcher(folder, Deadline(60))
        self._left = last

    @property
    def was_pulled(self) -> bool:
        return self._left <= 0

    def _read(self) -> None:
        self._left -= 1
        if self.was_pulled:
            raise OSError(errno.EIO, "Input/output error")

    def _fetch(self, url: str) -> Iterator[bytes]:
        self._read()
        return self._chunks(self._whole._fetch(url))

    def _chunks(self, chunks: Iterator[bytes]) -> Iterator[bytes]:
        for chunk in chunks:
            self._read()
            yield chunk


def test_a_stick_that_is_pulled_out_at_any_read(
    publisher: PublisherSite, kiosk: TestKiosk, tmp_path: Path
) -> None:
    stick = publisher.sign(NEW)
    for number in range(1, MOST_CALLS):
        target = kiosk.copy(tmp_path / f"target {number}")
        fetcher = PulledStick(stick, number)
        target.update(fetcher)
        assert target.version == (OLD if fetcher.was_pulled else NEW)
        if not fetcher.was_pulled:
            break
        assert target.problem
        target.update(stick)
        assert target.version == NEW, "plugged in again"
    assert 5 < number < MOST_CALLS - 1


# A process of its own, which forks for each call: the child runs the update, and dies at call number N.
SWEEP = """
import os, sys
from pathlib import Path
from kiosk.content import installation
from tests.packs.publisher import TestKiosk

fault, folder, stick = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
left = 0

def faulty(real):
    def call(*args, **options):
        global left
        left -= 1
        if left == 0 and fault == "power cut":
            os._exit(9)
        if left == 0:
            raise OSError(28, "No space left on device", "disk")
        return real(*args, **options)
    return call

os.sync = os.fsync = lambda *_: None  # of a busy machine
for name in ("fsync", "replace", "rename", "sync", "unlink", "mkdir"):
    setattr(os, name, faulty(getattr(os, name)))
installation._exchange = faulty(installation._exchange)

for number in range(1, 300):
    kiosk = TestKiosk(folder / "kiosk").copy(folder / f"target {number}")
    pid = os.fork()
    if pid == 0:
        left = number
        try:
            kiosk.update(stick)
        except OSError:
            os._exit(8)
        os._exit(7 if left > 0 else 8)
    _, status = os.waitpid(pid, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in (7, 8, 9), code
    if code == 7:
        print(number)
        break
"""


@pytest.mark.parametrize("fault", ["power cut", "disk full"])
def test_a_fault_at_every_call_that_changes_the_disk(
    publisher: PublisherSite, kiosk: TestKiosk, tmp_path: Path, fault: str
) -> None:
    stick = publisher.sign(NEW)
    done = subprocess.run(
        [sys.executable, "-c", SWEEP, fault, str(tmp_path), str(stick)],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=True,
    )
    last = int(done.stdout)
    assert last > 15, "calls were found"
    versions = set()
    for number in range(1, last + 1):
        target = TestKiosk(tmp_path / f"target {number}")
        shutil.rmtree(target.content.with_name("content.new"), ignore_errors=True)  # as the next update does
        versions.add(target.version)
        if number % 4 == 0:
            target.update(stick)
            assert target.version == NEW, "the next update finishes it"
        shutil.rmtree(target.folder)
    assert versions == {OLD, NEW}


def test_a_write_to_a_full_disk(
    publisher: PublisherSite, kiosk: TestKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = publisher.sign(NEW)
    usage = shutil._ntuple_diskusage(10**9, 10**9, 1000)
    with monkeypatch.context() as full:
        full.setattr(shutil, "disk_usage", lambda _: usage)
        kiosk.update(stick)
    assert kiosk.version == OLD
    assert "room" in kiosk.problem
    with monkeypatch.context() as full:

        def copy(*_: object) -> None:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        full.setattr(shutil, "copyfileobj", copy)
        kiosk.update(stick)
    assert kiosk.version == OLD
    assert "No space left" in kiosk.problem
    kiosk.update(stick)
    assert kiosk.version == NEW
