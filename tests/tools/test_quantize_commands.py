"""``burnish quantize``: the file, the table, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

import burnish
from burnish.compiler.quantized import quantized_layers, total
from burnish.graphs.capture import capture
from burnish.graphs.quantized import dequantize, quantize
from burnish.passes.quantize.quant_spec import QuantSpec
from burnish.tools.budget_html import page
from burnish.tools.cli import main
from burnish.tools.samples import open_model

FACTORY = "factory_of_test:make"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setenv("BURNISH_CACHE_DIR", str(tmp_path / "cache"))
    (tmp_path / "factory_of_test.py").write_text(
        "import torch\n\n\ndef make():\n    torch.manual_seed(0)\n"
        "    layers = torch.nn.Linear(96, 80), torch.nn.ReLU(), torch.nn.Linear(80, 4)\n"
        "    return torch.nn.Sequential(*layers).eval(), (torch.randn(3, 96),)\n"
    )
    return tmp_path


def test_the_table_and_the_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["quantize", FACTORY, "-o", "m.burnish", "--weights", "int4:g32", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    model = open_model(FACTORY)
    weight = model.module[0].weight.detach()
    codes, scales = quantize(weight, "int4", 32)
    held = dequantize(codes, scales, None, None, None, "int4", 32, [80, 96])
    (row,) = said["layers"]
    assert (row["name"], row["operator"], row["shape"]) == ("0", "linear", [80, 96])
    assert (row["bytes_before"], row["bytes_after"]) == (80 * 96 * 4, 80 * 48 + 80 * 3 * 2)
    assert row["relative_error"] == pytest.approx(float((held - weight).norm() / weight.norm()), rel=1e-4)
    assert said["notes"] == ["quantize: 1 of 2 layers in int4, groups of 32 to a scale", "quantize: left alone, fewer than 4096 weights: 2"]
    model.module[0].weight = torch.nn.Parameter(held)
    with torch.no_grad():
        assert torch.allclose(burnish.load("m.burnish")(*model.inputs), model.module(*model.inputs), atol=1e-5)
    assert main(["quantize", FACTORY, "-o", "m.burnish", "-w", "int8:least=0"]) == 0
    text = capsys.readouterr().out
    assert "30.0 KiB" in text and "all" in text and "wrote m.burnish" in text


def test_all_weights_as_one() -> None:
    model = open_model(FACTORY)
    layers, _ = quantized_layers(capture(model.module, model.inputs), [QuantSpec("int3", least=0)])
    weights = [model.module[i].weight.detach() for i in (0, 2)]
    held = [dequantize(*quantize(w, "int3", 64), None, None, None, "int3", 64, list(w.shape)) for w in weights]
    want = torch.cat([(a - b).flatten() for a, b in zip(held, weights)]).norm() / torch.cat([w.flatten() for w in weights]).norm()
    assert total(layers).relative_error == pytest.approx(float(want), rel=1e-4)


@pytest.mark.parametrize("arguments", [["-w", "int9"], ["-w", ""], ["-o", "no/such/folder/m.burnish"]])
def test_what_is_refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["quantize", FACTORY, "-o", "m.burnish", *arguments]) == 2
    said = capsys.readouterr().err
    assert said.startswith("burnish: ") and said.count("\n") == 1


def test_compile_takes_a_quantization(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compile", FACTORY, "--quantize", "int8", "--json"]) == 0
    assert "quantize: 1 of 2 layers in int8, whole rows to a scale" in json.loads(capsys.readouterr().out)["report"]["notes"]
    assert main(["run", FACTORY, "--quantize", "int8", "--check"]) == 2
    assert "--check judges" in capsys.readouterr().err


def test_an_error_budget(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["quantize", FACTORY, "-o", "m.burnish", "--max-relative-error", "0.05", "--html", "page.html", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    model = open_model(FACTORY)
    with torch.no_grad():
        got, want = burnish.load("m.burnish")(*model.inputs), model.module(*model.inputs)
    assert said["error"] <= said["allowed"] == 0.05 and float((got - want).norm() / want.norm()) <= 0.05
    assert [x["name"] for x in said["layers"]] == ["0"] and said["layers"][0]["why"]
    text = Path("page.html").read_text()
    assert "max_relative_error=0.05" in text and said["layers"][0]["why"] in text
    assert main(["quantize", FACTORY, "-o", "m.burnish", "--max-relative-error", "0.05"]) == 0
    shown = capsys.readouterr().out
    assert "of the budget" in shown and "note: max_relative_error=0.05" in shown and "wrote m.burnish" in shown


def test_the_page_of_a_budget() -> None:
    row = {"operator": "linear", "shape": (96, 80), "bytes_before": 4096, "bytes_after": 1024, "weight_error": 5e-3, "share": 0.25, "seconds_before": 2e-3, "seconds_after": 1e-3}
    layers = [row | {"name": "a<b", "format": "int8", "why": "the fastest that fits"}, row | {"name": "c", "format": "f32", "why": "beyond the budget"}]
    found = {"budget": "tolerance=-2", "precision": "f32", "allowed": 1.0, "error": 0.5, "seconds_before": 0.01, "seconds_after": 0.005, "layers": layers, "notes": ["budget: <said>"]}
    text = page("model&co", found, 5000)
    assert "a&lt;b" in text and "model&amp;co" in text and "budget: &lt;said&gt;" in text and "a<b" not in text
    assert text.count("<tr") == 3 and "1 of 2 sets" in text and "25.0%" in text and "src=" not in text and "href=" not in text


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--html", "p.html"], "--html shows what an error budget"),
        (["--tolerance", "-2", "-w", "int8"], "chooses the formats"),
        (["--tolerance", "-2", "--max-relative-error", "0.1"], "give one"),
        (["--max-perplexity-increase", "0.1"], "no GGUF file"),
        (["--max-relative-error", "-1"], "positive number"),
    ],
)
def test_budgets_that_are_refused(words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["quantize", FACTORY, "-o", "m.burnish", *words]) == 2
    assert said in " ".join(capsys.readouterr().err.split())


def test_methods_that_are_calibrated(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    torch.save([torch.randn(3, 96) for _ in range(4)], folder / "calls.pt")
    assert main(["quantize", FACTORY, "-o", "m.burnish", "--weights", "int3:g32:gptq", "--calibration", "calls.pt", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    (row,) = said["layers"]
    assert (row["name"], row["operator"], row["shape"], row["bytes_after"]) == ("0", "linear", [80, 96], 80 * 36 + 80 * 3 * 2)
    assert "quantize: calibrated with 4 calls" in said["notes"]
    assert main(["quantize", FACTORY, "-o", "m.burnish", "--weights", "int3:search"]) == 0
    assert "by search" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("weights", "held", "words"),
    [("int4", [torch.zeros(3, 96)], "is none"), ("int4:gptq", torch.zeros(3, 96), "holds a Tensor"), ("int4:gptq", [torch.zeros(2, 96)], "captured with"), ("int4:gptq", None, "torch.save wrote")],
)
def test_calibration_that_does_not_serve_is_one_sentence(capsys: pytest.CaptureFixture[str], folder: Path, weights: str, held: object, words: str) -> None:
    (folder / "calls.pt").write_text("no tensors")
    if held is not None:
        torch.save(held, folder / "calls.pt")
    assert main(["quantize", FACTORY, "-o", "m.burnish", "--weights", weights, "--calibration", "calls.pt"]) != 0
    said = capsys.readouterr()
    assert words in said.err.replace("\n", " ") and "Traceback" not in said.err


def test_names_in_a_table_are_brief():
    from burnish.tools.quantize_commands import SHOWN, brief

    first, second = "w.m_modules_layer_modules_0_modules_q_weight_", "w.m_modules_layer_modules_10_modules_k_weight_"
    assert brief([f"{first}, {second}", second]) == ["0.q (+1)", "10.k"]
    assert brief(["blk.0.q.weight", "blk.1.up.weight"]) == ["0.q", "1.up"]
    assert brief(["head"]) == ["head"] and brief([]) == [] and brief(["a", "a"]) == ["a", "a"]
    (short, _) = brief(["x" * 99, "y"])
    assert len(short) == SHOWN and "…" in short
