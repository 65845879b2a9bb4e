import torch
from torch import device


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_history_: torch.Tensor,
        L_self_modules_blocks_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_4_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_4_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_6_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_0_modules_6_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_theta_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_theta_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_4_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_4_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_6_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_1_modules_6_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_theta_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_theta_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_4_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_4_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_6_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_2_modules_6_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_theta_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_theta_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_4_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_4_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_6_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_3_modules_6_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_theta_modules_3_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_theta_modules_3_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_4_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_4_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_6_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_4_modules_6_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_theta_modules_4_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_theta_modules_4_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_4_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_4_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_6_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_5_modules_6_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_theta_modules_5_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_theta_modules_5_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_6_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_6_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_6_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_6_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_6_modules_4_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_6_modules_4_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_6_modules_6_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_6_modules_6_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_theta_modules_6_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_theta_modules_6_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_7_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_7_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_7_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_7_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_7_modules_4_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_7_modules_4_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_7_modules_6_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_7_modules_6_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_theta_modules_7_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_theta_modules_7_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_8_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_8_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_8_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_8_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_8_modules_4_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_8_modules_4_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_8_modules_6_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_8_modules_6_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_theta_modules_8_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_theta_modules_8_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_9_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_9_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_9_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_9_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_9_modules_4_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_9_modules_4_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_9_modules_6_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_9_modules_6_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_theta_modules_9_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_theta_modules_9_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_10_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_10_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_10_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_10_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_10_modules_4_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_10_modules_4_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_10_modules_6_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_10_modules_6_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_theta_modules_10_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_theta_modules_10_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_11_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_11_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_11_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_11_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_11_modules_4_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_11_modules_4_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_11_modules_6_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_blocks_modules_11_modules_6_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_theta_modules_11_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_theta_modules_11_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_history_ = L_history_
        l_self_modules_blocks_modules_0_modules_0_parameters_weight_ = L_self_modules_blocks_modules_0_modules_0_parameters_weight_
        l_self_modules_blocks_modules_0_modules_0_parameters_bias_ = L_self_modules_blocks_modules_0_modules_0_parameters_bias_
        l_self_modules_blocks_modules_0_modules_2_parameters_weight_ = L_self_modules_blocks_modules_0_modules_2_parameters_weight_
        l_self_modules_blocks_modules_0_modules_2_parameters_bias_ = L_self_modules_blocks_modules_0_modules_2_parameters_bias_
        l_self_modules_blocks_modules_0_modules_4_parameters_weight_ = L_self_modules_blocks_modules_0_modules_4_parameters_weight_
        l_self_modules_blocks_modules_0_modules_4_parameters_bias_ = L_self_modules_blocks_modules_0_modules_4_parameters_bias_
        l_self_modules_blocks_modules_0_modules_6_parameters_weight_ = L_self_modules_blocks_modules_0_modules_6_parameters_weight_
        l_self_modules_blocks_modules_0_modules_6_parameters_bias_ = L_self_modules_blocks_modules_0_modules_6_parameters_bias_
        l_self_modules_theta_modules_0_parameters_weight_ = L_self_modules_theta_modules_0_parameters_weight_
        l_self_modules_theta_modules_0_parameters_bias_ = L_self_modules_theta_modules_0_parameters_bias_
        l_self_modules_blocks_modules_1_modules_0_parameters_weight_ = L_self_modules_blocks_modules_1_modules_0_parameters_weight_
        l_self_modules_blocks_modules_1_modules_0_parameters_bias_ = L_self_modules_blocks_modules_1_modules_0_parameters_bias_
        l_self_modules_blocks_modules_1_modules_2_parameters_weight_ = L_self_modules_blocks_modules_1_modules_2_parameters_weight_
        l_self_modules_blocks_modules_1_modules_2_parameters_bias_ = L_self_modules_blocks_modules_1_modules_2_parameters_bias_
        l_self_modules_blocks_modules_1_modules_4_parameters_weight_ = L_self_modules_blocks_modules_1_modules_4_parameters_weight_
        l_self_modules_blocks_modules_1_modules_4_parameters_bias_ = L_self_modules_blocks_modules_1_modules_4_parameters_bias_
        l_self_modules_blocks_modules_1_modules_6_parameters_weight_ = L_self_modules_blocks_modules_1_modules_6_parameters_weight_
        l_self_modules_blocks_modules_1_modules_6_parameters_bias_ = L_self_modules_blocks_modules_1_modules_6_parameters_bias_
        l_self_modules_theta_modules_1_parameters_weight_ = L_self_modules_theta_modules_1_parameters_weight_
        l_self_modules_theta_modules_1_parameters_bias_ = L_self_modules_theta_modules_1_parameters_bias_
        l_self_modules_blocks_modules_2_modules_0_parameters_weight_ = L_self_modules_blocks_modules_2_modules_0_parameters_weight_
        l_self_modules_blocks_modules_2_modules_0_parameters_bias_ = L_self_modules_blocks_modules_2_modules_0_parameters_bias_
        l_self_modules_blocks_modules_2_modules_2_parameters_weight_ = L_self_modules_blocks_modules_2_modules_2_parameters_weight_
        l_self_modules_blocks_modules_2_modules_2_parameters_bias_ = L_self_modules_blocks_modules_2_modules_2_parameters_bias_
        l_self_modules_blocks_modules_2_modules_4_parameters_weight_ = L_self_modules_blocks_modules_2_modules_4_parameters_weight_
        l_self_modules_blocks_modules_2_modules_4_parameters_bias_ = L_self_modules_blocks_modules_2_modules_4_parameters_bias_
        l_self_modules_blocks_modules_2_modules_6_parameters_weight_ = L_self_modules_blocks_modules_2_modules_6_parameters_weight_
        l_self_modules_blocks_modules_2_modules_6_parameters_bias_ = L_self_modules_blocks_modules_2_modules_6_parameters_bias_
        l_self_modules_theta_modules_2_parameters_weight_ = L_self_modules_theta_modules_2_parameters_weight_
        l_self_modules_theta_modules_2_parameters_bias_ = L_self_modules_theta_modules_2_parameters_bias_
        l_self_modules_blocks_modules_3_modules_0_parameters_weight_ = L_self_modules_blocks_modules_3_modules_0_parameters_weight_
        l_self_modules_blocks_modules_3_modules_0_parameters_bias_ = L_self_modules_blocks_modules_3_modules_0_parameters_bias_
        l_self_modules_blocks_modules_3_modules_2_parameters_weight_ = L_self_modules_blocks_modules_3_modules_2_parameters_weight_
        l_self_modules_blocks_modules_3_modules_2_parameters_bias_ = L_self_modules_blocks_modules_3_modules_2_parameters_bias_
        l_self_modules_blocks_modules_3_modules_4_parameters_weight_ = L_self_modules_blocks_modules_3_modules_4_parameters_weight_
        l_self_modules_blocks_modules_3_modules_4_parameters_bias_ = L_self_modules_blocks_modules_3_modules_4_parameters_bias_
        l_self_modules_blocks_modules_3_modules_6_parameters_weight_ = L_self_modules_blocks_modules_3_modules_6_parameters_weight_
        l_self_modules_blocks_modules_3_modules_6_parameters_bias_ = L_self_modules_blocks_modules_3_modules_6_parameters_bias_
        l_self_modules_theta_modules_3_parameters_weight_ = L_self_modules_theta_modules_3_parameters_weight_
        l_self_modules_theta_modules_3_parameters_bias_ = L_self_modules_theta_modules_3_parameters_bias_
        l_self_modules_blocks_modules_4_modules_0_parameters_weight_ = L_self_modules_blocks_modules_4_modules_0_parameters_weight_
        l_self_modules_blocks_modules_4_modules_0_parameters_bias_ = L_self_modules_blocks_modules_4_modules_0_parameters_bias_
        l_self_modules_blocks_modules_4_modules_2_parameters_weight_ = L_self_modules_blocks_modules_4_modules_2_parameters_weight_
        l_self_modules_blocks_modules_4_modules_2_parameters_bias_ = L_self_modules_blocks_modules_4_modules_2_parameters_bias_
        l_self_modules_blocks_modules_4_modules_4_parameters_weight_ = L_self_modules_blocks_modules_4_modules_4_parameters_weight_
        l_self_modules_blocks_modules_4_modules_4_parameters_bias_ = L_self_modules_blocks_modules_4_modules_4_parameters_bias_
        l_self_modules_blocks_modules_4_modules_6_parameters_weight_ = L_self_modules_blocks_modules_4_modules_6_parameters_weight_
        l_self_modules_blocks_modules_4_modules_6_parameters_bias_ = L_self_modules_blocks_modules_4_modules_6_parameters_bias_
        l_self_modules_theta_modules_4_parameters_weight_ = L_self_modules_theta_modules_4_parameters_weight_
        l_self_modules_theta_modules_4_parameters_bias_ = L_self_modules_theta_modules_4_parameters_bias_
        l_self_modules_blocks_modules_5_modules_0_parameters_weight_ = L_self_modules_blocks_modules_5_modules_0_parameters_weight_
        l_self_modules_blocks_modules_5_modules_0_parameters_bias_ = L_self_modules_blocks_modules_5_modules_0_parameters_bias_
        l_self_modules_blocks_modules_5_modules_2_parameters_weight_ = L_self_modules_blocks_modules_5_modules_2_parameters_weight_
        l_self_modules_blocks_modules_5_modules_2_parameters_bias_ = L_self_modules_blocks_modules_5_modules_2_parameters_bias_
        l_self_modules_blocks_modules_5_modules_4_parameters_weight_ = L_self_modules_blocks_modules_5_modules_4_parameters_weight_
        l_self_modules_blocks_modules_5_modules_4_parameters_bias_ = L_self_modules_blocks_modules_5_modules_4_parameters_bias_
        l_self_modules_blocks_modules_5_modules_6_parameters_weight_ = L_self_modules_blocks_modules_5_modules_6_parameters_weight_
        l_self_modules_blocks_modules_5_modules_6_parameters_bias_ = L_self_modules_blocks_modules_5_modules_6_parameters_bias_
        l_self_modules_theta_modules_5_parameters_weight_ = L_self_modules_theta_modules_5_parameters_weight_
        l_self_modules_theta_modules_5_parameters_bias_ = L_self_modules_theta_modules_5_parameters_bias_
        l_self_modules_blocks_modules_6_modules_0_parameters_weight_ = L_self_modules_blocks_modules_6_modules_0_parameters_weight_
        l_self_modules_blocks_modules_6_modules_0_parameters_bias_ = L_self_modules_blocks_modules_6_modules_0_parameters_bias_
        l_self_modules_blocks_modules_6_modules_2_parameters_weight_ = L_self_modules_blocks_modules_6_modules_2_parameters_weight_
        l_self_modules_blocks_modules_6_modules_2_parameters_bias_ = L_self_modules_blocks_modules_6_modules_2_parameters_bias_
        l_self_modules_blocks_modules_6_modules_4_parameters_weight_ = L_self_modules_blocks_modules_6_modules_4_parameters_weight_
        l_self_modules_blocks_modules_6_modules_4_parameters_bias_ = L_self_modules_blocks_modules_6_modules_4_parameters_bias_
        l_self_modules_blocks_modules_6_modules_6_parameters_weight_ = L_self_modules_blocks_modules_6_modules_6_parameters_weight_
        l_self_modules_blocks_modules_6_modules_6_parameters_bias_ = L_self_modules_blocks_modules_6_modules_6_parameters_bias_
        l_self_modules_theta_modules_6_parameters_weight_ = L_self_modules_theta_modules_6_parameters_weight_
        l_self_modules_theta_modules_6_parameters_bias_ = L_self_modules_theta_modules_6_parameters_bias_
        l_self_modules_blocks_modules_7_modules_0_parameters_weight_ = L_self_modules_blocks_modules_7_modules_0_parameters_weight_
        l_self_modules_blocks_modules_7_modules_0_parameters_bias_ = L_self_modules_blocks_modules_7_modules_0_parameters_bias_
        l_self_modules_blocks_modules_7_modules_2_parameters_weight_ = L_self_modules_blocks_modules_7_modules_2_parameters_weight_
        l_self_modules_blocks_modules_7_modules_2_parameters_bias_ = L_self_modules_blocks_modules_7_modules_2_parameters_bias_
        l_self_modules_blocks_modules_7_modules_4_parameters_weight_ = L_self_modules_blocks_modules_7_modules_4_parameters_weight_
        l_self_modules_blocks_modules_7_modules_4_parameters_bias_ = L_self_modules_blocks_modules_7_modules_4_parameters_bias_
        l_self_modules_blocks_modules_7_modules_6_parameters_weight_ = L_self_modules_blocks_modules_7_modules_6_parameters_weight_
        l_self_modules_blocks_modules_7_modules_6_parameters_bias_ = L_self_modules_blocks_modules_7_modules_6_parameters_bias_
        l_self_modules_theta_modules_7_parameters_weight_ = L_self_modules_theta_modules_7_parameters_weight_
        l_self_modules_theta_modules_7_parameters_bias_ = L_self_modules_theta_modules_7_parameters_bias_
        l_self_modules_blocks_modules_8_modules_0_parameters_weight_ = L_self_modules_blocks_modules_8_modules_0_parameters_weight_
        l_self_modules_blocks_modules_8_modules_0_parameters_bias_ = L_self_modules_blocks_modules_8_modules_0_parameters_bias_
        l_self_modules_blocks_modules_8_modules_2_parameters_weight_ = L_self_modules_blocks_modules_8_modules_2_parameters_weight_
        l_self_modules_blocks_modules_8_modules_2_parameters_bias_ = L_self_modules_blocks_modules_8_modules_2_parameters_bias_
        l_self_modules_blocks_modules_8_modules_4_parameters_weight_ = L_self_modules_blocks_modules_8_modules_4_parameters_weight_
        l_self_modules_blocks_modules_8_modules_4_parameters_bias_ = L_self_modules_blocks_modules_8_modules_4_parameters_bias_
        l_self_modules_blocks_modules_8_modules_6_parameters_weight_ = L_self_modules_blocks_modules_8_modules_6_parameters_weight_
        l_self_modules_blocks_modules_8_modules_6_parameters_bias_ = L_self_modules_blocks_modules_8_modules_6_parameters_bias_
        l_self_modules_theta_modules_8_parameters_weight_ = L_self_modules_theta_modules_8_parameters_weight_
        l_self_modules_theta_modules_8_parameters_bias_ = L_self_modules_theta_modules_8_parameters_bias_
        l_self_modules_blocks_modules_9_modules_0_parameters_weight_ = L_self_modules_blocks_modules_9_modules_0_parameters_weight_
        l_self_modules_blocks_modules_9_modules_0_parameters_bias_ = L_self_modules_blocks_modules_9_modules_0_parameters_bias_
        l_self_modules_blocks_modules_9_modules_2_parameters_weight_ = L_self_modules_blocks_modules_9_modules_2_parameters_weight_
        l_self_modules_blocks_modules_9_modules_2_parameters_bias_ = L_self_modules_blocks_modules_9_modules_2_parameters_bias_
        l_self_modules_blocks_modules_9_modules_4_parameters_weight_ = L_self_modules_blocks_modules_9_modules_4_parameters_weight_
        l_self_modules_blocks_modules_9_modules_4_parameters_bias_ = L_self_modules_blocks_modules_9_modules_4_parameters_bias_
        l_self_modules_blocks_modules_9_modules_6_parameters_weight_ = L_self_modules_blocks_modules_9_modules_6_parameters_weight_
        l_self_modules_blocks_modules_9_modules_6_parameters_bias_ = L_self_modules_blocks_modules_9_modules_6_parameters_bias_
        l_self_modules_theta_modules_9_parameters_weight_ = L_self_modules_theta_modules_9_parameters_weight_
        l_self_modules_theta_modules_9_parameters_bias_ = L_self_modules_theta_modules_9_parameters_bias_
        l_self_modules_blocks_modules_10_modules_0_parameters_weight_ = L_self_modules_blocks_modules_10_modules_0_parameters_weight_
        l_self_modules_blocks_modules_10_modules_0_parameters_bias_ = L_self_modules_blocks_modules_10_modules_0_parameters_bias_
        l_self_modules_blocks_modules_10_modules_2_parameters_weight_ = L_self_modules_blocks_modules_10_modules_2_parameters_weight_
        l_self_modules_blocks_modules_10_modules_2_parameters_bias_ = L_self_modules_blocks_modules_10_modules_2_parameters_bias_
        l_self_modules_blocks_modules_10_modules_4_parameters_weight_ = L_self_modules_blocks_modules_10_modules_4_parameters_weight_
        l_self_modules_blocks_modules_10_modules_4_parameters_bias_ = L_self_modules_blocks_modules_10_modules_4_parameters_bias_
        l_self_modules_blocks_modules_10_modules_6_parameters_weight_ = L_self_modules_blocks_modules_10_modules_6_parameters_weight_
        l_self_modules_blocks_modules_10_modules_6_parameters_bias_ = L_self_modules_blocks_modules_10_modules_6_parameters_bias_
        l_self_modules_theta_modules_10_parameters_weight_ = L_self_modules_theta_modules_10_parameters_weight_
        l_self_modules_theta_modules_10_parameters_bias_ = L_self_modules_theta_modules_10_parameters_bias_
        l_self_modules_blocks_modules_11_modules_0_parameters_weight_ = L_self_modules_blocks_modules_11_modules_0_parameters_weight_
        l_self_modules_blocks_modules_11_modules_0_parameters_bias_ = L_self_modules_blocks_modules_11_modules_0_parameters_bias_
        l_self_modules_blocks_modules_11_modules_2_parameters_weight_ = L_self_modules_blocks_modules_11_modules_2_parameters_weight_
        l_self_modules_blocks_modules_11_modules_2_parameters_bias_ = L_self_modules_blocks_modules_11_modules_2_parameters_bias_
        l_self_modules_blocks_modules_11_modules_4_parameters_weight_ = L_self_modules_blocks_modules_11_modules_4_parameters_weight_
        l_self_modules_blocks_modules_11_modules_4_parameters_bias_ = L_self_modules_blocks_modules_11_modules_4_parameters_bias_
        l_self_modules_blocks_modules_11_modules_6_parameters_weight_ = L_self_modules_blocks_modules_11_modules_6_parameters_weight_
        l_self_modules_blocks_modules_11_modules_6_parameters_bias_ = L_self_modules_blocks_modules_11_modules_6_parameters_bias_
        l_self_modules_theta_modules_11_parameters_weight_ = L_self_modules_theta_modules_11_parameters_weight_
        l_self_modules_theta_modules_11_parameters_bias_ = L_self_modules_theta_modules_11_parameters_bias_
        mean = l_history_.mean(1, keepdim=True)
        std = l_history_.std(1, keepdim=True)
        std_1 = std + 1e-05
        std = None
        sub = l_history_ - mean
        l_history_ = None
        residual = sub / std_1
        sub = None
        forecast = torch.zeros(1, device=device(type='cpu'))
        input_1 = torch.nn.functional.linear(residual, l_self_modules_blocks_modules_0_modules_0_parameters_weight_, l_self_modules_blocks_modules_0_modules_0_parameters_bias_)
        l_self_modules_blocks_modules_0_modules_0_parameters_weight_ = l_self_modules_blocks_modules_0_modules_0_parameters_bias_ = None
        input_2 = torch.nn.functional.relu(input_1, inplace=False)
        input_1 = None
        input_3 = torch.nn.functional.linear(input_2, l_self_modules_blocks_modules_0_modules_2_parameters_weight_, l_self_modules_blocks_modules_0_modules_2_parameters_bias_)
        input_2 = l_self_modules_blocks_modules_0_modules_2_parameters_weight_ = l_self_modules_blocks_modules_0_modules_2_parameters_bias_ = None
        input_4 = torch.nn.functional.relu(input_3, inplace=False)
        input_3 = None
        input_5 = torch.nn.functional.linear(input_4, l_self_modules_blocks_modules_0_modules_4_parameters_weight_, l_self_modules_blocks_modules_0_modules_4_parameters_bias_)
        input_4 = l_self_modules_blocks_modules_0_modules_4_parameters_weight_ = l_self_modules_blocks_modules_0_modules_4_parameters_bias_ = None
        input_6 = torch.nn.functional.relu(input_5, inplace=False)
        input_5 = None
        input_7 = torch.nn.functional.linear(input_6, l_self_modules_blocks_modules_0_modules_6_parameters_weight_, l_self_modules_blocks_modules_0_modules_6_parameters_bias_)
        input_6 = l_self_modules_blocks_modules_0_modules_6_parameters_weight_ = l_self_modules_blocks_modules_0_modules_6_parameters_bias_ = None
        input_8 = torch.nn.functional.relu(input_7, inplace=False)
        input_7 = None
        both = torch.nn.functional.linear(input_8, l_self_modules_theta_modules_0_parameters_weight_, l_self_modules_theta_modules_0_parameters_bias_)
        input_8 = l_self_modules_theta_modules_0_parameters_weight_ = l_self_modules_theta_modules_0_parameters_bias_ = None
        getitem = both[slice(None, None, None), slice(None, 96, None)]
        residual_1 = residual - getitem
        residual = getitem = None
        getitem_1 = both[slice(None, None, None), slice(96, None, None)]
        both = None
        forecast_1 = forecast + getitem_1
        forecast = getitem_1 = None
        input_9 = torch.nn.functional.linear(residual_1, l_self_modules_blocks_modules_1_modules_0_parameters_weight_, l_self_modules_blocks_modules_1_modules_0_parameters_bias_)
        l_self_modules_blocks_modules_1_modules_0_parameters_weight_ = l_self_modules_blocks_modules_1_modules_0_parameters_bias_ = None
        input_10 = torch.nn.functional.relu(input_9, inplace=False)
        input_9 = None
        input_11 = torch.nn.functional.linear(input_10, l_self_modules_blocks_modules_1_modules_2_parameters_weight_, l_self_modules_blocks_modules_1_modules_2_parameters_bias_)
        input_10 = l_self_modules_blocks_modules_1_modules_2_parameters_weight_ = l_self_modules_blocks_modules_1_modules_2_parameters_bias_ = None
        input_12 = torch.nn.functional.relu(input_11, inplace=False)
        input_11 = None
        input_13 = torch.nn.functional.linear(input_12, l_self_modules_blocks_modules_1_modules_4_parameters_weight_, l_self_modules_blocks_modules_1_modules_4_parameters_bias_)
        input_12 = l_self_modules_blocks_modules_1_modules_4_parameters_weight_ = l_self_modules_blocks_modules_1_modules_4_parameters_bias_ = None
        input_14 = torch.nn.functional.relu(input_13, inplace=False)
        input_13 = None
        input_15 = torch.nn.functional.linear(input_14, l_self_modules_blocks_modules_1_modules_6_parameters_weight_, l_self_modules_blocks_modules_1_modules_6_parameters_bias_)
        input_14 = l_self_modules_blocks_modules_1_modules_6_parameters_weight_ = l_self_modules_blocks_modules_1_modules_6_parameters_bias_ = None
        input_16 = torch.nn.functional.relu(input_15, inplace=False)
        input_15 = None
        both_1 = torch.nn.functional.linear(input_16, l_self_modules_theta_modules_1_parameters_weight_, l_self_modules_theta_modules_1_parameters_bias_)
        input_16 = l_self_modules_theta_modules_1_parameters_weight_ = l_self_modules_theta_modules_1_parameters_bias_ = None
        getitem_2 = both_1[slice(None, None, None), slice(None, 96, None)]
        residual_2 = residual_1 - getitem_2
        residual_1 = getitem_2 = None
        getitem_3 = both_1[slice(None, None, None), slice(96, None, None)]
        both_1 = None
        forecast_2 = forecast_1 + getitem_3
        forecast_1 = getitem_3 = None
        input_17 = torch.nn.functional.linear(residual_2, l_self_modules_blocks_modules_2_modules_0_parameters_weight_, l_self_modules_blocks_modules_2_modules_0_parameters_bias_)
        l_self_modules_blocks_modules_2_modules_0_parameters_weight_ = l_self_modules_blocks_modules_2_modules_0_parameters_bias_ = None
        input_18 = torch.nn.functional.relu(input_17, inplace=False)
        input_17 = None
        input_19 = torch.nn.functional.linear(input_18, l_self_modules_blocks_modules_2_modules_2_parameters_weight_, l_self_modules_blocks_modules_2_modules_2_parameters_bias_)
        input_18 = l_self_modules_blocks_modules_2_modules_2_parameters_weight_ = l_self_modules_blocks_modules_2_modules_2_parameters_bias_ = None
        input_20 = torch.nn.functional.relu(input_19, inplace=False)
        input_19 = None
        input_21 = torch.nn.functional.linear(input_20, l_self_modules_blocks_modules_2_modules_4_parameters_weight_, l_self_modules_blocks_modules_2_modules_4_parameters_bias_)
        input_20 = l_self_modules_blocks_modules_2_modules_4_parameters_weight_ = l_self_modules_blocks_modules_2_modules_4_parameters_bias_ = None
        input_22 = torch.nn.functional.relu(input_21, inplace=False)
        input_21 = None
        input_23 = torch.nn.functional.linear(input_22, l_self_modules_blocks_modules_2_modules_6_parameters_weight_, l_self_modules_blocks_modules_2_modules_6_parameters_bias_)
        input_22 = l_self_modules_blocks_modules_2_modules_6_parameters_weight_ = l_self_modules_blocks_modules_2_modules_6_parameters_bias_ = None
        input_24 = torch.nn.functional.relu(input_23, inplace=False)
        input_23 = None
        both_2 = torch.nn.functional.linear(input_24, l_self_modules_theta_modules_2_parameters_weight_, l_self_modules_theta_modules_2_parameters_bias_)
        input_24 = l_self_modules_theta_modules_2_parameters_weight_ = l_self_modules_theta_modules_2_parameters_bias_ = None
        getitem_4 = both_2[slice(None, None, None), slice(None, 96, None)]
        residual_3 = residual_2 - getitem_4
        residual_2 = getitem_4 = None
        getitem_5 = both_2[slice(None, None, None), slice(96, None, None)]
        both_2 = None
        forecast_3 = forecast_2 + getitem_5
        forecast_2 = getitem_5 = None
        input_25 = torch.nn.functional.linear(residual_3, l_self_modules_blocks_modules_3_modules_0_parameters_weight_, l_self_modules_blocks_modules_3_modules_0_parameters_bias_)
        l_self_modules_blocks_modules_3_modules_0_parameters_weight_ = l_self_modules_blocks_modules_3_modules_0_parameters_bias_ = None
        input_26 = torch.nn.functional.relu(input_25, inplace=False)
        input_25 = None
        input_27 = torch.nn.functional.linear(input_26, l_self_modules_blocks_modules_3_modules_2_parameters_weight_, l_self_modules_blocks_modules_3_modules_2_parameters_bias_)
        input_26 = l_self_modules_blocks_modules_3_modules_2_parameters_weight_ = l_self_modules_blocks_modules_3_modules_2_parameters_bias_ = None
        input_28 = torch.nn.functional.relu(input_27, inplace=False)
        input_27 = None
        input_29 = torch.nn.functional.linear(input_28, l_self_modules_blocks_modules_3_modules_4_parameters_weight_, l_self_modules_blocks_modules_3_modules_4_parameters_bias_)
        input_28 = l_self_modules_blocks_modules_3_modules_4_parameters_weight_ = l_self_modules_blocks_modules_3_modules_4_parameters_bias_ = None
        input_30 = torch.nn.functional.relu(input_29, inplace=False)
        input_29 = None
        input_31 = torch.nn.functional.linear(input_30, l_self_modules_blocks_modules_3_modules_6_parameters_weight_, l_self_modules_blocks_modules_3_modules_6_parameters_bias_)
        input_30 = l_self_modules_blocks_modules_3_modules_6_parameters_weight_ = l_self_modules_blocks_modules_3_modules_6_parameters_bias_ = None
        input_32 = torch.nn.functional.relu(input_31, inplace=False)
        input_31 = None
        both_3 = torch.nn.functional.linear(input_32, l_self_modules_theta_modules_3_parameters_weight_, l_self_modules_theta_modules_3_parameters_bias_)
        input_32 = l_self_modules_theta_modules_3_parameters_weight_ = l_self_modules_theta_modules_3_parameters_bias_ = None
        getitem_6 = both_3[slice(None, None, None), slice(None, 96, None)]
        residual_4 = residual_3 - getitem_6
        residual_3 = getitem_6 = None
        getitem_7 = both_3[slice(None, None, None), slice(96, None, None)]
        both_3 = None
        forecast_4 = forecast_3 + getitem_7
        forecast_3 = getitem_7 = None
        input_33 = torch.nn.functional.linear(residual_4, l_self_modules_blocks_modules_4_modules_0_parameters_weight_, l_self_modules_blocks_modules_4_modules_0_parameters_bias_)
        l_self_modules_blocks_modules_4_modules_0_parameters_weight_ = l_self_modules_blocks_modules_4_modules_0_parameters_bias_ = None
        input_34 = torch.nn.functional.relu(input_33, inplace=False)
        input_33 = None
        input_35 = torch.nn.functional.linear(input_34, l_self_modules_blocks_modules_4_modules_2_parameters_weight_, l_self_modules_blocks_modules_4_modules_2_parameters_bias_)
        input_34 = l_self_modules_blocks_modules_4_modules_2_parameters_weight_ = l_self_modules_blocks_modules_4_modules_2_parameters_bias_ = None
        input_36 = torch.nn.functional.relu(input_35, inplace=False)
        input_35 = None
        input_37 = torch.nn.functional.linear(input_36, l_self_modules_blocks_modules_4_modules_4_parameters_weight_, l_self_modules_blocks_modules_4_modules_4_parameters_bias_)
        input_36 = l_self_modules_blocks_modules_4_modules_4_parameters_weight_ = l_self_modules_blocks_modules_4_modules_4_parameters_bias_ = None
        input_38 = torch.nn.functional.relu(input_37, inplace=False)
        input_37 = None
        input_39 = torch.nn.functional.linear(input_38, l_self_modules_blocks_modules_4_modules_6_parameters_weight_, l_self_modules_blocks_modules_4_modules_6_parameters_bias_)
        input_38 = l_self_modules_blocks_modules_4_modules_6_parameters_weight_ = l_self_modules_blocks_modules_4_modules_6_parameters_bias_ = None
        input_40 = torch.nn.functional.relu(input_39, inplace=False)
        input_39 = None
        both_4 = torch.nn.functional.linear(input_40, l_self_modules_theta_modules_4_parameters_weight_, l_self_modules_theta_modules_4_parameters_bias_)
        input_40 = l_self_modules_theta_modules_4_parameters_weight_ = l_self_modules_theta_modules_4_parameters_bias_ = None
        getitem_8 = both_4[slice(None, None, None), slice(None, 96, None)]
        residual_5 = residual_4 - getitem_8
        residual_4 = getitem_8 = None
        getitem_9 = both_4[slice(None, None, None), slice(96, None, None)]
        both_4 = None
        forecast_5 = forecast_4 + getitem_9
        forecast_4 = getitem_9 = None
        input_41 = torch.nn.functional.linear(residual_5, l_self_modules_blocks_modules_5_modules_0_parameters_weight_, l_self_modules_blocks_modules_5_modules_0_parameters_bias_)
        l_self_modules_blocks_modules_5_modules_0_parameters_weight_ = l_self_modules_blocks_modules_5_modules_0_parameters_bias_ = None
        input_42 = torch.nn.functional.relu(input_41, inplace=False)
        input_41 = None
        input_43 = torch.nn.functional.linear(input_42, l_self_modules_blocks_modules_5_modules_2_parameters_weight_, l_self_modules_blocks_modules_5_modules_2_parameters_bias_)
        input_42 = l_self_modules_blocks_modules_5_modules_2_parameters_weight_ = l_self_modules_blocks_modules_5_modules_2_parameters_bias_ = None
        input_44 = torch.nn.functional.relu(input_43, inplace=False)
        input_43 = None
        input_45 = torch.nn.functional.linear(input_44, l_self_modules_blocks_modules_5_modules_4_parameters_weight_, l_self_modules_blocks_modules_5_modules_4_parameters_bias_)
        input_44 = l_self_modules_blocks_modules_5_modules_4_parameters_weight_ = l_self_modules_blocks_modules_5_modules_4_parameters_bias_ = None
        input_46 = torch.nn.functional.relu(input_45, inplace=False)
        input_45 = None
        input_47 = torch.nn.functional.linear(input_46, l_self_modules_blocks_modules_5_modules_6_parameters_weight_, l_self_modules_blocks_modules_5_modules_6_parameters_bias_)
        input_46 = l_self_modules_blocks_modules_5_modules_6_parameters_weight_ = l_self_modules_blocks_modules_5_modules_6_parameters_bias_ = None
        input_48 = torch.nn.functional.relu(input_47, inplace=False)
        input_47 = None
        both_5 = torch.nn.functional.linear(input_48, l_self_modules_theta_modules_5_parameters_weight_, l_self_modules_theta_modules_5_parameters_bias_)
        input_48 = l_self_modules_theta_modules_5_parameters_weight_ = l_self_modules_theta_modules_5_parameters_bias_ = None
        getitem_10 = both_5[slice(None, None, None), slice(None, 96, None)]
        residual_6 = residual_5 - getitem_10
        residual_5 = getitem_10 = None
        getitem_11 = both_5[slice(None, None, None), slice(96, None, None)]
        both_5 = None
        forecast_6 = forecast_5 + getitem_11
        forecast_5 = getitem_11 = None
        input_49 = torch.nn.functional.linear(residual_6, l_self_modules_blocks_modules_6_modules_0_parameters_weight_, l_self_modules_blocks_modules_6_modules_0_parameters_bias_)
        l_self_modules_blocks_modules_6_modules_0_parameters_weight_ = l_self_modules_blocks_modules_6_modules_0_parameters_bias_ = None
        input_50 = torch.nn.functional.relu(input_49, inplace=False)
        input_49 = None
        input_51 = torch.nn.functional.linear(input_50, l_self_modules_blocks_modules_6_modules_2_parameters_weight_, l_self_modules_blocks_modules_6_modules_2_parameters_bias_)
        input_50 = l_self_modules_blocks_modules_6_modules_2_parameters_weight_ = l_self_modules_blocks_modules_6_modules_2_parameters_bias_ = None
        input_52 = torch.nn.functional.relu(input_51, inplace=False)
        input_51 = None
        input_53 = torch.nn.functional.linear(input_52, l_self_modules_blocks_modules_6_modules_4_parameters_weight_, l_self_modules_blocks_modules_6_modules_4_parameters_bias_)
        input_52 = l_self_modules_blocks_modules_6_modules_4_parameters_weight_ = l_self_modules_blocks_modules_6_modules_4_parameters_bias_ = None
        input_54 = torch.nn.functional.relu(input_53, inplace=False)
        input_53 = None
        input_55 = torch.nn.functional.linear(input_54, l_self_modules_blocks_modules_6_modules_6_parameters_weight_, l_self_modules_blocks_modules_6_modules_6_parameters_bias_)
        input_54 = l_self_modules_blocks_modules_6_modules_6_parameters_weight_ = l_self_modules_blocks_modules_6_modules_6_parameters_bias_ = None
        input_56 = torch.nn.functional.relu(input_55, inplace=False)
        input_55 = None
        both_6 = torch.nn.functional.linear(input_56, l_self_modules_theta_modules_6_parameters_weight_, l_self_modules_theta_modules_6_parameters_bias_)
        input_56 = l_self_modules_theta_modules_6_parameters_weight_ = l_self_modules_theta_modules_6_parameters_bias_ = None
        getitem_12 = both_6[slice(None, None, None), slice(None, 96, None)]
        residual_7 = residual_6 - getitem_12
        residual_6 = getitem_12 = None
        getitem_13 = both_6[slice(None, None, None), slice(96, None, None)]
        both_6 = None
        forecast_7 = forecast_6 + getitem_13
        forecast_6 = getitem_13 = None
        input_57 = torch.nn.functional.linear(residual_7, l_self_modules_blocks_modules_7_modules_0_parameters_weight_, l_self_modules_blocks_modules_7_modules_0_parameters_bias_)
        l_self_modules_blocks_modules_7_modules_0_parameters_weight_ = l_self_modules_blocks_modules_7_modules_0_parameters_bias_ = None
        input_58 = torch.nn.functional.relu(input_57, inplace=False)
        input_57 = None
        input_59 = torch.nn.functional.linear(input_58, l_self_modules_blocks_modules_7_modules_2_parameters_weight_, l_self_modules_blocks_modules_7_modules_2_parameters_bias_)
        input_58 = l_self_modules_blocks_modules_7_modules_2_parameters_weight_ = l_self_modules_blocks_modules_7_modules_2_parameters_bias_ = None
        input_60 = torch.nn.functional.relu(input_59, inplace=False)
        input_59 = None
        input_61 = torch.nn.functional.linear(input_60, l_self_modules_blocks_modules_7_modules_4_parameters_weight_, l_self_modules_blocks_modules_7_modules_4_parameters_bias_)
        input_60 = l_self_modules_blocks_modules_7_modules_4_parameters_weight_ = l_self_modules_blocks_modules_7_modules_4_parameters_bias_ = None
        input_62 = torch.nn.functional.relu(input_61, inplace=False)
        input_61 = None
        input_63 = torch.nn.functional.linear(input_62, l_self_modules_blocks_modules_7_modules_6_parameters_weight_, l_self_modules_blocks_modules_7_modules_6_parameters_bias_)
        input_62 = l_self_modules_blocks_modules_7_modules_6_parameters_weight_ = l_self_modules_blocks_modules_7_modules_6_parameters_bias_ = None
        input_64 = torch.nn.functional.relu(input_63, inplace=False)
        input_63 = None
        both_7 = torch.nn.functional.linear(input_64, l_self_modules_theta_modules_7_parameters_weight_, l_self_modules_theta_modules_7_parameters_bias_)
        input_64 = l_self_modules_theta_modules_7_parameters_weight_ = l_self_modules_theta_modules_7_parameters_bias_ = None
        getitem_14 = both_7[slice(None, None, None), slice(None, 96, None)]
        residual_8 = residual_7 - getitem_14
        residual_7 = getitem_14 = None
        getitem_15 = both_7[slice(None, None, None), slice(96, None, None)]
        both_7 = None
        forecast_8 = forecast_7 + getitem_15
        forecast_7 = getitem_15 = None
        input_65 = torch.nn.functional.linear(residual_8, l_self_modules_blocks_modules_8_modules_0_parameters_weight_, l_self_modules_blocks_modules_8_modules_0_parameters_bias_)
        l_self_modules_blocks_modules_8_modules_0_parameters_weight_ = l_self_modules_blocks_modules_8_modules_0_parameters_bias_ = None
        input_66 = torch.nn.functional.relu(input_65, inplace=False)
        input_65 = None
        input_67 = torch.nn.functional.linear(input_66, l_self_modules_blocks_modules_8_modules_2_parameters_weight_, l_self_modules_blocks_modules_8_modules_2_parameters_bias_)
        input_66 = l_self_modules_blocks_modules_8_modules_2_parameters_weight_ = l_self_modules_blocks_modules_8_modules_2_parameters_bias_ = None
        input_68 = torch.nn.functional.relu(input_67, inplace=False)
        input_67 = None
        input_69 = torch.nn.functional.linear(input_68, l_self_modules_blocks_modules_8_modules_4_parameters_weight_, l_self_modules_blocks_modules_8_modules_4_parameters_bias_)
        input_68 = l_self_modules_blocks_modules_8_modules_4_parameters_weight_ = l_self_modules_blocks_modules_8_modules_4_parameters_bias_ = None
        input_70 = torch.nn.functional.relu(input_69, inplace=False)
        input_69 = None
        input_71 = torch.nn.functional.linear(input_70, l_self_modules_blocks_modules_8_modules_6_parameters_weight_, l_self_modules_blocks_modules_8_modules_6_parameters_bias_)
        input_70 = l_self_modules_blocks_modules_8_modules_6_parameters_weight_ = l_self_modules_blocks_modules_8_modules_6_parameters_bias_ = None
        input_72 = torch.nn.functional.relu(input_71, inplace=False)
        input_71 = None
        both_8 = torch.nn.functional.linear(input_72, l_self_modules_theta_modules_8_parameters_weight_, l_self_modules_theta_modules_8_parameters_bias_)
        input_72 = l_self_modules_theta_modules_8_parameters_weight_ = l_self_modules_theta_modules_8_parameters_bias_ = None
        getitem_16 = both_8[slice(None, None, None), slice(None, 96, None)]
        residual_9 = residual_8 - getitem_16
        residual_8 = getitem_16 = None
        getitem_17 = both_8[slice(None, None, None), slice(96, None, None)]
        both_8 = None
        forecast_9 = forecast_8 + getitem_17
        forecast_8 = getitem_17 = None
        input_73 = torch.nn.functional.linear(residual_9, l_self_modules_blocks_modules_9_modules_0_parameters_weight_, l_self_modules_blocks_modules_9_modules_0_parameters_bias_)
        l_self_modules_blocks_modules_9_modules_0_parameters_weight_ = l_self_modules_blocks_modules_9_modules_0_parameters_bias_ = None
        input_74 = torch.nn.functional.relu(input_73, inplace=False)
        input_73 = None
        input_75 = torch.nn.functional.linear(input_74, l_self_modules_blocks_modules_9_modules_2_parameters_weight_, l_self_modules_blocks_modules_9_modules_2_parameters_bias_)
        input_74 = l_self_modules_blocks_modules_9_modules_2_parameters_weight_ = l_self_modules_blocks_modules_9_modules_2_parameters_bias_ = None
        input_76 = torch.nn.functional.relu(input_75, inplace=False)
        input_75 = None
        input_77 = torch.nn.functional.linear(input_76, l_self_modules_blocks_modules_9_modules_4_parameters_weight_, l_self_modules_blocks_modules_9_modules_4_parameters_bias_)
        input_76 = l_self_modules_blocks_modules_9_modules_4_parameters_weight_ = l_self_modules_blocks_modules_9_modules_4_parameters_bias_ = None
        input_78 = torch.nn.functional.relu(input_77, inplace=False)
        input_77 = None
        input_79 = torch.nn.functional.linear(input_78, l_self_modules_blocks_modules_9_modules_6_parameters_weight_, l_self_modules_blocks_modules_9_modules_6_parameters_bias_)
        input_78 = l_self_modules_blocks_modules_9_modules_6_parameters_weight_ = l_self_modules_blocks_modules_9_modules_6_parameters_bias_ = None
        input_80 = torch.nn.functional.relu(input_79, inplace=False)
        input_79 = None
        both_9 = torch.nn.functional.linear(input_80, l_self_modules_theta_modules_9_parameters_weight_, l_self_modules_theta_modules_9_parameters_bias_)
        input_80 = l_self_modules_theta_modules_9_parameters_weight_ = l_self_modules_theta_modules_9_parameters_bias_ = None
        getitem_18 = both_9[slice(None, None, None), slice(None, 96, None)]
        residual_10 = residual_9 - getitem_18
        residual_9 = getitem_18 = None
        getitem_19 = both_9[slice(None, None, None), slice(96, None, None)]
        both_9 = None
        forecast_10 = forecast_9 + getitem_19
        forecast_9 = getitem_19 = None
        input_81 = torch.nn.functional.linear(residual_10, l_self_modules_blocks_modules_10_modules_0_parameters_weight_, l_self_modules_blocks_modules_10_modules_0_parameters_bias_)
        l_self_modules_blocks_modules_10_modules_0_parameters_weight_ = l_self_modules_blocks_modules_10_modules_0_parameters_bias_ = None
        input_82 = torch.nn.functional.relu(input_81, inplace=False)
        input_81 = None
        input_83 = torch.nn.functional.linear(input_82, l_self_modules_blocks_modules_10_modules_2_parameters_weight_, l_self_modules_blocks_modules_10_modules_2_parameters_bias_)
        input_82 = l_self_modules_blocks_modules_10_modules_2_parameters_weight_ = l_self_modules_blocks_modules_10_modules_2_parameters_bias_ = None
        input_84 = torch.nn.functional.relu(input_83, inplace=False)
        input_83 = None
        input_85 = torch.nn.functional.linear(input_84, l_self_modules_blocks_modules_10_modules_4_parameters_weight_, l_self_modules_blocks_modules_10_modules_4_parameters_bias_)
        input_84 = l_self_modules_blocks_modules_10_modules_4_parameters_weight_ = l_self_modules_blocks_modules_10_modules_4_parameters_bias_ = None
        input_86 = torch.nn.functional.relu(input_85, inplace=False)
        input_85 = None
        input_87 = torch.nn.functional.linear(input_86, l_self_modules_blocks_modules_10_modules_6_parameters_weight_, l_self_modules_blocks_modules_10_modules_6_parameters_bias_)
        input_86 = l_self_modules_blocks_modules_10_modules_6_parameters_weight_ = l_self_modules_blocks_modules_10_modules_6_parameters_bias_ = None
        input_88 = torch.nn.functional.relu(input_87, inplace=False)
        input_87 = None
        both_10 = torch.nn.functional.linear(input_88, l_self_modules_theta_modules_10_parameters_weight_, l_self_modules_theta_modules_10_parameters_bias_)
        input_88 = l_self_modules_theta_modules_10_parameters_weight_ = l_self_modules_theta_modules_10_parameters_bias_ = None
        getitem_20 = both_10[slice(None, None, None), slice(None, 96, None)]
        residual_11 = residual_10 - getitem_20
        residual_10 = getitem_20 = None
        getitem_21 = both_10[slice(None, None, None), slice(96, None, None)]
        both_10 = None
        forecast_11 = forecast_10 + getitem_21
        forecast_10 = getitem_21 = None
        input_89 = torch.nn.functional.linear(residual_11, l_self_modules_blocks_modules_11_modules_0_parameters_weight_, l_self_modules_blocks_modules_11_modules_0_parameters_bias_)
        l_self_modules_blocks_modules_11_modules_0_parameters_weight_ = l_self_modules_blocks_modules_11_modules_0_parameters_bias_ = None
        input_90 = torch.nn.functional.relu(input_89, inplace=False)
        input_89 = None
        input_91 = torch.nn.functional.linear(input_90, l_self_modules_blocks_modules_11_modules_2_parameters_weight_, l_self_modules_blocks_modules_11_modules_2_parameters_bias_)
        input_90 = l_self_modules_blocks_modules_11_modules_2_parameters_weight_ = l_self_modules_blocks_modules_11_modules_2_parameters_bias_ = None
        input_92 = torch.nn.functional.relu(input_91, inplace=False)
        input_91 = None
        input_93 = torch.nn.functional.linear(input_92, l_self_modules_blocks_modules_11_modules_4_parameters_weight_, l_self_modules_blocks_modules_11_modules_4_parameters_bias_)
        input_92 = l_self_modules_blocks_modules_11_modules_4_parameters_weight_ = l_self_modules_blocks_modules_11_modules_4_parameters_bias_ = None
        input_94 = torch.nn.functional.relu(input_93, inplace=False)
        input_93 = None
        input_95 = torch.nn.functional.linear(input_94, l_self_modules_blocks_modules_11_modules_6_parameters_weight_, l_self_modules_blocks_modules_11_modules_6_parameters_bias_)
        input_94 = l_self_modules_blocks_modules_11_modules_6_parameters_weight_ = l_self_modules_blocks_modules_11_modules_6_parameters_bias_ = None
        input_96 = torch.nn.functional.relu(input_95, inplace=False)
        input_95 = None
        both_11 = torch.nn.functional.linear(input_96, l_self_modules_theta_modules_11_parameters_weight_, l_self_modules_theta_modules_11_parameters_bias_)
        input_96 = l_self_modules_theta_modules_11_parameters_weight_ = l_self_modules_theta_modules_11_parameters_bias_ = None
        getitem_22 = both_11[slice(None, None, None), slice(None, 96, None)]
        residual_12 = residual_11 - getitem_22
        residual_11 = getitem_22 = residual_12 = None
        getitem_23 = both_11[slice(None, None, None), slice(96, None, None)]
        both_11 = None
        forecast_12 = forecast_11 + getitem_23
        forecast_11 = getitem_23 = None
        mul = forecast_12 * std_1
        forecast_12 = std_1 = None
        add_13 = mul + mean
        mul = mean = None
        return (add_13,)
