"""Is a result right? The float64 reference of a captured graph, and the verdict of a result against it.

Right means: finite where eager is, relative L2 error against float64 at most four times eager's own (and at least 1e-6
is allowed), integers and booleans equal to eager's unless a float within that bound decides them, the same dtypes and
shapes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
import torch.fx as fx
import torch.utils._pytree as pytree

from .capture import Captured

LOW = (torch.float32, torch.float16, torch.bfloat16)
WIDE = {torch.complex64: torch.complex128, torch.complex32: torch.complex128} | dict.fromkeys(LOW, torch.float64)
# How much worse than eager a result may be, and what is always allowed.
FACTOR, FLOOR = 4.0, 1e-6
# The size of the relative noise that tells which integers a float within the bound decides.
NOISE = 1e-6

aten = torch.ops.aten
# Their meaning is in the bits of the original dtype.
BITWISE = frozenset((aten.view.dtype,))


@dataclass(frozen=True)
class Verdict:
    """``rel_l2`` and ``eager_rel_l2`` are the worst over the float outputs; ``reason`` is empty when correct."""

    correct: bool
    rel_l2: float = 0.0
    eager_rel_l2: float = 0.0
    reason: str = ""


class Float64(fx.Interpreter):
    """Runs a captured graph in double precision: float arguments, constants and dtypes become float64.

    Random operators draw in their own dtype, so that a seed gives what eager draws. ``kept`` lists the operators that
    have no float64 version and ran in their own dtype.
    """

    def __init__(self, gm: torch.nn.Module, kept: list[str] | None = None) -> None:
        super().__init__(gm, garbage_collect_values=True)
        self.kept: list[str] = kept if kept is not None else []

    def placeholder(self, target: Any, args: tuple, kwargs: dict) -> Any:
        return widen(super().placeholder(target, args, kwargs))

    def run_node(self, n: fx.Node) -> Any:
        if n.op != "call_function":
            return super().run_node(n)
        args, kwargs = self.fetch_args_kwargs_from_env(n)
        if n.target is torch.ops.higher_order.cond:
            branch, operands = (args[1] if bool(args[0]) else args[2]), args[3]
            return Float64(branch, self.kept).run(*operands)
        if not isinstance(n.target, torch._ops.OpOverload):
            return n.target(*args, **kwargs)  # type: ignore[operator]
        if n.target is aten.copy_.default:
            # Onto a widened input: the reference leaves its caller's tensors alone.
            return args[0].copy_(args[1])
        if n.target in BITWISE or draws(n):
            return widen(self.narrow(n))
        try:
            return widen(n.target(*_wide_dtypes(args), **_wide_dtypes(self.factory(n, args, kwargs))))
        except (RuntimeError, NotImplementedError, TypeError):
            self.kept.append(str(n.target))
            return widen(self.narrow(n))

    def factory(self, n: fx.Node, args: tuple, kwargs: dict) -> dict:
        """Operators that make a float tensor out of numbers are asked for float64 outright."""
        made = n.meta.get("val")
        if not isinstance(made, torch.Tensor) or made.dtype not in WIDE or "dtype" in kwargs:
            return kwargs
        if any(isinstance(x, torch.Tensor) for x in pytree.tree_leaves((args, kwargs))):
            return kwargs
        if any(a.name == "dtype" for a in n.target._schema.arguments):  # type: ignore[union-attr]
            return {**kwargs, "dtype": WIDE[made.dtype]}
        return kwargs

    def narrow(self, n: fx.Node) -> Any:
        """The operator on its arguments as they were captured."""

        def back(arg: fx.Node) -> Any:
            return pytree.tree_map(_like, self.env[arg], arg.meta["val"])

        args, kwargs = fx.map_arg((n.args, n.kwargs), back)
        return n.target(*args, **kwargs)  # type: ignore[operator]


def draws(n: fx.Node) -> bool:
    """Whether an operator call draws random numbers. Attention and recurrent layers can, but not without dropout or outside training."""
    if not isinstance(n.target, torch._ops.OpOverload) or torch.Tag.nondeterministic_seeded not in n.target.tags:
        return False
    given = {
        a.name: n.kwargs.get(a.name, n.args[i] if i < len(n.args) else a.default_value) for i, a in enumerate(n.target._schema.arguments)
    }
    return bool(given.get("dropout_p") != 0.0 and given.get("train", given.get("training")) is not False)


def _like(value: Any, example: Any) -> Any:
    return value.to(example.dtype) if isinstance(value, torch.Tensor) and isinstance(example, torch.Tensor) else value


def widen(value: Any) -> Any:
    """Every float tensor in it as float64 (complex as complex128)."""
    return pytree.tree_map(
        lambda x: x.to(WIDE[x.dtype]) if isinstance(x, torch.Tensor) and x.dtype in WIDE else x, value
    )


def _wide_dtypes(arguments: Any) -> Any:
    return fx.node.map_aggregate(arguments, lambda x: WIDE.get(x, x) if isinstance(x, torch.dtype) else x)


def to_float64(captured: Captured) -> Callable[..., list[Any]]:
    """A function of the user inputs that gives the graph's outputs computed in float64."""

    def run(*inputs: Any) -> list[Any]:
        return reference64(captured, inputs)

    return run


def reference64(captured: Captured, inputs: Sequence[Any], kept: list[str] | None = None) -> list[Any]:
    """The graph's outputs for these user inputs, computed in float64; no argument is written.

    ``kept`` collects the names of operators that had to run in their own dtype.
    """
    with torch.no_grad():
        args = [x.clone() if isinstance(x, torch.Tensor) else x for x in captured.arguments(*inputs)]
        return list(Float64(captured.gm, kept).run(*args))


def perturbed64(captured: Captured, inputs: Sequence[Any], seed: int = 0) -> list[Any]:
    """As :func:`reference64` with relative noise of 1e-6 on float inputs: where integers differ, a float decides."""
    generator = torch.Generator().manual_seed(seed)

    def shake(x: Any) -> Any:
        if not isinstance(x, torch.Tensor) or not x.is_floating_point():
            return x
        noise = torch.randn(x.shape, generator=generator, dtype=torch.float64)
        return x.double() * (1 + NOISE * noise.to(x.device))

    with torch.no_grad():
        args = [x.clone() if isinstance(x, torch.Tensor) else x for x in captured.arguments(*map(shake, inputs))]
        return list(Float64(captured.gm).run(*args))


def judge(
    outputs: Sequence[Any], eager: Sequence[Any], reference: Sequence[Any], perturbed: Sequence[Any] | None = None
) -> Verdict:
    """Whether ``outputs`` are as right as ``eager``, with ``reference`` from :func:`reference64`.

    Integers may differ from eager's where the reference does too, or where ``perturbed`` differs from the reference.
    """
    if len(outputs) != len(eager):
        return Verdict(False, reason=f"{len(outputs)} outputs where eager gives {len(eager)}")
    worst, own = 0.0, 0.0
    for i, (got, want, exact) in enumerate(zip(outputs, eager, reference)):
        shaken = perturbed[i] if perturbed is not None else exact
        verdict = _judge_one(got, want, exact, shaken)
        worst, own = max(worst, verdict.rel_l2), max(own, verdict.eager_rel_l2)
        if not verdict.correct:
            return Verdict(False, worst, own, f"output {i}: {verdict.reason}")
    return Verdict(True, worst, own)


def _judge_one(got: Any, want: Any, exact: Any, shaken: Any) -> Verdict:
    if not isinstance(want, torch.Tensor):
        same = got == want or (got != got and want != want)
        return Verdict(bool(same), reason="" if same else f"{got!r} where eager gives {want!r}")
    if not isinstance(got, torch.Tensor):
        return Verdict(False, reason=f"a {type(got).__name__} where eager gives a tensor")
    if got.dtype != want.dtype:
        return Verdict(False, reason=f"dtype {got.dtype} where eager gives {want.dtype}")
    if got.shape != want.shape:
        return Verdict(False, reason=f"shape {tuple(got.shape)} where eager gives {tuple(want.shape)}")
    if want.dtype.is_complex:
        parts = [torch.view_as_real(x.resolve_conj()) for x in (got, want, exact)]
        return _judge_float(parts[0], parts[1], parts[2])
    if want.dtype.is_floating_point:
        return _judge_float(got, want, exact)
    wrong = (got != want) & (want == exact) & (exact == shaken)
    count = int(wrong.sum())
    return Verdict(count == 0, reason=f"{count} of {want.numel()} {want.dtype} values differ" if count else "")


def _judge_float(got: torch.Tensor, want: torch.Tensor, exact: torch.Tensor) -> Verdict:
    finite = torch.isfinite(want)
    missing = int((finite & ~torch.isfinite(got)).sum())
    if missing:
        return Verdict(False, float("inf"), reason=f"{missing} values are not finite where eager's are")
    invented = int((~finite & ~torch.isfinite(exact) & torch.isfinite(got)).sum())
    if invented:
        return Verdict(
            False, float("inf"), reason=f"{invented} values are finite where eager's and the reference's are not"
        )
    compared = finite & torch.isfinite(exact)
    truth = exact[compared].double()
    error, own = _relative(got[compared].double(), truth), _relative(want[compared].double(), truth)
    bound = max(FACTOR * own, FLOOR)
    ok = error <= bound
    return Verdict(
        ok, error, own, "" if ok else f"relative L2 error {error:.2e} exceeds {bound:.2e} (eager's own is {own:.2e})"
    )


def _relative(value: torch.Tensor, truth: torch.Tensor) -> float:
    """|value - truth| / |truth|; infinite where a zero truth is missed."""
    error, size = float((value - truth).norm()), float(truth.norm())
    return error / size if size > 0 else (0.0 if error == 0 else float("inf"))
