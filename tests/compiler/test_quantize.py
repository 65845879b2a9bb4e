"""``quantize=``: through the front doors, the result is that of rounded weights, and nothing changes without it."""

import logging

import pytest
import torch
from torch import nn

import burnish
from burnish.compiler.backend import reports
from burnish.compiler.options import Options
from burnish.graphs.quantized import FORMATS, dequantize, quantize
from burnish.passes.quantize.quant_spec import QuantSpec
from burnish.runtime.errors import BurnishError


class Model(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.conv = nn.Conv2d(16, 32, 3, padding=1)
        self.norm = nn.BatchNorm2d(32)
        self.head = nn.Sequential(nn.Linear(32, 160), nn.GELU(), nn.Linear(160, 32))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.head(self.norm(self.conv(x)).relu().movedim(1, -1))


@pytest.fixture
def x() -> torch.Tensor:
    return torch.randn(2, 16, 6, 6, generator=torch.Generator().manual_seed(3))


def rounded(w: torch.Tensor, spec: QuantSpec) -> torch.Tensor:
    codes, scales, *rest = quantize(w, spec.weights, spec.cut)
    offsets = rest.pop(0) if FORMATS[spec.weights].offsets else None
    return dequantize(codes, scales, offsets, None, None, spec.weights, spec.cut, list(w.shape))


def quantized(model: Model, text: str, keep: tuple[str, ...] = ()) -> Model:
    """The model with rounded weights; its norm is the identity but for the scale that folds into the convolution, which is rounded behind it."""
    spec = QuantSpec.parse(text)
    with torch.no_grad():
        scale = model.norm.weight / torch.sqrt(model.norm.running_var + model.norm.eps)
        model.conv.weight.mul_(scale[:, None, None, None])
        model.conv.bias.mul_(scale).add_(model.norm.bias - model.norm.running_mean * scale)
        for name, module in model.named_modules():
            if isinstance(module, (nn.Conv2d, nn.Linear)) and name not in keep:
                module.weight.copy_(rounded(module.weight, spec))
    model.norm = nn.Identity()  # type: ignore[assignment]
    return model


def near(got: torch.Tensor, model: nn.Module, x: torch.Tensor) -> None:
    with torch.no_grad():
        eager, want = model(x), model.double()(x.double())
    error, own = ((t.double() - want).norm() / want.norm() for t in (got, eager))
    # A weight that lies in the middle between two levels may fall to either, as its fold into the convolution rounds.
    assert error <= max(4 * own, 1e-5), (float(error), float(own))


@pytest.mark.parametrize("spec", ["int8", "int4:g32", "uint4:g16:least=0"])
def test_the_result_is_that_of_rounded_weights(spec: str, x: torch.Tensor) -> None:
    compiled = burnish.compile(Model().eval(), (x,), quantize=spec)
    near(compiled(x), quantized(Model().eval(), spec), x)
    assert any(n.startswith("quantize: 3 of 3 layers") for n in compiled.report().notes)


def test_several_specs_each_for_its_layers(x: torch.Tensor) -> None:
    compiled = burnish.compile(Model().eval(), (x,), quantize="int8:only=head.0;int4:g32:only=head.2")
    model = Model().eval()
    with torch.no_grad():
        for layer, spec in ((model.head[0], "int8"), (model.head[2], "int4:g32")):
            layer.weight.copy_(rounded(layer.weight, QuantSpec.parse(spec)))
    near(compiled(x), model, x)
    assert sum("1 of" in n for n in compiled.report().notes if n.startswith("quantize:")) == 2


def test_the_backend_takes_the_option(x: torch.Tensor) -> None:
    torch._dynamo.reset()
    compiled = torch.compile(Model().eval(), backend="burnish", options={"quantize": "int8:skip=head.2"})
    with torch.no_grad():
        near(compiled(x), quantized(Model().eval(), "int8", ("head.2",)), x)
    assert "quantize: left alone, skipped: head.2" in reports[-1].notes


def test_skipped_layers_are_part_of_what_a_program_is_found_by(x: torch.Tensor) -> None:
    """Two models of one graph, whose layers have other names."""

    class Other(Model):
        def __init__(self) -> None:
            super().__init__()
            self.tail, self.head = self.head, None

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return self.tail(self.norm(self.conv(x)).relu().movedim(1, -1))

    spec = "int8:skip=head.*"
    first, second = (burnish.compile(m.eval(), (x,), quantize=spec) for m in (Model(), Other()))
    near(first(x), quantized(Model().eval(), spec, ("head.0", "head.2")), x)
    near(second(x), quantized(Model().eval(), spec), x)


def test_each_spelling_is_one_option() -> None:
    assert Options(quantize="int4:least=4096:g32") == Options(quantize="int4:g32")
    assert Options().quantize == "" and "quantize{" not in Options().passes
    assert "quantize{weights=int4,group=32}" in Options(quantize="int4:g32").passes


def test_a_changed_weight_is_rounded_anew(x: torch.Tensor) -> None:
    model, other = Model().eval(), Model().eval()
    compiled = burnish.compile(model, (x,), quantize="int8")
    compiled(x)
    with torch.no_grad():
        for m in (model, other):
            m.head[0].weight.mul_(-2.0)
    near(compiled(x), quantized(other, "int8"), x)


def test_what_the_option_does_not_change_is_said(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "burnish"):
        burnish.compile(nn.Linear(4, 4).eval(), (torch.randn(2, 4),), quantize="int8")
    assert any("quantize 'int8' changes nothing here" in r.getMessage() for r in caplog.records)


@pytest.mark.parametrize(
    "given", [{"quantize": "int9"}, {"quantize": "int8", "weights": "live"}, {"quantize": "int8", "pipeline": "dce"}, {"quantize": None}, {"quantize": 8}]
)
def test_what_is_refused_is_one_sentence(given: dict) -> None:
    with pytest.raises(BurnishError) as caught:
        Options.parse(None, given)
    assert "\n" not in str(caught.value)
