"""Replaces an exported web site in its folder, and nothing that the kiosk did not write there."""

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from kiosk.errors import KioskError

MARK = ".lobby-kiosk-site"
"""A file in every exported folder. It lists the files and folders there that the next export replaces, one a line."""

STAGING = f"{MARK}.new"
PREVIOUS = f"{MARK}.old"
"""Folders within the site's own: what is beside that one may be anybody's."""

HINT = "name a new folder, or an empty one"


@contextmanager
def replaced_site(folder: Path) -> Iterator[Path]:
    """Yield an empty folder for the pages of a site, which then replace those that were exported into `folder` before.

    Other files in the folder of an earlier export stay, such as a server's own. The folder itself stays too: it may be
    the current one, or a mount point. Raise `KioskError` before anything is written if `folder` is not empty and has no
    export, and after the pages are written if one has the name of another file. Then, and when writing fails, the site
    from before stays as it is.
    """
    folder = folder.resolve()
    _check(folder)
    is_new = not folder.exists()
    folder.mkdir(parents=True, exist_ok=True)
    staging = folder / STAGING
    shutil.rmtree(staging, ignore_errors=True)
    try:
        staging.mkdir()
        yield staging
        _swap(folder)
    finally:
        shutil.rmtree(staging, ignore_errors=True)
        if is_new and not any(folder.iterdir()):
            folder.rmdir()


def _check(folder: Path) -> None:
    if not folder.exists():
        return
    if not folder.is_dir():
        raise KioskError(f"{folder}: this is not a folder.", HINT, os.EX_CANTCREAT)
    if not (folder / MARK).is_file() and _names(folder) - {STAGING, PREVIOUS}:
        raise KioskError(
            f"{folder}: there is something else, and no web site of the kiosk.", HINT, os.EX_CANTCREAT
        )


def _swap(folder: Path) -> None:
    """Put what was written in the place of the pages of the last export, all or nothing."""
    staging, previous = folder / STAGING, folder / PREVIOUS
    pages = _names(staging)
    before = _names(folder) & _listed(folder)
    foreign = sorted((_names(folder) - before) & pages)
    if foreign:
        raise KioskError(
            f"{folder / foreign[0]}: this is not a file of the web site, which needs its name.",
            "move it elsewhere, or name another folder",
            os.EX_CANTCREAT,
        )
    shutil.rmtree(previous, ignore_errors=True)
    previous.mkdir()
    with ExitStack() as undo:
        # If the process is killed while it moves files, the next export knows every file that it finds.
        _list(folder, before | pages)
        undo.callback(_list, folder, before)
        for name in sorted(before):
            _move(folder / name, previous / name, undo)
        for name in sorted(pages):
            _move(staging / name, folder / name, undo)
        undo.pop_all()
    _list(folder, pages)
    shutil.rmtree(previous, ignore_errors=True)


def _move(source: Path, target: Path, undo: ExitStack) -> None:
    source.rename(target)
    undo.callback(target.rename, source)


def _names(folder: Path) -> set[str]:
    return {entry.name for entry in folder.iterdir()}


def _list(folder: Path, names: set[str]) -> None:
    draft = folder / STAGING / MARK
    draft.write_text("".join(f"{name}\n" for name in sorted(names)), encoding="utf-8")
    draft.replace(folder / MARK)


def _listed(folder: Path) -> set[str]:
    mark = folder / MARK
    return set(mark.read_text(encoding="utf-8").splitlines()) if mark.is_file() else set()
