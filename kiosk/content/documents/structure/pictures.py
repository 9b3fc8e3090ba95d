"""Takes the pictures of a document over as figures."""

import io
import warnings
from typing import TYPE_CHECKING

from kiosk.content.documents.draft import DraftBlock, DraftPicture
from kiosk.content.documents.marks import marked
from kiosk.content.documents.model import Note, ParagraphPart, PicturePart
from kiosk.content.documents.report import NEEDS_DESCRIPTION
from kiosk.content.media.pictures import MOST_BYTES, MOST_PIXELS, MOST_SIDE, is_svg

if TYPE_CHECKING:
    from PIL import Image

SUFFIXES = {"PNG": ".png", "JPEG": ".jpg", "MPO": ".jpg", "WEBP": ".webp"}
CONVERTED = ("GIF", "BMP", "TIFF")
LONGEST_ALT = 1000


class PictureUnusable(Exception):
    """Raised for a picture that cannot be taken over; says why, and what to do."""


def picture_of(
    part: PicturePart, caption: ParagraphPart | None, section: str, notes: list[Note]
) -> DraftBlock | None:
    """Return the figure for a picture, or `None`, with a note, if the picture cannot be taken over."""
    shown = part.alt or f"picture {part.place}"
    if part.data is None:
        notes.append(Note(part.place, shown, f"a picture was left out: {part.why}", needs_attention=True))
        return None
    try:
        data, suffix = usable(part.data)
    except PictureUnusable as error:
        notes.append(Note(part.place, shown, f"a picture was left out: {error}", needs_attention=True))
        return None
    words = {"alt": part.alt[:LONGEST_ALT] or section}
    remark = ""
    if not part.alt:
        remark = "The document does not say what the picture shows: write it here as alt."
        notes.append(Note(part.place, shown, NEEDS_DESCRIPTION, needs_attention=True))
    if caption is not None:
        words["caption"] = marked(caption.runs)
    places = [part.place] if caption is None else [part.place, caption.place]
    picture = DraftPicture(f"picture-{part.place}{suffix}", data)
    return DraftBlock("figure", words, places, remark=remark, picture=picture)


def usable(data: bytes) -> tuple[bytes, str]:
    """Return a picture in a format that the kiosk shows, and the suffix of its file."""
    if is_svg(data):
        return _drawing(data)
    from PIL import Image, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            # The size is checked below, before anything is decoded
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data)) as image:
                return _encoded(image, data)
    except Image.DecompressionBombError:
        raise PictureUnusable("it has too many pixels: make it smaller, and add it to the topic") from None
    except UnidentifiedImageError:
        raise PictureUnusable("its format is not known: save it as PNG, and add it to the topic") from None
    except PictureUnusable:
        raise
    except Exception as error:  # decoders raise all kinds of errors for damaged files
        raise PictureUnusable("it is damaged: save it again as PNG, and add it to the topic") from error


def _encoded(image: "Image.Image", data: bytes) -> tuple[bytes, str]:
    """Return the file of a picture that Pillow has opened, converted to PNG if the kiosk does not show its format."""
    kind = str(image.format)
    if max(image.size) > MOST_SIDE or image.width * image.height > MOST_PIXELS:
        size = f"{image.width} by {image.height} pixels"
        raise PictureUnusable(f"it has {size}: make it smaller, and add it to the topic")
    moves = kind != "MPO" and getattr(image, "n_frames", 1) > 1
    if moves or kind not in (*SUFFIXES, *CONVERTED):
        raise PictureUnusable(
            f"it {'moves' if moves else f'is {kind}'}: save it as PNG, and add it to the topic"
        )
    image.load()
    if kind in SUFFIXES and len(data) <= MOST_BYTES:
        return data, SUFFIXES[kind]
    output = io.BytesIO()
    image.convert("RGBA" if "transparency" in image.info else "RGB").save(output, "PNG")
    if len(output.getvalue()) > MOST_BYTES:
        raise PictureUnusable(
            f"it has more than {MOST_BYTES >> 20} MB: make it smaller, and add it to the topic"
        )
    return output.getvalue(), ".png"


def _drawing(data: bytes) -> tuple[bytes, str]:
    from kiosk.content.media.svg import SvgRefused, check_svg

    try:
        check_svg(data)
    except SvgRefused as error:
        raise PictureUnusable(f"{error}: save it as PNG, and add it to the topic") from None
    return data, ".svg"
