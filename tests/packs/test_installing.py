"""Packs that are installed, withdrawn by staff, and rolled back because their pages fail."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.content.library.reader import Library
from kiosk.errors import KioskError
from kiosk.packs.building import build_pack
from kiosk.packs.installing import version_of
from kiosk.packs.library_parts import OWN_FILE_BYTES, join
from kiosk.packs.manifest import MANIFEST_NAME, Manifest, Rollout, decoded, read_manifest
from kiosk.packs.publishing import change_rollout, newest_pack, sign_pack
from kiosk.packs.updating import Machine, update
from kiosk.paths import previous_content
from kiosk.staff.packs import PackRequest, installed_pack, pack_status
from tests.content.small import write_content
from tests.packs.publisher import CLINIC, NEW, OLD, PublisherSite, TestKiosk, make_publisher, stick


def rows_of(library: Path) -> list[tuple[object, ...]]:
    """Return all rows of a library."""
    with closing(sqlite3.connect(f"file:{library}?mode=ro", uri=True)) as database:
        tables = (
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%' ORDER BY name"
        )
        names = [name for (name,) in database.execute(tables)]
        return [row for name in names for row in database.execute(f"SELECT * FROM {name}")]  # noqa: S608


def test_a_library_that_is_divided_and_joined_is_the_same(publisher: PublisherSite, tmp_path: Path) -> None:
    library = publisher.folder / "library.sqlite"
    manifest = read_manifest(publisher.pack(NEW))
    assert manifest.media
    assert all(media.file.length >= OWN_FILE_BYTES for media in manifest.media)
    join(manifest, publisher.pack(NEW), tmp_path / "joined.sqlite")
    assert rows_of(tmp_path / "joined.sqlite") == rows_of(library)


def test_a_library_of_another_length_is_not_decompressed(publisher: PublisherSite, tmp_path: Path) -> None:
    manifest = read_manifest(publisher.pack(NEW))
    for length in (manifest.library_bytes - 1, manifest.library_bytes + 1):
        other = decoded(
            manifest.encoded().replace(str(manifest.library_bytes).encode(), str(length).encode())
        )
        with pytest.raises(KioskError, match="another length"):
            join(other, publisher.pack(NEW), tmp_path / "joined.sqlite")


def test_the_panel_is_told_what_was_installed_when_and_from_whom(kiosk: TestKiosk) -> None:
    shown = installed_pack(kiosk.content)
    assert shown is not None
    assert (shown.version, shown.publisher, shown.clinic) == (OLD, "United Clinics", "North Clinic")
    assert shown.source == "stick"
    assert shown.at.startswith(f"{kiosk.now.astimezone():%Y-%m-%d}")
    trusted = pack_status(kiosk.updates).trusted
    assert trusted is not None
    assert len(trusted.words.split()) == 10


def test_staff_withdraw_a_pack_and_it_is_not_taken_again(publisher: PublisherSite, kiosk: TestKiosk) -> None:
    new = publisher.sign(NEW)
    kiosk.update(new)
    wanted = PackRequest(withdraw=NEW)
    report = kiosk.update(new, wanted=wanted)
    assert kiosk.version == OLD
    assert "withdrawn, as staff asked" in report.done[0]
    kiosk.update(new, wanted=wanted)
    assert kiosk.version == OLD, "a request that is read again has no effect"
    assert f"Version {NEW} was withdrawn" in kiosk.problem
    build_pack(publisher.folder / "library.sqlite", publisher.pack(NEW + 1), NEW + 1)
    kiosk.update(publisher.sign(NEW + 1), wanted=wanted)
    assert kiosk.version == NEW + 1, "but a newer one is"


def test_a_pack_whose_pages_fail_is_rolled_back_and_not_taken_again(
    publisher: PublisherSite, kiosk: TestKiosk
) -> None:
    new = publisher.sign(NEW)
    kiosk.update(new)
    shown = installed_pack(kiosk.content)
    assert shown is not None
    kiosk.bad = (shown.fingerprint,)
    report = kiosk.update(new)
    assert "its pages failed" in report.done[0]
    assert kiosk.version == OLD
    kiosk.bad = ()
    kiosk.update(new)
    assert kiosk.version == OLD


def test_if_both_fail_nothing_is_exchanged(publisher: PublisherSite, kiosk: TestKiosk) -> None:
    old = installed_pack(kiosk.content)
    kiosk.update(publisher.sign(NEW))
    new = installed_pack(kiosk.content)
    assert old is not None
    assert new is not None
    kiosk.bad = (old.fingerprint, new.fingerprint)
    kiosk.update()
    assert kiosk.version == NEW


def test_content_that_was_there_before_the_first_pack_comes_back(
    publisher: PublisherSite, new_kiosk: TestKiosk
) -> None:
    write_content(new_kiosk.content)
    new_kiosk.trust(publisher.stick())
    assert new_kiosk.version == OLD
    assert (previous_content(new_kiosk.content) / "kiosk.yaml").is_file()
    new_kiosk.update(wanted=PackRequest(withdraw=OLD))
    assert (new_kiosk.content / "kiosk.yaml").is_file()


def test_a_kiosk_can_be_given_to_another_publisher_with_lower_versions(
    kiosk: TestKiosk, tmp_path: Path
) -> None:
    other = make_publisher(tmp_path / "other")
    build_pack(other.folder / "library.sqlite", other.pack(7), 7)
    place = other.sign(7)
    (offer,) = kiosk.update(place).offers
    assert not kiosk.update(place, wanted=PackRequest(offer.words, offer.clinic)).problems
    shown = installed_pack(kiosk.content)
    assert shown is not None
    assert shown.version == 7


def test_a_program_that_is_too_old_says_so(
    publisher: PublisherSite, kiosk: TestKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = publisher.sign(NEW)
    monkeypatch.setattr("kiosk.packs.installing.__version__", "0.0.9")
    kiosk.update(place)
    assert kiosk.version == OLD
    assert "needs the program 0.1.0; this is 0.0.9" in kiosk.problem
    assert version_of("0.10.1") > version_of("0.9")


def test_a_pack_for_a_share_of_the_kiosks_waits_until_it_is_due(
    publisher: PublisherSite, kiosk: TestKiosk
) -> None:
    rollout = Rollout(5, "2026-11-30")
    sign_pack(publisher.repository, CLINIC, publisher.pack(NEW), rollout)
    place = publisher.stick("staged")
    asked: list[Manifest] = []

    def is_due(manifest: Manifest) -> bool:
        asked.append(manifest)
        return False

    machine = Machine(kiosk.content, kiosk.updates, kiosk.build_time, is_due=is_due)
    update(machine, PackRequest(), [stick(place)])
    assert kiosk.version == OLD
    assert asked[0].rollout == rollout
    change_rollout(publisher.repository, CLINIC, None)
    kiosk.update(publisher.stick("for all"))
    assert kiosk.version == NEW


def test_what_cannot_be_signed_is_refused_with_the_reason(publisher: PublisherSite, tmp_path: Path) -> None:
    with pytest.raises(KioskError, match="is signed already"):
        sign_pack(publisher.repository, CLINIC, publisher.pack(OLD))
    manifest = read_manifest(publisher.pack(NEW))
    (publisher.pack(NEW) / manifest.library.sha256).write_bytes(b"changed")
    with pytest.raises(KioskError, match="is damaged"):
        sign_pack(publisher.repository, CLINIC, publisher.pack(NEW))
    with pytest.raises(KioskError, match="cannot be read"):
        sign_pack(publisher.repository, CLINIC, tmp_path)
    with pytest.raises(KioskError, match="no clinic 'south'"):
        sign_pack(publisher.repository, "south", publisher.pack(NEW))
    newest = newest_pack(publisher.repository, CLINIC)
    assert newest is not None
    assert newest.version == OLD


def test_only_a_folder_of_a_pack_is_written_over(publisher: PublisherSite, tmp_path: Path) -> None:
    library = publisher.folder / "library.sqlite"
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "one.jpg").write_text("mine")
    with pytest.raises(KioskError, match="is no pack"):
        build_pack(library, tmp_path / "photos")
    assert (tmp_path / "photos" / "one.jpg").read_text() == "mine"
    build_pack(library, tmp_path / "pack")
    build_pack(library, tmp_path / "pack")
    assert (tmp_path / "pack" / MANIFEST_NAME).is_file()


def test_publishing_again_sends_nothing_and_mends_a_damaged_stick(
    publisher: PublisherSite, kiosk: TestKiosk
) -> None:
    from kiosk.packs.publishing import publish

    place = publisher.sign(NEW)
    assert publish(publisher.repository, place) == 0
    for file in place.rglob("*.json"):
        file.write_bytes(b"")
    assert publish(publisher.repository, place) > 0
    kiosk.update(place)
    assert kiosk.version == NEW


def test_a_stick_of_another_publisher_or_with_newer_packs_is_not_written_over(
    publisher: PublisherSite, tmp_path: Path
) -> None:
    from kiosk.packs.publishing import publish

    backup = publisher.copy(tmp_path / "backup")
    place = publisher.sign(NEW)
    with pytest.raises(KioskError, match="newer packs"):
        publish(backup.repository, place)
    other = make_publisher(tmp_path / "other")
    with pytest.raises(KioskError, match="another publisher"):
        publish(other.repository, place)


def test_files_of_earlier_packs_are_removed_after_some_days(publisher: PublisherSite) -> None:
    import os

    from kiosk.packs.publishing import publish

    place = publisher.stick("stick")
    for file in place.rglob("*"):
        os.utime(file, (0, 0))
    before = {path.name for path in place.rglob("*")}
    sign_pack(publisher.repository, CLINIC, publisher.pack(NEW))
    publish(publisher.repository, place)
    after = {path.name for path in place.rglob("*")}
    assert before - after, "what only the old pack had is gone"
    assert "1.root.json" in after, "but kiosks follow the root keys from the first on"


def test_media_is_not_taken_from_a_damaged_library(publisher: PublisherSite, kiosk: TestKiosk) -> None:
    place = publisher.sign(NEW)
    library = kiosk.content / "library.sqlite"
    library.write_bytes(b"SQLite format 3\0" + bytes(5000))
    kiosk.update(place)
    assert kiosk.version == NEW
    with closing(Library.open(library)) as opened:
        opened.verify()
    shutil.rmtree(kiosk.folder)
