"""Runs `kiosk.devices.media_worker`, a separate process that decodes, renders and parses authors' files in limits."""

import atexit
import json
import signal
import subprocess
from contextlib import suppress
from functools import cache
from threading import Timer
from typing import Any, NamedTuple

from kiosk.base.own_command import module_command
from kiosk.paths import PROGRAM

COMMAND = module_command("kiosk.devices.media_worker")

WAITING = 60.0
"""Seconds of wall time that a job may take beyond its CPU time, as the machine may be busy or asleep."""

LIMIT_SIGNALS = tuple(-getattr(signal, name) for name in ("SIGPROF", "SIGKILL") if hasattr(signal, name))
"""Exit codes of a worker killed for taking too long: by its own timer, or after `WAITING`."""


class JobFailed(Exception):
    """Raised if a file cannot be decoded, rendered or parsed; has the reason."""


class TookTooLong(JobFailed):
    """Raised if a job exceeded its time limit."""


class Done(NamedTuple):
    """The result of a job: bytes, if it produces any, the size in pixels, and the CPU time used, in seconds."""

    data: bytes
    width: int
    height: int
    spent: float


class MediaWorker:
    """Runs jobs in one process, which is replaced after a job has ended it."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def decode(self, data: bytes, seconds: float) -> Done:
        """Decode a PNG, JPEG or WebP as the screen will; raise `JobFailed` if that fails."""
        return self._run("decode", data, seconds)

    def draw(self, data: bytes, width: int, height: int, seconds: float) -> Done:
        """Return an SVG as a PNG of a size in pixels; raise `JobFailed`, `TookTooLong` after `seconds` of CPU time."""
        return self._run("draw", data, seconds, width=width, height=height)

    def tracks(self, data: bytes, seconds: float) -> list[dict[str, Any]]:
        """Return the tracks of a film or recording with the properties listed in `kiosk.devices.media_worker`.

        Raise `JobFailed` if it cannot be parsed, `TookTooLong` if that takes more seconds of CPU time.
        """
        tracks: list[dict[str, Any]] = json.loads(self._run("tracks", data, seconds).data)
        return tracks

    def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for stream in (process.stdin, process.stdout):
                if stream is not None:
                    with suppress(OSError):  # it has not read all of its input
                        stream.close()

    def _run(self, do: str, data: bytes, seconds: float, **size: int) -> Done:
        process = self._started()
        timeout = Timer(seconds + WAITING, process.kill)
        timeout.start()
        try:
            return self._ask(process, {"do": do, "seconds": seconds, "bytes": len(data), **size}, data)
        except (OSError, ValueError) as error:  # the process exited: by its limits, the timeout or a crash
            code = process.wait()
            self.close()
            if code in LIMIT_SIGNALS:
                raise TookTooLong(f"it takes more than {seconds:g} seconds") from error
            raise JobFailed("the program that reads media failed on it") from error
        finally:
            timeout.cancel()

    def _started(self) -> "subprocess.Popen[bytes]":
        if self._process is None:
            self._process = subprocess.Popen(  # noqa: S603  (our own program)
                COMMAND,
                cwd=PROGRAM.parent,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        return self._process

    def _ask(self, process: "subprocess.Popen[bytes]", job: dict[str, object], data: bytes) -> Done:
        """Run one job; raise `OSError` or `ValueError` if the process exits."""
        assert process.stdin is not None and process.stdout is not None  # noqa: S101, PT018  (pipes)
        process.stdin.write(json.dumps(job).encode() + b"\n" + data)
        process.stdin.flush()
        header = json.loads(process.stdout.readline())
        output = process.stdout.read(header["bytes"])
        if header["fault"]:
            raise JobFailed(header["fault"])
        return Done(output, header["width"], header["height"], header["spent"])


@cache
def media_worker() -> MediaWorker:
    """Return this process's media worker, which is closed at exit."""
    worker = MediaWorker()
    atexit.register(worker.close)
    return worker
