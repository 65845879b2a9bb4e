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
        L_fn_modules_1_modules_body_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_1_modules_body_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_1_modules_body_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_1_modules_body_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_1_modules_body_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_1_modules_body_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_1_modules_body_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_1_modules_body_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_1_modules_body_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_1_modules_body_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
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
        L_fn_modules_4_modules_body_modules_2_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_body_modules_2_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_body_modules_2_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_body_modules_2_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_body_modules_3_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_body_modules_3_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_4_modules_body_modules_3_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_4_modules_body_modules_3_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_body_modules_3_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
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
        L_fn_modules_5_modules_body_modules_2_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_5_modules_body_modules_2_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_5_modules_body_modules_2_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_5_modules_body_modules_2_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_5_modules_body_modules_3_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_5_modules_body_modules_3_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_5_modules_body_modules_3_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_5_modules_body_modules_3_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_5_modules_body_modules_3_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
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
        L_fn_modules_6_modules_body_modules_2_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_6_modules_body_modules_2_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_6_modules_body_modules_2_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_6_modules_body_modules_2_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_6_modules_body_modules_3_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_6_modules_body_modules_3_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_6_modules_body_modules_3_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_6_modules_body_modules_3_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_6_modules_body_modules_3_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
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
        L_fn_modules_11_modules_body_modules_2_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_11_modules_body_modules_2_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_11_modules_body_modules_2_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_11_modules_body_modules_2_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_11_modules_body_modules_3_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_11_modules_body_modules_3_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_11_modules_body_modules_3_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_11_modules_body_modules_3_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_11_modules_body_modules_3_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
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
        L_fn_modules_12_modules_body_modules_2_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_12_modules_body_modules_2_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_12_modules_body_modules_2_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_12_modules_body_modules_2_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_12_modules_body_modules_3_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_12_modules_body_modules_3_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_12_modules_body_modules_3_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_12_modules_body_modules_3_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_12_modules_body_modules_3_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
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
        L_fn_modules_13_modules_body_modules_2_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_13_modules_body_modules_2_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_13_modules_body_modules_2_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_13_modules_body_modules_2_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_13_modules_body_modules_3_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_13_modules_body_modules_3_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_13_modules_body_modules_3_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_13_modules_body_modules_3_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_13_modules_body_modules_3_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
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
        L_fn_modules_14_modules_body_modules_2_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_14_modules_body_modules_2_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_14_modules_body_modules_2_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_14_modules_body_modules_2_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_14_modules_body_modules_3_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_14_modules_body_modules_3_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_14_modules_body_modules_3_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_14_modules_body_modules_3_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_14_modules_body_modules_3_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
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
        L_fn_modules_15_modules_body_modules_2_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_15_modules_body_modules_2_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_15_modules_body_modules_2_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_15_modules_body_modules_2_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_15_modules_body_modules_3_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_15_modules_body_modules_3_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_15_modules_body_modules_3_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_15_modules_body_modules_3_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_15_modules_body_modules_3_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_16_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_16_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_19_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_19_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_22_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_22_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_fn_modules_0_modules_0_parameters_weight_ = L_fn_modules_0_modules_0_parameters_weight_
        l_args_0_ = L_args_0_
        l_fn_modules_0_modules_1_buffers_running_mean_ = L_fn_modules_0_modules_1_buffers_running_mean_
        l_fn_modules_0_modules_1_buffers_running_var_ = L_fn_modules_0_modules_1_buffers_running_var_
        l_fn_modules_0_modules_1_parameters_weight_ = L_fn_modules_0_modules_1_parameters_weight_
        l_fn_modules_0_modules_1_parameters_bias_ = L_fn_modules_0_modules_1_parameters_bias_
        l_fn_modules_1_modules_body_modules_0_modules_0_parameters_weight_ = L_fn_modules_1_modules_body_modules_0_modules_0_parameters_weight_
        l_fn_modules_1_modules_body_modules_0_modules_1_buffers_running_mean_ = L_fn_modules_1_modules_body_modules_0_modules_1_buffers_running_mean_
        l_fn_modules_1_modules_body_modules_0_modules_1_buffers_running_var_ = L_fn_modules_1_modules_body_modules_0_modules_1_buffers_running_var_
        l_fn_modules_1_modules_body_modules_0_modules_1_parameters_weight_ = L_fn_modules_1_modules_body_modules_0_modules_1_parameters_weight_
        l_fn_modules_1_modules_body_modules_0_modules_1_parameters_bias_ = L_fn_modules_1_modules_body_modules_0_modules_1_parameters_bias_
        l_fn_modules_1_modules_body_modules_1_modules_0_parameters_weight_ = L_fn_modules_1_modules_body_modules_1_modules_0_parameters_weight_
        l_fn_modules_1_modules_body_modules_1_modules_1_buffers_running_mean_ = L_fn_modules_1_modules_body_modules_1_modules_1_buffers_running_mean_
        l_fn_modules_1_modules_body_modules_1_modules_1_buffers_running_var_ = L_fn_modules_1_modules_body_modules_1_modules_1_buffers_running_var_
        l_fn_modules_1_modules_body_modules_1_modules_1_parameters_weight_ = L_fn_modules_1_modules_body_modules_1_modules_1_parameters_weight_
        l_fn_modules_1_modules_body_modules_1_modules_1_parameters_bias_ = L_fn_modules_1_modules_body_modules_1_modules_1_parameters_bias_
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
        l_fn_modules_4_modules_body_modules_2_modules_down_parameters_weight_ = L_fn_modules_4_modules_body_modules_2_modules_down_parameters_weight_
        l_fn_modules_4_modules_body_modules_2_modules_down_parameters_bias_ = L_fn_modules_4_modules_body_modules_2_modules_down_parameters_bias_
        l_fn_modules_4_modules_body_modules_2_modules_up_parameters_weight_ = L_fn_modules_4_modules_body_modules_2_modules_up_parameters_weight_
        l_fn_modules_4_modules_body_modules_2_modules_up_parameters_bias_ = L_fn_modules_4_modules_body_modules_2_modules_up_parameters_bias_
        l_fn_modules_4_modules_body_modules_3_modules_0_parameters_weight_ = L_fn_modules_4_modules_body_modules_3_modules_0_parameters_weight_
        l_fn_modules_4_modules_body_modules_3_modules_1_buffers_running_mean_ = L_fn_modules_4_modules_body_modules_3_modules_1_buffers_running_mean_
        l_fn_modules_4_modules_body_modules_3_modules_1_buffers_running_var_ = L_fn_modules_4_modules_body_modules_3_modules_1_buffers_running_var_
        l_fn_modules_4_modules_body_modules_3_modules_1_parameters_weight_ = L_fn_modules_4_modules_body_modules_3_modules_1_parameters_weight_
        l_fn_modules_4_modules_body_modules_3_modules_1_parameters_bias_ = L_fn_modules_4_modules_body_modules_3_modules_1_parameters_bias_
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
        l_fn_modules_5_modules_body_modules_2_modules_down_parameters_weight_ = L_fn_modules_5_modules_body_modules_2_modules_down_parameters_weight_
        l_fn_modules_5_modules_body_modules_2_modules_down_parameters_bias_ = L_fn_modules_5_modules_body_modules_2_modules_down_parameters_bias_
        l_fn_modules_5_modules_body_modules_2_modules_up_parameters_weight_ = L_fn_modules_5_modules_body_modules_2_modules_up_parameters_weight_
        l_fn_modules_5_modules_body_modules_2_modules_up_parameters_bias_ = L_fn_modules_5_modules_body_modules_2_modules_up_parameters_bias_
        l_fn_modules_5_modules_body_modules_3_modules_0_parameters_weight_ = L_fn_modules_5_modules_body_modules_3_modules_0_parameters_weight_
        l_fn_modules_5_modules_body_modules_3_modules_1_buffers_running_mean_ = L_fn_modules_5_modules_body_modules_3_modules_1_buffers_running_mean_
        l_fn_modules_5_modules_body_modules_3_modules_1_buffers_running_var_ = L_fn_modules_5_modules_body_modules_3_modules_1_buffers_running_var_
        l_fn_modules_5_modules_body_modules_3_modules_1_parameters_weight_ = L_fn_modules_5_modules_body_modules_3_modules_1_parameters_weight_
        l_fn_modules_5_modules_body_modules_3_modules_1_parameters_bias_ = L_fn_modules_5_modules_body_modules_3_modules_1_parameters_bias_
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
        l_fn_modules_6_modules_body_modules_2_modules_down_parameters_weight_ = L_fn_modules_6_modules_body_modules_2_modules_down_parameters_weight_
        l_fn_modules_6_modules_body_modules_2_modules_down_parameters_bias_ = L_fn_modules_6_modules_body_modules_2_modules_down_parameters_bias_
        l_fn_modules_6_modules_body_modules_2_modules_up_parameters_weight_ = L_fn_modules_6_modules_body_modules_2_modules_up_parameters_weight_
        l_fn_modules_6_modules_body_modules_2_modules_up_parameters_bias_ = L_fn_modules_6_modules_body_modules_2_modules_up_parameters_bias_
        l_fn_modules_6_modules_body_modules_3_modules_0_parameters_weight_ = L_fn_modules_6_modules_body_modules_3_modules_0_parameters_weight_
        l_fn_modules_6_modules_body_modules_3_modules_1_buffers_running_mean_ = L_fn_modules_6_modules_body_modules_3_modules_1_buffers_running_mean_
        l_fn_modules_6_modules_body_modules_3_modules_1_buffers_running_var_ = L_fn_modules_6_modules_body_modules_3_modules_1_buffers_running_var_
        l_fn_modules_6_modules_body_modules_3_modules_1_parameters_weight_ = L_fn_modules_6_modules_body_modules_3_modules_1_parameters_weight_
        l_fn_modules_6_modules_body_modules_3_modules_1_parameters_bias_ = L_fn_modules_6_modules_body_modules_3_modules_1_parameters_bias_
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
        l_fn_modules_11_modules_body_modules_2_modules_down_parameters_weight_ = L_fn_modules_11_modules_body_modules_2_modules_down_parameters_weight_
        l_fn_modules_11_modules_body_modules_2_modules_down_parameters_bias_ = L_fn_modules_11_modules_body_modules_2_modules_down_parameters_bias_
        l_fn_modules_11_modules_body_modules_2_modules_up_parameters_weight_ = L_fn_modules_11_modules_body_modules_2_modules_up_parameters_weight_
        l_fn_modules_11_modules_body_modules_2_modules_up_parameters_bias_ = L_fn_modules_11_modules_body_modules_2_modules_up_parameters_bias_
        l_fn_modules_11_modules_body_modules_3_modules_0_parameters_weight_ = L_fn_modules_11_modules_body_modules_3_modules_0_parameters_weight_
        l_fn_modules_11_modules_body_modules_3_modules_1_buffers_running_mean_ = L_fn_modules_11_modules_body_modules_3_modules_1_buffers_running_mean_
        l_fn_modules_11_modules_body_modules_3_modules_1_buffers_running_var_ = L_fn_modules_11_modules_body_modules_3_modules_1_buffers_running_var_
        l_fn_modules_11_modules_body_modules_3_modules_1_parameters_weight_ = L_fn_modules_11_modules_body_modules_3_modules_1_parameters_weight_
        l_fn_modules_11_modules_body_modules_3_modules_1_parameters_bias_ = L_fn_modules_11_modules_body_modules_3_modules_1_parameters_bias_
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
        l_fn_modules_12_modules_body_modules_2_modules_down_parameters_weight_ = L_fn_modules_12_modules_body_modules_2_modules_down_parameters_weight_
        l_fn_modules_12_modules_body_modules_2_modules_down_parameters_bias_ = L_fn_modules_12_modules_body_modules_2_modules_down_parameters_bias_
        l_fn_modules_12_modules_body_modules_2_modules_up_parameters_weight_ = L_fn_modules_12_modules_body_modules_2_modules_up_parameters_weight_
        l_fn_modules_12_modules_body_modules_2_modules_up_parameters_bias_ = L_fn_modules_12_modules_body_modules_2_modules_up_parameters_bias_
        l_fn_modules_12_modules_body_modules_3_modules_0_parameters_weight_ = L_fn_modules_12_modules_body_modules_3_modules_0_parameters_weight_
        l_fn_modules_12_modules_body_modules_3_modules_1_buffers_running_mean_ = L_fn_modules_12_modules_body_modules_3_modules_1_buffers_running_mean_
        l_fn_modules_12_modules_body_modules_3_modules_1_buffers_running_var_ = L_fn_modules_12_modules_body_modules_3_modules_1_buffers_running_var_
        l_fn_modules_12_modules_body_modules_3_modules_1_parameters_weight_ = L_fn_modules_12_modules_body_modules_3_modules_1_parameters_weight_
        l_fn_modules_12_modules_body_modules_3_modules_1_parameters_bias_ = L_fn_modules_12_modules_body_modules_3_modules_1_parameters_bias_
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
        l_fn_modules_13_modules_body_modules_2_modules_down_parameters_weight_ = L_fn_modules_13_modules_body_modules_2_modules_down_parameters_weight_
        l_fn_modules_13_modules_body_modules_2_modules_down_parameters_bias_ = L_fn_modules_13_modules_body_modules_2_modules_down_parameters_bias_
        l_fn_modules_13_modules_body_modules_2_modules_up_parameters_weight_ = L_fn_modules_13_modules_body_modules_2_modules_up_parameters_weight_
        l_fn_modules_13_modules_body_modules_2_modules_up_parameters_bias_ = L_fn_modules_13_modules_body_modules_2_modules_up_parameters_bias_
        l_fn_modules_13_modules_body_modules_3_modules_0_parameters_weight_ = L_fn_modules_13_modules_body_modules_3_modules_0_parameters_weight_
        l_fn_modules_13_modules_body_modules_3_modules_1_buffers_running_mean_ = L_fn_modules_13_modules_body_modules_3_modules_1_buffers_running_mean_
        l_fn_modules_13_modules_body_modules_3_modules_1_buffers_running_var_ = L_fn_modules_13_modules_body_modules_3_modules_1_buffers_running_var_
        l_fn_modules_13_modules_body_modules_3_modules_1_parameters_weight_ = L_fn_modules_13_modules_body_modules_3_modules_1_parameters_weight_
        l_fn_modules_13_modules_body_modules_3_modules_1_parameters_bias_ = L_fn_modules_13_modules_body_modules_3_modules_1_parameters_bias_
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
        l_fn_modules_14_modules_body_modules_2_modules_down_parameters_weight_ = L_fn_modules_14_modules_body_modules_2_modules_down_parameters_weight_
        l_fn_modules_14_modules_body_modules_2_modules_down_parameters_bias_ = L_fn_modules_14_modules_body_modules_2_modules_down_parameters_bias_
        l_fn_modules_14_modules_body_modules_2_modules_up_parameters_weight_ = L_fn_modules_14_modules_body_modules_2_modules_up_parameters_weight_
        l_fn_modules_14_modules_body_modules_2_modules_up_parameters_bias_ = L_fn_modules_14_modules_body_modules_2_modules_up_parameters_bias_
        l_fn_modules_14_modules_body_modules_3_modules_0_parameters_weight_ = L_fn_modules_14_modules_body_modules_3_modules_0_parameters_weight_
        l_fn_modules_14_modules_body_modules_3_modules_1_buffers_running_mean_ = L_fn_modules_14_modules_body_modules_3_modules_1_buffers_running_mean_
        l_fn_modules_14_modules_body_modules_3_modules_1_buffers_running_var_ = L_fn_modules_14_modules_body_modules_3_modules_1_buffers_running_var_
        l_fn_modules_14_modules_body_modules_3_modules_1_parameters_weight_ = L_fn_modules_14_modules_body_modules_3_modules_1_parameters_weight_
        l_fn_modules_14_modules_body_modules_3_modules_1_parameters_bias_ = L_fn_modules_14_modules_body_modules_3_modules_1_parameters_bias_
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
        l_fn_modules_15_modules_body_modules_2_modules_down_parameters_weight_ = L_fn_modules_15_modules_body_modules_2_modules_down_parameters_weight_
        l_fn_modules_15_modules_body_modules_2_modules_down_parameters_bias_ = L_fn_modules_15_modules_body_modules_2_modules_down_parameters_bias_
        l_fn_modules_15_modules_body_modules_2_modules_up_parameters_weight_ = L_fn_modules_15_modules_body_modules_2_modules_up_parameters_weight_
        l_fn_modules_15_modules_body_modules_2_modules_up_parameters_bias_ = L_fn_modules_15_modules_body_modules_2_modules_up_parameters_bias_
        l_fn_modules_15_modules_body_modules_3_modules_0_parameters_weight_ = L_fn_modules_15_modules_body_modules_3_modules_0_parameters_weight_
        l_fn_modules_15_modules_body_modules_3_modules_1_buffers_running_mean_ = L_fn_modules_15_modules_body_modules_3_modules_1_buffers_running_mean_
        l_fn_modules_15_modules_body_modules_3_modules_1_buffers_running_var_ = L_fn_modules_15_modules_body_modules_3_modules_1_buffers_running_var_
        l_fn_modules_15_modules_body_modules_3_modules_1_parameters_weight_ = L_fn_modules_15_modules_body_modules_3_modules_1_parameters_weight_
        l_fn_modules_15_modules_body_modules_3_modules_1_parameters_bias_ = L_fn_modules_15_modules_body_modules_3_modules_1_parameters_bias_
        l_fn_modules_16_modules_0_parameters_weight_ = L_fn_modules_16_modules_0_parameters_weight_
        l_fn_modules_16_modules_1_buffers_running_mean_ = L_fn_modules_16_modules_1_buffers_running_mean_
        l_fn_modules_16_modules_1_buffers_running_var_ = L_fn_modules_16_modules_1_buffers_running_var_
        l_fn_modules_16_modules_1_parameters_weight_ = L_fn_modules_16_modules_1_parameters_weight_
        l_fn_modules_16_modules_1_parameters_bias_ = L_fn_modules_16_modules_1_parameters_bias_
        l_fn_modules_19_parameters_weight_ = L_fn_modules_19_parameters_weight_
        l_fn_modules_19_parameters_bias_ = L_fn_modules_19_parameters_bias_
        l_fn_modules_22_parameters_weight_ = L_fn_modules_22_parameters_weight_
        l_fn_modules_22_parameters_bias_ = L_fn_modules_22_parameters_bias_
        input_1 = torch.conv2d(l_args_0_, l_fn_modules_0_modules_0_parameters_weight_, None, (2, 2), (1, 1), (1, 1), 1)
        l_args_0_ = l_fn_modules_0_modules_0_parameters_weight_ = None
        input_2 = torch.nn.functional.batch_norm(input_1, l_fn_modules_0_modules_1_buffers_running_mean_, l_fn_modules_0_modules_1_buffers_running_var_, l_fn_modules_0_modules_1_parameters_weight_, l_fn_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_1 = l_fn_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_0_modules_1_buffers_running_var_ = l_fn_modules_0_modules_1_parameters_weight_ = l_fn_modules_0_modules_1_parameters_bias_ = None
        input_3 = torch.nn.functional.hardswish(input_2, False)
        input_2 = None
        input_4 = torch.conv2d(input_3, l_fn_modules_1_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 16)
        l_fn_modules_1_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_5 = torch.nn.functional.batch_norm(input_4, l_fn_modules_1_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_1_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_1_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_1_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_4 = l_fn_modules_1_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_1_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_1_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_1_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_6 = torch.nn.functional.relu(input_5, inplace=False)
        input_5 = None
        input_7 = torch.conv2d(input_6, l_fn_modules_1_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_6 = l_fn_modules_1_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_8 = torch.nn.functional.batch_norm(input_7, l_fn_modules_1_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_1_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_1_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_1_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_7 = l_fn_modules_1_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_1_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_1_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_1_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_9 = input_3 + input_8
        input_3 = input_8 = None
        input_10 = torch.conv2d(input_9, l_fn_modules_2_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_9 = l_fn_modules_2_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_11 = torch.nn.functional.batch_norm(input_10, l_fn_modules_2_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_2_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_2_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_2_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_10 = l_fn_modules_2_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_2_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_2_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_2_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_12 = torch.nn.functional.relu(input_11, inplace=False)
        input_11 = None
        input_13 = torch.conv2d(input_12, l_fn_modules_2_modules_body_modules_1_modules_0_parameters_weight_, None, (2, 2), (1, 1), (1, 1), 64)
        input_12 = l_fn_modules_2_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_14 = torch.nn.functional.batch_norm(input_13, l_fn_modules_2_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_2_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_2_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_2_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_13 = l_fn_modules_2_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_2_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_2_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_2_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_15 = torch.nn.functional.relu(input_14, inplace=False)
        input_14 = None
        input_16 = torch.conv2d(input_15, l_fn_modules_2_modules_body_modules_2_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_15 = l_fn_modules_2_modules_body_modules_2_modules_0_parameters_weight_ = None
        input_17 = torch.nn.functional.batch_norm(input_16, l_fn_modules_2_modules_body_modules_2_modules_1_buffers_running_mean_, l_fn_modules_2_modules_body_modules_2_modules_1_buffers_running_var_, l_fn_modules_2_modules_body_modules_2_modules_1_parameters_weight_, l_fn_modules_2_modules_body_modules_2_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_16 = l_fn_modules_2_modules_body_modules_2_modules_1_buffers_running_mean_ = l_fn_modules_2_modules_body_modules_2_modules_1_buffers_running_var_ = l_fn_modules_2_modules_body_modules_2_modules_1_parameters_weight_ = l_fn_modules_2_modules_body_modules_2_modules_1_parameters_bias_ = None
        input_18 = torch.conv2d(input_17, l_fn_modules_3_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_3_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_19 = torch.nn.functional.batch_norm(input_18, l_fn_modules_3_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_3_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_3_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_3_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_18 = l_fn_modules_3_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_3_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_3_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_3_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_20 = torch.nn.functional.relu(input_19, inplace=False)
        input_19 = None
        input_21 = torch.conv2d(input_20, l_fn_modules_3_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 72)
        input_20 = l_fn_modules_3_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_22 = torch.nn.functional.batch_norm(input_21, l_fn_modules_3_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_3_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_3_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_3_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_21 = l_fn_modules_3_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_3_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_3_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_3_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_23 = torch.nn.functional.relu(input_22, inplace=False)
        input_22 = None
        input_24 = torch.conv2d(input_23, l_fn_modules_3_modules_body_modules_2_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_23 = l_fn_modules_3_modules_body_modules_2_modules_0_parameters_weight_ = None
        input_25 = torch.nn.functional.batch_norm(input_24, l_fn_modules_3_modules_body_modules_2_modules_1_buffers_running_mean_, l_fn_modules_3_modules_body_modules_2_modules_1_buffers_running_var_, l_fn_modules_3_modules_body_modules_2_modules_1_parameters_weight_, l_fn_modules_3_modules_body_modules_2_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_24 = l_fn_modules_3_modules_body_modules_2_modules_1_buffers_running_mean_ = l_fn_modules_3_modules_body_modules_2_modules_1_buffers_running_var_ = l_fn_modules_3_modules_body_modules_2_modules_1_parameters_weight_ = l_fn_modules_3_modules_body_modules_2_modules_1_parameters_bias_ = None
        input_26 = input_17 + input_25
        input_17 = input_25 = None
        input_27 = torch.conv2d(input_26, l_fn_modules_4_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_26 = l_fn_modules_4_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_28 = torch.nn.functional.batch_norm(input_27, l_fn_modules_4_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_4_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_4_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_4_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_27 = l_fn_modules_4_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_4_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_4_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_4_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_29 = torch.nn.functional.relu(input_28, inplace=False)
        input_28 = None
        input_30 = torch.conv2d(input_29, l_fn_modules_4_modules_body_modules_1_modules_0_parameters_weight_, None, (2, 2), (2, 2), (1, 1), 72)
        input_29 = l_fn_modules_4_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_31 = torch.nn.functional.batch_norm(input_30, l_fn_modules_4_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_4_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_4_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_4_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_30 = l_fn_modules_4_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_4_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_4_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_4_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_32 = torch.nn.functional.relu(input_31, inplace=False)
        input_31 = None
        adaptive_avg_pool2d = torch.nn.functional.adaptive_avg_pool2d(input_32, 1)
        conv2d_11 = torch.conv2d(adaptive_avg_pool2d, l_fn_modules_4_modules_body_modules_2_modules_down_parameters_weight_, l_fn_modules_4_modules_body_modules_2_modules_down_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        adaptive_avg_pool2d = l_fn_modules_4_modules_body_modules_2_modules_down_parameters_weight_ = l_fn_modules_4_modules_body_modules_2_modules_down_parameters_bias_ = None
        relu_7 = torch.nn.functional.relu(conv2d_11, inplace=False)
        conv2d_11 = None
        conv2d_12 = torch.conv2d(relu_7, l_fn_modules_4_modules_body_modules_2_modules_up_parameters_weight_, l_fn_modules_4_modules_body_modules_2_modules_up_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        relu_7 = l_fn_modules_4_modules_body_modules_2_modules_up_parameters_weight_ = l_fn_modules_4_modules_body_modules_2_modules_up_parameters_bias_ = None
        hardsigmoid = torch.nn.functional.hardsigmoid(conv2d_12, False)
        conv2d_12 = None
        input_33 = input_32 * hardsigmoid
        input_32 = hardsigmoid = None
        input_34 = torch.conv2d(input_33, l_fn_modules_4_modules_body_modules_3_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_33 = l_fn_modules_4_modules_body_modules_3_modules_0_parameters_weight_ = None
        input_35 = torch.nn.functional.batch_norm(input_34, l_fn_modules_4_modules_body_modules_3_modules_1_buffers_running_mean_, l_fn_modules_4_modules_body_modules_3_modules_1_buffers_running_var_, l_fn_modules_4_modules_body_modules_3_modules_1_parameters_weight_, l_fn_modules_4_modules_body_modules_3_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_34 = l_fn_modules_4_modules_body_modules_3_modules_1_buffers_running_mean_ = l_fn_modules_4_modules_body_modules_3_modules_1_buffers_running_var_ = l_fn_modules_4_modules_body_modules_3_modules_1_parameters_weight_ = l_fn_modules_4_modules_body_modules_3_modules_1_parameters_bias_ = None
        input_36 = torch.conv2d(input_35, l_fn_modules_5_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_5_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_37 = torch.nn.functional.batch_norm(input_36, l_fn_modules_5_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_5_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_5_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_5_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_36 = l_fn_modules_5_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_5_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_5_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_5_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_38 = torch.nn.functional.relu(input_37, inplace=False)
        input_37 = None
        input_39 = torch.conv2d(input_38, l_fn_modules_5_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (2, 2), (1, 1), 120)
        input_38 = l_fn_modules_5_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_40 = torch.nn.functional.batch_norm(input_39, l_fn_modules_5_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_5_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_5_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_5_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_39 = l_fn_modules_5_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_5_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_5_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_5_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_41 = torch.nn.functional.relu(input_40, inplace=False)
        input_40 = None
        adaptive_avg_pool2d_1 = torch.nn.functional.adaptive_avg_pool2d(input_41, 1)
        conv2d_16 = torch.conv2d(adaptive_avg_pool2d_1, l_fn_modules_5_modules_body_modules_2_modules_down_parameters_weight_, l_fn_modules_5_modules_body_modules_2_modules_down_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        adaptive_avg_pool2d_1 = l_fn_modules_5_modules_body_modules_2_modules_down_parameters_weight_ = l_fn_modules_5_modules_body_modules_2_modules_down_parameters_bias_ = None
        relu_10 = torch.nn.functional.relu(conv2d_16, inplace=False)
        conv2d_16 = None
        conv2d_17 = torch.conv2d(relu_10, l_fn_modules_5_modules_body_modules_2_modules_up_parameters_weight_, l_fn_modules_5_modules_body_modules_2_modules_up_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        relu_10 = l_fn_modules_5_modules_body_modules_2_modules_up_parameters_weight_ = l_fn_modules_5_modules_body_modules_2_modules_up_parameters_bias_ = None
        hardsigmoid_1 = torch.nn.functional.hardsigmoid(conv2d_17, False)
        conv2d_17 = None
        input_42 = input_41 * hardsigmoid_1
        input_41 = hardsigmoid_1 = None
        input_43 = torch.conv2d(input_42, l_fn_modules_5_modules_body_modules_3_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_42 = l_fn_modules_5_modules_body_modules_3_modules_0_parameters_weight_ = None
        input_44 = torch.nn.functional.batch_norm(input_43, l_fn_modules_5_modules_body_modules_3_modules_1_buffers_running_mean_, l_fn_modules_5_modules_body_modules_3_modules_1_buffers_running_var_, l_fn_modules_5_modules_body_modules_3_modules_1_parameters_weight_, l_fn_modules_5_modules_body_modules_3_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_43 = l_fn_modules_5_modules_body_modules_3_modules_1_buffers_running_mean_ = l_fn_modules_5_modules_body_modules_3_modules_1_buffers_running_var_ = l_fn_modules_5_modules_body_modules_3_modules_1_parameters_weight_ = l_fn_modules_5_modules_body_modules_3_modules_1_parameters_bias_ = None
        input_45 = input_35 + input_44
        input_35 = input_44 = None
        input_46 = torch.conv2d(input_45, l_fn_modules_6_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_6_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_47 = torch.nn.functional.batch_norm(input_46, l_fn_modules_6_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_6_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_6_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_6_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_46 = l_fn_modules_6_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_6_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_6_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_6_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_48 = torch.nn.functional.relu(input_47, inplace=False)
        input_47 = None
        input_49 = torch.conv2d(input_48, l_fn_modules_6_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (2, 2), (1, 1), 120)
        input_48 = l_fn_modules_6_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_50 = torch.nn.functional.batch_norm(input_49, l_fn_modules_6_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_6_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_6_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_6_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_49 = l_fn_modules_6_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_6_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_6_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_6_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_51 = torch.nn.functional.relu(input_50, inplace=False)
        input_50 = None
        adaptive_avg_pool2d_2 = torch.nn.functional.adaptive_avg_pool2d(input_51, 1)
        conv2d_21 = torch.conv2d(adaptive_avg_pool2d_2, l_fn_modules_6_modules_body_modules_2_modules_down_parameters_weight_, l_fn_modules_6_modules_body_modules_2_modules_down_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        adaptive_avg_pool2d_2 = l_fn_modules_6_modules_body_modules_2_modules_down_parameters_weight_ = l_fn_modules_6_modules_body_modules_2_modules_down_parameters_bias_ = None
        relu_13 = torch.nn.functional.relu(conv2d_21, inplace=False)
        conv2d_21 = None
        conv2d_22 = torch.conv2d(relu_13, l_fn_modules_6_modules_body_modules_2_modules_up_parameters_weight_, l_fn_modules_6_modules_body_modules_2_modules_up_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        relu_13 = l_fn_modules_6_modules_body_modules_2_modules_up_parameters_weight_ = l_fn_modules_6_modules_body_modules_2_modules_up_parameters_bias_ = None
        hardsigmoid_2 = torch.nn.functional.hardsigmoid(conv2d_22, False)
        conv2d_22 = None
        input_52 = input_51 * hardsigmoid_2
        input_51 = hardsigmoid_2 = None
        input_53 = torch.conv2d(input_52, l_fn_modules_6_modules_body_modules_3_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_52 = l_fn_modules_6_modules_body_modules_3_modules_0_parameters_weight_ = None
        input_54 = torch.nn.functional.batch_norm(input_53, l_fn_modules_6_modules_body_modules_3_modules_1_buffers_running_mean_, l_fn_modules_6_modules_body_modules_3_modules_1_buffers_running_var_, l_fn_modules_6_modules_body_modules_3_modules_1_parameters_weight_, l_fn_modules_6_modules_body_modules_3_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_53 = l_fn_modules_6_modules_body_modules_3_modules_1_buffers_running_mean_ = l_fn_modules_6_modules_body_modules_3_modules_1_buffers_running_var_ = l_fn_modules_6_modules_body_modules_3_modules_1_parameters_weight_ = l_fn_modules_6_modules_body_modules_3_modules_1_parameters_bias_ = None
        input_55 = input_45 + input_54
        input_45 = input_54 = None
        input_56 = torch.conv2d(input_55, l_fn_modules_7_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_55 = l_fn_modules_7_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_57 = torch.nn.functional.batch_norm(input_56, l_fn_modules_7_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_7_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_7_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_7_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_56 = l_fn_modules_7_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_7_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_7_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_7_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_58 = torch.nn.functional.hardswish(input_57, False)
        input_57 = None
        input_59 = torch.conv2d(input_58, l_fn_modules_7_modules_body_modules_1_modules_0_parameters_weight_, None, (2, 2), (1, 1), (1, 1), 240)
        input_58 = l_fn_modules_7_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_60 = torch.nn.functional.batch_norm(input_59, l_fn_modules_7_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_7_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_7_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_7_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_59 = l_fn_modules_7_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_7_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_7_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_7_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_61 = torch.nn.functional.hardswish(input_60, False)
        input_60 = None
        input_62 = torch.conv2d(input_61, l_fn_modules_7_modules_body_modules_2_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_61 = l_fn_modules_7_modules_body_modules_2_modules_0_parameters_weight_ = None
        input_63 = torch.nn.functional.batch_norm(input_62, l_fn_modules_7_modules_body_modules_2_modules_1_buffers_running_mean_, l_fn_modules_7_modules_body_modules_2_modules_1_buffers_running_var_, l_fn_modules_7_modules_body_modules_2_modules_1_parameters_weight_, l_fn_modules_7_modules_body_modules_2_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_62 = l_fn_modules_7_modules_body_modules_2_modules_1_buffers_running_mean_ = l_fn_modules_7_modules_body_modules_2_modules_1_buffers_running_var_ = l_fn_modules_7_modules_body_modules_2_modules_1_parameters_weight_ = l_fn_modules_7_modules_body_modules_2_modules_1_parameters_bias_ = None
        input_64 = torch.conv2d(input_63, l_fn_modules_8_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_8_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_65 = torch.nn.functional.batch_norm(input_64, l_fn_modules_8_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_8_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_8_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_8_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_64 = l_fn_modules_8_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_8_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_8_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_8_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_66 = torch.nn.functional.hardswish(input_65, False)
        input_65 = None
        input_67 = torch.conv2d(input_66, l_fn_modules_8_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 200)
        input_66 = l_fn_modules_8_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_68 = torch.nn.functional.batch_norm(input_67, l_fn_modules_8_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_8_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_8_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_8_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_67 = l_fn_modules_8_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_8_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_8_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_8_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_69 = torch.nn.functional.hardswish(input_68, False)
        input_68 = None
        input_70 = torch.conv2d(input_69, l_fn_modules_8_modules_body_modules_2_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_69 = l_fn_modules_8_modules_body_modules_2_modules_0_parameters_weight_ = None
        input_71 = torch.nn.functional.batch_norm(input_70, l_fn_modules_8_modules_body_modules_2_modules_1_buffers_running_mean_, l_fn_modules_8_modules_body_modules_2_modules_1_buffers_running_var_, l_fn_modules_8_modules_body_modules_2_modules_1_parameters_weight_, l_fn_modules_8_modules_body_modules_2_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_70 = l_fn_modules_8_modules_body_modules_2_modules_1_buffers_running_mean_ = l_fn_modules_8_modules_body_modules_2_modules_1_buffers_running_var_ = l_fn_modules_8_modules_body_modules_2_modules_1_parameters_weight_ = l_fn_modules_8_modules_body_modules_2_modules_1_parameters_bias_ = None
        input_72 = input_63 + input_71
        input_63 = input_71 = None
        input_73 = torch.conv2d(input_72, l_fn_modules_9_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_9_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_74 = torch.nn.functional.batch_norm(input_73, l_fn_modules_9_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_9_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_9_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_9_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_73 = l_fn_modules_9_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_9_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_9_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_9_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_75 = torch.nn.functional.hardswish(input_74, False)
        input_74 = None
        input_76 = torch.conv2d(input_75, l_fn_modules_9_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 184)
        input_75 = l_fn_modules_9_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_77 = torch.nn.functional.batch_norm(input_76, l_fn_modules_9_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_9_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_9_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_9_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_76 = l_fn_modules_9_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_9_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_9_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_9_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_78 = torch.nn.functional.hardswish(input_77, False)
        input_77 = None
        input_79 = torch.conv2d(input_78, l_fn_modules_9_modules_body_modules_2_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_78 = l_fn_modules_9_modules_body_modules_2_modules_0_parameters_weight_ = None
        input_80 = torch.nn.functional.batch_norm(input_79, l_fn_modules_9_modules_body_modules_2_modules_1_buffers_running_mean_, l_fn_modules_9_modules_body_modules_2_modules_1_buffers_running_var_, l_fn_modules_9_modules_body_modules_2_modules_1_parameters_weight_, l_fn_modules_9_modules_body_modules_2_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_79 = l_fn_modules_9_modules_body_modules_2_modules_1_buffers_running_mean_ = l_fn_modules_9_modules_body_modules_2_modules_1_buffers_running_var_ = l_fn_modules_9_modules_body_modules_2_modules_1_parameters_weight_ = l_fn_modules_9_modules_body_modules_2_modules_1_parameters_bias_ = None
        input_81 = input_72 + input_80
        input_72 = input_80 = None
        input_82 = torch.conv2d(input_81, l_fn_modules_10_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_10_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_83 = torch.nn.functional.batch_norm(input_82, l_fn_modules_10_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_10_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_10_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_10_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_82 = l_fn_modules_10_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_10_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_10_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_10_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_84 = torch.nn.functional.hardswish(input_83, False)
        input_83 = None
        input_85 = torch.conv2d(input_84, l_fn_modules_10_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 184)
        input_84 = l_fn_modules_10_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_86 = torch.nn.functional.batch_norm(input_85, l_fn_modules_10_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_10_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_10_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_10_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_85 = l_fn_modules_10_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_10_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_10_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_10_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_87 = torch.nn.functional.hardswish(input_86, False)
        input_86 = None
        input_88 = torch.conv2d(input_87, l_fn_modules_10_modules_body_modules_2_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_87 = l_fn_modules_10_modules_body_modules_2_modules_0_parameters_weight_ = None
        input_89 = torch.nn.functional.batch_norm(input_88, l_fn_modules_10_modules_body_modules_2_modules_1_buffers_running_mean_, l_fn_modules_10_modules_body_modules_2_modules_1_buffers_running_var_, l_fn_modules_10_modules_body_modules_2_modules_1_parameters_weight_, l_fn_modules_10_modules_body_modules_2_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_88 = l_fn_modules_10_modules_body_modules_2_modules_1_buffers_running_mean_ = l_fn_modules_10_modules_body_modules_2_modules_1_buffers_running_var_ = l_fn_modules_10_modules_body_modules_2_modules_1_parameters_weight_ = l_fn_modules_10_modules_body_modules_2_modules_1_parameters_bias_ = None
        input_90 = input_81 + input_89
        input_81 = input_89 = None
        input_91 = torch.conv2d(input_90, l_fn_modules_11_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_90 = l_fn_modules_11_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_92 = torch.nn.functional.batch_norm(input_91, l_fn_modules_11_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_11_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_11_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_11_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_91 = l_fn_modules_11_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_11_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_11_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_11_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_93 = torch.nn.functional.hardswish(input_92, False)
        input_92 = None
        input_94 = torch.conv2d(input_93, l_fn_modules_11_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 480)
        input_93 = l_fn_modules_11_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_95 = torch.nn.functional.batch_norm(input_94, l_fn_modules_11_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_11_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_11_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_11_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_94 = l_fn_modules_11_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_11_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_11_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_11_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_96 = torch.nn.functional.hardswish(input_95, False)
        input_95 = None
        adaptive_avg_pool2d_3 = torch.nn.functional.adaptive_avg_pool2d(input_96, 1)
        conv2d_38 = torch.conv2d(adaptive_avg_pool2d_3, l_fn_modules_11_modules_body_modules_2_modules_down_parameters_weight_, l_fn_modules_11_modules_body_modules_2_modules_down_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        adaptive_avg_pool2d_3 = l_fn_modules_11_modules_body_modules_2_modules_down_parameters_weight_ = l_fn_modules_11_modules_body_modules_2_modules_down_parameters_bias_ = None
        relu_14 = torch.nn.functional.relu(conv2d_38, inplace=False)
        conv2d_38 = None
        conv2d_39 = torch.conv2d(relu_14, l_fn_modules_11_modules_body_modules_2_modules_up_parameters_weight_, l_fn_modules_11_modules_body_modules_2_modules_up_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        relu_14 = l_fn_modules_11_modules_body_modules_2_modules_up_parameters_weight_ = l_fn_modules_11_modules_body_modules_2_modules_up_parameters_bias_ = None
        hardsigmoid_3 = torch.nn.functional.hardsigmoid(conv2d_39, False)
        conv2d_39 = None
        input_97 = input_96 * hardsigmoid_3
        input_96 = hardsigmoid_3 = None
        input_98 = torch.conv2d(input_97, l_fn_modules_11_modules_body_modules_3_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_97 = l_fn_modules_11_modules_body_modules_3_modules_0_parameters_weight_ = None
        input_99 = torch.nn.functional.batch_norm(input_98, l_fn_modules_11_modules_body_modules_3_modules_1_buffers_running_mean_, l_fn_modules_11_modules_body_modules_3_modules_1_buffers_running_var_, l_fn_modules_11_modules_body_modules_3_modules_1_parameters_weight_, l_fn_modules_11_modules_body_modules_3_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_98 = l_fn_modules_11_modules_body_modules_3_modules_1_buffers_running_mean_ = l_fn_modules_11_modules_body_modules_3_modules_1_buffers_running_var_ = l_fn_modules_11_modules_body_modules_3_modules_1_parameters_weight_ = l_fn_modules_11_modules_body_modules_3_modules_1_parameters_bias_ = None
        input_100 = torch.conv2d(input_99, l_fn_modules_12_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_12_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_101 = torch.nn.functional.batch_norm(input_100, l_fn_modules_12_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_12_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_12_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_12_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_100 = l_fn_modules_12_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_12_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_12_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_12_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_102 = torch.nn.functional.hardswish(input_101, False)
        input_101 = None
        input_103 = torch.conv2d(input_102, l_fn_modules_12_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 672)
        input_102 = l_fn_modules_12_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_104 = torch.nn.functional.batch_norm(input_103, l_fn_modules_12_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_12_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_12_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_12_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_103 = l_fn_modules_12_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_12_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_12_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_12_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_105 = torch.nn.functional.hardswish(input_104, False)
        input_104 = None
        adaptive_avg_pool2d_4 = torch.nn.functional.adaptive_avg_pool2d(input_105, 1)
        conv2d_43 = torch.conv2d(adaptive_avg_pool2d_4, l_fn_modules_12_modules_body_modules_2_modules_down_parameters_weight_, l_fn_modules_12_modules_body_modules_2_modules_down_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        adaptive_avg_pool2d_4 = l_fn_modules_12_modules_body_modules_2_modules_down_parameters_weight_ = l_fn_modules_12_modules_body_modules_2_modules_down_parameters_bias_ = None
        relu_15 = torch.nn.functional.relu(conv2d_43, inplace=False)
        conv2d_43 = None
        conv2d_44 = torch.conv2d(relu_15, l_fn_modules_12_modules_body_modules_2_modules_up_parameters_weight_, l_fn_modules_12_modules_body_modules_2_modules_up_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        relu_15 = l_fn_modules_12_modules_body_modules_2_modules_up_parameters_weight_ = l_fn_modules_12_modules_body_modules_2_modules_up_parameters_bias_ = None
        hardsigmoid_4 = torch.nn.functional.hardsigmoid(conv2d_44, False)
        conv2d_44 = None
        input_106 = input_105 * hardsigmoid_4
        input_105 = hardsigmoid_4 = None
        input_107 = torch.conv2d(input_106, l_fn_modules_12_modules_body_modules_3_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_106 = l_fn_modules_12_modules_body_modules_3_modules_0_parameters_weight_ = None
        input_108 = torch.nn.functional.batch_norm(input_107, l_fn_modules_12_modules_body_modules_3_modules_1_buffers_running_mean_, l_fn_modules_12_modules_body_modules_3_modules_1_buffers_running_var_, l_fn_modules_12_modules_body_modules_3_modules_1_parameters_weight_, l_fn_modules_12_modules_body_modules_3_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_107 = l_fn_modules_12_modules_body_modules_3_modules_1_buffers_running_mean_ = l_fn_modules_12_modules_body_modules_3_modules_1_buffers_running_var_ = l_fn_modules_12_modules_body_modules_3_modules_1_parameters_weight_ = l_fn_modules_12_modules_body_modules_3_modules_1_parameters_bias_ = None
        input_109 = input_99 + input_108
        input_99 = input_108 = None
        input_110 = torch.conv2d(input_109, l_fn_modules_13_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_109 = l_fn_modules_13_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_111 = torch.nn.functional.batch_norm(input_110, l_fn_modules_13_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_13_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_13_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_13_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_110 = l_fn_modules_13_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_13_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_13_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_13_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_112 = torch.nn.functional.hardswish(input_111, False)
        input_111 = None
        input_113 = torch.conv2d(input_112, l_fn_modules_13_modules_body_modules_1_modules_0_parameters_weight_, None, (2, 2), (2, 2), (1, 1), 672)
        input_112 = l_fn_modules_13_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_114 = torch.nn.functional.batch_norm(input_113, l_fn_modules_13_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_13_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_13_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_13_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_113 = l_fn_modules_13_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_13_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_13_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_13_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_115 = torch.nn.functional.hardswish(input_114, False)
        input_114 = None
        adaptive_avg_pool2d_5 = torch.nn.functional.adaptive_avg_pool2d(input_115, 1)
        conv2d_48 = torch.conv2d(adaptive_avg_pool2d_5, l_fn_modules_13_modules_body_modules_2_modules_down_parameters_weight_, l_fn_modules_13_modules_body_modules_2_modules_down_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        adaptive_avg_pool2d_5 = l_fn_modules_13_modules_body_modules_2_modules_down_parameters_weight_ = l_fn_modules_13_modules_body_modules_2_modules_down_parameters_bias_ = None
        relu_16 = torch.nn.functional.relu(conv2d_48, inplace=False)
        conv2d_48 = None
        conv2d_49 = torch.conv2d(relu_16, l_fn_modules_13_modules_body_modules_2_modules_up_parameters_weight_, l_fn_modules_13_modules_body_modules_2_modules_up_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        relu_16 = l_fn_modules_13_modules_body_modules_2_modules_up_parameters_weight_ = l_fn_modules_13_modules_body_modules_2_modules_up_parameters_bias_ = None
        hardsigmoid_5 = torch.nn.functional.hardsigmoid(conv2d_49, False)
        conv2d_49 = None
        input_116 = input_115 * hardsigmoid_5
        input_115 = hardsigmoid_5 = None
        input_117 = torch.conv2d(input_116, l_fn_modules_13_modules_body_modules_3_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_116 = l_fn_modules_13_modules_body_modules_3_modules_0_parameters_weight_ = None
        input_118 = torch.nn.functional.batch_norm(input_117, l_fn_modules_13_modules_body_modules_3_modules_1_buffers_running_mean_, l_fn_modules_13_modules_body_modules_3_modules_1_buffers_running_var_, l_fn_modules_13_modules_body_modules_3_modules_1_parameters_weight_, l_fn_modules_13_modules_body_modules_3_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_117 = l_fn_modules_13_modules_body_modules_3_modules_1_buffers_running_mean_ = l_fn_modules_13_modules_body_modules_3_modules_1_buffers_running_var_ = l_fn_modules_13_modules_body_modules_3_modules_1_parameters_weight_ = l_fn_modules_13_modules_body_modules_3_modules_1_parameters_bias_ = None
        input_119 = torch.conv2d(input_118, l_fn_modules_14_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_14_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_120 = torch.nn.functional.batch_norm(input_119, l_fn_modules_14_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_14_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_14_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_14_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_119 = l_fn_modules_14_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_14_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_14_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_14_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_121 = torch.nn.functional.hardswish(input_120, False)
        input_120 = None
        input_122 = torch.conv2d(input_121, l_fn_modules_14_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (2, 2), (1, 1), 960)
        input_121 = l_fn_modules_14_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_123 = torch.nn.functional.batch_norm(input_122, l_fn_modules_14_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_14_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_14_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_14_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_122 = l_fn_modules_14_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_14_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_14_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_14_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_124 = torch.nn.functional.hardswish(input_123, False)
        input_123 = None
        adaptive_avg_pool2d_6 = torch.nn.functional.adaptive_avg_pool2d(input_124, 1)
        conv2d_53 = torch.conv2d(adaptive_avg_pool2d_6, l_fn_modules_14_modules_body_modules_2_modules_down_parameters_weight_, l_fn_modules_14_modules_body_modules_2_modules_down_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        adaptive_avg_pool2d_6 = l_fn_modules_14_modules_body_modules_2_modules_down_parameters_weight_ = l_fn_modules_14_modules_body_modules_2_modules_down_parameters_bias_ = None
        relu_17 = torch.nn.functional.relu(conv2d_53, inplace=False)
        conv2d_53 = None
        conv2d_54 = torch.conv2d(relu_17, l_fn_modules_14_modules_body_modules_2_modules_up_parameters_weight_, l_fn_modules_14_modules_body_modules_2_modules_up_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        relu_17 = l_fn_modules_14_modules_body_modules_2_modules_up_parameters_weight_ = l_fn_modules_14_modules_body_modules_2_modules_up_parameters_bias_ = None
        hardsigmoid_6 = torch.nn.functional.hardsigmoid(conv2d_54, False)
        conv2d_54 = None
        input_125 = input_124 * hardsigmoid_6
        input_124 = hardsigmoid_6 = None
        input_126 = torch.conv2d(input_125, l_fn_modules_14_modules_body_modules_3_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_125 = l_fn_modules_14_modules_body_modules_3_modules_0_parameters_weight_ = None
        input_127 = torch.nn.functional.batch_norm(input_126, l_fn_modules_14_modules_body_modules_3_modules_1_buffers_running_mean_, l_fn_modules_14_modules_body_modules_3_modules_1_buffers_running_var_, l_fn_modules_14_modules_body_modules_3_modules_1_parameters_weight_, l_fn_modules_14_modules_body_modules_3_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_126 = l_fn_modules_14_modules_body_modules_3_modules_1_buffers_running_mean_ = l_fn_modules_14_modules_body_modules_3_modules_1_buffers_running_var_ = l_fn_modules_14_modules_body_modules_3_modules_1_parameters_weight_ = l_fn_modules_14_modules_body_modules_3_modules_1_parameters_bias_ = None
        input_128 = input_118 + input_127
        input_118 = input_127 = None
        input_129 = torch.conv2d(input_128, l_fn_modules_15_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_15_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_130 = torch.nn.functional.batch_norm(input_129, l_fn_modules_15_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_15_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_15_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_15_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_129 = l_fn_modules_15_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_15_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_15_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_15_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_131 = torch.nn.functional.hardswish(input_130, False)
        input_130 = None
        input_132 = torch.conv2d(input_131, l_fn_modules_15_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (2, 2), (1, 1), 960)
        input_131 = l_fn_modules_15_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_133 = torch.nn.functional.batch_norm(input_132, l_fn_modules_15_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_15_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_15_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_15_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_132 = l_fn_modules_15_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_15_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_15_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_15_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_134 = torch.nn.functional.hardswish(input_133, False)
        input_133 = None
        adaptive_avg_pool2d_7 = torch.nn.functional.adaptive_avg_pool2d(input_134, 1)
        conv2d_58 = torch.conv2d(adaptive_avg_pool2d_7, l_fn_modules_15_modules_body_modules_2_modules_down_parameters_weight_, l_fn_modules_15_modules_body_modules_2_modules_down_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        adaptive_avg_pool2d_7 = l_fn_modules_15_modules_body_modules_2_modules_down_parameters_weight_ = l_fn_modules_15_modules_body_modules_2_modules_down_parameters_bias_ = None
        relu_18 = torch.nn.functional.relu(conv2d_58, inplace=False)
        conv2d_58 = None
        conv2d_59 = torch.conv2d(relu_18, l_fn_modules_15_modules_body_modules_2_modules_up_parameters_weight_, l_fn_modules_15_modules_body_modules_2_modules_up_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        relu_18 = l_fn_modules_15_modules_body_modules_2_modules_up_parameters_weight_ = l_fn_modules_15_modules_body_modules_2_modules_up_parameters_bias_ = None
        hardsigmoid_7 = torch.nn.functional.hardsigmoid(conv2d_59, False)
        conv2d_59 = None
        input_135 = input_134 * hardsigmoid_7
        input_134 = hardsigmoid_7 = None
        input_136 = torch.conv2d(input_135, l_fn_modules_15_modules_body_modules_3_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_135 = l_fn_modules_15_modules_body_modules_3_modules_0_parameters_weight_ = None
        input_137 = torch.nn.functional.batch_norm(input_136, l_fn_modules_15_modules_body_modules_3_modules_1_buffers_running_mean_, l_fn_modules_15_modules_body_modules_3_modules_1_buffers_running_var_, l_fn_modules_15_modules_body_modules_3_modules_1_parameters_weight_, l_fn_modules_15_modules_body_modules_3_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_136 = l_fn_modules_15_modules_body_modules_3_modules_1_buffers_running_mean_ = l_fn_modules_15_modules_body_modules_3_modules_1_buffers_running_var_ = l_fn_modules_15_modules_body_modules_3_modules_1_parameters_weight_ = l_fn_modules_15_modules_body_modules_3_modules_1_parameters_bias_ = None
        input_138 = input_128 + input_137
        input_128 = input_137 = None
        input_139 = torch.conv2d(input_138, l_fn_modules_16_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_138 = l_fn_modules_16_modules_0_parameters_weight_ = None
        input_140 = torch.nn.functional.batch_norm(input_139, l_fn_modules_16_modules_1_buffers_running_mean_, l_fn_modules_16_modules_1_buffers_running_var_, l_fn_modules_16_modules_1_parameters_weight_, l_fn_modules_16_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_139 = l_fn_modules_16_modules_1_buffers_running_mean_ = l_fn_modules_16_modules_1_buffers_running_var_ = l_fn_modules_16_modules_1_parameters_weight_ = l_fn_modules_16_modules_1_parameters_bias_ = None
        input_141 = torch.nn.functional.hardswish(input_140, False)
        input_140 = None
        input_142 = torch.nn.functional.adaptive_avg_pool2d(input_141, 1)
        input_141 = None
        input_143 = input_142.flatten(1, -1)
        input_142 = None
        input_144 = torch.nn.functional.linear(input_143, l_fn_modules_19_parameters_weight_, l_fn_modules_19_parameters_bias_)
        input_143 = l_fn_modules_19_parameters_weight_ = l_fn_modules_19_parameters_bias_ = None
        input_145 = torch.nn.functional.hardswish(input_144, False)
        input_144 = None
        input_146 = torch.nn.functional.dropout(input_145, 0.2, False, False)
        input_145 = None
        input_147 = torch.nn.functional.linear(input_146, l_fn_modules_22_parameters_weight_, l_fn_modules_22_parameters_bias_)
        input_146 = l_fn_modules_22_parameters_weight_ = l_fn_modules_22_parameters_bias_ = None
        return (input_147,)
