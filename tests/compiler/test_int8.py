"""Models whose linears and convolutions round their inputs and weights to int8, compiled."""

import pytest
import torch
from torch import nn

import burnish
from burnish.compiler.driver import load_compiled, program_key
from burnish.compiler.options import Options
from burnish.graphs import operators  # noqa: F401 - registers the operators named below
from burnish.graphs.capture import capture
from burnish.graphs.quantized import quantize
from burnish.runtime import toolchain
from burnish.runtime.program import Launch
from burnish.runtime.toolchain import TILED

dequantize, round_rows = torch.ops.burnish.dequantize.default, torch.ops.burnish.round_rows.default


class Quantized(nn.Module):
    """A weight in int8, and how its input is rounded: ``step`` a number, None for one a row, or "tensor" for one of the whole tensor."""

    def __init__(self, *shape, step=None, bias=True, **window):
        super().__init__()
        codes, scales = quantize(torch.randn(*shape) * torch.Size(shape[1:]).numel() ** -0.5, "int8", 0)
        self.shape, self.step, self.window = list(shape), step, window
        self.register_buffer("codes", codes)
        self.register_buffer("scales", scales)
        self.register_buffer("scale", torch.tensor([step]) if isinstance(step, float) else None)
        self.bias = nn.Parameter(torch.randn(shape[0]) * 0.1) if bias else None

    def forward(self, x):
        w = dequantize(self.codes, self.scales, None, None, None, "int8", 0, self.shape)
        scale = (x.abs().amax() / 127).clamp(min=2.0**-126).view(1) if self.step == "tensor" else self.scale
        x = round_rows(x, 8, scale)
        if w.dim() == 2:
            return nn.functional.linear(x, w, self.bias)
        return (nn.functional.conv1d if w.dim() == 3 else nn.functional.conv2d)(x, w, self.bias, **self.window)


class Perceptron(nn.Module):
    def __init__(self):
        super().__init__()
        self.up, self.down, self.out = Quantized(96, 40), Quantized(40, 96, step=0.02, bias=False), Quantized(7, 40)

    def forward(self, x):
        return self.out(nn.functional.relu(x + self.down(nn.functional.gelu(self.up(x)))))


class Convolutions(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = Quantized(24, 3, 3, 3, step=0.03, padding=1)
        self.second = Quantized(24, 24, 3, 3, step="tensor", padding=1, bias=False)
        self.narrow = Quantized(40, 24, 1, 1, step="tensor")
        self.third = Quantized(48, 20, 3, 2, step="tensor", stride=2, padding=(2, 1), dilation=(2, 1), groups=2)

    def forward(self, x):
        x = nn.functional.silu(self.first(x))
        return self.third(nn.functional.relu(self.narrow(x + self.second(x))))


# Sizes are such that no one measures: on some machine, float32 might be faster.


def symbols(compiled):
    return [s.symbol for s in compiled._graphs[0].compiled.program.steps if isinstance(s, Launch)]


def near(got, want):
    """Rounding that the layers before turned to the other side shows as one step in a few numbers."""
    assert got.shape == want.shape and got.stride() == want.stride()
    assert (got - want).norm() <= 1e-6 * want.norm() or ((got - want).abs() > 1e-5 * want.abs().max()).float().mean() < 0.01


@pytest.fixture(params=["scalar", "avx2", "", "amx"])
def isa(request):
    if request.param == "amx":
        request.getfixturevalue("tile_registers")
    if request.param and not toolchain.runs_here(request.param):
        pytest.skip(f"this processor does not run {request.param}")
    return request.param


@pytest.mark.parametrize("rows", [(16,), (3, 17), (60,)])
def test_linears(isa, rows):
    torch.manual_seed(0)
    model, x = Perceptron().eval(), torch.randn(*rows, 40)
    compiled = burnish.compile(model, (x,), options={"isa": isa})
    own = ["burnish_int8_rows", "burnish_int8_gemm"]
    gathers = isa in TILED  # which would read behind the last row, whose lines are not whole
    assert symbols(compiled) == [*own, "burnish_int8_conv" if gathers else "burnish_int8_gemm_codes", *own]  # what lies between is in the products' kernels, the second's rounding too
    with torch.no_grad():
        near(compiled(x), model(x))


def test_convolutions(isa):
    torch.manual_seed(0)
    model, x = Convolutions().eval(), torch.randn(1, 3, 7, 5)
    compiled = burnish.compile(model, (x,), options={"isa": isa})
    assert symbols(compiled).count("burnish_int8_conv") == 2 + (isa in TILED) and symbols(compiled).count("burnish_int8_gemm_codes") == 1 - (isa in TILED)
    with torch.no_grad():
        near(compiled(x), model(x))


def test_tile_registers_are_taken_for_bytes_alone(tile_registers):
    torch.manual_seed(0)
    model, x = nn.Sequential(nn.Linear(40, 40), Perceptron()).eval(), torch.randn(33, 40)
    compiled = burnish.compile(model, (x,))
    assert compiled._graphs[0].isa == compiled._graphs[0].compiled.program.isa == "amx" and "burnish_gemm" in symbols(compiled)
    with torch.no_grad():
        near(compiled(x), model(x))
    captured = capture(model, (x,))
    placeholders = [n.name for n in captured.gm.graph.nodes if n.op == "placeholder"]
    found = load_compiled(program_key(captured, Options(), "amx", captured.static)[0], placeholders, captured.static, Options(), "")
    assert found is not None and found.program.isa == "amx"  # which the options alone do not say
    assert burnish.compile(nn.Linear(40, 40), (x,))._graphs[0].isa == "avx512"
    tile_registers.setenv("BURNISH_ISA", "avx512")
    plain = burnish.compile(model, (x,))
    assert plain._graphs[0].isa == "avx512" and torch.equal(plain(x), compiled(x))


def test_sequences_of_images_of_one_row():
    torch.manual_seed(0)
    model, x = nn.Sequential(Quantized(32, 16, 5, step="tensor", padding=2), nn.ReLU(), Quantized(8, 32, 3, step=0.02)).eval(), torch.randn(2, 16, 50)
    compiled = burnish.compile(model, (x,))
    assert symbols(compiled).count("burnish_int8_conv") == 2
    with torch.no_grad():
        near(compiled(x), model(x))


def test_any_number_of_rows():
    torch.manual_seed(0)
    model = Perceptron().eval()
    compiled = burnish.compile(model, (torch.randn(9, 40),))
    for rows in (9, 1, 30, 77):
        x = torch.randn(rows, 40)
        with torch.no_grad():
            near(compiled(x), model(x))


def test_it_is_measured_and_told():
    torch.manual_seed(0)
    model, x = nn.Sequential(Quantized(512, 512)).eval(), torch.randn(256, 512)
    compiled = burnish.compile(model, (x,))
    with torch.no_grad():
        near(compiled(x), model(x))
    assert any(n.startswith("pack-int8: linear") for n in compiled._graphs[0].compiled.report.notes)
