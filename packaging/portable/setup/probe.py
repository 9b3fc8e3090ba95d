"""Loads what the program needs of its packages: the last step of the set-up, which shows what the system lacks."""

import jinja2  # noqa: F401
import msgspec  # noqa: F401
import PySide6.QtMultimedia
import PySide6.QtQuick
import PySide6.QtTextToSpeech  # noqa: F401
import rapidfuzz  # noqa: F401
import segno  # noqa: F401
import snowballstemmer  # noqa: F401
