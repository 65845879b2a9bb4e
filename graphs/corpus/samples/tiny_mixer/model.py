import torch


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_self_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_x_: torch.Tensor,
        L_self_modules_t1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_t1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_t2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_t2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_c1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_c1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_c2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_c2_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_self_modules_norm1_parameters_weight_ = L_self_modules_norm1_parameters_weight_
        l_self_modules_norm1_parameters_bias_ = L_self_modules_norm1_parameters_bias_
        l_x_ = L_x_
        l_self_modules_t1_parameters_weight_ = L_self_modules_t1_parameters_weight_
        l_self_modules_t1_parameters_bias_ = L_self_modules_t1_parameters_bias_
        l_self_modules_t2_parameters_weight_ = L_self_modules_t2_parameters_weight_
        l_self_modules_t2_parameters_bias_ = L_self_modules_t2_parameters_bias_
        l_self_modules_norm2_parameters_weight_ = L_self_modules_norm2_parameters_weight_
        l_self_modules_norm2_parameters_bias_ = L_self_modules_norm2_parameters_bias_
        l_self_modules_c1_parameters_weight_ = L_self_modules_c1_parameters_weight_
        l_self_modules_c1_parameters_bias_ = L_self_modules_c1_parameters_bias_
        l_self_modules_c2_parameters_weight_ = L_self_modules_c2_parameters_weight_
        l_self_modules_c2_parameters_bias_ = L_self_modules_c2_parameters_bias_
        layer_norm = torch.nn.functional.layer_norm(l_x_, (32,), l_self_modules_norm1_parameters_weight_, l_self_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_norm1_parameters_weight_ = l_self_modules_norm1_parameters_bias_ = None
        transpose = layer_norm.transpose(1, 2)
        layer_norm = None
        linear = torch.nn.functional.linear(transpose, l_self_modules_t1_parameters_weight_, l_self_modules_t1_parameters_bias_)
        transpose = l_self_modules_t1_parameters_weight_ = l_self_modules_t1_parameters_bias_ = None
        gelu = torch.nn.functional.gelu(linear)
        linear = None
        linear_1 = torch.nn.functional.linear(gelu, l_self_modules_t2_parameters_weight_, l_self_modules_t2_parameters_bias_)
        gelu = l_self_modules_t2_parameters_weight_ = l_self_modules_t2_parameters_bias_ = None
        transpose_1 = linear_1.transpose(1, 2)
        linear_1 = None
        x = l_x_ + transpose_1
        l_x_ = transpose_1 = None
        layer_norm_1 = torch.nn.functional.layer_norm(x, (32,), l_self_modules_norm2_parameters_weight_, l_self_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_norm2_parameters_weight_ = l_self_modules_norm2_parameters_bias_ = None
        linear_2 = torch.nn.functional.linear(layer_norm_1, l_self_modules_c1_parameters_weight_, l_self_modules_c1_parameters_bias_)
        layer_norm_1 = l_self_modules_c1_parameters_weight_ = l_self_modules_c1_parameters_bias_ = None
        gelu_1 = torch.nn.functional.gelu(linear_2)
        linear_2 = None
        linear_3 = torch.nn.functional.linear(gelu_1, l_self_modules_c2_parameters_weight_, l_self_modules_c2_parameters_bias_)
        gelu_1 = l_self_modules_c2_parameters_weight_ = l_self_modules_c2_parameters_bias_ = None
        add_1 = x + linear_3
        x = linear_3 = None
        return (add_1,)
