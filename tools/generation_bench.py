"""Measures how fast a language model generates, one (compiler, precision, batch) in a process of its own: ``python -m burnish.tools.generation_bench JSON``.

Prompts are random tokens, the same for each compiler; every row of the batch has its own. Prefill is timed over the prompts, decoding over the steps after
it, greedily; both are medians of several runs after one that warms up.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import torch

from ..graphs.gguf import Decoder, LanguageModel, read_gguf
from ..runtime.errors import BurnishError
from .neighbours import Neighbours

COMPILERS = ("burnish", "transformers")
PRECISIONS = {"f32": torch.float32, "bf16": torch.bfloat16}
RUNS, SEED = 3, 0
# A module of ours and what the same weights are called in transformers' Llama.
_NAMES = {
    "token_embd": "model.embed_tokens", "output_norm": "model.norm", "output": "lm_head", "attn_norm": "input_layernorm",
    "ffn_norm": "post_attention_layernorm", "attn_q": "self_attn.q_proj", "attn_k": "self_attn.k_proj", "attn_v": "self_attn.v_proj",
    "attn_output": "self_attn.o_proj", "ffn_gate": "mlp.gate_proj", "ffn_up": "mlp.up_proj", "ffn_down": "mlp.down_proj",
}  # fmt: skip


@dataclass(frozen=True)
class Run:
    """What one process measures."""

    model: str
    compiler: str
    precision: str
    batch: int
    prompt: int
    new: int
    threads: int


def measured(run: Run, limit_s: float = 1200) -> dict[str, Any]:
    """The row of a run, measured in a process of its own; an ``error`` in it says why there is none."""
    row = asdict(run)
    neighbours = Neighbours()
    try:
        done = subprocess.run(
            [sys.executable, "-m", "burnish.tools.generation_bench", json.dumps(row)], capture_output=True, text=True, timeout=limit_s, check=False
        )
    except subprocess.TimeoutExpired:
        return row | {"error": f"took longer than {limit_s:.0f} s"}
    lines = [line for line in done.stdout.splitlines() if line.startswith("ROW ")]
    if not lines:
        return row | {"error": (done.stderr.strip().splitlines() or ["the process died"])[-1]}
    return json.loads(lines[-1][4:]) | {"busy_cores": neighbours.cores()}


def _measure(run: Run) -> dict[str, Any]:
    torch.set_num_threads(run.threads)
    model = read_gguf(run.model)
    module = model.module
    assert isinstance(module, Decoder)
    torch.manual_seed(SEED)
    prompts = torch.randint(3, module.shape.vocabulary, (run.batch, run.prompt))
    start = time.perf_counter()
    generate = {"burnish": _burnish, "transformers": _transformers}[run.compiler](model, run)
    ready = time.perf_counter() - start
    generate(prompts, 2)
    first, whole = [], []
    for _ in range(RUNS):
        first.append(_seconds(generate, prompts, 1))
        whole.append(_seconds(generate, prompts, run.new))
    prefill = statistics.median(first)
    step = (statistics.median(whole) - prefill) / (run.new - 1)
    s = module.shape
    size = PRECISIONS[run.precision].itemsize
    weights = size * sum(p.numel() for p in module.parameters())
    cache = 4 * run.batch * (run.prompt + run.new / 2) * s.layers * s.kv_heads * 2 * s.depth
    return asdict(run) | {
        "ready_s": ready, "prefill_s": prefill, "step_s": step, "prefill_tokens_s": run.batch * run.prompt / prefill,
        "decode_tokens_s": run.batch / step, "step_bytes": weights + cache,
    }  # fmt: skip


def _seconds(generate: Callable[[torch.Tensor, int], None], prompts: torch.Tensor, new: int) -> float:
    start = time.perf_counter()
    generate(prompts, new)
    return time.perf_counter() - start


def _burnish(model: LanguageModel, run: Run) -> Callable[[torch.Tensor, int], None]:
    from ..compiler.language import generator

    made = generator(model, precision=run.precision)

    def generate(prompts: torch.Tensor, new: int) -> None:
        made.generate(prompts, max_new_tokens=new, stop_tokens=())

    return generate


def _transformers(model: LanguageModel, run: Run) -> Callable[[torch.Tensor, int], None]:
    llama = as_transformers(model).to(PRECISIONS[run.precision])

    def generate(prompts: torch.Tensor, new: int) -> None:
        with torch.no_grad():
            llama.generate(prompts, attention_mask=torch.ones_like(prompts), max_new_tokens=new, do_sample=False, eos_token_id=None, pad_token_id=0)

    return generate


def as_transformers(model: LanguageModel) -> Any:
    """The same weights in the ``LlamaForCausalLM`` of transformers; raises BurnishError without that package, or for another kind of model."""
    try:
        from transformers import LlamaConfig, LlamaForCausalLM
    except ImportError as error:
        raise BurnishError("comparing with transformers needs that package: pip install transformers") from error
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
    return llama


def _renamed(name: str) -> str:
    parts = name.split(".")
    return ".".join((f"model.layers.{parts[1]}", _NAMES[parts[2]], parts[3]) if parts[0] == "blk" else (_NAMES[parts[0]], parts[1]))


def table(rows: Sequence[dict[str, Any]], bandwidth: float | None) -> list[list[str]]:
    """Rows of text: compiler, precision, batch, prefill and decode tokens/s, milliseconds a step, share of the bandwidth."""
    out = []
    for r in rows:
        head = [r["compiler"], r["precision"], str(r["batch"])]
        if "error" in r:
            out.append([*head, r["error"], "", "", ""])
            continue
        share = f"{r['step_bytes'] / r['step_s'] / bandwidth:.0%}" if bandwidth else "-"
        out.append([*head, f"{r['prefill_tokens_s']:.0f}", f"{r['decode_tokens_s']:.1f}", f"{1e3 * r['step_s']:.2f}", share])
    return out


if __name__ == "__main__":
    try:
        print("ROW " + json.dumps(_measure(Run(**json.loads(sys.argv[1])))))
    except Exception as error:
        print(f"{type(error).__name__}: {' '.join(str(error).split())[:300]}", file=sys.stderr)
        sys.exit(1)
