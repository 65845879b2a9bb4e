class Program_weight_tensor_meta_L_fn_modules_0_parameters_weight_:
    name = "L_fn_modules_0_parameters_weight_"
    shape = [512, 4, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000703461
    std = 0.0962298
    data = None


class Program_weight_tensor_meta_L_fn_modules_0_parameters_bias_:
    name = "L_fn_modules_0_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00462941
    std = 0.0942299
    data = None


class Program_weight_tensor_meta_L_args_0_:
    name = "L_args_0_"
    shape = [1, 4, 16, 16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0588256
    std = 1.03524
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_norm1_parameters_weight_:
    name = "L_fn_modules_1_modules_norm1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_norm1_parameters_bias_:
    name = "L_fn_modules_1_modules_norm1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_conv1_parameters_weight_:
    name = "L_fn_modules_1_modules_conv1_parameters_weight_"
    shape = [512, 512, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.9447e-06
    std = 0.00850762
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_conv1_parameters_bias_:
    name = "L_fn_modules_1_modules_conv1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.88862e-05
    std = 0.0084378
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_norm2_parameters_weight_:
    name = "L_fn_modules_1_modules_norm2_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_norm2_parameters_bias_:
    name = "L_fn_modules_1_modules_norm2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_conv2_parameters_weight_:
    name = "L_fn_modules_1_modules_conv2_parameters_weight_"
    shape = [512, 512, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.65186e-06
    std = 0.00850806
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_conv2_parameters_bias_:
    name = "L_fn_modules_1_modules_conv2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000102667
    std = 0.0084978
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_norm_parameters_weight_:
    name = "L_fn_modules_2_modules_norm_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_norm_parameters_bias_:
    name = "L_fn_modules_2_modules_norm_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_qkv_parameters_weight_:
    name = "L_fn_modules_2_modules_qkv_parameters_weight_"
    shape = [1536, 512, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.96399e-05
    std = 0.0255069
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_qkv_parameters_bias_:
    name = "L_fn_modules_2_modules_qkv_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000589288
    std = 0.0256791
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_out_parameters_weight_:
    name = "L_fn_modules_2_modules_out_parameters_weight_"
    shape = [512, 512, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.05943e-05
    std = 0.0255285
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_out_parameters_bias_:
    name = "L_fn_modules_2_modules_out_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00118402
    std = 0.0254689
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_norm1_parameters_weight_:
    name = "L_fn_modules_3_modules_norm1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_norm1_parameters_bias_:
    name = "L_fn_modules_3_modules_norm1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_conv1_parameters_weight_:
    name = "L_fn_modules_3_modules_conv1_parameters_weight_"
    shape = [512, 512, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.46535e-06
    std = 0.00850608
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_conv1_parameters_bias_:
    name = "L_fn_modules_3_modules_conv1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000222566
    std = 0.00855638
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_norm2_parameters_weight_:
    name = "L_fn_modules_3_modules_norm2_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_norm2_parameters_bias_:
    name = "L_fn_modules_3_modules_norm2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_conv2_parameters_weight_:
    name = "L_fn_modules_3_modules_conv2_parameters_weight_"
    shape = [512, 512, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.30617e-06
    std = 0.00850575
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_conv2_parameters_bias_:
    name = "L_fn_modules_3_modules_conv2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000539659
    std = 0.00875328
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_norm1_parameters_weight_:
    name = "L_fn_modules_4_modules_norm1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_norm1_parameters_bias_:
    name = "L_fn_modules_4_modules_norm1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_conv1_parameters_weight_:
    name = "L_fn_modules_4_modules_conv1_parameters_weight_"
    shape = [512, 512, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 9.08575e-06
    std = 0.00850542
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_conv1_parameters_bias_:
    name = "L_fn_modules_4_modules_conv1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000380739
    std = 0.00850461
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_norm2_parameters_weight_:
    name = "L_fn_modules_4_modules_norm2_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_norm2_parameters_bias_:
    name = "L_fn_modules_4_modules_norm2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_conv2_parameters_weight_:
    name = "L_fn_modules_4_modules_conv2_parameters_weight_"
    shape = [512, 512, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.38113e-06
    std = 0.00850738
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_conv2_parameters_bias_:
    name = "L_fn_modules_4_modules_conv2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000619407
    std = 0.00877702
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_norm1_parameters_weight_:
    name = "L_fn_modules_5_modules_norm1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_norm1_parameters_bias_:
    name = "L_fn_modules_5_modules_norm1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_conv1_parameters_weight_:
    name = "L_fn_modules_5_modules_conv1_parameters_weight_"
    shape = [512, 512, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.72657e-06
    std = 0.00850226
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_conv1_parameters_bias_:
    name = "L_fn_modules_5_modules_conv1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000364274
    std = 0.00838947
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_norm2_parameters_weight_:
    name = "L_fn_modules_5_modules_norm2_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_norm2_parameters_bias_:
    name = "L_fn_modules_5_modules_norm2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_conv2_parameters_weight_:
    name = "L_fn_modules_5_modules_conv2_parameters_weight_"
    shape = [512, 512, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.69101e-06
    std = 0.0085051
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_conv2_parameters_bias_:
    name = "L_fn_modules_5_modules_conv2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000699515
    std = 0.00874842
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_parameters_weight_:
    name = "L_fn_modules_7_parameters_weight_"
    shape = [512, 512, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.74561e-06
    std = 0.00850505
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_parameters_bias_:
    name = "L_fn_modules_7_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000478638
    std = 0.00845665
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_norm1_parameters_weight_:
    name = "L_fn_modules_8_modules_norm1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_norm1_parameters_bias_:
    name = "L_fn_modules_8_modules_norm1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_conv1_parameters_weight_:
    name = "L_fn_modules_8_modules_conv1_parameters_weight_"
    shape = [512, 512, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 6.51241e-06
    std = 0.00850368
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_conv1_parameters_bias_:
    name = "L_fn_modules_8_modules_conv1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000271339
    std = 0.00847975
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_norm2_parameters_weight_:
    name = "L_fn_modules_8_modules_norm2_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_norm2_parameters_bias_:
    name = "L_fn_modules_8_modules_norm2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_conv2_parameters_weight_:
    name = "L_fn_modules_8_modules_conv2_parameters_weight_"
    shape = [512, 512, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.32497e-07
    std = 0.00850442
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_conv2_parameters_bias_:
    name = "L_fn_modules_8_modules_conv2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000179799
    std = 0.00828289
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_norm1_parameters_weight_:
    name = "L_fn_modules_9_modules_norm1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_norm1_parameters_bias_:
    name = "L_fn_modules_9_modules_norm1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_conv1_parameters_weight_:
    name = "L_fn_modules_9_modules_conv1_parameters_weight_"
    shape = [512, 512, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.15125e-06
    std = 0.00850719
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_conv1_parameters_bias_:
    name = "L_fn_modules_9_modules_conv1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.49495e-05
    std = 0.00851
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_norm2_parameters_weight_:
    name = "L_fn_modules_9_modules_norm2_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_norm2_parameters_bias_:
    name = "L_fn_modules_9_modules_norm2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_conv2_parameters_weight_:
    name = "L_fn_modules_9_modules_conv2_parameters_weight_"
    shape = [512, 512, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.36321e-06
    std = 0.00850705
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_conv2_parameters_bias_:
    name = "L_fn_modules_9_modules_conv2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000298354
    std = 0.00829482
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_parameters_weight_:
    name = "L_fn_modules_11_parameters_weight_"
    shape = [512, 512, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 7.07125e-06
    std = 0.008506
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_parameters_bias_:
    name = "L_fn_modules_11_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000807257
    std = 0.00857411
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_norm1_parameters_weight_:
    name = "L_fn_modules_12_modules_norm1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_norm1_parameters_bias_:
    name = "L_fn_modules_12_modules_norm1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_conv1_parameters_weight_:
    name = "L_fn_modules_12_modules_conv1_parameters_weight_"
    shape = [256, 512, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.50325e-06
    std = 0.00850824
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_conv1_parameters_bias_:
    name = "L_fn_modules_12_modules_conv1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00038325
    std = 0.00854823
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_skip_parameters_weight_:
    name = "L_fn_modules_12_modules_skip_parameters_weight_"
    shape = [256, 512, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.58851e-05
    std = 0.0254884
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_skip_parameters_bias_:
    name = "L_fn_modules_12_modules_skip_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0027908
    std = 0.0261774
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_norm2_parameters_weight_:
    name = "L_fn_modules_12_modules_norm2_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_norm2_parameters_bias_:
    name = "L_fn_modules_12_modules_norm2_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_conv2_parameters_weight_:
    name = "L_fn_modules_12_modules_conv2_parameters_weight_"
    shape = [256, 256, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.57536e-05
    std = 0.0120334
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_conv2_parameters_bias_:
    name = "L_fn_modules_12_modules_conv2_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000770574
    std = 0.0127155
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_norm1_parameters_weight_:
    name = "L_fn_modules_13_modules_norm1_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_norm1_parameters_bias_:
    name = "L_fn_modules_13_modules_norm1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_conv1_parameters_weight_:
    name = "L_fn_modules_13_modules_conv1_parameters_weight_"
    shape = [256, 256, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.30484e-06
    std = 0.0120141
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_conv1_parameters_bias_:
    name = "L_fn_modules_13_modules_conv1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000378069
    std = 0.0123022
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_norm2_parameters_weight_:
    name = "L_fn_modules_13_modules_norm2_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_norm2_parameters_bias_:
    name = "L_fn_modules_13_modules_norm2_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_conv2_parameters_weight_:
    name = "L_fn_modules_13_modules_conv2_parameters_weight_"
    shape = [256, 256, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.78813e-05
    std = 0.0120183
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_conv2_parameters_bias_:
    name = "L_fn_modules_13_modules_conv2_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0001885
    std = 0.0123393
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_parameters_weight_:
    name = "L_fn_modules_15_parameters_weight_"
    shape = [256, 256, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.95637e-05
    std = 0.0120312
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_parameters_bias_:
    name = "L_fn_modules_15_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000226575
    std = 0.012113
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_norm1_parameters_weight_:
    name = "L_fn_modules_16_modules_norm1_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_norm1_parameters_bias_:
    name = "L_fn_modules_16_modules_norm1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_conv1_parameters_weight_:
    name = "L_fn_modules_16_modules_conv1_parameters_weight_"
    shape = [128, 256, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.32421e-06
    std = 0.0120232
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_conv1_parameters_bias_:
    name = "L_fn_modules_16_modules_conv1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000283589
    std = 0.0122872
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_skip_parameters_weight_:
    name = "L_fn_modules_16_modules_skip_parameters_weight_"
    shape = [128, 256, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000207208
    std = 0.0360918
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_skip_parameters_bias_:
    name = "L_fn_modules_16_modules_skip_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00625524
    std = 0.033831
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_norm2_parameters_weight_:
    name = "L_fn_modules_16_modules_norm2_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_norm2_parameters_bias_:
    name = "L_fn_modules_16_modules_norm2_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_conv2_parameters_weight_:
    name = "L_fn_modules_16_modules_conv2_parameters_weight_"
    shape = [128, 128, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 7.51845e-05
    std = 0.0170046
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_conv2_parameters_bias_:
    name = "L_fn_modules_16_modules_conv2_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000812732
    std = 0.0173447
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_norm1_parameters_weight_:
    name = "L_fn_modules_17_modules_norm1_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_norm1_parameters_bias_:
    name = "L_fn_modules_17_modules_norm1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_conv1_parameters_weight_:
    name = "L_fn_modules_17_modules_conv1_parameters_weight_"
    shape = [128, 128, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.03287e-06
    std = 0.0169822
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_conv1_parameters_bias_:
    name = "L_fn_modules_17_modules_conv1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000627593
    std = 0.017435
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_norm2_parameters_weight_:
    name = "L_fn_modules_17_modules_norm2_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_norm2_parameters_bias_:
    name = "L_fn_modules_17_modules_norm2_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_conv2_parameters_weight_:
    name = "L_fn_modules_17_modules_conv2_parameters_weight_"
    shape = [128, 128, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.5264e-05
    std = 0.0169909
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_conv2_parameters_bias_:
    name = "L_fn_modules_17_modules_conv2_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00345091
    std = 0.0167409
    data = None


class Program_weight_tensor_meta_L_fn_modules_18_parameters_weight_:
    name = "L_fn_modules_18_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_18_parameters_bias_:
    name = "L_fn_modules_18_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_20_parameters_weight_:
    name = "L_fn_modules_20_parameters_weight_"
    shape = [3, 128, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000165884
    std = 0.01704
    data = None


class Program_weight_tensor_meta_L_fn_modules_20_parameters_bias_:
    name = "L_fn_modules_20_parameters_bias_"
    shape = [3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0106559
    std = 0.0159003
    data = None
