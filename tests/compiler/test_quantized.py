"""Language models with quantized linears: the compiled step reads codes, and generates what the model itself does."""

import pytest
import torch
import torch.nn.functional as F
from torch import nn

import burnish
from burnish.graphs import quantized
from burnish.graphs.gguf import Decoder, Shape
from burnish.graphs.quantized import FORMATS
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
