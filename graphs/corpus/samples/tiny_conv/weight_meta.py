class Program_weight_tensor_meta_L_fn_modules_0_parameters_weight_:
    name = "L_fn_modules_0_parameters_weight_"
    shape = [8, 1, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.012363
    std = 0.18983
    data = None


class Program_weight_tensor_meta_L_fn_modules_0_parameters_bias_:
    name = "L_fn_modules_0_parameters_bias_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0737476
    std = 0.224697
    data = None


class Program_weight_tensor_meta_L_args_0_:
    name = "L_args_0_"
    shape = [1, 1, 28, 28]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.491687
    std = 0.290009
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_parameters_weight_:
    name = "L_fn_modules_3_parameters_weight_"
    shape = [16, 8, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00158152
    std = 0.069186
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_parameters_bias_:
    name = "L_fn_modules_3_parameters_bias_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0306514
    std = 0.0689154
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_parameters_weight_:
    name = "L_fn_modules_7_parameters_weight_"
    shape = [10, 784]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000182176
    std = 0.0204944
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_parameters_bias_:
    name = "L_fn_modules_7_parameters_bias_"
    shape = [10]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00376322
    std = 0.0195497
    data = None
