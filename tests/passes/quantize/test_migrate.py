"""Factors and rotations between inputs and weights: where they go, and that the float graph computes what it did."""

import pytest
import torch
import torch.nn.functional as F
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from burnish.graphs.context import PassContext
from burnish.passes._rewrite import Editor
from burnish.passes.fold_constants import constant_nodes
from burnish.passes.manager import check
from burnish.passes.quantize.methods.hadamard import hadamard
from burnish.passes.quantize.migrate import Migration, Read

R = torch.randn
FEW = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


def scaled(tools, function, x, *weights, rotate=0, last=1, composite=True):
    """The graph with the inputs of its last linears scaled or rotated, whether it is folded, its text, and the values of new placeholders."""
    gm = tools.trace(function, x, *weights, composite=composite)
    names = [n.name for n in gm.graph.nodes if n.op == "placeholder"]
    ctx = PassContext(static=frozenset(names[1:]))
    edit, constant, added = Editor(gm, ctx), constant_nodes(gm, ctx.static), {}

    def add(name, value):
        with edit.at(next(n for n in gm.graph.nodes if n.op != "placeholder")):
            node = gm.graph.placeholder(name)
        node.meta["val"] = edit.mode.from_tensor(value)
        added[node.name] = value
        constant.add(node)
        return node

    linears = [n for n in gm.graph.nodes if n.target is torch.ops.aten.linear.default][-last:]
    matrices = [n for n in gm.graph.nodes if n.target is torch.ops.aten.addmm.default][-last:]
    reads = [Read(n, 1, 0, True) for n in linears] or [Read(n, 2, 1, False) for n in matrices]
    source = reads[0].node.args[reads[0].of]
    columns = source.meta["val"].shape[-1]
    migration = Migration(edit, constant, add)
    if rotate:
        folded = migration.rotate_columns(source, reads, hadamard(rotate), "w")
    else:
        folded = migration.scale_columns(source, reads, torch.linspace(0.2, 3.0, columns), "w")
    edit.finish()
    assert check(gm) is None, check(gm)
    args = [x, *weights]
    given = dict(zip(names, args)) | added
    got = gm(*[given[n.name] for n in gm.graph.nodes if n.op == "placeholder"])
    for a, b in zip(got, tools.as_tuple(function(*args))):
        assert (a - b).norm() <= 1e-5 * b.norm()
    return folded, tools.show(gm)


def test_a_norm_takes_the_factors(tools):
    folded, text = scaled(tools, lambda x, g, w, b: F.linear(F.rms_norm(x, [8], g, 1e-6), w, b), R(3, 8), R(8), R(4, 8), R(4))
    assert folded and (
        text
        == """
mul_tensor = mul.Tensor(%g, %w_inverse)
rms_norm = rms_norm(%x, [8], %mul_tensor, 1e-06)
mul_tensor_1 = mul.Tensor(%w, %w_factors)
linear = linear(%rms_norm, %mul_tensor_1, %b)
return %linear
""".strip()
    )


def test_the_rows_of_a_linear_take_them_through_a_gate(tools):
    folded, text = scaled(tools, lambda x, g, u, d: F.linear(F.silu(F.linear(x, g)) * F.linear(x, u), d), R(3, 8), R(16, 8), R(16, 8), R(8, 16))
    assert folded and (
        text
        == """
linear = linear(%x, %g)
silu = silu(%linear)
view_default = view(%w_inverse, [-1, 1])
mul_tensor = mul.Tensor(%u, %view_default)
linear_1 = linear(%x, %mul_tensor)
mul = mul.Tensor(%silu, %linear_1)
mul_tensor_1 = mul.Tensor(%d, %w_factors)
linear_2 = linear(%mul, %mul_tensor_1)
return %linear_2
""".strip()
    )


def test_elsewhere_a_product_stays(tools):
    folded, text = scaled(tools, lambda x, w: F.linear(F.gelu(x), w), R(3, 8), R(4, 8))
    assert not folded and (
        text
        == """
gelu = gelu(%x)
mul_tensor = mul.Tensor(%gelu, %w_inverse)
mul_tensor_1 = mul.Tensor(%w, %w_factors)
linear = linear(%mul_tensor, %mul_tensor_1)
return %linear
""".strip()
    )


def test_a_rotation_in_front_and_in_the_rows_of_a_linear(tools):
    folded, text = scaled(tools, lambda x, w: F.linear(F.gelu(x), w), R(3, 8), R(4, 8), rotate=4)
    assert not folded and (
        text
        == """
gelu = gelu(%x)
reshape_default = reshape(%gelu, [3, 2, 4])
linear_default = linear(%reshape_default, %w_turned)
reshape_default_1 = reshape(%linear_default, [3, 8])
reshape_default_2 = reshape(%w, [4, 2, 4])
matmul_default = matmul(%reshape_default_2, %w_rotation)
reshape_default_3 = reshape(%matmul_default, [4, 8])
linear = linear(%reshape_default_1, %reshape_default_3)
return %linear
""".strip()
    )
    folded, text = scaled(tools, lambda x, v, c, w: F.linear(F.linear(x, v, c), w), R(3, 6), R(8, 6), R(8), R(4, 8), rotate=4)
    assert folded and text.count("linear(") == 2 and "linear(%x, %view_default_1, %view_default_3)" in text


def used(x, w, b):
    y = F.relu(F.linear(x, w, b))
    return F.linear(y, w), y


CASES = {
    "layer norm": (lambda x, g, c, w: F.linear(F.layer_norm(x, [8], g, c), w), (R(8), R(8), R(4, 8)), True),
    "rms norm without a weight": (lambda x, w: F.linear(F.rms_norm(x, [8]), w), (R(4, 8),), False),
    "by hand": (lambda x, g, c, w: F.linear(g * (x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True))) + c, w), (R(8), R(8), R(4, 8)), True),
    "a norm over two dimensions": (lambda x, g, w: F.linear(F.rms_norm(x, [3, 8], g), w), (R(3, 8), R(4, 8)), False),
    "relu and a view": (lambda x, v, c, w: F.linear(F.relu(F.linear(x, v, c)).view(3, 1, 8), w), (R(8, 8), R(8), R(4, 8)), True),
    "a sum that others add to": (lambda x, v, w: F.linear(x + F.linear(x, v), w), (R(8, 8), R(4, 8)), False),
    "read by others": (used, (R(8, 8), R(8)), False),
    "its own square": (lambda x, v, w: F.linear(F.linear(x, v) ** 2, w), (R(8, 8), R(4, 8)), False),
    "a product with itself": (lambda x, v, w: F.linear((lambda y: y * y)(F.linear(x, v)), w), (R(8, 8), R(4, 8)), False),
    "one number for all columns": (lambda x, s, w: F.linear(torch.sigmoid(x) * s, w), (R(1), R(4, 8)), False),
    "the input": (lambda x, w: F.linear(x, w), (R(4, 8),), False),
    "a weight that is read twice": (lambda x, v, w: F.linear(F.linear(F.linear(x, v), v), w), (R(8, 8), R(4, 8)), False),
}


@pytest.mark.parametrize("name", CASES)
def test_where_factors_go(tools, name):
    torch.manual_seed(0)
    function, weights, folds = CASES[name]
    assert scaled(tools, function, R(3, 8), *weights)[0] == folds


@pytest.mark.parametrize("rotate", [0, 4])
def test_weights_with_outputs_in_columns(tools, rotate):
    torch.manual_seed(0)
    scaled(tools, lambda x, g, w, b: torch.addmm(b, F.rms_norm(x, [8], g), w), R(3, 8), R(8), R(8, 4), R(4), rotate=rotate)


STEPS = {
    "norm": lambda x, g, m: F.layer_norm(x, [8], g, g),
    "rms": lambda x, g, m: F.rms_norm(x, [8], g),
    "linear": lambda x, g, m: F.linear(x, m, g),
    "relu": lambda x, g, m: F.relu(x),
    "gate": lambda x, g, m: F.silu(x) * F.linear(x, m),
    "bias": lambda x, g, m: x + g,
    "scale": lambda x, g, m: x * g,
    "gelu": lambda x, g, m: F.gelu(x),
    "residual": lambda x, g, m: x + F.linear(x, m),
}


@FEW
@given(st.lists(st.sampled_from(sorted(STEPS)), max_size=6), st.integers(1, 3), st.sampled_from([0, 4]), st.integers(0, 99))
def test_any_chain_computes_what_it_did(tools, kinds, last, rotate, seed):
    torch.manual_seed(seed)
    vectors, squares, ends = [R(8).exp() for _ in kinds], [R(8, 8) for _ in kinds], [R(5, 8) for _ in range(last)]

    def f(x, v, w, e):
        for kind, g, m in zip(kinds, v.unbind(), w.unbind()):
            x = STEPS[kind](x, g, m)
        return tuple(F.linear(x, m) for m in e.unbind())

    scaled(tools, f, R(3, 8), torch.stack(vectors or [R(8)]), torch.stack(squares or [R(8, 8)]), torch.stack(ends), rotate=rotate, last=last)
