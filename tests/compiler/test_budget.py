"""Error budgets through the front doors: what is found holds on inputs that it was not calibrated on, is no slower, and is searched once.

Times of small layers are noise, so most tests set them: each format a share of float32's.
"""

import math

import pytest
import torch
from torch import nn

import burnish
from burnish.compiler import assignment
from burnish.compiler import budget as module
from burnish.compiler.assignment import BEYOND, FITS, SLOWER, SPENT, Assignment, LayerChoice
from burnish.compiler.backend import reports
from burnish.compiler.options import Options
from burnish.compiler.sensitivity import MOST_APART, Prepared
from burnish.graphs.capture import capture
from burnish.graphs.gguf import Decoder, Shape
from burnish.graphs.tolerances import within
from burnish.passes.quantize.quant_spec import parse_all
from burnish.runtime.errors import BurnishError
from burnish.runtime.generator import Language

SHARES = {"int8:dynamic": 0.4, "int8": 0.6, "int4:g64": 0.3, "int4:g32": 0.35, "int8:steps": 0.4}


class Model(nn.Module):
    """Linear layers over one input, a chain of them, a matrix product, and convolutions."""

    def __init__(self, seed: int = 0) -> None:
        super().__init__()
        torch.manual_seed(seed)
        self.conv = nn.Conv2d(16, 32, 3, padding=1)
        self.norm = nn.BatchNorm2d(32)
        self.second = nn.Conv2d(32, 64, 3, padding=1)
        self.q, self.k = nn.Linear(64, 96), nn.Linear(64, 96)
        self.matrix = nn.Parameter(torch.randn(96, 64) / 10)
        self.tiny = nn.Linear(64, 8)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = self.second(self.norm(self.conv(x)).relu()).flatten(2).transpose(1, 2)
        return self.tiny(torch.mm((self.q(x) * torch.sigmoid(self.k(x))).flatten(0, 1), self.matrix))


def draw(seed: int) -> torch.Tensor:
    return torch.randn(2, 16, 7, 6, generator=torch.Generator().manual_seed(seed))


@pytest.fixture
def anew(monkeypatch):
    """No assignment of another test is remembered."""
    held = {}
    monkeypatch.setattr(module, "remembered", held.get)
    monkeypatch.setattr(module, "remember", held.__setitem__)


@pytest.fixture
def timed(anew, monkeypatch):
    """Times that are known: by format, and of whole programs less the more is quantized."""

    class Times:
        def __init__(self, *_):
            pass

        def __call__(self, layer, specs):
            keys = module.CONVOLUTION if layer.convolution else module.LINEAR
            size = sum(f.source.meta["val"].numel() for f in layer.members)
            return [size * 1e-9, *(size * 1e-9 * SHARES[k] for k in keys)]

    monkeypatch.setattr(module, "LayerTimes", Times)
    monkeypatch.setattr(module, "in_turns", lambda calls: [1.0, *(0.5 + 0.1 * i for i in range(len(calls) - 1))])


def error(got, model, x):
    with torch.no_grad():
        want = model.double()(x.double())
        model.float()
    return float((got.double() - want).norm() / want.norm())


@pytest.mark.parametrize("limit", [3e-2, 1e-2, 3e-3])
def test_a_relative_error_holds_on_inputs_that_were_not_seen(timed, limit):
    model = Model().eval()
    compiled = burnish.compile(model, (draw(0),), max_relative_error=limit, calibration=[draw(1)], held_out=[draw(2), draw(3)])
    table = compiled.report().budget
    assert table["error"] <= limit == table["allowed"]
    for seed in range(5):
        assert error(compiled(draw(seed)), model, draw(seed)) <= 1.5 * limit  # beyond what was verified, an estimate
    taken = [row for row in table["layers"] if row["format"] != "f32"]
    assert (table["seconds_after"] < table["seconds_before"]) and (not taken or sum(r["seconds_after"] for r in taken) < sum(r["seconds_before"] for r in taken))
    assert limit < 1e-2 or taken


def test_what_each_layer_got_and_why(timed):
    compiled = burnish.compile(Model().eval(), (draw(0),), max_relative_error=0.02, calibration=[draw(1)], held_out=[draw(2)])
    rows = {row["name"]: row for row in compiled.report().budget["layers"]}
    assert list(rows) == ["conv", "second", "q, k", "matrix"]  # tiny has too few weights; q and k share their input
    assert rows["q, k"]["bytes_before"] == 2 * 96 * 64 * 4 and rows["q, k"]["operator"] == "linear"
    assert all((row["why"] == FITS) == (row["format"] != "f32") and row["why"] in (FITS, BEYOND, SPENT) for row in rows.values())
    for row in rows.values():
        if row["format"] != "f32":
            assert row["bytes_after"] < row["bytes_before"] / 3 and 1e-4 < row["weight_error"] < 0.2 and 0 < row["share"] <= 1


def test_a_tolerance_is_graphnets(timed):
    model = Model().eval()
    for t in (-1, -2, -5):
        compiled = burnish.compile(model, (draw(0),), tolerance=t)
        with torch.no_grad():
            assert all(within(compiled(draw(s)), model(draw(s)), t) for s in (0, 11))
        taken = [row for row in compiled.report().budget["layers"] if row["format"] != "f32"]
        assert bool(taken) == (t == -1) or t == -2
    assert any("float32" in note for note in compiled.report().notes)


def test_without_held_out_inputs_half_the_error_is_allowed_and_it_says_so(timed):
    report = burnish.compile(Model().eval(), (draw(0),), max_relative_error=0.02).report()
    assert report.budget["error"] <= 0.01 and any("no held-out inputs" in note for note in report.notes)


def test_formats_that_are_not_faster_are_not_chosen(timed, monkeypatch):
    monkeypatch.setitem(SHARES, "int8:steps", 1.1)
    rows = burnish.compile(Model().eval(), (draw(0),), max_relative_error=0.1, held_out=[draw(1)]).report().budget["layers"]
    assert [row["format"] for row in rows[:2]] == ["f32", "f32"] and rows[0]["why"] == rows[1]["why"] == SLOWER and rows[2]["format"] != "f32"


def test_what_is_slower_as_a_whole_is_not_taken(timed, monkeypatch):
    monkeypatch.setattr(module, "in_turns", lambda calls: [1.0] * len(calls))
    compiled = burnish.compile(Model().eval(), (draw(0),), max_relative_error=0.1, held_out=[draw(1)])
    assert compiled.report().budget["quantize"] == "" and any("float32 1e+03 ms" in n for n in compiled.report().notes)
    assert error(compiled(draw(0)), Model().eval(), draw(0)) < 2e-6


def test_a_budget_that_float32_exceeds_is_refused(timed):
    with pytest.raises(BurnishError, match=r"max_relative_error=1e-12 cannot be met: in float32 the error is .*e-0[78] already"):
        burnish.compile(Model().eval(), (draw(0),), max_relative_error=1e-12)


def test_a_search_that_fails_leaves_float32_or_is_an_error(timed, monkeypatch):
    def broken(*_):
        raise NotImplementedError("no such\nkernel")

    monkeypatch.setattr(Prepared, "observe", broken)
    report = burnish.compile(Model().eval(), (draw(0),), tolerance=-1).report()
    assert report.budget["quantize"] == "" and any("failed with NotImplementedError: no such kernel" in n for n in report.notes)
    with pytest.raises(BurnishError, match="failed with NotImplementedError"):
        burnish.compile(Model().eval(), (draw(0),), max_relative_error=0.1)


def test_it_is_searched_once(timed, monkeypatch):
    first = burnish.compile(Model().eval(), (draw(0),), max_relative_error=0.02)
    monkeypatch.setattr(module, "_Search", None)
    again = burnish.compile(Model().eval(), (draw(5),), max_relative_error=0.02)
    assert again.report().budget == first.report().budget and torch.equal(again(draw(0)), first(draw(0)))
    with pytest.raises(BurnishError, match="TypeError"):  # other weights are searched anew
        burnish.compile(Model(seed=1).eval(), (draw(0),), max_relative_error=0.02)


def test_an_assignment_survives_on_disk(timed, tmp_path, monkeypatch):
    found = burnish.compile(Model().eval(), (draw(0),), max_relative_error=0.02).report().budget
    monkeypatch.setenv("BURNISH_CACHE_DIR", str(tmp_path))
    rows = tuple(LayerChoice(**row) for row in found["layers"])
    kept = Assignment(**{**found, "layers": rows, "notes": tuple(found["notes"])})
    assert assignment.remembered("0" * 64) is None
    assignment.remember("0" * 64, kept)
    assert assignment.remembered("0" * 64) == kept and rows


def test_the_backend_searches_at_the_first_call(timed):
    torch._dynamo.reset()
    model = Model().eval()
    compiled = torch.compile(model, backend="burnish", options={"max_relative_error": 0.02})
    with torch.no_grad():
        assert error(compiled(draw(0)), model, draw(0)) <= 0.02
        assert torch.equal(compiled(draw(1)), compiled(draw(1)))
    assert any(row["format"] != "f32" for row in reports[-1].budget["layers"])


def test_with_real_times_it_holds_and_is_no_slower(anew):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(512, 512), nn.ReLU(), nn.Linear(512, 512)).eval()
    x = [torch.randn(64, 512) for _ in range(3)]
    compiled = burnish.compile(model, (x[0],), max_relative_error=0.02, calibration=[x[0]], held_out=[x[1]])
    table = compiled.report().budget
    assert error(compiled(x[2]), model, x[2]) <= 0.02 and table["seconds_after"] <= table["seconds_before"]


def test_costs_are_those_of_the_whole_graph_with_one_layer_quantized():
    """Running on from a layer gives what the pass on that layer alone gives."""
    captured = capture(Model().eval(), (draw(0),))
    prepared = Prepared(captured)
    layers = prepared.layers(least=4096)
    prepared.observe(layers, [(draw(0),)])
    specs = [{k: module.spec_of(k, [layer]).as_pass for k in (module.CONVOLUTION if layer.convolution else module.LINEAR)} for layer in layers]
    outputs = {}

    def cost(got, call):
        outputs[len(outputs)] = got[0]
        return float(len(outputs))

    found = prepared.costs(layers, specs, [(draw(0),)], cost)
    assert [list(f) for f in found] == [list(s) for s in specs] and len(outputs) == 2 + 2 * 4
    every = iter(outputs.values())
    for passes in (p for mine in specs for p in mine.values()):
        want = next(prepared.run(passes, [(draw(0),)]))
        assert torch.equal(next(every), want[0])
    compiled = burnish.compile(Model().eval(), (draw(0),), quantize=str(module.spec_of("int8:steps", layers[:1])))
    want = next(prepared.run(specs[0]["int8:steps"], [(draw(0),)]))
    assert float((compiled(draw(0)) - want[0]).norm() / want[0].norm()) < 1e-5


def test_many_layers_are_tried_in_sets_of_neighbours():
    class Deep(nn.Module):
        def __init__(self):
            super().__init__()
            self.layers = nn.ModuleList(nn.Linear(64, 64) for _ in range(2 * MOST_APART + 2))

        def forward(self, x):
            for layer in self.layers:
                x = layer(x).relu()
            return x

    layers = Prepared(capture(Deep().eval(), (torch.randn(2, 64),))).layers(least=1)
    assert len(layers) <= MOST_APART and sum(len(x.members) for x in layers) == 2 * MOST_APART + 2
    assert layers[0].names == ["layers.0", "layers.1", "layers.2"]


def test_the_text_of_an_assignment_names_each_layer():
    prepared = Prepared(capture(Model().eval(), (draw(0),)))
    layers = prepared.layers(least=4096)
    prepared.observe(layers, [(draw(0),)])
    text = module.quantize_text(layers, ["int8:steps", "f32", "int4:g32", "int8:dynamic"])
    first, second, third = parse_all(text)
    (name,) = layers[0].names
    assert first.only == name and first.step(name) == pytest.approx(layers[0].steps[name]) and (second.only, third.only) == ("q|k", layers[3].names[0])
    assert Options(quantize=text).quantize == text


SHAPE = Shape(layers=1, hidden=96, heads=6, kv_heads=2, depth=16, inner=192, vocabulary=83, longest=128, base=1e4, eps=1e-5)


@pytest.fixture
def decoder():
    torch.manual_seed(0)
    made = Decoder(SHAPE, bias=True, qk_norm=True).eval()
    for p in made.parameters():
        if p.dim() > 1:
            nn.init.normal_(p, std=0.15)
    return made


def test_a_generator_within_a_perplexity(timed, decoder):
    torch.manual_seed(1)
    text, unseen = torch.randint(83, (2, 24)), torch.randint(83, (6, 24))
    made = burnish.generator(decoder, language=Language(longest=128), max_perplexity_increase=0.01, calibration=text, held_out=unseen)
    table = made.compiled.report.budget
    assert table["error"] <= 0.01 and any(row["format"] != "f32" for row in table["layers"])
    quantized = sum(rewrites for name, rewrites, _ in made.compiled.report.passes if name == "quantize")
    names = ", ".join(row["name"] for row in table["layers"] if row["format"] != "f32").split(", ")
    assert quantized == len(names)  # the step's layers have the names of those of the whole sequence

    def likelihood(model):
        with torch.no_grad():
            return float(nn.functional.cross_entropy(model(unseen)[:, :-1].flatten(0, 1), unseen[:, 1:].flatten()))

    held = burnish.compile(decoder, (unseen,), quantize=table["quantize"])
    assert math.expm1(likelihood(held) - likelihood(decoder)) <= 0.0101
    assert len(made.generate([5, 6, 7], max_new_tokens=4).tokens[0]) == 4


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"calibration": torch.zeros(1, 8, dtype=torch.int64)}, "for max_perplexity_increase"),
        ({"max_perplexity_increase": 0.1}, "needs calibration: token ids"),
        ({"max_perplexity_increase": 0.1, "calibration": torch.zeros(1, 8, dtype=torch.int64)}, "needs held_out: token ids"),
        ({"max_perplexity_increase": 0.1, "calibration": torch.zeros(1, 8, dtype=torch.int64), "held_out": torch.zeros(1, 9, dtype=torch.int64)}, "one length"),
        ({"max_perplexity_increase": 0.1, "weights": "int8"}, "chooses the weights' formats"),
    ],
)
def test_what_a_generator_refuses(decoder, given, words):
    with pytest.raises(BurnishError, match=words):
        burnish.generator(decoder, **given)


class Random(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(64, 64)

    def forward(self, x):
        return self.layer(nn.functional.dropout(x, 0.5, training=True))


def test_what_cannot_be_searched_stays_float32(anew):
    report = burnish.compile(Random().eval(), (torch.randn(2, 64),), tolerance=-1).report()
    assert report.budget["quantize"] == "" and any("draws random numbers" in n for n in report.notes)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"max_relative_error": 0.0}, "positive number"),
        ({"max_perplexity_increase": float("nan")}, "positive number"),
        ({"tolerance": -1, "max_relative_error": 0.1}, "give one"),
        ({"tolerance": -1, "quantize": "int8"}, "chooses the formats"),
        ({"max_relative_error": 0.1, "weights": "live"}, "chooses the formats"),
        ({"calibration": [torch.zeros(1)]}, "for an error budget"),
        ({"max_perplexity_increase": 0.1}, "needs held_out"),
        ({"max_relative_error": 0.1, "held_out": [torch.zeros(3)]}, r"held_out\[0\] is not a call"),
    ],
)
def test_what_is_refused(given, words):
    with pytest.raises(BurnishError, match=words) as caught:
        burnish.compile(Model().eval(), (draw(0),), **given)
    assert "\n" not in str(caught.value)
