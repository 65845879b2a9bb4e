"""What every pass needs to rewrite a graph: new nodes with ``meta["val"]``, replacement that keeps layouts, rule driving."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import sympy
import torch
import torch.fx as fx
from torch._ops import OpOverload
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.utils import _pytree as pytree

from ..graphs.context import PassContext
from ..graphs.fake import Inference
from ..graphs.match import RuleSet, build

aten = torch.ops.aten


class Refused(Exception):
    """A rewrite cannot be expressed on this graph; the driver leaves the node alone."""


def tensor(node: Any) -> torch.Tensor | None:
    """The fake tensor of a node with a single tensor result, else None."""
    val = node.meta.get("val") if isinstance(node, fx.Node) else None
    return val if isinstance(val, torch.Tensor) else None


def is_alias(target: Any) -> bool:
    """Whether an operator may return a view of an argument."""
    return isinstance(target, OpOverload) and any(r.alias_info is not None for r in target._schema.returns)


def is_pure(node: fx.Node) -> bool:
    """Whether a call may be removed when unused, merged with an equal one, or moved."""
    if node.op == "call_module":
        return True
    if node.op != "call_function":
        return False
    if not isinstance(node.target, OpOverload):
        return node.target in _PURE_PYTHON or getattr(node.target, "__module__", "") in ("_operator", "math", "torch")
    if node.target._schema.is_mutable or torch.Tag.nondeterministic_seeded in node.target.tags:
        return False
    # An operator without results is called for its effect: an assertion or a constraint on a size.
    return bool(node.target._schema.returns) and node.target.namespace not in ("profiler", "debugprims", "_c10d_functional")


_PURE_PYTHON = frozenset((operator.getitem, torch.sym_max, torch.sym_min, torch.sym_float, torch.sym_int, torch.sym_not, torch.sym_ite))


def fake_mode(graph: fx.Graph) -> FakeTensorMode:
    """The mode the graph's fake tensors live in."""
    for node in graph.nodes:
        for leaf in pytree.tree_leaves(node.meta.get("val")):
            if hasattr(leaf, "fake_mode"):
                return leaf.fake_mode
    return FakeTensorMode()


def same_sizes(a: Sequence[Any], b: Sequence[Any]) -> bool:
    """Whether two lists of sizes are equal for all values of their symbols. Comparing SymInts would use their hints and add guards."""
    return len(a) == len(b) and all(_expr(x) == _expr(y) for x, y in zip(a, b))


def _expr(size: Any) -> Any:
    return size.node.expr if isinstance(size, torch.SymInt) else size


def same_layout(a: torch.Tensor, b: torch.Tensor) -> bool:
    """Equal dtype, device, shape and strides, where strides of dimensions of size one do not count."""
    if a.dtype != b.dtype or a.device != b.device or a.layout != b.layout or not same_sizes(a.shape, b.shape):
        return False
    if a.layout != torch.strided:
        return True
    return all(_expr(x) == _expr(y) for n, x, y in zip(a.shape, a.stride(), b.stride()) if _expr(n) != 1)


def equal_values(a: Any, b: Any) -> bool:
    """Whether two ``meta["val"]`` describe the same results."""
    if isinstance(a, (tuple, list)):
        return isinstance(b, (tuple, list)) and len(a) == len(b) and all(map(equal_values, a, b))
    if isinstance(a, torch.Tensor):
        return isinstance(b, torch.Tensor) and same_layout(a, b)
    return type(a) is type(b) and bool(_expr(a) == _expr(b))


class Editor:
    """Inserts and replaces nodes of one graph. ``changed`` counts rewrites that took effect.

    Shapes of new nodes come from running the operator on fake tensors, once per distinct (operator, argument layouts).
    """

    def __init__(self, gm: fx.GraphModule, ctx: PassContext) -> None:
        self.gm, self.ctx, self.graph = gm, ctx, gm.graph
        self.mode = fake_mode(gm.graph)
        self.changed = 0
        self._inference = Inference(self.mode)
        self._sizes: dict[Any, fx.Node] | None = None

    @contextmanager
    def at(self, node: fx.Node) -> Iterator[None]:
        """New nodes go before ``node``."""
        with self.graph.inserting_before(node):
            yield

    def call(self, target: Callable, *args: Any, **kwargs: Any) -> fx.Node:
        """A new call at the insertion point, its value computed."""
        args = tuple(self.literal(a) for a in args)
        node = self.graph.call_function(target, args, kwargs)
        try:
            node.meta["val"] = self.infer(target, args, kwargs)
        except (RuntimeError, ValueError, TypeError, IndexError, NotImplementedError) as error:
            self.graph.erase_node(node)
            raise Refused(str(error)) from error
        return node

    def infer(self, target: Any, args: tuple, kwargs: dict) -> Any:
        """The result of a call on its arguments' fake values."""
        return self._inference(target, *fx.map_arg((args, kwargs), lambda n: n.meta["val"]))

    def literal(self, a: Any) -> Any:
        """An argument with its symbolic sizes turned into nodes."""
        if isinstance(a, (list, tuple)) and not isinstance(a, torch.Size):
            return type(a)(self.literal(x) for x in a) if type(a) in (list, tuple) else a
        if isinstance(a, torch.Size):
            return [self.literal(x) for x in a]
        return self.size(a) if isinstance(a, torch.SymInt) else a

    def size(self, value: int | torch.SymInt) -> int | fx.Node:
        """A symbolic size as a node, from size placeholders, else from a dimension of an input; raises Refused."""
        if isinstance(value, int):
            return value
        expr = sympy.sympify(value.node.expr)
        if expr.is_Integer:
            return int(expr)
        return self._expression(expr)

    def _expression(self, expr: sympy.Expr) -> int | fx.Node:
        if expr.is_Integer:
            return int(expr)
        found = self._known_sizes().get(expr)
        if found is not None:
            return found
        if expr.is_Add or expr.is_Mul:
            function = operator.add if expr.is_Add else operator.mul
            parts = [self._expression(a) for a in expr.args]
            out = parts[0]
            for part in parts[1:]:
                out = self._arithmetic(function, out, part)
            return out
        raise Refused(f"no node computes the size {expr}")

    def _arithmetic(self, function: Callable, a: int | fx.Node, b: int | fx.Node) -> int | fx.Node:
        if isinstance(a, int) and isinstance(b, int):
            return function(a, b)
        node = self.graph.call_function(function, (a, b))
        node.meta["val"] = function(*(x if isinstance(x, int) else x.meta["val"] for x in (a, b)))
        return node

    def _known_sizes(self) -> dict[Any, fx.Node]:
        """Expressions that the placeholders give; sizes of tensors are read right after the last placeholder."""
        if self._sizes is not None:
            return self._sizes
        sizes: dict[Any, fx.Node] = {}
        self._sizes = sizes
        placeholders = [n for n in self.graph.nodes if n.op == "placeholder"]
        for n in placeholders:
            if isinstance(n.meta.get("val"), torch.SymInt):
                sizes.setdefault(sympy.sympify(n.meta["val"].node.expr), n)
        with self.graph.inserting_before(placeholders[-1].next):
            for n in placeholders:
                val = tensor(n)
                for d, s in enumerate(val.shape if val is not None else ()):
                    if isinstance(s, torch.SymInt) and s.node.expr not in sizes:
                        made = self.graph.call_function(aten.sym_size.int, (n, d))
                        made.meta["val"] = s
                        sizes[s.node.expr] = made
        return sizes

    def replace(self, old: fx.Node, new: fx.Node) -> bool:
        """Let users of ``old`` use ``new``, where values and aliasing at the graph's boundary stay the same.

        ``new`` is a fresh result or an earlier node. On False nothing changed. ``old`` goes when nothing else keeps it.
        """
        if old is new or not equal_values(old.meta["val"], new.meta["val"]):
            return False
        boundary = any(u.op == "output" for u in old.users)
        strict = isinstance(old.meta["val"], torch.Tensor) and old.meta["val"].layout == torch.strided
        if boundary and strict and not same_sizes(old.meta["val"].stride(), new.meta["val"].stride()):
            return False
        for key, value in old.meta.items():
            new.meta.setdefault(key, value)
        old.replace_all_uses_with(new)
        self.graph.erase_node(old)
        self.changed += 1
        return True

    def forward(self, old: fx.Node, source: fx.Node) -> bool:
        """Replace a fresh result by the equal tensor it was made from, unless a caller could tell that they now alias."""
        if not is_alias(old.target) and escapes(old) and (root(source).op != "call_function" or escapes(source, without=old)):
            return False
        return self.replace(old, source)

    def discard(self, *nodes: fx.Node) -> None:
        """Erase nodes that a refused rewrite inserted, where unused."""
        for node in reversed(nodes):
            if not node.users and not node._erased:
                self.graph.erase_node(node)

    def finish(self) -> int:
        """Drop what became unused, check and recompile when anything changed; returns the count."""
        if self.changed or self._sizes:
            remove_dead(self.graph)
            self.graph.lint()
            self.gm.recompile()
        return self.changed


def remove_dead(graph: fx.Graph) -> int:
    """Erase pure nodes without users; returns how many."""
    count = 0
    for node in reversed(list(graph.nodes)):
        if not node.users and (is_pure(node) or node.op == "get_attr"):
            graph.erase_node(node)
            count += 1
    return count


def root(node: fx.Node) -> fx.Node:
    """The node whose storage ``node`` views."""
    while node.op == "call_function" and node.args and isinstance(node.args[0], fx.Node):
        if node.target is not operator.getitem and not is_alias(node.target):
            break
        node = node.args[0]
    return node


def escapes(node: fx.Node, without: fx.Node | None = None) -> bool:
    """Whether the node's storage, through views, is a graph output or takes part in a mutation (paths over ``without`` aside)."""
    uses = _uses(root(node) if without is not None else node, without)
    return any(u.op == "output" or _mutates(u) for u in uses)


def is_written(node: fx.Node) -> bool:
    """Whether an operator writes to the storage that the node views."""
    return any(map(_mutates, _uses(root(node))))


def _uses(node: fx.Node, without: fx.Node | None = None) -> Iterator[fx.Node]:
    """What uses the node or a view of it, other than over ``without``."""
    stack, seen = [node], set()
    while stack:
        n = stack.pop()
        if n in seen or n is without:
            continue
        seen.add(n)
        for u in n.users:
            yield u
            if is_alias(u.target) or u.target is operator.getitem:
                stack.append(u)


def _mutates(node: fx.Node) -> bool:
    return node.op == "call_function" and isinstance(node.target, OpOverload) and node.target._schema.is_mutable


def apply_rules(gm: fx.GraphModule, ctx: PassContext, rules: RuleSet) -> int:
    """Apply rules at every node until none matches; returns the number of rewrites."""
    edit = Editor(gm, ctx)
    again = True
    while again:
        before = edit.changed
        for node in list(gm.graph.nodes):
            if not node._erased:
                rewrite(edit, node, rules)
        again = edit.changed > before
    return edit.finish()


def rewrite(edit: Editor, node: fx.Node, rules: RuleSet) -> bool:
    """Apply the first rule that fits at one node."""
    for rule, match in rules.matches(node):
        if (edit.ctx.limit is not None and edit.ctx.limit <= 0) or "val" not in node.meta:
            return False
        made: list[fx.Node] = []

        def call(target: Callable, args: tuple, kwargs: dict, made: list[fx.Node] = made) -> fx.Node:
            made.append(edit.call(target, *args, **kwargs))
            return made[-1]

        try:
            with edit.at(node):
                new = build(rule.replacement, match.bindings, call)
            done = isinstance(new, fx.Node) and (edit.replace(node, new) if made else edit.forward(node, new))
        except Refused:
            done = False
        if done:
            edit.ctx.take()
            return True
        edit.discard(*made)
    return False
