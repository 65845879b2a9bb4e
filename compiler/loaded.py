"""``burnish.load``: a saved artifact as a callable. Imports the runtime alone, not the compiler, whose imports take seconds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch.utils._pytree as pytree

from ..runtime import artifact
from ..runtime.device import executor
from ..runtime.errors import BurnishError
from ..runtime.executor import Executor
from ..runtime.generator import described
from .text import TextGenerator


class LoadedModule:
    """A saved artifact as a callable with the original model's signature."""

    def __init__(self, saved: artifact.Saved) -> None:
        self.saved = saved
        self.executor = executor(saved.program, saved.libraries, saved.constants)
        self._in_spec = pytree.treespec_loads(saved.extra["in_spec"])
        out = saved.extra["out_spec"]
        self._out_spec = pytree.treespec_loads(out) if out else None

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        flat, spec = pytree.tree_flatten((args, kwargs))
        if spec != self._in_spec:
            raise BurnishError(f"the artifact takes arguments of the form {self._in_spec}, not {spec}")
        out = self.executor(*flat)
        return pytree.tree_unflatten(out, self._out_spec) if self._out_spec is not None else tuple(out)


def load(path: str | Path) -> LoadedModule | TextGenerator:
    """Load a file written by ``CompiledModule.save``, or by a generator's, which needs neither the model nor a C compiler.

    The file's weights are mapped, not read: do not overwrite it in place while it is in use (``save`` replaces it whole).
    """
    saved = artifact.load(path)
    if "generator" in saved.extra:
        return TextGenerator(Executor(saved.program, saved.libraries, saved.constants), *described(saved.extra["generator"]))
    return LoadedModule(saved)
