"""Programs for a GPU, run on the processor: modules of plain Python in place of kernels, and recordings that are played back as CUDA graphs are."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from burnish.runtime.device import DeviceExecutor
from burnish.runtime.errors import BurnishError, NotLaunched, StepError, WrongResult
from burnish.runtime.program import TRITON, Call, Copy, Launch, Program, TensorSpec, Value

from .programs import spec_of

KERNELS = """
import torch

launches = []

def launch_add(a, b, out):
    launches.append("add")
    torch.add(a, b, out=out)

def launch_scale(a, out, n):
    torch.mul(a, n, out=out)
"""


class Played:
    """Records by keeping the work, and replays into the memory of the first results: what a CUDA graph does."""

    def __init__(self) -> None:
        self.records, self.inside = 0, False

    def busy(self) -> bool:
        return self.inside

    def record(self, work):
        self.records += 1
        roots = work()

        def replay() -> None:
            for name, new in work().items():
                roots[name].copy_(new)

        for root in roots.values():
            root.fill_(float("nan"))  # nothing is computed while it is recorded
        return replay, roots


@pytest.fixture
def kernels(tmp_path: Path) -> list[Path]:
    (tmp_path / "data").write_text(KERNELS)
    return [tmp_path / "data"]


def program(*, n: object = 4, mutates: bool = False) -> Program:
    """y = (x + w) * 3, a view of its second half, and, where it ``mutates``, x = x + w."""
    spec = TensorSpec("float32", (n,), (1,))  # type: ignore[arg-type]
    half = TensorSpec("float32", (2,), (1,), 2)
    values = [Value("x", spec, "input:0"), Value("w", TensorSpec("float32", (4,), (1,)), "const:0"), Value("s", spec, "slot:0"), Value("y", spec, "output:0")]
    values += [Value("h", half, "output:0"), Value("z", spec, "aten:0")]
    steps = [Launch("add", 0, ("x", "w", "s"), (), 1, 1, "add"), Launch("scale", 0, ("s", "y"), (3,), 1, 1, "scale")]
    steps.append(Call("aten::relu", "", ({"v": "s"},), {}, ("z",), "relu"))  # type: ignore[arg-type]
    if mutates:
        steps.append(Copy("s", "x"))  # type: ignore[arg-type]
    symbols = {} if n == 4 else {"s0": ("size", 0, 0)}
    return Program(symbols, (spec,), (TensorSpec("float32", (4,), (1,)),), {v.name: v for v in values}, tuple(steps), ({"v": "y"}, {"v": "h"}, {"v": "z"}), isa=TRITON)


def check(run: DeviceExecutor, x: torch.Tensor, w: torch.Tensor) -> list[torch.Tensor]:
    want = (x + w) * 3
    y, h, z = run(x)
    assert torch.equal(y, want) and torch.equal(h, want[2:]) and torch.equal(z, (x + w).relu())
    assert h.untyped_storage().data_ptr() == y.untyped_storage().data_ptr()
    return [y, h, z]


def test_steps_run_in_order_over_slots_views_and_results(kernels) -> None:
    w = torch.randn(4)
    run = DeviceExecutor(program(), kernels, [w])
    for _ in range(3):
        check(run, torch.randn(4), w)
    assert run.report()["steps"] == {"launch": 2, "call": 1} and run.report()["graphs"] == 0
    assert [label for label, _ in run.profile(torch.randn(4))] == ["add", "scale", "relu"]


def test_a_recording_serves_inputs_that_stay_and_inputs_that_move(kernels) -> None:
    w = torch.randn(4)
    run = DeviceExecutor(program(), kernels, [w])
    run.recorder = recorder = Played()
    x, kept = torch.randn(4), []
    for _ in range(3):
        x.normal_()  # where it lay before: read without a copy
        kept.append((check(run, x, w), [t.clone() for t in run(x)]))
    assert recorder.records == 1 and run.report()["graphs"] == 1
    for _ in range(3):
        check(run, torch.randn(4), w)
    assert recorder.records == 2, "the input that moved gets a slot, once"
    check(run, x, w)
    assert recorder.records == 2
    for results, copies in kept:
        assert all(torch.equal(a, b) for a, b in zip(results, copies)), "a later call wrote over an earlier result"


def test_where_the_caller_records_the_steps_become_part_of_that(kernels) -> None:
    w = torch.randn(4)
    run = DeviceExecutor(program(), kernels, [w])
    run.recorder = recorder = Played()
    recorder.inside = True
    for _ in range(3):
        check(run, torch.randn(4), w)
    assert recorder.records == 0
    recorder.inside = False
    for _ in range(3):
        check(run, torch.randn(4), w)
    assert recorder.records == 1


def test_an_input_that_moved_before_it_was_recorded_gets_its_slot_at_once(kernels) -> None:
    w = torch.randn(4)
    run = DeviceExecutor(program(), kernels, [w])
    run.recorder = recorder = Played()
    inputs = [torch.randn(4) for _ in range(5)]
    for x in inputs:
        check(run, x, w)
    assert recorder.records == 1


def test_what_the_program_writes_comes_back_from_a_slot(kernels) -> None:
    w = torch.randn(4)
    run = DeviceExecutor(program(mutates=True), kernels, [w])
    run.recorder = Played()
    inputs = [torch.randn(4) for _ in range(4)]
    for x in inputs:
        before, version = x.clone(), x._version
        y, _, _ = run(x)
        assert torch.equal(x, before + w) and torch.equal(y, (before + w) * 3)
        assert x._version > version


def test_each_size_is_recorded_by_itself(kernels) -> None:
    w = torch.randn(4)
    run = DeviceExecutor(program(n="s0"), kernels, [w])
    run.recorder = recorder = Played()
    for _ in range(2):
        check(run, torch.randn(4), w)
    assert recorder.records == 1 and run.report({"s0": 4})["graphs"] == 1
    assert run.report({"s0": 8})["planned_bytes"] == 64


def test_what_cannot_be_recorded_runs_step_by_step_and_says_why(kernels) -> None:
    class Refuses(Played):
        def record(self, work):
            raise RuntimeError("operation not permitted when stream is capturing\nmore")

    w = torch.randn(4)
    run = DeviceExecutor(program(), kernels, [w])
    run.recorder = Refuses()
    for _ in range(3):
        check(run, torch.randn(4), w)
    assert run.report()["unrecorded"] == "operation not permitted when stream is capturing"
    assert DeviceExecutor(program(), kernels, [w], graphs=False).recorder is None


def test_what_is_wrong_is_named(kernels) -> None:
    w = torch.randn(4)
    run = DeviceExecutor(program(), kernels, [w])
    with pytest.raises(BurnishError, match=r"input 0 should be float32 of shape \[4\] on cpu, not float32 of shape \[5\] on cpu"):
        run(torch.randn(5))
    with pytest.raises(BurnishError, match="constant 0 is"):
        DeviceExecutor(program(), kernels, [torch.randn(3)])
    step = Call("aten::cat", "", ({"list": [{"v": "x"}, {"v": "x"}]},), {}, ("y",), "cat")
    x = torch.randn(4)
    values = {"x": Value("x", spec_of(x), "input:0"), "y": Value("y", spec_of(x), "aten:0")}
    doubled = Program({}, (spec_of(x),), (), values, (step,), ({"v": "y"},), isa=TRITON)
    with pytest.raises(WrongResult, match="step cat gave a result of another shape"):
        DeviceExecutor(doubled, [])(x)
    failing = Program({}, (spec_of(x),), (), values, (Call("aten::view", "", ({"v": "x"}, {"list": [3]}), {}, ("y",), "view"),), ({"v": "y"},), isa=TRITON)
    with pytest.raises(StepError, match="step view failed: shape '\\[3\\]' is invalid"):
        DeviceExecutor(failing, [])(x)


def test_a_kernel_that_does_not_run_is_told_from_a_wrong_call(kernels) -> None:
    kernels[0].write_text(KERNELS.replace("torch.add(a, b, out=out)", "raise RuntimeError('out of resource: shared memory')"))
    with pytest.raises(NotLaunched, match="step add failed: out of resource: shared memory"):
        DeviceExecutor(program(), kernels, [torch.randn(4)])(torch.randn(4))
