import torch


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_position_: torch.Tensor,
        L_self_buffers_freqs_: torch.Tensor,
        L_q_: torch.Tensor,
        L_k_: torch.Tensor,
    ):
        l_position_ = L_position_
        l_self_buffers_freqs_ = L_self_buffers_freqs_
        l_q_ = L_q_
        l_k_ = L_k_
        getitem = l_position_[slice(None, None, None), None, slice(None, None, None), None]
        l_position_ = None
        float_1 = getitem.float()
        getitem = None
        angle = float_1 * l_self_buffers_freqs_
        float_1 = l_self_buffers_freqs_ = None
        angle_1 = torch.cat((angle, angle), dim=-1)
        angle = None
        cos = angle_1.cos()
        sin = angle_1.sin()
        angle_1 = None
        mul_1 = l_q_ * cos
        chunk = l_q_.chunk(2, dim=-1)
        l_q_ = None
        low = chunk[0]
        high = chunk[1]
        chunk = None
        neg = -high
        high = None
        cat_1 = torch.cat((neg, low), dim=-1)
        neg = low = None
        mul_2 = cat_1 * sin
        cat_1 = None
        add = mul_1 + mul_2
        mul_1 = mul_2 = None
        mul_3 = l_k_ * cos
        cos = None
        chunk_1 = l_k_.chunk(2, dim=-1)
        l_k_ = None
        low_1 = chunk_1[0]
        high_1 = chunk_1[1]
        chunk_1 = None
        neg_1 = -high_1
        high_1 = None
        cat_2 = torch.cat((neg_1, low_1), dim=-1)
        neg_1 = low_1 = None
        mul_4 = cat_2 * sin
        cat_2 = sin = None
        add_1 = mul_3 + mul_4
        mul_3 = mul_4 = None
        return (add, add_1)
