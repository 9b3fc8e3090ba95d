"""What tests of the screen share: a printer."""

from pathlib import Path

import pytest


@pytest.fixture
def printer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder in which programs stand for CUPS; what was printed lies there."""
    for name, does in (
        ("lp", 'for last; do :; done; cp "$last" printed.pdf; echo "request id is Lobby-7 (1 file(s))"'),
        ("lpstat", "true"),
        ("cancel", "true"),
    ):
        program = tmp_path / name
        program.write_text(f"#!/bin/sh\ncd {tmp_path}\n{does}\n")
        program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path
