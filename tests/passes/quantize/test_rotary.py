"""Factors of keys and queries through rotary positions: found from what the rotation does, not from how it is written."""

import pytest
import torch
import torch.nn.functional as F
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from torch import nn

import burnish
from burnish.compiler.calibrated import calibrated
from burnish.graphs.cached import from_codes, to_codes
from burnish.graphs.capture import capture
from burnish.graphs.gguf import Decoder, Shape
from burnish.passes.manager import check
from burnish.passes.quantize.quant_spec import QuantSpec
from burnish.runtime.generator import Language

S, D = 12, 8


def halves(x, angles):
    a, b = x.chunk(2, -1)
    cos, sin = torch.cat((angles, angles), -1).cos(), torch.cat((angles, angles), -1).sin()
    return x * cos + torch.cat((-b, a), -1) * sin


def neighbours(x, angles):
    a, b = x[..., ::2], x[..., 1::2]
    return torch.stack((a * angles.cos() - b * angles.sin(), b * angles.cos() + a * angles.sin()), -1).flatten(-2)


def a_part(x, angles):
    """Only half of the channels are turned."""
    return torch.cat((halves(x[..., : D // 2], angles[..., : D // 4]), x[..., D // 2 :]), -1)


def normed(x, angles):
    return halves(F.rms_norm(x, (D,)), angles)


ROTATIONS = {f.__name__: f for f in (halves, neighbours, a_part)}


class Attention(nn.Module):
    def __init__(self, turn, heads=4, kv_heads=2, bias=True, outlying=True):
        super().__init__()
        torch.manual_seed(0)
        self.turn, self.heads, self.kv_heads = turn, heads, kv_heads
        self.q, self.k, self.v = nn.Linear(32, heads * D, bias), nn.Linear(32, kv_heads * D, bias), nn.Linear(32, kv_heads * D, bias)
        self.o = nn.Linear(heads * D, 32)
        self.register_buffer("frequencies", 10.0 ** -torch.arange(D // 2).float())
        with torch.no_grad():
            if outlying:  # two channels of each head's keys
                self.k.weight.view(kv_heads, D, 32)[:, 1:3] *= 12.0

    def forward(self, x):
        angles = torch.arange(x.shape[1])[:, None] * self.frequencies
        q, k, v = (f(x).unflatten(-1, (-1, D)).transpose(1, 2) for f in (self.q, self.k, self.v))
        y = F.scaled_dot_product_attention(self.turn(q, angles), self.turn(k, angles), v, is_causal=True, enable_gqa=self.heads != self.kv_heads)
        return self.o(y.transpose(1, 2).flatten(2))


def sequences(batch=2):
    torch.manual_seed(1)
    return [(torch.randn(batch, S, 32),)]


def quantized(model, text, calls):
    found = calibrated(capture(model, calls[0]), QuantSpec.parse(text + ":least=0"), calls)
    assert check(found.captured.gm) is None
    return found


def operands(found, x):
    """Queries and keys as attention reads them."""
    seen = []

    class Watched(torch.fx.Interpreter):
        def run_node(self, n):
            out = super().run_node(n)
            if n.target is torch.ops.burnish.attention.default:
                seen.extend(self.map_nodes_to_values(n.args[:2], n))
            return out

    with torch.no_grad():
        Watched(found.captured.gm).run(*found.captured.arguments(x))
    return seen


@pytest.mark.parametrize("turn", sorted(ROTATIONS))
@pytest.mark.parametrize("kv_heads", [1, 2, 4])
def test_keys_are_easier_to_round_and_scores_stay(turn, kv_heads):
    """Codes of a row in int8 are the same, whatever the row is multiplied with, but for what lies in the middle of two."""
    model, calls = Attention(ROTATIONS[turn], kv_heads=kv_heads).eval(), sequences()
    plain, found = (quantized(model, text, calls) for text in ("int8", "int8:rope"))
    assert found.notes[0] == "quantize: keys and queries of 1 of 1 attentions are scaled by pairs of channels"
    (q, k), (p, m) = (operands(f, calls[0][0]) for f in (plain, found))
    scores, same = q @ k.transpose(-1, -2), p @ m.transpose(-1, -2)
    assert (scores - same).norm() < 1e-3 * scores.norm() and (k - m).norm() > 0.1 * k.norm()

    def lost(q, k):
        held = from_codes(*to_codes(k.contiguous(), torch.uint8), torch.uint8)
        return (q @ held.transpose(-1, -2) - scores).norm()

    assert lost(p, m) < lost(q, k)


def test_the_graph_of_one_projection(tools):
    model, calls = Attention(halves).eval(), sequences()
    found = quantized(model, "int4:g0:rope:only=v", calls)  # of which no other layer is quantized
    assert "scaled" in found.notes[0] and " 0 of 0 " in found.notes[0]
    found = quantized(model, "int8:fp8:rope:skip=o|v", calls)
    text = tools.show(found.captured.gm)
    assert text.count("mul.Tensor(%p_k_bias, %k_rows)") == text.count("mul.Tensor(%p_q_bias, %q_rows)") == 1
    assert [n for n in found.captured.values if n.endswith("_rows")] == ["k_rows", "q_rows"]
    k, q = found.captured.values["k_rows"], found.captured.values["q_rows"]
    by_head = k.view(2, D)
    assert torch.equal(by_head[:, : D // 2], by_head[:, D // 2 :]) and not torch.equal(by_head[:, 0], by_head[:, 1])  # a pair has one factor
    assert torch.allclose(q.view(2, 2, D) * by_head[:, None], torch.ones(2, 2, D))  # two heads of queries to one of keys


@settings(max_examples=4, deadline=None, suppress_health_check=list(HealthCheck))  # each compiles a model
@given(st.sampled_from(sorted(ROTATIONS)), st.sampled_from([(4, 1), (4, 2), (3, 3), (1, 1)]), st.integers(1, 3), st.booleans())
def test_what_is_computed_stays(turn, heads, batch, bias):
    """Of weights that lose nothing, all that is left is rounding of float32."""
    model, calls = Attention(ROTATIONS[turn], *heads, bias=bias).eval(), sequences(batch)
    found = quantized(model, "int8:rope:only=nothing*", calls)
    assert found.layers == []
    found = quantized(model, "int8:rope:skip=v|o", calls)
    compiled = burnish.compile(model, calls[0], quantize="int8:rope:skip=v|o:least=0", calibration=calls)
    with torch.no_grad():
        want = model(*calls[0])
    assert (compiled(*calls[0]) - want).norm() < 0.03 * want.norm()
    assert (compiled(*calls[0]) - found.captured.gm(*found.captured.arguments(*calls[0]))[0]).norm() < 1e-4 * want.norm()


@pytest.mark.parametrize("why", ["a norm in between", "keys that others read"])
def test_what_cannot_be_scaled_is_left_alone(why):
    class Shown(Attention):
        def forward(self, x):
            return super().forward(x) + self.k(x).sum()

    model = (Attention(normed) if why == "a norm in between" else Shown(halves)).eval()
    found = quantized(model, "int8:rope", sequences())
    assert "keys and queries of 0 of" in found.notes[0] and not any(n.endswith("_rows") for n in found.captured.values)


def test_a_language_model_with_keys_in_int4():
    """Through the front door: closer to the float model with the factors than without."""
    torch.manual_seed(0)
    shape = Shape(layers=2, hidden=64, heads=4, kv_heads=2, depth=16, inner=96, vocabulary=50, longest=128, eps=1e-5, base=10000.0)
    model = Decoder(shape).eval()
    with torch.no_grad():
        for layer in model.blk:
            layer.attn_k.weight.view(2, 16, 64)[:, 2:4] *= 10.0
    ids, errors = torch.randint(50, (4, 32)), {}
    with torch.no_grad():
        want = model(ids[:1])[0, -1]
    for text in ("int8", "int8:rope"):
        made = burnish.generator(model, weights=text, cache="int4/f32", calibration=ids if "rope" in text else None, language=Language(longest=128))
        session = made.session()
        errors[text] = float((session.feed([session.add()], [ids[0].tolist()])[0] - want).norm())
    assert "quantize: keys and queries of 2 of 2 attentions are scaled by pairs of channels" in made.compiled.report.notes
    assert errors["int8:rope"] < 0.8 * errors["int8"]
