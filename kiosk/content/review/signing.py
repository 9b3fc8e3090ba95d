"""Records a clinician's review of a topic: signs the current words and writes `reviews.yaml`."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk.base.calendar_day import day_from
from kiosk.base.own_command import typed_command
from kiosk.content.blocks.cards import Review
from kiosk.content.library.topic_maker import TopicMaker
from kiosk.content.review.digest import WHOLE_TOPIC, linked_by_section, review_digests
from kiosk.content.review.review_file import ReviewsFile, Signature
from kiosk.content.review.reviews import Part, part_of, review_states, signatures_of
from kiosk.content.source.checks import check_topic, icon_names
from kiosk.content.source.files import replace_file
from kiosk.content.source.problems import ContentError, errors, nearest
from kiosk.content.source.reader import REVIEWS_FILE, Content, TopicFiles, read_kiosk, read_topic
from kiosk.content.source.shapes import validate
from kiosk.content.source.yaml_tree import TreePath, read_tree
from kiosk.content.translation.fallback import translations_of
from kiosk.content.translation.reviewable import require_translated
from kiosk.content.translation.states import texts_of
from kiosk.errors import ExitCode, KioskError

if TYPE_CHECKING:
    from kiosk.content.source.authored import ReviewPlan

HEAD = """\
# Who reviewed which words of this topic. `words` is a digest of everything that a visitor saw of a section in that
# language on the day of the review, `source` the digest of what it was translated from. When either changes, the
# page says "Changed since it was reviewed". Written by `main.py review`; do not edit the digests by hand.
"""


class Signed(NamedTuple):
    """The result of signing: the file, the language, and the titles of the signed parts."""

    file: Path
    language: str
    titles: list[str]


class SignableTopic:
    """A topic whose current words can be signed."""

    def __init__(self, folder: Path, icons_dir: Path, topic: str) -> None:
        """Read a topic of the content in `folder`; raise `ContentError` if it has errors."""
        content = read_kiosk(folder)
        if errors(content.problems):
            raise ContentError(content.problems)
        if topic not in content.names:
            hint = nearest(topic, content.names, f"the topics are {', '.join(content.names)}")
            raise KioskError(f"There is no topic {topic!r}.", hint, ExitCode.USAGE)
        self.files = checked_topic(content, topic, icons_dir)
        self.languages = content.languages
        self.first = content.languages[0]
        compiled, _ = TopicMaker(content, icons_dir, with_pseudo=False).compile(self.files)
        by_language = {translated.pages[0].language: translated for translated in compiled}
        self._compiled = {language: by_language[language] for language in self.files.words}
        self._digests = {
            language: review_digests(translated, self.files.folder)
            for language, translated in self._compiled.items()
        }
        self._signatures = signatures_of(self.files)

    def titles(self, language: str) -> dict[str, str]:
        """Return the titles of all parts in a language by section, in order, beginning with `WHOLE_TOPIC`.

        Raise `KioskError` if the topic is not in this language.
        """
        if language not in self._compiled:
            hint = nearest(language, self._compiled, f"the languages are {', '.join(self._compiled)}")
            raise KioskError(f"{self.files.id} has no words in {language!r}.", hint, ExitCode.USAGE)
        card = self._compiled[language].card
        return {WHOLE_TOPIC: f"{card.title} (title, summary, invitation, self-check, glossary)"} | {
            section.id: section.title for section in card.sections
        }

    def sign(self, review: Review, language: str, sections: Iterable[str] | None) -> Signed:
        """Sign sections as they are now, or the whole topic if `sections` is `None`, and write `reviews.yaml`.

        Raise `KioskError` if the language or a section is unknown, if the source of a translation is not signed itself,
        if a part of the translation falls back to the source language, or if a text of it is
        the same as its source and nobody has confirmed that.
        """
        titles = self.titles(language)
        chosen = list(titles if sections is None else sections)
        for section in chosen:
            if section not in titles:
                section_ids = [name for name in titles if name]
                hint = nearest(section, section_ids, f"the sections are {', '.join(section_ids)}")
                raise KioskError(f"{self.files.id} has no section {section!r}.", hint, ExitCode.USAGE)
        if language != self.first:
            self._require_originals(chosen)
            self._require_translated(language, chosen)
        for section in chosen:  # `_write` validates the whole file
            self._signatures[section, language] = Signature.model_construct(
                words=self._digests[language][section],
                source=None if language == self.first else self._digests[self.first][section],
                by=review.by,
                on=review.on,
                due=review.due,
            )
        return Signed(self._write(), language, [titles[section] for section in chosen])

    def _require_originals(self, sections: list[str]) -> None:
        """Raise `KioskError` unless the current source texts of these sections are reviewed."""
        reviews = review_states(self._signatures, self._digests, self.first)
        missing = [
            title
            for section, title in self.titles(self.first).items()
            if section in sections and reviews[section, self.first].state != "reviewed"
        ]
        if missing:
            command = typed_command(f"review {self.files.id}")
            raise KioskError(
                f"These are not reviewed in {self.first}, as they are now: {'; '.join(missing)}.",
                f"a translation is reviewed against signed words: run `{command}` for them first",
                ExitCode.USAGE,
            )

    def _require_translated(self, language: str, sections: list[str]) -> None:
        """Raise `KioskError`, with file and line, if any texts of these sections fall back to the source language."""
        in_source = translations_of(self.files)[language].in_source
        reasons = {
            problem
            for unit, problems in in_source.items()
            if self._is_signed(unit, language, sections)
            for problem in problems
        }
        if reasons:
            listed = "\n".join(map(str, sorted(reasons)))
            record = typed_command(
                f"translated {language} --topic {self.files.id} --state reviewed --by NAME"
            )
            raise KioskError(
                f"These texts are shown in {self.first}, so nobody can review them in {language}:\n{listed}\n",
                f"correct them and run this again; where a text is right as it is, run `{record}` first",
            )
        own = [path for path, _ in texts_of(self.files.words[language].tree.data)]
        signed = [path for path in own if self._is_signed(path, language, sections)]
        require_translated(self.files, language, signed)

    def _is_signed(self, path: TreePath, language: str, sections: list[str]) -> bool:
        """Return whether a review of these sections covers a text: it is in one, or explains a term in one."""
        if part_of(path) in sections:
            return True
        linked = linked_by_section(self._compiled[language])
        return path[0] == "glossary" and any(path[1] in linked.get(section, ()) for section in sections)

    def migrate(self) -> Signed | None:
        """Sign what has no signature yet with the `review:` lines of `topic.yaml`, and remove these.

        Return `None` if there are none. Raise `KioskError`, having changed nothing, if they are incomplete.
        """
        plan: ReviewPlan = self.files.topic.shape.review
        if plan.by is None and plan.on is None and plan.due is None:
            return None
        review = review_from(plan.by or "", plan.on or "", plan.due or "")
        path = self.files.folder / "topic.yaml"
        text = text_without_review(path)
        open_parts = [
            section for section in self.titles(self.first) if (section, self.first) not in self._signatures
        ]
        signed = self.sign(review, self.first, open_parts)
        replace_file(path, text)
        return signed

    def _write(self) -> Path:
        """Write all signatures, in the order of sections and languages."""
        path = self.files.folder / REVIEWS_FILE
        text = reviews_yaml(self._signatures, list(self.titles(self.first)), self.languages)
        tree, problems = read_tree(text.encode(), path.name)
        problems = problems or validate(ReviewsFile, tree, path.name)[1]
        if problems:  # such as a name that is too long
            raise ContentError(problems)
        replace_file(path, text)
        return path


def checked_topic(content: Content, topic: str, icons_dir: Path) -> TopicFiles:
    """Return the files of a topic; raise `ContentError` if they have errors."""
    files = read_topic(content, topic)
    problems = list(content.problems)
    if files is not None:
        problems += check_topic(files, icon_names(icons_dir))
    if files is None or errors(problems):
        raise ContentError(problems)
    return files


def text_without_review(path: Path) -> str:
    """Return the text of a `topic.yaml` without its `review:` lines; raise `KioskError` if they are not separate."""
    data = path.read_bytes()
    lines = data.decode().splitlines(keepends=True)
    tree, _ = read_tree(data, path.name)
    begin = tree.keys["review",][0] - 1
    end = begin + 1
    while end < len(lines) and lines[end][0] in " \t}\r\n":
        end += 1
    text = "".join([*lines[:begin], *lines[end:]])
    rest = {name: value for name, value in tree.data.items() if name != "review"}
    if read_tree(text.encode(), path.name)[0].data != rest:
        message = f"{path}:{begin + 1}: the lines of `review:` cannot be told from the others."
        raise KioskError(message, "write them as `review: {…}` on lines of their own")
    return text


def review_from(by: str, on: str, due: str) -> Review:
    """Return a review as declared; raise `KioskError` if a part is missing or a day is invalid."""
    name = " ".join(by.split())
    missing = [part for part, value in (("by", name), ("on", on), ("due", due)) if not value]
    if missing:
        raise KioskError(
            f"The review lacks {' and '.join(missing)}.", "a review has by, on and due", ExitCode.USAGE
        )
    day, due_day = day_from(on), day_from(due)
    today = datetime.now().astimezone().date()
    if day > today:
        raise KioskError(
            f"{on} is in the future; today is {today}.", "give the day of the review", ExitCode.USAGE
        )
    if due_day <= day:
        message = f"The next review is due on {due}, not after this one on {on}."
        raise KioskError(message, "correct one of the days", ExitCode.USAGE)
    return Review(name, on, due, "reviewed")


def reviews_yaml(signatures: Mapping[Part, Signature], sections: list[str], languages: list[str]) -> str:
    """Return the text of `reviews.yaml`, in the order of `sections` and `languages`; all others come last."""
    data: dict[str, Any] = {"topic": {}, "sections": {}}
    for section, language in sorted(
        signatures, key=lambda part: (rank(part[0], sections), rank(part[1], languages))
    ):
        group = data["topic"] if section == WHOLE_TOPIC else data["sections"].setdefault(section, {})
        group[language] = signatures[section, language].model_dump(exclude_none=True)
    return HEAD + "".join(yaml_lines({name: group for name, group in data.items() if group}))


def rank(name: str, names: list[str]) -> tuple[int, str]:
    """Return the sort key of a name: its index in `names`, or after all of them."""
    return (names.index(name) if name in names else len(names), name)


def yaml_lines(data: Mapping[str, Any], indent: str = "") -> Iterator[str]:
    """Yield the lines of nested mappings; texts are quoted, and so is the key `on`, which YAML reads as true."""
    for name, value in data.items():
        key = json.dumps(name) if name == "on" else name
        if isinstance(value, Mapping):
            yield f"{indent}{key}:\n"
            yield from yaml_lines(value, indent + "  ")
        else:
            yield f"{indent}{key}: {json.dumps(value, ensure_ascii=False)}\n"
