class Program_weight_tensor_meta_L_wave_:
    name = "L_wave_"
    shape = [1, 16000]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000244397
    std = 0.0998193
    data = None


class Program_weight_tensor_meta_L_self_modules_mel_buffers_basis_:
    name = "L_self_modules_mel_buffers_basis_"
    shape = [402, 400]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000621889
    std = 0.433014
    data = None


class Program_weight_tensor_meta_L_self_modules_mel_buffers_filters_:
    name = "L_self_modules_mel_buffers_filters_"
    shape = [64, 201]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.015186
    std = 0.0991596
    data = None


class Program_weight_tensor_meta_L_self_modules_bn_buffers_running_mean_:
    name = "L_self_modules_bn_buffers_running_mean_"
    shape = [1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.448
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_bn_buffers_running_var_:
    name = "L_self_modules_bn_buffers_running_var_"
    shape = [1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.239
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_bn_parameters_weight_:
    name = "L_self_modules_bn_parameters_weight_"
    shape = [1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_bn_parameters_bias_:
    name = "L_self_modules_bn_parameters_bias_"
    shape = [1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_0_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_body_modules_0_modules_0_modules_0_parameters_weight_"
    shape = [32, 1, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0152895
    std = 0.190794
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_0_modules_0_modules_1_buffers_running_mean_:
    name = "L_self_modules_body_modules_0_modules_0_modules_1_buffers_running_mean_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.003
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_0_modules_0_modules_1_buffers_running_var_:
    name = "L_self_modules_body_modules_0_modules_0_modules_1_buffers_running_var_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.338
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_0_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_body_modules_0_modules_0_modules_1_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_0_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_body_modules_0_modules_0_modules_1_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_0_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_body_modules_0_modules_1_modules_0_parameters_weight_"
    shape = [32, 32, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000180065
    std = 0.0339176
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_0_modules_1_modules_1_buffers_running_mean_:
    name = "L_self_modules_body_modules_0_modules_1_modules_1_buffers_running_mean_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.01
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_0_modules_1_modules_1_buffers_running_var_:
    name = "L_self_modules_body_modules_0_modules_1_modules_1_buffers_running_var_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.151
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_0_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_body_modules_0_modules_1_modules_1_parameters_weight_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_0_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_body_modules_0_modules_1_modules_1_parameters_bias_"
    shape = [32]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_1_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_body_modules_1_modules_0_modules_0_parameters_weight_"
    shape = [64, 32, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00041645
    std = 0.0339798
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_1_modules_0_modules_1_buffers_running_mean_:
    name = "L_self_modules_body_modules_1_modules_0_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.087
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_1_modules_0_modules_1_buffers_running_var_:
    name = "L_self_modules_body_modules_1_modules_0_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.125
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_1_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_body_modules_1_modules_0_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_1_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_body_modules_1_modules_0_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_1_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_body_modules_1_modules_1_modules_0_parameters_weight_"
    shape = [64, 64, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000131294
    std = 0.0239687
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_1_modules_1_modules_1_buffers_running_mean_:
    name = "L_self_modules_body_modules_1_modules_1_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.055
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_1_modules_1_modules_1_buffers_running_var_:
    name = "L_self_modules_body_modules_1_modules_1_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.187
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_1_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_body_modules_1_modules_1_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_1_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_body_modules_1_modules_1_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_2_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_body_modules_2_modules_0_modules_0_parameters_weight_"
    shape = [128, 64, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.68979e-05
    std = 0.0240686
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_2_modules_0_modules_1_buffers_running_mean_:
    name = "L_self_modules_body_modules_2_modules_0_modules_1_buffers_running_mean_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.038
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_2_modules_0_modules_1_buffers_running_var_:
    name = "L_self_modules_body_modules_2_modules_0_modules_1_buffers_running_var_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.123
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_2_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_body_modules_2_modules_0_modules_1_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_2_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_body_modules_2_modules_0_modules_1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_2_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_body_modules_2_modules_1_modules_0_parameters_weight_"
    shape = [128, 128, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.41037e-05
    std = 0.0170335
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_2_modules_1_modules_1_buffers_running_mean_:
    name = "L_self_modules_body_modules_2_modules_1_modules_1_buffers_running_mean_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.008
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_2_modules_1_modules_1_buffers_running_var_:
    name = "L_self_modules_body_modules_2_modules_1_modules_1_buffers_running_var_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.157
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_2_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_body_modules_2_modules_1_modules_1_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_2_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_body_modules_2_modules_1_modules_1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_attend_parameters_weight_:
    name = "L_self_modules_attend_parameters_weight_"
    shape = [35, 128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000562741
    std = 0.0511046
    data = None


class Program_weight_tensor_meta_L_self_modules_attend_parameters_bias_:
    name = "L_self_modules_attend_parameters_bias_"
    shape = [35]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00955591
    std = 0.0551386
    data = None


class Program_weight_tensor_meta_L_self_modules_classify_parameters_weight_:
    name = "L_self_modules_classify_parameters_weight_"
    shape = [35, 128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000157756
    std = 0.0512829
    data = None


class Program_weight_tensor_meta_L_self_modules_classify_parameters_bias_:
    name = "L_self_modules_classify_parameters_bias_"
    shape = [35]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00563723
    std = 0.040528
    data = None
