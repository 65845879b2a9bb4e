"""A GGUF file's model in OpenVINO GenAI, which itself reads no GGUF file whose weights are in float32 or bfloat16: our module, taking and giving keys and
values, is converted, and they become the model's state, the way optimum-intel exports models (their inputs' names are what GenAI asks for)."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from torch import nn

from ..graphs.gguf import Decoder, LanguageModel
from ..graphs.quantized import quantize, unpack_codes
from ..passes.quantize.quant_spec import QuantSpec
from ..runtime.errors import BurnishError
from .generation_formats import FORMATS, Asked

_ROUNDED = 32  # numbers of a row that share a step where OpenVINO rounds it; its own default


def generating(model: LanguageModel, asked: Asked, threads: int, longest: int) -> Callable[[torch.Tensor, int], Sequence[Sequence[int]]]:
    """A callable ``(prompts [batch, seq], new) -> tokens [batch, new]`` for texts of up to ``longest`` tokens. OpenVINO computes in the precision asked for and keeps keys and values
    in it, or in what is asked for them; without those hints it would compute a float32 model in bfloat16 where the machine has it, and keep them in 8 bits. Weights in few bits are
    those that ``burnish.quantize`` makes, as constants that its kernels read as they are; rows are rounded where the specification says ``dynamic``."""
    import numpy as np
    import openvino
    import openvino_genai as genai

    if not isinstance(model.module, Decoder):
        raise BurnishError(f"{model.name} is no model of a GGUF file, which is all that is converted for OpenVINO GenAI")
    spec, (keys, values) = asked.spec, FORMATS["openvino_genai"].caches(asked)
    caches = {"KV_CACHE_PRECISION": keys} if keys == values else {"KEY_CACHE_PRECISION": keys, "VALUE_CACHE_PRECISION": values}
    hints = {
        "INFERENCE_PRECISION_HINT": asked.precision, **caches, "INFERENCE_NUM_THREADS": threads, "PERFORMANCE_HINT": "LATENCY",
        "DYNAMIC_QUANTIZATION_GROUP_SIZE": _ROUNDED if spec is not None and spec.activations == "dynamic" else 0, "ATTENTION_BACKEND": "SDPA",
    }  # fmt: skip
    folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)  # OpenVINO maps the weights' file
    made = _stateful(model.module, longest)
    if spec is not None:
        FORMATS["openvino_genai"].weights(spec)
        _compress(made, spec)
    openvino.save_model(made, Path(folder.name) / "openvino_model.xml", compress_to_fp16=False)
    pipeline = genai.LLMPipeline(folder.name, "CPU", **hints)

    def generate(prompts: torch.Tensor, new: int) -> Sequence[Sequence[int]]:
        # The end token must be one that the model could give; it ends nothing.
        config = genai.GenerationConfig(
            max_new_tokens=new, min_new_tokens=new, ignore_eos=True, do_sample=False, apply_chat_template=False, eos_token_id=0, stop_token_ids={0}
        )
        ids = prompts.numpy()
        return pipeline.generate(genai.TokenizedInputs(openvino.Tensor(ids), openvino.Tensor(np.ones_like(ids))), config).tokens

    generate.folder = folder  # type: ignore[attr-defined]
    return generate


def _stateful(decoder: Decoder, longest: int) -> Any:
    """The ``openvino.Model`` of one step: input_ids, attention_mask, position_ids and beam_idx to logits, keys and values in its state."""
    import openvino
    from openvino import opset13 as ops
    from openvino._offline_transformations import apply_make_stateful_transformation

    s = decoder.shape
    past = [torch.zeros(2, s.kv_heads, 3, s.depth) for _ in range(2 * s.layers)]
    example = (torch.ones(2, 4, dtype=torch.long), torch.ones(2, 7, dtype=torch.long), torch.zeros(2, 4, dtype=torch.long), past)
    with torch.no_grad():
        model = openvino.convert_model(_Step(decoder, longest).eval(), example_input=example)
    kept = {f"past.{i}": f"present.{i}" for i in range(2 * s.layers)}
    for name, port in zip(("input_ids", "attention_mask", "position_ids", *kept), model.inputs):
        port.get_tensor().set_names({name})
        port.get_node().set_partial_shape(openvino.PartialShape([-1, s.kv_heads, -1, s.depth] if name in kept else [-1, -1]))
    for name, port in zip(("logits", *kept.values()), model.outputs):
        port.get_tensor().set_names({name})
    model.validate_nodes_and_infer_types()
    beams = ops.parameter([-1], openvino.Type.i32, name="beam_idx")
    beams.output(0).get_tensor().set_names({"beam_idx"})
    model.add_parameters([beams])
    for name in kept:
        port = model.input(name)
        users = port.get_target_inputs()
        chosen = ops.gather(port, beams, ops.constant(0))
        for user in users:
            user.replace_source_output(chosen.output(0))
    model.validate_nodes_and_infer_types()
    apply_make_stateful_transformation(model, kept)
    rows = ops.gather(ops.shape_of(model.input("input_ids"), output_type="i64"), ops.constant([0]), ops.constant(0))
    empty = ops.concat([rows, *(ops.constant([n]) for n in (s.kv_heads, 0, s.depth))], 0)
    for op in model.get_ops():
        if op.get_type_name() == "ReadValue":
            op.set_arguments([ops.broadcast(ops.constant(0.0, dtype=openvino.Type.f32), empty)])
    model.validate_nodes_and_infer_types()
    return model


def _compress(model: Any, spec: QuantSpec) -> None:
    """The constant weights of a model's products in few bits: ``codes * scales``, which the CPU's kernels read as codes."""
    import openvino
    from openvino import opset13 as ops

    held = {"int8": openvino.Type.i8, "int4": openvino.Type.i4}[spec.weights]
    done: dict[str, Any] = {}
    for op in model.get_ops():
        if op.get_type_name() != "MatMul" or op.input_value(1).get_node().get_type_name() != "Constant":
            continue
        constant = op.input_value(1).get_node()
        weight = torch.from_numpy(constant.get_data().copy()).float()
        turned = not op.get_attributes()["transpose_b"]
        if weight.dim() != 2 or weight.numel() < spec.least:
            continue
        name = constant.get_friendly_name()
        if name not in done:
            rows = weight.T.contiguous() if turned else weight
            cut = spec.cut or rows.shape[1]
            if rows.shape[1] % cut:
                raise BurnishError(f"OpenVINO's groups of {cut} do not divide rows of {rows.shape[1]}")
            codes, scales = quantize(rows, spec.weights, spec.cut)
            grouped = (unpack_codes(codes, spec.format.bits, rows.shape[1]).to(torch.int16) + int(spec.format.levels[0])).to(torch.int8)
            grouped, steps = grouped.view(len(rows), -1, cut), scales.float().view(len(rows), -1, 1)
            if grouped.shape[1] == 1:
                grouped, steps = grouped[:, 0], steps[:, 0]
            product = ops.multiply(ops.convert(ops.constant(grouped.numpy(), dtype=held), "f32"), ops.constant(steps.numpy()))
            done[name] = product if grouped.dim() == 2 else ops.reshape(product, ops.constant(list(rows.shape)), False)
        if turned:
            op.set_argument(1, ops.transpose(done[name], ops.constant([1, 0])).output(0))
        else:
            op.set_argument(1, done[name].output(0))
    model.validate_nodes_and_infer_types()


class _Step(nn.Module):
    """A decoder over keys and values of before: two tensors a layer, [batch, kv_heads, past, depth], that come back with the new ones after them.

    Cosines and sines are tables of float32: angles, were they computed on the way, would be in bfloat16 where all is, and those of far places wrong."""

    def __init__(self, decoder: Decoder, longest: int) -> None:
        super().__init__()
        self.decoder = decoder
        angles = torch.arange(longest)[:, None].float() * decoder.frequencies
        angles = torch.cat((angles, angles), -1)
        self.cos, self.sin = nn.Buffer(angles.cos()), nn.Buffer(angles.sin())

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor, position_ids: torch.Tensor, past: list[torch.Tensor]) -> tuple[torch.Tensor, ...]:
        d = self.decoder
        cos, sin = self.cos[position_ids][:, None], self.sin[position_ids][:, None]
        total, new = attention_mask.shape[1], input_ids.shape[1]
        before = torch.arange(total)[None, :] <= torch.arange(total - new, total)[:, None]
        mask = before[None, None] & (attention_mask[:, None, None, :] > 0)
        x, kept = d.token_embd(input_ids), []
        layers: Any = d.blk  # whose methods a type checker does not see
        for i, layer in enumerate(layers):
            q, k, v = layer.projected(x, cos, sin)
            k, v = torch.cat((past[2 * i], k), 2), torch.cat((past[2 * i + 1], v), 2)
            kept += [k, v]
            x = layer.rest(x, F.scaled_dot_product_attention(q, self._repeated(k), self._repeated(v), attn_mask=mask))
        return (d.output(d.output_norm(x)), *kept)

    def _repeated(self, x: torch.Tensor) -> torch.Tensor:
        """Each head of keys or values as often as heads of queries share it, spelled as transformers does, which OpenVINO knows and does not carry out."""
        s = self.decoder.shape
        n = s.heads // s.kv_heads
        return x if n == 1 else x[:, :, None].expand(-1, -1, n, -1, -1).reshape(x.shape[0], s.heads, x.shape[2], s.depth)
