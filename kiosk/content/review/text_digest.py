"""Digests of single texts."""

import hashlib

DIGEST_LENGTH = 12


def digest_of(text: str) -> str:
    """Return a digest that changes with the text, except for its white space."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:DIGEST_LENGTH]
