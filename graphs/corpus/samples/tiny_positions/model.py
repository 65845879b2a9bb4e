import torch
from torch import device


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_words_: torch.Tensor,
        L_self_buffers_freqs_: torch.Tensor,
        L_self_modules_embed_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_words_ = L_words_
        l_self_buffers_freqs_ = L_self_buffers_freqs_
        l_self_modules_embed_parameters_weight_ = L_self_modules_embed_parameters_weight_
        l_self_modules_norm_parameters_weight_ = L_self_modules_norm_parameters_weight_
        l_self_modules_norm_parameters_bias_ = L_self_modules_norm_parameters_bias_
        arange = torch.arange(24, device=device(type='cpu'))
        getitem = arange[slice(None, None, None), None]
        arange = None
        angle = getitem * l_self_buffers_freqs_
        getitem = l_self_buffers_freqs_ = None
        sin = angle.sin()
        cos = angle.cos()
        angle = None
        stack = torch.stack((sin, cos), dim=-1)
        sin = cos = None
        place = stack.flatten(1)
        stack = None
        embedding = torch.nn.functional.embedding(l_words_, l_self_modules_embed_parameters_weight_, None, None, 2.0, False, False)
        l_words_ = l_self_modules_embed_parameters_weight_ = None
        mul_1 = embedding * 8.0
        embedding = None
        add = mul_1 + place
        mul_1 = place = None
        layer_norm = torch.nn.functional.layer_norm(add, (64,), l_self_modules_norm_parameters_weight_, l_self_modules_norm_parameters_bias_, 1e-05)
        add = l_self_modules_norm_parameters_weight_ = l_self_modules_norm_parameters_bias_ = None
        return (layer_norm,)
