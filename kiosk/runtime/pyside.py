"""Loads PySide without the part of it that explains wrong calls, which is loaded when one is made.

At its import PySide compiles seven modules, anew in every process, that know the signature of every function of Qt:
70 ms, a quarter of the way to the first frame, and 1 MB. They are needed for the text of a `TypeError`, for `help()`
and for writing stubs. PySide keeps them in an archive of its own, and makes each a `ModuleSpec` that it takes from
`importlib.machinery`; while shiboken6 is imported, the specs of these seven are made here, with a loader that waits
for the first use.

Where PySide comes to be built otherwise nothing is put off, and all works as it does without this module.
"""

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
"""What shiboken takes straight from a module's dictionary at the first wrong call, and calls without arguments."""

loading = RLock()
"""Held by the thread that loads: another one that meets an error meanwhile has to wait for it."""


class LateModule(ModuleType):
    """A module whose code runs when something in it is first asked for."""

    def __getattr__(self, name: str) -> Any:
        self.load()
        try:
            return self.__dict__[name]
        except KeyError:
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}") from None

    def load(self) -> None:
        """Run its code, if that has not been done yet."""
        with loading:
            late: LateLoader | None = self.__dict__.pop("put_off", None)
            if late is not None:
                late.fill(self)


class LateLoader:
    """Makes a `LateModule` of what another loader would load now."""

    def __init__(self, name: str, loader: "Loader") -> None:
        """Leave the loading of the module `name` to `loader`."""
        self._name = name
        self._loader = loader

    def create_module(self, spec: machinery.ModuleSpec) -> ModuleType:
        """Make the module, empty."""
        return LateModule(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Remember who is to fill it; what shiboken looks up in it without asking fills it when it is called."""
        module.__dict__["put_off"] = self
        for name in TAKEN.get(self._name, ()):
            module.__dict__[name] = partial(self._call, module, name)

    def _call(self, module: ModuleType, name: str) -> Any:
        if isinstance(module, LateModule):
            module.load()
        return getattr(module, name)()

    def fill(self, module: ModuleType) -> None:
        """Run its code. PySide has given its spec another name meanwhile, by which its archive does not know it."""
        renamed, module.__spec__ = module.__spec__, machinery.ModuleSpec(self._name, self._loader)
        try:
            self._loader.exec_module(module)
        finally:
            module.__spec__ = renamed


def load_pyside() -> None:
    """Import what of PySide the first frame needs; to be called before anything else imports it."""
    if "shiboken6" in sys.modules:
        return
    plain = machinery.ModuleSpec

    def spec(name: str, loader: "Loader | None", **more: Any) -> machinery.ModuleSpec:
        late: Any = LateLoader(name, loader) if loader and name in PUT_OFF else loader
        return plain(name, late, **more)

    machinery.ModuleSpec = spec  # type: ignore[misc,assignment]
    try:
        import shiboken6  # noqa: F401
    finally:
        machinery.ModuleSpec = plain  # type: ignore[misc]
