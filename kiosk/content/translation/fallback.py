"""Decides which texts of a translation fall back to the source language, so that corrections need not wait for it.

A unit (`kiosk.content.translation.units`) falls back if the translation lacks it or parts of it, or if an unverified
text (a draft, or one whose source has changed) differs from its source in figures, units, acronyms, drugs or links.
A text that a person has verified is shown despite such differences, and `check` notes them. `check` counts the texts
that are missing, in one line for each language, and warns of those that nobody has translated.
"""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from kiosk.base.own_command import typed_command
from kiosk.content.blocks.inline import read_inline
from kiosk.content.media.captions import captions_name
from kiosk.content.media.media_checks import media_in
from kiosk.content.source.authored import TopicFile
from kiosk.content.source.authored_words import WordsFile
from kiosk.content.source.problems import Problem, Severity, nearest
from kiosk.content.source.reader import File, TopicFiles
from kiosk.content.source.yaml_tree import TreePath
from kiosk.content.translation.figures import Drugs, Wording, differences
from kiosk.content.translation.states import TranslatedTopic, TranslationState, text_states_of, texts_of
from kiosk.content.translation.unchanged import untranslated_texts
from kiosk.content.translation.units import Unit, unit_name, unit_of, units_of, words_from

MOST_NAMED = 3
"""Units that the line on missing texts names."""

UNFINISHED = ("draft", "stale")
"""The states of texts that nobody has verified."""


def translations_of(files: TopicFiles) -> dict[str, TranslatedTopic]:
    """Return a topic's translations by language, except those with an invalid file or source."""
    if files.translations is None:
        source, *others = files.words
        topic, first = files.topic.shape, files.words[source]
        files.translations = {
            language: _Comparison(files, topic, source, language).translation()
            for language in others
            if topic is not None and first.shape is not None and files.words[language].shape is not None
        }
    return files.translations


class _Comparison:
    """Compares a topic's words in one language with the source."""

    def __init__(self, files: TopicFiles, topic: TopicFile, source: str, language: str) -> None:
        self._source_language, self._language = source, language
        self._file: File = files.words[language]
        self._problem = partial(self._file.problem, severity="warning")
        original, own = files.words[source].tree.data, self._file.tree.data
        self._text_states = text_states_of(original, own, files.state_lines(language))
        self._source, self._own = units_of(original), units_of(own)
        self._texts = dict(texts_of(original))
        self._missing: dict[Unit, list[TreePath]] = {}
        for path in self._texts.keys() - self._text_states.keys():
            self._missing.setdefault(unit_of(path), []).append(path)
        self._untranslated = dict(untranslated_texts(files, language))
        glossary = original.get("glossary") or {}
        own_glossary = {
            name: {**term, **((own.get("glossary") or {}).get(name) or {})} for name, term in glossary.items()
        }
        self._drugs = names_of(topic.drugs, glossary), names_of(topic.drugs, own_glossary)
        sections = {section.id for section in topic.sections}
        self._targets = {f"term:{term}" for term in glossary} | {f"section:{section}" for section in sections}
        self._without_captions = set(self._films_without_captions(files, topic))
        self._has_check = bool(own.get("check"))

    def translation(self) -> TranslatedTopic:
        """Return the topic as it is shown."""
        problems = [*self._extras(), *self._changes(), *self._same_texts(), *self._count_of_missing()]
        in_source: dict[Unit, list[Problem]] = {}
        for unit in self._source:
            faults = list(self._faults(unit))
            problems += faults
            reasons = [*self._gaps(unit), *(problem for problem in faults if problem.severity == "warning")]
            if reasons and self._is_wanted(unit):
                in_source[unit] = reasons
        wanted = filter(self._is_wanted, self._source)
        shown = {unit: (self._source if unit in in_source else self._own)[unit] for unit in wanted}
        own_states = {
            path: text_state.state
            for path, text_state in self._text_states.items()
            if unit_of(path) in shown and unit_of(path) not in in_source
        }
        words = WordsFile.model_validate(words_from(shown))
        return TranslatedTopic(words, in_source, own_states, problems)

    def _is_wanted(self, unit: Unit) -> bool:
        """Return whether a unit is shown: a self-check or short title without a translation is left out."""
        optional = (unit[0] == "check" and not self._has_check) or unit[2:] == ("short",)
        return unit in self._own or not optional

    def _films_without_captions(self, files: TopicFiles, topic: TopicFile) -> Iterator[Unit]:
        for section in topic.sections:
            for plan in section.blocks:
                for medium, path in media_in(plan):
                    captions = files.folder / captions_name(path, self._language)
                    if medium != "picture" and not captions.exists():
                        yield ("sections", section.id, "words", plan.id)

    def _faults(self, unit: Unit) -> Iterator[Problem]:
        """Yield a warning for each reason to show a unit in the source language, and notes on verified differences."""
        if unit not in self._own:
            return
        own = dict(texts_of(self._own[unit], unit))
        originals = {path: self._texts[path] for path, _ in texts_of(self._source[unit], unit)}
        shown = f"{unit_name(unit)} is shown in {self._source_language}"
        if added := own.keys() - originals.keys():
            message = f"this also has {parts_named(unit, added)}, unlike its source; {shown}"
            yield self._problem(min(added, key=str), message, "give it the same parts")
        if unit in self._without_captions:
            message = f"there are no captions in {self._language}; {shown}"
            yield self._problem(unit, message, "write what is said into a file beside the film")
        for path in own.keys() & originals.keys():
            yield from self._text_faults(path, originals[path], own[path], shown)

    def _gaps(self, unit: Unit) -> Iterator[Problem]:
        """Yield a warning if the translation lacks a unit, or texts of it: this is why the source's is shown."""
        if unit not in self._own:
            message = f"{unit_name(unit)} has no words here; it is shown in {self._source_language}"
            yield self._problem(unit, message, f"add `{unit[-1]}:`", key=True, kind="missing")
        elif unit in self._missing:
            gaps = self._missing[unit]
            shown = f"{unit_name(unit)} is shown in {self._source_language}"
            message = f"this lacks {parts_named(unit, gaps)}, unlike its source; {shown}"
            yield self._problem(min(gaps, key=str), message, "give it the same parts", kind="missing")

    def _count_of_missing(self) -> Iterator[Problem]:
        """Yield one warning that counts the texts that the translation lacks, and names the first of their units."""
        if self._missing:
            units = [unit for unit in self._source if unit in self._missing]
            more = [f"{len(units) - MOST_NAMED} more"] if len(units) > MOST_NAMED else []
            named = ", ".join([*map(unit_name, units[:MOST_NAMED]), *more])
            missing = sum(map(len, self._missing.values()))
            count = f"{missing} of {len(self._texts)} texts are missing"
            message = f"{count}; {named}: shown in {self._source_language}, or left out"
            yield self._problem((), message, "translate them", kind="missing")

    def _same_texts(self) -> Iterator[Problem]:
        """Yield a warning for each text that is still that of the source."""
        for path in self._untranslated:
            message = f"this is the same as the source, in {self._source_language}"
            record = typed_command(f"translated {self._language} --same-as-source --by NAME")
            hint = f"translate it; if it is meant to be the same, run `{record}`"
            yield self._problem(path, message, hint, kind="translation")

    def _text_faults(self, path: TreePath, original: str, text: str, shown: str) -> Iterator[Problem]:
        for link in read_inline(text).links:
            if link not in self._targets:
                hint = nearest(link, self._targets, "take the link out")
                yield self._problem(path, f"there is no {link.replace(':', ' ')}; {shown}", hint)
        text_state = self._text_states[path]
        wordings = (
            Wording(original, self._source_language, self._drugs[0]),
            Wording(text, self._language, self._drugs[1]),
        )
        for difference in differences(*wordings):
            if text_state.state in UNFINISHED or text_state.entry is None:
                yield self._problem(path, f"{difference}; {shown}", "write them as they are there")
            else:
                message = f"{difference}; it is shown as it is, since it is {text_state.entry.description()}"
                yield self._problem(path, message, severity="note")

    def _extras(self) -> Iterator[Problem]:
        """Yield a warning for each unit that is not in the source, and so is not shown."""
        extras = dict.fromkeys(self._extra(unit) for unit in self._own if unit not in self._source)
        for unit in extras:
            if unit[2:] == ("short",):
                message = f"section {unit[1]!r} has a short title, but the source has none"
                hint = "add `short:` to the source too, or take it out here"
                yield self._problem(unit, message, hint, key=True)
                continue
            last = len(unit) - 1
            siblings = dict.fromkeys(str(other[last]) for other in self._source if other[:last] == unit[:-1])
            hint = nearest(str(unit[-1]), siblings, "take it out")
            name = f"section {unit[1]!r}" if len(unit) == 2 and unit[0] == "sections" else unit_name(unit)
            yield self._problem(unit, f"{name} is not in the source, and is not shown", hint, key=True)

    def _extra(self, unit: Unit) -> Unit:
        shares_parent = any(other[:2] == unit[:2] for other in self._source)
        return unit if shares_parent else unit[:2]

    def _changes(self) -> Iterator[Problem]:
        """Yield each unit whose source has changed since, or that was edited though its source was not."""
        noted: set[tuple[Unit, str]] = set()
        for path, text_state in self._text_states.items():
            change = "stale" if text_state.state == "stale" else "edited" if text_state.edited else ""
            if change and (unit_of(path), change) not in noted and text_state.entry is not None:
                noted.add((unit_of(path), change))
                yield self._change(path, change, text_state.entry)

    def _change(self, path: TreePath, change: str, entry: TranslationState) -> Problem:
        unit, description = unit_name(unit_of(path)), entry.description()
        record = f"then run `{typed_command(f'translated {self._language}')}`"
        if change == "stale":
            message = f"the source of {unit} has changed since this was {description}"
            return self._problem(path, message, f"bring it up to date, {record}")
        message = f"{unit} was edited since this was {description}, and its source was not: it is a draft"
        severity: Severity = "note" if entry.state == "draft" else "warning"
        return self._problem(path, message, f"have it checked, {record}", severity=severity)


def parts_named(unit: Unit, paths: Iterable[TreePath]) -> str:
    """Return the names of texts of a unit, such as "items.1.text, title"."""
    return ", ".join(sorted(".".join(map(str, path[len(unit) :])) or "a text" for path in paths))


def names_of(drugs: Iterable[str], glossary: dict[str, Any]) -> Drugs:
    """Return the casefolded names of drugs, which are glossary terms, by id."""
    return {
        drug: tuple(name.casefold() for name in (glossary[drug]["term"], *(glossary[drug].get("also") or ())))
        for drug in drugs
        if drug in glossary
    }
