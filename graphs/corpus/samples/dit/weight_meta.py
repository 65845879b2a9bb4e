class Program_weight_tensor_meta_L_self_modules_patch_parameters_weight_:
    name = "L_self_modules_patch_parameters_weight_"
    shape = [768, 4, 2, 2]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000767877
    std = 0.144159
    data = None


class Program_weight_tensor_meta_L_self_modules_patch_parameters_bias_:
    name = "L_self_modules_patch_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00165681
    std = 0.148975
    data = None


class Program_weight_tensor_meta_L_x_:
    name = "L_x_"
    shape = [1, 4, 32, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00526783
    std = 0.989184
    data = None


class Program_weight_tensor_meta_L_self_parameters_pos_:
    name = "L_self_parameters_pos_"
    shape = [1, 256, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00145245
    std = 0.500022
    data = None


class Program_weight_tensor_meta_L_t_:
    name = "L_t_"
    shape = [1]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    data = [300]


class Program_weight_tensor_meta_L_self_modules_time1_parameters_weight_:
    name = "L_self_modules_time1_parameters_weight_"
    shape = [768, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.64372e-05
    std = 0.0360851
    data = None


class Program_weight_tensor_meta_L_self_modules_time1_parameters_bias_:
    name = "L_self_modules_time1_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 8.86765e-05
    std = 0.036755
    data = None


class Program_weight_tensor_meta_L_self_modules_time2_parameters_weight_:
    name = "L_self_modules_time2_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 9.87796e-06
    std = 0.0208289
    data = None


class Program_weight_tensor_meta_L_self_modules_time2_parameters_bias_:
    name = "L_self_modules_time2_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000461855
    std = 0.0211427
    data = None


class Program_weight_tensor_meta_L_self_modules_label_parameters_weight_:
    name = "L_self_modules_label_parameters_weight_"
    shape = [1001, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000391715
    std = 0.99935
    data = None


class Program_weight_tensor_meta_L_y_:
    name = "L_y_"
    shape = [1]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    data = [7]


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_cond_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_cond_parameters_weight_"
    shape = [4608, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.23573e-06
    std = 0.0208304
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_cond_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_cond_parameters_bias_"
    shape = [4608]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000264093
    std = 0.0208085
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_weight_"
    shape = [1536, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.81268e-06
    std = 0.0208299
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00126383
    std = 0.020911
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.31031e-05
    std = 0.0208573
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.22847e-05
    std = 0.0209887
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.4269e-06
    std = 0.020852
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00115206
    std = 0.0202685
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.85725e-07
    std = 0.0208363
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000295382
    std = 0.0209098
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.61828e-06
    std = 0.0104191
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 6.42539e-05
    std = 0.0104274
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_cond_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_cond_parameters_weight_"
    shape = [4608, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.50528e-06
    std = 0.0208372
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_cond_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_cond_parameters_bias_"
    shape = [4608]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.43256e-06
    std = 0.0209155
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_weight_"
    shape = [1536, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.96953e-07
    std = 0.0208305
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000158743
    std = 0.0210667
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.1554e-05
    std = 0.0208601
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000350195
    std = 0.0207119
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.43553e-06
    std = 0.0208356
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000257401
    std = 0.0205632
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.50375e-06
    std = 0.0208344
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00035462
    std = 0.0207747
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.81892e-07
    std = 0.0104118
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.97661e-05
    std = 0.010134
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_cond_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_cond_parameters_weight_"
    shape = [4608, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.28877e-06
    std = 0.0208387
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_cond_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_cond_parameters_bias_"
    shape = [4608]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000471871
    std = 0.0205843
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_weight_"
    shape = [1536, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.68475e-05
    std = 0.0208287
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000489824
    std = 0.0210952
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.00346e-05
    std = 0.0208257
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00228964
    std = 0.0208563
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.83639e-05
    std = 0.0208287
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000124607
    std = 0.0209646
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.16977e-06
    std = 0.0208343
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000388395
    std = 0.0210051
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.55023e-06
    std = 0.0104178
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000874394
    std = 0.0106238
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_cond_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_cond_parameters_weight_"
    shape = [4608, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.03171e-05
    std = 0.0208335
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_cond_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_cond_parameters_bias_"
    shape = [4608]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.40409e-06
    std = 0.0208816
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_weight_"
    shape = [1536, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.3138e-05
    std = 0.0208426
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.17492e-05
    std = 0.0206146
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.17742e-05
    std = 0.0208306
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00114755
    std = 0.0205572
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.47023e-05
    std = 0.0208357
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000585657
    std = 0.0208042
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.29814e-05
    std = 0.0208203
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.712e-05
    std = 0.0210023
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.10383e-07
    std = 0.010417
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000197937
    std = 0.01047
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_cond_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_cond_parameters_weight_"
    shape = [4608, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.64744e-05
    std = 0.0208369
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_cond_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_cond_parameters_bias_"
    shape = [4608]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00023986
    std = 0.0207812
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_weight_"
    shape = [1536, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.27759e-07
    std = 0.0208182
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000760172
    std = 0.0212976
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.42951e-06
    std = 0.0208197
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000924216
    std = 0.0204536
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.42437e-05
    std = 0.0208399
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000998953
    std = 0.0210402
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.85533e-06
    std = 0.0208476
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.46214e-06
    std = 0.0210793
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.03482e-06
    std = 0.0104133
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00049506
    std = 0.0104177
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_cond_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_cond_parameters_weight_"
    shape = [4608, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 8.54574e-06
    std = 0.0208339
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_cond_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_cond_parameters_bias_"
    shape = [4608]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000314039
    std = 0.0210725
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_weight_"
    shape = [1536, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 8.94294e-07
    std = 0.0208269
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000713773
    std = 0.0206999
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.4757e-06
    std = 0.0208277
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00092174
    std = 0.021179
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.29353e-05
    std = 0.0208184
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00134856
    std = 0.0207718
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.79895e-06
    std = 0.0208227
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000137724
    std = 0.0208071
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.11355e-06
    std = 0.0104188
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000431437
    std = 0.0107241
    data = None


class Program_weight_tensor_meta_L_self_modules_cond_parameters_weight_:
    name = "L_self_modules_cond_parameters_weight_"
    shape = [1536, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.64384e-05
    std = 0.0208307
    data = None


class Program_weight_tensor_meta_L_self_modules_cond_parameters_bias_:
    name = "L_self_modules_cond_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000431461
    std = 0.0210815
    data = None


class Program_weight_tensor_meta_L_self_modules_out_parameters_weight_:
    name = "L_self_modules_out_parameters_weight_"
    shape = [32, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.75914e-05
    std = 0.0207829
    data = None


class Program_weight_tensor_meta_L_self_modules_out_parameters_bias_:
    name = "L_self_modules_out_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00961686
    std = 0.0168191
    data = None
