"""IPP requests to CUPS: requests are files for CUPS's program `ipptool`, answers are property lists."""

import os
import plistlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote
from xml.parsers.expat import ExpatError

from kiosk.paths import IPP_REQUESTS

SOCKET = "/run/cups/cups.sock"
"""CUPS's local socket; `CUPS_SERVER` names another server, as for CUPS's own programs."""

ANSWER_SECONDS = 5

END = b"</plist>"
NOT_FOUND = "client-error-not-found"

PRINTER_STOPPED = 5
JOB_UNKNOWN, JOB_CANCELED, JOB_ABORTED, JOB_COMPLETED = 0, 7, 8, 9
"""Values of `printer-state` and `job-state` (RFC 8011, 5.4.11 and 5.3.7); 0 is a job that CUPS does not know."""


class IppAnswer(NamedTuple):
    """The answer to one request: its status, such as "successful-ok", and the attributes of the printer or job."""

    status: str
    attributes: Mapping[str, Any]

    @property
    def is_successful(self) -> bool:
        """Return whether CUPS carried out the request."""
        return self.status.startswith("successful-")


class QueueStatus(NamedTuple):
    """The state of a queue; `reasons` are keywords such as `media-empty`, for the log."""

    name: str
    is_stopped: bool
    accepts_jobs: bool
    reasons: str


class JobStatus(NamedTuple):
    """The state of a job, and its reasons and message for the log."""

    state: int
    reasons: str


def command(request: str, queue: str = "", *, job: int = 0, file: Path | None = None) -> list[str]:
    """Return the command that sends a request of `assets/ipp`, by the name of its file."""
    server = quote(os.environ.get("CUPS_SERVER", SOCKET), safe=":[]")
    name = quote(queue, safe="")
    sent = [] if file is None else ["-f", str(file)]
    variables = ["-d", f"queue={name}", "-d", f"job={job}"]
    uri = f"ipp://{server}/printers/{name}"
    return [
        "ipptool",
        "-X",
        "-T",
        str(ANSWER_SECONDS),
        *sent,
        *variables,
        uri,
        str(IPP_REQUESTS / f"{request}.test"),
    ]


def queue_command(queue: str) -> list[str]:
    """Return the command that queries the state of a queue; "default" is the system's default."""
    return command("default") if queue == "default" else command("queue", queue)


def answers(output: bytes) -> tuple[IppAnswer, ...]:
    """Return the answers in `ipptool`'s output, one per request; empty if CUPS could not be reached."""
    try:
        # After several requests a summary follows the property list
        tests = plistlib.loads(output.partition(END)[0] + END)["Tests"]
        return tuple(_answer(test) for test in tests)
    except (plistlib.InvalidFileException, ExpatError, KeyError, TypeError, AttributeError, ValueError):
        return ()


def _answer(test: Mapping[str, Any]) -> IppAnswer:
    attributes: dict[str, Any] = {}
    for group in test["ResponseAttributes"]:
        attributes |= group
    return IppAnswer(test["StatusCode"], attributes)


def queue_status(answer: IppAnswer) -> QueueStatus | None:
    """Return the state of a queue from an answer; `None` if there is no such queue."""
    name = answer.attributes.get("printer-name")
    if not answer.is_successful or not isinstance(name, str):
        return None
    return QueueStatus(
        name,
        answer.attributes.get("printer-state") == PRINTER_STOPPED,
        answer.attributes.get("printer-is-accepting-jobs") is not False,
        _words(answer, "printer-state-reasons"),
    )


def job_status(answer: IppAnswer) -> JobStatus:
    """Return the state of a job from an answer."""
    state = answer.attributes.get("job-state", 0) if answer.is_successful else 0
    reasons = _words(answer, "job-state-reasons"), _words(answer, "job-printer-state-message")
    return JobStatus(state, "; ".join(filter(None, reasons)) or answer.status)


def _words(answer: IppAnswer, name: str) -> str:
    value = answer.attributes.get(name, "")
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
