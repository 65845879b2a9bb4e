"""The default pipeline, one spec string; the order is explained where it matters.

Decomposition comes first because composite spellings hide what the other passes look for. Batch norms are affine by the time they fold
into convolutions. Layout and library passes choose the heavy operators' forms, so they come before fusion, which takes what is left;
nothing rewrites after ``group``.
"""

from __future__ import annotations

SIMPLIFY = "canonicalize,fold-constants,remove-redundant,cse,dce"
HEAVY = "fold-batch-norm,merge-linears,canonicalize,small-matmul,pack-weights,library-conv,remove-redundant,cse,dce"
FUSE = "group,outline"

DEFAULT = ",".join(("decompose", SIMPLIFY, HEAVY, FUSE))
