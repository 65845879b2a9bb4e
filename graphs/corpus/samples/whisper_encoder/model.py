import torch
from torch import device


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_args_0_: torch.Tensor,
        L_self_modules_m_modules_conv1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_conv1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_conv2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_conv2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_embed_positions_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_self_attn_layer_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_self_attn_layer_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_q_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_q_proj_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_k_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_v_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_v_proj_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_out_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_out_proj_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_final_layer_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_final_layer_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_fc1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_fc1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_fc2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_0_modules_fc2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_self_attn_layer_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_self_attn_layer_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_q_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_q_proj_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_k_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_v_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_v_proj_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_out_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_out_proj_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_final_layer_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_final_layer_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_fc1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_fc1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_fc2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_1_modules_fc2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_self_attn_layer_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_self_attn_layer_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_q_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_q_proj_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_k_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_v_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_v_proj_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_out_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_out_proj_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_final_layer_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_final_layer_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_fc1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_fc1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_fc2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_2_modules_fc2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_self_attn_layer_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_self_attn_layer_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_q_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_q_proj_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_k_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_v_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_v_proj_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_out_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_out_proj_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_final_layer_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_final_layer_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_fc1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_fc1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_fc2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_3_modules_fc2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_4_modules_self_attn_layer_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_4_modules_self_attn_layer_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_q_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_q_proj_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_k_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_v_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_v_proj_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_out_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_out_proj_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_4_modules_final_layer_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_4_modules_final_layer_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_4_modules_fc1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_4_modules_fc1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_4_modules_fc2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_4_modules_fc2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_5_modules_self_attn_layer_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_5_modules_self_attn_layer_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_q_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_q_proj_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_k_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_v_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_v_proj_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_out_proj_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_out_proj_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_5_modules_final_layer_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_5_modules_final_layer_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_5_modules_fc1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_5_modules_fc1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_5_modules_fc2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layers_modules_5_modules_fc2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layer_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_m_modules_layer_norm_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_args_0_ = L_args_0_
        l_self_modules_m_modules_conv1_parameters_weight_ = L_self_modules_m_modules_conv1_parameters_weight_
        l_self_modules_m_modules_conv1_parameters_bias_ = L_self_modules_m_modules_conv1_parameters_bias_
        l_self_modules_m_modules_conv2_parameters_weight_ = L_self_modules_m_modules_conv2_parameters_weight_
        l_self_modules_m_modules_conv2_parameters_bias_ = L_self_modules_m_modules_conv2_parameters_bias_
        l_self_modules_m_modules_embed_positions_parameters_weight_ = L_self_modules_m_modules_embed_positions_parameters_weight_
        l_self_modules_m_modules_layers_modules_0_modules_self_attn_layer_norm_parameters_weight_ = L_self_modules_m_modules_layers_modules_0_modules_self_attn_layer_norm_parameters_weight_
        l_self_modules_m_modules_layers_modules_0_modules_self_attn_layer_norm_parameters_bias_ = L_self_modules_m_modules_layers_modules_0_modules_self_attn_layer_norm_parameters_bias_
        l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_q_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_q_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_q_proj_parameters_bias_ = L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_q_proj_parameters_bias_
        l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_k_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_k_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_v_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_v_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_v_proj_parameters_bias_ = L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_v_proj_parameters_bias_
        l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_out_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_out_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_out_proj_parameters_bias_ = L_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_out_proj_parameters_bias_
        l_self_modules_m_modules_layers_modules_0_modules_final_layer_norm_parameters_weight_ = L_self_modules_m_modules_layers_modules_0_modules_final_layer_norm_parameters_weight_
        l_self_modules_m_modules_layers_modules_0_modules_final_layer_norm_parameters_bias_ = L_self_modules_m_modules_layers_modules_0_modules_final_layer_norm_parameters_bias_
        l_self_modules_m_modules_layers_modules_0_modules_fc1_parameters_weight_ = L_self_modules_m_modules_layers_modules_0_modules_fc1_parameters_weight_
        l_self_modules_m_modules_layers_modules_0_modules_fc1_parameters_bias_ = L_self_modules_m_modules_layers_modules_0_modules_fc1_parameters_bias_
        l_self_modules_m_modules_layers_modules_0_modules_fc2_parameters_weight_ = L_self_modules_m_modules_layers_modules_0_modules_fc2_parameters_weight_
        l_self_modules_m_modules_layers_modules_0_modules_fc2_parameters_bias_ = L_self_modules_m_modules_layers_modules_0_modules_fc2_parameters_bias_
        l_self_modules_m_modules_layers_modules_1_modules_self_attn_layer_norm_parameters_weight_ = L_self_modules_m_modules_layers_modules_1_modules_self_attn_layer_norm_parameters_weight_
        l_self_modules_m_modules_layers_modules_1_modules_self_attn_layer_norm_parameters_bias_ = L_self_modules_m_modules_layers_modules_1_modules_self_attn_layer_norm_parameters_bias_
        l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_q_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_q_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_q_proj_parameters_bias_ = L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_q_proj_parameters_bias_
        l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_k_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_k_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_v_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_v_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_v_proj_parameters_bias_ = L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_v_proj_parameters_bias_
        l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_out_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_out_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_out_proj_parameters_bias_ = L_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_out_proj_parameters_bias_
        l_self_modules_m_modules_layers_modules_1_modules_final_layer_norm_parameters_weight_ = L_self_modules_m_modules_layers_modules_1_modules_final_layer_norm_parameters_weight_
        l_self_modules_m_modules_layers_modules_1_modules_final_layer_norm_parameters_bias_ = L_self_modules_m_modules_layers_modules_1_modules_final_layer_norm_parameters_bias_
        l_self_modules_m_modules_layers_modules_1_modules_fc1_parameters_weight_ = L_self_modules_m_modules_layers_modules_1_modules_fc1_parameters_weight_
        l_self_modules_m_modules_layers_modules_1_modules_fc1_parameters_bias_ = L_self_modules_m_modules_layers_modules_1_modules_fc1_parameters_bias_
        l_self_modules_m_modules_layers_modules_1_modules_fc2_parameters_weight_ = L_self_modules_m_modules_layers_modules_1_modules_fc2_parameters_weight_
        l_self_modules_m_modules_layers_modules_1_modules_fc2_parameters_bias_ = L_self_modules_m_modules_layers_modules_1_modules_fc2_parameters_bias_
        l_self_modules_m_modules_layers_modules_2_modules_self_attn_layer_norm_parameters_weight_ = L_self_modules_m_modules_layers_modules_2_modules_self_attn_layer_norm_parameters_weight_
        l_self_modules_m_modules_layers_modules_2_modules_self_attn_layer_norm_parameters_bias_ = L_self_modules_m_modules_layers_modules_2_modules_self_attn_layer_norm_parameters_bias_
        l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_q_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_q_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_q_proj_parameters_bias_ = L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_q_proj_parameters_bias_
        l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_k_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_k_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_v_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_v_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_v_proj_parameters_bias_ = L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_v_proj_parameters_bias_
        l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_out_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_out_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_out_proj_parameters_bias_ = L_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_out_proj_parameters_bias_
        l_self_modules_m_modules_layers_modules_2_modules_final_layer_norm_parameters_weight_ = L_self_modules_m_modules_layers_modules_2_modules_final_layer_norm_parameters_weight_
        l_self_modules_m_modules_layers_modules_2_modules_final_layer_norm_parameters_bias_ = L_self_modules_m_modules_layers_modules_2_modules_final_layer_norm_parameters_bias_
        l_self_modules_m_modules_layers_modules_2_modules_fc1_parameters_weight_ = L_self_modules_m_modules_layers_modules_2_modules_fc1_parameters_weight_
        l_self_modules_m_modules_layers_modules_2_modules_fc1_parameters_bias_ = L_self_modules_m_modules_layers_modules_2_modules_fc1_parameters_bias_
        l_self_modules_m_modules_layers_modules_2_modules_fc2_parameters_weight_ = L_self_modules_m_modules_layers_modules_2_modules_fc2_parameters_weight_
        l_self_modules_m_modules_layers_modules_2_modules_fc2_parameters_bias_ = L_self_modules_m_modules_layers_modules_2_modules_fc2_parameters_bias_
        l_self_modules_m_modules_layers_modules_3_modules_self_attn_layer_norm_parameters_weight_ = L_self_modules_m_modules_layers_modules_3_modules_self_attn_layer_norm_parameters_weight_
        l_self_modules_m_modules_layers_modules_3_modules_self_attn_layer_norm_parameters_bias_ = L_self_modules_m_modules_layers_modules_3_modules_self_attn_layer_norm_parameters_bias_
        l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_q_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_q_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_q_proj_parameters_bias_ = L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_q_proj_parameters_bias_
        l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_k_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_k_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_v_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_v_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_v_proj_parameters_bias_ = L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_v_proj_parameters_bias_
        l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_out_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_out_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_out_proj_parameters_bias_ = L_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_out_proj_parameters_bias_
        l_self_modules_m_modules_layers_modules_3_modules_final_layer_norm_parameters_weight_ = L_self_modules_m_modules_layers_modules_3_modules_final_layer_norm_parameters_weight_
        l_self_modules_m_modules_layers_modules_3_modules_final_layer_norm_parameters_bias_ = L_self_modules_m_modules_layers_modules_3_modules_final_layer_norm_parameters_bias_
        l_self_modules_m_modules_layers_modules_3_modules_fc1_parameters_weight_ = L_self_modules_m_modules_layers_modules_3_modules_fc1_parameters_weight_
        l_self_modules_m_modules_layers_modules_3_modules_fc1_parameters_bias_ = L_self_modules_m_modules_layers_modules_3_modules_fc1_parameters_bias_
        l_self_modules_m_modules_layers_modules_3_modules_fc2_parameters_weight_ = L_self_modules_m_modules_layers_modules_3_modules_fc2_parameters_weight_
        l_self_modules_m_modules_layers_modules_3_modules_fc2_parameters_bias_ = L_self_modules_m_modules_layers_modules_3_modules_fc2_parameters_bias_
        l_self_modules_m_modules_layers_modules_4_modules_self_attn_layer_norm_parameters_weight_ = L_self_modules_m_modules_layers_modules_4_modules_self_attn_layer_norm_parameters_weight_
        l_self_modules_m_modules_layers_modules_4_modules_self_attn_layer_norm_parameters_bias_ = L_self_modules_m_modules_layers_modules_4_modules_self_attn_layer_norm_parameters_bias_
        l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_q_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_q_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_q_proj_parameters_bias_ = L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_q_proj_parameters_bias_
        l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_k_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_k_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_v_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_v_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_v_proj_parameters_bias_ = L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_v_proj_parameters_bias_
        l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_out_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_out_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_out_proj_parameters_bias_ = L_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_out_proj_parameters_bias_
        l_self_modules_m_modules_layers_modules_4_modules_final_layer_norm_parameters_weight_ = L_self_modules_m_modules_layers_modules_4_modules_final_layer_norm_parameters_weight_
        l_self_modules_m_modules_layers_modules_4_modules_final_layer_norm_parameters_bias_ = L_self_modules_m_modules_layers_modules_4_modules_final_layer_norm_parameters_bias_
        l_self_modules_m_modules_layers_modules_4_modules_fc1_parameters_weight_ = L_self_modules_m_modules_layers_modules_4_modules_fc1_parameters_weight_
        l_self_modules_m_modules_layers_modules_4_modules_fc1_parameters_bias_ = L_self_modules_m_modules_layers_modules_4_modules_fc1_parameters_bias_
        l_self_modules_m_modules_layers_modules_4_modules_fc2_parameters_weight_ = L_self_modules_m_modules_layers_modules_4_modules_fc2_parameters_weight_
        l_self_modules_m_modules_layers_modules_4_modules_fc2_parameters_bias_ = L_self_modules_m_modules_layers_modules_4_modules_fc2_parameters_bias_
        l_self_modules_m_modules_layers_modules_5_modules_self_attn_layer_norm_parameters_weight_ = L_self_modules_m_modules_layers_modules_5_modules_self_attn_layer_norm_parameters_weight_
        l_self_modules_m_modules_layers_modules_5_modules_self_attn_layer_norm_parameters_bias_ = L_self_modules_m_modules_layers_modules_5_modules_self_attn_layer_norm_parameters_bias_
        l_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_q_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_q_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_q_proj_parameters_bias_ = L_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_q_proj_parameters_bias_
        l_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_k_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_k_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_v_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_v_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_v_proj_parameters_bias_ = L_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_v_proj_parameters_bias_
        l_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_out_proj_parameters_weight_ = L_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_out_proj_parameters_weight_
        l_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_out_proj_parameters_bias_ = L_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_out_proj_parameters_bias_
        l_self_modules_m_modules_layers_modules_5_modules_final_layer_norm_parameters_weight_ = L_self_modules_m_modules_layers_modules_5_modules_final_layer_norm_parameters_weight_
        l_self_modules_m_modules_layers_modules_5_modules_final_layer_norm_parameters_bias_ = L_self_modules_m_modules_layers_modules_5_modules_final_layer_norm_parameters_bias_
        l_self_modules_m_modules_layers_modules_5_modules_fc1_parameters_weight_ = L_self_modules_m_modules_layers_modules_5_modules_fc1_parameters_weight_
        l_self_modules_m_modules_layers_modules_5_modules_fc1_parameters_bias_ = L_self_modules_m_modules_layers_modules_5_modules_fc1_parameters_bias_
        l_self_modules_m_modules_layers_modules_5_modules_fc2_parameters_weight_ = L_self_modules_m_modules_layers_modules_5_modules_fc2_parameters_weight_
        l_self_modules_m_modules_layers_modules_5_modules_fc2_parameters_bias_ = L_self_modules_m_modules_layers_modules_5_modules_fc2_parameters_bias_
        l_self_modules_m_modules_layer_norm_parameters_weight_ = L_self_modules_m_modules_layer_norm_parameters_weight_
        l_self_modules_m_modules_layer_norm_parameters_bias_ = L_self_modules_m_modules_layer_norm_parameters_bias_
        conv1d = torch.conv1d(l_args_0_, l_self_modules_m_modules_conv1_parameters_weight_, l_self_modules_m_modules_conv1_parameters_bias_, (1,), (1,), (1,), 1)
        l_args_0_ = l_self_modules_m_modules_conv1_parameters_weight_ = l_self_modules_m_modules_conv1_parameters_bias_ = None
        inputs_embeds = torch.nn.functional.gelu(conv1d)
        conv1d = None
        conv1d_1 = torch.conv1d(inputs_embeds, l_self_modules_m_modules_conv2_parameters_weight_, l_self_modules_m_modules_conv2_parameters_bias_, (2,), (1,), (1,), 1)
        inputs_embeds = l_self_modules_m_modules_conv2_parameters_weight_ = l_self_modules_m_modules_conv2_parameters_bias_ = None
        inputs_embeds_1 = torch.nn.functional.gelu(conv1d_1)
        conv1d_1 = None
        inputs_embeds_2 = inputs_embeds_1.permute(0, 2, 1)
        inputs_embeds_1 = None
        all_positions = torch.arange(500, device=device(type='cpu'))
        embedding = torch.nn.functional.embedding(all_positions, l_self_modules_m_modules_embed_positions_parameters_weight_, None, None, 2.0, False, False)
        all_positions = l_self_modules_m_modules_embed_positions_parameters_weight_ = None
        hidden_states = inputs_embeds_2 + embedding
        inputs_embeds_2 = embedding = None
        hidden_states_1 = torch.nn.functional.dropout(hidden_states, p=0.0, training=False)
        hidden_states = None
        hidden_states_2 = torch.nn.functional.layer_norm(hidden_states_1, (512,), l_self_modules_m_modules_layers_modules_0_modules_self_attn_layer_norm_parameters_weight_, l_self_modules_m_modules_layers_modules_0_modules_self_attn_layer_norm_parameters_bias_, 1e-05)
        l_self_modules_m_modules_layers_modules_0_modules_self_attn_layer_norm_parameters_weight_ = l_self_modules_m_modules_layers_modules_0_modules_self_attn_layer_norm_parameters_bias_ = None
        linear = torch.nn.functional.linear(hidden_states_2, l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_q_proj_parameters_weight_, l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_q_proj_parameters_bias_)
        l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_q_proj_parameters_weight_ = l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_q_proj_parameters_bias_ = None
        mul = linear * 0.125
        linear = None
        view = mul.view((1, 500, -1, 64))
        mul = None
        transpose = view.transpose(1, 2)
        view = None
        query_states = transpose.contiguous()
        transpose = None
        linear_1 = torch.nn.functional.linear(hidden_states_2, l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_k_proj_parameters_weight_, None)
        l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_k_proj_parameters_weight_ = None
        view_1 = linear_1.view((1, -1, 8, 64))
        linear_1 = None
        transpose_1 = view_1.transpose(1, 2)
        view_1 = None
        key_states = transpose_1.contiguous()
        transpose_1 = None
        linear_2 = torch.nn.functional.linear(hidden_states_2, l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_v_proj_parameters_weight_, l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_v_proj_parameters_bias_)
        hidden_states_2 = l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_v_proj_parameters_weight_ = l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_v_proj_parameters_bias_ = None
        view_2 = linear_2.view((1, -1, 8, 64))
        linear_2 = None
        transpose_2 = view_2.transpose(1, 2)
        view_2 = None
        value_states = transpose_2.contiguous()
        transpose_2 = None
        attn_output = torch.nn.functional.scaled_dot_product_attention(query_states, key_states, value_states, attn_mask=None, dropout_p=0.0, scale=1.0, is_causal=False)
        query_states = key_states = value_states = None
        attn_output_1 = attn_output.reshape(1, -1, 500, 64)
        attn_output = None
        transpose_3 = attn_output_1.transpose(1, 2)
        attn_output_1 = None
        attn_output_2 = transpose_3.contiguous()
        transpose_3 = None
        reshape_1 = attn_output_2.reshape(1, 500, -1)
        attn_output_2 = None
        attn_output_3 = reshape_1.contiguous()
        reshape_1 = None
        attn_output_4 = torch.nn.functional.linear(attn_output_3, l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_out_proj_parameters_weight_, l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_out_proj_parameters_bias_)
        attn_output_3 = l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_out_proj_parameters_weight_ = l_self_modules_m_modules_layers_modules_0_modules_self_attn_modules_out_proj_parameters_bias_ = None
        hidden_states_3 = torch.nn.functional.dropout(attn_output_4, p=0.0, training=False)
        attn_output_4 = None
        hidden_states_4 = hidden_states_1 + hidden_states_3
        hidden_states_1 = hidden_states_3 = None
        hidden_states_5 = torch.nn.functional.layer_norm(hidden_states_4, (512,), l_self_modules_m_modules_layers_modules_0_modules_final_layer_norm_parameters_weight_, l_self_modules_m_modules_layers_modules_0_modules_final_layer_norm_parameters_bias_, 1e-05)
        l_self_modules_m_modules_layers_modules_0_modules_final_layer_norm_parameters_weight_ = l_self_modules_m_modules_layers_modules_0_modules_final_layer_norm_parameters_bias_ = None
        linear_4 = torch.nn.functional.linear(hidden_states_5, l_self_modules_m_modules_layers_modules_0_modules_fc1_parameters_weight_, l_self_modules_m_modules_layers_modules_0_modules_fc1_parameters_bias_)
        hidden_states_5 = l_self_modules_m_modules_layers_modules_0_modules_fc1_parameters_weight_ = l_self_modules_m_modules_layers_modules_0_modules_fc1_parameters_bias_ = None
        hidden_states_6 = torch.nn.functional.gelu(linear_4)
        linear_4 = None
        hidden_states_7 = torch.nn.functional.dropout(hidden_states_6, p=0.0, training=False)
        hidden_states_6 = None
        hidden_states_8 = torch.nn.functional.linear(hidden_states_7, l_self_modules_m_modules_layers_modules_0_modules_fc2_parameters_weight_, l_self_modules_m_modules_layers_modules_0_modules_fc2_parameters_bias_)
        hidden_states_7 = l_self_modules_m_modules_layers_modules_0_modules_fc2_parameters_weight_ = l_self_modules_m_modules_layers_modules_0_modules_fc2_parameters_bias_ = None
        hidden_states_9 = torch.nn.functional.dropout(hidden_states_8, p=0.0, training=False)
        hidden_states_8 = None
        hidden_states_10 = hidden_states_4 + hidden_states_9
        hidden_states_4 = hidden_states_9 = None
        hidden_states_11 = torch.nn.functional.layer_norm(hidden_states_10, (512,), l_self_modules_m_modules_layers_modules_1_modules_self_attn_layer_norm_parameters_weight_, l_self_modules_m_modules_layers_modules_1_modules_self_attn_layer_norm_parameters_bias_, 1e-05)
        l_self_modules_m_modules_layers_modules_1_modules_self_attn_layer_norm_parameters_weight_ = l_self_modules_m_modules_layers_modules_1_modules_self_attn_layer_norm_parameters_bias_ = None
        linear_6 = torch.nn.functional.linear(hidden_states_11, l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_q_proj_parameters_weight_, l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_q_proj_parameters_bias_)
        l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_q_proj_parameters_weight_ = l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_q_proj_parameters_bias_ = None
        mul_1 = linear_6 * 0.125
        linear_6 = None
        view_3 = mul_1.view((1, 500, -1, 64))
        mul_1 = None
        transpose_4 = view_3.transpose(1, 2)
        view_3 = None
        query_states_1 = transpose_4.contiguous()
        transpose_4 = None
        linear_7 = torch.nn.functional.linear(hidden_states_11, l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_k_proj_parameters_weight_, None)
        l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_k_proj_parameters_weight_ = None
        view_4 = linear_7.view((1, -1, 8, 64))
        linear_7 = None
        transpose_5 = view_4.transpose(1, 2)
        view_4 = None
        key_states_1 = transpose_5.contiguous()
        transpose_5 = None
        linear_8 = torch.nn.functional.linear(hidden_states_11, l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_v_proj_parameters_weight_, l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_v_proj_parameters_bias_)
        hidden_states_11 = l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_v_proj_parameters_weight_ = l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_v_proj_parameters_bias_ = None
        view_5 = linear_8.view((1, -1, 8, 64))
        linear_8 = None
        transpose_6 = view_5.transpose(1, 2)
        view_5 = None
        value_states_1 = transpose_6.contiguous()
        transpose_6 = None
        attn_output_5 = torch.nn.functional.scaled_dot_product_attention(query_states_1, key_states_1, value_states_1, attn_mask=None, dropout_p=0.0, scale=1.0, is_causal=False)
        query_states_1 = key_states_1 = value_states_1 = None
        attn_output_6 = attn_output_5.reshape(1, -1, 500, 64)
        attn_output_5 = None
        transpose_7 = attn_output_6.transpose(1, 2)
        attn_output_6 = None
        attn_output_7 = transpose_7.contiguous()
        transpose_7 = None
        reshape_3 = attn_output_7.reshape(1, 500, -1)
        attn_output_7 = None
        attn_output_8 = reshape_3.contiguous()
        reshape_3 = None
        attn_output_9 = torch.nn.functional.linear(attn_output_8, l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_out_proj_parameters_weight_, l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_out_proj_parameters_bias_)
        attn_output_8 = l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_out_proj_parameters_weight_ = l_self_modules_m_modules_layers_modules_1_modules_self_attn_modules_out_proj_parameters_bias_ = None
        hidden_states_12 = torch.nn.functional.dropout(attn_output_9, p=0.0, training=False)
        attn_output_9 = None
        hidden_states_13 = hidden_states_10 + hidden_states_12
        hidden_states_10 = hidden_states_12 = None
        hidden_states_14 = torch.nn.functional.layer_norm(hidden_states_13, (512,), l_self_modules_m_modules_layers_modules_1_modules_final_layer_norm_parameters_weight_, l_self_modules_m_modules_layers_modules_1_modules_final_layer_norm_parameters_bias_, 1e-05)
        l_self_modules_m_modules_layers_modules_1_modules_final_layer_norm_parameters_weight_ = l_self_modules_m_modules_layers_modules_1_modules_final_layer_norm_parameters_bias_ = None
        linear_10 = torch.nn.functional.linear(hidden_states_14, l_self_modules_m_modules_layers_modules_1_modules_fc1_parameters_weight_, l_self_modules_m_modules_layers_modules_1_modules_fc1_parameters_bias_)
        hidden_states_14 = l_self_modules_m_modules_layers_modules_1_modules_fc1_parameters_weight_ = l_self_modules_m_modules_layers_modules_1_modules_fc1_parameters_bias_ = None
        hidden_states_15 = torch.nn.functional.gelu(linear_10)
        linear_10 = None
        hidden_states_16 = torch.nn.functional.dropout(hidden_states_15, p=0.0, training=False)
        hidden_states_15 = None
        hidden_states_17 = torch.nn.functional.linear(hidden_states_16, l_self_modules_m_modules_layers_modules_1_modules_fc2_parameters_weight_, l_self_modules_m_modules_layers_modules_1_modules_fc2_parameters_bias_)
        hidden_states_16 = l_self_modules_m_modules_layers_modules_1_modules_fc2_parameters_weight_ = l_self_modules_m_modules_layers_modules_1_modules_fc2_parameters_bias_ = None
        hidden_states_18 = torch.nn.functional.dropout(hidden_states_17, p=0.0, training=False)
        hidden_states_17 = None
        hidden_states_19 = hidden_states_13 + hidden_states_18
        hidden_states_13 = hidden_states_18 = None
        hidden_states_20 = torch.nn.functional.layer_norm(hidden_states_19, (512,), l_self_modules_m_modules_layers_modules_2_modules_self_attn_layer_norm_parameters_weight_, l_self_modules_m_modules_layers_modules_2_modules_self_attn_layer_norm_parameters_bias_, 1e-05)
        l_self_modules_m_modules_layers_modules_2_modules_self_attn_layer_norm_parameters_weight_ = l_self_modules_m_modules_layers_modules_2_modules_self_attn_layer_norm_parameters_bias_ = None
        linear_12 = torch.nn.functional.linear(hidden_states_20, l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_q_proj_parameters_weight_, l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_q_proj_parameters_bias_)
        l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_q_proj_parameters_weight_ = l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_q_proj_parameters_bias_ = None
        mul_2 = linear_12 * 0.125
        linear_12 = None
        view_6 = mul_2.view((1, 500, -1, 64))
        mul_2 = None
        transpose_8 = view_6.transpose(1, 2)
        view_6 = None
        query_states_2 = transpose_8.contiguous()
        transpose_8 = None
        linear_13 = torch.nn.functional.linear(hidden_states_20, l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_k_proj_parameters_weight_, None)
        l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_k_proj_parameters_weight_ = None
        view_7 = linear_13.view((1, -1, 8, 64))
        linear_13 = None
        transpose_9 = view_7.transpose(1, 2)
        view_7 = None
        key_states_2 = transpose_9.contiguous()
        transpose_9 = None
        linear_14 = torch.nn.functional.linear(hidden_states_20, l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_v_proj_parameters_weight_, l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_v_proj_parameters_bias_)
        hidden_states_20 = l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_v_proj_parameters_weight_ = l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_v_proj_parameters_bias_ = None
        view_8 = linear_14.view((1, -1, 8, 64))
        linear_14 = None
        transpose_10 = view_8.transpose(1, 2)
        view_8 = None
        value_states_2 = transpose_10.contiguous()
        transpose_10 = None
        attn_output_10 = torch.nn.functional.scaled_dot_product_attention(query_states_2, key_states_2, value_states_2, attn_mask=None, dropout_p=0.0, scale=1.0, is_causal=False)
        query_states_2 = key_states_2 = value_states_2 = None
        attn_output_11 = attn_output_10.reshape(1, -1, 500, 64)
        attn_output_10 = None
        transpose_11 = attn_output_11.transpose(1, 2)
        attn_output_11 = None
        attn_output_12 = transpose_11.contiguous()
        transpose_11 = None
        reshape_5 = attn_output_12.reshape(1, 500, -1)
        attn_output_12 = None
        attn_output_13 = reshape_5.contiguous()
        reshape_5 = None
        attn_output_14 = torch.nn.functional.linear(attn_output_13, l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_out_proj_parameters_weight_, l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_out_proj_parameters_bias_)
        attn_output_13 = l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_out_proj_parameters_weight_ = l_self_modules_m_modules_layers_modules_2_modules_self_attn_modules_out_proj_parameters_bias_ = None
        hidden_states_21 = torch.nn.functional.dropout(attn_output_14, p=0.0, training=False)
        attn_output_14 = None
        hidden_states_22 = hidden_states_19 + hidden_states_21
        hidden_states_19 = hidden_states_21 = None
        hidden_states_23 = torch.nn.functional.layer_norm(hidden_states_22, (512,), l_self_modules_m_modules_layers_modules_2_modules_final_layer_norm_parameters_weight_, l_self_modules_m_modules_layers_modules_2_modules_final_layer_norm_parameters_bias_, 1e-05)
        l_self_modules_m_modules_layers_modules_2_modules_final_layer_norm_parameters_weight_ = l_self_modules_m_modules_layers_modules_2_modules_final_layer_norm_parameters_bias_ = None
        linear_16 = torch.nn.functional.linear(hidden_states_23, l_self_modules_m_modules_layers_modules_2_modules_fc1_parameters_weight_, l_self_modules_m_modules_layers_modules_2_modules_fc1_parameters_bias_)
        hidden_states_23 = l_self_modules_m_modules_layers_modules_2_modules_fc1_parameters_weight_ = l_self_modules_m_modules_layers_modules_2_modules_fc1_parameters_bias_ = None
        hidden_states_24 = torch.nn.functional.gelu(linear_16)
        linear_16 = None
        hidden_states_25 = torch.nn.functional.dropout(hidden_states_24, p=0.0, training=False)
        hidden_states_24 = None
        hidden_states_26 = torch.nn.functional.linear(hidden_states_25, l_self_modules_m_modules_layers_modules_2_modules_fc2_parameters_weight_, l_self_modules_m_modules_layers_modules_2_modules_fc2_parameters_bias_)
        hidden_states_25 = l_self_modules_m_modules_layers_modules_2_modules_fc2_parameters_weight_ = l_self_modules_m_modules_layers_modules_2_modules_fc2_parameters_bias_ = None
        hidden_states_27 = torch.nn.functional.dropout(hidden_states_26, p=0.0, training=False)
        hidden_states_26 = None
        hidden_states_28 = hidden_states_22 + hidden_states_27
        hidden_states_22 = hidden_states_27 = None
        hidden_states_29 = torch.nn.functional.layer_norm(hidden_states_28, (512,), l_self_modules_m_modules_layers_modules_3_modules_self_attn_layer_norm_parameters_weight_, l_self_modules_m_modules_layers_modules_3_modules_self_attn_layer_norm_parameters_bias_, 1e-05)
        l_self_modules_m_modules_layers_modules_3_modules_self_attn_layer_norm_parameters_weight_ = l_self_modules_m_modules_layers_modules_3_modules_self_attn_layer_norm_parameters_bias_ = None
        linear_18 = torch.nn.functional.linear(hidden_states_29, l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_q_proj_parameters_weight_, l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_q_proj_parameters_bias_)
        l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_q_proj_parameters_weight_ = l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_q_proj_parameters_bias_ = None
        mul_3 = linear_18 * 0.125
        linear_18 = None
        view_9 = mul_3.view((1, 500, -1, 64))
        mul_3 = None
        transpose_12 = view_9.transpose(1, 2)
        view_9 = None
        query_states_3 = transpose_12.contiguous()
        transpose_12 = None
        linear_19 = torch.nn.functional.linear(hidden_states_29, l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_k_proj_parameters_weight_, None)
        l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_k_proj_parameters_weight_ = None
        view_10 = linear_19.view((1, -1, 8, 64))
        linear_19 = None
        transpose_13 = view_10.transpose(1, 2)
        view_10 = None
        key_states_3 = transpose_13.contiguous()
        transpose_13 = None
        linear_20 = torch.nn.functional.linear(hidden_states_29, l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_v_proj_parameters_weight_, l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_v_proj_parameters_bias_)
        hidden_states_29 = l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_v_proj_parameters_weight_ = l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_v_proj_parameters_bias_ = None
        view_11 = linear_20.view((1, -1, 8, 64))
        linear_20 = None
        transpose_14 = view_11.transpose(1, 2)
        view_11 = None
        value_states_3 = transpose_14.contiguous()
        transpose_14 = None
        attn_output_15 = torch.nn.functional.scaled_dot_product_attention(query_states_3, key_states_3, value_states_3, attn_mask=None, dropout_p=0.0, scale=1.0, is_causal=False)
        query_states_3 = key_states_3 = value_states_3 = None
        attn_output_16 = attn_output_15.reshape(1, -1, 500, 64)
        attn_output_15 = None
        transpose_15 = attn_output_16.transpose(1, 2)
        attn_output_16 = None
        attn_output_17 = transpose_15.contiguous()
        transpose_15 = None
        reshape_7 = attn_output_17.reshape(1, 500, -1)
        attn_output_17 = None
        attn_output_18 = reshape_7.contiguous()
        reshape_7 = None
        attn_output_19 = torch.nn.functional.linear(attn_output_18, l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_out_proj_parameters_weight_, l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_out_proj_parameters_bias_)
        attn_output_18 = l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_out_proj_parameters_weight_ = l_self_modules_m_modules_layers_modules_3_modules_self_attn_modules_out_proj_parameters_bias_ = None
        hidden_states_30 = torch.nn.functional.dropout(attn_output_19, p=0.0, training=False)
        attn_output_19 = None
        hidden_states_31 = hidden_states_28 + hidden_states_30
        hidden_states_28 = hidden_states_30 = None
        hidden_states_32 = torch.nn.functional.layer_norm(hidden_states_31, (512,), l_self_modules_m_modules_layers_modules_3_modules_final_layer_norm_parameters_weight_, l_self_modules_m_modules_layers_modules_3_modules_final_layer_norm_parameters_bias_, 1e-05)
        l_self_modules_m_modules_layers_modules_3_modules_final_layer_norm_parameters_weight_ = l_self_modules_m_modules_layers_modules_3_modules_final_layer_norm_parameters_bias_ = None
        linear_22 = torch.nn.functional.linear(hidden_states_32, l_self_modules_m_modules_layers_modules_3_modules_fc1_parameters_weight_, l_self_modules_m_modules_layers_modules_3_modules_fc1_parameters_bias_)
        hidden_states_32 = l_self_modules_m_modules_layers_modules_3_modules_fc1_parameters_weight_ = l_self_modules_m_modules_layers_modules_3_modules_fc1_parameters_bias_ = None
        hidden_states_33 = torch.nn.functional.gelu(linear_22)
        linear_22 = None
        hidden_states_34 = torch.nn.functional.dropout(hidden_states_33, p=0.0, training=False)
        hidden_states_33 = None
        hidden_states_35 = torch.nn.functional.linear(hidden_states_34, l_self_modules_m_modules_layers_modules_3_modules_fc2_parameters_weight_, l_self_modules_m_modules_layers_modules_3_modules_fc2_parameters_bias_)
        hidden_states_34 = l_self_modules_m_modules_layers_modules_3_modules_fc2_parameters_weight_ = l_self_modules_m_modules_layers_modules_3_modules_fc2_parameters_bias_ = None
        hidden_states_36 = torch.nn.functional.dropout(hidden_states_35, p=0.0, training=False)
        hidden_states_35 = None
        hidden_states_37 = hidden_states_31 + hidden_states_36
        hidden_states_31 = hidden_states_36 = None
        hidden_states_38 = torch.nn.functional.layer_norm(hidden_states_37, (512,), l_self_modules_m_modules_layers_modules_4_modules_self_attn_layer_norm_parameters_weight_, l_self_modules_m_modules_layers_modules_4_modules_self_attn_layer_norm_parameters_bias_, 1e-05)
        l_self_modules_m_modules_layers_modules_4_modules_self_attn_layer_norm_parameters_weight_ = l_self_modules_m_modules_layers_modules_4_modules_self_attn_layer_norm_parameters_bias_ = None
        linear_24 = torch.nn.functional.linear(hidden_states_38, l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_q_proj_parameters_weight_, l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_q_proj_parameters_bias_)
        l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_q_proj_parameters_weight_ = l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_q_proj_parameters_bias_ = None
        mul_4 = linear_24 * 0.125
        linear_24 = None
        view_12 = mul_4.view((1, 500, -1, 64))
        mul_4 = None
        transpose_16 = view_12.transpose(1, 2)
        view_12 = None
        query_states_4 = transpose_16.contiguous()
        transpose_16 = None
        linear_25 = torch.nn.functional.linear(hidden_states_38, l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_k_proj_parameters_weight_, None)
        l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_k_proj_parameters_weight_ = None
        view_13 = linear_25.view((1, -1, 8, 64))
        linear_25 = None
        transpose_17 = view_13.transpose(1, 2)
        view_13 = None
        key_states_4 = transpose_17.contiguous()
        transpose_17 = None
        linear_26 = torch.nn.functional.linear(hidden_states_38, l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_v_proj_parameters_weight_, l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_v_proj_parameters_bias_)
        hidden_states_38 = l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_v_proj_parameters_weight_ = l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_v_proj_parameters_bias_ = None
        view_14 = linear_26.view((1, -1, 8, 64))
        linear_26 = None
        transpose_18 = view_14.transpose(1, 2)
        view_14 = None
        value_states_4 = transpose_18.contiguous()
        transpose_18 = None
        attn_output_20 = torch.nn.functional.scaled_dot_product_attention(query_states_4, key_states_4, value_states_4, attn_mask=None, dropout_p=0.0, scale=1.0, is_causal=False)
        query_states_4 = key_states_4 = value_states_4 = None
        attn_output_21 = attn_output_20.reshape(1, -1, 500, 64)
        attn_output_20 = None
        transpose_19 = attn_output_21.transpose(1, 2)
        attn_output_21 = None
        attn_output_22 = transpose_19.contiguous()
        transpose_19 = None
        reshape_9 = attn_output_22.reshape(1, 500, -1)
        attn_output_22 = None
        attn_output_23 = reshape_9.contiguous()
        reshape_9 = None
        attn_output_24 = torch.nn.functional.linear(attn_output_23, l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_out_proj_parameters_weight_, l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_out_proj_parameters_bias_)
        attn_output_23 = l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_out_proj_parameters_weight_ = l_self_modules_m_modules_layers_modules_4_modules_self_attn_modules_out_proj_parameters_bias_ = None
        hidden_states_39 = torch.nn.functional.dropout(attn_output_24, p=0.0, training=False)
        attn_output_24 = None
        hidden_states_40 = hidden_states_37 + hidden_states_39
        hidden_states_37 = hidden_states_39 = None
        hidden_states_41 = torch.nn.functional.layer_norm(hidden_states_40, (512,), l_self_modules_m_modules_layers_modules_4_modules_final_layer_norm_parameters_weight_, l_self_modules_m_modules_layers_modules_4_modules_final_layer_norm_parameters_bias_, 1e-05)
        l_self_modules_m_modules_layers_modules_4_modules_final_layer_norm_parameters_weight_ = l_self_modules_m_modules_layers_modules_4_modules_final_layer_norm_parameters_bias_ = None
        linear_28 = torch.nn.functional.linear(hidden_states_41, l_self_modules_m_modules_layers_modules_4_modules_fc1_parameters_weight_, l_self_modules_m_modules_layers_modules_4_modules_fc1_parameters_bias_)
        hidden_states_41 = l_self_modules_m_modules_layers_modules_4_modules_fc1_parameters_weight_ = l_self_modules_m_modules_layers_modules_4_modules_fc1_parameters_bias_ = None
        hidden_states_42 = torch.nn.functional.gelu(linear_28)
        linear_28 = None
        hidden_states_43 = torch.nn.functional.dropout(hidden_states_42, p=0.0, training=False)
        hidden_states_42 = None
        hidden_states_44 = torch.nn.functional.linear(hidden_states_43, l_self_modules_m_modules_layers_modules_4_modules_fc2_parameters_weight_, l_self_modules_m_modules_layers_modules_4_modules_fc2_parameters_bias_)
        hidden_states_43 = l_self_modules_m_modules_layers_modules_4_modules_fc2_parameters_weight_ = l_self_modules_m_modules_layers_modules_4_modules_fc2_parameters_bias_ = None
        hidden_states_45 = torch.nn.functional.dropout(hidden_states_44, p=0.0, training=False)
        hidden_states_44 = None
        hidden_states_46 = hidden_states_40 + hidden_states_45
        hidden_states_40 = hidden_states_45 = None
        hidden_states_47 = torch.nn.functional.layer_norm(hidden_states_46, (512,), l_self_modules_m_modules_layers_modules_5_modules_self_attn_layer_norm_parameters_weight_, l_self_modules_m_modules_layers_modules_5_modules_self_attn_layer_norm_parameters_bias_, 1e-05)
        l_self_modules_m_modules_layers_modules_5_modules_self_attn_layer_norm_parameters_weight_ = l_self_modules_m_modules_layers_modules_5_modules_self_attn_layer_norm_parameters_bias_ = None
        linear_30 = torch.nn.functional.linear(hidden_states_47, l_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_q_proj_parameters_weight_, l_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_q_proj_parameters_bias_)
        l_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_q_proj_parameters_weight_ = l_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_q_proj_parameters_bias_ = None
        mul_5 = linear_30 * 0.125
        linear_30 = None
        view_15 = mul_5.view((1, 500, -1, 64))
        mul_5 = None
        transpose_20 = view_15.transpose(1, 2)
        view_15 = None
        query_states_5 = transpose_20.contiguous()
        transpose_20 = None
        linear_31 = torch.nn.functional.linear(hidden_states_47, l_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_k_proj_parameters_weight_, None)
        l_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_k_proj_parameters_weight_ = None
        view_16 = linear_31.view((1, -1, 8, 64))
        linear_31 = None
        transpose_21 = view_16.transpose(1, 2)
        view_16 = None
        key_states_5 = transpose_21.contiguous()
        transpose_21 = None
        linear_32 = torch.nn.functional.linear(hidden_states_47, l_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_v_proj_parameters_weight_, l_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_v_proj_parameters_bias_)
        hidden_states_47 = l_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_v_proj_parameters_weight_ = l_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_v_proj_parameters_bias_ = None
        view_17 = linear_32.view((1, -1, 8, 64))
        linear_32 = None
        transpose_22 = view_17.transpose(1, 2)
        view_17 = None
        value_states_5 = transpose_22.contiguous()
        transpose_22 = None
        attn_output_25 = torch.nn.functional.scaled_dot_product_attention(query_states_5, key_states_5, value_states_5, attn_mask=None, dropout_p=0.0, scale=1.0, is_causal=False)
        query_states_5 = key_states_5 = value_states_5 = None
        attn_output_26 = attn_output_25.reshape(1, -1, 500, 64)
        attn_output_25 = None
        transpose_23 = attn_output_26.transpose(1, 2)
        attn_output_26 = None
        attn_output_27 = transpose_23.contiguous()
        transpose_23 = None
        reshape_11 = attn_output_27.reshape(1, 500, -1)
        attn_output_27 = None
        attn_output_28 = reshape_11.contiguous()
        reshape_11 = None
        attn_output_29 = torch.nn.functional.linear(attn_output_28, l_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_out_proj_parameters_weight_, l_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_out_proj_parameters_bias_)
        attn_output_28 = l_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_out_proj_parameters_weight_ = l_self_modules_m_modules_layers_modules_5_modules_self_attn_modules_out_proj_parameters_bias_ = None
        hidden_states_48 = torch.nn.functional.dropout(attn_output_29, p=0.0, training=False)
        attn_output_29 = None
        hidden_states_49 = hidden_states_46 + hidden_states_48
        hidden_states_46 = hidden_states_48 = None
        hidden_states_50 = torch.nn.functional.layer_norm(hidden_states_49, (512,), l_self_modules_m_modules_layers_modules_5_modules_final_layer_norm_parameters_weight_, l_self_modules_m_modules_layers_modules_5_modules_final_layer_norm_parameters_bias_, 1e-05)
        l_self_modules_m_modules_layers_modules_5_modules_final_layer_norm_parameters_weight_ = l_self_modules_m_modules_layers_modules_5_modules_final_layer_norm_parameters_bias_ = None
        linear_34 = torch.nn.functional.linear(hidden_states_50, l_self_modules_m_modules_layers_modules_5_modules_fc1_parameters_weight_, l_self_modules_m_modules_layers_modules_5_modules_fc1_parameters_bias_)
        hidden_states_50 = l_self_modules_m_modules_layers_modules_5_modules_fc1_parameters_weight_ = l_self_modules_m_modules_layers_modules_5_modules_fc1_parameters_bias_ = None
        hidden_states_51 = torch.nn.functional.gelu(linear_34)
        linear_34 = None
        hidden_states_52 = torch.nn.functional.dropout(hidden_states_51, p=0.0, training=False)
        hidden_states_51 = None
        hidden_states_53 = torch.nn.functional.linear(hidden_states_52, l_self_modules_m_modules_layers_modules_5_modules_fc2_parameters_weight_, l_self_modules_m_modules_layers_modules_5_modules_fc2_parameters_bias_)
        hidden_states_52 = l_self_modules_m_modules_layers_modules_5_modules_fc2_parameters_weight_ = l_self_modules_m_modules_layers_modules_5_modules_fc2_parameters_bias_ = None
        hidden_states_54 = torch.nn.functional.dropout(hidden_states_53, p=0.0, training=False)
        hidden_states_53 = None
        hidden_states_55 = hidden_states_49 + hidden_states_54
        hidden_states_49 = hidden_states_54 = None
        hidden_states_56 = torch.nn.functional.layer_norm(hidden_states_55, (512,), l_self_modules_m_modules_layer_norm_parameters_weight_, l_self_modules_m_modules_layer_norm_parameters_bias_, 1e-05)
        hidden_states_55 = l_self_modules_m_modules_layer_norm_parameters_weight_ = l_self_modules_m_modules_layer_norm_parameters_bias_ = None
        return (hidden_states_56,)
