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
        L_fn_modules_1_modules_body_modules_1_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_1_modules_body_modules_1_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_1_modules_body_modules_1_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_1_modules_body_modules_1_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_1_modules_body_modules_2_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_1_modules_body_modules_2_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_1_modules_body_modules_2_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_1_modules_body_modules_2_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_1_modules_body_modules_2_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
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
        L_fn_modules_2_modules_body_modules_2_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_body_modules_2_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_body_modules_2_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_body_modules_2_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_body_modules_3_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_body_modules_3_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_2_modules_body_modules_3_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_2_modules_body_modules_3_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_body_modules_3_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
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
        L_fn_modules_3_modules_body_modules_2_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_body_modules_2_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_body_modules_2_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_body_modules_2_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_body_modules_3_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_body_modules_3_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_3_modules_body_modules_3_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_3_modules_body_modules_3_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_body_modules_3_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
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
        L_fn_modules_7_modules_body_modules_2_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_7_modules_body_modules_2_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_7_modules_body_modules_2_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_7_modules_body_modules_2_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_7_modules_body_modules_3_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_7_modules_body_modules_3_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_7_modules_body_modules_3_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_7_modules_body_modules_3_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_7_modules_body_modules_3_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
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
        L_fn_modules_8_modules_body_modules_2_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_8_modules_body_modules_2_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_8_modules_body_modules_2_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_8_modules_body_modules_2_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_8_modules_body_modules_3_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_8_modules_body_modules_3_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_8_modules_body_modules_3_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_8_modules_body_modules_3_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_8_modules_body_modules_3_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
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
        L_fn_modules_9_modules_body_modules_2_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_body_modules_2_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_body_modules_2_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_body_modules_2_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_body_modules_3_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_body_modules_3_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_9_modules_body_modules_3_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_9_modules_body_modules_3_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_body_modules_3_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
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
        L_fn_modules_10_modules_body_modules_2_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_10_modules_body_modules_2_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_10_modules_body_modules_2_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_10_modules_body_modules_2_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_10_modules_body_modules_3_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_10_modules_body_modules_3_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_10_modules_body_modules_3_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_10_modules_body_modules_3_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_10_modules_body_modules_3_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
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
        L_fn_modules_16_modules_body_modules_2_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_body_modules_2_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_body_modules_2_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_body_modules_2_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_body_modules_3_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_body_modules_3_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_16_modules_body_modules_3_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_16_modules_body_modules_3_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_body_modules_3_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_17_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_17_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_17_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_17_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_17_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_21_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_21_parameters_bias_: torch.nn.parameter.Parameter,
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
        l_fn_modules_1_modules_body_modules_1_modules_down_parameters_weight_ = L_fn_modules_1_modules_body_modules_1_modules_down_parameters_weight_
        l_fn_modules_1_modules_body_modules_1_modules_down_parameters_bias_ = L_fn_modules_1_modules_body_modules_1_modules_down_parameters_bias_
        l_fn_modules_1_modules_body_modules_1_modules_up_parameters_weight_ = L_fn_modules_1_modules_body_modules_1_modules_up_parameters_weight_
        l_fn_modules_1_modules_body_modules_1_modules_up_parameters_bias_ = L_fn_modules_1_modules_body_modules_1_modules_up_parameters_bias_
        l_fn_modules_1_modules_body_modules_2_modules_0_parameters_weight_ = L_fn_modules_1_modules_body_modules_2_modules_0_parameters_weight_
        l_fn_modules_1_modules_body_modules_2_modules_1_buffers_running_mean_ = L_fn_modules_1_modules_body_modules_2_modules_1_buffers_running_mean_
        l_fn_modules_1_modules_body_modules_2_modules_1_buffers_running_var_ = L_fn_modules_1_modules_body_modules_2_modules_1_buffers_running_var_
        l_fn_modules_1_modules_body_modules_2_modules_1_parameters_weight_ = L_fn_modules_1_modules_body_modules_2_modules_1_parameters_weight_
        l_fn_modules_1_modules_body_modules_2_modules_1_parameters_bias_ = L_fn_modules_1_modules_body_modules_2_modules_1_parameters_bias_
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
        l_fn_modules_2_modules_body_modules_2_modules_down_parameters_weight_ = L_fn_modules_2_modules_body_modules_2_modules_down_parameters_weight_
        l_fn_modules_2_modules_body_modules_2_modules_down_parameters_bias_ = L_fn_modules_2_modules_body_modules_2_modules_down_parameters_bias_
        l_fn_modules_2_modules_body_modules_2_modules_up_parameters_weight_ = L_fn_modules_2_modules_body_modules_2_modules_up_parameters_weight_
        l_fn_modules_2_modules_body_modules_2_modules_up_parameters_bias_ = L_fn_modules_2_modules_body_modules_2_modules_up_parameters_bias_
        l_fn_modules_2_modules_body_modules_3_modules_0_parameters_weight_ = L_fn_modules_2_modules_body_modules_3_modules_0_parameters_weight_
        l_fn_modules_2_modules_body_modules_3_modules_1_buffers_running_mean_ = L_fn_modules_2_modules_body_modules_3_modules_1_buffers_running_mean_
        l_fn_modules_2_modules_body_modules_3_modules_1_buffers_running_var_ = L_fn_modules_2_modules_body_modules_3_modules_1_buffers_running_var_
        l_fn_modules_2_modules_body_modules_3_modules_1_parameters_weight_ = L_fn_modules_2_modules_body_modules_3_modules_1_parameters_weight_
        l_fn_modules_2_modules_body_modules_3_modules_1_parameters_bias_ = L_fn_modules_2_modules_body_modules_3_modules_1_parameters_bias_
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
        l_fn_modules_3_modules_body_modules_2_modules_down_parameters_weight_ = L_fn_modules_3_modules_body_modules_2_modules_down_parameters_weight_
        l_fn_modules_3_modules_body_modules_2_modules_down_parameters_bias_ = L_fn_modules_3_modules_body_modules_2_modules_down_parameters_bias_
        l_fn_modules_3_modules_body_modules_2_modules_up_parameters_weight_ = L_fn_modules_3_modules_body_modules_2_modules_up_parameters_weight_
        l_fn_modules_3_modules_body_modules_2_modules_up_parameters_bias_ = L_fn_modules_3_modules_body_modules_2_modules_up_parameters_bias_
        l_fn_modules_3_modules_body_modules_3_modules_0_parameters_weight_ = L_fn_modules_3_modules_body_modules_3_modules_0_parameters_weight_
        l_fn_modules_3_modules_body_modules_3_modules_1_buffers_running_mean_ = L_fn_modules_3_modules_body_modules_3_modules_1_buffers_running_mean_
        l_fn_modules_3_modules_body_modules_3_modules_1_buffers_running_var_ = L_fn_modules_3_modules_body_modules_3_modules_1_buffers_running_var_
        l_fn_modules_3_modules_body_modules_3_modules_1_parameters_weight_ = L_fn_modules_3_modules_body_modules_3_modules_1_parameters_weight_
        l_fn_modules_3_modules_body_modules_3_modules_1_parameters_bias_ = L_fn_modules_3_modules_body_modules_3_modules_1_parameters_bias_
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
        l_fn_modules_7_modules_body_modules_2_modules_down_parameters_weight_ = L_fn_modules_7_modules_body_modules_2_modules_down_parameters_weight_
        l_fn_modules_7_modules_body_modules_2_modules_down_parameters_bias_ = L_fn_modules_7_modules_body_modules_2_modules_down_parameters_bias_
        l_fn_modules_7_modules_body_modules_2_modules_up_parameters_weight_ = L_fn_modules_7_modules_body_modules_2_modules_up_parameters_weight_
        l_fn_modules_7_modules_body_modules_2_modules_up_parameters_bias_ = L_fn_modules_7_modules_body_modules_2_modules_up_parameters_bias_
        l_fn_modules_7_modules_body_modules_3_modules_0_parameters_weight_ = L_fn_modules_7_modules_body_modules_3_modules_0_parameters_weight_
        l_fn_modules_7_modules_body_modules_3_modules_1_buffers_running_mean_ = L_fn_modules_7_modules_body_modules_3_modules_1_buffers_running_mean_
        l_fn_modules_7_modules_body_modules_3_modules_1_buffers_running_var_ = L_fn_modules_7_modules_body_modules_3_modules_1_buffers_running_var_
        l_fn_modules_7_modules_body_modules_3_modules_1_parameters_weight_ = L_fn_modules_7_modules_body_modules_3_modules_1_parameters_weight_
        l_fn_modules_7_modules_body_modules_3_modules_1_parameters_bias_ = L_fn_modules_7_modules_body_modules_3_modules_1_parameters_bias_
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
        l_fn_modules_8_modules_body_modules_2_modules_down_parameters_weight_ = L_fn_modules_8_modules_body_modules_2_modules_down_parameters_weight_
        l_fn_modules_8_modules_body_modules_2_modules_down_parameters_bias_ = L_fn_modules_8_modules_body_modules_2_modules_down_parameters_bias_
        l_fn_modules_8_modules_body_modules_2_modules_up_parameters_weight_ = L_fn_modules_8_modules_body_modules_2_modules_up_parameters_weight_
        l_fn_modules_8_modules_body_modules_2_modules_up_parameters_bias_ = L_fn_modules_8_modules_body_modules_2_modules_up_parameters_bias_
        l_fn_modules_8_modules_body_modules_3_modules_0_parameters_weight_ = L_fn_modules_8_modules_body_modules_3_modules_0_parameters_weight_
        l_fn_modules_8_modules_body_modules_3_modules_1_buffers_running_mean_ = L_fn_modules_8_modules_body_modules_3_modules_1_buffers_running_mean_
        l_fn_modules_8_modules_body_modules_3_modules_1_buffers_running_var_ = L_fn_modules_8_modules_body_modules_3_modules_1_buffers_running_var_
        l_fn_modules_8_modules_body_modules_3_modules_1_parameters_weight_ = L_fn_modules_8_modules_body_modules_3_modules_1_parameters_weight_
        l_fn_modules_8_modules_body_modules_3_modules_1_parameters_bias_ = L_fn_modules_8_modules_body_modules_3_modules_1_parameters_bias_
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
        l_fn_modules_9_modules_body_modules_2_modules_down_parameters_weight_ = L_fn_modules_9_modules_body_modules_2_modules_down_parameters_weight_
        l_fn_modules_9_modules_body_modules_2_modules_down_parameters_bias_ = L_fn_modules_9_modules_body_modules_2_modules_down_parameters_bias_
        l_fn_modules_9_modules_body_modules_2_modules_up_parameters_weight_ = L_fn_modules_9_modules_body_modules_2_modules_up_parameters_weight_
        l_fn_modules_9_modules_body_modules_2_modules_up_parameters_bias_ = L_fn_modules_9_modules_body_modules_2_modules_up_parameters_bias_
        l_fn_modules_9_modules_body_modules_3_modules_0_parameters_weight_ = L_fn_modules_9_modules_body_modules_3_modules_0_parameters_weight_
        l_fn_modules_9_modules_body_modules_3_modules_1_buffers_running_mean_ = L_fn_modules_9_modules_body_modules_3_modules_1_buffers_running_mean_
        l_fn_modules_9_modules_body_modules_3_modules_1_buffers_running_var_ = L_fn_modules_9_modules_body_modules_3_modules_1_buffers_running_var_
        l_fn_modules_9_modules_body_modules_3_modules_1_parameters_weight_ = L_fn_modules_9_modules_body_modules_3_modules_1_parameters_weight_
        l_fn_modules_9_modules_body_modules_3_modules_1_parameters_bias_ = L_fn_modules_9_modules_body_modules_3_modules_1_parameters_bias_
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
        l_fn_modules_10_modules_body_modules_2_modules_down_parameters_weight_ = L_fn_modules_10_modules_body_modules_2_modules_down_parameters_weight_
        l_fn_modules_10_modules_body_modules_2_modules_down_parameters_bias_ = L_fn_modules_10_modules_body_modules_2_modules_down_parameters_bias_
        l_fn_modules_10_modules_body_modules_2_modules_up_parameters_weight_ = L_fn_modules_10_modules_body_modules_2_modules_up_parameters_weight_
        l_fn_modules_10_modules_body_modules_2_modules_up_parameters_bias_ = L_fn_modules_10_modules_body_modules_2_modules_up_parameters_bias_
        l_fn_modules_10_modules_body_modules_3_modules_0_parameters_weight_ = L_fn_modules_10_modules_body_modules_3_modules_0_parameters_weight_
        l_fn_modules_10_modules_body_modules_3_modules_1_buffers_running_mean_ = L_fn_modules_10_modules_body_modules_3_modules_1_buffers_running_mean_
        l_fn_modules_10_modules_body_modules_3_modules_1_buffers_running_var_ = L_fn_modules_10_modules_body_modules_3_modules_1_buffers_running_var_
        l_fn_modules_10_modules_body_modules_3_modules_1_parameters_weight_ = L_fn_modules_10_modules_body_modules_3_modules_1_parameters_weight_
        l_fn_modules_10_modules_body_modules_3_modules_1_parameters_bias_ = L_fn_modules_10_modules_body_modules_3_modules_1_parameters_bias_
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
        l_fn_modules_16_modules_body_modules_2_modules_down_parameters_weight_ = L_fn_modules_16_modules_body_modules_2_modules_down_parameters_weight_
        l_fn_modules_16_modules_body_modules_2_modules_down_parameters_bias_ = L_fn_modules_16_modules_body_modules_2_modules_down_parameters_bias_
        l_fn_modules_16_modules_body_modules_2_modules_up_parameters_weight_ = L_fn_modules_16_modules_body_modules_2_modules_up_parameters_weight_
        l_fn_modules_16_modules_body_modules_2_modules_up_parameters_bias_ = L_fn_modules_16_modules_body_modules_2_modules_up_parameters_bias_
        l_fn_modules_16_modules_body_modules_3_modules_0_parameters_weight_ = L_fn_modules_16_modules_body_modules_3_modules_0_parameters_weight_
        l_fn_modules_16_modules_body_modules_3_modules_1_buffers_running_mean_ = L_fn_modules_16_modules_body_modules_3_modules_1_buffers_running_mean_
        l_fn_modules_16_modules_body_modules_3_modules_1_buffers_running_var_ = L_fn_modules_16_modules_body_modules_3_modules_1_buffers_running_var_
        l_fn_modules_16_modules_body_modules_3_modules_1_parameters_weight_ = L_fn_modules_16_modules_body_modules_3_modules_1_parameters_weight_
        l_fn_modules_16_modules_body_modules_3_modules_1_parameters_bias_ = L_fn_modules_16_modules_body_modules_3_modules_1_parameters_bias_
        l_fn_modules_17_modules_0_parameters_weight_ = L_fn_modules_17_modules_0_parameters_weight_
        l_fn_modules_17_modules_1_buffers_running_mean_ = L_fn_modules_17_modules_1_buffers_running_mean_
        l_fn_modules_17_modules_1_buffers_running_var_ = L_fn_modules_17_modules_1_buffers_running_var_
        l_fn_modules_17_modules_1_parameters_weight_ = L_fn_modules_17_modules_1_parameters_weight_
        l_fn_modules_17_modules_1_parameters_bias_ = L_fn_modules_17_modules_1_parameters_bias_
        l_fn_modules_21_parameters_weight_ = L_fn_modules_21_parameters_weight_
        l_fn_modules_21_parameters_bias_ = L_fn_modules_21_parameters_bias_
        input_1 = torch.conv2d(l_args_0_, l_fn_modules_0_modules_0_parameters_weight_, None, (2, 2), (1, 1), (1, 1), 1)
        l_args_0_ = l_fn_modules_0_modules_0_parameters_weight_ = None
        input_2 = torch.nn.functional.batch_norm(input_1, l_fn_modules_0_modules_1_buffers_running_mean_, l_fn_modules_0_modules_1_buffers_running_var_, l_fn_modules_0_modules_1_parameters_weight_, l_fn_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_1 = l_fn_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_0_modules_1_buffers_running_var_ = l_fn_modules_0_modules_1_parameters_weight_ = l_fn_modules_0_modules_1_parameters_bias_ = None
        input_3 = torch.nn.functional.silu(input_2, inplace=False)
        input_2 = None
        input_4 = torch.conv2d(input_3, l_fn_modules_1_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 32)
        input_3 = l_fn_modules_1_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_5 = torch.nn.functional.batch_norm(input_4, l_fn_modules_1_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_1_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_1_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_1_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_4 = l_fn_modules_1_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_1_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_1_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_1_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_6 = torch.nn.functional.silu(input_5, inplace=False)
        input_5 = None
        adaptive_avg_pool2d = torch.nn.functional.adaptive_avg_pool2d(input_6, 1)
        conv2d_2 = torch.conv2d(adaptive_avg_pool2d, l_fn_modules_1_modules_body_modules_1_modules_down_parameters_weight_, l_fn_modules_1_modules_body_modules_1_modules_down_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        adaptive_avg_pool2d = l_fn_modules_1_modules_body_modules_1_modules_down_parameters_weight_ = l_fn_modules_1_modules_body_modules_1_modules_down_parameters_bias_ = None
        silu_2 = torch.nn.functional.silu(conv2d_2, inplace=False)
        conv2d_2 = None
        conv2d_3 = torch.conv2d(silu_2, l_fn_modules_1_modules_body_modules_1_modules_up_parameters_weight_, l_fn_modules_1_modules_body_modules_1_modules_up_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        silu_2 = l_fn_modules_1_modules_body_modules_1_modules_up_parameters_weight_ = l_fn_modules_1_modules_body_modules_1_modules_up_parameters_bias_ = None
        sigmoid = torch.sigmoid(conv2d_3)
        conv2d_3 = None
        input_7 = input_6 * sigmoid
        input_6 = sigmoid = None
        input_8 = torch.conv2d(input_7, l_fn_modules_1_modules_body_modules_2_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_7 = l_fn_modules_1_modules_body_modules_2_modules_0_parameters_weight_ = None
        input_9 = torch.nn.functional.batch_norm(input_8, l_fn_modules_1_modules_body_modules_2_modules_1_buffers_running_mean_, l_fn_modules_1_modules_body_modules_2_modules_1_buffers_running_var_, l_fn_modules_1_modules_body_modules_2_modules_1_parameters_weight_, l_fn_modules_1_modules_body_modules_2_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_8 = l_fn_modules_1_modules_body_modules_2_modules_1_buffers_running_mean_ = l_fn_modules_1_modules_body_modules_2_modules_1_buffers_running_var_ = l_fn_modules_1_modules_body_modules_2_modules_1_parameters_weight_ = l_fn_modules_1_modules_body_modules_2_modules_1_parameters_bias_ = None
        input_10 = torch.conv2d(input_9, l_fn_modules_2_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_9 = l_fn_modules_2_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_11 = torch.nn.functional.batch_norm(input_10, l_fn_modules_2_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_2_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_2_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_2_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_10 = l_fn_modules_2_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_2_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_2_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_2_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_12 = torch.nn.functional.silu(input_11, inplace=False)
        input_11 = None
        input_13 = torch.conv2d(input_12, l_fn_modules_2_modules_body_modules_1_modules_0_parameters_weight_, None, (2, 2), (1, 1), (1, 1), 96)
        input_12 = l_fn_modules_2_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_14 = torch.nn.functional.batch_norm(input_13, l_fn_modules_2_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_2_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_2_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_2_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_13 = l_fn_modules_2_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_2_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_2_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_2_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_15 = torch.nn.functional.silu(input_14, inplace=False)
        input_14 = None
        adaptive_avg_pool2d_1 = torch.nn.functional.adaptive_avg_pool2d(input_15, 1)
        conv2d_7 = torch.conv2d(adaptive_avg_pool2d_1, l_fn_modules_2_modules_body_modules_2_modules_down_parameters_weight_, l_fn_modules_2_modules_body_modules_2_modules_down_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        adaptive_avg_pool2d_1 = l_fn_modules_2_modules_body_modules_2_modules_down_parameters_weight_ = l_fn_modules_2_modules_body_modules_2_modules_down_parameters_bias_ = None
        silu_5 = torch.nn.functional.silu(conv2d_7, inplace=False)
        conv2d_7 = None
        conv2d_8 = torch.conv2d(silu_5, l_fn_modules_2_modules_body_modules_2_modules_up_parameters_weight_, l_fn_modules_2_modules_body_modules_2_modules_up_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        silu_5 = l_fn_modules_2_modules_body_modules_2_modules_up_parameters_weight_ = l_fn_modules_2_modules_body_modules_2_modules_up_parameters_bias_ = None
        sigmoid_1 = torch.sigmoid(conv2d_8)
        conv2d_8 = None
        input_16 = input_15 * sigmoid_1
        input_15 = sigmoid_1 = None
        input_17 = torch.conv2d(input_16, l_fn_modules_2_modules_body_modules_3_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_16 = l_fn_modules_2_modules_body_modules_3_modules_0_parameters_weight_ = None
        input_18 = torch.nn.functional.batch_norm(input_17, l_fn_modules_2_modules_body_modules_3_modules_1_buffers_running_mean_, l_fn_modules_2_modules_body_modules_3_modules_1_buffers_running_var_, l_fn_modules_2_modules_body_modules_3_modules_1_parameters_weight_, l_fn_modules_2_modules_body_modules_3_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_17 = l_fn_modules_2_modules_body_modules_3_modules_1_buffers_running_mean_ = l_fn_modules_2_modules_body_modules_3_modules_1_buffers_running_var_ = l_fn_modules_2_modules_body_modules_3_modules_1_parameters_weight_ = l_fn_modules_2_modules_body_modules_3_modules_1_parameters_bias_ = None
        input_19 = torch.conv2d(input_18, l_fn_modules_3_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_3_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_20 = torch.nn.functional.batch_norm(input_19, l_fn_modules_3_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_3_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_3_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_3_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_19 = l_fn_modules_3_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_3_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_3_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_3_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_21 = torch.nn.functional.silu(input_20, inplace=False)
        input_20 = None
        input_22 = torch.conv2d(input_21, l_fn_modules_3_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 144)
        input_21 = l_fn_modules_3_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_23 = torch.nn.functional.batch_norm(input_22, l_fn_modules_3_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_3_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_3_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_3_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_22 = l_fn_modules_3_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_3_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_3_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_3_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_24 = torch.nn.functional.silu(input_23, inplace=False)
        input_23 = None
        adaptive_avg_pool2d_2 = torch.nn.functional.adaptive_avg_pool2d(input_24, 1)
        conv2d_12 = torch.conv2d(adaptive_avg_pool2d_2, l_fn_modules_3_modules_body_modules_2_modules_down_parameters_weight_, l_fn_modules_3_modules_body_modules_2_modules_down_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        adaptive_avg_pool2d_2 = l_fn_modules_3_modules_body_modules_2_modules_down_parameters_weight_ = l_fn_modules_3_modules_body_modules_2_modules_down_parameters_bias_ = None
        silu_8 = torch.nn.functional.silu(conv2d_12, inplace=False)
        conv2d_12 = None
        conv2d_13 = torch.conv2d(silu_8, l_fn_modules_3_modules_body_modules_2_modules_up_parameters_weight_, l_fn_modules_3_modules_body_modules_2_modules_up_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        silu_8 = l_fn_modules_3_modules_body_modules_2_modules_up_parameters_weight_ = l_fn_modules_3_modules_body_modules_2_modules_up_parameters_bias_ = None
        sigmoid_2 = torch.sigmoid(conv2d_13)
        conv2d_13 = None
        input_25 = input_24 * sigmoid_2
        input_24 = sigmoid_2 = None
        input_26 = torch.conv2d(input_25, l_fn_modules_3_modules_body_modules_3_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_25 = l_fn_modules_3_modules_body_modules_3_modules_0_parameters_weight_ = None
        input_27 = torch.nn.functional.batch_norm(input_26, l_fn_modules_3_modules_body_modules_3_modules_1_buffers_running_mean_, l_fn_modules_3_modules_body_modules_3_modules_1_buffers_running_var_, l_fn_modules_3_modules_body_modules_3_modules_1_parameters_weight_, l_fn_modules_3_modules_body_modules_3_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_26 = l_fn_modules_3_modules_body_modules_3_modules_1_buffers_running_mean_ = l_fn_modules_3_modules_body_modules_3_modules_1_buffers_running_var_ = l_fn_modules_3_modules_body_modules_3_modules_1_parameters_weight_ = l_fn_modules_3_modules_body_modules_3_modules_1_parameters_bias_ = None
        input_28 = input_18 + input_27
        input_18 = input_27 = None
        input_29 = torch.conv2d(input_28, l_fn_modules_4_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_28 = l_fn_modules_4_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_30 = torch.nn.functional.batch_norm(input_29, l_fn_modules_4_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_4_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_4_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_4_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_29 = l_fn_modules_4_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_4_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_4_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_4_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_31 = torch.nn.functional.silu(input_30, inplace=False)
        input_30 = None
        input_32 = torch.conv2d(input_31, l_fn_modules_4_modules_body_modules_1_modules_0_parameters_weight_, None, (2, 2), (2, 2), (1, 1), 144)
        input_31 = l_fn_modules_4_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_33 = torch.nn.functional.batch_norm(input_32, l_fn_modules_4_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_4_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_4_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_4_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_32 = l_fn_modules_4_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_4_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_4_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_4_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_34 = torch.nn.functional.silu(input_33, inplace=False)
        input_33 = None
        adaptive_avg_pool2d_3 = torch.nn.functional.adaptive_avg_pool2d(input_34, 1)
        conv2d_17 = torch.conv2d(adaptive_avg_pool2d_3, l_fn_modules_4_modules_body_modules_2_modules_down_parameters_weight_, l_fn_modules_4_modules_body_modules_2_modules_down_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        adaptive_avg_pool2d_3 = l_fn_modules_4_modules_body_modules_2_modules_down_parameters_weight_ = l_fn_modules_4_modules_body_modules_2_modules_down_parameters_bias_ = None
        silu_11 = torch.nn.functional.silu(conv2d_17, inplace=False)
        conv2d_17 = None
        conv2d_18 = torch.conv2d(silu_11, l_fn_modules_4_modules_body_modules_2_modules_up_parameters_weight_, l_fn_modules_4_modules_body_modules_2_modules_up_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        silu_11 = l_fn_modules_4_modules_body_modules_2_modules_up_parameters_weight_ = l_fn_modules_4_modules_body_modules_2_modules_up_parameters_bias_ = None
        sigmoid_3 = torch.sigmoid(conv2d_18)
        conv2d_18 = None
        input_35 = input_34 * sigmoid_3
        input_34 = sigmoid_3 = None
        input_36 = torch.conv2d(input_35, l_fn_modules_4_modules_body_modules_3_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_35 = l_fn_modules_4_modules_body_modules_3_modules_0_parameters_weight_ = None
        input_37 = torch.nn.functional.batch_norm(input_36, l_fn_modules_4_modules_body_modules_3_modules_1_buffers_running_mean_, l_fn_modules_4_modules_body_modules_3_modules_1_buffers_running_var_, l_fn_modules_4_modules_body_modules_3_modules_1_parameters_weight_, l_fn_modules_4_modules_body_modules_3_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_36 = l_fn_modules_4_modules_body_modules_3_modules_1_buffers_running_mean_ = l_fn_modules_4_modules_body_modules_3_modules_1_buffers_running_var_ = l_fn_modules_4_modules_body_modules_3_modules_1_parameters_weight_ = l_fn_modules_4_modules_body_modules_3_modules_1_parameters_bias_ = None
        input_38 = torch.conv2d(input_37, l_fn_modules_5_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_5_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_39 = torch.nn.functional.batch_norm(input_38, l_fn_modules_5_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_5_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_5_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_5_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_38 = l_fn_modules_5_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_5_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_5_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_5_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_40 = torch.nn.functional.silu(input_39, inplace=False)
        input_39 = None
        input_41 = torch.conv2d(input_40, l_fn_modules_5_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (2, 2), (1, 1), 240)
        input_40 = l_fn_modules_5_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_42 = torch.nn.functional.batch_norm(input_41, l_fn_modules_5_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_5_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_5_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_5_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_41 = l_fn_modules_5_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_5_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_5_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_5_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_43 = torch.nn.functional.silu(input_42, inplace=False)
        input_42 = None
        adaptive_avg_pool2d_4 = torch.nn.functional.adaptive_avg_pool2d(input_43, 1)
        conv2d_22 = torch.conv2d(adaptive_avg_pool2d_4, l_fn_modules_5_modules_body_modules_2_modules_down_parameters_weight_, l_fn_modules_5_modules_body_modules_2_modules_down_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        adaptive_avg_pool2d_4 = l_fn_modules_5_modules_body_modules_2_modules_down_parameters_weight_ = l_fn_modules_5_modules_body_modules_2_modules_down_parameters_bias_ = None
        silu_14 = torch.nn.functional.silu(conv2d_22, inplace=False)
        conv2d_22 = None
        conv2d_23 = torch.conv2d(silu_14, l_fn_modules_5_modules_body_modules_2_modules_up_parameters_weight_, l_fn_modules_5_modules_body_modules_2_modules_up_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        silu_14 = l_fn_modules_5_modules_body_modules_2_modules_up_parameters_weight_ = l_fn_modules_5_modules_body_modules_2_modules_up_parameters_bias_ = None
        sigmoid_4 = torch.sigmoid(conv2d_23)
        conv2d_23 = None
        input_44 = input_43 * sigmoid_4
        input_43 = sigmoid_4 = None
        input_45 = torch.conv2d(input_44, l_fn_modules_5_modules_body_modules_3_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_44 = l_fn_modules_5_modules_body_modules_3_modules_0_parameters_weight_ = None
        input_46 = torch.nn.functional.batch_norm(input_45, l_fn_modules_5_modules_body_modules_3_modules_1_buffers_running_mean_, l_fn_modules_5_modules_body_modules_3_modules_1_buffers_running_var_, l_fn_modules_5_modules_body_modules_3_modules_1_parameters_weight_, l_fn_modules_5_modules_body_modules_3_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_45 = l_fn_modules_5_modules_body_modules_3_modules_1_buffers_running_mean_ = l_fn_modules_5_modules_body_modules_3_modules_1_buffers_running_var_ = l_fn_modules_5_modules_body_modules_3_modules_1_parameters_weight_ = l_fn_modules_5_modules_body_modules_3_modules_1_parameters_bias_ = None
        input_47 = input_37 + input_46
        input_37 = input_46 = None
        input_48 = torch.conv2d(input_47, l_fn_modules_6_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_47 = l_fn_modules_6_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_49 = torch.nn.functional.batch_norm(input_48, l_fn_modules_6_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_6_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_6_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_6_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_48 = l_fn_modules_6_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_6_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_6_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_6_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_50 = torch.nn.functional.silu(input_49, inplace=False)
        input_49 = None
        input_51 = torch.conv2d(input_50, l_fn_modules_6_modules_body_modules_1_modules_0_parameters_weight_, None, (2, 2), (1, 1), (1, 1), 240)
        input_50 = l_fn_modules_6_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_52 = torch.nn.functional.batch_norm(input_51, l_fn_modules_6_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_6_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_6_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_6_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_51 = l_fn_modules_6_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_6_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_6_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_6_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_53 = torch.nn.functional.silu(input_52, inplace=False)
        input_52 = None
        adaptive_avg_pool2d_5 = torch.nn.functional.adaptive_avg_pool2d(input_53, 1)
        conv2d_27 = torch.conv2d(adaptive_avg_pool2d_5, l_fn_modules_6_modules_body_modules_2_modules_down_parameters_weight_, l_fn_modules_6_modules_body_modules_2_modules_down_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        adaptive_avg_pool2d_5 = l_fn_modules_6_modules_body_modules_2_modules_down_parameters_weight_ = l_fn_modules_6_modules_body_modules_2_modules_down_parameters_bias_ = None
        silu_17 = torch.nn.functional.silu(conv2d_27, inplace=False)
        conv2d_27 = None
        conv2d_28 = torch.conv2d(silu_17, l_fn_modules_6_modules_body_modules_2_modules_up_parameters_weight_, l_fn_modules_6_modules_body_modules_2_modules_up_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        silu_17 = l_fn_modules_6_modules_body_modules_2_modules_up_parameters_weight_ = l_fn_modules_6_modules_body_modules_2_modules_up_parameters_bias_ = None
        sigmoid_5 = torch.sigmoid(conv2d_28)
        conv2d_28 = None
        input_54 = input_53 * sigmoid_5
        input_53 = sigmoid_5 = None
        input_55 = torch.conv2d(input_54, l_fn_modules_6_modules_body_modules_3_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_54 = l_fn_modules_6_modules_body_modules_3_modules_0_parameters_weight_ = None
        input_56 = torch.nn.functional.batch_norm(input_55, l_fn_modules_6_modules_body_modules_3_modules_1_buffers_running_mean_, l_fn_modules_6_modules_body_modules_3_modules_1_buffers_running_var_, l_fn_modules_6_modules_body_modules_3_modules_1_parameters_weight_, l_fn_modules_6_modules_body_modules_3_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_55 = l_fn_modules_6_modules_body_modules_3_modules_1_buffers_running_mean_ = l_fn_modules_6_modules_body_modules_3_modules_1_buffers_running_var_ = l_fn_modules_6_modules_body_modules_3_modules_1_parameters_weight_ = l_fn_modules_6_modules_body_modules_3_modules_1_parameters_bias_ = None
        input_57 = torch.conv2d(input_56, l_fn_modules_7_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_7_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_58 = torch.nn.functional.batch_norm(input_57, l_fn_modules_7_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_7_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_7_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_7_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_57 = l_fn_modules_7_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_7_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_7_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_7_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_59 = torch.nn.functional.silu(input_58, inplace=False)
        input_58 = None
        input_60 = torch.conv2d(input_59, l_fn_modules_7_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 480)
        input_59 = l_fn_modules_7_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_61 = torch.nn.functional.batch_norm(input_60, l_fn_modules_7_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_7_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_7_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_7_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_60 = l_fn_modules_7_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_7_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_7_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_7_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_62 = torch.nn.functional.silu(input_61, inplace=False)
        input_61 = None
        adaptive_avg_pool2d_6 = torch.nn.functional.adaptive_avg_pool2d(input_62, 1)
        conv2d_32 = torch.conv2d(adaptive_avg_pool2d_6, l_fn_modules_7_modules_body_modules_2_modules_down_parameters_weight_, l_fn_modules_7_modules_body_modules_2_modules_down_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        adaptive_avg_pool2d_6 = l_fn_modules_7_modules_body_modules_2_modules_down_parameters_weight_ = l_fn_modules_7_modules_body_modules_2_modules_down_parameters_bias_ = None
        silu_20 = torch.nn.functional.silu(conv2d_32, inplace=False)
        conv2d_32 = None
        conv2d_33 = torch.conv2d(silu_20, l_fn_modules_7_modules_body_modules_2_modules_up_parameters_weight_, l_fn_modules_7_modules_body_modules_2_modules_up_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        silu_20 = l_fn_modules_7_modules_body_modules_2_modules_up_parameters_weight_ = l_fn_modules_7_modules_body_modules_2_modules_up_parameters_bias_ = None
        sigmoid_6 = torch.sigmoid(conv2d_33)
        conv2d_33 = None
        input_63 = input_62 * sigmoid_6
        input_62 = sigmoid_6 = None
        input_64 = torch.conv2d(input_63, l_fn_modules_7_modules_body_modules_3_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_63 = l_fn_modules_7_modules_body_modules_3_modules_0_parameters_weight_ = None
        input_65 = torch.nn.functional.batch_norm(input_64, l_fn_modules_7_modules_body_modules_3_modules_1_buffers_running_mean_, l_fn_modules_7_modules_body_modules_3_modules_1_buffers_running_var_, l_fn_modules_7_modules_body_modules_3_modules_1_parameters_weight_, l_fn_modules_7_modules_body_modules_3_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_64 = l_fn_modules_7_modules_body_modules_3_modules_1_buffers_running_mean_ = l_fn_modules_7_modules_body_modules_3_modules_1_buffers_running_var_ = l_fn_modules_7_modules_body_modules_3_modules_1_parameters_weight_ = l_fn_modules_7_modules_body_modules_3_modules_1_parameters_bias_ = None
        input_66 = input_56 + input_65
        input_56 = input_65 = None
        input_67 = torch.conv2d(input_66, l_fn_modules_8_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_8_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_68 = torch.nn.functional.batch_norm(input_67, l_fn_modules_8_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_8_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_8_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_8_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_67 = l_fn_modules_8_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_8_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_8_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_8_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_69 = torch.nn.functional.silu(input_68, inplace=False)
        input_68 = None
        input_70 = torch.conv2d(input_69, l_fn_modules_8_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 480)
        input_69 = l_fn_modules_8_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_71 = torch.nn.functional.batch_norm(input_70, l_fn_modules_8_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_8_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_8_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_8_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_70 = l_fn_modules_8_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_8_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_8_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_8_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_72 = torch.nn.functional.silu(input_71, inplace=False)
        input_71 = None
        adaptive_avg_pool2d_7 = torch.nn.functional.adaptive_avg_pool2d(input_72, 1)
        conv2d_37 = torch.conv2d(adaptive_avg_pool2d_7, l_fn_modules_8_modules_body_modules_2_modules_down_parameters_weight_, l_fn_modules_8_modules_body_modules_2_modules_down_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        adaptive_avg_pool2d_7 = l_fn_modules_8_modules_body_modules_2_modules_down_parameters_weight_ = l_fn_modules_8_modules_body_modules_2_modules_down_parameters_bias_ = None
        silu_23 = torch.nn.functional.silu(conv2d_37, inplace=False)
        conv2d_37 = None
        conv2d_38 = torch.conv2d(silu_23, l_fn_modules_8_modules_body_modules_2_modules_up_parameters_weight_, l_fn_modules_8_modules_body_modules_2_modules_up_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        silu_23 = l_fn_modules_8_modules_body_modules_2_modules_up_parameters_weight_ = l_fn_modules_8_modules_body_modules_2_modules_up_parameters_bias_ = None
        sigmoid_7 = torch.sigmoid(conv2d_38)
        conv2d_38 = None
        input_73 = input_72 * sigmoid_7
        input_72 = sigmoid_7 = None
        input_74 = torch.conv2d(input_73, l_fn_modules_8_modules_body_modules_3_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_73 = l_fn_modules_8_modules_body_modules_3_modules_0_parameters_weight_ = None
        input_75 = torch.nn.functional.batch_norm(input_74, l_fn_modules_8_modules_body_modules_3_modules_1_buffers_running_mean_, l_fn_modules_8_modules_body_modules_3_modules_1_buffers_running_var_, l_fn_modules_8_modules_body_modules_3_modules_1_parameters_weight_, l_fn_modules_8_modules_body_modules_3_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_74 = l_fn_modules_8_modules_body_modules_3_modules_1_buffers_running_mean_ = l_fn_modules_8_modules_body_modules_3_modules_1_buffers_running_var_ = l_fn_modules_8_modules_body_modules_3_modules_1_parameters_weight_ = l_fn_modules_8_modules_body_modules_3_modules_1_parameters_bias_ = None
        input_76 = input_66 + input_75
        input_66 = input_75 = None
        input_77 = torch.conv2d(input_76, l_fn_modules_9_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_76 = l_fn_modules_9_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_78 = torch.nn.functional.batch_norm(input_77, l_fn_modules_9_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_9_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_9_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_9_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_77 = l_fn_modules_9_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_9_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_9_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_9_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_79 = torch.nn.functional.silu(input_78, inplace=False)
        input_78 = None
        input_80 = torch.conv2d(input_79, l_fn_modules_9_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (2, 2), (1, 1), 480)
        input_79 = l_fn_modules_9_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_81 = torch.nn.functional.batch_norm(input_80, l_fn_modules_9_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_9_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_9_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_9_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_80 = l_fn_modules_9_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_9_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_9_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_9_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_82 = torch.nn.functional.silu(input_81, inplace=False)
        input_81 = None
        adaptive_avg_pool2d_8 = torch.nn.functional.adaptive_avg_pool2d(input_82, 1)
        conv2d_42 = torch.conv2d(adaptive_avg_pool2d_8, l_fn_modules_9_modules_body_modules_2_modules_down_parameters_weight_, l_fn_modules_9_modules_body_modules_2_modules_down_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        adaptive_avg_pool2d_8 = l_fn_modules_9_modules_body_modules_2_modules_down_parameters_weight_ = l_fn_modules_9_modules_body_modules_2_modules_down_parameters_bias_ = None
        silu_26 = torch.nn.functional.silu(conv2d_42, inplace=False)
        conv2d_42 = None
        conv2d_43 = torch.conv2d(silu_26, l_fn_modules_9_modules_body_modules_2_modules_up_parameters_weight_, l_fn_modules_9_modules_body_modules_2_modules_up_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        silu_26 = l_fn_modules_9_modules_body_modules_2_modules_up_parameters_weight_ = l_fn_modules_9_modules_body_modules_2_modules_up_parameters_bias_ = None
        sigmoid_8 = torch.sigmoid(conv2d_43)
        conv2d_43 = None
        input_83 = input_82 * sigmoid_8
        input_82 = sigmoid_8 = None
        input_84 = torch.conv2d(input_83, l_fn_modules_9_modules_body_modules_3_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_83 = l_fn_modules_9_modules_body_modules_3_modules_0_parameters_weight_ = None
        input_85 = torch.nn.functional.batch_norm(input_84, l_fn_modules_9_modules_body_modules_3_modules_1_buffers_running_mean_, l_fn_modules_9_modules_body_modules_3_modules_1_buffers_running_var_, l_fn_modules_9_modules_body_modules_3_modules_1_parameters_weight_, l_fn_modules_9_modules_body_modules_3_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_84 = l_fn_modules_9_modules_body_modules_3_modules_1_buffers_running_mean_ = l_fn_modules_9_modules_body_modules_3_modules_1_buffers_running_var_ = l_fn_modules_9_modules_body_modules_3_modules_1_parameters_weight_ = l_fn_modules_9_modules_body_modules_3_modules_1_parameters_bias_ = None
        input_86 = torch.conv2d(input_85, l_fn_modules_10_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_10_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_87 = torch.nn.functional.batch_norm(input_86, l_fn_modules_10_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_10_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_10_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_10_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_86 = l_fn_modules_10_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_10_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_10_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_10_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_88 = torch.nn.functional.silu(input_87, inplace=False)
        input_87 = None
        input_89 = torch.conv2d(input_88, l_fn_modules_10_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (2, 2), (1, 1), 672)
        input_88 = l_fn_modules_10_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_90 = torch.nn.functional.batch_norm(input_89, l_fn_modules_10_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_10_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_10_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_10_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_89 = l_fn_modules_10_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_10_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_10_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_10_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_91 = torch.nn.functional.silu(input_90, inplace=False)
        input_90 = None
        adaptive_avg_pool2d_9 = torch.nn.functional.adaptive_avg_pool2d(input_91, 1)
        conv2d_47 = torch.conv2d(adaptive_avg_pool2d_9, l_fn_modules_10_modules_body_modules_2_modules_down_parameters_weight_, l_fn_modules_10_modules_body_modules_2_modules_down_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        adaptive_avg_pool2d_9 = l_fn_modules_10_modules_body_modules_2_modules_down_parameters_weight_ = l_fn_modules_10_modules_body_modules_2_modules_down_parameters_bias_ = None
        silu_29 = torch.nn.functional.silu(conv2d_47, inplace=False)
        conv2d_47 = None
        conv2d_48 = torch.conv2d(silu_29, l_fn_modules_10_modules_body_modules_2_modules_up_parameters_weight_, l_fn_modules_10_modules_body_modules_2_modules_up_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        silu_29 = l_fn_modules_10_modules_body_modules_2_modules_up_parameters_weight_ = l_fn_modules_10_modules_body_modules_2_modules_up_parameters_bias_ = None
        sigmoid_9 = torch.sigmoid(conv2d_48)
        conv2d_48 = None
        input_92 = input_91 * sigmoid_9
        input_91 = sigmoid_9 = None
        input_93 = torch.conv2d(input_92, l_fn_modules_10_modules_body_modules_3_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_92 = l_fn_modules_10_modules_body_modules_3_modules_0_parameters_weight_ = None
        input_94 = torch.nn.functional.batch_norm(input_93, l_fn_modules_10_modules_body_modules_3_modules_1_buffers_running_mean_, l_fn_modules_10_modules_body_modules_3_modules_1_buffers_running_var_, l_fn_modules_10_modules_body_modules_3_modules_1_parameters_weight_, l_fn_modules_10_modules_body_modules_3_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_93 = l_fn_modules_10_modules_body_modules_3_modules_1_buffers_running_mean_ = l_fn_modules_10_modules_body_modules_3_modules_1_buffers_running_var_ = l_fn_modules_10_modules_body_modules_3_modules_1_parameters_weight_ = l_fn_modules_10_modules_body_modules_3_modules_1_parameters_bias_ = None
        input_95 = input_85 + input_94
        input_85 = input_94 = None
        input_96 = torch.conv2d(input_95, l_fn_modules_11_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_11_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_97 = torch.nn.functional.batch_norm(input_96, l_fn_modules_11_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_11_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_11_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_11_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_96 = l_fn_modules_11_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_11_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_11_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_11_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_98 = torch.nn.functional.silu(input_97, inplace=False)
        input_97 = None
        input_99 = torch.conv2d(input_98, l_fn_modules_11_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (2, 2), (1, 1), 672)
        input_98 = l_fn_modules_11_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_100 = torch.nn.functional.batch_norm(input_99, l_fn_modules_11_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_11_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_11_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_11_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_99 = l_fn_modules_11_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_11_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_11_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_11_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_101 = torch.nn.functional.silu(input_100, inplace=False)
        input_100 = None
        adaptive_avg_pool2d_10 = torch.nn.functional.adaptive_avg_pool2d(input_101, 1)
        conv2d_52 = torch.conv2d(adaptive_avg_pool2d_10, l_fn_modules_11_modules_body_modules_2_modules_down_parameters_weight_, l_fn_modules_11_modules_body_modules_2_modules_down_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        adaptive_avg_pool2d_10 = l_fn_modules_11_modules_body_modules_2_modules_down_parameters_weight_ = l_fn_modules_11_modules_body_modules_2_modules_down_parameters_bias_ = None
        silu_32 = torch.nn.functional.silu(conv2d_52, inplace=False)
        conv2d_52 = None
        conv2d_53 = torch.conv2d(silu_32, l_fn_modules_11_modules_body_modules_2_modules_up_parameters_weight_, l_fn_modules_11_modules_body_modules_2_modules_up_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        silu_32 = l_fn_modules_11_modules_body_modules_2_modules_up_parameters_weight_ = l_fn_modules_11_modules_body_modules_2_modules_up_parameters_bias_ = None
        sigmoid_10 = torch.sigmoid(conv2d_53)
        conv2d_53 = None
        input_102 = input_101 * sigmoid_10
        input_101 = sigmoid_10 = None
        input_103 = torch.conv2d(input_102, l_fn_modules_11_modules_body_modules_3_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_102 = l_fn_modules_11_modules_body_modules_3_modules_0_parameters_weight_ = None
        input_104 = torch.nn.functional.batch_norm(input_103, l_fn_modules_11_modules_body_modules_3_modules_1_buffers_running_mean_, l_fn_modules_11_modules_body_modules_3_modules_1_buffers_running_var_, l_fn_modules_11_modules_body_modules_3_modules_1_parameters_weight_, l_fn_modules_11_modules_body_modules_3_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_103 = l_fn_modules_11_modules_body_modules_3_modules_1_buffers_running_mean_ = l_fn_modules_11_modules_body_modules_3_modules_1_buffers_running_var_ = l_fn_modules_11_modules_body_modules_3_modules_1_parameters_weight_ = l_fn_modules_11_modules_body_modules_3_modules_1_parameters_bias_ = None
        input_105 = input_95 + input_104
        input_95 = input_104 = None
        input_106 = torch.conv2d(input_105, l_fn_modules_12_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_105 = l_fn_modules_12_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_107 = torch.nn.functional.batch_norm(input_106, l_fn_modules_12_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_12_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_12_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_12_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_106 = l_fn_modules_12_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_12_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_12_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_12_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_108 = torch.nn.functional.silu(input_107, inplace=False)
        input_107 = None
        input_109 = torch.conv2d(input_108, l_fn_modules_12_modules_body_modules_1_modules_0_parameters_weight_, None, (2, 2), (2, 2), (1, 1), 672)
        input_108 = l_fn_modules_12_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_110 = torch.nn.functional.batch_norm(input_109, l_fn_modules_12_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_12_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_12_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_12_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_109 = l_fn_modules_12_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_12_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_12_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_12_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_111 = torch.nn.functional.silu(input_110, inplace=False)
        input_110 = None
        adaptive_avg_pool2d_11 = torch.nn.functional.adaptive_avg_pool2d(input_111, 1)
        conv2d_57 = torch.conv2d(adaptive_avg_pool2d_11, l_fn_modules_12_modules_body_modules_2_modules_down_parameters_weight_, l_fn_modules_12_modules_body_modules_2_modules_down_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        adaptive_avg_pool2d_11 = l_fn_modules_12_modules_body_modules_2_modules_down_parameters_weight_ = l_fn_modules_12_modules_body_modules_2_modules_down_parameters_bias_ = None
        silu_35 = torch.nn.functional.silu(conv2d_57, inplace=False)
        conv2d_57 = None
        conv2d_58 = torch.conv2d(silu_35, l_fn_modules_12_modules_body_modules_2_modules_up_parameters_weight_, l_fn_modules_12_modules_body_modules_2_modules_up_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        silu_35 = l_fn_modules_12_modules_body_modules_2_modules_up_parameters_weight_ = l_fn_modules_12_modules_body_modules_2_modules_up_parameters_bias_ = None
        sigmoid_11 = torch.sigmoid(conv2d_58)
        conv2d_58 = None
        input_112 = input_111 * sigmoid_11
        input_111 = sigmoid_11 = None
        input_113 = torch.conv2d(input_112, l_fn_modules_12_modules_body_modules_3_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_112 = l_fn_modules_12_modules_body_modules_3_modules_0_parameters_weight_ = None
        input_114 = torch.nn.functional.batch_norm(input_113, l_fn_modules_12_modules_body_modules_3_modules_1_buffers_running_mean_, l_fn_modules_12_modules_body_modules_3_modules_1_buffers_running_var_, l_fn_modules_12_modules_body_modules_3_modules_1_parameters_weight_, l_fn_modules_12_modules_body_modules_3_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_113 = l_fn_modules_12_modules_body_modules_3_modules_1_buffers_running_mean_ = l_fn_modules_12_modules_body_modules_3_modules_1_buffers_running_var_ = l_fn_modules_12_modules_body_modules_3_modules_1_parameters_weight_ = l_fn_modules_12_modules_body_modules_3_modules_1_parameters_bias_ = None
        input_115 = torch.conv2d(input_114, l_fn_modules_13_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_13_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_116 = torch.nn.functional.batch_norm(input_115, l_fn_modules_13_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_13_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_13_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_13_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_115 = l_fn_modules_13_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_13_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_13_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_13_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_117 = torch.nn.functional.silu(input_116, inplace=False)
        input_116 = None
        input_118 = torch.conv2d(input_117, l_fn_modules_13_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (2, 2), (1, 1), 1152)
        input_117 = l_fn_modules_13_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_119 = torch.nn.functional.batch_norm(input_118, l_fn_modules_13_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_13_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_13_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_13_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_118 = l_fn_modules_13_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_13_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_13_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_13_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_120 = torch.nn.functional.silu(input_119, inplace=False)
        input_119 = None
        adaptive_avg_pool2d_12 = torch.nn.functional.adaptive_avg_pool2d(input_120, 1)
        conv2d_62 = torch.conv2d(adaptive_avg_pool2d_12, l_fn_modules_13_modules_body_modules_2_modules_down_parameters_weight_, l_fn_modules_13_modules_body_modules_2_modules_down_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        adaptive_avg_pool2d_12 = l_fn_modules_13_modules_body_modules_2_modules_down_parameters_weight_ = l_fn_modules_13_modules_body_modules_2_modules_down_parameters_bias_ = None
        silu_38 = torch.nn.functional.silu(conv2d_62, inplace=False)
        conv2d_62 = None
        conv2d_63 = torch.conv2d(silu_38, l_fn_modules_13_modules_body_modules_2_modules_up_parameters_weight_, l_fn_modules_13_modules_body_modules_2_modules_up_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        silu_38 = l_fn_modules_13_modules_body_modules_2_modules_up_parameters_weight_ = l_fn_modules_13_modules_body_modules_2_modules_up_parameters_bias_ = None
        sigmoid_12 = torch.sigmoid(conv2d_63)
        conv2d_63 = None
        input_121 = input_120 * sigmoid_12
        input_120 = sigmoid_12 = None
        input_122 = torch.conv2d(input_121, l_fn_modules_13_modules_body_modules_3_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_121 = l_fn_modules_13_modules_body_modules_3_modules_0_parameters_weight_ = None
        input_123 = torch.nn.functional.batch_norm(input_122, l_fn_modules_13_modules_body_modules_3_modules_1_buffers_running_mean_, l_fn_modules_13_modules_body_modules_3_modules_1_buffers_running_var_, l_fn_modules_13_modules_body_modules_3_modules_1_parameters_weight_, l_fn_modules_13_modules_body_modules_3_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_122 = l_fn_modules_13_modules_body_modules_3_modules_1_buffers_running_mean_ = l_fn_modules_13_modules_body_modules_3_modules_1_buffers_running_var_ = l_fn_modules_13_modules_body_modules_3_modules_1_parameters_weight_ = l_fn_modules_13_modules_body_modules_3_modules_1_parameters_bias_ = None
        input_124 = input_114 + input_123
        input_114 = input_123 = None
        input_125 = torch.conv2d(input_124, l_fn_modules_14_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_14_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_126 = torch.nn.functional.batch_norm(input_125, l_fn_modules_14_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_14_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_14_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_14_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_125 = l_fn_modules_14_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_14_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_14_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_14_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_127 = torch.nn.functional.silu(input_126, inplace=False)
        input_126 = None
        input_128 = torch.conv2d(input_127, l_fn_modules_14_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (2, 2), (1, 1), 1152)
        input_127 = l_fn_modules_14_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_129 = torch.nn.functional.batch_norm(input_128, l_fn_modules_14_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_14_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_14_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_14_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_128 = l_fn_modules_14_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_14_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_14_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_14_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_130 = torch.nn.functional.silu(input_129, inplace=False)
        input_129 = None
        adaptive_avg_pool2d_13 = torch.nn.functional.adaptive_avg_pool2d(input_130, 1)
        conv2d_67 = torch.conv2d(adaptive_avg_pool2d_13, l_fn_modules_14_modules_body_modules_2_modules_down_parameters_weight_, l_fn_modules_14_modules_body_modules_2_modules_down_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        adaptive_avg_pool2d_13 = l_fn_modules_14_modules_body_modules_2_modules_down_parameters_weight_ = l_fn_modules_14_modules_body_modules_2_modules_down_parameters_bias_ = None
        silu_41 = torch.nn.functional.silu(conv2d_67, inplace=False)
        conv2d_67 = None
        conv2d_68 = torch.conv2d(silu_41, l_fn_modules_14_modules_body_modules_2_modules_up_parameters_weight_, l_fn_modules_14_modules_body_modules_2_modules_up_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        silu_41 = l_fn_modules_14_modules_body_modules_2_modules_up_parameters_weight_ = l_fn_modules_14_modules_body_modules_2_modules_up_parameters_bias_ = None
        sigmoid_13 = torch.sigmoid(conv2d_68)
        conv2d_68 = None
        input_131 = input_130 * sigmoid_13
        input_130 = sigmoid_13 = None
        input_132 = torch.conv2d(input_131, l_fn_modules_14_modules_body_modules_3_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_131 = l_fn_modules_14_modules_body_modules_3_modules_0_parameters_weight_ = None
        input_133 = torch.nn.functional.batch_norm(input_132, l_fn_modules_14_modules_body_modules_3_modules_1_buffers_running_mean_, l_fn_modules_14_modules_body_modules_3_modules_1_buffers_running_var_, l_fn_modules_14_modules_body_modules_3_modules_1_parameters_weight_, l_fn_modules_14_modules_body_modules_3_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_132 = l_fn_modules_14_modules_body_modules_3_modules_1_buffers_running_mean_ = l_fn_modules_14_modules_body_modules_3_modules_1_buffers_running_var_ = l_fn_modules_14_modules_body_modules_3_modules_1_parameters_weight_ = l_fn_modules_14_modules_body_modules_3_modules_1_parameters_bias_ = None
        input_134 = input_124 + input_133
        input_124 = input_133 = None
        input_135 = torch.conv2d(input_134, l_fn_modules_15_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        l_fn_modules_15_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_136 = torch.nn.functional.batch_norm(input_135, l_fn_modules_15_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_15_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_15_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_15_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_135 = l_fn_modules_15_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_15_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_15_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_15_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_137 = torch.nn.functional.silu(input_136, inplace=False)
        input_136 = None
        input_138 = torch.conv2d(input_137, l_fn_modules_15_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (2, 2), (1, 1), 1152)
        input_137 = l_fn_modules_15_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_139 = torch.nn.functional.batch_norm(input_138, l_fn_modules_15_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_15_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_15_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_15_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_138 = l_fn_modules_15_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_15_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_15_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_15_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_140 = torch.nn.functional.silu(input_139, inplace=False)
        input_139 = None
        adaptive_avg_pool2d_14 = torch.nn.functional.adaptive_avg_pool2d(input_140, 1)
        conv2d_72 = torch.conv2d(adaptive_avg_pool2d_14, l_fn_modules_15_modules_body_modules_2_modules_down_parameters_weight_, l_fn_modules_15_modules_body_modules_2_modules_down_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        adaptive_avg_pool2d_14 = l_fn_modules_15_modules_body_modules_2_modules_down_parameters_weight_ = l_fn_modules_15_modules_body_modules_2_modules_down_parameters_bias_ = None
        silu_44 = torch.nn.functional.silu(conv2d_72, inplace=False)
        conv2d_72 = None
        conv2d_73 = torch.conv2d(silu_44, l_fn_modules_15_modules_body_modules_2_modules_up_parameters_weight_, l_fn_modules_15_modules_body_modules_2_modules_up_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        silu_44 = l_fn_modules_15_modules_body_modules_2_modules_up_parameters_weight_ = l_fn_modules_15_modules_body_modules_2_modules_up_parameters_bias_ = None
        sigmoid_14 = torch.sigmoid(conv2d_73)
        conv2d_73 = None
        input_141 = input_140 * sigmoid_14
        input_140 = sigmoid_14 = None
        input_142 = torch.conv2d(input_141, l_fn_modules_15_modules_body_modules_3_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_141 = l_fn_modules_15_modules_body_modules_3_modules_0_parameters_weight_ = None
        input_143 = torch.nn.functional.batch_norm(input_142, l_fn_modules_15_modules_body_modules_3_modules_1_buffers_running_mean_, l_fn_modules_15_modules_body_modules_3_modules_1_buffers_running_var_, l_fn_modules_15_modules_body_modules_3_modules_1_parameters_weight_, l_fn_modules_15_modules_body_modules_3_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_142 = l_fn_modules_15_modules_body_modules_3_modules_1_buffers_running_mean_ = l_fn_modules_15_modules_body_modules_3_modules_1_buffers_running_var_ = l_fn_modules_15_modules_body_modules_3_modules_1_parameters_weight_ = l_fn_modules_15_modules_body_modules_3_modules_1_parameters_bias_ = None
        input_144 = input_134 + input_143
        input_134 = input_143 = None
        input_145 = torch.conv2d(input_144, l_fn_modules_16_modules_body_modules_0_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_144 = l_fn_modules_16_modules_body_modules_0_modules_0_parameters_weight_ = None
        input_146 = torch.nn.functional.batch_norm(input_145, l_fn_modules_16_modules_body_modules_0_modules_1_buffers_running_mean_, l_fn_modules_16_modules_body_modules_0_modules_1_buffers_running_var_, l_fn_modules_16_modules_body_modules_0_modules_1_parameters_weight_, l_fn_modules_16_modules_body_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_145 = l_fn_modules_16_modules_body_modules_0_modules_1_buffers_running_mean_ = l_fn_modules_16_modules_body_modules_0_modules_1_buffers_running_var_ = l_fn_modules_16_modules_body_modules_0_modules_1_parameters_weight_ = l_fn_modules_16_modules_body_modules_0_modules_1_parameters_bias_ = None
        input_147 = torch.nn.functional.silu(input_146, inplace=False)
        input_146 = None
        input_148 = torch.conv2d(input_147, l_fn_modules_16_modules_body_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1152)
        input_147 = l_fn_modules_16_modules_body_modules_1_modules_0_parameters_weight_ = None
        input_149 = torch.nn.functional.batch_norm(input_148, l_fn_modules_16_modules_body_modules_1_modules_1_buffers_running_mean_, l_fn_modules_16_modules_body_modules_1_modules_1_buffers_running_var_, l_fn_modules_16_modules_body_modules_1_modules_1_parameters_weight_, l_fn_modules_16_modules_body_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_148 = l_fn_modules_16_modules_body_modules_1_modules_1_buffers_running_mean_ = l_fn_modules_16_modules_body_modules_1_modules_1_buffers_running_var_ = l_fn_modules_16_modules_body_modules_1_modules_1_parameters_weight_ = l_fn_modules_16_modules_body_modules_1_modules_1_parameters_bias_ = None
        input_150 = torch.nn.functional.silu(input_149, inplace=False)
        input_149 = None
        adaptive_avg_pool2d_15 = torch.nn.functional.adaptive_avg_pool2d(input_150, 1)
        conv2d_77 = torch.conv2d(adaptive_avg_pool2d_15, l_fn_modules_16_modules_body_modules_2_modules_down_parameters_weight_, l_fn_modules_16_modules_body_modules_2_modules_down_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        adaptive_avg_pool2d_15 = l_fn_modules_16_modules_body_modules_2_modules_down_parameters_weight_ = l_fn_modules_16_modules_body_modules_2_modules_down_parameters_bias_ = None
        silu_47 = torch.nn.functional.silu(conv2d_77, inplace=False)
        conv2d_77 = None
        conv2d_78 = torch.conv2d(silu_47, l_fn_modules_16_modules_body_modules_2_modules_up_parameters_weight_, l_fn_modules_16_modules_body_modules_2_modules_up_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        silu_47 = l_fn_modules_16_modules_body_modules_2_modules_up_parameters_weight_ = l_fn_modules_16_modules_body_modules_2_modules_up_parameters_bias_ = None
        sigmoid_15 = torch.sigmoid(conv2d_78)
        conv2d_78 = None
        input_151 = input_150 * sigmoid_15
        input_150 = sigmoid_15 = None
        input_152 = torch.conv2d(input_151, l_fn_modules_16_modules_body_modules_3_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_151 = l_fn_modules_16_modules_body_modules_3_modules_0_parameters_weight_ = None
        input_153 = torch.nn.functional.batch_norm(input_152, l_fn_modules_16_modules_body_modules_3_modules_1_buffers_running_mean_, l_fn_modules_16_modules_body_modules_3_modules_1_buffers_running_var_, l_fn_modules_16_modules_body_modules_3_modules_1_parameters_weight_, l_fn_modules_16_modules_body_modules_3_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_152 = l_fn_modules_16_modules_body_modules_3_modules_1_buffers_running_mean_ = l_fn_modules_16_modules_body_modules_3_modules_1_buffers_running_var_ = l_fn_modules_16_modules_body_modules_3_modules_1_parameters_weight_ = l_fn_modules_16_modules_body_modules_3_modules_1_parameters_bias_ = None
        input_154 = torch.conv2d(input_153, l_fn_modules_17_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_153 = l_fn_modules_17_modules_0_parameters_weight_ = None
        input_155 = torch.nn.functional.batch_norm(input_154, l_fn_modules_17_modules_1_buffers_running_mean_, l_fn_modules_17_modules_1_buffers_running_var_, l_fn_modules_17_modules_1_parameters_weight_, l_fn_modules_17_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_154 = l_fn_modules_17_modules_1_buffers_running_mean_ = l_fn_modules_17_modules_1_buffers_running_var_ = l_fn_modules_17_modules_1_parameters_weight_ = l_fn_modules_17_modules_1_parameters_bias_ = None
        input_156 = torch.nn.functional.silu(input_155, inplace=False)
        input_155 = None
        input_157 = torch.nn.functional.adaptive_avg_pool2d(input_156, 1)
        input_156 = None
        input_158 = input_157.flatten(1, -1)
        input_157 = None
        input_159 = torch.nn.functional.dropout(input_158, 0.2, False, False)
        input_158 = None
        input_160 = torch.nn.functional.linear(input_159, l_fn_modules_21_parameters_weight_, l_fn_modules_21_parameters_bias_)
        input_159 = l_fn_modules_21_parameters_weight_ = l_fn_modules_21_parameters_bias_ = None
        return (input_160,)
