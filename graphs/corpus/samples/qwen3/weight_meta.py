class Program_weight_tensor_meta_L_args_0_:
    name = "L_args_0_"
    shape = [1, 128]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    min_val = 487
    max_val = 31730
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_embed_tokens_parameters_weight_:
    name = "L_self_modules_m_modules_embed_tokens_parameters_weight_"
    shape = [32000, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.30965e-06
    std = 0.0200023
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_rotary_emb_buffers_inv_freq_:
    name = "L_self_modules_m_modules_rotary_emb_buffers_inv_freq_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.116562
    std = 0.222852
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_0_modules_input_layernorm_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_0_modules_input_layernorm_parameters_weight_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_q_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_q_proj_parameters_weight_"
    shape = [2048, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 8.31151e-06
    std = 0.0199978
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_q_norm_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_q_norm_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_k_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_k_proj_parameters_weight_"
    shape = [1024, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.80186e-06
    std = 0.0199837
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_k_norm_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_k_norm_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_v_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_v_proj_parameters_weight_"
    shape = [1024, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.96417e-06
    std = 0.0200009
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_o_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_o_proj_parameters_weight_"
    shape = [1024, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.07742e-05
    std = 0.0200109
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_0_modules_post_attention_layernorm_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_0_modules_post_attention_layernorm_parameters_weight_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_0_modules_mlp_modules_gate_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_0_modules_mlp_modules_gate_proj_parameters_weight_"
    shape = [3072, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.55397e-06
    std = 0.0199947
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_0_modules_mlp_modules_up_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_0_modules_mlp_modules_up_proj_parameters_weight_"
    shape = [3072, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.34775e-05
    std = 0.0199851
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_0_modules_mlp_modules_down_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_0_modules_mlp_modules_down_proj_parameters_weight_"
    shape = [1024, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.3178e-05
    std = 0.0200021
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_1_modules_input_layernorm_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_1_modules_input_layernorm_parameters_weight_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_q_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_q_proj_parameters_weight_"
    shape = [2048, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.62421e-05
    std = 0.0200105
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_q_norm_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_q_norm_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_k_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_k_proj_parameters_weight_"
    shape = [1024, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 7.66943e-06
    std = 0.0199949
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_k_norm_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_k_norm_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_v_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_v_proj_parameters_weight_"
    shape = [1024, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.3276e-05
    std = 0.0199863
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_o_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_o_proj_parameters_weight_"
    shape = [1024, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.19677e-05
    std = 0.0200074
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_1_modules_post_attention_layernorm_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_1_modules_post_attention_layernorm_parameters_weight_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_1_modules_mlp_modules_gate_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_1_modules_mlp_modules_gate_proj_parameters_weight_"
    shape = [3072, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.55722e-05
    std = 0.0199971
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_1_modules_mlp_modules_up_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_1_modules_mlp_modules_up_proj_parameters_weight_"
    shape = [3072, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.43447e-06
    std = 0.019986
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_1_modules_mlp_modules_down_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_1_modules_mlp_modules_down_proj_parameters_weight_"
    shape = [1024, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.10191e-06
    std = 0.0200023
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_2_modules_input_layernorm_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_2_modules_input_layernorm_parameters_weight_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_q_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_q_proj_parameters_weight_"
    shape = [2048, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.59679e-05
    std = 0.0200126
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_q_norm_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_q_norm_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_k_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_k_proj_parameters_weight_"
    shape = [1024, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.78449e-05
    std = 0.0199955
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_k_norm_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_k_norm_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_v_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_v_proj_parameters_weight_"
    shape = [1024, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.12679e-06
    std = 0.0199943
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_o_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_o_proj_parameters_weight_"
    shape = [1024, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.26074e-06
    std = 0.0200204
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_2_modules_post_attention_layernorm_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_2_modules_post_attention_layernorm_parameters_weight_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_2_modules_mlp_modules_gate_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_2_modules_mlp_modules_gate_proj_parameters_weight_"
    shape = [3072, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.09583e-07
    std = 0.0199822
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_2_modules_mlp_modules_up_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_2_modules_mlp_modules_up_proj_parameters_weight_"
    shape = [3072, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.88007e-05
    std = 0.0199925
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_2_modules_mlp_modules_down_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_2_modules_mlp_modules_down_proj_parameters_weight_"
    shape = [1024, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.63056e-06
    std = 0.0200109
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_3_modules_input_layernorm_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_3_modules_input_layernorm_parameters_weight_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_q_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_q_proj_parameters_weight_"
    shape = [2048, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.4727e-05
    std = 0.0199996
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_q_norm_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_q_norm_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_k_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_k_proj_parameters_weight_"
    shape = [1024, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.75632e-06
    std = 0.0199981
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_k_norm_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_k_norm_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_v_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_v_proj_parameters_weight_"
    shape = [1024, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.43871e-06
    std = 0.0200183
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_o_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_o_proj_parameters_weight_"
    shape = [1024, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.42368e-05
    std = 0.0199965
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_3_modules_post_attention_layernorm_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_3_modules_post_attention_layernorm_parameters_weight_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_3_modules_mlp_modules_gate_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_3_modules_mlp_modules_gate_proj_parameters_weight_"
    shape = [3072, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.33188e-06
    std = 0.0200037
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_3_modules_mlp_modules_up_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_3_modules_mlp_modules_up_proj_parameters_weight_"
    shape = [3072, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.14035e-05
    std = 0.0200033
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_3_modules_mlp_modules_down_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_3_modules_mlp_modules_down_proj_parameters_weight_"
    shape = [1024, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.17673e-05
    std = 0.0199975
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_4_modules_input_layernorm_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_4_modules_input_layernorm_parameters_weight_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_q_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_q_proj_parameters_weight_"
    shape = [2048, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.40094e-05
    std = 0.0199963
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_q_norm_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_q_norm_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_k_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_k_proj_parameters_weight_"
    shape = [1024, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.92953e-06
    std = 0.0199857
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_k_norm_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_k_norm_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_v_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_v_proj_parameters_weight_"
    shape = [1024, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 8.51064e-07
    std = 0.0200006
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_o_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_o_proj_parameters_weight_"
    shape = [1024, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.70333e-06
    std = 0.0199953
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_4_modules_post_attention_layernorm_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_4_modules_post_attention_layernorm_parameters_weight_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_4_modules_mlp_modules_gate_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_4_modules_mlp_modules_gate_proj_parameters_weight_"
    shape = [3072, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.46337e-06
    std = 0.0199861
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_4_modules_mlp_modules_up_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_4_modules_mlp_modules_up_proj_parameters_weight_"
    shape = [3072, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 6.4618e-06
    std = 0.0199906
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_4_modules_mlp_modules_down_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_4_modules_mlp_modules_down_proj_parameters_weight_"
    shape = [1024, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.27975e-05
    std = 0.0200061
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_norm_parameters_weight_:
    name = "L_self_modules_m_modules_norm_parameters_weight_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None
