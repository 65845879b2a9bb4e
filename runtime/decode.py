"""The decode loop: a step program over a state, fed with tokens of any rows, and generation on top of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import torch

from .errors import BurnishError
from .kv_state import Kind, KVState
from .sampling import Chances, Sampling, ahead, choose, no_token
from .series import Repeats, Series

PREFILL = 512  # tokens of a call: more take memory and no less time
AT_ONCE, AT_ONCE_S = 32, 0.02  # steps of a call, and about how long it may take: who reads along sees tokens when it ends


class Session:
    """Rows of tokens and what a step has made of them.

    step: called with the inputs that ``inputs`` names, in order; returns ``logits [1, wanted, vocabulary]``. longest: places that a row can have.
    """

    def __init__(self, step: Callable[..., Sequence[Any]], inputs: Sequence[str], kinds: Sequence[Kind], longest: int = 1 << 40) -> None:
        self.step, self.inputs, self.longest = step, tuple(inputs), longest
        self.state = KVState(kinds)
        self.tokens: dict[int, list[int]] = {}
        self._contexts: dict[int, torch.Tensor] = {}  # those that no step has seen yet
        self._no_context: torch.Tensor | None = None

    def add(self, context: torch.Tensor | None = None) -> int:
        """A new, empty row; ``context [E, ...]`` is what an encoder made for it, where the model takes that."""
        if ("context" in self.inputs) != (context is not None):
            raise BurnishError("the model takes no context" if context is not None else "the model takes a context: give each row what the encoder made for it")
        if context is not None and (not context.dim() or not len(context)):
            raise BurnishError(f"a row's context has shape {list(context.shape)}; it is [E, ...], with one place at least")
        none = self._no_context
        if context is not None and none is not None and (context.shape[1:], context.dtype) != (none.shape[1:], none.dtype):
            given = f"{list(context.shape)} of {context.dtype}"
            raise BurnishError(f"a row's context is {given}, another's [E, {', '.join(map(str, none.shape[1:]))}] of {none.dtype}")
        row = self.state.add()
        self.tokens[row] = []
        if context is not None:
            self.state.fill(row, len(context))
            self._contexts[row], self._no_context = context.detach(), context[:0].detach()
        return row

    def fork(self, row: int) -> int:
        """A row that goes on from the same tokens; what both have is kept once."""
        if row in self._contexts:
            return self.add(self._contexts[row])
        new = self.state.fork(row)
        self.tokens[new] = list(self.tokens[row])
        return new

    def drop(self, row: int) -> None:
        """Forget a row."""
        self.state.drop(row)
        del self.tokens[row]
        self._contexts.pop(row, None)

    def roll_back(self, row: int, length: int) -> None:
        """Forget a row's tokens from ``length`` on. Where the state there was given up (of a sliding window), or not kept (of a recurrence, between the ends of
        blocks), the next feed computes those that remain from the nearest place that was."""
        if not 0 <= length <= len(self.tokens[row]):
            raise BurnishError(f"row {row} has {len(self.tokens[row])} tokens; it cannot be rolled back to {length}")
        if length < self.state.length(row):
            self.state.roll_back(row, self.state.nearest(row, length))
        self.tokens[row] = self.tokens[row][:length]

    def feed(self, rows: Sequence[int], tokens: Sequence[Sequence[int]], every: bool = False) -> torch.Tensor:
        """Tokens for each of some rows, at least one each. Returns the logits after each row's last ``[rows, vocabulary]``, or after every token, one
        row's after the other's."""
        if len(set(rows)) != len(rows) or len(rows) != len(tokens):
            raise BurnishError("feed takes tokens for each of some rows, each row once")
        for row, new in zip(rows, tokens):
            if not len(new):
                raise BurnishError(f"row {row} is fed no token")
            if len(self.tokens[row]) + len(new) > self.longest:
                raise BurnishError(f"row {row} would have {len(self.tokens[row]) + len(new)} tokens; the model takes {self.longest}")
        # A row that was rolled back may have tokens that its state lacks.
        for row in rows:
            owed = self.tokens[row][self.state.length(row) :]
            for at in range(0, len(owed), PREFILL):
                self._call([row], [owed[at : at + PREFILL]], every=False)
        if sum(map(len, tokens)) <= PREFILL:
            return self._fed(rows, tokens, every)
        return self._in_chunks(rows, tokens, every)

    def _in_chunks(self, rows: Sequence[int], tokens: Sequence[Sequence[int]], every: bool) -> torch.Tensor:
        """Calls of at most PREFILL tokens, one row after the other: all of them, or none."""
        out: list[list[torch.Tensor]] = [[] for _ in rows]
        before = [len(self.tokens[row]) for row in rows]
        try:
            for i, (row, new) in enumerate(zip(rows, tokens)):
                for at in range(0, len(new), PREFILL):
                    logits = self._fed([row], [new[at : at + PREFILL]], every)
                    out[i] = [*out[i], logits] if every else [logits]
        except BaseException:
            for row, length in zip(rows, before):
                self.roll_back(row, length)
            raise
        return torch.cat([part for parts in out for part in parts])

    def _fed(self, rows: Sequence[int], tokens: Sequence[Sequence[int]], every: bool) -> torch.Tensor:
        logits = self._call(rows, tokens, every)
        for row, new in zip(rows, tokens):
            self.tokens[row].extend(new)
        return logits

    def go_on(self, rows: Sequence[int], tokens: Sequence[int], steps: int, sampling: Sampling, chances: Sequence[Chances], stops: torch.Tensor) -> list[list[int]]:
        """Feed each of some rows a token, and then those that follow, as ``sampling`` chooses them, in up to ``steps`` steps, the last being the first one that
        leads a row to one of ``stops`` ``[n]``, int64. Returns the tokens that each step led to, the last ones of which are not fed; none where that cannot be done at once.
        Raises BurnishError where logits are no numbers."""
        lengths = [self.state.length(row) for row in rows]
        behind = any(n != len(self.tokens[row]) for row, n in zip(rows, lengths))
        steps = min(steps, *(self.longest - n for n in lengths))
        if behind or steps < 1 or not isinstance(self.step, Repeats) or sampling.repetition_penalty != 1:
            return []
        given = self._given(rows, [[t] for t in tokens], every=False, room=steps)
        series = Series(steps, given[self.inputs[0]], given["places"], sampling, ahead(sampling, chances, steps), stops)
        try:
            made = series.tokens if self.step.repeat(series, *[given[name] for name in self.inputs]) else []
        except BaseException:
            self._undo(rows, [steps] * len(rows))
            raise
        for i, row in enumerate(rows):
            self.state.shrink(row, steps - len(made))
            self.tokens[row].extend([*tokens[i : i + 1], *(step[i] for step in made[:-1])][: len(made)])
            chances[i].take(len(made))
            if made and made[-1][i] < 0:
                raise no_token(i, len(self.tokens[row]))
        return made

    def _undo(self, rows: Sequence[int], counts: Sequence[int]) -> None:
        """Forget places that a step has failed to fill."""
        for row, count in zip(rows, counts):
            self.state.roll_back(row, self.state.nearest(row, self.state.length(row) - count))

    def _call(self, rows: Sequence[int], tokens: Sequence[Sequence[int]], every: bool) -> torch.Tensor:
        """The step, after which the rows' state has these tokens."""
        given = self._given(rows, tokens, every)
        try:
            (logits,) = self.step(*[given[name] for name in self.inputs])
        except BaseException:
            self._undo(rows, list(map(len, tokens)))
            raise
        for row in rows:
            self._contexts.pop(row, None)
        return logits[0]

    def _given(self, rows: Sequence[int], tokens: Sequence[Sequence[int]], every: bool, room: int = 0) -> dict[str, torch.Tensor]:
        """What the step takes, by name, once there is room for each row's tokens, or for so many."""
        places: list[int] = []
        owners: list[int] = []
        wanted: list[int] = []
        for i, (row, new) in enumerate(zip(rows, tokens)):
            past = self.state.length(row)
            self.state.grow(row, room or len(new))
            places.extend(range(past, past + len(new)))
            owners.extend([i] * len(new))
            wanted.extend(range(len(places) - len(new), len(places)) if every else (len(places) - 1,))
        at = torch.tensor(places)
        given: dict[str, torch.Tensor] = {
            self.inputs[0]: torch.tensor([[t for new in tokens for t in new]]),
            "positions": at,
            "places": at,
            "rows": torch.tensor(owners),
            "wanted": torch.tensor(wanted),
        }
        if "context" in self.inputs:
            given |= self._context_of(rows, given["rows"])
        for i, (table, (keys, values)) in enumerate(zip(self.state.tables(rows), self.state.caches())):
            given |= {f"table_{i}": table, f"keys_{i}": keys, f"values_{i}": values}
        return given

    def _context_of(self, rows: Sequence[int], owners: torch.Tensor) -> dict[str, torch.Tensor]:
        """The contexts that these rows bring to their first step, and for each token the last place of its row's."""
        none = self._no_context
        assert none is not None  # a row is made with a context
        new = [(i, self._contexts[row]) for i, row in enumerate(rows) if row in self._contexts]
        return {
            "context": torch.cat([none, *(c for _, c in new)])[None],
            "context_places": torch.cat([torch.arange(0), *(torch.arange(len(c)) for _, c in new)]),
            "context_rows": torch.tensor([i for i, c in new for _ in range(len(c))], dtype=torch.int64),
            "context_last": torch.tensor([self.state.context(row) - 1 for row in rows])[owners],
        }


@dataclass
class Generated:
    """What was generated: the new tokens of each row, without the token that ended it; why each row ended (``stop``, ``length``, ``cancelled``); seconds and
    tokens of the prompts and of the steps after them."""

    tokens: list[list[int]]
    reasons: list[str]
    prefill_tokens: int = 0
    prefill_s: float = 0.0
    decode_tokens: int = 0
    decode_s: float = 0.0
    state_bytes: int = 0

    @property
    def tokens_per_second(self) -> float:
        """Of the steps after the prompts, all rows together."""
        return self.decode_tokens / self.decode_s if self.decode_s else 0.0


@dataclass
class _Live:
    """A row that is being generated."""

    index: int
    row: int
    new: list[int] = field(default_factory=list)
    reason: str = ""


def generate(
    session: Session,
    prompts: Sequence[Sequence[int]],
    *,
    contexts: Sequence[torch.Tensor] | None = None,
    max_new_tokens: int,
    sampling: Sampling,
    stop_tokens: Iterable[int] = (),
    on_token: Callable[[int, int], object] | None = None,
    stopped: Callable[[int, Sequence[int]], bool] | None = None,
) -> Generated:
    """Continue each prompt; ``contexts`` are what an encoder made for each, ``[E, ...]``. ``on_token(index, token)`` is called for every new token; a result
    that is True cancels that row.
    ``stopped(index, tokens)``: whether a row's new tokens end it, as a stop string does. Rows are taken out of the session as they end.
    """
    stops = frozenset(stop_tokens)
    if not prompts or any(not len(p) for p in prompts):
        raise BurnishError("there is nothing to continue: give at least one token for each prompt")
    if max_new_tokens < 0:
        raise BurnishError(f"max_new_tokens is {max_new_tokens}; it has to be zero or more")
    chances, ends = sampling.chances(len(prompts)), torch.tensor(sorted(stops), dtype=torch.int64)
    result = Generated([[] for _ in prompts], ["length"] * len(prompts), prefill_tokens=sum(map(len, prompts)))
    if contexts is not None and len(contexts) != len(prompts):
        raise BurnishError(f"there are {len(contexts)} contexts for {len(prompts)} prompts; give one for each")
    live = [_Live(i, session.add(contexts[i] if contexts is not None else None)) for i in range(len(prompts))] if max_new_tokens else []
    feed: list[Sequence[int]] = list(prompts)
    at_once = 0  # steps
    try:
        while live:
            start = time.perf_counter()
            rows, drawn = [r.row for r in live], [chances[r.index] for r in live]
            made: list[list[int]] = []
            if at_once > 1:
                made = session.go_on(rows, [last for (last,) in feed], min(at_once, *(max_new_tokens - len(r.new) for r in live)), sampling, drawn, ends)
            if not made:
                made = [choose(session.feed(rows, feed), sampling, [session.tokens[row] for row in rows], drawn)]
            took = time.perf_counter() - start
            if live[0].new:
                result.decode_s += took
                result.decode_tokens += len(made) * len(live)
                at_once = min(int(AT_ONCE_S * len(made) / took), AT_ONCE)
            else:
                result.prefill_s += took
            result.state_bytes = max(result.state_bytes, session.state.used_bytes)
            for step in made:
                for r, token in zip(live, step):
                    if not r.reason:
                        r.reason = "stop" if token in stops else _after(r, token, on_token, stopped, max_new_tokens)
            for r in live:
                if r.reason:
                    result.tokens[r.index], result.reasons[r.index] = r.new, r.reason
                    session.drop(r.row)
            feed = [[token] for r, token in zip(live, made[-1]) if not r.reason]
            live = [r for r in live if not r.reason]
    finally:
        for r in live:
            if r.row in session.tokens:
                session.drop(r.row)
    return result


def _after(
    r: _Live, token: int, on_token: Callable[[int, int], object] | None, stopped: Callable[[int, Sequence[int]], bool] | None, most: int
) -> str:
    """Take a token; why the row ends with it, or nothing."""
    r.new.append(token)
    if on_token is not None and on_token(r.index, token) is True:
        return "cancelled"
    if stopped is not None and stopped(r.index, r.new):
        return "stop"
    return "length" if len(r.new) >= most else ""
