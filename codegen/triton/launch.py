"""The Python function that launches a rendered kernel over its whole extent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..kernel import Dim
from ..render import IndexStyle, product
from .tiling import Tiled

HOST = IndexStyle("({0} // {1})", "({0} // {1})", "({0} % {1})", "({0} % {1})", "min({0}, {1})", "max({0}, {1})")


def launch(t: Tiled, symbol: str, passed: Sequence[str], scratch: Mapping[str, Dim], chosen: bool) -> str:
    """``launch_symbol(*buffers, *sizes)``. ``passed``: what the kernel takes; ``scratch``: rows that it keeps in memory, and the numbers of one; ``chosen``: indices have
    32 bits where those do."""
    kernel = t.kernel
    extent = product(a.size for a in kernel.axes)
    given = [b.name for b in kernel.arguments] + list(kernel.sizes)
    lines = [f"def launch_{symbol}({', '.join(given)}):", f"    extent = {HOST.text(extent)}"]
    for name, numel in scratch.items():
        dtype = kernel.buffer(name).dtype
        lines.append(f"    {name} = torch.empty(extent * {HOST.text(numel)}, dtype={dtype}, device={kernel.arguments[0].name}.device)")
    if chosen:
        most = ", ".join(dict.fromkeys(HOST.text(b.numel) for b in kernel.arguments))
        lines.append(f"    index = tl.int64 if max(extent, {most}) >= 2**31 else tl.int32")
        passed = [*passed, "INDEX=index"]
    programs = f"triton.cdiv(extent, {t.points})"
    if t.cross:
        programs += f" * triton.cdiv({HOST.text(product(a.size for a in kernel.loops[0].axes))}, {t.row})"
    lines += ["    if extent:", f"        {symbol}[({programs},)]({', '.join(passed)}, num_warps={t.warps})"]
    return "\n".join(lines) + "\n"
