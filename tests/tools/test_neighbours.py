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


@needs_stat
def test_a_child_that_was_waited_for_is_no_neighbour():
    neighbours = Neighbours()
    subprocess.run([*SPIN[:2], SPIN[2].format(1)], check=True)
    used = neighbours.cores()
    others = Neighbours()
    time.sleep(1.0)
    # The child used most of a core: what is left is what the machine did before and after, too.
    assert used is not None and used < (others.cores() or 0) + 0.6


def test_the_counters_of_linux():
    text = "cpu  100 20 30 4000 50 6 7 8 0 0\ncpu0 1 2 3 4 5 6 7 8 0 0\n"
    assert busy_seconds(text) == pytest.approx(171 / os.sysconf("SC_CLK_TCK"))
    assert busy_seconds("") is None and busy_seconds("cpu x") is None
