"""The commands do what their help says, and end with one clear line and the right exit code."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.content.library.library_store import is_stamped, library_path, stamp_of
from kiosk.paths import CONTENT, ICONS, cache_folder
from tests.conftest import PROJECT
from tests.content.small import edit, write_content


def kiosk(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run `main.py` as a user would."""
    kept = {k: v for k, v in os.environ.items() if k not in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        [sys.executable, "main.py", *arguments],
        cwd=PROJECT,
        env=kept | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def refusal(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Return the single line of output for arguments that the program rejects."""
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == os.EX_USAGE
    (line,) = capsys.readouterr().err.splitlines()
    return line


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Return a copy of the project's content that may be changed."""
    folder = tmp_path / "content"
    shutil.copytree(CONTENT, folder)
    return folder


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Return a small content folder."""
    return write_content(tmp_path / "small")


def spoil(small: Path) -> None:
    """Misspell a color."""
    edit(small / "topics" / "colds" / "topic.yaml", "icon: heart\nhue: teal", "icon: heart\nhue: teel")


def test_help_names_every_command() -> None:
    done = kiosk("--help")
    assert done.returncode == os.EX_OK
    for command in ("run", "check", "build", "tour", "schema", "doctor", "report"):
        assert f"    {command} " in done.stdout


def test_a_wrong_command_is_answered_in_one_line() -> None:
    done = kiosk("fly")
    assert done.returncode == os.EX_USAGE
    assert len(done.stderr.splitlines()) == 1
    assert "--help" in done.stderr


@pytest.mark.parametrize("wrong", [("--languge", "en"), ("one", "two"), ("--content",)])
def test_a_wrong_option_is_answered_with_the_help_of_its_command(
    capsys: pytest.CaptureFixture[str], wrong: tuple[str, ...]
) -> None:
    assert "(see main.py check --help)" in refusal(capsys, "check", *wrong)


@pytest.mark.parametrize("given", [("{}",), ("--content", "{}"), ("--content={}", "--strict")])
def test_the_content_is_an_argument_or_an_option(
    small: Path, capsys: pytest.CaptureFixture[str], given: tuple[str, ...]
) -> None:
    assert main(["check", *(part.format(small) for part in given)]) == os.EX_OK
    assert f"{small}: no problems" in capsys.readouterr().out


def test_content_that_is_given_twice_is_refused(capsys: pytest.CaptureFixture[str], small: Path) -> None:
    assert "not allowed with" in refusal(capsys, "check", str(small), "--content", str(small))


def test_what_several_languages_lack_is_one_line_that_names_them(
    small: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    edit(small / "kiosk.yaml", "languages: [en]", "languages: [en, es, fr]")
    edit(
        small / "kiosk.yaml",
        "  en: Small Clinic",
        "  en: Small Clinic\n  es: Small Clinic\n  fr: Small Clinic",
    )
    topic = small / "topics" / "colds"
    words = (topic / "en.yaml").read_text(encoding="utf-8")
    for language in ("es", "fr"):
        text = words.replace("      said: {text: It will pass., by: A nurse}\n", "")
        (topic / f"{language}.yaml").write_text(text, encoding="utf-8")
    assert main(["build", str(small), "-o", str(tmp_path / "built.sqlite")]) == os.EX_OK
    lines = [line for line in capsys.readouterr().err.splitlines() if "'said'" in line]
    assert len(lines) == 1
    assert "warning: 2 of 49 texts are missing; block 'said' of section 'care': shown in en" in lines[0]
    assert "; so in es.yaml, fr.yaml (translate them)" in lines[0]


def test_a_start_after_a_build_does_not_build_again(small: Path) -> None:
    assert main(["build", str(small)]) == os.EX_OK
    path = library_path(small, cache_folder())
    assert is_stamped(path, stamp_of(small, ICONS))
    edit(small / "kiosk.yaml", "  en: Small Clinic", "  en: Other Clinic")
    assert not is_stamped(path, stamp_of(small, ICONS))


@pytest.mark.parametrize("size", ["big", "0x0", "1920", "99999x10"])
def test_a_size_that_is_none_is_answered_in_one_line(capsys: pytest.CaptureFixture[str], size: str) -> None:
    assert "--size" in refusal(capsys, "tour", "out", "--size", size)


@pytest.mark.parametrize("diagonal", ["5", "121", "0", "nan", "large", "13,3"])
@pytest.mark.parametrize("command", [("run",), ("tour", "out")])
def test_a_diagonal_that_no_screen_has_is_answered_in_one_line(
    capsys: pytest.CaptureFixture[str], command: tuple[str, ...], diagonal: str
) -> None:
    line = refusal(capsys, *command, "--diagonal", diagonal)
    assert diagonal in line
    assert "inches" in line


def test_check_passes_the_projects_own_content() -> None:
    done = kiosk("check")
    assert (done.returncode, done.stderr) == (0, "")


def test_check_names_file_line_column_and_a_hint(small: Path) -> None:
    spoil(small)
    done = kiosk("check", str(small))
    assert done.returncode == 1
    line, summary = done.stdout.splitlines()
    assert summary == f"{small}: 1 error"
    assert line.startswith(f"{small}/topics/colds/topic.yaml:2:")
    assert line.endswith("(did you mean 'teal'?)")


def test_a_stale_translation_fails_a_strict_check_only_and_is_told_by_a_build(
    content: Path, tmp_path: Path
) -> None:
    source = content / "topics" / "soft-tissue-tumor" / "en.yaml"
    source.write_text(source.read_text(encoding="utf-8").replace("13,400", "13,500"), encoding="utf-8")
    done = kiosk("check", str(content))
    assert (done.returncode, done.stderr) == (0, "")
    assert (
        "ar.yaml:307:15: warning: numbers differ from the source's: 13500 missing; 13400 added" in done.stdout
    )
    assert f"{content}: 18 warnings\n" in done.stdout  # of each language: it is stale, and it differs
    assert "ar: 387 texts: 386 draft, 1 stale" in done.stdout
    assert kiosk("check", str(content), "--strict").returncode == 1
    done = kiosk("build", str(content), "-o", str(tmp_path / "library.sqlite"))
    assert done.returncode == 0
    (differ,) = [line for line in done.stderr.splitlines() if " warning: numbers differ" in line]
    assert "; so in ar.yaml, es.yaml, id.yaml, ja.yaml" in differ


def test_words_go_to_a_translator_and_come_back(
    capsys: pytest.CaptureFixture[str], content: Path, tmp_path: Path
) -> None:
    file = tmp_path / "es.xlsx"
    where = ("--content", str(content))
    export = ("words", "export", "soft-tissue-tumor", "--language", "es", "-o", str(file), *where)
    assert main(export) == os.EX_OK
    assert main(["words", "import", str(file), *where]) == os.EX_OK
    assert capsys.readouterr().out.splitlines()[-1] == "soft-tissue-tumor, Español: 387 unchanged"
    assert main(["words", "import", str(tmp_path / "none.xlsx"), *where]) == os.EX_NOINPUT
    assert capsys.readouterr().err.startswith("kiosk: ")
    line = refusal(capsys, "words", "export", "soft-tissue-tumor", "-o", "x.xlsx")
    assert "--language --all" in line


def test_build_makes_a_library_and_then_has_nothing_to_do(small: Path, tmp_path: Path) -> None:
    output = tmp_path / "library.sqlite"
    first = kiosk("build", str(small), "-o", str(output))
    assert first.returncode == 0, first.stderr
    assert "1 built" in first.stdout
    again = kiosk("build", str(small), "-o", str(output))
    assert "nothing has changed" in again.stdout


def test_build_of_broken_content_says_what_to_mend_and_leaves_the_library(
    small: Path, tmp_path: Path
) -> None:
    output = tmp_path / "library.sqlite"
    assert kiosk("build", str(small), "-o", str(output)).returncode == 0
    before = output.read_bytes()
    spoil(small)
    done = kiosk("build", str(small), "-o", str(output))
    assert done.returncode == os.EX_DATAERR
    assert "did you mean 'teal'?" in done.stderr
    assert "Traceback" not in done.stderr
    assert output.read_bytes() == before


def test_run_without_a_display_says_so() -> None:
    done = kiosk("run")
    assert done.returncode == os.EX_UNAVAILABLE
    assert done.stderr.startswith("kiosk: There is no display")
    assert len(done.stderr.splitlines()) == 1


def test_run_with_a_setting_that_is_none_says_which_and_where(tmp_path: Path) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text("idle_aftr = 90\n")
    done = kiosk("run", "--config", str(config))
    assert done.returncode == os.EX_CONFIG
    assert str(config) in done.stderr
    assert "did you mean 'idle_after'?" in done.stderr


def test_schema_writes_one_for_each_kind_of_file(tmp_path: Path) -> None:
    done = kiosk("schema", str(tmp_path))
    assert done.returncode == 0
    names = {path.name for path in tmp_path.glob("*.json")}
    assert names == {f"{name}.schema.json" for name in ("kiosk", "topic", "words", "translation")}
    for path in tmp_path.glob("*.json"):
        assert json.loads(path.read_text())["$schema"].startswith("https://json-schema.org")


def test_a_tour_leaves_a_picture_of_every_place_and_a_contact_sheet(tmp_path: Path, warm: Path) -> None:
    done = kiosk("tour", str(tmp_path), "--size", "1280x720", "--language", "ar-XB", "--contrast", "dark")
    assert done.returncode == 0, done.stderr
    complaints = [line for line in done.stderr.splitlines() if "The voice has failed" not in line]
    assert complaints == [], "but for the voice, which is given up on a busy machine"
    names = [path.stem.partition("-")[2] for path in sorted(tmp_path.glob("[0-9]*.png"))]
    sections = ("overview", "incidence", "harms", "emerging", "conventional", "conclusion")
    expected = {"start", "menu-soft-tissue-tumor", "idle-warning", "reset", "overview-sources"}
    expected |= {"choice-of-display", "choice-of-language", "search-found", "self-check", "take-home"}
    assert expected | {f"{section}-1" for section in sections} <= set(names)
    assert (tmp_path / "contact-sheet.png").is_file()
    assert not (warm / "state").exists(), "a tour is no visit"


def test_a_tour_in_a_language_that_is_none_names_those_there_are(tmp_path: Path, warm: Path) -> None:
    done = kiosk("tour", str(tmp_path), "--language", "xx")
    assert done.returncode == os.EX_USAGE
    assert "en-XA, ar-XB" in done.stderr
