class Program_weight_tensor_meta_L_self_modules_stem_modules_0_parameters_weight_:
    name = "L_self_modules_stem_modules_0_parameters_weight_"
    shape = [16, 3, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00136879
    std = 0.111045
    data = None


class Program_weight_tensor_meta_L_x_:
    name = "L_x_"
    shape = [1, 3, 320, 320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.500097
    std = 0.289046
    data = None


class Program_weight_tensor_meta_L_self_modules_stem_modules_1_buffers_running_mean_:
    name = "L_self_modules_stem_modules_1_buffers_running_mean_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.019
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stem_modules_1_buffers_running_var_:
    name = "L_self_modules_stem_modules_1_buffers_running_var_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.103
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stem_modules_1_parameters_weight_:
    name = "L_self_modules_stem_modules_1_parameters_weight_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stem_modules_1_parameters_bias_:
    name = "L_self_modules_stem_modules_1_parameters_bias_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_down_modules_0_modules_0_parameters_weight_"
    shape = [32, 16, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00106294
    std = 0.0478004
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_0_modules_1_buffers_running_mean_:
    name = "L_self_modules_down_modules_0_modules_1_buffers_running_mean_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.055
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_0_modules_1_buffers_running_var_:
    name = "L_self_modules_down_modules_0_modules_1_buffers_running_var_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.233
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_down_modules_0_modules_1_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_down_modules_0_modules_1_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_0_modules_first_modules_0_parameters_weight_:
    name = "L_self_modules_stage_modules_0_modules_first_modules_0_parameters_weight_"
    shape = [32, 32, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00100021
    std = 0.104972
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_0_modules_first_modules_1_buffers_running_mean_:
    name = "L_self_modules_stage_modules_0_modules_first_modules_1_buffers_running_mean_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.004
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_0_modules_first_modules_1_buffers_running_var_:
    name = "L_self_modules_stage_modules_0_modules_first_modules_1_buffers_running_var_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.113
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_0_modules_first_modules_1_parameters_weight_:
    name = "L_self_modules_stage_modules_0_modules_first_modules_1_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_0_modules_first_modules_1_parameters_bias_:
    name = "L_self_modules_stage_modules_0_modules_first_modules_1_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_0_parameters_weight_"
    shape = [16, 16, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000838313
    std = 0.0476493
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_:
    name = "L_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.068
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_:
    name = "L_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.191
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_1_parameters_weight_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_1_parameters_bias_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_0_parameters_weight_"
    shape = [16, 16, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00185301
    std = 0.0485454
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_:
    name = "L_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.101
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_:
    name = "L_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.109
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_1_parameters_weight_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_1_parameters_bias_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_0_modules_last_modules_0_parameters_weight_:
    name = "L_self_modules_stage_modules_0_modules_last_modules_0_parameters_weight_"
    shape = [32, 48, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.64533e-05
    std = 0.0823872
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_0_modules_last_modules_1_buffers_running_mean_:
    name = "L_self_modules_stage_modules_0_modules_last_modules_1_buffers_running_mean_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.016
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_0_modules_last_modules_1_buffers_running_var_:
    name = "L_self_modules_stage_modules_0_modules_last_modules_1_buffers_running_var_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.153
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_0_modules_last_modules_1_parameters_weight_:
    name = "L_self_modules_stage_modules_0_modules_last_modules_1_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_0_modules_last_modules_1_parameters_bias_:
    name = "L_self_modules_stage_modules_0_modules_last_modules_1_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_down_modules_1_modules_0_parameters_weight_"
    shape = [64, 32, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00043516
    std = 0.0340515
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_1_modules_1_buffers_running_mean_:
    name = "L_self_modules_down_modules_1_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.039
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_1_modules_1_buffers_running_var_:
    name = "L_self_modules_down_modules_1_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.13
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_down_modules_1_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_down_modules_1_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_1_modules_first_modules_0_parameters_weight_:
    name = "L_self_modules_stage_modules_1_modules_first_modules_0_parameters_weight_"
    shape = [64, 64, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000226629
    std = 0.072317
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_1_modules_first_modules_1_buffers_running_mean_:
    name = "L_self_modules_stage_modules_1_modules_first_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.065
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_1_modules_first_modules_1_buffers_running_var_:
    name = "L_self_modules_stage_modules_1_modules_first_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.114
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_1_modules_first_modules_1_parameters_weight_:
    name = "L_self_modules_stage_modules_1_modules_first_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_1_modules_first_modules_1_parameters_bias_:
    name = "L_self_modules_stage_modules_1_modules_first_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_0_parameters_weight_"
    shape = [32, 32, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 8.13724e-05
    std = 0.0341215
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_:
    name = "L_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.013
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_:
    name = "L_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.093
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_1_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_1_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_0_parameters_weight_"
    shape = [32, 32, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000632423
    std = 0.0340149
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_:
    name = "L_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.053
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_:
    name = "L_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.143
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_1_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_1_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_0_parameters_weight_"
    shape = [32, 32, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000616091
    std = 0.0340576
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_1_buffers_running_mean_:
    name = "L_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_1_buffers_running_mean_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.071
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_1_buffers_running_var_:
    name = "L_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_1_buffers_running_var_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.224
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_1_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_1_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_0_parameters_weight_"
    shape = [32, 32, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000289556
    std = 0.0341715
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_1_buffers_running_mean_:
    name = "L_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_1_buffers_running_mean_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.015
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_1_buffers_running_var_:
    name = "L_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_1_buffers_running_var_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.111
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_1_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_1_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_1_modules_last_modules_0_parameters_weight_:
    name = "L_self_modules_stage_modules_1_modules_last_modules_0_parameters_weight_"
    shape = [64, 128, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 8.40329e-06
    std = 0.0511508
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_1_modules_last_modules_1_buffers_running_mean_:
    name = "L_self_modules_stage_modules_1_modules_last_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.003
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_1_modules_last_modules_1_buffers_running_var_:
    name = "L_self_modules_stage_modules_1_modules_last_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.295
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_1_modules_last_modules_1_parameters_weight_:
    name = "L_self_modules_stage_modules_1_modules_last_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_1_modules_last_modules_1_parameters_bias_:
    name = "L_self_modules_stage_modules_1_modules_last_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_2_modules_0_parameters_weight_:
    name = "L_self_modules_down_modules_2_modules_0_parameters_weight_"
    shape = [128, 64, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 6.99442e-07
    std = 0.0240093
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_2_modules_1_buffers_running_mean_:
    name = "L_self_modules_down_modules_2_modules_1_buffers_running_mean_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.002
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_2_modules_1_buffers_running_var_:
    name = "L_self_modules_down_modules_2_modules_1_buffers_running_var_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.118
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_2_modules_1_parameters_weight_:
    name = "L_self_modules_down_modules_2_modules_1_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_2_modules_1_parameters_bias_:
    name = "L_self_modules_down_modules_2_modules_1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_2_modules_first_modules_0_parameters_weight_:
    name = "L_self_modules_stage_modules_2_modules_first_modules_0_parameters_weight_"
    shape = [128, 128, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000478638
    std = 0.0511377
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_2_modules_first_modules_1_buffers_running_mean_:
    name = "L_self_modules_stage_modules_2_modules_first_modules_1_buffers_running_mean_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.03
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_2_modules_first_modules_1_buffers_running_var_:
    name = "L_self_modules_stage_modules_2_modules_first_modules_1_buffers_running_var_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.114
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_2_modules_first_modules_1_parameters_weight_:
    name = "L_self_modules_stage_modules_2_modules_first_modules_1_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_2_modules_first_modules_1_parameters_bias_:
    name = "L_self_modules_stage_modules_2_modules_first_modules_1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_0_parameters_weight_"
    shape = [64, 64, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000161207
    std = 0.0239738
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_:
    name = "L_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.01
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_:
    name = "L_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.1
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_0_parameters_weight_"
    shape = [64, 64, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.30519e-05
    std = 0.0239884
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_:
    name = "L_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.053
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_:
    name = "L_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.124
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_0_parameters_weight_"
    shape = [64, 64, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.42105e-05
    std = 0.0240203
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_1_buffers_running_mean_:
    name = "L_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.026
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_1_buffers_running_var_:
    name = "L_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.235
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_0_parameters_weight_"
    shape = [64, 64, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000138965
    std = 0.0240966
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_1_buffers_running_mean_:
    name = "L_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.001
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_1_buffers_running_var_:
    name = "L_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.12
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_2_modules_last_modules_0_parameters_weight_:
    name = "L_self_modules_stage_modules_2_modules_last_modules_0_parameters_weight_"
    shape = [128, 256, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00024107
    std = 0.0361349
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_2_modules_last_modules_1_buffers_running_mean_:
    name = "L_self_modules_stage_modules_2_modules_last_modules_1_buffers_running_mean_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.007
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_2_modules_last_modules_1_buffers_running_var_:
    name = "L_self_modules_stage_modules_2_modules_last_modules_1_buffers_running_var_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.222
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_2_modules_last_modules_1_parameters_weight_:
    name = "L_self_modules_stage_modules_2_modules_last_modules_1_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_2_modules_last_modules_1_parameters_bias_:
    name = "L_self_modules_stage_modules_2_modules_last_modules_1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_3_modules_0_parameters_weight_:
    name = "L_self_modules_down_modules_3_modules_0_parameters_weight_"
    shape = [256, 128, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.49871e-05
    std = 0.0170159
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_3_modules_1_buffers_running_mean_:
    name = "L_self_modules_down_modules_3_modules_1_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.004
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_3_modules_1_buffers_running_var_:
    name = "L_self_modules_down_modules_3_modules_1_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.121
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_3_modules_1_parameters_weight_:
    name = "L_self_modules_down_modules_3_modules_1_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_down_modules_3_modules_1_parameters_bias_:
    name = "L_self_modules_down_modules_3_modules_1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_3_modules_first_modules_0_parameters_weight_:
    name = "L_self_modules_stage_modules_3_modules_first_modules_0_parameters_weight_"
    shape = [256, 256, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.63557e-05
    std = 0.0361079
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_3_modules_first_modules_1_buffers_running_mean_:
    name = "L_self_modules_stage_modules_3_modules_first_modules_1_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.033
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_3_modules_first_modules_1_buffers_running_var_:
    name = "L_self_modules_stage_modules_3_modules_first_modules_1_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.138
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_3_modules_first_modules_1_parameters_weight_:
    name = "L_self_modules_stage_modules_3_modules_first_modules_1_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_3_modules_first_modules_1_parameters_bias_:
    name = "L_self_modules_stage_modules_3_modules_first_modules_1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_0_parameters_weight_"
    shape = [128, 128, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.87998e-05
    std = 0.0170121
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_:
    name = "L_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.02
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_:
    name = "L_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.106
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_1_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_0_parameters_weight_"
    shape = [128, 128, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.68202e-05
    std = 0.0170151
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_:
    name = "L_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.003
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_:
    name = "L_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.124
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_1_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_3_modules_last_modules_0_parameters_weight_:
    name = "L_self_modules_stage_modules_3_modules_last_modules_0_parameters_weight_"
    shape = [256, 384, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.60694e-05
    std = 0.0294284
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_3_modules_last_modules_1_buffers_running_mean_:
    name = "L_self_modules_stage_modules_3_modules_last_modules_1_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.007
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_3_modules_last_modules_1_buffers_running_var_:
    name = "L_self_modules_stage_modules_3_modules_last_modules_1_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.182
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_3_modules_last_modules_1_parameters_weight_:
    name = "L_self_modules_stage_modules_3_modules_last_modules_1_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_stage_modules_3_modules_last_modules_1_parameters_bias_:
    name = "L_self_modules_stage_modules_3_modules_last_modules_1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_pool_modules_first_modules_0_parameters_weight_:
    name = "L_self_modules_pool_modules_first_modules_0_parameters_weight_"
    shape = [128, 256, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000211427
    std = 0.0360899
    data = None


class Program_weight_tensor_meta_L_self_modules_pool_modules_first_modules_1_buffers_running_mean_:
    name = "L_self_modules_pool_modules_first_modules_1_buffers_running_mean_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.007
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_pool_modules_first_modules_1_buffers_running_var_:
    name = "L_self_modules_pool_modules_first_modules_1_buffers_running_var_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.109
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_pool_modules_first_modules_1_parameters_weight_:
    name = "L_self_modules_pool_modules_first_modules_1_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_pool_modules_first_modules_1_parameters_bias_:
    name = "L_self_modules_pool_modules_first_modules_1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_pool_modules_last_modules_0_parameters_weight_:
    name = "L_self_modules_pool_modules_last_modules_0_parameters_weight_"
    shape = [256, 512, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000129225
    std = 0.0255146
    data = None


class Program_weight_tensor_meta_L_self_modules_pool_modules_last_modules_1_buffers_running_mean_:
    name = "L_self_modules_pool_modules_last_modules_1_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.066
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_pool_modules_last_modules_1_buffers_running_var_:
    name = "L_self_modules_pool_modules_last_modules_1_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.608
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_pool_modules_last_modules_1_parameters_weight_:
    name = "L_self_modules_pool_modules_last_modules_1_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_pool_modules_last_modules_1_parameters_bias_:
    name = "L_self_modules_pool_modules_last_modules_1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up1_modules_first_modules_0_parameters_weight_:
    name = "L_self_modules_up1_modules_first_modules_0_parameters_weight_"
    shape = [128, 384, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.1584e-06
    std = 0.0293726
    data = None


class Program_weight_tensor_meta_L_self_modules_up1_modules_first_modules_1_buffers_running_mean_:
    name = "L_self_modules_up1_modules_first_modules_1_buffers_running_mean_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.006
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up1_modules_first_modules_1_buffers_running_var_:
    name = "L_self_modules_up1_modules_first_modules_1_buffers_running_var_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.115
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up1_modules_first_modules_1_parameters_weight_:
    name = "L_self_modules_up1_modules_first_modules_1_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up1_modules_first_modules_1_parameters_bias_:
    name = "L_self_modules_up1_modules_first_modules_1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up1_modules_inner_modules_0_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_up1_modules_inner_modules_0_modules_0_modules_0_parameters_weight_"
    shape = [64, 64, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.10738e-05
    std = 0.0240493
    data = None


class Program_weight_tensor_meta_L_self_modules_up1_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_:
    name = "L_self_modules_up1_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.002
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up1_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_:
    name = "L_self_modules_up1_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.087
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up1_modules_inner_modules_0_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_up1_modules_inner_modules_0_modules_0_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up1_modules_inner_modules_0_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_up1_modules_inner_modules_0_modules_0_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up1_modules_inner_modules_0_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_up1_modules_inner_modules_0_modules_1_modules_0_parameters_weight_"
    shape = [64, 64, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000202995
    std = 0.0240571
    data = None


class Program_weight_tensor_meta_L_self_modules_up1_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_:
    name = "L_self_modules_up1_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.009
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up1_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_:
    name = "L_self_modules_up1_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.088
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up1_modules_inner_modules_0_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_up1_modules_inner_modules_0_modules_1_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up1_modules_inner_modules_0_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_up1_modules_inner_modules_0_modules_1_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up1_modules_last_modules_0_parameters_weight_:
    name = "L_self_modules_up1_modules_last_modules_0_parameters_weight_"
    shape = [128, 192, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.02185e-05
    std = 0.0418571
    data = None


class Program_weight_tensor_meta_L_self_modules_up1_modules_last_modules_1_buffers_running_mean_:
    name = "L_self_modules_up1_modules_last_modules_1_buffers_running_mean_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.033
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up1_modules_last_modules_1_buffers_running_var_:
    name = "L_self_modules_up1_modules_last_modules_1_buffers_running_var_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.088
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up1_modules_last_modules_1_parameters_weight_:
    name = "L_self_modules_up1_modules_last_modules_1_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up1_modules_last_modules_1_parameters_bias_:
    name = "L_self_modules_up1_modules_last_modules_1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up2_modules_first_modules_0_parameters_weight_:
    name = "L_self_modules_up2_modules_first_modules_0_parameters_weight_"
    shape = [64, 192, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000155202
    std = 0.0415276
    data = None


class Program_weight_tensor_meta_L_self_modules_up2_modules_first_modules_1_buffers_running_mean_:
    name = "L_self_modules_up2_modules_first_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.015
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up2_modules_first_modules_1_buffers_running_var_:
    name = "L_self_modules_up2_modules_first_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.138
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up2_modules_first_modules_1_parameters_weight_:
    name = "L_self_modules_up2_modules_first_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up2_modules_first_modules_1_parameters_bias_:
    name = "L_self_modules_up2_modules_first_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up2_modules_inner_modules_0_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_up2_modules_inner_modules_0_modules_0_modules_0_parameters_weight_"
    shape = [32, 32, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00011049
    std = 0.033983
    data = None


class Program_weight_tensor_meta_L_self_modules_up2_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_:
    name = "L_self_modules_up2_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.035
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up2_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_:
    name = "L_self_modules_up2_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.108
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up2_modules_inner_modules_0_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_up2_modules_inner_modules_0_modules_0_modules_1_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up2_modules_inner_modules_0_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_up2_modules_inner_modules_0_modules_0_modules_1_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up2_modules_inner_modules_0_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_up2_modules_inner_modules_0_modules_1_modules_0_parameters_weight_"
    shape = [32, 32, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000461167
    std = 0.0335829
    data = None


class Program_weight_tensor_meta_L_self_modules_up2_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_:
    name = "L_self_modules_up2_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.032
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up2_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_:
    name = "L_self_modules_up2_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.122
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up2_modules_inner_modules_0_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_up2_modules_inner_modules_0_modules_1_modules_1_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up2_modules_inner_modules_0_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_up2_modules_inner_modules_0_modules_1_modules_1_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up2_modules_last_modules_0_parameters_weight_:
    name = "L_self_modules_up2_modules_last_modules_0_parameters_weight_"
    shape = [64, 96, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000240953
    std = 0.0589243
    data = None


class Program_weight_tensor_meta_L_self_modules_up2_modules_last_modules_1_buffers_running_mean_:
    name = "L_self_modules_up2_modules_last_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.025
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up2_modules_last_modules_1_buffers_running_var_:
    name = "L_self_modules_up2_modules_last_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.106
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up2_modules_last_modules_1_parameters_weight_:
    name = "L_self_modules_up2_modules_last_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up2_modules_last_modules_1_parameters_bias_:
    name = "L_self_modules_up2_modules_last_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_low1_modules_0_parameters_weight_:
    name = "L_self_modules_low1_modules_0_parameters_weight_"
    shape = [64, 64, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 7.25651e-05
    std = 0.0240237
    data = None


class Program_weight_tensor_meta_L_self_modules_low1_modules_1_buffers_running_mean_:
    name = "L_self_modules_low1_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.007
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_low1_modules_1_buffers_running_var_:
    name = "L_self_modules_low1_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.139
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_low1_modules_1_parameters_weight_:
    name = "L_self_modules_low1_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_low1_modules_1_parameters_bias_:
    name = "L_self_modules_low1_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_mid_modules_first_modules_0_parameters_weight_:
    name = "L_self_modules_mid_modules_first_modules_0_parameters_weight_"
    shape = [128, 192, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00035197
    std = 0.0417806
    data = None


class Program_weight_tensor_meta_L_self_modules_mid_modules_first_modules_1_buffers_running_mean_:
    name = "L_self_modules_mid_modules_first_modules_1_buffers_running_mean_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.024
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_mid_modules_first_modules_1_buffers_running_var_:
    name = "L_self_modules_mid_modules_first_modules_1_buffers_running_var_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.097
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_mid_modules_first_modules_1_parameters_weight_:
    name = "L_self_modules_mid_modules_first_modules_1_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_mid_modules_first_modules_1_parameters_bias_:
    name = "L_self_modules_mid_modules_first_modules_1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_mid_modules_inner_modules_0_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_mid_modules_inner_modules_0_modules_0_modules_0_parameters_weight_"
    shape = [64, 64, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000113532
    std = 0.0240124
    data = None


class Program_weight_tensor_meta_L_self_modules_mid_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_:
    name = "L_self_modules_mid_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.029
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_mid_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_:
    name = "L_self_modules_mid_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.095
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_mid_modules_inner_modules_0_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_mid_modules_inner_modules_0_modules_0_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_mid_modules_inner_modules_0_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_mid_modules_inner_modules_0_modules_0_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_mid_modules_inner_modules_0_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_mid_modules_inner_modules_0_modules_1_modules_0_parameters_weight_"
    shape = [64, 64, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.28782e-05
    std = 0.0241024
    data = None


class Program_weight_tensor_meta_L_self_modules_mid_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_:
    name = "L_self_modules_mid_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.034
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_mid_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_:
    name = "L_self_modules_mid_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.101
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_mid_modules_inner_modules_0_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_mid_modules_inner_modules_0_modules_1_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_mid_modules_inner_modules_0_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_mid_modules_inner_modules_0_modules_1_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_mid_modules_last_modules_0_parameters_weight_:
    name = "L_self_modules_mid_modules_last_modules_0_parameters_weight_"
    shape = [128, 192, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000116982
    std = 0.0416954
    data = None


class Program_weight_tensor_meta_L_self_modules_mid_modules_last_modules_1_buffers_running_mean_:
    name = "L_self_modules_mid_modules_last_modules_1_buffers_running_mean_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.004
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_mid_modules_last_modules_1_buffers_running_var_:
    name = "L_self_modules_mid_modules_last_modules_1_buffers_running_var_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.121
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_mid_modules_last_modules_1_parameters_weight_:
    name = "L_self_modules_mid_modules_last_modules_1_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_mid_modules_last_modules_1_parameters_bias_:
    name = "L_self_modules_mid_modules_last_modules_1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_low2_modules_0_parameters_weight_:
    name = "L_self_modules_low2_modules_0_parameters_weight_"
    shape = [128, 128, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.83198e-06
    std = 0.0170401
    data = None


class Program_weight_tensor_meta_L_self_modules_low2_modules_1_buffers_running_mean_:
    name = "L_self_modules_low2_modules_1_buffers_running_mean_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.004
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_low2_modules_1_buffers_running_var_:
    name = "L_self_modules_low2_modules_1_buffers_running_var_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.107
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_low2_modules_1_parameters_weight_:
    name = "L_self_modules_low2_modules_1_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_low2_modules_1_parameters_bias_:
    name = "L_self_modules_low2_modules_1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_deep_modules_first_modules_0_parameters_weight_:
    name = "L_self_modules_deep_modules_first_modules_0_parameters_weight_"
    shape = [256, 384, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00021182
    std = 0.0294907
    data = None


class Program_weight_tensor_meta_L_self_modules_deep_modules_first_modules_1_buffers_running_mean_:
    name = "L_self_modules_deep_modules_first_modules_1_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.002
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_deep_modules_first_modules_1_buffers_running_var_:
    name = "L_self_modules_deep_modules_first_modules_1_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.118
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_deep_modules_first_modules_1_parameters_weight_:
    name = "L_self_modules_deep_modules_first_modules_1_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_deep_modules_first_modules_1_parameters_bias_:
    name = "L_self_modules_deep_modules_first_modules_1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_deep_modules_inner_modules_0_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_deep_modules_inner_modules_0_modules_0_modules_0_parameters_weight_"
    shape = [128, 128, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.93423e-05
    std = 0.0170611
    data = None


class Program_weight_tensor_meta_L_self_modules_deep_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_:
    name = "L_self_modules_deep_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.004
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_deep_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_:
    name = "L_self_modules_deep_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.162
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_deep_modules_inner_modules_0_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_deep_modules_inner_modules_0_modules_0_modules_1_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_deep_modules_inner_modules_0_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_deep_modules_inner_modules_0_modules_0_modules_1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_deep_modules_inner_modules_0_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_deep_modules_inner_modules_0_modules_1_modules_0_parameters_weight_"
    shape = [128, 128, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.58656e-05
    std = 0.0170077
    data = None


class Program_weight_tensor_meta_L_self_modules_deep_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_:
    name = "L_self_modules_deep_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.003
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_deep_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_:
    name = "L_self_modules_deep_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.104
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_deep_modules_inner_modules_0_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_deep_modules_inner_modules_0_modules_1_modules_1_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_deep_modules_inner_modules_0_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_deep_modules_inner_modules_0_modules_1_modules_1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_deep_modules_last_modules_0_parameters_weight_:
    name = "L_self_modules_deep_modules_last_modules_0_parameters_weight_"
    shape = [256, 384, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.28129e-05
    std = 0.0294505
    data = None


class Program_weight_tensor_meta_L_self_modules_deep_modules_last_modules_1_buffers_running_mean_:
    name = "L_self_modules_deep_modules_last_modules_1_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.001
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_deep_modules_last_modules_1_buffers_running_var_:
    name = "L_self_modules_deep_modules_last_modules_1_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.124
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_deep_modules_last_modules_1_parameters_weight_:
    name = "L_self_modules_deep_modules_last_modules_1_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_deep_modules_last_modules_1_parameters_bias_:
    name = "L_self_modules_deep_modules_last_modules_1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_0_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_head_modules_box_modules_0_modules_0_modules_0_parameters_weight_"
    shape = [64, 64, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.28571e-05
    std = 0.0241461
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_0_modules_0_modules_1_buffers_running_mean_:
    name = "L_self_modules_head_modules_box_modules_0_modules_0_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.021
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_0_modules_0_modules_1_buffers_running_var_:
    name = "L_self_modules_head_modules_box_modules_0_modules_0_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.176
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_0_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_head_modules_box_modules_0_modules_0_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_0_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_head_modules_box_modules_0_modules_0_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_0_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_head_modules_box_modules_0_modules_1_modules_0_parameters_weight_"
    shape = [64, 64, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.20887e-05
    std = 0.0240912
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_0_modules_1_modules_1_buffers_running_mean_:
    name = "L_self_modules_head_modules_box_modules_0_modules_1_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.018
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_0_modules_1_modules_1_buffers_running_var_:
    name = "L_self_modules_head_modules_box_modules_0_modules_1_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.119
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_0_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_head_modules_box_modules_0_modules_1_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_0_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_head_modules_box_modules_0_modules_1_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_0_modules_2_parameters_weight_:
    name = "L_self_modules_head_modules_box_modules_0_modules_2_parameters_weight_"
    shape = [64, 64, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000315288
    std = 0.0721356
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_0_modules_2_parameters_bias_:
    name = "L_self_modules_head_modules_box_modules_0_modules_2_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0129332
    std = 0.0688326
    data = None


class Program_weight_tensor_meta_L_self_modules_head_buffers_values_:
    name = "L_self_modules_head_buffers_values_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 7.5
    std = 4.76095
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_0_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_head_modules_cls_modules_0_modules_0_modules_0_parameters_weight_"
    shape = [80, 64, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000141054
    std = 0.0240093
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_0_modules_0_modules_1_buffers_running_mean_:
    name = "L_self_modules_head_modules_cls_modules_0_modules_0_modules_1_buffers_running_mean_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.031
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_0_modules_0_modules_1_buffers_running_var_:
    name = "L_self_modules_head_modules_cls_modules_0_modules_0_modules_1_buffers_running_var_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.157
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_0_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_head_modules_cls_modules_0_modules_0_modules_1_parameters_weight_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_0_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_head_modules_cls_modules_0_modules_0_modules_1_parameters_bias_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_0_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_head_modules_cls_modules_0_modules_1_modules_0_parameters_weight_"
    shape = [80, 80, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.04916e-05
    std = 0.0214824
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_0_modules_1_modules_1_buffers_running_mean_:
    name = "L_self_modules_head_modules_cls_modules_0_modules_1_modules_1_buffers_running_mean_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.026
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_0_modules_1_modules_1_buffers_running_var_:
    name = "L_self_modules_head_modules_cls_modules_0_modules_1_modules_1_buffers_running_var_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.099
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_0_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_head_modules_cls_modules_0_modules_1_modules_1_parameters_weight_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_0_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_head_modules_cls_modules_0_modules_1_modules_1_parameters_bias_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_0_modules_2_parameters_weight_:
    name = "L_self_modules_head_modules_cls_modules_0_modules_2_parameters_weight_"
    shape = [80, 80, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.53568e-05
    std = 0.064494
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_0_modules_2_parameters_bias_:
    name = "L_self_modules_head_modules_cls_modules_0_modules_2_parameters_bias_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0107892
    std = 0.0640286
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_1_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_head_modules_box_modules_1_modules_0_modules_0_parameters_weight_"
    shape = [64, 128, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.50439e-05
    std = 0.0170063
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_1_modules_0_modules_1_buffers_running_mean_:
    name = "L_self_modules_head_modules_box_modules_1_modules_0_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.012
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_1_modules_0_modules_1_buffers_running_var_:
    name = "L_self_modules_head_modules_box_modules_1_modules_0_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.117
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_1_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_head_modules_box_modules_1_modules_0_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_1_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_head_modules_box_modules_1_modules_0_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_1_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_head_modules_box_modules_1_modules_1_modules_0_parameters_weight_"
    shape = [64, 64, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 7.89464e-05
    std = 0.0240917
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_1_modules_1_modules_1_buffers_running_mean_:
    name = "L_self_modules_head_modules_box_modules_1_modules_1_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.001
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_1_modules_1_modules_1_buffers_running_var_:
    name = "L_self_modules_head_modules_box_modules_1_modules_1_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.093
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_1_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_head_modules_box_modules_1_modules_1_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_1_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_head_modules_box_modules_1_modules_1_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_1_modules_2_parameters_weight_:
    name = "L_self_modules_head_modules_box_modules_1_modules_2_parameters_weight_"
    shape = [64, 64, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00175719
    std = 0.0735235
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_1_modules_2_parameters_bias_:
    name = "L_self_modules_head_modules_box_modules_1_modules_2_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00722512
    std = 0.0704129
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_1_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_head_modules_cls_modules_1_modules_0_modules_0_parameters_weight_"
    shape = [80, 128, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.83079e-05
    std = 0.0170162
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_1_modules_0_modules_1_buffers_running_mean_:
    name = "L_self_modules_head_modules_cls_modules_1_modules_0_modules_1_buffers_running_mean_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.042
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_1_modules_0_modules_1_buffers_running_var_:
    name = "L_self_modules_head_modules_cls_modules_1_modules_0_modules_1_buffers_running_var_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.112
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_1_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_head_modules_cls_modules_1_modules_0_modules_1_parameters_weight_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_1_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_head_modules_cls_modules_1_modules_0_modules_1_parameters_bias_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_1_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_head_modules_cls_modules_1_modules_1_modules_0_parameters_weight_"
    shape = [80, 80, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.65932e-05
    std = 0.0215036
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_1_modules_1_modules_1_buffers_running_mean_:
    name = "L_self_modules_head_modules_cls_modules_1_modules_1_modules_1_buffers_running_mean_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.008
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_1_modules_1_modules_1_buffers_running_var_:
    name = "L_self_modules_head_modules_cls_modules_1_modules_1_modules_1_buffers_running_var_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.104
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_1_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_head_modules_cls_modules_1_modules_1_modules_1_parameters_weight_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_1_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_head_modules_cls_modules_1_modules_1_modules_1_parameters_bias_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_1_modules_2_parameters_weight_:
    name = "L_self_modules_head_modules_cls_modules_1_modules_2_parameters_weight_"
    shape = [80, 80, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00150337
    std = 0.0645984
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_1_modules_2_parameters_bias_:
    name = "L_self_modules_head_modules_cls_modules_1_modules_2_parameters_bias_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00957394
    std = 0.0581009
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_2_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_head_modules_box_modules_2_modules_0_modules_0_parameters_weight_"
    shape = [64, 256, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 7.49386e-06
    std = 0.0120541
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_2_modules_0_modules_1_buffers_running_mean_:
    name = "L_self_modules_head_modules_box_modules_2_modules_0_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.057
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_2_modules_0_modules_1_buffers_running_var_:
    name = "L_self_modules_head_modules_box_modules_2_modules_0_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.137
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_2_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_head_modules_box_modules_2_modules_0_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_2_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_head_modules_box_modules_2_modules_0_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_2_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_head_modules_box_modules_2_modules_1_modules_0_parameters_weight_"
    shape = [64, 64, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.98476e-05
    std = 0.0239642
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_2_modules_1_modules_1_buffers_running_mean_:
    name = "L_self_modules_head_modules_box_modules_2_modules_1_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.004
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_2_modules_1_modules_1_buffers_running_var_:
    name = "L_self_modules_head_modules_box_modules_2_modules_1_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.087
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_2_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_head_modules_box_modules_2_modules_1_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_2_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_head_modules_box_modules_2_modules_1_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_2_modules_2_parameters_weight_:
    name = "L_self_modules_head_modules_box_modules_2_modules_2_parameters_weight_"
    shape = [64, 64, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00151002
    std = 0.0720287
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_box_modules_2_modules_2_parameters_bias_:
    name = "L_self_modules_head_modules_box_modules_2_modules_2_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00710959
    std = 0.0734546
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_2_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_head_modules_cls_modules_2_modules_0_modules_0_parameters_weight_"
    shape = [80, 256, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.15323e-05
    std = 0.01199
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_2_modules_0_modules_1_buffers_running_mean_:
    name = "L_self_modules_head_modules_cls_modules_2_modules_0_modules_1_buffers_running_mean_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.056
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_2_modules_0_modules_1_buffers_running_var_:
    name = "L_self_modules_head_modules_cls_modules_2_modules_0_modules_1_buffers_running_var_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.118
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_2_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_head_modules_cls_modules_2_modules_0_modules_1_parameters_weight_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_2_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_head_modules_cls_modules_2_modules_0_modules_1_parameters_bias_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_2_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_head_modules_cls_modules_2_modules_1_modules_0_parameters_weight_"
    shape = [80, 80, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.52735e-05
    std = 0.0215154
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_2_modules_1_modules_1_buffers_running_mean_:
    name = "L_self_modules_head_modules_cls_modules_2_modules_1_modules_1_buffers_running_mean_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.013
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_2_modules_1_modules_1_buffers_running_var_:
    name = "L_self_modules_head_modules_cls_modules_2_modules_1_modules_1_buffers_running_var_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.091
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_2_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_head_modules_cls_modules_2_modules_1_modules_1_parameters_weight_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_2_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_head_modules_cls_modules_2_modules_1_modules_1_parameters_bias_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_2_modules_2_parameters_weight_:
    name = "L_self_modules_head_modules_cls_modules_2_modules_2_parameters_weight_"
    shape = [80, 80, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000228194
    std = 0.064563
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_cls_modules_2_modules_2_parameters_bias_:
    name = "L_self_modules_head_modules_cls_modules_2_modules_2_parameters_bias_"
    shape = [80]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00505645
    std = 0.0592689
    data = None
