"""A busy neighbour is noticed, and what a measurement did itself is not held against it."""

import os
import subprocess
import sys
import time

import pytest

from burnish.tools.neighbours import BUSY_CORES, Neighbours, busy_seconds

SPIN = [sys.executable, "-c", "import time\nend = time.time() + {}\nwhile time.time() < end: pass"]
needs_stat = pytest.mark.skipif(busy_seconds() is None, reason="this system has no /proc/stat")


@needs_stat
def test_another_process_is_seen():
    spinning = subprocess.Popen([*SPIN[:2], SPIN[2].format(20)])
    try:
        time.sleep(0.3)
        neighbours = Neighbours()
        time.sleep(1.0)
        assert (neighbours.cores() or 0) > BUSY_CORES
    finally:
        spinning.kill()
        spinning.wait()


def test_a_child_that_was_waited_for_is_no_neighbour(monkeypatch):
    # A machine on which nothing runs but this process and its children: what else runs here changes from one second to the next.
    def alone():
        t = os.times()
        return t.user + t.system + t.children_user + t.children_system

    monkeypatch.setattr("burnish.tools.neighbours.busy_seconds", alone)
    neighbours, before = Neighbours(), alone()
    subprocess.run([*SPIN[:2], SPIN[2].format(0.5)], check=True)
    assert alone() - before > 0.1
    assert neighbours.cores() == pytest.approx(0, abs=0.05)


def test_the_counters_of_linux():
    text = "cpu  100 20 30 4000 50 6 7 8 0 0\ncpu0 1 2 3 4 5 6 7 8 0 0\n"
    assert busy_seconds(text) == pytest.approx(171 / os.sysconf("SC_CLK_TCK"))
    assert busy_seconds("") is None and busy_seconds("cpu x") is None
