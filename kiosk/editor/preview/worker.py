"""Builds a library again and again for a preview, in a process of its own because bad content may hang or crash it.

It is started with the arguments CONTENT LIBRARY ICONS. Each line on standard input is a JSON object; it builds what has
changed and answers with a line of JSON (`BuildAnswer`). The modules stay loaded between builds, so that a build takes
the time of the topics that changed. It exits when standard input closes.
"""

import json
import sys
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from kiosk.base.limits import limit_memory
from kiosk.content.library.build_worker import MOST_MEMORY
from kiosk.content.library.builder import build
from kiosk.content.source.checks import check_topic, icon_names
from kiosk.content.source.problems import ContentError, Problem
from kiosk.content.source.reader import read_kiosk, read_topic
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


def answer_to(content: Path, library: Path, icons: Path) -> BuildAnswer:
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


def encoded(answer: BuildAnswer) -> str:
    """Return an answer as one line of JSON."""
    return json.dumps(asdict(answer), ensure_ascii=True)


def decoded(line: bytes) -> BuildAnswer:
    """Return the answer in a line; raise `ValueError` if it is not one."""
    fields: dict[str, Any] = json.loads(line)
    problems = tuple(Problem(**problem) for problem in fields["problems"])
    return BuildAnswer(bool(fields["built"]), problems, str(fields["failure"]), bool(fields["final"]))


def main() -> None:
    """BuildAnswer every line until standard input closes."""
    content, library, icons = map(Path, sys.argv[1:])
    limit_memory(MOST_MEMORY)
    for line in sys.stdin:
        topic = json.loads(line)["topic"]
        answer = answer_to(content, library, icons)
        if topic and not answer.failure:
            print(encoded(replace(answer, final=False)), flush=True)  # noqa: T201  (the result)
            answer = replace(answer, problems=tuple(topic_problems(content, icons, topic)))
        print(encoded(answer), flush=True)  # noqa: T201  (the result)


if __name__ == "__main__":
    main()
