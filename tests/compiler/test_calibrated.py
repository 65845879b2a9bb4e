"""``quantize=`` with methods that are calibrated, through the front doors."""

import pytest
import torch
import torch.nn.functional as F
from torch import nn

import burnish
from burnish.compiler.calibrated import collected
from burnish.compiler.language import generator
from burnish.graphs.gguf import Decoder, Shape
from burnish.runtime.errors import BurnishError
from burnish.runtime.generator import Language


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        torch.manual_seed(0)
        self.norm, self.up, self.gate, self.down = nn.RMSNorm(64), nn.Linear(64, 128), nn.Linear(64, 128), nn.Linear(128, 64)

    def forward(self, x):
        h = self.norm(x)
        return x + self.down(F.silu(self.gate(h)) * self.up(h))


def calls(seed=0, rows=48):
    generator = torch.Generator().manual_seed(seed)
    mix = torch.randn(16, 64, generator=generator) * torch.randn(64, generator=generator).exp()
    return [(torch.randn(rows, 16, generator=generator) @ mix,) for _ in range(3)]


def relative(got, want):
    return float((got - want).norm() / want.norm())


def test_compiled_saved_and_loaded(tmp_path):
    model, given = Model().eval(), calls()
    x = given[0][0]
    weights = {n: p.detach().clone() for n, p in model.named_parameters()}
    found = {}
    for text in ("int3:g32", "int3:g32:gptq", "int3:g32:awq+gptq"):
        compiled = burnish.compile(model, (x,), quantize=text, calibration=None if text == "int3:g32" else given)
        with torch.no_grad():
            found[text] = relative(compiled(x), model(x))
    assert max(found["int3:g32:gptq"], found["int3:g32:awq+gptq"]) < 0.7 * found["int3:g32"]
    assert all(torch.equal(p, weights[n]) for n, p in model.named_parameters())
    assert any(n == "quantize: calibrated with 3 calls" for n in compiled.report().notes)
    compiled.save(tmp_path / "m.burnish")
    assert torch.equal(burnish.load(tmp_path / "m.burnish")(x), compiled(x))


def test_another_shape_is_calibrated_alike():
    model, given = Model().eval(), calls()
    compiled = burnish.compile(model, given[0], quantize="int4:gptq", calibration=given)
    compiled(given[0][0])
    for rows in (5, 17):
        with torch.no_grad():
            want = model(given[0][0][:rows])
        assert relative(compiled(given[0][0][:rows]), want) < 0.1
        assert relative(compiled(given[0][0][:rows]), compiled(given[0][0])[:rows]) < 1e-5


def test_the_example_serves_and_is_named():
    model, given = Model().eval(), calls()
    notes = burnish.compile(model, given[0], quantize="int4:awq").report().notes
    assert "quantize: calibrated with 1 call, the example inputs" in notes
    assert not any("calibrated" in n for n in burnish.compile(model, given[0], quantize="int4").report().notes)


def test_a_sampler_shows_what_it_calls_the_model_with():
    """Calls over the steps of a sampler, copied as they were before it writes over them."""
    model = Model().eval()

    def sampler(step):
        x = torch.randn(48, 64, generator=torch.Generator().manual_seed(1))
        for _ in range(4):
            x.sub_(0.1 * step(x))
        return x

    seen = collected(model, sampler)
    assert len(seen) == 4 and relative(seen[1][0], seen[0][0] - 0.1 * model(seen[0][0]).detach()) < 1e-6
    notes = burnish.compile(model, seen[0], quantize="int8:static", calibration=sampler).report().notes
    assert "quantize: calibrated with 4 calls" in notes


def test_weights_may_be_released():
    model, given = Model().eval(), calls()
    with torch.no_grad():
        want = model(given[0][0])
    compiled = burnish.compile(model, given[0], quantize="int4:g32:gptq", calibration=given, release_weights=True)
    assert relative(compiled(given[0][0]), want) < 0.1


def test_dynamo_is_told_where_methods_are():
    torch._dynamo.reset()
    with pytest.raises(Exception, match="needs weights and inputs at hand"), torch.no_grad():
        torch.compile(Model().eval(), backend="burnish", options={"quantize": "int4:gptq", "fallback": False})(calls()[0][0])


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"quantize": "int4", "calibration": calls()}, "calibration for calibrated methods"),
        ({"quantize": "int4:gptq", "calibration": []}, "has no calls"),
        ({"quantize": "int4:gptq", "calibration": 3}, "iterable of calls"),
        ({"quantize": "int4:gptq", "calibration": [torch.zeros(1, 1, 64)]}, r"calibration\[0\]"),
    ],
)
def test_what_is_refused_is_one_sentence(given, words):
    with pytest.raises(BurnishError, match=words):
        burnish.compile(Model().eval(), calls()[0], **given)


# ---- language models ----

SHAPE = Shape(layers=2, hidden=64, heads=4, kv_heads=2, depth=16, inner=96, vocabulary=61, longest=400, base=1e4, eps=1e-5)


@pytest.fixture(scope="module")
def decoder():
    torch.manual_seed(0)
    made = Decoder(SHAPE)
    for p in made.parameters():
        if p.dim() > 1:
            nn.init.normal_(p, std=0.2)
    return made.eval()


IDS = torch.randint(61, (4, 64), generator=torch.Generator().manual_seed(5))


def last_logits(made, tokens):
    session = made.session()
    return session.feed([session.add()], [tokens])[0]


@pytest.mark.parametrize("method", ["gptq", "awq+gptq", "hadamard+gptq"])
def test_generation_is_of_the_quantized_forward(tmp_path, decoder, method):
    """The step's layers hold what the whole forward was quantized to."""
    made = {text: generator(decoder, weights=text, calibration=IDS if method in text else None, language=Language(longest=400)) for text in (f"int3:g32:{method}", "int3:g32")}
    with torch.no_grad():
        want = decoder(IDS[:1])[0, -1]
    errors = {text: relative(last_logits(g, IDS[0].tolist()), want) for text, g in made.items()}
    assert errors[f"int3:g32:{method}"] < errors["int3:g32"]
    best = made[f"int3:g32:{method}"]
    assert any(n.startswith("quantize: calibrated with 4 calls") for n in best.compiled.report.notes)
    assert {n: r for n, r, _ in best.compiled.report.passes}["pack-quantized"] >= 7
    best.save(tmp_path / "g.burnish")
    prompt = IDS[0, :9].tolist()
    assert burnish.load(tmp_path / "g.burnish").generate([prompt], max_new_tokens=8).tokens == best.generate([prompt], max_new_tokens=8).tokens


def test_outliers_are_generated_with(tmp_path, decoder):
    made = {text: generator(decoder, weights=text, calibration=IDS, language=Language(longest=400)) for text in ("int3:squeeze", "int3:squeeze:outliers=2")}
    with torch.no_grad():
        want = decoder(IDS[:1])[0, -1]
    plain, best = made.values()
    assert relative(last_logits(best, IDS[0].tolist()), want) < 0.5
    assert all(a.relative_error < b.relative_error and a.weight.bytes > b.weight.bytes for a, b in zip(best.quantized, plain.quantized, strict=True))
    assert {n: r for n, r, _ in best.compiled.report.passes}["pack-quantized"] >= 7
    best.save(tmp_path / "g.burnish")
    prompt = IDS[0, :9].tolist()
    assert burnish.load(tmp_path / "g.burnish").generate([prompt], max_new_tokens=8).tokens == best.generate([prompt], max_new_tokens=8).tokens


def test_language_models_need_tokens(decoder):
    with pytest.raises(BurnishError, match=r"calibration=ids \[rows, window\]"):
        generator(decoder, weights="int4:gptq")
    with pytest.raises(BurnishError, match="int64"):
        generator(decoder, weights="int4:gptq", calibration=torch.zeros(4))
    with pytest.raises(BurnishError, match="calibration for methods such as"):
        generator(decoder, weights="int4", calibration=IDS)
