"""The float64 reference and the verdict."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from burnish.graphs.capture import capture
from burnish.graphs.judge import judge, perturbed64, reference64, to_float64


def test_the_reference_computes_in_float64_and_leaves_inputs_alone():
    model, x = nn.Sequential(nn.Linear(64, 64), nn.GELU(), nn.Linear(64, 8)), torch.randn(4, 64)
    captured, before = capture(model, (x,)), x.clone()
    (exact,) = to_float64(captured)(x)
    assert exact.dtype is torch.float64 and torch.equal(x, before)
    twin = nn.Sequential(nn.Linear(64, 64), nn.GELU(), nn.Linear(64, 8))
    twin.load_state_dict(model.state_dict())
    torch.testing.assert_close(exact, twin.double()(x.double()), rtol=1e-14, atol=1e-14)


def test_low_precision_casts_and_constants_widen():
    def function(x):
        y = x.to(torch.bfloat16) * 1.1 + torch.full((3,), 0.1)
        return y.float() + torch.arange(3, dtype=torch.float16), torch.tensor([0.1, 0.2, 0.3]) + x

    x = torch.tensor([1.0, 2.0, 3.0])
    first, second = reference64(capture(function, (x,)), (x,))
    exact = x.double() * 1.1 + 0.1 + torch.arange(3)
    torch.testing.assert_close(first, exact, rtol=1e-12, atol=0)
    assert second.dtype is torch.float64


def test_random_operators_draw_what_eager_draws():
    captured = capture(lambda x: x + torch.rand(5) + torch.bernoulli(torch.full((5,), 0.5)), (torch.zeros(5),))
    torch.manual_seed(3)
    (exact,) = reference64(captured, (torch.zeros(5),))
    torch.manual_seed(3)
    (eager,) = captured.gm(*captured.arguments(torch.zeros(5)))
    torch.testing.assert_close(exact.float(), eager)


@pytest.mark.parametrize("causal", [False, True])
def test_attention_without_dropout_computes_in_float64(causal):
    tensors = [torch.randn(1, 2, 32, 16) for _ in range(3)]
    attention = torch.nn.functional.scaled_dot_product_attention
    captured = capture(lambda q, k, v: attention(q, k, v, is_causal=causal), tuple(tensors))
    (exact,) = reference64(captured, tensors)
    want = attention(*(x.double() for x in tensors), is_causal=causal)
    torch.testing.assert_close(exact, want, rtol=1e-13, atol=1e-13)
    assert not torch.equal(exact, attention(*tensors, is_causal=causal).double())


def test_attention_with_dropout_draws_what_eager_draws():
    tensors = [torch.randn(1, 2, 32, 16) for _ in range(3)]
    attention = torch.nn.functional.scaled_dot_product_attention
    captured = capture(lambda q, k, v: attention(q, k, v, dropout_p=0.5), tuple(tensors))
    torch.manual_seed(0)
    (exact,) = reference64(captured, tensors)
    torch.manual_seed(0)
    torch.testing.assert_close(exact.float(), attention(*tensors, dropout_p=0.5))


def test_recurrent_layers_outside_training_compute_in_float64():
    model, x = nn.LSTM(8, 16, dropout=0.5, num_layers=2).eval(), torch.randn(5, 2, 8)
    with torch.no_grad():
        (exact, *_) = reference64(capture(model, (x,)), (x,))
        twin = nn.LSTM(8, 16, dropout=0.5, num_layers=2).eval()
        twin.load_state_dict(model.state_dict())
        torch.testing.assert_close(exact, twin.double()(x.double())[0], rtol=1e-13, atol=1e-13)


def test_the_taken_branch_runs_in_float64():
    captured = capture(lambda x: torch.cond(x.sum() > 0, lambda a: a / 3, lambda a: a * 2, (x,)), (torch.ones(2),))
    (exact,) = reference64(captured, (torch.ones(2),))
    assert exact.dtype is torch.float64 and float(exact[0]) == 1 / 3


def test_operators_without_a_float64_version_are_named():
    def function(x):
        return x.view(torch.int32) + 1, x * 2

    kept: list[str] = []
    x = torch.randn(4)
    bits, doubled = reference64(capture(function, (x,)), (x,), kept)
    assert torch.equal(bits, x.view(torch.int32) + 1) and doubled.dtype is torch.float64 and kept == []


def near(reference, error):
    """A float32 tensor at this relative distance from the reference."""
    noise = torch.randn_like(reference)
    return reference + noise * (error * reference.norm() / noise.norm())


@pytest.mark.parametrize(
    ("own", "error", "correct"), [(1e-7, 9e-7, True), (1e-7, 2e-6, False), (1e-5, 3e-5, True), (1e-5, 5e-5, False)]
)
def test_the_bound_is_four_times_eagers_error_and_at_least_a_millionth(own, error, correct):
    torch.manual_seed(0)
    exact = torch.randn(4096, dtype=torch.float64)
    eager, got = near(exact, own), near(exact, error)
    verdict = judge([got], [eager], [exact])
    assert verdict.correct is correct
    assert verdict.rel_l2 == pytest.approx(error, rel=1e-3) and verdict.eager_rel_l2 == pytest.approx(own, rel=1e-3)
    assert bool(verdict.reason) is not correct


ONES = torch.ones(3)


@pytest.mark.parametrize(
    ("got", "eager", "reason"),
    [
        (torch.tensor([1.0, float("nan"), 1.0]), ONES, "not finite"),
        (ONES.double(), ONES, "dtype"),
        (torch.ones(3, 1), ONES, "shape"),
        (1.0, ONES, "where eager gives a tensor"),
        (torch.tensor([1, 2, 4]), torch.tensor([1, 2, 3]), "1 of 3"),
        (torch.tensor([True]), torch.tensor([False]), "1 of 1"),
        (3, 4, "3 where eager gives 4"),
        (ONES, torch.tensor([1.0, 1.0, float("inf")]), "finite where"),
        (torch.ones(2, dtype=torch.complex64) * 2, torch.ones(2, dtype=torch.complex64), "exceeds"),
    ],
)
def test_what_is_wrong_is_said(got, eager, reason):
    exact = eager.to(torch.float64) if isinstance(eager, torch.Tensor) and eager.is_floating_point() else eager
    verdict = judge([got], [eager], [exact])
    assert not verdict.correct and reason in verdict.reason and "output 0" in verdict.reason


def test_a_missing_output_and_equal_scalars():
    assert not judge([], [ONES], [ONES.double()]).correct
    assert judge([None, 3, float("nan")], [None, 3, float("nan")], [None, 3, float("nan")]).correct


def test_infinities_of_eager_alone_do_not_count():
    eager = torch.tensor([1.0, float("inf")])
    assert judge([torch.tensor([1.0, 5.0])], [eager], [torch.tensor([1.0, 5.0], dtype=torch.float64)]).correct
    assert judge([eager], [eager], [eager.double()]).correct


def test_an_exact_zero_must_be_met():
    zero = torch.zeros(3)
    assert judge([zero], [zero], [zero.double()]).correct
    assert not judge([zero + 1e-9], [zero], [zero.double()]).correct


def test_integers_may_differ_where_a_float_decides_them():
    captured = capture(lambda x: x.argmax(), (torch.ones(4),))
    tie = torch.tensor([1.0, 1.0 + 1e-7, 0.0, 0.0])
    exact, shaken = reference64(captured, (tie,)), None
    for seed in range(8):
        shaken = perturbed64(captured, (tie,), seed)
        if not torch.equal(shaken[0], exact[0]):
            break
    eager = [tie.argmax()]
    assert judge([torch.tensor(0)], eager, exact, shaken).correct
    assert not judge([torch.tensor(0)], eager, exact).correct
    assert not judge([torch.tensor(2)], eager, exact, exact).correct
