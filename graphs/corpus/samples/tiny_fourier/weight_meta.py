class Program_weight_tensor_meta_L_x_:
    name = "L_x_"
    shape = [1, 16, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0396597
    std = 0.996719
    data = None


class Program_weight_tensor_meta_L_self_modules_norm1_parameters_weight_:
    name = "L_self_modules_norm1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_norm1_parameters_bias_:
    name = "L_self_modules_norm1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_up_parameters_weight_:
    name = "L_self_modules_up_parameters_weight_"
    shape = [128, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000248566
    std = 0.0719065
    data = None


class Program_weight_tensor_meta_L_self_modules_up_parameters_bias_:
    name = "L_self_modules_up_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00244827
    std = 0.070001
    data = None


class Program_weight_tensor_meta_L_self_modules_down_parameters_weight_:
    name = "L_self_modules_down_parameters_weight_"
    shape = [64, 128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000815822
    std = 0.051323
    data = None


class Program_weight_tensor_meta_L_self_modules_down_parameters_bias_:
    name = "L_self_modules_down_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00128331
    std = 0.0499977
    data = None


class Program_weight_tensor_meta_L_self_modules_norm2_parameters_weight_:
    name = "L_self_modules_norm2_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_norm2_parameters_bias_:
    name = "L_self_modules_norm2_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None
