"""Choice of the drawing backend: graphics processor or software. Must be made before Qt is loaded."""

import os
from collections.abc import MutableMapping
from pathlib import Path

from kiosk.base.platforms import is_desktop_system

RENDER_NODES = Path("/dev/dri")


def choose_drawing(
    wanted: str, environment: MutableMapping[str, str] = os.environ, nodes: Path = RENDER_NODES
) -> str:
    """Set Qt's backend in `environment` and return its name, "gpu" or "software".

    `wanted` is "auto", "gpu" or "software". On Linux without a render node, Mesa would render in software, four times
    slower than Qt's own software backend. `WLR_RENDERER=pixman` means that the graphics driver has crashed in sway.
    """
    if wanted == "auto":
        usable = any(nodes.glob("renderD*")) and environment.get("WLR_RENDERER") != "pixman"
        wanted = "gpu" if is_desktop_system() or usable else "software"
    if wanted == "software":
        environment["QT_QUICK_BACKEND"] = "software"
        # Qt waits for further changes before it draws, as for a screen refresh, which adds 5 ms to every touch
        environment.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")
    else:
        environment.pop("QT_QUICK_BACKEND", None)
    return wanted
