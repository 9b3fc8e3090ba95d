"""Fixtures of the tests of packs: a publisher, and a kiosk that trusts it and shows its first pack."""

import fcntl
import os
from pathlib import Path

import pytest

from tests.packs.publisher import OLD, PublisherSite, TestKiosk, make_publisher


@pytest.fixture(autouse=True)
def without_sync(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do not wait for the disks."""
    monkeypatch.setattr(os, "sync", lambda: None)
    monkeypatch.setattr(os, "fsync", lambda _: None)


@pytest.fixture(scope="session")
def made(all_workers: Path) -> Path:
    """Return a folder with a publisher who has signed the old pack, and a kiosk that shows it."""
    folder = all_workers / "packs"
    folder.mkdir(exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "kiosk").exists():
            stick = make_publisher(folder / "publisher").sign(OLD)
            kiosk = TestKiosk(folder / "making")
            kiosk.trust(stick)
            assert kiosk.version == OLD
            kiosk.folder.rename(folder / "kiosk")
    return folder


@pytest.fixture
def publisher(made: Path, tmp_path: Path) -> PublisherSite:
    """Return a publisher who has signed the old pack, and whose new pack is not signed yet."""
    return PublisherSite(made / "publisher").copy(tmp_path / "publisher")


@pytest.fixture
def kiosk(made: Path, tmp_path: Path) -> TestKiosk:
    """Return a kiosk that trusts the publisher and shows the old pack."""
    return TestKiosk(made / "kiosk").copy(tmp_path / "kiosk")


@pytest.fixture
def new_kiosk(tmp_path: Path) -> TestKiosk:
    """Return a kiosk that trusts nobody and shows nothing."""
    return TestKiosk(tmp_path / "new kiosk")
