"""Tile registers (AMX): whether the processor, Linux and the C compiler give them to this process, and whether they compute what they should."""

from __future__ import annotations

import ctypes
import hashlib
import logging
import platform
from functools import lru_cache
from pathlib import Path

from . import build
from .cache import Cache
from .errors import BurnishError
from .options import settings
from .toolchain import TILED, machine_isa

log = logging.getLogger("burnish")

KIND = "tiles"  # the cache's namespace for the library of the check
# Linux keeps the registers for a process that has asked for them: arch_prctl's number, ARCH_REQ_XCOMP_PERM, XTILEDATA.
_ARCH_PRCTL, _ASK, _DATA = 158, 0x1023, 18


def checked(isa: str) -> str:
    """An ISA that was found or asked for, or what is left of it where tile registers cannot be used."""
    return TILED[isa] if isa in TILED and not usable() else isa


def require(isa: str) -> None:
    """Raises BurnishError where a program for ``isa`` would need tile registers that cannot be used."""
    if isa in TILED and not usable():
        raise BurnishError(f"the program was built for {isa}, whose tile registers cannot be used here; compile it for {TILED[isa]}")


@lru_cache(maxsize=1)
def usable() -> bool:
    """Whether tile registers can be used, found out once a process: they are there, Linux gives them, and a small product by them is right. A WARNING tells
    where only the last of these fails."""
    if machine_isa() not in TILED:
        return False
    if not _granted():
        log.info("the processor has tile registers (AMX), but the system does not give them to this process; they are not used")
        return False
    try:
        wrong = ctypes.CDLL(str(library())).burnish_tiles_check()
    except (BurnishError, OSError) as error:
        log.warning("the processor's tile registers (AMX) are not used: %s", error)
        return False
    if wrong:
        log.warning("the processor's tile registers (AMX) are not used: a product by them is not what it should be")
    return not wrong


def _granted() -> bool:
    """Ask Linux for the registers, for all threads of this process and those it forks."""
    if platform.system() != "Linux":
        return False
    return ctypes.CDLL(None).syscall(ctypes.c_long(_ARCH_PRCTL), ctypes.c_long(_ASK), ctypes.c_long(_DATA)) == 0


def library() -> Path:
    """The library of the check: from the cache, brought there by a saved artifact, or else compiled, which shows that the compiler knows the instructions."""
    have = found()
    return have if have is not None else _cache().put(KIND, key(), build.build([source()], "amxbf16")[0])


def found() -> Path | None:
    """The file of that library in the cache."""
    return _cache().get(KIND, key())


@lru_cache(maxsize=1)
def key() -> str:
    """What it is made from."""
    return hashlib.sha256(source().encode()).hexdigest()


def source() -> str:
    """Its C text: the kernels of codegen's templates, and the check."""
    return header() + (Path(__file__).parent / "tiles.c").read_text()


@lru_cache(maxsize=1)
def header() -> str:
    """The C text of products by tile registers. Built for an ISA without them, it computes in plain C what they would."""
    return (Path(__file__).parent / "tiles.h").read_text()


def _cache() -> Cache:
    return Cache(settings().cache_dir, settings().cache_bytes)
