import torch
from torch import device


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_args_0_: torch.Tensor,
        L_self_modules_m_modules_embeddings_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_in_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_mixer_parameters_A_log_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_conv1d_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_conv1d_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_x_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_dt_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_dt_proj_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_mixer_parameters_D_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_out_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_in_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_mixer_parameters_A_log_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_conv1d_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_conv1d_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_x_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_dt_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_dt_proj_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_mixer_parameters_D_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_out_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_in_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_mixer_parameters_A_log_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_conv1d_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_conv1d_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_x_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_dt_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_dt_proj_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_mixer_parameters_D_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_out_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_in_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_mixer_parameters_A_log_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_conv1d_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_conv1d_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_x_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_dt_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_dt_proj_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_mixer_parameters_D_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_out_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_norm_f_parameters_weight_: torch.nn.parameter.Parameter,
    ):
        l_args_0_ = L_args_0_
        l_self_modules_m_modules_embeddings_parameters_weight_ = L_self_modules_m_modules_embeddings_parameters_weight_
        l_self_modules_m_modules_layers_modules_0_modules_norm_parameters_weight_ = L_self_modules_m_modules_layers_modules_0_modules_norm_parameters_weight_
        l_self_modules_m_modules_layers_modules_0_modules_mixer_modules_in_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_in_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_0_modules_mixer_parameters_a_log_ = L_self_modules_m_modules_layers_modules_0_modules_mixer_parameters_A_log_
        l_self_modules_m_modules_layers_modules_0_modules_mixer_modules_conv1d_parameters_weight_ = L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_conv1d_parameters_weight_
        l_self_modules_m_modules_layers_modules_0_modules_mixer_modules_conv1d_parameters_bias_ = L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_conv1d_parameters_bias_
        l_self_modules_m_modules_layers_modules_0_modules_mixer_modules_x_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_x_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_0_modules_mixer_modules_dt_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_dt_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_0_modules_mixer_modules_dt_proj_parameters_bias_ = L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_dt_proj_parameters_bias_
        l_self_modules_m_modules_layers_modules_0_modules_mixer_parameters_d_ = L_self_modules_m_modules_layers_modules_0_modules_mixer_parameters_D_
        l_self_modules_m_modules_layers_modules_0_modules_mixer_modules_out_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_0_modules_mixer_modules_out_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_1_modules_norm_parameters_weight_ = L_self_modules_m_modules_layers_modules_1_modules_norm_parameters_weight_
        l_self_modules_m_modules_layers_modules_1_modules_mixer_modules_in_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_in_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_1_modules_mixer_parameters_a_log_ = L_self_modules_m_modules_layers_modules_1_modules_mixer_parameters_A_log_
        l_self_modules_m_modules_layers_modules_1_modules_mixer_modules_conv1d_parameters_weight_ = L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_conv1d_parameters_weight_
        l_self_modules_m_modules_layers_modules_1_modules_mixer_modules_conv1d_parameters_bias_ = L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_conv1d_parameters_bias_
        l_self_modules_m_modules_layers_modules_1_modules_mixer_modules_x_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_x_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_1_modules_mixer_modules_dt_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_dt_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_1_modules_mixer_modules_dt_proj_parameters_bias_ = L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_dt_proj_parameters_bias_
        l_self_modules_m_modules_layers_modules_1_modules_mixer_parameters_d_ = L_self_modules_m_modules_layers_modules_1_modules_mixer_parameters_D_
        l_self_modules_m_modules_layers_modules_1_modules_mixer_modules_out_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_1_modules_mixer_modules_out_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_2_modules_norm_parameters_weight_ = L_self_modules_m_modules_layers_modules_2_modules_norm_parameters_weight_
        l_self_modules_m_modules_layers_modules_2_modules_mixer_modules_in_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_in_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_2_modules_mixer_parameters_a_log_ = L_self_modules_m_modules_layers_modules_2_modules_mixer_parameters_A_log_
        l_self_modules_m_modules_layers_modules_2_modules_mixer_modules_conv1d_parameters_weight_ = L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_conv1d_parameters_weight_
        l_self_modules_m_modules_layers_modules_2_modules_mixer_modules_conv1d_parameters_bias_ = L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_conv1d_parameters_bias_
        l_self_modules_m_modules_layers_modules_2_modules_mixer_modules_x_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_x_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_2_modules_mixer_modules_dt_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_dt_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_2_modules_mixer_modules_dt_proj_parameters_bias_ = L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_dt_proj_parameters_bias_
        l_self_modules_m_modules_layers_modules_2_modules_mixer_parameters_d_ = L_self_modules_m_modules_layers_modules_2_modules_mixer_parameters_D_
        l_self_modules_m_modules_layers_modules_2_modules_mixer_modules_out_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_2_modules_mixer_modules_out_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_3_modules_norm_parameters_weight_ = L_self_modules_m_modules_layers_modules_3_modules_norm_parameters_weight_
        l_self_modules_m_modules_layers_modules_3_modules_mixer_modules_in_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_in_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_3_modules_mixer_parameters_a_log_ = L_self_modules_m_modules_layers_modules_3_modules_mixer_parameters_A_log_
        l_self_modules_m_modules_layers_modules_3_modules_mixer_modules_conv1d_parameters_weight_ = L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_conv1d_parameters_weight_
        l_self_modules_m_modules_layers_modules_3_modules_mixer_modules_conv1d_parameters_bias_ = L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_conv1d_parameters_bias_
        l_self_modules_m_modules_layers_modules_3_modules_mixer_modules_x_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_x_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_3_modules_mixer_modules_dt_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_dt_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_3_modules_mixer_modules_dt_proj_parameters_bias_ = L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_dt_proj_parameters_bias_
        l_self_modules_m_modules_layers_modules_3_modules_mixer_parameters_d_ = L_self_modules_m_modules_layers_modules_3_modules_mixer_parameters_D_
        l_self_modules_m_modules_layers_modules_3_modules_mixer_modules_out_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_3_modules_mixer_modules_out_proj_parameters_weight_
        l_self_modules_m_modules_norm_f_parameters_weight_ = L_self_modules_m_modules_norm_f_parameters_weight_
        inputs_embeds = torch.nn.functional.embedding(l_args_0_, l_self_modules_m_modules_embeddings_parameters_weight_, None, None, 2.0, False, False)
        l_args_0_ = l_self_modules_m_modules_embeddings_parameters_weight_ = None
        to = inputs_embeds.to(dtype=torch.float32)
        hidden_states = to.to(torch.float32)
        to = None
        pow_1 = hidden_states.pow(2)
        variance = pow_1.mean(-1, keepdim=True)
        pow_1 = None
        add = variance + 1e-05
        variance = None
        rsqrt = torch.rsqrt(add)
        add = None
        hidden_states_1 = hidden_states * rsqrt
        hidden_states = rsqrt = None
        to_2 = hidden_states_1.to(torch.float32)
        hidden_states_1 = None
        hidden_states_2 = l_self_modules_m_modules_layers_modules_0_modules_norm_parameters_weight_ * to_2
        l_self_modules_m_modules_layers_modules_0_modules_norm_parameters_weight_ = to_2 = None
        residual = inputs_embeds.to(torch.float32)
        inputs_embeds = None
        linear = torch.nn.functional.linear(hidden_states_2, l_self_modules_m_modules_layers_modules_0_modules_mixer_modules_in_proj_parameters_weight_, None)
        hidden_states_2 = l_self_modules_m_modules_layers_modules_0_modules_mixer_modules_in_proj_parameters_weight_ = None
        projected_states = linear.transpose(1, 2)
        linear = None
        float_1 = l_self_modules_m_modules_layers_modules_0_modules_mixer_parameters_a_log_.float()
        l_self_modules_m_modules_layers_modules_0_modules_mixer_parameters_a_log_ = None
        exp = torch.exp(float_1)
        float_1 = None
        A = -exp
        exp = None
        chunk = projected_states.chunk(2, dim=1)
        projected_states = None
        hidden_states_B_C = chunk[0]
        gate = chunk[1]
        chunk = None
        squeeze = l_self_modules_m_modules_layers_modules_0_modules_mixer_modules_conv1d_parameters_weight_.squeeze(1)
        l_self_modules_m_modules_layers_modules_0_modules_mixer_modules_conv1d_parameters_weight_ = None
        to_4 = hidden_states_B_C.to(torch.float32)
        hidden_states_B_C = None
        unsqueeze = squeeze.unsqueeze(1)
        squeeze = None
        conv1d = torch.conv1d(to_4, weight=unsqueeze, bias=l_self_modules_m_modules_layers_modules_0_modules_mixer_modules_conv1d_parameters_bias_, padding=3, groups=1536)
        to_4 = unsqueeze = l_self_modules_m_modules_layers_modules_0_modules_mixer_modules_conv1d_parameters_bias_ = None
        out = conv1d[slice(None, None, None), slice(None, None, None), slice(None, 24, None)]
        conv1d = None
        _log_api_usage_once = torch._C._log_api_usage_once('python.nn_module')
        _log_api_usage_once = None
        out_1 = torch.nn.functional.silu(out)
        out = None
        hidden_states_B_C_1 = out_1.to(torch.float32)
        out_1 = None
        hidden_states_B_C_2 = hidden_states_B_C_1.transpose(1, 2)
        hidden_states_B_C_1 = None
        linear_1 = torch.nn.functional.linear(hidden_states_B_C_2, l_self_modules_m_modules_layers_modules_0_modules_mixer_modules_x_proj_parameters_weight_, None)
        l_self_modules_m_modules_layers_modules_0_modules_mixer_modules_x_proj_parameters_weight_ = None
        split = torch.functional.split(linear_1, [48, 16, 16], dim=-1)
        linear_1 = None
        time_step = split[0]
        B = split[1]
        C = split[2]
        split = None
        transpose_2 = time_step.transpose(1, 2)
        time_step = None
        time_step_1 = l_self_modules_m_modules_layers_modules_0_modules_mixer_modules_dt_proj_parameters_weight_ @ transpose_2
        l_self_modules_m_modules_layers_modules_0_modules_mixer_modules_dt_proj_parameters_weight_ = transpose_2 = None
        time_proj_bias = l_self_modules_m_modules_layers_modules_0_modules_mixer_modules_dt_proj_parameters_bias_.float()
        l_self_modules_m_modules_layers_modules_0_modules_mixer_modules_dt_proj_parameters_bias_ = None
        transpose_3 = hidden_states_B_C_2.transpose(1, 2)
        hidden_states_B_C_2 = None
        transpose_4 = B.transpose(1, 2)
        B = None
        transpose_5 = C.transpose(1, 2)
        C = None
        v = l_self_modules_m_modules_layers_modules_0_modules_mixer_parameters_d_.float()
        l_self_modules_m_modules_layers_modules_0_modules_mixer_parameters_d_ = None
        to_6 = time_proj_bias.to(torch.float32)
        time_proj_bias = None
        getitem_6 = to_6[Ellipsis, None]
        to_6 = None
        dt = time_step_1 + getitem_6
        time_step_1 = getitem_6 = None
        dt_1 = torch.nn.functional.softplus(dt)
        dt = None
        B_1 = transpose_4.transpose(1, 2)
        transpose_4 = None
        C_1 = transpose_5.transpose(1, 2)
        transpose_5 = None
        getitem_7 = A[None, slice(None, None, None), None, slice(None, None, None)]
        A = None
        getitem_8 = dt_1[slice(None, None, None), slice(None, None, None), slice(None, None, None), None]
        mul_2 = getitem_7 * getitem_8
        getitem_7 = getitem_8 = None
        discrete_A = torch.exp(mul_2)
        mul_2 = None
        getitem_9 = dt_1[slice(None, None, None), slice(None, None, None), slice(None, None, None), None]
        dt_1 = None
        getitem_10 = B_1[slice(None, None, None), None, slice(None, None, None), slice(None, None, None)]
        B_1 = None
        float_4 = getitem_10.float()
        getitem_10 = None
        discrete_B = getitem_9 * float_4
        getitem_9 = float_4 = None
        getitem_11 = transpose_3[slice(None, None, None), slice(None, None, None), slice(None, None, None), None]
        float_5 = getitem_11.float()
        getitem_11 = None
        deltaB_u = discrete_B * float_5
        discrete_B = float_5 = None
        ssm_state = torch.zeros(1, 1536, 16, dtype=torch.float32, device=device(type='cpu'))
        getitem_12 = discrete_A[slice(None, None, None), slice(None, None, None), 0]
        mul_5 = getitem_12 * ssm_state
        getitem_12 = ssm_state = None
        getitem_13 = deltaB_u[slice(None, None, None), slice(None, None, None), 0]
        ssm_state_1 = mul_5 + getitem_13
        mul_5 = getitem_13 = None
        to_7 = ssm_state_1.to(torch.float32)
        getitem_14 = C_1[slice(None, None, None), 0, slice(None, None, None)]
        unsqueeze_1 = getitem_14.unsqueeze(-1)
        getitem_14 = None
        scan_output = torch.matmul(to_7, unsqueeze_1)
        to_7 = unsqueeze_1 = None
        getitem_15 = scan_output[slice(None, None, None), slice(None, None, None), 0]
        scan_output = None
        getitem_16 = discrete_A[slice(None, None, None), slice(None, None, None), 1]
        mul_6 = getitem_16 * ssm_state_1
        getitem_16 = ssm_state_1 = None
        getitem_17 = deltaB_u[slice(None, None, None), slice(None, None, None), 1]
        ssm_state_2 = mul_6 + getitem_17
        mul_6 = getitem_17 = None
        to_8 = ssm_state_2.to(torch.float32)
        getitem_18 = C_1[slice(None, None, None), 1, slice(None, None, None)]
        unsqueeze_2 = getitem_18.unsqueeze(-1)
        getitem_18 = None
        scan_output_1 = torch.matmul(to_8, unsqueeze_2)
        to_8 = unsqueeze_2 = None
        getitem_19 = scan_output_1[slice(None, None, None), slice(None, None, None), 0]
        scan_output_1 = None
        getitem_20 = discrete_A[slice(None, None, None), slice(None, None, None), 2]
        mul_7 = getitem_20 * ssm_state_2
        getitem_20 = ssm_state_2 = None
        getitem_21 = deltaB_u[slice(None, None, None), slice(None, None, None), 2]
        ssm_state_3 = mul_7 + getitem_21
        mul_7 = getitem_21 = None
        to_9 = ssm_state_3.to(torch.float32)
        getitem_22 = C_1[slice(None, None, None), 2, slice(None, None, None)]
        unsqueeze_3 = getitem_22.unsqueeze(-1)
        getitem_22 = None
        scan_output_2 = torch.matmul(to_9, unsqueeze_3)
        to_9 = unsqueeze_3 = None
        getitem_23 = scan_output_2[slice(None, None, None), slice(None, None, None), 0]
        scan_output_2 = None
        getitem_24 = discrete_A[slice(None, None, None), slice(None, None, None), 3]
        mul_8 = getitem_24 * ssm_state_3
        getitem_24 = ssm_state_3 = None
        getitem_25 = deltaB_u[slice(None, None, None), slice(None, None, None), 3]
        ssm_state_4 = mul_8 + getitem_25
        mul_8 = getitem_25 = None
        to_10 = ssm_state_4.to(torch.float32)
        getitem_26 = C_1[slice(None, None, None), 3, slice(None, None, None)]
        unsqueeze_4 = getitem_26.unsqueeze(-1)
        getitem_26 = None
        scan_output_3 = torch.matmul(to_10, unsqueeze_4)
        to_10 = unsqueeze_4 = None
        getitem_27 = scan_output_3[slice(None, None, None), slice(None, None, None), 0]
        scan_output_3 = None
        getitem_28 = discrete_A[slice(None, None, None), slice(None, None, None), 4]
        mul_9 = getitem_28 * ssm_state_4
        getitem_28 = ssm_state_4 = None
        getitem_29 = deltaB_u[slice(None, None, None), slice(None, None, None), 4]
        ssm_state_5 = mul_9 + getitem_29
        mul_9 = getitem_29 = None
        to_11 = ssm_state_5.to(torch.float32)
        getitem_30 = C_1[slice(None, None, None), 4, slice(None, None, None)]
        unsqueeze_5 = getitem_30.unsqueeze(-1)
        getitem_30 = None
        scan_output_4 = torch.matmul(to_11, unsqueeze_5)
        to_11 = unsqueeze_5 = None
        getitem_31 = scan_output_4[slice(None, None, None), slice(None, None, None), 0]
        scan_output_4 = None
        getitem_32 = discrete_A[slice(None, None, None), slice(None, None, None), 5]
        mul_10 = getitem_32 * ssm_state_5
        getitem_32 = ssm_state_5 = None
        getitem_33 = deltaB_u[slice(None, None, None), slice(None, None, None), 5]
        ssm_state_6 = mul_10 + getitem_33
        mul_10 = getitem_33 = None
        to_12 = ssm_state_6.to(torch.float32)
        getitem_34 = C_1[slice(None, None, None), 5, slice(None, None, None)]
        unsqueeze_6 = getitem_34.unsqueeze(-1)
        getitem_34 = None
        scan_output_5 = torch.matmul(to_12, unsqueeze_6)
        to_12 = unsqueeze_6 = None
        getitem_35 = scan_output_5[slice(None, None, None), slice(None, None, None), 0]
        scan_output_5 = None
        getitem_36 = discrete_A[slice(None, None, None), slice(None, None, None), 6]
        mul_11 = getitem_36 * ssm_state_6
        getitem_36 = ssm_state_6 = None
        getitem_37 = deltaB_u[slice(None, None, None), slice(None, None, None), 6]
        ssm_state_7 = mul_11 + getitem_37
        mul_11 = getitem_37 = None
        to_13 = ssm_state_7.to(torch.float32)
        getitem_38 = C_1[slice(None, None, None), 6, slice(None, None, None)]
        unsqueeze_7 = getitem_38.unsqueeze(-1)
        getitem_38 = None
        scan_output_6 = torch.matmul(to_13, unsqueeze_7)
        to_13 = unsqueeze_7 = None
        getitem_39 = scan_output_6[slice(None, None, None), slice(None, None, None), 0]
        scan_output_6 = None
        getitem_40 = discrete_A[slice(None, None, None), slice(None, None, None), 7]
        mul_12 = getitem_40 * ssm_state_7
        getitem_40 = ssm_state_7 = None
        getitem_41 = deltaB_u[slice(None, None, None), slice(None, None, None), 7]
        ssm_state_8 = mul_12 + getitem_41
        mul_12 = getitem_41 = None
        to_14 = ssm_state_8.to(torch.float32)
        getitem_42 = C_1[slice(None, None, None), 7, slice(None, None, None)]
        unsqueeze_8 = getitem_42.unsqueeze(-1)
        getitem_42 = None
        scan_output_7 = torch.matmul(to_14, unsqueeze_8)
        to_14 = unsqueeze_8 = None
        getitem_43 = scan_output_7[slice(None, None, None), slice(None, None, None), 0]
        scan_output_7 = None
        getitem_44 = discrete_A[slice(None, None, None), slice(None, None, None), 8]
        mul_13 = getitem_44 * ssm_state_8
        getitem_44 = ssm_state_8 = None
        getitem_45 = deltaB_u[slice(None, None, None), slice(None, None, None), 8]
        ssm_state_9 = mul_13 + getitem_45
        mul_13 = getitem_45 = None
        to_15 = ssm_state_9.to(torch.float32)
        getitem_46 = C_1[slice(None, None, None), 8, slice(None, None, None)]
        unsqueeze_9 = getitem_46.unsqueeze(-1)
        getitem_46 = None
        scan_output_8 = torch.matmul(to_15, unsqueeze_9)
        to_15 = unsqueeze_9 = None
        getitem_47 = scan_output_8[slice(None, None, None), slice(None, None, None), 0]
        scan_output_8 = None
        getitem_48 = discrete_A[slice(None, None, None), slice(None, None, None), 9]
        mul_14 = getitem_48 * ssm_state_9
        getitem_48 = ssm_state_9 = None
        getitem_49 = deltaB_u[slice(None, None, None), slice(None, None, None), 9]
        ssm_state_10 = mul_14 + getitem_49
        mul_14 = getitem_49 = None
        to_16 = ssm_state_10.to(torch.float32)
        getitem_50 = C_1[slice(None, None, None), 9, slice(None, None, None)]
        unsqueeze_10 = getitem_50.unsqueeze(-1)
        getitem_50 = None
        scan_output_9 = torch.matmul(to_16, unsqueeze_10)
        to_16 = unsqueeze_10 = None
        getitem_51 = scan_output_9[slice(None, None, None), slice(None, None, None), 0]
        scan_output_9 = None
        getitem_52 = discrete_A[slice(None, None, None), slice(None, None, None), 10]
        mul_15 = getitem_52 * ssm_state_10
        getitem_52 = ssm_state_10 = None
        getitem_53 = deltaB_u[slice(None, None, None), slice(None, None, None), 10]
        ssm_state_11 = mul_15 + getitem_53
        mul_15 = getitem_53 = None
        to_17 = ssm_state_11.to(torch.float32)
        getitem_54 = C_1[slice(None, None, None), 10, slice(None, None, None)]
        unsqueeze_11 = getitem_54.unsqueeze(-1)
        getitem_54 = None
        scan_output_10 = torch.matmul(to_17, unsqueeze_11)
        to_17 = unsqueeze_11 = None
        getitem_55 = scan_output_10[slice(None, None, None), slice(None, None, None), 0]
        scan_output_10 = None
        getitem_56 = discrete_A[slice(None, None, None), slice(None, None, None), 11]
        mul_16 = getitem_56 * ssm_state_11
        getitem_56 = ssm_state_11 = None
        getitem_57 = deltaB_u[slice(None, None, None), slice(None, None, None), 11]
        ssm_state_12 = mul_16 + getitem_57
        mul_16 = getitem_57 = None
        to_18 = ssm_state_12.to(torch.float32)
        getitem_58 = C_1[slice(None, None, None), 11, slice(None, None, None)]
        unsqueeze_12 = getitem_58.unsqueeze(-1)
        getitem_58 = None
        scan_output_11 = torch.matmul(to_18, unsqueeze_12)
        to_18 = unsqueeze_12 = None
        getitem_59 = scan_output_11[slice(None, None, None), slice(None, None, None), 0]
        scan_output_11 = None
        getitem_60 = discrete_A[slice(None, None, None), slice(None, None, None), 12]
        mul_17 = getitem_60 * ssm_state_12
        getitem_60 = ssm_state_12 = None
        getitem_61 = deltaB_u[slice(None, None, None), slice(None, None, None), 12]
        ssm_state_13 = mul_17 + getitem_61
        mul_17 = getitem_61 = None
        to_19 = ssm_state_13.to(torch.float32)
        getitem_62 = C_1[slice(None, None, None), 12, slice(None, None, None)]
        unsqueeze_13 = getitem_62.unsqueeze(-1)
        getitem_62 = None
        scan_output_12 = torch.matmul(to_19, unsqueeze_13)
        to_19 = unsqueeze_13 = None
        getitem_63 = scan_output_12[slice(None, None, None), slice(None, None, None), 0]
        scan_output_12 = None
        getitem_64 = discrete_A[slice(None, None, None), slice(None, None, None), 13]
        mul_18 = getitem_64 * ssm_state_13
        getitem_64 = ssm_state_13 = None
        getitem_65 = deltaB_u[slice(None, None, None), slice(None, None, None), 13]
        ssm_state_14 = mul_18 + getitem_65
        mul_18 = getitem_65 = None
        to_20 = ssm_state_14.to(torch.float32)
        getitem_66 = C_1[slice(None, None, None), 13, slice(None, None, None)]
        unsqueeze_14 = getitem_66.unsqueeze(-1)
        getitem_66 = None
        scan_output_13 = torch.matmul(to_20, unsqueeze_14)
        to_20 = unsqueeze_14 = None
        getitem_67 = scan_output_13[slice(None, None, None), slice(None, None, None), 0]
        scan_output_13 = None
        getitem_68 = discrete_A[slice(None, None, None), slice(None, None, None), 14]
        mul_19 = getitem_68 * ssm_state_14
        getitem_68 = ssm_state_14 = None
        getitem_69 = deltaB_u[slice(None, None, None), slice(None, None, None), 14]
        ssm_state_15 = mul_19 + getitem_69
        mul_19 = getitem_69 = None
        to_21 = ssm_state_15.to(torch.float32)
        getitem_70 = C_1[slice(None, None, None), 14, slice(None, None, None)]
        unsqueeze_15 = getitem_70.unsqueeze(-1)
        getitem_70 = None
        scan_output_14 = torch.matmul(to_21, unsqueeze_15)
        to_21 = unsqueeze_15 = None
        getitem_71 = scan_output_14[slice(None, None, None), slice(None, None, None), 0]
        scan_output_14 = None
        getitem_72 = discrete_A[slice(None, None, None), slice(None, None, None), 15]
        mul_20 = getitem_72 * ssm_state_15
        getitem_72 = ssm_state_15 = None
        getitem_73 = deltaB_u[slice(None, None, None), slice(None, None, None), 15]
        ssm_state_16 = mul_20 + getitem_73
        mul_20 = getitem_73 = None
        to_22 = ssm_state_16.to(torch.float32)
        getitem_74 = C_1[slice(None, None, None), 15, slice(None, None, None)]
        unsqueeze_16 = getitem_74.unsqueeze(-1)
        getitem_74 = None
        scan_output_15 = torch.matmul(to_22, unsqueeze_16)
        to_22 = unsqueeze_16 = None
        getitem_75 = scan_output_15[slice(None, None, None), slice(None, None, None), 0]
        scan_output_15 = None
        getitem_76 = discrete_A[slice(None, None, None), slice(None, None, None), 16]
        mul_21 = getitem_76 * ssm_state_16
        getitem_76 = ssm_state_16 = None
        getitem_77 = deltaB_u[slice(None, None, None), slice(None, None, None), 16]
        ssm_state_17 = mul_21 + getitem_77
        mul_21 = getitem_77 = None
        to_23 = ssm_state_17.to(torch.float32)
        getitem_78 = C_1[slice(None, None, None), 16, slice(None, None, None)]
        unsqueeze_17 = getitem_78.unsqueeze(-1)
        getitem_78 = None
        scan_output_16 = torch.matmul(to_23, unsqueeze_17)
        to_23 = unsqueeze_17 = None
        getitem_79 = scan_output_16[slice(None, None, None), slice(None, None, None), 0]
        scan_output_16 = None
        getitem_80 = discrete_A[slice(None, None, None), slice(None, None, None), 17]
        mul_22 = getitem_80 * ssm_state_17
        getitem_80 = ssm_state_17 = None
        getitem_81 = deltaB_u[slice(None, None, None), slice(None, None, None), 17]
        ssm_state_18 = mul_22 + getitem_81
        mul_22 = getitem_81 = None
        to_24 = ssm_state_18.to(torch.float32)
        getitem_82 = C_1[slice(None, None, None), 17, slice(None, None, None)]
        unsqueeze_18 = getitem_82.unsqueeze(-1)
        getitem_82 = None
        scan_output_17 = torch.matmul(to_24, unsqueeze_18)
        to_24 = unsqueeze_18 = None
        getitem_83 = scan_output_17[slice(None, None, None), slice(None, None, None), 0]
        scan_output_17 = None
        getitem_84 = discrete_A[slice(None, None, None), slice(None, None, None), 18]
        mul_23 = getitem_84 * ssm_state_18
        getitem_84 = ssm_state_18 = None
        getitem_85 = deltaB_u[slice(None, None, None), slice(None, None, None), 18]
        ssm_state_19 = mul_23 + getitem_85
        mul_23 = getitem_85 = None
        to_25 = ssm_state_19.to(torch.float32)
        getitem_86 = C_1[slice(None, None, None), 18, slice(None, None, None)]
        unsqueeze_19 = getitem_86.unsqueeze(-1)
        getitem_86 = None
        scan_output_18 = torch.matmul(to_25, unsqueeze_19)
        to_25 = unsqueeze_19 = None
        getitem_87 = scan_output_18[slice(None, None, None), slice(None, None, None), 0]
        scan_output_18 = None
        getitem_88 = discrete_A[slice(None, None, None), slice(None, None, None), 19]
        mul_24 = getitem_88 * ssm_state_19
        getitem_88 = ssm_state_19 = None
        getitem_89 = deltaB_u[slice(None, None, None), slice(None, None, None), 19]
        ssm_state_20 = mul_24 + getitem_89
        mul_24 = getitem_89 = None
        to_26 = ssm_state_20.to(torch.float32)
        getitem_90 = C_1[slice(None, None, None), 19, slice(None, None, None)]
        unsqueeze_20 = getitem_90.unsqueeze(-1)
        getitem_90 = None
        scan_output_19 = torch.matmul(to_26, unsqueeze_20)
        to_26 = unsqueeze_20 = None
        getitem_91 = scan_output_19[slice(None, None, None), slice(None, None, None), 0]
        scan_output_19 = None
        getitem_92 = discrete_A[slice(None, None, None), slice(None, None, None), 20]
        mul_25 = getitem_92 * ssm_state_20
        getitem_92 = ssm_state_20 = None
        getitem_93 = deltaB_u[slice(None, None, None), slice(None, None, None), 20]
        ssm_state_21 = mul_25 + getitem_93
        mul_25 = getitem_93 = None
        to_27 = ssm_state_21.to(torch.float32)
        getitem_94 = C_1[slice(None, None, None), 20, slice(None, None, None)]
        unsqueeze_21 = getitem_94.unsqueeze(-1)
        getitem_94 = None
        scan_output_20 = torch.matmul(to_27, unsqueeze_21)
        to_27 = unsqueeze_21 = None
        getitem_95 = scan_output_20[slice(None, None, None), slice(None, None, None), 0]
        scan_output_20 = None
        getitem_96 = discrete_A[slice(None, None, None), slice(None, None, None), 21]
        mul_26 = getitem_96 * ssm_state_21
        getitem_96 = ssm_state_21 = None
        getitem_97 = deltaB_u[slice(None, None, None), slice(None, None, None), 21]
        ssm_state_22 = mul_26 + getitem_97
        mul_26 = getitem_97 = None
        to_28 = ssm_state_22.to(torch.float32)
        getitem_98 = C_1[slice(None, None, None), 21, slice(None, None, None)]
        unsqueeze_22 = getitem_98.unsqueeze(-1)
        getitem_98 = None
        scan_output_21 = torch.matmul(to_28, unsqueeze_22)
        to_28 = unsqueeze_22 = None
        getitem_99 = scan_output_21[slice(None, None, None), slice(None, None, None), 0]
        scan_output_21 = None
        getitem_100 = discrete_A[slice(None, None, None), slice(None, None, None), 22]
        mul_27 = getitem_100 * ssm_state_22
        getitem_100 = ssm_state_22 = None
        getitem_101 = deltaB_u[slice(None, None, None), slice(None, None, None), 22]
        ssm_state_23 = mul_27 + getitem_101
        mul_27 = getitem_101 = None
        to_29 = ssm_state_23.to(torch.float32)
        getitem_102 = C_1[slice(None, None, None), 22, slice(None, None, None)]
        unsqueeze_23 = getitem_102.unsqueeze(-1)
        getitem_102 = None
        scan_output_22 = torch.matmul(to_29, unsqueeze_23)
        to_29 = unsqueeze_23 = None
        getitem_103 = scan_output_22[slice(None, None, None), slice(None, None, None), 0]
        scan_output_22 = None
        getitem_104 = discrete_A[slice(None, None, None), slice(None, None, None), 23]
        discrete_A = None
        mul_28 = getitem_104 * ssm_state_23
        getitem_104 = ssm_state_23 = None
        getitem_105 = deltaB_u[slice(None, None, None), slice(None, None, None), 23]
        deltaB_u = None
        ssm_state_24 = mul_28 + getitem_105
        mul_28 = getitem_105 = None
        to_30 = ssm_state_24.to(torch.float32)
        ssm_state_24 = None
        getitem_106 = C_1[slice(None, None, None), 23, slice(None, None, None)]
        C_1 = None
        unsqueeze_24 = getitem_106.unsqueeze(-1)
        getitem_106 = None
        scan_output_23 = torch.matmul(to_30, unsqueeze_24)
        to_30 = unsqueeze_24 = None
        getitem_107 = scan_output_23[slice(None, None, None), slice(None, None, None), 0]
        scan_output_23 = None
        scan_output_24 = torch.stack([getitem_15, getitem_19, getitem_23, getitem_27, getitem_31, getitem_35, getitem_39, getitem_43, getitem_47, getitem_51, getitem_55, getitem_59, getitem_63, getitem_67, getitem_71, getitem_75, getitem_79, getitem_83, getitem_87, getitem_91, getitem_95, getitem_99, getitem_103, getitem_107], dim=-1)
        getitem_15 = getitem_19 = getitem_23 = getitem_27 = getitem_31 = getitem_35 = getitem_39 = getitem_43 = getitem_47 = getitem_51 = getitem_55 = getitem_59 = getitem_63 = getitem_67 = getitem_71 = getitem_75 = getitem_79 = getitem_83 = getitem_87 = getitem_91 = getitem_95 = getitem_99 = getitem_103 = getitem_107 = None
        getitem_108 = v[None, slice(None, None, None), None]
        v = None
        mul_29 = transpose_3 * getitem_108
        transpose_3 = getitem_108 = None
        scan_output_25 = scan_output_24 + mul_29
        scan_output_24 = mul_29 = None
        silu_1 = torch.nn.functional.silu(gate)
        gate = None
        scan_output_26 = scan_output_25 * silu_1
        scan_output_25 = silu_1 = None
        transpose_8 = scan_output_26.transpose(1, 2)
        scan_output_26 = None
        to_31 = transpose_8.to(torch.float32)
        transpose_8 = None
        contextualized_states = torch.nn.functional.linear(to_31, l_self_modules_m_modules_layers_modules_0_modules_mixer_modules_out_proj_parameters_weight_, None)
        to_31 = l_self_modules_m_modules_layers_modules_0_modules_mixer_modules_out_proj_parameters_weight_ = None
        hidden_states_3 = residual + contextualized_states
        residual = contextualized_states = None
        to_32 = hidden_states_3.to(dtype=torch.float32)
        hidden_states_4 = to_32.to(torch.float32)
        to_32 = None
        pow_2 = hidden_states_4.pow(2)
        variance_1 = pow_2.mean(-1, keepdim=True)
        pow_2 = None
        add_28 = variance_1 + 1e-05
        variance_1 = None
        rsqrt_1 = torch.rsqrt(add_28)
        add_28 = None
        hidden_states_5 = hidden_states_4 * rsqrt_1
        hidden_states_4 = rsqrt_1 = None
        to_34 = hidden_states_5.to(torch.float32)
        hidden_states_5 = None
        hidden_states_6 = l_self_modules_m_modules_layers_modules_1_modules_norm_parameters_weight_ * to_34
        l_self_modules_m_modules_layers_modules_1_modules_norm_parameters_weight_ = to_34 = None
        residual_1 = hidden_states_3.to(torch.float32)
        hidden_states_3 = None
        linear_3 = torch.nn.functional.linear(hidden_states_6, l_self_modules_m_modules_layers_modules_1_modules_mixer_modules_in_proj_parameters_weight_, None)
        hidden_states_6 = l_self_modules_m_modules_layers_modules_1_modules_mixer_modules_in_proj_parameters_weight_ = None
        projected_states_1 = linear_3.transpose(1, 2)
        linear_3 = None
        float_6 = l_self_modules_m_modules_layers_modules_1_modules_mixer_parameters_a_log_.float()
        l_self_modules_m_modules_layers_modules_1_modules_mixer_parameters_a_log_ = None
        exp_2 = torch.exp(float_6)
        float_6 = None
        A_1 = -exp_2
        exp_2 = None
        chunk_1 = projected_states_1.chunk(2, dim=1)
        projected_states_1 = None
        hidden_states_B_C_3 = chunk_1[0]
        gate_1 = chunk_1[1]
        chunk_1 = None
        squeeze_1 = l_self_modules_m_modules_layers_modules_1_modules_mixer_modules_conv1d_parameters_weight_.squeeze(1)
        l_self_modules_m_modules_layers_modules_1_modules_mixer_modules_conv1d_parameters_weight_ = None
        to_36 = hidden_states_B_C_3.to(torch.float32)
        hidden_states_B_C_3 = None
        unsqueeze_25 = squeeze_1.unsqueeze(1)
        squeeze_1 = None
        conv1d_1 = torch.conv1d(to_36, weight=unsqueeze_25, bias=l_self_modules_m_modules_layers_modules_1_modules_mixer_modules_conv1d_parameters_bias_, padding=3, groups=1536)
        to_36 = unsqueeze_25 = l_self_modules_m_modules_layers_modules_1_modules_mixer_modules_conv1d_parameters_bias_ = None
        out_2 = conv1d_1[slice(None, None, None), slice(None, None, None), slice(None, 24, None)]
        conv1d_1 = None
        _log_api_usage_once_1 = torch._C._log_api_usage_once('python.nn_module')
        _log_api_usage_once_1 = None
        out_3 = torch.nn.functional.silu(out_2)
        out_2 = None
        hidden_states_B_C_4 = out_3.to(torch.float32)
        out_3 = None
        hidden_states_B_C_5 = hidden_states_B_C_4.transpose(1, 2)
        hidden_states_B_C_4 = None
        linear_4 = torch.nn.functional.linear(hidden_states_B_C_5, l_self_modules_m_modules_layers_modules_1_modules_mixer_modules_x_proj_parameters_weight_, None)
        l_self_modules_m_modules_layers_modules_1_modules_mixer_modules_x_proj_parameters_weight_ = None
        split_1 = torch.functional.split(linear_4, [48, 16, 16], dim=-1)
        linear_4 = None
        time_step_2 = split_1[0]
        B_2 = split_1[1]
        C_2 = split_1[2]
        split_1 = None
        transpose_11 = time_step_2.transpose(1, 2)
        time_step_2 = None
        time_step_3 = l_self_modules_m_modules_layers_modules_1_modules_mixer_modules_dt_proj_parameters_weight_ @ transpose_11
        l_self_modules_m_modules_layers_modules_1_modules_mixer_modules_dt_proj_parameters_weight_ = transpose_11 = None
        time_proj_bias_1 = l_self_modules_m_modules_layers_modules_1_modules_mixer_modules_dt_proj_parameters_bias_.float()
        l_self_modules_m_modules_layers_modules_1_modules_mixer_modules_dt_proj_parameters_bias_ = None
        transpose_12 = hidden_states_B_C_5.transpose(1, 2)
        hidden_states_B_C_5 = None
        transpose_13 = B_2.transpose(1, 2)
        B_2 = None
        transpose_14 = C_2.transpose(1, 2)
        C_2 = None
        v_1 = l_self_modules_m_modules_layers_modules_1_modules_mixer_parameters_d_.float()
        l_self_modules_m_modules_layers_modules_1_modules_mixer_parameters_d_ = None
        to_38 = time_proj_bias_1.to(torch.float32)
        time_proj_bias_1 = None
        getitem_115 = to_38[Ellipsis, None]
        to_38 = None
        dt_2 = time_step_3 + getitem_115
        time_step_3 = getitem_115 = None
        dt_3 = torch.nn.functional.softplus(dt_2)
        dt_2 = None
        B_3 = transpose_13.transpose(1, 2)
        transpose_13 = None
        C_3 = transpose_14.transpose(1, 2)
        transpose_14 = None
        getitem_116 = A_1[None, slice(None, None, None), None, slice(None, None, None)]
        A_1 = None
        getitem_117 = dt_3[slice(None, None, None), slice(None, None, None), slice(None, None, None), None]
        mul_33 = getitem_116 * getitem_117
        getitem_116 = getitem_117 = None
        discrete_A_1 = torch.exp(mul_33)
        mul_33 = None
        getitem_118 = dt_3[slice(None, None, None), slice(None, None, None), slice(None, None, None), None]
        dt_3 = None
        getitem_119 = B_3[slice(None, None, None), None, slice(None, None, None), slice(None, None, None)]
        B_3 = None
        float_9 = getitem_119.float()
        getitem_119 = None
        discrete_B_1 = getitem_118 * float_9
        getitem_118 = float_9 = None
        getitem_120 = transpose_12[slice(None, None, None), slice(None, None, None), slice(None, None, None), None]
        float_10 = getitem_120.float()
        getitem_120 = None
        deltaB_u_1 = discrete_B_1 * float_10
        discrete_B_1 = float_10 = None
        ssm_state_25 = torch.zeros(1, 1536, 16, dtype=torch.float32, device=device(type='cpu'))
        getitem_121 = discrete_A_1[slice(None, None, None), slice(None, None, None), 0]
        mul_36 = getitem_121 * ssm_state_25
        getitem_121 = ssm_state_25 = None
        getitem_122 = deltaB_u_1[slice(None, None, None), slice(None, None, None), 0]
        ssm_state_26 = mul_36 + getitem_122
        mul_36 = getitem_122 = None
        to_39 = ssm_state_26.to(torch.float32)
        getitem_123 = C_3[slice(None, None, None), 0, slice(None, None, None)]
        unsqueeze_26 = getitem_123.unsqueeze(-1)
        getitem_123 = None
        scan_output_27 = torch.matmul(to_39, unsqueeze_26)
        to_39 = unsqueeze_26 = None
        getitem_124 = scan_output_27[slice(None, None, None), slice(None, None, None), 0]
        scan_output_27 = None
        getitem_125 = discrete_A_1[slice(None, None, None), slice(None, None, None), 1]
        mul_37 = getitem_125 * ssm_state_26
        getitem_125 = ssm_state_26 = None
        getitem_126 = deltaB_u_1[slice(None, None, None), slice(None, None, None), 1]
        ssm_state_27 = mul_37 + getitem_126
        mul_37 = getitem_126 = None
        to_40 = ssm_state_27.to(torch.float32)
        getitem_127 = C_3[slice(None, None, None), 1, slice(None, None, None)]
        unsqueeze_27 = getitem_127.unsqueeze(-1)
        getitem_127 = None
        scan_output_28 = torch.matmul(to_40, unsqueeze_27)
        to_40 = unsqueeze_27 = None
        getitem_128 = scan_output_28[slice(None, None, None), slice(None, None, None), 0]
        scan_output_28 = None
        getitem_129 = discrete_A_1[slice(None, None, None), slice(None, None, None), 2]
        mul_38 = getitem_129 * ssm_state_27
        getitem_129 = ssm_state_27 = None
        getitem_130 = deltaB_u_1[slice(None, None, None), slice(None, None, None), 2]
        ssm_state_28 = mul_38 + getitem_130
        mul_38 = getitem_130 = None
        to_41 = ssm_state_28.to(torch.float32)
        getitem_131 = C_3[slice(None, None, None), 2, slice(None, None, None)]
        unsqueeze_28 = getitem_131.unsqueeze(-1)
        getitem_131 = None
        scan_output_29 = torch.matmul(to_41, unsqueeze_28)
        to_41 = unsqueeze_28 = None
        getitem_132 = scan_output_29[slice(None, None, None), slice(None, None, None), 0]
        scan_output_29 = None
        getitem_133 = discrete_A_1[slice(None, None, None), slice(None, None, None), 3]
        mul_39 = getitem_133 * ssm_state_28
        getitem_133 = ssm_state_28 = None
        getitem_134 = deltaB_u_1[slice(None, None, None), slice(None, None, None), 3]
        ssm_state_29 = mul_39 + getitem_134
        mul_39 = getitem_134 = None
        to_42 = ssm_state_29.to(torch.float32)
        getitem_135 = C_3[slice(None, None, None), 3, slice(None, None, None)]
        unsqueeze_29 = getitem_135.unsqueeze(-1)
        getitem_135 = None
        scan_output_30 = torch.matmul(to_42, unsqueeze_29)
        to_42 = unsqueeze_29 = None
        getitem_136 = scan_output_30[slice(None, None, None), slice(None, None, None), 0]
        scan_output_30 = None
        getitem_137 = discrete_A_1[slice(None, None, None), slice(None, None, None), 4]
        mul_40 = getitem_137 * ssm_state_29
        getitem_137 = ssm_state_29 = None
        getitem_138 = deltaB_u_1[slice(None, None, None), slice(None, None, None), 4]
        ssm_state_30 = mul_40 + getitem_138
        mul_40 = getitem_138 = None
        to_43 = ssm_state_30.to(torch.float32)
        getitem_139 = C_3[slice(None, None, None), 4, slice(None, None, None)]
        unsqueeze_30 = getitem_139.unsqueeze(-1)
        getitem_139 = None
        scan_output_31 = torch.matmul(to_43, unsqueeze_30)
        to_43 = unsqueeze_30 = None
        getitem_140 = scan_output_31[slice(None, None, None), slice(None, None, None), 0]
        scan_output_31 = None
        getitem_141 = discrete_A_1[slice(None, None, None), slice(None, None, None), 5]
        mul_41 = getitem_141 * ssm_state_30
        getitem_141 = ssm_state_30 = None
        getitem_142 = deltaB_u_1[slice(None, None, None), slice(None, None, None), 5]
        ssm_state_31 = mul_41 + getitem_142
        mul_41 = getitem_142 = None
        to_44 = ssm_state_31.to(torch.float32)
        getitem_143 = C_3[slice(None, None, None), 5, slice(None, None, None)]
        unsqueeze_31 = getitem_143.unsqueeze(-1)
        getitem_143 = None
        scan_output_32 = torch.matmul(to_44, unsqueeze_31)
        to_44 = unsqueeze_31 = None
        getitem_144 = scan_output_32[slice(None, None, None), slice(None, None, None), 0]
        scan_output_32 = None
        getitem_145 = discrete_A_1[slice(None, None, None), slice(None, None, None), 6]
        mul_42 = getitem_145 * ssm_state_31
        getitem_145 = ssm_state_31 = None
        getitem_146 = deltaB_u_1[slice(None, None, None), slice(None, None, None), 6]
        ssm_state_32 = mul_42 + getitem_146
        mul_42 = getitem_146 = None
        to_45 = ssm_state_32.to(torch.float32)
        getitem_147 = C_3[slice(None, None, None), 6, slice(None, None, None)]
        unsqueeze_32 = getitem_147.unsqueeze(-1)
        getitem_147 = None
        scan_output_33 = torch.matmul(to_45, unsqueeze_32)
        to_45 = unsqueeze_32 = None
        getitem_148 = scan_output_33[slice(None, None, None), slice(None, None, None), 0]
        scan_output_33 = None
        getitem_149 = discrete_A_1[slice(None, None, None), slice(None, None, None), 7]
        mul_43 = getitem_149 * ssm_state_32
        getitem_149 = ssm_state_32 = None
        getitem_150 = deltaB_u_1[slice(None, None, None), slice(None, None, None), 7]
        ssm_state_33 = mul_43 + getitem_150
        mul_43 = getitem_150 = None
        to_46 = ssm_state_33.to(torch.float32)
        getitem_151 = C_3[slice(None, None, None), 7, slice(None, None, None)]
        unsqueeze_33 = getitem_151.unsqueeze(-1)
        getitem_151 = None
        scan_output_34 = torch.matmul(to_46, unsqueeze_33)
        to_46 = unsqueeze_33 = None
        getitem_152 = scan_output_34[slice(None, None, None), slice(None, None, None), 0]
        scan_output_34 = None
        getitem_153 = discrete_A_1[slice(None, None, None), slice(None, None, None), 8]
        mul_44 = getitem_153 * ssm_state_33
        getitem_153 = ssm_state_33 = None
        getitem_154 = deltaB_u_1[slice(None, None, None), slice(None, None, None), 8]
        ssm_state_34 = mul_44 + getitem_154
        mul_44 = getitem_154 = None
        to_47 = ssm_state_34.to(torch.float32)
        getitem_155 = C_3[slice(None, None, None), 8, slice(None, None, None)]
        unsqueeze_34 = getitem_155.unsqueeze(-1)
        getitem_155 = None
        scan_output_35 = torch.matmul(to_47, unsqueeze_34)
        to_47 = unsqueeze_34 = None
        getitem_156 = scan_output_35[slice(None, None, None), slice(None, None, None), 0]
        scan_output_35 = None
        getitem_157 = discrete_A_1[slice(None, None, None), slice(None, None, None), 9]
        mul_45 = getitem_157 * ssm_state_34
        getitem_157 = ssm_state_34 = None
        getitem_158 = deltaB_u_1[slice(None, None, None), slice(None, None, None), 9]
        ssm_state_35 = mul_45 + getitem_158
        mul_45 = getitem_158 = None
        to_48 = ssm_state_35.to(torch.float32)
        getitem_159 = C_3[slice(None, None, None), 9, slice(None, None, None)]
        unsqueeze_35 = getitem_159.unsqueeze(-1)
        getitem_159 = None
        scan_output_36 = torch.matmul(to_48, unsqueeze_35)
        to_48 = unsqueeze_35 = None
        getitem_160 = scan_output_36[slice(None, None, None), slice(None, None, None), 0]
        scan_output_36 = None
        getitem_161 = discrete_A_1[slice(None, None, None), slice(None, None, None), 10]
        mul_46 = getitem_161 * ssm_state_35
        getitem_161 = ssm_state_35 = None
        getitem_162 = deltaB_u_1[slice(None, None, None), slice(None, None, None), 10]
        ssm_state_36 = mul_46 + getitem_162
        mul_46 = getitem_162 = None
        to_49 = ssm_state_36.to(torch.float32)
        getitem_163 = C_3[slice(None, None, None), 10, slice(None, None, None)]
        unsqueeze_36 = getitem_163.unsqueeze(-1)
        getitem_163 = None
        scan_output_37 = torch.matmul(to_49, unsqueeze_36)
        to_49 = unsqueeze_36 = None
        getitem_164 = scan_output_37[slice(None, None, None), slice(None, None, None), 0]
        scan_output_37 = None
        getitem_165 = discrete_A_1[slice(None, None, None), slice(None, None, None), 11]
        mul_47 = getitem_165 * ssm_state_36
        getitem_165 = ssm_state_36 = None
        getitem_166 = deltaB_u_1[slice(None, None, None), slice(None, None, None), 11]
        ssm_state_37 = mul_47 + getitem_166
        mul_47 = getitem_166 = None
        to_50 = ssm_state_37.to(torch.float32)
        getitem_167 = C_3[slice(None, None, None), 11, slice(None, None, None)]
        unsqueeze_37 = getitem_167.unsqueeze(-1)
        getitem_167 = None
        scan_output_38 = torch.matmul(to_50, unsqueeze_37)
        to_50 = unsqueeze_37 = None
        getitem_168 = scan_output_38[slice(None, None, None), slice(None, None, None), 0]
        scan_output_38 = None
        getitem_169 = discrete_A_1[slice(None, None, None), slice(None, None, None), 12]
        mul_48 = getitem_169 * ssm_state_37
        getitem_169 = ssm_state_37 = None
        getitem_170 = deltaB_u_1[slice(None, None, None), slice(None, None, None), 12]
        ssm_state_38 = mul_48 + getitem_170
        mul_48 = getitem_170 = None
        to_51 = ssm_state_38.to(torch.float32)
        getitem_171 = C_3[slice(None, None, None), 12, slice(None, None, None)]
        unsqueeze_38 = getitem_171.unsqueeze(-1)
        getitem_171 = None
        scan_output_39 = torch.matmul(to_51, unsqueeze_38)
        to_51 = unsqueeze_38 = None
        getitem_172 = scan_output_39[slice(None, None, None), slice(None, None, None), 0]
        scan_output_39 = None
        getitem_173 = discrete_A_1[slice(None, None, None), slice(None, None, None), 13]
        mul_49 = getitem_173 * ssm_state_38
        getitem_173 = ssm_state_38 = None
        getitem_174 = deltaB_u_1[slice(None, None, None), slice(None, None, None), 13]
        ssm_state_39 = mul_49 + getitem_174
        mul_49 = getitem_174 = None
        to_52 = ssm_state_39.to(torch.float32)
        getitem_175 = C_3[slice(None, None, None), 13, slice(None, None, None)]
        unsqueeze_39 = getitem_175.unsqueeze(-1)
        getitem_175 = None
        scan_output_40 = torch.matmul(to_52, unsqueeze_39)
        to_52 = unsqueeze_39 = None
        getitem_176 = scan_output_40[slice(None, None, None), slice(None, None, None), 0]
        scan_output_40 = None
        getitem_177 = discrete_A_1[slice(None, None, None), slice(None, None, None), 14]
        mul_50 = getitem_177 * ssm_state_39
        getitem_177 = ssm_state_39 = None
        getitem_178 = deltaB_u_1[slice(None, None, None), slice(None, None, None), 14]
        ssm_state_40 = mul_50 + getitem_178
        mul_50 = getitem_178 = None
        to_53 = ssm_state_40.to(torch.float32)
        getitem_179 = C_3[slice(None, None, None), 14, slice(None, None, None)]
        unsqueeze_40 = getitem_179.unsqueeze(-1)
        getitem_179 = None
        scan_output_41 = torch.matmul(to_53, unsqueeze_40)
        to_53 = unsqueeze_40 = None
        getitem_180 = scan_output_41[slice(None, None, None), slice(None, None, None), 0]
        scan_output_41 = None
        getitem_181 = discrete_A_1[slice(None, None, None), slice(None, None, None), 15]
        mul_51 = getitem_181 * ssm_state_40
        getitem_181 = ssm_state_40 = None
        getitem_182 = deltaB_u_1[slice(None, None, None), slice(None, None, None), 15]
        ssm_state_41 = mul_51 + getitem_182
        mul_51 = getitem_182 = None
        to_54 = ssm_state_41.to(torch.float32)
        getitem_183 = C_3[slice(None, None, None), 15, slice(None, None, None)]
        unsqueeze_41 = getitem_183.unsqueeze(-1)
        getitem_183 = None
        scan_output_42 = torch.matmul(to_54, unsqueeze_41)
        to_54 = unsqueeze_41 = None
        getitem_184 = scan_output_42[slice(None, None, None), slice(None, None, None), 0]
        scan_output_42 = None
        getitem_185 = discrete_A_1[slice(None, None, None), slice(None, None, None), 16]
        mul_52 = getitem_185 * ssm_state_41
        getitem_185 = ssm_state_41 = None
        getitem_186 = deltaB_u_1[slice(None, None, None), slice(None, None, None), 16]
        ssm_state_42 = mul_52 + getitem_186
        mul_52 = getitem_186 = None
        to_55 = ssm_state_42.to(torch.float32)
        getitem_187 = C_3[slice(None, None, None), 16, slice(None, None, None)]
        unsqueeze_42 = getitem_187.unsqueeze(-1)
        getitem_187 = None
        scan_output_43 = torch.matmul(to_55, unsqueeze_42)
        to_55 = unsqueeze_42 = None
        getitem_188 = scan_output_43[slice(None, None, None), slice(None, None, None), 0]
        scan_output_43 = None
        getitem_189 = discrete_A_1[slice(None, None, None), slice(None, None, None), 17]
        mul_53 = getitem_189 * ssm_state_42
        getitem_189 = ssm_state_42 = None
        getitem_190 = deltaB_u_1[slice(None, None, None), slice(None, None, None), 17]
        ssm_state_43 = mul_53 + getitem_190
        mul_53 = getitem_190 = None
        to_56 = ssm_state_43.to(torch.float32)
        getitem_191 = C_3[slice(None, None, None), 17, slice(None, None, None)]
        unsqueeze_43 = getitem_191.unsqueeze(-1)
        getitem_191 = None
        scan_output_44 = torch.matmul(to_56, unsqueeze_43)
        to_56 = unsqueeze_43 = None
        getitem_192 = scan_output_44[slice(None, None, None), slice(None, None, None), 0]
        scan_output_44 = None
        getitem_193 = discrete_A_1[slice(None, None, None), slice(None, None, None), 18]
        mul_54 = getitem_193 * ssm_state_43
        getitem_193 = ssm_state_43 = None
        getitem_194 = deltaB_u_1[slice(None, None, None), slice(None, None, None), 18]
        ssm_state_44 = mul_54 + getitem_194
        mul_54 = getitem_194 = None
        to_57 = ssm_state_44.to(torch.float32)
        getitem_195 = C_3[slice(None, None, None), 18, slice(None, None, None)]
        unsqueeze_44 = getitem_195.unsqueeze(-1)
        getitem_195 = None
        scan_output_45 = torch.matmul(to_57, unsqueeze_44)
        to_57 = unsqueeze_44 = None
        getitem_196 = scan_output_45[slice(None, None, None), slice(None, None, None), 0]
        scan_output_45 = None
        getitem_197 = discrete_A_1[slice(None, None, None), slice(None, None, None), 19]
        mul_55 = getitem_197 * ssm_state_44
        getitem_197 = ssm_state_44 = None
        getitem_198 = deltaB_u_1[slice(None, None, None), slice(None, None, None), 19]
        ssm_state_45 = mul_55 + getitem_198
        mul_55 = getitem_198 = None
        to_58 = ssm_state_45.to(torch.float32)
        getitem_199 = C_3[slice(None, None, None), 19, slice(None, None, None)]
        unsqueeze_45 = getitem_199.unsqueeze(-1)
        getitem_199 = None
        scan_output_46 = torch.matmul(to_58, unsqueeze_45)
        to_58 = unsqueeze_45 = None
        getitem_200 = scan_output_46[slice(None, None, None), slice(None, None, None), 0]
        scan_output_46 = None
        getitem_201 = discrete_A_1[slice(None, None, None), slice(None, None, None), 20]
        mul_56 = getitem_201 * ssm_state_45
        getitem_201 = ssm_state_45 = None
        getitem_202 = deltaB_u_1[slice(None, None, None), slice(None, None, None), 20]
        ssm_state_46 = mul_56 + getitem_202
        mul_56 = getitem_202 = None
        to_59 = ssm_state_46.to(torch.float32)
        getitem_203 = C_3[slice(None, None, None), 20, slice(None, None, None)]
        unsqueeze_46 = getitem_203.unsqueeze(-1)
        getitem_203 = None
        scan_output_47 = torch.matmul(to_59, unsqueeze_46)
        to_59 = unsqueeze_46 = None
        getitem_204 = scan_output_47[slice(None, None, None), slice(None, None, None), 0]
        scan_output_47 = None
        getitem_205 = discrete_A_1[slice(None, None, None), slice(None, None, None), 21]
        mul_57 = getitem_205 * ssm_state_46
        getitem_205 = ssm_state_46 = None
        getitem_206 = deltaB_u_1[slice(None, None, None), slice(None, None, None), 21]
        ssm_state_47 = mul_57 + getitem_206
        mul_57 = getitem_206 = None
        to_60 = ssm_state_47.to(torch.float32)
        getitem_207 = C_3[slice(None, None, None), 21, slice(None, None, None)]
        unsqueeze_47 = getitem_207.unsqueeze(-1)
        getitem_207 = None
        scan_output_48 = torch.matmul(to_60, unsqueeze_47)
        to_60 = unsqueeze_47 = None
        getitem_208 = scan_output_48[slice(None, None, None), slice(None, None, None), 0]
        scan_output_48 = None
        getitem_209 = discrete_A_1[slice(None, None, None), slice(None, None, None), 22]
        mul_58 = getitem_209 * ssm_state_47
        getitem_209 = ssm_state_47 = None
        getitem_210 = deltaB_u_1[slice(None, None, None), slice(None, None, None), 22]
        ssm_state_48 = mul_58 + getitem_210
        mul_58 = getitem_210 = None
        to_61 = ssm_state_48.to(torch.float32)
        getitem_211 = C_3[slice(None, None, None), 22, slice(None, None, None)]
        unsqueeze_48 = getitem_211.unsqueeze(-1)
        getitem_211 = None
        scan_output_49 = torch.matmul(to_61, unsqueeze_48)
        to_61 = unsqueeze_48 = None
        getitem_212 = scan_output_49[slice(None, None, None), slice(None, None, None), 0]
        scan_output_49 = None
        getitem_213 = discrete_A_1[slice(None, None, None), slice(None, None, None), 23]
        discrete_A_1 = None
        mul_59 = getitem_213 * ssm_state_48
        getitem_213 = ssm_state_48 = None
        getitem_214 = deltaB_u_1[slice(None, None, None), slice(None, None, None), 23]
        deltaB_u_1 = None
        ssm_state_49 = mul_59 + getitem_214
        mul_59 = getitem_214 = None
        to_62 = ssm_state_49.to(torch.float32)
        ssm_state_49 = None
        getitem_215 = C_3[slice(None, None, None), 23, slice(None, None, None)]
        C_3 = None
        unsqueeze_49 = getitem_215.unsqueeze(-1)
        getitem_215 = None
        scan_output_50 = torch.matmul(to_62, unsqueeze_49)
        to_62 = unsqueeze_49 = None
        getitem_216 = scan_output_50[slice(None, None, None), slice(None, None, None), 0]
        scan_output_50 = None
        scan_output_51 = torch.stack([getitem_124, getitem_128, getitem_132, getitem_136, getitem_140, getitem_144, getitem_148, getitem_152, getitem_156, getitem_160, getitem_164, getitem_168, getitem_172, getitem_176, getitem_180, getitem_184, getitem_188, getitem_192, getitem_196, getitem_200, getitem_204, getitem_208, getitem_212, getitem_216], dim=-1)
        getitem_124 = getitem_128 = getitem_132 = getitem_136 = getitem_140 = getitem_144 = getitem_148 = getitem_152 = getitem_156 = getitem_160 = getitem_164 = getitem_168 = getitem_172 = getitem_176 = getitem_180 = getitem_184 = getitem_188 = getitem_192 = getitem_196 = getitem_200 = getitem_204 = getitem_208 = getitem_212 = getitem_216 = None
        getitem_217 = v_1[None, slice(None, None, None), None]
        v_1 = None
        mul_60 = transpose_12 * getitem_217
        transpose_12 = getitem_217 = None
        scan_output_52 = scan_output_51 + mul_60
        scan_output_51 = mul_60 = None
        silu_3 = torch.nn.functional.silu(gate_1)
        gate_1 = None
        scan_output_53 = scan_output_52 * silu_3
        scan_output_52 = silu_3 = None
        transpose_17 = scan_output_53.transpose(1, 2)
        scan_output_53 = None
        to_63 = transpose_17.to(torch.float32)
        transpose_17 = None
        contextualized_states_1 = torch.nn.functional.linear(to_63, l_self_modules_m_modules_layers_modules_1_modules_mixer_modules_out_proj_parameters_weight_, None)
        to_63 = l_self_modules_m_modules_layers_modules_1_modules_mixer_modules_out_proj_parameters_weight_ = None
        hidden_states_7 = residual_1 + contextualized_states_1
        residual_1 = contextualized_states_1 = None
        to_64 = hidden_states_7.to(dtype=torch.float32)
        hidden_states_8 = to_64.to(torch.float32)
        to_64 = None
        pow_3 = hidden_states_8.pow(2)
        variance_2 = pow_3.mean(-1, keepdim=True)
        pow_3 = None
        add_56 = variance_2 + 1e-05
        variance_2 = None
        rsqrt_2 = torch.rsqrt(add_56)
        add_56 = None
        hidden_states_9 = hidden_states_8 * rsqrt_2
        hidden_states_8 = rsqrt_2 = None
        to_66 = hidden_states_9.to(torch.float32)
        hidden_states_9 = None
        hidden_states_10 = l_self_modules_m_modules_layers_modules_2_modules_norm_parameters_weight_ * to_66
        l_self_modules_m_modules_layers_modules_2_modules_norm_parameters_weight_ = to_66 = None
        residual_2 = hidden_states_7.to(torch.float32)
        hidden_states_7 = None
        linear_6 = torch.nn.functional.linear(hidden_states_10, l_self_modules_m_modules_layers_modules_2_modules_mixer_modules_in_proj_parameters_weight_, None)
        hidden_states_10 = l_self_modules_m_modules_layers_modules_2_modules_mixer_modules_in_proj_parameters_weight_ = None
        projected_states_2 = linear_6.transpose(1, 2)
        linear_6 = None
        float_11 = l_self_modules_m_modules_layers_modules_2_modules_mixer_parameters_a_log_.float()
        l_self_modules_m_modules_layers_modules_2_modules_mixer_parameters_a_log_ = None
        exp_4 = torch.exp(float_11)
        float_11 = None
        A_2 = -exp_4
        exp_4 = None
        chunk_2 = projected_states_2.chunk(2, dim=1)
        projected_states_2 = None
        hidden_states_B_C_6 = chunk_2[0]
        gate_2 = chunk_2[1]
        chunk_2 = None
        squeeze_2 = l_self_modules_m_modules_layers_modules_2_modules_mixer_modules_conv1d_parameters_weight_.squeeze(1)
        l_self_modules_m_modules_layers_modules_2_modules_mixer_modules_conv1d_parameters_weight_ = None
        to_68 = hidden_states_B_C_6.to(torch.float32)
        hidden_states_B_C_6 = None
        unsqueeze_50 = squeeze_2.unsqueeze(1)
        squeeze_2 = None
        conv1d_2 = torch.conv1d(to_68, weight=unsqueeze_50, bias=l_self_modules_m_modules_layers_modules_2_modules_mixer_modules_conv1d_parameters_bias_, padding=3, groups=1536)
        to_68 = unsqueeze_50 = l_self_modules_m_modules_layers_modules_2_modules_mixer_modules_conv1d_parameters_bias_ = None
        out_4 = conv1d_2[slice(None, None, None), slice(None, None, None), slice(None, 24, None)]
        conv1d_2 = None
        _log_api_usage_once_2 = torch._C._log_api_usage_once('python.nn_module')
        _log_api_usage_once_2 = None
        out_5 = torch.nn.functional.silu(out_4)
        out_4 = None
        hidden_states_B_C_7 = out_5.to(torch.float32)
        out_5 = None
        hidden_states_B_C_8 = hidden_states_B_C_7.transpose(1, 2)
        hidden_states_B_C_7 = None
        linear_7 = torch.nn.functional.linear(hidden_states_B_C_8, l_self_modules_m_modules_layers_modules_2_modules_mixer_modules_x_proj_parameters_weight_, None)
        l_self_modules_m_modules_layers_modules_2_modules_mixer_modules_x_proj_parameters_weight_ = None
        split_2 = torch.functional.split(linear_7, [48, 16, 16], dim=-1)
        linear_7 = None
        time_step_4 = split_2[0]
        B_4 = split_2[1]
        C_4 = split_2[2]
        split_2 = None
        transpose_20 = time_step_4.transpose(1, 2)
        time_step_4 = None
        time_step_5 = l_self_modules_m_modules_layers_modules_2_modules_mixer_modules_dt_proj_parameters_weight_ @ transpose_20
        l_self_modules_m_modules_layers_modules_2_modules_mixer_modules_dt_proj_parameters_weight_ = transpose_20 = None
        time_proj_bias_2 = l_self_modules_m_modules_layers_modules_2_modules_mixer_modules_dt_proj_parameters_bias_.float()
        l_self_modules_m_modules_layers_modules_2_modules_mixer_modules_dt_proj_parameters_bias_ = None
        transpose_21 = hidden_states_B_C_8.transpose(1, 2)
        hidden_states_B_C_8 = None
        transpose_22 = B_4.transpose(1, 2)
        B_4 = None
        transpose_23 = C_4.transpose(1, 2)
        C_4 = None
        v_2 = l_self_modules_m_modules_layers_modules_2_modules_mixer_parameters_d_.float()
        l_self_modules_m_modules_layers_modules_2_modules_mixer_parameters_d_ = None
        to_70 = time_proj_bias_2.to(torch.float32)
        time_proj_bias_2 = None
        getitem_224 = to_70[Ellipsis, None]
        to_70 = None
        dt_4 = time_step_5 + getitem_224
        time_step_5 = getitem_224 = None
        dt_5 = torch.nn.functional.softplus(dt_4)
        dt_4 = None
        B_5 = transpose_22.transpose(1, 2)
        transpose_22 = None
        C_5 = transpose_23.transpose(1, 2)
        transpose_23 = None
        getitem_225 = A_2[None, slice(None, None, None), None, slice(None, None, None)]
        A_2 = None
        getitem_226 = dt_5[slice(None, None, None), slice(None, None, None), slice(None, None, None), None]
        mul_64 = getitem_225 * getitem_226
        getitem_225 = getitem_226 = None
        discrete_A_2 = torch.exp(mul_64)
        mul_64 = None
        getitem_227 = dt_5[slice(None, None, None), slice(None, None, None), slice(None, None, None), None]
        dt_5 = None
        getitem_228 = B_5[slice(None, None, None), None, slice(None, None, None), slice(None, None, None)]
        B_5 = None
        float_14 = getitem_228.float()
        getitem_228 = None
        discrete_B_2 = getitem_227 * float_14
        getitem_227 = float_14 = None
        getitem_229 = transpose_21[slice(None, None, None), slice(None, None, None), slice(None, None, None), None]
        float_15 = getitem_229.float()
        getitem_229 = None
        deltaB_u_2 = discrete_B_2 * float_15
        discrete_B_2 = float_15 = None
        ssm_state_50 = torch.zeros(1, 1536, 16, dtype=torch.float32, device=device(type='cpu'))
        getitem_230 = discrete_A_2[slice(None, None, None), slice(None, None, None), 0]
        mul_67 = getitem_230 * ssm_state_50
        getitem_230 = ssm_state_50 = None
        getitem_231 = deltaB_u_2[slice(None, None, None), slice(None, None, None), 0]
        ssm_state_51 = mul_67 + getitem_231
        mul_67 = getitem_231 = None
        to_71 = ssm_state_51.to(torch.float32)
        getitem_232 = C_5[slice(None, None, None), 0, slice(None, None, None)]
        unsqueeze_51 = getitem_232.unsqueeze(-1)
        getitem_232 = None
        scan_output_54 = torch.matmul(to_71, unsqueeze_51)
        to_71 = unsqueeze_51 = None
        getitem_233 = scan_output_54[slice(None, None, None), slice(None, None, None), 0]
        scan_output_54 = None
        getitem_234 = discrete_A_2[slice(None, None, None), slice(None, None, None), 1]
        mul_68 = getitem_234 * ssm_state_51
        getitem_234 = ssm_state_51 = None
        getitem_235 = deltaB_u_2[slice(None, None, None), slice(None, None, None), 1]
        ssm_state_52 = mul_68 + getitem_235
        mul_68 = getitem_235 = None
        to_72 = ssm_state_52.to(torch.float32)
        getitem_236 = C_5[slice(None, None, None), 1, slice(None, None, None)]
        unsqueeze_52 = getitem_236.unsqueeze(-1)
        getitem_236 = None
        scan_output_55 = torch.matmul(to_72, unsqueeze_52)
        to_72 = unsqueeze_52 = None
        getitem_237 = scan_output_55[slice(None, None, None), slice(None, None, None), 0]
        scan_output_55 = None
        getitem_238 = discrete_A_2[slice(None, None, None), slice(None, None, None), 2]
        mul_69 = getitem_238 * ssm_state_52
        getitem_238 = ssm_state_52 = None
        getitem_239 = deltaB_u_2[slice(None, None, None), slice(None, None, None), 2]
        ssm_state_53 = mul_69 + getitem_239
        mul_69 = getitem_239 = None
        to_73 = ssm_state_53.to(torch.float32)
        getitem_240 = C_5[slice(None, None, None), 2, slice(None, None, None)]
        unsqueeze_53 = getitem_240.unsqueeze(-1)
        getitem_240 = None
        scan_output_56 = torch.matmul(to_73, unsqueeze_53)
        to_73 = unsqueeze_53 = None
        getitem_241 = scan_output_56[slice(None, None, None), slice(None, None, None), 0]
        scan_output_56 = None
        getitem_242 = discrete_A_2[slice(None, None, None), slice(None, None, None), 3]
        mul_70 = getitem_242 * ssm_state_53
        getitem_242 = ssm_state_53 = None
        getitem_243 = deltaB_u_2[slice(None, None, None), slice(None, None, None), 3]
        ssm_state_54 = mul_70 + getitem_243
        mul_70 = getitem_243 = None
        to_74 = ssm_state_54.to(torch.float32)
        getitem_244 = C_5[slice(None, None, None), 3, slice(None, None, None)]
        unsqueeze_54 = getitem_244.unsqueeze(-1)
        getitem_244 = None
        scan_output_57 = torch.matmul(to_74, unsqueeze_54)
        to_74 = unsqueeze_54 = None
        getitem_245 = scan_output_57[slice(None, None, None), slice(None, None, None), 0]
        scan_output_57 = None
        getitem_246 = discrete_A_2[slice(None, None, None), slice(None, None, None), 4]
        mul_71 = getitem_246 * ssm_state_54
        getitem_246 = ssm_state_54 = None
        getitem_247 = deltaB_u_2[slice(None, None, None), slice(None, None, None), 4]
        ssm_state_55 = mul_71 + getitem_247
        mul_71 = getitem_247 = None
        to_75 = ssm_state_55.to(torch.float32)
        getitem_248 = C_5[slice(None, None, None), 4, slice(None, None, None)]
        unsqueeze_55 = getitem_248.unsqueeze(-1)
        getitem_248 = None
        scan_output_58 = torch.matmul(to_75, unsqueeze_55)
        to_75 = unsqueeze_55 = None
        getitem_249 = scan_output_58[slice(None, None, None), slice(None, None, None), 0]
        scan_output_58 = None
        getitem_250 = discrete_A_2[slice(None, None, None), slice(None, None, None), 5]
        mul_72 = getitem_250 * ssm_state_55
        getitem_250 = ssm_state_55 = None
        getitem_251 = deltaB_u_2[slice(None, None, None), slice(None, None, None), 5]
        ssm_state_56 = mul_72 + getitem_251
        mul_72 = getitem_251 = None
        to_76 = ssm_state_56.to(torch.float32)
        getitem_252 = C_5[slice(None, None, None), 5, slice(None, None, None)]
        unsqueeze_56 = getitem_252.unsqueeze(-1)
        getitem_252 = None
        scan_output_59 = torch.matmul(to_76, unsqueeze_56)
        to_76 = unsqueeze_56 = None
        getitem_253 = scan_output_59[slice(None, None, None), slice(None, None, None), 0]
        scan_output_59 = None
        getitem_254 = discrete_A_2[slice(None, None, None), slice(None, None, None), 6]
        mul_73 = getitem_254 * ssm_state_56
        getitem_254 = ssm_state_56 = None
        getitem_255 = deltaB_u_2[slice(None, None, None), slice(None, None, None), 6]
        ssm_state_57 = mul_73 + getitem_255
        mul_73 = getitem_255 = None
        to_77 = ssm_state_57.to(torch.float32)
        getitem_256 = C_5[slice(None, None, None), 6, slice(None, None, None)]
        unsqueeze_57 = getitem_256.unsqueeze(-1)
        getitem_256 = None
        scan_output_60 = torch.matmul(to_77, unsqueeze_57)
        to_77 = unsqueeze_57 = None
        getitem_257 = scan_output_60[slice(None, None, None), slice(None, None, None), 0]
        scan_output_60 = None
        getitem_258 = discrete_A_2[slice(None, None, None), slice(None, None, None), 7]
        mul_74 = getitem_258 * ssm_state_57
        getitem_258 = ssm_state_57 = None
        getitem_259 = deltaB_u_2[slice(None, None, None), slice(None, None, None), 7]
        ssm_state_58 = mul_74 + getitem_259
        mul_74 = getitem_259 = None
        to_78 = ssm_state_58.to(torch.float32)
        getitem_260 = C_5[slice(None, None, None), 7, slice(None, None, None)]
        unsqueeze_58 = getitem_260.unsqueeze(-1)
        getitem_260 = None
        scan_output_61 = torch.matmul(to_78, unsqueeze_58)
        to_78 = unsqueeze_58 = None
        getitem_261 = scan_output_61[slice(None, None, None), slice(None, None, None), 0]
        scan_output_61 = None
        getitem_262 = discrete_A_2[slice(None, None, None), slice(None, None, None), 8]
        mul_75 = getitem_262 * ssm_state_58
        getitem_262 = ssm_state_58 = None
        getitem_263 = deltaB_u_2[slice(None, None, None), slice(None, None, None), 8]
        ssm_state_59 = mul_75 + getitem_263
        mul_75 = getitem_263 = None
        to_79 = ssm_state_59.to(torch.float32)
        getitem_264 = C_5[slice(None, None, None), 8, slice(None, None, None)]
        unsqueeze_59 = getitem_264.unsqueeze(-1)
        getitem_264 = None
        scan_output_62 = torch.matmul(to_79, unsqueeze_59)
        to_79 = unsqueeze_59 = None
        getitem_265 = scan_output_62[slice(None, None, None), slice(None, None, None), 0]
        scan_output_62 = None
        getitem_266 = discrete_A_2[slice(None, None, None), slice(None, None, None), 9]
        mul_76 = getitem_266 * ssm_state_59
        getitem_266 = ssm_state_59 = None
        getitem_267 = deltaB_u_2[slice(None, None, None), slice(None, None, None), 9]
        ssm_state_60 = mul_76 + getitem_267
        mul_76 = getitem_267 = None
        to_80 = ssm_state_60.to(torch.float32)
        getitem_268 = C_5[slice(None, None, None), 9, slice(None, None, None)]
        unsqueeze_60 = getitem_268.unsqueeze(-1)
        getitem_268 = None
        scan_output_63 = torch.matmul(to_80, unsqueeze_60)
        to_80 = unsqueeze_60 = None
        getitem_269 = scan_output_63[slice(None, None, None), slice(None, None, None), 0]
        scan_output_63 = None
        getitem_270 = discrete_A_2[slice(None, None, None), slice(None, None, None), 10]
        mul_77 = getitem_270 * ssm_state_60
        getitem_270 = ssm_state_60 = None
        getitem_271 = deltaB_u_2[slice(None, None, None), slice(None, None, None), 10]
        ssm_state_61 = mul_77 + getitem_271
        mul_77 = getitem_271 = None
        to_81 = ssm_state_61.to(torch.float32)
        getitem_272 = C_5[slice(None, None, None), 10, slice(None, None, None)]
        unsqueeze_61 = getitem_272.unsqueeze(-1)
        getitem_272 = None
        scan_output_64 = torch.matmul(to_81, unsqueeze_61)
        to_81 = unsqueeze_61 = None
        getitem_273 = scan_output_64[slice(None, None, None), slice(None, None, None), 0]
        scan_output_64 = None
        getitem_274 = discrete_A_2[slice(None, None, None), slice(None, None, None), 11]
        mul_78 = getitem_274 * ssm_state_61
        getitem_274 = ssm_state_61 = None
        getitem_275 = deltaB_u_2[slice(None, None, None), slice(None, None, None), 11]
        ssm_state_62 = mul_78 + getitem_275
        mul_78 = getitem_275 = None
        to_82 = ssm_state_62.to(torch.float32)
        getitem_276 = C_5[slice(None, None, None), 11, slice(None, None, None)]
        unsqueeze_62 = getitem_276.unsqueeze(-1)
        getitem_276 = None
        scan_output_65 = torch.matmul(to_82, unsqueeze_62)
        to_82 = unsqueeze_62 = None
        getitem_277 = scan_output_65[slice(None, None, None), slice(None, None, None), 0]
        scan_output_65 = None
        getitem_278 = discrete_A_2[slice(None, None, None), slice(None, None, None), 12]
        mul_79 = getitem_278 * ssm_state_62
        getitem_278 = ssm_state_62 = None
        getitem_279 = deltaB_u_2[slice(None, None, None), slice(None, None, None), 12]
        ssm_state_63 = mul_79 + getitem_279
        mul_79 = getitem_279 = None
        to_83 = ssm_state_63.to(torch.float32)
        getitem_280 = C_5[slice(None, None, None), 12, slice(None, None, None)]
        unsqueeze_63 = getitem_280.unsqueeze(-1)
        getitem_280 = None
        scan_output_66 = torch.matmul(to_83, unsqueeze_63)
        to_83 = unsqueeze_63 = None
        getitem_281 = scan_output_66[slice(None, None, None), slice(None, None, None), 0]
        scan_output_66 = None
        getitem_282 = discrete_A_2[slice(None, None, None), slice(None, None, None), 13]
        mul_80 = getitem_282 * ssm_state_63
        getitem_282 = ssm_state_63 = None
        getitem_283 = deltaB_u_2[slice(None, None, None), slice(None, None, None), 13]
        ssm_state_64 = mul_80 + getitem_283
        mul_80 = getitem_283 = None
        to_84 = ssm_state_64.to(torch.float32)
        getitem_284 = C_5[slice(None, None, None), 13, slice(None, None, None)]
        unsqueeze_64 = getitem_284.unsqueeze(-1)
        getitem_284 = None
        scan_output_67 = torch.matmul(to_84, unsqueeze_64)
        to_84 = unsqueeze_64 = None
        getitem_285 = scan_output_67[slice(None, None, None), slice(None, None, None), 0]
        scan_output_67 = None
        getitem_286 = discrete_A_2[slice(None, None, None), slice(None, None, None), 14]
        mul_81 = getitem_286 * ssm_state_64
        getitem_286 = ssm_state_64 = None
        getitem_287 = deltaB_u_2[slice(None, None, None), slice(None, None, None), 14]
        ssm_state_65 = mul_81 + getitem_287
        mul_81 = getitem_287 = None
        to_85 = ssm_state_65.to(torch.float32)
        getitem_288 = C_5[slice(None, None, None), 14, slice(None, None, None)]
        unsqueeze_65 = getitem_288.unsqueeze(-1)
        getitem_288 = None
        scan_output_68 = torch.matmul(to_85, unsqueeze_65)
        to_85 = unsqueeze_65 = None
        getitem_289 = scan_output_68[slice(None, None, None), slice(None, None, None), 0]
        scan_output_68 = None
        getitem_290 = discrete_A_2[slice(None, None, None), slice(None, None, None), 15]
        mul_82 = getitem_290 * ssm_state_65
        getitem_290 = ssm_state_65 = None
        getitem_291 = deltaB_u_2[slice(None, None, None), slice(None, None, None), 15]
        ssm_state_66 = mul_82 + getitem_291
        mul_82 = getitem_291 = None
        to_86 = ssm_state_66.to(torch.float32)
        getitem_292 = C_5[slice(None, None, None), 15, slice(None, None, None)]
        unsqueeze_66 = getitem_292.unsqueeze(-1)
        getitem_292 = None
        scan_output_69 = torch.matmul(to_86, unsqueeze_66)
        to_86 = unsqueeze_66 = None
        getitem_293 = scan_output_69[slice(None, None, None), slice(None, None, None), 0]
        scan_output_69 = None
        getitem_294 = discrete_A_2[slice(None, None, None), slice(None, None, None), 16]
        mul_83 = getitem_294 * ssm_state_66
        getitem_294 = ssm_state_66 = None
        getitem_295 = deltaB_u_2[slice(None, None, None), slice(None, None, None), 16]
        ssm_state_67 = mul_83 + getitem_295
        mul_83 = getitem_295 = None
        to_87 = ssm_state_67.to(torch.float32)
        getitem_296 = C_5[slice(None, None, None), 16, slice(None, None, None)]
        unsqueeze_67 = getitem_296.unsqueeze(-1)
        getitem_296 = None
        scan_output_70 = torch.matmul(to_87, unsqueeze_67)
        to_87 = unsqueeze_67 = None
        getitem_297 = scan_output_70[slice(None, None, None), slice(None, None, None), 0]
        scan_output_70 = None
        getitem_298 = discrete_A_2[slice(None, None, None), slice(None, None, None), 17]
        mul_84 = getitem_298 * ssm_state_67
        getitem_298 = ssm_state_67 = None
        getitem_299 = deltaB_u_2[slice(None, None, None), slice(None, None, None), 17]
        ssm_state_68 = mul_84 + getitem_299
        mul_84 = getitem_299 = None
        to_88 = ssm_state_68.to(torch.float32)
        getitem_300 = C_5[slice(None, None, None), 17, slice(None, None, None)]
        unsqueeze_68 = getitem_300.unsqueeze(-1)
        getitem_300 = None
        scan_output_71 = torch.matmul(to_88, unsqueeze_68)
        to_88 = unsqueeze_68 = None
        getitem_301 = scan_output_71[slice(None, None, None), slice(None, None, None), 0]
        scan_output_71 = None
        getitem_302 = discrete_A_2[slice(None, None, None), slice(None, None, None), 18]
        mul_85 = getitem_302 * ssm_state_68
        getitem_302 = ssm_state_68 = None
        getitem_303 = deltaB_u_2[slice(None, None, None), slice(None, None, None), 18]
        ssm_state_69 = mul_85 + getitem_303
        mul_85 = getitem_303 = None
        to_89 = ssm_state_69.to(torch.float32)
        getitem_304 = C_5[slice(None, None, None), 18, slice(None, None, None)]
        unsqueeze_69 = getitem_304.unsqueeze(-1)
        getitem_304 = None
        scan_output_72 = torch.matmul(to_89, unsqueeze_69)
        to_89 = unsqueeze_69 = None
        getitem_305 = scan_output_72[slice(None, None, None), slice(None, None, None), 0]
        scan_output_72 = None
        getitem_306 = discrete_A_2[slice(None, None, None), slice(None, None, None), 19]
        mul_86 = getitem_306 * ssm_state_69
        getitem_306 = ssm_state_69 = None
        getitem_307 = deltaB_u_2[slice(None, None, None), slice(None, None, None), 19]
        ssm_state_70 = mul_86 + getitem_307
        mul_86 = getitem_307 = None
        to_90 = ssm_state_70.to(torch.float32)
        getitem_308 = C_5[slice(None, None, None), 19, slice(None, None, None)]
        unsqueeze_70 = getitem_308.unsqueeze(-1)
        getitem_308 = None
        scan_output_73 = torch.matmul(to_90, unsqueeze_70)
        to_90 = unsqueeze_70 = None
        getitem_309 = scan_output_73[slice(None, None, None), slice(None, None, None), 0]
        scan_output_73 = None
        getitem_310 = discrete_A_2[slice(None, None, None), slice(None, None, None), 20]
        mul_87 = getitem_310 * ssm_state_70
        getitem_310 = ssm_state_70 = None
        getitem_311 = deltaB_u_2[slice(None, None, None), slice(None, None, None), 20]
        ssm_state_71 = mul_87 + getitem_311
        mul_87 = getitem_311 = None
        to_91 = ssm_state_71.to(torch.float32)
        getitem_312 = C_5[slice(None, None, None), 20, slice(None, None, None)]
        unsqueeze_71 = getitem_312.unsqueeze(-1)
        getitem_312 = None
        scan_output_74 = torch.matmul(to_91, unsqueeze_71)
        to_91 = unsqueeze_71 = None
        getitem_313 = scan_output_74[slice(None, None, None), slice(None, None, None), 0]
        scan_output_74 = None
        getitem_314 = discrete_A_2[slice(None, None, None), slice(None, None, None), 21]
        mul_88 = getitem_314 * ssm_state_71
        getitem_314 = ssm_state_71 = None
        getitem_315 = deltaB_u_2[slice(None, None, None), slice(None, None, None), 21]
        ssm_state_72 = mul_88 + getitem_315
        mul_88 = getitem_315 = None
        to_92 = ssm_state_72.to(torch.float32)
        getitem_316 = C_5[slice(None, None, None), 21, slice(None, None, None)]
        unsqueeze_72 = getitem_316.unsqueeze(-1)
        getitem_316 = None
        scan_output_75 = torch.matmul(to_92, unsqueeze_72)
        to_92 = unsqueeze_72 = None
        getitem_317 = scan_output_75[slice(None, None, None), slice(None, None, None), 0]
        scan_output_75 = None
        getitem_318 = discrete_A_2[slice(None, None, None), slice(None, None, None), 22]
        mul_89 = getitem_318 * ssm_state_72
        getitem_318 = ssm_state_72 = None
        getitem_319 = deltaB_u_2[slice(None, None, None), slice(None, None, None), 22]
        ssm_state_73 = mul_89 + getitem_319
        mul_89 = getitem_319 = None
        to_93 = ssm_state_73.to(torch.float32)
        getitem_320 = C_5[slice(None, None, None), 22, slice(None, None, None)]
        unsqueeze_73 = getitem_320.unsqueeze(-1)
        getitem_320 = None
        scan_output_76 = torch.matmul(to_93, unsqueeze_73)
        to_93 = unsqueeze_73 = None
        getitem_321 = scan_output_76[slice(None, None, None), slice(None, None, None), 0]
        scan_output_76 = None
        getitem_322 = discrete_A_2[slice(None, None, None), slice(None, None, None), 23]
        discrete_A_2 = None
        mul_90 = getitem_322 * ssm_state_73
        getitem_322 = ssm_state_73 = None
        getitem_323 = deltaB_u_2[slice(None, None, None), slice(None, None, None), 23]
        deltaB_u_2 = None
        ssm_state_74 = mul_90 + getitem_323
        mul_90 = getitem_323 = None
        to_94 = ssm_state_74.to(torch.float32)
        ssm_state_74 = None
        getitem_324 = C_5[slice(None, None, None), 23, slice(None, None, None)]
        C_5 = None
        unsqueeze_74 = getitem_324.unsqueeze(-1)
        getitem_324 = None
        scan_output_77 = torch.matmul(to_94, unsqueeze_74)
        to_94 = unsqueeze_74 = None
        getitem_325 = scan_output_77[slice(None, None, None), slice(None, None, None), 0]
        scan_output_77 = None
        scan_output_78 = torch.stack([getitem_233, getitem_237, getitem_241, getitem_245, getitem_249, getitem_253, getitem_257, getitem_261, getitem_265, getitem_269, getitem_273, getitem_277, getitem_281, getitem_285, getitem_289, getitem_293, getitem_297, getitem_301, getitem_305, getitem_309, getitem_313, getitem_317, getitem_321, getitem_325], dim=-1)
        getitem_233 = getitem_237 = getitem_241 = getitem_245 = getitem_249 = getitem_253 = getitem_257 = getitem_261 = getitem_265 = getitem_269 = getitem_273 = getitem_277 = getitem_281 = getitem_285 = getitem_289 = getitem_293 = getitem_297 = getitem_301 = getitem_305 = getitem_309 = getitem_313 = getitem_317 = getitem_321 = getitem_325 = None
        getitem_326 = v_2[None, slice(None, None, None), None]
        v_2 = None
        mul_91 = transpose_21 * getitem_326
        transpose_21 = getitem_326 = None
        scan_output_79 = scan_output_78 + mul_91
        scan_output_78 = mul_91 = None
        silu_5 = torch.nn.functional.silu(gate_2)
        gate_2 = None
        scan_output_80 = scan_output_79 * silu_5
        scan_output_79 = silu_5 = None
        transpose_26 = scan_output_80.transpose(1, 2)
        scan_output_80 = None
        to_95 = transpose_26.to(torch.float32)
        transpose_26 = None
        contextualized_states_2 = torch.nn.functional.linear(to_95, l_self_modules_m_modules_layers_modules_2_modules_mixer_modules_out_proj_parameters_weight_, None)
        to_95 = l_self_modules_m_modules_layers_modules_2_modules_mixer_modules_out_proj_parameters_weight_ = None
        hidden_states_11 = residual_2 + contextualized_states_2
        residual_2 = contextualized_states_2 = None
        to_96 = hidden_states_11.to(dtype=torch.float32)
        hidden_states_12 = to_96.to(torch.float32)
        to_96 = None
        pow_4 = hidden_states_12.pow(2)
        variance_3 = pow_4.mean(-1, keepdim=True)
        pow_4 = None
        add_84 = variance_3 + 1e-05
        variance_3 = None
        rsqrt_3 = torch.rsqrt(add_84)
        add_84 = None
        hidden_states_13 = hidden_states_12 * rsqrt_3
        hidden_states_12 = rsqrt_3 = None
        to_98 = hidden_states_13.to(torch.float32)
        hidden_states_13 = None
        hidden_states_14 = l_self_modules_m_modules_layers_modules_3_modules_norm_parameters_weight_ * to_98
        l_self_modules_m_modules_layers_modules_3_modules_norm_parameters_weight_ = to_98 = None
        residual_3 = hidden_states_11.to(torch.float32)
        hidden_states_11 = None
        linear_9 = torch.nn.functional.linear(hidden_states_14, l_self_modules_m_modules_layers_modules_3_modules_mixer_modules_in_proj_parameters_weight_, None)
        hidden_states_14 = l_self_modules_m_modules_layers_modules_3_modules_mixer_modules_in_proj_parameters_weight_ = None
        projected_states_3 = linear_9.transpose(1, 2)
        linear_9 = None
        float_16 = l_self_modules_m_modules_layers_modules_3_modules_mixer_parameters_a_log_.float()
        l_self_modules_m_modules_layers_modules_3_modules_mixer_parameters_a_log_ = None
        exp_6 = torch.exp(float_16)
        float_16 = None
        A_3 = -exp_6
        exp_6 = None
        chunk_3 = projected_states_3.chunk(2, dim=1)
        projected_states_3 = None
        hidden_states_B_C_9 = chunk_3[0]
        gate_3 = chunk_3[1]
        chunk_3 = None
        squeeze_3 = l_self_modules_m_modules_layers_modules_3_modules_mixer_modules_conv1d_parameters_weight_.squeeze(1)
        l_self_modules_m_modules_layers_modules_3_modules_mixer_modules_conv1d_parameters_weight_ = None
        to_100 = hidden_states_B_C_9.to(torch.float32)
        hidden_states_B_C_9 = None
        unsqueeze_75 = squeeze_3.unsqueeze(1)
        squeeze_3 = None
        conv1d_3 = torch.conv1d(to_100, weight=unsqueeze_75, bias=l_self_modules_m_modules_layers_modules_3_modules_mixer_modules_conv1d_parameters_bias_, padding=3, groups=1536)
        to_100 = unsqueeze_75 = l_self_modules_m_modules_layers_modules_3_modules_mixer_modules_conv1d_parameters_bias_ = None
        out_6 = conv1d_3[slice(None, None, None), slice(None, None, None), slice(None, 24, None)]
        conv1d_3 = None
        _log_api_usage_once_3 = torch._C._log_api_usage_once('python.nn_module')
        _log_api_usage_once_3 = None
        out_7 = torch.nn.functional.silu(out_6)
        out_6 = None
        hidden_states_B_C_10 = out_7.to(torch.float32)
        out_7 = None
        hidden_states_B_C_11 = hidden_states_B_C_10.transpose(1, 2)
        hidden_states_B_C_10 = None
        linear_10 = torch.nn.functional.linear(hidden_states_B_C_11, l_self_modules_m_modules_layers_modules_3_modules_mixer_modules_x_proj_parameters_weight_, None)
        l_self_modules_m_modules_layers_modules_3_modules_mixer_modules_x_proj_parameters_weight_ = None
        split_3 = torch.functional.split(linear_10, [48, 16, 16], dim=-1)
        linear_10 = None
        time_step_6 = split_3[0]
        B_6 = split_3[1]
        C_6 = split_3[2]
        split_3 = None
        transpose_29 = time_step_6.transpose(1, 2)
        time_step_6 = None
        time_step_7 = l_self_modules_m_modules_layers_modules_3_modules_mixer_modules_dt_proj_parameters_weight_ @ transpose_29
        l_self_modules_m_modules_layers_modules_3_modules_mixer_modules_dt_proj_parameters_weight_ = transpose_29 = None
        time_proj_bias_3 = l_self_modules_m_modules_layers_modules_3_modules_mixer_modules_dt_proj_parameters_bias_.float()
        l_self_modules_m_modules_layers_modules_3_modules_mixer_modules_dt_proj_parameters_bias_ = None
        transpose_30 = hidden_states_B_C_11.transpose(1, 2)
        hidden_states_B_C_11 = None
        transpose_31 = B_6.transpose(1, 2)
        B_6 = None
        transpose_32 = C_6.transpose(1, 2)
        C_6 = None
        v_3 = l_self_modules_m_modules_layers_modules_3_modules_mixer_parameters_d_.float()
        l_self_modules_m_modules_layers_modules_3_modules_mixer_parameters_d_ = None
        to_102 = time_proj_bias_3.to(torch.float32)
        time_proj_bias_3 = None
        getitem_333 = to_102[Ellipsis, None]
        to_102 = None
        dt_6 = time_step_7 + getitem_333
        time_step_7 = getitem_333 = None
        dt_7 = torch.nn.functional.softplus(dt_6)
        dt_6 = None
        B_7 = transpose_31.transpose(1, 2)
        transpose_31 = None
        C_7 = transpose_32.transpose(1, 2)
        transpose_32 = None
        getitem_334 = A_3[None, slice(None, None, None), None, slice(None, None, None)]
        A_3 = None
        getitem_335 = dt_7[slice(None, None, None), slice(None, None, None), slice(None, None, None), None]
        mul_95 = getitem_334 * getitem_335
        getitem_334 = getitem_335 = None
        discrete_A_3 = torch.exp(mul_95)
        mul_95 = None
        getitem_336 = dt_7[slice(None, None, None), slice(None, None, None), slice(None, None, None), None]
        dt_7 = None
        getitem_337 = B_7[slice(None, None, None), None, slice(None, None, None), slice(None, None, None)]
        B_7 = None
        float_19 = getitem_337.float()
        getitem_337 = None
        discrete_B_3 = getitem_336 * float_19
        getitem_336 = float_19 = None
        getitem_338 = transpose_30[slice(None, None, None), slice(None, None, None), slice(None, None, None), None]
        float_20 = getitem_338.float()
        getitem_338 = None
        deltaB_u_3 = discrete_B_3 * float_20
        discrete_B_3 = float_20 = None
        ssm_state_75 = torch.zeros(1, 1536, 16, dtype=torch.float32, device=device(type='cpu'))
        getitem_339 = discrete_A_3[slice(None, None, None), slice(None, None, None), 0]
        mul_98 = getitem_339 * ssm_state_75
        getitem_339 = ssm_state_75 = None
        getitem_340 = deltaB_u_3[slice(None, None, None), slice(None, None, None), 0]
        ssm_state_76 = mul_98 + getitem_340
        mul_98 = getitem_340 = None
        to_103 = ssm_state_76.to(torch.float32)
        getitem_341 = C_7[slice(None, None, None), 0, slice(None, None, None)]
        unsqueeze_76 = getitem_341.unsqueeze(-1)
        getitem_341 = None
        scan_output_81 = torch.matmul(to_103, unsqueeze_76)
        to_103 = unsqueeze_76 = None
        getitem_342 = scan_output_81[slice(None, None, None), slice(None, None, None), 0]
        scan_output_81 = None
        getitem_343 = discrete_A_3[slice(None, None, None), slice(None, None, None), 1]
        mul_99 = getitem_343 * ssm_state_76
        getitem_343 = ssm_state_76 = None
        getitem_344 = deltaB_u_3[slice(None, None, None), slice(None, None, None), 1]
        ssm_state_77 = mul_99 + getitem_344
        mul_99 = getitem_344 = None
        to_104 = ssm_state_77.to(torch.float32)
        getitem_345 = C_7[slice(None, None, None), 1, slice(None, None, None)]
        unsqueeze_77 = getitem_345.unsqueeze(-1)
        getitem_345 = None
        scan_output_82 = torch.matmul(to_104, unsqueeze_77)
        to_104 = unsqueeze_77 = None
        getitem_346 = scan_output_82[slice(None, None, None), slice(None, None, None), 0]
        scan_output_82 = None
        getitem_347 = discrete_A_3[slice(None, None, None), slice(None, None, None), 2]
        mul_100 = getitem_347 * ssm_state_77
        getitem_347 = ssm_state_77 = None
        getitem_348 = deltaB_u_3[slice(None, None, None), slice(None, None, None), 2]
        ssm_state_78 = mul_100 + getitem_348
        mul_100 = getitem_348 = None
        to_105 = ssm_state_78.to(torch.float32)
        getitem_349 = C_7[slice(None, None, None), 2, slice(None, None, None)]
        unsqueeze_78 = getitem_349.unsqueeze(-1)
        getitem_349 = None
        scan_output_83 = torch.matmul(to_105, unsqueeze_78)
        to_105 = unsqueeze_78 = None
        getitem_350 = scan_output_83[slice(None, None, None), slice(None, None, None), 0]
        scan_output_83 = None
        getitem_351 = discrete_A_3[slice(None, None, None), slice(None, None, None), 3]
        mul_101 = getitem_351 * ssm_state_78
        getitem_351 = ssm_state_78 = None
        getitem_352 = deltaB_u_3[slice(None, None, None), slice(None, None, None), 3]
        ssm_state_79 = mul_101 + getitem_352
        mul_101 = getitem_352 = None
        to_106 = ssm_state_79.to(torch.float32)
        getitem_353 = C_7[slice(None, None, None), 3, slice(None, None, None)]
        unsqueeze_79 = getitem_353.unsqueeze(-1)
        getitem_353 = None
        scan_output_84 = torch.matmul(to_106, unsqueeze_79)
        to_106 = unsqueeze_79 = None
        getitem_354 = scan_output_84[slice(None, None, None), slice(None, None, None), 0]
        scan_output_84 = None
        getitem_355 = discrete_A_3[slice(None, None, None), slice(None, None, None), 4]
        mul_102 = getitem_355 * ssm_state_79
        getitem_355 = ssm_state_79 = None
        getitem_356 = deltaB_u_3[slice(None, None, None), slice(None, None, None), 4]
        ssm_state_80 = mul_102 + getitem_356
        mul_102 = getitem_356 = None
        to_107 = ssm_state_80.to(torch.float32)
        getitem_357 = C_7[slice(None, None, None), 4, slice(None, None, None)]
        unsqueeze_80 = getitem_357.unsqueeze(-1)
        getitem_357 = None
        scan_output_85 = torch.matmul(to_107, unsqueeze_80)
        to_107 = unsqueeze_80 = None
        getitem_358 = scan_output_85[slice(None, None, None), slice(None, None, None), 0]
        scan_output_85 = None
        getitem_359 = discrete_A_3[slice(None, None, None), slice(None, None, None), 5]
        mul_103 = getitem_359 * ssm_state_80
        getitem_359 = ssm_state_80 = None
        getitem_360 = deltaB_u_3[slice(None, None, None), slice(None, None, None), 5]
        ssm_state_81 = mul_103 + getitem_360
        mul_103 = getitem_360 = None
        to_108 = ssm_state_81.to(torch.float32)
        getitem_361 = C_7[slice(None, None, None), 5, slice(None, None, None)]
        unsqueeze_81 = getitem_361.unsqueeze(-1)
        getitem_361 = None
        scan_output_86 = torch.matmul(to_108, unsqueeze_81)
        to_108 = unsqueeze_81 = None
        getitem_362 = scan_output_86[slice(None, None, None), slice(None, None, None), 0]
        scan_output_86 = None
        getitem_363 = discrete_A_3[slice(None, None, None), slice(None, None, None), 6]
        mul_104 = getitem_363 * ssm_state_81
        getitem_363 = ssm_state_81 = None
        getitem_364 = deltaB_u_3[slice(None, None, None), slice(None, None, None), 6]
        ssm_state_82 = mul_104 + getitem_364
        mul_104 = getitem_364 = None
        to_109 = ssm_state_82.to(torch.float32)
        getitem_365 = C_7[slice(None, None, None), 6, slice(None, None, None)]
        unsqueeze_82 = getitem_365.unsqueeze(-1)
        getitem_365 = None
        scan_output_87 = torch.matmul(to_109, unsqueeze_82)
        to_109 = unsqueeze_82 = None
        getitem_366 = scan_output_87[slice(None, None, None), slice(None, None, None), 0]
        scan_output_87 = None
        getitem_367 = discrete_A_3[slice(None, None, None), slice(None, None, None), 7]
        mul_105 = getitem_367 * ssm_state_82
        getitem_367 = ssm_state_82 = None
        getitem_368 = deltaB_u_3[slice(None, None, None), slice(None, None, None), 7]
        ssm_state_83 = mul_105 + getitem_368
        mul_105 = getitem_368 = None
        to_110 = ssm_state_83.to(torch.float32)
        getitem_369 = C_7[slice(None, None, None), 7, slice(None, None, None)]
        unsqueeze_83 = getitem_369.unsqueeze(-1)
        getitem_369 = None
        scan_output_88 = torch.matmul(to_110, unsqueeze_83)
        to_110 = unsqueeze_83 = None
        getitem_370 = scan_output_88[slice(None, None, None), slice(None, None, None), 0]
        scan_output_88 = None
        getitem_371 = discrete_A_3[slice(None, None, None), slice(None, None, None), 8]
        mul_106 = getitem_371 * ssm_state_83
        getitem_371 = ssm_state_83 = None
        getitem_372 = deltaB_u_3[slice(None, None, None), slice(None, None, None), 8]
        ssm_state_84 = mul_106 + getitem_372
        mul_106 = getitem_372 = None
        to_111 = ssm_state_84.to(torch.float32)
        getitem_373 = C_7[slice(None, None, None), 8, slice(None, None, None)]
        unsqueeze_84 = getitem_373.unsqueeze(-1)
        getitem_373 = None
        scan_output_89 = torch.matmul(to_111, unsqueeze_84)
        to_111 = unsqueeze_84 = None
        getitem_374 = scan_output_89[slice(None, None, None), slice(None, None, None), 0]
        scan_output_89 = None
        getitem_375 = discrete_A_3[slice(None, None, None), slice(None, None, None), 9]
        mul_107 = getitem_375 * ssm_state_84
        getitem_375 = ssm_state_84 = None
        getitem_376 = deltaB_u_3[slice(None, None, None), slice(None, None, None), 9]
        ssm_state_85 = mul_107 + getitem_376
        mul_107 = getitem_376 = None
        to_112 = ssm_state_85.to(torch.float32)
        getitem_377 = C_7[slice(None, None, None), 9, slice(None, None, None)]
        unsqueeze_85 = getitem_377.unsqueeze(-1)
        getitem_377 = None
        scan_output_90 = torch.matmul(to_112, unsqueeze_85)
        to_112 = unsqueeze_85 = None
        getitem_378 = scan_output_90[slice(None, None, None), slice(None, None, None), 0]
        scan_output_90 = None
        getitem_379 = discrete_A_3[slice(None, None, None), slice(None, None, None), 10]
        mul_108 = getitem_379 * ssm_state_85
        getitem_379 = ssm_state_85 = None
        getitem_380 = deltaB_u_3[slice(None, None, None), slice(None, None, None), 10]
        ssm_state_86 = mul_108 + getitem_380
        mul_108 = getitem_380 = None
        to_113 = ssm_state_86.to(torch.float32)
        getitem_381 = C_7[slice(None, None, None), 10, slice(None, None, None)]
        unsqueeze_86 = getitem_381.unsqueeze(-1)
        getitem_381 = None
        scan_output_91 = torch.matmul(to_113, unsqueeze_86)
        to_113 = unsqueeze_86 = None
        getitem_382 = scan_output_91[slice(None, None, None), slice(None, None, None), 0]
        scan_output_91 = None
        getitem_383 = discrete_A_3[slice(None, None, None), slice(None, None, None), 11]
        mul_109 = getitem_383 * ssm_state_86
        getitem_383 = ssm_state_86 = None
        getitem_384 = deltaB_u_3[slice(None, None, None), slice(None, None, None), 11]
        ssm_state_87 = mul_109 + getitem_384
        mul_109 = getitem_384 = None
        to_114 = ssm_state_87.to(torch.float32)
        getitem_385 = C_7[slice(None, None, None), 11, slice(None, None, None)]
        unsqueeze_87 = getitem_385.unsqueeze(-1)
        getitem_385 = None
        scan_output_92 = torch.matmul(to_114, unsqueeze_87)
        to_114 = unsqueeze_87 = None
        getitem_386 = scan_output_92[slice(None, None, None), slice(None, None, None), 0]
        scan_output_92 = None
        getitem_387 = discrete_A_3[slice(None, None, None), slice(None, None, None), 12]
        mul_110 = getitem_387 * ssm_state_87
        getitem_387 = ssm_state_87 = None
        getitem_388 = deltaB_u_3[slice(None, None, None), slice(None, None, None), 12]
        ssm_state_88 = mul_110 + getitem_388
        mul_110 = getitem_388 = None
        to_115 = ssm_state_88.to(torch.float32)
        getitem_389 = C_7[slice(None, None, None), 12, slice(None, None, None)]
        unsqueeze_88 = getitem_389.unsqueeze(-1)
        getitem_389 = None
        scan_output_93 = torch.matmul(to_115, unsqueeze_88)
        to_115 = unsqueeze_88 = None
        getitem_390 = scan_output_93[slice(None, None, None), slice(None, None, None), 0]
        scan_output_93 = None
        getitem_391 = discrete_A_3[slice(None, None, None), slice(None, None, None), 13]
        mul_111 = getitem_391 * ssm_state_88
        getitem_391 = ssm_state_88 = None
        getitem_392 = deltaB_u_3[slice(None, None, None), slice(None, None, None), 13]
        ssm_state_89 = mul_111 + getitem_392
        mul_111 = getitem_392 = None
        to_116 = ssm_state_89.to(torch.float32)
        getitem_393 = C_7[slice(None, None, None), 13, slice(None, None, None)]
        unsqueeze_89 = getitem_393.unsqueeze(-1)
        getitem_393 = None
        scan_output_94 = torch.matmul(to_116, unsqueeze_89)
        to_116 = unsqueeze_89 = None
        getitem_394 = scan_output_94[slice(None, None, None), slice(None, None, None), 0]
        scan_output_94 = None
        getitem_395 = discrete_A_3[slice(None, None, None), slice(None, None, None), 14]
        mul_112 = getitem_395 * ssm_state_89
        getitem_395 = ssm_state_89 = None
        getitem_396 = deltaB_u_3[slice(None, None, None), slice(None, None, None), 14]
        ssm_state_90 = mul_112 + getitem_396
        mul_112 = getitem_396 = None
        to_117 = ssm_state_90.to(torch.float32)
        getitem_397 = C_7[slice(None, None, None), 14, slice(None, None, None)]
        unsqueeze_90 = getitem_397.unsqueeze(-1)
        getitem_397 = None
        scan_output_95 = torch.matmul(to_117, unsqueeze_90)
        to_117 = unsqueeze_90 = None
        getitem_398 = scan_output_95[slice(None, None, None), slice(None, None, None), 0]
        scan_output_95 = None
        getitem_399 = discrete_A_3[slice(None, None, None), slice(None, None, None), 15]
        mul_113 = getitem_399 * ssm_state_90
        getitem_399 = ssm_state_90 = None
        getitem_400 = deltaB_u_3[slice(None, None, None), slice(None, None, None), 15]
        ssm_state_91 = mul_113 + getitem_400
        mul_113 = getitem_400 = None
        to_118 = ssm_state_91.to(torch.float32)
        getitem_401 = C_7[slice(None, None, None), 15, slice(None, None, None)]
        unsqueeze_91 = getitem_401.unsqueeze(-1)
        getitem_401 = None
        scan_output_96 = torch.matmul(to_118, unsqueeze_91)
        to_118 = unsqueeze_91 = None
        getitem_402 = scan_output_96[slice(None, None, None), slice(None, None, None), 0]
        scan_output_96 = None
        getitem_403 = discrete_A_3[slice(None, None, None), slice(None, None, None), 16]
        mul_114 = getitem_403 * ssm_state_91
        getitem_403 = ssm_state_91 = None
        getitem_404 = deltaB_u_3[slice(None, None, None), slice(None, None, None), 16]
        ssm_state_92 = mul_114 + getitem_404
        mul_114 = getitem_404 = None
        to_119 = ssm_state_92.to(torch.float32)
        getitem_405 = C_7[slice(None, None, None), 16, slice(None, None, None)]
        unsqueeze_92 = getitem_405.unsqueeze(-1)
        getitem_405 = None
        scan_output_97 = torch.matmul(to_119, unsqueeze_92)
        to_119 = unsqueeze_92 = None
        getitem_406 = scan_output_97[slice(None, None, None), slice(None, None, None), 0]
        scan_output_97 = None
        getitem_407 = discrete_A_3[slice(None, None, None), slice(None, None, None), 17]
        mul_115 = getitem_407 * ssm_state_92
        getitem_407 = ssm_state_92 = None
        getitem_408 = deltaB_u_3[slice(None, None, None), slice(None, None, None), 17]
        ssm_state_93 = mul_115 + getitem_408
        mul_115 = getitem_408 = None
        to_120 = ssm_state_93.to(torch.float32)
        getitem_409 = C_7[slice(None, None, None), 17, slice(None, None, None)]
        unsqueeze_93 = getitem_409.unsqueeze(-1)
        getitem_409 = None
        scan_output_98 = torch.matmul(to_120, unsqueeze_93)
        to_120 = unsqueeze_93 = None
        getitem_410 = scan_output_98[slice(None, None, None), slice(None, None, None), 0]
        scan_output_98 = None
        getitem_411 = discrete_A_3[slice(None, None, None), slice(None, None, None), 18]
        mul_116 = getitem_411 * ssm_state_93
        getitem_411 = ssm_state_93 = None
        getitem_412 = deltaB_u_3[slice(None, None, None), slice(None, None, None), 18]
        ssm_state_94 = mul_116 + getitem_412
        mul_116 = getitem_412 = None
        to_121 = ssm_state_94.to(torch.float32)
        getitem_413 = C_7[slice(None, None, None), 18, slice(None, None, None)]
        unsqueeze_94 = getitem_413.unsqueeze(-1)
        getitem_413 = None
        scan_output_99 = torch.matmul(to_121, unsqueeze_94)
        to_121 = unsqueeze_94 = None
        getitem_414 = scan_output_99[slice(None, None, None), slice(None, None, None), 0]
        scan_output_99 = None
        getitem_415 = discrete_A_3[slice(None, None, None), slice(None, None, None), 19]
        mul_117 = getitem_415 * ssm_state_94
        getitem_415 = ssm_state_94 = None
        getitem_416 = deltaB_u_3[slice(None, None, None), slice(None, None, None), 19]
        ssm_state_95 = mul_117 + getitem_416
        mul_117 = getitem_416 = None
        to_122 = ssm_state_95.to(torch.float32)
        getitem_417 = C_7[slice(None, None, None), 19, slice(None, None, None)]
        unsqueeze_95 = getitem_417.unsqueeze(-1)
        getitem_417 = None
        scan_output_100 = torch.matmul(to_122, unsqueeze_95)
        to_122 = unsqueeze_95 = None
        getitem_418 = scan_output_100[slice(None, None, None), slice(None, None, None), 0]
        scan_output_100 = None
        getitem_419 = discrete_A_3[slice(None, None, None), slice(None, None, None), 20]
        mul_118 = getitem_419 * ssm_state_95
        getitem_419 = ssm_state_95 = None
        getitem_420 = deltaB_u_3[slice(None, None, None), slice(None, None, None), 20]
        ssm_state_96 = mul_118 + getitem_420
        mul_118 = getitem_420 = None
        to_123 = ssm_state_96.to(torch.float32)
        getitem_421 = C_7[slice(None, None, None), 20, slice(None, None, None)]
        unsqueeze_96 = getitem_421.unsqueeze(-1)
        getitem_421 = None
        scan_output_101 = torch.matmul(to_123, unsqueeze_96)
        to_123 = unsqueeze_96 = None
        getitem_422 = scan_output_101[slice(None, None, None), slice(None, None, None), 0]
        scan_output_101 = None
        getitem_423 = discrete_A_3[slice(None, None, None), slice(None, None, None), 21]
        mul_119 = getitem_423 * ssm_state_96
        getitem_423 = ssm_state_96 = None
        getitem_424 = deltaB_u_3[slice(None, None, None), slice(None, None, None), 21]
        ssm_state_97 = mul_119 + getitem_424
        mul_119 = getitem_424 = None
        to_124 = ssm_state_97.to(torch.float32)
        getitem_425 = C_7[slice(None, None, None), 21, slice(None, None, None)]
        unsqueeze_97 = getitem_425.unsqueeze(-1)
        getitem_425 = None
        scan_output_102 = torch.matmul(to_124, unsqueeze_97)
        to_124 = unsqueeze_97 = None
        getitem_426 = scan_output_102[slice(None, None, None), slice(None, None, None), 0]
        scan_output_102 = None
        getitem_427 = discrete_A_3[slice(None, None, None), slice(None, None, None), 22]
        mul_120 = getitem_427 * ssm_state_97
        getitem_427 = ssm_state_97 = None
        getitem_428 = deltaB_u_3[slice(None, None, None), slice(None, None, None), 22]
        ssm_state_98 = mul_120 + getitem_428
        mul_120 = getitem_428 = None
        to_125 = ssm_state_98.to(torch.float32)
        getitem_429 = C_7[slice(None, None, None), 22, slice(None, None, None)]
        unsqueeze_98 = getitem_429.unsqueeze(-1)
        getitem_429 = None
        scan_output_103 = torch.matmul(to_125, unsqueeze_98)
        to_125 = unsqueeze_98 = None
        getitem_430 = scan_output_103[slice(None, None, None), slice(None, None, None), 0]
        scan_output_103 = None
        getitem_431 = discrete_A_3[slice(None, None, None), slice(None, None, None), 23]
        discrete_A_3 = None
        mul_121 = getitem_431 * ssm_state_98
        getitem_431 = ssm_state_98 = None
        getitem_432 = deltaB_u_3[slice(None, None, None), slice(None, None, None), 23]
        deltaB_u_3 = None
        ssm_state_99 = mul_121 + getitem_432
        mul_121 = getitem_432 = None
        to_126 = ssm_state_99.to(torch.float32)
        ssm_state_99 = None
        getitem_433 = C_7[slice(None, None, None), 23, slice(None, None, None)]
        C_7 = None
        unsqueeze_99 = getitem_433.unsqueeze(-1)
        getitem_433 = None
        scan_output_104 = torch.matmul(to_126, unsqueeze_99)
        to_126 = unsqueeze_99 = None
        getitem_434 = scan_output_104[slice(None, None, None), slice(None, None, None), 0]
        scan_output_104 = None
        scan_output_105 = torch.stack([getitem_342, getitem_346, getitem_350, getitem_354, getitem_358, getitem_362, getitem_366, getitem_370, getitem_374, getitem_378, getitem_382, getitem_386, getitem_390, getitem_394, getitem_398, getitem_402, getitem_406, getitem_410, getitem_414, getitem_418, getitem_422, getitem_426, getitem_430, getitem_434], dim=-1)
        getitem_342 = getitem_346 = getitem_350 = getitem_354 = getitem_358 = getitem_362 = getitem_366 = getitem_370 = getitem_374 = getitem_378 = getitem_382 = getitem_386 = getitem_390 = getitem_394 = getitem_398 = getitem_402 = getitem_406 = getitem_410 = getitem_414 = getitem_418 = getitem_422 = getitem_426 = getitem_430 = getitem_434 = None
        getitem_435 = v_3[None, slice(None, None, None), None]
        v_3 = None
        mul_122 = transpose_30 * getitem_435
        transpose_30 = getitem_435 = None
        scan_output_106 = scan_output_105 + mul_122
        scan_output_105 = mul_122 = None
        silu_7 = torch.nn.functional.silu(gate_3)
        gate_3 = None
        scan_output_107 = scan_output_106 * silu_7
        scan_output_106 = silu_7 = None
        transpose_35 = scan_output_107.transpose(1, 2)
        scan_output_107 = None
        to_127 = transpose_35.to(torch.float32)
        transpose_35 = None
        contextualized_states_3 = torch.nn.functional.linear(to_127, l_self_modules_m_modules_layers_modules_3_modules_mixer_modules_out_proj_parameters_weight_, None)
        to_127 = l_self_modules_m_modules_layers_modules_3_modules_mixer_modules_out_proj_parameters_weight_ = None
        hidden_states_15 = residual_3 + contextualized_states_3
        residual_3 = contextualized_states_3 = None
        hidden_states_16 = hidden_states_15.to(torch.float32)
        hidden_states_15 = None
        pow_5 = hidden_states_16.pow(2)
        variance_4 = pow_5.mean(-1, keepdim=True)
        pow_5 = None
        add_112 = variance_4 + 1e-05
        variance_4 = None
        rsqrt_4 = torch.rsqrt(add_112)
        add_112 = None
        hidden_states_17 = hidden_states_16 * rsqrt_4
        hidden_states_16 = rsqrt_4 = None
        to_129 = hidden_states_17.to(torch.float32)
        hidden_states_17 = None
        hidden_states_18 = l_self_modules_m_modules_norm_f_parameters_weight_ * to_129
        l_self_modules_m_modules_norm_f_parameters_weight_ = to_129 = None
        return (hidden_states_18,)
