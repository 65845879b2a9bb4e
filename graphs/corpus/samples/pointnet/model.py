import torch


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_self_modules_look_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_look_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_points_: torch.Tensor,
        L_self_modules_look_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_look_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_look_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_look_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_look_modules_3_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_look_modules_3_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_look_modules_4_buffers_running_mean_: torch.Tensor,
        L_self_modules_look_modules_4_buffers_running_var_: torch.Tensor,
        L_self_modules_look_modules_4_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_look_modules_4_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_look_modules_6_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_look_modules_6_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_look_modules_7_buffers_running_mean_: torch.Tensor,
        L_self_modules_look_modules_7_buffers_running_var_: torch.Tensor,
        L_self_modules_look_modules_7_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_look_modules_7_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_turn_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_turn_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_turn_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_turn_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_turn_modules_4_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_turn_modules_4_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_buffers_eye_: torch.Tensor,
        L_self_modules_body_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_body_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_body_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_3_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_3_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_4_buffers_running_mean_: torch.Tensor,
        L_self_modules_body_modules_4_buffers_running_var_: torch.Tensor,
        L_self_modules_body_modules_4_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_4_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_6_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_6_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_7_buffers_running_mean_: torch.Tensor,
        L_self_modules_body_modules_7_buffers_running_var_: torch.Tensor,
        L_self_modules_body_modules_7_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_7_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_9_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_9_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_10_buffers_running_mean_: torch.Tensor,
        L_self_modules_body_modules_10_buffers_running_var_: torch.Tensor,
        L_self_modules_body_modules_10_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_10_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_4_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_4_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_self_modules_look_modules_0_parameters_weight_ = L_self_modules_look_modules_0_parameters_weight_
        l_self_modules_look_modules_0_parameters_bias_ = L_self_modules_look_modules_0_parameters_bias_
        l_points_ = L_points_
        l_self_modules_look_modules_1_buffers_running_mean_ = L_self_modules_look_modules_1_buffers_running_mean_
        l_self_modules_look_modules_1_buffers_running_var_ = L_self_modules_look_modules_1_buffers_running_var_
        l_self_modules_look_modules_1_parameters_weight_ = L_self_modules_look_modules_1_parameters_weight_
        l_self_modules_look_modules_1_parameters_bias_ = L_self_modules_look_modules_1_parameters_bias_
        l_self_modules_look_modules_3_parameters_weight_ = L_self_modules_look_modules_3_parameters_weight_
        l_self_modules_look_modules_3_parameters_bias_ = L_self_modules_look_modules_3_parameters_bias_
        l_self_modules_look_modules_4_buffers_running_mean_ = L_self_modules_look_modules_4_buffers_running_mean_
        l_self_modules_look_modules_4_buffers_running_var_ = L_self_modules_look_modules_4_buffers_running_var_
        l_self_modules_look_modules_4_parameters_weight_ = L_self_modules_look_modules_4_parameters_weight_
        l_self_modules_look_modules_4_parameters_bias_ = L_self_modules_look_modules_4_parameters_bias_
        l_self_modules_look_modules_6_parameters_weight_ = L_self_modules_look_modules_6_parameters_weight_
        l_self_modules_look_modules_6_parameters_bias_ = L_self_modules_look_modules_6_parameters_bias_
        l_self_modules_look_modules_7_buffers_running_mean_ = L_self_modules_look_modules_7_buffers_running_mean_
        l_self_modules_look_modules_7_buffers_running_var_ = L_self_modules_look_modules_7_buffers_running_var_
        l_self_modules_look_modules_7_parameters_weight_ = L_self_modules_look_modules_7_parameters_weight_
        l_self_modules_look_modules_7_parameters_bias_ = L_self_modules_look_modules_7_parameters_bias_
        l_self_modules_turn_modules_0_parameters_weight_ = L_self_modules_turn_modules_0_parameters_weight_
        l_self_modules_turn_modules_0_parameters_bias_ = L_self_modules_turn_modules_0_parameters_bias_
        l_self_modules_turn_modules_2_parameters_weight_ = L_self_modules_turn_modules_2_parameters_weight_
        l_self_modules_turn_modules_2_parameters_bias_ = L_self_modules_turn_modules_2_parameters_bias_
        l_self_modules_turn_modules_4_parameters_weight_ = L_self_modules_turn_modules_4_parameters_weight_
        l_self_modules_turn_modules_4_parameters_bias_ = L_self_modules_turn_modules_4_parameters_bias_
        l_self_buffers_eye_ = L_self_buffers_eye_
        l_self_modules_body_modules_0_parameters_weight_ = L_self_modules_body_modules_0_parameters_weight_
        l_self_modules_body_modules_0_parameters_bias_ = L_self_modules_body_modules_0_parameters_bias_
        l_self_modules_body_modules_1_buffers_running_mean_ = L_self_modules_body_modules_1_buffers_running_mean_
        l_self_modules_body_modules_1_buffers_running_var_ = L_self_modules_body_modules_1_buffers_running_var_
        l_self_modules_body_modules_1_parameters_weight_ = L_self_modules_body_modules_1_parameters_weight_
        l_self_modules_body_modules_1_parameters_bias_ = L_self_modules_body_modules_1_parameters_bias_
        l_self_modules_body_modules_3_parameters_weight_ = L_self_modules_body_modules_3_parameters_weight_
        l_self_modules_body_modules_3_parameters_bias_ = L_self_modules_body_modules_3_parameters_bias_
        l_self_modules_body_modules_4_buffers_running_mean_ = L_self_modules_body_modules_4_buffers_running_mean_
        l_self_modules_body_modules_4_buffers_running_var_ = L_self_modules_body_modules_4_buffers_running_var_
        l_self_modules_body_modules_4_parameters_weight_ = L_self_modules_body_modules_4_parameters_weight_
        l_self_modules_body_modules_4_parameters_bias_ = L_self_modules_body_modules_4_parameters_bias_
        l_self_modules_body_modules_6_parameters_weight_ = L_self_modules_body_modules_6_parameters_weight_
        l_self_modules_body_modules_6_parameters_bias_ = L_self_modules_body_modules_6_parameters_bias_
        l_self_modules_body_modules_7_buffers_running_mean_ = L_self_modules_body_modules_7_buffers_running_mean_
        l_self_modules_body_modules_7_buffers_running_var_ = L_self_modules_body_modules_7_buffers_running_var_
        l_self_modules_body_modules_7_parameters_weight_ = L_self_modules_body_modules_7_parameters_weight_
        l_self_modules_body_modules_7_parameters_bias_ = L_self_modules_body_modules_7_parameters_bias_
        l_self_modules_body_modules_9_parameters_weight_ = L_self_modules_body_modules_9_parameters_weight_
        l_self_modules_body_modules_9_parameters_bias_ = L_self_modules_body_modules_9_parameters_bias_
        l_self_modules_body_modules_10_buffers_running_mean_ = L_self_modules_body_modules_10_buffers_running_mean_
        l_self_modules_body_modules_10_buffers_running_var_ = L_self_modules_body_modules_10_buffers_running_var_
        l_self_modules_body_modules_10_parameters_weight_ = L_self_modules_body_modules_10_parameters_weight_
        l_self_modules_body_modules_10_parameters_bias_ = L_self_modules_body_modules_10_parameters_bias_
        l_self_modules_head_modules_0_parameters_weight_ = L_self_modules_head_modules_0_parameters_weight_
        l_self_modules_head_modules_0_parameters_bias_ = L_self_modules_head_modules_0_parameters_bias_
        l_self_modules_head_modules_2_parameters_weight_ = L_self_modules_head_modules_2_parameters_weight_
        l_self_modules_head_modules_2_parameters_bias_ = L_self_modules_head_modules_2_parameters_bias_
        l_self_modules_head_modules_4_parameters_weight_ = L_self_modules_head_modules_4_parameters_weight_
        l_self_modules_head_modules_4_parameters_bias_ = L_self_modules_head_modules_4_parameters_bias_
        input_1 = torch.conv1d(l_points_, l_self_modules_look_modules_0_parameters_weight_, l_self_modules_look_modules_0_parameters_bias_, (1,), (0,), (1,), 1)
        l_self_modules_look_modules_0_parameters_weight_ = l_self_modules_look_modules_0_parameters_bias_ = None
        input_2 = torch.nn.functional.batch_norm(input_1, l_self_modules_look_modules_1_buffers_running_mean_, l_self_modules_look_modules_1_buffers_running_var_, l_self_modules_look_modules_1_parameters_weight_, l_self_modules_look_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_1 = l_self_modules_look_modules_1_buffers_running_mean_ = l_self_modules_look_modules_1_buffers_running_var_ = l_self_modules_look_modules_1_parameters_weight_ = l_self_modules_look_modules_1_parameters_bias_ = None
        input_3 = torch.nn.functional.relu(input_2, inplace=False)
        input_2 = None
        input_4 = torch.conv1d(input_3, l_self_modules_look_modules_3_parameters_weight_, l_self_modules_look_modules_3_parameters_bias_, (1,), (0,), (1,), 1)
        input_3 = l_self_modules_look_modules_3_parameters_weight_ = l_self_modules_look_modules_3_parameters_bias_ = None
        input_5 = torch.nn.functional.batch_norm(input_4, l_self_modules_look_modules_4_buffers_running_mean_, l_self_modules_look_modules_4_buffers_running_var_, l_self_modules_look_modules_4_parameters_weight_, l_self_modules_look_modules_4_parameters_bias_, False, 0.1, 1e-05)
        input_4 = l_self_modules_look_modules_4_buffers_running_mean_ = l_self_modules_look_modules_4_buffers_running_var_ = l_self_modules_look_modules_4_parameters_weight_ = l_self_modules_look_modules_4_parameters_bias_ = None
        input_6 = torch.nn.functional.relu(input_5, inplace=False)
        input_5 = None
        input_7 = torch.conv1d(input_6, l_self_modules_look_modules_6_parameters_weight_, l_self_modules_look_modules_6_parameters_bias_, (1,), (0,), (1,), 1)
        input_6 = l_self_modules_look_modules_6_parameters_weight_ = l_self_modules_look_modules_6_parameters_bias_ = None
        input_8 = torch.nn.functional.batch_norm(input_7, l_self_modules_look_modules_7_buffers_running_mean_, l_self_modules_look_modules_7_buffers_running_var_, l_self_modules_look_modules_7_parameters_weight_, l_self_modules_look_modules_7_parameters_bias_, False, 0.1, 1e-05)
        input_7 = l_self_modules_look_modules_7_buffers_running_mean_ = l_self_modules_look_modules_7_buffers_running_var_ = l_self_modules_look_modules_7_parameters_weight_ = l_self_modules_look_modules_7_parameters_bias_ = None
        input_9 = torch.nn.functional.relu(input_8, inplace=False)
        input_8 = None
        amax = input_9.amax(2)
        input_9 = None
        input_10 = torch.nn.functional.linear(amax, l_self_modules_turn_modules_0_parameters_weight_, l_self_modules_turn_modules_0_parameters_bias_)
        amax = l_self_modules_turn_modules_0_parameters_weight_ = l_self_modules_turn_modules_0_parameters_bias_ = None
        input_11 = torch.nn.functional.relu(input_10, inplace=False)
        input_10 = None
        input_12 = torch.nn.functional.linear(input_11, l_self_modules_turn_modules_2_parameters_weight_, l_self_modules_turn_modules_2_parameters_bias_)
        input_11 = l_self_modules_turn_modules_2_parameters_weight_ = l_self_modules_turn_modules_2_parameters_bias_ = None
        input_13 = torch.nn.functional.relu(input_12, inplace=False)
        input_12 = None
        input_14 = torch.nn.functional.linear(input_13, l_self_modules_turn_modules_4_parameters_weight_, l_self_modules_turn_modules_4_parameters_bias_)
        input_13 = l_self_modules_turn_modules_4_parameters_weight_ = l_self_modules_turn_modules_4_parameters_bias_ = None
        view = input_14.view(-1, 3, 3)
        input_14 = None
        turn = view + l_self_buffers_eye_
        view = l_self_buffers_eye_ = None
        transpose = l_points_.transpose(1, 2)
        l_points_ = None
        bmm = torch.bmm(transpose, turn)
        transpose = turn = None
        turned = bmm.transpose(1, 2)
        bmm = None
        input_15 = torch.conv1d(turned, l_self_modules_body_modules_0_parameters_weight_, l_self_modules_body_modules_0_parameters_bias_, (1,), (0,), (1,), 1)
        turned = l_self_modules_body_modules_0_parameters_weight_ = l_self_modules_body_modules_0_parameters_bias_ = None
        input_16 = torch.nn.functional.batch_norm(input_15, l_self_modules_body_modules_1_buffers_running_mean_, l_self_modules_body_modules_1_buffers_running_var_, l_self_modules_body_modules_1_parameters_weight_, l_self_modules_body_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_15 = l_self_modules_body_modules_1_buffers_running_mean_ = l_self_modules_body_modules_1_buffers_running_var_ = l_self_modules_body_modules_1_parameters_weight_ = l_self_modules_body_modules_1_parameters_bias_ = None
        input_17 = torch.nn.functional.relu(input_16, inplace=False)
        input_16 = None
        input_18 = torch.conv1d(input_17, l_self_modules_body_modules_3_parameters_weight_, l_self_modules_body_modules_3_parameters_bias_, (1,), (0,), (1,), 1)
        input_17 = l_self_modules_body_modules_3_parameters_weight_ = l_self_modules_body_modules_3_parameters_bias_ = None
        input_19 = torch.nn.functional.batch_norm(input_18, l_self_modules_body_modules_4_buffers_running_mean_, l_self_modules_body_modules_4_buffers_running_var_, l_self_modules_body_modules_4_parameters_weight_, l_self_modules_body_modules_4_parameters_bias_, False, 0.1, 1e-05)
        input_18 = l_self_modules_body_modules_4_buffers_running_mean_ = l_self_modules_body_modules_4_buffers_running_var_ = l_self_modules_body_modules_4_parameters_weight_ = l_self_modules_body_modules_4_parameters_bias_ = None
        input_20 = torch.nn.functional.relu(input_19, inplace=False)
        input_19 = None
        input_21 = torch.conv1d(input_20, l_self_modules_body_modules_6_parameters_weight_, l_self_modules_body_modules_6_parameters_bias_, (1,), (0,), (1,), 1)
        input_20 = l_self_modules_body_modules_6_parameters_weight_ = l_self_modules_body_modules_6_parameters_bias_ = None
        input_22 = torch.nn.functional.batch_norm(input_21, l_self_modules_body_modules_7_buffers_running_mean_, l_self_modules_body_modules_7_buffers_running_var_, l_self_modules_body_modules_7_parameters_weight_, l_self_modules_body_modules_7_parameters_bias_, False, 0.1, 1e-05)
        input_21 = l_self_modules_body_modules_7_buffers_running_mean_ = l_self_modules_body_modules_7_buffers_running_var_ = l_self_modules_body_modules_7_parameters_weight_ = l_self_modules_body_modules_7_parameters_bias_ = None
        input_23 = torch.nn.functional.relu(input_22, inplace=False)
        input_22 = None
        input_24 = torch.conv1d(input_23, l_self_modules_body_modules_9_parameters_weight_, l_self_modules_body_modules_9_parameters_bias_, (1,), (0,), (1,), 1)
        input_23 = l_self_modules_body_modules_9_parameters_weight_ = l_self_modules_body_modules_9_parameters_bias_ = None
        input_25 = torch.nn.functional.batch_norm(input_24, l_self_modules_body_modules_10_buffers_running_mean_, l_self_modules_body_modules_10_buffers_running_var_, l_self_modules_body_modules_10_parameters_weight_, l_self_modules_body_modules_10_parameters_bias_, False, 0.1, 1e-05)
        input_24 = l_self_modules_body_modules_10_buffers_running_mean_ = l_self_modules_body_modules_10_buffers_running_var_ = l_self_modules_body_modules_10_parameters_weight_ = l_self_modules_body_modules_10_parameters_bias_ = None
        input_26 = torch.nn.functional.relu(input_25, inplace=False)
        input_25 = None
        amax_1 = input_26.amax(2)
        input_26 = None
        input_27 = torch.nn.functional.linear(amax_1, l_self_modules_head_modules_0_parameters_weight_, l_self_modules_head_modules_0_parameters_bias_)
        amax_1 = l_self_modules_head_modules_0_parameters_weight_ = l_self_modules_head_modules_0_parameters_bias_ = None
        input_28 = torch.nn.functional.relu(input_27, inplace=False)
        input_27 = None
        input_29 = torch.nn.functional.linear(input_28, l_self_modules_head_modules_2_parameters_weight_, l_self_modules_head_modules_2_parameters_bias_)
        input_28 = l_self_modules_head_modules_2_parameters_weight_ = l_self_modules_head_modules_2_parameters_bias_ = None
        input_30 = torch.nn.functional.relu(input_29, inplace=False)
        input_29 = None
        input_31 = torch.nn.functional.linear(input_30, l_self_modules_head_modules_4_parameters_weight_, l_self_modules_head_modules_4_parameters_bias_)
        input_30 = l_self_modules_head_modules_4_parameters_weight_ = l_self_modules_head_modules_4_parameters_bias_ = None
        log_softmax = input_31.log_softmax(-1)
        input_31 = None
        return (log_softmax,)
