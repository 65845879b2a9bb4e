class Program_weight_tensor_meta_L_fn_modules_0_parameters_weight_:
    name = "L_fn_modules_0_parameters_weight_"
    shape = [100, 512, 4, 4]
    dtype = "torch.float32"
    device = "cpu"
    mean = 7.06604e-06
    std = 0.00637781
    data = None


class Program_weight_tensor_meta_L_args_0_:
    name = "L_args_0_"
    shape = [1, 100, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0588317
    std = 0.88455
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_buffers_running_mean_:
    name = "L_fn_modules_1_buffers_running_mean_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.001
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_buffers_running_var_:
    name = "L_fn_modules_1_buffers_running_var_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.01
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_parameters_weight_:
    name = "L_fn_modules_1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_parameters_bias_:
    name = "L_fn_modules_1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_parameters_weight_:
    name = "L_fn_modules_3_parameters_weight_"
    shape = [512, 256, 4, 4]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.58991e-06
    std = 0.00902398
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_buffers_running_mean_:
    name = "L_fn_modules_4_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.002
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_buffers_running_var_:
    name = "L_fn_modules_4_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.02
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_parameters_weight_:
    name = "L_fn_modules_4_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_parameters_bias_:
    name = "L_fn_modules_4_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_parameters_weight_:
    name = "L_fn_modules_6_parameters_weight_"
    shape = [256, 128, 4, 4]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.80726e-05
    std = 0.0127551
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_buffers_running_mean_:
    name = "L_fn_modules_7_buffers_running_mean_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.005
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_buffers_running_var_:
    name = "L_fn_modules_7_buffers_running_var_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.08
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_parameters_weight_:
    name = "L_fn_modules_7_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_parameters_bias_:
    name = "L_fn_modules_7_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_parameters_weight_:
    name = "L_fn_modules_9_parameters_weight_"
    shape = [128, 64, 4, 4]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.31158e-06
    std = 0.0180605
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_buffers_running_mean_:
    name = "L_fn_modules_10_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.001
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_buffers_running_var_:
    name = "L_fn_modules_10_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.082
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_parameters_weight_:
    name = "L_fn_modules_10_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_parameters_bias_:
    name = "L_fn_modules_10_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_parameters_weight_:
    name = "L_fn_modules_12_parameters_weight_"
    shape = [64, 3, 4, 4]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000260146
    std = 0.0825271
    data = None
