"""Graphs for a GPU from passes to results, in Triton's interpreter."""

from __future__ import annotations

import logging
from typing import Any

import pytest
import torch
import torch.fx as fx
from torch import nn
from torch._subclasses import FakeTensorMode

import burnish
from burnish.compiler import gpu
from burnish.compiler.driver import compile_captured
from burnish.compiler.options import Options
from burnish.graphs import corpus
from burnish.graphs.capture import Captured, capture
from burnish.runtime.errors import BurnishError
from burnish.runtime.program import Launch

pytestmark = [pytest.mark.usefixtures("triton_interpreter"), pytest.mark.filterwarnings("ignore::RuntimeWarning")]
ALONE: dict[str, Any] = {"target": "triton", "options": {"fallback": False}}


class Small(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.conv, self.norm = nn.Conv2d(3, 8, 3, padding=1), nn.BatchNorm2d(8)
        self.linear, self.scale = nn.Linear(8, 16), nn.LayerNorm(16)

    def forward(self, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        h = torch.relu(self.norm(self.conv(x))).mean((2, 3))
        h = self.scale(nn.functional.gelu(self.linear(h)))
        return h.softmax(-1), h


def flat(results: Any) -> list[Any]:
    return list(results) if isinstance(results, (list, tuple)) else [results]


@pytest.mark.parametrize("name", corpus.names(tiny=True))
def test_tiny_graphs_of_the_corpus(name: str) -> None:
    model, inputs = corpus.load(name).module_protocol()
    with torch.no_grad():
        want = flat(model(*inputs))
    compiled = burnish.compile(model, inputs, **ALONE)
    for _ in range(3):
        for got, right in zip(flat(compiled(*inputs)), want):
            assert got.dtype == right.dtype and got.shape == right.shape and got.stride() == right.stride()
            if right.dtype.is_floating_point:
                assert (got.double() - right.double()).norm() <= 1e-6 * right.double().norm()
            else:
                assert torch.equal(got, right)
    assert not [n for n in compiled.report().notes if "stays in ATen" in n]


def test_changed_weights_are_seen_and_a_saved_program_runs_without_the_model(tmp_path) -> None:
    model, x = Small().eval(), torch.randn(2, 3, 8, 8)
    compiled = burnish.compile(model, (x,), **ALONE)

    def check(run: Any) -> None:
        with torch.no_grad():
            for got, right in zip(run(x), model(x)):
                torch.testing.assert_close(got, right)

    check(compiled)
    with torch.no_grad():
        model.linear.weight.mul_(2)
    check(compiled)
    compiled.save(tmp_path / "m.burnish")
    check(burnish.load(tmp_path / "m.burnish"))
    labels = [label.split(":")[-1] for label, _ in compiled.profile()]
    assert [label for label in labels if not label.startswith("k_")] == ["convolution", "linear"]


def test_another_size_compiles_once_with_sizes_that_are_not_known() -> None:
    model = nn.Sequential(nn.Linear(8, 8), nn.GELU(), nn.LayerNorm(8)).eval()
    compiled = burnish.compile(model, (torch.randn(2, 8),), **ALONE)
    for n in (2, 3, 5, 7):
        x = torch.randn(n, 8)
        torch.testing.assert_close(compiled(x), model(x))
    assert len(compiled._graphs) == 2


def test_attention_of_products_and_softmax_is_one_kernel() -> None:
    def attend(q: torch.Tensor, k: torch.Tensor, v: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        return (q @ k.transpose(-1, -2) / 4 + mask).softmax(-1) @ v

    inputs = (*(torch.randn(2, 3, n, 16) for n in (20, 33, 33)), torch.randn(20, 33))
    compiled = burnish.compile(attend, inputs, **ALONE)
    for _ in range(2):
        torch.testing.assert_close(compiled(*inputs), attend(*inputs))
    assert [label.split(":")[-1] for label, _ in compiled.profile()] == ["attention"]


def test_a_long_row_is_shared_out_among_programs() -> None:
    model, x = nn.LayerNorm(40000).eval(), torch.randn(12, 40000)
    compiled = burnish.compile(model, (x,), **ALONE)
    torch.testing.assert_close(compiled(x), model(x))
    assert [label.split(":")[0] for label, _ in compiled.profile()] == ["fused_0"] * 3


def test_torch_compile_takes_the_target_and_training_works() -> None:
    model = nn.Sequential(nn.Linear(8, 8), nn.Tanh(), nn.Linear(8, 1))
    x = torch.randn(4, 8)
    fast = torch.compile(model, backend="burnish", options={"target": "triton"})
    fast(x).sum().backward()
    got = [p.grad.clone() for p in model.parameters()]
    model.zero_grad()
    model(x).sum().backward()
    for a, p in zip(got, model.parameters()):
        torch.testing.assert_close(a, p.grad)


def test_what_there_is_no_target_for_is_refused_in_one_sentence(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    model, x = nn.Linear(4, 4), torch.randn(2, 4)
    with pytest.raises(BurnishError, match="not there yet"):
        burnish.compile(model, (x,), target="triton", quantize="int8", options={"fallback": False})
    monkeypatch.setattr(gpu, "interpreted", lambda: False)
    with pytest.raises(BurnishError, match="takes CUDA tensors; set TRITON_INTERPRET=1"):
        burnish.compile(model, (x,), **ALONE)
    with caplog.at_level(logging.WARNING, "burnish"):
        compiled = burnish.compile(model, (x,), target="triton")
    assert "runs a graph in eager: target 'triton' takes CUDA tensors" in caplog.text
    torch.testing.assert_close(compiled(x), model(x))
    monkeypatch.setattr(gpu.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(BurnishError, match="pip install triton"):
        burnish.compile(model, (x,), **ALONE)


def on_cuda(captured: Captured) -> Captured:
    """The captured graph as it would be of tensors on a GPU, of which none is needed."""
    values: dict[fx.Node, Any] = {}
    with FakeTensorMode(allow_non_fake_inputs=True), torch.no_grad():
        for node in captured.gm.graph.nodes:
            val = node.meta.get("val")
            if node.op == "placeholder":
                values[node] = torch.empty_strided(val.shape, val.stride(), dtype=val.dtype, device="cuda") if isinstance(val, torch.Tensor) else val
            elif node.op == "call_function":
                node.kwargs = {k: torch.device("cuda:0") if k == "device" and v is not None else v for k, v in node.kwargs.items()}
                args, kwargs = fx.map_arg((node.args, node.kwargs), values.__getitem__)
                values[node] = node.target(*args, **kwargs)
            if node in values:
                node.meta["val"] = values[node]
    return captured


@pytest.mark.parametrize("name", ["tiny_resnet", "tiny_mixer", "tiny_attention", "tiny_lstm", "tiny_gnn", "tiny_boxes"])
def test_graphs_of_cuda_tensors_compile_where_there_is_no_gpu(name: str) -> None:
    captured = on_cuda(capture(*corpus.load(name).module_protocol()))
    compiled = compile_captured(captured, gpu.placed(Options(fallback=False), captured), name)
    assert compiled.program.isa == "triton" and any(isinstance(s, Launch) for s in compiled.program.steps)
    assert not [n for n in compiled.report.notes if "stays in ATen" in n]


def test_graphs_of_cuda_tensors_have_the_target_by_themselves() -> None:
    captured = on_cuda(capture(nn.Linear(4, 4), (torch.randn(2, 4),)))
    assert gpu.placed(Options(), captured).target == "triton"
    next(iter(captured.gm.graph.nodes)).meta["val"] = torch.empty(4, 4)
    with pytest.raises(BurnishError, match="on cpu and cuda; Burnish compiles graphs on the processor or on one NVIDIA GPU"):
        gpu.placed(Options(), captured)


def test_a_mode_without_graphs_is_passed_on() -> None:
    captured = capture(nn.Tanh(), (torch.randn(3),))
    for mode, records in (("default", True), ("reduce-overhead", True), ("max-autotune-no-cudagraphs", False)):
        assert compile_captured(captured, Options(mode=mode, target="triton")).graphs == records


def test_a_kernel_that_the_machine_cannot_run_is_left_to_eager(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    model, x = nn.Sequential(nn.Linear(8, 8), nn.GELU()).eval(), torch.randn(2, 8)
    compiled = burnish.compile(model, (x,), target="triton")
    executor = compiled._graphs[0].compiled.executor(compiled._graphs[0].arguments([x]))
    (module,) = executor._modules
    (name,) = [n for n in vars(module) if n.startswith("launch_k_")]

    def refuses(*_: Any) -> None:
        raise RuntimeError("out of resource: shared memory")

    executor._frames.clear()
    monkeypatch.setattr(module, name, refuses)
    with caplog.at_level(logging.WARNING, "burnish"):
        for _ in range(2):
            torch.testing.assert_close(compiled(x), model(x))
    assert "out of resource: shared memory" in caplog.text and "out of resource" in compiled.report().fallback
