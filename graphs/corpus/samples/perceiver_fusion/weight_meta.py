class Program_weight_tensor_meta_L_self_modules_audio_parameters_weight_:
    name = "L_self_modules_audio_parameters_weight_"
    shape = [384, 128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 8.3835e-05
    std = 0.0509191
    data = None


class Program_weight_tensor_meta_L_self_modules_audio_parameters_bias_:
    name = "L_self_modules_audio_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000944377
    std = 0.0518723
    data = None


class Program_weight_tensor_meta_L_audio_:
    name = "L_audio_"
    shape = [1, 100, 128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0160489
    std = 1.00236
    data = None


class Program_weight_tensor_meta_L_self_parameters_kind_:
    name = "L_self_parameters_kind_"
    shape = [3, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00290874
    std = 0.101495
    data = None


class Program_weight_tensor_meta_L_self_modules_video_parameters_weight_:
    name = "L_self_modules_video_parameters_weight_"
    shape = [384, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.23725e-05
    std = 0.020842
    data = None


class Program_weight_tensor_meta_L_self_modules_video_parameters_bias_:
    name = "L_self_modules_video_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00110363
    std = 0.0202841
    data = None


class Program_weight_tensor_meta_L_video_:
    name = "L_video_"
    shape = [1, 196, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00323962
    std = 0.99862
    data = None


class Program_weight_tensor_meta_L_self_modules_text_parameters_weight_:
    name = "L_self_modules_text_parameters_weight_"
    shape = [10000, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000156982
    std = 0.999751
    data = None


class Program_weight_tensor_meta_L_text_:
    name = "L_text_"
    shape = [1, 48]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    data = [4071, 6418, 8968, 9898, 4489, 4088, 6341, 3830, 4502, 1005, 3960, 6679, 7380, 9986, 6005, 4813, 5920, 2415, 2824, 7513, 770, 9672, 6532, 8609, 2407, 6071, 1718, 8534, 3727, 6292, 9720, 4387, 5818, 1589, 2624, 3532, 3122, 6185, 9563, 3605, 8360, 8355, 8343, 5194, 9124, 645, 6700, 42]


class Program_weight_tensor_meta_L_self_parameters_latents_:
    name = "L_self_parameters_latents_"
    shape = [1, 64, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0026451
    std = 0.49897
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_norm_q_parameters_weight_:
    name = "L_self_modules_layers_modules_0_modules_norm_q_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_norm_q_parameters_bias_:
    name = "L_self_modules_layers_modules_0_modules_norm_q_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_norm_kv_parameters_weight_:
    name = "L_self_modules_layers_modules_0_modules_norm_kv_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_norm_kv_parameters_bias_:
    name = "L_self_modules_layers_modules_0_modules_norm_kv_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_cross_modules_kv_parameters_weight_:
    name = "L_self_modules_layers_modules_0_modules_cross_modules_kv_parameters_weight_"
    shape = [768, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.66826e-05
    std = 0.02949
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_cross_modules_kv_parameters_bias_:
    name = "L_self_modules_layers_modules_0_modules_cross_modules_kv_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00217784
    std = 0.0300789
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_cross_modules_q_parameters_weight_:
    name = "L_self_modules_layers_modules_0_modules_cross_modules_q_parameters_weight_"
    shape = [384, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.79799e-06
    std = 0.0294621
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_cross_modules_q_parameters_bias_:
    name = "L_self_modules_layers_modules_0_modules_cross_modules_q_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00140235
    std = 0.0290231
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_cross_modules_out_parameters_weight_:
    name = "L_self_modules_layers_modules_0_modules_cross_modules_out_parameters_weight_"
    shape = [384, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000165714
    std = 0.0294639
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_cross_modules_out_parameters_bias_:
    name = "L_self_modules_layers_modules_0_modules_cross_modules_out_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000474742
    std = 0.0302701
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_block_modules_norm1_parameters_weight_:
    name = "L_self_modules_layers_modules_0_modules_block_modules_norm1_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_block_modules_norm1_parameters_bias_:
    name = "L_self_modules_layers_modules_0_modules_block_modules_norm1_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_block_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_layers_modules_0_modules_block_modules_attn_modules_kv_parameters_weight_"
    shape = [768, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.28005e-05
    std = 0.0294627
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_block_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_layers_modules_0_modules_block_modules_attn_modules_kv_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000819726
    std = 0.0293079
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_block_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_layers_modules_0_modules_block_modules_attn_modules_q_parameters_weight_"
    shape = [384, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000116057
    std = 0.0294812
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_block_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_layers_modules_0_modules_block_modules_attn_modules_q_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000754409
    std = 0.0295274
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_block_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_layers_modules_0_modules_block_modules_attn_modules_out_parameters_weight_"
    shape = [384, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.46877e-05
    std = 0.0293998
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_block_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_layers_modules_0_modules_block_modules_attn_modules_out_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00144956
    std = 0.0306246
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_block_modules_norm2_parameters_weight_:
    name = "L_self_modules_layers_modules_0_modules_block_modules_norm2_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_block_modules_norm2_parameters_bias_:
    name = "L_self_modules_layers_modules_0_modules_block_modules_norm2_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_block_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_layers_modules_0_modules_block_modules_mlp_modules_up_parameters_weight_"
    shape = [1536, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.74808e-05
    std = 0.029482
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_block_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_layers_modules_0_modules_block_modules_mlp_modules_up_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00048184
    std = 0.029326
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_block_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_layers_modules_0_modules_block_modules_mlp_modules_down_parameters_weight_"
    shape = [384, 1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.46454e-06
    std = 0.0147297
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_block_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_layers_modules_0_modules_block_modules_mlp_modules_down_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000164335
    std = 0.0146919
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_norm_q_parameters_weight_:
    name = "L_self_modules_layers_modules_1_modules_norm_q_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_norm_q_parameters_bias_:
    name = "L_self_modules_layers_modules_1_modules_norm_q_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_norm_kv_parameters_weight_:
    name = "L_self_modules_layers_modules_1_modules_norm_kv_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_norm_kv_parameters_bias_:
    name = "L_self_modules_layers_modules_1_modules_norm_kv_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_cross_modules_kv_parameters_weight_:
    name = "L_self_modules_layers_modules_1_modules_cross_modules_kv_parameters_weight_"
    shape = [768, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.55327e-05
    std = 0.0294695
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_cross_modules_kv_parameters_bias_:
    name = "L_self_modules_layers_modules_1_modules_cross_modules_kv_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000685994
    std = 0.0298585
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_cross_modules_q_parameters_weight_:
    name = "L_self_modules_layers_modules_1_modules_cross_modules_q_parameters_weight_"
    shape = [384, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.36238e-06
    std = 0.0294498
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_cross_modules_q_parameters_bias_:
    name = "L_self_modules_layers_modules_1_modules_cross_modules_q_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00225076
    std = 0.0292698
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_cross_modules_out_parameters_weight_:
    name = "L_self_modules_layers_modules_1_modules_cross_modules_out_parameters_weight_"
    shape = [384, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.93768e-05
    std = 0.0293785
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_cross_modules_out_parameters_bias_:
    name = "L_self_modules_layers_modules_1_modules_cross_modules_out_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00375007
    std = 0.0303276
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_block_modules_norm1_parameters_weight_:
    name = "L_self_modules_layers_modules_1_modules_block_modules_norm1_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_block_modules_norm1_parameters_bias_:
    name = "L_self_modules_layers_modules_1_modules_block_modules_norm1_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_block_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_layers_modules_1_modules_block_modules_attn_modules_kv_parameters_weight_"
    shape = [768, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.49618e-05
    std = 0.0294729
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_block_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_layers_modules_1_modules_block_modules_attn_modules_kv_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 7.19569e-05
    std = 0.0297383
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_block_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_layers_modules_1_modules_block_modules_attn_modules_q_parameters_weight_"
    shape = [384, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000143803
    std = 0.0295123
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_block_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_layers_modules_1_modules_block_modules_attn_modules_q_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00230216
    std = 0.0294204
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_block_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_layers_modules_1_modules_block_modules_attn_modules_out_parameters_weight_"
    shape = [384, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000124655
    std = 0.0294467
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_block_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_layers_modules_1_modules_block_modules_attn_modules_out_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000606479
    std = 0.028996
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_block_modules_norm2_parameters_weight_:
    name = "L_self_modules_layers_modules_1_modules_block_modules_norm2_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_block_modules_norm2_parameters_bias_:
    name = "L_self_modules_layers_modules_1_modules_block_modules_norm2_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_block_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_layers_modules_1_modules_block_modules_mlp_modules_up_parameters_weight_"
    shape = [1536, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.47759e-05
    std = 0.029481
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_block_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_layers_modules_1_modules_block_modules_mlp_modules_up_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000567056
    std = 0.0293839
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_block_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_layers_modules_1_modules_block_modules_mlp_modules_down_parameters_weight_"
    shape = [384, 1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.20643e-05
    std = 0.0147331
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_block_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_layers_modules_1_modules_block_modules_mlp_modules_down_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000793969
    std = 0.014828
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_2_modules_norm_q_parameters_weight_:
    name = "L_self_modules_layers_modules_2_modules_norm_q_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_2_modules_norm_q_parameters_bias_:
    name = "L_self_modules_layers_modules_2_modules_norm_q_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_2_modules_norm_kv_parameters_weight_:
    name = "L_self_modules_layers_modules_2_modules_norm_kv_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_2_modules_norm_kv_parameters_bias_:
    name = "L_self_modules_layers_modules_2_modules_norm_kv_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_2_modules_cross_modules_kv_parameters_weight_:
    name = "L_self_modules_layers_modules_2_modules_cross_modules_kv_parameters_weight_"
    shape = [768, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.01732e-05
    std = 0.0294671
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_2_modules_cross_modules_kv_parameters_bias_:
    name = "L_self_modules_layers_modules_2_modules_cross_modules_kv_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00225172
    std = 0.0288334
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_2_modules_cross_modules_q_parameters_weight_:
    name = "L_self_modules_layers_modules_2_modules_cross_modules_q_parameters_weight_"
    shape = [384, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.90903e-05
    std = 0.0294483
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_2_modules_cross_modules_q_parameters_bias_:
    name = "L_self_modules_layers_modules_2_modules_cross_modules_q_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00192234
    std = 0.0294818
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_2_modules_cross_modules_out_parameters_weight_:
    name = "L_self_modules_layers_modules_2_modules_cross_modules_out_parameters_weight_"
    shape = [384, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.46796e-05
    std = 0.0295128
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_2_modules_cross_modules_out_parameters_bias_:
    name = "L_self_modules_layers_modules_2_modules_cross_modules_out_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00062564
    std = 0.0304318
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_2_modules_block_modules_norm1_parameters_weight_:
    name = "L_self_modules_layers_modules_2_modules_block_modules_norm1_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_2_modules_block_modules_norm1_parameters_bias_:
    name = "L_self_modules_layers_modules_2_modules_block_modules_norm1_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_2_modules_block_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_layers_modules_2_modules_block_modules_attn_modules_kv_parameters_weight_"
    shape = [768, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.99437e-05
    std = 0.0294638
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_2_modules_block_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_layers_modules_2_modules_block_modules_attn_modules_kv_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 9.31758e-05
    std = 0.0298449
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_2_modules_block_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_layers_modules_2_modules_block_modules_attn_modules_q_parameters_weight_"
    shape = [384, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.33526e-05
    std = 0.0294475
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_2_modules_block_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_layers_modules_2_modules_block_modules_attn_modules_q_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00114678
    std = 0.0286363
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_2_modules_block_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_layers_modules_2_modules_block_modules_attn_modules_out_parameters_weight_"
    shape = [384, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00010325
    std = 0.0294415
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_2_modules_block_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_layers_modules_2_modules_block_modules_attn_modules_out_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00211859
    std = 0.0297336
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_2_modules_block_modules_norm2_parameters_weight_:
    name = "L_self_modules_layers_modules_2_modules_block_modules_norm2_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_2_modules_block_modules_norm2_parameters_bias_:
    name = "L_self_modules_layers_modules_2_modules_block_modules_norm2_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_2_modules_block_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_layers_modules_2_modules_block_modules_mlp_modules_up_parameters_weight_"
    shape = [1536, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.01184e-05
    std = 0.0294652
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_2_modules_block_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_layers_modules_2_modules_block_modules_mlp_modules_up_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000910182
    std = 0.029667
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_2_modules_block_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_layers_modules_2_modules_block_modules_mlp_modules_down_parameters_weight_"
    shape = [384, 1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -8.59958e-06
    std = 0.0147285
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_2_modules_block_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_layers_modules_2_modules_block_modules_mlp_modules_down_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000200381
    std = 0.0146041
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_norm_q_parameters_weight_:
    name = "L_self_modules_layers_modules_3_modules_norm_q_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_norm_q_parameters_bias_:
    name = "L_self_modules_layers_modules_3_modules_norm_q_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_norm_kv_parameters_weight_:
    name = "L_self_modules_layers_modules_3_modules_norm_kv_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_norm_kv_parameters_bias_:
    name = "L_self_modules_layers_modules_3_modules_norm_kv_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_cross_modules_kv_parameters_weight_:
    name = "L_self_modules_layers_modules_3_modules_cross_modules_kv_parameters_weight_"
    shape = [768, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.62227e-05
    std = 0.0294567
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_cross_modules_kv_parameters_bias_:
    name = "L_self_modules_layers_modules_3_modules_cross_modules_kv_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.66361e-05
    std = 0.0299761
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_cross_modules_q_parameters_weight_:
    name = "L_self_modules_layers_modules_3_modules_cross_modules_q_parameters_weight_"
    shape = [384, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.92661e-05
    std = 0.0294329
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_cross_modules_q_parameters_bias_:
    name = "L_self_modules_layers_modules_3_modules_cross_modules_q_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00162652
    std = 0.0299553
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_cross_modules_out_parameters_weight_:
    name = "L_self_modules_layers_modules_3_modules_cross_modules_out_parameters_weight_"
    shape = [384, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000145129
    std = 0.0294522
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_cross_modules_out_parameters_bias_:
    name = "L_self_modules_layers_modules_3_modules_cross_modules_out_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000274605
    std = 0.0287143
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_block_modules_norm1_parameters_weight_:
    name = "L_self_modules_layers_modules_3_modules_block_modules_norm1_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_block_modules_norm1_parameters_bias_:
    name = "L_self_modules_layers_modules_3_modules_block_modules_norm1_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_block_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_layers_modules_3_modules_block_modules_attn_modules_kv_parameters_weight_"
    shape = [768, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.49405e-05
    std = 0.0294742
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_block_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_layers_modules_3_modules_block_modules_attn_modules_kv_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00111722
    std = 0.029223
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_block_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_layers_modules_3_modules_block_modules_attn_modules_q_parameters_weight_"
    shape = [384, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.35247e-05
    std = 0.0294234
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_block_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_layers_modules_3_modules_block_modules_attn_modules_q_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00105701
    std = 0.0293242
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_block_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_layers_modules_3_modules_block_modules_attn_modules_out_parameters_weight_"
    shape = [384, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 8.4045e-05
    std = 0.0294948
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_block_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_layers_modules_3_modules_block_modules_attn_modules_out_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000565877
    std = 0.0296434
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_block_modules_norm2_parameters_weight_:
    name = "L_self_modules_layers_modules_3_modules_block_modules_norm2_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_block_modules_norm2_parameters_bias_:
    name = "L_self_modules_layers_modules_3_modules_block_modules_norm2_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_block_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_layers_modules_3_modules_block_modules_mlp_modules_up_parameters_weight_"
    shape = [1536, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 6.61331e-05
    std = 0.0294771
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_block_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_layers_modules_3_modules_block_modules_mlp_modules_up_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000684427
    std = 0.0295937
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_block_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_layers_modules_3_modules_block_modules_mlp_modules_down_parameters_weight_"
    shape = [384, 1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.37958e-05
    std = 0.0147397
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_block_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_layers_modules_3_modules_block_modules_mlp_modules_down_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000531391
    std = 0.0147137
    data = None


class Program_weight_tensor_meta_L_self_modules_norm_parameters_weight_:
    name = "L_self_modules_norm_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_norm_parameters_bias_:
    name = "L_self_modules_norm_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_mlp_modules_up_parameters_weight_"
    shape = [768, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.96226e-05
    std = 0.0294588
    data = None


class Program_weight_tensor_meta_L_self_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_mlp_modules_up_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00062503
    std = 0.029505
    data = None


class Program_weight_tensor_meta_L_self_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_mlp_modules_down_parameters_weight_"
    shape = [384, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.54891e-07
    std = 0.0208245
    data = None


class Program_weight_tensor_meta_L_self_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_mlp_modules_down_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000744792
    std = 0.0207774
    data = None


class Program_weight_tensor_meta_L_self_modules_head_parameters_weight_:
    name = "L_self_modules_head_parameters_weight_"
    shape = [400, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.70543e-05
    std = 0.0294892
    data = None


class Program_weight_tensor_meta_L_self_modules_head_parameters_bias_:
    name = "L_self_modules_head_parameters_bias_"
    shape = [400]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000202422
    std = 0.0295073
    data = None
