class Program_weight_tensor_meta_L_fn_modules_0_parameters_weight_:
    name = "L_fn_modules_0_parameters_weight_"
    shape = [50288, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000135834
    std = 1.00002
    data = None


class Program_weight_tensor_meta_L_args_0_:
    name = "L_args_0_"
    shape = [1, 128]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    min_val = 133
    max_val = 49065
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_norm_parameters_gain_:
    name = "L_fn_modules_1_modules_norm_parameters_gain_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_inp_parameters_weight_:
    name = "L_fn_modules_1_modules_inp_parameters_weight_"
    shape = [3352, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 7.24269e-06
    std = 0.0208422
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_conv_parameters_weight_:
    name = "L_fn_modules_1_modules_conv_parameters_weight_"
    shape = [1792, 1, 4]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0044241
    std = 0.288855
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_conv_parameters_bias_:
    name = "L_fn_modules_1_modules_conv_parameters_bias_"
    shape = [1792]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00204389
    std = 0.288121
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_parameters_bias_:
    name = "L_fn_modules_1_parameters_bias_"
    shape = [24]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.17936
    std = 0.459922
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_parameters_log_a_:
    name = "L_fn_modules_1_parameters_log_a_"
    shape = [24]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.898456
    std = 0.444248
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_parameters_skip_:
    name = "L_fn_modules_1_parameters_skip_"
    shape = [24]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_gated_parameters_gain_:
    name = "L_fn_modules_1_modules_gated_parameters_gain_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_out_parameters_weight_:
    name = "L_fn_modules_1_modules_out_parameters_weight_"
    shape = [768, 1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 7.06293e-06
    std = 0.0147278
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_norm_parameters_gain_:
    name = "L_fn_modules_2_modules_norm_parameters_gain_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_inp_parameters_weight_:
    name = "L_fn_modules_2_modules_inp_parameters_weight_"
    shape = [3352, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.10089e-06
    std = 0.0208393
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_conv_parameters_weight_:
    name = "L_fn_modules_2_modules_conv_parameters_weight_"
    shape = [1792, 1, 4]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00285582
    std = 0.288261
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_conv_parameters_bias_:
    name = "L_fn_modules_2_modules_conv_parameters_bias_"
    shape = [1792]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0159496
    std = 0.290525
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_parameters_bias_:
    name = "L_fn_modules_2_parameters_bias_"
    shape = [24]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.00422
    std = 0.491751
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_parameters_log_a_:
    name = "L_fn_modules_2_parameters_log_a_"
    shape = [24]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.935392
    std = 0.639041
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_parameters_skip_:
    name = "L_fn_modules_2_parameters_skip_"
    shape = [24]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_gated_parameters_gain_:
    name = "L_fn_modules_2_modules_gated_parameters_gain_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_out_parameters_weight_:
    name = "L_fn_modules_2_modules_out_parameters_weight_"
    shape = [768, 1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.76025e-05
    std = 0.0147319
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_norm_parameters_gain_:
    name = "L_fn_modules_3_modules_norm_parameters_gain_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_inp_parameters_weight_:
    name = "L_fn_modules_3_modules_inp_parameters_weight_"
    shape = [3352, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.04147e-06
    std = 0.0208361
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_conv_parameters_weight_:
    name = "L_fn_modules_3_modules_conv_parameters_weight_"
    shape = [1792, 1, 4]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00254817
    std = 0.286547
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_conv_parameters_bias_:
    name = "L_fn_modules_3_modules_conv_parameters_bias_"
    shape = [1792]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00339683
    std = 0.294339
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_parameters_bias_:
    name = "L_fn_modules_3_parameters_bias_"
    shape = [24]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.92179
    std = 0.362119
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_parameters_log_a_:
    name = "L_fn_modules_3_parameters_log_a_"
    shape = [24]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.975698
    std = 0.458045
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_parameters_skip_:
    name = "L_fn_modules_3_parameters_skip_"
    shape = [24]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_gated_parameters_gain_:
    name = "L_fn_modules_3_modules_gated_parameters_gain_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_out_parameters_weight_:
    name = "L_fn_modules_3_modules_out_parameters_weight_"
    shape = [768, 1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.32039e-06
    std = 0.014731
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_norm_parameters_gain_:
    name = "L_fn_modules_4_modules_norm_parameters_gain_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_inp_parameters_weight_:
    name = "L_fn_modules_4_modules_inp_parameters_weight_"
    shape = [3352, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.75744e-05
    std = 0.0208358
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_conv_parameters_weight_:
    name = "L_fn_modules_4_modules_conv_parameters_weight_"
    shape = [1792, 1, 4]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00734018
    std = 0.289216
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_conv_parameters_bias_:
    name = "L_fn_modules_4_modules_conv_parameters_bias_"
    shape = [1792]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00324359
    std = 0.290215
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_parameters_bias_:
    name = "L_fn_modules_4_parameters_bias_"
    shape = [24]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.11148
    std = 0.56469
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_parameters_log_a_:
    name = "L_fn_modules_4_parameters_log_a_"
    shape = [24]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.11801
    std = 0.378851
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_parameters_skip_:
    name = "L_fn_modules_4_parameters_skip_"
    shape = [24]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_gated_parameters_gain_:
    name = "L_fn_modules_4_modules_gated_parameters_gain_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_out_parameters_weight_:
    name = "L_fn_modules_4_modules_out_parameters_weight_"
    shape = [768, 1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.52685e-05
    std = 0.0147335
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_parameters_gain_:
    name = "L_fn_modules_5_parameters_gain_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None
