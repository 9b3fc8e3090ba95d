"""Make the documents in files/ again, with LibreOffice and pandoc: run `python -m tests.content.documents.make_files`.

Tests read what is there; they need neither program. On Debian: apt-get install libreoffice-writer pandoc.
"""

import shutil
import subprocess
import tempfile
from pathlib import Path

from PIL import Image

FILES = Path(__file__).parent / "files"
ENCODED_TEXT = "Text (encoded):UTF8,LF,,,"


def run(*command: str | Path) -> None:
    """Run a program in the folder of the documents."""
    subprocess.run(list(map(str, command)), cwd=FILES, check=True, capture_output=True)


def office(source: str, filter_: str, suffix: str) -> None:
    """Convert a document with LibreOffice, to a file of the same name."""
    with tempfile.TemporaryDirectory() as home:
        profile = f"-env:UserInstallation=file://{home}"
        options = [f"--infilter={filter_}"] if filter_ else []
        run("soffice", "--headless", profile, *options, "--convert-to", suffix, "--outdir", FILES, source)


def main() -> None:
    """Make all documents of the two sources, iron.txt and styled.html."""
    Image.new("RGB", (60, 40), "teal").save(FILES / "ankle.png", optimize=True)
    for suffix in ("docx", "odt", "html"):
        office("iron.txt", ENCODED_TEXT, suffix)
    run("pandoc", "iron.docx", "-o", "iron.md")
    run("pandoc", "-f", "markdown", "iron.txt", "-o", "iron-pandoc.docx")
    run("pandoc", "-f", "markdown", "iron.txt", "-o", "iron-pandoc.odt")
    run("pandoc", "-s", "-f", "markdown", "iron.txt", "-o", "iron-pandoc.html")
    run("pandoc", "styled.html", "-o", "styled.odt")
    run("pandoc", "styled.html", "-t", "gfm", "-o", "styled.md")
    run("pandoc", "styled.html", "-o", "styled.docx")
    shutil.copy(FILES / "styled.docx", FILES / "styled-office.docx")
    office("styled-office.docx", "", "odt")
    (FILES / "styled-office.docx").unlink()
    office("styled-office.odt", "", "docx")


if __name__ == "__main__":
    main()
