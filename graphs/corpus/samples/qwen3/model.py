import torch
from torch import device


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_args_0_: torch.Tensor,
        L_self_modules_m_modules_embed_tokens_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_rotary_emb_buffers_inv_freq_: torch.Tensor,
        L_self_modules_m_modules_layers_modules_0_modules_input_layernorm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_q_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_q_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_k_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_k_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_v_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_o_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_post_attention_layernorm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_mlp_modules_gate_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_mlp_modules_up_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_mlp_modules_down_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_input_layernorm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_q_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_q_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_k_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_k_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_v_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_o_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_post_attention_layernorm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_mlp_modules_gate_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_mlp_modules_up_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_mlp_modules_down_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_input_layernorm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_q_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_q_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_k_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_k_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_v_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_o_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_post_attention_layernorm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_mlp_modules_gate_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_mlp_modules_up_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_mlp_modules_down_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_input_layernorm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_q_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_q_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_k_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_k_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_v_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_o_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_post_attention_layernorm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_mlp_modules_gate_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_mlp_modules_up_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_mlp_modules_down_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_4_modules_input_layernorm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_q_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_q_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_k_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_k_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_v_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_o_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_4_modules_post_attention_layernorm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_4_modules_mlp_modules_gate_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_4_modules_mlp_modules_up_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_4_modules_mlp_modules_down_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
    ):
        l_args_0_ = L_args_0_
        l_self_modules_m_modules_embed_tokens_parameters_weight_ = L_self_modules_m_modules_embed_tokens_parameters_weight_
        l_self_modules_m_modules_rotary_emb_buffers_inv_freq_ = L_self_modules_m_modules_rotary_emb_buffers_inv_freq_
        l_self_modules_m_modules_layers_modules_0_modules_input_layernorm_parameters_weight_ = L_self_modules_m_modules_layers_modules_0_modules_input_layernorm_parameters_weight_
        l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_q_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_q_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_q_norm_parameters_weight_ = L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_q_norm_parameters_weight_
        l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_k_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_k_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_k_norm_parameters_weight_ = L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_k_norm_parameters_weight_
        l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_v_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_v_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_o_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_o_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_0_modules_post_attention_layernorm_parameters_weight_ = L_self_modules_m_modules_layers_modules_0_modules_post_attention_layernorm_parameters_weight_
        l_self_modules_m_modules_layers_modules_0_modules_mlp_modules_gate_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_0_modules_mlp_modules_gate_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_0_modules_mlp_modules_up_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_0_modules_mlp_modules_up_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_0_modules_mlp_modules_down_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_0_modules_mlp_modules_down_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_1_modules_input_layernorm_parameters_weight_ = L_self_modules_m_modules_layers_modules_1_modules_input_layernorm_parameters_weight_
        l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_q_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_q_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_q_norm_parameters_weight_ = L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_q_norm_parameters_weight_
        l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_k_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_k_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_k_norm_parameters_weight_ = L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_k_norm_parameters_weight_
        l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_v_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_v_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_o_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_o_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_1_modules_post_attention_layernorm_parameters_weight_ = L_self_modules_m_modules_layers_modules_1_modules_post_attention_layernorm_parameters_weight_
        l_self_modules_m_modules_layers_modules_1_modules_mlp_modules_gate_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_1_modules_mlp_modules_gate_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_1_modules_mlp_modules_up_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_1_modules_mlp_modules_up_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_1_modules_mlp_modules_down_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_1_modules_mlp_modules_down_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_2_modules_input_layernorm_parameters_weight_ = L_self_modules_m_modules_layers_modules_2_modules_input_layernorm_parameters_weight_
        l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_q_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_q_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_q_norm_parameters_weight_ = L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_q_norm_parameters_weight_
        l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_k_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_k_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_k_norm_parameters_weight_ = L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_k_norm_parameters_weight_
        l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_v_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_v_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_o_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_o_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_2_modules_post_attention_layernorm_parameters_weight_ = L_self_modules_m_modules_layers_modules_2_modules_post_attention_layernorm_parameters_weight_
        l_self_modules_m_modules_layers_modules_2_modules_mlp_modules_gate_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_2_modules_mlp_modules_gate_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_2_modules_mlp_modules_up_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_2_modules_mlp_modules_up_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_2_modules_mlp_modules_down_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_2_modules_mlp_modules_down_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_3_modules_input_layernorm_parameters_weight_ = L_self_modules_m_modules_layers_modules_3_modules_input_layernorm_parameters_weight_
        l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_q_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_q_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_q_norm_parameters_weight_ = L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_q_norm_parameters_weight_
        l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_k_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_k_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_k_norm_parameters_weight_ = L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_k_norm_parameters_weight_
        l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_v_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_v_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_o_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_o_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_3_modules_post_attention_layernorm_parameters_weight_ = L_self_modules_m_modules_layers_modules_3_modules_post_attention_layernorm_parameters_weight_
        l_self_modules_m_modules_layers_modules_3_modules_mlp_modules_gate_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_3_modules_mlp_modules_gate_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_3_modules_mlp_modules_up_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_3_modules_mlp_modules_up_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_3_modules_mlp_modules_down_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_3_modules_mlp_modules_down_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_4_modules_input_layernorm_parameters_weight_ = L_self_modules_m_modules_layers_modules_4_modules_input_layernorm_parameters_weight_
        l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_q_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_q_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_q_norm_parameters_weight_ = L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_q_norm_parameters_weight_
        l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_k_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_k_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_k_norm_parameters_weight_ = L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_k_norm_parameters_weight_
        l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_v_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_v_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_o_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_o_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_4_modules_post_attention_layernorm_parameters_weight_ = L_self_modules_m_modules_layers_modules_4_modules_post_attention_layernorm_parameters_weight_
        l_self_modules_m_modules_layers_modules_4_modules_mlp_modules_gate_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_4_modules_mlp_modules_gate_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_4_modules_mlp_modules_up_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_4_modules_mlp_modules_up_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_4_modules_mlp_modules_down_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_4_modules_mlp_modules_down_proj_parameters_weight_
        l_self_modules_m_modules_norm_parameters_weight_ = L_self_modules_m_modules_norm_parameters_weight_
        inputs_embeds = torch.nn.functional.embedding(l_args_0_, l_self_modules_m_modules_embed_tokens_parameters_weight_, None, None, 2.0, False, False)
        l_args_0_ = l_self_modules_m_modules_embed_tokens_parameters_weight_ = None
        arange = torch.arange(128, device=device(type='cpu'))
        position_ids = arange + 0
        arange = None
        position_ids_1 = position_ids.unsqueeze(0)
        position_ids = None
        getitem = position_ids_1[slice(None, None, None), slice(None, 1, None)]
        first_dummy_value = getitem - 1
        getitem = None
        position_diff = torch.diff(position_ids_1, prepend=first_dummy_value, dim=-1)
        first_dummy_value = None
        ne = position_diff != 1
        position_diff = None
        packed_sequence_mask = ne.cumsum(-1)
        ne = None
        expand = position_ids_1.expand(1, -1)
        batch_arange = torch.arange(1, device=device(type='cpu'))
        head_arange = torch.arange(1, device=device(type='cpu'))
        head_arange = None
        arange_3 = torch.arange(128, device=device(type='cpu'))
        q_arange = arange_3 + 0
        arange_3 = None
        arange_4 = torch.arange(128, device=device(type='cpu'))
        kv_arange = arange_4 + 0
        arange_4 = None
        batch_indices = batch_arange[slice(None, None, None), None, None, None]
        batch_arange = None
        q_indices = q_arange[None, None, slice(None, None, None), None]
        q_arange = None
        kv_indices = kv_arange[None, None, None, slice(None, None, None)]
        kv_arange = None
        result = q_indices.new_ones((), dtype=torch.bool)
        getitem_5 = packed_sequence_mask[batch_indices, q_indices]
        getitem_6 = packed_sequence_mask[batch_indices, kv_indices]
        packed_sequence_mask = None
        eq = getitem_5 == getitem_6
        getitem_5 = getitem_6 = None
        to = eq.to(device(type='cpu'))
        eq = None
        result_1 = result & to
        result = to = None
        getitem_7 = expand[batch_indices, q_indices]
        q_indices = None
        getitem_8 = expand[batch_indices, kv_indices]
        expand = batch_indices = kv_indices = None
        le = getitem_8 <= getitem_7
        getitem_8 = getitem_7 = None
        to_1 = le.to(device(type='cpu'))
        le = None
        result_2 = result_1 & to_1
        result_1 = to_1 = None
        attention_mask = result_2.expand(1, -1, 128, 128)
        result_2 = None
        getitem_9 = position_ids_1[Ellipsis, None]
        position_ids_1 = None
        float_1 = getitem_9.float()
        getitem_9 = None
        to_2 = l_self_modules_m_modules_rotary_emb_buffers_inv_freq_.to(device=device(type='cpu'), dtype=torch.float32)
        l_self_modules_m_modules_rotary_emb_buffers_inv_freq_ = None
        freqs = float_1 * to_2
        float_1 = to_2 = None
        emb = torch.cat((freqs, freqs), dim=-1)
        freqs = None
        cos = emb.cos()
        cos_1 = cos * 1.0
        cos = None
        sin = emb.sin()
        emb = None
        sin_1 = sin * 1.0
        sin = None
        cos_2 = cos_1.to(dtype=torch.float32)
        cos_1 = None
        sin_2 = sin_1.to(dtype=torch.float32)
        sin_1 = None
        _log_api_usage_once = torch._C._log_api_usage_once('python.nn_module')
        _log_api_usage_once = None
        hidden_states = inputs_embeds.to(torch.float32)
        pow_1 = hidden_states.pow(2)
        variance = pow_1.mean(-1, keepdim=True)
        pow_1 = None
        add_3 = variance + 1e-06
        variance = None
        rsqrt = torch.rsqrt(add_3)
        add_3 = None
        hidden_states_1 = hidden_states * rsqrt
        hidden_states = rsqrt = None
        to_6 = hidden_states_1.to(torch.float32)
        hidden_states_1 = None
        hidden_states_2 = l_self_modules_m_modules_layers_modules_0_modules_input_layernorm_parameters_weight_ * to_6
        l_self_modules_m_modules_layers_modules_0_modules_input_layernorm_parameters_weight_ = to_6 = None
        linear = torch.nn.functional.linear(hidden_states_2, l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_q_proj_parameters_weight_, None)
        l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_q_proj_parameters_weight_ = None
        view = linear.view((1, 128, -1, 128))
        linear = None
        hidden_states_3 = view.to(torch.float32)
        view = None
        pow_2 = hidden_states_3.pow(2)
        variance_1 = pow_2.mean(-1, keepdim=True)
        pow_2 = None
        add_4 = variance_1 + 1e-06
        variance_1 = None
        rsqrt_1 = torch.rsqrt(add_4)
        add_4 = None
        hidden_states_4 = hidden_states_3 * rsqrt_1
        hidden_states_3 = rsqrt_1 = None
        to_8 = hidden_states_4.to(torch.float32)
        hidden_states_4 = None
        mul_6 = l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_q_norm_parameters_weight_ * to_8
        l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_q_norm_parameters_weight_ = to_8 = None
        query_states = mul_6.transpose(1, 2)
        mul_6 = None
        linear_1 = torch.nn.functional.linear(hidden_states_2, l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_k_proj_parameters_weight_, None)
        l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_k_proj_parameters_weight_ = None
        view_1 = linear_1.view((1, 128, -1, 128))
        linear_1 = None
        hidden_states_5 = view_1.to(torch.float32)
        view_1 = None
        pow_3 = hidden_states_5.pow(2)
        variance_2 = pow_3.mean(-1, keepdim=True)
        pow_3 = None
        add_5 = variance_2 + 1e-06
        variance_2 = None
        rsqrt_2 = torch.rsqrt(add_5)
        add_5 = None
        hidden_states_6 = hidden_states_5 * rsqrt_2
        hidden_states_5 = rsqrt_2 = None
        to_10 = hidden_states_6.to(torch.float32)
        hidden_states_6 = None
        mul_8 = l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_k_norm_parameters_weight_ * to_10
        l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_k_norm_parameters_weight_ = to_10 = None
        key_states = mul_8.transpose(1, 2)
        mul_8 = None
        linear_2 = torch.nn.functional.linear(hidden_states_2, l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_v_proj_parameters_weight_, None)
        hidden_states_2 = l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_v_proj_parameters_weight_ = None
        view_2 = linear_2.view((1, 128, -1, 128))
        linear_2 = None
        value_states = view_2.transpose(1, 2)
        view_2 = None
        cos_3 = cos_2.unsqueeze(1)
        sin_3 = sin_2.unsqueeze(1)
        mul_9 = query_states * cos_3
        x1 = query_states[Ellipsis, slice(None, 64, None)]
        x2 = query_states[Ellipsis, slice(64, None, None)]
        query_states = None
        neg = -x2
        x2 = None
        cat_1 = torch.cat((neg, x1), dim=-1)
        neg = x1 = None
        mul_10 = cat_1 * sin_3
        cat_1 = None
        q_embed = mul_9 + mul_10
        mul_9 = mul_10 = None
        mul_11 = key_states * cos_3
        cos_3 = None
        x1_1 = key_states[Ellipsis, slice(None, 64, None)]
        x2_1 = key_states[Ellipsis, slice(64, None, None)]
        key_states = None
        neg_1 = -x2_1
        x2_1 = None
        cat_2 = torch.cat((neg_1, x1_1), dim=-1)
        neg_1 = x1_1 = None
        mul_12 = cat_2 * sin_3
        cat_2 = sin_3 = None
        k_embed = mul_11 + mul_12
        mul_11 = mul_12 = None
        getitem_14 = k_embed[slice(None, None, None), slice(None, None, None), None, slice(None, None, None), slice(None, None, None)]
        k_embed = None
        hidden_states_7 = getitem_14.expand(1, 8, 2, 128, 128)
        getitem_14 = None
        key = hidden_states_7.reshape(1, 16, 128, 128)
        hidden_states_7 = None
        getitem_15 = value_states[slice(None, None, None), slice(None, None, None), None, slice(None, None, None), slice(None, None, None)]
        value_states = None
        hidden_states_8 = getitem_15.expand(1, 8, 2, 128, 128)
        getitem_15 = None
        value = hidden_states_8.reshape(1, 16, 128, 128)
        hidden_states_8 = None
        attn_output = torch.nn.functional.scaled_dot_product_attention(q_embed, key, value, attn_mask=attention_mask, dropout_p=0.0, scale=0.08838834764831845, is_causal=False)
        q_embed = key = value = None
        attn_output_1 = attn_output.reshape(1, -1, 128, 128)
        attn_output = None
        transpose_3 = attn_output_1.transpose(1, 2)
        attn_output_1 = None
        attn_output_2 = transpose_3.contiguous()
        transpose_3 = None
        reshape_3 = attn_output_2.reshape(1, 128, -1)
        attn_output_2 = None
        attn_output_3 = reshape_3.contiguous()
        reshape_3 = None
        attn_output_4 = torch.nn.functional.linear(attn_output_3, l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_o_proj_parameters_weight_, None)
        attn_output_3 = l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_o_proj_parameters_weight_ = None
        hidden_states_9 = inputs_embeds + attn_output_4
        inputs_embeds = attn_output_4 = None
        hidden_states_10 = hidden_states_9.to(torch.float32)
        pow_4 = hidden_states_10.pow(2)
        variance_3 = pow_4.mean(-1, keepdim=True)
        pow_4 = None
        add_9 = variance_3 + 1e-06
        variance_3 = None
        rsqrt_3 = torch.rsqrt(add_9)
        add_9 = None
        hidden_states_11 = hidden_states_10 * rsqrt_3
        hidden_states_10 = rsqrt_3 = None
        to_12 = hidden_states_11.to(torch.float32)
        hidden_states_11 = None
        hidden_states_12 = l_self_modules_m_modules_layers_modules_0_modules_post_attention_layernorm_parameters_weight_ * to_12
        l_self_modules_m_modules_layers_modules_0_modules_post_attention_layernorm_parameters_weight_ = to_12 = None
        linear_4 = torch.nn.functional.linear(hidden_states_12, l_self_modules_m_modules_layers_modules_0_modules_mlp_modules_gate_proj_parameters_weight_, None)
        l_self_modules_m_modules_layers_modules_0_modules_mlp_modules_gate_proj_parameters_weight_ = None
        silu = torch.nn.functional.silu(linear_4)
        linear_4 = None
        linear_5 = torch.nn.functional.linear(hidden_states_12, l_self_modules_m_modules_layers_modules_0_modules_mlp_modules_up_proj_parameters_weight_, None)
        hidden_states_12 = l_self_modules_m_modules_layers_modules_0_modules_mlp_modules_up_proj_parameters_weight_ = None
        mul_15 = silu * linear_5
        silu = linear_5 = None
        down_proj = torch.nn.functional.linear(mul_15, l_self_modules_m_modules_layers_modules_0_modules_mlp_modules_down_proj_parameters_weight_, None)
        mul_15 = l_self_modules_m_modules_layers_modules_0_modules_mlp_modules_down_proj_parameters_weight_ = None
        hidden_states_13 = hidden_states_9 + down_proj
        hidden_states_9 = down_proj = None
        hidden_states_14 = hidden_states_13.to(torch.float32)
        pow_5 = hidden_states_14.pow(2)
        variance_4 = pow_5.mean(-1, keepdim=True)
        pow_5 = None
        add_11 = variance_4 + 1e-06
        variance_4 = None
        rsqrt_4 = torch.rsqrt(add_11)
        add_11 = None
        hidden_states_15 = hidden_states_14 * rsqrt_4
        hidden_states_14 = rsqrt_4 = None
        to_14 = hidden_states_15.to(torch.float32)
        hidden_states_15 = None
        hidden_states_16 = l_self_modules_m_modules_layers_modules_1_modules_input_layernorm_parameters_weight_ * to_14
        l_self_modules_m_modules_layers_modules_1_modules_input_layernorm_parameters_weight_ = to_14 = None
        linear_7 = torch.nn.functional.linear(hidden_states_16, l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_q_proj_parameters_weight_, None)
        l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_q_proj_parameters_weight_ = None
        view_3 = linear_7.view((1, 128, -1, 128))
        linear_7 = None
        hidden_states_17 = view_3.to(torch.float32)
        view_3 = None
        pow_6 = hidden_states_17.pow(2)
        variance_5 = pow_6.mean(-1, keepdim=True)
        pow_6 = None
        add_12 = variance_5 + 1e-06
        variance_5 = None
        rsqrt_5 = torch.rsqrt(add_12)
        add_12 = None
        hidden_states_18 = hidden_states_17 * rsqrt_5
        hidden_states_17 = rsqrt_5 = None
        to_16 = hidden_states_18.to(torch.float32)
        hidden_states_18 = None
        mul_19 = l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_q_norm_parameters_weight_ * to_16
        l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_q_norm_parameters_weight_ = to_16 = None
        query_states_1 = mul_19.transpose(1, 2)
        mul_19 = None
        linear_8 = torch.nn.functional.linear(hidden_states_16, l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_k_proj_parameters_weight_, None)
        l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_k_proj_parameters_weight_ = None
        view_4 = linear_8.view((1, 128, -1, 128))
        linear_8 = None
        hidden_states_19 = view_4.to(torch.float32)
        view_4 = None
        pow_7 = hidden_states_19.pow(2)
        variance_6 = pow_7.mean(-1, keepdim=True)
        pow_7 = None
        add_13 = variance_6 + 1e-06
        variance_6 = None
        rsqrt_6 = torch.rsqrt(add_13)
        add_13 = None
        hidden_states_20 = hidden_states_19 * rsqrt_6
        hidden_states_19 = rsqrt_6 = None
        to_18 = hidden_states_20.to(torch.float32)
        hidden_states_20 = None
        mul_21 = l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_k_norm_parameters_weight_ * to_18
        l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_k_norm_parameters_weight_ = to_18 = None
        key_states_1 = mul_21.transpose(1, 2)
        mul_21 = None
        linear_9 = torch.nn.functional.linear(hidden_states_16, l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_v_proj_parameters_weight_, None)
        hidden_states_16 = l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_v_proj_parameters_weight_ = None
        view_5 = linear_9.view((1, 128, -1, 128))
        linear_9 = None
        value_states_1 = view_5.transpose(1, 2)
        view_5 = None
        cos_4 = cos_2.unsqueeze(1)
        sin_4 = sin_2.unsqueeze(1)
        mul_22 = query_states_1 * cos_4
        x1_2 = query_states_1[Ellipsis, slice(None, 64, None)]
        x2_2 = query_states_1[Ellipsis, slice(64, None, None)]
        query_states_1 = None
        neg_2 = -x2_2
        x2_2 = None
        cat_3 = torch.cat((neg_2, x1_2), dim=-1)
        neg_2 = x1_2 = None
        mul_23 = cat_3 * sin_4
        cat_3 = None
        q_embed_1 = mul_22 + mul_23
        mul_22 = mul_23 = None
        mul_24 = key_states_1 * cos_4
        cos_4 = None
        x1_3 = key_states_1[Ellipsis, slice(None, 64, None)]
        x2_3 = key_states_1[Ellipsis, slice(64, None, None)]
        key_states_1 = None
        neg_3 = -x2_3
        x2_3 = None
        cat_4 = torch.cat((neg_3, x1_3), dim=-1)
        neg_3 = x1_3 = None
        mul_25 = cat_4 * sin_4
        cat_4 = sin_4 = None
        k_embed_1 = mul_24 + mul_25
        mul_24 = mul_25 = None
        getitem_20 = k_embed_1[slice(None, None, None), slice(None, None, None), None, slice(None, None, None), slice(None, None, None)]
        k_embed_1 = None
        hidden_states_21 = getitem_20.expand(1, 8, 2, 128, 128)
        getitem_20 = None
        key_1 = hidden_states_21.reshape(1, 16, 128, 128)
        hidden_states_21 = None
        getitem_21 = value_states_1[slice(None, None, None), slice(None, None, None), None, slice(None, None, None), slice(None, None, None)]
        value_states_1 = None
        hidden_states_22 = getitem_21.expand(1, 8, 2, 128, 128)
        getitem_21 = None
        value_1 = hidden_states_22.reshape(1, 16, 128, 128)
        hidden_states_22 = None
        attn_output_5 = torch.nn.functional.scaled_dot_product_attention(q_embed_1, key_1, value_1, attn_mask=attention_mask, dropout_p=0.0, scale=0.08838834764831845, is_causal=False)
        q_embed_1 = key_1 = value_1 = None
        attn_output_6 = attn_output_5.reshape(1, -1, 128, 128)
        attn_output_5 = None
        transpose_7 = attn_output_6.transpose(1, 2)
        attn_output_6 = None
        attn_output_7 = transpose_7.contiguous()
        transpose_7 = None
        reshape_7 = attn_output_7.reshape(1, 128, -1)
        attn_output_7 = None
        attn_output_8 = reshape_7.contiguous()
        reshape_7 = None
        attn_output_9 = torch.nn.functional.linear(attn_output_8, l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_o_proj_parameters_weight_, None)
        attn_output_8 = l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_o_proj_parameters_weight_ = None
        hidden_states_23 = hidden_states_13 + attn_output_9
        hidden_states_13 = attn_output_9 = None
        hidden_states_24 = hidden_states_23.to(torch.float32)
        pow_8 = hidden_states_24.pow(2)
        variance_7 = pow_8.mean(-1, keepdim=True)
        pow_8 = None
        add_17 = variance_7 + 1e-06
        variance_7 = None
        rsqrt_7 = torch.rsqrt(add_17)
        add_17 = None
        hidden_states_25 = hidden_states_24 * rsqrt_7
        hidden_states_24 = rsqrt_7 = None
        to_20 = hidden_states_25.to(torch.float32)
        hidden_states_25 = None
        hidden_states_26 = l_self_modules_m_modules_layers_modules_1_modules_post_attention_layernorm_parameters_weight_ * to_20
        l_self_modules_m_modules_layers_modules_1_modules_post_attention_layernorm_parameters_weight_ = to_20 = None
        linear_11 = torch.nn.functional.linear(hidden_states_26, l_self_modules_m_modules_layers_modules_1_modules_mlp_modules_gate_proj_parameters_weight_, None)
        l_self_modules_m_modules_layers_modules_1_modules_mlp_modules_gate_proj_parameters_weight_ = None
        silu_1 = torch.nn.functional.silu(linear_11)
        linear_11 = None
        linear_12 = torch.nn.functional.linear(hidden_states_26, l_self_modules_m_modules_layers_modules_1_modules_mlp_modules_up_proj_parameters_weight_, None)
        hidden_states_26 = l_self_modules_m_modules_layers_modules_1_modules_mlp_modules_up_proj_parameters_weight_ = None
        mul_28 = silu_1 * linear_12
        silu_1 = linear_12 = None
        down_proj_1 = torch.nn.functional.linear(mul_28, l_self_modules_m_modules_layers_modules_1_modules_mlp_modules_down_proj_parameters_weight_, None)
        mul_28 = l_self_modules_m_modules_layers_modules_1_modules_mlp_modules_down_proj_parameters_weight_ = None
        hidden_states_27 = hidden_states_23 + down_proj_1
        hidden_states_23 = down_proj_1 = None
        hidden_states_28 = hidden_states_27.to(torch.float32)
        pow_9 = hidden_states_28.pow(2)
        variance_8 = pow_9.mean(-1, keepdim=True)
        pow_9 = None
        add_19 = variance_8 + 1e-06
        variance_8 = None
        rsqrt_8 = torch.rsqrt(add_19)
        add_19 = None
        hidden_states_29 = hidden_states_28 * rsqrt_8
        hidden_states_28 = rsqrt_8 = None
        to_22 = hidden_states_29.to(torch.float32)
        hidden_states_29 = None
        hidden_states_30 = l_self_modules_m_modules_layers_modules_2_modules_input_layernorm_parameters_weight_ * to_22
        l_self_modules_m_modules_layers_modules_2_modules_input_layernorm_parameters_weight_ = to_22 = None
        linear_14 = torch.nn.functional.linear(hidden_states_30, l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_q_proj_parameters_weight_, None)
        l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_q_proj_parameters_weight_ = None
        view_6 = linear_14.view((1, 128, -1, 128))
        linear_14 = None
        hidden_states_31 = view_6.to(torch.float32)
        view_6 = None
        pow_10 = hidden_states_31.pow(2)
        variance_9 = pow_10.mean(-1, keepdim=True)
        pow_10 = None
        add_20 = variance_9 + 1e-06
        variance_9 = None
        rsqrt_9 = torch.rsqrt(add_20)
        add_20 = None
        hidden_states_32 = hidden_states_31 * rsqrt_9
        hidden_states_31 = rsqrt_9 = None
        to_24 = hidden_states_32.to(torch.float32)
        hidden_states_32 = None
        mul_32 = l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_q_norm_parameters_weight_ * to_24
        l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_q_norm_parameters_weight_ = to_24 = None
        query_states_2 = mul_32.transpose(1, 2)
        mul_32 = None
        linear_15 = torch.nn.functional.linear(hidden_states_30, l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_k_proj_parameters_weight_, None)
        l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_k_proj_parameters_weight_ = None
        view_7 = linear_15.view((1, 128, -1, 128))
        linear_15 = None
        hidden_states_33 = view_7.to(torch.float32)
        view_7 = None
        pow_11 = hidden_states_33.pow(2)
        variance_10 = pow_11.mean(-1, keepdim=True)
        pow_11 = None
        add_21 = variance_10 + 1e-06
        variance_10 = None
        rsqrt_10 = torch.rsqrt(add_21)
        add_21 = None
        hidden_states_34 = hidden_states_33 * rsqrt_10
        hidden_states_33 = rsqrt_10 = None
        to_26 = hidden_states_34.to(torch.float32)
        hidden_states_34 = None
        mul_34 = l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_k_norm_parameters_weight_ * to_26
        l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_k_norm_parameters_weight_ = to_26 = None
        key_states_2 = mul_34.transpose(1, 2)
        mul_34 = None
        linear_16 = torch.nn.functional.linear(hidden_states_30, l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_v_proj_parameters_weight_, None)
        hidden_states_30 = l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_v_proj_parameters_weight_ = None
        view_8 = linear_16.view((1, 128, -1, 128))
        linear_16 = None
        value_states_2 = view_8.transpose(1, 2)
        view_8 = None
        cos_5 = cos_2.unsqueeze(1)
        sin_5 = sin_2.unsqueeze(1)
        mul_35 = query_states_2 * cos_5
        x1_4 = query_states_2[Ellipsis, slice(None, 64, None)]
        x2_4 = query_states_2[Ellipsis, slice(64, None, None)]
        query_states_2 = None
        neg_4 = -x2_4
        x2_4 = None
        cat_5 = torch.cat((neg_4, x1_4), dim=-1)
        neg_4 = x1_4 = None
        mul_36 = cat_5 * sin_5
        cat_5 = None
        q_embed_2 = mul_35 + mul_36
        mul_35 = mul_36 = None
        mul_37 = key_states_2 * cos_5
        cos_5 = None
        x1_5 = key_states_2[Ellipsis, slice(None, 64, None)]
        x2_5 = key_states_2[Ellipsis, slice(64, None, None)]
        key_states_2 = None
        neg_5 = -x2_5
        x2_5 = None
        cat_6 = torch.cat((neg_5, x1_5), dim=-1)
        neg_5 = x1_5 = None
        mul_38 = cat_6 * sin_5
        cat_6 = sin_5 = None
        k_embed_2 = mul_37 + mul_38
        mul_37 = mul_38 = None
        getitem_26 = k_embed_2[slice(None, None, None), slice(None, None, None), None, slice(None, None, None), slice(None, None, None)]
        k_embed_2 = None
        hidden_states_35 = getitem_26.expand(1, 8, 2, 128, 128)
        getitem_26 = None
        key_2 = hidden_states_35.reshape(1, 16, 128, 128)
        hidden_states_35 = None
        getitem_27 = value_states_2[slice(None, None, None), slice(None, None, None), None, slice(None, None, None), slice(None, None, None)]
        value_states_2 = None
        hidden_states_36 = getitem_27.expand(1, 8, 2, 128, 128)
        getitem_27 = None
        value_2 = hidden_states_36.reshape(1, 16, 128, 128)
        hidden_states_36 = None
        attn_output_10 = torch.nn.functional.scaled_dot_product_attention(q_embed_2, key_2, value_2, attn_mask=attention_mask, dropout_p=0.0, scale=0.08838834764831845, is_causal=False)
        q_embed_2 = key_2 = value_2 = None
        attn_output_11 = attn_output_10.reshape(1, -1, 128, 128)
        attn_output_10 = None
        transpose_11 = attn_output_11.transpose(1, 2)
        attn_output_11 = None
        attn_output_12 = transpose_11.contiguous()
        transpose_11 = None
        reshape_11 = attn_output_12.reshape(1, 128, -1)
        attn_output_12 = None
        attn_output_13 = reshape_11.contiguous()
        reshape_11 = None
        attn_output_14 = torch.nn.functional.linear(attn_output_13, l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_o_proj_parameters_weight_, None)
        attn_output_13 = l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_o_proj_parameters_weight_ = None
        hidden_states_37 = hidden_states_27 + attn_output_14
        hidden_states_27 = attn_output_14 = None
        hidden_states_38 = hidden_states_37.to(torch.float32)
        pow_12 = hidden_states_38.pow(2)
        variance_11 = pow_12.mean(-1, keepdim=True)
        pow_12 = None
        add_25 = variance_11 + 1e-06
        variance_11 = None
        rsqrt_11 = torch.rsqrt(add_25)
        add_25 = None
        hidden_states_39 = hidden_states_38 * rsqrt_11
        hidden_states_38 = rsqrt_11 = None
        to_28 = hidden_states_39.to(torch.float32)
        hidden_states_39 = None
        hidden_states_40 = l_self_modules_m_modules_layers_modules_2_modules_post_attention_layernorm_parameters_weight_ * to_28
        l_self_modules_m_modules_layers_modules_2_modules_post_attention_layernorm_parameters_weight_ = to_28 = None
        linear_18 = torch.nn.functional.linear(hidden_states_40, l_self_modules_m_modules_layers_modules_2_modules_mlp_modules_gate_proj_parameters_weight_, None)
        l_self_modules_m_modules_layers_modules_2_modules_mlp_modules_gate_proj_parameters_weight_ = None
        silu_2 = torch.nn.functional.silu(linear_18)
        linear_18 = None
        linear_19 = torch.nn.functional.linear(hidden_states_40, l_self_modules_m_modules_layers_modules_2_modules_mlp_modules_up_proj_parameters_weight_, None)
        hidden_states_40 = l_self_modules_m_modules_layers_modules_2_modules_mlp_modules_up_proj_parameters_weight_ = None
        mul_41 = silu_2 * linear_19
        silu_2 = linear_19 = None
        down_proj_2 = torch.nn.functional.linear(mul_41, l_self_modules_m_modules_layers_modules_2_modules_mlp_modules_down_proj_parameters_weight_, None)
        mul_41 = l_self_modules_m_modules_layers_modules_2_modules_mlp_modules_down_proj_parameters_weight_ = None
        hidden_states_41 = hidden_states_37 + down_proj_2
        hidden_states_37 = down_proj_2 = None
        hidden_states_42 = hidden_states_41.to(torch.float32)
        pow_13 = hidden_states_42.pow(2)
        variance_12 = pow_13.mean(-1, keepdim=True)
        pow_13 = None
        add_27 = variance_12 + 1e-06
        variance_12 = None
        rsqrt_12 = torch.rsqrt(add_27)
        add_27 = None
        hidden_states_43 = hidden_states_42 * rsqrt_12
        hidden_states_42 = rsqrt_12 = None
        to_30 = hidden_states_43.to(torch.float32)
        hidden_states_43 = None
        hidden_states_44 = l_self_modules_m_modules_layers_modules_3_modules_input_layernorm_parameters_weight_ * to_30
        l_self_modules_m_modules_layers_modules_3_modules_input_layernorm_parameters_weight_ = to_30 = None
        linear_21 = torch.nn.functional.linear(hidden_states_44, l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_q_proj_parameters_weight_, None)
        l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_q_proj_parameters_weight_ = None
        view_9 = linear_21.view((1, 128, -1, 128))
        linear_21 = None
        hidden_states_45 = view_9.to(torch.float32)
        view_9 = None
        pow_14 = hidden_states_45.pow(2)
        variance_13 = pow_14.mean(-1, keepdim=True)
        pow_14 = None
        add_28 = variance_13 + 1e-06
        variance_13 = None
        rsqrt_13 = torch.rsqrt(add_28)
        add_28 = None
        hidden_states_46 = hidden_states_45 * rsqrt_13
        hidden_states_45 = rsqrt_13 = None
        to_32 = hidden_states_46.to(torch.float32)
        hidden_states_46 = None
        mul_45 = l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_q_norm_parameters_weight_ * to_32
        l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_q_norm_parameters_weight_ = to_32 = None
        query_states_3 = mul_45.transpose(1, 2)
        mul_45 = None
        linear_22 = torch.nn.functional.linear(hidden_states_44, l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_k_proj_parameters_weight_, None)
        l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_k_proj_parameters_weight_ = None
        view_10 = linear_22.view((1, 128, -1, 128))
        linear_22 = None
        hidden_states_47 = view_10.to(torch.float32)
        view_10 = None
        pow_15 = hidden_states_47.pow(2)
        variance_14 = pow_15.mean(-1, keepdim=True)
        pow_15 = None
        add_29 = variance_14 + 1e-06
        variance_14 = None
        rsqrt_14 = torch.rsqrt(add_29)
        add_29 = None
        hidden_states_48 = hidden_states_47 * rsqrt_14
        hidden_states_47 = rsqrt_14 = None
        to_34 = hidden_states_48.to(torch.float32)
        hidden_states_48 = None
        mul_47 = l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_k_norm_parameters_weight_ * to_34
        l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_k_norm_parameters_weight_ = to_34 = None
        key_states_3 = mul_47.transpose(1, 2)
        mul_47 = None
        linear_23 = torch.nn.functional.linear(hidden_states_44, l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_v_proj_parameters_weight_, None)
        hidden_states_44 = l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_v_proj_parameters_weight_ = None
        view_11 = linear_23.view((1, 128, -1, 128))
        linear_23 = None
        value_states_3 = view_11.transpose(1, 2)
        view_11 = None
        cos_6 = cos_2.unsqueeze(1)
        sin_6 = sin_2.unsqueeze(1)
        mul_48 = query_states_3 * cos_6
        x1_6 = query_states_3[Ellipsis, slice(None, 64, None)]
        x2_6 = query_states_3[Ellipsis, slice(64, None, None)]
        query_states_3 = None
        neg_6 = -x2_6
        x2_6 = None
        cat_7 = torch.cat((neg_6, x1_6), dim=-1)
        neg_6 = x1_6 = None
        mul_49 = cat_7 * sin_6
        cat_7 = None
        q_embed_3 = mul_48 + mul_49
        mul_48 = mul_49 = None
        mul_50 = key_states_3 * cos_6
        cos_6 = None
        x1_7 = key_states_3[Ellipsis, slice(None, 64, None)]
        x2_7 = key_states_3[Ellipsis, slice(64, None, None)]
        key_states_3 = None
        neg_7 = -x2_7
        x2_7 = None
        cat_8 = torch.cat((neg_7, x1_7), dim=-1)
        neg_7 = x1_7 = None
        mul_51 = cat_8 * sin_6
        cat_8 = sin_6 = None
        k_embed_3 = mul_50 + mul_51
        mul_50 = mul_51 = None
        getitem_32 = k_embed_3[slice(None, None, None), slice(None, None, None), None, slice(None, None, None), slice(None, None, None)]
        k_embed_3 = None
        hidden_states_49 = getitem_32.expand(1, 8, 2, 128, 128)
        getitem_32 = None
        key_3 = hidden_states_49.reshape(1, 16, 128, 128)
        hidden_states_49 = None
        getitem_33 = value_states_3[slice(None, None, None), slice(None, None, None), None, slice(None, None, None), slice(None, None, None)]
        value_states_3 = None
        hidden_states_50 = getitem_33.expand(1, 8, 2, 128, 128)
        getitem_33 = None
        value_3 = hidden_states_50.reshape(1, 16, 128, 128)
        hidden_states_50 = None
        attn_output_15 = torch.nn.functional.scaled_dot_product_attention(q_embed_3, key_3, value_3, attn_mask=attention_mask, dropout_p=0.0, scale=0.08838834764831845, is_causal=False)
        q_embed_3 = key_3 = value_3 = None
        attn_output_16 = attn_output_15.reshape(1, -1, 128, 128)
        attn_output_15 = None
        transpose_15 = attn_output_16.transpose(1, 2)
        attn_output_16 = None
        attn_output_17 = transpose_15.contiguous()
        transpose_15 = None
        reshape_15 = attn_output_17.reshape(1, 128, -1)
        attn_output_17 = None
        attn_output_18 = reshape_15.contiguous()
        reshape_15 = None
        attn_output_19 = torch.nn.functional.linear(attn_output_18, l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_o_proj_parameters_weight_, None)
        attn_output_18 = l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_o_proj_parameters_weight_ = None
        hidden_states_51 = hidden_states_41 + attn_output_19
        hidden_states_41 = attn_output_19 = None
        hidden_states_52 = hidden_states_51.to(torch.float32)
        pow_16 = hidden_states_52.pow(2)
        variance_15 = pow_16.mean(-1, keepdim=True)
        pow_16 = None
        add_33 = variance_15 + 1e-06
        variance_15 = None
        rsqrt_15 = torch.rsqrt(add_33)
        add_33 = None
        hidden_states_53 = hidden_states_52 * rsqrt_15
        hidden_states_52 = rsqrt_15 = None
        to_36 = hidden_states_53.to(torch.float32)
        hidden_states_53 = None
        hidden_states_54 = l_self_modules_m_modules_layers_modules_3_modules_post_attention_layernorm_parameters_weight_ * to_36
        l_self_modules_m_modules_layers_modules_3_modules_post_attention_layernorm_parameters_weight_ = to_36 = None
        linear_25 = torch.nn.functional.linear(hidden_states_54, l_self_modules_m_modules_layers_modules_3_modules_mlp_modules_gate_proj_parameters_weight_, None)
        l_self_modules_m_modules_layers_modules_3_modules_mlp_modules_gate_proj_parameters_weight_ = None
        silu_3 = torch.nn.functional.silu(linear_25)
        linear_25 = None
        linear_26 = torch.nn.functional.linear(hidden_states_54, l_self_modules_m_modules_layers_modules_3_modules_mlp_modules_up_proj_parameters_weight_, None)
        hidden_states_54 = l_self_modules_m_modules_layers_modules_3_modules_mlp_modules_up_proj_parameters_weight_ = None
        mul_54 = silu_3 * linear_26
        silu_3 = linear_26 = None
        down_proj_3 = torch.nn.functional.linear(mul_54, l_self_modules_m_modules_layers_modules_3_modules_mlp_modules_down_proj_parameters_weight_, None)
        mul_54 = l_self_modules_m_modules_layers_modules_3_modules_mlp_modules_down_proj_parameters_weight_ = None
        hidden_states_55 = hidden_states_51 + down_proj_3
        hidden_states_51 = down_proj_3 = None
        hidden_states_56 = hidden_states_55.to(torch.float32)
        pow_17 = hidden_states_56.pow(2)
        variance_16 = pow_17.mean(-1, keepdim=True)
        pow_17 = None
        add_35 = variance_16 + 1e-06
        variance_16 = None
        rsqrt_16 = torch.rsqrt(add_35)
        add_35 = None
        hidden_states_57 = hidden_states_56 * rsqrt_16
        hidden_states_56 = rsqrt_16 = None
        to_38 = hidden_states_57.to(torch.float32)
        hidden_states_57 = None
        hidden_states_58 = l_self_modules_m_modules_layers_modules_4_modules_input_layernorm_parameters_weight_ * to_38
        l_self_modules_m_modules_layers_modules_4_modules_input_layernorm_parameters_weight_ = to_38 = None
        linear_28 = torch.nn.functional.linear(hidden_states_58, l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_q_proj_parameters_weight_, None)
        l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_q_proj_parameters_weight_ = None
        view_12 = linear_28.view((1, 128, -1, 128))
        linear_28 = None
        hidden_states_59 = view_12.to(torch.float32)
        view_12 = None
        pow_18 = hidden_states_59.pow(2)
        variance_17 = pow_18.mean(-1, keepdim=True)
        pow_18 = None
        add_36 = variance_17 + 1e-06
        variance_17 = None
        rsqrt_17 = torch.rsqrt(add_36)
        add_36 = None
        hidden_states_60 = hidden_states_59 * rsqrt_17
        hidden_states_59 = rsqrt_17 = None
        to_40 = hidden_states_60.to(torch.float32)
        hidden_states_60 = None
        mul_58 = l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_q_norm_parameters_weight_ * to_40
        l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_q_norm_parameters_weight_ = to_40 = None
        query_states_4 = mul_58.transpose(1, 2)
        mul_58 = None
        linear_29 = torch.nn.functional.linear(hidden_states_58, l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_k_proj_parameters_weight_, None)
        l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_k_proj_parameters_weight_ = None
        view_13 = linear_29.view((1, 128, -1, 128))
        linear_29 = None
        hidden_states_61 = view_13.to(torch.float32)
        view_13 = None
        pow_19 = hidden_states_61.pow(2)
        variance_18 = pow_19.mean(-1, keepdim=True)
        pow_19 = None
        add_37 = variance_18 + 1e-06
        variance_18 = None
        rsqrt_18 = torch.rsqrt(add_37)
        add_37 = None
        hidden_states_62 = hidden_states_61 * rsqrt_18
        hidden_states_61 = rsqrt_18 = None
        to_42 = hidden_states_62.to(torch.float32)
        hidden_states_62 = None
        mul_60 = l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_k_norm_parameters_weight_ * to_42
        l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_k_norm_parameters_weight_ = to_42 = None
        key_states_4 = mul_60.transpose(1, 2)
        mul_60 = None
        linear_30 = torch.nn.functional.linear(hidden_states_58, l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_v_proj_parameters_weight_, None)
        hidden_states_58 = l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_v_proj_parameters_weight_ = None
        view_14 = linear_30.view((1, 128, -1, 128))
        linear_30 = None
        value_states_4 = view_14.transpose(1, 2)
        view_14 = None
        cos_7 = cos_2.unsqueeze(1)
        cos_2 = None
        sin_7 = sin_2.unsqueeze(1)
        sin_2 = None
        mul_61 = query_states_4 * cos_7
        x1_8 = query_states_4[Ellipsis, slice(None, 64, None)]
        x2_8 = query_states_4[Ellipsis, slice(64, None, None)]
        query_states_4 = None
        neg_8 = -x2_8
        x2_8 = None
        cat_9 = torch.cat((neg_8, x1_8), dim=-1)
        neg_8 = x1_8 = None
        mul_62 = cat_9 * sin_7
        cat_9 = None
        q_embed_4 = mul_61 + mul_62
        mul_61 = mul_62 = None
        mul_63 = key_states_4 * cos_7
        cos_7 = None
        x1_9 = key_states_4[Ellipsis, slice(None, 64, None)]
        x2_9 = key_states_4[Ellipsis, slice(64, None, None)]
        key_states_4 = None
        neg_9 = -x2_9
        x2_9 = None
        cat_10 = torch.cat((neg_9, x1_9), dim=-1)
        neg_9 = x1_9 = None
        mul_64 = cat_10 * sin_7
        cat_10 = sin_7 = None
        k_embed_4 = mul_63 + mul_64
        mul_63 = mul_64 = None
        getitem_38 = k_embed_4[slice(None, None, None), slice(None, None, None), None, slice(None, None, None), slice(None, None, None)]
        k_embed_4 = None
        hidden_states_63 = getitem_38.expand(1, 8, 2, 128, 128)
        getitem_38 = None
        key_4 = hidden_states_63.reshape(1, 16, 128, 128)
        hidden_states_63 = None
        getitem_39 = value_states_4[slice(None, None, None), slice(None, None, None), None, slice(None, None, None), slice(None, None, None)]
        value_states_4 = None
        hidden_states_64 = getitem_39.expand(1, 8, 2, 128, 128)
        getitem_39 = None
        value_4 = hidden_states_64.reshape(1, 16, 128, 128)
        hidden_states_64 = None
        attn_output_20 = torch.nn.functional.scaled_dot_product_attention(q_embed_4, key_4, value_4, attn_mask=attention_mask, dropout_p=0.0, scale=0.08838834764831845, is_causal=False)
        q_embed_4 = key_4 = value_4 = attention_mask = None
        attn_output_21 = attn_output_20.reshape(1, -1, 128, 128)
        attn_output_20 = None
        transpose_19 = attn_output_21.transpose(1, 2)
        attn_output_21 = None
        attn_output_22 = transpose_19.contiguous()
        transpose_19 = None
        reshape_19 = attn_output_22.reshape(1, 128, -1)
        attn_output_22 = None
        attn_output_23 = reshape_19.contiguous()
        reshape_19 = None
        attn_output_24 = torch.nn.functional.linear(attn_output_23, l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_o_proj_parameters_weight_, None)
        attn_output_23 = l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_o_proj_parameters_weight_ = None
        hidden_states_65 = hidden_states_55 + attn_output_24
        hidden_states_55 = attn_output_24 = None
        hidden_states_66 = hidden_states_65.to(torch.float32)
        pow_20 = hidden_states_66.pow(2)
        variance_19 = pow_20.mean(-1, keepdim=True)
        pow_20 = None
        add_41 = variance_19 + 1e-06
        variance_19 = None
        rsqrt_19 = torch.rsqrt(add_41)
        add_41 = None
        hidden_states_67 = hidden_states_66 * rsqrt_19
        hidden_states_66 = rsqrt_19 = None
        to_44 = hidden_states_67.to(torch.float32)
        hidden_states_67 = None
        hidden_states_68 = l_self_modules_m_modules_layers_modules_4_modules_post_attention_layernorm_parameters_weight_ * to_44
        l_self_modules_m_modules_layers_modules_4_modules_post_attention_layernorm_parameters_weight_ = to_44 = None
        linear_32 = torch.nn.functional.linear(hidden_states_68, l_self_modules_m_modules_layers_modules_4_modules_mlp_modules_gate_proj_parameters_weight_, None)
        l_self_modules_m_modules_layers_modules_4_modules_mlp_modules_gate_proj_parameters_weight_ = None
        silu_4 = torch.nn.functional.silu(linear_32)
        linear_32 = None
        linear_33 = torch.nn.functional.linear(hidden_states_68, l_self_modules_m_modules_layers_modules_4_modules_mlp_modules_up_proj_parameters_weight_, None)
        hidden_states_68 = l_self_modules_m_modules_layers_modules_4_modules_mlp_modules_up_proj_parameters_weight_ = None
        mul_67 = silu_4 * linear_33
        silu_4 = linear_33 = None
        down_proj_4 = torch.nn.functional.linear(mul_67, l_self_modules_m_modules_layers_modules_4_modules_mlp_modules_down_proj_parameters_weight_, None)
        mul_67 = l_self_modules_m_modules_layers_modules_4_modules_mlp_modules_down_proj_parameters_weight_ = None
        hidden_states_69 = hidden_states_65 + down_proj_4
        hidden_states_65 = down_proj_4 = None
        hidden_states_70 = hidden_states_69.to(torch.float32)
        hidden_states_69 = None
        pow_21 = hidden_states_70.pow(2)
        variance_20 = pow_21.mean(-1, keepdim=True)
        pow_21 = None
        add_43 = variance_20 + 1e-06
        variance_20 = None
        rsqrt_20 = torch.rsqrt(add_43)
        add_43 = None
        hidden_states_71 = hidden_states_70 * rsqrt_20
        hidden_states_70 = rsqrt_20 = None
        to_46 = hidden_states_71.to(torch.float32)
        hidden_states_71 = None
        hidden_states_72 = l_self_modules_m_modules_norm_parameters_weight_ * to_46
        l_self_modules_m_modules_norm_parameters_weight_ = to_46 = None
        return (hidden_states_72,)
