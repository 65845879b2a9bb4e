"""Lowering, operator by operator and shape by shape, against eager through the interpreter."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch

from burnish.codegen.lower import NotLowerable, lower_region
from burnish.codegen.lower.region import HANDLERS, WrongMetadata, read_region
from burnish.codegen.schedule import accesses
from burnish.graphs.op_table import LOWERED

from .regions import aten, check, traced

R = torch.randn
CL = torch.channels_last


def ints(*shape: int, high: int = 9) -> torch.Tensor:
    return torch.randint(-high, high, shape)


@pytest.fixture(autouse=True)
def seed() -> None:
    torch.manual_seed(0)


def test_table_and_handlers_agree() -> None:
    assert {name.split(".")[0] for name in LOWERED} <= set(HANDLERS)


# name, function, inputs, kernels expected (None: any)
CASES: list[tuple[str, Callable, Callable[[], tuple], int | None]] = [
    ("broadcast", lambda x, y: ((x + y).relu(),), lambda: (R(4, 5, 6), R(5, 1)), 1),
    ("flat", lambda x, y: (x * y,), lambda: (R(20000), R(20000)), 1),
    ("expanded input", lambda x, y: (x + y,), lambda: (R(1, 5).expand(4, 5), R(4, 5)), 1),
    ("0-d", lambda x, y: (x + y,), lambda: (R(()), R(())), 1),
    ("zero size", lambda x: (x + 1,), lambda: (R(0, 3),), 0),
    ("sum of nothing", lambda x: (aten.sum.dim_IntList(x, [1]),), lambda: (R(3, 0),), 1),
    ("mean of nothing", lambda x: (aten.mean.dim(x, [1]),), lambda: (R(3, 0),), 1),
    ("two outputs", lambda x: (x + 1, x * 2), lambda: (R(6, 7),), 1),
    ("same output twice", lambda x: (lambda y: (y, y))(x + 1), lambda: (R(6, 7),), 1),
    ("input returned", lambda x: (x, x + 1), lambda: (R(6, 7),), 1),
    ("softmax", lambda x: (aten._softmax(x, -1, False),), lambda: (R(3, 4, 33),), 1),
    ("softmax of dim 0", lambda x: (aten._softmax(x, 0, False),), lambda: (R(5, 7),), 1),
    ("masked softmax", lambda x, m: (aten._softmax(x * 0.1 + m, -1, False),), lambda: (R(2, 3, 9, 9), R(1, 1, 9, 9)), 1),
    ("softmax stored transposed", lambda x: (aten.clone(aten.transpose(aten._softmax(x, -1, False), 0, 1)),), lambda: (R(3, 4, 9),), 1),
    ("log softmax", lambda x: (aten._log_softmax(x, 1, False),), lambda: (R(3, 9, 2),), 1),
    ("layer norm", lambda x, w, b: (aten.native_layer_norm(x, [64], w, b, 1e-5)[0],), lambda: (R(2, 7, 64), R(64), R(64)), 1),
    (
        "residual and layer norm",
        lambda x, r, w: (lambda s: (s, aten.native_layer_norm(s, [64], w, None, 1e-5)[0]))(x + r),
        lambda: (R(2, 7, 64), R(2, 7, 64), R(64)),
        1,
    ),
    ("gelu and layer norm", lambda x: (aten.native_layer_norm(aten.gelu(x), [48], None, None, 1e-5)[0],), lambda: (R(6, 48),), 1),
    (
        "two layer norms",
        lambda x: (lambda y: (y, aten.native_layer_norm(y * 2, [32], None, None, 1e-5)[0]))(
            aten.native_layer_norm(x, [32], None, None, 1e-5)[0]
        ),
        lambda: (R(6, 32),),
        1,
    ),
    ("layer norm statistics", lambda x: tuple(aten.native_layer_norm(x, [64], None, None, 1e-5)), lambda: (R(7, 64),), 1),
    ("rms norm", lambda x, w: (x * aten.rsqrt(aten.mean.dim(x * x, [-1], True) + 1e-6) * w,), lambda: (R(5, 64), R(64)), 1),
    ("group norm", lambda x, w, b: (aten.native_group_norm(x, w, b, 2, 8, 30, 4, 1e-5)[0].relu(),), lambda: (R(2, 8, 5, 6), R(8), R(8)), 1),
    (
        "group norm, channels last",
        lambda x, w, b: (aten.native_group_norm(x, w, b, 2, 8, 30, 4, 1e-5)[0],),
        lambda: (R(2, 8, 5, 6).to(memory_format=CL), R(8), R(8)),
        1,
    ),
    (
        "batch norm",
        lambda x, w, b, m, v: (aten._native_batch_norm_legit_no_training(x, w, b, m, v, 0.1, 1e-5)[0].relu(),),
        lambda: (R(2, 8, 5, 6), R(8), R(8), R(8), R(8).abs()),
        1,
    ),
    ("mean over an image, channels last", lambda x: (aten.mean.dim(x, [2, 3]),), lambda: (R(2, 8, 5, 6).to(memory_format=CL),), 1),
    ("two reductions of a row", lambda x: (aten.sum.dim_IntList(x, [1]), aten.amax(x, [1])), lambda: (R(6, 40),), 1),
    ("large full sum", lambda x: (x / aten.sum.default(x * x),), lambda: (R(300, 400),), 3),
    ("ragged chunks", lambda x: (aten.sum.default(x),), lambda: (R(1000, 33),), 2),
    ("column sum", lambda x: (aten.sum.dim_IntList(x, [0]),), lambda: (R(100, 64),), 1),
    ("variance", lambda x: tuple(aten.var_mean.correction(x, [1], correction=1, keepdim=True)), lambda: (R(4, 70),), 1),
    ("argmax", lambda x: (aten.argmax(x, 1), aten.argmin(x), aten.argmax(x, 0, True)), lambda: (R(4, 70),), None),
    ("max with positions", lambda x: tuple(aten.max.dim(x, 1)), lambda: (R(4, 70),), 1),
    ("norm", lambda x: (x / aten.clamp_min(aten.linalg_vector_norm(x, 2, [1], True), 1e-12),), lambda: (R(6, 64),), 1),
    ("logsumexp", lambda x: (aten.logsumexp(x, [1], True),), lambda: (R(6, 64),), 1),
    ("heads", lambda x: (aten.clone(aten.permute(aten.view(x, [2, 7, 4, 16]), [0, 2, 1, 3]), memory_format=torch.contiguous_format),), lambda: (R(14, 64),), 1),
    ("windows", lambda x: (aten.permute(aten.view(x, [1, 2, 4, 2, 4, 6]), [0, 1, 3, 2, 4, 5]).reshape(4, 16, 6) + 1,), lambda: (R(1, 8, 8, 6),), 1),
    ("reshape that does not divide", lambda x: (aten.view(aten.permute(x, [1, 0]).contiguous(), [4, 9]) + 1,), lambda: (R(6, 6),), 1),
    ("strides", lambda x: (x[1:, ::2].flip(0) * 2, x.diagonal() + 1, x.unfold(1, 3, 2) + 1), lambda: (R(7, 8),), None),
    ("as_strided", lambda x: (aten.as_strided(x, [3, 4], [2, 3], 1) * 2,), lambda: (R(24),), 1),
    ("split and unbind", lambda x: (lambda a, b: (a[0] + a[1], b[0] * b[2]))(aten.split.Tensor(x, 3, 1), aten.unbind(x)), lambda: (R(3, 6),), None),
    ("cat", lambda x, y: (aten.cat([x, y], 1).relu(),), lambda: (R(2, 3, 5), R(2, 4, 5)), None),
    ("cat of rows", lambda x, y: (aten.cat([x, y], -1),), lambda: (R(50, 33), R(50, 20)), 1),
    ("rotary", lambda x, c, s: (x * c + aten.cat([-x[..., 8:], x[..., :8]], -1) * s,), lambda: (R(2, 3, 50, 16), R(50, 16), R(50, 16)), 1),
    ("stack", lambda x, y: (aten.stack([x, y], 1) + 1,), lambda: (R(4, 5), R(4, 5)), None),
    ("pad", lambda x: (aten.constant_pad_nd(x, [1, 2, 0, 3, -1, 0], 1.5),), lambda: (R(2, 3, 5, 6),), None),
    ("roll", lambda x: (aten.roll(x, [-2, 3], [1, 2]), aten.roll(x, [5])), lambda: (R(2, 7, 8, 4),), None),
    ("slice scatter", lambda x, y: (aten.slice_scatter(x, y, 1, 2, 5), aten.slice_scatter(x, y, 1, 1, 7, 2)), lambda: (R(4, 8), R(4, 3)), None),
    ("select scatter", lambda x, y: (aten.select_scatter(x, y, 1, -2),), lambda: (R(4, 8), R(4)), None),
    ("embedding", lambda w, i, p: (aten.embedding(w, i) + p,), lambda: (R(50, 16), torch.randint(0, 50, (3, 7)), R(7, 16)), 1),
    ("index, negative", lambda x, i: (aten.index(x, [None, i]),), lambda: (R(5, 9, 4), ints(3, 7)), 1),
    ("index, two apart", lambda x, i, j: (aten.index(x, [i, None, j]),), lambda: (R(9, 4, 9), ints(3, 1), ints(7)), 1),
    ("gather", lambda x, i: (aten.gather(x, 1, i),), lambda: (R(5, 9), torch.randint(0, 9, (4, 6))), 1),
    ("index select", lambda x, i: (aten.index_select(x, 1, i),), lambda: (R(5, 9), torch.randint(0, 9, (6,))), 1),
    ("arange and masks", lambda x: (aten.where(aten.arange(6) > 2, x, x * 2), aten.tril(x), aten.triu(x, 1)), lambda: (R(5, 6),), None),
    ("nearest", lambda x: (aten.upsample_nearest2d(x, [10, 13]), aten.upsample_nearest2d(x, [10, 12])), lambda: (R(1, 3, 5, 6),), None),
    ("bilinear", lambda x: (aten.upsample_bilinear2d(x, [10, 13], False), aten.upsample_bilinear2d(x, [7, 11], True)), lambda: (R(1, 3, 5, 6),), None),
    ("pixel shuffle", lambda x: (aten.pixel_shuffle(x, 2), aten.pixel_unshuffle(x, 2)), lambda: (R(2, 8, 4, 6),), None),
    ("edge pads", lambda x: (aten.reflection_pad2d(x, [2, 1, 1, 3]), aten.replication_pad2d(x, [2, 1, 0, 3])), lambda: (R(2, 3, 5, 6),), None),
    ("im2col", lambda x: (aten.im2col(x, [3, 2], [1, 1], [1, 0], [2, 1]),), lambda: (R(2, 3, 5, 6),), None),
    ("max pool", lambda x: tuple(aten.max_pool2d_with_indices(x.relu(), [3, 3], [2, 2], [1, 1])), lambda: (R(2, 3, 11, 13),), None),
    ("max pool, ceil", lambda x: tuple(aten.max_pool2d_with_indices(x, [2, 2], [2, 2], [0, 0], [1, 1], True)), lambda: (R(1, 3, 5, 7),), None),
    ("average pool", lambda x: (aten.avg_pool2d(x, [3, 3], [2, 2], [1, 1], True, False), aten.avg_pool2d(x, [3, 3], [2, 2], [1, 1])), lambda: (R(2, 3, 10, 13),), None),
    ("adaptive pool", lambda x: (aten._adaptive_avg_pool2d(x, [2, 3]), aten._adaptive_avg_pool2d(x, [5, 1])), lambda: (R(2, 3, 12, 12),), None),
    (
        "window stored and normalised",
        lambda x, w: (lambda y: (y, aten.native_group_norm(y * 2, w, w, 1, 64, 32 * 32, 1, 1e-5)[0]))(aten.avg_pool2d(x, [3, 3], [1, 1], [1, 1])),
        lambda: (R(1, 64, 32, 32), R(64)),
        None,
    ),
    ("integers", lambda x, y: (x // y, x % y, aten.fmod(x, y), x << 2, x >> 1, x / y), lambda: (ints(40), ints(40).abs() + 1), None),
    ("promotion", lambda x, y: (x + y, x > 0.5, y * 2.5, aten.add(x, y, alpha=2), x.to(torch.bool)), lambda: (ints(30), R(30).bfloat16()), None),
    ("flipped and divided", lambda x: (aten.view(aten.flip(x, [0]), [4, 3, 5])[1:, ::2] + 1,), lambda: (R(12, 5),), None),
    ("transposed and plain", lambda x: (aten.add(x, aten.transpose(x, 0, 1)),), lambda: (R(9, 9),), 1),
    ("two frames", lambda x: (aten.sum.dim_IntList(aten._softmax(x, 1, False), [0]),), lambda: (R(6, 9),), 2),
]  # fmt: skip


@pytest.mark.parametrize("name, f, inputs, kernels", CASES, ids=[c[0] for c in CASES])
def test_case(name: str, f: Callable, inputs: Callable[[], tuple], kernels: int | None) -> None:
    check(f, *inputs(), kernels=kernels)


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float64, torch.int8, torch.uint8, torch.int32])
def test_dtypes(dtype: torch.dtype) -> None:
    x, y = (R(6, 30) * 20).to(dtype), (R(30) * 3).abs().add(1).to(dtype)
    check(lambda x, y: (x * y + 3, aten.sum.dim_IntList(x, [1]), aten.amax(x, [1]), x < y, x / y), x, y)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_special_values(dtype: torch.dtype) -> None:
    x = torch.tensor([float("nan"), float("inf"), -float("inf"), 0.0, -0.0, 1.5, 2.5, -2.5, 0.5], dtype=dtype)
    check(
        lambda x: (
            aten.relu(x), aten.clamp(x, -1, 1), aten.round(x), aten.sign(x), aten.isnan(x), aten.maximum(x, aten.flip(x, [0])),
            aten.amax(x, [0]), aten.nan_to_num(x), aten.signbit(x), aten.floor(x), aten.isfinite(x), x % 2, aten.sigmoid(x),
        ),
        x,
    )  # fmt: skip


DYNAMIC: list[tuple[str, Callable, Callable[[int], tuple]]] = [
    ("pointwise", lambda x, y: (x + y.relu(),), lambda n: (R(4 + n, 6), R(6))),
    ("softmax", lambda x: (aten._softmax(x, -1, False),), lambda n: (R(4, 6 + n),)),
    ("layer norm", lambda x: (aten.native_layer_norm(x, [16], None, None, 1e-5)[0],), lambda n: (R(2 + n, 4 + n, 16),)),
    ("heads", lambda x: (aten.clone(aten.permute(aten.view(x, [x.shape[0], x.shape[1], 4, 16]), [0, 2, 1, 3]), memory_format=torch.contiguous_format),), lambda n: (R(2 + n, 7 + n, 64),)),
    ("merge heads", lambda x: (aten.reshape(aten.permute(x, [0, 2, 1, 3]), [x.shape[0], x.shape[2], 64]) * 2,), lambda n: (R(2, 4, 7 + n, 16),)),
    ("cat", lambda x, y: (aten.cat([x, y], 1),), lambda n: (R(3, 4 + n), R(3, 5))),
    ("slice", lambda x: (x[:, 1:] + 1,), lambda n: (R(3, 6 + n),)),
    ("flat", lambda x: (aten.view(x, [-1]) * 2,), lambda n: (R(3 + n, 6 + n),)),
    ("mean", lambda x: (aten.mean.dim(x, [1]),), lambda n: (R(3, 6 + n, 8),)),
    ("mask", lambda x: (aten.where(aten.arange(x.shape[1]) < 3, x, x * 2),), lambda n: (R(3, 6 + n),)),
    ("group norm", lambda x: (aten.native_group_norm(x, None, None, x.shape[0], 8, x.shape[2] * x.shape[3], 4, 1e-5)[0],), lambda n: (R(2, 8, 5 + n, 6 + n),)),
]  # fmt: skip


@pytest.mark.parametrize("name, f, inputs", DYNAMIC, ids=[c[0] for c in DYNAMIC])
def test_dynamic_sizes(name: str, f: Callable, inputs: Callable[[int], tuple]) -> None:
    lowered = check(f, *inputs(0), dynamic=True, again=inputs(3))
    assert lowered.sizes


def test_equal_regions_give_equal_kernels() -> None:
    def f(x: torch.Tensor, y: torch.Tensor) -> tuple:
        return (aten._softmax(x + y, -1, False),)

    def g(p: torch.Tensor, q: torch.Tensor) -> tuple:
        return (aten._softmax(p + q, -1, False),)

    one = lower_region(traced(f, R(3, 9), R(3, 9)), "k")
    two = lower_region(traced(g, R(3, 9), R(3, 9)), "k")
    other = lower_region(traced(f, R(3, 8), R(3, 8)), "k")
    assert one.kernels == two.kernels and one.kernels != other.kernels


def test_expensive_row_values_are_kept() -> None:
    lowered = check(lambda x: (aten._softmax(x, -1, False),), R(3, 33), kernels=1)
    assert [b.name for b in lowered.kernels[0].buffers if b.role == "local"] == ["row0"]


def test_indices_stay_affine() -> None:
    """A window partition is merges and splits of dims; none may leave a division behind."""
    lowered = check(lambda x: (aten.permute(aten.view(x, [1, 2, 4, 2, 4, 6]), [0, 1, 3, 2, 4, 5]).reshape(4, 16, 6) + 1,), R(1, 8, 8, 6))
    from burnish.codegen.text import print_kernel

    text = print_kernel(lowered.kernels[0])
    assert "//" not in text and "%" not in text.replace("%0", "").replace("%1", "").replace("%2", "")


def test_growing_expressions_are_stored() -> None:
    """Each step reads two shifted copies of the one before; inlined, that would double at every step."""

    def f(x: torch.Tensor) -> tuple:
        for i in range(14):
            x = aten.roll(x, [i + 1], [0]) * 0.5 + aten.flip(x, [0])
        return (x,)

    check(f, R(64))


@pytest.mark.parametrize(
    "f, reason",
    [
        (lambda x: (aten.cumsum(x, 0),), "has no lowering for aten.cumsum"),
        (lambda x: (aten.mm(x, x),), "has no lowering for aten.mm"),
    ],
)
def test_refusals(f: Callable, reason: str) -> None:
    with pytest.raises(NotLowerable, match=reason):
        lower_region(traced(f, R(4, 4)), "k")


@pytest.mark.parametrize("fmt", [torch.contiguous_format, CL])
def test_a_window_that_several_kernels_read_is_stored_once_as_its_input_lies(fmt: torch.memory_format) -> None:
    def f(x: torch.Tensor, w: torch.Tensor) -> tuple[torch.Tensor, ...]:
        y = aten.sub(aten.avg_pool2d(x, [3, 3], [1, 1], [1, 1]), x)
        return (aten.native_group_norm(y, w, w, 1, 64, 32 * 32, 1, 1e-5)[0],)

    lowered = check(f, R(1, 64, 32, 32).to(memory_format=fmt), R(64))
    reads = {k.name: {i for _, buffer, i, is_store in accesses(k) if buffer == "in0" and not is_store} for k in lowered.kernels}
    taps = [k for k in lowered.kernels if len(reads[k.name]) > 2]  # one kernel, or one for the edges and one for the inside
    assert 0 < len(taps) <= 2 < len(lowered.kernels)
    for k in taps:
        stores = {i for _, buffer, i, is_store in accesses(k) if is_store}
        assert stores and stores <= reads[k.name]


@pytest.mark.parametrize("fmt", [torch.contiguous_format, CL])
def test_a_window_whose_result_is_cut_at_the_borders_is_computed_once(fmt: torch.memory_format) -> None:
    lowered = check(lambda x: (aten.max_pool2d_with_indices(x, [3, 3], [2, 2], [1, 1])[0],), R(1, 32, 20, 20).to(memory_format=fmt))
    assert len(lowered.kernels) == 2 and not lowered.temps
    stores = [{i for _, buffer, i, is_store in accesses(k) if is_store and buffer == "out0"} for k in lowered.kernels]
    assert all(stores)


def test_a_shape_that_contradicts_its_operator_is_refused() -> None:
    # PyTorch 2.11 records [1, 3] for a norm of [1, 3] over dimension -2; a kernel for it would write out of bounds.
    gm = traced(lambda x: (aten.sum.dim_IntList(x, [-2]),), R(1, 3))
    call = next(n for n in gm.graph.nodes if n.op == "call_function")
    call.meta["val"] = call.args[0].meta["val"]
    with pytest.raises(WrongMetadata, match=r"gives \[1, 3\] here, but it gives \[3\]"):
        read_region(gm)
