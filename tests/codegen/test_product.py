"""Batched products against float64 on every instruction set that this CPU can run: odd sizes, strides of every kind, shared matrices, empty ones."""

import math

import pytest
import sympy
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from burnish.codegen.cpu import templates
from burnish.codegen.cpu.templates.products import merged
from burnish.compiler.heavy import _steps as steps
from burnish.graphs.operators import batched_product

from .test_templates import close, isa, launch  # noqa: F401

# Turning oneDNN off and on says that there is no Intel GPU.
pytestmark = pytest.mark.filterwarnings("ignore:TF32 acceleration")
EXAMPLES = settings(max_examples=150, deadline=None)


def laid_out(shape, order, gap):
    """Normal numbers of ``shape`` whose dimensions lie in memory in that order, ``gap`` elements apart from one line to the next, and that far apart."""
    sizes = [shape[d] for d in order]
    wide = torch.full((*sizes[:-1], sizes[-1] + gap), math.nan)
    dense = wide[..., : sizes[-1]]
    dense.copy_(torch.randn(sizes))
    return dense.permute([order.index(d) for d in range(len(shape))])


def run(libraries, name, a, b, pieces=None, threads=2):
    out = torch.full(batched_product(a, b).shape, math.nan)
    *batches, rows, columns = out.shape
    strides = [steps(t, [*batches, 1, 1]) for t in (a, b, out)]
    template = templates.batched_product(batches, rows, columns, a.shape[-1], strides, isa=name, threads=threads)
    launch(libraries, template, [a, b, out], pieces)
    return out


SIZE = st.sampled_from([1, 2, 3, 4, 5, 6, 7, 8, 12, 13, 15, 16, 17, 24, 25, 31, 33, 49, 64, 97, 130])
ORDERS = {"rows": lambda r: [*range(r), r, r + 1], "columns": lambda r: [*range(r), r + 1, r], "heads": lambda r: [*range(r - 1), r, r - 1, r + 1], "outside": lambda r: [r, r + 1, *range(r)]}  # fmt: skip
ORDER = st.sampled_from(list(ORDERS))


@EXAMPLES
@given(
    batches=st.lists(st.integers(1, 3), min_size=1, max_size=3), rows=SIZE, columns=SIZE | st.sampled_from([300]), depth=SIZE | st.sampled_from([127, 129, 300, 1030, 2100]),
    order_a=ORDER, order_b=ORDER, shared=st.sampled_from(["", "a", "b", "first"]), gap=st.sampled_from([0, 1, 5]), pieces=st.integers(0, 3), threads=st.integers(1, 4), seed=st.integers(0, 99),
)  # fmt: skip
def test_every_shape(isa, batches, rows, columns, depth, order_a, order_b, shared, gap, pieces, threads, seed):  # noqa: F811
    name, libraries = isa
    torch.manual_seed(seed)
    rank = len(batches)
    own_a, own_b = ([1 if shared == who or (shared == "first" and i == at) else n for i, n in enumerate(batches)] for who, at in (("a", 0), ("b", rank - 1)))
    a, b = laid_out((*own_a, rows, depth), ORDERS[order_a](rank), gap), laid_out((*own_b, depth, columns), ORDERS[order_b](rank), gap)
    close(run(libraries, name, a, b, pieces, threads), torch.matmul, a, b)


@pytest.mark.parametrize("rows, columns", [(1, 40), (2, 500), (40, 1), (37, 33)])
@pytest.mark.parametrize("order", ["rows", "columns"])
def test_the_error_of_a_deep_product_is_that_of_eager(isa, rows, columns, order):  # noqa: F811
    name, libraries = isa
    for depth in (768, 3072, 20000):
        a, b = torch.randn(1, rows, depth), laid_out((1, depth, columns), ORDERS[order](1), 0)
        close(run(libraries, name, a, b), torch.matmul, a, b)


@pytest.mark.parametrize("shape", [(0, 3, 4, 5), (2, 0, 4, 5), (2, 3, 4, 0), (2, 3, 0, 5), (2, 30, 0, 50), (2, 1, 0, 50)])
def test_nothing_to_sum_gives_zeros(isa, shape):  # noqa: F811
    name, libraries = isa
    batch, rows, depth, columns = shape
    out = run(libraries, name, torch.randn(batch, rows, depth), torch.randn(batch, depth, columns))
    assert out.shape == (batch, rows, columns) and (out == 0).all()


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
@pytest.mark.parametrize("rows, columns, depth", [(1, 37, 13), (3, 21, 300), (30, 37, 40), (40, 1, 13), (40, 3, 20)])
@pytest.mark.parametrize("order", ["rows", "columns"])
def test_what_is_not_finite_stays_in_its_row_and_column(isa, value, rows, columns, depth, order):  # noqa: F811
    name, libraries = isa
    a, b = laid_out((2, rows, depth), ORDERS[order](1), 3), laid_out((2, depth, columns), ORDERS[order](1), 3)
    a[0, rows // 2, depth - 1], b[1, depth // 2, columns - 1] = value, value
    got, want = run(libraries, name, a, b), a.double() @ b.double()
    assert torch.equal(got.isnan(), want.isnan()) and torch.equal(got.isinf(), want.isinf())


@pytest.mark.parametrize("rows, columns, depth", [(1, 700, 300), (3, 333, 2100), (100, 70, 300), (130, 500, 700)])
@pytest.mark.parametrize("order", ["rows", "columns"])
def test_the_result_does_not_depend_on_how_the_work_is_cut(isa, rows, columns, depth, order):  # noqa: F811
    name, libraries = isa
    a, b = torch.randn(2, rows, depth), laid_out((2, depth, columns), ORDERS[order](1), 0)
    results = [run(libraries, name, a, b, pieces, threads) for threads, pieces in ((1, None), (4, 1), (4, 3), (64, 5))]
    assert all(torch.equal(results[0], r) for r in results)


def test_symbolic_sizes_give_the_same(isa):  # noqa: F811
    """A launch made for sizes unknown until the call, with what they turn out to be."""
    name, libraries = isa
    n, m = sympy.symbols("s0 s1", integer=True, positive=True)
    for batch, rows in ((1, 1), (3, 50), (2, 300)):
        a, b = torch.randn(batch, rows, 40), torch.randn(batch, 40, 70)
        out = torch.full((batch, rows, 70), math.nan)
        made = templates.batched_product([n], m, 70, 40, [[m * 40, 40, 1], [2800, 70, 1], [m * 70, 70, 1]], isa=name, threads=2)

        sizes, extent = (int(sympy.sympify(e).subs({n: batch, m: rows})) for e in made.sizes), sympy.sympify(made.extent).subs({n: batch, m: rows})
        launch(libraries, templates.Template(made.symbol, tuple(sizes), int(extent), made.grain), [a, b, out])
        close(out, torch.matmul, a, b)


def test_products_that_share_a_matrix_are_one():
    counts, rows, strides = merged([2, 3, 4], 5, [[600, 200, 50, 10, 1], [0, 0, 0, 7, 1], [999, 140, 35, 7, 1]])
    assert (counts, rows) == ([2], 60) and strides == [[600, 10, 1], [0, 7, 1], [999, 7, 1]]
    counts, rows, strides = merged([2, 1, 4], 1, [[40, 999, 10, 3, 1], [0, 999, 0, 7, 1], [28, 0, 7, 7, 1]])
    assert (counts, rows) == ([], 8) and strides == [[10, 1], [7, 1], [7, 1]]
