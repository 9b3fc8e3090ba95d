"""Loads PySide without the modules that explain wrong calls; these are loaded when needed.

On import PySide compiles seven modules, in every process again, that know the signature of every function of Qt: 243 of
972 million instructions to the first frame (25 %, callgrind; 70 ms), and 1 MB. They serve the text of a `TypeError`,
`help()` and the writing of stubs. PySide keeps them in an archive of its own, and creates for each a `ModuleSpec` that
it gets from `importlib.machinery`. While shiboken6 is imported, the specs of these seven are created here, with a
loader that defers loading until first use.

PySide also replaces `__import__`, so that `from __feature__ import snake_case` can change the names of Qt's functions
in one module. The kiosk does not use that, and every later import statement would take longer: 33 of 736 million
instructions to the first frame (4.4 %). The built-in function is put back.

Importing this module does both, so that it must be imported before PySide. It is the only module that is imported at
the top for its effect: by `kiosk.startup.qt_application`, `kiosk.startup.serve` and `kiosk.app`, one of which is
what every command that shows a window imports first (`tests/devices/test_pyside.py`).

If PySide is ever built differently, nothing is deferred and everything works as without this module.
"""

import builtins
import sys
from functools import partial
from importlib import machinery
from threading import RLock
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from importlib.abc import Loader

PACKAGE = "shibokensupport.signature."
PUT_OFF = tuple(
    PACKAGE + name
    for name in (
        "errorhandler",
        "layout",
        "lib.enum_sig",
        "lib.pyi_generator",
        "lib.tool",
        "mapping",
        "parser",
    )
)

TAKEN = {PACKAGE + "mapping": ("update_mapping",)}
"""Names that shiboken reads straight from a module's dictionary at the first wrong call and calls without arguments."""

loading = RLock()
"""Held by the thread that loads, so that another thread that needs a module meanwhile waits for it."""


class LazyModule(ModuleType):
    """A module whose code runs on first access to an attribute."""

    def __getattr__(self, name: str) -> Any:
        self.load()
        try:
            return self.__dict__[name]
        except KeyError:
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}") from None

    def load(self) -> None:
        """Run the module's code, unless it has run already."""
        with loading:
            lazy: LazyLoader | None = self.__dict__.pop("put_off", None)
            if lazy is not None:
                lazy.fill(self)


class LazyLoader:
    """Creates a `LazyModule` in place of what another loader would load at once."""

    def __init__(self, name: str, loader: "Loader") -> None:
        self._name = name
        self._loader = loader

    def create_module(self, spec: machinery.ModuleSpec) -> ModuleType:
        """Return an empty module."""
        return LazyModule(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Store this loader in the module; add stubs for names that shiboken reads from its dictionary directly."""
        module.__dict__["put_off"] = self
        for name in TAKEN.get(self._name, ()):
            module.__dict__[name] = partial(self._call, module, name)

    def _call(self, module: ModuleType, name: str) -> Any:
        if isinstance(module, LazyModule):
            module.load()
        return getattr(module, name)()

    def fill(self, module: ModuleType) -> None:
        """Run the module's code. PySide has renamed its spec meanwhile, and its archive only knows the old name."""
        renamed, module.__spec__ = module.__spec__, machinery.ModuleSpec(self._name, self._loader)
        try:
            self._loader.exec_module(module)
        finally:
            module.__spec__ = renamed


def load_shiboken() -> None:
    """Import shiboken6, which PySide is based on, with deferred modules; do nothing if it is loaded already.

    `__import__` is the built-in function afterwards.
    """
    if "shiboken6" in sys.modules:
        return
    original, plain_import = machinery.ModuleSpec, builtins.__import__

    def spec(name: str, loader: "Loader | None", **options: Any) -> machinery.ModuleSpec:
        lazy: Any = LazyLoader(name, loader) if loader and name in PUT_OFF else loader
        return original(name, lazy, **options)

    machinery.ModuleSpec = spec  # type: ignore[misc,assignment]
    try:
        import shiboken6  # noqa: F401
    finally:
        machinery.ModuleSpec = original  # type: ignore[misc]
        builtins.__import__ = plain_import


load_shiboken()
