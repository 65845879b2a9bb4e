from sympy import Symbol

dynamic_dim_constraint_symbols = []

dynamic_dim_constraint_symbol2example_value = {}

dynamic_dim_constraint_relations = []

dynamic_dim_constraint_input_shapes = [
    ([1, 3, 12, 12], "L_board_"),
    ([8, 8, 3, 3], "L_self_modules_body_modules_0_modules_0_modules_0_parameters_weight_"),
    ([8], "L_self_modules_body_modules_0_modules_0_modules_1_buffers_running_mean_"),
    ([8], "L_self_modules_body_modules_0_modules_0_modules_1_buffers_running_var_"),
    ([8], "L_self_modules_body_modules_0_modules_0_modules_1_parameters_bias_"),
    ([8], "L_self_modules_body_modules_0_modules_0_modules_1_parameters_weight_"),
    ([8, 8, 3, 3], "L_self_modules_body_modules_0_modules_1_modules_0_parameters_weight_"),
    ([8], "L_self_modules_body_modules_0_modules_1_modules_1_buffers_running_mean_"),
    ([8], "L_self_modules_body_modules_0_modules_1_modules_1_buffers_running_var_"),
    ([8], "L_self_modules_body_modules_0_modules_1_modules_1_parameters_bias_"),
    ([8], "L_self_modules_body_modules_0_modules_1_modules_1_parameters_weight_"),
    ([8, 8, 3, 3], "L_self_modules_body_modules_1_modules_0_modules_0_parameters_weight_"),
    ([8], "L_self_modules_body_modules_1_modules_0_modules_1_buffers_running_mean_"),
    ([8], "L_self_modules_body_modules_1_modules_0_modules_1_buffers_running_var_"),
    ([8], "L_self_modules_body_modules_1_modules_0_modules_1_parameters_bias_"),
    ([8], "L_self_modules_body_modules_1_modules_0_modules_1_parameters_weight_"),
    ([8, 8, 3, 3], "L_self_modules_body_modules_1_modules_1_modules_0_parameters_weight_"),
    ([8], "L_self_modules_body_modules_1_modules_1_modules_1_buffers_running_mean_"),
    ([8], "L_self_modules_body_modules_1_modules_1_modules_1_buffers_running_var_"),
    ([8], "L_self_modules_body_modules_1_modules_1_modules_1_parameters_bias_"),
    ([8], "L_self_modules_body_modules_1_modules_1_modules_1_parameters_weight_"),
    ([8, 8, 3, 3], "L_self_modules_body_modules_2_modules_0_modules_0_parameters_weight_"),
    ([8], "L_self_modules_body_modules_2_modules_0_modules_1_buffers_running_mean_"),
    ([8], "L_self_modules_body_modules_2_modules_0_modules_1_buffers_running_var_"),
    ([8], "L_self_modules_body_modules_2_modules_0_modules_1_parameters_bias_"),
    ([8], "L_self_modules_body_modules_2_modules_0_modules_1_parameters_weight_"),
    ([8, 8, 3, 3], "L_self_modules_body_modules_2_modules_1_modules_0_parameters_weight_"),
    ([8], "L_self_modules_body_modules_2_modules_1_modules_1_buffers_running_mean_"),
    ([8], "L_self_modules_body_modules_2_modules_1_modules_1_buffers_running_var_"),
    ([8], "L_self_modules_body_modules_2_modules_1_modules_1_parameters_bias_"),
    ([8], "L_self_modules_body_modules_2_modules_1_modules_1_parameters_weight_"),
    ([8, 3, 3, 3], "L_self_modules_inp_modules_0_parameters_weight_"),
    ([8], "L_self_modules_inp_modules_1_buffers_running_mean_"),
    ([8], "L_self_modules_inp_modules_1_buffers_running_var_"),
    ([8], "L_self_modules_inp_modules_1_parameters_bias_"),
    ([8], "L_self_modules_inp_modules_1_parameters_weight_"),
    ([1], "L_self_modules_policy_parameters_bias_"),
    ([1, 8, 1, 1], "L_self_modules_policy_parameters_weight_"),
    ([1], "L_self_modules_value_parameters_bias_"),
    ([1, 8], "L_self_modules_value_parameters_weight_"),
]
