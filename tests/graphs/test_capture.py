"""Capture: one functional ATen graph with the same results, whatever the way in."""

from __future__ import annotations

import pickle
import re
import zipfile
from collections import Counter

import pytest
import torch
import torch.nn.functional as F
from torch import nn
from torch._dynamo.backends.common import aot_autograd

from burnish.graphs import capture as capture_module
from burnish.graphs.capture import Captured, CaptureError, capture, capture_pt2, from_aot
from burnish.graphs.text import print_graph

aten = torch.ops.aten


@pytest.fixture(autouse=True)
def one_thread():
    torch.set_num_threads(1)
    torch.manual_seed(0)


class Block(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.linear, self.norm = nn.Linear(8, 8), nn.LayerNorm(8)
        self.register_buffer("shift", torch.randn(8), persistent=False)

    def forward(self, x):
        h = F.gelu(self.norm(self.linear(x)))[None, None]
        return F.scaled_dot_product_attention(h, h, h) + self.shift


def targets(captured: Captured) -> list:
    return [n.target for n in captured.gm.graph.nodes if n.op == "call_function"]


def run(captured: Captured, *inputs):
    with torch.no_grad():
        return captured.gm(*captured.arguments(*inputs))


def assert_complete(captured: Captured) -> None:
    for node in captured.gm.graph.nodes:
        assert "val" in node.meta, node
        if node.op == "get_attr":
            assert not isinstance(getattr(captured.gm, node.target), torch.Tensor)


def test_operators_stay_whole_and_weights_are_placeholders():
    model, x = Block().eval(), torch.randn(3, 8)
    captured = capture(model, (x,))
    assert_complete(captured)
    names = {str(t) for t in targets(captured)}
    for whole in ("linear", "layer_norm", "gelu", "scaled_dot_product_attention"):
        assert f"aten.{whole}.default" in names
    assert captured.user_inputs == ("x",)
    assert set(captured.placeholders) == captured.static | {"x"}
    # The very tensors of the module, so that a guard sees later writes to them.
    by_target = {target: name for name, target in captured.targets.items()}
    assert captured.values[by_target["linear.weight"]] is model.linear.weight
    assert captured.values[by_target["shift"]] is model.shift
    torch.testing.assert_close(run(captured, x)[0], model(x))


def test_written_buffers_become_trailing_copies_and_are_not_static():
    class Counter(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.register_buffer("count", torch.zeros(3))

        def forward(self, x, y):
            self.count.add_(x)
            y.mul_(2)
            return self.count + 1

    model, x, y = Counter(), torch.ones(3), torch.ones(2)
    captured = capture(model, (x, y))
    *_, first, second, output = captured.gm.graph.nodes
    assert output.op == "output" and len(output.args[0]) == 1
    assert {n.args[0].name for n in (first, second)} == {"b_count", "y"}
    assert all(n.target is aten.copy_.default for n in (first, second))
    assert "b_count" not in captured.static and "b_count" in captured.values
    (result,) = run(captured, x, y)
    assert torch.equal(model.count, torch.ones(3)) and torch.equal(result, torch.full((3,), 2.0))
    assert torch.equal(y, torch.full((2,), 2.0))


def test_training_mode_updates_running_statistics_as_eager_does():
    model, other = nn.BatchNorm1d(4).train(), nn.BatchNorm1d(4).train()
    x = torch.randn(16, 4)
    captured = capture(model, (x,))
    torch.testing.assert_close(run(captured, x)[0], other(x))
    torch.testing.assert_close(model.running_var, other.running_var)
    assert int(model.num_batches_tracked) == 1


def test_dynamic_shapes_are_symbols_and_other_sizes_run():
    model = Block().eval()
    captured = capture(model, (torch.randn(3, 8),), dynamic_shapes=({0: torch.export.Dim("n", min=2, max=64)},))
    x = next(n for n in captured.gm.graph.nodes if n.name == "x").meta["val"]
    assert isinstance(x.shape[0], torch.SymInt) and x.shape[1] == 8
    other = torch.randn(7, 8)
    torch.testing.assert_close(run(captured, other)[0], model(other))


def test_none_numbers_and_duplicate_outputs_pass_through():
    def function(x, flag, n=3):
        y = x * n
        return {"a": y, "b": (None, x.shape[0], y), "c": x}

    x = torch.randn(2, 4)
    captured = capture(function, (x, None), kwargs={"n": 3})
    results = run(captured, x, None, 3)
    value = torch.utils._pytree.tree_unflatten(results, captured.out_spec)
    assert value["b"][0] is None and value["b"][1] == 2
    assert torch.equal(value["a"], x * 3) and value["c"] is x
    assert captured.specialised[captured.user_inputs[2]] == 3


def test_casts_of_autocast_and_branches_of_cond():
    class Branches(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.linear = nn.Linear(4, 4)

        def forward(self, x):
            with torch.autocast("cpu", dtype=torch.bfloat16):
                y = self.linear(x)
            return torch.cond(y.sum() > 0, lambda a: a + 1, lambda a: a * 2, (y,))

    model, x = Branches(), torch.randn(2, 4)
    captured = capture(model, (x,))
    assert aten._to_copy.default in targets(captured) and torch.ops.higher_order.cond in targets(captured)
    assert_complete(captured)
    torch.testing.assert_close(run(captured, x)[0], model(x))


def test_constants_in_the_code_are_static():
    captured = capture(lambda x: x + torch.tensor([1.0, 2.0]), (torch.zeros(2),))
    assert len(captured.static) == 1 and torch.equal(run(captured, torch.zeros(2))[0], torch.tensor([1.0, 2.0]))
    assert not [n for n in captured.gm.graph.nodes if n.op == "get_attr"]


def test_the_graph_of_aot_autograd_keeps_its_arguments_and_lifts_constants_after_them():
    found = []

    def compiler(gm, inputs):
        found.append((from_aot(gm, inputs, [1]), len(inputs)))
        captured = found[-1][0]
        lifted = [captured.values[n] for n in captured.placeholders[len(inputs) :]]
        return lambda *args: captured.gm(*args, *lifted)

    model = nn.Linear(4, 4).eval()

    def function(x):
        return model(x) * torch.tensor([1.0, 2.0, 3.0, 4.0])

    compiled = torch.compile(function, backend=aot_autograd(fw_compiler=compiler, keep_inference_input_mutations=True))
    x = torch.randn(2, 4)
    with torch.no_grad():
        torch.testing.assert_close(compiled(x), function(x))
    torch._dynamo.reset()
    captured, count = found[0]
    assert_complete(captured)
    assert captured.placeholders[1] in captured.static
    assert set(captured.values) == set(captured.placeholders[count:])


def test_what_export_refuses_goes_through_aot_autograd_with_the_same_result(monkeypatch):
    def refuse(*args, **kwargs):
        raise RuntimeError("no such luck")

    monkeypatch.setattr(torch.export, "export", refuse)
    model, x = nn.Sequential(nn.Conv2d(3, 4, 3), nn.BatchNorm2d(4), nn.GELU()).train(), torch.randn(2, 3, 8, 8)
    captured = capture(model, (x,))
    assert_complete(captured)
    written = {n.args[0].name for n in captured.gm.graph.nodes if n.target is aten.copy_.default}
    assert len(written) == 3 and not written & captured.static
    assert captured.targets[next(iter(captured.static))] in dict(model.named_parameters())
    twin = nn.Sequential(nn.Conv2d(3, 4, 3), nn.BatchNorm2d(4), nn.GELU()).train()
    twin.load_state_dict(model.state_dict())
    torch.testing.assert_close(run(captured, x)[0], twin(x))
    torch.testing.assert_close(model[1].running_mean, twin[1].running_mean)


def test_the_fallback_keeps_non_tensor_arguments_in_place(monkeypatch):
    monkeypatch.setattr(torch.export, "export", lambda *a, **k: 1 / 0)
    x = torch.randn(3)
    captured = capture(lambda n, x, flag: (x * n, flag), (2, x, None))
    assert len(captured.user_inputs) == 3
    assert torch.equal(run(captured, 2, x, None)[0], x * 2)


def test_a_model_that_branches_on_data_is_refused_in_one_sentence():
    with pytest.raises(CaptureError) as error:
        capture(lambda x: x + 1 if x.sum() > 0 else x - 1, (torch.ones(3),))
    assert "\n" not in str(error.value) and "captured" in str(error.value)


def test_the_number_of_arguments_is_checked():
    captured = capture(lambda x: x + 1, (torch.ones(3),))
    with pytest.raises(CaptureError, match="takes 1 inputs, but 2"):
        captured.arguments(1, 2)


def test_an_archive_loads_without_pickle(tmp_path, monkeypatch):
    model, x = Block().eval(), torch.randn(3, 8)
    path = tmp_path / "block.pt2"
    program = torch.export.export(model, (x,), dynamic_shapes=({0: torch.export.Dim("n", min=2)},))
    torch.export.save(program, path)
    expected = model(torch.ones(5, 8))

    def forbidden(*args, **kwargs):
        raise AssertionError("pickle was used")

    monkeypatch.setattr(torch, "load", forbidden)
    monkeypatch.setattr(pickle, "loads", forbidden)
    captured = capture_pt2(path)
    assert_complete(captured)
    torch.testing.assert_close(run(captured, torch.ones(5, 8))[0], expected)


@pytest.mark.parametrize(
    ("pattern", "replacement", "complaint"),
    [
        (b'"use_pickle": false', b'"use_pickle": true ', "pickle"),
        (b"torch.ops.aten.linear.default", b"torch.serialization.load.xyz.", "not an operator"),
    ],
)
def test_archives_that_need_pickle_or_call_other_code_are_refused(tmp_path, pattern, replacement, complaint):
    good, bad = tmp_path / "good.pt2", tmp_path / "bad.pt2"
    torch.export.save(torch.export.export(Block().eval(), (torch.randn(3, 8),)), good)
    with zipfile.ZipFile(good) as source, zipfile.ZipFile(bad, "w") as target:
        for name in source.namelist():
            target.writestr(name, source.read(name).replace(pattern, replacement))
    with pytest.raises(capture_module.BurnishError, match=complaint):
        capture_pt2(bad)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 nonsense", b"{}"])
def test_files_that_are_no_archives_are_refused(tmp_path, content):
    path = tmp_path / "x.pt2"
    path.write_bytes(content)
    with pytest.raises(capture_module.BurnishError, match=r"x\.pt2"):
        capture_pt2(path)


class _Mixed(nn.Module):
    """What the two ways of capture could treat differently: composites, in-place operators, a written buffer, tied weights, a constant."""

    def __init__(self) -> None:
        super().__init__()
        self.conv, self.norm = nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8)
        self.one, self.two = nn.Linear(4, 4), nn.Linear(4, 4, bias=False)
        self.two.weight = self.one.weight
        self.register_buffer("calls", torch.zeros(()))

    def forward(self, x: torch.Tensor, scale: dict) -> dict:
        self.calls.add_(1)
        y = self.norm(self.conv(x)).relu_()
        heads = y.flatten(2).transpose(1, 2).reshape(y.shape[0], 1, -1, 8)
        y = nn.functional.scaled_dot_product_attention(heads, heads, heads)
        left, right = nn.functional.linear(y, y[0, 0, :8]).chunk(2, -1)
        return {"out": self.two(self.one(left)) * scale["by"] + torch.tensor([1.0, 2.0, 3.0, 4.0]), "right": right.expand_as(left).to(torch.float64)}


def plain(gm):
    """A graph's lines; a constant made in the code comes before the buffers or after them, and one of two names makes a copy of it. Calls are counted anew."""
    names, counts = {}, Counter()
    for name in (n.name for n in gm.graph.nodes if n.op == "call_function"):
        kind = re.sub(r"_\d+$", "", name)
        counts[kind] += 1
        names[name] = f"{kind}_{counts[kind]}"
    text = re.sub(r"%(\w+)", lambda m: f"%{names.get(m[1], m[1])}", print_graph(gm)).replace("lift_fresh_copy", "clone")
    return sorted(text.splitlines())


@pytest.mark.parametrize("dynamic", (False, True))
def test_one_trace_gives_what_the_public_functions_give(monkeypatch, dynamic):
    import torch.export._trace

    model, x, scale = _Mixed().eval(), torch.randn(2, 3, 6, 6), {"by": torch.tensor(2.0)}
    shapes = ({0: torch.export.Dim.AUTO}, {"by": None}) if dynamic else None
    once = capture(model, (x, scale), dynamic_shapes=shapes)
    refused = []

    def as_public(*args, export=torch.export._trace._export, **kwargs):
        if "pre_dispatch" in kwargs and not kwargs["pre_dispatch"]:
            refused.append(True)
            raise TypeError("not as it was")
        return export(*args, **kwargs)

    monkeypatch.setattr(torch.export._trace, "_export", as_public)
    twice = capture(model, (x, scale), dynamic_shapes=shapes)
    assert refused
    assert plain(once.gm) == plain(twice.gm)
    assert (once.static, once.user_inputs, once.targets, once.in_spec, once.out_spec) == (
        twice.static,
        twice.user_inputs,
        twice.targets,
        twice.in_spec,
        twice.out_spec,
    )
    assert {k: id(v) for k, v in once.values.items() if k in once.targets} == {k: id(v) for k, v in twice.values.items() if k in twice.targets}


def test_sizes_that_nothing_uses_are_not_traced_and_the_model_is_left_as_it_was():
    model = nn.Sequential(*(nn.Linear(8, 8) for _ in range(4))).eval()
    captured = capture(model, (torch.randn(3, 5, 8),), dynamic_shapes=({1: torch.export.Dim.DYNAMIC},))
    assert {n.name for n in captured.gm.graph.nodes if n.op == "call_function"} == {"linear", "linear_1", "linear_2", "linear_3"}
    assert not model._forward_pre_hooks and not model._forward_hooks
