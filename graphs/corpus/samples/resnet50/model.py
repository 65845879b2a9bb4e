import torch


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_fn_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_args_0_: torch.Tensor,
        L_fn_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_body_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_body_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_2_modules_body_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_2_modules_body_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_body_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_body_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_body_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_2_modules_body_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_2_modules_body_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_body_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_body_modules_2_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_body_modules_2_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_2_modules_body_modules_2_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_2_modules_body_modules_2_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_body_modules_2_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_skip_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_skip_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_2_modules_skip_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_2_modules_skip_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_skip_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_body_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_body_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_3_modules_body_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_3_modules_body_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_body_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_body_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_body_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_3_modules_body_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_3_modules_body_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_body_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_body_modules_2_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_body_modules_2_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_3_modules_body_modules_2_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_3_modules_body_modules_2_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_body_modules_2_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_body_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_body_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_4_modules_body_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_4_modules_body_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_body_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_body_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_body_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_4_modules_body_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_4_modules_body_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_body_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_body_modules_2_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_body_modules_2_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_4_modules_body_modules_2_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_4_modules_body_modules_2_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_body_modules_2_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_5_modules_body_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_5_modules_body_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_5_modules_body_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_5_modules_body_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_5_modules_body_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_5_modules_body_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_5_modules_body_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_5_modules_body_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_5_modules_body_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_5_modules_body_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_5_modules_body_modules_2_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_5_modules_body_modules_2_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_5_modules_body_modules_2_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_5_modules_body_modules_2_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_5_modules_body_modules_2_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_5_modules_skip_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_5_modules_skip_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_5_modules_skip_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_5_modules_skip_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_5_modules_skip_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_6_modules_body_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_6_modules_body_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_6_modules_body_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_6_modules_body_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_6_modules_body_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_6_modules_body_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_6_modules_body_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_6_modules_body_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_6_modules_body_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_6_modules_body_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_6_modules_body_modules_2_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_6_modules_body_modules_2_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_6_modules_body_modules_2_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_6_modules_body_modules_2_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_6_modules_body_modules_2_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_7_modules_body_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_7_modules_body_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_7_modules_body_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_7_modules_body_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_7_modules_body_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_7_modules_body_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_7_modules_body_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_7_modules_body_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_7_modules_body_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_7_modules_body_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_7_modules_body_modules_2_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_7_modules_body_modules_2_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_7_modules_body_modules_2_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_7_modules_body_modules_2_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_7_modules_body_modules_2_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_8_modules_body_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_8_modules_body_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_8_modules_body_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_8_modules_body_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_8_modules_body_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_8_modules_body_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_8_modules_body_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_8_modules_body_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_8_modules_body_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_8_modules_body_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_8_modules_body_modules_2_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_8_modules_body_modules_2_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_8_modules_body_modules_2_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_8_modules_body_modules_2_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_8_modules_body_modules_2_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_body_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_body_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_9_modules_body_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_9_modules_body_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_body_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_body_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_body_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_9_modules_body_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_9_modules_body_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_body_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_body_modules_2_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_body_modules_2_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_9_modules_body_modules_2_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_9_modules_body_modules_2_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_body_modules_2_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_skip_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_skip_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_9_modules_skip_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_9_modules_skip_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_skip_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_10_modules_body_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_10_modules_body_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_10_modules_body_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_10_modules_body_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_10_modules_body_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_10_modules_body_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_10_modules_body_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_10_modules_body_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_10_modules_body_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_10_modules_body_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_10_modules_body_modules_2_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_10_modules_body_modules_2_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_10_modules_body_modules_2_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_10_modules_body_modules_2_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_10_modules_body_modules_2_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_11_modules_body_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_11_modules_body_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_11_modules_body_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_11_modules_body_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_11_modules_body_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_11_modules_body_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_11_modules_body_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_11_modules_body_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_11_modules_body_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_11_modules_body_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_11_modules_body_modules_2_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_11_modules_body_modules_2_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_11_modules_body_modules_2_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_11_modules_body_modules_2_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_11_modules_body_modules_2_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_12_modules_body_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_12_modules_body_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_12_modules_body_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_12_modules_body_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_12_modules_body_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_12_modules_body_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_12_modules_body_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_12_modules_body_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_12_modules_body_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_12_modules_body_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_12_modules_body_modules_2_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_12_modules_body_modules_2_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_12_modules_body_modules_2_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_12_modules_body_modules_2_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_12_modules_body_modules_2_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_13_modules_body_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_13_modules_body_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_13_modules_body_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_13_modules_body_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_13_modules_body_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_13_modules_body_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_13_modules_body_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_13_modules_body_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_13_modules_body_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_13_modules_body_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_13_modules_body_modules_2_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_13_modules_body_modules_2_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_13_modules_body_modules_2_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_13_modules_body_modules_2_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_13_modules_body_modules_2_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_14_modules_body_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_14_modules_body_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_14_modules_body_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_14_modules_body_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_14_modules_body_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_14_modules_body_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_14_modules_body_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_14_modules_body_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_14_modules_body_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_14_modules_body_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_14_modules_body_modules_2_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_14_modules_body_modules_2_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_14_modules_body_modules_2_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_14_modules_body_modules_2_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_14_modules_body_modules_2_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_15_modules_body_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_15_modules_body_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_15_modules_body_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_15_modules_body_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_15_modules_body_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_15_modules_body_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_15_modules_body_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_15_modules_body_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_15_modules_body_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_15_modules_body_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_15_modules_body_modules_2_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_15_modules_body_modules_2_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_15_modules_body_modules_2_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_15_modules_body_modules_2_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_15_modules_body_modules_2_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_15_modules_skip_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_15_modules_skip_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_15_modules_skip_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_15_modules_skip_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_15_modules_skip_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_body_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_body_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_16_modules_body_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_16_modules_body_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_body_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_body_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_body_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_16_modules_body_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_16_modules_body_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_body_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_body_modules_2_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_body_modules_2_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_16_modules_body_modules_2_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_16_modules_body_modules_2_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_body_modules_2_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_17_modules_body_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_17_modules_body_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_17_modules_body_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_17_modules_body_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_17_modules_body_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_17_modules_body_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_17_modules_body_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_17_modules_body_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_17_modules_body_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_17_modules_body_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_17_modules_body_modules_2_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_17_modules_body_modules_2_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_17_modules_body_modules_2_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_17_modules_body_modules_2_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_17_modules_body_modules_2_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_20_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_20_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_fn_modules_0_modules_0_parameters_weight_ = L_fn_modules_0_modules_0_parameters_weight_
        l_args_0_ = L_args_0_
        l_fn_modules_0_modules_1_buffers_running_mean_ = L_fn_modules_0_modules_1_buffers_running_mean_
        l_fn_modules_0_modules_1_buffers_running_var_ = L_fn_modules_0_modules_1_buffers_running_var_
        l_fn_modules_0_modules_1_parameters_weight_ = L_fn_modules_0_modules_1_parameters_weight_
        l_fn_modules_0_modules_1_parameters_bias_ = L_fn_modules_0_modules_1_parameters_bias_
        l_fn_modules_2_modules_body_modules_0_modules_0_parameters_weight_ = L_fn_modules_2_modules_body_modules_0_modules_0_parameters_weight_
        l_fn_modules_2_modules_body_modules_0_modules_1_buffers_running_mean_ = L_fn_modules_2_modules_body_modules_0_modules_1_buffers_running_mean_
        l_fn_modules_2_modules_body_modules_0_modules_1_buffers_running_var_ = L_fn_modules_2_modules_body_modules_0_modules_1_buffers_running_var_
        l_fn_modules_2_modules_body_modules_0_modules_1_parameters_weight_ = L_fn_modules_2_modules_body_modules_0_modules_1_parameters_weight_
        l_fn_modules_2_modules_body_modules_0_modules_1_parameters_bias_ = L_fn_modules_2_modules_body_modules_0_modules_1_parameters_bias_
        l_fn_modules_2_modules_body_modules_1_modules_0_parameters_weight_ = L_fn_modules_2_modules_body_modules_1_modules_0_parameters_weight_
        l_fn_modules_2_modules_body_modules_1_modules_1_buffers_running_mean_ = L_fn_modules_2_modules_body_modules_1_modules_1_buffers_running_mean_
        l_fn_modules_2_modules_body_modules_1_modules_1_buffers_running_var_ = L_fn_modules_2_modules_body_modules_1_modules_1_buffers_running_var_
        l_fn_modules_2_modules_body_modules_1_modules_1_parameters_weight_ = L_fn_modules_2_modules_body_modules_1_modules_1_parameters_weight_
        l_fn_modules_2_modules_body_modules_1_modules_1_parameters_bias_ = L_fn_modules_2_modules_body_modules_1_modules_1_parameters_bias_
        l_fn_modules_2_modules_body_modules_2_modules_0_parameters_weight_ = L_fn_modules_2_modules_body_modules_2_modules_0_parameters_weight_
        l_fn_modules_2_modules_body_modules_2_modules_1_buffers_running_mean_ = L_fn_modules_2_modules_body_modules_2_modules_1_buffers_running_mean_
        l_fn_modules_2_modules_body_modules_2_modules_1_buffers_running_var_ = L_fn_modules_2_modules_body_modules_2_modules_1_buffers_running_var_
        l_fn_modules_2_modules_body_modules_2_modules_1_parameters_weight_ = L_fn_modules_2_modules_body_modules_2_modules_1_parameters_weight_
        l_fn_modules_2_modules_body_modules_2_modules_1_parameters_bias_ = L_fn_modules_2_modules_body_modules_2_modules_1_parameters_bias_
        l_fn_modules_2_modules_skip_modules_0_parameters_weight_ = L_fn_modules_2_modules_skip_modules_0_parameters_weight_
        l_fn_modules_2_modules_skip_modules_1_buffers_running_mean_ = L_fn_modules_2_modules_skip_modules_1_buffers_running_mean_
        l_fn_modules_2_modules_skip_modules_1_buffers_running_var_ = L_fn_modules_2_modules_skip_modules_1_buffers_running_var_
        l_fn_modules_2_modules_skip_modules_1_parameters_weight_ = L_fn_modules_2_modules_skip_modules_1_parameters_weight_
        l_fn_modules_2_modules_skip_modules_1_parameters_bias_ = L_fn_modules_2_modules_skip_modules_1_parameters_bias_
        l_fn_modules_3_modules_body_modules_0_modules_0_parameters_weight_ = L_fn_modules_3_modules_body_modules_0_modules_0_parameters_weight_
        l_fn_modules_3_modules_body_modules_0_modules_1_buffers_running_mean_ = L_fn_modules_3_modules_body_modules_0_modules_1_buffers_running_mean_
        l_fn_modules_3_modules_body_modules_0_modules_1_buffers_running_var_ = L_fn_modules_3_modules_body_modules_0_modules_1_buffers_running_var_
        l_fn_modules_3_modules_body_modules_0_modules_1_parameters_weight_ = L_fn_modules_3_modules_body_modules_0_modules_1_parameters_weight_
        l_fn_modules_3_modules_body_modules_0_modules_1_parameters_bias_ = L_fn_modules_3_modules_body_modules_0_modules_1_parameters_bias_
        l_fn_modules_3_modules_body_modules_1_modules_0_parameters_weight_ = L_fn_modules_3_modules_body_modules_1_modules_0_parameters_weight_
        l_fn_modules_3_modules_body_modules_1_modules_1_buffers_running_mean_ = L_fn_modules_3_modules_body_modules_1_modules_1_buffers_running_mean_
        l_fn_modules_3_modules_body_modules_1_modules_1_buffers_running_var_ = L_fn_modules_3_modules_body_modules_1_modules_1_buffers_running_var_
        l_fn_modules_3_modules_body_modules_1_modules_1_parameters_weight_ = L_fn_modules_3_modules_body_modules_1_modules_1_parameters_weight_
        l_fn_modules_3_modules_body_modules_1_modules_1_parameters_bias_ = L_fn_modules_3_modules_body_modules_1_modules_1_parameters_bias_
        l_fn_modules_3_modules_body_modules_2_modules_0_parameters_weight_ = L_fn_modules_3_modules_body_modules_2_modules_0_parameters_weight_
        l_fn_modules_3_modules_body_modules_2_modules_1_buffers_running_mean_ = L_fn_modules_3_modules_body_modules_2_modules_1_buffers_running_mean_
        l_fn_modules_3_modules_body_modules_2_modules_1_buffers_running_var_ = L_fn_modules_3_modules_body_modules_2_modules_1_buffers_running_var_
        l_fn_modules_3_modules_body_modules_2_modules_1_parameters_weight_ = L_fn_modules_3_modules_body_modules_2_modules_1_parameters_weight_
        l_fn_modules_3_modules_body_modules_2_modules_1_parameters_bias_ = L_fn_modules_3_modules_body_modules_2_modules_1_parameters_bias_
        l_fn_modules_4_modules_body_modules_0_modules_0_parameters_weight_ = L_fn_modules_4_modules_body_modules_0_modules_0_parameters_weight_
        l_fn_modules_4_modules_body_modules_0_modules_1_buffers_running_mean_ = L_fn_modules_4_modules_body_modules_0_modules_1_buffers_running_mean_
        l_fn_modules_4_modules_body_modules_0_modules_1_buffers_running_var_ = L_fn_modules_4_modules_body_modules_0_modules_1_buffers_running_var_
        l_fn_modules_4_modules_body_modules_0_modules_1_parameters_weight_ = L_fn_modules_4_modules_body_modules_0_modules_1_parameters_weight_
        l_fn_modules_4_modules_body_modules_0_modules_1_parameters_bias_ = L_fn_modules_4_modules_body_modules_0_modules_1_parameters_bias_
        l_fn_modules_4_modules_body_modules_1_modules_0_parameters_weight_ = L_fn_modules_4_modules_body_modules_1_modules_0_parameters_weight_
        l_fn_modules_4_modules_body_modules_1_modules_1_buffers_running_mean_ = L_fn_modules_4_modules_body_modules_1_modules_1_buffers_running_mean_
        l_fn_modules_4_modules_body_modules_1_modules_1_buffers_running_var_ = L_fn_modules_4_modules_body_modules_1_modules_1_buffers_running_var_
        l_fn_modules_4_modules_body_modules_1_modules_1_parameters_weight_ = L_fn_modules_4_modules_body_modules_1_modules_1_parameters_weight_
        l_fn_modules_4_modules_body_modules_1_modules_1_parameters_bias_ = L_fn_modules_4_modules_body_modules_1_modules_1_parameters_bias_
        l_fn_modules_4_modules_body_modules_2_modules_0_parameters_weight_ = L_fn_modules_4_modules_body_modules_2_modules_0_parameters_weight_
        l_fn_modules_4_modules_body_modules_2_modules_1_buffers_running_mean_ = L_fn_modules_4_modules_body_modules_2_modules_1_buffers_running_mean_
        l_fn_modules_4_modules_body_modules_2_modules_1_buffers_running_var_ = L_fn_modules_4_modules_body_modules_2_modules_1_buffers_running_var_
        l_fn_modules_4_modules_body_modules_2_modules_1_parameters_weight_ = L_fn_modules_4_modules_body_modules_2_modules_1_parameters_weight_
        l_fn_modules_4_modules_body_modules_2_modules_1_parameters_bias_ = L_fn_modules_4_modules_body_modules_2_modules_1_parameters_bias_
        l_fn_modules_5_modules_body_modules_0_modules_0_parameters_weight_ = L_fn_modules_5_modules_body_modules_0_modules_0_parameters_weight_
        l_fn_modules_5_modules_body_modules_0_modules_1_buffers_running_mean_ = L_fn_modules_5_modules_body_modules_0_modules_1_buffers_running_mean_
        l_fn_modules_5_modules_body_modules_0_modules_1_buffers_running_var_ = L_fn_modules_5_modules_body_modules_0_modules_1_buffers_running_var_
        l_fn_modules_5_modules_body_modules_0_modules_1_parameters_weight_ = L_fn_modules_5_modules_body_modules_0_modules_1_parameters_weight_
        l_fn_modules_5_modules_body_modules_0_modules_1_parameters_bias_ = L_fn_modules_5_modules_body_modules_0_modules_1_parameters_bias_
        l_fn_modules_5_modules_body_modules_1_modules_0_parameters_weight_ = L_fn_modules_5_modules_body_modules_1_modules_0_parameters_weight_
        l_fn_modules_5_modules_body_modules_1_modules_1_buffers_running_mean_ = L_fn_modules_5_modules_body_modules_1_modules_1_buffers_running_mean_
        l_fn_modules_5_modules_body_modules_1_modules_1_buffers_running_var_ = L_fn_modules_5_modules_body_modules_1_modules_1_buffers_running_var_
        l_fn_modules_5_modules_body_modules_1_modules_1_parameters_weight_ = L_fn_modules_5_modules_body_modules_1_modules_1_parameters_weight_
        l_fn_modules_5_modules_body_modules_1_modules_1_parameters_bias_ = L_fn_modules_5_modules_body_modules_1_modules_1_parameters_bias_
        l_fn_modules_5_modules_body_modules_2_modules_0_parameters_weight_ = L_fn_modules_5_modules_body_modules_2_modules_0_parameters_weight_
        l_fn_modules_5_modules_body_modules_2_modules_1_buffers_running_mean_ = L_fn_modules_5_modules_body_modules_2_modules_1_buffers_running_mean_
        l_fn_modules_5_modules_body_modules_2_modules_1_buffers_running_var_ = L_fn_modules_5_modules_body_modules_2_modules_1_buffers_running_var_
        l_fn_modules_5_modules_body_modules_2_modules_1_parameters_weight_ = L_fn_modules_5_modules_body_modules_2_modules_1_parameters_weight_
        l_fn_modules_5_modules_body_modules_2_modules_1_parameters_bias_ = L_fn_modules_5_modules_body_modules_2_modules_1_parameters_bias_
        l_fn_modules_5_modules_skip_modules_0_parameters_weight_ = L_fn_modules_5_modules_skip_modules_0_parameters_weight_
        l_fn_modules_5_modules_skip_modules_1_buffers_running_mean_ = L_fn_modules_5_modules_skip_modules_1_buffers_running_mean_
        l_fn_modules_5_modules_skip_modules_1_buffers_running_var_ = L_fn_modules_5_modules_skip_modules_1_buffers_running_var_
        l_fn_modules_5_modules_skip_modules_1_parameters_weight_ = L_fn_modules_5_modules_skip_modules_1_parameters_weight_
        l_fn_modules_5_modules_skip_modules_1_parameters_bias_ = L_fn_modules_5_modules_skip_modules_1_parameters_bias_
        l_fn_modules_6_modules_body_modules_0_modules_0_parameters_weight_ = L_fn_modules_6_modules_body_modules_0_modules_0_parameters_weight_
        l_fn_modules_6_modules_body_modules_0_modules_1_buffers_running_mean_ = L_fn_modules_6_modules_body_modules_0_modules_1_buffers_running_mean_
        l_fn_modules_6_modules_body_modules_0_modules_1_buffers_running_var_ = L_fn_modules_6_modules_body_modules_0_modules_1_buffers_running_var_
        l_fn_modules_6_modules_body_modules_0_modules_1_parameters_weight_ = L_fn_modules_6_modules_body_modules_0_modules_1_parameters_weight_
        l_fn_modules_6_modules_body_modules_0_modules_1_parameters_bias_ = L_fn_modules_6_modules_body_modules_0_modules_1_parameters_bias_
        l_fn_modules_6_modules_body_modules_1_modules_0_parameters_weight_ = L_fn_modules_6_modules_body_modules_1_modules_0_parameters_weight_
        l_fn_modules_6_modules_body_modules_1_modules_1_buffers_running_mean_ = L_fn_modules_6_modules_body_modules_1_modules_1_buffers_running_mean_
        l_fn_modules_6_modules_body_modules_1_modules_1_buffers_running_var_ = L_fn_modules_6_modules_body_modules_1_modules_1_buffers_running_var_
        l_fn_modules_6_modules_body_modules_1_modules_1_parameters_weight_ = L_fn_modules_6_modules_body_modules_1_modules_1_parameters_weight_
        l_fn_modules_6_modules_body_modules_1_modules_1_parameters_bias_ = L_fn_modules_6_modules_body_modules_1_modules_1_parameters_bias_
        l_fn_modules_6_modules_body_modules_2_modules_0_parameters_weight_ = L_fn_modules_6_modules_body_modules_2_modules_0_parameters_weight_
        l_fn_modules_6_modules_body_modules_2_modules_1_buffers_running_mean_ = L_fn_modules_6_modules_body_modules_2_modules_1_buffers_running_mean_
        l_fn_modules_6_modules_body_modules_2_modules_1_buffers_running_var_ = L_fn_modules_6_modules_body_modules_2_modules_1_buffers_running_var_
        l_fn_modules_6_modules_body_modules_2_modules_1_parameters_weight_ = L_fn_modules_6_modules_body_modules_2_modules_1_parameters_weight_
        l_fn_modules_6_modules_body_modules_2_modules_1_parameters_bias_ = L_fn_modules_6_modules_body_modules_2_modules_1_parameters_bias_
        l_fn_modules_7_modules_body_modules_0_modules_0_parameters_weight_ = L_fn_modules_7_modules_body_modules_0_modules_0_parameters_weight_
        l_fn_modules_7_modules_body_modules_0_modules_1_buffers_running_mean_ = L_fn_modules_7_modules_body_modules_0_modules_1_buffers_running_mean_
        l_fn_modules_7_modules_body_modules_0_modules_1_buffers_running_var_ = L_fn_modules_7_modules_body_modules_0_modules_1_buffers_running_var_
        l_fn_modules_7_modules_body_modules_0_modules_1_parameters_weight_ = L_fn_modules_7_modules_body_modules_0_modules_1_parameters_weight_
        l_fn_modules_7_modules_body_modules_0_modules_1_parameters_bias_ = L_fn_modules_7_modules_body_modules_0_modules_1_parameters_bias_
        l_fn_modules_7_modules_body_modules_1_modules_0_parameters_weight_ = L_fn_modules_7_modules_body_modules_1_modules_0_parameters_weight_
        l_fn_modules_7_modules_body_modules_1_modules_1_buffers_running_mean_ = L_fn_modules_7_modules_body_modules_1_modules_1_buffers_running_mean_
        l_fn_modules_7_modules_body_modules_1_modules_1_buffers_running_var_ = L_fn_modules_7_modules_body_modules_1_modules_1_buffers_running_var_
        l_fn_modules_7_modules_body_modules_1_modules_1_parameters_weight_ = L_fn_modules_7_modules_body_modules_1_modules_1_parameters_weight_
        l_fn_modules_7_modules_body_modules_1_modules_1_parameters_bias_ = L_fn_modules_7_modules_body_modules_1_modules_1_parameters_bias_
        l_fn_modules_7_modules_body_modules_2_modules_0_parameters_weight_ = L_fn_modules_7_modules_body_modules_2_modules_0_parameters_weight_
        l_fn_modules_7_modules_body_modules_2_modules_1_buffers_running_mean_ = L_fn_modules_7_modules_body_modules_2_modules_1_buffers_running_mean_
        l_fn_modules_7_modules_body_modules_2_modules_1_buffers_running_var_ = L_fn_modules_7_modules_body_modules_2_modules_1_buffers_running_var_
        l_fn_modules_7_modules_body_modules_2_modules_1_parameters_weight_ = L_fn_modules_7_modules_body_modules_2_modules_1_parameters_weight_
        l_fn_modules_7_modules_body_modules_2_modules_1_parameters_bias_ = L_fn_modules_7_modules_body_modules_2_modules_1_parameters_bias_
        l_fn_modules_8_modules_body_modules_0_modules_0_parameters_weight_ = L_fn_modules_8_modules_body_modules_0_modules_0_parameters_weight_
        l_fn_modules_8_modules_body_modules_0_modules_1_buffers_running_mean_ = L_fn_modules_8_modules_body_modules_0_modules_1_buffers_running_mean_
        l_fn_modules_8_modules_body_modules_0_modules_1_buffers_running_var_ = L_fn_modules_8_modules_body_modules_0_modules_1_buffers_running_var_
        l_fn_modules_8_modules_body_modules_0_modules_1_parameters_weight_ = L_fn_modules_8_modules_body_modules_0_modules_1_parameters_weight_
        l_fn_modules_8_modules_body_modules_0_modules_1_parameters_bias_ = L_fn_modules_8_modules_body_modules_0_modules_1_parameters_bias_
        l_fn_modules_8_modules_body_modules_1_modules_0_parameters_weight_ = L_fn_modules_8_modules_body_modules_1_modules_0_parameters_weight_
        l_fn_modules_8_modules_body_modules_1_modules_1_buffers_running_mean_ = L_fn_modules_8_modules_body_modules_1_modules_1_buffers_running_mean_
        l_fn_modules_8_modules_body_modules_1_modules_1_buffers_running_var_ = L_fn_modules_8_modules_body_modules_1_modules_1_buffers_running_var_
        l_fn_modules_8_modules_body_modules_1_modules_1_parameters_weight_ = L_fn_modules_8_modules_body_modules_1_modules_1_parameters_weight_
        l_fn_modules_8_modules_body_modules_1_modules_1_parameters_bias_ = L_fn_modules_8_modules_body_modules_1_modules_1_parameters_bias_
        l_fn_modules_8_modules_body_modules_2_modules_0_parameters_weight_ = L_fn_modules_8_modules_body_modules_2_modules_0_parameters_weight_
        l_fn_modules_8_modules_body_modules_2_modules_1_buffers_running_mean_ = L_fn_modules_8_modules_body_modules_2_modules_1_buffers_running_mean_
        l_fn_modules_8_modules_body_modules_2_modules_1_buffers_running_var_ = L_fn_modules_8_modules_body_modules_2_modules_1_buffers_running_var_
        l_fn_modules_8_modules_body_modules_2_modules_1_parameters_weight_ = L_fn_modules_8_modules_body_modules_2_modules_1_parameters_weight_
        l_fn_modules_8_modules_body_modules_2_modules_1_parameters_bias_ = L_fn_modules_8_modules_body_modules_2_modules_1_parameters_bias_
        l_fn_modules_9_modules_body_modules_0_modules_0_parameters_weight_ = L_fn_modules_9_modules_body_modules_0_modules_0_parameters_weight_
        l_fn_modules_9_modules_body_modules_0_modules_1_buffers_running_mean_ = L_fn_modules_9_modules_body_modules_0_modules_1_buffers_running_mean_
        l_fn_modules_9_modules_body_modules_0_modules_1_buffers_running_var_ = L_fn_modules_9_modules_body_modules_0_modules_1_buffers_running_var_
        l_fn_modules_9_modules_body_modules_0_modules_1_parameters_weight_ = L_fn_modules_9_modules_body_modules_0_modules_1_parameters_weight_
        l_fn_modules_9_modules_body_modules_0_modules_1_parameters_bias_ = L_fn_modules_9_modules_body_modules_0_modules_1_parameters_bias_
        l_fn_modules_9_modules_body_modules_1_modules_0_parameters_weight_ = L_fn_modules_9_modules_body_modules_1_modules_0_parameters_weight_
        l_fn_modules_9_modules_body_modules_1_modules_1_buffers_running_mean_ = L_fn_modules_9_modules_body_modules_1_modules_1_buffers_running_mean_
        l_fn_modules_9_modules_body_modules_1_modules_1_buffers_running_var_ = L_fn_modules_9_modules_body_modules_1_modules_1_buffers_running_var_
        l_fn_modules_9_modules_body_modules_1_modules_1_parameters_weight_ = L_fn_modules_9_modules_body_modules_1_modules_1_parameters_weight_
        l_fn_modules_9_modules_body_modules_1_modules_1_parameters_bias_ = L_fn_modules_9_modules_body_modules_1_modules_1_parameters_bias_
        l_fn_modules_9_modules_body_modules_2_modules_0_parameters_weight_ = L_fn_modules_9_modules_body_modules_2_modules_0_parameters_weight_
        l_fn_modules_9_modules_body_modules_2_modules_1_buffers_running_mean_ = L_fn_modules_9_modules_body_modules_2_modules_1_buffers_running_mean_
        l_fn_modules_9_modules_body_modules_2_modules_1_buffers_running_var_ = L_fn_modules_9_modules_body_modules_2_modules_1_buffers_running_var_
        l_fn_modules_9_modules_body_modules_2_modules_1_parameters_weight_ = L_fn_modules_9_modules_body_modules_2_modules_1_parameters_weight_
        l_fn_modules_9_modules_body_modules_2_modules_1_parameters_bias_ = L_fn_modules_9_modules_body_modules_2_modules_1_parameters_bias_
        l_fn_modules_9_modules_skip_modules_0_parameters_weight_ = L_fn_modules_9_modules_skip_modules_0_parameters_weight_
        l_fn_modules_9_modules_skip_modules_1_buffers_running_mean_ = L_fn_modules_9_modules_skip_modules_1_buffers_running_mean_
        l_fn_modules_9_modules_skip_modules_1_buffers_running_var_ = L_fn_modules_9_modules_skip_modules_1_buffers_running_var_
        l_fn_modules_9_modules_skip_modules_1_parameters_weight_ = L_fn_modules_9_modules_skip_modules_1_parameters_weight_
        l_fn_modules_9_modules_skip_modules_1_parameters_bias_ = L_fn_modules_9_modules_skip_modules_1_parameters_bias_
        l_fn_modules_10_modules_body_modules_0_modules_0_parameters_weight_ = L_fn_modules_10_modules_body_modules_0_modules_0_parameters_weight_
        l_fn_modules_10_modules_body_modules_0_modules_1_buffers_running_mean_ = L_fn_modules_10_modules_body_modules_0_modules_1_buffers_running_mean_
        l_fn_modules_10_modules_body_modules_0_modules_1_buffers_running_var_ = L_fn_modules_10_modules_body_modules_0_modules_1_buffers_running_var_
        l_fn_modules_10_modules_body_modules_0_modules_1_parameters_weight_ = L_fn_modules_10_modules_body_modules_0_modules_1_parameters_weight_
        l_fn_modules_10_modules_body_modules_0_modules_1_parameters_bias_ = L_fn_modules_10_modules_body_modules_0_modules_1_parameters_bias_
        l_fn_modules_10_modules_body_modules_1_modules_0_parameters_weight_ = L_fn_modules_10_modules_body_modules_1_modules_0_parameters_weight_
        l_fn_modules_10_modules_body_modules_1_modules_1_buffers_running_mean_ = L_fn_modules_10_modules_body_modules_1_modules_1_buffers_running_mean_
        l_fn_modules_10_modules_body_modules_1_modules_1_buffers_running_var_ = L_fn_modules_10_modules_body_modules_1_modules_1_buffers_running_var_
        l_fn_modules_10_modules_body_modules_1_modules_1_parameters_weight_ = L_fn_modules_10_modules_body_modules_1_modules_1_parameters_weight_
        l_fn_modules_10_modules_body_modules_1_modules_1_parameters_bias_ = L_fn_modules_10_modules_body_modules_1_modules_1_parameters_bias_
        l_fn_modules_10_modules_body_modules_2_modules_0_parameters_weight_ = L_fn_modules_10_modules_body_modules_2_modules_0_parameters_weight_
        l_fn_modules_10_modules_body_modules_2_modules_1_buffers_running_mean_ = L_fn_modules_10_modules_body_modules_2_modules_1_buffers_running_mean_
        l_fn_modules_10_modules_body_modules_2_modules_1_buffers_running_var_ = L_fn_modules_10_modules_body_modules_2_modules_1_buffers_running_var_
        l_fn_modules_10_modules_body_modules_2_modules_1_parameters_weight_ = L_fn_modules_10_modules_body_modules_2_modules_1_parameters_weight_
        l_fn_modules_10_modules_body_modules_2_modules_1_parameters_bias_ = L_fn_modules_10_modules_body_modules_2_modules_1_parameters_bias_
        l_fn_modules_11_modules_body_modules_0_modules_0_parameters_weight_ = L_fn_modules_11_modules_body_modules_0_modules_0_parameters_weight_
        l_fn_modules_11_modules_body_modules_0_modules_1_buffers_running_mean_ = L_fn_modules_11_modules_body_modules_0_modules_1_buffers_running_mean_
        l_fn_modules_11_modules_body_modules_0_modules_1_buffers_running_var_ = L_fn_modules_11_modules_body_modules_0_modules_1_buffers_running_var_
        l_fn_modules_11_modules_body_modules_0_modules_1_parameters_weight_ = L_fn_modules_11_modules_body_modules_0_modules_1_parameters_weight_
        l_fn_modules_11_modules_body_modules_0_modules_1_parameters_bias_ = L_fn_modules_11_modules_body_modules_0_modules_1_parameters_bias_
        l_fn_modules_11_modules_body_modules_1_modules_0_parameters_weight_ = L_fn_modules_11_modules_body_modules_1_modules_0_parameters_weight_
        l_fn_modules_11_modules_body_modules_1_modules_1_buffers_running_mean_ = L_fn_modules_11_modules_body_modules_1_modules_1_buffers_running_mean_
        l_fn_modules_11_modules_body_modules_1_modules_1_buffers_running_var_ = L_fn_modules_11_modules_body_modules_1_modules_1_buffers_running_var_
        l_fn_modules_11_modules_body_modules_1_modules_1_parameters_weight_ = L_fn_modules_11_modules_body_modules_1_modules_1_parameters_weight_
        l_fn_modules_11_modules_body_modules_1_modules_1_parameters_bias_ = L_fn_modules_11_modules_body_modules_1_modules_1_parameters_bias_
        l_fn_modules_11_modules_body_modules_2_modules_0_parameters_weight_ = L_fn_modules_11_modules_body_modules_2_modules_0_parameters_weight_
        l_fn_modules_11_modules_body_modules_2_modules_1_buffers_running_mean_ = L_fn_modules_11_modules_body_modules_2_modules_1_buffers_running_mean_
        l_fn_modules_11_modules_body_modules_2_modules_1_buffers_running_var_ = L_fn_modules_11_modules_body_modules_2_modules_1_buffers_running_var_
        l_fn_modules_11_modules_body_modules_2_modules_1_parameters_weight_ = L_fn_modules_11_modules_body_modules_2_modules_1_parameters_weight_
        l_fn_modules_11_modules_body_modules_2_modules_1_parameters_bias_ = L_fn_modules_11_modules_body_modules_2_modules_1_parameters_bias_
        l_fn_modules_12_modules_body_modules_0_modules_0_parameters_weight_ = L_fn_modules_12_modules_body_modules_0_modules_0_parameters_weight_
        l_fn_modules_12_modules_body_modules_0_modules_1_buffers_running_mean_ = L_fn_modules_12_modules_body_modules_0_modules_1_buffers_running_mean_
        l_fn_modules_12_modules_body_modules_0_modules_1_buffers_running_var_ = L_fn_modules_12_modules_body_modules_0_modules_1_buffers_running_var_
        l_fn_modules_12_modules_body_modules_0_modules_1_parameters_weight_ = L_fn_modules_12_modules_body_modules_0_modules_1_parameters_weight_
        l_fn_modules_12_modules_body_modules_0_modules_1_parameters_bias_ = L_fn_modules_12_modules_body_modules_0_modules_1_parameters_bias_
        l_fn_modules_12_modules_body_modules_1_modules_0_parameters_weight_ = L_fn_modules_12_modules_body_modules_1_modules_0_parameters_weight_
        l_fn_modules_12_modules_body_modules_1_modules_1_buffers_running_mean_ = L_fn_modules_12_modules_body_modules_1_modules_1_buffers_running_mean_
        l_fn_modules_12_modules_body_modules_1_modules_1_buffers_running_var_ = L_fn_modules_12_modules_body_modules_1_modules_1_buffers_running_var_
        l_fn_modules_12_modules_body_modules_1_modules_1_parameters_weight_ = L_fn_modules_12_modules_body_modules_1_modules_1_parameters_weight_
        l_fn_modules_12_modules_body_modules_1_modules_1_parameters_bias_ = L_fn_modules_12_modules_body_modules_1_modules_1_parameters_bias_
        l_fn_modules_12_modules_body_modules_2_modules_0_parameters_weight_ = L_fn_modules_12_modules_body_modules_2_modules_0_parameters_weight_
        l_fn_modules_12_modules_body_modules_2_modules_1_buffers_running_mean_ = L_fn_modules_12_modules_body_modules_2_modules_1_buffers_running_mean_
        l_fn_modules_12_modules_body_modules_2_modules_1_buffers_running_var_ = L_fn_modules_12_modules_body_modules_2_modules_1_buffers_running_var_
        l_fn_modules_12_modules_body_modules_2_modules_1_parameters_weight_ = L_fn_modules_12_modules_body_modules_2_modules_1_parameters_weight_
        l_fn_modules_12_modules_body_modules_2_modules_1_parameters_bias_ = L_fn_modules_12_modules_body_modules_2_modules_1_parameters_bias_
        l_fn_modules_13_modules_body_modules_0_modules_0_parameters_weight_ = L_fn_modules_13_modules_body_modules_0_modules_0_parameters_weight_
        l_fn_modules_13_modules_body_modules_0_modules_1_buffers_running_mean_ = L_fn_modules_13_modules_body_modules_0_modules_1_buffers_running_mean_
        l_fn_modules_13_modules_body_modules_0_modules_1_buffers_running_var_ = L_fn_modules_13_modules_body_modules_0_modules_1_buffers_running_var_
        l_fn_modules_13_modules_body_modules_0_modules_1_parameters_weight_ = L_fn_modules_13_modules_body_modules_0_modules_1_parameters_weight_
        l_fn_modules_13_modules_body_modules_0_modules_1_parameters_bias_ = L_fn_modules_13_modules_body_modules_0_modules_1_parameters_bias_
        l_fn_modules_13_modules_body_modules_1_modules_0_parameters_weight_ = L_fn_modules_13_modules_body_modules_1_modules_0_parameters_weight_
        l_fn_modules_13_modules_body_modules_1_modules_1_buffers_running_mean_ = L_fn_modules_13_modules_body_modules_1_modules_1_buffers_running_mean_
        l_fn_modules_13_modules_body_modules_1_modules_1_buffers_running_var_ = L_fn_modules_13_modules_body_modules_1_modules_1_buffers_running_var_
        l_fn_modules_13_modules_body_modules_1_modules_1_parameters_weight_ = L_fn_modules_13_modules_body_modules_1_modules_1_parameters_weight_
        l_fn_modules_13_modules_body_modules_1_modules_1_parameters_bias_ = L_fn_modules_13_modules_body_modules_1_modules_1_parameters_bias_
        l_fn_modules_13_modules_body_modules_2_modules_0_parameters_weight_ = L_fn_modules_13_modules_body_modules_2_modules_0_parameters_weight_
        l_fn_modules_13_modules_body_modules_2_modules_1_buffers_running_mean_ = L_fn_modules_13_modules_body_modules_2_modules_1_buffers_running_mean_
        l_fn_modules_13_modules_body_modules_2_modules_1_buffers_running_var_ = L_fn_modules_13_modules_body_modules_2_modules_1_buffers_running_var_
        l_fn_modules_13_modules_body_modules_2_modules_1_parameters_weight_ = L_fn_modules_13_modules_body_modules_2_modules_1_parameters_weight_
        l_fn_modules_13_modules_body_modules_2_modules_1_parameters_bias_ = L_fn_modules_13_modules_body_modules_2_modules_1_parameters_bias_
        l_fn_modules_14_modules_body_modules_0_modules_0_parameters_weight_ = L_fn_modules_14_modules_body_modules_0_modules_0_parameters_weight_
        l_fn_modules_14_modules_body_modules_0_modules_1_buffers_running_mean_ = L_fn_modules_14_modules_body_modules_0_modules_1_buffers_running_mean_
        l_fn_modules_14_modules_body_modules_0_modules_1_buffers_running_var_ = L_fn_modules_14_modules_body_modules_0_modules_1_buffers_running_var_
        l_fn_modules_14_modules_body_modules_0_modules_1_parameters_weight_ = L_fn_modules_14_modules_body_modules_0_modules_1_parameters_weight_
        l_fn_modules_14_modules_body_modules_0_modules_1_parameters_bias_ = L_fn_modules_14_modules_body_modules_0_modules_1_parameters_bias_
        l_fn_modules_14_modules_body_modules_1_modules_0_parameters_weight_ = L_fn_modules_14_modules_body_modules_1_modules_0_parameters_weight_
        l_fn_modules_14_modules_body_modules_1_modules_1_buffers_running_mean_ = L_fn_modules_14_modules_body_modules_1_modules_1_buffers_running_mean_
        l_fn_modules_14_modules_body_modules_1_modules_1_buffers_running_var_ = L_fn_modules_14_modules_body_modules_1_modules_1_buffers_running_var_
        l_fn_modules_14_modules_body_modules_1_modules_1_parameters_weight_ = L_fn_modules_14_modules_body_modules_1_modules_1_parameters_weight_
        l_fn_modules_14_modules_body_modules_1_modules_1_parameters_bias_ = L_fn_modules_14_modules_body_modules_1_modules_1_parameters_bias_
        l_fn_modules_14_modules_body_modules_2_modules_0_parameters_weight_ = L_fn_modules_14_modules_body_modules_2_modules_0_parameters_weight_
        l_fn_modules_14_modules_body_modules_2_modules_1_buffers_running_mean_ = L_fn_modules_14_modules_body_modules_2_modules_1_buffers_running_mean_
        l_fn_modules_14_modules_body_modules_2_modules_1_buffers_running_var_ = L_fn_modules_14_modules_body_modules_2_modules_1_buffers_running_var_
        l_fn_modules_14_modules_body_modules_2_modules_1_parameters_weight_ = L_fn_modules_14_modules_body_modules_2_modules_1_parameters_weight_
        l_fn_modules_14_modules_body_modules_2_modules_1_parameters_bias_ = L_fn_modules_14_modules_body_modules_2_modules_1_parameters_bias_
        l_fn_modules_15_modules_body_modules_0_modules_0_parameters_weight_ = L_fn_modules_15_modules_body_modules_0_modules_0_parameters_weight_
        l_fn_modules_15_modules_body_modules_0_modules_1_buffers_running_mean_ = L_fn_modules_15_modules_body_modules_0_modules_1_buffers_running_mean_
        l_fn_modules_15_modules_body_modules_0_modules_1_buffers_running_var_ = L_fn_modules_15_modules_body_modules_0_modules_1_buffers_running_var_
        l_fn_modules_15_modules_body_modules_0_modules_1_parameters_weight_ = L_fn_modules_15_modules_body_modules_0_modules_1_parameters_weight_
        l_fn_modules_15_modules_body_modules_0_modules_1_parameters_bias_ = L_fn_modules_15_modules_body_modules_0_modules_1_parameters_bias_
        l_fn_modules_15_modules_body_modules_1_modules_0_parameters_weight_ = L_fn_modules_15_modules_body_modules_1_modules_0_parameters_weight_
        l_fn_modules_15_modules_body_modules_1_modules_1_buffers_running_mean_ = L_fn_modules_15_modules_body_modules_1_modules_1_buffers_running_mean_
        l_fn_modules_15_modules_body_modules_1_modules_1_buffers_running_var_ = L_fn_modules_15_modules_body_modules_1_modules_1_buffers_running_var_
        l_fn_modules_15_modules_body_modules_1_modules_1_parameters_weight_ = L_fn_modules_15_modules_body_modules_1_modules_1_parameters_weight_
        l_fn_modules_15_modules_body_modules_1_modules_1_parameters_bias_ = L_fn_modules_15_modules_body_modules_1_modules_1_parameters_bias_
        l_fn_modules_15_modules_body_modules_2_modules_0_parameters_weight_ = L_fn_modules_15_modules_body_modules_2_modules_0_parameters_weight_
        l_fn_modules_15_modules_body_modules_2_modules_1_buffers_running_mean_ = L_fn_modules_15_modules_body_modules_2_modules_1_buffers_running_mean_
        l_fn_modules_15_modules_body_modules_2_modules_1_buffers_running_var_ = L_fn_modules_15_modules_body_modules_2_modules_1_buffers_running_var_
        l_fn_modules_15_modules_body_modules_2_modules_1_parameters_weight_ = L_fn_modules_15_modules_body_modules_2_modules_1_parameters_weight_
        l_fn_modules_15_modules_body_modules_2_modules_1_parameters_bias_ = L_fn_modules_15_modules_body_modules_2_modules_1_parameters_bias_
        l_fn_modules_15_modules_skip_modules_0_parameters_weight_ = L_fn_modules_15_modules_skip_modules_0_parameters_weight_
        l_fn_modules_15_modules_skip_modules_1_buffers_running_mean_ = L_fn_modules_15_modules_skip_modules_1_buffers_running_mean_
        l_fn_modules_15_modules_skip_modules_1_buffers_running_var_ = L_fn_modules_15_modules_skip_modules_1_buffers_running_var_
        l_fn_modules_15_modules_skip_modules_1_parameters_weight_ = L_fn_modules_15_modules_skip_modules_1_parameters_weight_
        l_fn_modules_15_modules_skip_modules_1_parameters_bias_ = L_fn_modules_15_modules_skip_modules_1_parameters_bias_
        l_fn_modules_16_modules_body_modules_0_modules_0_parameters_weight_ = L_fn_modules_16_modules_body_modules_0_modules_0_parameters_weight_
        l_fn_modules_16_modules_body_modules_0_modules_1_buffers_running_mean_ = L_fn_modules_16_modules_body_modules_0_modules_1_buffers_running_mean_
        l_fn_modules_16_modules_body_modules_0_modules_1_buffers_running_var_ = L_fn_modules_16_modules_body_modules_0_modules_1_buffers_running_var_
        l_fn_modules_16_modules_body_modules_0_modules_1_parameters_weight_ = L_fn_modules_16_modules_body_modules_0_modules_1_parameters_weight_
        l_fn_modules_16_modules_body_modules_0_modules_1_parameters_bias_ = L_fn_modules_16_modules_body_modules_0_modules_1_parameters_bias_
        l_fn_modules_16_modules_body_modules_1_modules_0_parameters_weight_ = L_fn_modules_16_modules_body_modules_1_modules_0_parameters_weight_
        l_fn_modules_16_modules_body_modules_1_modules_1_buffers_running_mean_ = L_fn_modules_16_modules_body_modules_1_modules_1_buffers_running_mean_
        l_fn_modules_16_modules_body_modules_1_modules_1_buffers_running_var_ = L_fn_modules_16_modules_body_modules_1_modules_1_buffers_running_var_
        l_fn_modules_16_modules_body_modules_1_modules_1_parameters_weight_ = L_fn_modules_16_modules_body_modules_1_modules_1_parameters_weight_
        l_fn_modules_16_modules_body_modules_1_modules_1_parameters_bias_ = L_fn_modules_16_modules_body_modules_1_modules_1_parameters_bias_
        l_fn_modules_16_modules_body_modules_2_modules_0_parameters_weight_ = L_fn_modules_16_modules_body_modules_2_modules_0_parameters_weight_
        l_fn_modules_16_modules_body_modules_2_modules_1_buffers_running_mean_ = L_fn_modules_16_modules_body_modules_2_modules_1_buffers_running_mean_
        l_fn_modules_16_modules_body_modules_2_modules_1_buffers_running_var_ = L_fn_modules_16_modules_body_modules_2_modules_1_buffers_running_var_
        l_fn_modules_16_modules_body_modules_2_modules_1_parameters_weight_ = L_fn_modules_16_modules_body_modules_2_modules_1_parameters_weight_
        l_fn_modules_16_modules_body_modules_2_modules_1_parameters_bias_ = L_fn_modules_16_modules_body_modules_2_modules_1_parameters_bias_
        l_fn_modules_17_modules_body_modules_0_modules_0_parameters_weight_ = L_fn_modules_17_modules_body_modules_0_modules_0_parameters_weight_
        l_fn_modules_17_modules_body_modules_0_modules_1_buffers_running_mean_ = L_fn_modules_17_modules_body_modules_0_modules_1_buffers_running_mean_
        l_fn_modules_17_modules_body_modules_0_modules_1_buffers_running_var_ = L_fn_modules_17_modules_body_modules_0_modules_1_buffers_running_var_
        l_fn_modules_17_modules_body_modules_0_modules_1_parameters_weight_ = L_fn_modules_17_modules_body_modules_0_modules_1_parameters_weight_
        l_fn_modules_17_modules_body_modules_0_modules_1_parameters_bias_ = L_fn_modules_17_modules_body_modules_0_modules_1_parameters_bias_
        l_fn_modules_17_modules_body_modules_1_modules_0_parameters_weight_ = L_fn_modules_17_modules_body_modules_1_modules_0_parameters_weight_
        l_fn_modules_17_modules_body_modules_1_modules_1_buffers_running_mean_ = L_fn_modules_17_modules_body_modules_1_modules_1_buffers_running_mean_
        l_fn_modules_17_modules_body_modules_1_modules_1_buffers_running_var_ = L_fn_modules_17_modules_body_modules_1_modules_1_buffers_running_var_
        l_fn_modules_17_modules_body_modules_1_modules_1_parameters_weight_ = L_fn_modules_17_modules_body_modules_1_modules_1_parameters_weight_
        l_fn_modules_17_modules_body_modules_1_modules_1_parameters_bias_ = L_fn_modules_17_modules_body_modules_1_modules_1_parameters_bias_
        l_fn_modules_17_modules_body_modules_2_modules_0_parameters_weight_ = L_fn_modules_17_modules_body_modules_2_modules_0_parameters_weight_
        l_fn_modules_17_modules_body_modules_2_modules_1_buffers_running_mean_ = L_fn_modules_17_modules_body_modules_2_modules_1_buffers_running_mean_
        l_fn_modules_17_modules_body_modules_2_modules_1_buffers_running_var_ = L_fn_modules_17_modules_body_modules_2_modules_1_buffers_running_var_
        l_fn_modules_17_modules_body_modules_2_modules_1_parameters_weight_ = L_fn_modules_17_modules_body_modules_2_modules_1_parameters_weight_
        l_fn_modules_17_modules_body_modules_2_modules_1_parameters_bias_ = L_fn_modules_17_modules_body_modules_2_modules_1_parameters_bias_
        l_fn_modules_20_parameters_weight_ = L_fn_modules_20_parameters_weight_
        l_fn_modules_20_parameters_bias_ = L_fn_modules_20_parameters_bias_
        input_1 = torch.conv2d(l_args_0_, l_fn_modules_0_modules_0_parameters_weight_, None, (2, 2), (3, 3), (1, 1), 1)
        l_args_0_ = l_fn_modules_0_modules_0_parameters_weight_ = None
        input_2 = torch.nn.functional.batch_norm(input_1, l_fn_modules_0_modules_1_buffers_running_mean_, l_fn_modules_0_modules_1_buffers_running_var_, l_fn_modules_0_modules_1_parameters_weight_, l_fn_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_1 = l_fn_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_0_modules_1_buffers_running_var_ = l_fn_modules_0_modules_1_parameters_weight_ = l_fn_modules_0_modules_1_parameters_bias_ = None
        input_3 = torch.nn.functional.relu(input_2, inplace=False)
        input_2 = None
        input_4 = torch.nn.functional.max_pool2d(input_3, 3, 2, 1, 1, ceil_mode=False, return_indices=False)
        input_3 = None
        input_5 = torch.conv2d(input_4, l_fn_modules_2_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_2_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_6 = torch.nn.functional.batch_norm(input_5, l_fn_modules_2_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_2_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_2_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_2_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_5 = l_fn_modules_2_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_2_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_2_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_2_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_7 = torch.nn.functional.relu(input_6, inplace=False)
        input_6 = None
        input_8 = torch.conv2d(input_7, l_fn_modules_2_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_7 = l_fn_modules_2_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_9 = torch.nn.functional.batch_norm(input_8, l_fn_modules_2_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_2_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_2_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_2_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_8 = l_fn_modules_2_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_2_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_2_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_2_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_10 = torch.nn.functional.relu(input_9, inplace=False)
        input_9 = None
        input_11 = torch.conv2d(input_10, l_fn_modules_2_modules_body_modules_2_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_10 = l_fn_modules_2_modules_body_modules_2_modules_0_parameters_weight_ = None
        input_12 = torch.nn.functional.batch_norm(input_11, l_fn_modules_2_modules_body_modules_2_modules_1_buffers_running_mean_, l_fn_modules_2_modules_body_modules_2_modules_1_buffers_running_var_, l_fn_modules_2_modules_body_modules_2_modules_1_parameters_weight_, l_fn_modules_2_modules_body_modules_2_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_11 = l_fn_modules_2_modules_body_modules_2_modules_1_buffers_running_mean_ = l_fn_modules_2_modules_body_modules_2_modules_1_buffers_running_var_ = l_fn_modules_2_modules_body_modules_2_modules_1_parameters_weight_ = l_fn_modules_2_modules_body_modules_2_modules_1_parameters_bias_ = None
        input_13 = torch.conv2d(input_4, l_fn_modules_2_modules_skip_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_4 = l_fn_modules_2_modules_skip_modules_0_parameters_weight_ = None
        input_14 = torch.nn.functional.batch_norm(input_13, l_fn_modules_2_modules_skip_modules_1_buffers_running_mean_, l_fn_modules_2_modules_skip_modules_1_buffers_running_var_, l_fn_modules_2_modules_skip_modules_1_parameters_weight_, l_fn_modules_2_modules_skip_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_13 = l_fn_modules_2_modules_skip_modules_1_buffers_running_mean_ = l_fn_modules_2_modules_skip_modules_1_buffers_running_var_ = l_fn_modules_2_modules_skip_modules_1_parameters_weight_ = l_fn_modules_2_modules_skip_modules_1_parameters_bias_ = None
        add = input_12 + input_14
        input_12 = input_14 = None
        input_15 = torch.nn.functional.relu(add)
        add = None
        input_16 = torch.conv2d(input_15, l_fn_modules_3_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_3_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_17 = torch.nn.functional.batch_norm(input_16, l_fn_modules_3_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_3_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_3_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_3_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_16 = l_fn_modules_3_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_3_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_3_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_3_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_18 = torch.nn.functional.relu(input_17, inplace=False)
        input_17 = None
        input_19 = torch.conv2d(input_18, l_fn_modules_3_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_18 = l_fn_modules_3_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_20 = torch.nn.functional.batch_norm(input_19, l_fn_modules_3_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_3_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_3_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_3_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_19 = l_fn_modules_3_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_3_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_3_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_3_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_21 = torch.nn.functional.relu(input_20, inplace=False)
        input_20 = None
        input_22 = torch.conv2d(input_21, l_fn_modules_3_modules_body_modules_2_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_21 = l_fn_modules_3_modules_body_modules_2_modules_0_parameters_weight_ = None
        input_23 = torch.nn.functional.batch_norm(input_22, l_fn_modules_3_modules_body_modules_2_modules_1_buffers_running_mean_, l_fn_modules_3_modules_body_modules_2_modules_1_buffers_running_var_, l_fn_modules_3_modules_body_modules_2_modules_1_parameters_weight_, l_fn_modules_3_modules_body_modules_2_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_22 = l_fn_modules_3_modules_body_modules_2_modules_1_buffers_running_mean_ = l_fn_modules_3_modules_body_modules_2_modules_1_buffers_running_var_ = l_fn_modules_3_modules_body_modules_2_modules_1_parameters_weight_ = l_fn_modules_3_modules_body_modules_2_modules_1_parameters_bias_ = None
        add_1 = input_23 + input_15
        input_23 = input_15 = None
        input_24 = torch.nn.functional.relu(add_1)
        add_1 = None
        input_25 = torch.conv2d(input_24, l_fn_modules_4_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_4_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_26 = torch.nn.functional.batch_norm(input_25, l_fn_modules_4_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_4_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_4_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_4_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_25 = l_fn_modules_4_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_4_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_4_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_4_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_27 = torch.nn.functional.relu(input_26, inplace=False)
        input_26 = None
        input_28 = torch.conv2d(input_27, l_fn_modules_4_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_27 = l_fn_modules_4_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_29 = torch.nn.functional.batch_norm(input_28, l_fn_modules_4_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_4_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_4_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_4_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_28 = l_fn_modules_4_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_4_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_4_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_4_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_30 = torch.nn.functional.relu(input_29, inplace=False)
        input_29 = None
        input_31 = torch.conv2d(input_30, l_fn_modules_4_modules_body_modules_2_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_30 = l_fn_modules_4_modules_body_modules_2_modules_0_parameters_weight_ = None
        input_32 = torch.nn.functional.batch_norm(input_31, l_fn_modules_4_modules_body_modules_2_modules_1_buffers_running_mean_, l_fn_modules_4_modules_body_modules_2_modules_1_buffers_running_var_, l_fn_modules_4_modules_body_modules_2_modules_1_parameters_weight_, l_fn_modules_4_modules_body_modules_2_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_31 = l_fn_modules_4_modules_body_modules_2_modules_1_buffers_running_mean_ = l_fn_modules_4_modules_body_modules_2_modules_1_buffers_running_var_ = l_fn_modules_4_modules_body_modules_2_modules_1_parameters_weight_ = l_fn_modules_4_modules_body_modules_2_modules_1_parameters_bias_ = None
        add_2 = input_32 + input_24
        input_32 = input_24 = None
        input_33 = torch.nn.functional.relu(add_2)
        add_2 = None
        input_34 = torch.conv2d(input_33, l_fn_modules_5_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_5_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_35 = torch.nn.functional.batch_norm(input_34, l_fn_modules_5_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_5_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_5_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_5_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_34 = l_fn_modules_5_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_5_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_5_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_5_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_36 = torch.nn.functional.relu(input_35, inplace=False)
        input_35 = None
        input_37 = torch.conv2d(input_36, l_fn_modules_5_modules_body_modules_1_modules_0_parameters_weight_, None, (2, 2), (1, 1), (1, 1), 1)
        input_36 = l_fn_modules_5_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_38 = torch.nn.functional.batch_norm(input_37, l_fn_modules_5_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_5_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_5_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_5_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_37 = l_fn_modules_5_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_5_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_5_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_5_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_39 = torch.nn.functional.relu(input_38, inplace=False)
        input_38 = None
        input_40 = torch.conv2d(input_39, l_fn_modules_5_modules_body_modules_2_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_39 = l_fn_modules_5_modules_body_modules_2_modules_0_parameters_weight_ = None
        input_41 = torch.nn.functional.batch_norm(input_40, l_fn_modules_5_modules_body_modules_2_modules_1_buffers_running_mean_, l_fn_modules_5_modules_body_modules_2_modules_1_buffers_running_var_, l_fn_modules_5_modules_body_modules_2_modules_1_parameters_weight_, l_fn_modules_5_modules_body_modules_2_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_40 = l_fn_modules_5_modules_body_modules_2_modules_1_buffers_running_mean_ = l_fn_modules_5_modules_body_modules_2_modules_1_buffers_running_var_ = l_fn_modules_5_modules_body_modules_2_modules_1_parameters_weight_ = l_fn_modules_5_modules_body_modules_2_modules_1_parameters_bias_ = None
        input_42 = torch.conv2d(input_33, l_fn_modules_5_modules_skip_modules_0_parameters_weight_, None, (2, 2), (0, 0), (1, 1), 1)
        input_33 = l_fn_modules_5_modules_skip_modules_0_parameters_weight_ = None
        input_43 = torch.nn.functional.batch_norm(input_42, l_fn_modules_5_modules_skip_modules_1_buffers_running_mean_, l_fn_modules_5_modules_skip_modules_1_buffers_running_var_, l_fn_modules_5_modules_skip_modules_1_parameters_weight_, l_fn_modules_5_modules_skip_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_42 = l_fn_modules_5_modules_skip_modules_1_buffers_running_mean_ = l_fn_modules_5_modules_skip_modules_1_buffers_running_var_ = l_fn_modules_5_modules_skip_modules_1_parameters_weight_ = l_fn_modules_5_modules_skip_modules_1_parameters_bias_ = None
        add_3 = input_41 + input_43
        input_41 = input_43 = None
        input_44 = torch.nn.functional.relu(add_3)
        add_3 = None
        input_45 = torch.conv2d(input_44, l_fn_modules_6_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_6_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_46 = torch.nn.functional.batch_norm(input_45, l_fn_modules_6_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_6_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_6_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_6_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_45 = l_fn_modules_6_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_6_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_6_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_6_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_47 = torch.nn.functional.relu(input_46, inplace=False)
        input_46 = None
        input_48 = torch.conv2d(input_47, l_fn_modules_6_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_47 = l_fn_modules_6_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_49 = torch.nn.functional.batch_norm(input_48, l_fn_modules_6_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_6_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_6_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_6_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_48 = l_fn_modules_6_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_6_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_6_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_6_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_50 = torch.nn.functional.relu(input_49, inplace=False)
        input_49 = None
        input_51 = torch.conv2d(input_50, l_fn_modules_6_modules_body_modules_2_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_50 = l_fn_modules_6_modules_body_modules_2_modules_0_parameters_weight_ = None
        input_52 = torch.nn.functional.batch_norm(input_51, l_fn_modules_6_modules_body_modules_2_modules_1_buffers_running_mean_, l_fn_modules_6_modules_body_modules_2_modules_1_buffers_running_var_, l_fn_modules_6_modules_body_modules_2_modules_1_parameters_weight_, l_fn_modules_6_modules_body_modules_2_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_51 = l_fn_modules_6_modules_body_modules_2_modules_1_buffers_running_mean_ = l_fn_modules_6_modules_body_modules_2_modules_1_buffers_running_var_ = l_fn_modules_6_modules_body_modules_2_modules_1_parameters_weight_ = l_fn_modules_6_modules_body_modules_2_modules_1_parameters_bias_ = None
        add_4 = input_52 + input_44
        input_52 = input_44 = None
        input_53 = torch.nn.functional.relu(add_4)
        add_4 = None
        input_54 = torch.conv2d(input_53, l_fn_modules_7_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_7_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_55 = torch.nn.functional.batch_norm(input_54, l_fn_modules_7_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_7_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_7_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_7_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_54 = l_fn_modules_7_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_7_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_7_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_7_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_56 = torch.nn.functional.relu(input_55, inplace=False)
        input_55 = None
        input_57 = torch.conv2d(input_56, l_fn_modules_7_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_56 = l_fn_modules_7_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_58 = torch.nn.functional.batch_norm(input_57, l_fn_modules_7_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_7_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_7_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_7_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_57 = l_fn_modules_7_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_7_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_7_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_7_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_59 = torch.nn.functional.relu(input_58, inplace=False)
        input_58 = None
        input_60 = torch.conv2d(input_59, l_fn_modules_7_modules_body_modules_2_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_59 = l_fn_modules_7_modules_body_modules_2_modules_0_parameters_weight_ = None
        input_61 = torch.nn.functional.batch_norm(input_60, l_fn_modules_7_modules_body_modules_2_modules_1_buffers_running_mean_, l_fn_modules_7_modules_body_modules_2_modules_1_buffers_running_var_, l_fn_modules_7_modules_body_modules_2_modules_1_parameters_weight_, l_fn_modules_7_modules_body_modules_2_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_60 = l_fn_modules_7_modules_body_modules_2_modules_1_buffers_running_mean_ = l_fn_modules_7_modules_body_modules_2_modules_1_buffers_running_var_ = l_fn_modules_7_modules_body_modules_2_modules_1_parameters_weight_ = l_fn_modules_7_modules_body_modules_2_modules_1_parameters_bias_ = None
        add_5 = input_61 + input_53
        input_61 = input_53 = None
        input_62 = torch.nn.functional.relu(add_5)
        add_5 = None
        input_63 = torch.conv2d(input_62, l_fn_modules_8_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_8_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_64 = torch.nn.functional.batch_norm(input_63, l_fn_modules_8_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_8_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_8_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_8_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_63 = l_fn_modules_8_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_8_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_8_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_8_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_65 = torch.nn.functional.relu(input_64, inplace=False)
        input_64 = None
        input_66 = torch.conv2d(input_65, l_fn_modules_8_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_65 = l_fn_modules_8_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_67 = torch.nn.functional.batch_norm(input_66, l_fn_modules_8_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_8_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_8_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_8_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_66 = l_fn_modules_8_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_8_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_8_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_8_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_68 = torch.nn.functional.relu(input_67, inplace=False)
        input_67 = None
        input_69 = torch.conv2d(input_68, l_fn_modules_8_modules_body_modules_2_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_68 = l_fn_modules_8_modules_body_modules_2_modules_0_parameters_weight_ = None
        input_70 = torch.nn.functional.batch_norm(input_69, l_fn_modules_8_modules_body_modules_2_modules_1_buffers_running_mean_, l_fn_modules_8_modules_body_modules_2_modules_1_buffers_running_var_, l_fn_modules_8_modules_body_modules_2_modules_1_parameters_weight_, l_fn_modules_8_modules_body_modules_2_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_69 = l_fn_modules_8_modules_body_modules_2_modules_1_buffers_running_mean_ = l_fn_modules_8_modules_body_modules_2_modules_1_buffers_running_var_ = l_fn_modules_8_modules_body_modules_2_modules_1_parameters_weight_ = l_fn_modules_8_modules_body_modules_2_modules_1_parameters_bias_ = None
        add_6 = input_70 + input_62
        input_70 = input_62 = None
        input_71 = torch.nn.functional.relu(add_6)
        add_6 = None
        input_72 = torch.conv2d(input_71, l_fn_modules_9_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_9_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_73 = torch.nn.functional.batch_norm(input_72, l_fn_modules_9_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_9_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_9_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_9_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_72 = l_fn_modules_9_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_9_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_9_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_9_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_74 = torch.nn.functional.relu(input_73, inplace=False)
        input_73 = None
        input_75 = torch.conv2d(input_74, l_fn_modules_9_modules_body_modules_1_modules_0_parameters_weight_, None, (2, 2), (1, 1), (1, 1), 1)
        input_74 = l_fn_modules_9_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_76 = torch.nn.functional.batch_norm(input_75, l_fn_modules_9_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_9_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_9_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_9_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_75 = l_fn_modules_9_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_9_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_9_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_9_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_77 = torch.nn.functional.relu(input_76, inplace=False)
        input_76 = None
        input_78 = torch.conv2d(input_77, l_fn_modules_9_modules_body_modules_2_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_77 = l_fn_modules_9_modules_body_modules_2_modules_0_parameters_weight_ = None
        input_79 = torch.nn.functional.batch_norm(input_78, l_fn_modules_9_modules_body_modules_2_modules_1_buffers_running_mean_, l_fn_modules_9_modules_body_modules_2_modules_1_buffers_running_var_, l_fn_modules_9_modules_body_modules_2_modules_1_parameters_weight_, l_fn_modules_9_modules_body_modules_2_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_78 = l_fn_modules_9_modules_body_modules_2_modules_1_buffers_running_mean_ = l_fn_modules_9_modules_body_modules_2_modules_1_buffers_running_var_ = l_fn_modules_9_modules_body_modules_2_modules_1_parameters_weight_ = l_fn_modules_9_modules_body_modules_2_modules_1_parameters_bias_ = None
        input_80 = torch.conv2d(input_71, l_fn_modules_9_modules_skip_modules_0_parameters_weight_, None, (2, 2), (0, 0), (1, 1), 1)
        input_71 = l_fn_modules_9_modules_skip_modules_0_parameters_weight_ = None
        input_81 = torch.nn.functional.batch_norm(input_80, l_fn_modules_9_modules_skip_modules_1_buffers_running_mean_, l_fn_modules_9_modules_skip_modules_1_buffers_running_var_, l_fn_modules_9_modules_skip_modules_1_parameters_weight_, l_fn_modules_9_modules_skip_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_80 = l_fn_modules_9_modules_skip_modules_1_buffers_running_mean_ = l_fn_modules_9_modules_skip_modules_1_buffers_running_var_ = l_fn_modules_9_modules_skip_modules_1_parameters_weight_ = l_fn_modules_9_modules_skip_modules_1_parameters_bias_ = None
        add_7 = input_79 + input_81
        input_79 = input_81 = None
        input_82 = torch.nn.functional.relu(add_7)
        add_7 = None
        input_83 = torch.conv2d(input_82, l_fn_modules_10_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_10_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_84 = torch.nn.functional.batch_norm(input_83, l_fn_modules_10_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_10_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_10_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_10_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_83 = l_fn_modules_10_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_10_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_10_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_10_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_85 = torch.nn.functional.relu(input_84, inplace=False)
        input_84 = None
        input_86 = torch.conv2d(input_85, l_fn_modules_10_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_85 = l_fn_modules_10_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_87 = torch.nn.functional.batch_norm(input_86, l_fn_modules_10_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_10_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_10_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_10_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_86 = l_fn_modules_10_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_10_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_10_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_10_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_88 = torch.nn.functional.relu(input_87, inplace=False)
        input_87 = None
        input_89 = torch.conv2d(input_88, l_fn_modules_10_modules_body_modules_2_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_88 = l_fn_modules_10_modules_body_modules_2_modules_0_parameters_weight_ = None
        input_90 = torch.nn.functional.batch_norm(input_89, l_fn_modules_10_modules_body_modules_2_modules_1_buffers_running_mean_, l_fn_modules_10_modules_body_modules_2_modules_1_buffers_running_var_, l_fn_modules_10_modules_body_modules_2_modules_1_parameters_weight_, l_fn_modules_10_modules_body_modules_2_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_89 = l_fn_modules_10_modules_body_modules_2_modules_1_buffers_running_mean_ = l_fn_modules_10_modules_body_modules_2_modules_1_buffers_running_var_ = l_fn_modules_10_modules_body_modules_2_modules_1_parameters_weight_ = l_fn_modules_10_modules_body_modules_2_modules_1_parameters_bias_ = None
        add_8 = input_90 + input_82
        input_90 = input_82 = None
        input_91 = torch.nn.functional.relu(add_8)
        add_8 = None
        input_92 = torch.conv2d(input_91, l_fn_modules_11_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_11_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_93 = torch.nn.functional.batch_norm(input_92, l_fn_modules_11_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_11_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_11_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_11_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_92 = l_fn_modules_11_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_11_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_11_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_11_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_94 = torch.nn.functional.relu(input_93, inplace=False)
        input_93 = None
        input_95 = torch.conv2d(input_94, l_fn_modules_11_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_94 = l_fn_modules_11_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_96 = torch.nn.functional.batch_norm(input_95, l_fn_modules_11_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_11_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_11_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_11_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_95 = l_fn_modules_11_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_11_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_11_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_11_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_97 = torch.nn.functional.relu(input_96, inplace=False)
        input_96 = None
        input_98 = torch.conv2d(input_97, l_fn_modules_11_modules_body_modules_2_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_97 = l_fn_modules_11_modules_body_modules_2_modules_0_parameters_weight_ = None
        input_99 = torch.nn.functional.batch_norm(input_98, l_fn_modules_11_modules_body_modules_2_modules_1_buffers_running_mean_, l_fn_modules_11_modules_body_modules_2_modules_1_buffers_running_var_, l_fn_modules_11_modules_body_modules_2_modules_1_parameters_weight_, l_fn_modules_11_modules_body_modules_2_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_98 = l_fn_modules_11_modules_body_modules_2_modules_1_buffers_running_mean_ = l_fn_modules_11_modules_body_modules_2_modules_1_buffers_running_var_ = l_fn_modules_11_modules_body_modules_2_modules_1_parameters_weight_ = l_fn_modules_11_modules_body_modules_2_modules_1_parameters_bias_ = None
        add_9 = input_99 + input_91
        input_99 = input_91 = None
        input_100 = torch.nn.functional.relu(add_9)
        add_9 = None
        input_101 = torch.conv2d(input_100, l_fn_modules_12_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_12_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_102 = torch.nn.functional.batch_norm(input_101, l_fn_modules_12_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_12_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_12_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_12_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_101 = l_fn_modules_12_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_12_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_12_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_12_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_103 = torch.nn.functional.relu(input_102, inplace=False)
        input_102 = None
        input_104 = torch.conv2d(input_103, l_fn_modules_12_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_103 = l_fn_modules_12_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_105 = torch.nn.functional.batch_norm(input_104, l_fn_modules_12_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_12_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_12_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_12_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_104 = l_fn_modules_12_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_12_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_12_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_12_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_106 = torch.nn.functional.relu(input_105, inplace=False)
        input_105 = None
        input_107 = torch.conv2d(input_106, l_fn_modules_12_modules_body_modules_2_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_106 = l_fn_modules_12_modules_body_modules_2_modules_0_parameters_weight_ = None
        input_108 = torch.nn.functional.batch_norm(input_107, l_fn_modules_12_modules_body_modules_2_modules_1_buffers_running_mean_, l_fn_modules_12_modules_body_modules_2_modules_1_buffers_running_var_, l_fn_modules_12_modules_body_modules_2_modules_1_parameters_weight_, l_fn_modules_12_modules_body_modules_2_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_107 = l_fn_modules_12_modules_body_modules_2_modules_1_buffers_running_mean_ = l_fn_modules_12_modules_body_modules_2_modules_1_buffers_running_var_ = l_fn_modules_12_modules_body_modules_2_modules_1_parameters_weight_ = l_fn_modules_12_modules_body_modules_2_modules_1_parameters_bias_ = None
        add_10 = input_108 + input_100
        input_108 = input_100 = None
        input_109 = torch.nn.functional.relu(add_10)
        add_10 = None
        input_110 = torch.conv2d(input_109, l_fn_modules_13_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_13_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_111 = torch.nn.functional.batch_norm(input_110, l_fn_modules_13_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_13_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_13_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_13_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_110 = l_fn_modules_13_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_13_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_13_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_13_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_112 = torch.nn.functional.relu(input_111, inplace=False)
        input_111 = None
        input_113 = torch.conv2d(input_112, l_fn_modules_13_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_112 = l_fn_modules_13_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_114 = torch.nn.functional.batch_norm(input_113, l_fn_modules_13_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_13_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_13_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_13_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_113 = l_fn_modules_13_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_13_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_13_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_13_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_115 = torch.nn.functional.relu(input_114, inplace=False)
        input_114 = None
        input_116 = torch.conv2d(input_115, l_fn_modules_13_modules_body_modules_2_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_115 = l_fn_modules_13_modules_body_modules_2_modules_0_parameters_weight_ = None
        input_117 = torch.nn.functional.batch_norm(input_116, l_fn_modules_13_modules_body_modules_2_modules_1_buffers_running_mean_, l_fn_modules_13_modules_body_modules_2_modules_1_buffers_running_var_, l_fn_modules_13_modules_body_modules_2_modules_1_parameters_weight_, l_fn_modules_13_modules_body_modules_2_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_116 = l_fn_modules_13_modules_body_modules_2_modules_1_buffers_running_mean_ = l_fn_modules_13_modules_body_modules_2_modules_1_buffers_running_var_ = l_fn_modules_13_modules_body_modules_2_modules_1_parameters_weight_ = l_fn_modules_13_modules_body_modules_2_modules_1_parameters_bias_ = None
        add_11 = input_117 + input_109
        input_117 = input_109 = None
        input_118 = torch.nn.functional.relu(add_11)
        add_11 = None
        input_119 = torch.conv2d(input_118, l_fn_modules_14_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_14_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_120 = torch.nn.functional.batch_norm(input_119, l_fn_modules_14_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_14_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_14_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_14_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_119 = l_fn_modules_14_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_14_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_14_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_14_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_121 = torch.nn.functional.relu(input_120, inplace=False)
        input_120 = None
        input_122 = torch.conv2d(input_121, l_fn_modules_14_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_121 = l_fn_modules_14_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_123 = torch.nn.functional.batch_norm(input_122, l_fn_modules_14_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_14_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_14_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_14_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_122 = l_fn_modules_14_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_14_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_14_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_14_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_124 = torch.nn.functional.relu(input_123, inplace=False)
        input_123 = None
        input_125 = torch.conv2d(input_124, l_fn_modules_14_modules_body_modules_2_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_124 = l_fn_modules_14_modules_body_modules_2_modules_0_parameters_weight_ = None
        input_126 = torch.nn.functional.batch_norm(input_125, l_fn_modules_14_modules_body_modules_2_modules_1_buffers_running_mean_, l_fn_modules_14_modules_body_modules_2_modules_1_buffers_running_var_, l_fn_modules_14_modules_body_modules_2_modules_1_parameters_weight_, l_fn_modules_14_modules_body_modules_2_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_125 = l_fn_modules_14_modules_body_modules_2_modules_1_buffers_running_mean_ = l_fn_modules_14_modules_body_modules_2_modules_1_buffers_running_var_ = l_fn_modules_14_modules_body_modules_2_modules_1_parameters_weight_ = l_fn_modules_14_modules_body_modules_2_modules_1_parameters_bias_ = None
        add_12 = input_126 + input_118
        input_126 = input_118 = None
        input_127 = torch.nn.functional.relu(add_12)
        add_12 = None
        input_128 = torch.conv2d(input_127, l_fn_modules_15_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_15_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_129 = torch.nn.functional.batch_norm(input_128, l_fn_modules_15_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_15_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_15_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_15_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_128 = l_fn_modules_15_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_15_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_15_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_15_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_130 = torch.nn.functional.relu(input_129, inplace=False)
        input_129 = None
        input_131 = torch.conv2d(input_130, l_fn_modules_15_modules_body_modules_1_modules_0_parameters_weight_, None, (2, 2), (1, 1), (1, 1), 1)
        input_130 = l_fn_modules_15_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_132 = torch.nn.functional.batch_norm(input_131, l_fn_modules_15_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_15_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_15_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_15_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_131 = l_fn_modules_15_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_15_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_15_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_15_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_133 = torch.nn.functional.relu(input_132, inplace=False)
        input_132 = None
        input_134 = torch.conv2d(input_133, l_fn_modules_15_modules_body_modules_2_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_133 = l_fn_modules_15_modules_body_modules_2_modules_0_parameters_weight_ = None
        input_135 = torch.nn.functional.batch_norm(input_134, l_fn_modules_15_modules_body_modules_2_modules_1_buffers_running_mean_, l_fn_modules_15_modules_body_modules_2_modules_1_buffers_running_var_, l_fn_modules_15_modules_body_modules_2_modules_1_parameters_weight_, l_fn_modules_15_modules_body_modules_2_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_134 = l_fn_modules_15_modules_body_modules_2_modules_1_buffers_running_mean_ = l_fn_modules_15_modules_body_modules_2_modules_1_buffers_running_var_ = l_fn_modules_15_modules_body_modules_2_modules_1_parameters_weight_ = l_fn_modules_15_modules_body_modules_2_modules_1_parameters_bias_ = None
        input_136 = torch.conv2d(input_127, l_fn_modules_15_modules_skip_modules_0_parameters_weight_, None, (2, 2), (0, 0), (1, 1), 1)
        input_127 = l_fn_modules_15_modules_skip_modules_0_parameters_weight_ = None
        input_137 = torch.nn.functional.batch_norm(input_136, l_fn_modules_15_modules_skip_modules_1_buffers_running_mean_, l_fn_modules_15_modules_skip_modules_1_buffers_running_var_, l_fn_modules_15_modules_skip_modules_1_parameters_weight_, l_fn_modules_15_modules_skip_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_136 = l_fn_modules_15_modules_skip_modules_1_buffers_running_mean_ = l_fn_modules_15_modules_skip_modules_1_buffers_running_var_ = l_fn_modules_15_modules_skip_modules_1_parameters_weight_ = l_fn_modules_15_modules_skip_modules_1_parameters_bias_ = None
        add_13 = input_135 + input_137
        input_135 = input_137 = None
        input_138 = torch.nn.functional.relu(add_13)
        add_13 = None
        input_139 = torch.conv2d(input_138, l_fn_modules_16_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_16_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_140 = torch.nn.functional.batch_norm(input_139, l_fn_modules_16_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_16_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_16_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_16_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_139 = l_fn_modules_16_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_16_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_16_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_16_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_141 = torch.nn.functional.relu(input_140, inplace=False)
        input_140 = None
        input_142 = torch.conv2d(input_141, l_fn_modules_16_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_141 = l_fn_modules_16_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_143 = torch.nn.functional.batch_norm(input_142, l_fn_modules_16_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_16_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_16_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_16_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_142 = l_fn_modules_16_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_16_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_16_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_16_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_144 = torch.nn.functional.relu(input_143, inplace=False)
        input_143 = None
        input_145 = torch.conv2d(input_144, l_fn_modules_16_modules_body_modules_2_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_144 = l_fn_modules_16_modules_body_modules_2_modules_0_parameters_weight_ = None
        input_146 = torch.nn.functional.batch_norm(input_145, l_fn_modules_16_modules_body_modules_2_modules_1_buffers_running_mean_, l_fn_modules_16_modules_body_modules_2_modules_1_buffers_running_var_, l_fn_modules_16_modules_body_modules_2_modules_1_parameters_weight_, l_fn_modules_16_modules_body_modules_2_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_145 = l_fn_modules_16_modules_body_modules_2_modules_1_buffers_running_mean_ = l_fn_modules_16_modules_body_modules_2_modules_1_buffers_running_var_ = l_fn_modules_16_modules_body_modules_2_modules_1_parameters_weight_ = l_fn_modules_16_modules_body_modules_2_modules_1_parameters_bias_ = None
        add_14 = input_146 + input_138
        input_146 = input_138 = None
        input_147 = torch.nn.functional.relu(add_14)
        add_14 = None
        input_148 = torch.conv2d(input_147, l_fn_modules_17_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_17_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_149 = torch.nn.functional.batch_norm(input_148, l_fn_modules_17_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_17_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_17_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_17_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_148 = l_fn_modules_17_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_17_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_17_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_17_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_150 = torch.nn.functional.relu(input_149, inplace=False)
        input_149 = None
        input_151 = torch.conv2d(input_150, l_fn_modules_17_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_150 = l_fn_modules_17_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_152 = torch.nn.functional.batch_norm(input_151, l_fn_modules_17_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_17_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_17_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_17_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_151 = l_fn_modules_17_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_17_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_17_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_17_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_153 = torch.nn.functional.relu(input_152, inplace=False)
        input_152 = None
        input_154 = torch.conv2d(input_153, l_fn_modules_17_modules_body_modules_2_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_153 = l_fn_modules_17_modules_body_modules_2_modules_0_parameters_weight_ = None
        input_155 = torch.nn.functional.batch_norm(input_154, l_fn_modules_17_modules_body_modules_2_modules_1_buffers_running_mean_, l_fn_modules_17_modules_body_modules_2_modules_1_buffers_running_var_, l_fn_modules_17_modules_body_modules_2_modules_1_parameters_weight_, l_fn_modules_17_modules_body_modules_2_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_154 = l_fn_modules_17_modules_body_modules_2_modules_1_buffers_running_mean_ = l_fn_modules_17_modules_body_modules_2_modules_1_buffers_running_var_ = l_fn_modules_17_modules_body_modules_2_modules_1_parameters_weight_ = l_fn_modules_17_modules_body_modules_2_modules_1_parameters_bias_ = None
        add_15 = input_155 + input_147
        input_155 = input_147 = None
        input_156 = torch.nn.functional.relu(add_15)
        add_15 = None
        input_157 = torch.nn.functional.adaptive_avg_pool2d(input_156, 1)
        input_156 = None
        input_158 = input_157.flatten(1, -1)
        input_157 = None
        input_159 = torch.nn.functional.linear(input_158, l_fn_modules_20_parameters_weight_, l_fn_modules_20_parameters_bias_)
        input_158 = l_fn_modules_20_parameters_weight_ = l_fn_modules_20_parameters_bias_ = None
        return (input_159,)
