class Program_weight_tensor_meta_L_self_modules_patch_parameters_weight_:
    name = "L_self_modules_patch_parameters_weight_"
    shape = [768, 3, 16, 16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.71338e-05
    std = 0.0208277
    data = None


class Program_weight_tensor_meta_L_self_modules_patch_parameters_bias_:
    name = "L_self_modules_patch_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000271528
    std = 0.0209999
    data = None


class Program_weight_tensor_meta_L_x_:
    name = "L_x_"
    shape = [1, 3, 224, 224]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.500337
    std = 0.288721
    data = None


class Program_weight_tensor_meta_L_self_parameters_cls_:
    name = "L_self_parameters_cls_"
    shape = [1, 1, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00147072
    std = 0.0192332
    data = None


class Program_weight_tensor_meta_L_self_parameters_pos_:
    name = "L_self_parameters_pos_"
    shape = [1, 197, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.28164e-05
    std = 0.0199822
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_norm1_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_norm1_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_weight_"
    shape = [1536, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.92309e-05
    std = 0.0208553
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000359498
    std = 0.0209596
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.89763e-05
    std = 0.0208266
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000514028
    std = 0.0213516
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.98523e-06
    std = 0.0208038
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000325415
    std = 0.0206039
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_norm2_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_norm2_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.20114e-05
    std = 0.0208423
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000438325
    std = 0.0210771
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.17742e-06
    std = 0.0104174
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000192177
    std = 0.0102847
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_norm1_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_norm1_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_weight_"
    shape = [1536, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.5004e-05
    std = 0.0208353
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000194369
    std = 0.021224
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.04578e-06
    std = 0.0208536
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.82197e-05
    std = 0.0209472
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.11017e-06
    std = 0.0208159
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000384452
    std = 0.021197
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_norm2_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_norm2_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0399e-05
    std = 0.0208348
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000430966
    std = 0.0209384
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 7.36569e-06
    std = 0.0104179
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000586527
    std = 0.0102799
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_norm1_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_norm1_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_weight_"
    shape = [1536, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.80368e-06
    std = 0.0208331
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000362813
    std = 0.0211829
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.07125e-05
    std = 0.0208427
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0005193
    std = 0.0205912
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.81826e-05
    std = 0.0208167
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00126115
    std = 0.0204522
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_norm2_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_norm2_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 7.73602e-06
    std = 0.0208292
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000103869
    std = 0.0210386
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.06934e-05
    std = 0.010416
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.27283e-05
    std = 0.0103244
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_norm1_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_norm1_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_weight_"
    shape = [1536, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.4223e-06
    std = 0.0208336
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.14647e-05
    std = 0.0210358
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.01025e-06
    std = 0.0208287
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000481124
    std = 0.0205974
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.75013e-05
    std = 0.0208316
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000962977
    std = 0.0209719
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_norm2_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_norm2_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.02934e-06
    std = 0.0208343
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 9.19084e-05
    std = 0.0208066
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 6.59513e-06
    std = 0.0104186
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.09645e-05
    std = 0.0101908
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_norm1_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_norm1_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_weight_"
    shape = [1536, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.62015e-05
    std = 0.020833
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000964614
    std = 0.020828
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.78399e-05
    std = 0.0208324
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000485055
    std = 0.0209314
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.62067e-05
    std = 0.0208462
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000905609
    std = 0.0208383
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_norm2_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_norm2_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.35843e-05
    std = 0.0208342
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000331676
    std = 0.0205371
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.03106e-06
    std = 0.0104195
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 8.00252e-05
    std = 0.0102231
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_norm1_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_norm1_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_weight_"
    shape = [1536, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.67241e-05
    std = 0.0208348
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000244672
    std = 0.02032
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.34615e-05
    std = 0.0207967
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000310091
    std = 0.0205609
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.69627e-05
    std = 0.0208226
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000804766
    std = 0.0213116
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_norm2_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_norm2_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.58499e-07
    std = 0.0208345
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000396432
    std = 0.0208031
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.52524e-06
    std = 0.0104159
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000239235
    std = 0.0103355
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_6_modules_norm1_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_6_modules_norm1_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_6_modules_attn_modules_kv_parameters_weight_"
    shape = [1536, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 6.62903e-06
    std = 0.0208223
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_6_modules_attn_modules_kv_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000803653
    std = 0.0208201
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_6_modules_attn_modules_q_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.16625e-05
    std = 0.02085
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_6_modules_attn_modules_q_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000579592
    std = 0.0207383
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_6_modules_attn_modules_out_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.06457e-06
    std = 0.0208107
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_6_modules_attn_modules_out_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000358412
    std = 0.0210542
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_6_modules_norm2_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_6_modules_norm2_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_6_modules_mlp_modules_up_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.86165e-05
    std = 0.0208426
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_6_modules_mlp_modules_up_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000309329
    std = 0.0208149
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_6_modules_mlp_modules_down_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.56493e-06
    std = 0.0104183
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_6_modules_mlp_modules_down_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000306433
    std = 0.01057
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_7_modules_norm1_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_7_modules_norm1_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_7_modules_attn_modules_kv_parameters_weight_"
    shape = [1536, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.76561e-05
    std = 0.0208276
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_7_modules_attn_modules_kv_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.10194e-05
    std = 0.020881
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_7_modules_attn_modules_q_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 6.15537e-05
    std = 0.0208245
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_7_modules_attn_modules_q_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00056631
    std = 0.0206235
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_7_modules_attn_modules_out_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.67892e-05
    std = 0.0208434
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_7_modules_attn_modules_out_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0013846
    std = 0.0212189
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_7_modules_norm2_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_7_modules_norm2_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_7_modules_mlp_modules_up_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.2636e-05
    std = 0.0208365
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_7_modules_mlp_modules_up_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 6.59309e-05
    std = 0.0207501
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_7_modules_mlp_modules_down_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.98349e-06
    std = 0.0104122
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_7_modules_mlp_modules_down_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000547497
    std = 0.010164
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_8_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_8_modules_norm1_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_8_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_8_modules_norm1_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_8_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_8_modules_attn_modules_kv_parameters_weight_"
    shape = [1536, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.30009e-06
    std = 0.020826
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_8_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_8_modules_attn_modules_kv_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000499328
    std = 0.020974
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_8_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_8_modules_attn_modules_q_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.47709e-06
    std = 0.0208181
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_8_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_8_modules_attn_modules_q_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000995427
    std = 0.0204198
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_8_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_8_modules_attn_modules_out_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.08065e-05
    std = 0.0208256
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_8_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_8_modules_attn_modules_out_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000364495
    std = 0.0207904
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_8_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_8_modules_norm2_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_8_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_8_modules_norm2_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_8_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_8_modules_mlp_modules_up_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.73436e-05
    std = 0.0208368
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_8_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_8_modules_mlp_modules_up_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000431698
    std = 0.0206475
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_8_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_8_modules_mlp_modules_down_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 6.74032e-07
    std = 0.0104198
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_8_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_8_modules_mlp_modules_down_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000159483
    std = 0.0105537
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_9_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_9_modules_norm1_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_9_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_9_modules_norm1_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_9_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_9_modules_attn_modules_kv_parameters_weight_"
    shape = [1536, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.22804e-05
    std = 0.0208323
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_9_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_9_modules_attn_modules_kv_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000566612
    std = 0.0207674
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_9_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_9_modules_attn_modules_q_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 9.49646e-06
    std = 0.0208294
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_9_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_9_modules_attn_modules_q_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000411446
    std = 0.0204276
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_9_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_9_modules_attn_modules_out_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.31395e-05
    std = 0.0208167
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_9_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_9_modules_attn_modules_out_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00106352
    std = 0.020643
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_9_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_9_modules_norm2_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_9_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_9_modules_norm2_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_9_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_9_modules_mlp_modules_up_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.02026e-05
    std = 0.0208396
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_9_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_9_modules_mlp_modules_up_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000199976
    std = 0.0207641
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_9_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_9_modules_mlp_modules_down_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.54285e-06
    std = 0.0104155
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_9_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_9_modules_mlp_modules_down_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000410381
    std = 0.0104201
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_10_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_10_modules_norm1_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_10_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_10_modules_norm1_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_10_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_10_modules_attn_modules_kv_parameters_weight_"
    shape = [1536, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -8.65953e-06
    std = 0.0208284
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_10_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_10_modules_attn_modules_kv_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00104706
    std = 0.0212604
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_10_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_10_modules_attn_modules_q_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.11522e-05
    std = 0.0208547
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_10_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_10_modules_attn_modules_q_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000772116
    std = 0.0204107
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_10_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_10_modules_attn_modules_out_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.65762e-05
    std = 0.0208375
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_10_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_10_modules_attn_modules_out_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000410849
    std = 0.0207316
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_10_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_10_modules_norm2_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_10_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_10_modules_norm2_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_10_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_10_modules_mlp_modules_up_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.95546e-05
    std = 0.0208399
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_10_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_10_modules_mlp_modules_up_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000337358
    std = 0.0208134
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_10_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_10_modules_mlp_modules_down_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 7.96322e-06
    std = 0.0104178
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_10_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_10_modules_mlp_modules_down_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000363325
    std = 0.0102333
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_11_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_11_modules_norm1_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_11_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_11_modules_norm1_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_11_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_11_modules_attn_modules_kv_parameters_weight_"
    shape = [1536, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.14428e-05
    std = 0.0208274
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_11_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_11_modules_attn_modules_kv_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0005268
    std = 0.0208887
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_11_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_11_modules_attn_modules_q_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.60894e-06
    std = 0.020864
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_11_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_11_modules_attn_modules_q_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00127793
    std = 0.0209118
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_11_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_11_modules_attn_modules_out_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.66612e-05
    std = 0.0208232
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_11_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_11_modules_attn_modules_out_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00123989
    std = 0.0201106
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_11_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_11_modules_norm2_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_11_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_11_modules_norm2_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_11_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_11_modules_mlp_modules_up_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.67502e-06
    std = 0.0208397
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_11_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_11_modules_mlp_modules_up_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.83145e-05
    std = 0.0210172
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_11_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_11_modules_mlp_modules_down_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.0745e-06
    std = 0.0104158
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_11_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_11_modules_mlp_modules_down_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -8.6878e-05
    std = 0.0103141
    data = None


class Program_weight_tensor_meta_L_self_modules_norm_parameters_weight_:
    name = "L_self_modules_norm_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_norm_parameters_bias_:
    name = "L_self_modules_norm_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_parameters_weight_:
    name = "L_self_modules_head_parameters_weight_"
    shape = [1000, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.44348e-06
    std = 0.0208252
    data = None


class Program_weight_tensor_meta_L_self_modules_head_parameters_bias_:
    name = "L_self_modules_head_parameters_bias_"
    shape = [1000]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000462636
    std = 0.0213054
    data = None
