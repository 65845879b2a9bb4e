"""Capture: every way a model comes in, one functional ATen FX graph out.

All ways give the same thing, a :class:`Captured`: flat placeholders (parameters, buffers and constants among them), no
``get_attr`` tensors, no mutation except trailing ``aten.copy_`` onto placeholders, and ``meta["val"]`` on every node.
Nothing is decomposed here beyond what PyTorch insists on: attention, norms, gelu and linear stay whole where it lets
them.
"""

from __future__ import annotations

import contextlib
import operator
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
import torch.fx as fx
import torch.utils._pytree as pytree
from torch import nn
from torch._subclasses.fake_tensor import FakeTensor, FakeTensorMode
from torch.export.graph_signature import InputKind, OutputKind

from ..runtime.errors import BurnishError

aten = torch.ops.aten

# Checks that hold by construction once the shapes and dtypes of the inputs are the captured ones.
REDUNDANT_CHECKS = frozenset((aten._assert_tensor_metadata.default,))


class CaptureError(BurnishError):
    """A model could not be captured; the message says why in one sentence."""


@dataclass
class Captured:
    """A model as one functional ATen graph.

    ``static`` names the placeholders that hold parameters, buffers and lifted constants that the graph does not write;
    ``values`` their tensors (and those of written buffers) where known; ``targets`` the qualified attribute name in the
    model of each that has one; ``user_inputs`` the placeholders a caller passes, in call order. ``specialised`` are
    the Python values that user inputs had at capture and that the graph has baked in. ``in_spec`` is the pytree of
    ``(args, kwargs)``, ``out_spec`` that of the result; both are None where the call is already flat.
    """

    gm: fx.GraphModule
    static: frozenset[str]
    values: dict[str, torch.Tensor]
    user_inputs: tuple[str, ...]
    in_spec: pytree.TreeSpec | None = None
    out_spec: pytree.TreeSpec | None = None
    targets: dict[str, str] = field(default_factory=dict)
    specialised: dict[str, Any] = field(default_factory=dict)

    @property
    def placeholders(self) -> tuple[str, ...]:
        """All placeholder names in graph order."""
        return tuple(n.name for n in self.gm.graph.nodes if n.op == "placeholder")

    @property
    def dtypes(self) -> frozenset[torch.dtype]:
        """Those of its weights, also where only the graph knows them: a backend of torch.compile is given no weights yet. Scales of codes are none."""
        placeholders = [n for n in self.gm.graph.nodes if n.op == "placeholder"]
        scales = {n.name for n in placeholders if n.users and all(str(u.target) == "burnish.dequantize.default" and u.args[0] is not n for u in n.users)}
        known = [n.meta.get("val") for n in placeholders if n.name in self.static and n.name not in scales]
        return frozenset(v.dtype for v in (*known, *(v for name, v in self.values.items() if name not in scales)) if isinstance(v, torch.Tensor))

    def arguments(self, *flat: Any) -> list[Any]:
        """The graph's arguments in placeholder order for these user inputs; the rest come from ``values``."""
        if len(flat) != len(self.user_inputs):
            raise CaptureError(f"the captured graph takes {len(self.user_inputs)} inputs, but {len(flat)} were given.")
        known = dict(self.values) | dict(zip(self.user_inputs, flat))
        return [known[name] for name in self.placeholders]


class _Function(nn.Module):
    """A plain callable as a module, which is what torch.export takes."""

    def __init__(self, function: Callable) -> None:
        super().__init__()
        self.function = function

    def forward(self, *args: Any, **kwargs: Any) -> Any:
        return self.function(*args, **kwargs)


def capture(
    model: nn.Module | Callable,
    example_inputs: Sequence[Any],
    *,
    kwargs: Mapping[str, Any] | None = None,
    dynamic_shapes: Any = None,
) -> Captured:
    """The graph of ``model(*example_inputs, **kwargs)``; sizes named in ``dynamic_shapes`` become symbols.

    Goes through ``torch.export``; where that cannot trace the model but AOTAutograd can (and no dynamic shapes are
    asked for), the graph comes from there, with the same guarantees. Raises CaptureError.
    """
    module = model if isinstance(model, nn.Module) else _Function(model)
    args, kwargs = tuple(example_inputs), dict(kwargs or {})
    with torch.no_grad():
        try:
            with warnings.catch_warnings():  # torch copies specs in a way that it has deprecated itself
                warnings.filterwarnings("ignore", message=r".*LeafSpec.* is deprecated", category=FutureWarning)
                program = _exported(module, args, kwargs, dynamic_shapes)
            return from_exported(program, module)
        except CaptureError:
            raise
        except Exception as error:
            if dynamic_shapes is not None:
                raise CaptureError(f"torch.export cannot capture this model: {_first_line(error)}") from error
            return _capture_aot(module, args, kwargs, error)


def _exported(module: nn.Module, args: tuple, kwargs: dict[str, Any], dynamic_shapes: Any) -> torch.export.ExportedProgram:
    """The functional program, which PyTorch's public functions reach by tracing twice: what they call in the end traces it once.

    Wherever that is not as this was written for, the public functions serve.
    """
    try:
        from torch.export._trace import _export
        from torch.export.exported_program import (
            _override_composite_implicit_decomp,
            _split_decomp_table_to_cia_and_python_decomp,
        )

        kept, _ = _split_decomp_table_to_cia_and_python_decomp({})
        with _override_composite_implicit_decomp(kept), _lazy_sizes(module):
            return _export(module, args, kwargs, dynamic_shapes, strict=False, pre_dispatch=False)
    except Exception:
        program = torch.export.export(module, args, kwargs, dynamic_shapes=dynamic_shapes, strict=False)
        return program.run_decompositions({})


@contextlib.contextmanager
def _lazy_sizes(module: nn.Module) -> Iterator[None]:
    """Trace arithmetic on sizes where ``module`` uses its result. Without, all that PyTorch computes for itself (whether each tensor is contiguous) is traced,
    with its stack, and dropped in the end as dead: four nodes of five of a language model."""
    from torch.fx.experimental.proxy_tensor import maybe_enable_thunkify

    open_calls = contextlib.ExitStack()
    hooks = (
        module.register_forward_pre_hook(lambda *_: open_calls.enter_context(maybe_enable_thunkify())),
        module.register_forward_hook(lambda *_: open_calls.close(), always_call=True),
    )
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()


def from_exported(program: torch.export.ExportedProgram, module: nn.Module | None = None) -> Captured:
    """A functional exported program as a Captured; weights are ``module``'s own tensors where it is given."""
    signature = program.graph_signature
    gm = fx.GraphModule(_submodules(program.graph_module), program.graph_module.graph)
    nodes = {n.name: n for n in gm.graph.nodes}
    values: dict[str, torch.Tensor] = {}
    targets: dict[str, str] = {}
    specialised: dict[str, Any] = {}
    user: list[str] = []
    for spec in signature.input_specs:
        name = spec.arg.name
        if spec.kind in (InputKind.PARAMETER, InputKind.BUFFER, InputKind.CONSTANT_TENSOR):
            tensor, owned = _weight(program, module, spec.target)
            values[name] = tensor
            if owned:
                targets[name] = spec.target
        elif spec.kind is InputKind.USER_INPUT:
            user.append(name)
            if nodes[name].op == "placeholder" and not isinstance(nodes[name].meta.get("val"), _DYNAMIC):
                specialised[name] = nodes[name].meta.get("val")
        else:
            raise CaptureError(f"the model takes a {spec.kind.name.lower()} ({name}), which Burnish cannot compile.")
    by_target = {s.target: s.arg.name for s in signature.input_specs if s.target is not None}
    written = _outputs_to_copies(gm.graph, signature.output_specs, by_target)
    _merge_tied(gm.graph, {name: tensor for name, tensor in values.items() if name not in written})
    return Captured(
        _finish(gm, values),
        frozenset(values) - written,
        values,
        tuple(user),
        program.call_spec.in_spec,
        program.call_spec.out_spec,
        targets,
        specialised,
    )


def _merge_tied(graph: fx.Graph, values: Mapping[str, torch.Tensor]) -> None:
    """Let one placeholder, the last, serve for all that hold the same tensor."""
    kept: dict[int, fx.Node] = {}
    for node in reversed([n for n in graph.nodes if n.op == "placeholder" and n.name in values]):
        serves = kept.setdefault(id(values[node.name]), node)
        if serves is not node:
            node.replace_all_uses_with(serves)


_DYNAMIC = (torch.Tensor, torch.SymInt, torch.SymFloat, torch.SymBool)


def from_aot(gm: fx.GraphModule, example_inputs: Sequence[Any], static_indices: Sequence[int]) -> Captured:
    """The graph AOTAutograd made (changed in place); tensor attributes become trailing static placeholders.

    The first ``len(example_inputs)`` placeholders keep their places; what is lifted follows them, its tensors in
    ``values``.
    """
    placeholders = [n for n in gm.graph.nodes if n.op == "placeholder"]
    for node, example in zip(placeholders, example_inputs):
        if "val" not in node.meta:
            node.meta["val"] = example
    static = {placeholders[i].name for i in static_indices if i < len(placeholders)}
    written = {
        n.args[0].name
        for n in gm.graph.nodes
        if n.op == "call_function" and n.target is aten.copy_.default and n.args[0].op == "placeholder"
    }
    values: dict[str, torch.Tensor] = {}
    gm = _finish(gm, values)
    constant = frozenset(static | set(values)) - written
    return Captured(gm, constant, values, tuple(n.name for n in placeholders if n.name not in constant))


def capture_pt2(path: str | Path) -> Captured:
    """The model of a ``.pt2`` archive. Archives whose weights need pickle are refused, never loaded."""
    from .archive import load_pt2

    return from_exported(load_pt2(path).run_decompositions({}))


def capture_sample(folder: str | Path, *, seed: int = 0) -> Captured:
    """A GraphNet sample in the module protocol: its parameters and buffers are static, the rest are inputs."""
    from .sample import read_sample, realistic_tensors

    sample = read_sample(folder)
    module, inputs = sample.module_protocol(realistic_tensors(sample, seed=seed))
    return capture(module, inputs)


def _capture_aot(module: nn.Module, args: tuple, kwargs: dict, cause: Exception) -> Captured:
    """Through AOTAutograd's export, which traces below autograd: implicit composites arrive decomposed."""
    from torch._functorch.aot_autograd import aot_export_module

    leaves, in_spec = pytree.tree_flatten((args, kwargs))
    positions = [i for i, x in enumerate(leaves) if isinstance(x, torch.Tensor)]
    flat = _Flat(module, leaves, positions, in_spec)
    gm: Any
    try:
        gm, signature = aot_export_module(flat, [leaves[i] for i in positions], trace_joint=False)
    except Exception as error:
        reason = f"torch.export says: {_first_line(cause)}"
        if str(error) != str(cause):
            reason += f"; AOTAutograd says: {_first_line(error)}"
        raise CaptureError(f"this model cannot be captured as one graph; {reason}") from error
    placeholders = [n for n in gm.graph.nodes if n.op == "placeholder"]
    weights = [*signature.parameters, *signature.buffers]
    values, targets = {}, {}
    for node, fqn in zip(placeholders, weights):
        values[node.name] = _attribute(flat, fqn)
        targets[node.name] = fqn.removeprefix("module.")
    tensors = dict(zip(positions, placeholders[len(weights) :]))
    user, specialised = [], {}
    anchor = placeholders[-1] if placeholders else None
    for i, leaf in enumerate(leaves):
        if i in tensors:
            user.append(tensors[i].name)
            continue
        with _after(gm.graph, anchor):
            anchor = node = gm.graph.placeholder(f"arg{i}")
        node.meta["val"] = specialised[node.name] = leaf
        user.append(node.name)
    fqns = {str(fqn): node.name for node, fqn in zip(placeholders, weights)}
    written = _aot_copies(gm.graph, signature, fqns)
    constant = frozenset(values) - written
    gm = _finish(gm, values)
    lifted = frozenset(values) - frozenset(targets)
    return Captured(gm, constant | lifted, values, tuple(user), in_spec, flat.out_spec, targets, specialised)


class _Flat(nn.Module):
    """``module`` over its flat tensor arguments, giving flat tensor results; remembers the result's pytree."""

    def __init__(self, module: nn.Module, leaves: list, positions: list[int], in_spec: pytree.TreeSpec) -> None:
        super().__init__()
        self.module = module
        self.leaves = [None if isinstance(x, torch.Tensor) else x for x in leaves]
        self.positions, self.in_spec = positions, in_spec
        self.out_spec: pytree.TreeSpec | None = None

    def forward(self, *tensors: torch.Tensor) -> tuple:
        leaves = list(self.leaves)
        for i, tensor in zip(self.positions, tensors):
            leaves[i] = tensor
        args, kwargs = pytree.tree_unflatten(leaves, self.in_spec)
        results, self.out_spec = pytree.tree_flatten(self.module(*args, **kwargs))
        return tuple(results)


def _weight(program: torch.export.ExportedProgram, module: nn.Module | None, target: str) -> tuple[torch.Tensor, bool]:
    """A weight's tensor, the module's own object where there is one, and whether the module owns it."""
    if module is not None:
        with contextlib.suppress(AttributeError):
            found = _attribute(module, target)
            if isinstance(found, torch.Tensor):
                return found, True
    return (program.state_dict[target] if target in program.state_dict else program.constants[target]), False


def _attribute(module: Any, name: str) -> Any:
    for part in name.split("."):
        module = getattr(module, part)
    return module


def _submodules(gm: fx.GraphModule) -> dict[str, Any]:
    """What the graph's get_attr nodes refer to: branches of higher-order operators and stray constants."""
    return {n.target: _attribute(gm, n.target) for n in gm.graph.nodes if n.op in ("get_attr", "call_module")}


@contextlib.contextmanager
def _after(graph: fx.Graph, anchor: fx.Node | None) -> Iterator[None]:
    """Insert after ``anchor``, or at the graph's start."""
    if anchor is None:
        anchor = next(iter(graph.nodes))
        with graph.inserting_before(anchor):
            yield
    else:
        with graph.inserting_after(anchor):
            yield


def _outputs_to_copies(graph: fx.Graph, specs: Sequence[Any], by_target: Mapping[str, str]) -> set[str]:
    """Turn mutated-input results into trailing ``copy_`` nodes; returns the placeholders written."""
    output = graph.output_node()
    placeholders = {n.name: n for n in graph.nodes if n.op == "placeholder"}
    results, written = [], set()
    for spec, result in zip(specs, _results(output)):
        if spec.kind in (OutputKind.BUFFER_MUTATION, OutputKind.USER_INPUT_MUTATION, OutputKind.PARAMETER_MUTATION):
            name = spec.target if spec.target in placeholders else by_target[spec.target]
            _copy_back(graph, output, placeholders[name], result)
            written.add(name)
        elif spec.kind is OutputKind.TOKEN:
            raise CaptureError("the model has ordered side effects (effect tokens), which Burnish cannot compile.")
        else:
            results.append(result)
    output.args = (tuple(results),)
    return written


def _aot_copies(graph: fx.Graph, signature: Any, fqns: Mapping[str, str]) -> set[str]:
    """As :func:`_outputs_to_copies` for AOTAutograd's signature, which names mutated inputs by output name."""
    output = graph.output_node()
    placeholders = {n.name: n for n in graph.nodes if n.op == "placeholder"}
    mutated = [fqns[t] for t in signature.buffers_to_mutate.values()]
    mutated += [t if t in placeholders else fqns[t] for t in signature.user_inputs_to_mutate.values()]
    outputs = _results(output)
    for name, result in zip(mutated, outputs):
        _copy_back(graph, output, placeholders[name], result)
    output.args = (outputs[len(mutated) :],)
    return set(mutated)


def _results(output: fx.Node) -> tuple[Any, ...]:
    return tuple(output.args[0])  # type: ignore[arg-type]


def _copy_back(graph: fx.Graph, output: fx.Node, target: fx.Node, result: fx.Node) -> None:
    with graph.inserting_before(output):
        copy = graph.call_function(aten.copy_.default, (target, result))
    copy.meta["val"] = target.meta["val"]


def _finish(gm: fx.GraphModule, values: dict[str, torch.Tensor]) -> fx.GraphModule:
    """Lift tensor attributes, drop checks that cannot fail, and complete ``meta["val"]``."""
    graph = gm.graph
    _lift_constants(gm, values)
    for node in list(graph.nodes):
        if node.op == "call_function" and node.target in REDUNDANT_CHECKS and not node.users:
            graph.erase_node(node)
    for node in graph.nodes:
        if node.op == "output":
            node.meta["val"] = fx.map_arg(node.args[0], lambda n: n.meta.get("val"))
        elif node.op == "get_attr":
            node.meta["val"] = None
        elif "val" not in node.meta:
            _infer(node)
    # Flat arguments and results: the pytrees of the call are the Captured's.
    graph._codegen = fx.graph.CodeGen()
    graph.lint()
    gm.recompile()
    return gm


def _lift_constants(gm: fx.GraphModule, values: dict[str, torch.Tensor]) -> None:
    """Tensors held as attributes become placeholders after the existing ones; equal targets share one."""
    graph = gm.graph
    mode = fake_mode(graph)
    anchor = None
    for node in graph.nodes:
        if node.op == "placeholder":
            anchor = node
    lifted: dict[str, fx.Node] = {}
    for node in [n for n in graph.nodes if n.op == "get_attr"]:
        tensor = _attribute(gm, node.target)
        if not isinstance(tensor, torch.Tensor):
            continue
        if node.target not in lifted:
            with _after(graph, anchor):
                anchor = graph.placeholder(node.target.replace(".", "_"))
            anchor.meta["val"] = (
                tensor if isinstance(tensor, FakeTensor) else mode.from_tensor(tensor, static_shapes=True)
            )
            lifted[node.target] = anchor
            values[anchor.name] = tensor
        node.replace_all_uses_with(lifted[node.target])
        graph.erase_node(node)
    for target in lifted:
        if "." not in target:
            delattr(gm, target)


def fake_mode(graph: fx.Graph) -> FakeTensorMode:
    """The mode the graph's own fake tensors live in, so that symbols keep meaning the same."""
    for node in graph.nodes:
        for leaf in pytree.tree_leaves(node.meta.get("val")):
            if isinstance(leaf, FakeTensor):
                return leaf.fake_mode
    return FakeTensorMode(allow_non_fake_inputs=True)


def _infer(node: fx.Node) -> None:
    """Compute a missing ``meta["val"]`` from the arguments' values."""
    if node.op != "call_function":
        node.meta["val"] = None
        return
    target: Any = node.target
    args: Any
    args, kwargs = fx.map_arg((node.args, node.kwargs), lambda n: n.meta["val"])
    if node.target is operator.getitem:
        node.meta["val"] = args[0][args[1]]
        return
    with fake_mode(node.graph), torch.no_grad():
        node.meta["val"] = target(*args, **kwargs)


def _first_line(error: BaseException) -> str:
    """The first sentence of a PyTorch error, which runs to pages."""
    text = next((line.strip() for line in str(error).splitlines() if line.strip()), type(error).__name__)
    return text.rstrip(".") + "."
