"""Generation: the compiled step against the model itself; padding, batches, forks, roll-back, saving, stops."""

import copy
import random

import pytest
import torch
from torch import nn

import burnish
from burnish.compiler.language import CompiledGenerator, generator
from burnish.compiler.options import Options
from burnish.compiler.step import capture_step, step_of
from burnish.graphs.gguf import Decoder, Shape
from burnish.runtime.decode import Session
from burnish.runtime.errors import BurnishError
from burnish.runtime.generator import Language

SHAPE = Shape(layers=2, hidden=48, heads=6, kv_heads=2, depth=8, inner=64, vocabulary=61, longest=400, base=1e4, eps=1e-5)


@pytest.fixture(scope="module")
def model():
    torch.manual_seed(0)
    made = Decoder(SHAPE, bias=True, qk_norm=True)
    for p in made.parameters():
        if p.dim() > 1:
            nn.init.normal_(p, std=0.3)
    return made.eval()


@pytest.fixture(scope="module")
def compiled(model):
    return generator(model, language=Language(longest=SHAPE.longest))


def greedy(model, prompt, count):
    tokens = list(prompt)
    with torch.no_grad():
        for _ in range(count):
            tokens.append(int(model(torch.tensor([tokens]))[0, -1].argmax()))
    return tokens[len(prompt) :]


PROMPTS = [[5], list(range(30)), [7, 7, 3], [(11 * i) % 61 for i in range(150)]]


def test_greedy_is_the_model_s_own(model, compiled):
    want = [greedy(model, p, 12) for p in PROMPTS]
    assert compiled.generate(PROMPTS, max_new_tokens=12).tokens == want
    assert [compiled.generate(p, max_new_tokens=12).tokens[0] for p in PROMPTS] == want


def test_padding_on_either_side_changes_nothing(compiled):
    want = compiled.generate(PROMPTS[:3], max_new_tokens=6).tokens
    longest = max(map(len, PROMPTS[:3]))
    for left in (True, False):
        ids, mask = torch.zeros(3, longest, dtype=torch.int64), torch.zeros(3, longest, dtype=torch.int64)
        for row, p in enumerate(PROMPTS[:3]):
            at = slice(longest - len(p), None) if left else slice(None, len(p))
            ids[row, at], mask[row, at] = torch.tensor(p), 1
        assert compiled.generate(ids, attention_mask=mask, max_new_tokens=6).tokens == want


def test_sequences_that_share_a_row(compiled):
    """Prepacked: two rows of ids, one of three sequences, one of a sequence and padding."""
    parts = [PROMPTS[0], PROMPTS[1], PROMPTS[2], PROMPTS[1][:7]]
    first, second = [t for p in parts[:3] for t in p], parts[3]
    pad = len(first) - len(second)
    ids = torch.tensor([first, second + [0] * pad])
    mask = torch.tensor([[1] * len(first), [1] * len(second) + [0] * pad])
    places = torch.tensor([[i for p in parts[:3] for i in range(len(p))], [*range(len(second)), *[1] * pad]])
    want = [compiled.generate(p, max_new_tokens=6).tokens[0] for p in parts]
    assert compiled.generate(ids, attention_mask=mask, position_ids=places, max_new_tokens=6).tokens == want
    with pytest.raises(BurnishError, match="counts its tokens from 0"):
        compiled.generate(ids, attention_mask=mask, position_ids=places + 1)
    with pytest.raises(BurnishError, match="position_ids has shape"):
        compiled.generate(ids, position_ids=places[:1])


def test_chunks_roll_back_and_forks_give_the_logits_of_the_full_forward(model, compiled):
    chance = random.Random(0)
    session = compiled.session()
    rows = {session.add(): []}
    for _ in range(60):
        row = chance.choice(list(rows))
        action = chance.random()
        if action < 0.15 and len(rows) < 5:
            rows[session.fork(row)] = list(rows[row])
        elif action < 0.3 and rows[row]:
            length = chance.randrange(1, len(rows[row]) + 1)
            session.roll_back(row, length)
            rows[row] = rows[row][:length]
        else:
            picked = [r for r in rows if r == row or chance.random() < 0.4]
            new = [[chance.randrange(61) for _ in range(chance.choice([1, 1, 4, 40]))] for _ in picked]
            if any(len(rows[r]) + len(n) > SHAPE.longest for r, n in zip(picked, new)):
                continue
            logits = session.feed(picked, new)
            for r, n, got in zip(picked, new, logits):
                rows[r] = rows[r] + n
                with torch.no_grad():
                    torch.testing.assert_close(got, model(torch.tensor([rows[r]]))[0, -1], rtol=1e-4, atol=1e-4)
    assert {r: session.tokens[r] for r in rows} == rows


def test_logits_of_every_token(model, compiled):
    session = compiled.session()
    with torch.no_grad():
        want = torch.cat([model(torch.tensor([p]))[0] for p in PROMPTS])
    rows = [session.add() for _ in PROMPTS]
    torch.testing.assert_close(session.feed(rows, PROMPTS, every=True), want, rtol=1e-4, atol=1e-4)


def test_a_prompt_longer_than_a_call(model, compiled, monkeypatch):
    monkeypatch.setattr("burnish.runtime.decode.PREFILL", 32)
    assert compiled.generate(PROMPTS[3], max_new_tokens=5).tokens == [greedy(model, PROMPTS[3], 5)]


def test_a_saved_generator_needs_no_model(tmp_path, model, compiled):
    compiled.save(tmp_path / "model.burnish")
    loaded = burnish.load(tmp_path / "model.burnish")
    assert loaded.generate(PROMPTS, max_new_tokens=5).tokens == compiled.generate(PROMPTS, max_new_tokens=5).tokens
    assert generator(tmp_path / "model.burnish").generate(PROMPTS[0], max_new_tokens=3).tokens == [greedy(model, PROMPTS[0], 3)]


def test_a_known_structure_is_not_captured_again(model, tmp_path, monkeypatch):
    monkeypatch.setenv("BURNISH_CACHE_DIR", str(tmp_path))
    first = step_of(model, Options(), "one")
    captures = []
    monkeypatch.setattr("burnish.compiler.step.capture_step", lambda m, context, storage, change: captures.append(m) or capture_step(m))
    other = Decoder(SHAPE, bias=True, qk_norm=True).eval()
    again = step_of(other, Options(), "one")
    assert not captures and again.compiled.report.cached and again.placeholders == list(first.placeholders)
    made = CompiledGenerator(again, Language())
    assert made.generate(PROMPTS[1], max_new_tokens=5).tokens == [greedy(other, PROMPTS[1], 5)], "weights are the module's own"
    step_of(other, Options(), "two")
    step_of(other, Options(precision="bf16"), "one")
    assert len(captures) == 2


def test_stops_callbacks_and_cancellation(model, compiled):
    want = greedy(model, PROMPTS[1], 10)
    stop = want[4]
    result = compiled.generate(PROMPTS[1], max_new_tokens=10, stop_tokens=[stop])
    assert result.tokens == [want[: want.index(stop)]] and result.reasons == ["stop"]
    seen = []
    result = compiled.generate(PROMPTS[1], max_new_tokens=10, on_token=lambda row, token: seen.append((row, token)) or len(seen) == 3)
    assert result.reasons == ["cancelled"] and seen == [(0, t) for t in want[:3]]
    assert compiled.generate(PROMPTS[1], max_new_tokens=0).tokens == [[]]
    counted = compiled.generate(PROMPTS, max_new_tokens=4)
    assert counted.decode_tokens == 3 * len(PROMPTS) and counted.prefill_tokens == sum(map(len, PROMPTS)) and counted.state_bytes > 0


def test_a_changed_weight_counts_from_the_next_generation_on(model):
    changing = copy.deepcopy(model)
    made = generator(changing)
    first = made.generate(PROMPTS[1], max_new_tokens=6)

    def change(index, token):
        with torch.no_grad():
            changing.output.weight.neg_()

    made.generate(PROMPTS[1], max_new_tokens=5, on_token=change)  # an odd number of times
    assert made.generate(PROMPTS[1], max_new_tokens=6).tokens == [greedy(changing, PROMPTS[1], 6)] != first.tokens


def test_sampling_is_repeatable_and_does_not_depend_on_the_batch(compiled):
    options = {"max_new_tokens": 8, "temperature": 1.0, "top_p": 0.9, "seed": 3}
    one = compiled.generate(PROMPTS[:2], **options).tokens
    assert one == compiled.generate(PROMPTS[:2], **options).tokens
    assert one[0] == compiled.generate(PROMPTS[0], **options).tokens[0]


def test_bf16_weights_stay_close(model):
    low = generator(model, precision="bf16")
    session, ids = low.session(), PROMPTS[1]
    with torch.no_grad():
        want = model(torch.tensor([ids]))[0, -1]
    got = session.feed([session.add()], [ids])[0]
    assert (got - want).norm() / want.norm() < 0.05


class Small(nn.Module):
    """One layer of attention over learned positions."""

    def __init__(self):
        super().__init__()
        self.tokens, self.places = nn.Embedding(61, 32), nn.Embedding(100, 32)
        self.qkv, self.out, self.norm = nn.Linear(32, 96), nn.Linear(32, 61), nn.LayerNorm(32)

    def forward(self, ids):
        x = self.tokens(ids) + self.places(torch.arange(ids.shape[1], device=ids.device))
        q, k, v = (t.unflatten(-1, (4, 8)).transpose(1, 2) for t in self.qkv(x).chunk(3, -1))
        y = nn.functional.scaled_dot_product_attention(q, k, v, is_causal=True).transpose(1, 2).flatten(2)
        return self.out(self.norm(x + y))


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_a_model_in_half_precision(dtype):
    torch.manual_seed(0)
    half = Small().to(dtype).eval()
    compiled = generator(half)
    session, prompt = compiled.session(), [(7 * i) % 61 for i in range(40)]
    row = session.add()
    parts = [session.feed([row], [part], every=True) for part in (prompt[:1], prompt[1:30], prompt[30:])]
    with torch.no_grad():
        eager, exact = half(torch.tensor([prompt]))[0], copy.deepcopy(half).double()(torch.tensor([prompt]))[0]
    error, own = ((x.double() - exact).norm() for x in (torch.cat(parts), eager))
    assert parts[0].dtype == dtype and error <= 1.5 * own
    assert len(compiled.generate([prompt], max_new_tokens=3, temperature=0.7, top_p=0.9, seed=1).tokens[0]) == 3


def test_bad_calls_are_one_sentence(model, compiled):
    session = compiled.session()
    row = session.add()
    for call, text in (
        (lambda: session.feed([row], [[]]), "fed no token"),
        (lambda: session.feed([row], [[1] * 401]), "the model takes 400"),
        (lambda: session.feed([row, row], [[1], [2]]), "each row once"),
        (lambda: session.roll_back(row, 3), "cannot be rolled back"),
        (lambda: compiled.generate([[]]), "nothing to continue"),
        (lambda: compiled.generate(torch.rand(2, 3)), "token ids"),
        (lambda: compiled.generate([1], max_new_tokens=-1), "max_new_tokens"),
        (lambda: compiled.generate([1], temperature=-1.0), "temperature"),
        (lambda: compiled.text("hello"), "without a tokenizer"),
        (lambda: generator(Decoder(SHAPE)), "eval"),
        (lambda: generator(3), "not a int"),
        (lambda: generator("/nowhere.gguf"), "no file"),
    ):
        with pytest.raises(BurnishError, match=text) as error:
            call()
        assert "\n" not in str(error.value)
    assert session.tokens[row] == []


def test_an_index_out_of_the_vocabulary_leaves_the_row_as_it_was(compiled):
    session = compiled.session()
    row = session.add()
    session.feed([row], [[1, 2]])
    with pytest.raises(IndexError):
        session.feed([row], [[3, 61]])
    assert session.tokens[row] == [1, 2] and session.state.length(row) == 2


def test_a_row_that_fails_in_a_later_call_leaves_all_as_they_were(model, compiled, monkeypatch):
    monkeypatch.setattr("burnish.runtime.decode.PREFILL", 32)
    session = compiled.session()
    rows = [session.add(), session.add()]
    session.feed(rows, [[1, 2], PROMPTS[1]])
    with pytest.raises(IndexError):
        session.feed(rows, [PROMPTS[3], [*PROMPTS[1], *PROMPTS[1], 61]])
    assert [session.tokens[r] for r in rows] == [[1, 2], PROMPTS[1]] and [session.state.length(r) for r in rows] == [2, 30]
    with torch.no_grad():
        want = torch.stack([model(torch.tensor([[*p, 9]]))[0, -1] for p in ([1, 2], PROMPTS[1])])
    torch.testing.assert_close(session.feed(rows, [[9], [9]]), want, rtol=1e-4, atol=1e-4)


def test_steps_and_forks_do_not_grow_memory(compiled):
    session = compiled.session()
    row = session.add()
    session.feed([row], [PROMPTS[1]])
    reserved = []
    for i in range(300):
        other = session.fork(row)
        session.feed([other, row], [[i % 61], [i % 7]])
        session.roll_back(row, 30)
        session.drop(other)
        reserved.append(session.state.reserved_bytes)
    assert reserved[-1] == reserved[10]


class Translator(nn.Module):
    """A decoder that reads a context."""

    def __init__(self):
        super().__init__()
        self.embed, self.k, self.v, self.q, self.head = nn.Embedding(61, 48), nn.Linear(20, 48), nn.Linear(20, 48), nn.Linear(48, 48), nn.Linear(48, 61)

    def forward(self, input_ids, context):
        def heads(x):
            return x.unflatten(-1, (4, 12)).transpose(1, 2)

        x = self.embed(input_ids)
        own = nn.functional.scaled_dot_product_attention(heads(x), heads(x), heads(self.q(x)), is_causal=True)
        x = x + own.transpose(1, 2).flatten(2)
        read = nn.functional.scaled_dot_product_attention(heads(self.q(x)), heads(self.k(context)), heads(self.v(context)))
        return self.head(x + read.transpose(1, 2).flatten(2))


@pytest.fixture(scope="module")
def translator():
    torch.manual_seed(1)
    model = Translator().eval()
    return model, generator(model, context=torch.zeros(1, 13, 20), language=Language(start=(3,)))


def translated(model, prompt, context, count):
    class Bound(nn.Module):
        def forward(self, ids):
            return model(ids, context[None])

    return greedy(Bound(), prompt, count)


def test_weights_of_the_encoder_are_not_held(translator):
    class Whole(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder, self.decoder = nn.Linear(20, 20), translator[0]

        def forward(self, input_ids, context):
            self.encoder(context)
            return self.decoder(input_ids, context)

    step = capture_step(Whole().eval(), torch.zeros(1, 13, 20))
    assert not any("encoder" in name for name in step.captured.placeholders) and any("decoder" in name for name in step.captured.placeholders)


def test_each_row_has_a_context_of_its_own(tmp_path, translator):
    model, compiled = translator
    contexts = [3 * torch.randn(n, 20) for n in (70, 1, 13)]
    want = [translated(model, [3], c, 8) for c in contexts]
    assert compiled.generate(context=contexts, max_new_tokens=8).tokens == want and len({*map(tuple, want)}) > 1
    assert compiled.generate([[3, 5], [7]], context=torch.stack([contexts[2]] * 2), max_new_tokens=4).tokens == [
        translated(model, p, contexts[2], 4) for p in ([3, 5], [7])
    ]
    compiled.save(tmp_path / "decoder.burnish")
    assert burnish.load(tmp_path / "decoder.burnish").generate(context=contexts, max_new_tokens=8).tokens == want


def test_contexts_survive_forks_and_roll_back(translator):
    model, compiled = translator
    context = 3 * torch.randn(90, 20)
    session = compiled.session()
    row = session.add(context)
    early = session.fork(row)
    session.feed([row], [[3, 4, 5]])
    late = session.fork(row)
    session.roll_back(row, 1)
    with torch.no_grad():
        for r, past, new in ((row, [3], [9]), (late, [3, 4, 5], [8, 1]), (early, [], [7])):
            torch.testing.assert_close(session.feed([r], [new])[0], model(torch.tensor([past + new]), context[None])[0, -1], rtol=1e-4, atol=1e-4)
    for r in (row, late, early):
        session.drop(r)
    assert session.state.used_bytes == 0


def test_bad_contexts_are_one_sentence(compiled, translator):
    for call, text in (
        (lambda: translator[1].generate([[3]]), "give each row what the encoder made"),
        (lambda: compiled.generate([[3]], context=[torch.randn(4, 20)]), "takes no context"),
        (lambda: translator[1].generate([[3], [4]], context=torch.randn(3, 4, 20)), "3 contexts for 2 prompts"),
        (lambda: translator[1].generate(context=[torch.randn(0, 20)]), "one place at least"),
        (lambda: translator[1].generate(context=torch.randn(1, 4, 21)), r"of shape \[1, 4, 20\]"),
        (lambda: translator[1].generate(context=[torch.randn(4, 20), torch.randn(4, 21)]), "another's"),
        (lambda: compiled.generate(), "nothing to continue"),
    ):
        with pytest.raises(BurnishError, match=text) as error:
            call()
        assert "\n" not in str(error.value)


BYTES = {"bf16": 16, "f16": 16, "int8": 10, "int4": 8, "int8/int4": 9}  # of a place of 8 numbers, which are 32 in float32


@pytest.mark.parametrize("storage", BYTES)
def test_caches_round_as_the_graph_says(model, compiled, storage):
    """The compiled step against its own graph in eager, which rounds keys and values as they are appended."""
    made = generator(model, cache=storage)
    step = capture_step(model, storage=storage)
    values, names = step.captured.values, step.captured.placeholders
    inputs = step.captured.user_inputs
    eager = Session(torch.no_grad()(lambda *a: step.captured.gm(*[(values | dict(zip(inputs, a)))[n] for n in names])), inputs, step.kinds)
    sessions = [made.session(), eager, compiled.session()]
    apart, rounded = [], []
    for prompt, more in ((PROMPTS[1], [3]), (PROMPTS[3], [7, 7, 3])):
        got, want, full = ([s.feed([row], [prompt], every=True), s.feed([row], [more], every=True)] for s in sessions for row in [s.add()])
        for a, b, c in zip(got, want, full):
            apart.append(float((a - b).norm() / b.norm()))
            rounded.append(float((a - c).norm() / c.norm()))
    # A number that lies between two that can be held may be rounded to the other one.
    assert max(apart) < min(rounded) / 4 and max(rounded) < (0.5 if "int4" in storage else 0.05), (apart, rounded)
    state = [s.state for s in sessions]
    assert 32 * state[0].used_bytes == BYTES[storage] * state[2].used_bytes


def test_unknown_caches_are_refused(model):
    for storage in ("int3", "int8/", "int8/int4/f32"):
        with pytest.raises(BurnishError, match="one of f32, bf16, f16, int8, int4, or two"):
            generator(model, cache=storage)


@pytest.mark.parametrize("storage", ["int8", "int4"])
def test_rows_over_codes_are_chunked_forked_and_rolled_back(model, storage, tmp_path):
    """What a row holds depends on its tokens alone, not on how they came or who shares its blocks; and a saved generator holds the same."""
    made = generator(model, cache=storage, language=Language(longest=SHAPE.longest))
    session, long = made.session(), PROMPTS[3]
    whole, parts = session.add(), session.add()
    want = session.feed([whole], [long])
    for part in (long[:1], long[1:70], long[70:140], long[140:]):
        got = session.feed([parts], [part])
    assert (got - want).norm() <= 1e-3 * want.norm(), "a number between two codes may be rounded to the other one"
    fork = session.fork(whole)
    after = session.feed([whole], [[1]])
    for _ in range(3):
        assert torch.equal(session.feed([fork], [[1]]), after)
        session.roll_back(fork, len(long))
    ragged = session.feed([fork, session.add()], [[1], PROMPTS[2]])
    assert (ragged[:1] - after).norm() <= 1e-3 * after.norm()
    made.save(tmp_path / "model")
    assert burnish.load(tmp_path / "model").generate(PROMPTS, max_new_tokens=8).tokens == made.generate(PROMPTS, max_new_tokens=8).tokens


def test_a_context_keeps_its_precision(translator):
    """Cross-attention's keys and values are appended once and read in each step."""
    kinds = generator(translator[0], cache="int8", context=torch.zeros(1, 5, 20)).kinds
    assert {(k.context, k.storage) for k in kinds} == {(True, "f32"), (False, "int8")}
