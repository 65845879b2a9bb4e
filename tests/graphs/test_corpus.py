"""The corpus: complete, small, loadable, and with weights that keep activations at a realistic size."""

from __future__ import annotations

import importlib
import math
from collections import Counter

import pytest
import torch
import torch.fx as fx

from burnish.graphs import corpus
from burnish.graphs.corpus.zoo import ZOO
from burnish.graphs.sample import SampleError
from burnish.graphs.sample_writer import TAGS

NAMES = corpus.names()
TINY = corpus.names(tiny=True)
LIMIT_BYTES = 6_000_000
# Root mean square of an intermediate, and the share of intermediates that must lie in it.
LOW, HIGH, SHARE = 1e-3, 1e3, 0.95


class Watch(fx.Interpreter):
    """Runs a graph and keeps the root mean square of each float intermediate's finite part."""

    def __init__(self, module: fx.GraphModule) -> None:
        super().__init__(module, garbage_collect_values=True)
        self.rms: list[float] = []
        self.nans: list[str] = []

    def run_node(self, n: fx.Node) -> object:
        value = super().run_node(n)
        if n.op.startswith("call") and isinstance(value, torch.Tensor) and value.is_floating_point() and value.numel() > 1:
            wide = value.double()
            finite = wide[wide.isfinite()]
            if bool(wide.isnan().any()):
                self.nans.append(n.name)
            # All zero is a mask or an initial state, not a vanished activation; results are checked apart.
            if bool(finite.any()):
                self.rms.append(finite.square().mean().sqrt().item())
        return value


def check_activations(name: str) -> None:
    sample = corpus.load(name)
    tensors = sample.make_tensors()
    watch = Watch(sample.module)
    with torch.no_grad():
        results = watch.run(*[tensors[k] for k in sample.inputs])
    assert not watch.nans, f"NaN in {watch.nans[0]}"
    inside = sum(LOW <= x <= HIGH for x in watch.rms) / len(watch.rms)
    assert inside >= SHARE, f"{inside:.0%} of the intermediates lie in [{LOW}, {HIGH}]"
    results = results if isinstance(results, (tuple, list)) else (results,)
    for result in results:
        if result.is_floating_point():
            assert bool(result.isfinite().all())
            size = result.double().square().mean().sqrt().item()
            assert LOW <= size <= HIGH, f"a result's root mean square is {size:.2e}"
            assert result.numel() == 1 or result.double().std().item() > 1e-3 * size, "a result is constant"


def test_there_are_enough_graphs_of_every_category() -> None:
    assert len(NAMES) - len(TINY) >= 36 and len(TINY) >= 12
    count = Counter(corpus.info(n).category for n in NAMES)
    assert set(count) == set(TAGS) and min(count.values()) >= 2


def test_the_corpus_is_small() -> None:
    total = sum(p.stat().st_size for p in corpus.SAMPLES.rglob("*") if p.is_file())
    assert total < LIMIT_BYTES


def test_the_zoo_and_the_samples_are_the_same_graphs() -> None:
    assert sorted(ZOO) == NAMES
    for name, (_, category) in ZOO.items():
        assert corpus.info(name).category == category


@pytest.mark.parametrize("name", NAMES)
def test_metadata(name: str) -> None:
    about = corpus.info(name)
    assert about.description and about.source in ("burnish", "transformers")
    assert about.inputs and all(math.prod(shape) > 0 for shape in about.inputs.values())
    assert about.tiny == name.startswith("tiny_")
    assert about.parameters < 300e6
    # Real sizes: what is not tiny does real work.
    assert about.tiny or about.parameters > 10_000


def test_names_can_be_narrowed() -> None:
    assert set(corpus.names(tiny=True)) | set(corpus.names(tiny=False)) == set(NAMES)
    assert set(corpus.names("audio")) == {n for n in NAMES if corpus.info(n).category == "audio"}


@pytest.mark.parametrize("name", ["resnet5", "../samples/resnet50", "", ".."])
def test_an_unknown_name_is_refused_with_the_nearest(name: str) -> None:
    with pytest.raises(SampleError, match=r"the nearest names are \w+"):
        corpus.load(name)


def test_published_sizes() -> None:
    # Buffers of batch norms count as well, so a little more than the published parameters.
    published = {"resnet50": 25.56e6, "vit_b_16": 86.57e6, "swin_t": 28.29e6, "convnext_tiny": 28.59e6, "bert_base": 109.48e6, "gpt2": 124.44e6}
    for name, parameters in published.items():
        assert 0.999 * parameters <= corpus.info(name).parameters <= 1.01 * parameters


def test_drawing_is_seeded() -> None:
    first, again, other = (corpus.load("tiny_mlp").make_tensors(seed) for seed in (0, 0, 1))
    assert all(torch.equal(first[k], again[k]) for k in first)
    assert not all(torch.equal(first[k], other[k]) for k in first)


@pytest.mark.parametrize("name", TINY)
def test_activations_of_tiny_graphs(name: str) -> None:
    check_activations(name)


@pytest.mark.parametrize("name", TINY)
def test_factories_of_tiny_graphs(name: str) -> None:
    module, inputs = getattr(importlib.import_module(f"burnish.graphs.corpus.zoo.{ZOO[name][0]}"), name)()
    before = torch.get_rng_state()
    with torch.no_grad():
        results = module(*inputs)
    assert not module.training and torch.equal(before, torch.get_rng_state())
    captured = corpus.load(name)
    sizes = [tuple(captured.metas[n].shape) for n in captured.inputs if not captured.metas[n].constant]
    assert Counter(sizes) == Counter(tuple(x.shape) for x in inputs)
    assert all(torch.isfinite(x).all() for x in (results if isinstance(results, tuple) else (results,)))


@pytest.mark.parametrize("name", ["mamba2"])
def test_the_chunked_scan_equals_the_recurrence(name: str) -> None:
    from burnish.graphs.corpus.zoo.language import Mamba2Block

    torch.manual_seed(0)
    block = Mamba2Block(16, 4, 8, 5).double()
    n, t, h, p, z = 2, 20, 4, 8, 4
    x, a = torch.randn(n, t, h, p).double(), -torch.rand(n, t, h).double()
    b, c = torch.randn(n, t, z).double(), torch.randn(n, t, z).double()
    state, expected = torch.zeros(n, h, p, z).double(), []
    for i in range(t):
        state = state * a[:, i].exp()[..., None, None] + x[:, i, ..., None] * b[:, i, None, None]
        expected.append((state * c[:, i, None, None]).sum(-1))
    torch.testing.assert_close(block._scan(x, a, b, c), torch.stack(expected, 1))


@pytest.mark.slow
@pytest.mark.parametrize("name", [n for n in NAMES if n not in TINY])
def test_activations(name: str) -> None:
    check_activations(name)
