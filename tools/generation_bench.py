"""Measures how fast a language model generates, one (compiler, precision, batch) in a process of its own: ``python -m burnish.tools.generation_bench JSON``.

Prompts are random tokens, the same for each compiler; every row of the batch has its own. Prefill is timed over the prompts, decoding over the steps after
it, greedily; both are medians of several runs after one that warms up. A row keeps the first tokens: who computes the same model gives the same ones.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

import torch

from ..graphs.gguf import Decoder, read_gguf
from ..runtime.errors import BurnishError
from .generation_formats import named, step_bytes
from .generation_peers import PEERS, Generate, Run
from .neighbours import Neighbours

RUNS, SEED = 3, 0
COMPARED = 32  # of the first tokens after each prompt


def measured(run: Run, limit_s: float = 1200) -> dict[str, Any]:
    """The row of a run, measured in a process of its own; an ``error`` in it says why there is none."""
    row = asdict(run)
    try:
        row["held"] = named(run.compiler, run.asked)
        PEERS[run.compiler].check()
    except BurnishError as error:
        return row | {"error": str(error)}
    neighbours = Neighbours()
    try:
        done = subprocess.run(
            [sys.executable, "-m", "burnish.tools.generation_bench", json.dumps(asdict(run))], capture_output=True, text=True, timeout=limit_s, check=False
        )
    except subprocess.TimeoutExpired:
        return row | {"error": f"took longer than {limit_s:.0f} s"}
    lines = [line for line in done.stdout.splitlines() if line.startswith("ROW ")]
    if not lines:
        return row | {"error": (done.stderr.strip().splitlines() or ["the process died"])[-1]}
    return row | json.loads(lines[-1][4:]) | {"busy_cores": neighbours.cores()}


def _measure(run: Run) -> dict[str, Any]:
    torch.set_num_threads(run.threads)
    model = read_gguf(run.model)
    module = model.module
    assert isinstance(module, Decoder)
    torch.manual_seed(SEED)
    prompts = torch.randint(3, module.shape.vocabulary, (run.batch, run.prompt))
    start = time.perf_counter()
    peer = PEERS[run.compiler]
    generate = peer.prepare(model, run)
    ready = time.perf_counter() - start
    generate(prompts, 2)
    first, whole = [], []
    for _ in range(RUNS):
        first.append(_timed(generate, prompts, 1)[0])
        seconds, tokens = _timed(generate, prompts, run.new)
        whole.append(seconds)
    prefill = statistics.median(first)
    step = (statistics.median(whole) - prefill) / (run.new - 1)
    s = module.shape
    matrices = {name.removesuffix(".weight"): p for name, p in module.named_parameters()}
    if module.output.weight is not module.token_embd.weight:  # of which a step reads its tokens' rows only
        del matrices["token_embd"]
    places = run.batch * (run.prompt + run.new / 2) * s.layers
    return asdict(run) | {
        "ready_s": ready, "prefill_s": prefill, "step_s": step, "prefill_tokens_s": run.batch * run.prompt / prefill,
        "decode_tokens_s": run.batch / step, "step_bytes": step_bytes(run.compiler, run.asked, matrices, places, s.kv_heads, s.depth),
        "version": peer.version(), "tokens": [list(map(int, row[:COMPARED])) for row in tokens],
    }  # fmt: skip


def _timed(generate: Generate, prompts: torch.Tensor, new: int) -> tuple[float, Sequence[Sequence[int]]]:
    start = time.perf_counter()
    tokens = generate(prompts, new)
    return time.perf_counter() - start, tokens


def compared(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows, those of other compilers with ``same_tokens``: how many of their first tokens come before one that differs from Burnish's of the same
    precision and batch, and ``compared_tokens``, of how many, over the rows of the batch."""
    ours = {(r["precision"], r["batch"]): r["tokens"] for r in rows if r["compiler"] == "burnish" and "tokens" in r}
    out = []
    for r in rows:
        want = ours.get((r["precision"], r["batch"]))
        if want is None or "tokens" not in r or r["compiler"] == "burnish":
            out.append(dict(r))
            continue
        same = sum(next((i for i, (a, b) in enumerate(zip(x, y)) if a != b), min(len(x), len(y))) for x, y in zip(r["tokens"], want))
        out.append(r | {"same_tokens": same, "compared_tokens": sum(map(len, want))})
    return out


def table(rows: Sequence[dict[str, Any]], bandwidth: float | None) -> list[list[str]]:
    """Rows of text: compiler, what it holds weights and caches as, batch, prefill and decode tokens/s, milliseconds a step, share of the bandwidth, tokens as Burnish's; dashes where there is an error."""
    out = []
    for r in rows:
        head = [r["compiler"], r.get("held", r["precision"]), str(r["batch"])]
        if "error" in r:
            out.append([*head, "-", "-", "-", "-", "-"])
            continue
        share = f"{r['step_bytes'] / r['step_s'] / bandwidth:.0%}" if bandwidth else "-"
        out.append([*head, f"{r['prefill_tokens_s']:.0f}", f"{r['decode_tokens_s']:.1f}", f"{1e3 * r['step_s']:.2f}", share, _same(r)])
    return out


def _same(r: dict[str, Any]) -> str:
    return f"{r['same_tokens']} of {r['compared_tokens']}" if "same_tokens" in r else ""


if __name__ == "__main__":
    try:
        print("ROW " + json.dumps(_measure(Run(**json.loads(sys.argv[1])))))
    except Exception as error:
        kind = "" if isinstance(error, BurnishError) else f"{type(error).__name__}: "
        print(kind + " ".join(str(error).split())[:300], file=sys.stderr)
        sys.exit(1)
