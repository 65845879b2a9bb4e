from sympy import Symbol

dynamic_dim_constraint_symbols = []

dynamic_dim_constraint_symbol2example_value = {}

dynamic_dim_constraint_relations = []

dynamic_dim_constraint_input_shapes = [
    ([2, 10556], "L_edge_"),
    ([64, 256], "L_self_modules_one_modules_lin_parameters_weight_"),
    ([8, 8], "L_self_modules_one_parameters_source_"),
    ([8, 8], "L_self_modules_one_parameters_target_"),
    ([7, 64], "L_self_modules_two_modules_lin_parameters_weight_"),
    ([1, 7], "L_self_modules_two_parameters_source_"),
    ([1, 7], "L_self_modules_two_parameters_target_"),
    ([2708, 256], "L_x_"),
]
