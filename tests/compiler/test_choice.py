"""The chooser of formats: within its budget, no slower than float32, and as fast as any choice but for the rounding of costs."""

import itertools
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from burnish.compiler.choice import UNITS, Option, choose

seconds = st.floats(1e-6, 1.0)
costs = st.one_of(st.just(0.0), st.floats(1e-9, 3.0), st.just(math.inf))
layers = st.lists(st.tuples(seconds, st.lists(st.builds(Option, seconds, costs), max_size=3)).map(lambda x: [Option(x[0], 0.0), *x[1]]), max_size=6)


def total(given_layers, picks):
    chosen = [options[i] for options, i in zip(given_layers, picks, strict=True)]
    return math.fsum(o.seconds for o in chosen), math.fsum(o.cost for o in chosen)


@settings(max_examples=200, deadline=None)
@given(layers, st.floats(0.0, 4.0))
def test_within_the_budget_and_never_slower_than_float32(given_layers, budget):
    time, cost = total(given_layers, choose(given_layers, budget))
    assert cost <= budget * (1 + 1e-9)
    assert time <= math.fsum(options[0].seconds for options in given_layers) * (1 + 1e-9)


@settings(max_examples=60, deadline=None)
@given(layers, st.floats(0.01, 4.0))
def test_no_choice_that_leaves_a_unit_a_layer_is_faster(given_layers, budget):
    time, _ = total(given_layers, choose(given_layers, budget))
    room = budget * (1 - len(given_layers) / UNITS)
    for picks in itertools.product(*(range(len(options)) for options in given_layers)):
        other, cost = total(given_layers, picks)
        assert cost > room or other >= time * (1 - 1e-9)


def test_a_budget_buys_what_saves_most():
    slow, small = [Option(10.0, 0.0), Option(2.0, 0.6)], [Option(3.0, 0.0), Option(1.0, 0.5)]
    assert choose([small, slow], 1.0) == [0, 1]
    assert choose([small, slow], 1.2) == [1, 1]
    assert choose([small, slow], 0.55) == [1, 0]
    assert choose([small, slow], 0.0) == [0, 0]


def test_the_first_option_is_free():
    with pytest.raises(ValueError, match="without a cost"):
        choose([[Option(1.0, 0.5)]], 1.0)
