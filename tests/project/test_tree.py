"""The tree follows the project's conventions: module docstrings, file names, and no machine paths."""

import ast
import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOT_OURS = {".git", ".venv", "out", "__pycache__", ".hypothesis"}
# A folder of the machine on which something was written.
MACHINE_PATH = re.compile(r"(?<![\w.}])(?:/(?:home|root|Users)/[A-Za-z]|/tmp/[A-Za-z])")

MOST_LINES = 300
"""Lines of a Python file of the program, as docs/contributing.md has it."""


@cache
def files() -> tuple[Path, ...]:
    """Return every file in git; in an exported copy, every file that is neither generated nor a log.

    Other files in the folder do not belong to the project: a log, a note, the output of a tool.
    """
    git = shutil.which("git")
    if git and (ROOT / ".git").exists():
        listing = [git, "ls-files", "-z", "--cached"]
        done = subprocess.run(listing, cwd=ROOT, capture_output=True, check=False)
        if done.returncode == 0:
            found = (ROOT / name for name in done.stdout.decode().split("\0") if name)
            return tuple(sorted(path for path in found if path.is_file()))
    walked = (path for path in ROOT.rglob("*") if path.is_file() and path.suffix != ".log")
    return tuple(sorted(path for path in walked if not NOT_OURS & set(path.relative_to(ROOT).parts)))


def python_of_the_program() -> list[Path]:
    """Return the Python files of the program."""
    return [path for path in files() if ROOT / "kiosk" in path.parents and path.suffix == ".py"]


def is_python(path: Path) -> bool:
    """Return whether this is Python, by its extension or, for a command, by its first line."""
    if path.suffix:
        return path.suffix == ".py"
    with path.open("rb") as opened:
        return opened.readline().rstrip().endswith(b"python3")


def text_of(path: Path) -> str | None:
    """Return a file's text, or `None` for pictures, fonts and the like."""
    data = path.read_bytes()
    try:
        return None if b"\0" in data else data.decode()
    except UnicodeDecodeError:
        return None


def test_every_python_file_opens_with_a_sentence_that_says_what_it_is_for() -> None:
    silent = []
    for path in files():
        if is_python(path):
            opening = ast.get_docstring(ast.parse(path.read_bytes()))
            if not opening or not re.search(r"[.:]", opening.split("\n\n")[0]):
                silent.append(str(path.relative_to(ROOT)))
    assert silent == []


def test_no_file_of_the_program_is_named_after_nothing_in_particular() -> None:
    vague = {"util", "utils", "helper", "helpers", "common", "manager", "managers", "misc"}
    named = [path.relative_to(ROOT) for path in files() if path.is_relative_to(ROOT / "kiosk")]
    assert [str(path) for path in named if vague & {part.split(".")[0].lower() for part in path.parts}] == []


def test_nothing_names_a_folder_of_the_machine_it_was_written_on() -> None:
    named = []
    for path in files():
        text = None if path.is_relative_to(ROOT / "tests") else text_of(path)
        for number, line in enumerate(text.splitlines() if text else (), start=1):
            if MACHINE_PATH.search(line):
                named.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}")
    assert named == []


def test_the_search_for_machine_paths_finds_them_and_nothing_else() -> None:
    # Written in two parts, so that this file has no such path itself
    for before, folder in (("see ", "home/ann/kiosk"), ("", "Users/bo/"), ("rm ", "tmp/sample")):
        assert MACHINE_PATH.search(f"{before}/{folder}"), folder
    for line in (
        "https://clinic.example/home/about",
        "$(mktemp)",
        "${out}/tmp/x",
        "content/home/en.yaml",
    ):
        assert not MACHINE_PATH.search(line), line


def test_every_command_that_make_calls_may_be_executed() -> None:
    commands = [path for path in files() if path.parent == ROOT / "packaging" / "setup"] + [
        ROOT / ".ci" / "run"
    ]
    assert [str(path.relative_to(ROOT)) for path in commands if not path.stat().st_mode & 0o100] == []


def test_no_python_file_of_the_program_is_long() -> None:
    lengths = {path: path.read_text(encoding="utf-8").count("\n") for path in python_of_the_program()}
    assert [str(path) for path, lines in lengths.items() if lines > MOST_LINES] == []
