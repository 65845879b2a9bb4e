"""Graphs, recommendation, tables, sequences and points."""

from __future__ import annotations

from itertools import pairwise

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .build import Block, Built, build, tokens


def edges(nodes: int, count: int) -> Tensor:
    """A random edge list, [2, count]: sources and targets."""
    return torch.randint(0, nodes, (2, count))


class GcnLayer(nn.Module):
    """Symmetrically normalised neighbour sums."""

    def __init__(self, cin: int, cout: int) -> None:
        super().__init__()
        self.lin, self.bias = nn.Linear(cin, cout, bias=False), nn.Parameter(torch.zeros(cout))

    def forward(self, x: Tensor, edge: Tensor) -> Tensor:
        source, target = edge[0], edge[1]
        degree = torch.ones(x.shape[0], device=x.device).index_add(0, target, torch.ones(edge.shape[1], device=x.device))
        scale = degree.rsqrt()
        h = self.lin(x)
        messages = h[source] * (scale[source] * scale[target]).unsqueeze(-1)
        return torch.zeros_like(h).index_add(0, target, messages) + h * scale.square().unsqueeze(-1) + self.bias


def gcn() -> Built:
    """A two-layer graph convolution network on a graph of Cora's size (2,708 nodes, 10,556 edges, 1,433 features)."""

    class Gcn(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.one, self.two = GcnLayer(1433, 64), GcnLayer(64, 7)

        def forward(self, x: Tensor, edge: Tensor) -> Tensor:
            return self.two(F.relu(self.one(x, edge)), edge).log_softmax(-1)

    return build(Gcn, lambda: (torch.rand(2708, 1433), edges(2708, 10556)))


class GatLayer(nn.Module):
    """Attention over each node's incoming edges; softmax per target by scatter."""

    def __init__(self, cin: int, cout: int, heads: int) -> None:
        super().__init__()
        self.heads, self.lin = heads, nn.Linear(cin, heads * cout, bias=False)
        self.source, self.target = nn.Parameter(torch.randn(heads, cout) * 0.3), nn.Parameter(torch.randn(heads, cout) * 0.3)

    def forward(self, x: Tensor, edge: Tensor) -> Tensor:
        source, target = edge[0], edge[1]
        n = x.shape[0]
        h = self.lin(x).view(n, self.heads, -1)
        score = (h * self.source).sum(-1)[source] + (h * self.target).sum(-1)[target]
        score = F.leaky_relu(score, 0.2)
        at = target.unsqueeze(-1).expand_as(score)
        top = torch.full((n, self.heads), float("-inf"), device=x.device).scatter_reduce(0, at, score, "amax")
        weight = torch.exp(score - top[target])
        total = torch.zeros(n, self.heads, device=x.device).scatter_add(0, at, weight)
        weight = weight / (total[target] + 1e-16)
        return torch.zeros_like(h).index_add(0, target, h[source] * weight.unsqueeze(-1)).flatten(1)


def gat() -> Built:
    """A two-layer graph attention network: 2,708 nodes, 10,556 edges, 8 heads."""

    class Gat(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.one, self.two = GatLayer(256, 8, 8), GatLayer(64, 7, 1)

        def forward(self, x: Tensor, edge: Tensor) -> Tensor:
            return self.two(F.elu(self.one(x, edge)), edge).log_softmax(-1)

    return build(Gat, lambda: (torch.randn(2708, 256), edges(2708, 10556)))


def mlp(*dims: int, last: bool = True) -> nn.Sequential:
    """Linears with ReLU between, and after the last one where ``last``."""
    layers: list[nn.Module] = []
    for i, (a, b) in enumerate(pairwise(dims)):
        layers.append(nn.Linear(a, b))
        if last or i < len(dims) - 2:
            layers.append(nn.ReLU())
    return nn.Sequential(*layers)


class Dlrm(nn.Module):
    """Facebook's DLRM: bottom MLP, embedding bags, pairwise dot products, top MLP."""

    pairs: Tensor

    def __init__(self, sparse: int, rows: int, dim: int) -> None:
        super().__init__()
        self.bottom = mlp(13, 512, 256, dim)
        self.tables = nn.ModuleList([nn.EmbeddingBag(rows, dim, mode="sum") for _ in range(sparse)])
        count = sparse * (sparse + 1) // 2
        self.register_buffer("pairs", torch.tril_indices(sparse + 1, sparse + 1, offset=-1))
        self.top = mlp(count + dim, 512, 256, 1, last=False)

    def forward(self, dense: Tensor, sparse: Tensor) -> Tensor:
        x = self.bottom(dense)
        found = [table(sparse[:, i]) for i, table in enumerate(self.tables)]
        stacked = torch.stack([x, *found], dim=1)
        dots = torch.bmm(stacked, stacked.transpose(1, 2))[:, self.pairs[0], self.pairs[1]]
        return torch.sigmoid(self.top(torch.cat((x, dots), dim=1)))


def dlrm() -> Built:
    """DLRM with 26 embedding bags of 10,000 rows, batch 128, 4 ids a bag."""
    return build(lambda: Dlrm(26, 10000, 64), lambda: (torch.rand(128, 13), tokens(10000, 128, 26, 4)))


class DeepFm(nn.Module):
    """Factorisation machine and MLP over the same embeddings."""

    offset: Tensor

    def __init__(self, fields: int, rows: int, dim: int) -> None:
        super().__init__()
        self.first, self.embed = nn.Embedding(fields * rows, 1), nn.Embedding(fields * rows, dim)
        self.register_buffer("offset", torch.arange(fields) * rows)
        self.deep, self.bias = mlp(fields * dim, 400, 400, 400, 1, last=False), nn.Parameter(torch.zeros(1))

    def forward(self, ids: Tensor) -> Tensor:
        at = ids + self.offset
        e = self.embed(at)
        pairs = 0.5 * (e.sum(1).square() - e.square().sum(1)).sum(1, keepdim=True)
        linear = self.first(at).sum(1)
        return torch.sigmoid(0.02 * (linear + pairs) + self.deep(e.flatten(1)) + self.bias)


def deepfm() -> Built:
    """DeepFM over Criteo's 39 fields, 16 dimensions, batch 256."""
    return build(lambda: DeepFm(39, 2000, 16), lambda: (tokens(2000, 256, 39),))


class TabTransformer(nn.Module):
    """Categorical columns through a transformer, continuous ones through a norm, both into an MLP."""

    offset: Tensor

    def __init__(self, columns: int, levels: int, dim: int, continuous: int) -> None:
        super().__init__()
        self.embed, self.column = nn.Embedding(columns * levels, dim), nn.Parameter(torch.randn(columns, dim) * 0.1)
        self.register_buffer("offset", torch.arange(columns) * levels)
        self.blocks, self.norm = nn.Sequential(*[Block(dim, 8) for _ in range(6)]), nn.LayerNorm(continuous)
        width = columns * dim + continuous
        self.head = mlp(width, 4 * 128, 2 * 128, 2, last=False)

    def forward(self, categories: Tensor, numbers: Tensor) -> Tensor:
        x = self.blocks(self.embed(categories + self.offset) + self.column)
        return self.head(torch.cat((x.flatten(1), self.norm(numbers)), dim=-1))


def tabtransformer() -> Built:
    """TabTransformer: 20 categorical and 10 continuous columns, width 32, batch 64."""
    return build(lambda: TabTransformer(20, 50, 32, 10), lambda: (tokens(50, 64, 20), torch.randn(64, 10)))


class LstmCell(nn.Module):
    """One step of an LSTM, gates in PyTorch's order."""

    def __init__(self, cin: int, hidden: int) -> None:
        super().__init__()
        self.x, self.h = nn.Linear(cin, 4 * hidden), nn.Linear(hidden, 4 * hidden, bias=False)

    def forward(self, x: Tensor, h: Tensor, c: Tensor) -> tuple[Tensor, Tensor]:
        i, f, g, o = (self.x(x) + self.h(h)).chunk(4, dim=-1)
        c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
        return torch.sigmoid(o) * torch.tanh(c), c


class LstmTagger(nn.Module):
    """A bidirectional LSTM over embedded words, unrolled, with a score per tag and word."""

    def __init__(self, vocab: int, dim: int, hidden: int, tags: int) -> None:
        super().__init__()
        self.hidden, self.embed = hidden, nn.Embedding(vocab, dim)
        self.ahead, self.back, self.head = LstmCell(dim, hidden), LstmCell(dim, hidden), nn.Linear(2 * hidden, tags)

    def _run(self, cell: nn.Module, steps: list[Tensor]) -> list[Tensor]:
        h = c = torch.zeros(steps[0].shape[0], self.hidden, device=steps[0].device)
        out = []
        for x in steps:
            h, c = cell(x, h, c)
            out.append(h)
        return out

    def forward(self, words: Tensor) -> Tensor:
        steps = list(self.embed(words).unbind(1))
        ahead, back = self._run(self.ahead, steps), self._run(self.back, steps[::-1])[::-1]
        return self.head(torch.cat((torch.stack(ahead, 1), torch.stack(back, 1)), dim=-1)).log_softmax(-1)


def lstm_tagger() -> Built:
    """A BiLSTM tagger of width 256 over 24 words."""
    return build(lambda: LstmTagger(20000, 128, 256, 45), lambda: (tokens(20000, 1, 24),))


class PointNet(nn.Module):
    """Shared point MLPs with a max over the points, and a learned 3 x 3 input transform."""

    def __init__(self, classes: int) -> None:
        super().__init__()
        self.look, self.turn = self._shared(3, 64, 128, 1024), mlp(1024, 512, 256, 9, last=False)
        self.body, self.head = self._shared(3, 64, 64, 128, 1024), mlp(1024, 512, 256, classes, last=False)
        self.register_buffer("eye", torch.eye(3))

    @staticmethod
    def _shared(*dims: int) -> nn.Sequential:
        layers: list[nn.Module] = []
        for a, b in pairwise(dims):
            layers += [nn.Conv1d(a, b, 1), nn.BatchNorm1d(b), nn.ReLU()]
        return nn.Sequential(*layers)

    def forward(self, points: Tensor) -> Tensor:
        turn = self.turn(self.look(points).amax(2)).view(-1, 3, 3) + self.eye
        turned = torch.bmm(points.transpose(1, 2), turn).transpose(1, 2)
        return self.head(self.body(turned).amax(2)).log_softmax(-1)


def pointnet() -> Built:
    """PointNet classifier, 1,024 points, 40 classes."""
    return build(lambda: PointNet(40), lambda: (torch.randn(1, 3, 1024),))


class NBeats(nn.Module):
    """Doubly residual forecasting blocks."""

    def __init__(self, back: int, ahead: int, width: int, blocks: int) -> None:
        super().__init__()
        self.back = back
        self.blocks = nn.ModuleList([mlp(back, width, width, width, width) for _ in range(blocks)])
        self.theta = nn.ModuleList([nn.Linear(width, back + ahead) for _ in range(blocks)])

    def forward(self, history: Tensor) -> Tensor:
        mean, std = history.mean(1, keepdim=True), history.std(1, keepdim=True) + 1e-5
        residual, forecast = (history - mean) / std, torch.zeros(1, device=history.device)
        for block, theta in zip(self.blocks, self.theta):
            both = theta(block(residual))
            residual, forecast = residual - both[:, : self.back], forecast + both[:, self.back :]
        return forecast * std + mean


def nbeats() -> Built:
    """N-BEATS: 12 blocks of width 512, 96 past values to 24 ahead, batch 32."""
    return build(lambda: NBeats(96, 24, 512, 12), lambda: (torch.randn(32, 96).cumsum(1),))
