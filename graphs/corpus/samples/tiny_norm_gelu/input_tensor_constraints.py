from sympy import Symbol

dynamic_dim_constraint_symbols = []

dynamic_dim_constraint_symbol2example_value = {}

dynamic_dim_constraint_relations = []

dynamic_dim_constraint_input_shapes = [
    ([128], "L_self_modules_lin_parameters_bias_"),
    ([128, 128], "L_self_modules_lin_parameters_weight_"),
    ([128], "L_self_modules_one_parameters_bias_"),
    ([128], "L_self_modules_one_parameters_weight_"),
    ([128], "L_self_modules_two_parameters_bias_"),
    ([128], "L_self_modules_two_parameters_weight_"),
    ([16, 128], "L_x_"),
]
