"""Fourier transforms become matrix products where those are faster, and neighbouring ones join, with the values and strides of eager."""

import pytest
import torch
import torch.nn.functional as F
from hypothesis import given, settings
from hypothesis import strategies as st

import burnish
from burnish.graphs.capture import capture
from burnish.graphs.context import PassContext
from burnish.passes._choice import LIBRARY, OURS
from burnish.passes.fold_constants import split_constants
from burnish.passes.fourier import fourier
from burnish.passes.manager import PassManager, Verify
from burnish.passes.pipeline import SIMPLIFY

R, Z = torch.randn, lambda *shape: torch.randn(*shape, dtype=torch.complex64)
MIX = "_fft_r2c([1, 2], False)"


def ours(graphs, static, factors):
    return [1.0, 2.0]


def library(graphs, static, factors):
    return [2.0, 1.0]


def rewritten(function, *args, measure=ours, static=True, limit=None):
    """The graph after the pass, how many rewrites it made, and its notes; all arguments but the first are weights where ``static``."""
    captured = capture(function, args)
    PassManager("decompose," + SIMPLIFY).run(captured.gm, PassContext())
    names = [n.name for n in captured.gm.graph.nodes if n.op == "placeholder"]
    ctx = PassContext(static=frozenset(names[1:]) if static else frozenset(), measure=measure, limit=limit)
    count = PassManager("fourier", [Verify()]).run(captured.gm, ctx)[0].rewrites
    return captured, count, ctx


def calls(captured, static):
    """Operators that run at every call."""
    PassManager("canonicalize,remove-redundant,cse,dce").run(captured.gm, PassContext(static=static))
    _, main, _ = split_constants(captured.gm, static)
    return [str(n.target).removeprefix("aten.").removesuffix(".default") for n in main.graph.nodes if n.op == "call_function"]


def right(got, function, args):
    """Within 4 times eager's own error."""
    wide = [a.to(torch.complex128 if a.is_complex() else torch.float64) for a in args]
    want, exact = function(*args), function(*wide)
    error, own = ((t - exact).norm() for t in (got, want))
    assert error <= max(4 * own, 1e-7 * exact.norm()), f"error {error:.3g}, eager's {own:.3g}, size {exact.norm():.3g}"
    assert got.dtype == want.dtype and got.shape == want.shape
    assert [s for n, s in zip(got.shape, got.stride()) if n > 1] == [s for n, s in zip(want.shape, want.stride()) if n > 1]


def mixing(x):
    return torch.fft.fft(torch.fft.fft(x, dim=-1), dim=-2).real * 2


def circular(x, w):
    return torch.fft.irfft(torch.fft.rfft(x) * w, n=x.shape[-1])


def of_image(x, w):
    """A global filter: over rows and columns, another for each channel."""
    return torch.fft.irfft2(torch.fft.rfft2(x, dim=(1, 2), norm="ortho") * torch.view_as_complex(w), s=x.shape[1:3], dim=(1, 2), norm="ortho")


def test_a_filter_with_a_constant_spectrum_is_one_linear_layer():
    captured, count, ctx = rewritten(circular, R(4, 10), Z(6))
    assert count == 1 and calls(captured, ctx.static) == ["linear"]


def test_mixing_is_two_products():
    captured, count, ctx = rewritten(mixing, R(2, 8, 6))
    assert count == 2
    assert [c for c in calls(captured, ctx.static) if c not in ("view", "clone", "permute", "slice.Tensor")] == ["linear", "burnish.batched_product", "mul.Tensor"]


def test_an_image_is_filtered_without_copies():
    captured, _, ctx = rewritten(of_image, R(2, 6, 6, 5), R(6, 4, 5, 2))
    done = calls(captured, ctx.static)
    # The filter joins both parts again, and one copy gives the result eager's layout.
    assert done.count("burnish.batched_product") == 4 and done.count("cat") == 1 and done.count("clone") <= 1


def test_the_library_keeps_what_it_is_faster_at_and_takes_two_dimensions_at_once():
    captured, count, ctx = rewritten(mixing, R(2, 8, 6), measure=library)
    assert count == 1 and ctx.notes[-1].endswith(LIBRARY)
    assert calls(captured, ctx.static)[:3] == ["_fft_r2c", "view_as_real", "select.int"]
    assert captured.gm.graph.find_nodes(op="call_function", target=torch.ops.aten._fft_r2c.default)[0].args[1:] == ([1, 2], 0, False)


def test_what_is_hopeless_is_not_measured():
    def measure(*_):
        raise AssertionError

    _, count, ctx = rewritten(circular, R(512, 4000), Z(2001), measure=measure)
    assert count == 0 and "(predicted)" in ctx.notes[-1]


def test_each_distinct_group_is_measured_once():
    asked = []

    def measure(graphs, static, factors, prices=()):
        asked.append(len(graphs))
        return ours(graphs, static, factors)

    _, count, _ = rewritten(lambda x, w, v: circular(circular(x, w), v) + circular(x[:, :8], w[:5]).sum(), R(4, 10), Z(6), Z(6), measure=measure)
    assert count == 3 and asked == [2, 2]


def test_limit_stops_rewriting():
    captured, count, ctx = rewritten(lambda x, w: circular(circular(x, w).relu(), w), R(4, 10), Z(6), limit=1)
    assert count == 1 and calls(captured, ctx.static).count("_fft_r2c") == 1


@pytest.mark.parametrize(
    "function, args, reason",
    [
        (lambda x: torch.fft.rfft(x), (R(4, 8),), "complex output"),
        (lambda x: torch.fft.rfft(x).abs(), (R(4, 8).double(),), "single precision"),
        (lambda x: torch.fft.rfft(x).abs(), (R(0, 8),), "no elements"),
        (lambda x: torch.fft.rfft(x).exp().real, (R(4, 8),), "aten.exp.default"),
    ],
)
def test_no_match(function, args, reason):
    _, count, ctx = rewritten(function, *args)
    assert count == 0 and reason in ctx.notes[0]


@pytest.mark.parametrize("function, x", [(torch.sin, R(3)), (lambda z: torch.view_as_real(z) * 2, Z(3))])
def test_without_complex_operators_nothing_is_done(function, x):
    _, count, ctx = rewritten(function, x)
    assert count == 0 and not ctx.notes


FORMS = {
    "mix": (lambda x: mixing(x), ()),
    "mix the other way round": (lambda x: torch.fft.fft(torch.fft.fft(x, dim=0), dim=-1).imag + 1, ()),
    "returned as it lies": (lambda x: torch.fft.fft2(x).real, ()),
    "all dimensions": (lambda x: torch.fft.fftn(x, norm="ortho").real * 2, ()),
    "both ways": (lambda x: torch.fft.ifft(torch.fft.fft(x, dim=1, norm="forward"), dim=1, norm="forward").real * 2, ()),
    "both parts": (lambda x: torch.view_as_real(torch.fft.rfft(x)), ()),
    "magnitude": (lambda x: torch.fft.rfft(x, dim=1).abs(), ()),
    "phase": (lambda x: torch.fft.rfft(x + 9).angle()[..., 0], ()),
    "power": (lambda x: (torch.fft.fft(x) * torch.fft.fft(x).conj()).real * 2, ()),
    "filter": (lambda x, w: torch.fft.irfft(torch.fft.rfft(x) * w, n=x.shape[-1]), (lambda a, b, c: Z(c // 2 + 1),)),
    "filter of each channel": (lambda x, w: torch.fft.irfft(torch.fft.rfft(x) * w, n=x.shape[-1]), (lambda a, b, c: Z(b, c // 2 + 1),)),
    "filter along the middle": (lambda x, w: torch.fft.irfft(torch.fft.rfft(x, dim=1) * w, n=x.shape[1], dim=1), (lambda a, b, c: Z(b // 2 + 1, 1),)),
    "filter over two": (lambda x, w: torch.fft.irfft2(torch.fft.rfft2(x) * w, s=x.shape[-2:]), (lambda a, b, c: Z(b, c // 2 + 1),)),
    "kernel": (
        lambda x, k: torch.fft.irfft(torch.fft.rfft(x, n=2 * x.shape[-1]) * torch.fft.rfft(k, n=2 * x.shape[-1]).conj(), n=2 * x.shape[-1])[..., : x.shape[-1]],
        (lambda a, b, c: R(c),),
    ),
    "low pass": (lambda x: torch.fft.irfft(torch.fft.rfft(x)[..., :2], n=x.shape[-1] + 3), ()),
    "sums": (lambda x, w: torch.view_as_real((torch.fft.fft(x) - w) * 0.5 + x * (1 - 2j)), (lambda a, b, c: Z(c),)),
    "offset": (lambda x, w: torch.view_as_real(torch.fft.fft((x + w) * (w - x), dim=1)), (lambda a, b, c: Z(c),)),
    "rotary": (lambda x, w: torch.view_as_real(torch.view_as_complex(x.unsqueeze(-1) * x.new_tensor([1.0, 2.0])) * w).flatten(-2), (lambda a, b, c: Z(b, c),)),
    "conjugate weights": (lambda x, w: torch.fft.irfft(torch.fft.rfft(x) * w.conj(), n=x.shape[-1]), (lambda a, b, c: Z(b, c // 2 + 1),)),
    "hermitian": (lambda x: torch.fft.hfft(torch.fft.fft(x), dim=1), ()),
    "moved": (lambda x: torch.fft.fft(x).transpose(1, 2)[:, :, :1].real.contiguous(), ()),
}


@settings(max_examples=40, deadline=None)
@given(sizes=st.tuples(st.integers(1, 4), st.integers(2, 9), st.integers(2, 12)), form=st.sampled_from(sorted(FORMS)), static=st.booleans(), turned=st.booleans())
def test_same_value_and_idempotent(sizes, form, static, turned):
    torch.manual_seed(0)
    function, weights = FORMS[form]
    batch, rows, columns = sizes
    x = R(batch, columns, rows).mT if turned else R(batch, rows, columns)
    args = (x, *(make(*sizes) for make in weights))
    captured, count, ctx = rewritten(function, *args, static=static)
    assert count >= 1, ctx.notes
    right(captured.gm(*captured.arguments(*args))[0], function, args)
    assert fourier(captured.gm, ctx) == 0


@pytest.mark.parametrize("form", sorted(FORMS))
@pytest.mark.parametrize("choice", [ours, library])
def test_same_value_in_fresh_memory(form, choice):
    """A larger one of each form, whichever claimant is taken."""
    function, weights = FORMS[form]
    args = (R(3, 14, 30), *(make(3, 14, 30) for make in weights))
    captured, _, _ = rewritten(function, *args, measure=choice)
    right(captured.gm(*captured.arguments(*args))[0], function, args)


@pytest.mark.parametrize("n", [16, 61, 128, 401, 512, 1024])
@pytest.mark.parametrize("function", [circular, lambda x, w: torch.fft.rfft(x).abs(), lambda x, w: torch.fft.fft2(x).real * 2])
def test_error_of_long_products(function, n):
    args = (R(8, n), Z(n // 2 + 1))
    captured, count, ctx = rewritten(function, *args)
    if count == 0:
        assert ctx.notes[-1].endswith(LIBRARY)  # hopeless at this length
    right(captured.gm(*captured.arguments(*args))[0], function, args)


@pytest.mark.parametrize("form", sorted(FORMS))
def test_compiled(form):
    function, weights = FORMS[form]
    args = (R(2, 12, 20), *(make(2, 12, 20) for make in weights))
    with torch.no_grad():
        compiled = burnish.compile(function, args, options={"fallback": False})
        for _ in range(2):
            right(compiled(*args), function, args)


def test_weights_that_change_are_seen():
    class Filter(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.w = torch.nn.Parameter(R(9, 2))

        def forward(self, x):
            return circular(x, torch.view_as_complex(self.w))

    module, x = Filter().eval(), R(40, 16)
    with torch.no_grad():
        compiled = burnish.compile(module, (x,), options={"fallback": False})
        for _ in range(2):
            torch.testing.assert_close(compiled(x), module(x), rtol=1e-4, atol=1e-5)
            module.w.mul_(3)
    assert any("fourier" in note and OURS in note for note in compiled.report().notes)


def test_sizes_may_be_symbolic():
    def f(x, w):
        return F.relu(circular(x, w)) + mixing(x)

    compiled = torch.compile(f, backend="burnish", dynamic=True, options={"fallback": False})
    w = Z(9)
    for batch in (3, 4, 11):
        x = R(batch, 12, 16)
        with torch.no_grad():
            torch.testing.assert_close(compiled(x, w), f(x, w), rtol=1e-4, atol=1e-4)
