"""The pass manager: records, hooks, and what each hook catches."""

import logging

import pytest
import torch

from burnish.graphs.context import PassContext
from burnish.passes import manager
from burnish.passes.manager import Compare, Dump, PassError, PassManager, PassRecord, Verify, check


@pytest.fixture
def gm(tools):
    return tools.trace(lambda x: (x * 1.0 + x * 1.0).exp(), torch.randn(4))


def broken(change):
    """A pipeline of one pass that does ``change`` to the graph."""
    pm = PassManager("cse", [Verify()])
    pm.steps = [(pm.steps[0][0], lambda gm, ctx: (change(gm), 1)[1], {})]
    return pm


def test_records_and_log(gm, caplog):
    with caplog.at_level(logging.DEBUG, logger="burnish"):
        records = PassManager("cse,canonicalize,cse").run(gm, PassContext())
    assert [(r.name, r.rewrites) for r in records] == [("cse", 1), ("canonicalize", 1), ("cse", 0)]
    assert "pass cse: (unchanged)" in caplog.text and "pass canonicalize: 1 rewrites" in caplog.text
    assert str(PassManager("merge_linears{gain=0.5} , cse")) == "merge-linears{gain=0.5},cse"


def test_dump_writes_one_file_a_pass(gm, tmp_path):
    PassManager("cse,dce", [Dump(tmp_path / "d", lambda g: f"{len(g.graph.nodes)} nodes")]).run(gm, PassContext())
    found = {p.name: p.read_text() for p in (tmp_path / "d").iterdir()}
    assert found == {"00-cse.txt": "5 nodes\n", "01-dce-unchanged.txt": "5 nodes\n"}


def test_verify_catches_missing_and_wrong_values(gm):
    node = next(n for n in gm.graph.nodes if n.op == "call_function")
    assert check(gm) is None
    with pytest.raises(PassError, match="pass 'cse' left a wrong graph: node mul has no value"):
        broken(lambda g: node.meta.pop("val")).run(gm, PassContext())
    node.meta["val"] = torch.empty(2, 2)
    assert check(gm).startswith("node mul (aten.mul.Tensor) claims float32[2, 2] strides (2, 1) but gives float32[4]")


def test_verify_looks_into_regions(tools):
    x = torch.randn(4)
    gm = tools.trace(lambda x: x.exp().sin(), x)
    tools.apply("group", gm, (x,))
    tools.apply("outline", gm, (x,))
    inner = next(n for n in gm.fused_0.graph.nodes if n.op == "call_function")
    inner.meta["val"] = torch.empty(3)
    assert check(gm).startswith("in fused_0: node x0")


def test_compare_catches_a_changed_result(gm):
    x = torch.randn(4)

    def double(g):
        first = next(n for n in g.graph.nodes if n.op == "call_function")
        first.args = (first.args[0], 2.0)
        g.recompile()

    pm = broken(double)
    pm.hooks = (Compare(gm, [x]),)
    with pytest.raises(PassError, match="changed output 0: relative error"):
        pm.run(gm, PassContext())


def test_a_failing_pass_is_named(gm):
    def fail(g):
        raise KeyError("no such thing")

    with pytest.raises(PassError, match="pass 'cse' failed with KeyError"):
        broken(fail).run(gm, PassContext())


def test_record_text():
    assert str(PassRecord("cse", 0, 0.0012)) == "cse: (unchanged) in 1.2 ms"
    assert str(PassRecord("cse", 3, 0.0012)) == "cse: 3 rewrites in 1.2 ms"
    assert manager.log.name == "burnish"
