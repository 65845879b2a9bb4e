"""A GGUF file's model in ONNX Runtime GenAI: the same weights as a model of transformers, which its own model builder rounds and writes."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import torch

from ..graphs.gguf import LanguageModel
from ..runtime.errors import BurnishError
from .generation_formats import FORMATS, Asked

_PRECISIONS = {"f32": "fp32", "bf16": "bf16"}
# What products are computed in: float32, or int8 with rows rounded in groups.
_IN_FLOATS, _IN_INTEGERS = 1, 4


def generating(model: LanguageModel, llama: Any, asked: Asked, threads: int) -> Callable[[torch.Tensor, int], Sequence[Sequence[int]]]:
    """A callable ``(prompts [batch, seq], new) -> tokens [batch, new]``. ``llama``: the model in transformers. Weights in few bits are rounded to nearest by the builder, the
    head's as well. Raises BurnishError with the builder's last words where it makes no model."""
    import numpy as np
    import onnxruntime_genai as genai
    from transformers.utils.logging import disable_progress_bar

    disable_progress_bar()
    spec = asked.spec
    folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)  # the weights' file stays mapped
    source, made = Path(folder.name) / "source", Path(folder.name) / "made"
    llama.config.bos_token_id = llama.config.eos_token_id = 0  # there has to be one
    llama.save_pretrained(source)
    (source / "tokenizer.json").write_text(model.tokenizer)
    (source / "tokenizer_config.json").write_text(json.dumps({"tokenizer_class": "PreTrainedTokenizerFast"}))
    command = [sys.executable, "-m", "onnxruntime_genai.models.builder", "-i", str(source), "-o", str(made), "-e", "cpu", "-c", str(source)]
    if spec is None:
        command += ["-p", _PRECISIONS[asked.precision]]
    else:
        FORMATS["onnxruntime_genai"].weights(spec)
        level = _IN_INTEGERS if spec.activations == "dynamic" else _IN_FLOATS
        command += ["-p", "int4", "--extra_options", f"int4_block_size={spec.cut}", f"int4_accuracy_level={level}"]
    built = subprocess.run(["env", "HF_HUB_OFFLINE=1", *command], capture_output=True, text=True)
    settings = made / "genai_config.json"
    if built.returncode or not settings.exists():
        last = next((line.strip() for line in reversed(built.stderr.splitlines()) if line.strip()), f"exit code {built.returncode}")
        raise BurnishError(f"ONNX Runtime GenAI's builder makes no model of {model.name}: {last}")
    config = json.loads(settings.read_text())
    config["model"]["decoder"]["session_options"]["intra_op_num_threads"] = threads
    settings.write_text(json.dumps(config))
    held = genai.Model(str(made))

    def generate(prompts: torch.Tensor, new: int) -> Sequence[Sequence[int]]:
        rows, length = prompts.shape
        options = genai.GeneratorParams(held)
        options.set_search_options(max_length=length + new, min_length=length + new, batch_size=rows, do_sample=False)
        generator = genai.Generator(held, options)
        generator.append_tokens(prompts.numpy().astype(np.int32))
        for _ in range(new):
            generator.generate_next_token()
        return [generator.get_sequence(i)[length:].tolist() for i in range(rows)]

    generate.folder = folder  # type: ignore[attr-defined]
    return generate
