"""Finding a compiler, its errors, the environment, and noticing changed weights."""

import importlib.util
import os
import threading
import time
from concurrent.futures import Future

import pytest

from burnish.runtime import build, options, toolchain
from burnish.runtime.errors import BurnishError


def test_without_a_compiler_one_sentence_names_both_remedies(monkeypatch):
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.delenv("BURNISH_CC", raising=False)
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    toolchain._find.cache_clear()
    with pytest.raises(toolchain.ToolchainMissing, match=r"gcc or clang.*pip install ziglang"):
        toolchain.find()
    monkeypatch.setenv("BURNISH_CC", "no-such-cc -O3")
    with pytest.raises(toolchain.ToolchainMissing, match="BURNISH_CC names 'no-such-cc -O3'"):
        toolchain.find()


def test_without_a_system_compiler_the_wheel_serves(monkeypatch):
    pytest.importorskip("ziglang")
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.delenv("BURNISH_CC", raising=False)
    toolchain._find.cache_clear()
    assert toolchain.find().is_zig


def test_a_refused_source_names_the_first_error(monkeypatch, tmp_path):
    monkeypatch.setenv("BURNISH_CACHE_DIR", str(tmp_path))
    with pytest.raises(BurnishError, match=r"refused .*\.c: .*error"):
        build.build(["int f(void) { return undeclared; }"], "scalar")
    assert not list(tmp_path.glob("library/*/*"))


def test_equal_sources_build_once_and_dump(monkeypatch, tmp_path):
    monkeypatch.setenv("BURNISH_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("BURNISH_DUMP", str(tmp_path / "dump"))
    a, b, c = build.build(["int f;", "int g;", "int f;"], "scalar")
    assert a == c != b and len(list((tmp_path / "dump").iterdir())) == 2
    assert build.build(["int f;"], "scalar") == [a]


def test_isa(monkeypatch):
    monkeypatch.setattr(toolchain, "machine_isa", lambda: "avx2")
    assert [toolchain.runs_here(i) for i in ("scalar", "avx2", "avx512", "sse9")] == [True, True, False, False]
    monkeypatch.setenv("BURNISH_ISA", "scalar")
    assert toolchain.detect_isa() == "scalar"
    monkeypatch.setenv("BURNISH_ISA", "avx512")
    with pytest.raises(BurnishError, match="BURNISH_ISA is avx512, but this processor's best is avx2"):
        toolchain.detect_isa()


@pytest.mark.parametrize("name, value", [("BURNISH_ISA", "neon"), ("BURNISH_THREADS", "two"), ("BURNISH_CACHE_BYTES", "-1")])
def test_a_wrong_variable_is_named(monkeypatch, name, value):
    monkeypatch.setenv(name, value)
    with pytest.raises(BurnishError, match=f"{name} is '{value}'"):
        options.settings()


def test_what_is_begun_in_the_background_is_built_once(monkeypatch, tmp_path):
    monkeypatch.setenv("BURNISH_CACHE_DIR", str(tmp_path))
    runs, run, held, begins = [], build._compile, threading.Event(), threading.Event()

    def compile_held(key, text, *rest):
        runs.append(text)
        begins.set()
        assert held.wait(60)
        return run(key, text, *rest)

    build.settle()
    build._pool.cache_clear()
    monkeypatch.setattr(build, "_compile", compile_held)
    monkeypatch.setattr(build.os, "cpu_count", lambda: 2)  # one background thread: the second source is queued
    first, queued, wrong = "int ahead_1;\n", "int ahead_2;\n", "no_such_type x;\n"
    begun = build.begin([(first, "scalar"), (queued, "scalar"), (wrong, "scalar")])
    assert len(begun) == 3 and not any(f.done() for f in begun)
    assert build.begin([(first, "scalar")]) == begun[:1] and begins.wait(60)
    threading.Timer(0.2, held.set).start()
    paths = build.build([queued, first], "scalar")
    assert paths[1] == begun[0].result() and begun[1].cancelled()
    with pytest.raises(BurnishError, match="no_such_type"):
        build.build([wrong], "scalar")
    build.settle()
    assert all(f.done() for f in begun) and not build._building
    assert sorted(runs) == sorted([first, queued, *[wrong] * runs.count(wrong)])
    assert build.build([queued, first], "scalar") == paths and runs.count(first) == 1


def test_who_waits_for_builds_takes_its_share_of_them(monkeypatch, tmp_path):
    monkeypatch.setenv("BURNISH_CACHE_DIR", str(tmp_path))
    run, by, second = build._compile, {}, threading.Event()

    def compile_in_turn(key, text, *rest):
        by[text] = threading.current_thread()
        assert text != "int share_1;\n" or second.wait(60)  # the only thread of the background has nothing else before
        found = run(key, text, *rest)
        second.set()
        return found

    build.settle()
    build._pool.cache_clear()
    monkeypatch.setattr(build, "_compile", compile_in_turn)
    monkeypatch.setattr(build.os, "cpu_count", lambda: 2)
    sources = ["int share_1;\n", "int share_2;\n"]
    build.begin([(text, "scalar") for text in sources])
    while not by:
        time.sleep(0.001)
    build.settle()
    assert by[sources[1]] is threading.current_thread() is not by[sources[0]] and not build._building and not build._queued
    assert len(build.build(sources, "scalar")) == len(by) == 2


def test_what_nobody_needs_any_more_is_stopped(monkeypatch, tmp_path):
    monkeypatch.setenv("BURNISH_CACHE_DIR", str(tmp_path / "cache"))
    alive, command = tmp_path / "alive", tmp_path / "cc"
    # A compiler whose child would run for a minute, the first time.
    command.write_text(f'#!/bin/sh\nif [ -e {alive} ]; then exec {" ".join(toolchain.find().command)} "$@"; fi\nsh -c "echo \\$\\$ > {alive}; exec sleep 60"\n')
    command.chmod(0o755)
    build.settle()
    build._pool.cache_clear()
    monkeypatch.setattr(build.os, "cpu_count", lambda: 2)
    found = toolchain.Toolchain((str(command),), "a slow one")
    monkeypatch.setattr(build, "find", lambda: found)
    running, queued = "int stopped_1;\n", "int stopped_2;\n"
    begun, start = build.begin([(running, "scalar"), (queued, "scalar")]), time.perf_counter()
    while not (alive.exists() and alive.read_text().strip()):
        assert time.perf_counter() - start < 30
        time.sleep(0.01)
    build.stop([])
    assert not begun[0].done()
    build.stop(begun)
    build.settle()
    assert time.perf_counter() - start < 30 and begun[1].cancelled() and "stopped" in str(begun[0].exception())
    with pytest.raises(ProcessLookupError):
        while time.perf_counter() - start < 30:  # the child, too
            os.kill(int(alive.read_text()), 0)
    assert len(build.build([running, queued], "scalar")) == 2


def test_a_build_that_another_graph_stopped_is_made_anew(monkeypatch, tmp_path):
    monkeypatch.setenv("BURNISH_CACHE_DIR", str(tmp_path))
    stopped = Future()
    stopped.set_running_or_notify_cancel()
    stopped.set_exception(build._Stopped("stopped"))
    text = "int made_anew;\n"
    key = build._key(text, "scalar", toolchain.find())
    monkeypatch.setitem(build._building, (os.getpid(), tmp_path, key), stopped)
    assert build.build([text], "scalar")[0].exists()


def test_without_a_compiler_nothing_is_begun(monkeypatch):
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("BURNISH_CC", raising=False)
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    assert build.begin([("int x;\n", "scalar")]) == []
