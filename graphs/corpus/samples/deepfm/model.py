import torch


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_self_buffers_offset_: torch.Tensor,
        L_ids_: torch.Tensor,
        L_self_modules_embed_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_first_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_deep_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_deep_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_deep_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_deep_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_deep_modules_4_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_deep_modules_4_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_deep_modules_6_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_deep_modules_6_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_self_buffers_offset_ = L_self_buffers_offset_
        l_ids_ = L_ids_
        l_self_modules_embed_parameters_weight_ = L_self_modules_embed_parameters_weight_
        l_self_modules_first_parameters_weight_ = L_self_modules_first_parameters_weight_
        l_self_modules_deep_modules_0_parameters_weight_ = L_self_modules_deep_modules_0_parameters_weight_
        l_self_modules_deep_modules_0_parameters_bias_ = L_self_modules_deep_modules_0_parameters_bias_
        l_self_modules_deep_modules_2_parameters_weight_ = L_self_modules_deep_modules_2_parameters_weight_
        l_self_modules_deep_modules_2_parameters_bias_ = L_self_modules_deep_modules_2_parameters_bias_
        l_self_modules_deep_modules_4_parameters_weight_ = L_self_modules_deep_modules_4_parameters_weight_
        l_self_modules_deep_modules_4_parameters_bias_ = L_self_modules_deep_modules_4_parameters_bias_
        l_self_modules_deep_modules_6_parameters_weight_ = L_self_modules_deep_modules_6_parameters_weight_
        l_self_modules_deep_modules_6_parameters_bias_ = L_self_modules_deep_modules_6_parameters_bias_
        l_self_parameters_bias_ = L_self_parameters_bias_
        at = l_ids_ + l_self_buffers_offset_
        l_ids_ = l_self_buffers_offset_ = None
        e = torch.nn.functional.embedding(at, l_self_modules_embed_parameters_weight_, None, None, 2.0, False, False)
        l_self_modules_embed_parameters_weight_ = None
        sum_1 = e.sum(1)
        square = sum_1.square()
        sum_1 = None
        square_1 = e.square()
        sum_2 = square_1.sum(1)
        square_1 = None
        sub = square - sum_2
        square = sum_2 = None
        sum_3 = sub.sum(1, keepdim=True)
        sub = None
        pairs = 0.5 * sum_3
        sum_3 = None
        embedding_1 = torch.nn.functional.embedding(at, l_self_modules_first_parameters_weight_, None, None, 2.0, False, False)
        at = l_self_modules_first_parameters_weight_ = None
        linear = embedding_1.sum(1)
        embedding_1 = None
        add_1 = linear + pairs
        linear = pairs = None
        mul_1 = 0.02 * add_1
        add_1 = None
        flatten = e.flatten(1)
        e = None
        input_1 = torch.nn.functional.linear(flatten, l_self_modules_deep_modules_0_parameters_weight_, l_self_modules_deep_modules_0_parameters_bias_)
        flatten = l_self_modules_deep_modules_0_parameters_weight_ = l_self_modules_deep_modules_0_parameters_bias_ = None
        input_2 = torch.nn.functional.relu(input_1, inplace=False)
        input_1 = None
        input_3 = torch.nn.functional.linear(input_2, l_self_modules_deep_modules_2_parameters_weight_, l_self_modules_deep_modules_2_parameters_bias_)
        input_2 = l_self_modules_deep_modules_2_parameters_weight_ = l_self_modules_deep_modules_2_parameters_bias_ = None
        input_4 = torch.nn.functional.relu(input_3, inplace=False)
        input_3 = None
        input_5 = torch.nn.functional.linear(input_4, l_self_modules_deep_modules_4_parameters_weight_, l_self_modules_deep_modules_4_parameters_bias_)
        input_4 = l_self_modules_deep_modules_4_parameters_weight_ = l_self_modules_deep_modules_4_parameters_bias_ = None
        input_6 = torch.nn.functional.relu(input_5, inplace=False)
        input_5 = None
        input_7 = torch.nn.functional.linear(input_6, l_self_modules_deep_modules_6_parameters_weight_, l_self_modules_deep_modules_6_parameters_bias_)
        input_6 = l_self_modules_deep_modules_6_parameters_weight_ = l_self_modules_deep_modules_6_parameters_bias_ = None
        add_2 = mul_1 + input_7
        mul_1 = input_7 = None
        add_3 = add_2 + l_self_parameters_bias_
        add_2 = l_self_parameters_bias_ = None
        sigmoid = torch.sigmoid(add_3)
        add_3 = None
        return (sigmoid,)
