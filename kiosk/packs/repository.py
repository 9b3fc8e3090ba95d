"""The publisher's repository: signed metadata and the files of packs, as TUF lays them out.

Root keys sign who may sign what. The `targets` role delegates to a role for each clinic, which signs its packs;
`snapshot` signs which versions of these belong together, and `timestamp` which snapshot is the newest.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from securesystemslib.signer import SSlibKey
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import (
    DelegatedRole,
    Metadata,
    MetaFile,
    Role,
    Root,
    Snapshot,
    Targets,
    Timestamp,
)

from kiosk.base.durable_file import write_durably
from kiosk.base.own_command import typed_command
from kiosk.errors import ExitCode, KioskError
from kiosk.packs.keys import KeyStore

METADATA, TARGETS = "metadata", "targets"
"""The folders of a repository."""

ONLINE_DAYS, OFFLINE_DAYS = 400, 5 * 366
"""How long signatures are valid: of packs, snapshot and timestamp; of root and the list of clinics."""

CLINIC_NAME = "x-lobby-kiosk-clinic"
"""The field of a clinic's delegation with the clinic's name."""

SIGNED_AT = "x-lobby-kiosk-signed"
"""The field of the timestamp with the time of its signature, in seconds since 1970: no clock is earlier."""

CLINIC_ID = re.compile(r"[a-z][a-z0-9-]{0,39}")
TOP_ROLES = (Root.type, Targets.type, Snapshot.type, Timestamp.type)

S = TypeVar("S", Root, Timestamp, Snapshot, Targets)


def now() -> datetime:
    """Return the time in UTC, to the second, as signatures have it."""
    return datetime.now(UTC).replace(microsecond=0)


class Repository:
    """A repository that this machine signs. Every change is complete once its timestamp is written."""

    def __init__(self, folder: Path, keys: KeyStore) -> None:
        """Sign the repository in `folder` with the keys of `keys`."""
        self.folder = folder
        self.keys = keys

    def exists(self) -> bool:
        """Return whether there is a repository."""
        return any(self._files("*.json"))

    def root(self) -> Metadata[Root]:
        """Return the newest root metadata; raise `KioskError` if there is none."""
        versions = [int(path.name.split(".")[0]) for path in self._files("[0-9]*.root.json")]
        if not versions:
            message = f"There is no repository in {self.folder}."
            raise KioskError(
                message, f"create one with `{typed_command('pack keys create')}`", ExitCode.NOINPUT
            )
        return self._read(f"{max(versions)}.root.json", Root)

    def timestamp(self) -> Metadata[Timestamp]:
        """Return the timestamp."""
        return self._read("timestamp.json", Timestamp)

    def snapshot(self) -> Metadata[Snapshot]:
        """Return the newest snapshot."""
        version = self.timestamp().signed.snapshot_meta.version
        return self._read(f"{version}.snapshot.json", Snapshot)

    def targets(self, role: str = Targets.type) -> Metadata[Targets]:
        """Return the newest list of packs of a clinic, or of clinics; raise `KioskError` if the role is unknown."""
        meta = self.snapshot().signed.meta.get(f"{role}.json")
        if meta is None:
            known = ", ".join(self.clinics())
            raise KioskError(f"The repository has no clinic {role!r}.", f"it has {known}", ExitCode.USAGE)
        return self._read(f"{meta.version}.{role}.json", Targets)

    def clinics(self) -> dict[str, DelegatedRole]:
        """Return the roles of the clinics by id."""
        delegations = self.targets().signed.delegations
        return dict(delegations.roles or {}) if delegations else {}

    def write_root(self, root: Metadata[Root], before: Root | None) -> None:
        """Sign and write root metadata, with as many keys as it and the one `before` it ask for."""
        root.signed.expires = now() + timedelta(days=OFFLINE_DAYS)
        root.signatures.clear()
        for one in (root.signed, before):
            if one is not None:
                role = one.get_delegated_role(Root.type)
                self._sign(root, Root.type, role, (one.keys[keyid] for keyid in role.keyids))
        self._write(f"{root.signed.version}.root.json", root)

    def write_targets(self, role: str, targets: Metadata[Targets], *, is_new: bool = False) -> None:
        """Sign and write the packs of a clinic, or the list of clinics, as the next version."""
        days = OFFLINE_DAYS if role == Targets.type else ONLINE_DAYS
        targets.signed.expires = now() + timedelta(days=days)
        targets.signed.version += not is_new
        self._sign_as(role, targets)
        self._write(f"{targets.signed.version}.{role}.json", targets)

    def write_snapshot(self, roles: Iterable[str]) -> None:
        """Sign which versions belong together, `roles` in their newest ones, and then the timestamp.

        A role that was listed once stays listed, even if it may not sign any more: clients insist on that.
        """
        is_new = not (self.folder / METADATA / "timestamp.json").exists()
        snapshot = Metadata(Snapshot()) if is_new else self.snapshot()
        signed = snapshot.signed
        signed.version += not is_new
        signed.expires = now() + timedelta(days=ONLINE_DAYS)
        for role in roles:
            newest = max(
                int(path.name.split(".")[0])
                for path in self._files(f"[0-9]*.{role}.json")
                if path.name.split(".", 1)[1] == f"{role}.json"
            )
            data = self._bytes(f"{newest}.{role}.json")
            signed.meta[f"{role}.json"] = MetaFile.from_data(newest, data, ["sha256"])
        self._sign_as(Snapshot.type, snapshot)
        self._write(f"{signed.version}.snapshot.json", snapshot)
        self._write_timestamp(signed.version, is_new=is_new)

    def _write_timestamp(self, snapshot_version: int, *, is_new: bool) -> None:
        timestamp = Metadata(Timestamp()) if is_new else self.timestamp()
        signed = timestamp.signed
        signed.version += not is_new
        signed.expires = now() + timedelta(days=ONLINE_DAYS)
        signed.unrecognized_fields[SIGNED_AT] = int(now().timestamp())
        data = self._bytes(f"{snapshot_version}.snapshot.json")
        signed.snapshot_meta = MetaFile.from_data(snapshot_version, data, ["sha256"])
        self._sign_as(Timestamp.type, timestamp)
        self._write("timestamp.json", timestamp)

    def _sign_as(self, role: str, metadata: Metadata[S]) -> None:
        """Sign metadata with the keys of its role, of which root or the list of clinics says who they are."""
        metadata.signatures.clear()
        delegator: Root | Targets = self.root().signed
        if role not in TOP_ROLES:
            delegator = self.targets().signed
        delegated = delegator.get_delegated_role(role)
        self._sign(metadata, role, delegated, (delegator.get_key(keyid) for keyid in delegated.keyids))

    def _sign(self, metadata: Metadata[S], name: str, role: Role, keys: Iterable[object]) -> None:
        missing = []
        count = 0
        for key in keys:
            if not isinstance(key, SSlibKey):
                continue
            if count < role.threshold and (signer := self.keys.signer(name, key)):
                metadata.sign(signer, append=True)
                count += 1
            elif count < role.threshold:
                missing.append(key.keyid[:8])
        if count < role.threshold:
            message = f"{role.threshold} {name} keys must sign, and {count} of them are here."
            hint = f"name the folders with these keys with --keys-from: {', '.join(missing)}"
            raise KioskError(message, hint, ExitCode.NOPERM)

    def _files(self, pattern: str) -> Iterator[Path]:
        return (self.folder / METADATA).glob(pattern)

    def _bytes(self, name: str) -> bytes:
        path = self.folder / METADATA / name
        try:
            return path.read_bytes()
        except OSError as error:
            message = f"{path} cannot be read: {error.strerror}."
            raise KioskError(message, "restore the repository from a copy", ExitCode.NOINPUT) from error

    def _read(self, name: str, kind: type[S]) -> Metadata[S]:
        data = self._bytes(name)
        try:
            metadata = Metadata[S].from_bytes(data)
        except RepositoryError as error:
            message = f"{self.folder / METADATA / name} is damaged."
            raise KioskError(message, "restore the repository from a copy") from error
        if not isinstance(metadata.signed, kind):
            raise KioskError(f"{self.folder / METADATA / name} is of another kind.", "restore it from a copy")
        return metadata

    def _write(self, name: str, metadata: Metadata[S]) -> None:
        path = self.folder / METADATA / name
        try:
            write_durably(path, metadata.to_bytes().decode(), 0o644)
        except OSError as error:
            raise KioskError(f"{path} cannot be written: {error.strerror}.", "look at the disk") from error
