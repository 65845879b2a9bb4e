class Program_weight_tensor_meta_L_logits_:
    name = "L_logits_"
    shape = [1, 1000]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.086755
    std = 3.08609
    data = None
