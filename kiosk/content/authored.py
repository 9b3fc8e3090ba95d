"""The shape of the files that authors write; also what their JSON Schemas are made from."""

from typing import Annotated, Any, Literal, get_args

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
        description="Languages of the content; the first is the default.", min_length=1, max_length=60
    )
    topics: list[Id] = Field(
        description="Folders under topics/, in the order of the menu.", min_length=1, max_length=200
    )
    look: Look = Field(Look(hue="teal"), description="How the kiosk as a whole looks.")
    settings: dict[str, bool | int | float | str] = Field(
        default_factory=dict, description="Settings of the kiosk; docs/settings.md lists them."
    )


Kind = Literal[
    "in_short",
    "paragraph",
    "points",
    "cards",
    "steps",
    "call_out",
    "questions",
    "figure",
    "chart",
    "table",
    "quote",
]
WORDED = tuple(kind for kind in get_args(Kind) if kind not in {"figure", "chart"})
"""The kinds that are words alone. `BlockPlan` takes the others too, so that a misspelt one finds them."""


class BlockPlan(Authored):
    """A block without its words."""

    id: Id = Field(description="Unique in its section; the words stand under the same name.")
    kind: Kind = Field(description="What kind of block it is.", json_schema_extra={"enum": list(WORDED)})
    evidence: Literal["established", "mixed", "clinic"] | None = Field(
        None,
        description="Evidence label: widely agreed, studies disagree, or the clinic's own statement.",
    )
    sources: list[Id] = Field(
        default_factory=list, max_length=60, description="Ids of the sources of its figures and claims."
    )


class FigurePlan(BlockPlan):
    """A picture without its words."""

    kind: Literal["figure"] = Field(description="A picture.", json_schema_extra={"enum": ["figure"]})
    picture: Label = Field(description="Path in the topic's folder: PNG, JPEG, WebP or SVG.")


class SeriesPlan(Authored):
    """The values of a chart that belong together."""

    id: Id = Field(description="Name of the series; its label stands in the words.")
    values: dict[Id, float | int] = Field(
        description="Values by mark, in order.", min_length=1, max_length=24
    )


class ChartPlan(BlockPlan):
    """A chart without its words."""

    kind: Literal["chart"] = Field(description="A chart.", json_schema_extra={"enum": ["chart"]})
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

    id: Id = Field(description="Unique in its topic; the words stand under the same name.")
    hue: Hue = Field(description="Hue of the section, everywhere.")
    icon: Label = Field(description="Name of an icon of the kiosk, or path of an SVG in the topic's folder.")
    blocks: list[Plan] = Field(
        min_length=1, max_length=60, description="What the page is made of, from top to bottom."
    )


class SourcePlan(Authored):
    """Where figures and findings come from."""

    title: Text = Field(description="Title of the study, guideline or page.")
    publisher: Text = Field(description="Who published it: journal with volume and page, or organisation.")
    year: Label = Field(description='In quotes: "2024", "2000/2011", "n.d."')
    url: Address = Field("", description="Web address; visitors may write it down.")
    doi: str = Field(
        "",
        max_length=200,
        description="Its DOI, such as 10.1002/cam4.547; gives the address where there is no url.",
    )


class ReviewPlan(Authored):
    """Who signed the topic off."""

    by: Label | None = Field(None, description="Name and role of the clinician.")
    on: Day | None = Field(None, description='Day of the review, "YYYY-MM-DD".')
    due: Day | None = Field(None, description='Day by which it is due again, "YYYY-MM-DD".')


class TopicFile(Authored):
    """`topic.yaml`: what no language changes."""

    hue: Hue = Field(description="Hue of the topic's tile and of its start screen.")
    icon: Label = Field(description="Name of an icon of the kiosk, or path of an SVG in the topic's folder.")
    sections: list[SectionPlan] = Field(
        min_length=2, max_length=24, description="The topic's pages, in the order of its menu."
    )
    sources: dict[Id, SourcePlan] = Field(
        default_factory=dict,
        max_length=1000,
        description="Where figures and findings come from, by ids that blocks name.",
    )
    review: ReviewPlan = Field(
        ReviewPlan(by=None, on=None, due=None),
        description="Who signed the topic off; all null until a clinician has.",
    )


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
    """What must not be missed."""

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
    """Somebody's words."""

    text: Text = Field(description="What was said.")
    by: Label = Field(description="Who said it.")


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

    term: Label = Field(description="The word itself.")
    meaning: Text = Field(description="What it means, in plain words.")


class InviteWords(Authored):
    """What the start screen says of a topic."""

    title: Label = Field(description="What the start screen says in large letters.")
    text: Label = Field(description="One line below it.")


class SectionWords(Authored):
    """The words of a section."""

    title: Label = Field(description="Heading of the page and of its tile.")
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
