"""A built shared library in this process."""

from __future__ import annotations

import _ctypes
import ctypes
from pathlib import Path


class Library:
    """A shared library loaded from a file, which is only read now; unloaded when the last reference goes."""

    def __init__(self, path: Path) -> None:
        self.path = Path(path)
        self.handle = ctypes.CDLL(str(path))

    def address(self, symbol: str) -> int:
        """A function's address."""
        return ctypes.cast(getattr(self.handle, symbol), ctypes.c_void_p).value or 0

    def __del__(self) -> None:
        handle = getattr(self, "handle", None)
        if handle is not None and _ctypes is not None:  # modules are None once the interpreter shuts down
            _ctypes.dlclose(handle._handle)
