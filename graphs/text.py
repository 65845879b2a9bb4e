"""The text form of a graph: deterministic, complete and readable; :func:`parse_graph` reads it back.

    sym s0 = 12 in [2, 512]

    region fused_0(
      %a: f32[s0, 64],
    ) {
      %relu = aten.relu.default(%a) : f32[s0, 64]
      return (%relu,)
    }

    graph(
      %x: f32[s0, 64],
      static %w: f32[64, 64],
    ) {
      %mm = aten.mm.default(%x, %w) : f32[s0, 64]
      %y = call fused_0(%mm) : (f32[s0, 64],)
      %y_0 = operator.getitem(%y, 0) : f32[s0, 64]
      return (%y_0,)
    }

A tensor's type gives dtype and sizes, ``strides=[...]`` where it is not contiguous, ``offset={...}`` and ``device=...``
where they are not 0 and cpu. ``sym{expr}`` is a symbolic integer. ``region=3`` after a node is the group a fusion pass
gave it. Tensors held as attributes print as ``const`` lines: in full up to 64 elements, beyond that by digest, and then
only their type comes back.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from typing import Any

import torch
import torch.fx as fx

from .text_parse import parse_graph
from .text_types import DTYPE_NAMES, TextError, Unprintable, function_name, natural, symbol_line

__all__ = ["TextError", "parse_graph", "print_graph"]

# Larger constants print by digest: their values belong in a file of their own.
INLINE_ELEMENTS = 64


def print_graph(gm: fx.GraphModule, static: Iterable[str] = ()) -> str:
    """The text of a graph and of the graphs it calls; marks ``static`` placeholders and those marked already."""
    return _Printer(frozenset(static)).module(gm)


class _Printer:
    def __init__(self, static: frozenset[str]) -> None:
        self.static = static
        self.types: dict[tuple, str] = {}
        self.symbols: dict[Any, str] = {}
        self.expressions: dict[Any, str] = {}
        self.writers: dict[type, Callable[[Any], str]] = {
            fx.Node: lambda n: "%" + n.name,
            type(None): repr,
            bool: repr,
            int: repr,
            float: repr,
            complex: lambda c: f"complex({c.real!r}, {c.imag!r})",
            str: lambda s: json.dumps(s),
            type(...): lambda _: "...",
            slice: lambda s: f"slice({self.value(s.start)}, {self.value(s.stop)}, {self.value(s.step)})",
            torch.dtype: lambda d: DTYPE_NAMES[d],
            torch.device: lambda d: f'device("{d}")',
            torch.layout: str,
            torch.memory_format: str,
            torch.SymInt: lambda s: "sym{" + self.expression(s) + "}",
            torch.SymFloat: lambda s: "symfloat{" + self.expression(s) + "}",
            torch.SymBool: lambda s: "symbool{" + self.expression(s) + "}",
        }

    def module(self, gm: fx.GraphModule) -> str:
        blocks: list[str] = []
        self.block(gm, "", blocks, {})
        header = [self.symbols[s] for s in sorted(self.symbols, key=lambda s: natural(s.name))]
        return "\n\n".join((["\n".join(header)] if header else []) + blocks) + "\n"

    def block(self, gm: fx.GraphModule, path: str, blocks: list[str], done: dict[str, int]) -> None:
        """Append this graph's block, after those of the graphs it refers to."""
        constants = []
        for node in gm.graph.nodes:
            if node.op not in ("get_attr", "call_module"):
                continue
            name = f"{path}.{node.target}" if path else node.target
            if name in done:
                continue
            done[name] = 1
            held = _attribute(gm, node.target)
            if isinstance(held, fx.GraphModule):
                self.block(held, name, blocks, done)
            elif isinstance(held, torch.Tensor) and node.op == "get_attr":
                constants.append(f"  const {node.target}: {self.constant(held)}")
            else:
                raise TextError(f"the graph refers to {node.target}, a {type(held).__name__}, which has no text form.")
        head = f"region {path}(" if path else "graph("
        parameters, body = [], []
        for node in gm.graph.nodes:
            if node.op == "placeholder":
                parameters.append("  " + self.parameter(node, not path) + ",")
            else:
                body.append("  " + self.statement(node))
        opening = "\n".join([head, *parameters, ") {"]) if parameters else head + ") {"
        blocks.append("\n".join([opening, *constants, *body, "}"]))

    def parameter(self, node: fx.Node, top: bool) -> str:
        marked = node.meta.get("static") or (top and node.name in self.static)
        name = f"%{node.name}" if node.target == node.name else f"%{node.name} as {json.dumps(node.target)}"
        default = f" = {self.value(node.args[0])}" if node.args else ""
        return f"{'static ' if marked else ''}{name}{self.annotation(node)}{default}"

    def statement(self, node: fx.Node) -> str:
        if node.op == "output":
            return f"return {self.value(node.args[0])}"
        if node.op == "call_function":
            called = function_name(node.target)
        elif node.op == "call_module":
            called = f"call {node.target}"
        elif node.op == "call_method":
            called = f"method {node.target}"
        else:
            return f"%{node.name} = attr {node.target}{self.annotation(node)}"
        value = self.value
        arguments = [value(a) for a in node.args]
        arguments += [f"{k}={value(v)}" for k, v in node.kwargs.items()]
        region = node.meta.get("region")
        suffix = "" if region is None else f" region={int(region)}"
        return f"%{node.name} = {called}({', '.join(arguments)}){self.annotation(node)}{suffix}"

    def annotation(self, node: fx.Node) -> str:
        if "val" not in node.meta:
            return ""
        text = self.type(node.meta["val"])
        return f" : {text}" if node.op != "placeholder" else f": {text}"

    def value(self, value: Any) -> str:
        """An argument. Raises TextError for what has no text form: a text that hides something is not complete."""
        writer = self.writers.get(type(value))
        if writer is not None:
            return writer(value)
        if isinstance(value, (list, tuple)):
            inner = ", ".join([self.value(v) for v in value])
            if isinstance(value, list):
                return f"[{inner}]"
            return f"({inner},)" if len(value) == 1 else f"({inner})"
        if isinstance(value, dict):
            return "{" + ", ".join(f"{self.value(k)}: {self.value(v)}" for k, v in value.items()) + "}"
        for kind, writer in self.writers.items():
            if isinstance(value, kind):
                return writer(value)
        try:
            return "@" + function_name(value)
        except Unprintable:
            raise TextError(f"an argument of type {type(value).__name__} has no text form.") from None

    def type(self, val: Any) -> str:
        """What ``meta["val"]`` holds; objects that are neither tensors nor numbers are ``?``."""
        if isinstance(val, torch.Tensor):
            return self.tensor(val)
        if isinstance(val, (list, tuple)):
            inner = ", ".join([self.type(v) for v in val])
            if isinstance(val, list):
                return f"[{inner}]"
            return f"({inner},)" if len(val) == 1 else f"({inner})"
        return self.value(val) if type(val) in self.writers else "?"

    def tensor(self, val: torch.Tensor) -> str:
        if val.layout is not torch.strided:
            return f"{DTYPE_NAMES[val.dtype]}[{self.sizes(val.shape)}] layout={str(val.layout).removeprefix('torch.')}"
        shape, stride, offset = tuple(val.shape), val.stride(), val.storage_offset()
        static = all(type(d) is int for d in shape) and all(type(d) is int for d in stride) and type(offset) is int
        key = (val.dtype, shape, stride, offset, val.device)
        if static and key in self.types:
            return self.types[key]
        text = f"{DTYPE_NAMES[val.dtype]}[{self.sizes(shape)}]"
        sizes = [self.plain(d) for d in shape]
        if [self.plain(d) for d in stride] != contiguous(sizes):
            text += f" strides=[{self.sizes(stride)}]"
        if self.sizes((offset,)) != "0":
            text += f" offset={{{self.sizes((offset,))}}}"
        if val.device.type != "cpu":
            text += f" device={val.device}"
        if static:
            self.types[key] = text
        return text

    def sizes(self, dims: Iterable[Any]) -> str:
        return ", ".join([repr(d) if type(d) is int else self.expression(d) for d in dims])

    def plain(self, dim: Any) -> Any:
        return dim if type(dim) is int else dim.node.expr

    def expression(self, symbolic: Any) -> str:
        """A symbolic value's expression; its symbols go to the header."""
        expr = symbolic.node.expr
        text = self.expressions.get(expr)
        if text is None:
            text = self.expressions[expr] = str(expr)
            for symbol in expr.free_symbols:
                if symbol not in self.symbols:
                    self.symbols[symbol] = symbol_line(symbol, symbolic.node.shape_env)
        return text

    def constant(self, tensor: torch.Tensor) -> str:
        kind = self.tensor(tensor)
        if isinstance(tensor, torch._subclasses.FakeTensor):
            return kind
        if tensor.numel() <= INLINE_ELEMENTS and not tensor.dtype.is_complex and tensor.dtype.itemsize <= 8:
            return f"{kind} = {self.value(tensor.detach().reshape(-1).tolist())}"
        data = tensor.detach().cpu().contiguous().reshape(-1).view(torch.uint8).numpy().tobytes()
        return f"{kind} = sha256 {json.dumps(hashlib.sha256(data).hexdigest())}"


def contiguous(sizes: list) -> list:
    """PyTorch's contiguous strides for these sizes."""
    strides: list = []
    step: Any = 1
    for size in reversed(sizes):
        strides.append(step)
        step = step * (1 if size == 0 else size)
    return strides[::-1]


def _attribute(module: Any, name: str) -> Any:
    for part in name.split("."):
        module = getattr(module, part)
    return module
