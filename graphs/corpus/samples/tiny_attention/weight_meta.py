class Program_weight_tensor_meta_L_self_modules_qkv_parameters_weight_:
    name = "L_self_modules_qkv_parameters_weight_"
    shape = [192, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000383939
    std = 0.0720795
    data = None


class Program_weight_tensor_meta_L_self_modules_qkv_parameters_bias_:
    name = "L_self_modules_qkv_parameters_bias_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00333387
    std = 0.0737525
    data = None


class Program_weight_tensor_meta_L_x_:
    name = "L_x_"
    shape = [1, 32, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.03035
    std = 1.00492
    data = None


class Program_weight_tensor_meta_L_self_modules_out_parameters_weight_:
    name = "L_self_modules_out_parameters_weight_"
    shape = [64, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000454119
    std = 0.0725809
    data = None


class Program_weight_tensor_meta_L_self_modules_out_parameters_bias_:
    name = "L_self_modules_out_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.018283
    std = 0.0699554
    data = None
