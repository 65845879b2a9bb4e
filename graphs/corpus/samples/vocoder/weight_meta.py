class Program_weight_tensor_meta_L_self_modules_pre_parameters_weight_:
    name = "L_self_modules_pre_parameters_weight_"
    shape = [128, 80, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000179134
    std = 0.0552971
    data = None


class Program_weight_tensor_meta_L_self_modules_pre_parameters_bias_:
    name = "L_self_modules_pre_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00127897
    std = 0.0244187
    data = None


class Program_weight_tensor_meta_L_mel_:
    name = "L_mel_"
    shape = [1, 80, 32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0107484
    std = 1.00106
    data = None


class Program_weight_tensor_meta_L_self_modules_up_modules_0_parameters_weight_:
    name = "L_self_modules_up_modules_0_parameters_weight_"
    shape = [128, 64, 16]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.18102e-05
    std = 0.0813076
    data = None


class Program_weight_tensor_meta_L_self_modules_up_modules_0_parameters_bias_:
    name = "L_self_modules_up_modules_0_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00529993
    std = 0.0151027
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_0_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_mrf_modules_0_modules_0_modules_0_parameters_weight_"
    shape = [64, 64, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000738116
    std = 0.0941117
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_0_modules_0_modules_0_parameters_bias_:
    name = "L_self_modules_mrf_modules_0_modules_0_modules_0_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00225205
    std = 0.0409165
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_0_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_mrf_modules_0_modules_0_modules_1_parameters_weight_"
    shape = [64, 64, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000558155
    std = 0.0941968
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_0_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_mrf_modules_0_modules_0_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.011849
    std = 0.0427345
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_0_modules_0_modules_2_parameters_weight_:
    name = "L_self_modules_mrf_modules_0_modules_0_modules_2_parameters_weight_"
    shape = [64, 64, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000349544
    std = 0.0934876
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_0_modules_0_modules_2_parameters_bias_:
    name = "L_self_modules_mrf_modules_0_modules_0_modules_2_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00628819
    std = 0.0412104
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_0_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_mrf_modules_0_modules_1_modules_0_parameters_weight_"
    shape = [64, 64, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.87579e-05
    std = 0.0614468
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_0_modules_1_modules_0_parameters_bias_:
    name = "L_self_modules_mrf_modules_0_modules_1_modules_0_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00147327
    std = 0.0249787
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_0_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_mrf_modules_0_modules_1_modules_1_parameters_weight_"
    shape = [64, 64, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000966232
    std = 0.0616471
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_0_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_mrf_modules_0_modules_1_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00154642
    std = 0.0283026
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_0_modules_1_modules_2_parameters_weight_:
    name = "L_self_modules_mrf_modules_0_modules_1_modules_2_parameters_weight_"
    shape = [64, 64, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00069817
    std = 0.0613968
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_0_modules_1_modules_2_parameters_bias_:
    name = "L_self_modules_mrf_modules_0_modules_1_modules_2_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00263883
    std = 0.0264416
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_0_modules_2_modules_0_parameters_weight_:
    name = "L_self_modules_mrf_modules_0_modules_2_modules_0_parameters_weight_"
    shape = [64, 64, 11]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000143849
    std = 0.0492366
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_0_modules_2_modules_0_parameters_bias_:
    name = "L_self_modules_mrf_modules_0_modules_2_modules_0_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000122271
    std = 0.0225756
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_0_modules_2_modules_1_parameters_weight_:
    name = "L_self_modules_mrf_modules_0_modules_2_modules_1_parameters_weight_"
    shape = [64, 64, 11]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.19396e-05
    std = 0.0491813
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_0_modules_2_modules_1_parameters_bias_:
    name = "L_self_modules_mrf_modules_0_modules_2_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000253697
    std = 0.0213529
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_0_modules_2_modules_2_parameters_weight_:
    name = "L_self_modules_mrf_modules_0_modules_2_modules_2_parameters_weight_"
    shape = [64, 64, 11]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000187194
    std = 0.0490336
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_0_modules_2_modules_2_parameters_bias_:
    name = "L_self_modules_mrf_modules_0_modules_2_modules_2_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00459133
    std = 0.0221784
    data = None


class Program_weight_tensor_meta_L_self_modules_up_modules_1_parameters_weight_:
    name = "L_self_modules_up_modules_1_parameters_weight_"
    shape = [64, 32, 16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00122467
    std = 0.115412
    data = None


class Program_weight_tensor_meta_L_self_modules_up_modules_1_parameters_bias_:
    name = "L_self_modules_up_modules_1_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00174323
    std = 0.0254901
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_1_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_mrf_modules_1_modules_0_modules_0_parameters_weight_"
    shape = [32, 32, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000930857
    std = 0.133899
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_1_modules_0_modules_0_parameters_bias_:
    name = "L_self_modules_mrf_modules_1_modules_0_modules_0_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00381359
    std = 0.0622032
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_1_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_mrf_modules_1_modules_0_modules_1_parameters_weight_"
    shape = [32, 32, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00116606
    std = 0.134725
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_1_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_mrf_modules_1_modules_0_modules_1_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0109372
    std = 0.0502466
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_1_modules_0_modules_2_parameters_weight_:
    name = "L_self_modules_mrf_modules_1_modules_0_modules_2_parameters_weight_"
    shape = [32, 32, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00407928
    std = 0.133887
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_1_modules_0_modules_2_parameters_bias_:
    name = "L_self_modules_mrf_modules_1_modules_0_modules_2_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0060811
    std = 0.0622194
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_1_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_mrf_modules_1_modules_1_modules_0_parameters_weight_"
    shape = [32, 32, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000818567
    std = 0.0864427
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_1_modules_1_modules_0_parameters_bias_:
    name = "L_self_modules_mrf_modules_1_modules_1_modules_0_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00483243
    std = 0.0414758
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_1_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_mrf_modules_1_modules_1_modules_1_parameters_weight_"
    shape = [32, 32, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000917306
    std = 0.0863872
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_1_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_mrf_modules_1_modules_1_modules_1_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0037854
    std = 0.0433523
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_1_modules_1_modules_2_parameters_weight_:
    name = "L_self_modules_mrf_modules_1_modules_1_modules_2_parameters_weight_"
    shape = [32, 32, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00031563
    std = 0.0875974
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_1_modules_1_modules_2_parameters_bias_:
    name = "L_self_modules_mrf_modules_1_modules_1_modules_2_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00549234
    std = 0.0361493
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_1_modules_2_modules_0_parameters_weight_:
    name = "L_self_modules_mrf_modules_1_modules_2_modules_0_parameters_weight_"
    shape = [32, 32, 11]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000516377
    std = 0.0696235
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_1_modules_2_modules_0_parameters_bias_:
    name = "L_self_modules_mrf_modules_1_modules_2_modules_0_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000101818
    std = 0.0290549
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_1_modules_2_modules_1_parameters_weight_:
    name = "L_self_modules_mrf_modules_1_modules_2_modules_1_parameters_weight_"
    shape = [32, 32, 11]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0003102
    std = 0.0695021
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_1_modules_2_modules_1_parameters_bias_:
    name = "L_self_modules_mrf_modules_1_modules_2_modules_1_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0117887
    std = 0.0314899
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_1_modules_2_modules_2_parameters_weight_:
    name = "L_self_modules_mrf_modules_1_modules_2_modules_2_parameters_weight_"
    shape = [32, 32, 11]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000154743
    std = 0.0688816
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_1_modules_2_modules_2_parameters_bias_:
    name = "L_self_modules_mrf_modules_1_modules_2_modules_2_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00500934
    std = 0.0297973
    data = None


class Program_weight_tensor_meta_L_self_modules_up_modules_2_parameters_weight_:
    name = "L_self_modules_up_modules_2_parameters_weight_"
    shape = [32, 16, 4]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000671425
    std = 0.161167
    data = None


class Program_weight_tensor_meta_L_self_modules_up_modules_2_parameters_bias_:
    name = "L_self_modules_up_modules_2_parameters_bias_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00260566
    std = 0.0898124
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_2_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_mrf_modules_2_modules_0_modules_0_parameters_weight_"
    shape = [16, 16, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00584075
    std = 0.190657
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_2_modules_0_modules_0_parameters_bias_:
    name = "L_self_modules_mrf_modules_2_modules_0_modules_0_parameters_bias_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00589384
    std = 0.0899301
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_2_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_mrf_modules_2_modules_0_modules_1_parameters_weight_"
    shape = [16, 16, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00876527
    std = 0.194101
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_2_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_mrf_modules_2_modules_0_modules_1_parameters_bias_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0492753
    std = 0.089779
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_2_modules_0_modules_2_parameters_weight_:
    name = "L_self_modules_mrf_modules_2_modules_0_modules_2_parameters_weight_"
    shape = [16, 16, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000154398
    std = 0.19538
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_2_modules_0_modules_2_parameters_bias_:
    name = "L_self_modules_mrf_modules_2_modules_0_modules_2_parameters_bias_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0274227
    std = 0.079653
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_2_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_mrf_modules_2_modules_1_modules_0_parameters_weight_"
    shape = [16, 16, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000605458
    std = 0.12153
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_2_modules_1_modules_0_parameters_bias_:
    name = "L_self_modules_mrf_modules_2_modules_1_modules_0_parameters_bias_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0328894
    std = 0.0512186
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_2_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_mrf_modules_2_modules_1_modules_1_parameters_weight_"
    shape = [16, 16, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000504137
    std = 0.12489
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_2_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_mrf_modules_2_modules_1_modules_1_parameters_bias_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0191018
    std = 0.0403839
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_2_modules_1_modules_2_parameters_weight_:
    name = "L_self_modules_mrf_modules_2_modules_1_modules_2_parameters_weight_"
    shape = [16, 16, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00266422
    std = 0.120066
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_2_modules_1_modules_2_parameters_bias_:
    name = "L_self_modules_mrf_modules_2_modules_1_modules_2_parameters_bias_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00358976
    std = 0.0532321
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_2_modules_2_modules_0_parameters_weight_:
    name = "L_self_modules_mrf_modules_2_modules_2_modules_0_parameters_weight_"
    shape = [16, 16, 11]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000938582
    std = 0.0986543
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_2_modules_2_modules_0_parameters_bias_:
    name = "L_self_modules_mrf_modules_2_modules_2_modules_0_parameters_bias_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00376757
    std = 0.0302392
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_2_modules_2_modules_1_parameters_weight_:
    name = "L_self_modules_mrf_modules_2_modules_2_modules_1_parameters_weight_"
    shape = [16, 16, 11]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00170436
    std = 0.0981313
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_2_modules_2_modules_1_parameters_bias_:
    name = "L_self_modules_mrf_modules_2_modules_2_modules_1_parameters_bias_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00986537
    std = 0.0499643
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_2_modules_2_modules_2_parameters_weight_:
    name = "L_self_modules_mrf_modules_2_modules_2_modules_2_parameters_weight_"
    shape = [16, 16, 11]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.001751
    std = 0.0968277
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_2_modules_2_modules_2_parameters_bias_:
    name = "L_self_modules_mrf_modules_2_modules_2_modules_2_parameters_bias_"
    shape = [16]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00755758
    std = 0.0349744
    data = None


class Program_weight_tensor_meta_L_self_modules_up_modules_3_parameters_weight_:
    name = "L_self_modules_up_modules_3_parameters_weight_"
    shape = [16, 8, 4]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00272715
    std = 0.231364
    data = None


class Program_weight_tensor_meta_L_self_modules_up_modules_3_parameters_bias_:
    name = "L_self_modules_up_modules_3_parameters_bias_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.03941
    std = 0.141007
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_3_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_mrf_modules_3_modules_0_modules_0_parameters_weight_"
    shape = [8, 8, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00819691
    std = 0.262198
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_3_modules_0_modules_0_parameters_bias_:
    name = "L_self_modules_mrf_modules_3_modules_0_modules_0_parameters_bias_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0142465
    std = 0.119694
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_3_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_mrf_modules_3_modules_0_modules_1_parameters_weight_"
    shape = [8, 8, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0311634
    std = 0.25716
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_3_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_mrf_modules_3_modules_0_modules_1_parameters_bias_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0564545
    std = 0.115778
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_3_modules_0_modules_2_parameters_weight_:
    name = "L_self_modules_mrf_modules_3_modules_0_modules_2_parameters_weight_"
    shape = [8, 8, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00986032
    std = 0.283644
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_3_modules_0_modules_2_parameters_bias_:
    name = "L_self_modules_mrf_modules_3_modules_0_modules_2_parameters_bias_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0537999
    std = 0.0951196
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_3_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_mrf_modules_3_modules_1_modules_0_parameters_weight_"
    shape = [8, 8, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00392907
    std = 0.169599
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_3_modules_1_modules_0_parameters_bias_:
    name = "L_self_modules_mrf_modules_3_modules_1_modules_0_parameters_bias_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0166506
    std = 0.103801
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_3_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_mrf_modules_3_modules_1_modules_1_parameters_weight_"
    shape = [8, 8, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0101772
    std = 0.179824
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_3_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_mrf_modules_3_modules_1_modules_1_parameters_bias_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0441731
    std = 0.0466793
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_3_modules_1_modules_2_parameters_weight_:
    name = "L_self_modules_mrf_modules_3_modules_1_modules_2_parameters_weight_"
    shape = [8, 8, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00359397
    std = 0.177737
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_3_modules_1_modules_2_parameters_bias_:
    name = "L_self_modules_mrf_modules_3_modules_1_modules_2_parameters_bias_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0312622
    std = 0.0611319
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_3_modules_2_modules_0_parameters_weight_:
    name = "L_self_modules_mrf_modules_3_modules_2_modules_0_parameters_weight_"
    shape = [8, 8, 11]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0094687
    std = 0.141073
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_3_modules_2_modules_0_parameters_bias_:
    name = "L_self_modules_mrf_modules_3_modules_2_modules_0_parameters_bias_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0312815
    std = 0.0583988
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_3_modules_2_modules_1_parameters_weight_:
    name = "L_self_modules_mrf_modules_3_modules_2_modules_1_parameters_weight_"
    shape = [8, 8, 11]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000547334
    std = 0.139055
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_3_modules_2_modules_1_parameters_bias_:
    name = "L_self_modules_mrf_modules_3_modules_2_modules_1_parameters_bias_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0483579
    std = 0.0510512
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_3_modules_2_modules_2_parameters_weight_:
    name = "L_self_modules_mrf_modules_3_modules_2_modules_2_parameters_weight_"
    shape = [8, 8, 11]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00323748
    std = 0.143001
    data = None


class Program_weight_tensor_meta_L_self_modules_mrf_modules_3_modules_2_modules_2_parameters_bias_:
    name = "L_self_modules_mrf_modules_3_modules_2_modules_2_parameters_bias_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0251655
    std = 0.0744648
    data = None


class Program_weight_tensor_meta_L_self_modules_post_parameters_weight_:
    name = "L_self_modules_post_parameters_weight_"
    shape = [1, 8, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0323006
    std = 0.161621
    data = None


class Program_weight_tensor_meta_L_self_modules_post_parameters_bias_:
    name = "L_self_modules_post_parameters_bias_"
    shape = [1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0344084
    std = 0.0
    data = None
