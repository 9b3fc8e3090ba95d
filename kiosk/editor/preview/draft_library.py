"""A library with the draft of a topic over it, for the page in the editor."""

import json

import msgspec

from kiosk.content.blocks.cards import Review, TopicCard, card_from_json
from kiosk.content.blocks.records import Page, Question, Term, check_from_json, page_from_json
from kiosk.content.library.reader import Library, LibraryError, term_from
from kiosk.editor.preview.drafts import TopicDraft


class DraftLibrary(Library):
    """Reads what a draft has from the draft, and all else from the file. Reviews are those of the file."""

    draft: TopicDraft | None = None

    def can_show(self, draft: TopicDraft) -> bool:
        """Return whether the file has the topic of a draft, and all its pictures and films."""
        keys = {key for (key,) in self._read("SELECT key FROM media WHERE topic = ?", draft.topic)}
        return draft.topic in self.topics(draft.language) and keys.issuperset(draft.media)

    def review(self, topic: str, section: str, language: str) -> Review | None:
        """Return the review of a section in the file, or `None` if that has no such section."""
        query = "SELECT review FROM page WHERE topic = ? AND language = ? AND section = ?"
        rows = self._read(query, topic, language, section)
        return Review(*json.loads(rows[0][0])) if rows else None

    def _drafted(self, topic: str, language: str) -> TopicDraft | None:
        draft = self.draft
        return draft if draft is not None and (draft.topic, draft.language) == (topic, language) else None

    def _card(self, topic: str, language: str) -> TopicCard:
        card = super()._card(topic, language)
        draft = self._drafted(topic, language)
        return card if draft is None else card_from_json(draft.card)._replace(review=card.review)

    def page(self, topic: str, section: str, language: str) -> Page:
        """Return a section's page; raise `LibraryError` if it does not exist."""
        draft = self._drafted(topic, language)
        if draft is None or section not in draft.pages:
            return super().page(topic, section, language)
        page = page_from_json(draft.pages[section])
        return msgspec.structs.replace(page, review=self.review(topic, section, language) or page.review)

    def glossary(self, topic: str, language: str) -> tuple[Term, ...]:
        """Return all terms of a topic with their meanings, sorted by name."""
        draft = self._drafted(topic, language)
        if draft is None:
            return super().glossary(topic, language)
        return tuple(term_from(tuple(row)) for row in sorted(draft.terms, key=lambda row: (row[1], row[0])))

    def term(self, topic: str, term: str, language: str) -> Term:
        """Return a glossary term with its meaning."""
        if self._drafted(topic, language) is None:
            return super().term(topic, term, language)
        found = next((one for one in self.glossary(topic, language) if one.id == term), None)
        if found is None:
            raise LibraryError(f"{self.path}: nothing is known of {topic}/{term}.", "rebuild it")
        return found

    def check(self, topic: str, language: str) -> tuple[Question, ...]:
        """Return a topic's self-check, empty if it has none in this language."""
        draft = self._drafted(topic, language)
        return super().check(topic, language) if draft is None else check_from_json(draft.check)
