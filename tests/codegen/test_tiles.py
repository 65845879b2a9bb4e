"""Products by tile registers (AMX), which plain C computes where there are none: shapes around the sizes of registers, and bytes bit for bit.

Elsewhere in this folder the bfloat16 tests take them too.
"""

import ctypes
import re
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor

import pytest
import torch
import torch.nn.functional as F
from hypothesis import given, settings
from hypothesis import strategies as st

from burnish.codegen.cpu import templates
from burnish.codegen.cpu.templates.launch import tiled
from burnish.graphs.int8 import DEEPEST, DEEPEST_WINDOW
from burnish.graphs.operators import pack_bf16_panels
from burnish.runtime import tiles, toolchain
from burnish.runtime.build import build
from burnish.runtime.errors import BurnishError

from .test_int8 import convolved, product, weight
from .test_templates import close, launch, out_sizes
from .test_templates_bf16 import rounded

# Turning oneDNN off and on says that there is no Intel GPU.
pytestmark = pytest.mark.filterwarnings("ignore:TF32 acceleration")
EXAMPLES = settings(max_examples=40, deadline=None)
# Rows and columns around one and two registers of 16, and steps of the depth around one and two of 32 or 64.
SIZE = st.sampled_from([1, 2, 15, 16, 17, 31, 32, 33, 47, 48, 63, 64, 65, 97])
DEPTH = st.sampled_from([1, 2, 3, 15, 16, 17, 31, 32, 33, 63, 64, 65, 95, 128, 130, 257])
MNEMONICS = {"gemm_bf16.c": "tdpbf16ps", "conv3d_bf16.c": "tdpbf16ps", "quantized_t4_bf16.c": "tdpbf16ps", "int8.c": "tdpbusd"}


def built(name, isa):
    runs = toolchain.runs_here(isa) and tiles.checked(isa) == isa
    return ctypes.CDLL(str(build([templates.source(name, isa)], isa if runs else toolchain.detect_isa())[0]))


@pytest.fixture(scope="module")
def bf16():
    return {"gemm_bf16.c": built("gemm_bf16.c", "amxbf16")}


@pytest.fixture(scope="module")
def both():
    """Bytes by tile registers, and by vectors."""
    return [(isa, {"int8.c": built("int8.c", isa)}) for isa in ("amx", "avx512")]


@EXAMPLES
@given(rows=SIZE, columns=SIZE, depth=DEPTH, bias=st.booleans(), pad=st.integers(0, 3), pieces=st.integers(0, 3), l2_bytes=st.sampled_from([0, 512 << 10]))
def test_product(bf16, rows, columns, depth, bias, pad, pieces, l2_bytes):
    wide, w, b = torch.randn(rows, depth + pad), torch.randn(columns, depth), torch.randn(columns)
    out = torch.full((rows + 1, columns), float("nan"))
    made = templates.over_bf16(templates.product(rows, columns, depth, depth + pad, bias=bias, isa="amxbf16", threads=2, l2_bytes=l2_bytes))
    launch(bf16, made, [wide, pack_bf16_panels(w, 1), out, b], pieces)
    close(out[:rows], lambda x, w, b: F.linear(x, w, b if bias else None), rounded(wide[:, :depth]), rounded(w), b)
    assert out[rows].isnan().all()


@pytest.mark.parametrize("rows, columns, depth", [(0, 5, 7), (3, 5, 0), (40, 70, 0), (0, 0, 0)])
@pytest.mark.parametrize("bias", [False, True])
def test_sizes_of_nothing(bf16, rows, columns, depth, bias):
    """As the source takes them; templates are made of more."""
    x, panels, b = torch.full((rows, 8), float("nan")), torch.full((1, -(-columns // 16), 0, 16), float("nan")).bfloat16(), torch.randn(columns)
    out = torch.full((rows, columns), float("nan"))
    extent = -(-rows // 32)
    launch(bf16, templates.Template("burnish_gemm_bf16", (rows, columns, depth, max(1, -(-columns // 16)), 8, int(bias), 128, columns, 0), extent, 1), [x, panels, out, b])
    assert torch.equal(out, (b if bias else torch.zeros(columns)).expand(rows, columns))


def test_where_ranges_end_changes_no_result(bf16):
    x, w = torch.randn(130, 300), torch.randn(70, 300)
    made = templates.over_bf16(templates.product(130, 70, 300, 300, bias=False, isa="amxbf16", threads=2))
    cuts = [c for c in templates.blockings(made, "amxbf16", 2) if c.sizes[6] == made.sizes[6]]  # of the depth, sums change with them
    found = []
    for cut, pieces in ((made, 1), (made, 2), (made, 3), *((c, None) for c in cuts)):
        out = torch.full((130, 70), float("nan"))
        launch(bf16, cut, [x, pack_bf16_panels(w, 1), out], pieces)
        found.append(out)
    assert len(cuts) > 3 and len({c.extent for c in cuts}) > 1 and found[0].isfinite().all()
    assert all(torch.equal(found[0], f) for f in found[1:])


def test_each_thread_has_registers_of_its_own(bf16):
    cases = []
    for rows in (3, 20, 33, 65):
        x, w, out = torch.randn(rows, 300), torch.randn(50, 300), torch.empty(rows, 50)
        made = templates.over_bf16(templates.product(rows, 50, 300, 300, bias=False, isa="amxbf16", threads=1))
        cases.append((made, x, w, [x, pack_bf16_panels(w, 1), out]))
    with ThreadPoolExecutor(len(cases)) as pool:  # ctypes lets go of the interpreter lock
        for _ in range(20):
            list(pool.map(lambda case: launch(bf16, case[0], case[3]), cases))
            for _, x, w, (*_, out) in cases:
                close(out, F.linear, rounded(x), rounded(w))
                out.fill_(float("nan"))


@pytest.mark.parametrize("depth", [1, 31, 33, 64, 95])
def test_what_an_earlier_product_left_is_not_read(bf16, depth):
    """Rows are read up to whole registers; behind their ends lies what the same memory held before."""
    w, out = torch.randn(20, depth), torch.empty(70, 20)
    for x in (torch.full((70, 128), float("nan")), torch.randn(70, depth)):
        made = templates.over_bf16(templates.product(70, 20, x.shape[1], x.shape[1], bias=False, isa="amxbf16", threads=1))
        launch(bf16, made, [x, pack_bf16_panels(w if x.shape[1] == depth else torch.randn(20, 128), 1), out])
    close(out, F.linear, rounded(x), rounded(w))


def test_numbers_too_small_for_full_precision_are_zero(bf16):
    x, w, out = torch.full((2, 4), 1e-39), torch.ones(3, 4), torch.empty(2, 3)
    x[1] = 1e-20
    w[2] = 1e-20
    launch(bf16, templates.over_bf16(templates.product(2, 3, 4, 4, bias=False, isa="amxbf16", threads=1)), [x, pack_bf16_panels(w, 1), out])
    assert out[0].eq(0).all() and out[1, :2].gt(3.9e-20).all() and out[1, 2] == 0


@EXAMPLES
@given(rows=SIZE, columns=SIZE, depth=DEPTH, bias=st.booleans(), static=st.booleans(), pieces=st.integers(0, 3), l2_bytes=st.sampled_from([0, 512 << 10]))
def test_bytes_bit_for_bit(both, rows, columns, depth, bias, static, pieces, l2_bytes):
    (codes, scales), x = weight(columns, depth), torch.randn(rows, depth)
    b, scale = torch.randn(columns) if bias else None, torch.tensor([0.05]) if static else None
    tall, plain = (product(isa, x, codes, scales, scale, b, pieces=pieces, l2_bytes=l2_bytes) for isa in both)
    assert torch.equal(tall, plain) and tall.isfinite().all()


@settings(max_examples=25, deadline=None)
@given(
    size=st.sampled_from([(1, 1), (5, 7), (9, 17)]), kernel=st.sampled_from([(1, 1), (2, 3), (3, 3)]), stride=st.sampled_from([(1, 1), (2, 1)]), groups=st.integers(1, 2),
    channels=st.sampled_from([1, 3, 8, 17, 70]), columns=st.sampled_from([1, 16, 17, 40]), dilation=st.sampled_from([(1, 1), (2, 1)]), pieces=st.integers(0, 3),
)  # fmt: skip
def test_windows_of_bytes_bit_for_bit(both, size, kernel, stride, groups, channels, columns, dilation, pieces):
    padding = (dilation[0] * (kernel[0] // 2), kernel[1] // 2)
    if min(out_sizes(size, kernel, stride, padding, dilation)) <= 0:
        return
    x = torch.randn(2, groups * channels, *size).to(memory_format=torch.channels_last)
    codes, scales = weight(groups * columns, channels, *kernel)
    tall, plain = (convolved(isa, x, codes, scales, torch.tensor([0.05]), None, kernel, stride, padding, dilation, groups, pieces=pieces)[0] for isa in both)
    assert torch.equal(tall, plain) and tall.isfinite().all()


def test_the_deepest_sums_and_windows_of_bytes(both):
    x, codes = torch.full((2, DEEPEST), 127.0), torch.zeros(17, DEEPEST, dtype=torch.uint8)
    x[1], codes[1] = -127.0, 255
    assert torch.equal(product(both[0], x, codes, torch.ones(17)), (x.long() @ (codes.long() - 128).t()).float())
    image, (codes, scales) = torch.randn(1, DEEPEST_WINDOW // 2, 3, 33), weight(17, DEEPEST_WINDOW // 2, 2, 1)
    ones = (1, 1)
    tall, plain = (convolved(isa, image, codes, scales, torch.tensor([0.05]), None, (2, 1), ones, (0, 0), ones, 1)[0] for isa in both)
    assert torch.equal(tall, plain)


def test_what_goes_through_them():
    for name in set(templates.SOURCES.values()):
        text = templates.source(name, "amxbf16")
        assert ("#define TILED" in text) == ("tiles_product" in text) == tiled(name, "amxbf16") == (name == "int8.c" or name.endswith("_bf16.c"))
        assert tiled(name, "amx") == (name == "int8.c") and not tiled(name, "avx512bf16")
    # Without products of bfloat16 numbers, everything but that of bytes is the text for AVX-512.
    assert all(templates.source(name, "amx") == templates.source(name, "avx512") for name in set(templates.SOURCES.values()) - {"int8.c"})


@pytest.mark.parametrize("name", MNEMONICS)
def test_builds_hold_the_instructions(name):
    try:
        path = build([templates.source(name, "amxbf16")], "amxbf16")[0]
    except BurnishError as error:
        if re.search(r"mamx|unrecognized|unknown|no such instruction", str(error)):
            pytest.skip("this compiler does not know tile registers")
        raise
    if shutil.which("objdump") is None:
        pytest.skip("there is no objdump")
    text = subprocess.run(["objdump", "-d", str(path)], capture_output=True, text=True, check=True).stdout
    if "(bad)" in text and "tile" not in text:
        pytest.skip("this objdump does not know tile registers")
    # Sums, rows and panels, the last first: which of two factors is the unsigned one, and which is the panel, their order says.
    assert re.search(rf"{MNEMONICS[name]}\s+%tmm6,%tmm4,%tmm0", text) and re.search(rf"{MNEMONICS[name]}\s+%tmm7,%tmm5,%tmm3", text)
    assert all(word in text for word in ("ldtilecfg", "tilerelease", "tilezero", "tileloadd", "tilestored"))
