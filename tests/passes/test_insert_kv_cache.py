"""The step graph gives the full forward's logits at every place, however tokens come in; what is not causal is refused by name."""

import random
from dataclasses import fields
from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

import burnish
from burnish.compiler.step import capture_step, insert
from burnish.graphs.cached import STORAGE, entries, storage_of
from burnish.graphs.capture import capture
from burnish.graphs.operators import CACHE_BLOCK, CacheKind
from burnish.passes.kv_cache.insert_kv_cache import NotCausal
from burnish.passes.manager import check
from burnish.runtime import kv_state
from burnish.runtime.errors import BurnishError
from burnish.runtime.kv_state import BLOCK, Kind

from .causal import CAUSAL, CONTEXTS, NO_CONTEXTS, REFUSED, C, Mixer, Model, V, WithContext, grouped, sdpa
from .loops import LOOPS, REFUSED_LOOPS

ROWS, BLOCKS = 3, 3  # rows of a batch, blocks of each


class Graph:
    """A step graph in eager, with caches of its own; logits by (row, place)."""

    def __init__(self, step, seed):
        self.step, self.values = step, dict(step.captured.values)
        torch.manual_seed(seed)
        for i, kind in enumerate(step.kinds):
            self.values[f"table_{i}"] = torch.randperm(ROWS * BLOCKS).view(ROWS, BLOCKS)
            for name, columns in (("keys", kind.depth), ("values", kind.width)):
                self.values[f"{name}_{i}"] = torch.full((ROWS * BLOCKS, kind.layers, kind.heads, 1 if kind.last else CACHE_BLOCK, columns), float("nan"))

    def feed(self, tokens, places, rows, wanted, **more):
        at = torch.tensor(places)
        self.values.update(more)
        self.values.update(input_ids=torch.tensor([tokens]), positions=at, places=at, rows=torch.tensor(rows), wanted=torch.tensor(wanted))
        with torch.no_grad():
            out = self.step.captured.gm(*[self.values[n] for n in self.step.captured.placeholders])
        return (out[0] if isinstance(out, (tuple, list)) else out)[0]


STEPS = {}
ALL = CAUSAL | LOOPS


def stepped(name):
    if name not in STEPS:
        model = ALL[name]()
        STEPS[name] = model, capture_step(model)
    return STEPS[name]


@pytest.mark.parametrize("name", ALL)
@settings(max_examples=4, deadline=None)
@given(seed=st.integers(0, 999))
def test_any_chunks_give_the_full_forward(name, seed):
    model, step = stepped(name)
    chance = random.Random(seed)
    texts = [[chance.randrange(V) for _ in range(chance.choice([1, 5, 40, 130]))] for _ in range(ROWS)]
    with torch.no_grad():
        full = [model(torch.tensor([t]))[0] for t in texts]
    graph, done, back = Graph(step, seed), [0] * ROWS, 2
    while any(d < len(t) for d, t in zip(done, texts)):
        if back and chance.random() < 0.2:  # roll back: what lies behind is written again
            states = any(k.last for k in step.kinds)
            done[0], back = done[0] // 2 // (CACHE_BLOCK if states else 1) * (CACHE_BLOCK if states else 1), back - 1
        counts = [min(chance.choice([0, 1, 1, 3, 50]), len(t) - d) for d, t in zip(done, texts)]
        if not sum(counts):
            continue
        tokens = [t for text, d, n in zip(texts, done, counts) for t in text[d : d + n]]
        places = [p for d, n in zip(done, counts) for p in range(d, d + n)]
        rows = [r for r, n in enumerate(counts) for _ in range(n)]
        wanted = sorted(chance.sample(range(len(tokens)), chance.randint(1, len(tokens))))
        logits = graph.feed(tokens, places, rows, wanted)
        for got, w in zip(logits, wanted):
            torch.testing.assert_close(got, full[rows[w]][places[w]], rtol=1e-4, atol=1e-5)
        done = [d + n for d, n in zip(done, counts)]


@pytest.mark.parametrize("name", CONTEXTS)
@settings(max_examples=4, deadline=None)
@given(seed=st.integers(0, 999))
def test_a_context_is_seen_whole_from_the_call_that_brings_it(name, seed):
    if name not in STEPS:
        STEPS[name] = (model := CONTEXTS[name]()), capture_step(model, torch.zeros(1, 13, C))
    model, step = STEPS[name]
    chance = random.Random(seed)
    texts = [[chance.randrange(V) for _ in range(chance.choice([1, 5, 40]))] for _ in range(ROWS)]
    contexts = [torch.randn(chance.choice([1, 30, 64, 150]), C) for _ in range(ROWS)]
    with torch.no_grad():
        full = [model(torch.tensor([t]), c[None])[0] for t, c in zip(texts, contexts)]
    graph, done = Graph(step, seed), [0] * ROWS
    while any(d < len(t) for d, t in zip(done, texts)):
        counts = [min(chance.choice([0, 1, 3, 20]), len(t) - d) for d, t in zip(done, texts)]
        if not sum(counts):
            continue
        new = [r for r in range(ROWS) if counts[r] and not done[r]]
        rows = [r for r, n in enumerate(counts) for _ in range(n)]
        logits = graph.feed(
            [t for text, d, n in zip(texts, done, counts) for t in text[d : d + n]], [p for d, n in zip(done, counts) for p in range(d, d + n)], rows,
            list(range(len(rows))), context=torch.cat([torch.empty(0, C), *(contexts[r] for r in new)])[None],
            context_places=torch.cat([torch.arange(0), *(torch.arange(len(contexts[r])) for r in new)]),
            context_rows=torch.tensor([r for r in new for _ in contexts[r]], dtype=torch.int64), context_last=torch.tensor([len(contexts[r]) - 1 for r in rows]),
        )  # fmt: skip
        want = torch.cat([f[d : d + n] for f, d, n in zip(full, done, counts)])
        torch.testing.assert_close(logits, want, rtol=1e-4, atol=1e-5)
        done = [d + n for d, n in zip(done, counts)]


@pytest.mark.parametrize("name", NO_CONTEXTS)
def test_other_uses_of_a_context_are_refused_by_name(name):
    make, clause = NO_CONTEXTS[name]
    with pytest.raises(NotCausal, match=clause) as error:
        capture_step(make(), torch.zeros(1, 13, C))
    assert "causal.py:" in str(error.value) and "\n" not in str(error.value)


def test_other_inputs_are_refused_by_name():
    class Two(torch.nn.Module):
        def forward(self, input_ids, context, more):
            return WithContext()(input_ids, context + more.sum())

    ids, context = torch.zeros(1, 11, dtype=torch.int64), torch.zeros(1, 13, C)
    dynamic = {1: torch.export.Dim.DYNAMIC}
    for module, inputs, shapes, clause in (
        (Two(), (ids, context, torch.zeros(3)), (dynamic, dynamic, None), "context, more besides ids"),
        (WithContext(), (ids, context), (dynamic, None), "dynamic E alone"),
    ):
        with pytest.raises(NotCausal, match=clause):
            insert(capture(module.eval(), inputs, dynamic_shapes=shapes))


def test_attention_to_what_is_the_same_in_every_call_needs_no_cache():
    """Keys and values learned, of the context's size by chance or not: no cache, and nothing to append."""

    class Memory(Model):
        def __init__(self):
            super().__init__(sdpa, layers=1, between=lambda m, x: x + torch.nn.functional.scaled_dot_product_attention(x, m.memory, 2 * m.memory))
            self.memory = torch.nn.Parameter(torch.randn(1, 13, C))

    model = Memory()
    step = capture_step(model)
    assert [k.layers for k in step.kinds] == [1]
    text = list(range(9))
    with torch.no_grad():
        want = model(torch.tensor([text]))[0]
    graph = Graph(step, 0)
    got = [graph.feed(text[i : i + 3], range(i, i + 3), [0] * 3, [0, 1, 2]) for i in (0, 3, 6)]
    torch.testing.assert_close(torch.cat(got), want, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("name", ALL)
def test_the_step_is_a_sound_graph(name):
    assert check(stepped(name)[1].captured.gm) is None


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_causal_is_refused_by_name(name):
    make, clause = REFUSED[name]
    with pytest.raises(NotCausal, match=clause) as error:
        capture_step(make())
    assert "\n" not in str(error.value)
    if "attends" in clause or "reduces" in clause:
        assert "causal.py:" in str(error.value), "the message names the line"


@pytest.mark.parametrize("name", REFUSED_LOOPS)
def test_loops_that_are_not_followed_are_refused_by_name(name):
    mix, clause = REFUSED_LOOPS[name]
    with pytest.raises(BurnishError, match=clause) as error:
        capture_step(Mixer(mix, layers=1))
    assert "\n" not in str(error.value)


def test_the_line_named_is_the_model_s_not_pytorch_s():
    """The convolution is called by a module of PyTorch, which the model calls."""
    with pytest.raises(NotCausal, match=r"\(causal.py:\d+, in forward\)"):
        capture_step(REFUSED["a convolution that looks ahead"][0]())


def test_passes_kernels_and_the_runtime_have_one_block():
    sources = [(Path(burnish.__file__).parent / "codegen" / "cpu" / name).read_text() for name in ("held.h", "state.c")]
    assert all(f"#define PAGE {CACHE_BLOCK} " in source for source in sources) and CACHE_BLOCK == BLOCK
    assert [f.name for f in fields(CacheKind)] == [f.name for f in fields(Kind)]
    assert kv_state.STORAGE == STORAGE
    assert all(entries(t, n) == kv_state.entries(t, n) for t in STORAGE.values() for n in range(0, 300, 2))
    kind = Kind(3, 64, 32, 0, 5, storage=storage_of("int8/int4", 64, 32))
    assert kind.held == ((torch.int8, 66), (torch.uint8, 20)) and kind.block_bytes == BLOCK * 5 * 3 * 86
    assert storage_of("int4", 5, 8) == "int8/int4" and storage_of("int4", 5, 7) == "int8", "codes of half a byte come in pairs"


def test_kinds_of_caches():
    assert [(k.heads, k.window, k.layers) for k in stepped("windowed")[1].kinds] == [(3, 7, 2)]
    assert [(k.heads, k.window, k.layers) for k in stepped("one key head")[1].kinds] == [(1, 0, 2)]
    assert len(stepped("sdpa")[1].kinds) == 1


def test_operators_behind_the_last_key_run_for_wanted_tokens_only():
    graph = capture_step(Model(sdpa, layers=1)).captured.gm.graph
    wanted = next(n for n in graph.nodes if n.name == "wanted").meta["val"].shape[0]
    sizes = {n.name: n.meta["val"].shape for n in graph.nodes if n.op == "call_function" and isinstance(n.meta["val"], torch.Tensor)}
    linears = [s for name, s in sizes.items() if name.startswith("linear")]
    assert sum(wanted in s for s in linears) == len(linears) - 2, "all but the keys' and values' products"


def test_golden():
    gm = capture_step(Model(grouped, layers=1, kv_heads=1)).captured.gm
    lines = [f"{n.name} = {n.target}" for n in gm.graph.nodes if "burnish" in str(n.target) or "copy_" in str(n.target)]
    assert lines == [
        "cache_append_default = burnish.cache_append.default",
        "cache_append_default_1 = burnish.cache_append.default",
        "cached_attention_default = burnish.cached_attention.default",
        "copy__default = aten.copy_.default",
        "copy__default_1 = aten.copy_.default",
    ]
    assert gm.graph.find_nodes(op="call_function", target=torch.ops.burnish.attention.default) == []
