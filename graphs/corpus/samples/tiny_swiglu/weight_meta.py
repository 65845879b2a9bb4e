class Program_weight_tensor_meta_L_x_:
    name = "L_x_"
    shape = [1, 1, 128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0527362
    std = 1.06588
    data = None


class Program_weight_tensor_meta_L_self_parameters_scale_:
    name = "L_self_parameters_scale_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.00524
    std = 0.104298
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_parameters_weight_:
    name = "L_self_modules_gate_parameters_weight_"
    shape = [344, 128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000271355
    std = 0.0508987
    data = None


class Program_weight_tensor_meta_L_self_modules_up_parameters_weight_:
    name = "L_self_modules_up_parameters_weight_"
    shape = [344, 128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000137766
    std = 0.0509707
    data = None


class Program_weight_tensor_meta_L_self_modules_down_parameters_weight_:
    name = "L_self_modules_down_parameters_weight_"
    shape = [128, 344]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00022917
    std = 0.0311652
    data = None
