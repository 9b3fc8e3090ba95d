"""The authoring tools: the packages that build content, which a machine that shows a finished library can lack."""

from importlib.util import find_spec

from kiosk.base.own_command import typed_command
from kiosk.errors import ExitCode, KioskError

MODULES = (
    *("PIL", "charset_normalizer", "icu4py", "lxml", "mammoth", "markdown_it", "openpyxl", "pydantic"),
    *("pymediainfo", "pypinyin", "resvg_py", "sudachipy", "yaml"),
)


def has_authoring_tools() -> bool:
    """Return whether content can be read and built on this machine."""
    return all(find_spec(module) is not None for module in MODULES)


def require_authoring_tools() -> None:
    """Raise `KioskError` if content cannot be read and built on this machine."""
    if not has_authoring_tools():
        raise KioskError(
            "Building content needs the authoring tools.",
            "install them with `make authoring`, on a lobby machine with `make install-kiosk`; or show a finished "
            f"library: `{typed_command('run --library FILE')}`",
            ExitCode.UNAVAILABLE,
        )


def require_editor() -> None:
    """Raise `KioskError` if content cannot be changed in a window on this machine."""
    require_authoring_tools()
    if find_spec("PySide6.QtWidgets") is None:
        raise KioskError(
            "The editor and the preview are not part of this program.",
            "start them from the source tree, as docs/authors.md describes",
            ExitCode.UNAVAILABLE,
        )
