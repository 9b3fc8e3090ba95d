"""Reports for `main.py check` which sections are reviewed, and which have changed since."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from kiosk.base.own_command import typed_command
from kiosk.content.blocks.cards import Review
from kiosk.content.library.compile_topic import CompiledTopic
from kiosk.content.library.topic_maker import TopicMaker
from kiosk.content.review.digest import WHOLE_TOPIC
from kiosk.content.review.reviews import signatures_of
from kiosk.content.source.reader import TopicFiles, read_content


class ReviewReport(NamedTuple):
    """Lines to print, and whether any reviewed words have changed, in any language."""

    lines: list[str]
    has_changes: bool


def review_report(folder: Path, icons_dir: Path) -> ReviewReport:
    """Report the reviews of topics without errors, in the default language and in all others that have any."""
    content = read_content(folder)
    lines: list[str] = []
    has_changes = False
    maker = TopicMaker(content, icons_dir, with_pseudo=False)
    for files in content.topics:
        lines += obsolete_review(files)
        signed = {language for _, language in signatures_of(files)}
        if not signed:
            lines.append(f"{files.id}: nothing is reviewed")
            continue
        compiled, _ = maker.compile(files)
        for topic in compiled:
            if topic.pages[0].language in {*signed, content.languages[0]}:
                lines.append(topic_line(topic))
                has_changes |= any(review.state == "changed" for _, review in parts_of(topic))
        lines += orphaned_signatures(files, content.languages)
    return ReviewReport(lines, has_changes)


def parts_of(topic: CompiledTopic) -> list[tuple[str, Review]]:
    """Return the (title, review) pairs of a topic's parts in one language."""
    own = f"{topic.card.title} (title, summary, invitation, self-check, glossary)"
    return [(own, topic.card.review), *((page.title, page.review) for page in topic.pages)]


def topic_line(topic: CompiledTopic) -> str:
    """Return the report's line about a topic in one language."""
    parts = parts_of(topic)
    summaries = [
        f"{sum(review.state == 'reviewed' for _, review in parts)} of {len(parts)} reviewed",
        *named("changed since it was reviewed", parts, "changed"),
        *named("not reviewed", parts, "awaiting"),
    ]
    return f"{topic.card.id}, {topic.pages[0].language}: {'; '.join(summaries)}"


def named(label: str, parts: list[tuple[str, Review]], state: str) -> list[str]:
    """Return the names of the parts in a state, with their reviews, or nothing if there are none."""
    names = [
        f"{title} ({review.by}, {review.on})" if review.by else title
        for title, review in parts
        if review.state == state
    ]
    return [f"{label}: {', '.join(names)}"] if names else []


def obsolete_review(files: TopicFiles) -> Iterator[str]:
    """Yield a hint how to convert a review in the obsolete form, which covers no exact words and is not shown."""
    review = files.topic.shape.review
    if any(part is not None for part in (review.by, review.on, review.due)):
        message = "this review is not shown: it does not say which words were reviewed"
        hint = f"if they are still the same, type `{typed_command(f'review {files.id} --migrate')}`"
        yield str(files.topic.problem(("review",), message, hint, key=True))


def orphaned_signatures(files: TopicFiles, languages: list[str]) -> Iterator[str]:
    """Yield each signature of a section or language that the topic no longer has."""
    sections = {WHOLE_TOPIC, *(section.id for section in files.topic.shape.sections)}
    for section, language in signatures_of(files):
        if section not in sections or language not in languages:
            yield f"{files.id}: reviews.yaml has a review of {section or 'the topic'} in {language}, which is not there"
