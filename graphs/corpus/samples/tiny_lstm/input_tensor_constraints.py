from sympy import Symbol

dynamic_dim_constraint_symbols = []

dynamic_dim_constraint_symbol2example_value = {}

dynamic_dim_constraint_relations = []

dynamic_dim_constraint_input_shapes = [
    ([2, 10, 6], "L_readings_"),
    ([128, 32], "L_self_modules_cell_modules_h_parameters_weight_"),
    ([128], "L_self_modules_cell_modules_x_parameters_bias_"),
    ([128, 6], "L_self_modules_cell_modules_x_parameters_weight_"),
    ([6], "L_self_modules_head_parameters_bias_"),
    ([6, 32], "L_self_modules_head_parameters_weight_"),
]
