"""`review`: record that a clinician reviewed the current text of a topic."""

import argparse

from kiosk.commands import Commands, add_content
from kiosk.errors import ExitCode
from kiosk.paths import ICONS


def add(commands: Commands) -> None:
    """Declare `review`."""
    parser = commands.add_parser(
        "review",
        help="record that a clinician reviewed the current text of a topic",
        description="Record in topics/TOPIC/reviews.yaml that a clinician reviewed the current text of a topic, or of "
        "one of its sections. As soon as anything that visitors see of a section changes, its page says that it has "
        "changed since the review.",
    )
    parser.add_argument("topic", metavar="TOPIC", help="the topic, such as soft-tissue-tumor")
    part = parser.add_mutually_exclusive_group()
    part.add_argument("--section", metavar="ID", help="only this section")
    part.add_argument(
        "--own-texts",
        action="store_true",
        help="only the parts outside of sections: the topic's title, summary, invitation, self-check, glossary",
    )
    parser.add_argument(
        "--by", default="", metavar="NAME", help='who reviewed it, such as "Dr. A. Ng, surgeon"'
    )
    parser.add_argument("--on", default="", metavar="DATE", help="the day of the review, such as 2026-03-01")
    parser.add_argument("--due", default="", metavar="DATE", help="the day on which the next review is due")
    parser.add_argument(
        "--language", metavar="CODE", help="the language that was reviewed (default: the first)"
    )
    parser.add_argument(
        "--migrate",
        action="store_true",
        help="convert the `review:` lines of topic.yaml, if the text has not changed since that review",
    )
    add_content(parser, "--content")


def review(options: argparse.Namespace) -> int:
    """Sign the current text of a topic; return the exit code."""
    from kiosk.content.authoring import require_authoring_tools

    require_authoring_tools()
    from kiosk.content.review.digest import WHOLE_TOPIC
    from kiosk.content.review.signing import SignableTopic, review_from

    if options.migrate:
        return migrate(options)
    declared = review_from(options.by, options.on, options.due)
    topic = SignableTopic(options.content, ICONS, options.topic)
    sections = [WHOLE_TOPIC] if options.own_texts else [options.section] if options.section else None
    signed = topic.sign(declared, options.language or topic.first, sections)
    print(
        f"{signed.file}: reviewed in {signed.language} by {declared.by} on {declared.on}, due {declared.due}:"
    )
    for title in signed.titles:
        print(f"  {title}")
    return ExitCode.OK


def migrate(options: argparse.Namespace) -> int:
    """Convert the review in `topic.yaml`; return the exit code."""
    from kiosk.content.review.signing import SignableTopic
    from kiosk.errors import KioskError

    if options.section or options.own_texts or options.by or options.on or options.due or options.language:
        raise KioskError(
            "--migrate takes everything from topic.yaml.", "leave the other options out", ExitCode.USAGE
        )
    signed = SignableTopic(options.content, ICONS, options.topic).migrate()
    if signed is None:
        print(f"{options.topic}: topic.yaml has no review to take over")
        return ExitCode.OK
    print(f"{signed.file}: converted the review in topic.yaml, for the current text:")
    for title in signed.titles:
        print(f"  {title}")
    print("If any of these has changed since the review, have it reviewed again.")
    return ExitCode.OK
