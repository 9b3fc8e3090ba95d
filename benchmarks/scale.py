"""Writes content of any size, to measure with: topics of the shape of real ones, their words drawn at random.

    python -m benchmarks.scale out/scale --topics 100 --languages 10

The same seed always gives the same files. The sentences mean nothing; their length, marks and script are
those of real ones, and no two are the same, so that nothing is quick only because it was seen before.
"""

import argparse
import json
import random
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
LANGUAGES: dict[str, dict[str, str]] = json.loads((HERE / "words.json").read_text(encoding="utf-8"))
"""Words of each language, what stands between them, and what ends a sentence."""

MOST_LANGUAGES = len(LANGUAGES)
SECTIONS = (
    ("overview", "teal", "tissue"),
    ("numbers", "blue", "globe"),
    ("harms", "brick", "harms"),
    ("new-ways", "violet", "cells"),
    ("treatment", "green", "surgery"),
    ("remember", "ochre", "heart"),
)
TERMS = 10
SOURCES = 16
BYTES_A_SENTENCE = 85
"""Bytes rather than letters: files of all languages are about as large, as scripts with larger letters say
more with each."""


def write_content(folder: Path, topics: int, languages: int, seed: int = 1) -> int:
    """Write a content folder; return the bytes of YAML in it."""
    codes = list(LANGUAGES)[:languages]
    chance = random.Random(seed)  # noqa: S311  (words, not secrets)
    voices = [Voice(code, chance, random.Random(seed)) for code in codes]  # noqa: S311
    names = [f"topic-{number:04}" for number in range(1, topics + 1)]
    written = write(folder / "kiosk.yaml", kiosk_file(codes, names))
    for name in names:
        place = folder / "topics" / name
        (place / "media").mkdir(parents=True, exist_ok=True)
        written += write(place / "topic.yaml", topic_file(chance))
        write(place / "media" / "drawing.svg", drawing(chance))
        for voice in voices:
            written += write(place / f"{voice.code}.yaml", voice.words_file())
    return written


def write(path: Path, text: str) -> int:
    """Write one file; return its bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    return path.write_bytes(text.encode())


def kiosk_file(codes: list[str], names: list[str]) -> str:
    """Return `kiosk.yaml`."""
    clinic = "".join(f'  {code}: "Clinic {code}"\n' for code in codes)
    topics = "".join(f"  - {name}\n" for name in names)
    return f"clinic:\n{clinic}languages: [{', '.join(codes)}]\ntopics:\n{topics}look:\n  hue: teal\n"


def topic_file(chance: random.Random) -> str:
    """Return `topic.yaml`: every kind of block, charts with numbers, and sources."""
    lines = ["icon: tissue", "hue: teal", "sections:"]
    for number, (name, hue, icon) in enumerate(SECTIONS):
        known = [f"s-{chance.randrange(1, SOURCES + 1):02}" for _ in range(3)]
        sources = f"sources: [{', '.join(dict.fromkeys(known))}]"
        lines += [f"  - id: {name}", f"    hue: {hue}", f"    icon: {icon}", "    blocks:"]
        lines += [f"      - {{id: short, kind: in_short, evidence: established, {sources}}}"]
        lines += [f"      - {{id: what, kind: paragraph, evidence: mixed, {sources}}}"]
        lines += (
            ["      - {id: see, kind: figure, picture: media/drawing.svg, sources: [s-01]}"]
            if number == 0
            else []
        )
        lines += [
            f"      - {{id: {kind.replace('_', '-')}, kind: {kind}, {sources}}}" for kind in KINDS[number]
        ]
        if number in (1, 2):
            values = [f"{chance.randrange(1, 99)}.{chance.randrange(1, 9)}" for _ in range(4)]
            lines += ["      - id: rates", "        kind: chart", "        form: bars", f"        {sources}"]
            lines += ["        series:", "          - id: all"]
            lines += [f"            values: {{{', '.join(f'm{n}: {v}' for n, v in enumerate(values))}}}"]
    lines += ["sources:"]
    for number in range(1, SOURCES + 1):
        year = chance.randrange(1998, 2026)
        lines += [f"  s-{number:02}:", f'    title: "Study {chance.randrange(10**6)} of many people"']
        lines += [f'    publisher: "Journal {number}"', f'    year: "{year}"']
        lines += [f'    url: "https://journal.example/{chance.randrange(10**9)}"']
    return "\n".join([*lines, ""])


KINDS = (
    ("points", "call_out"),
    ("paragraph",),
    ("cards",),
    ("steps", "questions"),
    ("table", "points"),
    ("quote", "questions", "points"),
)
"""What each section has beside its opening, the figure and the charts."""


def drawing(chance: random.Random) -> str:
    """Return a small drawing of its own."""
    circles = "".join(
        f'<circle cx="{chance.randrange(960)}" cy="{chance.randrange(600)}" r="{chance.randrange(9, 90)}"'
        f' fill="#{chance.randrange(1 << 24):06x}"/>'
        for _ in range(8)
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 600">'
        f'<rect width="960" height="600" fill="#fff"/>{circles}</svg>\n'
    )


@dataclass(slots=True)
class Voice:
    """Writes in one language; `marks` deals out marks and links, the same in every language."""

    code: str
    chance: random.Random
    marks: random.Random

    def words(self, count: int) -> str:
        """Return a few words, as headings and names have them."""
        language = LANGUAGES[self.code]
        return language["gap"].join(self.chance.choices(language["words"].split(), k=count))

    def sentence(self) -> str:
        """Return one sentence."""
        language = LANGUAGES[self.code]
        drawn = language["gap"].join(self.chance.choices(language["words"].split(), k=32))
        wanted = self.chance.randrange(BYTES_A_SENTENCE // 2, BYTES_A_SENTENCE * 3 // 2)
        size = round(wanted * len(drawn) / len(drawn.encode()))
        cut = drawn[:size].rsplit(language["gap"] or None, 1)[0]
        return cut[0].upper() + cut[1:] + language["end"]

    def text(self, sentences: int) -> str:
        """Return a text: some words strong or linked, in as many of the texts as in those of real topics."""
        parts = [self.sentence() for _ in range(sentences)]
        terms = [f"t-{self.marks.randrange(1, TERMS + 1):02}" for _ in range(2)]
        section = self.marks.choice(SECTIONS)[0]
        marks = [f"**{self.words(2)}**", f"[{self.words(2)}](section:{section})"]
        marks += [" ".join(f"[{self.words(2)}](term:{term})" for term in terms)] * 2
        parts += [marks[self.marks.randrange(len(marks))]] if self.marks.randrange(4) == 0 else []
        return '"' + " ".join(parts).strip() + '"'

    def heading(self) -> str:
        """Return a heading."""
        return f'"{self.words(3)}"'

    def words_file(self) -> str:
        """Return the words of a whole topic."""
        lines = [f"title: {self.heading()}", f"summary: {self.heading()}"]
        lines += ["invite:", f"  title: {self.heading()}", f"  text: {self.heading()}", "glossary:"]
        for number in range(1, TERMS + 1):
            lines += [f"  t-{number:02}:", f'    term: "{self.words(1)}"', f"    meaning: {self.text(1)}"]
        lines += ["sections:"]
        for number, (name, *_) in enumerate(SECTIONS):
            lines += [f"  {name}:", f"    title: {self.heading()}", f"    summary: {self.heading()}"]
            lines += ["    words:", f"      short: {self.text(2)}"]
            lines += ["      what:", f"        title: {self.heading()}", "        text:"]
            lines += [f"          - {self.text(2)}" for _ in range(2)]
            lines += self.figure() if number == 0 else []
            lines += [line for kind in KINDS[number] for line in self.block(kind)]
            lines += self.chart() if number in (1, 2) else []
        return "\n".join([*lines, ""])

    def figure(self) -> list[str]:
        """Return the words of the figure."""
        key = [f"          - {self.heading()}" for _ in range(3)]
        lines = ["      see:", f"        alt: {self.text(1)}", f"        caption: {self.text(1)}"]
        return [*lines, "        key:", *key]

    def chart(self) -> list[str]:
        """Return the words of a chart."""
        labels = [f"          m{number}: {self.heading()}" for number in range(4)]
        lines = ["      rates:", f"        title: {self.heading()}", '        unit: "%"', "        labels:"]
        return [*lines, *labels, f"        note: {self.text(1)}"]

    def block(self, kind: str) -> list[str]:
        """Return the words of a block that is words alone."""
        lines = [f"      {kind.replace('_', '-')}:"]
        if kind == "quote":
            return [*lines, f"        text: {self.text(2)}", f'        by: "{self.words(2)}"']
        lines += [f"        title: {self.heading()}"]
        if kind == "paragraph":
            return [*lines, f"        text: {self.text(4)}"]
        if kind == "table":
            columns = ", ".join(self.heading() for _ in range(3))
            cells = [", ".join(self.text(1) for _ in range(3)) for _ in range(3)]
            return [
                *lines,
                f"        columns: [{columns}]",
                "        rows:",
                *(f"          - [{c}]" for c in cells),
            ]
        lines += ["        items:"]
        if kind in ("cards", "steps"):
            for _ in range(3):
                lines += [f"          - title: {self.heading()}", f"            text: {self.text(2)}"]
                lines += [f'            when: "{self.words(2)}"'] if kind == "steps" else []
            return lines
        return [*lines, *(f"          - {self.text(1)}" for _ in range(3))]


def main() -> None:
    """Write the content that the command line asks for."""
    asked = argparse.ArgumentParser(description="Write content of any size, to measure with.")
    asked.add_argument("folder", type=Path, metavar="DIR", help="where it is written")
    asked.add_argument("--topics", type=int, default=100)
    asked.add_argument("--languages", type=int, default=MOST_LANGUAGES, choices=range(1, MOST_LANGUAGES + 1))
    asked.add_argument("--seed", type=int, default=1)
    wish = asked.parse_args()
    written = write_content(wish.folder, wish.topics, wish.languages, wish.seed)
    print(
        f"{wish.folder}: {wish.topics} topics in {wish.languages} languages, {written / 1e6:.1f} MB of YAML"
    )


if __name__ == "__main__":
    main()
