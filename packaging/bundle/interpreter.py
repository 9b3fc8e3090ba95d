"""A copy of the Python interpreter that can be started from any folder."""

import fnmatch
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

VERSION = f"{sys.version_info.major}.{sys.version_info.minor}"
STANDARD_LIBRARY = Path(sysconfig.get_path("stdlib"))
EXTENSIONS = "lib-dynload"
BUILD_VARIABLES = ("EXT_SUFFIX", "SOABI", "TZPATH")
"""What the standard library reads of how the interpreter was built; most of the rest are paths of its build machine."""


def copy_interpreter(target: Path, left_out: list[str], extensions_left_out: list[str]) -> Path:
    """Copy the interpreter that runs this to `target`, and return the folder for its packages.

    `left_out` are names in the standard library, `extensions_left_out` patterns of names in `lib-dynload`.
    """
    library = target / "lib" / f"python{VERSION}"
    ignored = shutil.ignore_patterns("__pycache__", "site-packages", "dist-packages", "config-*")
    top_ignored = {*left_out, EXTENSIONS, *(path.name for path in STANDARD_LIBRARY.glob("_sysconfigdata_*"))}

    def ignore(folder: str, names: list[str]) -> set[str]:
        return ignored(folder, names) | (top_ignored if Path(folder) == STANDARD_LIBRARY else set())

    shutil.copytree(STANDARD_LIBRARY, library, ignore=ignore, symlinks=False)
    _write_build_variables(library)
    copied = [_copy(Path(sys._base_executable).resolve(), target / "bin" / f"python{VERSION}")]  # noqa: SLF001
    for extension in sorted((STANDARD_LIBRARY / EXTENSIONS).glob("*.so")):
        name = extension.name.partition(".")[0]
        if not any(fnmatch.fnmatchcase(name, pattern) for pattern in extensions_left_out):
            copied.append(_copy(extension, library / EXTENSIONS / extension.name))
    if sysconfig.get_config_var("Py_ENABLE_SHARED"):
        shared = sysconfig.get_config_var("INSTSONAME")
        copied.append(_copy(Path(sysconfig.get_config_var("LIBDIR")) / shared, target / "lib" / shared))
    subprocess.run(["strip", "--strip-unneeded", *copied], check=True)
    return _packages_folder(target)


def compile_modules(folder: Path, *, keep_sources: bool = False) -> None:
    """Compile all modules below `folder`, so that a start from a medium that cannot be written to is quick.

    The compiled files do not contain the path of this machine's folder. They replace the sources unless these are
    kept, for the lines of stack traces. Then each is compared with the text of its source when it is loaded: somebody
    may edit or replace a file, and a copy of a bundle has other times. A start does not get slower by it: 126 modules
    take 0.10 s of processor time both ways.
    """
    # This interpreter: its version is that of the copy.
    mode = "checked-hash" if keep_sources else "unchecked-hash"
    command = [sys.executable, "-m", "compileall", "-q", "-j", "0", "--invalidation-mode", mode]
    beside = [] if keep_sources else ["-b"]
    subprocess.run([*command, *beside, "-s", folder, "-p", "/", folder], check=True)
    if not keep_sources:
        for source in folder.rglob("*.py"):
            source.unlink()


def _write_build_variables(library: Path) -> None:
    """Write the module in which `sysconfig` looks how the interpreter was built; `zoneinfo` cannot do without."""
    (original,) = STANDARD_LIBRARY.glob("_sysconfigdata_*.py")
    variables = {name: sysconfig.get_config_var(name) for name in BUILD_VARIABLES}
    (library / original.name).write_text(f"build_time_vars = {variables!r}\n", encoding="utf-8")


def _copy(source: Path, target: Path) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, target)
    target.chmod(0o755)
    return target


def _packages_folder(prefix: Path) -> Path:
    """Return where a copy of this Python finds its packages; Debian's does not use `site-packages`."""
    question = "import site, sys; print(site.getsitepackages([sys.argv[1]])[-1])"
    command = [sys._base_executable, "-I", "-c", question, prefix]  # noqa: SLF001
    return Path(subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip())
