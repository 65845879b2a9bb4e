import torch


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_self_modules_patch_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_patch_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_x_: torch.Tensor,
        L_self_modules_blocks_modules_0_modules_0_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_0_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_reduce_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_reduce_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_0_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_0_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_0_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_0_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_0_modules_mix_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_0_modules_mix_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_0_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_0_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_1_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_1_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_reduce_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_reduce_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_1_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_1_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_1_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_1_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_1_modules_mix_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_1_modules_mix_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_1_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_1_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_norm_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_norm_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_lateral_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_lateral_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_patch_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_patch_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_0_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_0_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_reduce_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_reduce_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_0_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_0_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_0_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_0_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_0_modules_mix_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_0_modules_mix_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_0_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_0_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_1_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_1_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_reduce_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_reduce_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_1_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_1_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_1_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_1_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_1_modules_mix_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_1_modules_mix_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_1_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_1_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_norm_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_norm_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_lateral_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_lateral_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_patch_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_patch_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_0_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_0_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_reduce_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_reduce_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_0_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_0_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_0_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_0_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_0_modules_mix_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_0_modules_mix_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_0_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_0_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_1_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_1_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_reduce_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_reduce_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_1_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_1_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_1_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_1_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_1_modules_mix_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_1_modules_mix_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_1_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_1_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_norm_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_norm_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_lateral_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_lateral_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_patch_modules_3_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_patch_modules_3_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_0_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_0_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_0_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_0_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_0_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_0_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_0_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_0_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_0_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_0_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_0_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_0_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_0_modules_mix_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_0_modules_mix_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_0_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_0_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_1_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_1_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_1_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_1_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_1_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_1_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_1_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_1_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_1_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_1_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_1_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_1_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_1_modules_mix_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_1_modules_mix_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_1_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_1_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_norm_modules_3_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_norm_modules_3_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_lateral_modules_3_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_lateral_modules_3_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_fuse_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_fuse_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_fuse_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_fuse_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_fuse_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_head_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_self_modules_patch_modules_0_parameters_weight_ = L_self_modules_patch_modules_0_parameters_weight_
        l_self_modules_patch_modules_0_parameters_bias_ = L_self_modules_patch_modules_0_parameters_bias_
        l_x_ = L_x_
        l_self_modules_blocks_modules_0_modules_0_modules_norm1_parameters_weight_ = L_self_modules_blocks_modules_0_modules_0_modules_norm1_parameters_weight_
        l_self_modules_blocks_modules_0_modules_0_modules_norm1_parameters_bias_ = L_self_modules_blocks_modules_0_modules_0_modules_norm1_parameters_bias_
        l_self_modules_blocks_modules_0_modules_0_modules_attn_modules_q_parameters_weight_ = L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_q_parameters_weight_
        l_self_modules_blocks_modules_0_modules_0_modules_attn_modules_q_parameters_bias_ = L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_q_parameters_bias_
        l_self_modules_blocks_modules_0_modules_0_modules_attn_modules_reduce_parameters_weight_ = L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_reduce_parameters_weight_
        l_self_modules_blocks_modules_0_modules_0_modules_attn_modules_reduce_parameters_bias_ = L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_reduce_parameters_bias_
        l_self_modules_blocks_modules_0_modules_0_modules_attn_modules_norm_parameters_weight_ = L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_norm_parameters_weight_
        l_self_modules_blocks_modules_0_modules_0_modules_attn_modules_norm_parameters_bias_ = L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_norm_parameters_bias_
        l_self_modules_blocks_modules_0_modules_0_modules_attn_modules_kv_parameters_weight_ = L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_kv_parameters_weight_
        l_self_modules_blocks_modules_0_modules_0_modules_attn_modules_kv_parameters_bias_ = L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_kv_parameters_bias_
        l_self_modules_blocks_modules_0_modules_0_modules_attn_modules_out_parameters_weight_ = L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_out_parameters_weight_
        l_self_modules_blocks_modules_0_modules_0_modules_attn_modules_out_parameters_bias_ = L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_out_parameters_bias_
        l_self_modules_blocks_modules_0_modules_0_modules_norm2_parameters_weight_ = L_self_modules_blocks_modules_0_modules_0_modules_norm2_parameters_weight_
        l_self_modules_blocks_modules_0_modules_0_modules_norm2_parameters_bias_ = L_self_modules_blocks_modules_0_modules_0_modules_norm2_parameters_bias_
        l_self_modules_blocks_modules_0_modules_0_modules_up_parameters_weight_ = L_self_modules_blocks_modules_0_modules_0_modules_up_parameters_weight_
        l_self_modules_blocks_modules_0_modules_0_modules_up_parameters_bias_ = L_self_modules_blocks_modules_0_modules_0_modules_up_parameters_bias_
        l_self_modules_blocks_modules_0_modules_0_modules_mix_parameters_weight_ = L_self_modules_blocks_modules_0_modules_0_modules_mix_parameters_weight_
        l_self_modules_blocks_modules_0_modules_0_modules_mix_parameters_bias_ = L_self_modules_blocks_modules_0_modules_0_modules_mix_parameters_bias_
        l_self_modules_blocks_modules_0_modules_0_modules_down_parameters_weight_ = L_self_modules_blocks_modules_0_modules_0_modules_down_parameters_weight_
        l_self_modules_blocks_modules_0_modules_0_modules_down_parameters_bias_ = L_self_modules_blocks_modules_0_modules_0_modules_down_parameters_bias_
        l_self_modules_blocks_modules_0_modules_1_modules_norm1_parameters_weight_ = L_self_modules_blocks_modules_0_modules_1_modules_norm1_parameters_weight_
        l_self_modules_blocks_modules_0_modules_1_modules_norm1_parameters_bias_ = L_self_modules_blocks_modules_0_modules_1_modules_norm1_parameters_bias_
        l_self_modules_blocks_modules_0_modules_1_modules_attn_modules_q_parameters_weight_ = L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_q_parameters_weight_
        l_self_modules_blocks_modules_0_modules_1_modules_attn_modules_q_parameters_bias_ = L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_q_parameters_bias_
        l_self_modules_blocks_modules_0_modules_1_modules_attn_modules_reduce_parameters_weight_ = L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_reduce_parameters_weight_
        l_self_modules_blocks_modules_0_modules_1_modules_attn_modules_reduce_parameters_bias_ = L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_reduce_parameters_bias_
        l_self_modules_blocks_modules_0_modules_1_modules_attn_modules_norm_parameters_weight_ = L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_norm_parameters_weight_
        l_self_modules_blocks_modules_0_modules_1_modules_attn_modules_norm_parameters_bias_ = L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_norm_parameters_bias_
        l_self_modules_blocks_modules_0_modules_1_modules_attn_modules_kv_parameters_weight_ = L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_kv_parameters_weight_
        l_self_modules_blocks_modules_0_modules_1_modules_attn_modules_kv_parameters_bias_ = L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_kv_parameters_bias_
        l_self_modules_blocks_modules_0_modules_1_modules_attn_modules_out_parameters_weight_ = L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_out_parameters_weight_
        l_self_modules_blocks_modules_0_modules_1_modules_attn_modules_out_parameters_bias_ = L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_out_parameters_bias_
        l_self_modules_blocks_modules_0_modules_1_modules_norm2_parameters_weight_ = L_self_modules_blocks_modules_0_modules_1_modules_norm2_parameters_weight_
        l_self_modules_blocks_modules_0_modules_1_modules_norm2_parameters_bias_ = L_self_modules_blocks_modules_0_modules_1_modules_norm2_parameters_bias_
        l_self_modules_blocks_modules_0_modules_1_modules_up_parameters_weight_ = L_self_modules_blocks_modules_0_modules_1_modules_up_parameters_weight_
        l_self_modules_blocks_modules_0_modules_1_modules_up_parameters_bias_ = L_self_modules_blocks_modules_0_modules_1_modules_up_parameters_bias_
        l_self_modules_blocks_modules_0_modules_1_modules_mix_parameters_weight_ = L_self_modules_blocks_modules_0_modules_1_modules_mix_parameters_weight_
        l_self_modules_blocks_modules_0_modules_1_modules_mix_parameters_bias_ = L_self_modules_blocks_modules_0_modules_1_modules_mix_parameters_bias_
        l_self_modules_blocks_modules_0_modules_1_modules_down_parameters_weight_ = L_self_modules_blocks_modules_0_modules_1_modules_down_parameters_weight_
        l_self_modules_blocks_modules_0_modules_1_modules_down_parameters_bias_ = L_self_modules_blocks_modules_0_modules_1_modules_down_parameters_bias_
        l_self_modules_norm_modules_0_parameters_weight_ = L_self_modules_norm_modules_0_parameters_weight_
        l_self_modules_norm_modules_0_parameters_bias_ = L_self_modules_norm_modules_0_parameters_bias_
        l_self_modules_lateral_modules_0_parameters_weight_ = L_self_modules_lateral_modules_0_parameters_weight_
        l_self_modules_lateral_modules_0_parameters_bias_ = L_self_modules_lateral_modules_0_parameters_bias_
        l_self_modules_patch_modules_1_parameters_weight_ = L_self_modules_patch_modules_1_parameters_weight_
        l_self_modules_patch_modules_1_parameters_bias_ = L_self_modules_patch_modules_1_parameters_bias_
        l_self_modules_blocks_modules_1_modules_0_modules_norm1_parameters_weight_ = L_self_modules_blocks_modules_1_modules_0_modules_norm1_parameters_weight_
        l_self_modules_blocks_modules_1_modules_0_modules_norm1_parameters_bias_ = L_self_modules_blocks_modules_1_modules_0_modules_norm1_parameters_bias_
        l_self_modules_blocks_modules_1_modules_0_modules_attn_modules_q_parameters_weight_ = L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_q_parameters_weight_
        l_self_modules_blocks_modules_1_modules_0_modules_attn_modules_q_parameters_bias_ = L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_q_parameters_bias_
        l_self_modules_blocks_modules_1_modules_0_modules_attn_modules_reduce_parameters_weight_ = L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_reduce_parameters_weight_
        l_self_modules_blocks_modules_1_modules_0_modules_attn_modules_reduce_parameters_bias_ = L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_reduce_parameters_bias_
        l_self_modules_blocks_modules_1_modules_0_modules_attn_modules_norm_parameters_weight_ = L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_norm_parameters_weight_
        l_self_modules_blocks_modules_1_modules_0_modules_attn_modules_norm_parameters_bias_ = L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_norm_parameters_bias_
        l_self_modules_blocks_modules_1_modules_0_modules_attn_modules_kv_parameters_weight_ = L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_kv_parameters_weight_
        l_self_modules_blocks_modules_1_modules_0_modules_attn_modules_kv_parameters_bias_ = L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_kv_parameters_bias_
        l_self_modules_blocks_modules_1_modules_0_modules_attn_modules_out_parameters_weight_ = L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_out_parameters_weight_
        l_self_modules_blocks_modules_1_modules_0_modules_attn_modules_out_parameters_bias_ = L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_out_parameters_bias_
        l_self_modules_blocks_modules_1_modules_0_modules_norm2_parameters_weight_ = L_self_modules_blocks_modules_1_modules_0_modules_norm2_parameters_weight_
        l_self_modules_blocks_modules_1_modules_0_modules_norm2_parameters_bias_ = L_self_modules_blocks_modules_1_modules_0_modules_norm2_parameters_bias_
        l_self_modules_blocks_modules_1_modules_0_modules_up_parameters_weight_ = L_self_modules_blocks_modules_1_modules_0_modules_up_parameters_weight_
        l_self_modules_blocks_modules_1_modules_0_modules_up_parameters_bias_ = L_self_modules_blocks_modules_1_modules_0_modules_up_parameters_bias_
        l_self_modules_blocks_modules_1_modules_0_modules_mix_parameters_weight_ = L_self_modules_blocks_modules_1_modules_0_modules_mix_parameters_weight_
        l_self_modules_blocks_modules_1_modules_0_modules_mix_parameters_bias_ = L_self_modules_blocks_modules_1_modules_0_modules_mix_parameters_bias_
        l_self_modules_blocks_modules_1_modules_0_modules_down_parameters_weight_ = L_self_modules_blocks_modules_1_modules_0_modules_down_parameters_weight_
        l_self_modules_blocks_modules_1_modules_0_modules_down_parameters_bias_ = L_self_modules_blocks_modules_1_modules_0_modules_down_parameters_bias_
        l_self_modules_blocks_modules_1_modules_1_modules_norm1_parameters_weight_ = L_self_modules_blocks_modules_1_modules_1_modules_norm1_parameters_weight_
        l_self_modules_blocks_modules_1_modules_1_modules_norm1_parameters_bias_ = L_self_modules_blocks_modules_1_modules_1_modules_norm1_parameters_bias_
        l_self_modules_blocks_modules_1_modules_1_modules_attn_modules_q_parameters_weight_ = L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_q_parameters_weight_
        l_self_modules_blocks_modules_1_modules_1_modules_attn_modules_q_parameters_bias_ = L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_q_parameters_bias_
        l_self_modules_blocks_modules_1_modules_1_modules_attn_modules_reduce_parameters_weight_ = L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_reduce_parameters_weight_
        l_self_modules_blocks_modules_1_modules_1_modules_attn_modules_reduce_parameters_bias_ = L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_reduce_parameters_bias_
        l_self_modules_blocks_modules_1_modules_1_modules_attn_modules_norm_parameters_weight_ = L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_norm_parameters_weight_
        l_self_modules_blocks_modules_1_modules_1_modules_attn_modules_norm_parameters_bias_ = L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_norm_parameters_bias_
        l_self_modules_blocks_modules_1_modules_1_modules_attn_modules_kv_parameters_weight_ = L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_kv_parameters_weight_
        l_self_modules_blocks_modules_1_modules_1_modules_attn_modules_kv_parameters_bias_ = L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_kv_parameters_bias_
        l_self_modules_blocks_modules_1_modules_1_modules_attn_modules_out_parameters_weight_ = L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_out_parameters_weight_
        l_self_modules_blocks_modules_1_modules_1_modules_attn_modules_out_parameters_bias_ = L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_out_parameters_bias_
        l_self_modules_blocks_modules_1_modules_1_modules_norm2_parameters_weight_ = L_self_modules_blocks_modules_1_modules_1_modules_norm2_parameters_weight_
        l_self_modules_blocks_modules_1_modules_1_modules_norm2_parameters_bias_ = L_self_modules_blocks_modules_1_modules_1_modules_norm2_parameters_bias_
        l_self_modules_blocks_modules_1_modules_1_modules_up_parameters_weight_ = L_self_modules_blocks_modules_1_modules_1_modules_up_parameters_weight_
        l_self_modules_blocks_modules_1_modules_1_modules_up_parameters_bias_ = L_self_modules_blocks_modules_1_modules_1_modules_up_parameters_bias_
        l_self_modules_blocks_modules_1_modules_1_modules_mix_parameters_weight_ = L_self_modules_blocks_modules_1_modules_1_modules_mix_parameters_weight_
        l_self_modules_blocks_modules_1_modules_1_modules_mix_parameters_bias_ = L_self_modules_blocks_modules_1_modules_1_modules_mix_parameters_bias_
        l_self_modules_blocks_modules_1_modules_1_modules_down_parameters_weight_ = L_self_modules_blocks_modules_1_modules_1_modules_down_parameters_weight_
        l_self_modules_blocks_modules_1_modules_1_modules_down_parameters_bias_ = L_self_modules_blocks_modules_1_modules_1_modules_down_parameters_bias_
        l_self_modules_norm_modules_1_parameters_weight_ = L_self_modules_norm_modules_1_parameters_weight_
        l_self_modules_norm_modules_1_parameters_bias_ = L_self_modules_norm_modules_1_parameters_bias_
        l_self_modules_lateral_modules_1_parameters_weight_ = L_self_modules_lateral_modules_1_parameters_weight_
        l_self_modules_lateral_modules_1_parameters_bias_ = L_self_modules_lateral_modules_1_parameters_bias_
        l_self_modules_patch_modules_2_parameters_weight_ = L_self_modules_patch_modules_2_parameters_weight_
        l_self_modules_patch_modules_2_parameters_bias_ = L_self_modules_patch_modules_2_parameters_bias_
        l_self_modules_blocks_modules_2_modules_0_modules_norm1_parameters_weight_ = L_self_modules_blocks_modules_2_modules_0_modules_norm1_parameters_weight_
        l_self_modules_blocks_modules_2_modules_0_modules_norm1_parameters_bias_ = L_self_modules_blocks_modules_2_modules_0_modules_norm1_parameters_bias_
        l_self_modules_blocks_modules_2_modules_0_modules_attn_modules_q_parameters_weight_ = L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_q_parameters_weight_
        l_self_modules_blocks_modules_2_modules_0_modules_attn_modules_q_parameters_bias_ = L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_q_parameters_bias_
        l_self_modules_blocks_modules_2_modules_0_modules_attn_modules_reduce_parameters_weight_ = L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_reduce_parameters_weight_
        l_self_modules_blocks_modules_2_modules_0_modules_attn_modules_reduce_parameters_bias_ = L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_reduce_parameters_bias_
        l_self_modules_blocks_modules_2_modules_0_modules_attn_modules_norm_parameters_weight_ = L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_norm_parameters_weight_
        l_self_modules_blocks_modules_2_modules_0_modules_attn_modules_norm_parameters_bias_ = L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_norm_parameters_bias_
        l_self_modules_blocks_modules_2_modules_0_modules_attn_modules_kv_parameters_weight_ = L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_kv_parameters_weight_
        l_self_modules_blocks_modules_2_modules_0_modules_attn_modules_kv_parameters_bias_ = L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_kv_parameters_bias_
        l_self_modules_blocks_modules_2_modules_0_modules_attn_modules_out_parameters_weight_ = L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_out_parameters_weight_
        l_self_modules_blocks_modules_2_modules_0_modules_attn_modules_out_parameters_bias_ = L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_out_parameters_bias_
        l_self_modules_blocks_modules_2_modules_0_modules_norm2_parameters_weight_ = L_self_modules_blocks_modules_2_modules_0_modules_norm2_parameters_weight_
        l_self_modules_blocks_modules_2_modules_0_modules_norm2_parameters_bias_ = L_self_modules_blocks_modules_2_modules_0_modules_norm2_parameters_bias_
        l_self_modules_blocks_modules_2_modules_0_modules_up_parameters_weight_ = L_self_modules_blocks_modules_2_modules_0_modules_up_parameters_weight_
        l_self_modules_blocks_modules_2_modules_0_modules_up_parameters_bias_ = L_self_modules_blocks_modules_2_modules_0_modules_up_parameters_bias_
        l_self_modules_blocks_modules_2_modules_0_modules_mix_parameters_weight_ = L_self_modules_blocks_modules_2_modules_0_modules_mix_parameters_weight_
        l_self_modules_blocks_modules_2_modules_0_modules_mix_parameters_bias_ = L_self_modules_blocks_modules_2_modules_0_modules_mix_parameters_bias_
        l_self_modules_blocks_modules_2_modules_0_modules_down_parameters_weight_ = L_self_modules_blocks_modules_2_modules_0_modules_down_parameters_weight_
        l_self_modules_blocks_modules_2_modules_0_modules_down_parameters_bias_ = L_self_modules_blocks_modules_2_modules_0_modules_down_parameters_bias_
        l_self_modules_blocks_modules_2_modules_1_modules_norm1_parameters_weight_ = L_self_modules_blocks_modules_2_modules_1_modules_norm1_parameters_weight_
        l_self_modules_blocks_modules_2_modules_1_modules_norm1_parameters_bias_ = L_self_modules_blocks_modules_2_modules_1_modules_norm1_parameters_bias_
        l_self_modules_blocks_modules_2_modules_1_modules_attn_modules_q_parameters_weight_ = L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_q_parameters_weight_
        l_self_modules_blocks_modules_2_modules_1_modules_attn_modules_q_parameters_bias_ = L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_q_parameters_bias_
        l_self_modules_blocks_modules_2_modules_1_modules_attn_modules_reduce_parameters_weight_ = L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_reduce_parameters_weight_
        l_self_modules_blocks_modules_2_modules_1_modules_attn_modules_reduce_parameters_bias_ = L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_reduce_parameters_bias_
        l_self_modules_blocks_modules_2_modules_1_modules_attn_modules_norm_parameters_weight_ = L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_norm_parameters_weight_
        l_self_modules_blocks_modules_2_modules_1_modules_attn_modules_norm_parameters_bias_ = L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_norm_parameters_bias_
        l_self_modules_blocks_modules_2_modules_1_modules_attn_modules_kv_parameters_weight_ = L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_kv_parameters_weight_
        l_self_modules_blocks_modules_2_modules_1_modules_attn_modules_kv_parameters_bias_ = L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_kv_parameters_bias_
        l_self_modules_blocks_modules_2_modules_1_modules_attn_modules_out_parameters_weight_ = L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_out_parameters_weight_
        l_self_modules_blocks_modules_2_modules_1_modules_attn_modules_out_parameters_bias_ = L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_out_parameters_bias_
        l_self_modules_blocks_modules_2_modules_1_modules_norm2_parameters_weight_ = L_self_modules_blocks_modules_2_modules_1_modules_norm2_parameters_weight_
        l_self_modules_blocks_modules_2_modules_1_modules_norm2_parameters_bias_ = L_self_modules_blocks_modules_2_modules_1_modules_norm2_parameters_bias_
        l_self_modules_blocks_modules_2_modules_1_modules_up_parameters_weight_ = L_self_modules_blocks_modules_2_modules_1_modules_up_parameters_weight_
        l_self_modules_blocks_modules_2_modules_1_modules_up_parameters_bias_ = L_self_modules_blocks_modules_2_modules_1_modules_up_parameters_bias_
        l_self_modules_blocks_modules_2_modules_1_modules_mix_parameters_weight_ = L_self_modules_blocks_modules_2_modules_1_modules_mix_parameters_weight_
        l_self_modules_blocks_modules_2_modules_1_modules_mix_parameters_bias_ = L_self_modules_blocks_modules_2_modules_1_modules_mix_parameters_bias_
        l_self_modules_blocks_modules_2_modules_1_modules_down_parameters_weight_ = L_self_modules_blocks_modules_2_modules_1_modules_down_parameters_weight_
        l_self_modules_blocks_modules_2_modules_1_modules_down_parameters_bias_ = L_self_modules_blocks_modules_2_modules_1_modules_down_parameters_bias_
        l_self_modules_norm_modules_2_parameters_weight_ = L_self_modules_norm_modules_2_parameters_weight_
        l_self_modules_norm_modules_2_parameters_bias_ = L_self_modules_norm_modules_2_parameters_bias_
        l_self_modules_lateral_modules_2_parameters_weight_ = L_self_modules_lateral_modules_2_parameters_weight_
        l_self_modules_lateral_modules_2_parameters_bias_ = L_self_modules_lateral_modules_2_parameters_bias_
        l_self_modules_patch_modules_3_parameters_weight_ = L_self_modules_patch_modules_3_parameters_weight_
        l_self_modules_patch_modules_3_parameters_bias_ = L_self_modules_patch_modules_3_parameters_bias_
        l_self_modules_blocks_modules_3_modules_0_modules_norm1_parameters_weight_ = L_self_modules_blocks_modules_3_modules_0_modules_norm1_parameters_weight_
        l_self_modules_blocks_modules_3_modules_0_modules_norm1_parameters_bias_ = L_self_modules_blocks_modules_3_modules_0_modules_norm1_parameters_bias_
        l_self_modules_blocks_modules_3_modules_0_modules_attn_modules_q_parameters_weight_ = L_self_modules_blocks_modules_3_modules_0_modules_attn_modules_q_parameters_weight_
        l_self_modules_blocks_modules_3_modules_0_modules_attn_modules_q_parameters_bias_ = L_self_modules_blocks_modules_3_modules_0_modules_attn_modules_q_parameters_bias_
        l_self_modules_blocks_modules_3_modules_0_modules_attn_modules_kv_parameters_weight_ = L_self_modules_blocks_modules_3_modules_0_modules_attn_modules_kv_parameters_weight_
        l_self_modules_blocks_modules_3_modules_0_modules_attn_modules_kv_parameters_bias_ = L_self_modules_blocks_modules_3_modules_0_modules_attn_modules_kv_parameters_bias_
        l_self_modules_blocks_modules_3_modules_0_modules_attn_modules_out_parameters_weight_ = L_self_modules_blocks_modules_3_modules_0_modules_attn_modules_out_parameters_weight_
        l_self_modules_blocks_modules_3_modules_0_modules_attn_modules_out_parameters_bias_ = L_self_modules_blocks_modules_3_modules_0_modules_attn_modules_out_parameters_bias_
        l_self_modules_blocks_modules_3_modules_0_modules_norm2_parameters_weight_ = L_self_modules_blocks_modules_3_modules_0_modules_norm2_parameters_weight_
        l_self_modules_blocks_modules_3_modules_0_modules_norm2_parameters_bias_ = L_self_modules_blocks_modules_3_modules_0_modules_norm2_parameters_bias_
        l_self_modules_blocks_modules_3_modules_0_modules_up_parameters_weight_ = L_self_modules_blocks_modules_3_modules_0_modules_up_parameters_weight_
        l_self_modules_blocks_modules_3_modules_0_modules_up_parameters_bias_ = L_self_modules_blocks_modules_3_modules_0_modules_up_parameters_bias_
        l_self_modules_blocks_modules_3_modules_0_modules_mix_parameters_weight_ = L_self_modules_blocks_modules_3_modules_0_modules_mix_parameters_weight_
        l_self_modules_blocks_modules_3_modules_0_modules_mix_parameters_bias_ = L_self_modules_blocks_modules_3_modules_0_modules_mix_parameters_bias_
        l_self_modules_blocks_modules_3_modules_0_modules_down_parameters_weight_ = L_self_modules_blocks_modules_3_modules_0_modules_down_parameters_weight_
        l_self_modules_blocks_modules_3_modules_0_modules_down_parameters_bias_ = L_self_modules_blocks_modules_3_modules_0_modules_down_parameters_bias_
        l_self_modules_blocks_modules_3_modules_1_modules_norm1_parameters_weight_ = L_self_modules_blocks_modules_3_modules_1_modules_norm1_parameters_weight_
        l_self_modules_blocks_modules_3_modules_1_modules_norm1_parameters_bias_ = L_self_modules_blocks_modules_3_modules_1_modules_norm1_parameters_bias_
        l_self_modules_blocks_modules_3_modules_1_modules_attn_modules_q_parameters_weight_ = L_self_modules_blocks_modules_3_modules_1_modules_attn_modules_q_parameters_weight_
        l_self_modules_blocks_modules_3_modules_1_modules_attn_modules_q_parameters_bias_ = L_self_modules_blocks_modules_3_modules_1_modules_attn_modules_q_parameters_bias_
        l_self_modules_blocks_modules_3_modules_1_modules_attn_modules_kv_parameters_weight_ = L_self_modules_blocks_modules_3_modules_1_modules_attn_modules_kv_parameters_weight_
        l_self_modules_blocks_modules_3_modules_1_modules_attn_modules_kv_parameters_bias_ = L_self_modules_blocks_modules_3_modules_1_modules_attn_modules_kv_parameters_bias_
        l_self_modules_blocks_modules_3_modules_1_modules_attn_modules_out_parameters_weight_ = L_self_modules_blocks_modules_3_modules_1_modules_attn_modules_out_parameters_weight_
        l_self_modules_blocks_modules_3_modules_1_modules_attn_modules_out_parameters_bias_ = L_self_modules_blocks_modules_3_modules_1_modules_attn_modules_out_parameters_bias_
        l_self_modules_blocks_modules_3_modules_1_modules_norm2_parameters_weight_ = L_self_modules_blocks_modules_3_modules_1_modules_norm2_parameters_weight_
        l_self_modules_blocks_modules_3_modules_1_modules_norm2_parameters_bias_ = L_self_modules_blocks_modules_3_modules_1_modules_norm2_parameters_bias_
        l_self_modules_blocks_modules_3_modules_1_modules_up_parameters_weight_ = L_self_modules_blocks_modules_3_modules_1_modules_up_parameters_weight_
        l_self_modules_blocks_modules_3_modules_1_modules_up_parameters_bias_ = L_self_modules_blocks_modules_3_modules_1_modules_up_parameters_bias_
        l_self_modules_blocks_modules_3_modules_1_modules_mix_parameters_weight_ = L_self_modules_blocks_modules_3_modules_1_modules_mix_parameters_weight_
        l_self_modules_blocks_modules_3_modules_1_modules_mix_parameters_bias_ = L_self_modules_blocks_modules_3_modules_1_modules_mix_parameters_bias_
        l_self_modules_blocks_modules_3_modules_1_modules_down_parameters_weight_ = L_self_modules_blocks_modules_3_modules_1_modules_down_parameters_weight_
        l_self_modules_blocks_modules_3_modules_1_modules_down_parameters_bias_ = L_self_modules_blocks_modules_3_modules_1_modules_down_parameters_bias_
        l_self_modules_norm_modules_3_parameters_weight_ = L_self_modules_norm_modules_3_parameters_weight_
        l_self_modules_norm_modules_3_parameters_bias_ = L_self_modules_norm_modules_3_parameters_bias_
        l_self_modules_lateral_modules_3_parameters_weight_ = L_self_modules_lateral_modules_3_parameters_weight_
        l_self_modules_lateral_modules_3_parameters_bias_ = L_self_modules_lateral_modules_3_parameters_bias_
        l_self_modules_fuse_modules_0_parameters_weight_ = L_self_modules_fuse_modules_0_parameters_weight_
        l_self_modules_fuse_modules_1_buffers_running_mean_ = L_self_modules_fuse_modules_1_buffers_running_mean_
        l_self_modules_fuse_modules_1_buffers_running_var_ = L_self_modules_fuse_modules_1_buffers_running_var_
        l_self_modules_fuse_modules_1_parameters_weight_ = L_self_modules_fuse_modules_1_parameters_weight_
        l_self_modules_fuse_modules_1_parameters_bias_ = L_self_modules_fuse_modules_1_parameters_bias_
        l_self_modules_head_parameters_weight_ = L_self_modules_head_parameters_weight_
        l_self_modules_head_parameters_bias_ = L_self_modules_head_parameters_bias_
        x = torch.conv2d(l_x_, l_self_modules_patch_modules_0_parameters_weight_, l_self_modules_patch_modules_0_parameters_bias_, (4, 4), (3, 3), (1, 1), 1)
        l_x_ = l_self_modules_patch_modules_0_parameters_weight_ = l_self_modules_patch_modules_0_parameters_bias_ = None
        flatten = x.flatten(2)
        x = None
        y = flatten.transpose(1, 2)
        flatten = None
        layer_norm = torch.nn.functional.layer_norm(y, (32,), l_self_modules_blocks_modules_0_modules_0_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_0_modules_0_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_0_modules_0_modules_norm1_parameters_weight_ = l_self_modules_blocks_modules_0_modules_0_modules_norm1_parameters_bias_ = None
        linear = torch.nn.functional.linear(layer_norm, l_self_modules_blocks_modules_0_modules_0_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_0_modules_0_modules_attn_modules_q_parameters_bias_)
        l_self_modules_blocks_modules_0_modules_0_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_0_modules_0_modules_attn_modules_q_parameters_bias_ = None
        reshape = linear.reshape(1, 4096, 1, -1)
        linear = None
        q = reshape.transpose(1, 2)
        reshape = None
        transpose_2 = layer_norm.transpose(1, 2)
        layer_norm = None
        reshape_1 = transpose_2.reshape(1, 32, 64, 64)
        transpose_2 = None
        conv2d_1 = torch.conv2d(reshape_1, l_self_modules_blocks_modules_0_modules_0_modules_attn_modules_reduce_parameters_weight_, l_self_modules_blocks_modules_0_modules_0_modules_attn_modules_reduce_parameters_bias_, (8, 8), (0, 0), (1, 1), 1)
        reshape_1 = l_self_modules_blocks_modules_0_modules_0_modules_attn_modules_reduce_parameters_weight_ = l_self_modules_blocks_modules_0_modules_0_modules_attn_modules_reduce_parameters_bias_ = None
        flatten_1 = conv2d_1.flatten(2)
        conv2d_1 = None
        transpose_3 = flatten_1.transpose(1, 2)
        flatten_1 = None
        x_1 = torch.nn.functional.layer_norm(transpose_3, (32,), l_self_modules_blocks_modules_0_modules_0_modules_attn_modules_norm_parameters_weight_, l_self_modules_blocks_modules_0_modules_0_modules_attn_modules_norm_parameters_bias_, 1e-05)
        transpose_3 = l_self_modules_blocks_modules_0_modules_0_modules_attn_modules_norm_parameters_weight_ = l_self_modules_blocks_modules_0_modules_0_modules_attn_modules_norm_parameters_bias_ = None
        linear_1 = torch.nn.functional.linear(x_1, l_self_modules_blocks_modules_0_modules_0_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_0_modules_0_modules_attn_modules_kv_parameters_bias_)
        x_1 = l_self_modules_blocks_modules_0_modules_0_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_0_modules_0_modules_attn_modules_kv_parameters_bias_ = None
        reshape_2 = linear_1.reshape(1, -1, 2, 1, 32)
        linear_1 = None
        permute = reshape_2.permute(2, 0, 3, 1, 4)
        reshape_2 = None
        k = permute[0]
        v = permute[1]
        permute = None
        transpose_4 = k.transpose(-2, -1)
        k = None
        matmul = q @ transpose_4
        q = transpose_4 = None
        scores = matmul / 5.656854249492381
        matmul = None
        softmax = scores.softmax(-1)
        scores = None
        matmul_1 = softmax @ v
        softmax = v = None
        transpose_5 = matmul_1.transpose(1, 2)
        matmul_1 = None
        reshape_3 = transpose_5.reshape(1, 4096, 32)
        transpose_5 = None
        linear_2 = torch.nn.functional.linear(reshape_3, l_self_modules_blocks_modules_0_modules_0_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_0_modules_0_modules_attn_modules_out_parameters_bias_)
        reshape_3 = l_self_modules_blocks_modules_0_modules_0_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_0_modules_0_modules_attn_modules_out_parameters_bias_ = None
        x_2 = y + linear_2
        y = linear_2 = None
        layer_norm_2 = torch.nn.functional.layer_norm(x_2, (32,), l_self_modules_blocks_modules_0_modules_0_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_0_modules_0_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_0_modules_0_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_0_modules_0_modules_norm2_parameters_bias_ = None
        y_1 = torch.nn.functional.linear(layer_norm_2, l_self_modules_blocks_modules_0_modules_0_modules_up_parameters_weight_, l_self_modules_blocks_modules_0_modules_0_modules_up_parameters_bias_)
        layer_norm_2 = l_self_modules_blocks_modules_0_modules_0_modules_up_parameters_weight_ = l_self_modules_blocks_modules_0_modules_0_modules_up_parameters_bias_ = None
        transpose_6 = y_1.transpose(1, 2)
        y_1 = None
        reshape_4 = transpose_6.reshape(1, -1, 64, 64)
        transpose_6 = None
        conv2d_2 = torch.conv2d(reshape_4, l_self_modules_blocks_modules_0_modules_0_modules_mix_parameters_weight_, l_self_modules_blocks_modules_0_modules_0_modules_mix_parameters_bias_, (1, 1), (1, 1), (1, 1), 128)
        reshape_4 = l_self_modules_blocks_modules_0_modules_0_modules_mix_parameters_weight_ = l_self_modules_blocks_modules_0_modules_0_modules_mix_parameters_bias_ = None
        flatten_2 = conv2d_2.flatten(2)
        conv2d_2 = None
        y_2 = flatten_2.transpose(1, 2)
        flatten_2 = None
        gelu = torch.nn.functional.gelu(y_2)
        y_2 = None
        linear_4 = torch.nn.functional.linear(gelu, l_self_modules_blocks_modules_0_modules_0_modules_down_parameters_weight_, l_self_modules_blocks_modules_0_modules_0_modules_down_parameters_bias_)
        gelu = l_self_modules_blocks_modules_0_modules_0_modules_down_parameters_weight_ = l_self_modules_blocks_modules_0_modules_0_modules_down_parameters_bias_ = None
        y_3 = x_2 + linear_4
        x_2 = linear_4 = None
        layer_norm_3 = torch.nn.functional.layer_norm(y_3, (32,), l_self_modules_blocks_modules_0_modules_1_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_0_modules_1_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_0_modules_1_modules_norm1_parameters_weight_ = l_self_modules_blocks_modules_0_modules_1_modules_norm1_parameters_bias_ = None
        linear_5 = torch.nn.functional.linear(layer_norm_3, l_self_modules_blocks_modules_0_modules_1_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_0_modules_1_modules_attn_modules_q_parameters_bias_)
        l_self_modules_blocks_modules_0_modules_1_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_0_modules_1_modules_attn_modules_q_parameters_bias_ = None
        reshape_5 = linear_5.reshape(1, 4096, 1, -1)
        linear_5 = None
        q_1 = reshape_5.transpose(1, 2)
        reshape_5 = None
        transpose_9 = layer_norm_3.transpose(1, 2)
        layer_norm_3 = None
        reshape_6 = transpose_9.reshape(1, 32, 64, 64)
        transpose_9 = None
        conv2d_3 = torch.conv2d(reshape_6, l_self_modules_blocks_modules_0_modules_1_modules_attn_modules_reduce_parameters_weight_, l_self_modules_blocks_modules_0_modules_1_modules_attn_modules_reduce_parameters_bias_, (8, 8), (0, 0), (1, 1), 1)
        reshape_6 = l_self_modules_blocks_modules_0_modules_1_modules_attn_modules_reduce_parameters_weight_ = l_self_modules_blocks_modules_0_modules_1_modules_attn_modules_reduce_parameters_bias_ = None
        flatten_3 = conv2d_3.flatten(2)
        conv2d_3 = None
        transpose_10 = flatten_3.transpose(1, 2)
        flatten_3 = None
        x_3 = torch.nn.functional.layer_norm(transpose_10, (32,), l_self_modules_blocks_modules_0_modules_1_modules_attn_modules_norm_parameters_weight_, l_self_modules_blocks_modules_0_modules_1_modules_attn_modules_norm_parameters_bias_, 1e-05)
        transpose_10 = l_self_modules_blocks_modules_0_modules_1_modules_attn_modules_norm_parameters_weight_ = l_self_modules_blocks_modules_0_modules_1_modules_attn_modules_norm_parameters_bias_ = None
        linear_6 = torch.nn.functional.linear(x_3, l_self_modules_blocks_modules_0_modules_1_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_0_modules_1_modules_attn_modules_kv_parameters_bias_)
        x_3 = l_self_modules_blocks_modules_0_modules_1_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_0_modules_1_modules_attn_modules_kv_parameters_bias_ = None
        reshape_7 = linear_6.reshape(1, -1, 2, 1, 32)
        linear_6 = None
        permute_1 = reshape_7.permute(2, 0, 3, 1, 4)
        reshape_7 = None
        k_1 = permute_1[0]
        v_1 = permute_1[1]
        permute_1 = None
        transpose_11 = k_1.transpose(-2, -1)
        k_1 = None
        matmul_2 = q_1 @ transpose_11
        q_1 = transpose_11 = None
        scores_1 = matmul_2 / 5.656854249492381
        matmul_2 = None
        softmax_1 = scores_1.softmax(-1)
        scores_1 = None
        matmul_3 = softmax_1 @ v_1
        softmax_1 = v_1 = None
        transpose_12 = matmul_3.transpose(1, 2)
        matmul_3 = None
        reshape_8 = transpose_12.reshape(1, 4096, 32)
        transpose_12 = None
        linear_7 = torch.nn.functional.linear(reshape_8, l_self_modules_blocks_modules_0_modules_1_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_0_modules_1_modules_attn_modules_out_parameters_bias_)
        reshape_8 = l_self_modules_blocks_modules_0_modules_1_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_0_modules_1_modules_attn_modules_out_parameters_bias_ = None
        x_4 = y_3 + linear_7
        y_3 = linear_7 = None
        layer_norm_5 = torch.nn.functional.layer_norm(x_4, (32,), l_self_modules_blocks_modules_0_modules_1_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_0_modules_1_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_0_modules_1_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_0_modules_1_modules_norm2_parameters_bias_ = None
        y_4 = torch.nn.functional.linear(layer_norm_5, l_self_modules_blocks_modules_0_modules_1_modules_up_parameters_weight_, l_self_modules_blocks_modules_0_modules_1_modules_up_parameters_bias_)
        layer_norm_5 = l_self_modules_blocks_modules_0_modules_1_modules_up_parameters_weight_ = l_self_modules_blocks_modules_0_modules_1_modules_up_parameters_bias_ = None
        transpose_13 = y_4.transpose(1, 2)
        y_4 = None
        reshape_9 = transpose_13.reshape(1, -1, 64, 64)
        transpose_13 = None
        conv2d_4 = torch.conv2d(reshape_9, l_self_modules_blocks_modules_0_modules_1_modules_mix_parameters_weight_, l_self_modules_blocks_modules_0_modules_1_modules_mix_parameters_bias_, (1, 1), (1, 1), (1, 1), 128)
        reshape_9 = l_self_modules_blocks_modules_0_modules_1_modules_mix_parameters_weight_ = l_self_modules_blocks_modules_0_modules_1_modules_mix_parameters_bias_ = None
        flatten_4 = conv2d_4.flatten(2)
        conv2d_4 = None
        y_5 = flatten_4.transpose(1, 2)
        flatten_4 = None
        gelu_1 = torch.nn.functional.gelu(y_5)
        y_5 = None
        linear_9 = torch.nn.functional.linear(gelu_1, l_self_modules_blocks_modules_0_modules_1_modules_down_parameters_weight_, l_self_modules_blocks_modules_0_modules_1_modules_down_parameters_bias_)
        gelu_1 = l_self_modules_blocks_modules_0_modules_1_modules_down_parameters_weight_ = l_self_modules_blocks_modules_0_modules_1_modules_down_parameters_bias_ = None
        y_6 = x_4 + linear_9
        x_4 = linear_9 = None
        y_7 = torch.nn.functional.layer_norm(y_6, (32,), l_self_modules_norm_modules_0_parameters_weight_, l_self_modules_norm_modules_0_parameters_bias_, 1e-05)
        y_6 = l_self_modules_norm_modules_0_parameters_weight_ = l_self_modules_norm_modules_0_parameters_bias_ = None
        transpose_15 = y_7.transpose(1, 2)
        x_5 = transpose_15.reshape(1, 32, 64, 64)
        transpose_15 = None
        linear_10 = torch.nn.functional.linear(y_7, l_self_modules_lateral_modules_0_parameters_weight_, l_self_modules_lateral_modules_0_parameters_bias_)
        y_7 = l_self_modules_lateral_modules_0_parameters_weight_ = l_self_modules_lateral_modules_0_parameters_bias_ = None
        transpose_16 = linear_10.transpose(1, 2)
        linear_10 = None
        low = transpose_16.reshape(1, -1, 64, 64)
        transpose_16 = None
        x_6 = torch.conv2d(x_5, l_self_modules_patch_modules_1_parameters_weight_, l_self_modules_patch_modules_1_parameters_bias_, (2, 2), (1, 1), (1, 1), 1)
        x_5 = l_self_modules_patch_modules_1_parameters_weight_ = l_self_modules_patch_modules_1_parameters_bias_ = None
        flatten_5 = x_6.flatten(2)
        x_6 = None
        y_8 = flatten_5.transpose(1, 2)
        flatten_5 = None
        layer_norm_7 = torch.nn.functional.layer_norm(y_8, (64,), l_self_modules_blocks_modules_1_modules_0_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_1_modules_0_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_1_modules_0_modules_norm1_parameters_weight_ = l_self_modules_blocks_modules_1_modules_0_modules_norm1_parameters_bias_ = None
        linear_11 = torch.nn.functional.linear(layer_norm_7, l_self_modules_blocks_modules_1_modules_0_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_1_modules_0_modules_attn_modules_q_parameters_bias_)
        l_self_modules_blocks_modules_1_modules_0_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_1_modules_0_modules_attn_modules_q_parameters_bias_ = None
        reshape_12 = linear_11.reshape(1, 1024, 2, -1)
        linear_11 = None
        q_2 = reshape_12.transpose(1, 2)
        reshape_12 = None
        transpose_19 = layer_norm_7.transpose(1, 2)
        layer_norm_7 = None
        reshape_13 = transpose_19.reshape(1, 64, 32, 32)
        transpose_19 = None
        conv2d_6 = torch.conv2d(reshape_13, l_self_modules_blocks_modules_1_modules_0_modules_attn_modules_reduce_parameters_weight_, l_self_modules_blocks_modules_1_modules_0_modules_attn_modules_reduce_parameters_bias_, (4, 4), (0, 0), (1, 1), 1)
        reshape_13 = l_self_modules_blocks_modules_1_modules_0_modules_attn_modules_reduce_parameters_weight_ = l_self_modules_blocks_modules_1_modules_0_modules_attn_modules_reduce_parameters_bias_ = None
        flatten_6 = conv2d_6.flatten(2)
        conv2d_6 = None
        transpose_20 = flatten_6.transpose(1, 2)
        flatten_6 = None
        x_7 = torch.nn.functional.layer_norm(transpose_20, (64,), l_self_modules_blocks_modules_1_modules_0_modules_attn_modules_norm_parameters_weight_, l_self_modules_blocks_modules_1_modules_0_modules_attn_modules_norm_parameters_bias_, 1e-05)
        transpose_20 = l_self_modules_blocks_modules_1_modules_0_modules_attn_modules_norm_parameters_weight_ = l_self_modules_blocks_modules_1_modules_0_modules_attn_modules_norm_parameters_bias_ = None
        linear_12 = torch.nn.functional.linear(x_7, l_self_modules_blocks_modules_1_modules_0_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_1_modules_0_modules_attn_modules_kv_parameters_bias_)
        x_7 = l_self_modules_blocks_modules_1_modules_0_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_1_modules_0_modules_attn_modules_kv_parameters_bias_ = None
        reshape_14 = linear_12.reshape(1, -1, 2, 2, 32)
        linear_12 = None
        permute_2 = reshape_14.permute(2, 0, 3, 1, 4)
        reshape_14 = None
        k_2 = permute_2[0]
        v_2 = permute_2[1]
        permute_2 = None
        transpose_21 = k_2.transpose(-2, -1)
        k_2 = None
        matmul_4 = q_2 @ transpose_21
        q_2 = transpose_21 = None
        scores_2 = matmul_4 / 5.656854249492381
        matmul_4 = None
        softmax_2 = scores_2.softmax(-1)
        scores_2 = None
        matmul_5 = softmax_2 @ v_2
        softmax_2 = v_2 = None
        transpose_22 = matmul_5.transpose(1, 2)
        matmul_5 = None
        reshape_15 = transpose_22.reshape(1, 1024, 64)
        transpose_22 = None
        linear_13 = torch.nn.functional.linear(reshape_15, l_self_modules_blocks_modules_1_modules_0_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_1_modules_0_modules_attn_modules_out_parameters_bias_)
        reshape_15 = l_self_modules_blocks_modules_1_modules_0_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_1_modules_0_modules_attn_modules_out_parameters_bias_ = None
        x_8 = y_8 + linear_13
        y_8 = linear_13 = None
        layer_norm_9 = torch.nn.functional.layer_norm(x_8, (64,), l_self_modules_blocks_modules_1_modules_0_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_1_modules_0_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_1_modules_0_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_1_modules_0_modules_norm2_parameters_bias_ = None
        y_9 = torch.nn.functional.linear(layer_norm_9, l_self_modules_blocks_modules_1_modules_0_modules_up_parameters_weight_, l_self_modules_blocks_modules_1_modules_0_modules_up_parameters_bias_)
        layer_norm_9 = l_self_modules_blocks_modules_1_modules_0_modules_up_parameters_weight_ = l_self_modules_blocks_modules_1_modules_0_modules_up_parameters_bias_ = None
        transpose_23 = y_9.transpose(1, 2)
        y_9 = None
        reshape_16 = transpose_23.reshape(1, -1, 32, 32)
        transpose_23 = None
        conv2d_7 = torch.conv2d(reshape_16, l_self_modules_blocks_modules_1_modules_0_modules_mix_parameters_weight_, l_self_modules_blocks_modules_1_modules_0_modules_mix_parameters_bias_, (1, 1), (1, 1), (1, 1), 256)
        reshape_16 = l_self_modules_blocks_modules_1_modules_0_modules_mix_parameters_weight_ = l_self_modules_blocks_modules_1_modules_0_modules_mix_parameters_bias_ = None
        flatten_7 = conv2d_7.flatten(2)
        conv2d_7 = None
        y_10 = flatten_7.transpose(1, 2)
        flatten_7 = None
        gelu_2 = torch.nn.functional.gelu(y_10)
        y_10 = None
        linear_15 = torch.nn.functional.linear(gelu_2, l_self_modules_blocks_modules_1_modules_0_modules_down_parameters_weight_, l_self_modules_blocks_modules_1_modules_0_modules_down_parameters_bias_)
        gelu_2 = l_self_modules_blocks_modules_1_modules_0_modules_down_parameters_weight_ = l_self_modules_blocks_modules_1_modules_0_modules_down_parameters_bias_ = None
        y_11 = x_8 + linear_15
        x_8 = linear_15 = None
        layer_norm_10 = torch.nn.functional.layer_norm(y_11, (64,), l_self_modules_blocks_modules_1_modules_1_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_1_modules_1_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_1_modules_1_modules_norm1_parameters_weight_ = l_self_modules_blocks_modules_1_modules_1_modules_norm1_parameters_bias_ = None
        linear_16 = torch.nn.functional.linear(layer_norm_10, l_self_modules_blocks_modules_1_modules_1_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_1_modules_1_modules_attn_modules_q_parameters_bias_)
        l_self_modules_blocks_modules_1_modules_1_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_1_modules_1_modules_attn_modules_q_parameters_bias_ = None
        reshape_17 = linear_16.reshape(1, 1024, 2, -1)
        linear_16 = None
        q_3 = reshape_17.transpose(1, 2)
        reshape_17 = None
        transpose_26 = layer_norm_10.transpose(1, 2)
        layer_norm_10 = None
        reshape_18 = transpose_26.reshape(1, 64, 32, 32)
        transpose_26 = None
        conv2d_8 = torch.conv2d(reshape_18, l_self_modules_blocks_modules_1_modules_1_modules_attn_modules_reduce_parameters_weight_, l_self_modules_blocks_modules_1_modules_1_modules_attn_modules_reduce_parameters_bias_, (4, 4), (0, 0), (1, 1), 1)
        reshape_18 = l_self_modules_blocks_modules_1_modules_1_modules_attn_modules_reduce_parameters_weight_ = l_self_modules_blocks_modules_1_modules_1_modules_attn_modules_reduce_parameters_bias_ = None
        flatten_8 = conv2d_8.flatten(2)
        conv2d_8 = None
        transpose_27 = flatten_8.transpose(1, 2)
        flatten_8 = None
        x_9 = torch.nn.functional.layer_norm(transpose_27, (64,), l_self_modules_blocks_modules_1_modules_1_modules_attn_modules_norm_parameters_weight_, l_self_modules_blocks_modules_1_modules_1_modules_attn_modules_norm_parameters_bias_, 1e-05)
        transpose_27 = l_self_modules_blocks_modules_1_modules_1_modules_attn_modules_norm_parameters_weight_ = l_self_modules_blocks_modules_1_modules_1_modules_attn_modules_norm_parameters_bias_ = None
        linear_17 = torch.nn.functional.linear(x_9, l_self_modules_blocks_modules_1_modules_1_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_1_modules_1_modules_attn_modules_kv_parameters_bias_)
        x_9 = l_self_modules_blocks_modules_1_modules_1_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_1_modules_1_modules_attn_modules_kv_parameters_bias_ = None
        reshape_19 = linear_17.reshape(1, -1, 2, 2, 32)
        linear_17 = None
        permute_3 = reshape_19.permute(2, 0, 3, 1, 4)
        reshape_19 = None
        k_3 = permute_3[0]
        v_3 = permute_3[1]
        permute_3 = None
        transpose_28 = k_3.transpose(-2, -1)
        k_3 = None
        matmul_6 = q_3 @ transpose_28
        q_3 = transpose_28 = None
        scores_3 = matmul_6 / 5.656854249492381
        matmul_6 = None
        softmax_3 = scores_3.softmax(-1)
        scores_3 = None
        matmul_7 = softmax_3 @ v_3
        softmax_3 = v_3 = None
        transpose_29 = matmul_7.transpose(1, 2)
        matmul_7 = None
        reshape_20 = transpose_29.reshape(1, 1024, 64)
        transpose_29 = None
        linear_18 = torch.nn.functional.linear(reshape_20, l_self_modules_blocks_modules_1_modules_1_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_1_modules_1_modules_attn_modules_out_parameters_bias_)
        reshape_20 = l_self_modules_blocks_modules_1_modules_1_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_1_modules_1_modules_attn_modules_out_parameters_bias_ = None
        x_10 = y_11 + linear_18
        y_11 = linear_18 = None
        layer_norm_12 = torch.nn.functional.layer_norm(x_10, (64,), l_self_modules_blocks_modules_1_modules_1_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_1_modules_1_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_1_modules_1_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_1_modules_1_modules_norm2_parameters_bias_ = None
        y_12 = torch.nn.functional.linear(layer_norm_12, l_self_modules_blocks_modules_1_modules_1_modules_up_parameters_weight_, l_self_modules_blocks_modules_1_modules_1_modules_up_parameters_bias_)
        layer_norm_12 = l_self_modules_blocks_modules_1_modules_1_modules_up_parameters_weight_ = l_self_modules_blocks_modules_1_modules_1_modules_up_parameters_bias_ = None
        transpose_30 = y_12.transpose(1, 2)
        y_12 = None
        reshape_21 = transpose_30.reshape(1, -1, 32, 32)
        transpose_30 = None
        conv2d_9 = torch.conv2d(reshape_21, l_self_modules_blocks_modules_1_modules_1_modules_mix_parameters_weight_, l_self_modules_blocks_modules_1_modules_1_modules_mix_parameters_bias_, (1, 1), (1, 1), (1, 1), 256)
        reshape_21 = l_self_modules_blocks_modules_1_modules_1_modules_mix_parameters_weight_ = l_self_modules_blocks_modules_1_modules_1_modules_mix_parameters_bias_ = None
        flatten_9 = conv2d_9.flatten(2)
        conv2d_9 = None
        y_13 = flatten_9.transpose(1, 2)
        flatten_9 = None
        gelu_3 = torch.nn.functional.gelu(y_13)
        y_13 = None
        linear_20 = torch.nn.functional.linear(gelu_3, l_self_modules_blocks_modules_1_modules_1_modules_down_parameters_weight_, l_self_modules_blocks_modules_1_modules_1_modules_down_parameters_bias_)
        gelu_3 = l_self_modules_blocks_modules_1_modules_1_modules_down_parameters_weight_ = l_self_modules_blocks_modules_1_modules_1_modules_down_parameters_bias_ = None
        y_14 = x_10 + linear_20
        x_10 = linear_20 = None
        y_15 = torch.nn.functional.layer_norm(y_14, (64,), l_self_modules_norm_modules_1_parameters_weight_, l_self_modules_norm_modules_1_parameters_bias_, 1e-05)
        y_14 = l_self_modules_norm_modules_1_parameters_weight_ = l_self_modules_norm_modules_1_parameters_bias_ = None
        transpose_32 = y_15.transpose(1, 2)
        x_11 = transpose_32.reshape(1, 64, 32, 32)
        transpose_32 = None
        linear_21 = torch.nn.functional.linear(y_15, l_self_modules_lateral_modules_1_parameters_weight_, l_self_modules_lateral_modules_1_parameters_bias_)
        y_15 = l_self_modules_lateral_modules_1_parameters_weight_ = l_self_modules_lateral_modules_1_parameters_bias_ = None
        transpose_33 = linear_21.transpose(1, 2)
        linear_21 = None
        low_1 = transpose_33.reshape(1, -1, 32, 32)
        transpose_33 = None
        interpolate = torch.nn.functional.interpolate(low_1, size=(64, 64), mode='bilinear', align_corners=False)
        low_1 = None
        x_12 = torch.conv2d(x_11, l_self_modules_patch_modules_2_parameters_weight_, l_self_modules_patch_modules_2_parameters_bias_, (2, 2), (1, 1), (1, 1), 1)
        x_11 = l_self_modules_patch_modules_2_parameters_weight_ = l_self_modules_patch_modules_2_parameters_bias_ = None
        flatten_10 = x_12.flatten(2)
        x_12 = None
        y_16 = flatten_10.transpose(1, 2)
        flatten_10 = None
        layer_norm_14 = torch.nn.functional.layer_norm(y_16, (160,), l_self_modules_blocks_modules_2_modules_0_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_2_modules_0_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_2_modules_0_modules_norm1_parameters_weight_ = l_self_modules_blocks_modules_2_modules_0_modules_norm1_parameters_bias_ = None
        linear_22 = torch.nn.functional.linear(layer_norm_14, l_self_modules_blocks_modules_2_modules_0_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_2_modules_0_modules_attn_modules_q_parameters_bias_)
        l_self_modules_blocks_modules_2_modules_0_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_2_modules_0_modules_attn_modules_q_parameters_bias_ = None
        reshape_24 = linear_22.reshape(1, 256, 5, -1)
        linear_22 = None
        q_4 = reshape_24.transpose(1, 2)
        reshape_24 = None
        transpose_36 = layer_norm_14.transpose(1, 2)
        layer_norm_14 = None
        reshape_25 = transpose_36.reshape(1, 160, 16, 16)
        transpose_36 = None
        conv2d_11 = torch.conv2d(reshape_25, l_self_modules_blocks_modules_2_modules_0_modules_attn_modules_reduce_parameters_weight_, l_self_modules_blocks_modules_2_modules_0_modules_attn_modules_reduce_parameters_bias_, (2, 2), (0, 0), (1, 1), 1)
        reshape_25 = l_self_modules_blocks_modules_2_modules_0_modules_attn_modules_reduce_parameters_weight_ = l_self_modules_blocks_modules_2_modules_0_modules_attn_modules_reduce_parameters_bias_ = None
        flatten_11 = conv2d_11.flatten(2)
        conv2d_11 = None
        transpose_37 = flatten_11.transpose(1, 2)
        flatten_11 = None
        x_13 = torch.nn.functional.layer_norm(transpose_37, (160,), l_self_modules_blocks_modules_2_modules_0_modules_attn_modules_norm_parameters_weight_, l_self_modules_blocks_modules_2_modules_0_modules_attn_modules_norm_parameters_bias_, 1e-05)
        transpose_37 = l_self_modules_blocks_modules_2_modules_0_modules_attn_modules_norm_parameters_weight_ = l_self_modules_blocks_modules_2_modules_0_modules_attn_modules_norm_parameters_bias_ = None
        linear_23 = torch.nn.functional.linear(x_13, l_self_modules_blocks_modules_2_modules_0_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_2_modules_0_modules_attn_modules_kv_parameters_bias_)
        x_13 = l_self_modules_blocks_modules_2_modules_0_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_2_modules_0_modules_attn_modules_kv_parameters_bias_ = None
        reshape_26 = linear_23.reshape(1, -1, 2, 5, 32)
        linear_23 = None
        permute_4 = reshape_26.permute(2, 0, 3, 1, 4)
        reshape_26 = None
        k_4 = permute_4[0]
        v_4 = permute_4[1]
        permute_4 = None
        transpose_38 = k_4.transpose(-2, -1)
        k_4 = None
        matmul_8 = q_4 @ transpose_38
        q_4 = transpose_38 = None
        scores_4 = matmul_8 / 5.656854249492381
        matmul_8 = None
        softmax_4 = scores_4.softmax(-1)
        scores_4 = None
        matmul_9 = softmax_4 @ v_4
        softmax_4 = v_4 = None
        transpose_39 = matmul_9.transpose(1, 2)
        matmul_9 = None
        reshape_27 = transpose_39.reshape(1, 256, 160)
        transpose_39 = None
        linear_24 = torch.nn.functional.linear(reshape_27, l_self_modules_blocks_modules_2_modules_0_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_2_modules_0_modules_attn_modules_out_parameters_bias_)
        reshape_27 = l_self_modules_blocks_modules_2_modules_0_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_2_modules_0_modules_attn_modules_out_parameters_bias_ = None
        x_14 = y_16 + linear_24
        y_16 = linear_24 = None
        layer_norm_16 = torch.nn.functional.layer_norm(x_14, (160,), l_self_modules_blocks_modules_2_modules_0_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_2_modules_0_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_2_modules_0_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_2_modules_0_modules_norm2_parameters_bias_ = None
        y_17 = torch.nn.functional.linear(layer_norm_16, l_self_modules_blocks_modules_2_modules_0_modules_up_parameters_weight_, l_self_modules_blocks_modules_2_modules_0_modules_up_parameters_bias_)
        layer_norm_16 = l_self_modules_blocks_modules_2_modules_0_modules_up_parameters_weight_ = l_self_modules_blocks_modules_2_modules_0_modules_up_parameters_bias_ = None
        transpose_40 = y_17.transpose(1, 2)
        y_17 = None
        reshape_28 = transpose_40.reshape(1, -1, 16, 16)
        transpose_40 = None
        conv2d_12 = torch.conv2d(reshape_28, l_self_modules_blocks_modules_2_modules_0_modules_mix_parameters_weight_, l_self_modules_blocks_modules_2_modules_0_modules_mix_parameters_bias_, (1, 1), (1, 1), (1, 1), 640)
        reshape_28 = l_self_modules_blocks_modules_2_modules_0_modules_mix_parameters_weight_ = l_self_modules_blocks_modules_2_modules_0_modules_mix_parameters_bias_ = None
        flatten_12 = conv2d_12.flatten(2)
        conv2d_12 = None
        y_18 = flatten_12.transpose(1, 2)
        flatten_12 = None
        gelu_4 = torch.nn.functional.gelu(y_18)
        y_18 = None
        linear_26 = torch.nn.functional.linear(gelu_4, l_self_modules_blocks_modules_2_modules_0_modules_down_parameters_weight_, l_self_modules_blocks_modules_2_modules_0_modules_down_parameters_bias_)
        gelu_4 = l_self_modules_blocks_modules_2_modules_0_modules_down_parameters_weight_ = l_self_modules_blocks_modules_2_modules_0_modules_down_parameters_bias_ = None
        y_19 = x_14 + linear_26
        x_14 = linear_26 = None
        layer_norm_17 = torch.nn.functional.layer_norm(y_19, (160,), l_self_modules_blocks_modules_2_modules_1_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_2_modules_1_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_2_modules_1_modules_norm1_parameters_weight_ = l_self_modules_blocks_modules_2_modules_1_modules_norm1_parameters_bias_ = None
        linear_27 = torch.nn.functional.linear(layer_norm_17, l_self_modules_blocks_modules_2_modules_1_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_2_modules_1_modules_attn_modules_q_parameters_bias_)
        l_self_modules_blocks_modules_2_modules_1_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_2_modules_1_modules_attn_modules_q_parameters_bias_ = None
        reshape_29 = linear_27.reshape(1, 256, 5, -1)
        linear_27 = None
        q_5 = reshape_29.transpose(1, 2)
        reshape_29 = None
        transpose_43 = layer_norm_17.transpose(1, 2)
        layer_norm_17 = None
        reshape_30 = transpose_43.reshape(1, 160, 16, 16)
        transpose_43 = None
        conv2d_13 = torch.conv2d(reshape_30, l_self_modules_blocks_modules_2_modules_1_modules_attn_modules_reduce_parameters_weight_, l_self_modules_blocks_modules_2_modules_1_modules_attn_modules_reduce_parameters_bias_, (2, 2), (0, 0), (1, 1), 1)
        reshape_30 = l_self_modules_blocks_modules_2_modules_1_modules_attn_modules_reduce_parameters_weight_ = l_self_modules_blocks_modules_2_modules_1_modules_attn_modules_reduce_parameters_bias_ = None
        flatten_13 = conv2d_13.flatten(2)
        conv2d_13 = None
        transpose_44 = flatten_13.transpose(1, 2)
        flatten_13 = None
        x_15 = torch.nn.functional.layer_norm(transpose_44, (160,), l_self_modules_blocks_modules_2_modules_1_modules_attn_modules_norm_parameters_weight_, l_self_modules_blocks_modules_2_modules_1_modules_attn_modules_norm_parameters_bias_, 1e-05)
        transpose_44 = l_self_modules_blocks_modules_2_modules_1_modules_attn_modules_norm_parameters_weight_ = l_self_modules_blocks_modules_2_modules_1_modules_attn_modules_norm_parameters_bias_ = None
        linear_28 = torch.nn.functional.linear(x_15, l_self_modules_blocks_modules_2_modules_1_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_2_modules_1_modules_attn_modules_kv_parameters_bias_)
        x_15 = l_self_modules_blocks_modules_2_modules_1_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_2_modules_1_modules_attn_modules_kv_parameters_bias_ = None
        reshape_31 = linear_28.reshape(1, -1, 2, 5, 32)
        linear_28 = None
        permute_5 = reshape_31.permute(2, 0, 3, 1, 4)
        reshape_31 = None
        k_5 = permute_5[0]
        v_5 = permute_5[1]
        permute_5 = None
        transpose_45 = k_5.transpose(-2, -1)
        k_5 = None
        matmul_10 = q_5 @ transpose_45
        q_5 = transpose_45 = None
        scores_5 = matmul_10 / 5.656854249492381
        matmul_10 = None
        softmax_5 = scores_5.softmax(-1)
        scores_5 = None
        matmul_11 = softmax_5 @ v_5
        softmax_5 = v_5 = None
        transpose_46 = matmul_11.transpose(1, 2)
        matmul_11 = None
        reshape_32 = transpose_46.reshape(1, 256, 160)
        transpose_46 = None
        linear_29 = torch.nn.functional.linear(reshape_32, l_self_modules_blocks_modules_2_modules_1_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_2_modules_1_modules_attn_modules_out_parameters_bias_)
        reshape_32 = l_self_modules_blocks_modules_2_modules_1_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_2_modules_1_modules_attn_modules_out_parameters_bias_ = None
        x_16 = y_19 + linear_29
        y_19 = linear_29 = None
        layer_norm_19 = torch.nn.functional.layer_norm(x_16, (160,), l_self_modules_blocks_modules_2_modules_1_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_2_modules_1_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_2_modules_1_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_2_modules_1_modules_norm2_parameters_bias_ = None
        y_20 = torch.nn.functional.linear(layer_norm_19, l_self_modules_blocks_modules_2_modules_1_modules_up_parameters_weight_, l_self_modules_blocks_modules_2_modules_1_modules_up_parameters_bias_)
        layer_norm_19 = l_self_modules_blocks_modules_2_modules_1_modules_up_parameters_weight_ = l_self_modules_blocks_modules_2_modules_1_modules_up_parameters_bias_ = None
        transpose_47 = y_20.transpose(1, 2)
        y_20 = None
        reshape_33 = transpose_47.reshape(1, -1, 16, 16)
        transpose_47 = None
        conv2d_14 = torch.conv2d(reshape_33, l_self_modules_blocks_modules_2_modules_1_modules_mix_parameters_weight_, l_self_modules_blocks_modules_2_modules_1_modules_mix_parameters_bias_, (1, 1), (1, 1), (1, 1), 640)
        reshape_33 = l_self_modules_blocks_modules_2_modules_1_modules_mix_parameters_weight_ = l_self_modules_blocks_modules_2_modules_1_modules_mix_parameters_bias_ = None
        flatten_14 = conv2d_14.flatten(2)
        conv2d_14 = None
        y_21 = flatten_14.transpose(1, 2)
        flatten_14 = None
        gelu_5 = torch.nn.functional.gelu(y_21)
        y_21 = None
        linear_31 = torch.nn.functional.linear(gelu_5, l_self_modules_blocks_modules_2_modules_1_modules_down_parameters_weight_, l_self_modules_blocks_modules_2_modules_1_modules_down_parameters_bias_)
        gelu_5 = l_self_modules_blocks_modules_2_modules_1_modules_down_parameters_weight_ = l_self_modules_blocks_modules_2_modules_1_modules_down_parameters_bias_ = None
        y_22 = x_16 + linear_31
        x_16 = linear_31 = None
        y_23 = torch.nn.functional.layer_norm(y_22, (160,), l_self_modules_norm_modules_2_parameters_weight_, l_self_modules_norm_modules_2_parameters_bias_, 1e-05)
        y_22 = l_self_modules_norm_modules_2_parameters_weight_ = l_self_modules_norm_modules_2_parameters_bias_ = None
        transpose_49 = y_23.transpose(1, 2)
        x_17 = transpose_49.reshape(1, 160, 16, 16)
        transpose_49 = None
        linear_32 = torch.nn.functional.linear(y_23, l_self_modules_lateral_modules_2_parameters_weight_, l_self_modules_lateral_modules_2_parameters_bias_)
        y_23 = l_self_modules_lateral_modules_2_parameters_weight_ = l_self_modules_lateral_modules_2_parameters_bias_ = None
        transpose_50 = linear_32.transpose(1, 2)
        linear_32 = None
        low_2 = transpose_50.reshape(1, -1, 16, 16)
        transpose_50 = None
        interpolate_1 = torch.nn.functional.interpolate(low_2, size=(64, 64), mode='bilinear', align_corners=False)
        low_2 = None
        x_18 = torch.conv2d(x_17, l_self_modules_patch_modules_3_parameters_weight_, l_self_modules_patch_modules_3_parameters_bias_, (2, 2), (1, 1), (1, 1), 1)
        x_17 = l_self_modules_patch_modules_3_parameters_weight_ = l_self_modules_patch_modules_3_parameters_bias_ = None
        flatten_15 = x_18.flatten(2)
        x_18 = None
        y_24 = flatten_15.transpose(1, 2)
        flatten_15 = None
        layer_norm_21 = torch.nn.functional.layer_norm(y_24, (256,), l_self_modules_blocks_modules_3_modules_0_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_3_modules_0_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_3_modules_0_modules_norm1_parameters_weight_ = l_self_modules_blocks_modules_3_modules_0_modules_norm1_parameters_bias_ = None
        linear_33 = torch.nn.functional.linear(layer_norm_21, l_self_modules_blocks_modules_3_modules_0_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_3_modules_0_modules_attn_modules_q_parameters_bias_)
        l_self_modules_blocks_modules_3_modules_0_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_3_modules_0_modules_attn_modules_q_parameters_bias_ = None
        reshape_36 = linear_33.reshape(1, 64, 8, -1)
        linear_33 = None
        q_6 = reshape_36.transpose(1, 2)
        reshape_36 = None
        linear_34 = torch.nn.functional.linear(layer_norm_21, l_self_modules_blocks_modules_3_modules_0_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_3_modules_0_modules_attn_modules_kv_parameters_bias_)
        layer_norm_21 = l_self_modules_blocks_modules_3_modules_0_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_3_modules_0_modules_attn_modules_kv_parameters_bias_ = None
        reshape_37 = linear_34.reshape(1, -1, 2, 8, 32)
        linear_34 = None
        permute_6 = reshape_37.permute(2, 0, 3, 1, 4)
        reshape_37 = None
        k_6 = permute_6[0]
        v_6 = permute_6[1]
        permute_6 = None
        transpose_53 = k_6.transpose(-2, -1)
        k_6 = None
        matmul_12 = q_6 @ transpose_53
        q_6 = transpose_53 = None
        scores_6 = matmul_12 / 5.656854249492381
        matmul_12 = None
        softmax_6 = scores_6.softmax(-1)
        scores_6 = None
        matmul_13 = softmax_6 @ v_6
        softmax_6 = v_6 = None
        transpose_54 = matmul_13.transpose(1, 2)
        matmul_13 = None
        reshape_38 = transpose_54.reshape(1, 64, 256)
        transpose_54 = None
        linear_35 = torch.nn.functional.linear(reshape_38, l_self_modules_blocks_modules_3_modules_0_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_3_modules_0_modules_attn_modules_out_parameters_bias_)
        reshape_38 = l_self_modules_blocks_modules_3_modules_0_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_3_modules_0_modules_attn_modules_out_parameters_bias_ = None
        x_19 = y_24 + linear_35
        y_24 = linear_35 = None
        layer_norm_22 = torch.nn.functional.layer_norm(x_19, (256,), l_self_modules_blocks_modules_3_modules_0_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_3_modules_0_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_3_modules_0_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_3_modules_0_modules_norm2_parameters_bias_ = None
        y_25 = torch.nn.functional.linear(layer_norm_22, l_self_modules_blocks_modules_3_modules_0_modules_up_parameters_weight_, l_self_modules_blocks_modules_3_modules_0_modules_up_parameters_bias_)
        layer_norm_22 = l_self_modules_blocks_modules_3_modules_0_modules_up_parameters_weight_ = l_self_modules_blocks_modules_3_modules_0_modules_up_parameters_bias_ = None
        transpose_55 = y_25.transpose(1, 2)
        y_25 = None
        reshape_39 = transpose_55.reshape(1, -1, 8, 8)
        transpose_55 = None
        conv2d_16 = torch.conv2d(reshape_39, l_self_modules_blocks_modules_3_modules_0_modules_mix_parameters_weight_, l_self_modules_blocks_modules_3_modules_0_modules_mix_parameters_bias_, (1, 1), (1, 1), (1, 1), 1024)
        reshape_39 = l_self_modules_blocks_modules_3_modules_0_modules_mix_parameters_weight_ = l_self_modules_blocks_modules_3_modules_0_modules_mix_parameters_bias_ = None
        flatten_16 = conv2d_16.flatten(2)
        conv2d_16 = None
        y_26 = flatten_16.transpose(1, 2)
        flatten_16 = None
        gelu_6 = torch.nn.functional.gelu(y_26)
        y_26 = None
        linear_37 = torch.nn.functional.linear(gelu_6, l_self_modules_blocks_modules_3_modules_0_modules_down_parameters_weight_, l_self_modules_blocks_modules_3_modules_0_modules_down_parameters_bias_)
        gelu_6 = l_self_modules_blocks_modules_3_modules_0_modules_down_parameters_weight_ = l_self_modules_blocks_modules_3_modules_0_modules_down_parameters_bias_ = None
        y_27 = x_19 + linear_37
        x_19 = linear_37 = None
        layer_norm_23 = torch.nn.functional.layer_norm(y_27, (256,), l_self_modules_blocks_modules_3_modules_1_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_3_modules_1_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_3_modules_1_modules_norm1_parameters_weight_ = l_self_modules_blocks_modules_3_modules_1_modules_norm1_parameters_bias_ = None
        linear_38 = torch.nn.functional.linear(layer_norm_23, l_self_modules_blocks_modules_3_modules_1_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_3_modules_1_modules_attn_modules_q_parameters_bias_)
        l_self_modules_blocks_modules_3_modules_1_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_3_modules_1_modules_attn_modules_q_parameters_bias_ = None
        reshape_40 = linear_38.reshape(1, 64, 8, -1)
        linear_38 = None
        q_7 = reshape_40.transpose(1, 2)
        reshape_40 = None
        linear_39 = torch.nn.functional.linear(layer_norm_23, l_self_modules_blocks_modules_3_modules_1_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_3_modules_1_modules_attn_modules_kv_parameters_bias_)
        layer_norm_23 = l_self_modules_blocks_modules_3_modules_1_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_3_modules_1_modules_attn_modules_kv_parameters_bias_ = None
        reshape_41 = linear_39.reshape(1, -1, 2, 8, 32)
        linear_39 = None
        permute_7 = reshape_41.permute(2, 0, 3, 1, 4)
        reshape_41 = None
        k_7 = permute_7[0]
        v_7 = permute_7[1]
        permute_7 = None
        transpose_58 = k_7.transpose(-2, -1)
        k_7 = None
        matmul_14 = q_7 @ transpose_58
        q_7 = transpose_58 = None
        scores_7 = matmul_14 / 5.656854249492381
        matmul_14 = None
        softmax_7 = scores_7.softmax(-1)
        scores_7 = None
        matmul_15 = softmax_7 @ v_7
        softmax_7 = v_7 = None
        transpose_59 = matmul_15.transpose(1, 2)
        matmul_15 = None
        reshape_42 = transpose_59.reshape(1, 64, 256)
        transpose_59 = None
        linear_40 = torch.nn.functional.linear(reshape_42, l_self_modules_blocks_modules_3_modules_1_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_3_modules_1_modules_attn_modules_out_parameters_bias_)
        reshape_42 = l_self_modules_blocks_modules_3_modules_1_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_3_modules_1_modules_attn_modules_out_parameters_bias_ = None
        x_20 = y_27 + linear_40
        y_27 = linear_40 = None
        layer_norm_24 = torch.nn.functional.layer_norm(x_20, (256,), l_self_modules_blocks_modules_3_modules_1_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_3_modules_1_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_3_modules_1_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_3_modules_1_modules_norm2_parameters_bias_ = None
        y_28 = torch.nn.functional.linear(layer_norm_24, l_self_modules_blocks_modules_3_modules_1_modules_up_parameters_weight_, l_self_modules_blocks_modules_3_modules_1_modules_up_parameters_bias_)
        layer_norm_24 = l_self_modules_blocks_modules_3_modules_1_modules_up_parameters_weight_ = l_self_modules_blocks_modules_3_modules_1_modules_up_parameters_bias_ = None
        transpose_60 = y_28.transpose(1, 2)
        y_28 = None
        reshape_43 = transpose_60.reshape(1, -1, 8, 8)
        transpose_60 = None
        conv2d_17 = torch.conv2d(reshape_43, l_self_modules_blocks_modules_3_modules_1_modules_mix_parameters_weight_, l_self_modules_blocks_modules_3_modules_1_modules_mix_parameters_bias_, (1, 1), (1, 1), (1, 1), 1024)
        reshape_43 = l_self_modules_blocks_modules_3_modules_1_modules_mix_parameters_weight_ = l_self_modules_blocks_modules_3_modules_1_modules_mix_parameters_bias_ = None
        flatten_17 = conv2d_17.flatten(2)
        conv2d_17 = None
        y_29 = flatten_17.transpose(1, 2)
        flatten_17 = None
        gelu_7 = torch.nn.functional.gelu(y_29)
        y_29 = None
        linear_42 = torch.nn.functional.linear(gelu_7, l_self_modules_blocks_modules_3_modules_1_modules_down_parameters_weight_, l_self_modules_blocks_modules_3_modules_1_modules_down_parameters_bias_)
        gelu_7 = l_self_modules_blocks_modules_3_modules_1_modules_down_parameters_weight_ = l_self_modules_blocks_modules_3_modules_1_modules_down_parameters_bias_ = None
        y_30 = x_20 + linear_42
        x_20 = linear_42 = None
        y_31 = torch.nn.functional.layer_norm(y_30, (256,), l_self_modules_norm_modules_3_parameters_weight_, l_self_modules_norm_modules_3_parameters_bias_, 1e-05)
        y_30 = l_self_modules_norm_modules_3_parameters_weight_ = l_self_modules_norm_modules_3_parameters_bias_ = None
        transpose_62 = y_31.transpose(1, 2)
        x_21 = transpose_62.reshape(1, 256, 8, 8)
        transpose_62 = x_21 = None
        linear_43 = torch.nn.functional.linear(y_31, l_self_modules_lateral_modules_3_parameters_weight_, l_self_modules_lateral_modules_3_parameters_bias_)
        y_31 = l_self_modules_lateral_modules_3_parameters_weight_ = l_self_modules_lateral_modules_3_parameters_bias_ = None
        transpose_63 = linear_43.transpose(1, 2)
        linear_43 = None
        low_3 = transpose_63.reshape(1, -1, 8, 8)
        transpose_63 = None
        interpolate_2 = torch.nn.functional.interpolate(low_3, size=(64, 64), mode='bilinear', align_corners=False)
        low_3 = None
        cat = torch.cat([interpolate_2, interpolate_1, interpolate, low], 1)
        interpolate_2 = interpolate_1 = interpolate = low = None
        input_1 = torch.conv2d(cat, l_self_modules_fuse_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        cat = l_self_modules_fuse_modules_0_parameters_weight_ = None
        input_2 = torch.nn.functional.batch_norm(input_1, l_self_modules_fuse_modules_1_buffers_running_mean_, l_self_modules_fuse_modules_1_buffers_running_var_, l_self_modules_fuse_modules_1_parameters_weight_, l_self_modules_fuse_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_1 = l_self_modules_fuse_modules_1_buffers_running_mean_ = l_self_modules_fuse_modules_1_buffers_running_var_ = l_self_modules_fuse_modules_1_parameters_weight_ = l_self_modules_fuse_modules_1_parameters_bias_ = None
        input_3 = torch.nn.functional.relu(input_2, inplace=False)
        input_2 = None
        conv2d_19 = torch.conv2d(input_3, l_self_modules_head_parameters_weight_, l_self_modules_head_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        input_3 = l_self_modules_head_parameters_weight_ = l_self_modules_head_parameters_bias_ = None
        return (conv2d_19,)
