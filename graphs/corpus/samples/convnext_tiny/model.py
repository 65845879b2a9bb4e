import torch


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_fn_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_args_0_: torch.Tensor,
        L_fn_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_conv_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_conv_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_2_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_2_parameters_scale_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_conv_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_conv_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_3_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_3_parameters_scale_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_conv_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_conv_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_4_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_4_parameters_scale_: torch.nn.parameter.Parameter,
        L_fn_modules_5_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_5_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_6_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_6_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_7_modules_conv_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_7_modules_conv_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_7_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_7_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_7_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_7_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_7_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_7_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_7_parameters_scale_: torch.nn.parameter.Parameter,
        L_fn_modules_8_modules_conv_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_8_modules_conv_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_8_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_8_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_8_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_8_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_8_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_8_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_8_parameters_scale_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_conv_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_conv_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_9_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_9_parameters_scale_: torch.nn.parameter.Parameter,
        L_fn_modules_10_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_10_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_11_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_11_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_12_modules_conv_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_12_modules_conv_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_12_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_12_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_12_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_12_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_12_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_12_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_12_parameters_scale_: torch.nn.parameter.Parameter,
        L_fn_modules_13_modules_conv_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_13_modules_conv_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_13_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_13_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_13_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_13_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_13_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_13_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_13_parameters_scale_: torch.nn.parameter.Parameter,
        L_fn_modules_14_modules_conv_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_14_modules_conv_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_14_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_14_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_14_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_14_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_14_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_14_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_14_parameters_scale_: torch.nn.parameter.Parameter,
        L_fn_modules_15_modules_conv_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_15_modules_conv_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_15_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_15_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_15_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_15_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_15_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_15_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_15_parameters_scale_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_conv_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_conv_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_16_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_16_parameters_scale_: torch.nn.parameter.Parameter,
        L_fn_modules_17_modules_conv_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_17_modules_conv_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_17_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_17_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_17_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_17_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_17_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_17_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_17_parameters_scale_: torch.nn.parameter.Parameter,
        L_fn_modules_18_modules_conv_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_18_modules_conv_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_18_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_18_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_18_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_18_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_18_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_18_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_18_parameters_scale_: torch.nn.parameter.Parameter,
        L_fn_modules_19_modules_conv_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_19_modules_conv_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_19_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_19_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_19_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_19_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_19_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_19_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_19_parameters_scale_: torch.nn.parameter.Parameter,
        L_fn_modules_20_modules_conv_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_20_modules_conv_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_20_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_20_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_20_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_20_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_20_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_20_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_20_parameters_scale_: torch.nn.parameter.Parameter,
        L_fn_modules_21_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_21_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_22_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_22_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_23_modules_conv_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_23_modules_conv_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_23_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_23_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_23_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_23_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_23_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_23_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_23_parameters_scale_: torch.nn.parameter.Parameter,
        L_fn_modules_24_modules_conv_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_24_modules_conv_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_24_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_24_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_24_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_24_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_24_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_24_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_24_parameters_scale_: torch.nn.parameter.Parameter,
        L_fn_modules_25_modules_conv_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_25_modules_conv_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_25_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_25_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_25_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_25_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_25_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_25_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_25_parameters_scale_: torch.nn.parameter.Parameter,
        L_fn_modules_27_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_27_parameters_bias_: torch.nn.parameter.Parameter,
        L_fn_modules_29_parameters_weight_: torch.nn.parameter.Parameter,
        L_fn_modules_29_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_fn_modules_0_parameters_weight_ = L_fn_modules_0_parameters_weight_
        l_fn_modules_0_parameters_bias_ = L_fn_modules_0_parameters_bias_
        l_args_0_ = L_args_0_
        l_fn_modules_1_parameters_weight_ = L_fn_modules_1_parameters_weight_
        l_fn_modules_1_parameters_bias_ = L_fn_modules_1_parameters_bias_
        l_fn_modules_2_modules_conv_parameters_weight_ = L_fn_modules_2_modules_conv_parameters_weight_
        l_fn_modules_2_modules_conv_parameters_bias_ = L_fn_modules_2_modules_conv_parameters_bias_
        l_fn_modules_2_modules_norm_parameters_weight_ = L_fn_modules_2_modules_norm_parameters_weight_
        l_fn_modules_2_modules_norm_parameters_bias_ = L_fn_modules_2_modules_norm_parameters_bias_
        l_fn_modules_2_modules_mlp_modules_up_parameters_weight_ = L_fn_modules_2_modules_mlp_modules_up_parameters_weight_
        l_fn_modules_2_modules_mlp_modules_up_parameters_bias_ = L_fn_modules_2_modules_mlp_modules_up_parameters_bias_
        l_fn_modules_2_modules_mlp_modules_down_parameters_weight_ = L_fn_modules_2_modules_mlp_modules_down_parameters_weight_
        l_fn_modules_2_modules_mlp_modules_down_parameters_bias_ = L_fn_modules_2_modules_mlp_modules_down_parameters_bias_
        l_fn_modules_2_parameters_scale_ = L_fn_modules_2_parameters_scale_
        l_fn_modules_3_modules_conv_parameters_weight_ = L_fn_modules_3_modules_conv_parameters_weight_
        l_fn_modules_3_modules_conv_parameters_bias_ = L_fn_modules_3_modules_conv_parameters_bias_
        l_fn_modules_3_modules_norm_parameters_weight_ = L_fn_modules_3_modules_norm_parameters_weight_
        l_fn_modules_3_modules_norm_parameters_bias_ = L_fn_modules_3_modules_norm_parameters_bias_
        l_fn_modules_3_modules_mlp_modules_up_parameters_weight_ = L_fn_modules_3_modules_mlp_modules_up_parameters_weight_
        l_fn_modules_3_modules_mlp_modules_up_parameters_bias_ = L_fn_modules_3_modules_mlp_modules_up_parameters_bias_
        l_fn_modules_3_modules_mlp_modules_down_parameters_weight_ = L_fn_modules_3_modules_mlp_modules_down_parameters_weight_
        l_fn_modules_3_modules_mlp_modules_down_parameters_bias_ = L_fn_modules_3_modules_mlp_modules_down_parameters_bias_
        l_fn_modules_3_parameters_scale_ = L_fn_modules_3_parameters_scale_
        l_fn_modules_4_modules_conv_parameters_weight_ = L_fn_modules_4_modules_conv_parameters_weight_
        l_fn_modules_4_modules_conv_parameters_bias_ = L_fn_modules_4_modules_conv_parameters_bias_
        l_fn_modules_4_modules_norm_parameters_weight_ = L_fn_modules_4_modules_norm_parameters_weight_
        l_fn_modules_4_modules_norm_parameters_bias_ = L_fn_modules_4_modules_norm_parameters_bias_
        l_fn_modules_4_modules_mlp_modules_up_parameters_weight_ = L_fn_modules_4_modules_mlp_modules_up_parameters_weight_
        l_fn_modules_4_modules_mlp_modules_up_parameters_bias_ = L_fn_modules_4_modules_mlp_modules_up_parameters_bias_
        l_fn_modules_4_modules_mlp_modules_down_parameters_weight_ = L_fn_modules_4_modules_mlp_modules_down_parameters_weight_
        l_fn_modules_4_modules_mlp_modules_down_parameters_bias_ = L_fn_modules_4_modules_mlp_modules_down_parameters_bias_
        l_fn_modules_4_parameters_scale_ = L_fn_modules_4_parameters_scale_
        l_fn_modules_5_parameters_weight_ = L_fn_modules_5_parameters_weight_
        l_fn_modules_5_parameters_bias_ = L_fn_modules_5_parameters_bias_
        l_fn_modules_6_parameters_weight_ = L_fn_modules_6_parameters_weight_
        l_fn_modules_6_parameters_bias_ = L_fn_modules_6_parameters_bias_
        l_fn_modules_7_modules_conv_parameters_weight_ = L_fn_modules_7_modules_conv_parameters_weight_
        l_fn_modules_7_modules_conv_parameters_bias_ = L_fn_modules_7_modules_conv_parameters_bias_
        l_fn_modules_7_modules_norm_parameters_weight_ = L_fn_modules_7_modules_norm_parameters_weight_
        l_fn_modules_7_modules_norm_parameters_bias_ = L_fn_modules_7_modules_norm_parameters_bias_
        l_fn_modules_7_modules_mlp_modules_up_parameters_weight_ = L_fn_modules_7_modules_mlp_modules_up_parameters_weight_
        l_fn_modules_7_modules_mlp_modules_up_parameters_bias_ = L_fn_modules_7_modules_mlp_modules_up_parameters_bias_
        l_fn_modules_7_modules_mlp_modules_down_parameters_weight_ = L_fn_modules_7_modules_mlp_modules_down_parameters_weight_
        l_fn_modules_7_modules_mlp_modules_down_parameters_bias_ = L_fn_modules_7_modules_mlp_modules_down_parameters_bias_
        l_fn_modules_7_parameters_scale_ = L_fn_modules_7_parameters_scale_
        l_fn_modules_8_modules_conv_parameters_weight_ = L_fn_modules_8_modules_conv_parameters_weight_
        l_fn_modules_8_modules_conv_parameters_bias_ = L_fn_modules_8_modules_conv_parameters_bias_
        l_fn_modules_8_modules_norm_parameters_weight_ = L_fn_modules_8_modules_norm_parameters_weight_
        l_fn_modules_8_modules_norm_parameters_bias_ = L_fn_modules_8_modules_norm_parameters_bias_
        l_fn_modules_8_modules_mlp_modules_up_parameters_weight_ = L_fn_modules_8_modules_mlp_modules_up_parameters_weight_
        l_fn_modules_8_modules_mlp_modules_up_parameters_bias_ = L_fn_modules_8_modules_mlp_modules_up_parameters_bias_
        l_fn_modules_8_modules_mlp_modules_down_parameters_weight_ = L_fn_modules_8_modules_mlp_modules_down_parameters_weight_
        l_fn_modules_8_modules_mlp_modules_down_parameters_bias_ = L_fn_modules_8_modules_mlp_modules_down_parameters_bias_
        l_fn_modules_8_parameters_scale_ = L_fn_modules_8_parameters_scale_
        l_fn_modules_9_modules_conv_parameters_weight_ = L_fn_modules_9_modules_conv_parameters_weight_
        l_fn_modules_9_modules_conv_parameters_bias_ = L_fn_modules_9_modules_conv_parameters_bias_
        l_fn_modules_9_modules_norm_parameters_weight_ = L_fn_modules_9_modules_norm_parameters_weight_
        l_fn_modules_9_modules_norm_parameters_bias_ = L_fn_modules_9_modules_norm_parameters_bias_
        l_fn_modules_9_modules_mlp_modules_up_parameters_weight_ = L_fn_modules_9_modules_mlp_modules_up_parameters_weight_
        l_fn_modules_9_modules_mlp_modules_up_parameters_bias_ = L_fn_modules_9_modules_mlp_modules_up_parameters_bias_
        l_fn_modules_9_modules_mlp_modules_down_parameters_weight_ = L_fn_modules_9_modules_mlp_modules_down_parameters_weight_
        l_fn_modules_9_modules_mlp_modules_down_parameters_bias_ = L_fn_modules_9_modules_mlp_modules_down_parameters_bias_
        l_fn_modules_9_parameters_scale_ = L_fn_modules_9_parameters_scale_
        l_fn_modules_10_parameters_weight_ = L_fn_modules_10_parameters_weight_
        l_fn_modules_10_parameters_bias_ = L_fn_modules_10_parameters_bias_
        l_fn_modules_11_parameters_weight_ = L_fn_modules_11_parameters_weight_
        l_fn_modules_11_parameters_bias_ = L_fn_modules_11_parameters_bias_
        l_fn_modules_12_modules_conv_parameters_weight_ = L_fn_modules_12_modules_conv_parameters_weight_
        l_fn_modules_12_modules_conv_parameters_bias_ = L_fn_modules_12_modules_conv_parameters_bias_
        l_fn_modules_12_modules_norm_parameters_weight_ = L_fn_modules_12_modules_norm_parameters_weight_
        l_fn_modules_12_modules_norm_parameters_bias_ = L_fn_modules_12_modules_norm_parameters_bias_
        l_fn_modules_12_modules_mlp_modules_up_parameters_weight_ = L_fn_modules_12_modules_mlp_modules_up_parameters_weight_
        l_fn_modules_12_modules_mlp_modules_up_parameters_bias_ = L_fn_modules_12_modules_mlp_modules_up_parameters_bias_
        l_fn_modules_12_modules_mlp_modules_down_parameters_weight_ = L_fn_modules_12_modules_mlp_modules_down_parameters_weight_
        l_fn_modules_12_modules_mlp_modules_down_parameters_bias_ = L_fn_modules_12_modules_mlp_modules_down_parameters_bias_
        l_fn_modules_12_parameters_scale_ = L_fn_modules_12_parameters_scale_
        l_fn_modules_13_modules_conv_parameters_weight_ = L_fn_modules_13_modules_conv_parameters_weight_
        l_fn_modules_13_modules_conv_parameters_bias_ = L_fn_modules_13_modules_conv_parameters_bias_
        l_fn_modules_13_modules_norm_parameters_weight_ = L_fn_modules_13_modules_norm_parameters_weight_
        l_fn_modules_13_modules_norm_parameters_bias_ = L_fn_modules_13_modules_norm_parameters_bias_
        l_fn_modules_13_modules_mlp_modules_up_parameters_weight_ = L_fn_modules_13_modules_mlp_modules_up_parameters_weight_
        l_fn_modules_13_modules_mlp_modules_up_parameters_bias_ = L_fn_modules_13_modules_mlp_modules_up_parameters_bias_
        l_fn_modules_13_modules_mlp_modules_down_parameters_weight_ = L_fn_modules_13_modules_mlp_modules_down_parameters_weight_
        l_fn_modules_13_modules_mlp_modules_down_parameters_bias_ = L_fn_modules_13_modules_mlp_modules_down_parameters_bias_
        l_fn_modules_13_parameters_scale_ = L_fn_modules_13_parameters_scale_
        l_fn_modules_14_modules_conv_parameters_weight_ = L_fn_modules_14_modules_conv_parameters_weight_
        l_fn_modules_14_modules_conv_parameters_bias_ = L_fn_modules_14_modules_conv_parameters_bias_
        l_fn_modules_14_modules_norm_parameters_weight_ = L_fn_modules_14_modules_norm_parameters_weight_
        l_fn_modules_14_modules_norm_parameters_bias_ = L_fn_modules_14_modules_norm_parameters_bias_
        l_fn_modules_14_modules_mlp_modules_up_parameters_weight_ = L_fn_modules_14_modules_mlp_modules_up_parameters_weight_
        l_fn_modules_14_modules_mlp_modules_up_parameters_bias_ = L_fn_modules_14_modules_mlp_modules_up_parameters_bias_
        l_fn_modules_14_modules_mlp_modules_down_parameters_weight_ = L_fn_modules_14_modules_mlp_modules_down_parameters_weight_
        l_fn_modules_14_modules_mlp_modules_down_parameters_bias_ = L_fn_modules_14_modules_mlp_modules_down_parameters_bias_
        l_fn_modules_14_parameters_scale_ = L_fn_modules_14_parameters_scale_
        l_fn_modules_15_modules_conv_parameters_weight_ = L_fn_modules_15_modules_conv_parameters_weight_
        l_fn_modules_15_modules_conv_parameters_bias_ = L_fn_modules_15_modules_conv_parameters_bias_
        l_fn_modules_15_modules_norm_parameters_weight_ = L_fn_modules_15_modules_norm_parameters_weight_
        l_fn_modules_15_modules_norm_parameters_bias_ = L_fn_modules_15_modules_norm_parameters_bias_
        l_fn_modules_15_modules_mlp_modules_up_parameters_weight_ = L_fn_modules_15_modules_mlp_modules_up_parameters_weight_
        l_fn_modules_15_modules_mlp_modules_up_parameters_bias_ = L_fn_modules_15_modules_mlp_modules_up_parameters_bias_
        l_fn_modules_15_modules_mlp_modules_down_parameters_weight_ = L_fn_modules_15_modules_mlp_modules_down_parameters_weight_
        l_fn_modules_15_modules_mlp_modules_down_parameters_bias_ = L_fn_modules_15_modules_mlp_modules_down_parameters_bias_
        l_fn_modules_15_parameters_scale_ = L_fn_modules_15_parameters_scale_
        l_fn_modules_16_modules_conv_parameters_weight_ = L_fn_modules_16_modules_conv_parameters_weight_
        l_fn_modules_16_modules_conv_parameters_bias_ = L_fn_modules_16_modules_conv_parameters_bias_
        l_fn_modules_16_modules_norm_parameters_weight_ = L_fn_modules_16_modules_norm_parameters_weight_
        l_fn_modules_16_modules_norm_parameters_bias_ = L_fn_modules_16_modules_norm_parameters_bias_
        l_fn_modules_16_modules_mlp_modules_up_parameters_weight_ = L_fn_modules_16_modules_mlp_modules_up_parameters_weight_
        l_fn_modules_16_modules_mlp_modules_up_parameters_bias_ = L_fn_modules_16_modules_mlp_modules_up_parameters_bias_
        l_fn_modules_16_modules_mlp_modules_down_parameters_weight_ = L_fn_modules_16_modules_mlp_modules_down_parameters_weight_
        l_fn_modules_16_modules_mlp_modules_down_parameters_bias_ = L_fn_modules_16_modules_mlp_modules_down_parameters_bias_
        l_fn_modules_16_parameters_scale_ = L_fn_modules_16_parameters_scale_
        l_fn_modules_17_modules_conv_parameters_weight_ = L_fn_modules_17_modules_conv_parameters_weight_
        l_fn_modules_17_modules_conv_parameters_bias_ = L_fn_modules_17_modules_conv_parameters_bias_
        l_fn_modules_17_modules_norm_parameters_weight_ = L_fn_modules_17_modules_norm_parameters_weight_
        l_fn_modules_17_modules_norm_parameters_bias_ = L_fn_modules_17_modules_norm_parameters_bias_
        l_fn_modules_17_modules_mlp_modules_up_parameters_weight_ = L_fn_modules_17_modules_mlp_modules_up_parameters_weight_
        l_fn_modules_17_modules_mlp_modules_up_parameters_bias_ = L_fn_modules_17_modules_mlp_modules_up_parameters_bias_
        l_fn_modules_17_modules_mlp_modules_down_parameters_weight_ = L_fn_modules_17_modules_mlp_modules_down_parameters_weight_
        l_fn_modules_17_modules_mlp_modules_down_parameters_bias_ = L_fn_modules_17_modules_mlp_modules_down_parameters_bias_
        l_fn_modules_17_parameters_scale_ = L_fn_modules_17_parameters_scale_
        l_fn_modules_18_modules_conv_parameters_weight_ = L_fn_modules_18_modules_conv_parameters_weight_
        l_fn_modules_18_modules_conv_parameters_bias_ = L_fn_modules_18_modules_conv_parameters_bias_
        l_fn_modules_18_modules_norm_parameters_weight_ = L_fn_modules_18_modules_norm_parameters_weight_
        l_fn_modules_18_modules_norm_parameters_bias_ = L_fn_modules_18_modules_norm_parameters_bias_
        l_fn_modules_18_modules_mlp_modules_up_parameters_weight_ = L_fn_modules_18_modules_mlp_modules_up_parameters_weight_
        l_fn_modules_18_modules_mlp_modules_up_parameters_bias_ = L_fn_modules_18_modules_mlp_modules_up_parameters_bias_
        l_fn_modules_18_modules_mlp_modules_down_parameters_weight_ = L_fn_modules_18_modules_mlp_modules_down_parameters_weight_
        l_fn_modules_18_modules_mlp_modules_down_parameters_bias_ = L_fn_modules_18_modules_mlp_modules_down_parameters_bias_
        l_fn_modules_18_parameters_scale_ = L_fn_modules_18_parameters_scale_
        l_fn_modules_19_modules_conv_parameters_weight_ = L_fn_modules_19_modules_conv_parameters_weight_
        l_fn_modules_19_modules_conv_parameters_bias_ = L_fn_modules_19_modules_conv_parameters_bias_
        l_fn_modules_19_modules_norm_parameters_weight_ = L_fn_modules_19_modules_norm_parameters_weight_
        l_fn_modules_19_modules_norm_parameters_bias_ = L_fn_modules_19_modules_norm_parameters_bias_
        l_fn_modules_19_modules_mlp_modules_up_parameters_weight_ = L_fn_modules_19_modules_mlp_modules_up_parameters_weight_
        l_fn_modules_19_modules_mlp_modules_up_parameters_bias_ = L_fn_modules_19_modules_mlp_modules_up_parameters_bias_
        l_fn_modules_19_modules_mlp_modules_down_parameters_weight_ = L_fn_modules_19_modules_mlp_modules_down_parameters_weight_
        l_fn_modules_19_modules_mlp_modules_down_parameters_bias_ = L_fn_modules_19_modules_mlp_modules_down_parameters_bias_
        l_fn_modules_19_parameters_scale_ = L_fn_modules_19_parameters_scale_
        l_fn_modules_20_modules_conv_parameters_weight_ = L_fn_modules_20_modules_conv_parameters_weight_
        l_fn_modules_20_modules_conv_parameters_bias_ = L_fn_modules_20_modules_conv_parameters_bias_
        l_fn_modules_20_modules_norm_parameters_weight_ = L_fn_modules_20_modules_norm_parameters_weight_
        l_fn_modules_20_modules_norm_parameters_bias_ = L_fn_modules_20_modules_norm_parameters_bias_
        l_fn_modules_20_modules_mlp_modules_up_parameters_weight_ = L_fn_modules_20_modules_mlp_modules_up_parameters_weight_
        l_fn_modules_20_modules_mlp_modules_up_parameters_bias_ = L_fn_modules_20_modules_mlp_modules_up_parameters_bias_
        l_fn_modules_20_modules_mlp_modules_down_parameters_weight_ = L_fn_modules_20_modules_mlp_modules_down_parameters_weight_
        l_fn_modules_20_modules_mlp_modules_down_parameters_bias_ = L_fn_modules_20_modules_mlp_modules_down_parameters_bias_
        l_fn_modules_20_parameters_scale_ = L_fn_modules_20_parameters_scale_
        l_fn_modules_21_parameters_weight_ = L_fn_modules_21_parameters_weight_
        l_fn_modules_21_parameters_bias_ = L_fn_modules_21_parameters_bias_
        l_fn_modules_22_parameters_weight_ = L_fn_modules_22_parameters_weight_
        l_fn_modules_22_parameters_bias_ = L_fn_modules_22_parameters_bias_
        l_fn_modules_23_modules_conv_parameters_weight_ = L_fn_modules_23_modules_conv_parameters_weight_
        l_fn_modules_23_modules_conv_parameters_bias_ = L_fn_modules_23_modules_conv_parameters_bias_
        l_fn_modules_23_modules_norm_parameters_weight_ = L_fn_modules_23_modules_norm_parameters_weight_
        l_fn_modules_23_modules_norm_parameters_bias_ = L_fn_modules_23_modules_norm_parameters_bias_
        l_fn_modules_23_modules_mlp_modules_up_parameters_weight_ = L_fn_modules_23_modules_mlp_modules_up_parameters_weight_
        l_fn_modules_23_modules_mlp_modules_up_parameters_bias_ = L_fn_modules_23_modules_mlp_modules_up_parameters_bias_
        l_fn_modules_23_modules_mlp_modules_down_parameters_weight_ = L_fn_modules_23_modules_mlp_modules_down_parameters_weight_
        l_fn_modules_23_modules_mlp_modules_down_parameters_bias_ = L_fn_modules_23_modules_mlp_modules_down_parameters_bias_
        l_fn_modules_23_parameters_scale_ = L_fn_modules_23_parameters_scale_
        l_fn_modules_24_modules_conv_parameters_weight_ = L_fn_modules_24_modules_conv_parameters_weight_
        l_fn_modules_24_modules_conv_parameters_bias_ = L_fn_modules_24_modules_conv_parameters_bias_
        l_fn_modules_24_modules_norm_parameters_weight_ = L_fn_modules_24_modules_norm_parameters_weight_
        l_fn_modules_24_modules_norm_parameters_bias_ = L_fn_modules_24_modules_norm_parameters_bias_
        l_fn_modules_24_modules_mlp_modules_up_parameters_weight_ = L_fn_modules_24_modules_mlp_modules_up_parameters_weight_
        l_fn_modules_24_modules_mlp_modules_up_parameters_bias_ = L_fn_modules_24_modules_mlp_modules_up_parameters_bias_
        l_fn_modules_24_modules_mlp_modules_down_parameters_weight_ = L_fn_modules_24_modules_mlp_modules_down_parameters_weight_
        l_fn_modules_24_modules_mlp_modules_down_parameters_bias_ = L_fn_modules_24_modules_mlp_modules_down_parameters_bias_
        l_fn_modules_24_parameters_scale_ = L_fn_modules_24_parameters_scale_
        l_fn_modules_25_modules_conv_parameters_weight_ = L_fn_modules_25_modules_conv_parameters_weight_
        l_fn_modules_25_modules_conv_parameters_bias_ = L_fn_modules_25_modules_conv_parameters_bias_
        l_fn_modules_25_modules_norm_parameters_weight_ = L_fn_modules_25_modules_norm_parameters_weight_
        l_fn_modules_25_modules_norm_parameters_bias_ = L_fn_modules_25_modules_norm_parameters_bias_
        l_fn_modules_25_modules_mlp_modules_up_parameters_weight_ = L_fn_modules_25_modules_mlp_modules_up_parameters_weight_
        l_fn_modules_25_modules_mlp_modules_up_parameters_bias_ = L_fn_modules_25_modules_mlp_modules_up_parameters_bias_
        l_fn_modules_25_modules_mlp_modules_down_parameters_weight_ = L_fn_modules_25_modules_mlp_modules_down_parameters_weight_
        l_fn_modules_25_modules_mlp_modules_down_parameters_bias_ = L_fn_modules_25_modules_mlp_modules_down_parameters_bias_
        l_fn_modules_25_parameters_scale_ = L_fn_modules_25_parameters_scale_
        l_fn_modules_27_parameters_weight_ = L_fn_modules_27_parameters_weight_
        l_fn_modules_27_parameters_bias_ = L_fn_modules_27_parameters_bias_
        l_fn_modules_29_parameters_weight_ = L_fn_modules_29_parameters_weight_
        l_fn_modules_29_parameters_bias_ = L_fn_modules_29_parameters_bias_
        input_1 = torch.conv2d(l_args_0_, l_fn_modules_0_parameters_weight_, l_fn_modules_0_parameters_bias_, (4, 4), (0, 0), (1, 1), 1)
        l_args_0_ = l_fn_modules_0_parameters_weight_ = l_fn_modules_0_parameters_bias_ = None
        permute = input_1.permute(0, 2, 3, 1)
        input_1 = None
        layer_norm = torch.nn.functional.layer_norm(permute, (96,), l_fn_modules_1_parameters_weight_, l_fn_modules_1_parameters_bias_, 1e-06)
        permute = l_fn_modules_1_parameters_weight_ = l_fn_modules_1_parameters_bias_ = None
        input_2 = layer_norm.permute(0, 3, 1, 2)
        layer_norm = None
        conv2d_1 = torch.conv2d(input_2, l_fn_modules_2_modules_conv_parameters_weight_, l_fn_modules_2_modules_conv_parameters_bias_, (1, 1), (3, 3), (1, 1), 96)
        l_fn_modules_2_modules_conv_parameters_weight_ = l_fn_modules_2_modules_conv_parameters_bias_ = None
        permute_2 = conv2d_1.permute(0, 2, 3, 1)
        conv2d_1 = None
        layer_norm_1 = torch.nn.functional.layer_norm(permute_2, (96,), l_fn_modules_2_modules_norm_parameters_weight_, l_fn_modules_2_modules_norm_parameters_bias_, 1e-05)
        permute_2 = l_fn_modules_2_modules_norm_parameters_weight_ = l_fn_modules_2_modules_norm_parameters_bias_ = None
        linear = torch.nn.functional.linear(layer_norm_1, l_fn_modules_2_modules_mlp_modules_up_parameters_weight_, l_fn_modules_2_modules_mlp_modules_up_parameters_bias_)
        layer_norm_1 = l_fn_modules_2_modules_mlp_modules_up_parameters_weight_ = l_fn_modules_2_modules_mlp_modules_up_parameters_bias_ = None
        gelu = torch.nn.functional.gelu(linear)
        linear = None
        y = torch.nn.functional.linear(gelu, l_fn_modules_2_modules_mlp_modules_down_parameters_weight_, l_fn_modules_2_modules_mlp_modules_down_parameters_bias_)
        gelu = l_fn_modules_2_modules_mlp_modules_down_parameters_weight_ = l_fn_modules_2_modules_mlp_modules_down_parameters_bias_ = None
        permute_3 = y.permute(0, 3, 1, 2)
        y = None
        mul = l_fn_modules_2_parameters_scale_ * permute_3
        l_fn_modules_2_parameters_scale_ = permute_3 = None
        input_3 = input_2 + mul
        input_2 = mul = None
        conv2d_2 = torch.conv2d(input_3, l_fn_modules_3_modules_conv_parameters_weight_, l_fn_modules_3_modules_conv_parameters_bias_, (1, 1), (3, 3), (1, 1), 96)
        l_fn_modules_3_modules_conv_parameters_weight_ = l_fn_modules_3_modules_conv_parameters_bias_ = None
        permute_4 = conv2d_2.permute(0, 2, 3, 1)
        conv2d_2 = None
        layer_norm_2 = torch.nn.functional.layer_norm(permute_4, (96,), l_fn_modules_3_modules_norm_parameters_weight_, l_fn_modules_3_modules_norm_parameters_bias_, 1e-05)
        permute_4 = l_fn_modules_3_modules_norm_parameters_weight_ = l_fn_modules_3_modules_norm_parameters_bias_ = None
        linear_2 = torch.nn.functional.linear(layer_norm_2, l_fn_modules_3_modules_mlp_modules_up_parameters_weight_, l_fn_modules_3_modules_mlp_modules_up_parameters_bias_)
        layer_norm_2 = l_fn_modules_3_modules_mlp_modules_up_parameters_weight_ = l_fn_modules_3_modules_mlp_modules_up_parameters_bias_ = None
        gelu_1 = torch.nn.functional.gelu(linear_2)
        linear_2 = None
        y_1 = torch.nn.functional.linear(gelu_1, l_fn_modules_3_modules_mlp_modules_down_parameters_weight_, l_fn_modules_3_modules_mlp_modules_down_parameters_bias_)
        gelu_1 = l_fn_modules_3_modules_mlp_modules_down_parameters_weight_ = l_fn_modules_3_modules_mlp_modules_down_parameters_bias_ = None
        permute_5 = y_1.permute(0, 3, 1, 2)
        y_1 = None
        mul_1 = l_fn_modules_3_parameters_scale_ * permute_5
        l_fn_modules_3_parameters_scale_ = permute_5 = None
        input_4 = input_3 + mul_1
        input_3 = mul_1 = None
        conv2d_3 = torch.conv2d(input_4, l_fn_modules_4_modules_conv_parameters_weight_, l_fn_modules_4_modules_conv_parameters_bias_, (1, 1), (3, 3), (1, 1), 96)
        l_fn_modules_4_modules_conv_parameters_weight_ = l_fn_modules_4_modules_conv_parameters_bias_ = None
        permute_6 = conv2d_3.permute(0, 2, 3, 1)
        conv2d_3 = None
        layer_norm_3 = torch.nn.functional.layer_norm(permute_6, (96,), l_fn_modules_4_modules_norm_parameters_weight_, l_fn_modules_4_modules_norm_parameters_bias_, 1e-05)
        permute_6 = l_fn_modules_4_modules_norm_parameters_weight_ = l_fn_modules_4_modules_norm_parameters_bias_ = None
        linear_4 = torch.nn.functional.linear(layer_norm_3, l_fn_modules_4_modules_mlp_modules_up_parameters_weight_, l_fn_modules_4_modules_mlp_modules_up_parameters_bias_)
        layer_norm_3 = l_fn_modules_4_modules_mlp_modules_up_parameters_weight_ = l_fn_modules_4_modules_mlp_modules_up_parameters_bias_ = None
        gelu_2 = torch.nn.functional.gelu(linear_4)
        linear_4 = None
        y_2 = torch.nn.functional.linear(gelu_2, l_fn_modules_4_modules_mlp_modules_down_parameters_weight_, l_fn_modules_4_modules_mlp_modules_down_parameters_bias_)
        gelu_2 = l_fn_modules_4_modules_mlp_modules_down_parameters_weight_ = l_fn_modules_4_modules_mlp_modules_down_parameters_bias_ = None
        permute_7 = y_2.permute(0, 3, 1, 2)
        y_2 = None
        mul_2 = l_fn_modules_4_parameters_scale_ * permute_7
        l_fn_modules_4_parameters_scale_ = permute_7 = None
        input_5 = input_4 + mul_2
        input_4 = mul_2 = None
        permute_8 = input_5.permute(0, 2, 3, 1)
        input_5 = None
        layer_norm_4 = torch.nn.functional.layer_norm(permute_8, (96,), l_fn_modules_5_parameters_weight_, l_fn_modules_5_parameters_bias_, 1e-06)
        permute_8 = l_fn_modules_5_parameters_weight_ = l_fn_modules_5_parameters_bias_ = None
        input_6 = layer_norm_4.permute(0, 3, 1, 2)
        layer_norm_4 = None
        input_7 = torch.conv2d(input_6, l_fn_modules_6_parameters_weight_, l_fn_modules_6_parameters_bias_, (2, 2), (0, 0), (1, 1), 1)
        input_6 = l_fn_modules_6_parameters_weight_ = l_fn_modules_6_parameters_bias_ = None
        conv2d_5 = torch.conv2d(input_7, l_fn_modules_7_modules_conv_parameters_weight_, l_fn_modules_7_modules_conv_parameters_bias_, (1, 1), (3, 3), (1, 1), 192)
        l_fn_modules_7_modules_conv_parameters_weight_ = l_fn_modules_7_modules_conv_parameters_bias_ = None
        permute_10 = conv2d_5.permute(0, 2, 3, 1)
        conv2d_5 = None
        layer_norm_5 = torch.nn.functional.layer_norm(permute_10, (192,), l_fn_modules_7_modules_norm_parameters_weight_, l_fn_modules_7_modules_norm_parameters_bias_, 1e-05)
        permute_10 = l_fn_modules_7_modules_norm_parameters_weight_ = l_fn_modules_7_modules_norm_parameters_bias_ = None
        linear_6 = torch.nn.functional.linear(layer_norm_5, l_fn_modules_7_modules_mlp_modules_up_parameters_weight_, l_fn_modules_7_modules_mlp_modules_up_parameters_bias_)
        layer_norm_5 = l_fn_modules_7_modules_mlp_modules_up_parameters_weight_ = l_fn_modules_7_modules_mlp_modules_up_parameters_bias_ = None
        gelu_3 = torch.nn.functional.gelu(linear_6)
        linear_6 = None
        y_3 = torch.nn.functional.linear(gelu_3, l_fn_modules_7_modules_mlp_modules_down_parameters_weight_, l_fn_modules_7_modules_mlp_modules_down_parameters_bias_)
        gelu_3 = l_fn_modules_7_modules_mlp_modules_down_parameters_weight_ = l_fn_modules_7_modules_mlp_modules_down_parameters_bias_ = None
        permute_11 = y_3.permute(0, 3, 1, 2)
        y_3 = None
        mul_3 = l_fn_modules_7_parameters_scale_ * permute_11
        l_fn_modules_7_parameters_scale_ = permute_11 = None
        input_8 = input_7 + mul_3
        input_7 = mul_3 = None
        conv2d_6 = torch.conv2d(input_8, l_fn_modules_8_modules_conv_parameters_weight_, l_fn_modules_8_modules_conv_parameters_bias_, (1, 1), (3, 3), (1, 1), 192)
        l_fn_modules_8_modules_conv_parameters_weight_ = l_fn_modules_8_modules_conv_parameters_bias_ = None
        permute_12 = conv2d_6.permute(0, 2, 3, 1)
        conv2d_6 = None
        layer_norm_6 = torch.nn.functional.layer_norm(permute_12, (192,), l_fn_modules_8_modules_norm_parameters_weight_, l_fn_modules_8_modules_norm_parameters_bias_, 1e-05)
        permute_12 = l_fn_modules_8_modules_norm_parameters_weight_ = l_fn_modules_8_modules_norm_parameters_bias_ = None
        linear_8 = torch.nn.functional.linear(layer_norm_6, l_fn_modules_8_modules_mlp_modules_up_parameters_weight_, l_fn_modules_8_modules_mlp_modules_up_parameters_bias_)
        layer_norm_6 = l_fn_modules_8_modules_mlp_modules_up_parameters_weight_ = l_fn_modules_8_modules_mlp_modules_up_parameters_bias_ = None
        gelu_4 = torch.nn.functional.gelu(linear_8)
        linear_8 = None
        y_4 = torch.nn.functional.linear(gelu_4, l_fn_modules_8_modules_mlp_modules_down_parameters_weight_, l_fn_modules_8_modules_mlp_modules_down_parameters_bias_)
        gelu_4 = l_fn_modules_8_modules_mlp_modules_down_parameters_weight_ = l_fn_modules_8_modules_mlp_modules_down_parameters_bias_ = None
        permute_13 = y_4.permute(0, 3, 1, 2)
        y_4 = None
        mul_4 = l_fn_modules_8_parameters_scale_ * permute_13
        l_fn_modules_8_parameters_scale_ = permute_13 = None
        input_9 = input_8 + mul_4
        input_8 = mul_4 = None
        conv2d_7 = torch.conv2d(input_9, l_fn_modules_9_modules_conv_parameters_weight_, l_fn_modules_9_modules_conv_parameters_bias_, (1, 1), (3, 3), (1, 1), 192)
        l_fn_modules_9_modules_conv_parameters_weight_ = l_fn_modules_9_modules_conv_parameters_bias_ = None
        permute_14 = conv2d_7.permute(0, 2, 3, 1)
        conv2d_7 = None
        layer_norm_7 = torch.nn.functional.layer_norm(permute_14, (192,), l_fn_modules_9_modules_norm_parameters_weight_, l_fn_modules_9_modules_norm_parameters_bias_, 1e-05)
        permute_14 = l_fn_modules_9_modules_norm_parameters_weight_ = l_fn_modules_9_modules_norm_parameters_bias_ = None
        linear_10 = torch.nn.functional.linear(layer_norm_7, l_fn_modules_9_modules_mlp_modules_up_parameters_weight_, l_fn_modules_9_modules_mlp_modules_up_parameters_bias_)
        layer_norm_7 = l_fn_modules_9_modules_mlp_modules_up_parameters_weight_ = l_fn_modules_9_modules_mlp_modules_up_parameters_bias_ = None
        gelu_5 = torch.nn.functional.gelu(linear_10)
        linear_10 = None
        y_5 = torch.nn.functional.linear(gelu_5, l_fn_modules_9_modules_mlp_modules_down_parameters_weight_, l_fn_modules_9_modules_mlp_modules_down_parameters_bias_)
        gelu_5 = l_fn_modules_9_modules_mlp_modules_down_parameters_weight_ = l_fn_modules_9_modules_mlp_modules_down_parameters_bias_ = None
        permute_15 = y_5.permute(0, 3, 1, 2)
        y_5 = None
        mul_5 = l_fn_modules_9_parameters_scale_ * permute_15
        l_fn_modules_9_parameters_scale_ = permute_15 = None
        input_10 = input_9 + mul_5
        input_9 = mul_5 = None
        permute_16 = input_10.permute(0, 2, 3, 1)
        input_10 = None
        layer_norm_8 = torch.nn.functional.layer_norm(permute_16, (192,), l_fn_modules_10_parameters_weight_, l_fn_modules_10_parameters_bias_, 1e-06)
        permute_16 = l_fn_modules_10_parameters_weight_ = l_fn_modules_10_parameters_bias_ = None
        input_11 = layer_norm_8.permute(0, 3, 1, 2)
        layer_norm_8 = None
        input_12 = torch.conv2d(input_11, l_fn_modules_11_parameters_weight_, l_fn_modules_11_parameters_bias_, (2, 2), (0, 0), (1, 1), 1)
        input_11 = l_fn_modules_11_parameters_weight_ = l_fn_modules_11_parameters_bias_ = None
        conv2d_9 = torch.conv2d(input_12, l_fn_modules_12_modules_conv_parameters_weight_, l_fn_modules_12_modules_conv_parameters_bias_, (1, 1), (3, 3), (1, 1), 384)
        l_fn_modules_12_modules_conv_parameters_weight_ = l_fn_modules_12_modules_conv_parameters_bias_ = None
        permute_18 = conv2d_9.permute(0, 2, 3, 1)
        conv2d_9 = None
        layer_norm_9 = torch.nn.functional.layer_norm(permute_18, (384,), l_fn_modules_12_modules_norm_parameters_weight_, l_fn_modules_12_modules_norm_parameters_bias_, 1e-05)
        permute_18 = l_fn_modules_12_modules_norm_parameters_weight_ = l_fn_modules_12_modules_norm_parameters_bias_ = None
        linear_12 = torch.nn.functional.linear(layer_norm_9, l_fn_modules_12_modules_mlp_modules_up_parameters_weight_, l_fn_modules_12_modules_mlp_modules_up_parameters_bias_)
        layer_norm_9 = l_fn_modules_12_modules_mlp_modules_up_parameters_weight_ = l_fn_modules_12_modules_mlp_modules_up_parameters_bias_ = None
        gelu_6 = torch.nn.functional.gelu(linear_12)
        linear_12 = None
        y_6 = torch.nn.functional.linear(gelu_6, l_fn_modules_12_modules_mlp_modules_down_parameters_weight_, l_fn_modules_12_modules_mlp_modules_down_parameters_bias_)
        gelu_6 = l_fn_modules_12_modules_mlp_modules_down_parameters_weight_ = l_fn_modules_12_modules_mlp_modules_down_parameters_bias_ = None
        permute_19 = y_6.permute(0, 3, 1, 2)
        y_6 = None
        mul_6 = l_fn_modules_12_parameters_scale_ * permute_19
        l_fn_modules_12_parameters_scale_ = permute_19 = None
        input_13 = input_12 + mul_6
        input_12 = mul_6 = None
        conv2d_10 = torch.conv2d(input_13, l_fn_modules_13_modules_conv_parameters_weight_, l_fn_modules_13_modules_conv_parameters_bias_, (1, 1), (3, 3), (1, 1), 384)
        l_fn_modules_13_modules_conv_parameters_weight_ = l_fn_modules_13_modules_conv_parameters_bias_ = None
        permute_20 = conv2d_10.permute(0, 2, 3, 1)
        conv2d_10 = None
        layer_norm_10 = torch.nn.functional.layer_norm(permute_20, (384,), l_fn_modules_13_modules_norm_parameters_weight_, l_fn_modules_13_modules_norm_parameters_bias_, 1e-05)
        permute_20 = l_fn_modules_13_modules_norm_parameters_weight_ = l_fn_modules_13_modules_norm_parameters_bias_ = None
        linear_14 = torch.nn.functional.linear(layer_norm_10, l_fn_modules_13_modules_mlp_modules_up_parameters_weight_, l_fn_modules_13_modules_mlp_modules_up_parameters_bias_)
        layer_norm_10 = l_fn_modules_13_modules_mlp_modules_up_parameters_weight_ = l_fn_modules_13_modules_mlp_modules_up_parameters_bias_ = None
        gelu_7 = torch.nn.functional.gelu(linear_14)
        linear_14 = None
        y_7 = torch.nn.functional.linear(gelu_7, l_fn_modules_13_modules_mlp_modules_down_parameters_weight_, l_fn_modules_13_modules_mlp_modules_down_parameters_bias_)
        gelu_7 = l_fn_modules_13_modules_mlp_modules_down_parameters_weight_ = l_fn_modules_13_modules_mlp_modules_down_parameters_bias_ = None
        permute_21 = y_7.permute(0, 3, 1, 2)
        y_7 = None
        mul_7 = l_fn_modules_13_parameters_scale_ * permute_21
        l_fn_modules_13_parameters_scale_ = permute_21 = None
        input_14 = input_13 + mul_7
        input_13 = mul_7 = None
        conv2d_11 = torch.conv2d(input_14, l_fn_modules_14_modules_conv_parameters_weight_, l_fn_modules_14_modules_conv_parameters_bias_, (1, 1), (3, 3), (1, 1), 384)
        l_fn_modules_14_modules_conv_parameters_weight_ = l_fn_modules_14_modules_conv_parameters_bias_ = None
        permute_22 = conv2d_11.permute(0, 2, 3, 1)
        conv2d_11 = None
        layer_norm_11 = torch.nn.functional.layer_norm(permute_22, (384,), l_fn_modules_14_modules_norm_parameters_weight_, l_fn_modules_14_modules_norm_parameters_bias_, 1e-05)
        permute_22 = l_fn_modules_14_modules_norm_parameters_weight_ = l_fn_modules_14_modules_norm_parameters_bias_ = None
        linear_16 = torch.nn.functional.linear(layer_norm_11, l_fn_modules_14_modules_mlp_modules_up_parameters_weight_, l_fn_modules_14_modules_mlp_modules_up_parameters_bias_)
        layer_norm_11 = l_fn_modules_14_modules_mlp_modules_up_parameters_weight_ = l_fn_modules_14_modules_mlp_modules_up_parameters_bias_ = None
        gelu_8 = torch.nn.functional.gelu(linear_16)
        linear_16 = None
        y_8 = torch.nn.functional.linear(gelu_8, l_fn_modules_14_modules_mlp_modules_down_parameters_weight_, l_fn_modules_14_modules_mlp_modules_down_parameters_bias_)
        gelu_8 = l_fn_modules_14_modules_mlp_modules_down_parameters_weight_ = l_fn_modules_14_modules_mlp_modules_down_parameters_bias_ = None
        permute_23 = y_8.permute(0, 3, 1, 2)
        y_8 = None
        mul_8 = l_fn_modules_14_parameters_scale_ * permute_23
        l_fn_modules_14_parameters_scale_ = permute_23 = None
        input_15 = input_14 + mul_8
        input_14 = mul_8 = None
        conv2d_12 = torch.conv2d(input_15, l_fn_modules_15_modules_conv_parameters_weight_, l_fn_modules_15_modules_conv_parameters_bias_, (1, 1), (3, 3), (1, 1), 384)
        l_fn_modules_15_modules_conv_parameters_weight_ = l_fn_modules_15_modules_conv_parameters_bias_ = None
        permute_24 = conv2d_12.permute(0, 2, 3, 1)
        conv2d_12 = None
        layer_norm_12 = torch.nn.functional.layer_norm(permute_24, (384,), l_fn_modules_15_modules_norm_parameters_weight_, l_fn_modules_15_modules_norm_parameters_bias_, 1e-05)
        permute_24 = l_fn_modules_15_modules_norm_parameters_weight_ = l_fn_modules_15_modules_norm_parameters_bias_ = None
        linear_18 = torch.nn.functional.linear(layer_norm_12, l_fn_modules_15_modules_mlp_modules_up_parameters_weight_, l_fn_modules_15_modules_mlp_modules_up_parameters_bias_)
        layer_norm_12 = l_fn_modules_15_modules_mlp_modules_up_parameters_weight_ = l_fn_modules_15_modules_mlp_modules_up_parameters_bias_ = None
        gelu_9 = torch.nn.functional.gelu(linear_18)
        linear_18 = None
        y_9 = torch.nn.functional.linear(gelu_9, l_fn_modules_15_modules_mlp_modules_down_parameters_weight_, l_fn_modules_15_modules_mlp_modules_down_parameters_bias_)
        gelu_9 = l_fn_modules_15_modules_mlp_modules_down_parameters_weight_ = l_fn_modules_15_modules_mlp_modules_down_parameters_bias_ = None
        permute_25 = y_9.permute(0, 3, 1, 2)
        y_9 = None
        mul_9 = l_fn_modules_15_parameters_scale_ * permute_25
        l_fn_modules_15_parameters_scale_ = permute_25 = None
        input_16 = input_15 + mul_9
        input_15 = mul_9 = None
        conv2d_13 = torch.conv2d(input_16, l_fn_modules_16_modules_conv_parameters_weight_, l_fn_modules_16_modules_conv_parameters_bias_, (1, 1), (3, 3), (1, 1), 384)
        l_fn_modules_16_modules_conv_parameters_weight_ = l_fn_modules_16_modules_conv_parameters_bias_ = None
        permute_26 = conv2d_13.permute(0, 2, 3, 1)
        conv2d_13 = None
        layer_norm_13 = torch.nn.functional.layer_norm(permute_26, (384,), l_fn_modules_16_modules_norm_parameters_weight_, l_fn_modules_16_modules_norm_parameters_bias_, 1e-05)
        permute_26 = l_fn_modules_16_modules_norm_parameters_weight_ = l_fn_modules_16_modules_norm_parameters_bias_ = None
        linear_20 = torch.nn.functional.linear(layer_norm_13, l_fn_modules_16_modules_mlp_modules_up_parameters_weight_, l_fn_modules_16_modules_mlp_modules_up_parameters_bias_)
        layer_norm_13 = l_fn_modules_16_modules_mlp_modules_up_parameters_weight_ = l_fn_modules_16_modules_mlp_modules_up_parameters_bias_ = None
        gelu_10 = torch.nn.functional.gelu(linear_20)
        linear_20 = None
        y_10 = torch.nn.functional.linear(gelu_10, l_fn_modules_16_modules_mlp_modules_down_parameters_weight_, l_fn_modules_16_modules_mlp_modules_down_parameters_bias_)
        gelu_10 = l_fn_modules_16_modules_mlp_modules_down_parameters_weight_ = l_fn_modules_16_modules_mlp_modules_down_parameters_bias_ = None
        permute_27 = y_10.permute(0, 3, 1, 2)
        y_10 = None
        mul_10 = l_fn_modules_16_parameters_scale_ * permute_27
        l_fn_modules_16_parameters_scale_ = permute_27 = None
        input_17 = input_16 + mul_10
        input_16 = mul_10 = None
        conv2d_14 = torch.conv2d(input_17, l_fn_modules_17_modules_conv_parameters_weight_, l_fn_modules_17_modules_conv_parameters_bias_, (1, 1), (3, 3), (1, 1), 384)
        l_fn_modules_17_modules_conv_parameters_weight_ = l_fn_modules_17_modules_conv_parameters_bias_ = None
        permute_28 = conv2d_14.permute(0, 2, 3, 1)
        conv2d_14 = None
        layer_norm_14 = torch.nn.functional.layer_norm(permute_28, (384,), l_fn_modules_17_modules_norm_parameters_weight_, l_fn_modules_17_modules_norm_parameters_bias_, 1e-05)
        permute_28 = l_fn_modules_17_modules_norm_parameters_weight_ = l_fn_modules_17_modules_norm_parameters_bias_ = None
        linear_22 = torch.nn.functional.linear(layer_norm_14, l_fn_modules_17_modules_mlp_modules_up_parameters_weight_, l_fn_modules_17_modules_mlp_modules_up_parameters_bias_)
        layer_norm_14 = l_fn_modules_17_modules_mlp_modules_up_parameters_weight_ = l_fn_modules_17_modules_mlp_modules_up_parameters_bias_ = None
        gelu_11 = torch.nn.functional.gelu(linear_22)
        linear_22 = None
        y_11 = torch.nn.functional.linear(gelu_11, l_fn_modules_17_modules_mlp_modules_down_parameters_weight_, l_fn_modules_17_modules_mlp_modules_down_parameters_bias_)
        gelu_11 = l_fn_modules_17_modules_mlp_modules_down_parameters_weight_ = l_fn_modules_17_modules_mlp_modules_down_parameters_bias_ = None
        permute_29 = y_11.permute(0, 3, 1, 2)
        y_11 = None
        mul_11 = l_fn_modules_17_parameters_scale_ * permute_29
        l_fn_modules_17_parameters_scale_ = permute_29 = None
        input_18 = input_17 + mul_11
        input_17 = mul_11 = None
        conv2d_15 = torch.conv2d(input_18, l_fn_modules_18_modules_conv_parameters_weight_, l_fn_modules_18_modules_conv_parameters_bias_, (1, 1), (3, 3), (1, 1), 384)
        l_fn_modules_18_modules_conv_parameters_weight_ = l_fn_modules_18_modules_conv_parameters_bias_ = None
        permute_30 = conv2d_15.permute(0, 2, 3, 1)
        conv2d_15 = None
        layer_norm_15 = torch.nn.functional.layer_norm(permute_30, (384,), l_fn_modules_18_modules_norm_parameters_weight_, l_fn_modules_18_modules_norm_parameters_bias_, 1e-05)
        permute_30 = l_fn_modules_18_modules_norm_parameters_weight_ = l_fn_modules_18_modules_norm_parameters_bias_ = None
        linear_24 = torch.nn.functional.linear(layer_norm_15, l_fn_modules_18_modules_mlp_modules_up_parameters_weight_, l_fn_modules_18_modules_mlp_modules_up_parameters_bias_)
        layer_norm_15 = l_fn_modules_18_modules_mlp_modules_up_parameters_weight_ = l_fn_modules_18_modules_mlp_modules_up_parameters_bias_ = None
        gelu_12 = torch.nn.functional.gelu(linear_24)
        linear_24 = None
        y_12 = torch.nn.functional.linear(gelu_12, l_fn_modules_18_modules_mlp_modules_down_parameters_weight_, l_fn_modules_18_modules_mlp_modules_down_parameters_bias_)
        gelu_12 = l_fn_modules_18_modules_mlp_modules_down_parameters_weight_ = l_fn_modules_18_modules_mlp_modules_down_parameters_bias_ = None
        permute_31 = y_12.permute(0, 3, 1, 2)
        y_12 = None
        mul_12 = l_fn_modules_18_parameters_scale_ * permute_31
        l_fn_modules_18_parameters_scale_ = permute_31 = None
        input_19 = input_18 + mul_12
        input_18 = mul_12 = None
        conv2d_16 = torch.conv2d(input_19, l_fn_modules_19_modules_conv_parameters_weight_, l_fn_modules_19_modules_conv_parameters_bias_, (1, 1), (3, 3), (1, 1), 384)
        l_fn_modules_19_modules_conv_parameters_weight_ = l_fn_modules_19_modules_conv_parameters_bias_ = None
        permute_32 = conv2d_16.permute(0, 2, 3, 1)
        conv2d_16 = None
        layer_norm_16 = torch.nn.functional.layer_norm(permute_32, (384,), l_fn_modules_19_modules_norm_parameters_weight_, l_fn_modules_19_modules_norm_parameters_bias_, 1e-05)
        permute_32 = l_fn_modules_19_modules_norm_parameters_weight_ = l_fn_modules_19_modules_norm_parameters_bias_ = None
        linear_26 = torch.nn.functional.linear(layer_norm_16, l_fn_modules_19_modules_mlp_modules_up_parameters_weight_, l_fn_modules_19_modules_mlp_modules_up_parameters_bias_)
        layer_norm_16 = l_fn_modules_19_modules_mlp_modules_up_parameters_weight_ = l_fn_modules_19_modules_mlp_modules_up_parameters_bias_ = None
        gelu_13 = torch.nn.functional.gelu(linear_26)
        linear_26 = None
        y_13 = torch.nn.functional.linear(gelu_13, l_fn_modules_19_modules_mlp_modules_down_parameters_weight_, l_fn_modules_19_modules_mlp_modules_down_parameters_bias_)
        gelu_13 = l_fn_modules_19_modules_mlp_modules_down_parameters_weight_ = l_fn_modules_19_modules_mlp_modules_down_parameters_bias_ = None
        permute_33 = y_13.permute(0, 3, 1, 2)
        y_13 = None
        mul_13 = l_fn_modules_19_parameters_scale_ * permute_33
        l_fn_modules_19_parameters_scale_ = permute_33 = None
        input_20 = input_19 + mul_13
        input_19 = mul_13 = None
        conv2d_17 = torch.conv2d(input_20, l_fn_modules_20_modules_conv_parameters_weight_, l_fn_modules_20_modules_conv_parameters_bias_, (1, 1), (3, 3), (1, 1), 384)
        l_fn_modules_20_modules_conv_parameters_weight_ = l_fn_modules_20_modules_conv_parameters_bias_ = None
        permute_34 = conv2d_17.permute(0, 2, 3, 1)
        conv2d_17 = None
        layer_norm_17 = torch.nn.functional.layer_norm(permute_34, (384,), l_fn_modules_20_modules_norm_parameters_weight_, l_fn_modules_20_modules_norm_parameters_bias_, 1e-05)
        permute_34 = l_fn_modules_20_modules_norm_parameters_weight_ = l_fn_modules_20_modules_norm_parameters_bias_ = None
        linear_28 = torch.nn.functional.linear(layer_norm_17, l_fn_modules_20_modules_mlp_modules_up_parameters_weight_, l_fn_modules_20_modules_mlp_modules_up_parameters_bias_)
        layer_norm_17 = l_fn_modules_20_modules_mlp_modules_up_parameters_weight_ = l_fn_modules_20_modules_mlp_modules_up_parameters_bias_ = None
        gelu_14 = torch.nn.functional.gelu(linear_28)
        linear_28 = None
        y_14 = torch.nn.functional.linear(gelu_14, l_fn_modules_20_modules_mlp_modules_down_parameters_weight_, l_fn_modules_20_modules_mlp_modules_down_parameters_bias_)
        gelu_14 = l_fn_modules_20_modules_mlp_modules_down_parameters_weight_ = l_fn_modules_20_modules_mlp_modules_down_parameters_bias_ = None
        permute_35 = y_14.permute(0, 3, 1, 2)
        y_14 = None
        mul_14 = l_fn_modules_20_parameters_scale_ * permute_35
        l_fn_modules_20_parameters_scale_ = permute_35 = None
        input_21 = input_20 + mul_14
        input_20 = mul_14 = None
        permute_36 = input_21.permute(0, 2, 3, 1)
        input_21 = None
        layer_norm_18 = torch.nn.functional.layer_norm(permute_36, (384,), l_fn_modules_21_parameters_weight_, l_fn_modules_21_parameters_bias_, 1e-06)
        permute_36 = l_fn_modules_21_parameters_weight_ = l_fn_modules_21_parameters_bias_ = None
        input_22 = layer_norm_18.permute(0, 3, 1, 2)
        layer_norm_18 = None
        input_23 = torch.conv2d(input_22, l_fn_modules_22_parameters_weight_, l_fn_modules_22_parameters_bias_, (2, 2), (0, 0), (1, 1), 1)
        input_22 = l_fn_modules_22_parameters_weight_ = l_fn_modules_22_parameters_bias_ = None
        conv2d_19 = torch.conv2d(input_23, l_fn_modules_23_modules_conv_parameters_weight_, l_fn_modules_23_modules_conv_parameters_bias_, (1, 1), (3, 3), (1, 1), 768)
        l_fn_modules_23_modules_conv_parameters_weight_ = l_fn_modules_23_modules_conv_parameters_bias_ = None
        permute_38 = conv2d_19.permute(0, 2, 3, 1)
        conv2d_19 = None
        layer_norm_19 = torch.nn.functional.layer_norm(permute_38, (768,), l_fn_modules_23_modules_norm_parameters_weight_, l_fn_modules_23_modules_norm_parameters_bias_, 1e-05)
        permute_38 = l_fn_modules_23_modules_norm_parameters_weight_ = l_fn_modules_23_modules_norm_parameters_bias_ = None
        linear_30 = torch.nn.functional.linear(layer_norm_19, l_fn_modules_23_modules_mlp_modules_up_parameters_weight_, l_fn_modules_23_modules_mlp_modules_up_parameters_bias_)
        layer_norm_19 = l_fn_modules_23_modules_mlp_modules_up_parameters_weight_ = l_fn_modules_23_modules_mlp_modules_up_parameters_bias_ = None
        gelu_15 = torch.nn.functional.gelu(linear_30)
        linear_30 = None
        y_15 = torch.nn.functional.linear(gelu_15, l_fn_modules_23_modules_mlp_modules_down_parameters_weight_, l_fn_modules_23_modules_mlp_modules_down_parameters_bias_)
        gelu_15 = l_fn_modules_23_modules_mlp_modules_down_parameters_weight_ = l_fn_modules_23_modules_mlp_modules_down_parameters_bias_ = None
        permute_39 = y_15.permute(0, 3, 1, 2)
        y_15 = None
        mul_15 = l_fn_modules_23_parameters_scale_ * permute_39
        l_fn_modules_23_parameters_scale_ = permute_39 = None
        input_24 = input_23 + mul_15
        input_23 = mul_15 = None
        conv2d_20 = torch.conv2d(input_24, l_fn_modules_24_modules_conv_parameters_weight_, l_fn_modules_24_modules_conv_parameters_bias_, (1, 1), (3, 3), (1, 1), 768)
        l_fn_modules_24_modules_conv_parameters_weight_ = l_fn_modules_24_modules_conv_parameters_bias_ = None
        permute_40 = conv2d_20.permute(0, 2, 3, 1)
        conv2d_20 = None
        layer_norm_20 = torch.nn.functional.layer_norm(permute_40, (768,), l_fn_modules_24_modules_norm_parameters_weight_, l_fn_modules_24_modules_norm_parameters_bias_, 1e-05)
        permute_40 = l_fn_modules_24_modules_norm_parameters_weight_ = l_fn_modules_24_modules_norm_parameters_bias_ = None
        linear_32 = torch.nn.functional.linear(layer_norm_20, l_fn_modules_24_modules_mlp_modules_up_parameters_weight_, l_fn_modules_24_modules_mlp_modules_up_parameters_bias_)
        layer_norm_20 = l_fn_modules_24_modules_mlp_modules_up_parameters_weight_ = l_fn_modules_24_modules_mlp_modules_up_parameters_bias_ = None
        gelu_16 = torch.nn.functional.gelu(linear_32)
        linear_32 = None
        y_16 = torch.nn.functional.linear(gelu_16, l_fn_modules_24_modules_mlp_modules_down_parameters_weight_, l_fn_modules_24_modules_mlp_modules_down_parameters_bias_)
        gelu_16 = l_fn_modules_24_modules_mlp_modules_down_parameters_weight_ = l_fn_modules_24_modules_mlp_modules_down_parameters_bias_ = None
        permute_41 = y_16.permute(0, 3, 1, 2)
        y_16 = None
        mul_16 = l_fn_modules_24_parameters_scale_ * permute_41
        l_fn_modules_24_parameters_scale_ = permute_41 = None
        input_25 = input_24 + mul_16
        input_24 = mul_16 = None
        conv2d_21 = torch.conv2d(input_25, l_fn_modules_25_modules_conv_parameters_weight_, l_fn_modules_25_modules_conv_parameters_bias_, (1, 1), (3, 3), (1, 1), 768)
        l_fn_modules_25_modules_conv_parameters_weight_ = l_fn_modules_25_modules_conv_parameters_bias_ = None
        permute_42 = conv2d_21.permute(0, 2, 3, 1)
        conv2d_21 = None
        layer_norm_21 = torch.nn.functional.layer_norm(permute_42, (768,), l_fn_modules_25_modules_norm_parameters_weight_, l_fn_modules_25_modules_norm_parameters_bias_, 1e-05)
        permute_42 = l_fn_modules_25_modules_norm_parameters_weight_ = l_fn_modules_25_modules_norm_parameters_bias_ = None
        linear_34 = torch.nn.functional.linear(layer_norm_21, l_fn_modules_25_modules_mlp_modules_up_parameters_weight_, l_fn_modules_25_modules_mlp_modules_up_parameters_bias_)
        layer_norm_21 = l_fn_modules_25_modules_mlp_modules_up_parameters_weight_ = l_fn_modules_25_modules_mlp_modules_up_parameters_bias_ = None
        gelu_17 = torch.nn.functional.gelu(linear_34)
        linear_34 = None
        y_17 = torch.nn.functional.linear(gelu_17, l_fn_modules_25_modules_mlp_modules_down_parameters_weight_, l_fn_modules_25_modules_mlp_modules_down_parameters_bias_)
        gelu_17 = l_fn_modules_25_modules_mlp_modules_down_parameters_weight_ = l_fn_modules_25_modules_mlp_modules_down_parameters_bias_ = None
        permute_43 = y_17.permute(0, 3, 1, 2)
        y_17 = None
        mul_17 = l_fn_modules_25_parameters_scale_ * permute_43
        l_fn_modules_25_parameters_scale_ = permute_43 = None
        input_26 = input_25 + mul_17
        input_25 = mul_17 = None
        input_27 = torch.nn.functional.adaptive_avg_pool2d(input_26, 1)
        input_26 = None
        permute_44 = input_27.permute(0, 2, 3, 1)
        input_27 = None
        layer_norm_22 = torch.nn.functional.layer_norm(permute_44, (768,), l_fn_modules_27_parameters_weight_, l_fn_modules_27_parameters_bias_, 1e-06)
        permute_44 = l_fn_modules_27_parameters_weight_ = l_fn_modules_27_parameters_bias_ = None
        input_28 = layer_norm_22.permute(0, 3, 1, 2)
        layer_norm_22 = None
        input_29 = input_28.flatten(1, -1)
        input_28 = None
        input_30 = torch.nn.functional.linear(input_29, l_fn_modules_29_parameters_weight_, l_fn_modules_29_parameters_bias_)
        input_29 = l_fn_modules_29_parameters_weight_ = l_fn_modules_29_parameters_bias_ = None
        return (input_30,)
