from sympy import Symbol

dynamic_dim_constraint_symbols = []

dynamic_dim_constraint_symbol2example_value = {}

dynamic_dim_constraint_relations = []

dynamic_dim_constraint_input_shapes = [
    ([5000, 32], "L_self_modules_embed_parameters_weight_"),
    ([4], "L_self_modules_head_parameters_bias_"),
    ([4, 32], "L_self_modules_head_parameters_weight_"),
    ([32], "L_self_modules_hidden_parameters_bias_"),
    ([32, 32], "L_self_modules_hidden_parameters_weight_"),
    ([4, 16], "L_words_"),
]
