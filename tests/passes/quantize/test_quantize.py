"""Weights in low precision: what layers become, whose weights stay, and that the result is that of the dequantized weights."""

import operator

import pytest
import torch
import torch.nn.functional as F
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import burnish
from burnish.graphs.capture import capture
from burnish.graphs.context import PassContext
from burnish.graphs.quantized import FORMATS, dequantize, quantize
from burnish.passes.fold_constants import split_constants
from burnish.passes.manager import PassManager, Verify, check
from burnish.passes.pipeline import SIMPLIFY, pipeline
from burnish.passes.quantize.quant_spec import QuantSpec, parse_all
from burnish.passes.spec import resolve
from burnish.runtime.errors import BurnishError

R = torch.randn


def linear(x, w, b):
    return F.linear(x, w, b)


FEW = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


def rounded(w, name="int8", group=None):
    """A weight as quantization leaves it."""
    form = FORMATS[name]
    cut = form.group if group is None else group
    codes, scales, *rest = quantize(w, name, cut)
    offsets, gain = (rest.pop(0) if has else None for has in (form.offsets, form.gain))
    return dequantize(codes, scales, offsets, gain, None, name, cut, list(w.shape))


def run(tools, function, *inputs, composite=True, pass_name="quantize", **options):
    """The graph of ``function`` after the pass, checked; all inputs but the first are weights. A second run changes nothing."""
    gm = tools.trace(function, *inputs, composite=composite)
    names = [n.name for n in gm.graph.nodes if n.op == "placeholder"]
    ctx = PassContext(static=frozenset(names[1:]))
    count = resolve(pass_name)(gm, ctx, **options)
    assert check(gm) is None, check(gm)
    text = tools.show(gm)
    assert resolve(pass_name)(gm, PassContext(static=ctx.static), **options) == 0
    assert tools.show(gm) == text
    return gm, count, text, ctx.notes


def close(got, want, exact):
    """At most four times eager's own error; the golden rule."""
    error, own = ((t.double() - exact).norm() for t in (got, want))
    assert got.shape == want.shape and got.stride() == want.stride()
    assert error <= max(4 * own, 1e-6 * max(exact.norm(), exact.numel() ** 0.5)), (error, own)


def test_linear(tools):
    x, w, b = R(4, 64), R(80, 64), R(80)
    gm, count, text, notes = run(tools, linear, x, w, b, weights="int4", group=32, activations="dynamic")
    assert (
        text
        == """
round_rows_default = burnish.round_rows(%x, 8, None)
quantize_default = burnish.quantize(%w, int4, 32)
getitem = getitem(%quantize_default, 0)
getitem_1 = getitem(%quantize_default, 1)
dequantize_default = burnish.dequantize(%getitem, %getitem_1, None, None, None, int4, 32, [80, 64])
linear_default = linear(%round_rows_default, %dequantize_default, %b)
return %linear_default
""".strip()
    )
    assert count == 1 and notes == ["quantize: 1 of 1 layers in int4, groups of 32 to a scale"]
    held = torch.ops.burnish.round_rows(x, 8, None)
    assert torch.equal(gm(x, w, b)[0], F.linear(held, rounded(w, "int4", 32), b))


@pytest.mark.parametrize(
    "function",
    [lambda x, w, b: torch.addmm(b, x, w), lambda x, w, b: torch.mm(x, w) + b, lambda x, w, b: torch.addmm(b, x, w.t().contiguous().t()), lambda x, w, b: x @ w + b],
)
@pytest.mark.parametrize("composite", [True, False])
def test_matrix_products(tools, function, composite):
    """The rows of a weight are its outputs, in whichever way it is written."""
    x, w, b = R(4, 96), R(96, 64), R(64)
    gm, count, text, _ = run(tools, function, x, w, b, composite=composite, weights="uint4", group=32)
    assert count == 1 and text.count("quantize(") == 2
    close(gm(x, w, b)[0], x @ rounded(w.t(), "uint4", 32).t() + b, x.double() @ rounded(w.t(), "uint4", 32).t().double() + b.double())


def test_a_shared_weight_is_quantized_once_and_read_as_it_was_by_others(tools):
    def f(ids, w, v):
        x = F.embedding(ids, w)
        return F.linear(F.linear(x, v), w) + F.linear(x, w)

    ids, w, v = torch.randint(80, (5,)), R(80, 64), R(64, 64)
    gm, count, text, notes = run(tools, f, ids, w, v)
    assert count == 3 and text.count("burnish.quantize") == 2 and "embedding(%w, %ids)" in text
    assert "quantize: left alone, an embedding: w" in notes
    x = F.embedding(ids, w)
    assert torch.equal(gm(ids, w, v)[0], F.linear(F.linear(x, rounded(v)), rounded(w)) + F.linear(x, rounded(w)))


def test_what_is_left_alone(tools):
    def f(x, w, v, h, t):
        y = F.linear(F.linear(x, w), v)
        return F.linear(y.bfloat16(), h), F.conv_transpose1d(y[None], t), y

    args = R(64, 64), R(64, 64), R(8, 64), R(64, 8).bfloat16(), R(64, 64, 3)
    _, count, _, notes = run(tools, f, *args, skip="nothing|w", least=1000)
    assert count == 0
    assert notes[0] == "quantize: 0 of 3 layers in int8, whole rows to a scale"
    assert notes[1:] == ["quantize: left alone, skipped: w", "quantize: left alone, fewer than 1000 weights: v", "quantize: left alone, weights in bfloat16: h"]


def test_only_some_layers_and_steps(tools):
    def f(x, w, c):
        return F.conv2d(F.linear(x, w), c)

    x, w, c = R(2, 16, 9, 64), R(64, 64), R(32, 16, 3, 3)
    gm, count, text, notes = run(tools, f, x, w, c, only="nothing|c*", steps="c~0.25")
    assert (
        text
        == """
quantize_default = burnish.quantize(%c, int8, 0)
getitem = getitem(%quantize_default, 0)
getitem_1 = getitem(%quantize_default, 1)
dequantize_default = burnish.dequantize(%getitem, %getitem_1, None, None, None, int8, 0, [32, 16, 3, 3])
linear = linear(%x, %w)
full_default = full([1], 0.25, dtype=torch.float32)
round_rows_default = burnish.round_rows(%linear, 8, %full_default)
conv2d_default = conv2d(%round_rows_default, %dequantize_default)
return %conv2d_default
""".strip()
    )
    assert count == 1 and notes == ["quantize: 1 of 2 layers in int8, whole rows to a scale"]
    held = torch.ops.burnish.round_rows(F.linear(x, w), 8, torch.tensor([0.25]))
    assert torch.equal(gm(x, w, c)[0], F.conv2d(held, rounded(c)))


def test_a_layer_belongs_to_the_first_pass_that_takes_it(tools):
    def f(x, w, v):
        return F.linear(F.linear(x, w), v)

    x, w, v = R(4, 64), R(64, 64), R(64, 64)
    gm = tools.trace(f, x, w, v, composite=True)
    specs = parse_all("int4:g32:only=w;int8")
    PassManager(",".join(s.as_pass for s in specs)).run(gm, PassContext(static=frozenset({"w", "v"})))
    assert check(gm) is None and torch.equal(gm(x, w, v)[0], F.linear(F.linear(x, rounded(w, "int4", 32)), rounded(v)))


def test_the_ends_of_a_model(tools):
    def f(x, *ws):
        for w in ws:
            x = F.linear(x, w)
        return x

    def three(x, a, b, c):
        return f(x, a, b, c)

    args = R(2, 64), R(64, 64), R(64, 64), R(64, 64)
    _, count, text, notes = run(tools, three, *args, first=1, last=1)
    assert count == 1 and "burnish.quantize(%b" in text and "quantize: left alone, at an end of the model: a, c" in notes
    assert run(tools, three, *args, first=2, last=2)[1] == 0


@pytest.mark.parametrize("layout", [torch.contiguous_format, torch.channels_last])
def test_convolutions_keep_their_strides(tools, layout):
    def f(x, w, b):
        return F.conv2d(x, w, b, stride=2, groups=2).relu()

    x, w, b = R(2, 32, 9, 9), R(64, 16, 3, 3).to(memory_format=layout), R(64)
    for composite in (True, False):
        gm, count, text, _ = run(tools, f, x, w, b, composite=composite, weights="int8", activations="dynamic")
        assert count == 1 and "round_rows" not in text
        close(gm(x, w, b)[0], f(x, rounded(w).to(memory_format=layout), b), f(x.double(), rounded(w).double().to(memory_format=layout), b.double()))


SPECS = st.builds(
    lambda weights, group, dynamic, embeddings: {"weights": weights, "group": group, "activations": "dynamic" if dynamic else "none", "embeddings": embeddings},
    st.sampled_from(sorted(FORMATS)),
    st.sampled_from([0, 1, 7, 16, 32, 1000, None]),
    st.booleans(),
    st.booleans(),
)


@FEW
@given(spec=SPECS, columns=st.integers(1, 70), rows=st.integers(1, 40), batch=st.sampled_from([(), (1,), (3,), (2, 5), (0,)]), seed=st.integers(0, 5))
def test_any_format_and_shape(tools, spec, columns, rows, batch, seed):
    """Whatever the format, group and shape: through all passes the result is that of the weights that the quantization stands for."""
    torch.manual_seed(seed)

    def f(ids, e, w, v, b):
        x = F.embedding(ids, e)
        return F.linear(F.linear(x, w, b).relu(), v), x

    ids, e, w, v, b = torch.randint(11, batch), R(11, columns), R(rows, columns), R(3, rows), R(rows)
    gm, count, _, _ = run(tools, f, ids, e, w, v, b, least=0, **spec)
    tensors = [e, w, v]
    nodes = [n for n in gm.graph.nodes if str(n.target) == "burnish.dequantize.default"]
    sources = {n.args[0].args[0].args[0].name for n in nodes}
    assert len(nodes) == len(sources) == count
    held = {name: rounded(t, spec["weights"], spec["group"]) if name in sources else t for name, t in zip("ewv", tensors)}

    def eager(cast):
        def act(t, quantized):
            return torch.ops.burnish.round_rows(t, 8, None) if quantized and spec["activations"] == "dynamic" else t

        x = F.embedding(ids, cast(held["e"]))
        y = F.linear(act(x, "w" in sources), cast(held["w"]), cast(b)).relu()
        return F.linear(act(y, "v" in sources), cast(held["v"])), x

    want, exact = eager(lambda t: t), eager(lambda t: t.double())
    for g, a in zip(gm(ids, e, w, v, b), want):
        assert torch.equal(g, a)
    PassManager(f"{SIMPLIFY},lower-quantized,{SIMPLIFY}", hooks=[Verify()]).run(gm, PassContext(static=frozenset("ewvb")))
    if not any(d == 0 for d in batch):
        for i, (g, a, x) in enumerate(zip(gm(ids, e, w, v, b), want, exact)):
            # Rounded activations may fall to either side of a step in float64; the result in float32 decides.
            close(g, a, a.double() if i == 0 and spec["activations"] == "dynamic" else x)


class Model(torch.nn.Module):
    def __init__(self, tied=False):
        super().__init__()
        torch.manual_seed(0)
        self.table = torch.nn.Embedding(100, 64)
        self.q, self.k, self.v = (torch.nn.Linear(64, n) for n in (64, 64, 32))
        self.out = torch.nn.Linear(64, 100, bias=False)
        if tied:
            self.out.weight = self.table.weight

    def forward(self, ids):
        x = self.table(ids)
        return self.out(torch.cat((torch.sigmoid(self.q(x)) * self.k(x), self.v(x)), -1)[..., :64])


def held(model, spec):
    """The model with the weights that a quantization of it computes with."""
    parsed = QuantSpec.parse(spec)
    with torch.no_grad():
        for module in model.modules():
            if isinstance(module, torch.nn.Linear) or (isinstance(module, torch.nn.Embedding) and parsed.embeddings):
                module.weight = torch.nn.Parameter(rounded(module.weight, parsed.weights, parsed.group))
    return model


def test_merged_layers_stay_in_codes(tools):
    def f(x, q, k, v):
        return -F.linear(x, q), -F.linear(x, k), -F.linear(x, v)

    x, q, k, v = R(4, 64), R(64, 64), R(32, 64), R(80, 64)
    gm, _, _, _ = run(tools, f, x, q, k, v, weights="uint4", group=32, least=0)
    want = gm(x, q, k, v)
    _merge(gm)
    text = tools.show(gm)
    assert "dequantize_default_3 = burnish.dequantize(%cat_default, %cat_default_1, %cat_default_2, None, None, uint4, 32, [176, 64])" in text
    assert text.count(" linear(") == 1 and "cat([%getitem_1, %getitem_4, %getitem_7])" in text
    for g, w in zip(gm(x, q, k, v), want):
        close(g, w, w.double())


def test_weights_that_stand_behind_the_first_layer_are_merged_by_their_parts(tools):
    def f(x, a, s, b, t):
        y = F.linear(x, torch.ops.burnish.dequantize(a, s, None, None, None, "int8", 0, [64, 64]))
        return y.relu(), F.linear(x, torch.ops.burnish.dequantize(b, t, None, None, None, "int8", 0, [32, 64])).relu()

    args = R(4, 64), *quantize(R(64, 64), "int8", 0), *quantize(R(32, 64), "int8", 0)
    gm = tools.trace(f, *args, composite=True)
    _merge(gm)
    assert tools.show(gm).count(" linear(") == 1
    for g, w in zip(gm(*args), f(*args)):
        close(g, w, w.double())


def test_layers_of_unlike_weights_are_not_merged(tools):
    def f(x, q, k, v):
        return -F.linear(x, q), -F.linear(x, k), -F.linear(x, v)

    x, q, k, v = R(4, 64), R(64, 64), R(32, 64), R(80, 64)
    gm = tools.trace(f, x, q, k, v, composite=True)
    for name, spec in (("q", "int4"), ("k", "uint4"), ("v", "nvfp4")):
        others = "|".join({"q", "k", "v"} - {name})
        resolve("quantize")(gm, PassContext(static=frozenset("qkv")), weights=spec, skip=others, least=0)
    text = tools.show(gm)
    _merge(gm)
    assert tools.show(gm) == text
    gm = tools.trace(f, x, q, k, v, composite=True)
    resolve("quantize")(gm, PassContext(static=frozenset("qkv")), weights="int4", skip="k")
    _merge(gm)  # the two quantized ones
    assert tools.show(gm).count(" linear(") == 2
    gm = tools.trace(f, x, q, k, v, composite=True)
    resolve("quantize")(gm, PassContext(static=frozenset("qkv")), weights="nvfp4")
    _merge(gm)  # each has a gain of its own
    assert tools.show(gm).count(" linear(") == 3


def _merge(gm):
    names = [n.name for n in gm.graph.nodes if n.op == "placeholder"]
    resolve("merge-linears")(gm, PassContext(static=frozenset(names[1:])), gain=0.0)
    assert check(gm) is None, check(gm)


def test_a_scale_is_not_folded_into_codes(tools):
    def f(x, w, s):
        return F.linear(x * s, w) * s

    x, w, s = R(4, 64), R(64, 64), R(64)
    gm, _, text, _ = run(tools, f, x, w, s)
    resolve("fold-batch-norm")(gm, PassContext(static=frozenset("ws")))
    assert tools.show(gm) == text


def test_codes_are_what_the_main_part_holds():
    """A table of which rows are read is held in codes; and a dequantized weight is constant, though it is much larger than its codes."""
    captured = capture(Model(tied=True), (torch.arange(6),))
    spec = QuantSpec.parse("uint4:embeddings:least=0")
    ctx = PassContext(static=captured.static)
    PassManager(pipeline(spec.as_pass), hooks=[Verify()]).run(captured.gm, ctx)
    prelude, main, _names = split_constants(captured.gm, captured.static)
    dtypes = {n.name: n.meta["val"].dtype for n in main.graph.nodes if n.op == "placeholder"}
    tables = [n for n, v in ((n, n.meta["val"]) for n in main.graph.nodes if n.op == "placeholder") if v.dim() == 2 and v.shape[0] == 100]
    assert [dtypes[n.name] for n in tables].count(torch.uint8) == 1
    assert not any("dequantize" in str(n.target) for n in main.graph.nodes)
    assert sum(n.target is torch.ops.burnish.quantize.default for n in prelude.graph.nodes) == 4


@pytest.mark.parametrize("spec", ["int8", "int4:g32", "uint3:g16:embeddings:least=0", "int8:dynamic:embeddings:least=0", "nvfp4:least=0"])
@pytest.mark.parametrize("tied", [False, True])
def test_compiled_saved_and_loaded(tmp_path, spec, tied):
    ids = torch.randint(100, (3, 7), generator=torch.Generator().manual_seed(1))
    model = Model(tied).eval()
    pipe = pipeline(QuantSpec.parse(spec).as_pass)
    compiled = burnish.compile(model, (ids,), options={"pipeline": pipe})
    with torch.no_grad():
        captured = capture(model, (ids,))
        PassManager(f"decompose,{SIMPLIFY},{QuantSpec.parse(spec).as_pass}").run(captured.gm, PassContext(static=captured.static))
        want = captured.gm(*captured.arguments(ids))[0]
    got = compiled(ids)
    assert (got - want).norm() / want.norm() < (2e-3 if "dynamic" in spec else 2e-6)
    compiled.save(tmp_path / "m.burnish")
    loaded = burnish.load(tmp_path / "m.burnish")
    assert torch.equal(loaded(ids), got)
    again = burnish.compile(model, (ids,), options={"pipeline": pipe})
    assert again.report().cached and torch.equal(again(ids), got)
    if "dynamic" not in spec and not tied:
        whole = held(Model(), spec)(ids) if "least=0" in spec else None
        assert whole is None or torch.allclose(got, whole, atol=1e-5)


def test_getitem_is_what_reads_a_quantization(tools):
    """Each part of ``burnish.quantize`` is read by itself, as the constant part needs."""
    gm, _, _, _ = run(tools, linear, R(2, 64), R(64, 64), R(64), weights="nvfp4")
    users = [u for n in gm.graph.nodes if n.target is torch.ops.burnish.quantize.default for u in n.users]
    assert len(users) == 3 and all(u.target is operator.getitem for u in users)


@pytest.mark.parametrize(
    ("text", "spec"),
    [
        ("int8", QuantSpec()),
        ("int4:g64", QuantSpec("int4", 64)),
        ("int8:dynamic", QuantSpec(activations="dynamic")),
        ("int8:static:additions", QuantSpec("int8", activations="static", additions=True)),
        ("uint3:g0:embeddings:linears:skip=a.*|b:first=1:last=2:least=0", QuantSpec("uint3", 0, "none", False, True, "a.*|b", 1, 2, 0)),
        ("int8:only=a|b:steps=a~0.5|b~1e-05", QuantSpec(only="a|b", steps="a~0.5|b~1e-05")),
        ("int8:skip=1.10:only=true", QuantSpec(skip="1.10", only="true")),
    ],
)
def test_the_short_form(text, spec):
    assert QuantSpec.parse(text) == spec and QuantSpec.parse(str(spec)) == spec
    ((_, _, options),) = PassManager(spec.as_pass).steps
    given = {k: v.removesuffix("|") if isinstance(v, str) else v for k, v in options.items()}
    assert QuantSpec(**{**given, "activations": given.get("activations") or "none"}) == spec


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "written FORMAT"),
        ("int9", "no format 'int9'"),
        ("int4:64", "no option '64'"),
        ("int4:g32:g64", "group twice"),
        ("int4:g-1", "no option 'g-1'"),
        ("int4:skip=a,b", "patterns"),
        ("int4:least=many", "no option 'least=many'"),
        ("int4:only=a;int8", "patterns"),
        ("int8:steps=a", "PATTERN~STEP"),
        ("int8:steps=a~0", "PATTERN~STEP"),
        ("int8:steps=a~nan|b~1", "PATTERN~STEP"),
        ("int8:dynamic:steps=a~1", "not both"),
    ],
)
def test_what_is_refused(text, words):
    with pytest.raises(BurnishError, match=words) as caught:
        QuantSpec.parse(text)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("options", [{"activations": "some"}, {"method": "gtpq"}, {"bits": 9}, {"group": -1}, {"group": True}, {"embeddings": 1}, {"skip": "a=b"}, {"first": None}])
def test_options_are_refused_in_one_sentence(options):
    with pytest.raises(BurnishError) as caught:
        QuantSpec(**options)
    assert "\n" not in str(caught.value)
