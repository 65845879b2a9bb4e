"""The score page: one HTML file with its styles and charts inside, readable in light, dark and without colour."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from .cards import SUMMARY, Card, cell, summary
from .rows import Row, latest
from .score import TOLERANCES
from .svg import line_chart, strip_chart

STYLE = """
:root { --bg:#fff; --fg:#1b1f24; --soft:#57606a; --line:#d8dee4; --head:#f3f5f7; --bad:#a4202c;
  --c0:#0b62a8; --c1:#b54708; --c2:#067a57; --c3:#a3417d; --c4:#7a6200; --c5:#4b5bc4; --c6:#4d545c; }
@media (prefers-color-scheme: dark) { :root { --bg:#14181d; --fg:#e6e9ed; --soft:#9aa4af; --line:#343b44; --head:#1d232a; --bad:#ff8f8f;
  --c0:#63b3f5; --c1:#f59e5b; --c2:#4fcf9f; --c3:#e495c4; --c4:#d9c14a; --c5:#a3adff; --c6:#b7bfc8; } }
* { box-sizing:border-box }
body { margin:0 auto; max-width:64rem; padding:2rem 1.25rem 4rem; background:var(--bg); color:var(--fg);
  font:16px/1.55 system-ui, sans-serif; }
h1 { font-size:1.6rem; margin:0 0 .25rem } h2 { font-size:1.15rem; margin:2.5rem 0 .5rem }
p { max-width:46rem; margin:.4rem 0 } .soft, figcaption { color:var(--soft); font-size:.92rem }
figure { margin:1rem 0 } svg { width:100%; height:auto; display:block }
svg text { font:12px system-ui, sans-serif; fill:var(--soft) } svg .axis { font-size:13px } svg .label { font-weight:600; font-size:13px }
.grid { stroke:var(--line) } .rule { stroke:var(--soft); stroke-dasharray:3 3 } .line { fill:none; stroke-width:2.25 }
.dot { opacity:.72 } .median { stroke:var(--fg); stroke-width:2 }
.scroll { overflow-x:auto } table { border-collapse:collapse; font-size:.9rem; font-variant-numeric:tabular-nums }
th, td { padding:.3rem .7rem; text-align:right; border-bottom:1px solid var(--line); white-space:nowrap }
thead th { background:var(--head) } th:first-child { text-align:left } .bad { color:var(--bad) }
caption { text-align:left; color:var(--soft); padding:.3rem 0 }
"""


def page(rows: Iterable[Row], made: Sequence[Card], remarks: Sequence[str]) -> str:
    """The whole page. Burnish comes first in the charts, so that its colour never depends on who else ran."""
    rows = latest(rows)
    ordered = sorted(made, key=lambda c: (not c.compiler.startswith("burnish"), c.compiler))
    es = {c.compiler: {t: p.es for t, p in c.points.items()} for c in ordered}
    speed = {c.compiler: [(r["sample"], float(r["speedup"])) for r in c.ran] for c in ordered}
    samples = len({r["sample"] for r in rows})
    body = [
        "<h1>Compiler scores</h1>",
        f'<p class="soft">{samples} graphs, {len(made)} compilers, each measured against PyTorch eager in the same process.</p>',
        *(f"<p>{escape(line)}</p>" for line in remarks),
        "<h2>Summary</h2>",
        _table(
            SUMMARY,
            map(summary, made),
            "slower: graphs slower than eager beyond doubt; compile: median; the aggregate is the weighted mean of log10 ES(t), 0 is as good as eager",
        ),
        "<h2>ES(t) over the tolerance</h2>",
        _figure(
            line_chart(
                es, "ES(t) per compiler", "tolerance t (strict to loose; from 1 on, errors are forgiven)", "ES(t)"
            ),
            "Higher is better; the dotted line at 1 is eager. A wrong or failed graph counts as 0.1 until it is forgiven.",
        ),
        _curves(ordered),
        "<h2>Speed of every graph against eager</h2>",
        _figure(
            strip_chart(speed, "Speedup over eager per graph", "speedup over eager (logarithmic)"),
            "One dot a graph, the bar is the median; right of 1× is faster than eager.",
        )
        if any(speed.values())
        else "<p>No graph ran.</p>",
        "<h2>Every graph</h2>",
        _graphs(rows),
    ]
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n'
        f"<title>Compiler scores</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n"
        + "\n".join(body)
        + "\n</main>\n</body>\n</html>\n"
    )


def _figure(svg: str, caption: str) -> str:
    return f"<figure>{svg}<figcaption>{escape(caption)}</figcaption></figure>"


def _table(head: Sequence[str], lines: Iterable[Sequence[str]], caption: str) -> str:
    top = "".join(f'<th scope="col">{escape(h)}</th>' for h in head)
    body = "".join(f'<tr><th scope="row">{escape(line[0])}</th>{"".join(map(_cell, line[1:]))}</tr>' for line in lines)
    return (
        f'<div class="scroll" tabindex="0" role="region" aria-label="{escape(caption)}"><table><caption>{escape(caption)}</caption>'
        f"<thead><tr>{top}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _cell(text: str) -> str:
    wrong = any(word in text for word in ("fail", "inaccurate", "mismatch", "slower"))
    return f'<td class="bad">{escape(text)}</td>' if wrong else f"<td>{escape(text)}</td>"


def _curves(made: Sequence[Card]) -> str:
    lines = [[c.compiler, *(f"{c.points[t].es:.3f}" for t in TOLERANCES)] for c in made]
    return _table(["compiler", *(f"t = {t}" for t in TOLERANCES)], lines, "ES(t)")


def _graphs(rows: Sequence[Row]) -> str:
    compilers = sorted({r["compiler"] for r in rows}, key=lambda c: (not c.startswith("burnish"), c))
    found = {(r["sample"], r["compiler"]): r for r in rows}
    lines = []
    for sample in sorted({r["sample"] for r in rows}):
        own = [r for r in rows if r["sample"] == sample]
        eager = min((r["eager_ms"] for r in own if r.get("eager_ms")), default=None)
        category = next((r["category"] for r in own if r.get("category")), "")
        cells = [cell(found.get((sample, c))) for c in compilers]
        lines.append([sample, category, "" if eager is None else f"{eager:.3f}", *cells])
    return _table(["graph", "category", "eager ms", *compilers], lines, "Speedup over eager, or what went wrong")
