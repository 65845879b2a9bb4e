import torch
from torch import device


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_samples_: torch.Tensor,
        L_self_modules_inp_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_inp_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_0_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_3_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_3_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_3_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_3_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_3_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_3_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_4_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_4_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_4_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_4_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_4_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_4_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_5_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_5_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_5_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_5_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_5_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_5_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_6_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_6_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_6_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_6_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_6_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_6_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_7_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_7_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_7_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_7_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_7_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_7_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_8_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_8_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_8_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_8_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_8_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_8_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_9_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_9_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_9_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_9_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_9_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_9_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_10_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_10_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_10_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_10_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_10_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_10_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_11_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_11_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_11_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_11_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_11_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_11_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_12_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_12_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_12_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_12_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_12_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_12_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_13_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_13_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_13_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_13_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_13_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_13_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_14_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_14_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_14_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_14_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_14_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_14_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_15_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_15_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_15_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_15_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_15_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_15_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_16_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_16_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_16_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_16_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_16_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_16_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_17_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_17_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_17_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_17_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_17_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_17_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_18_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_18_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_18_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_18_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_18_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_18_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_19_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_gate_modules_19_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_19_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_skip_modules_19_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_19_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res_modules_19_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_out1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_out1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_out2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_out2_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_samples_ = L_samples_
        l_self_modules_inp_parameters_weight_ = L_self_modules_inp_parameters_weight_
        l_self_modules_inp_parameters_bias_ = L_self_modules_inp_parameters_bias_
        l_self_modules_gate_modules_0_parameters_weight_ = L_self_modules_gate_modules_0_parameters_weight_
        l_self_modules_gate_modules_0_parameters_bias_ = L_self_modules_gate_modules_0_parameters_bias_
        l_self_modules_skip_modules_0_parameters_weight_ = L_self_modules_skip_modules_0_parameters_weight_
        l_self_modules_skip_modules_0_parameters_bias_ = L_self_modules_skip_modules_0_parameters_bias_
        l_self_modules_res_modules_0_parameters_weight_ = L_self_modules_res_modules_0_parameters_weight_
        l_self_modules_res_modules_0_parameters_bias_ = L_self_modules_res_modules_0_parameters_bias_
        l_self_modules_gate_modules_1_parameters_weight_ = L_self_modules_gate_modules_1_parameters_weight_
        l_self_modules_gate_modules_1_parameters_bias_ = L_self_modules_gate_modules_1_parameters_bias_
        l_self_modules_skip_modules_1_parameters_weight_ = L_self_modules_skip_modules_1_parameters_weight_
        l_self_modules_skip_modules_1_parameters_bias_ = L_self_modules_skip_modules_1_parameters_bias_
        l_self_modules_res_modules_1_parameters_weight_ = L_self_modules_res_modules_1_parameters_weight_
        l_self_modules_res_modules_1_parameters_bias_ = L_self_modules_res_modules_1_parameters_bias_
        l_self_modules_gate_modules_2_parameters_weight_ = L_self_modules_gate_modules_2_parameters_weight_
        l_self_modules_gate_modules_2_parameters_bias_ = L_self_modules_gate_modules_2_parameters_bias_
        l_self_modules_skip_modules_2_parameters_weight_ = L_self_modules_skip_modules_2_parameters_weight_
        l_self_modules_skip_modules_2_parameters_bias_ = L_self_modules_skip_modules_2_parameters_bias_
        l_self_modules_res_modules_2_parameters_weight_ = L_self_modules_res_modules_2_parameters_weight_
        l_self_modules_res_modules_2_parameters_bias_ = L_self_modules_res_modules_2_parameters_bias_
        l_self_modules_gate_modules_3_parameters_weight_ = L_self_modules_gate_modules_3_parameters_weight_
        l_self_modules_gate_modules_3_parameters_bias_ = L_self_modules_gate_modules_3_parameters_bias_
        l_self_modules_skip_modules_3_parameters_weight_ = L_self_modules_skip_modules_3_parameters_weight_
        l_self_modules_skip_modules_3_parameters_bias_ = L_self_modules_skip_modules_3_parameters_bias_
        l_self_modules_res_modules_3_parameters_weight_ = L_self_modules_res_modules_3_parameters_weight_
        l_self_modules_res_modules_3_parameters_bias_ = L_self_modules_res_modules_3_parameters_bias_
        l_self_modules_gate_modules_4_parameters_weight_ = L_self_modules_gate_modules_4_parameters_weight_
        l_self_modules_gate_modules_4_parameters_bias_ = L_self_modules_gate_modules_4_parameters_bias_
        l_self_modules_skip_modules_4_parameters_weight_ = L_self_modules_skip_modules_4_parameters_weight_
        l_self_modules_skip_modules_4_parameters_bias_ = L_self_modules_skip_modules_4_parameters_bias_
        l_self_modules_res_modules_4_parameters_weight_ = L_self_modules_res_modules_4_parameters_weight_
        l_self_modules_res_modules_4_parameters_bias_ = L_self_modules_res_modules_4_parameters_bias_
        l_self_modules_gate_modules_5_parameters_weight_ = L_self_modules_gate_modules_5_parameters_weight_
        l_self_modules_gate_modules_5_parameters_bias_ = L_self_modules_gate_modules_5_parameters_bias_
        l_self_modules_skip_modules_5_parameters_weight_ = L_self_modules_skip_modules_5_parameters_weight_
        l_self_modules_skip_modules_5_parameters_bias_ = L_self_modules_skip_modules_5_parameters_bias_
        l_self_modules_res_modules_5_parameters_weight_ = L_self_modules_res_modules_5_parameters_weight_
        l_self_modules_res_modules_5_parameters_bias_ = L_self_modules_res_modules_5_parameters_bias_
        l_self_modules_gate_modules_6_parameters_weight_ = L_self_modules_gate_modules_6_parameters_weight_
        l_self_modules_gate_modules_6_parameters_bias_ = L_self_modules_gate_modules_6_parameters_bias_
        l_self_modules_skip_modules_6_parameters_weight_ = L_self_modules_skip_modules_6_parameters_weight_
        l_self_modules_skip_modules_6_parameters_bias_ = L_self_modules_skip_modules_6_parameters_bias_
        l_self_modules_res_modules_6_parameters_weight_ = L_self_modules_res_modules_6_parameters_weight_
        l_self_modules_res_modules_6_parameters_bias_ = L_self_modules_res_modules_6_parameters_bias_
        l_self_modules_gate_modules_7_parameters_weight_ = L_self_modules_gate_modules_7_parameters_weight_
        l_self_modules_gate_modules_7_parameters_bias_ = L_self_modules_gate_modules_7_parameters_bias_
        l_self_modules_skip_modules_7_parameters_weight_ = L_self_modules_skip_modules_7_parameters_weight_
        l_self_modules_skip_modules_7_parameters_bias_ = L_self_modules_skip_modules_7_parameters_bias_
        l_self_modules_res_modules_7_parameters_weight_ = L_self_modules_res_modules_7_parameters_weight_
        l_self_modules_res_modules_7_parameters_bias_ = L_self_modules_res_modules_7_parameters_bias_
        l_self_modules_gate_modules_8_parameters_weight_ = L_self_modules_gate_modules_8_parameters_weight_
        l_self_modules_gate_modules_8_parameters_bias_ = L_self_modules_gate_modules_8_parameters_bias_
        l_self_modules_skip_modules_8_parameters_weight_ = L_self_modules_skip_modules_8_parameters_weight_
        l_self_modules_skip_modules_8_parameters_bias_ = L_self_modules_skip_modules_8_parameters_bias_
        l_self_modules_res_modules_8_parameters_weight_ = L_self_modules_res_modules_8_parameters_weight_
        l_self_modules_res_modules_8_parameters_bias_ = L_self_modules_res_modules_8_parameters_bias_
        l_self_modules_gate_modules_9_parameters_weight_ = L_self_modules_gate_modules_9_parameters_weight_
        l_self_modules_gate_modules_9_parameters_bias_ = L_self_modules_gate_modules_9_parameters_bias_
        l_self_modules_skip_modules_9_parameters_weight_ = L_self_modules_skip_modules_9_parameters_weight_
        l_self_modules_skip_modules_9_parameters_bias_ = L_self_modules_skip_modules_9_parameters_bias_
        l_self_modules_res_modules_9_parameters_weight_ = L_self_modules_res_modules_9_parameters_weight_
        l_self_modules_res_modules_9_parameters_bias_ = L_self_modules_res_modules_9_parameters_bias_
        l_self_modules_gate_modules_10_parameters_weight_ = L_self_modules_gate_modules_10_parameters_weight_
        l_self_modules_gate_modules_10_parameters_bias_ = L_self_modules_gate_modules_10_parameters_bias_
        l_self_modules_skip_modules_10_parameters_weight_ = L_self_modules_skip_modules_10_parameters_weight_
        l_self_modules_skip_modules_10_parameters_bias_ = L_self_modules_skip_modules_10_parameters_bias_
        l_self_modules_res_modules_10_parameters_weight_ = L_self_modules_res_modules_10_parameters_weight_
        l_self_modules_res_modules_10_parameters_bias_ = L_self_modules_res_modules_10_parameters_bias_
        l_self_modules_gate_modules_11_parameters_weight_ = L_self_modules_gate_modules_11_parameters_weight_
        l_self_modules_gate_modules_11_parameters_bias_ = L_self_modules_gate_modules_11_parameters_bias_
        l_self_modules_skip_modules_11_parameters_weight_ = L_self_modules_skip_modules_11_parameters_weight_
        l_self_modules_skip_modules_11_parameters_bias_ = L_self_modules_skip_modules_11_parameters_bias_
        l_self_modules_res_modules_11_parameters_weight_ = L_self_modules_res_modules_11_parameters_weight_
        l_self_modules_res_modules_11_parameters_bias_ = L_self_modules_res_modules_11_parameters_bias_
        l_self_modules_gate_modules_12_parameters_weight_ = L_self_modules_gate_modules_12_parameters_weight_
        l_self_modules_gate_modules_12_parameters_bias_ = L_self_modules_gate_modules_12_parameters_bias_
        l_self_modules_skip_modules_12_parameters_weight_ = L_self_modules_skip_modules_12_parameters_weight_
        l_self_modules_skip_modules_12_parameters_bias_ = L_self_modules_skip_modules_12_parameters_bias_
        l_self_modules_res_modules_12_parameters_weight_ = L_self_modules_res_modules_12_parameters_weight_
        l_self_modules_res_modules_12_parameters_bias_ = L_self_modules_res_modules_12_parameters_bias_
        l_self_modules_gate_modules_13_parameters_weight_ = L_self_modules_gate_modules_13_parameters_weight_
        l_self_modules_gate_modules_13_parameters_bias_ = L_self_modules_gate_modules_13_parameters_bias_
        l_self_modules_skip_modules_13_parameters_weight_ = L_self_modules_skip_modules_13_parameters_weight_
        l_self_modules_skip_modules_13_parameters_bias_ = L_self_modules_skip_modules_13_parameters_bias_
        l_self_modules_res_modules_13_parameters_weight_ = L_self_modules_res_modules_13_parameters_weight_
        l_self_modules_res_modules_13_parameters_bias_ = L_self_modules_res_modules_13_parameters_bias_
        l_self_modules_gate_modules_14_parameters_weight_ = L_self_modules_gate_modules_14_parameters_weight_
        l_self_modules_gate_modules_14_parameters_bias_ = L_self_modules_gate_modules_14_parameters_bias_
        l_self_modules_skip_modules_14_parameters_weight_ = L_self_modules_skip_modules_14_parameters_weight_
        l_self_modules_skip_modules_14_parameters_bias_ = L_self_modules_skip_modules_14_parameters_bias_
        l_self_modules_res_modules_14_parameters_weight_ = L_self_modules_res_modules_14_parameters_weight_
        l_self_modules_res_modules_14_parameters_bias_ = L_self_modules_res_modules_14_parameters_bias_
        l_self_modules_gate_modules_15_parameters_weight_ = L_self_modules_gate_modules_15_parameters_weight_
        l_self_modules_gate_modules_15_parameters_bias_ = L_self_modules_gate_modules_15_parameters_bias_
        l_self_modules_skip_modules_15_parameters_weight_ = L_self_modules_skip_modules_15_parameters_weight_
        l_self_modules_skip_modules_15_parameters_bias_ = L_self_modules_skip_modules_15_parameters_bias_
        l_self_modules_res_modules_15_parameters_weight_ = L_self_modules_res_modules_15_parameters_weight_
        l_self_modules_res_modules_15_parameters_bias_ = L_self_modules_res_modules_15_parameters_bias_
        l_self_modules_gate_modules_16_parameters_weight_ = L_self_modules_gate_modules_16_parameters_weight_
        l_self_modules_gate_modules_16_parameters_bias_ = L_self_modules_gate_modules_16_parameters_bias_
        l_self_modules_skip_modules_16_parameters_weight_ = L_self_modules_skip_modules_16_parameters_weight_
        l_self_modules_skip_modules_16_parameters_bias_ = L_self_modules_skip_modules_16_parameters_bias_
        l_self_modules_res_modules_16_parameters_weight_ = L_self_modules_res_modules_16_parameters_weight_
        l_self_modules_res_modules_16_parameters_bias_ = L_self_modules_res_modules_16_parameters_bias_
        l_self_modules_gate_modules_17_parameters_weight_ = L_self_modules_gate_modules_17_parameters_weight_
        l_self_modules_gate_modules_17_parameters_bias_ = L_self_modules_gate_modules_17_parameters_bias_
        l_self_modules_skip_modules_17_parameters_weight_ = L_self_modules_skip_modules_17_parameters_weight_
        l_self_modules_skip_modules_17_parameters_bias_ = L_self_modules_skip_modules_17_parameters_bias_
        l_self_modules_res_modules_17_parameters_weight_ = L_self_modules_res_modules_17_parameters_weight_
        l_self_modules_res_modules_17_parameters_bias_ = L_self_modules_res_modules_17_parameters_bias_
        l_self_modules_gate_modules_18_parameters_weight_ = L_self_modules_gate_modules_18_parameters_weight_
        l_self_modules_gate_modules_18_parameters_bias_ = L_self_modules_gate_modules_18_parameters_bias_
        l_self_modules_skip_modules_18_parameters_weight_ = L_self_modules_skip_modules_18_parameters_weight_
        l_self_modules_skip_modules_18_parameters_bias_ = L_self_modules_skip_modules_18_parameters_bias_
        l_self_modules_res_modules_18_parameters_weight_ = L_self_modules_res_modules_18_parameters_weight_
        l_self_modules_res_modules_18_parameters_bias_ = L_self_modules_res_modules_18_parameters_bias_
        l_self_modules_gate_modules_19_parameters_weight_ = L_self_modules_gate_modules_19_parameters_weight_
        l_self_modules_gate_modules_19_parameters_bias_ = L_self_modules_gate_modules_19_parameters_bias_
        l_self_modules_skip_modules_19_parameters_weight_ = L_self_modules_skip_modules_19_parameters_weight_
        l_self_modules_skip_modules_19_parameters_bias_ = L_self_modules_skip_modules_19_parameters_bias_
        l_self_modules_res_modules_19_parameters_weight_ = L_self_modules_res_modules_19_parameters_weight_
        l_self_modules_res_modules_19_parameters_bias_ = L_self_modules_res_modules_19_parameters_bias_
        l_self_modules_out1_parameters_weight_ = L_self_modules_out1_parameters_weight_
        l_self_modules_out1_parameters_bias_ = L_self_modules_out1_parameters_bias_
        l_self_modules_out2_parameters_weight_ = L_self_modules_out2_parameters_weight_
        l_self_modules_out2_parameters_bias_ = L_self_modules_out2_parameters_bias_
        one_hot = torch.nn.functional.one_hot(l_samples_, 256)
        l_samples_ = None
        float_1 = one_hot.float()
        one_hot = None
        transpose = float_1.transpose(1, 2)
        float_1 = None
        x = torch.conv1d(transpose, l_self_modules_inp_parameters_weight_, l_self_modules_inp_parameters_bias_, (1,), (0,), (1,), 1)
        transpose = l_self_modules_inp_parameters_weight_ = l_self_modules_inp_parameters_bias_ = None
        total = torch.zeros(1, device=device(type='cpu'))
        pad = torch.nn.functional.pad(x, (1, 0), 'constant', None)
        conv1d_1 = torch.conv1d(pad, l_self_modules_gate_modules_0_parameters_weight_, l_self_modules_gate_modules_0_parameters_bias_, (1,), (0,), (1,), 1)
        pad = l_self_modules_gate_modules_0_parameters_weight_ = l_self_modules_gate_modules_0_parameters_bias_ = None
        chunk = conv1d_1.chunk(2, 1)
        conv1d_1 = None
        a = chunk[0]
        b = chunk[1]
        chunk = None
        tanh = torch.tanh(a)
        a = None
        sigmoid = torch.sigmoid(b)
        b = None
        y = tanh * sigmoid
        tanh = sigmoid = None
        conv1d_2 = torch.conv1d(y, l_self_modules_skip_modules_0_parameters_weight_, l_self_modules_skip_modules_0_parameters_bias_, (1,), (0,), (1,), 1)
        l_self_modules_skip_modules_0_parameters_weight_ = l_self_modules_skip_modules_0_parameters_bias_ = None
        total_1 = total + conv1d_2
        total = conv1d_2 = None
        conv1d_3 = torch.conv1d(y, l_self_modules_res_modules_0_parameters_weight_, l_self_modules_res_modules_0_parameters_bias_, (1,), (0,), (1,), 1)
        y = l_self_modules_res_modules_0_parameters_weight_ = l_self_modules_res_modules_0_parameters_bias_ = None
        add_1 = x + conv1d_3
        x = conv1d_3 = None
        x_1 = add_1 * 0.7071067811865476
        add_1 = None
        pad_1 = torch.nn.functional.pad(x_1, (2, 0), 'constant', None)
        conv1d_4 = torch.conv1d(pad_1, l_self_modules_gate_modules_1_parameters_weight_, l_self_modules_gate_modules_1_parameters_bias_, (1,), (0,), (2,), 1)
        pad_1 = l_self_modules_gate_modules_1_parameters_weight_ = l_self_modules_gate_modules_1_parameters_bias_ = None
        chunk_1 = conv1d_4.chunk(2, 1)
        conv1d_4 = None
        a_1 = chunk_1[0]
        b_1 = chunk_1[1]
        chunk_1 = None
        tanh_1 = torch.tanh(a_1)
        a_1 = None
        sigmoid_1 = torch.sigmoid(b_1)
        b_1 = None
        y_1 = tanh_1 * sigmoid_1
        tanh_1 = sigmoid_1 = None
        conv1d_5 = torch.conv1d(y_1, l_self_modules_skip_modules_1_parameters_weight_, l_self_modules_skip_modules_1_parameters_bias_, (1,), (0,), (1,), 1)
        l_self_modules_skip_modules_1_parameters_weight_ = l_self_modules_skip_modules_1_parameters_bias_ = None
        total_2 = total_1 + conv1d_5
        total_1 = conv1d_5 = None
        conv1d_6 = torch.conv1d(y_1, l_self_modules_res_modules_1_parameters_weight_, l_self_modules_res_modules_1_parameters_bias_, (1,), (0,), (1,), 1)
        y_1 = l_self_modules_res_modules_1_parameters_weight_ = l_self_modules_res_modules_1_parameters_bias_ = None
        add_3 = x_1 + conv1d_6
        x_1 = conv1d_6 = None
        x_2 = add_3 * 0.7071067811865476
        add_3 = None
        pad_2 = torch.nn.functional.pad(x_2, (4, 0), 'constant', None)
        conv1d_7 = torch.conv1d(pad_2, l_self_modules_gate_modules_2_parameters_weight_, l_self_modules_gate_modules_2_parameters_bias_, (1,), (0,), (4,), 1)
        pad_2 = l_self_modules_gate_modules_2_parameters_weight_ = l_self_modules_gate_modules_2_parameters_bias_ = None
        chunk_2 = conv1d_7.chunk(2, 1)
        conv1d_7 = None
        a_2 = chunk_2[0]
        b_2 = chunk_2[1]
        chunk_2 = None
        tanh_2 = torch.tanh(a_2)
        a_2 = None
        sigmoid_2 = torch.sigmoid(b_2)
        b_2 = None
        y_2 = tanh_2 * sigmoid_2
        tanh_2 = sigmoid_2 = None
        conv1d_8 = torch.conv1d(y_2, l_self_modules_skip_modules_2_parameters_weight_, l_self_modules_skip_modules_2_parameters_bias_, (1,), (0,), (1,), 1)
        l_self_modules_skip_modules_2_parameters_weight_ = l_self_modules_skip_modules_2_parameters_bias_ = None
        total_3 = total_2 + conv1d_8
        total_2 = conv1d_8 = None
        conv1d_9 = torch.conv1d(y_2, l_self_modules_res_modules_2_parameters_weight_, l_self_modules_res_modules_2_parameters_bias_, (1,), (0,), (1,), 1)
        y_2 = l_self_modules_res_modules_2_parameters_weight_ = l_self_modules_res_modules_2_parameters_bias_ = None
        add_5 = x_2 + conv1d_9
        x_2 = conv1d_9 = None
        x_3 = add_5 * 0.7071067811865476
        add_5 = None
        pad_3 = torch.nn.functional.pad(x_3, (8, 0), 'constant', None)
        conv1d_10 = torch.conv1d(pad_3, l_self_modules_gate_modules_3_parameters_weight_, l_self_modules_gate_modules_3_parameters_bias_, (1,), (0,), (8,), 1)
        pad_3 = l_self_modules_gate_modules_3_parameters_weight_ = l_self_modules_gate_modules_3_parameters_bias_ = None
        chunk_3 = conv1d_10.chunk(2, 1)
        conv1d_10 = None
        a_3 = chunk_3[0]
        b_3 = chunk_3[1]
        chunk_3 = None
        tanh_3 = torch.tanh(a_3)
        a_3 = None
        sigmoid_3 = torch.sigmoid(b_3)
        b_3 = None
        y_3 = tanh_3 * sigmoid_3
        tanh_3 = sigmoid_3 = None
        conv1d_11 = torch.conv1d(y_3, l_self_modules_skip_modules_3_parameters_weight_, l_self_modules_skip_modules_3_parameters_bias_, (1,), (0,), (1,), 1)
        l_self_modules_skip_modules_3_parameters_weight_ = l_self_modules_skip_modules_3_parameters_bias_ = None
        total_4 = total_3 + conv1d_11
        total_3 = conv1d_11 = None
        conv1d_12 = torch.conv1d(y_3, l_self_modules_res_modules_3_parameters_weight_, l_self_modules_res_modules_3_parameters_bias_, (1,), (0,), (1,), 1)
        y_3 = l_self_modules_res_modules_3_parameters_weight_ = l_self_modules_res_modules_3_parameters_bias_ = None
        add_7 = x_3 + conv1d_12
        x_3 = conv1d_12 = None
        x_4 = add_7 * 0.7071067811865476
        add_7 = None
        pad_4 = torch.nn.functional.pad(x_4, (16, 0), 'constant', None)
        conv1d_13 = torch.conv1d(pad_4, l_self_modules_gate_modules_4_parameters_weight_, l_self_modules_gate_modules_4_parameters_bias_, (1,), (0,), (16,), 1)
        pad_4 = l_self_modules_gate_modules_4_parameters_weight_ = l_self_modules_gate_modules_4_parameters_bias_ = None
        chunk_4 = conv1d_13.chunk(2, 1)
        conv1d_13 = None
        a_4 = chunk_4[0]
        b_4 = chunk_4[1]
        chunk_4 = None
        tanh_4 = torch.tanh(a_4)
        a_4 = None
        sigmoid_4 = torch.sigmoid(b_4)
        b_4 = None
        y_4 = tanh_4 * sigmoid_4
        tanh_4 = sigmoid_4 = None
        conv1d_14 = torch.conv1d(y_4, l_self_modules_skip_modules_4_parameters_weight_, l_self_modules_skip_modules_4_parameters_bias_, (1,), (0,), (1,), 1)
        l_self_modules_skip_modules_4_parameters_weight_ = l_self_modules_skip_modules_4_parameters_bias_ = None
        total_5 = total_4 + conv1d_14
        total_4 = conv1d_14 = None
        conv1d_15 = torch.conv1d(y_4, l_self_modules_res_modules_4_parameters_weight_, l_self_modules_res_modules_4_parameters_bias_, (1,), (0,), (1,), 1)
        y_4 = l_self_modules_res_modules_4_parameters_weight_ = l_self_modules_res_modules_4_parameters_bias_ = None
        add_9 = x_4 + conv1d_15
        x_4 = conv1d_15 = None
        x_5 = add_9 * 0.7071067811865476
        add_9 = None
        pad_5 = torch.nn.functional.pad(x_5, (32, 0), 'constant', None)
        conv1d_16 = torch.conv1d(pad_5, l_self_modules_gate_modules_5_parameters_weight_, l_self_modules_gate_modules_5_parameters_bias_, (1,), (0,), (32,), 1)
        pad_5 = l_self_modules_gate_modules_5_parameters_weight_ = l_self_modules_gate_modules_5_parameters_bias_ = None
        chunk_5 = conv1d_16.chunk(2, 1)
        conv1d_16 = None
        a_5 = chunk_5[0]
        b_5 = chunk_5[1]
        chunk_5 = None
        tanh_5 = torch.tanh(a_5)
        a_5 = None
        sigmoid_5 = torch.sigmoid(b_5)
        b_5 = None
        y_5 = tanh_5 * sigmoid_5
        tanh_5 = sigmoid_5 = None
        conv1d_17 = torch.conv1d(y_5, l_self_modules_skip_modules_5_parameters_weight_, l_self_modules_skip_modules_5_parameters_bias_, (1,), (0,), (1,), 1)
        l_self_modules_skip_modules_5_parameters_weight_ = l_self_modules_skip_modules_5_parameters_bias_ = None
        total_6 = total_5 + conv1d_17
        total_5 = conv1d_17 = None
        conv1d_18 = torch.conv1d(y_5, l_self_modules_res_modules_5_parameters_weight_, l_self_modules_res_modules_5_parameters_bias_, (1,), (0,), (1,), 1)
        y_5 = l_self_modules_res_modules_5_parameters_weight_ = l_self_modules_res_modules_5_parameters_bias_ = None
        add_11 = x_5 + conv1d_18
        x_5 = conv1d_18 = None
        x_6 = add_11 * 0.7071067811865476
        add_11 = None
        pad_6 = torch.nn.functional.pad(x_6, (64, 0), 'constant', None)
        conv1d_19 = torch.conv1d(pad_6, l_self_modules_gate_modules_6_parameters_weight_, l_self_modules_gate_modules_6_parameters_bias_, (1,), (0,), (64,), 1)
        pad_6 = l_self_modules_gate_modules_6_parameters_weight_ = l_self_modules_gate_modules_6_parameters_bias_ = None
        chunk_6 = conv1d_19.chunk(2, 1)
        conv1d_19 = None
        a_6 = chunk_6[0]
        b_6 = chunk_6[1]
        chunk_6 = None
        tanh_6 = torch.tanh(a_6)
        a_6 = None
        sigmoid_6 = torch.sigmoid(b_6)
        b_6 = None
        y_6 = tanh_6 * sigmoid_6
        tanh_6 = sigmoid_6 = None
        conv1d_20 = torch.conv1d(y_6, l_self_modules_skip_modules_6_parameters_weight_, l_self_modules_skip_modules_6_parameters_bias_, (1,), (0,), (1,), 1)
        l_self_modules_skip_modules_6_parameters_weight_ = l_self_modules_skip_modules_6_parameters_bias_ = None
        total_7 = total_6 + conv1d_20
        total_6 = conv1d_20 = None
        conv1d_21 = torch.conv1d(y_6, l_self_modules_res_modules_6_parameters_weight_, l_self_modules_res_modules_6_parameters_bias_, (1,), (0,), (1,), 1)
        y_6 = l_self_modules_res_modules_6_parameters_weight_ = l_self_modules_res_modules_6_parameters_bias_ = None
        add_13 = x_6 + conv1d_21
        x_6 = conv1d_21 = None
        x_7 = add_13 * 0.7071067811865476
        add_13 = None
        pad_7 = torch.nn.functional.pad(x_7, (128, 0), 'constant', None)
        conv1d_22 = torch.conv1d(pad_7, l_self_modules_gate_modules_7_parameters_weight_, l_self_modules_gate_modules_7_parameters_bias_, (1,), (0,), (128,), 1)
        pad_7 = l_self_modules_gate_modules_7_parameters_weight_ = l_self_modules_gate_modules_7_parameters_bias_ = None
        chunk_7 = conv1d_22.chunk(2, 1)
        conv1d_22 = None
        a_7 = chunk_7[0]
        b_7 = chunk_7[1]
        chunk_7 = None
        tanh_7 = torch.tanh(a_7)
        a_7 = None
        sigmoid_7 = torch.sigmoid(b_7)
        b_7 = None
        y_7 = tanh_7 * sigmoid_7
        tanh_7 = sigmoid_7 = None
        conv1d_23 = torch.conv1d(y_7, l_self_modules_skip_modules_7_parameters_weight_, l_self_modules_skip_modules_7_parameters_bias_, (1,), (0,), (1,), 1)
        l_self_modules_skip_modules_7_parameters_weight_ = l_self_modules_skip_modules_7_parameters_bias_ = None
        total_8 = total_7 + conv1d_23
        total_7 = conv1d_23 = None
        conv1d_24 = torch.conv1d(y_7, l_self_modules_res_modules_7_parameters_weight_, l_self_modules_res_modules_7_parameters_bias_, (1,), (0,), (1,), 1)
        y_7 = l_self_modules_res_modules_7_parameters_weight_ = l_self_modules_res_modules_7_parameters_bias_ = None
        add_15 = x_7 + conv1d_24
        x_7 = conv1d_24 = None
        x_8 = add_15 * 0.7071067811865476
        add_15 = None
        pad_8 = torch.nn.functional.pad(x_8, (256, 0), 'constant', None)
        conv1d_25 = torch.conv1d(pad_8, l_self_modules_gate_modules_8_parameters_weight_, l_self_modules_gate_modules_8_parameters_bias_, (1,), (0,), (256,), 1)
        pad_8 = l_self_modules_gate_modules_8_parameters_weight_ = l_self_modules_gate_modules_8_parameters_bias_ = None
        chunk_8 = conv1d_25.chunk(2, 1)
        conv1d_25 = None
        a_8 = chunk_8[0]
        b_8 = chunk_8[1]
        chunk_8 = None
        tanh_8 = torch.tanh(a_8)
        a_8 = None
        sigmoid_8 = torch.sigmoid(b_8)
        b_8 = None
        y_8 = tanh_8 * sigmoid_8
        tanh_8 = sigmoid_8 = None
        conv1d_26 = torch.conv1d(y_8, l_self_modules_skip_modules_8_parameters_weight_, l_self_modules_skip_modules_8_parameters_bias_, (1,), (0,), (1,), 1)
        l_self_modules_skip_modules_8_parameters_weight_ = l_self_modules_skip_modules_8_parameters_bias_ = None
        total_9 = total_8 + conv1d_26
        total_8 = conv1d_26 = None
        conv1d_27 = torch.conv1d(y_8, l_self_modules_res_modules_8_parameters_weight_, l_self_modules_res_modules_8_parameters_bias_, (1,), (0,), (1,), 1)
        y_8 = l_self_modules_res_modules_8_parameters_weight_ = l_self_modules_res_modules_8_parameters_bias_ = None
        add_17 = x_8 + conv1d_27
        x_8 = conv1d_27 = None
        x_9 = add_17 * 0.7071067811865476
        add_17 = None
        pad_9 = torch.nn.functional.pad(x_9, (512, 0), 'constant', None)
        conv1d_28 = torch.conv1d(pad_9, l_self_modules_gate_modules_9_parameters_weight_, l_self_modules_gate_modules_9_parameters_bias_, (1,), (0,), (512,), 1)
        pad_9 = l_self_modules_gate_modules_9_parameters_weight_ = l_self_modules_gate_modules_9_parameters_bias_ = None
        chunk_9 = conv1d_28.chunk(2, 1)
        conv1d_28 = None
        a_9 = chunk_9[0]
        b_9 = chunk_9[1]
        chunk_9 = None
        tanh_9 = torch.tanh(a_9)
        a_9 = None
        sigmoid_9 = torch.sigmoid(b_9)
        b_9 = None
        y_9 = tanh_9 * sigmoid_9
        tanh_9 = sigmoid_9 = None
        conv1d_29 = torch.conv1d(y_9, l_self_modules_skip_modules_9_parameters_weight_, l_self_modules_skip_modules_9_parameters_bias_, (1,), (0,), (1,), 1)
        l_self_modules_skip_modules_9_parameters_weight_ = l_self_modules_skip_modules_9_parameters_bias_ = None
        total_10 = total_9 + conv1d_29
        total_9 = conv1d_29 = None
        conv1d_30 = torch.conv1d(y_9, l_self_modules_res_modules_9_parameters_weight_, l_self_modules_res_modules_9_parameters_bias_, (1,), (0,), (1,), 1)
        y_9 = l_self_modules_res_modules_9_parameters_weight_ = l_self_modules_res_modules_9_parameters_bias_ = None
        add_19 = x_9 + conv1d_30
        x_9 = conv1d_30 = None
        x_10 = add_19 * 0.7071067811865476
        add_19 = None
        pad_10 = torch.nn.functional.pad(x_10, (1, 0), 'constant', None)
        conv1d_31 = torch.conv1d(pad_10, l_self_modules_gate_modules_10_parameters_weight_, l_self_modules_gate_modules_10_parameters_bias_, (1,), (0,), (1,), 1)
        pad_10 = l_self_modules_gate_modules_10_parameters_weight_ = l_self_modules_gate_modules_10_parameters_bias_ = None
        chunk_10 = conv1d_31.chunk(2, 1)
        conv1d_31 = None
        a_10 = chunk_10[0]
        b_10 = chunk_10[1]
        chunk_10 = None
        tanh_10 = torch.tanh(a_10)
        a_10 = None
        sigmoid_10 = torch.sigmoid(b_10)
        b_10 = None
        y_10 = tanh_10 * sigmoid_10
        tanh_10 = sigmoid_10 = None
        conv1d_32 = torch.conv1d(y_10, l_self_modules_skip_modules_10_parameters_weight_, l_self_modules_skip_modules_10_parameters_bias_, (1,), (0,), (1,), 1)
        l_self_modules_skip_modules_10_parameters_weight_ = l_self_modules_skip_modules_10_parameters_bias_ = None
        total_11 = total_10 + conv1d_32
        total_10 = conv1d_32 = None
        conv1d_33 = torch.conv1d(y_10, l_self_modules_res_modules_10_parameters_weight_, l_self_modules_res_modules_10_parameters_bias_, (1,), (0,), (1,), 1)
        y_10 = l_self_modules_res_modules_10_parameters_weight_ = l_self_modules_res_modules_10_parameters_bias_ = None
        add_21 = x_10 + conv1d_33
        x_10 = conv1d_33 = None
        x_11 = add_21 * 0.7071067811865476
        add_21 = None
        pad_11 = torch.nn.functional.pad(x_11, (2, 0), 'constant', None)
        conv1d_34 = torch.conv1d(pad_11, l_self_modules_gate_modules_11_parameters_weight_, l_self_modules_gate_modules_11_parameters_bias_, (1,), (0,), (2,), 1)
        pad_11 = l_self_modules_gate_modules_11_parameters_weight_ = l_self_modules_gate_modules_11_parameters_bias_ = None
        chunk_11 = conv1d_34.chunk(2, 1)
        conv1d_34 = None
        a_11 = chunk_11[0]
        b_11 = chunk_11[1]
        chunk_11 = None
        tanh_11 = torch.tanh(a_11)
        a_11 = None
        sigmoid_11 = torch.sigmoid(b_11)
        b_11 = None
        y_11 = tanh_11 * sigmoid_11
        tanh_11 = sigmoid_11 = None
        conv1d_35 = torch.conv1d(y_11, l_self_modules_skip_modules_11_parameters_weight_, l_self_modules_skip_modules_11_parameters_bias_, (1,), (0,), (1,), 1)
        l_self_modules_skip_modules_11_parameters_weight_ = l_self_modules_skip_modules_11_parameters_bias_ = None
        total_12 = total_11 + conv1d_35
        total_11 = conv1d_35 = None
        conv1d_36 = torch.conv1d(y_11, l_self_modules_res_modules_11_parameters_weight_, l_self_modules_res_modules_11_parameters_bias_, (1,), (0,), (1,), 1)
        y_11 = l_self_modules_res_modules_11_parameters_weight_ = l_self_modules_res_modules_11_parameters_bias_ = None
        add_23 = x_11 + conv1d_36
        x_11 = conv1d_36 = None
        x_12 = add_23 * 0.7071067811865476
        add_23 = None
        pad_12 = torch.nn.functional.pad(x_12, (4, 0), 'constant', None)
        conv1d_37 = torch.conv1d(pad_12, l_self_modules_gate_modules_12_parameters_weight_, l_self_modules_gate_modules_12_parameters_bias_, (1,), (0,), (4,), 1)
        pad_12 = l_self_modules_gate_modules_12_parameters_weight_ = l_self_modules_gate_modules_12_parameters_bias_ = None
        chunk_12 = conv1d_37.chunk(2, 1)
        conv1d_37 = None
        a_12 = chunk_12[0]
        b_12 = chunk_12[1]
        chunk_12 = None
        tanh_12 = torch.tanh(a_12)
        a_12 = None
        sigmoid_12 = torch.sigmoid(b_12)
        b_12 = None
        y_12 = tanh_12 * sigmoid_12
        tanh_12 = sigmoid_12 = None
        conv1d_38 = torch.conv1d(y_12, l_self_modules_skip_modules_12_parameters_weight_, l_self_modules_skip_modules_12_parameters_bias_, (1,), (0,), (1,), 1)
        l_self_modules_skip_modules_12_parameters_weight_ = l_self_modules_skip_modules_12_parameters_bias_ = None
        total_13 = total_12 + conv1d_38
        total_12 = conv1d_38 = None
        conv1d_39 = torch.conv1d(y_12, l_self_modules_res_modules_12_parameters_weight_, l_self_modules_res_modules_12_parameters_bias_, (1,), (0,), (1,), 1)
        y_12 = l_self_modules_res_modules_12_parameters_weight_ = l_self_modules_res_modules_12_parameters_bias_ = None
        add_25 = x_12 + conv1d_39
        x_12 = conv1d_39 = None
        x_13 = add_25 * 0.7071067811865476
        add_25 = None
        pad_13 = torch.nn.functional.pad(x_13, (8, 0), 'constant', None)
        conv1d_40 = torch.conv1d(pad_13, l_self_modules_gate_modules_13_parameters_weight_, l_self_modules_gate_modules_13_parameters_bias_, (1,), (0,), (8,), 1)
        pad_13 = l_self_modules_gate_modules_13_parameters_weight_ = l_self_modules_gate_modules_13_parameters_bias_ = None
        chunk_13 = conv1d_40.chunk(2, 1)
        conv1d_40 = None
        a_13 = chunk_13[0]
        b_13 = chunk_13[1]
        chunk_13 = None
        tanh_13 = torch.tanh(a_13)
        a_13 = None
        sigmoid_13 = torch.sigmoid(b_13)
        b_13 = None
        y_13 = tanh_13 * sigmoid_13
        tanh_13 = sigmoid_13 = None
        conv1d_41 = torch.conv1d(y_13, l_self_modules_skip_modules_13_parameters_weight_, l_self_modules_skip_modules_13_parameters_bias_, (1,), (0,), (1,), 1)
        l_self_modules_skip_modules_13_parameters_weight_ = l_self_modules_skip_modules_13_parameters_bias_ = None
        total_14 = total_13 + conv1d_41
        total_13 = conv1d_41 = None
        conv1d_42 = torch.conv1d(y_13, l_self_modules_res_modules_13_parameters_weight_, l_self_modules_res_modules_13_parameters_bias_, (1,), (0,), (1,), 1)
        y_13 = l_self_modules_res_modules_13_parameters_weight_ = l_self_modules_res_modules_13_parameters_bias_ = None
        add_27 = x_13 + conv1d_42
        x_13 = conv1d_42 = None
        x_14 = add_27 * 0.7071067811865476
        add_27 = None
        pad_14 = torch.nn.functional.pad(x_14, (16, 0), 'constant', None)
        conv1d_43 = torch.conv1d(pad_14, l_self_modules_gate_modules_14_parameters_weight_, l_self_modules_gate_modules_14_parameters_bias_, (1,), (0,), (16,), 1)
        pad_14 = l_self_modules_gate_modules_14_parameters_weight_ = l_self_modules_gate_modules_14_parameters_bias_ = None
        chunk_14 = conv1d_43.chunk(2, 1)
        conv1d_43 = None
        a_14 = chunk_14[0]
        b_14 = chunk_14[1]
        chunk_14 = None
        tanh_14 = torch.tanh(a_14)
        a_14 = None
        sigmoid_14 = torch.sigmoid(b_14)
        b_14 = None
        y_14 = tanh_14 * sigmoid_14
        tanh_14 = sigmoid_14 = None
        conv1d_44 = torch.conv1d(y_14, l_self_modules_skip_modules_14_parameters_weight_, l_self_modules_skip_modules_14_parameters_bias_, (1,), (0,), (1,), 1)
        l_self_modules_skip_modules_14_parameters_weight_ = l_self_modules_skip_modules_14_parameters_bias_ = None
        total_15 = total_14 + conv1d_44
        total_14 = conv1d_44 = None
        conv1d_45 = torch.conv1d(y_14, l_self_modules_res_modules_14_parameters_weight_, l_self_modules_res_modules_14_parameters_bias_, (1,), (0,), (1,), 1)
        y_14 = l_self_modules_res_modules_14_parameters_weight_ = l_self_modules_res_modules_14_parameters_bias_ = None
        add_29 = x_14 + conv1d_45
        x_14 = conv1d_45 = None
        x_15 = add_29 * 0.7071067811865476
        add_29 = None
        pad_15 = torch.nn.functional.pad(x_15, (32, 0), 'constant', None)
        conv1d_46 = torch.conv1d(pad_15, l_self_modules_gate_modules_15_parameters_weight_, l_self_modules_gate_modules_15_parameters_bias_, (1,), (0,), (32,), 1)
        pad_15 = l_self_modules_gate_modules_15_parameters_weight_ = l_self_modules_gate_modules_15_parameters_bias_ = None
        chunk_15 = conv1d_46.chunk(2, 1)
        conv1d_46 = None
        a_15 = chunk_15[0]
        b_15 = chunk_15[1]
        chunk_15 = None
        tanh_15 = torch.tanh(a_15)
        a_15 = None
        sigmoid_15 = torch.sigmoid(b_15)
        b_15 = None
        y_15 = tanh_15 * sigmoid_15
        tanh_15 = sigmoid_15 = None
        conv1d_47 = torch.conv1d(y_15, l_self_modules_skip_modules_15_parameters_weight_, l_self_modules_skip_modules_15_parameters_bias_, (1,), (0,), (1,), 1)
        l_self_modules_skip_modules_15_parameters_weight_ = l_self_modules_skip_modules_15_parameters_bias_ = None
        total_16 = total_15 + conv1d_47
        total_15 = conv1d_47 = None
        conv1d_48 = torch.conv1d(y_15, l_self_modules_res_modules_15_parameters_weight_, l_self_modules_res_modules_15_parameters_bias_, (1,), (0,), (1,), 1)
        y_15 = l_self_modules_res_modules_15_parameters_weight_ = l_self_modules_res_modules_15_parameters_bias_ = None
        add_31 = x_15 + conv1d_48
        x_15 = conv1d_48 = None
        x_16 = add_31 * 0.7071067811865476
        add_31 = None
        pad_16 = torch.nn.functional.pad(x_16, (64, 0), 'constant', None)
        conv1d_49 = torch.conv1d(pad_16, l_self_modules_gate_modules_16_parameters_weight_, l_self_modules_gate_modules_16_parameters_bias_, (1,), (0,), (64,), 1)
        pad_16 = l_self_modules_gate_modules_16_parameters_weight_ = l_self_modules_gate_modules_16_parameters_bias_ = None
        chunk_16 = conv1d_49.chunk(2, 1)
        conv1d_49 = None
        a_16 = chunk_16[0]
        b_16 = chunk_16[1]
        chunk_16 = None
        tanh_16 = torch.tanh(a_16)
        a_16 = None
        sigmoid_16 = torch.sigmoid(b_16)
        b_16 = None
        y_16 = tanh_16 * sigmoid_16
        tanh_16 = sigmoid_16 = None
        conv1d_50 = torch.conv1d(y_16, l_self_modules_skip_modules_16_parameters_weight_, l_self_modules_skip_modules_16_parameters_bias_, (1,), (0,), (1,), 1)
        l_self_modules_skip_modules_16_parameters_weight_ = l_self_modules_skip_modules_16_parameters_bias_ = None
        total_17 = total_16 + conv1d_50
        total_16 = conv1d_50 = None
        conv1d_51 = torch.conv1d(y_16, l_self_modules_res_modules_16_parameters_weight_, l_self_modules_res_modules_16_parameters_bias_, (1,), (0,), (1,), 1)
        y_16 = l_self_modules_res_modules_16_parameters_weight_ = l_self_modules_res_modules_16_parameters_bias_ = None
        add_33 = x_16 + conv1d_51
        x_16 = conv1d_51 = None
        x_17 = add_33 * 0.7071067811865476
        add_33 = None
        pad_17 = torch.nn.functional.pad(x_17, (128, 0), 'constant', None)
        conv1d_52 = torch.conv1d(pad_17, l_self_modules_gate_modules_17_parameters_weight_, l_self_modules_gate_modules_17_parameters_bias_, (1,), (0,), (128,), 1)
        pad_17 = l_self_modules_gate_modules_17_parameters_weight_ = l_self_modules_gate_modules_17_parameters_bias_ = None
        chunk_17 = conv1d_52.chunk(2, 1)
        conv1d_52 = None
        a_17 = chunk_17[0]
        b_17 = chunk_17[1]
        chunk_17 = None
        tanh_17 = torch.tanh(a_17)
        a_17 = None
        sigmoid_17 = torch.sigmoid(b_17)
        b_17 = None
        y_17 = tanh_17 * sigmoid_17
        tanh_17 = sigmoid_17 = None
        conv1d_53 = torch.conv1d(y_17, l_self_modules_skip_modules_17_parameters_weight_, l_self_modules_skip_modules_17_parameters_bias_, (1,), (0,), (1,), 1)
        l_self_modules_skip_modules_17_parameters_weight_ = l_self_modules_skip_modules_17_parameters_bias_ = None
        total_18 = total_17 + conv1d_53
        total_17 = conv1d_53 = None
        conv1d_54 = torch.conv1d(y_17, l_self_modules_res_modules_17_parameters_weight_, l_self_modules_res_modules_17_parameters_bias_, (1,), (0,), (1,), 1)
        y_17 = l_self_modules_res_modules_17_parameters_weight_ = l_self_modules_res_modules_17_parameters_bias_ = None
        add_35 = x_17 + conv1d_54
        x_17 = conv1d_54 = None
        x_18 = add_35 * 0.7071067811865476
        add_35 = None
        pad_18 = torch.nn.functional.pad(x_18, (256, 0), 'constant', None)
        conv1d_55 = torch.conv1d(pad_18, l_self_modules_gate_modules_18_parameters_weight_, l_self_modules_gate_modules_18_parameters_bias_, (1,), (0,), (256,), 1)
        pad_18 = l_self_modules_gate_modules_18_parameters_weight_ = l_self_modules_gate_modules_18_parameters_bias_ = None
        chunk_18 = conv1d_55.chunk(2, 1)
        conv1d_55 = None
        a_18 = chunk_18[0]
        b_18 = chunk_18[1]
        chunk_18 = None
        tanh_18 = torch.tanh(a_18)
        a_18 = None
        sigmoid_18 = torch.sigmoid(b_18)
        b_18 = None
        y_18 = tanh_18 * sigmoid_18
        tanh_18 = sigmoid_18 = None
        conv1d_56 = torch.conv1d(y_18, l_self_modules_skip_modules_18_parameters_weight_, l_self_modules_skip_modules_18_parameters_bias_, (1,), (0,), (1,), 1)
        l_self_modules_skip_modules_18_parameters_weight_ = l_self_modules_skip_modules_18_parameters_bias_ = None
        total_19 = total_18 + conv1d_56
        total_18 = conv1d_56 = None
        conv1d_57 = torch.conv1d(y_18, l_self_modules_res_modules_18_parameters_weight_, l_self_modules_res_modules_18_parameters_bias_, (1,), (0,), (1,), 1)
        y_18 = l_self_modules_res_modules_18_parameters_weight_ = l_self_modules_res_modules_18_parameters_bias_ = None
        add_37 = x_18 + conv1d_57
        x_18 = conv1d_57 = None
        x_19 = add_37 * 0.7071067811865476
        add_37 = None
        pad_19 = torch.nn.functional.pad(x_19, (512, 0), 'constant', None)
        conv1d_58 = torch.conv1d(pad_19, l_self_modules_gate_modules_19_parameters_weight_, l_self_modules_gate_modules_19_parameters_bias_, (1,), (0,), (512,), 1)
        pad_19 = l_self_modules_gate_modules_19_parameters_weight_ = l_self_modules_gate_modules_19_parameters_bias_ = None
        chunk_19 = conv1d_58.chunk(2, 1)
        conv1d_58 = None
        a_19 = chunk_19[0]
        b_19 = chunk_19[1]
        chunk_19 = None
        tanh_19 = torch.tanh(a_19)
        a_19 = None
        sigmoid_19 = torch.sigmoid(b_19)
        b_19 = None
        y_19 = tanh_19 * sigmoid_19
        tanh_19 = sigmoid_19 = None
        conv1d_59 = torch.conv1d(y_19, l_self_modules_skip_modules_19_parameters_weight_, l_self_modules_skip_modules_19_parameters_bias_, (1,), (0,), (1,), 1)
        l_self_modules_skip_modules_19_parameters_weight_ = l_self_modules_skip_modules_19_parameters_bias_ = None
        total_20 = total_19 + conv1d_59
        total_19 = conv1d_59 = None
        conv1d_60 = torch.conv1d(y_19, l_self_modules_res_modules_19_parameters_weight_, l_self_modules_res_modules_19_parameters_bias_, (1,), (0,), (1,), 1)
        y_19 = l_self_modules_res_modules_19_parameters_weight_ = l_self_modules_res_modules_19_parameters_bias_ = None
        add_39 = x_19 + conv1d_60
        x_19 = conv1d_60 = None
        x_20 = add_39 * 0.7071067811865476
        add_39 = x_20 = None
        relu = torch.nn.functional.relu(total_20)
        total_20 = None
        conv1d_61 = torch.conv1d(relu, l_self_modules_out1_parameters_weight_, l_self_modules_out1_parameters_bias_, (1,), (0,), (1,), 1)
        relu = l_self_modules_out1_parameters_weight_ = l_self_modules_out1_parameters_bias_ = None
        relu_1 = torch.nn.functional.relu(conv1d_61)
        conv1d_61 = None
        conv1d_62 = torch.conv1d(relu_1, l_self_modules_out2_parameters_weight_, l_self_modules_out2_parameters_bias_, (1,), (0,), (1,), 1)
        relu_1 = l_self_modules_out2_parameters_weight_ = l_self_modules_out2_parameters_bias_ = None
        return (conv1d_62,)
