"""Decodes, renders and parses media; a separate program, because a file may hang or crash its reader.

Started by `kiosk.content.media.media_worker`. Reads one JSON object per line from standard input, each followed by as
many bytes as it says, and answers each with one line on standard output, followed by as many bytes as that says:

- `{"do": "decode", "bytes": 1234, "seconds": 10}` decodes a picture as the screen does;
- `{"do": "draw", "bytes": 1234, "seconds": 5, "width": 1600, "height": 900}` renders an SVG as a PNG;
- `{"do": "tracks", "bytes": 1234, "seconds": 5}` lists the tracks of a film or recording, as a JSON array of objects
  with the `PROPERTIES` of each;
- the answer is `{"fault": "", "spent": 0.12, "bytes": 5678, "width": 1600, "height": 900}`: what is wrong, the seconds
  of processor time spent, and the size in pixels.

The system kills it when a job exceeds its processor time. It ends at the end of its input.
"""

import io
import json
import sys
import time
from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

from kiosk.base.limits import limit_memory, limit_processor_time

MOST_MEMORY = 2 << 30
"""Bytes of address space: the largest picture allowed takes a quarter of it, twice."""

PROPERTIES = (
    "track_type",
    "format",
    "bit_depth",
    "chroma_subsampling",
    "duration",
    "frame_rate",
    "height",
    "istruncated",
    "width",
)
"""Properties of a film's tracks, by pymediainfo's names: text, a number, or null. `duration` is in ms."""


class Outcome(NamedTuple):
    """The result of a job: what is wrong or "", the output, and the size in pixels."""

    fault: str = ""
    data: bytes = b""
    width: int = 0
    height: int = 0


Work = Callable[[bytes, dict[str, Any]], Outcome]


def decoder() -> Work:
    """Return a function that decodes a picture with Qt, as the screen and the printed page do."""
    from PySide6.QtCore import QBuffer
    from PySide6.QtGui import QImageReader

    def decode(data: bytes, _: dict[str, Any]) -> Outcome:
        buffer = QBuffer()
        buffer.setData(data)
        reader = QImageReader(buffer)
        image = reader.read()
        if image.isNull():
            return Outcome(reader.errorString())
        return Outcome(width=image.width(), height=image.height())

    return decode


def renderer() -> Work:
    """Return a function that renders an SVG."""
    import resvg_py

    def draw(data: bytes, job: dict[str, Any]) -> Outcome:
        width, height = int(job["width"]), int(job["height"])
        try:
            drawn = resvg_py.svg_to_bytes(
                svg_string=data.decode("utf-8"), width=width, height=height, skip_system_fonts=True
            )
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as error:  # noqa: BLE001  (the renderer's panics are no `Exception`)
            return Outcome(str(error) or type(error).__name__)
        return Outcome("", bytes(drawn), width, height)

    return draw


def track_lister() -> Work:
    """Return a function that lists the tracks of a film or recording."""
    from pymediainfo import MediaInfo

    def list_tracks(data: bytes, _: dict[str, Any]) -> Outcome:
        try:
            listed = MediaInfo.parse(io.BytesIO(data)).tracks
        except Exception as error:  # noqa: BLE001  (damaged files yield damaged XML, and that any error)
            return Outcome(str(error) or type(error).__name__)
        tracks = [{name: getattr(track, name) for name in PROPERTIES} for track in listed]
        return Outcome(data=json.dumps(tracks).encode())

    return list_tracks


WORKS = {"decode": cache(decoder), "draw": cache(renderer), "tracks": cache(track_lister)}
"""Loaders of the libraries for each job, called before its processor time is limited."""


def main() -> None:
    """Process jobs until the input ends."""
    limit_memory(MOST_MEMORY)
    source, out = sys.stdin.buffer, sys.stdout.buffer
    for line in source:
        job = json.loads(line)
        data = source.read(job["bytes"])
        work = WORKS[job["do"]]()
        limit_processor_time(job["seconds"])
        began = time.process_time()
        fault, output, width, height = work(data, job)
        spent = time.process_time() - began
        limit_processor_time(0)
        answer = {"fault": fault, "spent": spent, "bytes": len(output), "width": width, "height": height}
        out.write(json.dumps(answer).encode() + b"\n" + output)
        out.flush()


if __name__ == "__main__":
    main()
