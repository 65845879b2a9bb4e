import torch


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_self_modules_embed_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_embed_parameters_bias_: torch.nn.parameter.Parameter,
        L_seen_: torch.Tensor,
        L_self_parameters_mask_: torch.nn.parameter.Parameter,
        L_restore_: torch.Tensor,
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
        L_self_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_head_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_self_modules_embed_parameters_weight_ = L_self_modules_embed_parameters_weight_
        l_self_modules_embed_parameters_bias_ = L_self_modules_embed_parameters_bias_
        l_seen_ = L_seen_
        l_self_parameters_mask_ = L_self_parameters_mask_
        l_restore_ = L_restore_
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
        l_self_modules_norm_parameters_weight_ = L_self_modules_norm_parameters_weight_
        l_self_modules_norm_parameters_bias_ = L_self_modules_norm_parameters_bias_
        l_self_modules_head_parameters_weight_ = L_self_modules_head_parameters_weight_
        l_self_modules_head_parameters_bias_ = L_self_modules_head_parameters_bias_
        x = torch.nn.functional.linear(l_seen_, l_self_modules_embed_parameters_weight_, l_self_modules_embed_parameters_bias_)
        l_seen_ = l_self_modules_embed_parameters_weight_ = l_self_modules_embed_parameters_bias_ = None
        hidden = l_self_parameters_mask_.expand(1, 147, -1)
        l_self_parameters_mask_ = None
        getitem = x[slice(None, None, None), slice(1, None, None)]
        patches = torch.cat((getitem, hidden), dim=1)
        getitem = hidden = None
        unsqueeze = l_restore_.unsqueeze(-1)
        l_restore_ = None
        expand_1 = unsqueeze.expand(-1, -1, 512)
        unsqueeze = None
        patches_1 = torch.gather(patches, 1, expand_1)
        patches = expand_1 = None
        getitem_1 = x[slice(None, None, None), slice(None, 1, None)]
        x = None
        cat_1 = torch.cat((getitem_1, patches_1), dim=1)
        getitem_1 = patches_1 = None
        x_1 = cat_1 + l_self_parameters_pos_
        cat_1 = l_self_parameters_pos_ = None
        layer_norm = torch.nn.functional.layer_norm(x_1, (512,), l_self_modules_blocks_modules_0_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_0_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_0_modules_norm1_parameters_weight_ = l_self_modules_blocks_modules_0_modules_norm1_parameters_bias_ = None
        linear_1 = torch.nn.functional.linear(layer_norm, l_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_bias_ = None
        chunk = linear_1.chunk(2, dim=-1)
        linear_1 = None
        k = chunk[0]
        v = chunk[1]
        chunk = None
        t = torch.nn.functional.linear(layer_norm, l_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_bias_)
        layer_norm = l_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_bias_ = None
        reshape = t.reshape(1, -1, 16, 32)
        t = None
        q = reshape.transpose(1, 2)
        reshape = None
        reshape_1 = k.reshape(1, -1, 16, 32)
        k = None
        k_1 = reshape_1.transpose(1, 2)
        reshape_1 = None
        reshape_2 = v.reshape(1, -1, 16, 32)
        v = None
        v_1 = reshape_2.transpose(1, 2)
        reshape_2 = None
        scaled_dot_product_attention = torch.nn.functional.scaled_dot_product_attention(q, k_1, v_1, attn_mask=None)
        q = k_1 = v_1 = None
        transpose_3 = scaled_dot_product_attention.transpose(1, 2)
        scaled_dot_product_attention = None
        reshape_3 = transpose_3.reshape(1, 197, 512)
        transpose_3 = None
        linear_3 = torch.nn.functional.linear(reshape_3, l_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_bias_)
        reshape_3 = l_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_bias_ = None
        x_2 = x_1 + linear_3
        x_1 = linear_3 = None
        layer_norm_1 = torch.nn.functional.layer_norm(x_2, (512,), l_self_modules_blocks_modules_0_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_0_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_0_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_0_modules_norm2_parameters_bias_ = None
        linear_4 = torch.nn.functional.linear(layer_norm_1, l_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_bias_)
        layer_norm_1 = l_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_bias_ = None
        gelu = torch.nn.functional.gelu(linear_4)
        linear_4 = None
        linear_5 = torch.nn.functional.linear(gelu, l_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_bias_)
        gelu = l_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_bias_ = None
        input_1 = x_2 + linear_5
        x_2 = linear_5 = None
        layer_norm_2 = torch.nn.functional.layer_norm(input_1, (512,), l_self_modules_blocks_modules_1_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_1_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_1_modules_norm1_parameters_weight_ = l_self_modules_blocks_modules_1_modules_norm1_parameters_bias_ = None
        linear_6 = torch.nn.functional.linear(layer_norm_2, l_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_bias_ = None
        chunk_1 = linear_6.chunk(2, dim=-1)
        linear_6 = None
        k_2 = chunk_1[0]
        v_2 = chunk_1[1]
        chunk_1 = None
        t_1 = torch.nn.functional.linear(layer_norm_2, l_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_bias_)
        layer_norm_2 = l_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_bias_ = None
        reshape_4 = t_1.reshape(1, -1, 16, 32)
        t_1 = None
        q_1 = reshape_4.transpose(1, 2)
        reshape_4 = None
        reshape_5 = k_2.reshape(1, -1, 16, 32)
        k_2 = None
        k_3 = reshape_5.transpose(1, 2)
        reshape_5 = None
        reshape_6 = v_2.reshape(1, -1, 16, 32)
        v_2 = None
        v_3 = reshape_6.transpose(1, 2)
        reshape_6 = None
        scaled_dot_product_attention_1 = torch.nn.functional.scaled_dot_product_attention(q_1, k_3, v_3, attn_mask=None)
        q_1 = k_3 = v_3 = None
        transpose_7 = scaled_dot_product_attention_1.transpose(1, 2)
        scaled_dot_product_attention_1 = None
        reshape_7 = transpose_7.reshape(1, 197, 512)
        transpose_7 = None
        linear_8 = torch.nn.functional.linear(reshape_7, l_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_bias_)
        reshape_7 = l_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_bias_ = None
        x_3 = input_1 + linear_8
        input_1 = linear_8 = None
        layer_norm_3 = torch.nn.functional.layer_norm(x_3, (512,), l_self_modules_blocks_modules_1_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_1_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_1_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_1_modules_norm2_parameters_bias_ = None
        linear_9 = torch.nn.functional.linear(layer_norm_3, l_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_bias_)
        layer_norm_3 = l_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_bias_ = None
        gelu_1 = torch.nn.functional.gelu(linear_9)
        linear_9 = None
        linear_10 = torch.nn.functional.linear(gelu_1, l_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_bias_)
        gelu_1 = l_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_bias_ = None
        input_2 = x_3 + linear_10
        x_3 = linear_10 = None
        layer_norm_4 = torch.nn.functional.layer_norm(input_2, (512,), l_self_modules_blocks_modules_2_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_2_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_2_modules_norm1_parameters_weight_ = l_self_modules_blocks_modules_2_modules_norm1_parameters_bias_ = None
        linear_11 = torch.nn.functional.linear(layer_norm_4, l_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_bias_ = None
        chunk_2 = linear_11.chunk(2, dim=-1)
        linear_11 = None
        k_4 = chunk_2[0]
        v_4 = chunk_2[1]
        chunk_2 = None
        t_2 = torch.nn.functional.linear(layer_norm_4, l_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_bias_)
        layer_norm_4 = l_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_bias_ = None
        reshape_8 = t_2.reshape(1, -1, 16, 32)
        t_2 = None
        q_2 = reshape_8.transpose(1, 2)
        reshape_8 = None
        reshape_9 = k_4.reshape(1, -1, 16, 32)
        k_4 = None
        k_5 = reshape_9.transpose(1, 2)
        reshape_9 = None
        reshape_10 = v_4.reshape(1, -1, 16, 32)
        v_4 = None
        v_5 = reshape_10.transpose(1, 2)
        reshape_10 = None
        scaled_dot_product_attention_2 = torch.nn.functional.scaled_dot_product_attention(q_2, k_5, v_5, attn_mask=None)
        q_2 = k_5 = v_5 = None
        transpose_11 = scaled_dot_product_attention_2.transpose(1, 2)
        scaled_dot_product_attention_2 = None
        reshape_11 = transpose_11.reshape(1, 197, 512)
        transpose_11 = None
        linear_13 = torch.nn.functional.linear(reshape_11, l_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_bias_)
        reshape_11 = l_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_bias_ = None
        x_4 = input_2 + linear_13
        input_2 = linear_13 = None
        layer_norm_5 = torch.nn.functional.layer_norm(x_4, (512,), l_self_modules_blocks_modules_2_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_2_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_2_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_2_modules_norm2_parameters_bias_ = None
        linear_14 = torch.nn.functional.linear(layer_norm_5, l_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_bias_)
        layer_norm_5 = l_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_bias_ = None
        gelu_2 = torch.nn.functional.gelu(linear_14)
        linear_14 = None
        linear_15 = torch.nn.functional.linear(gelu_2, l_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_bias_)
        gelu_2 = l_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_bias_ = None
        input_3 = x_4 + linear_15
        x_4 = linear_15 = None
        layer_norm_6 = torch.nn.functional.layer_norm(input_3, (512,), l_self_modules_blocks_modules_3_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_3_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_3_modules_norm1_parameters_weight_ = l_self_modules_blocks_modules_3_modules_norm1_parameters_bias_ = None
        linear_16 = torch.nn.functional.linear(layer_norm_6, l_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_bias_ = None
        chunk_3 = linear_16.chunk(2, dim=-1)
        linear_16 = None
        k_6 = chunk_3[0]
        v_6 = chunk_3[1]
        chunk_3 = None
        t_3 = torch.nn.functional.linear(layer_norm_6, l_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_bias_)
        layer_norm_6 = l_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_bias_ = None
        reshape_12 = t_3.reshape(1, -1, 16, 32)
        t_3 = None
        q_3 = reshape_12.transpose(1, 2)
        reshape_12 = None
        reshape_13 = k_6.reshape(1, -1, 16, 32)
        k_6 = None
        k_7 = reshape_13.transpose(1, 2)
        reshape_13 = None
        reshape_14 = v_6.reshape(1, -1, 16, 32)
        v_6 = None
        v_7 = reshape_14.transpose(1, 2)
        reshape_14 = None
        scaled_dot_product_attention_3 = torch.nn.functional.scaled_dot_product_attention(q_3, k_7, v_7, attn_mask=None)
        q_3 = k_7 = v_7 = None
        transpose_15 = scaled_dot_product_attention_3.transpose(1, 2)
        scaled_dot_product_attention_3 = None
        reshape_15 = transpose_15.reshape(1, 197, 512)
        transpose_15 = None
        linear_18 = torch.nn.functional.linear(reshape_15, l_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_bias_)
        reshape_15 = l_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_bias_ = None
        x_5 = input_3 + linear_18
        input_3 = linear_18 = None
        layer_norm_7 = torch.nn.functional.layer_norm(x_5, (512,), l_self_modules_blocks_modules_3_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_3_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_3_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_3_modules_norm2_parameters_bias_ = None
        linear_19 = torch.nn.functional.linear(layer_norm_7, l_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_bias_)
        layer_norm_7 = l_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_bias_ = None
        gelu_3 = torch.nn.functional.gelu(linear_19)
        linear_19 = None
        linear_20 = torch.nn.functional.linear(gelu_3, l_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_bias_)
        gelu_3 = l_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_bias_ = None
        input_4 = x_5 + linear_20
        x_5 = linear_20 = None
        layer_norm_8 = torch.nn.functional.layer_norm(input_4, (512,), l_self_modules_blocks_modules_4_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_4_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_4_modules_norm1_parameters_weight_ = l_self_modules_blocks_modules_4_modules_norm1_parameters_bias_ = None
        linear_21 = torch.nn.functional.linear(layer_norm_8, l_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_bias_ = None
        chunk_4 = linear_21.chunk(2, dim=-1)
        linear_21 = None
        k_8 = chunk_4[0]
        v_8 = chunk_4[1]
        chunk_4 = None
        t_4 = torch.nn.functional.linear(layer_norm_8, l_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_bias_)
        layer_norm_8 = l_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_bias_ = None
        reshape_16 = t_4.reshape(1, -1, 16, 32)
        t_4 = None
        q_4 = reshape_16.transpose(1, 2)
        reshape_16 = None
        reshape_17 = k_8.reshape(1, -1, 16, 32)
        k_8 = None
        k_9 = reshape_17.transpose(1, 2)
        reshape_17 = None
        reshape_18 = v_8.reshape(1, -1, 16, 32)
        v_8 = None
        v_9 = reshape_18.transpose(1, 2)
        reshape_18 = None
        scaled_dot_product_attention_4 = torch.nn.functional.scaled_dot_product_attention(q_4, k_9, v_9, attn_mask=None)
        q_4 = k_9 = v_9 = None
        transpose_19 = scaled_dot_product_attention_4.transpose(1, 2)
        scaled_dot_product_attention_4 = None
        reshape_19 = transpose_19.reshape(1, 197, 512)
        transpose_19 = None
        linear_23 = torch.nn.functional.linear(reshape_19, l_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_bias_)
        reshape_19 = l_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_bias_ = None
        x_6 = input_4 + linear_23
        input_4 = linear_23 = None
        layer_norm_9 = torch.nn.functional.layer_norm(x_6, (512,), l_self_modules_blocks_modules_4_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_4_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_4_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_4_modules_norm2_parameters_bias_ = None
        linear_24 = torch.nn.functional.linear(layer_norm_9, l_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_bias_)
        layer_norm_9 = l_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_bias_ = None
        gelu_4 = torch.nn.functional.gelu(linear_24)
        linear_24 = None
        linear_25 = torch.nn.functional.linear(gelu_4, l_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_bias_)
        gelu_4 = l_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_bias_ = None
        input_5 = x_6 + linear_25
        x_6 = linear_25 = None
        layer_norm_10 = torch.nn.functional.layer_norm(input_5, (512,), l_self_modules_blocks_modules_5_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_5_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_5_modules_norm1_parameters_weight_ = l_self_modules_blocks_modules_5_modules_norm1_parameters_bias_ = None
        linear_26 = torch.nn.functional.linear(layer_norm_10, l_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_bias_ = None
        chunk_5 = linear_26.chunk(2, dim=-1)
        linear_26 = None
        k_10 = chunk_5[0]
        v_10 = chunk_5[1]
        chunk_5 = None
        t_5 = torch.nn.functional.linear(layer_norm_10, l_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_bias_)
        layer_norm_10 = l_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_bias_ = None
        reshape_20 = t_5.reshape(1, -1, 16, 32)
        t_5 = None
        q_5 = reshape_20.transpose(1, 2)
        reshape_20 = None
        reshape_21 = k_10.reshape(1, -1, 16, 32)
        k_10 = None
        k_11 = reshape_21.transpose(1, 2)
        reshape_21 = None
        reshape_22 = v_10.reshape(1, -1, 16, 32)
        v_10 = None
        v_11 = reshape_22.transpose(1, 2)
        reshape_22 = None
        scaled_dot_product_attention_5 = torch.nn.functional.scaled_dot_product_attention(q_5, k_11, v_11, attn_mask=None)
        q_5 = k_11 = v_11 = None
        transpose_23 = scaled_dot_product_attention_5.transpose(1, 2)
        scaled_dot_product_attention_5 = None
        reshape_23 = transpose_23.reshape(1, 197, 512)
        transpose_23 = None
        linear_28 = torch.nn.functional.linear(reshape_23, l_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_bias_)
        reshape_23 = l_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_bias_ = None
        x_7 = input_5 + linear_28
        input_5 = linear_28 = None
        layer_norm_11 = torch.nn.functional.layer_norm(x_7, (512,), l_self_modules_blocks_modules_5_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_5_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_5_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_5_modules_norm2_parameters_bias_ = None
        linear_29 = torch.nn.functional.linear(layer_norm_11, l_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_bias_)
        layer_norm_11 = l_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_bias_ = None
        gelu_5 = torch.nn.functional.gelu(linear_29)
        linear_29 = None
        linear_30 = torch.nn.functional.linear(gelu_5, l_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_bias_)
        gelu_5 = l_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_bias_ = None
        input_6 = x_7 + linear_30
        x_7 = linear_30 = None
        layer_norm_12 = torch.nn.functional.layer_norm(input_6, (512,), l_self_modules_blocks_modules_6_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_6_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_6_modules_norm1_parameters_weight_ = l_self_modules_blocks_modules_6_modules_norm1_parameters_bias_ = None
        linear_31 = torch.nn.functional.linear(layer_norm_12, l_self_modules_blocks_modules_6_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_6_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_blocks_modules_6_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_6_modules_attn_modules_kv_parameters_bias_ = None
        chunk_6 = linear_31.chunk(2, dim=-1)
        linear_31 = None
        k_12 = chunk_6[0]
        v_12 = chunk_6[1]
        chunk_6 = None
        t_6 = torch.nn.functional.linear(layer_norm_12, l_self_modules_blocks_modules_6_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_6_modules_attn_modules_q_parameters_bias_)
        layer_norm_12 = l_self_modules_blocks_modules_6_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_6_modules_attn_modules_q_parameters_bias_ = None
        reshape_24 = t_6.reshape(1, -1, 16, 32)
        t_6 = None
        q_6 = reshape_24.transpose(1, 2)
        reshape_24 = None
        reshape_25 = k_12.reshape(1, -1, 16, 32)
        k_12 = None
        k_13 = reshape_25.transpose(1, 2)
        reshape_25 = None
        reshape_26 = v_12.reshape(1, -1, 16, 32)
        v_12 = None
        v_13 = reshape_26.transpose(1, 2)
        reshape_26 = None
        scaled_dot_product_attention_6 = torch.nn.functional.scaled_dot_product_attention(q_6, k_13, v_13, attn_mask=None)
        q_6 = k_13 = v_13 = None
        transpose_27 = scaled_dot_product_attention_6.transpose(1, 2)
        scaled_dot_product_attention_6 = None
        reshape_27 = transpose_27.reshape(1, 197, 512)
        transpose_27 = None
        linear_33 = torch.nn.functional.linear(reshape_27, l_self_modules_blocks_modules_6_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_6_modules_attn_modules_out_parameters_bias_)
        reshape_27 = l_self_modules_blocks_modules_6_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_6_modules_attn_modules_out_parameters_bias_ = None
        x_8 = input_6 + linear_33
        input_6 = linear_33 = None
        layer_norm_13 = torch.nn.functional.layer_norm(x_8, (512,), l_self_modules_blocks_modules_6_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_6_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_6_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_6_modules_norm2_parameters_bias_ = None
        linear_34 = torch.nn.functional.linear(layer_norm_13, l_self_modules_blocks_modules_6_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_6_modules_mlp_modules_up_parameters_bias_)
        layer_norm_13 = l_self_modules_blocks_modules_6_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_6_modules_mlp_modules_up_parameters_bias_ = None
        gelu_6 = torch.nn.functional.gelu(linear_34)
        linear_34 = None
        linear_35 = torch.nn.functional.linear(gelu_6, l_self_modules_blocks_modules_6_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_6_modules_mlp_modules_down_parameters_bias_)
        gelu_6 = l_self_modules_blocks_modules_6_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_6_modules_mlp_modules_down_parameters_bias_ = None
        input_7 = x_8 + linear_35
        x_8 = linear_35 = None
        layer_norm_14 = torch.nn.functional.layer_norm(input_7, (512,), l_self_modules_blocks_modules_7_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_7_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_7_modules_norm1_parameters_weight_ = l_self_modules_blocks_modules_7_modules_norm1_parameters_bias_ = None
        linear_36 = torch.nn.functional.linear(layer_norm_14, l_self_modules_blocks_modules_7_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_7_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_blocks_modules_7_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_7_modules_attn_modules_kv_parameters_bias_ = None
        chunk_7 = linear_36.chunk(2, dim=-1)
        linear_36 = None
        k_14 = chunk_7[0]
        v_14 = chunk_7[1]
        chunk_7 = None
        t_7 = torch.nn.functional.linear(layer_norm_14, l_self_modules_blocks_modules_7_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_7_modules_attn_modules_q_parameters_bias_)
        layer_norm_14 = l_self_modules_blocks_modules_7_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_7_modules_attn_modules_q_parameters_bias_ = None
        reshape_28 = t_7.reshape(1, -1, 16, 32)
        t_7 = None
        q_7 = reshape_28.transpose(1, 2)
        reshape_28 = None
        reshape_29 = k_14.reshape(1, -1, 16, 32)
        k_14 = None
        k_15 = reshape_29.transpose(1, 2)
        reshape_29 = None
        reshape_30 = v_14.reshape(1, -1, 16, 32)
        v_14 = None
        v_15 = reshape_30.transpose(1, 2)
        reshape_30 = None
        scaled_dot_product_attention_7 = torch.nn.functional.scaled_dot_product_attention(q_7, k_15, v_15, attn_mask=None)
        q_7 = k_15 = v_15 = None
        transpose_31 = scaled_dot_product_attention_7.transpose(1, 2)
        scaled_dot_product_attention_7 = None
        reshape_31 = transpose_31.reshape(1, 197, 512)
        transpose_31 = None
        linear_38 = torch.nn.functional.linear(reshape_31, l_self_modules_blocks_modules_7_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_7_modules_attn_modules_out_parameters_bias_)
        reshape_31 = l_self_modules_blocks_modules_7_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_7_modules_attn_modules_out_parameters_bias_ = None
        x_9 = input_7 + linear_38
        input_7 = linear_38 = None
        layer_norm_15 = torch.nn.functional.layer_norm(x_9, (512,), l_self_modules_blocks_modules_7_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_7_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_7_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_7_modules_norm2_parameters_bias_ = None
        linear_39 = torch.nn.functional.linear(layer_norm_15, l_self_modules_blocks_modules_7_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_7_modules_mlp_modules_up_parameters_bias_)
        layer_norm_15 = l_self_modules_blocks_modules_7_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_7_modules_mlp_modules_up_parameters_bias_ = None
        gelu_7 = torch.nn.functional.gelu(linear_39)
        linear_39 = None
        linear_40 = torch.nn.functional.linear(gelu_7, l_self_modules_blocks_modules_7_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_7_modules_mlp_modules_down_parameters_bias_)
        gelu_7 = l_self_modules_blocks_modules_7_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_7_modules_mlp_modules_down_parameters_bias_ = None
        input_8 = x_9 + linear_40
        x_9 = linear_40 = None
        layer_norm_16 = torch.nn.functional.layer_norm(input_8, (512,), l_self_modules_norm_parameters_weight_, l_self_modules_norm_parameters_bias_, 1e-05)
        input_8 = l_self_modules_norm_parameters_weight_ = l_self_modules_norm_parameters_bias_ = None
        linear_41 = torch.nn.functional.linear(layer_norm_16, l_self_modules_head_parameters_weight_, l_self_modules_head_parameters_bias_)
        layer_norm_16 = l_self_modules_head_parameters_weight_ = l_self_modules_head_parameters_bias_ = None
        getitem_18 = linear_41[slice(None, None, None), slice(1, None, None)]
        linear_41 = None
        return (getitem_18,)
