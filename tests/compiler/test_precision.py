"""``precision="bf16"``: constant weights in bfloat16, everything else float32, and never unless asked for."""

import logging

import pytest
import torch
from torch import nn

import burnish
from burnish.compiler.api import CompiledModule
from burnish.compiler.driver import program_key
from burnish.compiler.options import Options
from burnish.graphs.capture import capture
from burnish.runtime import tiles, toolchain
from burnish.runtime.program import Launch

from .test_api import Block, Net, seeded

# Where rows are rounded too, no reference that rounds the weights alone is the exact one.
ROUNDS_ROWS = toolchain.detect_isa(bf16=True) in ("avx512bf16", "amxbf16")


class Widths(nn.Module):
    """Linears, a window of a convolution that starts at an odd depth, and what follows them element by element."""

    def __init__(self) -> None:
        super().__init__()
        self.conv, self.up, self.down = nn.Conv2d(3, 24, 3, padding=1), nn.Linear(24, 33), nn.Linear(33, 7, bias=False)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        y = nn.functional.gelu(self.conv(x)).movedim(1, -1)
        return torch.tanh(self.down(nn.functional.relu(self.up(y)) * 2))


def rounded(model: nn.Module) -> nn.Module:
    """The same model with the weights, not the biases, rounded to bfloat16."""
    with torch.no_grad():
        for name, p in model.named_parameters():
            if name.endswith("weight"):
                p.copy_(p.bfloat16().float())
    return model


def error(got: torch.Tensor, want: torch.Tensor) -> float:
    return float((got.double() - want).norm() / want.norm())


def launches(compiled: CompiledModule) -> list[str]:
    return [s.symbol for s in compiled._graphs[0].compiled.program.steps if isinstance(s, Launch)]


def right(compiled, model: nn.Module, x: torch.Tensor) -> None:
    """Near the model with rounded weights, which are what the kernels read."""
    with torch.no_grad():
        got, eager, want = compiled(x), model(x), model.double()(x.double())
    model.float()
    assert error(got, want) <= (2**-7 if ROUNDS_ROWS else max(4 * error(eager, want), 1e-6))


@pytest.mark.parametrize("isa", ["scalar", "avx2"])
def test_the_result_is_that_of_rounded_weights(isa: str) -> None:
    if not toolchain.runs_here(isa):
        pytest.skip(f"this processor does not run {isa}")
    torch.manual_seed(0)
    model, x = Widths().eval(), torch.randn(2, 3, 9, 11)
    compiled = burnish.compile(model, (x,), precision="bf16", options={"isa": isa})
    assert launches(compiled).count("burnish_conv_bf16") == 1 and launches(compiled).count("burnish_gemm_bf16") == 2
    got = compiled(x)
    with torch.no_grad():
        exact = model.double()(x.double())
    assert 1e-4 < error(got, exact) < 2**-7
    with torch.no_grad():
        want, eager = rounded(model.float()).double()(x.double()), model.float()(x)
    assert error(got, want) <= max(4 * error(eager, want), 1e-6)


def test_through_tile_registers(tile_registers: pytest.MonkeyPatch, tmp_path) -> None:
    model, x = seeded(Widths), torch.randn(2, 3, 9, 11)
    compiled = burnish.compile(model, (x,), precision="bf16")
    assert compiled._graphs[0].isa == "amxbf16" and [n for n in launches(compiled) if n.endswith("_bf16")] == ["burnish_conv_bf16", *["burnish_gemm_bf16"] * 2]
    got = compiled(x)
    with torch.no_grad():
        assert 1e-4 < error(got, model.double()(x.double())) < 2**-7
    model.float()
    plain = burnish.compile(model, (x,), precision="bf16", options={"isa": "avx512bf16"}) if toolchain.runs_here("avx512bf16") else compiled
    assert error(plain(x), got) < 2**-7
    compiled.save(tmp_path / "m", ["amxbf16", "avx2"])
    assert torch.equal(burnish.load(tmp_path / "m")(x), got)
    dynamic = burnish.compile(model, (x,), precision="bf16", dynamic_shapes=({2: torch.export.Dim("h", min=2, max=64)},))
    wide = torch.randn(2, 3, 40, 11)
    with torch.no_grad():
        assert error(dynamic(wide), model(wide)) < 2**-7
    other = burnish.compile(model, (x,), precision="bf16", options={"isa": "amxbf16", "fallback": False})
    tile_registers.setattr(tiles, "_granted", lambda: False)
    tiles.usable.cache_clear()
    assert burnish.load(tmp_path / "m").saved.program.isa == "avx2"
    with pytest.raises(burnish.BurnishError, match="was built for amxbf16, whose tile registers cannot be used here; compile it for avx512bf16"):
        other(x)


def test_the_default_is_float32() -> None:
    model, x = seeded(Net), torch.randn(2, 3, 32, 32)
    assert not any("bf16" in name for name in launches(burnish.compile(model, (x,))))
    assert any("bf16" in name for name in launches(burnish.compile(model, (x,), precision="bf16")))


def test_a_saved_file_computes_the_same_in_fewer_bytes(tmp_path) -> None:
    class Wide(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.up, self.down = nn.Linear(33, 2000), nn.Linear(2000, 33)

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return self.down(torch.relu(self.up(x)))

    model, x = seeded(Wide), torch.randn(1, 33)
    held = {}
    for precision in ("f32", "bf16"):
        compiled = burnish.compile(model, (x,), precision=precision)
        compiled.save(tmp_path / precision)
        held[precision] = sum(c.nbytes for c in burnish.load(tmp_path / precision).saved.constants)
        assert torch.equal(burnish.load(tmp_path / precision)(x), compiled(x))
    assert held["bf16"] < 0.6 * held["f32"]


def test_rows_may_be_symbolic_and_weights_may_change() -> None:
    model, x = seeded(Block), torch.randn(2, 7, 32)
    compiled = burnish.compile(model, (x,), precision="bf16", dynamic_shapes=({1: torch.export.Dim("t", min=2, max=64)},))
    assert "burnish_gemm_bf16" in launches(compiled)
    first = compiled(x)
    rounded(model)  # the same numbers once they are packed
    right(compiled, model, x)
    torch.testing.assert_close(compiled(x), first)
    right(compiled, model, torch.randn(2, 31, 32))
    with torch.no_grad():
        model.down.weight.mul_(2)
    right(compiled, model, torch.randn(2, 3, 32))


def test_the_backend_takes_the_option() -> None:
    torch._dynamo.reset()
    model, x = rounded(seeded(Widths)), torch.randn(2, 3, 9, 11)
    right(torch.compile(model, backend="burnish", options={"precision": "bf16"}), model, x)
    torch._dynamo.reset()


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_the_backend_builds_for_the_weights_it_has_not_seen(dtype: torch.dtype, monkeypatch: pytest.MonkeyPatch) -> None:
    """Dynamo gives it the graph alone, and kernels that multiply pairs of bfloat16 numbers are for weights in bfloat16."""
    torch._dynamo.reset()
    asked, ask = [], Options.instruction_set
    monkeypatch.setattr(Options, "instruction_set", lambda self, dtypes=(): asked.append(set(dtypes)) or ask(self, dtypes))
    model, x = seeded(Widths).to(dtype), torch.randn(2, 3, 9, 11, dtype=dtype)
    with torch.no_grad():
        torch.compile(model, backend="burnish")(x)
    assert {dtype} in asked and asked[-1] == capture(model, (x,)).dtypes == {dtype}
    torch._dynamo.reset()


def test_each_precision_has_a_program_of_its_own() -> None:
    captured = capture(seeded(Net), (torch.randn(1, 3, 32, 32),))
    (plain, parts), (low, others) = (program_key(captured, Options(precision=p), "scalar", captured.static) for p in ("f32", "bf16"))
    assert plain != low and [k for k in parts if parts[k] != others[k]] == ["options"]


def test_what_the_option_does_not_change_is_said(caplog: pytest.LogCaptureFixture) -> None:
    x = torch.randn(4, 16)
    for _ in range(2):  # also of a program from the cache
        with caplog.at_level(logging.INFO, "burnish"):
            caplog.clear()
            burnish.compile(nn.Sequential(nn.ReLU(), nn.Softmax(-1)), (x,), precision="bf16")
        assert "precision 'bf16' changes nothing here" in caplog.text
    with caplog.at_level(logging.INFO, "burnish"):
        caplog.clear()
        burnish.compile(seeded(Widths), (torch.randn(2, 3, 9, 11),), precision="bf16")
    assert "changes nothing" not in caplog.text


def test_the_table_names_the_kernels_and_the_report_counts_them() -> None:
    model, x = seeded(Block), torch.randn(2, 7, 32)
    compiled = burnish.compile(model, (x,), precision="bf16")
    count = launches(compiled).count("burnish_gemm_bf16")
    assert count == sum("burnish_gemm_bf16" in row["kernel"] for row in compiled.explain()) > 0
    assert any(f"precision bf16: {count} of " in note for note in compiled.report().notes)


def test_only_processors_with_its_dot_product_get_its_kernels(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BURNISH_ISA", raising=False)
    monkeypatch.setattr(tiles, "usable", lambda: True)
    levels = (("avx2", "avx2", "avx2"), ("avx512", "avx512", "avx512"), ("avx512bf16", "avx512", "avx512bf16"), ("amxbf16", "avx512", "amxbf16"))
    for best, plain, low in levels:
        monkeypatch.setattr(toolchain, "machine_isa", lambda best=best: best)
        assert (Options().instruction_set(), Options(precision="bf16").instruction_set()) == (plain, low)
