class Program_weight_tensor_meta_L_history_:
    name = "L_history_"
    shape = [32, 96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.842309
    std = 6.03537
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_0_parameters_weight_"
    shape = [512, 96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 9.68043e-05
    std = 0.0587964
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_0_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_0_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00114755
    std = 0.059138
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_2_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_2_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 8.49238e-06
    std = 0.0255377
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_2_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000130585
    std = 0.0253236
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_4_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_4_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 6.509e-05
    std = 0.0254963
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_4_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_4_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000916534
    std = 0.0252871
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_6_parameters_weight_:
    name = "L_self_modules_blocks_modules_0_modules_6_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.77177e-06
    std = 0.0255062
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_0_modules_6_parameters_bias_:
    name = "L_self_modules_blocks_modules_0_modules_6_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00204381
    std = 0.0257274
    data = None


class Program_weight_tensor_meta_L_self_modules_theta_modules_0_parameters_weight_:
    name = "L_self_modules_theta_modules_0_parameters_weight_"
    shape = [120, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 9.48794e-05
    std = 0.0254858
    data = None


class Program_weight_tensor_meta_L_self_modules_theta_modules_0_parameters_bias_:
    name = "L_self_modules_theta_modules_0_parameters_bias_"
    shape = [120]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00189791
    std = 0.0242744
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_0_parameters_weight_"
    shape = [512, 96]
    dtype = "torch.float32"
    device = "cpu"
    mean = -8.94344e-05
    std = 0.059018
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_0_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_0_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00332841
    std = 0.0593615
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_2_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_2_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.90485e-05
    std = 0.0255129
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_2_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000670632
    std = 0.0262118
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_4_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_4_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.3687e-05
    std = 0.0255093
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_4_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_4_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00132769
    std = 0.0256956
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_6_parameters_weight_:
    name = "L_self_modules_blocks_modules_1_modules_6_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.89215e-06
    std = 0.0255276
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_1_modules_6_parameters_bias_:
    name = "L_self_modules_blocks_modules_1_modules_6_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00122304
    std = 0.0253696
    data = None


class Program_weight_tensor_meta_L_self_modules_theta_modules_1_parameters_weight_:
    name = "L_self_modules_theta_modules_1_parameters_weight_"
    shape = [120, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000106359
    std = 0.0254403
    data = None


class Program_weight_tensor_meta_L_self_modules_theta_modules_1_parameters_bias_:
    name = "L_self_modules_theta_modules_1_parameters_bias_"
    shape = [120]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00221913
    std = 0.0245918
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_0_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_0_parameters_weight_"
    shape = [512, 96]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000244228
    std = 0.0588438
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_0_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_0_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0014383
    std = 0.0584211
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_2_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_2_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.08415e-05
    std = 0.0255321
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_2_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000440866
    std = 0.0260242
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_4_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_4_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 6.78657e-05
    std = 0.0255515
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_4_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_4_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00162335
    std = 0.0261248
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_6_parameters_weight_:
    name = "L_self_modules_blocks_modules_2_modules_6_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.62042e-05
    std = 0.0255686
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_2_modules_6_parameters_bias_:
    name = "L_self_modules_blocks_modules_2_modules_6_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00159605
    std = 0.0261848
    data = None


class Program_weight_tensor_meta_L_self_modules_theta_modules_2_parameters_weight_:
    name = "L_self_modules_theta_modules_2_parameters_weight_"
    shape = [120, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.00983e-05
    std = 0.025459
    data = None


class Program_weight_tensor_meta_L_self_modules_theta_modules_2_parameters_bias_:
    name = "L_self_modules_theta_modules_2_parameters_bias_"
    shape = [120]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000629325
    std = 0.0262346
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_0_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_0_parameters_weight_"
    shape = [512, 96]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.99585e-05
    std = 0.0589638
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_0_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_0_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00318029
    std = 0.0609461
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_2_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_2_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.3846e-05
    std = 0.0254889
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_2_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.11661e-05
    std = 0.026066
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_4_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_4_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.75081e-05
    std = 0.0254512
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_4_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_4_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000700123
    std = 0.0251007
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_6_parameters_weight_:
    name = "L_self_modules_blocks_modules_3_modules_6_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.49352e-06
    std = 0.0255486
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_3_modules_6_parameters_bias_:
    name = "L_self_modules_blocks_modules_3_modules_6_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000792755
    std = 0.0251879
    data = None


class Program_weight_tensor_meta_L_self_modules_theta_modules_3_parameters_weight_:
    name = "L_self_modules_theta_modules_3_parameters_weight_"
    shape = [120, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.31535e-05
    std = 0.0255122
    data = None


class Program_weight_tensor_meta_L_self_modules_theta_modules_3_parameters_bias_:
    name = "L_self_modules_theta_modules_3_parameters_bias_"
    shape = [120]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00156023
    std = 0.0250626
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_0_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_0_parameters_weight_"
    shape = [512, 96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.24706e-05
    std = 0.0589206
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_0_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_0_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00330062
    std = 0.0579366
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_2_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_2_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.10052e-05
    std = 0.0255324
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_2_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00140988
    std = 0.0255465
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_4_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_4_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.70084e-05
    std = 0.0255228
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_4_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_4_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000506524
    std = 0.0255999
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_6_parameters_weight_:
    name = "L_self_modules_blocks_modules_4_modules_6_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -8.12853e-06
    std = 0.0255567
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_4_modules_6_parameters_bias_:
    name = "L_self_modules_blocks_modules_4_modules_6_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000504706
    std = 0.0250927
    data = None


class Program_weight_tensor_meta_L_self_modules_theta_modules_4_parameters_weight_:
    name = "L_self_modules_theta_modules_4_parameters_weight_"
    shape = [120, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.04428e-06
    std = 0.0254754
    data = None


class Program_weight_tensor_meta_L_self_modules_theta_modules_4_parameters_bias_:
    name = "L_self_modules_theta_modules_4_parameters_bias_"
    shape = [120]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0030531
    std = 0.0253958
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_0_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_0_parameters_weight_"
    shape = [512, 96]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000261751
    std = 0.0588397
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_0_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_0_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000380998
    std = 0.0594295
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_2_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_2_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.42946e-05
    std = 0.0255406
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_2_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00130111
    std = 0.0258786
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_4_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_4_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.15747e-05
    std = 0.0255276
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_4_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_4_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000574633
    std = 0.0257467
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_6_parameters_weight_:
    name = "L_self_modules_blocks_modules_5_modules_6_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 6.8301e-05
    std = 0.0255193
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_5_modules_6_parameters_bias_:
    name = "L_self_modules_blocks_modules_5_modules_6_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000987384
    std = 0.0274794
    data = None


class Program_weight_tensor_meta_L_self_modules_theta_modules_5_parameters_weight_:
    name = "L_self_modules_theta_modules_5_parameters_weight_"
    shape = [120, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.22068e-05
    std = 0.0255805
    data = None


class Program_weight_tensor_meta_L_self_modules_theta_modules_5_parameters_bias_:
    name = "L_self_modules_theta_modules_5_parameters_bias_"
    shape = [120]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000603581
    std = 0.0264094
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_0_parameters_weight_:
    name = "L_self_modules_blocks_modules_6_modules_0_parameters_weight_"
    shape = [512, 96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000109979
    std = 0.0591049
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_0_parameters_bias_:
    name = "L_self_modules_blocks_modules_6_modules_0_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00354068
    std = 0.057406
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_2_parameters_weight_:
    name = "L_self_modules_blocks_modules_6_modules_2_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.1555e-05
    std = 0.0254925
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_2_parameters_bias_:
    name = "L_self_modules_blocks_modules_6_modules_2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.52647e-06
    std = 0.0254801
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_4_parameters_weight_:
    name = "L_self_modules_blocks_modules_6_modules_4_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.7414e-05
    std = 0.0254949
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_4_parameters_bias_:
    name = "L_self_modules_blocks_modules_6_modules_4_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.87533e-05
    std = 0.0251798
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_6_parameters_weight_:
    name = "L_self_modules_blocks_modules_6_modules_6_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.63616e-06
    std = 0.0255393
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_6_modules_6_parameters_bias_:
    name = "L_self_modules_blocks_modules_6_modules_6_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000226352
    std = 0.0257583
    data = None


class Program_weight_tensor_meta_L_self_modules_theta_modules_6_parameters_weight_:
    name = "L_self_modules_theta_modules_6_parameters_weight_"
    shape = [120, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.87043e-05
    std = 0.0256076
    data = None


class Program_weight_tensor_meta_L_self_modules_theta_modules_6_parameters_bias_:
    name = "L_self_modules_theta_modules_6_parameters_bias_"
    shape = [120]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.87454e-05
    std = 0.0252886
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_0_parameters_weight_:
    name = "L_self_modules_blocks_modules_7_modules_0_parameters_weight_"
    shape = [512, 96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000137169
    std = 0.0590482
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_0_parameters_bias_:
    name = "L_self_modules_blocks_modules_7_modules_0_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00197087
    std = 0.0594837
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_2_parameters_weight_:
    name = "L_self_modules_blocks_modules_7_modules_2_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.25083e-05
    std = 0.0255087
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_2_parameters_bias_:
    name = "L_self_modules_blocks_modules_7_modules_2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000565498
    std = 0.0253163
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_4_parameters_weight_:
    name = "L_self_modules_blocks_modules_7_modules_4_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.75663e-05
    std = 0.0255078
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_4_parameters_bias_:
    name = "L_self_modules_blocks_modules_7_modules_4_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0008521
    std = 0.0252135
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_6_parameters_weight_:
    name = "L_self_modules_blocks_modules_7_modules_6_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.65994e-05
    std = 0.0255247
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_7_modules_6_parameters_bias_:
    name = "L_self_modules_blocks_modules_7_modules_6_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00104567
    std = 0.0247076
    data = None


class Program_weight_tensor_meta_L_self_modules_theta_modules_7_parameters_weight_:
    name = "L_self_modules_theta_modules_7_parameters_weight_"
    shape = [120, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 8.17936e-05
    std = 0.0255327
    data = None


class Program_weight_tensor_meta_L_self_modules_theta_modules_7_parameters_bias_:
    name = "L_self_modules_theta_modules_7_parameters_bias_"
    shape = [120]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00173539
    std = 0.0260027
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_8_modules_0_parameters_weight_:
    name = "L_self_modules_blocks_modules_8_modules_0_parameters_weight_"
    shape = [512, 96]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000143492
    std = 0.0587359
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_8_modules_0_parameters_bias_:
    name = "L_self_modules_blocks_modules_8_modules_0_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00191226
    std = 0.0573851
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_8_modules_2_parameters_weight_:
    name = "L_self_modules_blocks_modules_8_modules_2_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.8394e-05
    std = 0.0255363
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_8_modules_2_parameters_bias_:
    name = "L_self_modules_blocks_modules_8_modules_2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000463011
    std = 0.0260289
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_8_modules_4_parameters_weight_:
    name = "L_self_modules_blocks_modules_8_modules_4_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.53493e-05
    std = 0.0254982
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_8_modules_4_parameters_bias_:
    name = "L_self_modules_blocks_modules_8_modules_4_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000743609
    std = 0.026954
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_8_modules_6_parameters_weight_:
    name = "L_self_modules_blocks_modules_8_modules_6_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.20698e-06
    std = 0.0255405
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_8_modules_6_parameters_bias_:
    name = "L_self_modules_blocks_modules_8_modules_6_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00120233
    std = 0.0249392
    data = None


class Program_weight_tensor_meta_L_self_modules_theta_modules_8_parameters_weight_:
    name = "L_self_modules_theta_modules_8_parameters_weight_"
    shape = [120, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 8.33083e-05
    std = 0.0255484
    data = None


class Program_weight_tensor_meta_L_self_modules_theta_modules_8_parameters_bias_:
    name = "L_self_modules_theta_modules_8_parameters_bias_"
    shape = [120]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0018942
    std = 0.0269854
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_9_modules_0_parameters_weight_:
    name = "L_self_modules_blocks_modules_9_modules_0_parameters_weight_"
    shape = [512, 96]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000213664
    std = 0.0588645
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_9_modules_0_parameters_bias_:
    name = "L_self_modules_blocks_modules_9_modules_0_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000637165
    std = 0.0587158
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_9_modules_2_parameters_weight_:
    name = "L_self_modules_blocks_modules_9_modules_2_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.50012e-05
    std = 0.0254964
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_9_modules_2_parameters_bias_:
    name = "L_self_modules_blocks_modules_9_modules_2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000681971
    std = 0.02617
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_9_modules_4_parameters_weight_:
    name = "L_self_modules_blocks_modules_9_modules_4_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.95253e-05
    std = 0.0255398
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_9_modules_4_parameters_bias_:
    name = "L_self_modules_blocks_modules_9_modules_4_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000140144
    std = 0.0248829
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_9_modules_6_parameters_weight_:
    name = "L_self_modules_blocks_modules_9_modules_6_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.67675e-05
    std = 0.0255392
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_9_modules_6_parameters_bias_:
    name = "L_self_modules_blocks_modules_9_modules_6_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00131873
    std = 0.0259695
    data = None


class Program_weight_tensor_meta_L_self_modules_theta_modules_9_parameters_weight_:
    name = "L_self_modules_theta_modules_9_parameters_weight_"
    shape = [120, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 9.19023e-05
    std = 0.0255668
    data = None


class Program_weight_tensor_meta_L_self_modules_theta_modules_9_parameters_bias_:
    name = "L_self_modules_theta_modules_9_parameters_bias_"
    shape = [120]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00071626
    std = 0.0261687
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_10_modules_0_parameters_weight_:
    name = "L_self_modules_blocks_modules_10_modules_0_parameters_weight_"
    shape = [512, 96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 7.95706e-05
    std = 0.0589891
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_10_modules_0_parameters_bias_:
    name = "L_self_modules_blocks_modules_10_modules_0_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000546519
    std = 0.059379
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_10_modules_2_parameters_weight_:
    name = "L_self_modules_blocks_modules_10_modules_2_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.87912e-05
    std = 0.0255036
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_10_modules_2_parameters_bias_:
    name = "L_self_modules_blocks_modules_10_modules_2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00180819
    std = 0.0248889
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_10_modules_4_parameters_weight_:
    name = "L_self_modules_blocks_modules_10_modules_4_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.794e-05
    std = 0.0255214
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_10_modules_4_parameters_bias_:
    name = "L_self_modules_blocks_modules_10_modules_4_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00204397
    std = 0.0256272
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_10_modules_6_parameters_weight_:
    name = "L_self_modules_blocks_modules_10_modules_6_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.51932e-05
    std = 0.0255078
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_10_modules_6_parameters_bias_:
    name = "L_self_modules_blocks_modules_10_modules_6_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00165329
    std = 0.0249841
    data = None


class Program_weight_tensor_meta_L_self_modules_theta_modules_10_parameters_weight_:
    name = "L_self_modules_theta_modules_10_parameters_weight_"
    shape = [120, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.71197e-05
    std = 0.0254481
    data = None


class Program_weight_tensor_meta_L_self_modules_theta_modules_10_parameters_bias_:
    name = "L_self_modules_theta_modules_10_parameters_bias_"
    shape = [120]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000617431
    std = 0.0229396
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_11_modules_0_parameters_weight_:
    name = "L_self_modules_blocks_modules_11_modules_0_parameters_weight_"
    shape = [512, 96]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.13655e-05
    std = 0.0591641
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_11_modules_0_parameters_bias_:
    name = "L_self_modules_blocks_modules_11_modules_0_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00138982
    std = 0.0602901
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_11_modules_2_parameters_weight_:
    name = "L_self_modules_blocks_modules_11_modules_2_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.26319e-05
    std = 0.0255192
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_11_modules_2_parameters_bias_:
    name = "L_self_modules_blocks_modules_11_modules_2_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000981272
    std = 0.0266817
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_11_modules_4_parameters_weight_:
    name = "L_self_modules_blocks_modules_11_modules_4_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.76932e-05
    std = 0.0255211
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_11_modules_4_parameters_bias_:
    name = "L_self_modules_blocks_modules_11_modules_4_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000387503
    std = 0.0260833
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_11_modules_6_parameters_weight_:
    name = "L_self_modules_blocks_modules_11_modules_6_parameters_weight_"
    shape = [512, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.55266e-05
    std = 0.0254995
    data = None


class Program_weight_tensor_meta_L_self_modules_blocks_modules_11_modules_6_parameters_bias_:
    name = "L_self_modules_blocks_modules_11_modules_6_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000736545
    std = 0.0264701
    data = None


class Program_weight_tensor_meta_L_self_modules_theta_modules_11_parameters_weight_:
    name = "L_self_modules_theta_modules_11_parameters_weight_"
    shape = [120, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.59729e-05
    std = 0.0255264
    data = None


class Program_weight_tensor_meta_L_self_modules_theta_modules_11_parameters_bias_:
    name = "L_self_modules_theta_modules_11_parameters_bias_"
    shape = [120]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00221509
    std = 0.0254787
    data = None
