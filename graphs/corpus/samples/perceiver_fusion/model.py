import torch


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_self_modules_audio_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_audio_parameters_bias_: torch.nn.parameter.Parameter,
        L_audio_: torch.Tensor,
        L_self_parameters_kind_: torch.nn.parameter.Parameter,
        L_self_modules_video_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_video_parameters_bias_: torch.nn.parameter.Parameter,
        L_video_: torch.Tensor,
        L_self_modules_text_parameters_weight_: torch.nn.parameter.Parameter,
        L_text_: torch.Tensor,
        L_self_parameters_latents_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_norm_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_norm_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_norm_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_norm_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_cross_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_cross_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_cross_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_cross_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_cross_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_cross_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_block_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_block_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_block_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_block_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_block_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_block_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_block_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_block_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_block_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_block_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_block_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_block_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_block_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_0_modules_block_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_norm_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_norm_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_norm_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_norm_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_cross_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_cross_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_cross_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_cross_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_cross_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_cross_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_block_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_block_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_block_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_block_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_block_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_block_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_block_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_block_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_block_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_block_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_block_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_block_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_block_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_1_modules_block_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_2_modules_norm_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_2_modules_norm_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_2_modules_norm_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_2_modules_norm_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_2_modules_cross_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_2_modules_cross_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_2_modules_cross_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_2_modules_cross_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_2_modules_cross_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_2_modules_cross_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_2_modules_block_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_2_modules_block_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_2_modules_block_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_2_modules_block_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_2_modules_block_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_2_modules_block_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_2_modules_block_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_2_modules_block_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_2_modules_block_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_2_modules_block_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_2_modules_block_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_2_modules_block_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_2_modules_block_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_2_modules_block_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_norm_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_norm_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_norm_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_norm_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_cross_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_cross_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_cross_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_cross_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_cross_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_cross_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_block_modules_norm1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_block_modules_norm1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_block_modules_attn_modules_kv_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_block_modules_attn_modules_kv_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_block_modules_attn_modules_q_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_block_modules_attn_modules_q_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_block_modules_attn_modules_out_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_block_modules_attn_modules_out_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_block_modules_norm2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_block_modules_norm2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_block_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_block_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_block_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_layers_modules_3_modules_block_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_norm_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_norm_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mlp_modules_up_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mlp_modules_up_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mlp_modules_down_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mlp_modules_down_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_head_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_self_modules_audio_parameters_weight_ = L_self_modules_audio_parameters_weight_
        l_self_modules_audio_parameters_bias_ = L_self_modules_audio_parameters_bias_
        l_audio_ = L_audio_
        l_self_parameters_kind_ = L_self_parameters_kind_
        l_self_modules_video_parameters_weight_ = L_self_modules_video_parameters_weight_
        l_self_modules_video_parameters_bias_ = L_self_modules_video_parameters_bias_
        l_video_ = L_video_
        l_self_modules_text_parameters_weight_ = L_self_modules_text_parameters_weight_
        l_text_ = L_text_
        l_self_parameters_latents_ = L_self_parameters_latents_
        l_self_modules_layers_modules_0_modules_norm_q_parameters_weight_ = L_self_modules_layers_modules_0_modules_norm_q_parameters_weight_
        l_self_modules_layers_modules_0_modules_norm_q_parameters_bias_ = L_self_modules_layers_modules_0_modules_norm_q_parameters_bias_
        l_self_modules_layers_modules_0_modules_norm_kv_parameters_weight_ = L_self_modules_layers_modules_0_modules_norm_kv_parameters_weight_
        l_self_modules_layers_modules_0_modules_norm_kv_parameters_bias_ = L_self_modules_layers_modules_0_modules_norm_kv_parameters_bias_
        l_self_modules_layers_modules_0_modules_cross_modules_kv_parameters_weight_ = L_self_modules_layers_modules_0_modules_cross_modules_kv_parameters_weight_
        l_self_modules_layers_modules_0_modules_cross_modules_kv_parameters_bias_ = L_self_modules_layers_modules_0_modules_cross_modules_kv_parameters_bias_
        l_self_modules_layers_modules_0_modules_cross_modules_q_parameters_weight_ = L_self_modules_layers_modules_0_modules_cross_modules_q_parameters_weight_
        l_self_modules_layers_modules_0_modules_cross_modules_q_parameters_bias_ = L_self_modules_layers_modules_0_modules_cross_modules_q_parameters_bias_
        l_self_modules_layers_modules_0_modules_cross_modules_out_parameters_weight_ = L_self_modules_layers_modules_0_modules_cross_modules_out_parameters_weight_
        l_self_modules_layers_modules_0_modules_cross_modules_out_parameters_bias_ = L_self_modules_layers_modules_0_modules_cross_modules_out_parameters_bias_
        l_self_modules_layers_modules_0_modules_block_modules_norm1_parameters_weight_ = L_self_modules_layers_modules_0_modules_block_modules_norm1_parameters_weight_
        l_self_modules_layers_modules_0_modules_block_modules_norm1_parameters_bias_ = L_self_modules_layers_modules_0_modules_block_modules_norm1_parameters_bias_
        l_self_modules_layers_modules_0_modules_block_modules_attn_modules_kv_parameters_weight_ = L_self_modules_layers_modules_0_modules_block_modules_attn_modules_kv_parameters_weight_
        l_self_modules_layers_modules_0_modules_block_modules_attn_modules_kv_parameters_bias_ = L_self_modules_layers_modules_0_modules_block_modules_attn_modules_kv_parameters_bias_
        l_self_modules_layers_modules_0_modules_block_modules_attn_modules_q_parameters_weight_ = L_self_modules_layers_modules_0_modules_block_modules_attn_modules_q_parameters_weight_
        l_self_modules_layers_modules_0_modules_block_modules_attn_modules_q_parameters_bias_ = L_self_modules_layers_modules_0_modules_block_modules_attn_modules_q_parameters_bias_
        l_self_modules_layers_modules_0_modules_block_modules_attn_modules_out_parameters_weight_ = L_self_modules_layers_modules_0_modules_block_modules_attn_modules_out_parameters_weight_
        l_self_modules_layers_modules_0_modules_block_modules_attn_modules_out_parameters_bias_ = L_self_modules_layers_modules_0_modules_block_modules_attn_modules_out_parameters_bias_
        l_self_modules_layers_modules_0_modules_block_modules_norm2_parameters_weight_ = L_self_modules_layers_modules_0_modules_block_modules_norm2_parameters_weight_
        l_self_modules_layers_modules_0_modules_block_modules_norm2_parameters_bias_ = L_self_modules_layers_modules_0_modules_block_modules_norm2_parameters_bias_
        l_self_modules_layers_modules_0_modules_block_modules_mlp_modules_up_parameters_weight_ = L_self_modules_layers_modules_0_modules_block_modules_mlp_modules_up_parameters_weight_
        l_self_modules_layers_modules_0_modules_block_modules_mlp_modules_up_parameters_bias_ = L_self_modules_layers_modules_0_modules_block_modules_mlp_modules_up_parameters_bias_
        l_self_modules_layers_modules_0_modules_block_modules_mlp_modules_down_parameters_weight_ = L_self_modules_layers_modules_0_modules_block_modules_mlp_modules_down_parameters_weight_
        l_self_modules_layers_modules_0_modules_block_modules_mlp_modules_down_parameters_bias_ = L_self_modules_layers_modules_0_modules_block_modules_mlp_modules_down_parameters_bias_
        l_self_modules_layers_modules_1_modules_norm_q_parameters_weight_ = L_self_modules_layers_modules_1_modules_norm_q_parameters_weight_
        l_self_modules_layers_modules_1_modules_norm_q_parameters_bias_ = L_self_modules_layers_modules_1_modules_norm_q_parameters_bias_
        l_self_modules_layers_modules_1_modules_norm_kv_parameters_weight_ = L_self_modules_layers_modules_1_modules_norm_kv_parameters_weight_
        l_self_modules_layers_modules_1_modules_norm_kv_parameters_bias_ = L_self_modules_layers_modules_1_modules_norm_kv_parameters_bias_
        l_self_modules_layers_modules_1_modules_cross_modules_kv_parameters_weight_ = L_self_modules_layers_modules_1_modules_cross_modules_kv_parameters_weight_
        l_self_modules_layers_modules_1_modules_cross_modules_kv_parameters_bias_ = L_self_modules_layers_modules_1_modules_cross_modules_kv_parameters_bias_
        l_self_modules_layers_modules_1_modules_cross_modules_q_parameters_weight_ = L_self_modules_layers_modules_1_modules_cross_modules_q_parameters_weight_
        l_self_modules_layers_modules_1_modules_cross_modules_q_parameters_bias_ = L_self_modules_layers_modules_1_modules_cross_modules_q_parameters_bias_
        l_self_modules_layers_modules_1_modules_cross_modules_out_parameters_weight_ = L_self_modules_layers_modules_1_modules_cross_modules_out_parameters_weight_
        l_self_modules_layers_modules_1_modules_cross_modules_out_parameters_bias_ = L_self_modules_layers_modules_1_modules_cross_modules_out_parameters_bias_
        l_self_modules_layers_modules_1_modules_block_modules_norm1_parameters_weight_ = L_self_modules_layers_modules_1_modules_block_modules_norm1_parameters_weight_
        l_self_modules_layers_modules_1_modules_block_modules_norm1_parameters_bias_ = L_self_modules_layers_modules_1_modules_block_modules_norm1_parameters_bias_
        l_self_modules_layers_modules_1_modules_block_modules_attn_modules_kv_parameters_weight_ = L_self_modules_layers_modules_1_modules_block_modules_attn_modules_kv_parameters_weight_
        l_self_modules_layers_modules_1_modules_block_modules_attn_modules_kv_parameters_bias_ = L_self_modules_layers_modules_1_modules_block_modules_attn_modules_kv_parameters_bias_
        l_self_modules_layers_modules_1_modules_block_modules_attn_modules_q_parameters_weight_ = L_self_modules_layers_modules_1_modules_block_modules_attn_modules_q_parameters_weight_
        l_self_modules_layers_modules_1_modules_block_modules_attn_modules_q_parameters_bias_ = L_self_modules_layers_modules_1_modules_block_modules_attn_modules_q_parameters_bias_
        l_self_modules_layers_modules_1_modules_block_modules_attn_modules_out_parameters_weight_ = L_self_modules_layers_modules_1_modules_block_modules_attn_modules_out_parameters_weight_
        l_self_modules_layers_modules_1_modules_block_modules_attn_modules_out_parameters_bias_ = L_self_modules_layers_modules_1_modules_block_modules_attn_modules_out_parameters_bias_
        l_self_modules_layers_modules_1_modules_block_modules_norm2_parameters_weight_ = L_self_modules_layers_modules_1_modules_block_modules_norm2_parameters_weight_
        l_self_modules_layers_modules_1_modules_block_modules_norm2_parameters_bias_ = L_self_modules_layers_modules_1_modules_block_modules_norm2_parameters_bias_
        l_self_modules_layers_modules_1_modules_block_modules_mlp_modules_up_parameters_weight_ = L_self_modules_layers_modules_1_modules_block_modules_mlp_modules_up_parameters_weight_
        l_self_modules_layers_modules_1_modules_block_modules_mlp_modules_up_parameters_bias_ = L_self_modules_layers_modules_1_modules_block_modules_mlp_modules_up_parameters_bias_
        l_self_modules_layers_modules_1_modules_block_modules_mlp_modules_down_parameters_weight_ = L_self_modules_layers_modules_1_modules_block_modules_mlp_modules_down_parameters_weight_
        l_self_modules_layers_modules_1_modules_block_modules_mlp_modules_down_parameters_bias_ = L_self_modules_layers_modules_1_modules_block_modules_mlp_modules_down_parameters_bias_
        l_self_modules_layers_modules_2_modules_norm_q_parameters_weight_ = L_self_modules_layers_modules_2_modules_norm_q_parameters_weight_
        l_self_modules_layers_modules_2_modules_norm_q_parameters_bias_ = L_self_modules_layers_modules_2_modules_norm_q_parameters_bias_
        l_self_modules_layers_modules_2_modules_norm_kv_parameters_weight_ = L_self_modules_layers_modules_2_modules_norm_kv_parameters_weight_
        l_self_modules_layers_modules_2_modules_norm_kv_parameters_bias_ = L_self_modules_layers_modules_2_modules_norm_kv_parameters_bias_
        l_self_modules_layers_modules_2_modules_cross_modules_kv_parameters_weight_ = L_self_modules_layers_modules_2_modules_cross_modules_kv_parameters_weight_
        l_self_modules_layers_modules_2_modules_cross_modules_kv_parameters_bias_ = L_self_modules_layers_modules_2_modules_cross_modules_kv_parameters_bias_
        l_self_modules_layers_modules_2_modules_cross_modules_q_parameters_weight_ = L_self_modules_layers_modules_2_modules_cross_modules_q_parameters_weight_
        l_self_modules_layers_modules_2_modules_cross_modules_q_parameters_bias_ = L_self_modules_layers_modules_2_modules_cross_modules_q_parameters_bias_
        l_self_modules_layers_modules_2_modules_cross_modules_out_parameters_weight_ = L_self_modules_layers_modules_2_modules_cross_modules_out_parameters_weight_
        l_self_modules_layers_modules_2_modules_cross_modules_out_parameters_bias_ = L_self_modules_layers_modules_2_modules_cross_modules_out_parameters_bias_
        l_self_modules_layers_modules_2_modules_block_modules_norm1_parameters_weight_ = L_self_modules_layers_modules_2_modules_block_modules_norm1_parameters_weight_
        l_self_modules_layers_modules_2_modules_block_modules_norm1_parameters_bias_ = L_self_modules_layers_modules_2_modules_block_modules_norm1_parameters_bias_
        l_self_modules_layers_modules_2_modules_block_modules_attn_modules_kv_parameters_weight_ = L_self_modules_layers_modules_2_modules_block_modules_attn_modules_kv_parameters_weight_
        l_self_modules_layers_modules_2_modules_block_modules_attn_modules_kv_parameters_bias_ = L_self_modules_layers_modules_2_modules_block_modules_attn_modules_kv_parameters_bias_
        l_self_modules_layers_modules_2_modules_block_modules_attn_modules_q_parameters_weight_ = L_self_modules_layers_modules_2_modules_block_modules_attn_modules_q_parameters_weight_
        l_self_modules_layers_modules_2_modules_block_modules_attn_modules_q_parameters_bias_ = L_self_modules_layers_modules_2_modules_block_modules_attn_modules_q_parameters_bias_
        l_self_modules_layers_modules_2_modules_block_modules_attn_modules_out_parameters_weight_ = L_self_modules_layers_modules_2_modules_block_modules_attn_modules_out_parameters_weight_
        l_self_modules_layers_modules_2_modules_block_modules_attn_modules_out_parameters_bias_ = L_self_modules_layers_modules_2_modules_block_modules_attn_modules_out_parameters_bias_
        l_self_modules_layers_modules_2_modules_block_modules_norm2_parameters_weight_ = L_self_modules_layers_modules_2_modules_block_modules_norm2_parameters_weight_
        l_self_modules_layers_modules_2_modules_block_modules_norm2_parameters_bias_ = L_self_modules_layers_modules_2_modules_block_modules_norm2_parameters_bias_
        l_self_modules_layers_modules_2_modules_block_modules_mlp_modules_up_parameters_weight_ = L_self_modules_layers_modules_2_modules_block_modules_mlp_modules_up_parameters_weight_
        l_self_modules_layers_modules_2_modules_block_modules_mlp_modules_up_parameters_bias_ = L_self_modules_layers_modules_2_modules_block_modules_mlp_modules_up_parameters_bias_
        l_self_modules_layers_modules_2_modules_block_modules_mlp_modules_down_parameters_weight_ = L_self_modules_layers_modules_2_modules_block_modules_mlp_modules_down_parameters_weight_
        l_self_modules_layers_modules_2_modules_block_modules_mlp_modules_down_parameters_bias_ = L_self_modules_layers_modules_2_modules_block_modules_mlp_modules_down_parameters_bias_
        l_self_modules_layers_modules_3_modules_norm_q_parameters_weight_ = L_self_modules_layers_modules_3_modules_norm_q_parameters_weight_
        l_self_modules_layers_modules_3_modules_norm_q_parameters_bias_ = L_self_modules_layers_modules_3_modules_norm_q_parameters_bias_
        l_self_modules_layers_modules_3_modules_norm_kv_parameters_weight_ = L_self_modules_layers_modules_3_modules_norm_kv_parameters_weight_
        l_self_modules_layers_modules_3_modules_norm_kv_parameters_bias_ = L_self_modules_layers_modules_3_modules_norm_kv_parameters_bias_
        l_self_modules_layers_modules_3_modules_cross_modules_kv_parameters_weight_ = L_self_modules_layers_modules_3_modules_cross_modules_kv_parameters_weight_
        l_self_modules_layers_modules_3_modules_cross_modules_kv_parameters_bias_ = L_self_modules_layers_modules_3_modules_cross_modules_kv_parameters_bias_
        l_self_modules_layers_modules_3_modules_cross_modules_q_parameters_weight_ = L_self_modules_layers_modules_3_modules_cross_modules_q_parameters_weight_
        l_self_modules_layers_modules_3_modules_cross_modules_q_parameters_bias_ = L_self_modules_layers_modules_3_modules_cross_modules_q_parameters_bias_
        l_self_modules_layers_modules_3_modules_cross_modules_out_parameters_weight_ = L_self_modules_layers_modules_3_modules_cross_modules_out_parameters_weight_
        l_self_modules_layers_modules_3_modules_cross_modules_out_parameters_bias_ = L_self_modules_layers_modules_3_modules_cross_modules_out_parameters_bias_
        l_self_modules_layers_modules_3_modules_block_modules_norm1_parameters_weight_ = L_self_modules_layers_modules_3_modules_block_modules_norm1_parameters_weight_
        l_self_modules_layers_modules_3_modules_block_modules_norm1_parameters_bias_ = L_self_modules_layers_modules_3_modules_block_modules_norm1_parameters_bias_
        l_self_modules_layers_modules_3_modules_block_modules_attn_modules_kv_parameters_weight_ = L_self_modules_layers_modules_3_modules_block_modules_attn_modules_kv_parameters_weight_
        l_self_modules_layers_modules_3_modules_block_modules_attn_modules_kv_parameters_bias_ = L_self_modules_layers_modules_3_modules_block_modules_attn_modules_kv_parameters_bias_
        l_self_modules_layers_modules_3_modules_block_modules_attn_modules_q_parameters_weight_ = L_self_modules_layers_modules_3_modules_block_modules_attn_modules_q_parameters_weight_
        l_self_modules_layers_modules_3_modules_block_modules_attn_modules_q_parameters_bias_ = L_self_modules_layers_modules_3_modules_block_modules_attn_modules_q_parameters_bias_
        l_self_modules_layers_modules_3_modules_block_modules_attn_modules_out_parameters_weight_ = L_self_modules_layers_modules_3_modules_block_modules_attn_modules_out_parameters_weight_
        l_self_modules_layers_modules_3_modules_block_modules_attn_modules_out_parameters_bias_ = L_self_modules_layers_modules_3_modules_block_modules_attn_modules_out_parameters_bias_
        l_self_modules_layers_modules_3_modules_block_modules_norm2_parameters_weight_ = L_self_modules_layers_modules_3_modules_block_modules_norm2_parameters_weight_
        l_self_modules_layers_modules_3_modules_block_modules_norm2_parameters_bias_ = L_self_modules_layers_modules_3_modules_block_modules_norm2_parameters_bias_
        l_self_modules_layers_modules_3_modules_block_modules_mlp_modules_up_parameters_weight_ = L_self_modules_layers_modules_3_modules_block_modules_mlp_modules_up_parameters_weight_
        l_self_modules_layers_modules_3_modules_block_modules_mlp_modules_up_parameters_bias_ = L_self_modules_layers_modules_3_modules_block_modules_mlp_modules_up_parameters_bias_
        l_self_modules_layers_modules_3_modules_block_modules_mlp_modules_down_parameters_weight_ = L_self_modules_layers_modules_3_modules_block_modules_mlp_modules_down_parameters_weight_
        l_self_modules_layers_modules_3_modules_block_modules_mlp_modules_down_parameters_bias_ = L_self_modules_layers_modules_3_modules_block_modules_mlp_modules_down_parameters_bias_
        l_self_modules_norm_parameters_weight_ = L_self_modules_norm_parameters_weight_
        l_self_modules_norm_parameters_bias_ = L_self_modules_norm_parameters_bias_
        l_self_modules_mlp_modules_up_parameters_weight_ = L_self_modules_mlp_modules_up_parameters_weight_
        l_self_modules_mlp_modules_up_parameters_bias_ = L_self_modules_mlp_modules_up_parameters_bias_
        l_self_modules_mlp_modules_down_parameters_weight_ = L_self_modules_mlp_modules_down_parameters_weight_
        l_self_modules_mlp_modules_down_parameters_bias_ = L_self_modules_mlp_modules_down_parameters_bias_
        l_self_modules_head_parameters_weight_ = L_self_modules_head_parameters_weight_
        l_self_modules_head_parameters_bias_ = L_self_modules_head_parameters_bias_
        linear = torch.nn.functional.linear(l_audio_, l_self_modules_audio_parameters_weight_, l_self_modules_audio_parameters_bias_)
        l_audio_ = l_self_modules_audio_parameters_weight_ = l_self_modules_audio_parameters_bias_ = None
        getitem = l_self_parameters_kind_[0]
        add = linear + getitem
        linear = getitem = None
        linear_1 = torch.nn.functional.linear(l_video_, l_self_modules_video_parameters_weight_, l_self_modules_video_parameters_bias_)
        l_video_ = l_self_modules_video_parameters_weight_ = l_self_modules_video_parameters_bias_ = None
        getitem_1 = l_self_parameters_kind_[1]
        add_1 = linear_1 + getitem_1
        linear_1 = getitem_1 = None
        embedding = torch.nn.functional.embedding(l_text_, l_self_modules_text_parameters_weight_, None, None, 2.0, False, False)
        l_text_ = l_self_modules_text_parameters_weight_ = None
        getitem_2 = l_self_parameters_kind_[2]
        l_self_parameters_kind_ = None
        add_2 = embedding + getitem_2
        embedding = getitem_2 = None
        inputs = torch.cat((add, add_1, add_2), dim=1)
        add = add_1 = add_2 = None
        x = l_self_parameters_latents_.expand(1, -1, -1)
        l_self_parameters_latents_ = None
        layer_norm = torch.nn.functional.layer_norm(x, (384,), l_self_modules_layers_modules_0_modules_norm_q_parameters_weight_, l_self_modules_layers_modules_0_modules_norm_q_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_0_modules_norm_q_parameters_weight_ = l_self_modules_layers_modules_0_modules_norm_q_parameters_bias_ = None
        layer_norm_1 = torch.nn.functional.layer_norm(inputs, (384,), l_self_modules_layers_modules_0_modules_norm_kv_parameters_weight_, l_self_modules_layers_modules_0_modules_norm_kv_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_0_modules_norm_kv_parameters_weight_ = l_self_modules_layers_modules_0_modules_norm_kv_parameters_bias_ = None
        linear_2 = torch.nn.functional.linear(layer_norm_1, l_self_modules_layers_modules_0_modules_cross_modules_kv_parameters_weight_, l_self_modules_layers_modules_0_modules_cross_modules_kv_parameters_bias_)
        layer_norm_1 = l_self_modules_layers_modules_0_modules_cross_modules_kv_parameters_weight_ = l_self_modules_layers_modules_0_modules_cross_modules_kv_parameters_bias_ = None
        chunk = linear_2.chunk(2, dim=-1)
        linear_2 = None
        k = chunk[0]
        v = chunk[1]
        chunk = None
        t = torch.nn.functional.linear(layer_norm, l_self_modules_layers_modules_0_modules_cross_modules_q_parameters_weight_, l_self_modules_layers_modules_0_modules_cross_modules_q_parameters_bias_)
        layer_norm = l_self_modules_layers_modules_0_modules_cross_modules_q_parameters_weight_ = l_self_modules_layers_modules_0_modules_cross_modules_q_parameters_bias_ = None
        reshape = t.reshape(1, -1, 6, 64)
        t = None
        q = reshape.transpose(1, 2)
        reshape = None
        reshape_1 = k.reshape(1, -1, 6, 64)
        k = None
        k_1 = reshape_1.transpose(1, 2)
        reshape_1 = None
        reshape_2 = v.reshape(1, -1, 6, 64)
        v = None
        v_1 = reshape_2.transpose(1, 2)
        reshape_2 = None
        scaled_dot_product_attention = torch.nn.functional.scaled_dot_product_attention(q, k_1, v_1, attn_mask=None)
        q = k_1 = v_1 = None
        transpose_3 = scaled_dot_product_attention.transpose(1, 2)
        scaled_dot_product_attention = None
        reshape_3 = transpose_3.reshape(1, 64, 384)
        transpose_3 = None
        linear_4 = torch.nn.functional.linear(reshape_3, l_self_modules_layers_modules_0_modules_cross_modules_out_parameters_weight_, l_self_modules_layers_modules_0_modules_cross_modules_out_parameters_bias_)
        reshape_3 = l_self_modules_layers_modules_0_modules_cross_modules_out_parameters_weight_ = l_self_modules_layers_modules_0_modules_cross_modules_out_parameters_bias_ = None
        add_3 = x + linear_4
        x = linear_4 = None
        layer_norm_2 = torch.nn.functional.layer_norm(add_3, (384,), l_self_modules_layers_modules_0_modules_block_modules_norm1_parameters_weight_, l_self_modules_layers_modules_0_modules_block_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_0_modules_block_modules_norm1_parameters_weight_ = l_self_modules_layers_modules_0_modules_block_modules_norm1_parameters_bias_ = None
        linear_5 = torch.nn.functional.linear(layer_norm_2, l_self_modules_layers_modules_0_modules_block_modules_attn_modules_kv_parameters_weight_, l_self_modules_layers_modules_0_modules_block_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_layers_modules_0_modules_block_modules_attn_modules_kv_parameters_weight_ = l_self_modules_layers_modules_0_modules_block_modules_attn_modules_kv_parameters_bias_ = None
        chunk_1 = linear_5.chunk(2, dim=-1)
        linear_5 = None
        k_2 = chunk_1[0]
        v_2 = chunk_1[1]
        chunk_1 = None
        t_1 = torch.nn.functional.linear(layer_norm_2, l_self_modules_layers_modules_0_modules_block_modules_attn_modules_q_parameters_weight_, l_self_modules_layers_modules_0_modules_block_modules_attn_modules_q_parameters_bias_)
        layer_norm_2 = l_self_modules_layers_modules_0_modules_block_modules_attn_modules_q_parameters_weight_ = l_self_modules_layers_modules_0_modules_block_modules_attn_modules_q_parameters_bias_ = None
        reshape_4 = t_1.reshape(1, -1, 6, 64)
        t_1 = None
        q_1 = reshape_4.transpose(1, 2)
        reshape_4 = None
        reshape_5 = k_2.reshape(1, -1, 6, 64)
        k_2 = None
        k_3 = reshape_5.transpose(1, 2)
        reshape_5 = None
        reshape_6 = v_2.reshape(1, -1, 6, 64)
        v_2 = None
        v_3 = reshape_6.transpose(1, 2)
        reshape_6 = None
        scaled_dot_product_attention_1 = torch.nn.functional.scaled_dot_product_attention(q_1, k_3, v_3, attn_mask=None)
        q_1 = k_3 = v_3 = None
        transpose_7 = scaled_dot_product_attention_1.transpose(1, 2)
        scaled_dot_product_attention_1 = None
        reshape_7 = transpose_7.reshape(1, 64, 384)
        transpose_7 = None
        linear_7 = torch.nn.functional.linear(reshape_7, l_self_modules_layers_modules_0_modules_block_modules_attn_modules_out_parameters_weight_, l_self_modules_layers_modules_0_modules_block_modules_attn_modules_out_parameters_bias_)
        reshape_7 = l_self_modules_layers_modules_0_modules_block_modules_attn_modules_out_parameters_weight_ = l_self_modules_layers_modules_0_modules_block_modules_attn_modules_out_parameters_bias_ = None
        x_1 = add_3 + linear_7
        add_3 = linear_7 = None
        layer_norm_3 = torch.nn.functional.layer_norm(x_1, (384,), l_self_modules_layers_modules_0_modules_block_modules_norm2_parameters_weight_, l_self_modules_layers_modules_0_modules_block_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_0_modules_block_modules_norm2_parameters_weight_ = l_self_modules_layers_modules_0_modules_block_modules_norm2_parameters_bias_ = None
        linear_8 = torch.nn.functional.linear(layer_norm_3, l_self_modules_layers_modules_0_modules_block_modules_mlp_modules_up_parameters_weight_, l_self_modules_layers_modules_0_modules_block_modules_mlp_modules_up_parameters_bias_)
        layer_norm_3 = l_self_modules_layers_modules_0_modules_block_modules_mlp_modules_up_parameters_weight_ = l_self_modules_layers_modules_0_modules_block_modules_mlp_modules_up_parameters_bias_ = None
        gelu = torch.nn.functional.gelu(linear_8)
        linear_8 = None
        linear_9 = torch.nn.functional.linear(gelu, l_self_modules_layers_modules_0_modules_block_modules_mlp_modules_down_parameters_weight_, l_self_modules_layers_modules_0_modules_block_modules_mlp_modules_down_parameters_bias_)
        gelu = l_self_modules_layers_modules_0_modules_block_modules_mlp_modules_down_parameters_weight_ = l_self_modules_layers_modules_0_modules_block_modules_mlp_modules_down_parameters_bias_ = None
        x_2 = x_1 + linear_9
        x_1 = linear_9 = None
        layer_norm_4 = torch.nn.functional.layer_norm(x_2, (384,), l_self_modules_layers_modules_1_modules_norm_q_parameters_weight_, l_self_modules_layers_modules_1_modules_norm_q_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_1_modules_norm_q_parameters_weight_ = l_self_modules_layers_modules_1_modules_norm_q_parameters_bias_ = None
        layer_norm_5 = torch.nn.functional.layer_norm(inputs, (384,), l_self_modules_layers_modules_1_modules_norm_kv_parameters_weight_, l_self_modules_layers_modules_1_modules_norm_kv_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_1_modules_norm_kv_parameters_weight_ = l_self_modules_layers_modules_1_modules_norm_kv_parameters_bias_ = None
        linear_10 = torch.nn.functional.linear(layer_norm_5, l_self_modules_layers_modules_1_modules_cross_modules_kv_parameters_weight_, l_self_modules_layers_modules_1_modules_cross_modules_kv_parameters_bias_)
        layer_norm_5 = l_self_modules_layers_modules_1_modules_cross_modules_kv_parameters_weight_ = l_self_modules_layers_modules_1_modules_cross_modules_kv_parameters_bias_ = None
        chunk_2 = linear_10.chunk(2, dim=-1)
        linear_10 = None
        k_4 = chunk_2[0]
        v_4 = chunk_2[1]
        chunk_2 = None
        t_2 = torch.nn.functional.linear(layer_norm_4, l_self_modules_layers_modules_1_modules_cross_modules_q_parameters_weight_, l_self_modules_layers_modules_1_modules_cross_modules_q_parameters_bias_)
        layer_norm_4 = l_self_modules_layers_modules_1_modules_cross_modules_q_parameters_weight_ = l_self_modules_layers_modules_1_modules_cross_modules_q_parameters_bias_ = None
        reshape_8 = t_2.reshape(1, -1, 6, 64)
        t_2 = None
        q_2 = reshape_8.transpose(1, 2)
        reshape_8 = None
        reshape_9 = k_4.reshape(1, -1, 6, 64)
        k_4 = None
        k_5 = reshape_9.transpose(1, 2)
        reshape_9 = None
        reshape_10 = v_4.reshape(1, -1, 6, 64)
        v_4 = None
        v_5 = reshape_10.transpose(1, 2)
        reshape_10 = None
        scaled_dot_product_attention_2 = torch.nn.functional.scaled_dot_product_attention(q_2, k_5, v_5, attn_mask=None)
        q_2 = k_5 = v_5 = None
        transpose_11 = scaled_dot_product_attention_2.transpose(1, 2)
        scaled_dot_product_attention_2 = None
        reshape_11 = transpose_11.reshape(1, 64, 384)
        transpose_11 = None
        linear_12 = torch.nn.functional.linear(reshape_11, l_self_modules_layers_modules_1_modules_cross_modules_out_parameters_weight_, l_self_modules_layers_modules_1_modules_cross_modules_out_parameters_bias_)
        reshape_11 = l_self_modules_layers_modules_1_modules_cross_modules_out_parameters_weight_ = l_self_modules_layers_modules_1_modules_cross_modules_out_parameters_bias_ = None
        add_6 = x_2 + linear_12
        x_2 = linear_12 = None
        layer_norm_6 = torch.nn.functional.layer_norm(add_6, (384,), l_self_modules_layers_modules_1_modules_block_modules_norm1_parameters_weight_, l_self_modules_layers_modules_1_modules_block_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_1_modules_block_modules_norm1_parameters_weight_ = l_self_modules_layers_modules_1_modules_block_modules_norm1_parameters_bias_ = None
        linear_13 = torch.nn.functional.linear(layer_norm_6, l_self_modules_layers_modules_1_modules_block_modules_attn_modules_kv_parameters_weight_, l_self_modules_layers_modules_1_modules_block_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_layers_modules_1_modules_block_modules_attn_modules_kv_parameters_weight_ = l_self_modules_layers_modules_1_modules_block_modules_attn_modules_kv_parameters_bias_ = None
        chunk_3 = linear_13.chunk(2, dim=-1)
        linear_13 = None
        k_6 = chunk_3[0]
        v_6 = chunk_3[1]
        chunk_3 = None
        t_3 = torch.nn.functional.linear(layer_norm_6, l_self_modules_layers_modules_1_modules_block_modules_attn_modules_q_parameters_weight_, l_self_modules_layers_modules_1_modules_block_modules_attn_modules_q_parameters_bias_)
        layer_norm_6 = l_self_modules_layers_modules_1_modules_block_modules_attn_modules_q_parameters_weight_ = l_self_modules_layers_modules_1_modules_block_modules_attn_modules_q_parameters_bias_ = None
        reshape_12 = t_3.reshape(1, -1, 6, 64)
        t_3 = None
        q_3 = reshape_12.transpose(1, 2)
        reshape_12 = None
        reshape_13 = k_6.reshape(1, -1, 6, 64)
        k_6 = None
        k_7 = reshape_13.transpose(1, 2)
        reshape_13 = None
        reshape_14 = v_6.reshape(1, -1, 6, 64)
        v_6 = None
        v_7 = reshape_14.transpose(1, 2)
        reshape_14 = None
        scaled_dot_product_attention_3 = torch.nn.functional.scaled_dot_product_attention(q_3, k_7, v_7, attn_mask=None)
        q_3 = k_7 = v_7 = None
        transpose_15 = scaled_dot_product_attention_3.transpose(1, 2)
        scaled_dot_product_attention_3 = None
        reshape_15 = transpose_15.reshape(1, 64, 384)
        transpose_15 = None
        linear_15 = torch.nn.functional.linear(reshape_15, l_self_modules_layers_modules_1_modules_block_modules_attn_modules_out_parameters_weight_, l_self_modules_layers_modules_1_modules_block_modules_attn_modules_out_parameters_bias_)
        reshape_15 = l_self_modules_layers_modules_1_modules_block_modules_attn_modules_out_parameters_weight_ = l_self_modules_layers_modules_1_modules_block_modules_attn_modules_out_parameters_bias_ = None
        x_3 = add_6 + linear_15
        add_6 = linear_15 = None
        layer_norm_7 = torch.nn.functional.layer_norm(x_3, (384,), l_self_modules_layers_modules_1_modules_block_modules_norm2_parameters_weight_, l_self_modules_layers_modules_1_modules_block_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_1_modules_block_modules_norm2_parameters_weight_ = l_self_modules_layers_modules_1_modules_block_modules_norm2_parameters_bias_ = None
        linear_16 = torch.nn.functional.linear(layer_norm_7, l_self_modules_layers_modules_1_modules_block_modules_mlp_modules_up_parameters_weight_, l_self_modules_layers_modules_1_modules_block_modules_mlp_modules_up_parameters_bias_)
        layer_norm_7 = l_self_modules_layers_modules_1_modules_block_modules_mlp_modules_up_parameters_weight_ = l_self_modules_layers_modules_1_modules_block_modules_mlp_modules_up_parameters_bias_ = None
        gelu_1 = torch.nn.functional.gelu(linear_16)
        linear_16 = None
        linear_17 = torch.nn.functional.linear(gelu_1, l_self_modules_layers_modules_1_modules_block_modules_mlp_modules_down_parameters_weight_, l_self_modules_layers_modules_1_modules_block_modules_mlp_modules_down_parameters_bias_)
        gelu_1 = l_self_modules_layers_modules_1_modules_block_modules_mlp_modules_down_parameters_weight_ = l_self_modules_layers_modules_1_modules_block_modules_mlp_modules_down_parameters_bias_ = None
        x_4 = x_3 + linear_17
        x_3 = linear_17 = None
        layer_norm_8 = torch.nn.functional.layer_norm(x_4, (384,), l_self_modules_layers_modules_2_modules_norm_q_parameters_weight_, l_self_modules_layers_modules_2_modules_norm_q_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_2_modules_norm_q_parameters_weight_ = l_self_modules_layers_modules_2_modules_norm_q_parameters_bias_ = None
        layer_norm_9 = torch.nn.functional.layer_norm(inputs, (384,), l_self_modules_layers_modules_2_modules_norm_kv_parameters_weight_, l_self_modules_layers_modules_2_modules_norm_kv_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_2_modules_norm_kv_parameters_weight_ = l_self_modules_layers_modules_2_modules_norm_kv_parameters_bias_ = None
        linear_18 = torch.nn.functional.linear(layer_norm_9, l_self_modules_layers_modules_2_modules_cross_modules_kv_parameters_weight_, l_self_modules_layers_modules_2_modules_cross_modules_kv_parameters_bias_)
        layer_norm_9 = l_self_modules_layers_modules_2_modules_cross_modules_kv_parameters_weight_ = l_self_modules_layers_modules_2_modules_cross_modules_kv_parameters_bias_ = None
        chunk_4 = linear_18.chunk(2, dim=-1)
        linear_18 = None
        k_8 = chunk_4[0]
        v_8 = chunk_4[1]
        chunk_4 = None
        t_4 = torch.nn.functional.linear(layer_norm_8, l_self_modules_layers_modules_2_modules_cross_modules_q_parameters_weight_, l_self_modules_layers_modules_2_modules_cross_modules_q_parameters_bias_)
        layer_norm_8 = l_self_modules_layers_modules_2_modules_cross_modules_q_parameters_weight_ = l_self_modules_layers_modules_2_modules_cross_modules_q_parameters_bias_ = None
        reshape_16 = t_4.reshape(1, -1, 6, 64)
        t_4 = None
        q_4 = reshape_16.transpose(1, 2)
        reshape_16 = None
        reshape_17 = k_8.reshape(1, -1, 6, 64)
        k_8 = None
        k_9 = reshape_17.transpose(1, 2)
        reshape_17 = None
        reshape_18 = v_8.reshape(1, -1, 6, 64)
        v_8 = None
        v_9 = reshape_18.transpose(1, 2)
        reshape_18 = None
        scaled_dot_product_attention_4 = torch.nn.functional.scaled_dot_product_attention(q_4, k_9, v_9, attn_mask=None)
        q_4 = k_9 = v_9 = None
        transpose_19 = scaled_dot_product_attention_4.transpose(1, 2)
        scaled_dot_product_attention_4 = None
        reshape_19 = transpose_19.reshape(1, 64, 384)
        transpose_19 = None
        linear_20 = torch.nn.functional.linear(reshape_19, l_self_modules_layers_modules_2_modules_cross_modules_out_parameters_weight_, l_self_modules_layers_modules_2_modules_cross_modules_out_parameters_bias_)
        reshape_19 = l_self_modules_layers_modules_2_modules_cross_modules_out_parameters_weight_ = l_self_modules_layers_modules_2_modules_cross_modules_out_parameters_bias_ = None
        add_9 = x_4 + linear_20
        x_4 = linear_20 = None
        layer_norm_10 = torch.nn.functional.layer_norm(add_9, (384,), l_self_modules_layers_modules_2_modules_block_modules_norm1_parameters_weight_, l_self_modules_layers_modules_2_modules_block_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_2_modules_block_modules_norm1_parameters_weight_ = l_self_modules_layers_modules_2_modules_block_modules_norm1_parameters_bias_ = None
        linear_21 = torch.nn.functional.linear(layer_norm_10, l_self_modules_layers_modules_2_modules_block_modules_attn_modules_kv_parameters_weight_, l_self_modules_layers_modules_2_modules_block_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_layers_modules_2_modules_block_modules_attn_modules_kv_parameters_weight_ = l_self_modules_layers_modules_2_modules_block_modules_attn_modules_kv_parameters_bias_ = None
        chunk_5 = linear_21.chunk(2, dim=-1)
        linear_21 = None
        k_10 = chunk_5[0]
        v_10 = chunk_5[1]
        chunk_5 = None
        t_5 = torch.nn.functional.linear(layer_norm_10, l_self_modules_layers_modules_2_modules_block_modules_attn_modules_q_parameters_weight_, l_self_modules_layers_modules_2_modules_block_modules_attn_modules_q_parameters_bias_)
        layer_norm_10 = l_self_modules_layers_modules_2_modules_block_modules_attn_modules_q_parameters_weight_ = l_self_modules_layers_modules_2_modules_block_modules_attn_modules_q_parameters_bias_ = None
        reshape_20 = t_5.reshape(1, -1, 6, 64)
        t_5 = None
        q_5 = reshape_20.transpose(1, 2)
        reshape_20 = None
        reshape_21 = k_10.reshape(1, -1, 6, 64)
        k_10 = None
        k_11 = reshape_21.transpose(1, 2)
        reshape_21 = None
        reshape_22 = v_10.reshape(1, -1, 6, 64)
        v_10 = None
        v_11 = reshape_22.transpose(1, 2)
        reshape_22 = None
        scaled_dot_product_attention_5 = torch.nn.functional.scaled_dot_product_attention(q_5, k_11, v_11, attn_mask=None)
        q_5 = k_11 = v_11 = None
        transpose_23 = scaled_dot_product_attention_5.transpose(1, 2)
        scaled_dot_product_attention_5 = None
        reshape_23 = transpose_23.reshape(1, 64, 384)
        transpose_23 = None
        linear_23 = torch.nn.functional.linear(reshape_23, l_self_modules_layers_modules_2_modules_block_modules_attn_modules_out_parameters_weight_, l_self_modules_layers_modules_2_modules_block_modules_attn_modules_out_parameters_bias_)
        reshape_23 = l_self_modules_layers_modules_2_modules_block_modules_attn_modules_out_parameters_weight_ = l_self_modules_layers_modules_2_modules_block_modules_attn_modules_out_parameters_bias_ = None
        x_5 = add_9 + linear_23
        add_9 = linear_23 = None
        layer_norm_11 = torch.nn.functional.layer_norm(x_5, (384,), l_self_modules_layers_modules_2_modules_block_modules_norm2_parameters_weight_, l_self_modules_layers_modules_2_modules_block_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_2_modules_block_modules_norm2_parameters_weight_ = l_self_modules_layers_modules_2_modules_block_modules_norm2_parameters_bias_ = None
        linear_24 = torch.nn.functional.linear(layer_norm_11, l_self_modules_layers_modules_2_modules_block_modules_mlp_modules_up_parameters_weight_, l_self_modules_layers_modules_2_modules_block_modules_mlp_modules_up_parameters_bias_)
        layer_norm_11 = l_self_modules_layers_modules_2_modules_block_modules_mlp_modules_up_parameters_weight_ = l_self_modules_layers_modules_2_modules_block_modules_mlp_modules_up_parameters_bias_ = None
        gelu_2 = torch.nn.functional.gelu(linear_24)
        linear_24 = None
        linear_25 = torch.nn.functional.linear(gelu_2, l_self_modules_layers_modules_2_modules_block_modules_mlp_modules_down_parameters_weight_, l_self_modules_layers_modules_2_modules_block_modules_mlp_modules_down_parameters_bias_)
        gelu_2 = l_self_modules_layers_modules_2_modules_block_modules_mlp_modules_down_parameters_weight_ = l_self_modules_layers_modules_2_modules_block_modules_mlp_modules_down_parameters_bias_ = None
        x_6 = x_5 + linear_25
        x_5 = linear_25 = None
        layer_norm_12 = torch.nn.functional.layer_norm(x_6, (384,), l_self_modules_layers_modules_3_modules_norm_q_parameters_weight_, l_self_modules_layers_modules_3_modules_norm_q_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_3_modules_norm_q_parameters_weight_ = l_self_modules_layers_modules_3_modules_norm_q_parameters_bias_ = None
        layer_norm_13 = torch.nn.functional.layer_norm(inputs, (384,), l_self_modules_layers_modules_3_modules_norm_kv_parameters_weight_, l_self_modules_layers_modules_3_modules_norm_kv_parameters_bias_, 1e-05)
        inputs = l_self_modules_layers_modules_3_modules_norm_kv_parameters_weight_ = l_self_modules_layers_modules_3_modules_norm_kv_parameters_bias_ = None
        linear_26 = torch.nn.functional.linear(layer_norm_13, l_self_modules_layers_modules_3_modules_cross_modules_kv_parameters_weight_, l_self_modules_layers_modules_3_modules_cross_modules_kv_parameters_bias_)
        layer_norm_13 = l_self_modules_layers_modules_3_modules_cross_modules_kv_parameters_weight_ = l_self_modules_layers_modules_3_modules_cross_modules_kv_parameters_bias_ = None
        chunk_6 = linear_26.chunk(2, dim=-1)
        linear_26 = None
        k_12 = chunk_6[0]
        v_12 = chunk_6[1]
        chunk_6 = None
        t_6 = torch.nn.functional.linear(layer_norm_12, l_self_modules_layers_modules_3_modules_cross_modules_q_parameters_weight_, l_self_modules_layers_modules_3_modules_cross_modules_q_parameters_bias_)
        layer_norm_12 = l_self_modules_layers_modules_3_modules_cross_modules_q_parameters_weight_ = l_self_modules_layers_modules_3_modules_cross_modules_q_parameters_bias_ = None
        reshape_24 = t_6.reshape(1, -1, 6, 64)
        t_6 = None
        q_6 = reshape_24.transpose(1, 2)
        reshape_24 = None
        reshape_25 = k_12.reshape(1, -1, 6, 64)
        k_12 = None
        k_13 = reshape_25.transpose(1, 2)
        reshape_25 = None
        reshape_26 = v_12.reshape(1, -1, 6, 64)
        v_12 = None
        v_13 = reshape_26.transpose(1, 2)
        reshape_26 = None
        scaled_dot_product_attention_6 = torch.nn.functional.scaled_dot_product_attention(q_6, k_13, v_13, attn_mask=None)
        q_6 = k_13 = v_13 = None
        transpose_27 = scaled_dot_product_attention_6.transpose(1, 2)
        scaled_dot_product_attention_6 = None
        reshape_27 = transpose_27.reshape(1, 64, 384)
        transpose_27 = None
        linear_28 = torch.nn.functional.linear(reshape_27, l_self_modules_layers_modules_3_modules_cross_modules_out_parameters_weight_, l_self_modules_layers_modules_3_modules_cross_modules_out_parameters_bias_)
        reshape_27 = l_self_modules_layers_modules_3_modules_cross_modules_out_parameters_weight_ = l_self_modules_layers_modules_3_modules_cross_modules_out_parameters_bias_ = None
        add_12 = x_6 + linear_28
        x_6 = linear_28 = None
        layer_norm_14 = torch.nn.functional.layer_norm(add_12, (384,), l_self_modules_layers_modules_3_modules_block_modules_norm1_parameters_weight_, l_self_modules_layers_modules_3_modules_block_modules_norm1_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_3_modules_block_modules_norm1_parameters_weight_ = l_self_modules_layers_modules_3_modules_block_modules_norm1_parameters_bias_ = None
        linear_29 = torch.nn.functional.linear(layer_norm_14, l_self_modules_layers_modules_3_modules_block_modules_attn_modules_kv_parameters_weight_, l_self_modules_layers_modules_3_modules_block_modules_attn_modules_kv_parameters_bias_)
        l_self_modules_layers_modules_3_modules_block_modules_attn_modules_kv_parameters_weight_ = l_self_modules_layers_modules_3_modules_block_modules_attn_modules_kv_parameters_bias_ = None
        chunk_7 = linear_29.chunk(2, dim=-1)
        linear_29 = None
        k_14 = chunk_7[0]
        v_14 = chunk_7[1]
        chunk_7 = None
        t_7 = torch.nn.functional.linear(layer_norm_14, l_self_modules_layers_modules_3_modules_block_modules_attn_modules_q_parameters_weight_, l_self_modules_layers_modules_3_modules_block_modules_attn_modules_q_parameters_bias_)
        layer_norm_14 = l_self_modules_layers_modules_3_modules_block_modules_attn_modules_q_parameters_weight_ = l_self_modules_layers_modules_3_modules_block_modules_attn_modules_q_parameters_bias_ = None
        reshape_28 = t_7.reshape(1, -1, 6, 64)
        t_7 = None
        q_7 = reshape_28.transpose(1, 2)
        reshape_28 = None
        reshape_29 = k_14.reshape(1, -1, 6, 64)
        k_14 = None
        k_15 = reshape_29.transpose(1, 2)
        reshape_29 = None
        reshape_30 = v_14.reshape(1, -1, 6, 64)
        v_14 = None
        v_15 = reshape_30.transpose(1, 2)
        reshape_30 = None
        scaled_dot_product_attention_7 = torch.nn.functional.scaled_dot_product_attention(q_7, k_15, v_15, attn_mask=None)
        q_7 = k_15 = v_15 = None
        transpose_31 = scaled_dot_product_attention_7.transpose(1, 2)
        scaled_dot_product_attention_7 = None
        reshape_31 = transpose_31.reshape(1, 64, 384)
        transpose_31 = None
        linear_31 = torch.nn.functional.linear(reshape_31, l_self_modules_layers_modules_3_modules_block_modules_attn_modules_out_parameters_weight_, l_self_modules_layers_modules_3_modules_block_modules_attn_modules_out_parameters_bias_)
        reshape_31 = l_self_modules_layers_modules_3_modules_block_modules_attn_modules_out_parameters_weight_ = l_self_modules_layers_modules_3_modules_block_modules_attn_modules_out_parameters_bias_ = None
        x_7 = add_12 + linear_31
        add_12 = linear_31 = None
        layer_norm_15 = torch.nn.functional.layer_norm(x_7, (384,), l_self_modules_layers_modules_3_modules_block_modules_norm2_parameters_weight_, l_self_modules_layers_modules_3_modules_block_modules_norm2_parameters_bias_, 1e-05)
        l_self_modules_layers_modules_3_modules_block_modules_norm2_parameters_weight_ = l_self_modules_layers_modules_3_modules_block_modules_norm2_parameters_bias_ = None
        linear_32 = torch.nn.functional.linear(layer_norm_15, l_self_modules_layers_modules_3_modules_block_modules_mlp_modules_up_parameters_weight_, l_self_modules_layers_modules_3_modules_block_modules_mlp_modules_up_parameters_bias_)
        layer_norm_15 = l_self_modules_layers_modules_3_modules_block_modules_mlp_modules_up_parameters_weight_ = l_self_modules_layers_modules_3_modules_block_modules_mlp_modules_up_parameters_bias_ = None
        gelu_3 = torch.nn.functional.gelu(linear_32)
        linear_32 = None
        linear_33 = torch.nn.functional.linear(gelu_3, l_self_modules_layers_modules_3_modules_block_modules_mlp_modules_down_parameters_weight_, l_self_modules_layers_modules_3_modules_block_modules_mlp_modules_down_parameters_bias_)
        gelu_3 = l_self_modules_layers_modules_3_modules_block_modules_mlp_modules_down_parameters_weight_ = l_self_modules_layers_modules_3_modules_block_modules_mlp_modules_down_parameters_bias_ = None
        x_8 = x_7 + linear_33
        x_7 = linear_33 = None
        layer_norm_16 = torch.nn.functional.layer_norm(x_8, (384,), l_self_modules_norm_parameters_weight_, l_self_modules_norm_parameters_bias_, 1e-05)
        x_8 = l_self_modules_norm_parameters_weight_ = l_self_modules_norm_parameters_bias_ = None
        linear_34 = torch.nn.functional.linear(layer_norm_16, l_self_modules_mlp_modules_up_parameters_weight_, l_self_modules_mlp_modules_up_parameters_bias_)
        layer_norm_16 = l_self_modules_mlp_modules_up_parameters_weight_ = l_self_modules_mlp_modules_up_parameters_bias_ = None
        gelu_4 = torch.nn.functional.gelu(linear_34)
        linear_34 = None
        linear_35 = torch.nn.functional.linear(gelu_4, l_self_modules_mlp_modules_down_parameters_weight_, l_self_modules_mlp_modules_down_parameters_bias_)
        gelu_4 = l_self_modules_mlp_modules_down_parameters_weight_ = l_self_modules_mlp_modules_down_parameters_bias_ = None
        pooled = linear_35.mean(1)
        linear_35 = None
        linear_36 = torch.nn.functional.linear(pooled, l_self_modules_head_parameters_weight_, l_self_modules_head_parameters_bias_)
        l_self_modules_head_parameters_weight_ = l_self_modules_head_parameters_bias_ = None
        normalize = torch.nn.functional.normalize(pooled, dim=-1)
        pooled = None
        return (linear_36, normalize)
