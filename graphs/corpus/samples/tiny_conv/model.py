import torch


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_fn_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_args_0_: torch.Tensor,
        L_fn_modules_3_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_3_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_7_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_7_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_fn_modules_0_parameters_weight_ = L_fn_modules_0_parameters_weight_
        l_fn_modules_0_parameters_bias_ = L_fn_modules_0_parameters_bias_
        l_args_0_ = L_args_0_
        l_fn_modules_3_parameters_weight_ = L_fn_modules_3_parameters_weight_
        l_fn_modules_3_parameters_bias_ = L_fn_modules_3_parameters_bias_
        l_fn_modules_7_parameters_weight_ = L_fn_modules_7_parameters_weight_
        l_fn_modules_7_parameters_bias_ = L_fn_modules_7_parameters_bias_
        input_1 = torch.conv2d(l_args_0_, l_fn_modules_0_parameters_weight_, l_fn_modules_0_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        l_args_0_ = l_fn_modules_0_parameters_weight_ = l_fn_modules_0_parameters_bias_ = None
        input_2 = torch.nn.functional.relu(input_1, inplace=False)
        input_1 = None
        input_3 = torch.nn.functional.max_pool2d(input_2, 2, 2, 0, 1, ceil_mode=False, return_indices=False)
        input_2 = None
        input_4 = torch.conv2d(input_3, l_fn_modules_3_parameters_weight_, l_fn_modules_3_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        input_3 = l_fn_modules_3_parameters_weight_ = l_fn_modules_3_parameters_bias_ = None
        input_5 = torch.nn.functional.relu(input_4, inplace=False)
        input_4 = None
        input_6 = torch.nn.functional.max_pool2d(input_5, 2, 2, 0, 1, ceil_mode=False, return_indices=False)
        input_5 = None
        input_7 = input_6.flatten(1, -1)
        input_6 = None
        input_8 = torch.nn.functional.linear(input_7, l_fn_modules_7_parameters_weight_, l_fn_modules_7_parameters_bias_)
        input_7 = l_fn_modules_7_parameters_weight_ = l_fn_modules_7_parameters_bias_ = None
        input_9 = torch.nn.functional.log_softmax(input_8, -1, _stacklevel=5)
        input_8 = None
        return (input_9,)
