class Program_weight_tensor_meta_L_readings_:
    name = "L_readings_"
    shape = [2, 10, 6]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0147008
    std = 0.979934
    data = None


class Program_weight_tensor_meta_L_self_modules_cell_modules_x_parameters_weight_:
    name = "L_self_modules_cell_modules_x_parameters_weight_"
    shape = [128, 6]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00101322
    std = 0.239792
    data = None


class Program_weight_tensor_meta_L_self_modules_cell_modules_x_parameters_bias_:
    name = "L_self_modules_cell_modules_x_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.012665
    std = 0.223946
    data = None


class Program_weight_tensor_meta_L_self_modules_cell_modules_h_parameters_weight_:
    name = "L_self_modules_cell_modules_h_parameters_weight_"
    shape = [128, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00247758
    std = 0.10118
    data = None


class Program_weight_tensor_meta_L_self_modules_head_parameters_weight_:
    name = "L_self_modules_head_parameters_weight_"
    shape = [6, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0031803
    std = 0.101148
    data = None


class Program_weight_tensor_meta_L_self_modules_head_parameters_bias_:
    name = "L_self_modules_head_parameters_bias_"
    shape = [6]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0680507
    std = 0.0908302
    data = None
