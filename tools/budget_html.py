"""The page of an error budget: one HTML file with what each layer got, what it costs and saves, and why."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

from .console import seconds, size
from .score_html import STYLE

_BARS = """
td.text, th.text { text-align:left } .bar { display:inline-block; height:.7rem; background:var(--c0); vertical-align:middle; margin-left:.5rem }
.bar.was { background:var(--line) } tr.kept td { color:var(--soft) }
"""
_WIDEST = 8.0  # rem, of the longest bar


def page(model: str, found: Mapping[str, Any], file_bytes: int) -> str:
    """The whole page. ``found``: an ``Assignment`` by the names of its fields; file_bytes: of the file that was written."""
    layers = found["layers"]
    before, after = (sum(x[key] for x in layers) for key in ("bytes_before", "bytes_after"))
    kept = sum(x["format"] == "f32" for x in layers)
    facts = [
        f"Allowed: {found['budget']}. Found on all inputs, those held out among them: {found['error']:.3g} of {found['allowed']:.3g}." if layers else f"Allowed: {found['budget']}.",
        f"One call: {seconds(found['seconds_before'])} in float32, {seconds(found['seconds_after'])} so." if found["seconds_before"] else "All layers stay in float32.",
        f"Weights: {size(before)} in float32, {size(after)} so; the file has {size(file_bytes)}." if layers else f"The file has {size(file_bytes)}.",
        f"{len(layers) - kept} of {len(layers)} sets of layers have another format than float32. Precision of the rest: {found['precision']}.",
        *found["notes"],
    ]
    longest = max((x["seconds_before"] for x in layers), default=0.0) or 1.0
    head = "".join(f'<th scope="col"{kind}>{name}</th>' for name, kind in _COLUMNS)
    body = "".join(_row(x, longest) for x in layers)
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n'
        f"<title>{escape(model)}: formats of layers</title>\n<style>{STYLE}{_BARS}</style>\n</head>\n<body>\n<main>\n<h1>{escape(model)}: formats of layers</h1>\n"
        + "\n".join(f"<p>{escape(line)}</p>" for line in facts)
        + f'\n<div class="scroll"><table><caption>The share of the budget is that of a layer quantized alone, squared errors adding up to 100 %; times are of a layer by itself.</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>\n'
        "</main>\n</body>\n</html>\n"
    )


_TEXT = ' class="text"'
_COLUMNS = (
    ("layer", _TEXT), ("operator", _TEXT), ("shape", ""), ("format", _TEXT), ("why", _TEXT), ("bytes before", ""), ("after", ""), ("weight error", ""), ("of the budget", ""),
    ("ms before", ""), ("after", ""), ("time", _TEXT),
)  # fmt: skip


def _row(x: Mapping[str, Any], longest: float) -> str:
    texts = (x["name"], x["operator"], "×".join(map(str, x["shape"])), x["format"], x["why"], size(x["bytes_before"]), size(x["bytes_after"]), f"{x['weight_error']:.1e}", f"{x['share']:.1%}")
    times = (f"{1e3 * x['seconds_before']:.3f}", f"{1e3 * x['seconds_after']:.3f}")
    cells = "".join(f"<td{kind}>{escape(text)}</td>" for text, (_, kind) in zip((*texts, *times), _COLUMNS))
    bars = "".join(f'<span class="bar{kind}" style="width:{_WIDEST * x[key] / longest:.2f}rem"></span>' for key, kind in (("seconds_before", " was"), ("seconds_after", "")))
    return f'<tr{"" if x["format"] != "f32" else " class=" + chr(34) + "kept" + chr(34)}>{cells}<td class="text">{bars}</td></tr>'
