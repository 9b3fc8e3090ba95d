"""Publishes a library as a signed pack, on a machine that has the keys of a publisher."""

import tempfile
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.paths import publisher_folder

if TYPE_CHECKING:
    from kiosk.packs.repository import Repository

AskForPassphrase = Callable[[str], str]
"""Returns the passphrase of a key, whose name for people is given."""


def has_publisher() -> bool:
    """Return whether this machine has the repository of a publisher, and what signs it."""
    has_repository = any((publisher_folder() / "repository" / "metadata").glob("*.root.json"))
    return has_repository and all(find_spec(module) for module in ("tuf", "cryptography"))


def clinics() -> dict[str, str]:
    """Return the names of the publisher's clinics by id."""
    from kiosk.packs.repository import CLINIC_NAME

    roles = _repository(lambda _: "").clinics()
    return {clinic: str(role.unrecognized_fields.get(CLINIC_NAME, clinic)) for clinic, role in roles.items()}


def publish_signed(library: Path, folder: Path, clinic: str, ask: AskForPassphrase) -> int:
    """Sign a library as the newest pack of a clinic, write it to a stick, and return the version of the pack.

    Raise `KioskError` if keys or passphrases are missing, or if the stick cannot be written.
    """
    from kiosk.packs.building import build_pack, next_version
    from kiosk.packs.publishing import newest_pack, publish, sign_pack

    repository = _repository(ask)
    newest = newest_pack(repository, clinic)
    with tempfile.TemporaryDirectory(prefix="kiosk-") as name:
        pack = Path(name, "pack")
        build_pack(library, pack, next_version(newest.version if newest is not None else 0))
        manifest = sign_pack(repository, clinic, pack)
    publish(repository, folder)
    return manifest.version


def _repository(ask: AskForPassphrase) -> "Repository":
    from kiosk.packs.keys import KeyStore
    from kiosk.packs.repository import Repository

    place = publisher_folder()
    return Repository(place / "repository", KeyStore([place / "keys"], lambda name, _is_new: ask(name)))
