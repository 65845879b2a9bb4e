class Program_weight_tensor_meta_L_self_modules_look_modules_0_parameters_weight_:
    name = "L_self_modules_look_modules_0_parameters_weight_"
    shape = [64, 3, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0232224
    std = 0.336258
    data = None


class Program_weight_tensor_meta_L_self_modules_look_modules_0_parameters_bias_:
    name = "L_self_modules_look_modules_0_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0343615
    std = 0.311318
    data = None


class Program_weight_tensor_meta_L_points_:
    name = "L_points_"
    shape = [1, 3, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00187687
    std = 1.0236
    data = None


class Program_weight_tensor_meta_L_self_modules_look_modules_1_buffers_running_mean_:
    name = "L_self_modules_look_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.033
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_look_modules_1_buffers_running_var_:
    name = "L_self_modules_look_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.448
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_look_modules_1_parameters_weight_:
    name = "L_self_modules_look_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_look_modules_1_parameters_bias_:
    name = "L_self_modules_look_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_look_modules_3_parameters_weight_:
    name = "L_self_modules_look_modules_3_parameters_weight_"
    shape = [128, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000110937
    std = 0.0719297
    data = None


class Program_weight_tensor_meta_L_self_modules_look_modules_3_parameters_bias_:
    name = "L_self_modules_look_modules_3_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0125218
    std = 0.0717399
    data = None


class Program_weight_tensor_meta_L_self_modules_look_modules_4_buffers_running_mean_:
    name = "L_self_modules_look_modules_4_buffers_running_mean_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.005
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_look_modules_4_buffers_running_var_:
    name = "L_self_modules_look_modules_4_buffers_running_var_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.187
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_look_modules_4_parameters_weight_:
    name = "L_self_modules_look_modules_4_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_look_modules_4_parameters_bias_:
    name = "L_self_modules_look_modules_4_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_look_modules_6_parameters_weight_:
    name = "L_self_modules_look_modules_6_parameters_weight_"
    shape = [1024, 128, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000109165
    std = 0.050985
    data = None


class Program_weight_tensor_meta_L_self_modules_look_modules_6_parameters_bias_:
    name = "L_self_modules_look_modules_6_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00237858
    std = 0.0510649
    data = None


class Program_weight_tensor_meta_L_self_modules_look_modules_7_buffers_running_mean_:
    name = "L_self_modules_look_modules_7_buffers_running_mean_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.011
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_look_modules_7_buffers_running_var_:
    name = "L_self_modules_look_modules_7_buffers_running_var_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.163
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_look_modules_7_parameters_weight_:
    name = "L_self_modules_look_modules_7_parameters_weight_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_look_modules_7_parameters_bias_:
    name = "L_self_modules_look_modules_7_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_turn_modules_0_parameters_weight_:
    name = "L_self_modules_turn_modules_0_parameters_weight_"
    shape = [512, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.49499e-05
    std = 0.0180444
    data = None


class Program_weight_tensor_meta_L_self_modules_turn_modules_0_parameters_bias_:
    name = "L_self_modules_turn_modules_0_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000359835
    std = 0.018179
    data = None


class Program_weight_tensor_meta_L_self_modules_turn_modules_2_parameters_weight_:
    name = "L_self_modules_turn_modules_2_parameters_weight_"
    shape = [256, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.65983e-05
    std = 0.0254863
    data = None


class Program_weight_tensor_meta_L_self_modules_turn_modules_2_parameters_bias_:
    name = "L_self_modules_turn_modules_2_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00159041
    std = 0.025083
    data = None


class Program_weight_tensor_meta_L_self_modules_turn_modules_4_parameters_weight_:
    name = "L_self_modules_turn_modules_4_parameters_weight_"
    shape = [9, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000358242
    std = 0.0359583
    data = None


class Program_weight_tensor_meta_L_self_modules_turn_modules_4_parameters_bias_:
    name = "L_self_modules_turn_modules_4_parameters_bias_"
    shape = [9]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.014462
    std = 0.0337789
    data = None


class Program_weight_tensor_meta_L_self_buffers_eye_:
    name = "L_self_buffers_eye_"
    shape = [3, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.333333
    std = 0.5
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_0_parameters_weight_:
    name = "L_self_modules_body_modules_0_parameters_weight_"
    shape = [64, 3, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.015873
    std = 0.337962
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_0_parameters_bias_:
    name = "L_self_modules_body_modules_0_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0379463
    std = 0.314831
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_1_buffers_running_mean_:
    name = "L_self_modules_body_modules_1_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.036
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_1_buffers_running_var_:
    name = "L_self_modules_body_modules_1_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.618
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_1_parameters_weight_:
    name = "L_self_modules_body_modules_1_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_1_parameters_bias_:
    name = "L_self_modules_body_modules_1_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_3_parameters_weight_:
    name = "L_self_modules_body_modules_3_parameters_weight_"
    shape = [64, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000334196
    std = 0.0727525
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_3_parameters_bias_:
    name = "L_self_modules_body_modules_3_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00628528
    std = 0.0618317
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_4_buffers_running_mean_:
    name = "L_self_modules_body_modules_4_buffers_running_mean_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.009
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_4_buffers_running_var_:
    name = "L_self_modules_body_modules_4_buffers_running_var_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.154
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_4_parameters_weight_:
    name = "L_self_modules_body_modules_4_parameters_weight_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_4_parameters_bias_:
    name = "L_self_modules_body_modules_4_parameters_bias_"
    shape = [64]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_6_parameters_weight_:
    name = "L_self_modules_body_modules_6_parameters_weight_"
    shape = [128, 64, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000977593
    std = 0.0726121
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_6_parameters_bias_:
    name = "L_self_modules_body_modules_6_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00769152
    std = 0.0747301
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_7_buffers_running_mean_:
    name = "L_self_modules_body_modules_7_buffers_running_mean_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.025
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_7_buffers_running_var_:
    name = "L_self_modules_body_modules_7_buffers_running_var_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.149
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_7_parameters_weight_:
    name = "L_self_modules_body_modules_7_parameters_weight_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_7_parameters_bias_:
    name = "L_self_modules_body_modules_7_parameters_bias_"
    shape = [128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_9_parameters_weight_:
    name = "L_self_modules_body_modules_9_parameters_weight_"
    shape = [1024, 128, 1]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.26595e-05
    std = 0.0510345
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_9_parameters_bias_:
    name = "L_self_modules_body_modules_9_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000647945
    std = 0.0518996
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_10_buffers_running_mean_:
    name = "L_self_modules_body_modules_10_buffers_running_mean_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.007
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_10_buffers_running_var_:
    name = "L_self_modules_body_modules_10_buffers_running_var_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.173
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_10_parameters_weight_:
    name = "L_self_modules_body_modules_10_parameters_weight_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_body_modules_10_parameters_bias_:
    name = "L_self_modules_body_modules_10_parameters_bias_"
    shape = [1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_0_parameters_weight_:
    name = "L_self_modules_head_modules_0_parameters_weight_"
    shape = [512, 1024]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.22738e-05
    std = 0.0180338
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_0_parameters_bias_:
    name = "L_self_modules_head_modules_0_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00103522
    std = 0.018022
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_2_parameters_weight_:
    name = "L_self_modules_head_modules_2_parameters_weight_"
    shape = [256, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.14052e-05
    std = 0.0255575
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_2_parameters_bias_:
    name = "L_self_modules_head_modules_2_parameters_bias_"
    shape = [256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00282395
    std = 0.0246651
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_4_parameters_weight_:
    name = "L_self_modules_head_modules_4_parameters_weight_"
    shape = [40, 256]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000310615
    std = 0.036191
    data = None


class Program_weight_tensor_meta_L_self_modules_head_modules_4_parameters_bias_:
    name = "L_self_modules_head_modules_4_parameters_bias_"
    shape = [40]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0103221
    std = 0.0379462
    data = None
