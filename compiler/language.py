"""``burnish.generator`` and ``burnish.generate``: language models compiled to a step over a cache."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
from torch import nn

from ..graphs.capture import Captured, capture
from ..graphs.gguf import LanguageModel, read_gguf
from ..passes.quantize.calibrate import Rounded
from ..passes.quantize.quant_spec import parse_all
from ..runtime import artifact
from ..runtime.decode import Generated
from ..runtime.errors import BurnishError
from ..runtime.generator import Ids, Language, describe
from .assignment import Assignment, told
from .budget import settle
from .calibrated import Calibrated, calibrated, needs_calibration
from .loaded import load
from .options import Options
from .step import Change, Ready, step_of
from .text import TextGenerator

FILE = "file"  # weights in the codes that a file holds
_EXAMPLE_CONTEXT = 13  # places of the context that a model is captured with


class CompiledGenerator(TextGenerator):
    """A generator that was compiled here, and can be saved."""

    def __init__(self, step: Ready, language: Language) -> None:
        names, self.compiled = step.placeholders, step.compiled
        self.quantized: list[Rounded] = []
        self._weights = [step.weights[names[i]] for i in self.compiled.static]
        language = replace(language, longest=min(step.longest, language.longest))
        super().__init__(self._run, [names[i] for i in self.compiled.dynamic], step.kinds, language)

    def _run(self, *inputs: Any) -> Sequence[Any]:
        return self.compiled.run_apart(self._weights, inputs)

    def begun(self) -> Callable[..., Sequence[Any]]:
        return self.compiled.bound(self._weights)

    def save(self, path: str | Path) -> None:
        """Write one file that ``burnish.load`` generates from, without this model or the libraries that it came from."""
        constants, finish = self.compiled.storable_constants(self._weights)
        extra = {"finish": json.dumps(finish), "generator": describe(self.inputs, self.kinds, self.language), "report": json.dumps(self.compiled.report.as_dict())}
        artifact.save(path, [artifact.Saved(self.compiled.program, self.compiled.libraries, constants, extra)])


def generator(
    model: nn.Module | LanguageModel | str | Path,
    *,
    precision: str = "f32",
    weights: str = "",
    cache: str | None = None,
    language: Language | None = None,
    context: torch.Tensor | None = None,
    max_perplexity_increase: float | None = None,
    calibration: torch.Tensor | None = None,
    held_out: torch.Tensor | None = None,
) -> TextGenerator:
    """Compile a causal language model to generate from.

    model: a module ``forward(input_ids [batch, seq]) -> logits [batch, seq, vocabulary]`` (one of ``transformers`` as it is), a GGUF file, or an artifact that
    :meth:`CompiledGenerator.save` wrote. precision: ``bf16`` holds weights in bfloat16. weights: ``int8``, ``int4:g64`` and the like
    hold them in fewer bits (see :class:`~burnish.passes.quantize.quant_spec.QuantSpec`), ``file`` in the codes that a GGUF file has; methods such as ``int4:g64:gptq``
    are calibrated with token ids. calibration: those ids, ``[rows, window]``. cache: what keys and values are held as, ``f32``, ``bf16``, ``f16``,
    ``int8`` (9 bits a number with its step, for heads of 16), ``int4`` (5 bits), or two as ``int8/int4``, of keys and of values, as keys bear less; as the precision without. A context's stay in float32
    where others are in codes, and states of convolutions and recurrences always. language: what the module does not say itself. context: an example
    ``[1, E, ...]`` of what an encoder makes for a module ``forward(input_ids, context)``; of an encoder-decoder model of ``transformers`` the decoder is
    compiled, which takes its encoder's last hidden state. max_perplexity_increase: in place of ``weights``, the share by which perplexity may grow: the formats of layers that are
    fastest for a single token are searched, on ``calibration`` (a row or two will do), and verified on ``held_out``, both token ids ``[rows, window]`` of text.
    Raises BurnishError, naming the operator and its line, where the model is not causal.
    """
    if isinstance(model, (str, Path)):
        path = Path(model)
        if path.suffix != ".gguf":
            loaded = load(path)
            if not isinstance(loaded, TextGenerator):
                raise BurnishError(f"{path} holds no language model's step; compile it with burnish.generator")
            return loaded
        model = read_gguf(path, codes=weights == FILE)
    elif weights == FILE:
        raise BurnishError("weights='file' are those of a GGUF file; give its path")
    structure = ""
    if isinstance(model, LanguageModel):
        structure = model.structure
        language = language or Language(model.name, model.longest, model.tokenizer, model.stop, model.chat_template, model.special)
        model = model.module
    options = Options.parse(None, {"precision": precision, "quantize": "" if weights == FILE else weights})
    change, options, done = _change(options, calibration if max_perplexity_increase is None else None, context)
    with torch.no_grad():
        step, context = _logits(model, context)
        found = None
        if max_perplexity_increase is not None:
            if weights or context is not None:
                raise BurnishError("max_perplexity_increase chooses the weights' formats itself, of a model forward(input_ids) -> logits: give no weights and no context with it")
            options = replace(options, max_perplexity_increase=max_perplexity_increase)
            options, found = _within(step, options, calibration, held_out)
        elif held_out is not None:
            raise BurnishError("held_out is for max_perplexity_increase; give it with that")
        ready = step_of(step, options, structure, context, cache or precision, change)
        told(found, ready.compiled.report)
        made = CompiledGenerator(ready, language or _language(model))
    made.compiled.report.notes[:0] = [n for c in done for n in c.notes]
    made.quantized = [layer for c in done for layer in c.layers]
    return made


def _within(model: nn.Module, options: Options, calibration: torch.Tensor | None, held_out: torch.Tensor | None) -> tuple[Options, Assignment | None]:
    """Options in which the budget has become formats of the model's layers."""
    for name, ids in (("calibration", calibration), ("held_out", held_out)):
        if not isinstance(ids, torch.Tensor) or ids.dim() != 2 or ids.dtype != torch.int64 or ids.shape[0] < 1 or ids.shape[1] < 2:
            raise BurnishError(f"max_perplexity_increase needs {name}: token ids of text, int64 [rows, window], two to a row at least")
    assert calibration is not None and held_out is not None
    if calibration.shape[1] != held_out.shape[1]:
        raise BurnishError(f"calibration has {calibration.shape[1]} tokens in a row, held_out {held_out.shape[1]}; give rows of one length")
    captured = capture(model, (calibration[:1],))
    seen, unseen = ([[row] for row in ids.split(1)] for ids in (calibration, held_out))
    return settle(captured, options, seen[0], seen, unseen, one_row=True)


def _change(options: Options, calibration: torch.Tensor | None, context: torch.Tensor | None) -> tuple[Change | None, Options, list[Calibrated]]:
    """What a calibrated quantization does to a captured forward, None for any other; the options without it, and where it says what it did."""
    done: list[Calibrated] = []
    if not needs_calibration(options.quantize):
        if calibration is not None:
            raise BurnishError("calibration and held_out are for max_perplexity_increase, calibration for methods such as weights='int4:g64:gptq' as well; give one of them")
        return None, options, done
    specs = parse_all(options.quantize)
    if calibration is not None and (not isinstance(calibration, torch.Tensor) or calibration.dim() != 2 or calibration.dtype != torch.int64):
        raise BurnishError("calibration of a language model is token ids [rows, window] in int64")
    if any(s.needs_inputs for s in specs) and (calibration is None or context is not None):
        raise BurnishError(f"the quantization {options.quantize!r} is calibrated with the tokens of a text: give calibration=ids [rows, window], of a model without a context")
    calls = [] if calibration is None else [[row] for row in calibration.split(1)]

    def change(captured: Captured) -> Captured:
        done.append(calibrated(captured, specs, calls, relative=True, options=options))
        return done[-1].captured

    return change, replace(options, quantize=""), done


def generate(model: nn.Module | LanguageModel | TextGenerator | str | Path, ids: Ids, **options: Any) -> Generated:
    """Continue token ids with a causal language model; compiles it unless it is a :func:`generator` already, which further calls are better made with.

    options: as for :meth:`~burnish.runtime.generator.Generator.generate`.
    """
    return (model if isinstance(model, TextGenerator) else generator(model)).generate(ids, **options)


class _Logits(nn.Module):
    """A model of ``transformers`` as ``forward(input_ids) -> logits``."""

    def __init__(self, model: nn.Module) -> None:
        super().__init__()
        self.model = model

    def forward(self, input_ids: torch.Tensor) -> torch.Tensor:
        out = self.model(input_ids=input_ids, use_cache=False)
        return out[0] if isinstance(out, tuple) else out.logits


class _Decoder(nn.Module):
    """The decoder of an encoder-decoder model of ``transformers`` as ``forward(input_ids, context) -> logits``."""

    def __init__(self, model: nn.Module) -> None:
        super().__init__()
        self.model = model

    def forward(self, input_ids: torch.Tensor, context: torch.Tensor) -> torch.Tensor:
        out = self.model(decoder_input_ids=input_ids, encoder_outputs=(context,), use_cache=False)
        return out[0] if isinstance(out, tuple) else out.logits


def _logits(model: nn.Module, context: torch.Tensor | None) -> tuple[nn.Module, torch.Tensor | None]:
    """A model as ``forward(input_ids[, context]) -> logits``, and an example of its context."""
    if not isinstance(model, nn.Module):
        raise BurnishError(f"a language model is a module, a GGUF file or an artifact, not a {type(model).__name__}")
    if model.training:
        raise BurnishError("the model is in training mode; call eval() before generating from it")
    names = inspect.signature(model.forward).parameters
    if "encoder_outputs" in names and "decoder_input_ids" in names:
        config: Any = model.config
        width = getattr(config, "d_model", None) or config.hidden_size
        return _Decoder(model), torch.zeros(1, _EXAMPLE_CONTEXT, width) if context is None else context
    return (_Logits(model) if "use_cache" in names else model), context


def _language(model: nn.Module) -> Language:
    """What a model's configuration says."""
    config = getattr(model, "config", None)
    ends = getattr(getattr(model, "generation_config", None), "eos_token_id", getattr(config, "eos_token_id", None))
    stop = tuple(ends) if isinstance(ends, (list, tuple)) else () if ends is None else (int(ends),)
    first = getattr(getattr(model, "generation_config", None), "decoder_start_token_id", getattr(config, "decoder_start_token_id", None))
    start = () if first is None else (int(first),)
    return Language(type(model).__name__, int(getattr(config, "max_position_embeddings", None) or 1 << 40), stop=stop, start=start)
