"""Builds small Word files part by part, such as ones that Word would write for a careless author."""

import io
import zipfile
from collections.abc import Mapping

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
    "</Types>"
)
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONSHIPS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>'
)
PICTURES = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="rId9" Type="{OFFICE}/image" Target="media/image1.png"/></Relationships>'
)


def word_file(body: str, parts: Mapping[str, bytes] | None = None) -> bytes:
    """Return a Word file with the given XML as its body; `parts` are further files in it."""
    document = f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"
    own = {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": RELATIONSHIPS,
        "word/document.xml": document,
        "word/_rels/document.xml.rels": PICTURES,
    }
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in {**own, **(parts or {})}.items():
            archive.writestr(name, data)
    return output.getvalue()


def paragraph(*texts: str, bold: bool = False) -> str:
    """Return a paragraph without a style; the texts are divided by soft line breaks."""
    style = "<w:rPr><w:b/></w:rPr>" if bold else ""
    runs = "<w:r><w:br/></w:r>".join(
        f'<w:r>{style}<w:t xml:space="preserve">{text}</w:t></w:r>' for text in texts
    )
    return f"<w:p>{runs}</w:p>"


def table(*rows: list[str]) -> str:
    """Return a table of cells, each of which is the XML of its paragraphs."""
    inner = "".join("<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in row) + "</w:tr>" for row in rows)
    return f"<w:tbl>{inner}</w:tbl>"


def picture(alt: str = "") -> str:
    """Return a paragraph with the picture word/media/image1.png."""
    described = f'descr="{alt}"' if alt else ""
    return (
        f'<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture" {described}/><a:graphic><a:graphicData>'
        '<pic:pic><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
    )


SECTIONS = paragraph("Colds", bold=True) + paragraph("Causes", bold=True) + paragraph("A virus causes them.")
"""The start of a document: title, a section, and its text."""
CARE = paragraph("Care", bold=True) + paragraph("Rest helps.")
"""Another section."""
