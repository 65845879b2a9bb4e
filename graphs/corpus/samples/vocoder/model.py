import torch


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_self_modules_pre_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_pre_parameters_bias_: torch.nn.parameter.Parameter,
        L_mel_: torch.Tensor,
        L_self_modules_up_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_up_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_0_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_0_modules_0_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_0_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_0_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_0_modules_0_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_0_modules_0_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_0_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_0_modules_1_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_0_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_0_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_0_modules_1_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_0_modules_1_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_0_modules_2_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_0_modules_2_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_0_modules_2_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_0_modules_2_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_0_modules_2_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_0_modules_2_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_up_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_up_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_1_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_1_modules_0_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_1_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_1_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_1_modules_0_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_1_modules_0_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_1_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_1_modules_1_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_1_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_1_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_1_modules_1_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_1_modules_1_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_1_modules_2_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_1_modules_2_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_1_modules_2_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_1_modules_2_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_1_modules_2_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_1_modules_2_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_up_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_up_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_2_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_2_modules_0_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_2_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_2_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_2_modules_0_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_2_modules_0_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_2_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_2_modules_1_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_2_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_2_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_2_modules_1_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_2_modules_1_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_2_modules_2_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_2_modules_2_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_2_modules_2_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_2_modules_2_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_2_modules_2_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_2_modules_2_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_up_modules_3_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_up_modules_3_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_3_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_3_modules_0_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_3_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_3_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_3_modules_0_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_3_modules_0_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_3_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_3_modules_1_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_3_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_3_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_3_modules_1_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_3_modules_1_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_3_modules_2_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_3_modules_2_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_3_modules_2_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_3_modules_2_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_3_modules_2_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mrf_modules_3_modules_2_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_post_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_post_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_self_modules_pre_parameters_weight_ = L_self_modules_pre_parameters_weight_
        l_self_modules_pre_parameters_bias_ = L_self_modules_pre_parameters_bias_
        l_mel_ = L_mel_
        l_self_modules_up_modules_0_parameters_weight_ = L_self_modules_up_modules_0_parameters_weight_
        l_self_modules_up_modules_0_parameters_bias_ = L_self_modules_up_modules_0_parameters_bias_
        l_self_modules_mrf_modules_0_modules_0_modules_0_parameters_weight_ = L_self_modules_mrf_modules_0_modules_0_modules_0_parameters_weight_
        l_self_modules_mrf_modules_0_modules_0_modules_0_parameters_bias_ = L_self_modules_mrf_modules_0_modules_0_modules_0_parameters_bias_
        l_self_modules_mrf_modules_0_modules_0_modules_1_parameters_weight_ = L_self_modules_mrf_modules_0_modules_0_modules_1_parameters_weight_
        l_self_modules_mrf_modules_0_modules_0_modules_1_parameters_bias_ = L_self_modules_mrf_modules_0_modules_0_modules_1_parameters_bias_
        l_self_modules_mrf_modules_0_modules_0_modules_2_parameters_weight_ = L_self_modules_mrf_modules_0_modules_0_modules_2_parameters_weight_
        l_self_modules_mrf_modules_0_modules_0_modules_2_parameters_bias_ = L_self_modules_mrf_modules_0_modules_0_modules_2_parameters_bias_
        l_self_modules_mrf_modules_0_modules_1_modules_0_parameters_weight_ = L_self_modules_mrf_modules_0_modules_1_modules_0_parameters_weight_
        l_self_modules_mrf_modules_0_modules_1_modules_0_parameters_bias_ = L_self_modules_mrf_modules_0_modules_1_modules_0_parameters_bias_
        l_self_modules_mrf_modules_0_modules_1_modules_1_parameters_weight_ = L_self_modules_mrf_modules_0_modules_1_modules_1_parameters_weight_
        l_self_modules_mrf_modules_0_modules_1_modules_1_parameters_bias_ = L_self_modules_mrf_modules_0_modules_1_modules_1_parameters_bias_
        l_self_modules_mrf_modules_0_modules_1_modules_2_parameters_weight_ = L_self_modules_mrf_modules_0_modules_1_modules_2_parameters_weight_
        l_self_modules_mrf_modules_0_modules_1_modules_2_parameters_bias_ = L_self_modules_mrf_modules_0_modules_1_modules_2_parameters_bias_
        l_self_modules_mrf_modules_0_modules_2_modules_0_parameters_weight_ = L_self_modules_mrf_modules_0_modules_2_modules_0_parameters_weight_
        l_self_modules_mrf_modules_0_modules_2_modules_0_parameters_bias_ = L_self_modules_mrf_modules_0_modules_2_modules_0_parameters_bias_
        l_self_modules_mrf_modules_0_modules_2_modules_1_parameters_weight_ = L_self_modules_mrf_modules_0_modules_2_modules_1_parameters_weight_
        l_self_modules_mrf_modules_0_modules_2_modules_1_parameters_bias_ = L_self_modules_mrf_modules_0_modules_2_modules_1_parameters_bias_
        l_self_modules_mrf_modules_0_modules_2_modules_2_parameters_weight_ = L_self_modules_mrf_modules_0_modules_2_modules_2_parameters_weight_
        l_self_modules_mrf_modules_0_modules_2_modules_2_parameters_bias_ = L_self_modules_mrf_modules_0_modules_2_modules_2_parameters_bias_
        l_self_modules_up_modules_1_parameters_weight_ = L_self_modules_up_modules_1_parameters_weight_
        l_self_modules_up_modules_1_parameters_bias_ = L_self_modules_up_modules_1_parameters_bias_
        l_self_modules_mrf_modules_1_modules_0_modules_0_parameters_weight_ = L_self_modules_mrf_modules_1_modules_0_modules_0_parameters_weight_
        l_self_modules_mrf_modules_1_modules_0_modules_0_parameters_bias_ = L_self_modules_mrf_modules_1_modules_0_modules_0_parameters_bias_
        l_self_modules_mrf_modules_1_modules_0_modules_1_parameters_weight_ = L_self_modules_mrf_modules_1_modules_0_modules_1_parameters_weight_
        l_self_modules_mrf_modules_1_modules_0_modules_1_parameters_bias_ = L_self_modules_mrf_modules_1_modules_0_modules_1_parameters_bias_
        l_self_modules_mrf_modules_1_modules_0_modules_2_parameters_weight_ = L_self_modules_mrf_modules_1_modules_0_modules_2_parameters_weight_
        l_self_modules_mrf_modules_1_modules_0_modules_2_parameters_bias_ = L_self_modules_mrf_modules_1_modules_0_modules_2_parameters_bias_
        l_self_modules_mrf_modules_1_modules_1_modules_0_parameters_weight_ = L_self_modules_mrf_modules_1_modules_1_modules_0_parameters_weight_
        l_self_modules_mrf_modules_1_modules_1_modules_0_parameters_bias_ = L_self_modules_mrf_modules_1_modules_1_modules_0_parameters_bias_
        l_self_modules_mrf_modules_1_modules_1_modules_1_parameters_weight_ = L_self_modules_mrf_modules_1_modules_1_modules_1_parameters_weight_
        l_self_modules_mrf_modules_1_modules_1_modules_1_parameters_bias_ = L_self_modules_mrf_modules_1_modules_1_modules_1_parameters_bias_
        l_self_modules_mrf_modules_1_modules_1_modules_2_parameters_weight_ = L_self_modules_mrf_modules_1_modules_1_modules_2_parameters_weight_
        l_self_modules_mrf_modules_1_modules_1_modules_2_parameters_bias_ = L_self_modules_mrf_modules_1_modules_1_modules_2_parameters_bias_
        l_self_modules_mrf_modules_1_modules_2_modules_0_parameters_weight_ = L_self_modules_mrf_modules_1_modules_2_modules_0_parameters_weight_
        l_self_modules_mrf_modules_1_modules_2_modules_0_parameters_bias_ = L_self_modules_mrf_modules_1_modules_2_modules_0_parameters_bias_
        l_self_modules_mrf_modules_1_modules_2_modules_1_parameters_weight_ = L_self_modules_mrf_modules_1_modules_2_modules_1_parameters_weight_
        l_self_modules_mrf_modules_1_modules_2_modules_1_parameters_bias_ = L_self_modules_mrf_modules_1_modules_2_modules_1_parameters_bias_
        l_self_modules_mrf_modules_1_modules_2_modules_2_parameters_weight_ = L_self_modules_mrf_modules_1_modules_2_modules_2_parameters_weight_
        l_self_modules_mrf_modules_1_modules_2_modules_2_parameters_bias_ = L_self_modules_mrf_modules_1_modules_2_modules_2_parameters_bias_
        l_self_modules_up_modules_2_parameters_weight_ = L_self_modules_up_modules_2_parameters_weight_
        l_self_modules_up_modules_2_parameters_bias_ = L_self_modules_up_modules_2_parameters_bias_
        l_self_modules_mrf_modules_2_modules_0_modules_0_parameters_weight_ = L_self_modules_mrf_modules_2_modules_0_modules_0_parameters_weight_
        l_self_modules_mrf_modules_2_modules_0_modules_0_parameters_bias_ = L_self_modules_mrf_modules_2_modules_0_modules_0_parameters_bias_
        l_self_modules_mrf_modules_2_modules_0_modules_1_parameters_weight_ = L_self_modules_mrf_modules_2_modules_0_modules_1_parameters_weight_
        l_self_modules_mrf_modules_2_modules_0_modules_1_parameters_bias_ = L_self_modules_mrf_modules_2_modules_0_modules_1_parameters_bias_
        l_self_modules_mrf_modules_2_modules_0_modules_2_parameters_weight_ = L_self_modules_mrf_modules_2_modules_0_modules_2_parameters_weight_
        l_self_modules_mrf_modules_2_modules_0_modules_2_parameters_bias_ = L_self_modules_mrf_modules_2_modules_0_modules_2_parameters_bias_
        l_self_modules_mrf_modules_2_modules_1_modules_0_parameters_weight_ = L_self_modules_mrf_modules_2_modules_1_modules_0_parameters_weight_
        l_self_modules_mrf_modules_2_modules_1_modules_0_parameters_bias_ = L_self_modules_mrf_modules_2_modules_1_modules_0_parameters_bias_
        l_self_modules_mrf_modules_2_modules_1_modules_1_parameters_weight_ = L_self_modules_mrf_modules_2_modules_1_modules_1_parameters_weight_
        l_self_modules_mrf_modules_2_modules_1_modules_1_parameters_bias_ = L_self_modules_mrf_modules_2_modules_1_modules_1_parameters_bias_
        l_self_modules_mrf_modules_2_modules_1_modules_2_parameters_weight_ = L_self_modules_mrf_modules_2_modules_1_modules_2_parameters_weight_
        l_self_modules_mrf_modules_2_modules_1_modules_2_parameters_bias_ = L_self_modules_mrf_modules_2_modules_1_modules_2_parameters_bias_
        l_self_modules_mrf_modules_2_modules_2_modules_0_parameters_weight_ = L_self_modules_mrf_modules_2_modules_2_modules_0_parameters_weight_
        l_self_modules_mrf_modules_2_modules_2_modules_0_parameters_bias_ = L_self_modules_mrf_modules_2_modules_2_modules_0_parameters_bias_
        l_self_modules_mrf_modules_2_modules_2_modules_1_parameters_weight_ = L_self_modules_mrf_modules_2_modules_2_modules_1_parameters_weight_
        l_self_modules_mrf_modules_2_modules_2_modules_1_parameters_bias_ = L_self_modules_mrf_modules_2_modules_2_modules_1_parameters_bias_
        l_self_modules_mrf_modules_2_modules_2_modules_2_parameters_weight_ = L_self_modules_mrf_modules_2_modules_2_modules_2_parameters_weight_
        l_self_modules_mrf_modules_2_modules_2_modules_2_parameters_bias_ = L_self_modules_mrf_modules_2_modules_2_modules_2_parameters_bias_
        l_self_modules_up_modules_3_parameters_weight_ = L_self_modules_up_modules_3_parameters_weight_
        l_self_modules_up_modules_3_parameters_bias_ = L_self_modules_up_modules_3_parameters_bias_
        l_self_modules_mrf_modules_3_modules_0_modules_0_parameters_weight_ = L_self_modules_mrf_modules_3_modules_0_modules_0_parameters_weight_
        l_self_modules_mrf_modules_3_modules_0_modules_0_parameters_bias_ = L_self_modules_mrf_modules_3_modules_0_modules_0_parameters_bias_
        l_self_modules_mrf_modules_3_modules_0_modules_1_parameters_weight_ = L_self_modules_mrf_modules_3_modules_0_modules_1_parameters_weight_
        l_self_modules_mrf_modules_3_modules_0_modules_1_parameters_bias_ = L_self_modules_mrf_modules_3_modules_0_modules_1_parameters_bias_
        l_self_modules_mrf_modules_3_modules_0_modules_2_parameters_weight_ = L_self_modules_mrf_modules_3_modules_0_modules_2_parameters_weight_
        l_self_modules_mrf_modules_3_modules_0_modules_2_parameters_bias_ = L_self_modules_mrf_modules_3_modules_0_modules_2_parameters_bias_
        l_self_modules_mrf_modules_3_modules_1_modules_0_parameters_weight_ = L_self_modules_mrf_modules_3_modules_1_modules_0_parameters_weight_
        l_self_modules_mrf_modules_3_modules_1_modules_0_parameters_bias_ = L_self_modules_mrf_modules_3_modules_1_modules_0_parameters_bias_
        l_self_modules_mrf_modules_3_modules_1_modules_1_parameters_weight_ = L_self_modules_mrf_modules_3_modules_1_modules_1_parameters_weight_
        l_self_modules_mrf_modules_3_modules_1_modules_1_parameters_bias_ = L_self_modules_mrf_modules_3_modules_1_modules_1_parameters_bias_
        l_self_modules_mrf_modules_3_modules_1_modules_2_parameters_weight_ = L_self_modules_mrf_modules_3_modules_1_modules_2_parameters_weight_
        l_self_modules_mrf_modules_3_modules_1_modules_2_parameters_bias_ = L_self_modules_mrf_modules_3_modules_1_modules_2_parameters_bias_
        l_self_modules_mrf_modules_3_modules_2_modules_0_parameters_weight_ = L_self_modules_mrf_modules_3_modules_2_modules_0_parameters_weight_
        l_self_modules_mrf_modules_3_modules_2_modules_0_parameters_bias_ = L_self_modules_mrf_modules_3_modules_2_modules_0_parameters_bias_
        l_self_modules_mrf_modules_3_modules_2_modules_1_parameters_weight_ = L_self_modules_mrf_modules_3_modules_2_modules_1_parameters_weight_
        l_self_modules_mrf_modules_3_modules_2_modules_1_parameters_bias_ = L_self_modules_mrf_modules_3_modules_2_modules_1_parameters_bias_
        l_self_modules_mrf_modules_3_modules_2_modules_2_parameters_weight_ = L_self_modules_mrf_modules_3_modules_2_modules_2_parameters_weight_
        l_self_modules_mrf_modules_3_modules_2_modules_2_parameters_bias_ = L_self_modules_mrf_modules_3_modules_2_modules_2_parameters_bias_
        l_self_modules_post_parameters_weight_ = L_self_modules_post_parameters_weight_
        l_self_modules_post_parameters_bias_ = L_self_modules_post_parameters_bias_
        x = torch.conv1d(l_mel_, l_self_modules_pre_parameters_weight_, l_self_modules_pre_parameters_bias_, (1,), (3,), (1,), 1)
        l_mel_ = l_self_modules_pre_parameters_weight_ = l_self_modules_pre_parameters_bias_ = None
        leaky_relu = torch.nn.functional.leaky_relu(x, 0.1)
        x = None
        x_1 = torch.conv_transpose1d(leaky_relu, l_self_modules_up_modules_0_parameters_weight_, l_self_modules_up_modules_0_parameters_bias_, (8,), (4,), (0,), 1, (1,))
        leaky_relu = l_self_modules_up_modules_0_parameters_weight_ = l_self_modules_up_modules_0_parameters_bias_ = None
        leaky_relu_1 = torch.nn.functional.leaky_relu(x_1, 0.1)
        conv1d_1 = torch.conv1d(leaky_relu_1, l_self_modules_mrf_modules_0_modules_0_modules_0_parameters_weight_, l_self_modules_mrf_modules_0_modules_0_modules_0_parameters_bias_, (1,), (1,), (1,), 1)
        leaky_relu_1 = l_self_modules_mrf_modules_0_modules_0_modules_0_parameters_weight_ = l_self_modules_mrf_modules_0_modules_0_modules_0_parameters_bias_ = None
        mul = 0.3 * conv1d_1
        conv1d_1 = None
        y = x_1 + mul
        mul = None
        leaky_relu_2 = torch.nn.functional.leaky_relu(y, 0.1)
        conv1d_2 = torch.conv1d(leaky_relu_2, l_self_modules_mrf_modules_0_modules_0_modules_1_parameters_weight_, l_self_modules_mrf_modules_0_modules_0_modules_1_parameters_bias_, (1,), (3,), (3,), 1)
        leaky_relu_2 = l_self_modules_mrf_modules_0_modules_0_modules_1_parameters_weight_ = l_self_modules_mrf_modules_0_modules_0_modules_1_parameters_bias_ = None
        mul_1 = 0.3 * conv1d_2
        conv1d_2 = None
        y_1 = y + mul_1
        y = mul_1 = None
        leaky_relu_3 = torch.nn.functional.leaky_relu(y_1, 0.1)
        conv1d_3 = torch.conv1d(leaky_relu_3, l_self_modules_mrf_modules_0_modules_0_modules_2_parameters_weight_, l_self_modules_mrf_modules_0_modules_0_modules_2_parameters_bias_, (1,), (5,), (5,), 1)
        leaky_relu_3 = l_self_modules_mrf_modules_0_modules_0_modules_2_parameters_weight_ = l_self_modules_mrf_modules_0_modules_0_modules_2_parameters_bias_ = None
        mul_2 = 0.3 * conv1d_3
        conv1d_3 = None
        y_2 = y_1 + mul_2
        y_1 = mul_2 = None
        leaky_relu_4 = torch.nn.functional.leaky_relu(x_1, 0.1)
        conv1d_4 = torch.conv1d(leaky_relu_4, l_self_modules_mrf_modules_0_modules_1_modules_0_parameters_weight_, l_self_modules_mrf_modules_0_modules_1_modules_0_parameters_bias_, (1,), (3,), (1,), 1)
        leaky_relu_4 = l_self_modules_mrf_modules_0_modules_1_modules_0_parameters_weight_ = l_self_modules_mrf_modules_0_modules_1_modules_0_parameters_bias_ = None
        mul_3 = 0.3 * conv1d_4
        conv1d_4 = None
        y_3 = x_1 + mul_3
        mul_3 = None
        leaky_relu_5 = torch.nn.functional.leaky_relu(y_3, 0.1)
        conv1d_5 = torch.conv1d(leaky_relu_5, l_self_modules_mrf_modules_0_modules_1_modules_1_parameters_weight_, l_self_modules_mrf_modules_0_modules_1_modules_1_parameters_bias_, (1,), (9,), (3,), 1)
        leaky_relu_5 = l_self_modules_mrf_modules_0_modules_1_modules_1_parameters_weight_ = l_self_modules_mrf_modules_0_modules_1_modules_1_parameters_bias_ = None
        mul_4 = 0.3 * conv1d_5
        conv1d_5 = None
        y_4 = y_3 + mul_4
        y_3 = mul_4 = None
        leaky_relu_6 = torch.nn.functional.leaky_relu(y_4, 0.1)
        conv1d_6 = torch.conv1d(leaky_relu_6, l_self_modules_mrf_modules_0_modules_1_modules_2_parameters_weight_, l_self_modules_mrf_modules_0_modules_1_modules_2_parameters_bias_, (1,), (15,), (5,), 1)
        leaky_relu_6 = l_self_modules_mrf_modules_0_modules_1_modules_2_parameters_weight_ = l_self_modules_mrf_modules_0_modules_1_modules_2_parameters_bias_ = None
        mul_5 = 0.3 * conv1d_6
        conv1d_6 = None
        y_5 = y_4 + mul_5
        y_4 = mul_5 = None
        leaky_relu_7 = torch.nn.functional.leaky_relu(x_1, 0.1)
        conv1d_7 = torch.conv1d(leaky_relu_7, l_self_modules_mrf_modules_0_modules_2_modules_0_parameters_weight_, l_self_modules_mrf_modules_0_modules_2_modules_0_parameters_bias_, (1,), (5,), (1,), 1)
        leaky_relu_7 = l_self_modules_mrf_modules_0_modules_2_modules_0_parameters_weight_ = l_self_modules_mrf_modules_0_modules_2_modules_0_parameters_bias_ = None
        mul_6 = 0.3 * conv1d_7
        conv1d_7 = None
        y_6 = x_1 + mul_6
        x_1 = mul_6 = None
        leaky_relu_8 = torch.nn.functional.leaky_relu(y_6, 0.1)
        conv1d_8 = torch.conv1d(leaky_relu_8, l_self_modules_mrf_modules_0_modules_2_modules_1_parameters_weight_, l_self_modules_mrf_modules_0_modules_2_modules_1_parameters_bias_, (1,), (15,), (3,), 1)
        leaky_relu_8 = l_self_modules_mrf_modules_0_modules_2_modules_1_parameters_weight_ = l_self_modules_mrf_modules_0_modules_2_modules_1_parameters_bias_ = None
        mul_7 = 0.3 * conv1d_8
        conv1d_8 = None
        y_7 = y_6 + mul_7
        y_6 = mul_7 = None
        leaky_relu_9 = torch.nn.functional.leaky_relu(y_7, 0.1)
        conv1d_9 = torch.conv1d(leaky_relu_9, l_self_modules_mrf_modules_0_modules_2_modules_2_parameters_weight_, l_self_modules_mrf_modules_0_modules_2_modules_2_parameters_bias_, (1,), (25,), (5,), 1)
        leaky_relu_9 = l_self_modules_mrf_modules_0_modules_2_modules_2_parameters_weight_ = l_self_modules_mrf_modules_0_modules_2_modules_2_parameters_bias_ = None
        mul_8 = 0.3 * conv1d_9
        conv1d_9 = None
        y_8 = y_7 + mul_8
        y_7 = mul_8 = None
        stack = torch.stack([y_2, y_5, y_8])
        y_2 = y_5 = y_8 = None
        x_2 = stack.mean(0)
        stack = None
        leaky_relu_10 = torch.nn.functional.leaky_relu(x_2, 0.1)
        x_2 = None
        x_3 = torch.conv_transpose1d(leaky_relu_10, l_self_modules_up_modules_1_parameters_weight_, l_self_modules_up_modules_1_parameters_bias_, (8,), (4,), (0,), 1, (1,))
        leaky_relu_10 = l_self_modules_up_modules_1_parameters_weight_ = l_self_modules_up_modules_1_parameters_bias_ = None
        leaky_relu_11 = torch.nn.functional.leaky_relu(x_3, 0.1)
        conv1d_10 = torch.conv1d(leaky_relu_11, l_self_modules_mrf_modules_1_modules_0_modules_0_parameters_weight_, l_self_modules_mrf_modules_1_modules_0_modules_0_parameters_bias_, (1,), (1,), (1,), 1)
        leaky_relu_11 = l_self_modules_mrf_modules_1_modules_0_modules_0_parameters_weight_ = l_self_modules_mrf_modules_1_modules_0_modules_0_parameters_bias_ = None
        mul_9 = 0.3 * conv1d_10
        conv1d_10 = None
        y_9 = x_3 + mul_9
        mul_9 = None
        leaky_relu_12 = torch.nn.functional.leaky_relu(y_9, 0.1)
        conv1d_11 = torch.conv1d(leaky_relu_12, l_self_modules_mrf_modules_1_modules_0_modules_1_parameters_weight_, l_self_modules_mrf_modules_1_modules_0_modules_1_parameters_bias_, (1,), (3,), (3,), 1)
        leaky_relu_12 = l_self_modules_mrf_modules_1_modules_0_modules_1_parameters_weight_ = l_self_modules_mrf_modules_1_modules_0_modules_1_parameters_bias_ = None
        mul_10 = 0.3 * conv1d_11
        conv1d_11 = None
        y_10 = y_9 + mul_10
        y_9 = mul_10 = None
        leaky_relu_13 = torch.nn.functional.leaky_relu(y_10, 0.1)
        conv1d_12 = torch.conv1d(leaky_relu_13, l_self_modules_mrf_modules_1_modules_0_modules_2_parameters_weight_, l_self_modules_mrf_modules_1_modules_0_modules_2_parameters_bias_, (1,), (5,), (5,), 1)
        leaky_relu_13 = l_self_modules_mrf_modules_1_modules_0_modules_2_parameters_weight_ = l_self_modules_mrf_modules_1_modules_0_modules_2_parameters_bias_ = None
        mul_11 = 0.3 * conv1d_12
        conv1d_12 = None
        y_11 = y_10 + mul_11
        y_10 = mul_11 = None
        leaky_relu_14 = torch.nn.functional.leaky_relu(x_3, 0.1)
        conv1d_13 = torch.conv1d(leaky_relu_14, l_self_modules_mrf_modules_1_modules_1_modules_0_parameters_weight_, l_self_modules_mrf_modules_1_modules_1_modules_0_parameters_bias_, (1,), (3,), (1,), 1)
        leaky_relu_14 = l_self_modules_mrf_modules_1_modules_1_modules_0_parameters_weight_ = l_self_modules_mrf_modules_1_modules_1_modules_0_parameters_bias_ = None
        mul_12 = 0.3 * conv1d_13
        conv1d_13 = None
        y_12 = x_3 + mul_12
        mul_12 = None
        leaky_relu_15 = torch.nn.functional.leaky_relu(y_12, 0.1)
        conv1d_14 = torch.conv1d(leaky_relu_15, l_self_modules_mrf_modules_1_modules_1_modules_1_parameters_weight_, l_self_modules_mrf_modules_1_modules_1_modules_1_parameters_bias_, (1,), (9,), (3,), 1)
        leaky_relu_15 = l_self_modules_mrf_modules_1_modules_1_modules_1_parameters_weight_ = l_self_modules_mrf_modules_1_modules_1_modules_1_parameters_bias_ = None
        mul_13 = 0.3 * conv1d_14
        conv1d_14 = None
        y_13 = y_12 + mul_13
        y_12 = mul_13 = None
        leaky_relu_16 = torch.nn.functional.leaky_relu(y_13, 0.1)
        conv1d_15 = torch.conv1d(leaky_relu_16, l_self_modules_mrf_modules_1_modules_1_modules_2_parameters_weight_, l_self_modules_mrf_modules_1_modules_1_modules_2_parameters_bias_, (1,), (15,), (5,), 1)
        leaky_relu_16 = l_self_modules_mrf_modules_1_modules_1_modules_2_parameters_weight_ = l_self_modules_mrf_modules_1_modules_1_modules_2_parameters_bias_ = None
        mul_14 = 0.3 * conv1d_15
        conv1d_15 = None
        y_14 = y_13 + mul_14
        y_13 = mul_14 = None
        leaky_relu_17 = torch.nn.functional.leaky_relu(x_3, 0.1)
        conv1d_16 = torch.conv1d(leaky_relu_17, l_self_modules_mrf_modules_1_modules_2_modules_0_parameters_weight_, l_self_modules_mrf_modules_1_modules_2_modules_0_parameters_bias_, (1,), (5,), (1,), 1)
        leaky_relu_17 = l_self_modules_mrf_modules_1_modules_2_modules_0_parameters_weight_ = l_self_modules_mrf_modules_1_modules_2_modules_0_parameters_bias_ = None
        mul_15 = 0.3 * conv1d_16
        conv1d_16 = None
        y_15 = x_3 + mul_15
        x_3 = mul_15 = None
        leaky_relu_18 = torch.nn.functional.leaky_relu(y_15, 0.1)
        conv1d_17 = torch.conv1d(leaky_relu_18, l_self_modules_mrf_modules_1_modules_2_modules_1_parameters_weight_, l_self_modules_mrf_modules_1_modules_2_modules_1_parameters_bias_, (1,), (15,), (3,), 1)
        leaky_relu_18 = l_self_modules_mrf_modules_1_modules_2_modules_1_parameters_weight_ = l_self_modules_mrf_modules_1_modules_2_modules_1_parameters_bias_ = None
        mul_16 = 0.3 * conv1d_17
        conv1d_17 = None
        y_16 = y_15 + mul_16
        y_15 = mul_16 = None
        leaky_relu_19 = torch.nn.functional.leaky_relu(y_16, 0.1)
        conv1d_18 = torch.conv1d(leaky_relu_19, l_self_modules_mrf_modules_1_modules_2_modules_2_parameters_weight_, l_self_modules_mrf_modules_1_modules_2_modules_2_parameters_bias_, (1,), (25,), (5,), 1)
        leaky_relu_19 = l_self_modules_mrf_modules_1_modules_2_modules_2_parameters_weight_ = l_self_modules_mrf_modules_1_modules_2_modules_2_parameters_bias_ = None
        mul_17 = 0.3 * conv1d_18
        conv1d_18 = None
        y_17 = y_16 + mul_17
        y_16 = mul_17 = None
        stack_1 = torch.stack([y_11, y_14, y_17])
        y_11 = y_14 = y_17 = None
        x_4 = stack_1.mean(0)
        stack_1 = None
        leaky_relu_20 = torch.nn.functional.leaky_relu(x_4, 0.1)
        x_4 = None
        x_5 = torch.conv_transpose1d(leaky_relu_20, l_self_modules_up_modules_2_parameters_weight_, l_self_modules_up_modules_2_parameters_bias_, (2,), (1,), (0,), 1, (1,))
        leaky_relu_20 = l_self_modules_up_modules_2_parameters_weight_ = l_self_modules_up_modules_2_parameters_bias_ = None
        leaky_relu_21 = torch.nn.functional.leaky_relu(x_5, 0.1)
        conv1d_19 = torch.conv1d(leaky_relu_21, l_self_modules_mrf_modules_2_modules_0_modules_0_parameters_weight_, l_self_modules_mrf_modules_2_modules_0_modules_0_parameters_bias_, (1,), (1,), (1,), 1)
        leaky_relu_21 = l_self_modules_mrf_modules_2_modules_0_modules_0_parameters_weight_ = l_self_modules_mrf_modules_2_modules_0_modules_0_parameters_bias_ = None
        mul_18 = 0.3 * conv1d_19
        conv1d_19 = None
        y_18 = x_5 + mul_18
        mul_18 = None
        leaky_relu_22 = torch.nn.functional.leaky_relu(y_18, 0.1)
        conv1d_20 = torch.conv1d(leaky_relu_22, l_self_modules_mrf_modules_2_modules_0_modules_1_parameters_weight_, l_self_modules_mrf_modules_2_modules_0_modules_1_parameters_bias_, (1,), (3,), (3,), 1)
        leaky_relu_22 = l_self_modules_mrf_modules_2_modules_0_modules_1_parameters_weight_ = l_self_modules_mrf_modules_2_modules_0_modules_1_parameters_bias_ = None
        mul_19 = 0.3 * conv1d_20
        conv1d_20 = None
        y_19 = y_18 + mul_19
        y_18 = mul_19 = None
        leaky_relu_23 = torch.nn.functional.leaky_relu(y_19, 0.1)
        conv1d_21 = torch.conv1d(leaky_relu_23, l_self_modules_mrf_modules_2_modules_0_modules_2_parameters_weight_, l_self_modules_mrf_modules_2_modules_0_modules_2_parameters_bias_, (1,), (5,), (5,), 1)
        leaky_relu_23 = l_self_modules_mrf_modules_2_modules_0_modules_2_parameters_weight_ = l_self_modules_mrf_modules_2_modules_0_modules_2_parameters_bias_ = None
        mul_20 = 0.3 * conv1d_21
        conv1d_21 = None
        y_20 = y_19 + mul_20
        y_19 = mul_20 = None
        leaky_relu_24 = torch.nn.functional.leaky_relu(x_5, 0.1)
        conv1d_22 = torch.conv1d(leaky_relu_24, l_self_modules_mrf_modules_2_modules_1_modules_0_parameters_weight_, l_self_modules_mrf_modules_2_modules_1_modules_0_parameters_bias_, (1,), (3,), (1,), 1)
        leaky_relu_24 = l_self_modules_mrf_modules_2_modules_1_modules_0_parameters_weight_ = l_self_modules_mrf_modules_2_modules_1_modules_0_parameters_bias_ = None
        mul_21 = 0.3 * conv1d_22
        conv1d_22 = None
        y_21 = x_5 + mul_21
        mul_21 = None
        leaky_relu_25 = torch.nn.functional.leaky_relu(y_21, 0.1)
        conv1d_23 = torch.conv1d(leaky_relu_25, l_self_modules_mrf_modules_2_modules_1_modules_1_parameters_weight_, l_self_modules_mrf_modules_2_modules_1_modules_1_parameters_bias_, (1,), (9,), (3,), 1)
        leaky_relu_25 = l_self_modules_mrf_modules_2_modules_1_modules_1_parameters_weight_ = l_self_modules_mrf_modules_2_modules_1_modules_1_parameters_bias_ = None
        mul_22 = 0.3 * conv1d_23
        conv1d_23 = None
        y_22 = y_21 + mul_22
        y_21 = mul_22 = None
        leaky_relu_26 = torch.nn.functional.leaky_relu(y_22, 0.1)
        conv1d_24 = torch.conv1d(leaky_relu_26, l_self_modules_mrf_modules_2_modules_1_modules_2_parameters_weight_, l_self_modules_mrf_modules_2_modules_1_modules_2_parameters_bias_, (1,), (15,), (5,), 1)
        leaky_relu_26 = l_self_modules_mrf_modules_2_modules_1_modules_2_parameters_weight_ = l_self_modules_mrf_modules_2_modules_1_modules_2_parameters_bias_ = None
        mul_23 = 0.3 * conv1d_24
        conv1d_24 = None
        y_23 = y_22 + mul_23
        y_22 = mul_23 = None
        leaky_relu_27 = torch.nn.functional.leaky_relu(x_5, 0.1)
        conv1d_25 = torch.conv1d(leaky_relu_27, l_self_modules_mrf_modules_2_modules_2_modules_0_parameters_weight_, l_self_modules_mrf_modules_2_modules_2_modules_0_parameters_bias_, (1,), (5,), (1,), 1)
        leaky_relu_27 = l_self_modules_mrf_modules_2_modules_2_modules_0_parameters_weight_ = l_self_modules_mrf_modules_2_modules_2_modules_0_parameters_bias_ = None
        mul_24 = 0.3 * conv1d_25
        conv1d_25 = None
        y_24 = x_5 + mul_24
        x_5 = mul_24 = None
        leaky_relu_28 = torch.nn.functional.leaky_relu(y_24, 0.1)
        conv1d_26 = torch.conv1d(leaky_relu_28, l_self_modules_mrf_modules_2_modules_2_modules_1_parameters_weight_, l_self_modules_mrf_modules_2_modules_2_modules_1_parameters_bias_, (1,), (15,), (3,), 1)
        leaky_relu_28 = l_self_modules_mrf_modules_2_modules_2_modules_1_parameters_weight_ = l_self_modules_mrf_modules_2_modules_2_modules_1_parameters_bias_ = None
        mul_25 = 0.3 * conv1d_26
        conv1d_26 = None
        y_25 = y_24 + mul_25
        y_24 = mul_25 = None
        leaky_relu_29 = torch.nn.functional.leaky_relu(y_25, 0.1)
        conv1d_27 = torch.conv1d(leaky_relu_29, l_self_modules_mrf_modules_2_modules_2_modules_2_parameters_weight_, l_self_modules_mrf_modules_2_modules_2_modules_2_parameters_bias_, (1,), (25,), (5,), 1)
        leaky_relu_29 = l_self_modules_mrf_modules_2_modules_2_modules_2_parameters_weight_ = l_self_modules_mrf_modules_2_modules_2_modules_2_parameters_bias_ = None
        mul_26 = 0.3 * conv1d_27
        conv1d_27 = None
        y_26 = y_25 + mul_26
        y_25 = mul_26 = None
        stack_2 = torch.stack([y_20, y_23, y_26])
        y_20 = y_23 = y_26 = None
        x_6 = stack_2.mean(0)
        stack_2 = None
        leaky_relu_30 = torch.nn.functional.leaky_relu(x_6, 0.1)
        x_6 = None
        x_7 = torch.conv_transpose1d(leaky_relu_30, l_self_modules_up_modules_3_parameters_weight_, l_self_modules_up_modules_3_parameters_bias_, (2,), (1,), (0,), 1, (1,))
        leaky_relu_30 = l_self_modules_up_modules_3_parameters_weight_ = l_self_modules_up_modules_3_parameters_bias_ = None
        leaky_relu_31 = torch.nn.functional.leaky_relu(x_7, 0.1)
        conv1d_28 = torch.conv1d(leaky_relu_31, l_self_modules_mrf_modules_3_modules_0_modules_0_parameters_weight_, l_self_modules_mrf_modules_3_modules_0_modules_0_parameters_bias_, (1,), (1,), (1,), 1)
        leaky_relu_31 = l_self_modules_mrf_modules_3_modules_0_modules_0_parameters_weight_ = l_self_modules_mrf_modules_3_modules_0_modules_0_parameters_bias_ = None
        mul_27 = 0.3 * conv1d_28
        conv1d_28 = None
        y_27 = x_7 + mul_27
        mul_27 = None
        leaky_relu_32 = torch.nn.functional.leaky_relu(y_27, 0.1)
        conv1d_29 = torch.conv1d(leaky_relu_32, l_self_modules_mrf_modules_3_modules_0_modules_1_parameters_weight_, l_self_modules_mrf_modules_3_modules_0_modules_1_parameters_bias_, (1,), (3,), (3,), 1)
        leaky_relu_32 = l_self_modules_mrf_modules_3_modules_0_modules_1_parameters_weight_ = l_self_modules_mrf_modules_3_modules_0_modules_1_parameters_bias_ = None
        mul_28 = 0.3 * conv1d_29
        conv1d_29 = None
        y_28 = y_27 + mul_28
        y_27 = mul_28 = None
        leaky_relu_33 = torch.nn.functional.leaky_relu(y_28, 0.1)
        conv1d_30 = torch.conv1d(leaky_relu_33, l_self_modules_mrf_modules_3_modules_0_modules_2_parameters_weight_, l_self_modules_mrf_modules_3_modules_0_modules_2_parameters_bias_, (1,), (5,), (5,), 1)
        leaky_relu_33 = l_self_modules_mrf_modules_3_modules_0_modules_2_parameters_weight_ = l_self_modules_mrf_modules_3_modules_0_modules_2_parameters_bias_ = None
        mul_29 = 0.3 * conv1d_30
        conv1d_30 = None
        y_29 = y_28 + mul_29
        y_28 = mul_29 = None
        leaky_relu_34 = torch.nn.functional.leaky_relu(x_7, 0.1)
        conv1d_31 = torch.conv1d(leaky_relu_34, l_self_modules_mrf_modules_3_modules_1_modules_0_parameters_weight_, l_self_modules_mrf_modules_3_modules_1_modules_0_parameters_bias_, (1,), (3,), (1,), 1)
        leaky_relu_34 = l_self_modules_mrf_modules_3_modules_1_modules_0_parameters_weight_ = l_self_modules_mrf_modules_3_modules_1_modules_0_parameters_bias_ = None
        mul_30 = 0.3 * conv1d_31
        conv1d_31 = None
        y_30 = x_7 + mul_30
        mul_30 = None
        leaky_relu_35 = torch.nn.functional.leaky_relu(y_30, 0.1)
        conv1d_32 = torch.conv1d(leaky_relu_35, l_self_modules_mrf_modules_3_modules_1_modules_1_parameters_weight_, l_self_modules_mrf_modules_3_modules_1_modules_1_parameters_bias_, (1,), (9,), (3,), 1)
        leaky_relu_35 = l_self_modules_mrf_modules_3_modules_1_modules_1_parameters_weight_ = l_self_modules_mrf_modules_3_modules_1_modules_1_parameters_bias_ = None
        mul_31 = 0.3 * conv1d_32
        conv1d_32 = None
        y_31 = y_30 + mul_31
        y_30 = mul_31 = None
        leaky_relu_36 = torch.nn.functional.leaky_relu(y_31, 0.1)
        conv1d_33 = torch.conv1d(leaky_relu_36, l_self_modules_mrf_modules_3_modules_1_modules_2_parameters_weight_, l_self_modules_mrf_modules_3_modules_1_modules_2_parameters_bias_, (1,), (15,), (5,), 1)
        leaky_relu_36 = l_self_modules_mrf_modules_3_modules_1_modules_2_parameters_weight_ = l_self_modules_mrf_modules_3_modules_1_modules_2_parameters_bias_ = None
        mul_32 = 0.3 * conv1d_33
        conv1d_33 = None
        y_32 = y_31 + mul_32
        y_31 = mul_32 = None
        leaky_relu_37 = torch.nn.functional.leaky_relu(x_7, 0.1)
        conv1d_34 = torch.conv1d(leaky_relu_37, l_self_modules_mrf_modules_3_modules_2_modules_0_parameters_weight_, l_self_modules_mrf_modules_3_modules_2_modules_0_parameters_bias_, (1,), (5,), (1,), 1)
        leaky_relu_37 = l_self_modules_mrf_modules_3_modules_2_modules_0_parameters_weight_ = l_self_modules_mrf_modules_3_modules_2_modules_0_parameters_bias_ = None
        mul_33 = 0.3 * conv1d_34
        conv1d_34 = None
        y_33 = x_7 + mul_33
        x_7 = mul_33 = None
        leaky_relu_38 = torch.nn.functional.leaky_relu(y_33, 0.1)
        conv1d_35 = torch.conv1d(leaky_relu_38, l_self_modules_mrf_modules_3_modules_2_modules_1_parameters_weight_, l_self_modules_mrf_modules_3_modules_2_modules_1_parameters_bias_, (1,), (15,), (3,), 1)
        leaky_relu_38 = l_self_modules_mrf_modules_3_modules_2_modules_1_parameters_weight_ = l_self_modules_mrf_modules_3_modules_2_modules_1_parameters_bias_ = None
        mul_34 = 0.3 * conv1d_35
        conv1d_35 = None
        y_34 = y_33 + mul_34
        y_33 = mul_34 = None
        leaky_relu_39 = torch.nn.functional.leaky_relu(y_34, 0.1)
        conv1d_36 = torch.conv1d(leaky_relu_39, l_self_modules_mrf_modules_3_modules_2_modules_2_parameters_weight_, l_self_modules_mrf_modules_3_modules_2_modules_2_parameters_bias_, (1,), (25,), (5,), 1)
        leaky_relu_39 = l_self_modules_mrf_modules_3_modules_2_modules_2_parameters_weight_ = l_self_modules_mrf_modules_3_modules_2_modules_2_parameters_bias_ = None
        mul_35 = 0.3 * conv1d_36
        conv1d_36 = None
        y_35 = y_34 + mul_35
        y_34 = mul_35 = None
        stack_3 = torch.stack([y_29, y_32, y_35])
        y_29 = y_32 = y_35 = None
        x_8 = stack_3.mean(0)
        stack_3 = None
        leaky_relu_40 = torch.nn.functional.leaky_relu(x_8, 0.1)
        x_8 = None
        conv1d_37 = torch.conv1d(leaky_relu_40, l_self_modules_post_parameters_weight_, l_self_modules_post_parameters_bias_, (1,), (3,), (1,), 1)
        leaky_relu_40 = l_self_modules_post_parameters_weight_ = l_self_modules_post_parameters_bias_ = None
        mul_36 = 0.3 * conv1d_37
        conv1d_37 = None
        tanh = torch.tanh(mul_36)
        mul_36 = None
        return (tanh,)
