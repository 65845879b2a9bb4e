"""What differs where a graph's tensors are on an NVIDIA GPU: facts about it, the passes, and kernels in Triton."""

from __future__ import annotations

import hashlib
import importlib.util
import struct
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import torch
import torch.fx as fx

from ..codegen import triton as target
from ..codegen.cpu import CFunction
from ..codegen.kernel import Kernel
from ..codegen.lower import Lowered, NotLowerable
from ..codegen.render import Unrenderable
from ..codegen.triton import templates
from ..graphs.capture import Captured
from ..graphs.context import TargetFacts
from ..runtime.cache import Cache
from ..runtime.errors import BurnishError
from ..runtime.options import settings
from ..runtime.program import TRITON
from .kernels import KernelSet, Whole, symbol_of
from .options import Options

KIND = "module"  # the compile cache's namespace for modules of kernels


def placed(options: Options, captured: Captured) -> Options:
    """The options with the target of the device on which a graph's tensors are; raises BurnishError where that is none, or several."""
    # A number that a graph makes on the processor is read by PyTorch alone.
    kinds = {v.device.type for node, v in _tensors(captured) if node.op == "placeholder" or v.dim() or v.device.type != "cpu"}
    if "cuda" not in kinds and options.target != TRITON:
        return options
    if kinds not in ({"cuda"}, {"cpu"}, set()):
        raise BurnishError(f"the graph's tensors are on {' and '.join(sorted(kinds))}; Burnish compiles graphs on the processor or on one NVIDIA GPU")
    if importlib.util.find_spec("triton") is None:
        raise BurnishError("a graph on a GPU needs Triton; pip install triton")
    if "cuda" not in kinds and not interpreted():
        raise BurnishError("target 'triton' takes CUDA tensors; set TRITON_INTERPRET=1 before Python starts to run it on the processor, in Triton's interpreter")
    if options.quantize or options.budget is not None or options.precision != "f32":
        raise BurnishError("on a GPU, quantize, precision and error budgets are not there yet; leave them out")
    return replace(options, target=TRITON)


def _tensors(captured: Captured) -> Iterable[tuple[fx.Node, torch.Tensor]]:
    for node in captured.gm.graph.nodes:
        val: Any = node.meta.get("val") if node.op != "output" else None
        yield from ((node, v) for v in (val if isinstance(val, (tuple, list)) else (val,)) if isinstance(v, torch.Tensor))


def interpreted() -> bool:
    """Whether Triton runs kernels in its interpreter, which it decides when it is first imported."""
    from triton import knobs

    return bool(knobs.runtime.interpret)


def versions() -> str:
    """What compiled kernels depend on beside their text."""
    from triton import __version__

    return f"triton {__version__} for {torch.cuda.get_device_name(0) if torch.cuda.is_available() else 'no GPU'}"


@lru_cache(maxsize=1)
def gpu_facts() -> TargetFacts:
    """Facts about the GPU at hand; without one, an H100's, so that what is compiled elsewhere suits a large one."""
    cores, cache = 132, 50 << 20
    if torch.cuda.is_available():
        found = torch.cuda.get_device_properties(0)
        cores, cache = found.multi_processor_count, getattr(found, "L2_cache_size", cache)
    # 256 FLOPs a cycle and multiprocessor at 1.7 GHz; the bandwidth of the large ones' memory.
    flops = {"float32": cores * 256 * 1.7e9}
    return TargetFacts(name="cuda", isa=TRITON, cores=cores, lanes_f32=32, l2_bytes=cache, l3_bytes=cache, bandwidth=3e12, peak_flops=flops, eager_call_s=6e-6, launch_s=2e-6)


class TritonKernels(KernelSet):
    """As :class:`KernelSet`, rendered as Triton; all kernels of a program are one module."""

    def __init__(self) -> None:
        super().__init__(gpu_facts(), TRITON)

    @property
    def heavy(self) -> bool:
        return False

    def region(self, lowered: Lowered) -> tuple[Lowered, list[CFunction]]:
        try:
            return super().region(target.split_rows(lowered, self.facts))
        except Unrenderable as e:
            raise NotLowerable(f"has no kernel on a GPU ({e})") from e

    def rendered(self, kernel: Kernel) -> CFunction:
        tiled = target.apply(kernel, target.default_tiling(kernel, self.facts))
        name = symbol_of(kernel, tiled.schedule)
        # A launch shares out its points itself.
        return CFunction(name, target.render(tiled, name), 1, 1, tuple(b.name for b in kernel.arguments))

    def whole(self, node: fx.Node) -> Whole | None:
        if node.target is not torch.ops.burnish.attention.default:
            return None
        q, k, v, mask, scale, causal, safe, _ = node.args
        (bits,) = struct.unpack("q", struct.pack("d", scale))
        return Whole("attention", tuple(n for n in (q, k, v, mask) if isinstance(n, fx.Node)), (bits, int(bool(causal)), int(bool(safe))))

    def build(self) -> tuple[list[Path], dict[str, int]]:
        functions = sorted(self.functions.values(), key=lambda f: f.symbol)
        texts = [target.module(f.text for f in functions)] if functions else []
        where = {f.symbol: 0 for f in functions}
        for symbol in sorted(self.templates):
            where[symbol] = len(texts)
            texts.append(templates.source(symbol))
        return [_kept(text) for text in texts], where


def _kept(text: str) -> Path:
    """A module in the compile cache."""
    key = hashlib.sha256(text.encode()).hexdigest()
    if settings().dump:
        Path(settings().dump).mkdir(parents=True, exist_ok=True)
        Path(settings().dump, f"{key[:16]}.py").write_text(text)
    return Cache(settings().cache_dir, settings().cache_bytes).put(KIND, key, text.encode())
