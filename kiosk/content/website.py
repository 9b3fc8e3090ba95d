"""Writes the content as a small web site of plain pages, which any web server or none can show.

No page needs a script, asks for anything from elsewhere, or tells anybody that it was read. The same library always
gives the same bytes.
"""

import errno
import os
import shutil
from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path
from typing import NamedTuple

from kiosk.content.captions import as_webvtt, captions_name
from kiosk.content.cards import Language, TopicCard
from kiosk.content.interface_words import InterfaceWords
from kiosk.content.library import Library
from kiosk.content.pages import Figure, Film, Page, Recording
from kiosk.content.review_text import review_text
from kiosk.content.website_blocks import block_html, heading, plain, prose
from kiosk.errors import KioskError

MARK = ".lobby-kiosk-site"
"""Lies in every exported folder: only what bears it is replaced."""

POLICY = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self'; media-src 'self'"
"""What a browser lets a page do: its own style sheet, pictures and films, and the widths of bars."""

NO_ADVICE = "This is information, not medical advice. Your doctor can tell you what it means for you."
DRAFT = (
    "This translation is a draft. No qualified person has checked it yet."
    " Please ask our staff if something matters to you."
)
STALE = "The original text has changed since this was translated. Please ask our staff if something matters to you."


class Sheet(NamedTuple):
    """One page of the site: where it lies under its language, its title, and what it has."""

    path: str
    title: str
    body: str


def export(library: Library, folder: Path, *, languages: list[Language], words: Path, style: Path) -> int:
    """Write the site into `folder`, in place of one that was written there before; give how many pages it has.

    `words` is the folder of the interface's translations, `style` the style sheet. `KioskError` when something else
    lies in `folder`; then, and when writing fails, that stays as it is.
    """
    if folder.exists() and any(folder.iterdir()) and not (folder / MARK).is_file():
        raise KioskError(
            f"{folder}: there is something else.", "name a new folder, or an empty one", os.EX_CANTCREAT
        )
    draft = folder.with_name(f".{folder.name}.new")
    old = folder.with_name(f".{folder.name}.old")
    for left in (draft, old):
        shutil.rmtree(left, ignore_errors=True)
    try:
        count = _write(library, draft, languages, words, style)
        folder.parent.mkdir(parents=True, exist_ok=True)
        if folder.exists():
            folder.rename(old)
        draft.rename(folder)
    except OSError:
        if old.exists() and not folder.exists():
            old.rename(folder)
        raise
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    shutil.rmtree(old, ignore_errors=True)
    return count


def _write(library: Library, folder: Path, languages: list[Language], words: Path, style: Path) -> int:
    media: set[str] = set()
    count = 1
    for language in languages:
        site = _Site(library, language, languages, InterfaceWords(words, language.code))
        for sheet in site.sheets(media):
            put(folder / language.code / sheet.path, site.whole(sheet))
            count += 1
        for page in site.pages():
            for block in played(page):
                captions = captions_name(block.media, language.code)
                put(folder / "media" / captions, as_webvtt(block.cues))
    for key in sorted(media):
        data = library.media(key)
        if data is not None:
            put(folder / "media" / key, data)
    put(folder / "index.html", _first_page(library, languages))
    put(folder / "style.css", style.read_bytes())
    put(folder / MARK, "Made by `main.py export`, which replaces all of it.\n")
    return count


def played(page: Page) -> list[Film | Recording]:
    """Give the films and recordings of a section."""
    return [block for block in page.blocks if isinstance(block, Film | Recording)]


def poster_of(block: Film | Recording) -> str:
    """Give the key of what is shown before a film plays."""
    return block.poster if isinstance(block, Film) else ""


def put(path: Path, data: str | bytes) -> None:
    """Write one file."""
    if ".." in path.parts:
        raise OSError(errno.EINVAL, "it leads out of the site", str(path))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)


class _Site:
    """The pages of one language."""

    def __init__(
        self, library: Library, language: Language, languages: list[Language], words: InterfaceWords
    ) -> None:
        self._library = library
        self._language = language
        self._languages = languages
        self._words = words
        self._clinic = library.clinic(language.code)

    def pages(self) -> Iterator[Page]:
        """Give all sections."""
        for topic in self._library.topics(self._language.code).values():
            for section in topic.sections:
                yield self._library.page(topic.id, section.id, self._language.code)

    def sheets(self, media: set[str]) -> Iterator[Sheet]:
        """Give all pages; the keys of their pictures and films are added to `media`."""
        topics = self._library.topics(self._language.code)
        yield self._topics(topics.values())
        for topic in topics.values():
            yield self._menu(topic)
            yield self._glossary(topic)
            for section in topic.sections:
                page = self._library.page(topic.id, section.id, self._language.code)
                media |= {block.picture for block in page.blocks if isinstance(block, Figure)}
                media |= {key for block in played(page) for key in (block.media, poster_of(block)) if key}
                yield self._section(topic, page)

    def whole(self, sheet: Sheet) -> str:
        """Give a page from its first line to its last."""
        deep = sheet.path.count("/") + 1
        up = "../" * deep
        code = self._language.code
        links = "".join(
            f'<li><a href="{up}{one.code}/{sheet.path}" lang="{one.code}" hreflang="{one.code}"'
            f"{' aria-current=page' if one.code == code else ''}>{escape(one.name)}</a></li>\n"
            for one in self._languages
        )
        named = plain(self._words("SiteWords", "Languages"))
        switch = (
            f'<nav aria-label="{named}">\n<ul class="languages">\n{links}</ul>\n</nav>\n'
            if len(self._languages) > 1
            else ""
        )
        skip = f'<a class="skip" href="#text">{plain(self._words("SiteWords", "To the text"))}</a>\n'
        head = head_of(self._language, f"{sheet.title} · {self._clinic}", up)
        return (
            f"{head}<body>\n{skip}<header>\n<p>{plain(self._clinic)}</p>\n{switch}</header>\n"
            f'<main id="text">\n{sheet.body}</main>\n'
            f"<footer>\n<p>{plain(self._words('ReviewNote', NO_ADVICE))}</p>\n</footer>\n</body>\n</html>\n"
        )

    def _topics(self, topics: Iterable[TopicCard]) -> Sheet:
        links = "".join(
            f'<li><a href="{escape(one.id)}/index.html">{plain(one.title)}</a><br>{plain(one.summary)}</li>\n'
            for one in topics
        )
        title = self._words("SiteWords", "Contents")
        return Sheet("index.html", title, f'{heading(title, 1)}<ul class="menu">\n{links}</ul>\n')

    def _menu(self, topic: TopicCard) -> Sheet:
        minutes = self._words("SiteWords", "%1 min")
        links = "".join(
            f'<li><a href="{escape(one.id)}.html">{plain(one.title)}</a> '
            f'<span class="minutes">{plain(minutes.replace("%1", str(one.minutes)))}</span>'
            f"<br>{plain(one.summary)}</li>\n"
            for one in topic.sections
        )
        words = self._words("SiteWords", "Words explained")
        more = f'<p><a href="glossary.html">{plain(words)}</a></p>\n'
        note = self._note(topic.translation)
        body = f'{heading(topic.title, 1)}{note}<ol class="menu">\n{links}</ol>\n{more}'
        return Sheet(f"{topic.id}/index.html", topic.title, body)

    def _glossary(self, topic: TopicCard) -> Sheet:
        code = self._language.code
        entries = "".join(
            f'<dt id="{escape(term.id)}">{plain(term.term)}</dt>\n<dd>{prose(term.meaning)}</dd>\n'
            for term in self._library.glossary(topic.id, code)
        )
        title = self._words("SiteWords", "Words explained")
        body = f"{heading(title, 1)}{self._back(topic)}{self._note(topic.translation)}<dl>\n{entries}</dl>\n"
        return Sheet(f"{topic.id}/glossary.html", title, body)

    def _section(self, topic: TopicCard, page: Page) -> Sheet:
        links = "".join(
            f'<li><a href="{escape(one.id)}.html"{" aria-current=page" if one.id == page.section else ""}>'
            f"{plain(one.title)}</a></li>\n"
            for one in topic.sections
        )
        contents = plain(self._words("SiteWords", "Contents"))
        blocks = "".join(block_html(block, self._words) for block in page.blocks)
        body = (
            f'<nav aria-label="{contents}">\n{self._back(topic)}<ul>\n{links}</ul>\n</nav>\n'
            f"{heading(page.title, 1)}{self._note(page.translation)}{blocks}{self._sources(page)}{self._review(page)}"
        )
        return Sheet(f"{topic.id}/{page.section}.html", page.title, body)

    def _back(self, topic: TopicCard) -> str:
        return f'<p><a href="index.html">{plain(topic.title)}</a></p>\n'

    def _note(self, state: str) -> str:
        if state not in ("draft", "stale"):
            return ""
        return f'<p class="draft">{plain(self._words("TranslationNote", STALE if state == "stale" else DRAFT))}</p>\n'

    def _sources(self, page: Page) -> str:
        if not page.sources:
            return ""
        entries = ""
        for source in page.sources:
            told = f"{plain(source.title)}. {plain(source.publisher)}, {plain(source.year)}."
            if source.url:
                told += f' <a href="{escape(source.url)}" rel="noreferrer">{escape(source.url)}</a>'
            entries += f'<li id="source-{source.number}" value="{source.number}">{told}</li>\n'
        return f'{heading(self._words("EvidenceName", "Sources"))}<ol class="sources" dir="auto">\n{entries}</ol>\n'

    def _review(self, page: Page) -> str:
        return f"<p><strong>{plain(review_text(page.review, self._words))}</strong></p>\n"


def head_of(language: Language, title: str, up: str) -> str:
    """Give the head of a page; `up` leads to the site's folder."""
    way = "rtl" if language.right_to_left else "ltr"
    return (
        f'<!DOCTYPE html>\n<html lang="{language.code}" dir="{way}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f'<title>{plain(title)}</title>\n<link rel="stylesheet" href="{up}style.css">\n</head>\n'
    )


def _first_page(library: Library, languages: list[Language]) -> str:
    """Give the page that names all languages, each in itself."""
    first = languages[0]
    links = "".join(
        f'<li><a href="{one.code}/index.html" lang="{one.code}" hreflang="{one.code}">{escape(one.name)}</a></li>\n'
        for one in languages
    )
    clinic = library.clinic(first.code)
    return (
        f"{head_of(first, clinic, '')}<body>\n<main>\n{heading(clinic, 1)}"
        f'<ul class="languages">\n{links}</ul>\n</main>\n</body>\n</html>\n'
    )
