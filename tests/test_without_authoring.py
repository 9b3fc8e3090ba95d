"""A lobby machine with a finished library serves visitors without the packages that build content, and says so."""

import json
import os
import socket
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.content.authoring import MODULES
from kiosk.content.library.finished import finished_library
from kiosk.content.library.library_store import library_path, open_newest
from kiosk.content.library.staging import spare_path
from kiosk.paths import CONTENT, ICONS, cache_folder
from tests.conftest import PROJECT
from tests.content.small import edit, write_content

PATIENCE_SECONDS = 60.0
KIOSK, STATIC_PAGE = "READY=1", "READY=1\nSTATUS=still page"
"""What the service manager is told when a library is shown, and when the static page is."""

NEEDED = "Building content needs the authoring tools."
PACKAGE_OF = {
    "PIL": "pillow",
    "charset_normalizer": "charset-normalizer",
    "markdown_it": "markdown-it-py",
    "sudachipy": "SudachiPy",
    "yaml": "PyYAML",
}

REFUSE = f"""
import sys

sys.modules.update(dict.fromkeys({MODULES!r}))  # importing one raises `ModuleNotFoundError`
"""

VISIT = """
import json, sys
from pathlib import Path
from kiosk.content.library.reader import Library
from kiosk.content.search.query import Search
from kiosk.ui.search.search_sample import sample_keys
from tests.screen import kiosk_on

library = Library.open(Path(sys.argv[1]))
(topic, *_) = library.topics("en")
search = Search(library)
result = {"found": {}, "misspelt": len(search.answer("biospy", "en").found)}
for language in library.languages:
    if not language.code.endswith(("XA", "XB")):
        typed = "".join(sample_keys(library, language.code, topic))
        result["found"][language.code] = len(search.answer(typed, language.code, topic).found) if typed else 0
with kiosk_on(library, translations="draft", site="https://clinic.example/kiosk") as screen:
    screen.go("start", "tile-harms")
    screen.wait_for_stillness()
    result["section"] = screen.place
    screen.touch("takeHome")
    screen.wait_for("code")
    result["code"] = screen.find("code") is not None
print(json.dumps(result))
"""

IMPORT_ALL = """
import importlib, pkgutil
import kiosk.devices, kiosk.doctor, kiosk.runtime, kiosk.staff, kiosk.startup, kiosk.ui, kiosk.visit
packages = (kiosk.devices, kiosk.doctor, kiosk.runtime, kiosk.staff, kiosk.startup, kiosk.ui, kiosk.visit)
names = [found.name for one in packages for found in pkgutil.walk_packages(one.__path__, f"{one.__name__}.")]
for name in (*names, "kiosk.content.website.export", "kiosk.content.website.handout"):
    importlib.import_module(name)
print(len(names))
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Return a content folder whose library is up to date."""
    folder = write_content(tmp_path / "content")
    open_newest(folder, cache_folder(), ICONS).library.close()
    return folder


@pytest.fixture
def coughs(tmp_path: Path) -> Path:
    """Return a library of the same content with another title."""
    other = write_content(tmp_path / "other")
    edit(other / "topics" / "colds" / "en.yaml", "title: Colds\n", "title: Coughs\n")
    newest = open_newest(other, cache_folder(), ICONS)
    newest.library.close()
    return newest.library.path


@pytest.fixture
def bare(content: Path, coughs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the Python of this test's programs refuse to import what builds content, once that is built."""
    folder = tmp_path / "refusing"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(REFUSE, encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(folder))
    return folder


def run(*arguments: object) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, *map(str, arguments)]
    return subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False, timeout=120)


def told_in_one_line(done: "subprocess.CompletedProcess[str]") -> bool:
    """Return whether a command ended by saying in one line that it needs the authoring tools."""
    lines = done.stderr.splitlines()
    return done.returncode == os.EX_UNAVAILABLE and len(lines) == 1 and NEEDED in lines[0]


@contextmanager
def started(folder: Path, message: str, *arguments: object) -> Iterator["subprocess.Popen[str]"]:
    """Yield `main.py` when it has told its service manager that something is shown."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(folder / "notify"))
        manager.settimeout(PATIENCE_SECONDS)
        environment = {**os.environ, "NOTIFY_SOCKET": str(folder / "notify")}
        command = [sys.executable, "main.py", *map(str, arguments)]
        with subprocess.Popen(
            command, cwd=PROJECT, env=environment, stderr=subprocess.PIPE, text=True
        ) as process:
            try:
                while manager.recv(4096).decode().strip() != message:
                    pass
                yield process
            finally:
                process.terminate()


def line_with(text: str, process: "subprocess.Popen[str]") -> str:
    """Return the first line of a program's errors that has a text."""
    assert process.stderr is not None
    return next((line for line in process.stderr if text in line), "")


def test_the_list_of_modules_is_that_of_the_extra() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    packages = {entry.split("==")[0] for entry in project["optional-dependencies"]["authoring"]}
    assert packages - {"SudachiDict-small"} == {PACKAGE_OF.get(module, module) for module in MODULES}


def test_a_visitor_reads_searches_in_every_language_and_takes_texts_home(bare: Path, library: Path) -> None:
    done = run("-c", VISIT, library)
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout.splitlines()[-1])
    assert len(result["found"]) == 10
    assert all(result["found"].values()), result["found"]
    assert result["misspelt"]
    assert result["section"] == "section"
    assert result["code"]


def test_no_module_that_serves_visitors_or_staff_needs_the_tools(bare: Path) -> None:
    done = run("-c", IMPORT_ALL)
    assert (done.returncode, done.stderr) == (0, "")
    assert int(done.stdout) > 100


@pytest.mark.parametrize("command", ["check", "build", "schema", "translated", "review", "export", "tour"])
def test_a_command_that_reads_content_says_what_it_needs(bare: Path, tmp_path: Path, command: str) -> None:
    folder = write_content(tmp_path / "unbuilt")
    arguments: dict[str, tuple[object, ...]] = {
        "check": (folder,),
        "build": (folder,),
        "translated": ("en", folder),
        "review": ("colds", "--content", folder),
        "export": (tmp_path / "site", "--content", folder),
        "tour": (tmp_path / "pictures", "--content", folder),
    }
    assert told_in_one_line(done := run("main.py", command, *arguments.get(command, ()))), done.stderr


def test_a_finished_library_is_exported_as_a_web_site(bare: Path, content: Path, tmp_path: Path) -> None:
    done = run("main.py", "export", tmp_path / "site", "--content", content)
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "site" / "en").is_dir()


def test_content_that_has_changed_is_not_built_and_the_last_library_is_shown(
    bare: Path, content: Path, tmp_path: Path
) -> None:
    edit(content / "topics" / "colds" / "en.yaml", "title: Colds\n", "title: Coughs\n")
    with started(tmp_path, KIOSK, "run", "--content", content) as process:
        assert NEEDED in line_with(NEEDED, process)
        assert process.poll() is None


def test_a_kiosk_shows_a_finished_library_that_is_named(bare: Path, content: Path, tmp_path: Path) -> None:
    finished = tmp_path / "finished.sqlite"
    library_path(content, cache_folder()).rename(finished)
    for window in ((), ("--windowed",)):
        with started(tmp_path, KIOSK, "run", *window, "--library", finished) as process:
            assert process.poll() is None
        (tmp_path / "notify").unlink()
    done = run("main.py", "run", "--library", tmp_path / "missing.sqlite")
    assert done.returncode == os.EX_USAGE
    assert "is not a file" in done.stderr


def test_with_nothing_to_show_the_screen_asks_visitors_to_turn_to_staff(bare: Path, tmp_path: Path) -> None:
    folder = write_content(tmp_path / "unbuilt")
    with started(tmp_path, STATIC_PAGE, "run", "--content", folder) as process:
        assert NEEDED in line_with(NEEDED, process)
        assert process.poll() is None, "the static page is shown"


def test_doctor_finds_nothing_wrong_with_a_finished_library(bare: Path, content: Path) -> None:
    finish(content)
    checks = {
        check["id"]: check
        for check in json.loads(run("main.py", "doctor", "--json", "--content", content).stdout)
    }
    assert checks["content"]["light"] == "green"
    assert checks["library"]["light"] == "green"


def finish(content: Path) -> Path:
    """Replace the texts of a content folder by their library, and return it."""
    library = library_path(content, cache_folder())
    for path in content.iterdir():
        path.rename(content.with_name(f"authored-{path.name}"))
    (content / "library.sqlite").write_bytes(library.read_bytes())
    open_newest(content, cache_folder(), ICONS).library.close()
    return content / "library.sqlite"


@pytest.mark.parametrize("damage", [lambda data: data[:-1], lambda _: b"no library", lambda _: b""])
def test_a_new_library_is_taken_over_unless_it_is_damaged(
    bare: Path, content: Path, coughs: Path, damage: Callable[[bytes], bytes]
) -> None:
    finished = finish(content)
    output = library_path(content, cache_folder())
    before = output.read_bytes()
    intact = coughs.read_bytes()
    finished.write_bytes(damage(intact))
    done = run("main.py", "build", content)
    assert done.returncode == os.EX_DATAERR
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert output.read_bytes() == before
    finished.write_bytes(intact)
    assert "taken over" in run("main.py", "build", content).stdout
    assert output.read_bytes() == intact
    assert spare_path(output).read_bytes() == before
    assert list(output.parent.glob(".*.new")) == []


def test_a_folder_with_texts_is_never_taken_for_a_finished_library(content: Path) -> None:
    (content / "library.sqlite").write_bytes(b"")
    assert finished_library(content) is None
    assert finished_library(CONTENT) is None
