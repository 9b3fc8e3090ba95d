"""The shape of `<language>.yaml`: the words of a topic, and of each kind of block."""

from typing import Annotated, Any

from pydantic import Discriminator, Field, StringConstraints, Tag

from kiosk.content.source.authored import Authored, Id, Label, Text

STATE_LINE = r"^[0-9a-f]{12}(:[0-9a-f]{12})? (draft|(translated|reviewed|approved) \d{4}-\d{2}-\d{2} \S.*)$"


class ParagraphWords(Authored):
    """Running text with a heading."""

    title: Label | None = Field(None, description="Heading, if any.")
    text: Text | Annotated[list[Text], Field(min_length=1)] = Field(
        description="One text, or a list of them."
    )


class PointsWords(Authored):
    """A list."""

    title: Label | None = Field(None, description="Heading, if any.")
    intro: Text | None = Field(None, description="A sentence before the list.")
    items: list[Text] = Field(min_length=1, description="One text a point.")


class CardWords(Authored):
    """One card."""

    title: Label = Field(description="What the card is about.")
    text: Text = Field(description="A sentence or two.")


class CardsWords(Authored):
    """Numbered cards."""

    title: Label | None = Field(None, description="Heading, if any.")
    items: list[CardWords] = Field(min_length=1, description="One card after the other; they are numbered.")


class StepWords(Authored):
    """One step."""

    when: Label = Field(description="When it is to happen: Short term, This week.")
    title: Label = Field(description="What is to happen.")
    text: Text = Field(description="A sentence or two.")


class StepsWords(Authored):
    """Steps in time."""

    title: Label | None = Field(None, description="Heading, if any.")
    items: list[StepWords] = Field(min_length=1, description="One step after the other, in time.")


class CallOutWords(Authored):
    """Something that must not be missed."""

    title: Label = Field(description="What must not be missed, in a few words.")
    text: Text | None = Field(None, description="A text below the heading.")
    items: list[Text] = Field(default_factory=list, description="A list below the text.")


class QuestionsWords(Authored):
    """Questions to ask."""

    title: Label = Field(description="Heading.")
    items: list[Text] = Field(min_length=1, description="One question each.")


class FigureWords(Authored):
    """The words of a picture."""

    alt: Text = Field(description="What the picture shows, for those who do not see it.")
    caption: Text | None = Field(None, description="A text below the picture.")
    key: list[Text] = Field(default_factory=list, description="What number 1, 2, … in the picture mark.")


class ChartWords(Authored):
    """The words of a chart."""

    title: Label = Field(description="What the chart shows.")
    unit: str = Field(max_length=80, description="Unit of the numbers; % is written at each of them.")
    labels: dict[Id, Label] = Field(description="One for each mark.")
    series: dict[Id, Label] = Field(default_factory=dict, description="One for each series, if several.")
    note: Text | None = Field(None, description="A text below the chart.")


class TableWords(Authored):
    """A table."""

    title: Label = Field(description="Heading.")
    columns: list[Label] = Field(min_length=2, max_length=5, description="Headings of the columns.")
    rows: list[list[Text]] = Field(
        min_length=1,
        description="Rows of cells, as many in each as there are columns; the first names the row.",
    )
    note: Text | None = Field(None, description="A text below the table.")


class QuoteWords(Authored):
    """A quotation."""

    text: Text = Field(description="What was said.")
    by: Label = Field(description="Who said it.")


class AudioWords(Authored):
    """The words of a recording."""

    title: Label = Field(description="Heading: what is to be heard.")
    text: Text | None = Field(None, description="A sentence about it, such as who speaks.")


class VideoWords(AudioWords):
    """The words of a film."""

    alt: Text = Field(description="What is to be seen, for those who do not see it.")


WORDS: dict[str, Any] = {
    "in_short": Text,
    "paragraph": Annotated[
        Annotated[Text, Tag("text")] | Annotated[ParagraphWords, Tag("parts")],
        Discriminator(lambda words: "parts" if isinstance(words, (dict, ParagraphWords)) else "text"),
    ],
    "points": PointsWords,
    "cards": CardsWords,
    "steps": StepsWords,
    "call_out": CallOutWords,
    "questions": QuestionsWords,
    "figure": FigureWords,
    "chart": ChartWords,
    "table": TableWords,
    "quote": QuoteWords,
    "video": VideoWords,
    "audio": AudioWords,
}
"""The shape of a block's words, by the block's kind."""


class TermWords(Authored):
    """A glossary entry."""

    term: Label = Field(description="The word itself.")
    meaning: Text = Field(description="What it means, in plain words.")
    also: list[Label] = Field(
        default_factory=list,
        max_length=20,
        description="Other words that people say for it, such as chemo: search finds the term by them.",
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


class StatesFile(Authored):
    """`<language>.states.yaml`: the state of each text of a translation; `main.py translated` writes it."""

    texts: dict[str, Annotated[str, StringConstraints(pattern=STATE_LINE)]] = Field(
        default_factory=dict,
        max_length=20_000,
        description="By place: digests of the source and of the translation, state, day, name.",
    )
