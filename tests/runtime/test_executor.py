"""Programs of hand-written kernels and ATen calls."""

import threading

import pytest
import torch

from burnish.runtime import artifact, build
from burnish.runtime.errors import BurnishError
from burnish.runtime.executor import Executor
from burnish.runtime.program import Call, Copy, Launch, Program, TensorSpec, Value

SOURCE = """
#include <stdint.h>
void axpy(void *const *restrict b, const int64_t *restrict s, int64_t lo, int64_t hi) {
    const float *x = b[0], *y = b[1]; float *z = b[2];
    for (int64_t i = lo; i < hi; i++) z[i] = 2.0f * x[i] + y[i];
}
"""


def spec(*shape, dtype="float32"):
    stride, n = [], 1
    for s in reversed(shape):
        stride.insert(0, n)
        n = f"({n} * {s})" if isinstance(s, str) or isinstance(n, str) else n * s
    return TensorSpec(dtype, tuple(shape), tuple(stride))


def program(rows=5):
    """t = 2x + y; u = t @ w; z = 2u + u, over ``rows`` rows (an int, or a symbol of input 0's first size)."""
    values = [
        Value("x", spec(rows, 4), "input:0"),
        Value("y", spec(rows, 4), "input:1"),
        Value("w", spec(4, 4), "const:0"),
        Value("t", spec(rows, 4), "slot:0"),
        Value("u", spec(rows, 4), "aten:0"),
        Value("z", spec(rows, 4), "output:0"),
    ]
    n = f"({rows} * 4)" if isinstance(rows, str) else rows * 4
    return Program(
        symbols={rows: ("size", 0, 0)} if isinstance(rows, str) else {},
        inputs=(values[0].spec, values[1].spec),
        constants=(values[2].spec,),
        values={v.name: v for v in values},
        steps=(
            Launch("axpy", 0, ("x", "y", "t"), (), n, 3, "first"),
            Call("aten::mm", "", ({"v": "t"}, {"v": "w"}), {}, ("u",), "mm"),
            Launch("axpy", 0, ("u", "u", "z"), (), n, 3, "second"),
        ),
        outputs=({"v": "z"}, {"input": 1}, None, 7),
    )


@pytest.fixture(scope="module")
def library():
    return build.build([SOURCE], "scalar")[0]


def want(x, y, w):
    return 3 * ((2 * x + y) @ w)


@pytest.mark.parametrize("rows", [5, "s0"])
def test_runs(library, rows):
    w = torch.randn(4, 4)
    run = Executor(program(rows), [library], [w])
    for n in (5,) if rows == 5 else (5, 1, 33, 5):
        x, y = torch.randn(n, 4), torch.randn(n, 4)
        z, same, none, seven = run(x, y)
        torch.testing.assert_close(z, want(x, y, w))
        assert same is y and none is None and seven == 7
    assert [label for label, _ in run.profile(x, y)] == ["first", "mm", "second"]


def test_eight_threads_on_one_executor(library):
    w = torch.randn(4, 4)
    run = Executor(program("s0"), [library], [w])
    wrong = []

    def work(seed):
        g = torch.Generator().manual_seed(seed)
        for n in range(1, 60):
            x, y = torch.randn(n, 4, generator=g), torch.randn(n, 4, generator=g)
            if not torch.allclose(run(x, y)[0], want(x, y, w), rtol=1e-4, atol=1e-5):
                wrong.append((seed, n))

    threads = [threading.Thread(target=work, args=(i,)) for i in range(8)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert not wrong


def test_input_of_another_layout_is_laid_out(library):
    w, x, y = torch.randn(4, 4), torch.randn(4, 5).t(), torch.randn(5, 4)
    torch.testing.assert_close(Executor(program(), [library], [w])(x, y)[0], want(x, y, w))


@pytest.mark.parametrize(
    "bad", [torch.randn(5, 4, dtype=torch.float64), torch.randn(6, 4), torch.randn(5), "text", torch.randn(5, 4, device="meta")]
)
def test_wrong_input_is_one_sentence(library, bad):
    run = Executor(program(), [library], [torch.randn(4, 4)])
    with pytest.raises(BurnishError, match="input 0 should be float32 of shape"):
        run(bad, torch.randn(5, 4))


def test_copy_writes_the_input_in_place(library):
    values = [Value("x", spec(3), "input:0"), Value("y", spec(3), "input:1")]
    p = Program({}, (values[0].spec, values[1].spec), (), {v.name: v for v in values}, (Copy("x", "y"),), ())
    x, y = torch.randn(3), torch.zeros(3)
    Executor(p, [library])(x, y)
    assert torch.equal(x, y)


def test_manifest_and_artifact_round_trip(library, tmp_path):
    p, w = program("s0"), torch.randn(4, 4)
    assert Program.loads(p.dumps()) == p
    artifact.save(tmp_path / "p.burnish", [artifact.Saved(p, [library], [w], {"note": "n"})])
    saved = artifact.load(tmp_path / "p.burnish")
    x, y = torch.randn(2, 4), torch.randn(2, 4)
    torch.testing.assert_close(Executor(saved.program, saved.libraries, saved.constants)(x, y)[0], want(x, y, w))
    assert saved.extra == {"note": "n"}


@pytest.mark.parametrize("cut", [0, 10, 500, -20])
def test_a_damaged_artifact_is_one_sentence(library, tmp_path, cut):
    path = tmp_path / "p.burnish"
    artifact.save(path, [artifact.Saved(program(), [library], [torch.randn(4, 4)], {})])
    path.write_bytes(path.read_bytes()[:cut])
    with pytest.raises(BurnishError, match="is not a Burnish artifact or is damaged"):
        artifact.load(path)


@pytest.mark.parametrize("text", ["__import__('os')", "s0.x", "1 if s0 else 2", "(s0"])
def test_size_expressions_are_arithmetic_only(text):
    from burnish.runtime.sizes import evaluate

    with pytest.raises(BurnishError, match="of the program is not"):
        evaluate(text, {"s0": 1})


def test_outputs_that_view_one_buffer_and_an_input(library):
    """A transposed view, the buffer itself, and a window of the input: aliases as in eager."""
    flat = spec(12)
    values = [
        Value("x", flat, "input:0"),
        Value("z", flat, "output:0"),
        Value("zt", TensorSpec("float32", (4, 3), (1, 4)), "output:0"),
        Value("row", TensorSpec("float32", (4,), (1,), 4), "output:0"),
        Value("tail", TensorSpec("float32", (5,), (1,), 7), "input:0"),
    ]
    steps = (Launch("axpy", 0, ("x", "x", "z"), (), 12, 3, "k"),)
    outputs = ({"v": "zt"}, {"v": "row"}, {"view_of_input": 0, "v": "tail"}, {"v": "zt"})
    run = Executor(Program({}, (flat,), (), {v.name: v for v in values}, steps, outputs), [library])
    x = torch.randn(12)
    zt, row, tail, again = run(x)
    assert torch.equal(zt, (3 * x).view(3, 4).t()) and zt.stride() == (1, 4) and again is zt
    row.zero_()
    assert not zt[:, 1].any() and torch.equal(tail, x[7:])
    tail.zero_()
    assert not x[7:].any()


def test_a_constant_that_is_returned_is_a_copy(library):
    w = torch.randn(3)
    value = Value("w", spec(3), "const:0")
    run = Executor(Program({}, (), (value.spec,), {"w": value}, (), ({"v": "w"},)), [], [w])
    run()[0].zero_()
    assert w.any() and torch.equal(run()[0], w)


def test_a_mutation_is_seen_by_autograd_and_reaches_a_strided_input(library):
    values = [Value("x", spec(3, 2), "input:0"), Value("y", spec(3, 2), "input:1")]
    run = Executor(Program({}, (values[0].spec, values[1].spec), (), {v.name: v for v in values}, (Copy("x", "y"),), ()), [])
    x, y = torch.randn(3, 2), torch.zeros(3, 2)
    version = y._version
    run(x, y)
    assert y._version > version
    other = torch.zeros(2, 3).t()
    run(x, other)
    assert torch.equal(other, x)


@pytest.mark.parametrize("inputs", [(), (torch.randn(5, 4),), (torch.randn(5, 4),) * 3])
def test_another_number_of_inputs_is_one_sentence(library, inputs):
    for rows in (5, "s0"):
        with pytest.raises(BurnishError, match="the program takes 2 inputs, not"):
            Executor(program(rows), [library], [torch.randn(4, 4)])(*inputs)


def test_zero_rows(library):
    run = Executor(program("s0"), [library], [torch.randn(4, 4)])
    assert run(torch.randn(0, 4), torch.randn(0, 4))[0].shape == (0, 4)


def test_conjugated_input_is_resolved():
    s = TensorSpec("complex64", (3,), (1,))
    values = {"x": Value("x", s, "input:0"), "y": Value("y", s, "aten:0")}
    run = Executor(Program({}, (s,), (), values, (Call("aten::clone", "", ({"v": "x"},), {}, ("y",), "c"),), ({"v": "y"},)), [])
    x = torch.randn(3, dtype=torch.complex64)
    assert torch.equal(run(x)[0], x) and torch.equal(run(x.conj())[0], x.conj())
