"""Reports the state of a content folder's translations, and records it."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

from kiosk.content.blocks.cards import MISSING, TRANSLATION_STATES
from kiosk.content.review.text_digest import digest_of
from kiosk.content.source.files import replace_file
from kiosk.content.source.problems import nearest
from kiosk.content.source.reader import STATES_SUFFIX, TopicFiles, read_content
from kiosk.content.source.yaml_tree import TreePath
from kiosk.content.translation.reviewable import require_reviewable
from kiosk.content.translation.states import TranslationState, state_key, text_states_of, texts_of
from kiosk.content.translation.unchanged import VERIFIED, untranslated_texts
from kiosk.errors import ExitCode, KioskError

HEAD = """\
# How far each text of {language}.yaml has come: digests of the text it was made from and of itself, and its state; then
# the day and who stands for it. Written by `main.py translated {language}`; a text that is not here is a draft.
"""


def report_lines(folder: Path, interface: Path) -> Iterator[str]:
    """Yield a line for each language: the number of its texts in each state, and of interface texts.

    `interface` is the folder of the Qt Linguist files. Topics without the language are named.
    """
    content = read_content(folder)
    for language in content.languages[1:]:
        states: Counter[str] = Counter()
        for files in content.topics:
            states.update(topic_states(files, language, content.languages[0]))
        words = interface_line(interface / f"kiosk_{language}.ts")
        missing = [files.id for files in content.topics if language not in files.words]
        missing_note = f"; topics without it: {', '.join(missing)}" if missing else ""
        yield f"{language}: {states.total()} texts: {listed(states) or 'none'}; {words}{missing_note}"


def listed(states: Counter[str]) -> str:
    """Return the number of texts in each state, such as "2 missing, 3 draft, 5 reviewed"."""
    return ", ".join(f"{states[state]} {state}" for state in (MISSING, *TRANSLATION_STATES) if states[state])


def interface_line(file: Path) -> str:
    """Return the number of interface texts in each state: those that Qt Linguist calls unfinished are drafts."""
    if not file.is_file():
        return "no words of the interface"
    states = Counter(
        "draft" if message.get("type") == "unfinished" else "approved"
        for message in ET.parse(file).iter("translation")  # noqa: S314  (our own file)
    )
    return f"{states.total()} words of the interface: {listed(states)}"


def topic_states(files: TopicFiles, language: str, first: str) -> list[str]:
    """Return the states of all texts of a topic in a language, empty if it has no file in it."""
    if language not in files.words:
        return []
    source, words = files.words[first].tree.data, files.words[language].tree.data
    states = text_states_of(source, words, files.state_lines(language))
    missing = [MISSING for path, _ in texts_of(source) if path not in states]
    return [*missing, *(text.state for text in states.values())]


def write_states(
    folder: Path,
    language: str,
    *,
    topic: str | None,
    section: str | None,
    state: str,
    by: str,
    same_only: bool = False,
) -> Iterator[str]:
    """Record that texts were translated from the current source; yield a line for each file written.

    With `same_only`, only those that are the same as their source are recorded: they are meant to be.
    """
    content = read_content(folder)
    first, *others = content.languages
    if language not in others:
        hint = nearest(language, others, f"the translations are {', '.join(others) or 'none'}")
        raise KioskError(f"There is no translation into {language!r}.", hint, ExitCode.USAGE)
    if state != "draft" and not by.strip():
        raise KioskError(f"Somebody has to stand for what is {state}.", "name them with --by", ExitCode.USAGE)
    chosen = [files for files in content.topics if topic in (None, files.id) and language in files.words]
    if not chosen:
        if topic is None or topic in content.names:
            hint = f"write {language}.yaml beside topic.yaml"
            raise KioskError(f"There are no words in {language!r}.", hint, ExitCode.USAGE)
        raise KioskError(
            f"There is no topic {topic!r}.", nearest(str(topic), content.names, ""), ExitCode.USAGE
        )
    for files in chosen:
        source = dict(texts_of(files.words[first].tree.data))
        words = [path for path, _ in texts_of(files.words[language].tree.data) if path in source]
        chosen_texts = [path for path in words if section is None or path[:2] == ("sections", section)]
        if not chosen_texts:
            has_section = section in (files.words[first].tree.data.get("sections") or {})
            message = f"{files.id} has no {'texts of ' if has_section else ''}section {section!r}"
            language_note = f" in {language!r} yet" if has_section else ""
            raise KioskError(f"{message}{language_note}.", "", ExitCode.USAGE)
        if same_only:
            same = dict(untranslated_texts(files, language))
            chosen_texts = [path for path in chosen_texts if path in same]
            if not chosen_texts:
                yield f"{files.id}: no text is the same as in {first}"
                continue
            yield from (f"{state_key(path)}: {same[path]}" for path in chosen_texts)
        elif state in VERIFIED:
            require_reviewable(files, language, chosen_texts)
        yield write_topic(files, language, chosen_texts, state=state, by=by)


def write_topic(files: TopicFiles, language: str, changed: list[TreePath], *, state: str, by: str) -> str:
    """Record the state of some texts of a topic; return a line that says so."""
    file = states_file(files, language)
    replace_file(file, states_yaml(files, language, changed, state=state, by=by))
    return f"{file}: {len(changed)} texts are {state}"


def states_file(files: TopicFiles, language: str) -> Path:
    """Return the path of the file with the states of a translation."""
    return files.folder / f"{language}{STATES_SUFFIX}"


def states_yaml(files: TopicFiles, language: str, changed: Iterable[TreePath], *, state: str, by: str) -> str:
    """Return the text of the file of states, in which the texts `changed` have a new state from today on."""
    source = dict(texts_of(next(iter(files.words.values())).tree.data))
    texts = dict(texts_of(files.words[language].tree.data))
    lines = dict(files.state_lines(language))
    name, day = " ".join(by.split()), "" if state == "draft" else datetime.now(tz=UTC).date().isoformat()
    for path in changed:
        entry = TranslationState(digest_of(source[path]), state, name, day, digest_of(texts[path]))
        lines[state_key(path)] = entry.line()
    text = HEAD.format(language=language) + "texts:\n"
    text += "".join(  # in the order of the words, so that new texts give small diffs
        f"  {place}: {json.dumps(lines[place], ensure_ascii=False)}\n"
        for place in (state_key(path) for path in texts if path in source)
        if place in lines
    )
    return text
