class Program_weight_tensor_meta_L_edge_:
    name = "L_edge_"
    shape = [2, 10556]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    min_val = 0
    max_val = 2707
    data = None


class Program_weight_tensor_meta_L_x_:
    name = "L_x_"
    shape = [2708, 1433]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.500068
    std = 0.288741
    data = None


class Program_weight_tensor_meta_L_self_modules_one_modules_lin_parameters_weight_:
    name = "L_self_modules_one_modules_lin_parameters_weight_"
    shape = [64, 1433]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.64471e-05
    std = 0.015222
    data = None


class Program_weight_tensor_meta_L_self_modules_one_parameters_bias_:
    name = "L_self_modules_one_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_two_modules_lin_parameters_weight_:
    name = "L_self_modules_two_modules_lin_parameters_weight_"
    shape = [7, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00289637
    std = 0.0732471
    data = None


class Program_weight_tensor_meta_L_self_modules_two_parameters_bias_:
    name = "L_self_modules_two_parameters_bias_"
    shape = [7]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None
