"""Takes packs from a repository: verifies its metadata with TUF and with the kiosk's own memory, and loads files."""

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from tuf.api.exceptions import (
    BadVersionNumberError,
    DownloadError,
    DownloadHTTPError,
    DownloadLengthMismatchError,
    ExpiredMetadataError,
    RepositoryError,
    SlowRetrievalError,
    UnsignedMetadataError,
)
from tuf.api.metadata import Metadata, Root, Snapshot, TargetFile, Targets, Timestamp
from tuf.ngclient import FetcherInterface, Updater, UpdaterConfig

from kiosk.content.library.staging import sync
from kiosk.errors import KioskError
from kiosk.packs.manifest import MANIFEST_NAME, Manifest, PackFile, decoded
from kiosk.packs.repository import METADATA, SIGNED_AT, TARGETS
from kiosk.packs.trust import MOST_VERSION, Seen, Trust, write_trust

S = TypeVar("S", Root, Timestamp, Snapshot, Targets)

LIMITS = UpdaterConfig(
    max_root_rotations=64,
    max_delegations=1,
    root_max_length=1 << 16,
    timestamp_max_length=1 << 13,
    snapshot_max_length=1 << 18,
    targets_max_length=4 << 20,
)
"""Sizes of metadata in bytes: the largest clinic has 10,000 files at some 250 bytes each."""


class UpdateError(KioskError):
    """A repository that nothing was taken from; the message says why, for staff."""


class UntrustedError(UpdateError):
    """A repository of somebody whom this kiosk does not trust."""


class RollbackError(UpdateError):
    """A repository that is older than what this kiosk has seen."""


@contextmanager
def in_words() -> Iterator[None]:
    """Turn what a repository can do wrong into an `UpdateError`, whose message tells staff what that means."""
    try:
        yield
    except ExpiredMetadataError as error:
        hint = "ask for a newer stick, and look whether this machine's clock is right"
        raise UpdateError("The signatures have expired.", hint) from error
    except BadVersionNumberError as error:
        raise RollbackError("It is older than what this kiosk has seen.", "use the newest stick") from error
    except UnsignedMetadataError as error:
        message = "It is not signed by the publisher whom this kiosk trusts."
        raise UntrustedError(message, "use a stick of this publisher") from error
    except SlowRetrievalError as error:
        raise UpdateError("It took too long.", "it is tried again later") from error
    except (DownloadLengthMismatchError, RepositoryError) as error:
        raise UpdateError("It is damaged, or somebody has changed it.", "publish it again") from error
    except DownloadHTTPError as error:
        raise UpdateError(f"A file is missing: {error}.", "publish it again") from error
    except DownloadError as error:
        raise UpdateError(f"It cannot be loaded: {error}.", "look at the stick or the network") from error
    except OSError as error:
        what = f"{error.strerror or error}: {error.filename or 'stick or disk'}"
        raise UpdateError(
            f"It cannot be read or written: {what}.", "look at the stick and the disk"
        ) from error


class PackClient:
    """A repository as a kiosk sees it. `folder` holds what was verified before, and what is being loaded.

    `base` is the address of the repository. If `time` is before the newest signature that was seen, the machine's
    clock is wrong, and the time of that signature counts.
    """

    def __init__(
        self, folder: Path, base: str, fetcher: FetcherInterface, trust: Trust, time: datetime
    ) -> None:
        self._folder = folder
        self._cache = folder / "metadata"
        self._base = base.rstrip("/")
        self._fetcher = fetcher
        self._trust = trust
        self._time = max(time, self._last_signed())
        self._updater: Updater | None = None
        self._keys: dict[str, tuple[str, ...]] = {}

    def _last_signed(self) -> datetime:
        keys = vouching_keys(self._trust.root_metadata(), None, self._trust.clinic)["clock"]
        return datetime.fromtimestamp(self._trust.newest("clock", keys), UTC)

    @property
    def trust(self) -> Trust:
        """Return what is trusted and remembered now."""
        return self._trust

    def refresh(self) -> Manifest | None:
        """Verify the newest metadata, remember its versions, and return the newest pack, or `None` if there is none.

        Raise `UpdateError` if anything is wrong; what was remembered before stays.
        """
        self._cache.mkdir(parents=True, exist_ok=True)
        try:
            with in_words():
                return self._refresh()
        except UpdateError:
            shutil.rmtree(self._cache, ignore_errors=True)  # only a copy; the memory is `Trust`
            raise

    def _refresh(self) -> Manifest | None:
        updater = Updater(
            str(self._cache),
            f"{self._base}/{METADATA}/",
            target_base_url=f"{self._base}/{TARGETS}/",
            fetcher=self._fetcher,
            config=LIMITS,
            bootstrap=self._trust.root,
        )
        updater._trusted_set.reference_time = self._time  # noqa: SLF001  (there is no public way to set the clock)
        updater.refresh()
        target = updater.get_targetinfo(f"{self._trust.clinic}/{MANIFEST_NAME}")
        self._updater = updater
        versions = self._versions()
        self._require_newer(versions)
        self._remember(versions)
        if target is None:
            return None
        manifest = decoded(self._loaded(target, self._folder / MANIFEST_NAME).read_bytes())
        pack = {"pack": Seen(manifest.version, self._keys["pack"])}
        self._require_newer(pack)
        self._remember(pack)
        return manifest

    def _versions(self) -> Mapping[str, Seen]:
        """Return the versions of the metadata that was just verified."""
        root = self._metadata(Root)
        timestamp = self._metadata(Timestamp)
        targets = self._metadata(Targets)
        self._keys = vouching_keys(root, targets, self._trust.clinic)
        signed = timestamp.unrecognized_fields.get(SIGNED_AT)
        versions = {
            Timestamp.type: timestamp.version,
            Snapshot.type: self._metadata(Snapshot).version,
            Targets.type: targets.version,
            "clinic": self._clinic_version(),
            "clock": signed if isinstance(signed, int) and 0 <= signed < timestamp.expires.timestamp() else 0,
        }
        return {name: Seen(version, self._keys[name]) for name, version in versions.items()}

    def _clinic_version(self) -> int:
        name = f"{self._trust.clinic}.json"
        meta = self._metadata(Snapshot).meta.get(name)
        return meta.version if meta is not None else 0

    def _metadata(self, kind: type[S]) -> S:
        return Metadata[S].from_file(str(self._cache / f"{kind.type}.json")).signed

    def _require_newer(self, versions: Mapping[str, Seen]) -> None:
        """Raise `RollbackError` if a version is lower than one that was remembered."""
        for name, seen in versions.items():
            if seen.version > MOST_VERSION:
                raise RepositoryError(f"version {seen.version} of {name}")
            if name != "clock" and seen.version < self._trust.newest(name, seen.keys):
                raise RollbackError("It is older than what this kiosk has seen.", "use the newest stick")

    def _remember(self, versions: Mapping[str, Seen]) -> None:
        kept = {
            name: seen
            for name, seen in versions.items()
            if seen.version > self._trust.newest(name, seen.keys) or name not in self._trust.seen
        }
        root = (self._cache / f"{Root.type}.json").read_bytes()
        if kept or root != self._trust.root:
            self._trust = self._trust.remembering(kept, root)
            write_trust(self._folder, self._trust)

    def load(self, file: PackFile, folder: Path) -> Path:
        """Load a file of the pack to `folder` unless it is there, verified and synced; return its path."""
        with in_words():
            if self._updater is None:
                raise RepositoryError("refresh first")
            target = self._updater.get_targetinfo(f"{self._trust.clinic}/{file.sha256}")
            if target is None or target.length != file.length:
                raise RepositoryError(f"{file.sha256} is not signed")
            return self._loaded(target, folder / file.sha256)

    def _loaded(self, target: TargetFile, path: Path) -> Path:
        if self._updater is None:
            raise RepositoryError("refresh first")
        if self._updater.find_cached_target(target, str(path)) is None:
            self._updater.download_target(target, str(path))
            sync(path)
        return path


def vouching_keys(root: Root, targets: Targets | None, clinic: str) -> dict[str, tuple[str, ...]]:
    """Return the ids of the keys that vouch for each remembered version.

    Whoever replaces the snapshot key also makes kiosks forget the versions of what it lists, and so on.
    """
    keys = {
        role: sorted(root.get_delegated_role(role).keyids)
        for role in (Timestamp.type, Snapshot.type, Targets.type)
    }
    own: list[str] = []
    if targets is not None and targets.delegations is not None and targets.delegations.roles is not None:
        delegated = targets.delegations.roles.get(clinic)
        own = [] if delegated is None else sorted(delegated.keyids)
    timestamp, snapshot = keys[Timestamp.type], keys[Snapshot.type]
    bound = {
        Timestamp.type: timestamp,
        "clock": timestamp,
        Snapshot.type: timestamp + snapshot,
        Targets.type: snapshot + keys[Targets.type],
        "clinic": snapshot + own,
        "pack": own,
    }
    return {name: tuple(ids) for name, ids in bound.items()}
