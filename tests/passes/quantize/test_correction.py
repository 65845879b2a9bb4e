"""What makes up for losses: weights behind quantized layers, codes and scales improved one by one, and powers of SmoothQuant by what outputs lose."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from burnish.graphs.quantized import FORMATS, round_rows
from burnish.passes.quantize.methods.correction import corrected, descend
from burnish.passes.quantize.methods.gptq import quantize_gptq
from burnish.passes.quantize.methods.result import round_to_nearest
from burnish.passes.quantize.methods.smooth_quant import choose_migration
from burnish.passes.quantize.methods.squeeze_llm import quantize_squeeze_llm
from burnish.passes.quantize.methods.statistics import Statistics, output_error
from burnish.runtime.errors import BurnishError

NAMES = sorted(FORMATS)
SEEDS = st.integers(0, 10**6)


def activations(columns, seed, rows=256):
    """Of a few directions, and columns of very different sizes."""
    torch.manual_seed(seed)
    x = torch.randn(rows, max(columns // 4, 1)) @ torch.randn(max(columns // 4, 1), columns) + 0.3 * torch.randn(rows, columns)
    return x * torch.exp(torch.randn(columns))


def moments(x, was=None, relative=False):
    out = Statistics(x.shape[1], relative)
    for at in range(0, len(x), 100):
        out.add(x[at : at + 100], None if was is None else was[at : at + 100])
    return out


# ---- weights behind layers that are quantized ----


def test_shifts_of_batches_are_those_of_the_whole():
    was = activations(7, 0, rows=350)
    x = was + 0.1 * torch.randn(350, 7)
    assert torch.allclose(moments(x, was).shift, (was - x).double().t() @ x.double() / 350, rtol=1e-4, atol=1e-6)
    sizes = x.double().square().mean(1, keepdim=True).sqrt()
    assert torch.allclose(moments(x, was, True).shift, ((was - x) / sizes).t() @ (x / sizes) / 350, rtol=1e-4, atol=1e-6)
    assert moments(x).shift is None and not moments(x, x).shift.any()
    with pytest.raises(BurnishError, match=r"\[4, 7\] cannot have been \[5, 7\]"):
        Statistics(7).add(x[:4], was[:5])
    with pytest.raises(BurnishError, match="not finite"):
        Statistics(7).add(x[:4], torch.full((4, 7), torch.nan))


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 40), st.integers(1, 12), SEEDS, st.sampled_from([0.0, 0.01, 1.0]))
def test_corrected_weights_are_those_of_ridge_regression(columns, rows, seed, damp):
    was = activations(columns, seed)
    x = was * (1 + 0.2 * torch.randn(columns)) + 0.2 * torch.randn_like(was)
    w, known = torch.randn(rows, columns), moments(x, was)
    got = corrected(w, known.hessian, known.shift, damp)
    # The same of stacked equations: the outputs that were, and, so many times as damping says, the weight as it is.
    held = (damp * known.hessian.diagonal().mean()).sqrt() * len(x) ** 0.5 * torch.eye(columns, dtype=torch.float64)
    stacked = torch.cat((x.double(), held))
    want = torch.linalg.lstsq(stacked, torch.cat((was.double() @ w.double().t(), held @ w.double().t()))).solution.t()
    assert float((got - want).norm() / want.norm()) < 1e-3
    losses = [float((x.double() @ v.double().t() - was.double() @ w.double().t()).square().sum()) for v in (got, w)]
    assert losses[0] <= losses[1] * (1 + 1e-6)


def test_weights_of_unchanged_inputs_stay():
    x, w = activations(24, 3), torch.randn(5, 24)
    known = moments(x, x)
    assert torch.equal(corrected(w, known.hessian, known.shift), w)
    nothing = torch.zeros(24, 24)
    assert torch.equal(corrected(w, nothing, nothing), w)


def test_rounding_the_corrected_weight_loses_less_of_what_was_wanted():
    was = activations(64, 1, 1024)
    x = round_rows(was, 4, None)
    w, known = torch.randn(16, 64), moments(x, was)
    lost = [
        float((x @ quantize_gptq(v, known.hessian, "int4", 16, act_order=True).dequantized().t() - was @ w.t()).square().sum())
        for v in (corrected(w, known.hessian, known.shift), w)
    ]
    assert lost[0] < 0.9 * lost[1]


def test_moments_that_do_not_fit_are_one_sentence():
    with pytest.raises(BurnishError, match="do not go with a weight of 4 columns"):
        corrected(torch.ones(2, 4), torch.eye(4), torch.eye(3))
    with pytest.raises(BurnishError, match="no Cholesky decomposition"):
        corrected(torch.ones(2, 2), torch.tensor([[1.0, 9.0], [9.0, 1.0]]), torch.eye(2))


# ---- codes and scales, one by one ----


@settings(max_examples=30, deadline=None)
@given(st.sampled_from([n for n in NAMES if FORMATS[n].bits > 1]), st.sampled_from([1, 32, 130]), st.sampled_from([0, 3, 16, 64]), SEEDS, st.booleans())
def test_no_row_loses_more_than_it_did(name, columns, group, seed, by_gptq):
    known, w = moments(activations(columns, seed)), torch.randn(9, columns)
    start = quantize_gptq(w, known.hessian, name, group) if by_gptq else round_to_nearest(w, name, group)
    found = descend(start, w, known.hessian, damp=0.0 if columns == 32 else 0.01)
    assert (found.format, found.group, found.shape, found.scales.dtype) == (start.format, start.group, start.shape, start.scales.dtype)
    h = known.hessian + (0.0 if columns == 32 else 0.01) * known.hessian.diagonal().mean() * torch.eye(columns)
    errors = [(((q.dequantized() - w).double() @ h) * (q.dequantized() - w)).sum(1) for q in (found, start)]
    assert bool((errors[0] <= errors[1] * (1 + 1e-3) + 1e-6 * w.double().square().sum(1) * h.diagonal().mean()).all())


@pytest.mark.parametrize("name", ["int3", "int4", "uint4", "mxfp4", "nvfp4"])
def test_what_gptq_ends_with_can_be_improved(name):
    known = moments(activations(128, 5))
    w = torch.randn(32, 128)
    start = quantize_gptq(w, known.hessian, name, 32, act_order=True)
    errors = [output_error(q.dequantized() - w, known.hessian) for q in (descend(start, w, known.hessian), start)]
    assert errors[0] < 0.97 * errors[1]


def test_no_single_code_next_to_the_end_is_better():
    """Where sweeps have come to rest, each code is the best one next to all others, by trying all."""
    known = moments(activations(12, 2))
    w = torch.randn(3, 12)
    found = descend(round_to_nearest(w, "int3", 4), w, known.hessian, damp=0.0, sweeps=50)
    values, scales = found.dequantized().double(), found.scales.double().repeat_interleave(4, 1)
    error = lambda v: (((v - w) @ known.hessian) * (v - w)).sum(1)  # noqa: E731
    least = error(values)
    for column in range(12):
        for level in range(-4, 4):
            tried = values.clone()
            tried[:, column] = level * scales[:, column]
            assert bool((error(tried) >= least * (1 - 1e-4)).all())


def test_weights_of_nothing_and_strange_ones():
    empty = round_to_nearest(torch.ones(0, 4), "int4", 0)
    assert descend(empty, torch.ones(0, 4), torch.eye(4)) is empty
    zeros = round_to_nearest(torch.zeros(2, 6), "int4", 4)
    assert not descend(zeros, torch.zeros(2, 6), torch.eye(6)).dequantized().any()
    w = torch.randn(2, 8)
    with pytest.raises(BurnishError, match="codebook"):
        descend(quantize_squeeze_llm(w, 3), w, torch.eye(8))
    with pytest.raises(BurnishError, match=r"\[3, 3\] for a weight of 8 columns"):
        descend(round_to_nearest(w, "int4", 0), w, torch.eye(3))


# ---- SmoothQuant's power ----


@settings(max_examples=20, deadline=None)
@given(st.integers(1, 40), SEEDS, st.sampled_from(["int8", "int4"]))
def test_a_power_is_chosen_by_what_outputs_lose(columns, seed, name):
    x = activations(columns, seed, 64)
    weights = [torch.randn(rows, columns) for rows in (5, 9)]
    found = choose_migration(x, weights, name, 8)
    assert found.error <= found.plain_error and (found.alpha is not None or torch.equal(found.scales, torch.ones(columns)))
    sizes = x.square().mean(1, keepdim=True).sqrt()
    lost = whole = 0.0
    for w in weights:
        q = round_to_nearest(w * found.scales, name, 0).dequantized()
        lost += float(((round_rows(x / found.scales, 8, None) @ q.t() - x @ w.t()) / sizes).double().square().sum())
        whole += float((x @ w.t() / sizes).double().square().sum())
    assert abs(found.error - lost / whole) <= 1e-3 * lost / whole + 1e-12  # one column is met exactly, but for the rounding of float32


def test_large_columns_migrate_and_even_ones_need_not():
    torch.manual_seed(0)
    x, w = torch.randn(256, 64), torch.randn(32, 64)
    x[:, 5] *= 100
    found = choose_migration(x, [w])
    assert found.alpha is not None and found.error < 0.5 * found.plain_error
    zeros = choose_migration(torch.zeros(4, 8), [torch.ones(2, 8)])
    assert zeros.alpha is None and zeros.error == 0.0
    with pytest.raises(BurnishError, match="other columns than its inputs, which are 8"):
        choose_migration(torch.zeros(4, 8), [torch.ones(2, 7)])
