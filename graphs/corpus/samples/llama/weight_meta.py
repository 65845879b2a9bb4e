class Program_weight_tensor_meta_L_args_0_:
    name = "L_args_0_"
    shape = [1, 128]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    min_val = 183
    max_val = 31873
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_embed_tokens_parameters_weight_:
    name = "L_self_modules_m_modules_embed_tokens_parameters_weight_"
    shape = [32000, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.75424e-06
    std = 0.020003
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_rotary_emb_buffers_inv_freq_:
    name = "L_self_modules_m_modules_rotary_emb_buffers_inv_freq_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.124935
    std = 0.239987
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_0_modules_input_layernorm_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_0_modules_input_layernorm_parameters_weight_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_q_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_q_proj_parameters_weight_"
    shape = [2048, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.56873e-06
    std = 0.0199982
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_k_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_k_proj_parameters_weight_"
    shape = [256, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.94315e-05
    std = 0.0200195
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_v_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_v_proj_parameters_weight_"
    shape = [256, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.64155e-05
    std = 0.019994
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_o_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_o_proj_parameters_weight_"
    shape = [2048, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 9.6847e-06
    std = 0.0199996
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_0_modules_post_attention_layernorm_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_0_modules_post_attention_layernorm_parameters_weight_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_0_modules_mlp_modules_gate_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_0_modules_mlp_modules_gate_proj_parameters_weight_"
    shape = [5632, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.60805e-06
    std = 0.0199991
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_0_modules_mlp_modules_up_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_0_modules_mlp_modules_up_proj_parameters_weight_"
    shape = [5632, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.59185e-06
    std = 0.019998
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_0_modules_mlp_modules_down_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_0_modules_mlp_modules_down_proj_parameters_weight_"
    shape = [2048, 5632]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.14083e-05
    std = 0.0199965
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_1_modules_input_layernorm_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_1_modules_input_layernorm_parameters_weight_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_q_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_q_proj_parameters_weight_"
    shape = [2048, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.39226e-06
    std = 0.0200004
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_k_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_k_proj_parameters_weight_"
    shape = [256, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.64569e-05
    std = 0.020039
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_v_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_v_proj_parameters_weight_"
    shape = [256, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.41822e-06
    std = 0.0200175
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_o_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_o_proj_parameters_weight_"
    shape = [2048, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.22387e-06
    std = 0.0200029
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_1_modules_post_attention_layernorm_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_1_modules_post_attention_layernorm_parameters_weight_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_1_modules_mlp_modules_gate_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_1_modules_mlp_modules_gate_proj_parameters_weight_"
    shape = [5632, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.0854e-06
    std = 0.0199981
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_1_modules_mlp_modules_up_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_1_modules_mlp_modules_up_proj_parameters_weight_"
    shape = [5632, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.45463e-06
    std = 0.020004
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_1_modules_mlp_modules_down_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_1_modules_mlp_modules_down_proj_parameters_weight_"
    shape = [2048, 5632]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.83751e-06
    std = 0.0199972
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_2_modules_input_layernorm_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_2_modules_input_layernorm_parameters_weight_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_q_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_q_proj_parameters_weight_"
    shape = [2048, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.23424e-05
    std = 0.0199938
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_k_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_k_proj_parameters_weight_"
    shape = [256, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 9.36952e-06
    std = 0.0200082
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_v_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_v_proj_parameters_weight_"
    shape = [256, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.1704e-07
    std = 0.0200023
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_o_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_o_proj_parameters_weight_"
    shape = [2048, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.81869e-05
    std = 0.0200003
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_2_modules_post_attention_layernorm_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_2_modules_post_attention_layernorm_parameters_weight_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_2_modules_mlp_modules_gate_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_2_modules_mlp_modules_gate_proj_parameters_weight_"
    shape = [5632, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.02284e-08
    std = 0.0200047
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_2_modules_mlp_modules_up_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_2_modules_mlp_modules_up_proj_parameters_weight_"
    shape = [5632, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -8.29433e-06
    std = 0.0199967
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_2_modules_mlp_modules_down_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_2_modules_mlp_modules_down_proj_parameters_weight_"
    shape = [2048, 5632]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.18913e-07
    std = 0.02001
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_3_modules_input_layernorm_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_3_modules_input_layernorm_parameters_weight_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_q_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_q_proj_parameters_weight_"
    shape = [2048, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.8634e-06
    std = 0.0199999
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_k_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_k_proj_parameters_weight_"
    shape = [256, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.79949e-05
    std = 0.0200008
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_v_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_v_proj_parameters_weight_"
    shape = [256, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.10503e-06
    std = 0.0199791
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_o_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_o_proj_parameters_weight_"
    shape = [2048, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.1436e-05
    std = 0.0199991
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_3_modules_post_attention_layernorm_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_3_modules_post_attention_layernorm_parameters_weight_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_3_modules_mlp_modules_gate_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_3_modules_mlp_modules_gate_proj_parameters_weight_"
    shape = [5632, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -8.02172e-06
    std = 0.019994
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_3_modules_mlp_modules_up_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_3_modules_mlp_modules_up_proj_parameters_weight_"
    shape = [5632, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.07263e-06
    std = 0.0200015
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_3_modules_mlp_modules_down_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_3_modules_mlp_modules_down_proj_parameters_weight_"
    shape = [2048, 5632]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.64022e-06
    std = 0.0200047
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_norm_parameters_weight_:
    name = "L_self_modules_m_modules_norm_parameters_weight_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None
