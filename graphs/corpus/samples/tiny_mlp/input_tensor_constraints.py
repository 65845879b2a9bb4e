from sympy import Symbol

dynamic_dim_constraint_symbols = []

dynamic_dim_constraint_symbol2example_value = {}

dynamic_dim_constraint_relations = []

dynamic_dim_constraint_input_shapes = [
    ([8, 32], "L_args_0_"),
    ([64], "L_fn_modules_0_parameters_bias_"),
    ([64, 32], "L_fn_modules_0_parameters_weight_"),
    ([64], "L_fn_modules_2_parameters_bias_"),
    ([64, 64], "L_fn_modules_2_parameters_weight_"),
    ([10], "L_fn_modules_4_parameters_bias_"),
    ([10, 64], "L_fn_modules_4_parameters_weight_"),
]
