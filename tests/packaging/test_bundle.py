"""The parts of a self-contained program: what it names exists and suffices, and its launcher says what it cannot do.

`make bundle-test` runs a finished one in minimal systems.
"""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import distribution
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from kiosk.content.languages import record_of
from tests.conftest import PROJECT

SOURCE = PROJECT / "packaging" / "bundle"
PARTS = tomllib.loads((SOURCE / "parts.toml").read_text(encoding="utf-8"))
PYSIDE = Path(str(distribution("pyside6-essentials").locate_file("PySide6")))
LEFT_OUT = frozenset(PROJECT / "kiosk" / name for name in ("devtools", "editor"))
"""What a bundle cannot run: its packages of Qt are not there."""

SAYS_WHAT_IT_RUNS = '#!/bin/sh\nprintf "%s\\n" "$0" "$@"\nenv\n'
FOLDER = "lobby kiosk für alle"


def sources(pattern: str) -> str:
    """Return all files of the program with a name like `pattern`, without what bundles leave out, as one text."""
    files = [path for path in (PROJECT / "kiosk").rglob(pattern) if LEFT_OUT.isdisjoint(path.parents)]
    return "\n".join(path.read_text(encoding="utf-8") for path in files)


def test_every_module_of_qt_that_the_program_imports_is_in_the_bundle() -> None:
    imported = set(re.findall(r"(?<!find_spec\(\")PySide6\.(Qt\w+)", sources("*.py")))
    assert imported <= set(PARTS["qt"]["modules"])


def test_every_qml_module_that_the_screens_import_is_in_the_bundle() -> None:
    imported = set(re.findall(r"^import (Qt[\w.]+)", sources("*.qml"), re.MULTILINE))
    assert {name.replace(".", "/") for name in imported} <= set(PARTS["qt"]["qml"])


def test_every_part_exists_in_the_installed_qt() -> None:
    parts = PARTS["qt"]
    modules = [*parts["modules"], *PARTS["tour"]["modules"]]
    files = [*parts["pyside"], *(f"{module}.abi3.so" for module in modules)]
    files += [f"Qt/plugins/{name}" for name in parts["plugins"]] + [f"Qt/qml/{name}" for name in parts["qml"]]
    assert [name for name in files if not (PYSIDE / name).exists()] == []


@pytest.mark.parametrize("language", ["ar", "ja", "ko", "ru", "th", "vi", "zh-Hans"])
def test_the_fonts_of_the_interface_languages_are_in_the_bundle_in_both_weights(language: str) -> None:
    family = record_of(language).script.fonts[0].replace("Noto Sans CJK", "NotoSansCJK").split()
    stem = family[0] if family[0].startswith("NotoSansCJK") else "".join(family)
    names = [name for package in PARTS["fonts"].values() for name in package]
    assert [name for name in names if name.startswith(f"{stem}-Regular")]
    assert [name for name in names if name.startswith(f"{stem}-Bold")]


def test_every_interface_language_is_one_of_these_or_needs_no_system_font() -> None:
    languages = [path.stem.removeprefix("kiosk_") for path in (PROJECT / "assets" / "i18n").glob("*.ts")]
    scripts = {language for language in languages if record_of(language).script.fonts}
    assert scripts == {"ar", "ja", "ko", "ru", "th", "vi", "zh-Hans"}


def test_the_fonts_of_the_bundle_are_added_to_those_of_the_system() -> None:
    root = ET.parse(SOURCE / "fonts.conf").getroot()  # noqa: S314  (the project's own file)
    assert root.findtext("include") == "/etc/fonts/fonts.conf"
    assert root.find("include").get("ignore_missing") == "yes"
    assert (root.findtext("dir"), root.find("dir").get("prefix")) == ("fonts", "relative")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """Return a folder with the launcher and, in place of the interpreter, a script that prints what it is run with."""
    folder = tmp_path / FOLDER
    (folder / "python" / "bin").mkdir(parents=True)
    shutil.copy(SOURCE / "lobby-kiosk", folder)
    (folder / "oldest-glibc").write_text("2.17\n", encoding="utf-8")
    interpreter = folder / "python" / "bin" / "python3.11"
    interpreter.write_text(SAYS_WHAT_IT_RUNS, encoding="utf-8")
    interpreter.chmod(0o755)
    return folder


def launch(program: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run the launcher from another folder."""
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(program.parent)} | variables
    return subprocess.run(
        [program, *arguments], cwd="/", env=environment, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    ("given", "run"),
    [
        ((), ()),
        (("--windowed", "--size", "800x600"), ("run", "--windowed", "--size", "800x600")),
        (("doctor", "--json"), ("doctor", "--json")),
        (("--help",), ("--help",)),
        (("run", "--library", "two words"), ("run", "--library", "two words")),
    ],
)
def test_the_launcher_takes_commands_and_the_options_of_run(
    bundle: Path, given: tuple[str, ...], run: tuple[str, ...]
) -> None:
    lines = launch(bundle / "lobby-kiosk", *given).stdout.splitlines()
    assert lines[: 2 + len(run)] == [
        str(bundle / "python/bin/python3.11"),
        str(bundle / "program/main.py"),
        *run,
    ]


def test_the_launcher_finds_its_folder_through_links(bundle: Path, tmp_path: Path) -> None:
    (tmp_path / "first").symlink_to(bundle / "lobby-kiosk")
    (tmp_path / "second").symlink_to("first")
    assert launch(tmp_path / "second").stdout.startswith(str(bundle / "python/bin"))


def test_what_others_set_for_their_own_python_and_qt_is_not_passed_on(bundle: Path) -> None:
    foreign = dict.fromkeys(("LD_LIBRARY_PATH", "PYTHONHOME", "PYTHONPATH", "QT_PLUGIN_PATH"), "/foreign")
    lines = launch(bundle / "lobby-kiosk", **foreign).stdout.splitlines()
    assert not [line for line in lines if "/foreign" in line]
    assert f"FONTCONFIG_FILE={bundle}/fonts.conf" in lines


def test_messages_name_the_command_as_it_is_typed_in_the_folder_or_on_a_lobby_machine(bundle: Path) -> None:
    assert "LOBBY_KIOSK_COMMAND=./lobby-kiosk" in launch(bundle / "lobby-kiosk").stdout.splitlines()
    given = launch(bundle / "lobby-kiosk", LOBBY_KIOSK_COMMAND="lobby-kiosk").stdout.splitlines()
    assert "LOBBY_KIOSK_COMMAND=lobby-kiosk" in given


@pytest.mark.parametrize("oldest", ["2.999", "3.0"])
def test_a_system_that_is_too_old_is_told_in_one_line(bundle: Path, oldest: str) -> None:
    (bundle / "oldest-glibc").write_text(f"{oldest}\n", encoding="utf-8")
    done = launch(bundle / "lobby-kiosk")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (78, "", 1)
    assert f"the program needs {oldest}" in done.stderr


def test_the_launcher_passes_shellcheck() -> None:
    subprocess.run(["shellcheck", SOURCE / "lobby-kiosk"], check=True)


def test_a_library_that_only_the_system_has_is_found(tmp_path: Path) -> None:
    root, bundle = tmp_path / "root", tmp_path / "bundle"
    (root / "var/lib/dpkg/info").mkdir(parents=True)
    (root / "var/lib/dpkg/info/libc6:amd64.list").write_text("/usr/lib/x86_64-linux-gnu/libm.so.6\n", "utf-8")
    (bundle / "lib").mkdir(parents=True)
    for name in ("libz.so.1", "libQt6FFmpegStub-va.so.2"):
        (bundle / "lib" / name).touch()
    system = root / "usr/lib/x86_64-linux-gnu"
    system.mkdir(parents=True)
    for name in ("libz.so.1", "libxcb.so.1", "libva.so.2"):
        (system / name).symlink_to(f"{name}.2")
    mapped = {
        "libm.so.6",
        "libQt6FFmpegStub-va.so.2",
        "libz.so.1",
        "libz.so.1.2",
        "libxcb.so.1.2",
        "libva.so.2.2",
    }
    assert load("mapped_libraries").lacking(mapped, bundle, root) == {"libxcb.so.1.2"}


def test_the_libraries_of_what_runs_apart_are_seen(tmp_path: Path) -> None:
    code = "import _ctypes, sys; print(flush=True); sys.stdin.read()"
    apart = ["unshare", "--map-root-user", "--pid", "--fork", sys.executable, "-c", code]
    with subprocess.Popen(apart, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as starter:
        assert starter.stdout is not None
        if not starter.stdout.readline():
            pytest.skip("no process can be set apart here")
        names = load("mapped_libraries").mapped_libraries(starter.pid)
        starter.communicate()
    assert {name.partition(".")[0] for name in names} >= {"libc", "_ctypes"}


FINISHED = PROJECT / "out" / "bundle" / "lobby-kiosk"


@pytest.mark.skipif(not FINISHED.is_dir(), reason="there is no bundle: `make bundle` makes it")
class TestFinishedBundle:
    """What holds for a bundle that has been made."""

    def test_nothing_in_it_depends_on_where_it_was_made(self) -> None:
        assert [path for path in FINISHED.rglob("*") if path.is_symlink()] == []
        outside = str(PROJECT).encode()
        found = [path for path in FINISHED.rglob("*") if path.is_file() and outside in path.read_bytes()]
        assert found == []

    def test_every_library_that_it_needs_is_in_it_or_the_c_library(self) -> None:
        elf_files = load("elf_files")
        files = list(elf_files.elf_files(FINISHED))
        known = {path.name for path in files} | set(PARTS["libraries"]["of_the_system"])
        assert {name for path in files for name in elf_files.needed(path)} - known == set()

    def test_it_runs_on_debian_12_and_says_which_c_library_it_needs(self) -> None:
        elf_files = load("elf_files")
        oldest = max(map(elf_files.glibc_version, elf_files.elf_files(FINISHED)))
        assert (FINISHED / "oldest-glibc").read_text(encoding="utf-8").strip() == ".".join(map(str, oldest))
        assert oldest <= (2, 36)

    def test_its_python_has_every_standard_module_that_the_program_imports(self) -> None:
        imported = set(re.findall(r"^ *(?:import|from) (\w+)", sources("*.py"), re.MULTILINE))
        modules = ["zoneinfo", *sorted((imported & sys.stdlib_module_names) - {"msvcrt", "winreg"})]
        (interpreter,) = (FINISHED / "python" / "bin").iterdir()
        command = [interpreter, "-I", "-B", "-c", f"import {', '.join(modules)}"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr

    def test_its_handouts_have_the_words_of_every_language(self) -> None:
        words = FINISHED / "program" / "assets" / "i18n"
        sources = {path.stem for path in (PROJECT / "assets" / "i18n").glob("*.ts")}
        assert {path.stem for path in words.glob("*.ts")} == sources
        assert {path.stem for path in words.glob("*.qm")} == sources

    def test_it_takes_at_most_250_mb(self) -> None:
        assert sum(path.stat().st_size for path in FINISHED.rglob("*") if path.is_file()) <= 250_000_000

    def test_every_font_library_and_package_has_its_licence(self) -> None:
        index = (FINISHED / "licences" / "index.txt").read_text(encoding="utf-8")
        licences = dict(line.split(": ", 1) for line in index.splitlines())
        parts = {
            f"{folder}/{path.name}" for folder in ("lib", "fonts") for path in (FINISHED / folder).iterdir()
        }
        assert parts | {"python", "pyside6-essentials", "msgspec"} <= set(licences)
        for names in licences.values():
            for name in names.split(", "):
                assert (FINISHED / "licences" / name).stat().st_size > 0


def test_every_package_has_a_licence_or_names_one(tmp_path: Path) -> None:
    licences = load("licences").Licences(tmp_path / "licences")
    for package in load("packages").required(PROJECT / "requirements" / "authoring.txt"):
        licences.add_package(package, PARTS["licences"].get(package.name.lower().replace("_", "-"), []))
    licences.write_index()
    index = (tmp_path / "licences" / "index.txt").read_text(encoding="utf-8")
    for line in index.splitlines():
        for name in line.partition(": ")[2].split(", "):
            assert (tmp_path / "licences" / name).is_file(), line


@pytest.mark.parametrize("is_edited", [False, True])
def test_an_edited_source_is_run_and_not_what_was_compiled_before(tmp_path: Path, is_edited: bool) -> None:
    module = tmp_path / "module.py"
    module.write_text("print('old')\n", encoding="utf-8")
    load("interpreter").compile_modules(tmp_path, keep_sources=True)
    status = module.stat()
    if is_edited:
        module.write_text("print('new')\n", encoding="utf-8")
        os.utime(module, ns=(status.st_atime_ns, status.st_mtime_ns))
    (compiled,) = (tmp_path / "__pycache__").iterdir()
    before = compiled.read_bytes()
    command = [sys.executable, "-B", "-c", "import module"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout == ("new\n" if is_edited else "old\n")
    assert compiled.read_bytes() == before


def test_modules_without_their_sources_are_run(tmp_path: Path) -> None:
    (tmp_path / "module.py").write_text("print('here')\n", encoding="utf-8")
    load("interpreter").compile_modules(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["module.pyc"]
    command = [sys.executable, "-B", "-c", "import module"]
    assert subprocess.run(command, cwd=tmp_path, capture_output=True, check=True).stdout == b"here\n"


def load(module: str) -> object:
    """Import a module of the scripts that make the bundle."""
    pytest.importorskip("elftools", reason="pyelftools is missing: `make bundle` installs it")
    sys.path.insert(0, str(SOURCE))
    try:
        return __import__(module)
    finally:
        sys.path.remove(str(SOURCE))
