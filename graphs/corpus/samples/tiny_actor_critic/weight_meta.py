class Program_weight_tensor_meta_L_self_modules_body_modules_0_parameters_weight_:
    name = "L_self_modules_body_modules_0_parameters_weight_"
    shape = [64, 17]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000509078
    std = 0.141732
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_0_parameters_bias_:
    name = "L_self_modules_body_modules_0_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0544453
    std = 0.135444
    data = None


class Program_weight_tensor_meta_L_seen_:
    name = "L_seen_"
    shape = [4, 17]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0227712
    std = 0.916899
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_2_parameters_weight_:
    name = "L_self_modules_body_modules_2_parameters_weight_"
    shape = [64, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00115167
    std = 0.0714158
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_2_parameters_bias_:
    name = "L_self_modules_body_modules_2_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00386256
    std = 0.0688652
    data = None


class Program_weight_tensor_meta_L_self_modules_mean_parameters_weight_:
    name = "L_self_modules_mean_parameters_weight_"
    shape = [6, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000593759
    std = 0.0735088
    data = None


class Program_weight_tensor_meta_L_self_modules_mean_parameters_bias_:
    name = "L_self_modules_mean_parameters_bias_"
    shape = [6]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0143857
    std = 0.0771995
    data = None


class Program_weight_tensor_meta_L_self_parameters_log_std_:
    name = "L_self_parameters_log_std_"
    shape = [6]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.5
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_noise_:
    name = "L_noise_"
    shape = [4, 6]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.181505
    std = 0.829172
    data = None


class Program_weight_tensor_meta_L_self_modules_value_parameters_weight_:
    name = "L_self_modules_value_parameters_weight_"
    shape = [1, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00222273
    std = 0.0684318
    data = None


class Program_weight_tensor_meta_L_self_modules_value_parameters_bias_:
    name = "L_self_modules_value_parameters_bias_"
    shape = [1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0752807
    std = 0.0
    data = None
