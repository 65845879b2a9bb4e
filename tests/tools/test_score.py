"""S(t), ES(t) and the aggregate reproduce GraphNet's published tables and agree with themselves."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from burnish.tools import score
from burnish.tools.score import Failure, Outcome, Parts

# alpha/beta/lambda/eta/S/ES as published (arXiv 2510.24035, tables of the appendix), one row a t from -10 to 0.
PUBLISHED = {
    "CINN-NLP": """
        1.000/1.000/.000/.000/.100/.100  1.000/1.000/.000/.000/.100/.100  1.000/1.000/.000/.000/.100/.100
        1.441/1.000/.009/.000/.103/.103  1.321/.858/.575/.049/.442/.442   1.284/.878/.953/.050/1.139/1.139
        1.282/.878/.962/.049/1.165/1.165 1.278/.878/.991/.048/1.248/1.248 1.278/.878/.991/.048/1.248/1.248
        1.278/.878/.991/.048/1.248/1.248 1.278/.878/.991/.048/1.248/1.248""",
    "Inductor-NLP": """
        0.981/.927/.010/.800/.102/.102   1.038/.927/.013/.615/.103/.103   1.170/.840/.029/.321/.107/.107
        1.175/.840/.030/.310/.108/.108   1.344/.822/.423/.064/.300/.300   1.342/.817/.930/.046/1.118/1.118
        1.345/.817/.933/.046/1.129/1.129 1.348/.817/.941/.045/1.156/1.156 1.354/.818/.963/.045/1.229/1.229
        1.360/.818/.975/.045/1.275/1.275 1.363/.818/.977/.044/1.284/1.284""",
    "CINN-CV": """
        1.056/.917/.054/.739/.114/.114   1.056/.917/.054/.739/.114/.114   1.056/.917/.054/.739/.114/.114
        1.056/.920/.080/.529/.121/.121   1.117/.906/.228/.216/.173/.173   1.137/.906/.526/.129/.359/.359
        1.131/.915/.732/.109/.591/.591   1.125/.912/.892/.105/.866/.866   1.123/.911/.939/.105/.969/.969
        1.122/.911/.965/.105/1.031/1.031 1.121/.910/.981/.105/1.072/1.072""",
    "Inductor-CV": """
        0.949/.825/.345/.618/.217/.217   0.954/.829/.404/.623/.249/.249   0.957/.821/.447/.609/.274/.274
        0.984/.819/.605/.552/.399/.399   1.006/.814/.766/.505/.586/.586   1.030/.815/.882/.472/.783/.783
        1.028/.815/.886/.474/.788/.788   1.028/.815/.886/.474/.788/.788   1.028/.815/.887/.473/.790/.790
        1.028/.815/.887/.473/.790/.790   1.028/.815/.887/.473/.790/.790""",
}
# ES at t = 1, 2, 3, 4 and the aggregate.
BEYOND = {
    "CINN-NLP": ((1.248, 1.248, 1.276, 1.276), 0.031),
    "Inductor-NLP": ((1.284, 1.284, 1.353, 1.353), 0.022),
    "CINN-CV": ((1.121, 1.123, 1.123, 1.123), -0.126),
    "Inductor-CV": ((0.790, 0.790, 1.025, 1.025), -0.100),
}
WITHIN = 0.002


def rows(name: str) -> dict[int, tuple[float, ...]]:
    return {t: tuple(float(x) for x in cell.split("/")) for t, cell in zip(range(-10, 1), PUBLISHED[name].split())}


@pytest.mark.parametrize("name", PUBLISHED)
def test_published_rows(name: str) -> None:
    table = rows(name)
    assert len(table) == 11
    for alpha, beta, lam, eta, s, es in table.values():
        parts = Parts(alpha, beta, lam, eta, {Failure.COMPILE: 1.0})
        assert parts.s() == pytest.approx(s, abs=WITHIN)
        assert parts.gamma(0) == pytest.approx(0.1)
        assert parts.es(parts.gamma(0)) == pytest.approx(es, abs=WITHIN)


@pytest.mark.parametrize("name", [n for n in PUBLISHED if n != "CINN-CV"])
def test_published_rows_beyond_zero(name: str) -> None:
    # Their errors are forgiven from t = 3 on: the published gamma is 0.1 below and 1 from there.
    parts = Parts(*rows(name)[0][:4], {Failure.COMPILE: 1.0})
    for t, es in zip((1, 2, 3, 4), BEYOND[name][0]):
        assert parts.es(parts.gamma(t)) == pytest.approx(es, abs=WITHIN)


@pytest.mark.parametrize("name", PUBLISHED)
def test_published_aggregate(name: str) -> None:
    es = {t: row[5] for t, row in rows(name).items()} | dict(zip((1, 2, 3, 4), BEYOND[name][0]))
    assert score.aggregate(es) == pytest.approx(BEYOND[name][1], abs=0.0006)


def test_published_tables_fit_p_zero() -> None:
    parts = Parts(*rows("Inductor-CV")[0][:4])
    assert parts.s(p=0.0) == pytest.approx(0.790, abs=5e-4)
    assert parts.s(p=0.1) == pytest.approx(0.783, abs=5e-4)


def within(t: int) -> dict[int, bool]:
    return {u: u >= t for u in score.TOLERANCES}


def test_synthetic_samples_by_hand() -> None:
    samples = [
        Outcome("a", 4.0, ok=within(-10)),
        Outcome("b", 0.25, ok=within(-10)),
        Outcome("c", 2.0, ok=within(-3)),
        Outcome("d", failure=Failure.RUNTIME),
        Outcome("e", failure=Failure.COMPILE),
    ]
    points = score.curve(samples)
    assert points[-5].s == pytest.approx((4 * 0.25 * 0.1**3) ** (1 / 5))
    assert points[0].s == points[0].es == pytest.approx((4 * 0.25 * 2 * 0.1**2) ** (1 / 5))
    assert points[0].parts == Parts(
        pytest.approx(2 ** (1 / 3)), 0.25, 3 / 5, 1 / 3, {Failure.RUNTIME: 0.5, Failure.COMPILE: 0.5}
    )
    assert points[1].es == pytest.approx((2 * 0.1**2) ** (1 / 5))
    assert points[2].es == pytest.approx((2 * 0.1) ** (1 / 5))
    assert points[3].es == points[4].es == pytest.approx(2 ** (1 / 5))
    assert points[4].s == points[0].s
    tool = score.curve(samples, forgiven=score.FORGIVEN["tool"])
    assert tool[2].es == tool[1].es == points[1].es
    assert score.curve(samples, p=0.5)[0].s == pytest.approx((4 * 0.25**1.5 * 2 * 0.1**2) ** (1 / 5))


def test_wrong_everywhere_is_the_penalty() -> None:
    points = score.curve([Outcome("a", 9.0, ok={})])
    assert points[0].s == pytest.approx(0.1)
    assert points[0].es == pytest.approx(0.1)
    assert points[1].es == pytest.approx(1.0)


def test_eager_scores_zero() -> None:
    points = score.curve([Outcome(str(i), 1.0, ok=within(-10)) for i in range(3)])
    assert score.aggregate({t: p.es for t, p in points.items()}) == pytest.approx(0.0)



def test_refusals() -> None:
    with pytest.raises(ValueError, match="at least one sample"):
        score.parts([], 0)
    with pytest.raises(ValueError, match="-10 is missing"):
        score.aggregate({0: 1.0})


outcome = st.one_of(
    st.builds(lambda s, t: Outcome("x", s, ok=within(t)), st.floats(0.01, 100), st.integers(-10, 6)),
    st.builds(lambda f: Outcome("x", failure=f), st.sampled_from(Failure)),
)
samples = st.lists(outcome, min_size=1, max_size=12)
penalties = st.tuples(st.floats(0, 1), st.floats(0.01, 0.99))


def close(a: float, b: float) -> bool:
    return math.isclose(a, b, rel_tol=1e-9)


@given(samples, penalties)
def test_s_equals_es_up_to_zero(outcomes: list[Outcome], pb: tuple[float, float]) -> None:
    points = score.curve(outcomes, *pb)
    assert all(close(points[t].s, points[t].es) for t in range(-10, 1))


@given(samples, penalties, st.sampled_from(sorted(score.FORGIVEN)))
def test_both_formulations_agree(outcomes: list[Outcome], pb: tuple[float, float], name: str) -> None:
    forgiven = score.FORGIVEN[name]
    for t, point in score.curve(outcomes, *pb, forgiven).items():
        assert close(point.s, score.s_by_sample(outcomes, t, *pb))
        assert close(point.es, score.es_by_sample(outcomes, t, *pb, forgiven))


@given(samples)
def test_forgiving_never_lowers_es(outcomes: list[Outcome]) -> None:
    points = score.curve(outcomes)
    assert all(points[t].es <= points[t + 1].es * (1 + 1e-12) for t in range(1, 4))


@given(samples, st.floats(1, 10))
def test_faster_is_never_worse(outcomes: list[Outcome], factor: float) -> None:
    faster = [Outcome(o.sample, o.speedup * factor, o.failure, o.ok) for o in outcomes]
    before, after = score.curve(outcomes), score.curve(faster)
    assert all(after[t].es >= before[t].es * (1 - 1e-12) for t in score.TOLERANCES)
