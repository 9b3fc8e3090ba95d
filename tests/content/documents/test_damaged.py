"""A damaged file is imported or refused: the import never fails in any other way."""

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.documents.model import DocumentRefused
from kiosk.content.documents.readers.open_file import read_document
from kiosk.content.documents.structure.draft_maker import draft_of
from tests.content.documents.test_form import FILES

ARCHIVES = sorted(path.name for path in FILES.iterdir() if path.suffix in (".docx", ".odt"))
PAGES = sorted(path.name for path in FILES.iterdir() if path.suffix in (".html", ".md", ".txt"))
DAMAGE = st.lists(
    st.tuples(st.floats(0, 0.999), st.integers(0, 60), st.binary(max_size=20)), min_size=1, max_size=3
)


def spoilt(data: bytes, damage: list[tuple[float, int, bytes]]) -> bytes:
    """Return data in which parts are replaced by other bytes."""
    for place, length, other in damage:
        start = int(place * len(data))
        data = data[:start] + other + data[start + length :]
    return data


def tried(file: Path) -> None:
    """Import a file up to the draft; it may be refused, with what to do."""
    hint = "nothing to do"
    try:
        draft_of(read_document(file, "en"))
    except DocumentRefused as refused:
        hint = refused.hint
    assert hint


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("damaged")


@settings(deadline=None, max_examples=40)
@given(st.sampled_from(ARCHIVES), st.floats(0, 0.999), DAMAGE)
def test_a_part_of_a_file_is_damaged(
    folder: Path, name: str, part: float, damage: list[tuple[float, int, bytes]]
) -> None:
    output = io.BytesIO()
    with zipfile.ZipFile(FILES / name) as intact, zipfile.ZipFile(output, "w") as archive:
        parts = intact.namelist()
        for index, member in enumerate(parts):
            data = intact.read(member)
            archive.writestr(member, spoilt(data, damage) if index == int(part * len(parts)) else data)
    (folder / name).write_bytes(output.getvalue())
    tried(folder / name)


@settings(deadline=None, max_examples=40)
@given(st.sampled_from([*ARCHIVES, *PAGES]), DAMAGE)
def test_a_whole_file_is_damaged(folder: Path, name: str, damage: list[tuple[float, int, bytes]]) -> None:
    (folder / name).write_bytes(spoilt((FILES / name).read_bytes(), damage))
    tried(folder / name)


def test_a_page_with_thousands_of_nested_parts_is_imported_or_refused(folder: Path) -> None:
    page = "<h1>Colds</h1><h2>Causes</h2><p>A virus.</p><h2>Care</h2>" + "<div>" * 20_000 + "Rest."
    (folder / "deep.html").write_text(page, encoding="utf-8")
    tried(folder / "deep.html")
