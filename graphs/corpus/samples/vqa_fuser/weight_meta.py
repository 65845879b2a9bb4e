class Program_weight_tensor_meta_L_self_modules_patch_parameters_weight_:
    name = "L_self_modules_patch_parameters_weight_"
    shape = [512, 3, 16, 16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.98654e-05
    std = 0.0208317
    data = None


class Program_weight_tensor_meta_L_self_modules_patch_parameters_bias_:
    name = "L_self_modules_patch_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000582795
    std = 0.0208258
    data = None


class Program_weight_tensor_meta_L_pixels_:
    name = "L_pixels_"
    shape = [1, 3, 224, 224]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.499615
    std = 0.288485
    data = None


class Program_weight_tensor_meta_L_self_parameters_place_:
    name = "L_self_parameters_place_"
    shape = [1, 196, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.77841e-06
    std = 0.0200477
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_0_modules_norm1_parameters_weight_:
    name = "L_self_modules_see_modules_0_modules_norm1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_0_modules_norm1_parameters_bias_:
    name = "L_self_modules_see_modules_0_modules_norm1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_0_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_see_modules_0_modules_attn_modules_kv_parameters_weight_"
    shape = [1024, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.2917e-05
    std = 0.0255367
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_0_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_see_modules_0_modules_attn_modules_kv_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000324174
    std = 0.0253815
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_0_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_see_modules_0_modules_attn_modules_q_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.23657e-05
    std = 0.0255045
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_0_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_see_modules_0_modules_attn_modules_q_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00106195
    std = 0.0248824
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_0_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_see_modules_0_modules_attn_modules_out_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.5028e-05
    std = 0.0254442
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_0_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_see_modules_0_modules_attn_modules_out_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000782517
    std = 0.0259372
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_0_modules_norm2_parameters_weight_:
    name = "L_self_modules_see_modules_0_modules_norm2_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_0_modules_norm2_parameters_bias_:
    name = "L_self_modules_see_modules_0_modules_norm2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_0_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_see_modules_0_modules_mlp_modules_up_parameters_weight_"
    shape = [2048, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.60209e-05
    std = 0.0255025
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_0_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_see_modules_0_modules_mlp_modules_up_parameters_bias_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000825679
    std = 0.0259617
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_0_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_see_modules_0_modules_mlp_modules_down_parameters_weight_"
    shape = [512, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.14761e-05
    std = 0.0127522
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_0_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_see_modules_0_modules_mlp_modules_down_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.37654e-05
    std = 0.0125939
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_1_modules_norm1_parameters_weight_:
    name = "L_self_modules_see_modules_1_modules_norm1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_1_modules_norm1_parameters_bias_:
    name = "L_self_modules_see_modules_1_modules_norm1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_1_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_see_modules_1_modules_attn_modules_kv_parameters_weight_"
    shape = [1024, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.1804e-05
    std = 0.02555
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_1_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_see_modules_1_modules_attn_modules_kv_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000258461
    std = 0.0257807
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_1_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_see_modules_1_modules_attn_modules_q_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.35686e-06
    std = 0.0255423
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_1_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_see_modules_1_modules_attn_modules_q_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000444242
    std = 0.0256428
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_1_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_see_modules_1_modules_attn_modules_out_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.2037e-06
    std = 0.0255161
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_1_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_see_modules_1_modules_attn_modules_out_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00129741
    std = 0.0257118
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_1_modules_norm2_parameters_weight_:
    name = "L_self_modules_see_modules_1_modules_norm2_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_1_modules_norm2_parameters_bias_:
    name = "L_self_modules_see_modules_1_modules_norm2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_1_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_see_modules_1_modules_mlp_modules_up_parameters_weight_"
    shape = [2048, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.4988e-05
    std = 0.0255159
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_1_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_see_modules_1_modules_mlp_modules_up_parameters_bias_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000583343
    std = 0.0254741
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_1_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_see_modules_1_modules_mlp_modules_down_parameters_weight_"
    shape = [512, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.38611e-06
    std = 0.0127521
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_1_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_see_modules_1_modules_mlp_modules_down_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000174575
    std = 0.0132062
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_2_modules_norm1_parameters_weight_:
    name = "L_self_modules_see_modules_2_modules_norm1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_2_modules_norm1_parameters_bias_:
    name = "L_self_modules_see_modules_2_modules_norm1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_2_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_see_modules_2_modules_attn_modules_kv_parameters_weight_"
    shape = [1024, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.06991e-05
    std = 0.025517
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_2_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_see_modules_2_modules_attn_modules_kv_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00140437
    std = 0.025673
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_2_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_see_modules_2_modules_attn_modules_q_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.7878e-05
    std = 0.0255169
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_2_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_see_modules_2_modules_attn_modules_q_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00304048
    std = 0.0254611
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_2_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_see_modules_2_modules_attn_modules_out_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.61162e-06
    std = 0.0255203
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_2_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_see_modules_2_modules_attn_modules_out_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00169225
    std = 0.025731
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_2_modules_norm2_parameters_weight_:
    name = "L_self_modules_see_modules_2_modules_norm2_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_2_modules_norm2_parameters_bias_:
    name = "L_self_modules_see_modules_2_modules_norm2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_2_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_see_modules_2_modules_mlp_modules_up_parameters_weight_"
    shape = [2048, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.85504e-05
    std = 0.0255062
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_2_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_see_modules_2_modules_mlp_modules_up_parameters_bias_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000443254
    std = 0.0250981
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_2_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_see_modules_2_modules_mlp_modules_down_parameters_weight_"
    shape = [512, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.63263e-06
    std = 0.0127532
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_2_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_see_modules_2_modules_mlp_modules_down_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000942661
    std = 0.0131214
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_3_modules_norm1_parameters_weight_:
    name = "L_self_modules_see_modules_3_modules_norm1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_3_modules_norm1_parameters_bias_:
    name = "L_self_modules_see_modules_3_modules_norm1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_3_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_see_modules_3_modules_attn_modules_kv_parameters_weight_"
    shape = [1024, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.30404e-05
    std = 0.0255177
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_3_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_see_modules_3_modules_attn_modules_kv_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00125051
    std = 0.0261637
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_3_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_see_modules_3_modules_attn_modules_q_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.67528e-05
    std = 0.0255495
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_3_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_see_modules_3_modules_attn_modules_q_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00105621
    std = 0.0256062
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_3_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_see_modules_3_modules_attn_modules_out_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.56402e-05
    std = 0.0255127
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_3_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_see_modules_3_modules_attn_modules_out_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000926362
    std = 0.0255164
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_3_modules_norm2_parameters_weight_:
    name = "L_self_modules_see_modules_3_modules_norm2_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_3_modules_norm2_parameters_bias_:
    name = "L_self_modules_see_modules_3_modules_norm2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_3_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_see_modules_3_modules_mlp_modules_up_parameters_weight_"
    shape = [2048, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.05179e-05
    std = 0.0255187
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_3_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_see_modules_3_modules_mlp_modules_up_parameters_bias_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000105077
    std = 0.0254336
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_3_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_see_modules_3_modules_mlp_modules_down_parameters_weight_"
    shape = [512, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.02752e-05
    std = 0.0127597
    data = None


class Program_weight_tensor_meta_L_self_modules_see_modules_3_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_see_modules_3_modules_mlp_modules_down_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.87768e-05
    std = 0.0126909
    data = None


class Program_weight_tensor_meta_L_self_modules_word_parameters_weight_:
    name = "L_self_modules_word_parameters_weight_"
    shape = [30522, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000166259
    std = 1.00015
    data = None


class Program_weight_tensor_meta_L_question_:
    name = "L_question_"
    shape = [1, 32]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    data = [7103, 3772, 13449, 24065, 15981, 1283, 17571, 25551, 27756, 20933, 18618, 20815, 6307, 26592, 27644, 12353, 23104, 440, 4757, 8328, 10952, 29214, 11896, 3220, 1906, 20250, 2710, 29049, 21934, 4118, 8668, 27329]


class Program_weight_tensor_meta_L_self_modules_position_parameters_weight_:
    name = "L_self_modules_position_parameters_weight_"
    shape = [64, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00352007
    std = 0.9936
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_0_modules_norm1_parameters_weight_:
    name = "L_self_modules_fuse_modules_0_modules_norm1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_0_modules_norm1_parameters_bias_:
    name = "L_self_modules_fuse_modules_0_modules_norm1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_0_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_fuse_modules_0_modules_attn_modules_kv_parameters_weight_"
    shape = [1024, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.07277e-05
    std = 0.0254936
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_0_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_fuse_modules_0_modules_attn_modules_kv_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00104514
    std = 0.0248165
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_0_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_fuse_modules_0_modules_attn_modules_q_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.24122e-05
    std = 0.025547
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_0_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_fuse_modules_0_modules_attn_modules_q_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00029373
    std = 0.0254788
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_0_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_fuse_modules_0_modules_attn_modules_out_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000123706
    std = 0.025534
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_0_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_fuse_modules_0_modules_attn_modules_out_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00104865
    std = 0.0260504
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_0_modules_norm3_parameters_weight_:
    name = "L_self_modules_fuse_modules_0_modules_norm3_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_0_modules_norm3_parameters_bias_:
    name = "L_self_modules_fuse_modules_0_modules_norm3_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_0_modules_cross_modules_kv_parameters_weight_:
    name = "L_self_modules_fuse_modules_0_modules_cross_modules_kv_parameters_weight_"
    shape = [1024, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.19974e-05
    std = 0.0255157
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_0_modules_cross_modules_kv_parameters_bias_:
    name = "L_self_modules_fuse_modules_0_modules_cross_modules_kv_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00092868
    std = 0.0253205
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_0_modules_cross_modules_q_parameters_weight_:
    name = "L_self_modules_fuse_modules_0_modules_cross_modules_q_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.26403e-05
    std = 0.0255127
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_0_modules_cross_modules_q_parameters_bias_:
    name = "L_self_modules_fuse_modules_0_modules_cross_modules_q_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 8.04435e-05
    std = 0.0243147
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_0_modules_cross_modules_out_parameters_weight_:
    name = "L_self_modules_fuse_modules_0_modules_cross_modules_out_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.93216e-05
    std = 0.0255228
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_0_modules_cross_modules_out_parameters_bias_:
    name = "L_self_modules_fuse_modules_0_modules_cross_modules_out_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0013279
    std = 0.0245135
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_0_modules_norm2_parameters_weight_:
    name = "L_self_modules_fuse_modules_0_modules_norm2_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_0_modules_norm2_parameters_bias_:
    name = "L_self_modules_fuse_modules_0_modules_norm2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_0_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_fuse_modules_0_modules_mlp_modules_up_parameters_weight_"
    shape = [2048, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.91228e-05
    std = 0.0255236
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_0_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_fuse_modules_0_modules_mlp_modules_up_parameters_bias_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000391228
    std = 0.0253914
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_0_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_fuse_modules_0_modules_mlp_modules_down_parameters_weight_"
    shape = [512, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.25848e-05
    std = 0.0127543
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_0_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_fuse_modules_0_modules_mlp_modules_down_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000398526
    std = 0.0128868
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_1_modules_norm1_parameters_weight_:
    name = "L_self_modules_fuse_modules_1_modules_norm1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_1_modules_norm1_parameters_bias_:
    name = "L_self_modules_fuse_modules_1_modules_norm1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_1_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_fuse_modules_1_modules_attn_modules_kv_parameters_weight_"
    shape = [1024, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 7.06202e-06
    std = 0.0255251
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_1_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_fuse_modules_1_modules_attn_modules_kv_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000300356
    std = 0.0258526
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_1_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_fuse_modules_1_modules_attn_modules_q_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 9.81512e-05
    std = 0.0255438
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_1_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_fuse_modules_1_modules_attn_modules_q_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000430873
    std = 0.0249913
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_1_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_fuse_modules_1_modules_attn_modules_out_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.71077e-05
    std = 0.0255307
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_1_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_fuse_modules_1_modules_attn_modules_out_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0006818
    std = 0.0255845
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_1_modules_norm3_parameters_weight_:
    name = "L_self_modules_fuse_modules_1_modules_norm3_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_1_modules_norm3_parameters_bias_:
    name = "L_self_modules_fuse_modules_1_modules_norm3_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_1_modules_cross_modules_kv_parameters_weight_:
    name = "L_self_modules_fuse_modules_1_modules_cross_modules_kv_parameters_weight_"
    shape = [1024, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.98773e-06
    std = 0.0255245
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_1_modules_cross_modules_kv_parameters_bias_:
    name = "L_self_modules_fuse_modules_1_modules_cross_modules_kv_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000321213
    std = 0.0254039
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_1_modules_cross_modules_q_parameters_weight_:
    name = "L_self_modules_fuse_modules_1_modules_cross_modules_q_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.31511e-05
    std = 0.0255224
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_1_modules_cross_modules_q_parameters_bias_:
    name = "L_self_modules_fuse_modules_1_modules_cross_modules_q_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000962545
    std = 0.0257729
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_1_modules_cross_modules_out_parameters_weight_:
    name = "L_self_modules_fuse_modules_1_modules_cross_modules_out_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.76089e-06
    std = 0.0255103
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_1_modules_cross_modules_out_parameters_bias_:
    name = "L_self_modules_fuse_modules_1_modules_cross_modules_out_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.04502e-05
    std = 0.0256446
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_1_modules_norm2_parameters_weight_:
    name = "L_self_modules_fuse_modules_1_modules_norm2_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_1_modules_norm2_parameters_bias_:
    name = "L_self_modules_fuse_modules_1_modules_norm2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_1_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_fuse_modules_1_modules_mlp_modules_up_parameters_weight_"
    shape = [2048, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.49972e-05
    std = 0.0255213
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_1_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_fuse_modules_1_modules_mlp_modules_up_parameters_bias_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000503908
    std = 0.0254075
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_1_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_fuse_modules_1_modules_mlp_modules_down_parameters_weight_"
    shape = [512, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.40446e-05
    std = 0.0127459
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_1_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_fuse_modules_1_modules_mlp_modules_down_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 8.44436e-05
    std = 0.0125995
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_2_modules_norm1_parameters_weight_:
    name = "L_self_modules_fuse_modules_2_modules_norm1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_2_modules_norm1_parameters_bias_:
    name = "L_self_modules_fuse_modules_2_modules_norm1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_2_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_fuse_modules_2_modules_attn_modules_kv_parameters_weight_"
    shape = [1024, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.12893e-05
    std = 0.0255026
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_2_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_fuse_modules_2_modules_attn_modules_kv_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000266925
    std = 0.0250876
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_2_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_fuse_modules_2_modules_attn_modules_q_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.98661e-05
    std = 0.0255301
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_2_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_fuse_modules_2_modules_attn_modules_q_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000684661
    std = 0.025558
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_2_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_fuse_modules_2_modules_attn_modules_out_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 7.90677e-05
    std = 0.0255336
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_2_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_fuse_modules_2_modules_attn_modules_out_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000729035
    std = 0.0256346
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_2_modules_norm3_parameters_weight_:
    name = "L_self_modules_fuse_modules_2_modules_norm3_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_2_modules_norm3_parameters_bias_:
    name = "L_self_modules_fuse_modules_2_modules_norm3_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_2_modules_cross_modules_kv_parameters_weight_:
    name = "L_self_modules_fuse_modules_2_modules_cross_modules_kv_parameters_weight_"
    shape = [1024, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 8.66033e-06
    std = 0.0255106
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_2_modules_cross_modules_kv_parameters_bias_:
    name = "L_self_modules_fuse_modules_2_modules_cross_modules_kv_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000927436
    std = 0.0256991
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_2_modules_cross_modules_q_parameters_weight_:
    name = "L_self_modules_fuse_modules_2_modules_cross_modules_q_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.38011e-05
    std = 0.0254749
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_2_modules_cross_modules_q_parameters_bias_:
    name = "L_self_modules_fuse_modules_2_modules_cross_modules_q_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000167724
    std = 0.0251205
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_2_modules_cross_modules_out_parameters_weight_:
    name = "L_self_modules_fuse_modules_2_modules_cross_modules_out_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.94163e-05
    std = 0.0255294
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_2_modules_cross_modules_out_parameters_bias_:
    name = "L_self_modules_fuse_modules_2_modules_cross_modules_out_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000321947
    std = 0.0256268
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_2_modules_norm2_parameters_weight_:
    name = "L_self_modules_fuse_modules_2_modules_norm2_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_2_modules_norm2_parameters_bias_:
    name = "L_self_modules_fuse_modules_2_modules_norm2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_2_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_fuse_modules_2_modules_mlp_modules_up_parameters_weight_"
    shape = [2048, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.11892e-05
    std = 0.0255199
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_2_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_fuse_modules_2_modules_mlp_modules_up_parameters_bias_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000964302
    std = 0.0256174
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_2_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_fuse_modules_2_modules_mlp_modules_down_parameters_weight_"
    shape = [512, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 8.22911e-06
    std = 0.0127515
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_2_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_fuse_modules_2_modules_mlp_modules_down_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000186191
    std = 0.0122938
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_3_modules_norm1_parameters_weight_:
    name = "L_self_modules_fuse_modules_3_modules_norm1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_3_modules_norm1_parameters_bias_:
    name = "L_self_modules_fuse_modules_3_modules_norm1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_3_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_fuse_modules_3_modules_attn_modules_kv_parameters_weight_"
    shape = [1024, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.5625e-05
    std = 0.0255024
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_3_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_fuse_modules_3_modules_attn_modules_kv_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000475469
    std = 0.0255252
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_3_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_fuse_modules_3_modules_attn_modules_q_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.9974e-05
    std = 0.0255138
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_3_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_fuse_modules_3_modules_attn_modules_q_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0015524
    std = 0.0245686
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_3_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_fuse_modules_3_modules_attn_modules_out_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.73993e-05
    std = 0.0255806
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_3_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_fuse_modules_3_modules_attn_modules_out_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000777927
    std = 0.0263797
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_3_modules_norm3_parameters_weight_:
    name = "L_self_modules_fuse_modules_3_modules_norm3_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_3_modules_norm3_parameters_bias_:
    name = "L_self_modules_fuse_modules_3_modules_norm3_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_3_modules_cross_modules_kv_parameters_weight_:
    name = "L_self_modules_fuse_modules_3_modules_cross_modules_kv_parameters_weight_"
    shape = [1024, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.76683e-05
    std = 0.0255312
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_3_modules_cross_modules_kv_parameters_bias_:
    name = "L_self_modules_fuse_modules_3_modules_cross_modules_kv_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000750304
    std = 0.0253086
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_3_modules_cross_modules_q_parameters_weight_:
    name = "L_self_modules_fuse_modules_3_modules_cross_modules_q_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.28556e-05
    std = 0.0254775
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_3_modules_cross_modules_q_parameters_bias_:
    name = "L_self_modules_fuse_modules_3_modules_cross_modules_q_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000709638
    std = 0.025365
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_3_modules_cross_modules_out_parameters_weight_:
    name = "L_self_modules_fuse_modules_3_modules_cross_modules_out_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 9.64325e-05
    std = 0.0255631
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_3_modules_cross_modules_out_parameters_bias_:
    name = "L_self_modules_fuse_modules_3_modules_cross_modules_out_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00114332
    std = 0.0260802
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_3_modules_norm2_parameters_weight_:
    name = "L_self_modules_fuse_modules_3_modules_norm2_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_3_modules_norm2_parameters_bias_:
    name = "L_self_modules_fuse_modules_3_modules_norm2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_3_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_fuse_modules_3_modules_mlp_modules_up_parameters_weight_"
    shape = [2048, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.57571e-06
    std = 0.0255041
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_3_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_fuse_modules_3_modules_mlp_modules_up_parameters_bias_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00065908
    std = 0.0258225
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_3_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_fuse_modules_3_modules_mlp_modules_down_parameters_weight_"
    shape = [512, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.87717e-06
    std = 0.0127456
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_3_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_fuse_modules_3_modules_mlp_modules_down_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000349205
    std = 0.0120096
    data = None


class Program_weight_tensor_meta_L_self_modules_norm_parameters_weight_:
    name = "L_self_modules_norm_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_norm_parameters_bias_:
    name = "L_self_modules_norm_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_parameters_weight_:
    name = "L_self_modules_head_parameters_weight_"
    shape = [3129, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.06532e-05
    std = 0.0255293
    data = None


class Program_weight_tensor_meta_L_self_modules_head_parameters_bias_:
    name = "L_self_modules_head_parameters_bias_"
    shape = [3129]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000212903
    std = 0.0256157
    data = None
