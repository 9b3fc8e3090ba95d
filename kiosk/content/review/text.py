"""The text of a page's review on paper and on the website."""

from kiosk.content.blocks.cards import Review
from kiosk.content.translation.interface_words import InterfaceWords

REVIEW_TEXTS = {
    "awaiting": "Awaiting medical review",
    "reviewed": "Reviewed by %1 on %2. Next review due %3.",
    "changed": "Changed since it was reviewed by %1 on %2.",
}
"""The same texts as in `ReviewText.qml`, by state."""


def review_text(review: Review, words: InterfaceWords) -> str:
    """Return the sentence about a review, translated by `words`."""
    text = words("ReviewNote", REVIEW_TEXTS[review.state])
    for number, value in enumerate((review.by, review.on, review.due), 1):
        text = text.replace(f"%{number}", value)
    return text
