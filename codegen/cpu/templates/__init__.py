"""Heavy operators: which function of which source runs one, and with what sizes."""

from .attentions import attention, cache_append, cached, decode
from .convolutions import conv2d, conv3d, depthwise, grouped, winograd
from .int8 import int8_codes_product, int8_conv2d, int8_product
from .launch import SOURCES, STRIP, Template, in_bf16, over_bf16, source, tile_free, unit
from .planes import planes
from .products import batched_product, product
from .quantized import quantized
from .sequences import recurrent, scatter, topk
from .states import cache_taps, scan
from .tuning import blockings, described, points_of_a_task

__all__ = [
    "SOURCES", "STRIP", "Template", "attention", "batched_product", "blockings", "cache_append", "cache_taps", "cached", "conv2d", "conv3d", "decode", "depthwise", "described",
    "grouped", "in_bf16", "int8_codes_product", "int8_conv2d", "int8_product", "over_bf16", "planes", "points_of_a_task", "product", "quantized", "recurrent", "scan", "scatter", "source", "tile_free", "topk", "unit",
    "winograd",
]
