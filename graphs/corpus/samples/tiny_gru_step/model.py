import torch


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_self_modules_x_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_x_parameters_bias_: torch.nn.parameter.Parameter,
        L_x_: torch.Tensor,
        L_self_modules_h_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_h_parameters_bias_: torch.nn.parameter.Parameter,
        L_h_: torch.Tensor,
    ):
        l_self_modules_x_parameters_weight_ = L_self_modules_x_parameters_weight_
        l_self_modules_x_parameters_bias_ = L_self_modules_x_parameters_bias_
        l_x_ = L_x_
        l_self_modules_h_parameters_weight_ = L_self_modules_h_parameters_weight_
        l_self_modules_h_parameters_bias_ = L_self_modules_h_parameters_bias_
        l_h_ = L_h_
        linear = torch.nn.functional.linear(l_x_, l_self_modules_x_parameters_weight_, l_self_modules_x_parameters_bias_)
        l_x_ = l_self_modules_x_parameters_weight_ = l_self_modules_x_parameters_bias_ = None
        chunk = linear.chunk(3, dim=-1)
        linear = None
        xr = chunk[0]
        xz = chunk[1]
        xn = chunk[2]
        chunk = None
        linear_1 = torch.nn.functional.linear(l_h_, l_self_modules_h_parameters_weight_, l_self_modules_h_parameters_bias_)
        l_self_modules_h_parameters_weight_ = l_self_modules_h_parameters_bias_ = None
        chunk_1 = linear_1.chunk(3, dim=-1)
        linear_1 = None
        hr = chunk_1[0]
        hz = chunk_1[1]
        hn = chunk_1[2]
        chunk_1 = None
        add = xr + hr
        xr = hr = None
        reset = torch.sigmoid(add)
        add = None
        add_1 = xz + hz
        xz = hz = None
        keep = torch.sigmoid(add_1)
        add_1 = None
        sub = 1 - keep
        mul = reset * hn
        reset = hn = None
        add_2 = xn + mul
        xn = mul = None
        tanh = torch.tanh(add_2)
        add_2 = None
        mul_1 = sub * tanh
        sub = tanh = None
        mul_2 = keep * l_h_
        keep = l_h_ = None
        add_3 = mul_1 + mul_2
        mul_1 = mul_2 = None
        return (add_3,)
