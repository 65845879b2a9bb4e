"""Machines that tests make believe."""

import os

import pytest

# Triton decides when it is first imported, by whatever test or library, whether kernels run in its interpreter. On a GPU: TRITON_INTERPRET=0.
os.environ.setdefault("TRITON_INTERPRET", "1")

from burnish.runtime import tiles, toolchain


@pytest.fixture
def tile_registers(monkeypatch):
    """A processor with tile registers (AMX) and a system that gives them: where this one has none, plain C computes what they would."""
    monkeypatch.delenv("BURNISH_ISA", raising=False)
    if not tiles.usable():
        flags = toolchain._ISA_FLAGS[toolchain.detect_isa()]
        for isa in toolchain.TILED:
            monkeypatch.setitem(toolchain._ISA_FLAGS, isa, flags)
        for module in (toolchain, tiles):
            monkeypatch.setattr(module, "machine_isa", lambda: "amxbf16")
        monkeypatch.setattr(tiles, "_granted", lambda: True)
    tiles.usable.cache_clear()
    yield monkeypatch
    tiles.usable.cache_clear()


@pytest.fixture
def triton_interpreter(monkeypatch):
    """Triton's interpreter, on tensors in the processor's memory."""
    pytest.importorskip("triton", reason="the triton extra is not installed")
    if os.environ["TRITON_INTERPRET"] != "1":
        pytest.skip("Triton's interpreter is turned off")
    from triton.runtime import interpreter

    patch = interpreter._patch_lang_tensor

    def patch_index(tensor, scope) -> None:
        # NumPy 2.4 no longer makes an int of a one-element array, which is what the interpreter's scalars are.
        patch(tensor, scope)
        scope.set_attr(tensor, "__index__", lambda self: self.handle.data.item())

    monkeypatch.setattr(interpreter, "_patch_lang_tensor", patch_index)
