"""A GGUF file's model written again with its weights in another type, for programs that compute in the type that a file holds."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from .gguf import open_gguf

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
    for name, fact in reader.fields.items():
        if not name.startswith(_OWN):
            array = fact.types[0] == gguf.GGUFValueType.ARRAY
            writer.add_key_value(name, facts[name], fact.types[0], fact.types[-1] if array else None)
    held = []
    for t in reader.tensors:
        kind = matrices if len(t.shape) > 1 and t.shape[0] % group == 0 else kinds.F32
        held.append((t, kind))
        size = int(t.n_elements) // group * group_bytes if kind == matrices else 4 * int(t.n_elements)
        writer.add_tensor_info(t.name, [int(n) for n in reversed(t.shape)], np.dtype(np.float32), size, kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    for t, kind in held:  # one at a time: a large model's float32 weights are not held all at once
        writer.write_tensor_data(gguf.quantize(gguf.dequantize(t.data, t.tensor_type), kind))
    writer.close()
