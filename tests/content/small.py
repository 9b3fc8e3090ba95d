"""A small, valid content folder, for tests to build, break and rebuild.

It has a block of every kind but films and recordings, which need files: `add_film` inserts those.
"""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import yaml
from PIL import Image

from kiosk.content.library.builder import build
from kiosk.content.library.reader import Library

KIOSK = """\
clinic:
  en: Small Clinic
languages: [en]
topics: [colds]
look: {hue: blue}
settings:
  idle_after: 90
"""

TOPIC = """\
icon: heart
hue: teal
sections:
  - id: overview
    hue: teal
    icon: heart
    blocks:
      - {id: short, kind: in_short, evidence: established, sources: [who]}
      - {id: what, kind: paragraph, sources: [who]}
      - {id: signs, kind: points, sources: [nhs]}
      - {id: where, kind: figure, picture: media/where.svg}
      - {id: photo, kind: figure, picture: media/photo.png}
      - {id: doctor, kind: call_out}
  - id: care
    hue: green
    icon: media/own.svg
    blocks:
      - {id: harms, kind: cards, evidence: mixed}
      - {id: plans, kind: steps, evidence: clinic}
      - {id: ask, kind: questions}
      - id: days
        kind: chart
        form: bars
        sources: [nhs, who]
        series:
          - id: first
            values: {cough: 81, fever: 5.6}
          - id: second
            values: {cough: 40, fever: 2}
      - {id: compare, kind: table}
      - {id: said, kind: quote}
sources:
  who: {title: About colds, publisher: WHO, year: "2024", url: "https://who.example/colds"}
  nhs: {title: Colds at home, publisher: NHS, year: "2025", doi: 10.1000/182}
"""

WORDS = """\
title: Colds
summary: What helps
invite: {title: Learn about colds, text: Most are harmless.}
glossary:
  virus: {term: virus, meaning: A germ *much* smaller than a cell.}
sections:
  overview:
    title: Overview
    summary: What a cold is
    words:
      short: "A cold is caused by a [virus](term:virus). It passes in 7 to 10 days."
      what: {title: What it is, text: ["**Many** germs cause colds.", "See [care](section:care)."]}
      signs: {intro: Look for, items: [A cough, A fever < 39 degrees]}
      where: {alt: A nose, caption: The nose, key: [Nose, Throat]}
      photo: {alt: A red square}
      doctor: {title: See a doctor when, items: [you cannot breathe]}
  care:
    title: Care
    short: Self-care
    summary: What you can do
    words:
      harms: {items: [{title: Tired, text: Sleep more.}]}
      plans: {title: Plan, items: [{when: Today, title: Rest, text: Stay in bed.}]}
      ask: {title: Ask us, items: ["How long?"]}
      days:
        title: Who has it
        unit: "%"
        labels: {cough: Cough, fever: Fever}
        series: {first: Day one, second: Day two}
        note: From two studies.
      compare: {title: Compare, columns: [What, Helps], rows: [[Tea, a little], [Sleep, "**a lot**"]]}
      said: {text: It will pass., by: A nurse}
"""

DRAWING = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30">
  <rect width="40" height="30" fill="#fff"/>
  <circle cx="20" cy="15" r="9" fill="currentColor"/>
</svg>
"""

ICONS = ("heart", "info")

PINNED = Path(__file__).parent / "pinned"
"""A topic whose text does not change with `TOPIC` and `WORDS`, and its German translation."""


def write_icons(folder: Path) -> Path:
    """Write two kiosk icons into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in ICONS:
        (folder / f"{name}.svg").write_text(DRAWING, encoding="utf-8")
    return folder


def write_topic(folder: Path, name: str) -> Path:
    """Write the topic into a content folder under another name."""
    topic = folder / "topics" / name
    (topic / "media").mkdir(parents=True)
    (topic / "topic.yaml").write_text(TOPIC, encoding="utf-8")
    (topic / "en.yaml").write_text(WORDS, encoding="utf-8")
    for drawing in ("where.svg", "own.svg"):
        (topic / "media" / drawing).write_text(DRAWING, encoding="utf-8")
    Image.new("RGB", (8, 4), "red").save(topic / "media" / "photo.png")
    return topic


def write_content(folder: Path) -> Path:
    """Write the whole content folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "kiosk.yaml").write_text(KIOSK, encoding="utf-8")
    write_topic(folder, "colds")
    return folder


def pin(content: Path) -> Path:
    """Replace the text of a content folder's topic with the pinned one, in English; return the content folder."""
    for name in ("topic.yaml", "en.yaml"):
        shutil.copy(PINNED / name, content / "topics" / "colds" / name)
    return content


def edit(file: Path, old: str, new: str) -> None:
    """Replace text that occurs exactly once in a file."""
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
    file.write_text(text.replace(old, new), encoding="utf-8")


def add_spanish(content: Path) -> Path:
    """Add a translation of the topic in which every text begins with "Texto"; return its file."""

    def translated(data: Any, name: str = "") -> Any:
        if isinstance(data, dict):
            return {key: translated(value, key) for key, value in data.items()}
        if isinstance(data, list):
            return [translated(value) for value in data]
        return data if name == "unit" else f"Texto {data.replace(' days', ' días')}"

    edit(content / "kiosk.yaml", "languages: [en]", "languages: [en, es]")
    edit(content / "kiosk.yaml", "  en: Small Clinic\n", "  en: Small Clinic\n  es: Clínica\n")
    topic = content / "topics" / "colds"
    words = translated(yaml.safe_load((topic / "en.yaml").read_text(encoding="utf-8")))
    (topic / "es.yaml").write_text(yaml.safe_dump(words, allow_unicode=True), encoding="utf-8")
    return topic / "es.yaml"


FILMS = Path(__file__).parent.parent / "films"

CAPTIONS = """\
WEBVTT

00:00.000 --> 00:01.500
Breathe in & out, slowly.

00:01.500 --> 00:03.000
Drink something warm.
"""


def add_film(topic: Path, clip: str = "film.webm", name: str = "shown") -> None:
    """Insert a film or a recording, with its captions, at the start of the topic's first section."""
    moving = not clip.startswith("said")
    plan = f"{{id: {name}, kind: {'video, film' if moving else 'audio, recording'}: media/{clip}"
    poster = ", poster: media/photo.png" if moving else ""
    edit(topic / "topic.yaml", "      - {id: short,", f"      - {plan}{poster}}}\n      - {{id: short,")
    alt = ", alt: Somebody with a cup" if moving else ""
    words = f"      {name}: {{title: How to breathe, text: A nurse explains.{alt}}}\n"
    edit(topic / "en.yaml", "      short: ", f"{words}      short: ")
    shutil.copy(FILMS / clip, topic / "media" / clip)
    (topic / "media" / clip).with_suffix(".en.vtt").write_text(CAPTIONS, encoding="utf-8")


@contextmanager
def built(content: Path, icons: Path) -> Iterator[Library]:
    """Build the library of a content folder beside it, and open it."""
    output = content.with_name("library.sqlite")
    build(content, output, icons_dir=icons)
    with closing(Library.open(output)) as library:
        yield library
