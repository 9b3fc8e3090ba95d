"""Whatever a stick or a server does, the kiosk shows a whole pack that is no older than the one before."""

import json
import os
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from securesystemslib.signer import CryptoSigner
from tuf.api.exceptions import DownloadHTTPError
from tuf.api.metadata import Metadata, MetaFile, Root, Signed, Snapshot, TargetFile, Targets, Timestamp
from tuf.ngclient import FetcherInterface

from kiosk.packs.fetchers import Deadline, FolderFetcher
from kiosk.packs.key_changes import revoke, rotate
from kiosk.packs.manifest import MANIFEST_NAME
from kiosk.packs.publishing import renew
from kiosk.staff.packs import PackRequest
from tests.packs.publisher import CLINIC, NEW, OLD, PublisherSite, TestKiosk, key_store, make_publisher


def files_of(stick: Path) -> list[Path]:
    """Return the files of a repository that the kiosk reads: all but those that were on its first stick too."""
    known = {path.name for path in stick.with_name(f"stick-{OLD}").rglob("*")} - {"timestamp.json"}
    return sorted(path for path in stick.rglob("*") if path.is_file() and path.name not in known)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_bit_flipped_in_any_file(
    publisher: PublisherSite, kiosk: TestKiosk, tmp_path: Path, data
) -> None:
    stick = tmp_path / "publisher" / f"stick-{NEW}"
    if not stick.exists():
        publisher.sign(NEW)
    target = kiosk.copy(tmp_path / "target")
    file = data.draw(st.sampled_from(files_of(stick)))
    whole = file.read_bytes()
    bit = data.draw(st.integers(0, 8 * len(whole) - 1))
    damaged = bytearray(whole)
    damaged[bit // 8] ^= 1 << bit % 8
    try:
        file.write_bytes(damaged)
        report = target.update(stick)
        is_harmless = not report.problems  # such as a letter's case in a key that nobody reads
        assert target.version == (NEW if is_harmless else OLD)
    finally:
        file.write_bytes(whole)
        target.update(stick)
        assert target.version == NEW, "the whole stick is taken afterwards"
        shutil.rmtree(target.folder)


@pytest.mark.parametrize("damage", ["empty", "zeroed", "cut short", "missing", "longer"])
def test_every_file_damaged(publisher: PublisherSite, kiosk: TestKiosk, tmp_path: Path, damage: str) -> None:
    stick = publisher.sign(NEW)
    for file in files_of(stick):
        whole = file.read_bytes()
        if damage == "missing":
            file.unlink()
        else:
            changed = {
                "empty": b"",
                "zeroed": bytes(len(whole)),
                "cut short": whole[:-1],
                "longer": whole + b"\n",
            }
            file.write_bytes(changed[damage])
        target = kiosk.copy(tmp_path / "target")
        report = target.update(stick)
        assert target.version == (OLD if report.problems else NEW)
        if not report.problems:
            assert (damage, file.name) == ("longer", "timestamp.json"), "white space after it says nothing"
        file.write_bytes(whole)
        target.update(stick)
        assert target.version == NEW
        shutil.rmtree(target.folder)


def test_rollback_to_an_older_repository(publisher: PublisherSite, kiosk: TestKiosk) -> None:
    old = publisher.stick("old")
    kiosk.update(publisher.sign(NEW))
    assert kiosk.version == NEW
    kiosk.update(old)
    assert kiosk.version == NEW
    assert "older than what this kiosk has seen" in kiosk.problem


def test_rollback_after_a_power_cut_that_emptied_the_metadata(
    publisher: PublisherSite, kiosk: TestKiosk
) -> None:
    old = publisher.stick("old")
    kiosk.update(publisher.sign(NEW))
    for file in (kiosk.updates / "metadata").rglob("*.json"):
        file.write_bytes(bytes(file.stat().st_size))
    kiosk.update(old)
    assert kiosk.version == NEW
    assert "older" in kiosk.problem
    shutil.rmtree(kiosk.updates / "metadata", ignore_errors=True)
    kiosk.update(old)
    assert "older" in kiosk.problem


def test_a_memory_that_cannot_be_read_trusts_nobody(publisher: PublisherSite, kiosk: TestKiosk) -> None:
    stick = publisher.sign(NEW)
    (kiosk.updates / "trust.json").write_bytes(bytes(500))
    kiosk.update(stick)
    assert kiosk.version == OLD
    assert "trust.json cannot be read" in kiosk.problem


def test_mix_and_match(publisher: PublisherSite, kiosk: TestKiosk, tmp_path: Path) -> None:
    old = publisher.stick("old")
    new = publisher.sign(NEW)
    for name in {path.relative_to(old) for path in old.rglob("*") if path.is_file()}:
        mixed = shutil.copytree(new, tmp_path / "mixed")
        shutil.copyfile(old / name, mixed / name)
        target = kiosk.copy(tmp_path / "target")
        target.update(mixed)
        assert target.version in (OLD, NEW)
        shutil.rmtree(mixed)
        shutil.rmtree(target.folder)
    swapped = shutil.copytree(new, tmp_path / "swapped")
    number = max(int(path.name.split(".")[0]) for path in new.glob(f"metadata/*.{CLINIC}.json"))
    shutil.copyfile(
        publisher.repository.folder / "metadata" / f"{number - 1}.{CLINIC}.json",
        swapped / "metadata" / f"{number}.{CLINIC}.json",
    )
    kiosk.update(swapped)
    assert kiosk.version == OLD
    assert kiosk.problem


def test_freeze_until_the_signatures_expire(publisher: PublisherSite, kiosk: TestKiosk) -> None:
    stick = publisher.stick()
    kiosk.wait(399)
    kiosk.update(stick)
    assert not kiosk.problem
    kiosk.wait(2)
    kiosk.update(stick)
    assert kiosk.version == OLD, "what is there is still shown"
    assert "expired" in kiosk.problem


def test_400_days_offline_and_back(publisher: PublisherSite, kiosk: TestKiosk, monkeypatch) -> None:
    kiosk.wait(400)
    monkeypatch.setattr("kiosk.packs.repository.now", lambda: kiosk.now.replace(microsecond=0))
    kiosk.update(publisher.sign(NEW))
    assert kiosk.version == NEW


@pytest.mark.parametrize("year", [1970, 1999])
def test_a_clock_that_is_years_late_counts_as_the_newest_signature(
    publisher: PublisherSite, kiosk: TestKiosk, year: int
) -> None:
    kiosk.now = datetime(year, 1, 1, tzinfo=UTC)
    kiosk.update(publisher.sign(NEW))
    assert kiosk.version == NEW


def test_a_clock_that_is_late_revives_no_expired_signature(
    publisher: PublisherSite, kiosk: TestKiosk, monkeypatch
) -> None:
    expired = publisher.stick()
    kiosk.wait(500)
    with monkeypatch.context() as later:
        later.setattr("kiosk.packs.repository.now", lambda: kiosk.now.replace(microsecond=0))
        kiosk.update(publisher.sign(NEW))
    kiosk.now = datetime(1970, 1, 1, tzinfo=UTC)
    kiosk.update(expired)
    assert kiosk.version == NEW
    assert "expired" in kiosk.problem or "older" in kiosk.problem
    fresh = TestKiosk(
        kiosk.folder / "fresh", now=kiosk.now, build_time=datetime.now(UTC) + timedelta(days=500)
    )
    fresh.update(expired)
    assert "expired" in fresh.problem, "nor before the first use"


def test_a_clock_that_is_years_ahead_takes_nothing_and_says_so(
    publisher: PublisherSite, kiosk: TestKiosk
) -> None:
    right, kiosk.now = kiosk.now, datetime(2045, 1, 1, tzinfo=UTC)
    stick = publisher.sign(NEW)
    kiosk.update(stick)
    assert kiosk.version == OLD
    assert "clock" in kiosk.problem
    kiosk.now = right
    kiosk.update(stick)
    assert kiosk.version == NEW, "nothing of the wrong time was remembered"


class Fetching(FetcherInterface):
    """Reads a stick in the way of an attacker: `change` yields what is sent for a name."""

    def __init__(self, folder: Path, change: Callable[[str, Iterator[bytes]], Iterator[bytes]]) -> None:
        self._whole = FolderFetcher(folder, Deadline(60))
        self._change = change

    def _fetch(self, url: str) -> Iterator[bytes]:
        return self._change(url.rpartition("/")[2], self._whole._fetch(url))


def endless(_: str, chunks: Iterator[bytes]) -> Iterator[bytes]:
    yield from chunks
    while True:
        yield bytes(1 << 16)


def test_endless_data(publisher: PublisherSite, kiosk: TestKiosk, tmp_path: Path) -> None:
    stick = publisher.sign(NEW)
    for name in {path.name for path in files_of(stick)}:
        target = kiosk.copy(tmp_path / name)
        target.update(
            Fetching(stick, lambda of, chunks, name=name: endless(of, chunks) if of == name else chunks)
        )
        assert target.version == OLD, name


def test_another_publisher_with_the_same_names(
    publisher: PublisherSite, kiosk: TestKiosk, tmp_path: Path
) -> None:
    forged = make_publisher(tmp_path / "forged").sign(NEW)
    kiosk.update(forged)
    assert kiosk.version == OLD
    assert "does not trust its publisher" in kiosk.problem
    genuine = publisher.sign(NEW)
    for name in ("root", "timestamp", "snapshot", "targets", CLINIC):
        mixed = shutil.copytree(genuine, tmp_path / f"mixed {name}")
        for path in (forged / "metadata").glob(f"*{name}.json"):
            shutil.copyfile(path, mixed / "metadata" / path.name)
        shutil.copyfile(forged / "metadata" / "1.root.json", mixed / "metadata" / "2.root.json")
        target = kiosk.copy(tmp_path / f"target {name}")
        target.update(mixed)
        assert target.version == OLD


def test_words_that_staff_did_not_confirm_trust_nobody(
    publisher: PublisherSite, new_kiosk: TestKiosk, tmp_path: Path
) -> None:
    stick = publisher.stick()
    (offer,) = new_kiosk.update(stick).offers
    assert (offer.publisher, offer.clinic_name) == ("United Clinics", "North Clinic")
    forged = make_publisher(tmp_path / "forged").stick()
    new_kiosk.update(forged, wanted=PackRequest(offer.words, offer.clinic))
    assert new_kiosk.version is None
    assert not (new_kiosk.updates / "trust.json").exists()
    new_kiosk.update(stick, forged, wanted=PackRequest(offer.words, offer.clinic))
    assert new_kiosk.version == OLD


def test_two_sticks_the_newer_one_counts_in_any_order(
    publisher: PublisherSite, kiosk: TestKiosk, tmp_path: Path
) -> None:
    old = publisher.stick("old")
    new = publisher.sign(NEW)
    for number, sticks in enumerate([(old, new), (new, old)]):
        target = kiosk.copy(tmp_path / f"target {number}")
        target.update(*sticks)
        assert target.version == NEW


def test_links_that_lead_out_of_the_stick(publisher: PublisherSite, kiosk: TestKiosk, tmp_path: Path) -> None:
    stick = publisher.sign(NEW)
    outside = shutil.copytree(stick, tmp_path / "outside")
    for file in files_of(stick):
        linked = shutil.copytree(stick, tmp_path / "linked")
        link = linked / file.relative_to(stick)
        link.unlink()
        link.symlink_to(outside / file.relative_to(stick))
        target = kiosk.copy(tmp_path / "target")
        target.update(linked)
        assert target.version == OLD
        shutil.rmtree(linked)
        shutil.rmtree(target.folder)
    for folder in ("metadata", "targets"):
        shutil.rmtree(stick / folder)
        (stick / folder).symlink_to(outside / folder, target_is_directory=True)
        kiosk.update(stick)
        assert kiosk.version == OLD


def test_a_pipe_in_place_of_a_file_is_not_waited_for(publisher: PublisherSite, kiosk: TestKiosk) -> None:
    stick = publisher.sign(NEW)
    (stick / "metadata" / "timestamp.json").unlink()
    os.mkfifo(stick / "metadata" / "timestamp.json")
    kiosk.update(stick)
    assert kiosk.version == OLD


def test_names_that_lead_out_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    (tmp_path / "secret").write_text("secret")
    fetcher = FolderFetcher(tmp_path / "stick", Deadline(60))
    for name in ("../secret", "%2e%2e/secret", "a/../../secret", "..%2fsecret"):
        with pytest.raises(Exception, match=r"no path|no such"):
            fetcher.download_bytes(f"file:///{name}", 100)
    with pytest.raises(DownloadHTTPError):
        fetcher.download_bytes("file:///none.json", 100)


# One stolen key of each role: the thief writes to the stick, and signs with that key.


def forge(stick: Path, name: str, signer: CryptoSigner, change: Callable[[Signed], None]) -> None:
    """Change the newest metadata of a role on a stick, and sign it with a stolen key."""
    path = max((stick / "metadata").glob(f"*{name}.json"), key=lambda path: path.stat().st_mtime_ns)
    metadata = Metadata.from_file(str(path))
    change(metadata.signed)
    metadata.sign(signer)
    number = metadata.signed.version
    metadata.to_file(
        str(path.with_name(f"{number}.{name}.json" if name != "timestamp" else "timestamp.json"))
    )


def stolen(publisher: PublisherSite, role: str) -> CryptoSigner:
    """Return what signs with the first key of a role."""
    root = publisher.repository.root().signed
    delegator = publisher.repository.targets().signed if role == CLINIC else root
    keyid = delegator.get_delegated_role(role).keyids[0]
    signer = key_store(publisher.folder / "keys").signer(role, delegator.get_key(keyid))
    assert signer is not None
    return signer


def evil_pack(signed: Signed) -> None:
    assert isinstance(signed, Targets)
    data = b'{"format": 1}'
    signed.version += 1
    signed.targets = {f"{CLINIC}/{MANIFEST_NAME}": TargetFile.from_data(f"{CLINIC}/{MANIFEST_NAME}", data)}


def next_version(signed: Signed) -> None:
    signed.version += 1


def test_a_stolen_timestamp_key_can_withhold_news_but_add_none(
    publisher: PublisherSite, kiosk: TestKiosk
) -> None:
    new = publisher.sign(NEW)
    kiosk.update(new)

    def older_snapshot(signed: Signed) -> None:
        assert isinstance(signed, Timestamp)
        signed.version += 1
        data = (publisher.repository.folder / "metadata" / "3.snapshot.json").read_bytes()
        signed.snapshot_meta = MetaFile.from_data(3, data, ["sha256"])

    shutil.copytree(publisher.repository.folder, new, dirs_exist_ok=True)
    forge(new, "timestamp", stolen(publisher, "timestamp"), older_snapshot)
    kiosk.update(new)
    assert kiosk.version == NEW
    assert "older" in kiosk.problem


def test_a_stolen_timestamp_key_that_signed_a_high_version_is_recovered_from_by_rotating_it(
    publisher: PublisherSite, kiosk: TestKiosk
) -> None:
    stick = publisher.stick()

    def highest(signed: Signed) -> None:
        signed.version = 2**53
        signed.unrecognized_fields["x-lobby-kiosk-signed"] = int(signed.expires.timestamp()) - 1

    forge(stick, "timestamp", stolen(publisher, "timestamp"), highest)
    kiosk.update(stick)
    kiosk.update(publisher.sign(NEW))
    assert kiosk.version == OLD, "the thief can withhold news"
    rotate(publisher.repository, "timestamp")
    kiosk.update(publisher.stick("after"))
    assert kiosk.version == NEW


def test_a_version_beyond_all_bounds_is_not_remembered(publisher: PublisherSite, kiosk: TestKiosk) -> None:
    stick = publisher.stick()

    def beyond(signed: Signed) -> None:
        signed.version = 10**30

    forge(stick, "timestamp", stolen(publisher, "timestamp"), beyond)
    kiosk.update(stick)
    assert kiosk.problem
    kiosk.update(publisher.sign(NEW))
    assert kiosk.version == NEW


@pytest.mark.parametrize(
    ("role", "change"),
    [("snapshot", next_version), ("targets", next_version), (CLINIC, evil_pack), ("root", next_version)],
)
def test_one_stolen_key_of_another_role_adds_nothing(
    publisher: PublisherSite, kiosk: TestKiosk, role: str, change: Callable[[Signed], None]
) -> None:
    stick = publisher.sign(NEW)
    forge(stick, role, stolen(publisher, role), change)
    kiosk.update(stick)
    assert kiosk.version in (OLD, NEW)
    kiosk.update(publisher.stick("whole"))
    assert kiosk.version == NEW


def test_a_clinic_key_with_the_version_of_the_genuine_list(
    publisher: PublisherSite, kiosk: TestKiosk
) -> None:
    stick = publisher.sign(NEW)

    def same_version(signed: Signed) -> None:
        evil_pack(signed)
        signed.version -= 1

    forge(stick, CLINIC, stolen(publisher, CLINIC), same_version)
    kiosk.update(stick)
    assert kiosk.version == OLD
    assert "somebody has changed it" in kiosk.problem


def test_a_root_key_is_replaced_and_another_one_revoked(publisher: PublisherSite, kiosk: TestKiosk) -> None:
    root = publisher.repository.root().signed
    first, second, _ = root.get_delegated_role(Root.type).keyids
    rotate(publisher.repository, first[:8])
    revoke(publisher.repository, second[:8])
    kiosk.update(publisher.sign(NEW))
    assert kiosk.version == NEW
    assert publisher.repository.root().signed.version == 3
    assert len(publisher.repository.root().signed.get_delegated_role(Root.type).keyids) == 2


@pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets", CLINIC])
def test_every_other_key_is_replaced(publisher: PublisherSite, kiosk: TestKiosk, role: str) -> None:
    before = stolen(publisher, role).public_key.keyid
    rotate(publisher.repository, role)
    assert stolen(publisher, role).public_key.keyid != before
    kiosk.update(publisher.sign(NEW))
    assert kiosk.version == NEW


def test_a_clinic_that_was_revoked_gets_no_more_packs(publisher: PublisherSite, kiosk: TestKiosk) -> None:
    revoke(publisher.repository, CLINIC)
    kiosk.update(publisher.stick())
    assert kiosk.version == OLD
    assert "no pack of this clinic" in kiosk.problem


def test_64_versions_behind_in_one_step(publisher: PublisherSite, kiosk: TestKiosk) -> None:
    for _ in range(64):
        renew(publisher.repository)
    kiosk.update(publisher.sign(NEW))
    assert kiosk.version == NEW


def test_a_million_files_in_a_manifest(publisher: PublisherSite, kiosk: TestKiosk) -> None:
    stick = publisher.sign(NEW)
    signers = {role: stolen(publisher, role) for role in (CLINIC, "snapshot", "timestamp")}
    pack = json.loads((publisher.pack(NEW) / MANIFEST_NAME).read_bytes())
    pack["version"] = NEW + 1
    pack["media"] = [{"topic": "a", "key": "b", "file": pack["library"]}] * 20_000
    data = json.dumps(pack).encode()
    put_signed(stick, signers, data)
    kiosk.update(stick)
    assert kiosk.version == OLD
    assert "manifest" in kiosk.problem


def put_signed(stick: Path, signers: dict[str, CryptoSigner], manifest: bytes) -> None:
    """Sign a manifest with all keys that sign packs, as a publisher with another program might."""

    def pack(signed: Signed) -> None:
        assert isinstance(signed, Targets)
        signed.version += 1
        target = TargetFile.from_data(f"{CLINIC}/{MANIFEST_NAME}", manifest, ["sha256"])
        signed.targets[target.path] = target
        path = stick / "targets" / target.get_prefixed_paths()[0]
        path.write_bytes(manifest)

    forge(stick, CLINIC, signers[CLINIC], pack)
    newest = max((stick / "metadata").glob(f"*.{CLINIC}.json"), key=lambda path: path.stat().st_mtime_ns)

    def snapshot(signed: Signed) -> None:
        assert isinstance(signed, Snapshot)
        signed.version += 1
        version = int(newest.name.split(".")[0])
        signed.meta[f"{CLINIC}.json"] = MetaFile.from_data(version, newest.read_bytes(), ["sha256"])

    forge(stick, "snapshot", signers["snapshot"], snapshot)
    listed = max((stick / "metadata").glob("*.snapshot.json"), key=lambda path: path.stat().st_mtime_ns)

    def timestamp(signed: Signed) -> None:
        assert isinstance(signed, Timestamp)
        signed.version += 1
        version = int(listed.name.split(".")[0])
        signed.snapshot_meta = MetaFile.from_data(version, listed.read_bytes(), ["sha256"])

    forge(stick, "timestamp", signers["timestamp"], timestamp)
