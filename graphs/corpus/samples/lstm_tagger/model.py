import torch
from torch import device


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_self_modules_embed_parameters_weight_: torch.nn.parameter.Parameter,
        L_words_: torch.Tensor,
        L_self_modules_ahead_modules_x_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_ahead_modules_x_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_ahead_modules_h_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_back_modules_x_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_back_modules_x_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_back_modules_h_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_self_modules_embed_parameters_weight_ = L_self_modules_embed_parameters_weight_
        l_words_ = L_words_
        l_self_modules_ahead_modules_x_parameters_weight_ = L_self_modules_ahead_modules_x_parameters_weight_
        l_self_modules_ahead_modules_x_parameters_bias_ = L_self_modules_ahead_modules_x_parameters_bias_
        l_self_modules_ahead_modules_h_parameters_weight_ = L_self_modules_ahead_modules_h_parameters_weight_
        l_self_modules_back_modules_x_parameters_weight_ = L_self_modules_back_modules_x_parameters_weight_
        l_self_modules_back_modules_x_parameters_bias_ = L_self_modules_back_modules_x_parameters_bias_
        l_self_modules_back_modules_h_parameters_weight_ = L_self_modules_back_modules_h_parameters_weight_
        l_self_modules_head_parameters_weight_ = L_self_modules_head_parameters_weight_
        l_self_modules_head_parameters_bias_ = L_self_modules_head_parameters_bias_
        embedding = torch.nn.functional.embedding(l_words_, l_self_modules_embed_parameters_weight_, None, None, 2.0, False, False)
        l_words_ = l_self_modules_embed_parameters_weight_ = None
        unbind = embedding.unbind(1)
        embedding = None
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
        x_10 = unbind[10]
        x_11 = unbind[11]
        x_12 = unbind[12]
        x_13 = unbind[13]
        x_14 = unbind[14]
        x_15 = unbind[15]
        x_16 = unbind[16]
        x_17 = unbind[17]
        x_18 = unbind[18]
        x_19 = unbind[19]
        x_20 = unbind[20]
        x_21 = unbind[21]
        x_22 = unbind[22]
        x_23 = unbind[23]
        unbind = None
        h = torch.zeros(1, 256, device=device(type='cpu'))
        linear = torch.nn.functional.linear(x, l_self_modules_ahead_modules_x_parameters_weight_, l_self_modules_ahead_modules_x_parameters_bias_)
        linear_1 = torch.nn.functional.linear(h, l_self_modules_ahead_modules_h_parameters_weight_, None)
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
        linear_2 = torch.nn.functional.linear(x_1, l_self_modules_ahead_modules_x_parameters_weight_, l_self_modules_ahead_modules_x_parameters_bias_)
        linear_3 = torch.nn.functional.linear(h_1, l_self_modules_ahead_modules_h_parameters_weight_, None)
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
        linear_4 = torch.nn.functional.linear(x_2, l_self_modules_ahead_modules_x_parameters_weight_, l_self_modules_ahead_modules_x_parameters_bias_)
        linear_5 = torch.nn.functional.linear(h_2, l_self_modules_ahead_modules_h_parameters_weight_, None)
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
        linear_6 = torch.nn.functional.linear(x_3, l_self_modules_ahead_modules_x_parameters_weight_, l_self_modules_ahead_modules_x_parameters_bias_)
        linear_7 = torch.nn.functional.linear(h_3, l_self_modules_ahead_modules_h_parameters_weight_, None)
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
        linear_8 = torch.nn.functional.linear(x_4, l_self_modules_ahead_modules_x_parameters_weight_, l_self_modules_ahead_modules_x_parameters_bias_)
        linear_9 = torch.nn.functional.linear(h_4, l_self_modules_ahead_modules_h_parameters_weight_, None)
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
        linear_10 = torch.nn.functional.linear(x_5, l_self_modules_ahead_modules_x_parameters_weight_, l_self_modules_ahead_modules_x_parameters_bias_)
        linear_11 = torch.nn.functional.linear(h_5, l_self_modules_ahead_modules_h_parameters_weight_, None)
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
        linear_12 = torch.nn.functional.linear(x_6, l_self_modules_ahead_modules_x_parameters_weight_, l_self_modules_ahead_modules_x_parameters_bias_)
        linear_13 = torch.nn.functional.linear(h_6, l_self_modules_ahead_modules_h_parameters_weight_, None)
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
        linear_14 = torch.nn.functional.linear(x_7, l_self_modules_ahead_modules_x_parameters_weight_, l_self_modules_ahead_modules_x_parameters_bias_)
        linear_15 = torch.nn.functional.linear(h_7, l_self_modules_ahead_modules_h_parameters_weight_, None)
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
        linear_16 = torch.nn.functional.linear(x_8, l_self_modules_ahead_modules_x_parameters_weight_, l_self_modules_ahead_modules_x_parameters_bias_)
        linear_17 = torch.nn.functional.linear(h_8, l_self_modules_ahead_modules_h_parameters_weight_, None)
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
        linear_18 = torch.nn.functional.linear(x_9, l_self_modules_ahead_modules_x_parameters_weight_, l_self_modules_ahead_modules_x_parameters_bias_)
        linear_19 = torch.nn.functional.linear(h_9, l_self_modules_ahead_modules_h_parameters_weight_, None)
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
        h_10 = sigmoid_29 * tanh_19
        sigmoid_29 = tanh_19 = None
        linear_20 = torch.nn.functional.linear(x_10, l_self_modules_ahead_modules_x_parameters_weight_, l_self_modules_ahead_modules_x_parameters_bias_)
        linear_21 = torch.nn.functional.linear(h_10, l_self_modules_ahead_modules_h_parameters_weight_, None)
        add_20 = linear_20 + linear_21
        linear_20 = linear_21 = None
        chunk_10 = add_20.chunk(4, dim=-1)
        add_20 = None
        i_10 = chunk_10[0]
        f_10 = chunk_10[1]
        g_10 = chunk_10[2]
        o_10 = chunk_10[3]
        chunk_10 = None
        sigmoid_30 = torch.sigmoid(f_10)
        f_10 = None
        mul_30 = sigmoid_30 * c_9
        sigmoid_30 = c_9 = None
        sigmoid_31 = torch.sigmoid(i_10)
        i_10 = None
        tanh_20 = torch.tanh(g_10)
        g_10 = None
        mul_31 = sigmoid_31 * tanh_20
        sigmoid_31 = tanh_20 = None
        c_10 = mul_30 + mul_31
        mul_30 = mul_31 = None
        sigmoid_32 = torch.sigmoid(o_10)
        o_10 = None
        tanh_21 = torch.tanh(c_10)
        h_11 = sigmoid_32 * tanh_21
        sigmoid_32 = tanh_21 = None
        linear_22 = torch.nn.functional.linear(x_11, l_self_modules_ahead_modules_x_parameters_weight_, l_self_modules_ahead_modules_x_parameters_bias_)
        linear_23 = torch.nn.functional.linear(h_11, l_self_modules_ahead_modules_h_parameters_weight_, None)
        add_22 = linear_22 + linear_23
        linear_22 = linear_23 = None
        chunk_11 = add_22.chunk(4, dim=-1)
        add_22 = None
        i_11 = chunk_11[0]
        f_11 = chunk_11[1]
        g_11 = chunk_11[2]
        o_11 = chunk_11[3]
        chunk_11 = None
        sigmoid_33 = torch.sigmoid(f_11)
        f_11 = None
        mul_33 = sigmoid_33 * c_10
        sigmoid_33 = c_10 = None
        sigmoid_34 = torch.sigmoid(i_11)
        i_11 = None
        tanh_22 = torch.tanh(g_11)
        g_11 = None
        mul_34 = sigmoid_34 * tanh_22
        sigmoid_34 = tanh_22 = None
        c_11 = mul_33 + mul_34
        mul_33 = mul_34 = None
        sigmoid_35 = torch.sigmoid(o_11)
        o_11 = None
        tanh_23 = torch.tanh(c_11)
        h_12 = sigmoid_35 * tanh_23
        sigmoid_35 = tanh_23 = None
        linear_24 = torch.nn.functional.linear(x_12, l_self_modules_ahead_modules_x_parameters_weight_, l_self_modules_ahead_modules_x_parameters_bias_)
        linear_25 = torch.nn.functional.linear(h_12, l_self_modules_ahead_modules_h_parameters_weight_, None)
        add_24 = linear_24 + linear_25
        linear_24 = linear_25 = None
        chunk_12 = add_24.chunk(4, dim=-1)
        add_24 = None
        i_12 = chunk_12[0]
        f_12 = chunk_12[1]
        g_12 = chunk_12[2]
        o_12 = chunk_12[3]
        chunk_12 = None
        sigmoid_36 = torch.sigmoid(f_12)
        f_12 = None
        mul_36 = sigmoid_36 * c_11
        sigmoid_36 = c_11 = None
        sigmoid_37 = torch.sigmoid(i_12)
        i_12 = None
        tanh_24 = torch.tanh(g_12)
        g_12 = None
        mul_37 = sigmoid_37 * tanh_24
        sigmoid_37 = tanh_24 = None
        c_12 = mul_36 + mul_37
        mul_36 = mul_37 = None
        sigmoid_38 = torch.sigmoid(o_12)
        o_12 = None
        tanh_25 = torch.tanh(c_12)
        h_13 = sigmoid_38 * tanh_25
        sigmoid_38 = tanh_25 = None
        linear_26 = torch.nn.functional.linear(x_13, l_self_modules_ahead_modules_x_parameters_weight_, l_self_modules_ahead_modules_x_parameters_bias_)
        linear_27 = torch.nn.functional.linear(h_13, l_self_modules_ahead_modules_h_parameters_weight_, None)
        add_26 = linear_26 + linear_27
        linear_26 = linear_27 = None
        chunk_13 = add_26.chunk(4, dim=-1)
        add_26 = None
        i_13 = chunk_13[0]
        f_13 = chunk_13[1]
        g_13 = chunk_13[2]
        o_13 = chunk_13[3]
        chunk_13 = None
        sigmoid_39 = torch.sigmoid(f_13)
        f_13 = None
        mul_39 = sigmoid_39 * c_12
        sigmoid_39 = c_12 = None
        sigmoid_40 = torch.sigmoid(i_13)
        i_13 = None
        tanh_26 = torch.tanh(g_13)
        g_13 = None
        mul_40 = sigmoid_40 * tanh_26
        sigmoid_40 = tanh_26 = None
        c_13 = mul_39 + mul_40
        mul_39 = mul_40 = None
        sigmoid_41 = torch.sigmoid(o_13)
        o_13 = None
        tanh_27 = torch.tanh(c_13)
        h_14 = sigmoid_41 * tanh_27
        sigmoid_41 = tanh_27 = None
        linear_28 = torch.nn.functional.linear(x_14, l_self_modules_ahead_modules_x_parameters_weight_, l_self_modules_ahead_modules_x_parameters_bias_)
        linear_29 = torch.nn.functional.linear(h_14, l_self_modules_ahead_modules_h_parameters_weight_, None)
        add_28 = linear_28 + linear_29
        linear_28 = linear_29 = None
        chunk_14 = add_28.chunk(4, dim=-1)
        add_28 = None
        i_14 = chunk_14[0]
        f_14 = chunk_14[1]
        g_14 = chunk_14[2]
        o_14 = chunk_14[3]
        chunk_14 = None
        sigmoid_42 = torch.sigmoid(f_14)
        f_14 = None
        mul_42 = sigmoid_42 * c_13
        sigmoid_42 = c_13 = None
        sigmoid_43 = torch.sigmoid(i_14)
        i_14 = None
        tanh_28 = torch.tanh(g_14)
        g_14 = None
        mul_43 = sigmoid_43 * tanh_28
        sigmoid_43 = tanh_28 = None
        c_14 = mul_42 + mul_43
        mul_42 = mul_43 = None
        sigmoid_44 = torch.sigmoid(o_14)
        o_14 = None
        tanh_29 = torch.tanh(c_14)
        h_15 = sigmoid_44 * tanh_29
        sigmoid_44 = tanh_29 = None
        linear_30 = torch.nn.functional.linear(x_15, l_self_modules_ahead_modules_x_parameters_weight_, l_self_modules_ahead_modules_x_parameters_bias_)
        linear_31 = torch.nn.functional.linear(h_15, l_self_modules_ahead_modules_h_parameters_weight_, None)
        add_30 = linear_30 + linear_31
        linear_30 = linear_31 = None
        chunk_15 = add_30.chunk(4, dim=-1)
        add_30 = None
        i_15 = chunk_15[0]
        f_15 = chunk_15[1]
        g_15 = chunk_15[2]
        o_15 = chunk_15[3]
        chunk_15 = None
        sigmoid_45 = torch.sigmoid(f_15)
        f_15 = None
        mul_45 = sigmoid_45 * c_14
        sigmoid_45 = c_14 = None
        sigmoid_46 = torch.sigmoid(i_15)
        i_15 = None
        tanh_30 = torch.tanh(g_15)
        g_15 = None
        mul_46 = sigmoid_46 * tanh_30
        sigmoid_46 = tanh_30 = None
        c_15 = mul_45 + mul_46
        mul_45 = mul_46 = None
        sigmoid_47 = torch.sigmoid(o_15)
        o_15 = None
        tanh_31 = torch.tanh(c_15)
        h_16 = sigmoid_47 * tanh_31
        sigmoid_47 = tanh_31 = None
        linear_32 = torch.nn.functional.linear(x_16, l_self_modules_ahead_modules_x_parameters_weight_, l_self_modules_ahead_modules_x_parameters_bias_)
        linear_33 = torch.nn.functional.linear(h_16, l_self_modules_ahead_modules_h_parameters_weight_, None)
        add_32 = linear_32 + linear_33
        linear_32 = linear_33 = None
        chunk_16 = add_32.chunk(4, dim=-1)
        add_32 = None
        i_16 = chunk_16[0]
        f_16 = chunk_16[1]
        g_16 = chunk_16[2]
        o_16 = chunk_16[3]
        chunk_16 = None
        sigmoid_48 = torch.sigmoid(f_16)
        f_16 = None
        mul_48 = sigmoid_48 * c_15
        sigmoid_48 = c_15 = None
        sigmoid_49 = torch.sigmoid(i_16)
        i_16 = None
        tanh_32 = torch.tanh(g_16)
        g_16 = None
        mul_49 = sigmoid_49 * tanh_32
        sigmoid_49 = tanh_32 = None
        c_16 = mul_48 + mul_49
        mul_48 = mul_49 = None
        sigmoid_50 = torch.sigmoid(o_16)
        o_16 = None
        tanh_33 = torch.tanh(c_16)
        h_17 = sigmoid_50 * tanh_33
        sigmoid_50 = tanh_33 = None
        linear_34 = torch.nn.functional.linear(x_17, l_self_modules_ahead_modules_x_parameters_weight_, l_self_modules_ahead_modules_x_parameters_bias_)
        linear_35 = torch.nn.functional.linear(h_17, l_self_modules_ahead_modules_h_parameters_weight_, None)
        add_34 = linear_34 + linear_35
        linear_34 = linear_35 = None
        chunk_17 = add_34.chunk(4, dim=-1)
        add_34 = None
        i_17 = chunk_17[0]
        f_17 = chunk_17[1]
        g_17 = chunk_17[2]
        o_17 = chunk_17[3]
        chunk_17 = None
        sigmoid_51 = torch.sigmoid(f_17)
        f_17 = None
        mul_51 = sigmoid_51 * c_16
        sigmoid_51 = c_16 = None
        sigmoid_52 = torch.sigmoid(i_17)
        i_17 = None
        tanh_34 = torch.tanh(g_17)
        g_17 = None
        mul_52 = sigmoid_52 * tanh_34
        sigmoid_52 = tanh_34 = None
        c_17 = mul_51 + mul_52
        mul_51 = mul_52 = None
        sigmoid_53 = torch.sigmoid(o_17)
        o_17 = None
        tanh_35 = torch.tanh(c_17)
        h_18 = sigmoid_53 * tanh_35
        sigmoid_53 = tanh_35 = None
        linear_36 = torch.nn.functional.linear(x_18, l_self_modules_ahead_modules_x_parameters_weight_, l_self_modules_ahead_modules_x_parameters_bias_)
        linear_37 = torch.nn.functional.linear(h_18, l_self_modules_ahead_modules_h_parameters_weight_, None)
        add_36 = linear_36 + linear_37
        linear_36 = linear_37 = None
        chunk_18 = add_36.chunk(4, dim=-1)
        add_36 = None
        i_18 = chunk_18[0]
        f_18 = chunk_18[1]
        g_18 = chunk_18[2]
        o_18 = chunk_18[3]
        chunk_18 = None
        sigmoid_54 = torch.sigmoid(f_18)
        f_18 = None
        mul_54 = sigmoid_54 * c_17
        sigmoid_54 = c_17 = None
        sigmoid_55 = torch.sigmoid(i_18)
        i_18 = None
        tanh_36 = torch.tanh(g_18)
        g_18 = None
        mul_55 = sigmoid_55 * tanh_36
        sigmoid_55 = tanh_36 = None
        c_18 = mul_54 + mul_55
        mul_54 = mul_55 = None
        sigmoid_56 = torch.sigmoid(o_18)
        o_18 = None
        tanh_37 = torch.tanh(c_18)
        h_19 = sigmoid_56 * tanh_37
        sigmoid_56 = tanh_37 = None
        linear_38 = torch.nn.functional.linear(x_19, l_self_modules_ahead_modules_x_parameters_weight_, l_self_modules_ahead_modules_x_parameters_bias_)
        linear_39 = torch.nn.functional.linear(h_19, l_self_modules_ahead_modules_h_parameters_weight_, None)
        add_38 = linear_38 + linear_39
        linear_38 = linear_39 = None
        chunk_19 = add_38.chunk(4, dim=-1)
        add_38 = None
        i_19 = chunk_19[0]
        f_19 = chunk_19[1]
        g_19 = chunk_19[2]
        o_19 = chunk_19[3]
        chunk_19 = None
        sigmoid_57 = torch.sigmoid(f_19)
        f_19 = None
        mul_57 = sigmoid_57 * c_18
        sigmoid_57 = c_18 = None
        sigmoid_58 = torch.sigmoid(i_19)
        i_19 = None
        tanh_38 = torch.tanh(g_19)
        g_19 = None
        mul_58 = sigmoid_58 * tanh_38
        sigmoid_58 = tanh_38 = None
        c_19 = mul_57 + mul_58
        mul_57 = mul_58 = None
        sigmoid_59 = torch.sigmoid(o_19)
        o_19 = None
        tanh_39 = torch.tanh(c_19)
        h_20 = sigmoid_59 * tanh_39
        sigmoid_59 = tanh_39 = None
        linear_40 = torch.nn.functional.linear(x_20, l_self_modules_ahead_modules_x_parameters_weight_, l_self_modules_ahead_modules_x_parameters_bias_)
        linear_41 = torch.nn.functional.linear(h_20, l_self_modules_ahead_modules_h_parameters_weight_, None)
        add_40 = linear_40 + linear_41
        linear_40 = linear_41 = None
        chunk_20 = add_40.chunk(4, dim=-1)
        add_40 = None
        i_20 = chunk_20[0]
        f_20 = chunk_20[1]
        g_20 = chunk_20[2]
        o_20 = chunk_20[3]
        chunk_20 = None
        sigmoid_60 = torch.sigmoid(f_20)
        f_20 = None
        mul_60 = sigmoid_60 * c_19
        sigmoid_60 = c_19 = None
        sigmoid_61 = torch.sigmoid(i_20)
        i_20 = None
        tanh_40 = torch.tanh(g_20)
        g_20 = None
        mul_61 = sigmoid_61 * tanh_40
        sigmoid_61 = tanh_40 = None
        c_20 = mul_60 + mul_61
        mul_60 = mul_61 = None
        sigmoid_62 = torch.sigmoid(o_20)
        o_20 = None
        tanh_41 = torch.tanh(c_20)
        h_21 = sigmoid_62 * tanh_41
        sigmoid_62 = tanh_41 = None
        linear_42 = torch.nn.functional.linear(x_21, l_self_modules_ahead_modules_x_parameters_weight_, l_self_modules_ahead_modules_x_parameters_bias_)
        linear_43 = torch.nn.functional.linear(h_21, l_self_modules_ahead_modules_h_parameters_weight_, None)
        add_42 = linear_42 + linear_43
        linear_42 = linear_43 = None
        chunk_21 = add_42.chunk(4, dim=-1)
        add_42 = None
        i_21 = chunk_21[0]
        f_21 = chunk_21[1]
        g_21 = chunk_21[2]
        o_21 = chunk_21[3]
        chunk_21 = None
        sigmoid_63 = torch.sigmoid(f_21)
        f_21 = None
        mul_63 = sigmoid_63 * c_20
        sigmoid_63 = c_20 = None
        sigmoid_64 = torch.sigmoid(i_21)
        i_21 = None
        tanh_42 = torch.tanh(g_21)
        g_21 = None
        mul_64 = sigmoid_64 * tanh_42
        sigmoid_64 = tanh_42 = None
        c_21 = mul_63 + mul_64
        mul_63 = mul_64 = None
        sigmoid_65 = torch.sigmoid(o_21)
        o_21 = None
        tanh_43 = torch.tanh(c_21)
        h_22 = sigmoid_65 * tanh_43
        sigmoid_65 = tanh_43 = None
        linear_44 = torch.nn.functional.linear(x_22, l_self_modules_ahead_modules_x_parameters_weight_, l_self_modules_ahead_modules_x_parameters_bias_)
        linear_45 = torch.nn.functional.linear(h_22, l_self_modules_ahead_modules_h_parameters_weight_, None)
        add_44 = linear_44 + linear_45
        linear_44 = linear_45 = None
        chunk_22 = add_44.chunk(4, dim=-1)
        add_44 = None
        i_22 = chunk_22[0]
        f_22 = chunk_22[1]
        g_22 = chunk_22[2]
        o_22 = chunk_22[3]
        chunk_22 = None
        sigmoid_66 = torch.sigmoid(f_22)
        f_22 = None
        mul_66 = sigmoid_66 * c_21
        sigmoid_66 = c_21 = None
        sigmoid_67 = torch.sigmoid(i_22)
        i_22 = None
        tanh_44 = torch.tanh(g_22)
        g_22 = None
        mul_67 = sigmoid_67 * tanh_44
        sigmoid_67 = tanh_44 = None
        c_22 = mul_66 + mul_67
        mul_66 = mul_67 = None
        sigmoid_68 = torch.sigmoid(o_22)
        o_22 = None
        tanh_45 = torch.tanh(c_22)
        h_23 = sigmoid_68 * tanh_45
        sigmoid_68 = tanh_45 = None
        linear_46 = torch.nn.functional.linear(x_23, l_self_modules_ahead_modules_x_parameters_weight_, l_self_modules_ahead_modules_x_parameters_bias_)
        l_self_modules_ahead_modules_x_parameters_weight_ = l_self_modules_ahead_modules_x_parameters_bias_ = None
        linear_47 = torch.nn.functional.linear(h_23, l_self_modules_ahead_modules_h_parameters_weight_, None)
        l_self_modules_ahead_modules_h_parameters_weight_ = None
        add_46 = linear_46 + linear_47
        linear_46 = linear_47 = None
        chunk_23 = add_46.chunk(4, dim=-1)
        add_46 = None
        i_23 = chunk_23[0]
        f_23 = chunk_23[1]
        g_23 = chunk_23[2]
        o_23 = chunk_23[3]
        chunk_23 = None
        sigmoid_69 = torch.sigmoid(f_23)
        f_23 = None
        mul_69 = sigmoid_69 * c_22
        sigmoid_69 = c_22 = None
        sigmoid_70 = torch.sigmoid(i_23)
        i_23 = None
        tanh_46 = torch.tanh(g_23)
        g_23 = None
        mul_70 = sigmoid_70 * tanh_46
        sigmoid_70 = tanh_46 = None
        c_23 = mul_69 + mul_70
        mul_69 = mul_70 = None
        sigmoid_71 = torch.sigmoid(o_23)
        o_23 = None
        tanh_47 = torch.tanh(c_23)
        c_23 = None
        h_24 = sigmoid_71 * tanh_47
        sigmoid_71 = tanh_47 = None
        h_25 = torch.zeros(1, 256, device=device(type='cpu'))
        linear_48 = torch.nn.functional.linear(x_23, l_self_modules_back_modules_x_parameters_weight_, l_self_modules_back_modules_x_parameters_bias_)
        x_23 = None
        linear_49 = torch.nn.functional.linear(h_25, l_self_modules_back_modules_h_parameters_weight_, None)
        add_48 = linear_48 + linear_49
        linear_48 = linear_49 = None
        chunk_24 = add_48.chunk(4, dim=-1)
        add_48 = None
        i_24 = chunk_24[0]
        f_24 = chunk_24[1]
        g_24 = chunk_24[2]
        o_24 = chunk_24[3]
        chunk_24 = None
        sigmoid_72 = torch.sigmoid(f_24)
        f_24 = None
        mul_72 = sigmoid_72 * h_25
        sigmoid_72 = h_25 = None
        sigmoid_73 = torch.sigmoid(i_24)
        i_24 = None
        tanh_48 = torch.tanh(g_24)
        g_24 = None
        mul_73 = sigmoid_73 * tanh_48
        sigmoid_73 = tanh_48 = None
        c_24 = mul_72 + mul_73
        mul_72 = mul_73 = None
        sigmoid_74 = torch.sigmoid(o_24)
        o_24 = None
        tanh_49 = torch.tanh(c_24)
        h_26 = sigmoid_74 * tanh_49
        sigmoid_74 = tanh_49 = None
        linear_50 = torch.nn.functional.linear(x_22, l_self_modules_back_modules_x_parameters_weight_, l_self_modules_back_modules_x_parameters_bias_)
        x_22 = None
        linear_51 = torch.nn.functional.linear(h_26, l_self_modules_back_modules_h_parameters_weight_, None)
        add_50 = linear_50 + linear_51
        linear_50 = linear_51 = None
        chunk_25 = add_50.chunk(4, dim=-1)
        add_50 = None
        i_25 = chunk_25[0]
        f_25 = chunk_25[1]
        g_25 = chunk_25[2]
        o_25 = chunk_25[3]
        chunk_25 = None
        sigmoid_75 = torch.sigmoid(f_25)
        f_25 = None
        mul_75 = sigmoid_75 * c_24
        sigmoid_75 = c_24 = None
        sigmoid_76 = torch.sigmoid(i_25)
        i_25 = None
        tanh_50 = torch.tanh(g_25)
        g_25 = None
        mul_76 = sigmoid_76 * tanh_50
        sigmoid_76 = tanh_50 = None
        c_25 = mul_75 + mul_76
        mul_75 = mul_76 = None
        sigmoid_77 = torch.sigmoid(o_25)
        o_25 = None
        tanh_51 = torch.tanh(c_25)
        h_27 = sigmoid_77 * tanh_51
        sigmoid_77 = tanh_51 = None
        linear_52 = torch.nn.functional.linear(x_21, l_self_modules_back_modules_x_parameters_weight_, l_self_modules_back_modules_x_parameters_bias_)
        x_21 = None
        linear_53 = torch.nn.functional.linear(h_27, l_self_modules_back_modules_h_parameters_weight_, None)
        add_52 = linear_52 + linear_53
        linear_52 = linear_53 = None
        chunk_26 = add_52.chunk(4, dim=-1)
        add_52 = None
        i_26 = chunk_26[0]
        f_26 = chunk_26[1]
        g_26 = chunk_26[2]
        o_26 = chunk_26[3]
        chunk_26 = None
        sigmoid_78 = torch.sigmoid(f_26)
        f_26 = None
        mul_78 = sigmoid_78 * c_25
        sigmoid_78 = c_25 = None
        sigmoid_79 = torch.sigmoid(i_26)
        i_26 = None
        tanh_52 = torch.tanh(g_26)
        g_26 = None
        mul_79 = sigmoid_79 * tanh_52
        sigmoid_79 = tanh_52 = None
        c_26 = mul_78 + mul_79
        mul_78 = mul_79 = None
        sigmoid_80 = torch.sigmoid(o_26)
        o_26 = None
        tanh_53 = torch.tanh(c_26)
        h_28 = sigmoid_80 * tanh_53
        sigmoid_80 = tanh_53 = None
        linear_54 = torch.nn.functional.linear(x_20, l_self_modules_back_modules_x_parameters_weight_, l_self_modules_back_modules_x_parameters_bias_)
        x_20 = None
        linear_55 = torch.nn.functional.linear(h_28, l_self_modules_back_modules_h_parameters_weight_, None)
        add_54 = linear_54 + linear_55
        linear_54 = linear_55 = None
        chunk_27 = add_54.chunk(4, dim=-1)
        add_54 = None
        i_27 = chunk_27[0]
        f_27 = chunk_27[1]
        g_27 = chunk_27[2]
        o_27 = chunk_27[3]
        chunk_27 = None
        sigmoid_81 = torch.sigmoid(f_27)
        f_27 = None
        mul_81 = sigmoid_81 * c_26
        sigmoid_81 = c_26 = None
        sigmoid_82 = torch.sigmoid(i_27)
        i_27 = None
        tanh_54 = torch.tanh(g_27)
        g_27 = None
        mul_82 = sigmoid_82 * tanh_54
        sigmoid_82 = tanh_54 = None
        c_27 = mul_81 + mul_82
        mul_81 = mul_82 = None
        sigmoid_83 = torch.sigmoid(o_27)
        o_27 = None
        tanh_55 = torch.tanh(c_27)
        h_29 = sigmoid_83 * tanh_55
        sigmoid_83 = tanh_55 = None
        linear_56 = torch.nn.functional.linear(x_19, l_self_modules_back_modules_x_parameters_weight_, l_self_modules_back_modules_x_parameters_bias_)
        x_19 = None
        linear_57 = torch.nn.functional.linear(h_29, l_self_modules_back_modules_h_parameters_weight_, None)
        add_56 = linear_56 + linear_57
        linear_56 = linear_57 = None
        chunk_28 = add_56.chunk(4, dim=-1)
        add_56 = None
        i_28 = chunk_28[0]
        f_28 = chunk_28[1]
        g_28 = chunk_28[2]
        o_28 = chunk_28[3]
        chunk_28 = None
        sigmoid_84 = torch.sigmoid(f_28)
        f_28 = None
        mul_84 = sigmoid_84 * c_27
        sigmoid_84 = c_27 = None
        sigmoid_85 = torch.sigmoid(i_28)
        i_28 = None
        tanh_56 = torch.tanh(g_28)
        g_28 = None
        mul_85 = sigmoid_85 * tanh_56
        sigmoid_85 = tanh_56 = None
        c_28 = mul_84 + mul_85
        mul_84 = mul_85 = None
        sigmoid_86 = torch.sigmoid(o_28)
        o_28 = None
        tanh_57 = torch.tanh(c_28)
        h_30 = sigmoid_86 * tanh_57
        sigmoid_86 = tanh_57 = None
        linear_58 = torch.nn.functional.linear(x_18, l_self_modules_back_modules_x_parameters_weight_, l_self_modules_back_modules_x_parameters_bias_)
        x_18 = None
        linear_59 = torch.nn.functional.linear(h_30, l_self_modules_back_modules_h_parameters_weight_, None)
        add_58 = linear_58 + linear_59
        linear_58 = linear_59 = None
        chunk_29 = add_58.chunk(4, dim=-1)
        add_58 = None
        i_29 = chunk_29[0]
        f_29 = chunk_29[1]
        g_29 = chunk_29[2]
        o_29 = chunk_29[3]
        chunk_29 = None
        sigmoid_87 = torch.sigmoid(f_29)
        f_29 = None
        mul_87 = sigmoid_87 * c_28
        sigmoid_87 = c_28 = None
        sigmoid_88 = torch.sigmoid(i_29)
        i_29 = None
        tanh_58 = torch.tanh(g_29)
        g_29 = None
        mul_88 = sigmoid_88 * tanh_58
        sigmoid_88 = tanh_58 = None
        c_29 = mul_87 + mul_88
        mul_87 = mul_88 = None
        sigmoid_89 = torch.sigmoid(o_29)
        o_29 = None
        tanh_59 = torch.tanh(c_29)
        h_31 = sigmoid_89 * tanh_59
        sigmoid_89 = tanh_59 = None
        linear_60 = torch.nn.functional.linear(x_17, l_self_modules_back_modules_x_parameters_weight_, l_self_modules_back_modules_x_parameters_bias_)
        x_17 = None
        linear_61 = torch.nn.functional.linear(h_31, l_self_modules_back_modules_h_parameters_weight_, None)
        add_60 = linear_60 + linear_61
        linear_60 = linear_61 = None
        chunk_30 = add_60.chunk(4, dim=-1)
        add_60 = None
        i_30 = chunk_30[0]
        f_30 = chunk_30[1]
        g_30 = chunk_30[2]
        o_30 = chunk_30[3]
        chunk_30 = None
        sigmoid_90 = torch.sigmoid(f_30)
        f_30 = None
        mul_90 = sigmoid_90 * c_29
        sigmoid_90 = c_29 = None
        sigmoid_91 = torch.sigmoid(i_30)
        i_30 = None
        tanh_60 = torch.tanh(g_30)
        g_30 = None
        mul_91 = sigmoid_91 * tanh_60
        sigmoid_91 = tanh_60 = None
        c_30 = mul_90 + mul_91
        mul_90 = mul_91 = None
        sigmoid_92 = torch.sigmoid(o_30)
        o_30 = None
        tanh_61 = torch.tanh(c_30)
        h_32 = sigmoid_92 * tanh_61
        sigmoid_92 = tanh_61 = None
        linear_62 = torch.nn.functional.linear(x_16, l_self_modules_back_modules_x_parameters_weight_, l_self_modules_back_modules_x_parameters_bias_)
        x_16 = None
        linear_63 = torch.nn.functional.linear(h_32, l_self_modules_back_modules_h_parameters_weight_, None)
        add_62 = linear_62 + linear_63
        linear_62 = linear_63 = None
        chunk_31 = add_62.chunk(4, dim=-1)
        add_62 = None
        i_31 = chunk_31[0]
        f_31 = chunk_31[1]
        g_31 = chunk_31[2]
        o_31 = chunk_31[3]
        chunk_31 = None
        sigmoid_93 = torch.sigmoid(f_31)
        f_31 = None
        mul_93 = sigmoid_93 * c_30
        sigmoid_93 = c_30 = None
        sigmoid_94 = torch.sigmoid(i_31)
        i_31 = None
        tanh_62 = torch.tanh(g_31)
        g_31 = None
        mul_94 = sigmoid_94 * tanh_62
        sigmoid_94 = tanh_62 = None
        c_31 = mul_93 + mul_94
        mul_93 = mul_94 = None
        sigmoid_95 = torch.sigmoid(o_31)
        o_31 = None
        tanh_63 = torch.tanh(c_31)
        h_33 = sigmoid_95 * tanh_63
        sigmoid_95 = tanh_63 = None
        linear_64 = torch.nn.functional.linear(x_15, l_self_modules_back_modules_x_parameters_weight_, l_self_modules_back_modules_x_parameters_bias_)
        x_15 = None
        linear_65 = torch.nn.functional.linear(h_33, l_self_modules_back_modules_h_parameters_weight_, None)
        add_64 = linear_64 + linear_65
        linear_64 = linear_65 = None
        chunk_32 = add_64.chunk(4, dim=-1)
        add_64 = None
        i_32 = chunk_32[0]
        f_32 = chunk_32[1]
        g_32 = chunk_32[2]
        o_32 = chunk_32[3]
        chunk_32 = None
        sigmoid_96 = torch.sigmoid(f_32)
        f_32 = None
        mul_96 = sigmoid_96 * c_31
        sigmoid_96 = c_31 = None
        sigmoid_97 = torch.sigmoid(i_32)
        i_32 = None
        tanh_64 = torch.tanh(g_32)
        g_32 = None
        mul_97 = sigmoid_97 * tanh_64
        sigmoid_97 = tanh_64 = None
        c_32 = mul_96 + mul_97
        mul_96 = mul_97 = None
        sigmoid_98 = torch.sigmoid(o_32)
        o_32 = None
        tanh_65 = torch.tanh(c_32)
        h_34 = sigmoid_98 * tanh_65
        sigmoid_98 = tanh_65 = None
        linear_66 = torch.nn.functional.linear(x_14, l_self_modules_back_modules_x_parameters_weight_, l_self_modules_back_modules_x_parameters_bias_)
        x_14 = None
        linear_67 = torch.nn.functional.linear(h_34, l_self_modules_back_modules_h_parameters_weight_, None)
        add_66 = linear_66 + linear_67
        linear_66 = linear_67 = None
        chunk_33 = add_66.chunk(4, dim=-1)
        add_66 = None
        i_33 = chunk_33[0]
        f_33 = chunk_33[1]
        g_33 = chunk_33[2]
        o_33 = chunk_33[3]
        chunk_33 = None
        sigmoid_99 = torch.sigmoid(f_33)
        f_33 = None
        mul_99 = sigmoid_99 * c_32
        sigmoid_99 = c_32 = None
        sigmoid_100 = torch.sigmoid(i_33)
        i_33 = None
        tanh_66 = torch.tanh(g_33)
        g_33 = None
        mul_100 = sigmoid_100 * tanh_66
        sigmoid_100 = tanh_66 = None
        c_33 = mul_99 + mul_100
        mul_99 = mul_100 = None
        sigmoid_101 = torch.sigmoid(o_33)
        o_33 = None
        tanh_67 = torch.tanh(c_33)
        h_35 = sigmoid_101 * tanh_67
        sigmoid_101 = tanh_67 = None
        linear_68 = torch.nn.functional.linear(x_13, l_self_modules_back_modules_x_parameters_weight_, l_self_modules_back_modules_x_parameters_bias_)
        x_13 = None
        linear_69 = torch.nn.functional.linear(h_35, l_self_modules_back_modules_h_parameters_weight_, None)
        add_68 = linear_68 + linear_69
        linear_68 = linear_69 = None
        chunk_34 = add_68.chunk(4, dim=-1)
        add_68 = None
        i_34 = chunk_34[0]
        f_34 = chunk_34[1]
        g_34 = chunk_34[2]
        o_34 = chunk_34[3]
        chunk_34 = None
        sigmoid_102 = torch.sigmoid(f_34)
        f_34 = None
        mul_102 = sigmoid_102 * c_33
        sigmoid_102 = c_33 = None
        sigmoid_103 = torch.sigmoid(i_34)
        i_34 = None
        tanh_68 = torch.tanh(g_34)
        g_34 = None
        mul_103 = sigmoid_103 * tanh_68
        sigmoid_103 = tanh_68 = None
        c_34 = mul_102 + mul_103
        mul_102 = mul_103 = None
        sigmoid_104 = torch.sigmoid(o_34)
        o_34 = None
        tanh_69 = torch.tanh(c_34)
        h_36 = sigmoid_104 * tanh_69
        sigmoid_104 = tanh_69 = None
        linear_70 = torch.nn.functional.linear(x_12, l_self_modules_back_modules_x_parameters_weight_, l_self_modules_back_modules_x_parameters_bias_)
        x_12 = None
        linear_71 = torch.nn.functional.linear(h_36, l_self_modules_back_modules_h_parameters_weight_, None)
        add_70 = linear_70 + linear_71
        linear_70 = linear_71 = None
        chunk_35 = add_70.chunk(4, dim=-1)
        add_70 = None
        i_35 = chunk_35[0]
        f_35 = chunk_35[1]
        g_35 = chunk_35[2]
        o_35 = chunk_35[3]
        chunk_35 = None
        sigmoid_105 = torch.sigmoid(f_35)
        f_35 = None
        mul_105 = sigmoid_105 * c_34
        sigmoid_105 = c_34 = None
        sigmoid_106 = torch.sigmoid(i_35)
        i_35 = None
        tanh_70 = torch.tanh(g_35)
        g_35 = None
        mul_106 = sigmoid_106 * tanh_70
        sigmoid_106 = tanh_70 = None
        c_35 = mul_105 + mul_106
        mul_105 = mul_106 = None
        sigmoid_107 = torch.sigmoid(o_35)
        o_35 = None
        tanh_71 = torch.tanh(c_35)
        h_37 = sigmoid_107 * tanh_71
        sigmoid_107 = tanh_71 = None
        linear_72 = torch.nn.functional.linear(x_11, l_self_modules_back_modules_x_parameters_weight_, l_self_modules_back_modules_x_parameters_bias_)
        x_11 = None
        linear_73 = torch.nn.functional.linear(h_37, l_self_modules_back_modules_h_parameters_weight_, None)
        add_72 = linear_72 + linear_73
        linear_72 = linear_73 = None
        chunk_36 = add_72.chunk(4, dim=-1)
        add_72 = None
        i_36 = chunk_36[0]
        f_36 = chunk_36[1]
        g_36 = chunk_36[2]
        o_36 = chunk_36[3]
        chunk_36 = None
        sigmoid_108 = torch.sigmoid(f_36)
        f_36 = None
        mul_108 = sigmoid_108 * c_35
        sigmoid_108 = c_35 = None
        sigmoid_109 = torch.sigmoid(i_36)
        i_36 = None
        tanh_72 = torch.tanh(g_36)
        g_36 = None
        mul_109 = sigmoid_109 * tanh_72
        sigmoid_109 = tanh_72 = None
        c_36 = mul_108 + mul_109
        mul_108 = mul_109 = None
        sigmoid_110 = torch.sigmoid(o_36)
        o_36 = None
        tanh_73 = torch.tanh(c_36)
        h_38 = sigmoid_110 * tanh_73
        sigmoid_110 = tanh_73 = None
        linear_74 = torch.nn.functional.linear(x_10, l_self_modules_back_modules_x_parameters_weight_, l_self_modules_back_modules_x_parameters_bias_)
        x_10 = None
        linear_75 = torch.nn.functional.linear(h_38, l_self_modules_back_modules_h_parameters_weight_, None)
        add_74 = linear_74 + linear_75
        linear_74 = linear_75 = None
        chunk_37 = add_74.chunk(4, dim=-1)
        add_74 = None
        i_37 = chunk_37[0]
        f_37 = chunk_37[1]
        g_37 = chunk_37[2]
        o_37 = chunk_37[3]
        chunk_37 = None
        sigmoid_111 = torch.sigmoid(f_37)
        f_37 = None
        mul_111 = sigmoid_111 * c_36
        sigmoid_111 = c_36 = None
        sigmoid_112 = torch.sigmoid(i_37)
        i_37 = None
        tanh_74 = torch.tanh(g_37)
        g_37 = None
        mul_112 = sigmoid_112 * tanh_74
        sigmoid_112 = tanh_74 = None
        c_37 = mul_111 + mul_112
        mul_111 = mul_112 = None
        sigmoid_113 = torch.sigmoid(o_37)
        o_37 = None
        tanh_75 = torch.tanh(c_37)
        h_39 = sigmoid_113 * tanh_75
        sigmoid_113 = tanh_75 = None
        linear_76 = torch.nn.functional.linear(x_9, l_self_modules_back_modules_x_parameters_weight_, l_self_modules_back_modules_x_parameters_bias_)
        x_9 = None
        linear_77 = torch.nn.functional.linear(h_39, l_self_modules_back_modules_h_parameters_weight_, None)
        add_76 = linear_76 + linear_77
        linear_76 = linear_77 = None
        chunk_38 = add_76.chunk(4, dim=-1)
        add_76 = None
        i_38 = chunk_38[0]
        f_38 = chunk_38[1]
        g_38 = chunk_38[2]
        o_38 = chunk_38[3]
        chunk_38 = None
        sigmoid_114 = torch.sigmoid(f_38)
        f_38 = None
        mul_114 = sigmoid_114 * c_37
        sigmoid_114 = c_37 = None
        sigmoid_115 = torch.sigmoid(i_38)
        i_38 = None
        tanh_76 = torch.tanh(g_38)
        g_38 = None
        mul_115 = sigmoid_115 * tanh_76
        sigmoid_115 = tanh_76 = None
        c_38 = mul_114 + mul_115
        mul_114 = mul_115 = None
        sigmoid_116 = torch.sigmoid(o_38)
        o_38 = None
        tanh_77 = torch.tanh(c_38)
        h_40 = sigmoid_116 * tanh_77
        sigmoid_116 = tanh_77 = None
        linear_78 = torch.nn.functional.linear(x_8, l_self_modules_back_modules_x_parameters_weight_, l_self_modules_back_modules_x_parameters_bias_)
        x_8 = None
        linear_79 = torch.nn.functional.linear(h_40, l_self_modules_back_modules_h_parameters_weight_, None)
        add_78 = linear_78 + linear_79
        linear_78 = linear_79 = None
        chunk_39 = add_78.chunk(4, dim=-1)
        add_78 = None
        i_39 = chunk_39[0]
        f_39 = chunk_39[1]
        g_39 = chunk_39[2]
        o_39 = chunk_39[3]
        chunk_39 = None
        sigmoid_117 = torch.sigmoid(f_39)
        f_39 = None
        mul_117 = sigmoid_117 * c_38
        sigmoid_117 = c_38 = None
        sigmoid_118 = torch.sigmoid(i_39)
        i_39 = None
        tanh_78 = torch.tanh(g_39)
        g_39 = None
        mul_118 = sigmoid_118 * tanh_78
        sigmoid_118 = tanh_78 = None
        c_39 = mul_117 + mul_118
        mul_117 = mul_118 = None
        sigmoid_119 = torch.sigmoid(o_39)
        o_39 = None
        tanh_79 = torch.tanh(c_39)
        h_41 = sigmoid_119 * tanh_79
        sigmoid_119 = tanh_79 = None
        linear_80 = torch.nn.functional.linear(x_7, l_self_modules_back_modules_x_parameters_weight_, l_self_modules_back_modules_x_parameters_bias_)
        x_7 = None
        linear_81 = torch.nn.functional.linear(h_41, l_self_modules_back_modules_h_parameters_weight_, None)
        add_80 = linear_80 + linear_81
        linear_80 = linear_81 = None
        chunk_40 = add_80.chunk(4, dim=-1)
        add_80 = None
        i_40 = chunk_40[0]
        f_40 = chunk_40[1]
        g_40 = chunk_40[2]
        o_40 = chunk_40[3]
        chunk_40 = None
        sigmoid_120 = torch.sigmoid(f_40)
        f_40 = None
        mul_120 = sigmoid_120 * c_39
        sigmoid_120 = c_39 = None
        sigmoid_121 = torch.sigmoid(i_40)
        i_40 = None
        tanh_80 = torch.tanh(g_40)
        g_40 = None
        mul_121 = sigmoid_121 * tanh_80
        sigmoid_121 = tanh_80 = None
        c_40 = mul_120 + mul_121
        mul_120 = mul_121 = None
        sigmoid_122 = torch.sigmoid(o_40)
        o_40 = None
        tanh_81 = torch.tanh(c_40)
        h_42 = sigmoid_122 * tanh_81
        sigmoid_122 = tanh_81 = None
        linear_82 = torch.nn.functional.linear(x_6, l_self_modules_back_modules_x_parameters_weight_, l_self_modules_back_modules_x_parameters_bias_)
        x_6 = None
        linear_83 = torch.nn.functional.linear(h_42, l_self_modules_back_modules_h_parameters_weight_, None)
        add_82 = linear_82 + linear_83
        linear_82 = linear_83 = None
        chunk_41 = add_82.chunk(4, dim=-1)
        add_82 = None
        i_41 = chunk_41[0]
        f_41 = chunk_41[1]
        g_41 = chunk_41[2]
        o_41 = chunk_41[3]
        chunk_41 = None
        sigmoid_123 = torch.sigmoid(f_41)
        f_41 = None
        mul_123 = sigmoid_123 * c_40
        sigmoid_123 = c_40 = None
        sigmoid_124 = torch.sigmoid(i_41)
        i_41 = None
        tanh_82 = torch.tanh(g_41)
        g_41 = None
        mul_124 = sigmoid_124 * tanh_82
        sigmoid_124 = tanh_82 = None
        c_41 = mul_123 + mul_124
        mul_123 = mul_124 = None
        sigmoid_125 = torch.sigmoid(o_41)
        o_41 = None
        tanh_83 = torch.tanh(c_41)
        h_43 = sigmoid_125 * tanh_83
        sigmoid_125 = tanh_83 = None
        linear_84 = torch.nn.functional.linear(x_5, l_self_modules_back_modules_x_parameters_weight_, l_self_modules_back_modules_x_parameters_bias_)
        x_5 = None
        linear_85 = torch.nn.functional.linear(h_43, l_self_modules_back_modules_h_parameters_weight_, None)
        add_84 = linear_84 + linear_85
        linear_84 = linear_85 = None
        chunk_42 = add_84.chunk(4, dim=-1)
        add_84 = None
        i_42 = chunk_42[0]
        f_42 = chunk_42[1]
        g_42 = chunk_42[2]
        o_42 = chunk_42[3]
        chunk_42 = None
        sigmoid_126 = torch.sigmoid(f_42)
        f_42 = None
        mul_126 = sigmoid_126 * c_41
        sigmoid_126 = c_41 = None
        sigmoid_127 = torch.sigmoid(i_42)
        i_42 = None
        tanh_84 = torch.tanh(g_42)
        g_42 = None
        mul_127 = sigmoid_127 * tanh_84
        sigmoid_127 = tanh_84 = None
        c_42 = mul_126 + mul_127
        mul_126 = mul_127 = None
        sigmoid_128 = torch.sigmoid(o_42)
        o_42 = None
        tanh_85 = torch.tanh(c_42)
        h_44 = sigmoid_128 * tanh_85
        sigmoid_128 = tanh_85 = None
        linear_86 = torch.nn.functional.linear(x_4, l_self_modules_back_modules_x_parameters_weight_, l_self_modules_back_modules_x_parameters_bias_)
        x_4 = None
        linear_87 = torch.nn.functional.linear(h_44, l_self_modules_back_modules_h_parameters_weight_, None)
        add_86 = linear_86 + linear_87
        linear_86 = linear_87 = None
        chunk_43 = add_86.chunk(4, dim=-1)
        add_86 = None
        i_43 = chunk_43[0]
        f_43 = chunk_43[1]
        g_43 = chunk_43[2]
        o_43 = chunk_43[3]
        chunk_43 = None
        sigmoid_129 = torch.sigmoid(f_43)
        f_43 = None
        mul_129 = sigmoid_129 * c_42
        sigmoid_129 = c_42 = None
        sigmoid_130 = torch.sigmoid(i_43)
        i_43 = None
        tanh_86 = torch.tanh(g_43)
        g_43 = None
        mul_130 = sigmoid_130 * tanh_86
        sigmoid_130 = tanh_86 = None
        c_43 = mul_129 + mul_130
        mul_129 = mul_130 = None
        sigmoid_131 = torch.sigmoid(o_43)
        o_43 = None
        tanh_87 = torch.tanh(c_43)
        h_45 = sigmoid_131 * tanh_87
        sigmoid_131 = tanh_87 = None
        linear_88 = torch.nn.functional.linear(x_3, l_self_modules_back_modules_x_parameters_weight_, l_self_modules_back_modules_x_parameters_bias_)
        x_3 = None
        linear_89 = torch.nn.functional.linear(h_45, l_self_modules_back_modules_h_parameters_weight_, None)
        add_88 = linear_88 + linear_89
        linear_88 = linear_89 = None
        chunk_44 = add_88.chunk(4, dim=-1)
        add_88 = None
        i_44 = chunk_44[0]
        f_44 = chunk_44[1]
        g_44 = chunk_44[2]
        o_44 = chunk_44[3]
        chunk_44 = None
        sigmoid_132 = torch.sigmoid(f_44)
        f_44 = None
        mul_132 = sigmoid_132 * c_43
        sigmoid_132 = c_43 = None
        sigmoid_133 = torch.sigmoid(i_44)
        i_44 = None
        tanh_88 = torch.tanh(g_44)
        g_44 = None
        mul_133 = sigmoid_133 * tanh_88
        sigmoid_133 = tanh_88 = None
        c_44 = mul_132 + mul_133
        mul_132 = mul_133 = None
        sigmoid_134 = torch.sigmoid(o_44)
        o_44 = None
        tanh_89 = torch.tanh(c_44)
        h_46 = sigmoid_134 * tanh_89
        sigmoid_134 = tanh_89 = None
        linear_90 = torch.nn.functional.linear(x_2, l_self_modules_back_modules_x_parameters_weight_, l_self_modules_back_modules_x_parameters_bias_)
        x_2 = None
        linear_91 = torch.nn.functional.linear(h_46, l_self_modules_back_modules_h_parameters_weight_, None)
        add_90 = linear_90 + linear_91
        linear_90 = linear_91 = None
        chunk_45 = add_90.chunk(4, dim=-1)
        add_90 = None
        i_45 = chunk_45[0]
        f_45 = chunk_45[1]
        g_45 = chunk_45[2]
        o_45 = chunk_45[3]
        chunk_45 = None
        sigmoid_135 = torch.sigmoid(f_45)
        f_45 = None
        mul_135 = sigmoid_135 * c_44
        sigmoid_135 = c_44 = None
        sigmoid_136 = torch.sigmoid(i_45)
        i_45 = None
        tanh_90 = torch.tanh(g_45)
        g_45 = None
        mul_136 = sigmoid_136 * tanh_90
        sigmoid_136 = tanh_90 = None
        c_45 = mul_135 + mul_136
        mul_135 = mul_136 = None
        sigmoid_137 = torch.sigmoid(o_45)
        o_45 = None
        tanh_91 = torch.tanh(c_45)
        h_47 = sigmoid_137 * tanh_91
        sigmoid_137 = tanh_91 = None
        linear_92 = torch.nn.functional.linear(x_1, l_self_modules_back_modules_x_parameters_weight_, l_self_modules_back_modules_x_parameters_bias_)
        x_1 = None
        linear_93 = torch.nn.functional.linear(h_47, l_self_modules_back_modules_h_parameters_weight_, None)
        add_92 = linear_92 + linear_93
        linear_92 = linear_93 = None
        chunk_46 = add_92.chunk(4, dim=-1)
        add_92 = None
        i_46 = chunk_46[0]
        f_46 = chunk_46[1]
        g_46 = chunk_46[2]
        o_46 = chunk_46[3]
        chunk_46 = None
        sigmoid_138 = torch.sigmoid(f_46)
        f_46 = None
        mul_138 = sigmoid_138 * c_45
        sigmoid_138 = c_45 = None
        sigmoid_139 = torch.sigmoid(i_46)
        i_46 = None
        tanh_92 = torch.tanh(g_46)
        g_46 = None
        mul_139 = sigmoid_139 * tanh_92
        sigmoid_139 = tanh_92 = None
        c_46 = mul_138 + mul_139
        mul_138 = mul_139 = None
        sigmoid_140 = torch.sigmoid(o_46)
        o_46 = None
        tanh_93 = torch.tanh(c_46)
        h_48 = sigmoid_140 * tanh_93
        sigmoid_140 = tanh_93 = None
        linear_94 = torch.nn.functional.linear(x, l_self_modules_back_modules_x_parameters_weight_, l_self_modules_back_modules_x_parameters_bias_)
        x = l_self_modules_back_modules_x_parameters_weight_ = l_self_modules_back_modules_x_parameters_bias_ = None
        linear_95 = torch.nn.functional.linear(h_48, l_self_modules_back_modules_h_parameters_weight_, None)
        l_self_modules_back_modules_h_parameters_weight_ = None
        add_94 = linear_94 + linear_95
        linear_94 = linear_95 = None
        chunk_47 = add_94.chunk(4, dim=-1)
        add_94 = None
        i_47 = chunk_47[0]
        f_47 = chunk_47[1]
        g_47 = chunk_47[2]
        o_47 = chunk_47[3]
        chunk_47 = None
        sigmoid_141 = torch.sigmoid(f_47)
        f_47 = None
        mul_141 = sigmoid_141 * c_46
        sigmoid_141 = c_46 = None
        sigmoid_142 = torch.sigmoid(i_47)
        i_47 = None
        tanh_94 = torch.tanh(g_47)
        g_47 = None
        mul_142 = sigmoid_142 * tanh_94
        sigmoid_142 = tanh_94 = None
        c_47 = mul_141 + mul_142
        mul_141 = mul_142 = None
        sigmoid_143 = torch.sigmoid(o_47)
        o_47 = None
        tanh_95 = torch.tanh(c_47)
        c_47 = None
        h_49 = sigmoid_143 * tanh_95
        sigmoid_143 = tanh_95 = None
        stack = torch.stack([h_1, h_2, h_3, h_4, h_5, h_6, h_7, h_8, h_9, h_10, h_11, h_12, h_13, h_14, h_15, h_16, h_17, h_18, h_19, h_20, h_21, h_22, h_23, h_24], 1)
        h_1 = h_2 = h_3 = h_4 = h_5 = h_6 = h_7 = h_8 = h_9 = h_10 = h_11 = h_12 = h_13 = h_14 = h_15 = h_16 = h_17 = h_18 = h_19 = h_20 = h_21 = h_22 = h_23 = h_24 = None
        stack_1 = torch.stack([h_49, h_48, h_47, h_46, h_45, h_44, h_43, h_42, h_41, h_40, h_39, h_38, h_37, h_36, h_35, h_34, h_33, h_32, h_31, h_30, h_29, h_28, h_27, h_26], 1)
        h_49 = h_48 = h_47 = h_46 = h_45 = h_44 = h_43 = h_42 = h_41 = h_40 = h_39 = h_38 = h_37 = h_36 = h_35 = h_34 = h_33 = h_32 = h_31 = h_30 = h_29 = h_28 = h_27 = h_26 = None
        cat = torch.cat((stack, stack_1), dim=-1)
        stack = stack_1 = None
        linear_96 = torch.nn.functional.linear(cat, l_self_modules_head_parameters_weight_, l_self_modules_head_parameters_bias_)
        cat = l_self_modules_head_parameters_weight_ = l_self_modules_head_parameters_bias_ = None
        log_softmax = linear_96.log_softmax(-1)
        linear_96 = None
        return (log_softmax,)
