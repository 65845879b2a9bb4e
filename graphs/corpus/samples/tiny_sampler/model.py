import torch
from torch import inf


class GraphModule(torch.nn.Module):
    def forward(
        self,
        L_logits_: torch.Tensor,
    ):
        l_logits_ = L_logits_
        scaled = l_logits_ / 0.8
        l_logits_ = None
        topk = scaled.topk(20, dim=-1)
        getitem = topk[0]
        topk = None
        least = getitem[Ellipsis, slice(-1, None, None)]
        getitem = None
        lt = scaled < least
        least = None
        masked_fill = scaled.masked_fill(lt, -inf)
        scaled = lt = None
        p = masked_fill.softmax(-1)
        masked_fill = None
        argmax = p.argmax(-1)
        return (p, argmax)
