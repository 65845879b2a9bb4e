"""Comparing graphs by time: in turns, as long as it is close, and once."""

import math
import re
import time
from dataclasses import replace
from itertools import chain

import pytest
import torch
from torch.fx.experimental.proxy_tensor import make_fx

from burnish.compiler.kernels import KernelSet
from burnish.compiler.measure import CLOSE, EARLY, EARLY_ROUNDS, MOST_ROUNDS, ROUNDS, Measure, in_turns, weight_bytes
from burnish.compiler.peak import float32_flops
from burnish.compiler.target import target_facts
from burnish.graphs.context import PassContext
from burnish.passes.products import products
from burnish.runtime import toolchain
from burnish.runtime.cache import Cache
from burnish.runtime.executor import Executor


def test_calls_take_turns_until_the_order_is_clear(monkeypatch):
    now, made = [0.0], []
    monkeypatch.setattr(time, "perf_counter", lambda: now[0])

    def call(name, seconds):
        def run():
            made.append(name)
            now[0] += next(seconds)

        return run

    def steady(seconds):
        while True:
            yield seconds

    assert in_turns([call("a", steady(0.008)), call("b", steady(0.008 * CLOSE * 1.1))]) == pytest.approx([0.008, 0.008 * CLOSE * 1.1])
    assert "".join(made) == "aabb" * ROUNDS  # to settle and to count
    # The clearer, the sooner; two rounds without news end a close one.
    for factor, rounds in ((EARLY * 1.1, EARLY_ROUNDS), (1.05, ROUNDS + 1)):
        made.clear()
        in_turns([call("a", steady(0.0005)), call("b", steady(0.0005 * factor))])
        assert len(re.findall("a+b+", "".join(made))) == rounds
    # What has to be faster by a factor and is not, is clear.
    made.clear()
    in_turns([call("a", steady(0.0005)), call("b", steady(0.0005))], handicaps=[(1, 0), (EARLY * 1.1, 0)])
    assert len(re.findall("a+b+", "".join(made))) == EARLY_ROUNDS
    # A slow call among fast ones does not count, and close times are looked at for longer.
    made.clear()
    noisy = chain([0.002, 0.009, 0.009], steady(0.001))
    assert in_turns([call("a", noisy), call("b", steady(0.0011))]) == pytest.approx([0.001, 0.0011])
    assert ROUNDS < len(re.findall("a+b+", "".join(made))) <= MOST_ROUNDS


def test_a_turn_waits_until_the_threads_of_the_last_one_sleep(monkeypatch):
    """What comes right after another is slow for a while; no such call may count."""
    now, awake = [0.0], {"until": 0.0, "whose": ""}
    monkeypatch.setattr(time, "perf_counter", lambda: now[0])

    def call(name):
        def run():
            disturbed = awake["whose"] not in ("", name) and now[0] < awake["until"]
            now[0] += 0.002 if disturbed else 0.001
            if not disturbed:
                awake.update(until=now[0] + 0.005, whose=name)

        return run

    assert in_turns([call("a"), call("b")]) == pytest.approx([0.001, 0.001])


def test_a_comparison_is_made_once(tmp_path, monkeypatch):
    made, times = [], Measure._times

    def counted(self, graphs, *rest):
        made.append(len(graphs))
        return times(self, graphs, *rest)

    monkeypatch.setattr(Measure, "_times", counted)
    isa = toolchain.detect_isa()
    measure = Measure(KernelSet(target_facts(isa), isa), Cache(tmp_path, 1 << 20), "1")
    graphs = [make_fx(f, tracing_mode="fake")(torch.randn(8, 8), torch.randn(8, 8)) for f in (torch.add, torch.matmul)]
    for gm in graphs:
        output = next(n for n in gm.graph.nodes if n.op == "output")
        output.args = ((output.args[0],),)
        gm.recompile()
    first = measure(graphs, frozenset())
    assert first is not None and len(first) == 2 and all(0 < t < 1 for t in first)
    assert Measure(measure.kernels, measure.cache, "1")(graphs, frozenset()) == first and made == [2]
    # Other graphs, or another version, are another comparison. Their times may well be the same to the clock's tick.
    measure(graphs[:1], frozenset())
    Measure(measure.kernels, measure.cache, "2")(graphs, frozenset())
    assert made == [2, 1, 2]


def test_symbolic_sizes_are_not_measured(tmp_path):
    isa = toolchain.detect_isa()
    measure = Measure(KernelSet(target_facts(isa), isa), Cache(tmp_path, 1 << 20), "1")
    gm = make_fx(torch.add, tracing_mode="symbolic")(torch.randn(8, 6), torch.randn(8, 6))
    assert measure([gm], frozenset()) is None


def linear_graph(rows):
    gm = make_fx(lambda x, w: (torch.ops.aten.mm.default(x, w),), tracing_mode="fake")(torch.randn(rows, 64), torch.randn(64, 64))
    for node, name in zip(list(gm.graph.nodes), "xw"):
        node.name = name
    gm.recompile()
    return gm


@pytest.mark.parametrize("rows, fits, copies", [(8, 1, 1), (8, 5, 5), (8, 10**6, 12), (8192, 10**6, 1)])
def test_weights_are_as_cold_as_in_the_whole_graph(tmp_path, monkeypatch, rows, fits, copies):
    """Calls go round as many sets of weights as the graph has, or as overflow the last cache twice, where that costs any time."""
    isa, size = toolchain.detect_isa(), 64 * 64 * 4
    facts = replace(target_facts(isa), l3_bytes=6 * size)
    seen = []
    call = Executor.__call__
    monkeypatch.setattr(Executor, "__call__", lambda self, *inputs: seen.append(self.constants[0].data_ptr()) or call(self, *inputs))
    Measure(KernelSet(facts, isa), Cache(tmp_path, 1 << 20), "1", fits * size)([linear_graph(rows)], frozenset("w"))
    assert len(set(seen)) == len(set(seen[:copies])) == copies


@pytest.mark.parametrize(("peak", "price", "runs"), [(1e3, 0.0, False), (1e18, 0.0, True), (1e18, 1e3, False)])
def test_a_library_that_would_lose_at_the_peak_is_not_run(tmp_path, monkeypatch, peak, price, runs):
    isa = toolchain.detect_isa()
    library, ours = linear_graph(64), linear_graph(64)
    assert products(ours, PassContext()) == 1
    monkeypatch.setattr(Measure, "peak", peak)
    measure = Measure(KernelSet(target_facts(isa), isa), Cache(tmp_path, 1 << 20), "1")
    for _ in range(2):  # measured, and remembered
        mine, theirs = measure([ours, library], frozenset(), (1.0, 1.2), (0.0, price))
        assert 0 < mine < 1 and (0 < theirs < 1 if runs else theirs == math.inf)


def test_the_peak_is_above_what_a_kernel_reaches(tmp_path):
    isa, cache = toolchain.detect_isa(), Cache(tmp_path, 1 << 20)
    found = float32_flops(isa, 1, cache)
    assert float32_flops(isa, 1, cache) == found  # measured once
    x, threads = torch.randn(512, 512), torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        seconds = min(in_turns([lambda: x @ x]))
    finally:
        torch.set_num_threads(threads)
    assert 2 * 512**3 / seconds < 1.2 * found


def test_of_a_table_a_call_reads_some_rows():
    def model(rows, table, weight):
        return (torch.ops.aten.embedding.default(table, rows) @ weight,)

    gm = make_fx(model, tracing_mode="fake")(torch.zeros(3, dtype=torch.int64), torch.randn(1000, 8), torch.randn(8, 4))
    names = [n.name for n in gm.graph.nodes if n.op == "placeholder"]
    assert weight_bytes(gm.graph, frozenset(names[1:])) == 8 * 4 * 4
