"""Score cards, their tables, and the page and plots made of them."""

from __future__ import annotations

import json
import random
import re
import sys
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest

from burnish.tools import cards, score_html, score_png, svg
from burnish.tools.cli import main
from burnish.tools.rows import Row
from burnish.tools.score import aggregate


def made_rows(samples: int = 12) -> list[Row]:
    draw = random.Random(3)
    rows: list[Row] = []
    for i in range(samples):
        for compiler, gain in (("burnish", 1.6), ("inductor", 1.2), ("open<vino>", 1.1)):
            row: Row = {"sample": f"graph & {i}", "compiler": compiler, "eager_ms": 1.0 + i, "category": "vision"}
            if compiler == "inductor" and i % 5 == 4:
                rows.append(row | {"status": "compile_fail", "error": "died"})
                continue
            strict = draw.choice([-8, -6, -5, -2])
            ok = {str(t): t >= strict for t in range(-10, 5)}
            rows.append(
                row
                | {
                    "status": "correct",
                    "speedup": gain * 2 ** draw.gauss(0, 0.4),
                    "ok": ok,
                    "compile_s": 0.5,
                    "slower": i == 0,
                }
            )
    return rows


def test_cards_agree_with_the_metric() -> None:
    made = cards.cards(made_rows())
    assert {c.compiler for c in made} == {"burnish", "inductor", "open<vino>"}
    assert [c.aggregate for c in made] == sorted((c.aggregate for c in made), reverse=True)
    for card in made:
        assert card.aggregate == pytest.approx(aggregate({t: p.es for t, p in card.points.items()}))
    inductor = next(c for c in made if c.compiler == "inductor")
    assert (len(inductor.rows), len(inductor.ran), inductor.accurate) == (12, 10, 10)
    assert inductor.points[0].parts.lam == pytest.approx(10 / 12)
    assert inductor.slower == ["graph & 0"]


def test_remarks_name_what_does_not_compare() -> None:
    rows = made_rows()[:-1]
    rows += [
        {"sample": "x", "compiler": "burnish", "status": "eager_fail"},
        {"sample": "graph & 0", "compiler": "tvm", "status": "missing"},
    ]
    notes = cards.remarks(rows, cards.cards(rows))
    assert notes[0] == "Left out because eager itself fails on them: x."
    assert notes[1] == "Not installed, so not scored: tvm."
    assert "their scores do not compare" in notes[2]
    rows[0]["neighbours"], rows[1]["neighbours"], rows[2]["neighbours"] = 0.9, 0.1, None
    notes = cards.remarks(rows, cards.cards(rows))
    assert notes[2].startswith(f"Other processes used up to 0.9 cores during 1 of {len(rows)} measurements: do not trust")


def test_a_compiler_that_never_ran_has_no_speedup() -> None:
    (card,) = cards.cards([{"sample": "a", "compiler": "x", "status": "compile_fail"}])
    assert card.speedup is None
    assert card.points[0].s == pytest.approx(0.1)
    assert cards.summary(card)[3] == ""
    assert "No graph ran." in score_html.page(card.rows, [card], [])


class Checker(HTMLParser):
    """Collects what a self-contained, accessible page must and must not have."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.links: list[str] = []
        self.ids: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        given = dict(attrs)
        self.links += [v or "" for k, v in attrs if k in ("src", "href")]
        self.ids += [given["id"] or ""] if "id" in given else []
        if tag not in ("meta", "line", "circle", "polyline"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in ("line", "circle", "polyline"):
            assert self.open.pop() == tag


def test_the_page_is_whole_and_self_contained() -> None:
    rows = made_rows()
    made = cards.cards(rows)
    text = score_html.page(rows, made, ["A <remark>."])
    checker = Checker()
    checker.feed(text)
    assert checker.open == []
    assert checker.links == []
    assert "script" not in checker.tags
    assert len(checker.ids) == len(set(checker.ids))
    assert {"main", "h1", "figure", "figcaption", "table", "caption"} <= checker.tags
    assert "A &lt;remark&gt;." in text and "open<vino>" not in text
    assert "prefers-color-scheme: dark" in text and 'lang="en"' in text
    assert "url(" not in text
    for card in made:
        assert f"{card.aggregate:+.3f}" in text


def contrast(a: str, b: str) -> float:
    def luminance(colour: str) -> float:
        colour = colour if len(colour) == 7 else "#" + "".join(2 * c for c in colour[1:])
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    dark, light = sorted((luminance(a), luminance(b)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_text_is_readable_in_both_themes(theme: int) -> None:
    block = re.findall(r":root \{(.*?)\}", score_html.STYLE, re.DOTALL)[theme]
    colours = dict(re.findall(r"--(\w+):(#\w+)", block))
    for name in ("fg", "soft", "bad", *(f"c{i}" for i in range(7))):
        assert contrast(colours[name], colours["bg"]) >= 4.5, name


def test_charts_are_xml_with_a_description() -> None:
    made = cards.cards(made_rows())
    es = {c.compiler: {t: p.es for t, p in c.points.items()} for c in made}
    strip = {c.compiler: [(r["sample"], r["speedup"]) for r in c.ran] for c in made}
    for chart, dots in ((svg.line_chart(es, "ES", "t", "ES(t)"), 3 * 15), (svg.strip_chart(strip, "speed", "x"), 34)):
        root = ElementTree.fromstring(chart)
        assert root.get("role") == "img"
        assert [e.tag for e in root][:2] == ["title", "desc"]
        assert len(root.findall("circle")) == dots
        width, height = map(float, root.get("viewBox", "").split()[2:])
        for circle in root.findall("circle"):
            assert 0 <= float(circle.get("cx", "")) <= width
            assert 0 <= float(circle.get("cy", "")) <= height


def test_labels_are_spread() -> None:
    placed = svg.spread([10.0, 11.0, 50.0, 10.5], 15)
    ordered = sorted(placed)
    assert all(b - a >= 15 for a, b in pairwise(ordered))
    assert placed[2] == max(placed)


def test_ticks_are_round() -> None:
    assert svg.nice_ticks(1.7) == [0.0, 0.5, 1.0, 1.5]
    assert svg.nice_ticks(130) == [0.0, 25.0, 50.0, 75.0, 100.0, 125.0]


def test_the_plot_is_a_png() -> None:
    pytest.importorskip("matplotlib")
    assert score_png.render(cards.cards(made_rows())).startswith(b"\x89PNG")


def test_without_matplotlib_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    results = tmp_path / "r.jsonl"
    results.write_text("".join(json.dumps(r) + "\n" for r in made_rows()))
    monkeypatch.setitem(sys.modules, "matplotlib.figure", None)
    assert main(["score", str(results), "--png", str(tmp_path / "p.png")]) == 1
    captured = capsys.readouterr()
    assert captured.err.count("\n") == 1
    assert "burnish[plot]" in captured.err
    assert not (tmp_path / "p.png").exists()


def test_score_writes_everything(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    results, page = tmp_path / "r.jsonl", tmp_path / "p.html"
    results.write_text("".join(json.dumps(r) + "\n" for r in made_rows()))
    assert main(["score", str(results), "--html", str(page), "--all"]) == 0
    out = capsys.readouterr().out
    assert "aggregate" in out and "lambda" in out
    assert page.read_text().startswith("<!doctype html>")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["p.html", "r.jsonl"]
    assert main(["score", str(results), "--json", "--forgive", "tool"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert set(data["compilers"]) == {"burnish", "inductor", "open<vino>"}
    assert set(data["compilers"]["burnish"]["points"]["0"]) == {
        "S",
        "ES",
        "alpha",
        "beta",
        "lambda",
        "eta",
        "gamma",
        "pi",
    }
