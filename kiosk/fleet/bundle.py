"""The signed file that a stick carries home: three lines of JSON, which any program can read.

The first line is the state of the kiosk, the second its use by week, the third an Ed25519 signature of the two lines
before it and the key that made it. The same state and use give the same bytes. Raises `BundleError` for every file that
is not such a bundle.
"""

from pathlib import Path
from typing import Annotated, NamedTuple

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from msgspec import Meta, Struct

from kiosk.base.bounded_file import bytes_of
from kiosk.fleet.kiosk_state import KioskState
from kiosk.fleet.weekly_use import WeeklyUse

SUFFIX = ".bundle"
FORMAT = 1
MOST_BYTES = 1 << 24
"""Size limit of a bundle: 100 years of 200 topics."""

PURPOSE = b"lobby-kiosk fleet bundle\n"
"""Precedes what is signed, so that no other file signed with the same key can pass for a bundle."""


class BundleError(ValueError):
    """A file that is not a bundle whose signature fits; the message says in one line why."""


class Seal(Struct, frozen=True):
    """The last line of a bundle; key and signature are in hexadecimal digits."""

    format: int
    key: Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
    signature: Annotated[str, Meta(pattern="^[0-9a-f]{128}$")]


class Bundle(NamedTuple):
    """The content of a bundle whose signature fits its `key`; whether the key is the kiosk's is not known here."""

    state: KioskState
    use: WeeklyUse
    key: str


_encoder = msgspec.json.Encoder(order="deterministic")
_states = msgspec.json.Decoder(KioskState)
_uses = msgspec.json.Decoder(WeeklyUse)
_seals = msgspec.json.Decoder(Seal)


def sealed(state: KioskState, use: WeeklyUse, key: Ed25519PrivateKey) -> bytes:
    """Return a signed bundle."""
    body = b"%s\n%s\n" % (_encoder.encode(state), _encoder.encode(use))
    signature = key.sign(PURPOSE + body).hex()
    seal = Seal(FORMAT, key.public_key().public_bytes_raw().hex(), signature)
    return b"%s%s\n" % (body, _encoder.encode(seal))


def read_bundle(path: Path) -> bytes:
    """Return the bytes of a bundle; raise `BundleError` if the file is too large, `OSError` if it cannot be read."""
    data = bytes_of(path, MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise BundleError(f"it has more than {MOST_BYTES} bytes")
    return data


def opened(data: bytes) -> Bundle:
    """Return the content of a bundle after verifying its signature."""
    body, newline, last = data.removesuffix(b"\n").rpartition(b"\n")
    body += newline
    try:
        seal = _seals.decode(last)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise BundleError("it is not complete, or no bundle of a kiosk") from error
    if seal.format > FORMAT:
        raise BundleError("it was written by a newer program: update this one")
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(seal.key)).verify(
            bytes.fromhex(seal.signature), PURPOSE + body
        )
    except (InvalidSignature, ValueError) as error:
        raise BundleError("its signature does not fit its content: it was damaged or changed") from error
    first, _, second = body.partition(b"\n")
    try:
        state, use = _states.decode(first), _uses.decode(second)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise BundleError("its content is not that of a kiosk") from error
    if not use.is_consistent():
        raise BundleError("its weeks and figures do not match")
    return Bundle(state, use, seal.key)
