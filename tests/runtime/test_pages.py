"""Tensors in large pages: memory of their own, as long as one of them lives."""

import gc
import resource

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from burnish.runtime import pages
from burnish.runtime.pages import PAGE, Pages


@settings(deadline=None)
@given(sizes=st.lists(st.sampled_from([0, 1, 63, 4096, 5000, 70_000, 3 << 20, 20 << 20]), max_size=12), dtype=st.sampled_from([torch.uint8, torch.float32, torch.bfloat16]))
def test_tensors_do_not_overlap(sizes, dtype):
    made = Pages()
    found = [made.empty((n, 3), dtype).fill_(i) for i, n in enumerate(sizes)]
    for i, (t, n) in enumerate(zip(found, sizes)):
        assert t.shape == (n, 3) and t.dtype == dtype and t.is_contiguous() and t.data_ptr() % 64 == 0 and bool((t == i).all())


def test_they_outlive_what_made_them():
    made = Pages()
    kept = made.empty((1 << 20,), torch.float32).fill_(3)
    other = made.copy(torch.arange(1 << 20))
    del made
    gc.collect()
    assert bool((kept == 3).all()) and torch.equal(other, torch.arange(1 << 20))


def test_memory_is_given_back_with_the_last_tensor():
    def held():
        with open("/proc/self/statm") as f:
            return int(f.read().split()[1]) * resource.getpagesize()

    before = held()
    for _ in range(20):
        made = Pages()
        _ = [made.empty((8 << 20,), torch.uint8).fill_(1) for _ in range(12)]
    assert held() - before < 250 << 20  # one round's, where twenty would be 1.9 GB


def test_a_system_without_large_pages_serves_small_ones(monkeypatch):
    monkeypatch.delattr(pages.mmap, "MADV_HUGEPAGE", raising=False)
    assert bool((Pages().empty((PAGE,), torch.float32).fill_(2) == 2).all())


@pytest.mark.parametrize("shape", [(0, 3), (5,), (PAGE // 4,), (3, PAGE), (4, 2, PAGE + 1)])
def test_zeros_are_nobody_elses(shape):
    made = [pages.zeros(shape, torch.float32) for _ in range(3)]
    for i, t in enumerate(made):
        assert t.shape == shape and t.is_contiguous() and not t.any()
        t.fill_(i + 1)
    assert all(bool((t == i + 1).all()) for i, t in enumerate(made))


@pytest.mark.parametrize("size", [PAGE, 40 * PAGE])
def test_they_begin_where_a_page_does(size):
    assert Pages().empty((size,), torch.uint8).data_ptr() % PAGE == 0
