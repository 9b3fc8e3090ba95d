"""A newer version of a document changes what it says otherwise, and nothing that people have changed or added."""

import io
import shutil
from pathlib import Path

import pytest
from PIL import Image

from kiosk.content.documents.importing import import_document
from kiosk.content.review.report import review_report
from kiosk.content.review.signing import SignableTopic, review_from
from kiosk.content.translation.report import write_states
from kiosk.errors import KioskError
from kiosk.paths import ICONS
from tests.content.documents.test_form import FILES, FORM
from tests.content.documents.topics import blocks_of, imported, kinds_of, plan_of, problems, report, words_of
from tests.content.documents.word_files import CARE, SECTIONS, picture, word_file
from tests.content.small import edit


def colored(color: str) -> bytes:
    output = io.BytesIO()
    Image.new("RGB", (30, 20), color).save(output, "PNG")
    return output.getvalue()


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return tmp_path / "content"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return Path(shutil.copy(FILES / "iron.txt", tmp_path / "iron.txt"))


@pytest.fixture
def topic(source: Path, content: Path) -> Path:
    return imported(source, content).folder


def test_the_same_document_changes_nothing(source: Path, content: Path, topic: Path) -> None:
    before = {path: path.read_bytes() for path in topic.iterdir()}
    assert "Nothing has changed since the last import" in report(imported(source, content))
    assert {path: path.read_bytes() for path in topic.iterdir()} == before


def test_what_the_document_changed_is_changed_and_shown(source: Path, content: Path, topic: Path) -> None:
    edit(source, "for three months or longer", "for at least six months")
    edit(source, "Conclusion\n", "In Conclusion\n")
    edit(source, "2. Poor concentration", "2. Little concentration")
    done = imported(source, content)
    assert not done.is_new
    assert done.folder == topic
    harms, treatments = blocks_of(topic, "cards")
    assert harms["items"][1]["title"] == "Little concentration"
    assert "for at least six months" in treatments["items"][0]["text"]
    assert list(kinds_of(topic)) == [*list(FORM)[:-1], "In Conclusion"]
    assert [section["id"] for section in plan_of(topic)["sections"]][-1] == "conclusion"
    told = report(done)
    assert "“Poor concentration” changed in Main Harms, cards to: Little concentration" in told
    assert "“Conclusion” changed in In Conclusion to: In Conclusion" in told


def test_what_people_added_and_chose_stays(source: Path, content: Path, topic: Path) -> None:
    edit(topic / "topic.yaml", "    icon: globe\n", "    icon: chart  # our own choice\n")
    block = "{id: cards, kind: cards, evidence: clinic, sources: [document]}"
    text = (topic / "topic.yaml").read_text(encoding="utf-8")
    own = "{id: cards, kind: cards, evidence: established, sources: [document, who]}\n      - {id: own, kind: points}"
    (topic / "topic.yaml").write_text(text.replace(block, own, 1), encoding="utf-8")
    edit(
        topic / "topic.yaml",
        "sources:\n  document:",
        'sources:\n  who: {title: "Iron", publisher: WHO, year: "2020"}\n  document:',
    )
    cards = '      cards:\n        items:\n          - title: "Tired muscles"'
    edit(topic / "en.yaml", cards, f"      own: {{items: [Ask us]}}\n{cards}")
    edit(topic / "en.yaml", "Reading a page may take two attempts.", "You may have to read a page twice.")
    edit(source, "The brain works more slowly", "The brain gets slower")
    edit(source, "Small wounds heal slowly", "Wounds heal slowly")
    done = imported(source, content)
    plan = plan_of(topic)["sections"]
    assert plan[1]["icon"] == "chart"
    assert [block["id"] for block in plan[2]["blocks"]] == ["short", "cards", "own"]
    assert plan[2]["blocks"][1]["evidence"] == "established"
    assert plan[2]["blocks"][1]["sources"] == ["document", "who"]
    assert "# our own choice" in (topic / "topic.yaml").read_text(encoding="utf-8")
    harms, _ = blocks_of(topic, "cards")
    assert harms["items"][1]["text"].endswith("You may have to read a page twice.")
    assert "Wounds heal slowly" in harms["items"][2]["text"]
    assert "For you to do:" in report(done)
    assert "now in the document: The brain gets slower" in report(done)
    assert words_of(topic)["sections"]["main-harms"]["words"]["own"] == {"items": ["Ask us"]}
    assert "Nothing has changed" in report(imported(source, content))


def test_new_and_removed_parts_are_inserted_and_removed_in_their_place(
    source: Path, content: Path, topic: Path
) -> None:
    edit(
        source,
        "During an infusion a nurse stays nearby, as allergic reactions are rare but possible. "
        "Plans are adapted to age, weight and blood values.\n\n",
        "",
    )
    edit(source, "Conclusion\n", "Questions\n\n● How long will it take?\n\n● What may I eat?\n\nConclusion\n")
    edit(source, "Who Gets It\n", "Who Gets It\n\nVegetarians should have their blood tested now and then.\n")
    done = imported(source, content)
    assert list(kinds_of(topic).items()) == [
        ("Iron Deficiency Overview", ["paragraph"]),
        ("Who Gets It", ["paragraph", "paragraph"]),
        ("Main Harms", ["cards"]),
        ("New Ways of Treatment", ["paragraph", "steps"]),
        ("Established Ways of Treatment", ["cards"]),
        ("Questions", ["points"]),
        ("Conclusion", ["paragraph"]),
    ]
    told = report(done)
    assert "Vegetarians should have their blood tested now and then.” is new in Who Gets It" in told
    assert "was removed in New Ways of Treatment, text" in told
    assert "“Questions” is a new section" in told


def test_a_section_that_people_worked_on_stays_when_the_document_drops_it(
    source: Path, content: Path, topic: Path
) -> None:
    edit(topic / "en.yaml", "In some regions the numbers", "In some countries the numbers")
    text = source.read_text(encoding="utf-8")
    source.write_text(text[: text.index("Who Gets It")] + text[text.index("Main Harms") :], encoding="utf-8")
    done = imported(source, content)
    assert list(kinds_of(topic)) == list(FORM)
    assert "“Who Gets It”: the document no longer has this section; it stays" in report(done)


def test_a_section_that_nobody_touched_goes_with_the_document(
    source: Path, content: Path, topic: Path
) -> None:
    text = source.read_text(encoding="utf-8")
    source.write_text(text[: text.index("Who Gets It")] + text[text.index("Main Harms") :], encoding="utf-8")
    imported(source, content)
    assert list(kinds_of(topic)) == [name for name in FORM if name != "Who Gets It"]


def test_sections_follow_the_document_into_a_new_order(source: Path, content: Path, topic: Path) -> None:
    text = source.read_text(encoding="utf-8")
    first, second = text.index("Who Gets It"), text.index("Main Harms")
    third = text.index("New Ways of")
    source.write_text(text[:first] + text[second:third] + text[first:second] + text[third:], encoding="utf-8")
    imported(source, content)
    names = list(FORM)
    assert list(kinds_of(topic)) == [names[0], names[2], names[1], *names[3:]]


def test_a_translation_becomes_stale_and_a_review_is_of_older_text(
    source: Path, content: Path, topic: Path
) -> None:
    edit(content / "kiosk.yaml", "languages: [en]", "languages: [en, es]")
    edit(content / "kiosk.yaml", '  en: "Our clinic"', '  en: "Our clinic"\n  es: "Clínica"')
    spanish = (topic / "en.yaml").read_text(encoding="utf-8").replace("Tea and coffee", "El café")
    (topic / "es.yaml").write_text(spanish, encoding="utf-8")
    for same_only in (True, False):  # most are the source's words, which is confirmed first
        list(
            write_states(
                content, "es", topic=topic.name, section=None, state="reviewed", by="Ana", same_only=same_only
            )
        )
    signable = SignableTopic(content, ICONS, topic.name)
    signable.sign(review_from("Dr. A. Ng", "2026-01-02", "2027-01-02"), "en", None)
    before = [str(problem) for problem in problems(content)]
    assert not any("has changed since this was reviewed" in problem for problem in before)
    edit(source, "Infections last longer.", "Infections last much longer.")
    import_document(source, content)
    told = [str(problem) for problem in problems(content)]
    (stale,) = [problem for problem in told if "has changed since this was reviewed" in problem]
    assert "'cards'" in stale
    assert "main-harms" in stale
    assert "es.yaml" in stale
    (line,) = review_report(content, ICONS).lines
    assert "6 of 7 reviewed; changed since it was reviewed: Main Harms (Dr. A. Ng" in line


def test_a_new_picture_replaces_the_old_one_unless_people_did(tmp_path: Path, content: Path) -> None:
    def version(color: str) -> Path:
        file = tmp_path / "colds.docx"
        parts = {"word/media/image1.png": colored(color)}
        file.write_bytes(word_file(SECTIONS + picture("A lung") + CARE, parts))
        return file

    topic = imported(version("red"), content).folder
    (file,) = (topic / "media").iterdir()
    assert file.read_bytes() == colored("red")
    assert "the picture was replaced" in report(imported(version("blue"), content))
    assert file.read_bytes() == colored("blue")
    file.write_bytes(colored("white"))
    assert "was kept as you changed it" in report(imported(version("green"), content))
    assert file.read_bytes() == colored("white")


def test_a_topic_that_was_written_by_hand_is_not_touched(source: Path, content: Path, topic: Path) -> None:
    (topic / "imported.json").unlink()
    before = {path: path.read_bytes() for path in topic.iterdir()}
    with pytest.raises(KioskError, match="was not made of a document"):
        import_document(source, content)
    assert {path: path.read_bytes() for path in topic.iterdir()} == before
    assert imported(source, content, topic="iron-two").topic == "iron-two"


def test_a_summary_of_our_own_stays_and_is_to_be_checked(source: Path, content: Path, topic: Path) -> None:
    edit(topic / "en.yaml", 'short: "Iron deficiency is common', 'short: "It is common')
    edit(source, "Iron deficiency is common,", "Iron deficiency is frequent,")
    done = imported(source, content)
    assert words_of(topic)["sections"]["conclusion"]["words"]["short"].startswith("It is common")
    assert "your own summary was kept; what it sums up has changed: check it" in report(done)


def test_a_topic_whose_files_do_not_fit_each_other_is_not_touched(
    source: Path, content: Path, topic: Path
) -> None:
    edit(topic / "topic.yaml", "  - id: conclusion\n", "  - id: outlook\n")
    before = {path: path.read_bytes() for path in topic.iterdir()}
    with pytest.raises(KioskError, match="section 'outlook' has no words"):
        import_document(source, content)
    assert {path: path.read_bytes() for path in topic.iterdir()} == before


def test_another_document_of_the_same_name_or_title_is_another_topic(
    source: Path, content: Path, topic: Path
) -> None:
    before = {path: path.read_bytes() for path in topic.iterdir()}
    source.write_text("Iron Deficiency\n\nDiet\n\nEat lentils.\n\nRest\n\nSleep well.\n", encoding="utf-8")
    assert imported(source, content).topic == "iron-deficiency-2"
    assert {path: path.read_bytes() for path in topic.iterdir()} == before


def test_a_name_that_leads_elsewhere_is_refused(source: Path, content: Path, topic: Path) -> None:
    with pytest.raises(KioskError, match="cannot be the name of a topic"):
        import_document(source, content, topic="../elsewhere")


def test_a_topic_with_errors_is_not_touched(source: Path, content: Path, topic: Path) -> None:
    edit(topic / "en.yaml", 'title: "Iron Deficiency"\nsummary', 'titel: "Iron Deficiency"\nsummary')
    before = {path: path.read_bytes() for path in topic.iterdir()}
    edit(source, "Tea and coffee", "Coffee")
    with pytest.raises(KioskError, match="titel"):
        import_document(source, content)
    assert {path: path.read_bytes() for path in topic.iterdir()} == before


def test_a_document_under_another_title_is_known_by_the_name_of_its_file(
    source: Path, content: Path, topic: Path
) -> None:
    edit(source, "Close\nIron Deficiency\n", "Close\nToo Little Iron\n")
    done = imported(source, content)
    assert done.folder == topic
    assert words_of(topic)["title"] == "Too Little Iron"
