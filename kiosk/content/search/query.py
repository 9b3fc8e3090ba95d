"""Answers search queries as they are typed, with sections, terms, headings and sentences."""

import html
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from kiosk.content.blocks.cards import TopicCard
from kiosk.content.languages import record_of
from kiosk.content.library.reader import Library
from kiosk.content.search.folding import WORD, fold_word, language_mark, topic_key
from kiosk.content.search.keys import LONGEST, Unit, forms_of, is_spelled, stem, words_of

SHARES = (4, 6, 5, 12)
"""Maximum number of results of each kind: sections, terms, headings, sentences."""

MOST_LETTERS = 60
"""Maximum length of a query; the rest is ignored."""

MOST_WORDS = 8
MARK, END = "<b><u>", "</u></b>"

NEAR_WORDS = 4
"""Maximum number of similar words to try for a misspelt one."""


LISTED_BEGINNING = 4
"""Longest prefix for which FTS5 has a prefix index; it would have to scan for longer ones."""

MOST_SPELT_OUT = 60
"""Maximum number of whole words to search for instead of a longer prefix."""

MOST_SUBJECTS = 12
"""Maximum number of topics to suggest if nothing is found."""

LEAST_BEGINNING = 3
"""Shortest prefix of an unknown word to search for."""


class Found(NamedTuple):
    """A search result: its kind (`folding.KINDS`), its text with matches highlighted as `markup`, and `more` markup."""

    topic: str
    kind: str
    section: str
    block: str
    term: str
    text: str
    markup: str
    more: str


class SearchResults(NamedTuple):
    """The results of a query; `near` means that they only match similar words."""

    found: tuple[Found, ...]
    near: bool


class SearchWord(NamedTuple):
    """A word to search for: any of `begins` as a prefix, or any of `wholes` as a whole word."""

    begins: tuple[str, ...]
    wholes: tuple[str, ...]

    def fits(self, form: str, language: str) -> bool:
        """Return whether a form of a word in a text matches."""
        if form.startswith(self.begins):
            return True
        return bool(self.wholes) and (form in self.wholes or stem(form, language) in self.wholes)


class Search:
    """Searches a library. Queries are not kept."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._words: dict[str, list[str]] = {}

    def answer(self, typed: str, language: str, topic: str = "") -> SearchResults:
        """Return the results for `typed`, those in the current `topic` first, or else those for similar words."""
        words = typed_words(typed, language)
        if not words:
            return SearchResults((), near=False)
        exact = [self._exact(word, language) for word in words]
        results = self._find(exact, language, topic)
        if results:
            return SearchResults(results, near=False)
        if is_spelled(language):
            near = [one or self._near(word, language) for one, word in zip(exact, words, strict=True)]
            results = self._find(near, language, topic) or self._find(near, language, topic, every=False)
            results = results or self._shorter(words, language, topic, least=LEAST_BEGINNING)
        else:
            results = self._shorter(words, language, topic)
        return SearchResults(results, near=True)

    def listed(self, language: str, initial: str) -> tuple[Found, ...]:
        """Return the index entries under an initial; a term of several topics is listed for each."""
        return tuple(
            Found(topic, kind, section, block, term, text, html.escape(text), "")
            for text, topic, kind, section, block, term in self._library.entries(language, initial)
        )

    def prepare(self, language: str) -> None:
        """Load the vocabulary of a language before the first letter is typed."""
        if is_spelled(language):
            self._vocabulary(language)

    def _exact(self, word: str, language: str) -> SearchWord | None:
        """Return the query for a word as typed and its other forms, or `None` if the language has no such word."""
        if not is_spelled(language):
            return SearchWord((word,), ())
        words = self._vocabulary(language)
        index = bisect_left(words, word)
        if index < len(words) and words[index].startswith(word):
            return SearchWord(forms_of(word, language), (stem(word, language),))
        root = stem(word, language)
        return SearchWord((word,), (root,)) if root != word and self._has(root, language) else None

    def _has(self, root: str, language: str) -> bool:
        words = self._vocabulary(language)
        index = bisect_left(words, root[:-1])
        return any(stem(word, language) == root for word in words[index : index + 50])

    def _near(self, word: str, language: str) -> SearchWord | None:
        """Return a query for the words most similar to a misspelt one, or `None`."""
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import extract

        max_distance = 0 if len(word) < 4 else 1 if len(word) < 7 else 2
        if not max_distance:
            return None
        words = self._vocabulary(language)
        wholes = extract(word, words, scorer=OSA.distance, score_cutoff=max_distance, limit=NEAR_WORDS)
        if wholes:
            return SearchWord((), tuple(whole for whole, _, _ in wholes))
        cut = [candidate[: len(word)] for candidate in words]
        begins = extract(word, cut, scorer=OSA.distance, score_cutoff=max_distance, limit=NEAR_WORDS)
        return SearchWord(tuple(dict.fromkeys(begin for begin, _, _ in begins)), ()) if begins else None

    def _vocabulary(self, language: str) -> list[str]:
        if language not in self._words:
            self._words[language] = self._library.words(language_mark(language))
        return self._words[language]

    def _shorter(self, words: list[str], language: str, topic: str, least: int = 1) -> tuple[Found, ...]:
        """Return the passages that have the longest prefix of the query that finds any."""
        for length in range(len(words[0]) - (len(words) == 1), least - 1, -1):
            found = self._find([SearchWord((words[0][:length],), ())], language, topic)
            if found:
                return found
        return ()

    def _find(
        self, words: Sequence[SearchWord | None], language: str, topic: str, *, every: bool = True
    ) -> tuple[Found, ...]:
        """Return the passages that have every word, or else any of them."""
        wanted = [word for word in words if word is not None]
        if not wanted or (every and len(wanted) < len(words)):
            return ()
        found: list[Found] = []
        expanded = [self._expand_prefixes(word, language) for word in wanted]
        for kind, limit in enumerate(SHARES):
            mark = language_mark(language, kind)
            match = (" AND " if every else " OR ").join(expression(word, mark) for word in expanded)
            topic_match = f'"{topic_key(language, kind, topic)}" AND ({match})'
            rows = self._library.passages(topic_match, 2 * limit) if topic else []
            if len(rows) < limit:
                seen = set(rows)
                rows += [row for row in self._library.passages(match, limit) if row not in seen]
            results = [self._found(row, wanted, language) for row in rows]
            results.sort(key=lambda result: rank(result, topic))
            found += results[:limit]
        return tuple(sorted(found, key=_by_summary))

    def _expand_prefixes(self, word: SearchWord, language: str) -> SearchWord:
        """Replace prefixes longer than those in the prefix index by the words that begin with them."""
        if not is_spelled(language) or max(map(len, word.begins), default=0) <= LISTED_BEGINNING:
            return word
        words = self._vocabulary(language)
        wholes = [
            candidate
            for begin in word.begins
            for candidate in words[bisect_left(words, begin) : bisect_left(words, begin + chr(0x10FFFF))]
        ]
        few = 0 < len(wholes) <= MOST_SPELT_OUT
        return SearchWord((), (*wholes, *word.wholes)) if few else word

    def _found(self, row: tuple[str, ...], wanted: list[SearchWord], language: str) -> Found:
        topic, kind, section, block, term, text, more, readings = row
        units = words_of(text, language, readings)
        markup = markup_of(text, list(marked(units, wanted, language)))
        also = list(marked(words_of(more, language), wanted, language)) if is_spelled(language) else []
        return Found(topic, kind, section, block, term, text, markup, markup_of(more, also))


def rank(found: Found, topic: str) -> tuple[bool, bool]:
    """Return the sort key of a result within its kind: those in the current topic first, then prefix matches."""
    return found.topic != topic, not found.markup.startswith(MARK)


def _by_summary(found: Found) -> bool:
    """Return whether to list a result last: sentences, and sections that match only by their summary."""
    return found.kind == "sentence" or (found.kind == "section" and MARK not in found.markup)


def typed_words(typed: str, language: str) -> list[str]:
    """Return the folded words of a query, which may contain anything."""
    text = typed[:MOST_LETTERS].encode(errors="ignore").decode()
    words = [fold_word(match[0])[:LONGEST] for match in WORD.finditer(text)]
    script = record_of(language).script
    if not script.has_spaces and (script.segmentation != "pinyin" or all(word.isascii() for word in words)):
        words = ["".join(words)[:LONGEST]]
    return [word for word in words if word][:MOST_WORDS]


def expression(word: SearchWord, mark: str) -> str:
    """Return the FTS5 expression for a word; `mark` precedes each key of its language and kind."""
    parts = [f'"{mark}{begin}" *' for begin in word.begins]
    parts += [f'"{mark}{whole}"' for whole in word.wholes if whole not in word.begins]
    return f"({' OR '.join(parts)})"


def marked(units: list[Unit], wanted: list[SearchWord], language: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of a text that match the wanted words."""
    index = 0
    while index < len(units):
        end = max((_reach(units, index, word, language) for word in wanted), default=0)
        if end:
            yield units[index].begin, units[end - 1].end
        index = max(index + 1, end)


def _reach(units: list[Unit], start: int, word: SearchWord, language: str) -> int:
    """Return the end (exclusive) of the units from `start` on that match a word; 0 if they do not."""
    if any(word.fits(form, language) for form in units[start].forms):
        return start + 1
    if is_spelled(language):
        return 0
    for begin in word.begins:
        for form_index in range(len(units[start].forms)):
            joined = ""
            for index in range(start, len(units)):
                forms = units[index].forms
                joined += forms[min(form_index, len(forms) - 1)]
                if joined.startswith(begin):
                    return index + 1
                if not begin.startswith(joined):
                    break
    return 0


def markup_of(text: str, spans: list[tuple[int, int]]) -> str:
    """Return a text as markup with some spans bold and underlined, so that they stand out in any color scheme."""
    parts = []
    position = 0
    for begin, end in spans:
        parts += [html.escape(text[position:begin]), MARK, html.escape(text[begin:end]), END]
        position = end
    return "".join((*parts, html.escape(text[position:])))


def subjects(topics: Mapping[str, TopicCard], topic: str) -> list[Found]:
    """Return suggestions if nothing is found: the sections of the current topic, or else the first topics."""
    present = topics.get(topic) or (next(iter(topics.values())) if len(topics) == 1 else None)
    if present is not None:
        return [
            suggestion(present.id, section.id, section.title, section.summary) for section in present.sections
        ]
    first = [topics[name] for name in islice(topics, MOST_SUBJECTS)]
    return [suggestion(card.id, card.sections[0].id, card.title, card.summary) for card in first]


def suggestion(topic: str, section: str, title: str, summary: str) -> Found:
    """Return a section as a result without highlights."""
    return Found(topic, "section", section, "", "", title, html.escape(title), html.escape(summary))
