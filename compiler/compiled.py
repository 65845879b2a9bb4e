"""A compiled graph as a callable over flat arguments, with its constants bound to the weights of the moment."""

from __future__ import annotations

import logging
import operator
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
import torch.fx as fx

from ..graphs import quantized, quantized_cpu
from ..runtime.device import DeviceExecutor, executor
from ..runtime.errors import BurnishError, NotLaunched, StepError, WrongResult
from ..runtime.executor import Executor
from ..runtime.packing import Empty, pack_bf16_panels, pack_codes, pack_panels, quantize, quantize_panels
from ..runtime.pages import Pages
from ..runtime.program import Program, TensorSpec
from ..runtime.series import Series
from ..runtime.weights import StaticGuard
from .report import Report

log = logging.getLogger("burnish")

# Weight sets kept bound at once: two instances of one module class alternate without repacking.
BINDINGS = 4

RELEASED = "the weights were released (release_weights=True) and cannot be read again; compile without it to change them"


class Compiled:
    """Runs a Program; arguments are the captured graph's placeholders in order, results its outputs.

    ``static`` are the argument positions that hold weights. The prelude, the part of the graph that depends on weights alone, runs in
    eager when a weight's identity, address or version differs from the bound one.
    """

    def __init__(
        self,
        program: Program,
        libraries: Sequence[Path],
        prelude: fx.GraphModule | None,
        prelude_args: Sequence[int],
        static: Sequence[int],
        dynamic: Sequence[int],
        callables: dict[str, Callable],
        report: Report,
        graphs: bool = True,
    ) -> None:
        self.program, self.libraries, self.prelude = program, list(libraries), prelude
        self.prelude_args, self.static, self.dynamic = tuple(prelude_args), tuple(static), tuple(dynamic)
        self.callables, self.report, self.graphs = callables, report, graphs
        self._bindings: OrderedDict[tuple, tuple[StaticGuard, Executor | DeviceExecutor]] = OrderedDict()
        self._current: tuple[StaticGuard, Executor | DeviceExecutor] | None = None
        self._lock = threading.Lock()
        self._released = False
        self._instead: Callable[[str], EagerFallback] | None = None
        self.eager: EagerFallback | None = None

    def fall_back(self, instead: Callable[[str], EagerFallback]) -> None:
        """Let calls run in eager from the first one in which an operator's result is not what PyTorch recorded at capture."""
        self._instead = instead

    def __call__(self, *args: Any) -> list[Any]:
        return self.run(args)

    def run(self, args: Sequence[Any]) -> list[Any]:
        """The graph's outputs for all placeholders' values."""
        return self.run_apart([args[i] for i in self.static], [args[i] for i in self.dynamic])

    def run_apart(self, weights: Sequence[torch.Tensor], inputs: Sequence[Any]) -> list[Any]:
        """As :meth:`run`, for a caller that holds weights and inputs apart, each in placeholder order."""
        return self.bound(weights)(*inputs)

    def bound(self, weights: Sequence[torch.Tensor]) -> Bound:
        """Calls over inputs alone, with the weights as they are now: to look at hundreds of them takes a good part of a short call."""
        current = self._current
        if self.eager is None and (current is None or current[0].changed(weights)):
            current = self.bind(weights)
        return Bound(self, weights, None if current is None else current[1])

    def instead(self, error: StepError) -> EagerFallback:
        """What runs from now on, as a step's result is not what PyTorch recorded at capture; raises ``error`` where nothing can."""
        if self._instead is None or self._released:
            raise error
        self.eager = self._instead(str(error))
        self.report.fallback = self.eager.report.fallback
        return self.eager

    def executor(self, args: Sequence[Any]) -> Executor | DeviceExecutor:
        """The executor bound to these arguments' weights (for profiles and reports)."""
        weights = [args[i] for i in self.static]
        return self.bind(weights)[1]

    def bind(self, weights: Sequence[torch.Tensor]) -> tuple[StaticGuard, Executor | DeviceExecutor]:
        """The binding for these weights, made if it is not among the kept ones."""
        with self._lock:
            for key, binding in self._bindings.items():
                if not binding[0].changed(weights):
                    self._bindings.move_to_end(key)
                    self._current = binding
                    return binding
            if self._released:
                raise BurnishError(RELEASED)
            binding = (StaticGuard(weights), self._executor(weights))
            self._bindings[tuple(id(w) for w in weights)] = binding
            while len(self._bindings) > BINDINGS:
                self._bindings.popitem(last=False)
            self._current = binding
            return binding

    def bind_for_good(self, take: Callable[[int], torch.Tensor], weights: Callable[[], Sequence[torch.Tensor]]) -> None:
        """Bind once and for all. ``take(position)`` gives a weight up; each is freed as soon as the prelude is done with it.

        weights: what stands in the weights' places afterwards; a change of those is refused.
        """
        with self._lock:
            constants = self._constants(take)
            for position in set(self.static) - set(self.prelude_args):
                take(position)
            binding = (StaticGuard(weights()), self._bound(constants))
            self._bindings.clear()
            self._bindings[()] = binding
            self._current, self._released = binding, True

    def _executor(self, weights: Sequence[torch.Tensor]) -> Executor | DeviceExecutor:
        return self._bound(self._constants(dict(zip(self.static, weights)).__getitem__))

    def _constants(self, take: Callable[[int], torch.Tensor]) -> Sequence[torch.Tensor]:
        """The prelude's results; ``take(position)`` gives a weight."""
        if self.prelude is None:
            return ()
        with torch.no_grad():
            return _Prelude(self.prelude, self.prelude_args, take).run()

    def _bound(self, constants: Sequence[torch.Tensor]) -> Executor | DeviceExecutor:
        laid_out = [_laid_out(c, s) for c, s in zip(constants, self.program.constants)]
        return executor(self.program, self.libraries, laid_out, self.callables, self.graphs)

    def storable_constants(self, weights: Sequence[torch.Tensor]) -> tuple[list[torch.Tensor], dict[str, list]]:
        """The constants as plain tensors, and what still has to be done to some of them after loading.

        A weight packed in a library's private layout is stored as it was before packing; ``finish`` maps its index to the operator and
        its further arguments.
        """
        if self.prelude is None:
            return [], {}
        if self._released:
            raise BurnishError("the weights were released (release_weights=True); save before the first call")
        plain = fx.GraphModule(self.prelude, fx.Graph())
        env: dict[fx.Node, fx.Node] = {}
        finish: dict[str, list] = {}
        for node in self.prelude.graph.nodes:
            if node.op != "output":
                env[node] = plain.graph.node_copy(node, env.__getitem__)
                continue
            results = list(node.args[0])
            for i, result in enumerate(results):
                if isinstance(result.target, torch._ops.OpOverload) and result.target.namespace == "mkldnn":
                    finish[str(i)] = [result.target._schema.name, list(result.args[1:])]
                    results[i] = result.args[0]
            plain.graph.output(tuple(env[r] for r in results))
        plain.graph.eliminate_dead_code()
        plain.recompile()
        by_position = dict(zip(self.static, weights))
        arguments = [by_position[i].detach() for i in self.prelude_args]
        with torch.no_grad():
            return list(plain(*arguments)), finish

    def refresh(self) -> None:
        """Forget bound weights, so that the next call reads them anew (after a write that leaves no trace)."""
        if self._released:
            raise BurnishError(RELEASED)
        with self._lock:
            self._bindings.clear()
            self._current = None


class Bound:
    """A compiled graph with the weights of some moment, called over inputs alone."""

    def __init__(self, compiled: Compiled, weights: Sequence[torch.Tensor], executor: Executor | DeviceExecutor | None) -> None:
        self._compiled, self._weights, self._executor = compiled, weights, executor

    def __call__(self, *inputs: Any) -> list[Any]:
        eager = self._compiled.eager
        if eager is None:
            assert self._executor is not None
            try:
                return self._executor(*inputs)
            except (WrongResult, NotLaunched) as error:
                eager = self._compiled.instead(error)
        return eager.run_apart(self._weights, inputs)

    def repeat(self, series: Series, *inputs: Any) -> bool:
        """As :meth:`~burnish.runtime.executor.Executor.repeat`."""
        return self._compiled.eager is None and self._executor is not None and self._executor.repeat(series, *inputs)


# Operators that pack weights, and whose definitions in terms of PyTorch's are what runs.
_BY_PYTORCH = frozenset(f"burnish::{name}" for name in ("grouped_panels", "int8_panels", "pack_planes", "recurrent_panels", "winograd_panels"))


class _Prelude(fx.Interpreter):
    """Runs a prelude on weights that it takes one by one, holding each no longer than to its last use; packs by the runtime."""

    def __init__(self, prelude: fx.GraphModule, positions: Sequence[int], take: Callable[[int], torch.Tensor]) -> None:
        super().__init__(prelude)
        self._positions, self._take = iter(positions), take  # placeholders come in order; targets may repeat
        self._pages = Pages()

    def placeholder(self, target: Any, args: tuple, kwargs: dict[str, Any]) -> torch.Tensor:
        return self._take(next(self._positions)).detach()

    def run_node(self, n: fx.Node) -> Any:
        if n.target is torch.ops.burnish.quantize.default and _goes_into_panels(n):
            (weight, form, group), _ = self.fetch_args_kwargs_from_env(n)
            return _Unrounded(weight, form, group)
        made = super().run_node(n)
        return self._pages.copy(made) if _packs_by_pytorch(n) else made

    def call_function(self, target: Any, args: tuple, kwargs: dict[str, Any]) -> Any:
        if target is torch.ops.burnish.pack_panels.default:
            return pack_panels(*args, empty=self._pages.empty)
        if target is torch.ops.burnish.pack_bf16_panels.default:
            return pack_bf16_panels(*args, empty=self._pages.empty)
        if target is torch.ops.burnish.quantize.default:
            weight, form, group = args
            return quantized.quantize(weight, form, group, rounds=quantize)
        if target is torch.ops.burnish.pack_quantized.default:
            if isinstance(args[0], _Unrounded):
                return args[0].in_panels(self._pages.empty, *args)
            return quantized_cpu.pack_quantized(*args, pack=pack_codes, empty=self._pages.empty)
        return super().call_function(target, args, kwargs)


@dataclass(frozen=True)
class _Unrounded:
    """In place of a weight's codes, and scales and so on, until they are asked for in panels."""

    weight: torch.Tensor
    format: str
    group: int

    def __getitem__(self, part: int) -> _Unrounded:
        return self

    def in_panels(self, empty: Empty, *args: Any) -> torch.Tensor:
        """What ``burnish.pack_quantized`` gives of the parts, in whose places this stands among ``args``."""
        made = quantized_cpu.pack_rounded(self.weight, self.format, self.group, quantize_panels, empty)
        if made is not None:
            return made
        parts = iter(quantized.quantize(self.weight, self.format, self.group, rounds=quantize))
        given: list[Any] = [next(parts) if a is self else a for a in args]
        return quantized_cpu.pack_quantized(*given, pack=pack_codes, empty=empty)


def _packs_by_pytorch(n: fx.Node) -> bool:
    """Whether a node makes panels that the program reads in the memory that PyTorch found for them, in small pages."""
    return isinstance(n.target, torch._ops.OpOverload) and n.target._schema.name in _BY_PYTORCH and any(user.op == "output" for user in n.users)


def _goes_into_panels(n: fx.Node) -> bool:
    """Whether all parts of a weight that is rounded go, in order, into the same panels and nowhere else, and are all that these have."""
    readers = {reader for part in n.users for reader in part.users}
    if len(readers) != 1:
        return False
    (reader,) = readers
    parts = [n for n in reader.args[:4] if n is not None]
    wanted = reader.target is torch.ops.burnish.pack_quantized.default and reader.args[4] is None and tuple(reader.args[5:7]) == tuple(n.args[1:]) and len(reader.args) == 8
    return wanted and all(p.target is operator.getitem and p.args == (n, i) for i, p in enumerate(parts)) and len(parts) == len(n.users)


def _laid_out(constant: torch.Tensor, spec: TensorSpec) -> torch.Tensor:
    """A constant with the broadcast dimensions (stride 0) that the program expects, which eager may have materialised."""
    if constant.layout != torch.strided or 0 not in spec.stride or not constant.numel():
        return constant
    narrow = constant
    for d, (n, stride) in enumerate(zip(constant.shape, spec.stride)):
        if stride == 0 and n > 1:
            narrow = narrow.narrow(d, 0, 1)
    shape = [1 if s == 0 else n for n, s in zip(constant.shape, spec.stride)]
    out = torch.empty_strided(shape, spec.stride, dtype=constant.dtype)  # type: ignore[arg-type]
    return out.copy_(narrow).expand(constant.shape)


class EagerFallback:
    """The captured graph run in eager, where it could not be compiled; the report says why."""

    def __init__(self, gm: fx.GraphModule, static: Sequence[int], dynamic: Sequence[int], report: Report) -> None:
        self.gm, self.static, self.dynamic, self.report = gm, tuple(static), tuple(dynamic), report

    def __call__(self, *args: Any) -> list[Any]:
        return self.run(args)

    def run(self, args: Sequence[Any]) -> list[Any]:
        with torch.no_grad():
            return list(self.gm(*args))

    def run_apart(self, weights: Sequence[torch.Tensor], inputs: Sequence[Any]) -> list[Any]:
        given = dict(zip(self.static, weights)) | dict(zip(self.dynamic, inputs))
        return self.run([given[i] for i in range(len(given))])

    def executor(self, args: Sequence[Any]) -> Executor | DeviceExecutor:
        """There is none."""
        raise BurnishError(f"the graph is not compiled, it runs in eager: {self.report.fallback}")

    def refresh(self) -> None:
        """Nothing is bound."""
