class Program_weight_tensor_meta_L_fn_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_0_modules_0_parameters_weight_"
    shape = [64, 3, 7, 7]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000156445
    std = 0.0474777
    data = None


class Program_weight_tensor_meta_L_args_0_:
    name = "L_args_0_"
    shape = [1, 3, 224, 224]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.498703
    std = 0.288237
    data = None


class Program_weight_tensor_meta_L_fn_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_0_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.011
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_0_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.096
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_0_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_0_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_2_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [64, 64, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000867761
    std = 0.072878
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_2_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.075
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_2_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.455
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_2_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_2_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_2_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [64, 64, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.5086e-06
    std = 0.0239772
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_2_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.019
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_2_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.171
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_2_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_2_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_2_modules_0_parameters_weight_:
    name = "L_fn_modules_2_modules_body_modules_2_modules_0_parameters_weight_"
    shape = [256, 64, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.27939e-05
    std = 0.0718262
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_2_modules_1_buffers_running_mean_:
    name = "L_fn_modules_2_modules_body_modules_2_modules_1_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.007
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_2_modules_1_buffers_running_var_:
    name = "L_fn_modules_2_modules_body_modules_2_modules_1_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.186
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_2_modules_1_parameters_weight_:
    name = "L_fn_modules_2_modules_body_modules_2_modules_1_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_body_modules_2_modules_1_parameters_bias_:
    name = "L_fn_modules_2_modules_body_modules_2_modules_1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_skip_modules_0_parameters_weight_:
    name = "L_fn_modules_2_modules_skip_modules_0_parameters_weight_"
    shape = [256, 64, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.2327e-05
    std = 0.0722654
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_skip_modules_1_buffers_running_mean_:
    name = "L_fn_modules_2_modules_skip_modules_1_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.033
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_skip_modules_1_buffers_running_var_:
    name = "L_fn_modules_2_modules_skip_modules_1_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.472
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_skip_modules_1_parameters_weight_:
    name = "L_fn_modules_2_modules_skip_modules_1_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_2_modules_skip_modules_1_parameters_bias_:
    name = "L_fn_modules_2_modules_skip_modules_1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_3_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [64, 256, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 8.26815e-05
    std = 0.0361121
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_3_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.007
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_3_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.312
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_3_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_3_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_3_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [64, 64, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00015159
    std = 0.0240673
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_3_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.004
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_3_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.17
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_3_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_3_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_2_modules_0_parameters_weight_:
    name = "L_fn_modules_3_modules_body_modules_2_modules_0_parameters_weight_"
    shape = [256, 64, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.2887e-05
    std = 0.0727234
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_2_modules_1_buffers_running_mean_:
    name = "L_fn_modules_3_modules_body_modules_2_modules_1_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.009
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_2_modules_1_buffers_running_var_:
    name = "L_fn_modules_3_modules_body_modules_2_modules_1_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.159
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_2_modules_1_parameters_weight_:
    name = "L_fn_modules_3_modules_body_modules_2_modules_1_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_3_modules_body_modules_2_modules_1_parameters_bias_:
    name = "L_fn_modules_3_modules_body_modules_2_modules_1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_4_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [64, 256, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000398854
    std = 0.0361097
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_4_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.123
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_4_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.528
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_4_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_4_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_4_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [64, 64, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.05834e-05
    std = 0.0240239
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_4_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.047
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_4_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.16
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_4_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_4_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_2_modules_0_parameters_weight_:
    name = "L_fn_modules_4_modules_body_modules_2_modules_0_parameters_weight_"
    shape = [256, 64, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00014659
    std = 0.0725274
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_2_modules_1_buffers_running_mean_:
    name = "L_fn_modules_4_modules_body_modules_2_modules_1_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.028
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_2_modules_1_buffers_running_var_:
    name = "L_fn_modules_4_modules_body_modules_2_modules_1_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.2
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_2_modules_1_parameters_weight_:
    name = "L_fn_modules_4_modules_body_modules_2_modules_1_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_4_modules_body_modules_2_modules_1_parameters_bias_:
    name = "L_fn_modules_4_modules_body_modules_2_modules_1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_5_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [128, 256, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000367437
    std = 0.0360745
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_5_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.09
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_5_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.835
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_5_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_5_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_5_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [128, 128, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.52222e-05
    std = 0.0170045
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_5_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.045
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_5_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.174
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_5_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_5_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_2_modules_0_parameters_weight_:
    name = "L_fn_modules_5_modules_body_modules_2_modules_0_parameters_weight_"
    shape = [512, 128, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 9.2889e-05
    std = 0.0511123
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_2_modules_1_buffers_running_mean_:
    name = "L_fn_modules_5_modules_body_modules_2_modules_1_buffers_running_mean_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.016
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_2_modules_1_buffers_running_var_:
    name = "L_fn_modules_5_modules_body_modules_2_modules_1_buffers_running_var_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.153
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_2_modules_1_parameters_weight_:
    name = "L_fn_modules_5_modules_body_modules_2_modules_1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_body_modules_2_modules_1_parameters_bias_:
    name = "L_fn_modules_5_modules_body_modules_2_modules_1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_skip_modules_0_parameters_weight_:
    name = "L_fn_modules_5_modules_skip_modules_0_parameters_weight_"
    shape = [512, 256, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.35786e-05
    std = 0.0360184
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_skip_modules_1_buffers_running_mean_:
    name = "L_fn_modules_5_modules_skip_modules_1_buffers_running_mean_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.007
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_skip_modules_1_buffers_running_var_:
    name = "L_fn_modules_5_modules_skip_modules_1_buffers_running_var_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.772
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_skip_modules_1_parameters_weight_:
    name = "L_fn_modules_5_modules_skip_modules_1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_5_modules_skip_modules_1_parameters_bias_:
    name = "L_fn_modules_5_modules_skip_modules_1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_6_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [128, 512, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 9.32528e-05
    std = 0.0255484
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_6_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.008
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_6_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.391
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_6_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_6_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_6_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [128, 128, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.44903e-05
    std = 0.0170003
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_6_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.029
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_6_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.205
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_6_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_6_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_2_modules_0_parameters_weight_:
    name = "L_fn_modules_6_modules_body_modules_2_modules_0_parameters_weight_"
    shape = [512, 128, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000110968
    std = 0.051113
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_2_modules_1_buffers_running_mean_:
    name = "L_fn_modules_6_modules_body_modules_2_modules_1_buffers_running_mean_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.011
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_2_modules_1_buffers_running_var_:
    name = "L_fn_modules_6_modules_body_modules_2_modules_1_buffers_running_var_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.167
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_2_modules_1_parameters_weight_:
    name = "L_fn_modules_6_modules_body_modules_2_modules_1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_6_modules_body_modules_2_modules_1_parameters_bias_:
    name = "L_fn_modules_6_modules_body_modules_2_modules_1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_7_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [128, 512, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.21078e-05
    std = 0.025482
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_7_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.103
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_7_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.557
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_7_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_7_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_7_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [128, 128, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.13424e-05
    std = 0.0170187
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_7_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.007
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_7_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.18
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_7_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_7_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_2_modules_0_parameters_weight_:
    name = "L_fn_modules_7_modules_body_modules_2_modules_0_parameters_weight_"
    shape = [512, 128, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000264157
    std = 0.0509905
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_2_modules_1_buffers_running_mean_:
    name = "L_fn_modules_7_modules_body_modules_2_modules_1_buffers_running_mean_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.024
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_2_modules_1_buffers_running_var_:
    name = "L_fn_modules_7_modules_body_modules_2_modules_1_buffers_running_var_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.175
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_2_modules_1_parameters_weight_:
    name = "L_fn_modules_7_modules_body_modules_2_modules_1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_7_modules_body_modules_2_modules_1_parameters_bias_:
    name = "L_fn_modules_7_modules_body_modules_2_modules_1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_8_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [128, 512, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000176609
    std = 0.025533
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_8_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.042
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_8_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.664
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_8_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_8_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_8_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [128, 128, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.37393e-05
    std = 0.0170105
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_8_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.005
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_8_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.115
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_8_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_8_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_2_modules_0_parameters_weight_:
    name = "L_fn_modules_8_modules_body_modules_2_modules_0_parameters_weight_"
    shape = [512, 128, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000389931
    std = 0.0509173
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_2_modules_1_buffers_running_mean_:
    name = "L_fn_modules_8_modules_body_modules_2_modules_1_buffers_running_mean_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.02
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_2_modules_1_buffers_running_var_:
    name = "L_fn_modules_8_modules_body_modules_2_modules_1_buffers_running_var_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.151
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_2_modules_1_parameters_weight_:
    name = "L_fn_modules_8_modules_body_modules_2_modules_1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_8_modules_body_modules_2_modules_1_parameters_bias_:
    name = "L_fn_modules_8_modules_body_modules_2_modules_1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_9_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [256, 512, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.43941e-05
    std = 0.0255142
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_9_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.032
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_9_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.055
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_9_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_9_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_9_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [256, 256, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.26457e-05
    std = 0.0120428
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_9_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.037
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_9_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.161
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_9_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_9_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_2_modules_0_parameters_weight_:
    name = "L_fn_modules_9_modules_body_modules_2_modules_0_parameters_weight_"
    shape = [1024, 256, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.36816e-06
    std = 0.0361096
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_2_modules_1_buffers_running_mean_:
    name = "L_fn_modules_9_modules_body_modules_2_modules_1_buffers_running_mean_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.004
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_2_modules_1_buffers_running_var_:
    name = "L_fn_modules_9_modules_body_modules_2_modules_1_buffers_running_var_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.154
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_2_modules_1_parameters_weight_:
    name = "L_fn_modules_9_modules_body_modules_2_modules_1_parameters_weight_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_body_modules_2_modules_1_parameters_bias_:
    name = "L_fn_modules_9_modules_body_modules_2_modules_1_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_skip_modules_0_parameters_weight_:
    name = "L_fn_modules_9_modules_skip_modules_0_parameters_weight_"
    shape = [1024, 512, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.76807e-05
    std = 0.0255048
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_skip_modules_1_buffers_running_mean_:
    name = "L_fn_modules_9_modules_skip_modules_1_buffers_running_mean_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.004
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_skip_modules_1_buffers_running_var_:
    name = "L_fn_modules_9_modules_skip_modules_1_buffers_running_var_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.015
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_skip_modules_1_parameters_weight_:
    name = "L_fn_modules_9_modules_skip_modules_1_parameters_weight_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_9_modules_skip_modules_1_parameters_bias_:
    name = "L_fn_modules_9_modules_skip_modules_1_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_10_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [256, 1024, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.59154e-05
    std = 0.0180125
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_10_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.037
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_10_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.288
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_10_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_10_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_10_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [256, 256, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.09576e-05
    std = 0.0120455
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_10_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.013
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_10_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.169
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_10_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_10_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_2_modules_0_parameters_weight_:
    name = "L_fn_modules_10_modules_body_modules_2_modules_0_parameters_weight_"
    shape = [1024, 256, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 8.73254e-06
    std = 0.0360708
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_2_modules_1_buffers_running_mean_:
    name = "L_fn_modules_10_modules_body_modules_2_modules_1_buffers_running_mean_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.006
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_2_modules_1_buffers_running_var_:
    name = "L_fn_modules_10_modules_body_modules_2_modules_1_buffers_running_var_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.159
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_2_modules_1_parameters_weight_:
    name = "L_fn_modules_10_modules_body_modules_2_modules_1_parameters_weight_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_10_modules_body_modules_2_modules_1_parameters_bias_:
    name = "L_fn_modules_10_modules_body_modules_2_modules_1_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_11_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [256, 1024, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.72347e-05
    std = 0.0180573
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_11_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.034
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_11_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.671
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_11_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_11_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_11_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [256, 256, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.53483e-05
    std = 0.0120346
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_11_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.024
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_11_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.159
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_11_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_11_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_2_modules_0_parameters_weight_:
    name = "L_fn_modules_11_modules_body_modules_2_modules_0_parameters_weight_"
    shape = [1024, 256, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.29261e-05
    std = 0.0361045
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_2_modules_1_buffers_running_mean_:
    name = "L_fn_modules_11_modules_body_modules_2_modules_1_buffers_running_mean_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.009
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_2_modules_1_buffers_running_var_:
    name = "L_fn_modules_11_modules_body_modules_2_modules_1_buffers_running_var_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.168
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_2_modules_1_parameters_weight_:
    name = "L_fn_modules_11_modules_body_modules_2_modules_1_parameters_weight_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_11_modules_body_modules_2_modules_1_parameters_bias_:
    name = "L_fn_modules_11_modules_body_modules_2_modules_1_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_12_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [256, 1024, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.68636e-05
    std = 0.0180212
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_12_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.055
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_12_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.758
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_12_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_12_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_12_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [256, 256, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.17915e-05
    std = 0.0120367
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_12_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.025
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_12_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.175
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_12_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_12_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_2_modules_0_parameters_weight_:
    name = "L_fn_modules_12_modules_body_modules_2_modules_0_parameters_weight_"
    shape = [1024, 256, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.85249e-05
    std = 0.036072
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_2_modules_1_buffers_running_mean_:
    name = "L_fn_modules_12_modules_body_modules_2_modules_1_buffers_running_mean_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.01
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_2_modules_1_buffers_running_var_:
    name = "L_fn_modules_12_modules_body_modules_2_modules_1_buffers_running_var_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.154
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_2_modules_1_parameters_weight_:
    name = "L_fn_modules_12_modules_body_modules_2_modules_1_parameters_weight_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_12_modules_body_modules_2_modules_1_parameters_bias_:
    name = "L_fn_modules_12_modules_body_modules_2_modules_1_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_13_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [256, 1024, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.98895e-05
    std = 0.0180302
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_13_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.116
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_13_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.084
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_13_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_13_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_13_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [256, 256, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.41643e-05
    std = 0.0120233
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_13_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.025
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_13_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.156
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_13_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_13_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_2_modules_0_parameters_weight_:
    name = "L_fn_modules_13_modules_body_modules_2_modules_0_parameters_weight_"
    shape = [1024, 256, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.66117e-05
    std = 0.0361396
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_2_modules_1_buffers_running_mean_:
    name = "L_fn_modules_13_modules_body_modules_2_modules_1_buffers_running_mean_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.013
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_2_modules_1_buffers_running_var_:
    name = "L_fn_modules_13_modules_body_modules_2_modules_1_buffers_running_var_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.17
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_2_modules_1_parameters_weight_:
    name = "L_fn_modules_13_modules_body_modules_2_modules_1_parameters_weight_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_13_modules_body_modules_2_modules_1_parameters_bias_:
    name = "L_fn_modules_13_modules_body_modules_2_modules_1_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_14_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [256, 1024, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.58072e-05
    std = 0.0180452
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_14_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.079
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_14_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.519
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_14_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_14_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_14_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [256, 256, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.77657e-06
    std = 0.0120319
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_14_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.023
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_14_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.168
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_14_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_14_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_2_modules_0_parameters_weight_:
    name = "L_fn_modules_14_modules_body_modules_2_modules_0_parameters_weight_"
    shape = [1024, 256, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 8.5363e-05
    std = 0.0361067
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_2_modules_1_buffers_running_mean_:
    name = "L_fn_modules_14_modules_body_modules_2_modules_1_buffers_running_mean_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.01
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_2_modules_1_buffers_running_var_:
    name = "L_fn_modules_14_modules_body_modules_2_modules_1_buffers_running_var_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.172
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_2_modules_1_parameters_weight_:
    name = "L_fn_modules_14_modules_body_modules_2_modules_1_parameters_weight_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_14_modules_body_modules_2_modules_1_parameters_bias_:
    name = "L_fn_modules_14_modules_body_modules_2_modules_1_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_15_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [512, 1024, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.80937e-05
    std = 0.0180402
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_15_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.034
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_15_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.432
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_15_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_15_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_15_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [512, 512, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.26196e-06
    std = 0.00850526
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_15_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.006
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_15_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.167
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_15_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_15_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_2_modules_0_parameters_weight_:
    name = "L_fn_modules_15_modules_body_modules_2_modules_0_parameters_weight_"
    shape = [2048, 512, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.88323e-05
    std = 0.0255059
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_2_modules_1_buffers_running_mean_:
    name = "L_fn_modules_15_modules_body_modules_2_modules_1_buffers_running_mean_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.001
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_2_modules_1_buffers_running_var_:
    name = "L_fn_modules_15_modules_body_modules_2_modules_1_buffers_running_var_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.171
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_2_modules_1_parameters_weight_:
    name = "L_fn_modules_15_modules_body_modules_2_modules_1_parameters_weight_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_body_modules_2_modules_1_parameters_bias_:
    name = "L_fn_modules_15_modules_body_modules_2_modules_1_parameters_bias_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_skip_modules_0_parameters_weight_:
    name = "L_fn_modules_15_modules_skip_modules_0_parameters_weight_"
    shape = [2048, 1024, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.7913e-06
    std = 0.0180473
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_skip_modules_1_buffers_running_mean_:
    name = "L_fn_modules_15_modules_skip_modules_1_buffers_running_mean_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.005
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_skip_modules_1_buffers_running_var_:
    name = "L_fn_modules_15_modules_skip_modules_1_buffers_running_var_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.548
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_skip_modules_1_parameters_weight_:
    name = "L_fn_modules_15_modules_skip_modules_1_parameters_weight_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_15_modules_skip_modules_1_parameters_bias_:
    name = "L_fn_modules_15_modules_skip_modules_1_parameters_bias_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_16_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [512, 2048, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.91715e-05
    std = 0.0127637
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_16_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.064
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_16_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.335
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_16_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_16_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_16_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [512, 512, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.70034e-06
    std = 0.00850121
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_16_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.017
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_16_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.144
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_16_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_16_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_2_modules_0_parameters_weight_:
    name = "L_fn_modules_16_modules_body_modules_2_modules_0_parameters_weight_"
    shape = [2048, 512, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.24993e-05
    std = 0.025501
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_2_modules_1_buffers_running_mean_:
    name = "L_fn_modules_16_modules_body_modules_2_modules_1_buffers_running_mean_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.001
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_2_modules_1_buffers_running_var_:
    name = "L_fn_modules_16_modules_body_modules_2_modules_1_buffers_running_var_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.182
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_2_modules_1_parameters_weight_:
    name = "L_fn_modules_16_modules_body_modules_2_modules_1_parameters_weight_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_16_modules_body_modules_2_modules_1_parameters_bias_:
    name = "L_fn_modules_16_modules_body_modules_2_modules_1_parameters_bias_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_body_modules_0_modules_0_parameters_weight_:
    name = "L_fn_modules_17_modules_body_modules_0_modules_0_parameters_weight_"
    shape = [512, 2048, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.03444e-06
    std = 0.0127707
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_body_modules_0_modules_1_buffers_running_mean_:
    name = "L_fn_modules_17_modules_body_modules_0_modules_1_buffers_running_mean_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.033
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_body_modules_0_modules_1_buffers_running_var_:
    name = "L_fn_modules_17_modules_body_modules_0_modules_1_buffers_running_var_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.557
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_body_modules_0_modules_1_parameters_weight_:
    name = "L_fn_modules_17_modules_body_modules_0_modules_1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_body_modules_0_modules_1_parameters_bias_:
    name = "L_fn_modules_17_modules_body_modules_0_modules_1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_body_modules_1_modules_0_parameters_weight_:
    name = "L_fn_modules_17_modules_body_modules_1_modules_0_parameters_weight_"
    shape = [512, 512, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.90979e-06
    std = 0.00850425
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_body_modules_1_modules_1_buffers_running_mean_:
    name = "L_fn_modules_17_modules_body_modules_1_modules_1_buffers_running_mean_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.014
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_body_modules_1_modules_1_buffers_running_var_:
    name = "L_fn_modules_17_modules_body_modules_1_modules_1_buffers_running_var_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.156
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_body_modules_1_modules_1_parameters_weight_:
    name = "L_fn_modules_17_modules_body_modules_1_modules_1_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_body_modules_1_modules_1_parameters_bias_:
    name = "L_fn_modules_17_modules_body_modules_1_modules_1_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_body_modules_2_modules_0_parameters_weight_:
    name = "L_fn_modules_17_modules_body_modules_2_modules_0_parameters_weight_"
    shape = [2048, 512, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.00976e-05
    std = 0.025514
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_body_modules_2_modules_1_buffers_running_mean_:
    name = "L_fn_modules_17_modules_body_modules_2_modules_1_buffers_running_mean_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.004
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_body_modules_2_modules_1_buffers_running_var_:
    name = "L_fn_modules_17_modules_body_modules_2_modules_1_buffers_running_var_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.165
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_body_modules_2_modules_1_parameters_weight_:
    name = "L_fn_modules_17_modules_body_modules_2_modules_1_parameters_weight_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_17_modules_body_modules_2_modules_1_parameters_bias_:
    name = "L_fn_modules_17_modules_body_modules_2_modules_1_parameters_bias_"
    shape = [2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_fn_modules_20_parameters_weight_:
    name = "L_fn_modules_20_parameters_weight_"
    shape = [1000, 2048]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.62097e-05
    std = 0.0127553
    data = None


class Program_weight_tensor_meta_L_fn_modules_20_parameters_bias_:
    name = "L_fn_modules_20_parameters_bias_"
    shape = [1000]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000357236
    std = 0.0126138
    data = None
