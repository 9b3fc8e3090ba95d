"""The shape of the files that authors write; also what their JSON Schemas are made from."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Discriminator, Field, StringConstraints, Tag

from kiosk.content.languages import WRITTEN

HUES = ("teal", "blue", "brick", "violet", "green", "ochre")

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,62}$")]
Label = Annotated[str, StringConstraints(min_length=1, max_length=300, pattern=r"\S")]
Text = Annotated[str, StringConstraints(min_length=1, max_length=4000, pattern=r"\S")]
Hue = Literal["teal", "blue", "brick", "violet", "green", "ochre"]
Code = Literal[WRITTEN]  # type: ignore[valid-type]
Address = Annotated[str, StringConstraints(max_length=500, pattern=r"^(https?://\S+)?$")]
Day = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$")]


class Authored(BaseModel):
    """What all shapes share: no unknown keys, no guessing of types."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Look(Authored):
    """How the kiosk as a whole looks."""

    hue: Hue = Field("teal", description="Hue of the start screen.")


class KioskFile(Authored):
    """`kiosk.yaml`: what the kiosk shows as a whole."""

    clinic: dict[str, Label] = Field(description="The clinic's name, one line a language.", min_length=1)
    languages: list[Code] = Field(
        description="Languages of the content; the first is the default.", min_length=1
    )
    topics: list[Id] = Field(description="Folders under topics/, in the order of the menu.", min_length=1)
    look: Look = Look(hue="teal")
    settings: dict[str, bool | int | float | str] = Field(
        default_factory=dict, description="Settings of the kiosk; docs/settings.md lists them."
    )


class BlockPlan(Authored):
    """A block without its words."""

    id: Id = Field(description="Unique in its section; the words stand under the same name.")
    kind: Literal[
        "in_short",
        "paragraph",
        "points",
        "cards",
        "steps",
        "call_out",
        "questions",
        "table",
        "quote",
    ] = Field(description="What kind of block it is.")
    evidence: Literal["established", "mixed", "clinic"] | None = Field(
        None,
        description="Evidence label: widely agreed, studies disagree, or the clinic's own statement.",
    )
    sources: list[Id] = Field(
        default_factory=list, description="Ids of the sources of its figures and claims."
    )


class FigurePlan(BlockPlan):
    """A picture without its words."""

    kind: Literal["figure"] = Field(description="A picture.")  # type: ignore[assignment]
    picture: Label = Field(description="Path in the topic's folder: PNG, JPEG, WebP or SVG.")


class SeriesPlan(Authored):
    """The values of a chart that belong together."""

    id: Id = Field(description="Name of the series; its label stands in the words.")
    values: dict[Id, float | int] = Field(
        description="Values by mark, in order.", min_length=1, max_length=24
    )


class ChartPlan(BlockPlan):
    """A chart without its words."""

    kind: Literal["chart"] = Field(description="A chart.")  # type: ignore[assignment]
    form: Literal["bars", "lines"] = Field(description="How it is drawn.")
    series: list[SeriesPlan] = Field(description="One series or more.", min_length=1, max_length=6)


def form_of(plan: Any) -> str:
    """Tell which shape a block has, so that its errors are those of this shape alone."""
    kind = plan.get("kind") if isinstance(plan, dict) else getattr(plan, "kind", None)
    return kind if kind in ("figure", "chart") else "words"


Plan = Annotated[
    Annotated[BlockPlan, Tag("words")]
    | Annotated[FigurePlan, Tag("figure")]
    | Annotated[ChartPlan, Tag("chart")],
    Discriminator(form_of),
]


class SectionPlan(Authored):
    """A section without its words."""

    id: Id
    hue: Hue = Field(description="Hue of the section, everywhere.")
    icon: Label = Field(description="Name of an icon of the kiosk, or path of an SVG in the topic's folder.")
    blocks: list[Plan] = Field(min_length=1, max_length=60)


class SourcePlan(Authored):
    """Where figures and findings come from."""

    title: Text
    publisher: Text
    year: Label = Field(description='In quotes: "2024", "2000/2011", "n.d."')
    url: Address = Field("", description="Web address; visitors may write it down.")
    doi: str = Field("", max_length=200)


class ReviewPlan(Authored):
    """Who signed the topic off."""

    by: Label | None = Field(None, description="Name and role of the clinician.")
    on: Day | None = Field(None, description='Day of the review, "YYYY-MM-DD".')
    due: Day | None = Field(None, description='Day by which it is due again, "YYYY-MM-DD".')


class TopicFile(Authored):
    """`topic.yaml`: what no language changes."""

    hue: Hue
    icon: Label
    sections: list[SectionPlan] = Field(min_length=2, max_length=24)
    sources: dict[Id, SourcePlan] = Field(default_factory=dict)
    review: ReviewPlan = ReviewPlan(by=None, on=None, due=None)


class ParagraphWords(Authored):
    """Running text with a heading."""

    title: Label | None = None
    text: Text | Annotated[list[Text], Field(min_length=1)]


class PointsWords(Authored):
    """A list."""

    title: Label | None = None
    intro: Text | None = None
    items: list[Text] = Field(min_length=1)


class CardWords(Authored):
    """One card."""

    title: Label
    text: Text


class CardsWords(Authored):
    """Numbered cards."""

    title: Label | None = None
    items: list[CardWords] = Field(min_length=1)


class StepWords(Authored):
    """One step."""

    when: Label
    title: Label
    text: Text


class StepsWords(Authored):
    """Steps in time."""

    title: Label | None = None
    items: list[StepWords] = Field(min_length=1)


class CallOutWords(Authored):
    """What must not be missed."""

    title: Label
    text: Text | None = None
    items: list[Text] = Field(default_factory=list)


class QuestionsWords(Authored):
    """Questions to ask."""

    title: Label
    items: list[Text] = Field(min_length=1)


class FigureWords(Authored):
    """The words of a picture."""

    alt: Text = Field(description="What the picture shows, for those who do not see it.")
    caption: Text | None = None
    key: list[Text] = Field(default_factory=list, description="What number 1, 2, … in the picture mark.")


class ChartWords(Authored):
    """The words of a chart."""

    title: Label = Field(description="What the chart shows.")
    unit: str = Field(max_length=80)
    labels: dict[Id, Label] = Field(description="One for each mark.")
    series: dict[Id, Label] = Field(default_factory=dict, description="One for each series, if several.")
    note: Text | None = None


class TableWords(Authored):
    """A table."""

    title: Label
    columns: list[Label] = Field(min_length=2, max_length=5)
    rows: list[list[Text]] = Field(min_length=1)
    note: Text | None = None


class QuoteWords(Authored):
    """Somebody's words."""

    text: Text
    by: Label


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
}
"""The form of a block's words, by its kind."""


class TermWords(Authored):
    """A word of the glossary."""

    term: Label
    meaning: Text


class InviteWords(Authored):
    """What the start screen says of a topic."""

    title: Label
    text: Label


class SectionWords(Authored):
    """The words of a section."""

    title: Label
    summary: Label = Field(description="One line for the section's tile.")
    words: dict[Id, Any] = Field(description="The words of each block, by its id.")


class WordsFile(Authored):
    """`<language>.yaml`: the words of a topic in one language."""

    title: Label
    summary: Label = Field(description="One line for the topic's tile.")
    invite: InviteWords
    glossary: dict[Id, TermWords] = Field(default_factory=dict)
    sections: dict[Id, SectionWords]
