"""Pipeline specs: parse and print round, errors in one sentence, names to files and entry points."""

import importlib
import importlib.metadata
import pathlib
import re
import sys

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from burnish.graphs.context import PassContext, TargetFacts
from burnish.passes import spec
from burnish.passes.pipeline import DEFAULT
from burnish.passes.spec import PassSpec, SpecError, check_options, parse, resolve, text

PLUGIN = pathlib.Path(__file__).parent.parent / "plugins"

names = st.from_regex(r"[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,4})?", fullmatch=True)
words = names.filter(lambda s: s not in ("true", "false", "none", "inf", "nan", "infinity") and not re.fullmatch(r"\d+e\d+", s))
values = st.one_of(st.booleans(), st.integers(-99, 99), st.floats(allow_nan=False, allow_infinity=False), words, st.none())
specs = st.builds(
    PassSpec, names, st.dictionaries(names.map(lambda s: s.replace("-", "_")), values, max_size=3).map(lambda d: tuple(d.items()))
)


@given(st.lists(specs, max_size=4).map(tuple))
def test_prints_and_parses_back(value):
    assert parse(text(value)) == value


def test_reads_as_written():
    (a, b) = parse("quantize{weights=int8, group=64,scale=0.5},\n  drop_x")
    assert a == PassSpec("quantize", (("weights", "int8"), ("group", 64), ("scale", 0.5)))
    assert b.name == "drop-x" and str(b) == "drop-x"
    assert parse("") == ()


@pytest.mark.parametrize(
    "wrong, says",
    [
        ("cse,", "ends in a comma"),
        ("cse dce", "expected a comma"),
        ("cse{a=1", "no closing brace"),
        ("cse{a}", "not written option=value"),
        ("cse{a=1,a=2}", "given twice"),
        ("{a=1}", "expected a pass name"),
    ],
)
def test_refuses(wrong, says):
    with pytest.raises(SpecError, match=says) as error:
        parse(wrong)
    assert "\n" not in str(error.value)


def test_every_pass_of_the_default_pipeline_resolves():
    for one in parse(DEFAULT):
        function = resolve(one.name)
        assert function.__doc__ and sys.modules[function.__module__].__doc__


def test_unknown_pass_and_option():
    with pytest.raises(SpecError, match=r"no pass named 'frobnicate'; known passes are .*cse"):
        resolve("frobnicate")
    with pytest.raises(SpecError, match="has no option 'speed'; its options are gain"):
        check_options(PassSpec("merge-linears", (("speed", 1),)), resolve("merge-linears"))
    with pytest.raises(SpecError, match="has no option 'x'; it has none"):
        check_options(PassSpec("cse", (("x", 1),)), resolve("cse"))


@pytest.fixture
def plugin(monkeypatch, tmp_path):
    """The plugin as if installed: its package on the path and its entry points in a dist-info folder beside it."""
    info = tmp_path / "burnish_example_plugin-0.1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: burnish-example-plugin\nVersion: 0.1.0\n")
    project = (PLUGIN / "pyproject.toml").read_text()
    groups = re.findall(r'\[project\.entry-points\."([\w.]+)"\]\n((?:[\w-]+ = ".*"\n)+)', project)
    (info / "entry_points.txt").write_text("".join(f"[{g}]\n{body.replace(chr(34), '')}" for g, body in groups))
    monkeypatch.syspath_prepend(str(PLUGIN))
    monkeypatch.syspath_prepend(str(tmp_path))
    importlib.invalidate_caches()
    spec.plugins.cache_clear()
    yield tmp_path / "burnish_example_plugin-0.1.0.dist-info"
    spec.plugins.cache_clear()


def test_plugin_pass_runs(plugin, tools):
    def f(x):
        return -torch.ops.aten.native_dropout(x, 0.5, True)[0]

    gm = tools.trace(f, torch.ones(8))
    function = resolve("drop-dropout")
    assert function(gm, PassContext(), **check_options(parse("drop-dropout{least=0.9}")[0], function)) == 0
    assert function(gm, PassContext()) == 1
    assert torch.equal(gm(torch.ones(8))[0], -torch.ones(8))
    assert spec.known()["drop-dropout"] == "burnish_example.drop_dropout:drop_dropout"


def test_plugin_target_loads(plugin):
    (point,) = [p for p in importlib.metadata.entry_points(group="burnish.targets") if p.name == "tiny"]
    assert isinstance(point.load()(), TargetFacts)


def test_two_claims_are_an_error(plugin):
    (plugin / "entry_points.txt").write_text("[burnish.passes]\ncse = burnish_example.drop_dropout:drop_dropout\n")
    spec.plugins.cache_clear()
    with pytest.raises(SpecError, match=r"'cse' is claimed twice, by burnish.passes.cse and by .*plugin"):
        resolve("cse")
