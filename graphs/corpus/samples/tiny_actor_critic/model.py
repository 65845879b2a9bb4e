import torch


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_self_modules_body_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_seen_: torch.Tensor,
        L_self_modules_body_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mean_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mean_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_parameters_log_std_: torch.nn.parameter.Parameter,
        L_noise_: torch.Tensor,
        L_self_modules_value_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_value_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_self_modules_body_modules_0_parameters_weight_ = L_self_modules_body_modules_0_parameters_weight_
        l_self_modules_body_modules_0_parameters_bias_ = L_self_modules_body_modules_0_parameters_bias_
        l_seen_ = L_seen_
        l_self_modules_body_modules_2_parameters_weight_ = L_self_modules_body_modules_2_parameters_weight_
        l_self_modules_body_modules_2_parameters_bias_ = L_self_modules_body_modules_2_parameters_bias_
        l_self_modules_mean_parameters_weight_ = L_self_modules_mean_parameters_weight_
        l_self_modules_mean_parameters_bias_ = L_self_modules_mean_parameters_bias_
        l_self_parameters_log_std_ = L_self_parameters_log_std_
        l_noise_ = L_noise_
        l_self_modules_value_parameters_weight_ = L_self_modules_value_parameters_weight_
        l_self_modules_value_parameters_bias_ = L_self_modules_value_parameters_bias_
        input_1 = torch.nn.functional.linear(l_seen_, l_self_modules_body_modules_0_parameters_weight_, l_self_modules_body_modules_0_parameters_bias_)
        l_seen_ = l_self_modules_body_modules_0_parameters_weight_ = l_self_modules_body_modules_0_parameters_bias_ = None
        input_2 = torch.tanh(input_1)
        input_1 = None
        input_3 = torch.nn.functional.linear(input_2, l_self_modules_body_modules_2_parameters_weight_, l_self_modules_body_modules_2_parameters_bias_)
        input_2 = l_self_modules_body_modules_2_parameters_weight_ = l_self_modules_body_modules_2_parameters_bias_ = None
        input_4 = torch.tanh(input_3)
        input_3 = None
        mean = torch.nn.functional.linear(input_4, l_self_modules_mean_parameters_weight_, l_self_modules_mean_parameters_bias_)
        l_self_modules_mean_parameters_weight_ = l_self_modules_mean_parameters_bias_ = None
        log_std = l_self_parameters_log_std_.clamp(-5, 2)
        l_self_parameters_log_std_ = None
        exp = log_std.exp()
        mul = exp * l_noise_
        exp = None
        raw = mean + mul
        mean = mul = None
        square = l_noise_.square()
        l_noise_ = None
        mul_1 = -0.5 * square
        square = None
        sub = mul_1 - log_std
        mul_1 = log_std = None
        sub_1 = sub - 0.9189385
        sub = None
        logp = sub_1.sum(-1)
        sub_1 = None
        sub_2 = 0.6931472 - raw
        mul_2 = -2 * raw
        softplus = torch.nn.functional.softplus(mul_2)
        mul_2 = None
        sub_3 = sub_2 - softplus
        sub_2 = softplus = None
        mul_3 = 2 * sub_3
        sub_3 = None
        sum_2 = mul_3.sum(-1)
        mul_3 = None
        logp_1 = logp - sum_2
        logp = sum_2 = None
        tanh_2 = torch.tanh(raw)
        raw = None
        linear_3 = torch.nn.functional.linear(input_4, l_self_modules_value_parameters_weight_, l_self_modules_value_parameters_bias_)
        input_4 = l_self_modules_value_parameters_weight_ = l_self_modules_value_parameters_bias_ = None
        squeeze = linear_3.squeeze(-1)
        linear_3 = None
        return (tanh_2, logp_1, squeeze)
