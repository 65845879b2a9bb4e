"""Small causal models by hand, in several spellings, and models that are not causal."""

import math

import torch
import torch.nn.functional as F
from torch import nn

V, C, H, D = 29, 24, 3, 8


class Attention(nn.Module):
    """Multi-head attention; ``mix`` gives the output of q, k, v ``[batch, heads, seq, D]``."""

    def __init__(self, mix, kv_heads=H):
        super().__init__()
        self.mix, self.kv = mix, kv_heads
        self.q, self.k, self.v, self.o = nn.Linear(C, H * D), nn.Linear(C, kv_heads * D), nn.Linear(C, kv_heads * D), nn.Linear(H * D, C)

    def forward(self, x):
        q, k, v = (f(x).unflatten(-1, (-1, D)).transpose(1, 2) for f in (self.q, self.k, self.v))
        return self.o(self.mix(self, q, k, v).transpose(1, 2).flatten(2))


class Model(nn.Module):
    """Blocks of attention and an MLP over an embedding, with learned positions where ``positions``; ``between(x)`` comes before the head."""

    def __init__(self, mix, *, layers=2, positions=True, kv_heads=H, parallel=False, between=lambda self, x: x, longest=200):
        super().__init__()
        torch.manual_seed(0)
        self.embed, self.positions, self.parallel, self.between = nn.Embedding(V, C), nn.Embedding(longest, C) if positions else None, parallel, between
        self.attentions = nn.ModuleList(Attention(mix, kv_heads) for _ in range(layers))
        self.mlps = nn.ModuleList(nn.Sequential(nn.LayerNorm(C), nn.Linear(C, 2 * C), nn.GELU(), nn.Linear(2 * C, C)) for _ in range(layers))
        self.norms = nn.ModuleList(nn.LayerNorm(C) for _ in range(layers))
        self.head = nn.Linear(C, V)
        self.conv = nn.Conv1d(C, C, 3, padding=1)
        self.register_buffer("tril", torch.tril(torch.ones(longest, longest)).view(1, 1, longest, longest))
        for a in self.attentions:
            object.__setattr__(a, "model", self)
        self.eval()

    def forward(self, input_ids):
        x = self.embed(input_ids)
        if self.positions is not None:
            x = x + self.positions(torch.arange(input_ids.shape[1]))
        for attention, mlp, norm in zip(self.attentions, self.mlps, self.norms):
            if self.parallel:
                x = x + attention(norm(x)) + mlp(x)
            else:
                x = x + attention(norm(x))
                x = x + mlp(x)
        return self.head(self.between(self, x))


class WithContext(nn.Module):
    """A decoder: attention to itself and to a context ``[1, E, C]``, which ``prepare(self, context)`` gives keys and values of; ``after`` may use it otherwise."""

    def __init__(self, mask=lambda q, context: None, *, prepare=lambda self, c: c, after=lambda self, x, c: x, layers=2, causal=False):
        super().__init__()
        torch.manual_seed(0)
        self.embed, self.mask, self.prepare, self.after, self.causal = nn.Embedding(V, C), mask, prepare, after, causal
        self.own = nn.ModuleList(Attention(sdpa) for _ in range(layers))
        self.q, self.k, self.v, self.o = (nn.ModuleList(nn.Linear(C, C) for _ in range(layers)) for _ in range(4))
        self.norm, self.places, self.head = nn.LayerNorm(C), nn.Embedding(300, C), nn.Linear(C, V)
        self.eval()

    def forward(self, input_ids, context):
        x, c = self.embed(input_ids), self.prepare(self, context)
        for own, fq, fk, fv, fo in zip(self.own, self.q, self.k, self.v, self.o):
            x = x + own(self.norm(x))
            q, k, v = (t.unflatten(-1, (-1, D)).transpose(1, 2) for t in (fq(self.norm(x)), fk(c), fv(c)))
            x = x + fo(F.scaled_dot_product_attention(q, k, v, self.mask(q, context), is_causal=self.causal).transpose(1, 2).flatten(2))
        return self.head(self.after(self, x, c))


def scores(q, k):
    return q @ k.transpose(-1, -2) / math.sqrt(D)


def places(q):
    at = torch.arange(q.shape[-2])
    return at[:, None], at[None, :]


def sdpa(self, q, k, v):
    return F.scaled_dot_product_attention(q, k, v, is_causal=True)


def grouped(self, q, k, v):
    return F.scaled_dot_product_attention(q, k, v, is_causal=True, enable_gqa=True)


def triangle(self, q, k, v):
    """A registered triangle, as in nanoGPT."""
    n = q.shape[-2]
    return scores(q, k).masked_fill(self.model.tril[:, :, :n, :n] == 0, -math.inf).softmax(-1) @ v


def filled(self, q, k, v):
    n = q.shape[-2]
    return (scores(q, k) + torch.full((n, n), -math.inf).triu(1)).softmax(-1) @ v


def windowed(self, q, k, v):
    i, j = places(q)
    return F.scaled_dot_product_attention(q, k, v, attn_mask=(j <= i) & (i - j < 7))


def alibi(self, q, k, v):
    i, j = places(q)
    slopes = torch.tensor([0.5, 0.25, 0.125])[:, None, None]
    bias = torch.where(j <= i, (j - i) * slopes, -math.inf)
    return (scores(q, k) + bias).softmax(-1) @ v


def blocks(self, q, k, v):
    """Causal within blocks of 16 places."""
    i, j = places(q)
    return F.scaled_dot_product_attention(q, k, v, attn_mask=(j <= i) & (i // 16 == j // 16))


def rotary(self, q, k, v):
    angles = torch.arange(q.shape[-2])[:, None] * 10000 ** (-torch.arange(0, D, 2) / D)
    cos, sin = (f(torch.cat((angles, angles), -1)) for f in (torch.cos, torch.sin))

    def turned(x):
        a, b = x.chunk(2, -1)
        return x * cos + torch.cat((-b, a), -1) * sin

    return F.scaled_dot_product_attention(turned(q), turned(k), v, is_causal=True)


class Mixer(nn.Module):
    """Blocks of something that looks back along ``[batch, seq, C]``, between which there is attention where asked for."""

    def __init__(self, mix, *, layers=2, attention=False):
        super().__init__()
        torch.manual_seed(0)
        self.embed, self.head, self.mix = nn.Embedding(V, C), nn.Linear(C, V), mix
        self.norms = nn.ModuleList(nn.LayerNorm(C) for _ in range(layers))
        self.convs = nn.ModuleList(nn.Conv1d(C, C, 4, groups=C, padding=3) for _ in range(layers))
        self.dilated = nn.ModuleList(nn.Conv1d(C, C, 3, groups=4, dilation=2) for _ in range(layers))
        self.full = nn.ModuleList(nn.Conv1d(C, C, 2, bias=False) for _ in range(layers))
        self.gates = nn.ModuleList(nn.Linear(C, 3 * C) for _ in range(layers))
        self.decays, self.initial = nn.Parameter(torch.rand(C)), nn.Parameter(torch.randn(C))
        self.attentions = nn.ModuleList(Attention(sdpa) for _ in range(layers if attention else 0))
        self.eval()

    def forward(self, input_ids):
        x = self.embed(input_ids)
        for i, norm in enumerate(self.norms):
            x = x + self.mix(self, norm(x), i)
            if self.attentions:
                x = x + self.attentions[i](x)
        return self.head(x)


def cut_behind(self, x, i):
    """A convolution padded on both sides, of which the first places are kept, as in Mamba."""
    return F.silu(self.convs[i](x.transpose(1, 2))[..., : x.shape[1]]).transpose(1, 2)


def cut_from_the_end(self, x, i):
    return F.conv1d(x.transpose(1, 2), self.convs[i].weight, padding=3, groups=C)[..., :-3].transpose(1, 2)


def padded_before(self, x, i):
    return self.dilated[i](F.pad(x, (0, 0, 4, 0)).transpose(1, 2)).transpose(1, 2)


def stacked(self, x, i):
    """Two convolutions over one padding: the second one's padding is what the first made of the first's."""
    x = self.full[i](F.pad(x.transpose(1, 2), (1, 0)))
    return self.full[i](F.pad(x, (1, 0))).transpose(1, 2)


def shifted(self, x, i):
    """The token before, in two spellings, as in RWKV."""
    before = F.pad(x, (0, 0, 1, -1))
    return before * self.decays + torch.cat([torch.zeros(1, 2, C), x[:, :-2]], 1) + F.pad(x[:, 1:] - x[:, :-1], (0, 0, 1, 0), value=0.5)


def taps(self, x, i):
    """A convolution by hand, over padding that is not zero."""
    far = F.pad(x, (0, 0, 5, 0), value=0.25)
    return sum(far[:, j : j + x.shape[1]] * self.convs[i].weight[:, 0, j % 4] for j in range(6))


def summed(self, x, i):
    return x.cumsum(1) / 8 + x.transpose(1, 2).cumsum(-1).transpose(1, 2).tanh()


def linear_attention(self, x, i):
    """Running sums of outer products (Katharopoulos et al., 2020)."""
    q, k, v = (y.unflatten(-1, (H, D)) for y in self.gates[i](x).chunk(3, -1))
    q, k = F.elu(q) + 1, F.elu(k) + 1
    sums = (k.unsqueeze(-1) * v.unsqueeze(-2)).cumsum(1)
    return ((q.unsqueeze(-2) @ sums).squeeze(-2) / (q * k.cumsum(1)).sum(-1, keepdim=True)).flatten(2)


def scanned(self, x, i):
    """A decayed sum, by Burnish's own operator."""
    a, b, c = self.gates[i](x).chunk(3, -1)
    h = torch.ops.burnish.linear_scan(torch.sigmoid(a), b, self.initial.expand(1, C), 1)
    once = torch.ops.burnish.linear_scan(torch.sigmoid(self.decays).expand(1, x.shape[1], C), b.tanh(), None, 1)
    return h * c + once


def both_ways(self, q, k, v):
    return F.scaled_dot_product_attention(q, k, v)


def one_ahead(self, q, k, v):
    i, j = places(q)
    return F.scaled_dot_product_attention(q, k, v, attn_mask=j <= i + 1)


CAUSAL = {
    "sdpa": lambda: Model(sdpa),
    "triangle": lambda: Model(triangle),
    "filled": lambda: Model(filled),
    "windowed": lambda: Model(windowed),
    "alibi": lambda: Model(alibi, positions=False),
    "blocks": lambda: Model(blocks),
    "rotary": lambda: Model(rotary, positions=False),
    "one key head": lambda: Model(grouped, kv_heads=1),
    "parallel": lambda: Model(sdpa, parallel=True),
    "one layer": lambda: Model(sdpa, layers=1),
    "a convolution cut behind": lambda: Mixer(cut_behind),
    "a convolution cut from the end": lambda: Mixer(cut_from_the_end),
    "a grouped and dilated convolution": lambda: Mixer(padded_before),
    "full convolutions": lambda: Mixer(stacked),
    "shifted tokens": lambda: Mixer(shifted),
    "taps by hand": lambda: Mixer(taps),
    "convolution and attention": lambda: Mixer(cut_behind, attention=True),
    "running sums": lambda: Mixer(summed),
    "linear attention": lambda: Mixer(linear_attention),
    "a scan": lambda: Mixer(scanned),
    "a scan and attention": lambda: Mixer(scanned, attention=True),
    "a running sum": lambda: Model(sdpa, between=lambda m, x: x.cumsum(1)),
}
CONTEXTS = {
    "plain": lambda: WithContext(),
    "normalised, with places": lambda: WithContext(prepare=lambda m, c: m.norm(c) + m.places(torch.arange(c.shape[1]))),
    "a mask of ones": lambda: WithContext(lambda q, c: torch.ones(q.shape[-2], c.shape[1], dtype=torch.bool)),
    "a mask of zeros": lambda: WithContext(lambda q, c: (1 - torch.ones(1, 1, 1, c.shape[1])) * -1e9),
}
NO_CONTEXTS = {
    "its mean": (lambda: WithContext(after=lambda m, x, c: x + c.mean(1, keepdim=True)), "takes the context"),
    "joined to the sequence": (lambda: WithContext(after=lambda m, x, c: torch.cat((c, x), 1)[:, c.shape[1] :]), "relates places of the sequence to each other"),
    "keys of its mean": (lambda: WithContext(prepare=lambda m, c: c - c.mean(1, keepdim=True)), "context's own places"),
    "a mask": (lambda: WithContext(lambda q, c: torch.arange(c.shape[1])[None, None, None] > 3), "nothing shows that it keeps all"),
    "causal": (lambda: WithContext(causal=True), "which do not come from the sequence"),
}
REFUSED = {
    "bidirectional attention": (lambda: Model(both_ways), "attends to later places"),
    "a mask that looks one ahead": (lambda: Model(one_ahead), "attends to later places"),
    "a convolution that looks ahead": (lambda: Model(sdpa, between=lambda m, x: m.conv(x.transpose(1, 2)).transpose(1, 2)), "convolution"),
    "a mean over the sequence": (lambda: Model(sdpa, between=lambda m, x: x - x.mean(1, keepdim=True)), "reduces over the sequence"),
    "batch norm in training": (
        lambda: Model(sdpa, between=lambda m, x: F.batch_norm(x.transpose(1, 2), None, None, training=True).transpose(1, 2)), "sequence",
    ),
    "a softmax over the sequence": (lambda: Model(sdpa, between=lambda m, x: x * x.softmax(1)), "reduces over the sequence"),
    "the sequence reversed": (lambda: Model(sdpa, between=lambda m, x: x + x.flip(1)), "reverses the sequence"),
    "the number of tokens": (lambda: Model(sdpa, between=lambda m, x: x / x.shape[1]), "number of tokens"),
    "the last place": (lambda: Model(sdpa, between=lambda m, x: x + x[:, -1:]), "part of the sequence"),
    "a running product": (lambda: Model(sdpa, between=lambda m, x: x.cumprod(1)), "along the sequence"),
    "a running count": (lambda: Model(sdpa, between=lambda m, x: x + (x > 0).cumsum(1)), "float32"),
    "the next token": (lambda: Mixer(lambda m, x, i: F.pad(x[:, 1:], (0, 0, 0, 1)), layers=1), r"slice.*causal.py:.*looks 1 place ahead"),
    "a convolution cut in front": (lambda: Mixer(lambda m, x, i: m.convs[i](x.transpose(1, 2))[..., 3:].transpose(1, 2), layers=1), r"slice.*3 places ahead"),
    "a convolution with strides": (lambda: Mixer(lambda m, x, i: F.conv1d(x.transpose(1, 2), m.full[i].weight, stride=2).mean(-1)), "convolution.*another length"),
    "a shift of what was padded": (lambda: Mixer(lambda m, x, i: F.gelu(F.pad(x, (0, 0, 2, 0)) + 1)[:, 1:-1]), "computed from padding"),
    "no attention": (lambda: Model(sdpa, layers=0), "no attention"),
}  # fmt: skip
