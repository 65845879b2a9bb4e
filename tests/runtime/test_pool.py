"""The thread pool and what concurrent callers share: threads, forks, re-entry, memory."""

import ctypes
import gc
import os
import signal
import subprocess
import sys
import threading
from itertools import pairwise
from pathlib import Path

import pytest
import torch

from burnish.runtime import build, native
from burnish.runtime.arena import arena
from burnish.runtime.executor import Executor
from burnish.runtime.library import Library
from burnish.runtime.program import Call, Launch, Program, TensorSpec, Value

SOURCE = """
#include <stdint.h>
#include <stdatomic.h>
_Atomic int64_t calls;
void scale(void *const *restrict b, const int64_t *restrict s, int64_t lo, int64_t hi) {
    const float *x = b[0]; float *y = b[1];
    for (int64_t i = lo; i < hi; i++) for (int64_t j = 0; j < s[0]; j++) y[i * s[0] + j] = x[i * s[0] + j] * (float)s[1];
}
void count(void *const *restrict b, const int64_t *restrict s, int64_t lo, int64_t hi) {
    _Atomic int64_t *hits = b[0];
    for (int64_t i = lo; i < hi; i++) atomic_fetch_add(&hits[i], 1);
    atomic_fetch_add(&calls, 1);
}
/* Of each unit, how often it ran; a call stays in one round of s[0] units. */
void in_rounds(void *const *restrict b, const int64_t *restrict s, int64_t lo, int64_t hi) {
    _Atomic int64_t *hits = b[0];
    for (int64_t i = lo; i < hi; i++) atomic_fetch_add(&hits[i], lo / s[0] == (hi - 1) / s[0] ? 1 : 1000);
}
"""
ROWS, COLUMNS = 512, 64


@pytest.fixture(scope="module")
def path():
    return build.build([SOURCE], "scalar")[0]


@pytest.fixture
def threads():
    """Two threads for the test, then what there was."""
    before = torch.get_num_threads()
    torch.set_num_threads(2)
    yield 2
    torch.set_num_threads(before)


def doubling(aten: bool = False, dynamic: bool = False, steps: int = 3) -> Program:
    """y = 2**steps * x by ``steps`` launches over the arena, then a clone by ATen if wanted."""
    rows = "s0" if dynamic else ROWS
    spec = TensorSpec("float32", (rows, COLUMNS), (COLUMNS, 1))
    values = [Value("x", spec, "input:0")]
    values += [Value(f"t{i}", spec, f"slot:{i}") for i in range(steps - 1)]
    values.append(Value(f"t{steps - 1}", spec, "slot:last" if aten else "output:0"))
    names = [v.name for v in values]
    launches = [Launch("scale", 0, (a, b), (COLUMNS, 2), rows, 4, b) for a, b in pairwise(names)]
    out = names[-1]
    if aten:
        values.append(Value("y", spec, "aten:0"))
        launches.append(Call("aten::relu", "", ({"v": out},), {}, ("y",), "relu"))
        out = "y"
    symbols = {"s0": ("size", 0, 0)} if dynamic else {}
    return Program(symbols, (spec,), (), {v.name: v for v in values}, tuple(launches), ({"v": out},))


@pytest.mark.parametrize("count", [1, 2, 3, 8])
@pytest.mark.parametrize("extent, grain", [(1, 1), (7, 1), (1000, 3), (1000, 5000)])
def test_every_unit_runs_exactly_once(path, count, extent, grain):
    library = Library(path)
    hits = torch.zeros(extent, dtype=torch.int64)
    bufs = (ctypes.c_void_p * 1)(hits.data_ptr())
    for _ in range(20):
        native.native().launch(library.address("count"), bufs, None, extent, grain, count)
    assert hits.tolist() == [20] * extent


@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize("round_, rounds, grain", [(40, 1, 1), (13, 7, 2), (13, 7, 500), (12, 5, 1), (5, 9, 3)])
def test_rounds_are_shared_out_unit_by_unit(path, threads, count, round_, rounds, grain):
    """Each unit of each round runs once, whatever the shares; a share of a round begins anew in the next one."""
    torch.set_num_threads(count)
    n = round_ * rounds
    spec = TensorSpec("int64", (n,), (1,))
    shared = count > 1 and n > grain and round_ >= 4 * count  # else all of it is one round
    step = Launch("in_rounds", 0, ("hits",), (round_ if shared else n,), n, grain, "in_rounds", round=round_)
    executor = Executor(Program({}, (spec,), (), {"hits": Value("hits", spec, "input:0")}, (step,), ({"input": 0},)), [path], [], {})
    hits = torch.zeros(n, dtype=torch.int64)
    for _ in range(20):
        executor(hits)
    assert hits.tolist() == [20] * n


@pytest.mark.parametrize("aten", [False, True])
def test_eight_threads_on_one_executor(path, threads, aten):
    run = Executor(doubling(aten, dynamic=True), [path])
    wrong = []

    def work(seed):
        generator = torch.Generator().manual_seed(seed)
        for i in range(60):
            x = torch.rand(64 * (1 + (seed + i) % 6), COLUMNS, generator=generator)
            if not torch.equal(run(x)[0], x * 8):
                wrong.append((seed, i))

    callers = [threading.Thread(target=work, args=(i,)) for i in range(8)]
    for t in callers:
        t.start()
    for t in callers:
        t.join()
    assert not wrong


def test_re_entry_from_a_python_step(path):
    spec = TensorSpec("float32", (ROWS, COLUMNS), (COLUMNS, 1))
    values = {n: Value(n, spec, s) for n, s in (("x", "input:0"), ("t", "slot:0"), ("u", "aten:0"), ("y", "output:0"))}
    steps = (
        Launch("scale", 0, ("x", "t"), (COLUMNS, 2), ROWS, 4, "first"),
        Call("python::self", "", ({"v": "t"},), {}, ("u",), "again"),
        Launch("scale", 0, ("u", "y"), (COLUMNS, 2), ROWS, 4, "last"),
    )
    depth = []

    def again(t):
        if len(depth) == 3:
            return t.clone()
        depth.append(1)
        return run(t)[0]

    run = Executor(Program({}, (spec,), (), values, steps, ({"v": "y"},)), [path], callables={"self": again})
    x = torch.rand(ROWS, COLUMNS)
    assert torch.equal(run(x)[0], x * 4**4)


def test_later_calls_never_overwrite_results(path):
    run = Executor(doubling(), [path])
    x = torch.rand(ROWS, COLUMNS)
    first = run(x)[0]
    kept = first.clone()
    for _ in range(5):
        run(torch.rand(ROWS, COLUMNS))
    assert torch.equal(first, kept)


@pytest.mark.parametrize("aten", [False, True])
def test_fork_after_first_use(path, threads, aten):
    run = Executor(doubling(aten), [path])
    x = torch.rand(ROWS, COLUMNS)
    assert torch.equal(run(x)[0], x * 8)
    child = os.fork()
    if child == 0:
        # Only what the parent can wait for: a child that hangs is killed, one that is wrong says so by its status.
        signal.alarm(20)
        launches = Executor(doubling(), [path])
        same = all(torch.equal(launches(x * i)[0], x * i * 8) for i in range(1, 20)) and torch.equal(run(x)[0], x * 8)
        os._exit(0 if same else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert torch.equal(run(x)[0], x * 8)


def test_fork_while_another_thread_runs(path, threads):
    run = Executor(doubling(), [path])
    x = torch.rand(ROWS, COLUMNS)
    stop = threading.Event()

    def busy():
        while not stop.is_set():
            run(x)

    other = threading.Thread(target=busy)
    other.start()
    try:
        for _ in range(5):
            child = os.fork()
            if child == 0:
                signal.alarm(20)
                os._exit(0 if torch.equal(run(x)[0], x * 8) else 1)
            assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    finally:
        stop.set()
        other.join()


def test_results_do_not_depend_on_the_thread_count(path):
    run = Executor(doubling(), [path])
    x = torch.randn(ROWS, COLUMNS)
    before = torch.get_num_threads()
    try:
        results = []
        for n in (1, 2, 3, 7):
            torch.set_num_threads(n)
            results.append(run(x)[0])
    finally:
        torch.set_num_threads(before)
    assert all(torch.equal(r, results[0]) for r in results)


def test_libraries_are_closed_with_the_executor(path, tmp_path):
    copy = tmp_path / "kernels.so"
    copy.write_bytes(path.read_bytes())
    run = Executor(doubling(), [copy])
    run(torch.rand(ROWS, COLUMNS))
    assert str(copy) in Path("/proc/self/maps").read_text()
    del run
    gc.collect()
    assert str(copy) not in Path("/proc/self/maps").read_text()


def test_the_arena_shrinks_to_what_living_executors_need(path):
    small, large = Executor(doubling(steps=3), [path]), Executor(doubling(dynamic=True), [path])
    large(torch.rand(64 * ROWS, COLUMNS))
    small(torch.rand(ROWS, COLUMNS))
    held = arena().idle_bytes()
    assert held >= 2 * 64 * ROWS * COLUMNS * 4
    del large
    gc.collect()
    assert arena().idle_bytes() < held / 8


_ROUNDS = """
import gc, sys, torch
sys.path[:0] = {path!r}
from {module} import doubling, SOURCE, ROWS, COLUMNS
from burnish.runtime import build
from burnish.runtime.executor import Executor
torch.set_num_threads(2)
path = build.build([SOURCE], "scalar")[0]
x = torch.rand(8 * ROWS, COLUMNS)
def resident():
    return int(open("/proc/self/statm").read().split()[1]) * 4096
def rounds(n):
    for i in range(n):
        for aten in (False, True):
            run = Executor(doubling(aten, dynamic=True), [path])
            run(x), run(x[: 8 + i])
            del run
    gc.collect()
    return resident()
ends = [rounds(25), *(rounds(50) for _ in range(3))]
print(min(b - a for a, b in zip(ends, ends[1:])))  # what leaks does so each time; the C library takes a megabyte at a time now and then
"""


def test_fifty_rounds_of_create_and_delete_leave_memory_flat(path):
    here = os.path.dirname(os.path.abspath(__file__))
    text = _ROUNDS.format(path=[here], module="test_pool")
    done = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < 2 << 20
