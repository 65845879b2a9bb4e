class Program_weight_tensor_meta_L_self_modules_patch_modules_0_parameters_weight_:
    name = "L_self_modules_patch_modules_0_parameters_weight_"
    shape = [32, 3, 7, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000783401
    std = 0.047315
    data = None


class Program_weight_tensor_meta_L_self_modules_patch_modules_0_parameters_bias_:
    name = "L_self_modules_patch_modules_0_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0108196
    std = 0.0489757
    data = None


class Program_weight_tensor_meta_L_x_:
    name = "L_x_"
    shape = [1, 3, 256, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.499156
    std = 0.288446
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_0_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_0_modules_norm1_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_0_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_0_modules_norm1_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_q_parameters_weight_"
    shape = [32, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00348376
    std = 0.100781
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_q_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0107944
    std = 0.0923614
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_reduce_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_reduce_parameters_weight_"
    shape = [32, 32, 8, 8]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.41885e-05
    std = 0.0127406
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_reduce_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_reduce_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000763324
    std = 0.0128331
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_norm_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_norm_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_norm_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_norm_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_kv_parameters_weight_"
    shape = [64, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000637708
    std = 0.103221
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_kv_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00640376
    std = 0.107515
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_out_parameters_weight_"
    shape = [32, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00327258
    std = 0.102952
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_0_modules_attn_modules_out_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00600582
    std = 0.101793
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_0_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_0_modules_norm2_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_0_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_0_modules_norm2_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_0_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_0_modules_up_parameters_weight_"
    shape = [128, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00144111
    std = 0.101586
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_0_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_0_modules_up_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00264286
    std = 0.0996698
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_0_modules_mix_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_0_modules_mix_parameters_weight_"
    shape = [128, 1, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00611436
    std = 0.190436
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_0_modules_mix_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_0_modules_mix_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0200751
    std = 0.188851
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_0_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_0_modules_down_parameters_weight_"
    shape = [32, 128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000510501
    std = 0.0502792
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_0_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_0_modules_down_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0163771
    std = 0.0531558
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_1_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_1_modules_norm1_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_1_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_1_modules_norm1_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_q_parameters_weight_"
    shape = [32, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00560332
    std = 0.103109
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_q_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0181032
    std = 0.0975978
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_reduce_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_reduce_parameters_weight_"
    shape = [32, 32, 8, 8]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.53737e-05
    std = 0.0127594
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_reduce_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_reduce_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0021586
    std = 0.0122828
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_norm_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_norm_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_norm_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_norm_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_kv_parameters_weight_"
    shape = [64, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00180152
    std = 0.103273
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_kv_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000560681
    std = 0.103112
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_out_parameters_weight_"
    shape = [32, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.40928e-05
    std = 0.0989298
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_1_modules_attn_modules_out_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00423617
    std = 0.103154
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_1_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_1_modules_norm2_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_1_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_1_modules_norm2_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_1_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_1_modules_up_parameters_weight_"
    shape = [128, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00318209
    std = 0.101507
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_1_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_1_modules_up_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000867976
    std = 0.105821
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_1_modules_mix_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_1_modules_mix_parameters_weight_"
    shape = [128, 1, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00347232
    std = 0.195384
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_1_modules_mix_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_1_modules_mix_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00446784
    std = 0.198296
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_1_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_1_modules_down_parameters_weight_"
    shape = [32, 128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000619111
    std = 0.0507627
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_1_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_1_modules_down_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00415246
    std = 0.0560245
    data = None


class Program_weight_tensor_meta_L_self_modules_norm_modules_0_parameters_weight_:
    name = "L_self_modules_norm_modules_0_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_norm_modules_0_parameters_bias_:
    name = "L_self_modules_norm_modules_0_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_lateral_modules_0_parameters_weight_:
    name = "L_self_modules_lateral_modules_0_parameters_weight_"
    shape = [256, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00180028
    std = 0.102741
    data = None


class Program_weight_tensor_meta_L_self_modules_lateral_modules_0_parameters_bias_:
    name = "L_self_modules_lateral_modules_0_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00242218
    std = 0.102911
    data = None


class Program_weight_tensor_meta_L_self_modules_patch_modules_1_parameters_weight_:
    name = "L_self_modules_patch_modules_1_parameters_weight_"
    shape = [64, 32, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000398072
    std = 0.0340498
    data = None


class Program_weight_tensor_meta_L_self_modules_patch_modules_1_parameters_bias_:
    name = "L_self_modules_patch_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00465523
    std = 0.0335115
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_0_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_0_modules_norm1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_0_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_0_modules_norm1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_q_parameters_weight_"
    shape = [64, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000202406
    std = 0.0723667
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_q_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00313235
    std = 0.0675377
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_reduce_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_reduce_parameters_weight_"
    shape = [64, 64, 4, 4]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.51597e-05
    std = 0.0180526
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_reduce_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_reduce_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00216527
    std = 0.0172348
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_norm_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_norm_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_norm_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_norm_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_kv_parameters_weight_"
    shape = [128, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000205133
    std = 0.0721569
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_kv_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00425216
    std = 0.0713962
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_out_parameters_weight_"
    shape = [64, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000530136
    std = 0.0727383
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_0_modules_attn_modules_out_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00176872
    std = 0.0733551
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_0_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_0_modules_norm2_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_0_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_0_modules_norm2_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_0_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_0_modules_up_parameters_weight_"
    shape = [256, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000238667
    std = 0.0719552
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_0_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_0_modules_up_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00409109
    std = 0.0767184
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_0_modules_mix_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_0_modules_mix_parameters_weight_"
    shape = [256, 1, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00416304
    std = 0.190606
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_0_modules_mix_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_0_modules_mix_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0108993
    std = 0.196161
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_0_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_0_modules_down_parameters_weight_"
    shape = [64, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000220874
    std = 0.0359905
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_0_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_0_modules_down_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00649006
    std = 0.0349802
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_1_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_1_modules_norm1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_1_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_1_modules_norm1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_q_parameters_weight_"
    shape = [64, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00114578
    std = 0.0711502
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_q_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0015598
    std = 0.0726709
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_reduce_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_reduce_parameters_weight_"
    shape = [64, 64, 4, 4]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.22804e-05
    std = 0.0180567
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_reduce_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_reduce_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00325217
    std = 0.0187305
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_norm_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_norm_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_norm_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_norm_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_kv_parameters_weight_"
    shape = [128, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00046275
    std = 0.0717189
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_kv_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00375166
    std = 0.0753823
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_out_parameters_weight_"
    shape = [64, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00135874
    std = 0.072095
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_1_modules_attn_modules_out_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00902205
    std = 0.0668771
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_1_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_1_modules_norm2_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_1_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_1_modules_norm2_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_1_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_1_modules_up_parameters_weight_"
    shape = [256, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000240973
    std = 0.0723282
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_1_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_1_modules_up_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00662766
    std = 0.0712943
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_1_modules_mix_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_1_modules_mix_parameters_weight_"
    shape = [256, 1, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00162816
    std = 0.190693
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_1_modules_mix_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_1_modules_mix_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0045987
    std = 0.19562
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_1_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_1_modules_down_parameters_weight_"
    shape = [64, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000133726
    std = 0.0362545
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_1_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_1_modules_down_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00200689
    std = 0.0356058
    data = None


class Program_weight_tensor_meta_L_self_modules_norm_modules_1_parameters_weight_:
    name = "L_self_modules_norm_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_norm_modules_1_parameters_bias_:
    name = "L_self_modules_norm_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_lateral_modules_1_parameters_weight_:
    name = "L_self_modules_lateral_modules_1_parameters_weight_"
    shape = [256, 64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000234889
    std = 0.0722353
    data = None


class Program_weight_tensor_meta_L_self_modules_lateral_modules_1_parameters_bias_:
    name = "L_self_modules_lateral_modules_1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00263999
    std = 0.0730235
    data = None


class Program_weight_tensor_meta_L_self_modules_patch_modules_2_parameters_weight_:
    name = "L_self_modules_patch_modules_2_parameters_weight_"
    shape = [160, 64, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.65618e-05
    std = 0.0240324
    data = None


class Program_weight_tensor_meta_L_self_modules_patch_modules_2_parameters_bias_:
    name = "L_self_modules_patch_modules_2_parameters_bias_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000384951
    std = 0.0235508
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_0_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_0_modules_norm1_parameters_weight_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_0_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_0_modules_norm1_parameters_bias_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_q_parameters_weight_"
    shape = [160, 160]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000404246
    std = 0.0456293
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_q_parameters_bias_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00352176
    std = 0.044981
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_reduce_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_reduce_parameters_weight_"
    shape = [160, 160, 2, 2]
    dtype = "torch.float32"
    device = "cpu"
    mean = -8.16062e-05
    std = 0.0228455
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_reduce_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_reduce_parameters_bias_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00053972
    std = 0.0229644
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_norm_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_norm_parameters_weight_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_norm_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_norm_parameters_bias_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_kv_parameters_weight_"
    shape = [320, 160]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.44387e-05
    std = 0.0456122
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_kv_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000753701
    std = 0.0439963
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_out_parameters_weight_"
    shape = [160, 160]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000493852
    std = 0.0455341
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_0_modules_attn_modules_out_parameters_bias_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00432382
    std = 0.0443326
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_0_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_0_modules_norm2_parameters_weight_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_0_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_0_modules_norm2_parameters_bias_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_0_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_0_modules_up_parameters_weight_"
    shape = [640, 160]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000235968
    std = 0.0456528
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_0_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_0_modules_up_parameters_bias_"
    shape = [640]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00166856
    std = 0.0461227
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_0_modules_mix_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_0_modules_mix_parameters_weight_"
    shape = [640, 1, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00345848
    std = 0.19204
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_0_modules_mix_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_0_modules_mix_parameters_bias_"
    shape = [640]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00914154
    std = 0.191729
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_0_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_0_modules_down_parameters_weight_"
    shape = [160, 640]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.68784e-05
    std = 0.0228122
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_0_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_0_modules_down_parameters_bias_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0041704
    std = 0.0220176
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_1_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_1_modules_norm1_parameters_weight_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_1_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_1_modules_norm1_parameters_bias_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_q_parameters_weight_"
    shape = [160, 160]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000203882
    std = 0.0453121
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_q_parameters_bias_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00101218
    std = 0.0447065
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_reduce_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_reduce_parameters_weight_"
    shape = [160, 160, 2, 2]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.70081e-05
    std = 0.0227595
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_reduce_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_reduce_parameters_bias_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000553773
    std = 0.0221875
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_norm_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_norm_parameters_weight_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_norm_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_norm_parameters_bias_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_kv_parameters_weight_"
    shape = [320, 160]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00018224
    std = 0.0458558
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_kv_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0024829
    std = 0.0454234
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_out_parameters_weight_"
    shape = [160, 160]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000333998
    std = 0.0456643
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_1_modules_attn_modules_out_parameters_bias_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000865197
    std = 0.0469717
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_1_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_1_modules_norm2_parameters_weight_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_1_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_1_modules_norm2_parameters_bias_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_1_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_1_modules_up_parameters_weight_"
    shape = [640, 160]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000103646
    std = 0.0457269
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_1_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_1_modules_up_parameters_bias_"
    shape = [640]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000224365
    std = 0.0459729
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_1_modules_mix_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_1_modules_mix_parameters_weight_"
    shape = [640, 1, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.67622e-05
    std = 0.19099
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_1_modules_mix_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_1_modules_mix_parameters_bias_"
    shape = [640]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00105477
    std = 0.190002
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_1_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_1_modules_down_parameters_weight_"
    shape = [160, 640]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000109531
    std = 0.0228534
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_1_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_1_modules_down_parameters_bias_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000379243
    std = 0.0224685
    data = None


class Program_weight_tensor_meta_L_self_modules_norm_modules_2_parameters_weight_:
    name = "L_self_modules_norm_modules_2_parameters_weight_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_norm_modules_2_parameters_bias_:
    name = "L_self_modules_norm_modules_2_parameters_bias_"
    shape = [160]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_lateral_modules_2_parameters_weight_:
    name = "L_self_modules_lateral_modules_2_parameters_weight_"
    shape = [256, 160]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.97665e-05
    std = 0.0455683
    data = None


class Program_weight_tensor_meta_L_self_modules_lateral_modules_2_parameters_bias_:
    name = "L_self_modules_lateral_modules_2_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0045246
    std = 0.0450533
    data = None


class Program_weight_tensor_meta_L_self_modules_patch_modules_3_parameters_weight_:
    name = "L_self_modules_patch_modules_3_parameters_weight_"
    shape = [256, 160, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.84525e-05
    std = 0.0152219
    data = None


class Program_weight_tensor_meta_L_self_modules_patch_modules_3_parameters_bias_:
    name = "L_self_modules_patch_modules_3_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000232769
    std = 0.0151953
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_0_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_0_modules_norm1_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_0_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_0_modules_norm1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_0_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_0_modules_attn_modules_q_parameters_weight_"
    shape = [256, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000207922
    std = 0.0360842
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_0_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_0_modules_attn_modules_q_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000297474
    std = 0.0348767
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_0_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_0_modules_attn_modules_kv_parameters_weight_"
    shape = [512, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000139395
    std = 0.0361327
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_0_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_0_modules_attn_modules_kv_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00128043
    std = 0.0360666
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_0_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_0_modules_attn_modules_out_parameters_weight_"
    shape = [256, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000152726
    std = 0.0360576
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_0_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_0_modules_attn_modules_out_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00339701
    std = 0.0363293
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_0_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_0_modules_norm2_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_0_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_0_modules_norm2_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_0_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_0_modules_up_parameters_weight_"
    shape = [1024, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 9.72223e-05
    std = 0.0361406
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_0_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_0_modules_up_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00138059
    std = 0.035988
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_0_modules_mix_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_0_modules_mix_parameters_weight_"
    shape = [1024, 1, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0013852
    std = 0.19219
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_0_modules_mix_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_0_modules_mix_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00386749
    std = 0.197476
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_0_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_0_modules_down_parameters_weight_"
    shape = [256, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.93982e-06
    std = 0.0180799
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_0_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_0_modules_down_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00012581
    std = 0.0177642
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_1_modules_norm1_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_1_modules_norm1_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_1_modules_norm1_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_1_modules_norm1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_1_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_1_modules_attn_modules_q_parameters_weight_"
    shape = [256, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.11562e-05
    std = 0.0361489
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_1_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_1_modules_attn_modules_q_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00131724
    std = 0.0342126
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_1_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_1_modules_attn_modules_kv_parameters_weight_"
    shape = [512, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.80189e-06
    std = 0.0359948
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_1_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_1_modules_attn_modules_kv_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00280211
    std = 0.0343931
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_1_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_1_modules_attn_modules_out_parameters_weight_"
    shape = [256, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.49352e-05
    std = 0.0360248
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_1_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_1_modules_attn_modules_out_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000576097
    std = 0.0375137
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_1_modules_norm2_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_1_modules_norm2_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_1_modules_norm2_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_1_modules_norm2_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_1_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_1_modules_up_parameters_weight_"
    shape = [1024, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 9.75076e-05
    std = 0.0360373
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_1_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_1_modules_up_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0015247
    std = 0.0358558
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_1_modules_mix_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_1_modules_mix_parameters_weight_"
    shape = [1024, 1, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00187946
    std = 0.19394
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_1_modules_mix_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_1_modules_mix_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0111966
    std = 0.193433
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_1_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_1_modules_down_parameters_weight_"
    shape = [256, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.77007e-05
    std = 0.0180415
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_1_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_1_modules_down_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000885475
    std = 0.0179606
    data = None


class Program_weight_tensor_meta_L_self_modules_norm_modules_3_parameters_weight_:
    name = "L_self_modules_norm_modules_3_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_norm_modules_3_parameters_bias_:
    name = "L_self_modules_norm_modules_3_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_lateral_modules_3_parameters_weight_:
    name = "L_self_modules_lateral_modules_3_parameters_weight_"
    shape = [256, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.71714e-06
    std = 0.0361273
    data = None


class Program_weight_tensor_meta_L_self_modules_lateral_modules_3_parameters_bias_:
    name = "L_self_modules_lateral_modules_3_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.99634e-05
    std = 0.0372068
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_0_parameters_weight_:
    name = "L_self_modules_fuse_modules_0_parameters_weight_"
    shape = [256, 1024, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.68395e-05
    std = 0.0180617
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_1_buffers_running_mean_:
    name = "L_self_modules_fuse_modules_1_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.006
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_1_buffers_running_var_:
    name = "L_self_modules_fuse_modules_1_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.106
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_1_parameters_weight_:
    name = "L_self_modules_fuse_modules_1_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_fuse_modules_1_parameters_bias_:
    name = "L_self_modules_fuse_modules_1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_parameters_weight_:
    name = "L_self_modules_head_parameters_weight_"
    shape = [150, 256, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000161153
    std = 0.0360781
    data = None


class Program_weight_tensor_meta_L_self_modules_head_parameters_bias_:
    name = "L_self_modules_head_parameters_bias_"
    shape = [150]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00390252
    std = 0.0369103
    data = None
