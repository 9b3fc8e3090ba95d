"""What QML reads of topics and sections in menus, the sidebar and the tabs: one typed, unchanging object for each."""

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.cards import SectionCard, TopicCard
from kiosk.ui.page_views import ReviewView

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made from the library")
class SectionView(QObject):  # type: ignore[operator]
    """A section as a tile, the sidebar or a tab shows it."""

    def __init__(self, card: SectionCard, parent: QObject) -> None:
        """Read `card`."""
        super().__init__(parent)
        self._card = card

    @Property(str, constant=True)
    def sectionId(self) -> str:
        """Give the section's id."""
        return self._card.id

    @Property(str, constant=True)
    def title(self) -> str:
        """Give the title."""
        return self._card.title

    @Property(str, constant=True)
    def short(self) -> str:
        """Return the short title, or the title where there is none."""
        return self._card.short or self._card.title

    @Property(str, constant=True)
    def summary(self) -> str:
        """Give the one line that says what it is about."""
        return self._card.summary

    @Property(int, constant=True)
    def minutes(self) -> int:
        """Give the minutes that reading it takes."""
        return self._card.minutes

    @Property(str, constant=True)
    def hue(self) -> str:
        """Give the name of its hue."""
        return self._card.hue

    @Property(str, constant=True)
    def icon(self) -> str:
        """Give the name of its icon."""
        return self._card.icon


@QmlElement
@QmlUncreatable("made from the library")
class TopicView(QObject):  # type: ignore[operator]
    """A topic with its sections."""

    def __init__(self, card: TopicCard, parent: QObject) -> None:
        """Read `card`."""
        super().__init__(parent)
        self.record = card
        self._sections: list[SectionView] = []
        self._review: ReviewView | None = None

    @Property(str, constant=True)
    def topicId(self) -> str:
        """Give the topic's id."""
        return self.record.id

    @Property(str, constant=True)
    def title(self) -> str:
        """Give the title."""
        return self.record.title

    @Property(str, constant=True)
    def summary(self) -> str:
        """Give the one line that says what it is about."""
        return self.record.summary

    @Property(str, constant=True)
    def inviteTitle(self) -> str:
        """Give what the start screen says of it in large letters."""
        return self.record.invite_title

    @Property(str, constant=True)
    def inviteText(self) -> str:
        """Give what the start screen says of it below."""
        return self.record.invite_text

    @Property(str, constant=True)
    def translation(self) -> str:
        """Return how far the translation has come: empty in the first language, "missing" where there is none."""
        return self.record.translation

    @Property(int, constant=True)
    def questions(self) -> int:
        """Give how many questions its self-check has."""
        return self.record.questions

    @Property(str, constant=True)
    def hue(self) -> str:
        """Give the name of its hue."""
        return self.record.hue

    @Property(str, constant=True)
    def icon(self) -> str:
        """Give the name of its icon."""
        return self.record.icon

    @Property(ReviewView, constant=True)
    def review(self) -> ReviewView:
        """Return the review of what belongs to no section, such as its self-check."""
        if self._review is None:
            self._review = ReviewView(self.record.review, self)
        return self._review

    @Property(list, constant=True)
    def sections(self) -> list[SectionView]:
        """Give its sections, in order; they are made when they are first asked for."""
        if not self._sections:
            self._sections = [SectionView(section, self) for section in self.record.sections]
        return self._sections
