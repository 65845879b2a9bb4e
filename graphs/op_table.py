"""Which kind of computation each ATen operator is, by operator name without overload."""

from __future__ import annotations

import enum


class Kind(enum.Enum):
    """What an FX node computes, as far as fusion is concerned."""

    POINTWISE = "pointwise"  # elementwise with broadcasting, and constants (full, zeros)
    REDUCTION = "reduction"  # reduces dims, or normalises along them
    VIEW = "view"  # a pure index map of one tensor
    INDEX = "index"  # moves data by position or by index tensor
    WINDOW = "window"  # pooling
    SCAN = "scan"  # cumulative along a dim
    LIBRARY = "library"  # GEMM, convolution, attention, sort...: a library call
    RANDOM = "random"  # draws from a generator: never moved, merged or dropped
    OPAQUE = "opaque"  # anything else
    SYMINT = "symint"  # arithmetic on sizes
    GETITEM = "getitem"  # one result of a node with several


_POINTWISE = """
__and__ __or__ __xor__ __lshift__ __rshift__ abs acos acosh add addcdiv addcmul asin asinh atan atan2 atanh bitwise_and bitwise_left_shift bitwise_not bitwise_or
bitwise_right_shift bitwise_xor ceil celu clamp clamp_max clamp_min clone contiguous copy copysign cos cosh deg2rad
div elu empty_like eq erf erfc exp exp2 expm1 fill floor floor_divide fmax fmin fmod frac full full_like ge gelu gelu_backward
gt hardshrink hardsigmoid hardswish hardtanh heaviside hypot isfinite isinf isnan isneginf isposinf ldexp le leaky_relu
leaky_relu_backward lerp lift_fresh_copy log log10 log1p log2 log_sigmoid logaddexp logaddexp2 logical_and logical_not
logical_or logical_xor logit lt masked_fill maximum minimum mish mul mvlgamma nan_to_num ne neg new_empty new_full new_ones
new_zeros ones ones_like positive pow prelu _prelu_kernel rad2deg real reciprocal relu relu6 remainder round rsqrt rsub
scalar_tensor sgn sigmoid sigmoid_backward sign signbit silu silu_backward sin sinc sinh softplus softplus_backward softshrink
sqrt square sub tan tanh tanh_backward threshold threshold_backward to _to_copy trunc true_divide where xlogy zeros zeros_like
empty empty_strided new_empty_strided zero _native_batch_norm_legit_no_training convert_element_type hardtanh_backward
hardsigmoid_backward hardswish_backward elu_backward log_sigmoid_forward mse_loss l1_loss smooth_l1_loss selu special_expit
native_dropout_backward
"""

_REDUCTION = """
sum mean amax amin any all prod var std var_mean std_mean argmax argmin linalg_vector_norm _softmax _log_softmax softmax
log_softmax native_layer_norm layer_norm native_group_norm group_norm _fused_rms_norm rms_norm logsumexp max min norm
_softmax_backward_data _log_softmax_backward_data count_nonzero _safe_softmax nansum aminmax native_batch_norm
_native_batch_norm_legit _native_batch_norm_legit_functional frobenius_norm
"""

_VIEW = """
view _unsafe_view reshape _reshape_alias permute t transpose expand squeeze unsqueeze slice select alias detach flip
as_strided split split_with_sizes chunk unbind numpy_T mT mH adjoint movedim swapaxes narrow diagonal unfold view_as
expand_as unflatten flatten view_copy permute_copy expand_copy slice_copy select_copy squeeze_copy unsqueeze_copy
transpose_copy t_copy split_with_sizes_copy unbind_copy as_strided_copy alias_copy detach_copy tensor_split hsplit vsplit
"""

_INDEX = """
cat concat stack constant_pad_nd embedding index _unsafe_index gather index_select arange repeat roll upsample_nearest1d
upsample_nearest2d upsample_nearest3d _upsample_nearest_exact1d _upsample_nearest_exact2d upsample_bilinear2d
upsample_linear1d pixel_shuffle pixel_unshuffle tril triu one_hot slice_scatter select_scatter diag_embed
repeat_interleave reflection_pad1d reflection_pad2d replication_pad1d replication_pad2d im2col linspace eye tile rot90
channel_shuffle _unsafe_masked_index take_along_dim hstack vstack diagonal_scatter
"""

_WINDOW = """
max_pool2d_with_indices max_pool1d avg_pool1d avg_pool2d adaptive_avg_pool1d adaptive_avg_pool2d _adaptive_avg_pool2d
adaptive_max_pool2d max_pool2d max_pool3d_with_indices avg_pool3d _adaptive_avg_pool3d adaptive_avg_pool3d
"""

_SCAN = "cumsum cumprod cummax cummin logcumsumexp"

_LIBRARY = """
mm addmm bmm baddbmm addbmm addmv mv dot vdot matmul linear convolution conv1d conv2d conv3d conv_transpose2d
convolution_backward _scaled_dot_product_flash_attention_for_cpu scaled_dot_product_attention
_scaled_dot_product_attention_math _scaled_dot_product_attention_math_for_mps _scaled_dot_product_flash_attention
_scaled_dot_product_efficient_attention _native_multi_head_attention _transformer_encoder_layer_fwd lstm gru rnn_tanh
rnn_relu mkldnn_rnn_layer sort topk argsort msort kthvalue median nonzero _unique2 unique_consecutive unique_dim
masked_select bincount histc scatter scatter_add scatter_reduce index_add index_put _index_put_impl index_copy
index_reduce _fft_c2c _fft_r2c _fft_c2r grid_sampler_2d grid_sampler_3d _cdist_forward cdist einsum bilinear
embedding_bag _embedding_bag _embedding_bag_forward_only linalg_inv_ex linalg_solve_ex searchsorted bucketize
_weight_norm_interface upsample_bicubic2d upsample_trilinear3d col2im inverse linalg_svd linalg_qr
ctc_loss _ctc_loss max_pool2d_with_indices_backward avg_pool2d_backward upsample_bilinear2d_backward
upsample_nearest2d_backward embedding_dense_backward
"""

# Overloads (packet.overload) that mean something else than the packet's other overloads.
OVERLOADS: dict[str, Kind] = {
    "max.other": Kind.POINTWISE,
    "min.other": Kind.POINTWISE,
    "normal.default": Kind.RANDOM,
    "max.dim": Kind.REDUCTION,
    "min.dim": Kind.REDUCTION,
    "repeat_interleave.Tensor": Kind.OPAQUE,
    "split.default": Kind.VIEW,
}


def _table() -> dict[str, Kind]:
    groups = {
        Kind.POINTWISE: _POINTWISE,
        Kind.REDUCTION: _REDUCTION,
        Kind.VIEW: _VIEW,
        Kind.INDEX: _INDEX,
        Kind.WINDOW: _WINDOW,
        Kind.SCAN: _SCAN,
        Kind.LIBRARY: _LIBRARY,
    }
    return {name: k for k, names in groups.items() for name in names.split()}


TABLE: dict[str, Kind] = _table()

# What codegen has a lowering for: "name" for every functional overload, or "name.overload" for one. A test in
# tests/codegen holds this list and the lowering tables together.
_LOWERED = """
__and__ __or__ __xor__ __lshift__ __rshift__ abs acos acosh add.Tensor add.Scalar addcdiv.default addcmul.default asin asinh atan atan2 atanh bitwise_and bitwise_left_shift
bitwise_not bitwise_or bitwise_right_shift bitwise_xor ceil clamp.default clamp.Tensor clamp_max clamp_min clone
copy copysign cos cosh div elu empty_like eq erf erfc exp exp2 expm1 fill floor floor_divide fmax fmin fmod frac full
full_like ge gelu gelu_backward gt hardshrink hardsigmoid hardswish hardtanh heaviside hypot isfinite isinf isnan
isneginf isposinf le leaky_relu leaky_relu_backward lerp lift_fresh_copy log log10 log1p log2 logaddexp logical_and logical_not
logical_or logical_xor logit lt masked_fill maximum minimum mish mul nan_to_num ne neg new_full new_ones new_zeros
ones ones_like positive pow prelu _prelu_kernel reciprocal relu relu6 remainder round rsqrt rsub scalar_tensor sgn
sigmoid sigmoid_backward sign signbit silu silu_backward sin sinh softplus softshrink sqrt square sub.Tensor sub.Scalar tan
tanh tanh_backward threshold threshold_backward _to_copy trunc where.self where.ScalarOther where.ScalarSelf where.Scalar xlogy
zeros zeros_like _native_batch_norm_legit_no_training max.other min.other zero
hardtanh_backward hardsigmoid_backward hardswish_backward elu_backward
sum mean.default mean.dim amax amin any all prod var.correction var_mean.correction std.correction std_mean.correction argmax argmin
linalg_vector_norm _softmax _log_softmax softmax.int log_softmax.int native_layer_norm native_group_norm _fused_rms_norm rms_norm
logsumexp max.default min.default max.dim min.dim _softmax_backward_data _log_softmax_backward_data
_safe_softmax
view.default _unsafe_view reshape permute t transpose.int expand squeeze unsqueeze slice.Tensor select.int alias
detach flip as_strided split.Tensor split_with_sizes unbind.int diagonal unfold mT view_copy.default permute_copy expand_copy slice_copy
select_copy squeeze_copy unsqueeze_copy transpose_copy t_copy split_with_sizes_copy unbind_copy alias_copy detach_copy
cat stack constant_pad_nd embedding index.Tensor _unsafe_index.Tensor gather index_select arange repeat roll
upsample_nearest1d.default upsample_nearest2d.default upsample_nearest1d.vec upsample_nearest2d.vec
_upsample_nearest_exact1d.default _upsample_nearest_exact2d.default upsample_bilinear2d.default upsample_bilinear2d.vec
upsample_linear1d.default upsample_linear1d.vec pixel_shuffle pixel_unshuffle
tril triu slice_scatter select_scatter diag_embed reflection_pad1d reflection_pad2d replication_pad1d
replication_pad2d im2col linspace.default eye
max_pool2d_with_indices avg_pool1d avg_pool2d adaptive_avg_pool1d adaptive_avg_pool2d _adaptive_avg_pool2d
"""
LOWERED: frozenset[str] = frozenset(_LOWERED.split())
