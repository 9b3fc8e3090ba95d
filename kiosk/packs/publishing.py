"""Signs packs into a repository, and copies the repository to a stick or to the folder of a web server."""

import filecmp
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, TargetFile

from kiosk.base.durable_file import sync_folder
from kiosk.base.own_command import typed_command
from kiosk.content.library.staging import sync
from kiosk.errors import ExitCode, KioskError
from kiosk.packs.library_parts import file_of
from kiosk.packs.manifest import MANIFEST_NAME, Manifest, Rollout, decoded, read_manifest
from kiosk.packs.repository import METADATA, TARGETS, Repository

TIMESTAMP = "timestamp.json"
KEPT_DAYS = 7


def sign_pack(repository: Repository, clinic: str, pack: Path, rollout: Rollout | None = None) -> Manifest:
    """Add a pack to a repository as the newest of a clinic; return its manifest as it was signed.

    Raise `KioskError` if it is damaged or not newer than the newest, or if keys are missing.
    """
    manifest = read_manifest(pack)
    newest = newest_pack(repository, clinic)
    if newest is not None and manifest.version <= newest.version:
        message = f"The pack has version {manifest.version}, and {newest.version} is signed already."
        raise KioskError(message, "build it again")
    for file in manifest.files().values():
        if not (pack / file.sha256).is_file() or file_of(pack / file.sha256) != file:
            raise KioskError(f"The pack in {pack} is damaged: {file.sha256}.", "build it again")
    return _sign(repository, clinic, msgspec.structs.replace(manifest, rollout=rollout), pack)


def change_rollout(repository: Repository, clinic: str, rollout: Rollout | None) -> Manifest:
    """Sign the newest pack of a clinic again, for another share of the kiosks; return its manifest."""
    newest = newest_pack(repository, clinic)
    if newest is None:
        raise KioskError(
            f"The clinic {clinic} has no pack yet.", f"sign one with `{typed_command('pack sign')}`"
        )
    return _sign(repository, clinic, msgspec.structs.replace(newest, rollout=rollout), None)


def renew(repository: Repository) -> None:
    """Sign everything that clinics, snapshot and timestamp sign once more, so that it is valid for 400 days."""
    clinics = list(repository.clinics())
    for clinic in clinics:
        repository.write_targets(clinic, repository.targets(clinic))
    repository.write_snapshot(clinics)


def newest_pack(repository: Repository, clinic: str) -> Manifest | None:
    """Return the manifest of a clinic's newest pack, or `None` if it has none."""
    target = repository.targets(clinic).signed.targets.get(f"{clinic}/{MANIFEST_NAME}")
    return None if target is None else decoded(_path_of(repository.folder, target).read_bytes())


def _sign(repository: Repository, clinic: str, manifest: Manifest, pack: Path | None) -> Manifest:
    targets = repository.targets(clinic)
    data = manifest.encoded()
    signed: dict[str, TargetFile] = {}
    for file in manifest.files().values():
        path = f"{clinic}/{file.sha256}"
        signed[path] = TargetFile(file.length, {"sha256": file.sha256}, path)
        if pack is not None:
            _put(pack / file.sha256, _path_of(repository.folder, signed[path]))
    target = TargetFile.from_data(f"{clinic}/{MANIFEST_NAME}", data, ["sha256"])
    signed[target.path] = target
    path_of_manifest = _path_of(repository.folder, target)
    path_of_manifest.parent.mkdir(parents=True, exist_ok=True)
    path_of_manifest.write_bytes(data)
    sync(path_of_manifest)
    sync_folder(path_of_manifest.parent)
    targets.signed.targets = signed
    repository.write_targets(clinic, targets)
    repository.write_snapshot([clinic])
    return manifest


def publish(repository: Repository, folder: Path) -> int:
    """Copy a repository to a folder, and return how many bytes were new there; the timestamp is copied last.

    Files of earlier versions are removed from both after some days. Raise `KioskError` if it cannot be
    written, or if it holds a newer version or another publisher's.
    """
    root = repository.root()
    _require_same(folder, repository, root.signed.version)
    wanted = [*_metadata_files(repository), *_target_files(repository)]
    written = 0
    try:
        for name in wanted:
            written += _put(repository.folder / name, folder / name)
        written += _put(repository.folder / METADATA / TIMESTAMP, folder / METADATA / TIMESTAMP)
        for place in (repository.folder, folder):
            remove_unused(place, {*wanted, f"{METADATA}/{TIMESTAMP}"})
    except OSError as error:
        message = f"{error.filename or folder} cannot be written: {error.strerror}."
        raise KioskError(message, "look at the stick or the disk", ExitCode.CANTCREAT) from error
    return written


def _require_same(folder: Path, repository: Repository, newest_root: int) -> None:
    """Raise `KioskError` if a folder has the repository of another publisher, or a newer version of this one.

    What is damaged there is written again.
    """
    first = folder / METADATA / "1.root.json"
    ours = (repository.folder / METADATA / first.name).read_bytes()
    if first.is_file() and first.read_bytes() != ours and _is_metadata(first):
        raise KioskError(f"{folder} has the packs of another publisher.", "name another folder")
    there = folder / METADATA / TIMESTAMP
    if there.is_file() and _is_metadata(there):
        newer = Repository(folder, repository.keys).timestamp().signed.version
        if newer > repository.timestamp().signed.version:
            message = f"{folder} has newer packs than {repository.folder}."
            raise KioskError(message, "restore the newest copy of the publisher's folder")
    if (folder / METADATA / f"{newest_root + 1}.root.json").exists():
        raise KioskError(f"{folder} has newer root keys than {repository.folder}.", "restore the newest copy")


def _is_metadata(path: Path) -> bool:
    try:
        Metadata.from_bytes(path.read_bytes())
    except RepositoryError:
        return False
    return True


def _metadata_files(repository: Repository) -> Iterator[str]:
    """Yield the metadata that kiosks need: all roots, and the current version of every other role."""
    for path in (repository.folder / METADATA).glob("*.root.json"):
        yield f"{METADATA}/{path.name}"
    snapshot = repository.snapshot().signed
    for name, meta in snapshot.meta.items():
        yield f"{METADATA}/{meta.version}.{name}"
    yield f"{METADATA}/{snapshot.version}.snapshot.json"


def _target_files(repository: Repository) -> Iterator[str]:
    for clinic in repository.clinics():
        for target in repository.targets(clinic).signed.targets.values():
            yield f"{TARGETS}/{target.get_prefixed_paths()[0]}"


def remove_unused(folder: Path, wanted: set[str]) -> None:
    """Remove the files of earlier versions from a repository; a kiosk may still be loading those of the last days."""
    oldest = time.time() - KEPT_DAYS * 86400
    for name in (METADATA, TARGETS):
        for path in (folder / name).rglob("*"):
            is_wanted = path.relative_to(folder).as_posix() in wanted
            if not is_wanted and path.is_file() and path.stat().st_mtime < oldest:
                path.unlink()


def _path_of(folder: Path, target: TargetFile) -> Path:
    return folder / TARGETS / target.get_prefixed_paths()[0]


def _put(source: Path, target: Path) -> int:
    """Copy a file, durably, unless it is there; return the bytes that were copied."""
    if target.is_file() and filecmp.cmp(source, target, shallow=False):
        return 0
    target.parent.mkdir(parents=True, exist_ok=True)
    staging = target.with_name(f".{target.name}.new")
    shutil.copyfile(source, staging)
    sync(staging)
    staging.replace(target)
    sync_folder(target.parent)
    return source.stat().st_size
