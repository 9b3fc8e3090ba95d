"""`preview`: show the content in a window while it is being written."""

import argparse

from kiosk.commands import Commands, add_content, add_screen


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
    add_screen(parser)
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
