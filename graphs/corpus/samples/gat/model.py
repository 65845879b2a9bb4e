import torch
from torch import device
from torch import inf


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_edge_: torch.Tensor,
        L_x_: torch.Tensor,
        L_self_modules_one_modules_lin_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_one_parameters_source_: torch.nn.parameter.Parameter,
        L_self_modules_one_parameters_target_: torch.nn.parameter.Parameter,
        L_self_modules_two_modules_lin_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_two_parameters_source_: torch.nn.parameter.Parameter,
        L_self_modules_two_parameters_target_: torch.nn.parameter.Parameter,
    ):
        l_edge_ = L_edge_
        l_x_ = L_x_
        l_self_modules_one_modules_lin_parameters_weight_ = L_self_modules_one_modules_lin_parameters_weight_
        l_self_modules_one_parameters_source_ = L_self_modules_one_parameters_source_
        l_self_modules_one_parameters_target_ = L_self_modules_one_parameters_target_
        l_self_modules_two_modules_lin_parameters_weight_ = L_self_modules_two_modules_lin_parameters_weight_
        l_self_modules_two_parameters_source_ = L_self_modules_two_parameters_source_
        l_self_modules_two_parameters_target_ = L_self_modules_two_parameters_target_
        source = l_edge_[0]
        target = l_edge_[1]
        linear = torch.nn.functional.linear(l_x_, l_self_modules_one_modules_lin_parameters_weight_, None)
        l_x_ = l_self_modules_one_modules_lin_parameters_weight_ = None
        h = linear.view(2708, 8, -1)
        linear = None
        mul = h * l_self_modules_one_parameters_source_
        l_self_modules_one_parameters_source_ = None
        sum_1 = mul.sum(-1)
        mul = None
        getitem_2 = sum_1[source]
        sum_1 = None
        mul_1 = h * l_self_modules_one_parameters_target_
        l_self_modules_one_parameters_target_ = None
        sum_2 = mul_1.sum(-1)
        mul_1 = None
        getitem_3 = sum_2[target]
        sum_2 = None
        score = getitem_2 + getitem_3
        getitem_2 = getitem_3 = None
        score_1 = torch.nn.functional.leaky_relu(score, 0.2)
        score = None
        unsqueeze = target.unsqueeze(-1)
        at = unsqueeze.expand_as(score_1)
        unsqueeze = None
        full = torch.full((2708, 8), -inf, device=device(type='cpu'))
        top = full.scatter_reduce(0, at, score_1, 'amax')
        full = None
        getitem_4 = top[target]
        top = None
        sub = score_1 - getitem_4
        score_1 = getitem_4 = None
        weight = torch.exp(sub)
        sub = None
        zeros = torch.zeros(2708, 8, device=device(type='cpu'))
        total = zeros.scatter_add(0, at, weight)
        zeros = at = None
        getitem_5 = total[target]
        total = None
        add_1 = getitem_5 + 1e-16
        getitem_5 = None
        weight_1 = weight / add_1
        weight = add_1 = None
        zeros_like = torch.zeros_like(h)
        getitem_6 = h[source]
        h = source = None
        unsqueeze_1 = weight_1.unsqueeze(-1)
        weight_1 = None
        mul_2 = getitem_6 * unsqueeze_1
        getitem_6 = unsqueeze_1 = None
        index_add = zeros_like.index_add(0, target, mul_2)
        zeros_like = target = mul_2 = None
        flatten = index_add.flatten(1)
        index_add = None
        elu = torch.nn.functional.elu(flatten)
        flatten = None
        source_1 = l_edge_[0]
        target_1 = l_edge_[1]
        l_edge_ = None
        linear_1 = torch.nn.functional.linear(elu, l_self_modules_two_modules_lin_parameters_weight_, None)
        elu = l_self_modules_two_modules_lin_parameters_weight_ = None
        h_1 = linear_1.view(2708, 1, -1)
        linear_1 = None
        mul_3 = h_1 * l_self_modules_two_parameters_source_
        l_self_modules_two_parameters_source_ = None
        sum_3 = mul_3.sum(-1)
        mul_3 = None
        getitem_9 = sum_3[source_1]
        sum_3 = None
        mul_4 = h_1 * l_self_modules_two_parameters_target_
        l_self_modules_two_parameters_target_ = None
        sum_4 = mul_4.sum(-1)
        mul_4 = None
        getitem_10 = sum_4[target_1]
        sum_4 = None
        score_2 = getitem_9 + getitem_10
        getitem_9 = getitem_10 = None
        score_3 = torch.nn.functional.leaky_relu(score_2, 0.2)
        score_2 = None
        unsqueeze_2 = target_1.unsqueeze(-1)
        at_1 = unsqueeze_2.expand_as(score_3)
        unsqueeze_2 = None
        full_1 = torch.full((2708, 1), -inf, device=device(type='cpu'))
        top_1 = full_1.scatter_reduce(0, at_1, score_3, 'amax')
        full_1 = None
        getitem_11 = top_1[target_1]
        top_1 = None
        sub_1 = score_3 - getitem_11
        score_3 = getitem_11 = None
        weight_2 = torch.exp(sub_1)
        sub_1 = None
        zeros_1 = torch.zeros(2708, 1, device=device(type='cpu'))
        total_1 = zeros_1.scatter_add(0, at_1, weight_2)
        zeros_1 = at_1 = None
        getitem_12 = total_1[target_1]
        total_1 = None
        add_3 = getitem_12 + 1e-16
        getitem_12 = None
        weight_3 = weight_2 / add_3
        weight_2 = add_3 = None
        zeros_like_1 = torch.zeros_like(h_1)
        getitem_13 = h_1[source_1]
        h_1 = source_1 = None
        unsqueeze_3 = weight_3.unsqueeze(-1)
        weight_3 = None
        mul_5 = getitem_13 * unsqueeze_3
        getitem_13 = unsqueeze_3 = None
        index_add_1 = zeros_like_1.index_add(0, target_1, mul_5)
        zeros_like_1 = target_1 = mul_5 = None
        flatten_1 = index_add_1.flatten(1)
        index_add_1 = None
        log_softmax = flatten_1.log_softmax(-1)
        flatten_1 = None
        return (log_softmax,)
