"""Builds a library again and again for a preview, in a process of its own because bad content may hang or crash it.

It is started with the arguments CONTENT LIBRARY ICONS. Each line on standard input is a JSON object. For one with a
`topic`, it builds what has changed and answers with lines of JSON (`BuildAnswer`); for one with a `draft` and a
`language`, it answers with the `TopicDraft` of that topic. The modules stay loaded, so that a build takes the time of
the topics that changed. It exits when standard input closes.
"""

import json
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Self

from kiosk.base.limits import limit_memory
from kiosk.content.library.build_worker import MOST_MEMORY
from kiosk.content.library.builder import build
from kiosk.content.media.drawings import keep_in
from kiosk.content.source.checks import check_topic, icon_names
from kiosk.content.source.problems import ContentError, Problem
from kiosk.content.source.reader import read_kiosk, read_topic
from kiosk.editor.preview.drafts import Drafter
from kiosk.errors import KioskError


@dataclass(frozen=True, slots=True)
class BuildAnswer:
    """The outcome of a build.

    `built` if the library now shows the content as it is; otherwise it still shows the last content without errors.
    `problems` are the errors, or the warnings about what was built. `failure` says why no build was possible at all.
    One that is not `final` is followed by another, with all problems of a topic: they take longer than the page.
    """

    built: bool
    problems: tuple[Problem, ...] = ()
    failure: str = ""
    final: bool = True

    @classmethod
    def of(cls, fields: dict[str, Any]) -> Self:
        """Return the outcome that plain data describe; raise `KeyError` or `TypeError` if they describe none."""
        problems = tuple(Problem(**problem) for problem in fields["problems"])
        return cls(bool(fields["built"]), problems, str(fields["failure"]), bool(fields["final"]))


def build_outcome(content: Path, library: Path, icons: Path) -> BuildAnswer:
    """Build the library of `content`."""
    try:
        report = build(content, library, icons_dir=icons)
    except ContentError as error:
        return BuildAnswer(built=False, problems=tuple(error.problems))
    except (KioskError, OSError) as error:
        return BuildAnswer(built=False, failure=str(error))
    return BuildAnswer(built=True, problems=report.warnings)


def topic_problems(content: Path, icons: Path, topic: str) -> list[Problem]:
    """Return all problems of `kiosk.yaml` and of one topic."""
    read = read_kiosk(content)
    files = read_topic(read, topic) if topic in read.names else None
    checked = check_topic(files, icon_names(icons)) if files is not None else ()
    return sorted({*read.problems, *checked})


def answer(values: dict[str, Any]) -> None:
    """Print an answer as one line of JSON."""
    print(json.dumps(values), flush=True)  # noqa: T201  (the result)


def answer_build(content: Path, library: Path, icons: Path, topic: str) -> None:
    """Build the library; answer with what matters first, and then with all problems of `topic`, if it is not empty."""
    outcome = build_outcome(content, library, icons)
    if topic and not outcome.failure:
        answer(asdict(replace(outcome, final=False)))
        outcome = replace(outcome, problems=tuple(topic_problems(content, icons, topic)))
    answer(asdict(outcome))


def answer_draft(drafter: Drafter, topic: str, language: str) -> None:
    """Answer with the draft of a topic, or none if it has errors, which the next build reports."""
    draft = None
    with suppress(KioskError, OSError):
        draft = drafter.draft(topic, language)
    answer({"final": True, "draft": None if draft is None else asdict(draft)})


def main() -> None:
    """Answer every line until standard input closes."""
    content, library, icons = map(Path, sys.argv[1:])
    limit_memory(MOST_MEMORY)
    keep_in(library.with_suffix(".drawings"))
    drafter = Drafter(content, icons)
    for line in sys.stdin:
        task = json.loads(line)
        if "draft" in task:
            answer_draft(drafter, task["draft"], task["language"])
        else:
            answer_build(content, library, icons, task["topic"])


if __name__ == "__main__":
    main()
