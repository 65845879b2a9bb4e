class Program_weight_tensor_meta_L_self_modules_embed_parameters_weight_:
    name = "L_self_modules_embed_parameters_weight_"
    shape = [512, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.98654e-05
    std = 0.0208317
    data = None


class Program_weight_tensor_meta_L_self_modules_embed_parameters_bias_:
    name = "L_self_modules_embed_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000582795
    std = 0.0208258
    data = None


class Program_weight_tensor_meta_L_seen_:
    name = "L_seen_"
    shape = [1, 50, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00261894
    std = 0.999755
    data = None


class Program_weight_tensor_meta_L_self_parameters_mask_:
    name = "L_self_parameters_mask_"
    shape = [1, 1, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0051563
    std = 0.102968
    data = None


class Program_weight_tensor_meta_L_restore_:
    name = "L_restore_"
    shape = [1, 196]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    min_val = 0
    max_val = 195
    data = None


class Program_weight_tensor_meta_L_self_parameters_pos_:
    name = "L_self_parameters_pos_"
    shape = [1, 197, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000101735
    std = 0.50128
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_norm1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_norm1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_weight_"
    shape = [1024, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.47466e-05
    std = 0.0255164
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000548641
    std = 0.0258538
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.01554e-06
    std = 0.0254905
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000785472
    std = 0.0252655
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.69301e-05
    std = 0.0254929
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00014016
    std = 0.0250655
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_norm2_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_norm2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_weight_"
    shape = [2048, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.51613e-05
    std = 0.025549
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_bias_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000409473
    std = 0.0252286
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_weight_"
    shape = [512, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 7.09719e-06
    std = 0.0127528
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.11395e-05
    std = 0.012891
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_norm1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_norm1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_weight_"
    shape = [1024, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.97941e-06
    std = 0.0255359
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000265636
    std = 0.025344
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.84135e-05
    std = 0.0255235
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000144351
    std = 0.0250366
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.65792e-06
    std = 0.0255397
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00142313
    std = 0.0257919
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_norm2_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_norm2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_weight_"
    shape = [2048, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.84764e-05
    std = 0.0255134
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_bias_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000369787
    std = 0.0257096
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_weight_"
    shape = [512, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.13984e-05
    std = 0.0127592
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000159441
    std = 0.0126585
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_norm1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_norm1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_weight_"
    shape = [1024, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.97434e-05
    std = 0.0255237
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00155741
    std = 0.0253395
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.987e-05
    std = 0.0255148
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0011098
    std = 0.0257838
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.1509e-05
    std = 0.0254996
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000433277
    std = 0.0251504
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_norm2_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_norm2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_weight_"
    shape = [2048, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.94629e-05
    std = 0.0255292
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_bias_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000501005
    std = 0.0256277
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_weight_"
    shape = [512, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.6254e-06
    std = 0.0127563
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000443716
    std = 0.0128532
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_norm1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_norm1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_weight_"
    shape = [1024, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.79602e-05
    std = 0.0255293
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00110212
    std = 0.0250588
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.02044e-06
    std = 0.0254906
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000844167
    std = 0.025704
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.48524e-05
    std = 0.0254821
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000911573
    std = 0.0264106
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_norm2_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_norm2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_weight_"
    shape = [2048, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.18889e-06
    std = 0.0255103
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_bias_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00102854
    std = 0.0254976
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_weight_"
    shape = [512, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.91279e-05
    std = 0.012765
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000169199
    std = 0.0124952
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_norm1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_norm1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_weight_"
    shape = [1024, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.02479e-08
    std = 0.0255363
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00114449
    std = 0.0254571
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.71533e-06
    std = 0.0254992
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000634056
    std = 0.0261335
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.97277e-05
    std = 0.0254916
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.30654e-05
    std = 0.0258552
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_norm2_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_norm2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_weight_"
    shape = [2048, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.60342e-05
    std = 0.0255307
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_bias_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000278057
    std = 0.0253266
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_weight_"
    shape = [512, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.27044e-06
    std = 0.0127534
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000280453
    std = 0.0126975
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_norm1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_norm1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_weight_"
    shape = [1024, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.26815e-05
    std = 0.0255235
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000196144
    std = 0.0259093
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 8.43816e-06
    std = 0.025524
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00043737
    std = 0.0258844
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.4675e-05
    std = 0.0254514
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00108107
    std = 0.0252384
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_norm2_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_norm2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_weight_"
    shape = [2048, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.50398e-05
    std = 0.0255044
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_bias_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000402154
    std = 0.0254073
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_weight_"
    shape = [512, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.13758e-05
    std = 0.0127539
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00110678
    std = 0.0127761
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_6_modules_norm1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_6_modules_norm1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_6_modules_attn_modules_kv_parameters_weight_"
    shape = [1024, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.45627e-06
    std = 0.0255367
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_6_modules_attn_modules_kv_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000641829
    std = 0.0254114
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_6_modules_attn_modules_q_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.92389e-05
    std = 0.0255491
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_6_modules_attn_modules_q_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00164276
    std = 0.0252995
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_6_modules_attn_modules_out_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.42142e-06
    std = 0.0255561
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_6_modules_attn_modules_out_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000344922
    std = 0.0260517
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_6_modules_norm2_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_6_modules_norm2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_6_modules_mlp_modules_up_parameters_weight_"
    shape = [2048, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.34178e-05
    std = 0.0255098
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_6_modules_mlp_modules_up_parameters_bias_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000809419
    std = 0.0253052
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_6_modules_mlp_modules_down_parameters_weight_"
    shape = [512, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 6.27394e-06
    std = 0.012749
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_6_modules_mlp_modules_down_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000361244
    std = 0.0131101
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_7_modules_norm1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_7_modules_norm1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_7_modules_attn_modules_kv_parameters_weight_"
    shape = [1024, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.89378e-05
    std = 0.0255086
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_7_modules_attn_modules_kv_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000605463
    std = 0.0251958
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_7_modules_attn_modules_q_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.07514e-05
    std = 0.0255486
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_7_modules_attn_modules_q_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000158835
    std = 0.0251586
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_7_modules_attn_modules_out_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.19059e-05
    std = 0.0255219
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_7_modules_attn_modules_out_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000975986
    std = 0.0261333
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_7_modules_norm2_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_7_modules_norm2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_7_modules_mlp_modules_up_parameters_weight_"
    shape = [2048, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.61063e-05
    std = 0.0255051
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_7_modules_mlp_modules_up_parameters_bias_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000350309
    std = 0.0252716
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_7_modules_mlp_modules_down_parameters_weight_"
    shape = [512, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.76769e-06
    std = 0.0127566
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_7_modules_mlp_modules_down_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0012971
    std = 0.0123498
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
    shape = [768, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.40635e-05
    std = 0.0255297
    data = None


class Program_weight_tensor_meta_L_self_modules_head_parameters_bias_:
    name = "L_self_modules_head_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00028051
    std = 0.0255355
    data = None
