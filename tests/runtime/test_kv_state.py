"""Rows of a cache in blocks against plain lists: growth, roll-back, forks, windows; nothing leaks."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from burnish.runtime.errors import BurnishError
from burnish.runtime.kv_state import BLOCK, Kind, KVState

KINDS = (Kind(1, 1, 2, 0, 1), Kind(2, 1, 1, 100, 2), Kind(1, 3, 0, 2, 1, last=True))


def write(state, row, first, values):
    """As a step does, each place's value in all it holds."""
    for kind, (keys, caches), table in zip(state.kinds, state.caches(), state.tables([row])):
        for place, value in enumerate(values, first):
            block = int(table[0, place // BLOCK])
            assert block >= 0
            keys[block, :, :, place % kind.kept] = value
            caches[block, :, :, place % kind.kept] = value


def read(state, row, kind, place):
    """What a row holds at a place, None where it was given up."""
    block = int(state.tables([row])[kind][0, place // BLOCK])
    if block < 0:
        return None
    keys, values = state.caches()[kind]
    at = place % state.kinds[kind].kept
    held = torch.cat([keys[block, :, :, at].flatten(), values[block, :, :, at].flatten()])
    assert (held == held[0]).all()
    return int(held[0])


def test_a_context_is_filled_once_and_shared_by_forks():
    state = KVState((*KINDS[:2], Kind(1, 1, 1, 0, 1, context=True)))
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
                first = max(0, len(want) - (1 if k.last else k.window)) if k.window else 0
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


def test_a_state_is_rolled_back_to_the_end_of_a_block():
    state = KVState(KINDS[2:])
    row = state.add()
    state.grow(row, 3 * BLOCK + 5)
    assert [state.nearest(row, n) for n in (3 * BLOCK + 5, 3 * BLOCK + 4, 3 * BLOCK, BLOCK + 1, 7, 0)] == [3 * BLOCK + 5, 3 * BLOCK, 3 * BLOCK, BLOCK, 0, 0]
    with pytest.raises(BurnishError, match="states"):
        state.roll_back(row, 7)
    assert state.used_bytes == 4 * 3 * 4, "a block holds one state"


def test_unknown_rows_are_refused():
    with pytest.raises(BurnishError, match="no row 7"):
        KVState(KINDS).grow(7, 1)
