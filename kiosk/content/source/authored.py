"""Data shapes of the authored files, from which their JSON Schemas are also generated."""

from inspect import getdoc
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union

from pydantic import Discriminator, Field, StringConstraints, Tag

from kiosk.content.blocks.forms import Id, Label, Text
from kiosk.content.blocks.registry import KINDS
from kiosk.content.languages import WRITTEN
from kiosk.content.source.models import Authored, model_from

Hue = Literal["teal", "blue", "brick", "violet", "green", "ochre"]
Code = Literal[WRITTEN]  # type: ignore[valid-type]
Address = Annotated[str, StringConstraints(max_length=500, pattern=r"^(https?://\S+)?$")]
Day = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$")]
SourceIds = Annotated[
    list[Id], Field(max_length=60, description="Ids of the sources of its figures and claims.")
]


class Look(Authored):
    """How the kiosk as a whole looks."""

    hue: Hue = Field("teal", description="Hue of the start screen.")


class ReadingLimits(Authored):
    """How hard each section's texts may be to read; `main.py check --reading` reports those that exceed it."""

    grade: float = Field(8, description="Flesch-Kincaid and SMOG grade of English texts.", ge=1, le=20)
    words: float = Field(20, description="Mean number of words in a sentence.", ge=5, le=60)
    characters: float = Field(
        60, description="The same where words are not set apart, in characters.", ge=10, le=200
    )


class KioskFile(Authored):
    """`kiosk.yaml`: the kiosk's general content."""

    clinic: dict[str, Label] = Field(description="The clinic's name, one line a language.", min_length=1)
    languages: list[Code] = Field(
        description="Languages of the content; the first is the default.", min_length=1, max_length=60
    )
    topics: list[Id] = Field(
        description="Folders under topics/, in the order of the menu.", min_length=1, max_length=2000
    )
    look: Look = Field(Look(hue="teal"), description="How the kiosk as a whole looks.")
    reading: ReadingLimits = Field(
        ReadingLimits(grade=8, words=20, characters=60), description="How hard texts may be to read."
    )
    settings: dict[str, bool | int | float | str] = Field(
        default_factory=dict, description="Settings of the kiosk; docs/settings.md lists them."
    )


Sensitive = Literal["prognosis", "graphic"]
"""Why a visitor may not want to see something unasked: survival figures, or a distressing picture."""

PLANNED = tuple(name for name, kind in KINDS.items() if kind.plan is not None)
"""The kinds of block that have settings besides their words."""

WORDED = tuple(name for name in KINDS if name not in PLANNED)
"""The kinds of block that consist of words alone. `BlockPlan` also accepts the others, to suggest them for a typo."""


class BlockPlan(Authored):
    """A block without its words."""

    id: Id = Field(description="Unique in its section; the words stand under the same name.")
    kind: Literal[tuple(KINDS)] = Field(  # type: ignore[valid-type]
        description="What kind of block it is.", json_schema_extra={"enum": list(WORDED)}
    )
    evidence: Literal["established", "mixed", "clinic"] | None = Field(
        None,
        description="Evidence label: widely agreed, studies disagree, or the clinic's own statement.",
    )
    sources: SourceIds = Field(default_factory=list)
    sensitive: Sensitive | None = Field(
        None, description="Ask before it is shown: figures of prognosis, or a graphic picture."
    )


def form_of(plan: Any) -> str:
    """Return the tag of a block's shape, so that only errors about that shape are reported."""
    kind = plan.get("kind") if isinstance(plan, dict) else getattr(plan, "kind", None)
    return kind if kind in PLANNED else "words"


def plan_model(name: str) -> Any:
    """Return the shape of the plans of one kind of block, which has settings of its own."""
    form = KINDS[name].plan
    kind = Field(description=getdoc(form), json_schema_extra={"enum": [name]})
    return model_from(form, BlockPlan, kind=(Literal[name], kind))


if TYPE_CHECKING:
    Plan = BlockPlan
else:
    Plan = Annotated[
        Union[
            Annotated[BlockPlan, Tag("words")],
            *(Annotated[plan_model(name), Tag(name)] for name in PLANNED),
        ],
        Discriminator(form_of),
    ]


class SectionPlan(Authored):
    """A section without its words."""

    id: Id = Field(description="Unique in its topic; the words stand under the same name.")
    hue: Hue = Field(description="Hue of the section, everywhere.")
    icon: Label = Field(description="Name of an icon of the kiosk, or path of an SVG in the topic's folder.")
    sensitive: Sensitive | None = Field(None, description="The same for all of the section.")
    blocks: list[Plan] = Field(
        min_length=1, max_length=60, description="What the page is made of, from top to bottom."
    )


class QuestionPlan(Authored):
    """A question of a topic's self-check, without its words."""

    id: Id = Field(description="Unique in its topic; the words stand under the same name.")
    answers: list[Id] = Field(min_length=2, max_length=4, description="The answers, in order.")
    right: Id = Field(description="Which of them is right.")
    sources: SourceIds = Field(default_factory=list)


class SourcePlan(Authored):
    """The source of figures and findings."""

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
    """A review in the obsolete form, which does not cover the exact words; `main.py review --migrate` converts it."""

    by: Label | None = Field(None, description="Name and role of the clinician.")
    on: Day | None = Field(None, description='Day of the review, "YYYY-MM-DD".')
    due: Day | None = Field(None, description='Day by which it is due again, "YYYY-MM-DD".')


class TopicFile(Authored):
    """`topic.yaml`: everything that is the same in all languages."""

    hue: Hue = Field(description="Hue of the topic's tile and of its start screen.")
    icon: Label = Field(description="Name of an icon of the kiosk, or path of an SVG in the topic's folder.")
    sections: list[SectionPlan] = Field(
        min_length=2, max_length=24, description="The topic's pages, in the order of its menu."
    )
    check: list[QuestionPlan] = Field(
        default_factory=list,
        max_length=5,
        description="A few questions with which visitors see what they know; nobody counts.",
    )
    drugs: list[Id] = Field(
        default_factory=list,
        max_length=200,
        description="Ids of glossary terms that name drugs: a translation must name the same ones as its source.",
    )
    sources: dict[Id, SourcePlan] = Field(
        default_factory=dict,
        max_length=1000,
        description="Where figures and findings come from, by ids that blocks name.",
    )
    review: ReviewPlan = Field(
        ReviewPlan(by=None, on=None, due=None),
        description="No longer used: `main.py review` signs a topic.",
    )
