"""What a page says about its review where no QML shows it: on paper and on the web site."""

from kiosk.content.blocks.cards import Review
from kiosk.content.translation.interface_words import InterfaceWords

REVIEW_TEXTS = {
    "awaiting": "Awaiting medical review",
    "reviewed": "Reviewed by %1 on %2. Next review due %3.",
    "changed": "Changed since it was reviewed by %1 on %2.",
}
"""The texts by state, as `ReviewText.qml` has them."""


def review_text(review: Review, words: InterfaceWords) -> str:
    """Return the sentence about a review in the language of `words`."""
    text = words("ReviewNote", REVIEW_TEXTS[review.state])
    for number, value in enumerate((review.by, review.on, review.due), 1):
        text = text.replace(f"%{number}", value)
    return text
