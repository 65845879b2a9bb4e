"""Runs a Program on a GPU: kernels of Triton modules and ATen calls in order, recorded as one CUDA graph once a shape comes again.

Triton's interpreter takes tensors in the processor's memory, where the same steps run without a graph.
"""

from __future__ import annotations

import threading
import time
from collections import Counter, OrderedDict
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from types import ModuleType
from typing import Any

import torch

from .encoding import PYTHON, arguments, decoder, operator, scalar
from .errors import BurnishError, NotLaunched, StepError, WrongResult
from .executor import Executor
from .inputs import Checker
from .layout import Storage, reads_writes, storages
from .plan import Item, peak_eager, plan
from .program import TRITON, Call, Copy, Launch, Program, Step, TensorSpec, Value
from .recording import Recorder, Recording, recorder_for
from .shapes import Shaped, Shapes
from .sizes import evaluate

FRAMES = 8  # shapes kept at once, and so graphs

Roots = dict[str, torch.Tensor]  # by storage: a tensor over all of it


def load_module(path: Path) -> ModuleType:
    """The Python module of rendered kernels in a file, whatever its name. Triton reads the kernels' text from that file."""
    module = ModuleType(f"burnish_kernels_{path.parent.name[:16]}")
    module.__file__ = str(path)
    exec(compile(path.read_text(), str(path), "exec"), module.__dict__)
    return module


class DeviceFrame:
    """A program at known sizes: where its values lie, and its steps as functions of the tensors there."""

    def __init__(self, program: Program, kept: Mapping[str, Storage], modules: Sequence[ModuleType], callables: Mapping[str, Callable], symbols: Mapping[str, int]) -> None:
        self.program, self.storages, self.shaped = program, kept, Shapes(symbols)
        self.symbols = dict(symbols)
        self.tensor_inputs = sorted(s.index for s in kept.values() if s.kind == "input")
        self.guard: Any = None
        self.recording: Recording | None = None
        self.seen = False
        self.places: dict[int, int] = {}
        """Where tensor inputs lay at the first call."""
        slots = [Item(s.name, self.shaped.bytes(s), s.first, s.last) for s in kept.values() if s.kind == "slot"]
        self.offsets, self.planned_bytes = plan(slots)
        owned = [Item(s.name, self.shaped.bytes(s), s.first, s.last) for s in kept.values() if s.kind == "aten"]
        self.eager_peak_bytes = peak_eager(slots + owned)
        self.steps = [(step, self._bound(step, modules, callables), self._dead(i, step)) for i, step in enumerate(program.steps)]
        returned = {program.values[o["v"]].storage for o in program.outputs if isinstance(o, Mapping) and "v" in o}
        self.returned = {s for s in returned if kept[s].kind in ("output", "aten")}

    def _dead(self, i: int, step: Step) -> list[str]:
        """What ATen owns and nothing uses after a step."""
        touched = {self.program.values[n].storage for part in reads_writes(step) for n in part}
        return [s for s in sorted(touched) if self.storages[s].kind == "aten" and self.storages[s].last == i]

    def _bound(self, step: Step, modules: Sequence[ModuleType], callables: Mapping[str, Callable]) -> Callable[[Callable[[str], torch.Tensor]], Any]:
        """A step as a function of tensors by name; what a call gives is placed by :meth:`place`."""
        if isinstance(step, Launch):
            launch, names, sizes = getattr(modules[step.library], f"launch_{step.symbol}"), step.args, [evaluate(d, self.symbols) for d in step.sizes]
            return lambda tensor: launch(*map(tensor, names), *sizes)
        if isinstance(step, Copy):
            dst, src = step.dst, step.src
            return (lambda tensor: None) if dst == src else lambda tensor: tensor(dst).copy_(tensor(src))
        if step.op.startswith(PYTHON):
            function = callables.get(step.op[len(PYTHON) :])
            if function is None:
                raise BurnishError(f"step {step.label} runs in Python, and no function for it was given")
            args, kwargs = [decoder(a, self.symbols) for a in step.args], {}
        else:
            function = operator(step.op, step.overload)
            given = [(a, decoder(e, self.symbols)) for a, e in arguments(step)]
            args, kwargs = [d for a, d in given if not a.kwarg_only], {a.name: d for a, d in given if a.kwarg_only}
        return lambda tensor: function(*[a(tensor) for a in args], **{k: a(tensor) for k, a in kwargs.items()})

    def place(self, step: Call, result: Any, roots: Roots) -> None:
        """Keep what a call gave; a copy of it where it lies otherwise than was recorded at capture. Raises WrongResult for another shape or dtype."""
        for name, r in zip(step.outs, result if isinstance(result, (tuple, list)) else (result,)):
            if name is None:
                continue
            value = self.program.values[name]
            want = self.shaped(value.spec)
            if tuple(r.shape) != want.shape or r.dtype != want.dtype:
                raise WrongResult(f"step {step.label} gave a result of another shape or dtype than the program was compiled for; compile it again")
            if tuple(r.stride()) != want.stride and r.numel() > 1:
                r = torch.empty_strided(want.shape, want.stride, dtype=want.dtype, device=r.device).copy_(r)
            roots[value.storage] = r

    def tensor(self, value: Value, roots: Roots) -> torch.Tensor:
        """A value's tensor over its storage."""
        shaped, storage = self.shaped(value.spec), self.storages[value.storage]
        root = roots["arena" if storage.kind == "slot" else value.storage]
        first = self.offsets[value.storage] if storage.kind == "slot" else int(root.storage_offset()) * root.itemsize
        if storage.kind != "slot" and value.spec == storage.root.spec and tuple(root.stride()) == shaped.stride:
            return root
        return over(root, first, shaped)


def over(root: torch.Tensor, first: int, shaped: Shaped) -> torch.Tensor:
    """A tensor over ``root``'s memory from byte ``first`` on."""
    at = first // shaped.dtype.itemsize + shaped.offset
    return torch.empty(0, dtype=shaped.dtype, device=root.device).set_(root.untyped_storage(), at, shaped.shape, shaped.stride)  # type: ignore[call-overload]


class DeviceExecutor:
    """A Program with its modules loaded and its constants bound, as :class:`~burnish.runtime.executor.Executor`.

    From the second call of a shape on, all steps are one CUDA graph (``recording.py``), unless ``graphs`` is off; what cannot be recorded runs step by step, and ``report``
    says why. Results are fresh tensors, or exactly the inputs that the program returns.
    """

    def __init__(
        self,
        program: Program,
        libraries: Sequence[Path],
        constants: Sequence[torch.Tensor] = (),
        callables: Mapping[str, Callable[..., Any]] | None = None,
        graphs: bool = True,
    ) -> None:
        self.program, self._graphs = program, graphs
        self.constants = [_as_expected(i, c, s) for i, (c, s) in enumerate(zip(constants, program.constants, strict=True))]
        self._modules = [load_module(Path(p)) for p in libraries]
        self._callables = dict(callables or {})
        self._storages = storages(program)
        self._settle(self.constants)
        self._frames: OrderedDict[tuple, DeviceFrame] = OrderedDict()
        self._lock = threading.RLock()
        self._mutated = sorted({int(program.values[s.dst].storage.partition(":")[2]) for s in program.steps if isinstance(s, Copy)})
        self._stream: torch.cuda.Stream | None = None
        self.unrecorded = ""

    def _settle(self, tensors: Sequence[Any]) -> None:
        """Take the device that the constants are on, or, where there are none, the first inputs."""
        devices = [t.device for t in tensors if isinstance(t, torch.Tensor)]
        found = next((d for d in devices if d.type != "cpu"), devices[0] if devices else None)
        self._settled = found is not None
        self.device = found or torch.device("cpu")
        self._checker = Checker(self.program, self.device.type)
        self.recorder: Recorder | None = recorder_for(self.device) if self._graphs else None

    def frame(self, symbols: Mapping[str, int]) -> DeviceFrame:
        """The frame of these sizes, made at first use and kept for the latest used shapes."""
        key = tuple(symbols[name] for name in self.program.symbols)
        found = self._frames.get(key)
        if found is None:
            found = self._frames[key] = DeviceFrame(self.program, self._storages, self._modules, self._callables, symbols)
            while len(self._frames) > FRAMES:
                self._frames.popitem(last=False)
        self._frames.move_to_end(key)
        return found

    def _bind(self, inputs: Sequence[Any]) -> DeviceFrame:
        symbols = {}
        for name, (kind, index, *dim) in self.program.symbols.items():
            try:
                symbols[name] = int(inputs[index]) if kind == "int" else inputs[index].shape[dim[0]]
            except (IndexError, AttributeError, TypeError, ValueError) as e:
                self._checker.refuse(inputs, index, e)
        return self.frame(symbols)

    def __call__(self, *inputs: Any) -> list[Any]:
        if not self._settled:
            self._settle(inputs)
        with self._lock, _current(self.device), torch.no_grad(), torch.autocast(self.device.type, enabled=False):
            self._after_others()
            frame = self._bind(inputs)
            staged: Sequence[Any] = inputs
            if frame.guard is None or not frame.guard(*inputs):
                staged = self._checker.stage(frame, inputs)
            roots = self._recorded(frame, staged) or self._run(frame, staged)
            outputs = self._outputs(frame, staged, inputs, roots)
        self._finish_mutations(inputs, staged)
        return outputs

    def _after_others(self) -> None:
        """A graph's memory is the same at each call: a call on one stream waits for the one before on another."""
        if self.device.type != "cuda":
            return
        stream = torch.cuda.current_stream(self.device)
        if self._stream is not None and self._stream != stream:
            stream.wait_stream(self._stream)
        self._stream = stream

    def repeat(self, series: Any, *inputs: Any) -> bool:
        """Several steps of decoding in one call are for programs on the CPU."""
        return False

    # -- steps -----------------------------------------------------------------------------------------------------------

    def _start(self, frame: DeviceFrame, staged: Sequence[Any]) -> Roots:
        """Storages before the first step: inputs, constants, memory for outputs, and the arena."""
        roots: Roots = {}
        for s in frame.storages.values():
            if s.kind == "input":
                roots[s.name] = staged[s.index]
            elif s.kind == "const":
                roots[s.name] = self.constants[s.index]
            elif s.kind == "output":
                root = frame.shaped(s.root.spec)
                whole = root.offset == 0 and all(frame.shaped(v.spec).end <= root.end for v in s.values)
                shape, stride = (root.shape, root.stride) if whole else ((-(-frame.shaped.bytes(s) // root.dtype.itemsize),), (1,))
                roots[s.name] = torch.empty_strided(shape, stride, dtype=root.dtype, device=self.device)
        roots["arena"] = torch.empty(frame.planned_bytes, dtype=torch.uint8, device=self.device)
        return roots

    def _run(self, frame: DeviceFrame, staged: Sequence[Any], after: Callable[[str], None] | None = None) -> Roots:
        """All steps in order; what the program returns lies in the storages of the result. ``after`` is told each step that is done."""
        roots = self._start(frame, staged)
        made: dict[str, torch.Tensor] = {}
        values = frame.program.values

        def tensor(name: str) -> torch.Tensor:
            found = made.get(name)
            if found is None:
                found = made[name] = frame.tensor(values[name], roots)
            return found

        for step, run, dead in frame.steps:
            try:
                result = run(tensor)
                if isinstance(step, Call):
                    frame.place(step, result, roots)
            except BurnishError:
                raise
            except Exception as e:
                # What a launch takes was made for it, so its failure is no fault of the caller's.
                kind = NotLaunched if isinstance(step, Launch) else StepError
                raise kind(f"step {step.label} failed: {_said(e)}") from e
            for storage in dead:
                roots.pop(storage, None)
                for v in frame.storages[storage].values:
                    made.pop(v.name, None)
            if after is not None:
                after(step.label)
        return {name: roots[name] for name in frame.returned}

    def _recorded(self, frame: DeviceFrame, staged: Sequence[Any]) -> Roots | None:
        """What the program returns, by its graph; None where there is none."""
        if self.recorder is None or self.unrecorded or self.recorder.busy():
            return None
        if frame.recording is None:
            places = {i: staged[i].data_ptr() for i in frame.tensor_inputs}
            if not frame.seen:  # kernels are built, and libraries choose theirs
                frame.seen, frame.places = True, places
                return None
            frame.recording = Recording(self.recorder, frame.places, lambda given: self._run(frame, given), self._mutated)
        try:
            return frame.recording(staged)
        except Exception as e:
            # Whatever it is, the steps themselves still run: an operator that waits for the device cannot be recorded.
            self.unrecorded, frame.recording = _said(e), None
            return None

    # -- results ---------------------------------------------------------------------------------------------------------

    def _outputs(self, frame: DeviceFrame, staged: Sequence[Any], inputs: Sequence[Any], roots: Roots) -> list[Any]:
        """The program's outputs in order; equal ones are one tensor, as in eager."""
        made: dict[str, torch.Tensor] = {}
        out: list[Any] = []
        for encoded in self.program.outputs:
            if not isinstance(encoded, Mapping):
                out.append(encoded)
            elif "input" in encoded:
                out.append(inputs[encoded["input"]])
            elif "v" in encoded:
                name = encoded["v"]
                if name not in made:
                    storage = frame.storages[self.program.values[name].storage]
                    if storage.kind == "input":
                        roots[storage.name] = staged[storage.index]
                    made[name] = frame.tensor(self.program.values[name], roots)
                out.append(made[name])
            else:
                out.append(scalar(encoded, frame.symbols))
        return out

    def _finish_mutations(self, inputs: Sequence[Any], staged: Sequence[Any]) -> None:
        """Make in-place writes to inputs visible to autograd, and bring back those made to a copy."""
        for i in self._mutated:
            if staged[i] is not inputs[i]:
                with torch.no_grad():
                    inputs[i].copy_(staged[i])
            elif not inputs[i].is_inference():
                torch.autograd.graph.increment_version(inputs[i])

    # -- facts -----------------------------------------------------------------------------------------------------------

    def report(self, symbols: Mapping[str, int] | None = None) -> dict[str, Any]:
        """What a call does, at ``symbols``' sizes (default: the latest call's): bytes, steps by kind, and how many graphs are recorded or why none."""
        if symbols is None and self.program.symbols and not self._frames:
            raise BurnishError("the program's sizes are symbolic: call it once, or name the sizes, before asking for a report")
        frame = next(reversed(self._frames.values())) if symbols is None and self._frames else self.frame(symbols or {})
        return {
            "planned_bytes": frame.planned_bytes,
            "eager_peak_bytes": frame.eager_peak_bytes,
            "steps": dict(Counter(type(s).__name__.lower() for s in self.program.steps)),
            "graphs": sum(f.recording is not None for f in self._frames.values()),
            "unrecorded": self.unrecorded,
        }

    def profile(self, *inputs: Any) -> list[tuple[str, float]]:
        """(label, seconds) of every step of one call, in order, each waited for."""
        times: list[tuple[str, float]] = []
        with self._lock, _current(self.device), torch.no_grad():
            self._after_others()
            frame = self._bind(inputs)
            clock = _Clock(self.device)
            self._run(frame, self._checker.stage(frame, inputs), lambda label: times.append((label, clock.lap())))
        return times


def _said(error: Exception) -> str:
    return str(error).strip().partition("\n")[0] or type(error).__name__


def _current(device: torch.device) -> AbstractContextManager:
    """The device as the one that kernels are launched on."""
    return torch.cuda.device(device) if device.type == "cuda" else nullcontext()


class _Clock:
    """Seconds between laps, by the device's own events where it has them."""

    def __init__(self, device: torch.device) -> None:
        self._cuda = device.type == "cuda"
        self._last = self._now()

    def _now(self) -> Any:
        if not self._cuda:
            return time.perf_counter()
        event = torch.cuda.Event(enable_timing=True)
        event.record()
        return event

    def lap(self) -> float:
        before, self._last = self._last, self._now()
        if not self._cuda:
            return self._last - before
        self._last.synchronize()
        return before.elapsed_time(self._last) * 1e-3


def _as_expected(i: int, tensor: torch.Tensor, spec: TensorSpec) -> torch.Tensor:
    """A constant in the strides that the program expects; a copy where it has others."""
    tensor = tensor.detach()
    if str(tensor.dtype) != f"torch.{spec.dtype}" or tuple(tensor.shape) != tuple(spec.shape):
        raise BurnishError(f"constant {i} is {tensor.dtype} {list(tensor.shape)}, the program takes {spec.dtype} {list(spec.shape)}")
    if tuple(tensor.stride()) != tuple(spec.stride) or tensor.is_conj() or tensor.is_neg():
        return torch.empty_strided(tensor.shape, [int(s) for s in spec.stride], dtype=tensor.dtype, device=tensor.device).copy_(tensor)
    return tensor


def executor(
    program: Program, libraries: Sequence[Path], constants: Sequence[torch.Tensor] = (), callables: Mapping[str, Callable[..., Any]] | None = None, graphs: bool = True
) -> Executor | DeviceExecutor:
    """What runs a program, by what it was compiled for."""
    if program.isa == TRITON:
        return DeviceExecutor(program, libraries, constants, callables, graphs)
    return Executor(program, libraries, constants, callables)
