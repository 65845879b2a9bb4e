"""Compile the kernels of corpus graphs to machine code for an NVIDIA GPU, of which none is needed, and print what came out, a JSON line a kernel.

    python gpu_ahead.py ARCHITECTURE GRAPH…

The name ``attention`` stands for the kernels of attention, with heads of several depths.
"""

from __future__ import annotations

import itertools
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch
import triton
import triton.backends.nvidia
from triton.backends.compiler import GPUTarget
from triton.compiler import ASTSource

from burnish.codegen import triton as target
from burnish.codegen.triton import templates
from burnish.compiler import gpu
from burnish.compiler.driver import compile_captured
from burnish.compiler.options import Options
from burnish.graphs import corpus
from burnish.graphs.capture import capture
from burnish.runtime.device import load_module

TYPES = {
    torch.float32: "fp32", torch.float64: "fp64", torch.float16: "fp16", torch.bfloat16: "bf16", torch.int64: "i64", torch.int32: "i32",
    torch.int16: "i16", torch.int8: "i8", torch.uint8: "u8", torch.bool: "i1",
}  # fmt: skip
ASSEMBLER = Path(triton.backends.nvidia.__file__).parent / "bin"


def assembled(ptx: str, architecture: int) -> dict[str, int]:
    """Registers of a thread, and bytes that did not fit them."""
    name = f"sm_{architecture}{'a' if architecture >= 90 else ''}"
    with tempfile.NamedTemporaryFile("w", suffix=".ptx") as file:
        file.write(ptx)
        file.flush()
        programs = [ASSEMBLER / "ptxas-blackwell", ASSEMBLER / "ptxas"] if architecture >= 100 else [ASSEMBLER / "ptxas"]
        program = next(p for p in programs if p.exists())
        said = subprocess.run([program, "-v", f"--gpu-name={name}", file.name, "-o", "/dev/null"], capture_output=True, text=True, check=True).stderr
    registers, spilled = re.search(r"Used (\d+) registers", said), re.search(r"(\d+) bytes spill stores", said)
    assert registers is not None and spilled is not None, said
    return {"registers": int(registers[1]), "spilled": int(spilled[1])}


def built(module: Any, symbol: str, tiled: target.Tiled, sizes: tuple[str, ...], architecture: int) -> dict[str, Any]:
    function = getattr(module, symbol)
    buffers = {b.name: f"*{TYPES[b.dtype]}" for b in tiled.kernel.buffers if b.name in function.arg_names}
    signature = buffers | dict.fromkeys(sizes, "i32")
    constants = {}
    if "INDEX" in function.arg_names:
        signature["INDEX"] = "constexpr"
        constants[(function.arg_names.index("INDEX"),)] = triton.language.int32
    aligned = {(i,): [["tt.divisibility", 16]] for i in range(len(buffers))}
    source = ASTSource(fn=function, signature=signature, constexprs=constants, attrs=aligned)
    ptx = triton.compile(source, target=GPUTarget("cuda", architecture, 32), options={"num_warps": tiled.warps}).asm["ptx"]
    counts = {name: len(re.findall(pattern, ptx)) for name, pattern in (("loads", r"ld\.global"), ("wide", r"ld\.global[\w.:]*\.v[24]"), ("stores", r"st\.global"))}
    scratch = [b.name for b in tiled.kernel.buffers if b.role == "local" and b.name in function.arg_names]
    return {"symbol": symbol, "schedule": str(tiled.schedule), "scratch": scratch, **counts, **assembled(ptx, architecture)}


def attention(architecture: int) -> Iterator[dict[str, Any]]:
    module = load_module(templates.FOLDER / "attention.py")
    function = module.attention_kernel
    for depth, mask, causal in itertools.product((32, 64, 128, 256), (0, 1), (False, True)):
        rows, columns, warps, stages = module.tile_of(depth)
        known = {"DEPTH": depth, "WIDTH": depth, "DEPTH_TILE": depth, "WIDTH_TILE": depth, "ROWS": rows, "COLUMNS": columns, "MASK": mask, "CAUSAL": causal, "SAFE": False}
        known |= {n: 1 for n in function.arg_names if n.endswith("_column")}
        tensors = dict.fromkeys(("q", "k", "v", "mask", "out"), "*fp32")
        signature = {n: "constexpr" if n in known else tensors.get(n, "fp32" if n == "scale" else "i32") for n in function.arg_names}
        aligned = {(i,): [["tt.divisibility", 16]] for i, n in enumerate(function.arg_names) if n in tensors or n.endswith("_row") or n[1:] in ("0", "1", "2")}
        constants = {(i,): known[n] for i, n in enumerate(function.arg_names) if n in known}
        source = ASTSource(fn=function, signature=signature, constexprs=constants, attrs=aligned)
        made = triton.compile(source, target=GPUTarget("cuda", architecture, 32), options={"num_warps": warps, "num_stages": stages})
        yield {"symbol": f"attention {depth} {mask} {causal}", "shared": made.metadata.shared, **assembled(made.asm["ptx"], architecture)}


def main(architecture: int, names: list[str]) -> None:
    gpu.interpreted = lambda: True  # type: ignore[assignment]
    kept: list[gpu.TritonKernels] = []
    build = gpu.TritonKernels.build

    def noted(self: gpu.TritonKernels) -> Any:
        kept.append(self)
        return build(self)

    gpu.TritonKernels.build = noted  # type: ignore[method-assign]
    for found in attention(architecture) if "attention" in names else ():
        print(json.dumps(found))
    for name in (n for n in names if n != "attention"):
        model, inputs = corpus.load(name).module_protocol()
        compile_captured(capture(model, inputs), Options(target="triton", fallback=False), name)
    for kernels in kept:
        (library,), _ = build(kernels)
        module = load_module(library)
        for kernel, function in kernels.functions.items():
            tiled = target.apply(kernel, target.default_tiling(kernel, kernels.facts))
            print(json.dumps(built(module, function.symbol, tiled, kernel.sizes, architecture)))


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
