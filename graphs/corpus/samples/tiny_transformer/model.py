import torch


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_self_modules_embed_parameters_weight_: torch.nn.parameter.Parameter,
        L_words_: torch.Tensor,
        L_self_parameters_place_: torch.nn.parameter.Parameter,
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
        L_self_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_head_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_self_modules_embed_parameters_weight_ = L_self_modules_embed_parameters_weight_
        l_words_ = L_words_
        l_self_parameters_place_ = L_self_parameters_place_
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
        l_self_modules_norm_parameters_weight_ = L_self_modules_norm_parameters_weight_
        l_self_modules_norm_parameters_bias_ = L_self_modules_norm_parameters_bias_
        l_self_modules_head_parameters_weight_ = L_self_modules_head_parameters_weight_
        l_self_modules_head_parameters_bias_ = L_self_modules_head_parameters_bias_
        embedding = torch.nn.functional.embedding(l_words_, l_self_modules_embed_parameters_weight_, None, None, 2.0, False, False)
        l_words_ = l_self_modules_embed_parameters_weight_ = None
        add = embedding + l_self_parameters_place_
        embedding = l_self_parameters_place_ = None
        layer_norm = torch.nn.functional.layer_norm(add, (64,), l_self_modules_blocks_modules_0_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_0_modules_norm1_parameters_bias_, 1e-05)
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
        reshape = t.reshape(1, -1, 4, 16)
        t = None
        q = reshape.transpose(1, 2)
        reshape = None
        reshape_1 = k.reshape(1, -1, 4, 16)
        k = None
        k_1 = reshape_1.transpose(1, 2)
        reshape_1 = None
        reshape_2 = v.reshape(1, -1, 4, 16)
        v = None
        v_1 = reshape_2.transpose(1, 2)
        reshape_2 = None
        scaled_dot_product_attention = torch.nn.functional.scaled_dot_product_attention(q, k_1, v_1, attn_mask=None)
        q = k_1 = v_1 = None
        transpose_3 = scaled_dot_product_attention.transpose(1, 2)
        scaled_dot_product_attention = None
        reshape_3 = transpose_3.reshape(1, 16, 64)
        transpose_3 = None
        linear_2 = torch.nn.functional.linear(reshape_3, l_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_bias_)
        reshape_3 = l_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_bias_ = None
        x = add + linear_2
        add = linear_2 = None
        layer_norm_1 = torch.nn.functional.layer_norm(x, (64,), l_self_modules_blocks_modules_0_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_0_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_0_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_0_modules_norm2_parameters_bias_ = None
        linear_3 = torch.nn.functional.linear(layer_norm_1, l_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_bias_)
        layer_norm_1 = l_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_bias_ = None
        gelu = torch.nn.functional.gelu(linear_3)
        linear_3 = None
        linear_4 = torch.nn.functional.linear(gelu, l_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_bias_)
        gelu = l_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_bias_ = None
        input_1 = x + linear_4
        x = linear_4 = None
        layer_norm_2 = torch.nn.functional.layer_norm(input_1, (64,), l_self_modules_blocks_modules_1_modules_norm1_parameters_weight_, l_self_modules_blocks_modules_1_modules_norm1_parameters_bias_, 1e-05)
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
        reshape_4 = t_1.reshape(1, -1, 4, 16)
        t_1 = None
        q_1 = reshape_4.transpose(1, 2)
        reshape_4 = None
        reshape_5 = k_2.reshape(1, -1, 4, 16)
        k_2 = None
        k_3 = reshape_5.transpose(1, 2)
        reshape_5 = None
        reshape_6 = v_2.reshape(1, -1, 4, 16)
        v_2 = None
        v_3 = reshape_6.transpose(1, 2)
        reshape_6 = None
        scaled_dot_product_attention_1 = torch.nn.functional.scaled_dot_product_attention(q_1, k_3, v_3, attn_mask=None)
        q_1 = k_3 = v_3 = None
        transpose_7 = scaled_dot_product_attention_1.transpose(1, 2)
        scaled_dot_product_attention_1 = None
        reshape_7 = transpose_7.reshape(1, 16, 64)
        transpose_7 = None
        linear_7 = torch.nn.functional.linear(reshape_7, l_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_bias_)
        reshape_7 = l_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_bias_ = None
        x_1 = input_1 + linear_7
        input_1 = linear_7 = None
        layer_norm_3 = torch.nn.functional.layer_norm(x_1, (64,), l_self_modules_blocks_modules_1_modules_norm2_parameters_weight_, l_self_modules_blocks_modules_1_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_blocks_modules_1_modules_norm2_parameters_weight_ = l_self_modules_blocks_modules_1_modules_norm2_parameters_bias_ = None
        linear_8 = torch.nn.functional.linear(layer_norm_3, l_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_bias_)
        layer_norm_3 = l_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_bias_ = None
        gelu_1 = torch.nn.functional.gelu(linear_8)
        linear_8 = None
        linear_9 = torch.nn.functional.linear(gelu_1, l_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_bias_)
        gelu_1 = l_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_bias_ = None
        input_2 = x_1 + linear_9
        x_1 = linear_9 = None
        layer_norm_4 = torch.nn.functional.layer_norm(input_2, (64,), l_self_modules_norm_parameters_weight_, l_self_modules_norm_parameters_bias_, 1e-05)
        input_2 = l_self_modules_norm_parameters_weight_ = l_self_modules_norm_parameters_bias_ = None
        mean = layer_norm_4.mean(1)
        layer_norm_4 = None
        linear_10 = torch.nn.functional.linear(mean, l_self_modules_head_parameters_weight_, l_self_modules_head_parameters_bias_)
        mean = l_self_modules_head_parameters_weight_ = l_self_modules_head_parameters_bias_ = None
        return (linear_10,)
