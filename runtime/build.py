"""C texts to shared libraries, compiled in parallel and kept in the cache."""

from __future__ import annotations

import hashlib
import os
import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from .cache import Cache
from .errors import BurnishError
from .options import settings
from .toolchain import Toolchain, find

KIND = "library"
_LIMIT_S = 600  # no source of ours takes a tenth of this; a compiler that hangs must not hang the model


def build(sources: Sequence[str], isa: str) -> list[Path]:
    """The shared library of each C text, in order.

    Raises ToolchainMissing without a compiler and BurnishError with the compiler's first message when a text does not compile.
    """
    toolchain = find()
    cache = Cache(settings().cache_dir, settings().cache_bytes)
    keys = [_key(text, isa, toolchain) for text in sources]
    paths = {key: cache.get(KIND, key) for key in keys}
    missing = {key: text for key, text in zip(keys, sources) if paths[key] is None}
    if missing:
        with ThreadPoolExecutor(min(len(missing), os.cpu_count() or 1)) as pool:
            built = pool.map(lambda item: _compile(item[0], item[1], isa, toolchain, cache), missing.items())
            paths |= dict(zip(missing, built))
    if settings().dump:
        _dump(Path(settings().dump), zip(keys, sources))
    return [path for path in (paths[key] for key in keys) if path is not None]


def _key(text: str, isa: str, toolchain: Toolchain) -> str:
    return hashlib.sha256("\0".join((text, isa, toolchain.fingerprint)).encode()).hexdigest()


def _compile(key: str, text: str, isa: str, toolchain: Toolchain, cache: Cache) -> Path:
    with tempfile.TemporaryDirectory(prefix="burnish-build-") as folder:
        source, library = Path(folder, f"{key[:16]}.c"), Path(folder, "library.so")
        source.write_text(text)
        command = [*toolchain.command, *toolchain.flags(isa), str(source), "-o", str(library), "-lm"]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=_LIMIT_S, errors="replace")
        except (OSError, subprocess.TimeoutExpired) as e:
            raise BurnishError(f"the C compiler {toolchain.command[0]} could not be run on a generated source: {e}") from e
        if done.returncode != 0 or not library.exists():
            kept = _keep(source)
            raise BurnishError(f"the C compiler {' '.join(toolchain.command)} refused {kept}: {_first_error(done.stderr)}")
        return cache.put(KIND, key, library)


def _keep(source: Path) -> Path:
    """The refused source where it outlives the build folder."""
    kept = Path(tempfile.gettempdir(), f"burnish-{source.name}")
    kept.write_text(source.read_text())
    return kept


def _first_error(stderr: str) -> str:
    lines = [line.strip() for line in stderr.splitlines() if line.strip()]
    return next((line for line in lines if "error" in line), lines[0] if lines else "it gave no message")


def _dump(folder: Path, texts: Iterable[tuple[str, str]]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for key, text in texts:
        (folder / f"{key[:16]}.c").write_text(text)
