class Program_weight_tensor_meta_L_edge_:
    name = "L_edge_"
    shape = [2, 60]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    min_val = 0
    max_val = 19
    data = None


class Program_weight_tensor_meta_L_x_:
    name = "L_x_"
    shape = [20, 16]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.104031
    std = 1.04062
    data = None


class Program_weight_tensor_meta_L_self_modules_send_parameters_weight_:
    name = "L_self_modules_send_parameters_weight_"
    shape = [16, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00100769
    std = 0.103258
    data = None


class Program_weight_tensor_meta_L_self_modules_send_parameters_bias_:
    name = "L_self_modules_send_parameters_bias_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00795917
    std = 0.0827117
    data = None


class Program_weight_tensor_meta_L_self_modules_keep_parameters_weight_:
    name = "L_self_modules_keep_parameters_weight_"
    shape = [16, 16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00146874
    std = 0.152018
    data = None


class Program_weight_tensor_meta_L_self_modules_keep_parameters_bias_:
    name = "L_self_modules_keep_parameters_bias_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.045667
    std = 0.118021
    data = None
