"""Runs a Program: one native call per run of boxable steps, Python in between where the C interface cannot call."""

from __future__ import annotations

import ctypes
import threading
import time
from collections import Counter, OrderedDict
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import torch

from . import native as nt
from . import tiles
from .arena import arena
from .encoding import scalar
from .errors import BurnishError, StepError, WrongResult
from .frame import Frame, Segment, State
from .inputs import Checker
from .layout import opaque, place_results, storages
from .library import Library
from .program import Call, Copy, Launch, Program, calls_aten
from .python_step import plan_step
from .series import Series

FRAMES = 16  # shapes kept bound at once


class Executor:
    """A Program with its kernels loaded and its constants bound; call it with the program's inputs.

    libraries: shared libraries in the order ``Launch.library`` numbers them. constants: one tensor per ``program.constants``.
    callables: Python functions for steps named ``python::LABEL``. Results are fresh tensors, or exactly the inputs that the
    program returns. Safe to call from several threads at once. Raises BurnishError for inputs the program was not made for.
    """

    def __init__(
        self,
        program: Program,
        libraries: Sequence[Library | Path | str],
        constants: Sequence[torch.Tensor] = (),
        callables: Mapping[str, Callable[..., Any]] | None = None,
    ) -> None:
        self.program, self.callables = program, dict(callables or {})
        self._placed, self._in_place = place_results(program)
        self._storages = storages(self._placed)
        self._functions = self._load(libraries)
        self.constants = _check_constants(program, constants)
        self._checker = Checker(self._placed)
        self._symbols = tuple((name, *source) for name, source in program.symbols.items())
        self._frames: OrderedDict[tuple, Frame] = OrderedDict()
        self._lock = threading.Lock()
        self._calls_aten = any(calls_aten(s) for s in program.steps)
        self._mutated = sorted({self._storage_input(s.dst) for s in program.steps if isinstance(s, Copy)} - {-1})
        self._native = nt.native()
        self._plain = self._plain_outputs()

    def _load(self, libraries: Sequence[Library | Path | str]) -> dict[int, tuple[int, int]]:
        """The addresses of each Launch's functions, by step; the libraries stay loaded as long as this executor."""
        self.libraries = [lib if isinstance(lib, Library) else Library(Path(lib)) for lib in libraries]
        out = {}
        for i, step in enumerate(self.program.steps):
            if isinstance(step, Launch):
                last = max(step.library, step.then_library)
                if last >= len(self.libraries):
                    raise BurnishError(f"step {step.label} is in library {last}, but only {len(self.libraries)} were given")
                then = self.libraries[step.then_library].address(step.then) if step.then else 0
                out[i] = self.libraries[step.library].address(step.symbol), then
        return out

    def _storage_input(self, name: str) -> int:
        kind, _, index = self.program.values[name].storage.partition(":")
        return int(index) if kind == "input" else -1

    def _plain_outputs(self) -> bool:
        """Whether the outputs are exactly the buffers of the output storages, in order, so that a call just returns them."""
        roots = [{"v": s.root.name} for s in self._storages.values() if s.kind == "output"]
        return list(self.program.outputs) == roots

    # -- frames --------------------------------------------------------------------------------------------------------

    def frame(self, symbols: Mapping[str, int]) -> Frame:
        """The frame of these sizes, built at first use and kept for the latest used shapes."""
        key = tuple(symbols[name] for name, *_ in self._symbols)
        with self._lock:
            found = self._frames.get(key)
            if found is None:
                tiles.require(self.program.isa)
                found = self._frames[key] = Frame(self._placed, self._storages, self._in_place, self._functions, symbols)
                while len(self._frames) > FRAMES:
                    self._frames.popitem(last=False)
            self._frames.move_to_end(key)
        return found

    def _bind(self, inputs: Sequence[Any]) -> Frame:
        """The frame of these inputs' sizes."""
        symbols = {}
        for name, kind, index, *dim in self._symbols:
            try:
                symbols[name] = int(inputs[index]) if kind == "int" else inputs[index].shape[dim[0]]
            except (IndexError, AttributeError, TypeError, ValueError) as e:
                self._checker.refuse(inputs, index, e)
        return self.frame(symbols)

    # -- calls ---------------------------------------------------------------------------------------------------------

    def __call__(self, *inputs: Any) -> list[Any]:
        frame = self._bind(inputs) if self._symbols or not self._frames else next(iter(self._frames.values()))
        staged: Sequence[Any] = inputs
        if frame.guard is None or not frame.guard(*inputs):
            staged = self._checker.stage(frame, inputs)
        return self._run(frame, inputs, staged, self._segments)

    def repeat(self, series: Series, *inputs: Any) -> bool:
        """Make the steps of a series over these inputs, in one native call; False, and nothing done, where a call of the program is more than that."""
        frame = self._bind(inputs)
        staged = inputs if frame.guard is not None and frame.guard(*inputs) else self._checker.stage(frame, inputs)
        alone = len(frame.segments) == 1 and frame.segments[0].python < 0 and self._plain and frame.fresh_whole and len(frame.fresh) == 1
        if not alone or frame.fresh[0][0][2] != torch.float32 or any(a is not b for a, b in zip(staged, inputs)):
            return False

        def walk(frame: Frame, state: State, _: Sequence[Any], fresh: Sequence[torch.Tensor]) -> None:
            (segment,), struct = frame.segments, series.begin(fresh[0])
            if status := self._native.series(frame.address, state.address, segment.begin, segment.end, ctypes.addressof(struct), nt.threads() or torch.get_num_threads()):
                self._fail(frame, state, status)

        self._run(frame, inputs, staged, walk)
        return True

    def _run(self, frame: Frame, inputs: Sequence[Any], staged: Sequence[Any], walk: Callable[..., None]) -> list[Any]:
        inference = torch.is_inference_mode_enabled()
        idle = frame.states[inference]
        try:
            state = idle.pop()
        except IndexError:
            state = State(frame, self.constants)
        size = frame.planned_bytes
        block = arena().take(size) if size else None
        empty = _empty_strided()
        try:
            fresh = [empty(*spec) if large is None else large.take() for spec, large in frame.fresh]
            pointers = [staged[i].data_ptr() for i in frame.tensor_inputs]
            pointers += [t.data_ptr() for t in fresh]
            pointers.append(block.address if block is not None else 0)
            state.bases[: len(pointers)] = pointers
            if self._calls_aten and torch.is_autocast_enabled("cpu"):
                with torch.autocast("cpu", enabled=False):
                    walk(frame, state, staged, fresh)
            else:
                walk(frame, state, staged, fresh)
            outputs: list[Any] = fresh if self._plain and frame.fresh_whole else self._outputs(frame, state, staged, inputs, fresh)
        except BaseException:
            state.reset()
            raise
        finally:
            idle.append(state)
            if block is not None:
                arena().give(block)
        if self._mutated:
            self._finish_mutations(inputs, staged)
        return outputs

    def _segments(self, frame: Frame, state: State, inputs: Sequence[Any], fresh: Sequence[torch.Tensor]) -> None:
        run = self._native.run
        for segment in frame.segments:
            if segment.python >= 0:
                self._python(frame, state, segment.python)
            elif status := run(frame.address, state.address, segment.begin, segment.end):
                self._fail(frame, state, status)

    def _fail(self, frame: Frame, state: State, status: int) -> None:
        label = frame.label_at(self._native.state_failed_at(state.address))
        if status == nt.WRONG_INDEX:
            raise IndexError(f"an index is out of range of the dimension that it indexes, in step {label}")
        if status == nt.WRONG_SHAPE:
            raise WrongResult(f"step {label} gave a result of another shape or dtype than the program was compiled for; compile it again")
        message = self._native.last_error() or self._replay(frame, state, label)
        raise StepError(f"step {label} failed: {message}")

    def _replay(self, frame: Frame, state: State, label: str) -> str:
        """The message of a failed ATen call, from making it again, where libtorch's C interface does not tell."""
        index = next(i for i, s in enumerate(self._placed.steps) if s.label == label)
        try:
            self._python(frame, state, index)
        except Exception as e:
            return str(e).splitlines()[0]
        return "ATen reported an error"

    def _python(self, frame: Frame, state: State, index: int) -> None:
        """One step through PyTorch's Python operators."""
        plan = frame.python_plans.get(index)
        if plan is None:
            step = self._placed.steps[index]
            assert isinstance(step, Call)
            hidden = {v.name: self.constants[self._storages[v.storage].index] for v in self._placed.values.values() if opaque(v.spec)}
            plan = frame.python_plans[index] = plan_step(frame, step, hidden, self.callables)
        native = self._native

        def tensor(name: str) -> torch.Tensor:
            value = plan.tensors[name]
            return native.tensor(native.new_handle(frame.address, state.address, value)) if isinstance(value, int) else value

        with torch.no_grad():
            result = plan.function(*[a(tensor) for a in plan.args], **{k: a(tensor) for k, a in plan.kwargs.items()})
        for place, r in zip(plan.places, result if isinstance(result, (tuple, list)) else (result,)):
            if place is None:
                continue
            handle = native.handle(r.detach() if r.requires_grad else r)
            if status := native.keep(frame.address, state.address, handle, *place, plan.views, len(plan.tensors)):
                label = self._placed.steps[index].label
                if status == nt.FAILED:
                    raise StepError(f"step {label} gave a result that could not be copied")
                raise WrongResult(f"step {label} gave a result that is not as compiled for")

    # -- results -------------------------------------------------------------------------------------------------------

    def _outputs(
        self, frame: Frame, state: State, staged: Sequence[Any], inputs: Sequence[Any], fresh: Sequence[torch.Tensor]
    ) -> list[Any]:
        """The program's outputs in order; equal ones are one tensor, as in eager."""
        roots = {s.name: t for s, t in zip(frame.output_storages, fresh)}
        made: dict[str, torch.Tensor] = {}
        out: list[Any] = []
        for encoded in self._placed.outputs:
            if not isinstance(encoded, Mapping):
                out.append(encoded)
            elif "input" in encoded:
                out.append(inputs[encoded["input"]])
            elif "v" in encoded:
                name = encoded["v"]
                if name not in made:
                    made[name] = self._output(frame, state, name, staged, roots)
                out.append(made[name])
            else:
                out.append(scalar(encoded, frame.symbols))
        return out

    def _output(
        self, frame: Frame, state: State, name: str, staged: Sequence[Any], roots: dict[str, torch.Tensor]
    ) -> torch.Tensor:
        value = self._placed.values[name]
        storage = self._storages[value.storage]
        if storage.name not in roots:
            if storage.kind == "input":
                roots[storage.name] = staged[storage.index]
            elif storage.kind == "const":  # the caller may write to what it gets
                roots[storage.name] = self.constants[storage.index].clone()
            elif storage.kind == "aten":
                base = frame.base(storage.root.name)
                handle, state.own[base] = state.own[base], None
                roots[storage.name] = self._native.tensor(handle or 0)
            else:
                raise BurnishError(f"the program returns {name!r}, which lies in the arena; compile it again")
        root, shaped = roots[storage.name], frame.shaped(value.spec)
        if opaque(value.spec) or (value.spec == storage.root.spec and root.shape == shaped.shape and storage.kind != "input"):
            return root
        with torch.no_grad():
            if root.dtype != shaped.dtype:
                root = root.view(torch.uint8).view(shaped.dtype)
            return root.as_strided(shaped.shape, shaped.stride, root.storage_offset() + shaped.offset)

    def _finish_mutations(self, inputs: Sequence[Any], staged: Sequence[Any]) -> None:
        """Make in-place writes to inputs visible to autograd, and bring back those made to a copy."""
        for i in self._mutated:
            if staged[i] is not inputs[i]:
                with torch.no_grad():
                    inputs[i].copy_(staged[i])
            elif not inputs[i].is_inference():
                torch.autograd.graph.increment_version(inputs[i])

    # -- facts ---------------------------------------------------------------------------------------------------------

    def report(self, symbols: Mapping[str, int] | None = None) -> dict[str, Any]:
        """What a call does, at ``symbols``' sizes (default: the latest call's): segments, bytes, and steps by kind."""
        if symbols is None and self._symbols and not self._frames:
            raise BurnishError("the program's sizes are symbolic: call it once, or name the sizes, before asking for a report")
        frame = next(reversed(self._frames.values())) if symbols is None and self._frames else self.frame(symbols or {})
        python = [self.program.steps[s.python].label for s in frame.segments if s.python >= 0]
        return {
            "segments": len(frame.segments),
            "python_steps": python,
            "planned_bytes": frame.planned_bytes,
            "aten_peak_bytes": frame.aten_peak_bytes,
            "eager_peak_bytes": frame.eager_peak_bytes,
            "steps": dict(Counter(type(s).__name__.lower() for s in self.program.steps)),
            "launch_threads": "aten" if nt.pool_for(self._calls_aten) == nt.ATEN_POOL else "own",
        }

    def profile(self, *inputs: Any) -> list[tuple[str, float]]:
        """(label, seconds) of every step of one call, in order."""
        times: list[tuple[str, float]] = []

        def walk(frame: Frame, state: State, _inputs: Sequence[Any], _fresh: Sequence[torch.Tensor]) -> None:
            for segment in frame.segments:
                for label, piece in _pieces(frame, segment, self.program):
                    start = time.perf_counter()
                    if piece.python >= 0:
                        self._python(frame, state, piece.python)
                    elif status := self._native.run(frame.address, state.address, piece.begin, piece.end):
                        self._fail(frame, state, status)
                    times.append((label, time.perf_counter() - start))

        frame = self._bind(inputs)
        self._run(frame, inputs, self._checker.stage(frame, inputs), walk)
        return times


def _pieces(frame: Frame, segment: Segment, program: Program) -> list[tuple[str, Segment]]:
    """A segment cut at its steps; what follows a step up to the next (freeing) counts as that step's."""
    if segment.python >= 0:
        return [(program.steps[segment.python].label, segment)]
    marks = [m for m in frame.marks if segment.begin <= m[0] < segment.end]
    if not marks:
        return [("free", segment)]
    begins = [segment.begin, *(at for at, _ in marks[1:])]
    ends = [*begins[1:], segment.end]
    return [(label, Segment(b, e)) for (_, label), b, e in zip(marks, begins, ends)]


def _check_constants(program: Program, constants: Sequence[torch.Tensor]) -> list[torch.Tensor]:
    """The constants as the program expects them; other strides are made to match by a copy."""
    if len(constants) != len(program.constants):
        raise BurnishError(f"the program takes {len(program.constants)} constants, not {len(constants)}")
    out = []
    for i, (tensor, spec) in enumerate(zip(constants, program.constants)):
        tensor = tensor.detach()
        if opaque(spec) or tensor.layout != torch.strided:
            out.append(tensor)
            continue
        if str(tensor.dtype) != f"torch.{spec.dtype}" or tuple(tensor.shape) != tuple(spec.shape):
            raise BurnishError(f"constant {i} is {tensor.dtype} {list(tensor.shape)}, the program takes {spec.dtype} {list(spec.shape)}")
        if tuple(tensor.stride()) != tuple(spec.stride) or tensor.is_conj() or tensor.is_neg():
            tensor = torch.empty_strided(tensor.shape, [int(s) for s in spec.stride], dtype=tensor.dtype).copy_(tensor)
        out.append(tensor)
    return out


@lru_cache(maxsize=1)
def _empty_strided() -> Callable[[tuple[int, ...], tuple[int, ...], torch.dtype], torch.Tensor]:
    """The cheapest way to an uninitialised tensor: what Inductor's code calls, where this PyTorch has it."""
    guards = getattr(getattr(torch._C, "_dynamo", None), "guards", None)
    quick = getattr(guards, "_empty_strided_cpu", None)
    return quick or (lambda shape, stride, dtype: torch.empty_strided(shape, stride, dtype=dtype))
