from sympy import Symbol

dynamic_dim_constraint_symbols = []

dynamic_dim_constraint_symbol2example_value = {}

dynamic_dim_constraint_relations = []

dynamic_dim_constraint_input_shapes = [
    ([64], "L_self_modules_c1_parameters_bias_"),
    ([64, 32], "L_self_modules_c1_parameters_weight_"),
    ([32], "L_self_modules_c2_parameters_bias_"),
    ([32, 64], "L_self_modules_c2_parameters_weight_"),
    ([32], "L_self_modules_norm1_parameters_bias_"),
    ([32], "L_self_modules_norm1_parameters_weight_"),
    ([32], "L_self_modules_norm2_parameters_bias_"),
    ([32], "L_self_modules_norm2_parameters_weight_"),
    ([32], "L_self_modules_t1_parameters_bias_"),
    ([32, 16], "L_self_modules_t1_parameters_weight_"),
    ([16], "L_self_modules_t2_parameters_bias_"),
    ([16, 32], "L_self_modules_t2_parameters_weight_"),
    ([1, 16, 32], "L_x_"),
]
