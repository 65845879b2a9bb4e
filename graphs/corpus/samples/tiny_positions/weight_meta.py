class Program_weight_tensor_meta_L_words_:
    name = "L_words_"
    shape = [2, 24]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    data = [752, 477, 94, 134, 64, 559, 71, 629, 298, 120, 443, 0, 383, 87, 407, 972, 422, 542, 295, 480, 307, 767, 443, 595, 509, 255, 771, 203, 829, 919, 316, 752, 414, 421, 423, 776, 462, 776, 785, 82, 3, 209, 259, 27, 236, 424, 756, 756]


class Program_weight_tensor_meta_L_self_buffers_freqs_:
    name = "L_self_buffers_freqs_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.124935
    std = 0.239987
    data = None


class Program_weight_tensor_meta_L_self_modules_embed_parameters_weight_:
    name = "L_self_modules_embed_parameters_weight_"
    shape = [1000, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00388675
    std = 0.998822
    data = None


class Program_weight_tensor_meta_L_self_modules_norm_parameters_weight_:
    name = "L_self_modules_norm_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_norm_parameters_bias_:
    name = "L_self_modules_norm_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None
