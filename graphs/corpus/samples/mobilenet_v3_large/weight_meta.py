class Program_weight_tensor_meta_L_fn_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_0_modules_0_parameters_weight_"
    shape = [16, 3, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00136879
    std = 0.111045
    data = None


class Program_weight_tensor_meta_L_args_0_:
    name = "L_args_0_"
    shape = [1, 3, 224, 224]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.498541
    std = 0.288606
    data = None


class Program_weight_tensor_meta_L_fn_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_0_modules_1_buffers_running_mean_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.019
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_0_modules_1_buffers_running_var_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.102
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_0_modules_1_parameters_weight_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_0_modules_1_parameters_bias_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_1_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [16, 1, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00640478
    std = 0.20014
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_1_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.03
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_1_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.071
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_1_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_1_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_1_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [16, 16, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.003552
    std = 0.147426
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_1_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.049
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_1_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.071
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_1_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_1_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_2_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [64, 16, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000958624
    std = 0.145766
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_2_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.056
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_2_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.528
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_2_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_2_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_2_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [64, 1, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00204168
    std = 0.187439
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_2_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.035
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_2_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.116
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_2_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_2_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_2_modules_0_parameters_weight_:
    name = "L_fn_modules_2_modules_body_modules_2_modules_0_parameters_weight_"
    shape = [24, 64, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00217564
    std = 0.0709239
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_2_modules_1_buffers_running_mean_:
    name = "L_fn_modules_2_modules_body_modules_2_modules_1_buffers_running_mean_"
    shape = [24]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.075
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_2_modules_1_buffers_running_var_:
    name = "L_fn_modules_2_modules_body_modules_2_modules_1_buffers_running_var_"
    shape = [24]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.228
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_2_modules_1_parameters_weight_:
    name = "L_fn_modules_2_modules_body_modules_2_modules_1_parameters_weight_"
    shape = [24]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_2_modules_1_parameters_bias_:
    name = "L_fn_modules_2_modules_body_modules_2_modules_1_parameters_bias_"
    shape = [24]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_3_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [72, 24, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00113739
    std = 0.117738
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_3_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [72]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.052
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_3_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [72]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.303
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_3_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [72]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_3_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [72]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_3_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [72, 1, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00572706
    std = 0.192097
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_3_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [72]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.071
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_3_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [72]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.139
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_3_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [72]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_3_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [72]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_2_modules_0_parameters_weight_:
    name = "L_fn_modules_3_modules_body_modules_2_modules_0_parameters_weight_"
    shape = [24, 72, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00145709
    std = 0.0676827
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_2_modules_1_buffers_running_mean_:
    name = "L_fn_modules_3_modules_body_modules_2_modules_1_buffers_running_mean_"
    shape = [24]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.07
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_2_modules_1_buffers_running_var_:
    name = "L_fn_modules_3_modules_body_modules_2_modules_1_buffers_running_var_"
    shape = [24]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.222
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_2_modules_1_parameters_weight_:
    name = "L_fn_modules_3_modules_body_modules_2_modules_1_parameters_weight_"
    shape = [24]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_2_modules_1_parameters_bias_:
    name = "L_fn_modules_3_modules_body_modules_2_modules_1_parameters_bias_"
    shape = [24]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_4_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [72, 24, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00444764
    std = 0.120776
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_4_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [72]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.131
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_4_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [72]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.786
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_4_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [72]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_4_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [72]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_4_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [72, 1, 5, 5]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000481312
    std = 0.115786
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_4_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [72]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.015
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_4_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [72]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.136
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_4_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [72]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_4_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [72]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_2_modules_down_parameters_weight_:
    name = "L_fn_modules_4_modules_body_modules_2_modules_down_parameters_weight_"
    shape = [24, 72, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0019104
    std = 0.068447
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_2_modules_down_parameters_bias_:
    name = "L_fn_modules_4_modules_body_modules_2_modules_down_parameters_bias_"
    shape = [24]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0137643
    std = 0.07282
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_2_modules_up_parameters_weight_:
    name = "L_fn_modules_4_modules_body_modules_2_modules_up_parameters_weight_"
    shape = [72, 24, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0002437
    std = 0.11714
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_2_modules_up_parameters_bias_:
    name = "L_fn_modules_4_modules_body_modules_2_modules_up_parameters_bias_"
    shape = [72]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00345145
    std = 0.115794
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_3_modules_0_parameters_weight_:
    name = "L_fn_modules_4_modules_body_modules_3_modules_0_parameters_weight_"
    shape = [40, 72, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00101489
    std = 0.0674718
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_3_modules_1_buffers_running_mean_:
    name = "L_fn_modules_4_modules_body_modules_3_modules_1_buffers_running_mean_"
    shape = [40]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.006
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_3_modules_1_buffers_running_var_:
    name = "L_fn_modules_4_modules_body_modules_3_modules_1_buffers_running_var_"
    shape = [40]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.041
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_3_modules_1_parameters_weight_:
    name = "L_fn_modules_4_modules_body_modules_3_modules_1_parameters_weight_"
    shape = [40]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_3_modules_1_parameters_bias_:
    name = "L_fn_modules_4_modules_body_modules_3_modules_1_parameters_bias_"
    shape = [40]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_5_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [120, 40, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00201327
    std = 0.0907867
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_5_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [120]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.036
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_5_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [120]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.322
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_5_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [120]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_5_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [120]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_5_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [120, 1, 5, 5]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000321008
    std = 0.115354
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_5_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [120]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.008
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_5_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [120]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.131
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_5_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [120]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_5_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [120]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_2_modules_down_parameters_weight_:
    name = "L_fn_modules_5_modules_body_modules_2_modules_down_parameters_weight_"
    shape = [32, 120, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.07952e-05
    std = 0.0526794
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_2_modules_down_parameters_bias_:
    name = "L_fn_modules_5_modules_body_modules_2_modules_down_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000885675
    std = 0.057015
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_2_modules_up_parameters_weight_:
    name = "L_fn_modules_5_modules_body_modules_2_modules_up_parameters_weight_"
    shape = [120, 32, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.001115
    std = 0.101209
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_2_modules_up_parameters_bias_:
    name = "L_fn_modules_5_modules_body_modules_2_modules_up_parameters_bias_"
    shape = [120]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00124215
    std = 0.099165
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_3_modules_0_parameters_weight_:
    name = "L_fn_modules_5_modules_body_modules_3_modules_0_parameters_weight_"
    shape = [40, 120, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000865128
    std = 0.0523876
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_3_modules_1_buffers_running_mean_:
    name = "L_fn_modules_5_modules_body_modules_3_modules_1_buffers_running_mean_"
    shape = [40]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.007
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_3_modules_1_buffers_running_var_:
    name = "L_fn_modules_5_modules_body_modules_3_modules_1_buffers_running_var_"
    shape = [40]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.038
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_3_modules_1_parameters_weight_:
    name = "L_fn_modules_5_modules_body_modules_3_modules_1_parameters_weight_"
    shape = [40]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_3_modules_1_parameters_bias_:
    name = "L_fn_modules_5_modules_body_modules_3_modules_1_parameters_bias_"
    shape = [40]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_6_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [120, 40, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000843171
    std = 0.091858
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_6_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [120]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.024
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_6_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [120]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.747
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_6_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [120]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_6_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [120]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_6_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [120, 1, 5, 5]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00259453
    std = 0.115387
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_6_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [120]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.018
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_6_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [120]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.101
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_6_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [120]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_6_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [120]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_2_modules_down_parameters_weight_:
    name = "L_fn_modules_6_modules_body_modules_2_modules_down_parameters_weight_"
    shape = [32, 120, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000208044
    std = 0.0528853
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_2_modules_down_parameters_bias_:
    name = "L_fn_modules_6_modules_body_modules_2_modules_down_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00159098
    std = 0.0470073
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_2_modules_up_parameters_weight_:
    name = "L_fn_modules_6_modules_body_modules_2_modules_up_parameters_weight_"
    shape = [120, 32, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00175584
    std = 0.100853
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_2_modules_up_parameters_bias_:
    name = "L_fn_modules_6_modules_body_modules_2_modules_up_parameters_bias_"
    shape = [120]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00389261
    std = 0.104762
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_3_modules_0_parameters_weight_:
    name = "L_fn_modules_6_modules_body_modules_3_modules_0_parameters_weight_"
    shape = [40, 120, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000206655
    std = 0.0520511
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_3_modules_1_buffers_running_mean_:
    name = "L_fn_modules_6_modules_body_modules_3_modules_1_buffers_running_mean_"
    shape = [40]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.001
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_3_modules_1_buffers_running_var_:
    name = "L_fn_modules_6_modules_body_modules_3_modules_1_buffers_running_var_"
    shape = [40]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.041
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_3_modules_1_parameters_weight_:
    name = "L_fn_modules_6_modules_body_modules_3_modules_1_parameters_weight_"
    shape = [40]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_3_modules_1_parameters_bias_:
    name = "L_fn_modules_6_modules_body_modules_3_modules_1_parameters_bias_"
    shape = [40]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_7_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [240, 40, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000603618
    std = 0.0912192
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_7_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [240]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.089
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_7_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [240]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.121
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_7_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [240]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_7_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [240]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_7_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [240, 1, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00327353
    std = 0.192083
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_7_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [240]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.021
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_7_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [240]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.101
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_7_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [240]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_7_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [240]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_2_modules_0_parameters_weight_:
    name = "L_fn_modules_7_modules_body_modules_2_modules_0_parameters_weight_"
    shape = [80, 240, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000158481
    std = 0.0372432
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_2_modules_1_buffers_running_mean_:
    name = "L_fn_modules_7_modules_body_modules_2_modules_1_buffers_running_mean_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.007
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_2_modules_1_buffers_running_var_:
    name = "L_fn_modules_7_modules_body_modules_2_modules_1_buffers_running_var_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.101
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_2_modules_1_parameters_weight_:
    name = "L_fn_modules_7_modules_body_modules_2_modules_1_parameters_weight_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_2_modules_1_parameters_bias_:
    name = "L_fn_modules_7_modules_body_modules_2_modules_1_parameters_bias_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_8_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [200, 80, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000115739
    std = 0.0647809
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_8_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [200]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.002
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_8_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [200]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.352
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_8_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [200]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_8_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [200]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_8_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [200, 1, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0046344
    std = 0.194355
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_8_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [200]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.02
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_8_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [200]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.079
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_8_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [200]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_8_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [200]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_2_modules_0_parameters_weight_:
    name = "L_fn_modules_8_modules_body_modules_2_modules_0_parameters_weight_"
    shape = [80, 200, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000420803
    std = 0.0409785
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_2_modules_1_buffers_running_mean_:
    name = "L_fn_modules_8_modules_body_modules_2_modules_1_buffers_running_mean_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.023
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_2_modules_1_buffers_running_var_:
    name = "L_fn_modules_8_modules_body_modules_2_modules_1_buffers_running_var_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.117
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_2_modules_1_parameters_weight_:
    name = "L_fn_modules_8_modules_body_modules_2_modules_1_parameters_weight_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_2_modules_1_parameters_bias_:
    name = "L_fn_modules_8_modules_body_modules_2_modules_1_parameters_bias_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_9_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [184, 80, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.53919e-05
    std = 0.0641665
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_9_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [184]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.018
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_9_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [184]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.597
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_9_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [184]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_9_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [184]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_9_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [184, 1, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00558985
    std = 0.192535
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_9_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [184]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.003
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_9_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [184]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.093
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_9_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [184]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_9_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [184]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_2_modules_0_parameters_weight_:
    name = "L_fn_modules_9_modules_body_modules_2_modules_0_parameters_weight_"
    shape = [80, 184, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.6771e-05
    std = 0.0429992
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_2_modules_1_buffers_running_mean_:
    name = "L_fn_modules_9_modules_body_modules_2_modules_1_buffers_running_mean_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.016
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_2_modules_1_buffers_running_var_:
    name = "L_fn_modules_9_modules_body_modules_2_modules_1_buffers_running_var_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.134
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_2_modules_1_parameters_weight_:
    name = "L_fn_modules_9_modules_body_modules_2_modules_1_parameters_weight_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_2_modules_1_parameters_bias_:
    name = "L_fn_modules_9_modules_body_modules_2_modules_1_parameters_bias_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_10_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [184, 80, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000981784
    std = 0.064549
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_10_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [184]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.059
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_10_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [184]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.056
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_10_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [184]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_10_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [184]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_10_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [184, 1, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00630778
    std = 0.191681
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_10_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [184]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.009
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_10_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [184]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.098
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_10_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [184]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_10_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [184]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_2_modules_0_parameters_weight_:
    name = "L_fn_modules_10_modules_body_modules_2_modules_0_parameters_weight_"
    shape = [80, 184, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000315675
    std = 0.0425461
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_2_modules_1_buffers_running_mean_:
    name = "L_fn_modules_10_modules_body_modules_2_modules_1_buffers_running_mean_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.024
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_2_modules_1_buffers_running_var_:
    name = "L_fn_modules_10_modules_body_modules_2_modules_1_buffers_running_var_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.12
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_2_modules_1_parameters_weight_:
    name = "L_fn_modules_10_modules_body_modules_2_modules_1_parameters_weight_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_2_modules_1_parameters_bias_:
    name = "L_fn_modules_10_modules_body_modules_2_modules_1_parameters_bias_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_11_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [480, 80, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000378661
    std = 0.0644416
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_11_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.097
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_11_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.46
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_11_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_11_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_11_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [480, 1, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000592121
    std = 0.192735
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_11_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.003
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_11_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.109
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_11_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_11_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_2_modules_down_parameters_weight_:
    name = "L_fn_modules_11_modules_body_modules_2_modules_down_parameters_weight_"
    shape = [120, 480, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000136136
    std = 0.026387
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_2_modules_down_parameters_bias_:
    name = "L_fn_modules_11_modules_body_modules_2_modules_down_parameters_bias_"
    shape = [120]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000257257
    std = 0.0249216
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_2_modules_up_parameters_weight_:
    name = "L_fn_modules_11_modules_body_modules_2_modules_up_parameters_weight_"
    shape = [480, 120, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000209485
    std = 0.0527192
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_2_modules_up_parameters_bias_:
    name = "L_fn_modules_11_modules_body_modules_2_modules_up_parameters_bias_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.82947e-06
    std = 0.0526225
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_3_modules_0_parameters_weight_:
    name = "L_fn_modules_11_modules_body_modules_3_modules_0_parameters_weight_"
    shape = [112, 480, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000102413
    std = 0.026309
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_3_modules_1_buffers_running_mean_:
    name = "L_fn_modules_11_modules_body_modules_3_modules_1_buffers_running_mean_"
    shape = [112]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.006
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_3_modules_1_buffers_running_var_:
    name = "L_fn_modules_11_modules_body_modules_3_modules_1_buffers_running_var_"
    shape = [112]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.041
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_3_modules_1_parameters_weight_:
    name = "L_fn_modules_11_modules_body_modules_3_modules_1_parameters_weight_"
    shape = [112]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_3_modules_1_parameters_bias_:
    name = "L_fn_modules_11_modules_body_modules_3_modules_1_parameters_bias_"
    shape = [112]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_12_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [672, 112, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000223313
    std = 0.0546545
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_12_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.036
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_12_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.366
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_12_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_12_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_12_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [672, 1, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00278626
    std = 0.190394
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_12_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.015
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_12_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.159
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_12_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_12_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_2_modules_down_parameters_weight_:
    name = "L_fn_modules_12_modules_body_modules_2_modules_down_parameters_weight_"
    shape = [168, 672, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.90291e-05
    std = 0.022309
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_2_modules_down_parameters_bias_:
    name = "L_fn_modules_12_modules_body_modules_2_modules_down_parameters_bias_"
    shape = [168]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00124735
    std = 0.0220803
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_2_modules_up_parameters_weight_:
    name = "L_fn_modules_12_modules_body_modules_2_modules_up_parameters_weight_"
    shape = [672, 168, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.37817e-05
    std = 0.0444258
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_2_modules_up_parameters_bias_:
    name = "L_fn_modules_12_modules_body_modules_2_modules_up_parameters_bias_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000706529
    std = 0.046063
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_3_modules_0_parameters_weight_:
    name = "L_fn_modules_12_modules_body_modules_3_modules_0_parameters_weight_"
    shape = [112, 672, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.76801e-05
    std = 0.0222352
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_3_modules_1_buffers_running_mean_:
    name = "L_fn_modules_12_modules_body_modules_3_modules_1_buffers_running_mean_"
    shape = [112]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.011
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_3_modules_1_buffers_running_var_:
    name = "L_fn_modules_12_modules_body_modules_3_modules_1_buffers_running_var_"
    shape = [112]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.023
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_3_modules_1_parameters_weight_:
    name = "L_fn_modules_12_modules_body_modules_3_modules_1_parameters_weight_"
    shape = [112]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_3_modules_1_parameters_bias_:
    name = "L_fn_modules_12_modules_body_modules_3_modules_1_parameters_bias_"
    shape = [112]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_13_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [672, 112, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000216442
    std = 0.0545907
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_13_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.02
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_13_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.717
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_13_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_13_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_13_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [672, 1, 5, 5]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.19846e-05
    std = 0.115792
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_13_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.008
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_13_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.12
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_13_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_13_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_2_modules_down_parameters_weight_:
    name = "L_fn_modules_13_modules_body_modules_2_modules_down_parameters_weight_"
    shape = [168, 672, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.18326e-05
    std = 0.0222906
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_2_modules_down_parameters_bias_:
    name = "L_fn_modules_13_modules_body_modules_2_modules_down_parameters_bias_"
    shape = [168]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00117807
    std = 0.0214125
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_2_modules_up_parameters_weight_:
    name = "L_fn_modules_13_modules_body_modules_2_modules_up_parameters_weight_"
    shape = [672, 168, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000119815
    std = 0.044517
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_2_modules_up_parameters_bias_:
    name = "L_fn_modules_13_modules_body_modules_2_modules_up_parameters_bias_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00110861
    std = 0.0443776
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_3_modules_0_parameters_weight_:
    name = "L_fn_modules_13_modules_body_modules_3_modules_0_parameters_weight_"
    shape = [160, 672, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.74027e-05
    std = 0.0222732
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_3_modules_1_buffers_running_mean_:
    name = "L_fn_modules_13_modules_body_modules_3_modules_1_buffers_running_mean_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.011
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_3_modules_1_buffers_running_var_:
    name = "L_fn_modules_13_modules_body_modules_3_modules_1_buffers_running_var_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.025
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_3_modules_1_parameters_weight_:
    name = "L_fn_modules_13_modules_body_modules_3_modules_1_parameters_weight_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_3_modules_1_parameters_bias_:
    name = "L_fn_modules_13_modules_body_modules_3_modules_1_parameters_bias_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_14_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [960, 160, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.70151e-05
    std = 0.0456408
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_14_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [960]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.004
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_14_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [960]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.326
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_14_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [960]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_14_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [960]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_14_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [960, 1, 5, 5]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00184695
    std = 0.116049
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_14_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [960]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.013
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_14_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [960]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.085
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_14_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [960]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_14_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [960]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_2_modules_down_parameters_weight_:
    name = "L_fn_modules_14_modules_body_modules_2_modules_down_parameters_weight_"
    shape = [240, 960, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.62045e-06
    std = 0.0186203
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_2_modules_down_parameters_bias_:
    name = "L_fn_modules_14_modules_body_modules_2_modules_down_parameters_bias_"
    shape = [240]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000810779
    std = 0.0185999
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_2_modules_up_parameters_weight_:
    name = "L_fn_modules_14_modules_body_modules_2_modules_up_parameters_weight_"
    shape = [960, 240, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.733e-07
    std = 0.0373087
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_2_modules_up_parameters_bias_:
    name = "L_fn_modules_14_modules_body_modules_2_modules_up_parameters_bias_"
    shape = [960]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000404101
    std = 0.037632
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_3_modules_0_parameters_weight_:
    name = "L_fn_modules_14_modules_body_modules_3_modules_0_parameters_weight_"
    shape = [160, 960, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.16653e-05
    std = 0.018623
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_3_modules_1_buffers_running_mean_:
    name = "L_fn_modules_14_modules_body_modules_3_modules_1_buffers_running_mean_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.005
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_3_modules_1_buffers_running_var_:
    name = "L_fn_modules_14_modules_body_modules_3_modules_1_buffers_running_var_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.036
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_3_modules_1_parameters_weight_:
    name = "L_fn_modules_14_modules_body_modules_3_modules_1_parameters_weight_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_3_modules_1_parameters_bias_:
    name = "L_fn_modules_14_modules_body_modules_3_modules_1_parameters_bias_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_15_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [960, 160, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.35738e-06
    std = 0.045673
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_15_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [960]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.009
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_15_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [960]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.645
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_15_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [960]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_15_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [960]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_15_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [960, 1, 5, 5]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00019555
    std = 0.114729
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_15_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [960]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.001
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_15_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [960]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.085
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_15_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [960]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_15_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [960]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_2_modules_down_parameters_weight_:
    name = "L_fn_modules_15_modules_body_modules_2_modules_down_parameters_weight_"
    shape = [240, 960, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.28762e-05
    std = 0.0186702
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_2_modules_down_parameters_bias_:
    name = "L_fn_modules_15_modules_body_modules_2_modules_down_parameters_bias_"
    shape = [240]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000301677
    std = 0.0184164
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_2_modules_up_parameters_weight_:
    name = "L_fn_modules_15_modules_body_modules_2_modules_up_parameters_weight_"
    shape = [960, 240, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.39684e-05
    std = 0.0373373
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_2_modules_up_parameters_bias_:
    name = "L_fn_modules_15_modules_body_modules_2_modules_up_parameters_bias_"
    shape = [960]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00146697
    std = 0.0370123
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_3_modules_0_parameters_weight_:
    name = "L_fn_modules_15_modules_body_modules_3_modules_0_parameters_weight_"
    shape = [160, 960, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.38714e-05
    std = 0.0186114
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_3_modules_1_buffers_running_mean_:
    name = "L_fn_modules_15_modules_body_modules_3_modules_1_buffers_running_mean_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.008
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_3_modules_1_buffers_running_var_:
    name = "L_fn_modules_15_modules_body_modules_3_modules_1_buffers_running_var_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.033
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_3_modules_1_parameters_weight_:
    name = "L_fn_modules_15_modules_body_modules_3_modules_1_parameters_weight_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_3_modules_1_parameters_bias_:
    name = "L_fn_modules_15_modules_body_modules_3_modules_1_parameters_bias_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_0_parameters_weight_:
    name = "L_fn_modules_16_modules_0_parameters_weight_"
    shape = [960, 160, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000101818
    std = 0.045589
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_1_buffers_running_mean_:
    name = "L_fn_modules_16_modules_1_buffers_running_mean_"
    shape = [960]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.005
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_1_buffers_running_var_:
    name = "L_fn_modules_16_modules_1_buffers_running_var_"
    shape = [960]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.008
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_1_parameters_weight_:
    name = "L_fn_modules_16_modules_1_parameters_weight_"
    shape = [960]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_1_parameters_bias_:
    name = "L_fn_modules_16_modules_1_parameters_bias_"
    shape = [960]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_19_parameters_weight_:
    name = "L_fn_modules_19_parameters_weight_"
    shape = [1280, 960]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.351e-07
    std = 0.018634
    data = None


class Program_weight_tensor_meta_L_fn_modules_19_parameters_bias_:
    name = "L_fn_modules_19_parameters_bias_"
    shape = [1280]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000517913
    std = 0.0186725
    data = None


class Program_weight_tensor_meta_L_fn_modules_22_parameters_weight_:
    name = "L_fn_modules_22_parameters_weight_"
    shape = [1000, 1280]
    dtype = "torch.float32"
    device = "cpu"
    mean = 8.98154e-06
    std = 0.0161463
    data = None


class Program_weight_tensor_meta_L_fn_modules_22_parameters_bias_:
    name = "L_fn_modules_22_parameters_bias_"
    shape = [1000]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000233247
    std = 0.0157776
    data = None
