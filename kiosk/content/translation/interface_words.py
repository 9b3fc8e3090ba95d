"""The interface texts in each language, for output made without Qt: read from Qt Linguist's files."""

from pathlib import Path
from xml.etree import ElementTree as ET


class InterfaceWords:
    """The interface texts of one language, with the English ones as a fallback."""

    def __init__(self, folder: Path, language: str) -> None:
        """Read `kiosk_<language>.ts` in `folder`; English has no such file."""
        self.language = language
        self._words: dict[tuple[str, str], str] = {}
        file = folder / f"kiosk_{language}.ts"
        if not file.is_file():
            return
        for context in ET.parse(file).getroot().iter("context"):  # noqa: S314  (the program's own file)
            name = context.findtext("name") or ""
            for message in context.iter("message"):
                translation = message.findtext("translation") or ""
                if translation:
                    self._words[name, message.findtext("source") or ""] = translation

    def __call__(self, place: str, words: str) -> str:
        """Return the translation of `words` in the context (QML file) `place`."""
        return self._words.get((place, words), words)
