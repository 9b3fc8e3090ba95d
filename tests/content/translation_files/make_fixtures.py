"""Makes the workbook that LibreOffice has saved: `python -m tests.content.translation_files.make_fixtures`.

Needs `soffice` (Debian: libreoffice-calc), which the tests do without.
"""

import shutil
import subprocess
import tempfile
from pathlib import Path

from tests.content.translation_files.delivery import REMARKS, cell_of, change, exported, german_content

FIXTURES = Path(__file__).parent / "fixtures"
SAVED = FIXTURES / "colds.de.libreoffice.xlsx"

TYPED = {
    "Topic, title": "Schnupfen",
    "Overview, call-out, point 1": "  wenn „nichts“ mehr geht  ",
    "Self-care, card 1, text": "=Schlafen",
    "Self-care, quotation, text": "Es geht\nvorbei,\u00a0bald.",
}
"""What the translator typed, by the text's place; the formula is typed as text."""


def main() -> None:
    """Export the topic, type some translations, and have LibreOffice open and save the file."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = exported(german_content(folder / "content"), SAVED.name)

        def translate(book: object) -> None:
            for place, text in TYPED.items():
                cell = cell_of(book, place)
                cell.value, cell.data_type = text, "s"
            cell_of(book, "Topic, title", REMARKS).value = "Is this too informal?"

        change(file, translate)
        FIXTURES.mkdir(exist_ok=True)
        soffice = shutil.which("soffice")
        assert soffice is not None, "install libreoffice-calc"
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        form = "xlsx:Calc MS Excel 2007 XML"
        subprocess.run(
            [soffice, "--headless", profile, "--convert-to", form, "--outdir", FIXTURES, file], check=True
        )


if __name__ == "__main__":
    main()
