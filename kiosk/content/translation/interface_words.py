"""The words of the interface in each language, for what is made without a screen: read from translators' files."""

from pathlib import Path
from xml.etree import ElementTree as ET


class InterfaceWords:
    """Words of one language; where a translation is missing, those of the source."""

    def __init__(self, folder: Path, language: str) -> None:
        """Read `kiosk_<language>.ts` in `folder`; the first language has none."""
        self.language = language
        self._words: dict[tuple[str, str], str] = {}
        file = folder / f"kiosk_{language}.ts"
        if not file.is_file():
            return
        for context in ET.parse(file).getroot().iter("context"):  # noqa: S314  (the program's own file)
            name = context.findtext("name") or ""
            for message in context.iter("message"):
                said = message.findtext("translation") or ""
                if said:
                    self._words[name, message.findtext("source") or ""] = said

    def __call__(self, place: str, words: str) -> str:
        """Return `words` of the QML file `place`."""
        return self._words.get((place, words), words)
