import torch
from torch import device


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_edge_: torch.Tensor,
        L_x_: torch.Tensor,
        L_self_modules_one_modules_lin_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_one_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_two_modules_lin_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_two_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_edge_ = L_edge_
        l_x_ = L_x_
        l_self_modules_one_modules_lin_parameters_weight_ = L_self_modules_one_modules_lin_parameters_weight_
        l_self_modules_one_parameters_bias_ = L_self_modules_one_parameters_bias_
        l_self_modules_two_modules_lin_parameters_weight_ = L_self_modules_two_modules_lin_parameters_weight_
        l_self_modules_two_parameters_bias_ = L_self_modules_two_parameters_bias_
        source = l_edge_[0]
        target = l_edge_[1]
        ones = torch.ones(2708, device=device(type='cpu'))
        ones_1 = torch.ones(10556, device=device(type='cpu'))
        degree = ones.index_add(0, target, ones_1)
        ones = ones_1 = None
        scale = degree.rsqrt()
        degree = None
        h = torch.nn.functional.linear(l_x_, l_self_modules_one_modules_lin_parameters_weight_, None)
        l_x_ = l_self_modules_one_modules_lin_parameters_weight_ = None
        getitem_2 = h[source]
        getitem_3 = scale[source]
        source = None
        getitem_4 = scale[target]
        mul = getitem_3 * getitem_4
        getitem_3 = getitem_4 = None
        unsqueeze = mul.unsqueeze(-1)
        mul = None
        messages = getitem_2 * unsqueeze
        getitem_2 = unsqueeze = None
        zeros_like = torch.zeros_like(h)
        index_add_1 = zeros_like.index_add(0, target, messages)
        zeros_like = target = messages = None
        square = scale.square()
        scale = None
        unsqueeze_1 = square.unsqueeze(-1)
        square = None
        mul_2 = h * unsqueeze_1
        h = unsqueeze_1 = None
        add = index_add_1 + mul_2
        index_add_1 = mul_2 = None
        add_1 = add + l_self_modules_one_parameters_bias_
        add = l_self_modules_one_parameters_bias_ = None
        relu = torch.nn.functional.relu(add_1)
        add_1 = None
        source_1 = l_edge_[0]
        target_1 = l_edge_[1]
        l_edge_ = None
        ones_2 = torch.ones(2708, device=device(type='cpu'))
        ones_3 = torch.ones(10556, device=device(type='cpu'))
        degree_1 = ones_2.index_add(0, target_1, ones_3)
        ones_2 = ones_3 = None
        scale_1 = degree_1.rsqrt()
        degree_1 = None
        h_1 = torch.nn.functional.linear(relu, l_self_modules_two_modules_lin_parameters_weight_, None)
        relu = l_self_modules_two_modules_lin_parameters_weight_ = None
        getitem_7 = h_1[source_1]
        getitem_8 = scale_1[source_1]
        source_1 = None
        getitem_9 = scale_1[target_1]
        mul_3 = getitem_8 * getitem_9
        getitem_8 = getitem_9 = None
        unsqueeze_2 = mul_3.unsqueeze(-1)
        mul_3 = None
        messages_1 = getitem_7 * unsqueeze_2
        getitem_7 = unsqueeze_2 = None
        zeros_like_1 = torch.zeros_like(h_1)
        index_add_3 = zeros_like_1.index_add(0, target_1, messages_1)
        zeros_like_1 = target_1 = messages_1 = None
        square_1 = scale_1.square()
        scale_1 = None
        unsqueeze_3 = square_1.unsqueeze(-1)
        square_1 = None
        mul_5 = h_1 * unsqueeze_3
        h_1 = unsqueeze_3 = None
        add_2 = index_add_3 + mul_5
        index_add_3 = mul_5 = None
        add_3 = add_2 + l_self_modules_two_parameters_bias_
        add_2 = l_self_modules_two_parameters_bias_ = None
        log_softmax = add_3.log_softmax(-1)
        add_3 = None
        return (log_softmax,)
