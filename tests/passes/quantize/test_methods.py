"""Methods of quantization as functions: errors against rounding to nearest, what is kept exactly, and what each promises of shapes and bad input."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from burnish.graphs.quantized import FORMATS, dequantize, groups_of, nearest, unpack_codes
from burnish.passes.quantize.methods.awq import channel_scales, quantize_awq
from burnish.passes.quantize.methods.bit_planes import (
    bipolar_product,
    codes_of,
    integer_product,
    plane_product,
    planes_of,
    popcount,
)
from burnish.passes.quantize.methods.fine_quant import choose_group
from burnish.passes.quantize.methods.fp8_or_int8 import choose_format
from burnish.passes.quantize.methods.gptq import inverse_factor, quantize_gptq
from burnish.passes.quantize.methods.hadamard import (
    hadamard,
    largest_block,
    quantize_rotated,
    rotate,
    rotate_back,
    rotate_moments,
    size_parts,
)
from burnish.passes.quantize.methods.result import Outliers, encoded, round_to_nearest, rounder
from burnish.passes.quantize.methods.scale_search import search_scales
from burnish.passes.quantize.methods.smooth_quant import migration_scales
from burnish.passes.quantize.methods.squeeze_llm import cluster_means, quantize_squeeze_llm
from burnish.passes.quantize.methods.statistics import Statistics, output_error
from burnish.runtime.errors import BurnishError

NAMES = sorted(FORMATS)
GROUPS = st.sampled_from([0, 3, 16, 32, 64])
SEEDS = st.integers(0, 10**6)


def correlated(columns, seed, rows=256):
    """Activations of a few directions, and columns of very different sizes."""
    torch.manual_seed(seed)
    x = torch.randn(rows, max(columns // 4, 1)) @ torch.randn(max(columns // 4, 1), columns) + 0.3 * torch.randn(rows, columns)
    return x * torch.exp(torch.randn(columns))


def statistics_of(x):
    out = Statistics(x.shape[1])
    for part in x.split(100):
        out.add(part)
    return out


def weighted_error(q, w, importance):
    return float(((q.dequantized().double() - w.double()).square() * importance.double()).sum())


def assert_same_form(q, w, name, group):
    """A result is what ``quantize`` would have given, in shapes and dtypes."""
    want = round_to_nearest(w, name, group)
    for part in ("codes", "scales", "offsets", "gain"):
        a, b = getattr(q, part), getattr(want, part)
        assert (a is None) == (b is None) and (a is None or (a.shape, a.dtype) == (b.shape, b.dtype)), part
    assert (q.format, q.group, q.shape) == (name, group, tuple(w.shape))
    assert q.dequantized().shape == w.shape and bool(q.dequantized().isfinite().all())


# ---- rounding and scales ----


@pytest.mark.parametrize("name", NAMES)
def test_the_rounder_gives_the_level_of_the_nearest_code(name):
    form = FORMATS[name]
    torch.manual_seed(0)
    edges = torch.tensor([v for v in form.levels if math.isfinite(v)])
    x = torch.cat((torch.randn(2000) * form.most, edges, (edges[1:] + edges[:-1]) / 2, torch.zeros(1)))
    levels = torch.tensor(form.levels)
    assert torch.equal(rounder(form)(x.clone()), levels[nearest(x, form).long()])


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(NAMES), st.integers(1, 5), st.integers(1, 130), GROUPS, SEEDS, st.booleans(), st.sampled_from([0.0, 100.0]))
def test_searched_scales_lose_no_more_than_nearest(name, rows, columns, group, seed, weighted, base):
    torch.manual_seed(seed)
    w = torch.randn(rows, columns) * torch.exp(0.5 * torch.randn(rows, columns)) + base
    importance = torch.rand(columns) + 0.01 if weighted else torch.ones(columns)
    found = search_scales(w, name, group, importance if weighted else None)
    assert_same_form(found, w, name, group)
    plain = weighted_error(round_to_nearest(w, name, group), w, importance)
    noise = 1e-5 * plain + 1e-9 * float((w.double().square() * importance.double()).sum()) * 1e-3
    assert weighted_error(found, w, importance) <= plain + noise


@pytest.mark.parametrize("name", ["int2", "int3", "int4", "uint3", "nvfp4"])
def test_searched_scales_lose_less_on_weights_with_tails(name):
    torch.manual_seed(0)
    w = torch.randn(32, 256) * torch.exp(0.3 * torch.randn(32, 256))
    plain, found = round_to_nearest(w, name, 64), search_scales(w, name, 64)
    assert (found.dequantized() - w).norm() < 0.95 * (plain.dequantized() - w).norm()


def test_the_level_without_a_counterpart_is_used():
    w = torch.tensor([[8.0, -7.0, 3.0, 1.0], [-8.0, 7.0, -3.0, 1.0]])
    assert torch.allclose(search_scales(w, "int4", 0).dequantized(), w, atol=1e-5)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("shape", [(0, 8), (3, 0), (1, 1), (2, 3, 5)])
def test_weights_of_no_and_of_odd_sizes(name, shape):
    w = torch.randn(shape)
    columns = math.prod(shape[1:])
    assert_same_form(search_scales(w, name, 4), w, name, 4)
    assert_same_form(quantize_gptq(w, torch.eye(columns, dtype=torch.float64), name, 4), w, name, 4)
    assert quantize_squeeze_llm(w, 3).dequantized().shape == shape
    assert choose_group(w, name) >= 0
    assert choose_format(w).weight.dequantized().shape == shape


@pytest.mark.parametrize("name", NAMES)
def test_weights_of_zeros(name):
    w = torch.zeros(3, 40)
    for q in (search_scales(w, name, 16), quantize_gptq(w, torch.eye(40), name, 16)):
        assert q.dequantized().abs().max() < 1e-30


def test_strange_formats_are_one_sentence():
    with pytest.raises(BurnishError, match="no format 'int17'"):
        round_to_nearest(torch.ones(2, 2), "int17", 0)


# ---- groups ----


def test_rows_that_are_alike_all_over_are_one_group():
    torch.manual_seed(0)
    assert choose_group(torch.rand(64, 512) + 1, "int4") == 0


def test_groups_are_halved_down_to_what_keeps_large_columns_apart():
    torch.manual_seed(0)
    w = torch.randn(64, 512)
    w[:, ::128] *= 50
    assert choose_group(w, "int4", least=16) == 16
    w = torch.randn(64, 512)
    w[:, :128] *= 50
    group = choose_group(w, "int4", least=16, narrower=0.2)
    assert group == 128
    assert groups_of(512, group) == 4


# ---- GPTQ ----


@settings(max_examples=25, deadline=None)
@given(st.sampled_from([n for n in NAMES if FORMATS[n].bits > 1]), st.sampled_from([32, 96, 130]), GROUPS, SEEDS, st.booleans())
def test_gptq_loses_less_of_the_output_than_nearest(name, columns, group, seed, act_order):
    inputs = statistics_of(correlated(columns, seed))
    w = torch.randn(24, columns)
    found = quantize_gptq(w, inputs.hessian, name, group, act_order=act_order)
    assert_same_form(found, w, name, group)
    error, plain = (output_error(q.dequantized() - w, inputs.hessian) for q in (found, round_to_nearest(w, name, group)))
    assert error < plain


@pytest.mark.parametrize("name", ["int4", "uint3", "mxfp4", "nvfp4"])
@pytest.mark.parametrize("group", [16, 24, 100, 0])
def test_the_block_changes_times_and_not_results(name, group):
    inputs = statistics_of(correlated(144, 1))
    w = torch.randn(8, 144)
    errors = [output_error(quantize_gptq(w, inputs.hessian, name, group, block=b).dequantized() - w, inputs.hessian) for b in (16, 48, 144)]
    assert max(errors) <= 1.1 * min(errors)  # sums of another order move what is next to a boundary


def test_gptq_without_correlation_is_rounding_to_nearest():
    torch.manual_seed(0)
    w = torch.randn(5, 64)
    found = quantize_gptq(w, torch.eye(64) * 3, "int4", 16, steps=1)
    assert torch.allclose(found.dequantized(), search_scales(w, "int4", 16, steps=1).dequantized(), rtol=1e-5)


def test_gptq_rounds_as_the_definition_says():
    """One column after another, in float64, with the inverse taken anew for the columns that are left."""
    inputs = statistics_of(correlated(12, 3))
    w = torch.randn(3, 12)
    found = quantize_gptq(w, inputs.hessian, "int4", 0, block=5)
    scales = found.scales.double()
    h = inputs.hessian + torch.eye(12, dtype=torch.float64) * 0.01 * inputs.hessian.diagonal().mean()
    work, out = w.double().clone(), torch.zeros(3, 12, dtype=torch.float64)
    for i in range(12):
        inverse = torch.linalg.inv(h[i:, i:])
        out[:, i] = (work[:, i] / scales[:, 0]).round().clamp(-8, 7) * scales[:, 0]
        work[:, i:] -= torch.outer((work[:, i] - out[:, i]) / inverse[0, 0], inverse[0])
    assert torch.allclose(found.dequantized().double(), out, atol=1e-5)


def test_columns_without_inputs_are_rounded_to_nearest():
    x = correlated(64, 0)
    x[:, 8:24] = 0.0
    w = torch.randn(6, 64)
    w[:, 8:24] *= 0.2  # of no input they do not count where ranges are cut
    found = quantize_gptq(w, statistics_of(x).hessian, "int8", 0, act_order=True)
    assert (found.dequantized() - w)[:, 8:24].abs().amax() <= 0.51 * float(found.scales.abs().max())


def test_moments_that_do_not_fit_are_one_sentence():
    with pytest.raises(BurnishError, match=r"\[3, 3\] for a weight of 4 columns"):
        quantize_gptq(torch.ones(2, 4), torch.eye(3), "int4", 0)
    with pytest.raises(BurnishError, match="not finite"):
        quantize_gptq(torch.ones(2, 2), torch.full((2, 2), torch.nan), "int4", 0)
    with pytest.raises(BurnishError, match="no Cholesky decomposition"):
        inverse_factor(torch.tensor([[1.0, 1e9], [1e9, 1.0]]), 0.01)


# ---- statistics, AWQ, SmoothQuant ----


def test_statistics_of_batches_are_those_of_the_whole():
    x = correlated(7, 0, rows=350)
    found = statistics_of(x)
    assert found.count == 350
    assert torch.allclose(found.hessian, x.double().t() @ x.double() / 350, rtol=1e-5)
    assert torch.allclose(found.magnitudes, x.abs().mean(0)) and torch.equal(found.largest, x.abs().amax(0))
    relative = Statistics(7, relative=True)
    relative.add(torch.cat((x * 1000, torch.zeros(1, 7))))
    y = x.double() / x.double().square().mean(1, keepdim=True).sqrt()
    assert torch.allclose(relative.hessian, y.t() @ y / 351, rtol=1e-5) and torch.equal(relative.largest, (x * 1000).abs().amax(0))
    with pytest.raises(BurnishError, match="relative to each row's size"):
        choose_format(torch.ones(2, 7), relative)
    d = torch.randn(3, 7)
    assert math.isclose(output_error(d, found.hessian), float((x.double() @ d.double().t()).square().sum()) / 350, rel_tol=1e-5)
    with pytest.raises(BurnishError, match="5 columns where the weight has 7"):
        found.add(torch.ones(2, 5))
    with pytest.raises(BurnishError, match="not finite"):
        found.add(torch.full((1, 7), torch.inf))


@settings(max_examples=20, deadline=None)
@given(st.sampled_from(["int3", "int4", "uint4", "mxfp4"]), SEEDS, st.booleans())
def test_awq_loses_no_more_than_without_scales_and_leaves_the_product(name, seed, search):
    x = correlated(96, seed)
    inputs = statistics_of(x)
    weights = [torch.randn(16, 96), torch.randn(8, 96)]
    found = quantize_awq(weights, inputs, name, 32, steps=8, search=search)
    assert found.error <= found.plain_error and (found.scales > 0).all()
    for w, q in zip(weights, found.weights):
        assert_same_form(q, w, name, 32)
        got, folded = (x / found.scales) @ q.dequantized().t(), x @ (q.dequantized() / found.scales).t()
        assert torch.allclose(got, folded, atol=1e-3 * float(folded.abs().max()))
    total = sum(output_error(q.dequantized() / found.scales - w, inputs.hessian) for q, w in zip(found.weights, weights))
    assert math.isclose(total, found.error, rel_tol=1e-3)


def test_gptq_at_the_scales_of_awq_loses_less():
    inputs = statistics_of(correlated(96, 4))
    w = torch.randn(16, 96)
    plain, found = (quantize_awq([w], inputs, "int4", 32, gptq=g) for g in (False, True))
    assert torch.equal(plain.scales, found.scales) and found.error < plain.error
    assert math.isclose(found.error, output_error(found.weights[0].dequantized() / found.scales - w, inputs.hessian), rel_tol=1e-3)


def test_awq_scales():
    scales = channel_scales(torch.tensor([0.0, 1.0, 4.0]), 0.5)
    assert torch.allclose(scales, torch.tensor([1.0, 0.5**0.5, 2**0.5]))
    assert channel_scales(torch.tensor([0.0, 1.0, 4.0]), 0.0).tolist() == [1.0, 1.0, 1.0]
    with pytest.raises(BurnishError, match="other columns than its inputs, which are 3"):
        quantize_awq([torch.ones(2, 4)], Statistics(3), "int4", 0)


def test_migration_makes_inputs_and_weights_alike_at_half():
    torch.manual_seed(0)
    x, weights = correlated(32, 0), [torch.randn(8, 32), torch.randn(4, 32)]
    scales = migration_scales(x.abs().amax(0), weights, 0.5)
    of_weights = torch.cat(weights).abs().amax(0)
    assert torch.allclose(x.abs().amax(0) / scales, of_weights * scales, rtol=1e-4)
    assert torch.allclose(migration_scales(x.abs().amax(0), weights, 1.0), x.abs().amax(0), rtol=1e-4)
    zero = migration_scales(torch.tensor([0.0, 2.0, 1.0]), [torch.tensor([[1.0, 0.0, 1.0]])], 0.5)
    assert zero.tolist() == [1.0, 1.0, 1.0]


# ---- Hadamard ----


@pytest.mark.parametrize("size", [1, 2, 4, 8, 12, 20, 24, 32, 40, 44, 96, 128, 160, 576])
def test_hadamard_matrices_are_orthonormal_and_flat(size):
    h = hadamard(size).double()
    assert torch.allclose(h @ h.t(), torch.eye(size, dtype=torch.float64), atol=1e-5)
    assert torch.allclose(h.abs(), torch.full_like(h, size**-0.5))
    base, doublings = size_parts(size)
    assert base << doublings == size


@pytest.mark.parametrize("size", [0, -4, 3, 6, 10, 92 + 1])
def test_sizes_without_a_matrix_are_one_sentence(size):
    with pytest.raises(BurnishError, match=f"no Hadamard matrix of size {size} is known"):
        hadamard(size)


@settings(max_examples=30, deadline=None)
@given(st.sampled_from([1, 2, 12, 32, 64]), st.integers(0, 4), SEEDS)
def test_a_rotation_of_both_sides_leaves_the_product(block, blocks, seed):
    torch.manual_seed(seed)
    x, w = torch.randn(2, 5, block * blocks, dtype=torch.float64), torch.randn(7, block * blocks, dtype=torch.float64)
    assert torch.allclose(rotate(x, block) @ rotate(w, block).t(), x @ w.t(), atol=1e-5)
    assert torch.allclose(rotate_back(rotate(x, block), block), x, atol=1e-5)
    if block != 12:
        assert torch.allclose(rotate(rotate(x, block), block), x, atol=1e-5)
    moments = x.flatten(0, 1).t() @ x.flatten(0, 1)
    turned = rotate(x, block).flatten(0, 1)
    assert torch.allclose(rotate_moments(moments, block), turned.t() @ turned, atol=1e-4)


def test_blocks():
    assert [largest_block(c) for c in (576, 1536, 7, 0, 4096)] == [64, 128, 1, 1, 128] and largest_block(4096, 32) == 32
    with pytest.raises(BurnishError, match="blocks of 32 do not divide rows of 40"):
        rotate(torch.ones(2, 40), 32)


@pytest.mark.parametrize("name", ["mxfp4", "int4"])
def test_rotation_helps_weights_with_large_columns(name):
    torch.manual_seed(0)
    w = torch.randn(64, 256)
    w[:, ::37] *= 20
    group = FORMATS[name].group
    turned = rotate_back(quantize_rotated(w, name, group, 64).dequantized(), 64)
    mostly = torch.ones(256, dtype=torch.bool)
    mostly[::37] = False
    plain = search_scales(w, name, group).dequantized()
    assert (turned - w).norm() < 0.9 * (plain - w).norm()


@pytest.mark.parametrize("name", ["mxfp4", "nvfp4"])
def test_rotated_gptq_loses_less_than_rotated_nearest(name):
    x = correlated(128, 0)
    inputs = statistics_of(x)
    w = torch.randn(16, 128)
    found = [rotate_back(quantize_rotated(w, name, 16, 32, h).dequantized(), 32) for h in (None, inputs.hessian)]
    nearest_error, gptq_error = (output_error(q - w, inputs.hessian) for q in found)
    assert gptq_error < nearest_error


# ---- codebooks and outliers ----


def best_clusters(x, w, clusters):
    """The least weighted squared error of intervals of a sorted row, by trying them all."""
    x, order = x.double().sort()
    w = w.double()[order]
    n = len(x)

    def cost(a, b):
        total = w[a:b].sum()
        return 0.0 if b <= a or total == 0 else float((w[a:b] * (x[a:b] - (w[a:b] * x[a:b]).sum() / total).square()).sum())

    least = [0.0] + [math.inf] * n
    for _ in range(clusters):
        least = [min(least[a] + cost(a, b) for a in range(b + 1)) for b in range(n + 1)]
    return least[n]


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 24), st.sampled_from([2, 4, 8]), SEEDS, st.booleans())
def test_clusters_of_short_rows_are_the_best(columns, clusters, seed, weighted):
    torch.manual_seed(seed)
    x = torch.randn(2, columns) * torch.exp(torch.randn(2, columns))
    w = torch.rand(2, columns) * (torch.rand(2, columns) < 0.8) if weighted else torch.ones(2, columns)
    means = cluster_means(x, w, clusters)
    assert means.shape == (2, clusters) and (means.diff(dim=1) >= 0).all()
    for row in range(2):
        error = float((w[row].double() * (x[row].double()[:, None] - means[row].double()).square().amin(1)).sum())
        assert error <= best_clusters(x[row], w[row], clusters) * (1 + 1e-5) + 1e-9


@settings(max_examples=15, deadline=None)
@given(st.sampled_from([2, 3, 4]), st.sampled_from([40, 200, 600]), SEEDS)
def test_codebooks_lose_less_than_uniform_levels_of_the_same_bits(bits, columns, seed):
    torch.manual_seed(seed)
    w = torch.randn(8, columns)
    found = quantize_squeeze_llm(w, bits, outliers=0.0)
    assert found.levels is not None and found.levels.shape == (8, 1 << bits)
    for uniform in (search_scales(w, f"int{bits}", 0), search_scales(w, f"uint{bits}", 0)):
        assert weighted_error(found, w, torch.ones(columns)) < weighted_error(uniform, w, torch.ones(columns))


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 6), st.integers(1, 300), st.sampled_from([0.0, 0.01, 0.2, 1.0]), st.sampled_from([0.0, 0.05]), SEEDS)
def test_outliers_are_exact_and_the_largest(rows, columns, outliers, sensitive, seed):
    torch.manual_seed(seed)
    w, sensitivity = torch.randn(rows, columns), torch.rand(rows, columns)
    found = quantize_squeeze_llm(w, 3, sensitivity, outliers=outliers, sensitive=sensitive)
    got, n = found.dequantized(), w.numel()
    if found.outliers is None:
        assert outliers == sensitive == 0.0
        return
    large = w.abs().flatten().argsort(descending=True)[: round(outliers * n)]
    dear = sensitivity.flatten().argsort(descending=True)[: round(sensitive * n)]
    kept = torch.cat((large, dear)).unique()
    assert torch.equal(got.flatten()[kept], w.flatten()[kept]) and len(found.outliers.values) == len(kept)
    assert found.outliers.row_starts.dtype == found.outliers.columns.dtype == torch.int32
    dense = dequantize(found.codes, found.scales, None, None, found.levels, found.format, 0, found.shape)
    more = found.outliers.added(dense)
    sparse = torch.zeros_like(dense)
    for row in range(rows):
        for at in range(more.row_starts[row], more.row_starts[row + 1]):
            sparse[row, more.columns[at]] += more.values[at]
    assert torch.allclose(dense + sparse, got, atol=1e-6)


def test_sparse_rows_are_compressed():
    flat = torch.arange(12.0).view(3, 4)
    found = Outliers.of(flat, torch.tensor([[0, 1, 0, 1], [0, 0, 0, 0], [1, 0, 0, 0]], dtype=torch.bool))
    assert (found.row_starts.tolist(), found.columns.tolist(), found.values.tolist()) == ([0, 2, 2, 3], [1, 3, 0], [1.0, 3.0, 8.0])
    assert found.put(torch.zeros(3, 4)).tolist() == [[0, 1, 0, 3], [0, 0, 0, 0], [8, 0, 0, 0]]


def test_sensitive_elements_pull_levels():
    torch.manual_seed(0)
    w = torch.randn(4, 256)
    sensitivity = torch.where(torch.arange(256) % 4 == 0, 100.0, 0.01)
    errors = [weighted_error(quantize_squeeze_llm(w, 3, s, outliers=0.0, sensitive=0.0), w, sensitivity) for s in (sensitivity, None)]
    assert errors[0] < 0.8 * errors[1]


def test_codebooks_of_bad_sizes_are_one_sentence():
    with pytest.raises(BurnishError, match="1 to 8 bits, not 9"):
        quantize_squeeze_llm(torch.ones(2, 2), 9)
    with pytest.raises(BurnishError, match="between 0 and 1, not 2"):
        quantize_squeeze_llm(torch.ones(2, 2), 3, outliers=2.0)


# ---- INT8 or FP8, planes of bits ----


def test_even_weights_take_integers_and_weights_with_outliers_floats():
    torch.manual_seed(0)
    even = choose_format(torch.rand(32, 256) - 0.5)
    assert even.format == "int8" and even.errors["int8"] < even.errors["fp8_e4m3"]
    tails = torch.randn(32, 256)
    tails[:, ::64] *= 30
    found = choose_format(tails)
    assert found.format == "fp8_e4m3"
    assert_same_form(found.weight, tails, "fp8_e4m3", 0)
    assert choose_format(tails, costs={"int8": 1.0, "fp8_e4m3": 1e6}).format == "int8"
    with pytest.raises(BurnishError, match="no format to choose"):
        choose_format(tails, costs={})


def test_inputs_with_outliers_ask_for_floats():
    torch.manual_seed(0)
    w, x = torch.rand(16, 64) - 0.5, torch.rand(200, 64) - 0.5
    assert choose_format(w, statistics_of(x)).format == "int8"
    x[:, 5] *= 2000
    w[:, 5] *= 1e-3
    assert choose_format(w, statistics_of(x)).format == "fp8_e4m3"


INTEGERS = [n for n in NAMES if FORMATS[n].step]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(INTEGERS), st.sampled_from(INTEGERS), st.integers(1, 4), st.integers(1, 40), SEEDS)
def test_planes_recombine_to_the_product(first, second, rows, columns, seed):
    torch.manual_seed(seed)
    a, b = (torch.randint(0, 1 << FORMATS[n].bits, (rows, columns), dtype=torch.uint8) for n in (first, second))
    if FORMATS[first].step != FORMATS[second].step:
        with pytest.raises(BurnishError, match="no product of bits"):
            integer_product(a, first, b, second)
        return
    values = [torch.tensor(FORMATS[n].levels)[c.long()].long() for n, c in ((first, a), (second, b))]
    assert torch.equal(integer_product(a, first, b, second), values[0] @ values[1].t())


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 8), st.integers(0, 4), st.integers(0, 40), SEEDS)
def test_planes_come_back(bits, rows, columns, seed):
    torch.manual_seed(seed)
    codes = torch.randint(0, 1 << bits, (rows, columns), dtype=torch.uint8)
    planes = planes_of(codes, bits)
    assert planes.shape == (bits, rows, -(-columns // 8)) and torch.equal(codes_of(planes, columns), codes)
    assert torch.equal(unpack_codes(planes[0], 1, columns), codes & 1)
    assert torch.equal(plane_product(planes, planes), codes.long() @ codes.long().t())
    signed = 2 * codes.long() - ((1 << bits) - 1)
    assert torch.equal(bipolar_product(planes, planes, columns), signed @ signed.t())


def test_bits_are_counted():
    assert popcount(torch.arange(256, dtype=torch.uint8)).tolist() == [i.bit_count() for i in range(256)]


@pytest.mark.parametrize("name", NAMES)
def test_scales_that_are_settled_are_kept(name):
    torch.manual_seed(0)
    w = torch.randn(4, 40)
    want = round_to_nearest(w, name, 16)
    got = encoded(w, want.scales, want.offsets, want.gain, name, 16)
    assert torch.equal(got.codes, want.codes) and got.bytes == want.bytes
