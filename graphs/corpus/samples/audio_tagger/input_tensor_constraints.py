from sympy import Symbol

dynamic_dim_constraint_symbols = []

dynamic_dim_constraint_symbol2example_value = {}

dynamic_dim_constraint_relations = []

dynamic_dim_constraint_input_shapes = [
    ([35], "L_self_modules_attend_parameters_bias_"),
    ([35, 128], "L_self_modules_attend_parameters_weight_"),
    ([1], "L_self_modules_bn_buffers_running_mean_"),
    ([1], "L_self_modules_bn_buffers_running_var_"),
    ([1], "L_self_modules_bn_parameters_bias_"),
    ([1], "L_self_modules_bn_parameters_weight_"),
    ([32, 1, 3, 3], "L_self_modules_body_modules_0_modules_0_modules_0_parameters_weight_"),
    ([32], "L_self_modules_body_modules_0_modules_0_modules_1_buffers_running_mean_"),
    ([32], "L_self_modules_body_modules_0_modules_0_modules_1_buffers_running_var_"),
    ([32], "L_self_modules_body_modules_0_modules_0_modules_1_parameters_bias_"),
    ([32], "L_self_modules_body_modules_0_modules_0_modules_1_parameters_weight_"),
    ([32, 32, 3, 3], "L_self_modules_body_modules_0_modules_1_modules_0_parameters_weight_"),
    ([32], "L_self_modules_body_modules_0_modules_1_modules_1_buffers_running_mean_"),
    ([32], "L_self_modules_body_modules_0_modules_1_modules_1_buffers_running_var_"),
    ([32], "L_self_modules_body_modules_0_modules_1_modules_1_parameters_bias_"),
    ([32], "L_self_modules_body_modules_0_modules_1_modules_1_parameters_weight_"),
    ([64, 32, 3, 3], "L_self_modules_body_modules_1_modules_0_modules_0_parameters_weight_"),
    ([64], "L_self_modules_body_modules_1_modules_0_modules_1_buffers_running_mean_"),
    ([64], "L_self_modules_body_modules_1_modules_0_modules_1_buffers_running_var_"),
    ([64], "L_self_modules_body_modules_1_modules_0_modules_1_parameters_bias_"),
    ([64], "L_self_modules_body_modules_1_modules_0_modules_1_parameters_weight_"),
    ([64, 64, 3, 3], "L_self_modules_body_modules_1_modules_1_modules_0_parameters_weight_"),
    ([64], "L_self_modules_body_modules_1_modules_1_modules_1_buffers_running_mean_"),
    ([64], "L_self_modules_body_modules_1_modules_1_modules_1_buffers_running_var_"),
    ([64], "L_self_modules_body_modules_1_modules_1_modules_1_parameters_bias_"),
    ([64], "L_self_modules_body_modules_1_modules_1_modules_1_parameters_weight_"),
    ([128, 64, 3, 3], "L_self_modules_body_modules_2_modules_0_modules_0_parameters_weight_"),
    ([128], "L_self_modules_body_modules_2_modules_0_modules_1_buffers_running_mean_"),
    ([128], "L_self_modules_body_modules_2_modules_0_modules_1_buffers_running_var_"),
    ([128], "L_self_modules_body_modules_2_modules_0_modules_1_parameters_bias_"),
    ([128], "L_self_modules_body_modules_2_modules_0_modules_1_parameters_weight_"),
    ([128, 128, 3, 3], "L_self_modules_body_modules_2_modules_1_modules_0_parameters_weight_"),
    ([128], "L_self_modules_body_modules_2_modules_1_modules_1_buffers_running_mean_"),
    ([128], "L_self_modules_body_modules_2_modules_1_modules_1_buffers_running_var_"),
    ([128], "L_self_modules_body_modules_2_modules_1_modules_1_parameters_bias_"),
    ([128], "L_self_modules_body_modules_2_modules_1_modules_1_parameters_weight_"),
    ([35], "L_self_modules_classify_parameters_bias_"),
    ([35, 128], "L_self_modules_classify_parameters_weight_"),
    ([402, 400], "L_self_modules_mel_buffers_basis_"),
    ([64, 201], "L_self_modules_mel_buffers_filters_"),
    ([1, 16000], "L_wave_"),
]
