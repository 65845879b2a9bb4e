"""Rules: the term language, and what matches what."""

import pytest
import torch
from torch import fx

from burnish.graphs.match import Lit, Op, Rule, RuleSet, Seq, Var, arguments, build, overload, parse

aten = torch.ops.aten


def graph(*calls):
    """A graph over placeholders x and y from (target, args builder, kwargs) triples; returns the nodes made."""
    g = fx.Graph()
    x, y = g.placeholder("x"), g.placeholder("y")
    made = []
    for target, args, kwargs in calls:
        made.append(g.call_function(target, args(x, y, made), kwargs))
    return x, y, made


def test_parse():
    assert parse("x") == Var("x") and parse("C").literal and not parse("x").literal
    assert parse("-1") == Lit(-1) and parse("None") == Lit(None) and parse("[x, 1]") == Seq((Var("x"), Lit(1)))
    assert parse("add.Tensor(x, 1, alpha=A)") == Op("add.Tensor", (Var("x"), Lit(1)), (("alpha", Var("A")),))
    assert overload("t") is aten.t.default and overload("prims.convert_element_type.default").namespace == "prims"
    with pytest.raises(ValueError, match="neither a call, a name nor a literal"):
        parse("x + 1")
    with pytest.raises(AttributeError):
        _ = Rule("no_such_operator(x)", "x").target


def test_binds_nodes_literals_and_lists():
    x, _, (p,) = graph((aten.permute.default, lambda x, y, m: (x, [1, 0]), {}))
    assert Rule("permute(x, P)", "x").match(p).bindings == {"x": x, "P": [1, 0]}
    assert Rule("permute(x, [1, 0])", "x").match(p) and Rule("permute(x, [A, B])", "x").match(p)["A"] == 1
    assert Rule("permute(x, [0, 1])", "x").match(p) is None and Rule("permute(X, P)", "x").match(p) is None


def test_a_name_used_twice_binds_once():
    _, _, (same, other) = graph(
        (aten.mul.Tensor, lambda x, y, m: (x, x), {}),
        (aten.mul.Tensor, lambda x, y, m: (x, y), {}),
    )
    rule = Rule("mul.Tensor(a, a)", "a")
    assert rule.match(same) and rule.match(other) is None


def test_left_out_arguments_must_be_defaults():
    _, _, (plain, scaled) = graph(
        (aten.add.Tensor, lambda x, y, m: (x, y), {}),
        (aten.add.Tensor, lambda x, y, m: (x, y), {"alpha": 2}),
    )
    rule = Rule("add.Tensor(a, b)", "a")
    assert rule.match(plain) and rule.match(scaled) is None
    assert Rule("add.Tensor(a, b, alpha=A)", "a").match(scaled)["A"] == 2
    assert arguments(plain)["alpha"] == 1


def test_commutes_and_tells_numbers_from_booleans():
    x, _, (right, flag) = graph(
        (aten.mul.Tensor, lambda x, y, m: (y, x), {}),
        (aten.mul.Tensor, lambda x, y, m: (x, True), {}),
    )
    found = Rule("mul.Tensor(a, b)", "a", where=lambda m: m["a"].name == "x").match(right)
    assert found["a"] is x
    one = Rule("mul.Tensor(a, 1)", "a")
    assert one.match(flag) is None


def test_nested_match_and_build():
    x, _, (t, u, s) = graph(
        (aten.t.default, lambda x, y, m: (x,), {}),
        (aten.t.default, lambda x, y, m: (m[0],), {}),
        (aten.sum.dim_IntList, lambda x, y, m: (m[1], [0]), {}),
    )
    rule = Rule("t(t(x))", "neg(x)")
    assert rule.match(u)["x"] is x and rule.match(t) is None
    calls = []
    build(rule.replacement, rule.match(u).bindings, lambda target, args, kwargs: calls.append((target, args, kwargs)))
    assert calls == [(aten.neg.default, (x,), {})]
    assert Rule("sum.dim_IntList(t(_), [0])", "x").match(s)


def test_where_may_bind_more_and_rule_sets_add():
    _, _, (p,) = graph((aten.permute.default, lambda x, y, m: (x, [1, 0]), {}))
    double = Rule("permute(x, P)", "permute(x, Q)", where=lambda m: {"Q": m["P"][::-1]})
    never = Rule("permute(x, P)", "x", where=lambda m: False)
    rules = RuleSet([never]) + RuleSet([double])
    ((rule, match),) = rules.matches(p)
    assert rule is double and match["Q"] == [0, 1]
