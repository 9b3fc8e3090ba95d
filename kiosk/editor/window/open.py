"""Opens the editor on a content folder."""

from pathlib import Path

from kiosk.content.source.reader import read_kiosk
from kiosk.editor.application import preview_library
from kiosk.editor.store.content_store import ContentStore
from kiosk.editor.store.versions import Versions
from kiosk.editor.window.editor_window import EditorWindow
from kiosk.errors import ExitCode, KioskError
from kiosk.paths import state_folder


def open_editor(content: Path) -> EditorWindow:
    """Return the editor's window for the content in a folder; raise `KioskError` if that has no valid `kiosk.yaml`."""
    read = read_kiosk(content)
    if read.kiosk.shape is None:
        reasons = "\n".join(map(str, read.problems))
        raise KioskError(
            f"This folder has no content to edit:\n{reasons}", "name the content folder", ExitCode.NOINPUT
        )
    library = preview_library(content)
    versions = Versions(state_folder() / "editor" / library.parent.name / "versions.sqlite")
    return EditorWindow(ContentStore(content, versions), library)
