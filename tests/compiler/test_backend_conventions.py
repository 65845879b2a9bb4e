"""``torch.compile(backend="burnish")`` behaves as its users know torch.compile: options, shapes, mutation, aliasing, random state."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import torch
import torch._dynamo
import torch.nn.functional as F
from torch import Tensor, nn

from burnish.compiler import backend as front
from burnish.compiler.options import Options


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    torch.manual_seed(0)
    torch._dynamo.reset()
    with torch.no_grad():
        yield
    torch._dynamo.reset()


def compiled(function: Any, **kwargs: Any) -> Callable:
    return torch.compile(function, backend="burnish", **kwargs)


def same(actual: Any, expected: Any, **tolerance: float) -> None:
    torch.testing.assert_close(actual, expected, **tolerance)


def small() -> nn.Module:
    return nn.Sequential(nn.Linear(16, 32), nn.GELU(), nn.LayerNorm(32), nn.Linear(32, 8)).eval()


def pointwise(x: Tensor) -> Tensor:
    return torch.sin(x) * 2 + x.mean(-1, keepdim=True)


# Options and modes


@pytest.mark.parametrize("mode", [None, "default", "reduce-overhead", "max-autotune", "max-autotune-no-cudagraphs", "lite"])
def test_every_mode_computes_the_same(mode: str | None) -> None:
    model, x = small(), torch.randn(4, 16)
    same(compiled(model, mode=mode)(x), model(x))


def test_mode_is_accepted_among_the_options() -> None:
    x = torch.randn(4, 16)
    same(compiled(pointwise, options={"mode": "max-autotune", "weights": "live"})(x), pointwise(x))


def test_an_unknown_option_is_refused_with_the_known_ones() -> None:
    with pytest.raises(Exception, match="unknown option tolernce") as error:
        compiled(pointwise, options={"tolernce": -2})(torch.randn(3))
    for name in Options.names():
        assert name in str(error.value)


@pytest.mark.parametrize("bad", [{"weights": "thawed"}, {"tolerance": 11}, {"precision": "f16"}, {"target": "tpu"}, {"fallback": 1}])
def test_a_bad_option_value_is_refused(bad: dict) -> None:
    with pytest.raises(Exception, match=f"option {next(iter(bad))}"):
        compiled(pointwise, options=bad)(torch.randn(3))


def test_lite_leaves_everything_to_eager() -> None:
    compiled(pointwise, mode="lite")(torch.randn(3))
    assert not front.reports


def test_an_ordinary_graph_is_compiled_not_left_to_eager() -> None:
    compiled(pointwise)(torch.randn(64, 64))
    (report,) = front.reports
    assert report.fallback is None and report.kernels >= 1


# Graphs


@pytest.mark.parametrize("dynamic", [False, True])
def test_layers_with_weights_are_compiled_not_left_to_eager(dynamic: bool) -> None:
    layers = (nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8), nn.ReLU(), nn.Conv2d(8, 8, 3, groups=8), nn.Flatten(2), nn.Linear(16, 40))
    model = nn.Sequential(*layers).eval()
    front.reports.clear()
    with torch.no_grad():
        compiled = torch.compile(model, backend="burnish", dynamic=dynamic)
        for batch in (2, 3, 5):
            x = torch.randn(batch, 3, 8, 8)
            torch.testing.assert_close(compiled(x), model(x), rtol=1e-4, atol=1e-5)
    assert [r.fallback for r in front.reports] == [None] * len(front.reports)
    assert front.reports and front.reports[0].regions


@pytest.mark.parametrize("dynamic", [False, True])
def test_volumes_are_convolved_by_our_kernels(dynamic: bool) -> None:
    layers = (nn.Conv3d(3, 16, 3, padding=1, bias=False), nn.BatchNorm3d(16), nn.ReLU(), nn.Conv3d(16, 16, 3, 2, groups=16), nn.Conv3d(16, 24, (3, 1, 1), groups=4))
    model = nn.Sequential(*layers).eval()
    nn.init.uniform_(model[1].running_var, 0.5, 2.0)
    nn.init.uniform_(model[1].running_mean)
    front.reports.clear()
    run = compiled(model, dynamic=dynamic)
    for shape in ((2, 3, 9, 8, 7), (3, 3, 8, 12, 5)):
        x = torch.randn(shape)
        for last in (x, x.to(memory_format=torch.channels_last_3d)):
            same(run(last), model(last), rtol=1e-4, atol=1e-5)
    operators = [op for part in front.reports[0].parts for op in part["operators"]]
    assert [op for op in operators if "conv" in op] == [f"burnish.{how}_conv3d.default" for how in ("packed", "depthwise", "grouped")]
    # The batch norm is in the first one's weight.
    assert not any("norm" in op or "rsqrt" in op for op in operators)


def test_images_of_any_size_go_by_winograd() -> None:
    layers = (nn.Conv2d(16, 32, 3, padding=1), nn.ReLU(), nn.Conv2d(32, 24, 3, padding=2, dilation=2, groups=2), nn.Sigmoid())
    model = nn.Sequential(*layers).eval()
    front.reports.clear()
    run = compiled(model, dynamic=True)
    for shape in ((2, 16, 40, 42), (3, 16, 9, 50), (2, 16, 61, 7)):
        x = torch.randn(shape)
        same(run(x), model(x), rtol=1e-4, atol=1e-5)
    assert len(front.reports) == 1 and front.reports[0].fallback is None
    operators = [op for part in front.reports[0].parts for op in part["operators"]]
    assert operators.count("burnish.winograd_conv2d.default") == 1  # the second one's groups have too few columns
    assert operators.count("burnish.grouped_conv2d.default") == 1


def test_fullgraph_refuses_a_break() -> None:
    def broken(x: Tensor) -> Tensor:
        y = x + 1
        torch._dynamo.graph_break()
        return y * 2

    with pytest.raises(torch._dynamo.exc.Unsupported):
        compiled(broken, fullgraph=True)(torch.randn(3))


def test_a_graph_break_splits_into_two_compiled_graphs() -> None:
    def broken(x: Tensor) -> Tensor:
        y = torch.exp(x) + 1
        torch._dynamo.graph_break()
        return torch.tanh(y) * 2

    x = torch.randn(32, 8)
    same(compiled(broken)(x), broken(x))
    assert len(front.reports) == 2 and not any(r.fallback for r in front.reports)


def test_data_dependent_control_flow_breaks_and_works() -> None:
    def choose(x: Tensor) -> Tensor:
        return x.exp() if x.sum() > 0 else x.tanh()

    run = compiled(choose)
    for x in (torch.ones(5), -torch.ones(5)):
        same(run(x), choose(x))


def test_cond_is_a_step_of_its_own() -> None:
    def choose(x: Tensor) -> Tensor:
        return torch.cond(x.sum() > 0, lambda t: t.sin() + 1, lambda t: t.cos() * 2, (x,)) + 1

    run = compiled(choose, fullgraph=True)
    for x in (torch.ones(5), -torch.ones(5)):
        same(run(x), choose(x))


def test_unbacked_sizes_work() -> None:
    def keep(x: Tensor) -> Tensor:
        return (x[x > 0] * 2).exp().sum()

    with torch._dynamo.config.patch(capture_dynamic_output_shape_ops=True):
        run = compiled(keep, fullgraph=True)
        for x in (torch.randn(20), torch.randn(31)):
            same(run(x), keep(x))


def test_complex_numbers_stay_in_aten() -> None:
    def spectrum(x: Tensor) -> Tensor:
        return torch.fft.rfft(x * 2).abs().log1p()

    x = torch.randn(3, 32)
    same(compiled(spectrum)(x), spectrum(x))


# Shapes


def test_a_second_shape_compiles_a_dynamic_kernel_and_a_third_none() -> None:
    run = compiled(pointwise)
    for rows, graphs in ((8, 1), (12, 2), (31, 2), (50, 2)):
        x = torch.randn(rows, 16)
        same(run(x), pointwise(x))
        assert len(front.reports) == graphs
    assert all(r.fallback is None and r.kernels for r in front.reports)


def test_dynamic_compiles_once() -> None:
    run = compiled(small(), dynamic=True)
    for rows in (3, 5, 64):
        run(torch.randn(rows, 16))
    assert len(front.reports) == 1 and front.reports[0].fallback is None


def test_not_dynamic_compiles_each_shape() -> None:
    run = compiled(pointwise, dynamic=False)
    for rows in (3, 5, 7):
        x = torch.randn(rows, 16)
        same(run(x), pointwise(x))
    assert len(front.reports) == 3


def test_several_dynamic_sizes_in_shape_arithmetic() -> None:
    def fold(x: Tensor, y: Tensor) -> Tensor:
        b, n, d = x.shape
        z = torch.cat((x.reshape(b * n, d), y), 0)
        return z.view(-1, 2, d // 2).transpose(1, 2).reshape(-1, d) / n

    run = compiled(fold, dynamic=True)
    for b, n, m in ((2, 3, 4), (5, 2, 7), (1, 1, 1)):
        x, y = torch.randn(b, n, 6), torch.randn(m, 6)
        same(run(x, y), fold(x, y))


@pytest.mark.parametrize("shape", [(), (0,), (3, 0), (1,), (1, 1, 1)])
def test_odd_shapes(shape: tuple[int, ...]) -> None:
    def body(x: Tensor) -> tuple[Tensor, Tensor]:
        return torch.relu(x) + 1, (x * 2).sum()

    x = torch.randn(shape)
    same(compiled(body)(x), body(x))


def test_changing_python_numbers() -> None:
    def scale(x: Tensor, n: int, f: float) -> Tensor:
        return x * n + f

    run, x = compiled(scale), torch.randn(6)
    for n, f in ((1, 0.5), (2, 0.5), (3, 1.5), (7, 2.5), (8, 3.25)):
        same(run(x, n, f), scale(x, n, f))


def test_reset_forgets() -> None:
    run, x = compiled(pointwise), torch.randn(4, 4)
    run(x)
    assert len(front.reports) == 1
    torch._dynamo.reset()
    assert not front.reports
    same(run(x), pointwise(x))
    assert len(front.reports) == 1


# Precision


def test_autocast_gives_eagers_dtypes_and_values() -> None:
    model, x = small(), torch.randn(4, 16)
    run = compiled(model)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        actual, expected = run(x), model(x)
    assert actual.dtype is torch.bfloat16
    same(actual, expected, rtol=2e-2, atol=2e-2)
    same(run(x), model(x))


@pytest.mark.parametrize("dtype", [torch.float64, torch.bfloat16, torch.float16])
def test_other_float_dtypes(dtype: torch.dtype) -> None:
    model, x = small().to(dtype), torch.randn(4, 16, dtype=dtype)
    loose = {"rtol": 2e-2, "atol": 2e-2} if dtype is not torch.float64 else {}
    same(compiled(model)(x), model(x), **loose)


# Gradients and warnings


def test_one_warning_for_eval_modules_under_gradients(caplog: pytest.LogCaptureFixture) -> None:
    x = torch.randn(4, 16)
    with caplog.at_level(logging.WARNING, logger="burnish"), torch.enable_grad():
        for _ in range(2):
            model = small()
            same(compiled(model)(x), model(x))
    said = [r.getMessage() for r in caplog.records if r.name == "burnish"]
    assert len(said) == 1 and "torch.no_grad()" in said[0]


def test_no_warning_without_gradients(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, logger="burnish"):
        compiled(small())(torch.randn(4, 16))
    assert not [r for r in caplog.records if r.name == "burnish"]


def test_inference_mode() -> None:
    model, x = small(), torch.randn(4, 16)
    run = compiled(model)
    with torch.inference_mode():
        same(run(x), model(x))
        same(run(x * 2), model(x * 2))


def test_one_module_with_and_without_gradients() -> None:
    model, x = small(), torch.randn(4, 16)
    run = compiled(model)
    same(run(x), model(x))
    with torch.enable_grad():
        out = run(x)
        assert out.requires_grad
        out.sum().backward()
    assert model[0].weight.grad is not None
    same(run(x), model(x))


# Mutation, aliasing, results


def test_input_mutation_reaches_the_caller() -> None:
    def bump(x: Tensor, y: Tensor) -> Tensor:
        x.add_(1)
        y[:, 0] = x.sum()
        return x * y

    a, b = torch.randn(3, 4), torch.randn(3, 4)
    x, y = a.clone(), b.clone()
    expected = bump(x, y)
    run = compiled(bump)
    for _ in range(2):
        u, v = a.clone(), b.clone()
        same(run(u, v), expected)
        same((u, v), (x, y))


def test_mutation_of_a_strided_input() -> None:
    def scale(x: Tensor) -> Tensor:
        x.mul_(2)
        return x + 1

    base = torch.arange(24.0).view(4, 6)
    mine, theirs = base.clone(), base.clone()
    same(compiled(scale)(mine.t()[1:4:2]), scale(theirs.t()[1:4:2]))
    same(mine, theirs)


def test_batch_norm_statistics_update() -> None:
    model = nn.Sequential(nn.Conv2d(3, 4, 3), nn.BatchNorm2d(4), nn.ReLU()).train()
    twin = nn.Sequential(nn.Conv2d(3, 4, 3), nn.BatchNorm2d(4), nn.ReLU()).train()
    twin.load_state_dict(model.state_dict())
    run = compiled(model)
    for _ in range(3):
        x = torch.randn(2, 3, 8, 8)
        same(run(x), twin(x))
    same(dict(model.named_buffers()), dict(twin.named_buffers()))


def test_aliases_are_the_aliases_eager_gives() -> None:
    def views(x: Tensor) -> tuple[Tensor, ...]:
        y = x + 1
        return x, x.t(), x[1:], y, y.view(-1)

    x = torch.randn(4, 6)
    out, expected = compiled(views)(x), views(x)
    same(out, expected)
    assert out[0].data_ptr() == out[1].data_ptr() == x.data_ptr()
    assert out[2].data_ptr() == expected[2].data_ptr()
    out[1].zero_()
    assert not x.any()


def test_duplicate_none_and_number_results() -> None:
    def mixed(x: Tensor) -> tuple:
        y = x * 2
        return y, None, y, 3, x.shape[0], {"deep": [y.sum(), "text"]}

    run = compiled(mixed)
    for rows in (3, 5):
        x = torch.randn(rows, 2)
        out, expected = run(x), mixed(x)
        assert out[1] is None and out[3:5] == expected[3:5] and out[5]["deep"][1] == "text"
        same((out[0], out[2], out[5]["deep"][0]), (expected[0], expected[2], expected[5]["deep"][0]))


def test_later_calls_never_overwrite_results() -> None:
    model = small()
    run = compiled(model)
    inputs = [torch.randn(4, 16) for _ in range(4)]
    results = [run(x) for x in inputs]
    for x, kept in zip(inputs, results):
        same(kept, model(x))
    assert len({r.data_ptr() for r in results}) == len(results)


def test_a_returned_constant_is_the_callers_own() -> None:
    class Table(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.w = nn.Parameter(torch.randn(4))

        def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
            return x + self.w, self.w * 2

    model, x = Table().eval(), torch.randn(4)
    run = compiled(model)
    run(x)[1].zero_()
    same(run(x), model(x))


@pytest.mark.parametrize("permute", [(1, 0, 2), (2, 1, 0), (0, 2, 1)])
def test_result_strides_are_eagers(permute: tuple[int, ...]) -> None:
    def body(x: Tensor) -> tuple[Tensor, Tensor]:
        y = x.permute(permute)
        return y * 2, (y + 1).transpose(0, 1)

    x = torch.randn(3, 4, 5)
    for actual, expected in zip(compiled(body)(x), body(x)):
        same(actual, expected)
        assert actual.stride() == expected.stride()


def test_channels_last_is_kept() -> None:
    model = nn.Sequential(nn.Conv2d(3, 8, 3, padding=1), nn.ReLU(), nn.BatchNorm2d(8)).eval().to(memory_format=torch.channels_last)
    x = torch.randn(2, 3, 8, 8).to(memory_format=torch.channels_last)
    out = compiled(model)(x)
    same(out, model(x))
    assert out.is_contiguous(memory_format=torch.channels_last)


def test_a_function_of_no_tensors() -> None:
    def make() -> Tensor:
        return torch.arange(12).view(3, 4) * 0.5

    same(compiled(make)(), make())


# Random numbers and threads


def test_random_operators_draw_as_eager_does() -> None:
    def noisy(x: Tensor) -> Tensor:
        y = F.dropout(x, 0.3, training=True)
        z = y + torch.rand_like(x)
        return F.dropout(z, 0.5, training=True) * torch.randn(x.shape[-1])

    x = torch.randn(16, 8)
    run = compiled(noisy)
    run(x)
    torch.manual_seed(7)
    actual, after = run(x), torch.get_rng_state()
    torch.manual_seed(7)
    same(actual, noisy(x))
    assert torch.equal(after, torch.get_rng_state())


def test_equal_random_operators_are_not_merged() -> None:
    def two(x: Tensor) -> Tensor:
        return torch.rand_like(x) - torch.rand_like(x)

    assert compiled(two)(torch.zeros(64)).abs().sum() > 0


def test_eight_threads_on_one_callable() -> None:
    model = small()
    run = compiled(model, dynamic=True)
    run(torch.randn(5, 16))
    wrong: list[str] = []

    def work(k: int) -> None:
        g = torch.Generator().manual_seed(k)
        with torch.no_grad():
            for _ in range(25):
                x = torch.randn(3 + k, 16, generator=g)
                if not torch.allclose(run(x), model(x), rtol=1e-4, atol=1e-5):
                    wrong.append(f"thread {k}")

    threads = [threading.Thread(target=work, args=(k,)) for k in range(8)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert not wrong
