import torch


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_self_modules_lin_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_lin_parameters_bias_: torch.nn.parameter.Parameter,
        L_x_: torch.Tensor,
        L_self_modules_one_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_one_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_two_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_two_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_self_modules_lin_parameters_weight_ = L_self_modules_lin_parameters_weight_
        l_self_modules_lin_parameters_bias_ = L_self_modules_lin_parameters_bias_
        l_x_ = L_x_
        l_self_modules_one_parameters_weight_ = L_self_modules_one_parameters_weight_
        l_self_modules_one_parameters_bias_ = L_self_modules_one_parameters_bias_
        l_self_modules_two_parameters_weight_ = L_self_modules_two_parameters_weight_
        l_self_modules_two_parameters_bias_ = L_self_modules_two_parameters_bias_
        linear = torch.nn.functional.linear(l_x_, l_self_modules_lin_parameters_weight_, l_self_modules_lin_parameters_bias_)
        l_self_modules_lin_parameters_weight_ = l_self_modules_lin_parameters_bias_ = None
        layer_norm = torch.nn.functional.layer_norm(linear, (128,), l_self_modules_one_parameters_weight_, l_self_modules_one_parameters_bias_, 1e-05)
        linear = l_self_modules_one_parameters_weight_ = l_self_modules_one_parameters_bias_ = None
        gelu = torch.nn.functional.gelu(layer_norm)
        layer_norm = None
        add = l_x_ + gelu
        l_x_ = gelu = None
        layer_norm_1 = torch.nn.functional.layer_norm(add, (128,), l_self_modules_two_parameters_weight_, l_self_modules_two_parameters_bias_, 1e-05)
        add = l_self_modules_two_parameters_weight_ = l_self_modules_two_parameters_bias_ = None
        return (layer_norm_1,)
