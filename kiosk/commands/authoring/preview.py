"""`preview`: show the content in a window while it is being written."""

import argparse

from kiosk.commands import INCHES, SIZE, Commands, add_content, diagonal, size
from kiosk.devices.display.screen_geometry import FALLBACK_DIAGONAL


def add(commands: Commands) -> None:
    """Declare `preview`."""
    parser = commands.add_parser(
        "preview",
        help="show the content in a window while it is being written",
        description="Show the kiosk in a window. A second after any program has saved a file of the content, the "
        "window shows it, at the same place. Problems are listed below the page; until they are corrected, the last "
        "content without errors stays.",
    )
    add_content(parser)
    parser.add_argument(
        "--size",
        type=size,
        default=(1920, 1080),
        metavar=SIZE,
        help="the screen to show it on; default 1920x1080",
    )
    parser.add_argument(
        "--diagonal",
        type=diagonal,
        default=FALLBACK_DIAGONAL,
        metavar=INCHES,
        help="diagonal of that screen, 7 to 120 inches; default 24",
    )
    parser.add_argument("--language", default="", help="the language to begin in")


def preview(options: argparse.Namespace) -> int:
    """Show the content until the window is closed; return the exit code."""
    from kiosk.content.authoring import require_editor

    require_editor()
    from PySide6.QtCore import QSize

    from kiosk.editor.application import preview_library, show_window, widget_application

    application = widget_application()
    from kiosk.editor.preview.page import ShownScreen
    from kiosk.editor.preview.window import PreviewWindow

    screen = ShownScreen(options.size[0], options.size[1], options.diagonal, options.language)
    window = PreviewWindow(options.content.absolute(), preview_library(options.content), screen)
    show_window(window, QSize(1280, 900))
    return application.exec()
