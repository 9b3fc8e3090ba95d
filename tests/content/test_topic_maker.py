"""Tests of compiling topics in several processes: the same rows and problems as in one, and clean ends."""

import os
from pathlib import Path

import pytest

from kiosk.content.library import topic_maker
from kiosk.content.library.builder import build
from kiosk.content.library.topic_maker import BuildResult, TopicMaker, make_all
from kiosk.content.source.problems import ContentError
from kiosk.content.source.reader import read_kiosk
from kiosk.errors import KioskError
from tests.content.small import edit, write_topic

NAMES = [f"topic-{number}" for number in range(6)]


@pytest.fixture
def six(content: Path) -> Path:
    """Return a content folder of six topics."""
    for name in NAMES:
        write_topic(content, name)
    edit(content / "kiosk.yaml", "[colds]", f"[{', '.join(NAMES)}]")
    return content


@pytest.fixture
def two_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let two processes compile even a few topics, however many processors there are."""
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1})
    monkeypatch.setattr(topic_maker, "WORTH_A_WORKER", 2)


@pytest.mark.usefixtures("two_workers")
def test_workers_give_the_same_bytes_as_one_process(
    six: Path, icons: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    build(six, tmp_path / "a.sqlite", icons_dir=icons, progress=lambda *step: told.append(step[2]))
    assert told == [*NAMES, "done"]
    monkeypatch.setattr(topic_maker, "WORTH_A_WORKER", 100)
    build(six, tmp_path / "b.sqlite", icons_dir=icons)
    assert (tmp_path / "a.sqlite").read_bytes() == (tmp_path / "b.sqlite").read_bytes()


@pytest.mark.usefixtures("two_workers")
def test_problems_found_by_workers_are_told_together_and_in_order(
    six: Path, icons: Path, tmp_path: Path
) -> None:
    for name in (NAMES[4], NAMES[1]):
        edit(six / "topics" / name / "en.yaml", "{alt: A red square}", "{}")
    with pytest.raises(ContentError) as refused:
        build(six, tmp_path / "out" / "library.sqlite", icons_dir=icons)
    assert [Path(problem.file).parent.name for problem in refused.value.problems] == [NAMES[1], NAMES[4]]
    assert not list((tmp_path / "out").glob("*.sqlite"))


class Dying(TopicMaker):
    """A maker that is killed at its third topic, as by a system that is short of memory."""

    def make(self, name: str, fingerprint: str) -> BuildResult:
        """Make a topic, or die."""
        if name == NAMES[2]:
            os._exit(9)
        return super().make(name, fingerprint)


@pytest.mark.usefixtures("two_workers")
def test_a_worker_that_is_ended_is_said_in_one_line(six: Path, icons: Path) -> None:
    maker = Dying(read_kiosk(six), icons, with_pseudo=False)
    with pytest.raises(KioskError, match="ended from outside"):
        list(make_all(maker, [(name, "print") for name in NAMES]))


@pytest.mark.usefixtures("two_workers")
def test_a_build_that_is_given_up_waits_for_no_more_topics(six: Path, icons: Path) -> None:
    made = make_all(
        TopicMaker(read_kiosk(six), icons, with_pseudo=False), [(name, "print") for name in NAMES]
    )
    first = next(made)
    made.close()
    assert first.rows is not None
    assert first.rows.topic == NAMES[0]
