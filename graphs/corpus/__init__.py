"""The corpus: captured graphs in GraphNet's format, with weights drawn when a graph is loaded.

>>> from burnish.graphs import corpus
>>> module, inputs = corpus.load("resnet50").module_protocol()
"""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass
from pathlib import Path

from ..sample import Sample, SampleError, read_sample
from ..sample_weights import read_metas

__all__ = ["Info", "info", "load", "names", "path"]

SAMPLES = Path(__file__).parent / "samples"
# Names of graphs that take well under a millisecond in eager begin with this.
TINY = "tiny_"


@dataclass(frozen=True)
class Info:
    """What one corpus graph is, without building it.

    category: the GraphNet task category. description: one sentence. source: where the model's definition comes from.
    parameters: elements of its parameters and buffers. inputs: shapes of what a call passes, by name.
    """

    name: str
    category: str
    description: str
    source: str
    parameters: int
    inputs: dict[str, tuple[int, ...]]

    @property
    def tiny(self) -> bool:
        """Whether the overhead of its operators dominates its time."""
        return self.name.startswith(TINY)


def names(category: str | None = None, tiny: bool | None = None) -> list[str]:
    """Corpus graph names, sorted; of one category, and only (``True``) or no (``False``) tiny ones, where given."""
    found = sorted(p.parent.name for p in SAMPLES.glob("*/graph_net.json"))
    if tiny is not None:
        found = [n for n in found if n.startswith(TINY) == tiny]
    return [n for n in found if category is None or info(n).category == category]


def path(name: str) -> Path:
    """The sample folder of a corpus graph; SampleError names the nearest graphs where there is none of that name."""
    folder = SAMPLES / name
    if "/" in name or name.startswith(".") or not (folder / "graph_net.json").is_file():
        import difflib

        near = difflib.get_close_matches(name, names(), n=3) or names()[:3]
        raise SampleError(f"the corpus has no graph {name!r}; the nearest names are {', '.join(near)} (`burnish corpus` lists all).")
    return folder


@functools.cache
def info(name: str) -> Info:
    """What the graph is; raises SampleError where the corpus has none of that name."""
    folder = path(name)
    about = json.loads((folder / "graph_net.json").read_text(encoding="utf-8"))
    metas = [m for f in ("weight_meta.py", "input_meta.py") if (folder / f).is_file() for m in read_metas(folder / f).values()]
    elements = 0
    for meta in metas:
        if meta.constant:
            count = 1
            for size in meta.shape:
                count *= size
            elements += count
    inputs = {m.name: m.shape for m in metas if not m.constant}
    return Info(name, about.get("heuristic_tag", "other"), about.get("description", ""), about.get("source", ""), elements, inputs)


def load(name: str) -> Sample:
    """The graph as a sample: ``load(name).module_protocol()`` gives a module that owns seeded weights, and its inputs."""
    return read_sample(path(name))
