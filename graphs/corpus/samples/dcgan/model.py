import torch


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_fn_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_args_0_: torch.Tensor,
        L_fn_modules_1_buffers_running_mean_: torch.Tensor,
        L_fn_modules_1_buffers_running_var_: torch.Tensor,
        L_fn_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_3_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_4_buffers_running_mean_: torch.Tensor,
        L_fn_modules_4_buffers_running_var_: torch.Tensor,
        L_fn_modules_4_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_4_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_6_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_7_buffers_running_mean_: torch.Tensor,
        L_fn_modules_7_buffers_running_var_: torch.Tensor,
        L_fn_modules_7_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_7_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_9_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_10_buffers_running_mean_: torch.Tensor,
        L_fn_modules_10_buffers_running_var_: torch.Tensor,
        L_fn_modules_10_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_10_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_12_parameters_weight_: torch.nn.parameter.Parameter,
    ):
        l_fn_modules_0_parameters_weight_ = L_fn_modules_0_parameters_weight_
        l_args_0_ = L_args_0_
        l_fn_modules_1_buffers_running_mean_ = L_fn_modules_1_buffers_running_mean_
        l_fn_modules_1_buffers_running_var_ = L_fn_modules_1_buffers_running_var_
        l_fn_modules_1_parameters_weight_ = L_fn_modules_1_parameters_weight_
        l_fn_modules_1_parameters_bias_ = L_fn_modules_1_parameters_bias_
        l_fn_modules_3_parameters_weight_ = L_fn_modules_3_parameters_weight_
        l_fn_modules_4_buffers_running_mean_ = L_fn_modules_4_buffers_running_mean_
        l_fn_modules_4_buffers_running_var_ = L_fn_modules_4_buffers_running_var_
        l_fn_modules_4_parameters_weight_ = L_fn_modules_4_parameters_weight_
        l_fn_modules_4_parameters_bias_ = L_fn_modules_4_parameters_bias_
        l_fn_modules_6_parameters_weight_ = L_fn_modules_6_parameters_weight_
        l_fn_modules_7_buffers_running_mean_ = L_fn_modules_7_buffers_running_mean_
        l_fn_modules_7_buffers_running_var_ = L_fn_modules_7_buffers_running_var_
        l_fn_modules_7_parameters_weight_ = L_fn_modules_7_parameters_weight_
        l_fn_modules_7_parameters_bias_ = L_fn_modules_7_parameters_bias_
        l_fn_modules_9_parameters_weight_ = L_fn_modules_9_parameters_weight_
        l_fn_modules_10_buffers_running_mean_ = L_fn_modules_10_buffers_running_mean_
        l_fn_modules_10_buffers_running_var_ = L_fn_modules_10_buffers_running_var_
        l_fn_modules_10_parameters_weight_ = L_fn_modules_10_parameters_weight_
        l_fn_modules_10_parameters_bias_ = L_fn_modules_10_parameters_bias_
        l_fn_modules_12_parameters_weight_ = L_fn_modules_12_parameters_weight_
        input_1 = torch.conv_transpose2d(l_args_0_, l_fn_modules_0_parameters_weight_, None, (1, 1), (0, 0), (0, 0), 1, (1, 1))
        l_args_0_ = l_fn_modules_0_parameters_weight_ = None
        input_2 = torch.nn.functional.batch_norm(input_1, l_fn_modules_1_buffers_running_mean_, l_fn_modules_1_buffers_running_var_, l_fn_modules_1_parameters_weight_, l_fn_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_1 = l_fn_modules_1_buffers_running_mean_ = l_fn_modules_1_buffers_running_var_ = l_fn_modules_1_parameters_weight_ = l_fn_modules_1_parameters_bias_ = None
        input_3 = torch.nn.functional.relu(input_2, inplace=False)
        input_2 = None
        input_4 = torch.conv_transpose2d(input_3, l_fn_modules_3_parameters_weight_, None, (2, 2), (1, 1), (0, 0), 1, (1, 1))
        input_3 = l_fn_modules_3_parameters_weight_ = None
        input_5 = torch.nn.functional.batch_norm(input_4, l_fn_modules_4_buffers_running_mean_, l_fn_modules_4_buffers_running_var_, l_fn_modules_4_parameters_weight_, l_fn_modules_4_parameters_bias_, False, 0.1, 1e-05)
        input_4 = l_fn_modules_4_buffers_running_mean_ = l_fn_modules_4_buffers_running_var_ = l_fn_modules_4_parameters_weight_ = l_fn_modules_4_parameters_bias_ = None
        input_6 = torch.nn.functional.relu(input_5, inplace=False)
        input_5 = None
        input_7 = torch.conv_transpose2d(input_6, l_fn_modules_6_parameters_weight_, None, (2, 2), (1, 1), (0, 0), 1, (1, 1))
        input_6 = l_fn_modules_6_parameters_weight_ = None
        input_8 = torch.nn.functional.batch_norm(input_7, l_fn_modules_7_buffers_running_mean_, l_fn_modules_7_buffers_running_var_, l_fn_modules_7_parameters_weight_, l_fn_modules_7_parameters_bias_, False, 0.1, 1e-05)
        input_7 = l_fn_modules_7_buffers_running_mean_ = l_fn_modules_7_buffers_running_var_ = l_fn_modules_7_parameters_weight_ = l_fn_modules_7_parameters_bias_ = None
        input_9 = torch.nn.functional.relu(input_8, inplace=False)
        input_8 = None
        input_10 = torch.conv_transpose2d(input_9, l_fn_modules_9_parameters_weight_, None, (2, 2), (1, 1), (0, 0), 1, (1, 1))
        input_9 = l_fn_modules_9_parameters_weight_ = None
        input_11 = torch.nn.functional.batch_norm(input_10, l_fn_modules_10_buffers_running_mean_, l_fn_modules_10_buffers_running_var_, l_fn_modules_10_parameters_weight_, l_fn_modules_10_parameters_bias_, False, 0.1, 1e-05)
        input_10 = l_fn_modules_10_buffers_running_mean_ = l_fn_modules_10_buffers_running_var_ = l_fn_modules_10_parameters_weight_ = l_fn_modules_10_parameters_bias_ = None
        input_12 = torch.nn.functional.relu(input_11, inplace=False)
        input_11 = None
        input_13 = torch.conv_transpose2d(input_12, l_fn_modules_12_parameters_weight_, None, (2, 2), (1, 1), (0, 0), 1, (1, 1))
        input_12 = l_fn_modules_12_parameters_weight_ = None
        input_14 = torch.tanh(input_13)
        input_13 = None
        return (input_14,)
