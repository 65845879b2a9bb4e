"""Sources of heavy operators' kernels for GPUs: each file is a module by itself, which programs hold as it is."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent


def source(symbol: str) -> str:
    """The text of the module that has ``launch_symbol``."""
    return (FOLDER / f"{symbol}.py").read_text()
