"""Simulates many kiosks that one web server keeps current, and measures the report about them.

    python -m benchmarks.fleet /dev/shm/fleet                  # 1,000 kiosks against nginx, half an hour and 3 GB
    python -m benchmarks.fleet out/fleet --kiosks 50           # fewer
    python -m benchmarks.fleet out/fleet --only report         # ten million figures in one page

The kiosks run the real update client (`kiosk.packs.updating`), a process for each few of them, and load real files over
real connections from nginx (`apt-get install nginx-light`). Only the calendar is scripted: when a kiosk's timer would
have gone off, and what its clock shows. How long a kiosk takes is measured while others load too. Each kiosk has a disk
of its own, but all of these share one, which is slow to sync: a folder in memory is closer to what happens.
"""

import argparse
import random
import shutil
import sys
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime, timedelta
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

from tuf.api.metadata import Metadata, Root

from benchmarks.fleet_server import Server, nginx
from benchmarks.scale import write_content
from kiosk.content.library.builder import build
from kiosk.packs import repository as repository_module
from kiosk.packs.building import build_pack
from kiosk.packs.fetchers import Deadline
from kiosk.packs.fingerprint import fingerprint_of
from kiosk.packs.key_changes import create
from kiosk.packs.keys import KeyStore
from kiosk.packs.manifest import Rollout
from kiosk.packs.publishing import change_rollout, publish, sign_pack
from kiosk.packs.repository import METADATA, Repository
from kiosk.packs.rollout import is_due
from kiosk.packs.sources import ServerSource
from kiosk.packs.trust import Trust, write_trust
from kiosk.packs.updating import Machine, update
from kiosk.paths import ICONS
from kiosk.staff.packs import PackRequest, installed_pack

CLINIC = "riverside"
INTERVAL, JITTER = 600.0, 300.0
"""The timer of the update service, in seconds: `OnUnitActiveSec` and `RandomizedDelaySec` of its unit."""

GOAL_SECONDS, GOAL_SHARE, GOAL_BYTES = 900.0, 0.99, 1000
MISSED = 64
"""Versions that the kiosk far behind has missed."""

BATCH = 20
DEADLINE_SECONDS = 120.0
OFFLINE = timedelta(days=399)


class Checked(NamedTuple):
    """What a kiosk shows after it has looked for content: the version, how long that took, and what went wrong."""

    number: int
    version: int
    seconds: float
    problems: tuple[str, ...]


class Publisher:
    """A repository with its keys, published to the folder that the server gives out."""

    def __init__(self, folder: Path, library: Path) -> None:
        self._library = library
        self._packs = folder / "pack"
        self.public = folder / "public"
        self.repository = Repository(folder / "repository", KeyStore([folder / "keys"], lambda *_: "x" * 16))
        create(self.repository, "Simulated publisher", {CLINIC: "Riverside Clinic"}, 1, 1)

    def release(self, version: int, percent: int = 100) -> None:
        """Publish a new version for a share of the kiosks."""
        self.sign(version, percent)
        self.publish()

    def widen(self, percent: int) -> None:
        """Publish the newest version for another share."""
        change_rollout(self.repository, CLINIC, rollout(percent))
        self.publish()

    def sign(self, version: int, percent: int = 100) -> None:
        """Sign a new version for a share of the kiosks."""
        build_pack(self._library, self._packs, version)
        sign_pack(self.repository, CLINIC, self._packs, rollout(percent))

    def publish(self) -> None:
        """Publish what was signed: not in the second of the last time, which nginx takes for the same file."""
        time.sleep(1)
        publish(self.repository, self.public)


def rollout(percent: int) -> Rollout:
    """Return a roll-out that has begun."""
    return Rollout(percent, "2026-01-01")


def number_of(kiosk: int) -> str:
    """Return the number of a simulated kiosk."""
    return f"{random.Random(kiosk).getrandbits(64):016x}"  # noqa: S311  (a simulation)


def check(folder: Path, address: str, later: timedelta, kiosk: int) -> Checked:
    """Let one kiosk look for content as its service does; its clock shows a time `later` than now."""
    state = folder / str(kiosk)
    number = number_of(kiosk)
    began = time.perf_counter()
    machine = Machine(
        state / "content",
        state / "updates",
        datetime(2026, 1, 1, tzinfo=UTC),
        now=lambda: datetime.now(UTC) + later,
        is_due=lambda manifest: is_due(manifest, number, "2026-12-01"),
    )
    source = ServerSource(address, machine.updates, Deadline(DEADLINE_SECONDS))
    report = update(machine, PackRequest(), [source])
    shown = installed_pack(machine.content)
    seconds = time.perf_counter() - began
    return Checked(kiosk, shown.version if shown else 0, seconds, tuple(report.problems))


def set_up(folder: Path, kiosks: int, root: bytes) -> None:
    """Create the state of kiosks on which staff have trusted the publisher."""
    words = fingerprint_of(Metadata[Root].from_bytes(root).signed)
    for kiosk in range(kiosks):
        updates = folder / str(kiosk) / "updates"
        updates.mkdir(parents=True)
        write_trust(updates, Trust(root, CLINIC, words))


def check_all(pool: ProcessPoolExecutor, folder: Path, address: str, kiosks: Iterable[int]) -> list[Checked]:
    """Let kiosks look for content, a process for each few of them; raise `RuntimeError` if one has a problem."""
    checked = list(pool.map(partial(check, folder, address, timedelta()), kiosks, chunksize=BATCH))
    for kiosk in checked:
        if kiosk.problems:
            raise RuntimeError(f"kiosk {kiosk.number}: {' '.join(kiosk.problems)}")
    return checked


def first_check(kiosk: int) -> float:
    """Return how many seconds after a publication a kiosk's timer goes off, whenever it was switched on."""
    chance = random.Random(kiosk)  # noqa: S311  (a simulation)
    at = -chance.uniform(3600, 7200)
    while at < 0:
        at += INTERVAL + chance.uniform(0, JITTER)
    return at


def current_after(checked: Iterable[Checked], version: int) -> list[float]:
    """Return after how many seconds each kiosk that shows a version showed it, in order."""
    return sorted(first_check(kiosk.number) + kiosk.seconds for kiosk in checked if kiosk.version == version)


def simulate(folder: Path, library: Path, kiosks: int, say: Callable[[str], None]) -> list[str]:
    """Run the simulation; return what missed its goal."""
    publisher = Publisher(folder, library)
    publisher.release(1)
    states = folder / "kiosks"
    set_up(states, kiosks + 2, (publisher.public / METADATA / "1.root.json").read_bytes())
    context = get_context("spawn")
    with nginx(folder, publisher.public) as server, ProcessPoolExecutor(2, context) as pool:
        everyone = range(kiosks)
        everybody = partial(check_all, pool, states, server.address)
        begin = time.monotonic()
        everybody(everyone)
        say(f"{kiosks} kiosks loaded a first pack in {time.monotonic() - begin:.0f} s, two at a time")

        publisher.release(2, percent=5)
        first = sum(kiosk.version == 2 for kiosk in everybody(everyone))
        say(f"a pack for 5 %: {first} of {kiosks} kiosks took it ({first / kiosks:.1%})")
        publisher.widen(100)
        times = current_after(everybody(everyone), 2)
        share = sum(seconds <= GOAL_SECONDS for seconds in times) / kiosks
        say(
            f"the same for all: {share:.1%} current in 15 minutes (goal 99 %), the last after {times[-1]:.0f} s"
        )

        server.forget()
        everybody(everyone)
        size = server.bytes() / kiosks
        say(
            f"a check without news: {size:.0f} bytes in {server.requests() / kiosks:.0f} requests (goal {GOAL_BYTES})"
        )
        behind = far_behind(publisher, server, states, kiosks, say)
        offline = long_offline(publisher, server, states, kiosks + 1, say)
    misses = {
        "fewer than 99 % were current within 15 minutes": share < GOAL_SHARE,
        "a check without news needs more than 1 kB": size > GOAL_BYTES,
        "a kiosk far behind did not catch up in one step": not behind,
        "a kiosk that was offline did not come back": not offline,
    }
    return [miss for miss, is_so in misses.items() if is_so]


def far_behind(
    publisher: Publisher, server: Server, states: Path, kiosk: int, say: Callable[[str], None]
) -> bool:
    """Sign `MISSED` versions that a kiosk misses; return whether it shows the newest after one check."""
    check(states, server.address, timedelta(), kiosk)
    newest = 2 + MISSED
    for version in range(3, newest + 1):
        publisher.sign(version)
    publisher.publish()
    server.forget()
    caught_up = check(states, server.address, timedelta(), kiosk)
    say(
        f"{MISSED} versions behind: version {caught_up.version} after one check of {caught_up.seconds:.1f} s, "
        f"{server.requests()} requests, {server.bytes() / 1000:.0f} kB"
    )
    return caught_up.version == newest and not caught_up.problems


def long_offline(
    publisher: Publisher, server: Server, states: Path, kiosk: int, say: Callable[[str], None]
) -> bool:
    """Leave a kiosk without a network for 400 days; return whether it shows the newest version afterwards."""
    before = check(states, server.address, timedelta(), kiosk)
    late = check(states, server.address, OFFLINE + timedelta(days=2), kiosk)
    say(f"after 401 days without a new signature: version {late.version} stays; {late.problems[0]}")
    kept_now = repository_module.now
    repository_module.now = lambda: kept_now() + OFFLINE + timedelta(days=1)
    try:
        publisher.release(late.version + 1)
    finally:
        repository_module.now = kept_now
    back = check(states, server.address, OFFLINE + timedelta(days=1, hours=1), kiosk)
    say(f"400 days offline and back: from version {before.version} to {back.version} in one check")
    return late.version == before.version and back.version == before.version + 1 and not back.problems


def small_library(folder: Path) -> Path:
    """Return a new library with one topic in one language."""
    write_content(folder / "content", 1, 1)
    build(folder / "content", folder / "library.sqlite", icons_dir=ICONS)
    return folder / "library.sqlite"


def main() -> None:
    """Run what was asked for, and exit with 1 if a goal was missed."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, help="a new folder for everything that is written")
    parser.add_argument(
        "--library", type=Path, help="the finished library that is published (default: a small one)"
    )
    parser.add_argument("--kiosks", type=int, default=1000)
    parser.add_argument("--only", choices=("updates", "report"))
    options = parser.parse_args()
    shutil.rmtree(options.folder, ignore_errors=True)
    options.folder.mkdir(parents=True)
    misses = []
    if options.only != "report":
        folder = options.folder.resolve()
        misses += simulate(folder, options.library or small_library(folder), options.kiosks, print)
    if options.only != "updates":
        from benchmarks.fleet_report import measure

        misses += measure(options.folder.resolve(), print)
    for miss in misses:
        print(f"MISSED: {miss}")
    sys.exit(bool(misses))


if __name__ == "__main__":
    main()
