from sympy import Symbol

dynamic_dim_constraint_symbols = []

dynamic_dim_constraint_symbol2example_value = {}

dynamic_dim_constraint_relations = []

dynamic_dim_constraint_input_shapes = [
    ([2, 10556], "L_edge_"),
    ([64, 1433], "L_self_modules_one_modules_lin_parameters_weight_"),
    ([64], "L_self_modules_one_parameters_bias_"),
    ([7, 64], "L_self_modules_two_modules_lin_parameters_weight_"),
    ([7], "L_self_modules_two_parameters_bias_"),
    ([2708, 1433], "L_x_"),
]
