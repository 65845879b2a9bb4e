class Program_weight_tensor_meta_L_self_modules_inp_modules_0_parameters_weight_:
    name = "L_self_modules_inp_modules_0_parameters_weight_"
    shape = [8, 3, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0092209
    std = 0.1099
    data = None


class Program_weight_tensor_meta_L_board_:
    name = "L_board_"
    shape = [1, 3, 12, 12]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.505211
    std = 0.292014
    data = None


class Program_weight_tensor_meta_L_self_modules_inp_modules_1_buffers_running_mean_:
    name = "L_self_modules_inp_modules_1_buffers_running_mean_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.117
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_inp_modules_1_buffers_running_var_:
    name = "L_self_modules_inp_modules_1_buffers_running_var_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.042
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_inp_modules_1_parameters_weight_:
    name = "L_self_modules_inp_modules_1_parameters_weight_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_inp_modules_1_parameters_bias_:
    name = "L_self_modules_inp_modules_1_parameters_bias_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_0_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_body_modules_0_modules_0_modules_0_parameters_weight_"
    shape = [8, 8, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00133511
    std = 0.0700157
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_0_modules_0_modules_1_buffers_running_mean_:
    name = "L_self_modules_body_modules_0_modules_0_modules_1_buffers_running_mean_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.094
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_0_modules_0_modules_1_buffers_running_var_:
    name = "L_self_modules_body_modules_0_modules_0_modules_1_buffers_running_var_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.117
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_0_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_body_modules_0_modules_0_modules_1_parameters_weight_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_0_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_body_modules_0_modules_0_modules_1_parameters_bias_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_0_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_body_modules_0_modules_1_modules_0_parameters_weight_"
    shape = [8, 8, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00115176
    std = 0.0694617
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_0_modules_1_modules_1_buffers_running_mean_:
    name = "L_self_modules_body_modules_0_modules_1_modules_1_buffers_running_mean_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.047
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_0_modules_1_modules_1_buffers_running_var_:
    name = "L_self_modules_body_modules_0_modules_1_modules_1_buffers_running_var_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.154
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_0_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_body_modules_0_modules_1_modules_1_parameters_weight_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_0_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_body_modules_0_modules_1_modules_1_parameters_bias_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_1_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_body_modules_1_modules_0_modules_0_parameters_weight_"
    shape = [8, 8, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000773094
    std = 0.0672288
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_1_modules_0_modules_1_buffers_running_mean_:
    name = "L_self_modules_body_modules_1_modules_0_modules_1_buffers_running_mean_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.061
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_1_modules_0_modules_1_buffers_running_var_:
    name = "L_self_modules_body_modules_1_modules_0_modules_1_buffers_running_var_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.312
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_1_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_body_modules_1_modules_0_modules_1_parameters_weight_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_1_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_body_modules_1_modules_0_modules_1_parameters_bias_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_1_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_body_modules_1_modules_1_modules_0_parameters_weight_"
    shape = [8, 8, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000938622
    std = 0.0662837
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_1_modules_1_modules_1_buffers_running_mean_:
    name = "L_self_modules_body_modules_1_modules_1_modules_1_buffers_running_mean_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.004
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_1_modules_1_modules_1_buffers_running_var_:
    name = "L_self_modules_body_modules_1_modules_1_modules_1_buffers_running_var_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.094
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_1_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_body_modules_1_modules_1_modules_1_parameters_weight_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_1_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_body_modules_1_modules_1_modules_1_parameters_bias_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_2_modules_0_modules_0_parameters_weight_:
    name = "L_self_modules_body_modules_2_modules_0_modules_0_parameters_weight_"
    shape = [8, 8, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000227267
    std = 0.0653727
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_2_modules_0_modules_1_buffers_running_mean_:
    name = "L_self_modules_body_modules_2_modules_0_modules_1_buffers_running_mean_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.046
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_2_modules_0_modules_1_buffers_running_var_:
    name = "L_self_modules_body_modules_2_modules_0_modules_1_buffers_running_var_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.561
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_2_modules_0_modules_1_parameters_weight_:
    name = "L_self_modules_body_modules_2_modules_0_modules_1_parameters_weight_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_2_modules_0_modules_1_parameters_bias_:
    name = "L_self_modules_body_modules_2_modules_0_modules_1_parameters_bias_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_2_modules_1_modules_0_parameters_weight_:
    name = "L_self_modules_body_modules_2_modules_1_modules_0_parameters_weight_"
    shape = [8, 8, 3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00708311
    std = 0.0677301
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_2_modules_1_modules_1_buffers_running_mean_:
    name = "L_self_modules_body_modules_2_modules_1_modules_1_buffers_running_mean_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.126
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_2_modules_1_modules_1_buffers_running_var_:
    name = "L_self_modules_body_modules_2_modules_1_modules_1_buffers_running_var_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.172
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_2_modules_1_modules_1_parameters_weight_:
    name = "L_self_modules_body_modules_2_modules_1_modules_1_parameters_weight_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_2_modules_1_modules_1_parameters_bias_:
    name = "L_self_modules_body_modules_2_modules_1_modules_1_parameters_bias_"
    shape = [8]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_policy_parameters_weight_:
    name = "L_self_modules_policy_parameters_weight_"
    shape = [1, 8, 1, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0531202
    std = 0.18925
    data = None


class Program_weight_tensor_meta_L_self_modules_policy_parameters_bias_:
    name = "L_self_modules_policy_parameters_bias_"
    shape = [1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0837705
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_value_parameters_weight_:
    name = "L_self_modules_value_parameters_weight_"
    shape = [1, 8]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.032195
    std = 0.164096
    data = None


class Program_weight_tensor_meta_L_self_modules_value_parameters_bias_:
    name = "L_self_modules_value_parameters_bias_"
    shape = [1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0376247
    std = 0.0
    data = None
