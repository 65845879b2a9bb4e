import torch


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_self_modules_bottom_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_bottom_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_dense_: torch.Tensor,
        L_self_modules_bottom_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_bottom_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_bottom_modules_4_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_bottom_modules_4_parameters_bias_: torch.nn.parameter.Parameter,
        L_sparse_: torch.Tensor,
        L_self_modules_tables_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_tables_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_tables_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_tables_modules_3_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_tables_modules_4_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_tables_modules_5_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_tables_modules_6_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_tables_modules_7_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_tables_modules_8_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_tables_modules_9_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_tables_modules_10_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_tables_modules_11_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_tables_modules_12_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_tables_modules_13_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_tables_modules_14_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_tables_modules_15_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_tables_modules_16_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_tables_modules_17_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_tables_modules_18_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_tables_modules_19_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_tables_modules_20_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_tables_modules_21_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_tables_modules_22_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_tables_modules_23_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_tables_modules_24_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_tables_modules_25_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_buffers_pairs_: torch.Tensor,
        L_self_modules_top_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_top_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_top_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_top_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_top_modules_4_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_top_modules_4_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_self_modules_bottom_modules_0_parameters_weight_ = L_self_modules_bottom_modules_0_parameters_weight_
        l_self_modules_bottom_modules_0_parameters_bias_ = L_self_modules_bottom_modules_0_parameters_bias_
        l_dense_ = L_dense_
        l_self_modules_bottom_modules_2_parameters_weight_ = L_self_modules_bottom_modules_2_parameters_weight_
        l_self_modules_bottom_modules_2_parameters_bias_ = L_self_modules_bottom_modules_2_parameters_bias_
        l_self_modules_bottom_modules_4_parameters_weight_ = L_self_modules_bottom_modules_4_parameters_weight_
        l_self_modules_bottom_modules_4_parameters_bias_ = L_self_modules_bottom_modules_4_parameters_bias_
        l_sparse_ = L_sparse_
        l_self_modules_tables_modules_0_parameters_weight_ = L_self_modules_tables_modules_0_parameters_weight_
        l_self_modules_tables_modules_1_parameters_weight_ = L_self_modules_tables_modules_1_parameters_weight_
        l_self_modules_tables_modules_2_parameters_weight_ = L_self_modules_tables_modules_2_parameters_weight_
        l_self_modules_tables_modules_3_parameters_weight_ = L_self_modules_tables_modules_3_parameters_weight_
        l_self_modules_tables_modules_4_parameters_weight_ = L_self_modules_tables_modules_4_parameters_weight_
        l_self_modules_tables_modules_5_parameters_weight_ = L_self_modules_tables_modules_5_parameters_weight_
        l_self_modules_tables_modules_6_parameters_weight_ = L_self_modules_tables_modules_6_parameters_weight_
        l_self_modules_tables_modules_7_parameters_weight_ = L_self_modules_tables_modules_7_parameters_weight_
        l_self_modules_tables_modules_8_parameters_weight_ = L_self_modules_tables_modules_8_parameters_weight_
        l_self_modules_tables_modules_9_parameters_weight_ = L_self_modules_tables_modules_9_parameters_weight_
        l_self_modules_tables_modules_10_parameters_weight_ = L_self_modules_tables_modules_10_parameters_weight_
        l_self_modules_tables_modules_11_parameters_weight_ = L_self_modules_tables_modules_11_parameters_weight_
        l_self_modules_tables_modules_12_parameters_weight_ = L_self_modules_tables_modules_12_parameters_weight_
        l_self_modules_tables_modules_13_parameters_weight_ = L_self_modules_tables_modules_13_parameters_weight_
        l_self_modules_tables_modules_14_parameters_weight_ = L_self_modules_tables_modules_14_parameters_weight_
        l_self_modules_tables_modules_15_parameters_weight_ = L_self_modules_tables_modules_15_parameters_weight_
        l_self_modules_tables_modules_16_parameters_weight_ = L_self_modules_tables_modules_16_parameters_weight_
        l_self_modules_tables_modules_17_parameters_weight_ = L_self_modules_tables_modules_17_parameters_weight_
        l_self_modules_tables_modules_18_parameters_weight_ = L_self_modules_tables_modules_18_parameters_weight_
        l_self_modules_tables_modules_19_parameters_weight_ = L_self_modules_tables_modules_19_parameters_weight_
        l_self_modules_tables_modules_20_parameters_weight_ = L_self_modules_tables_modules_20_parameters_weight_
        l_self_modules_tables_modules_21_parameters_weight_ = L_self_modules_tables_modules_21_parameters_weight_
        l_self_modules_tables_modules_22_parameters_weight_ = L_self_modules_tables_modules_22_parameters_weight_
        l_self_modules_tables_modules_23_parameters_weight_ = L_self_modules_tables_modules_23_parameters_weight_
        l_self_modules_tables_modules_24_parameters_weight_ = L_self_modules_tables_modules_24_parameters_weight_
        l_self_modules_tables_modules_25_parameters_weight_ = L_self_modules_tables_modules_25_parameters_weight_
        l_self_buffers_pairs_ = L_self_buffers_pairs_
        l_self_modules_top_modules_0_parameters_weight_ = L_self_modules_top_modules_0_parameters_weight_
        l_self_modules_top_modules_0_parameters_bias_ = L_self_modules_top_modules_0_parameters_bias_
        l_self_modules_top_modules_2_parameters_weight_ = L_self_modules_top_modules_2_parameters_weight_
        l_self_modules_top_modules_2_parameters_bias_ = L_self_modules_top_modules_2_parameters_bias_
        l_self_modules_top_modules_4_parameters_weight_ = L_self_modules_top_modules_4_parameters_weight_
        l_self_modules_top_modules_4_parameters_bias_ = L_self_modules_top_modules_4_parameters_bias_
        input_1 = torch.nn.functional.linear(l_dense_, l_self_modules_bottom_modules_0_parameters_weight_, l_self_modules_bottom_modules_0_parameters_bias_)
        l_dense_ = l_self_modules_bottom_modules_0_parameters_weight_ = l_self_modules_bottom_modules_0_parameters_bias_ = None
        input_2 = torch.nn.functional.relu(input_1, inplace=False)
        input_1 = None
        input_3 = torch.nn.functional.linear(input_2, l_self_modules_bottom_modules_2_parameters_weight_, l_self_modules_bottom_modules_2_parameters_bias_)
        input_2 = l_self_modules_bottom_modules_2_parameters_weight_ = l_self_modules_bottom_modules_2_parameters_bias_ = None
        input_4 = torch.nn.functional.relu(input_3, inplace=False)
        input_3 = None
        input_5 = torch.nn.functional.linear(input_4, l_self_modules_bottom_modules_4_parameters_weight_, l_self_modules_bottom_modules_4_parameters_bias_)
        input_4 = l_self_modules_bottom_modules_4_parameters_weight_ = l_self_modules_bottom_modules_4_parameters_bias_ = None
        input_6 = torch.nn.functional.relu(input_5, inplace=False)
        input_5 = None
        getitem = l_sparse_[slice(None, None, None), 0]
        embedding_bag = torch.nn.functional.embedding_bag(getitem, l_self_modules_tables_modules_0_parameters_weight_, None, None, 2.0, False, 'sum', False, None, False, None)
        getitem = l_self_modules_tables_modules_0_parameters_weight_ = None
        getitem_1 = l_sparse_[slice(None, None, None), 1]
        embedding_bag_1 = torch.nn.functional.embedding_bag(getitem_1, l_self_modules_tables_modules_1_parameters_weight_, None, None, 2.0, False, 'sum', False, None, False, None)
        getitem_1 = l_self_modules_tables_modules_1_parameters_weight_ = None
        getitem_2 = l_sparse_[slice(None, None, None), 2]
        embedding_bag_2 = torch.nn.functional.embedding_bag(getitem_2, l_self_modules_tables_modules_2_parameters_weight_, None, None, 2.0, False, 'sum', False, None, False, None)
        getitem_2 = l_self_modules_tables_modules_2_parameters_weight_ = None
        getitem_3 = l_sparse_[slice(None, None, None), 3]
        embedding_bag_3 = torch.nn.functional.embedding_bag(getitem_3, l_self_modules_tables_modules_3_parameters_weight_, None, None, 2.0, False, 'sum', False, None, False, None)
        getitem_3 = l_self_modules_tables_modules_3_parameters_weight_ = None
        getitem_4 = l_sparse_[slice(None, None, None), 4]
        embedding_bag_4 = torch.nn.functional.embedding_bag(getitem_4, l_self_modules_tables_modules_4_parameters_weight_, None, None, 2.0, False, 'sum', False, None, False, None)
        getitem_4 = l_self_modules_tables_modules_4_parameters_weight_ = None
        getitem_5 = l_sparse_[slice(None, None, None), 5]
        embedding_bag_5 = torch.nn.functional.embedding_bag(getitem_5, l_self_modules_tables_modules_5_parameters_weight_, None, None, 2.0, False, 'sum', False, None, False, None)
        getitem_5 = l_self_modules_tables_modules_5_parameters_weight_ = None
        getitem_6 = l_sparse_[slice(None, None, None), 6]
        embedding_bag_6 = torch.nn.functional.embedding_bag(getitem_6, l_self_modules_tables_modules_6_parameters_weight_, None, None, 2.0, False, 'sum', False, None, False, None)
        getitem_6 = l_self_modules_tables_modules_6_parameters_weight_ = None
        getitem_7 = l_sparse_[slice(None, None, None), 7]
        embedding_bag_7 = torch.nn.functional.embedding_bag(getitem_7, l_self_modules_tables_modules_7_parameters_weight_, None, None, 2.0, False, 'sum', False, None, False, None)
        getitem_7 = l_self_modules_tables_modules_7_parameters_weight_ = None
        getitem_8 = l_sparse_[slice(None, None, None), 8]
        embedding_bag_8 = torch.nn.functional.embedding_bag(getitem_8, l_self_modules_tables_modules_8_parameters_weight_, None, None, 2.0, False, 'sum', False, None, False, None)
        getitem_8 = l_self_modules_tables_modules_8_parameters_weight_ = None
        getitem_9 = l_sparse_[slice(None, None, None), 9]
        embedding_bag_9 = torch.nn.functional.embedding_bag(getitem_9, l_self_modules_tables_modules_9_parameters_weight_, None, None, 2.0, False, 'sum', False, None, False, None)
        getitem_9 = l_self_modules_tables_modules_9_parameters_weight_ = None
        getitem_10 = l_sparse_[slice(None, None, None), 10]
        embedding_bag_10 = torch.nn.functional.embedding_bag(getitem_10, l_self_modules_tables_modules_10_parameters_weight_, None, None, 2.0, False, 'sum', False, None, False, None)
        getitem_10 = l_self_modules_tables_modules_10_parameters_weight_ = None
        getitem_11 = l_sparse_[slice(None, None, None), 11]
        embedding_bag_11 = torch.nn.functional.embedding_bag(getitem_11, l_self_modules_tables_modules_11_parameters_weight_, None, None, 2.0, False, 'sum', False, None, False, None)
        getitem_11 = l_self_modules_tables_modules_11_parameters_weight_ = None
        getitem_12 = l_sparse_[slice(None, None, None), 12]
        embedding_bag_12 = torch.nn.functional.embedding_bag(getitem_12, l_self_modules_tables_modules_12_parameters_weight_, None, None, 2.0, False, 'sum', False, None, False, None)
        getitem_12 = l_self_modules_tables_modules_12_parameters_weight_ = None
        getitem_13 = l_sparse_[slice(None, None, None), 13]
        embedding_bag_13 = torch.nn.functional.embedding_bag(getitem_13, l_self_modules_tables_modules_13_parameters_weight_, None, None, 2.0, False, 'sum', False, None, False, None)
        getitem_13 = l_self_modules_tables_modules_13_parameters_weight_ = None
        getitem_14 = l_sparse_[slice(None, None, None), 14]
        embedding_bag_14 = torch.nn.functional.embedding_bag(getitem_14, l_self_modules_tables_modules_14_parameters_weight_, None, None, 2.0, False, 'sum', False, None, False, None)
        getitem_14 = l_self_modules_tables_modules_14_parameters_weight_ = None
        getitem_15 = l_sparse_[slice(None, None, None), 15]
        embedding_bag_15 = torch.nn.functional.embedding_bag(getitem_15, l_self_modules_tables_modules_15_parameters_weight_, None, None, 2.0, False, 'sum', False, None, False, None)
        getitem_15 = l_self_modules_tables_modules_15_parameters_weight_ = None
        getitem_16 = l_sparse_[slice(None, None, None), 16]
        embedding_bag_16 = torch.nn.functional.embedding_bag(getitem_16, l_self_modules_tables_modules_16_parameters_weight_, None, None, 2.0, False, 'sum', False, None, False, None)
        getitem_16 = l_self_modules_tables_modules_16_parameters_weight_ = None
        getitem_17 = l_sparse_[slice(None, None, None), 17]
        embedding_bag_17 = torch.nn.functional.embedding_bag(getitem_17, l_self_modules_tables_modules_17_parameters_weight_, None, None, 2.0, False, 'sum', False, None, False, None)
        getitem_17 = l_self_modules_tables_modules_17_parameters_weight_ = None
        getitem_18 = l_sparse_[slice(None, None, None), 18]
        embedding_bag_18 = torch.nn.functional.embedding_bag(getitem_18, l_self_modules_tables_modules_18_parameters_weight_, None, None, 2.0, False, 'sum', False, None, False, None)
        getitem_18 = l_self_modules_tables_modules_18_parameters_weight_ = None
        getitem_19 = l_sparse_[slice(None, None, None), 19]
        embedding_bag_19 = torch.nn.functional.embedding_bag(getitem_19, l_self_modules_tables_modules_19_parameters_weight_, None, None, 2.0, False, 'sum', False, None, False, None)
        getitem_19 = l_self_modules_tables_modules_19_parameters_weight_ = None
        getitem_20 = l_sparse_[slice(None, None, None), 20]
        embedding_bag_20 = torch.nn.functional.embedding_bag(getitem_20, l_self_modules_tables_modules_20_parameters_weight_, None, None, 2.0, False, 'sum', False, None, False, None)
        getitem_20 = l_self_modules_tables_modules_20_parameters_weight_ = None
        getitem_21 = l_sparse_[slice(None, None, None), 21]
        embedding_bag_21 = torch.nn.functional.embedding_bag(getitem_21, l_self_modules_tables_modules_21_parameters_weight_, None, None, 2.0, False, 'sum', False, None, False, None)
        getitem_21 = l_self_modules_tables_modules_21_parameters_weight_ = None
        getitem_22 = l_sparse_[slice(None, None, None), 22]
        embedding_bag_22 = torch.nn.functional.embedding_bag(getitem_22, l_self_modules_tables_modules_22_parameters_weight_, None, None, 2.0, False, 'sum', False, None, False, None)
        getitem_22 = l_self_modules_tables_modules_22_parameters_weight_ = None
        getitem_23 = l_sparse_[slice(None, None, None), 23]
        embedding_bag_23 = torch.nn.functional.embedding_bag(getitem_23, l_self_modules_tables_modules_23_parameters_weight_, None, None, 2.0, False, 'sum', False, None, False, None)
        getitem_23 = l_self_modules_tables_modules_23_parameters_weight_ = None
        getitem_24 = l_sparse_[slice(None, None, None), 24]
        embedding_bag_24 = torch.nn.functional.embedding_bag(getitem_24, l_self_modules_tables_modules_24_parameters_weight_, None, None, 2.0, False, 'sum', False, None, False, None)
        getitem_24 = l_self_modules_tables_modules_24_parameters_weight_ = None
        getitem_25 = l_sparse_[slice(None, None, None), 25]
        l_sparse_ = None
        embedding_bag_25 = torch.nn.functional.embedding_bag(getitem_25, l_self_modules_tables_modules_25_parameters_weight_, None, None, 2.0, False, 'sum', False, None, False, None)
        getitem_25 = l_self_modules_tables_modules_25_parameters_weight_ = None
        stacked = torch.stack([input_6, embedding_bag, embedding_bag_1, embedding_bag_2, embedding_bag_3, embedding_bag_4, embedding_bag_5, embedding_bag_6, embedding_bag_7, embedding_bag_8, embedding_bag_9, embedding_bag_10, embedding_bag_11, embedding_bag_12, embedding_bag_13, embedding_bag_14, embedding_bag_15, embedding_bag_16, embedding_bag_17, embedding_bag_18, embedding_bag_19, embedding_bag_20, embedding_bag_21, embedding_bag_22, embedding_bag_23, embedding_bag_24, embedding_bag_25], dim=1)
        embedding_bag = embedding_bag_1 = embedding_bag_2 = embedding_bag_3 = embedding_bag_4 = embedding_bag_5 = embedding_bag_6 = embedding_bag_7 = embedding_bag_8 = embedding_bag_9 = embedding_bag_10 = embedding_bag_11 = embedding_bag_12 = embedding_bag_13 = embedding_bag_14 = embedding_bag_15 = embedding_bag_16 = embedding_bag_17 = embedding_bag_18 = embedding_bag_19 = embedding_bag_20 = embedding_bag_21 = embedding_bag_22 = embedding_bag_23 = embedding_bag_24 = embedding_bag_25 = None
        transpose = stacked.transpose(1, 2)
        bmm = torch.bmm(stacked, transpose)
        stacked = transpose = None
        getitem_26 = l_self_buffers_pairs_[0]
        getitem_27 = l_self_buffers_pairs_[1]
        l_self_buffers_pairs_ = None
        dots = bmm[slice(None, None, None), getitem_26, getitem_27]
        bmm = getitem_26 = getitem_27 = None
        cat = torch.cat((input_6, dots), dim=1)
        input_6 = dots = None
        input_7 = torch.nn.functional.linear(cat, l_self_modules_top_modules_0_parameters_weight_, l_self_modules_top_modules_0_parameters_bias_)
        cat = l_self_modules_top_modules_0_parameters_weight_ = l_self_modules_top_modules_0_parameters_bias_ = None
        input_8 = torch.nn.functional.relu(input_7, inplace=False)
        input_7 = None
        input_9 = torch.nn.functional.linear(input_8, l_self_modules_top_modules_2_parameters_weight_, l_self_modules_top_modules_2_parameters_bias_)
        input_8 = l_self_modules_top_modules_2_parameters_weight_ = l_self_modules_top_modules_2_parameters_bias_ = None
        input_10 = torch.nn.functional.relu(input_9, inplace=False)
        input_9 = None
        input_11 = torch.nn.functional.linear(input_10, l_self_modules_top_modules_4_parameters_weight_, l_self_modules_top_modules_4_parameters_bias_)
        input_10 = l_self_modules_top_modules_4_parameters_weight_ = l_self_modules_top_modules_4_parameters_bias_ = None
        sigmoid = torch.sigmoid(input_11)
        input_11 = None
        return (sigmoid,)
