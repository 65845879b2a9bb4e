"""Burnish: a graph compiler for PyTorch.

``torch.compile(model, backend="burnish")`` needs no import of this package; ``burnish.compile`` compiles a module for
inference and can save the result, which ``burnish.load`` runs; ``burnish.generator`` compiles a causal language model to generate from.
"""

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
__all__ = ["BurnishError", "compile", "generate", "generator", "load"]

if TYPE_CHECKING:
    from .compiler.api import compile
    from .compiler.language import generate, generator
    from .compiler.loaded import load
    from .runtime.errors import BurnishError


def __getattr__(name: str) -> Any:
    # Loaded on first use: the command line starts faster, and who only loads does not pay for the compiler.
    if name == "compile":
        from .compiler.api import compile

        return compile
    if name in ("generate", "generator"):
        from .compiler import language

        return getattr(language, name)
    if name == "load":
        from .compiler.loaded import load

        return load
    if name == "BurnishError":
        from .runtime.errors import BurnishError

        return BurnishError
    raise AttributeError(f"module 'burnish' has no attribute {name!r}")
