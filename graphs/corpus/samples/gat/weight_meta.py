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
    shape = [2708, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000781838
    std = 1.00022
    data = None


class Program_weight_tensor_meta_L_self_modules_one_modules_lin_parameters_weight_:
    name = "L_self_modules_one_modules_lin_parameters_weight_"
    shape = [64, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000210385
    std = 0.0361173
    data = None


class Program_weight_tensor_meta_L_self_modules_one_parameters_source_:
    name = "L_self_modules_one_parameters_source_"
    shape = [8, 8]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0282679
    std = 0.306285
    data = None


class Program_weight_tensor_meta_L_self_modules_one_parameters_target_:
    name = "L_self_modules_one_parameters_target_"
    shape = [8, 8]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00339465
    std = 0.310672
    data = None


class Program_weight_tensor_meta_L_self_modules_two_modules_lin_parameters_weight_:
    name = "L_self_modules_two_modules_lin_parameters_weight_"
    shape = [7, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00311117
    std = 0.070218
    data = None


class Program_weight_tensor_meta_L_self_modules_two_parameters_source_:
    name = "L_self_modules_two_parameters_source_"
    shape = [1, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.113427
    std = 0.150312
    data = None


class Program_weight_tensor_meta_L_self_modules_two_parameters_target_:
    name = "L_self_modules_two_parameters_target_"
    shape = [1, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00259966
    std = 0.192884
    data = None
