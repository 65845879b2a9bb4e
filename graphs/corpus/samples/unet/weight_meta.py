class Program_weight_tensor_meta_L_self_modules_inc_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_inc_modules_0_modules_0_parameters_weight_"
    shape = [32, 3, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -8.66951e-05
    std = 0.111877
    data = None


class Program_weight_tensor_meta_L_x_:
    name = "L_x_"
    shape = [1, 3, 256, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.498992
    std = 0.289056
    data = None


class Program_weight_tensor_meta_L_self_modules_inc_modules_0_modules_1_buffers_running_mean_:
    name = "L_self_modules_inc_modules_0_modules_1_buffers_running_mean_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.001
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_inc_modules_0_modules_1_buffers_running_var_:
    name = "L_self_modules_inc_modules_0_modules_1_buffers_running_var_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.083
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_inc_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_inc_modules_0_modules_1_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_inc_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_inc_modules_0_modules_1_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_inc_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_inc_modules_1_modules_0_parameters_weight_"
    shape = [32, 32, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.89936e-05
    std = 0.0338891
    data = None


class Program_weight_tensor_meta_L_self_modules_inc_modules_1_modules_1_buffers_running_mean_:
    name = "L_self_modules_inc_modules_1_modules_1_buffers_running_mean_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.072
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_inc_modules_1_modules_1_buffers_running_var_:
    name = "L_self_modules_inc_modules_1_modules_1_buffers_running_var_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.199
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_inc_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_inc_modules_1_modules_1_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_inc_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_inc_modules_1_modules_1_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_0_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_down_modules_0_modules_0_modules_0_parameters_weight_"
    shape = [64, 32, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00050336
    std = 0.0339631
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_0_modules_0_modules_1_buffers_running_mean_:
    name = "L_self_modules_down_modules_0_modules_0_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.097
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_0_modules_0_modules_1_buffers_running_var_:
    name = "L_self_modules_down_modules_0_modules_0_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.312
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_0_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_down_modules_0_modules_0_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_0_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_down_modules_0_modules_0_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_0_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_down_modules_0_modules_1_modules_0_parameters_weight_"
    shape = [64, 64, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000138403
    std = 0.0239752
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_0_modules_1_modules_1_buffers_running_mean_:
    name = "L_self_modules_down_modules_0_modules_1_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.007
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_0_modules_1_modules_1_buffers_running_var_:
    name = "L_self_modules_down_modules_0_modules_1_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.15
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_0_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_down_modules_0_modules_1_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_0_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_down_modules_0_modules_1_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_1_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_down_modules_1_modules_0_modules_0_parameters_weight_"
    shape = [128, 64, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.81463e-05
    std = 0.024069
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_1_modules_0_modules_1_buffers_running_mean_:
    name = "L_self_modules_down_modules_1_modules_0_modules_1_buffers_running_mean_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.008
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_1_modules_0_modules_1_buffers_running_var_:
    name = "L_self_modules_down_modules_1_modules_0_modules_1_buffers_running_var_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.249
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_1_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_down_modules_1_modules_0_modules_1_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_1_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_down_modules_1_modules_0_modules_1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_1_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_down_modules_1_modules_1_modules_0_parameters_weight_"
    shape = [128, 128, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.99673e-05
    std = 0.0170334
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_1_modules_1_modules_1_buffers_running_mean_:
    name = "L_self_modules_down_modules_1_modules_1_modules_1_buffers_running_mean_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.012
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_1_modules_1_modules_1_buffers_running_var_:
    name = "L_self_modules_down_modules_1_modules_1_modules_1_buffers_running_var_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.16
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_1_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_down_modules_1_modules_1_modules_1_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_1_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_down_modules_1_modules_1_modules_1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_2_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_down_modules_2_modules_0_modules_0_parameters_weight_"
    shape = [256, 128, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.98047e-05
    std = 0.0170003
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_2_modules_0_modules_1_buffers_running_mean_:
    name = "L_self_modules_down_modules_2_modules_0_modules_1_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.047
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_2_modules_0_modules_1_buffers_running_var_:
    name = "L_self_modules_down_modules_2_modules_0_modules_1_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.203
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_2_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_down_modules_2_modules_0_modules_1_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_2_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_down_modules_2_modules_0_modules_1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_2_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_down_modules_2_modules_1_modules_0_parameters_weight_"
    shape = [256, 256, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.09612e-06
    std = 0.0120293
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_2_modules_1_modules_1_buffers_running_mean_:
    name = "L_self_modules_down_modules_2_modules_1_modules_1_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.032
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_2_modules_1_modules_1_buffers_running_var_:
    name = "L_self_modules_down_modules_2_modules_1_modules_1_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.179
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_2_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_down_modules_2_modules_1_modules_1_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_2_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_down_modules_2_modules_1_modules_1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_3_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_down_modules_3_modules_0_modules_0_parameters_weight_"
    shape = [512, 256, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.26804e-06
    std = 0.0120356
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_3_modules_0_modules_1_buffers_running_mean_:
    name = "L_self_modules_down_modules_3_modules_0_modules_1_buffers_running_mean_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.017
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_3_modules_0_modules_1_buffers_running_var_:
    name = "L_self_modules_down_modules_3_modules_0_modules_1_buffers_running_var_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.205
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_3_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_down_modules_3_modules_0_modules_1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_3_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_down_modules_3_modules_0_modules_1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_3_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_down_modules_3_modules_1_modules_0_parameters_weight_"
    shape = [512, 512, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.47607e-06
    std = 0.00850786
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_3_modules_1_modules_1_buffers_running_mean_:
    name = "L_self_modules_down_modules_3_modules_1_modules_1_buffers_running_mean_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_3_modules_1_modules_1_buffers_running_var_:
    name = "L_self_modules_down_modules_3_modules_1_modules_1_buffers_running_var_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.173
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_3_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_down_modules_3_modules_1_modules_1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_3_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_down_modules_3_modules_1_modules_1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up_modules_0_parameters_weight_:
    name = "L_self_modules_up_modules_0_parameters_weight_"
    shape = [512, 256, 2, 2]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.17727e-06
    std = 0.0180377
    data = None


class Program_weight_tensor_meta_L_self_modules_up_modules_0_parameters_bias_:
    name = "L_self_modules_up_modules_0_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0011132
    std = 0.0181537
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_0_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_merge_modules_0_modules_0_modules_0_parameters_weight_"
    shape = [256, 512, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.83646e-06
    std = 0.00850156
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_0_modules_0_modules_1_buffers_running_mean_:
    name = "L_self_modules_merge_modules_0_modules_0_modules_1_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.012
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_0_modules_0_modules_1_buffers_running_var_:
    name = "L_self_modules_merge_modules_0_modules_0_modules_1_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.1
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_0_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_merge_modules_0_modules_0_modules_1_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_0_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_merge_modules_0_modules_0_modules_1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_0_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_merge_modules_0_modules_1_modules_0_parameters_weight_"
    shape = [256, 256, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.20797e-06
    std = 0.0120339
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_0_modules_1_modules_1_buffers_running_mean_:
    name = "L_self_modules_merge_modules_0_modules_1_modules_1_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.009
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_0_modules_1_modules_1_buffers_running_var_:
    name = "L_self_modules_merge_modules_0_modules_1_modules_1_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.156
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_0_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_merge_modules_0_modules_1_modules_1_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_0_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_merge_modules_0_modules_1_modules_1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up_modules_1_parameters_weight_:
    name = "L_self_modules_up_modules_1_parameters_weight_"
    shape = [256, 128, 2, 2]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000145381
    std = 0.0254896
    data = None


class Program_weight_tensor_meta_L_self_modules_up_modules_1_parameters_bias_:
    name = "L_self_modules_up_modules_1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000255534
    std = 0.0251952
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_1_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_merge_modules_1_modules_0_modules_0_parameters_weight_"
    shape = [128, 256, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.12563e-06
    std = 0.0120407
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_1_modules_0_modules_1_buffers_running_mean_:
    name = "L_self_modules_merge_modules_1_modules_0_modules_1_buffers_running_mean_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.04
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_1_modules_0_modules_1_buffers_running_var_:
    name = "L_self_modules_merge_modules_1_modules_0_modules_1_buffers_running_var_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.098
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_1_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_merge_modules_1_modules_0_modules_1_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_1_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_merge_modules_1_modules_0_modules_1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_1_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_merge_modules_1_modules_1_modules_0_parameters_weight_"
    shape = [128, 128, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.5e-06
    std = 0.0170332
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_1_modules_1_modules_1_buffers_running_mean_:
    name = "L_self_modules_merge_modules_1_modules_1_modules_1_buffers_running_mean_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.004
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_1_modules_1_modules_1_buffers_running_var_:
    name = "L_self_modules_merge_modules_1_modules_1_modules_1_buffers_running_var_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.172
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_1_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_merge_modules_1_modules_1_modules_1_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_1_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_merge_modules_1_modules_1_modules_1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up_modules_2_parameters_weight_:
    name = "L_self_modules_up_modules_2_parameters_weight_"
    shape = [128, 64, 2, 2]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.68786e-05
    std = 0.0361102
    data = None


class Program_weight_tensor_meta_L_self_modules_up_modules_2_parameters_bias_:
    name = "L_self_modules_up_modules_2_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00477763
    std = 0.0344101
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_2_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_merge_modules_2_modules_0_modules_0_parameters_weight_"
    shape = [64, 128, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.63315e-06
    std = 0.0169917
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_2_modules_0_modules_1_buffers_running_mean_:
    name = "L_self_modules_merge_modules_2_modules_0_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.015
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_2_modules_0_modules_1_buffers_running_var_:
    name = "L_self_modules_merge_modules_2_modules_0_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.103
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_2_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_merge_modules_2_modules_0_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_2_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_merge_modules_2_modules_0_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_2_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_merge_modules_2_modules_1_modules_0_parameters_weight_"
    shape = [64, 64, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000207092
    std = 0.0240514
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_2_modules_1_modules_1_buffers_running_mean_:
    name = "L_self_modules_merge_modules_2_modules_1_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.034
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_2_modules_1_modules_1_buffers_running_var_:
    name = "L_self_modules_merge_modules_2_modules_1_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.177
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_2_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_merge_modules_2_modules_1_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_2_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_merge_modules_2_modules_1_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up_modules_3_parameters_weight_:
    name = "L_self_modules_up_modules_3_parameters_weight_"
    shape = [64, 32, 2, 2]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.10718e-05
    std = 0.0511311
    data = None


class Program_weight_tensor_meta_L_self_modules_up_modules_3_parameters_bias_:
    name = "L_self_modules_up_modules_3_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00378285
    std = 0.0481957
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_3_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_merge_modules_3_modules_0_modules_0_parameters_weight_"
    shape = [32, 64, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.51887e-05
    std = 0.0240138
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_3_modules_0_modules_1_buffers_running_mean_:
    name = "L_self_modules_merge_modules_3_modules_0_modules_1_buffers_running_mean_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.039
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_3_modules_0_modules_1_buffers_running_var_:
    name = "L_self_modules_merge_modules_3_modules_0_modules_1_buffers_running_var_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.116
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_3_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_merge_modules_3_modules_0_modules_1_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_3_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_merge_modules_3_modules_0_modules_1_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_3_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_merge_modules_3_modules_1_modules_0_parameters_weight_"
    shape = [32, 32, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.25762e-05
    std = 0.0341168
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_3_modules_1_modules_1_buffers_running_mean_:
    name = "L_self_modules_merge_modules_3_modules_1_modules_1_buffers_running_mean_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.097
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_3_modules_1_modules_1_buffers_running_var_:
    name = "L_self_modules_merge_modules_3_modules_1_modules_1_buffers_running_var_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.203
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_3_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_merge_modules_3_modules_1_modules_1_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_merge_modules_3_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_merge_modules_3_modules_1_modules_1_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_parameters_weight_:
    name = "L_self_modules_head_parameters_weight_"
    shape = [21, 32, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00321595
    std = 0.102165
    data = None


class Program_weight_tensor_meta_L_self_modules_head_parameters_bias_:
    name = "L_self_modules_head_parameters_bias_"
    shape = [21]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0137491
    std = 0.0754221
    data = None
