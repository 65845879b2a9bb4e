"""Each pass on the smallest graph that shows it; what comes out is written here in full."""

import pytest
import torch
import torch.nn.functional as F

R = torch.randn


def golden(tools, name, function, inputs, want, static=(), composite=False, count=None, **options):
    gm = tools.trace(function, *inputs, composite=composite)
    got = tools.apply(name, gm, inputs, static=static, **options)
    text = tools.show(gm)
    assert text == want.strip(), f"\n{text}\n"
    assert got == count if count is not None else got > 0


def test_canonicalize(tools):
    golden(
        tools,
        "canonicalize",
        lambda x, w, b: (torch.addmm(b, x, w.t()) * 1.0 / 8).pow(2),
        (R(4, 8), R(5, 8), R(5)),
        """
linear_default = linear(%x, %w, %b)
mul_tensor = mul.Tensor(%linear_default, 0.125)
mul_tensor_1 = mul.Tensor(%mul_tensor, %mul_tensor)
return %mul_tensor_1
""",
        static=(1, 2),
    )


def test_decompose_batch_norm(tools):
    golden(
        tools,
        "decompose",
        lambda x, w, b, m, v: F.batch_norm(x, m, v, w, b, False, 0.1, 1e-5),
        (R(2, 3, 4, 4), R(3), R(3), R(3), torch.rand(3)),
        """
add_tensor = add.Tensor(%v, 1e-05)
rsqrt_default = rsqrt(%add_tensor)
mul_tensor = mul.Tensor(%rsqrt_default, %w)
mul_tensor_1 = mul.Tensor(%m, %mul_tensor)
sub_tensor = sub.Tensor(%b, %mul_tensor_1)
view_default = view(%mul_tensor, [3, 1, 1])
mul_tensor_2 = mul.Tensor(%x, %view_default)
view_default_1 = view(%sub_tensor, [3, 1, 1])
add_tensor_1 = add.Tensor(%mul_tensor_2, %view_default_1)
return %add_tensor_1
""",
        count=1,
    )


def test_decompose_composite(tools):
    golden(
        tools,
        "decompose",
        lambda x, y: torch.stack([x, y], 1),
        (R(2, 3), R(2, 3)),
        """
unsqueeze_default = unsqueeze(%x, 1)
unsqueeze_default_1 = unsqueeze(%y, 1)
cat_default = cat([%unsqueeze_default, %unsqueeze_default_1], 1)
return %cat_default
""",
        count=1,
    )


def test_fold_constants(tools):
    golden(
        tools,
        "fold-constants",
        lambda x: x * (1.0 - torch.ones(1, 8).expand(4, 8)) + torch.arange(8),
        (R(4, 8),),
        """
mul_tensor = mul.Tensor(%x, 0.0)
arange = arange(8, device=cpu, pin_memory=False)
add = add.Tensor(%mul_tensor, %arange)
return %add
""",
    )


def test_cse(tools):
    golden(
        tools,
        "cse",
        lambda x: x.exp() + x.exp() + torch.rand(3) + torch.rand(3),
        (R(3),),
        """
exp = exp(%x)
add = add.Tensor(%exp, %exp)
rand = rand([3], device=cpu, pin_memory=False)
add_1 = add.Tensor(%add, %rand)
rand_1 = rand([3], device=cpu, pin_memory=False)
add_2 = add.Tensor(%add_1, %rand_1)
return %add_2
""",
        count=1,
    )


def test_dce(tools):
    def unused(x):
        x.exp().sin()
        torch.rand(2)
        return -x

    golden(tools, "dce", unused, (R(3),), "rand = rand([2], device=cpu, pin_memory=False)\nneg = neg(%x)\nreturn %neg", count=2)


def test_fold_batch_norm(tools):
    golden(
        tools,
        "fold-batch-norm",
        lambda x, w, s, t: F.conv2d(x, w) * s.view(4, 1, 1) + t.view(4, 1, 1),
        (R(1, 3, 5, 5), R(4, 3, 3, 3), R(4), R(4)),
        """
view_default = view(%s, [-1, 1, 1, 1])
mul_tensor = mul.Tensor(%w, %view_default)
convolution_default_1 = convolution(%x, %mul_tensor, %t, [1, 1], [0, 0], [1, 1], False, [0, 0], 1)
return %convolution_default_1
""",
        static=(1, 2, 3),
        count=2,
    )


def test_fold_batch_norm_ahead_of_linear(tools):
    golden(
        tools,
        "fold-batch-norm",
        lambda x, w, b, s, t: F.linear(x * s + t, w, b),
        (R(2, 3, 8), R(4, 8), R(4), R(8), R(8)),
        """
mul_tensor = mul.Tensor(%w, %t)
sum_dim_int_list = sum.dim_IntList(%mul_tensor, [1])
add_tensor = add.Tensor(%b, %sum_dim_int_list)
mul_tensor_1 = mul.Tensor(%w, %s)
linear_default_1 = linear(%x, %mul_tensor_1, %add_tensor)
return %linear_default_1
""",
        static=(1, 2, 3, 4),
        composite=True,
        count=2,
    )


def test_remove_redundant(tools):
    golden(
        tools,
        "remove-redundant",
        lambda x: torch.cat([x.exp().permute(1, 0, 2).permute(1, 0, 2).reshape(4, 6).unsqueeze(0).double().float()]).view(24),
        (R(2, 2, 6),),
        """
exp = exp(%x)
view_default_1 = view(%exp, [24])
return %view_default_1
""",
    )


def test_remove_redundant_split(tools):
    golden(tools, "remove-redundant", lambda x: torch.cat(torch.exp(x).split(2, 1), 1), (R(3, 6),), "exp = exp(%x)\nreturn %exp", count=1)


def test_merge_linears(tools):
    golden(
        tools,
        "merge-linears",
        lambda x, a, b: torch.relu(F.linear(x, a)) @ torch.relu(F.linear(x, b)).mT,
        (R(3, 8), R(4, 8), R(4, 8)),
        """
cat_default = cat([%a, %b])
linear_default = linear(%x, %cat_default)
split_with_sizes_default = split_with_sizes(%linear_default, [4, 4], -1)
getitem = getitem(%split_with_sizes_default, 0)
getitem_1 = getitem(%split_with_sizes_default, 1)
relu = relu(%getitem)
relu_1 = relu(%getitem_1)
m_t = mT(%relu_1)
matmul = matmul(%relu, %m_t)
return %matmul
""",
        static=(1, 2),
        composite=True,
        count=1,
    )


def test_group_and_outline(tools):
    def block(x, r, w, b, v):
        a = x + r
        return F.linear(F.gelu(F.layer_norm(a, (8,), w, b)), v) + a

    inputs = (R(2, 4, 8), R(2, 4, 8), R(8), R(8), R(8, 8))
    gm = tools.trace(block, *inputs, composite=True)
    tools.apply("decompose", gm, inputs, static=(2, 3, 4))
    assert tools.apply("group", gm, inputs, static=(2, 3, 4)) == 2
    assert tools.apply("outline", gm, inputs, static=(2, 3, 4)) == 2
    assert (
        tools.show(gm)
        == """
fused_0 = fused_0(%x, %r, %w, %b)
add = getitem(%fused_0, 0)
gelu = getitem(%fused_0, 1)
linear = linear(%gelu, %v)
fused_1 = fused_1(%linear, %add)
return %fused_1
""".strip()
    )
    assert (
        tools.show(gm.fused_0)
        == """
x0 = add.Tensor(%in0, %in1)
x1 = native_layer_norm(%x0, [8], %in2, %in3, 1e-05)
x2 = getitem(%x1, 0)
x3 = gelu(%x2)
return %x0, %x3
""".strip()
    )


@pytest.mark.parametrize(
    "name", ["canonicalize", "decompose", "fold-constants", "cse", "dce", "fold-batch-norm", "remove-redundant", "merge-linears", "group", "outline"]
)
def test_no_match_returns_zero(tools, name):
    inputs = (R(3, 3), R(3, 3))
    gm = tools.trace(lambda x, y: x @ y, *inputs)
    before = tools.show(gm)
    assert tools.apply(name, gm, inputs) == 0
    assert tools.show(gm) == before
