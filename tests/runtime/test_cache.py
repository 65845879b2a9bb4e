"""The on-disk cache under concurrency, kills, damage and its size limit."""

import json
import os
import random
import signal
import subprocess
import sys
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from burnish.runtime.cache import Cache
from burnish.runtime.errors import BurnishError

KEY = "ab" * 32


@pytest.fixture
def cache(tmp_path):
    return Cache(tmp_path / "cache", 1 << 20)


def test_put_get_and_the_first_entry_stays(cache, tmp_path):
    assert cache.get("program", KEY) is None
    (tmp_path / "f").write_bytes(b"from a file")
    path = cache.put("program", KEY, tmp_path / "f")
    assert path == cache.put("program", KEY, b"other") == cache.get("program", KEY)
    assert path.read_bytes() == b"from a file"
    assert cache.get("library", KEY) is None


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(min_size=1, max_size=2000), where=st.randoms(use_true_random=False), kind=st.sampled_from(["cut", "flip", "meta", "gone"]))
def test_a_damaged_entry_is_absent_and_can_be_put_again(cache, data, where, kind):
    path = cache.put("program", KEY, data)
    meta = path.parent / "meta.json"
    if kind == "cut":
        path.write_bytes(data[: where.randrange(len(data))])
    elif kind == "flip":
        i = where.randrange(len(data))
        path.write_bytes(data[:i] + bytes([data[i] ^ 1]) + data[i + 1 :])
    elif kind == "meta":
        meta.write_bytes(meta.read_bytes()[: where.randrange(meta.stat().st_size)])
    else:
        where.choice([path, meta]).unlink()
    assert cache.get("program", KEY) is None
    assert cache.put("program", KEY, data).read_bytes() == data
    assert cache.get("program", KEY) == path
    cache.clear()


def test_the_size_limit_evicts_the_least_recently_used(cache):
    small = Cache(cache.root, 100_000)
    for i in range(12):
        small.put("program", f"{i:064x}", os.urandom(20_000))
        os.utime(small.root / "program" / "00" / f"{i:064x}" / "meta.json", (1000 + i, 1000 + i))
        small.get("program", f"{0:064x}")  # the first is in use all along
    assert small.stats()["bytes"] <= 100_000
    kept = [i for i in range(12) if small.get("program", f"{i:064x}")]
    assert 0 in kept and 11 in kept and 1 not in kept


def test_a_large_folder_is_looked_at_less_often(cache, monkeypatch):
    looks = []
    whole = Cache.entries
    monkeypatch.setattr(Cache, "entries", lambda self, kind=None: looks.append(1) or whole(self, kind))
    for i in range(2400):
        cache.put("program", f"{i:064x}", b"x")
    assert len(looks) < 26  # 37 with a look every 64 writes
    cache.put("program", f"{7:064x}", b"x")
    assert whole(cache)[0].bytes and len(whole(cache)) == 2400


def test_a_held_entry_is_not_written_again(cache):
    path = cache.put("program", KEY, b"x")
    before, usage = path.stat().st_mtime_ns, (cache.root / "usage").read_text()
    assert cache.put("program", KEY, b"x") == path
    assert path.stat().st_mtime_ns == before and (cache.root / "usage").read_text() == usage


def test_explain_names_the_part_that_differs(cache):
    parts = {"graph": "1" * 64, "isa": "avx2", "threads": "2"}
    assert cache.explain("program", KEY, parts) == "the cache holds no program yet"
    cache.put("program", KEY, b"x", parts)
    assert "differs in isa (avx2 there, scalar here)" in cache.explain("program", "cd" * 32, parts | {"isa": "scalar"})
    assert cache.explain("program", "cd" * 32, parts | {"graph": "2" * 64}).endswith("differs in graph")
    assert "damaged or evicted" in cache.explain("program", "cd" * 32, parts)
    assert "holds this" in cache.explain("program", KEY, parts)


def test_stats_and_clear(cache):
    cache.put("program", KEY, b"x" * 100)
    cache.put("library", KEY, b"y" * 50)
    stats = cache.stats()
    assert stats["entries"] == 2 and stats["kinds"]["library"]["entries"] == 1 and stats["bytes"] > 150
    assert cache.clear() == 2 and cache.stats()["entries"] == 0 and cache.get("program", KEY) is None


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(BurnishError, match="set BURNISH_CACHE_DIR"):
        Cache(tmp_path / "file" / "cache", 1 << 20).put("program", KEY, b"x")


_WRITER = """
import hashlib, random, sys
from pathlib import Path
from burnish.runtime.cache import Cache
cache, seed = Cache(Path(sys.argv[1]), 300_000), int(sys.argv[2])
rng = random.Random(seed)
print("ready", flush=True)
for _ in range(int(sys.argv[3])):
    n = rng.randrange(40)
    want = random.Random(n).randbytes(1 + n * 900)
    key = hashlib.sha256(want).hexdigest()
    found = cache.get("program", key)
    if found is None:
        found = cache.put("program", key, want, {"n": str(n)})
    try:
        assert found.read_bytes() == want, key
    except FileNotFoundError:
        pass  # evicted by another process since
"""


def _writer(root, seed, rounds):
    command = [sys.executable, "-c", _WRITER, str(root), str(seed), str(rounds)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_concurrent_processes_see_whole_entries(cache):
    writers = [_writer(cache.root, i, 250) for i in range(4)]
    for w in writers:
        assert w.wait(120) == 0, w.stderr.read()
    stats = Cache(cache.root, 300_000).stats()
    assert 0 < stats["bytes"] <= 400_000  # the limit, and what was written since the last look at the folder
    assert not list(cache.root.glob("tmp/*"))


def test_killed_writers_leave_nothing_that_is_read(cache):
    rng = random.Random(0)
    for i in range(6):
        w = _writer(cache.root, i, 100_000)
        w.stdout.readline()
        time.sleep(rng.uniform(0.005, 0.06))
        w.send_signal(signal.SIGKILL)
        w.wait()
    for e in cache.entries():
        n = int(json.loads((e.path.parent / "meta.json").read_text())["parts"]["n"])
        assert cache.get(e.kind, e.key).read_bytes() == random.Random(n).randbytes(1 + n * 900)
    cache._sweep(0)
    assert not list(cache.root.glob("tmp/*"))
