from sympy import Symbol

dynamic_dim_constraint_symbols = []

dynamic_dim_constraint_symbol2example_value = {}

dynamic_dim_constraint_relations = []

dynamic_dim_constraint_input_shapes = [
    ([1, 1, 28, 28], "L_args_0_"),
    ([8], "L_fn_modules_0_parameters_bias_"),
    ([8, 1, 3, 3], "L_fn_modules_0_parameters_weight_"),
    ([16], "L_fn_modules_3_parameters_bias_"),
    ([16, 8, 3, 3], "L_fn_modules_3_parameters_weight_"),
    ([10], "L_fn_modules_7_parameters_bias_"),
    ([10, 784], "L_fn_modules_7_parameters_weight_"),
]
