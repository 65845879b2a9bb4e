from sympy import Symbol

dynamic_dim_constraint_symbols = []

dynamic_dim_constraint_symbol2example_value = {}

dynamic_dim_constraint_relations = []

dynamic_dim_constraint_input_shapes = [
    ([1, 128], "L_args_0_"),
    ([32000, 2048], "L_self_modules_m_modules_embed_tokens_parameters_weight_"),
    ([2048], "L_self_modules_m_modules_layers_modules_0_modules_input_layernorm_parameters_weight_"),
    ([2048, 5632], "L_self_modules_m_modules_layers_modules_0_modules_mlp_modules_down_proj_parameters_weight_"),
    ([5632, 2048], "L_self_modules_m_modules_layers_modules_0_modules_mlp_modules_gate_proj_parameters_weight_"),
    ([5632, 2048], "L_self_modules_m_modules_layers_modules_0_modules_mlp_modules_up_proj_parameters_weight_"),
    ([2048], "L_self_modules_m_modules_layers_modules_0_modules_post_attention_layernorm_parameters_weight_"),
    ([256, 2048], "L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_k_proj_parameters_weight_"),
    ([2048, 2048], "L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_o_proj_parameters_weight_"),
    ([2048, 2048], "L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_q_proj_parameters_weight_"),
    ([256, 2048], "L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_v_proj_parameters_weight_"),
    ([2048], "L_self_modules_m_modules_layers_modules_1_modules_input_layernorm_parameters_weight_"),
    ([2048, 5632], "L_self_modules_m_modules_layers_modules_1_modules_mlp_modules_down_proj_parameters_weight_"),
    ([5632, 2048], "L_self_modules_m_modules_layers_modules_1_modules_mlp_modules_gate_proj_parameters_weight_"),
    ([5632, 2048], "L_self_modules_m_modules_layers_modules_1_modules_mlp_modules_up_proj_parameters_weight_"),
    ([2048], "L_self_modules_m_modules_layers_modules_1_modules_post_attention_layernorm_parameters_weight_"),
    ([256, 2048], "L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_k_proj_parameters_weight_"),
    ([2048, 2048], "L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_o_proj_parameters_weight_"),
    ([2048, 2048], "L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_q_proj_parameters_weight_"),
    ([256, 2048], "L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_v_proj_parameters_weight_"),
    ([2048], "L_self_modules_m_modules_layers_modules_2_modules_input_layernorm_parameters_weight_"),
    ([2048, 5632], "L_self_modules_m_modules_layers_modules_2_modules_mlp_modules_down_proj_parameters_weight_"),
    ([5632, 2048], "L_self_modules_m_modules_layers_modules_2_modules_mlp_modules_gate_proj_parameters_weight_"),
    ([5632, 2048], "L_self_modules_m_modules_layers_modules_2_modules_mlp_modules_up_proj_parameters_weight_"),
    ([2048], "L_self_modules_m_modules_layers_modules_2_modules_post_attention_layernorm_parameters_weight_"),
    ([256, 2048], "L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_k_proj_parameters_weight_"),
    ([2048, 2048], "L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_o_proj_parameters_weight_"),
    ([2048, 2048], "L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_q_proj_parameters_weight_"),
    ([256, 2048], "L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_v_proj_parameters_weight_"),
    ([2048], "L_self_modules_m_modules_layers_modules_3_modules_input_layernorm_parameters_weight_"),
    ([2048, 5632], "L_self_modules_m_modules_layers_modules_3_modules_mlp_modules_down_proj_parameters_weight_"),
    ([5632, 2048], "L_self_modules_m_modules_layers_modules_3_modules_mlp_modules_gate_proj_parameters_weight_"),
    ([5632, 2048], "L_self_modules_m_modules_layers_modules_3_modules_mlp_modules_up_proj_parameters_weight_"),
    ([2048], "L_self_modules_m_modules_layers_modules_3_modules_post_attention_layernorm_parameters_weight_"),
    ([256, 2048], "L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_k_proj_parameters_weight_"),
    ([2048, 2048], "L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_o_proj_parameters_weight_"),
    ([2048, 2048], "L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_q_proj_parameters_weight_"),
    ([256, 2048], "L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_v_proj_parameters_weight_"),
    ([2048], "L_self_modules_m_modules_norm_parameters_weight_"),
    ([32], "L_self_modules_m_modules_rotary_emb_buffers_inv_freq_"),
]
