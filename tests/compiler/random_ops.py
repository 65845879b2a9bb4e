"""The statements random programs are made of: one function a family, each drawing operands that fit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import torch
import torch.nn.functional as F
from hypothesis import strategies as st

INTEGERS = (torch.int64, torch.int32)


@dataclass(frozen=True)
class Step:
    """``name = text``; ``exact`` as in random_graphs.

    ``cancels``: the size of terms that cancel inside; a rounding unit of theirs is one step of the result.
    """

    name: str
    text: str
    operands: tuple[str, ...]
    exact: bool
    cancels: str = ""

    def run(self, values: dict[str, torch.Tensor]) -> torch.Tensor:
        """The statement's value."""
        return eval(self.text, {"torch": torch, "F": F}, values)

    def cancelling(self, values: dict[str, torch.Tensor]) -> torch.Tensor:
        """The terms that cancel, in float64."""
        return eval(self.cancels, {"torch": torch}, {n: values[n].double() for n in self.operands})


@dataclass
class Draw:
    """What a family draws from: hypothesis, the values so far (per world), which of them are exact, which are read."""

    draw: st.DrawFn
    values: dict[str, list[torch.Tensor]]
    exact: dict[str, bool]
    used: set[str] = field(default_factory=set)

    def pick(self, options: Sequence[Any]) -> Any:
        return self.draw(st.sampled_from(options))

    def integer(self, low: int, high: int) -> int:
        return self.draw(st.integers(low, high))

    def chance(self, one_in: int) -> bool:
        return self.integer(1, one_in) == 1

    def operand(self, fits: Callable[[torch.Tensor], bool] = lambda x: True, *, exact: bool = False) -> str | None:
        """A value that fits, only exact ones where ``exact``; half of the time one that nothing reads yet."""
        names = [n for n, v in self.values.items() if fits(v[0]) and (self.exact[n] or not exact)][::-1]
        unread = [n for n in names if n not in self.used]
        if unread and len(unread) < len(names) and self.chance(2):
            names = unread
        return self.pick(names) if names else None

    def first(self, name: str) -> torch.Tensor:
        return self.values[name][0]

    def step(self, text: str, *operands: str, exact: bool | None = None) -> Step:
        """A statement; by default as exact as its operands."""
        sure = all(self.exact[n] for n in operands)
        return Step(f"v{len(self.values)}", text, operands, sure if exact is None else exact and sure)

    def axis(self, name: str) -> int:
        rank = self.first(name).dim()
        return self.integer(-rank, rank - 1)


def is_float(x: torch.Tensor) -> bool:
    return x.dtype.is_floating_point


def is_int(x: torch.Tensor) -> bool:
    return x.dtype in INTEGERS


def is_number(x: torch.Tensor) -> bool:
    return x.dtype is not torch.bool


def has_axes(x: torch.Tensor) -> bool:
    return x.dim() > 0


ROUNDED = (
    "torch.exp", "torch.log", "torch.rsqrt", "torch.sin", "torch.cos", "torch.tanh", "torch.sigmoid", "torch.erf", "F.gelu",
    "F.silu", "torch.log1p", "torch.expm1", "F.softplus", "F.elu", "torch.atan", "F.hardswish", "F.hardsigmoid", "F.mish",
    "F.logsigmoid", "torch.exp2", "torch.log2", "F.selu",
)  # fmt: skip
# x / 2 * (1 + erf(x / sqrt 2)): below zero the sum cancels, and how much of it is left depends on the last bit of erf.
CANCELLING = ("F.gelu",)
SAME = ("torch.abs", "torch.relu", "torch.square", "torch.neg", "torch.positive")
STEPPED = ("torch.sign", "torch.floor", "torch.ceil", "torch.round", "torch.trunc")


def transcendental(d: Draw) -> Step | None:
    a = d.operand(is_float)
    if a is None:
        return None
    name = d.pick(ROUNDED)
    return replace(d.step(f"{name}({a})", a, exact=False), cancels=a if name in CANCELLING else "")


def unary(d: Draw) -> Step | None:
    a = d.operand(is_number)
    if a is None:
        return None
    kind = d.integer(0, 5)
    if kind == 0 and is_float(d.first(a)):
        name = d.pick(("torch.sqrt", "torch.reciprocal"))
        # Eager's square root is MKL's, which is not correctly rounded; a compiler's sqrt instruction is.
        return d.step(f"{name}({a}.abs() + 0.5)", a, exact=None if name == "torch.reciprocal" else False)
    if kind == 1:
        low = d.pick((-2, 0, None))
        return d.step(f"torch.clamp({a}, {low}, {d.pick((1, 3))})", a)
    if kind == 2 and is_float(d.first(a)):
        return d.step(d.pick(("F.leaky_relu({}, 0.25)", "F.hardtanh({})", "F.relu6({})", "F.threshold({}, 0.5, 2.0)")).format(a), a)
    return d.step(f"{d.pick(SAME)}({a})", a)


def stepped(d: Draw) -> Step | None:
    a = d.operand(is_float, exact=True)
    return a and d.step(f"{d.pick(STEPPED)}({a})", a)


def logic(d: Draw) -> Step | None:
    a = d.operand(exact=True)
    if a is None:
        return None
    whole = not is_float(d.first(a))
    options = ["torch.logical_not({})", "torch.isnan({})", "({} != 0)", "torch.isfinite({})"] + ["~{}"] * (2 if whole else 0)
    b = d.operand(lambda x: x.dtype == d.first(a).dtype, exact=True)
    if whole and b is not None and d.chance(2):
        return d.step(f"({a} {d.pick('&|^')} {b})", a, b)
    return d.step(d.pick(options).format(a), a)


def arithmetic(d: Draw) -> Step | None:
    a, b = d.operand(), d.operand()
    if a is None or b is None:
        return None
    form = d.pick(("({} + {})", "({} * {})", "({} - {})", "torch.maximum({}, {})", "torch.minimum({}, {})", "({} / ({}.abs() + 1))"))
    return d.step(form.format(a, b), a, b)


def scalar(d: Draw) -> Step | None:
    a = d.operand()
    if a is None:
        return None
    number = d.pick((2, -1, 3, True, 0.5, -1.25, 0.1) if is_float(d.first(a)) else (2, -1, 3, 0.5))
    form = d.pick(("({0} + {1})", "({0} * {1})", "({1} - {0})", "({0} / {1})", "torch.add({0}, {1}, alpha=2)", "torch.rsub({0}, {1})"))
    return d.step(form.format(a, number), a)


def compare(d: Draw) -> Step | None:
    a, b = d.operand(exact=True), d.operand(exact=True)
    return a and b and d.step(f"({a} {d.pick(('<', '<=', '>', '>=', '==', '!='))} {b})", a, b)


def where(d: Draw) -> Step | None:
    c = d.operand(lambda x: x.dtype is torch.bool, exact=True)
    a, b = d.operand(), d.operand()
    if c is None or a is None or b is None:
        return None
    if d.chance(3):
        return d.step(f"{a}.masked_fill({c}, {d.pick((0, 1, -2))})", a, c)
    return d.step(f"torch.where({c}, {a}, {d.pick((b, b, '0', '1.5'))})", c, a, b)


def integer_arithmetic(d: Draw) -> Step | None:
    a, b = d.operand(is_int), d.operand(is_int)
    if a is None or b is None:
        return None
    forms = ("({} // ({}.abs() + 1))", "({} % ({}.abs() + 1))", "torch.fmod({}, {}.abs() + 1)", "torch.bitwise_and({}, {})",
             "({} << ({} & 3))", "({} >> ({} & 3))", "torch.div({}, {}.abs() + 1, rounding_mode='trunc')")  # fmt: skip
    return d.step(d.pick(forms).format(a, b), a, b)


def three(d: Draw) -> Step | None:
    a = d.operand(is_float)
    if a is None:
        return None
    b = d.operand(lambda x: x.dtype == d.first(a).dtype)
    c = d.operand(lambda x: x.dtype == d.first(a).dtype)
    form = d.pick(("torch.addcmul({0}, {1}, {2}, value=0.5)", "torch.lerp({0}, {1}, 0.25)", "torch.addcdiv({0}, {1}, {2}.abs() + 1)",
                   "torch.pow({0}.abs() + 0.5, 1.5)", "torch.atan2({0}, {1})", "torch.hypot({0}, {1})"))  # fmt: skip
    return d.step(form.format(a, b, c), *dict.fromkeys((a, b or a, c or a)), exact=False)


def cast(d: Draw) -> Step | None:
    dtype = d.pick(("float32", "float32", "float64", "bfloat16", "float16", "int64", "int32", "bool"))
    whole = dtype.startswith("int") or dtype == "bool"

    def safe(x: torch.Tensor) -> bool:
        # A float that an integer cannot hold converts to anything at all.
        return not (whole and x.is_floating_point()) or bool(torch.isfinite(x).all() and (x.abs() < 1e6).all())

    a = d.operand(safe, exact=whole)
    if a is None or not all(safe(x) for x in d.values[a]):
        return None
    return d.step(f"{a}.to(torch.{dtype})", a)


def reduction(d: Draw) -> Step | None:
    a = d.operand(is_float)
    if a is None:
        return None
    name = d.pick(("sum", "mean", "amax", "amin", "var", "std", "logsumexp", "prod", "norm", "sum", "mean"))
    exact = name in ("amax", "amin")
    if d.first(a).dim() == 0 or (d.chance(4) and name != "logsumexp"):
        return d.step(f"torch.{name}({a})", a, exact=exact)
    axis, keep = d.axis(a), d.pick((True, False))
    # The largest operand plus the logarithm of a sum: near zero these two cancel.
    sizes = f"({{0}}.abs().{name}({{1}}, keepdim={keep}) + 1)" if name == "logsumexp" else ""
    if name not in ("prod", "norm") and d.first(a).dim() > 1 and d.chance(3):
        axes = sorted({axis % d.first(a).dim(), d.axis(a) % d.first(a).dim()})
        return replace(d.step(f"{a}.{name}({axes}, keepdim={keep})", a, exact=exact), cancels=sizes.format(a, axes))
    return replace(d.step(f"{a}.{name}(dim={axis}, keepdim={keep})", a, exact=exact), cancels=sizes.format(a, axis))


def counting(d: Draw) -> Step | None:
    """Reductions whose results are integers or booleans."""
    a = d.operand(exact=True)
    if a is None:
        return None
    x = d.first(a)
    options = ["torch.any({0})", "torch.all({0})", "{0}.ne(0).sum()"]
    if x.dim():
        axis = d.axis(a)
        options += [f"torch.any({{0}}, dim={axis})", f"torch.all({{0}}, dim={axis}, keepdim=True)", f"torch.count_nonzero({{0}}, dim={axis})"]
        if is_number(x):
            options += [f"{{0}}.argmax(dim={axis})", f"{{0}}.argmin(dim={axis}, keepdim=True)"]
        if not is_float(x):
            options += [f"{{0}}.sum({axis})", f"torch.cumsum({{0}}, {axis})"]
    return d.step(d.pick(options).format(a), a)


def normalise(d: Draw) -> Step | None:
    a = d.operand(lambda x: is_float(x) and x.dim() > 0)
    if a is None:
        return None
    axis = d.axis(a)
    last = f"{a}.shape[-1:]"
    forms = (f"torch.softmax({a}, {axis})", f"torch.log_softmax({a}, {axis})", f"F.layer_norm({a}, {last})", f"F.rms_norm({a}, {last}, eps=1e-5)",
             f"F.normalize({a}, dim={axis})", f"torch.cumsum({a}, {axis})", f"F.glu(torch.cat(({a}, {a}), {axis}), {axis})",
             f"({a} - {a}.mean({axis}, keepdim=True))", f"({a} * torch.rsqrt({a}.square().mean({axis}, keepdim=True) + 1e-5))")  # fmt: skip
    form = d.pick(forms)
    # x less its mean: of one element, or of equal ones, nothing is left but rounding, and layer_norm divides it by next to nothing.
    # The logarithm of a sum of exponentials, the largest of them 1, is as good as 1 + the others is.
    cancels = {
        forms[1]: f"({a}.abs() + 1)",
        forms[2]: f"{a} * torch.rsqrt({a}.var(-1, correction=0, keepdim=True) + 1e-5)",
        forms[7]: a,
    }
    return replace(d.step(form, a, exact=False), cancels=cancels.get(form, ""))


def view(d: Draw) -> Step | None:
    a = d.operand(has_axes)
    if a is None:
        return None
    rank, axis, other = d.first(a).dim(), d.axis(a), d.axis(a)
    order = d.draw(st.permutations(range(rank)))
    forms = [f"{a}.transpose({axis}, {other})", f"{a}.permute({tuple(order)})", f"{a}.unsqueeze({axis})", f"{a}.squeeze({axis})", f"{a}.flatten()",
             f"{a}.reshape(-1, {a}.shape[{axis}])", f"{a}.movedim({axis}, {other})", f"{a}.flip({axis})", f"{a}.select({axis}, -1)",
             f"{a}.unsqueeze(0).expand(3, *[-1] * {rank})", f"{a}.narrow({axis}, 0, {a}.shape[{axis}] - 1)", f"{a}.contiguous()", f"{a}.mT",
             f"{a}.unflatten({axis}, (1, -1))", f"{a}.chunk(2, {axis})[0]", f"{a}.unbind({axis})[0]", f"torch.diagonal({a}, 0, {axis}, {other})",
             f"{a}.unfold({axis}, 2, 1)", f"{a}.flatten({min(axis % rank, other % rank)}, {max(axis % rank, other % rank)})"]  # fmt: skip
    return d.step(d.pick(forms), a)


def slicing(d: Draw) -> Step | None:
    a = d.operand(has_axes)
    if a is None:
        return None
    parts = []
    for _ in range(d.integer(1, d.first(a).dim())):
        parts.append(d.pick((":", ":", "1:", ":-1", "::2", "1::3", "0", "-1", "None", "-3:", "...")))
    while parts.count("...") > 1:
        parts.remove("...")
    return d.step(f"{a}[{', '.join(parts)}]", a)


def joining(d: Draw) -> Step | None:
    a = d.operand()
    if a is None:
        return None
    shape = d.first(a).shape
    b = d.operand(lambda x: x.dim() == len(shape)) or a
    c = d.operand(lambda x: x.shape == shape) or a
    if not shape or d.chance(3):
        return d.step(f"torch.stack(({a}, {c}), {d.integer(0, len(shape))})", *dict.fromkeys((a, c)))
    axis = d.axis(a)
    parts = d.pick(((a, b), (a, c), (a, a), (c, a, b)))
    return d.step(f"torch.cat(({', '.join(parts)}), {axis})", *dict.fromkeys(parts))


def indexing(d: Draw) -> Step | None:
    a = d.operand(has_axes)
    if a is None:
        return None
    axis = d.axis(a)
    size = f"{a}.shape[{axis}]"
    i = d.operand(is_int, exact=True)
    flat = d.operand(lambda x: is_int(x) and x.dim() == 1, exact=True)
    options = []
    if i is not None:
        if d.first(i).dim() > 0:  # Dynamo takes an index without dimensions as a number, and refuses the graph
            options.append((f"{a}[{i} % {a}.shape[0]]", i))
        options += [(f"F.embedding({i} % {a}.shape[0], {a})", i), (f"torch.take_along_dim({a}, ({i} % {size}).long(), {axis})", i),
                    (f"torch.gather({a}, {axis}, ({i} % {size}).long())", i)]  # fmt: skip
    if flat is not None:
        options += [(f"torch.index_select({a}, {axis}, {flat} % {size})", flat), (f"{a}[..., {flat} % {a}.shape[-1]]", flat)]
    shift = d.integer(-2, 3)
    options += [(f"torch.roll({a}, {shift}, {axis})", None), (f"{a}.repeat_interleave(2, {axis})", None), (f"torch.tril({a}, {shift})", None),
                (f"torch.triu({a}, {shift})", None), (f"F.pad({a}, (1, {max(shift, 0)}), value=2)", None),
                (f"{a}.repeat(2, *[1] * {d.first(a).dim() - 1})", None), (f"F.pad({a}, (-1, 2))", None), (f"torch.tile({a}, (2,))", None)]  # fmt: skip
    text, index = d.pick(options)
    return d.step(text, *dict.fromkeys((a, index or a)))


def creation(d: Draw) -> Step | None:
    a = d.operand(has_axes)
    if a is None:
        return None
    axis = d.axis(a)
    forms = (f"torch.arange({a}.shape[{axis}])", f"torch.zeros_like({a})", f"torch.full_like({a}, 3)", f"{a}.new_ones({a}.shape[{axis}], 2)",
             f"torch.full(({a}.shape[{axis}],), 0.25)", f"torch.ones_like({a}, dtype=torch.float32)",
             f"torch.eye(4)[:, :{d.integer(1, 4)}]", f"torch.arange(0, {a}.shape[{axis}], dtype=torch.float32) * 0.5")  # fmt: skip
    return d.step(d.pick(forms), a, exact=True)


def writing(d: Draw) -> Step | None:
    """In-place updates of a copy, and their functional forms."""
    a = d.operand(has_axes)
    if a is None:
        return None
    b = d.operand(lambda x: x.shape == d.first(a).shape and x.dtype == d.first(a).dtype) or a
    axis = d.axis(a)
    forms = (f"torch.select_scatter({a}, {b}.select({axis}, 0), {axis}, -1)", f"torch.slice_scatter({a}, {b}.narrow({axis}, 0, 1), {axis}, 0, 1)",
             f"{a}.clone().mul_({b})", f"{a}.clone().fill_(2)", f"{a}.clone().copy_({b})", f"{a}.clone().index_fill_({axis}, torch.tensor([0]), 1)",
             f"torch.diagonal_scatter({a}, torch.diagonal({b}) * 2)")  # fmt: skip
    return d.step(d.pick(forms), *dict.fromkeys((a, b)))


def product(d: Draw) -> Step | None:
    a = d.operand(lambda x: x.dtype in (torch.float32, torch.float64) and x.dim() >= 2)
    if a is None:
        return None
    b = d.operand(lambda x: x.dtype == d.first(a).dtype and x.dim() == 2 and x.shape[-1] == d.first(a).shape[-1])
    if b is not None:
        return d.step(d.pick((f"({a} @ {b}.T)", f"F.linear({a}, {b})", f"F.linear({a}, {b}, {b}[:, 0])")), *dict.fromkeys((a, b)), exact=False)
    return d.step(f"torch.matmul({a}, {a}.mT)", a, exact=False)


def window(d: Draw) -> Step | None:
    """Pooling and resampling over the last two axes."""
    a = d.operand(lambda x: x.dtype == torch.float32 and x.dim() in (3, 4) and 0 not in x.shape)
    if a is None:
        return None
    text = d.pick(("F.max_pool2d({}, 2, ceil_mode=True)", "F.max_pool2d({}, 3, 1, 1)", "F.avg_pool2d({}, 2)", "F.avg_pool2d({}, 3, 2, 1)",
                   "F.adaptive_avg_pool2d({}, 1)", "F.interpolate({}[None, None, ..., :, :].flatten(0, -4), scale_factor=2.0)"))  # fmt: skip
    return d.step(text.format(a), a, exact="max_pool" in text or "interpolate" in text)


FAMILIES: tuple[Callable[[Draw], Step | None], ...] = (
    transcendental, transcendental, unary, unary, stepped, logic, arithmetic, arithmetic, arithmetic, scalar, compare, where, where,
    integer_arithmetic, three, cast, cast, reduction, reduction, reduction, counting, normalise, normalise, view, view, slicing,
    joining, joining, indexing, indexing, creation, writing, product, window,
)  # fmt: skip
