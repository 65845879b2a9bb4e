import torch
from torch import device


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_readings_: torch.Tensor,
        L_self_modules_cell_modules_x_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_cell_modules_x_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_cell_modules_h_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_readings_ = L_readings_
        l_self_modules_cell_modules_x_parameters_weight_ = L_self_modules_cell_modules_x_parameters_weight_
        l_self_modules_cell_modules_x_parameters_bias_ = L_self_modules_cell_modules_x_parameters_bias_
        l_self_modules_cell_modules_h_parameters_weight_ = L_self_modules_cell_modules_h_parameters_weight_
        l_self_modules_head_parameters_weight_ = L_self_modules_head_parameters_weight_
        l_self_modules_head_parameters_bias_ = L_self_modules_head_parameters_bias_
        h = torch.zeros(2, 32, device=device(type='cpu'))
        unbind = l_readings_.unbind(1)
        x = unbind[0]
        x_1 = unbind[1]
        x_2 = unbind[2]
        x_3 = unbind[3]
        x_4 = unbind[4]
        x_5 = unbind[5]
        x_6 = unbind[6]
        x_7 = unbind[7]
        x_8 = unbind[8]
        x_9 = unbind[9]
        unbind = None
        linear = torch.nn.functional.linear(x, l_self_modules_cell_modules_x_parameters_weight_, l_self_modules_cell_modules_x_parameters_bias_)
        x = None
        linear_1 = torch.nn.functional.linear(h, l_self_modules_cell_modules_h_parameters_weight_, None)
        add = linear + linear_1
        linear = linear_1 = None
        chunk = add.chunk(4, dim=-1)
        add = None
        i = chunk[0]
        f = chunk[1]
        g = chunk[2]
        o = chunk[3]
        chunk = None
        sigmoid = torch.sigmoid(f)
        f = None
        mul = sigmoid * h
        sigmoid = h = None
        sigmoid_1 = torch.sigmoid(i)
        i = None
        tanh = torch.tanh(g)
        g = None
        mul_1 = sigmoid_1 * tanh
        sigmoid_1 = tanh = None
        c = mul + mul_1
        mul = mul_1 = None
        sigmoid_2 = torch.sigmoid(o)
        o = None
        tanh_1 = torch.tanh(c)
        h_1 = sigmoid_2 * tanh_1
        sigmoid_2 = tanh_1 = None
        linear_2 = torch.nn.functional.linear(x_1, l_self_modules_cell_modules_x_parameters_weight_, l_self_modules_cell_modules_x_parameters_bias_)
        x_1 = None
        linear_3 = torch.nn.functional.linear(h_1, l_self_modules_cell_modules_h_parameters_weight_, None)
        h_1 = None
        add_2 = linear_2 + linear_3
        linear_2 = linear_3 = None
        chunk_1 = add_2.chunk(4, dim=-1)
        add_2 = None
        i_1 = chunk_1[0]
        f_1 = chunk_1[1]
        g_1 = chunk_1[2]
        o_1 = chunk_1[3]
        chunk_1 = None
        sigmoid_3 = torch.sigmoid(f_1)
        f_1 = None
        mul_3 = sigmoid_3 * c
        sigmoid_3 = c = None
        sigmoid_4 = torch.sigmoid(i_1)
        i_1 = None
        tanh_2 = torch.tanh(g_1)
        g_1 = None
        mul_4 = sigmoid_4 * tanh_2
        sigmoid_4 = tanh_2 = None
        c_1 = mul_3 + mul_4
        mul_3 = mul_4 = None
        sigmoid_5 = torch.sigmoid(o_1)
        o_1 = None
        tanh_3 = torch.tanh(c_1)
        h_2 = sigmoid_5 * tanh_3
        sigmoid_5 = tanh_3 = None
        linear_4 = torch.nn.functional.linear(x_2, l_self_modules_cell_modules_x_parameters_weight_, l_self_modules_cell_modules_x_parameters_bias_)
        x_2 = None
        linear_5 = torch.nn.functional.linear(h_2, l_self_modules_cell_modules_h_parameters_weight_, None)
        h_2 = None
        add_4 = linear_4 + linear_5
        linear_4 = linear_5 = None
        chunk_2 = add_4.chunk(4, dim=-1)
        add_4 = None
        i_2 = chunk_2[0]
        f_2 = chunk_2[1]
        g_2 = chunk_2[2]
        o_2 = chunk_2[3]
        chunk_2 = None
        sigmoid_6 = torch.sigmoid(f_2)
        f_2 = None
        mul_6 = sigmoid_6 * c_1
        sigmoid_6 = c_1 = None
        sigmoid_7 = torch.sigmoid(i_2)
        i_2 = None
        tanh_4 = torch.tanh(g_2)
        g_2 = None
        mul_7 = sigmoid_7 * tanh_4
        sigmoid_7 = tanh_4 = None
        c_2 = mul_6 + mul_7
        mul_6 = mul_7 = None
        sigmoid_8 = torch.sigmoid(o_2)
        o_2 = None
        tanh_5 = torch.tanh(c_2)
        h_3 = sigmoid_8 * tanh_5
        sigmoid_8 = tanh_5 = None
        linear_6 = torch.nn.functional.linear(x_3, l_self_modules_cell_modules_x_parameters_weight_, l_self_modules_cell_modules_x_parameters_bias_)
        x_3 = None
        linear_7 = torch.nn.functional.linear(h_3, l_self_modules_cell_modules_h_parameters_weight_, None)
        h_3 = None
        add_6 = linear_6 + linear_7
        linear_6 = linear_7 = None
        chunk_3 = add_6.chunk(4, dim=-1)
        add_6 = None
        i_3 = chunk_3[0]
        f_3 = chunk_3[1]
        g_3 = chunk_3[2]
        o_3 = chunk_3[3]
        chunk_3 = None
        sigmoid_9 = torch.sigmoid(f_3)
        f_3 = None
        mul_9 = sigmoid_9 * c_2
        sigmoid_9 = c_2 = None
        sigmoid_10 = torch.sigmoid(i_3)
        i_3 = None
        tanh_6 = torch.tanh(g_3)
        g_3 = None
        mul_10 = sigmoid_10 * tanh_6
        sigmoid_10 = tanh_6 = None
        c_3 = mul_9 + mul_10
        mul_9 = mul_10 = None
        sigmoid_11 = torch.sigmoid(o_3)
        o_3 = None
        tanh_7 = torch.tanh(c_3)
        h_4 = sigmoid_11 * tanh_7
        sigmoid_11 = tanh_7 = None
        linear_8 = torch.nn.functional.linear(x_4, l_self_modules_cell_modules_x_parameters_weight_, l_self_modules_cell_modules_x_parameters_bias_)
        x_4 = None
        linear_9 = torch.nn.functional.linear(h_4, l_self_modules_cell_modules_h_parameters_weight_, None)
        h_4 = None
        add_8 = linear_8 + linear_9
        linear_8 = linear_9 = None
        chunk_4 = add_8.chunk(4, dim=-1)
        add_8 = None
        i_4 = chunk_4[0]
        f_4 = chunk_4[1]
        g_4 = chunk_4[2]
        o_4 = chunk_4[3]
        chunk_4 = None
        sigmoid_12 = torch.sigmoid(f_4)
        f_4 = None
        mul_12 = sigmoid_12 * c_3
        sigmoid_12 = c_3 = None
        sigmoid_13 = torch.sigmoid(i_4)
        i_4 = None
        tanh_8 = torch.tanh(g_4)
        g_4 = None
        mul_13 = sigmoid_13 * tanh_8
        sigmoid_13 = tanh_8 = None
        c_4 = mul_12 + mul_13
        mul_12 = mul_13 = None
        sigmoid_14 = torch.sigmoid(o_4)
        o_4 = None
        tanh_9 = torch.tanh(c_4)
        h_5 = sigmoid_14 * tanh_9
        sigmoid_14 = tanh_9 = None
        linear_10 = torch.nn.functional.linear(x_5, l_self_modules_cell_modules_x_parameters_weight_, l_self_modules_cell_modules_x_parameters_bias_)
        x_5 = None
        linear_11 = torch.nn.functional.linear(h_5, l_self_modules_cell_modules_h_parameters_weight_, None)
        h_5 = None
        add_10 = linear_10 + linear_11
        linear_10 = linear_11 = None
        chunk_5 = add_10.chunk(4, dim=-1)
        add_10 = None
        i_5 = chunk_5[0]
        f_5 = chunk_5[1]
        g_5 = chunk_5[2]
        o_5 = chunk_5[3]
        chunk_5 = None
        sigmoid_15 = torch.sigmoid(f_5)
        f_5 = None
        mul_15 = sigmoid_15 * c_4
        sigmoid_15 = c_4 = None
        sigmoid_16 = torch.sigmoid(i_5)
        i_5 = None
        tanh_10 = torch.tanh(g_5)
        g_5 = None
        mul_16 = sigmoid_16 * tanh_10
        sigmoid_16 = tanh_10 = None
        c_5 = mul_15 + mul_16
        mul_15 = mul_16 = None
        sigmoid_17 = torch.sigmoid(o_5)
        o_5 = None
        tanh_11 = torch.tanh(c_5)
        h_6 = sigmoid_17 * tanh_11
        sigmoid_17 = tanh_11 = None
        linear_12 = torch.nn.functional.linear(x_6, l_self_modules_cell_modules_x_parameters_weight_, l_self_modules_cell_modules_x_parameters_bias_)
        x_6 = None
        linear_13 = torch.nn.functional.linear(h_6, l_self_modules_cell_modules_h_parameters_weight_, None)
        h_6 = None
        add_12 = linear_12 + linear_13
        linear_12 = linear_13 = None
        chunk_6 = add_12.chunk(4, dim=-1)
        add_12 = None
        i_6 = chunk_6[0]
        f_6 = chunk_6[1]
        g_6 = chunk_6[2]
        o_6 = chunk_6[3]
        chunk_6 = None
        sigmoid_18 = torch.sigmoid(f_6)
        f_6 = None
        mul_18 = sigmoid_18 * c_5
        sigmoid_18 = c_5 = None
        sigmoid_19 = torch.sigmoid(i_6)
        i_6 = None
        tanh_12 = torch.tanh(g_6)
        g_6 = None
        mul_19 = sigmoid_19 * tanh_12
        sigmoid_19 = tanh_12 = None
        c_6 = mul_18 + mul_19
        mul_18 = mul_19 = None
        sigmoid_20 = torch.sigmoid(o_6)
        o_6 = None
        tanh_13 = torch.tanh(c_6)
        h_7 = sigmoid_20 * tanh_13
        sigmoid_20 = tanh_13 = None
        linear_14 = torch.nn.functional.linear(x_7, l_self_modules_cell_modules_x_parameters_weight_, l_self_modules_cell_modules_x_parameters_bias_)
        x_7 = None
        linear_15 = torch.nn.functional.linear(h_7, l_self_modules_cell_modules_h_parameters_weight_, None)
        h_7 = None
        add_14 = linear_14 + linear_15
        linear_14 = linear_15 = None
        chunk_7 = add_14.chunk(4, dim=-1)
        add_14 = None
        i_7 = chunk_7[0]
        f_7 = chunk_7[1]
        g_7 = chunk_7[2]
        o_7 = chunk_7[3]
        chunk_7 = None
        sigmoid_21 = torch.sigmoid(f_7)
        f_7 = None
        mul_21 = sigmoid_21 * c_6
        sigmoid_21 = c_6 = None
        sigmoid_22 = torch.sigmoid(i_7)
        i_7 = None
        tanh_14 = torch.tanh(g_7)
        g_7 = None
        mul_22 = sigmoid_22 * tanh_14
        sigmoid_22 = tanh_14 = None
        c_7 = mul_21 + mul_22
        mul_21 = mul_22 = None
        sigmoid_23 = torch.sigmoid(o_7)
        o_7 = None
        tanh_15 = torch.tanh(c_7)
        h_8 = sigmoid_23 * tanh_15
        sigmoid_23 = tanh_15 = None
        linear_16 = torch.nn.functional.linear(x_8, l_self_modules_cell_modules_x_parameters_weight_, l_self_modules_cell_modules_x_parameters_bias_)
        x_8 = None
        linear_17 = torch.nn.functional.linear(h_8, l_self_modules_cell_modules_h_parameters_weight_, None)
        h_8 = None
        add_16 = linear_16 + linear_17
        linear_16 = linear_17 = None
        chunk_8 = add_16.chunk(4, dim=-1)
        add_16 = None
        i_8 = chunk_8[0]
        f_8 = chunk_8[1]
        g_8 = chunk_8[2]
        o_8 = chunk_8[3]
        chunk_8 = None
        sigmoid_24 = torch.sigmoid(f_8)
        f_8 = None
        mul_24 = sigmoid_24 * c_7
        sigmoid_24 = c_7 = None
        sigmoid_25 = torch.sigmoid(i_8)
        i_8 = None
        tanh_16 = torch.tanh(g_8)
        g_8 = None
        mul_25 = sigmoid_25 * tanh_16
        sigmoid_25 = tanh_16 = None
        c_8 = mul_24 + mul_25
        mul_24 = mul_25 = None
        sigmoid_26 = torch.sigmoid(o_8)
        o_8 = None
        tanh_17 = torch.tanh(c_8)
        h_9 = sigmoid_26 * tanh_17
        sigmoid_26 = tanh_17 = None
        linear_18 = torch.nn.functional.linear(x_9, l_self_modules_cell_modules_x_parameters_weight_, l_self_modules_cell_modules_x_parameters_bias_)
        x_9 = l_self_modules_cell_modules_x_parameters_weight_ = l_self_modules_cell_modules_x_parameters_bias_ = None
        linear_19 = torch.nn.functional.linear(h_9, l_self_modules_cell_modules_h_parameters_weight_, None)
        h_9 = l_self_modules_cell_modules_h_parameters_weight_ = None
        add_18 = linear_18 + linear_19
        linear_18 = linear_19 = None
        chunk_9 = add_18.chunk(4, dim=-1)
        add_18 = None
        i_9 = chunk_9[0]
        f_9 = chunk_9[1]
        g_9 = chunk_9[2]
        o_9 = chunk_9[3]
        chunk_9 = None
        sigmoid_27 = torch.sigmoid(f_9)
        f_9 = None
        mul_27 = sigmoid_27 * c_8
        sigmoid_27 = c_8 = None
        sigmoid_28 = torch.sigmoid(i_9)
        i_9 = None
        tanh_18 = torch.tanh(g_9)
        g_9 = None
        mul_28 = sigmoid_28 * tanh_18
        sigmoid_28 = tanh_18 = None
        c_9 = mul_27 + mul_28
        mul_27 = mul_28 = None
        sigmoid_29 = torch.sigmoid(o_9)
        o_9 = None
        tanh_19 = torch.tanh(c_9)
        c_9 = None
        h_10 = sigmoid_29 * tanh_19
        sigmoid_29 = tanh_19 = None
        getitem_50 = l_readings_[slice(None, None, None), -1]
        l_readings_ = None
        linear_20 = torch.nn.functional.linear(h_10, l_self_modules_head_parameters_weight_, l_self_modules_head_parameters_bias_)
        h_10 = l_self_modules_head_parameters_weight_ = l_self_modules_head_parameters_bias_ = None
        add_20 = getitem_50 + linear_20
        getitem_50 = linear_20 = None
        return (add_20,)
