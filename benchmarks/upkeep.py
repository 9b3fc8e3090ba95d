"""Measures the CPU time, context switches and memory of programs, and drops file caches for cold starts."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

TICKS_A_SECOND = os.sysconf("SC_CLK_TCK")
DROP = Path("/proc/sys/vm/drop_caches")


class Work(NamedTuple):
    """The CPU time and context switches of a program so far, by thread."""

    cpu_ms: dict[str, float]
    switches: dict[str, int]

    def since(self, before: "Work") -> tuple[float, int]:
        """Return the CPU time (ms) and context switches since `before`; threads that have ended are ignored."""
        return (
            sum(value - before.cpu_ms.get(task, 0.0) for task, value in self.cpu_ms.items()),
            sum(value - before.switches.get(task, 0) for task, value in self.switches.items()),
        )


def family(process: int) -> list[int]:
    """Return a process and all its descendants."""
    try:
        tasks = Path(f"/proc/{process}/task").iterdir()
        children = [int(child) for task in tasks for child in (task / "children").read_text().split()]
    except OSError:  # it has ended
        return []
    return [process, *(descendant for child in children for descendant in family(child))]


def work_of(process: int) -> Work:
    """Return the work of all threads of a process and its descendants."""
    work = Work({}, {})
    for member in family(process):
        for task in Path(f"/proc/{member}/task").iterdir():
            fields = (task / "stat").read_text().rpartition(")")[2].split()
            work.cpu_ms[str(task)] = (int(fields[11]) + int(fields[12])) * 1000 / TICKS_A_SECOND
            status = (task / "status").read_text().splitlines()
            work.switches[str(task)] = sum(int(line.split()[1]) for line in status if "ctxt_switches" in line)
    return work


def memory_mb(process: int, kind: str = "Pss:") -> float:
    """Return the memory (PSS) of a process and its descendants; "Pss_Anon:" counts anonymous memory only."""
    sizes = [
        int(line.split()[1])
        for member in family(process)
        for line in Path(f"/proc/{member}/smaps_rollup").read_text().splitlines()
        if line.startswith(kind)
    ]
    return sum(sizes) / 1024


def can_be_cold() -> bool:
    """Return whether this user may drop the file caches."""
    return os.access(DROP, os.W_OK)


def forget_files() -> None:
    """Drop the system's file caches."""
    os.sync()
    DROP.write_text("3", encoding="ascii")


def machine() -> dict[str, str]:
    """Describe the machine and the versions."""
    processor = next(
        line.partition(":")[2].strip()
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        if line.startswith("model name")
    )
    memory = int(Path("/proc/meminfo").read_text(encoding="ascii").split()[1]) / 1024**2
    browser = shutil.which("chromium")
    version = (
        subprocess.run([browser, "--version"], capture_output=True, text=True, check=False)
        if browser
        else None
    )
    from PySide6 import __version__ as pyside

    return {
        "processor": processor,
        "cores": str(len(os.sched_getaffinity(0))),
        "memory": f"{memory:.0f} GiB",
        "kernel": os.uname().release.partition("-")[0],
        "python": sys.version.split()[0],
        "pyside": pyside,
        "chromium": " ".join(version.stdout.split()[:2]) if version else "none",
        "drawing": "graphics processor" if any(Path("/dev/dri").glob("renderD*")) else "software, no GPU",
    }
