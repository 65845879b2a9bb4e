"""A GGUF file's model written again: with its weights in another type, for programs that compute in the type that a file holds; or with random ones of any sizes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch

from ..runtime.errors import BurnishError
from .gguf import Shape, open_gguf

# Facts that the new file's writer states itself, or that were true of the old weights only.
_OWN = ("GGUF.", "split.", "general.architecture", "general.alignment", "general.file_type", "general.quantization_version")


def write_dequantized(source: str | Path, target: str | Path, precision: str) -> None:
    """Write the GGUF file ``source`` to ``target`` with each matrix dequantized and held in ``precision``: ``f32``, ``bf16`` (rounded to nearest, ties to
    even), or one of ``q8_0``, ``q4_0``, ``q4_1``, ``q5_0`` and ``q5_1`` (as llama.cpp rounds; matrices whose rows are no whole groups in float32). Vectors are in float32, as llama.cpp's own converter writes them. All that the file says besides, the tokenizer among it, is kept.
    Raises BurnishError where ``source`` is no GGUF file of an architecture that ``read_gguf`` knows.
    """
    reader, facts = open_gguf(source)
    import gguf

    kinds = gguf.GGMLQuantizationType
    matrices, file = kinds[precision.upper()], gguf.LlamaFileType[f"{'ALL' if precision == 'f32' else 'MOSTLY'}_{precision.upper()}"]
    group, group_bytes = gguf.GGML_QUANT_SIZES[matrices]
    writer = gguf.GGUFWriter(target, facts["general.architecture"])
    writer.add_file_type(file)
    _write_facts(writer, reader, facts, lambda name: True)
    held = []
    for t in reader.tensors:
        kind = matrices if len(t.shape) > 1 and t.shape[0] % group == 0 else kinds.F32
        held.append((t, kind))
        size = int(t.n_elements) // group * group_bytes if kind == matrices else 4 * int(t.n_elements)
        writer.add_tensor_info(t.name, [int(n) for n in reversed(t.shape)], np.dtype(np.float32), size, kind)
    # One at a time: a large model's float32 weights are not held all at once.
    _write_tensors(writer, [lambda t=t, kind=kind: gguf.quantize(gguf.dequantize(t.data, t.tensor_type), kind) for t, kind in held])  # type: ignore[misc]


def write_random(source: str | Path, target: str | Path, shape: Shape, seed: int = 0) -> None:
    """Write a Llama of these sizes to ``target``, of random weights in float16, with the tokenizer of the GGUF file ``source``: to time with, as only sizes settle
    times. Matrices keep the size of what they multiply. Raises BurnishError where ``source`` is no GGUF file, or its tokenizer is of another vocabulary."""
    reader, facts = open_gguf(source)
    import gguf

    tokens = len(facts.get("tokenizer.ggml.tokens", ()))
    if tokens != shape.vocabulary:
        raise BurnishError(f"the tokenizer of {source} has {tokens} tokens, the model {shape.vocabulary}")
    writer = gguf.GGUFWriter(target, "llama")
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_F16)
    writer.add_name("random")
    for name, value in (
        ("block_count", shape.layers), ("context_length", shape.longest), ("embedding_length", shape.hidden), ("feed_forward_length", shape.inner),
        ("attention.head_count", shape.heads), ("attention.head_count_kv", shape.kv_heads), ("rope.dimension_count", shape.depth), ("vocab_size", shape.vocabulary),
    ):  # fmt: skip
        writer.add_uint32(f"llama.{name}", value)
    writer.add_layer_norm_rms_eps(shape.eps)
    writer.add_rope_freq_base(shape.base)
    _write_facts(writer, reader, facts, lambda name: name.startswith("tokenizer."))
    queries, keys = shape.heads * shape.depth, shape.kv_heads * shape.depth
    layer = {
        "attn_norm": (shape.hidden,), "attn_q": (queries, shape.hidden), "attn_k": (keys, shape.hidden), "attn_v": (keys, shape.hidden), "attn_output": (shape.hidden, queries),
        "ffn_norm": (shape.hidden,), "ffn_gate": (shape.inner, shape.hidden), "ffn_up": (shape.inner, shape.hidden), "ffn_down": (shape.hidden, shape.inner),
    }  # fmt: skip
    sizes: dict[str, tuple[int, ...]] = {"token_embd.weight": (shape.vocabulary, shape.hidden), "output_norm.weight": (shape.hidden,)}
    sizes |= {f"blk.{i}.{name}.weight": size for i in range(shape.layers) for name, size in layer.items()}
    generator = torch.Generator().manual_seed(seed)

    def random(size: tuple[int, ...]) -> np.ndarray:
        if len(size) == 1:
            return np.ones(size, np.float32)
        return (torch.randn(size, generator=generator) * size[1] ** -0.5).half().numpy()

    for name, size in sizes.items():
        dtype = np.dtype(np.float32 if len(size) == 1 else np.float16)
        writer.add_tensor_info(name, size, dtype, int(np.prod(size)) * dtype.itemsize)
    _write_tensors(writer, [lambda size=size: random(size) for size in sizes.values()])  # type: ignore[misc]


def _write_facts(writer: Any, reader: Any, facts: dict[str, Any], taken: Callable[[str], bool]) -> None:
    """Let a file say what another says, its names being ``taken``."""
    import gguf

    for name, fact in reader.fields.items():
        if not name.startswith(_OWN) and taken(name):
            array = fact.types[0] == gguf.GGUFValueType.ARRAY
            writer.add_key_value(name, facts[name], fact.types[0], fact.types[-1] if array else None)


def _write_tensors(writer: Any, tensors: Sequence[Callable[[], np.ndarray]]) -> None:
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    for tensor in tensors:
        writer.write_tensor_data(tensor())
    writer.close()
