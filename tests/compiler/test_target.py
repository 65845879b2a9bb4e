"""What the system tells about this machine."""

from burnish.compiler.target import cache_sizes, target_facts
from burnish.runtime import toolchain


def test_cache_sizes_are_read(tmp_path):
    for i, (level, kind, size) in enumerate([("1", "Data", "48K"), ("1", "Instruction", "32K"), ("2", "Unified", "2048K"), ("3", "Unified", "32768K")]):
        (tmp_path / f"index{i}").mkdir()
        for name, text in (("level", level), ("type", kind), ("size", size)):
            (tmp_path / f"index{i}" / name).write_text(text + "\n")
    assert cache_sizes(tmp_path) == {"l1_bytes": 48 << 10, "l2_bytes": 2 << 20, "l3_bytes": 32 << 20}


def test_what_the_system_does_not_tell_is_left_to_the_defaults(tmp_path):
    (tmp_path / "index0").mkdir()
    (tmp_path / "index0" / "level").write_text("1")
    assert cache_sizes(tmp_path) == cache_sizes(tmp_path / "none") == {}
    assert target_facts(toolchain.detect_isa()).l3_bytes > 0
