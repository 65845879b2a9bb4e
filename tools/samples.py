"""What a SAMPLE argument of the command line names: a corpus graph, a sample folder, a ``.pt2`` file, a single operator or a factory."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..runtime.errors import BurnishError
from .console import InputError, blaming_input

if TYPE_CHECKING:
    import torch
    from torch import nn

HELP = "A corpus name, a GraphNet sample folder, a .pt2 file, op:NAME, or pkg.mod:factory, where factory() gives (module, example_inputs)."


@dataclass
class Model:
    """A model to compile and the positional arguments of one call. kind: corpus, sample, pt2, op or factory."""

    name: str
    kind: str
    module: nn.Module
    inputs: tuple[Any, ...]
    category: str = ""


def kind_of(argument: str) -> str:
    """Which kind of SAMPLE this is, without opening it."""
    path = Path(argument)
    if argument.startswith("op:"):
        return "op"
    if argument.endswith(".pt2"):
        return "pt2"
    if path.is_dir() or (os.sep in argument and ":" not in argument):
        return "sample"
    return "factory" if ":" in argument else "corpus"


def open_model(argument: str, seed: int = 0, protocol: str = "module") -> Model:
    """The model a SAMPLE argument names, ready to run in eager. Raises BurnishError with one sentence.

    protocol: ``module`` gives a module that owns its weights, which is what a person compiles; ``inputs`` passes the weights of
    a captured graph as arguments, as GraphNet's own tool does.
    """
    kind = kind_of(argument)
    if kind == "corpus":
        return _sample(_corpus_folder(argument), seed, protocol, kind)
    if kind == "sample":
        return _sample(argument, seed, protocol, kind)
    if protocol != "module":
        raise InputError(f"{argument} is not a captured graph, so its weights cannot be passed as inputs")
    if kind == "op":
        return _operator(argument, seed)
    return _pt2(argument, seed) if kind == "pt2" else _factory(argument, seed)


def _corpus_folder(argument: str) -> str:
    from ..graphs import corpus
    from ..graphs.sample import SampleError

    with blaming_input(SampleError):
        return str(corpus.path(argument))


def _sample(argument: str, seed: int, protocol: str, kind: str) -> Model:
    from ..graphs.sample import SampleError, read_sample, realistic_tensors

    if not Path(argument).is_dir():
        raise InputError(f"there is no sample folder {argument}")
    with blaming_input(SampleError):
        sample = read_sample(argument)
    tensors = realistic_tensors(sample, seed)
    module: nn.Module = sample.module
    inputs = tuple(tensors[name] for name in sample.inputs)
    if protocol == "module":
        module, inputs = sample.module_protocol(tensors)
    return Model(sample.name, kind, module, inputs, str(sample.info.get("heuristic_tag", "")))


def _operator(argument: str, seed: int) -> Model:
    import torch

    from .operators import named

    operator = named(argument)
    torch.manual_seed(seed)
    module, inputs = operator.build()
    return Model(operator.name, "op", module.eval(), inputs, operator.category)


def _pt2(argument: str, seed: int) -> Model:
    import torch

    from ..graphs.archive import load_pt2

    path = Path(argument)
    if not path.is_file():
        raise InputError(f"there is no file {argument}")
    program = load_pt2(path)
    nodes = {n.name: n for n in program.graph.nodes if n.op == "placeholder"}
    generator = torch.Generator().manual_seed(seed)
    # An archive keeps its example inputs as a pickle, which is never read, so a call's inputs are drawn anew.
    leaves = [
        _drawn(nodes[name].meta["val"], generator)
        for name in program.graph_signature.user_inputs
        if isinstance(name, str)
    ]
    spec = program.call_spec.in_spec
    if spec is None or spec.num_leaves != len(leaves):
        raise InputError(f"{argument} was exported with inputs that are not tensors; export it with tensors only")
    args, kwargs = torch.utils._pytree.tree_unflatten(leaves, spec)
    if kwargs:
        raise InputError(f"{argument} takes keyword arguments ({', '.join(kwargs)}); export it with positional ones")
    return Model(path.stem, "pt2", program.module(), tuple(args))


def _drawn(value: Any, generator: torch.Generator) -> Any:
    """A call's value for a placeholder: symbolic sizes take the size they were exported with."""
    import torch

    if not isinstance(value, torch.Tensor):
        return value.node.hint if isinstance(value, torch.SymInt) else value
    sizes = [s.node.hint if isinstance(s, torch.SymInt) else s for s in value.shape]
    return draw(sizes, value.dtype, generator)


def draw(sizes: Sequence[int], dtype: torch.dtype, generator: torch.Generator) -> torch.Tensor:
    """A tensor to call a model with: normal floats, and zeros of every other type, since zero is an index into anything."""
    import torch

    if dtype.is_floating_point:
        return torch.randn(sizes, generator=generator).to(dtype)
    return torch.zeros(sizes, dtype=dtype)


def _factory(argument: str, seed: int) -> Model:
    import torch

    torch.manual_seed(seed)
    factory = resolve_factory(argument)
    try:
        made = factory()
    except Exception as error:
        raise BurnishError(f"{argument} failed with {type(error).__name__}: {' '.join(str(error).split())}") from error
    if not (isinstance(made, tuple) and len(made) == 2 and callable(made[0]) and isinstance(made[1], (tuple, list))):
        raise InputError(f"{argument} must return (module, example_inputs), and it returns {type(made).__name__}")
    module, inputs = made
    return Model(
        argument.rpartition(":")[2],
        "factory",
        module.eval() if isinstance(module, torch.nn.Module) else module,
        tuple(inputs),
    )


def resolve_factory(argument: str) -> Callable[[], Any]:
    """The callable that ``pkg.mod:factory`` names; the working folder is on the path, as with ``python -m``."""
    module_name, _, attribute = argument.partition(":")
    if not all(part.isidentifier() for part in (*module_name.split("."), attribute)):
        raise InputError(f"{argument!r} is not of the form pkg.mod:factory")
    if os.getcwd() not in sys.path:
        sys.path.insert(0, os.getcwd())
    try:
        module = importlib.import_module(module_name)
    except ModuleNotFoundError as error:
        raise InputError(f"cannot import {module_name!r} for {argument}: {error}") from error
    except Exception as error:
        what = f"{type(error).__name__}: {' '.join(str(error).split())}"
        raise BurnishError(f"importing {module_name!r} for {argument} failed with {what}") from error
    factory = getattr(module, attribute, None)
    if not callable(factory):
        raise InputError(f"the module {module_name!r} has no function {attribute!r}")
    return factory


def check_argument(argument: str) -> None:
    """Refuse, without loading anything heavy, a SAMPLE that cannot exist."""
    kind = kind_of(argument)
    if kind == "corpus":
        _corpus_folder(argument)
    elif kind == "sample" and not Path(argument, "model.py").is_file():
        raise InputError(f"{argument} is not a sample folder: it has no model.py")
    elif kind == "pt2" and not Path(argument).is_file():
        raise InputError(f"there is no file {argument}")
    elif kind == "op":
        from .operators import named

        named(argument)
    elif kind == "factory":
        resolve_factory(argument)
