class Program_weight_tensor_meta_L_self_buffers_offset_:
    name = "L_self_buffers_offset_"
    shape = [20]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    data = [0, 50, 100, 150, 200, 250, 300, 350, 400, 450, 500, 550, 600, 650, 700, 750, 800, 850, 900, 950]


class Program_weight_tensor_meta_L_categories_:
    name = "L_categories_"
    shape = [64, 20]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    min_val = 0
    max_val = 49
    data = None


class Program_weight_tensor_meta_L_self_modules_embed_parameters_weight_:
    name = "L_self_modules_embed_parameters_weight_"
    shape = [1000, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0133839
    std = 1.00041
    data = None


class Program_weight_tensor_meta_L_self_parameters_column_:
    name = "L_self_parameters_column_"
    shape = [20, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00555218
    std = 0.102711
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_norm1_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_norm1_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_weight_"
    shape = [64, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00245773
    std = 0.101453
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0102782
    std = 0.108616
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_weight_"
    shape = [32, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00335126
    std = 0.10023
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00382384
    std = 0.0925699
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_weight_"
    shape = [32, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00456432
    std = 0.102627
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000257329
    std = 0.113914
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_norm2_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_norm2_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_weight_"
    shape = [128, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00117108
    std = 0.102093
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00626953
    std = 0.101805
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_weight_"
    shape = [32, 128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000591552
    std = 0.0502073
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00630263
    std = 0.0453637
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_norm1_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_norm1_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_weight_"
    shape = [64, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000379752
    std = 0.103081
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0059863
    std = 0.103226
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_weight_"
    shape = [32, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0030738
    std = 0.103002
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0181614
    std = 0.105163
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_weight_"
    shape = [32, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00519522
    std = 0.103185
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00479785
    std = 0.110061
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_norm2_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_norm2_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_weight_"
    shape = [128, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00195505
    std = 0.102186
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00183115
    std = 0.0974244
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_weight_"
    shape = [32, 128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000265045
    std = 0.0503509
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00505373
    std = 0.0582755
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_norm1_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_norm1_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_weight_"
    shape = [64, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00234118
    std = 0.100461
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00629799
    std = 0.0941276
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_weight_"
    shape = [32, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00103316
    std = 0.10086
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00632205
    std = 0.103668
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_weight_"
    shape = [32, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0027702
    std = 0.103
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0197011
    std = 0.107629
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_norm2_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_norm2_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_weight_"
    shape = [128, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00146395
    std = 0.101933
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00569683
    std = 0.105804
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_weight_"
    shape = [32, 128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000355201
    std = 0.0511617
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0110892
    std = 0.053361
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_norm1_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_norm1_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_weight_"
    shape = [64, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00525154
    std = 0.100716
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000572969
    std = 0.098836
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_weight_"
    shape = [32, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00271919
    std = 0.101286
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00260958
    std = 0.107794
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_weight_"
    shape = [32, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00323828
    std = 0.105064
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.022263
    std = 0.0950274
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_norm2_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_norm2_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_weight_"
    shape = [128, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00342051
    std = 0.102311
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.004275
    std = 0.099317
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_weight_"
    shape = [32, 128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00107945
    std = 0.0510721
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0084086
    std = 0.0556131
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_norm1_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_norm1_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_weight_"
    shape = [64, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000308016
    std = 0.101501
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00565725
    std = 0.102981
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_weight_"
    shape = [32, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0012313
    std = 0.103375
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00816874
    std = 0.105856
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_weight_"
    shape = [32, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00257735
    std = 0.101631
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0322709
    std = 0.0943294
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_norm2_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_norm2_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_weight_"
    shape = [128, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00112392
    std = 0.101422
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00586293
    std = 0.107783
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_weight_"
    shape = [32, 128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00052137
    std = 0.0513556
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00186033
    std = 0.0498534
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_norm1_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_norm1_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_weight_"
    shape = [64, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000750576
    std = 0.103049
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000139497
    std = 0.0946569
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_weight_"
    shape = [32, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00592087
    std = 0.102138
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00373861
    std = 0.102714
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_weight_"
    shape = [32, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00480975
    std = 0.101123
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0142382
    std = 0.100838
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_norm2_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_norm2_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_weight_"
    shape = [128, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000230281
    std = 0.102498
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00874503
    std = 0.0989856
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_weight_"
    shape = [32, 128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000296937
    std = 0.0513909
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0204744
    std = 0.0431891
    data = None


class Program_weight_tensor_meta_L_self_modules_norm_parameters_weight_:
    name = "L_self_modules_norm_parameters_weight_"
    shape = [10]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_norm_parameters_bias_:
    name = "L_self_modules_norm_parameters_bias_"
    shape = [10]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_numbers_:
    name = "L_numbers_"
    shape = [64, 10]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0149129
    std = 0.966705
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_0_parameters_weight_:
    name = "L_self_modules_head_modules_0_parameters_weight_"
    shape = [512, 650]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.09492e-05
    std = 0.0226544
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_0_parameters_bias_:
    name = "L_self_modules_head_modules_0_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.84137e-05
    std = 0.0234801
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_2_parameters_weight_:
    name = "L_self_modules_head_modules_2_parameters_weight_"
    shape = [256, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.08491e-06
    std = 0.0254895
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_2_parameters_bias_:
    name = "L_self_modules_head_modules_2_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00167211
    std = 0.0255339
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_4_parameters_weight_:
    name = "L_self_modules_head_modules_4_parameters_weight_"
    shape = [2, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00193485
    std = 0.0368457
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_4_parameters_bias_:
    name = "L_self_modules_head_modules_4_parameters_bias_"
    shape = [2]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0397152
    std = 0.0272325
    data = None
