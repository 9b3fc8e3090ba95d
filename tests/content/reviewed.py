"""A small topic that a clinician has reviewed, for tests that then change it."""

from contextlib import closing
from pathlib import Path

from kiosk.cli import main
from kiosk.content.blocks.cards import Review
from kiosk.content.library.builder import build
from kiosk.content.library.reader import Library
from tests.content.small import add_film, edit, write_icons

BY, ON, DUE = "Dr. A. Ng, surgeon", "2026-01-02", "2027-01-02"
WHOLE = ""
"""The name for what belongs to no section."""

CHECK_PLAN = """\
check:
  - {id: fever, answers: ["yes", "no"], right: "no", sources: [who]}
sources:
"""

CHECK_WORDS = """\
check:
  fever:
    question: Does a cold need pills?
    answers:
      "yes": {text: "Yes", why: Sleep helps more.}
      "no": {text: "No", why: It passes by itself.}
sections:
"""

TERMS = """\
meaning: "A germ *much* smaller than a [cell](term:cell)."}
  cell: {term: cell, meaning: The smallest living part., also: ["cells"]}
"""


def complete(topic: Path) -> None:
    """Add to the small topic: a film, a self-check, and a term that only another term's meaning links to."""
    add_film(topic)
    edit(topic / "topic.yaml", "sources:\n  who", f"{CHECK_PLAN}  who")
    edit(topic / "en.yaml", "sections:\n", CHECK_WORDS)
    edit(topic / "en.yaml", "meaning: A germ *much* smaller than a cell.}\n", TERMS)


def sign(content: Path, *options: str, topic: str = "colds") -> int:
    """Record a review as authors do; return the exit code."""
    return main(["review", topic, "--by", BY, "--on", ON, "--due", DUE, "--content", str(content), *options])


def library_of(content: Path) -> Path:
    """Build the library of a content folder beside it, from the existing one."""
    icons = content.with_name("icons")
    if not icons.exists():
        write_icons(icons)
    return build(content, content.with_name("built") / "library.sqlite", icons_dir=icons).path


def reviews(content: Path, language: str = "en") -> dict[str, Review]:
    """Return the reviews of the topic in the built library: by section, and of what belongs to none."""
    with closing(Library.open(library_of(content))) as library:
        card = library.topics(language)["colds"]
        pages = {section.id: library.page("colds", section.id, language).review for section in card.sections}
        assert library.reviews(language) == {("colds", section): one for section, one in pages.items()}
        return {WHOLE: card.review, **pages}


def states(content: Path, language: str = "en") -> dict[str, set[str]]:
    """Return the parts of the topic by the state of their review; states without parts are omitted."""
    found: dict[str, set[str]] = {}
    for section, review in reviews(content, language).items():
        found.setdefault(review.state, set()).add(section)
    return found
