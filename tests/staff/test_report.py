"""Tests of the report: what it says about counts, what it withholds, and which files it can read."""

import csv
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.cli import main
from kiosk.errors import KioskError
from kiosk.staff.counts.counts_file import CountEntry, Counts, read_counts, read_file
from kiosk.staff.reports.figures import FEW, LEAST, NOTHING, format_count, median_number, median_time
from kiosk.staff.reports.report import report
from kiosk.staff.reports.report_forms import as_csv, as_html, as_text
from kiosk.staff.reports.report_groups import BY, UNTRUSTED
from kiosk.staff.reports.usage import COUNTED, LONGER, MOST_PAGES, SECONDS, UNKNOWN, Item, bucket_of
from kiosk.staff.reports.usage_summary import use_of
from tests.conftest import PROJECT
from tests.staff.stores import clinic

DOCS = PROJECT / "docs" / "use.md"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a kiosk's counts: two months, the second quieter."""
    path = tmp_path_factory.mktemp("kiosk") / "usage.sqlite"
    with clinic(path, "2027-02-01") as kiosk:
        for day, visits in (("2027-02-01", 12), ("2027-02-02", 8), ("2027-03-01", 5), ("2027-03-02", 2)):
            kiosk.day = day
            for number in range(visits):
                kiosk.visit("heart/risk" if number % 3 else "heart/care", 8 + 10 * number)
        for helped in (True, True, True, True, True, True, False):
            kiosk.usage.rated("heart/risk", "en", helped=helped)
        kiosk.usage.used("voice")
    return path


@pytest.fixture
def file(made: Path, tmp_path: Path) -> Path:
    """Return a copy of these counts that may be damaged."""
    return Path(shutil.copy(made, tmp_path / "usage.sqlite"))


def rows(counts: Counts, by: str) -> dict[str, tuple[str, ...]]:
    return {row[0]: row[1:] for row in BY[by](counts).rows}


def test_months_tell_how_use_fades(file: Path) -> None:
    found = rows(read_file(file), "month")
    assert found["2027-02"][:3] == ("20", "10.0", "100%")
    assert found["2027-03"][:3] == ("7", "3.5", "35%")


def test_days_and_weeks_tell_no_figure_under_five(file: Path) -> None:
    days = rows(read_file(file), "day")
    assert [days[day][0] for day in sorted(days)] == ["12", "8", "5", FEW]
    assert set(days["2027-03-02"][1:]) == {NOTHING}
    assert rows(read_file(file), "week") == {
        "2027-W05": ("20", "10.0", "100%", "1", "60 s", "52 s"),
        "2027-W09": ("7", "3.5", "35%", "1", "28 s", "18 s"),
    }


def test_sections_tell_what_is_read_and_what_people_leave_at(file: Path) -> None:
    found = rows(read_file(file), "section")
    assert found["heart/risk"] == ("17", "50 s", "17", FEW, "6", FEW)
    assert list(found) == ["heart/risk", "heart/care"], "the most read first"


def test_languages_tell_how_deep_people_read_in_them(file: Path) -> None:
    with clinic(file, "2027-03-02") as kiosk:
        for pages in (0, 2, 2, 9, 9):
            kiosk.usage.ended(
                "idle",
                "menu",
                seconds=3,
                pages=pages,
                language="th",
                text_size="large",
                contrast="dark",
            )
        kiosk.settle()
    assert rows(read_file(file), "language") == {
        "en": ("27", "1", "42 s", "6", FEW),
        "th": ("5", "2", NOTHING, FEW, FEW),
    }


def test_the_whole_report_has_every_table_in_every_form(file: Path) -> None:
    whole = report(read_file(file))
    text = as_text(whole)
    for table in whole.tables:
        assert f"\n{table.title}\n" in text
    assert re.search(r"Visits +27\n", text)
    page = as_html(whole)
    assert "<script" not in page
    assert "http" not in page
    bars = re.findall(r"<svg.*?</svg>", page)
    assert bars
    for bar in bars:
        ET.fromstring(bar)  # noqa: S314  (made here)
    assert page.count("<table>") == len(whole.tables) + 1


def test_a_name_with_markup_is_shown_as_it_is_written(file: Path) -> None:
    page = as_html(report(read_file(file), names={"heart/risk": "<b>Colds</b> & flu"}))
    assert "&lt;b&gt;Colds&lt;/b&gt; &amp; flu" in page
    assert "<b>" not in page


def test_what_a_wrong_clock_said_stands_in_a_row_of_its_own(file: Path) -> None:
    with clinic(file, "1970-01-01") as kiosk:
        for _ in range(6):
            kiosk.visit()
    counts = read_file(file)
    for by in ("day", "week", "month"):
        assert rows(counts, by)[UNTRUSTED][0] == "6"
        assert not any(name.startswith("1970") for name in rows(counts, by))
    assert any("clock" in note for note in report(counts).notes)


def test_a_folded_month_stands_as_a_month_among_the_days(tmp_path: Path) -> None:
    path = tmp_path / "usage.sqlite"
    with clinic(path, "2027-01-05", kept=31) as kiosk:
        for day in ("2027-01-05", "2027-01-06", "2027-04-06"):
            kiosk.day = day
            for _ in range(5):
                kiosk.visit()
    counts = read_file(path)
    assert rows(counts, "day")["2027-01"][:2] == ("10", "5.0"), "two days of it were in use"
    assert set(rows(counts, "week")) == {"2027-01", "2027-W14"}


ITEMS = st.builds(
    Item, st.sampled_from(sorted(COUNTED)), st.sampled_from(["en", "heart/risk"]), st.integers(0, 1)
)
ENTRIES = st.builds(
    CountEntry, st.sampled_from(["2027-01", "2027-02-03", "2027-02-04"]), st.booleans(), ITEMS
)
COUNTS = st.dictionaries(ENTRIES, st.integers(1, 40), max_size=12).map(Counts)


@settings(max_examples=25)
@given(st.lists(COUNTS, min_size=1, max_size=3))
def test_several_kiosks_are_told_as_their_sum(tmp_path_factory: pytest.TempPathFactory, kiosks) -> None:
    folder = tmp_path_factory.mktemp("kiosks")
    files = []
    for number, counts in enumerate(kiosks):
        path = folder / f"{number}.sqlite"
        path.write_bytes(EMPTY)
        with closing(sqlite3.connect(path)) as database, database:
            database.execute("PRAGMA synchronous = OFF")
            database.executemany(
                "INSERT INTO tally VALUES (?, ?, ?, ?, ?, ?)",
                [(entry.period, entry.trusted, *entry.item, count) for entry, count in counts.items()],
            )
        files.append(path)
    total = sum(kiosks, Counts())
    assert read_counts(files) == total
    assert as_text(report(read_counts(files))) == as_text(report(total))


def empty_file() -> bytes:
    """Return a file of counts that has none and uses no write-ahead log."""
    from kiosk.staff.counts.counts_format import APPLICATION, FORMAT, SCHEMA

    with closing(sqlite3.connect(":memory:")) as database:
        database.executescript(
            f"{SCHEMA}; PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {FORMAT};"
        )
        return database.serialize()


EMPTY = empty_file()


@settings(max_examples=50)
@given(COUNTS)
def test_no_figure_under_five_is_told(counts: Counts) -> None:
    whole = report(counts)
    tables = (*whole.tables, *(BY[by](counts) for by in BY))
    for table in tables:
        assert len(table.bars) == len(table.rows)
        for row in table.rows:
            cells = [cell for cell, name in zip(row, table.columns, strict=True) if name in TOLD]
            assert all(cell == FEW or int(cell) >= LEAST for cell in cells), (table, row)


TOLD = ("Visits", "Opened", "Visits ended here", "Walked away", "Helpful", "Not helpful")


@given(st.floats(0, 5000))
def test_a_time_is_kept_only_as_lying_between_two_bounds(seconds: float) -> None:
    bucket = bucket_of(seconds)
    assert seconds <= bucket
    assert all(bound < seconds for bound in SECONDS if bound < bucket)


@given(st.dictionaries(st.sampled_from(SECONDS), st.integers(1, 50), min_size=1))
def test_a_median_lies_between_the_bounds_of_the_one_in_the_middle(found: dict[int, int]) -> None:
    size = sum(found.values())
    middle = [bucket for bucket in sorted(found) for _ in range(found[bucket])][(size - 1) // 2]
    lower = max((bound for bound in SECONDS if bound < middle), default=0)
    said = median_time(found)
    if size < LEAST:
        assert said == NOTHING
    else:
        number, unit = said.split()
        assert lower - 30 <= int(number) * {"s": 1, "min": 60}[unit] <= middle + 30


def test_medians_say_nothing_of_few_and_no_more_than_is_known() -> None:
    assert median_time({UNKNOWN: 50, 10: 4}) == NOTHING
    assert median_time({LONGER: 9, 10: 4}) == "over 20 min"
    assert median_number({0: 1, 3: 2}) == NOTHING
    assert median_number({0: 3, 3: 3}) == "1.5"
    assert (format_count(4), format_count(5)) == (FEW, "5")
    assert MOST_PAGES < 100


def test_today_is_told_to_staff_who_look_at_the_kiosk(file: Path) -> None:
    seen = use_of(file, "today", "2027-02-01")
    assert (seen.visits, seen.pages_a_visit) == ("12", "1")
    assert seen.pages == (("heart/risk", "8"),), "the other page was opened four times"
    assert use_of(file, "today", "2027-03-02").visits == FEW
    assert use_of(file.with_name("none.sqlite"), "today", "2027-03-02").visits == FEW


def test_staff_at_the_kiosk_are_told_of_the_last_whole_week_and_month(file: Path) -> None:
    week = use_of(file, "week", "2027-02-10")
    assert (week.period, week.visits) == (("2027-02-01", "2027-02-07"), "20")
    assert week.pages == (("heart/risk", "13"), ("heart/care", "7"))
    assert use_of(file, "week", "2027-02-07").visits == FEW, "this week is not over"
    assert use_of(file, "month", "2027-03-09").visits == "20"
    assert use_of(file, "month", "2027-04-01").visits == "7"


def test_a_month_that_is_kept_whole_is_told_as_a_month_and_in_none_of_its_weeks(tmp_path: Path) -> None:
    path = tmp_path / "usage.sqlite"
    with clinic(path, "2027-02-02", kept=31) as kiosk:
        for day in ("2027-02-02", "2027-03-31"):
            kiosk.day = day
            for _ in range(6):
                kiosk.visit()
    assert use_of(path, "month", "2027-03-31").visits == "6"
    assert use_of(path, "week", "2027-02-10").visits == FEW


def test_today_is_told_on_a_day_that_the_clock_has_wrong(tmp_path: Path) -> None:
    path = tmp_path / "usage.sqlite"
    with clinic(path, "1970-01-01") as kiosk:
        for _ in range(6):
            kiosk.visit()
    assert use_of(path, "today", "1970-01-01").visits == "6"


# Files from any source


def said(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    code = main(["report", *map(str, arguments)])
    told_now = capsys.readouterr()
    return code, told_now.out, told_now.err


def test_a_running_kiosk_is_read_without_disturbing_it(file: Path) -> None:
    with clinic(file, "2027-03-02") as kiosk:
        kiosk.visit()
        before = sum(read_file(file).values())
        kiosk.visit()
        assert sum(read_file(file).values()) > before
        assert kiosk.counter.trouble == ""


def test_a_copy_is_read_as_it_is_and_nothing_is_written_beside_it(file: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with clinic(file, "2027-03-02") as kiosk:
        kiosk.visit()
        shutil.copy(file, stick)  # without the log beside it
        expected = read_file(file)
    assert read_file(stick / file.name) == expected
    assert [path.name for path in stick.iterdir()] == [file.name]


@pytest.mark.parametrize("logged", [False, True], ids=["alone", "with its log"])
def test_a_copy_is_read_where_nothing_can_be_written(file: Path, tmp_path: Path, logged: bool) -> None:
    own = ["unshare", "--user", "--map-root-user", "--mount"]
    if shutil.which("unshare") is None or subprocess.run([*own, "true"], check=False).returncode:
        pytest.skip("this machine lets nobody mount a file system of their own")
    stick = tmp_path / "stick"
    stick.mkdir()
    with clinic(file, "2027-03-02") as kiosk:
        kiosk.visit()
        shutil.copy(file, stick)
        if logged:
            shutil.copy(f"{file}-wal", stick)
    script = 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && exec "$2" main.py report "$3"'
    command = [*own, "sh", "-c", script, "sh", str(stick), sys.executable, str(stick / file.name)]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert re.search(r"Visits +28\n", done.stdout)


def test_one_table_goes_to_a_spreadsheet_and_a_page_to_a_browser(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table, page = tmp_path / "use.csv", tmp_path / "use.html"
    assert said(capsys, file, "--by", "section", "--csv", table) == (0, "", "")
    with table.open(encoding="utf-8", newline="") as opened:
        assert [row[:2] for row in csv.reader(opened)][:2] == [["Page", "Opened"], ["heart/risk", "17"]]
    assert said(capsys, file, "--html", page) == (0, "", "")
    assert page.read_text(encoding="utf-8") == as_html(report(read_file(file)))
    assert as_csv(BY["month"](read_file(file))).startswith("Month,Visits,")


def test_without_files_this_kiosks_own_counts_are_told(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, complaint = said(capsys)
    assert code == os.EX_NOINPUT
    assert "begins its usage.sqlite with its first visitor" in complaint
    with clinic(home / "state" / "lobby-kiosk" / "usage.sqlite") as kiosk:
        for _ in range(6):
            kiosk.visit()
    code, text, _ = said(capsys, "--by", "month")
    assert code == 0
    assert re.search(r"2027-03 +6 ", text)


def spoil(file: Path, how: str) -> None:
    if how == "no database":
        file.write_bytes(b"Name,Visits\n" * 400)
    elif how == "another database":
        file.unlink()
        with closing(sqlite3.connect(file)) as database:
            database.execute("CREATE TABLE tally (x)")
    elif how == "empty":
        file.write_bytes(b"")
    elif how == "newer":
        with closing(sqlite3.connect(file)) as database:
            database.execute("PRAGMA user_version = 2")
    elif how == "cut short":
        file.write_bytes(file.read_bytes()[:4096])
    else:
        with closing(sqlite3.connect(file)) as database, database:
            database.execute("UPDATE tally SET name = ? WHERE what = 'began'", (how,))


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ("no database", "these are no counts of a kiosk"),
        ("another database", "these are no counts of a kiosk"),
        ("empty", "these are no counts of a kiosk"),
        ("newer", "its format is 2, this program reads up to 1"),
        ("cut short", "it is damaged"),
        ("=cmd()", "it is damaged"),
        ("<b>", "it is damaged"),
    ],
)
def test_a_file_that_is_none_is_named_in_one_line(file: Path, how: str, words: str, capsys) -> None:
    spoil(file, how)
    code, out, complaint = said(capsys, file)
    assert (code, out) == (os.EX_DATAERR, "")
    assert f"{file}: {words}" in complaint
    assert len(complaint.splitlines()) == 1


def test_a_folder_is_no_file_of_counts(tmp_path: Path) -> None:
    with pytest.raises(KioskError, match="there is no such file"):
        read_file(tmp_path)


def test_everything_that_is_counted_is_documented() -> None:
    text = DOCS.read_text(encoding="utf-8")
    for meaning in COUNTED.values():
        assert f"- {meaning}\n" in text
