"""Determines which reviews are still valid: a signature is, as long as the words that it covers are unchanged.

The signatures are in the topic's `reviews.yaml`, which `main.py review` writes.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import msgspec.structs

from kiosk.content.blocks.cards import TRANSLATION_STATES, Review
from kiosk.content.review.digest import WHOLE_TOPIC, review_digests
from kiosk.content.translation.fallback import translations_of
from kiosk.content.translation.states import TranslatedTopic, weakest

if TYPE_CHECKING:
    from kiosk.content.library.compile_topic import CompiledTopic
    from kiosk.content.review.review_file import ReviewsFile, Signature
    from kiosk.content.source.problems import Problem
    from kiosk.content.source.reader import File, TopicFiles
    from kiosk.content.source.yaml_tree import TreePath

Part = tuple[str, str]
"""A section's id, or `WHOLE_TOPIC`, and a language."""


def signatures_of(files: "TopicFiles") -> dict[Part, "Signature"]:
    """Return all signatures of a topic by part."""
    shape: ReviewsFile | None = None if files.reviews is None else files.reviews.shape
    if shape is None:
        return {}
    by_section = {WHOLE_TOPIC: shape.topic, **shape.sections}
    return {
        (section, language): signature
        for section, languages in by_section.items()
        for language, signature in languages.items()
    }


def with_reviews(compiled: "list[CompiledTopic]", files: "TopicFiles", first: str) -> "list[CompiledTopic]":
    """Add the review of each part to a topic, compiled in several languages; `first` is the default one.

    A language without words of its own, such as a pseudo-locale, has the reviews of the default language, whose
    words it shows.
    """
    signatures = signatures_of(files)
    if not signatures:
        return compiled
    by_language = {topic.pages[0].language: topic for topic in compiled}
    digests = {
        language: review_digests(topic, files.folder)
        for language, topic in by_language.items()
        if language in files.words
    }
    reviews = review_states(signatures, digests, first)
    translations = translations_of(files)
    return [
        _with_reviews(topic, reviews, language if language in digests else first, translations.get(language))
        for language, topic in by_language.items()
    ]


def _with_reviews(
    compiled: "CompiledTopic",
    reviews: Mapping[Part, Review],
    language: str,
    translation: TranslatedTopic | None,
) -> "CompiledTopic":
    pages = []
    for page in compiled.pages:
        review = reviews[page.section, language]
        state = reviewed_state(page.translation, review)
        pages.append(msgspec.structs.replace(page, review=review, translation=state))
    card = compiled.card._replace(review=reviews[WHOLE_TOPIC, language])
    if translation is not None:
        states = [
            reviewed_state(state, reviews[part_of(path), language])
            for path, state in translation.states.items()
        ]
        card = card._replace(translation=weakest(states))
    return replace(compiled, pages=tuple(pages), card=card)


def part_of(path: "TreePath") -> str:
    """Return the part of a topic that contains the text at `path` in a words file."""
    return str(path[1]) if path[0] == "sections" else WHOLE_TOPIC


def reviewed_state(translation: str, review: Review) -> str:
    """Return the state of a translation, "reviewed" or higher while its review is valid: the reviewer checked it."""
    unchecked = translation in TRANSLATION_STATES[: TRANSLATION_STATES.index("reviewed")]
    return "reviewed" if unchecked and review.state == "reviewed" else translation


def review_states(
    signatures: "Mapping[Part, Signature]", digests: Mapping[str, Mapping[str, str]], first: str
) -> dict[Part, Review]:
    """Return the review of each part of a topic; `digests` are those of the current words by language and section."""
    reviews = {
        (section, first): _review(signatures.get((section, first)), digest)
        for section, digest in digests[first].items()
    }
    for language in digests.keys() - {first}:
        for section, digest in digests[language].items():
            signature, original = signatures.get((section, language)), reviews[section, first]
            source = digests[first][section]
            reviews[section, language] = _translated(signature, digest, source, original)
    return reviews


def _review(signature: "Signature | None", digest: str) -> Review:
    """Return the review of a part with the current digest `digest`."""
    if signature is None:
        return Review()
    state = "reviewed" if signature.words == digest else "changed"
    return Review(signature.by, signature.on, signature.due, state)


def _translated(signature: "Signature | None", digest: str, source: str, original: Review) -> Review:
    """Return the review of a translation, which is valid only while that of its source is."""
    if signature is None or signature.source is None or original.state == "awaiting":
        return Review()
    review = _review(signature, digest)
    unchanged = signature.source == source and original.state == "reviewed"
    return review if unchanged else review._replace(state="changed")


def check_reviews(files: "TopicFiles") -> Iterator["Problem"]:
    """Yield a problem for each signature with an invalid date, or dates in the wrong order."""
    for (section, language), signature in signatures_of(files).items():
        path = ("topic", language) if section == WHOLE_TOPIC else ("sections", section, language)
        if files.reviews is not None:
            yield from _check_days(files.reviews, path, signature)


def _check_days(file: "File", path: tuple[str, ...], signature: "Signature") -> Iterator["Problem"]:
    days = {}
    for name in ("on", "due"):
        written = getattr(signature, name)
        try:
            days[name] = date.fromisoformat(written)
        except ValueError:
            hint = 'write the day as "YYYY-MM-DD"'
            yield file.problem((*path, name), f"{written} is not a day of the calendar", hint)
    if len(days) == 2 and days["due"] <= days["on"]:
        message = f"the next review is due on {signature.due}, before this one"
        yield file.problem((*path, "due"), message, "correct one of the days")
