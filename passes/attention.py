"""Attention, however it is spelled, as one operator that never holds the scores.

Before::

    %s = aten.bmm(%q, %k);  %t = aten.mul.Tensor(%s, 0.125);  %u = aten.view(%t, [2, 12, 128, 128]);  %m = aten.add.Tensor(%u, %mask)
    %p = aten._softmax(%m, -1, False);  %r = aten.view(%p, [24, 128, 128]);  %y = aten.bmm(%r, %v)

After, with the operands as they were before they were copied to be of three dimensions::

    %y = burnish.attention(%q4, %k4, %v4, %mask, 0.125, False, False, 0)

PyTorch's own ``scaled_dot_product_attention`` becomes the same. Between the products there may be scales, additive masks and biases, masks of truth
values, and views that group the leading dimensions anew; heads that share keys and values are read where they lie. Where what follows brings the
heads next to the columns, the result is laid out so. Requires: canonical graph. Ensures: outputs keep their strides. Exact up to re-association.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
import torch.fx as fx

from ..graphs.context import PassContext
from ..graphs.match import arguments
from ..graphs.operators import FEW_QUERIES, MOST_BATCHES, MOST_DEPTH
from ._rewrite import Editor, Refused, same_sizes, tensor
from .layout import propagate, relay

aten = torch.ops.aten
_ATTENTION = torch.ops.burnish.attention.default
_WHOLE = (aten.scaled_dot_product_attention.default, aten._scaled_dot_product_flash_attention_for_cpu.default)


@dataclass(frozen=True)
class Operand:
    """``node`` [*own, rows, columns] stands for [*lead, rows, columns]: sizes of its own are those of ``lead``, from the last on, or one."""

    node: fx.Node
    lead: tuple
    own: tuple


@dataclass(frozen=True)
class Term:
    """A mask: ``factor`` times what is added to the scores, or truth values, of which false ones, or true ones, drop a score."""

    mask: Operand
    factor: float = 1.0
    drops: bool = False


@dataclass(frozen=True)
class Found:
    """Attention whose value ``root`` is. ``shapes``: the ways in which the leading dimensions are grouped; ``turned``: keys are [depth, keys];
    ``safe``: a row without keys is zero; ``inner``: leading dimensions that the result has next to its columns in memory."""

    root: fx.Node
    q: Operand
    k: Operand
    v: Operand
    scale: float
    terms: list[Term]
    causal: bool
    safe: bool
    shapes: list[tuple]
    turned: bool = False
    inner: int = 0


def attention(gm: fx.GraphModule, ctx: PassContext, *, whole: bool = True) -> int:
    """Rewrite attention in float32; returns how many. ``whole``: PyTorch's own operator as well."""
    edit = Editor(gm, ctx)
    for node in list(gm.graph.nodes):
        if node._erased or node.op != "call_function" or "val" not in node.meta:
            continue
        found = one_call(node) if node.target in _WHOLE and whole else spelled(node) if node.target is aten.bmm.default else None
        if found is None or not _eligible(found) or not ctx.take():
            continue
        try:
            with edit.at(found.root):
                old, new = _rewritten(edit, found)
        except Refused:
            continue
        relay(edit, old, new)
        if not node._erased:  # a tuple of results; it counts as impure, and would stay
            edit.discard(node, *node.users)
    if edit.changed:
        propagate(gm)
    return edit.finish()


def _eligible(found: Found) -> bool:
    q, _, v = vals = [_val(o.node) for o in (found.q, found.k, found.v)]
    if any(t.dtype != torch.float32 or t.device.type not in ("cpu", "cuda") or t.layout != torch.strided for t in vals):
        return False
    depth, width, queries = q.shape[-1], v.shape[-1], q.shape[-2]
    if not isinstance(depth, int) or not isinstance(width, int) or max(depth, width) > MOST_DEPTH:
        return False
    if any(isinstance(s, int) and s == 0 for t in vals for s in t.shape):
        return False
    if not isinstance(queries, int) or queries >= FEW_QUERIES:
        return True
    keys = _val(found.k.node).stride(-2 if found.turned else -1)
    return (depth == 1 or keys == 1) and (width == 1 or v.stride(-1) == 1)


def _val(node: Any) -> torch.Tensor:
    val = tensor(node)
    assert val is not None
    return val


def _lead(node: Any) -> tuple:
    return tuple(_val(node).shape[:-2])


def _fixed(node: Any) -> bool:
    """Whether the leading dimensions are known: numbers of queries and keys need not be."""
    return all(isinstance(s, int) for s in _lead(node))


# ---- PyTorch's operator ----


def one_call(node: fx.Node) -> Found | None:
    """One call of ``scaled_dot_product_attention``, or of the CPU operator it becomes."""
    given = arguments(node)
    q, k, v, mask, scale = (given[n] for n in ("query", "key", "value", "attn_mask", "scale"))
    root = node
    if node.target is not _WHOLE[0]:
        read = [u for u in node.users if u.users]  # the results but the first are for training
        if len(read) != 1 or read[0].target is not operator.getitem or read[0].args[1] != 0:
            return None
        root = read[0]
    vals = [_val(n) for n in (q, k, v)]
    if given["dropout_p"] or isinstance(scale, fx.Node) or vals[0].dim() < 3 or len({t.dim() for t in vals}) != 1:
        return None
    if not isinstance(vals[0].shape[-1], int) or vals[0].shape[-1] == 0:
        return None
    if mask is not None and (_val(mask).dtype not in (torch.bool, torch.float32) or _val(mask).dim() < 2):
        return None
    lead = _lead(root)
    factor = 1 / math.sqrt(vals[0].shape[-1]) if scale is None else float(scale)
    shared: tuple = lead
    heads = vals[1].shape[-3]
    # PyTorch's CPU operator takes groups of heads that share keys without saying so.
    if given.get("enable_gqa", True) and not same_sizes([heads], lead[-1:]):
        if not all(isinstance(s, int) for s in (*lead, heads)) or vals[2].shape[-3] != heads:
            return None
        shared = (*lead[:-1], heads, lead[-1] // heads)
    shapes = [lead, shared]
    query, key, value = (Operand(n, lead, own=_lead(n)) for n in (q, k, v))
    if shared is not lead:
        key, value = (Operand(n, shared, own=(*_lead(n), 1)) for n in (k, v))
    elif all(map(_fixed, (q, k, v))) and all(_lead(n) == lead for n in (q, k, v)):
        query, key, value = (_operand(n, shapes, scaled=False)[0] for n in (q, k, v))
    terms = [] if mask is None else [Term(Operand(mask, lead, own=_lead(mask)))]
    return Found(root, query, key, value, factor, terms, bool(given["is_causal"]), True, shapes, inner=1)


# ---- products, scale, mask and softmax ----


def spelled(node: fx.Node) -> Found | None:
    """A product with a softmax of scaled and masked scores."""
    if not all(map(_fixed, (node, *node.all_input_nodes))):
        return None
    shapes = [_lead(node)]
    weights = _regrouped(node.args[0], shapes, alone=True)
    if weights is None or not _is_softmax(weights):
        return None
    found = _scores(weights.args[0], 1.0, shapes)
    if found is None:
        return None
    product, scale, terms = found
    shapes.append(_lead(product))
    q, by_q = _operand(product.args[0], shapes)
    k, by_k = _operand(product.args[1], shapes)
    turned = not _swaps(k.node)
    if not turned and k.own != k.lead:  # the keys of one head for several
        k = Operand(k.node.args[0], k.lead, k.own)  # type: ignore[arg-type]
    elif not turned:
        k, again = _operand(k.node.args[0], shapes)
        by_k *= again
    v, _ = _operand(node.args[1], shapes, scaled=False)
    safe = weights.target is aten._safe_softmax.default
    return Found(node, q, k, v, scale * by_q * by_k, terms, False, safe, shapes, turned=turned)


def _swaps(node: fx.Node) -> bool:
    """Whether a node exchanges the last two dimensions."""
    if node.op != "call_function" or node.target is not aten.permute.default:
        return False
    rank = _val(node).dim()
    return _order(node) == [*range(rank - 2), rank - 1, rank - 2]


def _order(permute: fx.Node) -> list[int]:
    dims: Any = permute.args[1]
    return [d % len(dims) for d in dims]


def _is_softmax(node: fx.Node) -> bool:
    if node.target not in (aten._softmax.default, aten._safe_softmax.default, aten.softmax.int):
        return False
    val = _val(node)
    return val.dtype == _val(node.args[0]).dtype and node.args[1] in (-1, val.dim() - 1)


def _regrouped(node: Any, shapes: list[tuple], *, alone: bool = False) -> fx.Node | None:
    """What lies behind copies, and views that only regroup leading dimensions; their groupings join ``shapes``.

    ``alone``: None where anything else reads what is passed.
    """
    while isinstance(node, fx.Node) and node.op == "call_function":
        if alone and len(node.users) != 1:
            return None
        if node.target not in (aten.view.default, aten.clone.default, aten.expand.default):
            return node
        a, b = _val(node.args[0]), _val(node)
        if a.dim() < 2 or not same_sizes(a.shape[-2:], b.shape[-2:]):
            return node
        if node.target is aten.expand.default and not same_sizes(a.shape, b.shape):
            return node
        shapes.append(tuple(a.shape[:-2]))
        node = node.args[0]
    return None if alone else node


def _operand(node: Any, shapes: list[tuple], *, scaled: bool = True) -> tuple[Operand, float]:
    """A factor of a product as it was before it was scaled, expanded and copied, and its scale."""
    factor = 1.0
    source: Any = _regrouped(node, shapes)
    while scaled and source.op == "call_function" and source.target is aten.mul.Tensor and isinstance(source.args[1], (int, float)):
        factor *= source.args[1]
        source = _regrouped(source.args[0], shapes)
    lead = _lead(source)
    if source.op == "call_function" and source.target is aten.expand.default:
        inner = source.args[0]
        if same_sizes(_val(inner).shape[-2:], _val(source).shape[-2:]) and _val(inner).dim() == len(lead) + 2:
            shapes.append(lead)
            return Operand(inner, lead, own=_lead(inner)), factor
    return Operand(source, lead, own=lead), factor


def _scores(node: Any, factor: float, shapes: list[tuple]) -> tuple[fx.Node, float, list[Term]] | None:
    """The product, its scale and the masks that ``factor`` times ``node`` is made of."""
    node = _regrouped(node, shapes, alone=True)
    if node is None or not _fixed(node):
        return None
    if node.target is aten.bmm.default:
        return node, factor, []
    lead, args = _lead(node), node.args
    if node.target in (aten.mul.Tensor, aten.div.Tensor) and isinstance(args[1], (int, float)):
        return _scores(args[0], factor * args[1] if node.target is aten.mul.Tensor else factor / args[1], shapes)
    if node.target is aten.add.Tensor and all(tensor(a) is not None for a in args) and not node.kwargs:
        for scores, mask in (args, args[::-1]):
            if scores is mask or not _is_term(mask) or not same_sizes(_val(scores).shape, _val(node).shape):
                continue
            tried = list(shapes)
            found = _scores(scores, factor, tried)
            if found is not None:
                shapes[:] = [*tried, lead]
                return found[0], found[1], [*found[2], Term(Operand(mask, lead, own=_lead(mask)), factor)]
    if factor == 1 and (kept := _kept(node)) is not None:
        scores, mask, dropped = kept
        found = _scores(scores, factor, shapes)
        if found is not None and same_sizes(_val(scores).shape, _val(node).shape) and _val(mask).dim() >= 2:
            shapes.append(lead)
            return found[0], found[1], [*found[2], Term(Operand(mask, lead, own=_lead(mask)), drops=dropped)]
    return None


def _is_term(mask: Any) -> bool:
    val = _val(mask)
    return val.dtype == torch.float32 and val.dim() >= 2 and _fixed(mask)


def _kept(node: fx.Node) -> tuple[fx.Node, fx.Node, bool] | None:
    """The scores, the truth values, and whether true ones drop a score, where some scores are replaced by -infinity."""
    if node.target is aten.masked_fill.Scalar:
        scores, mask, fill = node.args
        return (scores, mask, True) if fill == -math.inf else None  # type: ignore[return-value]
    if node.target is not aten.where.self:
        return None
    mask, a, b = node.args
    for scores, fill, dropped in ((a, b, False), (b, a, True)):
        if _number(fill) == -math.inf:
            return scores, mask, dropped  # type: ignore[return-value]
    return None


def _number(node: Any) -> float | None:
    if isinstance(node, fx.Node) and node.op == "call_function":
        if node.target is aten.full.default:
            return node.args[1]  # type: ignore[return-value]
        if node.target is aten.scalar_tensor.default:
            return node.args[0]  # type: ignore[return-value]
    return None


# ---- the rewrite ----


def _rewritten(edit: Editor, found: Found) -> tuple[fx.Node, fx.Node]:
    """The value to replace, which is the root or the view that names its heads, and what replaces it, of other strides."""
    seen, inner = _seen(found.root)
    lead = _lead(seen)
    batches = refine([*found.shapes, lead])
    if len(batches) > MOST_BATCHES:
        raise Refused("too many leading dimensions")
    q, k, v = (_split(edit, o, batches) for o in (found.q, found.k, found.v))
    rank = len(batches)
    if not same_sizes(_lead(q), batches):
        q = edit.call(aten.expand.default, q, [*batches, *_val(q).shape[-2:]])
    if found.turned:
        k = edit.call(aten.permute.default, k, [*range(rank), rank + 1, rank])
    mask = _mask(edit, found.terms, batches)
    inside = _inside(lead, max(inner, found.inner), batches)
    new = edit.call(_ATTENTION, q, k, v, mask, found.scale, found.causal, found.safe, inside)
    if not same_sizes(batches, lead):
        new = edit.call(aten.view.default, new, list(_val(seen).shape))
    return seen, new


def _seen(root: fx.Node) -> tuple[fx.Node, int]:
    """The node that names the heads, if one does, and how many of its leading dimensions the next one moves next to the columns."""
    node = root
    for target in (aten.view.default, aten.permute.default):
        users = list(node.users)
        if len(users) != 1 or users[0].target is not target:
            continue
        if target is aten.view.default and root.target is aten.bmm.default and same_sizes(_val(users[0]).shape[-2:], _val(node).shape[-2:]):
            node = users[0]
        elif target is aten.permute.default:
            order = _order(users[0])
            rows = len(order) - 2
            at = order.index(rows)
            if order == [*range(at), rows, *range(at, rows), rows + 1]:
                return node, rows - at
    return node, 0


def _inside(lead: Sequence[Any], inner: int, batches: Sequence[Any]) -> int:
    """``inner`` of the leading dimensions counted in those of the operator."""
    if same_sizes(lead, batches):
        return inner
    want = math.prod(lead[len(lead) - inner :])
    return next(i for i in range(len(batches) + 1) if math.prod(batches[len(batches) - i :]) == want)


def refine(shapes: Sequence[Sequence[Any]]) -> list[Any]:
    """The coarsest sizes of which each of these groupings of the same elements is made by joining neighbours; raises Refused."""
    if all(same_sizes(s, shapes[0]) for s in shapes):
        return list(shapes[0]) or [1]
    if not all(isinstance(n, int) for s in shapes for n in s) or len({math.prod(s) for s in shapes}) != 1:
        raise Refused("leading dimensions of unknown sizes")
    ends = sorted({math.prod(s[i:]) for s in shapes for i in range(len(s))} - {1})
    starts = [1, *ends]
    if any(b % a for a, b in zip(starts, ends)):
        raise Refused("leading dimensions that have no common grouping")
    return [b // a for a, b in zip(starts, ends)][::-1] or [1]


def _split(edit: Editor, operand: Operand, batches: Sequence[Any]) -> fx.Node:
    """An operand as [*batches, rows, columns], with one for a size that it is the same for."""
    shape = _val(operand.node).shape
    own = (*[1] * (len(operand.lead) - len(operand.own)), *operand.own)
    if not all(same_sizes([has], [full]) or same_sizes([has], [1]) for has, full in zip(own, operand.lead)):
        raise Refused("an operand whose leading sizes do not fit")
    if same_sizes(operand.lead, batches):
        sizes = list(own)
    else:
        sizes, rest = [], list(batches)
        for full, has in zip(reversed(operand.lead), reversed(own)):
            parts: list[int] = []
            while math.prod(parts) != full:
                parts.insert(0, rest.pop())
            sizes = [*([1] * len(parts) if has == 1 else parts), *sizes]
        sizes = [*[1] * len(rest), *sizes]
    sizes += shape[-2:]
    return operand.node if same_sizes(sizes, shape) else edit.call(aten.view.default, operand.node, sizes)


def _mask(edit: Editor, terms: Sequence[Term], batches: Sequence[Any]) -> fx.Node | None:
    """One mask for all terms: truth values if they are all there is, else what is to be added."""
    out: fx.Node | None = None
    for term in terms:
        mask = _split(edit, term.mask, batches)
        if term.drops:
            mask = edit.call(aten.logical_not.default, mask)
        if _val(mask).dtype == torch.bool and len(terms) > 1:
            zero, drop = (edit.call(aten.full.default, [], fill, dtype=torch.float32) for fill in (0.0, -math.inf))
            mask = edit.call(aten.where.self, mask, zero, drop)
        if term.factor != 1:
            mask = edit.call(aten.mul.Tensor, mask, term.factor)
        out = mask if out is None else edit.call(aten.add.Tensor, out, mask)
    return out
