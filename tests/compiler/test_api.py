"""``burnish.compile``: equal to eager on every call, weights guarded, saved and loaded."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
import torch
from torch import nn

import burnish
from burnish.compiler import driver
from burnish.compiler.dims import Unsupported


class Block(nn.Module):
    """A pre-norm transformer block with a causal mask built in the graph."""

    def __init__(self, dim: int = 32, heads: int = 4) -> None:
        super().__init__()
        self.norm1, self.norm2 = nn.LayerNorm(dim), nn.LayerNorm(dim)
        self.qkv, self.out = nn.Linear(dim, 3 * dim), nn.Linear(dim, dim)
        self.up, self.down = nn.Linear(dim, 4 * dim), nn.Linear(4 * dim, dim)
        self.heads = heads

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        b, t, d = x.shape
        q, k, v = self.qkv(self.norm1(x)).view(b, t, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4)
        scores = q @ k.transpose(-1, -2) * (d // self.heads) ** -0.5
        mask = torch.ones(t, t, dtype=torch.bool).tril()
        a = scores.masked_fill(~mask, float("-inf")).softmax(-1) @ v
        x = x + self.out(a.transpose(1, 2).reshape(b, t, d))
        return x + self.down(nn.functional.gelu(self.up(self.norm2(x))))


class Net(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.conv1, self.bn1 = nn.Conv2d(3, 8, 3, 2, 1, bias=False), nn.BatchNorm2d(8)
        self.conv2, self.bn2 = nn.Conv2d(8, 8, 3, 1, 1, bias=False), nn.BatchNorm2d(8)
        self.head = nn.Linear(8, 5)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = torch.relu(self.bn1(self.conv1(x)))
        x = torch.relu(self.bn2(self.conv2(x)) + x)
        return self.head(nn.functional.max_pool2d(x, 3, 2, 1).mean((2, 3)))


def seeded(factory) -> nn.Module:
    torch.manual_seed(0)
    module = factory().eval()
    for m in module.modules():
        if isinstance(m, nn.BatchNorm2d):
            nn.init.normal_(m.running_mean, std=0.2)
            nn.init.uniform_(m.running_var, 0.5, 1.5)
    return module


def same(got: torch.Tensor, module: nn.Module, *args: torch.Tensor) -> None:
    with torch.no_grad():
        want = module(*args)
        exact = module.double()(*[a.double() if a.is_floating_point() else a for a in args])
        module.float()
    own = (want.double() - exact).norm() / exact.norm()
    assert got.dtype == want.dtype and got.shape == want.shape and got.stride() == want.stride()
    assert (got.double() - exact).norm() / exact.norm() <= max(4 * own, 1e-6)


CASES = [(Block, (2, 7, 32)), (Net, (2, 3, 21, 21))]


@pytest.mark.parametrize(("factory", "shape"), CASES)
def test_equal_to_eager_on_calls_one_two_three(factory, shape):
    module = seeded(factory)
    compiled = burnish.compile(module, (torch.randn(shape),))
    for seed in range(3):
        x = torch.randn(shape, generator=torch.Generator().manual_seed(seed))
        same(compiled(x), module, x)
    assert compiled.report().fallback is None and compiled.report().kernels > 0


@pytest.mark.parametrize(("factory", "shape"), CASES)
def test_outputs_are_never_overwritten(factory, shape):
    compiled = burnish.compile(seeded(factory), (torch.randn(shape),))
    first = compiled(torch.randn(shape))
    kept = first.clone()
    compiled(torch.randn(shape))
    assert torch.equal(first, kept)


@pytest.mark.parametrize("weights", ["frozen", "live"])
def test_a_changed_weight_is_never_served_stale(weights):
    module, x = seeded(Net), torch.randn(2, 3, 21, 21)
    compiled = burnish.compile(module, (x,), weights=weights)
    before = compiled(x)
    with torch.no_grad():
        module.conv2.weight.mul_(1.5)
    after = compiled(x)
    assert not torch.allclose(before, after)
    same(after, module, x)
    module.load_state_dict({k: v.clone() * 0.9 if v.is_floating_point() else v.clone() for k, v in module.state_dict().items()}, assign=True)
    same(compiled(x), module, x)


def test_refresh_sees_writes_that_leave_no_trace():
    module, x = seeded(Net), torch.randn(2, 3, 21, 21)
    compiled = burnish.compile(module, (x,))
    compiled(x)
    module.conv1.weight.data.mul_(2.0)
    compiled.refresh()
    same(compiled(x), module, x)


def test_another_shape_compiles_a_dynamic_kernel():
    module = seeded(Block)
    compiled = burnish.compile(module, (torch.randn(2, 7, 32),))
    for batch, length in ((2, 9), (2, 12), (2, 30)):
        x = torch.randn(batch, length, 32)
        same(compiled(x), module, x)
    assert len(compiled._graphs) == 2


@pytest.mark.filterwarnings("error")
def test_save_and_load(tmp_path):
    module, x = seeded(Net), torch.randn(2, 3, 21, 21)
    compiled = burnish.compile(module, (x,))
    compiled.save(tmp_path / "net.burnish")
    loaded = burnish.load(tmp_path / "net.burnish")
    assert torch.equal(loaded(x), compiled(x))


class Ranked(Net):
    """A net with an operator that has no kernel of ours."""

    def forward(self, x):
        return torch.sort(super().forward(x), -1)[0]


def test_a_saved_file_runs_without_a_compiler_and_with_an_empty_cache(tmp_path):
    """The child has no C compiler, no program on PATH and no cache; it still calls generated kernels and ATen."""
    module, x = seeded(Ranked), torch.randn(2, 3, 21, 21)
    compiled = burnish.compile(module, (x,))
    assert compiled.report().kernels > 0 and compiled.report().aten
    compiled.save(tmp_path / "net.burnish")
    torch.save(x, tmp_path / "x.pt")
    code = (
        "import sys, torch, burnish\n"
        "from burnish.runtime import toolchain\n"
        "try: toolchain.find()\n"
        "except burnish.BurnishError: pass\n"
        "else: sys.exit('there is a compiler')\n"
        "out = burnish.load('net.burnish')(torch.load('x.pt'))\n"
        "torch.save(out, 'out.pt')\n"
        "sys.exit('loading imported a compiler' if {'burnish.passes', 'torch._dynamo', 'sympy'} & set(sys.modules) else 0)\n"
    )
    env = {k: v for k, v in os.environ.items() if not k.startswith("BURNISH_")}
    env |= {"PATH": "/nowhere", "BURNISH_CC": "no-compiler", "BURNISH_CACHE_DIR": str(tmp_path / "cache")}
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    out = torch.load(tmp_path / "out.pt")
    assert torch.equal(out, compiled(x))
    torch.testing.assert_close(out, module(x), rtol=1e-5, atol=1e-5)


def test_a_warm_start_comes_from_the_cache():
    module, x = seeded(Block), torch.randn(2, 7, 32)
    burnish.compile(module, (x,))
    again = burnish.compile(module, (x,))
    assert again.report().cached
    same(again(x), module, x)


@pytest.mark.parametrize(("factory", "shape"), CASES)
def test_the_interpreter_agrees(factory, shape):
    module, x = seeded(factory), torch.randn(shape)
    compiled = burnish.compile(module, (x,), target="interp")
    assert compiled.report().kernels == 0 and compiled.report().regions > 0
    same(compiled(x), module, x)


def test_what_cannot_be_compiled_runs_in_eager_and_says_so(caplog, monkeypatch):
    def f(x):
        return x.sum() + 1

    def refuse(*_):
        raise Unsupported("no step does this")

    monkeypatch.setattr(driver, "assemble", refuse)
    x = torch.randn(9)  # of a size that no other test here compiles, so that the cache does not answer
    compiled = burnish.compile(f, (x,))
    assert torch.equal(compiled(x), f(x))
    assert "no step does this" in compiled.report().fallback
    assert [r.levelname for r in caplog.records if "in eager" in r.getMessage()] == ["WARNING"]
    with pytest.raises(burnish.BurnishError, match="no step does this"):
        burnish.compile(f, (x,), options={"fallback": False})


@pytest.fixture
def misdescribed() -> Iterator[Callable]:
    """An operator whose fake says that it keeps the rows it drops."""
    library = torch.library.Library("misdescribed", "FRAGMENT")
    library.define("tail(Tensor x) -> Tensor")
    library.impl("tail", lambda x: x[1:].clone(), "CPU")
    library.impl("tail", lambda x: torch.empty_like(x), "Meta")
    driver.warn_once.cache_clear()
    yield torch.ops.misdescribed.tail
    library._destroy()


@pytest.mark.parametrize("how", ["compile", "torch.compile"])
def test_a_result_that_is_not_as_recorded_runs_in_eager_and_says_so(how, misdescribed, caplog):
    weight = nn.Linear(6, 5).eval()

    def f(x):
        return torch.tanh(misdescribed(weight(x) * 2) + 1)

    x, other = torch.randn(7, 6), torch.randn(7, 6)
    with torch.no_grad():
        compiled = burnish.compile(f, (x,)) if how == "compile" else torch.compile(f, backend="burnish")
        for given in (x, other, x):
            torch.testing.assert_close(compiled(given), f(given))
        assert [r.levelname for r in caplog.records if "in eager" in r.getMessage()] == ["WARNING"]
        assert "misdescribed::tail gave a result" in caplog.text
        if how == "compile":
            assert "misdescribed::tail" in compiled.report().fallback
            strict = burnish.compile(f, (x,), options={"fallback": False})
            with pytest.raises(burnish.BurnishError, match="misdescribed::tail gave a result"):
                strict(x)


def test_unknown_option_names_the_known_ones():
    with pytest.raises(burnish.BurnishError, match="unknown option speed; known options are mode, tolerance"):
        burnish.compile(nn.Linear(2, 2), (torch.randn(1, 2),), options={"speed": "high"})


def test_explain_says_what_is_left_to_aten():
    model = nn.Sequential(nn.Conv2d(3, 16, 3), nn.ReLU(), nn.Flatten(), nn.Linear(16 * 30 * 30, 64), nn.LogSoftmax(-1)).eval()

    class Sorted(nn.Module):
        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return torch.sort(model(x)).values

    with torch.no_grad():
        rows = burnish.compile(Sorted(), (torch.randn(1, 3, 32, 32),)).explain()
    for row in rows:
        assert row["note"].startswith("left to ATen") == row["kernel"].startswith("aten::"), row
    assert any(row["note"] for row in rows) and any(not row["note"] for row in rows)
