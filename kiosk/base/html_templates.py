"""HTML pages from Jinja2 templates: `.html` files in a folder beside the code that fills them."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import Environment


def html_templates(folder: Path) -> "Environment":
    """Return the templates in `folder`, loaded as they are used.

    Values are escaped, unless they are `markupsafe.Markup`; a name without a value raises `jinja2.UndefinedError`.
    Lines that hold only a statement leave no line in the page.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # only for pages written to files

    return Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
