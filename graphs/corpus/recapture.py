"""Captures the corpus anew from the zoo: ``python -m burnish.graphs.corpus.recapture [NAME ...]``."""

from __future__ import annotations

import importlib
import inspect
import json
import shutil
import sys

from ..sample_writer import write_sample
from . import SAMPLES
from .zoo import ZOO


def recapture(name: str) -> None:
    """Build one zoo model and write its sample over the old one."""
    module, category = ZOO[name]
    factory = getattr(importlib.import_module(f"{__package__}.zoo.{module}"), name)
    model, inputs = factory()
    folder = SAMPLES / name
    shutil.rmtree(folder, ignore_errors=True)
    source = "transformers" if module == "hub" else "burnish"
    write_sample(folder, model, inputs, name=name, source=source, heuristic_tag=category)
    about = folder / "graph_net.json"
    facts = json.loads(about.read_text(encoding="utf-8"))
    facts["description"] = (inspect.getdoc(factory) or name).splitlines()[0]
    about.write_text(json.dumps(facts, indent=4) + "\n", encoding="utf-8")


def main(wanted: list[str]) -> int:
    """Recapture the named graphs, or all."""
    unknown = [n for n in wanted if n not in ZOO]
    if unknown:
        print(f"the zoo has no {', '.join(unknown)}; it has {', '.join(ZOO)}", file=sys.stderr)
        return 2
    for name in wanted or list(ZOO):
        recapture(name)
        print(name, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
