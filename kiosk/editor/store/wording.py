"""Says problems of the content in words for people who do not see the files."""

import re

from kiosk.content.source.problems import Problem

STALE = "The first language has changed since this was translated."

WORDINGS = (
    (
        r"'(?:sources)' is missing|has a number and no source|names no source",
        "Tick the source of the figures.",
    ),
    (r"'alt' is missing", "Say what the picture shows, for people who cannot see it."),
    (
        r"(\d+) of (\d+) texts are missing",
        "{1} of {2} texts are not translated yet, and shown in the first language.",
    ),
    (r"this is the same as the source", "This is still in the first language: translate it."),
    (r"is missing|has no words|is empty|must be .*, not nothing", "Write something here."),
    (
        r"this short title has (\d+) characters",
        "Use a shorter word: it has {1} characters, more than fit on a tab.",
    ),
    (r"there is no term '(.+)'", "The glossary has no term {1}: add it, or take the link out."),
    (r"there is no source '(.+)'", "There is no source {1}: add it, or untick it."),
    (r"there is no icon '(.+)'", "There is no icon named {1}."),
    (r"there is no picture", "The picture is not there: choose it again."),
    (r"has (\d+) entries", "This list has {1} entries, which is too few or too many."),
    (r"HTML cannot stand in a text", "Take out the part in angle brackets < >."),
    (r"this row has (\d+) cells", "This row has more or fewer cells than the headings."),
    (r"its source has changed|has changed since this was", STALE),
    (r"numbers differ from the source's: (.+?); ", "The figures differ from the first language: {1}."),
)
"""What a message is about, as a pattern, and how the editor says it; `{1}` is the pattern's first group."""


def in_plain_words(problem: Problem) -> str:
    """Return what is wrong and what to do, without names of files, keys and signs of YAML."""
    for pattern, wording in WORDINGS:
        found = re.search(pattern, problem.message)
        if found:
            return wording.format("", *found.groups())
    hint = "" if "`" in problem.hint or not problem.hint else f": {problem.hint}"
    text = problem.message.replace("`", "")
    return f"{text[:1].upper()}{text[1:]}{hint}."
