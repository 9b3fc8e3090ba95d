"""Tests of the YAML reader: what it accepts, what it rejects by name, and that it never fails."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.source.yaml_text import MOST_BYTES
from kiosk.content.source.yaml_tree import MOST_PROBLEMS, read_tree
from tests.content.small import TOPIC, WORDS

ROOT = Path(__file__).resolve().parents[2]


def complaints(data: bytes | str) -> list[str]:
    given_bytes = data if isinstance(data, bytes) else data.encode()
    return [str(problem) for problem in read_tree(given_bytes, "f.yaml")[1]]


def value(text: str) -> object:
    tree, problems = read_tree(f"a: {text}\n".encode(), "f.yaml")
    assert problems == []
    return tree.data["a"]


def test_plain_values_are_read_as_they_look() -> None:
    assert value("tea and biscuits") == "tea and biscuits"
    assert value("12") == 12
    assert type(value("12")) is int
    assert value("-5.60") == -5.6
    assert value("0") == 0
    assert value("true") is True
    assert value("false") is False
    assert value("null") is None
    assert value('"no"') == "no"
    assert value('"12"') == "12"
    assert value(">-\n  one\n  two") == "one two"
    assert value("1.2.3") == "1.2.3"
    assert value("http://x") == "http://x"


@pytest.mark.parametrize(
    "text",
    [
        *("yes", "No", "ON", "off", "y", "N", "True", "FALSE"),
        *("~", "Null", "NULL"),
        *("1_000", "0x1F", "0o17", "017", "0b1", "+5", "1e3", ".5", "5.", "1.5e-3"),
        *(".inf", "-.Inf", ".nan", ".NaN"),
        *("2024-01-31", "2024-1-3", "2024-01-31 10:00:00", "2001-12-14t21:59:43.10-05:00"),
        *("12:30", "1:2:3", "190:20:30.15", "=", "<<"),
    ],
)
def test_what_yaml_reads_otherwise_than_it_looks_is_refused_by_name(text: str) -> None:
    (only,) = complaints(f"a: {text}\n")
    assert only.startswith(f"f.yaml:1:4: {text} without quotes: ")
    assert f'write "{text}"' in only


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("a: &x 1\n", "1:4", "anchor &x"),
        ("a: 1\nb: *x\n", "2:4", "alias *x"),
        ("a: !!python/object:os.system x\n", "1:4", "tag tag:yaml.org,2002:python/object"),
        ("a: !x 1\n", "1:4", "tag !x"),
        ('a: ! "x"\n', "1:4", "tag !"),
        ("<<: {a: 1}\n", "1:1", "<< without quotes"),
        ("a: 1\n---\nb: 2\n", "2:1", "a second document"),
        ("a: 1\nb: 2\na: 3\n", "3:1", "'a' stands here a second time (the first is on line 1)"),
        ("? [a, b]\n: c\n", "1:3", "a key must be a word"),
        ("? {a: b}\n: c\n", "1:3", "a key must be a word"),
        ("", "1:1", "the file is empty"),
        ("# only a remark\n", "1:1", "the file is empty"),
        ("---\n", "1:1", "the file is empty"),
        ("a: 1234567890123456789012\n", "1:4", "is too long"),
        ("[" * 60, "1:17", "nested more than 16 deep"),
        ("\n".join(" " * n + f"k{n}:" for n in range(40)), "17:17", "nested more than 16 deep"),
        ("a: [" + "1, " * 100_001 + "1]", "1:", "more than 50000 values"),
        ("a: b\x07\n", "1:5", "control character '\\x07'"),
        ("a: b\n\x00", "2:1", "control character '\\x00'"),
        ("a: \x85\x9f\n", "1:4", "control character '\\x85'"),
        ('a: "b\\0c"\n', "1:4", "control character '\\x00'"),
        ('a: "b\\u202Ec"\n', "1:4", "control character '\\u202e'"),
        ("a: b\u2066c\n", "1:5", "control character '\\u2066'"),
        ("a: \ufffe\n", "1:4", "control character '\\ufffe'"),
    ],
)
def test_what_is_not_read_is_named_with_its_place(text: str, place: str, words: str) -> None:
    found = complaints(text)
    assert len(found) == 1, found
    assert found[0].startswith(f"f.yaml:{place}")
    assert words in found[0]


@pytest.mark.parametrize(
    ("text", "place", "hint"),
    [
        ('a: "b\n', "1:4", "a quotation mark is missing on line 1"),
        ("a: 'b\n", "1:4", "a quotation mark is missing on line 1"),
        ("a: [b\n", "1:4", "[ is opened on line 1 and not closed"),
        ("a: {b: 1\n", "1:4", "{ is opened on line 1 and not closed"),
        ("a: [\n", "1:1", "a bracket before it is not closed"),
        ("a: b: c\n", "1:5", "has a colon"),
        ("a: @b\n", "1:4", "begins with @"),
        ("a: **b**\n", "1:5", "begins with *"),
        ("a: 1\n\tb: 2\n", "2:1", "spaces"),
        ("a:\n  b: 1\n c: 2\n", "3:2", "indent"),
        ("- a\nb: 1\n", "2:1", "indent"),
        ('a: "x" y\n', "1:8", "goes on after its quotation mark"),
        ('a: "\\q"\n', "1:", "backslash"),
    ],
)
def test_what_is_no_yaml_is_said_in_plain_words(text: str, place: str, hint: str) -> None:
    (only,) = complaints(text)
    assert only.startswith(f"f.yaml:{place}")
    assert hint in only


@pytest.mark.parametrize(
    ("data", "place", "words"),
    [
        (b"a: 1\nb: \xff\n", "2:4", "not UTF-8"),
        ("a: 1".encode("utf-16"), "1:1", "not UTF-8"),
        (b"a: \xed\xa0\x80", "1:4", "not UTF-8"),
        (b"a" * (MOST_BYTES + 1), "1:1", "bytes"),
    ],
)
def test_bytes_that_are_no_text_are_refused(data: bytes, place: str, words: str) -> None:
    (only,) = complaints(data)
    assert only.startswith(f"f.yaml:{place}")
    assert words in only


def test_a_byte_order_mark_at_the_start_is_no_problem_since_notepad_writes_one() -> None:
    tree, problems = read_tree("\ufeffa: b\n".encode(), "f.yaml")
    assert problems == []
    assert tree.data == {"a": "b"}
    assert tree.keys["a",] == (1, 1)


def test_several_problems_of_one_file_are_found_in_one_pass() -> None:
    found = complaints("a: yes\nb: 1_000\nc: ok\nd: 2024-01-01\n")
    assert [line.split(": ")[0] for line in found] == ["f.yaml:1:4", "f.yaml:2:4", "f.yaml:4:4"]


def test_positions_of_keys_and_values_are_known() -> None:
    tree, _ = read_tree(b"a:\n  - b\n  - c: d\n", "f.yaml")
    assert tree.at(("a", 1, "c")) == (3, 8)
    assert tree.at_key(("a", 1, "c")) == (3, 5)
    assert tree.at(("a", 1, "nothing", "here")) == (3, 5)
    assert tree.at_key(("gone",)) == tree.at(()) == (1, 1)


HOSTILE = {
    "brackets": b"[" * 200_000,
    "braces": b"{" * 200_000,
    "dashes": b"- " * 200_000,
    "questions": b"? " * 200_000,
    "indents": b"\n".join(b" " * n + b"a:" for n in range(1_000)),
    "colons": b"a: " * 200_000,
    "laughs": b"a: &a [x]\nb: &b [*a,*a]\nc: [*b,*b]\n",
    "merges": b"a: &a {k: 1}\n" + b"b: {<<: [*a, *a, *a]}\n" * 1_000,
    "scalars": b"- a\n" * 260_000,
    "keys": b"".join(b"k%d: 1\n" % n for n in range(90_000)),
    "many_surprises": b"- 1_0\n" * 99_000,
    "one_key": b"k: 1\n" * 200_000,
    "surprises": b"- no\n" * 99_000,
    "quotes": b'"' * 1_000_000,
    "escapes": b'a: "' + b"\\u0041" * 170_000 + b'"\nb: no',
    "folded": b"a: >\n" + b" x\n\n" * 200_000 + b"b: no",
    "comments": b"#\n" * 500_000,
    "directives": b"%TAG ! x\n" * 100_000,
    "tags": b"a: !<" + b"x" * 1_000_000 + b"> b",
    "anchors": b"a: &" + b"x" * 1_000_000 + b" b",
    "long_key": b"x" * 1_000_000 + b": 1",
    "long_number": b"a: " + b"9" * 1_000_000,
    "underscores": b"a: 1" + b"_" * 1_000_000 + b"x\nb: no",
    "exponents": b"a: " + b"1" * 1_000_000 + b"x\nb: no",
    "sixties": b"a: 1" + b":1" * 500_000 + b"x\nb: no",
    "dates": b"- 2024-01-01T" + b"x" * 1_000_000 + b"\n- no",
    "spaces": b" " * 1_048_000,
    "tabs": b"\t" * 1_000_000,
    "returns": b"\r" * 1_000_000,
    "documents": b"---\n" * 250_000,
    "nul": b"\0" * 1_000_000,
    "not_utf8": b"\xff" * 1_000_000,
    "marks": "\ufeff".encode() * 300_000,
    "deep_flow_pairs": b"[a: " * 100_000,
}

LIMITED = """
import json, resource, sys
from kiosk.content.source.yaml_tree import read_tree
data = open(sys.argv[1], "rb").read()
used = resource.getrusage(resource.RUSAGE_SELF)
seconds = int(used.ru_utime + used.ru_stime + 1.5)
resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
resource.setrlimit(resource.RLIMIT_AS, (256 << 20, 256 << 20))
problems = read_tree(data, "f.yaml")[1]
print(json.dumps([str(problem) for problem in problems]))
"""
"""Reads a file under system limits: 256 MB of address space, including Python's own, and what is left of
one second of CPU time, which the system counts in whole seconds."""


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_yaml_is_refused_within_a_second_and_256_megabytes(name: str, tmp_path: Path) -> None:
    file = tmp_path / "hostile.yaml"
    file.write_bytes(HOSTILE[name])
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(file)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-500:]
    problems = json.loads(done.stdout)
    assert 0 < len(problems) <= MOST_PROBLEMS + 1
    assert max(map(len, problems)) < 250


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused_with_a_place(data: bytes) -> None:
    tree, problems = read_tree(data, "f.yaml")
    assert problems or tree.data is not None
    for problem in problems:
        assert problem.line >= 1
        assert problem.column >= 1
        assert problem.line <= data.count(b"\n") + data.count(b"\r") + 9


YAMLISH = st.lists(
    st.sampled_from(
        [
            *"ab01:-?[]{},&*!|>'\"%@`#\\/.\n\t ~=<",
            "\r\n",
            "  ",
            "- ",
            ": ",
            "---\n",
            "...",
            "\\x",
            "\u2028",
            "é",
        ]
    ),
    max_size=40,
).map("".join)


@given(YAMLISH)
def test_any_text_of_yaml_signs_is_read_or_refused(text: str) -> None:
    tree, problems = read_tree(text.encode(), "f.yaml")
    assert problems or tree.data is not None


@given(
    st.sampled_from([TOPIC.encode(), WORDS.encode()]),
    st.lists(st.tuples(st.integers(0, 2_000), st.integers(0, 12), st.binary(max_size=6)), max_size=4),
)
def test_a_spoiled_file_is_read_or_refused(data: bytes, cuts: list[tuple[int, int, bytes]]) -> None:
    for at, length, new in cuts:
        data = data[:at] + new + data[at + length :]
    tree, problems = read_tree(data, "f.yaml")
    assert problems or tree.data is not None
