"""``burnish generate`` on a small model's file: what it prints, saves and refuses."""

import json
import runpy
import sys
from pathlib import Path

import pytest
import torch

import burnish
from burnish.graphs.gguf import Decoder
from burnish.tools.cli import main

pytest.importorskip("gguf")
pytest.importorskip("tokenizers")
GGUF = runpy.run_path(str(Path(__file__).parent.parent / "graphs" / "test_gguf.py"))
TEMPLATE = "{% for m in messages %}<s>{{ m['role'] }}: {{ m['content'] }}{% endfor %}"


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    torch.manual_seed(1)
    model = Decoder(GGUF["SHAPE"]).eval()
    return str(GGUF["write"](tmp_path_factory.mktemp("models") / "tiny.gguf", model, template=TEMPLATE))


def run(capsys, *arguments):
    code = main(["generate", *arguments])
    return code, *capsys.readouterr()


def test_text_is_streamed_and_times_come_last(capsys, file):
    code, out, err = run(capsys, "hello", "-m", file, "-n", "5")
    assert code == 0 and out.endswith("\n") and "tokens/s" in err and "prompt of 12 tokens" in err
    whole = json.loads(run(capsys, "hello", "-m", file, "-n", "5", "--json")[1])
    assert whole["text"] + "\n" == out and len(whole["tokens"]) == 5 and whole["ended"] == "length"
    raw = json.loads(run(capsys, "hello", "-m", file, "-n", "5", "--json", "--raw")[1])
    assert raw["prefill_tokens"] == 5


def test_stop_strings_are_not_printed(capsys, file):
    whole = json.loads(run(capsys, "hello", "-m", file, "-n", "12", "--json")[1])["text"]
    stop = whole[4:6]
    short = json.loads(run(capsys, "hello", "-m", file, "-n", "12", "--json", "--stop", stop)[1])
    assert short["text"] == whole[: whole.index(stop)] and short["ended"] == "stop"
    assert run(capsys, "hello", "-m", file, "-n", "12", "--stop", stop)[1] == short["text"] + "\n"


def test_a_saved_model_generates_the_same_without_the_file(capsys, file, tmp_path, monkeypatch):
    saved = str(tmp_path / "tiny.burnish")
    want = run(capsys, "hello", "-m", file, "-n", "8", "--save", saved)[1]
    for module in ("gguf", "transformers"):
        monkeypatch.setitem(sys.modules, module, None)
    assert run(capsys, "hello", "-m", saved, "-n", "8")[1] == want
    assert burnish.load(saved).text("hello", max_new_tokens=8)[0] + "\n" == want


def test_sampling_options_reach_the_model(capsys, file):
    options = ("hello", "-m", file, "-n", "8", "-t", "60", "--top-k", "40", "--top-p", "0.9", "--min-p", "0.01", "--repetition-penalty", "1.1")
    one, two, other = (run(capsys, *options, "--seed", seed)[1] for seed in ("1", "1", "2"))
    assert one == two != other


@pytest.mark.parametrize(
    "arguments, text",
    [
        (["hello", "-m", "/nowhere.gguf"], "there is no file /nowhere.gguf"),
        (["", "-m", "FILE"], "the prompt is empty"),
        (["hello", "-m", "FILE", "--top-p", "7"], "top_p is 7"),
        (["hello", "-m", "FILE", "-n", "-1"], "max-new-tokens"),
        (["x" * 200, "-m", "FILE", "--raw"], "the model takes 96"),
        (["hello", "-m", "FILE", "--precision", "f8"], "precision is 'f8'"),
    ],
)
def test_bad_input_is_one_sentence(capsys, file, arguments, text):
    code, out, err = run(capsys, *[file if a == "FILE" else a for a in arguments])
    assert code in (1, 2) and not out and text in err and err.count("\n") == 1


def bench(capsys, *arguments):
    code = main(["bench-generate", *arguments])
    return code, *capsys.readouterr()


def test_a_model_is_timed_in_a_process_of_its_own(capsys, file, tmp_path):
    rows = tmp_path / "rows.jsonl"
    code, out, _ = bench(capsys, file, "--prompt", "8", "--new", "4", "--batch", "2", "--precision", "f32", "--threads", "1", "--out", str(rows))
    assert code == 0 and "burnish" in out and "tokens/s" in out
    (row,) = map(json.loads, rows.read_text().splitlines())
    assert row["decode_tokens_s"] == pytest.approx(2 / row["step_s"]) and row["step_bytes"] > 4 * 260 * 32 and "error" not in row


@pytest.mark.parametrize(
    "arguments, text",
    [(["FILE", "--against", "vllm"], "no 'vllm'"), (["FILE", "--batch", "0"], "above zero"), (["FILE", "--precision", ""], "at least one"), (["/nowhere"], "no file")],
)
def test_a_senseless_bench_is_one_sentence(capsys, file, arguments, text):
    code, out, err = bench(capsys, *[file if a == "FILE" else a for a in arguments])
    assert code == 2 and not out and text in err and err.count("\n") == 1
