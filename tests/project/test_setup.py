"""Set-up runs once, installs exactly what pyproject.toml names, and says clearly what it cannot do."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
MAKE = shutil.which("make") or "make"
SETUP = ROOT / "packaging" / "setup"


def normal(name: str) -> str:
    """Return a package's name in the normalized form of lock files."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(name: str) -> dict[str, str]:
    """Return the version of each package in a lock file."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    return {
        normal(package): number
        for package, number in re.findall(r"^([\w.-]+)==([^\s;\\]+)", text, re.MULTILINE)
    }


def wanted(entries: list[str]) -> dict[str, str]:
    """Return the version of each package that pyproject.toml names."""
    return {normal(package): number for package, number in (entry.split("==") for entry in entries)}


def make(*arguments: str, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run make as from a fresh shell, not as a child of the make that runs the tests."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("MAKE", "MFLAGS", "GNUMAKE"))
    }
    return subprocess.run(
        [MAKE, *arguments],
        cwd=cwd,
        env=kept | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def setup_script(name: str, want: str, cwd: Path, path: str) -> subprocess.CompletedProcess[str]:
    """Run a set-up script in an otherwise empty copy of the tree, with only the given commands available."""
    folder = cwd / "packaging" / "setup"
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy2(SETUP / name, folder / name)
    environment = {"PATH": path, "PYTHON": ""}
    return subprocess.run(
        ["/bin/sh", folder / name, want],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def commands(folder: Path, *names: str, **scripts: str) -> str:
    """Create a folder with links to real commands and with fake ones; return it as a PATH."""
    folder.mkdir()
    for name in names:
        found = shutil.which(name)
        if found:
            (folder / name).symlink_to(found)
    for name, body in scripts.items():
        command = folder / name.replace("_", "-")
        command.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
        command.chmod(0o755)
    return str(folder)


TOOLS = ("sh", "mkdir", "touch", "dirname", "sed", "mktemp", "rm", "tail", "env")


@pytest.mark.skipif(Path(sys.prefix) != ROOT / ".venv", reason="not run by the Python of .venv")
def test_a_second_make_has_nothing_to_set_up() -> None:
    for stamp in (".venv/.authoring-ready", ".venv/.test-ready"):
        done = make("--question", stamp)
        assert done.returncode == 0, f"{stamp} would be made again: {done.stdout}{done.stderr}"


def test_every_pin_is_exact_and_the_locks_hold_it() -> None:
    run, test = PROJECT["project"]["dependencies"], PROJECT["dependency-groups"]["test"]
    updates = run + PROJECT["project"]["optional-dependencies"]["updates"]
    authoring = updates + PROJECT["project"]["optional-dependencies"]["authoring"]
    assert wanted(updates).items() <= pins("updates").items()
    assert wanted(run).items() <= pins("run").items()
    assert wanted(authoring).items() <= pins("authoring").items()
    assert wanted(authoring + test).items() <= pins("test").items()


def test_what_is_tested_is_what_runs() -> None:
    assert pins("run").items() <= pins("updates").items()
    assert pins("updates").items() <= pins("authoring").items()
    assert pins("authoring").items() <= pins("test").items()
    assert pins("authoring").items() <= pins("bench").items()
    assert pins("authoring").items() <= pins("bundle").items()


def test_what_builds_content_is_not_installed_to_show_it() -> None:
    tools = wanted(PROJECT["project"]["optional-dependencies"]["authoring"])
    assert not set(tools) & set(pins("run"))
    assert not set(tools) & set(pins("updates"))


def test_what_verifies_signed_content_is_not_installed_with_the_kiosk_alone() -> None:
    assert not {"tuf", "securesystemslib", "cryptography", "urllib3"} & set(pins("run"))


def test_every_locked_package_is_checked_by_hash() -> None:
    for name in ("run", "updates", "authoring", "test", "bench", "bundle"):
        text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
        for entry in re.split(r"\n(?=\w)", text)[1:]:
            assert "--hash=sha256:" in entry, entry.splitlines()[0]


def test_the_locks_do_not_say_where_packages_come_from() -> None:
    for name in ("run", "updates", "authoring", "test", "bench", "bundle"):
        text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
        assert not re.search(r"://|--(?:extra-)?index-url|--find-links|--trusted-host", text)


def test_every_dependency_has_its_licence_in_the_notice() -> None:
    notice = {
        normal(line.split()[0])
        for line in (ROOT / "NOTICE").read_text(encoding="utf-8").splitlines()
        if line[:4].isspace() and line.strip()
    }
    assert set(pins("test")) - notice == set()
    assert set(pins("bench")) - notice == set()
    assert set(pins("bundle")) - notice == set()


def test_make_help_lists_every_target_with_what_it_does() -> None:
    shown = make("help").stdout
    assert make().stdout == shown, "help is what make alone gives"
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    phony = re.search(r"^\.PHONY: (.*)$", text, re.MULTILINE)
    assert phony
    for target in phony.group(1).split():
        assert re.search(rf"^  {target} +\w.*$", shown, re.MULTILINE), target


def test_without_a_display_make_run_says_so_and_walks_off_screen() -> None:
    shown = make("--dry-run", "run", DISPLAY="", WAYLAND_DISPLAY="").stdout
    assert "main.py run" in shown
    assert "No display" in shown
    assert "main.py tour out/tour" in shown


def test_a_python_that_is_too_old_is_told_what_to_do(tmp_path: Path) -> None:
    old = 'if [ "$1" = --version ]; then echo Python 3.9.2; else exit 1; fi'
    done = setup_script("environment", "authoring", tmp_path, commands(tmp_path / "bin", *TOOLS, python3=old))
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "needs Python 3.11 or newer; Python 3.9.2" in done.stderr


def test_a_python_that_cannot_make_environments_is_told_what_to_install(tmp_path: Path) -> None:
    body = 'case "$2" in *ensurepip*) exit 1;; *venv*) echo python3.11-venv;; esac'
    done = setup_script(
        "environment", "authoring", tmp_path, commands(tmp_path / "bin", *TOOLS, python3=body)
    )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "apt-get install python3.11-venv" in done.stderr


MISSING = {
    "dpkg_query": 'case "$*" in *libxcb-cursor0*) exit 1;; *) printf installed;; esac',
    "uname": "echo Linux",
    "id": "echo 1000",
    "python3": "exit 0",
}


def test_without_the_right_to_install_a_run_names_what_is_missing_and_goes_on(
    tmp_path: Path,
) -> None:
    path = commands(tmp_path / "bin", *TOOLS, apt_get="exit 1", **MISSING)
    done = setup_script("system-packages", "run", tmp_path, path)
    assert done.returncode == 0
    assert done.stderr == "Please install what Qt needs: sudo apt-get install libxcb-cursor0\n"
    assert not (tmp_path / ".venv" / ".run-system").exists(), "the reminder has to come again"


def test_without_the_right_to_install_a_test_names_what_is_missing_and_stops(
    tmp_path: Path,
) -> None:
    path = commands(tmp_path / "bin", *TOOLS, apt_get="exit 1", **MISSING)
    done = setup_script("system-packages", "test", tmp_path, path)
    assert done.returncode == 1
    assert "sudo apt-get install libxcb-cursor0" in done.stderr


def test_with_the_right_to_install_what_is_missing_is_installed_after_one_update(
    tmp_path: Path,
) -> None:
    asked = tmp_path / "asked"
    scripts = MISSING | {"id": "echo 0", "apt_get": f'echo "$*" >> {asked}', "apt_cache": "exit 0"}
    done = setup_script("system-packages", "test", tmp_path, commands(tmp_path / "bin", *TOOLS, **scripts))
    assert done.returncode == 0, done.stderr
    update, install = asked.read_text(encoding="utf-8").splitlines()
    assert update.endswith("update")
    assert install.endswith("install --no-install-recommends -y libxcb-cursor0")
    assert (tmp_path / ".venv" / ".test-system").exists()


def test_what_is_there_already_is_not_installed_again(tmp_path: Path) -> None:
    scripts = MISSING | {"dpkg_query": "printf installed", "apt_get": "exit 1"}
    done = setup_script("system-packages", "test", tmp_path, commands(tmp_path / "bin", *TOOLS, **scripts))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (tmp_path / ".venv" / ".test-system").exists()


def test_another_system_is_told_which_libraries_it_lacks(tmp_path: Path) -> None:
    scripts = {"uname": "echo Linux", "ldconfig": 'echo "libGL.so.1 (libc6) => somewhere"'}
    done = setup_script("system-packages", "run", tmp_path, commands(tmp_path / "bin", *TOOLS, **scripts))
    assert done.returncode == 0
    assert done.stderr.count("\n") == 1
    assert "libxcb-cursor.so.0" in done.stderr
    assert "libGL.so.1" not in done.stderr


def test_another_system_is_told_which_fonts_it_lacks(tmp_path: Path) -> None:
    thai = 'case "$1" in :lang=th) echo "Noto Sans Thai";; esac'
    scripts = {"uname": "echo Linux", "ldconfig": "", "fc_list": thai}
    done = setup_script("system-packages", "run", tmp_path, commands(tmp_path / "bin", *TOOLS, **scripts))
    assert done.returncode == 0
    assert "the fonts Noto Sans (zh-cn)" in done.stderr
    assert "(th)" not in done.stderr


@pytest.fixture
def without_network() -> list[str]:
    """Return the command that runs another one without a network."""
    command = ["unshare", "--map-root-user", "--net"]
    done = subprocess.run([*command, "true"], capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"no process can be cut off from the network here: {done.stderr.strip()}")
    return command


def environment_script(
    folder: Path, before: list[str], *, with_venv: bool = True, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run `environment` in a copy of the tree, whose `.venv` exists or not, with an index that needs a network."""
    script = folder / "packaging" / "setup" / "environment"
    script.parent.mkdir(parents=True)
    shutil.copy2(SETUP / "environment", script)
    shutil.copytree(ROOT / "requirements", folder / "requirements")
    if with_venv:
        interpreter = folder / ".venv" / "bin" / "python"
        interpreter.parent.mkdir(parents=True)
        interpreter.symlink_to(sys.executable)
        (folder / ".venv" / "pyvenv.cfg").write_text(
            f"home = {Path(sys.executable).resolve().parent}\n", encoding="utf-8"
        )
        (folder / ".venv" / "lib").symlink_to(Path(sys.prefix) / "lib")
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
    return subprocess.run(
        [*before, "/bin/sh", script, "authoring"],
        env=kept | {"PIP_CONFIG_FILE": os.devnull, "WHEELS": "", "PIP_IGNORE_INSTALLED": "1"} | variables,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("with_venv", [True, False])
def test_without_a_network_one_line_says_what_to_do_before_anything_is_made(
    tmp_path: Path, without_network: list[str], *, with_venv: bool
) -> None:
    done = environment_script(
        tmp_path, without_network, with_venv=with_venv, PYTHON=str(Path(sys.executable).resolve())
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert (tmp_path / ".venv").exists() == with_venv
    assert done.stderr.count("\n") == 1, done.stderr
    assert "make run WHEELS=DIR" in done.stderr
    assert not (tmp_path / ".venv" / ".authoring-ready").exists()


def test_a_folder_without_the_wheels_is_named(tmp_path: Path, without_network: list[str]) -> None:
    (tmp_path / "wheels").mkdir()
    done = environment_script(tmp_path, without_network, WHEELS=str(tmp_path / "wheels"))
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith(f"WHEELS={tmp_path}/wheels does not contain all packages")
