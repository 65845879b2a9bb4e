import torch


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_mel_: torch.Tensor,
        L_self_modules_sub1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_sub1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_sub2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_sub2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_proj_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_ff1_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_ff1_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_ff1_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_ff1_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_ff1_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_ff1_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_norm_a_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_norm_a_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_norm_c_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_norm_c_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_wide_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_wide_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_conv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_conv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_bn_buffers_running_mean_: torch.Tensor,
        L_self_modules_blocks_modules_0_modules_bn_buffers_running_var_: torch.Tensor,
        L_self_modules_blocks_modules_0_modules_bn_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_bn_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_narrow_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_narrow_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_ff2_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_ff2_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_ff2_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_ff2_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_ff2_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_ff2_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_ff1_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_ff1_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_ff1_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_ff1_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_ff1_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_ff1_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_norm_a_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_norm_a_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_norm_c_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_norm_c_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_wide_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_wide_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_conv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_conv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_bn_buffers_running_mean_: torch.Tensor,
        L_self_modules_blocks_modules_1_modules_bn_buffers_running_var_: torch.Tensor,
        L_self_modules_blocks_modules_1_modules_bn_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_bn_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_narrow_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_narrow_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_ff2_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_ff2_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_ff2_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_ff2_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_ff2_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_ff2_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_ff1_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_ff1_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_ff1_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_ff1_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_ff1_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_ff1_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_norm_a_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_norm_a_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_norm_c_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_norm_c_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_wide_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_wide_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_conv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_conv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_bn_buffers_running_mean_: torch.Tensor,
        L_self_modules_blocks_modules_2_modules_bn_buffers_running_var_: torch.Tensor,
        L_self_modules_blocks_modules_2_modules_bn_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_bn_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_narrow_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_narrow_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_ff2_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_ff2_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_ff2_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_ff2_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_ff2_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_ff2_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_ff1_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_ff1_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_ff1_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_ff1_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_ff1_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_ff1_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_norm_a_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_norm_a_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_norm_c_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_norm_c_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_wide_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_wide_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_conv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_conv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_bn_buffers_running_mean_: torch.Tensor,
        L_self_modules_blocks_modules_3_modules_bn_buffers_running_var_: torch.Tensor,
        L_self_modules_blocks_modules_3_modules_bn_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_bn_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_narrow_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_narrow_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_ff2_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_ff2_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_ff2_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_ff2_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_ff2_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_ff2_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_ff1_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_ff1_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_ff1_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_ff1_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_ff1_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_ff1_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_norm_a_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_norm_a_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_norm_c_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_norm_c_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_wide_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_wide_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_conv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_conv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_bn_buffers_running_mean_: torch.Tensor,
        L_self_modules_blocks_modules_4_modules_bn_buffers_running_var_: torch.Tensor,
        L_self_modules_blocks_modules_4_modules_bn_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_bn_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_narrow_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_narrow_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_ff2_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_ff2_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_ff2_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_ff2_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_ff2_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_ff2_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_ff1_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_ff1_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_ff1_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_ff1_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_ff1_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_ff1_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_norm_a_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_norm_a_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_norm_c_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_norm_c_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_wide_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_wide_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_conv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_conv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_bn_buffers_running_mean_: torch.Tensor,
        L_self_modules_blocks_modules_5_modules_bn_buffers_running_var_: torch.Tensor,
        L_self_modules_blocks_modules_5_modules_bn_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_bn_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_narrow_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_narrow_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_ff2_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_ff2_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_ff2_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_ff2_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_ff2_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_ff2_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_head_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_mel_ = L_mel_
        l_self_modules_sub1_parameters_weight_ = L_self_modules_sub1_parameters_weight_
        l_self_modules_sub1_parameters_bias_ = L_self_modules_sub1_parameters_bias_
        l_self_modules_sub2_parameters_weight_ = L_self_modules_sub2_parameters_weight_
        l_self_modules_sub2_parameters_bias_ = L_self_modules_sub2_parameters_bias_
        l_self_modules_proj_parameters_weight_ = L_self_modules_proj_parameters_weight_
        l_self_modules_proj_parameters_bias_ = L_self_modules_proj_parameters_bias_
        l_self_modules_blocks_modules_0_modules_ff1_modules_norm_parameters_weight_ = L_self_modules_blocks_modules_0_modules_ff1_modules_norm_parameters_weight_
        l_self_modules_blocks_modules_0_modules_ff1_modules_norm_parameters_bias_ = L_self_modules_blocks_modules_0_modules_ff1_modules_norm_parameters_bias_
        l_self_modules_blocks_modules_0_modules_ff1_modules_up_parameters_weight_ = L_self_modules_blocks_modules_0_modules_ff1_modules_up_parameters_weight_
        l_self_modules_blocks_modules_0_modules_ff1_modules_up_parameters_bias_ = L_self_modules_blocks_modules_0_modules_ff1_modules_up_parameters_bias_
        l_self_modules_blocks_modules_0_modules_ff1_modules_down_parameters_weight_ = L_self_modules_blocks_modules_0_modules_ff1_modules_down_parameters_weight_
        l_self_modules_blocks_modules_0_modules_ff1_modules_down_parameters_bias_ = L_self_modules_blocks_modules_0_modules_ff1_modules_down_parameters_bias_
        l_self_modules_blocks_modules_0_modules_norm_a_parameters_weight_ = L_self_modules_blocks_modules_0_modules_norm_a_parameters_weight_
        l_self_modules_blocks_modules_0_modules_norm_a_parameters_bias_ = L_self_modules_blocks_modules_0_modules_norm_a_parameters_bias_
        l_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_weight_ = L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_weight_
        l_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_bias_ = L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_bias_
        l_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_weight_ = L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_weight_
        l_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_bias_ = L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_bias_
        l_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_weight_ = L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_weight_
        l_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_bias_ = L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_bias_
        l_self_modules_blocks_modules_0_modules_norm_c_parameters_weight_ = L_self_modules_blocks_modules_0_modules_norm_c_parameters_weight_
        l_self_modules_blocks_modules_0_modules_norm_c_parameters_bias_ = L_self_modules_blocks_modules_0_modules_norm_c_parameters_bias_
        l_self_modules_blocks_modules_0_modules_wide_parameters_weight_ = L_self_modules_blocks_modules_0_modules_wide_parameters_weight_
        l_self_modules_blocks_modules_0_modules_wide_parameters_bias_ = L_self_modules_blocks_modules_0_modules_wide_parameters_bias_
        l_self_modules_blocks_modules_0_modules_conv_parameters_weight_ = L_self_modules_blocks_modules_0_modules_conv_parameters_weight_
        l_self_modules_blocks_modules_0_modules_conv_parameters_bias_ = L_self_modules_blocks_modules_0_modules_conv_parameters_bias_
        l_self_modules_blocks_modules_0_modules_bn_buffers_running_mean_ = L_self_modules_blocks_modules_0_modules_bn_buffers_running_mean_
        l_self_modules_blocks_modules_0_modules_bn_buffers_running_var_ = L_self_modules_blocks_modules_0_modules_bn_buffers_running_var_
        l_self_modules_blocks_modules_0_modules_bn_parameters_weight_ = L_self_modules_blocks_modules_0_modules_bn_parameters_weight_
        l_self_modules_blocks_modules_0_modules_bn_parameters_bias_ = L_self_modules_blocks_modules_0_modules_bn_parameters_bias_
        l_self_modules_blocks_modules_0_modules_narrow_parameters_weight_ = L_self_modules_blocks_modules_0_modules_narrow_parameters_weight_
        l_self_modules_blocks_modules_0_modules_narrow_parameters_bias_ = L_self_modules_blocks_modules_0_modules_narrow_parameters_bias_
        l_self_modules_blocks_modules_0_modules_ff2_modules_norm_parameters_weight_ = L_self_modules_blocks_modules_0_modules_ff2_modules_norm_parameters_weight_
        l_self_modules_blocks_modules_0_modules_ff2_modules_norm_parameters_bias_ = L_self_modules_blocks_modules_0_modules_ff2_modules_norm_parameters_bias_
        l_self_modules_blocks_modules_0_modules_ff2_modules_up_parameters_weight_ = L_self_modules_blocks_modules_0_modules_ff2_modules_up_parameters_weight_
        l_self_modules_blocks_modules_0_modules_ff2_modules_up_parameters_bias_ = L_self_modules_blocks_modules_0_modules_ff2_modules_up_parameters_bias_
        l_self_modules_blocks_modules_0_modules_ff2_modules_down_parameters_weight_ = L_self_modules_blocks_modules_0_modules_ff2_modules_down_parameters_weight_
        l_self_modules_blocks_modules_0_modules_ff2_modules_down_parameters_bias_ = L_self_modules_blocks_modules_0_modules_ff2_modules_down_parameters_bias_
        l_self_modules_blocks_modules_0_modules_norm_parameters_weight_ = L_self_modules_blocks_modules_0_modules_norm_parameters_weight_
        l_self_modules_blocks_modules_0_modules_norm_parameters_bias_ = L_self_modules_blocks_modules_0_modules_norm_parameters_bias_
        l_self_modules_blocks_modules_1_modules_ff1_modules_norm_parameters_weight_ = L_self_modules_blocks_modules_1_modules_ff1_modules_norm_parameters_weight_
        l_self_modules_blocks_modules_1_modules_ff1_modules_norm_parameters_bias_ = L_self_modules_blocks_modules_1_modules_ff1_modules_norm_parameters_bias_
        l_self_modules_blocks_modules_1_modules_ff1_modules_up_parameters_weight_ = L_self_modules_blocks_modules_1_modules_ff1_modules_up_parameters_weight_
        l_self_modules_blocks_modules_1_modules_ff1_modules_up_parameters_bias_ = L_self_modules_blocks_modules_1_modules_ff1_modules_up_parameters_bias_
        l_self_modules_blocks_modules_1_modules_ff1_modules_down_parameters_weight_ = L_self_modules_blocks_modules_1_modules_ff1_modules_down_parameters_weight_
        l_self_modules_blocks_modules_1_modules_ff1_modules_down_parameters_bias_ = L_self_modules_blocks_modules_1_modules_ff1_modules_down_parameters_bias_
        l_self_modules_blocks_modules_1_modules_norm_a_parameters_weight_ = L_self_modules_blocks_modules_1_modules_norm_a_parameters_weight_
        l_self_modules_blocks_modules_1_modules_norm_a_parameters_bias_ = L_self_modules_blocks_modules_1_modules_norm_a_parameters_bias_
        l_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_weight_ = L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_weight_
        l_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_bias_ = L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_bias_
        l_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_weight_ = L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_weight_
        l_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_bias_ = L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_bias_
        l_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_weight_ = L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_weight_
        l_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_bias_ = L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_bias_
        l_self_modules_blocks_modules_1_modules_norm_c_parameters_weight_ = L_self_modules_blocks_modules_1_modules_norm_c_parameters_weight_
        l_self_modules_blocks_modules_1_modules_norm_c_parameters_bias_ = L_self_modules_blocks_modules_1_modules_norm_c_parameters_bias_
        l_self_modules_blocks_modules_1_modules_wide_parameters_weight_ = L_self_modules_blocks_modules_1_modules_wide_parameters_weight_
        l_self_modules_blocks_modules_1_modules_wide_parameters_bias_ = L_self_modules_blocks_modules_1_modules_wide_parameters_bias_
        l_self_modules_blocks_modules_1_modules_conv_parameters_weight_ = L_self_modules_blocks_modules_1_modules_conv_parameters_weight_
        l_self_modules_blocks_modules_1_modules_conv_parameters_bias_ = L_self_modules_blocks_modules_1_modules_conv_parameters_bias_
        l_self_modules_blocks_modules_1_modules_bn_buffers_running_mean_ = L_self_modules_blocks_modules_1_modules_bn_buffers_running_mean_
        l_self_modules_blocks_modules_1_modules_bn_buffers_running_var_ = L_self_modules_blocks_modules_1_modules_bn_buffers_running_var_
        l_self_modules_blocks_modules_1_modules_bn_parameters_weight_ = L_self_modules_blocks_modules_1_modules_bn_parameters_weight_
        l_self_modules_blocks_modules_1_modules_bn_parameters_bias_ = L_self_modules_blocks_modules_1_modules_bn_parameters_bias_
        l_self_modules_blocks_modules_1_modules_narrow_parameters_weight_ = L_self_modules_blocks_modules_1_modules_narrow_parameters_weight_
        l_self_modules_blocks_modules_1_modules_narrow_parameters_bias_ = L_self_modules_blocks_modules_1_modules_narrow_parameters_bias_
        l_self_modules_blocks_modules_1_modules_ff2_modules_norm_parameters_weight_ = L_self_modules_blocks_modules_1_modules_ff2_modules_norm_parameters_weight_
        l_self_modules_blocks_modules_1_modules_ff2_modules_norm_parameters_bias_ = L_self_modules_blocks_modules_1_modules_ff2_modules_norm_parameters_bias_
        l_self_modules_blocks_modules_1_modules_ff2_modules_up_parameters_weight_ = L_self_modules_blocks_modules_1_modules_ff2_modules_up_parameters_weight_
        l_self_modules_blocks_modules_1_modules_ff2_modules_up_parameters_bias_ = L_self_modules_blocks_modules_1_modules_ff2_modules_up_parameters_bias_
        l_self_modules_blocks_modules_1_modules_ff2_modules_down_parameters_weight_ = L_self_modules_blocks_modules_1_modules_ff2_modules_down_parameters_weight_
        l_self_modules_blocks_modules_1_modules_ff2_modules_down_parameters_bias_ = L_self_modules_blocks_modules_1_modules_ff2_modules_down_parameters_bias_
        l_self_modules_blocks_modules_1_modules_norm_parameters_weight_ = L_self_modules_blocks_modules_1_modules_norm_parameters_weight_
        l_self_modules_blocks_modules_1_modules_norm_parameters_bias_ = L_self_modules_blocks_modules_1_modules_norm_parameters_bias_
        l_self_modules_blocks_modules_2_modules_ff1_modules_norm_parameters_weight_ = L_self_modules_blocks_modules_2_modules_ff1_modules_norm_parameters_weight_
        l_self_modules_blocks_modules_2_modules_ff1_modules_norm_parameters_bias_ = L_self_modules_blocks_modules_2_modules_ff1_modules_norm_parameters_bias_
        l_self_modules_blocks_modules_2_modules_ff1_modules_up_parameters_weight_ = L_self_modules_blocks_modules_2_modules_ff1_modules_up_parameters_weight_
        l_self_modules_blocks_modules_2_modules_ff1_modules_up_parameters_bias_ = L_self_modules_blocks_modules_2_modules_ff1_modules_up_parameters_bias_
        l_self_modules_blocks_modules_2_modules_ff1_modules_down_parameters_weight_ = L_self_modules_blocks_modules_2_modules_ff1_modules_down_parameters_weight_
        l_self_modules_blocks_modules_2_modules_ff1_modules_down_parameters_bias_ = L_self_modules_blocks_modules_2_modules_ff1_modules_down_parameters_bias_
        l_self_modules_blocks_modules_2_modules_norm_a_parameters_weight_ = L_self_modules_blocks_modules_2_modules_norm_a_parameters_weight_
        l_self_modules_blocks_modules_2_modules_norm_a_parameters_bias_ = L_self_modules_blocks_modules_2_modules_norm_a_parameters_bias_
        l_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_weight_ = L_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_weight_
        l_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_bias_ = L_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_bias_
        l_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_weight_ = L_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_weight_
        l_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_bias_ = L_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_bias_
        l_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_weight_ = L_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_weight_
        l_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_bias_ = L_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_bias_
        l_self_modules_blocks_modules_2_modules_norm_c_parameters_weight_ = L_self_modules_blocks_modules_2_modules_norm_c_parameters_weight_
        l_self_modules_blocks_modules_2_modules_norm_c_parameters_bias_ = L_self_modules_blocks_modules_2_modules_norm_c_parameters_bias_
        l_self_modules_blocks_modules_2_modules_wide_parameters_weight_ = L_self_modules_blocks_modules_2_modules_wide_parameters_weight_
        l_self_modules_blocks_modules_2_modules_wide_parameters_bias_ = L_self_modules_blocks_modules_2_modules_wide_parameters_bias_
        l_self_modules_blocks_modules_2_modules_conv_parameters_weight_ = L_self_modules_blocks_modules_2_modules_conv_parameters_weight_
        l_self_modules_blocks_modules_2_modules_conv_parameters_bias_ = L_self_modules_blocks_modules_2_modules_conv_parameters_bias_
        l_self_modules_blocks_modules_2_modules_bn_buffers_running_mean_ = L_self_modules_blocks_modules_2_modules_bn_buffers_running_mean_
        l_self_modules_blocks_modules_2_modules_bn_buffers_running_var_ = L_self_modules_blocks_modules_2_modules_bn_buffers_running_var_
        l_self_modules_blocks_modules_2_modules_bn_parameters_weight_ = L_self_modules_blocks_modules_2_modules_bn_parameters_weight_
        l_self_modules_blocks_modules_2_modules_bn_parameters_bias_ = L_self_modules_blocks_modules_2_modules_bn_parameters_bias_
        l_self_modules_blocks_modules_2_modules_narrow_parameters_weight_ = L_self_modules_blocks_modules_2_modules_narrow_parameters_weight_
        l_self_modules_blocks_modules_2_modules_narrow_parameters_bias_ = L_self_modules_blocks_modules_2_modules_narrow_parameters_bias_
        l_self_modules_blocks_modules_2_modules_ff2_modules_norm_parameters_weight_ = L_self_modules_blocks_modules_2_modules_ff2_modules_norm_parameters_weight_
        l_self_modules_blocks_modules_2_modules_ff2_modules_norm_parameters_bias_ = L_self_modules_blocks_modules_2_modules_ff2_modules_norm_parameters_bias_
        l_self_modules_blocks_modules_2_modules_ff2_modules_up_parameters_weight_ = L_self_modules_blocks_modules_2_modules_ff2_modules_up_parameters_weight_
        l_self_modules_blocks_modules_2_modules_ff2_modules_up_parameters_bias_ = L_self_modules_blocks_modules_2_modules_ff2_modules_up_parameters_bias_
        l_self_modules_blocks_modules_2_modules_ff2_modules_down_parameters_weight_ = L_self_modules_blocks_modules_2_modules_ff2_modules_down_parameters_weight_
        l_self_modules_blocks_modules_2_modules_ff2_modules_down_parameters_bias_ = L_self_modules_blocks_modules_2_modules_ff2_modules_down_parameters_bias_
        l_self_modules_blocks_modules_2_modules_norm_parameters_weight_ = L_self_modules_blocks_modules_2_modules_norm_parameters_weight_
        l_self_modules_blocks_modules_2_modules_norm_parameters_bias_ = L_self_modules_blocks_modules_2_modules_norm_parameters_bias_
        l_self_modules_blocks_modules_3_modules_ff1_modules_norm_parameters_weight_ = L_self_modules_blocks_modules_3_modules_ff1_modules_norm_parameters_weight_
        l_self_modules_blocks_modules_3_modules_ff1_modules_norm_parameters_bias_ = L_self_modules_blocks_modules_3_modules_ff1_modules_norm_parameters_bias_
        l_self_modules_blocks_modules_3_modules_ff1_modules_up_parameters_weight_ = L_self_modules_blocks_modules_3_modules_ff1_modules_up_parameters_weight_
        l_self_modules_blocks_modules_3_modules_ff1_modules_up_parameters_bias_ = L_self_modules_blocks_modules_3_modules_ff1_modules_up_parameters_bias_
        l_self_modules_blocks_modules_3_modules_ff1_modules_down_parameters_weight_ = L_self_modules_blocks_modules_3_modules_ff1_modules_down_parameters_weight_
        l_self_modules_blocks_modules_3_modules_ff1_modules_down_parameters_bias_ = L_self_modules_blocks_modules_3_modules_ff1_modules_down_parameters_bias_
        l_self_modules_blocks_modules_3_modules_norm_a_parameters_weight_ = L_self_modules_blocks_modules_3_modules_norm_a_parameters_weight_
        l_self_modules_blocks_modules_3_modules_norm_a_parameters_bias_ = L_self_modules_blocks_modules_3_modules_norm_a_parameters_bias_
        l_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_weight_ = L_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_weight_
        l_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_bias_ = L_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_bias_
        l_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_weight_ = L_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_weight_
        l_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_bias_ = L_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_bias_
        l_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_weight_ = L_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_weight_
        l_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_bias_ = L_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_bias_
        l_self_modules_blocks_modules_3_modules_norm_c_parameters_weight_ = L_self_modules_blocks_modules_3_modules_norm_c_parameters_weight_
        l_self_modules_blocks_modules_3_modules_norm_c_parameters_bias_ = L_self_modules_blocks_modules_3_modules_norm_c_parameters_bias_
        l_self_modules_blocks_modules_3_modules_wide_parameters_weight_ = L_self_modules_blocks_modules_3_modules_wide_parameters_weight_
        l_self_modules_blocks_modules_3_modules_wide_parameters_bias_ = L_self_modules_blocks_modules_3_modules_wide_parameters_bias_
        l_self_modules_blocks_modules_3_modules_conv_parameters_weight_ = L_self_modules_blocks_modules_3_modules_conv_parameters_weight_
        l_self_modules_blocks_modules_3_modules_conv_parameters_bias_ = L_self_modules_blocks_modules_3_modules_conv_parameters_bias_
        l_self_modules_blocks_modules_3_modules_bn_buffers_running_mean_ = L_self_modules_blocks_modules_3_modules_bn_buffers_running_mean_
        l_self_modules_blocks_modules_3_modules_bn_buffers_running_var_ = L_self_modules_blocks_modules_3_modules_bn_buffers_running_var_
        l_self_modules_blocks_modules_3_modules_bn_parameters_weight_ = L_self_modules_blocks_modules_3_modules_bn_parameters_weight_
        l_self_modules_blocks_modules_3_modules_bn_parameters_bias_ = L_self_modules_blocks_modules_3_modules_bn_parameters_bias_
        l_self_modules_blocks_modules_3_modules_narrow_parameters_weight_ = L_self_modules_blocks_modules_3_modules_narrow_parameters_weight_
        l_self_modules_blocks_modules_3_modules_narrow_parameters_bias_ = L_self_modules_blocks_modules_3_modules_narrow_parameters_bias_
        l_self_modules_blocks_modules_3_modules_ff2_modules_norm_parameters_weight_ = L_self_modules_blocks_modules_3_modules_ff2_modules_norm_parameters_weight_
        l_self_modules_blocks_modules_3_modules_ff2_modules_norm_parameters_bias_ = L_self_modules_blocks_modules_3_modules_ff2_modules_norm_parameters_bias_
        l_self_modules_blocks_modules_3_modules_ff2_modules_up_parameters_weight_ = L_self_modules_blocks_modules_3_modules_ff2_modules_up_parameters_weight_
        l_self_modules_blocks_modules_3_modules_ff2_modules_up_parameters_bias_ = L_self_modules_blocks_modules_3_modules_ff2_modules_up_parameters_bias_
        l_self_modules_blocks_modules_3_modules_ff2_modules_down_parameters_weight_ = L_self_modules_blocks_modules_3_modules_ff2_modules_down_parameters_weight_
        l_self_modules_blocks_modules_3_modules_ff2_modules_down_parameters_bias_ = L_self_modules_blocks_modules_3_modules_ff2_modules_down_parameters_bias_
        l_self_modules_blocks_modules_3_modules_norm_parameters_weight_ = L_self_modules_blocks_modules_3_modules_norm_parameters_weight_
        l_self_modules_blocks_modules_3_modules_norm_parameters_bias_ = L_self_modules_blocks_modules_3_modules_norm_parameters_bias_
        l_self_modules_blocks_modules_4_modules_ff1_modules_norm_parameters_weight_ = L_self_modules_blocks_modules_4_modules_ff1_modules_norm_parameters_weight_
        l_self_modules_blocks_modules_4_modules_ff1_modules_norm_parameters_bias_ = L_self_modules_blocks_modules_4_modules_ff1_modules_norm_parameters_bias_
        l_self_modules_blocks_modules_4_modules_ff1_modules_up_parameters_weight_ = L_self_modules_blocks_modules_4_modules_ff1_modules_up_parameters_weight_
        l_self_modules_blocks_modules_4_modules_ff1_modules_up_parameters_bias_ = L_self_modules_blocks_modules_4_modules_ff1_modules_up_parameters_bias_
        l_self_modules_blocks_modules_4_modules_ff1_modules_down_parameters_weight_ = L_self_modules_blocks_modules_4_modules_ff1_modules_down_parameters_weight_
        l_self_modules_blocks_modules_4_modules_ff1_modules_down_parameters_bias_ = L_self_modules_blocks_modules_4_modules_ff1_modules_down_parameters_bias_
        l_self_modules_blocks_modules_4_modules_norm_a_parameters_weight_ = L_self_modules_blocks_modules_4_modules_norm_a_parameters_weight_
        l_self_modules_blocks_modules_4_modules_norm_a_parameters_bias_ = L_self_modules_blocks_modules_4_modules_norm_a_parameters_bias_
        l_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_weight_ = L_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_weight_
        l_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_bias_ = L_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_bias_
        l_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_weight_ = L_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_weight_
        l_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_bias_ = L_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_bias_
        l_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_weight_ = L_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_weight_
        l_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_bias_ = L_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_bias_
        l_self_modules_blocks_modules_4_modules_norm_c_parameters_weight_ = L_self_modules_blocks_modules_4_modules_norm_c_parameters_weight_
        l_self_modules_blocks_modules_4_modules_norm_c_parameters_bias_ = L_self_modules_blocks_modules_4_modules_norm_c_parameters_bias_
        l_self_modules_blocks_modules_4_modules_wide_parameters_weight_ = L_self_modules_blocks_modules_4_modules_wide_parameters_weight_
        l_self_modules_blocks_modules_4_modules_wide_parameters_bias_ = L_self_modules_blocks_modules_4_modules_wide_parameters_bias_
        l_self_modules_blocks_modules_4_modules_conv_parameters_weight_ = L_self_modules_blocks_modules_4_modules_conv_parameters_weight_
        l_self_modules_blocks_modules_4_modules_conv_parameters_bias_ = L_self_modules_blocks_modules_4_modules_conv_parameters_bias_
        l_self_modules_blocks_modules_4_modules_bn_buffers_running_mean_ = L_self_modules_blocks_modules_4_modules_bn_buffers_running_mean_
        l_self_modules_blocks_modules_4_modules_bn_buffers_running_var_ = L_self_modules_blocks_modules_4_modules_bn_buffers_running_var_
        l_self_modules_blocks_modules_4_modules_bn_parameters_weight_ = L_self_modules_blocks_modules_4_modules_bn_parameters_weight_
        l_self_modules_blocks_modules_4_modules_bn_parameters_bias_ = L_self_modules_blocks_modules_4_modules_bn_parameters_bias_
        l_self_modules_blocks_modules_4_modules_narrow_parameters_weight_ = L_self_modules_blocks_modules_4_modules_narrow_parameters_weight_
        l_self_modules_blocks_modules_4_modules_narrow_parameters_bias_ = L_self_modules_blocks_modules_4_modules_narrow_parameters_bias_
        l_self_modules_blocks_modules_4_modules_ff2_modules_norm_parameters_weight_ = L_self_modules_blocks_modules_4_modules_ff2_modules_norm_parameters_weight_
        l_self_modules_blocks_modules_4_modules_ff2_modules_norm_parameters_bias_ = L_self_modules_blocks_modules_4_modules_ff2_modules_norm_parameters_bias_
        l_self_modules_blocks_modules_4_modules_ff2_modules_up_parameters_weight_ = L_self_modules_blocks_modules_4_modules_ff2_modules_up_parameters_weight_
        l_self_modules_blocks_modules_4_modules_ff2_modules_up_parameters_bias_ = L_self_modules_blocks_modules_4_modules_ff2_modules_up_parameters_bias_
        l_self_modules_blocks_modules_4_modules_ff2_modules_down_parameters_weight_ = L_self_modules_blocks_modules_4_modules_ff2_modules_down_parameters_weight_
        l_self_modules_blocks_modules_4_modules_ff2_modules_down_parameters_bias_ = L_self_modules_blocks_modules_4_modules_ff2_modules_down_parameters_bias_
        l_self_modules_blocks_modules_4_modules_norm_parameters_weight_ = L_self_modules_blocks_modules_4_modules_norm_parameters_weight_
        l_self_modules_blocks_modules_4_modules_norm_parameters_bias_ = L_self_modules_blocks_modules_4_modules_norm_parameters_bias_
        l_self_modules_blocks_modules_5_modules_ff1_modules_norm_parameters_weight_ = L_self_modules_blocks_modules_5_modules_ff1_modules_norm_parameters_weight_
        l_self_modules_blocks_modules_5_modules_ff1_modules_norm_parameters_bias_ = L_self_modules_blocks_modules_5_modules_ff1_modules_norm_parameters_bias_
        l_self_modules_blocks_modules_5_modules_ff1_modules_up_parameters_weight_ = L_self_modules_blocks_modules_5_modules_ff1_modules_up_parameters_weight_
        l_self_modules_blocks_modules_5_modules_ff1_modules_up_parameters_bias_ = L_self_modules_blocks_modules_5_modules_ff1_modules_up_parameters_bias_
        l_self_modules_blocks_modules_5_modules_ff1_modules_down_parameters_weight_ = L_self_modules_blocks_modules_5_modules_ff1_modules_down_parameters_weight_
        l_self_modules_blocks_modules_5_modules_ff1_modules_down_parameters_bias_ = L_self_modules_blocks_modules_5_modules_ff1_modules_down_parameters_bias_
        l_self_modules_blocks_modules_5_modules_norm_a_parameters_weight_ = L_self_modules_blocks_modules_5_modules_norm_a_parameters_weight_
        l_self_modules_blocks_modules_5_modules_norm_a_parameters_bias_ = L_self_modules_blocks_modules_5_modules_norm_a_parameters_bias_
        l_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_weight_ = L_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_weight_
        l_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_bias_ = L_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_bias_
        l_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_weight_ = L_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_weight_
        l_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_bias_ = L_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_bias_
        l_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_weight_ = L_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_weight_
        l_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_bias_ = L_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_bias_
        l_self_modules_blocks_modules_5_modules_norm_c_parameters_weight_ = L_self_modules_blocks_modules_5_modules_norm_c_parameters_weight_
        l_self_modules_blocks_modules_5_modules_norm_c_parameters_bias_ = L_self_modules_blocks_modules_5_modules_norm_c_parameters_bias_
        l_self_modules_blocks_modules_5_modules_wide_parameters_weight_ = L_self_modules_blocks_modules_5_modules_wide_parameters_weight_
        l_self_modules_blocks_modules_5_modules_wide_parameters_bias_ = L_self_modules_blocks_modules_5_modules_wide_parameters_bias_
        l_self_modules_blocks_modules_5_modules_conv_parameters_weight_ = L_self_modules_blocks_modules_5_modules_conv_parameters_weight_
        l_self_modules_blocks_modules_5_modules_conv_parameters_bias_ = L_self_modules_blocks_modules_5_modules_conv_parameters_bias_
        l_self_modules_blocks_modules_5_modules_bn_buffers_running_mean_ = L_self_modules_blocks_modules_5_modules_bn_buffers_running_mean_
        l_self_modules_blocks_modules_5_modules_bn_buffers_running_var_ = L_self_modules_blocks_modules_5_modules_bn_buffers_running_var_
        l_self_modules_blocks_modules_5_modules_bn_parameters_weight_ = L_self_modules_blocks_modules_5_modules_bn_parameters_weight_
        l_self_modules_blocks_modules_5_modules_bn_parameters_bias_ = L_self_modules_blocks_modules_5_modules_bn_parameters_bias_
        l_self_modules_blocks_modules_5_modules_narrow_parameters_weight_ = L_self_modules_blocks_modules_5_modules_narrow_parameters_weight_
        l_self_modules_blocks_modules_5_modules_narrow_parameters_bias_ = L_self_modules_blocks_modules_5_modules_narrow_parameters_bias_
        l_self_modules_blocks_modules_5_modules_ff2_modules_norm_parameters_weight_ = L_self_modules_blocks_modules_5_modules_ff2_modules_norm_parameters_weight_
        l_self_modules_blocks_modules_5_modules_ff2_modules_norm_parameters_bias_ = L_self_modules_blocks_modules_5_modules_ff2_modules_norm_parameters_bias_
        l_self_modules_blocks_modules_5_modules_ff2_modules_up_parameters_weight_ = L_self_modules_blocks_modules_5_modules_ff2_modules_up_parameters_weight_
        l_self_modules_blocks_modules_5_modules_ff2_modules_up_parameters_bias_ = L_self_modules_blocks_modules_5_modules_ff2_modules_up_parameters_bias_
        l_self_modules_blocks_modules_5_modules_ff2_modules_down_parameters_weight_ = L_self_modules_blocks_modules_5_modules_ff2_modules_down_parameters_weight_
        l_self_modules_blocks_modules_5_modules_ff2_modules_down_parameters_bias_ = L_self_modules_blocks_modules_5_modules_ff2_modules_down_parameters_bias_
        l_self_modules_blocks_modules_5_modules_norm_parameters_weight_ = L_self_modules_blocks_modules_5_modules_norm_parameters_weight_
        l_self_modules_blocks_modules_5_modules_norm_parameters_bias_ = L_self_modules_blocks_modules_5_modules_norm_parameters_bias_
        l_self_modules_head_parameters_weight_ = L_self_modules_head_parameters_weight_
        l_self_modules_head_parameters_bias_ = L_self_modules_head_parameters_bias_
        unsqueeze = l_mel_.unsqueeze(1)
        l_mel_ = None
        conv2d = torch.conv2d(unsqueeze, l_self_modules_sub1_parameters_weight_, l_self_modules_sub1_parameters_bias_, (2, 2), (1, 1), (1, 1), 1)
        unsqueeze = l_self_modules_sub1_parameters_weight_ = l_self_modules_sub1_parameters_bias_ = None
        relu = torch.nn.functional.relu(conv2d)
        conv2d = None
        conv2d_1 = torch.conv2d(relu, l_self_modules_sub2_parameters_weight_, l_self_modules_sub2_parameters_bias_, (2, 2), (1, 1), (1, 1), 1)
        relu = l_self_modules_sub2_parameters_weight_ = l_self_modules_sub2_parameters_bias_ = None
        x = torch.nn.functional.relu(conv2d_1)
        conv2d_1 = None
        permute = x.permute(0, 2, 1, 3)
        x = None
        flatten = permute.flatten(2)
        permute = None
        x_1 = torch.nn.functional.linear(flatten, l_self_modules_proj_parameters_weight_, l_self_modules_proj_parameters_bias_)
        flatten = l_self_modules_proj_parameters_weight_ = l_self_modules_proj_parameters_bias_ = None
        layer_norm = torch.nn.functional.layer_norm(x_1, (256,), l_self_modules_blocks_modules_0_modules_ff1_modules_norm_parameters_weight_, l_self_modules_blocks_modules_0_modules_ff1_modules_norm_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_0_modules_ff1_modules_norm_parameters_weight_ = l_self_modules_blocks_modules_0_modules_ff1_modules_norm_parameters_bias_ = None
        linear_1 = torch.nn.functional.linear(layer_norm, l_self_modules_blocks_modules_0_modules_ff1_modules_up_parameters_weight_, l_self_modules_blocks_modules_0_modules_ff1_modules_up_parameters_bias_)
        layer_norm = l_self_modules_blocks_modules_0_modules_ff1_modules_up_parameters_weight_ = l_self_modules_blocks_modules_0_modules_ff1_modules_up_parameters_bias_ = None
        silu = torch.nn.functional.silu(linear_1)
        linear_1 = None
        linear_2 = torch.nn.functional.linear(silu, l_self_modules_blocks_modules_0_modules_ff1_modules_down_parameters_weight_, l_self_modules_blocks_modules_0_modules_ff1_modules_down_parameters_bias_)
        silu = l_self_modules_blocks_modules_0_modules_ff1_modules_down_parameters_weight_ = l_self_modules_blocks_modules_0_modules_ff1_modules_down_parameters_bias_ = None
        mul = 0.5 * linear_2
        linear_2 = None
        x_2 = x_1 + mul
        x_1 = mul = None
        layer_norm_1 = torch.nn.functional.layer_norm(x_2, (256,), l_self_modules_blocks_modules_0_modules_norm_a_parameters_weight_, l_self_modules_blocks_modules_0_modules_norm_a_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_0_modules_norm_a_parameters_weight_ = l_self_modules_blocks_modules_0_modules_norm_a_parameters_bias_ = None
        linear_3 = torch.nn.functional.linear(layer_norm_1, l_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_bias_ = None
        chunk = linear_3.chunk(2, dim=-1)
        linear_3 = None
        k = chunk[0]
        v = chunk[1]
        chunk = None
        t = torch.nn.functional.linear(layer_norm_1, l_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_bias_)
        layer_norm_1 = l_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_bias_ = None
        reshape = t.reshape(1, -1, 4, 64)
        t = None
        q = reshape.transpose(1, 2)
        reshape = None
        reshape_1 = k.reshape(1, -1, 4, 64)
        k = None
        k_1 = reshape_1.transpose(1, 2)
        reshape_1 = None
        reshape_2 = v.reshape(1, -1, 4, 64)
        v = None
        v_1 = reshape_2.transpose(1, 2)
        reshape_2 = None
        scaled_dot_product_attention = torch.nn.functional.scaled_dot_product_attention(q, k_1, v_1, attn_mask=None)
        q = k_1 = v_1 = None
        transpose_3 = scaled_dot_product_attention.transpose(1, 2)
        scaled_dot_product_attention = None
        reshape_3 = transpose_3.reshape(1, 100, 256)
        transpose_3 = None
        linear_5 = torch.nn.functional.linear(reshape_3, l_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_bias_)
        reshape_3 = l_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_bias_ = None
        x_3 = x_2 + linear_5
        x_2 = linear_5 = None
        layer_norm_2 = torch.nn.functional.layer_norm(x_3, (256,), l_self_modules_blocks_modules_0_modules_norm_c_parameters_weight_, l_self_modules_blocks_modules_0_modules_norm_c_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_0_modules_norm_c_parameters_weight_ = l_self_modules_blocks_modules_0_modules_norm_c_parameters_bias_ = None
        transpose_4 = layer_norm_2.transpose(1, 2)
        layer_norm_2 = None
        conv1d = torch.conv1d(transpose_4, l_self_modules_blocks_modules_0_modules_wide_parameters_weight_, l_self_modules_blocks_modules_0_modules_wide_parameters_bias_, (1,), (0,), (1,), 1)
        transpose_4 = l_self_modules_blocks_modules_0_modules_wide_parameters_weight_ = l_self_modules_blocks_modules_0_modules_wide_parameters_bias_ = None
        y = torch.nn.functional.glu(conv1d, dim=1)
        conv1d = None
        conv1d_1 = torch.conv1d(y, l_self_modules_blocks_modules_0_modules_conv_parameters_weight_, l_self_modules_blocks_modules_0_modules_conv_parameters_bias_, (1,), (15,), (1,), 256)
        y = l_self_modules_blocks_modules_0_modules_conv_parameters_weight_ = l_self_modules_blocks_modules_0_modules_conv_parameters_bias_ = None
        batch_norm = torch.nn.functional.batch_norm(conv1d_1, l_self_modules_blocks_modules_0_modules_bn_buffers_running_mean_, l_self_modules_blocks_modules_0_modules_bn_buffers_running_var_, l_self_modules_blocks_modules_0_modules_bn_parameters_weight_, l_self_modules_blocks_modules_0_modules_bn_parameters_bias_, False, 0.1, 1e-05)
        conv1d_1 = l_self_modules_blocks_modules_0_modules_bn_buffers_running_mean_ = l_self_modules_blocks_modules_0_modules_bn_buffers_running_var_ = l_self_modules_blocks_modules_0_modules_bn_parameters_weight_ = l_self_modules_blocks_modules_0_modules_bn_parameters_bias_ = None
        silu_1 = torch.nn.functional.silu(batch_norm)
        batch_norm = None
        conv1d_2 = torch.conv1d(silu_1, l_self_modules_blocks_modules_0_modules_narrow_parameters_weight_, l_self_modules_blocks_modules_0_modules_narrow_parameters_bias_, (1,), (0,), (1,), 1)
        silu_1 = l_self_modules_blocks_modules_0_modules_narrow_parameters_weight_ = l_self_modules_blocks_modules_0_modules_narrow_parameters_bias_ = None
        transpose_5 = conv1d_2.transpose(1, 2)
        conv1d_2 = None
        x_4 = x_3 + transpose_5
        x_3 = transpose_5 = None
        layer_norm_3 = torch.nn.functional.layer_norm(x_4, (256,), l_self_modules_blocks_modules_0_modules_ff2_modules_norm_parameters_weight_, l_self_modules_blocks_modules_0_modules_ff2_modules_norm_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_0_modules_ff2_modules_norm_parameters_weight_ = l_self_modules_blocks_modules_0_modules_ff2_modules_norm_parameters_bias_ = None
        linear_6 = torch.nn.functional.linear(layer_norm_3, l_self_modules_blocks_modules_0_modules_ff2_modules_up_parameters_weight_, l_self_modules_blocks_modules_0_modules_ff2_modules_up_parameters_bias_)
        layer_norm_3 = l_self_modules_blocks_modules_0_modules_ff2_modules_up_parameters_weight_ = l_self_modules_blocks_modules_0_modules_ff2_modules_up_parameters_bias_ = None
        silu_2 = torch.nn.functional.silu(linear_6)
        linear_6 = None
        linear_7 = torch.nn.functional.linear(silu_2, l_self_modules_blocks_modules_0_modules_ff2_modules_down_parameters_weight_, l_self_modules_blocks_modules_0_modules_ff2_modules_down_parameters_bias_)
        silu_2 = l_self_modules_blocks_modules_0_modules_ff2_modules_down_parameters_weight_ = l_self_modules_blocks_modules_0_modules_ff2_modules_down_parameters_bias_ = None
        mul_1 = 0.5 * linear_7
        linear_7 = None
        add_3 = x_4 + mul_1
        x_4 = mul_1 = None
        input_1 = torch.nn.functional.layer_norm(add_3, (256,), l_self_modules_blocks_modules_0_modules_norm_parameters_weight_, l_self_modules_blocks_modules_0_modules_norm_parameters_bias_, 1e-05)
        add_3 = l_self_modules_blocks_modules_0_modules_norm_parameters_weight_ = l_self_modules_blocks_modules_0_modules_norm_parameters_bias_ = None
        layer_norm_5 = torch.nn.functional.layer_norm(input_1, (256,), l_self_modules_blocks_modules_1_modules_ff1_modules_norm_parameters_weight_, l_self_modules_blocks_modules_1_modules_ff1_modules_norm_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_1_modules_ff1_modules_norm_parameters_weight_ = l_self_modules_blocks_modules_1_modules_ff1_modules_norm_parameters_bias_ = None
        linear_8 = torch.nn.functional.linear(layer_norm_5, l_self_modules_blocks_modules_1_modules_ff1_modules_up_parameters_weight_, l_self_modules_blocks_modules_1_modules_ff1_modules_up_parameters_bias_)
        layer_norm_5 = l_self_modules_blocks_modules_1_modules_ff1_modules_up_parameters_weight_ = l_self_modules_blocks_modules_1_modules_ff1_modules_up_parameters_bias_ = None
        silu_3 = torch.nn.functional.silu(linear_8)
        linear_8 = None
        linear_9 = torch.nn.functional.linear(silu_3, l_self_modules_blocks_modules_1_modules_ff1_modules_down_parameters_weight_, l_self_modules_blocks_modules_1_modules_ff1_modules_down_parameters_bias_)
        silu_3 = l_self_modules_blocks_modules_1_modules_ff1_modules_down_parameters_weight_ = l_self_modules_blocks_modules_1_modules_ff1_modules_down_parameters_bias_ = None
        mul_2 = 0.5 * linear_9
        linear_9 = None
        x_5 = input_1 + mul_2
        input_1 = mul_2 = None
        layer_norm_6 = torch.nn.functional.layer_norm(x_5, (256,), l_self_modules_blocks_modules_1_modules_norm_a_parameters_weight_, l_self_modules_blocks_modules_1_modules_norm_a_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_1_modules_norm_a_parameters_weight_ = l_self_modules_blocks_modules_1_modules_norm_a_parameters_bias_ = None
        linear_10 = torch.nn.functional.linear(layer_norm_6, l_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_bias_ = None
        chunk_1 = linear_10.chunk(2, dim=-1)
        linear_10 = None
        k_2 = chunk_1[0]
        v_2 = chunk_1[1]
        chunk_1 = None
        t_1 = torch.nn.functional.linear(layer_norm_6, l_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_bias_)
        layer_norm_6 = l_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_bias_ = None
        reshape_4 = t_1.reshape(1, -1, 4, 64)
        t_1 = None
        q_1 = reshape_4.transpose(1, 2)
        reshape_4 = None
        reshape_5 = k_2.reshape(1, -1, 4, 64)
        k_2 = None
        k_3 = reshape_5.transpose(1, 2)
        reshape_5 = None
        reshape_6 = v_2.reshape(1, -1, 4, 64)
        v_2 = None
        v_3 = reshape_6.transpose(1, 2)
        reshape_6 = None
        scaled_dot_product_attention_1 = torch.nn.functional.scaled_dot_product_attention(q_1, k_3, v_3, attn_mask=None)
        q_1 = k_3 = v_3 = None
        transpose_9 = scaled_dot_product_attention_1.transpose(1, 2)
        scaled_dot_product_attention_1 = None
        reshape_7 = transpose_9.reshape(1, 100, 256)
        transpose_9 = None
        linear_12 = torch.nn.functional.linear(reshape_7, l_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_bias_)
        reshape_7 = l_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_bias_ = None
        x_6 = x_5 + linear_12
        x_5 = linear_12 = None
        layer_norm_7 = torch.nn.functional.layer_norm(x_6, (256,), l_self_modules_blocks_modules_1_modules_norm_c_parameters_weight_, l_self_modules_blocks_modules_1_modules_norm_c_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_1_modules_norm_c_parameters_weight_ = l_self_modules_blocks_modules_1_modules_norm_c_parameters_bias_ = None
        transpose_10 = layer_norm_7.transpose(1, 2)
        layer_norm_7 = None
        conv1d_3 = torch.conv1d(transpose_10, l_self_modules_blocks_modules_1_modules_wide_parameters_weight_, l_self_modules_blocks_modules_1_modules_wide_parameters_bias_, (1,), (0,), (1,), 1)
        transpose_10 = l_self_modules_blocks_modules_1_modules_wide_parameters_weight_ = l_self_modules_blocks_modules_1_modules_wide_parameters_bias_ = None
        y_1 = torch.nn.functional.glu(conv1d_3, dim=1)
        conv1d_3 = None
        conv1d_4 = torch.conv1d(y_1, l_self_modules_blocks_modules_1_modules_conv_parameters_weight_, l_self_modules_blocks_modules_1_modules_conv_parameters_bias_, (1,), (15,), (1,), 256)
        y_1 = l_self_modules_blocks_modules_1_modules_conv_parameters_weight_ = l_self_modules_blocks_modules_1_modules_conv_parameters_bias_ = None
        batch_norm_1 = torch.nn.functional.batch_norm(conv1d_4, l_self_modules_blocks_modules_1_modules_bn_buffers_running_mean_, l_self_modules_blocks_modules_1_modules_bn_buffers_running_var_, l_self_modules_blocks_modules_1_modules_bn_parameters_weight_, l_self_modules_blocks_modules_1_modules_bn_parameters_bias_, False, 0.1, 1e-05)
        conv1d_4 = l_self_modules_blocks_modules_1_modules_bn_buffers_running_mean_ = l_self_modules_blocks_modules_1_modules_bn_buffers_running_var_ = l_self_modules_blocks_modules_1_modules_bn_parameters_weight_ = l_self_modules_blocks_modules_1_modules_bn_parameters_bias_ = None
        silu_4 = torch.nn.functional.silu(batch_norm_1)
        batch_norm_1 = None
        conv1d_5 = torch.conv1d(silu_4, l_self_modules_blocks_modules_1_modules_narrow_parameters_weight_, l_self_modules_blocks_modules_1_modules_narrow_parameters_bias_, (1,), (0,), (1,), 1)
        silu_4 = l_self_modules_blocks_modules_1_modules_narrow_parameters_weight_ = l_self_modules_blocks_modules_1_modules_narrow_parameters_bias_ = None
        transpose_11 = conv1d_5.transpose(1, 2)
        conv1d_5 = None
        x_7 = x_6 + transpose_11
        x_6 = transpose_11 = None
        layer_norm_8 = torch.nn.functional.layer_norm(x_7, (256,), l_self_modules_blocks_modules_1_modules_ff2_modules_norm_parameters_weight_, l_self_modules_blocks_modules_1_modules_ff2_modules_norm_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_1_modules_ff2_modules_norm_parameters_weight_ = l_self_modules_blocks_modules_1_modules_ff2_modules_norm_parameters_bias_ = None
        linear_13 = torch.nn.functional.linear(layer_norm_8, l_self_modules_blocks_modules_1_modules_ff2_modules_up_parameters_weight_, l_self_modules_blocks_modules_1_modules_ff2_modules_up_parameters_bias_)
        layer_norm_8 = l_self_modules_blocks_modules_1_modules_ff2_modules_up_parameters_weight_ = l_self_modules_blocks_modules_1_modules_ff2_modules_up_parameters_bias_ = None
        silu_5 = torch.nn.functional.silu(linear_13)
        linear_13 = None
        linear_14 = torch.nn.functional.linear(silu_5, l_self_modules_blocks_modules_1_modules_ff2_modules_down_parameters_weight_, l_self_modules_blocks_modules_1_modules_ff2_modules_down_parameters_bias_)
        silu_5 = l_self_modules_blocks_modules_1_modules_ff2_modules_down_parameters_weight_ = l_self_modules_blocks_modules_1_modules_ff2_modules_down_parameters_bias_ = None
        mul_3 = 0.5 * linear_14
        linear_14 = None
        add_7 = x_7 + mul_3
        x_7 = mul_3 = None
        input_2 = torch.nn.functional.layer_norm(add_7, (256,), l_self_modules_blocks_modules_1_modules_norm_parameters_weight_, l_self_modules_blocks_modules_1_modules_norm_parameters_bias_, 1e-05)
        add_7 = l_self_modules_blocks_modules_1_modules_norm_parameters_weight_ = l_self_modules_blocks_modules_1_modules_norm_parameters_bias_ = None
        layer_norm_10 = torch.nn.functional.layer_norm(input_2, (256,), l_self_modules_blocks_modules_2_modules_ff1_modules_norm_parameters_weight_, l_self_modules_blocks_modules_2_modules_ff1_modules_norm_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_2_modules_ff1_modules_norm_parameters_weight_ = l_self_modules_blocks_modules_2_modules_ff1_modules_norm_parameters_bias_ = None
        linear_15 = torch.nn.functional.linear(layer_norm_10, l_self_modules_blocks_modules_2_modules_ff1_modules_up_parameters_weight_, l_self_modules_blocks_modules_2_modules_ff1_modules_up_parameters_bias_)
        layer_norm_10 = l_self_modules_blocks_modules_2_modules_ff1_modules_up_parameters_weight_ = l_self_modules_blocks_modules_2_modules_ff1_modules_up_parameters_bias_ = None
        silu_6 = torch.nn.functional.silu(linear_15)
        linear_15 = None
        linear_16 = torch.nn.functional.linear(silu_6, l_self_modules_blocks_modules_2_modules_ff1_modules_down_parameters_weight_, l_self_modules_blocks_modules_2_modules_ff1_modules_down_parameters_bias_)
        silu_6 = l_self_modules_blocks_modules_2_modules_ff1_modules_down_parameters_weight_ = l_self_modules_blocks_modules_2_modules_ff1_modules_down_parameters_bias_ = None
        mul_4 = 0.5 * linear_16
        linear_16 = None
        x_8 = input_2 + mul_4
        input_2 = mul_4 = None
        layer_norm_11 = torch.nn.functional.layer_norm(x_8, (256,), l_self_modules_blocks_modules_2_modules_norm_a_parameters_weight_, l_self_modules_blocks_modules_2_modules_norm_a_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_2_modules_norm_a_parameters_weight_ = l_self_modules_blocks_modules_2_modules_norm_a_parameters_bias_ = None
        linear_17 = torch.nn.functional.linear(layer_norm_11, l_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_bias_ = None
        chunk_2 = linear_17.chunk(2, dim=-1)
        linear_17 = None
        k_4 = chunk_2[0]
        v_4 = chunk_2[1]
        chunk_2 = None
        t_2 = torch.nn.functional.linear(layer_norm_11, l_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_bias_)
        layer_norm_11 = l_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_bias_ = None
        reshape_8 = t_2.reshape(1, -1, 4, 64)
        t_2 = None
        q_2 = reshape_8.transpose(1, 2)
        reshape_8 = None
        reshape_9 = k_4.reshape(1, -1, 4, 64)
        k_4 = None
        k_5 = reshape_9.transpose(1, 2)
        reshape_9 = None
        reshape_10 = v_4.reshape(1, -1, 4, 64)
        v_4 = None
        v_5 = reshape_10.transpose(1, 2)
        reshape_10 = None
        scaled_dot_product_attention_2 = torch.nn.functional.scaled_dot_product_attention(q_2, k_5, v_5, attn_mask=None)
        q_2 = k_5 = v_5 = None
        transpose_15 = scaled_dot_product_attention_2.transpose(1, 2)
        scaled_dot_product_attention_2 = None
        reshape_11 = transpose_15.reshape(1, 100, 256)
        transpose_15 = None
        linear_19 = torch.nn.functional.linear(reshape_11, l_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_bias_)
        reshape_11 = l_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_bias_ = None
        x_9 = x_8 + linear_19
        x_8 = linear_19 = None
        layer_norm_12 = torch.nn.functional.layer_norm(x_9, (256,), l_self_modules_blocks_modules_2_modules_norm_c_parameters_weight_, l_self_modules_blocks_modules_2_modules_norm_c_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_2_modules_norm_c_parameters_weight_ = l_self_modules_blocks_modules_2_modules_norm_c_parameters_bias_ = None
        transpose_16 = layer_norm_12.transpose(1, 2)
        layer_norm_12 = None
        conv1d_6 = torch.conv1d(transpose_16, l_self_modules_blocks_modules_2_modules_wide_parameters_weight_, l_self_modules_blocks_modules_2_modules_wide_parameters_bias_, (1,), (0,), (1,), 1)
        transpose_16 = l_self_modules_blocks_modules_2_modules_wide_parameters_weight_ = l_self_modules_blocks_modules_2_modules_wide_parameters_bias_ = None
        y_2 = torch.nn.functional.glu(conv1d_6, dim=1)
        conv1d_6 = None
        conv1d_7 = torch.conv1d(y_2, l_self_modules_blocks_modules_2_modules_conv_parameters_weight_, l_self_modules_blocks_modules_2_modules_conv_parameters_bias_, (1,), (15,), (1,), 256)
        y_2 = l_self_modules_blocks_modules_2_modules_conv_parameters_weight_ = l_self_modules_blocks_modules_2_modules_conv_parameters_bias_ = None
        batch_norm_2 = torch.nn.functional.batch_norm(conv1d_7, l_self_modules_blocks_modules_2_modules_bn_buffers_running_mean_, l_self_modules_blocks_modules_2_modules_bn_buffers_running_var_, l_self_modules_blocks_modules_2_modules_bn_parameters_weight_, l_self_modules_blocks_modules_2_modules_bn_parameters_bias_, False, 0.1, 1e-05)
        conv1d_7 = l_self_modules_blocks_modules_2_modules_bn_buffers_running_mean_ = l_self_modules_blocks_modules_2_modules_bn_buffers_running_var_ = l_self_modules_blocks_modules_2_modules_bn_parameters_weight_ = l_self_modules_blocks_modules_2_modules_bn_parameters_bias_ = None
        silu_7 = torch.nn.functional.silu(batch_norm_2)
        batch_norm_2 = None
        conv1d_8 = torch.conv1d(silu_7, l_self_modules_blocks_modules_2_modules_narrow_parameters_weight_, l_self_modules_blocks_modules_2_modules_narrow_parameters_bias_, (1,), (0,), (1,), 1)
        silu_7 = l_self_modules_blocks_modules_2_modules_narrow_parameters_weight_ = l_self_modules_blocks_modules_2_modules_narrow_parameters_bias_ = None
        transpose_17 = conv1d_8.transpose(1, 2)
        conv1d_8 = None
        x_10 = x_9 + transpose_17
        x_9 = transpose_17 = None
        layer_norm_13 = torch.nn.functional.layer_norm(x_10, (256,), l_self_modules_blocks_modules_2_modules_ff2_modules_norm_parameters_weight_, l_self_modules_blocks_modules_2_modules_ff2_modules_norm_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_2_modules_ff2_modules_norm_parameters_weight_ = l_self_modules_blocks_modules_2_modules_ff2_modules_norm_parameters_bias_ = None
        linear_20 = torch.nn.functional.linear(layer_norm_13, l_self_modules_blocks_modules_2_modules_ff2_modules_up_parameters_weight_, l_self_modules_blocks_modules_2_modules_ff2_modules_up_parameters_bias_)
        layer_norm_13 = l_self_modules_blocks_modules_2_modules_ff2_modules_up_parameters_weight_ = l_self_modules_blocks_modules_2_modules_ff2_modules_up_parameters_bias_ = None
        silu_8 = torch.nn.functional.silu(linear_20)
        linear_20 = None
        linear_21 = torch.nn.functional.linear(silu_8, l_self_modules_blocks_modules_2_modules_ff2_modules_down_parameters_weight_, l_self_modules_blocks_modules_2_modules_ff2_modules_down_parameters_bias_)
        silu_8 = l_self_modules_blocks_modules_2_modules_ff2_modules_down_parameters_weight_ = l_self_modules_blocks_modules_2_modules_ff2_modules_down_parameters_bias_ = None
        mul_5 = 0.5 * linear_21
        linear_21 = None
        add_11 = x_10 + mul_5
        x_10 = mul_5 = None
        input_3 = torch.nn.functional.layer_norm(add_11, (256,), l_self_modules_blocks_modules_2_modules_norm_parameters_weight_, l_self_modules_blocks_modules_2_modules_norm_parameters_bias_, 1e-05)
        add_11 = l_self_modules_blocks_modules_2_modules_norm_parameters_weight_ = l_self_modules_blocks_modules_2_modules_norm_parameters_bias_ = None
        layer_norm_15 = torch.nn.functional.layer_norm(input_3, (256,), l_self_modules_blocks_modules_3_modules_ff1_modules_norm_parameters_weight_, l_self_modules_blocks_modules_3_modules_ff1_modules_norm_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_3_modules_ff1_modules_norm_parameters_weight_ = l_self_modules_blocks_modules_3_modules_ff1_modules_norm_parameters_bias_ = None
        linear_22 = torch.nn.functional.linear(layer_norm_15, l_self_modules_blocks_modules_3_modules_ff1_modules_up_parameters_weight_, l_self_modules_blocks_modules_3_modules_ff1_modules_up_parameters_bias_)
        layer_norm_15 = l_self_modules_blocks_modules_3_modules_ff1_modules_up_parameters_weight_ = l_self_modules_blocks_modules_3_modules_ff1_modules_up_parameters_bias_ = None
        silu_9 = torch.nn.functional.silu(linear_22)
        linear_22 = None
        linear_23 = torch.nn.functional.linear(silu_9, l_self_modules_blocks_modules_3_modules_ff1_modules_down_parameters_weight_, l_self_modules_blocks_modules_3_modules_ff1_modules_down_parameters_bias_)
        silu_9 = l_self_modules_blocks_modules_3_modules_ff1_modules_down_parameters_weight_ = l_self_modules_blocks_modules_3_modules_ff1_modules_down_parameters_bias_ = None
        mul_6 = 0.5 * linear_23
        linear_23 = None
        x_11 = input_3 + mul_6
        input_3 = mul_6 = None
        layer_norm_16 = torch.nn.functional.layer_norm(x_11, (256,), l_self_modules_blocks_modules_3_modules_norm_a_parameters_weight_, l_self_modules_blocks_modules_3_modules_norm_a_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_3_modules_norm_a_parameters_weight_ = l_self_modules_blocks_modules_3_modules_norm_a_parameters_bias_ = None
        linear_24 = torch.nn.functional.linear(layer_norm_16, l_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_bias_ = None
        chunk_3 = linear_24.chunk(2, dim=-1)
        linear_24 = None
        k_6 = chunk_3[0]
        v_6 = chunk_3[1]
        chunk_3 = None
        t_3 = torch.nn.functional.linear(layer_norm_16, l_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_bias_)
        layer_norm_16 = l_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_bias_ = None
        reshape_12 = t_3.reshape(1, -1, 4, 64)
        t_3 = None
        q_3 = reshape_12.transpose(1, 2)
        reshape_12 = None
        reshape_13 = k_6.reshape(1, -1, 4, 64)
        k_6 = None
        k_7 = reshape_13.transpose(1, 2)
        reshape_13 = None
        reshape_14 = v_6.reshape(1, -1, 4, 64)
        v_6 = None
        v_7 = reshape_14.transpose(1, 2)
        reshape_14 = None
        scaled_dot_product_attention_3 = torch.nn.functional.scaled_dot_product_attention(q_3, k_7, v_7, attn_mask=None)
        q_3 = k_7 = v_7 = None
        transpose_21 = scaled_dot_product_attention_3.transpose(1, 2)
        scaled_dot_product_attention_3 = None
        reshape_15 = transpose_21.reshape(1, 100, 256)
        transpose_21 = None
        linear_26 = torch.nn.functional.linear(reshape_15, l_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_bias_)
        reshape_15 = l_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_bias_ = None
        x_12 = x_11 + linear_26
        x_11 = linear_26 = None
        layer_norm_17 = torch.nn.functional.layer_norm(x_12, (256,), l_self_modules_blocks_modules_3_modules_norm_c_parameters_weight_, l_self_modules_blocks_modules_3_modules_norm_c_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_3_modules_norm_c_parameters_weight_ = l_self_modules_blocks_modules_3_modules_norm_c_parameters_bias_ = None
        transpose_22 = layer_norm_17.transpose(1, 2)
        layer_norm_17 = None
        conv1d_9 = torch.conv1d(transpose_22, l_self_modules_blocks_modules_3_modules_wide_parameters_weight_, l_self_modules_blocks_modules_3_modules_wide_parameters_bias_, (1,), (0,), (1,), 1)
        transpose_22 = l_self_modules_blocks_modules_3_modules_wide_parameters_weight_ = l_self_modules_blocks_modules_3_modules_wide_parameters_bias_ = None
        y_3 = torch.nn.functional.glu(conv1d_9, dim=1)
        conv1d_9 = None
        conv1d_10 = torch.conv1d(y_3, l_self_modules_blocks_modules_3_modules_conv_parameters_weight_, l_self_modules_blocks_modules_3_modules_conv_parameters_bias_, (1,), (15,), (1,), 256)
        y_3 = l_self_modules_blocks_modules_3_modules_conv_parameters_weight_ = l_self_modules_blocks_modules_3_modules_conv_parameters_bias_ = None
        batch_norm_3 = torch.nn.functional.batch_norm(conv1d_10, l_self_modules_blocks_modules_3_modules_bn_buffers_running_mean_, l_self_modules_blocks_modules_3_modules_bn_buffers_running_var_, l_self_modules_blocks_modules_3_modules_bn_parameters_weight_, l_self_modules_blocks_modules_3_modules_bn_parameters_bias_, False, 0.1, 1e-05)
        conv1d_10 = l_self_modules_blocks_modules_3_modules_bn_buffers_running_mean_ = l_self_modules_blocks_modules_3_modules_bn_buffers_running_var_ = l_self_modules_blocks_modules_3_modules_bn_parameters_weight_ = l_self_modules_blocks_modules_3_modules_bn_parameters_bias_ = None
        silu_10 = torch.nn.functional.silu(batch_norm_3)
        batch_norm_3 = None
        conv1d_11 = torch.conv1d(silu_10, l_self_modules_blocks_modules_3_modules_narrow_parameters_weight_, l_self_modules_blocks_modules_3_modules_narrow_parameters_bias_, (1,), (0,), (1,), 1)
        silu_10 = l_self_modules_blocks_modules_3_modules_narrow_parameters_weight_ = l_self_modules_blocks_modules_3_modules_narrow_parameters_bias_ = None
        transpose_23 = conv1d_11.transpose(1, 2)
        conv1d_11 = None
        x_13 = x_12 + transpose_23
        x_12 = transpose_23 = None
        layer_norm_18 = torch.nn.functional.layer_norm(x_13, (256,), l_self_modules_blocks_modules_3_modules_ff2_modules_norm_parameters_weight_, l_self_modules_blocks_modules_3_modules_ff2_modules_norm_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_3_modules_ff2_modules_norm_parameters_weight_ = l_self_modules_blocks_modules_3_modules_ff2_modules_norm_parameters_bias_ = None
        linear_27 = torch.nn.functional.linear(layer_norm_18, l_self_modules_blocks_modules_3_modules_ff2_modules_up_parameters_weight_, l_self_modules_blocks_modules_3_modules_ff2_modules_up_parameters_bias_)
        layer_norm_18 = l_self_modules_blocks_modules_3_modules_ff2_modules_up_parameters_weight_ = l_self_modules_blocks_modules_3_modules_ff2_modules_up_parameters_bias_ = None
        silu_11 = torch.nn.functional.silu(linear_27)
        linear_27 = None
        linear_28 = torch.nn.functional.linear(silu_11, l_self_modules_blocks_modules_3_modules_ff2_modules_down_parameters_weight_, l_self_modules_blocks_modules_3_modules_ff2_modules_down_parameters_bias_)
        silu_11 = l_self_modules_blocks_modules_3_modules_ff2_modules_down_parameters_weight_ = l_self_modules_blocks_modules_3_modules_ff2_modules_down_parameters_bias_ = None
        mul_7 = 0.5 * linear_28
        linear_28 = None
        add_15 = x_13 + mul_7
        x_13 = mul_7 = None
        input_4 = torch.nn.functional.layer_norm(add_15, (256,), l_self_modules_blocks_modules_3_modules_norm_parameters_weight_, l_self_modules_blocks_modules_3_modules_norm_parameters_bias_, 1e-05)
        add_15 = l_self_modules_blocks_modules_3_modules_norm_parameters_weight_ = l_self_modules_blocks_modules_3_modules_norm_parameters_bias_ = None
        layer_norm_20 = torch.nn.functional.layer_norm(input_4, (256,), l_self_modules_blocks_modules_4_modules_ff1_modules_norm_parameters_weight_, l_self_modules_blocks_modules_4_modules_ff1_modules_norm_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_4_modules_ff1_modules_norm_parameters_weight_ = l_self_modules_blocks_modules_4_modules_ff1_modules_norm_parameters_bias_ = None
        linear_29 = torch.nn.functional.linear(layer_norm_20, l_self_modules_blocks_modules_4_modules_ff1_modules_up_parameters_weight_, l_self_modules_blocks_modules_4_modules_ff1_modules_up_parameters_bias_)
        layer_norm_20 = l_self_modules_blocks_modules_4_modules_ff1_modules_up_parameters_weight_ = l_self_modules_blocks_modules_4_modules_ff1_modules_up_parameters_bias_ = None
        silu_12 = torch.nn.functional.silu(linear_29)
        linear_29 = None
        linear_30 = torch.nn.functional.linear(silu_12, l_self_modules_blocks_modules_4_modules_ff1_modules_down_parameters_weight_, l_self_modules_blocks_modules_4_modules_ff1_modules_down_parameters_bias_)
        silu_12 = l_self_modules_blocks_modules_4_modules_ff1_modules_down_parameters_weight_ = l_self_modules_blocks_modules_4_modules_ff1_modules_down_parameters_bias_ = None
        mul_8 = 0.5 * linear_30
        linear_30 = None
        x_14 = input_4 + mul_8
        input_4 = mul_8 = None
        layer_norm_21 = torch.nn.functional.layer_norm(x_14, (256,), l_self_modules_blocks_modules_4_modules_norm_a_parameters_weight_, l_self_modules_blocks_modules_4_modules_norm_a_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_4_modules_norm_a_parameters_weight_ = l_self_modules_blocks_modules_4_modules_norm_a_parameters_bias_ = None
        linear_31 = torch.nn.functional.linear(layer_norm_21, l_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_bias_ = None
        chunk_4 = linear_31.chunk(2, dim=-1)
        linear_31 = None
        k_8 = chunk_4[0]
        v_8 = chunk_4[1]
        chunk_4 = None
        t_4 = torch.nn.functional.linear(layer_norm_21, l_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_bias_)
        layer_norm_21 = l_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_bias_ = None
        reshape_16 = t_4.reshape(1, -1, 4, 64)
        t_4 = None
        q_4 = reshape_16.transpose(1, 2)
        reshape_16 = None
        reshape_17 = k_8.reshape(1, -1, 4, 64)
        k_8 = None
        k_9 = reshape_17.transpose(1, 2)
        reshape_17 = None
        reshape_18 = v_8.reshape(1, -1, 4, 64)
        v_8 = None
        v_9 = reshape_18.transpose(1, 2)
        reshape_18 = None
        scaled_dot_product_attention_4 = torch.nn.functional.scaled_dot_product_attention(q_4, k_9, v_9, attn_mask=None)
        q_4 = k_9 = v_9 = None
        transpose_27 = scaled_dot_product_attention_4.transpose(1, 2)
        scaled_dot_product_attention_4 = None
        reshape_19 = transpose_27.reshape(1, 100, 256)
        transpose_27 = None
        linear_33 = torch.nn.functional.linear(reshape_19, l_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_bias_)
        reshape_19 = l_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_bias_ = None
        x_15 = x_14 + linear_33
        x_14 = linear_33 = None
        layer_norm_22 = torch.nn.functional.layer_norm(x_15, (256,), l_self_modules_blocks_modules_4_modules_norm_c_parameters_weight_, l_self_modules_blocks_modules_4_modules_norm_c_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_4_modules_norm_c_parameters_weight_ = l_self_modules_blocks_modules_4_modules_norm_c_parameters_bias_ = None
        transpose_28 = layer_norm_22.transpose(1, 2)
        layer_norm_22 = None
        conv1d_12 = torch.conv1d(transpose_28, l_self_modules_blocks_modules_4_modules_wide_parameters_weight_, l_self_modules_blocks_modules_4_modules_wide_parameters_bias_, (1,), (0,), (1,), 1)
        transpose_28 = l_self_modules_blocks_modules_4_modules_wide_parameters_weight_ = l_self_modules_blocks_modules_4_modules_wide_parameters_bias_ = None
        y_4 = torch.nn.functional.glu(conv1d_12, dim=1)
        conv1d_12 = None
        conv1d_13 = torch.conv1d(y_4, l_self_modules_blocks_modules_4_modules_conv_parameters_weight_, l_self_modules_blocks_modules_4_modules_conv_parameters_bias_, (1,), (15,), (1,), 256)
        y_4 = l_self_modules_blocks_modules_4_modules_conv_parameters_weight_ = l_self_modules_blocks_modules_4_modules_conv_parameters_bias_ = None
        batch_norm_4 = torch.nn.functional.batch_norm(conv1d_13, l_self_modules_blocks_modules_4_modules_bn_buffers_running_mean_, l_self_modules_blocks_modules_4_modules_bn_buffers_running_var_, l_self_modules_blocks_modules_4_modules_bn_parameters_weight_, l_self_modules_blocks_modules_4_modules_bn_parameters_bias_, False, 0.1, 1e-05)
        conv1d_13 = l_self_modules_blocks_modules_4_modules_bn_buffers_running_mean_ = l_self_modules_blocks_modules_4_modules_bn_buffers_running_var_ = l_self_modules_blocks_modules_4_modules_bn_parameters_weight_ = l_self_modules_blocks_modules_4_modules_bn_parameters_bias_ = None
        silu_13 = torch.nn.functional.silu(batch_norm_4)
        batch_norm_4 = None
        conv1d_14 = torch.conv1d(silu_13, l_self_modules_blocks_modules_4_modules_narrow_parameters_weight_, l_self_modules_blocks_modules_4_modules_narrow_parameters_bias_, (1,), (0,), (1,), 1)
        silu_13 = l_self_modules_blocks_modules_4_modules_narrow_parameters_weight_ = l_self_modules_blocks_modules_4_modules_narrow_parameters_bias_ = None
        transpose_29 = conv1d_14.transpose(1, 2)
        conv1d_14 = None
        x_16 = x_15 + transpose_29
        x_15 = transpose_29 = None
        layer_norm_23 = torch.nn.functional.layer_norm(x_16, (256,), l_self_modules_blocks_modules_4_modules_ff2_modules_norm_parameters_weight_, l_self_modules_blocks_modules_4_modules_ff2_modules_norm_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_4_modules_ff2_modules_norm_parameters_weight_ = l_self_modules_blocks_modules_4_modules_ff2_modules_norm_parameters_bias_ = None
        linear_34 = torch.nn.functional.linear(layer_norm_23, l_self_modules_blocks_modules_4_modules_ff2_modules_up_parameters_weight_, l_self_modules_blocks_modules_4_modules_ff2_modules_up_parameters_bias_)
        layer_norm_23 = l_self_modules_blocks_modules_4_modules_ff2_modules_up_parameters_weight_ = l_self_modules_blocks_modules_4_modules_ff2_modules_up_parameters_bias_ = None
        silu_14 = torch.nn.functional.silu(linear_34)
        linear_34 = None
        linear_35 = torch.nn.functional.linear(silu_14, l_self_modules_blocks_modules_4_modules_ff2_modules_down_parameters_weight_, l_self_modules_blocks_modules_4_modules_ff2_modules_down_parameters_bias_)
        silu_14 = l_self_modules_blocks_modules_4_modules_ff2_modules_down_parameters_weight_ = l_self_modules_blocks_modules_4_modules_ff2_modules_down_parameters_bias_ = None
        mul_9 = 0.5 * linear_35
        linear_35 = None
        add_19 = x_16 + mul_9
        x_16 = mul_9 = None
        input_5 = torch.nn.functional.layer_norm(add_19, (256,), l_self_modules_blocks_modules_4_modules_norm_parameters_weight_, l_self_modules_blocks_modules_4_modules_norm_parameters_bias_, 1e-05)
        add_19 = l_self_modules_blocks_modules_4_modules_norm_parameters_weight_ = l_self_modules_blocks_modules_4_modules_norm_parameters_bias_ = None
        layer_norm_25 = torch.nn.functional.layer_norm(input_5, (256,), l_self_modules_blocks_modules_5_modules_ff1_modules_norm_parameters_weight_, l_self_modules_blocks_modules_5_modules_ff1_modules_norm_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_5_modules_ff1_modules_norm_parameters_weight_ = l_self_modules_blocks_modules_5_modules_ff1_modules_norm_parameters_bias_ = None
        linear_36 = torch.nn.functional.linear(layer_norm_25, l_self_modules_blocks_modules_5_modules_ff1_modules_up_parameters_weight_, l_self_modules_blocks_modules_5_modules_ff1_modules_up_parameters_bias_)
        layer_norm_25 = l_self_modules_blocks_modules_5_modules_ff1_modules_up_parameters_weight_ = l_self_modules_blocks_modules_5_modules_ff1_modules_up_parameters_bias_ = None
        silu_15 = torch.nn.functional.silu(linear_36)
        linear_36 = None
        linear_37 = torch.nn.functional.linear(silu_15, l_self_modules_blocks_modules_5_modules_ff1_modules_down_parameters_weight_, l_self_modules_blocks_modules_5_modules_ff1_modules_down_parameters_bias_)
        silu_15 = l_self_modules_blocks_modules_5_modules_ff1_modules_down_parameters_weight_ = l_self_modules_blocks_modules_5_modules_ff1_modules_down_parameters_bias_ = None
        mul_10 = 0.5 * linear_37
        linear_37 = None
        x_17 = input_5 + mul_10
        input_5 = mul_10 = None
        layer_norm_26 = torch.nn.functional.layer_norm(x_17, (256,), l_self_modules_blocks_modules_5_modules_norm_a_parameters_weight_, l_self_modules_blocks_modules_5_modules_norm_a_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_5_modules_norm_a_parameters_weight_ = l_self_modules_blocks_modules_5_modules_norm_a_parameters_bias_ = None
        linear_38 = torch.nn.functional.linear(layer_norm_26, l_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_bias_ = None
        chunk_5 = linear_38.chunk(2, dim=-1)
        linear_38 = None
        k_10 = chunk_5[0]
        v_10 = chunk_5[1]
        chunk_5 = None
        t_5 = torch.nn.functional.linear(layer_norm_26, l_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_bias_)
        layer_norm_26 = l_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_bias_ = None
        reshape_20 = t_5.reshape(1, -1, 4, 64)
        t_5 = None
        q_5 = reshape_20.transpose(1, 2)
        reshape_20 = None
        reshape_21 = k_10.reshape(1, -1, 4, 64)
        k_10 = None
        k_11 = reshape_21.transpose(1, 2)
        reshape_21 = None
        reshape_22 = v_10.reshape(1, -1, 4, 64)
        v_10 = None
        v_11 = reshape_22.transpose(1, 2)
        reshape_22 = None
        scaled_dot_product_attention_5 = torch.nn.functional.scaled_dot_product_attention(q_5, k_11, v_11, attn_mask=None)
        q_5 = k_11 = v_11 = None
        transpose_33 = scaled_dot_product_attention_5.transpose(1, 2)
        scaled_dot_product_attention_5 = None
        reshape_23 = transpose_33.reshape(1, 100, 256)
        transpose_33 = None
        linear_40 = torch.nn.functional.linear(reshape_23, l_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_bias_)
        reshape_23 = l_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_bias_ = None
        x_18 = x_17 + linear_40
        x_17 = linear_40 = None
        layer_norm_27 = torch.nn.functional.layer_norm(x_18, (256,), l_self_modules_blocks_modules_5_modules_norm_c_parameters_weight_, l_self_modules_blocks_modules_5_modules_norm_c_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_5_modules_norm_c_parameters_weight_ = l_self_modules_blocks_modules_5_modules_norm_c_parameters_bias_ = None
        transpose_34 = layer_norm_27.transpose(1, 2)
        layer_norm_27 = None
        conv1d_15 = torch.conv1d(transpose_34, l_self_modules_blocks_modules_5_modules_wide_parameters_weight_, l_self_modules_blocks_modules_5_modules_wide_parameters_bias_, (1,), (0,), (1,), 1)
        transpose_34 = l_self_modules_blocks_modules_5_modules_wide_parameters_weight_ = l_self_modules_blocks_modules_5_modules_wide_parameters_bias_ = None
        y_5 = torch.nn.functional.glu(conv1d_15, dim=1)
        conv1d_15 = None
        conv1d_16 = torch.conv1d(y_5, l_self_modules_blocks_modules_5_modules_conv_parameters_weight_, l_self_modules_blocks_modules_5_modules_conv_parameters_bias_, (1,), (15,), (1,), 256)
        y_5 = l_self_modules_blocks_modules_5_modules_conv_parameters_weight_ = l_self_modules_blocks_modules_5_modules_conv_parameters_bias_ = None
        batch_norm_5 = torch.nn.functional.batch_norm(conv1d_16, l_self_modules_blocks_modules_5_modules_bn_buffers_running_mean_, l_self_modules_blocks_modules_5_modules_bn_buffers_running_var_, l_self_modules_blocks_modules_5_modules_bn_parameters_weight_, l_self_modules_blocks_modules_5_modules_bn_parameters_bias_, False, 0.1, 1e-05)
        conv1d_16 = l_self_modules_blocks_modules_5_modules_bn_buffers_running_mean_ = l_self_modules_blocks_modules_5_modules_bn_buffers_running_var_ = l_self_modules_blocks_modules_5_modules_bn_parameters_weight_ = l_self_modules_blocks_modules_5_modules_bn_parameters_bias_ = None
        silu_16 = torch.nn.functional.silu(batch_norm_5)
        batch_norm_5 = None
        conv1d_17 = torch.conv1d(silu_16, l_self_modules_blocks_modules_5_modules_narrow_parameters_weight_, l_self_modules_blocks_modules_5_modules_narrow_parameters_bias_, (1,), (0,), (1,), 1)
        silu_16 = l_self_modules_blocks_modules_5_modules_narrow_parameters_weight_ = l_self_modules_blocks_modules_5_modules_narrow_parameters_bias_ = None
        transpose_35 = conv1d_17.transpose(1, 2)
        conv1d_17 = None
        x_19 = x_18 + transpose_35
        x_18 = transpose_35 = None
        layer_norm_28 = torch.nn.functional.layer_norm(x_19, (256,), l_self_modules_blocks_modules_5_modules_ff2_modules_norm_parameters_weight_, l_self_modules_blocks_modules_5_modules_ff2_modules_norm_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_5_modules_ff2_modules_norm_parameters_weight_ = l_self_modules_blocks_modules_5_modules_ff2_modules_norm_parameters_bias_ = None
        linear_41 = torch.nn.functional.linear(layer_norm_28, l_self_modules_blocks_modules_5_modules_ff2_modules_up_parameters_weight_, l_self_modules_blocks_modules_5_modules_ff2_modules_up_parameters_bias_)
        layer_norm_28 = l_self_modules_blocks_modules_5_modules_ff2_modules_up_parameters_weight_ = l_self_modules_blocks_modules_5_modules_ff2_modules_up_parameters_bias_ = None
        silu_17 = torch.nn.functional.silu(linear_41)
        linear_41 = None
        linear_42 = torch.nn.functional.linear(silu_17, l_self_modules_blocks_modules_5_modules_ff2_modules_down_parameters_weight_, l_self_modules_blocks_modules_5_modules_ff2_modules_down_parameters_bias_)
        silu_17 = l_self_modules_blocks_modules_5_modules_ff2_modules_down_parameters_weight_ = l_self_modules_blocks_modules_5_modules_ff2_modules_down_parameters_bias_ = None
        mul_11 = 0.5 * linear_42
        linear_42 = None
        add_23 = x_19 + mul_11
        x_19 = mul_11 = None
        input_6 = torch.nn.functional.layer_norm(add_23, (256,), l_self_modules_blocks_modules_5_modules_norm_parameters_weight_, l_self_modules_blocks_modules_5_modules_norm_parameters_bias_, 1e-05)
        add_23 = l_self_modules_blocks_modules_5_modules_norm_parameters_weight_ = l_self_modules_blocks_modules_5_modules_norm_parameters_bias_ = None
        linear_43 = torch.nn.functional.linear(input_6, l_self_modules_head_parameters_weight_, l_self_modules_head_parameters_bias_)
        input_6 = l_self_modules_head_parameters_weight_ = l_self_modules_head_parameters_bias_ = None
        log_softmax = linear_43.log_softmax(-1)
        linear_43 = None
        return (log_softmax,)
