"""Finds what a visitor types: sections, terms, headings and sentences, from the first letter on."""

import html
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import NamedTuple

from kiosk.content.blocks.cards import TopicCard
from kiosk.content.library.reader import Library
from kiosk.content.search.folding import UNSPACED, WORD, fold_word, language_mark, topic_key
from kiosk.content.search.keys import CHINESE, LONGEST, Unit, forms_of, spelt, stem, words_of

SHARES = (4, 6, 5, 12)
"""How many of each kind are shown: sections, terms, headings, sentences."""

MOST_LETTERS = 60
"""Of what is typed; what goes beyond is no word."""

MOST_WORDS = 8
MARK, END = "<b><u>", "</u></b>"

NEAR_WORDS = 4
"""How many words near a misspelt one are looked for."""


LISTED_BEGINNING = 4
"""Letters of a beginning of which the index has a list; of longer ones it would have to make it."""

MOST_SPELT_OUT = 60
"""Words that are looked for one by one in place of their beginning."""

MOST_SUBJECTS = 12
"""Topics that are named when nothing is found."""

LEAST_BEGINNING = 3
"""Letters of a word that nothing is like, by the beginning of which something is found all the same."""


class Found(NamedTuple):
    """Something that was found: `markup` is its text with the words in it marked, `more` the markup of what says more.

    `kind` is one of "section", "term", "heading", "sentence".
    """

    topic: str
    kind: str
    section: str
    block: str
    term: str
    text: str
    markup: str
    more: str


class Answer(NamedTuple):
    """What was found; `near` tells that it is only near what was typed."""

    found: tuple[Found, ...]
    near: bool


class Wanted(NamedTuple):
    """A word that is looked for: any of `begins` as a beginning, or any of `wholes` as a whole word."""

    begins: tuple[str, ...]
    wholes: tuple[str, ...]

    def fits(self, form: str, language: str) -> bool:
        """Return whether a written form is this word."""
        if form.startswith(self.begins):
            return True
        return bool(self.wholes) and (form in self.wholes or stem(form, language) in self.wholes)


class Search:
    """Searches a library. What was typed is not kept."""

    def __init__(self, library: Library) -> None:
        """Read nothing before something is looked for."""
        self._library = library
        self._words: dict[str, list[str]] = {}

    def answer(self, typed: str, language: str, topic: str = "") -> Answer:
        """Return what is found for `typed`, of the present `topic` first; else what is near it."""
        words = typed_words(typed, language)
        if not words:
            return Answer((), near=False)
        exact = [self._exact(word, language) for word in words]
        found = self._find(exact, language, topic)
        if found:
            return Answer(found, near=False)
        if spelt(language):
            near = [one or self._near(word, language) for one, word in zip(exact, words, strict=True)]
            found = self._find(near, language, topic) or self._any(near, language, topic)
            found = found or self._shorter(words, language, topic, least=LEAST_BEGINNING)
        else:
            found = self._shorter(words, language, topic)
        return Answer(found, near=True)

    def listed(self, language: str, initial: str) -> tuple[Found, ...]:
        """Return what the index lists under a letter; a term of several topics by each of them."""
        return tuple(
            Found(topic, kind, section, block, term, text, html.escape(text), "")
            for text, topic, kind, section, block, term in self._library.entries(language, initial)
        )

    def prepare(self, language: str) -> None:
        """Read what searching in a language needs, before the first letter is typed."""
        if spelt(language):
            self._vocabulary(language)

    def _exact(self, word: str, language: str) -> Wanted | None:
        """Return a word as it was typed, and its other forms; `None` when there is none like it."""
        if not spelt(language):
            return Wanted((word,), ())
        words = self._vocabulary(language)
        at = bisect_left(words, word)
        if at < len(words) and words[at].startswith(word):
            return Wanted(forms_of(word, language), (stem(word, language),))
        root = stem(word, language)
        return Wanted((word,), (root,)) if root != word and self._has(root, language) else None

    def _has(self, root: str, language: str) -> bool:
        words = self._vocabulary(language)
        at = bisect_left(words, root[:-1])
        return any(stem(word, language) == root for word in words[at : at + 50])

    def _near(self, word: str, language: str) -> Wanted | None:
        """Return the words that one may have meant by a misspelt one."""
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import extract

        wrong = 0 if len(word) < 4 else 1 if len(word) < 7 else 2
        if not wrong:
            return None
        words = self._vocabulary(language)
        wholes = extract(word, words, scorer=OSA.distance, score_cutoff=wrong, limit=NEAR_WORDS)
        if wholes:
            return Wanted((), tuple(whole for whole, _, _ in wholes))
        cut = [one[: len(word)] for one in words]
        begins = extract(word, cut, scorer=OSA.distance, score_cutoff=wrong, limit=NEAR_WORDS)
        return Wanted(tuple(dict.fromkeys(begin for begin, _, _ in begins)), ()) if begins else None

    def _vocabulary(self, language: str) -> list[str]:
        if language not in self._words:
            self._words[language] = self._library.words(language_mark(language))
        return self._words[language]

    def _find(self, words: list[Wanted | None], language: str, topic: str) -> tuple[Found, ...]:
        """Return what has all words."""
        wanted = [word for word in words if word is not None]
        if len(wanted) < len(words):
            return ()
        return self._matching(" AND ", wanted, language, topic)

    def _any(self, words: list[Wanted | None], language: str, topic: str) -> tuple[Found, ...]:
        """Return what has one of the words."""
        wanted = [word for word in words if word is not None]
        if not wanted:
            return ()
        return self._matching(" OR ", wanted, language, topic)

    def _shorter(self, words: list[str], language: str, topic: str, least: int = 1) -> tuple[Found, ...]:
        """Return what has the beginning of what was typed, as much of it as there is."""
        for length in range(len(words[0]) - (len(words) == 1), least - 1, -1):
            found = self._find([Wanted((words[0][:length],), ())], language, topic)
            if found:
                return found
        return ()

    def _matching(self, between: str, wanted: list[Wanted], language: str, topic: str) -> tuple[Found, ...]:
        found: list[Found] = []
        spelt_out = [self._spelt_out(word, language) for word in wanted]
        for kind, most in enumerate(SHARES):
            mark = language_mark(language, kind)
            match = between.join(expression(word, mark) for word in spelt_out)
            here = f'"{topic_key(language, kind, topic)}" AND ({match})'
            rows = self._library.passages(here, 2 * most) if topic else []
            if len(rows) < most:
                known = set(rows)
                rows += [row for row in self._library.passages(match, most) if row not in known]
            made = [self._found(row, wanted, language) for row in rows]
            made.sort(key=lambda one: rank(one, topic))
            found += made[:most]
        return tuple(sorted(found, key=_by_summary))

    def _spelt_out(self, word: Wanted, language: str) -> Wanted:
        """Return the words that begin with a word, for beginnings longer than those that the index lists."""
        if not spelt(language) or max(map(len, word.begins), default=0) <= LISTED_BEGINNING:
            return word
        words = self._vocabulary(language)
        wholes = [
            one
            for begin in word.begins
            for one in words[bisect_left(words, begin) : bisect_left(words, begin + chr(0x10FFFF))]
        ]
        few = 0 < len(wholes) <= MOST_SPELT_OUT
        return Wanted((), (*wholes, *word.wholes)) if few else word

    def _found(self, row: tuple[str, ...], wanted: list[Wanted], language: str) -> Found:
        topic, kind, section, block, term, text, more, readings = row
        units = words_of(text, language, readings)
        markup = markup_of(text, list(marked(units, wanted, language)))
        also = list(marked(words_of(more, language), wanted, language)) if spelt(language) else []
        return Found(topic, kind, section, block, term, text, markup, markup_of(more, also))


def rank(found: Found, topic: str) -> tuple[bool, bool]:
    """Return what orders what was found of one kind: the present topic first, then what begins with it."""
    return found.topic != topic, not found.markup.startswith(MARK)


def _by_summary(found: Found) -> bool:
    """Return what comes last but for sentences: a section of whose title nothing was typed."""
    return found.kind == "sentence" or (found.kind == "section" and MARK not in found.markup)


def typed_words(typed: str, language: str) -> list[str]:
    """Return the words of what was typed, folded; anything may have been typed."""
    text = typed[:MOST_LETTERS].encode(errors="ignore").decode()
    words = [fold_word(found[0])[:LONGEST] for found in WORD.finditer(text)]
    if language in UNSPACED and (language not in CHINESE or all(word.isascii() for word in words)):
        words = ["".join(words)[:LONGEST]]
    return [word for word in words if word][:MOST_WORDS]


def expression(word: Wanted, mark: str) -> str:
    """Return a word as FTS5 looks for it; `mark` stands before each key of its language and of a kind."""
    parts = [f'"{mark}{begin}" *' for begin in word.begins]
    parts += [f'"{mark}{whole}"' for whole in word.wholes if whole not in word.begins]
    return f"({' OR '.join(parts)})"


def marked(units: list[Unit], wanted: list[Wanted], language: str) -> Iterator[tuple[int, int]]:
    """Yield where in a text the wanted words stand."""
    at = 0
    while at < len(units):
        end = max((_reach(units, at, word, language) for word in wanted), default=0)
        if end:
            yield units[at].begin, units[end - 1].end
        at = max(at + 1, end)


def _reach(units: list[Unit], at: int, word: Wanted, language: str) -> int:
    """Return the number of the unit up to which a word stands that begins at one; 0 when it does not."""
    if any(word.fits(form, language) for form in units[at].forms):
        return at + 1
    if spelt(language):
        return 0
    for begin in word.begins:
        for way in range(len(units[at].forms)):
            joined = ""
            for number in range(at, len(units)):
                forms = units[number].forms
                joined += forms[min(way, len(forms) - 1)]
                if joined.startswith(begin):
                    return number + 1
                if not begin.startswith(joined):
                    break
    return 0


def markup_of(text: str, spans: list[tuple[int, int]]) -> str:
    """Return a text as markup, with parts of it marked: bold and underlined, so that they are seen in any colours."""
    parts = []
    at = 0
    for begin, end in spans:
        parts += [html.escape(text[at:begin]), MARK, html.escape(text[begin:end]), END]
        at = end
    return "".join((*parts, html.escape(text[at:])))


def subjects(topics: Mapping[str, TopicCard], topic: str) -> list[Found]:
    """Return where to look when nothing is found: the sections of the present topic, or the first topics."""
    present = topics.get(topic) or (next(iter(topics.values())) if len(topics) == 1 else None)
    if present is not None:
        return [
            Found(
                present.id,
                "section",
                one.id,
                "",
                "",
                one.title,
                html.escape(one.title),
                html.escape(one.summary),
            )
            for one in present.sections
        ]
    first = [topics[name] for name in islice(topics, MOST_SUBJECTS)]
    return [
        Found(
            one.id,
            "section",
            one.sections[0].id,
            "",
            "",
            one.title,
            html.escape(one.title),
            html.escape(one.summary),
        )
        for one in first
    ]
