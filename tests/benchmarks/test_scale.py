"""Tests of the generated content for measurements: valid in every language, identical for the same seed."""

from pathlib import Path

from benchmarks.scale import MOST_LANGUAGES, write_content
from kiosk.content.source.checks import check_content

ICONS = Path(__file__).resolve().parents[2] / "assets" / "icons"


def written(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_it_has_no_problems_in_any_language(tmp_path: Path) -> None:
    size = write_content(tmp_path, topics=2, languages=MOST_LANGUAGES)
    assert check_content(tmp_path, ICONS) == []
    assert size == sum(len(data) for name, data in written(tmp_path).items() if name.endswith(".yaml"))


def test_a_seed_gives_its_content_again_and_another_one_another(tmp_path: Path) -> None:
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        write_content(tmp_path / name, topics=2, languages=3, seed=seed)
    assert written(tmp_path / "a") == written(tmp_path / "b") != written(tmp_path / "c")
