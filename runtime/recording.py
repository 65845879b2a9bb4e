"""A program's steps as one CUDA graph with memory of its own for inputs that move and for results.

A graph reads and writes the addresses it was recorded with. Inputs that lay where they had lain at the call before are read where they lie, without a copy, and so are weights; the others
are copied into slots. One that moves later gets a slot as well, and the graph is recorded again, at most once for each input. Results are copied
out, so that no call writes over what an earlier one returned.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

import torch

Roots = dict[str, torch.Tensor]
Work = Callable[[Sequence[Any]], Roots]


class Recorder(Protocol):
    """Records what is enqueued on a device, to be enqueued again at once."""

    def busy(self) -> bool:
        """Whether the caller records already: what runs now becomes part of that."""
        ...

    def record(self, work: Callable[[], Roots]) -> tuple[Callable[[], None], Roots]:
        """What enqueues the work again, and the memory in which its results lie then."""
        ...


class CudaRecorder:
    """CUDA graphs."""

    def busy(self) -> bool:
        return torch.cuda.is_current_stream_capturing()

    def record(self, work: Callable[[], Roots]) -> tuple[Callable[[], None], Roots]:
        graph = torch.cuda.CUDAGraph()
        # Other threads may allocate meanwhile.
        with torch.cuda.graph(graph, capture_error_mode="thread_local"):
            roots = work()
        return graph.replay, roots


def recorder_for(device: torch.device) -> Recorder | None:
    """What records on a device, where something does."""
    return CudaRecorder() if device.type == "cuda" else None


class Recording:
    """One program at one shape. ``before``: addresses of its tensor inputs, by position, at an earlier call. ``mutated``: inputs that it writes."""

    def __init__(self, recorder: Recorder, before: Mapping[int, int], work: Work, mutated: Sequence[int]) -> None:
        self._recorder, self._before, self._work, self._mutated = recorder, dict(before), work, set(mutated)
        self._slots: dict[int, torch.Tensor] = {}
        self._direct: dict[int, int] = {}  # addresses that the graph reads, by input
        self._replay: Callable[[], None] | None = None
        self._roots: Roots = {}
        self.recorded = 0

    def __call__(self, inputs: Sequence[Any]) -> Roots:
        """The results' storages, fresh ones, for these inputs."""
        moved = [i for i, address in (self._direct if self._replay else self._before).items() if inputs[i].data_ptr() != address]
        if self._replay is None or moved:
            self._record(inputs, moved)
        for i, slot in self._slots.items():
            slot.copy_(inputs[i])
        assert self._replay is not None
        self._replay()
        for i in self._mutated & self._slots.keys():
            inputs[i].copy_(self._slots[i])
        return {name: _copied(root) for name, root in self._roots.items()}

    def _record(self, inputs: Sequence[Any], moved: Sequence[int]) -> None:
        for i in moved:
            self._slots[i] = torch.empty_strided(inputs[i].shape, inputs[i].stride(), dtype=inputs[i].dtype, device=inputs[i].device)
        self._direct = {i: inputs[i].data_ptr() for i in self._before if i not in self._slots}
        given = [self._slots.get(i, x) for i, x in enumerate(inputs)]
        self._replay = None  # the graph before goes first, with its memory
        self._roots = {}
        self._replay, self._roots = self._recorder.record(lambda: self._work(given))
        self.recorded += 1


def _copied(root: torch.Tensor) -> torch.Tensor:
    """A tensor over a copy of all of its storage: views of it reach further than it does."""
    storage = root.untyped_storage().clone()
    return torch.empty(0, dtype=root.dtype, device=root.device).set_(storage, root.storage_offset(), root.shape, root.stride())  # type: ignore[call-overload]
