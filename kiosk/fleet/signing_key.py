"""The key with which a kiosk signs its bundles: created at the first export, and never leaves the state folder."""

import hashlib
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from kiosk.base.bounded_file import bytes_of
from kiosk.base.durable_file import write_durably
from kiosk.errors import ExitCode, KioskError

KEY_FILE = "fleet-key.pem"
MOST_BYTES = 1 << 12


def signing_key(folder: Path) -> Ed25519PrivateKey:
    """Return the key in the state folder, creating it if there is none.

    Raise `KioskError` if it is unreadable: a new one is not created by itself, because the report would refuse it.
    """
    path = folder / KEY_FILE
    try:
        key = load_pem_private_key(bytes_of(path, MOST_BYTES), password=None)
    except FileNotFoundError:
        return _new_key(path)
    except (ValueError, TypeError) as error:
        raise _unreadable(path) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise _unreadable(path)
    return key


def _new_key(path: Path) -> Ed25519PrivateKey:
    key = Ed25519PrivateKey.generate()
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    write_durably(path, pem.decode("ascii"))
    return key


def _unreadable(path: Path) -> KioskError:
    hint = "rename it, so that a new key is created, and accept that key with `fleet report --accept`"
    return KioskError(f"{path}: it is not the key of a kiosk.", hint, ExitCode.CONFIG)


def fingerprint(key: str) -> str:
    """Return the fingerprint of a public key (in hexadecimal digits), as people compare it: `1f3a 9c04 77de b210`."""
    digits = hashlib.sha256(bytes.fromhex(key)).hexdigest()[:16]
    return " ".join(digits[place : place + 4] for place in range(0, 16, 4))
