class Program_weight_tensor_meta_L_self_modules_x_parameters_weight_:
    name = "L_self_modules_x_parameters_weight_"
    shape = [192, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000825884
    std = 0.101488
    data = None


class Program_weight_tensor_meta_L_self_modules_x_parameters_bias_:
    name = "L_self_modules_x_parameters_bias_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00598221
    std = 0.106355
    data = None


class Program_weight_tensor_meta_L_x_:
    name = "L_x_"
    shape = [4, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0691297
    std = 1.00345
    data = None


class Program_weight_tensor_meta_L_self_modules_h_parameters_weight_:
    name = "L_self_modules_h_parameters_weight_"
    shape = [192, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00107437
    std = 0.07227
    data = None


class Program_weight_tensor_meta_L_self_modules_h_parameters_bias_:
    name = "L_self_modules_h_parameters_bias_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00013812
    std = 0.0712223
    data = None


class Program_weight_tensor_meta_L_h_:
    name = "L_h_"
    shape = [4, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0325181
    std = 1.01175
    data = None
