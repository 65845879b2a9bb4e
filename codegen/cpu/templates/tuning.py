"""Other blockings of a launch, from which a machine's measurements choose."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from ....graphs.operators import PANEL
from ...kernel import Dim
from .convolutions import LEAST_ROWS, VOLUME_ROWS, WINOGRAD_FLOATS, WINOGRAD_TILES
from .launch import BF16, STRIP, TASKS, Template, ceil, tile_free, tiled
from .products import DEEPEST, FOLD, even_pass

# native.c's CHUNKS_PER_THREAD: of more tasks than that, it makes larger ones.
_MOST_TASKS = 8
# Where in a launch's sizes its shape stands, and what may be chosen among them.
_SHAPES = {
    "burnish_gemm": slice(0, 3),
    "burnish_conv": slice(0, 3),
    "burnish_conv3d": slice(0, 3),
    "burnish_winograd": slice(0, 3),
    "burnish_grouped": slice(0, 2),
    "burnish_depthwise": slice(1, 8),
    "burnish_attention": slice(0, 7),
    "burnish_decode": slice(0, 7),
    "burnish_decode_join": slice(0, 7),
    "burnish_product": slice(0, 6),
}
_CHOICES = {
    "burnish_gemm": {"panels": 3, "pass": 6},
    "burnish_conv": {"panels": 3, "pass": 19},
    "burnish_conv3d": {"pixels": 3, "panels": 4},
    "burnish_winograd": {"tiles": 3, "panels": 4},
}


def blockings(launch: Template, isa: str, threads: int) -> list[Template]:
    """Other blockings of a launch of known sizes, itself first. Any of them gives the same result; which is fastest, a machine says."""
    if launch.symbol.removesuffix(BF16) not in _SHAPES or not all(isinstance(n, int) for n in (*launch.sizes, launch.extent)):
        return [launch]
    found = {_handed_out(launch, threads): launch}
    for sizes, rows, others in _recut(launch, isa):
        extent = rows * others
        for tasks in (TASKS, 1, 2, _MOST_TASKS):  # per thread; ranges of rows, so that no task has rows of two blocks of columns
            grain = max(1, ceil(rows, ceil(tasks * threads, max(1, others))))  # type: ignore[type-var]
            other = replace(launch, sizes=sizes, extent=extent, grain=grain)
            found.setdefault(_handed_out(other, threads), other)
    return list(found.values())


def points_of_a_task(launch: Template, threads: int) -> int:
    """How many points of a launch of known sizes native.c hands to a thread at a time."""
    assert isinstance(launch.extent, int)
    return max(1, launch.extent if threads <= 1 else min(launch.extent, max(launch.grain, -(-launch.extent // (_MOST_TASKS * threads)))))


def described(launch: Template) -> tuple[str, str]:
    """A launch's function and shape, and its blocking, for people."""
    alike = launch.symbol.removesuffix(BF16)
    shape = "x".join(map(str, launch.sizes[_SHAPES[alike]]))
    chosen = [f"{name} {launch.sizes[i]}" for name, i in _CHOICES.get(alike, {}).items()]
    return f"{launch.symbol} {shape}", ", ".join([*chosen, f"grain {launch.grain}"])


def _handed_out(launch: Template, threads: int) -> tuple[tuple[Dim, ...], int]:
    """What makes a difference between two blockings."""
    return launch.sizes, points_of_a_task(launch, threads)


def _recut(launch: Template, isa: str) -> Iterator[tuple[tuple[Dim, ...], int, int]]:
    """Sizes for a launch, one choice changed at a time, with the points along its rows and all other points."""
    sizes: Any = launch.sizes
    rows, height = sizes[0], STRIP[isa if tiled(launch.symbol, isa) else tile_free(isa)]
    alike = launch.symbol.removesuffix(BF16)
    at = _CHOICES.get(alike)
    if at is None:
        along = {"burnish_grouped": sizes[0], "burnish_product": ceil(ceil(sizes[3], height), max(1, sizes[7]))}.get(alike, launch.extent)
        yield sizes, along, launch.extent // max(1, along)
        return
    panels, groups = -(-sizes[1] // PANEL), {"burnish_gemm": 1, "burnish_conv": sizes[4], "burnish_conv3d": sizes[5], "burnish_winograd": sizes[6]}[alike]

    def cut(**changes: int) -> tuple[tuple[Dim, ...], int, int]:
        new = list(sizes)
        for name, value in changes.items():
            new[at[name]] = value
        step = new[3] if "tiles" in at or "pixels" in at else height
        return tuple(new), ceil(rows, step), -(-panels // new[at["panels"]]) * groups  # type: ignore[return-value]

    widths = list(dict.fromkeys(-(-panels // cuts) for cuts in (1, 2, 3, 4, 6, 8, 12, 16)))
    yield cut()
    if "pass" in at:
        yield from (cut(panels=n) for n in widths)
        yield from (cut(**{"pass": even_pass(sizes[2], most)}) for most in (DEEPEST, 512, 384, 256, FOLD))
    elif "pixels" in at:
        yield from (cut(panels=n) for n in widths)
        yield from (cut(pixels=n) for n in sorted({n // height * height for n in (LEAST_ROWS, 96, VOLUME_ROWS, 2 * VOLUME_ROWS)}))
    else:
        chunk, most = sizes[5], min(WINOGRAD_TILES, WINOGRAD_FLOATS // 16 // sizes[5]) // height * height
        for tiles in dict.fromkeys((sizes[3], *(max(height, most * part // 6 // height * height) for part in (6, 5, 4, 3, 2)))):
            # The products of several chunks of channels wait in a buffer.
            room = panels if chunk >= sizes[2] else WINOGRAD_FLOATS // (16 * PANEL * (tiles + 1))
            yield from (cut(tiles=tiles, panels=n) for n in widths if n <= room)
