"""How well a language model predicts English that ships with Python: its perplexity, and what calibrated quantization needs to know of its layers."""

from __future__ import annotations

import ast
import sysconfig
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from torch import nn

from ..passes.quantize.methods.statistics import Statistics
from ..runtime.errors import BurnishError

LEAST_DOCSTRING = 200  # characters; shorter ones are phrases


def help_topics() -> str:
    """The reference manual's chapters that ``help()`` shows, by name: to measure with."""
    from pydoc_data.topics import topics

    return "\n\n".join(topics[name] for name in sorted(topics))


def docstrings() -> str:
    """The longer docstrings of the standard library's modules, classes and functions, by file: to calibrate with, and no part of :func:`help_topics`."""
    root = Path(sysconfig.get_path("stdlib"))
    found = []
    for path in sorted(root.glob("*.py")) + sorted(root.glob("[a-z]*/*.py")):
        if path.parent.name in ("test", "idlelib", "site-packages", "pydoc_data"):
            continue
        try:
            tree = ast.parse(path.read_text(encoding="utf-8"))
        except (SyntaxError, UnicodeDecodeError):
            continue
        for node in ast.walk(tree):
            if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)):
                text = ast.get_docstring(node)
                if text and len(text) >= LEAST_DOCSTRING:
                    found.append(text)
    return "\n\n".join(dict.fromkeys(found))


def windows(tokenizer: str, text: str, count: int, window: int = 512, shorter: bool = False) -> torch.Tensor:
    """The first ``count`` tokens of a text, at least, as ``[rows, window]``. ``tokenizer``: JSON of the tokenizers library. ``shorter``: of a shorter text, all whole
    windows. Raises BurnishError for too short a text."""
    if not tokenizer:
        raise BurnishError("the model's file holds no tokenizer that is known")
    if window < 2 or count < 1:
        raise BurnishError(f"a window of {window} and {count} tokens leave nothing to predict")
    from tokenizers import Tokenizer

    rows = -(-count // window)
    ids = Tokenizer.from_str(tokenizer).encode(text).ids
    if shorter:
        rows = min(rows, max(1, len(ids) // window))
    if len(ids) < rows * window:
        raise BurnishError(f"the text has {len(ids)} tokens, and {rows * window} are needed")
    return torch.tensor(ids[: rows * window]).view(rows, window)


def perplexity(model: Callable[[torch.Tensor], torch.Tensor], ids: torch.Tensor, batch: int = 4) -> float:
    """e to the mean negative log-likelihood of each token after the first of a row, from ``ids [rows, window]`` and ``model(ids) -> logits [rows, window, vocabulary]``."""
    total = 0.0
    with torch.no_grad():
        for part in ids.split(batch):
            logits = model(part)[:, :-1].float()
            total += float(F.cross_entropy(logits.flatten(0, 1), part[:, 1:].flatten(), reduction="none").double().sum())
    return float(torch.tensor(total / (ids.numel() - len(ids)), dtype=torch.float64).exp())


def linears(module: nn.Module) -> Iterator[tuple[str, nn.Linear]]:
    """A model's linears by name."""
    for name, m in module.named_modules():
        if isinstance(m, nn.Linear):
            yield name, m


def calibrate(module: nn.Module, ids: torch.Tensor, batch: int = 4, wanted: Callable[[str], bool] = lambda name: True) -> dict[str, Statistics]:
    """Statistics of the inputs of a model's linears, relative to each row's size, by name. Linears that read one and the same tensor share theirs."""
    found: dict[str, Statistics] = {}
    latest: list[Any] = [None, None]  # an input, and its statistics

    def watch(name: str, m: nn.Linear) -> Callable[..., None]:
        def seen(_: nn.Module, args: tuple[torch.Tensor, ...]) -> None:
            if args[0] is latest[0]:
                found[name] = latest[1]
                return
            statistics = found.setdefault(name, Statistics(m.in_features, relative=True))
            statistics.add(args[0])
            latest[:] = args[0], statistics

        return seen

    hooks = [m.register_forward_pre_hook(watch(name, m)) for name, m in linears(module) if wanted(name)]
    try:
        with torch.no_grad():
            for part in ids.split(batch):
                module(part)
    finally:
        for hook in hooks:
            hook.remove()
    return found


def squared_gradients(module: nn.Module, ids: torch.Tensor, wanted: Callable[[str], bool] = lambda name: True) -> dict[str, torch.Tensor]:
    """The mean over rows of ``ids [rows, window]`` of the squared gradient of the row's loss by each weight of a linear: the diagonal of the empirical Fisher
    information, which stands for the loss's second derivative. By name, each in the weight's shape."""
    held = {name: m.weight for name, m in linears(module) if wanted(name)}
    asked = {p: p.requires_grad for p in module.parameters()}
    found = {name: torch.zeros_like(w) for name, w in held.items()}
    try:
        for p in asked:
            p.requires_grad_(any(p is w for w in held.values()))
        for row in ids.split(1):
            with torch.enable_grad():
                loss = F.cross_entropy(module(row)[:, :-1].flatten(0, 1), row[:, 1:].flatten())
                gradients = torch.autograd.grad(loss, list(held.values()))
            for name, gradient in zip(held, gradients):
                found[name].addcmul_(gradient, gradient, value=1.0 / len(ids))
    finally:
        for p, was in asked.items():
            p.requires_grad_(was)
    return found
