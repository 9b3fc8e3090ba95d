"""HTML templates escape what they are given, and refuse to leave anything out."""

from pathlib import Path

import pytest
from jinja2 import UndefinedError

from kiosk.base.html_templates import html_templates


def test_values_are_escaped_and_statements_leave_no_lines(tmp_path: Path) -> None:
    (tmp_path / "list.html").write_text(
        "<ul>\n{% for name in names %}\n  {% if name %}\n<li>{{ name }}</li>\n  {% endif %}\n{% endfor %}\n</ul>\n"
    )
    page = html_templates(tmp_path).get_template("list.html").render(names=["a", "", "<b> & 'c'"])
    assert page == "<ul>\n<li>a</li>\n<li>&lt;b&gt; &amp; &#39;c&#39;</li>\n</ul>\n"


def test_a_name_without_a_value_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<p>{{ titel }}</p>\n")
    with pytest.raises(UndefinedError, match="titel"):
        html_templates(tmp_path).get_template("page.html").render(title="Colds")
