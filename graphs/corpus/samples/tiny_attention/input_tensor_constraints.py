from sympy import Symbol

dynamic_dim_constraint_symbols = []

dynamic_dim_constraint_symbol2example_value = {}

dynamic_dim_constraint_relations = []

dynamic_dim_constraint_input_shapes = [
    ([64], "L_self_modules_out_parameters_bias_"),
    ([64, 64], "L_self_modules_out_parameters_weight_"),
    ([192], "L_self_modules_qkv_parameters_bias_"),
    ([192, 64], "L_self_modules_qkv_parameters_weight_"),
    ([1, 32, 64], "L_x_"),
]
