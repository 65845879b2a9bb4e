"""What else generates from the weights of a GGUF file: a function for each, from the model to a callable ``(prompts [batch, seq], new) -> tokens [batch, new]``.

All are greedy, stop at no token, and hold weights and cache in the precision asked for, or in what comes nearest to the few bits that are (``generation_formats.py``);
where one cannot, it says so in an error.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from ..graphs.gguf import Decoder, LanguageModel
from ..graphs.gguf_writer import write_dequantized
from ..runtime.errors import BurnishError
from .generation_formats import FORMATS, GGML_TYPES, Asked

PRECISIONS = {"f32": torch.float32, "bf16": torch.bfloat16}
Generate = Callable[[torch.Tensor, int], Sequence[Sequence[int]]]
# A module of ours and what the same weights are called in transformers' Llama.
_NAMES = {
    "token_embd": "model.embed_tokens", "output_norm": "model.norm", "output": "lm_head", "attn_norm": "input_layernorm",
    "ffn_norm": "post_attention_layernorm", "attn_q": "self_attn.q_proj", "attn_k": "self_attn.k_proj", "attn_v": "self_attn.v_proj",
    "attn_output": "self_attn.o_proj", "ffn_gate": "mlp.gate_proj", "ffn_up": "mlp.up_proj", "ffn_down": "mlp.down_proj",
}  # fmt: skip


@dataclass(frozen=True)
class Run:
    """What one process measures. weights, cache: what they are held as where that is not the precision, as :func:`burnish.generator` takes it."""

    model: str
    compiler: str
    precision: str
    batch: int
    prompt: int
    new: int
    threads: int
    weights: str = ""
    cache: str = ""

    @property
    def asked(self) -> Asked:
        return Asked(self.precision, self.weights, self.cache)


@dataclass(frozen=True)
class Peer:
    """``prepare`` loads or compiles, ready to generate batches of the run's size; ``needs``: a package to import and what pip calls it."""

    prepare: Callable[[LanguageModel, Run], Generate]
    about: str
    needs: tuple[str, str] | None = None

    def check(self) -> None:
        """Raise BurnishError where the package it needs is not installed."""
        if self.needs is not None and importlib.util.find_spec(self.needs[0]) is None:
            raise BurnishError(f"{self.about} is not installed: pip install {self.needs[1]}")

    def version(self) -> str:
        """The package and its version, or nothing where there is none of its own."""
        return f"{self.needs[1]} {importlib.metadata.version(self.needs[1])}" if self.needs is not None else ""


def _burnish(model: LanguageModel, run: Run) -> Generate:
    from ..compiler.language import generator

    made = generator(model, precision=run.precision, weights=run.weights, cache=run.cache or None)
    return lambda prompts, new: made.generate(prompts, max_new_tokens=new, stop_tokens=()).tokens


def _transformers(model: LanguageModel, run: Run) -> Generate:
    llama = as_transformers(model).to(PRECISIONS[run.precision])
    return lambda prompts, new: _generated(llama, prompts, new)


def _transformers_compiled(model: LanguageModel, run: Run) -> Generate:
    from transformers import StaticCache

    llama = as_transformers(model).to(PRECISIONS[run.precision])
    cache = StaticCache(config=llama.config, max_cache_len=run.prompt + run.new)
    llama.forward = torch.compile(llama.forward)

    def generate(prompts: torch.Tensor, new: int) -> Sequence[Sequence[int]]:
        cache.reset()
        return _generated(llama, prompts, new, past_key_values=cache)

    return generate


def _generated(llama: Any, prompts: torch.Tensor, new: int, **options: Any) -> Sequence[Sequence[int]]:
    with torch.no_grad():
        out = llama.generate(
            prompts, attention_mask=torch.ones_like(prompts), max_new_tokens=new, do_sample=False, eos_token_id=None, pad_token_id=0, **options
        )
    return out[:, prompts.shape[1] :].tolist()


def as_transformers(model: LanguageModel) -> Any:
    """The same weights in the ``LlamaForCausalLM`` of transformers; raises BurnishError without that package, or for another kind of model."""
    PEERS["transformers"].check()
    from transformers import LlamaConfig, LlamaForCausalLM

    module = model.module
    if not isinstance(module, Decoder) or module.blk[0].attn_q.bias is not None:
        raise BurnishError(f"{model.name} is no plain Llama, which is all that is compared with transformers")
    s = module.shape
    config = LlamaConfig(
        vocab_size=s.vocabulary, hidden_size=s.hidden, intermediate_size=s.inner, num_hidden_layers=s.layers, num_attention_heads=s.heads,
        num_key_value_heads=s.kv_heads, head_dim=s.depth, max_position_embeddings=s.longest, rms_norm_eps=s.eps,
        rope_parameters={"rope_type": "default", "rope_theta": s.base}, tie_word_embeddings=module.output.weight is module.token_embd.weight,
        bos_token_id=None, eos_token_id=None,
    )  # fmt: skip
    llama = LlamaForCausalLM(config).eval()
    llama.load_state_dict({_renamed(name): value for name, value in module.state_dict().items()})
    llama.model.rotary_emb.inv_freq = module.frequencies  # which the file may scale in ways of its own
    return llama


def _renamed(name: str) -> str:
    parts = name.split(".")
    return ".".join((f"model.layers.{parts[1]}", _NAMES[parts[2]], parts[3]) if parts[0] == "blk" else (_NAMES[parts[0]], parts[1]))


def _llama_cpp(model: LanguageModel, run: Run) -> Generate:
    """llama.cpp by its C functions: the Python class on top of them generates one sequence alone. As its own batched benchmark, each row is a sequence with a
    cache of its own, and a prefill asks for the last token's logits only."""
    import llama_cpp as lib
    import numpy as np

    silent = lib.llama_log_callback(lambda level, text, data: None)
    lib.llama_log_set(silent, None)
    lib.llama_backend_init()
    options = lib.llama_model_default_params()
    options.use_mmap = False  # the file is gone once it is read
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "model.gguf"
        spec = run.asked.spec
        write_dequantized(run.model, file, run.precision if spec is None else FORMATS["llama.cpp"].weights(spec).lower())
        weights = lib.llama_model_load_from_file(str(file).encode(), options)
    if not weights:
        raise BurnishError(f"llama.cpp does not load the model of {run.model}")
    context = lib.llama_context_default_params()
    context.n_ctx, context.n_seq_max = run.batch * (run.prompt + run.new), run.batch
    context.n_batch = run.batch * run.prompt
    context.n_threads = context.n_threads_batch = run.threads
    context.type_k, context.type_v = (GGML_TYPES[name] for name in FORMATS["llama.cpp"].caches(run.asked))  # whose numbers the package does not name
    if run.cache:
        context.flash_attn_type = lib.LLAMA_FLASH_ATTN_TYPE_ENABLED  # without which it holds no values in codes
    state = lib.llama_init_from_model(weights, context)
    if not state:
        raise BurnishError(f"llama.cpp makes no context of {run.batch} sequences of {run.prompt + run.new} tokens")
    batch, vocabulary = lib.llama_batch_init(run.batch * run.prompt, 0, 1), lib.llama_vocab_n_tokens(lib.llama_model_get_vocab(weights))

    def step(ids: np.ndarray, at: int) -> np.ndarray:
        """The most likely token after each row of ids [rows, width], the first of which stand at place ``at``."""
        rows, width = ids.shape
        batch.n_tokens = ids.size
        for i, token in enumerate(ids.ravel().tolist()):
            row, place = divmod(i, width)
            batch.token[i], batch.pos[i], batch.n_seq_id[i], batch.seq_id[i][0], batch.logits[i] = token, at + place, 1, row, place == width - 1
        if lib.llama_decode(state, batch):
            raise BurnishError(f"llama.cpp does not decode {rows} rows of {width} tokens")
        return np.array([np.ctypeslib.as_array(lib.llama_get_logits_ith(state, (row + 1) * width - 1), (vocabulary,)).argmax() for row in range(rows)])

    def generate(prompts: torch.Tensor, new: int) -> Sequence[Sequence[int]]:
        lib.llama_memory_clear(lib.llama_get_memory(state), True)
        tokens = [step(prompts.numpy(), 0)]
        while len(tokens) < new:
            tokens.append(step(tokens[-1][:, None], prompts.shape[1] + len(tokens) - 1))
        return np.stack(tokens, 1).tolist()

    generate.silent = silent  # type: ignore[attr-defined]  # C holds no reference to it
    return generate


def _openvino_genai(model: LanguageModel, run: Run) -> Generate:
    from .generation_openvino import generating

    return generating(model, run.asked, run.threads, run.prompt + run.new)


def _onnxruntime_genai(model: LanguageModel, run: Run) -> Generate:
    from .generation_onnxruntime import generating

    return generating(model, as_transformers(model), run.asked, run.threads)


PEERS: Mapping[str, Peer] = {
    "burnish": Peer(_burnish, "Burnish"),
    "transformers": Peer(_transformers, "transformers", ("transformers", "transformers")),
    "transformers_compiled": Peer(_transformers_compiled, "transformers", ("transformers", "transformers")),
    "llama.cpp": Peer(_llama_cpp, "llama.cpp", ("llama_cpp", "llama-cpp-python")),
    "openvino_genai": Peer(_openvino_genai, "OpenVINO GenAI", ("openvino_genai", "openvino-genai")),
    "onnxruntime_genai": Peer(_onnxruntime_genai, "ONNX Runtime GenAI", ("onnxruntime_genai", "onnxruntime-genai")),
}
