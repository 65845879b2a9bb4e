"""Machines that tests make believe."""

import pytest

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
