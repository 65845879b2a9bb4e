import torch


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_a_: torch.Tensor,
        L_b_: torch.Tensor,
    ):
        l_a_ = L_a_
        l_b_ = L_b_
        getitem = l_a_[slice(None, None, None), None, slice(None, 2, None)]
        getitem_1 = l_b_[None, slice(None, None, None), slice(None, 2, None)]
        low = torch.maximum(getitem, getitem_1)
        getitem = getitem_1 = None
        getitem_2 = l_a_[slice(None, None, None), None, slice(None, 2, None)]
        getitem_3 = l_a_[slice(None, None, None), None, slice(2, None, None)]
        add = getitem_2 + getitem_3
        getitem_2 = getitem_3 = None
        getitem_4 = l_b_[None, slice(None, None, None), slice(None, 2, None)]
        getitem_5 = l_b_[None, slice(None, None, None), slice(2, None, None)]
        add_1 = getitem_4 + getitem_5
        getitem_4 = getitem_5 = None
        high = torch.minimum(add, add_1)
        add = add_1 = None
        sub = high - low
        high = low = None
        clamp = sub.clamp(min=0)
        sub = None
        both = clamp.prod(-1)
        clamp = None
        getitem_6 = l_a_[slice(None, None, None), slice(2, None, None)]
        l_a_ = None
        prod_1 = getitem_6.prod(-1)
        getitem_6 = None
        getitem_7 = prod_1[slice(None, None, None), None]
        prod_1 = None
        getitem_8 = l_b_[slice(None, None, None), slice(2, None, None)]
        l_b_ = None
        prod_2 = getitem_8.prod(-1)
        getitem_8 = None
        getitem_9 = prod_2[None]
        prod_2 = None
        add_2 = getitem_7 + getitem_9
        getitem_7 = getitem_9 = None
        sub_1 = add_2 - both
        add_2 = None
        add_3 = sub_1 + 1e-06
        sub_1 = None
        truediv = both / add_3
        both = add_3 = None
        return (truediv,)
