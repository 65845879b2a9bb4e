class Program_weight_tensor_meta_L_a_:
    name = "L_a_"
    shape = [32, 4]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.479934
    std = 0.291319
    data = None


class Program_weight_tensor_meta_L_b_:
    name = "L_b_"
    shape = [24, 4]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.472835
    std = 0.282466
    data = None
