import torch


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_words_: torch.Tensor,
        L_self_modules_embed_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_hidden_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_hidden_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_head_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_words_ = L_words_
        l_self_modules_embed_parameters_weight_ = L_self_modules_embed_parameters_weight_
        l_self_modules_hidden_parameters_weight_ = L_self_modules_hidden_parameters_weight_
        l_self_modules_hidden_parameters_bias_ = L_self_modules_hidden_parameters_bias_
        l_self_modules_head_parameters_weight_ = L_self_modules_head_parameters_weight_
        l_self_modules_head_parameters_bias_ = L_self_modules_head_parameters_bias_
        gt = l_words_ > 0
        kept = gt.unsqueeze(-1)
        gt = None
        embedding = torch.nn.functional.embedding(l_words_, l_self_modules_embed_parameters_weight_, None, None, 2.0, False, False)
        l_words_ = l_self_modules_embed_parameters_weight_ = None
        mul = embedding * kept
        embedding = None
        sum_1 = mul.sum(1)
        mul = None
        sum_2 = kept.sum(1)
        kept = None
        mean = sum_1 / sum_2
        sum_1 = sum_2 = None
        linear = torch.nn.functional.linear(mean, l_self_modules_hidden_parameters_weight_, l_self_modules_hidden_parameters_bias_)
        mean = l_self_modules_hidden_parameters_weight_ = l_self_modules_hidden_parameters_bias_ = None
        tanh = torch.tanh(linear)
        linear = None
        linear_1 = torch.nn.functional.linear(tanh, l_self_modules_head_parameters_weight_, l_self_modules_head_parameters_bias_)
        tanh = l_self_modules_head_parameters_weight_ = l_self_modules_head_parameters_bias_ = None
        softmax = linear_1.softmax(-1)
        linear_1 = None
        return (softmax,)
