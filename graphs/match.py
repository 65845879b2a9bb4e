"""Rules as values: a pattern and its replacement, both terms over ATen calls, written as text.

``Rule("t(t(x))", "x")`` reads as it looks. A call names an operator: ``t`` is ``aten.t.default``, ``add.Tensor`` is
``aten.add.Tensor`` and ``ns.op.overload`` is any other. A lower-case name binds anything and, used twice, must bind
the same; a name in capitals binds only what is not a node (a number, a list, a dtype). Numbers, strings, ``None`` and lists
match equal values. An argument the pattern leaves out must have its schema's default, so a pattern never ignores an option.
Commutative operators match either way round. ``where`` is a last condition on the match, and may return a mapping of
further bindings for the replacement.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Any

import torch
import torch.fx as fx
from torch._ops import OpOverload

COMMUTATIVE = frozenset(("add.Tensor", "mul.Tensor", "maximum", "minimum", "logical_and", "logical_or"))


@dataclass(frozen=True)
class Var:
    """Binds a value; ``literal`` ones refuse nodes."""

    name: str

    @property
    def literal(self) -> bool:
        return self.name.isupper()


@dataclass(frozen=True)
class Lit:
    """Matches an equal value (1 matches 1.0 but not True)."""

    value: Any


@dataclass(frozen=True)
class Seq:
    """Matches a list or tuple of the same length, item by item."""

    items: tuple[Term, ...]


@dataclass(frozen=True)
class Op:
    """A call of an operator; ``kwargs`` are (name, term) pairs."""

    name: str
    args: tuple[Term, ...]
    kwargs: tuple[tuple[str, Term], ...] = ()

    @cached_property
    def target(self) -> OpOverload:
        return overload(self.name)


Term = Var | Lit | Seq | Op
Bindings = dict[str, Any]


@cache
def overload(name: str) -> OpOverload:
    """The operator of a dotted name; raises AttributeError for one this PyTorch does not have."""
    parts = name.split(".")
    if len(parts) == 3:
        namespace, op, over = parts
    else:
        namespace, op, over = "aten", parts[0], parts[1] if len(parts) == 2 else "default"
    return getattr(getattr(getattr(torch.ops, namespace), op), over)


@cache
def parse(text: str) -> Term:
    """The term that ``text`` spells; raises ValueError where it is not one."""
    return _term(ast.parse(text, mode="eval").body, text)


def _term(tree: ast.expr, text: str) -> Term:
    if isinstance(tree, ast.Name):
        return Var(tree.id)
    if isinstance(tree, (ast.List, ast.Tuple)):
        return Seq(tuple(_term(e, text) for e in tree.elts))
    if isinstance(tree, ast.Call):
        name = ast.unparse(tree.func)
        kwargs = tuple((k.arg or "", _term(k.value, text)) for k in tree.keywords)
        return Op(name, tuple(_term(a, text) for a in tree.args), kwargs)
    try:
        return Lit(ast.literal_eval(tree))
    except ValueError:
        raise ValueError(f"{ast.unparse(tree)!r} in the rule term {text!r} is neither a call, a name nor a literal") from None


@dataclass(frozen=True)
class Match:
    """One occurrence of a pattern: the matched root and what the pattern's names are bound to."""

    root: fx.Node
    bindings: Bindings = field(default_factory=dict)

    def __getitem__(self, name: str) -> Any:
        return self.bindings[name]


@dataclass(frozen=True)
class Rule:
    """``pattern`` -> ``replacement`` (term texts), where ``where(match)`` holds."""

    pattern: str
    replacement: str
    where: Callable[[Match], bool | Mapping[str, Any]] | None = None

    @cached_property
    def root(self) -> Op:
        term = parse(self.pattern)
        if not isinstance(term, Op):
            raise ValueError(f"the pattern {self.pattern!r} is not a call")
        return term

    @property
    def target(self) -> OpOverload:
        return self.root.target

    def match(self, node: fx.Node) -> Match | None:
        """The first way the rule applies at ``node``."""
        for bindings in _match_op(self.root, node, {}):
            found = Match(node, bindings)
            extra = self.where(found) if self.where else True
            if isinstance(extra, Mapping):
                return Match(node, bindings | dict(extra))
            if extra:
                return found
        return None


def build(term: Term | str, bindings: Mapping[str, Any], call: Callable[..., fx.Node]) -> Any:
    """Make the replacement; ``call(target, args, kwargs)`` inserts one node."""
    if isinstance(term, str):
        term = parse(term)
    if isinstance(term, Var):
        return bindings[term.name]
    if isinstance(term, Lit):
        return term.value
    if isinstance(term, Seq):
        return [build(t, bindings, call) for t in term.items]
    args = tuple(build(t, bindings, call) for t in term.args)
    return call(term.target, args, {k: build(t, bindings, call) for k, t in term.kwargs})


class RuleSet:
    """Rules indexed by the operator at their root, tried in order. Rule sets add up with ``+``."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self._index: dict[OpOverload, list[Rule]] = {}
        for rule in self.rules:
            self._index.setdefault(rule.target, []).append(rule)

    def __add__(self, other: RuleSet) -> RuleSet:
        return RuleSet(self.rules + other.rules)

    def matches(self, node: fx.Node) -> Iterator[tuple[Rule, Match]]:
        if node.op == "call_function":
            for rule in self._index.get(node.target, ()):  # type: ignore[call-overload]
                found = rule.match(node)
                if found is not None:
                    yield rule, found


def arguments(node: fx.Node) -> dict[str, Any]:
    """A call's arguments by schema name, defaults filled in."""
    schema = node.target._schema  # type: ignore[union-attr]
    out: dict[str, Any] = {}
    for i, a in enumerate(schema.arguments):
        if i < len(node.args):
            out[a.name] = node.args[i]
        elif a.name in node.kwargs:
            out[a.name] = node.kwargs[a.name]
        else:
            out[a.name] = a.default_value if a.has_default_value() else None
    return out


def _match(term: Term, value: Any, bound: Bindings) -> Iterator[Bindings]:
    if isinstance(term, Var):
        if term.literal and isinstance(value, fx.Node):
            return
        if term.name == "_":
            yield bound
        elif term.name not in bound:
            yield bound | {term.name: value}
        elif _same(bound[term.name], value):
            yield bound
    elif isinstance(term, Lit):
        if _same(term.value, value):
            yield bound
    elif isinstance(term, Seq):
        if isinstance(value, (list, tuple)) and len(value) == len(term.items):
            yield from _match_all(list(zip(term.items, value)), bound)
    elif isinstance(value, fx.Node):
        yield from _match_op(term, value, bound)


def _match_op(term: Op, node: fx.Node, bound: Bindings) -> Iterator[Bindings]:
    if node.op != "call_function" or node.target is not term.target:
        return
    given = arguments(node)
    names = list(given)
    if len(term.args) > len(names):
        return
    wanted = dict(zip(names, term.args)) | dict(term.kwargs)
    for a in term.target._schema.arguments:
        if a.name not in wanted and not _same(given[a.name], a.default_value if a.has_default_value() else None):
            return
    pairs = [(t, given.get(n)) for n, t in wanted.items()]
    yield from _match_all(pairs, bound)
    if term.name in COMMUTATIVE and len(pairs) >= 2:
        (t0, v0), (t1, v1) = pairs[:2]
        yield from _match_all([(t0, v1), (t1, v0), *pairs[2:]], bound)


def _match_all(pairs: list[tuple[Term, Any]], bound: Bindings) -> Iterator[Bindings]:
    if not pairs:
        yield bound
        return
    (term, value), rest = pairs[0], pairs[1:]
    for more in _match(term, value, bound):
        yield from _match_all(rest, more)


def _same(a: Any, b: Any) -> bool:
    if isinstance(a, fx.Node) or isinstance(b, fx.Node):
        return a is b
    if isinstance(a, (list, tuple)) and isinstance(b, (list, tuple)):
        return len(a) == len(b) and all(_same(x, y) for x, y in zip(a, b))
    if isinstance(a, bool) != isinstance(b, bool):
        return False
    return bool(a == b)
