class Program_weight_tensor_meta_L_fn_modules_0_parameters_weight_:
    name = "L_fn_modules_0_parameters_weight_"
    shape = [96, 3, 4, 4]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00137818
    std = 0.0828666
    data = None


class Program_weight_tensor_meta_L_fn_modules_0_parameters_bias_:
    name = "L_fn_modules_0_parameters_bias_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00102391
    std = 0.0800217
    data = None


class Program_weight_tensor_meta_L_args_0_:
    name = "L_args_0_"
    shape = [1, 3, 224, 224]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.499117
    std = 0.288931
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_parameters_weight_:
    name = "L_fn_modules_1_parameters_weight_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_1_parameters_bias_:
    name = "L_fn_modules_1_parameters_bias_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_conv_parameters_weight_:
    name = "L_fn_modules_2_modules_conv_parameters_weight_"
    shape = [96, 1, 7, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00189883
    std = 0.0824912
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_conv_parameters_bias_:
    name = "L_fn_modules_2_modules_conv_parameters_bias_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00430481
    std = 0.081065
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_norm_parameters_weight_:
    name = "L_fn_modules_2_modules_norm_parameters_weight_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_norm_parameters_bias_:
    name = "L_fn_modules_2_modules_norm_parameters_bias_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_mlp_modules_up_parameters_weight_:
    name = "L_fn_modules_2_modules_mlp_modules_up_parameters_weight_"
    shape = [384, 96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000192177
    std = 0.058751
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_mlp_modules_up_parameters_bias_:
    name = "L_fn_modules_2_modules_mlp_modules_up_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00218126
    std = 0.0592524
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_mlp_modules_down_parameters_weight_:
    name = "L_fn_modules_2_modules_mlp_modules_down_parameters_weight_"
    shape = [96, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.36588e-05
    std = 0.0294458
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_mlp_modules_down_parameters_bias_:
    name = "L_fn_modules_2_modules_mlp_modules_down_parameters_bias_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000339746
    std = 0.0311303
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_parameters_scale_:
    name = "L_fn_modules_2_parameters_scale_"
    shape = [96, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.2
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_conv_parameters_weight_:
    name = "L_fn_modules_3_modules_conv_parameters_weight_"
    shape = [96, 1, 7, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000149009
    std = 0.0821691
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_conv_parameters_bias_:
    name = "L_fn_modules_3_modules_conv_parameters_bias_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00058598
    std = 0.0852025
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_norm_parameters_weight_:
    name = "L_fn_modules_3_modules_norm_parameters_weight_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_norm_parameters_bias_:
    name = "L_fn_modules_3_modules_norm_parameters_bias_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_mlp_modules_up_parameters_weight_:
    name = "L_fn_modules_3_modules_mlp_modules_up_parameters_weight_"
    shape = [384, 96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000164158
    std = 0.0590627
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_mlp_modules_up_parameters_bias_:
    name = "L_fn_modules_3_modules_mlp_modules_up_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00264155
    std = 0.0558862
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_mlp_modules_down_parameters_weight_:
    name = "L_fn_modules_3_modules_mlp_modules_down_parameters_weight_"
    shape = [96, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000169322
    std = 0.0295957
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_mlp_modules_down_parameters_bias_:
    name = "L_fn_modules_3_modules_mlp_modules_down_parameters_bias_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00499957
    std = 0.02987
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_parameters_scale_:
    name = "L_fn_modules_3_parameters_scale_"
    shape = [96, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.2
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_conv_parameters_weight_:
    name = "L_fn_modules_4_modules_conv_parameters_weight_"
    shape = [96, 1, 7, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000102938
    std = 0.081266
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_conv_parameters_bias_:
    name = "L_fn_modules_4_modules_conv_parameters_bias_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00618139
    std = 0.075597
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_norm_parameters_weight_:
    name = "L_fn_modules_4_modules_norm_parameters_weight_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_norm_parameters_bias_:
    name = "L_fn_modules_4_modules_norm_parameters_bias_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_mlp_modules_up_parameters_weight_:
    name = "L_fn_modules_4_modules_mlp_modules_up_parameters_weight_"
    shape = [384, 96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000214449
    std = 0.0588778
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_mlp_modules_up_parameters_bias_:
    name = "L_fn_modules_4_modules_mlp_modules_up_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00325217
    std = 0.0596777
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_mlp_modules_down_parameters_weight_:
    name = "L_fn_modules_4_modules_mlp_modules_down_parameters_weight_"
    shape = [96, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.04827e-05
    std = 0.0295608
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_mlp_modules_down_parameters_bias_:
    name = "L_fn_modules_4_modules_mlp_modules_down_parameters_bias_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00360528
    std = 0.0287804
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_parameters_scale_:
    name = "L_fn_modules_4_parameters_scale_"
    shape = [96, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.2
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_parameters_weight_:
    name = "L_fn_modules_5_parameters_weight_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_parameters_bias_:
    name = "L_fn_modules_5_parameters_bias_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_parameters_weight_:
    name = "L_fn_modules_6_parameters_weight_"
    shape = [192, 96, 2, 2]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000132654
    std = 0.0294686
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_parameters_bias_:
    name = "L_fn_modules_6_parameters_bias_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00201823
    std = 0.0293728
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_conv_parameters_weight_:
    name = "L_fn_modules_7_modules_conv_parameters_weight_"
    shape = [192, 1, 7, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000312479
    std = 0.0818293
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_conv_parameters_bias_:
    name = "L_fn_modules_7_modules_conv_parameters_bias_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000707587
    std = 0.0829976
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_norm_parameters_weight_:
    name = "L_fn_modules_7_modules_norm_parameters_weight_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_norm_parameters_bias_:
    name = "L_fn_modules_7_modules_norm_parameters_bias_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_mlp_modules_up_parameters_weight_:
    name = "L_fn_modules_7_modules_mlp_modules_up_parameters_weight_"
    shape = [768, 192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000183331
    std = 0.0416764
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_mlp_modules_up_parameters_bias_:
    name = "L_fn_modules_7_modules_mlp_modules_up_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00198701
    std = 0.040973
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_mlp_modules_down_parameters_weight_:
    name = "L_fn_modules_7_modules_mlp_modules_down_parameters_weight_"
    shape = [192, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.82661e-05
    std = 0.0208033
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_mlp_modules_down_parameters_bias_:
    name = "L_fn_modules_7_modules_mlp_modules_down_parameters_bias_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000988034
    std = 0.0216621
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_parameters_scale_:
    name = "L_fn_modules_7_parameters_scale_"
    shape = [192, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.2
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_conv_parameters_weight_:
    name = "L_fn_modules_8_modules_conv_parameters_weight_"
    shape = [192, 1, 7, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000170548
    std = 0.0828275
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_conv_parameters_bias_:
    name = "L_fn_modules_8_modules_conv_parameters_bias_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00730981
    std = 0.0858631
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_norm_parameters_weight_:
    name = "L_fn_modules_8_modules_norm_parameters_weight_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_norm_parameters_bias_:
    name = "L_fn_modules_8_modules_norm_parameters_bias_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_mlp_modules_up_parameters_weight_:
    name = "L_fn_modules_8_modules_mlp_modules_up_parameters_weight_"
    shape = [768, 192]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.17922e-06
    std = 0.0416299
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_mlp_modules_up_parameters_bias_:
    name = "L_fn_modules_8_modules_mlp_modules_up_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000451703
    std = 0.0417419
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_mlp_modules_down_parameters_weight_:
    name = "L_fn_modules_8_modules_mlp_modules_down_parameters_weight_"
    shape = [192, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.55795e-05
    std = 0.0208377
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_mlp_modules_down_parameters_bias_:
    name = "L_fn_modules_8_modules_mlp_modules_down_parameters_bias_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000254724
    std = 0.021751
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_parameters_scale_:
    name = "L_fn_modules_8_parameters_scale_"
    shape = [192, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.2
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_conv_parameters_weight_:
    name = "L_fn_modules_9_modules_conv_parameters_weight_"
    shape = [192, 1, 7, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000579019
    std = 0.082487
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_conv_parameters_bias_:
    name = "L_fn_modules_9_modules_conv_parameters_bias_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00410493
    std = 0.0821772
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_norm_parameters_weight_:
    name = "L_fn_modules_9_modules_norm_parameters_weight_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_norm_parameters_bias_:
    name = "L_fn_modules_9_modules_norm_parameters_bias_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_mlp_modules_up_parameters_weight_:
    name = "L_fn_modules_9_modules_mlp_modules_up_parameters_weight_"
    shape = [768, 192]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.632e-05
    std = 0.0416894
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_mlp_modules_up_parameters_bias_:
    name = "L_fn_modules_9_modules_mlp_modules_up_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00166509
    std = 0.0425608
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_mlp_modules_down_parameters_weight_:
    name = "L_fn_modules_9_modules_mlp_modules_down_parameters_weight_"
    shape = [192, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.88946e-05
    std = 0.0208449
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_mlp_modules_down_parameters_bias_:
    name = "L_fn_modules_9_modules_mlp_modules_down_parameters_bias_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00174149
    std = 0.0209046
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_parameters_scale_:
    name = "L_fn_modules_9_parameters_scale_"
    shape = [192, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.2
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_parameters_weight_:
    name = "L_fn_modules_10_parameters_weight_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_parameters_bias_:
    name = "L_fn_modules_10_parameters_bias_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_parameters_weight_:
    name = "L_fn_modules_11_parameters_weight_"
    shape = [384, 192, 2, 2]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.89773e-06
    std = 0.0208093
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_parameters_bias_:
    name = "L_fn_modules_11_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00307916
    std = 0.0201117
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_conv_parameters_weight_:
    name = "L_fn_modules_12_modules_conv_parameters_weight_"
    shape = [384, 1, 7, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000358588
    std = 0.0827352
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_conv_parameters_bias_:
    name = "L_fn_modules_12_modules_conv_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00220614
    std = 0.0849365
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_norm_parameters_weight_:
    name = "L_fn_modules_12_modules_norm_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_norm_parameters_bias_:
    name = "L_fn_modules_12_modules_norm_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_mlp_modules_up_parameters_weight_:
    name = "L_fn_modules_12_modules_mlp_modules_up_parameters_weight_"
    shape = [1536, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.88235e-05
    std = 0.0294999
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_mlp_modules_up_parameters_bias_:
    name = "L_fn_modules_12_modules_mlp_modules_up_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000616158
    std = 0.0297929
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_mlp_modules_down_parameters_weight_:
    name = "L_fn_modules_12_modules_mlp_modules_down_parameters_weight_"
    shape = [384, 1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 7.10173e-06
    std = 0.0147409
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_mlp_modules_down_parameters_bias_:
    name = "L_fn_modules_12_modules_mlp_modules_down_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000617184
    std = 0.0143013
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_parameters_scale_:
    name = "L_fn_modules_12_parameters_scale_"
    shape = [384, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.2
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_conv_parameters_weight_:
    name = "L_fn_modules_13_modules_conv_parameters_weight_"
    shape = [384, 1, 7, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000346078
    std = 0.081873
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_conv_parameters_bias_:
    name = "L_fn_modules_13_modules_conv_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00460688
    std = 0.0845465
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_norm_parameters_weight_:
    name = "L_fn_modules_13_modules_norm_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_norm_parameters_bias_:
    name = "L_fn_modules_13_modules_norm_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_mlp_modules_up_parameters_weight_:
    name = "L_fn_modules_13_modules_mlp_modules_up_parameters_weight_"
    shape = [1536, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 6.59016e-07
    std = 0.0294508
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_mlp_modules_up_parameters_bias_:
    name = "L_fn_modules_13_modules_mlp_modules_up_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000775389
    std = 0.0293582
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_mlp_modules_down_parameters_weight_:
    name = "L_fn_modules_13_modules_mlp_modules_down_parameters_weight_"
    shape = [384, 1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.27851e-06
    std = 0.0147363
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_mlp_modules_down_parameters_bias_:
    name = "L_fn_modules_13_modules_mlp_modules_down_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00106851
    std = 0.0142197
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_parameters_scale_:
    name = "L_fn_modules_13_parameters_scale_"
    shape = [384, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.2
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_conv_parameters_weight_:
    name = "L_fn_modules_14_modules_conv_parameters_weight_"
    shape = [384, 1, 7, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000733431
    std = 0.0821463
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_conv_parameters_bias_:
    name = "L_fn_modules_14_modules_conv_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000226066
    std = 0.0824491
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_norm_parameters_weight_:
    name = "L_fn_modules_14_modules_norm_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_norm_parameters_bias_:
    name = "L_fn_modules_14_modules_norm_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_mlp_modules_up_parameters_weight_:
    name = "L_fn_modules_14_modules_mlp_modules_up_parameters_weight_"
    shape = [1536, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 8.96e-06
    std = 0.0295057
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_mlp_modules_up_parameters_bias_:
    name = "L_fn_modules_14_modules_mlp_modules_up_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000301374
    std = 0.0296618
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_mlp_modules_down_parameters_weight_:
    name = "L_fn_modules_14_modules_mlp_modules_down_parameters_weight_"
    shape = [384, 1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.24203e-05
    std = 0.0147348
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_mlp_modules_down_parameters_bias_:
    name = "L_fn_modules_14_modules_mlp_modules_down_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00132882
    std = 0.014182
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_parameters_scale_:
    name = "L_fn_modules_14_parameters_scale_"
    shape = [384, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.2
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_conv_parameters_weight_:
    name = "L_fn_modules_15_modules_conv_parameters_weight_"
    shape = [384, 1, 7, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000125045
    std = 0.08221
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_conv_parameters_bias_:
    name = "L_fn_modules_15_modules_conv_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000830871
    std = 0.0815705
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_norm_parameters_weight_:
    name = "L_fn_modules_15_modules_norm_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_norm_parameters_bias_:
    name = "L_fn_modules_15_modules_norm_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_mlp_modules_up_parameters_weight_:
    name = "L_fn_modules_15_modules_mlp_modules_up_parameters_weight_"
    shape = [1536, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.57842e-05
    std = 0.0294524
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_mlp_modules_up_parameters_bias_:
    name = "L_fn_modules_15_modules_mlp_modules_up_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000710437
    std = 0.0296876
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_mlp_modules_down_parameters_weight_:
    name = "L_fn_modules_15_modules_mlp_modules_down_parameters_weight_"
    shape = [384, 1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.59049e-05
    std = 0.014739
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_mlp_modules_down_parameters_bias_:
    name = "L_fn_modules_15_modules_mlp_modules_down_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0014206
    std = 0.0153319
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_parameters_scale_:
    name = "L_fn_modules_15_parameters_scale_"
    shape = [384, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.2
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_conv_parameters_weight_:
    name = "L_fn_modules_16_modules_conv_parameters_weight_"
    shape = [384, 1, 7, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000839119
    std = 0.0821289
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_conv_parameters_bias_:
    name = "L_fn_modules_16_modules_conv_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00256865
    std = 0.081717
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_norm_parameters_weight_:
    name = "L_fn_modules_16_modules_norm_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_norm_parameters_bias_:
    name = "L_fn_modules_16_modules_norm_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_mlp_modules_up_parameters_weight_:
    name = "L_fn_modules_16_modules_mlp_modules_up_parameters_weight_"
    shape = [1536, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.06399e-05
    std = 0.0294705
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_mlp_modules_up_parameters_bias_:
    name = "L_fn_modules_16_modules_mlp_modules_up_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.06999e-05
    std = 0.0288567
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_mlp_modules_down_parameters_weight_:
    name = "L_fn_modules_16_modules_mlp_modules_down_parameters_weight_"
    shape = [384, 1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.12666e-05
    std = 0.0147291
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_mlp_modules_down_parameters_bias_:
    name = "L_fn_modules_16_modules_mlp_modules_down_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000966018
    std = 0.0145901
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_parameters_scale_:
    name = "L_fn_modules_16_parameters_scale_"
    shape = [384, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.2
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_conv_parameters_weight_:
    name = "L_fn_modules_17_modules_conv_parameters_weight_"
    shape = [384, 1, 7, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.57836e-05
    std = 0.0826355
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_conv_parameters_bias_:
    name = "L_fn_modules_17_modules_conv_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00207023
    std = 0.0843779
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_norm_parameters_weight_:
    name = "L_fn_modules_17_modules_norm_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_norm_parameters_bias_:
    name = "L_fn_modules_17_modules_norm_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_mlp_modules_up_parameters_weight_:
    name = "L_fn_modules_17_modules_mlp_modules_up_parameters_weight_"
    shape = [1536, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.23543e-06
    std = 0.0294599
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_mlp_modules_up_parameters_bias_:
    name = "L_fn_modules_17_modules_mlp_modules_up_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000949218
    std = 0.0297277
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_mlp_modules_down_parameters_weight_:
    name = "L_fn_modules_17_modules_mlp_modules_down_parameters_weight_"
    shape = [384, 1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.48415e-06
    std = 0.0147353
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_mlp_modules_down_parameters_bias_:
    name = "L_fn_modules_17_modules_mlp_modules_down_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000308602
    std = 0.014436
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_parameters_scale_:
    name = "L_fn_modules_17_parameters_scale_"
    shape = [384, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.2
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_18_modules_conv_parameters_weight_:
    name = "L_fn_modules_18_modules_conv_parameters_weight_"
    shape = [384, 1, 7, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00041234
    std = 0.0826423
    data = None


class Program_weight_tensor_meta_L_fn_modules_18_modules_conv_parameters_bias_:
    name = "L_fn_modules_18_modules_conv_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00203966
    std = 0.0822755
    data = None


class Program_weight_tensor_meta_L_fn_modules_18_modules_norm_parameters_weight_:
    name = "L_fn_modules_18_modules_norm_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_18_modules_norm_parameters_bias_:
    name = "L_fn_modules_18_modules_norm_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_18_modules_mlp_modules_up_parameters_weight_:
    name = "L_fn_modules_18_modules_mlp_modules_up_parameters_weight_"
    shape = [1536, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.97733e-06
    std = 0.029469
    data = None


class Program_weight_tensor_meta_L_fn_modules_18_modules_mlp_modules_up_parameters_bias_:
    name = "L_fn_modules_18_modules_mlp_modules_up_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00120823
    std = 0.0290029
    data = None


class Program_weight_tensor_meta_L_fn_modules_18_modules_mlp_modules_down_parameters_weight_:
    name = "L_fn_modules_18_modules_mlp_modules_down_parameters_weight_"
    shape = [384, 1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.13126e-06
    std = 0.0147345
    data = None


class Program_weight_tensor_meta_L_fn_modules_18_modules_mlp_modules_down_parameters_bias_:
    name = "L_fn_modules_18_modules_mlp_modules_down_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000921202
    std = 0.0146022
    data = None


class Program_weight_tensor_meta_L_fn_modules_18_parameters_scale_:
    name = "L_fn_modules_18_parameters_scale_"
    shape = [384, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.2
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_19_modules_conv_parameters_weight_:
    name = "L_fn_modules_19_modules_conv_parameters_weight_"
    shape = [384, 1, 7, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00031612
    std = 0.082366
    data = None


class Program_weight_tensor_meta_L_fn_modules_19_modules_conv_parameters_bias_:
    name = "L_fn_modules_19_modules_conv_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000630814
    std = 0.0816592
    data = None


class Program_weight_tensor_meta_L_fn_modules_19_modules_norm_parameters_weight_:
    name = "L_fn_modules_19_modules_norm_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_19_modules_norm_parameters_bias_:
    name = "L_fn_modules_19_modules_norm_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_19_modules_mlp_modules_up_parameters_weight_:
    name = "L_fn_modules_19_modules_mlp_modules_up_parameters_weight_"
    shape = [1536, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.74702e-05
    std = 0.0294596
    data = None


class Program_weight_tensor_meta_L_fn_modules_19_modules_mlp_modules_up_parameters_bias_:
    name = "L_fn_modules_19_modules_mlp_modules_up_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000161878
    std = 0.0293258
    data = None


class Program_weight_tensor_meta_L_fn_modules_19_modules_mlp_modules_down_parameters_weight_:
    name = "L_fn_modules_19_modules_mlp_modules_down_parameters_weight_"
    shape = [384, 1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.79863e-06
    std = 0.0147242
    data = None


class Program_weight_tensor_meta_L_fn_modules_19_modules_mlp_modules_down_parameters_bias_:
    name = "L_fn_modules_19_modules_mlp_modules_down_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000507416
    std = 0.0145457
    data = None


class Program_weight_tensor_meta_L_fn_modules_19_parameters_scale_:
    name = "L_fn_modules_19_parameters_scale_"
    shape = [384, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.2
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_20_modules_conv_parameters_weight_:
    name = "L_fn_modules_20_modules_conv_parameters_weight_"
    shape = [384, 1, 7, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000123337
    std = 0.0826615
    data = None


class Program_weight_tensor_meta_L_fn_modules_20_modules_conv_parameters_bias_:
    name = "L_fn_modules_20_modules_conv_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00196523
    std = 0.0813347
    data = None


class Program_weight_tensor_meta_L_fn_modules_20_modules_norm_parameters_weight_:
    name = "L_fn_modules_20_modules_norm_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_20_modules_norm_parameters_bias_:
    name = "L_fn_modules_20_modules_norm_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_20_modules_mlp_modules_up_parameters_weight_:
    name = "L_fn_modules_20_modules_mlp_modules_up_parameters_weight_"
    shape = [1536, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.89875e-05
    std = 0.0294609
    data = None


class Program_weight_tensor_meta_L_fn_modules_20_modules_mlp_modules_up_parameters_bias_:
    name = "L_fn_modules_20_modules_mlp_modules_up_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.32895e-05
    std = 0.0292385
    data = None


class Program_weight_tensor_meta_L_fn_modules_20_modules_mlp_modules_down_parameters_weight_:
    name = "L_fn_modules_20_modules_mlp_modules_down_parameters_weight_"
    shape = [384, 1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.79381e-06
    std = 0.0147294
    data = None


class Program_weight_tensor_meta_L_fn_modules_20_modules_mlp_modules_down_parameters_bias_:
    name = "L_fn_modules_20_modules_mlp_modules_down_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00108974
    std = 0.0149377
    data = None


class Program_weight_tensor_meta_L_fn_modules_20_parameters_scale_:
    name = "L_fn_modules_20_parameters_scale_"
    shape = [384, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.2
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_21_parameters_weight_:
    name = "L_fn_modules_21_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_21_parameters_bias_:
    name = "L_fn_modules_21_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_22_parameters_weight_:
    name = "L_fn_modules_22_parameters_weight_"
    shape = [768, 384, 2, 2]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.50911e-05
    std = 0.0147381
    data = None


class Program_weight_tensor_meta_L_fn_modules_22_parameters_bias_:
    name = "L_fn_modules_22_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00042182
    std = 0.0147091
    data = None


class Program_weight_tensor_meta_L_fn_modules_23_modules_conv_parameters_weight_:
    name = "L_fn_modules_23_modules_conv_parameters_weight_"
    shape = [768, 1, 7, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.29174e-05
    std = 0.0825819
    data = None


class Program_weight_tensor_meta_L_fn_modules_23_modules_conv_parameters_bias_:
    name = "L_fn_modules_23_modules_conv_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00131943
    std = 0.0834972
    data = None


class Program_weight_tensor_meta_L_fn_modules_23_modules_norm_parameters_weight_:
    name = "L_fn_modules_23_modules_norm_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_23_modules_norm_parameters_bias_:
    name = "L_fn_modules_23_modules_norm_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_23_modules_mlp_modules_up_parameters_weight_:
    name = "L_fn_modules_23_modules_mlp_modules_up_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 6.89952e-06
    std = 0.0208388
    data = None


class Program_weight_tensor_meta_L_fn_modules_23_modules_mlp_modules_up_parameters_bias_:
    name = "L_fn_modules_23_modules_mlp_modules_up_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000418813
    std = 0.0207676
    data = None


class Program_weight_tensor_meta_L_fn_modules_23_modules_mlp_modules_down_parameters_weight_:
    name = "L_fn_modules_23_modules_mlp_modules_down_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.18102e-05
    std = 0.0104111
    data = None


class Program_weight_tensor_meta_L_fn_modules_23_modules_mlp_modules_down_parameters_bias_:
    name = "L_fn_modules_23_modules_mlp_modules_down_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000353272
    std = 0.0105972
    data = None


class Program_weight_tensor_meta_L_fn_modules_23_parameters_scale_:
    name = "L_fn_modules_23_parameters_scale_"
    shape = [768, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.2
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_24_modules_conv_parameters_weight_:
    name = "L_fn_modules_24_modules_conv_parameters_weight_"
    shape = [768, 1, 7, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000680142
    std = 0.0825018
    data = None


class Program_weight_tensor_meta_L_fn_modules_24_modules_conv_parameters_bias_:
    name = "L_fn_modules_24_modules_conv_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000913513
    std = 0.0824171
    data = None


class Program_weight_tensor_meta_L_fn_modules_24_modules_norm_parameters_weight_:
    name = "L_fn_modules_24_modules_norm_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_24_modules_norm_parameters_bias_:
    name = "L_fn_modules_24_modules_norm_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_24_modules_mlp_modules_up_parameters_weight_:
    name = "L_fn_modules_24_modules_mlp_modules_up_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.95691e-06
    std = 0.0208399
    data = None


class Program_weight_tensor_meta_L_fn_modules_24_modules_mlp_modules_up_parameters_bias_:
    name = "L_fn_modules_24_modules_mlp_modules_up_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000331616
    std = 0.0207345
    data = None


class Program_weight_tensor_meta_L_fn_modules_24_modules_mlp_modules_down_parameters_weight_:
    name = "L_fn_modules_24_modules_mlp_modules_down_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.57986e-06
    std = 0.0104144
    data = None


class Program_weight_tensor_meta_L_fn_modules_24_modules_mlp_modules_down_parameters_bias_:
    name = "L_fn_modules_24_modules_mlp_modules_down_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000333441
    std = 0.0103343
    data = None


class Program_weight_tensor_meta_L_fn_modules_24_parameters_scale_:
    name = "L_fn_modules_24_parameters_scale_"
    shape = [768, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.2
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_25_modules_conv_parameters_weight_:
    name = "L_fn_modules_25_modules_conv_parameters_weight_"
    shape = [768, 1, 7, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.0498e-05
    std = 0.0823164
    data = None


class Program_weight_tensor_meta_L_fn_modules_25_modules_conv_parameters_bias_:
    name = "L_fn_modules_25_modules_conv_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00336197
    std = 0.0860462
    data = None


class Program_weight_tensor_meta_L_fn_modules_25_modules_norm_parameters_weight_:
    name = "L_fn_modules_25_modules_norm_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_25_modules_norm_parameters_bias_:
    name = "L_fn_modules_25_modules_norm_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_25_modules_mlp_modules_up_parameters_weight_:
    name = "L_fn_modules_25_modules_mlp_modules_up_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.93924e-05
    std = 0.0208299
    data = None


class Program_weight_tensor_meta_L_fn_modules_25_modules_mlp_modules_up_parameters_bias_:
    name = "L_fn_modules_25_modules_mlp_modules_up_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000183399
    std = 0.0207901
    data = None


class Program_weight_tensor_meta_L_fn_modules_25_modules_mlp_modules_down_parameters_weight_:
    name = "L_fn_modules_25_modules_mlp_modules_down_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.22564e-07
    std = 0.0104177
    data = None


class Program_weight_tensor_meta_L_fn_modules_25_modules_mlp_modules_down_parameters_bias_:
    name = "L_fn_modules_25_modules_mlp_modules_down_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000331642
    std = 0.0101852
    data = None


class Program_weight_tensor_meta_L_fn_modules_25_parameters_scale_:
    name = "L_fn_modules_25_parameters_scale_"
    shape = [768, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.2
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_27_parameters_weight_:
    name = "L_fn_modules_27_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_27_parameters_bias_:
    name = "L_fn_modules_27_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_29_parameters_weight_:
    name = "L_fn_modules_29_parameters_weight_"
    shape = [1000, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 8.61167e-06
    std = 0.0208319
    data = None


class Program_weight_tensor_meta_L_fn_modules_29_parameters_bias_:
    name = "L_fn_modules_29_parameters_bias_"
    shape = [1000]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000642287
    std = 0.0213601
    data = None
