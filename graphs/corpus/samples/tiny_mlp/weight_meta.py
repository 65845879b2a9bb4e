class Program_weight_tensor_meta_L_fn_modules_0_parameters_weight_:
    name = "L_fn_modules_0_parameters_weight_"
    shape = [64, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0121905
    std = 0.237351
    data = None


class Program_weight_tensor_meta_L_fn_modules_0_parameters_bias_:
    name = "L_fn_modules_0_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00500176
    std = 0.100487
    data = None


class Program_weight_tensor_meta_L_args_0_:
    name = "L_args_0_"
    shape = [8, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0795319
    std = 1.02151
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_parameters_weight_:
    name = "L_fn_modules_2_parameters_weight_"
    shape = [64, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00101073
    std = 0.166183
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_parameters_bias_:
    name = "L_fn_modules_2_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00501225
    std = 0.0735418
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_parameters_weight_:
    name = "L_fn_modules_4_parameters_weight_"
    shape = [10, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00262173
    std = 0.162538
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_parameters_bias_:
    name = "L_fn_modules_4_parameters_bias_"
    shape = [10]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.019345
    std = 0.069242
    data = None
