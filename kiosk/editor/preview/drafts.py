"""Drafts of a topic: its pages in one language, compiled from the files as they are, without building a library.

A build compiles a topic in all languages, indexes its words for search and writes a file. While somebody types, only
the page that they see is needed.
"""

from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.content.blocks.cards import card_to_json
from kiosk.content.blocks.records import to_json
from kiosk.content.library.fingerprint import files_in
from kiosk.content.library.topic_maker import TopicMaker, TopicMedia
from kiosk.content.source.checks import check_plan, check_words, icon_names
from kiosk.content.source.problems import errors
from kiosk.content.source.reader import TopicFiles, read_kiosk, read_topic


@dataclass(frozen=True, slots=True)
class TopicDraft:
    """A topic in one language: its card, its pages by section, and its self-check as JSON, as a library has them.

    `terms` are rows of the table of terms without topic and language. `media` are the keys of its pictures and films.
    """

    topic: str
    language: str
    card: str
    pages: dict[str, str]
    terms: list[list[str]]
    check: str
    media: list[str]


class Drafter:
    """Compiles drafts of the topics of one content folder; reads pictures and films again only if they have changed."""

    def __init__(self, content: Path, icons: Path) -> None:
        self._content = content
        self._icons_folder = icons
        self._icons = icon_names(icons)
        self._plan: tuple[object, TopicMedia] | None = None

    def draft(self, topic: str, language: str) -> TopicDraft | None:
        """Return the draft of a topic in a language; `None` if it has errors, or is not shown in that language."""
        read = read_kiosk(self._content)
        if topic not in read.names or language not in read.languages:
            return None
        content = replace(read, languages=list(dict.fromkeys((read.languages[0], language))))
        files = read_topic(content, topic)
        if files is None or errors(content.problems) or errors(check_words(files, files.topic.shape)):
            return None
        maker = TopicMaker(content, self._icons_folder, with_pseudo=False)
        media = self._media_of(files, maker)
        if media is None:
            return None
        compiled = maker.compile_words(files, media, [language])
        if not compiled:
            return None
        shown = compiled[0]
        terms = [
            [term.id, term.term, term.meaning.markup, term.meaning.plain, term.written]
            for term in shown.terms
        ]
        return TopicDraft(
            topic,
            language,
            card_to_json(shown.card),
            {page.section: to_json(page) for page in shown.pages},
            terms,
            to_json(shown.check),
            [*media.pictures, *media.films],
        )

    def _media_of(self, files: TopicFiles, maker: TopicMaker) -> TopicMedia | None:
        """Return the media of a topic; `None` if its plan has errors."""
        folder = str(files.folder)
        state = folder, repr(files.topic.tree.data), sorted(files_in(f"{folder}/media"))
        if self._plan is None or self._plan[0] != state:
            if errors(check_plan(files, files.topic.shape, self._icons)):
                return None
            self._plan = state, maker.media_of(files)
        return self._plan[1]
