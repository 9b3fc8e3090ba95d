"""A sound system of a test's own: a null sink that is recorded, and the speech service that plays into it."""

import array
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtTest import QTest

from kiosk.devices.sound.voice import SpeechTimeouts

PATIENT = SpeechTimeouts(ready=60, begin=60, beside=60)
"""For what is not about hanging: a service on a loaded machine takes longer than any visitor would wait."""

LOOK_MILLISECONDS = 20
RATE = 22050
LOUD = 300
"""Of 32768: more than any noise of a null sink, which has none."""

BLOCK = RATE // 200
"""Samples that are looked at together: 5 ms."""

QUIET_SHARE = 50
"""What is softer than the loudest sample by this factor is a pause."""

SIGNAL_LEVEL, SIGNAL_BLOCKS = 32000, 20
"""A signal of constant level for 100 ms, which nothing else that is played has."""


def wait_until(true: Callable[[], bool], seconds: float = 120.0) -> None:
    """Let Qt work until something is true; fail when it never is: much later than on the most loaded machine.

    Between two looks it sleeps: the speech service, the sound server and other tests need the processor.
    """
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it never came"
        QTest.qWait(LOOK_MILLISECONDS)


def blocks(samples: "array.array[int]") -> list["array.array[int]"]:
    """Return a recording in blocks of 5 ms; what is left over at the end is left out."""
    return [samples[at : at + BLOCK] for at in range(0, len(samples) - BLOCK + 1, BLOCK)]


def seconds_of_sound(samples: "array.array[int]") -> float:
    """Return how long a recording sounds, without its pauses: a loaded machine plays late, and so adds some."""
    peak = max((abs(sample) for sample in samples), default=0)
    sounding = sum(max(map(abs, block)) * QUIET_SHARE > peak for block in blocks(samples)) if peak else 0
    return sounding * BLOCK / RATE


def level(samples: "array.array[int]") -> float:
    """Return the root mean square of what is loud in a recording, of 32768."""
    loud = [sample for sample in samples if abs(sample) > LOUD]
    return (sum(sample * sample for sample in loud) / max(1, len(loud))) ** 0.5


class Ear:
    """Records what the sink plays."""

    def __init__(self, file: Path, surroundings: dict[str, str]) -> None:
        """Begin to record into `file`."""
        self._file = file
        self._surroundings = surroundings
        self._out = file.open("wb")
        self._process = subprocess.Popen(
            [
                "parec",
                "-d",
                "null.monitor",
                f"--rate={RATE}",
                "--channels=1",
                "--format=s16le",
                "--latency-msec=20",
            ],
            stdout=self._out,
            env=surroundings,
        )

    def samples(self) -> "array.array[int]":
        """Return what was recorded until now."""
        whole = array.array("h")
        data = self._file.read_bytes()
        whole.frombytes(data[: len(data) // 2 * 2])
        return whole

    def loud(self, since: int) -> list[int]:
        """Return which samples are loud, one of seven looked at."""
        return [at * 7 for at, sample in enumerate(self.samples()[since::7]) if abs(sample) > LOUD]

    def mark(self) -> int:
        """Return how much was recorded until now."""
        return self._file.stat().st_size // 2

    def heard(self, since: int = 0) -> bool:
        """Return whether anything was loud."""
        return bool(self.loud(since))

    def all_since(self, since: int) -> "array.array[int]":
        """Return what was played since then, to its end, however late it is heard.

        A signal is played after it, which is then waited for: what was played before it is recorded by then.
        """
        pause = bytes(RATE)
        signal = array.array("h", [SIGNAL_LEVEL] * (BLOCK * SIGNAL_BLOCKS)).tobytes()
        file = self._file.with_suffix(".signal")
        file.write_bytes(pause + signal + pause)
        play = ["paplay", "--raw", f"--rate={RATE}", "--channels=1", "--format=s16le", str(file)]
        subprocess.run(play, env=self._surroundings, check=True)
        wait_until(lambda: self._signal_after(since) is not None)
        end = self._signal_after(since)
        return self.samples()[since:end]

    def _signal_after(self, since: int) -> int | None:
        """Return a sample just before a signal, once that has been recorded whole."""
        constant = [min(block) > SIGNAL_LEVEL * 0.9 for block in blocks(self.samples()[since:])]
        least = SIGNAL_BLOCKS // 2
        for at in range(len(constant) - 2 * SIGNAL_BLOCKS):
            if all(constant[at : at + least]):
                return (
                    since + max(0, at - SIGNAL_BLOCKS) * BLOCK
                )  # in the pause before it: its first edge is loud
        return None

    def seconds_heard(self, since: int = 0) -> float:
        """Return the seconds from the first loud sample to the last."""
        loud = self.loud(since)
        return (loud[-1] - loud[0]) / RATE if loud else 0.0

    def close(self) -> None:
        """Record no more."""
        self._process.terminate()
        self._process.wait()
        self._out.close()


class Sound:
    """Where a speech service finds its sound: a folder that stands for a user's session."""

    def __init__(self, folder: Path) -> None:
        """Have nothing sound yet."""
        folder.chmod(0o700)
        self.folder = folder
        self.surroundings = {**os.environ, "XDG_RUNTIME_DIR": str(folder), "HOME": str(folder)}
        self._server: subprocess.Popen[bytes] | None = None

    def plug_in(self, *, card: bool = True) -> None:
        """Start a sound server as a machine has it: with one sink, or (`card`) with none but the server's stand-in."""
        modules = ["module-null-sink sink_name=null"] if card else []
        modules += ["module-native-protocol-unix", "module-always-sink", "module-rescue-streams"]
        self._server = subprocess.Popen(
            [
                *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--disable-shm=yes"),
                *(word for module in modules for word in ("-L", module)),
            ],
            env=self.surroundings,
            stderr=subprocess.DEVNULL,
        )
        wait_until(
            lambda: (
                subprocess.run(
                    ["pactl", "info"], check=False, env=self.surroundings, capture_output=True
                ).returncode
                == 0
            )
        )

    def control(self, *command: str) -> None:
        """Run `pactl` with arguments such as `set-sink-mute null 1`."""
        subprocess.run(["pactl", *command], env=self.surroundings, check=True, stdout=subprocess.DEVNULL)

    def services(self) -> list[int]:
        """Return the processes of the speech service of this session."""
        return [int(folder.name) for folder in Path("/proc").glob("[0-9]*") if self._is_service(folder)]

    def _is_service(self, folder: Path) -> bool:
        try:
            line = (folder / "cmdline").read_bytes()
            return line.startswith((b"/usr/bin/speech-dispatcher", b"/usr/lib/speech-dispatcher")) and (
                f"XDG_RUNTIME_DIR={self.folder}".encode() in (folder / "environ").read_bytes().split(b"\0")
            )
        except OSError:
            return False

    def freeze(self, part: str = "") -> None:
        """Let the speech service hang, or only the processes with `part` in the names of their programs."""
        for process in self.services():
            program = Path(f"/proc/{process}/cmdline").read_bytes().partition(b"\0")[0].decode()
            if part in program:
                os.kill(process, signal.SIGSTOP)

    def end(self) -> None:
        """End all of it."""
        for process in self.services():
            os.kill(process, signal.SIGKILL)
        if self._server is not None:
            self._server.kill()
            self._server.wait()


@contextmanager
def sound_in(folder: Path, *, plugged_in: bool = True) -> Iterator[Sound]:
    """Yield a sound system of one's own, and end it."""
    sound = Sound(folder)
    try:
        if plugged_in:
            sound.plug_in()
        yield sound
    finally:
        sound.end()
