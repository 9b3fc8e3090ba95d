"""Names a text by what it says."""

import hashlib

DIGEST_LENGTH = 12


def digest_of(text: str) -> str:
    """Return what tells whether a text has changed; how it is broken into lines does not count."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:DIGEST_LENGTH]
