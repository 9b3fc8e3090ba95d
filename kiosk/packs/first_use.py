"""Whom a repository asks to be trusted: its publisher and clinics, before the kiosk has trusted anybody.

Nothing is trusted here. The words are shown to staff, who compare them with what the publisher has told them.
"""

import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from securesystemslib.exceptions import StorageError
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root, Targets
from tuf.ngclient import Updater

from kiosk.base.plain_text import one_line
from kiosk.packs.client import LIMITS, in_words
from kiosk.packs.fingerprint import fingerprint_of, publisher_of
from kiosk.packs.repository import CLINIC_ID, CLINIC_NAME, METADATA
from kiosk.packs.sources import PackSource
from kiosk.packs.trust import Trust
from kiosk.staff.packs import MOST_OFFERS, PackOffer

MOST_NAME = 80
"""Length of a name that is shown to staff, in characters."""


@dataclass(frozen=True, slots=True)
class Publisher:
    """The publisher of a repository: newest root metadata, and an offer for each of its clinics."""

    root: bytes
    offers: tuple[PackOffer, ...]

    def trust(self, words: str, clinic: str) -> Trust | None:
        """Return what to trust if staff have confirmed one of the offers, else `None`."""
        for offer in self.offers:
            if (offer.words, offer.clinic) == (words, clinic):
                return Trust(self.root, clinic, words)
        return None


def publisher_in(source: PackSource, time: datetime) -> Publisher:
    """Return the publisher of a repository whose metadata fit together; raise `UpdateError` if they do not."""
    with in_words(), tempfile.TemporaryDirectory(prefix="kiosk-") as folder:
        base = f"{source.base.rstrip('/')}/{METADATA}/"
        first = source.fetcher.download_bytes(f"{base}1.root.json", LIMITS.root_max_length)
        updater = Updater(folder, base, fetcher=source.fetcher, config=LIMITS, bootstrap=first)
        updater._trusted_set.reference_time = time  # noqa: SLF001  (there is no public way to set the clock)
        updater.refresh()
        root = Path(folder, "root.json").read_bytes()
        targets = Metadata[Targets].from_file(str(Path(folder, "targets.json"))).signed
        return Publisher(root, tuple(_offers(root, targets)))


def offer_of(root: Root, targets: Targets, clinic: str) -> PackOffer:
    """Return the offer of one clinic of a publisher."""
    delegations = targets.delegations
    role = (delegations.roles or {}).get(clinic) if delegations is not None else None
    name = "" if role is None else role.unrecognized_fields.get(CLINIC_NAME, "")
    return PackOffer(_shown(publisher_of(root)), clinic, _shown(name) or clinic, fingerprint_of(root))


def stored_offer(trust: Trust, metadata: Path) -> PackOffer:
    """Return whom the kiosk trusts; `metadata` is the folder with what was verified last, which may be gone."""
    try:
        targets = Metadata[Targets].from_file(str(metadata / "targets.json")).signed
    except (RepositoryError, StorageError):
        targets = Targets()
    return offer_of(trust.root_metadata(), targets, trust.clinic)


def _offers(data: bytes, targets: Targets) -> list[PackOffer]:
    root = Metadata[Root].from_bytes(data).signed
    roles = (targets.delegations.roles or {}) if targets.delegations is not None else {}
    clinics = [clinic for clinic in roles if CLINIC_ID.fullmatch(clinic)]
    return [offer_of(root, targets, clinic) for clinic in clinics[:MOST_OFFERS]]


def _shown(name: object) -> str:
    """Return a name as it is shown: a short line without anything that could change how it reads."""
    return one_line(name)[:MOST_NAME] if isinstance(name, str) else ""
