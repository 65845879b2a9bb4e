class Program_weight_tensor_meta_L_t_:
    name = "L_t_"
    shape = [1]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    data = [500]


class Program_weight_tensor_meta_L_self_modules_time1_parameters_weight_:
    name = "L_self_modules_time1_parameters_weight_"
    shape = [1280, 320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.5499e-05
    std = 0.0322721
    data = None


class Program_weight_tensor_meta_L_self_modules_time1_parameters_bias_:
    name = "L_self_modules_time1_parameters_bias_"
    shape = [1280]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.73442e-05
    std = 0.0322881
    data = None


class Program_weight_tensor_meta_L_self_modules_time2_parameters_weight_:
    name = "L_self_modules_time2_parameters_weight_"
    shape = [1280, 1280]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.49844e-06
    std = 0.0161408
    data = None


class Program_weight_tensor_meta_L_self_modules_time2_parameters_bias_:
    name = "L_self_modules_time2_parameters_bias_"
    shape = [1280]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000730043
    std = 0.0157938
    data = None


class Program_weight_tensor_meta_L_self_modules_inp_parameters_weight_:
    name = "L_self_modules_inp_parameters_weight_"
    shape = [320, 4, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000843532
    std = 0.0964243
    data = None


class Program_weight_tensor_meta_L_self_modules_inp_parameters_bias_:
    name = "L_self_modules_inp_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0128807
    std = 0.0972674
    data = None


class Program_weight_tensor_meta_L_x_:
    name = "L_x_"
    shape = [1, 4, 32, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.018959
    std = 1.00436
    data = None


class Program_weight_tensor_meta_L_self_modules_res1_modules_norm1_parameters_weight_:
    name = "L_self_modules_res1_modules_norm1_parameters_weight_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_res1_modules_norm1_parameters_bias_:
    name = "L_self_modules_res1_modules_norm1_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_res1_modules_conv1_parameters_weight_:
    name = "L_self_modules_res1_modules_conv1_parameters_weight_"
    shape = [320, 320, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.44074e-05
    std = 0.0107587
    data = None


class Program_weight_tensor_meta_L_self_modules_res1_modules_conv1_parameters_bias_:
    name = "L_self_modules_res1_modules_conv1_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.47146e-05
    std = 0.0103402
    data = None


class Program_weight_tensor_meta_L_self_modules_res1_modules_time_parameters_weight_:
    name = "L_self_modules_res1_modules_time_parameters_weight_"
    shape = [320, 1280]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.23536e-06
    std = 0.0161487
    data = None


class Program_weight_tensor_meta_L_self_modules_res1_modules_time_parameters_bias_:
    name = "L_self_modules_res1_modules_time_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000438165
    std = 0.0160035
    data = None


class Program_weight_tensor_meta_L_self_modules_res1_modules_norm2_parameters_weight_:
    name = "L_self_modules_res1_modules_norm2_parameters_weight_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_res1_modules_norm2_parameters_bias_:
    name = "L_self_modules_res1_modules_norm2_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_res1_modules_conv2_parameters_weight_:
    name = "L_self_modules_res1_modules_conv2_parameters_weight_"
    shape = [320, 320, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.06012e-05
    std = 0.010763
    data = None


class Program_weight_tensor_meta_L_self_modules_res1_modules_conv2_parameters_bias_:
    name = "L_self_modules_res1_modules_conv2_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000820841
    std = 0.0104694
    data = None


class Program_weight_tensor_meta_L_self_modules_attn1_modules_norm_parameters_weight_:
    name = "L_self_modules_attn1_modules_norm_parameters_weight_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_attn1_modules_norm_parameters_bias_:
    name = "L_self_modules_attn1_modules_norm_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_attn1_modules_inp_parameters_weight_:
    name = "L_self_modules_attn1_modules_inp_parameters_weight_"
    shape = [320, 320, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000101534
    std = 0.0322965
    data = None


class Program_weight_tensor_meta_L_self_modules_attn1_modules_inp_parameters_bias_:
    name = "L_self_modules_attn1_modules_inp_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000117562
    std = 0.0329264
    data = None


class Program_weight_tensor_meta_L_self_modules_attn1_modules_block_modules_norm1_parameters_weight_:
    name = "L_self_modules_attn1_modules_block_modules_norm1_parameters_weight_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_attn1_modules_block_modules_norm1_parameters_bias_:
    name = "L_self_modules_attn1_modules_block_modules_norm1_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_attn1_modules_block_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_attn1_modules_block_modules_attn_modules_kv_parameters_weight_"
    shape = [640, 320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000131571
    std = 0.032246
    data = None


class Program_weight_tensor_meta_L_self_modules_attn1_modules_block_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_attn1_modules_block_modules_attn_modules_kv_parameters_bias_"
    shape = [640]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000639217
    std = 0.0330444
    data = None


class Program_weight_tensor_meta_L_self_modules_attn1_modules_block_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_attn1_modules_block_modules_attn_modules_q_parameters_weight_"
    shape = [320, 320]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000101585
    std = 0.0323015
    data = None


class Program_weight_tensor_meta_L_self_modules_attn1_modules_block_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_attn1_modules_block_modules_attn_modules_q_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00115273
    std = 0.0310887
    data = None


class Program_weight_tensor_meta_L_self_modules_attn1_modules_block_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_attn1_modules_block_modules_attn_modules_out_parameters_weight_"
    shape = [320, 320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 9.45692e-05
    std = 0.0323227
    data = None


class Program_weight_tensor_meta_L_self_modules_attn1_modules_block_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_attn1_modules_block_modules_attn_modules_out_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000978099
    std = 0.0341207
    data = None


class Program_weight_tensor_meta_L_self_modules_attn1_modules_block_modules_norm2_parameters_weight_:
    name = "L_self_modules_attn1_modules_block_modules_norm2_parameters_weight_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_attn1_modules_block_modules_norm2_parameters_bias_:
    name = "L_self_modules_attn1_modules_block_modules_norm2_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_context_:
    name = "L_context_"
    shape = [1, 77, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00652852
    std = 0.994769
    data = None


class Program_weight_tensor_meta_L_self_modules_attn1_modules_block_modules_cross_modules_kv_parameters_weight_:
    name = "L_self_modules_attn1_modules_block_modules_cross_modules_kv_parameters_weight_"
    shape = [640, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.84182e-06
    std = 0.0208176
    data = None


class Program_weight_tensor_meta_L_self_modules_attn1_modules_block_modules_cross_modules_kv_parameters_bias_:
    name = "L_self_modules_attn1_modules_block_modules_cross_modules_kv_parameters_bias_"
    shape = [640]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000247172
    std = 0.0213969
    data = None


class Program_weight_tensor_meta_L_self_modules_attn1_modules_block_modules_cross_modules_q_parameters_weight_:
    name = "L_self_modules_attn1_modules_block_modules_cross_modules_q_parameters_weight_"
    shape = [320, 320]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.09983e-05
    std = 0.0323191
    data = None


class Program_weight_tensor_meta_L_self_modules_attn1_modules_block_modules_cross_modules_q_parameters_bias_:
    name = "L_self_modules_attn1_modules_block_modules_cross_modules_q_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00123012
    std = 0.0316185
    data = None


class Program_weight_tensor_meta_L_self_modules_attn1_modules_block_modules_cross_modules_out_parameters_weight_:
    name = "L_self_modules_attn1_modules_block_modules_cross_modules_out_parameters_weight_"
    shape = [320, 320]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000173128
    std = 0.0322488
    data = None


class Program_weight_tensor_meta_L_self_modules_attn1_modules_block_modules_cross_modules_out_parameters_bias_:
    name = "L_self_modules_attn1_modules_block_modules_cross_modules_out_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000530154
    std = 0.0326762
    data = None


class Program_weight_tensor_meta_L_self_modules_attn1_modules_block_modules_norm3_parameters_weight_:
    name = "L_self_modules_attn1_modules_block_modules_norm3_parameters_weight_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_attn1_modules_block_modules_norm3_parameters_bias_:
    name = "L_self_modules_attn1_modules_block_modules_norm3_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_attn1_modules_block_modules_up_parameters_weight_:
    name = "L_self_modules_attn1_modules_block_modules_up_parameters_weight_"
    shape = [2560, 320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.9798e-06
    std = 0.032285
    data = None


class Program_weight_tensor_meta_L_self_modules_attn1_modules_block_modules_up_parameters_bias_:
    name = "L_self_modules_attn1_modules_block_modules_up_parameters_bias_"
    shape = [2560]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000267769
    std = 0.0326815
    data = None


class Program_weight_tensor_meta_L_self_modules_attn1_modules_block_modules_down_parameters_weight_:
    name = "L_self_modules_attn1_modules_block_modules_down_parameters_weight_"
    shape = [320, 1280]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.38752e-05
    std = 0.0161439
    data = None


class Program_weight_tensor_meta_L_self_modules_attn1_modules_block_modules_down_parameters_bias_:
    name = "L_self_modules_attn1_modules_block_modules_down_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000238618
    std = 0.0160095
    data = None


class Program_weight_tensor_meta_L_self_modules_attn1_modules_out_parameters_weight_:
    name = "L_self_modules_attn1_modules_out_parameters_weight_"
    shape = [320, 320, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.16216e-05
    std = 0.0323622
    data = None


class Program_weight_tensor_meta_L_self_modules_attn1_modules_out_parameters_bias_:
    name = "L_self_modules_attn1_modules_out_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00232254
    std = 0.0327246
    data = None


class Program_weight_tensor_meta_L_self_modules_down_parameters_weight_:
    name = "L_self_modules_down_parameters_weight_"
    shape = [320, 320, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 7.78956e-07
    std = 0.0107555
    data = None


class Program_weight_tensor_meta_L_self_modules_down_parameters_bias_:
    name = "L_self_modules_down_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.04966e-05
    std = 0.0105049
    data = None


class Program_weight_tensor_meta_L_self_modules_res2_modules_norm1_parameters_weight_:
    name = "L_self_modules_res2_modules_norm1_parameters_weight_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_res2_modules_norm1_parameters_bias_:
    name = "L_self_modules_res2_modules_norm1_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_res2_modules_conv1_parameters_weight_:
    name = "L_self_modules_res2_modules_conv1_parameters_weight_"
    shape = [640, 320, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.08578e-06
    std = 0.0107628
    data = None


class Program_weight_tensor_meta_L_self_modules_res2_modules_conv1_parameters_bias_:
    name = "L_self_modules_res2_modules_conv1_parameters_bias_"
    shape = [640]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000103699
    std = 0.0107717
    data = None


class Program_weight_tensor_meta_L_self_modules_res2_modules_time_parameters_weight_:
    name = "L_self_modules_res2_modules_time_parameters_weight_"
    shape = [640, 1280]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.27799e-06
    std = 0.0161425
    data = None


class Program_weight_tensor_meta_L_self_modules_res2_modules_time_parameters_bias_:
    name = "L_self_modules_res2_modules_time_parameters_bias_"
    shape = [640]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00064907
    std = 0.0165781
    data = None


class Program_weight_tensor_meta_L_self_modules_res2_modules_skip_parameters_weight_:
    name = "L_self_modules_res2_modules_skip_parameters_weight_"
    shape = [640, 320, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.74122e-05
    std = 0.0322848
    data = None


class Program_weight_tensor_meta_L_self_modules_res2_modules_skip_parameters_bias_:
    name = "L_self_modules_res2_modules_skip_parameters_bias_"
    shape = [640]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000106971
    std = 0.0327591
    data = None


class Program_weight_tensor_meta_L_self_modules_res2_modules_norm2_parameters_weight_:
    name = "L_self_modules_res2_modules_norm2_parameters_weight_"
    shape = [640]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_res2_modules_norm2_parameters_bias_:
    name = "L_self_modules_res2_modules_norm2_parameters_bias_"
    shape = [640]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_res2_modules_conv2_parameters_weight_:
    name = "L_self_modules_res2_modules_conv2_parameters_weight_"
    shape = [640, 640, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.25052e-06
    std = 0.00760653
    data = None


class Program_weight_tensor_meta_L_self_modules_res2_modules_conv2_parameters_bias_:
    name = "L_self_modules_res2_modules_conv2_parameters_bias_"
    shape = [640]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.80608e-05
    std = 0.00771547
    data = None


class Program_weight_tensor_meta_L_self_modules_attn2_modules_norm_parameters_weight_:
    name = "L_self_modules_attn2_modules_norm_parameters_weight_"
    shape = [640]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_attn2_modules_norm_parameters_bias_:
    name = "L_self_modules_attn2_modules_norm_parameters_bias_"
    shape = [640]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_attn2_modules_inp_parameters_weight_:
    name = "L_self_modules_attn2_modules_inp_parameters_weight_"
    shape = [640, 640, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.97894e-05
    std = 0.0228139
    data = None


class Program_weight_tensor_meta_L_self_modules_attn2_modules_inp_parameters_bias_:
    name = "L_self_modules_attn2_modules_inp_parameters_bias_"
    shape = [640]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000660663
    std = 0.023249
    data = None


class Program_weight_tensor_meta_L_self_modules_attn2_modules_block_modules_norm1_parameters_weight_:
    name = "L_self_modules_attn2_modules_block_modules_norm1_parameters_weight_"
    shape = [640]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_attn2_modules_block_modules_norm1_parameters_bias_:
    name = "L_self_modules_attn2_modules_block_modules_norm1_parameters_bias_"
    shape = [640]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_attn2_modules_block_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_attn2_modules_block_modules_attn_modules_kv_parameters_weight_"
    shape = [1280, 640]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.12538e-05
    std = 0.022815
    data = None


class Program_weight_tensor_meta_L_self_modules_attn2_modules_block_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_attn2_modules_block_modules_attn_modules_kv_parameters_bias_"
    shape = [1280]
    dtype = "torch.float32"
    device = "cpu"
    mean = 7.68668e-05
    std = 0.022508
    data = None


class Program_weight_tensor_meta_L_self_modules_attn2_modules_block_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_attn2_modules_block_modules_attn_modules_q_parameters_weight_"
    shape = [640, 640]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.16227e-05
    std = 0.0228273
    data = None


class Program_weight_tensor_meta_L_self_modules_attn2_modules_block_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_attn2_modules_block_modules_attn_modules_q_parameters_bias_"
    shape = [640]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0005206
    std = 0.0227592
    data = None


class Program_weight_tensor_meta_L_self_modules_attn2_modules_block_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_attn2_modules_block_modules_attn_modules_out_parameters_weight_"
    shape = [640, 640]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.8491e-05
    std = 0.0228298
    data = None


class Program_weight_tensor_meta_L_self_modules_attn2_modules_block_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_attn2_modules_block_modules_attn_modules_out_parameters_bias_"
    shape = [640]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000495331
    std = 0.0228254
    data = None


class Program_weight_tensor_meta_L_self_modules_attn2_modules_block_modules_norm2_parameters_weight_:
    name = "L_self_modules_attn2_modules_block_modules_norm2_parameters_weight_"
    shape = [640]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_attn2_modules_block_modules_norm2_parameters_bias_:
    name = "L_self_modules_attn2_modules_block_modules_norm2_parameters_bias_"
    shape = [640]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_attn2_modules_block_modules_cross_modules_kv_parameters_weight_:
    name = "L_self_modules_attn2_modules_block_modules_cross_modules_kv_parameters_weight_"
    shape = [1280, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.40493e-05
    std = 0.0208174
    data = None


class Program_weight_tensor_meta_L_self_modules_attn2_modules_block_modules_cross_modules_kv_parameters_bias_:
    name = "L_self_modules_attn2_modules_block_modules_cross_modules_kv_parameters_bias_"
    shape = [1280]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.72767e-05
    std = 0.0207005
    data = None


class Program_weight_tensor_meta_L_self_modules_attn2_modules_block_modules_cross_modules_q_parameters_weight_:
    name = "L_self_modules_attn2_modules_block_modules_cross_modules_q_parameters_weight_"
    shape = [640, 640]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.30996e-05
    std = 0.0228001
    data = None


class Program_weight_tensor_meta_L_self_modules_attn2_modules_block_modules_cross_modules_q_parameters_bias_:
    name = "L_self_modules_attn2_modules_block_modules_cross_modules_q_parameters_bias_"
    shape = [640]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00105027
    std = 0.022724
    data = None


class Program_weight_tensor_meta_L_self_modules_attn2_modules_block_modules_cross_modules_out_parameters_weight_:
    name = "L_self_modules_attn2_modules_block_modules_cross_modules_out_parameters_weight_"
    shape = [640, 640]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.76657e-05
    std = 0.0228406
    data = None


class Program_weight_tensor_meta_L_self_modules_attn2_modules_block_modules_cross_modules_out_parameters_bias_:
    name = "L_self_modules_attn2_modules_block_modules_cross_modules_out_parameters_bias_"
    shape = [640]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00025432
    std = 0.0231212
    data = None


class Program_weight_tensor_meta_L_self_modules_attn2_modules_block_modules_norm3_parameters_weight_:
    name = "L_self_modules_attn2_modules_block_modules_norm3_parameters_weight_"
    shape = [640]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_attn2_modules_block_modules_norm3_parameters_bias_:
    name = "L_self_modules_attn2_modules_block_modules_norm3_parameters_bias_"
    shape = [640]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_attn2_modules_block_modules_up_parameters_weight_:
    name = "L_self_modules_attn2_modules_block_modules_up_parameters_weight_"
    shape = [5120, 640]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.1991e-05
    std = 0.0228204
    data = None


class Program_weight_tensor_meta_L_self_modules_attn2_modules_block_modules_up_parameters_bias_:
    name = "L_self_modules_attn2_modules_block_modules_up_parameters_bias_"
    shape = [5120]
    dtype = "torch.float32"
    device = "cpu"
    mean = 6.45093e-05
    std = 0.0227507
    data = None


class Program_weight_tensor_meta_L_self_modules_attn2_modules_block_modules_down_parameters_weight_:
    name = "L_self_modules_attn2_modules_block_modules_down_parameters_weight_"
    shape = [640, 2560]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.23484e-06
    std = 0.011412
    data = None


class Program_weight_tensor_meta_L_self_modules_attn2_modules_block_modules_down_parameters_bias_:
    name = "L_self_modules_attn2_modules_block_modules_down_parameters_bias_"
    shape = [640]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000297655
    std = 0.0111144
    data = None


class Program_weight_tensor_meta_L_self_modules_attn2_modules_out_parameters_weight_:
    name = "L_self_modules_attn2_modules_out_parameters_weight_"
    shape = [640, 640, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 6.43091e-05
    std = 0.0228424
    data = None


class Program_weight_tensor_meta_L_self_modules_attn2_modules_out_parameters_bias_:
    name = "L_self_modules_attn2_modules_out_parameters_bias_"
    shape = [640]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00211393
    std = 0.0228657
    data = None


class Program_weight_tensor_meta_L_self_modules_up_parameters_weight_:
    name = "L_self_modules_up_parameters_weight_"
    shape = [640, 640, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.37348e-06
    std = 0.00760636
    data = None


class Program_weight_tensor_meta_L_self_modules_up_parameters_bias_:
    name = "L_self_modules_up_parameters_bias_"
    shape = [640]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.56416e-05
    std = 0.00756315
    data = None


class Program_weight_tensor_meta_L_self_modules_res3_modules_norm1_parameters_weight_:
    name = "L_self_modules_res3_modules_norm1_parameters_weight_"
    shape = [960]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_res3_modules_norm1_parameters_bias_:
    name = "L_self_modules_res3_modules_norm1_parameters_bias_"
    shape = [960]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_res3_modules_conv1_parameters_weight_:
    name = "L_self_modules_res3_modules_conv1_parameters_weight_"
    shape = [320, 960, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.77912e-07
    std = 0.00621225
    data = None


class Program_weight_tensor_meta_L_self_modules_res3_modules_conv1_parameters_bias_:
    name = "L_self_modules_res3_modules_conv1_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00014877
    std = 0.00611773
    data = None


class Program_weight_tensor_meta_L_self_modules_res3_modules_time_parameters_weight_:
    name = "L_self_modules_res3_modules_time_parameters_weight_"
    shape = [320, 1280]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.57956e-06
    std = 0.0161446
    data = None


class Program_weight_tensor_meta_L_self_modules_res3_modules_time_parameters_bias_:
    name = "L_self_modules_res3_modules_time_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000174212
    std = 0.0160204
    data = None


class Program_weight_tensor_meta_L_self_modules_res3_modules_skip_parameters_weight_:
    name = "L_self_modules_res3_modules_skip_parameters_weight_"
    shape = [320, 960, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.62274e-05
    std = 0.0186472
    data = None


class Program_weight_tensor_meta_L_self_modules_res3_modules_skip_parameters_bias_:
    name = "L_self_modules_res3_modules_skip_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000256844
    std = 0.0187768
    data = None


class Program_weight_tensor_meta_L_self_modules_res3_modules_norm2_parameters_weight_:
    name = "L_self_modules_res3_modules_norm2_parameters_weight_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_res3_modules_norm2_parameters_bias_:
    name = "L_self_modules_res3_modules_norm2_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_res3_modules_conv2_parameters_weight_:
    name = "L_self_modules_res3_modules_conv2_parameters_weight_"
    shape = [320, 320, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.24527e-05
    std = 0.0107593
    data = None


class Program_weight_tensor_meta_L_self_modules_res3_modules_conv2_parameters_bias_:
    name = "L_self_modules_res3_modules_conv2_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000945616
    std = 0.0105443
    data = None


class Program_weight_tensor_meta_L_self_modules_attn3_modules_norm_parameters_weight_:
    name = "L_self_modules_attn3_modules_norm_parameters_weight_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_attn3_modules_norm_parameters_bias_:
    name = "L_self_modules_attn3_modules_norm_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_attn3_modules_inp_parameters_weight_:
    name = "L_self_modules_attn3_modules_inp_parameters_weight_"
    shape = [320, 320, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.28697e-05
    std = 0.0323119
    data = None


class Program_weight_tensor_meta_L_self_modules_attn3_modules_inp_parameters_bias_:
    name = "L_self_modules_attn3_modules_inp_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00173816
    std = 0.0312998
    data = None


class Program_weight_tensor_meta_L_self_modules_attn3_modules_block_modules_norm1_parameters_weight_:
    name = "L_self_modules_attn3_modules_block_modules_norm1_parameters_weight_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_attn3_modules_block_modules_norm1_parameters_bias_:
    name = "L_self_modules_attn3_modules_block_modules_norm1_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_attn3_modules_block_modules_attn_modules_kv_parameters_weight_:
    name = "L_self_modules_attn3_modules_block_modules_attn_modules_kv_parameters_weight_"
    shape = [640, 320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.45212e-05
    std = 0.0322771
    data = None


class Program_weight_tensor_meta_L_self_modules_attn3_modules_block_modules_attn_modules_kv_parameters_bias_:
    name = "L_self_modules_attn3_modules_block_modules_attn_modules_kv_parameters_bias_"
    shape = [640]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00194421
    std = 0.0328888
    data = None


class Program_weight_tensor_meta_L_self_modules_attn3_modules_block_modules_attn_modules_q_parameters_weight_:
    name = "L_self_modules_attn3_modules_block_modules_attn_modules_q_parameters_weight_"
    shape = [320, 320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.00354e-07
    std = 0.0322725
    data = None


class Program_weight_tensor_meta_L_self_modules_attn3_modules_block_modules_attn_modules_q_parameters_bias_:
    name = "L_self_modules_attn3_modules_block_modules_attn_modules_q_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00058489
    std = 0.0334516
    data = None


class Program_weight_tensor_meta_L_self_modules_attn3_modules_block_modules_attn_modules_out_parameters_weight_:
    name = "L_self_modules_attn3_modules_block_modules_attn_modules_out_parameters_weight_"
    shape = [320, 320]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.70498e-05
    std = 0.0322864
    data = None


class Program_weight_tensor_meta_L_self_modules_attn3_modules_block_modules_attn_modules_out_parameters_bias_:
    name = "L_self_modules_attn3_modules_block_modules_attn_modules_out_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00233274
    std = 0.0304885
    data = None


class Program_weight_tensor_meta_L_self_modules_attn3_modules_block_modules_norm2_parameters_weight_:
    name = "L_self_modules_attn3_modules_block_modules_norm2_parameters_weight_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_attn3_modules_block_modules_norm2_parameters_bias_:
    name = "L_self_modules_attn3_modules_block_modules_norm2_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_attn3_modules_block_modules_cross_modules_kv_parameters_weight_:
    name = "L_self_modules_attn3_modules_block_modules_cross_modules_kv_parameters_weight_"
    shape = [640, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 6.34254e-05
    std = 0.0208153
    data = None


class Program_weight_tensor_meta_L_self_modules_attn3_modules_block_modules_cross_modules_kv_parameters_bias_:
    name = "L_self_modules_attn3_modules_block_modules_cross_modules_kv_parameters_bias_"
    shape = [640]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.0118e-06
    std = 0.0209406
    data = None


class Program_weight_tensor_meta_L_self_modules_attn3_modules_block_modules_cross_modules_q_parameters_weight_:
    name = "L_self_modules_attn3_modules_block_modules_cross_modules_q_parameters_weight_"
    shape = [320, 320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 6.42426e-05
    std = 0.0322688
    data = None


class Program_weight_tensor_meta_L_self_modules_attn3_modules_block_modules_cross_modules_q_parameters_bias_:
    name = "L_self_modules_attn3_modules_block_modules_cross_modules_q_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00411722
    std = 0.032566
    data = None


class Program_weight_tensor_meta_L_self_modules_attn3_modules_block_modules_cross_modules_out_parameters_weight_:
    name = "L_self_modules_attn3_modules_block_modules_cross_modules_out_parameters_weight_"
    shape = [320, 320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 6.51586e-05
    std = 0.032288
    data = None


class Program_weight_tensor_meta_L_self_modules_attn3_modules_block_modules_cross_modules_out_parameters_bias_:
    name = "L_self_modules_attn3_modules_block_modules_cross_modules_out_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000877902
    std = 0.0330574
    data = None


class Program_weight_tensor_meta_L_self_modules_attn3_modules_block_modules_norm3_parameters_weight_:
    name = "L_self_modules_attn3_modules_block_modules_norm3_parameters_weight_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_attn3_modules_block_modules_norm3_parameters_bias_:
    name = "L_self_modules_attn3_modules_block_modules_norm3_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_attn3_modules_block_modules_up_parameters_weight_:
    name = "L_self_modules_attn3_modules_block_modules_up_parameters_weight_"
    shape = [2560, 320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.63753e-05
    std = 0.0322964
    data = None


class Program_weight_tensor_meta_L_self_modules_attn3_modules_block_modules_up_parameters_bias_:
    name = "L_self_modules_attn3_modules_block_modules_up_parameters_bias_"
    shape = [2560]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000531774
    std = 0.0319888
    data = None


class Program_weight_tensor_meta_L_self_modules_attn3_modules_block_modules_down_parameters_weight_:
    name = "L_self_modules_attn3_modules_block_modules_down_parameters_weight_"
    shape = [320, 1280]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.71595e-05
    std = 0.0161448
    data = None


class Program_weight_tensor_meta_L_self_modules_attn3_modules_block_modules_down_parameters_bias_:
    name = "L_self_modules_attn3_modules_block_modules_down_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000664083
    std = 0.0162976
    data = None


class Program_weight_tensor_meta_L_self_modules_attn3_modules_out_parameters_weight_:
    name = "L_self_modules_attn3_modules_out_parameters_weight_"
    shape = [320, 320, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.23567e-05
    std = 0.0322207
    data = None


class Program_weight_tensor_meta_L_self_modules_attn3_modules_out_parameters_bias_:
    name = "L_self_modules_attn3_modules_out_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000926368
    std = 0.0316337
    data = None


class Program_weight_tensor_meta_L_self_modules_norm_parameters_weight_:
    name = "L_self_modules_norm_parameters_weight_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_norm_parameters_bias_:
    name = "L_self_modules_norm_parameters_bias_"
    shape = [320]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_out_parameters_weight_:
    name = "L_self_modules_out_parameters_weight_"
    shape = [4, 320, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.64382e-05
    std = 0.0107902
    data = None


class Program_weight_tensor_meta_L_self_modules_out_parameters_bias_:
    name = "L_self_modules_out_parameters_bias_"
    shape = [4]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00297995
    std = 0.0086531
    data = None
