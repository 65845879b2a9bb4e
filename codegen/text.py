"""The text form of a kernel: prints, parses back to an equal kernel, and reads as a small program.

::

    kernel k(in0: float32[396] in, out0: float32[396] out, row0: float32[33] local) sizes(s0)
    for x0 in 12:
      loop r0 in 33:
        %0 = load float32 in0[r0 + 33*x0]
        max a0 = %0
      loop r0 in 33:
        %1 = acc float32 a0
        %2 = sub float32 %0 %1
        out0[r0 + 33*x0] = %2
"""

from __future__ import annotations

import ast
import re
from typing import Any

import sympy
import torch
from torch.utils._sympy.functions import FloorDiv, Mod

from ..runtime.errors import BurnishError
from .kernel import Axis, Buffer, Expr, Kernel, Loop, Reduce, Store, symbol


class TextError(BurnishError):
    """Text that is not a kernel, with the line."""


def print_kernel(kernel: Kernel) -> str:
    """The kernel as text; ``parse_kernel`` gives an equal one back."""
    buffers = ", ".join(f"{b.name}: {_dtype(b.dtype)}[{index_text(b.numel)}] {b.role}" for b in kernel.buffers)
    lines = [f"kernel {kernel.name}({buffers}) sizes({', '.join(kernel.sizes)})"]
    lines.append(f"for {_axes(kernel.axes)}:")
    names: dict[Expr, str] = {}
    for loop in kernel.loops:
        lines.append(f"  loop {_axes(loop.axes)}:")
        for s in loop.body:
            for value in (s.value, *(s.args if isinstance(s, Store) else ())):
                lines += [f"    {line}" for line in _expressions(value, names)]
            if isinstance(s, Reduce):
                lines.append(f"    {s.op} {s.name} = {names[s.value]}")
            else:
                via = f" via {' '.join(names[a] for a in s.args)}" if s.args else ""
                sign = "+=" if s.accumulate else "="
                lines.append(f"    {s.buffer}[{index_text(s.index)}]{via} {sign} {names[s.value]}")
    return "\n".join(lines) + "\n"


def _axes(axes: tuple[Axis, ...]) -> str:
    return ", ".join(f"{a.name} in {index_text(a.size)}" for a in axes) or "once"


def _dtype(dtype: torch.dtype) -> str:
    return str(dtype).removeprefix("torch.")


def _expressions(e: Expr, names: dict[Expr, str]) -> list[str]:
    """Lines defining ``e`` and what it needs that has no name yet."""
    lines: list[str] = []
    stack = [e]
    while stack:
        x = stack[-1]
        missing = [a for a in x.args if a not in names]
        if x in names or missing:
            if x in names:
                stack.pop()
            else:
                stack.extend(reversed(missing))
            continue
        stack.pop()
        operands = [names[a] for a in x.args]
        if x.op == "load":
            buffer, at = x.arg  # type: ignore[misc]
            operands.insert(0, f"{buffer}[{index_text(at)}]")
        elif x.op == "index":
            operands = [f"[{index_text(x.arg)}]"]
        elif x.arg is not None:
            operands.append(repr(x.arg) if x.op == "const" else str(x.arg))
        names[x] = f"%{len(names)}"
        lines.append(" ".join([f"{names[x]} = {x.op} {_dtype(x.dtype)}", *operands]))
    return lines


def index_text(e: Any) -> str:
    """An index expression as Python arithmetic over names, with ``//``, ``%``, ``min`` and ``max``."""
    if isinstance(e, int) or e.is_Symbol or e.is_Integer:
        return str(e)
    args = [index_text(a) for a in e.args]
    name = type(e).__name__
    if e.is_Add:
        return "(" + " + ".join(sorted(args)) + ")"
    if e.is_Mul:
        return "(" + "*".join(args) + ")"
    if e.is_Pow:
        return f"({args[0]}**{args[1]})"
    if name == "FloorDiv":
        return f"({args[0]} // {args[1]})"
    if name in ("Mod", "PythonMod"):
        return f"({args[0]} % {args[1]})"
    if name in ("Min", "Max"):
        return f"{name.lower()}({', '.join(sorted(args))})"
    raise TextError(f"no text for the index expression {e}")


_HEAD = re.compile(r"kernel (\w+)\((.*)\) sizes\((.*)\)")
_BUFFER = re.compile(r"(\w+): (\w+)\[(.*?)\] (in|out|inout|local)(?:, |$)")
_STORE = re.compile(r"(\w+)\[(.*)\](?: via ([%\d ]+))? (\+?=) (%\d+)")


def parse_kernel(text: str) -> Kernel:
    """The kernel a text stands for. Raises :class:`TextError` naming the line."""
    head = axes = None
    loops: list[tuple[tuple[Axis, ...], list[Reduce | Store]]] = []
    names: dict[str, Expr] = {}
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.strip()
        try:
            if not line:
                continue
            if line.startswith("kernel "):
                head = _HEAD.fullmatch(line)
            elif line.startswith("for "):
                axes = _parse_axes(line[4:-1])
            elif line.startswith("loop "):
                loops.append((_parse_axes(line[5:-1]), []))
            elif line.startswith("%"):
                name, _, rest = line.partition(" = ")
                names[name] = _parse_expr(rest, names)
            else:
                loops[-1][1].append(_parse_statement(line, names))
        except (ValueError, IndexError, KeyError, SyntaxError, AttributeError, TypeError):
            raise TextError(f"line {number} is not part of a kernel: {line[:60]!r}") from None
    if head is None or axes is None:
        raise TextError("the text has no line of the form kernel NAME(BUFFERS) sizes(NAMES), or no axes")
    buffers = tuple(
        Buffer(n, getattr(torch, d), role, _plain(parse_index(size))) for n, d, size, role in _BUFFER.findall(head[2])
    )
    sizes = tuple(s.strip() for s in head[3].split(",") if s.strip())
    return Kernel(head[1], buffers, sizes, axes, tuple(Loop(a, tuple(b)) for a, b in loops))


def _plain(e: sympy.Expr) -> Any:
    return int(e) if e.is_Integer else e


def _parse_axes(text: str) -> tuple[Axis, ...]:
    if text == "once":
        return ()
    found = []
    for part in re.split(r", (?=\w+ in )", text):
        name, size = part.split(" in ", 1)
        found.append(Axis(name, _plain(parse_index(size))))
    return tuple(found)


def _parse_statement(line: str, names: dict[str, Expr]) -> Reduce | Store:
    store = _STORE.fullmatch(line)
    if store is not None:
        args = tuple(names[a] for a in (store[3] or "").split())
        return Store(store[1], parse_index(store[2]), names[store[5]], args, store[4] == "+=")
    op, name, _, value = line.split()
    return Reduce(name, op, names[value])


def _parse_expr(text: str, names: dict[str, Expr]) -> Expr:
    op, dtype_name, *rest = text.split(" ", 2)
    dtype = getattr(torch, dtype_name)
    tail = rest[0] if rest else ""
    if op == "index":
        return Expr(op, (), dtype, parse_index(tail[1:-1]))
    if op == "load":
        m = re.fullmatch(r"(\w+)\[(.*)\]((?: %\d+)*)", tail)
        return Expr(op, tuple(names[a] for a in m[3].split()), dtype, (m[1], parse_index(m[2])))  # type: ignore[index]
    if op == "const":
        return Expr(op, (), dtype, _constant(tail))
    if op == "acc":
        return Expr(op, (), dtype, tail)
    return Expr(op, tuple(names[a] for a in tail.split()), dtype)


def _constant(text: str) -> Any:
    return float(text) if text.lstrip("-") in ("inf", "nan") else ast.literal_eval(text)


def parse_index(text: str) -> sympy.Expr:
    """The sympy form of :func:`index_text`'s output."""
    return _from_ast(ast.parse(text, mode="eval").body)


def _from_ast(node: ast.expr) -> Any:
    if isinstance(node, ast.Constant) and type(node.value) is int:
        return sympy.Integer(node.value)
    if isinstance(node, ast.Name):
        return symbol(node.id)
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -_from_ast(node.operand)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("min", "max"):
        return (sympy.Min if node.func.id == "min" else sympy.Max)(*map(_from_ast, node.args))
    if isinstance(node, ast.BinOp):
        a, b = _from_ast(node.left), _from_ast(node.right)
        for kind, make in _OPERATORS.items():
            if isinstance(node.op, kind):
                return make(a, b)
    raise ValueError("not an index expression")


_OPERATORS: dict[type, Any] = {
    ast.Add: lambda a, b: a + b,
    ast.Sub: lambda a, b: a - b,
    ast.Mult: lambda a, b: a * b,
    ast.Pow: lambda a, b: a**b,
    ast.FloorDiv: FloorDiv,
    ast.Mod: Mod,
}
