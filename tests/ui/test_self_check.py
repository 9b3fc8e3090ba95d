"""Visitors check what they know: every answer is explained, there is no score, nothing is stored."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.screen import PORTRAIT, Screen, kiosk_on
from tests.ui.walker import complaints_at_rest


@pytest.fixture
def screen(library: Path) -> Iterator[Screen]:
    with kiosk_on(library, translations="draft") as screen:
        screen.touch("start")
        yield screen


def question(screen: Screen) -> str:
    return str(screen.find("question").property("text"))


def answers(screen: Screen) -> list[str]:
    return [item.objectName() for item in screen.all_of("label") if item.objectName().startswith("answer-")]


def test_each_answer_is_explained_and_others_may_be_tried(screen: Screen) -> None:
    screen.go("checkYourself")
    assert screen.place == "check"
    texts = screen.texts()
    assert "Not quite." not in texts
    for name in answers(screen):
        screen.go(name)
    texts = screen.texts()
    assert "Not quite." in texts
    assert "That is right." in texts
    for answer in screen.kiosk.check.asked.answers:
        assert answer.why in texts
    assert complaints_at_rest(screen) == []


def test_all_questions_come_in_turn_and_lead_back_to_the_menu(screen: Screen) -> None:
    screen.go("checkYourself")
    asked = [question(screen)]
    while screen.find("nextQuestion") is not None:
        screen.go("nextQuestion")
        asked.append(question(screen))
    count = screen.kiosk.topics.at(0).record.questions
    assert len(set(asked)) == count == 3
    screen.go("questionBefore")
    assert question(screen) == asked[-2]
    screen.go("nextQuestion", "endCheck")
    assert screen.place == "menu"


def test_a_hard_word_in_an_explanation_is_explained(library: Path) -> None:
    with kiosk_on(library, PORTRAIT) as screen:
        screen.touch("start")
        screen.go("checkYourself", "nextQuestion", "nextQuestion", "answer-biopsy")
        assert "term:biopsy" in str(screen.find("why-biopsy").property("text"))
        screen.kiosk.navigation.followLink("term:biopsy")
        screen.settle()
        assert screen.kiosk.sheets.shown.title == "biopsy"
        screen.touch("closeSheet")
        assert screen.place == "check"


def test_the_last_section_leads_to_it_and_the_end_of_a_visit_forgets_all(screen: Screen) -> None:
    screen.go("tile-conclusion", "checkYourself")
    screen.go(answers(screen)[0])
    assert screen.kiosk.state.answered
    screen.touch("close")
    assert screen.kiosk.state.answered == ()
    screen.touch("start")
    screen.go("checkYourself")
    assert not any(answer.tried for answer in screen.kiosk.check.asked.answers)


def test_another_language_asks_the_same_question(screen: Screen) -> None:
    screen.go("checkYourself", "nextQuestion")
    screen.go(answers(screen)[1])
    before = question(screen)
    screen.touch("language")
    screen.reveal_on_card("language-es")
    screen.touch("language-es")
    screen.wait_for_stillness()
    assert screen.place == "check"
    assert question(screen) != before
    assert [answer.tried for answer in screen.kiosk.check.asked.answers] == [False, True, False]


def test_the_way_on_is_quiet_until_an_answer_was_tried(screen: Screen) -> None:
    screen.go("checkYourself")
    assert "Check what you know  ·  Question 1 of 3" in screen.texts()
    assert not screen.find("nextQuestion").property("strong")
    screen.go(answers(screen)[0])
    assert screen.find("nextQuestion").property("strong")
    screen.go("nextQuestion")
    assert "Check what you know  ·  Question 2 of 3" in screen.texts()
    assert not screen.find("nextQuestion").property("strong")


@pytest.mark.parametrize(("size", "diagonal"), [((1366, 768), 13.3), (PORTRAIT, 24.0)])
def test_question_answers_and_the_way_on_are_visible_together(
    library: Path, size: tuple[int, int], diagonal: float
) -> None:
    with kiosk_on(library, size, screen_diagonal=diagonal) as screen:
        screen.touch("start")
        screen.go("checkYourself")
        screen.wait_for_stillness()
        for name in ("question", *answers(screen), "nextQuestion"):
            assert screen.visible_part(name).height() == screen.find(name).height()
