"""Finds bundles, and decides which of them count: a pure sorting of files, in which nothing is lost silently."""

import hashlib
from collections.abc import Container, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from kiosk.errors import ExitCode, KioskError
from kiosk.fleet.bundle import SUFFIX, Bundle, BundleError, opened, read_bundle
from kiosk.fleet.report.known_kiosks import Known
from kiosk.fleet.signing_key import fingerprint

ACCEPT = "if this is right, because the machine was set up again, repeat the report with --accept {}"
COPY_AGAIN = "copy it from the kiosk again"


class BundleFile(NamedTuple):
    """A bundle whose signature fits, and its file."""

    path: Path
    bundle: Bundle


class Complaint(NamedTuple):
    """What is wrong with a file, and what to do; `number` is that of the kiosk it names, or empty.

    `is_grave` means that the file was not used and that somebody may have tampered with it.
    """

    path: Path
    number: str
    text: str
    remedy: str
    is_grave: bool = False

    def __str__(self) -> str:
        """Return the complaint on one line."""
        return f"{self.path}: {self.text} ({self.remedy})" if self.remedy else f"{self.path}: {self.text}"


class Collection(NamedTuple):
    """The bundles that count by number of the kiosk, the newest first, and what is wrong with any file."""

    kiosks: dict[str, list[BundleFile]]
    complaints: list[Complaint]


def files_in(folders: Iterable[Path]) -> Iterator[Path]:
    """Yield the bundles in folders, and files given themselves; raise `KioskError` for what does not exist."""
    for folder in folders:
        if folder.is_dir():
            yield from sorted(folder.rglob(f"*{SUFFIX}"))
        elif folder.exists():
            yield folder
        else:
            hint = "name folders with the bundles of kiosks"
            raise KioskError(f"{folder}: there is no such folder.", hint, ExitCode.NOINPUT)


def collect(folders: Iterable[Path], known: Known, accepted: Container[str]) -> Collection:
    """Return the bundles in `folders` that count.

    A key counts if it is that of the `known` kiosk, if its fingerprint is `accepted`, or if the kiosk is new and all
    its bundles have the same one.
    """
    complaints: list[Complaint] = []
    by_number: dict[str, list[BundleFile]] = {}
    first_with: dict[bytes, Path] = {}
    for path in files_in(folders):
        try:
            data = read_bundle(path)
            first = first_with.setdefault(hashlib.sha256(data).digest(), path)
            if first != path:
                complaints.append(Complaint(path, "", f"it is the same as {first}, and counts once", ""))
                continue
            source = BundleFile(path, opened(data))
            by_number.setdefault(source.bundle.state.number, []).append(source)
        except BundleError as error:
            complaints.append(Complaint(path, "", str(error), COPY_AGAIN, is_grave=True))
        except OSError as error:
            reason = error.strerror or "it cannot be read"
            complaints.append(Complaint(path, "", reason, COPY_AGAIN))
    kiosks = {}
    for number, sources in by_number.items():
        trusted, refused = by_key(number, sources, known, accepted)
        complaints += refused
        if trusted:
            kiosks[number] = sorted(trusted, key=lambda source: -source.bundle.state.serial)
            complaints += notes_on(kiosks[number], known)
    return Collection(kiosks, complaints)


def by_key(
    number: str, sources: list[BundleFile], known: Known, accepted: Container[str]
) -> tuple[list[BundleFile], list[Complaint]]:
    """Return the bundles of a kiosk that have its key, and complaints about those with another."""
    keys = {source.bundle.key for source in sources}
    chosen = {key for key in keys if fingerprint(key).replace(" ", "") in accepted}
    right = chosen or ({known[number].key} if number in known else keys)
    if len(right) > 1:
        right = set()
    trusted, refused = [], []
    for source in sources:
        key = source.bundle.key
        if key in right:
            trusted.append(source)
            continue
        print_of = fingerprint(key)
        why = "is not the one known for this kiosk" if right or number in known else "is one of several"
        text = f"it is signed with a key that {why}: {print_of}"
        remedy = ACCEPT.format(print_of.replace(" ", ""))
        refused.append(Complaint(source.path, number, text, remedy, is_grave=True))
    return trusted, refused


def notes_on(sources: list[BundleFile], known: Known) -> Iterator[Complaint]:
    """Yield what is noticed about the bundles of a kiosk, the newest first."""
    newest, *older = sources
    state = newest.bundle.state
    for source in older:
        text = f"it is older than {newest.path}: only weeks that are missing there were taken from it"
        yield Complaint(source.path, state.number, text, "")
        other = source.bundle.state
        if (other.name, other.place) != (state.name, state.place):
            text = f"it names the kiosk {other.name!r} at {other.place!r}, and {newest.path} otherwise"
            remedy = "if one machine was copied from another, see docs/fleet.md"
            yield Complaint(source.path, state.number, text, remedy)
    seen = known.get(state.number)
    if seen and seen.key == newest.bundle.key and seen.state.serial > state.serial:
        text = "it is older than what an earlier report has seen of this kiosk, whose state is shown instead"
        yield Complaint(newest.path, state.number, text, "look for a newer bundle")
