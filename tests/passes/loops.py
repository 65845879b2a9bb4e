"""Small causal models with a Python loop over the sequence, in several spellings, and loops that are not followed. Mixers of ``causal.Mixer``."""

import torch
import torch.nn.functional as F

from .causal import C, D, H, Mixer, Model, sdpa

N = 4  # columns of a state


def selective(self, x, i):
    """As in Mamba: a state [batch, C, N], products of it, a stack along the last dimension."""
    dt, b, c = self.gates[i](x).chunk(3, -1)
    dt = F.softplus(dt)
    a = torch.exp(-dt[..., None] * torch.arange(1, N + 1))
    b = dt[..., None] * b[:, :, None, :N] * x[..., None]
    h, outs = torch.zeros(1, C, N), []
    for t in range(x.shape[1]):
        h = a[:, t] * h + b[:, t]
        outs.append(torch.matmul(h, c[:, t, :N].unsqueeze(-1))[:, :, 0])
    return torch.stack(outs, -1).transpose(1, 2)


def outer_products(self, x, i):
    """A decayed sum of outer products, pieces of one place joined."""
    q, k, v = (y.unflatten(-1, (H, D)) for y in self.gates[i](x).chunk(3, -1))
    h, outs = x.new_zeros(x.shape[0], H, D, D), []
    for t in range(x.shape[1]):
        h = h * torch.sigmoid(self.decays).view(H, D, 1) - k[:, t].unsqueeze(-1) * -v[:, t, :, None, :].tanh()
        outs.append((q[:, t].unsqueeze(-2) @ h).transpose(1, 2).reshape(1, 1, C))
    return torch.cat(outs, dim=1)


def two_values(self, x, i):
    """A value and its norm, of different shapes, the second one made of the first; a third that nothing takes but the next place."""
    a, b, c = self.gates[i](x).chunk(3, -1)
    h, norm, mean, outs = torch.zeros(1, C), torch.zeros(1), torch.zeros(C), []
    for t in range(len(x[0])):
        outs.append((h / (1 + norm[:, None]) + mean).tanh())
        h = torch.addcmul(b[:, t] / 2, a[:, t].sigmoid(), h)
        norm = norm / 2 + h.square().mean(-1)
        mean = mean.lerp(c[0, t], 0.25)
    return torch.stack(outs).transpose(0, 1)


def no_state(self, x, i):
    return torch.stack([F.layer_norm(self.gates[i](row)[:, :C], (C,)) for row in x.unbind(1)], 1)


def recurrent(self, x, i):
    h, outs = torch.zeros(1, C), []
    for t in range(x.shape[1]):
        h = torch.tanh(x[:, t] + h * self.decays)
        outs.append(h)
    return torch.stack(outs, 1)


def mixing(self, x, i):
    h, outs = torch.zeros(1, C), []
    for t in range(x.shape[1]):
        h = x[:, t] + h @ self.head.weight.T @ self.head.weight
        outs.append(h)
    return torch.stack(outs, 1)


def coupled(self, x, i):
    h, g, outs = torch.zeros(1, C), torch.zeros(1, C), []
    for t in range(x.shape[1]):
        h, g = h * 0.5 + g * 0.25 + x[:, t], g * 0.5 - h * 0.25
        outs.append(h + g)
    return torch.stack(outs, 1)


def backwards(self, x, i):
    h, outs = torch.zeros(1, C), []
    for t in reversed(range(x.shape[1])):
        h = x[:, t] + h * 0.5
        outs.append(h)
    return torch.stack(outs[::-1], 1)


def from_the_end(self, x, i):
    """Backwards, and left so."""
    h, outs = torch.zeros(1, C), []
    for t in range(x.shape[1]):
        h = x[:, x.shape[1] - 1 - t] + h * 0.5
        outs.append(h)
    return torch.stack(outs, 1)


def ahead(self, x, i):
    """Each place with the next one."""
    x = F.pad(x, (0, 0, 0, 1))
    return torch.stack([x[:, t] * x[:, t + 1] for t in range(x.shape[1] - 1)], 1)


def clamped_ahead(self, x, i):
    last = x.shape[1] - 1
    return torch.stack([x[:, t] * x[:, min(t + 1, last)] for t in range(last + 1)], 1)


def numbered(self, x, i):
    return torch.stack([x[:, t] * (t + 1) for t in range(x.shape[1])], 1)


def last_state(self, x, i):
    h, outs = torch.zeros(1, C), []
    for t in range(x.shape[1]):
        h = x[:, t] + h * 0.5
        outs.append(h)
    return torch.stack(outs, 1) + h[:, None]


def averaged(self, x, i):
    """The average over the sequence, taken with a Python number."""
    return torch.stack([x[:, t] / x.shape[1] for t in range(x.shape[1])], 1)


def another_way_when_long(self, x, i):
    return no_state(self, x, i) * (1 if len(x[0]) < 30 else 2)


LOOPS = {
    "a selective scan": lambda: Mixer(selective),
    "a loop of outer products": lambda: Mixer(outer_products, layers=1),
    "a loop that carries two values": lambda: Mixer(two_values, layers=1),
    "a loop and attention": lambda: Mixer(selective, attention=True),
    "a loop between attention": lambda: Model(sdpa, layers=1, between=lambda m, x: x + torch.stack([r * 2 for r in x.unbind(1)], 1)),
}
REFUSED_LOOPS = {
    "a recurrent layer": (recurrent, r"tanh \(causal.py:\d+, in forward\) .*not linear"),
    "a matrix between places": (mixing, r"\(causal.py:\d+, in forward\) .*not linear"),
    "two values made of each other": (coupled, r"causal.py:\d+, in forward\) carries several values"),
    "backwards": (backwards, r"causal.py:\d+, in forward\) goes from the last place to the first"),
    "from the end on": (from_the_end, r"causal.py:\d+, in forward\) reverses the sequence"),
    "one place ahead": (ahead, "one length only"),
    "one place ahead, to the last": (clamped_ahead, r"causal.py:\d+, in forward\) takes other places"),
    "the number of the place": (numbered, r"mul \(causal.py:\d+, in forward\) has other arguments"),
    "the state at the end": (last_state, r"causal.py:\d+, in forward\) is not the same at every length"),
    "the number of places": (averaged, r"causal.py:\d+, in forward\) computes with the number of tokens"),
    "another way for long sequences": (another_way_when_long, "something else for 37 tokens"),
}
