class Program_weight_tensor_meta_L_self_modules_embed_parameters_weight_:
    name = "L_self_modules_embed_parameters_weight_"
    shape = [20000, 128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000721682
    std = 1.00002
    data = None


class Program_weight_tensor_meta_L_words_:
    name = "L_words_"
    shape = [1, 24]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    data = [15028, 10243, 9882, 2566, 142, 12462, 16155, 6463, 16258, 16102, 10704, 14693, 6960, 2247, 17776, 8575, 15154, 10176, 15523, 7177, 8873, 4001, 8277, 3026]


class Program_weight_tensor_meta_L_self_modules_ahead_modules_x_parameters_weight_:
    name = "L_self_modules_ahead_modules_x_parameters_weight_"
    shape = [1024, 128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.78511e-05
    std = 0.0509509
    data = None


class Program_weight_tensor_meta_L_self_modules_ahead_modules_x_parameters_bias_:
    name = "L_self_modules_ahead_modules_x_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00260792
    std = 0.0508666
    data = None


class Program_weight_tensor_meta_L_self_modules_ahead_modules_h_parameters_weight_:
    name = "L_self_modules_ahead_modules_h_parameters_weight_"
    shape = [1024, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000106064
    std = 0.0360291
    data = None


class Program_weight_tensor_meta_L_self_modules_back_modules_x_parameters_weight_:
    name = "L_self_modules_back_modules_x_parameters_weight_"
    shape = [1024, 128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000294867
    std = 0.0509143
    data = None


class Program_weight_tensor_meta_L_self_modules_back_modules_x_parameters_bias_:
    name = "L_self_modules_back_modules_x_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00202884
    std = 0.0510878
    data = None


class Program_weight_tensor_meta_L_self_modules_back_modules_h_parameters_weight_:
    name = "L_self_modules_back_modules_h_parameters_weight_"
    shape = [1024, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.73544e-05
    std = 0.0361309
    data = None


class Program_weight_tensor_meta_L_self_modules_head_parameters_weight_:
    name = "L_self_modules_head_parameters_weight_"
    shape = [45, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.05336e-05
    std = 0.0254184
    data = None


class Program_weight_tensor_meta_L_self_modules_head_parameters_bias_:
    name = "L_self_modules_head_parameters_bias_"
    shape = [45]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00141375
    std = 0.0277232
    data = None
