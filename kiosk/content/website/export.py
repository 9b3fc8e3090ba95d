"""Exports the content as a small static website that works on any web server, or none.

No page needs a script, loads anything from elsewhere, or tracks its readers. The same library always yields the
same bytes.
"""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from kiosk.base.html_templates import html_templates
from kiosk.content.blocks.block import Block
from kiosk.content.blocks.cards import MISSING, Language, SectionCard, TopicCard, is_in_source
from kiosk.content.blocks.playable import PlayableBlock
from kiosk.content.blocks.records import Page
from kiosk.content.library.reader import Library, LibraryError
from kiosk.content.media.captions import as_webvtt, captions_name
from kiosk.content.review.text import review_text
from kiosk.content.translation.interface_words import InterfaceWords
from kiosk.content.translation.notes import note_of
from kiosk.content.website.blocks import block_html, citation, plain, prose, written_in
from kiosk.content.website.file_names import GLOSSARY, MENU, media_file, section_file
from kiosk.content.website.folder import replaced_site

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATES = Path(__file__).parent / "templates"


def export(library: Library, folder: Path, *, languages: list[Language], words: Path, style: Path) -> int:
    """Write the site into `folder`, replacing an earlier export there; return its number of pages.

    `words` is the folder of the interface's translations, `style` the style sheet. Raise `KioskError` if `folder` holds
    anything else, or if the library lacks a picture, film or recording. On any error, `folder` stays as it was.
    """
    templates = _templates()
    with replaced_site(folder) as staging:
        media = _Media(library, staging / "media")
        count = 1
        for language in languages:
            interface = InterfaceWords(words, language.code)
            site = _Site(library, language, languages, interface, media=media, templates=templates)
            for path, html in site.pages():
                put(staging / language.code / path, html)
                count += 1
        first = languages[0]
        start = templates.get_template("languages.html").render(
            language=first, languages=languages, clinic=library.clinic(first.code), title_written="", up=""
        )
        put(staging / "index.html", start)
        put(staging / "style.css", style.read_bytes())
    return count


def _templates() -> "Environment":
    """Return the templates of the pages, with filters that turn texts into HTML."""
    templates = html_templates(TEMPLATES)
    for to_html in (citation, plain, prose, written_in):
        templates.filters[to_html.__name__] = _unescaped(to_html)
    templates.filters["section_file"] = section_file
    templates.globals |= {"GLOSSARY": GLOSSARY, "MENU": MENU, "MISSING": MISSING}
    return templates


def _unescaped(to_html: Callable[..., str]) -> Callable[..., str]:
    """Return a function whose HTML templates insert as it is: it escapes its texts itself."""
    from markupsafe import Markup

    return lambda *values: Markup(to_html(*values))  # noqa: S704


def put(path: Path, data: str | bytes) -> None:
    """Write one file, creating its folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)


class _Media:
    """Writes the pictures, films and recordings that pages show, each once."""

    def __init__(self, library: Library, folder: Path) -> None:
        self._library = library
        self._folder = folder
        self._files: dict[str, str] = {}

    def with_files(self, block: Block, language: str) -> Block:
        """Return a block that refers to files below the media folder instead of library keys; write these files."""
        named = {name: self._file(key) for name in block.files if (key := getattr(block, name))}
        if isinstance(block, PlayableBlock):
            put(self._folder / captions_name(named["media"], language), as_webvtt(block.cues))
        return replace(block, **named)

    def _file(self, key: str) -> str:
        if key not in self._files:
            data = self._library.media(key)
            if data is None:
                raise LibraryError(f"{self._library.path}: {key} is missing.", "build it again")
            self._files[key] = media_file(key, data)
            put(self._folder / self._files[key], data)
        return self._files[key]


class _Site:
    """The pages of one language."""

    def __init__(
        self,
        library: Library,
        language: Language,
        languages: list[Language],
        words: InterfaceWords,
        *,
        media: _Media,
        templates: "Environment",
    ) -> None:
        self._library = library
        self._media = media
        self._language = language
        self._words = words
        self._templates = templates
        self._source = library.languages[0]
        self._topics_of = {other.code: frozenset(library.topics(other.code)) for other in languages}
        self._values = {
            "language": language,
            "languages": languages,
            "clinic": library.clinic(language.code),
            "words": words,
            "written_of": self._written_of,
            "block_html": _unescaped(self._block),
            "note_of": partial(note_of, words=words, shown_in=self._source.name),
        }

    def pages(self) -> Iterator[tuple[str, str]]:
        """Yield the path below the language's folder and the HTML of each page, writing its media."""
        code = self._language.code
        topics = self._library.topics(code)
        yield self._page("topics.html", MENU, self._words("SiteWords", "Contents"), topics=topics.values())
        for topic in topics.values():
            written = self._written_of(topic, topic, "title")
            yield self._page("menu.html", f"{topic.id}/{MENU}", topic.title, written, topic=topic)
            terms = self._library.glossary(topic.id, code)
            title = self._words("SiteWords", "Glossary")
            yield self._page("glossary.html", f"{topic.id}/{GLOSSARY}", title, topic=topic, terms=terms)
            for section in topic.sections:
                page = self._library.page(topic.id, section.id, code)
                yield self._page(
                    "section.html",
                    f"{topic.id}/{section_file(page.section)}",
                    page.title,
                    page.title_written or page.written,
                    topic=topic,
                    page=page,
                    review=review_text(page.review, self._words),
                )

    def _block(self, block: Block, page: Page) -> str:
        """Return a block's HTML, and write its media."""
        with_files = self._media.with_files(block, page.language_of(block))
        return block_html(with_files, self._words, page.written_of(block))

    def _page(
        self, template: str, path: str, title: str, title_written: str = "", **values: object
    ) -> tuple[str, str]:
        """Return a page; `path` is relative to the language's folder, `title_written` the title's other language."""
        html = self._templates.get_template(template).render(
            self._values,
            title=title,
            title_written=title_written,
            up="../" * (path.count("/") + 1),
            path_in=partial(self._path_in, path),
            **values,
        )
        return path, html

    def _path_in(self, path: str, code: str) -> str:
        """Return the path of a page in another language, or of that language's menu if it lacks the topic."""
        topic, _, below = path.partition("/")
        return path if not below or topic in self._topics_of[code] else MENU

    def _written_of(self, topic: TopicCard, card: TopicCard | SectionCard, name: str) -> str:
        """Return the language of a card's text if it is not this one, or an empty string."""
        return self._source.code if is_in_source(topic, card, name) else ""
