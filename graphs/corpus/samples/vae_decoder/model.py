import torch


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_fn_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_args_0_: torch.Tensor,
        L_fn_modules_1_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_1_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_1_modules_conv1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_1_modules_conv1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_1_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_1_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_1_modules_conv2_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_1_modules_conv2_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_qkv_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_qkv_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_conv1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_conv1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_conv2_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_conv2_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_conv1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_conv1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_conv2_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_conv2_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_5_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_5_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_5_modules_conv1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_5_modules_conv1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_5_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_5_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_5_modules_conv2_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_5_modules_conv2_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_7_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_7_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_8_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_8_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_8_modules_conv1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_8_modules_conv1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_8_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_8_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_8_modules_conv2_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_8_modules_conv2_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_conv1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_conv1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_conv2_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_conv2_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_11_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_11_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_12_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_12_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_12_modules_conv1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_12_modules_conv1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_12_modules_skip_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_12_modules_skip_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_12_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_12_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_12_modules_conv2_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_12_modules_conv2_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_13_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_13_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_13_modules_conv1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_13_modules_conv1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_13_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_13_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_13_modules_conv2_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_13_modules_conv2_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_15_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_15_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_conv1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_conv1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_skip_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_skip_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_conv2_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_conv2_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_17_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_17_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_17_modules_conv1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_17_modules_conv1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_17_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_17_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_17_modules_conv2_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_17_modules_conv2_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_18_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_18_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_20_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_20_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_fn_modules_0_parameters_weight_ = L_fn_modules_0_parameters_weight_
        l_fn_modules_0_parameters_bias_ = L_fn_modules_0_parameters_bias_
        l_args_0_ = L_args_0_
        l_fn_modules_1_modules_norm1_parameters_weight_ = L_fn_modules_1_modules_norm1_parameters_weight_
        l_fn_modules_1_modules_norm1_parameters_bias_ = L_fn_modules_1_modules_norm1_parameters_bias_
        l_fn_modules_1_modules_conv1_parameters_weight_ = L_fn_modules_1_modules_conv1_parameters_weight_
        l_fn_modules_1_modules_conv1_parameters_bias_ = L_fn_modules_1_modules_conv1_parameters_bias_
        l_fn_modules_1_modules_norm2_parameters_weight_ = L_fn_modules_1_modules_norm2_parameters_weight_
        l_fn_modules_1_modules_norm2_parameters_bias_ = L_fn_modules_1_modules_norm2_parameters_bias_
        l_fn_modules_1_modules_conv2_parameters_weight_ = L_fn_modules_1_modules_conv2_parameters_weight_
        l_fn_modules_1_modules_conv2_parameters_bias_ = L_fn_modules_1_modules_conv2_parameters_bias_
        l_fn_modules_2_modules_norm_parameters_weight_ = L_fn_modules_2_modules_norm_parameters_weight_
        l_fn_modules_2_modules_norm_parameters_bias_ = L_fn_modules_2_modules_norm_parameters_bias_
        l_fn_modules_2_modules_qkv_parameters_weight_ = L_fn_modules_2_modules_qkv_parameters_weight_
        l_fn_modules_2_modules_qkv_parameters_bias_ = L_fn_modules_2_modules_qkv_parameters_bias_
        l_fn_modules_2_modules_out_parameters_weight_ = L_fn_modules_2_modules_out_parameters_weight_
        l_fn_modules_2_modules_out_parameters_bias_ = L_fn_modules_2_modules_out_parameters_bias_
        l_fn_modules_3_modules_norm1_parameters_weight_ = L_fn_modules_3_modules_norm1_parameters_weight_
        l_fn_modules_3_modules_norm1_parameters_bias_ = L_fn_modules_3_modules_norm1_parameters_bias_
        l_fn_modules_3_modules_conv1_parameters_weight_ = L_fn_modules_3_modules_conv1_parameters_weight_
        l_fn_modules_3_modules_conv1_parameters_bias_ = L_fn_modules_3_modules_conv1_parameters_bias_
        l_fn_modules_3_modules_norm2_parameters_weight_ = L_fn_modules_3_modules_norm2_parameters_weight_
        l_fn_modules_3_modules_norm2_parameters_bias_ = L_fn_modules_3_modules_norm2_parameters_bias_
        l_fn_modules_3_modules_conv2_parameters_weight_ = L_fn_modules_3_modules_conv2_parameters_weight_
        l_fn_modules_3_modules_conv2_parameters_bias_ = L_fn_modules_3_modules_conv2_parameters_bias_
        l_fn_modules_4_modules_norm1_parameters_weight_ = L_fn_modules_4_modules_norm1_parameters_weight_
        l_fn_modules_4_modules_norm1_parameters_bias_ = L_fn_modules_4_modules_norm1_parameters_bias_
        l_fn_modules_4_modules_conv1_parameters_weight_ = L_fn_modules_4_modules_conv1_parameters_weight_
        l_fn_modules_4_modules_conv1_parameters_bias_ = L_fn_modules_4_modules_conv1_parameters_bias_
        l_fn_modules_4_modules_norm2_parameters_weight_ = L_fn_modules_4_modules_norm2_parameters_weight_
        l_fn_modules_4_modules_norm2_parameters_bias_ = L_fn_modules_4_modules_norm2_parameters_bias_
        l_fn_modules_4_modules_conv2_parameters_weight_ = L_fn_modules_4_modules_conv2_parameters_weight_
        l_fn_modules_4_modules_conv2_parameters_bias_ = L_fn_modules_4_modules_conv2_parameters_bias_
        l_fn_modules_5_modules_norm1_parameters_weight_ = L_fn_modules_5_modules_norm1_parameters_weight_
        l_fn_modules_5_modules_norm1_parameters_bias_ = L_fn_modules_5_modules_norm1_parameters_bias_
        l_fn_modules_5_modules_conv1_parameters_weight_ = L_fn_modules_5_modules_conv1_parameters_weight_
        l_fn_modules_5_modules_conv1_parameters_bias_ = L_fn_modules_5_modules_conv1_parameters_bias_
        l_fn_modules_5_modules_norm2_parameters_weight_ = L_fn_modules_5_modules_norm2_parameters_weight_
        l_fn_modules_5_modules_norm2_parameters_bias_ = L_fn_modules_5_modules_norm2_parameters_bias_
        l_fn_modules_5_modules_conv2_parameters_weight_ = L_fn_modules_5_modules_conv2_parameters_weight_
        l_fn_modules_5_modules_conv2_parameters_bias_ = L_fn_modules_5_modules_conv2_parameters_bias_
        l_fn_modules_7_parameters_weight_ = L_fn_modules_7_parameters_weight_
        l_fn_modules_7_parameters_bias_ = L_fn_modules_7_parameters_bias_
        l_fn_modules_8_modules_norm1_parameters_weight_ = L_fn_modules_8_modules_norm1_parameters_weight_
        l_fn_modules_8_modules_norm1_parameters_bias_ = L_fn_modules_8_modules_norm1_parameters_bias_
        l_fn_modules_8_modules_conv1_parameters_weight_ = L_fn_modules_8_modules_conv1_parameters_weight_
        l_fn_modules_8_modules_conv1_parameters_bias_ = L_fn_modules_8_modules_conv1_parameters_bias_
        l_fn_modules_8_modules_norm2_parameters_weight_ = L_fn_modules_8_modules_norm2_parameters_weight_
        l_fn_modules_8_modules_norm2_parameters_bias_ = L_fn_modules_8_modules_norm2_parameters_bias_
        l_fn_modules_8_modules_conv2_parameters_weight_ = L_fn_modules_8_modules_conv2_parameters_weight_
        l_fn_modules_8_modules_conv2_parameters_bias_ = L_fn_modules_8_modules_conv2_parameters_bias_
        l_fn_modules_9_modules_norm1_parameters_weight_ = L_fn_modules_9_modules_norm1_parameters_weight_
        l_fn_modules_9_modules_norm1_parameters_bias_ = L_fn_modules_9_modules_norm1_parameters_bias_
        l_fn_modules_9_modules_conv1_parameters_weight_ = L_fn_modules_9_modules_conv1_parameters_weight_
        l_fn_modules_9_modules_conv1_parameters_bias_ = L_fn_modules_9_modules_conv1_parameters_bias_
        l_fn_modules_9_modules_norm2_parameters_weight_ = L_fn_modules_9_modules_norm2_parameters_weight_
        l_fn_modules_9_modules_norm2_parameters_bias_ = L_fn_modules_9_modules_norm2_parameters_bias_
        l_fn_modules_9_modules_conv2_parameters_weight_ = L_fn_modules_9_modules_conv2_parameters_weight_
        l_fn_modules_9_modules_conv2_parameters_bias_ = L_fn_modules_9_modules_conv2_parameters_bias_
        l_fn_modules_11_parameters_weight_ = L_fn_modules_11_parameters_weight_
        l_fn_modules_11_parameters_bias_ = L_fn_modules_11_parameters_bias_
        l_fn_modules_12_modules_norm1_parameters_weight_ = L_fn_modules_12_modules_norm1_parameters_weight_
        l_fn_modules_12_modules_norm1_parameters_bias_ = L_fn_modules_12_modules_norm1_parameters_bias_
        l_fn_modules_12_modules_conv1_parameters_weight_ = L_fn_modules_12_modules_conv1_parameters_weight_
        l_fn_modules_12_modules_conv1_parameters_bias_ = L_fn_modules_12_modules_conv1_parameters_bias_
        l_fn_modules_12_modules_skip_parameters_weight_ = L_fn_modules_12_modules_skip_parameters_weight_
        l_fn_modules_12_modules_skip_parameters_bias_ = L_fn_modules_12_modules_skip_parameters_bias_
        l_fn_modules_12_modules_norm2_parameters_weight_ = L_fn_modules_12_modules_norm2_parameters_weight_
        l_fn_modules_12_modules_norm2_parameters_bias_ = L_fn_modules_12_modules_norm2_parameters_bias_
        l_fn_modules_12_modules_conv2_parameters_weight_ = L_fn_modules_12_modules_conv2_parameters_weight_
        l_fn_modules_12_modules_conv2_parameters_bias_ = L_fn_modules_12_modules_conv2_parameters_bias_
        l_fn_modules_13_modules_norm1_parameters_weight_ = L_fn_modules_13_modules_norm1_parameters_weight_
        l_fn_modules_13_modules_norm1_parameters_bias_ = L_fn_modules_13_modules_norm1_parameters_bias_
        l_fn_modules_13_modules_conv1_parameters_weight_ = L_fn_modules_13_modules_conv1_parameters_weight_
        l_fn_modules_13_modules_conv1_parameters_bias_ = L_fn_modules_13_modules_conv1_parameters_bias_
        l_fn_modules_13_modules_norm2_parameters_weight_ = L_fn_modules_13_modules_norm2_parameters_weight_
        l_fn_modules_13_modules_norm2_parameters_bias_ = L_fn_modules_13_modules_norm2_parameters_bias_
        l_fn_modules_13_modules_conv2_parameters_weight_ = L_fn_modules_13_modules_conv2_parameters_weight_
        l_fn_modules_13_modules_conv2_parameters_bias_ = L_fn_modules_13_modules_conv2_parameters_bias_
        l_fn_modules_15_parameters_weight_ = L_fn_modules_15_parameters_weight_
        l_fn_modules_15_parameters_bias_ = L_fn_modules_15_parameters_bias_
        l_fn_modules_16_modules_norm1_parameters_weight_ = L_fn_modules_16_modules_norm1_parameters_weight_
        l_fn_modules_16_modules_norm1_parameters_bias_ = L_fn_modules_16_modules_norm1_parameters_bias_
        l_fn_modules_16_modules_conv1_parameters_weight_ = L_fn_modules_16_modules_conv1_parameters_weight_
        l_fn_modules_16_modules_conv1_parameters_bias_ = L_fn_modules_16_modules_conv1_parameters_bias_
        l_fn_modules_16_modules_skip_parameters_weight_ = L_fn_modules_16_modules_skip_parameters_weight_
        l_fn_modules_16_modules_skip_parameters_bias_ = L_fn_modules_16_modules_skip_parameters_bias_
        l_fn_modules_16_modules_norm2_parameters_weight_ = L_fn_modules_16_modules_norm2_parameters_weight_
        l_fn_modules_16_modules_norm2_parameters_bias_ = L_fn_modules_16_modules_norm2_parameters_bias_
        l_fn_modules_16_modules_conv2_parameters_weight_ = L_fn_modules_16_modules_conv2_parameters_weight_
        l_fn_modules_16_modules_conv2_parameters_bias_ = L_fn_modules_16_modules_conv2_parameters_bias_
        l_fn_modules_17_modules_norm1_parameters_weight_ = L_fn_modules_17_modules_norm1_parameters_weight_
        l_fn_modules_17_modules_norm1_parameters_bias_ = L_fn_modules_17_modules_norm1_parameters_bias_
        l_fn_modules_17_modules_conv1_parameters_weight_ = L_fn_modules_17_modules_conv1_parameters_weight_
        l_fn_modules_17_modules_conv1_parameters_bias_ = L_fn_modules_17_modules_conv1_parameters_bias_
        l_fn_modules_17_modules_norm2_parameters_weight_ = L_fn_modules_17_modules_norm2_parameters_weight_
        l_fn_modules_17_modules_norm2_parameters_bias_ = L_fn_modules_17_modules_norm2_parameters_bias_
        l_fn_modules_17_modules_conv2_parameters_weight_ = L_fn_modules_17_modules_conv2_parameters_weight_
        l_fn_modules_17_modules_conv2_parameters_bias_ = L_fn_modules_17_modules_conv2_parameters_bias_
        l_fn_modules_18_parameters_weight_ = L_fn_modules_18_parameters_weight_
        l_fn_modules_18_parameters_bias_ = L_fn_modules_18_parameters_bias_
        l_fn_modules_20_parameters_weight_ = L_fn_modules_20_parameters_weight_
        l_fn_modules_20_parameters_bias_ = L_fn_modules_20_parameters_bias_
        input_1 = torch.conv2d(l_args_0_, l_fn_modules_0_parameters_weight_, l_fn_modules_0_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        l_args_0_ = l_fn_modules_0_parameters_weight_ = l_fn_modules_0_parameters_bias_ = None
        group_norm = torch.nn.functional.group_norm(input_1, 32, l_fn_modules_1_modules_norm1_parameters_weight_, l_fn_modules_1_modules_norm1_parameters_bias_, 1e-06)
        l_fn_modules_1_modules_norm1_parameters_weight_ = l_fn_modules_1_modules_norm1_parameters_bias_ = None
        silu = torch.nn.functional.silu(group_norm)
        group_norm = None
        y = torch.conv2d(silu, l_fn_modules_1_modules_conv1_parameters_weight_, l_fn_modules_1_modules_conv1_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        silu = l_fn_modules_1_modules_conv1_parameters_weight_ = l_fn_modules_1_modules_conv1_parameters_bias_ = None
        group_norm_1 = torch.nn.functional.group_norm(y, 32, l_fn_modules_1_modules_norm2_parameters_weight_, l_fn_modules_1_modules_norm2_parameters_bias_, 1e-06)
        y = l_fn_modules_1_modules_norm2_parameters_weight_ = l_fn_modules_1_modules_norm2_parameters_bias_ = None
        silu_1 = torch.nn.functional.silu(group_norm_1)
        group_norm_1 = None
        conv2d_2 = torch.conv2d(silu_1, l_fn_modules_1_modules_conv2_parameters_weight_, l_fn_modules_1_modules_conv2_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        silu_1 = l_fn_modules_1_modules_conv2_parameters_weight_ = l_fn_modules_1_modules_conv2_parameters_bias_ = None
        input_2 = input_1 + conv2d_2
        input_1 = conv2d_2 = None
        group_norm_2 = torch.nn.functional.group_norm(input_2, 32, l_fn_modules_2_modules_norm_parameters_weight_, l_fn_modules_2_modules_norm_parameters_bias_, 1e-06)
        l_fn_modules_2_modules_norm_parameters_weight_ = l_fn_modules_2_modules_norm_parameters_bias_ = None
        conv2d_3 = torch.conv2d(group_norm_2, l_fn_modules_2_modules_qkv_parameters_weight_, l_fn_modules_2_modules_qkv_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        group_norm_2 = l_fn_modules_2_modules_qkv_parameters_weight_ = l_fn_modules_2_modules_qkv_parameters_bias_ = None
        reshape = conv2d_3.reshape(1, 3, 512, 256)
        conv2d_3 = None
        unbind = reshape.unbind(1)
        reshape = None
        q = unbind[0]
        k = unbind[1]
        v = unbind[2]
        unbind = None
        transpose = q.transpose(1, 2)
        q = None
        mul = k * 0.04419417382415922
        k = None
        bmm = torch.bmm(transpose, mul)
        transpose = mul = None
        weights = bmm.softmax(-1)
        bmm = None
        transpose_1 = weights.transpose(1, 2)
        weights = None
        bmm_1 = torch.bmm(v, transpose_1)
        v = transpose_1 = None
        reshape_1 = bmm_1.reshape(1, 512, 16, 16)
        bmm_1 = None
        conv2d_4 = torch.conv2d(reshape_1, l_fn_modules_2_modules_out_parameters_weight_, l_fn_modules_2_modules_out_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        reshape_1 = l_fn_modules_2_modules_out_parameters_weight_ = l_fn_modules_2_modules_out_parameters_bias_ = None
        input_3 = input_2 + conv2d_4
        input_2 = conv2d_4 = None
        group_norm_3 = torch.nn.functional.group_norm(input_3, 32, l_fn_modules_3_modules_norm1_parameters_weight_, l_fn_modules_3_modules_norm1_parameters_bias_, 1e-06)
        l_fn_modules_3_modules_norm1_parameters_weight_ = l_fn_modules_3_modules_norm1_parameters_bias_ = None
        silu_2 = torch.nn.functional.silu(group_norm_3)
        group_norm_3 = None
        y_1 = torch.conv2d(silu_2, l_fn_modules_3_modules_conv1_parameters_weight_, l_fn_modules_3_modules_conv1_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        silu_2 = l_fn_modules_3_modules_conv1_parameters_weight_ = l_fn_modules_3_modules_conv1_parameters_bias_ = None
        group_norm_4 = torch.nn.functional.group_norm(y_1, 32, l_fn_modules_3_modules_norm2_parameters_weight_, l_fn_modules_3_modules_norm2_parameters_bias_, 1e-06)
        y_1 = l_fn_modules_3_modules_norm2_parameters_weight_ = l_fn_modules_3_modules_norm2_parameters_bias_ = None
        silu_3 = torch.nn.functional.silu(group_norm_4)
        group_norm_4 = None
        conv2d_6 = torch.conv2d(silu_3, l_fn_modules_3_modules_conv2_parameters_weight_, l_fn_modules_3_modules_conv2_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        silu_3 = l_fn_modules_3_modules_conv2_parameters_weight_ = l_fn_modules_3_modules_conv2_parameters_bias_ = None
        input_4 = input_3 + conv2d_6
        input_3 = conv2d_6 = None
        group_norm_5 = torch.nn.functional.group_norm(input_4, 32, l_fn_modules_4_modules_norm1_parameters_weight_, l_fn_modules_4_modules_norm1_parameters_bias_, 1e-06)
        l_fn_modules_4_modules_norm1_parameters_weight_ = l_fn_modules_4_modules_norm1_parameters_bias_ = None
        silu_4 = torch.nn.functional.silu(group_norm_5)
        group_norm_5 = None
        y_2 = torch.conv2d(silu_4, l_fn_modules_4_modules_conv1_parameters_weight_, l_fn_modules_4_modules_conv1_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        silu_4 = l_fn_modules_4_modules_conv1_parameters_weight_ = l_fn_modules_4_modules_conv1_parameters_bias_ = None
        group_norm_6 = torch.nn.functional.group_norm(y_2, 32, l_fn_modules_4_modules_norm2_parameters_weight_, l_fn_modules_4_modules_norm2_parameters_bias_, 1e-06)
        y_2 = l_fn_modules_4_modules_norm2_parameters_weight_ = l_fn_modules_4_modules_norm2_parameters_bias_ = None
        silu_5 = torch.nn.functional.silu(group_norm_6)
        group_norm_6 = None
        conv2d_8 = torch.conv2d(silu_5, l_fn_modules_4_modules_conv2_parameters_weight_, l_fn_modules_4_modules_conv2_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        silu_5 = l_fn_modules_4_modules_conv2_parameters_weight_ = l_fn_modules_4_modules_conv2_parameters_bias_ = None
        input_5 = input_4 + conv2d_8
        input_4 = conv2d_8 = None
        group_norm_7 = torch.nn.functional.group_norm(input_5, 32, l_fn_modules_5_modules_norm1_parameters_weight_, l_fn_modules_5_modules_norm1_parameters_bias_, 1e-06)
        l_fn_modules_5_modules_norm1_parameters_weight_ = l_fn_modules_5_modules_norm1_parameters_bias_ = None
        silu_6 = torch.nn.functional.silu(group_norm_7)
        group_norm_7 = None
        y_3 = torch.conv2d(silu_6, l_fn_modules_5_modules_conv1_parameters_weight_, l_fn_modules_5_modules_conv1_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        silu_6 = l_fn_modules_5_modules_conv1_parameters_weight_ = l_fn_modules_5_modules_conv1_parameters_bias_ = None
        group_norm_8 = torch.nn.functional.group_norm(y_3, 32, l_fn_modules_5_modules_norm2_parameters_weight_, l_fn_modules_5_modules_norm2_parameters_bias_, 1e-06)
        y_3 = l_fn_modules_5_modules_norm2_parameters_weight_ = l_fn_modules_5_modules_norm2_parameters_bias_ = None
        silu_7 = torch.nn.functional.silu(group_norm_8)
        group_norm_8 = None
        conv2d_10 = torch.conv2d(silu_7, l_fn_modules_5_modules_conv2_parameters_weight_, l_fn_modules_5_modules_conv2_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        silu_7 = l_fn_modules_5_modules_conv2_parameters_weight_ = l_fn_modules_5_modules_conv2_parameters_bias_ = None
        input_6 = input_5 + conv2d_10
        input_5 = conv2d_10 = None
        input_7 = torch.nn.functional.interpolate(input_6, None, 2.0, 'nearest', None, recompute_scale_factor=None)
        input_6 = None
        input_8 = torch.conv2d(input_7, l_fn_modules_7_parameters_weight_, l_fn_modules_7_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        input_7 = l_fn_modules_7_parameters_weight_ = l_fn_modules_7_parameters_bias_ = None
        group_norm_9 = torch.nn.functional.group_norm(input_8, 32, l_fn_modules_8_modules_norm1_parameters_weight_, l_fn_modules_8_modules_norm1_parameters_bias_, 1e-06)
        l_fn_modules_8_modules_norm1_parameters_weight_ = l_fn_modules_8_modules_norm1_parameters_bias_ = None
        silu_8 = torch.nn.functional.silu(group_norm_9)
        group_norm_9 = None
        y_4 = torch.conv2d(silu_8, l_fn_modules_8_modules_conv1_parameters_weight_, l_fn_modules_8_modules_conv1_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        silu_8 = l_fn_modules_8_modules_conv1_parameters_weight_ = l_fn_modules_8_modules_conv1_parameters_bias_ = None
        group_norm_10 = torch.nn.functional.group_norm(y_4, 32, l_fn_modules_8_modules_norm2_parameters_weight_, l_fn_modules_8_modules_norm2_parameters_bias_, 1e-06)
        y_4 = l_fn_modules_8_modules_norm2_parameters_weight_ = l_fn_modules_8_modules_norm2_parameters_bias_ = None
        silu_9 = torch.nn.functional.silu(group_norm_10)
        group_norm_10 = None
        conv2d_13 = torch.conv2d(silu_9, l_fn_modules_8_modules_conv2_parameters_weight_, l_fn_modules_8_modules_conv2_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        silu_9 = l_fn_modules_8_modules_conv2_parameters_weight_ = l_fn_modules_8_modules_conv2_parameters_bias_ = None
        input_9 = input_8 + conv2d_13
        input_8 = conv2d_13 = None
        group_norm_11 = torch.nn.functional.group_norm(input_9, 32, l_fn_modules_9_modules_norm1_parameters_weight_, l_fn_modules_9_modules_norm1_parameters_bias_, 1e-06)
        l_fn_modules_9_modules_norm1_parameters_weight_ = l_fn_modules_9_modules_norm1_parameters_bias_ = None
        silu_10 = torch.nn.functional.silu(group_norm_11)
        group_norm_11 = None
        y_5 = torch.conv2d(silu_10, l_fn_modules_9_modules_conv1_parameters_weight_, l_fn_modules_9_modules_conv1_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        silu_10 = l_fn_modules_9_modules_conv1_parameters_weight_ = l_fn_modules_9_modules_conv1_parameters_bias_ = None
        group_norm_12 = torch.nn.functional.group_norm(y_5, 32, l_fn_modules_9_modules_norm2_parameters_weight_, l_fn_modules_9_modules_norm2_parameters_bias_, 1e-06)
        y_5 = l_fn_modules_9_modules_norm2_parameters_weight_ = l_fn_modules_9_modules_norm2_parameters_bias_ = None
        silu_11 = torch.nn.functional.silu(group_norm_12)
        group_norm_12 = None
        conv2d_15 = torch.conv2d(silu_11, l_fn_modules_9_modules_conv2_parameters_weight_, l_fn_modules_9_modules_conv2_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        silu_11 = l_fn_modules_9_modules_conv2_parameters_weight_ = l_fn_modules_9_modules_conv2_parameters_bias_ = None
        input_10 = input_9 + conv2d_15
        input_9 = conv2d_15 = None
        input_11 = torch.nn.functional.interpolate(input_10, None, 2.0, 'nearest', None, recompute_scale_factor=None)
        input_10 = None
        input_12 = torch.conv2d(input_11, l_fn_modules_11_parameters_weight_, l_fn_modules_11_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        input_11 = l_fn_modules_11_parameters_weight_ = l_fn_modules_11_parameters_bias_ = None
        group_norm_13 = torch.nn.functional.group_norm(input_12, 32, l_fn_modules_12_modules_norm1_parameters_weight_, l_fn_modules_12_modules_norm1_parameters_bias_, 1e-06)
        l_fn_modules_12_modules_norm1_parameters_weight_ = l_fn_modules_12_modules_norm1_parameters_bias_ = None
        silu_12 = torch.nn.functional.silu(group_norm_13)
        group_norm_13 = None
        y_6 = torch.conv2d(silu_12, l_fn_modules_12_modules_conv1_parameters_weight_, l_fn_modules_12_modules_conv1_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        silu_12 = l_fn_modules_12_modules_conv1_parameters_weight_ = l_fn_modules_12_modules_conv1_parameters_bias_ = None
        conv2d_18 = torch.conv2d(input_12, l_fn_modules_12_modules_skip_parameters_weight_, l_fn_modules_12_modules_skip_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        input_12 = l_fn_modules_12_modules_skip_parameters_weight_ = l_fn_modules_12_modules_skip_parameters_bias_ = None
        group_norm_14 = torch.nn.functional.group_norm(y_6, 32, l_fn_modules_12_modules_norm2_parameters_weight_, l_fn_modules_12_modules_norm2_parameters_bias_, 1e-06)
        y_6 = l_fn_modules_12_modules_norm2_parameters_weight_ = l_fn_modules_12_modules_norm2_parameters_bias_ = None
        silu_13 = torch.nn.functional.silu(group_norm_14)
        group_norm_14 = None
        conv2d_19 = torch.conv2d(silu_13, l_fn_modules_12_modules_conv2_parameters_weight_, l_fn_modules_12_modules_conv2_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        silu_13 = l_fn_modules_12_modules_conv2_parameters_weight_ = l_fn_modules_12_modules_conv2_parameters_bias_ = None
        input_13 = conv2d_18 + conv2d_19
        conv2d_18 = conv2d_19 = None
        group_norm_15 = torch.nn.functional.group_norm(input_13, 32, l_fn_modules_13_modules_norm1_parameters_weight_, l_fn_modules_13_modules_norm1_parameters_bias_, 1e-06)
        l_fn_modules_13_modules_norm1_parameters_weight_ = l_fn_modules_13_modules_norm1_parameters_bias_ = None
        silu_14 = torch.nn.functional.silu(group_norm_15)
        group_norm_15 = None
        y_7 = torch.conv2d(silu_14, l_fn_modules_13_modules_conv1_parameters_weight_, l_fn_modules_13_modules_conv1_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        silu_14 = l_fn_modules_13_modules_conv1_parameters_weight_ = l_fn_modules_13_modules_conv1_parameters_bias_ = None
        group_norm_16 = torch.nn.functional.group_norm(y_7, 32, l_fn_modules_13_modules_norm2_parameters_weight_, l_fn_modules_13_modules_norm2_parameters_bias_, 1e-06)
        y_7 = l_fn_modules_13_modules_norm2_parameters_weight_ = l_fn_modules_13_modules_norm2_parameters_bias_ = None
        silu_15 = torch.nn.functional.silu(group_norm_16)
        group_norm_16 = None
        conv2d_21 = torch.conv2d(silu_15, l_fn_modules_13_modules_conv2_parameters_weight_, l_fn_modules_13_modules_conv2_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        silu_15 = l_fn_modules_13_modules_conv2_parameters_weight_ = l_fn_modules_13_modules_conv2_parameters_bias_ = None
        input_14 = input_13 + conv2d_21
        input_13 = conv2d_21 = None
        input_15 = torch.nn.functional.interpolate(input_14, None, 2.0, 'nearest', None, recompute_scale_factor=None)
        input_14 = None
        input_16 = torch.conv2d(input_15, l_fn_modules_15_parameters_weight_, l_fn_modules_15_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        input_15 = l_fn_modules_15_parameters_weight_ = l_fn_modules_15_parameters_bias_ = None
        group_norm_17 = torch.nn.functional.group_norm(input_16, 32, l_fn_modules_16_modules_norm1_parameters_weight_, l_fn_modules_16_modules_norm1_parameters_bias_, 1e-06)
        l_fn_modules_16_modules_norm1_parameters_weight_ = l_fn_modules_16_modules_norm1_parameters_bias_ = None
        silu_16 = torch.nn.functional.silu(group_norm_17)
        group_norm_17 = None
        y_8 = torch.conv2d(silu_16, l_fn_modules_16_modules_conv1_parameters_weight_, l_fn_modules_16_modules_conv1_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        silu_16 = l_fn_modules_16_modules_conv1_parameters_weight_ = l_fn_modules_16_modules_conv1_parameters_bias_ = None
        conv2d_24 = torch.conv2d(input_16, l_fn_modules_16_modules_skip_parameters_weight_, l_fn_modules_16_modules_skip_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        input_16 = l_fn_modules_16_modules_skip_parameters_weight_ = l_fn_modules_16_modules_skip_parameters_bias_ = None
        group_norm_18 = torch.nn.functional.group_norm(y_8, 32, l_fn_modules_16_modules_norm2_parameters_weight_, l_fn_modules_16_modules_norm2_parameters_bias_, 1e-06)
        y_8 = l_fn_modules_16_modules_norm2_parameters_weight_ = l_fn_modules_16_modules_norm2_parameters_bias_ = None
        silu_17 = torch.nn.functional.silu(group_norm_18)
        group_norm_18 = None
        conv2d_25 = torch.conv2d(silu_17, l_fn_modules_16_modules_conv2_parameters_weight_, l_fn_modules_16_modules_conv2_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        silu_17 = l_fn_modules_16_modules_conv2_parameters_weight_ = l_fn_modules_16_modules_conv2_parameters_bias_ = None
        input_17 = conv2d_24 + conv2d_25
        conv2d_24 = conv2d_25 = None
        group_norm_19 = torch.nn.functional.group_norm(input_17, 32, l_fn_modules_17_modules_norm1_parameters_weight_, l_fn_modules_17_modules_norm1_parameters_bias_, 1e-06)
        l_fn_modules_17_modules_norm1_parameters_weight_ = l_fn_modules_17_modules_norm1_parameters_bias_ = None
        silu_18 = torch.nn.functional.silu(group_norm_19)
        group_norm_19 = None
        y_9 = torch.conv2d(silu_18, l_fn_modules_17_modules_conv1_parameters_weight_, l_fn_modules_17_modules_conv1_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        silu_18 = l_fn_modules_17_modules_conv1_parameters_weight_ = l_fn_modules_17_modules_conv1_parameters_bias_ = None
        group_norm_20 = torch.nn.functional.group_norm(y_9, 32, l_fn_modules_17_modules_norm2_parameters_weight_, l_fn_modules_17_modules_norm2_parameters_bias_, 1e-06)
        y_9 = l_fn_modules_17_modules_norm2_parameters_weight_ = l_fn_modules_17_modules_norm2_parameters_bias_ = None
        silu_19 = torch.nn.functional.silu(group_norm_20)
        group_norm_20 = None
        conv2d_27 = torch.conv2d(silu_19, l_fn_modules_17_modules_conv2_parameters_weight_, l_fn_modules_17_modules_conv2_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        silu_19 = l_fn_modules_17_modules_conv2_parameters_weight_ = l_fn_modules_17_modules_conv2_parameters_bias_ = None
        input_18 = input_17 + conv2d_27
        input_17 = conv2d_27 = None
        input_19 = torch.nn.functional.group_norm(input_18, 32, l_fn_modules_18_parameters_weight_, l_fn_modules_18_parameters_bias_, 1e-06)
        input_18 = l_fn_modules_18_parameters_weight_ = l_fn_modules_18_parameters_bias_ = None
        input_20 = torch.nn.functional.silu(input_19, inplace=False)
        input_19 = None
        input_21 = torch.conv2d(input_20, l_fn_modules_20_parameters_weight_, l_fn_modules_20_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        input_20 = l_fn_modules_20_parameters_weight_ = l_fn_modules_20_parameters_bias_ = None
        return (input_21,)
