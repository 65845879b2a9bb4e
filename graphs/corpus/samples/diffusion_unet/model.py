import torch
from torch import device


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_t_: torch.Tensor,
        L_self_modules_time1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_time1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_time2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_time2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_inp_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_inp_parameters_bias_: torch.nn.parameter.Parameter,
        L_x_: torch.Tensor,
        L_self_modules_res1_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res1_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res1_modules_conv1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res1_modules_conv1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res1_modules_time_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res1_modules_time_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res1_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res1_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res1_modules_conv2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res1_modules_conv2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn1_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn1_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn1_modules_inp_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn1_modules_inp_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn1_modules_block_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn1_modules_block_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn1_modules_block_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn1_modules_block_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn1_modules_block_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn1_modules_block_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn1_modules_block_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn1_modules_block_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn1_modules_block_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn1_modules_block_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_context_: torch.Tensor,
        L_self_modules_attn1_modules_block_modules_cross_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn1_modules_block_modules_cross_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn1_modules_block_modules_cross_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn1_modules_block_modules_cross_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn1_modules_block_modules_cross_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn1_modules_block_modules_cross_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn1_modules_block_modules_norm3_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn1_modules_block_modules_norm3_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn1_modules_block_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn1_modules_block_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn1_modules_block_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn1_modules_block_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn1_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn1_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res2_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res2_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res2_modules_conv1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res2_modules_conv1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res2_modules_time_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res2_modules_time_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res2_modules_skip_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res2_modules_skip_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res2_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res2_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res2_modules_conv2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res2_modules_conv2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn2_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn2_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn2_modules_inp_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn2_modules_inp_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn2_modules_block_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn2_modules_block_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn2_modules_block_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn2_modules_block_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn2_modules_block_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn2_modules_block_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn2_modules_block_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn2_modules_block_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn2_modules_block_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn2_modules_block_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn2_modules_block_modules_cross_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn2_modules_block_modules_cross_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn2_modules_block_modules_cross_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn2_modules_block_modules_cross_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn2_modules_block_modules_cross_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn2_modules_block_modules_cross_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn2_modules_block_modules_norm3_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn2_modules_block_modules_norm3_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn2_modules_block_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn2_modules_block_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn2_modules_block_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn2_modules_block_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn2_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn2_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res3_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res3_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res3_modules_conv1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res3_modules_conv1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res3_modules_time_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res3_modules_time_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res3_modules_skip_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res3_modules_skip_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res3_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res3_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_res3_modules_conv2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_res3_modules_conv2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn3_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn3_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn3_modules_inp_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn3_modules_inp_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn3_modules_block_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn3_modules_block_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn3_modules_block_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn3_modules_block_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn3_modules_block_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn3_modules_block_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn3_modules_block_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn3_modules_block_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn3_modules_block_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn3_modules_block_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn3_modules_block_modules_cross_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn3_modules_block_modules_cross_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn3_modules_block_modules_cross_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn3_modules_block_modules_cross_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn3_modules_block_modules_cross_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn3_modules_block_modules_cross_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn3_modules_block_modules_norm3_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn3_modules_block_modules_norm3_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn3_modules_block_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn3_modules_block_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn3_modules_block_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn3_modules_block_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attn3_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attn3_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_t_ = L_t_
        l_self_modules_time1_parameters_weight_ = L_self_modules_time1_parameters_weight_
        l_self_modules_time1_parameters_bias_ = L_self_modules_time1_parameters_bias_
        l_self_modules_time2_parameters_weight_ = L_self_modules_time2_parameters_weight_
        l_self_modules_time2_parameters_bias_ = L_self_modules_time2_parameters_bias_
        l_self_modules_inp_parameters_weight_ = L_self_modules_inp_parameters_weight_
        l_self_modules_inp_parameters_bias_ = L_self_modules_inp_parameters_bias_
        l_x_ = L_x_
        l_self_modules_res1_modules_norm1_parameters_weight_ = L_self_modules_res1_modules_norm1_parameters_weight_
        l_self_modules_res1_modules_norm1_parameters_bias_ = L_self_modules_res1_modules_norm1_parameters_bias_
        l_self_modules_res1_modules_conv1_parameters_weight_ = L_self_modules_res1_modules_conv1_parameters_weight_
        l_self_modules_res1_modules_conv1_parameters_bias_ = L_self_modules_res1_modules_conv1_parameters_bias_
        l_self_modules_res1_modules_time_parameters_weight_ = L_self_modules_res1_modules_time_parameters_weight_
        l_self_modules_res1_modules_time_parameters_bias_ = L_self_modules_res1_modules_time_parameters_bias_
        l_self_modules_res1_modules_norm2_parameters_weight_ = L_self_modules_res1_modules_norm2_parameters_weight_
        l_self_modules_res1_modules_norm2_parameters_bias_ = L_self_modules_res1_modules_norm2_parameters_bias_
        l_self_modules_res1_modules_conv2_parameters_weight_ = L_self_modules_res1_modules_conv2_parameters_weight_
        l_self_modules_res1_modules_conv2_parameters_bias_ = L_self_modules_res1_modules_conv2_parameters_bias_
        l_self_modules_attn1_modules_norm_parameters_weight_ = L_self_modules_attn1_modules_norm_parameters_weight_
        l_self_modules_attn1_modules_norm_parameters_bias_ = L_self_modules_attn1_modules_norm_parameters_bias_
        l_self_modules_attn1_modules_inp_parameters_weight_ = L_self_modules_attn1_modules_inp_parameters_weight_
        l_self_modules_attn1_modules_inp_parameters_bias_ = L_self_modules_attn1_modules_inp_parameters_bias_
        l_self_modules_attn1_modules_block_modules_norm1_parameters_weight_ = L_self_modules_attn1_modules_block_modules_norm1_parameters_weight_
        l_self_modules_attn1_modules_block_modules_norm1_parameters_bias_ = L_self_modules_attn1_modules_block_modules_norm1_parameters_bias_
        l_self_modules_attn1_modules_block_modules_attn_modules_kv_parameters_weight_ = L_self_modules_attn1_modules_block_modules_attn_modules_kv_parameters_weight_
        l_self_modules_attn1_modules_block_modules_attn_modules_kv_parameters_bias_ = L_self_modules_attn1_modules_block_modules_attn_modules_kv_parameters_bias_
        l_self_modules_attn1_modules_block_modules_attn_modules_q_parameters_weight_ = L_self_modules_attn1_modules_block_modules_attn_modules_q_parameters_weight_
        l_self_modules_attn1_modules_block_modules_attn_modules_q_parameters_bias_ = L_self_modules_attn1_modules_block_modules_attn_modules_q_parameters_bias_
        l_self_modules_attn1_modules_block_modules_attn_modules_out_parameters_weight_ = L_self_modules_attn1_modules_block_modules_attn_modules_out_parameters_weight_
        l_self_modules_attn1_modules_block_modules_attn_modules_out_parameters_bias_ = L_self_modules_attn1_modules_block_modules_attn_modules_out_parameters_bias_
        l_self_modules_attn1_modules_block_modules_norm2_parameters_weight_ = L_self_modules_attn1_modules_block_modules_norm2_parameters_weight_
        l_self_modules_attn1_modules_block_modules_norm2_parameters_bias_ = L_self_modules_attn1_modules_block_modules_norm2_parameters_bias_
        l_context_ = L_context_
        l_self_modules_attn1_modules_block_modules_cross_modules_kv_parameters_weight_ = L_self_modules_attn1_modules_block_modules_cross_modules_kv_parameters_weight_
        l_self_modules_attn1_modules_block_modules_cross_modules_kv_parameters_bias_ = L_self_modules_attn1_modules_block_modules_cross_modules_kv_parameters_bias_
        l_self_modules_attn1_modules_block_modules_cross_modules_q_parameters_weight_ = L_self_modules_attn1_modules_block_modules_cross_modules_q_parameters_weight_
        l_self_modules_attn1_modules_block_modules_cross_modules_q_parameters_bias_ = L_self_modules_attn1_modules_block_modules_cross_modules_q_parameters_bias_
        l_self_modules_attn1_modules_block_modules_cross_modules_out_parameters_weight_ = L_self_modules_attn1_modules_block_modules_cross_modules_out_parameters_weight_
        l_self_modules_attn1_modules_block_modules_cross_modules_out_parameters_bias_ = L_self_modules_attn1_modules_block_modules_cross_modules_out_parameters_bias_
        l_self_modules_attn1_modules_block_modules_norm3_parameters_weight_ = L_self_modules_attn1_modules_block_modules_norm3_parameters_weight_
        l_self_modules_attn1_modules_block_modules_norm3_parameters_bias_ = L_self_modules_attn1_modules_block_modules_norm3_parameters_bias_
        l_self_modules_attn1_modules_block_modules_up_parameters_weight_ = L_self_modules_attn1_modules_block_modules_up_parameters_weight_
        l_self_modules_attn1_modules_block_modules_up_parameters_bias_ = L_self_modules_attn1_modules_block_modules_up_parameters_bias_
        l_self_modules_attn1_modules_block_modules_down_parameters_weight_ = L_self_modules_attn1_modules_block_modules_down_parameters_weight_
        l_self_modules_attn1_modules_block_modules_down_parameters_bias_ = L_self_modules_attn1_modules_block_modules_down_parameters_bias_
        l_self_modules_attn1_modules_out_parameters_weight_ = L_self_modules_attn1_modules_out_parameters_weight_
        l_self_modules_attn1_modules_out_parameters_bias_ = L_self_modules_attn1_modules_out_parameters_bias_
        l_self_modules_down_parameters_weight_ = L_self_modules_down_parameters_weight_
        l_self_modules_down_parameters_bias_ = L_self_modules_down_parameters_bias_
        l_self_modules_res2_modules_norm1_parameters_weight_ = L_self_modules_res2_modules_norm1_parameters_weight_
        l_self_modules_res2_modules_norm1_parameters_bias_ = L_self_modules_res2_modules_norm1_parameters_bias_
        l_self_modules_res2_modules_conv1_parameters_weight_ = L_self_modules_res2_modules_conv1_parameters_weight_
        l_self_modules_res2_modules_conv1_parameters_bias_ = L_self_modules_res2_modules_conv1_parameters_bias_
        l_self_modules_res2_modules_time_parameters_weight_ = L_self_modules_res2_modules_time_parameters_weight_
        l_self_modules_res2_modules_time_parameters_bias_ = L_self_modules_res2_modules_time_parameters_bias_
        l_self_modules_res2_modules_skip_parameters_weight_ = L_self_modules_res2_modules_skip_parameters_weight_
        l_self_modules_res2_modules_skip_parameters_bias_ = L_self_modules_res2_modules_skip_parameters_bias_
        l_self_modules_res2_modules_norm2_parameters_weight_ = L_self_modules_res2_modules_norm2_parameters_weight_
        l_self_modules_res2_modules_norm2_parameters_bias_ = L_self_modules_res2_modules_norm2_parameters_bias_
        l_self_modules_res2_modules_conv2_parameters_weight_ = L_self_modules_res2_modules_conv2_parameters_weight_
        l_self_modules_res2_modules_conv2_parameters_bias_ = L_self_modules_res2_modules_conv2_parameters_bias_
        l_self_modules_attn2_modules_norm_parameters_weight_ = L_self_modules_attn2_modules_norm_parameters_weight_
        l_self_modules_attn2_modules_norm_parameters_bias_ = L_self_modules_attn2_modules_norm_parameters_bias_
        l_self_modules_attn2_modules_inp_parameters_weight_ = L_self_modules_attn2_modules_inp_parameters_weight_
        l_self_modules_attn2_modules_inp_parameters_bias_ = L_self_modules_attn2_modules_inp_parameters_bias_
        l_self_modules_attn2_modules_block_modules_norm1_parameters_weight_ = L_self_modules_attn2_modules_block_modules_norm1_parameters_weight_
        l_self_modules_attn2_modules_block_modules_norm1_parameters_bias_ = L_self_modules_attn2_modules_block_modules_norm1_parameters_bias_
        l_self_modules_attn2_modules_block_modules_attn_modules_kv_parameters_weight_ = L_self_modules_attn2_modules_block_modules_attn_modules_kv_parameters_weight_
        l_self_modules_attn2_modules_block_modules_attn_modules_kv_parameters_bias_ = L_self_modules_attn2_modules_block_modules_attn_modules_kv_parameters_bias_
        l_self_modules_attn2_modules_block_modules_attn_modules_q_parameters_weight_ = L_self_modules_attn2_modules_block_modules_attn_modules_q_parameters_weight_
        l_self_modules_attn2_modules_block_modules_attn_modules_q_parameters_bias_ = L_self_modules_attn2_modules_block_modules_attn_modules_q_parameters_bias_
        l_self_modules_attn2_modules_block_modules_attn_modules_out_parameters_weight_ = L_self_modules_attn2_modules_block_modules_attn_modules_out_parameters_weight_
        l_self_modules_attn2_modules_block_modules_attn_modules_out_parameters_bias_ = L_self_modules_attn2_modules_block_modules_attn_modules_out_parameters_bias_
        l_self_modules_attn2_modules_block_modules_norm2_parameters_weight_ = L_self_modules_attn2_modules_block_modules_norm2_parameters_weight_
        l_self_modules_attn2_modules_block_modules_norm2_parameters_bias_ = L_self_modules_attn2_modules_block_modules_norm2_parameters_bias_
        l_self_modules_attn2_modules_block_modules_cross_modules_kv_parameters_weight_ = L_self_modules_attn2_modules_block_modules_cross_modules_kv_parameters_weight_
        l_self_modules_attn2_modules_block_modules_cross_modules_kv_parameters_bias_ = L_self_modules_attn2_modules_block_modules_cross_modules_kv_parameters_bias_
        l_self_modules_attn2_modules_block_modules_cross_modules_q_parameters_weight_ = L_self_modules_attn2_modules_block_modules_cross_modules_q_parameters_weight_
        l_self_modules_attn2_modules_block_modules_cross_modules_q_parameters_bias_ = L_self_modules_attn2_modules_block_modules_cross_modules_q_parameters_bias_
        l_self_modules_attn2_modules_block_modules_cross_modules_out_parameters_weight_ = L_self_modules_attn2_modules_block_modules_cross_modules_out_parameters_weight_
        l_self_modules_attn2_modules_block_modules_cross_modules_out_parameters_bias_ = L_self_modules_attn2_modules_block_modules_cross_modules_out_parameters_bias_
        l_self_modules_attn2_modules_block_modules_norm3_parameters_weight_ = L_self_modules_attn2_modules_block_modules_norm3_parameters_weight_
        l_self_modules_attn2_modules_block_modules_norm3_parameters_bias_ = L_self_modules_attn2_modules_block_modules_norm3_parameters_bias_
        l_self_modules_attn2_modules_block_modules_up_parameters_weight_ = L_self_modules_attn2_modules_block_modules_up_parameters_weight_
        l_self_modules_attn2_modules_block_modules_up_parameters_bias_ = L_self_modules_attn2_modules_block_modules_up_parameters_bias_
        l_self_modules_attn2_modules_block_modules_down_parameters_weight_ = L_self_modules_attn2_modules_block_modules_down_parameters_weight_
        l_self_modules_attn2_modules_block_modules_down_parameters_bias_ = L_self_modules_attn2_modules_block_modules_down_parameters_bias_
        l_self_modules_attn2_modules_out_parameters_weight_ = L_self_modules_attn2_modules_out_parameters_weight_
        l_self_modules_attn2_modules_out_parameters_bias_ = L_self_modules_attn2_modules_out_parameters_bias_
        l_self_modules_up_parameters_weight_ = L_self_modules_up_parameters_weight_
        l_self_modules_up_parameters_bias_ = L_self_modules_up_parameters_bias_
        l_self_modules_res3_modules_norm1_parameters_weight_ = L_self_modules_res3_modules_norm1_parameters_weight_
        l_self_modules_res3_modules_norm1_parameters_bias_ = L_self_modules_res3_modules_norm1_parameters_bias_
        l_self_modules_res3_modules_conv1_parameters_weight_ = L_self_modules_res3_modules_conv1_parameters_weight_
        l_self_modules_res3_modules_conv1_parameters_bias_ = L_self_modules_res3_modules_conv1_parameters_bias_
        l_self_modules_res3_modules_time_parameters_weight_ = L_self_modules_res3_modules_time_parameters_weight_
        l_self_modules_res3_modules_time_parameters_bias_ = L_self_modules_res3_modules_time_parameters_bias_
        l_self_modules_res3_modules_skip_parameters_weight_ = L_self_modules_res3_modules_skip_parameters_weight_
        l_self_modules_res3_modules_skip_parameters_bias_ = L_self_modules_res3_modules_skip_parameters_bias_
        l_self_modules_res3_modules_norm2_parameters_weight_ = L_self_modules_res3_modules_norm2_parameters_weight_
        l_self_modules_res3_modules_norm2_parameters_bias_ = L_self_modules_res3_modules_norm2_parameters_bias_
        l_self_modules_res3_modules_conv2_parameters_weight_ = L_self_modules_res3_modules_conv2_parameters_weight_
        l_self_modules_res3_modules_conv2_parameters_bias_ = L_self_modules_res3_modules_conv2_parameters_bias_
        l_self_modules_attn3_modules_norm_parameters_weight_ = L_self_modules_attn3_modules_norm_parameters_weight_
        l_self_modules_attn3_modules_norm_parameters_bias_ = L_self_modules_attn3_modules_norm_parameters_bias_
        l_self_modules_attn3_modules_inp_parameters_weight_ = L_self_modules_attn3_modules_inp_parameters_weight_
        l_self_modules_attn3_modules_inp_parameters_bias_ = L_self_modules_attn3_modules_inp_parameters_bias_
        l_self_modules_attn3_modules_block_modules_norm1_parameters_weight_ = L_self_modules_attn3_modules_block_modules_norm1_parameters_weight_
        l_self_modules_attn3_modules_block_modules_norm1_parameters_bias_ = L_self_modules_attn3_modules_block_modules_norm1_parameters_bias_
        l_self_modules_attn3_modules_block_modules_attn_modules_kv_parameters_weight_ = L_self_modules_attn3_modules_block_modules_attn_modules_kv_parameters_weight_
        l_self_modules_attn3_modules_block_modules_attn_modules_kv_parameters_bias_ = L_self_modules_attn3_modules_block_modules_attn_modules_kv_parameters_bias_
        l_self_modules_attn3_modules_block_modules_attn_modules_q_parameters_weight_ = L_self_modules_attn3_modules_block_modules_attn_modules_q_parameters_weight_
        l_self_modules_attn3_modules_block_modules_attn_modules_q_parameters_bias_ = L_self_modules_attn3_modules_block_modules_attn_modules_q_parameters_bias_
        l_self_modules_attn3_modules_block_modules_attn_modules_out_parameters_weight_ = L_self_modules_attn3_modules_block_modules_attn_modules_out_parameters_weight_
        l_self_modules_attn3_modules_block_modules_attn_modules_out_parameters_bias_ = L_self_modules_attn3_modules_block_modules_attn_modules_out_parameters_bias_
        l_self_modules_attn3_modules_block_modules_norm2_parameters_weight_ = L_self_modules_attn3_modules_block_modules_norm2_parameters_weight_
        l_self_modules_attn3_modules_block_modules_norm2_parameters_bias_ = L_self_modules_attn3_modules_block_modules_norm2_parameters_bias_
        l_self_modules_attn3_modules_block_modules_cross_modules_kv_parameters_weight_ = L_self_modules_attn3_modules_block_modules_cross_modules_kv_parameters_weight_
        l_self_modules_attn3_modules_block_modules_cross_modules_kv_parameters_bias_ = L_self_modules_attn3_modules_block_modules_cross_modules_kv_parameters_bias_
        l_self_modules_attn3_modules_block_modules_cross_modules_q_parameters_weight_ = L_self_modules_attn3_modules_block_modules_cross_modules_q_parameters_weight_
        l_self_modules_attn3_modules_block_modules_cross_modules_q_parameters_bias_ = L_self_modules_attn3_modules_block_modules_cross_modules_q_parameters_bias_
        l_self_modules_attn3_modules_block_modules_cross_modules_out_parameters_weight_ = L_self_modules_attn3_modules_block_modules_cross_modules_out_parameters_weight_
        l_self_modules_attn3_modules_block_modules_cross_modules_out_parameters_bias_ = L_self_modules_attn3_modules_block_modules_cross_modules_out_parameters_bias_
        l_self_modules_attn3_modules_block_modules_norm3_parameters_weight_ = L_self_modules_attn3_modules_block_modules_norm3_parameters_weight_
        l_self_modules_attn3_modules_block_modules_norm3_parameters_bias_ = L_self_modules_attn3_modules_block_modules_norm3_parameters_bias_
        l_self_modules_attn3_modules_block_modules_up_parameters_weight_ = L_self_modules_attn3_modules_block_modules_up_parameters_weight_
        l_self_modules_attn3_modules_block_modules_up_parameters_bias_ = L_self_modules_attn3_modules_block_modules_up_parameters_bias_
        l_self_modules_attn3_modules_block_modules_down_parameters_weight_ = L_self_modules_attn3_modules_block_modules_down_parameters_weight_
        l_self_modules_attn3_modules_block_modules_down_parameters_bias_ = L_self_modules_attn3_modules_block_modules_down_parameters_bias_
        l_self_modules_attn3_modules_out_parameters_weight_ = L_self_modules_attn3_modules_out_parameters_weight_
        l_self_modules_attn3_modules_out_parameters_bias_ = L_self_modules_attn3_modules_out_parameters_bias_
        l_self_modules_norm_parameters_weight_ = L_self_modules_norm_parameters_weight_
        l_self_modules_norm_parameters_bias_ = L_self_modules_norm_parameters_bias_
        l_self_modules_out_parameters_weight_ = L_self_modules_out_parameters_weight_
        l_self_modules_out_parameters_bias_ = L_self_modules_out_parameters_bias_
        arange = torch.arange(160, dtype=torch.float32, device=device(type='cpu'))
        mul = -9.210340371976184 * arange
        arange = None
        truediv = mul / 160
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
        emb = torch.nn.functional.linear(silu, l_self_modules_time2_parameters_weight_, l_self_modules_time2_parameters_bias_)
        silu = l_self_modules_time2_parameters_weight_ = l_self_modules_time2_parameters_bias_ = None
        x = torch.conv2d(l_x_, l_self_modules_inp_parameters_weight_, l_self_modules_inp_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        l_x_ = l_self_modules_inp_parameters_weight_ = l_self_modules_inp_parameters_bias_ = None
        group_norm = torch.nn.functional.group_norm(x, 32, l_self_modules_res1_modules_norm1_parameters_weight_, l_self_modules_res1_modules_norm1_parameters_bias_, 1e-06)
        l_self_modules_res1_modules_norm1_parameters_weight_ = l_self_modules_res1_modules_norm1_parameters_bias_ = None
        silu_1 = torch.nn.functional.silu(group_norm)
        group_norm = None
        y = torch.conv2d(silu_1, l_self_modules_res1_modules_conv1_parameters_weight_, l_self_modules_res1_modules_conv1_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        silu_1 = l_self_modules_res1_modules_conv1_parameters_weight_ = l_self_modules_res1_modules_conv1_parameters_bias_ = None
        silu_2 = torch.nn.functional.silu(emb)
        linear_2 = torch.nn.functional.linear(silu_2, l_self_modules_res1_modules_time_parameters_weight_, l_self_modules_res1_modules_time_parameters_bias_)
        silu_2 = l_self_modules_res1_modules_time_parameters_weight_ = l_self_modules_res1_modules_time_parameters_bias_ = None
        getitem_2 = linear_2[slice(None, None, None), slice(None, None, None), None, None]
        linear_2 = None
        y_1 = y + getitem_2
        y = getitem_2 = None
        group_norm_1 = torch.nn.functional.group_norm(y_1, 32, l_self_modules_res1_modules_norm2_parameters_weight_, l_self_modules_res1_modules_norm2_parameters_bias_, 1e-06)
        y_1 = l_self_modules_res1_modules_norm2_parameters_weight_ = l_self_modules_res1_modules_norm2_parameters_bias_ = None
        silu_3 = torch.nn.functional.silu(group_norm_1)
        group_norm_1 = None
        conv2d_2 = torch.conv2d(silu_3, l_self_modules_res1_modules_conv2_parameters_weight_, l_self_modules_res1_modules_conv2_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        silu_3 = l_self_modules_res1_modules_conv2_parameters_weight_ = l_self_modules_res1_modules_conv2_parameters_bias_ = None
        add_1 = x + conv2d_2
        x = conv2d_2 = None
        group_norm_2 = torch.nn.functional.group_norm(add_1, 32, l_self_modules_attn1_modules_norm_parameters_weight_, l_self_modules_attn1_modules_norm_parameters_bias_, 1e-06)
        l_self_modules_attn1_modules_norm_parameters_weight_ = l_self_modules_attn1_modules_norm_parameters_bias_ = None
        conv2d_3 = torch.conv2d(group_norm_2, l_self_modules_attn1_modules_inp_parameters_weight_, l_self_modules_attn1_modules_inp_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        group_norm_2 = l_self_modules_attn1_modules_inp_parameters_weight_ = l_self_modules_attn1_modules_inp_parameters_bias_ = None
        permute = conv2d_3.permute(0, 2, 3, 1)
        conv2d_3 = None
        y_2 = permute.reshape(1, 1024, 320)
        permute = None
        layer_norm = torch.nn.functional.layer_norm(y_2, (320,), l_self_modules_attn1_modules_block_modules_norm1_parameters_weight_, l_self_modules_attn1_modules_block_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_attn1_modules_block_modules_norm1_parameters_weight_ = l_self_modules_attn1_modules_block_modules_norm1_parameters_bias_ = None
        linear_3 = torch.nn.functional.linear(layer_norm, l_self_modules_attn1_modules_block_modules_attn_modules_kv_parameters_weight_, l_self_modules_attn1_modules_block_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_attn1_modules_block_modules_attn_modules_kv_parameters_weight_ = l_self_modules_attn1_modules_block_modules_attn_modules_kv_parameters_bias_ = None
        chunk = linear_3.chunk(2, dim=-1)
        linear_3 = None
        k = chunk[0]
        v = chunk[1]
        chunk = None
        t = torch.nn.functional.linear(layer_norm, l_self_modules_attn1_modules_block_modules_attn_modules_q_parameters_weight_, l_self_modules_attn1_modules_block_modules_attn_modules_q_parameters_bias_)
        layer_norm = l_self_modules_attn1_modules_block_modules_attn_modules_q_parameters_weight_ = l_self_modules_attn1_modules_block_modules_attn_modules_q_parameters_bias_ = None
        reshape_1 = t.reshape(1, -1, 8, 40)
        t = None
        q = reshape_1.transpose(1, 2)
        reshape_1 = None
        reshape_2 = k.reshape(1, -1, 8, 40)
        k = None
        k_1 = reshape_2.transpose(1, 2)
        reshape_2 = None
        reshape_3 = v.reshape(1, -1, 8, 40)
        v = None
        v_1 = reshape_3.transpose(1, 2)
        reshape_3 = None
        scaled_dot_product_attention = torch.nn.functional.scaled_dot_product_attention(q, k_1, v_1, attn_mask=None)
        q = k_1 = v_1 = None
        transpose_3 = scaled_dot_product_attention.transpose(1, 2)
        scaled_dot_product_attention = None
        reshape_4 = transpose_3.reshape(1, 1024, 320)
        transpose_3 = None
        linear_5 = torch.nn.functional.linear(reshape_4, l_self_modules_attn1_modules_block_modules_attn_modules_out_parameters_weight_, l_self_modules_attn1_modules_block_modules_attn_modules_out_parameters_bias_)
        reshape_4 = l_self_modules_attn1_modules_block_modules_attn_modules_out_parameters_weight_ = l_self_modules_attn1_modules_block_modules_attn_modules_out_parameters_bias_ = None
        x_1 = y_2 + linear_5
        y_2 = linear_5 = None
        layer_norm_1 = torch.nn.functional.layer_norm(x_1, (320,), l_self_modules_attn1_modules_block_modules_norm2_parameters_weight_, l_self_modules_attn1_modules_block_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_attn1_modules_block_modules_norm2_parameters_weight_ = l_self_modules_attn1_modules_block_modules_norm2_parameters_bias_ = None
        linear_6 = torch.nn.functional.linear(l_context_, l_self_modules_attn1_modules_block_modules_cross_modules_kv_parameters_weight_, l_self_modules_attn1_modules_block_modules_cross_modules_kv_parameters_bias_)
        l_self_modules_attn1_modules_block_modules_cross_modules_kv_parameters_weight_ = l_self_modules_attn1_modules_block_modules_cross_modules_kv_parameters_bias_ = None
        chunk_1 = linear_6.chunk(2, dim=-1)
        linear_6 = None
        k_2 = chunk_1[0]
        v_2 = chunk_1[1]
        chunk_1 = None
        t_1 = torch.nn.functional.linear(layer_norm_1, l_self_modules_attn1_modules_block_modules_cross_modules_q_parameters_weight_, l_self_modules_attn1_modules_block_modules_cross_modules_q_parameters_bias_)
        layer_norm_1 = l_self_modules_attn1_modules_block_modules_cross_modules_q_parameters_weight_ = l_self_modules_attn1_modules_block_modules_cross_modules_q_parameters_bias_ = None
        reshape_5 = t_1.reshape(1, -1, 8, 40)
        t_1 = None
        q_1 = reshape_5.transpose(1, 2)
        reshape_5 = None
        reshape_6 = k_2.reshape(1, -1, 8, 40)
        k_2 = None
        k_3 = reshape_6.transpose(1, 2)
        reshape_6 = None
        reshape_7 = v_2.reshape(1, -1, 8, 40)
        v_2 = None
        v_3 = reshape_7.transpose(1, 2)
        reshape_7 = None
        scaled_dot_product_attention_1 = torch.nn.functional.scaled_dot_product_attention(q_1, k_3, v_3, attn_mask=None)
        q_1 = k_3 = v_3 = None
        transpose_7 = scaled_dot_product_attention_1.transpose(1, 2)
        scaled_dot_product_attention_1 = None
        reshape_8 = transpose_7.reshape(1, 1024, 320)
        transpose_7 = None
        linear_8 = torch.nn.functional.linear(reshape_8, l_self_modules_attn1_modules_block_modules_cross_modules_out_parameters_weight_, l_self_modules_attn1_modules_block_modules_cross_modules_out_parameters_bias_)
        reshape_8 = l_self_modules_attn1_modules_block_modules_cross_modules_out_parameters_weight_ = l_self_modules_attn1_modules_block_modules_cross_modules_out_parameters_bias_ = None
        x_2 = x_1 + linear_8
        x_1 = linear_8 = None
        layer_norm_2 = torch.nn.functional.layer_norm(x_2, (320,), l_self_modules_attn1_modules_block_modules_norm3_parameters_weight_, l_self_modules_attn1_modules_block_modules_norm3_parameters_bias_, 1e-05)
        l_self_modules_attn1_modules_block_modules_norm3_parameters_weight_ = l_self_modules_attn1_modules_block_modules_norm3_parameters_bias_ = None
        linear_9 = torch.nn.functional.linear(layer_norm_2, l_self_modules_attn1_modules_block_modules_up_parameters_weight_, l_self_modules_attn1_modules_block_modules_up_parameters_bias_)
        layer_norm_2 = l_self_modules_attn1_modules_block_modules_up_parameters_weight_ = l_self_modules_attn1_modules_block_modules_up_parameters_bias_ = None
        chunk_2 = linear_9.chunk(2, dim=-1)
        linear_9 = None
        value = chunk_2[0]
        gate = chunk_2[1]
        chunk_2 = None
        gelu = torch.nn.functional.gelu(gate)
        gate = None
        mul_2 = value * gelu
        value = gelu = None
        linear_10 = torch.nn.functional.linear(mul_2, l_self_modules_attn1_modules_block_modules_down_parameters_weight_, l_self_modules_attn1_modules_block_modules_down_parameters_bias_)
        mul_2 = l_self_modules_attn1_modules_block_modules_down_parameters_weight_ = l_self_modules_attn1_modules_block_modules_down_parameters_bias_ = None
        add_4 = x_2 + linear_10
        x_2 = linear_10 = None
        reshape_9 = add_4.reshape(1, 32, 32, 320)
        add_4 = None
        y_3 = reshape_9.permute(0, 3, 1, 2)
        reshape_9 = None
        conv2d_4 = torch.conv2d(y_3, l_self_modules_attn1_modules_out_parameters_weight_, l_self_modules_attn1_modules_out_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        y_3 = l_self_modules_attn1_modules_out_parameters_weight_ = l_self_modules_attn1_modules_out_parameters_bias_ = None
        high = add_1 + conv2d_4
        add_1 = conv2d_4 = None
        conv2d_5 = torch.conv2d(high, l_self_modules_down_parameters_weight_, l_self_modules_down_parameters_bias_, (2, 2), (1, 1), (1, 1), 1)
        l_self_modules_down_parameters_weight_ = l_self_modules_down_parameters_bias_ = None
        group_norm_3 = torch.nn.functional.group_norm(conv2d_5, 32, l_self_modules_res2_modules_norm1_parameters_weight_, l_self_modules_res2_modules_norm1_parameters_bias_, 1e-06)
        l_self_modules_res2_modules_norm1_parameters_weight_ = l_self_modules_res2_modules_norm1_parameters_bias_ = None
        silu_4 = torch.nn.functional.silu(group_norm_3)
        group_norm_3 = None
        y_4 = torch.conv2d(silu_4, l_self_modules_res2_modules_conv1_parameters_weight_, l_self_modules_res2_modules_conv1_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        silu_4 = l_self_modules_res2_modules_conv1_parameters_weight_ = l_self_modules_res2_modules_conv1_parameters_bias_ = None
        silu_5 = torch.nn.functional.silu(emb)
        linear_11 = torch.nn.functional.linear(silu_5, l_self_modules_res2_modules_time_parameters_weight_, l_self_modules_res2_modules_time_parameters_bias_)
        silu_5 = l_self_modules_res2_modules_time_parameters_weight_ = l_self_modules_res2_modules_time_parameters_bias_ = None
        getitem_9 = linear_11[slice(None, None, None), slice(None, None, None), None, None]
        linear_11 = None
        y_5 = y_4 + getitem_9
        y_4 = getitem_9 = None
        conv2d_7 = torch.conv2d(conv2d_5, l_self_modules_res2_modules_skip_parameters_weight_, l_self_modules_res2_modules_skip_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        conv2d_5 = l_self_modules_res2_modules_skip_parameters_weight_ = l_self_modules_res2_modules_skip_parameters_bias_ = None
        group_norm_4 = torch.nn.functional.group_norm(y_5, 32, l_self_modules_res2_modules_norm2_parameters_weight_, l_self_modules_res2_modules_norm2_parameters_bias_, 1e-06)
        y_5 = l_self_modules_res2_modules_norm2_parameters_weight_ = l_self_modules_res2_modules_norm2_parameters_bias_ = None
        silu_6 = torch.nn.functional.silu(group_norm_4)
        group_norm_4 = None
        conv2d_8 = torch.conv2d(silu_6, l_self_modules_res2_modules_conv2_parameters_weight_, l_self_modules_res2_modules_conv2_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        silu_6 = l_self_modules_res2_modules_conv2_parameters_weight_ = l_self_modules_res2_modules_conv2_parameters_bias_ = None
        add_7 = conv2d_7 + conv2d_8
        conv2d_7 = conv2d_8 = None
        group_norm_5 = torch.nn.functional.group_norm(add_7, 32, l_self_modules_attn2_modules_norm_parameters_weight_, l_self_modules_attn2_modules_norm_parameters_bias_, 1e-06)
        l_self_modules_attn2_modules_norm_parameters_weight_ = l_self_modules_attn2_modules_norm_parameters_bias_ = None
        conv2d_9 = torch.conv2d(group_norm_5, l_self_modules_attn2_modules_inp_parameters_weight_, l_self_modules_attn2_modules_inp_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        group_norm_5 = l_self_modules_attn2_modules_inp_parameters_weight_ = l_self_modules_attn2_modules_inp_parameters_bias_ = None
        permute_2 = conv2d_9.permute(0, 2, 3, 1)
        conv2d_9 = None
        y_6 = permute_2.reshape(1, 256, 640)
        permute_2 = None
        layer_norm_3 = torch.nn.functional.layer_norm(y_6, (640,), l_self_modules_attn2_modules_block_modules_norm1_parameters_weight_, l_self_modules_attn2_modules_block_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_attn2_modules_block_modules_norm1_parameters_weight_ = l_self_modules_attn2_modules_block_modules_norm1_parameters_bias_ = None
        linear_12 = torch.nn.functional.linear(layer_norm_3, l_self_modules_attn2_modules_block_modules_attn_modules_kv_parameters_weight_, l_self_modules_attn2_modules_block_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_attn2_modules_block_modules_attn_modules_kv_parameters_weight_ = l_self_modules_attn2_modules_block_modules_attn_modules_kv_parameters_bias_ = None
        chunk_3 = linear_12.chunk(2, dim=-1)
        linear_12 = None
        k_4 = chunk_3[0]
        v_4 = chunk_3[1]
        chunk_3 = None
        t_2 = torch.nn.functional.linear(layer_norm_3, l_self_modules_attn2_modules_block_modules_attn_modules_q_parameters_weight_, l_self_modules_attn2_modules_block_modules_attn_modules_q_parameters_bias_)
        layer_norm_3 = l_self_modules_attn2_modules_block_modules_attn_modules_q_parameters_weight_ = l_self_modules_attn2_modules_block_modules_attn_modules_q_parameters_bias_ = None
        reshape_11 = t_2.reshape(1, -1, 8, 80)
        t_2 = None
        q_2 = reshape_11.transpose(1, 2)
        reshape_11 = None
        reshape_12 = k_4.reshape(1, -1, 8, 80)
        k_4 = None
        k_5 = reshape_12.transpose(1, 2)
        reshape_12 = None
        reshape_13 = v_4.reshape(1, -1, 8, 80)
        v_4 = None
        v_5 = reshape_13.transpose(1, 2)
        reshape_13 = None
        scaled_dot_product_attention_2 = torch.nn.functional.scaled_dot_product_attention(q_2, k_5, v_5, attn_mask=None)
        q_2 = k_5 = v_5 = None
        transpose_11 = scaled_dot_product_attention_2.transpose(1, 2)
        scaled_dot_product_attention_2 = None
        reshape_14 = transpose_11.reshape(1, 256, 640)
        transpose_11 = None
        linear_14 = torch.nn.functional.linear(reshape_14, l_self_modules_attn2_modules_block_modules_attn_modules_out_parameters_weight_, l_self_modules_attn2_modules_block_modules_attn_modules_out_parameters_bias_)
        reshape_14 = l_self_modules_attn2_modules_block_modules_attn_modules_out_parameters_weight_ = l_self_modules_attn2_modules_block_modules_attn_modules_out_parameters_bias_ = None
        x_3 = y_6 + linear_14
        y_6 = linear_14 = None
        layer_norm_4 = torch.nn.functional.layer_norm(x_3, (640,), l_self_modules_attn2_modules_block_modules_norm2_parameters_weight_, l_self_modules_attn2_modules_block_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_attn2_modules_block_modules_norm2_parameters_weight_ = l_self_modules_attn2_modules_block_modules_norm2_parameters_bias_ = None
        linear_15 = torch.nn.functional.linear(l_context_, l_self_modules_attn2_modules_block_modules_cross_modules_kv_parameters_weight_, l_self_modules_attn2_modules_block_modules_cross_modules_kv_parameters_bias_)
        l_self_modules_attn2_modules_block_modules_cross_modules_kv_parameters_weight_ = l_self_modules_attn2_modules_block_modules_cross_modules_kv_parameters_bias_ = None
        chunk_4 = linear_15.chunk(2, dim=-1)
        linear_15 = None
        k_6 = chunk_4[0]
        v_6 = chunk_4[1]
        chunk_4 = None
        t_3 = torch.nn.functional.linear(layer_norm_4, l_self_modules_attn2_modules_block_modules_cross_modules_q_parameters_weight_, l_self_modules_attn2_modules_block_modules_cross_modules_q_parameters_bias_)
        layer_norm_4 = l_self_modules_attn2_modules_block_modules_cross_modules_q_parameters_weight_ = l_self_modules_attn2_modules_block_modules_cross_modules_q_parameters_bias_ = None
        reshape_15 = t_3.reshape(1, -1, 8, 80)
        t_3 = None
        q_3 = reshape_15.transpose(1, 2)
        reshape_15 = None
        reshape_16 = k_6.reshape(1, -1, 8, 80)
        k_6 = None
        k_7 = reshape_16.transpose(1, 2)
        reshape_16 = None
        reshape_17 = v_6.reshape(1, -1, 8, 80)
        v_6 = None
        v_7 = reshape_17.transpose(1, 2)
        reshape_17 = None
        scaled_dot_product_attention_3 = torch.nn.functional.scaled_dot_product_attention(q_3, k_7, v_7, attn_mask=None)
        q_3 = k_7 = v_7 = None
        transpose_15 = scaled_dot_product_attention_3.transpose(1, 2)
        scaled_dot_product_attention_3 = None
        reshape_18 = transpose_15.reshape(1, 256, 640)
        transpose_15 = None
        linear_17 = torch.nn.functional.linear(reshape_18, l_self_modules_attn2_modules_block_modules_cross_modules_out_parameters_weight_, l_self_modules_attn2_modules_block_modules_cross_modules_out_parameters_bias_)
        reshape_18 = l_self_modules_attn2_modules_block_modules_cross_modules_out_parameters_weight_ = l_self_modules_attn2_modules_block_modules_cross_modules_out_parameters_bias_ = None
        x_4 = x_3 + linear_17
        x_3 = linear_17 = None
        layer_norm_5 = torch.nn.functional.layer_norm(x_4, (640,), l_self_modules_attn2_modules_block_modules_norm3_parameters_weight_, l_self_modules_attn2_modules_block_modules_norm3_parameters_bias_, 1e-05)
        l_self_modules_attn2_modules_block_modules_norm3_parameters_weight_ = l_self_modules_attn2_modules_block_modules_norm3_parameters_bias_ = None
        linear_18 = torch.nn.functional.linear(layer_norm_5, l_self_modules_attn2_modules_block_modules_up_parameters_weight_, l_self_modules_attn2_modules_block_modules_up_parameters_bias_)
        layer_norm_5 = l_self_modules_attn2_modules_block_modules_up_parameters_weight_ = l_self_modules_attn2_modules_block_modules_up_parameters_bias_ = None
        chunk_5 = linear_18.chunk(2, dim=-1)
        linear_18 = None
        value_1 = chunk_5[0]
        gate_1 = chunk_5[1]
        chunk_5 = None
        gelu_1 = torch.nn.functional.gelu(gate_1)
        gate_1 = None
        mul_3 = value_1 * gelu_1
        value_1 = gelu_1 = None
        linear_19 = torch.nn.functional.linear(mul_3, l_self_modules_attn2_modules_block_modules_down_parameters_weight_, l_self_modules_attn2_modules_block_modules_down_parameters_bias_)
        mul_3 = l_self_modules_attn2_modules_block_modules_down_parameters_weight_ = l_self_modules_attn2_modules_block_modules_down_parameters_bias_ = None
        add_10 = x_4 + linear_19
        x_4 = linear_19 = None
        reshape_19 = add_10.reshape(1, 16, 16, 640)
        add_10 = None
        y_7 = reshape_19.permute(0, 3, 1, 2)
        reshape_19 = None
        conv2d_10 = torch.conv2d(y_7, l_self_modules_attn2_modules_out_parameters_weight_, l_self_modules_attn2_modules_out_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        y_7 = l_self_modules_attn2_modules_out_parameters_weight_ = l_self_modules_attn2_modules_out_parameters_bias_ = None
        low = add_7 + conv2d_10
        add_7 = conv2d_10 = None
        interpolate = torch.nn.functional.interpolate(low, scale_factor=2.0, mode='nearest')
        low = None
        low_1 = torch.conv2d(interpolate, l_self_modules_up_parameters_weight_, l_self_modules_up_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        interpolate = l_self_modules_up_parameters_weight_ = l_self_modules_up_parameters_bias_ = None
        cat_1 = torch.cat((low_1, high), 1)
        low_1 = high = None
        group_norm_6 = torch.nn.functional.group_norm(cat_1, 32, l_self_modules_res3_modules_norm1_parameters_weight_, l_self_modules_res3_modules_norm1_parameters_bias_, 1e-06)
        l_self_modules_res3_modules_norm1_parameters_weight_ = l_self_modules_res3_modules_norm1_parameters_bias_ = None
        silu_7 = torch.nn.functional.silu(group_norm_6)
        group_norm_6 = None
        y_8 = torch.conv2d(silu_7, l_self_modules_res3_modules_conv1_parameters_weight_, l_self_modules_res3_modules_conv1_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        silu_7 = l_self_modules_res3_modules_conv1_parameters_weight_ = l_self_modules_res3_modules_conv1_parameters_bias_ = None
        silu_8 = torch.nn.functional.silu(emb)
        emb = None
        linear_20 = torch.nn.functional.linear(silu_8, l_self_modules_res3_modules_time_parameters_weight_, l_self_modules_res3_modules_time_parameters_bias_)
        silu_8 = l_self_modules_res3_modules_time_parameters_weight_ = l_self_modules_res3_modules_time_parameters_bias_ = None
        getitem_16 = linear_20[slice(None, None, None), slice(None, None, None), None, None]
        linear_20 = None
        y_9 = y_8 + getitem_16
        y_8 = getitem_16 = None
        conv2d_13 = torch.conv2d(cat_1, l_self_modules_res3_modules_skip_parameters_weight_, l_self_modules_res3_modules_skip_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        cat_1 = l_self_modules_res3_modules_skip_parameters_weight_ = l_self_modules_res3_modules_skip_parameters_bias_ = None
        group_norm_7 = torch.nn.functional.group_norm(y_9, 32, l_self_modules_res3_modules_norm2_parameters_weight_, l_self_modules_res3_modules_norm2_parameters_bias_, 1e-06)
        y_9 = l_self_modules_res3_modules_norm2_parameters_weight_ = l_self_modules_res3_modules_norm2_parameters_bias_ = None
        silu_9 = torch.nn.functional.silu(group_norm_7)
        group_norm_7 = None
        conv2d_14 = torch.conv2d(silu_9, l_self_modules_res3_modules_conv2_parameters_weight_, l_self_modules_res3_modules_conv2_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        silu_9 = l_self_modules_res3_modules_conv2_parameters_weight_ = l_self_modules_res3_modules_conv2_parameters_bias_ = None
        add_13 = conv2d_13 + conv2d_14
        conv2d_13 = conv2d_14 = None
        group_norm_8 = torch.nn.functional.group_norm(add_13, 32, l_self_modules_attn3_modules_norm_parameters_weight_, l_self_modules_attn3_modules_norm_parameters_bias_, 1e-06)
        l_self_modules_attn3_modules_norm_parameters_weight_ = l_self_modules_attn3_modules_norm_parameters_bias_ = None
        conv2d_15 = torch.conv2d(group_norm_8, l_self_modules_attn3_modules_inp_parameters_weight_, l_self_modules_attn3_modules_inp_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        group_norm_8 = l_self_modules_attn3_modules_inp_parameters_weight_ = l_self_modules_attn3_modules_inp_parameters_bias_ = None
        permute_4 = conv2d_15.permute(0, 2, 3, 1)
        conv2d_15 = None
        y_10 = permute_4.reshape(1, 1024, 320)
        permute_4 = None
        layer_norm_6 = torch.nn.functional.layer_norm(y_10, (320,), l_self_modules_attn3_modules_block_modules_norm1_parameters_weight_, l_self_modules_attn3_modules_block_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_attn3_modules_block_modules_norm1_parameters_weight_ = l_self_modules_attn3_modules_block_modules_norm1_parameters_bias_ = None
        linear_21 = torch.nn.functional.linear(layer_norm_6, l_self_modules_attn3_modules_block_modules_attn_modules_kv_parameters_weight_, l_self_modules_attn3_modules_block_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_attn3_modules_block_modules_attn_modules_kv_parameters_weight_ = l_self_modules_attn3_modules_block_modules_attn_modules_kv_parameters_bias_ = None
        chunk_6 = linear_21.chunk(2, dim=-1)
        linear_21 = None
        k_8 = chunk_6[0]
        v_8 = chunk_6[1]
        chunk_6 = None
        t_4 = torch.nn.functional.linear(layer_norm_6, l_self_modules_attn3_modules_block_modules_attn_modules_q_parameters_weight_, l_self_modules_attn3_modules_block_modules_attn_modules_q_parameters_bias_)
        layer_norm_6 = l_self_modules_attn3_modules_block_modules_attn_modules_q_parameters_weight_ = l_self_modules_attn3_modules_block_modules_attn_modules_q_parameters_bias_ = None
        reshape_21 = t_4.reshape(1, -1, 8, 40)
        t_4 = None
        q_4 = reshape_21.transpose(1, 2)
        reshape_21 = None
        reshape_22 = k_8.reshape(1, -1, 8, 40)
        k_8 = None
        k_9 = reshape_22.transpose(1, 2)
        reshape_22 = None
        reshape_23 = v_8.reshape(1, -1, 8, 40)
        v_8 = None
        v_9 = reshape_23.transpose(1, 2)
        reshape_23 = None
        scaled_dot_product_attention_4 = torch.nn.functional.scaled_dot_product_attention(q_4, k_9, v_9, attn_mask=None)
        q_4 = k_9 = v_9 = None
        transpose_19 = scaled_dot_product_attention_4.transpose(1, 2)
        scaled_dot_product_attention_4 = None
        reshape_24 = transpose_19.reshape(1, 1024, 320)
        transpose_19 = None
        linear_23 = torch.nn.functional.linear(reshape_24, l_self_modules_attn3_modules_block_modules_attn_modules_out_parameters_weight_, l_self_modules_attn3_modules_block_modules_attn_modules_out_parameters_bias_)
        reshape_24 = l_self_modules_attn3_modules_block_modules_attn_modules_out_parameters_weight_ = l_self_modules_attn3_modules_block_modules_attn_modules_out_parameters_bias_ = None
        x_5 = y_10 + linear_23
        y_10 = linear_23 = None
        layer_norm_7 = torch.nn.functional.layer_norm(x_5, (320,), l_self_modules_attn3_modules_block_modules_norm2_parameters_weight_, l_self_modules_attn3_modules_block_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_attn3_modules_block_modules_norm2_parameters_weight_ = l_self_modules_attn3_modules_block_modules_norm2_parameters_bias_ = None
        linear_24 = torch.nn.functional.linear(l_context_, l_self_modules_attn3_modules_block_modules_cross_modules_kv_parameters_weight_, l_self_modules_attn3_modules_block_modules_cross_modules_kv_parameters_bias_)
        l_context_ = l_self_modules_attn3_modules_block_modules_cross_modules_kv_parameters_weight_ = l_self_modules_attn3_modules_block_modules_cross_modules_kv_parameters_bias_ = None
        chunk_7 = linear_24.chunk(2, dim=-1)
        linear_24 = None
        k_10 = chunk_7[0]
        v_10 = chunk_7[1]
        chunk_7 = None
        t_5 = torch.nn.functional.linear(layer_norm_7, l_self_modules_attn3_modules_block_modules_cross_modules_q_parameters_weight_, l_self_modules_attn3_modules_block_modules_cross_modules_q_parameters_bias_)
        layer_norm_7 = l_self_modules_attn3_modules_block_modules_cross_modules_q_parameters_weight_ = l_self_modules_attn3_modules_block_modules_cross_modules_q_parameters_bias_ = None
        reshape_25 = t_5.reshape(1, -1, 8, 40)
        t_5 = None
        q_5 = reshape_25.transpose(1, 2)
        reshape_25 = None
        reshape_26 = k_10.reshape(1, -1, 8, 40)
        k_10 = None
        k_11 = reshape_26.transpose(1, 2)
        reshape_26 = None
        reshape_27 = v_10.reshape(1, -1, 8, 40)
        v_10 = None
        v_11 = reshape_27.transpose(1, 2)
        reshape_27 = None
        scaled_dot_product_attention_5 = torch.nn.functional.scaled_dot_product_attention(q_5, k_11, v_11, attn_mask=None)
        q_5 = k_11 = v_11 = None
        transpose_23 = scaled_dot_product_attention_5.transpose(1, 2)
        scaled_dot_product_attention_5 = None
        reshape_28 = transpose_23.reshape(1, 1024, 320)
        transpose_23 = None
        linear_26 = torch.nn.functional.linear(reshape_28, l_self_modules_attn3_modules_block_modules_cross_modules_out_parameters_weight_, l_self_modules_attn3_modules_block_modules_cross_modules_out_parameters_bias_)
        reshape_28 = l_self_modules_attn3_modules_block_modules_cross_modules_out_parameters_weight_ = l_self_modules_attn3_modules_block_modules_cross_modules_out_parameters_bias_ = None
        x_6 = x_5 + linear_26
        x_5 = linear_26 = None
        layer_norm_8 = torch.nn.functional.layer_norm(x_6, (320,), l_self_modules_attn3_modules_block_modules_norm3_parameters_weight_, l_self_modules_attn3_modules_block_modules_norm3_parameters_bias_, 1e-05)
        l_self_modules_attn3_modules_block_modules_norm3_parameters_weight_ = l_self_modules_attn3_modules_block_modules_norm3_parameters_bias_ = None
        linear_27 = torch.nn.functional.linear(layer_norm_8, l_self_modules_attn3_modules_block_modules_up_parameters_weight_, l_self_modules_attn3_modules_block_modules_up_parameters_bias_)
        layer_norm_8 = l_self_modules_attn3_modules_block_modules_up_parameters_weight_ = l_self_modules_attn3_modules_block_modules_up_parameters_bias_ = None
        chunk_8 = linear_27.chunk(2, dim=-1)
        linear_27 = None
        value_2 = chunk_8[0]
        gate_2 = chunk_8[1]
        chunk_8 = None
        gelu_2 = torch.nn.functional.gelu(gate_2)
        gate_2 = None
        mul_4 = value_2 * gelu_2
        value_2 = gelu_2 = None
        linear_28 = torch.nn.functional.linear(mul_4, l_self_modules_attn3_modules_block_modules_down_parameters_weight_, l_self_modules_attn3_modules_block_modules_down_parameters_bias_)
        mul_4 = l_self_modules_attn3_modules_block_modules_down_parameters_weight_ = l_self_modules_attn3_modules_block_modules_down_parameters_bias_ = None
        add_16 = x_6 + linear_28
        x_6 = linear_28 = None
        reshape_29 = add_16.reshape(1, 32, 32, 320)
        add_16 = None
        y_11 = reshape_29.permute(0, 3, 1, 2)
        reshape_29 = None
        conv2d_16 = torch.conv2d(y_11, l_self_modules_attn3_modules_out_parameters_weight_, l_self_modules_attn3_modules_out_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        y_11 = l_self_modules_attn3_modules_out_parameters_weight_ = l_self_modules_attn3_modules_out_parameters_bias_ = None
        x_7 = add_13 + conv2d_16
        add_13 = conv2d_16 = None
        group_norm_9 = torch.nn.functional.group_norm(x_7, 32, l_self_modules_norm_parameters_weight_, l_self_modules_norm_parameters_bias_, 1e-05)
        x_7 = l_self_modules_norm_parameters_weight_ = l_self_modules_norm_parameters_bias_ = None
        silu_10 = torch.nn.functional.silu(group_norm_9)
        group_norm_9 = None
        conv2d_17 = torch.conv2d(silu_10, l_self_modules_out_parameters_weight_, l_self_modules_out_parameters_bias_, (1, 1), (1, 1), (1, 1), 1)
        silu_10 = l_self_modules_out_parameters_weight_ = l_self_modules_out_parameters_bias_ = None
        return (conv2d_17,)
