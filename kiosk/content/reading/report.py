"""Reports how hard each section of a content folder is to read, and which sections exceed the limits."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.content.blocks.inline import read_inline
from kiosk.content.reading.readability import ReadingStatistics, reading_of, undefined_terms
from kiosk.content.search.word_breaks import without_breaks
from kiosk.content.source.authored import ReadingLimits
from kiosk.content.source.problems import Problem
from kiosk.content.source.reader import TopicFiles, read_content
from kiosk.content.source.yaml_tree import TreePath
from kiosk.content.translation.states import texts_of


class Section(NamedTuple):
    """A section in one language: `reading` counts its terms as easy, `whole` does not; `used` counts its terms."""

    name: str
    language: str
    reading: ReadingStatistics
    whole: ReadingStatistics
    used: int
    undefined_terms: tuple[str, ...]

    def line(self) -> str:
        """Return the section's line in the report."""
        unit = "characters" if self.reading.in_characters else "words"
        grades = ""
        if self.whole.smog:
            grades = (
                f"grade {self.reading.grade:.1f} (Flesch-Kincaid), {self.reading.smog:.1f} (SMOG); "
                f"with its terms {self.whole.grade:.1f}, {self.whole.smog:.1f}; "
            )
        return (
            f"{self.name} {self.language}: {grades}{self.reading.length:.1f} {unit} a sentence; "
            f"{self.used - len(self.undefined_terms)} of {self.used} terms explained"
            + (f", not {', '.join(self.undefined_terms)}" if self.undefined_terms else "")
        )


class ReadingReport(NamedTuple):
    """All sections, and the problems of those that exceed the limits."""

    sections: tuple[Section, ...]
    problems: tuple[Problem, ...]


def reading_report(folder: Path) -> ReadingReport:
    """Report on a content folder, which must have no errors."""
    content = read_content(folder)
    limits = content.kiosk.shape.reading
    sections: list[Section] = []
    problems: list[Problem] = []
    for files in content.topics:
        for language in files.words:
            names = [content.kiosk.shape.clinic.get(language, "")]
            for place, section in sections_of(files, language, names):
                sections.append(section)
                for message, hint in exceeded_limits(section, limits):
                    problems.append(files.words[language].problem(place, message, hint))
    return ReadingReport(tuple(sections), tuple(problems))


def sections_of(files: TopicFiles, language: str, names: list[str]) -> Iterator[tuple[TreePath, Section]]:
    """Yield the sections of a topic in a language, each with its path in the file."""
    data: Any = files.words[language].tree.data
    terms = {
        term: plain(entry["term"]) for term, entry in (data.get("glossary") or {}).items() if "term" in entry
    }
    for section, entry in (data.get("sections") or {}).items():
        marked_up = [text for _, text in texts_of(entry)]
        texts = [plain(text) for text in marked_up]
        linked = {link.removeprefix("term:") for text in marked_up for link in read_inline(text).links}
        missing = tuple(undefined_terms(texts, terms, linked))
        reading = reading_of(texts, language, [name for name in (*terms.values(), *names) if name])
        whole, used = reading_of(texts, language), len(missing) + len(linked & terms.keys())
        section_report = Section(f"{files.id}/{section}", language, reading, whole, used, missing)
        yield ("sections", section), section_report


def plain(text: str) -> str:
    """Return a text without markup."""
    return without_breaks(read_inline(text).prose().plain)


def exceeded_limits(section: Section, limits: ReadingLimits) -> Iterator[tuple[str, str]]:
    """Yield each exceeded limit of a section as a (problem, hint) pair."""
    reading = section.reading
    hint = "make long sentences two, and take shorter words"
    for name, grade in (("Flesch-Kincaid", reading.grade), ("SMOG", reading.smog)):
        if grade > limits.grade:
            yield f"its reading grade is {grade:.1f} ({name}), more than {limits.grade:g}", hint
    limit, unit = (limits.characters, "characters") if reading.in_characters else (limits.words, "words")
    if reading.length > limit:
        yield (
            f"its sentences have {reading.length:.1f} {unit}, more than {limit:g}",
            "make long sentences two",
        )
