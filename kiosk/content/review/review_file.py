"""The shape of `reviews.yaml`, which records who reviewed which words of a topic; `main.py review` writes it."""

from typing import Annotated

from pydantic import Field, StringConstraints

from kiosk.content.blocks.forms import Id, Label
from kiosk.content.review.digest import REVIEW_DIGEST_LENGTH
from kiosk.content.source.authored import Code, Day
from kiosk.content.source.models import Authored

Digest = Annotated[str, StringConstraints(pattern=rf"^[0-9a-f]{{{REVIEW_DIGEST_LENGTH}}}$")]


class Signature(Authored):
    """A review of a section, or of the texts outside of all sections, in one language."""

    words: Digest = Field(description="Digest of what was reviewed.")
    source: Digest | None = Field(
        None, description="In a translation, the digest of what it was translated from."
    )
    by: Label = Field(description="Name and role of the clinician.")
    on: Day = Field(description='Day of the review, "YYYY-MM-DD".')
    due: Day = Field(description='Day on which it is due again, "YYYY-MM-DD".')


class ReviewsFile(Authored):
    """`reviews.yaml`: signatures by section and language, and those of the texts outside of all sections."""

    topic: dict[Code, Signature] = Field(
        default_factory=dict, description="The topic's title, summary, invitation, self-check and glossary."
    )
    sections: dict[Id, dict[Code, Signature]] = Field(default_factory=dict, description="Each section.")
