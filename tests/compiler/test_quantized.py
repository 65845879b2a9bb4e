"""Language models with quantized linears: the compiled step reads codes, and generates what the model itself does."""

import operator

import pytest
import torch
import torch.fx as fx
import torch.nn.functional as F
from torch import nn

import burnish
from burnish.compiler import compiled as compiled_graph
from burnish.graphs import quantized
from burnish.graphs.gguf import Decoder, Shape
from burnish.graphs.quantized import FORMATS
from burnish.runtime import packing
from burnish.runtime.generator import Language
from burnish.runtime.program import Launch

SHAPE = Shape(layers=2, hidden=48, heads=6, kv_heads=2, depth=8, inner=64, vocabulary=61, longest=400, base=1e4, eps=1e-5)
KINDS = {"int4": "i4", "uint3": "i3", "int8": "i8", "mxfp4": "t4"}


class Linear(nn.Module):
    """A linear over a quantized weight."""

    def __init__(self, linear, format, group):
        super().__init__()
        self.format, self.group, self.shape, self.bias = format, group, list(linear.weight.shape), linear.bias
        codes, scales, *offsets = quantized.quantize(linear.weight.detach(), format, group)
        self.register_buffer("codes", codes)
        self.register_buffer("scales", scales)
        self.register_buffer("offsets", offsets[0] if FORMATS[format].offsets else None)

    def forward(self, x):
        weight = torch.ops.burnish.dequantize(self.codes, self.scales, self.offsets, None, None, self.format, self.group, self.shape)
        return F.linear(x, weight, self.bias)


def quantize(module, format, group):
    for name, child in module.named_children():
        if isinstance(child, nn.Linear):
            setattr(module, name, Linear(child, format, group))
        else:
            quantize(child, format, group)


@pytest.mark.parametrize(("format", "group"), [("int4", 32), ("uint3", 16), ("int8", 0), ("mxfp4", 32)])
def test_generation_is_the_models_own(format, group):
    torch.manual_seed(0)
    model = Decoder(SHAPE, bias=True, qk_norm=True).eval()
    for p in model.parameters():
        if p.dim() > 1:
            nn.init.normal_(p, std=0.3)
    quantize(model, format, group)
    compiled = burnish.generator(model, language=Language(longest=SHAPE.longest))
    launches = [s.symbol for s in compiled.compiled.program.steps if isinstance(s, Launch) and s.symbol.startswith(("burnish_quantized", "burnish_gemm"))]
    assert launches and set(launches) == {"burnish_quantized_rows", f"burnish_quantized_{KINDS[format]}"}
    for prompt in ([5], list(range(30)), [(11 * i) % 61 for i in range(150)]):
        tokens = list(prompt)
        with torch.no_grad():
            for _ in range(8):
                tokens.append(int(model(torch.tensor([tokens]))[0, -1].argmax()))
        assert compiled.generate(prompt, max_new_tokens=8).tokens[0] == tokens[len(prompt) :]


def prelude(format, group, shared):
    """A weight rounded and put into panels, as passes leave it; ``shared``: its codes are read by something else besides."""
    graph = fx.Graph()
    made = graph.call_function(torch.ops.burnish.quantize.default, (graph.placeholder("w"), format, group))
    parts = [graph.call_function(operator.getitem, (made, i)) for i in range(3 if FORMATS[format].offsets else 2)]
    panels = graph.call_function(torch.ops.burnish.pack_quantized.default, (*parts, *[None] * (5 - len(parts)), format, group, 96))
    graph.output((panels, parts[0]) if shared else (panels,))
    return fx.GraphModule(nn.Module(), graph)


@pytest.mark.parametrize("value", [1.0, float("nan")])
@pytest.mark.parametrize("shared", [False, True])
@pytest.mark.parametrize(("format", "group"), [("int4", 32), ("uint4", 32), ("int8", 0), ("mxfp4", 32)])
def test_weights_go_into_panels_in_one_pass(monkeypatch, format, group, shared, value):
    """But for those whose codes are wanted, and one that is not finite, which is left to the operators that say what becomes of it."""
    seen = []
    monkeypatch.setattr(compiled_graph, "quantize_panels", lambda *args: seen.append(packing.quantize_panels(*args)) or seen[-1])
    w = torch.randn(80, 96)
    w[5, 7] = value
    gm = prelude(format, group, shared)
    for got, want in zip(compiled_graph._Prelude(gm, [0], lambda _: w).run(), gm(w), strict=True):
        assert torch.equal(got, want)
    assert seen == ([] if shared or format == "mxfp4" else [value == value])


def test_a_language_model_is_packed_so(monkeypatch):
    seen = []
    monkeypatch.setattr(compiled_graph, "quantize_panels", lambda *args: seen.append(packing.quantize_panels(*args)) or seen[-1])
    burnish.generator(Decoder(SHAPE).eval(), weights="int4:g32:least=0", language=Language(longest=SHAPE.longest)).generate([1, 2], max_new_tokens=2)
    assert seen and all(seen)
