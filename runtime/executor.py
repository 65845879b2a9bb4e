"""Runs a Program: binds it to constants, makes a frame per set of sizes, and executes frames."""

from __future__ import annotations

import ctypes
import threading
import time
from collections import Counter, OrderedDict
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch

from .library import Library
from .dims import value
from .errors import BurnishError
from .frame import ARENA, DTYPES, Frame, FrameBuilder, Layout, Run, decode
from .launcher import SPIN_NS, native, threads
from .program import Call, Copy, Program, TensorSpec

FRAMES = 64  # sets of sizes kept per program


class _ArenaPool:
    """Arenas of the whole process: leased per call, so concurrent calls never share one and idle programs hold none."""

    def __init__(self) -> None:
        self._free: list[torch.Tensor] = []
        self._lock = threading.Lock()

    def lease(self, size: int) -> torch.Tensor:
        """An arena of at least ``size`` bytes."""
        with self._lock:
            fitting = [i for i, a in enumerate(self._free) if a.numel() >= size]
            if fitting:
                return self._free.pop(min(fitting, key=lambda i: self._free[i].numel()))
            if self._free:  # grow the largest rather than keep both
                self._free.pop(max(range(len(self._free)), key=lambda i: self._free[i].numel()))
        return torch.empty(size, dtype=torch.uint8)

    def give(self, arena: torch.Tensor) -> None:
        with self._lock:
            self._free.append(arena)

    def clear(self) -> None:
        """Free all idle arenas."""
        with self._lock:
            self._free.clear()


arenas = _ArenaPool()


class Executor:
    """``executor(*inputs) -> list of outputs``. Reads nothing but the program, its libraries and its constants."""

    def __init__(
        self,
        program: Program,
        libraries: Sequence[Library],
        constants: Sequence[torch.Tensor] = (),
        callables: Mapping[str, Callable] | None = None,
    ) -> None:
        self.program, self.libraries, self.callables = program, list(libraries), dict(callables or {})
        self.constants = [self._laid_out(c, s) for c, s in zip(constants, program.constants, strict=True)]
        self._native = native()
        self._frames: OrderedDict[tuple[int, ...], Frame] = OrderedDict()
        self._lock = threading.Lock()
        self._symbols = [(n, *source) for n, source in program.symbols.items()]
        self._calls = {id(s): self._callable(s) for s in program.steps if isinstance(s, Call)}
        # PyTorch's idle OpenMP workers spin after each of its parallel loops and would hold our workers' cores, so a
        # program that also calls ATen runs its kernels on that pool; a program of kernels alone has its own.
        self._parallel_for = self._native.parallel_for if self._calls else 0
        self._tensor_inputs = [(i, s, self._fixed(s)) for i, s in enumerate(program.inputs) if isinstance(s, TensorSpec)]

    def __call__(self, *inputs: Any) -> list[Any]:
        return self._execute(inputs, None)

    def profile(self, *inputs: Any) -> list[tuple[str, float]]:
        """One call with the seconds of each step, by label, in order."""
        times: list[tuple[str, float]] = []
        self._execute(inputs, times)
        return times

    def report(self) -> dict[str, Any]:
        """Steps by kind, segments, and bytes: the planned arena beside eager's peak, for the sizes seen last."""
        frame = next(reversed(self._frames.values()), None)
        kinds = Counter(type(s).__name__.lower() for s in self.program.steps)
        return {
            "steps": dict(kinds),
            "segments": len(frame.segments) if frame else None,
            "planned_bytes": frame.arena_bytes if frame else None,
            "eager_peak_bytes": frame.eager_peak if frame else None,
        }

    def _execute(self, given: Sequence[Any], times: list | None) -> list[Any]:
        inputs = self._checked(given)
        frame = self._frame(inputs)
        state = _Call(self, frame, inputs)
        grad = torch.is_grad_enabled()
        torch._C._set_grad_enabled(False)
        try:
            state.run(times)
            return [state.output(o) for o in self.program.outputs]
        finally:
            torch._C._set_grad_enabled(grad)
            state.close()

    def _checked(self, given: Sequence[Any]) -> list[Any]:
        """The inputs, each with the dtype, rank, sizes and strides the program was compiled for."""
        if len(given) != len(self.program.inputs):
            raise BurnishError(f"the program takes {len(self.program.inputs)} inputs, {len(given)} were given")
        inputs = list(given)
        for i, spec, fixed in self._tensor_inputs:
            x = inputs[i]
            if fixed is not None and isinstance(x, torch.Tensor) and (x.dtype, x.shape, x.stride()) == fixed and x.is_cpu and not x.is_conj():
                continue
            inputs[i] = self._adapted(i, spec, x, inputs)
        return inputs

    def _fixed(self, spec: TensorSpec) -> tuple | None:
        if all(isinstance(d, int) for d in (*spec.shape, *spec.stride)):
            return DTYPES[spec.dtype], torch.Size(spec.shape), tuple(spec.stride)
        return None

    def _adapted(self, i: int, spec: TensorSpec, x: Any, inputs: Sequence[Any]) -> torch.Tensor:
        """An input that does not match to the letter: refused if it is another kind of tensor, else laid out as expected."""
        want = f"{spec.dtype} of shape {list(spec.shape)}"
        if not isinstance(x, torch.Tensor) or x.dtype != DTYPES[spec.dtype] or x.dim() != len(spec.shape) or x.device.type != "cpu":
            got = f"{str(x.dtype).split('.')[-1]} of shape {list(x.shape)} on {x.device}" if isinstance(x, torch.Tensor) else type(x).__name__
            raise BurnishError(f"input {i} should be {want}, but it is {got}; compile again for it")
        symbols = self._symbol_values(inputs)
        shape = tuple(value(d, symbols) for d in spec.shape)
        if tuple(x.shape) != shape:
            raise BurnishError(f"input {i} should be {want}, but its shape is {list(x.shape)}; compile again for it")
        if x.layout != torch.strided:
            return x
        stride = tuple(value(d, symbols) for d in spec.stride)
        if x.is_conj() or x.is_neg() or any(n > 1 and a != b for n, a, b in zip(shape, x.stride(), stride)):
            return torch.empty_strided(shape, stride, dtype=x.dtype).copy_(x)
        return x

    def _laid_out(self, x: torch.Tensor, spec: TensorSpec) -> torch.Tensor:
        if x.layout != torch.strided or not spec.stride or any(isinstance(s, str) for s in spec.stride):
            return x.detach()
        if any(n > 1 and a != b for n, a, b in zip(x.shape, x.stride(), spec.stride)):
            return torch.empty_strided(tuple(x.shape), tuple(spec.stride), dtype=x.dtype).copy_(x.detach())  # type: ignore[arg-type]
        return x.detach()

    def _symbol_values(self, inputs: Sequence[Any]) -> dict[str, int]:
        return {s[0]: int(inputs[s[2]]) if s[1] == "int" else inputs[s[2]].shape[s[3]] for s in self._symbols}

    def _frame(self, inputs: Sequence[Any]) -> Frame:
        symbols = self._symbol_values(inputs) if self._symbols else {}
        key = tuple(symbols.values())
        frame = self._frames.get(key)
        if frame is None:
            with self._lock:
                frame = FrameBuilder(self.program, self.libraries, self.constants, symbols).build()
                self._frames[key] = frame
                while len(self._frames) > FRAMES:
                    self._frames.popitem(last=False)
        return frame

    def _callable(self, call: Call) -> Callable:
        if call.op.startswith("python::"):
            label = call.op.removeprefix("python::")
            if label not in self.callables:
                raise BurnishError(f"the program has a Python step ({label}), which a saved program cannot hold; compile it again")
            return self.callables[label]
        namespace, name = call.op.split("::")
        packet = getattr(getattr(torch.ops, namespace), name)
        return getattr(packet, call.overload or "default")


class _Call:
    """The state of one call: arena, outputs, ATen results."""

    def __init__(self, executor: Executor, frame: Frame, inputs: Sequence[Any]) -> None:
        self.executor, self.frame, self.inputs = executor, frame, inputs
        self.arena = arenas.lease(frame.arena_bytes) if frame.arena_bytes else None
        self.bases = (ctypes.c_void_p * frame.bases)()
        self.storages: dict[tuple[str, int], torch.Tensor] = {}
        if self.arena is not None:
            self.bases[ARENA] = self.arena.data_ptr()
        for (kind, index), base in frame.base_of.items():
            if kind == "input" and isinstance(inputs[index], torch.Tensor):
                self.bases[base] = inputs[index].data_ptr()
        for index, layout in frame.outputs:
            made = torch.empty_strided(layout.shape, layout.stride, dtype=layout.dtype)
            self.hold("output", index, made)

    def hold(self, kind: str, index: int, tensor: torch.Tensor) -> None:
        self.storages[kind, index] = tensor
        base = self.frame.base_of.get((kind, index))
        if base is not None and tensor.layout == torch.strided:
            self.bases[base] = tensor.data_ptr()

    def run(self, times: list | None) -> None:
        frame, executor = self.frame, self.executor
        for segment, dead in zip(frame.segments, frame.last_use):
            begin = time.perf_counter()
            if isinstance(segment, Run):
                self.launch(segment, times)
            elif isinstance(segment, Copy):
                self.tensor(segment.dst).copy_(self.tensor(segment.src))
                if times is not None:
                    times.append((segment.label, time.perf_counter() - begin))
            else:
                self.call(segment, executor._calls[id(segment)])
                if times is not None:
                    times.append((segment.label, time.perf_counter() - begin))
            for index in dead:
                self.storages.pop(("aten", index), None)

    def launch(self, run: Run, times: list | None) -> None:
        spent = (ctypes.c_int64 * run.count)() if times is not None else None
        executor = self.executor
        failed = executor._native.run(run.launches, run.count, self.bases, threads(), SPIN_NS, executor._parallel_for, spent)
        if failed:
            raise BurnishError(f"kernel {run.labels[failed - 1]} takes more arguments than the runtime can pass; report this graph")
        if times is not None and spent is not None:
            times.extend((label, ns * 1e-9) for label, ns in zip(run.labels, spent))

    def call(self, call: Call, function: Callable) -> None:
        symbols = self.frame.symbols
        args = decode(call.args, self.tensor, symbols)
        kwargs = {k: decode(v, self.tensor, symbols) for k, v in call.kwargs.items()}
        results = function(*args, **kwargs)
        for name, result in zip(call.outs, results if isinstance(results, (tuple, list)) else (results,)):
            if name is None:
                continue
            want = self.frame.layouts[name]
            if result.layout == torch.strided and any(n > 1 and a != b for n, a, b in zip(want.shape, result.stride(), want.stride)):
                result = torch.empty_strided(want.shape, want.stride, dtype=want.dtype).copy_(result)
            self.hold("aten", want.index, result)

    def tensor(self, name: str) -> torch.Tensor:
        """A value as a tensor that shares its storage's memory."""
        x = self.frame.layouts[name]
        if x.kind == "slot":
            itemsize = x.dtype.itemsize
            at = self.frame.slot_offset[x.index] // itemsize
            whole = self.arena[: self.arena.numel() // 64 * 64].view(x.dtype)  # type: ignore[index]
            return torch.as_strided(whole, x.shape, x.stride, at + x.offset)
        if x.kind == "const":
            base = self.executor.constants[x.index]
        elif x.kind == "input":
            base = self.inputs[x.index]
        else:
            base = self.storages[x.kind, x.index]
        return _view(base, x)

    def output(self, encoded: Any) -> Any:
        if not isinstance(encoded, Mapping):
            return encoded
        if "input" in encoded:
            return self.inputs[encoded["input"]]
        if "v" in encoded:
            return self.tensor(encoded["v"])
        return decode(encoded, self.tensor, self.frame.symbols)

    def close(self) -> None:
        if self.arena is not None:
            arenas.give(self.arena)
            self.arena = None


def _view(base: torch.Tensor, x: Layout) -> torch.Tensor:
    if base.layout != torch.strided:
        return base
    if x.offset == 0 and base.shape == x.shape and base.stride() == x.stride and base.dtype == x.dtype:
        return base
    return torch.as_strided(base, x.shape, x.stride, base.storage_offset() + x.offset)
