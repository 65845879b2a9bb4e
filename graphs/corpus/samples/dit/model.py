import torch
from torch import device


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_self_modules_patch_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_patch_parameters_bias_: torch.nn.parameter.Parameter,
        L_x_: torch.Tensor,
        L_self_parameters_pos_: torch.nn.parameter.Parameter,
        L_t_: torch.Tensor,
        L_self_modules_time1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_time1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_time2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_time2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_label_parameters_weight_: torch.nn.parameter.Parameter,
        L_y_: torch.Tensor,
        L_self_modules_blocks_modules_0_modules_cond_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_cond_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_cond_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_cond_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_cond_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_cond_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_cond_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_cond_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_cond_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_cond_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_cond_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_cond_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_cond_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_cond_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_self_modules_patch_parameters_weight_ = L_self_modules_patch_parameters_weight_
        l_self_modules_patch_parameters_bias_ = L_self_modules_patch_parameters_bias_
        l_x_ = L_x_
        l_self_parameters_pos_ = L_self_parameters_pos_
        l_t_ = L_t_
        l_self_modules_time1_parameters_weight_ = L_self_modules_time1_parameters_weight_
        l_self_modules_time1_parameters_bias_ = L_self_modules_time1_parameters_bias_
        l_self_modules_time2_parameters_weight_ = L_self_modules_time2_parameters_weight_
        l_self_modules_time2_parameters_bias_ = L_self_modules_time2_parameters_bias_
        l_self_modules_label_parameters_weight_ = L_self_modules_label_parameters_weight_
        l_y_ = L_y_
        l_self_modules_blocks_modules_0_modules_cond_parameters_weight_ = L_self_modules_blocks_modules_0_modules_cond_parameters_weight_
        l_self_modules_blocks_modules_0_modules_cond_parameters_bias_ = L_self_modules_blocks_modules_0_modules_cond_parameters_bias_
        l_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_weight_ = L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_weight_
        l_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_bias_ = L_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_bias_
        l_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_weight_ = L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_weight_
        l_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_bias_ = L_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_bias_
        l_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_weight_ = L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_weight_
        l_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_bias_ = L_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_bias_
        l_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_weight_ = L_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_weight_
        l_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_bias_ = L_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_bias_
        l_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_weight_ = L_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_weight_
        l_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_bias_ = L_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_bias_
        l_self_modules_blocks_modules_1_modules_cond_parameters_weight_ = L_self_modules_blocks_modules_1_modules_cond_parameters_weight_
        l_self_modules_blocks_modules_1_modules_cond_parameters_bias_ = L_self_modules_blocks_modules_1_modules_cond_parameters_bias_
        l_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_weight_ = L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_weight_
        l_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_bias_ = L_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_bias_
        l_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_weight_ = L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_weight_
        l_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_bias_ = L_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_bias_
        l_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_weight_ = L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_weight_
        l_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_bias_ = L_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_bias_
        l_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_weight_ = L_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_weight_
        l_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_bias_ = L_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_bias_
        l_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_weight_ = L_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_weight_
        l_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_bias_ = L_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_bias_
        l_self_modules_blocks_modules_2_modules_cond_parameters_weight_ = L_self_modules_blocks_modules_2_modules_cond_parameters_weight_
        l_self_modules_blocks_modules_2_modules_cond_parameters_bias_ = L_self_modules_blocks_modules_2_modules_cond_parameters_bias_
        l_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_weight_ = L_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_weight_
        l_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_bias_ = L_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_bias_
        l_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_weight_ = L_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_weight_
        l_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_bias_ = L_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_bias_
        l_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_weight_ = L_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_weight_
        l_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_bias_ = L_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_bias_
        l_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_weight_ = L_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_weight_
        l_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_bias_ = L_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_bias_
        l_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_weight_ = L_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_weight_
        l_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_bias_ = L_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_bias_
        l_self_modules_blocks_modules_3_modules_cond_parameters_weight_ = L_self_modules_blocks_modules_3_modules_cond_parameters_weight_
        l_self_modules_blocks_modules_3_modules_cond_parameters_bias_ = L_self_modules_blocks_modules_3_modules_cond_parameters_bias_
        l_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_weight_ = L_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_weight_
        l_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_bias_ = L_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_bias_
        l_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_weight_ = L_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_weight_
        l_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_bias_ = L_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_bias_
        l_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_weight_ = L_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_weight_
        l_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_bias_ = L_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_bias_
        l_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_weight_ = L_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_weight_
        l_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_bias_ = L_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_bias_
        l_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_weight_ = L_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_weight_
        l_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_bias_ = L_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_bias_
        l_self_modules_blocks_modules_4_modules_cond_parameters_weight_ = L_self_modules_blocks_modules_4_modules_cond_parameters_weight_
        l_self_modules_blocks_modules_4_modules_cond_parameters_bias_ = L_self_modules_blocks_modules_4_modules_cond_parameters_bias_
        l_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_weight_ = L_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_weight_
        l_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_bias_ = L_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_bias_
        l_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_weight_ = L_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_weight_
        l_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_bias_ = L_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_bias_
        l_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_weight_ = L_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_weight_
        l_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_bias_ = L_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_bias_
        l_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_weight_ = L_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_weight_
        l_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_bias_ = L_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_bias_
        l_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_weight_ = L_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_weight_
        l_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_bias_ = L_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_bias_
        l_self_modules_blocks_modules_5_modules_cond_parameters_weight_ = L_self_modules_blocks_modules_5_modules_cond_parameters_weight_
        l_self_modules_blocks_modules_5_modules_cond_parameters_bias_ = L_self_modules_blocks_modules_5_modules_cond_parameters_bias_
        l_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_weight_ = L_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_weight_
        l_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_bias_ = L_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_bias_
        l_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_weight_ = L_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_weight_
        l_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_bias_ = L_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_bias_
        l_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_weight_ = L_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_weight_
        l_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_bias_ = L_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_bias_
        l_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_weight_ = L_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_weight_
        l_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_bias_ = L_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_bias_
        l_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_weight_ = L_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_weight_
        l_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_bias_ = L_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_bias_
        l_self_modules_cond_parameters_weight_ = L_self_modules_cond_parameters_weight_
        l_self_modules_cond_parameters_bias_ = L_self_modules_cond_parameters_bias_
        l_self_modules_out_parameters_weight_ = L_self_modules_out_parameters_weight_
        l_self_modules_out_parameters_bias_ = L_self_modules_out_parameters_bias_
        conv2d = torch.conv2d(l_x_, l_self_modules_patch_parameters_weight_, l_self_modules_patch_parameters_bias_, (2, 2), (0, 0), (1, 1), 1)
        l_x_ = l_self_modules_patch_parameters_weight_ = l_self_modules_patch_parameters_bias_ = None
        flatten = conv2d.flatten(2)
        conv2d = None
        transpose = flatten.transpose(1, 2)
        flatten = None
        x = transpose + l_self_parameters_pos_
        transpose = l_self_parameters_pos_ = None
        arange = torch.arange(128, dtype=torch.float32, device=device(type='cpu'))
        mul = -9.210340371976184 * arange
        arange = None
        truediv = mul / 128
        mul = None
        freqs = torch.exp(truediv)
        truediv = None
        getitem = l_t_[slice(None, None, None), None]
        l_t_ = None
        float_1 = getitem.float()
        getitem = None
        getitem_1 = freqs[None]
        freqs = None
        angles = float_1 * getitem_1
        float_1 = getitem_1 = None
        cos = angles.cos()
        sin = angles.sin()
        angles = None
        cat = torch.cat((cos, sin), dim=-1)
        cos = sin = None
        linear = torch.nn.functional.linear(cat, l_self_modules_time1_parameters_weight_, l_self_modules_time1_parameters_bias_)
        cat = l_self_modules_time1_parameters_weight_ = l_self_modules_time1_parameters_bias_ = None
        silu = torch.nn.functional.silu(linear)
        linear = None
        linear_1 = torch.nn.functional.linear(silu, l_self_modules_time2_parameters_weight_, l_self_modules_time2_parameters_bias_)
        silu = l_self_modules_time2_parameters_weight_ = l_self_modules_time2_parameters_bias_ = None
        embedding = torch.nn.functional.embedding(l_y_, l_self_modules_label_parameters_weight_, None, None, 2.0, False, False)
        l_y_ = l_self_modules_label_parameters_weight_ = None
        c = linear_1 + embedding
        linear_1 = embedding = None
        silu_1 = torch.nn.functional.silu(c)
        linear_2 = torch.nn.functional.linear(silu_1, l_self_modules_blocks_modules_0_modules_cond_parameters_weight_, l_self_modules_blocks_modules_0_modules_cond_parameters_bias_)
        silu_1 = l_self_modules_blocks_modules_0_modules_cond_parameters_weight_ = l_self_modules_blocks_modules_0_modules_cond_parameters_bias_ = None
        unsqueeze = linear_2.unsqueeze(1)
        linear_2 = None
        chunk = unsqueeze.chunk(6, dim=-1)
        unsqueeze = None
        shift1 = chunk[0]
        scale1 = chunk[1]
        gate1 = chunk[2]
        shift2 = chunk[3]
        scale2 = chunk[4]
        gate2 = chunk[5]
        chunk = None
        layer_norm = torch.nn.functional.layer_norm(x, (768,), eps=1e-06)
        add_2 = 1 + scale1
        scale1 = None
        mul_2 = layer_norm * add_2
        layer_norm = add_2 = None
        y = mul_2 + shift1
        mul_2 = shift1 = None
        linear_3 = torch.nn.functional.linear(y, l_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_0_modules_attn_modules_kv_parameters_bias_ = None
        chunk_1 = linear_3.chunk(2, dim=-1)
        linear_3 = None
        k = chunk_1[0]
        v = chunk_1[1]
        chunk_1 = None
        t = torch.nn.functional.linear(y, l_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_bias_)
        y = l_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_0_modules_attn_modules_q_parameters_bias_ = None
        reshape = t.reshape(1, -1, 12, 64)
        t = None
        q = reshape.transpose(1, 2)
        reshape = None
        reshape_1 = k.reshape(1, -1, 12, 64)
        k = None
        k_1 = reshape_1.transpose(1, 2)
        reshape_1 = None
        reshape_2 = v.reshape(1, -1, 12, 64)
        v = None
        v_1 = reshape_2.transpose(1, 2)
        reshape_2 = None
        scaled_dot_product_attention = torch.nn.functional.scaled_dot_product_attention(q, k_1, v_1, attn_mask=None)
        q = k_1 = v_1 = None
        transpose_4 = scaled_dot_product_attention.transpose(1, 2)
        scaled_dot_product_attention = None
        reshape_3 = transpose_4.reshape(1, 256, 768)
        transpose_4 = None
        linear_5 = torch.nn.functional.linear(reshape_3, l_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_bias_)
        reshape_3 = l_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_0_modules_attn_modules_out_parameters_bias_ = None
        mul_3 = gate1 * linear_5
        gate1 = linear_5 = None
        x_1 = x + mul_3
        x = mul_3 = None
        layer_norm_1 = torch.nn.functional.layer_norm(x_1, (768,), eps=1e-06)
        add_5 = 1 + scale2
        scale2 = None
        mul_4 = layer_norm_1 * add_5
        layer_norm_1 = add_5 = None
        y_1 = mul_4 + shift2
        mul_4 = shift2 = None
        linear_6 = torch.nn.functional.linear(y_1, l_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_bias_)
        y_1 = l_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_0_modules_mlp_modules_up_parameters_bias_ = None
        gelu = torch.nn.functional.gelu(linear_6)
        linear_6 = None
        linear_7 = torch.nn.functional.linear(gelu, l_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_bias_)
        gelu = l_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_0_modules_mlp_modules_down_parameters_bias_ = None
        mul_5 = gate2 * linear_7
        gate2 = linear_7 = None
        x_2 = x_1 + mul_5
        x_1 = mul_5 = None
        silu_2 = torch.nn.functional.silu(c)
        linear_8 = torch.nn.functional.linear(silu_2, l_self_modules_blocks_modules_1_modules_cond_parameters_weight_, l_self_modules_blocks_modules_1_modules_cond_parameters_bias_)
        silu_2 = l_self_modules_blocks_modules_1_modules_cond_parameters_weight_ = l_self_modules_blocks_modules_1_modules_cond_parameters_bias_ = None
        unsqueeze_1 = linear_8.unsqueeze(1)
        linear_8 = None
        chunk_2 = unsqueeze_1.chunk(6, dim=-1)
        unsqueeze_1 = None
        shift1_1 = chunk_2[0]
        scale1_1 = chunk_2[1]
        gate1_1 = chunk_2[2]
        shift2_1 = chunk_2[3]
        scale2_1 = chunk_2[4]
        gate2_1 = chunk_2[5]
        chunk_2 = None
        layer_norm_2 = torch.nn.functional.layer_norm(x_2, (768,), eps=1e-06)
        add_8 = 1 + scale1_1
        scale1_1 = None
        mul_6 = layer_norm_2 * add_8
        layer_norm_2 = add_8 = None
        y_2 = mul_6 + shift1_1
        mul_6 = shift1_1 = None
        linear_9 = torch.nn.functional.linear(y_2, l_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_1_modules_attn_modules_kv_parameters_bias_ = None
        chunk_3 = linear_9.chunk(2, dim=-1)
        linear_9 = None
        k_2 = chunk_3[0]
        v_2 = chunk_3[1]
        chunk_3 = None
        t_1 = torch.nn.functional.linear(y_2, l_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_bias_)
        y_2 = l_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_1_modules_attn_modules_q_parameters_bias_ = None
        reshape_4 = t_1.reshape(1, -1, 12, 64)
        t_1 = None
        q_1 = reshape_4.transpose(1, 2)
        reshape_4 = None
        reshape_5 = k_2.reshape(1, -1, 12, 64)
        k_2 = None
        k_3 = reshape_5.transpose(1, 2)
        reshape_5 = None
        reshape_6 = v_2.reshape(1, -1, 12, 64)
        v_2 = None
        v_3 = reshape_6.transpose(1, 2)
        reshape_6 = None
        scaled_dot_product_attention_1 = torch.nn.functional.scaled_dot_product_attention(q_1, k_3, v_3, attn_mask=None)
        q_1 = k_3 = v_3 = None
        transpose_8 = scaled_dot_product_attention_1.transpose(1, 2)
        scaled_dot_product_attention_1 = None
        reshape_7 = transpose_8.reshape(1, 256, 768)
        transpose_8 = None
        linear_11 = torch.nn.functional.linear(reshape_7, l_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_bias_)
        reshape_7 = l_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_1_modules_attn_modules_out_parameters_bias_ = None
        mul_7 = gate1_1 * linear_11
        gate1_1 = linear_11 = None
        x_3 = x_2 + mul_7
        x_2 = mul_7 = None
        layer_norm_3 = torch.nn.functional.layer_norm(x_3, (768,), eps=1e-06)
        add_11 = 1 + scale2_1
        scale2_1 = None
        mul_8 = layer_norm_3 * add_11
        layer_norm_3 = add_11 = None
        y_3 = mul_8 + shift2_1
        mul_8 = shift2_1 = None
        linear_12 = torch.nn.functional.linear(y_3, l_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_bias_)
        y_3 = l_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_1_modules_mlp_modules_up_parameters_bias_ = None
        gelu_1 = torch.nn.functional.gelu(linear_12)
        linear_12 = None
        linear_13 = torch.nn.functional.linear(gelu_1, l_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_bias_)
        gelu_1 = l_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_1_modules_mlp_modules_down_parameters_bias_ = None
        mul_9 = gate2_1 * linear_13
        gate2_1 = linear_13 = None
        x_4 = x_3 + mul_9
        x_3 = mul_9 = None
        silu_3 = torch.nn.functional.silu(c)
        linear_14 = torch.nn.functional.linear(silu_3, l_self_modules_blocks_modules_2_modules_cond_parameters_weight_, l_self_modules_blocks_modules_2_modules_cond_parameters_bias_)
        silu_3 = l_self_modules_blocks_modules_2_modules_cond_parameters_weight_ = l_self_modules_blocks_modules_2_modules_cond_parameters_bias_ = None
        unsqueeze_2 = linear_14.unsqueeze(1)
        linear_14 = None
        chunk_4 = unsqueeze_2.chunk(6, dim=-1)
        unsqueeze_2 = None
        shift1_2 = chunk_4[0]
        scale1_2 = chunk_4[1]
        gate1_2 = chunk_4[2]
        shift2_2 = chunk_4[3]
        scale2_2 = chunk_4[4]
        gate2_2 = chunk_4[5]
        chunk_4 = None
        layer_norm_4 = torch.nn.functional.layer_norm(x_4, (768,), eps=1e-06)
        add_14 = 1 + scale1_2
        scale1_2 = None
        mul_10 = layer_norm_4 * add_14
        layer_norm_4 = add_14 = None
        y_4 = mul_10 + shift1_2
        mul_10 = shift1_2 = None
        linear_15 = torch.nn.functional.linear(y_4, l_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_2_modules_attn_modules_kv_parameters_bias_ = None
        chunk_5 = linear_15.chunk(2, dim=-1)
        linear_15 = None
        k_4 = chunk_5[0]
        v_4 = chunk_5[1]
        chunk_5 = None
        t_2 = torch.nn.functional.linear(y_4, l_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_bias_)
        y_4 = l_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_2_modules_attn_modules_q_parameters_bias_ = None
        reshape_8 = t_2.reshape(1, -1, 12, 64)
        t_2 = None
        q_2 = reshape_8.transpose(1, 2)
        reshape_8 = None
        reshape_9 = k_4.reshape(1, -1, 12, 64)
        k_4 = None
        k_5 = reshape_9.transpose(1, 2)
        reshape_9 = None
        reshape_10 = v_4.reshape(1, -1, 12, 64)
        v_4 = None
        v_5 = reshape_10.transpose(1, 2)
        reshape_10 = None
        scaled_dot_product_attention_2 = torch.nn.functional.scaled_dot_product_attention(q_2, k_5, v_5, attn_mask=None)
        q_2 = k_5 = v_5 = None
        transpose_12 = scaled_dot_product_attention_2.transpose(1, 2)
        scaled_dot_product_attention_2 = None
        reshape_11 = transpose_12.reshape(1, 256, 768)
        transpose_12 = None
        linear_17 = torch.nn.functional.linear(reshape_11, l_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_bias_)
        reshape_11 = l_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_2_modules_attn_modules_out_parameters_bias_ = None
        mul_11 = gate1_2 * linear_17
        gate1_2 = linear_17 = None
        x_5 = x_4 + mul_11
        x_4 = mul_11 = None
        layer_norm_5 = torch.nn.functional.layer_norm(x_5, (768,), eps=1e-06)
        add_17 = 1 + scale2_2
        scale2_2 = None
        mul_12 = layer_norm_5 * add_17
        layer_norm_5 = add_17 = None
        y_5 = mul_12 + shift2_2
        mul_12 = shift2_2 = None
        linear_18 = torch.nn.functional.linear(y_5, l_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_bias_)
        y_5 = l_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_2_modules_mlp_modules_up_parameters_bias_ = None
        gelu_2 = torch.nn.functional.gelu(linear_18)
        linear_18 = None
        linear_19 = torch.nn.functional.linear(gelu_2, l_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_bias_)
        gelu_2 = l_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_2_modules_mlp_modules_down_parameters_bias_ = None
        mul_13 = gate2_2 * linear_19
        gate2_2 = linear_19 = None
        x_6 = x_5 + mul_13
        x_5 = mul_13 = None
        silu_4 = torch.nn.functional.silu(c)
        linear_20 = torch.nn.functional.linear(silu_4, l_self_modules_blocks_modules_3_modules_cond_parameters_weight_, l_self_modules_blocks_modules_3_modules_cond_parameters_bias_)
        silu_4 = l_self_modules_blocks_modules_3_modules_cond_parameters_weight_ = l_self_modules_blocks_modules_3_modules_cond_parameters_bias_ = None
        unsqueeze_3 = linear_20.unsqueeze(1)
        linear_20 = None
        chunk_6 = unsqueeze_3.chunk(6, dim=-1)
        unsqueeze_3 = None
        shift1_3 = chunk_6[0]
        scale1_3 = chunk_6[1]
        gate1_3 = chunk_6[2]
        shift2_3 = chunk_6[3]
        scale2_3 = chunk_6[4]
        gate2_3 = chunk_6[5]
        chunk_6 = None
        layer_norm_6 = torch.nn.functional.layer_norm(x_6, (768,), eps=1e-06)
        add_20 = 1 + scale1_3
        scale1_3 = None
        mul_14 = layer_norm_6 * add_20
        layer_norm_6 = add_20 = None
        y_6 = mul_14 + shift1_3
        mul_14 = shift1_3 = None
        linear_21 = torch.nn.functional.linear(y_6, l_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_3_modules_attn_modules_kv_parameters_bias_ = None
        chunk_7 = linear_21.chunk(2, dim=-1)
        linear_21 = None
        k_6 = chunk_7[0]
        v_6 = chunk_7[1]
        chunk_7 = None
        t_3 = torch.nn.functional.linear(y_6, l_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_bias_)
        y_6 = l_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_3_modules_attn_modules_q_parameters_bias_ = None
        reshape_12 = t_3.reshape(1, -1, 12, 64)
        t_3 = None
        q_3 = reshape_12.transpose(1, 2)
        reshape_12 = None
        reshape_13 = k_6.reshape(1, -1, 12, 64)
        k_6 = None
        k_7 = reshape_13.transpose(1, 2)
        reshape_13 = None
        reshape_14 = v_6.reshape(1, -1, 12, 64)
        v_6 = None
        v_7 = reshape_14.transpose(1, 2)
        reshape_14 = None
        scaled_dot_product_attention_3 = torch.nn.functional.scaled_dot_product_attention(q_3, k_7, v_7, attn_mask=None)
        q_3 = k_7 = v_7 = None
        transpose_16 = scaled_dot_product_attention_3.transpose(1, 2)
        scaled_dot_product_attention_3 = None
        reshape_15 = transpose_16.reshape(1, 256, 768)
        transpose_16 = None
        linear_23 = torch.nn.functional.linear(reshape_15, l_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_bias_)
        reshape_15 = l_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_3_modules_attn_modules_out_parameters_bias_ = None
        mul_15 = gate1_3 * linear_23
        gate1_3 = linear_23 = None
        x_7 = x_6 + mul_15
        x_6 = mul_15 = None
        layer_norm_7 = torch.nn.functional.layer_norm(x_7, (768,), eps=1e-06)
        add_23 = 1 + scale2_3
        scale2_3 = None
        mul_16 = layer_norm_7 * add_23
        layer_norm_7 = add_23 = None
        y_7 = mul_16 + shift2_3
        mul_16 = shift2_3 = None
        linear_24 = torch.nn.functional.linear(y_7, l_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_bias_)
        y_7 = l_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_3_modules_mlp_modules_up_parameters_bias_ = None
        gelu_3 = torch.nn.functional.gelu(linear_24)
        linear_24 = None
        linear_25 = torch.nn.functional.linear(gelu_3, l_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_bias_)
        gelu_3 = l_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_3_modules_mlp_modules_down_parameters_bias_ = None
        mul_17 = gate2_3 * linear_25
        gate2_3 = linear_25 = None
        x_8 = x_7 + mul_17
        x_7 = mul_17 = None
        silu_5 = torch.nn.functional.silu(c)
        linear_26 = torch.nn.functional.linear(silu_5, l_self_modules_blocks_modules_4_modules_cond_parameters_weight_, l_self_modules_blocks_modules_4_modules_cond_parameters_bias_)
        silu_5 = l_self_modules_blocks_modules_4_modules_cond_parameters_weight_ = l_self_modules_blocks_modules_4_modules_cond_parameters_bias_ = None
        unsqueeze_4 = linear_26.unsqueeze(1)
        linear_26 = None
        chunk_8 = unsqueeze_4.chunk(6, dim=-1)
        unsqueeze_4 = None
        shift1_4 = chunk_8[0]
        scale1_4 = chunk_8[1]
        gate1_4 = chunk_8[2]
        shift2_4 = chunk_8[3]
        scale2_4 = chunk_8[4]
        gate2_4 = chunk_8[5]
        chunk_8 = None
        layer_norm_8 = torch.nn.functional.layer_norm(x_8, (768,), eps=1e-06)
        add_26 = 1 + scale1_4
        scale1_4 = None
        mul_18 = layer_norm_8 * add_26
        layer_norm_8 = add_26 = None
        y_8 = mul_18 + shift1_4
        mul_18 = shift1_4 = None
        linear_27 = torch.nn.functional.linear(y_8, l_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_4_modules_attn_modules_kv_parameters_bias_ = None
        chunk_9 = linear_27.chunk(2, dim=-1)
        linear_27 = None
        k_8 = chunk_9[0]
        v_8 = chunk_9[1]
        chunk_9 = None
        t_4 = torch.nn.functional.linear(y_8, l_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_bias_)
        y_8 = l_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_4_modules_attn_modules_q_parameters_bias_ = None
        reshape_16 = t_4.reshape(1, -1, 12, 64)
        t_4 = None
        q_4 = reshape_16.transpose(1, 2)
        reshape_16 = None
        reshape_17 = k_8.reshape(1, -1, 12, 64)
        k_8 = None
        k_9 = reshape_17.transpose(1, 2)
        reshape_17 = None
        reshape_18 = v_8.reshape(1, -1, 12, 64)
        v_8 = None
        v_9 = reshape_18.transpose(1, 2)
        reshape_18 = None
        scaled_dot_product_attention_4 = torch.nn.functional.scaled_dot_product_attention(q_4, k_9, v_9, attn_mask=None)
        q_4 = k_9 = v_9 = None
        transpose_20 = scaled_dot_product_attention_4.transpose(1, 2)
        scaled_dot_product_attention_4 = None
        reshape_19 = transpose_20.reshape(1, 256, 768)
        transpose_20 = None
        linear_29 = torch.nn.functional.linear(reshape_19, l_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_bias_)
        reshape_19 = l_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_4_modules_attn_modules_out_parameters_bias_ = None
        mul_19 = gate1_4 * linear_29
        gate1_4 = linear_29 = None
        x_9 = x_8 + mul_19
        x_8 = mul_19 = None
        layer_norm_9 = torch.nn.functional.layer_norm(x_9, (768,), eps=1e-06)
        add_29 = 1 + scale2_4
        scale2_4 = None
        mul_20 = layer_norm_9 * add_29
        layer_norm_9 = add_29 = None
        y_9 = mul_20 + shift2_4
        mul_20 = shift2_4 = None
        linear_30 = torch.nn.functional.linear(y_9, l_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_bias_)
        y_9 = l_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_4_modules_mlp_modules_up_parameters_bias_ = None
        gelu_4 = torch.nn.functional.gelu(linear_30)
        linear_30 = None
        linear_31 = torch.nn.functional.linear(gelu_4, l_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_bias_)
        gelu_4 = l_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_4_modules_mlp_modules_down_parameters_bias_ = None
        mul_21 = gate2_4 * linear_31
        gate2_4 = linear_31 = None
        x_10 = x_9 + mul_21
        x_9 = mul_21 = None
        silu_6 = torch.nn.functional.silu(c)
        linear_32 = torch.nn.functional.linear(silu_6, l_self_modules_blocks_modules_5_modules_cond_parameters_weight_, l_self_modules_blocks_modules_5_modules_cond_parameters_bias_)
        silu_6 = l_self_modules_blocks_modules_5_modules_cond_parameters_weight_ = l_self_modules_blocks_modules_5_modules_cond_parameters_bias_ = None
        unsqueeze_5 = linear_32.unsqueeze(1)
        linear_32 = None
        chunk_10 = unsqueeze_5.chunk(6, dim=-1)
        unsqueeze_5 = None
        shift1_5 = chunk_10[0]
        scale1_5 = chunk_10[1]
        gate1_5 = chunk_10[2]
        shift2_5 = chunk_10[3]
        scale2_5 = chunk_10[4]
        gate2_5 = chunk_10[5]
        chunk_10 = None
        layer_norm_10 = torch.nn.functional.layer_norm(x_10, (768,), eps=1e-06)
        add_32 = 1 + scale1_5
        scale1_5 = None
        mul_22 = layer_norm_10 * add_32
        layer_norm_10 = add_32 = None
        y_10 = mul_22 + shift1_5
        mul_22 = shift1_5 = None
        linear_33 = torch.nn.functional.linear(y_10, l_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_weight_, l_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_weight_ = l_self_modules_blocks_modules_5_modules_attn_modules_kv_parameters_bias_ = None
        chunk_11 = linear_33.chunk(2, dim=-1)
        linear_33 = None
        k_10 = chunk_11[0]
        v_10 = chunk_11[1]
        chunk_11 = None
        t_5 = torch.nn.functional.linear(y_10, l_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_weight_, l_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_bias_)
        y_10 = l_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_weight_ = l_self_modules_blocks_modules_5_modules_attn_modules_q_parameters_bias_ = None
        reshape_20 = t_5.reshape(1, -1, 12, 64)
        t_5 = None
        q_5 = reshape_20.transpose(1, 2)
        reshape_20 = None
        reshape_21 = k_10.reshape(1, -1, 12, 64)
        k_10 = None
        k_11 = reshape_21.transpose(1, 2)
        reshape_21 = None
        reshape_22 = v_10.reshape(1, -1, 12, 64)
        v_10 = None
        v_11 = reshape_22.transpose(1, 2)
        reshape_22 = None
        scaled_dot_product_attention_5 = torch.nn.functional.scaled_dot_product_attention(q_5, k_11, v_11, attn_mask=None)
        q_5 = k_11 = v_11 = None
        transpose_24 = scaled_dot_product_attention_5.transpose(1, 2)
        scaled_dot_product_attention_5 = None
        reshape_23 = transpose_24.reshape(1, 256, 768)
        transpose_24 = None
        linear_35 = torch.nn.functional.linear(reshape_23, l_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_weight_, l_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_bias_)
        reshape_23 = l_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_weight_ = l_self_modules_blocks_modules_5_modules_attn_modules_out_parameters_bias_ = None
        mul_23 = gate1_5 * linear_35
        gate1_5 = linear_35 = None
        x_11 = x_10 + mul_23
        x_10 = mul_23 = None
        layer_norm_11 = torch.nn.functional.layer_norm(x_11, (768,), eps=1e-06)
        add_35 = 1 + scale2_5
        scale2_5 = None
        mul_24 = layer_norm_11 * add_35
        layer_norm_11 = add_35 = None
        y_11 = mul_24 + shift2_5
        mul_24 = shift2_5 = None
        linear_36 = torch.nn.functional.linear(y_11, l_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_weight_, l_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_bias_)
        y_11 = l_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_weight_ = l_self_modules_blocks_modules_5_modules_mlp_modules_up_parameters_bias_ = None
        gelu_5 = torch.nn.functional.gelu(linear_36)
        linear_36 = None
        linear_37 = torch.nn.functional.linear(gelu_5, l_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_weight_, l_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_bias_)
        gelu_5 = l_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_weight_ = l_self_modules_blocks_modules_5_modules_mlp_modules_down_parameters_bias_ = None
        mul_25 = gate2_5 * linear_37
        gate2_5 = linear_37 = None
        x_12 = x_11 + mul_25
        x_11 = mul_25 = None
        silu_7 = torch.nn.functional.silu(c)
        c = None
        linear_38 = torch.nn.functional.linear(silu_7, l_self_modules_cond_parameters_weight_, l_self_modules_cond_parameters_bias_)
        silu_7 = l_self_modules_cond_parameters_weight_ = l_self_modules_cond_parameters_bias_ = None
        unsqueeze_6 = linear_38.unsqueeze(1)
        linear_38 = None
        chunk_12 = unsqueeze_6.chunk(2, dim=-1)
        unsqueeze_6 = None
        shift = chunk_12[0]
        scale = chunk_12[1]
        chunk_12 = None
        layer_norm_12 = torch.nn.functional.layer_norm(x_12, (768,), eps=1e-06)
        x_12 = None
        add_38 = 1 + scale
        scale = None
        mul_26 = layer_norm_12 * add_38
        layer_norm_12 = add_38 = None
        add_39 = mul_26 + shift
        mul_26 = shift = None
        x_13 = torch.nn.functional.linear(add_39, l_self_modules_out_parameters_weight_, l_self_modules_out_parameters_bias_)
        add_39 = l_self_modules_out_parameters_weight_ = l_self_modules_out_parameters_bias_ = None
        x_14 = x_13.reshape(1, 16, 16, 2, 2, 8)
        x_13 = None
        einsum = torch.functional.einsum('nhwpqc->nchpwq', x_14)
        x_14 = None
        reshape_25 = einsum.reshape(1, 8, 32, 32)
        einsum = None
        return (reshape_25,)
