from sympy import Symbol

dynamic_dim_constraint_symbols = []

dynamic_dim_constraint_symbol2example_value = {}

dynamic_dim_constraint_relations = []

dynamic_dim_constraint_input_shapes = [
    ([4, 6], "L_noise_"),
    ([4, 17], "L_seen_"),
    ([64], "L_self_modules_body_modules_0_parameters_bias_"),
    ([64, 17], "L_self_modules_body_modules_0_parameters_weight_"),
    ([64], "L_self_modules_body_modules_2_parameters_bias_"),
    ([64, 64], "L_self_modules_body_modules_2_parameters_weight_"),
    ([6], "L_self_modules_mean_parameters_bias_"),
    ([6, 64], "L_self_modules_mean_parameters_weight_"),
    ([1], "L_self_modules_value_parameters_bias_"),
    ([1, 64], "L_self_modules_value_parameters_weight_"),
    ([6], "L_self_parameters_log_std_"),
]
