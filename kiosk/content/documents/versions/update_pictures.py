"""Merges the pictures of a newer version of a document into a topic's `media/`."""

from hashlib import sha256
from pathlib import Path

from kiosk.content.documents.draft import DraftBlock, DraftPicture
from kiosk.content.documents.model import Note
from kiosk.content.names import unused
from kiosk.errors import ExitCode, KioskError


class PictureUpdates:
    """Collects the pictures to write, until the texts have been merged."""

    def __init__(self, topic: Path, notes: list[Note]) -> None:
        self._topic = topic
        self._notes = notes
        self._files: dict[str, bytes] = {}

    def add(self, picture: DraftPicture) -> str:
        """Add a new picture; return its path in the topic's folder."""
        media = self._topic / "media"
        taken = {path.stem for path in media.glob("*")} | {Path(name).stem for name in self._files}
        stem, _, suffix = picture.name.rpartition(".")
        name = f"media/{unused(stem, taken)}.{suffix}"
        self._files[name] = picture.data
        return name

    def merge(self, name: str, imported: str, block: DraftBlock) -> None:
        """Replace the picture of a block if the document has another one, unless people replaced it themselves.

        `name` is its path in the topic's folder, `imported` the SHA-256 of the earlier one.
        """
        if block.picture is None or block.picture.digest == imported:
            return
        file = self._topic / name
        is_unchanged = file.is_file() and sha256(file.read_bytes()).hexdigest() == imported
        if is_unchanged and file.suffix == Path(block.picture.name).suffix:
            self._files[name] = block.picture.data
            self._notes.append(Note(block.places[0], name, "the picture was replaced"))
        else:
            new = self.add(block.picture)
            said = f"was kept as you changed it; the document's picture is in {new}"
            self._notes.append(Note(block.places[0], name, said, needs_attention=True))

    def write(self) -> None:
        """Write the pictures; raise `KioskError` if one cannot be written."""
        for name, data in self._files.items():
            file = self._topic / name
            try:
                file.parent.mkdir(exist_ok=True)
                file.write_bytes(data)
            except OSError as error:
                message = f"{file} cannot be written: {error.strerror}."
                raise KioskError(
                    message, "run this where the content is written", ExitCode.CANTCREAT
                ) from error
