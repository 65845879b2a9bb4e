class Program_weight_tensor_meta_L_self_modules_lin_parameters_weight_:
    name = "L_self_modules_lin_parameters_weight_"
    shape = [128, 128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000297529
    std = 0.0510775
    data = None


class Program_weight_tensor_meta_L_self_modules_lin_parameters_bias_:
    name = "L_self_modules_lin_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00114889
    std = 0.0506092
    data = None


class Program_weight_tensor_meta_L_x_:
    name = "L_x_"
    shape = [16, 128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0328768
    std = 1.01039
    data = None


class Program_weight_tensor_meta_L_self_modules_one_parameters_weight_:
    name = "L_self_modules_one_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_one_parameters_bias_:
    name = "L_self_modules_one_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_two_parameters_weight_:
    name = "L_self_modules_two_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_two_parameters_bias_:
    name = "L_self_modules_two_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None
