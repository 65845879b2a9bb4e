"""PyTorch's operator database as differential tests: each operator's first float32 sample, compiled and in eager."""

from __future__ import annotations

import functools
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
import torch.utils._pytree as pytree

from burnish.graphs.judge import judge, widen

# These fail with backend="eager" already, which is Dynamo alone, so a compiler below it cannot do better.
NOT_TRACEABLE = dict.fromkeys(
    ("jiterator_unary", "jiterator_binary", "jiterator_4inputs_with_extra_args", "jiterator_binary_return_by_ref",
     "jiterator_2inputs_2outputs"),
    "the operator exists on GPUs only",
)  # fmt: skip
# Their values are not defined (uninitialised memory), so there is nothing to compare but shape and dtype.
UNDEFINED = frozenset(("empty", "empty_like", "empty_permuted", "empty_strided", "new_empty", "new_empty_strided"))


@functools.cache
def operators() -> dict[str, Any]:
    """Every OpInfo with float32 samples on the CPU, by name and variant."""
    from torch.testing._internal.common_methods_invocations import op_db

    return {
        f"{op.name}.{op.variant_test_name}" if op.variant_test_name else op.name: op
        for op in op_db
        if op.supports_dtype(torch.float32, "cpu")
    }


@dataclass(frozen=True)
class Case:
    """One operator on one sample; ``call`` takes the sample's tensors and gives its tensor results."""

    name: str
    tensors: tuple[torch.Tensor, ...]
    call: Callable[..., list[Any]]


def case(name: str) -> Case:
    """The first sample of an operator."""
    op = operators()[name]
    torch.manual_seed(0)
    sample = next(iter(op.sample_inputs("cpu", torch.float32, requires_grad=False)))
    leaves, spec = pytree.tree_flatten((sample.input, sample.args, sample.kwargs))
    at = [i for i, x in enumerate(leaves) if isinstance(x, torch.Tensor)]

    def call(*tensors: torch.Tensor) -> list[Any]:
        filled = list(leaves)
        for i, t in zip(at, tensors):
            filled[i] = t
        first, args, kwargs = pytree.tree_unflatten(filled, spec)
        return pytree.tree_leaves(op.op(first, *args, **kwargs))

    return Case(name, tuple(leaves[i] for i in at), call)


def run(function: Callable[..., list[Any]], tensors: tuple[torch.Tensor, ...]) -> list[Any]:
    """The results under a fixed seed, on copies: an operator may write its arguments."""
    torch.manual_seed(1)
    with torch.no_grad(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return function(*[t.clone() for t in tensors])


def wrong(name: str, backend: str) -> str | None:
    """What is wrong with the compiled operator on its first two calls, or None. Exceptions of the compiler pass through."""
    it = case(name)
    expected = run(it.call, it.tensors)
    for actual in compiled_results(it, backend, calls=2):
        reason = _compare(it, expected, actual)
        if reason is not None and "relative L2" in reason:
            # AOTAutograd decomposes some operators less precisely than eager computes them; that is PyTorch's choice, not ours.
            decomposed = compiled_results(it, "aot_eager", calls=1)[0]
            reason = _compare(it, decomposed, actual)
        if reason is not None:
            return reason
    return None


def compiled_results(it: Case, backend: str, calls: int) -> list[list[Any]]:
    """The results of so many calls of the compiled operator."""
    torch._dynamo.reset()
    compiled = torch.compile(it.call, backend=backend)
    return [run(compiled, it.tensors) for _ in range(calls)]


def _compare(it: Case, expected: list[Any], actual: list[Any]) -> str | None:
    if it.name in UNDEFINED:
        same = [(x.shape, x.dtype) for x in expected] == [(x.shape, x.dtype) for x in actual]
        return None if same else "shape or dtype differs"
    expected, actual = _dense(expected), _dense(actual)
    try:
        reference = _dense(widen(run(it.call, tuple(widen(list(it.tensors))))))
    except (RuntimeError, NotImplementedError, TypeError, ValueError):
        reference = widen(expected)
    if [getattr(x, "shape", None) for x in reference] != [getattr(x, "shape", None) for x in expected]:
        reference = widen(expected)
    verdict = judge(actual, expected, reference)
    return None if verdict.correct else verdict.reason


def _dense(values: list[Any]) -> list[Any]:
    return [x.to_dense() if isinstance(x, torch.Tensor) and x.layout is not torch.strided else x for x in values]
