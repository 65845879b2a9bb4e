"""A frame: a program bound to concrete sizes, as arrays that native.c runs; and the state of one call in flight."""

from __future__ import annotations

import bisect
import ctypes
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch

from . import boxing
from . import native as nt
from .arena import arena
from .layout import Storage, opaque, reads_writes
from .outputs import LargeOutput, is_large
from .plan import Item, peak_eager, plan
from .program import Copy, Launch, Program, TensorSpec, Value, calls_aten
from .shapes import Shaped, Shapes
from .sizes import evaluate


@dataclass(frozen=True)
class Segment:
    """Words from..to-1 for one native call, or one Python step."""

    begin: int
    end: int
    python: int = -1


class Frame:
    """``program`` at ``symbols``' sizes. ``addresses``: of each Launch's function and of what it calls, by step."""

    def __init__(
        self,
        program: Program,
        storages: Mapping[str, Storage],
        in_place: frozenset[int],
        addresses: Mapping[int, tuple[int, int]],
        symbols: Mapping[str, int],
    ) -> None:
        self.program, self.storages, self.symbols, self.in_place = program, storages, dict(symbols), in_place
        self._held: list[Any] = []
        self._views: dict[str, int] = {}
        self._shapes = Shapes(symbols)
        self._words = array("q")
        self._order_bases()
        self._plan()
        self.marks: list[tuple[int, str]] = []  # (word, label) of each step that native.c runs
        self.segments: list[Segment] = []
        self._encode(addresses)
        self._finish()
        self.states: dict[bool, list[State]] = {False: [], True: []}  # idle ones, outside and inside inference mode
        self.python_plans: dict[int, Any] = {}  # by step
        self.guard: Any = None  # the quick check of inputs, armed by the first that needed no copy
        # Of a program for one size only: memory is not kept for each of many.
        self.fresh = [(spec, LargeOutput(spec) if not symbols and is_large(spec) else None) for spec in self._fresh_specs()]
        arena().register(self, self.planned_bytes)

    # -- storages ------------------------------------------------------------------------------------------------------

    def _order_bases(self) -> None:
        """Storages' indices: inputs, outputs, the arena, constants, then what ATen owns."""
        by_kind: dict[str, list[Storage]] = {k: [] for k in ("input", "output", "slot", "const", "aten")}
        for s in self.storages.values():
            by_kind[s.kind].append(s)
        by_kind["input"].sort(key=lambda s: s.index)
        self.tensor_inputs = [s.index for s in by_kind["input"]]
        self.output_storages, self.constants, self.slots = by_kind["output"], by_kind["const"], by_kind["slot"]
        order = [*by_kind["input"], *by_kind["output"]]
        self.arena_base = len(order)
        order_after = [*by_kind["const"], *by_kind["aten"]]
        self._base = {s.name: i for i, s in enumerate(order)}
        self._base |= {s.name: self.arena_base for s in by_kind["slot"]}
        self._base |= {s.name: self.arena_base + 1 + i for i, s in enumerate(order_after)}
        self.first_owned = self.arena_base + 1 + len(by_kind["const"])
        self.n_bases = self.arena_base + 1 + len(order_after)

    def _plan(self) -> None:
        items = [Item(s.name, self._shapes.bytes(s), s.first, s.last) for s in self.slots]
        self._slot_offset, self.planned_bytes = plan(items)
        owned = [s for s in self.storages.values() if s.kind == "aten" and not opaque(s.root.spec)]
        self.eager_peak_bytes = peak_eager(items + [Item(s.name, self._shapes.bytes(s), s.first, s.last) for s in owned])
        self.aten_peak_bytes = peak_eager([Item(s.name, self._shapes.bytes(s), s.first, s.last) for s in owned])

    def shaped(self, spec: TensorSpec) -> Shaped:
        """A spec at this frame's sizes."""
        return self._shapes(spec)

    def base(self, name: str) -> int:
        """The index of the storage under a value."""
        return self._base[self.program.values[name].storage]

    def _at(self, value: Value) -> tuple[int, int]:
        """(storage index, byte offset) of a value's first element."""
        shaped = self.shaped(value.spec)
        return self._base[value.storage], self._slot_offset.get(value.storage, 0) + shaped.offset * shaped.dtype.itemsize

    # -- words ---------------------------------------------------------------------------------------------------------

    def hold(self, data: Any) -> int:
        """The address of bytes or of a ctypes object, which then live as long as this frame."""
        held = ctypes.create_string_buffer(data, len(data)) if isinstance(data, bytes) else data
        self._held.append(held)
        return ctypes.addressof(held)

    def view(self, name: str) -> int:
        """The index of a value's tensor descriptor."""
        index = self._views.get(name)
        if index is None:
            index = self._views[name] = len(self._views)
        return index

    def _descriptor(self, name: str) -> list[int]:
        value = self.program.values[name]
        base, offset = self._at(value)
        shaped = self.shaped(value.spec)
        storage = self.storages[value.storage]
        whole = storage.kind in ("const", "aten") and value.spec == storage.root.spec
        stride = shaped.stride or (0,) * len(shaped.shape)
        return [base, offset, int(whole), nt.dtype_code(value.spec.dtype), len(shaped.shape), *shaped.shape, *stride]

    def _encode(self, addresses: Mapping[int, tuple[int, int]]) -> None:
        begin = 0
        for i, step in enumerate(self.program.steps):
            try:
                words = self._step(i, step, addresses)
            except boxing.Unboxable:
                if len(self._words) > begin:
                    self.segments.append(Segment(begin, len(self._words)))
                self.segments.append(Segment(0, 0, python=i))
                begin = len(self._words)
                words = []
            if words:
                self.marks.append((len(self._words), step.label))
                self._words.extend(words)
            self._free(i)
        if len(self._words) > begin:
            self.segments.append(Segment(begin, len(self._words)))

    def _step(self, i: int, step: Any, addresses: Mapping[int, tuple[int, int]]) -> list[int]:
        if isinstance(step, Launch):
            return self._launch(step, *addresses[i])
        if isinstance(step, Copy):
            if step.src == step.dst:
                return []
            return [nt.OP_COPY, 4, self.view(step.dst), self.view(step.src)]
        return boxing.encode(step, self, i in self.in_place)

    def _launch(self, step: Launch, address: int, then: int) -> list[int]:
        sizes = [evaluate(d, self.symbols) for d in step.sizes]
        if step.then:
            sizes[-1] = then
        places = [w for name in step.args for w in self._at(self.program.values[name])]
        body = [address, len(step.args), len(sizes), evaluate(step.extent, self.symbols), step.grain, evaluate(step.round, self.symbols), *sizes, *places]
        return [nt.OP_LAUNCH, len(body) + 2, *body]

    def _free(self, i: int) -> None:
        """Free what ATen owns after the step that uses it last."""
        touched = {self.program.values[n].storage for part in reads_writes(self.program.steps[i]) for n in part}
        dead = [self._base[s] for s in sorted(touched) if self.storages[s].kind == "aten" and self.storages[s].last == i]
        if dead:
            self._words.extend([nt.OP_FREE, len(dead) + 2, *dead])

    def _finish(self) -> None:
        """Lay out descriptors behind the instructions and make native.c's frame."""
        for output in self.program.outputs:
            if isinstance(output, Mapping) and "v" in output and self.program.values[output["v"]].storage.startswith("aten:"):
                self.view(self.storages[self.program.values[output["v"]].storage].root.name)
        for segment in self.segments:
            if segment.python >= 0:
                for part in reads_writes(self.program.steps[segment.python]):
                    for name in part:
                        self.view(name)
        at = array("q")
        for name in self._views:
            at.append(len(self._words))
            self._words.extend(self._descriptor(name))
        at.append(0)
        self._at_array = at
        in_aten = any(calls_aten(s) for s in self.program.steps)
        self.struct = nt.FrameStruct(
            words=self._words.buffer_info()[0],
            view_at=at.buffer_info()[0],
            n_bases=self.n_bases,
            n_views=len(self._views),
            first_owned=self.first_owned,
            pool=nt.pool_for(in_aten),
            threads=nt.threads(),
        )
        self.address = ctypes.addressof(self.struct)

    def label_at(self, word: int) -> str:
        """The label of the step whose words begin at or before ``word``."""
        i = bisect.bisect_right(self.marks, word, key=lambda m: m[0])
        return self.marks[max(i - 1, 0)][1]

    def _fresh_specs(self) -> list[tuple[tuple[int, ...], tuple[int, ...], torch.dtype]]:
        """(shape, stride, dtype) of the buffers allocated for outputs at each call: the storage's own tensor, or flat memory
        where views of it reach beyond that."""
        out = []
        self.fresh_whole = True
        for storage in self.output_storages:
            root = self.shaped(storage.root.spec)
            views = [self.shaped(v.spec) for v in storage.values]
            if root.offset == 0 and all(v.end <= root.end and v.dtype == root.dtype for v in views):
                out.append((root.shape, root.stride, root.dtype))
            else:
                self.fresh_whole = False
                out.append(((-(-self._shapes.bytes(storage) // root.dtype.itemsize),), (1,), root.dtype))
        return out


class State:
    """What one call in flight owns natively. Belongs to one frame; idle ones wait in ``frame.states``."""

    def __init__(self, frame: Frame, constants: Sequence[torch.Tensor]) -> None:
        self._native = nt.native()
        # Kept here, not through the frame: a cycle would leave both to the garbage collector.
        self._struct, self._keep = frame.struct, (frame._words, frame._at_array, frame._held)
        self.frame_address = frame.address
        self.address = self._native.state_new(frame.address)
        pointers = self._native.state_bases(self.address)
        self.bases = (ctypes.c_void_p * (frame.n_bases + 1)).from_address(pointers)
        self.own = (ctypes.c_void_p * (frame.n_bases + 1)).from_address(self._native.state_own(self.address))
        for i, storage in enumerate(frame.constants):
            tensor = constants[storage.index]
            base = frame.arena_base + 1 + i
            self.own[base] = self._native.handle(tensor)
            if tensor.layout == torch.strided:
                self.bases[base] = tensor.data_ptr()

    def __del__(self) -> None:
        if getattr(self, "address", None):
            self._native.state_free(self.frame_address, self.address)
            self.address = 0

    def reset(self) -> None:
        """Free ATen's results that a failed call left."""
        self._native.state_reset(self.frame_address, self.address)
