"""The constants of a saved file: a safetensors part of the archive, laid out so that it can be mapped and checked fast.

Every tensor starts at a multiple of 64 bytes of the file; filler tensors named ``fill.N`` lie between, since the format has no holes.
"""

from __future__ import annotations

import hashlib
import json
import struct
import zipfile
from collections.abc import Mapping
from typing import IO, Any

import torch

from .errors import BurnishError

PART = "constants.safetensors"
ALIGN = 64
_BLOCK = 8192  # words of a partial sum of the digest
_LOCAL = struct.Struct("<4s22xHH")  # a zip entry's local header: signature, then the lengths of its name and its extra field
_ZIP64 = 20  # bytes that zipfile adds to the extra field for large sizes
_FILLER = 0xD935  # the extra field by which Android's zipalign aligns entries
_DTYPES = {
    "F64": torch.float64,
    "F32": torch.float32,
    "F16": torch.float16,
    "BF16": torch.bfloat16,
    "F8_E4M3": torch.float8_e4m3fn,
    "F8_E5M2": torch.float8_e5m2,
    "C64": torch.complex64,
    "I64": torch.int64,
    "I32": torch.int32,
    "I16": torch.int16,
    "I8": torch.int8,
    "U64": torch.uint64,
    "U32": torch.uint32,
    "U16": torch.uint16,
    "U8": torch.uint8,
    "BOOL": torch.bool,
}
_NAMES = {dtype: name for name, dtype in _DTYPES.items()}


def add(tensors: dict[str, torch.Tensor], tensor: torch.Tensor) -> str:
    """The name of an equal tensor among ``tensors``, where it is added if there is none."""
    plain = tensor.detach().contiguous()
    if plain.dtype not in _NAMES:
        raise BurnishError(f"a constant of dtype {str(plain.dtype).removeprefix('torch.')} cannot be saved")
    for name, have in tensors.items():
        if have.dtype == plain.dtype and have.shape == plain.shape and torch.equal(_bytes(have), _bytes(plain)):
            return name
    name = str(len(tensors))
    tensors[name] = plain
    return name


def write(archive: zipfile.ZipFile, tensors: Mapping[str, torch.Tensor]) -> str:
    """Write the part, which must be the archive's first, and return its digest."""
    header: dict[str, dict[str, Any]] = {}
    at = 0
    for name, t in tensors.items():
        size = t.numel() * t.element_size()
        header[name] = {"dtype": _NAMES[t.dtype], "shape": list(t.shape), "data_offsets": [at, at + size]}
        fill = -size % ALIGN
        if fill:
            header[f"fill.{name}"] = {"dtype": "U8", "shape": [fill], "data_offsets": [at + size, at + size + fill]}
        at += size + fill
    text = json.dumps(header).encode()
    text += b" " * (-(8 + len(text)) % ALIGN)
    info = zipfile.ZipInfo(PART)
    fixed = _LOCAL.size + len(PART) + 4 + _ZIP64
    info.extra = struct.pack("<HH", _FILLER, -fixed % ALIGN) + bytes(-fixed % ALIGN)
    head = struct.pack("<Q", len(text)) + text
    digest = _Digest()
    with archive.open(info, "w", force_zip64=True) as part:
        part.write(head)
        digest.update(torch.frombuffer(bytearray(head), dtype=torch.uint8))
        for t in tensors.values():
            data = _bytes(t)
            if data.numel():
                part.write(data.numpy().data)
            filler = bytes(-data.numel() % ALIGN)
            part.write(filler)
            digest.update(torch.cat([data, torch.zeros(len(filler), dtype=torch.uint8)]) if filler else data)
    return digest.text()


def read(archive: zipfile.ZipFile, file: IO[bytes], view: Any, digest: str) -> dict[str, torch.Tensor]:
    """The tensors of the part, sharing memory with ``view``, the archive's bytes; raises ValueError where they are not as written."""
    info = archive.getinfo(PART)
    file.seek(info.header_offset)
    signature, name, extra = _LOCAL.unpack(file.read(_LOCAL.size))
    start = info.header_offset + _LOCAL.size + name + extra
    if signature != b"PK\3\4" or info.compress_type != zipfile.ZIP_STORED or start + info.file_size > len(view) or info.file_size < 8:
        raise ValueError("the constants lie elsewhere")
    whole = torch.frombuffer(view, dtype=torch.uint8, offset=start, count=info.file_size)
    found = _Digest()
    (length,) = struct.unpack_from("<Q", view, start)
    if start % ALIGN or length > info.file_size or (8 + length) % ALIGN:
        raise ValueError("the constants are not aligned")
    header = json.loads(bytes(view[start + 8 : start + 8 + length]))
    found.update(whole[: 8 + length])
    entries = [(k, v) for k, v in header.items() if not k.startswith("fill.")]
    base = 8 + length
    tensors = {}
    for key, about in entries:
        begin, end = about["data_offsets"]
        data = whole[base + begin : base + end]
        tensors[key] = data.view(_DTYPES[about["dtype"]]).view(about["shape"])
        found.update(whole[base + begin : base + end + -(end - begin) % ALIGN])
    if found.text() != digest:
        raise ValueError("the constants are damaged")
    return tensors


class _Digest:
    """A digest that runs at the speed of memory: SHA-256 of the sums of 64 KiB blocks. It finds damage, not forgery."""

    def __init__(self) -> None:
        self._hash = hashlib.sha256()

    def update(self, data: torch.Tensor) -> None:
        """data: bytes, a multiple of 8 of them."""
        words = data.view(torch.int64)
        whole = words.numel() // _BLOCK * _BLOCK
        sums = words[:whole].view(-1, _BLOCK).sum(1).tolist() if whole else []
        self._hash.update(repr((words.numel(), sums, int(words[whole:].sum()))).encode())

    def text(self) -> str:
        return self._hash.hexdigest()


def _bytes(t: torch.Tensor) -> torch.Tensor:
    return t.view(-1).view(torch.uint8) if t.numel() else torch.empty(0, dtype=torch.uint8)
