from sympy import Symbol

dynamic_dim_constraint_symbols = []

dynamic_dim_constraint_symbol2example_value = {}

dynamic_dim_constraint_relations = []

dynamic_dim_constraint_input_shapes = [
    ([1, 128], "L_args_0_"),
    ([50288, 768], "L_fn_modules_0_parameters_weight_"),
    ([1792], "L_fn_modules_1_modules_conv_parameters_bias_"),
    ([1792, 1, 4], "L_fn_modules_1_modules_conv_parameters_weight_"),
    ([1536], "L_fn_modules_1_modules_gated_parameters_gain_"),
    ([3352, 768], "L_fn_modules_1_modules_inp_parameters_weight_"),
    ([768], "L_fn_modules_1_modules_norm_parameters_gain_"),
    ([768, 1536], "L_fn_modules_1_modules_out_parameters_weight_"),
    ([24], "L_fn_modules_1_parameters_bias_"),
    ([24], "L_fn_modules_1_parameters_log_a_"),
    ([24], "L_fn_modules_1_parameters_skip_"),
    ([1792], "L_fn_modules_2_modules_conv_parameters_bias_"),
    ([1792, 1, 4], "L_fn_modules_2_modules_conv_parameters_weight_"),
    ([1536], "L_fn_modules_2_modules_gated_parameters_gain_"),
    ([3352, 768], "L_fn_modules_2_modules_inp_parameters_weight_"),
    ([768], "L_fn_modules_2_modules_norm_parameters_gain_"),
    ([768, 1536], "L_fn_modules_2_modules_out_parameters_weight_"),
    ([24], "L_fn_modules_2_parameters_bias_"),
    ([24], "L_fn_modules_2_parameters_log_a_"),
    ([24], "L_fn_modules_2_parameters_skip_"),
    ([1792], "L_fn_modules_3_modules_conv_parameters_bias_"),
    ([1792, 1, 4], "L_fn_modules_3_modules_conv_parameters_weight_"),
    ([1536], "L_fn_modules_3_modules_gated_parameters_gain_"),
    ([3352, 768], "L_fn_modules_3_modules_inp_parameters_weight_"),
    ([768], "L_fn_modules_3_modules_norm_parameters_gain_"),
    ([768, 1536], "L_fn_modules_3_modules_out_parameters_weight_"),
    ([24], "L_fn_modules_3_parameters_bias_"),
    ([24], "L_fn_modules_3_parameters_log_a_"),
    ([24], "L_fn_modules_3_parameters_skip_"),
    ([1792], "L_fn_modules_4_modules_conv_parameters_bias_"),
    ([1792, 1, 4], "L_fn_modules_4_modules_conv_parameters_weight_"),
    ([1536], "L_fn_modules_4_modules_gated_parameters_gain_"),
    ([3352, 768], "L_fn_modules_4_modules_inp_parameters_weight_"),
    ([768], "L_fn_modules_4_modules_norm_parameters_gain_"),
    ([768, 1536], "L_fn_modules_4_modules_out_parameters_weight_"),
    ([24], "L_fn_modules_4_parameters_bias_"),
    ([24], "L_fn_modules_4_parameters_log_a_"),
    ([24], "L_fn_modules_4_parameters_skip_"),
    ([768], "L_fn_modules_5_parameters_gain_"),
]
