"""The command line: every kind of bad input is one sentence on stderr, the right exit code, and nothing left behind."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from burnish.tools.cli import main

FACTORIES = """
import torch

def good():
    return torch.nn.Linear(4, 4), (torch.randn(2, 4),)

def only_module():
    return torch.nn.Linear(4, 4)

def failing():
    raise ValueError("no weights today")

number = 3
"""
ROW = {
    "sample": "a",
    "compiler": "burnish",
    "status": "correct",
    "speedup": 2.0,
    "ok": {str(t): True for t in range(-10, 5)},
}
MODEL = """
import torch

class GraphModule(torch.nn.Module):
    def forward(self, L_x_: torch.Tensor):
        open("stolen.txt", "w").write("x")
        return (L_x_,)
"""
META = """
class Program_weight_tensor_meta_L_x_:
    name = "L_x_"
    shape = [2]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 1.0
    data = None
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with one of each wrong thing."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BURNISH_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(sys, "path", list(sys.path))
    # A byte-code cache would be something left behind.
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    for name in ("factories", "broken"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    (tmp_path / "factories.py").write_text(FACTORIES)
    (tmp_path / "broken.py").write_text("def (:\n")
    (tmp_path / "empty").mkdir()
    (tmp_path / "binary").write_bytes(bytes(range(128, 256)))
    (tmp_path / "results.jsonl").write_text(json.dumps(ROW) + "\n")
    (tmp_path / "none.jsonl").write_text("")
    (tmp_path / "garbage.jsonl").write_text("{not json\n" + json.dumps(ROW) + "\n")
    (tmp_path / "list.jsonl").write_text("[1, 2]\n")
    for name, change in {
        "unnamed": {"sample": None},
        "status": {"status": "splendid"},
        "speedup": {"speedup": -1.0},
        "untold": {"ok": None},
    }.items():
        (tmp_path / f"{name}.jsonl").write_text(json.dumps(ROW | change) + "\n")
    (tmp_path / "samples.txt").write_text("# mine\nnot/there\n")
    (tmp_path / "graph.txt").write_text("graph(\n  %x: f32[2]\n  nonsense\n")
    (tmp_path / "model.pt2").write_bytes(b"PK not an archive")
    (tmp_path / "model.burnish").write_bytes(b"not an artifact")
    (tmp_path / "inputs.safetensors").write_bytes(b"\0" * 5)
    evil = tmp_path / "evil"
    evil.mkdir()
    (evil / "model.py").write_text(MODEL)
    (evil / "weight_meta.py").write_text(META)
    (evil / "input_meta.py").write_text("")
    (evil / "graph_net.json").write_text('{"framework": "torch"}')
    return tmp_path


# (arguments, exit code, what the sentence must say)
BAD = [
    ("polish", 2, "No such command 'polish'"),
    ("--loud", 2, "No such option"),
    ("bench --seconds soon tiny_mlp", 2, "'--seconds'"),
    ("bench --pairs -3 tiny_mlp", 2, "'--pairs'"),
    ("bench", 2, "no sample is named"),
    ("bench tiny_mlq", 2, "tiny_mlp"),
    ("bench not/there", 2, "no model.py"),
    ("bench tiny_mlp --against inductor,tvmm", 2, "no compiler named 'tvmm'; known ones are burnish,"),
    ("bench tiny_mlp --protocol both", 2, "'module' or 'inputs'"),
    ("bench tiny_mlp --out results.jsonl", 2, "continue it with --resume"),
    ("bench tiny_mlp --out empty", 2, "is a folder"),
    ("bench tiny_mlp --out results.jsonl --resume --force", 2, "give one of them"),
    ("bench --list none.txt", 2, "there is no file none.txt"),
    ("bench --list samples.txt", 2, "not/there"),
    ("bench --table garbage.jsonl", 2, "garbage.jsonl:1"),
    ("score", 2, "Missing argument"),
    ("score none.json", 2, "there is no file none.json"),
    ("score empty", 2, "is a folder"),
    ("score binary", 2, "not a text file"),
    ("score none.jsonl", 2, "no row that can be scored"),
    ("score garbage.jsonl", 2, "garbage.jsonl:1: this line is not JSON"),
    ("score list.jsonl", 2, "not a JSON object"),
    ("score unnamed.jsonl", 2, "no 'sample'"),
    ("score status.jsonl", 2, "'splendid'"),
    ("score speedup.jsonl", 2, "not a positive number"),
    ("score untold.jsonl", 2, "no table 'ok'"),
    ("score results.jsonl --b 2", 2, "between 0 and 1"),
    ("score results.jsonl --p -1", 2, "'--p'"),
    ("score results.jsonl --forgive all", 2, "paper, tool"),
    ("score results.jsonl --html not/there.html", 2, "the folder not does not exist"),
    ("score results.jsonl --html empty", 2, "is a folder"),
    ("opt none.txt", 2, "there is no file none.txt"),
    ("opt graph.txt", 2, ""),
    ("opt binary", 2, "not a text file"),
    ("opt graph.txt -p polish", 2, "no pass named 'polish'"),
    ("opt graph.txt -p cse{", 2, "brace"),
    ("opt graph.txt -p cse,", 2, "comma"),
    ("opt graph.txt -p cse{depth=3}", 2, "no option 'depth'"),
    ("opt graph.txt --dump graph.txt", 2, "--dump takes a folder"),
    ("passes polish", 2, "no pass named 'polish'"),
    ("capture factories -o out", 2, "not of the form pkg.mod:factory"),
    ("capture factories:2good -o out", 2, "not of the form pkg.mod:factory"),
    ("capture nowhere:good -o out", 2, "No module named 'nowhere'"),
    ("capture broken:good -o out", 1, "SyntaxError"),
    ("capture factories:bad -o out", 2, "no function 'bad'"),
    ("capture factories:number -o out", 2, "no function 'number'"),
    ("capture factories:only_module -o out", 2, "must return (module, example_inputs)"),
    ("capture factories:failing -o out", 1, "no weights today"),
    ("capture factories:good -o empty", 2, "empty exists"),
    ("capture factories:good -o not/there", 2, "the folder not does not exist"),
    ("corpus --category poetry", 2, "no category 'poetry'"),
    ("compile none.pt2", 2, "there is no file none.pt2"),
    ("compile model.pt2", 1, "model.pt2"),
    ("compile empty", 2, "no model.py"),
    ("compile evil", 2, "model.py:6"),
    ("compile tiny_mlp -o not/there.burnish", 2, "the folder not does not exist"),
    ("compile tiny_mlp -o empty", 2, "is a folder"),
    ("compile tiny_mlp --tolerance 99", 2, "from -10 to 4"),
    ("compile tiny_mlp --mode fastest", 2, "mode"),
    ("compile tiny_mlp --target tpu", 2, "target"),
    ("compile tiny_mlp --isa sse9", 2, "isa"),
    ("compile tiny_mlp --weights warm", 2, "weights"),
    ("compile tiny_mlp -p polish", 2, "no pass named 'polish'"),
    ("run none.burnish", 2, "there is no file none.burnish"),
    ("run model.burnish", 1, "model.burnish"),
    ("run model.burnish --check", 2, "--check needs the model"),
    ("run tiny_mlp --repeat 0", 2, "'--repeat'"),
    ("run tiny_mlp --inputs inputs.safetensors", 2, "not a safetensors file"),
    ("run tiny_mlp --outputs not/there.st", 2, "the folder not does not exist"),
    ("explain nothing_here", 2, "no graph 'nothing_here'"),
    ("cache polish", 2, "No such command 'polish'"),
    ("cache explain none.pt2", 2, "there is no file none.pt2"),
]


def tree(folder: Path) -> dict[str, int]:
    # The compile cache is meant to be left; nothing else is.
    return {
        str(p.relative_to(folder)): p.stat().st_size
        for p in folder.rglob("*")
        if p.relative_to(folder).parts[0] != "cache"
    }


@pytest.mark.parametrize(("arguments", "code", "says"), BAD, ids=[b[0] for b in BAD])
def test_bad_input(folder: Path, capsys: pytest.CaptureFixture[str], arguments: str, code: int, says: str) -> None:
    before = tree(folder)
    assert main(arguments.split()) == code
    captured = capsys.readouterr()
    assert captured.out == ""
    lines = captured.err.splitlines()
    assert len(lines) == 1, captured.err
    assert lines[0].startswith("burnish: ")
    assert lines[0].endswith(".")
    assert says in lines[0]
    assert "unexpected" not in lines[0]
    assert tree(folder) == before


def test_an_unexpected_error_is_a_sentence_too(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from burnish.graphs import corpus

    monkeypatch.setattr(corpus, "names", lambda **_: 1 // 0)
    assert main(["corpus"]) == 1
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert "unexpected ZeroDivisionError" in err
    assert "--debug" in err


@pytest.mark.parametrize("arguments", [["--debug", "score", "none.json"], ["score", "none.json", "--debug"]])
def test_debug_shows_the_traceback(folder: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    assert main(arguments) == 2
    err = capsys.readouterr().err
    assert "Traceback" in err
    assert err.splitlines()[-1].startswith("burnish: there is no file")


def test_interrupt(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    from burnish.graphs import corpus

    def stop(**_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(corpus, "names", stop)
    assert main(["corpus"]) == 130
    assert capsys.readouterr().err.strip() == "interrupted"


COMMANDS = ["compile", "run", "bench", "score", "explain", "opt", "passes", "capture", "corpus", "cache", "doctor"]


@pytest.mark.parametrize(
    "command", [[], *([c] for c in COMMANDS), ["cache", "stats"], ["cache", "explain"]], ids=" ".join
)
def test_help(capsys: pytest.CaptureFixture[str], command: list[str]) -> None:
    assert main([*command, "--help"]) == 0
    out = capsys.readouterr().out
    assert "Usage: burnish" in out
    assert all(name in out for name in (COMMANDS if not command else ["--help"]))


def test_no_arguments_prints_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    assert "Usage: burnish" in capsys.readouterr().out


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    import burnish

    assert main(["--version"]) == 0
    assert capsys.readouterr().out.strip() == burnish.__version__


def test_help_loads_no_torch() -> None:
    """The help of a command must not wait for PyTorch."""
    program = (
        "import sys; from burnish.tools.cli import main; main(['bench', '--help']); sys.exit('torch' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], capture_output=True).returncode == 0


def test_as_a_process(folder: Path) -> None:
    command = [sys.executable, "-m", "burnish.tools.cli"]
    done = subprocess.run([*command, "score", "garbage.jsonl"], capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    done = subprocess.run([*command, "score", "results.jsonl", "--json"], capture_output=True, text=True)
    assert done.returncode == 0
    assert json.loads(done.stdout)["compilers"]["burnish"]["points"]["0"]["S"] == pytest.approx(2.0)
