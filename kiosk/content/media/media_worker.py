"""Decodes, draws and parses authors' files in a process of its own (`kiosk.devices.media_worker`), within limits."""

import atexit
import json
import signal
import subprocess
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path
from threading import Timer
from typing import Any, NamedTuple

COMMAND = (sys.executable, "-m", "kiosk.devices.media_worker")
PROGRAM = Path(__file__).resolve().parents[3]

WAITING = 60.0
"""Seconds of the clock that a job may take beyond those of the processor: a machine may be busy, or asleep."""

LIMIT_SIGNALS = tuple(-getattr(signal, name) for name in ("SIGPROF", "SIGKILL") if hasattr(signal, name))
"""Exit codes of a worker that was ended for the time it took: by its own timer, or by `WAITING`."""


class JobFailed(Exception):
    """A file that cannot be decoded, drawn or parsed; says why."""


class TookTooLong(JobFailed):
    """A job that was ended because it had used up its time."""


class Done(NamedTuple):
    """What came of a job: bytes, if it makes any, the size in pixels, and the seconds of processor time it took."""

    data: bytes
    width: int
    height: int
    spent: float


class MediaWorker:
    """Runs one process for any number of jobs, and another one after a job that ended it."""

    def __init__(self) -> None:
        """Start nothing yet."""
        self._process: subprocess.Popen[bytes] | None = None

    def decode(self, data: bytes, seconds: float) -> Done:
        """Decode a PNG, JPEG or WebP as the screen will; `JobFailed` when it cannot be."""
        return self._run({"do": "decode", "seconds": seconds}, data)

    def draw(self, data: bytes, width: int, height: int, seconds: float) -> Done:
        """Return an SVG drawn as a PNG of that size in pixels.

        `JobFailed` when it cannot be drawn, `TookTooLong` when it takes more seconds of processor time.
        """
        return self._run({"do": "draw", "seconds": seconds, "width": width, "height": height}, data)

    def tracks(self, data: bytes, seconds: float) -> list[dict[str, Any]]:
        """Return the tracks of a film or recording, each with the properties that `kiosk.devices.media_worker` names.

        `JobFailed` when it cannot be parsed, `TookTooLong` when it takes more seconds of processor time.
        """
        tracks: list[dict[str, Any]] = json.loads(self._run({"do": "tracks", "seconds": seconds}, data).data)
        return tracks

    def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for stream in (process.stdin, process.stdout):
                if stream is not None:
                    with suppress(OSError):  # what it was told and did not read
                        stream.close()

    def _run(self, job: dict[str, object], data: bytes) -> Done:
        seconds = float(str(job["seconds"]))
        process = self._started()
        alarm = Timer(seconds + WAITING, process.kill)
        alarm.start()
        try:
            answer = self._ask(process, {**job, "bytes": len(data)}, data)
        except (OSError, ValueError) as error:  # it has ended: its limits, the alarm or a fault did that
            code = process.wait()
            self.close()
            if code in LIMIT_SIGNALS:
                raise TookTooLong(f"it takes more than {seconds:g} seconds") from error
            raise JobFailed("the program that reads media failed on it") from error
        finally:
            alarm.cancel()
        return answer

    def _started(self) -> "subprocess.Popen[bytes]":
        if self._process is None:
            self._process = subprocess.Popen(  # noqa: S603  (our own program)
                COMMAND, cwd=PROGRAM, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
        return self._process

    def _ask(self, process: "subprocess.Popen[bytes]", job: dict[str, object], data: bytes) -> Done:
        """Do one job; `OSError` or `ValueError` when the process ends meanwhile."""
        assert process.stdin is not None and process.stdout is not None  # noqa: S101, PT018  (pipes)
        process.stdin.write(json.dumps(job).encode() + b"\n" + data)
        process.stdin.flush()
        answer = json.loads(process.stdout.readline())
        made = process.stdout.read(answer["bytes"])
        if answer["fault"]:
            raise JobFailed(answer["fault"])
        return Done(made, answer["width"], answer["height"], answer["spent"])


@cache
def media_worker() -> MediaWorker:
    """Return the one worker of this process, ended with it."""
    worker = MediaWorker()
    atexit.register(worker.close)
    return worker
