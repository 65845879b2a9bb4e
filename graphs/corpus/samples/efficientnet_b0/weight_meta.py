class Program_weight_tensor_meta_L_fn_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_0_modules_0_parameters_weight_"
    shape = [32, 3, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -8.66951e-05
    std = 0.111877
    data = None


class Program_weight_tensor_meta_L_args_0_:
    name = "L_args_0_"
    shape = [1, 3, 224, 224]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.499463
    std = 0.288076
    data = None


class Program_weight_tensor_meta_L_fn_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_0_modules_1_buffers_running_mean_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.002
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_0_modules_1_buffers_running_var_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.083
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_0_modules_1_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_0_modules_1_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_1_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [32, 1, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00890994
    std = 0.192645
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_1_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.017
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_1_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.1
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_1_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_1_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_body_modules_1_modules_down_parameters_weight_:
    name = "L_fn_modules_1_modules_body_modules_1_modules_down_parameters_weight_"
    shape = [8, 32, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0032264
    std = 0.105034
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_body_modules_1_modules_down_parameters_bias_:
    name = "L_fn_modules_1_modules_body_modules_1_modules_down_parameters_bias_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0904728
    std = 0.067243
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_body_modules_1_modules_up_parameters_weight_:
    name = "L_fn_modules_1_modules_body_modules_1_modules_up_parameters_weight_"
    shape = [32, 8, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0010005
    std = 0.213821
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_body_modules_1_modules_up_parameters_bias_:
    name = "L_fn_modules_1_modules_body_modules_1_modules_up_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0655934
    std = 0.196992
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_body_modules_2_modules_0_parameters_weight_:
    name = "L_fn_modules_1_modules_body_modules_2_modules_0_parameters_weight_"
    shape = [16, 32, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00146434
    std = 0.0989469
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_body_modules_2_modules_1_buffers_running_mean_:
    name = "L_fn_modules_1_modules_body_modules_2_modules_1_buffers_running_mean_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.044
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_body_modules_2_modules_1_buffers_running_var_:
    name = "L_fn_modules_1_modules_body_modules_2_modules_1_buffers_running_var_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.063
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_body_modules_2_modules_1_parameters_weight_:
    name = "L_fn_modules_1_modules_body_modules_2_modules_1_parameters_weight_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_modules_body_modules_2_modules_1_parameters_bias_:
    name = "L_fn_modules_1_modules_body_modules_2_modules_1_parameters_bias_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_2_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [96, 16, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00517914
    std = 0.143684
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_2_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.059
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_2_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.352
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_2_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_2_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_2_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [96, 1, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00275411
    std = 0.191367
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_2_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.021
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_2_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.082
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_2_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_2_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_2_modules_down_parameters_weight_:
    name = "L_fn_modules_2_modules_body_modules_2_modules_down_parameters_weight_"
    shape = [4, 96, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00150189
    std = 0.0580756
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_2_modules_down_parameters_bias_:
    name = "L_fn_modules_2_modules_body_modules_2_modules_down_parameters_bias_"
    shape = [4]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0198495
    std = 0.0823127
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_2_modules_up_parameters_weight_:
    name = "L_fn_modules_2_modules_body_modules_2_modules_up_parameters_weight_"
    shape = [96, 4, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00522676
    std = 0.276268
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_2_modules_up_parameters_bias_:
    name = "L_fn_modules_2_modules_body_modules_2_modules_up_parameters_bias_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0403804
    std = 0.266561
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_3_modules_0_parameters_weight_:
    name = "L_fn_modules_2_modules_body_modules_3_modules_0_parameters_weight_"
    shape = [24, 96, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000803748
    std = 0.058782
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_3_modules_1_buffers_running_mean_:
    name = "L_fn_modules_2_modules_body_modules_3_modules_1_buffers_running_mean_"
    shape = [24]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.02
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_3_modules_1_buffers_running_var_:
    name = "L_fn_modules_2_modules_body_modules_3_modules_1_buffers_running_var_"
    shape = [24]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.028
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_3_modules_1_parameters_weight_:
    name = "L_fn_modules_2_modules_body_modules_3_modules_1_parameters_weight_"
    shape = [24]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_3_modules_1_parameters_bias_:
    name = "L_fn_modules_2_modules_body_modules_3_modules_1_parameters_bias_"
    shape = [24]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_3_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [144, 24, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000934521
    std = 0.11885
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_3_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [144]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.024
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_3_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [144]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.322
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_3_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [144]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_3_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [144]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_3_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [144, 1, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00622863
    std = 0.193626
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_3_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [144]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.017
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_3_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [144]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.139
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_3_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [144]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_3_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [144]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_2_modules_down_parameters_weight_:
    name = "L_fn_modules_3_modules_body_modules_2_modules_down_parameters_weight_"
    shape = [6, 144, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00298379
    std = 0.048152
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_2_modules_down_parameters_bias_:
    name = "L_fn_modules_3_modules_body_modules_2_modules_down_parameters_bias_"
    shape = [6]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00576404
    std = 0.0328055
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_2_modules_up_parameters_weight_:
    name = "L_fn_modules_3_modules_body_modules_2_modules_up_parameters_weight_"
    shape = [144, 6, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00701182
    std = 0.236494
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_2_modules_up_parameters_bias_:
    name = "L_fn_modules_3_modules_body_modules_2_modules_up_parameters_bias_"
    shape = [144]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.01709
    std = 0.250885
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_3_modules_0_parameters_weight_:
    name = "L_fn_modules_3_modules_body_modules_3_modules_0_parameters_weight_"
    shape = [24, 144, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000528013
    std = 0.0477392
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_3_modules_1_buffers_running_mean_:
    name = "L_fn_modules_3_modules_body_modules_3_modules_1_buffers_running_mean_"
    shape = [24]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.086
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_3_modules_1_buffers_running_var_:
    name = "L_fn_modules_3_modules_body_modules_3_modules_1_buffers_running_var_"
    shape = [24]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.042
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_3_modules_1_parameters_weight_:
    name = "L_fn_modules_3_modules_body_modules_3_modules_1_parameters_weight_"
    shape = [24]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_3_modules_1_parameters_bias_:
    name = "L_fn_modules_3_modules_body_modules_3_modules_1_parameters_bias_"
    shape = [24]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_4_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [144, 24, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.06646e-06
    std = 0.118129
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_4_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [144]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.036
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_4_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [144]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.784
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_4_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [144]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_4_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [144]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_4_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [144, 1, 5, 5]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00222627
    std = 0.114036
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_4_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [144]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.011
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_4_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [144]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.1
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_4_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [144]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_4_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [144]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_2_modules_down_parameters_weight_:
    name = "L_fn_modules_4_modules_body_modules_2_modules_down_parameters_weight_"
    shape = [6, 144, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00133683
    std = 0.0484537
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_2_modules_down_parameters_bias_:
    name = "L_fn_modules_4_modules_body_modules_2_modules_down_parameters_bias_"
    shape = [6]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0112515
    std = 0.0386673
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_2_modules_up_parameters_weight_:
    name = "L_fn_modules_4_modules_body_modules_2_modules_up_parameters_weight_"
    shape = [144, 6, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00513697
    std = 0.234569
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_2_modules_up_parameters_bias_:
    name = "L_fn_modules_4_modules_body_modules_2_modules_up_parameters_bias_"
    shape = [144]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0262871
    std = 0.223557
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_3_modules_0_parameters_weight_:
    name = "L_fn_modules_4_modules_body_modules_3_modules_0_parameters_weight_"
    shape = [40, 144, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000344163
    std = 0.0480458
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_3_modules_1_buffers_running_mean_:
    name = "L_fn_modules_4_modules_body_modules_3_modules_1_buffers_running_mean_"
    shape = [40]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.014
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_3_modules_1_buffers_running_var_:
    name = "L_fn_modules_4_modules_body_modules_3_modules_1_buffers_running_var_"
    shape = [40]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.027
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
    shape = [240, 40, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000581648
    std = 0.0908314
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_5_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [240]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.024
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_5_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [240]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.332
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_5_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [240]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_5_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [240]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_5_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [240, 1, 5, 5]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000610123
    std = 0.116184
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_5_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [240]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.008
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_5_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [240]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.097
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_5_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [240]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_5_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [240]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_2_modules_down_parameters_weight_:
    name = "L_fn_modules_5_modules_body_modules_2_modules_down_parameters_weight_"
    shape = [10, 240, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.6174e-05
    std = 0.037061
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_2_modules_down_parameters_bias_:
    name = "L_fn_modules_5_modules_body_modules_2_modules_down_parameters_bias_"
    shape = [10]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0169573
    std = 0.0487554
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_2_modules_up_parameters_weight_:
    name = "L_fn_modules_5_modules_body_modules_2_modules_up_parameters_weight_"
    shape = [240, 10, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00389854
    std = 0.182114
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_2_modules_up_parameters_bias_:
    name = "L_fn_modules_5_modules_body_modules_2_modules_up_parameters_bias_"
    shape = [240]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0116604
    std = 0.179792
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_3_modules_0_parameters_weight_:
    name = "L_fn_modules_5_modules_body_modules_3_modules_0_parameters_weight_"
    shape = [40, 240, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000225552
    std = 0.036983
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_3_modules_1_buffers_running_mean_:
    name = "L_fn_modules_5_modules_body_modules_3_modules_1_buffers_running_mean_"
    shape = [40]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.019
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_3_modules_1_buffers_running_var_:
    name = "L_fn_modules_5_modules_body_modules_3_modules_1_buffers_running_var_"
    shape = [40]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.029
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
    shape = [240, 40, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000317876
    std = 0.0913861
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_6_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [240]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.044
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_6_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [240]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.659
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_6_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [240]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_6_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [240]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_6_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [240, 1, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000507697
    std = 0.191717
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_6_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [240]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.001
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_6_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [240]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.113
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_6_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [240]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_6_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [240]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_2_modules_down_parameters_weight_:
    name = "L_fn_modules_6_modules_body_modules_2_modules_down_parameters_weight_"
    shape = [10, 240, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000652429
    std = 0.0370096
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_2_modules_down_parameters_bias_:
    name = "L_fn_modules_6_modules_body_modules_2_modules_down_parameters_bias_"
    shape = [10]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0153286
    std = 0.0318095
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_2_modules_up_parameters_weight_:
    name = "L_fn_modules_6_modules_body_modules_2_modules_up_parameters_weight_"
    shape = [240, 10, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00159614
    std = 0.183109
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_2_modules_up_parameters_bias_:
    name = "L_fn_modules_6_modules_body_modules_2_modules_up_parameters_bias_"
    shape = [240]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0115176
    std = 0.184744
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_3_modules_0_parameters_weight_:
    name = "L_fn_modules_6_modules_body_modules_3_modules_0_parameters_weight_"
    shape = [80, 240, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00016192
    std = 0.0373087
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_3_modules_1_buffers_running_mean_:
    name = "L_fn_modules_6_modules_body_modules_3_modules_1_buffers_running_mean_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.006
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_3_modules_1_buffers_running_var_:
    name = "L_fn_modules_6_modules_body_modules_3_modules_1_buffers_running_var_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.033
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_3_modules_1_parameters_weight_:
    name = "L_fn_modules_6_modules_body_modules_3_modules_1_parameters_weight_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_3_modules_1_parameters_bias_:
    name = "L_fn_modules_6_modules_body_modules_3_modules_1_parameters_bias_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_7_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [480, 80, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00015243
    std = 0.0646967
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_7_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.002
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_7_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.328
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_7_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_7_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_7_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [480, 1, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00223306
    std = 0.193573
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_7_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.015
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_7_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.132
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_7_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_7_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_2_modules_down_parameters_weight_:
    name = "L_fn_modules_7_modules_body_modules_2_modules_down_parameters_weight_"
    shape = [20, 480, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.9452e-05
    std = 0.0264679
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_2_modules_down_parameters_bias_:
    name = "L_fn_modules_7_modules_body_modules_2_modules_down_parameters_bias_"
    shape = [20]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0112495
    std = 0.0269732
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_2_modules_up_parameters_weight_:
    name = "L_fn_modules_7_modules_body_modules_2_modules_up_parameters_weight_"
    shape = [480, 20, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00113142
    std = 0.129429
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_2_modules_up_parameters_bias_:
    name = "L_fn_modules_7_modules_body_modules_2_modules_up_parameters_bias_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00869207
    std = 0.127441
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_3_modules_0_parameters_weight_:
    name = "L_fn_modules_7_modules_body_modules_3_modules_0_parameters_weight_"
    shape = [80, 480, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000131585
    std = 0.0263338
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_3_modules_1_buffers_running_mean_:
    name = "L_fn_modules_7_modules_body_modules_3_modules_1_buffers_running_mean_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.021
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_3_modules_1_buffers_running_var_:
    name = "L_fn_modules_7_modules_body_modules_3_modules_1_buffers_running_var_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.041
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_3_modules_1_parameters_weight_:
    name = "L_fn_modules_7_modules_body_modules_3_modules_1_parameters_weight_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_3_modules_1_parameters_bias_:
    name = "L_fn_modules_7_modules_body_modules_3_modules_1_parameters_bias_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_8_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [480, 80, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00047455
    std = 0.0646338
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_8_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.021
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_8_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.658
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_8_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_8_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_8_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [480, 1, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0025715
    std = 0.192505
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_8_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.012
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_8_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.109
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_8_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_8_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_2_modules_down_parameters_weight_:
    name = "L_fn_modules_8_modules_body_modules_2_modules_down_parameters_weight_"
    shape = [20, 480, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.24569e-05
    std = 0.0262181
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_2_modules_down_parameters_bias_:
    name = "L_fn_modules_8_modules_body_modules_2_modules_down_parameters_bias_"
    shape = [20]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.011104
    std = 0.0243772
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_2_modules_up_parameters_weight_:
    name = "L_fn_modules_8_modules_body_modules_2_modules_up_parameters_weight_"
    shape = [480, 20, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.54392e-05
    std = 0.129959
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_2_modules_up_parameters_bias_:
    name = "L_fn_modules_8_modules_body_modules_2_modules_up_parameters_bias_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0116565
    std = 0.130134
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_3_modules_0_parameters_weight_:
    name = "L_fn_modules_8_modules_body_modules_3_modules_0_parameters_weight_"
    shape = [80, 480, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.9693e-05
    std = 0.0263655
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_3_modules_1_buffers_running_mean_:
    name = "L_fn_modules_8_modules_body_modules_3_modules_1_buffers_running_mean_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.015
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_3_modules_1_buffers_running_var_:
    name = "L_fn_modules_8_modules_body_modules_3_modules_1_buffers_running_var_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.031
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_3_modules_1_parameters_weight_:
    name = "L_fn_modules_8_modules_body_modules_3_modules_1_parameters_weight_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_3_modules_1_parameters_bias_:
    name = "L_fn_modules_8_modules_body_modules_3_modules_1_parameters_bias_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_9_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [480, 80, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000284324
    std = 0.0644647
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_9_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.032
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_9_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.959
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_9_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_9_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_9_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [480, 1, 5, 5]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000834836
    std = 0.115539
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_9_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.003
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_9_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.119
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_9_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_9_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_2_modules_down_parameters_weight_:
    name = "L_fn_modules_9_modules_body_modules_2_modules_down_parameters_weight_"
    shape = [20, 480, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000116653
    std = 0.0264851
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_2_modules_down_parameters_bias_:
    name = "L_fn_modules_9_modules_body_modules_2_modules_down_parameters_bias_"
    shape = [20]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00500836
    std = 0.0216117
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_2_modules_up_parameters_weight_:
    name = "L_fn_modules_9_modules_body_modules_2_modules_up_parameters_weight_"
    shape = [480, 20, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000280768
    std = 0.127903
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_2_modules_up_parameters_bias_:
    name = "L_fn_modules_9_modules_body_modules_2_modules_up_parameters_bias_"
    shape = [480]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00348703
    std = 0.129154
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_3_modules_0_parameters_weight_:
    name = "L_fn_modules_9_modules_body_modules_3_modules_0_parameters_weight_"
    shape = [112, 480, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000119025
    std = 0.0263641
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_3_modules_1_buffers_running_mean_:
    name = "L_fn_modules_9_modules_body_modules_3_modules_1_buffers_running_mean_"
    shape = [112]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.019
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_3_modules_1_buffers_running_var_:
    name = "L_fn_modules_9_modules_body_modules_3_modules_1_buffers_running_var_"
    shape = [112]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.038
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_3_modules_1_parameters_weight_:
    name = "L_fn_modules_9_modules_body_modules_3_modules_1_parameters_weight_"
    shape = [112]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_3_modules_1_parameters_bias_:
    name = "L_fn_modules_9_modules_body_modules_3_modules_1_parameters_bias_"
    shape = [112]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_10_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [672, 112, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.86028e-05
    std = 0.0544697
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_10_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.01
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_10_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.318
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_10_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_10_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_10_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [672, 1, 5, 5]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000157242
    std = 0.115417
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_10_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.006
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_10_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.115
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_10_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_10_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_2_modules_down_parameters_weight_:
    name = "L_fn_modules_10_modules_body_modules_2_modules_down_parameters_weight_"
    shape = [28, 672, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000113789
    std = 0.0222813
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_2_modules_down_parameters_bias_:
    name = "L_fn_modules_10_modules_body_modules_2_modules_down_parameters_bias_"
    shape = [28]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000202148
    std = 0.0234979
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_2_modules_up_parameters_weight_:
    name = "L_fn_modules_10_modules_body_modules_2_modules_up_parameters_weight_"
    shape = [672, 28, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000308282
    std = 0.109627
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_2_modules_up_parameters_bias_:
    name = "L_fn_modules_10_modules_body_modules_2_modules_up_parameters_bias_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00382504
    std = 0.107676
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_3_modules_0_parameters_weight_:
    name = "L_fn_modules_10_modules_body_modules_3_modules_0_parameters_weight_"
    shape = [112, 672, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.49155e-05
    std = 0.0222385
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_3_modules_1_buffers_running_mean_:
    name = "L_fn_modules_10_modules_body_modules_3_modules_1_buffers_running_mean_"
    shape = [112]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.01
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_3_modules_1_buffers_running_var_:
    name = "L_fn_modules_10_modules_body_modules_3_modules_1_buffers_running_var_"
    shape = [112]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.037
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_3_modules_1_parameters_weight_:
    name = "L_fn_modules_10_modules_body_modules_3_modules_1_parameters_weight_"
    shape = [112]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_3_modules_1_parameters_bias_:
    name = "L_fn_modules_10_modules_body_modules_3_modules_1_parameters_bias_"
    shape = [112]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_11_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [672, 112, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -8.42364e-05
    std = 0.0545519
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_11_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.02
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_11_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.685
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_11_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_11_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_11_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [672, 1, 5, 5]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000376306
    std = 0.115163
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_11_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.009
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_11_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.106
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_11_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_11_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_2_modules_down_parameters_weight_:
    name = "L_fn_modules_11_modules_body_modules_2_modules_down_parameters_weight_"
    shape = [28, 672, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.94873e-05
    std = 0.0223067
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_2_modules_down_parameters_bias_:
    name = "L_fn_modules_11_modules_body_modules_2_modules_down_parameters_bias_"
    shape = [28]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.60197e-05
    std = 0.0222829
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_2_modules_up_parameters_weight_:
    name = "L_fn_modules_11_modules_body_modules_2_modules_up_parameters_weight_"
    shape = [672, 28, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0010369
    std = 0.109391
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_2_modules_up_parameters_bias_:
    name = "L_fn_modules_11_modules_body_modules_2_modules_up_parameters_bias_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00343133
    std = 0.106285
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_3_modules_0_parameters_weight_:
    name = "L_fn_modules_11_modules_body_modules_3_modules_0_parameters_weight_"
    shape = [112, 672, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.12854e-05
    std = 0.0222549
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_3_modules_1_buffers_running_mean_:
    name = "L_fn_modules_11_modules_body_modules_3_modules_1_buffers_running_mean_"
    shape = [112]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.013
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_3_modules_1_buffers_running_var_:
    name = "L_fn_modules_11_modules_body_modules_3_modules_1_buffers_running_var_"
    shape = [112]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.032
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
    mean = 6.69104e-06
    std = 0.0545112
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_12_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.027
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_12_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.13
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
    shape = [672, 1, 5, 5]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000293656
    std = 0.115255
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_12_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.001
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_12_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.111
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
    shape = [28, 672, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.90659e-06
    std = 0.0222856
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_2_modules_down_parameters_bias_:
    name = "L_fn_modules_12_modules_body_modules_2_modules_down_parameters_bias_"
    shape = [28]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00406062
    std = 0.0259194
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_2_modules_up_parameters_weight_:
    name = "L_fn_modules_12_modules_body_modules_2_modules_up_parameters_weight_"
    shape = [672, 28, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000734369
    std = 0.109535
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_2_modules_up_parameters_bias_:
    name = "L_fn_modules_12_modules_body_modules_2_modules_up_parameters_bias_"
    shape = [672]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00454955
    std = 0.109189
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_3_modules_0_parameters_weight_:
    name = "L_fn_modules_12_modules_body_modules_3_modules_0_parameters_weight_"
    shape = [192, 672, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.68538e-05
    std = 0.0222885
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_3_modules_1_buffers_running_mean_:
    name = "L_fn_modules_12_modules_body_modules_3_modules_1_buffers_running_mean_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.008
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_3_modules_1_buffers_running_var_:
    name = "L_fn_modules_12_modules_body_modules_3_modules_1_buffers_running_var_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.039
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_3_modules_1_parameters_weight_:
    name = "L_fn_modules_12_modules_body_modules_3_modules_1_parameters_weight_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_3_modules_1_parameters_bias_:
    name = "L_fn_modules_12_modules_body_modules_3_modules_1_parameters_bias_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_13_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [1152, 192, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.35873e-05
    std = 0.041638
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_13_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.017
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_13_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.357
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_13_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_13_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_13_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [1152, 1, 5, 5]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000574238
    std = 0.114981
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_13_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.005
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_13_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.103
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_13_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_13_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_2_modules_down_parameters_weight_:
    name = "L_fn_modules_13_modules_body_modules_2_modules_down_parameters_weight_"
    shape = [48, 1152, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.77735e-05
    std = 0.0169989
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_2_modules_down_parameters_bias_:
    name = "L_fn_modules_13_modules_body_modules_2_modules_down_parameters_bias_"
    shape = [48]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00300249
    std = 0.0157593
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_2_modules_up_parameters_weight_:
    name = "L_fn_modules_13_modules_body_modules_2_modules_up_parameters_weight_"
    shape = [1152, 48, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000287868
    std = 0.0834437
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_2_modules_up_parameters_bias_:
    name = "L_fn_modules_13_modules_body_modules_2_modules_up_parameters_bias_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00204883
    std = 0.0824197
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_3_modules_0_parameters_weight_:
    name = "L_fn_modules_13_modules_body_modules_3_modules_0_parameters_weight_"
    shape = [192, 1152, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.85492e-05
    std = 0.0170319
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_3_modules_1_buffers_running_mean_:
    name = "L_fn_modules_13_modules_body_modules_3_modules_1_buffers_running_mean_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.008
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_3_modules_1_buffers_running_var_:
    name = "L_fn_modules_13_modules_body_modules_3_modules_1_buffers_running_var_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.037
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_3_modules_1_parameters_weight_:
    name = "L_fn_modules_13_modules_body_modules_3_modules_1_parameters_weight_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_3_modules_1_parameters_bias_:
    name = "L_fn_modules_13_modules_body_modules_3_modules_1_parameters_bias_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_14_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [1152, 192, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.95773e-05
    std = 0.0416889
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_14_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.035
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_14_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.697
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_14_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_14_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_14_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [1152, 1, 5, 5]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00127491
    std = 0.116341
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_14_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.003
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_14_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.096
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_14_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_14_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_2_modules_down_parameters_weight_:
    name = "L_fn_modules_14_modules_body_modules_2_modules_down_parameters_weight_"
    shape = [48, 1152, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.89325e-05
    std = 0.016988
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_2_modules_down_parameters_bias_:
    name = "L_fn_modules_14_modules_body_modules_2_modules_down_parameters_bias_"
    shape = [48]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00106796
    std = 0.0174677
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_2_modules_up_parameters_weight_:
    name = "L_fn_modules_14_modules_body_modules_2_modules_up_parameters_weight_"
    shape = [1152, 48, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000349157
    std = 0.0834238
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_2_modules_up_parameters_bias_:
    name = "L_fn_modules_14_modules_body_modules_2_modules_up_parameters_bias_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000555203
    std = 0.0837813
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_3_modules_0_parameters_weight_:
    name = "L_fn_modules_14_modules_body_modules_3_modules_0_parameters_weight_"
    shape = [192, 1152, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.07471e-05
    std = 0.017025
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_3_modules_1_buffers_running_mean_:
    name = "L_fn_modules_14_modules_body_modules_3_modules_1_buffers_running_mean_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.001
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_3_modules_1_buffers_running_var_:
    name = "L_fn_modules_14_modules_body_modules_3_modules_1_buffers_running_var_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.036
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_3_modules_1_parameters_weight_:
    name = "L_fn_modules_14_modules_body_modules_3_modules_1_parameters_weight_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_3_modules_1_parameters_bias_:
    name = "L_fn_modules_14_modules_body_modules_3_modules_1_parameters_bias_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_15_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [1152, 192, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.68464e-07
    std = 0.0417559
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_15_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.005
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_15_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.925
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_15_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_15_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_15_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [1152, 1, 5, 5]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000147025
    std = 0.115129
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_15_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.005
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_15_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.098
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_15_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_15_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_2_modules_down_parameters_weight_:
    name = "L_fn_modules_15_modules_body_modules_2_modules_down_parameters_weight_"
    shape = [48, 1152, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.69486e-05
    std = 0.0170588
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_2_modules_down_parameters_bias_:
    name = "L_fn_modules_15_modules_body_modules_2_modules_down_parameters_bias_"
    shape = [48]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0029839
    std = 0.017029
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_2_modules_up_parameters_weight_:
    name = "L_fn_modules_15_modules_body_modules_2_modules_up_parameters_weight_"
    shape = [1152, 48, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00031131
    std = 0.0832868
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_2_modules_up_parameters_bias_:
    name = "L_fn_modules_15_modules_body_modules_2_modules_up_parameters_bias_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00139118
    std = 0.0821319
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_3_modules_0_parameters_weight_:
    name = "L_fn_modules_15_modules_body_modules_3_modules_0_parameters_weight_"
    shape = [192, 1152, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.27879e-05
    std = 0.0169988
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_3_modules_1_buffers_running_mean_:
    name = "L_fn_modules_15_modules_body_modules_3_modules_1_buffers_running_mean_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.007
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_3_modules_1_buffers_running_var_:
    name = "L_fn_modules_15_modules_body_modules_3_modules_1_buffers_running_var_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.038
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_3_modules_1_parameters_weight_:
    name = "L_fn_modules_15_modules_body_modules_3_modules_1_parameters_weight_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_3_modules_1_parameters_bias_:
    name = "L_fn_modules_15_modules_body_modules_3_modules_1_parameters_bias_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_16_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [1152, 192, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000187942
    std = 0.0416029
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_16_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.008
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_16_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.252
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_16_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_16_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_16_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [1152, 1, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000815479
    std = 0.192002
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_16_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.005
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_16_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.111
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_16_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_16_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_2_modules_down_parameters_weight_:
    name = "L_fn_modules_16_modules_body_modules_2_modules_down_parameters_weight_"
    shape = [48, 1152, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.14087e-05
    std = 0.0169789
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_2_modules_down_parameters_bias_:
    name = "L_fn_modules_16_modules_body_modules_2_modules_down_parameters_bias_"
    shape = [48]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00382488
    std = 0.0168676
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_2_modules_up_parameters_weight_:
    name = "L_fn_modules_16_modules_body_modules_2_modules_up_parameters_weight_"
    shape = [1152, 48, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000299715
    std = 0.0828709
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_2_modules_up_parameters_bias_:
    name = "L_fn_modules_16_modules_body_modules_2_modules_up_parameters_bias_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0014244
    std = 0.0835319
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_3_modules_0_parameters_weight_:
    name = "L_fn_modules_16_modules_body_modules_3_modules_0_parameters_weight_"
    shape = [320, 1152, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 6.94739e-06
    std = 0.017033
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_3_modules_1_buffers_running_mean_:
    name = "L_fn_modules_16_modules_body_modules_3_modules_1_buffers_running_mean_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.002
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_3_modules_1_buffers_running_var_:
    name = "L_fn_modules_16_modules_body_modules_3_modules_1_buffers_running_var_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.034
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_3_modules_1_parameters_weight_:
    name = "L_fn_modules_16_modules_body_modules_3_modules_1_parameters_weight_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_3_modules_1_parameters_bias_:
    name = "L_fn_modules_16_modules_body_modules_3_modules_1_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_0_parameters_weight_:
    name = "L_fn_modules_17_modules_0_parameters_weight_"
    shape = [1280, 320, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.3449e-05
    std = 0.0322858
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_1_buffers_running_mean_:
    name = "L_fn_modules_17_modules_1_buffers_running_mean_"
    shape = [1280]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.001
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_1_buffers_running_var_:
    name = "L_fn_modules_17_modules_1_buffers_running_var_"
    shape = [1280]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.322
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_1_parameters_weight_:
    name = "L_fn_modules_17_modules_1_parameters_weight_"
    shape = [1280]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_1_parameters_bias_:
    name = "L_fn_modules_17_modules_1_parameters_bias_"
    shape = [1280]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_21_parameters_weight_:
    name = "L_fn_modules_21_parameters_weight_"
    shape = [1000, 1280]
    dtype = "torch.float32"
    device = "cpu"
    mean = 6.73957e-06
    std = 0.0161474
    data = None


class Program_weight_tensor_meta_L_fn_modules_21_parameters_bias_:
    name = "L_fn_modules_21_parameters_bias_"
    shape = [1000]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000141882
    std = 0.0164385
    data = None
