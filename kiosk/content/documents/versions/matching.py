"""Finds which sections and blocks of a newer version of a document are those of the earlier import."""

from collections.abc import Collection, Mapping, Sequence

from rapidfuzz.fuzz import ratio

from kiosk.content.documents.completeness import texts_in_words
from kiosk.content.documents.draft import DraftBlock, DraftSection, DraftTopic
from kiosk.content.documents.versions.record import ImportedBlock, ImportedSection, ImportRecord
from kiosk.content.names import unused

ALIKE = 55.0
"""Percentage of common characters above which two texts are taken for versions of one."""
MOST_COMPARED = 4000
"""Characters of a section or block that are compared."""


def adopt_names(topic: DraftTopic, record: ImportRecord, taken: Mapping[str, Collection[str]]) -> None:
    """Set the ids of a draft to those of the sections and blocks that they are newer versions of.

    `taken` has the ids of the blocks of each section that the topic has now; new parts get other ones.
    """
    names = {old.id for old in record.sections} | taken.keys()
    pairs = pairs_of(list(map(_section_text, topic.sections)), list(map(_old_section_text, record.sections)))
    for index, section in enumerate(topic.sections):
        old = record.sections[pairs[index]] if index in pairs else None
        section.id = unused(section.id, names) if old is None else old.id
        names.add(section.id)
        _adopt_block_names(section, () if old is None else old.blocks, taken.get(section.id, ()))


def is_version_of(topic: DraftTopic, record: ImportRecord) -> bool:
    """Return whether a draft is made of another version of the document that was imported before."""
    new = "\n".join(map(_section_text, topic.sections))
    return bool(pairs_of([new], ["\n".join(map(_old_section_text, record.sections))]))


def _adopt_block_names(
    section: DraftSection, old_blocks: Sequence[ImportedBlock], taken: Collection[str]
) -> None:
    names = {old.id for old in old_blocks} | set(taken)
    for kind in dict.fromkeys(block.kind for block in section.blocks):
        blocks = [block for block in section.blocks if block.kind == kind]
        olds = [old for old in old_blocks if old.kind == kind]
        pairs = pairs_of(list(map(_block_text, blocks)), list(map(_block_text, olds)))
        for index, block in enumerate(blocks):
            block.id = olds[pairs[index]].id if index in pairs else unused(block.id, names)
            names.add(block.id)


def pairs_of(new: Sequence[str], old: Sequence[str]) -> dict[int, int]:
    """Return, for texts of a newer version, the index of the earlier one: equal ones first, then the most alike."""
    pairs: dict[int, int] = {}
    left = list(range(len(old)))
    for index, text in enumerate(new):
        same = next((candidate for candidate in left if old[candidate] == text), None)
        if same is not None:
            pairs[index] = same
            left.remove(same)
    scores = [
        (ratio(text[:MOST_COMPARED], old[candidate][:MOST_COMPARED], score_cutoff=ALIKE), index, candidate)
        for index, text in enumerate(new)
        if index not in pairs
        for candidate in left
    ]
    for score, index, candidate in sorted(scores, key=lambda one: (-one[0], one[1:])):
        if score >= ALIKE and index not in pairs and candidate in left:
            pairs[index] = candidate
            left.remove(candidate)
    return pairs


def _block_text(block: DraftBlock | ImportedBlock) -> str:
    return "\n".join(texts_in_words(block.words))


def _section_text(section: DraftSection) -> str:
    return "\n".join([section.title, *map(_block_text, section.blocks)])


def _old_section_text(section: ImportedSection) -> str:
    return "\n".join([section.title, *map(_block_text, section.blocks)])
