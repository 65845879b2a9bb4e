class Program_weight_tensor_meta_L_mel_:
    name = "L_mel_"
    shape = [1, 400, 80]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00676562
    std = 0.998396
    data = None


class Program_weight_tensor_meta_L_self_modules_sub1_parameters_weight_:
    name = "L_self_modules_sub1_parameters_weight_"
    shape = [256, 1, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000718757
    std = 0.192976
    data = None


class Program_weight_tensor_meta_L_self_modules_sub1_parameters_bias_:
    name = "L_self_modules_sub1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0151263
    std = 0.190933
    data = None


class Program_weight_tensor_meta_L_self_modules_sub2_parameters_weight_:
    name = "L_self_modules_sub2_parameters_weight_"
    shape = [256, 256, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.61443e-05
    std = 0.0120246
    data = None


class Program_weight_tensor_meta_L_self_modules_sub2_parameters_bias_:
    name = "L_self_modules_sub2_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.80603e-05
    std = 0.0115737
    data = None


class Program_weight_tensor_meta_L_self_modules_proj_parameters_weight_:
    name = "L_self_modules_proj_parameters_weight_"
    shape = [256, 5120]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.38299e-06
    std = 0.0080704
    data = None


class Program_weight_tensor_meta_L_self_modules_proj_parameters_bias_:
    name = "L_self_modules_proj_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000189578
    std = 0.00785126
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_ff1_modules_norm_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_ff1_modules_norm_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_ff1_modules_norm_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_ff1_modules_norm_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_ff1_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_ff1_modules_up_parameters_weight_"
    shape = [1024, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.88614e-05
    std = 0.0361422
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_ff1_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_ff1_modules_up_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.18454e-05
    std = 0.0357551
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_ff1_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_ff1_modules_down_parameters_weight_"
    shape = [256, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.04078e-05
    std = 0.0180559
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_ff1_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_ff1_modules_down_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00153005
    std = 0.0170712
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_norm_a_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_norm_a_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_norm_a_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_norm_a_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_weight_"
    shape = [512, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000232425
    std = 0.0360445
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000604354
    std = 0.0355933
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_weight_"
    shape = [256, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.10664e-05
    std = 0.036039
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00280603
    std = 0.036371
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_weight_"
    shape = [256, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000139999
    std = 0.0360138
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00219615
    std = 0.0353996
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_norm_c_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_norm_c_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_norm_c_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_norm_c_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_wide_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_wide_parameters_weight_"
    shape = [512, 256, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000101478
    std = 0.036201
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_wide_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_wide_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0014419
    std = 0.0348142
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_conv_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_conv_parameters_weight_"
    shape = [256, 1, 31]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000408331
    std = 0.103545
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_conv_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_conv_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000613224
    std = 0.104363
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_bn_buffers_running_mean_:
    name = "L_self_modules_blocks_modules_0_modules_bn_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.01
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_bn_buffers_running_var_:
    name = "L_self_modules_blocks_modules_0_modules_bn_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.041
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_bn_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_bn_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_bn_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_bn_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_narrow_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_narrow_parameters_weight_"
    shape = [256, 256, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.98886e-06
    std = 0.0360839
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_narrow_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_narrow_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000858035
    std = 0.035833
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_ff2_modules_norm_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_ff2_modules_norm_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_ff2_modules_norm_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_ff2_modules_norm_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_ff2_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_ff2_modules_up_parameters_weight_"
    shape = [1024, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.29667e-05
    std = 0.0361024
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_ff2_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_ff2_modules_up_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00209026
    std = 0.0361367
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_ff2_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_ff2_modules_down_parameters_weight_"
    shape = [256, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.37446e-05
    std = 0.0180143
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_ff2_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_ff2_modules_down_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000587338
    std = 0.0177774
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_norm_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_norm_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_norm_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_norm_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_ff1_modules_norm_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_ff1_modules_norm_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_ff1_modules_norm_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_ff1_modules_norm_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_ff1_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_ff1_modules_up_parameters_weight_"
    shape = [1024, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 6.84734e-05
    std = 0.0361137
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_ff1_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_ff1_modules_up_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000964705
    std = 0.0361432
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_ff1_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_ff1_modules_down_parameters_weight_"
    shape = [256, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.5128e-05
    std = 0.0180358
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_ff1_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_ff1_modules_down_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00149328
    std = 0.0187312
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_norm_a_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_norm_a_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_norm_a_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_norm_a_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_weight_"
    shape = [512, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000120901
    std = 0.0360573
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000937004
    std = 0.0361364
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_weight_"
    shape = [256, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.74663e-05
    std = 0.03619
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000717404
    std = 0.0359141
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_weight_"
    shape = [256, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000325943
    std = 0.0361626
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.03095e-05
    std = 0.0365061
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_norm_c_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_norm_c_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_norm_c_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_norm_c_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_wide_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_wide_parameters_weight_"
    shape = [512, 256, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000106242
    std = 0.0360253
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_wide_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_wide_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00093346
    std = 0.0359415
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_conv_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_conv_parameters_weight_"
    shape = [256, 1, 31]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000328131
    std = 0.104239
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_conv_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_conv_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0174561
    std = 0.105125
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_bn_buffers_running_mean_:
    name = "L_self_modules_blocks_modules_1_modules_bn_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.019
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_bn_buffers_running_var_:
    name = "L_self_modules_blocks_modules_1_modules_bn_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.04
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_bn_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_bn_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_bn_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_bn_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_narrow_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_narrow_parameters_weight_"
    shape = [256, 256, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000119085
    std = 0.0361814
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_narrow_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_narrow_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00471379
    std = 0.0362839
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_ff2_modules_norm_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_ff2_modules_norm_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_ff2_modules_norm_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_ff2_modules_norm_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_ff2_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_ff2_modules_up_parameters_weight_"
    shape = [1024, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.01684e-06
    std = 0.036158
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_ff2_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_ff2_modules_up_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00143426
    std = 0.0366822
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_ff2_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_ff2_modules_down_parameters_weight_"
    shape = [256, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.30963e-05
    std = 0.0180506
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_ff2_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_ff2_modules_down_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000506142
    std = 0.0176421
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_norm_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_norm_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_norm_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_norm_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_ff1_modules_norm_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_ff1_modules_norm_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_ff1_modules_norm_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_ff1_modules_norm_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_ff1_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_ff1_modules_up_parameters_weight_"
    shape = [1024, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.65773e-05
    std = 0.0360873
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_ff1_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_ff1_modules_up_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0017323
    std = 0.0360104
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_ff1_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_ff1_modules_down_parameters_weight_"
    shape = [256, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.01344e-05
    std = 0.0180201
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_ff1_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_ff1_modules_down_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000968192
    std = 0.0186579
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_norm_a_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_norm_a_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_norm_a_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_norm_a_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_weight_"
    shape = [512, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.93123e-06
    std = 0.0360234
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000700902
    std = 0.0352855
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_weight_"
    shape = [256, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000164671
    std = 0.0360808
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00196945
    std = 0.0354551
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_weight_"
    shape = [256, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 9.39939e-05
    std = 0.0360198
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000330864
    std = 0.0372267
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_norm_c_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_norm_c_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_norm_c_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_norm_c_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_wide_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_wide_parameters_weight_"
    shape = [512, 256, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000158354
    std = 0.0361241
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_wide_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_wide_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00067185
    std = 0.0370963
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_conv_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_conv_parameters_weight_"
    shape = [256, 1, 31]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000169894
    std = 0.103869
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_conv_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_conv_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00609889
    std = 0.105258
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_bn_buffers_running_mean_:
    name = "L_self_modules_blocks_modules_2_modules_bn_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.009
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_bn_buffers_running_var_:
    name = "L_self_modules_blocks_modules_2_modules_bn_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.035
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_bn_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_bn_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_bn_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_bn_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_narrow_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_narrow_parameters_weight_"
    shape = [256, 256, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.0276e-05
    std = 0.0360925
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_narrow_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_narrow_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0026126
    std = 0.0361904
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_ff2_modules_norm_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_ff2_modules_norm_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_ff2_modules_norm_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_ff2_modules_norm_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_ff2_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_ff2_modules_up_parameters_weight_"
    shape = [1024, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.72368e-05
    std = 0.0360999
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_ff2_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_ff2_modules_up_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 6.70185e-05
    std = 0.0357535
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_ff2_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_ff2_modules_down_parameters_weight_"
    shape = [256, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.23931e-05
    std = 0.0180654
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_ff2_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_ff2_modules_down_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000406167
    std = 0.0176894
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_norm_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_norm_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_norm_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_norm_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_ff1_modules_norm_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_ff1_modules_norm_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_ff1_modules_norm_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_ff1_modules_norm_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_ff1_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_ff1_modules_up_parameters_weight_"
    shape = [1024, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.7226e-05
    std = 0.036081
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_ff1_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_ff1_modules_up_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00134723
    std = 0.0355723
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_ff1_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_ff1_modules_down_parameters_weight_"
    shape = [256, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.06231e-05
    std = 0.0180511
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_ff1_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_ff1_modules_down_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.001126
    std = 0.0174063
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_norm_a_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_norm_a_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_norm_a_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_norm_a_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_weight_"
    shape = [512, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000130849
    std = 0.0360639
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000851914
    std = 0.0369094
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_weight_"
    shape = [256, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000132906
    std = 0.0360214
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00347129
    std = 0.0365543
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_weight_"
    shape = [256, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000132943
    std = 0.0359744
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00223029
    std = 0.0352558
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_norm_c_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_norm_c_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_norm_c_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_norm_c_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_wide_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_wide_parameters_weight_"
    shape = [512, 256, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000242376
    std = 0.0361126
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_wide_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_wide_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00168793
    std = 0.0361501
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_conv_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_conv_parameters_weight_"
    shape = [256, 1, 31]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00287467
    std = 0.103751
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_conv_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_conv_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00148492
    std = 0.100789
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_bn_buffers_running_mean_:
    name = "L_self_modules_blocks_modules_3_modules_bn_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.002
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_bn_buffers_running_var_:
    name = "L_self_modules_blocks_modules_3_modules_bn_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.05
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_bn_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_bn_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_bn_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_bn_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_narrow_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_narrow_parameters_weight_"
    shape = [256, 256, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.13527e-05
    std = 0.0361969
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_narrow_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_narrow_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0039098
    std = 0.0371298
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_ff2_modules_norm_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_ff2_modules_norm_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_ff2_modules_norm_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_ff2_modules_norm_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_ff2_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_ff2_modules_up_parameters_weight_"
    shape = [1024, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.85e-05
    std = 0.0360473
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_ff2_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_ff2_modules_up_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00115743
    std = 0.0362705
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_ff2_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_ff2_modules_down_parameters_weight_"
    shape = [256, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.64664e-05
    std = 0.0180705
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_ff2_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_ff2_modules_down_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00106927
    std = 0.0186464
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_norm_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_norm_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_norm_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_norm_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_ff1_modules_norm_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_ff1_modules_norm_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_ff1_modules_norm_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_ff1_modules_norm_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_ff1_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_ff1_modules_up_parameters_weight_"
    shape = [1024, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.62428e-05
    std = 0.0360929
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_ff1_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_ff1_modules_up_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00113412
    std = 0.0356322
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_ff1_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_ff1_modules_down_parameters_weight_"
    shape = [256, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.54727e-05
    std = 0.0180569
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_ff1_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_ff1_modules_down_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000531099
    std = 0.0179212
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_norm_a_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_norm_a_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_norm_a_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_norm_a_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_weight_"
    shape = [512, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.84861e-05
    std = 0.0360934
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000613916
    std = 0.0354483
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_weight_"
    shape = [256, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.21356e-05
    std = 0.0360841
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000590999
    std = 0.0364025
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_weight_"
    shape = [256, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.6128e-06
    std = 0.0361077
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00594891
    std = 0.0370387
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_norm_c_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_norm_c_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_norm_c_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_norm_c_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_wide_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_wide_parameters_weight_"
    shape = [512, 256, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.2662e-05
    std = 0.0360349
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_wide_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_wide_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00381198
    std = 0.0365522
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_conv_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_conv_parameters_weight_"
    shape = [256, 1, 31]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000272702
    std = 0.1039
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_conv_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_conv_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00637652
    std = 0.105721
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_bn_buffers_running_mean_:
    name = "L_self_modules_blocks_modules_4_modules_bn_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.005
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_bn_buffers_running_var_:
    name = "L_self_modules_blocks_modules_4_modules_bn_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.036
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_bn_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_bn_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_bn_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_bn_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_narrow_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_narrow_parameters_weight_"
    shape = [256, 256, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000105443
    std = 0.0361836
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_narrow_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_narrow_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000340511
    std = 0.0337355
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_ff2_modules_norm_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_ff2_modules_norm_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_ff2_modules_norm_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_ff2_modules_norm_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_ff2_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_ff2_modules_up_parameters_weight_"
    shape = [1024, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.16547e-05
    std = 0.0360581
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_ff2_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_ff2_modules_up_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000239638
    std = 0.0362033
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_ff2_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_ff2_modules_down_parameters_weight_"
    shape = [256, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.36144e-05
    std = 0.0180466
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_ff2_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_ff2_modules_down_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000536695
    std = 0.0184624
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_norm_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_norm_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_norm_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_norm_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_ff1_modules_norm_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_ff1_modules_norm_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_ff1_modules_norm_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_ff1_modules_norm_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_ff1_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_ff1_modules_up_parameters_weight_"
    shape = [1024, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -8.75439e-05
    std = 0.0361035
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_ff1_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_ff1_modules_up_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000977616
    std = 0.0367734
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_ff1_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_ff1_modules_down_parameters_weight_"
    shape = [256, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.88661e-05
    std = 0.0180368
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_ff1_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_ff1_modules_down_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000536028
    std = 0.0177531
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_norm_a_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_norm_a_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_norm_a_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_norm_a_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_weight_"
    shape = [512, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.90144e-05
    std = 0.0360469
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000712095
    std = 0.0364642
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_weight_"
    shape = [256, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 7.88479e-05
    std = 0.0361729
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0028674
    std = 0.0349491
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_weight_"
    shape = [256, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000109843
    std = 0.036084
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000143955
    std = 0.0345187
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_norm_c_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_norm_c_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_norm_c_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_norm_c_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_wide_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_wide_parameters_weight_"
    shape = [512, 256, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000118817
    std = 0.0360339
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_wide_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_wide_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.9583e-05
    std = 0.0351704
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_conv_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_conv_parameters_weight_"
    shape = [256, 1, 31]
    dtype = "torch.float32"
    device = "cpu"
    mean = 9.24222e-06
    std = 0.103559
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_conv_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_conv_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000888221
    std = 0.107845
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_bn_buffers_running_mean_:
    name = "L_self_modules_blocks_modules_5_modules_bn_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.007
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_bn_buffers_running_var_:
    name = "L_self_modules_blocks_modules_5_modules_bn_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.042
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_bn_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_bn_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_bn_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_bn_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_narrow_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_narrow_parameters_weight_"
    shape = [256, 256, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.32175e-05
    std = 0.0359847
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_narrow_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_narrow_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00148248
    std = 0.0380606
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_ff2_modules_norm_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_ff2_modules_norm_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_ff2_modules_norm_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_ff2_modules_norm_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_ff2_modules_up_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_ff2_modules_up_parameters_weight_"
    shape = [1024, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.67306e-06
    std = 0.0360285
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_ff2_modules_up_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_ff2_modules_up_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00207007
    std = 0.0364479
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_ff2_modules_down_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_ff2_modules_down_parameters_weight_"
    shape = [256, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.36241e-05
    std = 0.0180629
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_ff2_modules_down_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_ff2_modules_down_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000488642
    std = 0.0177132
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_norm_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_norm_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_norm_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_norm_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_parameters_weight_:
    name = "L_self_modules_head_parameters_weight_"
    shape = [512, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.72638e-05
    std = 0.0361105
    data = None


class Program_weight_tensor_meta_L_self_modules_head_parameters_bias_:
    name = "L_self_modules_head_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.50672e-05
    std = 0.035823
    data = None
