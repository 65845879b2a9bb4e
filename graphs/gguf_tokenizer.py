"""The byte-level tokenizers of GGUF files as the ``tokenizers`` library's JSON."""

from __future__ import annotations

from typing import Any

from ..runtime.errors import BurnishError

# How text is cut before its merges, by the name that files give it: GPT-2's way; the same, digits one by one; and by a pattern, as Llama 3 and Qwen 2 do.
_PLAIN = ("gpt-2", "default")
_DIGITS = ("smollm",)
_WORDS = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}%s| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
_PATTERNS = {"llama-bpe": _WORDS % "{1,3}", "llama3": _WORDS % "{1,3}", "qwen2": _WORDS % "", "deepseek-r1-qwen": _WORDS % ""}
_WHOLE = ("llama-bpe", "llama3")  # where a word that is a token needs no merges
_COMPOSED = ("qwen2",)  # where text is in Unicode's normal form C first
_CONTROL, _USER = 3, 4  # kinds of tokens


def tokenizer_of(facts: dict[str, Any]) -> str:
    """The tokenizer that a file's facts describe, or nothing where it is of a kind that is not known. Raises BurnishError without the ``tokenizers`` package."""
    pre = facts.get("tokenizer.ggml.pre", "gpt-2")
    if facts.get("tokenizer.ggml.model") != "gpt2" or pre not in (*_PLAIN, *_DIGITS, *_PATTERNS):
        return ""
    try:
        from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors
    except ImportError as error:
        raise BurnishError("the tokenizer of a GGUF file needs the tokenizers package: pip install tokenizers") from error
    tokens, kinds = facts["tokenizer.ggml.tokens"], facts["tokenizer.ggml.token_type"]
    merges = [tuple(m.split(" ", 1)) for m in facts["tokenizer.ggml.merges"]]
    out = Tokenizer(models.BPE({t: i for i, t in enumerate(tokens)}, merges, ignore_merges=pre in _WHOLE))
    if pre in _COMPOSED:
        out.normalizer = normalizers.NFC()
    cuts: list[Any] = [pre_tokenizers.Digits(individual_digits=True)] if pre in _DIGITS else []
    if pre in _PATTERNS:
        cuts.append(pre_tokenizers.Split(Regex(_PATTERNS[pre]), "isolated"))
    out.pre_tokenizer = pre_tokenizers.Sequence([*cuts, pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=pre not in _PATTERNS)])
    out.decoder = decoders.ByteLevel()
    for kind in (_CONTROL, _USER):
        out.add_tokens([AddedToken(t, special=kind == _CONTROL, normalized=False) for t, k in zip(tokens, kinds) if k == kind])
    if facts.get("tokenizer.ggml.add_bos_token"):
        first = tokens[int(facts["tokenizer.ggml.bos_token_id"])]
        out.post_processor = processors.TemplateProcessing(single=f"{first} $A", special_tokens=[(first, int(facts["tokenizer.ggml.bos_token_id"]))])
    return out.to_str()
