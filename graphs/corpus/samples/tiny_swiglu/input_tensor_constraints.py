from sympy import Symbol

dynamic_dim_constraint_symbols = []

dynamic_dim_constraint_symbol2example_value = {}

dynamic_dim_constraint_relations = []

dynamic_dim_constraint_input_shapes = [
    ([128, 344], "L_self_modules_down_parameters_weight_"),
    ([344, 128], "L_self_modules_gate_parameters_weight_"),
    ([344, 128], "L_self_modules_up_parameters_weight_"),
    ([128], "L_self_parameters_scale_"),
    ([1, 1, 128], "L_x_"),
]
