"""The real kiosk in a window that the author's tools control, which shows new content in place."""

from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, QTimer, Signal

from kiosk.content.blocks.cards import Language, Review
from kiosk.content.library.reader import Library, LibraryError
from kiosk.editor.preview.draft_library import DraftLibrary
from kiosk.editor.preview.drafts import TopicDraft
from kiosk.runtime.clock import SystemClock
from kiosk.settings import defaults
from kiosk.startup.make_kiosk import make_kiosk, make_window
from kiosk.startup.options import LaunchOptions
from kiosk.ui.display.fonts import can_draw
from kiosk.ui.shell.kiosk import Kiosk
from kiosk.ui.shell.window import KioskWindow, shutdown

AWAKE_MILLISECONDS = 10_000
"""How often the kiosk is told that somebody is present: an author who writes does not touch it."""

ALWAYS = {"opening_hours": "", "closed_on": "", "dim_hours": "", "sounds": False, "printer": ""}
"""Settings of a preview, whatever those of the content: it never sleeps, beeps or prints."""


class ShownScreen(NamedTuple):
    """What a page is shown on and how: a screen of `width` by `height` pixels and `diagonal` inches."""

    width: int = 1920
    height: int = 1080
    diagonal: float = 24.0
    language: str = ""
    text_size: str = "medium"
    contrast: str = "normal"


class LivePage(QObject):
    """A kiosk on the library at `path`, without the services of a lobby machine.

    `opened` is emitted with each new window before it is shown. Some changes, such as one of the languages, need a new
    one; others appear in the window that is open, at the place and the scroll position that it shows.
    """

    opened = Signal(object)

    def __init__(self, path: Path, screen: ShownScreen, parent: QObject | None = None) -> None:
        """Show nothing until `refresh`."""
        super().__init__(parent)
        self._path = path
        self._screen = screen
        self._library: DraftLibrary | None = None
        self._kiosk: Kiosk | None = None
        self._window: KioskWindow | None = None
        self._is_attended = False
        self._wanted: tuple[str, str, str] = ("", "", "")
        self._awake = QTimer(self, interval=AWAKE_MILLISECONDS)
        self._awake.timeout.connect(self._keep_awake)
        self._awake.start()

    @property
    def kiosk(self) -> Kiosk | None:
        """Return the kiosk, or `None` before the first library."""
        return self._kiosk

    @property
    def window(self) -> KioskWindow | None:
        """Return its window, or `None` before the first library."""
        return self._window

    @property
    def languages(self) -> list[Language]:
        """Return the languages of the library."""
        return [] if self._library is None else list(self._library.languages)

    def review(self, topic: str, section: str, language: str) -> Review | None:
        """Return the review of a section as the library has it, or `None` if it has no such section."""
        return None if self._library is None else self._library.review(topic, section, language)

    def show_draft(self, draft: TopicDraft) -> None:
        """Show a topic as it is being written, until the library has it."""
        if self._library is not None and self._kiosk is not None and self._library.can_show(draft):
            self._library.draft = draft
            self._kiosk.visit.reload()
            self._apply()

    def refresh(self, *, keep_draft: bool = False) -> bool:
        """Show the library as it is now, and the draft over it if that is newer.

        Return false, and go on showing the last one, if there is no intact one.
        """
        try:
            newer = DraftLibrary.open(self._path)
        except LibraryError:
            return False
        if self._library is None or self._kiosk is None or self._window is None:
            self._open(newer)
        elif newer.fingerprint == self._library.fingerprint and (keep_draft or self._library.draft is None):
            newer.close()
        elif outline(newer) != outline(self._library):
            state = self._kiosk.state
            self._close()
            self._open(newer)
            self.show(state.place.topic, state.place.section)
        else:
            newer.draft = self._library.draft if keep_draft else None
            self._library.become(newer)
            self._window.pictures.reload()
            self._kiosk.visit.reload()
        self._apply()
        return True

    def show(self, topic: str, section: str = "", block: str = "") -> None:
        """Go to a topic's menu, a section or a block; if the library has none of that name yet, when it does."""
        self._wanted = (topic, section, block)
        self._apply()

    def set_screen(self, screen: ShownScreen) -> None:
        """Show the page as on another screen, in another language, text size or contrast."""
        self._screen = screen
        if self._window is not None:
            self._window.measured(screen.diagonal)
        self._apply()

    def close(self) -> None:
        """Close the window and the library."""
        self._awake.stop()
        self._close()

    def _open(self, library: DraftLibrary) -> None:
        settings: dict[str, Any] = {
            **defaults(),
            **library.settings,
            **ALWAYS,
            "screen_diagonal": self._screen.diagonal,
        }
        offered = [language for language in library.languages if can_draw(language.code)]
        self._library = library
        self._kiosk = make_kiosk(library, settings, LaunchOptions(), SystemClock(), offered)
        self._window = make_window(self._kiosk, library, settings)
        self._window.opened.connect(self._attend)
        self.opened.emit(self._window)
        is_embedded = self._window.parent() is not None  # by whoever heard that it was opened
        self._window.show_as_window(self._window.size() if is_embedded else QSize(1280, 720))

    def _attend(self) -> None:
        if self._window is not None and self._kiosk is not None:
            self._window.attend()  # loads types that pages need
            QCoreApplication.setAttribute(  # which widgets need, unlike the kiosk
                Qt.ApplicationAttribute.AA_SynthesizeMouseForUnhandledTouchEvents
            )
            self._kiosk.warm_up()
            self._is_attended = True
            self._apply()

    def _close(self) -> None:
        if self._kiosk is not None and self._window is not None and self._library is not None:
            self._kiosk.parts.stop_audio()
            shutdown(self._window)
            self._library.close()
        self._kiosk = self._window = self._library = None
        self._is_attended = False

    def _apply(self) -> None:
        """Bring the kiosk to the wanted place, language and appearance, as far as the library has them."""
        kiosk = self._kiosk
        if kiosk is None or not self._is_attended:
            return
        visit = kiosk.visit
        reading = visit.state.reading
        known = {language.code for language in self.languages}
        visit.set_display(
            reading._replace(
                language=self._screen.language if self._screen.language in known else reading.language,
                text_size=self._screen.text_size,
                contrast=self._screen.contrast,
            )
        )
        topic, section, block = self._wanted
        if visit.jump(topic, section):
            self._wanted = ("", "", "")
            kiosk.parts.search.point_to(block)

    def _keep_awake(self) -> None:
        if self._kiosk is not None:
            with suppress(LibraryError):
                self._kiosk.parts.note_activity()


def outline(library: Library) -> tuple[object, ...]:
    """Return what a kiosk reads of a library only when it is constructed."""
    return library.languages, library.settings, library.hue
