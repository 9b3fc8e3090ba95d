"""Topics and sections in menus, the sidebar and the tabs, for QML: typed, immutable objects."""

from PySide6.QtCore import Property, QObject

from kiosk.content.blocks.cards import SectionCard, TopicCard, is_in_source
from kiosk.ui.properties import qml_type, read_property
from kiosk.ui.section.page_views import ReviewView


def written(topic: TopicCard, card: TopicCard | SectionCard, name: str, source: str) -> str:
    """Return `source` if a text of a card falls back to that language, else an empty text."""
    return source if is_in_source(topic, card, name) else ""


@qml_type
class SectionView(QObject):
    """A section as a tile, the sidebar or a tab shows it.

    Properties that end in `Written` are the language codes of single texts, empty for the visitor's language.
    """

    def __init__(self, card: SectionCard, topic: TopicCard, source: str, parent: QObject) -> None:
        """Show `card`, a section of `topic`; `source` is the code of the first language."""
        super().__init__(parent)
        self._card = card
        self._short = card.short or card.title
        self._title_written = written(topic, card, "title", source)
        self._short_written = written(topic, card, "short", source) if card.short else self._title_written
        self._summary_written = written(topic, card, "summary", source)

    sectionId = read_property(str, "_card.id")
    title = read_property(str, "_card.title")
    short = read_property(str, "_short")  # short title, or the title if there is none
    summary = read_property(str, "_card.summary")  # one-line summary
    titleWritten = read_property(str, "_title_written")
    shortWritten = read_property(str, "_short_written")
    summaryWritten = read_property(str, "_summary_written")
    minutes = read_property(int, "_card.minutes")  # reading time in minutes
    hue = read_property(str, "_card.hue")
    icon = read_property(str, "_card.icon")


@qml_type
class TopicView(QObject):
    """A topic with its sections; properties that end in `Written` are as in `SectionView`."""

    def __init__(self, card: TopicCard, source: str, parent: QObject) -> None:
        """Show `card`; `source` is the code of the first language."""
        super().__init__(parent)
        self.record = card
        self._source = source
        self._title_written = written(card, card, "title", source)
        self._summary_written = written(card, card, "summary", source)
        self._invite_written = written(card, card, "invite", source)
        self._sections: list[SectionView] = []
        self._review: ReviewView | None = None

    topicId = read_property(str, "record.id")
    title = read_property(str, "record.title")
    summary = read_property(str, "record.summary")  # one-line summary
    inviteTitle = read_property(str, "record.invite_title")  # heading of the topic on the start screen
    inviteText = read_property(str, "record.invite_text")  # text of the topic on the start screen
    titleWritten = read_property(str, "_title_written")
    summaryWritten = read_property(str, "_summary_written")
    inviteWritten = read_property(str, "_invite_written")  # language of the topic's texts on the start screen
    # State of the translation: empty in the first language, "missing" if there is none
    translation = read_property(str, "record.translation")
    questions = read_property(int, "record.questions")  # number of questions in the self-check
    hue = read_property(str, "record.hue")
    icon = read_property(str, "record.icon")

    @Property(ReviewView, constant=True)
    def review(self) -> ReviewView:
        """Return the review of texts outside of sections, such as the self-check."""
        if self._review is None:
            self._review = ReviewView(self.record.review, self)
        return self._review

    @Property(list, constant=True)
    def sections(self) -> list[SectionView]:
        """Return the sections in order; created on first use."""
        if not self._sections:
            cards = self.record.sections
            self._sections = [SectionView(card, self.record, self._source, self) for card in cards]
        return self._sections
