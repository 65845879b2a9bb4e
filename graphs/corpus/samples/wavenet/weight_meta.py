class Program_weight_tensor_meta_L_samples_:
    name = "L_samples_"
    shape = [1, 2048]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    min_val = 0
    max_val = 255
    data = None


class Program_weight_tensor_meta_L_self_modules_inp_parameters_weight_:
    name = "L_self_modules_inp_parameters_weight_"
    shape = [64, 256, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000310632
    std = 0.0811098
    data = None


class Program_weight_tensor_meta_L_self_modules_inp_parameters_bias_:
    name = "L_self_modules_inp_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000454042
    std = 0.0348989
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_0_parameters_weight_:
    name = "L_self_modules_gate_modules_0_parameters_weight_"
    shape = [128, 64, 2]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000910111
    std = 0.116174
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_0_parameters_bias_:
    name = "L_self_modules_gate_modules_0_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0052781
    std = 0.0522544
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_0_parameters_weight_:
    name = "L_self_modules_skip_modules_0_parameters_weight_"
    shape = [128, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0031434
    std = 0.162245
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_0_parameters_bias_:
    name = "L_self_modules_skip_modules_0_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00284679
    std = 0.0762535
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_0_parameters_weight_:
    name = "L_self_modules_res_modules_0_parameters_weight_"
    shape = [64, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000725375
    std = 0.165855
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_0_parameters_bias_:
    name = "L_self_modules_res_modules_0_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0145248
    std = 0.0707593
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_1_parameters_weight_:
    name = "L_self_modules_gate_modules_1_parameters_weight_"
    shape = [128, 64, 2]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.12356e-05
    std = 0.114124
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_1_parameters_bias_:
    name = "L_self_modules_gate_modules_1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000848548
    std = 0.048902
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_1_parameters_weight_:
    name = "L_self_modules_skip_modules_1_parameters_weight_"
    shape = [128, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0026854
    std = 0.163617
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_1_parameters_bias_:
    name = "L_self_modules_skip_modules_1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000996471
    std = 0.0744642
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_1_parameters_weight_:
    name = "L_self_modules_res_modules_1_parameters_weight_"
    shape = [64, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00635174
    std = 0.161643
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_1_parameters_bias_:
    name = "L_self_modules_res_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00800645
    std = 0.0725138
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_2_parameters_weight_:
    name = "L_self_modules_gate_modules_2_parameters_weight_"
    shape = [128, 64, 2]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000401947
    std = 0.114443
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_2_parameters_bias_:
    name = "L_self_modules_gate_modules_2_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00029713
    std = 0.0501632
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_2_parameters_weight_:
    name = "L_self_modules_skip_modules_2_parameters_weight_"
    shape = [128, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00142877
    std = 0.161812
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_2_parameters_bias_:
    name = "L_self_modules_skip_modules_2_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00766705
    std = 0.0731342
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_2_parameters_weight_:
    name = "L_self_modules_res_modules_2_parameters_weight_"
    shape = [64, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00434898
    std = 0.164488
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_2_parameters_bias_:
    name = "L_self_modules_res_modules_2_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0182545
    std = 0.079142
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_3_parameters_weight_:
    name = "L_self_modules_gate_modules_3_parameters_weight_"
    shape = [128, 64, 2]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000599989
    std = 0.115775
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_3_parameters_bias_:
    name = "L_self_modules_gate_modules_3_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000280499
    std = 0.0510358
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_3_parameters_weight_:
    name = "L_self_modules_skip_modules_3_parameters_weight_"
    shape = [128, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00162992
    std = 0.162631
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_3_parameters_bias_:
    name = "L_self_modules_skip_modules_3_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00776887
    std = 0.075615
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_3_parameters_weight_:
    name = "L_self_modules_res_modules_3_parameters_weight_"
    shape = [64, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00527337
    std = 0.167287
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_3_parameters_bias_:
    name = "L_self_modules_res_modules_3_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00454062
    std = 0.0716984
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_4_parameters_weight_:
    name = "L_self_modules_gate_modules_4_parameters_weight_"
    shape = [128, 64, 2]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000836826
    std = 0.114748
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_4_parameters_bias_:
    name = "L_self_modules_gate_modules_4_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00356696
    std = 0.0506674
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_4_parameters_weight_:
    name = "L_self_modules_skip_modules_4_parameters_weight_"
    shape = [128, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000598233
    std = 0.162451
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_4_parameters_bias_:
    name = "L_self_modules_skip_modules_4_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00385183
    std = 0.0687461
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_4_parameters_weight_:
    name = "L_self_modules_res_modules_4_parameters_weight_"
    shape = [64, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00566339
    std = 0.161896
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_4_parameters_bias_:
    name = "L_self_modules_res_modules_4_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00683618
    std = 0.070198
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_5_parameters_weight_:
    name = "L_self_modules_gate_modules_5_parameters_weight_"
    shape = [128, 64, 2]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000128976
    std = 0.115467
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_5_parameters_bias_:
    name = "L_self_modules_gate_modules_5_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000551575
    std = 0.0487956
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_5_parameters_weight_:
    name = "L_self_modules_skip_modules_5_parameters_weight_"
    shape = [128, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000695785
    std = 0.162871
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_5_parameters_bias_:
    name = "L_self_modules_skip_modules_5_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00561369
    std = 0.0725928
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_5_parameters_weight_:
    name = "L_self_modules_res_modules_5_parameters_weight_"
    shape = [64, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000383331
    std = 0.160694
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_5_parameters_bias_:
    name = "L_self_modules_res_modules_5_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000874099
    std = 0.0737407
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_6_parameters_weight_:
    name = "L_self_modules_gate_modules_6_parameters_weight_"
    shape = [128, 64, 2]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00011116
    std = 0.114893
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_6_parameters_bias_:
    name = "L_self_modules_gate_modules_6_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00134073
    std = 0.0529563
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_6_parameters_weight_:
    name = "L_self_modules_skip_modules_6_parameters_weight_"
    shape = [128, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000898537
    std = 0.16353
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_6_parameters_bias_:
    name = "L_self_modules_skip_modules_6_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00566993
    std = 0.0713191
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_6_parameters_weight_:
    name = "L_self_modules_res_modules_6_parameters_weight_"
    shape = [64, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000435516
    std = 0.16261
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_6_parameters_bias_:
    name = "L_self_modules_res_modules_6_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0112429
    std = 0.0738089
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_7_parameters_weight_:
    name = "L_self_modules_gate_modules_7_parameters_weight_"
    shape = [128, 64, 2]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000177593
    std = 0.115189
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_7_parameters_bias_:
    name = "L_self_modules_gate_modules_7_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0019687
    std = 0.0501624
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_7_parameters_weight_:
    name = "L_self_modules_skip_modules_7_parameters_weight_"
    shape = [128, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000255647
    std = 0.16188
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_7_parameters_bias_:
    name = "L_self_modules_skip_modules_7_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000312692
    std = 0.0721769
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_7_parameters_weight_:
    name = "L_self_modules_res_modules_7_parameters_weight_"
    shape = [64, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000304355
    std = 0.163926
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_7_parameters_bias_:
    name = "L_self_modules_res_modules_7_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00190356
    std = 0.0665447
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_8_parameters_weight_:
    name = "L_self_modules_gate_modules_8_parameters_weight_"
    shape = [128, 64, 2]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.84618e-05
    std = 0.11537
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_8_parameters_bias_:
    name = "L_self_modules_gate_modules_8_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0011509
    std = 0.0482922
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_8_parameters_weight_:
    name = "L_self_modules_skip_modules_8_parameters_weight_"
    shape = [128, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00377045
    std = 0.163504
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_8_parameters_bias_:
    name = "L_self_modules_skip_modules_8_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00197718
    std = 0.0725304
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_8_parameters_weight_:
    name = "L_self_modules_res_modules_8_parameters_weight_"
    shape = [64, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00377774
    std = 0.162411
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_8_parameters_bias_:
    name = "L_self_modules_res_modules_8_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00681817
    std = 0.0718752
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_9_parameters_weight_:
    name = "L_self_modules_gate_modules_9_parameters_weight_"
    shape = [128, 64, 2]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000155615
    std = 0.114914
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_9_parameters_bias_:
    name = "L_self_modules_gate_modules_9_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00112803
    std = 0.051151
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_9_parameters_weight_:
    name = "L_self_modules_skip_modules_9_parameters_weight_"
    shape = [128, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00107936
    std = 0.162003
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_9_parameters_bias_:
    name = "L_self_modules_skip_modules_9_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00274051
    std = 0.0734772
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_9_parameters_weight_:
    name = "L_self_modules_res_modules_9_parameters_weight_"
    shape = [64, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0046169
    std = 0.164924
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_9_parameters_bias_:
    name = "L_self_modules_res_modules_9_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.015969
    std = 0.0725846
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_10_parameters_weight_:
    name = "L_self_modules_gate_modules_10_parameters_weight_"
    shape = [128, 64, 2]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000838353
    std = 0.115527
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_10_parameters_bias_:
    name = "L_self_modules_gate_modules_10_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00118763
    std = 0.0488972
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_10_parameters_weight_:
    name = "L_self_modules_skip_modules_10_parameters_weight_"
    shape = [128, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00248752
    std = 0.163159
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_10_parameters_bias_:
    name = "L_self_modules_skip_modules_10_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.014067
    std = 0.074369
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_10_parameters_weight_:
    name = "L_self_modules_res_modules_10_parameters_weight_"
    shape = [64, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000839632
    std = 0.164201
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_10_parameters_bias_:
    name = "L_self_modules_res_modules_10_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0133381
    std = 0.0705034
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_11_parameters_weight_:
    name = "L_self_modules_gate_modules_11_parameters_weight_"
    shape = [128, 64, 2]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00137534
    std = 0.115481
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_11_parameters_bias_:
    name = "L_self_modules_gate_modules_11_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00133476
    std = 0.0495783
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_11_parameters_weight_:
    name = "L_self_modules_skip_modules_11_parameters_weight_"
    shape = [128, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00175424
    std = 0.163026
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_11_parameters_bias_:
    name = "L_self_modules_skip_modules_11_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0108461
    std = 0.0674454
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_11_parameters_weight_:
    name = "L_self_modules_res_modules_11_parameters_weight_"
    shape = [64, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000880197
    std = 0.160984
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_11_parameters_bias_:
    name = "L_self_modules_res_modules_11_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00165206
    std = 0.065872
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_12_parameters_weight_:
    name = "L_self_modules_gate_modules_12_parameters_weight_"
    shape = [128, 64, 2]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00014089
    std = 0.115977
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_12_parameters_bias_:
    name = "L_self_modules_gate_modules_12_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00507149
    std = 0.0519705
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_12_parameters_weight_:
    name = "L_self_modules_skip_modules_12_parameters_weight_"
    shape = [128, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00124529
    std = 0.162389
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_12_parameters_bias_:
    name = "L_self_modules_skip_modules_12_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000381739
    std = 0.0721759
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_12_parameters_weight_:
    name = "L_self_modules_res_modules_12_parameters_weight_"
    shape = [64, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00575715
    std = 0.159984
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_12_parameters_bias_:
    name = "L_self_modules_res_modules_12_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00935153
    std = 0.0685417
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_13_parameters_weight_:
    name = "L_self_modules_gate_modules_13_parameters_weight_"
    shape = [128, 64, 2]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000108458
    std = 0.114186
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_13_parameters_bias_:
    name = "L_self_modules_gate_modules_13_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -8.45233e-05
    std = 0.0505406
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_13_parameters_weight_:
    name = "L_self_modules_skip_modules_13_parameters_weight_"
    shape = [128, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00182728
    std = 0.161872
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_13_parameters_bias_:
    name = "L_self_modules_skip_modules_13_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00314433
    std = 0.0734981
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_13_parameters_weight_:
    name = "L_self_modules_res_modules_13_parameters_weight_"
    shape = [64, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0025565
    std = 0.161918
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_13_parameters_bias_:
    name = "L_self_modules_res_modules_13_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00565719
    std = 0.0724395
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_14_parameters_weight_:
    name = "L_self_modules_gate_modules_14_parameters_weight_"
    shape = [128, 64, 2]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00193011
    std = 0.11584
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_14_parameters_bias_:
    name = "L_self_modules_gate_modules_14_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00990575
    std = 0.0515346
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_14_parameters_weight_:
    name = "L_self_modules_skip_modules_14_parameters_weight_"
    shape = [128, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00133221
    std = 0.163868
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_14_parameters_bias_:
    name = "L_self_modules_skip_modules_14_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00843383
    std = 0.0737664
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_14_parameters_weight_:
    name = "L_self_modules_res_modules_14_parameters_weight_"
    shape = [64, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00101476
    std = 0.161917
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_14_parameters_bias_:
    name = "L_self_modules_res_modules_14_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00645326
    std = 0.0669916
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_15_parameters_weight_:
    name = "L_self_modules_gate_modules_15_parameters_weight_"
    shape = [128, 64, 2]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000166756
    std = 0.115651
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_15_parameters_bias_:
    name = "L_self_modules_gate_modules_15_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00330321
    std = 0.0533576
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_15_parameters_weight_:
    name = "L_self_modules_skip_modules_15_parameters_weight_"
    shape = [128, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000990919
    std = 0.163776
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_15_parameters_bias_:
    name = "L_self_modules_skip_modules_15_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000358317
    std = 0.0718504
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_15_parameters_weight_:
    name = "L_self_modules_res_modules_15_parameters_weight_"
    shape = [64, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00161733
    std = 0.16054
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_15_parameters_bias_:
    name = "L_self_modules_res_modules_15_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00726598
    std = 0.0707098
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_16_parameters_weight_:
    name = "L_self_modules_gate_modules_16_parameters_weight_"
    shape = [128, 64, 2]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000691427
    std = 0.114727
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_16_parameters_bias_:
    name = "L_self_modules_gate_modules_16_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00113449
    std = 0.0522403
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_16_parameters_weight_:
    name = "L_self_modules_skip_modules_16_parameters_weight_"
    shape = [128, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000448966
    std = 0.162162
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_16_parameters_bias_:
    name = "L_self_modules_skip_modules_16_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00879621
    std = 0.0756503
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_16_parameters_weight_:
    name = "L_self_modules_res_modules_16_parameters_weight_"
    shape = [64, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0048072
    std = 0.162816
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_16_parameters_bias_:
    name = "L_self_modules_res_modules_16_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00733324
    std = 0.0725833
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_17_parameters_weight_:
    name = "L_self_modules_gate_modules_17_parameters_weight_"
    shape = [128, 64, 2]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000243002
    std = 0.114685
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_17_parameters_bias_:
    name = "L_self_modules_gate_modules_17_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00418055
    std = 0.0500834
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_17_parameters_weight_:
    name = "L_self_modules_skip_modules_17_parameters_weight_"
    shape = [128, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00181293
    std = 0.16301
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_17_parameters_bias_:
    name = "L_self_modules_skip_modules_17_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00250342
    std = 0.0722457
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_17_parameters_weight_:
    name = "L_self_modules_res_modules_17_parameters_weight_"
    shape = [64, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00232864
    std = 0.166829
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_17_parameters_bias_:
    name = "L_self_modules_res_modules_17_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0147477
    std = 0.0771893
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_18_parameters_weight_:
    name = "L_self_modules_gate_modules_18_parameters_weight_"
    shape = [128, 64, 2]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000448243
    std = 0.115673
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_18_parameters_bias_:
    name = "L_self_modules_gate_modules_18_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00202792
    std = 0.0520911
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_18_parameters_weight_:
    name = "L_self_modules_skip_modules_18_parameters_weight_"
    shape = [128, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000416847
    std = 0.163762
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_18_parameters_bias_:
    name = "L_self_modules_skip_modules_18_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00267261
    std = 0.0738092
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_18_parameters_weight_:
    name = "L_self_modules_res_modules_18_parameters_weight_"
    shape = [64, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000363067
    std = 0.16165
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_18_parameters_bias_:
    name = "L_self_modules_res_modules_18_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0139283
    std = 0.0694072
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_19_parameters_weight_:
    name = "L_self_modules_gate_modules_19_parameters_weight_"
    shape = [128, 64, 2]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000688505
    std = 0.115286
    data = None


class Program_weight_tensor_meta_L_self_modules_gate_modules_19_parameters_bias_:
    name = "L_self_modules_gate_modules_19_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000451728
    std = 0.0522481
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_19_parameters_weight_:
    name = "L_self_modules_skip_modules_19_parameters_weight_"
    shape = [128, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00245347
    std = 0.160725
    data = None


class Program_weight_tensor_meta_L_self_modules_skip_modules_19_parameters_bias_:
    name = "L_self_modules_skip_modules_19_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00703698
    std = 0.0718948
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_19_parameters_weight_:
    name = "L_self_modules_res_modules_19_parameters_weight_"
    shape = [64, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00345345
    std = 0.163165
    data = None


class Program_weight_tensor_meta_L_self_modules_res_modules_19_parameters_bias_:
    name = "L_self_modules_res_modules_19_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000932019
    std = 0.0798271
    data = None


class Program_weight_tensor_meta_L_self_modules_out1_parameters_weight_:
    name = "L_self_modules_out1_parameters_weight_"
    shape = [128, 128, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000390024
    std = 0.114219
    data = None


class Program_weight_tensor_meta_L_self_modules_out1_parameters_bias_:
    name = "L_self_modules_out1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00478119
    std = 0.0498277
    data = None


class Program_weight_tensor_meta_L_self_modules_out2_parameters_weight_:
    name = "L_self_modules_out2_parameters_weight_"
    shape = [256, 128, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000681638
    std = 0.114989
    data = None


class Program_weight_tensor_meta_L_self_modules_out2_parameters_bias_:
    name = "L_self_modules_out2_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00159038
    std = 0.0494198
    data = None
