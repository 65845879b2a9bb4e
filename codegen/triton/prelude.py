"""Triton source of the functions that the language lacks, by name; a kernel's module carries those it uses.

The float32 ones compute in float64 where that is the short way to an accurate result, as the CPU target does.
"""

from __future__ import annotations

import re

HELPERS = {
    "fdiv": """
def fdiv(a, b):
    q = a // b
    r = a - q * b
    return q - ((r != 0) & ((r < 0) != (b < 0))).to(q.dtype)
""",
    "fmodulo": """
def fmodulo(a, b):
    return a - fdiv(a, b) * b
""",
    "trunc": """
def trunc(x):
    return tl.where(x < 0, tl.ceil(x), tl.floor(x))
""",
    "round_even": """
def round_even(x):
    low = tl.floor(x)
    part = x - low
    even = tl.floor(low * 0.5) * 2 == low
    return tl.where((part < 0.5) | ((part == 0.5) & even), low, low + 1)
""",
    "sign": """
def sign(x):
    return (x > 0).to(x.dtype) - (x < 0).to(x.dtype)
""",
    "floor_mod": """
def floor_mod(a, b):
    r = a % b
    return tl.where((r != 0) & ((r < 0) != (b < 0)), r + b, r)
""",
    "floor_divide": """
def floor_divide(a, b):
    r = a % b
    q = (a - r) / b
    q = tl.where((r != 0) & ((r < 0) != (b < 0)), q - 1, q)
    low = tl.floor(q)
    q = tl.where(q - low > 0.5, low + 1, low)
    return tl.where(b == 0, a / b, q)
""",
    "tanh": """
def tanh(x):
    a = tl.abs(x)
    z = x * x
    small = -0.00621040875
    small = small * z + 0.02102937999
    small = small * z - 0.05384280858
    small = small * z + 0.1333250383
    small = small * z - 0.333333154
    large = 1 - 2 / (tl.exp(tl.minimum(a + a, 40.0)) + 1)
    return tl.where(a < 0.55, small * z * x + x, tl.where(x < 0, -large, tl.where(x > 0, large, x)))
""",
    "expm1": """
def expm1(v):
    x = v.to(tl.float64)
    near = x * (1 + x * (0.5 + x * (1.0 / 6)))
    return tl.where(tl.abs(x) < 1e-4, near, tl.exp(x) - 1).to(v.dtype)
""",
    "log1p": """
def log1p(v):
    x = v.to(tl.float64)
    near = x * (1 - x * (0.5 - x * (1.0 / 3 - x * 0.25)))
    return tl.where(tl.abs(x) < 1e-4, near, tl.log(1 + x)).to(v.dtype)
""",
    "log10": """
def log10(v):
    return (tl.log(v.to(tl.float64)) * 0.43429448190325182765).to(v.dtype)
""",
    "tan": """
def tan(v):
    x = v.to(tl.float64)
    return (tl.sin(x) / tl.cos(x)).to(v.dtype)
""",
    "sinh": """
def sinh(v):
    x = v.to(tl.float64)
    near = x * (1 + x * x * (1.0 / 6 + x * x * (1.0 / 120)))
    return tl.where(tl.abs(x) < 1e-2, near, (tl.exp(x) - tl.exp(-x)) * 0.5).to(v.dtype)
""",
    "cosh": """
def cosh(v):
    x = v.to(tl.float64)
    return ((tl.exp(x) + tl.exp(-x)) * 0.5).to(v.dtype)
""",
    "asinh": """
def asinh(v):
    x = v.to(tl.float64)
    a = tl.abs(x)
    far = tl.log(a + tl.sqrt(a * a + 1))
    near = x * (1 - x * x * (1.0 / 6 - x * x * 0.075))
    return tl.where(a < 1e-3, near, tl.where(x < 0, -far, far)).to(v.dtype)
""",
    "acosh": """
def acosh(v):
    x = v.to(tl.float64)
    return tl.where(x < 1, float("nan"), tl.log(x + tl.sqrt((x - 1) * (x + 1)))).to(v.dtype)
""",
    "atanh": """
def atanh(v):
    x = v.to(tl.float64)
    near = x * (1 + x * x * (1.0 / 3 + x * x * 0.2))
    return tl.where(tl.abs(x) < 1e-3, near, tl.log((1 + x) / (1 - x)) * 0.5).to(v.dtype)
""",
    "angle": """
def angle(y, x):
    ay = tl.abs(y)
    ax = tl.abs(x)
    top = tl.minimum(ax, ay)
    bottom = tl.maximum(ax, ay)
    a = tl.where(bottom == 0, 0.0, tl.where(top == bottom, 1.0, top / bottom))
    high = a > 0.4142135623730951
    u = tl.where(high, (a - 1) / (a + 1), a)
    z = u * u
    p = -0.0379616088564236143 * z + 0.0699346035567235386
    p = p * z - 0.0899736865566845686
    p = p * z + 0.111040653329053605
    p = p * z - 0.142854272636308414
    p = p * z + 0.19999994428090246
    p = p * z - 0.333333332967613271
    r = p * z * u + u
    r = tl.where(high, r + 0.7853981633974483, r)
    r = tl.where(ay > ax, 1.5707963267948966 - r, r)
    # The sign bit tells -0.0 from 0.0.
    r = tl.where(x.to(tl.int64, bitcast=True) < 0, 3.141592653589793 - r, r)
    r = tl.where((x != x) | (y != y), x + y, r)
    return tl.where(y.to(tl.int64, bitcast=True) < 0, -r, r)
""",
    "atan": """
def atan(v):
    x = v.to(tl.float64)
    return angle(x, tl.full(x.shape, 1.0, tl.float64)).to(v.dtype)
""",
    "asin": """
def asin(v):
    x = v.to(tl.float64)
    return angle(x, tl.sqrt((1 - x) * (1 + x))).to(v.dtype)
""",
    "acos": """
def acos(v):
    x = v.to(tl.float64)
    return angle(tl.sqrt((1 - x) * (1 + x)), x).to(v.dtype)
""",
    "atan2": """
def atan2(a, b):
    return angle(a.to(tl.float64), b.to(tl.float64)).to(a.dtype)
""",
    "power": """
def power(a, b):
    x = a.to(tl.float64)
    y = b.to(tl.float64)
    r = tl.exp(y * tl.log(tl.abs(x)))
    whole = trunc(y) == y
    odd = whole & (trunc(y * 0.5) * 2 != y)
    r = tl.where(odd & (x.to(tl.int64, bitcast=True) < 0), -r, r)
    r = tl.where((x < 0) & ~whole & (tl.abs(x) < float("inf")), float("nan"), r)
    one = (x == 1) | (y == 0) | ((x == -1) & (tl.abs(y) == float("inf")))
    return tl.where(one, 1.0, r).to(a.dtype)
""",
    "integer_power": """
def integer_power(a, b):
    r = tl.full(a.shape, 1, a.dtype)
    for i in range(64):
        r = tl.where(((b >> i) & 1) != 0, r * a, r)
        a = a * a
    return r
""",
    "least": """
def least(a, b):
    return tl.minimum(a, b, propagate_nan=tl.PropagateNan.ALL)
""",
    "most": """
def most(a, b):
    return tl.maximum(a, b, propagate_nan=tl.PropagateNan.ALL)
""",
    "times": """
def times(a, b):
    return a * b
""",
    "arg_max": """
def arg_max(v, i, w, j):
    better = (w > v) | ((w != w) & (v == v))
    tie = (w == v) | ((w != w) & (v != v))
    take = (j >= 0) & ((i < 0) | better | (tie & (j < i)))
    return tl.where(take, w, v), tl.where(take, j, i)
""",
    "arg_min": """
def arg_min(v, i, w, j):
    better = (w < v) | ((w != w) & (v == v))
    tie = (w == v) | ((w != w) & (v != v))
    take = (j >= 0) & ((i < 0) | better | (tie & (j < i)))
    return tl.where(take, w, v), tl.where(take, j, i)
""",
}


def helpers(text: str) -> str:
    """The source of every helper that ``text`` calls or names, callees first."""
    needed: list[str] = []

    def add(source: str) -> None:
        for name in HELPERS:
            if name not in needed and re.search(rf"(?<![.\w]){name}\b", source):
                body = HELPERS[name].split("\n", 2)[2]
                add(body)
                if name not in needed:
                    needed.append(name)

    add(text)
    return "\n\n".join("@triton.jit" + HELPERS[n] for n in needed)
