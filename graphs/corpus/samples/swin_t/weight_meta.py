class Program_weight_tensor_meta_L_self_modules_patch_parameters_weight_:
    name = "L_self_modules_patch_parameters_weight_"
    shape = [96, 3, 4, 4]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00137818
    std = 0.0828666
    data = None


class Program_weight_tensor_meta_L_self_modules_patch_parameters_bias_:
    name = "L_self_modules_patch_parameters_bias_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00102391
    std = 0.0800217
    data = None


class Program_weight_tensor_meta_L_x_:
    name = "L_x_"
    shape = [1, 3, 224, 224]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.499955
    std = 0.288446
    data = None


class Program_weight_tensor_meta_L_self_modules_norm0_parameters_weight_:
    name = "L_self_modules_norm0_parameters_weight_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_norm0_parameters_bias_:
    name = "L_self_modules_norm0_parameters_bias_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_norm1_parameters_weight_:
    name = "L_self_modules_layers_modules_0_modules_norm1_parameters_weight_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_norm1_parameters_bias_:
    name = "L_self_modules_layers_modules_0_modules_norm1_parameters_bias_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_qkv_parameters_weight_:
    name = "L_self_modules_layers_modules_0_modules_qkv_parameters_weight_"
    shape = [288, 96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000199208
    std = 0.0589862
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_qkv_parameters_bias_:
    name = "L_self_modules_layers_modules_0_modules_qkv_parameters_bias_"
    shape = [288]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00640047
    std = 0.062005
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_parameters_bias_:
    name = "L_self_modules_layers_modules_0_parameters_bias_"
    shape = [169, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000345292
    std = 0.0202867
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_buffers_index_:
    name = "L_self_modules_layers_modules_0_buffers_index_"
    shape = [2401]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    min_val = 0
    max_val = 168
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_out_parameters_weight_:
    name = "L_self_modules_layers_modules_0_modules_out_parameters_weight_"
    shape = [96, 96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000649331
    std = 0.0590553
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_out_parameters_bias_:
    name = "L_self_modules_layers_modules_0_modules_out_parameters_bias_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0123862
    std = 0.0589383
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_norm2_parameters_weight_:
    name = "L_self_modules_layers_modules_0_modules_norm2_parameters_weight_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_norm2_parameters_bias_:
    name = "L_self_modules_layers_modules_0_modules_norm2_parameters_bias_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_layers_modules_0_modules_mlp_modules_up_parameters_weight_"
    shape = [384, 96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000432884
    std = 0.0588258
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_layers_modules_0_modules_mlp_modules_up_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00405651
    std = 0.0599711
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_layers_modules_0_modules_mlp_modules_down_parameters_weight_"
    shape = [96, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000176539
    std = 0.0293888
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_0_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_layers_modules_0_modules_mlp_modules_down_parameters_bias_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000735826
    std = 0.0289843
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_norm1_parameters_weight_:
    name = "L_self_modules_layers_modules_1_modules_norm1_parameters_weight_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_norm1_parameters_bias_:
    name = "L_self_modules_layers_modules_1_modules_norm1_parameters_bias_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_qkv_parameters_weight_:
    name = "L_self_modules_layers_modules_1_modules_qkv_parameters_weight_"
    shape = [288, 96]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000157947
    std = 0.0589898
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_qkv_parameters_bias_:
    name = "L_self_modules_layers_modules_1_modules_qkv_parameters_bias_"
    shape = [288]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000559988
    std = 0.060172
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_parameters_bias_:
    name = "L_self_modules_layers_modules_1_parameters_bias_"
    shape = [169, 3]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000209047
    std = 0.0199523
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_buffers_index_:
    name = "L_self_modules_layers_modules_1_buffers_index_"
    shape = [2401]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    min_val = 0
    max_val = 168
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_out_parameters_weight_:
    name = "L_self_modules_layers_modules_1_modules_out_parameters_weight_"
    shape = [96, 96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.15389e-05
    std = 0.0592706
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_out_parameters_bias_:
    name = "L_self_modules_layers_modules_1_modules_out_parameters_bias_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00751185
    std = 0.0625982
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_norm2_parameters_weight_:
    name = "L_self_modules_layers_modules_1_modules_norm2_parameters_weight_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_norm2_parameters_bias_:
    name = "L_self_modules_layers_modules_1_modules_norm2_parameters_bias_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_layers_modules_1_modules_mlp_modules_up_parameters_weight_"
    shape = [384, 96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000211188
    std = 0.0590808
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_layers_modules_1_modules_mlp_modules_up_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.0018334
    std = 0.0586128
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_layers_modules_1_modules_mlp_modules_down_parameters_weight_"
    shape = [96, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000281913
    std = 0.0294454
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_1_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_layers_modules_1_modules_mlp_modules_down_parameters_bias_"
    shape = [96]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000668381
    std = 0.0274153
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_2_modules_norm_parameters_weight_:
    name = "L_self_modules_layers_modules_2_modules_norm_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_2_modules_norm_parameters_bias_:
    name = "L_self_modules_layers_modules_2_modules_norm_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_2_modules_reduce_parameters_weight_:
    name = "L_self_modules_layers_modules_2_modules_reduce_parameters_weight_"
    shape = [192, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000160743
    std = 0.0294656
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_norm1_parameters_weight_:
    name = "L_self_modules_layers_modules_3_modules_norm1_parameters_weight_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_norm1_parameters_bias_:
    name = "L_self_modules_layers_modules_3_modules_norm1_parameters_bias_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_qkv_parameters_weight_:
    name = "L_self_modules_layers_modules_3_modules_qkv_parameters_weight_"
    shape = [576, 192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 6.31915e-05
    std = 0.0417075
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_qkv_parameters_bias_:
    name = "L_self_modules_layers_modules_3_modules_qkv_parameters_bias_"
    shape = [576]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000235553
    std = 0.0413605
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_parameters_bias_:
    name = "L_self_modules_layers_modules_3_parameters_bias_"
    shape = [169, 6]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000550183
    std = 0.0208225
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_buffers_index_:
    name = "L_self_modules_layers_modules_3_buffers_index_"
    shape = [2401]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    min_val = 0
    max_val = 168
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_out_parameters_weight_:
    name = "L_self_modules_layers_modules_3_modules_out_parameters_weight_"
    shape = [192, 192]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000119096
    std = 0.0416523
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_out_parameters_bias_:
    name = "L_self_modules_layers_modules_3_modules_out_parameters_bias_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00294143
    std = 0.0400018
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_norm2_parameters_weight_:
    name = "L_self_modules_layers_modules_3_modules_norm2_parameters_weight_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_norm2_parameters_bias_:
    name = "L_self_modules_layers_modules_3_modules_norm2_parameters_bias_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_layers_modules_3_modules_mlp_modules_up_parameters_weight_"
    shape = [768, 192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000142858
    std = 0.0416644
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_layers_modules_3_modules_mlp_modules_up_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 6.06497e-05
    std = 0.042581
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_layers_modules_3_modules_mlp_modules_down_parameters_weight_"
    shape = [192, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.95681e-05
    std = 0.0207998
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_3_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_layers_modules_3_modules_mlp_modules_down_parameters_bias_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00286405
    std = 0.0207622
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_4_modules_norm1_parameters_weight_:
    name = "L_self_modules_layers_modules_4_modules_norm1_parameters_weight_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_4_modules_norm1_parameters_bias_:
    name = "L_self_modules_layers_modules_4_modules_norm1_parameters_bias_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_4_modules_qkv_parameters_weight_:
    name = "L_self_modules_layers_modules_4_modules_qkv_parameters_weight_"
    shape = [576, 192]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000135852
    std = 0.0416788
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_4_modules_qkv_parameters_bias_:
    name = "L_self_modules_layers_modules_4_modules_qkv_parameters_bias_"
    shape = [576]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00067053
    std = 0.0417071
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_4_parameters_bias_:
    name = "L_self_modules_layers_modules_4_parameters_bias_"
    shape = [169, 6]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.1673e-05
    std = 0.0203559
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_4_buffers_index_:
    name = "L_self_modules_layers_modules_4_buffers_index_"
    shape = [2401]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    min_val = 0
    max_val = 168
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_4_modules_out_parameters_weight_:
    name = "L_self_modules_layers_modules_4_modules_out_parameters_weight_"
    shape = [192, 192]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000250301
    std = 0.0416946
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_4_modules_out_parameters_bias_:
    name = "L_self_modules_layers_modules_4_modules_out_parameters_bias_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00456555
    std = 0.0425938
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_4_modules_norm2_parameters_weight_:
    name = "L_self_modules_layers_modules_4_modules_norm2_parameters_weight_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_4_modules_norm2_parameters_bias_:
    name = "L_self_modules_layers_modules_4_modules_norm2_parameters_bias_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_4_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_layers_modules_4_modules_mlp_modules_up_parameters_weight_"
    shape = [768, 192]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.87123e-05
    std = 0.0416542
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_4_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_layers_modules_4_modules_mlp_modules_up_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000115772
    std = 0.0425223
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_4_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_layers_modules_4_modules_mlp_modules_down_parameters_weight_"
    shape = [192, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.01467e-05
    std = 0.0208274
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_4_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_layers_modules_4_modules_mlp_modules_down_parameters_bias_"
    shape = [192]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000385993
    std = 0.0205132
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_5_modules_norm_parameters_weight_:
    name = "L_self_modules_layers_modules_5_modules_norm_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_5_modules_norm_parameters_bias_:
    name = "L_self_modules_layers_modules_5_modules_norm_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_5_modules_reduce_parameters_weight_:
    name = "L_self_modules_layers_modules_5_modules_reduce_parameters_weight_"
    shape = [384, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.71507e-06
    std = 0.0208141
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_6_modules_norm1_parameters_weight_:
    name = "L_self_modules_layers_modules_6_modules_norm1_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_6_modules_norm1_parameters_bias_:
    name = "L_self_modules_layers_modules_6_modules_norm1_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_6_modules_qkv_parameters_weight_:
    name = "L_self_modules_layers_modules_6_modules_qkv_parameters_weight_"
    shape = [1152, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.85375e-05
    std = 0.0294221
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_6_modules_qkv_parameters_bias_:
    name = "L_self_modules_layers_modules_6_modules_qkv_parameters_bias_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = -4.2723e-05
    std = 0.029987
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_6_parameters_bias_:
    name = "L_self_modules_layers_modules_6_parameters_bias_"
    shape = [169, 12]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000292455
    std = 0.0205208
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_6_buffers_index_:
    name = "L_self_modules_layers_modules_6_buffers_index_"
    shape = [2401]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    min_val = 0
    max_val = 168
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_6_modules_out_parameters_weight_:
    name = "L_self_modules_layers_modules_6_modules_out_parameters_weight_"
    shape = [384, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.63533e-05
    std = 0.0294783
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_6_modules_out_parameters_bias_:
    name = "L_self_modules_layers_modules_6_modules_out_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000479315
    std = 0.0295105
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_6_modules_norm2_parameters_weight_:
    name = "L_self_modules_layers_modules_6_modules_norm2_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_6_modules_norm2_parameters_bias_:
    name = "L_self_modules_layers_modules_6_modules_norm2_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_6_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_layers_modules_6_modules_mlp_modules_up_parameters_weight_"
    shape = [1536, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.94445e-05
    std = 0.029497
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_6_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_layers_modules_6_modules_mlp_modules_up_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000295317
    std = 0.0295246
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_6_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_layers_modules_6_modules_mlp_modules_down_parameters_weight_"
    shape = [384, 1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 8.70453e-06
    std = 0.0147434
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_6_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_layers_modules_6_modules_mlp_modules_down_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.36623e-05
    std = 0.0147425
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_7_modules_norm1_parameters_weight_:
    name = "L_self_modules_layers_modules_7_modules_norm1_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_7_modules_norm1_parameters_bias_:
    name = "L_self_modules_layers_modules_7_modules_norm1_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_7_modules_qkv_parameters_weight_:
    name = "L_self_modules_layers_modules_7_modules_qkv_parameters_weight_"
    shape = [1152, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.85482e-05
    std = 0.0294772
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_7_modules_qkv_parameters_bias_:
    name = "L_self_modules_layers_modules_7_modules_qkv_parameters_bias_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000683342
    std = 0.0289031
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_7_parameters_bias_:
    name = "L_self_modules_layers_modules_7_parameters_bias_"
    shape = [169, 12]
    dtype = "torch.float32"
    device = "cpu"
    mean = -9.59641e-05
    std = 0.0198214
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_7_buffers_index_:
    name = "L_self_modules_layers_modules_7_buffers_index_"
    shape = [2401]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    min_val = 0
    max_val = 168
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_7_modules_out_parameters_weight_:
    name = "L_self_modules_layers_modules_7_modules_out_parameters_weight_"
    shape = [384, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.24024e-05
    std = 0.0295142
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_7_modules_out_parameters_bias_:
    name = "L_self_modules_layers_modules_7_modules_out_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00047402
    std = 0.0287096
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_7_modules_norm2_parameters_weight_:
    name = "L_self_modules_layers_modules_7_modules_norm2_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_7_modules_norm2_parameters_bias_:
    name = "L_self_modules_layers_modules_7_modules_norm2_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_7_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_layers_modules_7_modules_mlp_modules_up_parameters_weight_"
    shape = [1536, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.347e-05
    std = 0.0294869
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_7_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_layers_modules_7_modules_mlp_modules_up_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000363378
    std = 0.0295391
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_7_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_layers_modules_7_modules_mlp_modules_down_parameters_weight_"
    shape = [384, 1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.67767e-06
    std = 0.0147403
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_7_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_layers_modules_7_modules_mlp_modules_down_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000201932
    std = 0.0148795
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_8_modules_norm1_parameters_weight_:
    name = "L_self_modules_layers_modules_8_modules_norm1_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_8_modules_norm1_parameters_bias_:
    name = "L_self_modules_layers_modules_8_modules_norm1_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_8_modules_qkv_parameters_weight_:
    name = "L_self_modules_layers_modules_8_modules_qkv_parameters_weight_"
    shape = [1152, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.48604e-05
    std = 0.0294769
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_8_modules_qkv_parameters_bias_:
    name = "L_self_modules_layers_modules_8_modules_qkv_parameters_bias_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.56234e-05
    std = 0.0289979
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_8_parameters_bias_:
    name = "L_self_modules_layers_modules_8_parameters_bias_"
    shape = [169, 12]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000158929
    std = 0.0203147
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_8_buffers_index_:
    name = "L_self_modules_layers_modules_8_buffers_index_"
    shape = [2401]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    min_val = 0
    max_val = 168
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_8_modules_out_parameters_weight_:
    name = "L_self_modules_layers_modules_8_modules_out_parameters_weight_"
    shape = [384, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00011736
    std = 0.0294646
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_8_modules_out_parameters_bias_:
    name = "L_self_modules_layers_modules_8_modules_out_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00066115
    std = 0.0292226
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_8_modules_norm2_parameters_weight_:
    name = "L_self_modules_layers_modules_8_modules_norm2_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_8_modules_norm2_parameters_bias_:
    name = "L_self_modules_layers_modules_8_modules_norm2_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_8_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_layers_modules_8_modules_mlp_modules_up_parameters_weight_"
    shape = [1536, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -2.18247e-05
    std = 0.0294426
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_8_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_layers_modules_8_modules_mlp_modules_up_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000761622
    std = 0.0291822
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_8_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_layers_modules_8_modules_mlp_modules_down_parameters_weight_"
    shape = [384, 1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.29506e-05
    std = 0.0147336
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_8_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_layers_modules_8_modules_mlp_modules_down_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.41869e-05
    std = 0.015048
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_9_modules_norm1_parameters_weight_:
    name = "L_self_modules_layers_modules_9_modules_norm1_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_9_modules_norm1_parameters_bias_:
    name = "L_self_modules_layers_modules_9_modules_norm1_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_9_modules_qkv_parameters_weight_:
    name = "L_self_modules_layers_modules_9_modules_qkv_parameters_weight_"
    shape = [1152, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.53184e-05
    std = 0.029485
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_9_modules_qkv_parameters_bias_:
    name = "L_self_modules_layers_modules_9_modules_qkv_parameters_bias_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000920216
    std = 0.02981
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_9_parameters_bias_:
    name = "L_self_modules_layers_modules_9_parameters_bias_"
    shape = [169, 12]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000371435
    std = 0.0205452
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_9_buffers_index_:
    name = "L_self_modules_layers_modules_9_buffers_index_"
    shape = [2401]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    min_val = 0
    max_val = 168
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_9_modules_out_parameters_weight_:
    name = "L_self_modules_layers_modules_9_modules_out_parameters_weight_"
    shape = [384, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -8.69303e-05
    std = 0.0294421
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_9_modules_out_parameters_bias_:
    name = "L_self_modules_layers_modules_9_modules_out_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00137567
    std = 0.02902
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_9_modules_norm2_parameters_weight_:
    name = "L_self_modules_layers_modules_9_modules_norm2_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_9_modules_norm2_parameters_bias_:
    name = "L_self_modules_layers_modules_9_modules_norm2_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_9_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_layers_modules_9_modules_mlp_modules_up_parameters_weight_"
    shape = [1536, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.23421e-05
    std = 0.0294644
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_9_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_layers_modules_9_modules_mlp_modules_up_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000335897
    std = 0.0293376
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_9_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_layers_modules_9_modules_mlp_modules_down_parameters_weight_"
    shape = [384, 1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.80486e-06
    std = 0.0147347
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_9_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_layers_modules_9_modules_mlp_modules_down_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000661887
    std = 0.014822
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_10_modules_norm1_parameters_weight_:
    name = "L_self_modules_layers_modules_10_modules_norm1_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_10_modules_norm1_parameters_bias_:
    name = "L_self_modules_layers_modules_10_modules_norm1_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_10_modules_qkv_parameters_weight_:
    name = "L_self_modules_layers_modules_10_modules_qkv_parameters_weight_"
    shape = [1152, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.57113e-05
    std = 0.0294335
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_10_modules_qkv_parameters_bias_:
    name = "L_self_modules_layers_modules_10_modules_qkv_parameters_bias_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 3.82167e-05
    std = 0.0292079
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_10_parameters_bias_:
    name = "L_self_modules_layers_modules_10_parameters_bias_"
    shape = [169, 12]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000343569
    std = 0.0201839
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_10_buffers_index_:
    name = "L_self_modules_layers_modules_10_buffers_index_"
    shape = [2401]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    min_val = 0
    max_val = 168
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_10_modules_out_parameters_weight_:
    name = "L_self_modules_layers_modules_10_modules_out_parameters_weight_"
    shape = [384, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.59389e-05
    std = 0.0294341
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_10_modules_out_parameters_bias_:
    name = "L_self_modules_layers_modules_10_modules_out_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00100864
    std = 0.0297765
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_10_modules_norm2_parameters_weight_:
    name = "L_self_modules_layers_modules_10_modules_norm2_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_10_modules_norm2_parameters_bias_:
    name = "L_self_modules_layers_modules_10_modules_norm2_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_10_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_layers_modules_10_modules_mlp_modules_up_parameters_weight_"
    shape = [1536, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -3.73428e-05
    std = 0.0294629
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_10_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_layers_modules_10_modules_mlp_modules_up_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00048127
    std = 0.0292262
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_10_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_layers_modules_10_modules_mlp_modules_down_parameters_weight_"
    shape = [384, 1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.75878e-06
    std = 0.014736
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_10_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_layers_modules_10_modules_mlp_modules_down_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000753285
    std = 0.0146988
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_11_modules_norm1_parameters_weight_:
    name = "L_self_modules_layers_modules_11_modules_norm1_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_11_modules_norm1_parameters_bias_:
    name = "L_self_modules_layers_modules_11_modules_norm1_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_11_modules_qkv_parameters_weight_:
    name = "L_self_modules_layers_modules_11_modules_qkv_parameters_weight_"
    shape = [1152, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.12638e-05
    std = 0.0294601
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_11_modules_qkv_parameters_bias_:
    name = "L_self_modules_layers_modules_11_modules_qkv_parameters_bias_"
    shape = [1152]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000341577
    std = 0.0289345
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_11_parameters_bias_:
    name = "L_self_modules_layers_modules_11_parameters_bias_"
    shape = [169, 12]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000648892
    std = 0.0199768
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_11_buffers_index_:
    name = "L_self_modules_layers_modules_11_buffers_index_"
    shape = [2401]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    min_val = 0
    max_val = 168
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_11_modules_out_parameters_weight_:
    name = "L_self_modules_layers_modules_11_modules_out_parameters_weight_"
    shape = [384, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 4.63672e-05
    std = 0.0294372
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_11_modules_out_parameters_bias_:
    name = "L_self_modules_layers_modules_11_modules_out_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00226352
    std = 0.0292101
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_11_modules_norm2_parameters_weight_:
    name = "L_self_modules_layers_modules_11_modules_norm2_parameters_weight_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_11_modules_norm2_parameters_bias_:
    name = "L_self_modules_layers_modules_11_modules_norm2_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_11_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_layers_modules_11_modules_mlp_modules_up_parameters_weight_"
    shape = [1536, 384]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.04958e-05
    std = 0.0294707
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_11_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_layers_modules_11_modules_mlp_modules_up_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000280863
    std = 0.0294147
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_11_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_layers_modules_11_modules_mlp_modules_down_parameters_weight_"
    shape = [384, 1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.24382e-06
    std = 0.0147299
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_11_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_layers_modules_11_modules_mlp_modules_down_parameters_bias_"
    shape = [384]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000389396
    std = 0.0149236
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_12_modules_norm_parameters_weight_:
    name = "L_self_modules_layers_modules_12_modules_norm_parameters_weight_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_12_modules_norm_parameters_bias_:
    name = "L_self_modules_layers_modules_12_modules_norm_parameters_bias_"
    shape = [1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_12_modules_reduce_parameters_weight_:
    name = "L_self_modules_layers_modules_12_modules_reduce_parameters_weight_"
    shape = [768, 1536]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.31264e-05
    std = 0.0147368
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_13_modules_norm1_parameters_weight_:
    name = "L_self_modules_layers_modules_13_modules_norm1_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_13_modules_norm1_parameters_bias_:
    name = "L_self_modules_layers_modules_13_modules_norm1_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_13_modules_qkv_parameters_weight_:
    name = "L_self_modules_layers_modules_13_modules_qkv_parameters_weight_"
    shape = [2304, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 9.65526e-06
    std = 0.0208361
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_13_modules_qkv_parameters_bias_:
    name = "L_self_modules_layers_modules_13_modules_qkv_parameters_bias_"
    shape = [2304]
    dtype = "torch.float32"
    device = "cpu"
    mean = 9.4487e-05
    std = 0.0206865
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_13_parameters_bias_:
    name = "L_self_modules_layers_modules_13_parameters_bias_"
    shape = [169, 24]
    dtype = "torch.float32"
    device = "cpu"
    mean = 2.26146e-05
    std = 0.0201274
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_13_buffers_index_:
    name = "L_self_modules_layers_modules_13_buffers_index_"
    shape = [2401]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    min_val = 0
    max_val = 168
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_13_modules_out_parameters_weight_:
    name = "L_self_modules_layers_modules_13_modules_out_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.77598e-05
    std = 0.0208633
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_13_modules_out_parameters_bias_:
    name = "L_self_modules_layers_modules_13_modules_out_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000649696
    std = 0.0206417
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_13_modules_norm2_parameters_weight_:
    name = "L_self_modules_layers_modules_13_modules_norm2_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_13_modules_norm2_parameters_bias_:
    name = "L_self_modules_layers_modules_13_modules_norm2_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_13_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_layers_modules_13_modules_mlp_modules_up_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.64191e-05
    std = 0.0208402
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_13_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_layers_modules_13_modules_mlp_modules_up_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000441514
    std = 0.0207246
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_13_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_layers_modules_13_modules_mlp_modules_down_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = -7.82565e-06
    std = 0.0104102
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_13_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_layers_modules_13_modules_mlp_modules_down_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000137969
    std = 0.0102904
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_14_modules_norm1_parameters_weight_:
    name = "L_self_modules_layers_modules_14_modules_norm1_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_14_modules_norm1_parameters_bias_:
    name = "L_self_modules_layers_modules_14_modules_norm1_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_14_modules_qkv_parameters_weight_:
    name = "L_self_modules_layers_modules_14_modules_qkv_parameters_weight_"
    shape = [2304, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -8.0296e-06
    std = 0.0208339
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_14_modules_qkv_parameters_bias_:
    name = "L_self_modules_layers_modules_14_modules_qkv_parameters_bias_"
    shape = [2304]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.000624008
    std = 0.0209734
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_14_parameters_bias_:
    name = "L_self_modules_layers_modules_14_parameters_bias_"
    shape = [169, 24]
    dtype = "torch.float32"
    device = "cpu"
    mean = 9.65091e-05
    std = 0.0201561
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_14_buffers_index_:
    name = "L_self_modules_layers_modules_14_buffers_index_"
    shape = [2401]
    dtype = "torch.int64"
    device = "cpu"
    mean = None
    std = None
    min_val = 0
    max_val = 168
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_14_modules_out_parameters_weight_:
    name = "L_self_modules_layers_modules_14_modules_out_parameters_weight_"
    shape = [768, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 5.57984e-05
    std = 0.0208367
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_14_modules_out_parameters_bias_:
    name = "L_self_modules_layers_modules_14_modules_out_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000384489
    std = 0.0206062
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_14_modules_norm2_parameters_weight_:
    name = "L_self_modules_layers_modules_14_modules_norm2_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_14_modules_norm2_parameters_bias_:
    name = "L_self_modules_layers_modules_14_modules_norm2_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_14_modules_mlp_modules_up_parameters_weight_:
    name = "L_self_modules_layers_modules_14_modules_mlp_modules_up_parameters_weight_"
    shape = [3072, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -1.39711e-05
    std = 0.0208273
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_14_modules_mlp_modules_up_parameters_bias_:
    name = "L_self_modules_layers_modules_14_modules_mlp_modules_up_parameters_bias_"
    shape = [3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.00123704
    std = 0.0209909
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_14_modules_mlp_modules_down_parameters_weight_:
    name = "L_self_modules_layers_modules_14_modules_mlp_modules_down_parameters_weight_"
    shape = [768, 3072]
    dtype = "torch.float32"
    device = "cpu"
    mean = 9.46453e-06
    std = 0.0104149
    data = None


class Program_weight_tensor_meta_L_self_modules_layers_modules_14_modules_mlp_modules_down_parameters_bias_:
    name = "L_self_modules_layers_modules_14_modules_mlp_modules_down_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.000172333
    std = 0.010483
    data = None


class Program_weight_tensor_meta_L_self_modules_norm_parameters_weight_:
    name = "L_self_modules_norm_parameters_weight_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 1.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_norm_parameters_bias_:
    name = "L_self_modules_norm_parameters_bias_"
    shape = [768]
    dtype = "torch.float32"
    device = "cpu"
    mean = 0.0
    std = 0.0
    data = None


class Program_weight_tensor_meta_L_self_modules_head_parameters_weight_:
    name = "L_self_modules_head_parameters_weight_"
    shape = [1000, 768]
    dtype = "torch.float32"
    device = "cpu"
    mean = -8.96394e-06
    std = 0.0208382
    data = None


class Program_weight_tensor_meta_L_self_modules_head_parameters_bias_:
    name = "L_self_modules_head_parameters_bias_"
    shape = [1000]
    dtype = "torch.float32"
    device = "cpu"
    mean = -0.00109135
    std = 0.0211964
    data = None
