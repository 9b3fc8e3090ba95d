"""The log that staff and technicians read: one line an event on standard error."""

import logging
import sys


def log() -> logging.Logger:
    """Give the kiosk's log, set up at the first call."""
    logger = logging.getLogger("kiosk")
    if not logger.handlers:
        handler = logging.StreamHandler(sys.stderr)
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        logger.addHandler(handler)
        logger.setLevel(logging.INFO)
    return logger
