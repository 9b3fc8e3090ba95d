"""Tests of content folders designed to be slow: each is rejected with few problems, in bounded time."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.content.source.yaml_tree import MOST_PROBLEMS
from tests.content.small import edit

ROOT = Path(__file__).resolve().parents[2]
KIOSK, TOPIC, WORDS = "kiosk.yaml", "topics/colds/topic.yaml", "topics/colds/en.yaml"
MANY = range(12_000)

FLOODS = {
    "topics": (KIOSK, "[colds]", f"[{', '.join(f't{n}' for n in MANY)}]"),
    "languages": (KIOSK, "[en]", f"[{', '.join('en' for n in MANY)}]"),
    "keys": (WORDS, "title: Colds\n", "title: Colds\n" + "".join(f"titl{n}: 1\n" for n in MANY)),
    "sources of a block": (TOPIC, "sources: [nhs]}", f"sources: [{', '.join(f'n{n}' for n in MANY)}]}}"),
    "sources": (TOPIC, "\nsources:\n", "\nsources:\n" + "".join(f"  m{n}: 0\n" for n in MANY)),
    "sections": (WORDS, "  care:\n", "".join(f"  care{n}: 1\n" for n in MANY) + "  care:\n"),
    "blocks": (WORDS, "      doctor: {", "".join(f"      doctor{n}: 1\n" for n in MANY) + "      doctor: {"),
    "terms": (
        WORDS,
        "glossary:\n",
        "glossary:\n" + "".join(f'  t{n}: {{term: a, meaning: "[a](term:x{n})"}}\n' for n in range(8_000)),
    ),
    "rows": (WORDS, "[Tea, a little]", ", ".join("[Tea]" for n in MANY)),
}

LIMITED = """
import resource, sys
from pathlib import Path
from kiosk.content.source.checks import check_content
used = resource.getrusage(resource.RUSAGE_SELF)
seconds = int(used.ru_utime + used.ru_stime) + 4
resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
for problem in check_content(Path(sys.argv[1]), Path(sys.argv[2])):
    print(problem)
"""
"""Checks a folder under a CPU time limit that quadratic behaviour exceeds by far."""


@pytest.mark.parametrize("name", FLOODS)
def test_a_flood_is_refused_with_few_problems(content: Path, icons: Path, name: str) -> None:
    file, old, new = FLOODS[name]
    edit(content / file, old, new)
    command = [sys.executable, "-c", LIMITED, str(content), str(icons)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-500:]
    problems = done.stdout.splitlines()
    assert 0 < len(problems) <= 4 * MOST_PROBLEMS
    assert any(line.startswith(str(content / file)) for line in problems)
