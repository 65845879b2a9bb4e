import torch


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_fn_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_args_0_: torch.Tensor,
        L_fn_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_4_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_4_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_fn_modules_0_parameters_weight_ = L_fn_modules_0_parameters_weight_
        l_fn_modules_0_parameters_bias_ = L_fn_modules_0_parameters_bias_
        l_args_0_ = L_args_0_
        l_fn_modules_2_parameters_weight_ = L_fn_modules_2_parameters_weight_
        l_fn_modules_2_parameters_bias_ = L_fn_modules_2_parameters_bias_
        l_fn_modules_4_parameters_weight_ = L_fn_modules_4_parameters_weight_
        l_fn_modules_4_parameters_bias_ = L_fn_modules_4_parameters_bias_
        input_1 = torch.nn.functional.linear(l_args_0_, l_fn_modules_0_parameters_weight_, l_fn_modules_0_parameters_bias_)
        l_args_0_ = l_fn_modules_0_parameters_weight_ = l_fn_modules_0_parameters_bias_ = None
        input_2 = torch.nn.functional.relu(input_1, inplace=False)
        input_1 = None
        input_3 = torch.nn.functional.linear(input_2, l_fn_modules_2_parameters_weight_, l_fn_modules_2_parameters_bias_)
        input_2 = l_fn_modules_2_parameters_weight_ = l_fn_modules_2_parameters_bias_ = None
        input_4 = torch.nn.functional.relu(input_3, inplace=False)
        input_3 = None
        input_5 = torch.nn.functional.linear(input_4, l_fn_modules_4_parameters_weight_, l_fn_modules_4_parameters_bias_)
        input_4 = l_fn_modules_4_parameters_weight_ = l_fn_modules_4_parameters_bias_ = None
        return (input_5,)
