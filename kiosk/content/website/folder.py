"""Replaces an exported website in its folder, and leaves all other files there alone."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from kiosk.errors import ExitCode, KioskError

MARK = ".lobby-kiosk-site"
"""A file in every exported folder, which lists the files and folders that the next export replaces, one per line."""

STAGING = f"{MARK}.new"
PREVIOUS = f"{MARK}.old"
"""Folders inside the site's own, as anything may lie beside that one."""

HINT = "name a new folder, or an empty one"


@contextmanager
def replaced_site(folder: Path) -> Iterator[Path]:
    """Yield an empty folder for the pages of a site, which then replace those of an earlier export into `folder`.

    Other files in `folder`, such as a web server's own, are kept. So is the folder itself, which may be the current
    directory or a mount point. Raise `KioskError` before anything is written if `folder` is neither empty nor an
    export, and afterwards if a page would replace a foreign file. On any error, the earlier export stays as it was.
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
        raise KioskError(f"{folder}: this is not a folder.", HINT, ExitCode.CANTCREAT)
    if not (folder / MARK).is_file() and _names(folder) - {STAGING, PREVIOUS}:
        raise KioskError(
            f"{folder}: there is something else, and no web site of the kiosk.", HINT, ExitCode.CANTCREAT
        )


def _swap(folder: Path) -> None:
    """Replace the pages of the last export by the new ones, all or nothing."""
    staging, previous = folder / STAGING, folder / PREVIOUS
    pages = _names(staging)
    previous_pages = _names(folder) & _read_manifest(folder)
    foreign = sorted((_names(folder) - previous_pages) & pages)
    if foreign:
        raise KioskError(
            f"{folder / foreign[0]}: this is not a file of the web site, which needs its name.",
            "move it elsewhere, or name another folder",
            ExitCode.CANTCREAT,
        )
    shutil.rmtree(previous, ignore_errors=True)
    previous.mkdir()
    with ExitStack() as undo:
        # Should the process be killed while moving files, the next export still recognizes all of them.
        _write_manifest(folder, previous_pages | pages)
        undo.callback(_write_manifest, folder, previous_pages)
        for name in sorted(previous_pages):
            _move(folder / name, previous / name, undo)
        for name in sorted(pages):
            _move(staging / name, folder / name, undo)
        undo.pop_all()
    _write_manifest(folder, pages)
    shutil.rmtree(previous, ignore_errors=True)


def _move(source: Path, target: Path, undo: ExitStack) -> None:
    source.rename(target)
    undo.callback(target.rename, source)


def _names(folder: Path) -> set[str]:
    return {entry.name for entry in folder.iterdir()}


def _write_manifest(folder: Path, names: set[str]) -> None:
    temporary = folder / STAGING / MARK
    temporary.write_text("".join(f"{name}\n" for name in sorted(names)), encoding="utf-8")
    temporary.replace(folder / MARK)


def _read_manifest(folder: Path) -> set[str]:
    mark = folder / MARK
    return set(mark.read_text(encoding="utf-8").splitlines()) if mark.is_file() else set()
