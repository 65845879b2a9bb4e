"""``opt``, ``passes``, ``capture``, ``corpus``, and the kinds of SAMPLE."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest
import torch

from burnish.graphs.capture import capture
from burnish.graphs.text import parse_graph, print_graph
from burnish.tools.cli import main
from burnish.tools.samples import kind_of, open_model

FACTORIES = """
import torch

class Twice(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = torch.nn.Linear(4, 4)

    def forward(self, x):
        return torch.relu(self.fc(x)) + torch.relu(self.fc(x))

def twice():
    return Twice(), (torch.randn(2, 4),)
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BURNISH_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.delitem(sys.modules, "made", raising=False)
    (tmp_path / "made.py").write_text(FACTORIES)
    return tmp_path


@pytest.fixture
def text(folder: Path) -> str:
    model = open_model("made:twice")
    captured = capture(model.module, model.inputs)
    return print_graph(captured.gm, captured.static)


def test_opt_prints_what_it_reads(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("g.txt").write_text(text)
    assert main(["opt", "g.txt"]) == 0
    assert capsys.readouterr().out.rstrip("\n") == text.rstrip("\n")


def test_opt_runs_passes(text: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))
    assert main(["opt", "-", "-p", "cse,dce", "--stats", "--json", "--dump", "dump"]) == 0
    captured = capsys.readouterr()
    done = json.loads(captured.out)
    assert [p["pass"] for p in done["passes"]] == ["cse", "dce"]
    assert done["passes"][0]["rewrites"] > 0
    assert "cse: " in captured.err
    assert len(parse_graph(done["graph"]).graph.nodes) < len(parse_graph(text).graph.nodes)
    assert len(list(Path("dump").iterdir())) == 2


def test_opt_writes_a_file_and_stops_at_a_limit(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("g.txt").write_text(text)
    assert main(["opt", "g.txt", "-p", "cse", "--limit", "0", "-o", "out.txt"]) == 0
    assert capsys.readouterr().out == ""
    assert Path("out.txt").read_text().strip() == text.strip()


def test_opt_starts_from_a_sample(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["opt", "made:twice", "--sample", "-p", "cse"]) == 0
    assert "static %" in capsys.readouterr().out


def test_passes(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["passes", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    names = [p["name"] for p in listed["passes"]]
    assert {"canonicalize", "cse", "dce", "decompose"} <= set(names)
    assert all(p["summary"] for p in listed["passes"])
    assert {part.split("{")[0] for part in listed["default"].split(",")} <= set(names)
    assert main(["passes", "cse"]) == 0
    assert "cse" in capsys.readouterr().out
    assert main(["passes"]) == 0
    assert "Default pipeline" in capsys.readouterr().out


def test_capture_writes_a_sample_that_is_read_again(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["capture", "made:twice", "-o", "sample", "--category", "other", "--json"]) == 0
    files = json.loads(capsys.readouterr().out)["files"]
    assert {"model.py", "weight_meta.py", "input_meta.py", "graph_net.json", "graph_hash.txt"} <= set(files)
    model = open_model("sample")
    assert model.kind == "sample"
    with torch.no_grad():
        (result,) = torch.utils._pytree.tree_leaves(model.module(*model.inputs))
    assert result.shape == (2, 4)
    before = sorted(p.name for p in folder.iterdir())
    assert main(["capture", "made:twice", "-o", "sample"]) == 2
    assert main(["capture", "made:twice", "-o", "sample", "--force"]) == 0
    assert sorted(p.name for p in folder.iterdir()) == before


def test_corpus(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["corpus", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert len(listed) >= 36
    assert all(g["description"] and g["category"] and g["inputs"] for g in listed)
    assert sum(g["tiny"] for g in listed) >= 12
    assert main(["corpus", "--tiny", "--category", listed[-1]["category"]]) in (0, 2)
    capsys.readouterr()
    assert main(["corpus"]) == 0
    assert f"{len(listed)} graphs" in capsys.readouterr().out


def test_pt2_samples(folder: Path) -> None:
    source = open_model("made:twice")
    torch.export.save(torch.export.export(source.module, source.inputs), "m.pt2")
    model = open_model("m.pt2")
    assert (model.kind, model.name) == ("pt2", "m")
    assert [x.shape for x in model.inputs] == [x.shape for x in source.inputs]
    with torch.no_grad():
        torch.testing.assert_close(model.module(*model.inputs), source.module(*model.inputs))


def test_corpus_samples_in_both_protocols(folder: Path) -> None:
    owned, passed = open_model("tiny_mlp"), open_model("tiny_mlp", protocol="inputs")
    assert len(passed.inputs) > len(owned.inputs)
    with torch.no_grad():
        a, b = (torch.utils._pytree.tree_leaves(m.module(*m.inputs)) for m in (owned, passed))
    torch.testing.assert_close(a, b)


@pytest.mark.parametrize(
    ("argument", "kind"),
    [
        ("resnet50", "corpus"),
        ("a/b", "sample"),
        ("x.pt2", "pt2"),
        ("a/x.pt2", "pt2"),
        ("pkg.mod:make", "factory"),
        ("op:add", "op"),
        (".", "sample"),
    ],
)
def test_kinds(argument: str, kind: str) -> None:
    assert kind_of(argument) == kind


def test_a_factory_gives_the_same_weights_twice(folder: Path) -> None:
    a, b = open_model("made:twice"), open_model("made:twice")
    assert torch.equal(a.module.fc.weight, b.module.fc.weight)
    assert torch.equal(a.inputs[0], b.inputs[0])
