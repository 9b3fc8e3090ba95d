"""Tests of the views that QML has of blocks: they have what the records have, and refuse what QML cannot show."""

import msgspec
import pytest
from PySide6.QtCore import QObject

from kiosk.content.blocks.block import Block, Prose
from kiosk.content.blocks.records import Page
from kiosk.ui.blocks.block_views import BlockView
from kiosk.ui.blocks.record_views import view_of_block, view_type
from tests.content.small import add_film, built, write_content, write_icons


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[Page]:
    """Return pages with every kind of block."""
    folder = tmp_path_factory.mktemp("small")
    content = write_content(folder / "content")
    add_film(content / "topics" / "colds")
    add_film(content / "topics" / "colds", "said.opus", "heard")
    with built(content, write_icons(folder / "icons")) as library:
        return [library.page("colds", section, "en") for section in ("overview", "care")]


def shown(value: object) -> object:
    """Return how QML is to read a field of a record."""
    if isinstance(value, Prose):
        return value.markup
    if isinstance(value, tuple):
        return [shown(part) for part in value]
    if isinstance(value, msgspec.Struct):
        return {name: shown(getattr(value, name)) for name in value.__struct_fields__}
    return "" if value is None else value


def read(value: object, expected: object) -> object:
    """Return what QML reads, with views as dicts of what is expected of them."""
    if isinstance(value, list) and isinstance(expected, list):
        return [read(*pair) for pair in zip(value, expected, strict=True)]
    if isinstance(value, QObject) and isinstance(expected, dict):
        return {name: read(value.property(name), part) for name, part in expected.items()}
    return value


def test_a_view_has_every_field_of_its_record(pages: list[Page]) -> None:
    parent = QObject()
    for page in pages:
        for block in page.blocks:
            view = view_of_block(block, page, parent)
            assert isinstance(view, BlockView)
            assert type(view).__name__ == f"{type(block).__name__}View"
            own = [name for name in block.__struct_fields__ if name not in Block.__struct_fields__]
            for name in ("title", "evidence", "sensitive", *own):
                expected = shown(getattr(block, name))
                assert read(view.property(name), expected) == expected, (block.kind, name)
            assert view.property("introduction") is None


def test_a_field_that_qml_cannot_show_is_refused() -> None:
    class OddBlock(Block, frozen=True, kw_only=True, tag="odd"):
        counts: dict[str, int]

    with pytest.raises(TypeError, match="dict"):
        view_type(OddBlock)


def test_a_field_with_a_name_that_all_views_use_is_refused() -> None:
    class FamilyBlock(Block, frozen=True, kw_only=True, tag="family"):
        family: str

    with pytest.raises(TypeError, match=r"FamilyBlock\.family: rename it"):
        view_type(FamilyBlock)
