"""The on-disk cache: content-addressed, verified on every read, bounded, and safe to share between processes.

An entry is a folder ``KIND/KEY`` that holds ``data`` and ``meta.json`` (digest, size, and the named parts of its key). It is written
elsewhere and renamed into place, so a reader sees a whole entry or none; a killed writer leaves only a folder in ``tmp``,
which a later eviction sweeps. A truncated or altered entry fails its digest and counts as absent.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from .errors import BurnishError

_STALE_S = 3600  # a temporary folder older than this belongs to a process that died
_LOW_WATER = 0.9  # evict to this share of the limit, so that not every write evicts
_RESCAN = 64  # the fewest writes between looks at the whole folder; a large one is looked at every eighth of its entries
_NEAREST = 64  # entries, latest used first, compared to explain a miss


@dataclass(frozen=True)
class Entry:
    """One cached file. used: seconds since the epoch; bytes: with its metadata."""

    kind: str
    key: str
    path: Path
    bytes: int
    used: float


class Cache:
    """Files by (kind, key) below ``root``, at most about ``limit_bytes`` together."""

    def __init__(self, root: Path, limit_bytes: int) -> None:
        self.root, self.limit_bytes = Path(root), limit_bytes

    def get(self, kind: str, key: str) -> Path | None:
        """The entry's file, its digest verified, or None. A damaged entry is dropped."""
        folder = self._folder(kind, key)
        try:
            meta = json.loads((folder / "meta.json").read_bytes())
            data = folder / "data"
            if _digest(data) != meta["sha256"]:
                raise ValueError("digest")
        except FileNotFoundError:
            if folder.is_dir():
                self._drop(folder)
            return None
        except (OSError, ValueError, KeyError, TypeError):
            self._drop(folder)
            return None
        with suppress(OSError):  # a read-only cache still serves; it only loses the order of use
            os.utime(folder / "meta.json")
        return data

    def put(self, kind: str, key: str, data: bytes | Path, parts: Mapping[str, str] | None = None) -> Path:
        """Store bytes, or a copy of a file, and return the entry's file; an entry that is already whole stays.

        ``parts`` are what the key was made of, by name, for ``explain``. Raises BurnishError where the folder cannot be written.
        """
        held = self.get(kind, key)
        if held is not None:
            return held
        folder = self._folder(kind, key)
        try:
            work = self._temporary()
            if isinstance(data, Path):
                shutil.copyfile(data, work / "data")
            else:
                (work / "data").write_bytes(data)
            size = (work / "data").stat().st_size
            meta = {"sha256": _digest(work / "data"), "bytes": size, "parts": dict(parts or {})}
            (work / "meta.json").write_text(json.dumps(meta))
            folder.parent.mkdir(parents=True, exist_ok=True)
            self._place(work, folder, kind, key)
        except OSError as e:
            raise BurnishError(f"the cache folder {self.root} cannot be written ({e.strerror or e}); set BURNISH_CACHE_DIR to one that can") from e
        self._bound(size, folder)
        return folder / "data"

    def explain(self, kind: str, key: str, parts: Mapping[str, str]) -> str:
        """Why ``key`` is absent: how its parts differ from those of the most similar entry."""
        if self.get(kind, key) is not None:
            return f"the cache holds this {kind}"
        entries = sorted(self.entries(kind), key=lambda e: -e.used)
        if not entries:
            return f"the cache holds no {kind} yet"
        best: dict[str, str] | None = None
        for entry in entries[:_NEAREST]:
            with suppress(OSError, ValueError):
                have = json.loads((entry.path.parent / "meta.json").read_bytes()).get("parts", {})
                if have and (best is None or _common(have, parts) > _common(best, parts)):
                    best = have
        if best is None:
            return f"none of the {len(entries)} cached {kind} entries says what it was made of"
        differs = sorted(name for name in parts.keys() | best.keys() if parts.get(name) != best.get(name))
        if not differs:
            return f"the {kind} was cached and has since been damaged or evicted"
        return f"the nearest cached {kind} differs in {', '.join(_difference(n, best.get(n), parts.get(n)) for n in differs)}"

    def entries(self, kind: str | None = None) -> list[Entry]:
        """What the cache holds. Other processes add and evict meanwhile: whatever vanishes while being looked at is left out."""
        kinds = [kind] if kind is not None else [name for name in _names(self.root) if name != "tmp"]
        out = []
        for k in kinds:
            for prefix in _names(self.root / k):
                group = self.root / k / prefix
                for key in _names(group):
                    data = f"{group}/{key}/data"  # text, not Path: a full cache has tens of thousands of entries
                    with suppress(OSError):
                        meta, size = os.stat(f"{group}/{key}/meta.json"), os.stat(data).st_size
                        out.append(Entry(k, key, Path(data), size + meta.st_size, meta.st_mtime))
        return out

    def stats(self) -> dict[str, object]:
        """``entries``, ``bytes``, ``limit_bytes``, ``root``, and per kind its entries and bytes."""
        entries = self.entries()
        kinds: dict[str, dict[str, int]] = {}
        for e in entries:
            kind = kinds.setdefault(e.kind, {"entries": 0, "bytes": 0})
            kind["entries"] += 1
            kind["bytes"] += e.bytes
        total = sum(e.bytes for e in entries)
        return {"root": str(self.root), "entries": len(entries), "bytes": total, "limit_bytes": self.limit_bytes, "kinds": kinds}

    def clear(self) -> int:
        """Remove every entry; returns how many."""
        entries = self.entries()
        for e in entries:
            self._drop(e.path.parent)
        self._sweep(0)
        (self.root / "usage").unlink(missing_ok=True)
        return len(entries)

    def _folder(self, kind: str, key: str) -> Path:
        return self.root / kind / key[:2] / key

    def _temporary(self) -> Path:
        tmp = self.root / "tmp"
        tmp.mkdir(parents=True, exist_ok=True)
        return Path(tempfile.mkdtemp(dir=tmp))

    def _place(self, work: Path, folder: Path, kind: str, key: str) -> None:
        """Rename a finished folder into place; another process's whole entry wins, a damaged one is replaced."""
        for _ in range(8):
            try:
                work.rename(folder)
                return
            except OSError:
                if not folder.exists():
                    raise
            if self.get(kind, key) is not None:
                shutil.rmtree(work, ignore_errors=True)
                return
        raise OSError(f"{folder} is there but can be neither read nor replaced")

    def _drop(self, folder: Path) -> None:
        """Take an entry away in one step, then delete it."""
        with suppress(OSError):
            grave = self._temporary() / "dropped"
            with suppress(OSError):
                folder.rename(grave)
            shutil.rmtree(grave.parent, ignore_errors=True)

    def _bound(self, size: int, keep: Path) -> None:
        """Evict the least recently used entries when the folder outgrows its limit; ``keep`` stays.

        ``usage`` says how many writes may follow until the folder is measured again, and the bytes held. Concurrent writers may lose a
        count, hence the measuring.
        """
        usage = self.root / "usage"
        try:
            left, held = map(int, usage.read_text().split())
        except (OSError, ValueError):
            left, held = 0, 0
        left, held = left - 1, held + size
        if left < 0 or held > self.limit_bytes:
            held, count = self._evict(keep)
            left = max(_RESCAN, count // 8)
        with suppress(OSError):
            usage.write_text(f"{left} {held}")

    def _evict(self, keep: Path) -> tuple[int, int]:
        """Bytes and entries held after evicting down to the low water mark, where they are above the limit."""
        entries = sorted(self.entries(), key=lambda e: e.used)
        total, count = sum(e.bytes for e in entries), len(entries)
        if total > self.limit_bytes:
            self._sweep(_STALE_S)
            for e in entries:
                if total <= self.limit_bytes * _LOW_WATER:
                    break
                if e.path.parent != keep:
                    self._drop(e.path.parent)
                    total, count = total - e.bytes, count - 1
        return total, count

    def _sweep(self, age_s: float) -> None:
        """Delete temporary folders that no living process can still be writing."""
        for folder in (self.root / "tmp" / name for name in _names(self.root / "tmp")):
            with suppress(OSError):
                if time.time() - folder.stat().st_mtime >= age_s:
                    shutil.rmtree(folder, ignore_errors=True)


def _names(folder: Path) -> list[str]:
    try:
        return sorted(os.listdir(folder))
    except OSError:
        return []


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _common(a: Mapping[str, str], b: Mapping[str, str]) -> int:
    return sum(a.get(k) == v for k, v in b.items())


def _difference(name: str, old: str | None, new: str | None) -> str:
    brief = all(v is not None and len(v) <= 40 and not _is_digest(v) for v in (old, new))
    return f"{name} ({old} there, {new} here)" if brief else name


def _is_digest(text: str) -> bool:
    return len(text) >= 16 and all(c in "0123456789abcdef" for c in text)
