"""Data-dependent sizes and numbers: segments are compiled, the operators between them run in ATen, nothing falls back."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
import torch._dynamo
from torch import Tensor, nn
from torch._subclasses import FakeTensorMode
from torch.fx.experimental.symbolic_shapes import ShapeEnv

import burnish
from burnish.compiler import backend as front
from burnish.compiler.report import Report
from burnish.runtime.errors import BurnishError

pytestmark = pytest.mark.usefixtures("fresh")


class Model(nn.Module):
    """A function with a linear layer and pointwise work before and after what depends on data."""

    def __init__(self, body: Callable[[Model, Tensor], Any]) -> None:
        super().__init__()
        self.linear, self.body = nn.Linear(8, 4), body
        self.register_buffer("count", torch.tensor(3))
        self.register_buffer("seen", torch.zeros(()))

    def forward(self, x: Tensor) -> Any:
        return self.body(self, torch.relu(x * 2 - 1))


def chosen_rows(m: Model, h: Tensor) -> Any:
    rows = (h.sum(1) > 0).nonzero().squeeze(1)
    return torch.zeros(h.shape[0], 4).index_add(0, rows, torch.tanh(m.linear(h[rows])) + 1)


def boolean_index(m: Model, h: Tensor) -> Any:
    return torch.tanh(m.linear(h[h[:, 0] > 0]) + 1) * 2


def masked(m: Model, h: Tensor) -> Any:
    return torch.exp(-torch.masked_select(h, h > 0)) + 1


def distinct(m: Model, h: Tensor) -> Any:
    values, inverse = torch.unique((h * 3).round(), return_inverse=True)
    return torch.sin(values) + 1, inverse + 1


def size(m: Model, h: Tensor) -> Any:
    n = (h > 0).sum().item()
    torch._check(n >= 0)
    return torch.relu(torch.ones(n, 8) * 2 + h[0]) - 1


def whole_number(m: Model, h: Tensor) -> Any:
    return torch.tanh(h * (h > 0).sum().item() + 1)


def real_number(m: Model, h: Tensor) -> Any:
    return torch.tanh(torch.exp(-h) * h.sum().item() + 1) * 3


def repeated(m: Model, h: Tensor) -> Any:
    return torch.tanh(torch.repeat_interleave(h, (h[:, 0] > 0).long(), dim=0) + 1) * 2


def experts(m: Model, h: Tensor) -> Any:
    choice = h[:, :3].argmax(1)
    out = torch.zeros(h.shape[0], 4)
    for e in range(3):
        rows = (choice == e).nonzero().squeeze(1)
        out = out.index_add(0, rows, torch.tanh(m.linear(h[rows]) * (e + 1)) + 1)
    return out * 2


BODIES = [
    (chosen_rows, {"aten.nonzero.default": 1}, 2),
    (boolean_index, None, 2),
    (masked, {"aten.masked_select.default": 1}, 2),
    (distinct, {"aten._unique2.default": 1}, 2),
    (size, {"aten.item.default": 1}, 2),
    (whole_number, {"aten.item.default": 1}, 2),
    (real_number, {"aten.item.default": 1, "aten.mul.Tensor": 1}, 2),
    (repeated, {"aten.repeat_interleave.self_Tensor": 1}, 2),
    (experts, {"aten.nonzero.default": 3}, 2),
]


def skip_where_unique_is_wrong(body: Callable) -> None:
    """PyTorch 2.11 infers the values' dtype for the inverse: refused there, see ``_require_integer_indices``."""
    if body is distinct:
        with FakeTensorMode(shape_env=ShapeEnv()):
            inverse = torch.unique(torch.empty(3), return_inverse=True)[1]
        if inverse.dtype != torch.int64:
            pytest.skip("this PyTorch infers the inverse of torch.unique wrongly")


def inputs() -> list[Tensor]:
    """Many rows chosen, none, one, all, and another count again."""
    none = torch.full((10, 8), -1.0)
    one = none.clone()
    one[3] = 2.0
    return [torch.randn(10, 8), none, one, torch.rand(10, 8) + 1, torch.randn(10, 8)]


def same(got: Any, want: Any) -> None:
    torch.testing.assert_close(got, want, check_stride=False)


def silent(caplog: pytest.LogCaptureFixture) -> None:
    assert [r.getMessage() for r in caplog.records if r.name == "burnish" and r.levelno >= logging.WARNING] == []


def check_report(report: Report, boundaries: dict[str, int] | None, segments: int) -> None:
    assert report.fallback is None
    assert not any("in eager" in note for note in report.notes), report.notes
    assert report.segments == segments and report.regions >= segments and report.kernels > 0
    assert sum(report.boundaries.values()) > 0
    if boundaries is not None:
        assert dict(report.boundaries) == boundaries
    assert all(any(op in note for note in report.notes) for op in report.boundaries)


@pytest.mark.parametrize(("body", "boundaries", "segments"), BODIES, ids=lambda p: getattr(p, "__name__", None))
def test_export(body: Callable, boundaries: dict[str, int] | None, segments: int, caplog: pytest.LogCaptureFixture) -> None:
    skip_where_unique_is_wrong(body)
    model = Model(body).eval()
    with torch.no_grad():
        compiled = burnish.compile(model, (inputs()[0],), options={"fallback": False})
        check_report(compiled.report(), boundaries, segments)
        for x in inputs():
            same(compiled(x), model(x))
    assert len(compiled._graphs) == 1  # every count is served by what was compiled once
    silent(caplog)


@pytest.mark.parametrize("body", [b for b, _, _ in BODIES], ids=lambda b: b.__name__)
def test_dynamo(body: Callable, caplog: pytest.LogCaptureFixture) -> None:
    skip_where_unique_is_wrong(body)
    model = Model(body).eval()
    with torch._dynamo.config.patch(capture_scalar_outputs=True, capture_dynamic_output_shape_ops=True), torch.no_grad():
        compiled = torch.compile(model, backend="burnish", fullgraph=True, options={"fallback": False})
        for x in inputs():
            same(compiled(x), model(x))
    assert len(front.reports) == 1
    # PyTorch itself turns a real number that only feeds arithmetic back into the tensor it came from.
    assert front.reports[0].kernels > 0 and bool(front.reports[0].boundaries) == (body is not real_number)
    silent(caplog)


@pytest.mark.parametrize("body", [chosen_rows, boolean_index, masked, experts], ids=lambda b: b.__name__)
def test_training(body: Callable, caplog: pytest.LogCaptureFixture) -> None:
    model = Model(body)
    with torch._dynamo.config.patch(capture_scalar_outputs=True, capture_dynamic_output_shape_ops=True):
        compiled = torch.compile(model, backend="burnish", fullgraph=True, options={"fallback": False})
        for x in inputs():
            grads = []
            for f in (compiled, model):
                model.zero_grad()
                leaf = x.clone().requires_grad_()
                f(leaf).sum().backward()
                grads.append((leaf.grad, [p.grad for p in model.parameters()]))
            same(grads[0], grads[1])
    assert all(r.kernels > 0 for r in front.reports)
    silent(caplog)


def test_a_changed_weight_is_seen() -> None:
    model, x = Model(chosen_rows).eval(), inputs()[0]
    with torch.no_grad():
        compiled = burnish.compile(model, (x,), options={"fallback": False})
        same(compiled(x), model(x))
        model.linear.weight.mul_(3)
        same(compiled(x), model(x))


def test_item_of_a_weight() -> None:
    model, x = Model(lambda m, h: torch.tanh(h * m.count.item() + 1)).eval(), inputs()[0]
    with torch.no_grad():
        compiled = burnish.compile(model, (x,), options={"fallback": False})
        assert dict(compiled.report().boundaries) == {"aten.item.default": 1}
        for value in (3, 7, 0, 1):
            model.count.fill_(value)
            same(compiled(x), model(x))


def test_a_written_buffer_and_an_input_that_is_returned() -> None:
    def body(m: Model, h: Tensor) -> Any:
        rows = h[h[:, 0] > 0]
        m.seen.add_(rows.sum())
        return torch.tanh(rows), m.seen * 1

    model, other = Model(body).eval(), Model(body).eval()
    with torch.no_grad():
        compiled = burnish.compile(model, (inputs()[0],), options={"fallback": False})
        for x in inputs():
            same(compiled(x), other(x))
            same(model.seen, other.seen)


def test_random_calls_keep_their_order() -> None:
    def body(m: Model, h: Tensor) -> Any:
        first = torch.rand_like(h[h[:, 0] > 0])
        return torch.rand_like(h) + 1, first * 2

    model, x = Model(body).eval(), inputs()[0]
    compiled = burnish.compile(model, (x,), options={"fallback": False})
    torch.manual_seed(3)
    got = compiled(x)
    torch.manual_seed(3)
    same(got, model(x))


def test_a_check_that_fails_raises() -> None:
    def body(m: Model, h: Tensor) -> Any:
        n = (h > 0).sum().item()
        torch._check(n >= 1)
        return torch.ones(n) * 2 + 1

    compiled = burnish.compile(Model(body).eval(), (inputs()[0],), options={"fallback": False})
    with pytest.raises(RuntimeError, match=">= 1"):
        compiled(inputs()[1])


def test_save_refuses_in_one_sentence(tmp_path: Path) -> None:
    compiled = burnish.compile(Model(chosen_rows).eval(), (inputs()[0],))
    with pytest.raises(BurnishError, match=r"cannot save .*aten\.nonzero\.default") as caught:
        compiled.save(tmp_path / "model.brn")
    assert "\n" not in str(caught.value)


def test_explain_names_the_boundary() -> None:
    compiled = burnish.compile(Model(chosen_rows).eval(), (inputs()[0],), options={"fallback": False})
    assert "nonzero:aten.nonzero.default" in [label for label, _ in compiled.profile()]
    rows = {row["region"]: row for row in compiled.explain()}
    assert rows["nonzero"]["operators"] == ["aten.nonzero.default"] and rows["nonzero"]["measured_s"] > 0


def test_a_branch_is_still_one_step() -> None:
    def body(m: Model, h: Tensor) -> Any:
        return torch.cond(h.sum() > 0, lambda t: t + 1, lambda t: t - 1, (h,)) * 2

    model = Model(body).eval()
    with torch.no_grad():
        compiled = burnish.compile(model, (inputs()[0],), options={"fallback": False})
        assert compiled.report().segments == 1
        for x in inputs():
            same(compiled(x), model(x))
