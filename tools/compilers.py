"""The compilers a benchmark compares. Each makes a callable without arguments from a module and its inputs."""

from __future__ import annotations

import importlib.util
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import torch
from torch import nn

Call = Callable[[], Any]
Prepare = Callable[[nn.Module, tuple], Call]


class Missing(Exception):
    """A peer is not installed."""


@dataclass(frozen=True)
class Compiler:
    """``prepare`` compiles (lazily or not); ``needs`` are the packages it stands on; ``about`` is one line for people; ``bf16``: it was told to compute
    float32 graphs in bfloat16; ``tolerance``: GraphNet's t that it was told, at which it is judged."""

    prepare: Prepare
    about: str
    needs: tuple[str, ...] = ()
    bf16: bool = False
    tolerance: int | None = None

    def check(self) -> None:
        """Raise Missing where a package it needs is not installed."""
        absent = [n for n in self.needs if importlib.util.find_spec(n) is None]
        if absent:
            raise Missing(f"{' and '.join(absent)} is not installed")


def _eager(module: nn.Module, inputs: tuple) -> Call:
    return lambda: module(*inputs)


def _burnish(module: nn.Module, inputs: tuple, **options: Any) -> Call:
    from ..compiler.api import compile

    compiled = compile(module, inputs, **options)

    def call() -> Any:
        return compiled(*inputs)

    call.report = compiled.report  # type: ignore[attr-defined]
    return call


def _dynamo(**options: Any) -> Prepare:
    def prepare(module: nn.Module, inputs: tuple) -> Call:
        compiled = torch.compile(module, **options)
        return lambda: compiled(*inputs)

    return prepare


def _inductor_freeze(module: nn.Module, inputs: tuple) -> Call:
    import torch._inductor.config as config

    config.freezing = True
    return _dynamo()(module, inputs)


def _openvino(module: nn.Module, inputs: tuple, precision: str = "f32", int8: bool = False) -> Call:
    import openvino

    converted = openvino.convert_model(torch.export.export(module, inputs))
    given = [x.numpy() for x in inputs if isinstance(x, torch.Tensor)]
    if int8:
        import nncf

        converted = nncf.quantize(converted, nncf.Dataset([given[: len(converted.inputs)]]), subset_size=1)
    # Without the hint OpenVINO computes float32 graphs in bfloat16 where the machine has it.
    config = {
        "INFERENCE_PRECISION_HINT": precision,
        "INFERENCE_NUM_THREADS": torch.get_num_threads(),
        "PERFORMANCE_HINT": "LATENCY",
    }
    compiled = openvino.compile_model(converted, "CPU", config)
    request = compiled.create_infer_request()
    arrays = given[: len(compiled.inputs)]

    def call() -> Any:
        results = request.infer(arrays, share_inputs=True, share_outputs=True)
        return [torch.from_numpy(results[i]) for i in range(len(compiled.outputs))]

    return call


def _onnxruntime(module: nn.Module, inputs: tuple) -> Call:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = torch.get_num_threads()
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "model.onnx")
        torch.onnx.export(module, inputs, path, dynamo=True, verbose=False)
        session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    given = {i.name: x.numpy() for i, x in zip(session.get_inputs(), inputs)}
    return lambda: [torch.as_tensor(o) for o in session.run(None, given)]


# Below, float32 is all that holds; above, errors as large as the outputs do.
TOLERATED = (-4, -3, -2, -1, 0)

COMPILERS: Mapping[str, Compiler] = {
    "burnish": Compiler(_burnish, "burnish.compile"),
    "burnish_bf16": Compiler(partial(_burnish, precision="bf16"), 'burnish.compile(precision="bf16")', bf16=True),
    "burnish_int8": Compiler(partial(_burnish, quantize="int8:static:additions"), 'burnish.compile(quantize="int8:static:additions"), calibrated on the inputs', tolerance=0),
    **{f"burnish_t{t}": Compiler(partial(_burnish, tolerance=t), f"burnish.compile(tolerance={t})", tolerance=t) for t in TOLERATED},
    "burnish_dynamo": Compiler(_dynamo(backend="burnish"), 'torch.compile(backend="burnish")'),
    "eager": Compiler(_eager, "PyTorch as it is, against itself"),
    "aot_eager": Compiler(_dynamo(backend="aot_eager"), "torch.compile's capture without code generation"),
    "inductor": Compiler(_dynamo(), "torch.compile"),
    "inductor_freeze": Compiler(_inductor_freeze, "torch.compile with frozen weights"),
    "openvino": Compiler(_openvino, "OpenVINO in float32", ("openvino",)),
    "openvino_bf16": Compiler(partial(_openvino, precision="bf16"), "OpenVINO in bfloat16", ("openvino",), bf16=True),
    "openvino_int8": Compiler(partial(_openvino, int8=True), "OpenVINO, quantized by NNCF on the inputs, else in float32", ("openvino", "nncf"), tolerance=0),
    "onnxruntime": Compiler(_onnxruntime, "ONNX Runtime", ("onnxruntime", "onnx", "onnxscript")),
}


def installed(name: str) -> bool:
    """Whether every package that a compiler needs is there."""
    try:
        COMPILERS[name].check()
    except Missing:
        return False
    return True
