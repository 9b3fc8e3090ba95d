"""Phone numbers, addresses and signed numbers keep their order in right-to-left languages."""

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.direction import END, ISOLATE, isolate
from kiosk.content.search.query import Search
from kiosk.content.translation.interface_words import InterfaceWords
from kiosk.content.website.blocks import block_html
from kiosk.content.website.handout import text_of
from kiosk.paths import TRANSLATIONS
from tests.content.small import built, edit

AROUND = ("اتصل بنا ", " الآن.")


@pytest.mark.parametrize(
    "part",
    [
        "+1 (555) 010-0199",
        "+1 555 010 0199",
        "+15550100199",
        "(555) 010-0199",
        "555-010-0199",
        "2026-03-01",
        "-5",
        "\N{MINUS SIGN}2.5",
        "+3",
        "https://who.example/colds?a=1",
        "nurse@clinic.example",
    ],
)
def test_what_is_read_from_left_to_right_is_isolated_as_a_whole(part: str) -> None:
    before, after = AROUND
    assert isolate(part) == f"{ISOLATE}{part}{END}"
    assert isolate(f"{before}{part}{after}") == f"{before}{ISOLATE}{part}{END}{after}"


@pytest.mark.parametrize(
    "text", ["7-10", "7 - 10", "من 7 إلى 10", "5.6", "81%", "< 39", "(2024)", "A-B", "كلمة - كلمة"]
)
def test_ranges_and_plain_numbers_stay_as_they_are(text: str) -> None:
    assert isolate(text) == text


@given(st.text(alphabet="ab \N{ARABIC LETTER BEH}+-\N{MINUS SIGN}(){}0123456789.,:/@", max_size=40))
def test_nothing_but_pairs_of_isolates_is_added(text: str) -> None:
    marked = isolate(text)
    assert marked.replace(ISOLATE, "").replace(END, "") == text
    assert marked.count(ISOLATE) == marked.count(END)


def test_a_phone_number_keeps_its_order_on_the_web_site_and_in_codes(
    content: Path, topic: Path, icons: Path
) -> None:
    edit(content / "kiosk.yaml", "languages: [en]", "languages: [en, ar]")
    edit(content / "kiosk.yaml", "  en: Small Clinic", "  en: Small Clinic\n  ar: Small Clinic")
    edit(topic / "topic.yaml", "{id: said, kind: quote}", "{id: said, kind: quote, sources: [who]}")
    edit(topic / "en.yaml", "It will pass.", '"Call +1 (555) 010-0199."')
    shutil.copy(topic / "en.yaml", topic / "ar.yaml")
    words = InterfaceWords(TRANSLATIONS, "ar")
    with built(content, icons) as library:
        page = library.page("colds", "care", "ar")
        english = library.page("colds", "care", "en")
        (found,) = [result.block for result in Search(library).answer("0199", "ar").found]
    (said,) = [block for block in page.blocks if block.id == "said"]
    assert '<p>Call <bdi dir="ltr">+1 (555) 010-0199</bdi>.</p>' in block_html(said, words)
    assert f"Call {ISOLATE}+1 (555) 010-0199{END}." in text_of(page, words, whole=True)
    assert "Call +1 (555) 010-0199." in text_of(english, InterfaceWords(TRANSLATIONS, "en"), whole=True)
    assert found == "said"
