class Program_weight_tensor_meta_L_args_0_:
    name = "L_args_0_"
    shape = [1, 24]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    data = [47078, 7082, 39363, 2100, 41964, 35625, 19017, 30058, 27983, 39120, 23532, 35969, 31510, 19596, 33214, 36626, 47821, 49045, 40265, 5675, 29643, 40587, 23719, 35891]


class Program_weight_tensor_meta_L_self_modules_m_modules_embeddings_parameters_weight_:
    name = "L_self_modules_m_modules_embeddings_parameters_weight_"
    shape = [50280, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.22492e-06
    std = 0.100003
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_0_modules_norm_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_0_modules_norm_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_in_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_in_proj_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000137378
    std = 0.0999674
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_0_modules_mixer_parameters_A_log_:
    name = "L_self_modules_m_modules_layers_modules_0_modules_mixer_parameters_A_log_"
    shape = [1536, 16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.91699
    std = 0.764116
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_conv1d_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_conv1d_parameters_weight_"
    shape = [1536, 1, 4]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00622103
    std = 0.288365
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_conv1d_parameters_bias_:
    name = "L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_conv1d_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_x_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_x_proj_parameters_weight_"
    shape = [80, 1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000318722
    std = 0.100226
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_dt_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_dt_proj_parameters_weight_"
    shape = [1536, 48]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000347716
    std = 0.0835269
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_dt_proj_parameters_bias_:
    name = "L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_dt_proj_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.58545
    std = 1.33767
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_0_modules_mixer_parameters_D_:
    name = "L_self_modules_m_modules_layers_modules_0_modules_mixer_parameters_D_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_out_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_out_proj_parameters_weight_"
    shape = [768, 1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 8.43588e-06
    std = 0.0147274
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_1_modules_norm_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_1_modules_norm_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_in_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_in_proj_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.38567e-05
    std = 0.099935
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_1_modules_mixer_parameters_A_log_:
    name = "L_self_modules_m_modules_layers_modules_1_modules_mixer_parameters_A_log_"
    shape = [1536, 16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.91699
    std = 0.764116
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_conv1d_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_conv1d_parameters_weight_"
    shape = [1536, 1, 4]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00237395
    std = 0.289671
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_conv1d_parameters_bias_:
    name = "L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_conv1d_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_x_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_x_proj_parameters_weight_"
    shape = [80, 1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000140255
    std = 0.100044
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_dt_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_dt_proj_parameters_weight_"
    shape = [1536, 48]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.81203e-05
    std = 0.0832461
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_dt_proj_parameters_bias_:
    name = "L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_dt_proj_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.62001
    std = 1.3699
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_1_modules_mixer_parameters_D_:
    name = "L_self_modules_m_modules_layers_modules_1_modules_mixer_parameters_D_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_out_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_out_proj_parameters_weight_"
    shape = [768, 1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.82927e-06
    std = 0.0147363
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_2_modules_norm_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_2_modules_norm_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_in_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_in_proj_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.33327e-06
    std = 0.100013
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_2_modules_mixer_parameters_A_log_:
    name = "L_self_modules_m_modules_layers_modules_2_modules_mixer_parameters_A_log_"
    shape = [1536, 16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.91699
    std = 0.764116
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_conv1d_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_conv1d_parameters_weight_"
    shape = [1536, 1, 4]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000156821
    std = 0.287973
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_conv1d_parameters_bias_:
    name = "L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_conv1d_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_x_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_x_proj_parameters_weight_"
    shape = [80, 1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000248482
    std = 0.100023
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_dt_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_dt_proj_parameters_weight_"
    shape = [1536, 48]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.71705e-06
    std = 0.0835226
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_dt_proj_parameters_bias_:
    name = "L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_dt_proj_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.54203
    std = 1.32111
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_2_modules_mixer_parameters_D_:
    name = "L_self_modules_m_modules_layers_modules_2_modules_mixer_parameters_D_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_out_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_out_proj_parameters_weight_"
    shape = [768, 1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.55576e-06
    std = 0.0147293
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_3_modules_norm_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_3_modules_norm_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_in_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_in_proj_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000154927
    std = 0.100041
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_3_modules_mixer_parameters_A_log_:
    name = "L_self_modules_m_modules_layers_modules_3_modules_mixer_parameters_A_log_"
    shape = [1536, 16]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.91699
    std = 0.764116
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_conv1d_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_conv1d_parameters_weight_"
    shape = [1536, 1, 4]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00913265
    std = 0.287509
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_conv1d_parameters_bias_:
    name = "L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_conv1d_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_x_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_x_proj_parameters_weight_"
    shape = [80, 1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000243171
    std = 0.0998936
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_dt_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_dt_proj_parameters_weight_"
    shape = [1536, 48]
    dtype = "torch.float32"
    device = "cpu"
    mean = -8.95982e-05
    std = 0.0835334
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_dt_proj_parameters_bias_:
    name = "L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_dt_proj_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.60274
    std = 1.3169
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_3_modules_mixer_parameters_D_:
    name = "L_self_modules_m_modules_layers_modules_3_modules_mixer_parameters_D_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_out_proj_parameters_weight_:
    name = "L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_out_proj_parameters_weight_"
    shape = [768, 1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.82701e-06
    std = 0.0147372
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_norm_f_parameters_weight_:
    name = "L_self_modules_m_modules_norm_f_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None
