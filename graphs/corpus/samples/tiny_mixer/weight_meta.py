class Program_weight_tensor_meta_L_self_modules_norm1_parameters_weight_:
    name = "L_self_modules_norm1_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_norm1_parameters_bias_:
    name = "L_self_modules_norm1_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_x_:
    name = "L_x_"
    shape = [1, 16, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0126955
    std = 0.986722
    data = None


class Program_weight_tensor_meta_L_self_modules_t1_parameters_weight_:
    name = "L_self_modules_t1_parameters_weight_"
    shape = [32, 16]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00142509
    std = 0.14603
    data = None


class Program_weight_tensor_meta_L_self_modules_t1_parameters_bias_:
    name = "L_self_modules_t1_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0285492
    std = 0.1282
    data = None


class Program_weight_tensor_meta_L_self_modules_t2_parameters_weight_:
    name = "L_self_modules_t2_parameters_weight_"
    shape = [16, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00185845
    std = 0.103817
    data = None


class Program_weight_tensor_meta_L_self_modules_t2_parameters_bias_:
    name = "L_self_modules_t2_parameters_bias_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0281251
    std = 0.108376
    data = None


class Program_weight_tensor_meta_L_self_modules_norm2_parameters_weight_:
    name = "L_self_modules_norm2_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_norm2_parameters_bias_:
    name = "L_self_modules_norm2_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_c1_parameters_weight_:
    name = "L_self_modules_c1_parameters_weight_"
    shape = [64, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000986641
    std = 0.100434
    data = None


class Program_weight_tensor_meta_L_self_modules_c1_parameters_bias_:
    name = "L_self_modules_c1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0125044
    std = 0.106785
    data = None


class Program_weight_tensor_meta_L_self_modules_c2_parameters_weight_:
    name = "L_self_modules_c2_parameters_weight_"
    shape = [32, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00216017
    std = 0.071838
    data = None


class Program_weight_tensor_meta_L_self_modules_c2_parameters_bias_:
    name = "L_self_modules_c2_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00817324
    std = 0.0698509
    data = None
