"""The commands `pack` and `update` as a technician types them."""

import builtins
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.base.durable_file import write_durably
from kiosk.base.kiosk_number import NUMBER_FILE
from kiosk.cli import main
from kiosk.paths import state_folder, update_folder
from kiosk.staff.packs import installed_pack
from tests.conftest import PROJECT
from tests.packs.publisher import NEW, OLD, PublisherSite, TestKiosk


@pytest.fixture
def passphrase(tmp_path: Path) -> list[str]:
    """Return the option with a file that has a passphrase."""
    file = tmp_path / "passphrase"
    file.write_text("four words are enough\n")
    return ["--passphrase-file", str(file)]


def run(*arguments: str | Path) -> int:
    return main([str(argument) for argument in arguments])


def test_from_no_keys_to_a_kiosk_that_is_current(
    publisher: PublisherSite,
    passphrase: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    library = publisher.folder / "library.sqlite"
    assert (
        run("pack", "keys", "create", "--name", "Us", "--clinic", "south=South Clinic", *passphrase)
        == os.EX_OK
    )
    words = next(line for line in capsys.readouterr().out.splitlines() if "Fingerprint" in line).split(": ")[
        1
    ]
    assert run("pack", "build", library, "-o", "one", "--pack-version", "5") == os.EX_OK
    assert run("pack", "sign", "one", *passphrase) == os.EX_OK
    assert run("pack", "publish", "stick") == os.EX_OK
    content = tmp_path / "srv" / "content"
    assert run("update", "--from", "stick", "--content", content) == 1
    assert "does not trust its publisher" in capsys.readouterr().err
    monkeypatch.setattr(builtins, "input", lambda _: "no")
    assert run("update", "--from", "stick", "--trust", "--content", content) == os.EX_NOPERM
    assert not content.exists()
    monkeypatch.setattr(builtins, "input", lambda _: "yes")
    assert run("update", "--from", "stick", "--trust", "--content", content) == os.EX_OK
    assert words in capsys.readouterr().out
    shown = installed_pack(content)
    assert shown is not None
    assert (shown.version, shown.clinic) == (5, "South Clinic")
    assert run("pack", "keys", "rotate", "timestamp", *passphrase) == os.EX_OK
    assert run("pack", "build", library, "-o", "two", "--pack-version", "6") == os.EX_OK
    assert run("pack", "sign", "two", "--rollout", "5", *passphrase) == os.EX_OK
    assert run("pack", "publish", "stick", "--rollout", "100", *passphrase) == os.EX_OK
    assert run("update", "--from", "stick", "--content", content) == os.EX_OK
    shown = installed_pack(content)
    assert shown is not None
    assert shown.version == 6
    assert run("pack", "sign", *passphrase) == os.EX_OK
    assert run("pack", "keys", "create", "--clinic", "west=West Clinic", *passphrase) == os.EX_OK
    assert run("pack", "sign", "two", *passphrase) == os.EX_USAGE
    assert "--clinic south or west" in capsys.readouterr().err


def test_a_pack_for_some_kiosks_is_taken_by_the_first_in_their_order(
    publisher: PublisherSite, passphrase: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(builtins, "input", lambda _: "yes")
    run("pack", "keys", "create", "--name", "Us", "--clinic", "south=South Clinic", *passphrase)
    run("pack", "build", publisher.folder / "library.sqlite", "-o", "one", "--pack-version", "5")
    run("pack", "sign", "one", "--rollout", "50", *passphrase)
    run("pack", "publish", "stick")
    content = tmp_path / "srv" / "content"
    for number, is_taken in (("f" * 16, False), ("0" * 16, True)):
        write_durably(state_folder() / NUMBER_FILE, json.dumps({"number": number}))
        run("update", "--from", "stick", "--trust", "--content", content)
        assert content.exists() is is_taken


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["keys", "create", "--clinic", "north=N"], "needs a name"),
        (["keys", "create", "--name", "Us", "--clinic", "North=N"], "cannot be the id"),
        (["keys", "create", "--name", "Us", "--clinic", "root=N"], "cannot be the id"),
        (["keys", "create", "--name", "Us", "--clinic", "n=N", "--threshold", "4"], "not possible"),
        (["keys", "show"], "There is no repository"),
        (["keys", "rotate", "timestamp"], "There is no repository"),
        (["publish", "stick"], "There is no repository"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(
    arguments: list[str], message: str, passphrase: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("pack", *arguments, *passphrase) != os.EX_OK
    error = capsys.readouterr().err
    assert message in error
    assert len(error.splitlines()) == 1


def test_a_wrong_passphrase_and_a_missing_key(
    publisher: PublisherSite, tmp_path: Path, capsys: pytest.CaptureFixture[str], passphrase: list[str]
) -> None:
    wrong = tmp_path / "wrong"
    wrong.write_text("not this one, I am sure\n")
    place = ["--publisher", publisher.folder]
    assert run("pack", "sign", publisher.pack(NEW), *place, "--passphrase-file", wrong) == os.EX_NOPERM
    assert "not the passphrase" in capsys.readouterr().err
    safe = tmp_path / "safe"
    safe.mkdir()
    for file in (publisher.folder / "keys").glob("root-*"):
        file.rename(safe / file.name)
    assert run("pack", "keys", "rotate", "snapshot", *place, *passphrase) == os.EX_NOPERM
    assert "--keys-from" in capsys.readouterr().err
    assert run("pack", "keys", "rotate", "snapshot", *place, "--keys-from", safe, *passphrase) == os.EX_OK
    assert run("pack", "keys", "revoke", "targets", *place, *passphrase) == os.EX_USAGE


def test_the_service_reads_what_the_kiosk_has_noted(
    publisher: PublisherSite, kiosk: TestKiosk, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kiosk.update(publisher.sign(NEW))
    update_folder().parent.mkdir(parents=True)
    kiosk.updates.rename(update_folder())
    shown = installed_pack(kiosk.content)
    assert shown is not None
    state = home / "state" / "lobby-kiosk"
    state.mkdir(parents=True, exist_ok=True)
    record = {"boot": "", "began": 0, "running": False, "crashes": 0, "why": "", "software": False}
    (state / "starts.json").write_text(json.dumps(record | {"bad": [shown.fingerprint]}))
    assert run("update", "--content", kiosk.content) == os.EX_OK
    assert "its pages failed" in capsys.readouterr().out
    assert kiosk.version == OLD


def test_the_kiosk_and_its_panel_load_nothing_that_signs_or_fetches() -> None:
    start = (
        "import sys; import kiosk.app, kiosk.startup.serve, kiosk.startup.background_services, kiosk.ui.staff.panel, "
        "kiosk.ui.staff.packs.pack_panel, kiosk.staff.packs, kiosk.doctor.check_run; "
        "print([name for name in sys.modules if name.split('.')[0] in "
        "('tuf', 'securesystemslib', 'cryptography', 'urllib3', 'requests') or name.startswith('kiosk.packs')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", start], cwd=PROJECT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
