"""Writes synthetic content of any size for benchmarks: topics structured like real ones, with random words.

    python -m benchmarks.scale out/scale --topics 100 --languages 10

The same seed always gives the same files. The sentences are meaningless, but their length, markup and script are
realistic, and no two are the same, so that no cache distorts the figures.
"""

import argparse
import json
import random
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
LANGUAGES: dict[str, dict[str, str]] = json.loads((HERE / "words.json").read_text(encoding="utf-8"))
"""By language: its words, the separator between them, and the end of a sentence."""

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
"""In bytes, not characters: files of all languages have about the same size, because scripts with longer encodings say
more per character."""


def write_content(folder: Path, topics: int, languages: int, seed: int = 1) -> int:
    """Write a content folder; return its bytes of YAML."""
    codes = list(LANGUAGES)[:languages]
    rng = random.Random(seed)  # noqa: S311  (words, not secrets)
    generators = [TextGenerator(code, rng, random.Random(seed)) for code in codes]  # noqa: S311
    names = [f"topic-{number:04}" for number in range(1, topics + 1)]
    written = write(folder / "kiosk.yaml", kiosk_file(codes, names))
    for name in names:
        place = folder / "topics" / name
        (place / "media").mkdir(parents=True, exist_ok=True)
        written += write(place / "topic.yaml", topic_file(rng))
        write(place / "media" / "drawing.svg", drawing(rng))
        for generator in generators:
            written += write(place / f"{generator.code}.yaml", generator.language_file())
    return written


def write(path: Path, text: str) -> int:
    """Write one file; return its size in bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    return path.write_bytes(text.encode())


def kiosk_file(codes: list[str], names: list[str]) -> str:
    """Return the text of `kiosk.yaml`."""
    clinic = "".join(f'  {code}: "Clinic {code}"\n' for code in codes)
    topics = "".join(f"  - {name}\n" for name in names)
    return f"clinic:\n{clinic}languages: [{', '.join(codes)}]\ntopics:\n{topics}look:\n  hue: teal\n"


def topic_file(rng: random.Random) -> str:
    """Return the text of `topic.yaml`, with every kind of block, charts and sources."""
    lines = ["icon: tissue", "hue: teal", "sections:"]
    for number, (name, hue, icon) in enumerate(SECTIONS):
        known = [f"s-{rng.randrange(1, SOURCES + 1):02}" for _ in range(3)]
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
            values = [f"{rng.randrange(1, 99)}.{rng.randrange(1, 9)}" for _ in range(4)]
            lines += ["      - id: rates", "        kind: chart", "        form: bars", f"        {sources}"]
            lines += ["        series:", "          - id: all"]
            lines += [f"            values: {{{', '.join(f'm{n}: {v}' for n, v in enumerate(values))}}}"]
    lines += ["sources:"]
    for number in range(1, SOURCES + 1):
        year = rng.randrange(1998, 2026)
        lines += [f"  s-{number:02}:", f'    title: "Study {rng.randrange(10**6)} of many people"']
        lines += [f'    publisher: "Journal {number}"', f'    year: "{year}"']
        lines += [f'    url: "https://journal.example/{rng.randrange(10**9)}"']
    return "\n".join([*lines, ""])


KINDS = (
    ("points", "call_out"),
    ("paragraph",),
    ("cards",),
    ("steps", "questions"),
    ("table", "points"),
    ("quote", "questions", "points"),
)
"""The further blocks of each section, besides its opening, the figure and the charts."""


def drawing(rng: random.Random) -> str:
    """Return a small random SVG drawing."""
    circles = "".join(
        f'<circle cx="{rng.randrange(960)}" cy="{rng.randrange(600)}" r="{rng.randrange(9, 90)}"'
        f' fill="#{rng.randrange(1 << 24):06x}"/>'
        for _ in range(8)
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 600">'
        f'<rect width="960" height="600" fill="#fff"/>{circles}</svg>\n'
    )


@dataclass(slots=True)
class TextGenerator:
    """Generates texts in one language; `marks` places markup and links identically in all languages."""

    code: str
    rng: random.Random
    marks: random.Random

    def words(self, count: int) -> str:
        """Return some words, for headings and names."""
        language = LANGUAGES[self.code]
        return language["gap"].join(self.rng.choices(language["words"].split(), k=count))

    def sentence(self) -> str:
        """Return a sentence."""
        language = LANGUAGES[self.code]
        drawn = language["gap"].join(self.rng.choices(language["words"].split(), k=32))
        wanted = self.rng.randrange(BYTES_A_SENTENCE // 2, BYTES_A_SENTENCE * 3 // 2)
        size = round(wanted * len(drawn) / len(drawn.encode()))
        cut = drawn[:size].rsplit(language["gap"] or None, 1)[0]
        return cut[0].upper() + cut[1:] + language["end"]

    def text(self, sentences: int) -> str:
        """Return a text; a quarter of the texts have bold or linked words, as in real topics."""
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

    def language_file(self) -> str:
        """Return the text of a topic's language file."""
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
        """Return the lines of the figure."""
        key = [f"          - {self.heading()}" for _ in range(3)]
        lines = ["      see:", f"        alt: {self.text(1)}", f"        caption: {self.text(1)}"]
        return [*lines, "        key:", *key]

    def chart(self) -> list[str]:
        """Return the lines of a chart."""
        labels = [f"          m{number}: {self.heading()}" for number in range(4)]
        lines = ["      rates:", f"        title: {self.heading()}", '        unit: "%"', "        labels:"]
        return [*lines, *labels, f"        note: {self.text(1)}"]

    def block(self, kind: str) -> list[str]:
        """Return the lines of a block that consists of text only."""
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
    """Write content according to the command line."""
    parser = argparse.ArgumentParser(description="Write synthetic content of any size for benchmarks.")
    parser.add_argument("folder", type=Path, metavar="DIR", help="where to write it")
    parser.add_argument("--topics", type=int, default=100)
    parser.add_argument("--languages", type=int, default=MOST_LANGUAGES, choices=range(1, MOST_LANGUAGES + 1))
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    written = write_content(options.folder, options.topics, options.languages, options.seed)
    print(
        f"{options.folder}: {options.topics} topics in {options.languages} languages, {written / 1e6:.1f} MB of YAML"
    )


if __name__ == "__main__":
    main()
