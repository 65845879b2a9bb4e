"""Rows of a cache in blocks against plain lists: growth, roll-back, forks, windows; nothing leaks."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from burnish.runtime.errors import BurnishError
from burnish.runtime.kv_state import BLOCK, Kind, KVState

KINDS = (Kind(1, 1, 2, 0, 1), Kind(2, 1, 1, 100, 2))


def write(state, row, first, values):
    """As a step does, each place's value in all it holds."""
    for (keys, caches), table in zip(state.caches(), state.tables([row])):
        for place, value in enumerate(values, first):
            block = int(table[0, place // BLOCK])
            assert block >= 0
            keys[block, :, :, place % BLOCK] = value
            caches[block, :, :, place % BLOCK] = value


def read(state, row, kind, place):
    """What a row holds at a place, None where it was given up."""
    block = int(state.tables([row])[kind][0, place // BLOCK])
    if block < 0:
        return None
    keys, values = state.caches()[kind]
    held = torch.cat([keys[block, :, :, place % BLOCK].flatten(), values[block, :, :, place % BLOCK].flatten()])
    assert (held == held[0]).all()
    return int(held[0])


def test_a_context_is_filled_once_and_shared_by_forks():
    state = KVState((*KINDS, Kind(1, 1, 1, 0, 1, context=True)))
    row = state.add()
    state.fill(row, 2 * BLOCK + 1)
    state.grow(row, 3)
    assert state.context(row) == 2 * BLOCK + 1 and (state.tables([row])[2] >= 0).sum() == 3
    held = state.used_bytes
    other = state.fork(row)
    assert state.used_bytes == held and state.context(other) == 2 * BLOCK + 1
    state.roll_back(row, 0)
    assert (state.tables([row])[2] >= 0).sum() == 3, "a roll-back forgets tokens, not the context"
    state.drop(row)
    assert torch.equal(state.tables([other])[2][0, :3] >= 0, torch.ones(3, dtype=torch.bool))
    state.drop(other)
    assert state.used_bytes == 0


ACTION = st.tuples(st.sampled_from(["feed", "feed", "feed", "fork", "back", "drop"]), st.integers(0, 9), st.integers(0, 150))


@settings(max_examples=60, deadline=None)
@given(st.lists(ACTION, max_size=25))
def test_rows_hold_what_was_written(actions):
    state, rows, count = KVState(KINDS), {}, 0
    rows[state.add()] = []
    for action, which, n in actions:
        row = sorted(rows)[which % len(rows)] if rows else None
        if action == "feed" and row is not None:
            new = list(range(count, count + n))
            count += n
            past = len(rows[row])
            state.grow(row, n)
            write(state, row, past, new)
            rows[row] = rows[row] + new
        elif action == "fork" and row is not None:
            rows[state.fork(row)] = list(rows[row])
        elif action == "back" and row is not None:
            length = min(n, len(rows[row]))
            if state.restorable(row, length):
                state.roll_back(row, length)
                rows[row] = rows[row][:length]
            else:
                with pytest.raises(BurnishError, match="window"):
                    state.roll_back(row, length)
        elif action == "drop" and row is not None:
            state.drop(row)
            del rows[row]
        for r, want in rows.items():
            assert state.length(r) == len(want)
            for kind, k in enumerate(KINDS):
                first = max(0, len(want) - k.window) if k.window else 0
                assert [read(state, r, kind, p) for p in range(first, len(want))] == want[first:]
    for row in list(rows):
        state.drop(row)
    assert state.used_bytes == 0


def test_a_fork_shares_its_blocks():
    state = KVState(KINDS[:1])
    row = state.add()
    state.grow(row, 10 * BLOCK)
    used = state.used_bytes
    other = state.fork(row)
    assert state.used_bytes == used
    state.grow(other, 1)
    assert state.used_bytes == used + KINDS[0].block_bytes
    state.roll_back(other, 10 * BLOCK - 1)
    state.grow(other, 1)
    assert state.used_bytes == used + KINDS[0].block_bytes, "a block that another row holds is copied before it is written"


def test_a_window_bounds_memory():
    state = KVState(KINDS[1:])
    row = state.add()
    most = 0
    for _ in range(200):
        state.grow(row, BLOCK // 2)
        most = max(most, state.used_bytes)
    assert most <= 9 * KINDS[1].block_bytes and state.length(row) == 100 * BLOCK


def test_unknown_rows_are_refused():
    with pytest.raises(BurnishError, match="no row 7"):
        KVState(KINDS).grow(7, 1)
