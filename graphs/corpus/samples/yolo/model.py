import torch
from torch import device


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_self_modules_stem_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_x_: torch.Tensor,
        L_self_modules_stem_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_stem_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_stem_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stem_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_down_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_down_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_down_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_down_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_down_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_0_modules_first_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_0_modules_first_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_stage_modules_0_modules_first_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_stage_modules_0_modules_first_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_0_modules_first_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_0_modules_last_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_0_modules_last_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_stage_modules_0_modules_last_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_stage_modules_0_modules_last_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_0_modules_last_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_down_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_down_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_down_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_down_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_down_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_1_modules_first_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_1_modules_first_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_stage_modules_1_modules_first_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_stage_modules_1_modules_first_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_1_modules_first_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_1_modules_last_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_1_modules_last_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_stage_modules_1_modules_last_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_stage_modules_1_modules_last_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_1_modules_last_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_down_modules_2_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_down_modules_2_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_down_modules_2_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_down_modules_2_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_down_modules_2_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_2_modules_first_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_2_modules_first_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_stage_modules_2_modules_first_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_stage_modules_2_modules_first_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_2_modules_first_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_2_modules_last_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_2_modules_last_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_stage_modules_2_modules_last_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_stage_modules_2_modules_last_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_2_modules_last_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_down_modules_3_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_down_modules_3_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_down_modules_3_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_down_modules_3_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_down_modules_3_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_3_modules_first_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_3_modules_first_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_stage_modules_3_modules_first_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_stage_modules_3_modules_first_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_3_modules_first_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_3_modules_last_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_3_modules_last_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_stage_modules_3_modules_last_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_stage_modules_3_modules_last_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_stage_modules_3_modules_last_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_pool_modules_first_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_pool_modules_first_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_pool_modules_first_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_pool_modules_first_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_pool_modules_first_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_pool_modules_last_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_pool_modules_last_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_pool_modules_last_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_pool_modules_last_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_pool_modules_last_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_up1_modules_first_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_up1_modules_first_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_up1_modules_first_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_up1_modules_first_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_up1_modules_first_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_up1_modules_inner_modules_0_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_up1_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_up1_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_up1_modules_inner_modules_0_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_up1_modules_inner_modules_0_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_up1_modules_inner_modules_0_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_up1_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_up1_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_up1_modules_inner_modules_0_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_up1_modules_inner_modules_0_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_up1_modules_last_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_up1_modules_last_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_up1_modules_last_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_up1_modules_last_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_up1_modules_last_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_up2_modules_first_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_up2_modules_first_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_up2_modules_first_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_up2_modules_first_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_up2_modules_first_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_up2_modules_inner_modules_0_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_up2_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_up2_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_up2_modules_inner_modules_0_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_up2_modules_inner_modules_0_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_up2_modules_inner_modules_0_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_up2_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_up2_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_up2_modules_inner_modules_0_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_up2_modules_inner_modules_0_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_up2_modules_last_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_up2_modules_last_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_up2_modules_last_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_up2_modules_last_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_up2_modules_last_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_low1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_low1_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_low1_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_low1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_low1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mid_modules_first_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mid_modules_first_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_mid_modules_first_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_mid_modules_first_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mid_modules_first_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mid_modules_inner_modules_0_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mid_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_mid_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_mid_modules_inner_modules_0_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mid_modules_inner_modules_0_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mid_modules_inner_modules_0_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mid_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_mid_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_mid_modules_inner_modules_0_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mid_modules_inner_modules_0_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_mid_modules_last_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mid_modules_last_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_mid_modules_last_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_mid_modules_last_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_mid_modules_last_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_low2_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_low2_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_low2_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_low2_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_low2_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_deep_modules_first_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_deep_modules_first_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_deep_modules_first_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_deep_modules_first_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_deep_modules_first_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_deep_modules_inner_modules_0_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_deep_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_deep_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_deep_modules_inner_modules_0_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_deep_modules_inner_modules_0_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_deep_modules_inner_modules_0_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_deep_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_deep_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_deep_modules_inner_modules_0_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_deep_modules_inner_modules_0_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_deep_modules_last_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_deep_modules_last_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_deep_modules_last_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_deep_modules_last_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_deep_modules_last_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_box_modules_0_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_box_modules_0_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_head_modules_box_modules_0_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_head_modules_box_modules_0_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_box_modules_0_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_box_modules_0_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_box_modules_0_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_head_modules_box_modules_0_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_head_modules_box_modules_0_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_box_modules_0_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_box_modules_0_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_box_modules_0_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_head_buffers_values_: torch.Tensor,
        L_self_modules_head_modules_cls_modules_0_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_cls_modules_0_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_head_modules_cls_modules_0_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_head_modules_cls_modules_0_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_cls_modules_0_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_cls_modules_0_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_cls_modules_0_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_head_modules_cls_modules_0_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_head_modules_cls_modules_0_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_cls_modules_0_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_cls_modules_0_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_cls_modules_0_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_box_modules_1_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_box_modules_1_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_head_modules_box_modules_1_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_head_modules_box_modules_1_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_box_modules_1_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_box_modules_1_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_box_modules_1_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_head_modules_box_modules_1_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_head_modules_box_modules_1_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_box_modules_1_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_box_modules_1_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_box_modules_1_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_cls_modules_1_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_cls_modules_1_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_head_modules_cls_modules_1_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_head_modules_cls_modules_1_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_cls_modules_1_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_cls_modules_1_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_cls_modules_1_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_head_modules_cls_modules_1_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_head_modules_cls_modules_1_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_cls_modules_1_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_cls_modules_1_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_cls_modules_1_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_box_modules_2_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_box_modules_2_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_head_modules_box_modules_2_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_head_modules_box_modules_2_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_box_modules_2_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_box_modules_2_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_box_modules_2_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_head_modules_box_modules_2_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_head_modules_box_modules_2_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_box_modules_2_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_box_modules_2_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_box_modules_2_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_cls_modules_2_modules_0_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_cls_modules_2_modules_0_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_head_modules_cls_modules_2_modules_0_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_head_modules_cls_modules_2_modules_0_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_cls_modules_2_modules_0_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_cls_modules_2_modules_1_modules_0_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_cls_modules_2_modules_1_modules_1_buffers_running_mean_: torch.Tensor,
        L_self_modules_head_modules_cls_modules_2_modules_1_modules_1_buffers_running_var_: torch.Tensor,
        L_self_modules_head_modules_cls_modules_2_modules_1_modules_1_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_cls_modules_2_modules_1_modules_1_parameters_bias_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_cls_modules_2_modules_2_parameters_weight_: torch.nn.parameter.Parameter,
        L_self_modules_head_modules_cls_modules_2_modules_2_parameters_bias_: torch.nn.parameter.Parameter,
    ):
        l_self_modules_stem_modules_0_parameters_weight_ = L_self_modules_stem_modules_0_parameters_weight_
        l_x_ = L_x_
        l_self_modules_stem_modules_1_buffers_running_mean_ = L_self_modules_stem_modules_1_buffers_running_mean_
        l_self_modules_stem_modules_1_buffers_running_var_ = L_self_modules_stem_modules_1_buffers_running_var_
        l_self_modules_stem_modules_1_parameters_weight_ = L_self_modules_stem_modules_1_parameters_weight_
        l_self_modules_stem_modules_1_parameters_bias_ = L_self_modules_stem_modules_1_parameters_bias_
        l_self_modules_down_modules_0_modules_0_parameters_weight_ = L_self_modules_down_modules_0_modules_0_parameters_weight_
        l_self_modules_down_modules_0_modules_1_buffers_running_mean_ = L_self_modules_down_modules_0_modules_1_buffers_running_mean_
        l_self_modules_down_modules_0_modules_1_buffers_running_var_ = L_self_modules_down_modules_0_modules_1_buffers_running_var_
        l_self_modules_down_modules_0_modules_1_parameters_weight_ = L_self_modules_down_modules_0_modules_1_parameters_weight_
        l_self_modules_down_modules_0_modules_1_parameters_bias_ = L_self_modules_down_modules_0_modules_1_parameters_bias_
        l_self_modules_stage_modules_0_modules_first_modules_0_parameters_weight_ = L_self_modules_stage_modules_0_modules_first_modules_0_parameters_weight_
        l_self_modules_stage_modules_0_modules_first_modules_1_buffers_running_mean_ = L_self_modules_stage_modules_0_modules_first_modules_1_buffers_running_mean_
        l_self_modules_stage_modules_0_modules_first_modules_1_buffers_running_var_ = L_self_modules_stage_modules_0_modules_first_modules_1_buffers_running_var_
        l_self_modules_stage_modules_0_modules_first_modules_1_parameters_weight_ = L_self_modules_stage_modules_0_modules_first_modules_1_parameters_weight_
        l_self_modules_stage_modules_0_modules_first_modules_1_parameters_bias_ = L_self_modules_stage_modules_0_modules_first_modules_1_parameters_bias_
        l_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_0_parameters_weight_ = L_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_0_parameters_weight_
        l_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_ = L_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_
        l_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_ = L_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_
        l_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_1_parameters_weight_ = L_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_1_parameters_weight_
        l_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_1_parameters_bias_ = L_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_1_parameters_bias_
        l_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_0_parameters_weight_ = L_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_0_parameters_weight_
        l_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_ = L_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_
        l_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_ = L_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_
        l_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_1_parameters_weight_ = L_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_1_parameters_weight_
        l_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_1_parameters_bias_ = L_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_1_parameters_bias_
        l_self_modules_stage_modules_0_modules_last_modules_0_parameters_weight_ = L_self_modules_stage_modules_0_modules_last_modules_0_parameters_weight_
        l_self_modules_stage_modules_0_modules_last_modules_1_buffers_running_mean_ = L_self_modules_stage_modules_0_modules_last_modules_1_buffers_running_mean_
        l_self_modules_stage_modules_0_modules_last_modules_1_buffers_running_var_ = L_self_modules_stage_modules_0_modules_last_modules_1_buffers_running_var_
        l_self_modules_stage_modules_0_modules_last_modules_1_parameters_weight_ = L_self_modules_stage_modules_0_modules_last_modules_1_parameters_weight_
        l_self_modules_stage_modules_0_modules_last_modules_1_parameters_bias_ = L_self_modules_stage_modules_0_modules_last_modules_1_parameters_bias_
        l_self_modules_down_modules_1_modules_0_parameters_weight_ = L_self_modules_down_modules_1_modules_0_parameters_weight_
        l_self_modules_down_modules_1_modules_1_buffers_running_mean_ = L_self_modules_down_modules_1_modules_1_buffers_running_mean_
        l_self_modules_down_modules_1_modules_1_buffers_running_var_ = L_self_modules_down_modules_1_modules_1_buffers_running_var_
        l_self_modules_down_modules_1_modules_1_parameters_weight_ = L_self_modules_down_modules_1_modules_1_parameters_weight_
        l_self_modules_down_modules_1_modules_1_parameters_bias_ = L_self_modules_down_modules_1_modules_1_parameters_bias_
        l_self_modules_stage_modules_1_modules_first_modules_0_parameters_weight_ = L_self_modules_stage_modules_1_modules_first_modules_0_parameters_weight_
        l_self_modules_stage_modules_1_modules_first_modules_1_buffers_running_mean_ = L_self_modules_stage_modules_1_modules_first_modules_1_buffers_running_mean_
        l_self_modules_stage_modules_1_modules_first_modules_1_buffers_running_var_ = L_self_modules_stage_modules_1_modules_first_modules_1_buffers_running_var_
        l_self_modules_stage_modules_1_modules_first_modules_1_parameters_weight_ = L_self_modules_stage_modules_1_modules_first_modules_1_parameters_weight_
        l_self_modules_stage_modules_1_modules_first_modules_1_parameters_bias_ = L_self_modules_stage_modules_1_modules_first_modules_1_parameters_bias_
        l_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_0_parameters_weight_ = L_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_0_parameters_weight_
        l_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_ = L_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_
        l_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_ = L_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_
        l_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_1_parameters_weight_ = L_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_1_parameters_weight_
        l_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_1_parameters_bias_ = L_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_1_parameters_bias_
        l_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_0_parameters_weight_ = L_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_0_parameters_weight_
        l_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_ = L_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_
        l_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_ = L_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_
        l_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_1_parameters_weight_ = L_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_1_parameters_weight_
        l_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_1_parameters_bias_ = L_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_1_parameters_bias_
        l_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_0_parameters_weight_ = L_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_0_parameters_weight_
        l_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_1_buffers_running_mean_ = L_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_1_buffers_running_mean_
        l_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_1_buffers_running_var_ = L_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_1_buffers_running_var_
        l_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_1_parameters_weight_ = L_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_1_parameters_weight_
        l_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_1_parameters_bias_ = L_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_1_parameters_bias_
        l_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_0_parameters_weight_ = L_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_0_parameters_weight_
        l_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_1_buffers_running_mean_ = L_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_1_buffers_running_mean_
        l_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_1_buffers_running_var_ = L_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_1_buffers_running_var_
        l_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_1_parameters_weight_ = L_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_1_parameters_weight_
        l_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_1_parameters_bias_ = L_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_1_parameters_bias_
        l_self_modules_stage_modules_1_modules_last_modules_0_parameters_weight_ = L_self_modules_stage_modules_1_modules_last_modules_0_parameters_weight_
        l_self_modules_stage_modules_1_modules_last_modules_1_buffers_running_mean_ = L_self_modules_stage_modules_1_modules_last_modules_1_buffers_running_mean_
        l_self_modules_stage_modules_1_modules_last_modules_1_buffers_running_var_ = L_self_modules_stage_modules_1_modules_last_modules_1_buffers_running_var_
        l_self_modules_stage_modules_1_modules_last_modules_1_parameters_weight_ = L_self_modules_stage_modules_1_modules_last_modules_1_parameters_weight_
        l_self_modules_stage_modules_1_modules_last_modules_1_parameters_bias_ = L_self_modules_stage_modules_1_modules_last_modules_1_parameters_bias_
        l_self_modules_down_modules_2_modules_0_parameters_weight_ = L_self_modules_down_modules_2_modules_0_parameters_weight_
        l_self_modules_down_modules_2_modules_1_buffers_running_mean_ = L_self_modules_down_modules_2_modules_1_buffers_running_mean_
        l_self_modules_down_modules_2_modules_1_buffers_running_var_ = L_self_modules_down_modules_2_modules_1_buffers_running_var_
        l_self_modules_down_modules_2_modules_1_parameters_weight_ = L_self_modules_down_modules_2_modules_1_parameters_weight_
        l_self_modules_down_modules_2_modules_1_parameters_bias_ = L_self_modules_down_modules_2_modules_1_parameters_bias_
        l_self_modules_stage_modules_2_modules_first_modules_0_parameters_weight_ = L_self_modules_stage_modules_2_modules_first_modules_0_parameters_weight_
        l_self_modules_stage_modules_2_modules_first_modules_1_buffers_running_mean_ = L_self_modules_stage_modules_2_modules_first_modules_1_buffers_running_mean_
        l_self_modules_stage_modules_2_modules_first_modules_1_buffers_running_var_ = L_self_modules_stage_modules_2_modules_first_modules_1_buffers_running_var_
        l_self_modules_stage_modules_2_modules_first_modules_1_parameters_weight_ = L_self_modules_stage_modules_2_modules_first_modules_1_parameters_weight_
        l_self_modules_stage_modules_2_modules_first_modules_1_parameters_bias_ = L_self_modules_stage_modules_2_modules_first_modules_1_parameters_bias_
        l_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_0_parameters_weight_ = L_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_0_parameters_weight_
        l_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_ = L_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_
        l_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_ = L_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_
        l_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_1_parameters_weight_ = L_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_1_parameters_weight_
        l_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_1_parameters_bias_ = L_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_1_parameters_bias_
        l_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_0_parameters_weight_ = L_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_0_parameters_weight_
        l_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_ = L_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_
        l_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_ = L_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_
        l_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_1_parameters_weight_ = L_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_1_parameters_weight_
        l_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_1_parameters_bias_ = L_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_1_parameters_bias_
        l_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_0_parameters_weight_ = L_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_0_parameters_weight_
        l_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_1_buffers_running_mean_ = L_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_1_buffers_running_mean_
        l_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_1_buffers_running_var_ = L_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_1_buffers_running_var_
        l_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_1_parameters_weight_ = L_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_1_parameters_weight_
        l_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_1_parameters_bias_ = L_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_1_parameters_bias_
        l_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_0_parameters_weight_ = L_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_0_parameters_weight_
        l_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_1_buffers_running_mean_ = L_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_1_buffers_running_mean_
        l_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_1_buffers_running_var_ = L_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_1_buffers_running_var_
        l_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_1_parameters_weight_ = L_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_1_parameters_weight_
        l_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_1_parameters_bias_ = L_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_1_parameters_bias_
        l_self_modules_stage_modules_2_modules_last_modules_0_parameters_weight_ = L_self_modules_stage_modules_2_modules_last_modules_0_parameters_weight_
        l_self_modules_stage_modules_2_modules_last_modules_1_buffers_running_mean_ = L_self_modules_stage_modules_2_modules_last_modules_1_buffers_running_mean_
        l_self_modules_stage_modules_2_modules_last_modules_1_buffers_running_var_ = L_self_modules_stage_modules_2_modules_last_modules_1_buffers_running_var_
        l_self_modules_stage_modules_2_modules_last_modules_1_parameters_weight_ = L_self_modules_stage_modules_2_modules_last_modules_1_parameters_weight_
        l_self_modules_stage_modules_2_modules_last_modules_1_parameters_bias_ = L_self_modules_stage_modules_2_modules_last_modules_1_parameters_bias_
        l_self_modules_down_modules_3_modules_0_parameters_weight_ = L_self_modules_down_modules_3_modules_0_parameters_weight_
        l_self_modules_down_modules_3_modules_1_buffers_running_mean_ = L_self_modules_down_modules_3_modules_1_buffers_running_mean_
        l_self_modules_down_modules_3_modules_1_buffers_running_var_ = L_self_modules_down_modules_3_modules_1_buffers_running_var_
        l_self_modules_down_modules_3_modules_1_parameters_weight_ = L_self_modules_down_modules_3_modules_1_parameters_weight_
        l_self_modules_down_modules_3_modules_1_parameters_bias_ = L_self_modules_down_modules_3_modules_1_parameters_bias_
        l_self_modules_stage_modules_3_modules_first_modules_0_parameters_weight_ = L_self_modules_stage_modules_3_modules_first_modules_0_parameters_weight_
        l_self_modules_stage_modules_3_modules_first_modules_1_buffers_running_mean_ = L_self_modules_stage_modules_3_modules_first_modules_1_buffers_running_mean_
        l_self_modules_stage_modules_3_modules_first_modules_1_buffers_running_var_ = L_self_modules_stage_modules_3_modules_first_modules_1_buffers_running_var_
        l_self_modules_stage_modules_3_modules_first_modules_1_parameters_weight_ = L_self_modules_stage_modules_3_modules_first_modules_1_parameters_weight_
        l_self_modules_stage_modules_3_modules_first_modules_1_parameters_bias_ = L_self_modules_stage_modules_3_modules_first_modules_1_parameters_bias_
        l_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_0_parameters_weight_ = L_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_0_parameters_weight_
        l_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_ = L_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_
        l_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_ = L_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_
        l_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_1_parameters_weight_ = L_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_1_parameters_weight_
        l_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_1_parameters_bias_ = L_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_1_parameters_bias_
        l_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_0_parameters_weight_ = L_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_0_parameters_weight_
        l_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_ = L_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_
        l_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_ = L_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_
        l_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_1_parameters_weight_ = L_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_1_parameters_weight_
        l_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_1_parameters_bias_ = L_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_1_parameters_bias_
        l_self_modules_stage_modules_3_modules_last_modules_0_parameters_weight_ = L_self_modules_stage_modules_3_modules_last_modules_0_parameters_weight_
        l_self_modules_stage_modules_3_modules_last_modules_1_buffers_running_mean_ = L_self_modules_stage_modules_3_modules_last_modules_1_buffers_running_mean_
        l_self_modules_stage_modules_3_modules_last_modules_1_buffers_running_var_ = L_self_modules_stage_modules_3_modules_last_modules_1_buffers_running_var_
        l_self_modules_stage_modules_3_modules_last_modules_1_parameters_weight_ = L_self_modules_stage_modules_3_modules_last_modules_1_parameters_weight_
        l_self_modules_stage_modules_3_modules_last_modules_1_parameters_bias_ = L_self_modules_stage_modules_3_modules_last_modules_1_parameters_bias_
        l_self_modules_pool_modules_first_modules_0_parameters_weight_ = L_self_modules_pool_modules_first_modules_0_parameters_weight_
        l_self_modules_pool_modules_first_modules_1_buffers_running_mean_ = L_self_modules_pool_modules_first_modules_1_buffers_running_mean_
        l_self_modules_pool_modules_first_modules_1_buffers_running_var_ = L_self_modules_pool_modules_first_modules_1_buffers_running_var_
        l_self_modules_pool_modules_first_modules_1_parameters_weight_ = L_self_modules_pool_modules_first_modules_1_parameters_weight_
        l_self_modules_pool_modules_first_modules_1_parameters_bias_ = L_self_modules_pool_modules_first_modules_1_parameters_bias_
        l_self_modules_pool_modules_last_modules_0_parameters_weight_ = L_self_modules_pool_modules_last_modules_0_parameters_weight_
        l_self_modules_pool_modules_last_modules_1_buffers_running_mean_ = L_self_modules_pool_modules_last_modules_1_buffers_running_mean_
        l_self_modules_pool_modules_last_modules_1_buffers_running_var_ = L_self_modules_pool_modules_last_modules_1_buffers_running_var_
        l_self_modules_pool_modules_last_modules_1_parameters_weight_ = L_self_modules_pool_modules_last_modules_1_parameters_weight_
        l_self_modules_pool_modules_last_modules_1_parameters_bias_ = L_self_modules_pool_modules_last_modules_1_parameters_bias_
        l_self_modules_up1_modules_first_modules_0_parameters_weight_ = L_self_modules_up1_modules_first_modules_0_parameters_weight_
        l_self_modules_up1_modules_first_modules_1_buffers_running_mean_ = L_self_modules_up1_modules_first_modules_1_buffers_running_mean_
        l_self_modules_up1_modules_first_modules_1_buffers_running_var_ = L_self_modules_up1_modules_first_modules_1_buffers_running_var_
        l_self_modules_up1_modules_first_modules_1_parameters_weight_ = L_self_modules_up1_modules_first_modules_1_parameters_weight_
        l_self_modules_up1_modules_first_modules_1_parameters_bias_ = L_self_modules_up1_modules_first_modules_1_parameters_bias_
        l_self_modules_up1_modules_inner_modules_0_modules_0_modules_0_parameters_weight_ = L_self_modules_up1_modules_inner_modules_0_modules_0_modules_0_parameters_weight_
        l_self_modules_up1_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_ = L_self_modules_up1_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_
        l_self_modules_up1_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_ = L_self_modules_up1_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_
        l_self_modules_up1_modules_inner_modules_0_modules_0_modules_1_parameters_weight_ = L_self_modules_up1_modules_inner_modules_0_modules_0_modules_1_parameters_weight_
        l_self_modules_up1_modules_inner_modules_0_modules_0_modules_1_parameters_bias_ = L_self_modules_up1_modules_inner_modules_0_modules_0_modules_1_parameters_bias_
        l_self_modules_up1_modules_inner_modules_0_modules_1_modules_0_parameters_weight_ = L_self_modules_up1_modules_inner_modules_0_modules_1_modules_0_parameters_weight_
        l_self_modules_up1_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_ = L_self_modules_up1_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_
        l_self_modules_up1_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_ = L_self_modules_up1_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_
        l_self_modules_up1_modules_inner_modules_0_modules_1_modules_1_parameters_weight_ = L_self_modules_up1_modules_inner_modules_0_modules_1_modules_1_parameters_weight_
        l_self_modules_up1_modules_inner_modules_0_modules_1_modules_1_parameters_bias_ = L_self_modules_up1_modules_inner_modules_0_modules_1_modules_1_parameters_bias_
        l_self_modules_up1_modules_last_modules_0_parameters_weight_ = L_self_modules_up1_modules_last_modules_0_parameters_weight_
        l_self_modules_up1_modules_last_modules_1_buffers_running_mean_ = L_self_modules_up1_modules_last_modules_1_buffers_running_mean_
        l_self_modules_up1_modules_last_modules_1_buffers_running_var_ = L_self_modules_up1_modules_last_modules_1_buffers_running_var_
        l_self_modules_up1_modules_last_modules_1_parameters_weight_ = L_self_modules_up1_modules_last_modules_1_parameters_weight_
        l_self_modules_up1_modules_last_modules_1_parameters_bias_ = L_self_modules_up1_modules_last_modules_1_parameters_bias_
        l_self_modules_up2_modules_first_modules_0_parameters_weight_ = L_self_modules_up2_modules_first_modules_0_parameters_weight_
        l_self_modules_up2_modules_first_modules_1_buffers_running_mean_ = L_self_modules_up2_modules_first_modules_1_buffers_running_mean_
        l_self_modules_up2_modules_first_modules_1_buffers_running_var_ = L_self_modules_up2_modules_first_modules_1_buffers_running_var_
        l_self_modules_up2_modules_first_modules_1_parameters_weight_ = L_self_modules_up2_modules_first_modules_1_parameters_weight_
        l_self_modules_up2_modules_first_modules_1_parameters_bias_ = L_self_modules_up2_modules_first_modules_1_parameters_bias_
        l_self_modules_up2_modules_inner_modules_0_modules_0_modules_0_parameters_weight_ = L_self_modules_up2_modules_inner_modules_0_modules_0_modules_0_parameters_weight_
        l_self_modules_up2_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_ = L_self_modules_up2_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_
        l_self_modules_up2_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_ = L_self_modules_up2_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_
        l_self_modules_up2_modules_inner_modules_0_modules_0_modules_1_parameters_weight_ = L_self_modules_up2_modules_inner_modules_0_modules_0_modules_1_parameters_weight_
        l_self_modules_up2_modules_inner_modules_0_modules_0_modules_1_parameters_bias_ = L_self_modules_up2_modules_inner_modules_0_modules_0_modules_1_parameters_bias_
        l_self_modules_up2_modules_inner_modules_0_modules_1_modules_0_parameters_weight_ = L_self_modules_up2_modules_inner_modules_0_modules_1_modules_0_parameters_weight_
        l_self_modules_up2_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_ = L_self_modules_up2_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_
        l_self_modules_up2_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_ = L_self_modules_up2_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_
        l_self_modules_up2_modules_inner_modules_0_modules_1_modules_1_parameters_weight_ = L_self_modules_up2_modules_inner_modules_0_modules_1_modules_1_parameters_weight_
        l_self_modules_up2_modules_inner_modules_0_modules_1_modules_1_parameters_bias_ = L_self_modules_up2_modules_inner_modules_0_modules_1_modules_1_parameters_bias_
        l_self_modules_up2_modules_last_modules_0_parameters_weight_ = L_self_modules_up2_modules_last_modules_0_parameters_weight_
        l_self_modules_up2_modules_last_modules_1_buffers_running_mean_ = L_self_modules_up2_modules_last_modules_1_buffers_running_mean_
        l_self_modules_up2_modules_last_modules_1_buffers_running_var_ = L_self_modules_up2_modules_last_modules_1_buffers_running_var_
        l_self_modules_up2_modules_last_modules_1_parameters_weight_ = L_self_modules_up2_modules_last_modules_1_parameters_weight_
        l_self_modules_up2_modules_last_modules_1_parameters_bias_ = L_self_modules_up2_modules_last_modules_1_parameters_bias_
        l_self_modules_low1_modules_0_parameters_weight_ = L_self_modules_low1_modules_0_parameters_weight_
        l_self_modules_low1_modules_1_buffers_running_mean_ = L_self_modules_low1_modules_1_buffers_running_mean_
        l_self_modules_low1_modules_1_buffers_running_var_ = L_self_modules_low1_modules_1_buffers_running_var_
        l_self_modules_low1_modules_1_parameters_weight_ = L_self_modules_low1_modules_1_parameters_weight_
        l_self_modules_low1_modules_1_parameters_bias_ = L_self_modules_low1_modules_1_parameters_bias_
        l_self_modules_mid_modules_first_modules_0_parameters_weight_ = L_self_modules_mid_modules_first_modules_0_parameters_weight_
        l_self_modules_mid_modules_first_modules_1_buffers_running_mean_ = L_self_modules_mid_modules_first_modules_1_buffers_running_mean_
        l_self_modules_mid_modules_first_modules_1_buffers_running_var_ = L_self_modules_mid_modules_first_modules_1_buffers_running_var_
        l_self_modules_mid_modules_first_modules_1_parameters_weight_ = L_self_modules_mid_modules_first_modules_1_parameters_weight_
        l_self_modules_mid_modules_first_modules_1_parameters_bias_ = L_self_modules_mid_modules_first_modules_1_parameters_bias_
        l_self_modules_mid_modules_inner_modules_0_modules_0_modules_0_parameters_weight_ = L_self_modules_mid_modules_inner_modules_0_modules_0_modules_0_parameters_weight_
        l_self_modules_mid_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_ = L_self_modules_mid_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_
        l_self_modules_mid_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_ = L_self_modules_mid_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_
        l_self_modules_mid_modules_inner_modules_0_modules_0_modules_1_parameters_weight_ = L_self_modules_mid_modules_inner_modules_0_modules_0_modules_1_parameters_weight_
        l_self_modules_mid_modules_inner_modules_0_modules_0_modules_1_parameters_bias_ = L_self_modules_mid_modules_inner_modules_0_modules_0_modules_1_parameters_bias_
        l_self_modules_mid_modules_inner_modules_0_modules_1_modules_0_parameters_weight_ = L_self_modules_mid_modules_inner_modules_0_modules_1_modules_0_parameters_weight_
        l_self_modules_mid_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_ = L_self_modules_mid_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_
        l_self_modules_mid_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_ = L_self_modules_mid_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_
        l_self_modules_mid_modules_inner_modules_0_modules_1_modules_1_parameters_weight_ = L_self_modules_mid_modules_inner_modules_0_modules_1_modules_1_parameters_weight_
        l_self_modules_mid_modules_inner_modules_0_modules_1_modules_1_parameters_bias_ = L_self_modules_mid_modules_inner_modules_0_modules_1_modules_1_parameters_bias_
        l_self_modules_mid_modules_last_modules_0_parameters_weight_ = L_self_modules_mid_modules_last_modules_0_parameters_weight_
        l_self_modules_mid_modules_last_modules_1_buffers_running_mean_ = L_self_modules_mid_modules_last_modules_1_buffers_running_mean_
        l_self_modules_mid_modules_last_modules_1_buffers_running_var_ = L_self_modules_mid_modules_last_modules_1_buffers_running_var_
        l_self_modules_mid_modules_last_modules_1_parameters_weight_ = L_self_modules_mid_modules_last_modules_1_parameters_weight_
        l_self_modules_mid_modules_last_modules_1_parameters_bias_ = L_self_modules_mid_modules_last_modules_1_parameters_bias_
        l_self_modules_low2_modules_0_parameters_weight_ = L_self_modules_low2_modules_0_parameters_weight_
        l_self_modules_low2_modules_1_buffers_running_mean_ = L_self_modules_low2_modules_1_buffers_running_mean_
        l_self_modules_low2_modules_1_buffers_running_var_ = L_self_modules_low2_modules_1_buffers_running_var_
        l_self_modules_low2_modules_1_parameters_weight_ = L_self_modules_low2_modules_1_parameters_weight_
        l_self_modules_low2_modules_1_parameters_bias_ = L_self_modules_low2_modules_1_parameters_bias_
        l_self_modules_deep_modules_first_modules_0_parameters_weight_ = L_self_modules_deep_modules_first_modules_0_parameters_weight_
        l_self_modules_deep_modules_first_modules_1_buffers_running_mean_ = L_self_modules_deep_modules_first_modules_1_buffers_running_mean_
        l_self_modules_deep_modules_first_modules_1_buffers_running_var_ = L_self_modules_deep_modules_first_modules_1_buffers_running_var_
        l_self_modules_deep_modules_first_modules_1_parameters_weight_ = L_self_modules_deep_modules_first_modules_1_parameters_weight_
        l_self_modules_deep_modules_first_modules_1_parameters_bias_ = L_self_modules_deep_modules_first_modules_1_parameters_bias_
        l_self_modules_deep_modules_inner_modules_0_modules_0_modules_0_parameters_weight_ = L_self_modules_deep_modules_inner_modules_0_modules_0_modules_0_parameters_weight_
        l_self_modules_deep_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_ = L_self_modules_deep_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_
        l_self_modules_deep_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_ = L_self_modules_deep_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_
        l_self_modules_deep_modules_inner_modules_0_modules_0_modules_1_parameters_weight_ = L_self_modules_deep_modules_inner_modules_0_modules_0_modules_1_parameters_weight_
        l_self_modules_deep_modules_inner_modules_0_modules_0_modules_1_parameters_bias_ = L_self_modules_deep_modules_inner_modules_0_modules_0_modules_1_parameters_bias_
        l_self_modules_deep_modules_inner_modules_0_modules_1_modules_0_parameters_weight_ = L_self_modules_deep_modules_inner_modules_0_modules_1_modules_0_parameters_weight_
        l_self_modules_deep_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_ = L_self_modules_deep_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_
        l_self_modules_deep_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_ = L_self_modules_deep_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_
        l_self_modules_deep_modules_inner_modules_0_modules_1_modules_1_parameters_weight_ = L_self_modules_deep_modules_inner_modules_0_modules_1_modules_1_parameters_weight_
        l_self_modules_deep_modules_inner_modules_0_modules_1_modules_1_parameters_bias_ = L_self_modules_deep_modules_inner_modules_0_modules_1_modules_1_parameters_bias_
        l_self_modules_deep_modules_last_modules_0_parameters_weight_ = L_self_modules_deep_modules_last_modules_0_parameters_weight_
        l_self_modules_deep_modules_last_modules_1_buffers_running_mean_ = L_self_modules_deep_modules_last_modules_1_buffers_running_mean_
        l_self_modules_deep_modules_last_modules_1_buffers_running_var_ = L_self_modules_deep_modules_last_modules_1_buffers_running_var_
        l_self_modules_deep_modules_last_modules_1_parameters_weight_ = L_self_modules_deep_modules_last_modules_1_parameters_weight_
        l_self_modules_deep_modules_last_modules_1_parameters_bias_ = L_self_modules_deep_modules_last_modules_1_parameters_bias_
        l_self_modules_head_modules_box_modules_0_modules_0_modules_0_parameters_weight_ = L_self_modules_head_modules_box_modules_0_modules_0_modules_0_parameters_weight_
        l_self_modules_head_modules_box_modules_0_modules_0_modules_1_buffers_running_mean_ = L_self_modules_head_modules_box_modules_0_modules_0_modules_1_buffers_running_mean_
        l_self_modules_head_modules_box_modules_0_modules_0_modules_1_buffers_running_var_ = L_self_modules_head_modules_box_modules_0_modules_0_modules_1_buffers_running_var_
        l_self_modules_head_modules_box_modules_0_modules_0_modules_1_parameters_weight_ = L_self_modules_head_modules_box_modules_0_modules_0_modules_1_parameters_weight_
        l_self_modules_head_modules_box_modules_0_modules_0_modules_1_parameters_bias_ = L_self_modules_head_modules_box_modules_0_modules_0_modules_1_parameters_bias_
        l_self_modules_head_modules_box_modules_0_modules_1_modules_0_parameters_weight_ = L_self_modules_head_modules_box_modules_0_modules_1_modules_0_parameters_weight_
        l_self_modules_head_modules_box_modules_0_modules_1_modules_1_buffers_running_mean_ = L_self_modules_head_modules_box_modules_0_modules_1_modules_1_buffers_running_mean_
        l_self_modules_head_modules_box_modules_0_modules_1_modules_1_buffers_running_var_ = L_self_modules_head_modules_box_modules_0_modules_1_modules_1_buffers_running_var_
        l_self_modules_head_modules_box_modules_0_modules_1_modules_1_parameters_weight_ = L_self_modules_head_modules_box_modules_0_modules_1_modules_1_parameters_weight_
        l_self_modules_head_modules_box_modules_0_modules_1_modules_1_parameters_bias_ = L_self_modules_head_modules_box_modules_0_modules_1_modules_1_parameters_bias_
        l_self_modules_head_modules_box_modules_0_modules_2_parameters_weight_ = L_self_modules_head_modules_box_modules_0_modules_2_parameters_weight_
        l_self_modules_head_modules_box_modules_0_modules_2_parameters_bias_ = L_self_modules_head_modules_box_modules_0_modules_2_parameters_bias_
        l_self_modules_head_buffers_values_ = L_self_modules_head_buffers_values_
        l_self_modules_head_modules_cls_modules_0_modules_0_modules_0_parameters_weight_ = L_self_modules_head_modules_cls_modules_0_modules_0_modules_0_parameters_weight_
        l_self_modules_head_modules_cls_modules_0_modules_0_modules_1_buffers_running_mean_ = L_self_modules_head_modules_cls_modules_0_modules_0_modules_1_buffers_running_mean_
        l_self_modules_head_modules_cls_modules_0_modules_0_modules_1_buffers_running_var_ = L_self_modules_head_modules_cls_modules_0_modules_0_modules_1_buffers_running_var_
        l_self_modules_head_modules_cls_modules_0_modules_0_modules_1_parameters_weight_ = L_self_modules_head_modules_cls_modules_0_modules_0_modules_1_parameters_weight_
        l_self_modules_head_modules_cls_modules_0_modules_0_modules_1_parameters_bias_ = L_self_modules_head_modules_cls_modules_0_modules_0_modules_1_parameters_bias_
        l_self_modules_head_modules_cls_modules_0_modules_1_modules_0_parameters_weight_ = L_self_modules_head_modules_cls_modules_0_modules_1_modules_0_parameters_weight_
        l_self_modules_head_modules_cls_modules_0_modules_1_modules_1_buffers_running_mean_ = L_self_modules_head_modules_cls_modules_0_modules_1_modules_1_buffers_running_mean_
        l_self_modules_head_modules_cls_modules_0_modules_1_modules_1_buffers_running_var_ = L_self_modules_head_modules_cls_modules_0_modules_1_modules_1_buffers_running_var_
        l_self_modules_head_modules_cls_modules_0_modules_1_modules_1_parameters_weight_ = L_self_modules_head_modules_cls_modules_0_modules_1_modules_1_parameters_weight_
        l_self_modules_head_modules_cls_modules_0_modules_1_modules_1_parameters_bias_ = L_self_modules_head_modules_cls_modules_0_modules_1_modules_1_parameters_bias_
        l_self_modules_head_modules_cls_modules_0_modules_2_parameters_weight_ = L_self_modules_head_modules_cls_modules_0_modules_2_parameters_weight_
        l_self_modules_head_modules_cls_modules_0_modules_2_parameters_bias_ = L_self_modules_head_modules_cls_modules_0_modules_2_parameters_bias_
        l_self_modules_head_modules_box_modules_1_modules_0_modules_0_parameters_weight_ = L_self_modules_head_modules_box_modules_1_modules_0_modules_0_parameters_weight_
        l_self_modules_head_modules_box_modules_1_modules_0_modules_1_buffers_running_mean_ = L_self_modules_head_modules_box_modules_1_modules_0_modules_1_buffers_running_mean_
        l_self_modules_head_modules_box_modules_1_modules_0_modules_1_buffers_running_var_ = L_self_modules_head_modules_box_modules_1_modules_0_modules_1_buffers_running_var_
        l_self_modules_head_modules_box_modules_1_modules_0_modules_1_parameters_weight_ = L_self_modules_head_modules_box_modules_1_modules_0_modules_1_parameters_weight_
        l_self_modules_head_modules_box_modules_1_modules_0_modules_1_parameters_bias_ = L_self_modules_head_modules_box_modules_1_modules_0_modules_1_parameters_bias_
        l_self_modules_head_modules_box_modules_1_modules_1_modules_0_parameters_weight_ = L_self_modules_head_modules_box_modules_1_modules_1_modules_0_parameters_weight_
        l_self_modules_head_modules_box_modules_1_modules_1_modules_1_buffers_running_mean_ = L_self_modules_head_modules_box_modules_1_modules_1_modules_1_buffers_running_mean_
        l_self_modules_head_modules_box_modules_1_modules_1_modules_1_buffers_running_var_ = L_self_modules_head_modules_box_modules_1_modules_1_modules_1_buffers_running_var_
        l_self_modules_head_modules_box_modules_1_modules_1_modules_1_parameters_weight_ = L_self_modules_head_modules_box_modules_1_modules_1_modules_1_parameters_weight_
        l_self_modules_head_modules_box_modules_1_modules_1_modules_1_parameters_bias_ = L_self_modules_head_modules_box_modules_1_modules_1_modules_1_parameters_bias_
        l_self_modules_head_modules_box_modules_1_modules_2_parameters_weight_ = L_self_modules_head_modules_box_modules_1_modules_2_parameters_weight_
        l_self_modules_head_modules_box_modules_1_modules_2_parameters_bias_ = L_self_modules_head_modules_box_modules_1_modules_2_parameters_bias_
        l_self_modules_head_modules_cls_modules_1_modules_0_modules_0_parameters_weight_ = L_self_modules_head_modules_cls_modules_1_modules_0_modules_0_parameters_weight_
        l_self_modules_head_modules_cls_modules_1_modules_0_modules_1_buffers_running_mean_ = L_self_modules_head_modules_cls_modules_1_modules_0_modules_1_buffers_running_mean_
        l_self_modules_head_modules_cls_modules_1_modules_0_modules_1_buffers_running_var_ = L_self_modules_head_modules_cls_modules_1_modules_0_modules_1_buffers_running_var_
        l_self_modules_head_modules_cls_modules_1_modules_0_modules_1_parameters_weight_ = L_self_modules_head_modules_cls_modules_1_modules_0_modules_1_parameters_weight_
        l_self_modules_head_modules_cls_modules_1_modules_0_modules_1_parameters_bias_ = L_self_modules_head_modules_cls_modules_1_modules_0_modules_1_parameters_bias_
        l_self_modules_head_modules_cls_modules_1_modules_1_modules_0_parameters_weight_ = L_self_modules_head_modules_cls_modules_1_modules_1_modules_0_parameters_weight_
        l_self_modules_head_modules_cls_modules_1_modules_1_modules_1_buffers_running_mean_ = L_self_modules_head_modules_cls_modules_1_modules_1_modules_1_buffers_running_mean_
        l_self_modules_head_modules_cls_modules_1_modules_1_modules_1_buffers_running_var_ = L_self_modules_head_modules_cls_modules_1_modules_1_modules_1_buffers_running_var_
        l_self_modules_head_modules_cls_modules_1_modules_1_modules_1_parameters_weight_ = L_self_modules_head_modules_cls_modules_1_modules_1_modules_1_parameters_weight_
        l_self_modules_head_modules_cls_modules_1_modules_1_modules_1_parameters_bias_ = L_self_modules_head_modules_cls_modules_1_modules_1_modules_1_parameters_bias_
        l_self_modules_head_modules_cls_modules_1_modules_2_parameters_weight_ = L_self_modules_head_modules_cls_modules_1_modules_2_parameters_weight_
        l_self_modules_head_modules_cls_modules_1_modules_2_parameters_bias_ = L_self_modules_head_modules_cls_modules_1_modules_2_parameters_bias_
        l_self_modules_head_modules_box_modules_2_modules_0_modules_0_parameters_weight_ = L_self_modules_head_modules_box_modules_2_modules_0_modules_0_parameters_weight_
        l_self_modules_head_modules_box_modules_2_modules_0_modules_1_buffers_running_mean_ = L_self_modules_head_modules_box_modules_2_modules_0_modules_1_buffers_running_mean_
        l_self_modules_head_modules_box_modules_2_modules_0_modules_1_buffers_running_var_ = L_self_modules_head_modules_box_modules_2_modules_0_modules_1_buffers_running_var_
        l_self_modules_head_modules_box_modules_2_modules_0_modules_1_parameters_weight_ = L_self_modules_head_modules_box_modules_2_modules_0_modules_1_parameters_weight_
        l_self_modules_head_modules_box_modules_2_modules_0_modules_1_parameters_bias_ = L_self_modules_head_modules_box_modules_2_modules_0_modules_1_parameters_bias_
        l_self_modules_head_modules_box_modules_2_modules_1_modules_0_parameters_weight_ = L_self_modules_head_modules_box_modules_2_modules_1_modules_0_parameters_weight_
        l_self_modules_head_modules_box_modules_2_modules_1_modules_1_buffers_running_mean_ = L_self_modules_head_modules_box_modules_2_modules_1_modules_1_buffers_running_mean_
        l_self_modules_head_modules_box_modules_2_modules_1_modules_1_buffers_running_var_ = L_self_modules_head_modules_box_modules_2_modules_1_modules_1_buffers_running_var_
        l_self_modules_head_modules_box_modules_2_modules_1_modules_1_parameters_weight_ = L_self_modules_head_modules_box_modules_2_modules_1_modules_1_parameters_weight_
        l_self_modules_head_modules_box_modules_2_modules_1_modules_1_parameters_bias_ = L_self_modules_head_modules_box_modules_2_modules_1_modules_1_parameters_bias_
        l_self_modules_head_modules_box_modules_2_modules_2_parameters_weight_ = L_self_modules_head_modules_box_modules_2_modules_2_parameters_weight_
        l_self_modules_head_modules_box_modules_2_modules_2_parameters_bias_ = L_self_modules_head_modules_box_modules_2_modules_2_parameters_bias_
        l_self_modules_head_modules_cls_modules_2_modules_0_modules_0_parameters_weight_ = L_self_modules_head_modules_cls_modules_2_modules_0_modules_0_parameters_weight_
        l_self_modules_head_modules_cls_modules_2_modules_0_modules_1_buffers_running_mean_ = L_self_modules_head_modules_cls_modules_2_modules_0_modules_1_buffers_running_mean_
        l_self_modules_head_modules_cls_modules_2_modules_0_modules_1_buffers_running_var_ = L_self_modules_head_modules_cls_modules_2_modules_0_modules_1_buffers_running_var_
        l_self_modules_head_modules_cls_modules_2_modules_0_modules_1_parameters_weight_ = L_self_modules_head_modules_cls_modules_2_modules_0_modules_1_parameters_weight_
        l_self_modules_head_modules_cls_modules_2_modules_0_modules_1_parameters_bias_ = L_self_modules_head_modules_cls_modules_2_modules_0_modules_1_parameters_bias_
        l_self_modules_head_modules_cls_modules_2_modules_1_modules_0_parameters_weight_ = L_self_modules_head_modules_cls_modules_2_modules_1_modules_0_parameters_weight_
        l_self_modules_head_modules_cls_modules_2_modules_1_modules_1_buffers_running_mean_ = L_self_modules_head_modules_cls_modules_2_modules_1_modules_1_buffers_running_mean_
        l_self_modules_head_modules_cls_modules_2_modules_1_modules_1_buffers_running_var_ = L_self_modules_head_modules_cls_modules_2_modules_1_modules_1_buffers_running_var_
        l_self_modules_head_modules_cls_modules_2_modules_1_modules_1_parameters_weight_ = L_self_modules_head_modules_cls_modules_2_modules_1_modules_1_parameters_weight_
        l_self_modules_head_modules_cls_modules_2_modules_1_modules_1_parameters_bias_ = L_self_modules_head_modules_cls_modules_2_modules_1_modules_1_parameters_bias_
        l_self_modules_head_modules_cls_modules_2_modules_2_parameters_weight_ = L_self_modules_head_modules_cls_modules_2_modules_2_parameters_weight_
        l_self_modules_head_modules_cls_modules_2_modules_2_parameters_bias_ = L_self_modules_head_modules_cls_modules_2_modules_2_parameters_bias_
        input_1 = torch.conv2d(l_x_, l_self_modules_stem_modules_0_parameters_weight_, None, (2, 2), (1, 1), (1, 1), 1)
        l_x_ = l_self_modules_stem_modules_0_parameters_weight_ = None
        input_2 = torch.nn.functional.batch_norm(input_1, l_self_modules_stem_modules_1_buffers_running_mean_, l_self_modules_stem_modules_1_buffers_running_var_, l_self_modules_stem_modules_1_parameters_weight_, l_self_modules_stem_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_1 = l_self_modules_stem_modules_1_buffers_running_mean_ = l_self_modules_stem_modules_1_buffers_running_var_ = l_self_modules_stem_modules_1_parameters_weight_ = l_self_modules_stem_modules_1_parameters_bias_ = None
        input_3 = torch.nn.functional.silu(input_2, inplace=False)
        input_2 = None
        input_4 = torch.conv2d(input_3, l_self_modules_down_modules_0_modules_0_parameters_weight_, None, (2, 2), (1, 1), (1, 1), 1)
        input_3 = l_self_modules_down_modules_0_modules_0_parameters_weight_ = None
        input_5 = torch.nn.functional.batch_norm(input_4, l_self_modules_down_modules_0_modules_1_buffers_running_mean_, l_self_modules_down_modules_0_modules_1_buffers_running_var_, l_self_modules_down_modules_0_modules_1_parameters_weight_, l_self_modules_down_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_4 = l_self_modules_down_modules_0_modules_1_buffers_running_mean_ = l_self_modules_down_modules_0_modules_1_buffers_running_var_ = l_self_modules_down_modules_0_modules_1_parameters_weight_ = l_self_modules_down_modules_0_modules_1_parameters_bias_ = None
        input_6 = torch.nn.functional.silu(input_5, inplace=False)
        input_5 = None
        input_7 = torch.conv2d(input_6, l_self_modules_stage_modules_0_modules_first_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_6 = l_self_modules_stage_modules_0_modules_first_modules_0_parameters_weight_ = None
        input_8 = torch.nn.functional.batch_norm(input_7, l_self_modules_stage_modules_0_modules_first_modules_1_buffers_running_mean_, l_self_modules_stage_modules_0_modules_first_modules_1_buffers_running_var_, l_self_modules_stage_modules_0_modules_first_modules_1_parameters_weight_, l_self_modules_stage_modules_0_modules_first_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_7 = l_self_modules_stage_modules_0_modules_first_modules_1_buffers_running_mean_ = l_self_modules_stage_modules_0_modules_first_modules_1_buffers_running_var_ = l_self_modules_stage_modules_0_modules_first_modules_1_parameters_weight_ = l_self_modules_stage_modules_0_modules_first_modules_1_parameters_bias_ = None
        input_9 = torch.nn.functional.silu(input_8, inplace=False)
        input_8 = None
        chunk = input_9.chunk(2, 1)
        input_9 = None
        getitem = chunk[0]
        getitem_1 = chunk[1]
        chunk = None
        input_10 = torch.conv2d(getitem_1, l_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        l_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_0_parameters_weight_ = None
        input_11 = torch.nn.functional.batch_norm(input_10, l_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_, l_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_, l_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_1_parameters_weight_, l_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_10 = l_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_ = l_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_ = l_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_1_parameters_weight_ = l_self_modules_stage_modules_0_modules_inner_modules_0_modules_0_modules_1_parameters_bias_ = None
        input_12 = torch.nn.functional.silu(input_11, inplace=False)
        input_11 = None
        input_13 = torch.conv2d(input_12, l_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_12 = l_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_0_parameters_weight_ = None
        input_14 = torch.nn.functional.batch_norm(input_13, l_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_, l_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_, l_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_1_parameters_weight_, l_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_13 = l_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_ = l_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_ = l_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_1_parameters_weight_ = l_self_modules_stage_modules_0_modules_inner_modules_0_modules_1_modules_1_parameters_bias_ = None
        input_15 = torch.nn.functional.silu(input_14, inplace=False)
        input_14 = None
        add = getitem_1 + input_15
        input_15 = None
        cat = torch.cat([getitem, getitem_1, add], 1)
        getitem = getitem_1 = add = None
        input_16 = torch.conv2d(cat, l_self_modules_stage_modules_0_modules_last_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        cat = l_self_modules_stage_modules_0_modules_last_modules_0_parameters_weight_ = None
        input_17 = torch.nn.functional.batch_norm(input_16, l_self_modules_stage_modules_0_modules_last_modules_1_buffers_running_mean_, l_self_modules_stage_modules_0_modules_last_modules_1_buffers_running_var_, l_self_modules_stage_modules_0_modules_last_modules_1_parameters_weight_, l_self_modules_stage_modules_0_modules_last_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_16 = l_self_modules_stage_modules_0_modules_last_modules_1_buffers_running_mean_ = l_self_modules_stage_modules_0_modules_last_modules_1_buffers_running_var_ = l_self_modules_stage_modules_0_modules_last_modules_1_parameters_weight_ = l_self_modules_stage_modules_0_modules_last_modules_1_parameters_bias_ = None
        input_18 = torch.nn.functional.silu(input_17, inplace=False)
        input_17 = None
        input_19 = torch.conv2d(input_18, l_self_modules_down_modules_1_modules_0_parameters_weight_, None, (2, 2), (1, 1), (1, 1), 1)
        input_18 = l_self_modules_down_modules_1_modules_0_parameters_weight_ = None
        input_20 = torch.nn.functional.batch_norm(input_19, l_self_modules_down_modules_1_modules_1_buffers_running_mean_, l_self_modules_down_modules_1_modules_1_buffers_running_var_, l_self_modules_down_modules_1_modules_1_parameters_weight_, l_self_modules_down_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_19 = l_self_modules_down_modules_1_modules_1_buffers_running_mean_ = l_self_modules_down_modules_1_modules_1_buffers_running_var_ = l_self_modules_down_modules_1_modules_1_parameters_weight_ = l_self_modules_down_modules_1_modules_1_parameters_bias_ = None
        input_21 = torch.nn.functional.silu(input_20, inplace=False)
        input_20 = None
        input_22 = torch.conv2d(input_21, l_self_modules_stage_modules_1_modules_first_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_21 = l_self_modules_stage_modules_1_modules_first_modules_0_parameters_weight_ = None
        input_23 = torch.nn.functional.batch_norm(input_22, l_self_modules_stage_modules_1_modules_first_modules_1_buffers_running_mean_, l_self_modules_stage_modules_1_modules_first_modules_1_buffers_running_var_, l_self_modules_stage_modules_1_modules_first_modules_1_parameters_weight_, l_self_modules_stage_modules_1_modules_first_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_22 = l_self_modules_stage_modules_1_modules_first_modules_1_buffers_running_mean_ = l_self_modules_stage_modules_1_modules_first_modules_1_buffers_running_var_ = l_self_modules_stage_modules_1_modules_first_modules_1_parameters_weight_ = l_self_modules_stage_modules_1_modules_first_modules_1_parameters_bias_ = None
        input_24 = torch.nn.functional.silu(input_23, inplace=False)
        input_23 = None
        chunk_1 = input_24.chunk(2, 1)
        input_24 = None
        getitem_2 = chunk_1[0]
        getitem_3 = chunk_1[1]
        chunk_1 = None
        input_25 = torch.conv2d(getitem_3, l_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        l_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_0_parameters_weight_ = None
        input_26 = torch.nn.functional.batch_norm(input_25, l_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_, l_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_, l_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_1_parameters_weight_, l_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_25 = l_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_ = l_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_ = l_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_1_parameters_weight_ = l_self_modules_stage_modules_1_modules_inner_modules_0_modules_0_modules_1_parameters_bias_ = None
        input_27 = torch.nn.functional.silu(input_26, inplace=False)
        input_26 = None
        input_28 = torch.conv2d(input_27, l_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_27 = l_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_0_parameters_weight_ = None
        input_29 = torch.nn.functional.batch_norm(input_28, l_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_, l_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_, l_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_1_parameters_weight_, l_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_28 = l_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_ = l_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_ = l_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_1_parameters_weight_ = l_self_modules_stage_modules_1_modules_inner_modules_0_modules_1_modules_1_parameters_bias_ = None
        input_30 = torch.nn.functional.silu(input_29, inplace=False)
        input_29 = None
        add_1 = getitem_3 + input_30
        input_30 = None
        input_31 = torch.conv2d(add_1, l_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        l_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_0_parameters_weight_ = None
        input_32 = torch.nn.functional.batch_norm(input_31, l_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_1_buffers_running_mean_, l_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_1_buffers_running_var_, l_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_1_parameters_weight_, l_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_31 = l_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_1_buffers_running_mean_ = l_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_1_buffers_running_var_ = l_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_1_parameters_weight_ = l_self_modules_stage_modules_1_modules_inner_modules_1_modules_0_modules_1_parameters_bias_ = None
        input_33 = torch.nn.functional.silu(input_32, inplace=False)
        input_32 = None
        input_34 = torch.conv2d(input_33, l_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_33 = l_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_0_parameters_weight_ = None
        input_35 = torch.nn.functional.batch_norm(input_34, l_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_1_buffers_running_mean_, l_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_1_buffers_running_var_, l_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_1_parameters_weight_, l_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_34 = l_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_1_buffers_running_mean_ = l_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_1_buffers_running_var_ = l_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_1_parameters_weight_ = l_self_modules_stage_modules_1_modules_inner_modules_1_modules_1_modules_1_parameters_bias_ = None
        input_36 = torch.nn.functional.silu(input_35, inplace=False)
        input_35 = None
        add_2 = add_1 + input_36
        input_36 = None
        cat_1 = torch.cat([getitem_2, getitem_3, add_1, add_2], 1)
        getitem_2 = getitem_3 = add_1 = add_2 = None
        input_37 = torch.conv2d(cat_1, l_self_modules_stage_modules_1_modules_last_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        cat_1 = l_self_modules_stage_modules_1_modules_last_modules_0_parameters_weight_ = None
        input_38 = torch.nn.functional.batch_norm(input_37, l_self_modules_stage_modules_1_modules_last_modules_1_buffers_running_mean_, l_self_modules_stage_modules_1_modules_last_modules_1_buffers_running_var_, l_self_modules_stage_modules_1_modules_last_modules_1_parameters_weight_, l_self_modules_stage_modules_1_modules_last_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_37 = l_self_modules_stage_modules_1_modules_last_modules_1_buffers_running_mean_ = l_self_modules_stage_modules_1_modules_last_modules_1_buffers_running_var_ = l_self_modules_stage_modules_1_modules_last_modules_1_parameters_weight_ = l_self_modules_stage_modules_1_modules_last_modules_1_parameters_bias_ = None
        input_39 = torch.nn.functional.silu(input_38, inplace=False)
        input_38 = None
        input_40 = torch.conv2d(input_39, l_self_modules_down_modules_2_modules_0_parameters_weight_, None, (2, 2), (1, 1), (1, 1), 1)
        l_self_modules_down_modules_2_modules_0_parameters_weight_ = None
        input_41 = torch.nn.functional.batch_norm(input_40, l_self_modules_down_modules_2_modules_1_buffers_running_mean_, l_self_modules_down_modules_2_modules_1_buffers_running_var_, l_self_modules_down_modules_2_modules_1_parameters_weight_, l_self_modules_down_modules_2_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_40 = l_self_modules_down_modules_2_modules_1_buffers_running_mean_ = l_self_modules_down_modules_2_modules_1_buffers_running_var_ = l_self_modules_down_modules_2_modules_1_parameters_weight_ = l_self_modules_down_modules_2_modules_1_parameters_bias_ = None
        input_42 = torch.nn.functional.silu(input_41, inplace=False)
        input_41 = None
        input_43 = torch.conv2d(input_42, l_self_modules_stage_modules_2_modules_first_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_42 = l_self_modules_stage_modules_2_modules_first_modules_0_parameters_weight_ = None
        input_44 = torch.nn.functional.batch_norm(input_43, l_self_modules_stage_modules_2_modules_first_modules_1_buffers_running_mean_, l_self_modules_stage_modules_2_modules_first_modules_1_buffers_running_var_, l_self_modules_stage_modules_2_modules_first_modules_1_parameters_weight_, l_self_modules_stage_modules_2_modules_first_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_43 = l_self_modules_stage_modules_2_modules_first_modules_1_buffers_running_mean_ = l_self_modules_stage_modules_2_modules_first_modules_1_buffers_running_var_ = l_self_modules_stage_modules_2_modules_first_modules_1_parameters_weight_ = l_self_modules_stage_modules_2_modules_first_modules_1_parameters_bias_ = None
        input_45 = torch.nn.functional.silu(input_44, inplace=False)
        input_44 = None
        chunk_2 = input_45.chunk(2, 1)
        input_45 = None
        getitem_4 = chunk_2[0]
        getitem_5 = chunk_2[1]
        chunk_2 = None
        input_46 = torch.conv2d(getitem_5, l_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        l_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_0_parameters_weight_ = None
        input_47 = torch.nn.functional.batch_norm(input_46, l_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_, l_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_, l_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_1_parameters_weight_, l_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_46 = l_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_ = l_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_ = l_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_1_parameters_weight_ = l_self_modules_stage_modules_2_modules_inner_modules_0_modules_0_modules_1_parameters_bias_ = None
        input_48 = torch.nn.functional.silu(input_47, inplace=False)
        input_47 = None
        input_49 = torch.conv2d(input_48, l_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_48 = l_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_0_parameters_weight_ = None
        input_50 = torch.nn.functional.batch_norm(input_49, l_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_, l_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_, l_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_1_parameters_weight_, l_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_49 = l_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_ = l_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_ = l_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_1_parameters_weight_ = l_self_modules_stage_modules_2_modules_inner_modules_0_modules_1_modules_1_parameters_bias_ = None
        input_51 = torch.nn.functional.silu(input_50, inplace=False)
        input_50 = None
        add_3 = getitem_5 + input_51
        input_51 = None
        input_52 = torch.conv2d(add_3, l_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        l_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_0_parameters_weight_ = None
        input_53 = torch.nn.functional.batch_norm(input_52, l_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_1_buffers_running_mean_, l_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_1_buffers_running_var_, l_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_1_parameters_weight_, l_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_52 = l_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_1_buffers_running_mean_ = l_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_1_buffers_running_var_ = l_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_1_parameters_weight_ = l_self_modules_stage_modules_2_modules_inner_modules_1_modules_0_modules_1_parameters_bias_ = None
        input_54 = torch.nn.functional.silu(input_53, inplace=False)
        input_53 = None
        input_55 = torch.conv2d(input_54, l_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_54 = l_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_0_parameters_weight_ = None
        input_56 = torch.nn.functional.batch_norm(input_55, l_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_1_buffers_running_mean_, l_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_1_buffers_running_var_, l_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_1_parameters_weight_, l_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_55 = l_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_1_buffers_running_mean_ = l_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_1_buffers_running_var_ = l_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_1_parameters_weight_ = l_self_modules_stage_modules_2_modules_inner_modules_1_modules_1_modules_1_parameters_bias_ = None
        input_57 = torch.nn.functional.silu(input_56, inplace=False)
        input_56 = None
        add_4 = add_3 + input_57
        input_57 = None
        cat_2 = torch.cat([getitem_4, getitem_5, add_3, add_4], 1)
        getitem_4 = getitem_5 = add_3 = add_4 = None
        input_58 = torch.conv2d(cat_2, l_self_modules_stage_modules_2_modules_last_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        cat_2 = l_self_modules_stage_modules_2_modules_last_modules_0_parameters_weight_ = None
        input_59 = torch.nn.functional.batch_norm(input_58, l_self_modules_stage_modules_2_modules_last_modules_1_buffers_running_mean_, l_self_modules_stage_modules_2_modules_last_modules_1_buffers_running_var_, l_self_modules_stage_modules_2_modules_last_modules_1_parameters_weight_, l_self_modules_stage_modules_2_modules_last_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_58 = l_self_modules_stage_modules_2_modules_last_modules_1_buffers_running_mean_ = l_self_modules_stage_modules_2_modules_last_modules_1_buffers_running_var_ = l_self_modules_stage_modules_2_modules_last_modules_1_parameters_weight_ = l_self_modules_stage_modules_2_modules_last_modules_1_parameters_bias_ = None
        input_60 = torch.nn.functional.silu(input_59, inplace=False)
        input_59 = None
        input_61 = torch.conv2d(input_60, l_self_modules_down_modules_3_modules_0_parameters_weight_, None, (2, 2), (1, 1), (1, 1), 1)
        l_self_modules_down_modules_3_modules_0_parameters_weight_ = None
        input_62 = torch.nn.functional.batch_norm(input_61, l_self_modules_down_modules_3_modules_1_buffers_running_mean_, l_self_modules_down_modules_3_modules_1_buffers_running_var_, l_self_modules_down_modules_3_modules_1_parameters_weight_, l_self_modules_down_modules_3_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_61 = l_self_modules_down_modules_3_modules_1_buffers_running_mean_ = l_self_modules_down_modules_3_modules_1_buffers_running_var_ = l_self_modules_down_modules_3_modules_1_parameters_weight_ = l_self_modules_down_modules_3_modules_1_parameters_bias_ = None
        input_63 = torch.nn.functional.silu(input_62, inplace=False)
        input_62 = None
        input_64 = torch.conv2d(input_63, l_self_modules_stage_modules_3_modules_first_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_63 = l_self_modules_stage_modules_3_modules_first_modules_0_parameters_weight_ = None
        input_65 = torch.nn.functional.batch_norm(input_64, l_self_modules_stage_modules_3_modules_first_modules_1_buffers_running_mean_, l_self_modules_stage_modules_3_modules_first_modules_1_buffers_running_var_, l_self_modules_stage_modules_3_modules_first_modules_1_parameters_weight_, l_self_modules_stage_modules_3_modules_first_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_64 = l_self_modules_stage_modules_3_modules_first_modules_1_buffers_running_mean_ = l_self_modules_stage_modules_3_modules_first_modules_1_buffers_running_var_ = l_self_modules_stage_modules_3_modules_first_modules_1_parameters_weight_ = l_self_modules_stage_modules_3_modules_first_modules_1_parameters_bias_ = None
        input_66 = torch.nn.functional.silu(input_65, inplace=False)
        input_65 = None
        chunk_3 = input_66.chunk(2, 1)
        input_66 = None
        getitem_6 = chunk_3[0]
        getitem_7 = chunk_3[1]
        chunk_3 = None
        input_67 = torch.conv2d(getitem_7, l_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        l_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_0_parameters_weight_ = None
        input_68 = torch.nn.functional.batch_norm(input_67, l_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_, l_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_, l_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_1_parameters_weight_, l_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_67 = l_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_ = l_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_ = l_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_1_parameters_weight_ = l_self_modules_stage_modules_3_modules_inner_modules_0_modules_0_modules_1_parameters_bias_ = None
        input_69 = torch.nn.functional.silu(input_68, inplace=False)
        input_68 = None
        input_70 = torch.conv2d(input_69, l_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_69 = l_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_0_parameters_weight_ = None
        input_71 = torch.nn.functional.batch_norm(input_70, l_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_, l_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_, l_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_1_parameters_weight_, l_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_70 = l_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_ = l_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_ = l_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_1_parameters_weight_ = l_self_modules_stage_modules_3_modules_inner_modules_0_modules_1_modules_1_parameters_bias_ = None
        input_72 = torch.nn.functional.silu(input_71, inplace=False)
        input_71 = None
        add_5 = getitem_7 + input_72
        input_72 = None
        cat_3 = torch.cat([getitem_6, getitem_7, add_5], 1)
        getitem_6 = getitem_7 = add_5 = None
        input_73 = torch.conv2d(cat_3, l_self_modules_stage_modules_3_modules_last_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        cat_3 = l_self_modules_stage_modules_3_modules_last_modules_0_parameters_weight_ = None
        input_74 = torch.nn.functional.batch_norm(input_73, l_self_modules_stage_modules_3_modules_last_modules_1_buffers_running_mean_, l_self_modules_stage_modules_3_modules_last_modules_1_buffers_running_var_, l_self_modules_stage_modules_3_modules_last_modules_1_parameters_weight_, l_self_modules_stage_modules_3_modules_last_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_73 = l_self_modules_stage_modules_3_modules_last_modules_1_buffers_running_mean_ = l_self_modules_stage_modules_3_modules_last_modules_1_buffers_running_var_ = l_self_modules_stage_modules_3_modules_last_modules_1_parameters_weight_ = l_self_modules_stage_modules_3_modules_last_modules_1_parameters_bias_ = None
        input_75 = torch.nn.functional.silu(input_74, inplace=False)
        input_74 = None
        input_76 = torch.conv2d(input_75, l_self_modules_pool_modules_first_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        input_75 = l_self_modules_pool_modules_first_modules_0_parameters_weight_ = None
        input_77 = torch.nn.functional.batch_norm(input_76, l_self_modules_pool_modules_first_modules_1_buffers_running_mean_, l_self_modules_pool_modules_first_modules_1_buffers_running_var_, l_self_modules_pool_modules_first_modules_1_parameters_weight_, l_self_modules_pool_modules_first_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_76 = l_self_modules_pool_modules_first_modules_1_buffers_running_mean_ = l_self_modules_pool_modules_first_modules_1_buffers_running_var_ = l_self_modules_pool_modules_first_modules_1_parameters_weight_ = l_self_modules_pool_modules_first_modules_1_parameters_bias_ = None
        input_78 = torch.nn.functional.silu(input_77, inplace=False)
        input_77 = None
        max_pool2d = torch.nn.functional.max_pool2d(input_78, 5, 1, 2)
        max_pool2d_1 = torch.nn.functional.max_pool2d(max_pool2d, 5, 1, 2)
        max_pool2d_2 = torch.nn.functional.max_pool2d(max_pool2d_1, 5, 1, 2)
        cat_4 = torch.cat([input_78, max_pool2d, max_pool2d_1, max_pool2d_2], 1)
        input_78 = max_pool2d = max_pool2d_1 = max_pool2d_2 = None
        input_79 = torch.conv2d(cat_4, l_self_modules_pool_modules_last_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        cat_4 = l_self_modules_pool_modules_last_modules_0_parameters_weight_ = None
        input_80 = torch.nn.functional.batch_norm(input_79, l_self_modules_pool_modules_last_modules_1_buffers_running_mean_, l_self_modules_pool_modules_last_modules_1_buffers_running_var_, l_self_modules_pool_modules_last_modules_1_parameters_weight_, l_self_modules_pool_modules_last_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_79 = l_self_modules_pool_modules_last_modules_1_buffers_running_mean_ = l_self_modules_pool_modules_last_modules_1_buffers_running_var_ = l_self_modules_pool_modules_last_modules_1_parameters_weight_ = l_self_modules_pool_modules_last_modules_1_parameters_bias_ = None
        input_81 = torch.nn.functional.silu(input_80, inplace=False)
        input_80 = None
        interpolate = torch.nn.functional.interpolate(input_81, scale_factor=2.0, mode='nearest')
        cat_5 = torch.cat((interpolate, input_60), 1)
        interpolate = input_60 = None
        input_82 = torch.conv2d(cat_5, l_self_modules_up1_modules_first_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        cat_5 = l_self_modules_up1_modules_first_modules_0_parameters_weight_ = None
        input_83 = torch.nn.functional.batch_norm(input_82, l_self_modules_up1_modules_first_modules_1_buffers_running_mean_, l_self_modules_up1_modules_first_modules_1_buffers_running_var_, l_self_modules_up1_modules_first_modules_1_parameters_weight_, l_self_modules_up1_modules_first_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_82 = l_self_modules_up1_modules_first_modules_1_buffers_running_mean_ = l_self_modules_up1_modules_first_modules_1_buffers_running_var_ = l_self_modules_up1_modules_first_modules_1_parameters_weight_ = l_self_modules_up1_modules_first_modules_1_parameters_bias_ = None
        input_84 = torch.nn.functional.silu(input_83, inplace=False)
        input_83 = None
        chunk_4 = input_84.chunk(2, 1)
        input_84 = None
        getitem_8 = chunk_4[0]
        getitem_9 = chunk_4[1]
        chunk_4 = None
        input_85 = torch.conv2d(getitem_9, l_self_modules_up1_modules_inner_modules_0_modules_0_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        l_self_modules_up1_modules_inner_modules_0_modules_0_modules_0_parameters_weight_ = None
        input_86 = torch.nn.functional.batch_norm(input_85, l_self_modules_up1_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_, l_self_modules_up1_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_, l_self_modules_up1_modules_inner_modules_0_modules_0_modules_1_parameters_weight_, l_self_modules_up1_modules_inner_modules_0_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_85 = l_self_modules_up1_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_ = l_self_modules_up1_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_ = l_self_modules_up1_modules_inner_modules_0_modules_0_modules_1_parameters_weight_ = l_self_modules_up1_modules_inner_modules_0_modules_0_modules_1_parameters_bias_ = None
        input_87 = torch.nn.functional.silu(input_86, inplace=False)
        input_86 = None
        input_88 = torch.conv2d(input_87, l_self_modules_up1_modules_inner_modules_0_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_87 = l_self_modules_up1_modules_inner_modules_0_modules_1_modules_0_parameters_weight_ = None
        input_89 = torch.nn.functional.batch_norm(input_88, l_self_modules_up1_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_, l_self_modules_up1_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_, l_self_modules_up1_modules_inner_modules_0_modules_1_modules_1_parameters_weight_, l_self_modules_up1_modules_inner_modules_0_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_88 = l_self_modules_up1_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_ = l_self_modules_up1_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_ = l_self_modules_up1_modules_inner_modules_0_modules_1_modules_1_parameters_weight_ = l_self_modules_up1_modules_inner_modules_0_modules_1_modules_1_parameters_bias_ = None
        input_90 = torch.nn.functional.silu(input_89, inplace=False)
        input_89 = None
        cat_6 = torch.cat([getitem_8, getitem_9, input_90], 1)
        getitem_8 = getitem_9 = input_90 = None
        input_91 = torch.conv2d(cat_6, l_self_modules_up1_modules_last_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        cat_6 = l_self_modules_up1_modules_last_modules_0_parameters_weight_ = None
        input_92 = torch.nn.functional.batch_norm(input_91, l_self_modules_up1_modules_last_modules_1_buffers_running_mean_, l_self_modules_up1_modules_last_modules_1_buffers_running_var_, l_self_modules_up1_modules_last_modules_1_parameters_weight_, l_self_modules_up1_modules_last_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_91 = l_self_modules_up1_modules_last_modules_1_buffers_running_mean_ = l_self_modules_up1_modules_last_modules_1_buffers_running_var_ = l_self_modules_up1_modules_last_modules_1_parameters_weight_ = l_self_modules_up1_modules_last_modules_1_parameters_bias_ = None
        input_93 = torch.nn.functional.silu(input_92, inplace=False)
        input_92 = None
        interpolate_1 = torch.nn.functional.interpolate(input_93, scale_factor=2.0, mode='nearest')
        cat_7 = torch.cat((interpolate_1, input_39), 1)
        interpolate_1 = input_39 = None
        input_94 = torch.conv2d(cat_7, l_self_modules_up2_modules_first_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        cat_7 = l_self_modules_up2_modules_first_modules_0_parameters_weight_ = None
        input_95 = torch.nn.functional.batch_norm(input_94, l_self_modules_up2_modules_first_modules_1_buffers_running_mean_, l_self_modules_up2_modules_first_modules_1_buffers_running_var_, l_self_modules_up2_modules_first_modules_1_parameters_weight_, l_self_modules_up2_modules_first_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_94 = l_self_modules_up2_modules_first_modules_1_buffers_running_mean_ = l_self_modules_up2_modules_first_modules_1_buffers_running_var_ = l_self_modules_up2_modules_first_modules_1_parameters_weight_ = l_self_modules_up2_modules_first_modules_1_parameters_bias_ = None
        input_96 = torch.nn.functional.silu(input_95, inplace=False)
        input_95 = None
        chunk_5 = input_96.chunk(2, 1)
        input_96 = None
        getitem_10 = chunk_5[0]
        getitem_11 = chunk_5[1]
        chunk_5 = None
        input_97 = torch.conv2d(getitem_11, l_self_modules_up2_modules_inner_modules_0_modules_0_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        l_self_modules_up2_modules_inner_modules_0_modules_0_modules_0_parameters_weight_ = None
        input_98 = torch.nn.functional.batch_norm(input_97, l_self_modules_up2_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_, l_self_modules_up2_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_, l_self_modules_up2_modules_inner_modules_0_modules_0_modules_1_parameters_weight_, l_self_modules_up2_modules_inner_modules_0_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_97 = l_self_modules_up2_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_ = l_self_modules_up2_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_ = l_self_modules_up2_modules_inner_modules_0_modules_0_modules_1_parameters_weight_ = l_self_modules_up2_modules_inner_modules_0_modules_0_modules_1_parameters_bias_ = None
        input_99 = torch.nn.functional.silu(input_98, inplace=False)
        input_98 = None
        input_100 = torch.conv2d(input_99, l_self_modules_up2_modules_inner_modules_0_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_99 = l_self_modules_up2_modules_inner_modules_0_modules_1_modules_0_parameters_weight_ = None
        input_101 = torch.nn.functional.batch_norm(input_100, l_self_modules_up2_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_, l_self_modules_up2_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_, l_self_modules_up2_modules_inner_modules_0_modules_1_modules_1_parameters_weight_, l_self_modules_up2_modules_inner_modules_0_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_100 = l_self_modules_up2_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_ = l_self_modules_up2_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_ = l_self_modules_up2_modules_inner_modules_0_modules_1_modules_1_parameters_weight_ = l_self_modules_up2_modules_inner_modules_0_modules_1_modules_1_parameters_bias_ = None
        input_102 = torch.nn.functional.silu(input_101, inplace=False)
        input_101 = None
        cat_8 = torch.cat([getitem_10, getitem_11, input_102], 1)
        getitem_10 = getitem_11 = input_102 = None
        input_103 = torch.conv2d(cat_8, l_self_modules_up2_modules_last_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        cat_8 = l_self_modules_up2_modules_last_modules_0_parameters_weight_ = None
        input_104 = torch.nn.functional.batch_norm(input_103, l_self_modules_up2_modules_last_modules_1_buffers_running_mean_, l_self_modules_up2_modules_last_modules_1_buffers_running_var_, l_self_modules_up2_modules_last_modules_1_parameters_weight_, l_self_modules_up2_modules_last_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_103 = l_self_modules_up2_modules_last_modules_1_buffers_running_mean_ = l_self_modules_up2_modules_last_modules_1_buffers_running_var_ = l_self_modules_up2_modules_last_modules_1_parameters_weight_ = l_self_modules_up2_modules_last_modules_1_parameters_bias_ = None
        input_105 = torch.nn.functional.silu(input_104, inplace=False)
        input_104 = None
        input_106 = torch.conv2d(input_105, l_self_modules_low1_modules_0_parameters_weight_, None, (2, 2), (1, 1), (1, 1), 1)
        l_self_modules_low1_modules_0_parameters_weight_ = None
        input_107 = torch.nn.functional.batch_norm(input_106, l_self_modules_low1_modules_1_buffers_running_mean_, l_self_modules_low1_modules_1_buffers_running_var_, l_self_modules_low1_modules_1_parameters_weight_, l_self_modules_low1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_106 = l_self_modules_low1_modules_1_buffers_running_mean_ = l_self_modules_low1_modules_1_buffers_running_var_ = l_self_modules_low1_modules_1_parameters_weight_ = l_self_modules_low1_modules_1_parameters_bias_ = None
        input_108 = torch.nn.functional.silu(input_107, inplace=False)
        input_107 = None
        cat_9 = torch.cat((input_108, input_93), 1)
        input_108 = input_93 = None
        input_109 = torch.conv2d(cat_9, l_self_modules_mid_modules_first_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        cat_9 = l_self_modules_mid_modules_first_modules_0_parameters_weight_ = None
        input_110 = torch.nn.functional.batch_norm(input_109, l_self_modules_mid_modules_first_modules_1_buffers_running_mean_, l_self_modules_mid_modules_first_modules_1_buffers_running_var_, l_self_modules_mid_modules_first_modules_1_parameters_weight_, l_self_modules_mid_modules_first_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_109 = l_self_modules_mid_modules_first_modules_1_buffers_running_mean_ = l_self_modules_mid_modules_first_modules_1_buffers_running_var_ = l_self_modules_mid_modules_first_modules_1_parameters_weight_ = l_self_modules_mid_modules_first_modules_1_parameters_bias_ = None
        input_111 = torch.nn.functional.silu(input_110, inplace=False)
        input_110 = None
        chunk_6 = input_111.chunk(2, 1)
        input_111 = None
        getitem_12 = chunk_6[0]
        getitem_13 = chunk_6[1]
        chunk_6 = None
        input_112 = torch.conv2d(getitem_13, l_self_modules_mid_modules_inner_modules_0_modules_0_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        l_self_modules_mid_modules_inner_modules_0_modules_0_modules_0_parameters_weight_ = None
        input_113 = torch.nn.functional.batch_norm(input_112, l_self_modules_mid_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_, l_self_modules_mid_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_, l_self_modules_mid_modules_inner_modules_0_modules_0_modules_1_parameters_weight_, l_self_modules_mid_modules_inner_modules_0_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_112 = l_self_modules_mid_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_ = l_self_modules_mid_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_ = l_self_modules_mid_modules_inner_modules_0_modules_0_modules_1_parameters_weight_ = l_self_modules_mid_modules_inner_modules_0_modules_0_modules_1_parameters_bias_ = None
        input_114 = torch.nn.functional.silu(input_113, inplace=False)
        input_113 = None
        input_115 = torch.conv2d(input_114, l_self_modules_mid_modules_inner_modules_0_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_114 = l_self_modules_mid_modules_inner_modules_0_modules_1_modules_0_parameters_weight_ = None
        input_116 = torch.nn.functional.batch_norm(input_115, l_self_modules_mid_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_, l_self_modules_mid_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_, l_self_modules_mid_modules_inner_modules_0_modules_1_modules_1_parameters_weight_, l_self_modules_mid_modules_inner_modules_0_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_115 = l_self_modules_mid_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_ = l_self_modules_mid_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_ = l_self_modules_mid_modules_inner_modules_0_modules_1_modules_1_parameters_weight_ = l_self_modules_mid_modules_inner_modules_0_modules_1_modules_1_parameters_bias_ = None
        input_117 = torch.nn.functional.silu(input_116, inplace=False)
        input_116 = None
        cat_10 = torch.cat([getitem_12, getitem_13, input_117], 1)
        getitem_12 = getitem_13 = input_117 = None
        input_118 = torch.conv2d(cat_10, l_self_modules_mid_modules_last_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        cat_10 = l_self_modules_mid_modules_last_modules_0_parameters_weight_ = None
        input_119 = torch.nn.functional.batch_norm(input_118, l_self_modules_mid_modules_last_modules_1_buffers_running_mean_, l_self_modules_mid_modules_last_modules_1_buffers_running_var_, l_self_modules_mid_modules_last_modules_1_parameters_weight_, l_self_modules_mid_modules_last_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_118 = l_self_modules_mid_modules_last_modules_1_buffers_running_mean_ = l_self_modules_mid_modules_last_modules_1_buffers_running_var_ = l_self_modules_mid_modules_last_modules_1_parameters_weight_ = l_self_modules_mid_modules_last_modules_1_parameters_bias_ = None
        input_120 = torch.nn.functional.silu(input_119, inplace=False)
        input_119 = None
        input_121 = torch.conv2d(input_120, l_self_modules_low2_modules_0_parameters_weight_, None, (2, 2), (1, 1), (1, 1), 1)
        l_self_modules_low2_modules_0_parameters_weight_ = None
        input_122 = torch.nn.functional.batch_norm(input_121, l_self_modules_low2_modules_1_buffers_running_mean_, l_self_modules_low2_modules_1_buffers_running_var_, l_self_modules_low2_modules_1_parameters_weight_, l_self_modules_low2_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_121 = l_self_modules_low2_modules_1_buffers_running_mean_ = l_self_modules_low2_modules_1_buffers_running_var_ = l_self_modules_low2_modules_1_parameters_weight_ = l_self_modules_low2_modules_1_parameters_bias_ = None
        input_123 = torch.nn.functional.silu(input_122, inplace=False)
        input_122 = None
        cat_11 = torch.cat((input_123, input_81), 1)
        input_123 = input_81 = None
        input_124 = torch.conv2d(cat_11, l_self_modules_deep_modules_first_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        cat_11 = l_self_modules_deep_modules_first_modules_0_parameters_weight_ = None
        input_125 = torch.nn.functional.batch_norm(input_124, l_self_modules_deep_modules_first_modules_1_buffers_running_mean_, l_self_modules_deep_modules_first_modules_1_buffers_running_var_, l_self_modules_deep_modules_first_modules_1_parameters_weight_, l_self_modules_deep_modules_first_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_124 = l_self_modules_deep_modules_first_modules_1_buffers_running_mean_ = l_self_modules_deep_modules_first_modules_1_buffers_running_var_ = l_self_modules_deep_modules_first_modules_1_parameters_weight_ = l_self_modules_deep_modules_first_modules_1_parameters_bias_ = None
        input_126 = torch.nn.functional.silu(input_125, inplace=False)
        input_125 = None
        chunk_7 = input_126.chunk(2, 1)
        input_126 = None
        getitem_14 = chunk_7[0]
        getitem_15 = chunk_7[1]
        chunk_7 = None
        input_127 = torch.conv2d(getitem_15, l_self_modules_deep_modules_inner_modules_0_modules_0_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        l_self_modules_deep_modules_inner_modules_0_modules_0_modules_0_parameters_weight_ = None
        input_128 = torch.nn.functional.batch_norm(input_127, l_self_modules_deep_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_, l_self_modules_deep_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_, l_self_modules_deep_modules_inner_modules_0_modules_0_modules_1_parameters_weight_, l_self_modules_deep_modules_inner_modules_0_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_127 = l_self_modules_deep_modules_inner_modules_0_modules_0_modules_1_buffers_running_mean_ = l_self_modules_deep_modules_inner_modules_0_modules_0_modules_1_buffers_running_var_ = l_self_modules_deep_modules_inner_modules_0_modules_0_modules_1_parameters_weight_ = l_self_modules_deep_modules_inner_modules_0_modules_0_modules_1_parameters_bias_ = None
        input_129 = torch.nn.functional.silu(input_128, inplace=False)
        input_128 = None
        input_130 = torch.conv2d(input_129, l_self_modules_deep_modules_inner_modules_0_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_129 = l_self_modules_deep_modules_inner_modules_0_modules_1_modules_0_parameters_weight_ = None
        input_131 = torch.nn.functional.batch_norm(input_130, l_self_modules_deep_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_, l_self_modules_deep_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_, l_self_modules_deep_modules_inner_modules_0_modules_1_modules_1_parameters_weight_, l_self_modules_deep_modules_inner_modules_0_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_130 = l_self_modules_deep_modules_inner_modules_0_modules_1_modules_1_buffers_running_mean_ = l_self_modules_deep_modules_inner_modules_0_modules_1_modules_1_buffers_running_var_ = l_self_modules_deep_modules_inner_modules_0_modules_1_modules_1_parameters_weight_ = l_self_modules_deep_modules_inner_modules_0_modules_1_modules_1_parameters_bias_ = None
        input_132 = torch.nn.functional.silu(input_131, inplace=False)
        input_131 = None
        cat_12 = torch.cat([getitem_14, getitem_15, input_132], 1)
        getitem_14 = getitem_15 = input_132 = None
        input_133 = torch.conv2d(cat_12, l_self_modules_deep_modules_last_modules_0_parameters_weight_, None, (1, 1), (0, 0), (1, 1), 1)
        cat_12 = l_self_modules_deep_modules_last_modules_0_parameters_weight_ = None
        input_134 = torch.nn.functional.batch_norm(input_133, l_self_modules_deep_modules_last_modules_1_buffers_running_mean_, l_self_modules_deep_modules_last_modules_1_buffers_running_var_, l_self_modules_deep_modules_last_modules_1_parameters_weight_, l_self_modules_deep_modules_last_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_133 = l_self_modules_deep_modules_last_modules_1_buffers_running_mean_ = l_self_modules_deep_modules_last_modules_1_buffers_running_var_ = l_self_modules_deep_modules_last_modules_1_parameters_weight_ = l_self_modules_deep_modules_last_modules_1_parameters_bias_ = None
        input_135 = torch.nn.functional.silu(input_134, inplace=False)
        input_134 = None
        input_136 = torch.conv2d(input_105, l_self_modules_head_modules_box_modules_0_modules_0_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        l_self_modules_head_modules_box_modules_0_modules_0_modules_0_parameters_weight_ = None
        input_137 = torch.nn.functional.batch_norm(input_136, l_self_modules_head_modules_box_modules_0_modules_0_modules_1_buffers_running_mean_, l_self_modules_head_modules_box_modules_0_modules_0_modules_1_buffers_running_var_, l_self_modules_head_modules_box_modules_0_modules_0_modules_1_parameters_weight_, l_self_modules_head_modules_box_modules_0_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_136 = l_self_modules_head_modules_box_modules_0_modules_0_modules_1_buffers_running_mean_ = l_self_modules_head_modules_box_modules_0_modules_0_modules_1_buffers_running_var_ = l_self_modules_head_modules_box_modules_0_modules_0_modules_1_parameters_weight_ = l_self_modules_head_modules_box_modules_0_modules_0_modules_1_parameters_bias_ = None
        input_138 = torch.nn.functional.silu(input_137, inplace=False)
        input_137 = None
        input_139 = torch.conv2d(input_138, l_self_modules_head_modules_box_modules_0_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_138 = l_self_modules_head_modules_box_modules_0_modules_1_modules_0_parameters_weight_ = None
        input_140 = torch.nn.functional.batch_norm(input_139, l_self_modules_head_modules_box_modules_0_modules_1_modules_1_buffers_running_mean_, l_self_modules_head_modules_box_modules_0_modules_1_modules_1_buffers_running_var_, l_self_modules_head_modules_box_modules_0_modules_1_modules_1_parameters_weight_, l_self_modules_head_modules_box_modules_0_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_139 = l_self_modules_head_modules_box_modules_0_modules_1_modules_1_buffers_running_mean_ = l_self_modules_head_modules_box_modules_0_modules_1_modules_1_buffers_running_var_ = l_self_modules_head_modules_box_modules_0_modules_1_modules_1_parameters_weight_ = l_self_modules_head_modules_box_modules_0_modules_1_modules_1_parameters_bias_ = None
        input_141 = torch.nn.functional.silu(input_140, inplace=False)
        input_140 = None
        input_142 = torch.conv2d(input_141, l_self_modules_head_modules_box_modules_0_modules_2_parameters_weight_, l_self_modules_head_modules_box_modules_0_modules_2_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        input_141 = l_self_modules_head_modules_box_modules_0_modules_2_parameters_weight_ = l_self_modules_head_modules_box_modules_0_modules_2_parameters_bias_ = None
        view = input_142.view(1, 4, 16, 1600)
        input_142 = None
        softmax = view.softmax(2)
        view = None
        transpose = softmax.transpose(2, 3)
        softmax = None
        sides = transpose @ l_self_modules_head_buffers_values_
        transpose = None
        arange = torch.arange(40, device=device(type='cpu'))
        add_6 = arange + 0.5
        arange = None
        column = add_6.repeat(40)
        add_6 = None
        arange_1 = torch.arange(40, device=device(type='cpu'))
        add_7 = arange_1 + 0.5
        arange_1 = None
        row = add_7.repeat_interleave(40)
        add_7 = None
        getitem_16 = sides[slice(None, None, None), 0]
        sub = column - getitem_16
        getitem_16 = None
        getitem_17 = sides[slice(None, None, None), 1]
        sub_1 = row - getitem_17
        getitem_17 = None
        low = torch.stack((sub, sub_1), 1)
        sub = sub_1 = None
        getitem_18 = sides[slice(None, None, None), 2]
        add_8 = column + getitem_18
        column = getitem_18 = None
        getitem_19 = sides[slice(None, None, None), 3]
        sides = None
        add_9 = row + getitem_19
        row = getitem_19 = None
        high = torch.stack((add_8, add_9), 1)
        add_8 = add_9 = None
        add_10 = low + high
        truediv = add_10 / 2
        add_10 = None
        sub_2 = high - low
        high = low = None
        cat_13 = torch.cat((truediv, sub_2), 1)
        truediv = sub_2 = None
        mul = cat_13 * 8
        cat_13 = None
        input_143 = torch.conv2d(input_105, l_self_modules_head_modules_cls_modules_0_modules_0_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_105 = l_self_modules_head_modules_cls_modules_0_modules_0_modules_0_parameters_weight_ = None
        input_144 = torch.nn.functional.batch_norm(input_143, l_self_modules_head_modules_cls_modules_0_modules_0_modules_1_buffers_running_mean_, l_self_modules_head_modules_cls_modules_0_modules_0_modules_1_buffers_running_var_, l_self_modules_head_modules_cls_modules_0_modules_0_modules_1_parameters_weight_, l_self_modules_head_modules_cls_modules_0_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_143 = l_self_modules_head_modules_cls_modules_0_modules_0_modules_1_buffers_running_mean_ = l_self_modules_head_modules_cls_modules_0_modules_0_modules_1_buffers_running_var_ = l_self_modules_head_modules_cls_modules_0_modules_0_modules_1_parameters_weight_ = l_self_modules_head_modules_cls_modules_0_modules_0_modules_1_parameters_bias_ = None
        input_145 = torch.nn.functional.silu(input_144, inplace=False)
        input_144 = None
        input_146 = torch.conv2d(input_145, l_self_modules_head_modules_cls_modules_0_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_145 = l_self_modules_head_modules_cls_modules_0_modules_1_modules_0_parameters_weight_ = None
        input_147 = torch.nn.functional.batch_norm(input_146, l_self_modules_head_modules_cls_modules_0_modules_1_modules_1_buffers_running_mean_, l_self_modules_head_modules_cls_modules_0_modules_1_modules_1_buffers_running_var_, l_self_modules_head_modules_cls_modules_0_modules_1_modules_1_parameters_weight_, l_self_modules_head_modules_cls_modules_0_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_146 = l_self_modules_head_modules_cls_modules_0_modules_1_modules_1_buffers_running_mean_ = l_self_modules_head_modules_cls_modules_0_modules_1_modules_1_buffers_running_var_ = l_self_modules_head_modules_cls_modules_0_modules_1_modules_1_parameters_weight_ = l_self_modules_head_modules_cls_modules_0_modules_1_modules_1_parameters_bias_ = None
        input_148 = torch.nn.functional.silu(input_147, inplace=False)
        input_147 = None
        input_149 = torch.conv2d(input_148, l_self_modules_head_modules_cls_modules_0_modules_2_parameters_weight_, l_self_modules_head_modules_cls_modules_0_modules_2_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        input_148 = l_self_modules_head_modules_cls_modules_0_modules_2_parameters_weight_ = l_self_modules_head_modules_cls_modules_0_modules_2_parameters_bias_ = None
        flatten = input_149.flatten(2)
        input_149 = None
        sigmoid = flatten.sigmoid()
        flatten = None
        input_150 = torch.conv2d(input_120, l_self_modules_head_modules_box_modules_1_modules_0_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        l_self_modules_head_modules_box_modules_1_modules_0_modules_0_parameters_weight_ = None
        input_151 = torch.nn.functional.batch_norm(input_150, l_self_modules_head_modules_box_modules_1_modules_0_modules_1_buffers_running_mean_, l_self_modules_head_modules_box_modules_1_modules_0_modules_1_buffers_running_var_, l_self_modules_head_modules_box_modules_1_modules_0_modules_1_parameters_weight_, l_self_modules_head_modules_box_modules_1_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_150 = l_self_modules_head_modules_box_modules_1_modules_0_modules_1_buffers_running_mean_ = l_self_modules_head_modules_box_modules_1_modules_0_modules_1_buffers_running_var_ = l_self_modules_head_modules_box_modules_1_modules_0_modules_1_parameters_weight_ = l_self_modules_head_modules_box_modules_1_modules_0_modules_1_parameters_bias_ = None
        input_152 = torch.nn.functional.silu(input_151, inplace=False)
        input_151 = None
        input_153 = torch.conv2d(input_152, l_self_modules_head_modules_box_modules_1_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_152 = l_self_modules_head_modules_box_modules_1_modules_1_modules_0_parameters_weight_ = None
        input_154 = torch.nn.functional.batch_norm(input_153, l_self_modules_head_modules_box_modules_1_modules_1_modules_1_buffers_running_mean_, l_self_modules_head_modules_box_modules_1_modules_1_modules_1_buffers_running_var_, l_self_modules_head_modules_box_modules_1_modules_1_modules_1_parameters_weight_, l_self_modules_head_modules_box_modules_1_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_153 = l_self_modules_head_modules_box_modules_1_modules_1_modules_1_buffers_running_mean_ = l_self_modules_head_modules_box_modules_1_modules_1_modules_1_buffers_running_var_ = l_self_modules_head_modules_box_modules_1_modules_1_modules_1_parameters_weight_ = l_self_modules_head_modules_box_modules_1_modules_1_modules_1_parameters_bias_ = None
        input_155 = torch.nn.functional.silu(input_154, inplace=False)
        input_154 = None
        input_156 = torch.conv2d(input_155, l_self_modules_head_modules_box_modules_1_modules_2_parameters_weight_, l_self_modules_head_modules_box_modules_1_modules_2_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        input_155 = l_self_modules_head_modules_box_modules_1_modules_2_parameters_weight_ = l_self_modules_head_modules_box_modules_1_modules_2_parameters_bias_ = None
        view_1 = input_156.view(1, 4, 16, 400)
        input_156 = None
        softmax_1 = view_1.softmax(2)
        view_1 = None
        transpose_1 = softmax_1.transpose(2, 3)
        softmax_1 = None
        sides_1 = transpose_1 @ l_self_modules_head_buffers_values_
        transpose_1 = None
        arange_2 = torch.arange(20, device=device(type='cpu'))
        add_11 = arange_2 + 0.5
        arange_2 = None
        column_1 = add_11.repeat(20)
        add_11 = None
        arange_3 = torch.arange(20, device=device(type='cpu'))
        add_12 = arange_3 + 0.5
        arange_3 = None
        row_1 = add_12.repeat_interleave(20)
        add_12 = None
        getitem_20 = sides_1[slice(None, None, None), 0]
        sub_3 = column_1 - getitem_20
        getitem_20 = None
        getitem_21 = sides_1[slice(None, None, None), 1]
        sub_4 = row_1 - getitem_21
        getitem_21 = None
        low_1 = torch.stack((sub_3, sub_4), 1)
        sub_3 = sub_4 = None
        getitem_22 = sides_1[slice(None, None, None), 2]
        add_13 = column_1 + getitem_22
        column_1 = getitem_22 = None
        getitem_23 = sides_1[slice(None, None, None), 3]
        sides_1 = None
        add_14 = row_1 + getitem_23
        row_1 = getitem_23 = None
        high_1 = torch.stack((add_13, add_14), 1)
        add_13 = add_14 = None
        add_15 = low_1 + high_1
        truediv_1 = add_15 / 2
        add_15 = None
        sub_5 = high_1 - low_1
        high_1 = low_1 = None
        cat_14 = torch.cat((truediv_1, sub_5), 1)
        truediv_1 = sub_5 = None
        mul_1 = cat_14 * 16
        cat_14 = None
        input_157 = torch.conv2d(input_120, l_self_modules_head_modules_cls_modules_1_modules_0_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_120 = l_self_modules_head_modules_cls_modules_1_modules_0_modules_0_parameters_weight_ = None
        input_158 = torch.nn.functional.batch_norm(input_157, l_self_modules_head_modules_cls_modules_1_modules_0_modules_1_buffers_running_mean_, l_self_modules_head_modules_cls_modules_1_modules_0_modules_1_buffers_running_var_, l_self_modules_head_modules_cls_modules_1_modules_0_modules_1_parameters_weight_, l_self_modules_head_modules_cls_modules_1_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_157 = l_self_modules_head_modules_cls_modules_1_modules_0_modules_1_buffers_running_mean_ = l_self_modules_head_modules_cls_modules_1_modules_0_modules_1_buffers_running_var_ = l_self_modules_head_modules_cls_modules_1_modules_0_modules_1_parameters_weight_ = l_self_modules_head_modules_cls_modules_1_modules_0_modules_1_parameters_bias_ = None
        input_159 = torch.nn.functional.silu(input_158, inplace=False)
        input_158 = None
        input_160 = torch.conv2d(input_159, l_self_modules_head_modules_cls_modules_1_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_159 = l_self_modules_head_modules_cls_modules_1_modules_1_modules_0_parameters_weight_ = None
        input_161 = torch.nn.functional.batch_norm(input_160, l_self_modules_head_modules_cls_modules_1_modules_1_modules_1_buffers_running_mean_, l_self_modules_head_modules_cls_modules_1_modules_1_modules_1_buffers_running_var_, l_self_modules_head_modules_cls_modules_1_modules_1_modules_1_parameters_weight_, l_self_modules_head_modules_cls_modules_1_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_160 = l_self_modules_head_modules_cls_modules_1_modules_1_modules_1_buffers_running_mean_ = l_self_modules_head_modules_cls_modules_1_modules_1_modules_1_buffers_running_var_ = l_self_modules_head_modules_cls_modules_1_modules_1_modules_1_parameters_weight_ = l_self_modules_head_modules_cls_modules_1_modules_1_modules_1_parameters_bias_ = None
        input_162 = torch.nn.functional.silu(input_161, inplace=False)
        input_161 = None
        input_163 = torch.conv2d(input_162, l_self_modules_head_modules_cls_modules_1_modules_2_parameters_weight_, l_self_modules_head_modules_cls_modules_1_modules_2_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        input_162 = l_self_modules_head_modules_cls_modules_1_modules_2_parameters_weight_ = l_self_modules_head_modules_cls_modules_1_modules_2_parameters_bias_ = None
        flatten_1 = input_163.flatten(2)
        input_163 = None
        sigmoid_1 = flatten_1.sigmoid()
        flatten_1 = None
        input_164 = torch.conv2d(input_135, l_self_modules_head_modules_box_modules_2_modules_0_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        l_self_modules_head_modules_box_modules_2_modules_0_modules_0_parameters_weight_ = None
        input_165 = torch.nn.functional.batch_norm(input_164, l_self_modules_head_modules_box_modules_2_modules_0_modules_1_buffers_running_mean_, l_self_modules_head_modules_box_modules_2_modules_0_modules_1_buffers_running_var_, l_self_modules_head_modules_box_modules_2_modules_0_modules_1_parameters_weight_, l_self_modules_head_modules_box_modules_2_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_164 = l_self_modules_head_modules_box_modules_2_modules_0_modules_1_buffers_running_mean_ = l_self_modules_head_modules_box_modules_2_modules_0_modules_1_buffers_running_var_ = l_self_modules_head_modules_box_modules_2_modules_0_modules_1_parameters_weight_ = l_self_modules_head_modules_box_modules_2_modules_0_modules_1_parameters_bias_ = None
        input_166 = torch.nn.functional.silu(input_165, inplace=False)
        input_165 = None
        input_167 = torch.conv2d(input_166, l_self_modules_head_modules_box_modules_2_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_166 = l_self_modules_head_modules_box_modules_2_modules_1_modules_0_parameters_weight_ = None
        input_168 = torch.nn.functional.batch_norm(input_167, l_self_modules_head_modules_box_modules_2_modules_1_modules_1_buffers_running_mean_, l_self_modules_head_modules_box_modules_2_modules_1_modules_1_buffers_running_var_, l_self_modules_head_modules_box_modules_2_modules_1_modules_1_parameters_weight_, l_self_modules_head_modules_box_modules_2_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_167 = l_self_modules_head_modules_box_modules_2_modules_1_modules_1_buffers_running_mean_ = l_self_modules_head_modules_box_modules_2_modules_1_modules_1_buffers_running_var_ = l_self_modules_head_modules_box_modules_2_modules_1_modules_1_parameters_weight_ = l_self_modules_head_modules_box_modules_2_modules_1_modules_1_parameters_bias_ = None
        input_169 = torch.nn.functional.silu(input_168, inplace=False)
        input_168 = None
        input_170 = torch.conv2d(input_169, l_self_modules_head_modules_box_modules_2_modules_2_parameters_weight_, l_self_modules_head_modules_box_modules_2_modules_2_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        input_169 = l_self_modules_head_modules_box_modules_2_modules_2_parameters_weight_ = l_self_modules_head_modules_box_modules_2_modules_2_parameters_bias_ = None
        view_2 = input_170.view(1, 4, 16, 100)
        input_170 = None
        softmax_2 = view_2.softmax(2)
        view_2 = None
        transpose_2 = softmax_2.transpose(2, 3)
        softmax_2 = None
        sides_2 = transpose_2 @ l_self_modules_head_buffers_values_
        transpose_2 = l_self_modules_head_buffers_values_ = None
        arange_4 = torch.arange(10, device=device(type='cpu'))
        add_16 = arange_4 + 0.5
        arange_4 = None
        column_2 = add_16.repeat(10)
        add_16 = None
        arange_5 = torch.arange(10, device=device(type='cpu'))
        add_17 = arange_5 + 0.5
        arange_5 = None
        row_2 = add_17.repeat_interleave(10)
        add_17 = None
        getitem_24 = sides_2[slice(None, None, None), 0]
        sub_6 = column_2 - getitem_24
        getitem_24 = None
        getitem_25 = sides_2[slice(None, None, None), 1]
        sub_7 = row_2 - getitem_25
        getitem_25 = None
        low_2 = torch.stack((sub_6, sub_7), 1)
        sub_6 = sub_7 = None
        getitem_26 = sides_2[slice(None, None, None), 2]
        add_18 = column_2 + getitem_26
        column_2 = getitem_26 = None
        getitem_27 = sides_2[slice(None, None, None), 3]
        sides_2 = None
        add_19 = row_2 + getitem_27
        row_2 = getitem_27 = None
        high_2 = torch.stack((add_18, add_19), 1)
        add_18 = add_19 = None
        add_20 = low_2 + high_2
        truediv_2 = add_20 / 2
        add_20 = None
        sub_8 = high_2 - low_2
        high_2 = low_2 = None
        cat_15 = torch.cat((truediv_2, sub_8), 1)
        truediv_2 = sub_8 = None
        mul_2 = cat_15 * 32
        cat_15 = None
        input_171 = torch.conv2d(input_135, l_self_modules_head_modules_cls_modules_2_modules_0_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_135 = l_self_modules_head_modules_cls_modules_2_modules_0_modules_0_parameters_weight_ = None
        input_172 = torch.nn.functional.batch_norm(input_171, l_self_modules_head_modules_cls_modules_2_modules_0_modules_1_buffers_running_mean_, l_self_modules_head_modules_cls_modules_2_modules_0_modules_1_buffers_running_var_, l_self_modules_head_modules_cls_modules_2_modules_0_modules_1_parameters_weight_, l_self_modules_head_modules_cls_modules_2_modules_0_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_171 = l_self_modules_head_modules_cls_modules_2_modules_0_modules_1_buffers_running_mean_ = l_self_modules_head_modules_cls_modules_2_modules_0_modules_1_buffers_running_var_ = l_self_modules_head_modules_cls_modules_2_modules_0_modules_1_parameters_weight_ = l_self_modules_head_modules_cls_modules_2_modules_0_modules_1_parameters_bias_ = None
        input_173 = torch.nn.functional.silu(input_172, inplace=False)
        input_172 = None
        input_174 = torch.conv2d(input_173, l_self_modules_head_modules_cls_modules_2_modules_1_modules_0_parameters_weight_, None, (1, 1), (1, 1), (1, 1), 1)
        input_173 = l_self_modules_head_modules_cls_modules_2_modules_1_modules_0_parameters_weight_ = None
        input_175 = torch.nn.functional.batch_norm(input_174, l_self_modules_head_modules_cls_modules_2_modules_1_modules_1_buffers_running_mean_, l_self_modules_head_modules_cls_modules_2_modules_1_modules_1_buffers_running_var_, l_self_modules_head_modules_cls_modules_2_modules_1_modules_1_parameters_weight_, l_self_modules_head_modules_cls_modules_2_modules_1_modules_1_parameters_bias_, False, 0.1, 1e-05)
        input_174 = l_self_modules_head_modules_cls_modules_2_modules_1_modules_1_buffers_running_mean_ = l_self_modules_head_modules_cls_modules_2_modules_1_modules_1_buffers_running_var_ = l_self_modules_head_modules_cls_modules_2_modules_1_modules_1_parameters_weight_ = l_self_modules_head_modules_cls_modules_2_modules_1_modules_1_parameters_bias_ = None
        input_176 = torch.nn.functional.silu(input_175, inplace=False)
        input_175 = None
        input_177 = torch.conv2d(input_176, l_self_modules_head_modules_cls_modules_2_modules_2_parameters_weight_, l_self_modules_head_modules_cls_modules_2_modules_2_parameters_bias_, (1, 1), (0, 0), (1, 1), 1)
        input_176 = l_self_modules_head_modules_cls_modules_2_modules_2_parameters_weight_ = l_self_modules_head_modules_cls_modules_2_modules_2_parameters_bias_ = None
        flatten_2 = input_177.flatten(2)
        input_177 = None
        sigmoid_2 = flatten_2.sigmoid()
        flatten_2 = None
        cat_16 = torch.cat([mul, mul_1, mul_2], 2)
        mul = mul_1 = mul_2 = None
        cat_17 = torch.cat([sigmoid, sigmoid_1, sigmoid_2], 2)
        sigmoid = sigmoid_1 = sigmoid_2 = None
        cat_18 = torch.cat((cat_16, cat_17), 1)
        cat_16 = cat_17 = None
        return (cat_18,)
