from sympy import Symbol

dynamic_dim_constraint_symbols = []

dynamic_dim_constraint_symbol2example_value = {}

dynamic_dim_constraint_relations = []

dynamic_dim_constraint_input_shapes = [
    ([1, 24], "L_args_0_"),
    ([50280, 768], "L_self_modules_m_modules_embeddings_parameters_weight_"),
    ([1536], "L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_conv1d_parameters_bias_"),
    ([1536, 1, 4], "L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_conv1d_parameters_weight_"),
    ([1536], "L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_dt_proj_parameters_bias_"),
    ([1536, 48], "L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_dt_proj_parameters_weight_"),
    ([3072, 768], "L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_in_proj_parameters_weight_"),
    ([768, 1536], "L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_out_proj_parameters_weight_"),
    ([80, 1536], "L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_x_proj_parameters_weight_"),
    ([1536, 16], "L_self_modules_m_modules_layers_modules_0_modules_mixer_parameters_A_log_"),
    ([1536], "L_self_modules_m_modules_layers_modules_0_modules_mixer_parameters_D_"),
    ([768], "L_self_modules_m_modules_layers_modules_0_modules_norm_parameters_weight_"),
    ([1536], "L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_conv1d_parameters_bias_"),
    ([1536, 1, 4], "L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_conv1d_parameters_weight_"),
    ([1536], "L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_dt_proj_parameters_bias_"),
    ([1536, 48], "L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_dt_proj_parameters_weight_"),
    ([3072, 768], "L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_in_proj_parameters_weight_"),
    ([768, 1536], "L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_out_proj_parameters_weight_"),
    ([80, 1536], "L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_x_proj_parameters_weight_"),
    ([1536, 16], "L_self_modules_m_modules_layers_modules_1_modules_mixer_parameters_A_log_"),
    ([1536], "L_self_modules_m_modules_layers_modules_1_modules_mixer_parameters_D_"),
    ([768], "L_self_modules_m_modules_layers_modules_1_modules_norm_parameters_weight_"),
    ([1536], "L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_conv1d_parameters_bias_"),
    ([1536, 1, 4], "L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_conv1d_parameters_weight_"),
    ([1536], "L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_dt_proj_parameters_bias_"),
    ([1536, 48], "L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_dt_proj_parameters_weight_"),
    ([3072, 768], "L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_in_proj_parameters_weight_"),
    ([768, 1536], "L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_out_proj_parameters_weight_"),
    ([80, 1536], "L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_x_proj_parameters_weight_"),
    ([1536, 16], "L_self_modules_m_modules_layers_modules_2_modules_mixer_parameters_A_log_"),
    ([1536], "L_self_modules_m_modules_layers_modules_2_modules_mixer_parameters_D_"),
    ([768], "L_self_modules_m_modules_layers_modules_2_modules_norm_parameters_weight_"),
    ([1536], "L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_conv1d_parameters_bias_"),
    ([1536, 1, 4], "L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_conv1d_parameters_weight_"),
    ([1536], "L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_dt_proj_parameters_bias_"),
    ([1536, 48], "L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_dt_proj_parameters_weight_"),
    ([3072, 768], "L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_in_proj_parameters_weight_"),
    ([768, 1536], "L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_out_proj_parameters_weight_"),
    ([80, 1536], "L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_x_proj_parameters_weight_"),
    ([1536, 16], "L_self_modules_m_modules_layers_modules_3_modules_mixer_parameters_A_log_"),
    ([1536], "L_self_modules_m_modules_layers_modules_3_modules_mixer_parameters_D_"),
    ([768], "L_self_modules_m_modules_layers_modules_3_modules_norm_parameters_weight_"),
    ([768], "L_self_modules_m_modules_norm_f_parameters_weight_"),
]
