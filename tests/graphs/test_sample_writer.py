"""Written samples read back to the same function, and nothing is left behind when writing fails."""

from __future__ import annotations

import json

import pytest
import torch
import torch.nn.functional as F
from torch import nn

from burnish.graphs.capture import capture
from burnish.graphs.sample import SampleError, read_sample
from burnish.graphs.sample_writer import write_sample
from burnish.graphs.weights import fill


class Model(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.embed, self.norm, self.head = nn.Embedding(40, 16), nn.LayerNorm(16), nn.Linear(16, 4)
        mask = torch.zeros(6, 6).masked_fill(torch.ones(6, 6).triu(1).bool(), -torch.inf)
        self.register_buffer("mask", mask, persistent=False)
        self.register_buffer("order", torch.arange(100).flip(0))

    def forward(self, ids, scale=2.0):
        x = self.norm(self.embed(ids)) * scale
        x = F.scaled_dot_product_attention(x, x, x, attn_mask=self.mask) + torch.tensor([0.5])
        x[..., :2] += self.order[:2].float() / 100
        x = F.pad(x, (0, 0, 1, 0))[:, 1:]
        return {"logits": self.head(x), "positions": torch.arange(6, device=ids.device), "none": None}


KEYWORDS = {"name": "model", "source": "tests", "heuristic_tag": "nlp"}


def test_what_is_written_reads_back_to_the_same_function(tmp_path):
    torch.set_num_threads(1)
    model, ids = fill(Model().eval()), torch.randint(0, 40, (2, 6))
    folder = write_sample(tmp_path / "model", model, (ids,), **KEYWORDS)
    files = "graph_hash.txt graph_net.json input_meta.py input_tensor_constraints.py model.py weight_meta.py"
    assert sorted(p.name for p in folder.iterdir()) == files.split()
    assert json.loads((folder / "graph_net.json").read_text())["heuristic_tag"] == "nlp"
    sample = read_sample(folder)
    weights = dict(model.named_parameters()) | dict(model.named_buffers())
    tensors = {}
    for name, drawn in sample.make_tensors().items():
        attribute = (
            name.removeprefix("L_self_").replace("modules_", "").replace("parameters_", "").replace("buffers_", "")
        )
        real = ids if name == "L_ids_" else weights[attribute.strip("_").replace("_", ".")]
        assert drawn.shape == real.shape and drawn.dtype == real.dtype
        tensors[name] = real.detach()
    module, inputs = sample.module_protocol(tensors)
    with torch.no_grad():
        logits, positions = module(*inputs)
        expected = model(ids)
    torch.testing.assert_close(logits, expected["logits"])
    assert torch.equal(positions, expected["positions"])
    captured = capture(module, inputs)
    assert set(module.weights.state_dict()) <= {t.rpartition(".")[2] for t in captured.targets.values()}


def test_tensors_are_described_and_only_small_integers_and_infinite_masks_stored(tmp_path):
    folder = write_sample(tmp_path / "model", fill(Model().eval()), (torch.randint(0, 40, (2, 6)),), **KEYWORDS)
    metas = read_sample(folder).metas
    assert metas["L_ids_"].data is not None and len(metas["L_ids_"].data) == 12
    order = metas["L_self_buffers_order_"]
    assert (order.data, order.min_val, order.max_val) == (None, 0, 99)
    mask = metas["L_self_buffers_mask_"]
    assert torch.equal(read_sample(folder).make_tensors()[mask.name], Model().mask)
    weight = metas["L_self_modules_head_parameters_weight_"]
    assert weight.data is None and weight.std == pytest.approx(0.25, rel=0.5)
    norm = read_sample(folder).make_tensors()["L_self_modules_norm_parameters_weight_"]
    assert float(norm.mean()) == pytest.approx(1.0, abs=0.05)


class Branching(nn.Module):
    def forward(self, x):
        return x + 1 if x.sum() > 0 else x - 1


class Printing(nn.Module):
    def forward(self, x):
        torch._dynamo.graph_break()
        return x + 1


class Control(nn.Module):
    def forward(self, x):
        return torch.cond(x.sum() > 0, lambda a: a + 1, lambda a: a * 2, (x,))


class Nothing(nn.Module):
    def forward(self, x):
        return 3


class Complex(nn.Module):
    def forward(self, x):
        return x * torch.view_as_complex(torch.ones(3, 2)) + self.phase if hasattr(self, "phase") else x.abs()


@pytest.mark.parametrize(
    ("model", "x", "complaint"),
    [
        (Branching(), torch.ones(3), "one graph"),
        (Printing(), torch.ones(3), "one graph"),
        (Control(), torch.ones(3), "higher-order"),
        (Nothing(), torch.ones(3), "no graph to write|no tensor operations"),
        (Complex(), torch.ones(3, dtype=torch.complex64), "complex"),
    ],
)
def test_what_a_sample_cannot_hold_is_refused_and_leaves_nothing(tmp_path, model, x, complaint):
    with pytest.raises(SampleError, match=complaint) as error:
        write_sample(tmp_path / "sub" / "model", model, (x,), **KEYWORDS)
    assert "\n" not in str(error.value)
    assert not [p for p in tmp_path.rglob("*") if p.is_file()] and not (tmp_path / "sub" / "model").exists()


def test_a_failure_while_writing_leaves_nothing(tmp_path, monkeypatch):
    def full(*args, **kwargs):
        raise OSError("no space left on device")

    monkeypatch.setattr("burnish.graphs.sample_writer._check", full)
    with pytest.raises(OSError):
        write_sample(tmp_path / "model", nn.Linear(2, 2), (torch.ones(1, 2),), **KEYWORDS)
    assert list(tmp_path.iterdir()) == []


def test_folders_with_something_in_them_and_unknown_tags_are_refused(tmp_path):
    (tmp_path / "file").write_text("mine")
    with pytest.raises(SampleError, match="not an empty folder"):
        write_sample(tmp_path, nn.Linear(2, 2), (torch.ones(1, 2),), **KEYWORDS)
    with pytest.raises(SampleError, match="task category"):
        write_sample(tmp_path / "a", nn.Linear(2, 2), (torch.ones(1, 2),), name="a", source="b", heuristic_tag="poetry")
