from sympy import Symbol

dynamic_dim_constraint_symbols = []

dynamic_dim_constraint_symbol2example_value = {}

dynamic_dim_constraint_relations = []

dynamic_dim_constraint_input_shapes = [
    ([128], "L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_bias_"),
    ([128, 64], "L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_weight_"),
    ([64], "L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_bias_"),
    ([64, 64], "L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_weight_"),
    ([64], "L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_bias_"),
    ([64, 64], "L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_weight_"),
    ([64], "L_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_bias_"),
    ([64, 256], "L_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_weight_"),
    ([256], "L_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_bias_"),
    ([256, 64], "L_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_weight_"),
    ([64], "L_self_modules_blocks_modules_0_modules_norm1_parameters_bias_"),
    ([64], "L_self_modules_blocks_modules_0_modules_norm1_parameters_weight_"),
    ([64], "L_self_modules_blocks_modules_0_modules_norm2_parameters_bias_"),
    ([64], "L_self_modules_blocks_modules_0_modules_norm2_parameters_weight_"),
    ([128], "L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_bias_"),
    ([128, 64], "L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_weight_"),
    ([64], "L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_bias_"),
    ([64, 64], "L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_weight_"),
    ([64], "L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_bias_"),
    ([64, 64], "L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_weight_"),
    ([64], "L_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_bias_"),
    ([64, 256], "L_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_weight_"),
    ([256], "L_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_bias_"),
    ([256, 64], "L_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_weight_"),
    ([64], "L_self_modules_blocks_modules_1_modules_norm1_parameters_bias_"),
    ([64], "L_self_modules_blocks_modules_1_modules_norm1_parameters_weight_"),
    ([64], "L_self_modules_blocks_modules_1_modules_norm2_parameters_bias_"),
    ([64], "L_self_modules_blocks_modules_1_modules_norm2_parameters_weight_"),
    ([1000, 64], "L_self_modules_embed_parameters_weight_"),
    ([5], "L_self_modules_head_parameters_bias_"),
    ([5, 64], "L_self_modules_head_parameters_weight_"),
    ([64], "L_self_modules_norm_parameters_bias_"),
    ([64], "L_self_modules_norm_parameters_weight_"),
    ([16, 64], "L_self_parameters_place_"),
    ([1, 16], "L_words_"),
]
