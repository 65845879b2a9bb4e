from sympy import Symbol

dynamic_dim_constraint_symbols = []

dynamic_dim_constraint_symbol2example_value = {}

dynamic_dim_constraint_relations = []

dynamic_dim_constraint_input_shapes = [
    ([32], "L_self_buffers_freqs_"),
    ([1000, 64], "L_self_modules_embed_parameters_weight_"),
    ([64], "L_self_modules_norm_parameters_bias_"),
    ([64], "L_self_modules_norm_parameters_weight_"),
    ([2, 24], "L_words_"),
]
