import torch


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_x_: torch.Tensor,
        L_self_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_x_ = L_x_
        l_self_modules_norm1_parameters_weight_ = L_self_modules_norm1_parameters_weight_
        l_self_modules_norm1_parameters_bias_ = L_self_modules_norm1_parameters_bias_
        l_self_modules_up_parameters_weight_ = L_self_modules_up_parameters_weight_
        l_self_modules_up_parameters_bias_ = L_self_modules_up_parameters_bias_
        l_self_modules_down_parameters_weight_ = L_self_modules_down_parameters_weight_
        l_self_modules_down_parameters_bias_ = L_self_modules_down_parameters_bias_
        l_self_modules_norm2_parameters_weight_ = L_self_modules_norm2_parameters_weight_
        l_self_modules_norm2_parameters_bias_ = L_self_modules_norm2_parameters_bias_
        fft_fft = torch._C._fft.fft_fft(l_x_, dim=-1)
        fft_fft_1 = torch._C._fft.fft_fft(fft_fft, dim=-2)
        fft_fft = None
        mixed = fft_fft_1.real
        fft_fft_1 = None
        add = l_x_ + mixed
        l_x_ = mixed = None
        x = torch.nn.functional.layer_norm(add, (64,), l_self_modules_norm1_parameters_weight_, l_self_modules_norm1_parameters_bias_, 1e-05)
        add = l_self_modules_norm1_parameters_weight_ = l_self_modules_norm1_parameters_bias_ = None
        linear = torch.nn.functional.linear(x, l_self_modules_up_parameters_weight_, l_self_modules_up_parameters_bias_)
        l_self_modules_up_parameters_weight_ = l_self_modules_up_parameters_bias_ = None
        gelu = torch.nn.functional.gelu(linear)
        linear = None
        linear_1 = torch.nn.functional.linear(gelu, l_self_modules_down_parameters_weight_, l_self_modules_down_parameters_bias_)
        gelu = l_self_modules_down_parameters_weight_ = l_self_modules_down_parameters_bias_ = None
        add_1 = x + linear_1
        x = linear_1 = None
        layer_norm_1 = torch.nn.functional.layer_norm(add_1, (64,), l_self_modules_norm2_parameters_weight_, l_self_modules_norm2_parameters_bias_, 1e-05)
        add_1 = l_self_modules_norm2_parameters_weight_ = l_self_modules_norm2_parameters_bias_ = None
        return (layer_norm_1,)
