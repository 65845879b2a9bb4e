from sympy import Symbol

dynamic_dim_constraint_symbols = []

dynamic_dim_constraint_symbol2example_value = {}

dynamic_dim_constraint_relations = []

dynamic_dim_constraint_input_shapes = [
    ([256, 39], "L_ids_"),
    ([39], "L_self_buffers_offset_"),
    ([400], "L_self_modules_deep_modules_0_parameters_bias_"),
    ([400, 624], "L_self_modules_deep_modules_0_parameters_weight_"),
    ([400], "L_self_modules_deep_modules_2_parameters_bias_"),
    ([400, 400], "L_self_modules_deep_modules_2_parameters_weight_"),
    ([400], "L_self_modules_deep_modules_4_parameters_bias_"),
    ([400, 400], "L_self_modules_deep_modules_4_parameters_weight_"),
    ([1], "L_self_modules_deep_modules_6_parameters_bias_"),
    ([1, 400], "L_self_modules_deep_modules_6_parameters_weight_"),
    ([78000, 16], "L_self_modules_embed_parameters_weight_"),
    ([78000, 1], "L_self_modules_first_parameters_weight_"),
    ([1], "L_self_parameters_bias_"),
]
