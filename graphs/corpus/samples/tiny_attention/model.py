import torch
from torch import device
from torch import inf


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_self_modules_qkv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_qkv_parameters_bias_: torch.nn.parameter.Parameter,
        L_x_: torch.Tensor,
        L_self_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_self_modules_qkv_parameters_weight_ = L_self_modules_qkv_parameters_weight_
        l_self_modules_qkv_parameters_bias_ = L_self_modules_qkv_parameters_bias_
        l_x_ = L_x_
        l_self_modules_out_parameters_weight_ = L_self_modules_out_parameters_weight_
        l_self_modules_out_parameters_bias_ = L_self_modules_out_parameters_bias_
        linear = torch.nn.functional.linear(l_x_, l_self_modules_qkv_parameters_weight_, l_self_modules_qkv_parameters_bias_)
        l_x_ = l_self_modules_qkv_parameters_weight_ = l_self_modules_qkv_parameters_bias_ = None
        chunk = linear.chunk(3, dim=-1)
        linear = None
        q = chunk[0]
        k = chunk[1]
        v = chunk[2]
        chunk = None
        full = torch.full((32, 32), -inf, device=device(type='cpu'))
        mask = full.triu(1)
        full = None
        transpose = k.transpose(-2, -1)
        k = None
        matmul = q @ transpose
        q = transpose = None
        truediv = matmul / 8.0
        matmul = None
        add = truediv + mask
        truediv = mask = None
        softmax = add.softmax(-1)
        add = None
        matmul_1 = softmax @ v
        softmax = v = None
        linear_1 = torch.nn.functional.linear(matmul_1, l_self_modules_out_parameters_weight_, l_self_modules_out_parameters_bias_)
        matmul_1 = l_self_modules_out_parameters_weight_ = l_self_modules_out_parameters_bias_ = None
        return (linear_1,)
