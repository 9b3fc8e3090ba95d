"""Tells for `main.py check` which sections are reviewed, and which have changed since."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from kiosk.content.blocks.cards import Review
from kiosk.content.library.compile_topic import CompiledTopic
from kiosk.content.library.topic_maker import TopicMaker
from kiosk.content.review.digest import WHOLE_TOPIC
from kiosk.content.review.reviews import signatures_of
from kiosk.content.source.reader import TopicFiles, read_content


class ReviewReport(NamedTuple):
    """What is reviewed: lines to print, and whether any reviewed words have changed since, in any language."""

    lines: list[str]
    has_changes: bool


def review_report(folder: Path, icons_dir: Path) -> ReviewReport:
    """Return the reviews of each topic in each language in which somebody reviewed it, and in the first.

    The content in `folder` must be without errors.
    """
    content = read_content(folder)
    lines: list[str] = []
    has_changes = False
    maker = TopicMaker(content, icons_dir, with_pseudo=False)
    for files in content.topics:
        lines += old_review(files)
        signed = {language for _, language in signatures_of(files)}
        if not signed:
            lines.append(f"{files.id}: nothing is reviewed")
            continue
        compiled, _ = maker.compile(files)
        for topic in compiled:
            if topic.pages[0].language in {*signed, content.languages[0]}:
                lines.append(topic_line(topic))
                has_changes |= any(review.state == "changed" for _, review in parts_of(topic))
        lines += left_over(files, content.languages)
    return ReviewReport(lines, has_changes)


def parts_of(topic: CompiledTopic) -> list[tuple[str, Review]]:
    """Return the review of each part of a topic in one language, with the part's title."""
    own = f"{topic.card.title} (title, summary, invitation, self-check, glossary)"
    return [(own, topic.card.review), *((page.title, page.review) for page in topic.pages)]


def topic_line(topic: CompiledTopic) -> str:
    """Return what is reviewed of a topic in one language."""
    parts = parts_of(topic)
    told = [
        f"{sum(review.state == 'reviewed' for _, review in parts)} of {len(parts)} reviewed",
        *named("changed since it was reviewed", parts, "changed"),
        *named("not reviewed", parts, "awaiting"),
    ]
    return f"{topic.card.id}, {topic.pages[0].language}: {'; '.join(told)}"


def named(what: str, parts: list[tuple[str, Review]], state: str) -> list[str]:
    """Return which parts are in a state and, if somebody reviewed them, who did so when; nothing if none is."""
    names = [
        f"{title} ({review.by}, {review.on})" if review.by else title
        for title, review in parts
        if review.state == state
    ]
    return [f"{what}: {', '.join(names)}"] if names else []


def old_review(files: TopicFiles) -> Iterator[str]:
    """Yield how to keep a review in its old form, which is tied to no words and therefore not shown."""
    review = files.topic.shape.review
    if any(part is not None for part in (review.by, review.on, review.due)):
        yield str(
            files.topic.problem(
                ("review",),
                "this review is not shown: it does not say which words were reviewed",
                f"if they are still the same, type `main.py review {files.id} --migrate`",
                key=True,
            )
        )


def left_over(files: TopicFiles, languages: list[str]) -> Iterator[str]:
    """Yield the signatures of sections and languages that the topic no longer has."""
    sections = {WHOLE_TOPIC, *(section.id for section in files.topic.shape.sections)}
    for section, language in signatures_of(files):
        if section not in sections or language not in languages:
            yield f"{files.id}: reviews.yaml has a review of {section or 'the topic'} in {language}, which is not there"
