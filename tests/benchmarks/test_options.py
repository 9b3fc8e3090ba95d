"""The benchmarks explain their options and name wrong ones, without a traceback."""

import subprocess
import sys

import pytest

from tests.conftest import PROJECT


def ran(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", program, *arguments], cwd=PROJECT, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("program", ["benchmarks.soak", "benchmarks.monkey_run"])
def test_help_explains_the_options_and_a_wrong_one_is_named(program: str) -> None:
    help_ = ran(program, "--help")
    assert (help_.returncode, help_.stderr) == (0, "")
    assert "--content DIR" in help_.stdout
    wrong = ran(program, "--nonsense")
    assert wrong.returncode == 2
    assert wrong.stderr.startswith("usage: ")
    assert "Traceback" not in wrong.stderr
