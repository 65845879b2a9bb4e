"""What is computed once from the weights, and what at every call: products and look-ups once, masks where they are read."""

import pytest
import torch
import torch.nn.functional as F

from burnish.passes.fold_constants import constant_nodes, split_constants

R = torch.randn


def parts(tools, function, *inputs, composite=True):
    """The operators of the prelude, and of main, each without its package; both together compute what the function does."""
    gm = tools.trace(function, *inputs, composite=composite)
    static = frozenset(n.name for n in list(gm.graph.nodes)[1 : len(inputs)])
    want = gm(*inputs)
    prelude, main, names = split_constants(gm, static)
    by_name = {n.name: x for n, x in zip(gm.graph.nodes, inputs)}
    values = prelude(*[by_name[n.name] for n in prelude.graph.nodes if n.op == "placeholder"]) if prelude else ()
    assert [n.name for n in main.graph.nodes if n.op == "placeholder"] == [*names, "x"]
    for got, expected in zip(main(*values, inputs[0]), want, strict=True):
        torch.testing.assert_close(got, expected)
    return [[] if g is None else [str(n.target).split(".")[1] for n in g.graph.nodes if n.op == "call_function"] for g in (prelude, main)]


def test_a_table_of_positions_is_looked_up_once(tools):
    """Swin's and BEiT's bias: much larger than the table and the places it is read at."""
    prelude, main = parts(
        tools, lambda x, table, places, w: x @ w + table[places.view(-1)].view(100, 100, 16).permute(2, 0, 1), R(16, 100, 2000), R(361, 16), torch.randint(0, 361, (100, 100)), R(2000, 100)
    )
    assert "index" in prelude and "index" not in main


def test_places_that_are_counted_off_are_constant_where_a_table_is_read_at_them(tools):
    """T5's bias, whose places are cheap and larger than what they are made from."""

    def bias(x, table):
        places = torch.arange(128)
        near = (places[None, :] - places[:, None]).abs().clamp(max=31)
        return x + F.embedding(near, table).permute(2, 0, 1)

    prelude, main = parts(tools, bias, R(8, 128, 128), R(32, 8))
    assert "embedding" in prelude and {"sub", "abs", "clamp", "embedding"}.isdisjoint(main)


def test_coordinates_become_biases_once(tools):
    """A small network over constant coordinates, as of Swin's second version."""
    prelude, main = parts(
        tools, lambda x, at, w, b, v: x + F.linear(F.relu(F.linear(at, w, b)), v).sigmoid().t().unsqueeze(1), R(4, 729, 729), R(729, 2), R(512, 2), R(512), R(4, 512)
    )
    assert prelude.count("linear") == 2 and "linear" not in main


def test_masks_are_computed_where_they_are_read(tools):
    prelude, main = parts(tools, lambda x, w: (x @ w).masked_fill(torch.arange(300)[None, :] > torch.arange(300)[:, None], -1e9), R(300, 8), R(8, 300))
    assert "gt" in main and "gt" not in prelude


def test_what_is_cheap_after_a_mask_is_computed_with_it(tools):
    prelude, main = parts(tools, lambda x, w: x * ((w > 0).expand(64, 64, 64).float() * 2 - 1).cos(), R(64, 64, 64), R(64), composite=False)
    assert "cos" in main and "cos" not in prelude


@pytest.mark.parametrize("rows, kept", [(100, True), (4000, False)])
def test_what_is_looked_up_takes_no_more_than_the_weights(tools, rows, kept):
    """A kilobyte a row is looked up; the weights hold a megabyte."""
    gm = tools.trace(lambda x, table, places, w: (x @ w, table[places]), R(4, 512), R(7, 256), torch.randint(0, 7, (rows,)), R(512, 512))
    static = frozenset(n.name for n in list(gm.graph.nodes)[1:4])
    found = [n for n in gm.graph.nodes if "index" in str(n.target)]
    assert len(found) == 1 and (found[0] in constant_nodes(gm, static)) == kept


def test_random_numbers_and_what_changes_are_no_constants(tools):
    gm = tools.trace(lambda x, w: x + torch.rand_like(w) @ w, R(4, 4), R(4, 4))
    assert not {n for n in constant_nodes(gm, frozenset(["w"])) if n.op == "call_function"}
