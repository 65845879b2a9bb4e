from sympy import Symbol

dynamic_dim_constraint_symbols = []

dynamic_dim_constraint_symbol2example_value = {}

dynamic_dim_constraint_relations = []

dynamic_dim_constraint_input_shapes = [
    ([1, 2, 16, 32], "L_k_"),
    ([1, 16], "L_position_"),
    ([1, 4, 16, 32], "L_q_"),
    ([16], "L_self_buffers_freqs_"),
]
