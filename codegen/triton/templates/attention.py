"""Attention that never holds the scores (FlashAttention-2's partition): a program takes a block of queries of one head and goes through the keys.

A row's greatest score and the sum of its exponentials are kept as it goes; what was summed before is scaled where a greater one comes. Products are in IEEE float32.
"""

import struct

import torch
import triton
import triton.language as tl


@triton.jit
def attention_kernel(
    q, k, v, mask, out, scale, blocks, second, third, queries, keys,
    q0, q1, q2, q_row, q_column, k0, k1, k2, k_row, k_column, v0, v1, v2, v_row, v_column, m0, m1, m2, m_row, m_column, o0, o1, o2, o_row, o_column,
    DEPTH: tl.constexpr, WIDTH: tl.constexpr, DEPTH_TILE: tl.constexpr, WIDTH_TILE: tl.constexpr, ROWS: tl.constexpr, COLUMNS: tl.constexpr,
    MASK: tl.constexpr, CAUSAL: tl.constexpr, SAFE: tl.constexpr,
):  # fmt: skip
    head, block = (tl.program_id(0) // blocks).to(tl.int64), tl.program_id(0) % blocks
    at0, at1, at2 = head // (second * third), head // third % second, head % third
    q += at0 * q0 + at1 * q1 + at2 * q2
    k += at0 * k0 + at1 * k1 + at2 * k2
    v += at0 * v0 + at1 * v1 + at2 * v2
    out += at0 * o0 + at1 * o1 + at2 * o2
    row = block.to(tl.int64) * ROWS + tl.arange(0, ROWS)
    depth, width = tl.arange(0, DEPTH_TILE), tl.arange(0, WIDTH_TILE)
    live = row < queries
    x = tl.load(q + row[:, None] * q_row + depth[None, :] * q_column, live[:, None] & (depth < DEPTH)[None, :], other=0.0)
    greatest = tl.full([ROWS], -float("inf"), tl.float32)
    total = tl.zeros([ROWS], tl.float32)
    sums = tl.zeros([ROWS, WIDTH_TILE], tl.float32)
    end = keys
    if CAUSAL:
        end = tl.minimum(keys, (block + 1) * ROWS)
    for first in range(0, end, COLUMNS):
        column = first + tl.arange(0, COLUMNS).to(tl.int64)
        there = column < keys
        y = tl.load(k + depth[:, None] * k_column + column[None, :] * k_row, (depth < DEPTH)[:, None] & there[None, :], other=0.0)
        score = tl.dot(x, y, input_precision="ieee") * scale
        both = live[:, None] & there[None, :]
        if MASK:
            term = tl.load(mask + at0 * m0 + at1 * m1 + at2 * m2 + row[:, None] * m_row + column[None, :] * m_column, both, other=0)
            if MASK == 1:
                score += term
            else:
                score = tl.where(term != 0, score, -float("inf"))
        if CAUSAL:
            score = tl.where(column[None, :] <= row[:, None], score, -float("inf"))
        score = tl.where(both, score, -float("inf"))
        most = tl.maximum(greatest, tl.max(score, 1))
        # Of a row that has no key yet, nothing is to be taken from -inf.
        base = tl.where(most == -float("inf"), 0.0, most)
        weight = tl.exp(score - base[:, None])
        kept = tl.exp(greatest - base)
        total = total * kept + tl.sum(weight, 1)
        z = tl.load(v + column[:, None] * v_row + width[None, :] * v_column, there[:, None] & (width < WIDTH)[None, :], other=0.0)
        sums = sums * kept[:, None] + tl.dot(weight, z, input_precision="ieee")
        greatest = most
    result = sums / total[:, None]
    if SAFE:
        result = tl.where(total[:, None] == 0, 0.0, result)
    tl.store(out + row[:, None] * o_row + width[None, :] * o_column, result, live[:, None] & (width < WIDTH)[None, :])


def tile_of(wide):
    """Queries and keys of a tile, warps, and tiles that are loaded ahead, for heads of so many columns: what fits the registers and the shared memory of an A100."""
    return (64, 32, 8, 3) if wide <= 64 else (32, 32, 8, 2) if wide <= 128 else (16, 32, 8, 2)


def launch_attention(q, k, v, *rest):
    """``q``, ``k``, ``v``, perhaps a mask, and the result, each [up to three sizes, rows, columns], where k, v and the mask may have one for a size; then the scale's bits and
    whether it is causal, and whether rows without keys are zero."""
    *tensors, bits, causal, safe = rest
    mask, out = tensors if len(tensors) == 2 else (None, tensors[0])
    lead = out.shape[:-2]
    sizes = [1] * (3 - len(lead)) + list(lead)
    queries, keys, depth, width = q.shape[-2], k.shape[-2], q.shape[-1], v.shape[-1]
    if out.numel() == 0:
        return

    def strides(t):
        steps = [0 if n == 1 else s for n, s in zip(t.shape[:-2], t.stride()[:-2])]
        return [0] * (3 - len(steps)) + steps + [0 if t.shape[-2] == 1 else t.stride(-2), 0 if t.shape[-1] == 1 else t.stride(-1)]

    kind = 0 if mask is None else 2 if mask.dtype is torch.bool else 1
    depth_tile, width_tile = max(16, triton.next_power_of_2(depth)), max(16, triton.next_power_of_2(width))
    rows, columns, warps, stages = tile_of(max(depth_tile, width_tile))
    (scale,) = struct.unpack("d", struct.pack("q", bits))
    given = [t for x in (q, k, v, out if mask is None else mask, out) for t in strides(x)]
    blocks = triton.cdiv(queries, rows)
    attention_kernel[(blocks * sizes[0] * sizes[1] * sizes[2],)](
        q, k, v, out if mask is None else mask, out, scale, blocks, sizes[1], sizes[2], queries, keys, *given,
        DEPTH=depth, WIDTH=width, DEPTH_TILE=depth_tile, WIDTH_TILE=width_tile, ROWS=rows, COLUMNS=columns,
        MASK=kind, CAUSAL=bool(causal), SAFE=bool(safe), num_warps=warps, num_stages=stages,
    )  # fmt: skip
