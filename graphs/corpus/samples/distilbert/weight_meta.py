class Program_weight_tensor_meta_L_args_0_:
    name = "L_args_0_"
    shape = [1, 128]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    min_val = 84
    max_val = 30378
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_embeddings_modules_word_embeddings_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_embeddings_modules_word_embeddings_parameters_weight_"
    shape = [30522, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.30205e-07
    std = 0.0199986
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_embeddings_buffers_position_ids_:
    name = "L_self_modules_m_modules_distilbert_modules_embeddings_buffers_position_ids_"
    shape = [1, 512]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    min_val = 0
    max_val = 511
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_embeddings_modules_position_embeddings_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_embeddings_modules_position_embeddings_parameters_weight_"
    shape = [512, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.1364e-05
    std = 0.0200352
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_embeddings_modules_LayerNorm_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_embeddings_modules_LayerNorm_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_embeddings_modules_LayerNorm_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_embeddings_modules_LayerNorm_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_0_modules_attention_modules_q_lin_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_0_modules_attention_modules_q_lin_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.99099e-05
    std = 0.0199688
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_0_modules_attention_modules_q_lin_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_0_modules_attention_modules_q_lin_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_0_modules_attention_modules_k_lin_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_0_modules_attention_modules_k_lin_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.77163e-05
    std = 0.0200266
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_0_modules_attention_modules_k_lin_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_0_modules_attention_modules_k_lin_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_0_modules_attention_modules_v_lin_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_0_modules_attention_modules_v_lin_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.04461e-05
    std = 0.0199866
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_0_modules_attention_modules_v_lin_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_0_modules_attention_modules_v_lin_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_0_modules_attention_modules_out_lin_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_0_modules_attention_modules_out_lin_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.1453e-05
    std = 0.01999
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_0_modules_attention_modules_out_lin_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_0_modules_attention_modules_out_lin_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_0_modules_sa_layer_norm_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_0_modules_sa_layer_norm_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_0_modules_sa_layer_norm_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_0_modules_sa_layer_norm_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_0_modules_ffn_modules_lin1_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_0_modules_ffn_modules_lin1_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.22002e-05
    std = 0.0199965
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_0_modules_ffn_modules_lin1_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_0_modules_ffn_modules_lin1_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_0_modules_ffn_modules_lin2_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_0_modules_ffn_modules_lin2_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.51102e-05
    std = 0.0200024
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_0_modules_ffn_modules_lin2_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_0_modules_ffn_modules_lin2_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_0_modules_output_layer_norm_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_0_modules_output_layer_norm_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_0_modules_output_layer_norm_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_0_modules_output_layer_norm_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_1_modules_attention_modules_q_lin_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_1_modules_attention_modules_q_lin_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.65973e-05
    std = 0.0199697
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_1_modules_attention_modules_q_lin_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_1_modules_attention_modules_q_lin_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_1_modules_attention_modules_k_lin_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_1_modules_attention_modules_k_lin_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.11382e-05
    std = 0.0199945
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_1_modules_attention_modules_k_lin_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_1_modules_attention_modules_k_lin_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_1_modules_attention_modules_v_lin_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_1_modules_attention_modules_v_lin_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.76121e-05
    std = 0.0199758
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_1_modules_attention_modules_v_lin_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_1_modules_attention_modules_v_lin_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_1_modules_attention_modules_out_lin_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_1_modules_attention_modules_out_lin_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.03455e-05
    std = 0.0200081
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_1_modules_attention_modules_out_lin_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_1_modules_attention_modules_out_lin_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_1_modules_sa_layer_norm_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_1_modules_sa_layer_norm_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_1_modules_sa_layer_norm_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_1_modules_sa_layer_norm_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_1_modules_ffn_modules_lin1_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_1_modules_ffn_modules_lin1_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.47318e-06
    std = 0.0199956
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_1_modules_ffn_modules_lin1_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_1_modules_ffn_modules_lin1_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_1_modules_ffn_modules_lin2_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_1_modules_ffn_modules_lin2_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.59292e-06
    std = 0.0200002
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_1_modules_ffn_modules_lin2_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_1_modules_ffn_modules_lin2_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_1_modules_output_layer_norm_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_1_modules_output_layer_norm_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_1_modules_output_layer_norm_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_1_modules_output_layer_norm_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_2_modules_attention_modules_q_lin_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_2_modules_attention_modules_q_lin_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.91015e-08
    std = 0.0199838
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_2_modules_attention_modules_q_lin_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_2_modules_attention_modules_q_lin_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_2_modules_attention_modules_k_lin_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_2_modules_attention_modules_k_lin_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.95353e-05
    std = 0.0199733
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_2_modules_attention_modules_k_lin_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_2_modules_attention_modules_k_lin_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_2_modules_attention_modules_v_lin_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_2_modules_attention_modules_v_lin_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.09753e-06
    std = 0.0200046
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_2_modules_attention_modules_v_lin_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_2_modules_attention_modules_v_lin_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_2_modules_attention_modules_out_lin_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_2_modules_attention_modules_out_lin_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.92251e-05
    std = 0.0199705
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_2_modules_attention_modules_out_lin_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_2_modules_attention_modules_out_lin_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_2_modules_sa_layer_norm_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_2_modules_sa_layer_norm_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_2_modules_sa_layer_norm_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_2_modules_sa_layer_norm_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_2_modules_ffn_modules_lin1_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_2_modules_ffn_modules_lin1_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.39159e-05
    std = 0.0200093
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_2_modules_ffn_modules_lin1_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_2_modules_ffn_modules_lin1_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_2_modules_ffn_modules_lin2_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_2_modules_ffn_modules_lin2_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.99784e-06
    std = 0.0200059
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_2_modules_ffn_modules_lin2_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_2_modules_ffn_modules_lin2_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_2_modules_output_layer_norm_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_2_modules_output_layer_norm_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_2_modules_output_layer_norm_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_2_modules_output_layer_norm_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_3_modules_attention_modules_q_lin_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_3_modules_attention_modules_q_lin_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.82746e-05
    std = 0.0200082
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_3_modules_attention_modules_q_lin_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_3_modules_attention_modules_q_lin_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_3_modules_attention_modules_k_lin_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_3_modules_attention_modules_k_lin_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.90138e-05
    std = 0.020043
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_3_modules_attention_modules_k_lin_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_3_modules_attention_modules_k_lin_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_3_modules_attention_modules_v_lin_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_3_modules_attention_modules_v_lin_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.33133e-05
    std = 0.020007
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_3_modules_attention_modules_v_lin_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_3_modules_attention_modules_v_lin_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_3_modules_attention_modules_out_lin_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_3_modules_attention_modules_out_lin_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -5.93681e-06
    std = 0.0199916
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_3_modules_attention_modules_out_lin_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_3_modules_attention_modules_out_lin_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_3_modules_sa_layer_norm_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_3_modules_sa_layer_norm_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_3_modules_sa_layer_norm_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_3_modules_sa_layer_norm_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_3_modules_ffn_modules_lin1_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_3_modules_ffn_modules_lin1_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.08949e-07
    std = 0.0199995
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_3_modules_ffn_modules_lin1_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_3_modules_ffn_modules_lin1_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_3_modules_ffn_modules_lin2_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_3_modules_ffn_modules_lin2_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.47621e-05
    std = 0.0200122
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_3_modules_ffn_modules_lin2_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_3_modules_ffn_modules_lin2_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_3_modules_output_layer_norm_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_3_modules_output_layer_norm_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_3_modules_output_layer_norm_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_3_modules_output_layer_norm_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_4_modules_attention_modules_q_lin_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_4_modules_attention_modules_q_lin_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.3066e-05
    std = 0.0199998
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_4_modules_attention_modules_q_lin_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_4_modules_attention_modules_q_lin_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_4_modules_attention_modules_k_lin_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_4_modules_attention_modules_k_lin_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.93355e-05
    std = 0.0200076
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_4_modules_attention_modules_k_lin_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_4_modules_attention_modules_k_lin_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_4_modules_attention_modules_v_lin_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_4_modules_attention_modules_v_lin_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.24752e-05
    std = 0.0200171
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_4_modules_attention_modules_v_lin_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_4_modules_attention_modules_v_lin_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_4_modules_attention_modules_out_lin_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_4_modules_attention_modules_out_lin_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.56564e-07
    std = 0.0199917
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_4_modules_attention_modules_out_lin_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_4_modules_attention_modules_out_lin_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_4_modules_sa_layer_norm_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_4_modules_sa_layer_norm_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_4_modules_sa_layer_norm_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_4_modules_sa_layer_norm_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_4_modules_ffn_modules_lin1_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_4_modules_ffn_modules_lin1_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.61512e-06
    std = 0.0199903
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_4_modules_ffn_modules_lin1_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_4_modules_ffn_modules_lin1_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_4_modules_ffn_modules_lin2_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_4_modules_ffn_modules_lin2_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 8.31524e-06
    std = 0.020007
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_4_modules_ffn_modules_lin2_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_4_modules_ffn_modules_lin2_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_4_modules_output_layer_norm_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_4_modules_output_layer_norm_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_4_modules_output_layer_norm_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_4_modules_output_layer_norm_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_5_modules_attention_modules_q_lin_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_5_modules_attention_modules_q_lin_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.65601e-05
    std = 0.0200117
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_5_modules_attention_modules_q_lin_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_5_modules_attention_modules_q_lin_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_5_modules_attention_modules_k_lin_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_5_modules_attention_modules_k_lin_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.95493e-05
    std = 0.0199675
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_5_modules_attention_modules_k_lin_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_5_modules_attention_modules_k_lin_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_5_modules_attention_modules_v_lin_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_5_modules_attention_modules_v_lin_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.20815e-05
    std = 0.01999
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_5_modules_attention_modules_v_lin_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_5_modules_attention_modules_v_lin_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_5_modules_attention_modules_out_lin_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_5_modules_attention_modules_out_lin_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.62946e-05
    std = 0.0199719
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_5_modules_attention_modules_out_lin_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_5_modules_attention_modules_out_lin_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_5_modules_sa_layer_norm_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_5_modules_sa_layer_norm_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_5_modules_sa_layer_norm_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_5_modules_sa_layer_norm_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_5_modules_ffn_modules_lin1_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_5_modules_ffn_modules_lin1_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.86486e-05
    std = 0.0199999
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_5_modules_ffn_modules_lin1_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_5_modules_ffn_modules_lin1_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_5_modules_ffn_modules_lin2_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_5_modules_ffn_modules_lin2_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.88831e-06
    std = 0.0200089
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_5_modules_ffn_modules_lin2_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_5_modules_ffn_modules_lin2_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_5_modules_output_layer_norm_parameters_weight_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_5_modules_output_layer_norm_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_5_modules_output_layer_norm_parameters_bias_:
    name = "L_self_modules_m_modules_distilbert_modules_transformer_modules_layer_modules_5_modules_output_layer_norm_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_pre_classifier_parameters_weight_:
    name = "L_self_modules_m_modules_pre_classifier_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.07137e-06
    std = 0.0199971
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_pre_classifier_parameters_bias_:
    name = "L_self_modules_m_modules_pre_classifier_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_classifier_parameters_weight_:
    name = "L_self_modules_m_modules_classifier_parameters_weight_"
    shape = [2, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000153832
    std = 0.0198373
    data = None


class Program_weight_tensor_meta_L_self_modules_m_modules_classifier_parameters_bias_:
    name = "L_self_modules_m_modules_classifier_parameters_bias_"
    shape = [2]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None
