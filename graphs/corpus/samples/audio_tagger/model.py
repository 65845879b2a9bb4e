import torch


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_wave_: torch.Tensor,
        L_self_modules_mel_buffers_basis_: torch.Tensor,
        L_self_modules_mel_buffers_filters_: torch.Tensor,
        L_self_modules_bn_buffers_running_mean_: torch.Tensor,
        L_self_modules_bn_buffers_running_var_: torch.Tensor,
        L_self_modules_bn_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_bn_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_0_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_0_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_body_modules_0_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_body_modules_0_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_0_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_0_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_0_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_body_modules_0_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_body_modules_0_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_0_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_1_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_1_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_body_modules_1_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_body_modules_1_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_1_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_1_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_1_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_body_modules_1_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_body_modules_1_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_1_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_2_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_2_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_body_modules_2_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_body_modules_2_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_2_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_2_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_2_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_body_modules_2_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_body_modules_2_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_body_modules_2_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_attend_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_attend_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_classify_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_classify_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_wave_ = L_wave_
        l_self_modules_mel_buffers_basis_ = L_self_modules_mel_buffers_basis_
        l_self_modules_mel_buffers_filters_ = L_self_modules_mel_buffers_filters_
        l_self_modules_bn_buffers_running_mean_ = L_self_modules_bn_buffers_running_mean_
        l_self_modules_bn_buffers_running_var_ = L_self_modules_bn_buffers_running_var_
        l_self_modules_bn_parameters_weight_ = L_self_modules_bn_parameters_weight_
        l_self_modules_bn_parameters_bias_ = L_self_modules_bn_parameters_bias_
        l_self_modules_body_modules_0_modules_0_modules_0_parameters_weight_ = L_self_modules_body_modules_0_modules_0_modules_0_parameters_weight_
        l_self_modules_body_modules_0_modules_0_modules_1_buffers_running_mean_ = L_self_modules_body_modules_0_modules_0_modules_1_buffers_running_mean_
        l_self_modules_body_modules_0_modules_0_modules_1_buffers_running_var_ = L_self_modules_body_modules_0_modules_0_modules_1_buffers_running_var_
        l_self_modules_body_modules_0_modules_0_modules_1_parameters_weight_ = L_self_modules_body_modules_0_modules_0_modules_1_parameters_weight_
        l_self_modules_body_modules_0_modules_0_modules_1_parameters_bias_ = L_self_modules_body_modules_0_modules_0_modules_1_parameters_bias_
        l_self_modules_body_modules_0_modules_1_modules_0_parameters_weight_ = L_self_modules_body_modules_0_modules_1_modules_0_parameters_weight_
        l_self_modules_body_modules_0_modules_1_modules_1_buffers_running_mean_ = L_self_modules_body_modules_0_modules_1_modules_1_buffers_running_mean_
        l_self_modules_body_modules_0_modules_1_modules_1_buffers_running_var_ = L_self_modules_body_modules_0_modules_1_modules_1_buffers_running_var_
        l_self_modules_body_modules_0_modules_1_modules_1_parameters_weight_ = L_self_modules_body_modules_0_modules_1_modules_1_parameters_weight_
        l_self_modules_body_modules_0_modules_1_modules_1_parameters_bias_ = L_self_modules_body_modules_0_modules_1_modules_1_parameters_bias_
        l_self_modules_body_modules_1_modules_0_modules_0_parameters_weight_ = L_self_modules_body_modules_1_modules_0_modules_0_parameters_weight_
        l_self_modules_body_modules_1_modules_0_modules_1_buffers_running_mean_ = L_self_modules_body_modules_1_modules_0_modules_1_buffers_running_mean_
        l_self_modules_body_modules_1_modules_0_modules_1_buffers_running_var_ = L_self_modules_body_modules_1_modules_0_modules_1_buffers_running_var_
        l_self_modules_body_modules_1_modules_0_modules_1_parameters_weight_ = L_self_modules_body_modules_1_modules_0_modules_1_parameters_weight_
        l_self_modules_body_modules_1_modules_0_modules_1_parameters_bias_ = L_self_modules_body_modules_1_modules_0_modules_1_parameters_bias_
        l_self_modules_body_modules_1_modules_1_modules_0_parameters_weight_ = L_self_modules_body_modules_1_modules_1_modules_0_parameters_weight_
        l_self_modules_body_modules_1_modules_1_modules_1_buffers_running_mean_ = L_self_modules_body_modules_1_modules_1_modules_1_buffers_running_mean_
        l_self_modules_body_modules_1_modules_1_modules_1_buffers_running_var_ = L_self_modules_body_modules_1_modules_1_modules_1_buffers_running_var_
        l_self_modules_body_modules_1_modules_1_modules_1_parameters_weight_ = L_self_modules_body_modules_1_modules_1_modules_1_parameters_weight_
        l_self_modules_body_modules_1_modules_1_modules_1_parameters_bias_ = L_self_modules_body_modules_1_modules_1_modules_1_parameters_bias_
        l_self_modules_body_modules_2_modules_0_modules_0_parameters_weight_ = L_self_modules_body_modules_2_modules_0_modules_0_parameters_weight_
        l_self_modules_body_modules_2_modules_0_modules_1_buffers_running_mean_ = L_self_modules_body_modules_2_modules_0_modules_1_buffers_running_mean_
        l_self_modules_body_modules_2_modules_0_modules_1_buffers_running_var_ = L_self_modules_body_modules_2_modules_0_modules_1_buffers_running_var_
        l_self_modules_body_modules_2_modules_0_modules_1_parameters_weight_ = L_self_modules_body_modules_2_modules_0_modules_1_parameters_weight_
        l_self_modules_body_modules_2_modules_0_modules_1_parameters_bias_ = L_self_modules_body_modules_2_modules_0_modules_1_parameters_bias_
        l_self_modules_body_modules_2_modules_1_modules_0_parameters_weight_ = L_self_modules_body_modules_2_modules_1_modules_0_parameters_weight_
        l_self_modules_body_modules_2_modules_1_modules_1_buffers_running_mean_ = L_self_modules_body_modules_2_modules_1_modules_1_buffers_running_mean_
        l_self_modules_body_modules_2_modules_1_modules_1_buffers_running_var_ = L_self_modules_body_modules_2_modules_1_modules_1_buffers_running_var_
        l_self_modules_body_modules_2_modules_1_modules_1_parameters_weight_ = L_self_modules_body_modules_2_modules_1_modules_1_parameters_weight_
        l_self_modules_body_modules_2_modules_1_modules_1_parameters_bias_ = L_self_modules_body_modules_2_modules_1_modules_1_parameters_bias_
        l_self_modules_attend_parameters_weight_ = L_self_modules_attend_parameters_weight_
        l_self_modules_attend_parameters_bias_ = L_self_modules_attend_parameters_bias_
        l_self_modules_classify_parameters_weight_ = L_self_modules_classify_parameters_weight_
        l_self_modules_classify_parameters_bias_ = L_self_modules_classify_parameters_bias_
        frames = l_wave_.unfold(1, 400, 160)
        l_wave_ = None
        getattr_1 = l_self_modules_mel_buffers_basis_.T
        l_self_modules_mel_buffers_basis_ = None
        matmul = frames @ getattr_1
        frames = getattr_1 = None
        chunk = matmul.chunk(2, -1)
        matmul = None
        real = chunk[0]
        imag = chunk[1]
        chunk = None
        square = real.square()
        real = None
        square_1 = imag.square()
        imag = None
        add = square + square_1
        square = square_1 = None
        getattr_2 = l_self_modules_mel_buffers_filters_.T
        l_self_modules_mel_buffers_filters_ = None
        matmul_1 = add @ getattr_2
        add = getattr_2 = None
        clamp = matmul_1.clamp(min=1e-06)
        matmul_1 = None
        log10 = clamp.log10()
        clamp = None
        transpose = log10.transpose(1, 2)
        log10 = None
        unsqueeze = transpose.unsqueeze(1)
        transpose = None
        batch_norm = torch.nn.functional.batch_norm(unsqueeze, l_self_modules_bn_buffers_running_mean_, l_self_modules_bn_buffers_running_var_, l_self_modules_bn_parameters_weight_, l_self_modules_bn_parameters_bias_, False, 0.1, 1e-05)
        unsqueeze = l_self_modules_bn_buffers_running_mean_ = l_self_modules_bn_buffers_running_var_ = l_self_modules_bn_parameters_weight_ = l_self_modules_bn_parameters_bias_ = None
        input_1 = torch.conv2d(batch_norm, l_self_modules_body_modules_0_modules_0_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        batch_norm = l_self_modules_body_modules_0_modules_0_modules_0_parameters_weight_ = None
        input_2 = torch.nn.functional.batch_norm(input_1, l_self_modules_body_modules_0_modules_0_modules_1_buffers_running_mean_, l_self_modules_body_modules_0_modules_0_modules_1_buffers_running_var_, l_self_modules_body_modules_0_modules_0_modules_1_parameters_weight_, l_self_modules_body_modules_0_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_1 = l_self_modules_body_modules_0_modules_0_modules_1_buffers_running_mean_ = l_self_modules_body_modules_0_modules_0_modules_1_buffers_running_var_ = l_self_modules_body_modules_0_modules_0_modules_1_parameters_weight_ = l_self_modules_body_modules_0_modules_0_modules_1_parameters_bias_ = None
        input_3 = torch.nn.functional.relu(input_2, inplace=False)
        input_2 = None
        input_4 = torch.conv2d(input_3, l_self_modules_body_modules_0_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_3 = l_self_modules_body_modules_0_modules_1_modules_0_parameters_weight_ = None
        input_5 = torch.nn.functional.batch_norm(input_4, l_self_modules_body_modules_0_modules_1_modules_1_buffers_running_mean_, l_self_modules_body_modules_0_modules_1_modules_1_buffers_running_var_, l_self_modules_body_modules_0_modules_1_modules_1_parameters_weight_, l_self_modules_body_modules_0_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_4 = l_self_modules_body_modules_0_modules_1_modules_1_buffers_running_mean_ = l_self_modules_body_modules_0_modules_1_modules_1_buffers_running_var_ = l_self_modules_body_modules_0_modules_1_modules_1_parameters_weight_ = l_self_modules_body_modules_0_modules_1_modules_1_parameters_bias_ = None
        input_6 = torch.nn.functional.relu(input_5, inplace=False)
        input_5 = None
        input_7 = torch.nn.functional.avg_pool2d(input_6, 2, 2, 0, False, True, None)
        input_6 = None
        input_8 = torch.conv2d(input_7, l_self_modules_body_modules_1_modules_0_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_7 = l_self_modules_body_modules_1_modules_0_modules_0_parameters_weight_ = None
        input_9 = torch.nn.functional.batch_norm(input_8, l_self_modules_body_modules_1_modules_0_modules_1_buffers_running_mean_, l_self_modules_body_modules_1_modules_0_modules_1_buffers_running_var_, l_self_modules_body_modules_1_modules_0_modules_1_parameters_weight_, l_self_modules_body_modules_1_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_8 = l_self_modules_body_modules_1_modules_0_modules_1_buffers_running_mean_ = l_self_modules_body_modules_1_modules_0_modules_1_buffers_running_var_ = l_self_modules_body_modules_1_modules_0_modules_1_parameters_weight_ = l_self_modules_body_modules_1_modules_0_modules_1_parameters_bias_ = None
        input_10 = torch.nn.functional.relu(input_9, inplace=False)
        input_9 = None
        input_11 = torch.conv2d(input_10, l_self_modules_body_modules_1_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_10 = l_self_modules_body_modules_1_modules_1_modules_0_parameters_weight_ = None
        input_12 = torch.nn.functional.batch_norm(input_11, l_self_modules_body_modules_1_modules_1_modules_1_buffers_running_mean_, l_self_modules_body_modules_1_modules_1_modules_1_buffers_running_var_, l_self_modules_body_modules_1_modules_1_modules_1_parameters_weight_, l_self_modules_body_modules_1_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_11 = l_self_modules_body_modules_1_modules_1_modules_1_buffers_running_mean_ = l_self_modules_body_modules_1_modules_1_modules_1_buffers_running_var_ = l_self_modules_body_modules_1_modules_1_modules_1_parameters_weight_ = l_self_modules_body_modules_1_modules_1_modules_1_parameters_bias_ = None
        input_13 = torch.nn.functional.relu(input_12, inplace=False)
        input_12 = None
        input_14 = torch.nn.functional.avg_pool2d(input_13, 2, 2, 0, False, True, None)
        input_13 = None
        input_15 = torch.conv2d(input_14, l_self_modules_body_modules_2_modules_0_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_14 = l_self_modules_body_modules_2_modules_0_modules_0_parameters_weight_ = None
        input_16 = torch.nn.functional.batch_norm(input_15, l_self_modules_body_modules_2_modules_0_modules_1_buffers_running_mean_, l_self_modules_body_modules_2_modules_0_modules_1_buffers_running_var_, l_self_modules_body_modules_2_modules_0_modules_1_parameters_weight_, l_self_modules_body_modules_2_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_15 = l_self_modules_body_modules_2_modules_0_modules_1_buffers_running_mean_ = l_self_modules_body_modules_2_modules_0_modules_1_buffers_running_var_ = l_self_modules_body_modules_2_modules_0_modules_1_parameters_weight_ = l_self_modules_body_modules_2_modules_0_modules_1_parameters_bias_ = None
        input_17 = torch.nn.functional.relu(input_16, inplace=False)
        input_16 = None
        input_18 = torch.conv2d(input_17, l_self_modules_body_modules_2_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_17 = l_self_modules_body_modules_2_modules_1_modules_0_parameters_weight_ = None
        input_19 = torch.nn.functional.batch_norm(input_18, l_self_modules_body_modules_2_modules_1_modules_1_buffers_running_mean_, l_self_modules_body_modules_2_modules_1_modules_1_buffers_running_var_, l_self_modules_body_modules_2_modules_1_modules_1_parameters_weight_, l_self_modules_body_modules_2_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_18 = l_self_modules_body_modules_2_modules_1_modules_1_buffers_running_mean_ = l_self_modules_body_modules_2_modules_1_modules_1_buffers_running_var_ = l_self_modules_body_modules_2_modules_1_modules_1_parameters_weight_ = l_self_modules_body_modules_2_modules_1_modules_1_parameters_bias_ = None
        input_20 = torch.nn.functional.relu(input_19, inplace=False)
        input_19 = None
        input_21 = torch.nn.functional.avg_pool2d(input_20, 2, 2, 0, False, True, None)
        input_20 = None
        mean = input_21.mean(2)
        input_21 = None
        x = mean.transpose(1, 2)
        mean = None
        linear = torch.nn.functional.linear(x, l_self_modules_attend_parameters_weight_, l_self_modules_attend_parameters_bias_)
        l_self_modules_attend_parameters_weight_ = l_self_modules_attend_parameters_bias_ = None
        softmax = linear.softmax(1)
        linear = None
        linear_1 = torch.nn.functional.linear(x, l_self_modules_classify_parameters_weight_, l_self_modules_classify_parameters_bias_)
        x = l_self_modules_classify_parameters_weight_ = l_self_modules_classify_parameters_bias_ = None
        sigmoid = linear_1.sigmoid()
        linear_1 = None
        mul = softmax * sigmoid
        softmax = sigmoid = None
        sum_1 = mul.sum(1)
        mul = None
        return (sum_1,)
