"""Exports the content as a small static website that works on any web server, or none.

No page needs a script, loads anything from elsewhere, or tracks its readers. The same library always yields the
same bytes.
"""

from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace

from kiosk.content.blocks.block import Block
from kiosk.content.blocks.cards import MISSING, Language, SectionCard, TopicCard, is_in_source
from kiosk.content.blocks.playable import PlayableBlock
from kiosk.content.blocks.records import Page, Term
from kiosk.content.library.reader import Library, LibraryError
from kiosk.content.media.captions import as_webvtt, captions_name
from kiosk.content.review.text import review_text
from kiosk.content.translation.interface_words import InterfaceWords
from kiosk.content.translation.notes import note_of
from kiosk.content.website.blocks import block_html, citation, heading, plain, prose, written_in
from kiosk.content.website.file_names import GLOSSARY, MENU, media_file, section_file
from kiosk.content.website.folder import replaced_site

POLICY = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self'; media-src 'self'"
"""The pages' content security policy: only the site's own style sheet, pictures and films, and inline bar widths."""

MAIN = "main_text"
"""The id of a page's main text. Ids of authors' blocks and terms have no underscore."""

NO_ADVICE = "This is information, not medical advice. Your doctor can tell you what it means for you."


class SitePage(NamedTuple):
    """One page of the site: its path below its language's folder, its title and its body.

    `title_written` is the title's language if that is not the page's.
    """

    path: str
    title: str
    body: str
    title_written: str = ""


def export(library: Library, folder: Path, *, languages: list[Language], words: Path, style: Path) -> int:
    """Write the site into `folder`, replacing an earlier export there; return its number of pages.

    `words` is the folder of the interface's translations, `style` the style sheet. Raise `KioskError` if `folder` holds
    anything else, or if the library lacks a picture, film or recording. On any error, `folder` stays as it was.
    """
    with replaced_site(folder) as staging:
        return _write(library, staging, languages, words, style)


def _write(library: Library, folder: Path, languages: list[Language], words: Path, style: Path) -> int:
    media = _Media(library, folder / "media")
    count = 1
    for language in languages:
        site = _Site(library, language, languages, InterfaceWords(words, language.code), media)
        for page in site.sheets():
            put(folder / language.code / page.path, site.whole(page))
            count += 1
    put(folder / "index.html", _first_page(library, languages))
    put(folder / "style.css", style.read_bytes())
    return count


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
        media: _Media,
    ) -> None:
        self._library = library
        self._media = media
        self._language = language
        self._languages = languages
        self._words = words
        self._clinic = library.clinic(language.code)
        self._source = library.languages[0]
        self._topics_of = {other.code: frozenset(library.topics(other.code)) for other in languages}

    def sheets(self) -> Iterator[SitePage]:
        """Yield all pages, writing the media of each."""
        topics = self._library.topics(self._language.code)
        yield self._topics(topics.values())
        for topic in topics.values():
            yield self._menu(topic)
            yield self._glossary(topic)
            for section in topic.sections:
                yield self._section(topic, self._library.page(topic.id, section.id, self._language.code))

    def whole(self, page: SitePage) -> str:
        """Return the complete HTML of a page."""
        depth = page.path.count("/") + 1
        up = "../" * depth
        code = self._language.code
        links = "".join(
            f'<li><a href="{up}{other.code}/{self._path_in(other.code, page.path)}"'
            f' lang="{other.code}" hreflang="{other.code}"'
            f"{' aria-current=page' if other.code == code else ''}>{escape(other.name)}</a></li>\n"
            for other in self._languages
        )
        label = plain(self._words("SiteWords", "Languages"))
        switch = (
            f'<nav aria-label="{label}">\n<ul class="languages">\n{links}</ul>\n</nav>\n'
            if len(self._languages) > 1
            else ""
        )
        skip = f'<a class="skip" href="#{MAIN}">{plain(self._words("SiteWords", "Skip to text"))}</a>\n'
        head = head_of(self._language, f"{page.title} · {self._clinic}", up, page.title_written)
        return (
            f"{head}<body>\n{skip}<header>\n<p>{plain(self._clinic)}</p>\n{switch}</header>\n"
            f'<main id="{MAIN}">\n{page.body}</main>\n'
            f"<footer>\n<p>{plain(self._words('ReviewNote', NO_ADVICE))}</p>\n</footer>\n</body>\n</html>\n"
        )

    def _path_in(self, code: str, path: str) -> str:
        """Return the path of a page in another language, or of that language's menu if it lacks the topic."""
        topic, _, below = path.partition("/")
        return path if not below or topic in self._topics_of[code] else "index.html"

    def _written(self, topic: TopicCard, card: TopicCard | SectionCard, name: str) -> str:
        """Return the language of a card's text if it is not this one, or an empty string."""
        return self._source.code if is_in_source(topic, card, name) else ""

    def _text(self, topic: TopicCard, card: TopicCard | SectionCard, name: str) -> str:
        """Return a text of a card as HTML, with a `lang` attribute if it is not in this language."""
        written, text = self._written(topic, card, name), plain(getattr(card, name))
        return f"<span{written_in(written)}>{text}</span>" if written else text

    def _topics(self, topics: Iterable[TopicCard]) -> SitePage:
        links = "".join(
            f'<li><a href="{escape(topic.id)}/{MENU}">{self._text(topic, topic, "title")}</a>'
            f"<br>{self._text(topic, topic, 'summary')}</li>\n"
            for topic in topics
        )
        title = self._words("SiteWords", "Contents")
        return SitePage(MENU, title, f'{heading(title, 1)}<ul class="menu">\n{links}</ul>\n')

    def _menu(self, topic: TopicCard) -> SitePage:
        minutes = self._words("SiteWords", "%1 min")
        links = "".join(
            f'<li><a href="{section_file(section.id)}">{self._text(topic, section, "title")}</a> '
            f'<span class="minutes">{plain(minutes.replace("%1", str(section.minutes)))}</span>'
            f"<br>{self._text(topic, section, 'summary')}</li>\n"
            for section in topic.sections
        )
        words = self._words("SiteWords", "Glossary")
        more = f'<p><a href="{GLOSSARY}">{plain(words)}</a></p>\n'
        note = self._note(topic.translation)
        written = self._written(topic, topic, "title")
        body = f'{heading(topic.title, 1, written)}{note}<ol class="menu">\n{links}</ol>\n{more}'
        return SitePage(f"{topic.id}/{MENU}", topic.title, body, written)

    def _glossary(self, topic: TopicCard) -> SitePage:
        code = self._language.code
        entries = "".join(
            f'<dt id="{escape(term.id)}"{written_in(term.written)}>{plain(term.term)}</dt>\n'
            f"<dd>{self._outdated(topic, term)}"
            f"<span{written_in(term.written)}>{prose(term.meaning)}</span></dd>\n"
            for term in self._library.glossary(topic.id, code)
        )
        title = self._words("SiteWords", "Glossary")
        body = f"{heading(title, 1)}{self._back(topic)}{self._note(topic.translation)}<dl>\n{entries}</dl>\n"
        return SitePage(f"{topic.id}/{GLOSSARY}", title, body)

    def _section(self, topic: TopicCard, page: Page) -> SitePage:
        links = "".join(
            f'<li><a href="{section_file(section.id)}"{" aria-current=page" if section.id == page.section else ""}>'
            f"{self._text(topic, section, 'title')}</a></li>\n"
            for section in topic.sections
        )
        contents = plain(self._words("SiteWords", "Contents"))
        blocks = "".join(
            block_html(
                self._media.with_files(block, page.language_of(block)), self._words, page.written_of(block)
            )
            for block in page.blocks
        )
        written = page.title_written or page.written
        title = heading(page.title, 1, written)
        body = (
            f'<nav aria-label="{contents}">\n{self._back(topic)}<ul>\n{links}</ul>\n</nav>\n'
            f"{title}{self._note(page.translation)}{blocks}{self._sources(page)}{self._review(page)}"
        )
        return SitePage(f"{topic.id}/{section_file(page.section)}", page.title, body, written)

    def _back(self, topic: TopicCard) -> str:
        return f'<p><a href="{MENU}">{self._text(topic, topic, "title")}</a></p>\n'

    def _note(self, state: str) -> str:
        note = note_of(state, self._words, self._source.name)
        return f'<p class="draft">{plain(note)}</p>\n' if note else ""

    def _outdated(self, topic: TopicCard, term: Term) -> str:
        return self._note("outdated") if term.written and topic.translation != MISSING else ""

    def _sources(self, page: Page) -> str:
        if not page.sources:
            return ""
        entries = ""
        for source in page.sources:
            cited = citation(source)
            if source.url:
                cited += f' <a href="{escape(source.url)}" rel="noreferrer">{escape(source.url)}</a>'
            entries += f'<li id="source_{source.number}" value="{source.number}">{cited}</li>\n'
        return f'{heading(self._words("EvidenceName", "Sources"))}<ol class="sources" dir="auto">\n{entries}</ol>\n'

    def _review(self, page: Page) -> str:
        return f"<p><strong>{plain(review_text(page.review, self._words))}</strong></p>\n"


def head_of(language: Language, title: str, up: str, title_written: str = "") -> str:
    """Return the head of a page; `up` is the relative path to the site's root, `title_written` as in `Sheet`."""
    direction = "rtl" if language.right_to_left else "ltr"
    return (
        f'<!DOCTYPE html>\n<html lang="{language.code}" dir="{direction}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title{written_in(title_written)}>{plain(title)}</title>\n"
        f'<link rel="stylesheet" href="{up}style.css">\n</head>\n'
    )


def _first_page(library: Library, languages: list[Language]) -> str:
    """Return the start page, which lists all languages by their own names."""
    first = languages[0]
    links = "".join(
        f'<li><a href="{language.code}/{MENU}" lang="{language.code}" hreflang="{language.code}">'
        f"{escape(language.name)}</a></li>\n"
        for language in languages
    )
    clinic = library.clinic(first.code)
    return (
        f"{head_of(first, clinic, '')}<body>\n<main>\n{heading(clinic, 1)}"
        f'<ul class="languages">\n{links}</ul>\n</main>\n</body>\n</html>\n'
    )
