"""The container of a GGUF file: what it says by name, and where its tensors lie.

As llama.cpp's ``docs/gguf.md`` describes versions 2 and 3, little-endian. The ``gguf`` package reads the same, but makes arrays of each string of a vocabulary,
which takes longer than everything else a start needs.
"""

from __future__ import annotations

import math
import mmap
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

if TYPE_CHECKING:  # a plain installation lacks it
    import gguf

_SCALARS = {0: "<u1", 1: "<i1", 2: "<u2", 3: "<i2", 4: "<u4", 5: "<i4", 6: "<f4", 7: "?", 10: "<u8", 11: "<i8", 12: "<f8"}  # NumPy's names of value types
_STRING, _ARRAY = 8, 9
_LENGTH = struct.Struct("<Q")
_BLOCKS = 8192  # dequantized at once: what comes of them stays in the cache, and Python's own time does not show


@dataclass(frozen=True)
class Stored:
    """A tensor as it lies in the file: its shape, outermost first, its type, and its bytes."""

    shape: tuple[int, ...]
    kind: gguf.GGMLQuantizationType
    data: np.ndarray

    def values(self) -> torch.Tensor:
        """Its numbers in float32, as ``gguf.dequantize`` has them."""
        import gguf

        block, size = gguf.GGML_QUANT_SIZES[self.kind]
        out = torch.empty(len(self.data) // size * block)
        for at in range(0, len(self.data) // size, _BLOCKS):
            part = gguf.dequantize(self.data[at * size : (at + _BLOCKS) * size], self.kind)
            out.numpy()[at * block : at * block + len(part)] = part
        return out.view(self.shape)


def read_container(path: Path) -> tuple[dict[str, Any], dict[str, Stored]]:
    """What a file says by name, and its tensors by name, mapped. Raises ValueError, in a clause, for what is no such file."""
    with open(path, "rb") as file:
        if file.read(4) != b"GGUF":
            raise ValueError("it does not begin with GGUF")
        data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    try:
        return _Container(data).read()
    except (struct.error, IndexError, KeyError, OverflowError) as error:
        raise ValueError(f"it is damaged ({error})") from error


class _Container:
    def __init__(self, data: mmap.mmap) -> None:
        self.data, self.at = data, 4

    def read(self) -> tuple[dict[str, Any], dict[str, Stored]]:
        import gguf

        version = self.scalar("<u4")
        if version not in (2, 3):
            raise ValueError(f"it is of version {version}, known are 2 and 3, little-endian")
        tensors, pairs = self.scalar("<u8"), self.scalar("<u8")
        facts = {self.string(): self.value(self.scalar("<u4")) for _ in range(pairs)}
        infos = [self.info() for _ in range(tensors)]
        alignment = int(facts.get("general.alignment", gguf.GGUF_DEFAULT_ALIGNMENT))
        start = self.at + -self.at % alignment if alignment > 0 else self.at
        return facts, {name: self.stored(shape, kind, start + offset) for name, shape, kind, offset in infos}

    def scalar(self, form: str) -> Any:
        return self.scalars(form, 1)[0]

    def scalars(self, form: str, count: int) -> list[Any]:
        found = np.frombuffer(self.data, form, count, self.at)
        self.at += found.nbytes
        return found.tolist()

    def string(self) -> str:
        return self.strings(1)[0]

    def strings(self, count: int) -> list[str]:
        data, at, out = self.data, self.at, []
        for _ in range(count):
            end = at + _LENGTH.size + _LENGTH.unpack_from(data, at)[0]
            if end > len(data):
                raise ValueError("it is cut short")
            out.append(data[at + _LENGTH.size : end].decode())
            at = end
        self.at = at
        return out

    def value(self, kind: int) -> Any:
        if kind == _STRING:
            return self.string()
        if kind != _ARRAY:
            return self.scalar(_SCALARS[kind])
        inner, count = self.scalar("<u4"), self.scalar("<u8")
        if inner == _STRING:
            return self.strings(count)
        return [self.value(inner) for _ in range(count)] if inner == _ARRAY else self.scalars(_SCALARS[inner], count) if count else []

    def info(self) -> tuple[str, tuple[int, ...], gguf.GGMLQuantizationType, int]:
        """A tensor's name, shape, type, and where its bytes begin behind the start of all."""
        from gguf import GGMLQuantizationType

        name = self.string()
        shape = self.scalars("<u8", rank) if (rank := self.scalar("<u4")) else []
        return name, tuple(reversed(shape)), GGMLQuantizationType(self.scalar("<u4")), self.scalar("<u8")

    def stored(self, shape: tuple[int, ...], kind: gguf.GGMLQuantizationType, at: int) -> Stored:
        from gguf import GGML_QUANT_SIZES

        count, (block, size) = math.prod(shape), GGML_QUANT_SIZES[kind]
        if count % block or at + count // block * size > len(self.data):
            raise ValueError("it is cut short" if count % block == 0 else f"its {kind.name} tensors are not of whole blocks")
        return Stored(shape, kind, np.frombuffer(self.data, np.uint8, count // block * size, at) if count else np.empty(0, np.uint8))
