import torch


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_self_modules_gate_parameters_weight_: torch.nn.parameter.Parameter,
        L_x_: torch.Tensor,
    ):
        l_self_modules_gate_parameters_weight_ = L_self_modules_gate_parameters_weight_
        l_x_ = L_x_
        linear = torch.nn.functional.linear(l_x_, l_self_modules_gate_parameters_weight_, None)
        l_x_ = l_self_modules_gate_parameters_weight_ = None
        softmax = linear.softmax(-1)
        linear = None
        topk = softmax.topk(2, dim=-1)
        softmax = None
        weights = topk[0]
        experts = topk[1]
        topk = None
        sum_1 = weights.sum(-1, keepdim=True)
        truediv = weights / sum_1
        weights = sum_1 = None
        return (truediv, experts)
