"""Every operator of the loop IR on the CPU target, against PyTorch, on edge values and tails."""

from __future__ import annotations

import pytest
import torch

from burnish.codegen.kernel import Axis, Buffer, Expr, Kernel, Loop, Store, symbol

from .native import RUNNABLE, call, cast, const, elementwise, load, op, schedule

torch.set_num_threads(1)
F32, F64, I32, I64, B8 = torch.float32, torch.float64, torch.int32, torch.int64, torch.bool
INTS = (torch.int8, torch.uint8, torch.int16, I32, I64)
INF, NAN = float("inf"), float("nan")
EDGES = [0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, -1.5, 2.5, 3.0, -7.25, 1e-3, 88.0, -100.0, 1e-40, 3e38, INF, -INF, NAN, 0.49999997, 8388609.0]

UNARY = {
    "neg": torch.neg, "abs": torch.abs, "sign": torch.sign, "sqrt": torch.sqrt, "rsqrt": torch.rsqrt,
    "reciprocal": torch.reciprocal, "exp": torch.exp, "exp2": torch.exp2, "expm1": torch.expm1, "log": torch.log,
    "log2": torch.log2, "log10": torch.log10, "log1p": torch.log1p, "sin": torch.sin, "cos": torch.cos, "tan": torch.tan,
    "asin": torch.asin, "acos": torch.acos, "atan": torch.atan, "sinh": torch.sinh, "cosh": torch.cosh, "tanh": torch.tanh,
    "asinh": torch.asinh, "acosh": torch.acosh, "atanh": torch.atanh, "erf": torch.erf, "erfc": torch.erfc,
    "floor": torch.floor, "ceil": torch.ceil, "trunc": torch.trunc, "round": torch.round, "isnan": torch.isnan,
    "isinf": torch.isinf,
}  # fmt: skip
BINARY = {
    "add": torch.add, "sub": torch.sub, "mul": torch.mul, "div": torch.div, "floordiv": torch.floor_divide,
    "truncdiv": lambda a, b: torch.div(a, b, rounding_mode="trunc"), "mod": torch.remainder, "fmod": torch.fmod,
    "min": torch.minimum, "max": torch.maximum, "pow": torch.pow, "atan2": torch.atan2, "eq": torch.eq, "ne": torch.ne,
    "lt": torch.lt, "le": torch.le, "gt": torch.gt, "ge": torch.ge,
}  # fmt: skip
INT_UNARY = {"neg": torch.neg, "abs": torch.abs, "sign": torch.sign, "not": torch.bitwise_not}
INT_BINARY = {k: BINARY[k] for k in ("add", "sub", "mul", "floordiv", "truncdiv", "mod", "fmod", "min", "max", *["eq", "ne", "lt", "le", "gt", "ge"])} | {
    "and": torch.bitwise_and, "or": torch.bitwise_or, "xor": torch.bitwise_xor,
    "shl": torch.bitwise_left_shift, "shr": torch.bitwise_right_shift,
}  # fmt: skip


def spread(values: list[float], n: int, dtype: torch.dtype) -> torch.Tensor:
    """The edge values, then random ones."""
    rest = torch.randn(n - len(values), generator=torch.Generator().manual_seed(1), dtype=F64) * 3
    return torch.cat([torch.tensor(values, dtype=F64), rest]).to(dtype)


def integers(dtype: torch.dtype, n: int, seed: int) -> torch.Tensor:
    info = torch.iinfo(dtype)
    g = torch.Generator().manual_seed(seed)
    small = torch.randint(-5 if info.min else 0, 6, (n,), generator=g)
    edges = torch.tensor([info.min, info.max, 0, 1, -1 if info.min else 2], dtype=I64)
    return torch.cat([edges, small])[:n].to(dtype)


def check(value: Expr, inputs: dict[str, torch.Tensor], want: torch.Tensor, isa: str, ulp: float = 0.0) -> None:
    n = want.numel()
    kernel = elementwise(n, value, {k: v.dtype for k, v in inputs.items()})
    got = torch.empty(n, dtype=want.dtype)
    call(schedule(kernel), {**inputs, "out0": got}, isa=isa)
    if ulp:
        torch.testing.assert_close(got, want, rtol=ulp * torch.finfo(want.dtype).eps, atol=1e-44, equal_nan=True)
    else:
        torch.testing.assert_close(got, want, rtol=0, atol=0, equal_nan=True)


@pytest.mark.parametrize("isa", RUNNABLE)
@pytest.mark.parametrize("dtype", [F32, F64])
def test_float_unary(isa: str, dtype: torch.dtype) -> None:
    x = spread(EDGES, 61, dtype)
    results = {name: f(x) for name, f in UNARY.items()}
    buffers = [Buffer("in0", dtype, "in", 61)] + [Buffer(f"out_{k}", v.dtype, "out", 61) for k, v in results.items()]
    body = tuple(Store(f"out_{k}", symbol("r0"), op(k, load("in0", symbol("r0"), dtype))) for k in UNARY)
    kernel = Kernel("k", tuple(buffers), (), (), (Loop((Axis("r0", 61),), body),))
    got = {f"out_{k}": torch.empty_like(v) for k, v in results.items()}
    call(schedule(kernel), {"in0": x, **got}, isa=isa)
    for k, want in results.items():
        exact = k in ("neg", "abs", "sign", "floor", "ceil", "trunc", "round", "isnan", "isinf", "reciprocal")
        # PyTorch's own float32 functions are only good to a few ulp themselves.
        wide = UNARY[k](x.double()).to(want.dtype) if want.dtype == F32 else want
        rtol = 0 if exact else 4 * torch.finfo(dtype).eps
        torch.testing.assert_close(got[f"out_{k}"], wide, rtol=rtol, atol=0 if exact else 1e-44, equal_nan=True, msg=lambda m, k=k: f"{k}: {m}")


@pytest.mark.parametrize("isa", RUNNABLE)
@pytest.mark.parametrize("dtype", [F32, F64])
def test_float_binary(isa: str, dtype: torch.dtype) -> None:
    a, b = torch.meshgrid(torch.tensor(EDGES, dtype=dtype), torch.tensor(EDGES, dtype=dtype), indexing="ij")
    a, b = a.reshape(-1).contiguous(), b.reshape(-1).contiguous()
    n = a.numel()
    results = {name: f(a, b) for name, f in BINARY.items()}
    # PyTorch's vectorised float32 remainders give NaN for denormal divisors.
    results |= {k: BINARY[k](a.double(), b.double()).to(dtype) for k in ("fmod", "mod")}
    buffers = [Buffer("in0", dtype, "in", n), Buffer("in1", dtype, "in", n)]
    buffers += [Buffer(f"out_{k}", v.dtype, "out", n) for k, v in results.items()]
    x, y = load("in0", symbol("r0"), dtype), load("in1", symbol("r0"), dtype)
    body = tuple(Store(f"out_{k}", symbol("r0"), op(k, x, y)) for k in BINARY)
    kernel = Kernel("k", tuple(buffers), (), (), (Loop((Axis("r0", n),), body),))
    got = {f"out_{k}": torch.empty_like(v) for k, v in results.items()}
    call(schedule(kernel), {"in0": a, "in1": b, **got}, isa=isa)
    for k, want in results.items():
        tolerance = 4 * torch.finfo(dtype).eps if k in ("pow", "atan2") else 0
        torch.testing.assert_close(got[f"out_{k}"], want, rtol=tolerance, atol=0, equal_nan=True, msg=lambda m, k=k: f"{k}: {m}")


@pytest.mark.parametrize("isa", RUNNABLE)
@pytest.mark.parametrize("spread", [1, 30, 120])
def test_remainders(isa: str, spread: int) -> None:
    """Bit for bit, for quotients near integers and up to 2^spread and more."""
    torch.manual_seed(spread)
    n = 4099
    b = torch.randn(n) * torch.exp2(torch.randint(-3, 4, (n,)).float())
    a = torch.randn(n) * torch.exp2(torch.randint(-spread, spread + 1, (n,)).float())
    near = torch.randint(-(1 << 20), 1 << 20, (n,)) * b  # rounded: a little more or less than a multiple
    a = torch.where(torch.rand(n) < 0.5, a, near)
    names = ("fmod", "mod", "floordiv", "truncdiv")
    x, y = load("in0", symbol("r0")), load("in1", symbol("r0"))
    buffers = [Buffer("in0", F32, "in", n), Buffer("in1", F32, "in", n), *(Buffer(f"out_{k}", F32, "out", n) for k in names)]
    kernel = Kernel("k", tuple(buffers), (), (), (Loop((Axis("r0", n),), tuple(Store(f"out_{k}", symbol("r0"), op(k, x, y)) for k in names)),))
    got = {f"out_{k}": torch.empty(n) for k in names}
    call(schedule(kernel), {"in0": a, "in1": b, **got}, isa=isa)
    assert torch.equal(got["out_fmod"], torch.fmod(a.double(), b.double()).float())
    for k in names[2:]:
        assert torch.equal(got[f"out_{k}"], BINARY[k](a, b)), k
    rest = torch.fmod(a, b)
    assert torch.equal(got["out_mod"], torch.where((rest != 0) & ((rest < 0) != (b < 0)), rest + b, rest))


@pytest.mark.parametrize("isa", RUNNABLE)
@pytest.mark.parametrize("dtype", INTS)
def test_integers(isa: str, dtype: torch.dtype) -> None:
    n = 53
    a, b = integers(dtype, n, 1), integers(dtype, n, 2).roll(3)
    nonzero = torch.where(b == 0, torch.ones_like(b), b)
    shift = (b % 9).to(dtype)
    x, y, s, z = (load(f"in{i}", symbol("r0"), dtype) for i in range(4))
    outs: list[tuple[Expr, torch.Tensor]] = [(op(k, x), f(a)) for k, f in INT_UNARY.items()]
    for k, f in INT_BINARY.items():
        if k in ("shl", "shr"):
            outs.append((op(k, x, s), f(a, shift)))
        elif k in ("floordiv", "truncdiv", "mod", "fmod"):
            outs.append((op(k, x, z), f(a, nonzero)))
        else:
            outs.append((op(k, x, y), f(a, b)))
    body = tuple(Store(f"out{i}", symbol("r0"), e) for i, (e, _) in enumerate(outs))
    buffers = [Buffer(f"in{i}", dtype, "in", n) for i in range(4)]
    buffers += [Buffer(f"out{i}", w.dtype, "out", n) for i, (_, w) in enumerate(outs)]
    kernel = Kernel("k", tuple(buffers), (), (), (Loop((Axis("r0", n),), body),))
    got = {f"out{i}": torch.empty_like(w) for i, (_, w) in enumerate(outs)}
    call(schedule(kernel), {"in0": a, "in1": b, "in2": shift, "in3": nonzero, **got}, isa=isa)
    for i, (e, want) in enumerate(outs):
        assert torch.equal(got[f"out{i}"], want), (e.op, a, b, got[f"out{i}"], want)


@pytest.mark.parametrize("isa", RUNNABLE)
@pytest.mark.parametrize("dtype", INTS)
def test_integer_division_by_zero_is_no_trap(isa: str, dtype: torch.dtype) -> None:
    a = integers(dtype, 37, 1)
    x, y = load("in0", symbol("r0"), dtype), load("in1", symbol("r0"), dtype)
    for name in ("floordiv", "truncdiv", "mod", "fmod"):
        check(op(name, x, y), {"in0": a, "in1": torch.zeros_like(a)}, torch.zeros_like(a), isa)


@pytest.mark.parametrize("isa", RUNNABLE)
@pytest.mark.parametrize("amount", [-1, 31, 32, 40])
def test_shifts_outside_the_width(isa: str, amount: int) -> None:
    a = integers(I32, 37, 3)
    b = torch.full_like(a, amount)
    x, y = load("in0", symbol("r0"), I32), load("in1", symbol("r0"), I32)
    check(op("shl", x, y), {"in0": a, "in1": b}, torch.bitwise_left_shift(a, b), isa)
    check(op("shr", x, y), {"in0": a, "in1": b}, torch.bitwise_right_shift(a, b), isa)


@pytest.mark.parametrize("isa", RUNNABLE)
def test_casts(isa: str) -> None:
    dtypes = (F32, F64, torch.bfloat16, torch.float16, *INTS, B8)
    values = [0.0, -0.0, 1.0, -1.0, 0.7, -3.9, 65504.0, 65520.0, 1e-8, 6e-8, 300.0, -300.0, 3e9, 1e20, -1e20, INF, -INF, NAN, 2049.0, 4097.5, 1.00390625, 1.01171875]
    n = 41
    for src in dtypes:
        x = spread(values, n, F64)
        if src not in (F32, F64, torch.bfloat16, torch.float16):
            x = torch.where(torch.isfinite(x), x, torch.ones_like(x)).clamp(-(2.0**62), 2.0**62)
        x = x.to(src)
        outs = {d: x.to(d) for d in dtypes}
        buffers = [Buffer("in0", src, "in", n)] + [Buffer(f"out{i}", d, "out", n) for i, d in enumerate(outs)]
        body = tuple(Store(f"out{i}", symbol("r0"), cast(load("in0", symbol("r0"), src), d)) for i, d in enumerate(outs))
        kernel = Kernel("k", tuple(buffers), (), (), (Loop((Axis("r0", n),), body),))
        got = {f"out{i}": torch.empty(n, dtype=d) for i, d in enumerate(outs)}
        call(schedule(kernel), {"in0": x, **got}, isa=isa)
        for i, (d, want) in enumerate(outs.items()):
            torch.testing.assert_close(got[f"out{i}"], want, rtol=0, atol=0, equal_nan=True, msg=lambda m, s=src, d=d: f"{s} to {d}: {m}")


@pytest.mark.parametrize("isa", RUNNABLE)
@pytest.mark.parametrize("half", [torch.bfloat16, torch.float16])
def test_halves_round_where_cast(isa: str, half: torch.dtype) -> None:
    bits = torch.arange(0, 1 << 16, 7, dtype=I32).to(torch.int16)
    a = bits.view(half)
    b = a.roll(1000)
    x, y = (cast(load(f"in{i}", symbol("r0"), half), F32) for i in range(2))
    product = cast(cast(op("mul", x, y), half), F32)
    check(cast(op("add", product, x), half), {"in0": a, "in1": b}, a * b + a, isa)


@pytest.mark.parametrize("isa", RUNNABLE)
def test_logic_and_select(isa: str) -> None:
    n = 45
    g = torch.Generator().manual_seed(3)
    p, q = (torch.randint(0, 2, (n,), generator=g).bool() for _ in range(2))
    a = spread(EDGES, n, F32)
    x, y, v = load("in0", symbol("r0"), B8), load("in1", symbol("r0"), B8), load("in2", symbol("r0"), F32)
    inputs = {"in0": p, "in1": q, "in2": a}
    check(op("and", x, op("not", y)), inputs, p & ~q, isa)
    check(op("or", x, y), inputs, p | q, isa)
    check(op("xor", x, y), inputs, p ^ q, isa)
    for name in ("lt", "le", "gt", "ge", "eq", "ne"):
        check(op(name, x, y), inputs, BINARY[name](p, q), isa)
    check(op("where", x, v, const(-2.5)), inputs, torch.where(p, a, torch.tensor(-2.5)), isa)
    check(op("where", x, const(7, I64), cast(y, I64)), inputs, torch.where(p, torch.tensor(7), q.long()), isa)
    check(op("where", x, const(0.5, F64), cast(v, F64)), inputs, torch.where(p, torch.tensor(0.5, dtype=F64), a.double()), isa)


@pytest.mark.parametrize("isa", RUNNABLE)
def test_fma_rounds_once(isa: str) -> None:
    a, b = (torch.randn(67, generator=torch.Generator().manual_seed(i)) for i in range(2))
    want = (a.double() * b.double() - (a * b).double()).float()
    x, y = load("in0", symbol("r0")), load("in1", symbol("r0"))
    check(op("fma", x, y, op("neg", op("mul", x, y))), {"in0": a, "in1": b}, want, isa)


@pytest.mark.parametrize("isa", RUNNABLE)
def test_bitcast(isa: str) -> None:
    a = spread(EDGES, 33, F32)
    for src, dst in ((F32, I32), (F64, I64), (torch.bfloat16, torch.int16), (torch.float16, torch.int16), (torch.uint8, torch.int8)):
        x = a.nan_to_num(1).clamp(0, 100).to(src) if src is torch.uint8 else torch.where(a.isnan(), 1.0, a).to(src)
        check(Expr("bitcast", (load("in0", symbol("r0"), src),), dst), {"in0": x}, x.view(dst), isa)
        back = x.view(dst)
        check(Expr("bitcast", (load("in0", symbol("r0"), dst),), src), {"in0": back}, x, isa)


@pytest.mark.parametrize("isa", RUNNABLE)
def test_index_values(isa: str) -> None:
    r0 = symbol("r0")
    at = Expr("index", (), I64, 3 * r0 - 20)
    i = torch.arange(45)
    check(at, {}, 3 * i - 20, isa)
    check(op("lt", at, Expr("index", (), I64, r0)), {}, 3 * i - 20 < i, isa)
    check(op("eq", Expr("index", (), I64, r0), const(17, I64)), {}, i == 17, isa)
    check(cast(Expr("index", (), I64, r0 % 7), F32), {}, (i % 7).float(), isa)
