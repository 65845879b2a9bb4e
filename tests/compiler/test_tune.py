"""``mode="max-autotune"``: when it searches, what it keeps, and that results stay what they were."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
import torch
import torch.nn.functional as F
from torch import nn

import burnish
from burnish.codegen.cpu import templates
from burnish.compiler import tune
from burnish.compiler.target import target_facts
from burnish.compiler.tune import FINALISTS, MARGIN, Tuner, fastest
from burnish.runtime import toolchain
from burnish.runtime.cache import Cache
from burnish.runtime.options import settings
from burnish.runtime.program import Launch

pytestmark = pytest.mark.usefixtures("fresh")


class Mixed(nn.Module):
    """A convolution by each algorithm, a linear layer with what follows, attention and a product of activations."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.apart = nn.Conv2d(3, 64, 3, 2, 1), nn.Conv2d(64, 64, 3, 1, 1, groups=64)
        self.few, self.same = nn.Conv2d(64, 64, 3, 1, 1, groups=16), nn.Conv2d(64, 48, 3, 1, 1)
        self.up = nn.Linear(48, 150)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        y = self.same(torch.relu(self.few(torch.relu(self.apart(torch.relu(self.first(x)))))))
        rows = y.flatten(2).transpose(1, 2)
        rows = rows + F.scaled_dot_product_attention(rows, rows, rows)
        wide = F.gelu(self.up(rows))
        return wide @ wide.transpose(1, 2)


@pytest.fixture(scope="module")
def mixed():
    torch.manual_seed(0)
    model, x = Mixed().eval(), torch.randn(2, 3, 30, 26)
    return model, x, burnish.compile(model, (x,))


@pytest.fixture(autouse=True)
def two_threads(monkeypatch):
    """On one, most choices make no difference."""
    monkeypatch.setattr(tune, "threads", lambda: 2)


@pytest.fixture
def own_cache(tmp_path, monkeypatch):
    """A cache without programs and blockings, so that made-up winners stay here; built libraries are shared."""
    for kind in ("library", "runtime"):
        shared = settings().cache_dir / kind
        shared.mkdir(parents=True, exist_ok=True)
        (tmp_path / kind).symlink_to(shared)
    monkeypatch.setenv("BURNISH_CACHE_DIR", str(tmp_path))


def tuner(folder, **changes) -> Tuner:
    isa = toolchain.detect_isa()
    return Tuner(target_facts(isa), isa, Cache(folder, 1 << 24), **changes)


def tuned(compiled, made: Tuner):
    one = compiled._graphs[0].compiled
    return made(one.program, one.libraries)


def take(monkeypatch, which) -> list[int]:
    """Let the search take the blocking that ``which`` names of so many; returns the numbers of blockings it was asked for."""
    asked: list[int] = []

    def instead(calls):
        for call in calls:
            call()
        asked.append(len(calls))
        return which(len(calls)), 2e-3, 1e-3

    monkeypatch.setattr(tune, "fastest", instead)
    return asked


def clock(monkeypatch):
    """A clock that only calls move; a call takes the seconds that its function gives for its number."""
    now = [0.0]
    monkeypatch.setattr(time, "perf_counter", lambda: now[0])

    def call(seconds):
        count = [0]

        def run():
            now[0] += seconds(count[0])
            count[0] += 1

        return run

    return call


def test_the_estimate_stays_unless_another_is_faster_by_a_margin(monkeypatch):
    call = clock(monkeypatch)
    slow = [call(lambda _: 2e-3)] * FINALISTS
    near, clear = 1e-3 * (1 - MARGIN / 2), 1e-3 * (1 - 2 * MARGIN)
    assert fastest([call(lambda _: 1e-3), *slow, call(lambda _: near)]) == (0, pytest.approx(1e-3), pytest.approx(1e-3))
    assert fastest([call(lambda _: 1e-3), *slow, call(lambda _: clear)]) == (1 + FINALISTS, pytest.approx(1e-3), pytest.approx(clear))
    assert fastest([call(lambda _: 1e-3)])[0] == 0


@pytest.mark.parametrize("lasts", [True, False])
def test_a_lead_is_compared_once_more_with_the_estimate_alone(monkeypatch, lasts):
    seen = []
    times = iter([[1e-3, 2e-3, 0.5e-3], [1e-3, 0.5e-3 if lasts else 0.99e-3]])
    monkeypatch.setattr(tune, "_look", lambda call: 1e-3)
    monkeypatch.setattr(tune, "in_turns", lambda calls, settle: seen.append(list(calls)) or next(times))
    calls = [lambda: None, lambda: None, lambda: None]
    assert fastest(calls)[0] == (2 if lasts else 0)
    assert seen == [calls, [calls[0], calls[2]]]


def test_every_blocking_gives_the_same_result(mixed, tmp_path, monkeypatch):
    _, x, compiled = mixed
    want = compiled(x)
    one = compiled._graphs[0].compiled
    before = one.program
    symbols = {s.symbol for s in before.steps if isinstance(s, Launch)} & templates.SOURCES.keys()
    assert {"burnish_attention", "burnish_product", "burnish_gemm"} < symbols
    asked, number = take(monkeypatch, lambda count: min(number, count - 1)), 0
    try:
        while number <= max(asked, default=1):
            one.program = before
            one.program = tuned(compiled, tuner(tmp_path / str(number)))
            one._bindings.clear()
            one.refresh()
            assert torch.equal(compiled(x), want)
            number += 1
    finally:
        one.program = before
        one._bindings.clear()
        one.refresh()
    assert number > 4


def test_a_warm_cache_never_searches_again(mixed, tmp_path, monkeypatch):
    _, _, compiled = mixed
    asked = take(monkeypatch, lambda count: count - 1)
    first = tuner(tmp_path)
    program = tuned(compiled, first)
    assert first.measured == len(asked) == len(first.notes) > 3
    assert program.steps != compiled._graphs[0].compiled.program.steps
    again = tuner(tmp_path)
    assert tuned(compiled, again) == program
    assert again.measured == 0 and len(asked) == first.measured and again.notes == first.notes


def test_the_key_names_machine_shape_and_threads(mixed, tmp_path, monkeypatch):
    _, _, compiled = mixed
    program = compiled._graphs[0].compiled.program
    step = next(s for s in program.steps if isinstance(s, Launch) and s.symbol == "burnish_gemm")
    options = templates.blockings(templates.Template(step.symbol, step.sizes, step.extent, step.grain), program.isa, 2)
    made = tuner(tmp_path)
    key = made._key(step, program, options, 2)
    assert made._key(replace(step, label="another"), program, options, 2) == key
    taller = [replace(o, sizes=(o.sizes[0] + 1, *o.sizes[1:])) for o in options]
    first = program.values[step.args[0]]
    halves = replace(program, values={**program.values, first.name: replace(first, spec=replace(first.spec, dtype="float16"))})
    others = [
        made._key(step, program, taller, 2),
        made._key(step, program, options, 3),
        made._key(step, program, options[:-1], 2),
        made._key(step, halves, options, 2),
        made._key(replace(step, then="e_other"), program, options, 2),
        replace(made, facts=replace(made.facts, l2_bytes=1))._key(step, program, options, 2),
        replace(made, weights=1 << 30)._key(step, program, options, 2),
    ]
    monkeypatch.setattr(tune, "cpu_name", lambda: "another CPU")
    others.append(made._key(step, program, options, 2))
    assert len({key, *others}) == 1 + len(others)


def test_weights_come_from_several_copies_where_the_program_has_as_many(mixed, tmp_path):
    _, _, compiled = mixed
    program = compiled._graphs[0].compiled.program
    step = next(s for s in program.steps if isinstance(s, Launch) and s.symbol == "burnish_gemm")
    assert tuner(tmp_path)._copies(step, program) == 1
    assert tuner(tmp_path, weights=1 << 40)._copies(step, program) > 1


def test_only_max_autotune_searches(monkeypatch, own_cache):
    torch.manual_seed(0)
    model, x = nn.Sequential(nn.Linear(40, 300), nn.ReLU(), nn.Linear(300, 7)).eval(), torch.randn(33, 40)
    asked = take(monkeypatch, lambda count: count - 1)
    default = burnish.compile(model, (x,))
    assert not asked and not any(n.startswith("tuned") for n in default.report().notes)
    want = default(x)
    calls = [
        burnish.compile(model, (x,), mode="max-autotune"),
        burnish.compile(model, (x,), options={"mode": "max-autotune-no-cudagraphs"}),
        torch.compile(model, backend="burnish", options={"mode": "max-autotune"}),
    ]
    with torch.no_grad():
        assert all(torch.equal(call(x), want) for call in calls)
    notes = [n for n in calls[0].report().notes if n.startswith("tuned")]
    assert asked and len(notes) == 2 and all("2000 µs with" in n for n in notes)
    assert calls[1].report().cached  # the same program


def test_symbolic_sizes_keep_the_estimate(monkeypatch, own_cache):
    model, x = nn.Linear(40, 300).eval(), torch.randn(33, 40)
    asked = take(monkeypatch, lambda count: count - 1)
    compiled = burnish.compile(model, (x,), mode="max-autotune", dynamic_shapes=({0: torch.export.Dim("rows")},))
    assert any(isinstance(s, Launch) and s.symbol == "burnish_gemm" for s in compiled._graphs[0].compiled.program.steps)
    torch.testing.assert_close(compiled(x), model(x).detach())
    assert not asked


def test_a_program_that_cannot_run_here_is_not_tuned(mixed, tmp_path, monkeypatch):
    _, _, compiled = mixed
    asked = take(monkeypatch, lambda count: count - 1)
    monkeypatch.setattr(toolchain, "runs_here", lambda isa: False)
    assert tuned(compiled, tuner(tmp_path)) is compiled._graphs[0].compiled.program
    assert not asked
