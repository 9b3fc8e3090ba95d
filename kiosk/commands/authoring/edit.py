"""`edit`: change the content in a window, without YAML."""

import argparse

from kiosk.commands import Commands, add_content


def add(commands: Commands) -> None:
    """Declare `edit`."""
    parser = commands.add_parser(
        "edit",
        help="change the content in a window",
        description="Change the content in a window: topics and blocks on the left, what can be filled in in the "
        "middle, and on the right the page as visitors see it. Everything is saved as it is typed, and every earlier "
        "version can be restored.",
    )
    add_content(parser)


def edit(options: argparse.Namespace) -> int:
    """Show the editor until it is closed; return the exit code."""
    from kiosk.content.authoring import require_editor

    require_editor()
    from PySide6.QtCore import QSize

    from kiosk.editor.application import show_window, widget_application

    application = widget_application()
    from kiosk.editor.window.open import open_editor

    window = open_editor(options.content.absolute())
    show_window(window, QSize(1500, 940))
    return application.exec()
