import torch
from torch import inf


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_fn_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_args_0_: torch.Tensor,
        L_fn_modules_1_modules_norm_parameters_gain_: torch.nn.parameter.Parameter,
        L_fn_modules_1_modules_inp_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_1_modules_conv_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_1_modules_conv_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_1_parameters_log_a_: torch.nn.parameter.Parameter,
        L_fn_modules_1_parameters_skip_: torch.nn.parameter.Parameter,
        L_fn_modules_1_modules_gated_parameters_gain_: torch.nn.parameter.Parameter,
        L_fn_modules_1_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_norm_parameters_gain_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_inp_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_conv_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_conv_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_2_parameters_log_a_: torch.nn.parameter.Parameter,
        L_fn_modules_2_parameters_skip_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_gated_parameters_gain_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_norm_parameters_gain_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_inp_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_conv_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_conv_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_3_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_3_parameters_log_a_: torch.nn.parameter.Parameter,
        L_fn_modules_3_parameters_skip_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_gated_parameters_gain_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_norm_parameters_gain_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_inp_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_conv_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_conv_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_4_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_4_parameters_log_a_: torch.nn.parameter.Parameter,
        L_fn_modules_4_parameters_skip_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_gated_parameters_gain_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_5_parameters_gain_: torch.nn.parameter.Parameter,
    ):
        l_fn_modules_0_parameters_weight_ = L_fn_modules_0_parameters_weight_
        l_args_0_ = L_args_0_
        l_fn_modules_1_modules_norm_parameters_gain_ = L_fn_modules_1_modules_norm_parameters_gain_
        l_fn_modules_1_modules_inp_parameters_weight_ = L_fn_modules_1_modules_inp_parameters_weight_
        l_fn_modules_1_modules_conv_parameters_weight_ = L_fn_modules_1_modules_conv_parameters_weight_
        l_fn_modules_1_modules_conv_parameters_bias_ = L_fn_modules_1_modules_conv_parameters_bias_
        l_fn_modules_1_parameters_bias_ = L_fn_modules_1_parameters_bias_
        l_fn_modules_1_parameters_log_a_ = L_fn_modules_1_parameters_log_a_
        l_fn_modules_1_parameters_skip_ = L_fn_modules_1_parameters_skip_
        l_fn_modules_1_modules_gated_parameters_gain_ = L_fn_modules_1_modules_gated_parameters_gain_
        l_fn_modules_1_modules_out_parameters_weight_ = L_fn_modules_1_modules_out_parameters_weight_
        l_fn_modules_2_modules_norm_parameters_gain_ = L_fn_modules_2_modules_norm_parameters_gain_
        l_fn_modules_2_modules_inp_parameters_weight_ = L_fn_modules_2_modules_inp_parameters_weight_
        l_fn_modules_2_modules_conv_parameters_weight_ = L_fn_modules_2_modules_conv_parameters_weight_
        l_fn_modules_2_modules_conv_parameters_bias_ = L_fn_modules_2_modules_conv_parameters_bias_
        l_fn_modules_2_parameters_bias_ = L_fn_modules_2_parameters_bias_
        l_fn_modules_2_parameters_log_a_ = L_fn_modules_2_parameters_log_a_
        l_fn_modules_2_parameters_skip_ = L_fn_modules_2_parameters_skip_
        l_fn_modules_2_modules_gated_parameters_gain_ = L_fn_modules_2_modules_gated_parameters_gain_
        l_fn_modules_2_modules_out_parameters_weight_ = L_fn_modules_2_modules_out_parameters_weight_
        l_fn_modules_3_modules_norm_parameters_gain_ = L_fn_modules_3_modules_norm_parameters_gain_
        l_fn_modules_3_modules_inp_parameters_weight_ = L_fn_modules_3_modules_inp_parameters_weight_
        l_fn_modules_3_modules_conv_parameters_weight_ = L_fn_modules_3_modules_conv_parameters_weight_
        l_fn_modules_3_modules_conv_parameters_bias_ = L_fn_modules_3_modules_conv_parameters_bias_
        l_fn_modules_3_parameters_bias_ = L_fn_modules_3_parameters_bias_
        l_fn_modules_3_parameters_log_a_ = L_fn_modules_3_parameters_log_a_
        l_fn_modules_3_parameters_skip_ = L_fn_modules_3_parameters_skip_
        l_fn_modules_3_modules_gated_parameters_gain_ = L_fn_modules_3_modules_gated_parameters_gain_
        l_fn_modules_3_modules_out_parameters_weight_ = L_fn_modules_3_modules_out_parameters_weight_
        l_fn_modules_4_modules_norm_parameters_gain_ = L_fn_modules_4_modules_norm_parameters_gain_
        l_fn_modules_4_modules_inp_parameters_weight_ = L_fn_modules_4_modules_inp_parameters_weight_
        l_fn_modules_4_modules_conv_parameters_weight_ = L_fn_modules_4_modules_conv_parameters_weight_
        l_fn_modules_4_modules_conv_parameters_bias_ = L_fn_modules_4_modules_conv_parameters_bias_
        l_fn_modules_4_parameters_bias_ = L_fn_modules_4_parameters_bias_
        l_fn_modules_4_parameters_log_a_ = L_fn_modules_4_parameters_log_a_
        l_fn_modules_4_parameters_skip_ = L_fn_modules_4_parameters_skip_
        l_fn_modules_4_modules_gated_parameters_gain_ = L_fn_modules_4_modules_gated_parameters_gain_
        l_fn_modules_4_modules_out_parameters_weight_ = L_fn_modules_4_modules_out_parameters_weight_
        l_fn_modules_5_parameters_gain_ = L_fn_modules_5_parameters_gain_
        input_1 = torch.nn.functional.embedding(l_args_0_, l_fn_modules_0_parameters_weight_, None, None, 2.0, False, False)
        l_args_0_ = l_fn_modules_0_parameters_weight_ = None
        square = input_1.square()
        mean = square.mean(-1, keepdim=True)
        square = None
        add = mean + 1e-05
        mean = None
        rsqrt = torch.rsqrt(add)
        add = None
        mul = input_1 * rsqrt
        rsqrt = None
        mul_1 = mul * l_fn_modules_1_modules_norm_parameters_gain_
        mul = l_fn_modules_1_modules_norm_parameters_gain_ = None
        linear = torch.nn.functional.linear(mul_1, l_fn_modules_1_modules_inp_parameters_weight_, None)
        mul_1 = l_fn_modules_1_modules_inp_parameters_weight_ = None
        split = linear.split((1536, 1792, 24), dim=-1)
        linear = None
        z = split[0]
        mixed = split[1]
        step = split[2]
        split = None
        transpose = mixed.transpose(1, 2)
        mixed = None
        pad = torch.nn.functional.pad(transpose, (3, 0), 'constant', None)
        transpose = None
        conv1d = torch.conv1d(pad, l_fn_modules_1_modules_conv_parameters_weight_, l_fn_modules_1_modules_conv_parameters_bias_, (1,), (0,), (1,), 1792)
        pad = l_fn_modules_1_modules_conv_parameters_weight_ = l_fn_modules_1_modules_conv_parameters_bias_ = None
        silu = torch.nn.functional.silu(conv1d)
        conv1d = None
        mixed_1 = silu.transpose(1, 2)
        silu = None
        split_1 = mixed_1.split((1536, 128, 128), dim=-1)
        mixed_1 = None
        x = split_1[0]
        b = split_1[1]
        c = split_1[2]
        split_1 = None
        add_1 = step + l_fn_modules_1_parameters_bias_
        step = l_fn_modules_1_parameters_bias_ = None
        step_1 = torch.nn.functional.softplus(add_1)
        add_1 = None
        x_1 = x.reshape(1, 128, 24, -1)
        x = None
        unsqueeze = step_1.unsqueeze(-1)
        mul_2 = x_1 * unsqueeze
        unsqueeze = None
        exp = torch.exp(l_fn_modules_1_parameters_log_a_)
        l_fn_modules_1_parameters_log_a_ = None
        neg = -exp
        exp = None
        mul_3 = neg * step_1
        neg = step_1 = None
        x_2 = mul_2.reshape(1, 4, 32, 24, 64)
        mul_2 = None
        reshape_2 = mul_3.reshape(1, 4, 32, 24)
        mul_3 = None
        a = reshape_2.permute(0, 3, 1, 2)
        reshape_2 = None
        b_1 = b.reshape(1, 4, 32, -1)
        b = None
        c_1 = c.reshape(1, 4, 32, -1)
        c = None
        total = a.cumsum(-1)
        einsum = torch.functional.einsum('nklz,nksz->nkls', c_1, b_1)
        total_1 = a.cumsum(-1)
        a = None
        unsqueeze_1 = total_1.unsqueeze(-1)
        unsqueeze_2 = total_1.unsqueeze(-2)
        total_1 = None
        sums = unsqueeze_1 - unsqueeze_2
        unsqueeze_1 = unsqueeze_2 = None
        ones_like = torch.ones_like(sums, dtype=torch.bool)
        triu = ones_like.triu(1)
        ones_like = None
        masked_fill = sums.masked_fill(triu, -inf)
        sums = triu = None
        exp_1 = torch.exp(masked_fill)
        masked_fill = None
        within = torch.functional.einsum('nkls,nhkls,nkshp->nklhp', einsum, exp_1, x_2)
        einsum = exp_1 = None
        getitem_6 = total[Ellipsis, slice(-1, None, None)]
        sub_1 = getitem_6 - total
        getitem_6 = None
        left = torch.exp(sub_1)
        sub_1 = None
        states = torch.functional.einsum('nksz,nhks,nkshp->nkhpz', b_1, left, x_2)
        b_1 = left = x_2 = None
        getitem_7 = total[Ellipsis, -1]
        pad_1 = torch.nn.functional.pad(getitem_7, (1, 0), 'constant', None)
        getitem_7 = None
        total_2 = pad_1.cumsum(-1)
        pad_1 = None
        unsqueeze_3 = total_2.unsqueeze(-1)
        unsqueeze_4 = total_2.unsqueeze(-2)
        total_2 = None
        sums_1 = unsqueeze_3 - unsqueeze_4
        unsqueeze_3 = unsqueeze_4 = None
        ones_like_1 = torch.ones_like(sums_1, dtype=torch.bool)
        triu_1 = ones_like_1.triu(1)
        ones_like_1 = None
        masked_fill_1 = sums_1.masked_fill(triu_1, -inf)
        sums_1 = triu_1 = None
        exp_3 = torch.exp(masked_fill_1)
        masked_fill_1 = None
        between = exp_3[slice(None, None, None), slice(None, None, None), slice(None, -1, None), slice(1, None, None)]
        exp_3 = None
        states_1 = torch.functional.einsum('nhij,njhpz->nihpz', between, states)
        between = states = None
        exp_4 = torch.exp(total)
        total = None
        across = torch.functional.einsum('nklz,nkhpz,nhkl->nklhp', c_1, states_1, exp_4)
        c_1 = states_1 = exp_4 = None
        add_2 = within + across
        within = across = None
        reshape_5 = add_2.reshape(1, 128, 24, 64)
        add_2 = None
        getitem_9 = l_fn_modules_1_parameters_skip_[slice(None, None, None), None]
        l_fn_modules_1_parameters_skip_ = None
        mul_4 = x_1 * getitem_9
        x_1 = getitem_9 = None
        y = reshape_5 + mul_4
        reshape_5 = mul_4 = None
        reshape_6 = y.reshape(1, 128, 1536)
        y = None
        silu_1 = torch.nn.functional.silu(z)
        z = None
        mul_5 = reshape_6 * silu_1
        reshape_6 = silu_1 = None
        square_1 = mul_5.square()
        mean_1 = square_1.mean(-1, keepdim=True)
        square_1 = None
        add_4 = mean_1 + 1e-05
        mean_1 = None
        rsqrt_1 = torch.rsqrt(add_4)
        add_4 = None
        mul_6 = mul_5 * rsqrt_1
        mul_5 = rsqrt_1 = None
        mul_7 = mul_6 * l_fn_modules_1_modules_gated_parameters_gain_
        mul_6 = l_fn_modules_1_modules_gated_parameters_gain_ = None
        linear_1 = torch.nn.functional.linear(mul_7, l_fn_modules_1_modules_out_parameters_weight_, None)
        mul_7 = l_fn_modules_1_modules_out_parameters_weight_ = None
        input_2 = input_1 + linear_1
        input_1 = linear_1 = None
        square_2 = input_2.square()
        mean_2 = square_2.mean(-1, keepdim=True)
        square_2 = None
        add_6 = mean_2 + 1e-05
        mean_2 = None
        rsqrt_2 = torch.rsqrt(add_6)
        add_6 = None
        mul_8 = input_2 * rsqrt_2
        rsqrt_2 = None
        mul_9 = mul_8 * l_fn_modules_2_modules_norm_parameters_gain_
        mul_8 = l_fn_modules_2_modules_norm_parameters_gain_ = None
        linear_2 = torch.nn.functional.linear(mul_9, l_fn_modules_2_modules_inp_parameters_weight_, None)
        mul_9 = l_fn_modules_2_modules_inp_parameters_weight_ = None
        split_2 = linear_2.split((1536, 1792, 24), dim=-1)
        linear_2 = None
        z_1 = split_2[0]
        mixed_2 = split_2[1]
        step_2 = split_2[2]
        split_2 = None
        transpose_2 = mixed_2.transpose(1, 2)
        mixed_2 = None
        pad_2 = torch.nn.functional.pad(transpose_2, (3, 0), 'constant', None)
        transpose_2 = None
        conv1d_1 = torch.conv1d(pad_2, l_fn_modules_2_modules_conv_parameters_weight_, l_fn_modules_2_modules_conv_parameters_bias_, (1,), (0,), (1,), 1792)
        pad_2 = l_fn_modules_2_modules_conv_parameters_weight_ = l_fn_modules_2_modules_conv_parameters_bias_ = None
        silu_2 = torch.nn.functional.silu(conv1d_1)
        conv1d_1 = None
        mixed_3 = silu_2.transpose(1, 2)
        silu_2 = None
        split_3 = mixed_3.split((1536, 128, 128), dim=-1)
        mixed_3 = None
        x_3 = split_3[0]
        b_2 = split_3[1]
        c_2 = split_3[2]
        split_3 = None
        add_7 = step_2 + l_fn_modules_2_parameters_bias_
        step_2 = l_fn_modules_2_parameters_bias_ = None
        step_3 = torch.nn.functional.softplus(add_7)
        add_7 = None
        x_4 = x_3.reshape(1, 128, 24, -1)
        x_3 = None
        unsqueeze_5 = step_3.unsqueeze(-1)
        mul_10 = x_4 * unsqueeze_5
        unsqueeze_5 = None
        exp_5 = torch.exp(l_fn_modules_2_parameters_log_a_)
        l_fn_modules_2_parameters_log_a_ = None
        neg_1 = -exp_5
        exp_5 = None
        mul_11 = neg_1 * step_3
        neg_1 = step_3 = None
        x_5 = mul_10.reshape(1, 4, 32, 24, 64)
        mul_10 = None
        reshape_9 = mul_11.reshape(1, 4, 32, 24)
        mul_11 = None
        a_1 = reshape_9.permute(0, 3, 1, 2)
        reshape_9 = None
        b_3 = b_2.reshape(1, 4, 32, -1)
        b_2 = None
        c_3 = c_2.reshape(1, 4, 32, -1)
        c_2 = None
        total_3 = a_1.cumsum(-1)
        einsum_5 = torch.functional.einsum('nklz,nksz->nkls', c_3, b_3)
        total_4 = a_1.cumsum(-1)
        a_1 = None
        unsqueeze_6 = total_4.unsqueeze(-1)
        unsqueeze_7 = total_4.unsqueeze(-2)
        total_4 = None
        sums_2 = unsqueeze_6 - unsqueeze_7
        unsqueeze_6 = unsqueeze_7 = None
        ones_like_2 = torch.ones_like(sums_2, dtype=torch.bool)
        triu_2 = ones_like_2.triu(1)
        ones_like_2 = None
        masked_fill_2 = sums_2.masked_fill(triu_2, -inf)
        sums_2 = triu_2 = None
        exp_6 = torch.exp(masked_fill_2)
        masked_fill_2 = None
        within_1 = torch.functional.einsum('nkls,nhkls,nkshp->nklhp', einsum_5, exp_6, x_5)
        einsum_5 = exp_6 = None
        getitem_16 = total_3[Ellipsis, slice(-1, None, None)]
        sub_4 = getitem_16 - total_3
        getitem_16 = None
        left_1 = torch.exp(sub_4)
        sub_4 = None
        states_2 = torch.functional.einsum('nksz,nhks,nkshp->nkhpz', b_3, left_1, x_5)
        b_3 = left_1 = x_5 = None
        getitem_17 = total_3[Ellipsis, -1]
        pad_3 = torch.nn.functional.pad(getitem_17, (1, 0), 'constant', None)
        getitem_17 = None
        total_5 = pad_3.cumsum(-1)
        pad_3 = None
        unsqueeze_8 = total_5.unsqueeze(-1)
        unsqueeze_9 = total_5.unsqueeze(-2)
        total_5 = None
        sums_3 = unsqueeze_8 - unsqueeze_9
        unsqueeze_8 = unsqueeze_9 = None
        ones_like_3 = torch.ones_like(sums_3, dtype=torch.bool)
        triu_3 = ones_like_3.triu(1)
        ones_like_3 = None
        masked_fill_3 = sums_3.masked_fill(triu_3, -inf)
        sums_3 = triu_3 = None
        exp_8 = torch.exp(masked_fill_3)
        masked_fill_3 = None
        between_1 = exp_8[slice(None, None, None), slice(None, None, None), slice(None, -1, None), slice(1, None, None)]
        exp_8 = None
        states_3 = torch.functional.einsum('nhij,njhpz->nihpz', between_1, states_2)
        between_1 = states_2 = None
        exp_9 = torch.exp(total_3)
        total_3 = None
        across_1 = torch.functional.einsum('nklz,nkhpz,nhkl->nklhp', c_3, states_3, exp_9)
        c_3 = states_3 = exp_9 = None
        add_8 = within_1 + across_1
        within_1 = across_1 = None
        reshape_12 = add_8.reshape(1, 128, 24, 64)
        add_8 = None
        getitem_19 = l_fn_modules_2_parameters_skip_[slice(None, None, None), None]
        l_fn_modules_2_parameters_skip_ = None
        mul_12 = x_4 * getitem_19
        x_4 = getitem_19 = None
        y_1 = reshape_12 + mul_12
        reshape_12 = mul_12 = None
        reshape_13 = y_1.reshape(1, 128, 1536)
        y_1 = None
        silu_3 = torch.nn.functional.silu(z_1)
        z_1 = None
        mul_13 = reshape_13 * silu_3
        reshape_13 = silu_3 = None
        square_3 = mul_13.square()
        mean_3 = square_3.mean(-1, keepdim=True)
        square_3 = None
        add_10 = mean_3 + 1e-05
        mean_3 = None
        rsqrt_3 = torch.rsqrt(add_10)
        add_10 = None
        mul_14 = mul_13 * rsqrt_3
        mul_13 = rsqrt_3 = None
        mul_15 = mul_14 * l_fn_modules_2_modules_gated_parameters_gain_
        mul_14 = l_fn_modules_2_modules_gated_parameters_gain_ = None
        linear_3 = torch.nn.functional.linear(mul_15, l_fn_modules_2_modules_out_parameters_weight_, None)
        mul_15 = l_fn_modules_2_modules_out_parameters_weight_ = None
        input_3 = input_2 + linear_3
        input_2 = linear_3 = None
        square_4 = input_3.square()
        mean_4 = square_4.mean(-1, keepdim=True)
        square_4 = None
        add_12 = mean_4 + 1e-05
        mean_4 = None
        rsqrt_4 = torch.rsqrt(add_12)
        add_12 = None
        mul_16 = input_3 * rsqrt_4
        rsqrt_4 = None
        mul_17 = mul_16 * l_fn_modules_3_modules_norm_parameters_gain_
        mul_16 = l_fn_modules_3_modules_norm_parameters_gain_ = None
        linear_4 = torch.nn.functional.linear(mul_17, l_fn_modules_3_modules_inp_parameters_weight_, None)
        mul_17 = l_fn_modules_3_modules_inp_parameters_weight_ = None
        split_4 = linear_4.split((1536, 1792, 24), dim=-1)
        linear_4 = None
        z_2 = split_4[0]
        mixed_4 = split_4[1]
        step_4 = split_4[2]
        split_4 = None
        transpose_4 = mixed_4.transpose(1, 2)
        mixed_4 = None
        pad_4 = torch.nn.functional.pad(transpose_4, (3, 0), 'constant', None)
        transpose_4 = None
        conv1d_2 = torch.conv1d(pad_4, l_fn_modules_3_modules_conv_parameters_weight_, l_fn_modules_3_modules_conv_parameters_bias_, (1,), (0,), (1,), 1792)
        pad_4 = l_fn_modules_3_modules_conv_parameters_weight_ = l_fn_modules_3_modules_conv_parameters_bias_ = None
        silu_4 = torch.nn.functional.silu(conv1d_2)
        conv1d_2 = None
        mixed_5 = silu_4.transpose(1, 2)
        silu_4 = None
        split_5 = mixed_5.split((1536, 128, 128), dim=-1)
        mixed_5 = None
        x_6 = split_5[0]
        b_4 = split_5[1]
        c_4 = split_5[2]
        split_5 = None
        add_13 = step_4 + l_fn_modules_3_parameters_bias_
        step_4 = l_fn_modules_3_parameters_bias_ = None
        step_5 = torch.nn.functional.softplus(add_13)
        add_13 = None
        x_7 = x_6.reshape(1, 128, 24, -1)
        x_6 = None
        unsqueeze_10 = step_5.unsqueeze(-1)
        mul_18 = x_7 * unsqueeze_10
        unsqueeze_10 = None
        exp_10 = torch.exp(l_fn_modules_3_parameters_log_a_)
        l_fn_modules_3_parameters_log_a_ = None
        neg_2 = -exp_10
        exp_10 = None
        mul_19 = neg_2 * step_5
        neg_2 = step_5 = None
        x_8 = mul_18.reshape(1, 4, 32, 24, 64)
        mul_18 = None
        reshape_16 = mul_19.reshape(1, 4, 32, 24)
        mul_19 = None
        a_2 = reshape_16.permute(0, 3, 1, 2)
        reshape_16 = None
        b_5 = b_4.reshape(1, 4, 32, -1)
        b_4 = None
        c_5 = c_4.reshape(1, 4, 32, -1)
        c_4 = None
        total_6 = a_2.cumsum(-1)
        einsum_10 = torch.functional.einsum('nklz,nksz->nkls', c_5, b_5)
        total_7 = a_2.cumsum(-1)
        a_2 = None
        unsqueeze_11 = total_7.unsqueeze(-1)
        unsqueeze_12 = total_7.unsqueeze(-2)
        total_7 = None
        sums_4 = unsqueeze_11 - unsqueeze_12
        unsqueeze_11 = unsqueeze_12 = None
        ones_like_4 = torch.ones_like(sums_4, dtype=torch.bool)
        triu_4 = ones_like_4.triu(1)
        ones_like_4 = None
        masked_fill_4 = sums_4.masked_fill(triu_4, -inf)
        sums_4 = triu_4 = None
        exp_11 = torch.exp(masked_fill_4)
        masked_fill_4 = None
        within_2 = torch.functional.einsum('nkls,nhkls,nkshp->nklhp', einsum_10, exp_11, x_8)
        einsum_10 = exp_11 = None
        getitem_26 = total_6[Ellipsis, slice(-1, None, None)]
        sub_7 = getitem_26 - total_6
        getitem_26 = None
        left_2 = torch.exp(sub_7)
        sub_7 = None
        states_4 = torch.functional.einsum('nksz,nhks,nkshp->nkhpz', b_5, left_2, x_8)
        b_5 = left_2 = x_8 = None
        getitem_27 = total_6[Ellipsis, -1]
        pad_5 = torch.nn.functional.pad(getitem_27, (1, 0), 'constant', None)
        getitem_27 = None
        total_8 = pad_5.cumsum(-1)
        pad_5 = None
        unsqueeze_13 = total_8.unsqueeze(-1)
        unsqueeze_14 = total_8.unsqueeze(-2)
        total_8 = None
        sums_5 = unsqueeze_13 - unsqueeze_14
        unsqueeze_13 = unsqueeze_14 = None
        ones_like_5 = torch.ones_like(sums_5, dtype=torch.bool)
        triu_5 = ones_like_5.triu(1)
        ones_like_5 = None
        masked_fill_5 = sums_5.masked_fill(triu_5, -inf)
        sums_5 = triu_5 = None
        exp_13 = torch.exp(masked_fill_5)
        masked_fill_5 = None
        between_2 = exp_13[slice(None, None, None), slice(None, None, None), slice(None, -1, None), slice(1, None, None)]
        exp_13 = None
        states_5 = torch.functional.einsum('nhij,njhpz->nihpz', between_2, states_4)
        between_2 = states_4 = None
        exp_14 = torch.exp(total_6)
        total_6 = None
        across_2 = torch.functional.einsum('nklz,nkhpz,nhkl->nklhp', c_5, states_5, exp_14)
        c_5 = states_5 = exp_14 = None
        add_14 = within_2 + across_2
        within_2 = across_2 = None
        reshape_19 = add_14.reshape(1, 128, 24, 64)
        add_14 = None
        getitem_29 = l_fn_modules_3_parameters_skip_[slice(None, None, None), None]
        l_fn_modules_3_parameters_skip_ = None
        mul_20 = x_7 * getitem_29
        x_7 = getitem_29 = None
        y_2 = reshape_19 + mul_20
        reshape_19 = mul_20 = None
        reshape_20 = y_2.reshape(1, 128, 1536)
        y_2 = None
        silu_5 = torch.nn.functional.silu(z_2)
        z_2 = None
        mul_21 = reshape_20 * silu_5
        reshape_20 = silu_5 = None
        square_5 = mul_21.square()
        mean_5 = square_5.mean(-1, keepdim=True)
        square_5 = None
        add_16 = mean_5 + 1e-05
        mean_5 = None
        rsqrt_5 = torch.rsqrt(add_16)
        add_16 = None
        mul_22 = mul_21 * rsqrt_5
        mul_21 = rsqrt_5 = None
        mul_23 = mul_22 * l_fn_modules_3_modules_gated_parameters_gain_
        mul_22 = l_fn_modules_3_modules_gated_parameters_gain_ = None
        linear_5 = torch.nn.functional.linear(mul_23, l_fn_modules_3_modules_out_parameters_weight_, None)
        mul_23 = l_fn_modules_3_modules_out_parameters_weight_ = None
        input_4 = input_3 + linear_5
        input_3 = linear_5 = None
        square_6 = input_4.square()
        mean_6 = square_6.mean(-1, keepdim=True)
        square_6 = None
        add_18 = mean_6 + 1e-05
        mean_6 = None
        rsqrt_6 = torch.rsqrt(add_18)
        add_18 = None
        mul_24 = input_4 * rsqrt_6
        rsqrt_6 = None
        mul_25 = mul_24 * l_fn_modules_4_modules_norm_parameters_gain_
        mul_24 = l_fn_modules_4_modules_norm_parameters_gain_ = None
        linear_6 = torch.nn.functional.linear(mul_25, l_fn_modules_4_modules_inp_parameters_weight_, None)
        mul_25 = l_fn_modules_4_modules_inp_parameters_weight_ = None
        split_6 = linear_6.split((1536, 1792, 24), dim=-1)
        linear_6 = None
        z_3 = split_6[0]
        mixed_6 = split_6[1]
        step_6 = split_6[2]
        split_6 = None
        transpose_6 = mixed_6.transpose(1, 2)
        mixed_6 = None
        pad_6 = torch.nn.functional.pad(transpose_6, (3, 0), 'constant', None)
        transpose_6 = None
        conv1d_3 = torch.conv1d(pad_6, l_fn_modules_4_modules_conv_parameters_weight_, l_fn_modules_4_modules_conv_parameters_bias_, (1,), (0,), (1,), 1792)
        pad_6 = l_fn_modules_4_modules_conv_parameters_weight_ = l_fn_modules_4_modules_conv_parameters_bias_ = None
        silu_6 = torch.nn.functional.silu(conv1d_3)
        conv1d_3 = None
        mixed_7 = silu_6.transpose(1, 2)
        silu_6 = None
        split_7 = mixed_7.split((1536, 128, 128), dim=-1)
        mixed_7 = None
        x_9 = split_7[0]
        b_6 = split_7[1]
        c_6 = split_7[2]
        split_7 = None
        add_19 = step_6 + l_fn_modules_4_parameters_bias_
        step_6 = l_fn_modules_4_parameters_bias_ = None
        step_7 = torch.nn.functional.softplus(add_19)
        add_19 = None
        x_10 = x_9.reshape(1, 128, 24, -1)
        x_9 = None
        unsqueeze_15 = step_7.unsqueeze(-1)
        mul_26 = x_10 * unsqueeze_15
        unsqueeze_15 = None
        exp_15 = torch.exp(l_fn_modules_4_parameters_log_a_)
        l_fn_modules_4_parameters_log_a_ = None
        neg_3 = -exp_15
        exp_15 = None
        mul_27 = neg_3 * step_7
        neg_3 = step_7 = None
        x_11 = mul_26.reshape(1, 4, 32, 24, 64)
        mul_26 = None
        reshape_23 = mul_27.reshape(1, 4, 32, 24)
        mul_27 = None
        a_3 = reshape_23.permute(0, 3, 1, 2)
        reshape_23 = None
        b_7 = b_6.reshape(1, 4, 32, -1)
        b_6 = None
        c_7 = c_6.reshape(1, 4, 32, -1)
        c_6 = None
        total_9 = a_3.cumsum(-1)
        einsum_15 = torch.functional.einsum('nklz,nksz->nkls', c_7, b_7)
        total_10 = a_3.cumsum(-1)
        a_3 = None
        unsqueeze_16 = total_10.unsqueeze(-1)
        unsqueeze_17 = total_10.unsqueeze(-2)
        total_10 = None
        sums_6 = unsqueeze_16 - unsqueeze_17
        unsqueeze_16 = unsqueeze_17 = None
        ones_like_6 = torch.ones_like(sums_6, dtype=torch.bool)
        triu_6 = ones_like_6.triu(1)
        ones_like_6 = None
        masked_fill_6 = sums_6.masked_fill(triu_6, -inf)
        sums_6 = triu_6 = None
        exp_16 = torch.exp(masked_fill_6)
        masked_fill_6 = None
        within_3 = torch.functional.einsum('nkls,nhkls,nkshp->nklhp', einsum_15, exp_16, x_11)
        einsum_15 = exp_16 = None
        getitem_36 = total_9[Ellipsis, slice(-1, None, None)]
        sub_10 = getitem_36 - total_9
        getitem_36 = None
        left_3 = torch.exp(sub_10)
        sub_10 = None
        states_6 = torch.functional.einsum('nksz,nhks,nkshp->nkhpz', b_7, left_3, x_11)
        b_7 = left_3 = x_11 = None
        getitem_37 = total_9[Ellipsis, -1]
        pad_7 = torch.nn.functional.pad(getitem_37, (1, 0), 'constant', None)
        getitem_37 = None
        total_11 = pad_7.cumsum(-1)
        pad_7 = None
        unsqueeze_18 = total_11.unsqueeze(-1)
        unsqueeze_19 = total_11.unsqueeze(-2)
        total_11 = None
        sums_7 = unsqueeze_18 - unsqueeze_19
        unsqueeze_18 = unsqueeze_19 = None
        ones_like_7 = torch.ones_like(sums_7, dtype=torch.bool)
        triu_7 = ones_like_7.triu(1)
        ones_like_7 = None
        masked_fill_7 = sums_7.masked_fill(triu_7, -inf)
        sums_7 = triu_7 = None
        exp_18 = torch.exp(masked_fill_7)
        masked_fill_7 = None
        between_3 = exp_18[slice(None, None, None), slice(None, None, None), slice(None, -1, None), slice(1, None, None)]
        exp_18 = None
        states_7 = torch.functional.einsum('nhij,njhpz->nihpz', between_3, states_6)
        between_3 = states_6 = None
        exp_19 = torch.exp(total_9)
        total_9 = None
        across_3 = torch.functional.einsum('nklz,nkhpz,nhkl->nklhp', c_7, states_7, exp_19)
        c_7 = states_7 = exp_19 = None
        add_20 = within_3 + across_3
        within_3 = across_3 = None
        reshape_26 = add_20.reshape(1, 128, 24, 64)
        add_20 = None
        getitem_39 = l_fn_modules_4_parameters_skip_[slice(None, None, None), None]
        l_fn_modules_4_parameters_skip_ = None
        mul_28 = x_10 * getitem_39
        x_10 = getitem_39 = None
        y_3 = reshape_26 + mul_28
        reshape_26 = mul_28 = None
        reshape_27 = y_3.reshape(1, 128, 1536)
        y_3 = None
        silu_7 = torch.nn.functional.silu(z_3)
        z_3 = None
        mul_29 = reshape_27 * silu_7
        reshape_27 = silu_7 = None
        square_7 = mul_29.square()
        mean_7 = square_7.mean(-1, keepdim=True)
        square_7 = None
        add_22 = mean_7 + 1e-05
        mean_7 = None
        rsqrt_7 = torch.rsqrt(add_22)
        add_22 = None
        mul_30 = mul_29 * rsqrt_7
        mul_29 = rsqrt_7 = None
        mul_31 = mul_30 * l_fn_modules_4_modules_gated_parameters_gain_
        mul_30 = l_fn_modules_4_modules_gated_parameters_gain_ = None
        linear_7 = torch.nn.functional.linear(mul_31, l_fn_modules_4_modules_out_parameters_weight_, None)
        mul_31 = l_fn_modules_4_modules_out_parameters_weight_ = None
        input_5 = input_4 + linear_7
        input_4 = linear_7 = None
        square_8 = input_5.square()
        mean_8 = square_8.mean(-1, keepdim=True)
        square_8 = None
        add_24 = mean_8 + 1e-05
        mean_8 = None
        rsqrt_8 = torch.rsqrt(add_24)
        add_24 = None
        mul_32 = input_5 * rsqrt_8
        input_5 = rsqrt_8 = None
        input_6 = mul_32 * l_fn_modules_5_parameters_gain_
        mul_32 = l_fn_modules_5_parameters_gain_ = None
        return (input_6,)
