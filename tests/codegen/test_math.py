"""The vector math of the CPU target against libm in double: 2 ulp over float32, sampled here, exhaustively behind `slow`."""

from __future__ import annotations

import ctypes
import math
import subprocess
from pathlib import Path

import pytest
import torch

from burnish.codegen import cpu
from burnish.runtime import toolchain

from .native import RUNNABLE

# Functions promised to be within 2 ulp for every float32; the rest are held to the same figure on the samples.
PROMISED = ("exp", "exp2", "expm1", "log", "log2", "log10", "log1p", "tanh", "erf", "sin", "cos", "rsqrt")
OTHERS = ("tan", "asin", "acos", "atan", "sinh", "cosh", "asinh", "acosh", "atanh", "erfc")
LIMIT = 2.0

DRIVER = r"""
#include <string.h>
static double rsqrt_ref(double x) { return 1 / sqrt(x); }
/* Distance in units of the last place of the exact result (of the least denormal below the normal range). */
static double ulps(float got, double want) {
  if (isnan(want) || isnan(got)) return isnan(want) && isnan(got) ? 0 : 1e30;
  if (want == 0) return got == 0 && !signbit(got) == !signbit(want) ? 0 : 1e30;
  if (isinf(got)) return fabs(want) > 0x1.fffffcp127 && !signbit(got) == !signbit(want) ? 0 : 1e30;
  int e;
  frexp(want, &e);
  return fabs((double)got - want) / ldexp(1, (e < -125 ? -125 : e) - 24);
}
/* The worst error over the bit patterns first, first + step ...; `at` gets the pattern where it is. */
double worst(uint64_t first, uint64_t step, uint32_t *at) {
  double bad = 0;
  for (uint64_t b = first; b < (uint64_t)1 << 32; b += step * W) {
    float x[W], y[W];
    for (int i = 0; i < W; i++) {
      uint32_t u = (uint32_t)(b + i * step);
      memcpy(x + i, &u, 4);
    }
    vf r = VECTOR_FUNCTION(load_f32(x));
    memcpy(y, &r, sizeof(y));
    for (int i = 0; i < W; i++) {
      double e = ulps(y[i], REFERENCE((double)x[i]));
      if (e > bad) bad = e, memcpy(at, x + i, 4);
    }
  }
  return bad;
}
/* Single values, for the edges. */
void apply(const float *in, float *out, int count) {
  for (int i = 0; i < count; i++) {
    float x[W] = {0};
    x[W - 1] = in[i];
    vf r = VECTOR_FUNCTION(load_f32(x));
    float y[W];
    memcpy(y, &r, sizeof(y));
    out[i] = y[W - 1];
  }
}
"""


@pytest.fixture(scope="module", params=RUNNABLE)
def drivers(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, ctypes.CDLL]:
    """One library per function, built in one go."""
    folder = tmp_path_factory.mktemp("math")
    return {name: build(name, request.param, folder) for name in PROMISED + OTHERS}


def build(name: str, isa: str, folder: Path) -> ctypes.CDLL:
    found = toolchain.find()
    used = cpu.CFunction("", f"/* vd_ */ vf_{name}(", 0, 1, ())
    headers = cpu.source([used], isa).replace(used.text, "")
    reference = "rsqrt_ref" if name == "rsqrt" else name
    text = f"{headers}\n#define VECTOR_FUNCTION vf_{name}\n#define REFERENCE {reference}\n{DRIVER}"
    source = folder / f"{name}_{isa}.c"
    source.write_text(text)
    target = source.with_suffix(".so")
    subprocess.run([*found.command, *found.flags(isa), str(source), "-o", str(target), "-lm"], check=True)
    lib = ctypes.CDLL(str(target))
    lib.worst.restype = ctypes.c_double
    lib.worst.argtypes = [ctypes.c_uint64, ctypes.c_uint64, ctypes.c_void_p]
    return lib


def worst(lib: ctypes.CDLL, first: int, step: int) -> tuple[float, str]:
    at = ctypes.c_float()
    error = lib.worst(first, step, ctypes.byref(at))
    return error, at.value.hex() if at.value == at.value else "nan"


def test_sampled(drivers: dict[str, ctypes.CDLL]) -> None:
    """Every exponent of both signs, with a thousand mantissas each."""
    for name, lib in drivers.items():
        error, at = worst(lib, 12345, 8191)
        assert error <= LIMIT, (name, error, at)


def test_edges(drivers: dict[str, ctypes.CDLL]) -> None:
    """Zeros, denormals, infinities, NaN, powers of two and the ends of each function's range."""
    patterns = [0, 1, 0x007FFFFF, 0x00800000, 0x7F7FFFFF, 0x7F800000, 0x7F800001, 0x7FC00000, 0x7FFFFFFF]
    patterns += [(e << 23) + d for e in range(1, 255) for d in (-1, 0, 1)]
    signed = [p | s for p in patterns for s in (0, 0x80000000)]
    raw = (ctypes.c_uint32 * len(signed))(*signed)
    values = (ctypes.c_float * len(signed)).from_buffer(raw)
    for name, lib in drivers.items():
        out = (ctypes.c_float * len(signed))()
        lib.apply(values, out, len(signed))
        for x, y in zip(values, out):
            want = reference(name, x)
            if math.isnan(want):
                assert math.isnan(y), (name, x, y)
            elif math.isinf(want) or want == 0:
                assert y == want and math.copysign(1, y) == math.copysign(1, want), (name, x, y)
            else:
                spacing = math.ldexp(1.0, max(math.frexp(want)[1], -125) - 24)
                assert abs(y - want) <= LIMIT * spacing or (math.isinf(y) and abs(want) > 3.4028235e38), (name, x.hex(), y, want)


def reference(name: str, x: float) -> float:
    """The function in double precision through PyTorch, which covers all of them."""
    return float(getattr(torch, name)(torch.tensor(x, dtype=torch.float64)))


@pytest.mark.slow
@pytest.mark.parametrize("name", PROMISED + OTHERS)
def test_every_float32(name: str, tmp_path: Path) -> None:
    """All 2^32 bit patterns."""
    for isa in RUNNABLE:
        error, at = worst(build(name, isa, tmp_path), 0, 1)
        assert error <= LIMIT, (isa, error, at)
