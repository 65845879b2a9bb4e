"""How much of the machine other processes took while one was measured: OpenMP code beside a busy one runs many times slower."""

from __future__ import annotations

import os
import time
from pathlib import Path

STAT = Path("/proc/stat")
# Cores in use by others from which figures are not to be trusted.
BUSY_CORES = 0.25


class Neighbours:
    """Counts from where it is made; its child processes must have been waited for when it is asked."""

    def __init__(self) -> None:
        self._start = time.monotonic(), busy_seconds(), _own_seconds()

    def cores(self) -> float | None:
        """Cores that others (a virtual machine's host among them) used on average since; None where the system does not say."""
        wall, busy, own = self._start
        now = busy_seconds()
        if now is None or busy is None:
            return None
        elapsed = max(time.monotonic() - wall, 1e-3)
        return round(max(now - busy - (_own_seconds() - own), 0.0) / elapsed, 2)


def busy_seconds(text: str | None = None) -> float | None:
    """Seconds that all cores together have been in use, stolen ones counted; text: as in Linux's ``/proc/stat``."""
    try:
        first = (STAT.read_text() if text is None else text).splitlines()[0].split()
        user, nice, system, _, _, irq, softirq, steal = map(int, first[1:9])
    except (OSError, ValueError, IndexError):
        return None
    return (user + nice + system + irq + softirq + steal) / os.sysconf("SC_CLK_TCK")


def _own_seconds() -> float:
    t = os.times()
    return t.user + t.system + t.children_user + t.children_system
