"""PyTorch's operator database through ``torch.compile(backend="burnish")``: no wrong result, no crash, nothing uncounted."""

from __future__ import annotations

import pytest
import torch

from burnish.compiler.backend import reports

from .opinfo_cases import NOT_TRACEABLE, UNDEFINED, case, compiled_results, operators, run, wrong

# Every eighth operator by name cuts across all kinds; the sweep takes all of them.
SUBSET = [name for name in sorted(operators())[::8] if name not in NOT_TRACEABLE]


def verdict(name: str) -> str | None:
    """What is wrong with an operator, a crash or an uncompiled graph included."""
    try:
        reason = wrong(name, "burnish")
    except Exception as error:
        return f"raises {type(error).__name__}: {str(error).splitlines()[0] if str(error) else ''}"
    fallbacks = [r.fallback for r in reports if r.fallback]
    return reason or (f"left to eager: {fallbacks[0]}" if fallbacks else None)


@pytest.mark.parametrize("name", SUBSET)
def test_operator(name: str) -> None:
    assert verdict(name) is None


@pytest.mark.slow
def test_every_operator(capsys: pytest.CaptureFixture) -> None:
    failed: dict[str, str] = {}
    compiled, aten, nothing = [], [], []
    for name in operators():
        if name in NOT_TRACEABLE:
            continue
        reason = verdict(name)
        if reason is not None:
            failed[name] = reason
        elif any(r.kernels for r in reports):
            compiled.append(name)
        elif any(r.aten for r in reports):
            aten.append(name)
        else:
            nothing.append(name)
    with capsys.disabled():
        print(f"\n{len(operators())} operators: {len(compiled)} compiled, {len(aten)} left to ATen, ", end="")
        print(f"{len(nothing)} views or constants, {len(NOT_TRACEABLE)} that Dynamo cannot trace, {len(failed)} wrong")
    assert not failed, "\n".join(f"{name}: {reason}" for name, reason in failed.items())


@pytest.mark.parametrize("name", sorted(NOT_TRACEABLE))
def test_untraceable_operators_fail_without_us(name: str) -> None:
    # When PyTorch learns one of these, it leaves the list.
    it = case(name)
    with pytest.raises(Exception):  # noqa: B017 - whatever PyTorch raises
        run(it.call, it.tensors)
        compiled_results(it, "eager", calls=1)


def test_undefined_operators_exist() -> None:
    assert set(operators()) >= UNDEFINED


def test_the_judge_sees_an_error() -> None:
    def off(gm: torch.fx.GraphModule, inputs: list) -> object:
        return lambda *args: [x * (1 + 1e-4) for x in gm(*args)]

    assert wrong("exp", "aot_eager") is None
    assert "relative L2" in (wrong("exp", off) or "")  # type: ignore[arg-type]
