"""An edit of a YAML file changes one value and leaves every other character as it is."""

import difflib
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.base.plain_text import FORBIDDEN
from kiosk.content.source.yaml_edit import (
    YamlEditError,
    deleted,
    edit_file,
    inserted,
    moved,
    replaced,
    replaced_all,
)
from kiosk.content.source.yaml_tree import TreePath, read_tree
from kiosk.errors import KioskError

SAMPLE = """\
# The words of a topic
title: "A \\"cold\\""   # what people call it
plain: tea and biscuits # for all
single: 'it''s harmless'
count: 12
none:
folded: >-
  The first sentence
  is on two lines.

  The second: one.

literal: |  # as it is
    Line one
      line two
kept: |+
  a

sections:
  # the first section
  - id: overview
    sources: [who, "no", 'x']   # flow
    blocks:
    - {id: what, kind: paragraph}
    # about the figure
    - {id: where, kind: figure,
       picture: media/where.svg, alt: }

  # the second one
  - id: harms # last
    # still the second one

  # belongs to nobody
  -
    id: end
    many: [
      one, # the first
      two,
      # the third
      three
    ]
empty: []
"""


def data_of(text: str) -> Any:
    tree, problems = read_tree(text.encode(), "f.yaml")
    assert tree.data is not None, problems
    return tree.data


def leaves(data: Any, path: TreePath = ()) -> list[TreePath]:
    if isinstance(data, dict):
        return [leaf for key, value in data.items() for leaf in leaves(value, (*path, key))]
    if isinstance(data, list):
        return [leaf for index, value in enumerate(data) for leaf in leaves(value, (*path, index))]
    return [path]


def containers(data: Any, path: TreePath = ()) -> list[TreePath]:
    if not isinstance(data, dict | list):
        return []
    pairs = data.items() if isinstance(data, dict) else enumerate(data)
    return [path, *(inner for key, value in pairs for inner in containers(value, (*path, key)))]


def at(data: Any, path: TreePath) -> Any:
    for name in path:
        data = data[name]
    return data


def is_one_hunk(before: str, after: str) -> bool:
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    kinds = [kind for kind, *_ in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes()]
    return sum(kind != "equal" for kind in kinds) <= 1


def around(text: str, path: TreePath) -> tuple[str, str]:
    """Return the lines before and after those of a value, as PyYAML's own parser sees them."""
    node = yaml.compose(text.removeprefix("\ufeff"), Loader=yaml.SafeLoader)
    for name in path:
        found = (
            dict(enumerate(node.value))
            if isinstance(name, int)
            else {key.value: of for key, of in node.value}
        )
        node = found[name]
    lines = text.splitlines(keepends=True)
    end = node.end_mark.line + (node.end_mark.column > 0)
    return "".join(lines[: node.start_mark.line]), "".join(lines[end:])


COMMENTS = re.findall(r"# .*", SAMPLE)


def has_all_comments(text: str) -> bool:
    return all(comment in text for comment in COMMENTS)


TEXTS = st.one_of(
    st.text(max_size=60).filter(lambda text: not re.search(FORBIDDEN, text)),
    st.lists(
        st.sampled_from([*"ab:-?[]{},&*!|>'\"%@`#\\ \n", ": ", " #", "no", "12", "é", "水"]), max_size=12
    ).map("".join),
)
VALUES = st.one_of(
    TEXTS, st.none(), st.booleans(), st.integers(-(10**9), 10**9), st.sampled_from([0.5, -2.25, 1e-5])
)
NAMES = st.from_regex(r"[a-z][a-z0-9-]{0,8}", fullmatch=True)
DATA = st.recursive(
    VALUES, lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(NAMES, inner, max_size=3))
)
ENDINGS = st.sampled_from(["\n", "\r\n"])
MARKS = st.sampled_from(["", "\ufeff"])


def sample_with(ending: str, mark: str) -> str:
    return mark + SAMPLE.replace("\n", ending)


@settings(deadline=None)
@given(st.sampled_from(leaves(data_of(SAMPLE))), VALUES, ENDINGS, MARKS)
def test_a_replaced_value_changes_one_place_and_nothing_else(
    path: TreePath, value: Any, ending: str, mark: str
) -> None:
    text = sample_with(ending, mark)
    edited = replaced(text, path, value)
    expected = data_of(text)
    at(expected, path[:-1])[path[-1]] = value
    assert data_of(edited) == expected
    before, after = around(text, path)
    assert edited.startswith(before)
    assert edited.endswith(after)
    assert has_all_comments(edited)
    assert edited.startswith(mark)
    assert ("\n" in edited.replace("\r\n", "")) == (ending == "\n")


@pytest.mark.parametrize("path", leaves(data_of(SAMPLE)))
def test_a_value_replaced_by_itself_leaves_the_file_as_it_is(path: TreePath) -> None:
    assert replaced(SAMPLE, path, at(data_of(SAMPLE), path)) == SAMPLE


@settings(deadline=None)
@given(st.sampled_from(containers(data_of(SAMPLE))), st.data(), DATA, NAMES, ENDINGS)
def test_an_inserted_entry_is_the_only_change_and_can_be_deleted(
    path: TreePath, data: st.DataObject, value: Any, name: str, ending: str
) -> None:
    text = sample_with(ending, "")
    expected = data_of(text)
    container = at(expected, path)
    if isinstance(container, list):
        index: str | int = data.draw(st.integers(0, len(container)))
        container.insert(index, value)
    else:
        index = f"new-{name}"
        container[index] = value
    edited = inserted(text, (*path, index), value)
    assert data_of(edited) == expected
    assert is_one_hunk(text, edited)
    assert has_all_comments(edited)
    assert data_of(deleted(edited, (*path, index))) == data_of(text)


@settings(deadline=None)
@given(
    st.sampled_from([path for path in (*containers(data_of(SAMPLE)), *leaves(data_of(SAMPLE))) if path]),
    ENDINGS,
)
def test_a_deleted_entry_is_the_only_change(path: TreePath, ending: str) -> None:
    text = sample_with(ending, "")
    edited = deleted(text, path)
    expected = data_of(text)
    del at(expected, path[:-1])[path[-1]]
    assert data_of(edited) == expected
    assert is_one_hunk(text, edited)


LISTS = [
    path
    for path in containers(data_of(SAMPLE))
    if len(at(data_of(SAMPLE), path)) > 1 and isinstance(at(data_of(SAMPLE), path), list)
]


@settings(deadline=None)
@given(st.sampled_from(LISTS), st.data(), ENDINGS)
def test_a_moved_item_takes_its_comments_along(path: TreePath, data: st.DataObject, ending: str) -> None:
    text = sample_with(ending, "")
    expected = data_of(text)
    items = at(expected, path)
    index, to = (data.draw(st.integers(0, len(items) - 1)) for _ in range(2))
    edited = moved(text, (*path, index), to)
    items.insert(to, items.pop(index))
    assert data_of(edited) == expected
    assert has_all_comments(edited)
    assert moved(edited, (*path, to), index) == text


@settings(deadline=None)
@given(
    DATA.filter(lambda data: isinstance(data, dict | list) and data), st.sampled_from(leaves(data_of(SAMPLE)))
)
def test_a_value_may_become_a_list_or_mapping_and_back(data: Any, path: TreePath) -> None:
    edited = replaced(SAMPLE, path, data)
    assert at(data_of(edited), path) == data
    assert at(data_of(replaced(edited, path, "back")), path) == "back"


@pytest.mark.parametrize(
    ("before", "path", "value", "after"),
    [
        ("a: old # why\n", ("a",), "new", "a: new # why\n"),
        ("a: old\n", ("a",), "yes", 'a: "yes"\n'),
        ("a: old\n", ("a",), "12", 'a: "12"\n'),
        ("a: old\n", ("a",), "x: y", 'a: "x: y"\n'),
        ("a: 'old'\n", ("a",), "it's", "a: 'it''s'\n"),
        ('a: "old"\n', ("a",), 'say "x"', 'a: "say \\"x\\""\n'),
        ("a: 1\n", ("a",), 2.5, "a: 2.5\n"),
        ("a:\n", ("a",), "x", "a: x\n"),
        ("- [x, y]\n", (0, 1), "a, b", '- [x, "a, b"]\n'),
        ("a: >- # long\n  one\n  two\nb: 1\n", ("a",), "three", "a: >- # long\n  three\nb: 1\n"),
        ("a: |\n   one\n\nb: 1\n", ("a",), "two\n three\n", "a: |\n   two\n    three\n\nb: 1\n"),
        ("a: |\n  one\nb: 1\n", ("a",), " two", 'a: " two"\nb: 1\n'),
        ("a:\n  # c\n  - 1\n", ("a",), [2, {"b": "c"}], 'a:\n  # c\n  - 2\n  - b: "c"\n'),
    ],
)
def test_the_style_of_a_text_is_kept_where_it_can_hold_the_new_one(
    before: str, path: TreePath, value: Any, after: str
) -> None:
    assert replaced(before, path, value) == after


def test_a_long_folded_text_stays_wrapped() -> None:
    words = "word " * 60
    edited = replaced("a: >-\n  short\n", ("a",), words.strip())
    assert max(map(len, edited.splitlines())) <= 80
    assert data_of(edited) == {"a": words.strip()}


@pytest.mark.parametrize(
    ("before", "path", "value", "after"),
    [
        ("a: [x]\n", ("a", 1), "z", "a: [x, z]\n"),
        ("a: [\n  x,\n]\n", ("a", 1), "z", "a: [\n  x,\n  z,\n]\n"),
        ("a: []\n", ("a", 0), {"b": "c d"}, 'a:\n  - b: "c d"\n'),
        ("a: {b: c}\n", ("a", "d"), "e", "a: {b: c, d: e}\n"),
        ("- {b: c}\n\n# end\n", (1,), {"b": "d"}, "- {b: c}\n- {b: d}\n\n# end\n"),
        ("- a: 1\n  b: 2 # c\n", (0, "d"), "x y", '- a: 1\n  b: 2 # c\n  d: "x y"\n'),
        ("a: 1", ("b",), [1, 2], "a: 1\nb: [1, 2]"),
        ('a: "x"\n', ("b",), "y", 'a: "x"\nb: "y"\n'),
        ("- a\n# about b\n- b\n", (1,), "c", "- a\n- c\n# about b\n- b\n"),
        ("a: ['b']\n", ("a", 0), "c", "a: ['c', 'b']\n"),
    ],
)
def test_a_new_entry_looks_like_those_beside_it(before: str, path: TreePath, value: Any, after: str) -> None:
    assert inserted(before, path, value) == after


@pytest.mark.parametrize(
    ("before", "path", "after"),
    [
        ("a: 1 # one\nb: 2\n", ("a",), "b: 2\n"),
        ("a: 1\nb: 2 # two", ("b",), "a: 1"),
        ("# top\na: 1\n", ("a",), "# top\n{}\n"),
        ("a: [x, y, z]\n", ("a", 1), "a: [x, z]\n"),
        ("a: [x, y]\n", ("a", 1), "a: [x]\n"),
        ("- id: a\n  b: c\n", (0, "id"), "- b: c\n"),
        ("a: # all\n  - x\nb: 1\n", ("a", 0), "a: [] # all\nb: 1\n"),
    ],
)
def test_a_deleted_entry_leaves_the_others(before: str, path: TreePath, after: str) -> None:
    assert deleted(before, path) == after


def test_a_moved_item_takes_the_comments_with_it_that_are_right_above_and_beside() -> None:
    before = "# all\n\n# the first\n- a # A\n\n# alone\n\n- b\n# the third\n- c # C\n"
    after = "# all\n\n# the third\n- c # C\n\n# alone\n\n# the first\n- a # A\n- b\n"
    assert moved(before, (2,), 0) == after


def test_many_texts_are_replaced_at_once() -> None:
    edited = replaced_all(SAMPLE, {("title",): "B", ("sections", 0, "id"): "intro", ("literal",): "x\n"})
    assert data_of(edited) == data_of(SAMPLE) | {
        "title": "B",
        "literal": "x\n",
        "sections": [data_of(SAMPLE)["sections"][0] | {"id": "intro"}, *data_of(SAMPLE)["sections"][1:]],
    }


@pytest.mark.parametrize(
    ("text", "path", "message"),
    [
        ("a: &x 1\nb: *x\n", ("b",), "line 1: .*anchor &x"),
        ("a: 1\n", ("b",), "line 1: there is no b"),
        ("a: 1\n", ("a", "b"), "line 1: there is no a.b"),
        ("a: 1\nb:\n  - c\n", ("b", 1), "line 3: there is no b.1"),
        ("a: 1\nb: 2\na: 3\n", ("a",), "line 3: a stands here a second time"),
        ('a: "\n', ("a",), "line 1: a quotation mark is missing"),
    ],
)
def test_what_cannot_be_edited_is_refused_with_its_line(text: str, path: TreePath, message: str) -> None:
    with pytest.raises(YamlEditError, match=message):
        replaced(text, path, "x")


def test_a_control_character_is_refused() -> None:
    with pytest.raises(YamlEditError, match="control character"):
        replaced('a: "x"\n', ("a",), "x\x07")


def test_a_file_is_replaced_with_its_permissions_byte_order_mark_and_line_ends(tmp_path: Path) -> None:
    file = tmp_path / "en.yaml"
    file.write_bytes('\ufefftitle: "A"\r\n# end\r\n'.encode())
    file.chmod(0o640)
    assert edit_file(file, lambda text: replaced(text, ("title",), "Ä"))
    assert file.read_bytes() == '\ufefftitle: "Ä"\r\n# end\r\n'.encode()
    assert file.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in tmp_path.iterdir()] == ["en.yaml"]
    assert not edit_file(file, lambda text: text)


def test_a_file_that_cannot_be_edited_is_named_and_unchanged(tmp_path: Path) -> None:
    file = tmp_path / "en.yaml"
    file.write_bytes(b"a: \xff\n")
    with pytest.raises(KioskError, match=r"en\.yaml:1:4: this is not UTF-8"):
        edit_file(file, str.upper)
    with pytest.raises(KioskError, match=r"none\.yaml cannot be read"):
        edit_file(tmp_path / "none.yaml", str.upper)
    file.write_text("a: 1\n")
    with pytest.raises(KioskError, match=r"en\.yaml: line 1: there is no b"):
        edit_file(file, lambda text: deleted(text, ("b",)))
    assert file.read_text() == "a: 1\n"
