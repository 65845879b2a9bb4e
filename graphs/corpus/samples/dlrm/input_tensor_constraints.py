from sympy import Symbol

dynamic_dim_constraint_symbols = []

dynamic_dim_constraint_symbol2example_value = {}

dynamic_dim_constraint_relations = []

dynamic_dim_constraint_input_shapes = [
    ([128, 13], "L_dense_"),
    ([2, 351], "L_self_buffers_pairs_"),
    ([512], "L_self_modules_bottom_modules_0_parameters_bias_"),
    ([512, 13], "L_self_modules_bottom_modules_0_parameters_weight_"),
    ([256], "L_self_modules_bottom_modules_2_parameters_bias_"),
    ([256, 512], "L_self_modules_bottom_modules_2_parameters_weight_"),
    ([64], "L_self_modules_bottom_modules_4_parameters_bias_"),
    ([64, 256], "L_self_modules_bottom_modules_4_parameters_weight_"),
    ([10000, 64], "L_self_modules_tables_modules_0_parameters_weight_"),
    ([10000, 64], "L_self_modules_tables_modules_10_parameters_weight_"),
    ([10000, 64], "L_self_modules_tables_modules_11_parameters_weight_"),
    ([10000, 64], "L_self_modules_tables_modules_12_parameters_weight_"),
    ([10000, 64], "L_self_modules_tables_modules_13_parameters_weight_"),
    ([10000, 64], "L_self_modules_tables_modules_14_parameters_weight_"),
    ([10000, 64], "L_self_modules_tables_modules_15_parameters_weight_"),
    ([10000, 64], "L_self_modules_tables_modules_16_parameters_weight_"),
    ([10000, 64], "L_self_modules_tables_modules_17_parameters_weight_"),
    ([10000, 64], "L_self_modules_tables_modules_18_parameters_weight_"),
    ([10000, 64], "L_self_modules_tables_modules_19_parameters_weight_"),
    ([10000, 64], "L_self_modules_tables_modules_1_parameters_weight_"),
    ([10000, 64], "L_self_modules_tables_modules_20_parameters_weight_"),
    ([10000, 64], "L_self_modules_tables_modules_21_parameters_weight_"),
    ([10000, 64], "L_self_modules_tables_modules_22_parameters_weight_"),
    ([10000, 64], "L_self_modules_tables_modules_23_parameters_weight_"),
    ([10000, 64], "L_self_modules_tables_modules_24_parameters_weight_"),
    ([10000, 64], "L_self_modules_tables_modules_25_parameters_weight_"),
    ([10000, 64], "L_self_modules_tables_modules_2_parameters_weight_"),
    ([10000, 64], "L_self_modules_tables_modules_3_parameters_weight_"),
    ([10000, 64], "L_self_modules_tables_modules_4_parameters_weight_"),
    ([10000, 64], "L_self_modules_tables_modules_5_parameters_weight_"),
    ([10000, 64], "L_self_modules_tables_modules_6_parameters_weight_"),
    ([10000, 64], "L_self_modules_tables_modules_7_parameters_weight_"),
    ([10000, 64], "L_self_modules_tables_modules_8_parameters_weight_"),
    ([10000, 64], "L_self_modules_tables_modules_9_parameters_weight_"),
    ([512], "L_self_modules_top_modules_0_parameters_bias_"),
    ([512, 415], "L_self_modules_top_modules_0_parameters_weight_"),
    ([256], "L_self_modules_top_modules_2_parameters_bias_"),
    ([256, 512], "L_self_modules_top_modules_2_parameters_weight_"),
    ([1], "L_self_modules_top_modules_4_parameters_bias_"),
    ([1, 256], "L_self_modules_top_modules_4_parameters_weight_"),
    ([128, 26, 4], "L_sparse_"),
]
