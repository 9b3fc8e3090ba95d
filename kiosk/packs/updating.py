"""One run of the update service: does what staff have asked for, then takes the newest pack of every source."""

import shutil
from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from kiosk.base.plain_text import one_line
from kiosk.base.state_file import MOST_LETTERS
from kiosk.errors import KioskError
from kiosk.packs.client import PackClient, UntrustedError
from kiosk.packs.first_use import publisher_in, stored_offer
from kiosk.packs.installing import install, reason_not_to_take, record_of, withdraw
from kiosk.packs.manifest import Manifest
from kiosk.packs.repository import METADATA
from kiosk.packs.sources import PackSource
from kiosk.packs.trust import Trust, read_trust, write_trust
from kiosk.staff.packs import (
    MOST_OFFERS,
    PackOffer,
    PackRequest,
    PackStatus,
    installed_pack,
    write_status,
)


@dataclass(frozen=True, slots=True)
class Machine:
    """Where a kiosk has its content and the state of updates, and what it knows of the time.

    `build_time` is when the program was installed: no clock is right that is earlier. `bad` are the fingerprints of
    libraries whose pages have failed. `is_due` returns whether this kiosk takes a pack now, for a staged roll-out.
    """

    content: Path
    updates: Path
    build_time: datetime
    bad: Collection[str] = ()
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    is_due: Callable[[Manifest], bool] = lambda _: True

    def time(self) -> datetime:
        """Return the time for comparing with signatures: the clock's, but never before the program was installed."""
        return max(self.now(), self.build_time)


@dataclass(slots=True)
class UpdateReport:
    """What a run did, in lines for people: `done`, and `problems`."""

    done: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    offers: list[PackOffer] = field(default_factory=list)


def update(machine: Machine, wanted: PackRequest, sources: Iterable[PackSource]) -> UpdateReport:
    """Do what is wanted, update from all sources, store the status for the staff panel, and return what was done.

    No source can keep another one from being tried. Raise `OSError` if the status cannot be stored.
    """
    machine.updates.mkdir(parents=True, exist_ok=True)
    report = UpdateReport()
    _collect(report, lambda: _withdraw(machine, wanted))
    for source in sources:
        try:
            _update_from(machine, wanted, source, report)
        except KioskError as error:
            report.problems.append(f"{source.name}: {error}")
        finally:
            source.close()
    _write_status(machine, report)
    return report


def _collect(report: UpdateReport, act: Callable[[], str]) -> None:
    """Do something, and note what was done or why it failed."""
    try:
        done = act()
    except (KioskError, OSError) as error:
        report.problems.append(str(error))
    else:
        if done:
            report.done.append(done)


def _withdraw(machine: Machine, wanted: PackRequest) -> str:
    """Go back from the shown pack if staff want it or its pages have failed; return what was done."""
    shown = installed_pack(machine.content)
    if shown is None:
        return ""
    failed = {*machine.bad, wanted.failed}
    if shown.version != wanted.withdraw and shown.fingerprint not in failed:
        return ""
    if withdraw(machine.content, machine.updates, lambda fingerprint: fingerprint not in failed):
        why = "as staff asked" if shown.version == wanted.withdraw else "because its pages failed"
        return f"Pack {shown.version} was withdrawn, {why}."
    return ""


def _update_from(machine: Machine, wanted: PackRequest, source: PackSource, report: UpdateReport) -> None:
    """Take the newest pack of one source; raise `KioskError` if that is not possible."""
    trust = read_trust(machine.updates)
    if trust is not None:
        try:
            _take(machine, source, trust, report)
        except UntrustedError:
            trust = None
        else:
            return
    publisher = publisher_in(source, machine.time())
    confirmed = publisher.trust(wanted.trust, wanted.clinic)
    if confirmed is None:
        report.offers += publisher.offers
        message = "This kiosk does not trust its publisher."
        raise KioskError(message, "compare the words on the staff panel, or use another stick")
    write_trust(machine.updates, confirmed)
    shutil.rmtree(machine.updates / METADATA, ignore_errors=True)  # of another publisher
    report.done.append("A publisher is trusted now, as staff asked.")
    _take(machine, source, confirmed, report)


def _take(machine: Machine, source: PackSource, trust: Trust, report: UpdateReport) -> None:
    """Verify a source, and install its newest pack if it is to be shown."""
    client = PackClient(machine.updates, source.base, source.fetcher, trust, machine.time())
    manifest = client.refresh()
    if manifest is None:
        report.problems.append(f"{source.name}: There is no pack of this clinic.")
        return
    offer = stored_offer(client.trust, machine.updates / METADATA)
    local = machine.now().astimezone()
    record = record_of(manifest, offer, trust.words, source.name, local)
    reason = reason_not_to_take(manifest, record, machine.content, machine.updates)
    if reason:
        report.problems.append(f"{source.name}: {reason}")
    elif reason is None and machine.is_due(manifest):
        install(client, manifest, machine.content, machine.updates, record)
        report.done.append(
            f"Pack {manifest.version} is installed; the kiosk shows it when nobody is using it."
        )


def _write_status(machine: Machine, report: UpdateReport) -> None:
    """Store what the run found; staff read it on the panel."""
    trusted = None
    with suppress(KioskError):
        trust = read_trust(machine.updates)
        trusted = None if trust is None else stored_offer(trust, machine.updates / METADATA)
    status = PackStatus(
        at=machine.now().astimezone().strftime("%Y-%m-%d %H:%M"),
        problem=one_line(" ".join(report.problems))[:MOST_LETTERS],
        offers=tuple(dict.fromkeys(report.offers))[:MOST_OFFERS],
        trusted=trusted,
    )
    write_status(machine.updates, status)
