"""Checks the files of a content folder against each other: whatever one refers to must exist in another."""

from collections.abc import Iterator
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path

from kiosk.content.blocks.registry import KINDS
from kiosk.content.media.clips import clip_faults
from kiosk.content.media.media_checks import check_film, check_picture
from kiosk.content.media.pictures import read_icon
from kiosk.content.review.reviews import check_reviews
from kiosk.content.source.authored import BlockPlan, TopicFile
from kiosk.content.source.partial import BrokenPlan, partial_topic, partial_words
from kiosk.content.source.problems import Problem, nearest
from kiosk.content.source.reader import Content, File, TopicFiles, read_content, unlisted_topics
from kiosk.content.source.words_check import WordsCheck
from kiosk.content.source.yaml_tree import MOST_PROBLEMS, TreePath
from kiosk.content.translation.fallback import translations_of
from kiosk.content.translation.scripts import script_problems
from kiosk.settings import SettingError, validate


def check_content(folder: Path, icons_dir: Path) -> list[Problem]:
    """Return all problems of a content folder, sorted."""
    return problems_in(read_content(folder), icons_dir)


def problems_in(content: Content, icons_dir: Path) -> list[Problem]:
    """Return all problems of content that has been read, sorted."""
    problems = [*content.problems, *check_kiosk(content), *languages_without_words(content)]
    icons = icon_names(icons_dir)
    for topic in content.topics:
        problems += check_topic(topic, icons)
    return sorted(set(problems))


def languages_without_words(content: Content) -> Iterator[Problem]:
    """Yield a warning for each language in which no topic has words."""
    for index, language in enumerate(content.languages):
        if content.topics and not any(language in files.words for files in content.topics):
            message = f"no topic has words in {language}, so it is not offered"
            hint = f"write {language}.yaml in a topic"
            yield content.kiosk.problem(("languages", index), message, hint, severity="warning")


def icon_names(icons_dir: Path) -> frozenset[str]:
    """Return the names of the kiosk's own icons."""
    return frozenset(path.stem for path in icons_dir.glob("*.svg"))


def check_kiosk(content: Content) -> Iterator[Problem]:
    """Check `kiosk.yaml`."""
    file = content.kiosk
    if file.shape is None:
        return
    for name, value in file.shape.settings.items():
        try:
            validate(name, value, "content")
        except SettingError as error:
            yield file.problem(("settings", name), error.message, error.hint)
    for language in file.shape.languages:
        if language not in file.shape.clinic:
            message, hint = f"the clinic has no name in {language}", f"add `{language}:`"
            yield file.problem(("clinic",), message, hint, key=True, kind="missing")
    for key in ("languages", "topics"):
        yield from repeated(file, (key,), getattr(file.shape, key))
    yield from unlisted_topics(content)


def repeated(file: File, path: TreePath, names: list[str]) -> Iterator[Problem]:
    """Yield a problem for each duplicate in a list."""
    for index, name in enumerate(names):
        if name in names[:index]:
            yield file.problem((*path, index), f"{name!r} stands here twice", "take one out", kind="form")


def repeated_ids(file: File, path: TreePath, item_kind: str, ids: list[str]) -> Iterator[Problem]:
    """Yield a problem for each duplicate among the ids of plans; those that could not be read are empty."""
    for index, name in enumerate(ids):
        if name and name in ids[:index]:
            message = f"{item_kind} {name!r} stands here twice"
            yield file.problem((*path, index, "id"), message, "rename one", kind="form")


def missing_sources(file: File, topic: TopicFile, sources: list[str], path: TreePath) -> Iterator[Problem]:
    """Yield a problem for each of the `sources` named at `path` that the topic does not have."""
    for index, source in enumerate(sources):
        if source not in topic.sources:
            hint = nearest(source, topic.sources, "add it under sources")
            message = f"there is no source {source!r}"
            yield file.problem((*path, "sources", index), message, hint, kind="source")


def check_topic(files: TopicFiles, icons: frozenset[str]) -> Iterator[Problem]:
    """Check one topic in all its languages."""
    topic: TopicFile | None = files.topic.shape or partial_topic(files.topic.tree)
    if topic is None:
        return
    yield from at_most(check_plan(files, topic, icons))
    yield from check_words(files, topic)
    yield from check_reviews(files)
    for path, message, hint in clip_faults(files.folder, list(files.words)):
        yield Problem(str(path), 1, 1, message, hint, kind="media")


def check_words(files: TopicFiles, topic: TopicFile) -> Iterator[Problem]:
    """Check the words of a topic in all languages that were read."""
    translations = translations_of(files)
    for language, file in files.words.items():
        yield from at_most(script_problems(file, language))
        translation = translations.get(language)
        if translation is not None:
            yield from at_most(iter(translation.problems))
            words, in_source = translation.words, translation.in_source
            yield from at_most(WordsCheck(topic, words, file, language, in_source).problems())
        else:
            yield from at_most(check_alone(files, topic, language))


def check_alone(files: TopicFiles, topic: TopicFile, language: str) -> Iterator[Problem]:
    """Check the words in the first language, or those of a translation that cannot be compared with it."""
    file, is_first = files.words[language], language == next(iter(files.words))
    words = (file.shape if is_first else None) or partial_words(file.tree)
    if words is not None:
        for problem in WordsCheck(topic, words, file, language, ()).problems():
            if is_first or problem.kind != "missing":  # a translation may lack texts
                yield problem


def at_most(problems: Iterator[Problem]) -> Iterator[Problem]:
    """Yield the problems of one file, at most `MOST_PROBLEMS` and a notice that more follow."""
    for count, problem in enumerate(problems):
        if count == MOST_PROBLEMS:
            yield replace(problem, message="more problems follow", hint="fix those above first")
            return
        yield problem


def check_plan(files: TopicFiles, topic: TopicFile, icons: frozenset[str]) -> Iterator[Problem]:
    """Check `topic.yaml`."""
    file = files.topic
    yield from check_icon(files, topic.icon, ("icon",), icons)
    yield from repeated_ids(file, ("sections",), "section", [section.id for section in topic.sections])
    for index, section in enumerate(topic.sections):
        yield from check_icon(files, section.icon, ("sections", index, "icon"), icons)
        blocks = ("sections", index, "blocks")
        yield from repeated_ids(file, blocks, "block", [block.id for block in section.blocks])
        for block_index, block in enumerate(section.blocks):
            path = (*blocks, block_index)
            yield from missing_sources(file, topic, block.sources, path)
            if not isinstance(block, BrokenPlan):
                yield from check_block(files, section.id, block, path)
    yield from check_questions(file, topic)
    yield from check_drugs(files, topic)


def captioned_in(files: TopicFiles, section: str, block: str) -> list[str]:
    """Return the languages whose own words are shown with a film, which therefore needs captions in them."""
    unit = ("sections", section, "words", block)
    translations = translations_of(files)
    return [
        code for code in files.words if code not in translations or unit not in translations[code].in_source
    ]


def check_drugs(files: TopicFiles, topic: TopicFile) -> Iterator[Problem]:
    """Check that all drugs are terms of the source language's glossary."""
    source = next(iter(files.words.values()))
    glossary = source.shape.glossary if source.shape is not None else None
    for index, drug in enumerate(topic.drugs):
        if glossary is not None and drug not in glossary:
            hint = nearest(drug, glossary, f"add it to the glossary of {source.name}")
            yield files.topic.problem(("drugs", index), f"there is no term {drug!r}", hint)


def check_block(files: TopicFiles, section: str, block: BlockPlan, path: TreePath) -> Iterator[Problem]:
    """Check that a block's files can be shown or played, and whatever else its kind asks for."""
    kind = KINDS[block.kind]
    for name, (medium,), target in kind.media(block):
        if medium == "picture":
            yield from check_picture(files, target, (*path, name))
        else:
            captioned = captioned_in(files, section, block.id)
            yield from check_film(files, target, (*path, name), captioned, moving=medium == "film")
    for fault in kind.check_plan(block):
        yield files.topic.fault(path, fault)


def check_questions(file: File, topic: TopicFile) -> Iterator[Problem]:
    """Check the plan of the self-check."""
    yield from repeated(file, ("check",), [question.id for question in topic.check])
    for position, question in enumerate(topic.check):
        path = ("check", position)
        yield from repeated(file, (*path, "answers"), question.answers)
        if question.right not in question.answers:
            message = f"there is no answer {question.right!r}"
            hint = nearest(question.right, question.answers, "name one of the answers")
            yield file.problem((*path, "right"), message, hint, kind="unknown")
        yield from missing_sources(file, topic, question.sources, path)


def check_icon(files: TopicFiles, icon: str, path: TreePath, icons: frozenset[str]) -> Iterator[Problem]:
    """Check that an icon is one of the kiosk's own, or a drawing in the topic's folder."""
    if "/" in icon:
        yield from check_picture(files, icon, path, read=read_icon)
    elif icon and icon not in icons:
        yield files.topic.problem(path, f"there is no icon {icon!r}", icon_hint(icon, icons), kind="media")


def icon_hint(name: str, icons: frozenset[str]) -> str:
    """Return a hint that lists all icons, those with the most similar names first."""
    similar = get_close_matches(name, sorted(icons), 3)
    others = ", ".join(sorted(icons.difference(similar)))
    suggestion = f"did you mean {' or '.join(map(repr, similar))}? " if similar else ""
    return f"{suggestion}{'Other' if similar else 'The'} icons are {others}; or name an SVG of yours: media/….svg"
