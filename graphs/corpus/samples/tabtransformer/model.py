import torch


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_self_buffers_offset_: torch.Tensor,
        L_categories_: torch.Tensor,
        L_self_modules_embed_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_parameters_column_: torch.nn.parameter.Parameter,
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
        L_self_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_numbers_: torch.Tensor,
        L_self_modules_head_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_4_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_4_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_self_buffers_offset_ = L_self_buffers_offset_
        l_categories_ = L_categories_
        l_self_modules_embed_parameters_weight_ = L_self_modules_embed_parameters_weight_
        l_self_parameters_column_ = L_self_parameters_column_
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
        l_self_modules_norm_parameters_weight_ = L_self_modules_norm_parameters_weight_
        l_self_modules_norm_parameters_bias_ = L_self_modules_norm_parameters_bias_
        l_numbers_ = L_numbers_
        l_self_modules_head_modules_0_parameters_weight_ = L_self_modules_head_modules_0_parameters_weight_
        l_self_modules_head_modules_0_parameters_bias_ = L_self_modules_head_modules_0_parameters_bias_
        l_self_modules_head_modules_2_parameters_weight_ = L_self_modules_head_modules_2_parameters_weight_
        l_self_modules_head_modules_2_parameters_bias_ = L_self_modules_head_modules_2_parameters_bias_
        l_self_modules_head_modules_4_parameters_weight_ = L_self_modules_head_modules_4_parameters_weight_
        l_self_modules_head_modules_4_parameters_bias_ = L_self_modules_head_modules_4_parameters_bias_
        add = l_categories_ + l_self_buffers_offset_
        l_categories_ = l_self_buffers_offset_ = None
        embedding = torch.nn.functional.embedding(add, l_self_modules_embed_parameters_weight_, None, None, 2.0, False, False)
        add = l_self_modules_embed_parameters_weight_ = None
        add_1 = embedding + l_self_parameters_column_
        embedding = l_self_parameters_column_ = None
        layer_norm = torch.nn.functional.layer_norm(add_1, (32,), l_self_modules_blocks_modules_0_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_0_modules_norm1_parameters_bias_, 1e-05)
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
        reshape = t.reshape(64, -1, 8, 4)
        t = None
        q = reshape.transpose(1, 2)
        reshape = None
        reshape_1 = k.reshape(64, -1, 8, 4)
        k = None
        k_1 = reshape_1.transpose(1, 2)
        reshape_1 = None
        reshape_2 = v.reshape(64, -1, 8, 4)
        v = None
        v_1 = reshape_2.transpose(1, 2)
        reshape_2 = None
        scaled_dot_product_attention = torch.nn.functional.scaled_dot_product_attention(q, k_1, v_1, attn_mask=None)
        q = k_1 = v_1 = None
        transpose_3 = scaled_dot_product_attention.transpose(1, 2)
        scaled_dot_product_attention = None
        reshape_3 = transpose_3.reshape(64, 20, 32)
        transpose_3 = None
        linear_2 = torch.nn.functional.linear(reshape_3, l_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_bias_)
        reshape_3 = l_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_bias_ = None
        x = add_1 + linear_2
        add_1 = linear_2 = None
        layer_norm_1 = torch.nn.functional.layer_norm(x, (32,), l_self_modules_blocks_modules_0_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_0_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_0_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_0_modules_norm2_parameters_bias_ = None
        linear_3 = torch.nn.functional.linear(layer_norm_1, l_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_bias_)
        layer_norm_1 = l_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_bias_ = None
        gelu = torch.nn.functional.gelu(linear_3)
        linear_3 = None
        linear_4 = torch.nn.functional.linear(gelu, l_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_bias_)
        gelu = l_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_bias_ = None
        input_1 = x + linear_4
        x = linear_4 = None
        layer_norm_2 = torch.nn.functional.layer_norm(input_1, (32,), l_self_modules_blocks_modules_1_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_1_modules_norm1_parameters_bias_, 1e-05)
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
        reshape_4 = t_1.reshape(64, -1, 8, 4)
        t_1 = None
        q_1 = reshape_4.transpose(1, 2)
        reshape_4 = None
        reshape_5 = k_2.reshape(64, -1, 8, 4)
        k_2 = None
        k_3 = reshape_5.transpose(1, 2)
        reshape_5 = None
        reshape_6 = v_2.reshape(64, -1, 8, 4)
        v_2 = None
        v_3 = reshape_6.transpose(1, 2)
        reshape_6 = None
        scaled_dot_product_attention_1 = torch.nn.functional.scaled_dot_product_attention(q_1, k_3, v_3, attn_mask=None)
        q_1 = k_3 = v_3 = None
        transpose_7 = scaled_dot_product_attention_1.transpose(1, 2)
        scaled_dot_product_attention_1 = None
        reshape_7 = transpose_7.reshape(64, 20, 32)
        transpose_7 = None
        linear_7 = torch.nn.functional.linear(reshape_7, l_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_bias_)
        reshape_7 = l_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_bias_ = None
        x_1 = input_1 + linear_7
        input_1 = linear_7 = None
        layer_norm_3 = torch.nn.functional.layer_norm(x_1, (32,), l_self_modules_blocks_modules_1_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_1_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_1_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_1_modules_norm2_parameters_bias_ = None
        linear_8 = torch.nn.functional.linear(layer_norm_3, l_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_bias_)
        layer_norm_3 = l_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_bias_ = None
        gelu_1 = torch.nn.functional.gelu(linear_8)
        linear_8 = None
        linear_9 = torch.nn.functional.linear(gelu_1, l_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_bias_)
        gelu_1 = l_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_bias_ = None
        input_2 = x_1 + linear_9
        x_1 = linear_9 = None
        layer_norm_4 = torch.nn.functional.layer_norm(input_2, (32,), l_self_modules_blocks_modules_2_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_2_modules_norm1_parameters_bias_, 1e-05)
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
        reshape_8 = t_2.reshape(64, -1, 8, 4)
        t_2 = None
        q_2 = reshape_8.transpose(1, 2)
        reshape_8 = None
        reshape_9 = k_4.reshape(64, -1, 8, 4)
        k_4 = None
        k_5 = reshape_9.transpose(1, 2)
        reshape_9 = None
        reshape_10 = v_4.reshape(64, -1, 8, 4)
        v_4 = None
        v_5 = reshape_10.transpose(1, 2)
        reshape_10 = None
        scaled_dot_product_attention_2 = torch.nn.functional.scaled_dot_product_attention(q_2, k_5, v_5, attn_mask=None)
        q_2 = k_5 = v_5 = None
        transpose_11 = scaled_dot_product_attention_2.transpose(1, 2)
        scaled_dot_product_attention_2 = None
        reshape_11 = transpose_11.reshape(64, 20, 32)
        transpose_11 = None
        linear_12 = torch.nn.functional.linear(reshape_11, l_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_bias_)
        reshape_11 = l_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_bias_ = None
        x_2 = input_2 + linear_12
        input_2 = linear_12 = None
        layer_norm_5 = torch.nn.functional.layer_norm(x_2, (32,), l_self_modules_blocks_modules_2_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_2_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_2_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_2_modules_norm2_parameters_bias_ = None
        linear_13 = torch.nn.functional.linear(layer_norm_5, l_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_bias_)
        layer_norm_5 = l_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_bias_ = None
        gelu_2 = torch.nn.functional.gelu(linear_13)
        linear_13 = None
        linear_14 = torch.nn.functional.linear(gelu_2, l_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_bias_)
        gelu_2 = l_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_bias_ = None
        input_3 = x_2 + linear_14
        x_2 = linear_14 = None
        layer_norm_6 = torch.nn.functional.layer_norm(input_3, (32,), l_self_modules_blocks_modules_3_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_3_modules_norm1_parameters_bias_, 1e-05)
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
        reshape_12 = t_3.reshape(64, -1, 8, 4)
        t_3 = None
        q_3 = reshape_12.transpose(1, 2)
        reshape_12 = None
        reshape_13 = k_6.reshape(64, -1, 8, 4)
        k_6 = None
        k_7 = reshape_13.transpose(1, 2)
        reshape_13 = None
        reshape_14 = v_6.reshape(64, -1, 8, 4)
        v_6 = None
        v_7 = reshape_14.transpose(1, 2)
        reshape_14 = None
        scaled_dot_product_attention_3 = torch.nn.functional.scaled_dot_product_attention(q_3, k_7, v_7, attn_mask=None)
        q_3 = k_7 = v_7 = None
        transpose_15 = scaled_dot_product_attention_3.transpose(1, 2)
        scaled_dot_product_attention_3 = None
        reshape_15 = transpose_15.reshape(64, 20, 32)
        transpose_15 = None
        linear_17 = torch.nn.functional.linear(reshape_15, l_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_bias_)
        reshape_15 = l_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_bias_ = None
        x_3 = input_3 + linear_17
        input_3 = linear_17 = None
        layer_norm_7 = torch.nn.functional.layer_norm(x_3, (32,), l_self_modules_blocks_modules_3_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_3_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_3_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_3_modules_norm2_parameters_bias_ = None
        linear_18 = torch.nn.functional.linear(layer_norm_7, l_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_bias_)
        layer_norm_7 = l_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_bias_ = None
        gelu_3 = torch.nn.functional.gelu(linear_18)
        linear_18 = None
        linear_19 = torch.nn.functional.linear(gelu_3, l_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_bias_)
        gelu_3 = l_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_bias_ = None
        input_4 = x_3 + linear_19
        x_3 = linear_19 = None
        layer_norm_8 = torch.nn.functional.layer_norm(input_4, (32,), l_self_modules_blocks_modules_4_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_4_modules_norm1_parameters_bias_, 1e-05)
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
        reshape_16 = t_4.reshape(64, -1, 8, 4)
        t_4 = None
        q_4 = reshape_16.transpose(1, 2)
        reshape_16 = None
        reshape_17 = k_8.reshape(64, -1, 8, 4)
        k_8 = None
        k_9 = reshape_17.transpose(1, 2)
        reshape_17 = None
        reshape_18 = v_8.reshape(64, -1, 8, 4)
        v_8 = None
        v_9 = reshape_18.transpose(1, 2)
        reshape_18 = None
        scaled_dot_product_attention_4 = torch.nn.functional.scaled_dot_product_attention(q_4, k_9, v_9, attn_mask=None)
        q_4 = k_9 = v_9 = None
        transpose_19 = scaled_dot_product_attention_4.transpose(1, 2)
        scaled_dot_product_attention_4 = None
        reshape_19 = transpose_19.reshape(64, 20, 32)
        transpose_19 = None
        linear_22 = torch.nn.functional.linear(reshape_19, l_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_bias_)
        reshape_19 = l_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_bias_ = None
        x_4 = input_4 + linear_22
        input_4 = linear_22 = None
        layer_norm_9 = torch.nn.functional.layer_norm(x_4, (32,), l_self_modules_blocks_modules_4_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_4_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_4_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_4_modules_norm2_parameters_bias_ = None
        linear_23 = torch.nn.functional.linear(layer_norm_9, l_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_bias_)
        layer_norm_9 = l_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_bias_ = None
        gelu_4 = torch.nn.functional.gelu(linear_23)
        linear_23 = None
        linear_24 = torch.nn.functional.linear(gelu_4, l_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_bias_)
        gelu_4 = l_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_bias_ = None
        input_5 = x_4 + linear_24
        x_4 = linear_24 = None
        layer_norm_10 = torch.nn.functional.layer_norm(input_5, (32,), l_self_modules_blocks_modules_5_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_5_modules_norm1_parameters_bias_, 1e-05)
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
        reshape_20 = t_5.reshape(64, -1, 8, 4)
        t_5 = None
        q_5 = reshape_20.transpose(1, 2)
        reshape_20 = None
        reshape_21 = k_10.reshape(64, -1, 8, 4)
        k_10 = None
        k_11 = reshape_21.transpose(1, 2)
        reshape_21 = None
        reshape_22 = v_10.reshape(64, -1, 8, 4)
        v_10 = None
        v_11 = reshape_22.transpose(1, 2)
        reshape_22 = None
        scaled_dot_product_attention_5 = torch.nn.functional.scaled_dot_product_attention(q_5, k_11, v_11, attn_mask=None)
        q_5 = k_11 = v_11 = None
        transpose_23 = scaled_dot_product_attention_5.transpose(1, 2)
        scaled_dot_product_attention_5 = None
        reshape_23 = transpose_23.reshape(64, 20, 32)
        transpose_23 = None
        linear_27 = torch.nn.functional.linear(reshape_23, l_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_bias_)
        reshape_23 = l_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_bias_ = None
        x_5 = input_5 + linear_27
        input_5 = linear_27 = None
        layer_norm_11 = torch.nn.functional.layer_norm(x_5, (32,), l_self_modules_blocks_modules_5_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_5_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_5_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_5_modules_norm2_parameters_bias_ = None
        linear_28 = torch.nn.functional.linear(layer_norm_11, l_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_bias_)
        layer_norm_11 = l_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_bias_ = None
        gelu_5 = torch.nn.functional.gelu(linear_28)
        linear_28 = None
        linear_29 = torch.nn.functional.linear(gelu_5, l_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_bias_)
        gelu_5 = l_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_bias_ = None
        input_6 = x_5 + linear_29
        x_5 = linear_29 = None
        flatten = input_6.flatten(1)
        input_6 = None
        layer_norm_12 = torch.nn.functional.layer_norm(l_numbers_, (10,), l_self_modules_norm_parameters_weight_, l_self_modules_norm_parameters_bias_, 1e-05)
        l_numbers_ = l_self_modules_norm_parameters_weight_ = l_self_modules_norm_parameters_bias_ = None
        cat = torch.cat((flatten, layer_norm_12), dim=-1)
        flatten = layer_norm_12 = None
        input_7 = torch.nn.functional.linear(cat, l_self_modules_head_modules_0_parameters_weight_, l_self_modules_head_modules_0_parameters_bias_)
        cat = l_self_modules_head_modules_0_parameters_weight_ = l_self_modules_head_modules_0_parameters_bias_ = None
        input_8 = torch.nn.functional.relu(input_7, inplace=False)
        input_7 = None
        input_9 = torch.nn.functional.linear(input_8, l_self_modules_head_modules_2_parameters_weight_, l_self_modules_head_modules_2_parameters_bias_)
        input_8 = l_self_modules_head_modules_2_parameters_weight_ = l_self_modules_head_modules_2_parameters_bias_ = None
        input_10 = torch.nn.functional.relu(input_9, inplace=False)
        input_9 = None
        input_11 = torch.nn.functional.linear(input_10, l_self_modules_head_modules_4_parameters_weight_, l_self_modules_head_modules_4_parameters_bias_)
        input_10 = l_self_modules_head_modules_4_parameters_weight_ = l_self_modules_head_modules_4_parameters_bias_ = None
        return (input_11,)
