"""C texts to shared libraries, compiled in parallel and kept in the cache; those that will be needed, ahead of time."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor, wait
from contextlib import suppress
from functools import lru_cache, partial
from pathlib import Path

from .cache import Cache
from .errors import BurnishError
from .options import settings
from .toolchain import Toolchain, ToolchainMissing, find

KIND = "library"
_LIMIT_S = 600  # no source of ours takes a tenth of this; a compiler that hangs must not hang the model


_Name = tuple[int, Path, str]  # of a build under way: its process (a fork has none of its parent's threads), cache folder and key
# Builds under way: who needs one of them waits for it.
_building: dict[_Name, Future[Path]] = {}
# What those of them that have not begun will do.
_queued: dict[_Name, Callable[[], Path]] = {}
# Their compilers while they run, to stop them.
_compilers: dict[_Name, subprocess.Popen[str]] = {}


class _Stopped(BurnishError):
    """A background build that was not needed any more."""


def build(sources: Sequence[str], isa: str | Sequence[str]) -> list[Path]:
    """The shared library of each C text, in order. ``isa``: what it is built for, of all of them or of each.

    Raises ToolchainMissing without a compiler and BurnishError with the compiler's first message when a text does not compile.
    """
    toolchain = find()
    cache = Cache(settings().cache_dir, settings().cache_bytes)
    isas = [isa] * len(sources) if isinstance(isa, str) else isa
    keys = [_key(text, of, toolchain) for text, of in zip(sources, isas)]
    under_way = {key: _building.get((os.getpid(), cache.root, key)) for key in keys}
    # What a background build has queued and not begun is taken from it.
    under_way = {key: future for key, future in under_way.items() if future is not None and not future.cancel()}
    paths = {key: cache.get(KIND, key) for key in keys if key not in under_way}
    missing = {key: (text, of) for key, text, of in zip(keys, sources, isas) if key not in under_way and paths[key] is None}
    if missing:
        with ThreadPoolExecutor(min(len(missing), os.cpu_count() or 1)) as pool:
            built = pool.map(lambda item: _compile(item[0], item[1][0], item[1][1], toolchain, cache), missing.items())
            paths |= dict(zip(missing, built))
    for key, text, of in zip(keys, sources, isas):
        if key in under_way and key not in paths:
            try:
                paths[key] = under_way[key].result()
            except (_Stopped, CancelledError):  # by another graph, which had no use for it or builds it itself
                paths[key] = _compile(key, text, of, toolchain, cache)
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
            _queued[name] = partial(_get_or_compile, name, text, isa, toolchain, cache)
            _building[name] = future = pool.submit(_queued[name])
            future.add_done_callback(partial(_done, name))
        begun.append(future)
    return begun


@lru_cache(maxsize=1)
def _pool(process: int) -> ThreadPoolExecutor:
    """The threads that build in the background; a fork needs its own."""
    return ThreadPoolExecutor(max(1, (os.cpu_count() or 1) - 1), thread_name_prefix="burnish-build")


def _done(name: _Name, _: Future[Path]) -> None:
    _building.pop(name, None)
    _queued.pop(name, None)


def settle() -> None:
    """Wait until no library is being built in the background, so that the machine is free to be measured; meanwhile the core that they leave free takes its share of them."""
    mine = [(name, future) for name, future in list(_building.items()) if name[0] == os.getpid()]
    for name, future in reversed(mine):  # the other end of the queue
        work = _queued.get(name)
        if work is not None and future.cancel():
            with suppress(BurnishError):  # who needs it builds it again, and reports that
                work()
    wait([future for _, future in mine])


def stop(begun: Sequence[Future[Path]]) -> None:
    """Give up those of :func:`begin`'s builds that are not done: nothing is left that takes a core from the program."""
    for name, future in list(_building.items()):
        if future in begun and not future.cancel() and (compiler := _compilers.pop(name, None)) is not None:
            # The compiler's own processes too, which are a group where there are such.
            with suppress(OSError):
                os.killpg(compiler.pid, signal.SIGKILL) if hasattr(os, "killpg") else compiler.kill()


def _get_or_compile(name: _Name, text: str, isa: str, toolchain: Toolchain, cache: Cache) -> Path:
    return cache.get(KIND, name[2]) or _compile(name[2], text, isa, toolchain, cache, name)


def _key(text: str, isa: str, toolchain: Toolchain) -> str:
    return hashlib.sha256("\0".join((text, isa, toolchain.fingerprint)).encode()).hexdigest()


def _compile(key: str, text: str, isa: str, toolchain: Toolchain, cache: Cache, name: _Name | None = None) -> Path:
    """``name``: of a background build, which can be stopped."""
    with tempfile.TemporaryDirectory(prefix="burnish-build-") as folder:
        source, library = Path(folder, f"{key[:16]}.c"), Path(folder, "library.so")
        source.write_text(text)
        command = [*toolchain.command, *toolchain.flags(isa), str(source), "-o", str(library), "-lm"]
        try:
            with subprocess.Popen(
                command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, errors="replace", start_new_session=name is not None
            ) as compiler:
                if name is not None:
                    _compilers[name] = compiler
                try:
                    _, stderr = compiler.communicate(timeout=_LIMIT_S)
                finally:
                    if compiler.poll() is None:
                        compiler.kill()
                    stopped = name is not None and _compilers.pop(name, None) is None
        except (OSError, subprocess.TimeoutExpired) as e:
            raise BurnishError(f"the C compiler {toolchain.command[0]} could not be run on a generated source: {e}") from e
        if compiler.returncode != 0 or not library.exists():
            if stopped:
                raise _Stopped("the build was stopped")
            kept = _keep(source)
            raise BurnishError(f"the C compiler {' '.join(toolchain.command)} refused {kept}: {_first_error(stderr)}")
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
