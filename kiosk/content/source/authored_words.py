"""The shape of `<language>.yaml`: the words of a topic."""

from typing import Annotated, Any

from pydantic import Field, StringConstraints

from kiosk.content.blocks.forms import Id, Label, Text
from kiosk.content.blocks.registry import KINDS
from kiosk.content.source.models import Authored, optional_model, shape_of

STATE_LINE = r"^[0-9a-f]{12}(:[0-9a-f]{12})? (draft|(translated|reviewed|approved) \d{4}-\d{2}-\d{2} \S.*)$"


WORDS: dict[str, Any] = {name: shape_of(kind.words) for name, kind in KINDS.items()}
"""The shape of a block's words, by the block's kind."""


class SpokenWord(Authored):
    """A word that voices read wrong."""

    word: Label = Field(description="The word, as it is written in the texts.")
    like: Label = Field(
        description="A spelling that is read right, such as puh-ZOH-puh-nib: the syllable in capitals is stressed.",
    )


class TermWords(Authored):
    """A glossary entry."""

    term: Label = Field(description="The word itself.")
    meaning: Text = Field(description="What it means, in plain words.")
    also: list[Label] = Field(
        default_factory=list,
        max_length=20,
        description="Other words that people say for it, such as chemo: search finds the term by them.",
    )
    say: list[SpokenWord] = Field(
        default_factory=list,
        max_length=20,
        description="Words of this entry that the voice reads wrong, and how they are said.",
    )


class AnswerWords(Authored):
    """An answer of the self-check."""

    text: Label = Field(description="The answer, in a few words.")
    why: Text = Field(description="What is said to who chose it, kindly: why it is right, or what is.")


class QuestionWords(Authored):
    """A question of the self-check."""

    question: Label = Field(description="The question.")
    answers: dict[Id, AnswerWords] = Field(description="One for each answer.")


class InviteWords(Authored):
    """A topic's invitation on the start screen."""

    title: Label = Field(description="What the start screen says in large letters.")
    text: Label = Field(description="One line below it.")


class SectionWords(Authored):
    """The words of a section."""

    title: Label = Field(description="Heading of the page and of its tile.")
    short: Label | None = Field(
        None, description="Short title for the section's tab, a word or two; the title where there is none."
    )
    summary: Label = Field(description="One line for the section's tile.")
    words: dict[Id, Any] = Field(description="The words of each block, by its id.")


class WordsFile(Authored):
    """`<language>.yaml`: the words of a topic in one language."""

    title: Label = Field(description="Name of the topic.")
    summary: Label = Field(description="One line for the topic's tile.")
    invite: InviteWords = Field(description="What the start screen says of the topic.")
    glossary: dict[Id, TermWords] = Field(
        default_factory=dict,
        max_length=1000,
        description="Hard words, explained when a visitor touches a link to [words](term:id).",
    )
    sections: dict[Id, SectionWords] = Field(description="The words of each section, by its id.")
    check: dict[Id, QuestionWords] = Field(
        default_factory=dict,
        description="The words of the self-check; a translation without any has no self-check.",
    )


TranslationFile: Any = optional_model(WordsFile)
"""The same for a translation, which need not have all texts: those that are missing are shown in the first language."""


class StatesFile(Authored):
    """`<language>.states.yaml`: the state of each text of a translation; `main.py translated` writes it."""

    texts: dict[str, Annotated[str, StringConstraints(pattern=STATE_LINE)]] = Field(
        default_factory=dict,
        max_length=20_000,
        description="By place: digests of the source and of the translation, state, day, name.",
    )
