"""A review applies to the words that were read: once any of them changes, no page names the clinician for it."""

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.cli import main
from kiosk.content.blocks.cards import Review
from kiosk.content.library.builder import build
from kiosk.content.library.reader import Library
from kiosk.content.library.topic_maker import TopicMaker
from kiosk.content.review.digest import review_digests
from kiosk.content.source.checks import check_content
from kiosk.content.source.reader import read_kiosk, read_topic
from kiosk.paths import ICONS
from tests.content.reviewed import BY, DUE, ON, WHOLE, complete, library_of, reviews, sign, states
from tests.content.small import edit, pin, write_content, write_topic
from tests.content.test_clips import record

ALL = {WHOLE, "overview", "care"}
EN, TOPIC = "en.yaml", "topic.yaml"


@pytest.fixture
def content(content: Path) -> Path:
    """Return a content folder whose topic has every kind of content and no review."""
    complete(content / "topics" / "colds")
    return content


@pytest.fixture
def signed(content: Path) -> Path:
    """Return the folder of its topic, reviewed in its current state."""
    assert sign(content) == 0
    return content / "topics" / "colds"


def problems(content: Path) -> list[str]:
    return [str(problem) for problem in check_content(content, ICONS)]


def test_a_topic_that_nobody_reviewed_awaits_its_review(content: Path) -> None:
    assert reviews(content) == dict.fromkeys(ALL, Review())


def test_a_reviewed_topic_says_by_whom_and_when(signed: Path, content: Path) -> None:
    assert reviews(content) == dict.fromkeys(ALL, Review(BY, ON, DUE, "reviewed"))
    assert problems(content) == []


# fmt: off
CHANGES = [
    ("paragraph", EN, "**Many** germs", "**No** germs", {"overview"}),
    ("emphasis", EN, "**Many** germs", "Many germs", {"overview"}),
    ("section in short", EN, "It passes in 7 to 10 days", "It passes in 7 to 100 days", {"overview"}),
    ("title of a section", EN, "    title: Care\n", "    title: Cure\n", {"care"}),
    ("short title", EN, "short: Self-care", "short: Self-cure", {"care"}),
    ("summary of a section", EN, "What you can do", "What you must do", {"care"}),
    ("title of the topic", EN, "title: Colds\n", "title: Flu\n", ALL),
    ("summary of the topic", EN, "summary: What helps", "summary: What heals", {WHOLE}),
    ("invitation", EN, "Most are harmless.", "None are harmless.", {WHOLE}),
    ("title of a block", EN, "title: What it is", "title: What it was", {"overview"}),
    ("list", EN, "A cough,", "A rash,", {"overview"}),
    ("call-out", EN, "you cannot breathe", "you can breathe", {"overview"}),
    ("card", EN, "text: Sleep more.", "text: Sleep less.", {"care"}),
    ("step", EN, "when: Today", "when: Next year", {"care"}),
    ("question to ask", EN, "How long?", "How short?", {"care"}),
    ("quote", EN, "by: A nurse}", "by: A robot}", {"care"}),
    ("caption", EN, "caption: The nose", "caption: The ear", {"overview"}),
    ("alternative text", EN, "alt: A nose", "alt: An ear", {"overview"}),
    ("key of a picture", EN, "key: [Nose, Throat]", "key: [Throat, Nose]", {"overview"}),
    ("alternative text of a film", EN, "Somebody with a cup", "Somebody with a knife", {"overview"}),
    ("chart value", TOPIC, "cough: 81", "cough: 18", {"care"}),
    ("chart unit", EN, 'unit: "%"', 'unit: "people"', {"care"}),
    ("chart label", EN, "cough: Cough", "cough: Fever", {"care"}),
    ("label of a series", EN, "first: Day one", "first: Day ten", {"care"}),
    ("chart note", EN, "From two studies.", "From ten studies.", {"care"}),
    ("form of a chart", TOPIC, "form: bars", "form: lines", {"care"}),
    ("table cell", EN, "**a lot**", "not at all", {"care"}),
    ("column of a table", EN, "columns: [What, Helps]", "columns: [What, Harms]", {"care"}),
    ("glossary meaning", EN, "A germ *much* smaller", "A germ *much* larger", {WHOLE, "overview"}),
    ("meaning that another term needs", EN, "The smallest living part.", "A phone.", {WHOLE, "overview"}),
    ("evidence label", TOPIC, "evidence: mixed", "evidence: established", {"care"}),
    ("evidence label taken away", TOPIC, "evidence: clinic}", "evidence: null}", {"care"}),
    ("source of a block", TOPIC, "kind: points, sources: [nhs]", "kind: points, sources: [who]", {"overview"}),
    ("title of a source", TOPIC, "title: About colds", "title: About flu", {"overview", "care"}),
    ("year of a source", TOPIC, '"2024"', '"1924"', {"overview", "care"}),
    ("address of a source", TOPIC, "10.1000/182", "10.1000/183", {"overview", "care"}),
    ("what is asked first", TOPIC, "kind: cards, ", "kind: cards, sensitive: prognosis, ", {"care"}),
    ("answer of the self-check", EN, "It passes by itself.", "It never passes.", {WHOLE}),
    ("which answer is right", TOPIC, 'right: "no"', 'right: "yes"', {WHOLE}),
    ("captions of a film", "media/film.en.vtt", "Drink something warm.", "Drink nothing.", {"overview"}),
    ("when a caption is shown", "media/film.en.vtt", "00:01.500 --> 00:03", "00:02.000 --> 00:03", {"overview"}),
    ("drawing", "media/where.svg", 'r="9"', 'r="4"', {"overview"}),
]
# fmt: on


@pytest.mark.parametrize(
    ("change", "parts"), [(case[1:4], case[4]) for case in CHANGES], ids=[case[0] for case in CHANGES]
)
def test_whatever_visitors_see_of_a_section_changes_its_review_and_no_other(
    content: Path, signed: Path, change: tuple[str, str, str], parts: set[str]
) -> None:
    file, old, new = change
    edit(signed / file, old, new)
    assert problems(content) == []
    unchanged = ALL - parts
    assert states(content) == {"changed": parts} | ({"reviewed": unchanged} if unchanged else {})


def new_photo(topic: Path) -> None:
    Image.new("RGB", (8, 4), "blue").save(topic / "media" / "photo.png")


def new_film(topic: Path) -> None:
    with (topic / "media" / "film.webm").open("ab") as film:
        film.write(bytes(8))


def other_order(topic: Path) -> None:
    lines = (topic / TOPIC).read_text(encoding="utf-8").splitlines(keepends=True)
    at = next(number for number, line in enumerate(lines) if "id: what," in line)
    lines[at : at + 2] = reversed(lines[at : at + 2])
    (topic / TOPIC).write_text("".join(lines), encoding="utf-8")


@pytest.mark.parametrize("change", [new_photo, new_film, other_order])
def test_the_bytes_of_pictures_and_films_and_the_order_of_blocks_are_signed(
    content: Path, signed: Path, change: Callable[[Path], None]
) -> None:
    change(signed)
    assert problems(content) == []
    assert states(content)["changed"] == {"overview"}


# fmt: off
UNSEEN = [
    ("comment", EN, "sections:\n", "# For the author\nsections:\n"),
    ("quotes", EN, "summary: What helps", 'summary: "What helps"'),
    ("line break", EN, "A germ *much* smaller", "A germ\n    *much* smaller"),
    ("order of keys", EN, "{title: Rest, text: Stay in bed.}", "{text: Stay in bed., title: Rest}"),
    ("how a number is written", TOPIC, "fever: 5.6", "fever: 5.60"),
    ("words for the search", EN, 'also: ["cells"]', 'also: ["cells", "tiny parts"]'),
    ("hue", TOPIC, "hue: green", "hue: violet"),
    ("icon", TOPIC, "icon: heart\nhue", "icon: info\nhue"),
    ("source that no block names", TOPIC, "\n  who:", '\n  x: {title: X, publisher: X, year: "1"}\n  who:'),
]
# fmt: on


@pytest.mark.parametrize(
    ("file", "old", "new"), [case[1:] for case in UNSEEN], ids=[case[0] for case in UNSEEN]
)
def test_what_no_visitor_sees_leaves_a_review_as_it_was(
    content: Path, signed: Path, file: str, old: str, new: str
) -> None:
    text = (signed / file).read_text(encoding="utf-8")
    (signed / file).write_text(text.replace(old, new), encoding="utf-8")
    assert problems(content) == []
    assert states(content) == {"reviewed": ALL}


def test_how_accents_are_stored_is_not_signed(content: Path) -> None:
    topic = content / "topics" / "colds"
    edit(topic / EN, "by: A nurse}", "by: Ren\u00e9}")
    sign(content)
    edit(topic / EN, "Ren\u00e9", "Rene\u0301")
    assert states(content) == {"reviewed": ALL}


def test_another_name_for_a_block_or_a_picture_is_not_signed(content: Path, signed: Path) -> None:
    edit(signed / EN, "      compare: {", "      table: {")
    edit(signed / TOPIC, "id: compare,", "id: table,")
    (signed / "media" / "photo.png").rename(signed / "media" / "square.png")
    text = (signed / TOPIC).read_text(encoding="utf-8").replace("media/photo.png", "media/square.png")
    (signed / TOPIC).write_text(text, encoding="utf-8")
    assert problems(content) == []
    assert states(content) == {"reviewed": ALL}


def test_a_section_that_is_added_is_the_only_one_that_awaits_review(content: Path, signed: Path) -> None:
    edit(
        signed / TOPIC,
        "sections:\n",
        "sections:\n  - {id: new, hue: blue, icon: heart, blocks: [{id: a, kind: paragraph}]}\n",
    )
    edit(
        signed / EN,
        "sections:\n",
        "sections:\n  new: {title: New, summary: All of it, words: {a: Colds come often.}}\n",
    )
    assert states(content) == {"awaiting": {"new"}, "reviewed": ALL}


def test_a_section_that_is_taken_back_to_what_was_signed_is_reviewed_again(
    content: Path, signed: Path
) -> None:
    edit(signed / EN, "**a lot**", "a little")
    assert states(content)["changed"] == {"care"}
    edit(signed / EN, '[Sleep, "a little"]', '[Sleep, "**a lot**"]')
    assert states(content) == {"reviewed": ALL}


def test_one_section_is_signed_without_the_others(content: Path, signed: Path) -> None:
    edit(signed / EN, "title: Colds\n", "title: Flu\n")
    assert sign(content, "--section", "care", "--on", "2026-02-03") == 0
    assert states(content)["changed"] == {WHOLE, "overview"}
    assert sign(content, "--own-texts") == 0
    assert states(content)["changed"] == {"overview"}
    assert reviews(content)["care"].on == "2026-02-03"
    assert reviews(content)["overview"].on == ON


def test_a_signature_builds_only_its_own_topic_anew(content: Path) -> None:
    write_topic(content, "fevers")
    edit(content / "kiosk.yaml", "[colds]", "[colds, fevers]")
    library_of(content)
    sign(content)
    report = build(
        content, content.with_name("built") / "library.sqlite", icons_dir=content.with_name("icons")
    )
    assert (report.topics_built, report.topics_reused) == (1, 1)


PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55"
    "0000000a49444154789c63f80f0001010100b138f6140000000049454e44ae426082"
)
"""A PNG of one white pixel, as a constant: another version of Pillow may encode it differently."""

DIGESTS = {
    WHOLE: "6d6e68c682b312412308743749a3901c",
    "overview": "d0ff6a86412a052c605dc83cbb0323c8",
    "care": "99a10b98f36ee728b22a1dd2d6b95158",
}


def digests_of(content: Path, topic: str = "colds") -> dict[str, str]:
    """Return the digests of a topic in English, even if it has problems."""
    read = read_kiosk(content)
    files = read_topic(read, topic)
    assert files is not None
    assert read.problems == []
    compiled, _ = TopicMaker(read, ICONS, with_pseudo=False).compile(files)
    return review_digests(compiled[0], files.folder)


def test_another_version_of_the_program_makes_the_same_digests(tmp_path: Path) -> None:
    """A different digest would invalidate every review of every clinic."""
    content = pin(write_content(tmp_path / "pinned"))
    complete(content / "topics" / "colds")
    (content / "topics" / "colds" / "media" / "photo.png").write_bytes(PIXEL)
    assert digests_of(content) == DIGESTS


def texts_in(data: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the paths of the texts in some data."""
    if isinstance(data, str):
        return [path]
    parts = data.items() if isinstance(data, dict) else enumerate(data)
    return [found for name, part in parts for found in texts_in(part, (*path, name))]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_text_of_a_section_that_changes_changes_its_digest_alone(
    content: Path, data: st.DataObject
) -> None:
    file = content / "topics" / "colds" / EN
    original = file.read_text(encoding="utf-8")
    before = digests_of(content)
    words = yaml.safe_load(original)
    section = data.draw(st.sampled_from(sorted(words["sections"])))
    *path, last = data.draw(st.sampled_from(texts_in(words["sections"][section])))
    holder = words["sections"][section]
    for name in path:
        holder = holder[name]
    text = data.draw(st.from_regex(r"[A-Za-z]{1,12}( [A-Za-z]{1,12}){0,3}", fullmatch=True))
    assume(text != holder[last])
    holder[last] = text
    try:
        file.write_text(yaml.safe_dump(words, default_style='"', allow_unicode=True), encoding="utf-8")
        after = digests_of(content)
    finally:
        file.write_text(original, encoding="utf-8")
    assert {name for name, digest in after.items() if digest != before[name]} == {section}


# Translations


@pytest.fixture
def spanish(content: Path, signed: Path) -> Path:
    """Return the Spanish words of the topic, which is reviewed in English; most are meant to be the same."""
    edit(content / "kiosk.yaml", "languages: [en]", "languages: [en, es]")
    edit(content / "kiosk.yaml", "  en: Small Clinic\n", "  en: Small Clinic\n  es: Clínica\n")
    words = (signed / EN).read_text(encoding="utf-8").replace("10 days", "10 días")
    (signed / "es.yaml").write_text(words.replace("Stay in bed.", "Guarde cama."), encoding="utf-8")
    shutil.copy(signed / "media" / "film.en.vtt", signed / "media" / "film.es.vtt")
    assert main(["translated", "es", str(content), "--same-as-source", "--by", "Ana Ruiz"]) == 0
    return signed / "es.yaml"


@pytest.mark.usefixtures("spanish")
def test_a_translation_that_nobody_reviewed_awaits_its_review(content: Path) -> None:
    assert states(content) == {"reviewed": ALL}
    assert states(content, "es") == {"awaiting": ALL}


@pytest.mark.usefixtures("spanish")
def test_a_translation_is_reviewed_by_whoever_compared_it_with_the_signed_words(content: Path) -> None:
    assert sign(content, "--language", "es", "--by", "Dra. Ruiz") == 0
    assert problems(content) == []
    assert states(content, "es") == {"reviewed": ALL}
    assert reviews(content, "es")["care"].by == "Dra. Ruiz"
    assert reviews(content)["care"].by == BY


def test_a_translation_that_changes_leaves_the_source_reviewed(content: Path, spanish: Path) -> None:
    sign(content, "--language", "es")
    edit(spanish, "Guarde cama.", "No guarde cama.")
    assert states(content, "es")["changed"] == {"care"}
    assert states(content) == {"reviewed": ALL}


def test_a_source_that_changes_changes_its_translations_until_they_are_signed_again(
    content: Path, signed: Path, spanish: Path
) -> None:
    sign(content, "--language", "es")
    edit(signed / EN, "Stay in bed.", "Get up.")
    assert states(content)["changed"] == states(content, "es")["changed"] == {"care"}
    sign(content)
    assert states(content) == {"reviewed": ALL}
    assert states(content, "es")["changed"] == {"care"}, "nobody compared it with the new words"
    edit(spanish, "Guarde cama.", "Levántese.")
    sign(content, "--language", "es", "--section", "care")
    assert states(content, "es") == {"reviewed": ALL}


def test_a_translation_of_words_that_are_not_signed_cannot_be_signed(
    content: Path, signed: Path, spanish: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(signed / EN, "Stay in bed.", "Get up.")
    before = (signed / "reviews.yaml").read_bytes()
    assert sign(content, "--language", "es") == 64
    said = capsys.readouterr().err
    assert "not reviewed in en, as they are now: Care." in said
    assert "main.py review colds" in said
    assert (signed / "reviews.yaml").read_bytes() == before
    assert sign(content, "--language", "es", "--section", "overview") == 0, "that one is signed"


def test_a_translation_shows_no_review_once_that_of_its_source_is_withdrawn(
    content: Path, signed: Path, spanish: Path
) -> None:
    sign(content, "--language", "es")
    file = signed / "reviews.yaml"
    data = yaml.safe_load(file.read_text(encoding="utf-8"))
    del data["sections"]["care"]["en"]
    file.write_text(yaml.safe_dump(data, default_style='"', sort_keys=False), encoding="utf-8")
    assert states(content, "es")["awaiting"] == {"care"}


def test_captions_are_signed_in_their_own_language(content: Path, signed: Path, spanish: Path) -> None:
    sign(content, "--language", "es")
    edit(signed / "media" / "film.es.vtt", "Drink something warm.", "Tome algo.")
    assert states(content, "es")["changed"] == {"overview"}
    assert states(content) == {"reviewed": ALL}


def test_a_translation_that_is_partly_in_the_first_language_cannot_be_signed(
    content: Path, signed: Path, spanish: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(spanish, "10 días", "12 días")
    edit(spanish, "A germ *much* smaller", "A germ 100 times smaller")
    before = (signed / "reviews.yaml").read_bytes()
    for options in ([], ["--section", "overview"]):
        assert sign(content, "--language", "es", *options) == 65
        said = capsys.readouterr().err
        assert "These texts are shown in en, so nobody can review them in es:\n" in said
        for text, shown in (
            ("12 días", "block 'short' of section 'overview' is shown in en"),
            ("A germ 100", "term 'virus' is shown in en"),
        ):
            at = next(n for n, line in enumerate(spanish.read_text("utf-8").splitlines(), 1) if text in line)
            assert any(f"es.yaml:{at}:" in line and shown in line for line in said.splitlines())
        assert "`main.py translated es --topic colds --state reviewed --by NAME`" in said
        assert (signed / "reviews.yaml").read_bytes() == before
    assert sign(content, "--language", "es", "--section", "care") == 0, "that one is all in Spanish"
    assert sign(content, "--language", "es", "--own-texts") == 65, "the glossary belongs to no section"


def test_a_figure_that_somebody_stands_for_can_be_signed(content: Path, spanish: Path) -> None:
    edit(spanish, "10 días", "12 días")
    assert main(["translated", "es", str(content), "--state", "reviewed", "--by", "Ana Ruiz"]) == 0
    assert sign(content, "--language", "es") == 0
    assert states(content, "es") == {"reviewed": ALL}


# A page's translation status never contradicts its review status


def translation_states(content: Path) -> dict[str, str]:
    """Return the states of the Spanish translation: of each section, and of the topic as menus show it."""
    with closing(Library.open(library_of(content))) as library:
        card = library.topics("es")["colds"]
        pages = {section.id: library.page("colds", section.id, "es").translation for section in card.sections}
        return {WHOLE: card.translation, **pages}


@pytest.mark.usefixtures("spanish")
def test_a_draft_that_a_reviewer_signed_is_a_draft_no_more(content: Path) -> None:
    drafts = dict.fromkeys(ALL, "draft")
    assert translation_states(content) == drafts
    sign(content, "--language", "es", "--section", "care")
    assert translation_states(content) == drafts | {"care": "reviewed"}
    sign(content, "--language", "es", "--section", "overview")
    assert translation_states(content) == dict.fromkeys(ALL, "reviewed") | {WHOLE: "draft"}
    sign(content, "--language", "es", "--own-texts")
    assert translation_states(content) == dict.fromkeys(ALL, "reviewed")


@pytest.mark.usefixtures("spanish")
def test_what_a_clinician_approved_stays_approved(content: Path) -> None:
    assert main(["translated", "es", str(content), "--state", "approved", "--by", "Ana Ruiz"]) == 0
    sign(content, "--language", "es")
    assert translation_states(content) == dict.fromkeys(ALL, "approved")


def test_a_signed_translation_that_changes_is_a_draft_again(content: Path, spanish: Path) -> None:
    sign(content, "--language", "es")
    edit(spanish, "Guarde cama.", "No guarde cama.")
    assert translation_states(content) == {WHOLE: "draft", "overview": "reviewed", "care": "draft"}


def test_a_signed_translation_is_offered_where_only_reviewed_ones_are(content: Path, spanish: Path) -> None:
    def offered() -> list[str]:
        with closing(Library.open(library_of(content))) as library:
            return [language.code for language in library.offered("reviewed")]

    assert offered() == ["en"]
    sign(content, "--language", "es")
    assert offered() == ["en", "es"]
    edit(spanish, "Guarde cama.", "No guarde cama.")
    assert offered() == ["en"]


# Recordings


def test_a_recording_is_signed_with_the_sections_in_which_it_is_heard(content: Path) -> None:
    topic = content / "topics" / "colds"
    clip = record(topic, "It passes in 7 to 10 days.")
    sign(content)
    assert states(content) == {"reviewed": ALL}
    original = clip.read_bytes()
    clip.write_bytes(original + bytes(8))
    assert states(content) == {"changed": {"overview"}, "reviewed": ALL - {"overview"}}
    clip.unlink()
    assert states(content)["changed"] == {"overview"}
    clip.write_bytes(original)
    assert states(content) == {"reviewed": ALL}
    record(topic, "Nobody says this.")
    assert states(content) == {"reviewed": ALL}, "it is never heard"


def test_a_recording_of_a_term_is_signed_wherever_it_is_explained(content: Path) -> None:
    topic = content / "topics" / "colds"
    sign(content)
    record(topic, "The smallest living part.")
    assert states(content) == {"changed": {WHOLE, "overview"}, "reviewed": {"care"}}


def test_a_recording_is_signed_in_its_own_language(content: Path, spanish: Path) -> None:
    sign(content, "--language", "es")
    record(spanish.parent, "Guarde cama.", "es")
    assert states(content) == {"reviewed": ALL}
    assert states(content, "es")["changed"] == {"care"}
