"""The container of a GGUF file: what it says and holds is what the gguf package's own reader finds."""

import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

gguf = pytest.importorskip("gguf")

from burnish.graphs.gguf_file import Stored, read_container  # noqa: E402

KINDS = list(gguf.quants._type_traits)
NAMES = st.text("abcdef.é", min_size=1, max_size=8)
VALUES = st.one_of(
    st.integers(-(2**31), 2**31 - 1), st.booleans(), st.text(max_size=12), st.floats(width=32, allow_nan=False),
    st.lists(st.text(max_size=5), min_size=1, max_size=4), st.lists(st.integers(0, 99), min_size=1, max_size=4),
)  # fmt: skip


def write(path, facts, tensors, alignment=None):
    writer = gguf.GGUFWriter(path, "llama")
    if alignment:
        writer.add_custom_alignment(alignment)
    for name, value in facts.items():
        kind = gguf.GGUFValueType.get_type(value)
        writer.add_key_value(name, value, kind, gguf.GGUFValueType.get_type(value[0]) if isinstance(value, list) else None)
    for name, value in tensors.items():
        writer.add_tensor(name, value)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(facts=st.dictionaries(NAMES, VALUES, max_size=5), sizes=st.lists(st.integers(1, 9), min_size=1, max_size=3), alignment=st.sampled_from([None, 8, 64]))
def test_what_a_file_says_is_what_the_package_reads(tmp_path, facts, sizes, alignment):
    tensors = {"one": np.arange(np.prod(sizes), dtype=np.float32).reshape(sizes), "two": np.ones(3, np.float16)}
    path = write(tmp_path / "m.gguf", facts, tensors, alignment)
    said, held = read_container(path)
    reader = gguf.GGUFReader(path)
    assert said == {name: field.contents() for name, field in reader.fields.items() if not name.startswith("GGUF.")}
    assert set(held) == set(tensors)
    for name, value in tensors.items():
        assert torch.equal(held[name].values(), torch.tensor(value.astype(np.float32)))


@pytest.mark.filterwarnings("ignore::RuntimeWarning")  # any bits may be NaN
@pytest.mark.parametrize("kind", KINDS, ids=lambda k: k.name)
@pytest.mark.parametrize("blocks", [0, 1, 8191, 8193])
def test_every_quantization_gives_the_bits_that_the_package_gives(kind, blocks):
    block, size = gguf.GGML_QUANT_SIZES[kind]
    blocks = blocks if block <= 32 or blocks < 2 else blocks // 8 + 7168  # those of 256 numbers
    data = np.random.default_rng(blocks).integers(0, 256, blocks * size, dtype=np.uint8)
    got = Stored((blocks, block), kind, data).values()
    assert got.dtype == torch.float32 and got.shape == (blocks, block)
    if blocks:
        want = gguf.dequantize(data.reshape(-1, size), kind)
        assert np.array_equal(got.numpy().view(np.int32), want.reshape(blocks, block).view(np.int32))


def test_damage_is_said_in_a_clause(tmp_path):
    whole = write(tmp_path / "m.gguf", {"tokens": ["a", "bc"], "numbers": [1, 2, 3]}, {"w": np.ones((4, 8), np.float32)}).read_bytes()
    assert read_container(tmp_path / "m.gguf")[1]["w"].shape == (4, 8)
    cut = tmp_path / "cut.gguf"
    for length in [*range(len(whole) - 128), len(whole) - 1]:  # before the tensor's bytes, and the last of them
        cut.write_bytes(whole[:length])
        with pytest.raises(ValueError) as error:
            read_container(cut)
        assert "\n" not in str(error.value)
    swapped = tmp_path / "swapped.gguf"
    swapped.write_bytes(whole[:4] + whole[4:8][::-1] + whole[8:])
    with pytest.raises(ValueError, match="version 50331648"):
        read_container(swapped)
