class Program_weight_tensor_meta_L_position_:
    name = "L_position_"
    shape = [1, 16]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    data = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]


class Program_weight_tensor_meta_L_self_buffers_freqs_:
    name = "L_self_buffers_freqs_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.142791
    std = 0.275227
    data = None


class Program_weight_tensor_meta_L_q_:
    name = "L_q_"
    shape = [1, 4, 16, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0132488
    std = 1.01928
    data = None


class Program_weight_tensor_meta_L_k_:
    name = "L_k_"
    shape = [1, 2, 16, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0317784
    std = 0.967832
    data = None
