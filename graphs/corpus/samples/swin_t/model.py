import torch
from torch import device


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_self_modules_patch_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_patch_parameters_bias_: torch.nn.parameter.Parameter,
        L_x_: torch.Tensor,
        L_self_modules_norm0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_norm0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_qkv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_qkv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_buffers_index_: torch.Tensor,
        L_self_modules_layers_modules_0_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_qkv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_qkv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_buffers_index_: torch.Tensor,
        L_self_modules_layers_modules_1_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_2_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_2_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_2_modules_reduce_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_qkv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_qkv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_buffers_index_: torch.Tensor,
        L_self_modules_layers_modules_3_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_4_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_4_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_4_modules_qkv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_4_modules_qkv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_4_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_4_buffers_index_: torch.Tensor,
        L_self_modules_layers_modules_4_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_4_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_4_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_4_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_4_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_4_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_4_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_4_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_5_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_5_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_5_modules_reduce_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_6_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_6_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_6_modules_qkv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_6_modules_qkv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_6_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_6_buffers_index_: torch.Tensor,
        L_self_modules_layers_modules_6_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_6_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_6_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_6_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_6_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_6_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_6_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_6_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_7_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_7_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_7_modules_qkv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_7_modules_qkv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_7_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_7_buffers_index_: torch.Tensor,
        L_self_modules_layers_modules_7_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_7_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_7_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_7_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_7_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_7_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_7_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_7_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_8_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_8_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_8_modules_qkv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_8_modules_qkv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_8_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_8_buffers_index_: torch.Tensor,
        L_self_modules_layers_modules_8_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_8_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_8_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_8_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_8_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_8_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_8_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_8_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_9_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_9_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_9_modules_qkv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_9_modules_qkv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_9_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_9_buffers_index_: torch.Tensor,
        L_self_modules_layers_modules_9_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_9_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_9_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_9_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_9_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_9_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_9_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_9_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_10_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_10_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_10_modules_qkv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_10_modules_qkv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_10_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_10_buffers_index_: torch.Tensor,
        L_self_modules_layers_modules_10_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_10_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_10_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_10_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_10_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_10_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_10_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_10_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_11_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_11_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_11_modules_qkv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_11_modules_qkv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_11_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_11_buffers_index_: torch.Tensor,
        L_self_modules_layers_modules_11_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_11_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_11_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_11_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_11_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_11_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_11_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_11_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_12_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_12_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_12_modules_reduce_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_13_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_13_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_13_modules_qkv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_13_modules_qkv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_13_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_13_buffers_index_: torch.Tensor,
        L_self_modules_layers_modules_13_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_13_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_13_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_13_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_13_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_13_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_13_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_13_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_14_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_14_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_14_modules_qkv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_14_modules_qkv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_14_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_14_buffers_index_: torch.Tensor,
        L_self_modules_layers_modules_14_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_14_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_14_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_14_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_14_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_14_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_14_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_14_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_head_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_self_modules_patch_parameters_weight_ = L_self_modules_patch_parameters_weight_
        l_self_modules_patch_parameters_bias_ = L_self_modules_patch_parameters_bias_
        l_x_ = L_x_
        l_self_modules_norm0_parameters_weight_ = L_self_modules_norm0_parameters_weight_
        l_self_modules_norm0_parameters_bias_ = L_self_modules_norm0_parameters_bias_
        l_self_modules_layers_modules_0_modules_norm1_parameters_weight_ = L_self_modules_layers_modules_0_modules_norm1_parameters_weight_
        l_self_modules_layers_modules_0_modules_norm1_parameters_bias_ = L_self_modules_layers_modules_0_modules_norm1_parameters_bias_
        l_self_modules_layers_modules_0_modules_qkv_parameters_weight_ = L_self_modules_layers_modules_0_modules_qkv_parameters_weight_
        l_self_modules_layers_modules_0_modules_qkv_parameters_bias_ = L_self_modules_layers_modules_0_modules_qkv_parameters_bias_
        l_self_modules_layers_modules_0_parameters_bias_ = L_self_modules_layers_modules_0_parameters_bias_
        l_self_modules_layers_modules_0_buffers_index_ = L_self_modules_layers_modules_0_buffers_index_
        l_self_modules_layers_modules_0_modules_out_parameters_weight_ = L_self_modules_layers_modules_0_modules_out_parameters_weight_
        l_self_modules_layers_modules_0_modules_out_parameters_bias_ = L_self_modules_layers_modules_0_modules_out_parameters_bias_
        l_self_modules_layers_modules_0_modules_norm2_parameters_weight_ = L_self_modules_layers_modules_0_modules_norm2_parameters_weight_
        l_self_modules_layers_modules_0_modules_norm2_parameters_bias_ = L_self_modules_layers_modules_0_modules_norm2_parameters_bias_
        l_self_modules_layers_modules_0_modules_mlp_modules_up_parameters_weight_ = L_self_modules_layers_modules_0_modules_mlp_modules_up_parameters_weight_
        l_self_modules_layers_modules_0_modules_mlp_modules_up_parameters_bias_ = L_self_modules_layers_modules_0_modules_mlp_modules_up_parameters_bias_
        l_self_modules_layers_modules_0_modules_mlp_modules_down_parameters_weight_ = L_self_modules_layers_modules_0_modules_mlp_modules_down_parameters_weight_
        l_self_modules_layers_modules_0_modules_mlp_modules_down_parameters_bias_ = L_self_modules_layers_modules_0_modules_mlp_modules_down_parameters_bias_
        l_self_modules_layers_modules_1_modules_norm1_parameters_weight_ = L_self_modules_layers_modules_1_modules_norm1_parameters_weight_
        l_self_modules_layers_modules_1_modules_norm1_parameters_bias_ = L_self_modules_layers_modules_1_modules_norm1_parameters_bias_
        l_self_modules_layers_modules_1_modules_qkv_parameters_weight_ = L_self_modules_layers_modules_1_modules_qkv_parameters_weight_
        l_self_modules_layers_modules_1_modules_qkv_parameters_bias_ = L_self_modules_layers_modules_1_modules_qkv_parameters_bias_
        l_self_modules_layers_modules_1_parameters_bias_ = L_self_modules_layers_modules_1_parameters_bias_
        l_self_modules_layers_modules_1_buffers_index_ = L_self_modules_layers_modules_1_buffers_index_
        l_self_modules_layers_modules_1_modules_out_parameters_weight_ = L_self_modules_layers_modules_1_modules_out_parameters_weight_
        l_self_modules_layers_modules_1_modules_out_parameters_bias_ = L_self_modules_layers_modules_1_modules_out_parameters_bias_
        l_self_modules_layers_modules_1_modules_norm2_parameters_weight_ = L_self_modules_layers_modules_1_modules_norm2_parameters_weight_
        l_self_modules_layers_modules_1_modules_norm2_parameters_bias_ = L_self_modules_layers_modules_1_modules_norm2_parameters_bias_
        l_self_modules_layers_modules_1_modules_mlp_modules_up_parameters_weight_ = L_self_modules_layers_modules_1_modules_mlp_modules_up_parameters_weight_
        l_self_modules_layers_modules_1_modules_mlp_modules_up_parameters_bias_ = L_self_modules_layers_modules_1_modules_mlp_modules_up_parameters_bias_
        l_self_modules_layers_modules_1_modules_mlp_modules_down_parameters_weight_ = L_self_modules_layers_modules_1_modules_mlp_modules_down_parameters_weight_
        l_self_modules_layers_modules_1_modules_mlp_modules_down_parameters_bias_ = L_self_modules_layers_modules_1_modules_mlp_modules_down_parameters_bias_
        l_self_modules_layers_modules_2_modules_norm_parameters_weight_ = L_self_modules_layers_modules_2_modules_norm_parameters_weight_
        l_self_modules_layers_modules_2_modules_norm_parameters_bias_ = L_self_modules_layers_modules_2_modules_norm_parameters_bias_
        l_self_modules_layers_modules_2_modules_reduce_parameters_weight_ = L_self_modules_layers_modules_2_modules_reduce_parameters_weight_
        l_self_modules_layers_modules_3_modules_norm1_parameters_weight_ = L_self_modules_layers_modules_3_modules_norm1_parameters_weight_
        l_self_modules_layers_modules_3_modules_norm1_parameters_bias_ = L_self_modules_layers_modules_3_modules_norm1_parameters_bias_
        l_self_modules_layers_modules_3_modules_qkv_parameters_weight_ = L_self_modules_layers_modules_3_modules_qkv_parameters_weight_
        l_self_modules_layers_modules_3_modules_qkv_parameters_bias_ = L_self_modules_layers_modules_3_modules_qkv_parameters_bias_
        l_self_modules_layers_modules_3_parameters_bias_ = L_self_modules_layers_modules_3_parameters_bias_
        l_self_modules_layers_modules_3_buffers_index_ = L_self_modules_layers_modules_3_buffers_index_
        l_self_modules_layers_modules_3_modules_out_parameters_weight_ = L_self_modules_layers_modules_3_modules_out_parameters_weight_
        l_self_modules_layers_modules_3_modules_out_parameters_bias_ = L_self_modules_layers_modules_3_modules_out_parameters_bias_
        l_self_modules_layers_modules_3_modules_norm2_parameters_weight_ = L_self_modules_layers_modules_3_modules_norm2_parameters_weight_
        l_self_modules_layers_modules_3_modules_norm2_parameters_bias_ = L_self_modules_layers_modules_3_modules_norm2_parameters_bias_
        l_self_modules_layers_modules_3_modules_mlp_modules_up_parameters_weight_ = L_self_modules_layers_modules_3_modules_mlp_modules_up_parameters_weight_
        l_self_modules_layers_modules_3_modules_mlp_modules_up_parameters_bias_ = L_self_modules_layers_modules_3_modules_mlp_modules_up_parameters_bias_
        l_self_modules_layers_modules_3_modules_mlp_modules_down_parameters_weight_ = L_self_modules_layers_modules_3_modules_mlp_modules_down_parameters_weight_
        l_self_modules_layers_modules_3_modules_mlp_modules_down_parameters_bias_ = L_self_modules_layers_modules_3_modules_mlp_modules_down_parameters_bias_
        l_self_modules_layers_modules_4_modules_norm1_parameters_weight_ = L_self_modules_layers_modules_4_modules_norm1_parameters_weight_
        l_self_modules_layers_modules_4_modules_norm1_parameters_bias_ = L_self_modules_layers_modules_4_modules_norm1_parameters_bias_
        l_self_modules_layers_modules_4_modules_qkv_parameters_weight_ = L_self_modules_layers_modules_4_modules_qkv_parameters_weight_
        l_self_modules_layers_modules_4_modules_qkv_parameters_bias_ = L_self_modules_layers_modules_4_modules_qkv_parameters_bias_
        l_self_modules_layers_modules_4_parameters_bias_ = L_self_modules_layers_modules_4_parameters_bias_
        l_self_modules_layers_modules_4_buffers_index_ = L_self_modules_layers_modules_4_buffers_index_
        l_self_modules_layers_modules_4_modules_out_parameters_weight_ = L_self_modules_layers_modules_4_modules_out_parameters_weight_
        l_self_modules_layers_modules_4_modules_out_parameters_bias_ = L_self_modules_layers_modules_4_modules_out_parameters_bias_
        l_self_modules_layers_modules_4_modules_norm2_parameters_weight_ = L_self_modules_layers_modules_4_modules_norm2_parameters_weight_
        l_self_modules_layers_modules_4_modules_norm2_parameters_bias_ = L_self_modules_layers_modules_4_modules_norm2_parameters_bias_
        l_self_modules_layers_modules_4_modules_mlp_modules_up_parameters_weight_ = L_self_modules_layers_modules_4_modules_mlp_modules_up_parameters_weight_
        l_self_modules_layers_modules_4_modules_mlp_modules_up_parameters_bias_ = L_self_modules_layers_modules_4_modules_mlp_modules_up_parameters_bias_
        l_self_modules_layers_modules_4_modules_mlp_modules_down_parameters_weight_ = L_self_modules_layers_modules_4_modules_mlp_modules_down_parameters_weight_
        l_self_modules_layers_modules_4_modules_mlp_modules_down_parameters_bias_ = L_self_modules_layers_modules_4_modules_mlp_modules_down_parameters_bias_
        l_self_modules_layers_modules_5_modules_norm_parameters_weight_ = L_self_modules_layers_modules_5_modules_norm_parameters_weight_
        l_self_modules_layers_modules_5_modules_norm_parameters_bias_ = L_self_modules_layers_modules_5_modules_norm_parameters_bias_
        l_self_modules_layers_modules_5_modules_reduce_parameters_weight_ = L_self_modules_layers_modules_5_modules_reduce_parameters_weight_
        l_self_modules_layers_modules_6_modules_norm1_parameters_weight_ = L_self_modules_layers_modules_6_modules_norm1_parameters_weight_
        l_self_modules_layers_modules_6_modules_norm1_parameters_bias_ = L_self_modules_layers_modules_6_modules_norm1_parameters_bias_
        l_self_modules_layers_modules_6_modules_qkv_parameters_weight_ = L_self_modules_layers_modules_6_modules_qkv_parameters_weight_
        l_self_modules_layers_modules_6_modules_qkv_parameters_bias_ = L_self_modules_layers_modules_6_modules_qkv_parameters_bias_
        l_self_modules_layers_modules_6_parameters_bias_ = L_self_modules_layers_modules_6_parameters_bias_
        l_self_modules_layers_modules_6_buffers_index_ = L_self_modules_layers_modules_6_buffers_index_
        l_self_modules_layers_modules_6_modules_out_parameters_weight_ = L_self_modules_layers_modules_6_modules_out_parameters_weight_
        l_self_modules_layers_modules_6_modules_out_parameters_bias_ = L_self_modules_layers_modules_6_modules_out_parameters_bias_
        l_self_modules_layers_modules_6_modules_norm2_parameters_weight_ = L_self_modules_layers_modules_6_modules_norm2_parameters_weight_
        l_self_modules_layers_modules_6_modules_norm2_parameters_bias_ = L_self_modules_layers_modules_6_modules_norm2_parameters_bias_
        l_self_modules_layers_modules_6_modules_mlp_modules_up_parameters_weight_ = L_self_modules_layers_modules_6_modules_mlp_modules_up_parameters_weight_
        l_self_modules_layers_modules_6_modules_mlp_modules_up_parameters_bias_ = L_self_modules_layers_modules_6_modules_mlp_modules_up_parameters_bias_
        l_self_modules_layers_modules_6_modules_mlp_modules_down_parameters_weight_ = L_self_modules_layers_modules_6_modules_mlp_modules_down_parameters_weight_
        l_self_modules_layers_modules_6_modules_mlp_modules_down_parameters_bias_ = L_self_modules_layers_modules_6_modules_mlp_modules_down_parameters_bias_
        l_self_modules_layers_modules_7_modules_norm1_parameters_weight_ = L_self_modules_layers_modules_7_modules_norm1_parameters_weight_
        l_self_modules_layers_modules_7_modules_norm1_parameters_bias_ = L_self_modules_layers_modules_7_modules_norm1_parameters_bias_
        l_self_modules_layers_modules_7_modules_qkv_parameters_weight_ = L_self_modules_layers_modules_7_modules_qkv_parameters_weight_
        l_self_modules_layers_modules_7_modules_qkv_parameters_bias_ = L_self_modules_layers_modules_7_modules_qkv_parameters_bias_
        l_self_modules_layers_modules_7_parameters_bias_ = L_self_modules_layers_modules_7_parameters_bias_
        l_self_modules_layers_modules_7_buffers_index_ = L_self_modules_layers_modules_7_buffers_index_
        l_self_modules_layers_modules_7_modules_out_parameters_weight_ = L_self_modules_layers_modules_7_modules_out_parameters_weight_
        l_self_modules_layers_modules_7_modules_out_parameters_bias_ = L_self_modules_layers_modules_7_modules_out_parameters_bias_
        l_self_modules_layers_modules_7_modules_norm2_parameters_weight_ = L_self_modules_layers_modules_7_modules_norm2_parameters_weight_
        l_self_modules_layers_modules_7_modules_norm2_parameters_bias_ = L_self_modules_layers_modules_7_modules_norm2_parameters_bias_
        l_self_modules_layers_modules_7_modules_mlp_modules_up_parameters_weight_ = L_self_modules_layers_modules_7_modules_mlp_modules_up_parameters_weight_
        l_self_modules_layers_modules_7_modules_mlp_modules_up_parameters_bias_ = L_self_modules_layers_modules_7_modules_mlp_modules_up_parameters_bias_
        l_self_modules_layers_modules_7_modules_mlp_modules_down_parameters_weight_ = L_self_modules_layers_modules_7_modules_mlp_modules_down_parameters_weight_
        l_self_modules_layers_modules_7_modules_mlp_modules_down_parameters_bias_ = L_self_modules_layers_modules_7_modules_mlp_modules_down_parameters_bias_
        l_self_modules_layers_modules_8_modules_norm1_parameters_weight_ = L_self_modules_layers_modules_8_modules_norm1_parameters_weight_
        l_self_modules_layers_modules_8_modules_norm1_parameters_bias_ = L_self_modules_layers_modules_8_modules_norm1_parameters_bias_
        l_self_modules_layers_modules_8_modules_qkv_parameters_weight_ = L_self_modules_layers_modules_8_modules_qkv_parameters_weight_
        l_self_modules_layers_modules_8_modules_qkv_parameters_bias_ = L_self_modules_layers_modules_8_modules_qkv_parameters_bias_
        l_self_modules_layers_modules_8_parameters_bias_ = L_self_modules_layers_modules_8_parameters_bias_
        l_self_modules_layers_modules_8_buffers_index_ = L_self_modules_layers_modules_8_buffers_index_
        l_self_modules_layers_modules_8_modules_out_parameters_weight_ = L_self_modules_layers_modules_8_modules_out_parameters_weight_
        l_self_modules_layers_modules_8_modules_out_parameters_bias_ = L_self_modules_layers_modules_8_modules_out_parameters_bias_
        l_self_modules_layers_modules_8_modules_norm2_parameters_weight_ = L_self_modules_layers_modules_8_modules_norm2_parameters_weight_
        l_self_modules_layers_modules_8_modules_norm2_parameters_bias_ = L_self_modules_layers_modules_8_modules_norm2_parameters_bias_
        l_self_modules_layers_modules_8_modules_mlp_modules_up_parameters_weight_ = L_self_modules_layers_modules_8_modules_mlp_modules_up_parameters_weight_
        l_self_modules_layers_modules_8_modules_mlp_modules_up_parameters_bias_ = L_self_modules_layers_modules_8_modules_mlp_modules_up_parameters_bias_
        l_self_modules_layers_modules_8_modules_mlp_modules_down_parameters_weight_ = L_self_modules_layers_modules_8_modules_mlp_modules_down_parameters_weight_
        l_self_modules_layers_modules_8_modules_mlp_modules_down_parameters_bias_ = L_self_modules_layers_modules_8_modules_mlp_modules_down_parameters_bias_
        l_self_modules_layers_modules_9_modules_norm1_parameters_weight_ = L_self_modules_layers_modules_9_modules_norm1_parameters_weight_
        l_self_modules_layers_modules_9_modules_norm1_parameters_bias_ = L_self_modules_layers_modules_9_modules_norm1_parameters_bias_
        l_self_modules_layers_modules_9_modules_qkv_parameters_weight_ = L_self_modules_layers_modules_9_modules_qkv_parameters_weight_
        l_self_modules_layers_modules_9_modules_qkv_parameters_bias_ = L_self_modules_layers_modules_9_modules_qkv_parameters_bias_
        l_self_modules_layers_modules_9_parameters_bias_ = L_self_modules_layers_modules_9_parameters_bias_
        l_self_modules_layers_modules_9_buffers_index_ = L_self_modules_layers_modules_9_buffers_index_
        l_self_modules_layers_modules_9_modules_out_parameters_weight_ = L_self_modules_layers_modules_9_modules_out_parameters_weight_
        l_self_modules_layers_modules_9_modules_out_parameters_bias_ = L_self_modules_layers_modules_9_modules_out_parameters_bias_
        l_self_modules_layers_modules_9_modules_norm2_parameters_weight_ = L_self_modules_layers_modules_9_modules_norm2_parameters_weight_
        l_self_modules_layers_modules_9_modules_norm2_parameters_bias_ = L_self_modules_layers_modules_9_modules_norm2_parameters_bias_
        l_self_modules_layers_modules_9_modules_mlp_modules_up_parameters_weight_ = L_self_modules_layers_modules_9_modules_mlp_modules_up_parameters_weight_
        l_self_modules_layers_modules_9_modules_mlp_modules_up_parameters_bias_ = L_self_modules_layers_modules_9_modules_mlp_modules_up_parameters_bias_
        l_self_modules_layers_modules_9_modules_mlp_modules_down_parameters_weight_ = L_self_modules_layers_modules_9_modules_mlp_modules_down_parameters_weight_
        l_self_modules_layers_modules_9_modules_mlp_modules_down_parameters_bias_ = L_self_modules_layers_modules_9_modules_mlp_modules_down_parameters_bias_
        l_self_modules_layers_modules_10_modules_norm1_parameters_weight_ = L_self_modules_layers_modules_10_modules_norm1_parameters_weight_
        l_self_modules_layers_modules_10_modules_norm1_parameters_bias_ = L_self_modules_layers_modules_10_modules_norm1_parameters_bias_
        l_self_modules_layers_modules_10_modules_qkv_parameters_weight_ = L_self_modules_layers_modules_10_modules_qkv_parameters_weight_
        l_self_modules_layers_modules_10_modules_qkv_parameters_bias_ = L_self_modules_layers_modules_10_modules_qkv_parameters_bias_
        l_self_modules_layers_modules_10_parameters_bias_ = L_self_modules_layers_modules_10_parameters_bias_
        l_self_modules_layers_modules_10_buffers_index_ = L_self_modules_layers_modules_10_buffers_index_
        l_self_modules_layers_modules_10_modules_out_parameters_weight_ = L_self_modules_layers_modules_10_modules_out_parameters_weight_
        l_self_modules_layers_modules_10_modules_out_parameters_bias_ = L_self_modules_layers_modules_10_modules_out_parameters_bias_
        l_self_modules_layers_modules_10_modules_norm2_parameters_weight_ = L_self_modules_layers_modules_10_modules_norm2_parameters_weight_
        l_self_modules_layers_modules_10_modules_norm2_parameters_bias_ = L_self_modules_layers_modules_10_modules_norm2_parameters_bias_
        l_self_modules_layers_modules_10_modules_mlp_modules_up_parameters_weight_ = L_self_modules_layers_modules_10_modules_mlp_modules_up_parameters_weight_
        l_self_modules_layers_modules_10_modules_mlp_modules_up_parameters_bias_ = L_self_modules_layers_modules_10_modules_mlp_modules_up_parameters_bias_
        l_self_modules_layers_modules_10_modules_mlp_modules_down_parameters_weight_ = L_self_modules_layers_modules_10_modules_mlp_modules_down_parameters_weight_
        l_self_modules_layers_modules_10_modules_mlp_modules_down_parameters_bias_ = L_self_modules_layers_modules_10_modules_mlp_modules_down_parameters_bias_
        l_self_modules_layers_modules_11_modules_norm1_parameters_weight_ = L_self_modules_layers_modules_11_modules_norm1_parameters_weight_
        l_self_modules_layers_modules_11_modules_norm1_parameters_bias_ = L_self_modules_layers_modules_11_modules_norm1_parameters_bias_
        l_self_modules_layers_modules_11_modules_qkv_parameters_weight_ = L_self_modules_layers_modules_11_modules_qkv_parameters_weight_
        l_self_modules_layers_modules_11_modules_qkv_parameters_bias_ = L_self_modules_layers_modules_11_modules_qkv_parameters_bias_
        l_self_modules_layers_modules_11_parameters_bias_ = L_self_modules_layers_modules_11_parameters_bias_
        l_self_modules_layers_modules_11_buffers_index_ = L_self_modules_layers_modules_11_buffers_index_
        l_self_modules_layers_modules_11_modules_out_parameters_weight_ = L_self_modules_layers_modules_11_modules_out_parameters_weight_
        l_self_modules_layers_modules_11_modules_out_parameters_bias_ = L_self_modules_layers_modules_11_modules_out_parameters_bias_
        l_self_modules_layers_modules_11_modules_norm2_parameters_weight_ = L_self_modules_layers_modules_11_modules_norm2_parameters_weight_
        l_self_modules_layers_modules_11_modules_norm2_parameters_bias_ = L_self_modules_layers_modules_11_modules_norm2_parameters_bias_
        l_self_modules_layers_modules_11_modules_mlp_modules_up_parameters_weight_ = L_self_modules_layers_modules_11_modules_mlp_modules_up_parameters_weight_
        l_self_modules_layers_modules_11_modules_mlp_modules_up_parameters_bias_ = L_self_modules_layers_modules_11_modules_mlp_modules_up_parameters_bias_
        l_self_modules_layers_modules_11_modules_mlp_modules_down_parameters_weight_ = L_self_modules_layers_modules_11_modules_mlp_modules_down_parameters_weight_
        l_self_modules_layers_modules_11_modules_mlp_modules_down_parameters_bias_ = L_self_modules_layers_modules_11_modules_mlp_modules_down_parameters_bias_
        l_self_modules_layers_modules_12_modules_norm_parameters_weight_ = L_self_modules_layers_modules_12_modules_norm_parameters_weight_
        l_self_modules_layers_modules_12_modules_norm_parameters_bias_ = L_self_modules_layers_modules_12_modules_norm_parameters_bias_
        l_self_modules_layers_modules_12_modules_reduce_parameters_weight_ = L_self_modules_layers_modules_12_modules_reduce_parameters_weight_
        l_self_modules_layers_modules_13_modules_norm1_parameters_weight_ = L_self_modules_layers_modules_13_modules_norm1_parameters_weight_
        l_self_modules_layers_modules_13_modules_norm1_parameters_bias_ = L_self_modules_layers_modules_13_modules_norm1_parameters_bias_
        l_self_modules_layers_modules_13_modules_qkv_parameters_weight_ = L_self_modules_layers_modules_13_modules_qkv_parameters_weight_
        l_self_modules_layers_modules_13_modules_qkv_parameters_bias_ = L_self_modules_layers_modules_13_modules_qkv_parameters_bias_
        l_self_modules_layers_modules_13_parameters_bias_ = L_self_modules_layers_modules_13_parameters_bias_
        l_self_modules_layers_modules_13_buffers_index_ = L_self_modules_layers_modules_13_buffers_index_
        l_self_modules_layers_modules_13_modules_out_parameters_weight_ = L_self_modules_layers_modules_13_modules_out_parameters_weight_
        l_self_modules_layers_modules_13_modules_out_parameters_bias_ = L_self_modules_layers_modules_13_modules_out_parameters_bias_
        l_self_modules_layers_modules_13_modules_norm2_parameters_weight_ = L_self_modules_layers_modules_13_modules_norm2_parameters_weight_
        l_self_modules_layers_modules_13_modules_norm2_parameters_bias_ = L_self_modules_layers_modules_13_modules_norm2_parameters_bias_
        l_self_modules_layers_modules_13_modules_mlp_modules_up_parameters_weight_ = L_self_modules_layers_modules_13_modules_mlp_modules_up_parameters_weight_
        l_self_modules_layers_modules_13_modules_mlp_modules_up_parameters_bias_ = L_self_modules_layers_modules_13_modules_mlp_modules_up_parameters_bias_
        l_self_modules_layers_modules_13_modules_mlp_modules_down_parameters_weight_ = L_self_modules_layers_modules_13_modules_mlp_modules_down_parameters_weight_
        l_self_modules_layers_modules_13_modules_mlp_modules_down_parameters_bias_ = L_self_modules_layers_modules_13_modules_mlp_modules_down_parameters_bias_
        l_self_modules_layers_modules_14_modules_norm1_parameters_weight_ = L_self_modules_layers_modules_14_modules_norm1_parameters_weight_
        l_self_modules_layers_modules_14_modules_norm1_parameters_bias_ = L_self_modules_layers_modules_14_modules_norm1_parameters_bias_
        l_self_modules_layers_modules_14_modules_qkv_parameters_weight_ = L_self_modules_layers_modules_14_modules_qkv_parameters_weight_
        l_self_modules_layers_modules_14_modules_qkv_parameters_bias_ = L_self_modules_layers_modules_14_modules_qkv_parameters_bias_
        l_self_modules_layers_modules_14_parameters_bias_ = L_self_modules_layers_modules_14_parameters_bias_
        l_self_modules_layers_modules_14_buffers_index_ = L_self_modules_layers_modules_14_buffers_index_
        l_self_modules_layers_modules_14_modules_out_parameters_weight_ = L_self_modules_layers_modules_14_modules_out_parameters_weight_
        l_self_modules_layers_modules_14_modules_out_parameters_bias_ = L_self_modules_layers_modules_14_modules_out_parameters_bias_
        l_self_modules_layers_modules_14_modules_norm2_parameters_weight_ = L_self_modules_layers_modules_14_modules_norm2_parameters_weight_
        l_self_modules_layers_modules_14_modules_norm2_parameters_bias_ = L_self_modules_layers_modules_14_modules_norm2_parameters_bias_
        l_self_modules_layers_modules_14_modules_mlp_modules_up_parameters_weight_ = L_self_modules_layers_modules_14_modules_mlp_modules_up_parameters_weight_
        l_self_modules_layers_modules_14_modules_mlp_modules_up_parameters_bias_ = L_self_modules_layers_modules_14_modules_mlp_modules_up_parameters_bias_
        l_self_modules_layers_modules_14_modules_mlp_modules_down_parameters_weight_ = L_self_modules_layers_modules_14_modules_mlp_modules_down_parameters_weight_
        l_self_modules_layers_modules_14_modules_mlp_modules_down_parameters_bias_ = L_self_modules_layers_modules_14_modules_mlp_modules_down_parameters_bias_
        l_self_modules_norm_parameters_weight_ = L_self_modules_norm_parameters_weight_
        l_self_modules_norm_parameters_bias_ = L_self_modules_norm_parameters_bias_
        l_self_modules_head_parameters_weight_ = L_self_modules_head_parameters_weight_
        l_self_modules_head_parameters_bias_ = L_self_modules_head_parameters_bias_
        conv2d = torch.conv2d(l_x_, l_self_modules_patch_parameters_weight_, l_self_modules_patch_parameters_bias_, (4, 4), (0, 0), (1, 1), 1)
        l_x_ = l_self_modules_patch_parameters_weight_ = l_self_modules_patch_parameters_bias_ = None
        permute = conv2d.permute(0, 2, 3, 1)
        conv2d = None
        layer_norm = torch.nn.functional.layer_norm(permute, (96,), l_self_modules_norm0_parameters_weight_, l_self_modules_norm0_parameters_bias_, 1e-05)
        permute = l_self_modules_norm0_parameters_weight_ = l_self_modules_norm0_parameters_bias_ = None
        y = torch.nn.functional.layer_norm(layer_norm, (96,), l_self_modules_layers_modules_0_modules_norm1_parameters_weight_, l_self_modules_layers_modules_0_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_0_modules_norm1_parameters_weight_ = l_self_modules_layers_modules_0_modules_norm1_parameters_bias_ = None
        view = y.view(1, 8, 7, 8, 7, 96)
        y = None
        permute_1 = view.permute(0, 1, 3, 2, 4, 5)
        view = None
        reshape = permute_1.reshape(-1, 49, 96)
        permute_1 = None
        linear = torch.nn.functional.linear(reshape, l_self_modules_layers_modules_0_modules_qkv_parameters_weight_, l_self_modules_layers_modules_0_modules_qkv_parameters_bias_)
        reshape = l_self_modules_layers_modules_0_modules_qkv_parameters_weight_ = l_self_modules_layers_modules_0_modules_qkv_parameters_bias_ = None
        reshape_1 = linear.reshape(64, 49, 3, 3, 32)
        linear = None
        permute_2 = reshape_1.permute(2, 0, 3, 1, 4)
        reshape_1 = None
        q = permute_2[0]
        k = permute_2[1]
        v = permute_2[2]
        permute_2 = None
        mul = q * 0.1767766952966369
        q = None
        transpose = k.transpose(-2, -1)
        k = None
        scores = mul @ transpose
        mul = transpose = None
        getitem_3 = l_self_modules_layers_modules_0_parameters_bias_[l_self_modules_layers_modules_0_buffers_index_]
        l_self_modules_layers_modules_0_parameters_bias_ = l_self_modules_layers_modules_0_buffers_index_ = None
        view_1 = getitem_3.view(49, 49, -1)
        getitem_3 = None
        permute_3 = view_1.permute(2, 0, 1)
        view_1 = None
        unsqueeze = permute_3.unsqueeze(0)
        permute_3 = None
        scores_1 = scores + unsqueeze
        scores = unsqueeze = None
        softmax = scores_1.softmax(-1)
        scores_1 = None
        matmul_1 = softmax @ v
        softmax = v = None
        transpose_1 = matmul_1.transpose(1, 2)
        matmul_1 = None
        reshape_2 = transpose_1.reshape(64, 49, 96)
        transpose_1 = None
        y_1 = torch.nn.functional.linear(reshape_2, l_self_modules_layers_modules_0_modules_out_parameters_weight_, l_self_modules_layers_modules_0_modules_out_parameters_bias_)
        reshape_2 = l_self_modules_layers_modules_0_modules_out_parameters_weight_ = l_self_modules_layers_modules_0_modules_out_parameters_bias_ = None
        view_2 = y_1.view(1, 8, 8, 7, 7, 96)
        y_1 = None
        permute_4 = view_2.permute(0, 1, 3, 2, 4, 5)
        view_2 = None
        y_2 = permute_4.reshape(1, 56, 56, 96)
        permute_4 = None
        x = layer_norm + y_2
        layer_norm = y_2 = None
        layer_norm_2 = torch.nn.functional.layer_norm(x, (96,), l_self_modules_layers_modules_0_modules_norm2_parameters_weight_, l_self_modules_layers_modules_0_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_0_modules_norm2_parameters_weight_ = l_self_modules_layers_modules_0_modules_norm2_parameters_bias_ = None
        linear_2 = torch.nn.functional.linear(layer_norm_2, l_self_modules_layers_modules_0_modules_mlp_modules_up_parameters_weight_, l_self_modules_layers_modules_0_modules_mlp_modules_up_parameters_bias_)
        layer_norm_2 = l_self_modules_layers_modules_0_modules_mlp_modules_up_parameters_weight_ = l_self_modules_layers_modules_0_modules_mlp_modules_up_parameters_bias_ = None
        gelu = torch.nn.functional.gelu(linear_2)
        linear_2 = None
        linear_3 = torch.nn.functional.linear(gelu, l_self_modules_layers_modules_0_modules_mlp_modules_down_parameters_weight_, l_self_modules_layers_modules_0_modules_mlp_modules_down_parameters_bias_)
        gelu = l_self_modules_layers_modules_0_modules_mlp_modules_down_parameters_weight_ = l_self_modules_layers_modules_0_modules_mlp_modules_down_parameters_bias_ = None
        input_1 = x + linear_3
        x = linear_3 = None
        y_3 = torch.nn.functional.layer_norm(input_1, (96,), l_self_modules_layers_modules_1_modules_norm1_parameters_weight_, l_self_modules_layers_modules_1_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_1_modules_norm1_parameters_weight_ = l_self_modules_layers_modules_1_modules_norm1_parameters_bias_ = None
        y_4 = torch.roll(y_3, (-3, -3), (1, 2))
        y_3 = None
        view_3 = y_4.view(1, 8, 7, 8, 7, 96)
        y_4 = None
        permute_5 = view_3.permute(0, 1, 3, 2, 4, 5)
        view_3 = None
        reshape_4 = permute_5.reshape(-1, 49, 96)
        permute_5 = None
        at = torch.arange(56, device=device(type='cpu'))
        ge = at >= 49
        long = ge.long()
        ge = None
        ge_1 = at >= 53
        at = None
        long_1 = ge_1.long()
        ge_1 = None
        band = long + long_1
        long = long_1 = None
        getitem_4 = band[slice(None, None, None), None]
        mul_1 = 3 * getitem_4
        getitem_4 = None
        add_4 = mul_1 + band
        mul_1 = band = None
        region = add_4[None, slice(None, None, None), slice(None, None, None), None]
        add_4 = None
        view_4 = region.view(1, 8, 7, 8, 7, 1)
        region = None
        permute_6 = view_4.permute(0, 1, 3, 2, 4, 5)
        view_4 = None
        reshape_5 = permute_6.reshape(-1, 49, 1)
        permute_6 = None
        flat = reshape_5[Ellipsis, 0]
        reshape_5 = None
        getitem_7 = flat[slice(None, None, None), None]
        getitem_8 = flat[slice(None, None, None), slice(None, None, None), None]
        flat = None
        eq = getitem_7 == getitem_8
        getitem_7 = getitem_8 = None
        where = torch.where(eq, 0.0, -100.0)
        eq = None
        getitem_9 = where[slice(None, None, None), None]
        where = None
        linear_4 = torch.nn.functional.linear(reshape_4, l_self_modules_layers_modules_1_modules_qkv_parameters_weight_, l_self_modules_layers_modules_1_modules_qkv_parameters_bias_)
        reshape_4 = l_self_modules_layers_modules_1_modules_qkv_parameters_weight_ = l_self_modules_layers_modules_1_modules_qkv_parameters_bias_ = None
        reshape_6 = linear_4.reshape(64, 49, 3, 3, 32)
        linear_4 = None
        permute_7 = reshape_6.permute(2, 0, 3, 1, 4)
        reshape_6 = None
        q_1 = permute_7[0]
        k_1 = permute_7[1]
        v_1 = permute_7[2]
        permute_7 = None
        mul_2 = q_1 * 0.1767766952966369
        q_1 = None
        transpose_2 = k_1.transpose(-2, -1)
        k_1 = None
        scores_2 = mul_2 @ transpose_2
        mul_2 = transpose_2 = None
        getitem_13 = l_self_modules_layers_modules_1_parameters_bias_[l_self_modules_layers_modules_1_buffers_index_]
        l_self_modules_layers_modules_1_parameters_bias_ = l_self_modules_layers_modules_1_buffers_index_ = None
        view_5 = getitem_13.view(49, 49, -1)
        getitem_13 = None
        permute_8 = view_5.permute(2, 0, 1)
        view_5 = None
        unsqueeze_1 = permute_8.unsqueeze(0)
        permute_8 = None
        scores_3 = scores_2 + unsqueeze_1
        scores_2 = unsqueeze_1 = None
        scores_4 = scores_3 + getitem_9
        scores_3 = getitem_9 = None
        softmax_1 = scores_4.softmax(-1)
        scores_4 = None
        matmul_3 = softmax_1 @ v_1
        softmax_1 = v_1 = None
        transpose_3 = matmul_3.transpose(1, 2)
        matmul_3 = None
        reshape_7 = transpose_3.reshape(64, 49, 96)
        transpose_3 = None
        y_5 = torch.nn.functional.linear(reshape_7, l_self_modules_layers_modules_1_modules_out_parameters_weight_, l_self_modules_layers_modules_1_modules_out_parameters_bias_)
        reshape_7 = l_self_modules_layers_modules_1_modules_out_parameters_weight_ = l_self_modules_layers_modules_1_modules_out_parameters_bias_ = None
        view_6 = y_5.view(1, 8, 8, 7, 7, 96)
        y_5 = None
        permute_9 = view_6.permute(0, 1, 3, 2, 4, 5)
        view_6 = None
        y_6 = permute_9.reshape(1, 56, 56, 96)
        permute_9 = None
        y_7 = torch.roll(y_6, (3, 3), (1, 2))
        y_6 = None
        x_1 = input_1 + y_7
        input_1 = y_7 = None
        layer_norm_4 = torch.nn.functional.layer_norm(x_1, (96,), l_self_modules_layers_modules_1_modules_norm2_parameters_weight_, l_self_modules_layers_modules_1_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_1_modules_norm2_parameters_weight_ = l_self_modules_layers_modules_1_modules_norm2_parameters_bias_ = None
        linear_6 = torch.nn.functional.linear(layer_norm_4, l_self_modules_layers_modules_1_modules_mlp_modules_up_parameters_weight_, l_self_modules_layers_modules_1_modules_mlp_modules_up_parameters_bias_)
        layer_norm_4 = l_self_modules_layers_modules_1_modules_mlp_modules_up_parameters_weight_ = l_self_modules_layers_modules_1_modules_mlp_modules_up_parameters_bias_ = None
        gelu_1 = torch.nn.functional.gelu(linear_6)
        linear_6 = None
        linear_7 = torch.nn.functional.linear(gelu_1, l_self_modules_layers_modules_1_modules_mlp_modules_down_parameters_weight_, l_self_modules_layers_modules_1_modules_mlp_modules_down_parameters_bias_)
        gelu_1 = l_self_modules_layers_modules_1_modules_mlp_modules_down_parameters_weight_ = l_self_modules_layers_modules_1_modules_mlp_modules_down_parameters_bias_ = None
        input_2 = x_1 + linear_7
        x_1 = linear_7 = None
        getitem_14 = input_2[slice(None, None, None), slice(0, None, 2), slice(0, None, 2)]
        getitem_15 = input_2[slice(None, None, None), slice(1, None, 2), slice(0, None, 2)]
        getitem_16 = input_2[slice(None, None, None), slice(0, None, 2), slice(1, None, 2)]
        getitem_17 = input_2[slice(None, None, None), slice(1, None, 2), slice(1, None, 2)]
        input_2 = None
        cat = torch.cat((getitem_14, getitem_15, getitem_16, getitem_17), -1)
        getitem_14 = getitem_15 = getitem_16 = getitem_17 = None
        layer_norm_5 = torch.nn.functional.layer_norm(cat, (384,), l_self_modules_layers_modules_2_modules_norm_parameters_weight_, l_self_modules_layers_modules_2_modules_norm_parameters_bias_, 1e-05)
        cat = l_self_modules_layers_modules_2_modules_norm_parameters_weight_ = l_self_modules_layers_modules_2_modules_norm_parameters_bias_ = None
        input_3 = torch.nn.functional.linear(layer_norm_5, l_self_modules_layers_modules_2_modules_reduce_parameters_weight_, None)
        layer_norm_5 = l_self_modules_layers_modules_2_modules_reduce_parameters_weight_ = None
        y_8 = torch.nn.functional.layer_norm(input_3, (192,), l_self_modules_layers_modules_3_modules_norm1_parameters_weight_, l_self_modules_layers_modules_3_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_3_modules_norm1_parameters_weight_ = l_self_modules_layers_modules_3_modules_norm1_parameters_bias_ = None
        view_7 = y_8.view(1, 4, 7, 4, 7, 192)
        y_8 = None
        permute_10 = view_7.permute(0, 1, 3, 2, 4, 5)
        view_7 = None
        reshape_9 = permute_10.reshape(-1, 49, 192)
        permute_10 = None
        linear_9 = torch.nn.functional.linear(reshape_9, l_self_modules_layers_modules_3_modules_qkv_parameters_weight_, l_self_modules_layers_modules_3_modules_qkv_parameters_bias_)
        reshape_9 = l_self_modules_layers_modules_3_modules_qkv_parameters_weight_ = l_self_modules_layers_modules_3_modules_qkv_parameters_bias_ = None
        reshape_10 = linear_9.reshape(16, 49, 3, 6, 32)
        linear_9 = None
        permute_11 = reshape_10.permute(2, 0, 3, 1, 4)
        reshape_10 = None
        q_2 = permute_11[0]
        k_2 = permute_11[1]
        v_2 = permute_11[2]
        permute_11 = None
        mul_3 = q_2 * 0.1767766952966369
        q_2 = None
        transpose_4 = k_2.transpose(-2, -1)
        k_2 = None
        scores_5 = mul_3 @ transpose_4
        mul_3 = transpose_4 = None
        getitem_21 = l_self_modules_layers_modules_3_parameters_bias_[l_self_modules_layers_modules_3_buffers_index_]
        l_self_modules_layers_modules_3_parameters_bias_ = l_self_modules_layers_modules_3_buffers_index_ = None
        view_8 = getitem_21.view(49, 49, -1)
        getitem_21 = None
        permute_12 = view_8.permute(2, 0, 1)
        view_8 = None
        unsqueeze_2 = permute_12.unsqueeze(0)
        permute_12 = None
        scores_6 = scores_5 + unsqueeze_2
        scores_5 = unsqueeze_2 = None
        softmax_2 = scores_6.softmax(-1)
        scores_6 = None
        matmul_5 = softmax_2 @ v_2
        softmax_2 = v_2 = None
        transpose_5 = matmul_5.transpose(1, 2)
        matmul_5 = None
        reshape_11 = transpose_5.reshape(16, 49, 192)
        transpose_5 = None
        y_9 = torch.nn.functional.linear(reshape_11, l_self_modules_layers_modules_3_modules_out_parameters_weight_, l_self_modules_layers_modules_3_modules_out_parameters_bias_)
        reshape_11 = l_self_modules_layers_modules_3_modules_out_parameters_weight_ = l_self_modules_layers_modules_3_modules_out_parameters_bias_ = None
        view_9 = y_9.view(1, 4, 4, 7, 7, 192)
        y_9 = None
        permute_13 = view_9.permute(0, 1, 3, 2, 4, 5)
        view_9 = None
        y_10 = permute_13.reshape(1, 28, 28, 192)
        permute_13 = None
        x_2 = input_3 + y_10
        input_3 = y_10 = None
        layer_norm_7 = torch.nn.functional.layer_norm(x_2, (192,), l_self_modules_layers_modules_3_modules_norm2_parameters_weight_, l_self_modules_layers_modules_3_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_3_modules_norm2_parameters_weight_ = l_self_modules_layers_modules_3_modules_norm2_parameters_bias_ = None
        linear_11 = torch.nn.functional.linear(layer_norm_7, l_self_modules_layers_modules_3_modules_mlp_modules_up_parameters_weight_, l_self_modules_layers_modules_3_modules_mlp_modules_up_parameters_bias_)
        layer_norm_7 = l_self_modules_layers_modules_3_modules_mlp_modules_up_parameters_weight_ = l_self_modules_layers_modules_3_modules_mlp_modules_up_parameters_bias_ = None
        gelu_2 = torch.nn.functional.gelu(linear_11)
        linear_11 = None
        linear_12 = torch.nn.functional.linear(gelu_2, l_self_modules_layers_modules_3_modules_mlp_modules_down_parameters_weight_, l_self_modules_layers_modules_3_modules_mlp_modules_down_parameters_bias_)
        gelu_2 = l_self_modules_layers_modules_3_modules_mlp_modules_down_parameters_weight_ = l_self_modules_layers_modules_3_modules_mlp_modules_down_parameters_bias_ = None
        input_4 = x_2 + linear_12
        x_2 = linear_12 = None
        y_11 = torch.nn.functional.layer_norm(input_4, (192,), l_self_modules_layers_modules_4_modules_norm1_parameters_weight_, l_self_modules_layers_modules_4_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_4_modules_norm1_parameters_weight_ = l_self_modules_layers_modules_4_modules_norm1_parameters_bias_ = None
        y_12 = torch.roll(y_11, (-3, -3), (1, 2))
        y_11 = None
        view_10 = y_12.view(1, 4, 7, 4, 7, 192)
        y_12 = None
        permute_14 = view_10.permute(0, 1, 3, 2, 4, 5)
        view_10 = None
        reshape_13 = permute_14.reshape(-1, 49, 192)
        permute_14 = None
        at_1 = torch.arange(28, device=device(type='cpu'))
        ge_2 = at_1 >= 21
        long_2 = ge_2.long()
        ge_2 = None
        ge_3 = at_1 >= 25
        at_1 = None
        long_3 = ge_3.long()
        ge_3 = None
        band_1 = long_2 + long_3
        long_2 = long_3 = None
        getitem_22 = band_1[slice(None, None, None), None]
        mul_4 = 3 * getitem_22
        getitem_22 = None
        add_13 = mul_4 + band_1
        mul_4 = band_1 = None
        region_1 = add_13[None, slice(None, None, None), slice(None, None, None), None]
        add_13 = None
        view_11 = region_1.view(1, 4, 7, 4, 7, 1)
        region_1 = None
        permute_15 = view_11.permute(0, 1, 3, 2, 4, 5)
        view_11 = None
        reshape_14 = permute_15.reshape(-1, 49, 1)
        permute_15 = None
        flat_1 = reshape_14[Ellipsis, 0]
        reshape_14 = None
        getitem_25 = flat_1[slice(None, None, None), None]
        getitem_26 = flat_1[slice(None, None, None), slice(None, None, None), None]
        flat_1 = None
        eq_1 = getitem_25 == getitem_26
        getitem_25 = getitem_26 = None
        where_1 = torch.where(eq_1, 0.0, -100.0)
        eq_1 = None
        getitem_27 = where_1[slice(None, None, None), None]
        where_1 = None
        linear_13 = torch.nn.functional.linear(reshape_13, l_self_modules_layers_modules_4_modules_qkv_parameters_weight_, l_self_modules_layers_modules_4_modules_qkv_parameters_bias_)
        reshape_13 = l_self_modules_layers_modules_4_modules_qkv_parameters_weight_ = l_self_modules_layers_modules_4_modules_qkv_parameters_bias_ = None
        reshape_15 = linear_13.reshape(16, 49, 3, 6, 32)
        linear_13 = None
        permute_16 = reshape_15.permute(2, 0, 3, 1, 4)
        reshape_15 = None
        q_3 = permute_16[0]
        k_3 = permute_16[1]
        v_3 = permute_16[2]
        permute_16 = None
        mul_5 = q_3 * 0.1767766952966369
        q_3 = None
        transpose_6 = k_3.transpose(-2, -1)
        k_3 = None
        scores_7 = mul_5 @ transpose_6
        mul_5 = transpose_6 = None
        getitem_31 = l_self_modules_layers_modules_4_parameters_bias_[l_self_modules_layers_modules_4_buffers_index_]
        l_self_modules_layers_modules_4_parameters_bias_ = l_self_modules_layers_modules_4_buffers_index_ = None
        view_12 = getitem_31.view(49, 49, -1)
        getitem_31 = None
        permute_17 = view_12.permute(2, 0, 1)
        view_12 = None
        unsqueeze_3 = permute_17.unsqueeze(0)
        permute_17 = None
        scores_8 = scores_7 + unsqueeze_3
        scores_7 = unsqueeze_3 = None
        scores_9 = scores_8 + getitem_27
        scores_8 = getitem_27 = None
        softmax_3 = scores_9.softmax(-1)
        scores_9 = None
        matmul_7 = softmax_3 @ v_3
        softmax_3 = v_3 = None
        transpose_7 = matmul_7.transpose(1, 2)
        matmul_7 = None
        reshape_16 = transpose_7.reshape(16, 49, 192)
        transpose_7 = None
        y_13 = torch.nn.functional.linear(reshape_16, l_self_modules_layers_modules_4_modules_out_parameters_weight_, l_self_modules_layers_modules_4_modules_out_parameters_bias_)
        reshape_16 = l_self_modules_layers_modules_4_modules_out_parameters_weight_ = l_self_modules_layers_modules_4_modules_out_parameters_bias_ = None
        view_13 = y_13.view(1, 4, 4, 7, 7, 192)
        y_13 = None
        permute_18 = view_13.permute(0, 1, 3, 2, 4, 5)
        view_13 = None
        y_14 = permute_18.reshape(1, 28, 28, 192)
        permute_18 = None
        y_15 = torch.roll(y_14, (3, 3), (1, 2))
        y_14 = None
        x_3 = input_4 + y_15
        input_4 = y_15 = None
        layer_norm_9 = torch.nn.functional.layer_norm(x_3, (192,), l_self_modules_layers_modules_4_modules_norm2_parameters_weight_, l_self_modules_layers_modules_4_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_4_modules_norm2_parameters_weight_ = l_self_modules_layers_modules_4_modules_norm2_parameters_bias_ = None
        linear_15 = torch.nn.functional.linear(layer_norm_9, l_self_modules_layers_modules_4_modules_mlp_modules_up_parameters_weight_, l_self_modules_layers_modules_4_modules_mlp_modules_up_parameters_bias_)
        layer_norm_9 = l_self_modules_layers_modules_4_modules_mlp_modules_up_parameters_weight_ = l_self_modules_layers_modules_4_modules_mlp_modules_up_parameters_bias_ = None
        gelu_3 = torch.nn.functional.gelu(linear_15)
        linear_15 = None
        linear_16 = torch.nn.functional.linear(gelu_3, l_self_modules_layers_modules_4_modules_mlp_modules_down_parameters_weight_, l_self_modules_layers_modules_4_modules_mlp_modules_down_parameters_bias_)
        gelu_3 = l_self_modules_layers_modules_4_modules_mlp_modules_down_parameters_weight_ = l_self_modules_layers_modules_4_modules_mlp_modules_down_parameters_bias_ = None
        input_5 = x_3 + linear_16
        x_3 = linear_16 = None
        getitem_32 = input_5[slice(None, None, None), slice(0, None, 2), slice(0, None, 2)]
        getitem_33 = input_5[slice(None, None, None), slice(1, None, 2), slice(0, None, 2)]
        getitem_34 = input_5[slice(None, None, None), slice(0, None, 2), slice(1, None, 2)]
        getitem_35 = input_5[slice(None, None, None), slice(1, None, 2), slice(1, None, 2)]
        input_5 = None
        cat_1 = torch.cat((getitem_32, getitem_33, getitem_34, getitem_35), -1)
        getitem_32 = getitem_33 = getitem_34 = getitem_35 = None
        layer_norm_10 = torch.nn.functional.layer_norm(cat_1, (768,), l_self_modules_layers_modules_5_modules_norm_parameters_weight_, l_self_modules_layers_modules_5_modules_norm_parameters_bias_, 1e-05)
        cat_1 = l_self_modules_layers_modules_5_modules_norm_parameters_weight_ = l_self_modules_layers_modules_5_modules_norm_parameters_bias_ = None
        input_6 = torch.nn.functional.linear(layer_norm_10, l_self_modules_layers_modules_5_modules_reduce_parameters_weight_, None)
        layer_norm_10 = l_self_modules_layers_modules_5_modules_reduce_parameters_weight_ = None
        y_16 = torch.nn.functional.layer_norm(input_6, (384,), l_self_modules_layers_modules_6_modules_norm1_parameters_weight_, l_self_modules_layers_modules_6_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_6_modules_norm1_parameters_weight_ = l_self_modules_layers_modules_6_modules_norm1_parameters_bias_ = None
        view_14 = y_16.view(1, 2, 7, 2, 7, 384)
        y_16 = None
        permute_19 = view_14.permute(0, 1, 3, 2, 4, 5)
        view_14 = None
        reshape_18 = permute_19.reshape(-1, 49, 384)
        permute_19 = None
        linear_18 = torch.nn.functional.linear(reshape_18, l_self_modules_layers_modules_6_modules_qkv_parameters_weight_, l_self_modules_layers_modules_6_modules_qkv_parameters_bias_)
        reshape_18 = l_self_modules_layers_modules_6_modules_qkv_parameters_weight_ = l_self_modules_layers_modules_6_modules_qkv_parameters_bias_ = None
        reshape_19 = linear_18.reshape(4, 49, 3, 12, 32)
        linear_18 = None
        permute_20 = reshape_19.permute(2, 0, 3, 1, 4)
        reshape_19 = None
        q_4 = permute_20[0]
        k_4 = permute_20[1]
        v_4 = permute_20[2]
        permute_20 = None
        mul_6 = q_4 * 0.1767766952966369
        q_4 = None
        transpose_8 = k_4.transpose(-2, -1)
        k_4 = None
        scores_10 = mul_6 @ transpose_8
        mul_6 = transpose_8 = None
        getitem_39 = l_self_modules_layers_modules_6_parameters_bias_[l_self_modules_layers_modules_6_buffers_index_]
        l_self_modules_layers_modules_6_parameters_bias_ = l_self_modules_layers_modules_6_buffers_index_ = None
        view_15 = getitem_39.view(49, 49, -1)
        getitem_39 = None
        permute_21 = view_15.permute(2, 0, 1)
        view_15 = None
        unsqueeze_4 = permute_21.unsqueeze(0)
        permute_21 = None
        scores_11 = scores_10 + unsqueeze_4
        scores_10 = unsqueeze_4 = None
        softmax_4 = scores_11.softmax(-1)
        scores_11 = None
        matmul_9 = softmax_4 @ v_4
        softmax_4 = v_4 = None
        transpose_9 = matmul_9.transpose(1, 2)
        matmul_9 = None
        reshape_20 = transpose_9.reshape(4, 49, 384)
        transpose_9 = None
        y_17 = torch.nn.functional.linear(reshape_20, l_self_modules_layers_modules_6_modules_out_parameters_weight_, l_self_modules_layers_modules_6_modules_out_parameters_bias_)
        reshape_20 = l_self_modules_layers_modules_6_modules_out_parameters_weight_ = l_self_modules_layers_modules_6_modules_out_parameters_bias_ = None
        view_16 = y_17.view(1, 2, 2, 7, 7, 384)
        y_17 = None
        permute_22 = view_16.permute(0, 1, 3, 2, 4, 5)
        view_16 = None
        y_18 = permute_22.reshape(1, 14, 14, 384)
        permute_22 = None
        x_4 = input_6 + y_18
        input_6 = y_18 = None
        layer_norm_12 = torch.nn.functional.layer_norm(x_4, (384,), l_self_modules_layers_modules_6_modules_norm2_parameters_weight_, l_self_modules_layers_modules_6_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_6_modules_norm2_parameters_weight_ = l_self_modules_layers_modules_6_modules_norm2_parameters_bias_ = None
        linear_20 = torch.nn.functional.linear(layer_norm_12, l_self_modules_layers_modules_6_modules_mlp_modules_up_parameters_weight_, l_self_modules_layers_modules_6_modules_mlp_modules_up_parameters_bias_)
        layer_norm_12 = l_self_modules_layers_modules_6_modules_mlp_modules_up_parameters_weight_ = l_self_modules_layers_modules_6_modules_mlp_modules_up_parameters_bias_ = None
        gelu_4 = torch.nn.functional.gelu(linear_20)
        linear_20 = None
        linear_21 = torch.nn.functional.linear(gelu_4, l_self_modules_layers_modules_6_modules_mlp_modules_down_parameters_weight_, l_self_modules_layers_modules_6_modules_mlp_modules_down_parameters_bias_)
        gelu_4 = l_self_modules_layers_modules_6_modules_mlp_modules_down_parameters_weight_ = l_self_modules_layers_modules_6_modules_mlp_modules_down_parameters_bias_ = None
        input_7 = x_4 + linear_21
        x_4 = linear_21 = None
        y_19 = torch.nn.functional.layer_norm(input_7, (384,), l_self_modules_layers_modules_7_modules_norm1_parameters_weight_, l_self_modules_layers_modules_7_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_7_modules_norm1_parameters_weight_ = l_self_modules_layers_modules_7_modules_norm1_parameters_bias_ = None
        y_20 = torch.roll(y_19, (-3, -3), (1, 2))
        y_19 = None
        view_17 = y_20.view(1, 2, 7, 2, 7, 384)
        y_20 = None
        permute_23 = view_17.permute(0, 1, 3, 2, 4, 5)
        view_17 = None
        reshape_22 = permute_23.reshape(-1, 49, 384)
        permute_23 = None
        at_2 = torch.arange(14, device=device(type='cpu'))
        ge_4 = at_2 >= 7
        long_4 = ge_4.long()
        ge_4 = None
        ge_5 = at_2 >= 11
        at_2 = None
        long_5 = ge_5.long()
        ge_5 = None
        band_2 = long_4 + long_5
        long_4 = long_5 = None
        getitem_40 = band_2[slice(None, None, None), None]
        mul_7 = 3 * getitem_40
        getitem_40 = None
        add_22 = mul_7 + band_2
        mul_7 = band_2 = None
        region_2 = add_22[None, slice(None, None, None), slice(None, None, None), None]
        add_22 = None
        view_18 = region_2.view(1, 2, 7, 2, 7, 1)
        region_2 = None
        permute_24 = view_18.permute(0, 1, 3, 2, 4, 5)
        view_18 = None
        reshape_23 = permute_24.reshape(-1, 49, 1)
        permute_24 = None
        flat_2 = reshape_23[Ellipsis, 0]
        reshape_23 = None
        getitem_43 = flat_2[slice(None, None, None), None]
        getitem_44 = flat_2[slice(None, None, None), slice(None, None, None), None]
        flat_2 = None
        eq_2 = getitem_43 == getitem_44
        getitem_43 = getitem_44 = None
        where_2 = torch.where(eq_2, 0.0, -100.0)
        eq_2 = None
        getitem_45 = where_2[slice(None, None, None), None]
        where_2 = None
        linear_22 = torch.nn.functional.linear(reshape_22, l_self_modules_layers_modules_7_modules_qkv_parameters_weight_, l_self_modules_layers_modules_7_modules_qkv_parameters_bias_)
        reshape_22 = l_self_modules_layers_modules_7_modules_qkv_parameters_weight_ = l_self_modules_layers_modules_7_modules_qkv_parameters_bias_ = None
        reshape_24 = linear_22.reshape(4, 49, 3, 12, 32)
        linear_22 = None
        permute_25 = reshape_24.permute(2, 0, 3, 1, 4)
        reshape_24 = None
        q_5 = permute_25[0]
        k_5 = permute_25[1]
        v_5 = permute_25[2]
        permute_25 = None
        mul_8 = q_5 * 0.1767766952966369
        q_5 = None
        transpose_10 = k_5.transpose(-2, -1)
        k_5 = None
        scores_12 = mul_8 @ transpose_10
        mul_8 = transpose_10 = None
        getitem_49 = l_self_modules_layers_modules_7_parameters_bias_[l_self_modules_layers_modules_7_buffers_index_]
        l_self_modules_layers_modules_7_parameters_bias_ = l_self_modules_layers_modules_7_buffers_index_ = None
        view_19 = getitem_49.view(49, 49, -1)
        getitem_49 = None
        permute_26 = view_19.permute(2, 0, 1)
        view_19 = None
        unsqueeze_5 = permute_26.unsqueeze(0)
        permute_26 = None
        scores_13 = scores_12 + unsqueeze_5
        scores_12 = unsqueeze_5 = None
        scores_14 = scores_13 + getitem_45
        scores_13 = getitem_45 = None
        softmax_5 = scores_14.softmax(-1)
        scores_14 = None
        matmul_11 = softmax_5 @ v_5
        softmax_5 = v_5 = None
        transpose_11 = matmul_11.transpose(1, 2)
        matmul_11 = None
        reshape_25 = transpose_11.reshape(4, 49, 384)
        transpose_11 = None
        y_21 = torch.nn.functional.linear(reshape_25, l_self_modules_layers_modules_7_modules_out_parameters_weight_, l_self_modules_layers_modules_7_modules_out_parameters_bias_)
        reshape_25 = l_self_modules_layers_modules_7_modules_out_parameters_weight_ = l_self_modules_layers_modules_7_modules_out_parameters_bias_ = None
        view_20 = y_21.view(1, 2, 2, 7, 7, 384)
        y_21 = None
        permute_27 = view_20.permute(0, 1, 3, 2, 4, 5)
        view_20 = None
        y_22 = permute_27.reshape(1, 14, 14, 384)
        permute_27 = None
        y_23 = torch.roll(y_22, (3, 3), (1, 2))
        y_22 = None
        x_5 = input_7 + y_23
        input_7 = y_23 = None
        layer_norm_14 = torch.nn.functional.layer_norm(x_5, (384,), l_self_modules_layers_modules_7_modules_norm2_parameters_weight_, l_self_modules_layers_modules_7_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_7_modules_norm2_parameters_weight_ = l_self_modules_layers_modules_7_modules_norm2_parameters_bias_ = None
        linear_24 = torch.nn.functional.linear(layer_norm_14, l_self_modules_layers_modules_7_modules_mlp_modules_up_parameters_weight_, l_self_modules_layers_modules_7_modules_mlp_modules_up_parameters_bias_)
        layer_norm_14 = l_self_modules_layers_modules_7_modules_mlp_modules_up_parameters_weight_ = l_self_modules_layers_modules_7_modules_mlp_modules_up_parameters_bias_ = None
        gelu_5 = torch.nn.functional.gelu(linear_24)
        linear_24 = None
        linear_25 = torch.nn.functional.linear(gelu_5, l_self_modules_layers_modules_7_modules_mlp_modules_down_parameters_weight_, l_self_modules_layers_modules_7_modules_mlp_modules_down_parameters_bias_)
        gelu_5 = l_self_modules_layers_modules_7_modules_mlp_modules_down_parameters_weight_ = l_self_modules_layers_modules_7_modules_mlp_modules_down_parameters_bias_ = None
        input_8 = x_5 + linear_25
        x_5 = linear_25 = None
        y_24 = torch.nn.functional.layer_norm(input_8, (384,), l_self_modules_layers_modules_8_modules_norm1_parameters_weight_, l_self_modules_layers_modules_8_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_8_modules_norm1_parameters_weight_ = l_self_modules_layers_modules_8_modules_norm1_parameters_bias_ = None
        view_21 = y_24.view(1, 2, 7, 2, 7, 384)
        y_24 = None
        permute_28 = view_21.permute(0, 1, 3, 2, 4, 5)
        view_21 = None
        reshape_27 = permute_28.reshape(-1, 49, 384)
        permute_28 = None
        linear_26 = torch.nn.functional.linear(reshape_27, l_self_modules_layers_modules_8_modules_qkv_parameters_weight_, l_self_modules_layers_modules_8_modules_qkv_parameters_bias_)
        reshape_27 = l_self_modules_layers_modules_8_modules_qkv_parameters_weight_ = l_self_modules_layers_modules_8_modules_qkv_parameters_bias_ = None
        reshape_28 = linear_26.reshape(4, 49, 3, 12, 32)
        linear_26 = None
        permute_29 = reshape_28.permute(2, 0, 3, 1, 4)
        reshape_28 = None
        q_6 = permute_29[0]
        k_6 = permute_29[1]
        v_6 = permute_29[2]
        permute_29 = None
        mul_9 = q_6 * 0.1767766952966369
        q_6 = None
        transpose_12 = k_6.transpose(-2, -1)
        k_6 = None
        scores_15 = mul_9 @ transpose_12
        mul_9 = transpose_12 = None
        getitem_53 = l_self_modules_layers_modules_8_parameters_bias_[l_self_modules_layers_modules_8_buffers_index_]
        l_self_modules_layers_modules_8_parameters_bias_ = l_self_modules_layers_modules_8_buffers_index_ = None
        view_22 = getitem_53.view(49, 49, -1)
        getitem_53 = None
        permute_30 = view_22.permute(2, 0, 1)
        view_22 = None
        unsqueeze_6 = permute_30.unsqueeze(0)
        permute_30 = None
        scores_16 = scores_15 + unsqueeze_6
        scores_15 = unsqueeze_6 = None
        softmax_6 = scores_16.softmax(-1)
        scores_16 = None
        matmul_13 = softmax_6 @ v_6
        softmax_6 = v_6 = None
        transpose_13 = matmul_13.transpose(1, 2)
        matmul_13 = None
        reshape_29 = transpose_13.reshape(4, 49, 384)
        transpose_13 = None
        y_25 = torch.nn.functional.linear(reshape_29, l_self_modules_layers_modules_8_modules_out_parameters_weight_, l_self_modules_layers_modules_8_modules_out_parameters_bias_)
        reshape_29 = l_self_modules_layers_modules_8_modules_out_parameters_weight_ = l_self_modules_layers_modules_8_modules_out_parameters_bias_ = None
        view_23 = y_25.view(1, 2, 2, 7, 7, 384)
        y_25 = None
        permute_31 = view_23.permute(0, 1, 3, 2, 4, 5)
        view_23 = None
        y_26 = permute_31.reshape(1, 14, 14, 384)
        permute_31 = None
        x_6 = input_8 + y_26
        input_8 = y_26 = None
        layer_norm_16 = torch.nn.functional.layer_norm(x_6, (384,), l_self_modules_layers_modules_8_modules_norm2_parameters_weight_, l_self_modules_layers_modules_8_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_8_modules_norm2_parameters_weight_ = l_self_modules_layers_modules_8_modules_norm2_parameters_bias_ = None
        linear_28 = torch.nn.functional.linear(layer_norm_16, l_self_modules_layers_modules_8_modules_mlp_modules_up_parameters_weight_, l_self_modules_layers_modules_8_modules_mlp_modules_up_parameters_bias_)
        layer_norm_16 = l_self_modules_layers_modules_8_modules_mlp_modules_up_parameters_weight_ = l_self_modules_layers_modules_8_modules_mlp_modules_up_parameters_bias_ = None
        gelu_6 = torch.nn.functional.gelu(linear_28)
        linear_28 = None
        linear_29 = torch.nn.functional.linear(gelu_6, l_self_modules_layers_modules_8_modules_mlp_modules_down_parameters_weight_, l_self_modules_layers_modules_8_modules_mlp_modules_down_parameters_bias_)
        gelu_6 = l_self_modules_layers_modules_8_modules_mlp_modules_down_parameters_weight_ = l_self_modules_layers_modules_8_modules_mlp_modules_down_parameters_bias_ = None
        input_9 = x_6 + linear_29
        x_6 = linear_29 = None
        y_27 = torch.nn.functional.layer_norm(input_9, (384,), l_self_modules_layers_modules_9_modules_norm1_parameters_weight_, l_self_modules_layers_modules_9_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_9_modules_norm1_parameters_weight_ = l_self_modules_layers_modules_9_modules_norm1_parameters_bias_ = None
        y_28 = torch.roll(y_27, (-3, -3), (1, 2))
        y_27 = None
        view_24 = y_28.view(1, 2, 7, 2, 7, 384)
        y_28 = None
        permute_32 = view_24.permute(0, 1, 3, 2, 4, 5)
        view_24 = None
        reshape_31 = permute_32.reshape(-1, 49, 384)
        permute_32 = None
        at_3 = torch.arange(14, device=device(type='cpu'))
        ge_6 = at_3 >= 7
        long_6 = ge_6.long()
        ge_6 = None
        ge_7 = at_3 >= 11
        at_3 = None
        long_7 = ge_7.long()
        ge_7 = None
        band_3 = long_6 + long_7
        long_6 = long_7 = None
        getitem_54 = band_3[slice(None, None, None), None]
        mul_10 = 3 * getitem_54
        getitem_54 = None
        add_31 = mul_10 + band_3
        mul_10 = band_3 = None
        region_3 = add_31[None, slice(None, None, None), slice(None, None, None), None]
        add_31 = None
        view_25 = region_3.view(1, 2, 7, 2, 7, 1)
        region_3 = None
        permute_33 = view_25.permute(0, 1, 3, 2, 4, 5)
        view_25 = None
        reshape_32 = permute_33.reshape(-1, 49, 1)
        permute_33 = None
        flat_3 = reshape_32[Ellipsis, 0]
        reshape_32 = None
        getitem_57 = flat_3[slice(None, None, None), None]
        getitem_58 = flat_3[slice(None, None, None), slice(None, None, None), None]
        flat_3 = None
        eq_3 = getitem_57 == getitem_58
        getitem_57 = getitem_58 = None
        where_3 = torch.where(eq_3, 0.0, -100.0)
        eq_3 = None
        getitem_59 = where_3[slice(None, None, None), None]
        where_3 = None
        linear_30 = torch.nn.functional.linear(reshape_31, l_self_modules_layers_modules_9_modules_qkv_parameters_weight_, l_self_modules_layers_modules_9_modules_qkv_parameters_bias_)
        reshape_31 = l_self_modules_layers_modules_9_modules_qkv_parameters_weight_ = l_self_modules_layers_modules_9_modules_qkv_parameters_bias_ = None
        reshape_33 = linear_30.reshape(4, 49, 3, 12, 32)
        linear_30 = None
        permute_34 = reshape_33.permute(2, 0, 3, 1, 4)
        reshape_33 = None
        q_7 = permute_34[0]
        k_7 = permute_34[1]
        v_7 = permute_34[2]
        permute_34 = None
        mul_11 = q_7 * 0.1767766952966369
        q_7 = None
        transpose_14 = k_7.transpose(-2, -1)
        k_7 = None
        scores_17 = mul_11 @ transpose_14
        mul_11 = transpose_14 = None
        getitem_63 = l_self_modules_layers_modules_9_parameters_bias_[l_self_modules_layers_modules_9_buffers_index_]
        l_self_modules_layers_modules_9_parameters_bias_ = l_self_modules_layers_modules_9_buffers_index_ = None
        view_26 = getitem_63.view(49, 49, -1)
        getitem_63 = None
        permute_35 = view_26.permute(2, 0, 1)
        view_26 = None
        unsqueeze_7 = permute_35.unsqueeze(0)
        permute_35 = None
        scores_18 = scores_17 + unsqueeze_7
        scores_17 = unsqueeze_7 = None
        scores_19 = scores_18 + getitem_59
        scores_18 = getitem_59 = None
        softmax_7 = scores_19.softmax(-1)
        scores_19 = None
        matmul_15 = softmax_7 @ v_7
        softmax_7 = v_7 = None
        transpose_15 = matmul_15.transpose(1, 2)
        matmul_15 = None
        reshape_34 = transpose_15.reshape(4, 49, 384)
        transpose_15 = None
        y_29 = torch.nn.functional.linear(reshape_34, l_self_modules_layers_modules_9_modules_out_parameters_weight_, l_self_modules_layers_modules_9_modules_out_parameters_bias_)
        reshape_34 = l_self_modules_layers_modules_9_modules_out_parameters_weight_ = l_self_modules_layers_modules_9_modules_out_parameters_bias_ = None
        view_27 = y_29.view(1, 2, 2, 7, 7, 384)
        y_29 = None
        permute_36 = view_27.permute(0, 1, 3, 2, 4, 5)
        view_27 = None
        y_30 = permute_36.reshape(1, 14, 14, 384)
        permute_36 = None
        y_31 = torch.roll(y_30, (3, 3), (1, 2))
        y_30 = None
        x_7 = input_9 + y_31
        input_9 = y_31 = None
        layer_norm_18 = torch.nn.functional.layer_norm(x_7, (384,), l_self_modules_layers_modules_9_modules_norm2_parameters_weight_, l_self_modules_layers_modules_9_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_9_modules_norm2_parameters_weight_ = l_self_modules_layers_modules_9_modules_norm2_parameters_bias_ = None
        linear_32 = torch.nn.functional.linear(layer_norm_18, l_self_modules_layers_modules_9_modules_mlp_modules_up_parameters_weight_, l_self_modules_layers_modules_9_modules_mlp_modules_up_parameters_bias_)
        layer_norm_18 = l_self_modules_layers_modules_9_modules_mlp_modules_up_parameters_weight_ = l_self_modules_layers_modules_9_modules_mlp_modules_up_parameters_bias_ = None
        gelu_7 = torch.nn.functional.gelu(linear_32)
        linear_32 = None
        linear_33 = torch.nn.functional.linear(gelu_7, l_self_modules_layers_modules_9_modules_mlp_modules_down_parameters_weight_, l_self_modules_layers_modules_9_modules_mlp_modules_down_parameters_bias_)
        gelu_7 = l_self_modules_layers_modules_9_modules_mlp_modules_down_parameters_weight_ = l_self_modules_layers_modules_9_modules_mlp_modules_down_parameters_bias_ = None
        input_10 = x_7 + linear_33
        x_7 = linear_33 = None
        y_32 = torch.nn.functional.layer_norm(input_10, (384,), l_self_modules_layers_modules_10_modules_norm1_parameters_weight_, l_self_modules_layers_modules_10_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_10_modules_norm1_parameters_weight_ = l_self_modules_layers_modules_10_modules_norm1_parameters_bias_ = None
        view_28 = y_32.view(1, 2, 7, 2, 7, 384)
        y_32 = None
        permute_37 = view_28.permute(0, 1, 3, 2, 4, 5)
        view_28 = None
        reshape_36 = permute_37.reshape(-1, 49, 384)
        permute_37 = None
        linear_34 = torch.nn.functional.linear(reshape_36, l_self_modules_layers_modules_10_modules_qkv_parameters_weight_, l_self_modules_layers_modules_10_modules_qkv_parameters_bias_)
        reshape_36 = l_self_modules_layers_modules_10_modules_qkv_parameters_weight_ = l_self_modules_layers_modules_10_modules_qkv_parameters_bias_ = None
        reshape_37 = linear_34.reshape(4, 49, 3, 12, 32)
        linear_34 = None
        permute_38 = reshape_37.permute(2, 0, 3, 1, 4)
        reshape_37 = None
        q_8 = permute_38[0]
        k_8 = permute_38[1]
        v_8 = permute_38[2]
        permute_38 = None
        mul_12 = q_8 * 0.1767766952966369
        q_8 = None
        transpose_16 = k_8.transpose(-2, -1)
        k_8 = None
        scores_20 = mul_12 @ transpose_16
        mul_12 = transpose_16 = None
        getitem_67 = l_self_modules_layers_modules_10_parameters_bias_[l_self_modules_layers_modules_10_buffers_index_]
        l_self_modules_layers_modules_10_parameters_bias_ = l_self_modules_layers_modules_10_buffers_index_ = None
        view_29 = getitem_67.view(49, 49, -1)
        getitem_67 = None
        permute_39 = view_29.permute(2, 0, 1)
        view_29 = None
        unsqueeze_8 = permute_39.unsqueeze(0)
        permute_39 = None
        scores_21 = scores_20 + unsqueeze_8
        scores_20 = unsqueeze_8 = None
        softmax_8 = scores_21.softmax(-1)
        scores_21 = None
        matmul_17 = softmax_8 @ v_8
        softmax_8 = v_8 = None
        transpose_17 = matmul_17.transpose(1, 2)
        matmul_17 = None
        reshape_38 = transpose_17.reshape(4, 49, 384)
        transpose_17 = None
        y_33 = torch.nn.functional.linear(reshape_38, l_self_modules_layers_modules_10_modules_out_parameters_weight_, l_self_modules_layers_modules_10_modules_out_parameters_bias_)
        reshape_38 = l_self_modules_layers_modules_10_modules_out_parameters_weight_ = l_self_modules_layers_modules_10_modules_out_parameters_bias_ = None
        view_30 = y_33.view(1, 2, 2, 7, 7, 384)
        y_33 = None
        permute_40 = view_30.permute(0, 1, 3, 2, 4, 5)
        view_30 = None
        y_34 = permute_40.reshape(1, 14, 14, 384)
        permute_40 = None
        x_8 = input_10 + y_34
        input_10 = y_34 = None
        layer_norm_20 = torch.nn.functional.layer_norm(x_8, (384,), l_self_modules_layers_modules_10_modules_norm2_parameters_weight_, l_self_modules_layers_modules_10_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_10_modules_norm2_parameters_weight_ = l_self_modules_layers_modules_10_modules_norm2_parameters_bias_ = None
        linear_36 = torch.nn.functional.linear(layer_norm_20, l_self_modules_layers_modules_10_modules_mlp_modules_up_parameters_weight_, l_self_modules_layers_modules_10_modules_mlp_modules_up_parameters_bias_)
        layer_norm_20 = l_self_modules_layers_modules_10_modules_mlp_modules_up_parameters_weight_ = l_self_modules_layers_modules_10_modules_mlp_modules_up_parameters_bias_ = None
        gelu_8 = torch.nn.functional.gelu(linear_36)
        linear_36 = None
        linear_37 = torch.nn.functional.linear(gelu_8, l_self_modules_layers_modules_10_modules_mlp_modules_down_parameters_weight_, l_self_modules_layers_modules_10_modules_mlp_modules_down_parameters_bias_)
        gelu_8 = l_self_modules_layers_modules_10_modules_mlp_modules_down_parameters_weight_ = l_self_modules_layers_modules_10_modules_mlp_modules_down_parameters_bias_ = None
        input_11 = x_8 + linear_37
        x_8 = linear_37 = None
        y_35 = torch.nn.functional.layer_norm(input_11, (384,), l_self_modules_layers_modules_11_modules_norm1_parameters_weight_, l_self_modules_layers_modules_11_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_11_modules_norm1_parameters_weight_ = l_self_modules_layers_modules_11_modules_norm1_parameters_bias_ = None
        y_36 = torch.roll(y_35, (-3, -3), (1, 2))
        y_35 = None
        view_31 = y_36.view(1, 2, 7, 2, 7, 384)
        y_36 = None
        permute_41 = view_31.permute(0, 1, 3, 2, 4, 5)
        view_31 = None
        reshape_40 = permute_41.reshape(-1, 49, 384)
        permute_41 = None
        at_4 = torch.arange(14, device=device(type='cpu'))
        ge_8 = at_4 >= 7
        long_8 = ge_8.long()
        ge_8 = None
        ge_9 = at_4 >= 11
        at_4 = None
        long_9 = ge_9.long()
        ge_9 = None
        band_4 = long_8 + long_9
        long_8 = long_9 = None
        getitem_68 = band_4[slice(None, None, None), None]
        mul_13 = 3 * getitem_68
        getitem_68 = None
        add_40 = mul_13 + band_4
        mul_13 = band_4 = None
        region_4 = add_40[None, slice(None, None, None), slice(None, None, None), None]
        add_40 = None
        view_32 = region_4.view(1, 2, 7, 2, 7, 1)
        region_4 = None
        permute_42 = view_32.permute(0, 1, 3, 2, 4, 5)
        view_32 = None
        reshape_41 = permute_42.reshape(-1, 49, 1)
        permute_42 = None
        flat_4 = reshape_41[Ellipsis, 0]
        reshape_41 = None
        getitem_71 = flat_4[slice(None, None, None), None]
        getitem_72 = flat_4[slice(None, None, None), slice(None, None, None), None]
        flat_4 = None
        eq_4 = getitem_71 == getitem_72
        getitem_71 = getitem_72 = None
        where_4 = torch.where(eq_4, 0.0, -100.0)
        eq_4 = None
        getitem_73 = where_4[slice(None, None, None), None]
        where_4 = None
        linear_38 = torch.nn.functional.linear(reshape_40, l_self_modules_layers_modules_11_modules_qkv_parameters_weight_, l_self_modules_layers_modules_11_modules_qkv_parameters_bias_)
        reshape_40 = l_self_modules_layers_modules_11_modules_qkv_parameters_weight_ = l_self_modules_layers_modules_11_modules_qkv_parameters_bias_ = None
        reshape_42 = linear_38.reshape(4, 49, 3, 12, 32)
        linear_38 = None
        permute_43 = reshape_42.permute(2, 0, 3, 1, 4)
        reshape_42 = None
        q_9 = permute_43[0]
        k_9 = permute_43[1]
        v_9 = permute_43[2]
        permute_43 = None
        mul_14 = q_9 * 0.1767766952966369
        q_9 = None
        transpose_18 = k_9.transpose(-2, -1)
        k_9 = None
        scores_22 = mul_14 @ transpose_18
        mul_14 = transpose_18 = None
        getitem_77 = l_self_modules_layers_modules_11_parameters_bias_[l_self_modules_layers_modules_11_buffers_index_]
        l_self_modules_layers_modules_11_parameters_bias_ = l_self_modules_layers_modules_11_buffers_index_ = None
        view_33 = getitem_77.view(49, 49, -1)
        getitem_77 = None
        permute_44 = view_33.permute(2, 0, 1)
        view_33 = None
        unsqueeze_9 = permute_44.unsqueeze(0)
        permute_44 = None
        scores_23 = scores_22 + unsqueeze_9
        scores_22 = unsqueeze_9 = None
        scores_24 = scores_23 + getitem_73
        scores_23 = getitem_73 = None
        softmax_9 = scores_24.softmax(-1)
        scores_24 = None
        matmul_19 = softmax_9 @ v_9
        softmax_9 = v_9 = None
        transpose_19 = matmul_19.transpose(1, 2)
        matmul_19 = None
        reshape_43 = transpose_19.reshape(4, 49, 384)
        transpose_19 = None
        y_37 = torch.nn.functional.linear(reshape_43, l_self_modules_layers_modules_11_modules_out_parameters_weight_, l_self_modules_layers_modules_11_modules_out_parameters_bias_)
        reshape_43 = l_self_modules_layers_modules_11_modules_out_parameters_weight_ = l_self_modules_layers_modules_11_modules_out_parameters_bias_ = None
        view_34 = y_37.view(1, 2, 2, 7, 7, 384)
        y_37 = None
        permute_45 = view_34.permute(0, 1, 3, 2, 4, 5)
        view_34 = None
        y_38 = permute_45.reshape(1, 14, 14, 384)
        permute_45 = None
        y_39 = torch.roll(y_38, (3, 3), (1, 2))
        y_38 = None
        x_9 = input_11 + y_39
        input_11 = y_39 = None
        layer_norm_22 = torch.nn.functional.layer_norm(x_9, (384,), l_self_modules_layers_modules_11_modules_norm2_parameters_weight_, l_self_modules_layers_modules_11_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_11_modules_norm2_parameters_weight_ = l_self_modules_layers_modules_11_modules_norm2_parameters_bias_ = None
        linear_40 = torch.nn.functional.linear(layer_norm_22, l_self_modules_layers_modules_11_modules_mlp_modules_up_parameters_weight_, l_self_modules_layers_modules_11_modules_mlp_modules_up_parameters_bias_)
        layer_norm_22 = l_self_modules_layers_modules_11_modules_mlp_modules_up_parameters_weight_ = l_self_modules_layers_modules_11_modules_mlp_modules_up_parameters_bias_ = None
        gelu_9 = torch.nn.functional.gelu(linear_40)
        linear_40 = None
        linear_41 = torch.nn.functional.linear(gelu_9, l_self_modules_layers_modules_11_modules_mlp_modules_down_parameters_weight_, l_self_modules_layers_modules_11_modules_mlp_modules_down_parameters_bias_)
        gelu_9 = l_self_modules_layers_modules_11_modules_mlp_modules_down_parameters_weight_ = l_self_modules_layers_modules_11_modules_mlp_modules_down_parameters_bias_ = None
        input_12 = x_9 + linear_41
        x_9 = linear_41 = None
        getitem_78 = input_12[slice(None, None, None), slice(0, None, 2), slice(0, None, 2)]
        getitem_79 = input_12[slice(None, None, None), slice(1, None, 2), slice(0, None, 2)]
        getitem_80 = input_12[slice(None, None, None), slice(0, None, 2), slice(1, None, 2)]
        getitem_81 = input_12[slice(None, None, None), slice(1, None, 2), slice(1, None, 2)]
        input_12 = None
        cat_2 = torch.cat((getitem_78, getitem_79, getitem_80, getitem_81), -1)
        getitem_78 = getitem_79 = getitem_80 = getitem_81 = None
        layer_norm_23 = torch.nn.functional.layer_norm(cat_2, (1536,), l_self_modules_layers_modules_12_modules_norm_parameters_weight_, l_self_modules_layers_modules_12_modules_norm_parameters_bias_, 1e-05)
        cat_2 = l_self_modules_layers_modules_12_modules_norm_parameters_weight_ = l_self_modules_layers_modules_12_modules_norm_parameters_bias_ = None
        input_13 = torch.nn.functional.linear(layer_norm_23, l_self_modules_layers_modules_12_modules_reduce_parameters_weight_, None)
        layer_norm_23 = l_self_modules_layers_modules_12_modules_reduce_parameters_weight_ = None
        y_40 = torch.nn.functional.layer_norm(input_13, (768,), l_self_modules_layers_modules_13_modules_norm1_parameters_weight_, l_self_modules_layers_modules_13_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_13_modules_norm1_parameters_weight_ = l_self_modules_layers_modules_13_modules_norm1_parameters_bias_ = None
        view_35 = y_40.view(1, 1, 7, 1, 7, 768)
        y_40 = None
        permute_46 = view_35.permute(0, 1, 3, 2, 4, 5)
        view_35 = None
        reshape_45 = permute_46.reshape(-1, 49, 768)
        permute_46 = None
        linear_43 = torch.nn.functional.linear(reshape_45, l_self_modules_layers_modules_13_modules_qkv_parameters_weight_, l_self_modules_layers_modules_13_modules_qkv_parameters_bias_)
        reshape_45 = l_self_modules_layers_modules_13_modules_qkv_parameters_weight_ = l_self_modules_layers_modules_13_modules_qkv_parameters_bias_ = None
        reshape_46 = linear_43.reshape(1, 49, 3, 24, 32)
        linear_43 = None
        permute_47 = reshape_46.permute(2, 0, 3, 1, 4)
        reshape_46 = None
        q_10 = permute_47[0]
        k_10 = permute_47[1]
        v_10 = permute_47[2]
        permute_47 = None
        mul_15 = q_10 * 0.1767766952966369
        q_10 = None
        transpose_20 = k_10.transpose(-2, -1)
        k_10 = None
        scores_25 = mul_15 @ transpose_20
        mul_15 = transpose_20 = None
        getitem_85 = l_self_modules_layers_modules_13_parameters_bias_[l_self_modules_layers_modules_13_buffers_index_]
        l_self_modules_layers_modules_13_parameters_bias_ = l_self_modules_layers_modules_13_buffers_index_ = None
        view_36 = getitem_85.view(49, 49, -1)
        getitem_85 = None
        permute_48 = view_36.permute(2, 0, 1)
        view_36 = None
        unsqueeze_10 = permute_48.unsqueeze(0)
        permute_48 = None
        scores_26 = scores_25 + unsqueeze_10
        scores_25 = unsqueeze_10 = None
        softmax_10 = scores_26.softmax(-1)
        scores_26 = None
        matmul_21 = softmax_10 @ v_10
        softmax_10 = v_10 = None
        transpose_21 = matmul_21.transpose(1, 2)
        matmul_21 = None
        reshape_47 = transpose_21.reshape(1, 49, 768)
        transpose_21 = None
        y_41 = torch.nn.functional.linear(reshape_47, l_self_modules_layers_modules_13_modules_out_parameters_weight_, l_self_modules_layers_modules_13_modules_out_parameters_bias_)
        reshape_47 = l_self_modules_layers_modules_13_modules_out_parameters_weight_ = l_self_modules_layers_modules_13_modules_out_parameters_bias_ = None
        view_37 = y_41.view(1, 1, 1, 7, 7, 768)
        y_41 = None
        permute_49 = view_37.permute(0, 1, 3, 2, 4, 5)
        view_37 = None
        y_42 = permute_49.reshape(1, 7, 7, 768)
        permute_49 = None
        x_10 = input_13 + y_42
        input_13 = y_42 = None
        layer_norm_25 = torch.nn.functional.layer_norm(x_10, (768,), l_self_modules_layers_modules_13_modules_norm2_parameters_weight_, l_self_modules_layers_modules_13_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_13_modules_norm2_parameters_weight_ = l_self_modules_layers_modules_13_modules_norm2_parameters_bias_ = None
        linear_45 = torch.nn.functional.linear(layer_norm_25, l_self_modules_layers_modules_13_modules_mlp_modules_up_parameters_weight_, l_self_modules_layers_modules_13_modules_mlp_modules_up_parameters_bias_)
        layer_norm_25 = l_self_modules_layers_modules_13_modules_mlp_modules_up_parameters_weight_ = l_self_modules_layers_modules_13_modules_mlp_modules_up_parameters_bias_ = None
        gelu_10 = torch.nn.functional.gelu(linear_45)
        linear_45 = None
        linear_46 = torch.nn.functional.linear(gelu_10, l_self_modules_layers_modules_13_modules_mlp_modules_down_parameters_weight_, l_self_modules_layers_modules_13_modules_mlp_modules_down_parameters_bias_)
        gelu_10 = l_self_modules_layers_modules_13_modules_mlp_modules_down_parameters_weight_ = l_self_modules_layers_modules_13_modules_mlp_modules_down_parameters_bias_ = None
        input_14 = x_10 + linear_46
        x_10 = linear_46 = None
        y_43 = torch.nn.functional.layer_norm(input_14, (768,), l_self_modules_layers_modules_14_modules_norm1_parameters_weight_, l_self_modules_layers_modules_14_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_14_modules_norm1_parameters_weight_ = l_self_modules_layers_modules_14_modules_norm1_parameters_bias_ = None
        view_38 = y_43.view(1, 1, 7, 1, 7, 768)
        y_43 = None
        permute_50 = view_38.permute(0, 1, 3, 2, 4, 5)
        view_38 = None
        reshape_49 = permute_50.reshape(-1, 49, 768)
        permute_50 = None
        linear_47 = torch.nn.functional.linear(reshape_49, l_self_modules_layers_modules_14_modules_qkv_parameters_weight_, l_self_modules_layers_modules_14_modules_qkv_parameters_bias_)
        reshape_49 = l_self_modules_layers_modules_14_modules_qkv_parameters_weight_ = l_self_modules_layers_modules_14_modules_qkv_parameters_bias_ = None
        reshape_50 = linear_47.reshape(1, 49, 3, 24, 32)
        linear_47 = None
        permute_51 = reshape_50.permute(2, 0, 3, 1, 4)
        reshape_50 = None
        q_11 = permute_51[0]
        k_11 = permute_51[1]
        v_11 = permute_51[2]
        permute_51 = None
        mul_16 = q_11 * 0.1767766952966369
        q_11 = None
        transpose_22 = k_11.transpose(-2, -1)
        k_11 = None
        scores_27 = mul_16 @ transpose_22
        mul_16 = transpose_22 = None
        getitem_89 = l_self_modules_layers_modules_14_parameters_bias_[l_self_modules_layers_modules_14_buffers_index_]
        l_self_modules_layers_modules_14_parameters_bias_ = l_self_modules_layers_modules_14_buffers_index_ = None
        view_39 = getitem_89.view(49, 49, -1)
        getitem_89 = None
        permute_52 = view_39.permute(2, 0, 1)
        view_39 = None
        unsqueeze_11 = permute_52.unsqueeze(0)
        permute_52 = None
        scores_28 = scores_27 + unsqueeze_11
        scores_27 = unsqueeze_11 = None
        softmax_11 = scores_28.softmax(-1)
        scores_28 = None
        matmul_23 = softmax_11 @ v_11
        softmax_11 = v_11 = None
        transpose_23 = matmul_23.transpose(1, 2)
        matmul_23 = None
        reshape_51 = transpose_23.reshape(1, 49, 768)
        transpose_23 = None
        y_44 = torch.nn.functional.linear(reshape_51, l_self_modules_layers_modules_14_modules_out_parameters_weight_, l_self_modules_layers_modules_14_modules_out_parameters_bias_)
        reshape_51 = l_self_modules_layers_modules_14_modules_out_parameters_weight_ = l_self_modules_layers_modules_14_modules_out_parameters_bias_ = None
        view_40 = y_44.view(1, 1, 1, 7, 7, 768)
        y_44 = None
        permute_53 = view_40.permute(0, 1, 3, 2, 4, 5)
        view_40 = None
        y_45 = permute_53.reshape(1, 7, 7, 768)
        permute_53 = None
        x_11 = input_14 + y_45
        input_14 = y_45 = None
        layer_norm_27 = torch.nn.functional.layer_norm(x_11, (768,), l_self_modules_layers_modules_14_modules_norm2_parameters_weight_, l_self_modules_layers_modules_14_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_14_modules_norm2_parameters_weight_ = l_self_modules_layers_modules_14_modules_norm2_parameters_bias_ = None
        linear_49 = torch.nn.functional.linear(layer_norm_27, l_self_modules_layers_modules_14_modules_mlp_modules_up_parameters_weight_, l_self_modules_layers_modules_14_modules_mlp_modules_up_parameters_bias_)
        layer_norm_27 = l_self_modules_layers_modules_14_modules_mlp_modules_up_parameters_weight_ = l_self_modules_layers_modules_14_modules_mlp_modules_up_parameters_bias_ = None
        gelu_11 = torch.nn.functional.gelu(linear_49)
        linear_49 = None
        linear_50 = torch.nn.functional.linear(gelu_11, l_self_modules_layers_modules_14_modules_mlp_modules_down_parameters_weight_, l_self_modules_layers_modules_14_modules_mlp_modules_down_parameters_bias_)
        gelu_11 = l_self_modules_layers_modules_14_modules_mlp_modules_down_parameters_weight_ = l_self_modules_layers_modules_14_modules_mlp_modules_down_parameters_bias_ = None
        input_15 = x_11 + linear_50
        x_11 = linear_50 = None
        layer_norm_28 = torch.nn.functional.layer_norm(input_15, (768,), l_self_modules_norm_parameters_weight_, l_self_modules_norm_parameters_bias_, 1e-05)
        input_15 = l_self_modules_norm_parameters_weight_ = l_self_modules_norm_parameters_bias_ = None
        mean = layer_norm_28.mean((1, 2))
        layer_norm_28 = None
        linear_51 = torch.nn.functional.linear(mean, l_self_modules_head_parameters_weight_, l_self_modules_head_parameters_bias_)
        mean = l_self_modules_head_parameters_weight_ = l_self_modules_head_parameters_bias_ = None
        return (linear_51,)
