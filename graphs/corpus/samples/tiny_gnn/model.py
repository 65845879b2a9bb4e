import torch


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_edge_: torch.Tensor,
        L_x_: torch.Tensor,
        L_self_modules_send_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_send_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_keep_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_keep_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_edge_ = L_edge_
        l_x_ = L_x_
        l_self_modules_send_parameters_weight_ = L_self_modules_send_parameters_weight_
        l_self_modules_send_parameters_bias_ = L_self_modules_send_parameters_bias_
        l_self_modules_keep_parameters_weight_ = L_self_modules_keep_parameters_weight_
        l_self_modules_keep_parameters_bias_ = L_self_modules_keep_parameters_bias_
        getitem = l_edge_[0]
        getitem_1 = l_x_[getitem]
        getitem = None
        getitem_2 = l_edge_[1]
        getitem_3 = l_x_[getitem_2]
        getitem_2 = None
        cat = torch.cat((getitem_1, getitem_3), dim=-1)
        getitem_1 = getitem_3 = None
        linear = torch.nn.functional.linear(cat, l_self_modules_send_parameters_weight_, l_self_modules_send_parameters_bias_)
        cat = l_self_modules_send_parameters_weight_ = l_self_modules_send_parameters_bias_ = None
        sent = torch.nn.functional.relu(linear)
        linear = None
        linear_1 = torch.nn.functional.linear(l_x_, l_self_modules_keep_parameters_weight_, l_self_modules_keep_parameters_bias_)
        l_self_modules_keep_parameters_weight_ = l_self_modules_keep_parameters_bias_ = None
        zeros_like = torch.zeros_like(l_x_)
        l_x_ = None
        getitem_4 = l_edge_[1]
        l_edge_ = None
        index_add = zeros_like.index_add(0, getitem_4, sent)
        zeros_like = getitem_4 = sent = None
        add = linear_1 + index_add
        linear_1 = index_add = None
        relu_1 = torch.nn.functional.relu(add)
        add = None
        return (relu_1,)
