"""Another program may have written anything: what differs is named in words, and no form of it stops the comparison."""

import json
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.editor.store.comparing import TextDifference, differences
from kiosk.editor.store.content_store import ContentStore
from tests.content.small import TOPIC, WORDS

NAMES = st.sampled_from(
    [
        "sections",
        "overview",
        "care",
        "words",
        "harms",
        "items",
        "rows",
        "compare",
        "glossary",
        "virus",
        "check",
        "id",
    ]
)
ANYTHING = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(0, 9), st.text("ab", max_size=3)),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=12,
)


@pytest.mark.parametrize(
    ("name", "change", "expected"),
    [
        (
            "en.yaml",
            ("text: Sleep more.", "text: Sleep."),
            ("Self-care, card 1, text", "Sleep more.", "Sleep."),
        ),
        ("en.yaml", ("    summary: What a cold is\n", ""), ("Overview, summary", "What a cold is", "")),
        (
            "en.yaml",
            ("term: virus, meaning", "term: germ, meaning"),
            ("Glossary, virus, term", "virus", "germ"),
        ),
        (
            "topic.yaml",
            ("evidence: mixed", "evidence: clinic"),
            ("Colds · Care · Cards: Tired: Evidence", "mixed", "clinic"),
        ),
        (
            "topic.yaml",
            ("sources: [nhs]}", "sources: [nhs, who]}"),
            ("Colds · Overview · List: A cough, A fever < 39 degrees: Sources", "nhs", "nhs, who"),
        ),
        ("topic.yaml", ('year: "2024"', 'year: "2023"'), ("Colds · About colds: Year", "2024", "2023")),
    ],
)
def test_a_changed_value_is_named_in_words(
    store: ContentStore, topic: Path, name: str, change: tuple[str, str], expected: tuple[str, str, str]
) -> None:
    before = WORDS if name == "en.yaml" else TOPIC
    assert before.count(change[0]) == 1
    found = differences(store, topic / name, before, before.replace(*change))
    assert found == [TextDifference(*expected)]


def test_a_moved_block_is_one_difference(store: ContentStore, topic: Path) -> None:
    plan = yaml.safe_load(TOPIC)
    plan["sections"][1]["blocks"].reverse()
    (found,) = differences(store, topic / "topic.yaml", TOPIC, yaml.safe_dump(plan))
    assert found.place == "Colds · Care: Blocks, Order"


def test_a_file_that_is_gone_or_cannot_be_read_is_shown_whole(store: ContentStore, topic: Path) -> None:
    assert differences(store, topic / "es.yaml", None, "title: Resfriados\n") == [
        TextDifference("Topic, title", "", "Resfriados")
    ]
    (found,) = differences(store, topic / "en.yaml", WORDS, "title: [")
    assert found.place.startswith("The whole file, which cannot be read")
    assert (found.mine, found.theirs) == (WORDS, "title: [")


@given(
    st.sampled_from(["en.yaml", "es.yaml", "topic.yaml", "es.states.yaml", "reviews.yaml"]),
    ANYTHING,
    ANYTHING,
)
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_two_texts_can_be_compared(
    store: ContentStore, topic: Path, name: str, mine: object, theirs: object
) -> None:
    found = differences(store, topic / name, json.dumps(mine), json.dumps(theirs))
    assert found
    assert all(difference.place for difference in found)
