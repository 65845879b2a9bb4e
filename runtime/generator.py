"""A language model ready to generate from token ids: a step, its caches, and what is known of the model."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import torch

from .decode import Generated, Session, generate
from .errors import BurnishError
from .kv_state import Kind
from .sampling import Sampling

Ids = torch.Tensor | Sequence[Sequence[int]] | Sequence[int]


@dataclass(frozen=True)
class Language:
    """What is known of a model besides its step: places that a row can have, its tokenizer (the ``tokenizers`` library's JSON), the tokens that end a text,
    the chat template (Jinja) with the special tokens that it names, and the tokens that a decoder's text begins with."""

    name: str = "model"
    longest: int = 1 << 40
    tokenizer: str = ""
    stop: tuple[int, ...] = ()
    chat_template: str = ""
    special: dict[str, str] = field(default_factory=dict)
    start: tuple[int, ...] = ()


class Generator:
    """Generates from token ids."""

    def __init__(self, step: Callable[..., Sequence[Any]], inputs: Sequence[str], kinds: Sequence[Kind], language: Language) -> None:
        self.step, self.inputs, self.kinds, self.language = step, tuple(inputs), tuple(kinds), language

    def session(self) -> Session:
        """An empty state to feed tokens to."""
        return Session(self.step, self.inputs, self.kinds, self.language.longest)

    def begun(self) -> Callable[..., Sequence[Any]]:
        """The step with the weights as they are now."""
        return self.step

    def generate(
        self,
        ids: Ids | None = None,
        *,
        attention_mask: torch.Tensor | None = None,
        position_ids: torch.Tensor | None = None,
        context: torch.Tensor | Sequence[torch.Tensor] | None = None,
        max_new_tokens: int = 128,
        temperature: float = 0.0,
        top_k: int = 0,
        top_p: float = 1.0,
        min_p: float = 0.0,
        repetition_penalty: float = 1.0,
        stop_tokens: Iterable[int] | None = None,
        seed: int | None = None,
        on_token: Callable[[int, int], object] | None = None,
        stopped: Callable[[int, Sequence[int]], bool] | None = None,
    ) -> Generated:
        """Continue ids ``[batch, seq]``, one sequence, or sequences of any lengths; where ``attention_mask`` is zero there is padding, left or right. Where
        ``position_ids [batch, seq]`` begin again, several sequences share a row of ids: each of them is continued.
        context: what an encoder made, ``[batch, E, ...]``, or ``[E, ...]`` of any length for each row; then ids may be left out, and each row begins as the
        model's configuration says.

        temperature 0 is greedy; see :class:`Sampling` for the rest. stop_tokens: those that end a row, the model's own without. on_token(row, token): called
        for each new token, in groups of about 20 ms where steps are shorter; True cancels the row. Weights are looked at when it begins: a change
        in the midst of it need not show. Raises BurnishError.
        """
        sampling = Sampling(temperature, top_k, top_p, min_p, repetition_penalty, seed)
        stops = self.language.stop if stop_tokens is None else stop_tokens
        if ids is None:
            if context is None or not self.language.start:
                raise BurnishError("there is nothing to continue: give at least one token for each prompt")
            ids = [self.language.start] * len(context)
        session = Session(self.begun(), self.inputs, self.kinds, self.language.longest)
        return generate(
            session, prompts(ids, attention_mask, position_ids), contexts=None if context is None else list(context),
            max_new_tokens=max_new_tokens, sampling=sampling, stop_tokens=stops, on_token=on_token, stopped=stopped,
        )  # fmt: skip


def prompts(ids: Ids, attention_mask: torch.Tensor | None = None, position_ids: torch.Tensor | None = None) -> list[list[int]]:
    """Sequences of tokens without padding, and those that share a row apart."""
    if isinstance(ids, torch.Tensor):
        if ids.dim() not in (1, 2) or ids.dtype.is_floating_point or ids.dtype == torch.bool:
            raise BurnishError(f"ids are a tensor of shape {list(ids.shape)} and {ids.dtype}; give token ids [batch, seq]")
        rows = ids.reshape(-1, ids.shape[-1])
        for name, other in (("attention_mask", attention_mask), ("position_ids", position_ids)):
            if other is not None and other.numel() != rows.numel():
                raise BurnishError(f"{name} has shape {list(other.shape)}, the ids {list(ids.shape)}")
        kept = torch.ones_like(rows, dtype=torch.bool) if attention_mask is None else attention_mask.reshape(rows.shape).bool()
        if position_ids is None:
            return [row[k].tolist() for row, k in zip(rows, kept)]
        places = position_ids.reshape(rows.shape)
        return [part for row, at, k in zip(rows, places, kept) for part in _apart(row[k].tolist(), at[k].tolist())]
    if attention_mask is not None or position_ids is not None:
        raise BurnishError("attention_mask and position_ids go with ids in a tensor; sequences of ids need no padding")
    listed: list[Any] = list(ids)
    return [[int(i) for i in listed]] if listed and isinstance(listed[0], int) else [[int(i) for i in row] for row in listed]


def _apart(tokens: list[int], places: list[int]) -> list[list[int]]:
    """The sequences of a row, each with places from zero on."""
    out: list[list[int]] = []
    for token, place in zip(tokens, places):
        if place == 0:
            out.append([])
        elif not out or place != len(out[-1]):
            raise BurnishError(f"position_ids have {place} where {len(out[-1]) if out else 0} or 0 is due; each sequence counts its tokens from 0")
        out[-1].append(token)
    return out


def describe(inputs: Sequence[str], kinds: Sequence[Kind], language: Language) -> str:
    """What an artifact holds besides the step's program, for :func:`described`."""
    return json.dumps({"inputs": list(inputs), "kinds": [asdict(k) for k in kinds], "language": asdict(language)})


def described(text: str) -> tuple[list[str], list[Kind], Language]:
    """What :func:`describe` wrote."""
    data = json.loads(text)
    language = Language(**{**data["language"], **{name: tuple(data["language"][name]) for name in ("stop", "start")}})
    return data["inputs"], [Kind(**k) for k in data["kinds"]], language
