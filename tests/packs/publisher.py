"""A publisher with keys and two packs, and kiosks that take them, for tests to attack."""

import os
import shutil
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PIL import Image
from tuf.ngclient import FetcherInterface

from kiosk.content.library.builder import build
from kiosk.content.library.finished import finished_library
from kiosk.content.library.reader import Library
from kiosk.packs.building import build_pack
from kiosk.packs.fetchers import FOLDER_URL, Deadline, FolderFetcher
from kiosk.packs.key_changes import create
from kiosk.packs.keys import KeyStore
from kiosk.packs.publishing import publish, sign_pack
from kiosk.packs.repository import Repository
from kiosk.packs.sources import PackSource
from kiosk.packs.updating import Machine, UpdateReport, update
from kiosk.staff.packs import PackRequest, installed_pack, pack_status
from tests.content.small import edit, write_content, write_icons

PASSPHRASE = "four words are enough"  # noqa: S105  (of keys that no one trusts)
OLD, NEW = 101, 102
"""The versions of the two packs; the second has another title."""

CLINIC = "north"


def key_store(folder: Path) -> KeyStore:
    """Return the keys in a folder, which all have the same passphrase."""
    return KeyStore([folder], lambda *_: PASSPHRASE)


@dataclass(frozen=True)
class PublisherSite:
    """A publisher's folder: keys, packs and a repository, and sticks with its copies."""

    folder: Path

    @property
    def repository(self) -> Repository:
        return Repository(self.folder / "repository", key_store(self.folder / "keys"))

    def pack(self, version: int) -> Path:
        return self.folder / f"pack-{version}"

    def stick(self, name: str = "stick") -> Path:
        """Publish to a stick, and return its folder."""
        publish(self.repository, self.folder / name)
        return self.folder / name

    def sign(self, version: int) -> Path:
        """Sign a pack, publish it to a stick, and return the stick's folder."""
        sign_pack(self.repository, CLINIC, self.pack(version))
        return self.stick(f"stick-{version}")

    def copy(self, folder: Path) -> "PublisherSite":
        shutil.copytree(self.folder, folder)
        return PublisherSite(folder)


def make_publisher(folder: Path) -> PublisherSite:
    """Create a publisher with one clinic and two packs, of which none is signed."""
    content = write_content(folder / "content")
    noise = Image.frombytes("RGB", (160, 160), os.urandom(160 * 160 * 3))
    noise.save(content / "topics" / "colds" / "media" / "photo.png")
    icons = write_icons(folder / "icons")
    for version in (OLD, NEW):
        if version == NEW:
            edit(content / "topics" / "colds" / "en.yaml", "title: Colds\n", "title: Coughs\n")
        build(content, folder / "library.sqlite", icons_dir=icons)
        build_pack(folder / "library.sqlite", folder / f"pack-{version}", version)
    site = PublisherSite(folder)
    create(site.repository, "United Clinics", {CLINIC: "North Clinic"})
    return site


@dataclass
class TestKiosk:
    """A kiosk with its content folder and the state of its updates."""

    __test__ = False

    folder: Path
    now: datetime = field(default_factory=lambda: datetime.now(UTC))
    build_time: datetime = datetime(2026, 1, 1, tzinfo=UTC)
    bad: tuple[str, ...] = ()

    @property
    def content(self) -> Path:
        return self.folder / "srv" / "content"

    @property
    def updates(self) -> Path:
        return self.folder / "update"

    def update(
        self,
        *places: Path | FetcherInterface,
        wanted: PackRequest | None = None,
    ) -> UpdateReport:
        """Run an update from sticks, or from whatever fetches."""
        machine = Machine(self.content, self.updates, self.build_time, self.bad, lambda: self.now)
        return update(machine, wanted or PackRequest(), [stick(place) for place in places])

    def trust(self, place: Path) -> None:
        """Do what staff do at the first use: compare the words, and trust the publisher."""
        (offer,) = self.update(place).offers
        assert not self.update(place, wanted=PackRequest(offer.words, offer.clinic)).problems

    @property
    def version(self) -> int | None:
        """Return the version of the pack that is shown, after looking whether it is whole; `None` if there is none."""
        assert not self.content.with_name("content.new").exists()
        if not self.content.exists():
            return None
        library = finished_library(self.content)
        assert library is not None
        with closing(Library.open(library)) as opened:
            opened.verify()
            shown = installed_pack(self.content)
            assert shown is not None
            assert opened.fingerprint == shown.fingerprint
            title = opened.topics("en")["colds"].title
            assert title == ("Colds" if shown.version == OLD else "Coughs")
        return shown.version

    @property
    def problem(self) -> str:
        """Return what the staff panel says is wrong."""
        return pack_status(self.updates).problem

    def copy(self, folder: Path) -> "TestKiosk":
        shutil.copytree(self.folder, folder)
        return TestKiosk(folder, self.now, self.build_time)

    def wait(self, days: float) -> None:
        self.now += timedelta(days=days)


def stick(place: Path | FetcherInterface) -> PackSource:
    """Return a source of packs."""
    fetcher = FolderFetcher(place, Deadline(60)) if isinstance(place, Path) else place
    return PackSource("stick", FOLDER_URL, fetcher)
