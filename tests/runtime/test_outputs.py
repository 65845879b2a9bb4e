"""Memory of large results is used again once nobody holds it, and never before."""

import threading

import torch

import burnish
from burnish.runtime import outputs
from burnish.runtime.outputs import LARGE, MOST, LargeOutput, is_large

SPEC = ((3, 5), (1, 4), torch.float32)


def place(t):
    return t.untyped_storage().data_ptr()


def test_memory_comes_back_when_it_is_dropped():
    output = LargeOutput(SPEC)
    first = output.take()
    assert (first.shape, first.stride(), first.dtype) == ((3, 5), (1, 4), torch.float32)
    at = place(first)
    second = output.take()
    assert place(second) != at
    del first
    third = output.take()
    assert place(third) == at and third.stride() == (1, 4) and not third._is_view() and third.grad_fn is None


def test_what_is_held_in_any_way_is_left_alone():
    output, held = LargeOutput(SPEC), []
    for keep in (lambda t: t[1:], lambda t: t.numpy(), lambda t: t.untyped_storage(), torch.utils.dlpack.to_dlpack, lambda t: t.detach()):
        output = LargeOutput(SPEC)
        t = output.take()
        at = place(t)
        held.append(keep(t))
        del t
        assert place(output.take()) != at


def test_memory_that_the_caller_resized_or_shared_is_let_go():
    for change in (lambda t: t.untyped_storage().resize_(4), lambda t: t.share_memory_()):
        output = LargeOutput(SPEC)
        t = output.take()
        change(t)
        del t
        assert output.take().untyped_storage().nbytes() == 76 and len(output._held) == 1


def test_no_more_is_kept_than_a_loop_needs():
    output = LargeOutput(SPEC)
    many = [output.take() for _ in range(7)]
    assert len({place(t) for t in many}) == 7 and len(output._held) == MOST


def test_results_that_are_held_for_long_do_not_stand_in_the_way():
    output = LargeOutput(SPEC)
    held, last, places = [output.take() for _ in range(3)], None, []
    for _ in range(6):
        last = output.take()
        places.append(place(last))
    assert len(set(places)) == MOST and not {place(t) for t in held} & set(places)


def test_only_what_takes_long_to_get_is_kept():
    elements = LARGE // 4
    assert not is_large(((elements,), (1,), torch.float32)) and is_large(((elements + 1,), (1,), torch.float32))
    assert not is_large(((0, elements + 1), (1, 1), torch.float32))


def test_calls_of_a_compiled_graph(monkeypatch):
    monkeypatch.setattr(outputs, "LARGE", 64)
    compiled = burnish.compile(lambda x: (x + 1, x * 2), (torch.zeros(8, 9),))
    results = []
    for i in range(4):
        x = torch.full((8, 9), float(i))
        a, b = compiled(x)
        results.append((a, b, i))
    assert all((a == i + 1).all() and (b == 2 * i).all() for a, b, i in results), "a result that is held was written over"
    places = {place(t) for a, b, _ in results for t in (a, b)}
    assert len(places) == 8
    del a, b, results
    a, b = compiled(torch.zeros(8, 9))
    assert place(a) in places and place(b) in places and (a == 1).all() and (b == 0).all()
    with torch.inference_mode():
        del a, b
        a, _ = compiled(torch.zeros(8, 9))
        assert a.is_inference() and (a == 1).all()
    assert not a.requires_grad


def test_calls_from_several_threads(monkeypatch):
    monkeypatch.setattr(outputs, "LARGE", 64)
    compiled, wrong = burnish.compile(lambda x: x + 1, (torch.zeros(64, 64),)), []

    def work(i):
        for k in range(200):
            x = torch.full((64, 64), float(i * 1000 + k))
            if not torch.equal(compiled(x), x + 1):
                wrong.append((i, k))

    threads = [threading.Thread(target=work, args=(i,)) for i in range(4)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert not wrong
