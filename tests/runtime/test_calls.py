"""ATen calls through the C interface: what is boxed, what falls back to Python, who owns the results."""

import gc
from itertools import pairwise

import pytest
import torch

from burnish.runtime.encoding import operator
from burnish.runtime.errors import BurnishError, StepError
from burnish.runtime.executor import Executor
from burnish.runtime.program import Call, Program, TensorSpec, Value

from .programs import call_program, spec_of

aten, mkldnn = torch.ops.aten, torch.ops.mkldnn
inf = float("inf")


def r(*shape, dtype=torch.float32):
    return torch.randn(*shape).to(dtype)


X, W, B = r(2, 6, 9, 9), r(8, 3, 3, 3), r(8)
Q = r(1, 2, 5, 8)
# (operator, arguments, keyword arguments): made in C, no Python between.
BOXED = [
    (aten.mm.default, (r(3, 4), r(4, 5)), {}),
    (aten.mm.default, (r(4, 3).t(), r(5, 4).t()), {}),
    (aten.mm.default, (r(0, 4), r(4, 5)), {}),
    (aten.mm.default, (torch.ones(3, 4, dtype=torch.int64), torch.ones(4, 2, dtype=torch.int64)), {}),
    (aten.mm.default, (r(3, 4, dtype=torch.bfloat16), r(4, 5, dtype=torch.bfloat16)), {}),
    (aten.addmm.default, (r(5), r(3, 4), r(4, 5)), {}),
    (aten.addmm.default, (r(3, 5), r(3, 4), r(4, 5)), {"beta": 0.5, "alpha": 2}),
    (aten.bmm.default, (r(2, 3, 4), r(2, 4, 5)), {}),
    (aten.baddbmm.default, (r(2, 1, 5), r(2, 3, 4), r(2, 4, 5)), {"beta": 2}),
    (aten.linear.default, (r(2, 3, 4), r(5, 4), r(5)), {}),
    (aten.linear.default, (r(3, 4), r(5, 4)), {}),
    (aten.convolution.default, (X, W, B, [2, 1], [1, 1], [1, 1], False, [0, 0], 2), {}),
    (aten.convolution.default, (X, r(6, 3, 3, 3), None, [1, 1], [0, 0], [1, 1], True, [0, 0], 1), {}),
    (aten.convolution.default, (X.to(memory_format=torch.channels_last), W, B, [1, 1], [1, 1], [1, 1], False, [0, 0], 2), {}),
    (aten._scaled_dot_product_flash_attention_for_cpu.default, (Q, Q, Q), {"scale": 0.3}),
    (aten.scaled_dot_product_attention.default, (Q, Q, Q), {"is_causal": True}),
    (aten.scaled_dot_product_attention.default, (Q, Q, Q, r(5, 5)), {}),
    (aten._to_copy.default, (r(2, 3),), {"dtype": torch.float64}),
    (aten.clone.default, (r(2, 3, 4, 5),), {"memory_format": torch.channels_last}),
    (aten.sort.default, (r(4, 5), 1, True), {}),
    (aten.topk.default, (r(4, 5), 2), {}),
    (aten.index.Tensor, (r(4, 5), [None, torch.tensor([0, 2])]), {}),
    (aten.cat.default, ([r(2, 3), r(1, 3)], 0), {}),
    (aten.split.Tensor, (r(5, 3), 2), {}),
    (aten.cumsum.default, (r(4, 5), 1), {}),
    (aten.upsample_bilinear2d.vec, (X, [5, 5], False, None), {}),
    (aten.native_layer_norm.default, (r(3, 4), [4], r(4), r(4), 1e-5), {}),
    (aten.gelu.default, (r(4, 5),), {"approximate": "tanh"}),
    (aten._fft_r2c.default, (r(4, 8), [1], 0, True), {}),
    (mkldnn._convolution_pointwise.default, (X, W, B, [1, 1], [1, 1], [1, 1], 2, "relu", [], ""), {}),
    (mkldnn._convolution_pointwise.default, (X, W, None, [1, 1], [1, 1], [1, 1], 2, "hardtanh", [0.0, 6.0], ""), {}),
    (mkldnn._convolution_pointwise.default, (X, W, B, [1, 1], [1, 1], [1, 1], 2, "gelu", [], "tanh"), {}),
    (mkldnn._linear_pointwise.default, (r(3, 4), r(5, 4), r(5), "none", [], ""), {}),
    (mkldnn._linear_pointwise.default, (r(3, 4), r(5, 4), None, "leaky_relu", [0.1], ""), {}),
]
# Scalar arguments without a C function of their own.
IN_PYTHON = [
    (aten.add.Tensor, (r(3), r(3)), {"alpha": 2}),
    (aten.constant_pad_nd.default, (r(2, 3), [1, 1], 2.0), {}),
    (aten.masked_fill.Scalar, (r(3), torch.tensor([True, False, True]), -inf), {}),
    (aten.scatter.value, (r(3, 4), 0, torch.zeros(1, 4, dtype=torch.int64), 2.0), {}),
    (aten.arange.start_step, (0, 10, 3), {"dtype": torch.int64, "device": torch.device("cpu")}),
]


def name(case):
    return case[0]._schema.name.split("::")[1] if isinstance(case, tuple) else ""


@pytest.mark.parametrize("case", BOXED + IN_PYTHON, ids=name)
def test_a_call_equals_eager(case):
    program, inputs, wanted = call_program(*case)
    run = Executor(Program.loads(program.dumps()), [])
    for _ in range(2):
        got = run(*inputs)
        for g, w in zip(got, wanted, strict=True):
            torch.testing.assert_close(g, w, rtol=1e-5, atol=1e-5)
            assert g.stride() == w.stride() and not g.requires_grad
    assert bool(run.report()["python_steps"]) == any(case is c for c in IN_PYTHON)


@pytest.mark.parametrize("op", ["conv", "linear"])
def test_constants_in_a_librarys_private_layout(op):
    if op == "conv":
        packed = mkldnn._reorder_convolution_weight(W, [1, 1], [1, 1], [1, 1], 2, [2, 6, 9, 9])
        case = mkldnn._convolution_pointwise.default, (X, packed, B, [1, 1], [1, 1], [1, 1], 2, "relu", [], ""), {}
    else:
        packed = mkldnn._reorder_linear_weight(r(5, 4), 3)
        case = mkldnn._linear_pointwise.default, (r(3, 4), packed, None, "none", [], ""), {}
    program, inputs, wanted = call_program(*case, constants=(packed,))
    torch.testing.assert_close(Executor(program, [], [packed])(*inputs)[0], wanted[0])


@pytest.mark.parametrize("mode", [torch.enable_grad, torch.no_grad, torch.inference_mode])
def test_modes_alternate_on_one_executor(mode):
    program, (x, w, b), (wanted,) = call_program(*BOXED[5])
    run = Executor(program, [])
    for other in (torch.enable_grad, torch.inference_mode, mode, torch.no_grad):
        with other():
            x.requires_grad_(other is torch.enable_grad)
            (got,) = run(x, w, b)
            assert not got.requires_grad
        torch.testing.assert_close(got, wanted)
    x.requires_grad_(False)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        assert run(x, w, b)[0].dtype == torch.float32


def test_a_result_that_aliases_an_input_gets_memory_of_its_own():
    x = r(4, 5)
    for case in ((aten.contiguous.default, (x,), {}), (aten.split.Tensor, (x, 2), {}), (aten.select.int, (x, 0, 1), {})):
        program, inputs, wanted = call_program(*case)
        got = Executor(program, [])(*inputs)
        before = [w.clone() for w in wanted]
        for g in got:
            g.add_(1)
        torch.testing.assert_close(wanted, before)


def test_a_result_in_other_strides_is_laid_out():
    program, (x,), _ = call_program(aten.clone.default, (r(2, 3, 4, 5),), {"memory_format": torch.contiguous_format})
    step = Call("aten::clone", "", ({"v": "x0"},), {"memory_format": {"memory_format": "channels_last"}}, ("y0",), "clone")
    got = Executor(Program({}, program.inputs, (), program.values, (step,), program.outputs), [])(x)[0]
    assert torch.equal(got, x) and got.is_contiguous()


def test_a_result_of_another_shape_names_the_step():
    program, inputs, _ = call_program(aten.sort.default, (r(4, 5),), {})
    values = dict(program.values) | {"y0": Value("y0", TensorSpec("float32", (4, 6), (6, 1)), "aten:0")}
    with pytest.raises(StepError, match="step:aten::sort gave a result of another shape"):
        Executor(Program({}, program.inputs, (), values, program.steps, program.outputs), [])(*inputs)


def test_an_operators_error_names_the_step():
    program, (x, i), _ = call_program(aten.index.Tensor, (r(4, 5), [torch.tensor([0, 2])]), {})
    run = Executor(program, [])
    for _ in range(3):
        with pytest.raises(RuntimeError, match=r"step:aten::index failed: .*out of bounds"):
            run(x, torch.tensor([0, 9]))
    torch.testing.assert_close(run(x, i)[0], x[i])


def test_an_unknown_operator_is_one_sentence():
    with pytest.raises(BurnishError, match="has no operator aten::no_such_thing"):
        operator("aten::no_such_thing", "")


def test_python_steps_and_their_results():
    """mm, a Python function, mm: intermediates cross segments; the function sees the values."""
    s = spec_of(r(4, 4))
    values = {v: Value(v, s, st) for v, st in (("x", "input:0"), ("a", "aten:0"), ("b", "aten:1"), ("c", "aten:2"))}
    steps = (
        Call("aten::linear", "", ({"v": "x"}, {"v": "x"}), {}, ("a",), "first"),
        Call("python::twist", "", ({"v": "a"}, {"v": "x"}), {}, ("b",), "twist"),
        Call("aten::mm", "", ({"v": "b"}, {"v": "a"}), {}, ("c",), "last"),
    )
    program = Program({}, (s,), (), values, steps, ({"v": "c"}, {"v": "a"}, {"v": "c"}))
    run = Executor(program, [], callables={"twist": lambda a, x: (a - x).t()})
    x = r(4, 4)
    c, a, again = run(x)
    torch.testing.assert_close(a, x @ x.t())
    torch.testing.assert_close(c, (a - x).t() @ a)
    assert again is c
    assert run.report()["segments"] == 3 and run.report()["python_steps"] == ["twist"]
    assert [label for label, _ in run.profile(x)] == ["first", "twist", "last"]
    with pytest.raises(BurnishError, match="step twist runs in Python, and no function"):
        Executor(program, [])(x)


def test_results_are_freed_at_their_last_use():
    """A chain of 40 clones of 4 MB: never more than a few alive."""
    x = r(1024, 1024)
    values = {f"t{i}": Value(f"t{i}", spec_of(x), f"aten:{i}") for i in range(40)} | {"x": Value("x", spec_of(x), "input:0")}
    names = ["x", *(f"t{i}" for i in range(40))]
    steps = tuple(Call("aten::clone", "", ({"v": a},), {}, (b,), b) for a, b in pairwise(names))
    run = Executor(Program({}, (spec_of(x),), (), values, steps, ({"v": "t39"},)), [])
    assert run(x)[0].equal(x)
    assert run.report()["eager_peak_bytes"] <= 3 * x.nbytes
    gc.collect()
    with torch.profiler.profile(activities=[torch.profiler.ProfilerActivity.CPU], profile_memory=True) as p:
        run(x)
    alive = peak = 0
    for e in p.profiler.kineto_results.events():
        if e.name() == "[memory]":
            alive += e.nbytes()
            peak = max(peak, alive)
    assert peak <= 3 * x.nbytes


def test_one_tensor_given_twice_is_checked_quickly(monkeypatch):
    x, y = r(3, 4), r(3, 4)
    program, _, _ = call_program(aten.add.Tensor, (x, y), {})
    executor, staged = Executor(program, [], []), []
    stage = executor._checker.stage
    monkeypatch.setattr(executor._checker, "stage", lambda *given: staged.append(1) or stage(*given))
    for a, b in ((x, x), (y, y), (x, x)):
        assert torch.equal(executor(a, b)[0], a + b)
    assert len(staged) == 1
    assert torch.equal(executor(x, y)[0], x + y) and len(staged) == 2  # one was one before
    assert torch.equal(executor(y, x)[0], x + y) and len(staged) == 2
    with pytest.raises(BurnishError):
        executor(x, r(3, 5))
