"""The cost of a start, a page and an idle second, in figures that are the same on every machine.

A regression shows on the day it is made. Durations are measured in benchmarks/.

"""

import gc
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from kiosk.content.library.reader import Library
from kiosk.devtools.robot import LOOK_MILLISECONDS, MOST_LOOKS
from kiosk.paths import CONTENT, ICONS
from tests.conftest import PROJECT
from tests.screen import Screen, kiosk_on

MOST_MODULES = 255
KNOWN_MODULES = Path(__file__).with_name("startup_modules.txt")
"""What was loaded before the first frame when the limit was set: it tells which modules are new if there are more."""

MOST_QML_FILES = 10
MOST_STATEMENTS_A_PAGE = 1
MOST_NONES_LOST = 50
MOST_INSTRUCTIONS_A_BYTE = 800

# Up to the first frame, in a separate process: what is loaded there does not affect later figures.
START = """
import json, sys
from pathlib import Path
from kiosk import cli
from kiosk.app import App
from kiosk.startup.options import LaunchOptions
from kiosk.content.library.library_store import open_newest
from kiosk.paths import CONTENT, ICONS, cache_folder

cli.parser("run").parse_args(["run"])
app = App(open_newest(CONTENT, cache_folder(), ICONS).library, LaunchOptions({"drawing": "software"}))

def first_frame():
    import os
    print(json.dumps(sorted(sys.modules)))
    sys.stdout.flush()
    os._exit(0)

app.window.afterAnimating.connect(first_frame)
app.show((1280, 720))
app.qt.exec()
"""


def start(*trace: str) -> str:
    done = subprocess.run(
        [*trace, sys.executable, "-c", START], cwd=PROJECT, capture_output=True, text=True, check=True
    )
    return done.stdout


def test_few_modules_are_loaded_before_the_first_frame(warm: Path) -> None:
    loaded = json.loads(start())
    new = sorted(set(loaded) - set(KNOWN_MODULES.read_text(encoding="utf-8").split()))
    assert len(loaded) <= MOST_MODULES, (
        f"{len(loaded)} modules, at most {MOST_MODULES} are allowed. Not in {KNOWN_MODULES.name}: {' '.join(new)}"
    )
    late = {
        "dataclasses", "hashlib", "kiosk.base.log", "kiosk.content.blocks.records", "kiosk.content.library.builder",
        "jinja2", "kiosk.ui.input.touch", "kiosk.ui.shell.pointer", "markdown_it", "msgspec", "PIL", "pydantic",
        "PySide6.QtTest",
        "resvg_py", "yaml",
    }  # fmt: skip
    assert not late & set(loaded), "these are to be loaded after the first frame"


def test_few_qml_files_are_read_before_the_first_frame(warm: Path, tmp_path: Path) -> None:
    start()  # Qt caches what it has compiled
    log = tmp_path / "strace"
    start("strace", "-f", "-qq", "-e", "trace=openat", "-o", str(log))
    found = set(re.findall(r'"([^"]*\.(?:qml|qmlc|jsc))"[^\n]*= \d', log.read_text(errors="replace")))
    ours = {name for name in found if "lobby-kiosk" in name or "/kiosk/ui/" in name}
    assert 1 <= len(ours) <= MOST_QML_FILES, "\n".join(sorted(ours))


class Statements:
    """Counts the queries to a library's database."""

    def __init__(self, library: Library) -> None:
        self.said: list[str] = []
        library._database.set_trace_callback(self.said.append)


@pytest.fixture
def screen(library: Path):
    with kiosk_on(library) as screen:
        yield screen


def test_a_page_is_one_statement(screen: Screen) -> None:
    screen.touch("start")
    statements = Statements(screen.app.library)
    screen.touch("tile-harms")
    texts = [statement for statement in statements.said if "FROM media" not in statement]
    assert len(texts) <= MOST_STATEMENTS_A_PAGE, texts
    statements.said.clear()
    screen.touch("sources")
    assert [statement for statement in statements.said if "FROM media" not in statement] == []


def test_what_was_drawn_once_is_not_drawn_again_on_the_way_back(screen: Screen) -> None:
    screen.touch("start")
    screen.touch("tile-harms")
    screen.wait_for_stillness()
    screen.touch("back")
    statements = Statements(screen.app.library)
    screen.touch("tile-harms")
    assert len(statements.said) <= MOST_STATEMENTS_A_PAGE + 1, "its head's icon, large, at the most"


def test_a_still_screen_draws_nothing_and_wakes_nobody(screen: Screen) -> None:
    frames: list[int] = []
    screen.window.frameSwapped.connect(lambda: frames.append(1))
    for _ in range(MOST_LOOKS):  # what is loaded asynchronously right after the start finishes
        frames.clear()
        QTest.qWait(LOOK_MILLISECONDS)
        if not frames:
            break
    else:
        pytest.fail("something is always drawn")
    waiting = [alarm for _, _, alarm in screen.clock._alarms if alarm.call is not None]
    assert len(waiting) == 1, "the start screen's next arrangement, and nothing else"


def test_visits_lose_no_reference_to_none(screen: Screen) -> None:
    def lost_by_visits() -> int:
        gc.collect()
        before = sys.getrefcount(None)
        for _ in range(5):
            for name in ("start", "tile-harms", "back", "tile-overview", "sources", "close"):
                screen.touch(name)
        gc.collect()
        return before - sys.getrefcount(None)

    lost_by_visits()
    lost = [lost_by_visits() for _ in range(3)]  # a leak per visit shows at every visit
    assert min(lost) < MOST_NONES_LOST, lost


def test_a_start_looks_at_few_files_of_content() -> None:
    files = [name for folder in (CONTENT, ICONS) for _, _, names in os.walk(folder) for name in names]
    assert len(files) < 400, "or its changes are not seen at a start"


READ = """
import gc, sys
gc.disable()
from kiosk.content.source.yaml_tree import read_tree
from kiosk.paths import CONTENT
data = sorted(CONTENT.glob("topics/*/en.yaml"))[0].read_bytes()
for _ in range(int(sys.argv[1])):
    read_tree(data, "en.yaml")
print(len(data))
"""


def test_reading_content_takes_few_instructions(tmp_path: Path) -> None:
    """Every build does this with every file. Instruction counts do not depend on the speed or load of the machine."""

    def counted(times: int) -> tuple[int, int]:
        out = tmp_path / f"callgrind-{times}"
        valgrind = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}"]
        done = subprocess.run(
            [*valgrind, sys.executable, "-c", READ, str(times)],
            cwd=PROJECT,
            env={**os.environ, "PYTHONHASHSEED": "0"},
            capture_output=True,
            text=True,
            check=False,
        )
        if "unhandled instruction" in done.stderr:
            pytest.skip("this valgrind does not know this processor")
        assert done.returncode == 0, done.stderr
        total = re.search(r"^(?:summary|totals): (\d+)", out.read_text(), re.MULTILINE)
        assert total
        return int(total[1]), int(done.stdout)

    once, size = counted(1)
    thrice, _ = counted(3)
    assert (thrice - once) / 2 / size < MOST_INSTRUCTIONS_A_BYTE
