class Program_weight_tensor_meta_L_self_modules_gate_parameters_weight_:
    name = "L_self_modules_gate_parameters_weight_"
    shape = [8, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000712545
    std = 0.0730148
    data = None


class Program_weight_tensor_meta_L_x_:
    name = "L_x_"
    shape = [64, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0241569
    std = 0.988511
    data = None
