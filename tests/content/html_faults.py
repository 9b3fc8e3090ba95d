"""Reports what is wrong with a page of the web site, as a validator would."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

import html5lib

CHILDREN = {
    "ul": {"li"},
    "ol": {"li"},
    "dl": {"dt", "dd"},
    "table": {"caption", "thead", "tbody"},
    "thead": {"tr"},
    "tbody": {"tr"},
    "tr": {"th", "td"},
    "nav": {"p", "ul"},
    "details": {"summary", "p", "h2", "h3", "ul", "ol", "figure", "table", "blockquote", "video", "audio"}
    | {"details"},
}
"""Allowed children of these elements by the HTML standard's content models, which no parser checks."""

ONLY_FIRST = {"table": "caption", "details": "summary"}
"""Children that must come first if they are present."""

NAMED = {"img": "alt", "html": "lang", "nav": "aria-label", "track": "srclang"}
"""Required attributes of an element."""


def faults_of(page: str) -> list[str]:
    """Return the parse errors of a page and the violations of HTML's content models."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    tree = parser.parse(page)
    errors = [f"line {line}: {code} {values}" for (line, _), code, values in parser.errors]
    return [*errors, *(fault for element in tree.iter() for fault in _faults(element))]


def _faults(element: Element) -> Iterator[str]:
    tag = element.tag
    if not isinstance(tag, str):  # a comment
        return
    children = [child.tag for child in element]
    for child in children:
        if child not in CHILDREN.get(tag, {child}):
            yield f"<{child}> in <{tag}>"
    if ONLY_FIRST.get(tag) in children[1:]:
        yield f"<{ONLY_FIRST[tag]}> is not the first in <{tag}>"
    if "figcaption" in children[1:-1]:
        yield "<figcaption> is neither the first nor the last in <figure>"
    if tag == "main" and children.count("h1") != 1:
        yield "not one heading of the page"
    if tag in NAMED and not element.get(NAMED[tag], "").strip():
        yield f"<{tag}> without {NAMED[tag]}"
