"""Creates a repository with its keys, and replaces or removes keys."""

from collections.abc import Mapping
from datetime import timedelta

from securesystemslib.signer import SSlibKey
from tuf.api.metadata import DelegatedRole, Delegations, Metadata, Root, Snapshot, Targets, Timestamp

from kiosk.base.own_command import typed_command
from kiosk.errors import ExitCode, KioskError
from kiosk.packs.fingerprint import PUBLISHER
from kiosk.packs.keys import KeyStore
from kiosk.packs.repository import (
    CLINIC_ID,
    CLINIC_NAME,
    OFFLINE_DAYS,
    TOP_ROLES,
    Repository,
    now,
)

MOST_ROOT_KEYS = 9


def create(
    repository: Repository, publisher: str, clinics: Mapping[str, str], root_keys: int = 3, threshold: int = 2
) -> None:
    """Create the keys and a repository without packs; `clinics` are names by id.

    `threshold` of `root_keys` root keys must sign root metadata. Raise `KioskError` if there is a repository already.
    """
    if repository.exists():
        message = f"There is a repository in {repository.folder} already."
        raise KioskError(message, "name another folder", ExitCode.CANTCREAT)
    if not 1 <= threshold <= root_keys <= MOST_ROOT_KEYS:
        message = f"{threshold} of {root_keys} root keys is not possible."
        raise KioskError(message, f"up to {MOST_ROOT_KEYS} keys, such as 2 of 3", ExitCode.USAGE)
    for clinic in clinics:
        _require_clinic_id(clinic)
    keys = repository.keys
    expires = now() + timedelta(days=OFFLINE_DAYS)
    root = Root(version=1, expires=expires, unrecognized_fields={PUBLISHER: publisher})
    for _ in range(root_keys):
        root.add_key(keys.create(Root.type).public_key, Root.type)
    root.get_delegated_role(Root.type).threshold = threshold
    for role in (Targets.type, Snapshot.type, Timestamp.type):
        root.add_key(keys.create(role).public_key, role)
    repository.write_root(Metadata(root), None)
    targets = Targets(version=1, expires=expires)
    for clinic, name in clinics.items():
        _delegate(targets, clinic, name, keys)
    repository.write_targets(Targets.type, Metadata(targets), is_new=True)
    repository.write_snapshot([Targets.type])
    _write_empty(repository, clinics)


def add_clinics(repository: Repository, clinics: Mapping[str, str]) -> None:
    """Add clinics, names by id, to a repository."""
    targets = repository.targets()
    for clinic, name in clinics.items():
        _require_clinic_id(clinic)
        if clinic in repository.clinics():
            raise KioskError(f"There is a clinic {clinic!r} already.", "take another id", ExitCode.USAGE)
        _delegate(targets.signed, clinic, name, repository.keys)
    repository.write_targets(Targets.type, targets)
    repository.write_snapshot([Targets.type])
    _write_empty(repository, clinics)


def rotate(repository: Repository, key: str) -> SSlibKey:
    """Replace a key by a new one, which is returned; `key` is a role with one key, or the beginning of a key's id."""
    role, keyid = _named(repository, key)
    public = repository.keys.create(role).public_key
    _replace(repository, role, keyid, public)
    return public


def revoke(repository: Repository, key: str) -> None:
    """Remove a root key, or a clinic with its key, without a replacement.

    Raise `KioskError` for other keys, without which nothing could be signed.
    """
    role, keyid = _named(repository, key)
    if role == Root.type:
        delegated = repository.root().signed.get_delegated_role(Root.type)
        if len(delegated.keyids) <= delegated.threshold:
            message = f"{delegated.threshold} root keys must remain."
            raise KioskError(
                message, f"replace it with `{typed_command('pack keys rotate')}`", ExitCode.USAGE
            )
        _replace(repository, role, keyid, None)
    elif role in TOP_ROLES:
        message = f"The repository needs a {role} key."
        raise KioskError(message, f"replace it with `{typed_command('pack keys rotate')}`", ExitCode.USAGE)
    else:
        targets = repository.targets()
        delegations = targets.signed.delegations
        targets.signed.revoke_key(keyid, role)
        if delegations is not None and delegations.roles is not None:
            del delegations.roles[role]
        repository.write_targets(Targets.type, targets)
        repository.write_snapshot([Targets.type])


def _replace(repository: Repository, role: str, keyid: str, new: SSlibKey | None) -> None:
    """Replace a key of a role, and sign again what the role signs."""
    if role in TOP_ROLES:
        before = repository.root().signed
        root = repository.root()
        root.signed.version += 1
        root.signed.revoke_key(keyid, role)
        if new is not None:
            root.signed.add_key(new, role)
        repository.write_root(root, before)
    else:
        targets = repository.targets()
        targets.signed.revoke_key(keyid, role)
        if new is not None:
            targets.signed.add_key(new, role)
        repository.write_targets(Targets.type, targets)
        repository.write_snapshot([Targets.type])
    signed = () if role in (Root.type, Snapshot.type, Timestamp.type) else (role,)
    for name in signed:
        repository.write_targets(name, repository.targets(name))
    repository.write_snapshot(signed)


def _named(repository: Repository, key: str) -> tuple[str, str]:
    """Return the role and the id of the key that `key` names; raise `KioskError` if that is not exactly one."""
    found = [
        (role, keyid)
        for role, keyids in keys_of(repository).items()
        for keyid in keyids
        if role == key or (len(key) >= 4 and keyid.startswith(key))
    ]
    if len(found) != 1:
        problem = "names several keys" if found else "is no key or role of this repository"
        hint = f"`{typed_command('pack keys show')}` lists them; name the first eight letters of one"
        raise KioskError(f"{key!r} {problem}.", hint, ExitCode.USAGE)
    return found[0]


def keys_of(repository: Repository) -> dict[str, list[str]]:
    """Return the ids of the keys of each role, the clinics included."""
    root = repository.root().signed
    keys = {role: list(root.get_delegated_role(role).keyids) for role in TOP_ROLES}
    keys.update((name, list(role.keyids)) for name, role in repository.clinics().items())
    return keys


def _require_clinic_id(clinic: str) -> None:
    if not CLINIC_ID.fullmatch(clinic) or clinic in TOP_ROLES:
        message = f"{clinic!r} cannot be the id of a clinic."
        raise KioskError(message, "take small letters, digits and hyphens, such as north", ExitCode.USAGE)


def _delegate(targets: Targets, clinic: str, name: str, keys: KeyStore) -> None:
    """Let a clinic sign its own packs, and nothing else."""
    if targets.delegations is None:
        targets.delegations = Delegations(keys={}, roles={})
    role = DelegatedRole(
        clinic, [], 1, terminating=True, paths=[f"{clinic}/*"], unrecognized_fields={CLINIC_NAME: name}
    )
    if targets.delegations.roles is not None:
        targets.delegations.roles[clinic] = role
    targets.add_key(keys.create(clinic).public_key, clinic)


def _write_empty(repository: Repository, clinics: Mapping[str, str]) -> None:
    """Write the metadata of clinics that have no pack yet."""
    for clinic in clinics:
        repository.write_targets(clinic, Metadata(Targets(version=1)), is_new=True)
    if clinics:
        repository.write_snapshot(clinics)
