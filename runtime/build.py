"""C texts to shared libraries, compiled in parallel and kept in the cache; those that will be needed, ahead of time."""

from __future__ import annotations

import hashlib
import os
import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import lru_cache, partial
from pathlib import Path

from .cache import Cache
from .errors import BurnishError
from .options import settings
from .toolchain import Toolchain, ToolchainMissing, find

KIND = "library"
_LIMIT_S = 600  # no source of ours takes a tenth of this; a compiler that hangs must not hang the model


# Builds under way, by process (a fork has none of its parent's threads), cache folder and key: who needs one of them waits for it.
_building: dict[tuple[int, Path, str], Future[Path]] = {}


def build(sources: Sequence[str], isa: str) -> list[Path]:
    """The shared library of each C text, in order.

    Raises ToolchainMissing without a compiler and BurnishError with the compiler's first message when a text does not compile.
    """
    toolchain = find()
    cache = Cache(settings().cache_dir, settings().cache_bytes)
    keys = [_key(text, isa, toolchain) for text in sources]
    under_way = {key: _building.get((os.getpid(), cache.root, key)) for key in keys}
    # What a background build has queued and not begun is taken from it.
    under_way = {key: future for key, future in under_way.items() if future is not None and not future.cancel()}
    paths = {key: cache.get(KIND, key) for key in keys if key not in under_way}
    missing = {key: text for key, text in zip(keys, sources) if key not in under_way and paths[key] is None}
    if missing:
        with ThreadPoolExecutor(min(len(missing), os.cpu_count() or 1)) as pool:
            built = pool.map(lambda item: _compile(item[0], item[1], isa, toolchain, cache), missing.items())
            paths |= dict(zip(missing, built))
    paths |= {key: future.result() for key, future in under_way.items()}
    if settings().dump:
        _dump(Path(settings().dump), zip(keys, sources))
    return [path for path in (paths[key] for key in keys) if path is not None]


def begin(units: Sequence[tuple[str, str]]) -> list[Future[Path]]:
    """Start building libraries of (text, ISA), in this order and with one core left free, for a later :func:`build`, which reports what fails.

    Those still queued can be cancelled. Without a compiler nothing happens, and nothing is returned.
    """
    try:
        toolchain = find()
    except ToolchainMissing:
        return []
    cache = Cache(settings().cache_dir, settings().cache_bytes)
    pool = _pool(os.getpid())
    begun = []
    for text, isa in units:
        key = _key(text, isa, toolchain)
        name = (os.getpid(), cache.root, key)
        future = _building.get(name)
        if future is None:
            _building[name] = future = pool.submit(_get_or_compile, key, text, isa, toolchain, cache)
            future.add_done_callback(partial(_done, name))
        begun.append(future)
    return begun


@lru_cache(maxsize=1)
def _pool(process: int) -> ThreadPoolExecutor:
    """The threads that build in the background; a fork needs its own."""
    return ThreadPoolExecutor(max(1, (os.cpu_count() or 1) - 1), thread_name_prefix="burnish-build")


def _done(name: tuple[int, Path, str], _: Future[Path]) -> None:
    _building.pop(name, None)


def settle() -> None:
    """Wait until no library is being built in the background, so that the machine is free to be measured."""
    wait([future for (process, *_), future in list(_building.items()) if process == os.getpid()])


def _get_or_compile(key: str, text: str, isa: str, toolchain: Toolchain, cache: Cache) -> Path:
    return cache.get(KIND, key) or _compile(key, text, isa, toolchain, cache)


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
