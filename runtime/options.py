"""The environment, read here and nowhere else."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from .errors import BurnishError

_NAMES = ("XDG_CACHE_HOME", *(f"BURNISH_{name}" for name in ("CACHE_DIR", "CACHE_BYTES", "THREADS", "CC", "ISA", "DUMP", "DISABLE")))


@dataclass(frozen=True)
class Settings:
    """What a user sets outside the program.

    cache_dir (BURNISH_CACHE_DIR), cache_bytes (BURNISH_CACHE_BYTES, default 2 GiB), threads (BURNISH_THREADS, 0: PyTorch's),
    cc (BURNISH_CC, a C compiler command), isa (BURNISH_ISA, forces a lesser one), dump (BURNISH_DUMP, a folder for generated
    sources), disable (BURNISH_DISABLE=1: torch.compile runs eager).
    """

    cache_dir: Path
    cache_bytes: int
    threads: int
    cc: str
    isa: str
    dump: str
    disable: bool


def settings() -> Settings:
    """The settings in force now."""
    return _parse(tuple(map(os.environ.get, _NAMES)))


@lru_cache(maxsize=8)
def _parse(values: tuple[str | None, ...]) -> Settings:
    env = {name: value for name, value in zip(_NAMES, values) if value is not None}
    home = Path(env["XDG_CACHE_HOME"]) if env.get("XDG_CACHE_HOME") else Path.home() / ".cache"
    isa = env.get("BURNISH_ISA", "")
    if isa not in ("", "scalar", "avx2", "avx512", "avx512bf16"):
        raise BurnishError(f"BURNISH_ISA is {isa!r}; it is one of scalar, avx2, avx512, avx512bf16")
    return Settings(
        cache_dir=Path(env.get("BURNISH_CACHE_DIR") or home / "burnish"),
        cache_bytes=_integer(env, "BURNISH_CACHE_BYTES", 2 << 30),
        threads=_integer(env, "BURNISH_THREADS", 0),
        cc=env.get("BURNISH_CC", ""),
        isa=isa,
        dump=env.get("BURNISH_DUMP", ""),
        disable=env.get("BURNISH_DISABLE", "") not in ("", "0"),
    )


def _integer(env: dict[str, str], name: str, default: int) -> int:
    text = env.get(name, "")
    if not text:
        return default
    if not text.isdigit():
        raise BurnishError(f"{name} is {text!r}; give a whole number")
    return int(text)
