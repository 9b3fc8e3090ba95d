"""The store changes only what was edited, undoes anything, and loses nothing, whatever else happens to the files."""

import os
import sqlite3
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.source.checks import check_content
from kiosk.content.source.problems import errors
from kiosk.editor.store import outline, structure, versions
from kiosk.editor.store.content_store import BY_OTHERS, ContentStore
from kiosk.editor.store.edits import FileChange
from kiosk.editor.store.outline import Node
from kiosk.editor.store.values import data_of, rewritten
from kiosk.editor.store.versions import Versions
from kiosk.errors import KioskError
from kiosk.paths import ICONS
from tests.content.small import WORDS, add_spanish

OVERVIEW = Node("section", "colds", "overview")


def change(store: ContentStore, texts: structure.Texts, label: str = "Overview") -> None:
    edit = store.edit(label, texts)
    assert edit is not None
    store.apply(edit)


def faults(content: Path) -> list[str]:
    return [str(problem) for problem in errors(check_content(content, ICONS))]


@given(st.text(alphabet="ab\n", max_size=30), st.text(alphabet="ab\n", max_size=30))
def test_a_change_leads_from_one_text_to_the_other_and_back(before: str, after: str) -> None:
    change = FileChange.between(before, after)
    assert change.applied_to(before) == after
    assert change.reverted_in(after) == before


VALUES = st.recursive(
    st.text(alphabet="aé: '", min_size=1, max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("xyz"), inner, max_size=3),
    max_leaves=8,
)


@given(VALUES, VALUES)
def test_a_rewritten_value_says_the_new_and_nothing_else_changes(old: object, new: object) -> None:
    text = f"# kept\nfirst: 'as it was' # too\n{yaml.safe_dump({'value': old}, allow_unicode=True)}last: \"kept\"\n"
    edited = rewritten(text, ("value",), new)
    assert data_of(edited) == {"first": "as it was", "value": new, "last": "kept"}
    assert edited.startswith("# kept\nfirst: 'as it was' # too\n")
    assert edited.endswith('last: "kept"\n')


def test_one_changed_word_changes_one_line_of_the_file(store: ContentStore, topic: Path) -> None:
    path = ("sections", "care", "words", "harms", "items", 0, "text")
    change(store, structure.set_value(store, topic / "en.yaml", path, "Sleep a lot."))
    assert store.save() == []
    assert (topic / "en.yaml").read_text(encoding="utf-8") == WORDS.replace(
        "text: Sleep more.", "text: Sleep a lot."
    )


def test_a_block_is_added_moved_to_another_section_and_removed_in_all_languages(
    content: Path, tmp_path: Path
) -> None:
    add_spanish(content)
    store = ContentStore(content, Versions(tmp_path / "versions.sqlite"))
    node, texts = structure.add_block(store, OVERVIEW, "paragraph", 1)
    change(store, texts)
    path = outline.words_path(node)
    change(store, structure.set_value(store, store.words_file("colds", "en"), path, "Wash your hands."))
    change(store, structure.translate(store, "colds", "es", path, "Lávese las manos."))
    moved, texts = structure.move_to_section(store, node, "care", 0)
    change(store, texts)
    assert outline.children(store, Node("section", "colds", "care"))[0] == moved
    store.save()
    assert faults(content) == []
    spanish = store.data(store.words_file("colds", "es"))
    assert spanish["sections"]["care"]["words"][moved.name] == "Lávese las manos."
    change(store, structure.remove(store, moved))
    store.save()
    assert faults(content) == []
    assert moved.name not in store.data(store.words_file("colds", "es"))["sections"]["care"]["words"]


@pytest.mark.parametrize(
    "kind", ["paragraph", "points", "cards", "steps", "call_out", "questions", "table", "quote"]
)
def test_a_new_block_can_be_shown_at_once(store: ContentStore, content: Path, kind: str) -> None:
    _, texts = structure.add_block(store, OVERVIEW, kind, 0)
    change(store, texts)
    store.save()
    assert faults(content) == []


def test_a_new_topic_can_be_shown_at_once_and_undone(store: ContentStore, content: Path) -> None:
    node, texts = structure.new_topic(store, "Sore throat")
    edit = store.edit("New topic", texts)
    assert edit is not None
    store.apply(edit)
    store.save()
    assert faults(content) == []
    assert store.topics == ["colds", "sore-throat"]
    assert outline.title_of(store, node, "en") == "Sore throat"
    store.revert(edit)
    store.save()
    assert not (content / "topics" / "sore-throat" / "topic.yaml").exists()
    assert faults(content) == []


def test_terms_sources_and_questions_are_added(store: ContentStore, content: Path) -> None:
    for kind in ("glossary", "sources", "check"):
        _, texts = structure.add_entry(store, Node(kind, "colds"), "Sneeze")
        change(store, texts)
    store.save()
    assert faults(content) == []


def test_a_version_of_yesterday_is_seen_and_restored(
    store: ContentStore, topic: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 1_000_000.0
    monkeypatch.setattr(versions.time, "time", lambda: now)
    file = topic / "en.yaml"
    for title in ("First", "Second"):
        change(store, structure.set_value(store, file, ("title",), title))
        store.save()
        now += 86_400
    kept = store.versions.of("topics/colds/")
    assert [version.label for version in kept] == ["Overview", "Overview", "As it was found"]
    assert [data_of(store.versions.text(version.id) or "")["title"] for version in kept] == [
        "Second",
        "First",
        "Colds",
    ]
    change(store, {file: store.versions.text(kept[1].id)}, "Restored")
    store.save()
    assert data_of(file.read_text(encoding="utf-8"))["title"] == "First"


def test_typing_in_one_place_is_one_version(store: ContentStore, topic: Path) -> None:
    for title in ("C", "Co", "Col", "Cold"):
        change(store, structure.set_value(store, topic / "en.yaml", ("title",), title))
        store.save()
    assert len(store.versions.of("topics/colds/en.yaml")) == 2  # as it was found, and now


def test_the_oldest_versions_make_room(
    store: ContentStore, topic: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(versions, "MOST_VERSIONS", 4)
    for number in range(9):
        change(
            store, structure.set_value(store, topic / "en.yaml", ("title",), str(number)), f"Place {number}"
        )
        store.save()
    assert [version.label for version in store.versions.of("")] == [
        f"Place {number}" for number in (8, 7, 6, 5)
    ]


@pytest.mark.parametrize("call", ["open", "fsync", "replace"])
def test_power_lost_during_a_save_leaves_the_old_file_and_the_new_text_among_the_versions(
    store: ContentStore, topic: Path, content: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    file, before = topic / "en.yaml", (topic / "en.yaml").read_bytes()
    change(store, structure.set_value(store, file, ("title",), "Flu"))

    class PowerCutError(BaseException):
        """Ends everything at once."""

    def cut(*_: object) -> None:
        raise PowerCutError

    with monkeypatch.context() as power:
        if call == "replace":
            power.setattr(Path, "replace", cut)
        else:
            power.setattr(os, call, cut)
        with pytest.raises(PowerCutError):
            store.save()
    assert file.read_bytes() == before
    after = ContentStore(content, store.versions)  # the next start
    lost = after.cut_short()
    assert data_of(lost[file] or "")["title"] == "Flu"
    change(after, dict(lost), "Recovered")
    assert after.save() == []
    assert data_of(file.read_text(encoding="utf-8"))["title"] == "Flu"
    assert ContentStore(content, store.versions).cut_short() == {}


def test_a_disk_that_cannot_be_written_is_told_and_tried_again(
    store: ContentStore, topic: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    change(store, structure.set_value(store, topic / "en.yaml", ("title",), "Flu"))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        (failure,) = store.save()
    assert "No space left" in failure
    assert store.save() == []
    assert store.unsaved == []


def test_versions_that_cannot_be_kept_are_told_before_anything_is_overwritten(
    store: ContentStore, topic: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    change(store, structure.set_value(store, topic / "en.yaml", ("title",), "Flu"))

    def full(*_: object, **__: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    with monkeypatch.context() as disk:
        disk.setattr(store.versions, "record", full)
        assert store.save() == ["database or disk is full"]
    assert (topic / "en.yaml").read_text(encoding="utf-8") == WORDS
    assert store.save() == []


def test_what_another_program_wrote_is_never_overwritten_and_either_text_can_be_had(
    store: ContentStore, topic: Path
) -> None:
    file = topic / "en.yaml"
    change(store, structure.set_value(store, file, ("title",), "Mine"))
    file.write_text(WORDS.replace("title: Colds", "title: Theirs"), encoding="utf-8")
    store.save()
    (conflict,) = store.look_for_changes()
    assert data_of(conflict.theirs or "")["title"] == "Theirs"
    assert data_of(conflict.mine or "")["title"] == "Mine"
    assert data_of(file.read_text(encoding="utf-8"))["title"] == "Theirs"
    edit = store.take_theirs(file)
    assert edit is not None
    store.apply(edit)
    assert store.data(file)["title"] == "Theirs"
    store.revert(edit)  # it can be undone like any edit
    assert store.save() == []
    assert data_of(file.read_text(encoding="utf-8"))["title"] == "Mine"
    file.write_text(WORDS, encoding="utf-8")
    assert store.look_for_changes()
    store.keep_mine(file)
    change(store, structure.set_value(store, file, ("summary",), "Mine, too"))
    assert store.save() == []
    assert data_of(file.read_text(encoding="utf-8"))["title"] == "Mine"
    assert BY_OTHERS in [version.label for version in store.versions.of("topics/colds/en.yaml")]


def test_a_file_that_is_no_text_is_refused_in_words(store: ContentStore, topic: Path) -> None:
    (topic / "en.yaml").write_bytes("title: Käse".encode("cp1252"))
    with pytest.raises(KioskError, match="not UTF-8"):
        store.text(topic / "en.yaml")


def test_a_problem_is_found_at_its_block(store: ContentStore, topic: Path) -> None:
    path = ("sections", "care", "words", "plans", "items", 0, "text")
    assert outline.node_at(store, topic / "en.yaml", path) == Node("block", "colds", "plans", "care")
    path = ("sections", 1, "blocks", 1, "evidence")
    assert outline.node_at(store, topic / "topic.yaml", path) == Node("block", "colds", "plans", "care")
    assert outline.node_at(store, topic / "topic.yaml", ("sources", "who", "year")) == Node(
        "source", "colds", "who"
    )
    assert outline.node_at(store, topic / "en.yaml", ("title",)) == Node("topic", "colds")
