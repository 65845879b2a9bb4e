from sympy import Symbol

dynamic_dim_constraint_symbols = []

dynamic_dim_constraint_symbol2example_value = {}

dynamic_dim_constraint_relations = []

dynamic_dim_constraint_input_shapes = [
    ([1024, 256], "L_self_modules_ahead_modules_h_parameters_weight_"),
    ([1024], "L_self_modules_ahead_modules_x_parameters_bias_"),
    ([1024, 128], "L_self_modules_ahead_modules_x_parameters_weight_"),
    ([1024, 256], "L_self_modules_back_modules_h_parameters_weight_"),
    ([1024], "L_self_modules_back_modules_x_parameters_bias_"),
    ([1024, 128], "L_self_modules_back_modules_x_parameters_weight_"),
    ([20000, 128], "L_self_modules_embed_parameters_weight_"),
    ([45], "L_self_modules_head_parameters_bias_"),
    ([45, 512], "L_self_modules_head_parameters_weight_"),
    ([1, 24], "L_words_"),
]
