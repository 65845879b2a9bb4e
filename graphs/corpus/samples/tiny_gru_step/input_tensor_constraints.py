from sympy import Symbol

dynamic_dim_constraint_symbols = []

dynamic_dim_constraint_symbol2example_value = {}

dynamic_dim_constraint_relations = []

dynamic_dim_constraint_input_shapes = [
    ([4, 64], "L_h_"),
    ([192], "L_self_modules_h_parameters_bias_"),
    ([192, 64], "L_self_modules_h_parameters_weight_"),
    ([192], "L_self_modules_x_parameters_bias_"),
    ([192, 32], "L_self_modules_x_parameters_weight_"),
    ([4, 32], "L_x_"),
]
