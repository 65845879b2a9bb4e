class Program_weight_tensor_meta_L_self_buffers_offset_:
    name = "L_self_buffers_offset_"
    shape = [39]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    data = [0, 2000, 4000, 6000, 8000, 10000, 12000, 14000, 16000, 18000, 20000, 22000, 24000, 26000, 28000, 30000, 32000, 34000, 36000, 38000, 40000, 42000, 44000, 46000, 48000, 50000, 52000, 54000, 56000, 58000, 60000, 62000, 64000, 66000, 68000, 70000, 72000, 74000, 76000]


class Program_weight_tensor_meta_L_ids_:
    name = "L_ids_"
    shape = [256, 39]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    min_val = 0
    max_val = 1999
    data = None


class Program_weight_tensor_meta_L_self_modules_embed_parameters_weight_:
    name = "L_self_modules_embed_parameters_weight_"
    shape = [78000, 16]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00100032
    std = 0.999548
    data = None


class Program_weight_tensor_meta_L_self_modules_first_parameters_weight_:
    name = "L_self_modules_first_parameters_weight_"
    shape = [78000, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00235267
    std = 1.00017
    data = None


class Program_weight_tensor_meta_L_self_modules_deep_modules_0_parameters_weight_:
    name = "L_self_modules_deep_modules_0_parameters_weight_"
    shape = [400, 624]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.80659e-06
    std = 0.023119
    data = None


class Program_weight_tensor_meta_L_self_modules_deep_modules_0_parameters_bias_:
    name = "L_self_modules_deep_modules_0_parameters_bias_"
    shape = [400]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000480898
    std = 0.023066
    data = None


class Program_weight_tensor_meta_L_self_modules_deep_modules_2_parameters_weight_:
    name = "L_self_modules_deep_modules_2_parameters_weight_"
    shape = [400, 400]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.28849e-06
    std = 0.0288962
    data = None


class Program_weight_tensor_meta_L_self_modules_deep_modules_2_parameters_bias_:
    name = "L_self_modules_deep_modules_2_parameters_bias_"
    shape = [400]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00185321
    std = 0.0303405
    data = None


class Program_weight_tensor_meta_L_self_modules_deep_modules_4_parameters_weight_:
    name = "L_self_modules_deep_modules_4_parameters_weight_"
    shape = [400, 400]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000115564
    std = 0.0288981
    data = None


class Program_weight_tensor_meta_L_self_modules_deep_modules_4_parameters_bias_:
    name = "L_self_modules_deep_modules_4_parameters_bias_"
    shape = [400]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00018129
    std = 0.0284744
    data = None


class Program_weight_tensor_meta_L_self_modules_deep_modules_6_parameters_weight_:
    name = "L_self_modules_deep_modules_6_parameters_weight_"
    shape = [1, 400]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00173982
    std = 0.0291514
    data = None


class Program_weight_tensor_meta_L_self_modules_deep_modules_6_parameters_bias_:
    name = "L_self_modules_deep_modules_6_parameters_bias_"
    shape = [1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0138158
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_parameters_bias_:
    name = "L_self_parameters_bias_"
    shape = [1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None
