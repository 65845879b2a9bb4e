class Program_weight_tensor_meta_L_args_0_:
    name = "L_args_0_"
    shape = [1, 128]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    min_val = 149
    max_val = 49926
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_wte_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_wte_parameters_weight_"
    shape = [50257, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.29563e-06
    std = 0.0199995
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_wpe_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_wpe_parameters_weight_"
    shape = [1024, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.22522e-07
    std = 0.0199919
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_0_modules_ln_1_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_0_modules_ln_1_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_0_modules_ln_1_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_0_modules_ln_1_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_0_modules_attn_modules_c_attn_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_0_modules_attn_modules_c_attn_parameters_bias_"
    shape = [2304]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_0_modules_attn_modules_c_attn_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_0_modules_attn_modules_c_attn_parameters_weight_"
    shape = [768, 2304]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.27426e-06
    std = 0.0200017
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_0_modules_attn_modules_c_proj_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_0_modules_attn_modules_c_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_0_modules_attn_modules_c_proj_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_0_modules_attn_modules_c_proj_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.00658e-05
    std = 0.00407749
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_0_modules_ln_2_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_0_modules_ln_2_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_0_modules_ln_2_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_0_modules_ln_2_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_0_modules_mlp_modules_c_fc_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_0_modules_mlp_modules_c_fc_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_0_modules_mlp_modules_c_fc_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_0_modules_mlp_modules_c_fc_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.09069e-05
    std = 0.0199989
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_0_modules_mlp_modules_c_proj_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_0_modules_mlp_modules_c_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_0_modules_mlp_modules_c_proj_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_0_modules_mlp_modules_c_proj_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.97466e-06
    std = 0.00408119
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_1_modules_ln_1_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_1_modules_ln_1_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_1_modules_ln_1_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_1_modules_ln_1_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_1_modules_attn_modules_c_attn_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_1_modules_attn_modules_c_attn_parameters_bias_"
    shape = [2304]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_1_modules_attn_modules_c_attn_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_1_modules_attn_modules_c_attn_parameters_weight_"
    shape = [768, 2304]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.39756e-05
    std = 0.0200063
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_1_modules_attn_modules_c_proj_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_1_modules_attn_modules_c_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_1_modules_attn_modules_c_proj_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_1_modules_attn_modules_c_proj_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.1817e-07
    std = 0.00408798
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_1_modules_ln_2_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_1_modules_ln_2_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_1_modules_ln_2_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_1_modules_ln_2_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_1_modules_mlp_modules_c_fc_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_1_modules_mlp_modules_c_fc_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_1_modules_mlp_modules_c_fc_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_1_modules_mlp_modules_c_fc_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.84629e-06
    std = 0.0200029
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_1_modules_mlp_modules_c_proj_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_1_modules_mlp_modules_c_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_1_modules_mlp_modules_c_proj_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_1_modules_mlp_modules_c_proj_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.32931e-06
    std = 0.00408059
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_2_modules_ln_1_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_2_modules_ln_1_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_2_modules_ln_1_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_2_modules_ln_1_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_2_modules_attn_modules_c_attn_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_2_modules_attn_modules_c_attn_parameters_bias_"
    shape = [2304]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_2_modules_attn_modules_c_attn_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_2_modules_attn_modules_c_attn_parameters_weight_"
    shape = [768, 2304]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.58959e-06
    std = 0.0199831
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_2_modules_attn_modules_c_proj_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_2_modules_attn_modules_c_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_2_modules_attn_modules_c_proj_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_2_modules_attn_modules_c_proj_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -8.21786e-06
    std = 0.00407726
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_2_modules_ln_2_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_2_modules_ln_2_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_2_modules_ln_2_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_2_modules_ln_2_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_2_modules_mlp_modules_c_fc_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_2_modules_mlp_modules_c_fc_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_2_modules_mlp_modules_c_fc_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_2_modules_mlp_modules_c_fc_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.57767e-05
    std = 0.0199977
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_2_modules_mlp_modules_c_proj_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_2_modules_mlp_modules_c_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_2_modules_mlp_modules_c_proj_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_2_modules_mlp_modules_c_proj_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.45041e-06
    std = 0.00408261
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_3_modules_ln_1_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_3_modules_ln_1_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_3_modules_ln_1_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_3_modules_ln_1_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_3_modules_attn_modules_c_attn_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_3_modules_attn_modules_c_attn_parameters_bias_"
    shape = [2304]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_3_modules_attn_modules_c_attn_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_3_modules_attn_modules_c_attn_parameters_weight_"
    shape = [768, 2304]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.17364e-06
    std = 0.0200134
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_3_modules_attn_modules_c_proj_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_3_modules_attn_modules_c_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_3_modules_attn_modules_c_proj_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_3_modules_attn_modules_c_proj_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.15604e-06
    std = 0.00408149
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_3_modules_ln_2_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_3_modules_ln_2_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_3_modules_ln_2_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_3_modules_ln_2_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_3_modules_mlp_modules_c_fc_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_3_modules_mlp_modules_c_fc_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_3_modules_mlp_modules_c_fc_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_3_modules_mlp_modules_c_fc_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.58189e-06
    std = 0.0200051
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_3_modules_mlp_modules_c_proj_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_3_modules_mlp_modules_c_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_3_modules_mlp_modules_c_proj_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_3_modules_mlp_modules_c_proj_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.7865e-08
    std = 0.00408399
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_4_modules_ln_1_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_4_modules_ln_1_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_4_modules_ln_1_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_4_modules_ln_1_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_4_modules_attn_modules_c_attn_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_4_modules_attn_modules_c_attn_parameters_bias_"
    shape = [2304]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_4_modules_attn_modules_c_attn_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_4_modules_attn_modules_c_attn_parameters_weight_"
    shape = [768, 2304]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.86608e-07
    std = 0.0199979
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_4_modules_attn_modules_c_proj_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_4_modules_attn_modules_c_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_4_modules_attn_modules_c_proj_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_4_modules_attn_modules_c_proj_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 7.25337e-07
    std = 0.00408041
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_4_modules_ln_2_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_4_modules_ln_2_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_4_modules_ln_2_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_4_modules_ln_2_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_4_modules_mlp_modules_c_fc_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_4_modules_mlp_modules_c_fc_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_4_modules_mlp_modules_c_fc_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_4_modules_mlp_modules_c_fc_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.32406e-05
    std = 0.0199979
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_4_modules_mlp_modules_c_proj_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_4_modules_mlp_modules_c_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_4_modules_mlp_modules_c_proj_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_4_modules_mlp_modules_c_proj_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.57443e-08
    std = 0.00408132
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_5_modules_ln_1_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_5_modules_ln_1_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_5_modules_ln_1_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_5_modules_ln_1_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_5_modules_attn_modules_c_attn_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_5_modules_attn_modules_c_attn_parameters_bias_"
    shape = [2304]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_5_modules_attn_modules_c_attn_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_5_modules_attn_modules_c_attn_parameters_weight_"
    shape = [768, 2304]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.03086e-06
    std = 0.0199882
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_5_modules_attn_modules_c_proj_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_5_modules_attn_modules_c_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_5_modules_attn_modules_c_proj_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_5_modules_attn_modules_c_proj_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.95481e-07
    std = 0.00407873
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_5_modules_ln_2_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_5_modules_ln_2_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_5_modules_ln_2_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_5_modules_ln_2_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_5_modules_mlp_modules_c_fc_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_5_modules_mlp_modules_c_fc_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_5_modules_mlp_modules_c_fc_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_5_modules_mlp_modules_c_fc_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.80363e-06
    std = 0.0199942
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_5_modules_mlp_modules_c_proj_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_5_modules_mlp_modules_c_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_5_modules_mlp_modules_c_proj_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_5_modules_mlp_modules_c_proj_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.29728e-06
    std = 0.00408291
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_6_modules_ln_1_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_6_modules_ln_1_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_6_modules_ln_1_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_6_modules_ln_1_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_6_modules_attn_modules_c_attn_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_6_modules_attn_modules_c_attn_parameters_bias_"
    shape = [2304]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_6_modules_attn_modules_c_attn_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_6_modules_attn_modules_c_attn_parameters_weight_"
    shape = [768, 2304]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.97625e-05
    std = 0.0199877
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_6_modules_attn_modules_c_proj_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_6_modules_attn_modules_c_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_6_modules_attn_modules_c_proj_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_6_modules_attn_modules_c_proj_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.51112e-06
    std = 0.00408441
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_6_modules_ln_2_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_6_modules_ln_2_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_6_modules_ln_2_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_6_modules_ln_2_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_6_modules_mlp_modules_c_fc_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_6_modules_mlp_modules_c_fc_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_6_modules_mlp_modules_c_fc_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_6_modules_mlp_modules_c_fc_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.28511e-07
    std = 0.0199862
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_6_modules_mlp_modules_c_proj_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_6_modules_mlp_modules_c_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_6_modules_mlp_modules_c_proj_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_6_modules_mlp_modules_c_proj_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.09262e-06
    std = 0.00407695
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_7_modules_ln_1_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_7_modules_ln_1_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_7_modules_ln_1_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_7_modules_ln_1_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_7_modules_attn_modules_c_attn_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_7_modules_attn_modules_c_attn_parameters_bias_"
    shape = [2304]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_7_modules_attn_modules_c_attn_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_7_modules_attn_modules_c_attn_parameters_weight_"
    shape = [768, 2304]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.49073e-05
    std = 0.019977
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_7_modules_attn_modules_c_proj_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_7_modules_attn_modules_c_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_7_modules_attn_modules_c_proj_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_7_modules_attn_modules_c_proj_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.25768e-06
    std = 0.00407971
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_7_modules_ln_2_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_7_modules_ln_2_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_7_modules_ln_2_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_7_modules_ln_2_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_7_modules_mlp_modules_c_fc_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_7_modules_mlp_modules_c_fc_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_7_modules_mlp_modules_c_fc_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_7_modules_mlp_modules_c_fc_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.0822e-07
    std = 0.0199962
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_7_modules_mlp_modules_c_proj_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_7_modules_mlp_modules_c_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_7_modules_mlp_modules_c_proj_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_7_modules_mlp_modules_c_proj_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.24971e-06
    std = 0.00408448
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_8_modules_ln_1_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_8_modules_ln_1_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_8_modules_ln_1_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_8_modules_ln_1_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_8_modules_attn_modules_c_attn_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_8_modules_attn_modules_c_attn_parameters_bias_"
    shape = [2304]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_8_modules_attn_modules_c_attn_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_8_modules_attn_modules_c_attn_parameters_weight_"
    shape = [768, 2304]
    dtype = "torch.float32"
    device = "cpu"
    mean = -8.51139e-06
    std = 0.0200136
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_8_modules_attn_modules_c_proj_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_8_modules_attn_modules_c_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_8_modules_attn_modules_c_proj_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_8_modules_attn_modules_c_proj_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.00203e-06
    std = 0.00407882
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_8_modules_ln_2_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_8_modules_ln_2_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_8_modules_ln_2_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_8_modules_ln_2_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_8_modules_mlp_modules_c_fc_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_8_modules_mlp_modules_c_fc_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_8_modules_mlp_modules_c_fc_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_8_modules_mlp_modules_c_fc_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.63819e-05
    std = 0.0199967
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_8_modules_mlp_modules_c_proj_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_8_modules_mlp_modules_c_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_8_modules_mlp_modules_c_proj_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_8_modules_mlp_modules_c_proj_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.54382e-06
    std = 0.00408463
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_9_modules_ln_1_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_9_modules_ln_1_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_9_modules_ln_1_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_9_modules_ln_1_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_9_modules_attn_modules_c_attn_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_9_modules_attn_modules_c_attn_parameters_bias_"
    shape = [2304]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_9_modules_attn_modules_c_attn_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_9_modules_attn_modules_c_attn_parameters_weight_"
    shape = [768, 2304]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.62315e-06
    std = 0.0199786
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_9_modules_attn_modules_c_proj_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_9_modules_attn_modules_c_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_9_modules_attn_modules_c_proj_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_9_modules_attn_modules_c_proj_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.12653e-07
    std = 0.004084
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_9_modules_ln_2_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_9_modules_ln_2_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_9_modules_ln_2_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_9_modules_ln_2_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_9_modules_mlp_modules_c_fc_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_9_modules_mlp_modules_c_fc_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_9_modules_mlp_modules_c_fc_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_9_modules_mlp_modules_c_fc_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.75756e-06
    std = 0.0200058
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_9_modules_mlp_modules_c_proj_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_9_modules_mlp_modules_c_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_9_modules_mlp_modules_c_proj_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_9_modules_mlp_modules_c_proj_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.95649e-06
    std = 0.00408355
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_10_modules_ln_1_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_10_modules_ln_1_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_10_modules_ln_1_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_10_modules_ln_1_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_10_modules_attn_modules_c_attn_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_10_modules_attn_modules_c_attn_parameters_bias_"
    shape = [2304]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_10_modules_attn_modules_c_attn_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_10_modules_attn_modules_c_attn_parameters_weight_"
    shape = [768, 2304]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.25874e-06
    std = 0.0199998
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_10_modules_attn_modules_c_proj_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_10_modules_attn_modules_c_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_10_modules_attn_modules_c_proj_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_10_modules_attn_modules_c_proj_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.82696e-06
    std = 0.00407472
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_10_modules_ln_2_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_10_modules_ln_2_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_10_modules_ln_2_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_10_modules_ln_2_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_10_modules_mlp_modules_c_fc_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_10_modules_mlp_modules_c_fc_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_10_modules_mlp_modules_c_fc_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_10_modules_mlp_modules_c_fc_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.80361e-05
    std = 0.0199974
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_10_modules_mlp_modules_c_proj_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_10_modules_mlp_modules_c_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_10_modules_mlp_modules_c_proj_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_10_modules_mlp_modules_c_proj_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.29677e-07
    std = 0.00408084
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_11_modules_ln_1_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_11_modules_ln_1_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_11_modules_ln_1_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_11_modules_ln_1_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_11_modules_attn_modules_c_attn_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_11_modules_attn_modules_c_attn_parameters_bias_"
    shape = [2304]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_11_modules_attn_modules_c_attn_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_11_modules_attn_modules_c_attn_parameters_weight_"
    shape = [768, 2304]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.93361e-05
    std = 0.0200187
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_11_modules_attn_modules_c_proj_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_11_modules_attn_modules_c_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_11_modules_attn_modules_c_proj_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_11_modules_attn_modules_c_proj_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.15895e-07
    std = 0.00408585
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_11_modules_ln_2_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_11_modules_ln_2_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_11_modules_ln_2_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_11_modules_ln_2_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_11_modules_mlp_modules_c_fc_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_11_modules_mlp_modules_c_fc_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_11_modules_mlp_modules_c_fc_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_11_modules_mlp_modules_c_fc_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.76819e-06
    std = 0.0200044
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_11_modules_mlp_modules_c_proj_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_11_modules_mlp_modules_c_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_h_modules_11_modules_mlp_modules_c_proj_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_h_modules_11_modules_mlp_modules_c_proj_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 7.91656e-07
    std = 0.00408181
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_ln_f_parameters_weight_:
    name = "L_self_modules_m_modules_transformer_modules_ln_f_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_transformer_modules_ln_f_parameters_bias_:
    name = "L_self_modules_m_modules_transformer_modules_ln_f_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None
