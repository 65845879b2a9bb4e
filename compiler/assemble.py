"""From an outlined FX graph to a Program: values, storages and a flat list of steps."""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import torch
import torch.fx as fx
from torch._ops import HigherOrderOperator, OpOverload

from ..codegen import interp
from ..codegen.cpu.epilogue import Epilogue
from ..codegen.cpu.templates import Template
from ..codegen.kernel import Dim as Size
from ..codegen.kernel import Kernel
from ..codegen.lower import Lowered, NotLowerable, lower_region
from ..graphs.facts import Kind, kind
from ..runtime.program import Call, Copy, Launch, Program, TensorSpec
from .dims import Dim, Unsupported, dim
from .heavy import APPEND, HEAVY, channels, elements, operands, template, unreadable
from .join import join
from .kernels import KernelSet, Whole
from .values import Encoded, Values, dtype_name, position, scalar, spec_of

_COPY = torch.ops.aten.copy_.default
# Views that defer arithmetic to their reader: only an ATen tensor can carry that, a pointer cannot.
_LAZY = frozenset((torch.ops.aten._conj.default, torch.ops.aten._neg_view.default))


@dataclass
class Assembled:
    """A Program and what it needs beside it. ``labels`` maps a step's label to the region or operator it came from;
    ``joined`` names the operator whose kernel computes a region; ``callables`` holds Python steps (higher-order operators)."""

    program: Program
    kernels: KernelSet
    callables: dict[str, Callable] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    joined: dict[str, fx.Node] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)


def assemble(main: fx.GraphModule, constants: Sequence[str], kernels: KernelSet) -> Assembled:
    """The Program of ``main``; placeholders named in ``constants`` become constants in that order, the others inputs."""
    return _Assembler(main, constants, kernels).run()


def _interpret(kernel: Kernel, *operands: Any) -> tuple:
    """A kernel by its meaning; operands are its buffers, then its sizes."""
    count = len(kernel.arguments)
    interp.run(kernel, {b.name: t for b, t in zip(kernel.arguments, operands)}, dict(zip(kernel.sizes, operands[count:])))
    return ()


class _Assembler(Values):
    def __init__(self, main: fx.GraphModule, constants: Sequence[str], kernels: KernelSet) -> None:
        super().__init__(constants)
        self.main, self.kernels = main, kernels
        self.callables: dict[str, Callable] = {}
        self.labels: dict[str, str] = {}
        self.notes: list[str] = []
        self.escaping = self._escaping()
        self.lowered, self.joined = join(main, self.escaping) if kernels.heavy else ({}, {})
        self.waiting = {heavy for heavy, _ in self.joined.values()}

    def run(self) -> Assembled:
        outputs: tuple = ()
        for node in self.main.graph.nodes:
            if node.op == "placeholder":
                self.placeholder(node)
            elif node.op == "call_module":
                self.region(node)
            elif node.op == "call_function":
                self.function(node)
            elif node.op == "output":
                outputs = tuple(self.output(a) for a in node.args[0])
            elif node.op != "get_attr":
                raise Unsupported(f"a {node.op} node named {node.name}")
        program = Program(
            symbols=self.symbols,
            inputs=tuple(self.inputs),
            constants=tuple(self.constant_specs),
            values=self.values,
            steps=tuple(self.steps),
            outputs=outputs,
            isa=self.kernels.isa,
            torch=torch.__version__,
        )
        joined = {region.name: heavy for region, (heavy, _) in self.joined.items()}
        return Assembled(program, self.kernels, self.callables, self.labels, joined, self.notes)

    def _escaping(self) -> set[fx.Node]:
        """Nodes whose storage leaves the program: outputs and what they view."""
        out: set[fx.Node] = set()
        stack = list(next(n for n in reversed(self.main.graph.nodes) if n.op == "output").args[0])
        while stack:
            node = stack.pop()
            if not isinstance(node, fx.Node) or node in out:
                continue
            out.add(node)
            if node.target is operator.getitem or self.aliases(node):
                stack.append(node.args[0])
        return out

    def region(self, node: fx.Node) -> None:
        sub = getattr(self.main, str(node.target))
        heavy, follows = self.joined.get(node, (None, None))
        symbols: Sequence[Any] = ()
        try:
            if heavy is None:
                lowered, symbols = self.kernels.region(self.lowered.get(node) or lower_region(sub, "k"))
            else:
                lowered = self.lowered[node]
        except NotLowerable as reason:
            self.notes.append(f"{node.name} stays in ATen: {reason}")
            self.inline(node, sub)
            return
        args: dict[str, str] = {}
        for buffer, arg in zip(lowered.inputs, node.args):
            if buffer and arg is not heavy:
                args[buffer] = self.of[arg]  # type: ignore[index]
        result = next(n for n in sub.graph.nodes if n.op == "output").args[0]
        several = isinstance(result, (tuple, list))
        vals = [r.meta["val"] for r in (result if several else (result,))]
        users = {position(u): u for u in node.users if u.target is operator.getitem} if several else {0: node}
        names: list[str] = []
        for k, (buffer, val) in enumerate(zip(lowered.outputs, vals)):
            if buffer in args:  # passed through, or the same output twice
                names.append(args[buffer])
                continue
            user = users.get(k)
            storage = self.fresh(node, user in self.escaping or node in self.escaping)
            args[buffer] = self.add(f"{node.name}_{k}", spec_of(val), storage)
            names.append(args[buffer])
        if heavy is not None and follows is not None:
            self.template(heavy, node.name, [args[follows.out]] if follows.out else [], follows, [args[b] for b in follows.arguments])
        else:
            self._launches(node, lowered, symbols, args)
        self.of[node] = tuple(names) if several else names[0]

    def inline(self, node: fx.Node, sub: fx.GraphModule) -> None:
        """A region that has no kernel, as the ATen calls it is made of."""
        operands = iter(node.args)
        prefix, self.prefix = self.prefix, f"{node.name}."
        for inner in sub.graph.nodes:
            if inner.op == "placeholder":
                self.of[inner] = self.of[next(operands)]  # type: ignore[index]
            elif inner.op == "call_function":
                self.function(inner)
            elif inner.op == "output":
                result = inner.args[0]
                several = isinstance(result, (tuple, list))
                self.of[node] = tuple(self.of[r] for r in result) if several else self.of[result]
        self.prefix = prefix

    def _launches(self, node: fx.Node, lowered: Lowered, symbols: Sequence[Any], args: dict[str, str]) -> None:
        for t in lowered.temps:
            spec = TensorSpec(dtype_name(t), (dim(t.numel),), (1,), 0)
            args[t.name] = self.add(f"{node.name}_{t.name}", spec, self.fresh(node, False))
        for i, kernel in enumerate(lowered.kernels if self.kernels.interpret else ()):
            label = f"{node.name}:interp_{i}"
            self.labels[label] = node.name
            self.callables[label] = partial(_interpret, kernel)
            operands = (*({"v": args[b.name]} for b in kernel.arguments), *({"dim": s} for s in kernel.sizes))
            self.steps.append(Call("python::" + label, "", operands, {}, (), label))
        for kernel, function in zip(lowered.kernels, symbols):
            label = f"{node.name}:{function.symbol}"
            self.labels[label] = node.name
            self.steps.append(
                Launch(
                    symbol=function.symbol,
                    library=0,
                    args=tuple(args[b.name] for b in kernel.arguments),
                    sizes=tuple(kernel.sizes),
                    extent=dim(function.extent),
                    grain=function.grain,
                    label=label,
                )
            )

    def aliases(self, node: fx.Node) -> bool:
        """Whether this call returns a strided view of its first argument."""
        if node.op != "call_function" or not isinstance(node.target, OpOverload) or not node.args:
            return False
        base = node.args[0]
        if not isinstance(base, fx.Node) or not any(r.alias_info for r in node.target._schema.returns):
            return False
        if node.target._schema.is_mutable or kind(node) not in (Kind.VIEW, Kind.OPAQUE, Kind.INDEX):
            return False
        bval, vals = base.meta.get("val"), _flat(node.meta.get("val"))
        if not isinstance(bval, torch.Tensor) or bval.layout != torch.strided or not vals:
            return False
        if any(v.dtype != bval.dtype or v.dtype.is_complex for v in vals) or node.target in _LAZY:
            return False
        if all(_same_storage(v, bval) for v in vals):
            return True
        again = _flat(_replay(node))
        return bool(again) and all(_same_storage(v, bval) for v in again)

    def function(self, node: fx.Node) -> None:
        val = node.meta.get("val")
        if isinstance(val, (torch.SymInt, int, torch.SymFloat, torch.SymBool, float, bool)):
            if isinstance(node.target, OpOverload) and torch.Tag.data_dependent_output in node.target.tags:
                raise Unsupported(f"{node.target} reads a tensor's value on the host")
            self.of[node] = None
        elif node.target is operator.getitem:
            got = self.of[_operand(node)]
            self.of[node] = got[position(node)] if isinstance(got, tuple) else got
        elif node.target is _COPY:
            self.steps.append(Copy(src=self.of[_operand(node, 1)], dst=self.of[_operand(node)]))
            self.of[node] = self.of[_operand(node)]
        elif self.aliases(node):
            self.view(node)
        elif node.target in HEAVY and self.kernels.heavy:
            self.heavy(node)
        elif (launch := self.kernels.whole(node)) is not None:
            _whole(self, node, launch)
        elif isinstance(node.target, OpOverload):
            self.call(node)
        elif node.target is torch.ops.higher_order.with_effects:
            self.effect(node)
        elif isinstance(node.target, HigherOrderOperator):
            self.python(node)
        else:
            raise Unsupported(f"{node.target} is not an ATen operator")

    def view(self, node: fx.Node) -> None:
        base_node = _operand(node)
        base = self.values[self.of[base_node]]
        val = node.meta["val"]
        vals = _flat(val)
        bval = base_node.meta["val"]
        if not all(_same_storage(v, bval) for v in vals):
            vals = _flat(_replay(node))
        names = []
        for k, v in enumerate(vals):
            moved = dim(v.storage_offset() - bval.storage_offset())
            symbolic = isinstance(base.spec.offset, str) or isinstance(moved, str)
            offset: Dim = f"({base.spec.offset} + {moved})" if symbolic else int(base.spec.offset) + int(moved)
            name = node.name if len(vals) == 1 else f"{node.name}_{k}"
            names.append(self.add(name, spec_of(v, offset), base.storage))
        self.of[node] = tuple(names) if isinstance(val, (tuple, list)) else names[0]

    def heavy(self, node: fx.Node) -> None:
        """A linear layer or a convolution over packed weights, attention, or a recurrent layer; one that a region goes on from waits for it."""
        if node in self.waiting:
            return
        outs = (_appended(self, node),) if node.target is APPEND else self.written(node, node in self.escaping)
        self.template(node, node.name, outs, None, [])

    def template(self, node: fx.Node, source: str, outs: Sequence[str], follows: Epilogue | None, others: list[str]) -> None:
        """The launch of a heavy operator into ``outs`` on behalf of ``source``, with what follows and that one's buffers."""
        before, behind = ([str(self.of[n]) for n in nodes] for nodes in operands(node))
        for i, form in unreadable(node).items():
            # A layout that a pass did not foresee: ATen copies, and the template reads the copy.
            before[i] = self.copied(_operand(node, i), form)
        launch = template(node, self.kernels.isa, self.kernels.facts, None if follows is None else follows.step or channels(node))
        if launch.begin is not None:
            copy = _scratch(self, node, "rows", launch.begin.scratch)
            _launch(self, launch.begin, [before[0], copy], source)
            before[0] = copy
        if launch.scratch != 0:
            others = [*others, _scratch(self, node, "scratch", launch.scratch)]
        if launch.progress != 0:
            others = [*others, _cleared(self, node, source, dim(launch.progress))]
        if not outs:  # what follows writes nothing that could hold the value meanwhile
            outs = [others[0] if launch.holds else _scratch(self, node, "value", elements(node))]
        then = "" if follows is None else self.kernels.follow(follows)
        for one in (launch, launch.end):
            if one is not None:
                _launch(self, one, [*before, *outs, *behind, *others], source, then)

    def copied(self, node: fx.Node, memory_format: torch.memory_format) -> str:
        """A dense copy of a value, by ATen."""
        self.atens += 1
        val = node.meta["val"]
        with val.fake_mode:
            dense = val.clone(memory_format=memory_format)
        name = self.add(f"{node.name}_dense_{len(self.steps)}", spec_of(dense), f"aten:{self.atens - 1}")
        kwargs = {"memory_format": scalar(memory_format)}
        label = f"{node.name}:aten::clone"
        self.labels[label] = node.name
        self.steps.append(Call("aten::clone", "", ({"v": self.of[node]},), kwargs, (name,), label))
        return name

    def call(self, node: fx.Node) -> None:
        target: OpOverload = node.target  # type: ignore[assignment]
        if target._schema.is_mutable:
            raise Unsupported(f"{target} writes its argument")
        outs = self.call_results(node)
        namespace_name = target._schema.name
        label = f"{self.prefix or node.name}:{namespace_name}"
        self.labels[label] = self.prefix.rstrip(".") or node.name
        args = tuple(self.encode(a) for a in node.args)
        kwargs = {k: self.encode(v) for k, v in node.kwargs.items()}
        self.steps.append(Call(namespace_name, target._schema.overload_name, args, kwargs, outs, label))

    def effect(self, node: fx.Node) -> None:
        """``(token, results...) = with_effects(token, op, ...)``: steps run in order, so the call alone is enough."""
        _, target, *args = node.args
        val = node.meta["val"][1:]
        if not isinstance(target, OpOverload) or any(u.target is not operator.getitem for u in node.users):
            raise Unsupported("an operator has ordered side effects")
        used = {position(u) - 1 for u in node.users}
        outs = self.results(node, val, used, several=True)
        self.of[node] = (None, *outs)
        label = f"{node.name}:{target._schema.name}"
        self.labels[label] = node.name
        encoded = tuple(self.encode(a) for a in args)
        kwargs = {k: self.encode(v) for k, v in node.kwargs.items()}
        self.steps.append(Call(target._schema.name, target._schema.overload_name, encoded, kwargs, outs, label))

    def python(self, node: fx.Node) -> None:
        """A higher-order operator: its operands come as tensors, its sub-graphs run in eager."""
        nodes = [a for a in node.all_input_nodes if a.op != "get_attr"]
        if any(self.of.get(a) is None for a in nodes):
            raise Unsupported(f"{node.target} takes a symbolic size")
        label = f"{node.name}:{node.target}"
        main = self.main

        def step(*tensors: torch.Tensor) -> Any:
            env = dict(zip(nodes, tensors))

            def load(n: fx.Node) -> Any:
                return operator.attrgetter(str(n.target))(main) if n.op == "get_attr" else env[n]

            return node.target(*fx.map_arg(node.args, load), **fx.map_arg(node.kwargs, load))  # type: ignore[operator]

        self.callables[label] = step
        self.labels[label] = node.name
        self.steps.append(Call("python::" + label, "", tuple({"v": self.of[n]} for n in nodes), {}, self.call_results(node), label))

    def output(self, a: Any) -> Encoded:
        if not isinstance(a, fx.Node):
            return a
        name = self.of[a]
        if name is None:
            val = a.meta.get("val")
            return None if isinstance(val, torch.Tensor) else scalar(val)
        if name in self.input_index:
            return {"input": self.input_index[name]}
        value = self.values[name]
        kind_, index = value.storage.split(":")
        if kind_ == "input":
            return {"view_of_input": int(index), "v": name}
        if kind_ in ("const", "slot"):  # the caller may write to what it gets, and keeps it
            self.atens += 1
            copy = self.add(f"{name}_copy_{len(self.steps)}", value.spec, f"aten:{self.atens - 1}")
            self.steps.append(Call("aten::clone", "", ({"v": name},), {}, (copy,), f"{a.name}:aten::clone"))
            return {"v": copy}
        return {"v": name}


def _appended(to: _Assembler, node: fx.Node) -> str:
    """The cache that new keys or values are written into: the caller's, where the graph writes it back in the end, else a copy."""
    cache = _operand(node)
    own = cache.target is APPEND or any(u.target is _COPY and u.args[0] is cache for u in cache.users)
    to.of[node] = to.of[cache] if own else to.copied(cache, torch.contiguous_format)
    return to.of[node]


def _launch(to: _Assembler, template: Template, args: Sequence[str], source: str, then: str = "") -> None:
    label = f"{source}:{template.symbol}"
    to.kernels.templates.add(template.symbol)
    to.labels[label] = source
    sizes = tuple(dim(s) for s in template.sizes)
    to.steps.append(Launch(template.symbol, 0, tuple(args), sizes, dim(template.extent), template.grain, label, then=then, round=dim(template.round)))


def _whole(to: _Assembler, node: fx.Node, launch: Whole) -> None:
    """A heavy operator that one function computes from tensors as they are."""
    outs = to.written(node, node in to.escaping)
    _launch(to, Template(launch.symbol, launch.sizes, 1, 1), [*(to.of[n] for n in launch.nodes), *outs], node.name)


def _scratch(to: _Assembler, node: fx.Node, name: str, floats: Size) -> str:
    """Memory that only a launch for ``node`` uses."""
    return to.add(f"{node.name}_{name}", TensorSpec("float32", (dim(floats),), (1,), 0), to.fresh(node, False))


def _cleared(to: _Assembler, node: fx.Node, source: str, count: Dim) -> str:
    """So many zeros of int64, by which the tasks of a launch to come tell each other how far they are."""
    name = to.add(f"{node.name}_progress", TensorSpec("int64", (count,), (1,), 0), to.fresh(node, False))
    _launch(to, Template("burnish_recurrent_begin", (count,), 1, 1), [name], source)
    return name


def _operand(node: fx.Node, i: int = 0) -> fx.Node:
    return node.args[i]  # type: ignore[return-value]


def _flat(val: Any) -> list[torch.Tensor]:
    return [v for v in (val if isinstance(val, (tuple, list)) else (val,)) if isinstance(v, torch.Tensor)]


def _same_storage(a: torch.Tensor, b: torch.Tensor) -> bool:
    return a.layout == torch.strided and a.untyped_storage()._cdata == b.untyped_storage()._cdata


def _replay(node: fx.Node) -> Any:
    """The call on its arguments' fake values, which shows whether it copies."""
    args, kwargs = fx.map_arg((node.args, node.kwargs), lambda n: n.meta["val"])
    mode = next((v.fake_mode for v in _flat(args[0]) if hasattr(v, "fake_mode")), None)
    if mode is None:
        return None
    with mode:
        return node.target(*args, **kwargs)  # type: ignore[operator]
