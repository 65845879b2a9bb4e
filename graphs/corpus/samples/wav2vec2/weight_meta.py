class Program_weight_tensor_meta_L_args_0_:
    name = "L_args_0_"
    shape = [1, 16000]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00863126
    std = 0.999471
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_feature_extractor_modules_conv_layers_modules_0_modules_conv_parameters_weight_:
    name = "L_self_modules_m_modules_feature_extractor_modules_conv_layers_modules_0_modules_conv_parameters_weight_"
    shape = [512, 1, 10]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00547035
    std = 0.445711
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_feature_extractor_modules_conv_layers_modules_0_modules_layer_norm_parameters_weight_:
    name = "L_self_modules_m_modules_feature_extractor_modules_conv_layers_modules_0_modules_layer_norm_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_feature_extractor_modules_conv_layers_modules_0_modules_layer_norm_parameters_bias_:
    name = "L_self_modules_m_modules_feature_extractor_modules_conv_layers_modules_0_modules_layer_norm_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_feature_extractor_modules_conv_layers_modules_1_modules_conv_parameters_weight_:
    name = "L_self_modules_m_modules_feature_extractor_modules_conv_layers_modules_1_modules_conv_parameters_weight_"
    shape = [512, 512, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.80504e-05
    std = 0.0361178
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_feature_extractor_modules_conv_layers_modules_2_modules_conv_parameters_weight_:
    name = "L_self_modules_m_modules_feature_extractor_modules_conv_layers_modules_2_modules_conv_parameters_weight_"
    shape = [512, 512, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.09167e-05
    std = 0.0361312
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_feature_extractor_modules_conv_layers_modules_3_modules_conv_parameters_weight_:
    name = "L_self_modules_m_modules_feature_extractor_modules_conv_layers_modules_3_modules_conv_parameters_weight_"
    shape = [512, 512, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.9254e-05
    std = 0.0361505
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_feature_extractor_modules_conv_layers_modules_4_modules_conv_parameters_weight_:
    name = "L_self_modules_m_modules_feature_extractor_modules_conv_layers_modules_4_modules_conv_parameters_weight_"
    shape = [512, 512, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 7.55979e-06
    std = 0.0360799
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_feature_extractor_modules_conv_layers_modules_5_modules_conv_parameters_weight_:
    name = "L_self_modules_m_modules_feature_extractor_modules_conv_layers_modules_5_modules_conv_parameters_weight_"
    shape = [512, 512, 2]
    dtype = "torch.float32"
    device = "cpu"
    mean = 7.46923e-06
    std = 0.0441185
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_feature_extractor_modules_conv_layers_modules_6_modules_conv_parameters_weight_:
    name = "L_self_modules_m_modules_feature_extractor_modules_conv_layers_modules_6_modules_conv_parameters_weight_"
    shape = [512, 512, 2]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.34157e-05
    std = 0.0442027
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_feature_projection_modules_layer_norm_parameters_weight_:
    name = "L_self_modules_m_modules_feature_projection_modules_layer_norm_parameters_weight_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_feature_projection_modules_layer_norm_parameters_bias_:
    name = "L_self_modules_m_modules_feature_projection_modules_layer_norm_parameters_bias_"
    shape = [512]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_feature_projection_modules_projection_parameters_weight_:
    name = "L_self_modules_m_modules_feature_projection_modules_projection_parameters_weight_"
    shape = [768, 512]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.7712e-05
    std = 0.0255498
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_feature_projection_modules_projection_parameters_bias_:
    name = "L_self_modules_m_modules_feature_projection_modules_projection_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 6.97018e-05
    std = 0.0260057
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_pos_conv_embed_modules_conv_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_pos_conv_embed_modules_conv_parameters_weight_"
    shape = [768, 48, 128]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.84485e-06
    std = 0.012757
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_pos_conv_embed_modules_conv_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_pos_conv_embed_modules_conv_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layer_norm_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_layer_norm_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layer_norm_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_layer_norm_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_0_modules_attention_modules_q_proj_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_0_modules_attention_modules_q_proj_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.93358e-05
    std = 0.0199995
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_0_modules_attention_modules_q_proj_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_0_modules_attention_modules_q_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_0_modules_attention_modules_k_proj_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_0_modules_attention_modules_k_proj_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.22471e-05
    std = 0.0200033
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_0_modules_attention_modules_k_proj_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_0_modules_attention_modules_k_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_0_modules_attention_modules_v_proj_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_0_modules_attention_modules_v_proj_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.60206e-05
    std = 0.0200082
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_0_modules_attention_modules_v_proj_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_0_modules_attention_modules_v_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_0_modules_attention_modules_out_proj_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_0_modules_attention_modules_out_proj_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.5147e-05
    std = 0.0200407
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_0_modules_attention_modules_out_proj_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_0_modules_attention_modules_out_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_0_modules_layer_norm_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_0_modules_layer_norm_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_0_modules_layer_norm_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_0_modules_layer_norm_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_0_modules_feed_forward_modules_intermediate_dense_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_0_modules_feed_forward_modules_intermediate_dense_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.12116e-05
    std = 0.0200176
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_0_modules_feed_forward_modules_intermediate_dense_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_0_modules_feed_forward_modules_intermediate_dense_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_0_modules_feed_forward_modules_output_dense_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_0_modules_feed_forward_modules_output_dense_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.48474e-05
    std = 0.020012
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_0_modules_feed_forward_modules_output_dense_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_0_modules_feed_forward_modules_output_dense_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_0_modules_final_layer_norm_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_0_modules_final_layer_norm_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_0_modules_final_layer_norm_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_0_modules_final_layer_norm_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_1_modules_attention_modules_q_proj_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_1_modules_attention_modules_q_proj_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -8.41689e-06
    std = 0.0199814
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_1_modules_attention_modules_q_proj_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_1_modules_attention_modules_q_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_1_modules_attention_modules_k_proj_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_1_modules_attention_modules_k_proj_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.54348e-06
    std = 0.0200299
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_1_modules_attention_modules_k_proj_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_1_modules_attention_modules_k_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_1_modules_attention_modules_v_proj_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_1_modules_attention_modules_v_proj_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.51754e-06
    std = 0.0199612
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_1_modules_attention_modules_v_proj_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_1_modules_attention_modules_v_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_1_modules_attention_modules_out_proj_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_1_modules_attention_modules_out_proj_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.19252e-05
    std = 0.020012
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_1_modules_attention_modules_out_proj_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_1_modules_attention_modules_out_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_1_modules_layer_norm_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_1_modules_layer_norm_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_1_modules_layer_norm_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_1_modules_layer_norm_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_1_modules_feed_forward_modules_intermediate_dense_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_1_modules_feed_forward_modules_intermediate_dense_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.1312e-05
    std = 0.0199945
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_1_modules_feed_forward_modules_intermediate_dense_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_1_modules_feed_forward_modules_intermediate_dense_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_1_modules_feed_forward_modules_output_dense_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_1_modules_feed_forward_modules_output_dense_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 9.18478e-06
    std = 0.0199965
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_1_modules_feed_forward_modules_output_dense_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_1_modules_feed_forward_modules_output_dense_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_1_modules_final_layer_norm_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_1_modules_final_layer_norm_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_1_modules_final_layer_norm_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_1_modules_final_layer_norm_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_2_modules_attention_modules_q_proj_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_2_modules_attention_modules_q_proj_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -6.6989e-06
    std = 0.0200192
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_2_modules_attention_modules_q_proj_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_2_modules_attention_modules_q_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_2_modules_attention_modules_k_proj_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_2_modules_attention_modules_k_proj_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.88207e-06
    std = 0.0199994
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_2_modules_attention_modules_k_proj_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_2_modules_attention_modules_k_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_2_modules_attention_modules_v_proj_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_2_modules_attention_modules_v_proj_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.50791e-06
    std = 0.0200553
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_2_modules_attention_modules_v_proj_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_2_modules_attention_modules_v_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_2_modules_attention_modules_out_proj_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_2_modules_attention_modules_out_proj_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.60033e-05
    std = 0.0200234
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_2_modules_attention_modules_out_proj_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_2_modules_attention_modules_out_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_2_modules_layer_norm_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_2_modules_layer_norm_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_2_modules_layer_norm_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_2_modules_layer_norm_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_2_modules_feed_forward_modules_intermediate_dense_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_2_modules_feed_forward_modules_intermediate_dense_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.49656e-07
    std = 0.0199984
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_2_modules_feed_forward_modules_intermediate_dense_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_2_modules_feed_forward_modules_intermediate_dense_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_2_modules_feed_forward_modules_output_dense_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_2_modules_feed_forward_modules_output_dense_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 6.42328e-06
    std = 0.01999
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_2_modules_feed_forward_modules_output_dense_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_2_modules_feed_forward_modules_output_dense_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_2_modules_final_layer_norm_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_2_modules_final_layer_norm_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_2_modules_final_layer_norm_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_2_modules_final_layer_norm_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_3_modules_attention_modules_q_proj_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_3_modules_attention_modules_q_proj_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.70845e-05
    std = 0.0199823
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_3_modules_attention_modules_q_proj_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_3_modules_attention_modules_q_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_3_modules_attention_modules_k_proj_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_3_modules_attention_modules_k_proj_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.66312e-05
    std = 0.0199692
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_3_modules_attention_modules_k_proj_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_3_modules_attention_modules_k_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_3_modules_attention_modules_v_proj_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_3_modules_attention_modules_v_proj_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.18237e-05
    std = 0.019987
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_3_modules_attention_modules_v_proj_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_3_modules_attention_modules_v_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_3_modules_attention_modules_out_proj_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_3_modules_attention_modules_out_proj_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.46005e-05
    std = 0.0200186
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_3_modules_attention_modules_out_proj_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_3_modules_attention_modules_out_proj_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_3_modules_layer_norm_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_3_modules_layer_norm_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_3_modules_layer_norm_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_3_modules_layer_norm_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_3_modules_feed_forward_modules_intermediate_dense_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_3_modules_feed_forward_modules_intermediate_dense_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.9714e-06
    std = 0.0199912
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_3_modules_feed_forward_modules_intermediate_dense_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_3_modules_feed_forward_modules_intermediate_dense_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_3_modules_feed_forward_modules_output_dense_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_3_modules_feed_forward_modules_output_dense_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.91441e-06
    std = 0.0200007
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_3_modules_feed_forward_modules_output_dense_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_3_modules_feed_forward_modules_output_dense_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_3_modules_final_layer_norm_parameters_weight_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_3_modules_final_layer_norm_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_encoder_modules_layers_modules_3_modules_final_layer_norm_parameters_bias_:
    name = "L_self_modules_m_modules_encoder_modules_layers_modules_3_modules_final_layer_norm_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None
