class Program_weight_tensor_meta_L_words_:
    name = "L_words_"
    shape = [4, 16]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    min_val = 22
    max_val = 4981
    data = None


class Program_weight_tensor_meta_L_self_modules_embed_parameters_weight_:
    name = "L_self_modules_embed_parameters_weight_"
    shape = [5000, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00227637
    std = 1.00055
    data = None


class Program_weight_tensor_meta_L_self_modules_hidden_parameters_weight_:
    name = "L_self_modules_hidden_parameters_weight_"
    shape = [32, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.30333e-05
    std = 0.100825
    data = None


class Program_weight_tensor_meta_L_self_modules_hidden_parameters_bias_:
    name = "L_self_modules_hidden_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00263369
    std = 0.11044
    data = None


class Program_weight_tensor_meta_L_self_modules_head_parameters_weight_:
    name = "L_self_modules_head_parameters_weight_"
    shape = [4, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0110141
    std = 0.105044
    data = None


class Program_weight_tensor_meta_L_self_modules_head_parameters_bias_:
    name = "L_self_modules_head_parameters_bias_"
    shape = [4]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0932979
    std = 0.058119
    data = None
