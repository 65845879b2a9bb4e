import torch


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_self_modules_patch_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_patch_parameters_bias_: torch.nn.parameter.Parameter,
        L_x_: torch.Tensor,
        L_self_parameters_cls_: torch.nn.parameter.Parameter,
        L_self_parameters_pos_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_6_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_6_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_6_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_6_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_6_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_6_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_6_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_6_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_6_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_6_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_6_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_6_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_6_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_6_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_7_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_7_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_7_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_7_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_7_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_7_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_7_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_7_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_7_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_7_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_7_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_7_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_7_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_7_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_8_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_8_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_8_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_8_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_8_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_8_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_8_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_8_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_8_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_8_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_8_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_8_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_8_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_8_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_9_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_9_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_9_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_9_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_9_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_9_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_9_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_9_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_9_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_9_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_9_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_9_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_9_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_9_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_10_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_10_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_10_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_10_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_10_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_10_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_10_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_10_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_10_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_10_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_10_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_10_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_10_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_10_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_11_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_11_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_11_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_11_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_11_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_11_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_11_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_11_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_11_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_11_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_11_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_11_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_11_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_11_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_head_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_self_modules_patch_parameters_weight_ = L_self_modules_patch_parameters_weight_
        l_self_modules_patch_parameters_bias_ = L_self_modules_patch_parameters_bias_
        l_x_ = L_x_
        l_self_parameters_cls_ = L_self_parameters_cls_
        l_self_parameters_pos_ = L_self_parameters_pos_
        l_self_modules_blocks_modules_0_modules_norm1_parameters_weight_ = L_self_modules_blocks_modules_0_modules_norm1_parameters_weight_
        l_self_modules_blocks_modules_0_modules_norm1_parameters_bias_ = L_self_modules_blocks_modules_0_modules_norm1_parameters_bias_
        l_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_weight_ = L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_weight_
        l_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_bias_ = L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_bias_
        l_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_weight_ = L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_weight_
        l_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_bias_ = L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_bias_
        l_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_weight_ = L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_weight_
        l_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_bias_ = L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_bias_
        l_self_modules_blocks_modules_0_modules_norm2_parameters_weight_ = L_self_modules_blocks_modules_0_modules_norm2_parameters_weight_
        l_self_modules_blocks_modules_0_modules_norm2_parameters_bias_ = L_self_modules_blocks_modules_0_modules_norm2_parameters_bias_
        l_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_weight_ = L_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_weight_
        l_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_bias_ = L_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_bias_
        l_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_weight_ = L_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_weight_
        l_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_bias_ = L_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_bias_
        l_self_modules_blocks_modules_1_modules_norm1_parameters_weight_ = L_self_modules_blocks_modules_1_modules_norm1_parameters_weight_
        l_self_modules_blocks_modules_1_modules_norm1_parameters_bias_ = L_self_modules_blocks_modules_1_modules_norm1_parameters_bias_
        l_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_weight_ = L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_weight_
        l_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_bias_ = L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_bias_
        l_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_weight_ = L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_weight_
        l_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_bias_ = L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_bias_
        l_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_weight_ = L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_weight_
        l_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_bias_ = L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_bias_
        l_self_modules_blocks_modules_1_modules_norm2_parameters_weight_ = L_self_modules_blocks_modules_1_modules_norm2_parameters_weight_
        l_self_modules_blocks_modules_1_modules_norm2_parameters_bias_ = L_self_modules_blocks_modules_1_modules_norm2_parameters_bias_
        l_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_weight_ = L_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_weight_
        l_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_bias_ = L_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_bias_
        l_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_weight_ = L_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_weight_
        l_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_bias_ = L_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_bias_
        l_self_modules_blocks_modules_2_modules_norm1_parameters_weight_ = L_self_modules_blocks_modules_2_modules_norm1_parameters_weight_
        l_self_modules_blocks_modules_2_modules_norm1_parameters_bias_ = L_self_modules_blocks_modules_2_modules_norm1_parameters_bias_
        l_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_weight_ = L_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_weight_
        l_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_bias_ = L_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_bias_
        l_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_weight_ = L_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_weight_
        l_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_bias_ = L_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_bias_
        l_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_weight_ = L_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_weight_
        l_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_bias_ = L_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_bias_
        l_self_modules_blocks_modules_2_modules_norm2_parameters_weight_ = L_self_modules_blocks_modules_2_modules_norm2_parameters_weight_
        l_self_modules_blocks_modules_2_modules_norm2_parameters_bias_ = L_self_modules_blocks_modules_2_modules_norm2_parameters_bias_
        l_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_weight_ = L_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_weight_
        l_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_bias_ = L_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_bias_
        l_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_weight_ = L_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_weight_
        l_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_bias_ = L_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_bias_
        l_self_modules_blocks_modules_3_modules_norm1_parameters_weight_ = L_self_modules_blocks_modules_3_modules_norm1_parameters_weight_
        l_self_modules_blocks_modules_3_modules_norm1_parameters_bias_ = L_self_modules_blocks_modules_3_modules_norm1_parameters_bias_
        l_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_weight_ = L_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_weight_
        l_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_bias_ = L_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_bias_
        l_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_weight_ = L_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_weight_
        l_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_bias_ = L_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_bias_
        l_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_weight_ = L_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_weight_
        l_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_bias_ = L_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_bias_
        l_self_modules_blocks_modules_3_modules_norm2_parameters_weight_ = L_self_modules_blocks_modules_3_modules_norm2_parameters_weight_
        l_self_modules_blocks_modules_3_modules_norm2_parameters_bias_ = L_self_modules_blocks_modules_3_modules_norm2_parameters_bias_
        l_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_weight_ = L_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_weight_
        l_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_bias_ = L_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_bias_
        l_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_weight_ = L_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_weight_
        l_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_bias_ = L_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_bias_
        l_self_modules_blocks_modules_4_modules_norm1_parameters_weight_ = L_self_modules_blocks_modules_4_modules_norm1_parameters_weight_
        l_self_modules_blocks_modules_4_modules_norm1_parameters_bias_ = L_self_modules_blocks_modules_4_modules_norm1_parameters_bias_
        l_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_weight_ = L_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_weight_
        l_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_bias_ = L_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_bias_
        l_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_weight_ = L_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_weight_
        l_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_bias_ = L_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_bias_
        l_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_weight_ = L_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_weight_
        l_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_bias_ = L_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_bias_
        l_self_modules_blocks_modules_4_modules_norm2_parameters_weight_ = L_self_modules_blocks_modules_4_modules_norm2_parameters_weight_
        l_self_modules_blocks_modules_4_modules_norm2_parameters_bias_ = L_self_modules_blocks_modules_4_modules_norm2_parameters_bias_
        l_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_weight_ = L_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_weight_
        l_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_bias_ = L_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_bias_
        l_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_weight_ = L_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_weight_
        l_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_bias_ = L_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_bias_
        l_self_modules_blocks_modules_5_modules_norm1_parameters_weight_ = L_self_modules_blocks_modules_5_modules_norm1_parameters_weight_
        l_self_modules_blocks_modules_5_modules_norm1_parameters_bias_ = L_self_modules_blocks_modules_5_modules_norm1_parameters_bias_
        l_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_weight_ = L_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_weight_
        l_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_bias_ = L_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_bias_
        l_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_weight_ = L_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_weight_
        l_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_bias_ = L_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_bias_
        l_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_weight_ = L_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_weight_
        l_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_bias_ = L_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_bias_
        l_self_modules_blocks_modules_5_modules_norm2_parameters_weight_ = L_self_modules_blocks_modules_5_modules_norm2_parameters_weight_
        l_self_modules_blocks_modules_5_modules_norm2_parameters_bias_ = L_self_modules_blocks_modules_5_modules_norm2_parameters_bias_
        l_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_weight_ = L_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_weight_
        l_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_bias_ = L_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_bias_
        l_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_weight_ = L_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_weight_
        l_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_bias_ = L_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_bias_
        l_self_modules_blocks_modules_6_modules_norm1_parameters_weight_ = L_self_modules_blocks_modules_6_modules_norm1_parameters_weight_
        l_self_modules_blocks_modules_6_modules_norm1_parameters_bias_ = L_self_modules_blocks_modules_6_modules_norm1_parameters_bias_
        l_self_modules_blocks_modules_6_modules_attn_modules_kv_parameters_weight_ = L_self_modules_blocks_modules_6_modules_attn_modules_kv_parameters_weight_
        l_self_modules_blocks_modules_6_modules_attn_modules_kv_parameters_bias_ = L_self_modules_blocks_modules_6_modules_attn_modules_kv_parameters_bias_
        l_self_modules_blocks_modules_6_modules_attn_modules_q_parameters_weight_ = L_self_modules_blocks_modules_6_modules_attn_modules_q_parameters_weight_
        l_self_modules_blocks_modules_6_modules_attn_modules_q_parameters_bias_ = L_self_modules_blocks_modules_6_modules_attn_modules_q_parameters_bias_
        l_self_modules_blocks_modules_6_modules_attn_modules_out_parameters_weight_ = L_self_modules_blocks_modules_6_modules_attn_modules_out_parameters_weight_
        l_self_modules_blocks_modules_6_modules_attn_modules_out_parameters_bias_ = L_self_modules_blocks_modules_6_modules_attn_modules_out_parameters_bias_
        l_self_modules_blocks_modules_6_modules_norm2_parameters_weight_ = L_self_modules_blocks_modules_6_modules_norm2_parameters_weight_
        l_self_modules_blocks_modules_6_modules_norm2_parameters_bias_ = L_self_modules_blocks_modules_6_modules_norm2_parameters_bias_
        l_self_modules_blocks_modules_6_modules_mlp_modules_up_parameters_weight_ = L_self_modules_blocks_modules_6_modules_mlp_modules_up_parameters_weight_
        l_self_modules_blocks_modules_6_modules_mlp_modules_up_parameters_bias_ = L_self_modules_blocks_modules_6_modules_mlp_modules_up_parameters_bias_
        l_self_modules_blocks_modules_6_modules_mlp_modules_down_parameters_weight_ = L_self_modules_blocks_modules_6_modules_mlp_modules_down_parameters_weight_
        l_self_modules_blocks_modules_6_modules_mlp_modules_down_parameters_bias_ = L_self_modules_blocks_modules_6_modules_mlp_modules_down_parameters_bias_
        l_self_modules_blocks_modules_7_modules_norm1_parameters_weight_ = L_self_modules_blocks_modules_7_modules_norm1_parameters_weight_
        l_self_modules_blocks_modules_7_modules_norm1_parameters_bias_ = L_self_modules_blocks_modules_7_modules_norm1_parameters_bias_
        l_self_modules_blocks_modules_7_modules_attn_modules_kv_parameters_weight_ = L_self_modules_blocks_modules_7_modules_attn_modules_kv_parameters_weight_
        l_self_modules_blocks_modules_7_modules_attn_modules_kv_parameters_bias_ = L_self_modules_blocks_modules_7_modules_attn_modules_kv_parameters_bias_
        l_self_modules_blocks_modules_7_modules_attn_modules_q_parameters_weight_ = L_self_modules_blocks_modules_7_modules_attn_modules_q_parameters_weight_
        l_self_modules_blocks_modules_7_modules_attn_modules_q_parameters_bias_ = L_self_modules_blocks_modules_7_modules_attn_modules_q_parameters_bias_
        l_self_modules_blocks_modules_7_modules_attn_modules_out_parameters_weight_ = L_self_modules_blocks_modules_7_modules_attn_modules_out_parameters_weight_
        l_self_modules_blocks_modules_7_modules_attn_modules_out_parameters_bias_ = L_self_modules_blocks_modules_7_modules_attn_modules_out_parameters_bias_
        l_self_modules_blocks_modules_7_modules_norm2_parameters_weight_ = L_self_modules_blocks_modules_7_modules_norm2_parameters_weight_
        l_self_modules_blocks_modules_7_modules_norm2_parameters_bias_ = L_self_modules_blocks_modules_7_modules_norm2_parameters_bias_
        l_self_modules_blocks_modules_7_modules_mlp_modules_up_parameters_weight_ = L_self_modules_blocks_modules_7_modules_mlp_modules_up_parameters_weight_
        l_self_modules_blocks_modules_7_modules_mlp_modules_up_parameters_bias_ = L_self_modules_blocks_modules_7_modules_mlp_modules_up_parameters_bias_
        l_self_modules_blocks_modules_7_modules_mlp_modules_down_parameters_weight_ = L_self_modules_blocks_modules_7_modules_mlp_modules_down_parameters_weight_
        l_self_modules_blocks_modules_7_modules_mlp_modules_down_parameters_bias_ = L_self_modules_blocks_modules_7_modules_mlp_modules_down_parameters_bias_
        l_self_modules_blocks_modules_8_modules_norm1_parameters_weight_ = L_self_modules_blocks_modules_8_modules_norm1_parameters_weight_
        l_self_modules_blocks_modules_8_modules_norm1_parameters_bias_ = L_self_modules_blocks_modules_8_modules_norm1_parameters_bias_
        l_self_modules_blocks_modules_8_modules_attn_modules_kv_parameters_weight_ = L_self_modules_blocks_modules_8_modules_attn_modules_kv_parameters_weight_
        l_self_modules_blocks_modules_8_modules_attn_modules_kv_parameters_bias_ = L_self_modules_blocks_modules_8_modules_attn_modules_kv_parameters_bias_
        l_self_modules_blocks_modules_8_modules_attn_modules_q_parameters_weight_ = L_self_modules_blocks_modules_8_modules_attn_modules_q_parameters_weight_
        l_self_modules_blocks_modules_8_modules_attn_modules_q_parameters_bias_ = L_self_modules_blocks_modules_8_modules_attn_modules_q_parameters_bias_
        l_self_modules_blocks_modules_8_modules_attn_modules_out_parameters_weight_ = L_self_modules_blocks_modules_8_modules_attn_modules_out_parameters_weight_
        l_self_modules_blocks_modules_8_modules_attn_modules_out_parameters_bias_ = L_self_modules_blocks_modules_8_modules_attn_modules_out_parameters_bias_
        l_self_modules_blocks_modules_8_modules_norm2_parameters_weight_ = L_self_modules_blocks_modules_8_modules_norm2_parameters_weight_
        l_self_modules_blocks_modules_8_modules_norm2_parameters_bias_ = L_self_modules_blocks_modules_8_modules_norm2_parameters_bias_
        l_self_modules_blocks_modules_8_modules_mlp_modules_up_parameters_weight_ = L_self_modules_blocks_modules_8_modules_mlp_modules_up_parameters_weight_
        l_self_modules_blocks_modules_8_modules_mlp_modules_up_parameters_bias_ = L_self_modules_blocks_modules_8_modules_mlp_modules_up_parameters_bias_
        l_self_modules_blocks_modules_8_modules_mlp_modules_down_parameters_weight_ = L_self_modules_blocks_modules_8_modules_mlp_modules_down_parameters_weight_
        l_self_modules_blocks_modules_8_modules_mlp_modules_down_parameters_bias_ = L_self_modules_blocks_modules_8_modules_mlp_modules_down_parameters_bias_
        l_self_modules_blocks_modules_9_modules_norm1_parameters_weight_ = L_self_modules_blocks_modules_9_modules_norm1_parameters_weight_
        l_self_modules_blocks_modules_9_modules_norm1_parameters_bias_ = L_self_modules_blocks_modules_9_modules_norm1_parameters_bias_
        l_self_modules_blocks_modules_9_modules_attn_modules_kv_parameters_weight_ = L_self_modules_blocks_modules_9_modules_attn_modules_kv_parameters_weight_
        l_self_modules_blocks_modules_9_modules_attn_modules_kv_parameters_bias_ = L_self_modules_blocks_modules_9_modules_attn_modules_kv_parameters_bias_
        l_self_modules_blocks_modules_9_modules_attn_modules_q_parameters_weight_ = L_self_modules_blocks_modules_9_modules_attn_modules_q_parameters_weight_
        l_self_modules_blocks_modules_9_modules_attn_modules_q_parameters_bias_ = L_self_modules_blocks_modules_9_modules_attn_modules_q_parameters_bias_
        l_self_modules_blocks_modules_9_modules_attn_modules_out_parameters_weight_ = L_self_modules_blocks_modules_9_modules_attn_modules_out_parameters_weight_
        l_self_modules_blocks_modules_9_modules_attn_modules_out_parameters_bias_ = L_self_modules_blocks_modules_9_modules_attn_modules_out_parameters_bias_
        l_self_modules_blocks_modules_9_modules_norm2_parameters_weight_ = L_self_modules_blocks_modules_9_modules_norm2_parameters_weight_
        l_self_modules_blocks_modules_9_modules_norm2_parameters_bias_ = L_self_modules_blocks_modules_9_modules_norm2_parameters_bias_
        l_self_modules_blocks_modules_9_modules_mlp_modules_up_parameters_weight_ = L_self_modules_blocks_modules_9_modules_mlp_modules_up_parameters_weight_
        l_self_modules_blocks_modules_9_modules_mlp_modules_up_parameters_bias_ = L_self_modules_blocks_modules_9_modules_mlp_modules_up_parameters_bias_
        l_self_modules_blocks_modules_9_modules_mlp_modules_down_parameters_weight_ = L_self_modules_blocks_modules_9_modules_mlp_modules_down_parameters_weight_
        l_self_modules_blocks_modules_9_modules_mlp_modules_down_parameters_bias_ = L_self_modules_blocks_modules_9_modules_mlp_modules_down_parameters_bias_
        l_self_modules_blocks_modules_10_modules_norm1_parameters_weight_ = L_self_modules_blocks_modules_10_modules_norm1_parameters_weight_
        l_self_modules_blocks_modules_10_modules_norm1_parameters_bias_ = L_self_modules_blocks_modules_10_modules_norm1_parameters_bias_
        l_self_modules_blocks_modules_10_modules_attn_modules_kv_parameters_weight_ = L_self_modules_blocks_modules_10_modules_attn_modules_kv_parameters_weight_
        l_self_modules_blocks_modules_10_modules_attn_modules_kv_parameters_bias_ = L_self_modules_blocks_modules_10_modules_attn_modules_kv_parameters_bias_
        l_self_modules_blocks_modules_10_modules_attn_modules_q_parameters_weight_ = L_self_modules_blocks_modules_10_modules_attn_modules_q_parameters_weight_
        l_self_modules_blocks_modules_10_modules_attn_modules_q_parameters_bias_ = L_self_modules_blocks_modules_10_modules_attn_modules_q_parameters_bias_
        l_self_modules_blocks_modules_10_modules_attn_modules_out_parameters_weight_ = L_self_modules_blocks_modules_10_modules_attn_modules_out_parameters_weight_
        l_self_modules_blocks_modules_10_modules_attn_modules_out_parameters_bias_ = L_self_modules_blocks_modules_10_modules_attn_modules_out_parameters_bias_
        l_self_modules_blocks_modules_10_modules_norm2_parameters_weight_ = L_self_modules_blocks_modules_10_modules_norm2_parameters_weight_
        l_self_modules_blocks_modules_10_modules_norm2_parameters_bias_ = L_self_modules_blocks_modules_10_modules_norm2_parameters_bias_
        l_self_modules_blocks_modules_10_modules_mlp_modules_up_parameters_weight_ = L_self_modules_blocks_modules_10_modules_mlp_modules_up_parameters_weight_
        l_self_modules_blocks_modules_10_modules_mlp_modules_up_parameters_bias_ = L_self_modules_blocks_modules_10_modules_mlp_modules_up_parameters_bias_
        l_self_modules_blocks_modules_10_modules_mlp_modules_down_parameters_weight_ = L_self_modules_blocks_modules_10_modules_mlp_modules_down_parameters_weight_
        l_self_modules_blocks_modules_10_modules_mlp_modules_down_parameters_bias_ = L_self_modules_blocks_modules_10_modules_mlp_modules_down_parameters_bias_
        l_self_modules_blocks_modules_11_modules_norm1_parameters_weight_ = L_self_modules_blocks_modules_11_modules_norm1_parameters_weight_
        l_self_modules_blocks_modules_11_modules_norm1_parameters_bias_ = L_self_modules_blocks_modules_11_modules_norm1_parameters_bias_
        l_self_modules_blocks_modules_11_modules_attn_modules_kv_parameters_weight_ = L_self_modules_blocks_modules_11_modules_attn_modules_kv_parameters_weight_
        l_self_modules_blocks_modules_11_modules_attn_modules_kv_parameters_bias_ = L_self_modules_blocks_modules_11_modules_attn_modules_kv_parameters_bias_
        l_self_modules_blocks_modules_11_modules_attn_modules_q_parameters_weight_ = L_self_modules_blocks_modules_11_modules_attn_modules_q_parameters_weight_
        l_self_modules_blocks_modules_11_modules_attn_modules_q_parameters_bias_ = L_self_modules_blocks_modules_11_modules_attn_modules_q_parameters_bias_
        l_self_modules_blocks_modules_11_modules_attn_modules_out_parameters_weight_ = L_self_modules_blocks_modules_11_modules_attn_modules_out_parameters_weight_
        l_self_modules_blocks_modules_11_modules_attn_modules_out_parameters_bias_ = L_self_modules_blocks_modules_11_modules_attn_modules_out_parameters_bias_
        l_self_modules_blocks_modules_11_modules_norm2_parameters_weight_ = L_self_modules_blocks_modules_11_modules_norm2_parameters_weight_
        l_self_modules_blocks_modules_11_modules_norm2_parameters_bias_ = L_self_modules_blocks_modules_11_modules_norm2_parameters_bias_
        l_self_modules_blocks_modules_11_modules_mlp_modules_up_parameters_weight_ = L_self_modules_blocks_modules_11_modules_mlp_modules_up_parameters_weight_
        l_self_modules_blocks_modules_11_modules_mlp_modules_up_parameters_bias_ = L_self_modules_blocks_modules_11_modules_mlp_modules_up_parameters_bias_
        l_self_modules_blocks_modules_11_modules_mlp_modules_down_parameters_weight_ = L_self_modules_blocks_modules_11_modules_mlp_modules_down_parameters_weight_
        l_self_modules_blocks_modules_11_modules_mlp_modules_down_parameters_bias_ = L_self_modules_blocks_modules_11_modules_mlp_modules_down_parameters_bias_
        l_self_modules_norm_parameters_weight_ = L_self_modules_norm_parameters_weight_
        l_self_modules_norm_parameters_bias_ = L_self_modules_norm_parameters_bias_
        l_self_modules_head_parameters_weight_ = L_self_modules_head_parameters_weight_
        l_self_modules_head_parameters_bias_ = L_self_modules_head_parameters_bias_
        conv2d = torch.conv2d(l_x_, l_self_modules_patch_parameters_weight_, l_self_modules_patch_parameters_bias_, (16, 16), (0, 0), (1, 1), 1)
        l_x_ = l_self_modules_patch_parameters_weight_ = l_self_modules_patch_parameters_bias_ = None
        flatten = conv2d.flatten(2)
        conv2d = None
        x = flatten.transpose(1, 2)
        flatten = None
        expand = l_self_parameters_cls_.expand(1, -1, -1)
        l_self_parameters_cls_ = None
        cat = torch.cat((expand, x), dim=1)
        expand = x = None
        x_1 = cat + l_self_parameters_pos_
        cat = l_self_parameters_pos_ = None
        layer_norm = torch.nn.functional.layer_norm(x_1, (768,), l_self_modules_blocks_modules_0_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_0_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_0_modules_norm1_parameters_weight_ = l_self_modules_blocks_modules_0_modules_norm1_parameters_bias_ = None
        linear = torch.nn.functional.linear(layer_norm, l_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_bias_ = None
        chunk = linear.chunk(2, dim=-1)
        linear = None
        k = chunk[0]
        v = chunk[1]
        chunk = None
        t = torch.nn.functional.linear(layer_norm, l_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_bias_)
        layer_norm = l_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_bias_ = None
        reshape = t.reshape(1, -1, 12, 64)
        t = None
        q = reshape.transpose(1, 2)
        reshape = None
        reshape_1 = k.reshape(1, -1, 12, 64)
        k = None
        k_1 = reshape_1.transpose(1, 2)
        reshape_1 = None
        reshape_2 = v.reshape(1, -1, 12, 64)
        v = None
        v_1 = reshape_2.transpose(1, 2)
        reshape_2 = None
        scaled_dot_product_attention = torch.nn.functional.scaled_dot_product_attention(q, k_1, v_1, attn_mask=None)
        q = k_1 = v_1 = None
        transpose_4 = scaled_dot_product_attention.transpose(1, 2)
        scaled_dot_product_attention = None
        reshape_3 = transpose_4.reshape(1, 197, 768)
        transpose_4 = None
        linear_2 = torch.nn.functional.linear(reshape_3, l_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_bias_)
        reshape_3 = l_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_bias_ = None
        x_2 = x_1 + linear_2
        x_1 = linear_2 = None
        layer_norm_1 = torch.nn.functional.layer_norm(x_2, (768,), l_self_modules_blocks_modules_0_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_0_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_0_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_0_modules_norm2_parameters_bias_ = None
        linear_3 = torch.nn.functional.linear(layer_norm_1, l_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_bias_)
        layer_norm_1 = l_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_bias_ = None
        gelu = torch.nn.functional.gelu(linear_3)
        linear_3 = None
        linear_4 = torch.nn.functional.linear(gelu, l_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_bias_)
        gelu = l_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_bias_ = None
        input_1 = x_2 + linear_4
        x_2 = linear_4 = None
        layer_norm_2 = torch.nn.functional.layer_norm(input_1, (768,), l_self_modules_blocks_modules_1_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_1_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_1_modules_norm1_parameters_weight_ = l_self_modules_blocks_modules_1_modules_norm1_parameters_bias_ = None
        linear_5 = torch.nn.functional.linear(layer_norm_2, l_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_bias_ = None
        chunk_1 = linear_5.chunk(2, dim=-1)
        linear_5 = None
        k_2 = chunk_1[0]
        v_2 = chunk_1[1]
        chunk_1 = None
        t_1 = torch.nn.functional.linear(layer_norm_2, l_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_bias_)
        layer_norm_2 = l_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_bias_ = None
        reshape_4 = t_1.reshape(1, -1, 12, 64)
        t_1 = None
        q_1 = reshape_4.transpose(1, 2)
        reshape_4 = None
        reshape_5 = k_2.reshape(1, -1, 12, 64)
        k_2 = None
        k_3 = reshape_5.transpose(1, 2)
        reshape_5 = None
        reshape_6 = v_2.reshape(1, -1, 12, 64)
        v_2 = None
        v_3 = reshape_6.transpose(1, 2)
        reshape_6 = None
        scaled_dot_product_attention_1 = torch.nn.functional.scaled_dot_product_attention(q_1, k_3, v_3, attn_mask=None)
        q_1 = k_3 = v_3 = None
        transpose_8 = scaled_dot_product_attention_1.transpose(1, 2)
        scaled_dot_product_attention_1 = None
        reshape_7 = transpose_8.reshape(1, 197, 768)
        transpose_8 = None
        linear_7 = torch.nn.functional.linear(reshape_7, l_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_bias_)
        reshape_7 = l_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_bias_ = None
        x_3 = input_1 + linear_7
        input_1 = linear_7 = None
        layer_norm_3 = torch.nn.functional.layer_norm(x_3, (768,), l_self_modules_blocks_modules_1_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_1_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_1_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_1_modules_norm2_parameters_bias_ = None
        linear_8 = torch.nn.functional.linear(layer_norm_3, l_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_bias_)
        layer_norm_3 = l_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_bias_ = None
        gelu_1 = torch.nn.functional.gelu(linear_8)
        linear_8 = None
        linear_9 = torch.nn.functional.linear(gelu_1, l_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_bias_)
        gelu_1 = l_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_bias_ = None
        input_2 = x_3 + linear_9
        x_3 = linear_9 = None
        layer_norm_4 = torch.nn.functional.layer_norm(input_2, (768,), l_self_modules_blocks_modules_2_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_2_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_2_modules_norm1_parameters_weight_ = l_self_modules_blocks_modules_2_modules_norm1_parameters_bias_ = None
        linear_10 = torch.nn.functional.linear(layer_norm_4, l_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_bias_ = None
        chunk_2 = linear_10.chunk(2, dim=-1)
        linear_10 = None
        k_4 = chunk_2[0]
        v_4 = chunk_2[1]
        chunk_2 = None
        t_2 = torch.nn.functional.linear(layer_norm_4, l_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_bias_)
        layer_norm_4 = l_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_bias_ = None
        reshape_8 = t_2.reshape(1, -1, 12, 64)
        t_2 = None
        q_2 = reshape_8.transpose(1, 2)
        reshape_8 = None
        reshape_9 = k_4.reshape(1, -1, 12, 64)
        k_4 = None
        k_5 = reshape_9.transpose(1, 2)
        reshape_9 = None
        reshape_10 = v_4.reshape(1, -1, 12, 64)
        v_4 = None
        v_5 = reshape_10.transpose(1, 2)
        reshape_10 = None
        scaled_dot_product_attention_2 = torch.nn.functional.scaled_dot_product_attention(q_2, k_5, v_5, attn_mask=None)
        q_2 = k_5 = v_5 = None
        transpose_12 = scaled_dot_product_attention_2.transpose(1, 2)
        scaled_dot_product_attention_2 = None
        reshape_11 = transpose_12.reshape(1, 197, 768)
        transpose_12 = None
        linear_12 = torch.nn.functional.linear(reshape_11, l_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_bias_)
        reshape_11 = l_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_bias_ = None
        x_4 = input_2 + linear_12
        input_2 = linear_12 = None
        layer_norm_5 = torch.nn.functional.layer_norm(x_4, (768,), l_self_modules_blocks_modules_2_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_2_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_2_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_2_modules_norm2_parameters_bias_ = None
        linear_13 = torch.nn.functional.linear(layer_norm_5, l_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_bias_)
        layer_norm_5 = l_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_bias_ = None
        gelu_2 = torch.nn.functional.gelu(linear_13)
        linear_13 = None
        linear_14 = torch.nn.functional.linear(gelu_2, l_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_bias_)
        gelu_2 = l_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_bias_ = None
        input_3 = x_4 + linear_14
        x_4 = linear_14 = None
        layer_norm_6 = torch.nn.functional.layer_norm(input_3, (768,), l_self_modules_blocks_modules_3_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_3_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_3_modules_norm1_parameters_weight_ = l_self_modules_blocks_modules_3_modules_norm1_parameters_bias_ = None
        linear_15 = torch.nn.functional.linear(layer_norm_6, l_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_bias_ = None
        chunk_3 = linear_15.chunk(2, dim=-1)
        linear_15 = None
        k_6 = chunk_3[0]
        v_6 = chunk_3[1]
        chunk_3 = None
        t_3 = torch.nn.functional.linear(layer_norm_6, l_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_bias_)
        layer_norm_6 = l_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_bias_ = None
        reshape_12 = t_3.reshape(1, -1, 12, 64)
        t_3 = None
        q_3 = reshape_12.transpose(1, 2)
        reshape_12 = None
        reshape_13 = k_6.reshape(1, -1, 12, 64)
        k_6 = None
        k_7 = reshape_13.transpose(1, 2)
        reshape_13 = None
        reshape_14 = v_6.reshape(1, -1, 12, 64)
        v_6 = None
        v_7 = reshape_14.transpose(1, 2)
        reshape_14 = None
        scaled_dot_product_attention_3 = torch.nn.functional.scaled_dot_product_attention(q_3, k_7, v_7, attn_mask=None)
        q_3 = k_7 = v_7 = None
        transpose_16 = scaled_dot_product_attention_3.transpose(1, 2)
        scaled_dot_product_attention_3 = None
        reshape_15 = transpose_16.reshape(1, 197, 768)
        transpose_16 = None
        linear_17 = torch.nn.functional.linear(reshape_15, l_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_bias_)
        reshape_15 = l_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_bias_ = None
        x_5 = input_3 + linear_17
        input_3 = linear_17 = None
        layer_norm_7 = torch.nn.functional.layer_norm(x_5, (768,), l_self_modules_blocks_modules_3_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_3_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_3_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_3_modules_norm2_parameters_bias_ = None
        linear_18 = torch.nn.functional.linear(layer_norm_7, l_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_bias_)
        layer_norm_7 = l_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_bias_ = None
        gelu_3 = torch.nn.functional.gelu(linear_18)
        linear_18 = None
        linear_19 = torch.nn.functional.linear(gelu_3, l_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_bias_)
        gelu_3 = l_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_bias_ = None
        input_4 = x_5 + linear_19
        x_5 = linear_19 = None
        layer_norm_8 = torch.nn.functional.layer_norm(input_4, (768,), l_self_modules_blocks_modules_4_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_4_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_4_modules_norm1_parameters_weight_ = l_self_modules_blocks_modules_4_modules_norm1_parameters_bias_ = None
        linear_20 = torch.nn.functional.linear(layer_norm_8, l_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_bias_ = None
        chunk_4 = linear_20.chunk(2, dim=-1)
        linear_20 = None
        k_8 = chunk_4[0]
        v_8 = chunk_4[1]
        chunk_4 = None
        t_4 = torch.nn.functional.linear(layer_norm_8, l_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_bias_)
        layer_norm_8 = l_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_bias_ = None
        reshape_16 = t_4.reshape(1, -1, 12, 64)
        t_4 = None
        q_4 = reshape_16.transpose(1, 2)
        reshape_16 = None
        reshape_17 = k_8.reshape(1, -1, 12, 64)
        k_8 = None
        k_9 = reshape_17.transpose(1, 2)
        reshape_17 = None
        reshape_18 = v_8.reshape(1, -1, 12, 64)
        v_8 = None
        v_9 = reshape_18.transpose(1, 2)
        reshape_18 = None
        scaled_dot_product_attention_4 = torch.nn.functional.scaled_dot_product_attention(q_4, k_9, v_9, attn_mask=None)
        q_4 = k_9 = v_9 = None
        transpose_20 = scaled_dot_product_attention_4.transpose(1, 2)
        scaled_dot_product_attention_4 = None
        reshape_19 = transpose_20.reshape(1, 197, 768)
        transpose_20 = None
        linear_22 = torch.nn.functional.linear(reshape_19, l_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_bias_)
        reshape_19 = l_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_bias_ = None
        x_6 = input_4 + linear_22
        input_4 = linear_22 = None
        layer_norm_9 = torch.nn.functional.layer_norm(x_6, (768,), l_self_modules_blocks_modules_4_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_4_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_4_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_4_modules_norm2_parameters_bias_ = None
        linear_23 = torch.nn.functional.linear(layer_norm_9, l_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_bias_)
        layer_norm_9 = l_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_bias_ = None
        gelu_4 = torch.nn.functional.gelu(linear_23)
        linear_23 = None
        linear_24 = torch.nn.functional.linear(gelu_4, l_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_bias_)
        gelu_4 = l_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_bias_ = None
        input_5 = x_6 + linear_24
        x_6 = linear_24 = None
        layer_norm_10 = torch.nn.functional.layer_norm(input_5, (768,), l_self_modules_blocks_modules_5_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_5_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_5_modules_norm1_parameters_weight_ = l_self_modules_blocks_modules_5_modules_norm1_parameters_bias_ = None
        linear_25 = torch.nn.functional.linear(layer_norm_10, l_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_bias_ = None
        chunk_5 = linear_25.chunk(2, dim=-1)
        linear_25 = None
        k_10 = chunk_5[0]
        v_10 = chunk_5[1]
        chunk_5 = None
        t_5 = torch.nn.functional.linear(layer_norm_10, l_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_bias_)
        layer_norm_10 = l_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_bias_ = None
        reshape_20 = t_5.reshape(1, -1, 12, 64)
        t_5 = None
        q_5 = reshape_20.transpose(1, 2)
        reshape_20 = None
        reshape_21 = k_10.reshape(1, -1, 12, 64)
        k_10 = None
        k_11 = reshape_21.transpose(1, 2)
        reshape_21 = None
        reshape_22 = v_10.reshape(1, -1, 12, 64)
        v_10 = None
        v_11 = reshape_22.transpose(1, 2)
        reshape_22 = None
        scaled_dot_product_attention_5 = torch.nn.functional.scaled_dot_product_attention(q_5, k_11, v_11, attn_mask=None)
        q_5 = k_11 = v_11 = None
        transpose_24 = scaled_dot_product_attention_5.transpose(1, 2)
        scaled_dot_product_attention_5 = None
        reshape_23 = transpose_24.reshape(1, 197, 768)
        transpose_24 = None
        linear_27 = torch.nn.functional.linear(reshape_23, l_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_bias_)
        reshape_23 = l_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_bias_ = None
        x_7 = input_5 + linear_27
        input_5 = linear_27 = None
        layer_norm_11 = torch.nn.functional.layer_norm(x_7, (768,), l_self_modules_blocks_modules_5_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_5_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_5_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_5_modules_norm2_parameters_bias_ = None
        linear_28 = torch.nn.functional.linear(layer_norm_11, l_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_bias_)
        layer_norm_11 = l_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_bias_ = None
        gelu_5 = torch.nn.functional.gelu(linear_28)
        linear_28 = None
        linear_29 = torch.nn.functional.linear(gelu_5, l_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_bias_)
        gelu_5 = l_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_bias_ = None
        input_6 = x_7 + linear_29
        x_7 = linear_29 = None
        layer_norm_12 = torch.nn.functional.layer_norm(input_6, (768,), l_self_modules_blocks_modules_6_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_6_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_6_modules_norm1_parameters_weight_ = l_self_modules_blocks_modules_6_modules_norm1_parameters_bias_ = None
        linear_30 = torch.nn.functional.linear(layer_norm_12, l_self_modules_blocks_modules_6_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_6_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_blocks_modules_6_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_6_modules_attn_modules_kv_parameters_bias_ = None
        chunk_6 = linear_30.chunk(2, dim=-1)
        linear_30 = None
        k_12 = chunk_6[0]
        v_12 = chunk_6[1]
        chunk_6 = None
        t_6 = torch.nn.functional.linear(layer_norm_12, l_self_modules_blocks_modules_6_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_6_modules_attn_modules_q_parameters_bias_)
        layer_norm_12 = l_self_modules_blocks_modules_6_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_6_modules_attn_modules_q_parameters_bias_ = None
        reshape_24 = t_6.reshape(1, -1, 12, 64)
        t_6 = None
        q_6 = reshape_24.transpose(1, 2)
        reshape_24 = None
        reshape_25 = k_12.reshape(1, -1, 12, 64)
        k_12 = None
        k_13 = reshape_25.transpose(1, 2)
        reshape_25 = None
        reshape_26 = v_12.reshape(1, -1, 12, 64)
        v_12 = None
        v_13 = reshape_26.transpose(1, 2)
        reshape_26 = None
        scaled_dot_product_attention_6 = torch.nn.functional.scaled_dot_product_attention(q_6, k_13, v_13, attn_mask=None)
        q_6 = k_13 = v_13 = None
        transpose_28 = scaled_dot_product_attention_6.transpose(1, 2)
        scaled_dot_product_attention_6 = None
        reshape_27 = transpose_28.reshape(1, 197, 768)
        transpose_28 = None
        linear_32 = torch.nn.functional.linear(reshape_27, l_self_modules_blocks_modules_6_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_6_modules_attn_modules_out_parameters_bias_)
        reshape_27 = l_self_modules_blocks_modules_6_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_6_modules_attn_modules_out_parameters_bias_ = None
        x_8 = input_6 + linear_32
        input_6 = linear_32 = None
        layer_norm_13 = torch.nn.functional.layer_norm(x_8, (768,), l_self_modules_blocks_modules_6_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_6_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_6_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_6_modules_norm2_parameters_bias_ = None
        linear_33 = torch.nn.functional.linear(layer_norm_13, l_self_modules_blocks_modules_6_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_6_modules_mlp_modules_up_parameters_bias_)
        layer_norm_13 = l_self_modules_blocks_modules_6_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_6_modules_mlp_modules_up_parameters_bias_ = None
        gelu_6 = torch.nn.functional.gelu(linear_33)
        linear_33 = None
        linear_34 = torch.nn.functional.linear(gelu_6, l_self_modules_blocks_modules_6_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_6_modules_mlp_modules_down_parameters_bias_)
        gelu_6 = l_self_modules_blocks_modules_6_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_6_modules_mlp_modules_down_parameters_bias_ = None
        input_7 = x_8 + linear_34
        x_8 = linear_34 = None
        layer_norm_14 = torch.nn.functional.layer_norm(input_7, (768,), l_self_modules_blocks_modules_7_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_7_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_7_modules_norm1_parameters_weight_ = l_self_modules_blocks_modules_7_modules_norm1_parameters_bias_ = None
        linear_35 = torch.nn.functional.linear(layer_norm_14, l_self_modules_blocks_modules_7_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_7_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_blocks_modules_7_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_7_modules_attn_modules_kv_parameters_bias_ = None
        chunk_7 = linear_35.chunk(2, dim=-1)
        linear_35 = None
        k_14 = chunk_7[0]
        v_14 = chunk_7[1]
        chunk_7 = None
        t_7 = torch.nn.functional.linear(layer_norm_14, l_self_modules_blocks_modules_7_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_7_modules_attn_modules_q_parameters_bias_)
        layer_norm_14 = l_self_modules_blocks_modules_7_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_7_modules_attn_modules_q_parameters_bias_ = None
        reshape_28 = t_7.reshape(1, -1, 12, 64)
        t_7 = None
        q_7 = reshape_28.transpose(1, 2)
        reshape_28 = None
        reshape_29 = k_14.reshape(1, -1, 12, 64)
        k_14 = None
        k_15 = reshape_29.transpose(1, 2)
        reshape_29 = None
        reshape_30 = v_14.reshape(1, -1, 12, 64)
        v_14 = None
        v_15 = reshape_30.transpose(1, 2)
        reshape_30 = None
        scaled_dot_product_attention_7 = torch.nn.functional.scaled_dot_product_attention(q_7, k_15, v_15, attn_mask=None)
        q_7 = k_15 = v_15 = None
        transpose_32 = scaled_dot_product_attention_7.transpose(1, 2)
        scaled_dot_product_attention_7 = None
        reshape_31 = transpose_32.reshape(1, 197, 768)
        transpose_32 = None
        linear_37 = torch.nn.functional.linear(reshape_31, l_self_modules_blocks_modules_7_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_7_modules_attn_modules_out_parameters_bias_)
        reshape_31 = l_self_modules_blocks_modules_7_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_7_modules_attn_modules_out_parameters_bias_ = None
        x_9 = input_7 + linear_37
        input_7 = linear_37 = None
        layer_norm_15 = torch.nn.functional.layer_norm(x_9, (768,), l_self_modules_blocks_modules_7_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_7_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_7_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_7_modules_norm2_parameters_bias_ = None
        linear_38 = torch.nn.functional.linear(layer_norm_15, l_self_modules_blocks_modules_7_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_7_modules_mlp_modules_up_parameters_bias_)
        layer_norm_15 = l_self_modules_blocks_modules_7_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_7_modules_mlp_modules_up_parameters_bias_ = None
        gelu_7 = torch.nn.functional.gelu(linear_38)
        linear_38 = None
        linear_39 = torch.nn.functional.linear(gelu_7, l_self_modules_blocks_modules_7_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_7_modules_mlp_modules_down_parameters_bias_)
        gelu_7 = l_self_modules_blocks_modules_7_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_7_modules_mlp_modules_down_parameters_bias_ = None
        input_8 = x_9 + linear_39
        x_9 = linear_39 = None
        layer_norm_16 = torch.nn.functional.layer_norm(input_8, (768,), l_self_modules_blocks_modules_8_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_8_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_8_modules_norm1_parameters_weight_ = l_self_modules_blocks_modules_8_modules_norm1_parameters_bias_ = None
        linear_40 = torch.nn.functional.linear(layer_norm_16, l_self_modules_blocks_modules_8_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_8_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_blocks_modules_8_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_8_modules_attn_modules_kv_parameters_bias_ = None
        chunk_8 = linear_40.chunk(2, dim=-1)
        linear_40 = None
        k_16 = chunk_8[0]
        v_16 = chunk_8[1]
        chunk_8 = None
        t_8 = torch.nn.functional.linear(layer_norm_16, l_self_modules_blocks_modules_8_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_8_modules_attn_modules_q_parameters_bias_)
        layer_norm_16 = l_self_modules_blocks_modules_8_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_8_modules_attn_modules_q_parameters_bias_ = None
        reshape_32 = t_8.reshape(1, -1, 12, 64)
        t_8 = None
        q_8 = reshape_32.transpose(1, 2)
        reshape_32 = None
        reshape_33 = k_16.reshape(1, -1, 12, 64)
        k_16 = None
        k_17 = reshape_33.transpose(1, 2)
        reshape_33 = None
        reshape_34 = v_16.reshape(1, -1, 12, 64)
        v_16 = None
        v_17 = reshape_34.transpose(1, 2)
        reshape_34 = None
        scaled_dot_product_attention_8 = torch.nn.functional.scaled_dot_product_attention(q_8, k_17, v_17, attn_mask=None)
        q_8 = k_17 = v_17 = None
        transpose_36 = scaled_dot_product_attention_8.transpose(1, 2)
        scaled_dot_product_attention_8 = None
        reshape_35 = transpose_36.reshape(1, 197, 768)
        transpose_36 = None
        linear_42 = torch.nn.functional.linear(reshape_35, l_self_modules_blocks_modules_8_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_8_modules_attn_modules_out_parameters_bias_)
        reshape_35 = l_self_modules_blocks_modules_8_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_8_modules_attn_modules_out_parameters_bias_ = None
        x_10 = input_8 + linear_42
        input_8 = linear_42 = None
        layer_norm_17 = torch.nn.functional.layer_norm(x_10, (768,), l_self_modules_blocks_modules_8_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_8_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_8_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_8_modules_norm2_parameters_bias_ = None
        linear_43 = torch.nn.functional.linear(layer_norm_17, l_self_modules_blocks_modules_8_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_8_modules_mlp_modules_up_parameters_bias_)
        layer_norm_17 = l_self_modules_blocks_modules_8_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_8_modules_mlp_modules_up_parameters_bias_ = None
        gelu_8 = torch.nn.functional.gelu(linear_43)
        linear_43 = None
        linear_44 = torch.nn.functional.linear(gelu_8, l_self_modules_blocks_modules_8_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_8_modules_mlp_modules_down_parameters_bias_)
        gelu_8 = l_self_modules_blocks_modules_8_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_8_modules_mlp_modules_down_parameters_bias_ = None
        input_9 = x_10 + linear_44
        x_10 = linear_44 = None
        layer_norm_18 = torch.nn.functional.layer_norm(input_9, (768,), l_self_modules_blocks_modules_9_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_9_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_9_modules_norm1_parameters_weight_ = l_self_modules_blocks_modules_9_modules_norm1_parameters_bias_ = None
        linear_45 = torch.nn.functional.linear(layer_norm_18, l_self_modules_blocks_modules_9_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_9_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_blocks_modules_9_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_9_modules_attn_modules_kv_parameters_bias_ = None
        chunk_9 = linear_45.chunk(2, dim=-1)
        linear_45 = None
        k_18 = chunk_9[0]
        v_18 = chunk_9[1]
        chunk_9 = None
        t_9 = torch.nn.functional.linear(layer_norm_18, l_self_modules_blocks_modules_9_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_9_modules_attn_modules_q_parameters_bias_)
        layer_norm_18 = l_self_modules_blocks_modules_9_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_9_modules_attn_modules_q_parameters_bias_ = None
        reshape_36 = t_9.reshape(1, -1, 12, 64)
        t_9 = None
        q_9 = reshape_36.transpose(1, 2)
        reshape_36 = None
        reshape_37 = k_18.reshape(1, -1, 12, 64)
        k_18 = None
        k_19 = reshape_37.transpose(1, 2)
        reshape_37 = None
        reshape_38 = v_18.reshape(1, -1, 12, 64)
        v_18 = None
        v_19 = reshape_38.transpose(1, 2)
        reshape_38 = None
        scaled_dot_product_attention_9 = torch.nn.functional.scaled_dot_product_attention(q_9, k_19, v_19, attn_mask=None)
        q_9 = k_19 = v_19 = None
        transpose_40 = scaled_dot_product_attention_9.transpose(1, 2)
        scaled_dot_product_attention_9 = None
        reshape_39 = transpose_40.reshape(1, 197, 768)
        transpose_40 = None
        linear_47 = torch.nn.functional.linear(reshape_39, l_self_modules_blocks_modules_9_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_9_modules_attn_modules_out_parameters_bias_)
        reshape_39 = l_self_modules_blocks_modules_9_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_9_modules_attn_modules_out_parameters_bias_ = None
        x_11 = input_9 + linear_47
        input_9 = linear_47 = None
        layer_norm_19 = torch.nn.functional.layer_norm(x_11, (768,), l_self_modules_blocks_modules_9_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_9_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_9_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_9_modules_norm2_parameters_bias_ = None
        linear_48 = torch.nn.functional.linear(layer_norm_19, l_self_modules_blocks_modules_9_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_9_modules_mlp_modules_up_parameters_bias_)
        layer_norm_19 = l_self_modules_blocks_modules_9_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_9_modules_mlp_modules_up_parameters_bias_ = None
        gelu_9 = torch.nn.functional.gelu(linear_48)
        linear_48 = None
        linear_49 = torch.nn.functional.linear(gelu_9, l_self_modules_blocks_modules_9_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_9_modules_mlp_modules_down_parameters_bias_)
        gelu_9 = l_self_modules_blocks_modules_9_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_9_modules_mlp_modules_down_parameters_bias_ = None
        input_10 = x_11 + linear_49
        x_11 = linear_49 = None
        layer_norm_20 = torch.nn.functional.layer_norm(input_10, (768,), l_self_modules_blocks_modules_10_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_10_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_10_modules_norm1_parameters_weight_ = l_self_modules_blocks_modules_10_modules_norm1_parameters_bias_ = None
        linear_50 = torch.nn.functional.linear(layer_norm_20, l_self_modules_blocks_modules_10_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_10_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_blocks_modules_10_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_10_modules_attn_modules_kv_parameters_bias_ = None
        chunk_10 = linear_50.chunk(2, dim=-1)
        linear_50 = None
        k_20 = chunk_10[0]
        v_20 = chunk_10[1]
        chunk_10 = None
        t_10 = torch.nn.functional.linear(layer_norm_20, l_self_modules_blocks_modules_10_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_10_modules_attn_modules_q_parameters_bias_)
        layer_norm_20 = l_self_modules_blocks_modules_10_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_10_modules_attn_modules_q_parameters_bias_ = None
        reshape_40 = t_10.reshape(1, -1, 12, 64)
        t_10 = None
        q_10 = reshape_40.transpose(1, 2)
        reshape_40 = None
        reshape_41 = k_20.reshape(1, -1, 12, 64)
        k_20 = None
        k_21 = reshape_41.transpose(1, 2)
        reshape_41 = None
        reshape_42 = v_20.reshape(1, -1, 12, 64)
        v_20 = None
        v_21 = reshape_42.transpose(1, 2)
        reshape_42 = None
        scaled_dot_product_attention_10 = torch.nn.functional.scaled_dot_product_attention(q_10, k_21, v_21, attn_mask=None)
        q_10 = k_21 = v_21 = None
        transpose_44 = scaled_dot_product_attention_10.transpose(1, 2)
        scaled_dot_product_attention_10 = None
        reshape_43 = transpose_44.reshape(1, 197, 768)
        transpose_44 = None
        linear_52 = torch.nn.functional.linear(reshape_43, l_self_modules_blocks_modules_10_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_10_modules_attn_modules_out_parameters_bias_)
        reshape_43 = l_self_modules_blocks_modules_10_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_10_modules_attn_modules_out_parameters_bias_ = None
        x_12 = input_10 + linear_52
        input_10 = linear_52 = None
        layer_norm_21 = torch.nn.functional.layer_norm(x_12, (768,), l_self_modules_blocks_modules_10_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_10_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_10_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_10_modules_norm2_parameters_bias_ = None
        linear_53 = torch.nn.functional.linear(layer_norm_21, l_self_modules_blocks_modules_10_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_10_modules_mlp_modules_up_parameters_bias_)
        layer_norm_21 = l_self_modules_blocks_modules_10_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_10_modules_mlp_modules_up_parameters_bias_ = None
        gelu_10 = torch.nn.functional.gelu(linear_53)
        linear_53 = None
        linear_54 = torch.nn.functional.linear(gelu_10, l_self_modules_blocks_modules_10_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_10_modules_mlp_modules_down_parameters_bias_)
        gelu_10 = l_self_modules_blocks_modules_10_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_10_modules_mlp_modules_down_parameters_bias_ = None
        input_11 = x_12 + linear_54
        x_12 = linear_54 = None
        layer_norm_22 = torch.nn.functional.layer_norm(input_11, (768,), l_self_modules_blocks_modules_11_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_11_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_11_modules_norm1_parameters_weight_ = l_self_modules_blocks_modules_11_modules_norm1_parameters_bias_ = None
        linear_55 = torch.nn.functional.linear(layer_norm_22, l_self_modules_blocks_modules_11_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_11_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_blocks_modules_11_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_11_modules_attn_modules_kv_parameters_bias_ = None
        chunk_11 = linear_55.chunk(2, dim=-1)
        linear_55 = None
        k_22 = chunk_11[0]
        v_22 = chunk_11[1]
        chunk_11 = None
        t_11 = torch.nn.functional.linear(layer_norm_22, l_self_modules_blocks_modules_11_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_11_modules_attn_modules_q_parameters_bias_)
        layer_norm_22 = l_self_modules_blocks_modules_11_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_11_modules_attn_modules_q_parameters_bias_ = None
        reshape_44 = t_11.reshape(1, -1, 12, 64)
        t_11 = None
        q_11 = reshape_44.transpose(1, 2)
        reshape_44 = None
        reshape_45 = k_22.reshape(1, -1, 12, 64)
        k_22 = None
        k_23 = reshape_45.transpose(1, 2)
        reshape_45 = None
        reshape_46 = v_22.reshape(1, -1, 12, 64)
        v_22 = None
        v_23 = reshape_46.transpose(1, 2)
        reshape_46 = None
        scaled_dot_product_attention_11 = torch.nn.functional.scaled_dot_product_attention(q_11, k_23, v_23, attn_mask=None)
        q_11 = k_23 = v_23 = None
        transpose_48 = scaled_dot_product_attention_11.transpose(1, 2)
        scaled_dot_product_attention_11 = None
        reshape_47 = transpose_48.reshape(1, 197, 768)
        transpose_48 = None
        linear_57 = torch.nn.functional.linear(reshape_47, l_self_modules_blocks_modules_11_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_11_modules_attn_modules_out_parameters_bias_)
        reshape_47 = l_self_modules_blocks_modules_11_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_11_modules_attn_modules_out_parameters_bias_ = None
        x_13 = input_11 + linear_57
        input_11 = linear_57 = None
        layer_norm_23 = torch.nn.functional.layer_norm(x_13, (768,), l_self_modules_blocks_modules_11_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_11_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_11_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_11_modules_norm2_parameters_bias_ = None
        linear_58 = torch.nn.functional.linear(layer_norm_23, l_self_modules_blocks_modules_11_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_11_modules_mlp_modules_up_parameters_bias_)
        layer_norm_23 = l_self_modules_blocks_modules_11_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_11_modules_mlp_modules_up_parameters_bias_ = None
        gelu_11 = torch.nn.functional.gelu(linear_58)
        linear_58 = None
        linear_59 = torch.nn.functional.linear(gelu_11, l_self_modules_blocks_modules_11_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_11_modules_mlp_modules_down_parameters_bias_)
        gelu_11 = l_self_modules_blocks_modules_11_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_11_modules_mlp_modules_down_parameters_bias_ = None
        input_12 = x_13 + linear_59
        x_13 = linear_59 = None
        layer_norm_24 = torch.nn.functional.layer_norm(input_12, (768,), l_self_modules_norm_parameters_weight_, l_self_modules_norm_parameters_bias_, 1e-05)
        input_12 = l_self_modules_norm_parameters_weight_ = l_self_modules_norm_parameters_bias_ = None
        getitem_24 = layer_norm_24[slice(None, None, None), 0]
        layer_norm_24 = None
        linear_60 = torch.nn.functional.linear(getitem_24, l_self_modules_head_parameters_weight_, l_self_modules_head_parameters_bias_)
        getitem_24 = l_self_modules_head_parameters_weight_ = l_self_modules_head_parameters_bias_ = None
        return (linear_60,)
