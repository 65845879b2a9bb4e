from sympy import Symbol

dynamic_dim_constraint_symbols = []

dynamic_dim_constraint_symbol2example_value = {}

dynamic_dim_constraint_relations = []

dynamic_dim_constraint_input_shapes = [
    ([1, 100, 1, 1], "L_args_0_"),
    ([100, 512, 4, 4], "L_fn_modules_0_parameters_weight_"),
    ([64], "L_fn_modules_10_buffers_running_mean_"),
    ([64], "L_fn_modules_10_buffers_running_var_"),
    ([64], "L_fn_modules_10_parameters_bias_"),
    ([64], "L_fn_modules_10_parameters_weight_"),
    ([64, 3, 4, 4], "L_fn_modules_12_parameters_weight_"),
    ([512], "L_fn_modules_1_buffers_running_mean_"),
    ([512], "L_fn_modules_1_buffers_running_var_"),
    ([512], "L_fn_modules_1_parameters_bias_"),
    ([512], "L_fn_modules_1_parameters_weight_"),
    ([512, 256, 4, 4], "L_fn_modules_3_parameters_weight_"),
    ([256], "L_fn_modules_4_buffers_running_mean_"),
    ([256], "L_fn_modules_4_buffers_running_var_"),
    ([256], "L_fn_modules_4_parameters_bias_"),
    ([256], "L_fn_modules_4_parameters_weight_"),
    ([256, 128, 4, 4], "L_fn_modules_6_parameters_weight_"),
    ([128], "L_fn_modules_7_buffers_running_mean_"),
    ([128], "L_fn_modules_7_buffers_running_var_"),
    ([128], "L_fn_modules_7_parameters_bias_"),
    ([128], "L_fn_modules_7_parameters_weight_"),
    ([128, 64, 4, 4], "L_fn_modules_9_parameters_weight_"),
]
