from sympy import Symbol

dynamic_dim_constraint_symbols = []

dynamic_dim_constraint_symbol2example_value = {}

dynamic_dim_constraint_relations = []

dynamic_dim_constraint_input_shapes = [
    ([2, 60], "L_edge_"),
    ([16], "L_self_modules_keep_parameters_bias_"),
    ([16, 16], "L_self_modules_keep_parameters_weight_"),
    ([16], "L_self_modules_send_parameters_bias_"),
    ([16, 32], "L_self_modules_send_parameters_weight_"),
    ([20, 16], "L_x_"),
]
