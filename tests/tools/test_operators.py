"""Single operators: their work against figures by hand and against the networks, and what their names select."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils.flop_counter import FlopCounterMode

from burnish.tools import operators
from burnish.tools.console import InputError
from burnish.tools.operators import CATEGORIES, moved_bytes, named, selected
from burnish.tools.samples import check_argument, open_model


def shapes_of(name: str) -> operators.Made:
    """The module and inputs of an operator without data."""
    with torch.device("meta"):
        return named(name).build()


@pytest.mark.parametrize(
    ("name", "flops", "bytes_moved"),
    [
        ("linear-128x768x3072", 2 * 128 * 768 * 3072, 4 * (128 * 768 + 768 * 3072 + 128 * 3072)),
        ("linear-1x4096x4096", 2 * 4096**2, 4 * (4096 + 4096**2 + 4096)),
        ("bmm-12x128x64x128", 12 * 2 * 128 * 64 * 128, 4 * 12 * (128 * 64 + 64 * 128 + 128 * 128)),
        ("conv3x3s2-128-128-56", 2 * 128 * 28 * 28 * 128 * 9, 4 * (128 * 56 * 56 + 128 * 128 * 9 + 128 * 28 * 28)),
        ("conv7x7s2-3-64-224", 2 * 64 * 112 * 112 * 3 * 49, 4 * (3 * 224 * 224 + 64 * 3 * 49 + 64 * 112 * 112)),
        ("conv3x3g32-128-128-56", 2 * 128 * 56 * 56 * 4 * 9, 4 * (2 * 128 * 56 * 56 + 128 * 4 * 9)),
        ("depthwise5x5s2-672-14", 2 * 672 * 7 * 7 * 25, 4 * (672 * 14 * 14 + 672 * 25 + 672 * 7 * 7)),
        ("conv1x1-1152-48-1", 2 * 1152 * 48, 4 * (1152 + 1152 * 48 + 48)),
        ("attention-128", 12 * 2 * (2 * 128 * 128 * 64), 4 * 4 * 12 * 128 * 64),
        ("attention-causal-1024", 12 * 4 * 64 * (1024 * 1025 / 2), 4 * 4 * 12 * 1024 * 64),
        ("attention-mask-512", 12 * 4 * 512 * 512 * 64, 4 * (4 * 12 * 512 * 64 + 512 * 512)),
        ("attention-grouped-queries-4096", 4 * 32 * 4 * 4096 * 128, 4 * 128 * (2 * 32 * 4 + 2 * 8 * 4096)),
        ("attention-query-4096", 12 * 4 * 4096 * 64, 4 * 12 * 64 * (1 + 4096 + 4096 + 1)),
        ("add", 4096**2, 4 * 3 * 4096**2),
        ("layer-norm", 7 * 4096**2, 4 * (2 * 4096**2 + 2 * 4096)),
        ("sum-rows", 4096**2, 4 * (4096**2 + 4096)),
        ("max-pool-3x3s2", 9 * 256 * 128 * 128, 4 * 256 * (256 * 256 + 128 * 128)),
    ],
)
def test_work_by_hand(name: str, flops: float, bytes_moved: int) -> None:
    module, inputs = shapes_of(name)
    assert named(name).flops == flops
    assert moved_bytes(module, inputs, [module(*inputs)]) == bytes_moved


@pytest.mark.parametrize("category", [c for c in CATEGORIES if c != "memory"])
def test_products_are_those_that_torch_counts(category: str) -> None:
    own = [o for o in operators.operators().values() if o.category == category]
    assert own
    for operator in own:
        module, inputs = shapes_of(operator.name)
        with torch.no_grad(), FlopCounterMode(display=False) as counter:
            module(*inputs)
        # Torch counts the whole square of a causal one.
        whole = operator.flops if "causal" not in operator.name else operator.flops * 2 * 1024 / 1025
        assert counter.get_total_flops() == pytest.approx(whole, rel=1e-12), operator.name


class Convolutions(TorchDispatchMode):
    """The distinct convolutions that run: in, out, size, kernel, stride, groups."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[tuple[int, ...]] = set()

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):  # type: ignore[no-untyped-def]
        if function is torch.ops.aten.convolution.default:
            x, w, _, stride, padding, dilation, transposed, _, groups = args
            assert not transposed and list(dilation) == [1, 1] and list(padding) == [w.shape[-1] // 2] * 2
            self.found.add((x.shape[1], w.shape[0], x.shape[-1], w.shape[-1], stride[0], groups))
        return function(*args, **(kwargs or {}))


def test_the_convolutions_are_those_of_the_networks() -> None:
    with torch.no_grad(), Convolutions() as networks:
        for name in ("resnet50", "mobilenet_v3_large", "efficientnet_b0"):
            model = open_model(name)
            model.module(*model.inputs)
    plain = (*operators.RESNET50, *operators.MOBILENET_V3, *operators.EFFICIENTNET_B0)
    declared = {(*sizes, 1) for sizes in plain}
    declared |= {(c, c, size, kernel, stride, c) for c, size, kernel, stride in operators.DEPTHWISE}
    declared |= {(*way, 1, 1, 1, 1) for sizes in operators.SQUEEZE for way in (sizes, sizes[::-1])}
    assert declared == networks.found
    # What the table says is what its module computes.
    with torch.no_grad(), Convolutions() as own:
        for name in operators.operators():
            if name.startswith(("conv1x1-", "conv1x1s2-", "depthwise")):
                module, inputs = shapes_of(name)
                module(*inputs)
    assert own.found == {sizes for sizes in networks.found if sizes[3] == 1 or sizes[5] > 1}


def test_names_are_unique_and_categories_are_full() -> None:
    found = operators.operators()
    parts = (len(operators.GEMM), len(operators.SMALL), len(operators.BMM), len(operators.DEPTHWISE))
    counts = {c: sum(o.category == c for o in found.values()) for c in CATEGORIES}
    assert (counts["gemm"], counts["small"], counts["bmm"], counts["depthwise"]) == parts
    assert counts["squeeze"] == 2 * len(operators.SQUEEZE)
    assert all(counts.values()) and sum(counts.values()) == len(found)


def test_memory_operators_do_not_fit_the_caches() -> None:
    for name in selected("memory"):
        module, (x, *rest) = shapes_of(name)
        assert module(x, *rest).device.type == "meta"
        assert math.prod(x.shape) * 4 >= 64 << 20, name


def test_selection() -> None:
    assert selected("all") == [f"op:{name}" for name in operators.operators()]
    chosen = selected("attention, gemm")
    assert {named(name).category for name in chosen} == {"attention", "gemm"}
    assert len(chosen) < len(selected("all"))
    with pytest.raises(InputError) as error:
        selected("gemm,matmul")
    assert str(error.value) == (
        "there is no category of operators named 'matmul'; known ones are all, gemm, small, bmm, conv, depthwise, "
        "squeeze, attention, memory"
    )


def test_an_operator_is_a_sample() -> None:
    model, again = open_model("op:linear-1x768x3072"), open_model("op:linear-1x768x3072")
    assert (model.kind, model.category, model.name) == ("op", "small", "linear-1x768x3072")
    torch.testing.assert_close(model.module(*model.inputs), again.module(*again.inputs), rtol=0, atol=0)
    with pytest.raises(InputError, match=r"there is no operator 'linear-1x768x3073'; did you mean linear-1x768x3072"):
        check_argument("op:linear-1x768x3073")
    with pytest.raises(InputError, match="cannot be passed as inputs"):
        open_model("op:add", protocol="inputs")


def test_a_folder_may_not_hide_an_operator(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("op:add").mkdir()
    assert open_model("op:add").kind == "op"
