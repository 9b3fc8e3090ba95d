"""What a helper program writes to the kiosk: lines of JSON on standard output, with the bytes that one announces."""

import json
import sys
from typing import Any


def tell(message: dict[str, Any], data: bytes = b"") -> None:
    """Write a line of JSON, and the bytes that it announces."""
    out = sys.stdout.buffer
    out.write(json.dumps(message).encode() + b"\n" + data)
    out.flush()
