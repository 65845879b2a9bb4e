"""Facts about a program that hold for every shape: its storages, their lifetimes, and who allocates what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from .boxing import writes_in_place
from .encoding import names_read
from .errors import BurnishError
from .program import Call, Copy, Launch, Program, Step, TensorSpec, Value


@dataclass(frozen=True)
class Storage:
    """One storage: its kind (input, const, slot, output, aten), the values over it in program order, the first of which is
    its own tensor, and the first and last step that touches it (``forever`` for what outlives the steps)."""

    name: str
    kind: str
    index: int
    values: tuple[Value, ...]
    first: int
    last: int

    @property
    def root(self) -> Value:
        return self.values[0]


def reads_writes(step: Step) -> tuple[list[str], list[str]]:
    """The values a step takes and the ones it makes; a launch's arguments count as both."""
    if isinstance(step, Launch):
        return list(step.args), list(step.args)
    if isinstance(step, Copy):
        return [step.src, step.dst], [step.dst]
    return names_read(step), [o for o in step.outs if o is not None]


def place_results(program: Program) -> tuple[Program, frozenset[int]]:
    """The program with results that a call can write in place moved from ATen's memory to slots and outputs; and those steps."""
    escaping = {program.values[o["v"]].storage for o in program.outputs if isinstance(o, Mapping) and "v" in o}
    moved: dict[str, str] = {}
    in_place = set()
    for i, step in enumerate(program.steps):
        if not isinstance(step, Call) or len(step.outs) != 1 or step.outs[0] is None:
            continue
        value = program.values[step.outs[0]]
        if value.storage.startswith("aten:") and writes_in_place(step, value.spec.dtype):
            in_place.add(i)
            kind = "output" if value.storage in escaping else "slot"
            moved[value.storage] = f"{kind}:{value.storage}"
    values = {n: replace(v, storage=moved.get(v.storage, v.storage)) for n, v in program.values.items()}
    return replace(program, values=values), frozenset(in_place)


def storages(program: Program) -> dict[str, Storage]:
    """The storages that steps or outputs touch, by name."""
    forever = len(program.steps)
    by_storage: dict[str, list[Value]] = {}
    for value in program.values.values():
        by_storage.setdefault(value.storage, []).append(value)
    first: dict[str, int] = {}
    last: dict[str, int] = {}
    for i, name in _touches(program):
        if name not in program.values:
            raise BurnishError(f"the program uses a value {name!r} that it does not define; compile it again")
        storage = program.values[name].storage
        first[storage] = min(first.get(storage, i), i)
        last[storage] = max(last.get(storage, i), i)
    out = {}
    for name, values in by_storage.items():
        kind, _, index = name.partition(":")
        if name not in first and kind != "input":
            continue
        end = forever if kind in ("input", "const", "output") else last[name]
        number = int(index) if kind in ("input", "const") else 0
        out[name] = Storage(name, kind, number, tuple(values), first.get(name, 0), end)
    return out


def _touches(program: Program) -> Iterator[tuple[int, str]]:
    for i, step in enumerate(program.steps):
        reads, writes = reads_writes(step)
        for name in (*reads, *writes):
            yield i, name
    for output in program.outputs:
        if isinstance(output, Mapping) and "v" in output:
            yield len(program.steps), output["v"]


def opaque(spec: TensorSpec) -> bool:
    """Whether a tensor's layout is not strided (oneDNN's own), so that only ATen may read it."""
    return bool(spec.shape) and not spec.stride
