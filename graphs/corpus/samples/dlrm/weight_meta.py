class Program_weight_tensor_meta_L_self_modules_bottom_modules_0_parameters_weight_:
    name = "L_self_modules_bottom_modules_0_parameters_weight_"
    shape = [512, 13]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00146786
    std = 0.159725
    data = None


class Program_weight_tensor_meta_L_self_modules_bottom_modules_0_parameters_bias_:
    name = "L_self_modules_bottom_modules_0_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00709352
    std = 0.155117
    data = None


class Program_weight_tensor_meta_L_dense_:
    name = "L_dense_"
    shape = [128, 13]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.493802
    std = 0.285895
    data = None


class Program_weight_tensor_meta_L_self_modules_bottom_modules_2_parameters_weight_:
    name = "L_self_modules_bottom_modules_2_parameters_weight_"
    shape = [256, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.37628e-05
    std = 0.0254928
    data = None


class Program_weight_tensor_meta_L_self_modules_bottom_modules_2_parameters_bias_:
    name = "L_self_modules_bottom_modules_2_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00135907
    std = 0.0253148
    data = None


class Program_weight_tensor_meta_L_self_modules_bottom_modules_4_parameters_weight_:
    name = "L_self_modules_bottom_modules_4_parameters_weight_"
    shape = [64, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000131696
    std = 0.0364142
    data = None


class Program_weight_tensor_meta_L_self_modules_bottom_modules_4_parameters_bias_:
    name = "L_self_modules_bottom_modules_4_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00557756
    std = 0.03952
    data = None


class Program_weight_tensor_meta_L_sparse_:
    name = "L_sparse_"
    shape = [128, 26, 4]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    min_val = 0
    max_val = 9999
    data = None


class Program_weight_tensor_meta_L_self_modules_tables_modules_0_parameters_weight_:
    name = "L_self_modules_tables_modules_0_parameters_weight_"
    shape = [10000, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0012523
    std = 0.999685
    data = None


class Program_weight_tensor_meta_L_self_modules_tables_modules_1_parameters_weight_:
    name = "L_self_modules_tables_modules_1_parameters_weight_"
    shape = [10000, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000705394
    std = 0.999789
    data = None


class Program_weight_tensor_meta_L_self_modules_tables_modules_2_parameters_weight_:
    name = "L_self_modules_tables_modules_2_parameters_weight_"
    shape = [10000, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00107793
    std = 1.00044
    data = None


class Program_weight_tensor_meta_L_self_modules_tables_modules_3_parameters_weight_:
    name = "L_self_modules_tables_modules_3_parameters_weight_"
    shape = [10000, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000169019
    std = 0.999604
    data = None


class Program_weight_tensor_meta_L_self_modules_tables_modules_4_parameters_weight_:
    name = "L_self_modules_tables_modules_4_parameters_weight_"
    shape = [10000, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00017759
    std = 0.998577
    data = None


class Program_weight_tensor_meta_L_self_modules_tables_modules_5_parameters_weight_:
    name = "L_self_modules_tables_modules_5_parameters_weight_"
    shape = [10000, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000932078
    std = 1.00062
    data = None


class Program_weight_tensor_meta_L_self_modules_tables_modules_6_parameters_weight_:
    name = "L_self_modules_tables_modules_6_parameters_weight_"
    shape = [10000, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00295159
    std = 0.999409
    data = None


class Program_weight_tensor_meta_L_self_modules_tables_modules_7_parameters_weight_:
    name = "L_self_modules_tables_modules_7_parameters_weight_"
    shape = [10000, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000707279
    std = 1.00003
    data = None


class Program_weight_tensor_meta_L_self_modules_tables_modules_8_parameters_weight_:
    name = "L_self_modules_tables_modules_8_parameters_weight_"
    shape = [10000, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000828365
    std = 1.00007
    data = None


class Program_weight_tensor_meta_L_self_modules_tables_modules_9_parameters_weight_:
    name = "L_self_modules_tables_modules_9_parameters_weight_"
    shape = [10000, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00010673
    std = 0.99951
    data = None


class Program_weight_tensor_meta_L_self_modules_tables_modules_10_parameters_weight_:
    name = "L_self_modules_tables_modules_10_parameters_weight_"
    shape = [10000, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00129589
    std = 0.999377
    data = None


class Program_weight_tensor_meta_L_self_modules_tables_modules_11_parameters_weight_:
    name = "L_self_modules_tables_modules_11_parameters_weight_"
    shape = [10000, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000134602
    std = 1.00041
    data = None


class Program_weight_tensor_meta_L_self_modules_tables_modules_12_parameters_weight_:
    name = "L_self_modules_tables_modules_12_parameters_weight_"
    shape = [10000, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000408321
    std = 1.00142
    data = None


class Program_weight_tensor_meta_L_self_modules_tables_modules_13_parameters_weight_:
    name = "L_self_modules_tables_modules_13_parameters_weight_"
    shape = [10000, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000317646
    std = 0.99997
    data = None


class Program_weight_tensor_meta_L_self_modules_tables_modules_14_parameters_weight_:
    name = "L_self_modules_tables_modules_14_parameters_weight_"
    shape = [10000, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000482945
    std = 1.0009
    data = None


class Program_weight_tensor_meta_L_self_modules_tables_modules_15_parameters_weight_:
    name = "L_self_modules_tables_modules_15_parameters_weight_"
    shape = [10000, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00172084
    std = 1.00023
    data = None


class Program_weight_tensor_meta_L_self_modules_tables_modules_16_parameters_weight_:
    name = "L_self_modules_tables_modules_16_parameters_weight_"
    shape = [10000, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000965133
    std = 1.0002
    data = None


class Program_weight_tensor_meta_L_self_modules_tables_modules_17_parameters_weight_:
    name = "L_self_modules_tables_modules_17_parameters_weight_"
    shape = [10000, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00261635
    std = 1.00056
    data = None


class Program_weight_tensor_meta_L_self_modules_tables_modules_18_parameters_weight_:
    name = "L_self_modules_tables_modules_18_parameters_weight_"
    shape = [10000, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00125516
    std = 1.00012
    data = None


class Program_weight_tensor_meta_L_self_modules_tables_modules_19_parameters_weight_:
    name = "L_self_modules_tables_modules_19_parameters_weight_"
    shape = [10000, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000354135
    std = 1.00178
    data = None


class Program_weight_tensor_meta_L_self_modules_tables_modules_20_parameters_weight_:
    name = "L_self_modules_tables_modules_20_parameters_weight_"
    shape = [10000, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00131654
    std = 1.00032
    data = None


class Program_weight_tensor_meta_L_self_modules_tables_modules_21_parameters_weight_:
    name = "L_self_modules_tables_modules_21_parameters_weight_"
    shape = [10000, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00158799
    std = 0.999069
    data = None


class Program_weight_tensor_meta_L_self_modules_tables_modules_22_parameters_weight_:
    name = "L_self_modules_tables_modules_22_parameters_weight_"
    shape = [10000, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000845958
    std = 1.00099
    data = None


class Program_weight_tensor_meta_L_self_modules_tables_modules_23_parameters_weight_:
    name = "L_self_modules_tables_modules_23_parameters_weight_"
    shape = [10000, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000580968
    std = 1.00097
    data = None


class Program_weight_tensor_meta_L_self_modules_tables_modules_24_parameters_weight_:
    name = "L_self_modules_tables_modules_24_parameters_weight_"
    shape = [10000, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000163902
    std = 0.999834
    data = None


class Program_weight_tensor_meta_L_self_modules_tables_modules_25_parameters_weight_:
    name = "L_self_modules_tables_modules_25_parameters_weight_"
    shape = [10000, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00124909
    std = 0.999235
    data = None


class Program_weight_tensor_meta_L_self_buffers_pairs_:
    name = "L_self_buffers_pairs_"
    shape = [2, 351]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    min_val = 0
    max_val = 26
    data = None


class Program_weight_tensor_meta_L_self_modules_top_modules_0_parameters_weight_:
    name = "L_self_modules_top_modules_0_parameters_weight_"
    shape = [512, 415]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000114446
    std = 0.0283575
    data = None


class Program_weight_tensor_meta_L_self_modules_top_modules_0_parameters_bias_:
    name = "L_self_modules_top_modules_0_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000184163
    std = 0.0282825
    data = None


class Program_weight_tensor_meta_L_self_modules_top_modules_2_parameters_weight_:
    name = "L_self_modules_top_modules_2_parameters_weight_"
    shape = [256, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.95436e-05
    std = 0.0254459
    data = None


class Program_weight_tensor_meta_L_self_modules_top_modules_2_parameters_bias_:
    name = "L_self_modules_top_modules_2_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000831654
    std = 0.0240854
    data = None


class Program_weight_tensor_meta_L_self_modules_top_modules_4_parameters_weight_:
    name = "L_self_modules_top_modules_4_parameters_weight_"
    shape = [1, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000554897
    std = 0.0358659
    data = None


class Program_weight_tensor_meta_L_self_modules_top_modules_4_parameters_bias_:
    name = "L_self_modules_top_modules_4_parameters_bias_"
    shape = [1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0158517
    std = 0.0
    data = None
