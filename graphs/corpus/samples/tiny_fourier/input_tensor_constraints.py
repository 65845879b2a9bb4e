from sympy import Symbol

dynamic_dim_constraint_symbols = []

dynamic_dim_constraint_symbol2example_value = {}

dynamic_dim_constraint_relations = []

dynamic_dim_constraint_input_shapes = [
    ([64], "L_self_modules_down_parameters_bias_"),
    ([64, 128], "L_self_modules_down_parameters_weight_"),
    ([64], "L_self_modules_norm1_parameters_bias_"),
    ([64], "L_self_modules_norm1_parameters_weight_"),
    ([64], "L_self_modules_norm2_parameters_bias_"),
    ([64], "L_self_modules_norm2_parameters_weight_"),
    ([128], "L_self_modules_up_parameters_bias_"),
    ([128, 64], "L_self_modules_up_parameters_weight_"),
    ([1, 16, 64], "L_x_"),
]
