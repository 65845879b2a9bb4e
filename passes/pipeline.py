"""The default pipeline, one spec string; the order is explained where it matters.

What others quantized comes first, while its operators are whole, and decomposition next, because composite spellings hide what the other passes look for. Heavy
operators in half precision are widened before all passes that choose a form for them. Batch norms are affine by the time they fold
into convolutions. Transposed convolutions become convolutions, and Fourier transforms linear layers, before the layout and library passes, which choose the heavy operators' forms and come
before fusion, which takes what is left; nothing rewrites after ``group``. Layers over quantized weights go to kernels that read codes, planes of bits first where they are the fastest, before ``pack-weights`` takes
the others; what packing left of quantized weights is lowered in front of fusion.
"""

from __future__ import annotations

SIMPLIFY = "canonicalize,fold-constants,remove-redundant,cse,dce"
HEAVY = "widen,attention,fold-batch-norm,transposed-conv,fourier,merge-linears,canonicalize,small-matmul,topk,scatter,recurrent,keep-pixels,pack-planes,pack-int8,pack-quantized,pack-weights,products,library-conv,remove-redundant,cse,dce"
FUSE = "group,outline"

# Batch norms are folded, and transposed convolutions turned, before weights are rounded; Fourier transforms' are not.
QUANTIZE = "widen,attention,fold-batch-norm,transposed-conv,canonicalize"


def through_quantize(quantize: str = "") -> str:
    """The pipeline's beginning; ``quantize``: the pass of that name with its options, where layers are to be quantized."""
    wanted = (QUANTIZE, quantize) if quantize else ()
    return ",".join(("adopt-quantized", "decompose", SIMPLIFY, *wanted))


def pipeline(quantize: str = "") -> str:
    """The default pipeline; ``quantize`` as for :func:`through_quantize`."""
    return ",".join((through_quantize(quantize), HEAVY, "lower-quantized", FUSE))


DEFAULT = pipeline()

# On a GPU linear layers, convolutions and PyTorch's own attention stay the library's.
GPU = f"adopt-quantized,decompose,{SIMPLIFY},attention{{whole=false}},fold-batch-norm,merge-linears,canonicalize,fold-constants,remove-redundant,cse,dce,{FUSE}"
