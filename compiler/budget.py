"""The fastest assignment of formats to layers whose error a user allows.

Each layer's time in each format is measured (``layer_times.py``), and for formats that are faster than float32, what the layer alone does to the outputs of
calibrating inputs (``sensitivity.py``). Squared errors of layers add up, so the fastest choice within the budget is a knapsack (``choice.py``). What the chosen ones
do together is then seen by running them, on inputs that nothing was calibrated on as well, and the budget drawn tighter or wider until it fits. The compiled graph
has the last word: it is held to the budget, in three calls on each input, and has to be faster than float32.
"""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import torch

from ..graphs.capture import Captured
from ..graphs.context import PassContext
from ..graphs.judge import draws, reference64
from ..passes.quantize.quant_spec import parse_all
from ..runtime.cache import Cache
from ..runtime.errors import BurnishError
from ..runtime.options import settings
from .assignment import (
    BEYOND,
    FITS,
    FLOAT32,
    SLOWER,
    SPENT,
    STEPS,
    UNDONE,
    WHOLE,
    Assignment,
    alone_spec,
    key_of,
    quantize_text,
    remember,
    remembered,
    rows,
    spec_of,
)
from .choice import Option, choose
from .compiled import Compiled
from .driver import compile_captured, fingerprint
from .held_out import like
from .kernels import KernelSet
from .layer_times import LayerTimes
from .measure import Measure, in_turns, weight_bytes
from .options import Options
from .segments import depends_on_data
from .sensitivity import Prepared
from .target import target_facts
from .yardstick import PERPLEXITY, RELATIVE, TOLERANCE, Budget

log = logging.getLogger("burnish.budget")

LINEAR, CONVOLUTION = ("int8:dynamic", "int8", "int4:g64", "int4:g32"), (STEPS,)
# Faster means this share of float32's time at most: of a layer, and of the whole graph.
FASTER, FASTER_WHOLE = 0.95, 0.98
# The share of the budget that inputs of our own making may use up: a user's may be worse.
MARGIN = 0.5
# Inputs of our own making to calibrate on besides the example, and to verify with.
CALIBRATING, VERIFYING = 1, 2
# Rounds of choosing anew, and programs compiled. A budget is drawn to this share of what would have been met by the last.
ROUNDS, PROGRAMS, TOWARDS = 6, 3, 0.9
CALLS = 3
# Squared errors of bfloat16 are seldom so many times smaller than those of the least of the formats above: where that is further off, it is not tried.
FINER = 32.0

Call = tuple[Sequence[Any], list[Any]]  # flat inputs, and the outputs that are right


def settle(captured: Captured, options: Options, example: Sequence[Any], calibration: Sequence[Any] = (), held_out: Sequence[Any] = (), one_row: bool = False) -> tuple[Options, Assignment | None]:
    """Options in which the budget, if there is one, has become formats; and the assignment.

    example, calibration, held_out: user inputs of calls, flat. one_row: layers are timed as a single row is multiplied. Raises BurnishError where float32 itself does not hold the budget, which ``tolerance`` never says:
    float32 is all that can be done for it.
    """
    budget = options.budget
    if budget is None:
        return options, None
    if budget.kind == PERPLEXITY and not held_out:
        raise BurnishError("max_perplexity_increase needs held_out=[...]: token ids of text that the model is to predict")
    key = key_of(captured, options, [*calibration, *held_out], one_row)
    found = remembered(key)
    if found is None:
        try:
            found = _Search(captured, options, budget, example, calibration, held_out, one_row).run()
        except Exception as error:
            reason = str(error) if isinstance(error, BurnishError) else f"the search failed with {type(error).__name__}: {' '.join(str(error).split())}"
            if budget.kind != TOLERANCE or not options.fallback:
                raise BurnishError(reason) from error
            log.debug("the failure in full", exc_info=error)
            found = Assignment(str(budget), precision=options.precision, allowed=budget.allowed, notes=(f"budget: {reason}; all layers stay in float32",))
            return found.options(options), found
        remember(key, found)
    return found.options(options), found


class _Search:
    def __init__(self, captured: Captured, options: Options, budget: Budget, example: Sequence[Any], calibration: Sequence[Any], held_out: Sequence[Any], one_row: bool) -> None:
        self.captured, self.budget, self.one_row = captured, budget, one_row
        self.options = replace(Assignment(str(budget)).options(options), precision=options.precision, fallback=False)
        self.notes: list[str] = []
        self.share = 1.0
        self.calibrating = list(calibration) or [example]
        if not held_out:
            self.share = MARGIN
            self.notes.append(f"budget: no held-out inputs were given, so it was verified on {VERIFYING} draws like the example, which may use up {MARGIN:.0%} of what is allowed")
            if not calibration:
                self.calibrating += [like(example, seed) for seed in range(CALIBRATING)]
        self.held_out = list(held_out) or [like(example, CALIBRATING + seed) for seed in range(VERIFYING)]

    def run(self) -> Assignment:
        reason = self._unfit()
        if reason:
            return self._float32(f"budget: {reason}, so all layers stay in float32")
        start = time.perf_counter()
        self.calls: list[Call] = [(flat, self._right(flat)) for flat in self.calibrating]
        held_out = [(flat, list(self.budget.kept(self._right(flat), flat))) for flat in self.held_out]
        # A perplexity is that of all tokens together: text that was calibrated on would flatter it.
        self.verified: list[Call] = held_out if self.budget.kind == PERPLEXITY else [*self.calls, *held_out]
        self._compile_float32()
        self.prepared = Prepared(self.captured)
        self.layers = self.prepared.layers(least=parse_all("int8")[0].least)
        if not self.layers:
            return self._float32("budget: no linear layer or convolution of enough constant float32 weights")
        self.prepared.observe(self.layers, self.calibrating)
        self._measure()
        found = self._best()
        log.info("%s: found in %.1f s", self.budget, time.perf_counter() - start)
        return found

    def _unfit(self) -> str:
        """Why nothing can be searched, if so."""
        if not self.captured.static:
            return "no weights are constant"
        if self.options.target == "interp":
            return "the target 'interp' has no times"
        if depends_on_data(self.captured.gm):
            return "sizes depend on the data"
        if any(draws(n) for n in self.captured.gm.graph.nodes):
            return "the graph draws random numbers"
        if any(v.is_inference() for v in self.captured.values.values()):
            return "weights made under inference_mode may change unseen"
        return ""

    def _right(self, flat: Sequence[Any]) -> list[Any]:
        """What a call's outputs should be: in float64, or eager's, as GraphNet and a share of a perplexity want them."""
        if self.budget.kind == RELATIVE:
            return reference64(self.captured, flat)
        with torch.no_grad():
            return list(self.captured.gm(*self._arguments(flat)))

    def _arguments(self, flat: Sequence[Any]) -> list[Any]:
        """All placeholders' values; what the graph may write is a copy."""
        values = self.captured.arguments(*flat)
        return [v.clone() if isinstance(v, torch.Tensor) and n not in self.captured.static else v for n, v in zip(self.captured.placeholders, values)]

    # ---- what is known of layers ----

    def _measure(self) -> None:
        """Seconds of layers in all formats, and costs of those formats that are faster."""
        isa = self.options.instruction_set(self.captured.dtypes)
        facts, cache = target_facts(isa), Cache(settings().cache_dir, settings().cache_bytes)
        measure = Measure(KernelSet(facts, isa), cache, f"{torch.__version__} {fingerprint()}", weight_bytes(self.captured.gm.graph, self.captured.static))
        times = LayerTimes(measure, PassContext(facts=facts, static=self.captured.static, precision=self.options.precision), self.one_row)
        self.seconds: list[dict[str, float]] = []
        for i, layer in enumerate(self.layers):
            log.info("timing layer %d of %d", i + 1, len(self.layers))
            keys = CONVOLUTION if layer.convolution else LINEAR
            self.seconds.append(dict(zip((FLOAT32, *keys), times(layer, [alone_spec(k) for k in keys]))))
        faster = [{k: spec_of(k, [layer]).as_pass for k, s in known.items() if k != FLOAT32 and s <= FASTER * known[FLOAT32]} for layer, known in zip(self.layers, self.seconds)]
        total, count = sum(map(len, faster)), iter(range(1, 1 << 60))

        def cost(outputs: Sequence[Any], call: int) -> float:
            return self.budget.cost(outputs, self.calls[call][1])

        self.costs = self.prepared.costs(self.layers, faster, self.calibrating, cost, lambda: log.info("error of format %d of %d", next(count), total))
        if sum(len(layer.members) for layer in self.layers) > len(self.layers):
            self.notes.append(f"budget: {sum(len(x.members) for x in self.layers)} layers in {len(self.layers)} sets, each of one format: those over one input, or neighbours of the same shapes")

    def _choose(self, budget: float) -> list[str]:
        """The format of each layer that is fastest in sum while costs are not above ``budget``."""
        keys = [[FLOAT32, *known] for known in self.costs]
        options = [[Option(self.seconds[i][k], self.costs[i].get(k, 0.0)) for k in mine] for i, mine in enumerate(keys)]
        return [mine[pick] for mine, pick in zip(keys, choose(options, budget))]

    def _sum(self, keys: Sequence[str]) -> float:
        return sum(known[k] for known, k in zip(self.seconds, keys))

    # ---- what layers do together ----

    def _searched(self) -> tuple[list[str], float]:
        """The fastest choice found that holds when the graph is run with it, node by node; and the budget that it was chosen for."""
        allowed = self.share * self.budget.allowed
        limit = self.share if self.budget.kind == PERPLEXITY else self.share**2
        power = 1 if self.budget.kind == PERPLEXITY else 2
        best, known, tried = [FLOAT32] * len(self.layers), limit, set[tuple[str, ...]]()
        for _ in range(ROUNDS):
            keys = self._choose(limit)
            if tuple(keys) in tried or self._sum(keys) >= self._sum(best):
                break
            tried.add(tuple(keys))
            log.info("running %d layers in other formats than float32 together", sum(k != FLOAT32 for k in keys))
            passes = ",".join(spec.as_pass for spec in parse_all(quantize_text(self.layers, keys)))
            outputs = self.prepared.run(passes, [flat for flat, _ in self.verified])
            error = self.budget.worst((got, right, flat) for got, (flat, right) in zip(outputs, self.verified))
            if error <= allowed:
                best, known = keys, limit
            limit *= TOWARDS * min(max(allowed / max(error, 1e-300), 0.1), 4.0) ** power
        return best, known

    def _compile_float32(self) -> None:
        self.plain = compile_captured(self.captured, self.options, "float32")
        self.plain_error = self._error(self.plain)
        if self.plain_error > self.budget.allowed and self.budget.kind != TOLERANCE:
            raise BurnishError(f"{self.budget} cannot be met: in float32 the error is {self.plain_error:.2e} already")

    def _error(self, compiled: Compiled) -> float:
        """The largest error of three calls on each input."""
        worst = 0.0
        for _ in range(CALLS):
            worst = max(worst, self.budget.worst((compiled.run(self._arguments(flat)), right, flat) for flat, right in self.verified))
        return worst

    def _best(self) -> Assignment:
        """The fastest of the programs that hold the budget."""
        keys, limit = self._searched()
        held: list[tuple[str, str, Compiled, float]] = []
        nearest = math.inf
        for _ in range(PROGRAMS):
            text = quantize_text(self.layers, keys)
            if not text:
                break
            compiled, error = self._program(text, self.options.precision)
            nearest = min(nearest, error)
            if error <= self.share * self.budget.allowed:
                held.append((text, self.options.precision, compiled, error))
                break
            limit *= 0.5
            keys = self._choose(limit)
        power = 1 if self.budget.kind == PERPLEXITY else 2
        if self.options.precision == FLOAT32 and self._least() <= FINER * self.share**power:
            for text in dict.fromkeys(("", *(t for t, *_ in held))):
                compiled, error = self._program(text, "bf16")
                if error > self.share * self.budget.allowed:
                    break
                held.append((text, "bf16", compiled, error))
        if not held:
            return self._float32(self._closest(nearest))
        log.info("timing %d programs that hold the budget against float32", len(held))
        flat = self.calls[0][0]
        arguments = self._arguments(flat)
        programs = [self.plain, *(compiled for _, _, compiled, _ in held)]
        before, *after = in_turns([lambda c=c: c.run(arguments) for c in programs])  # type: ignore[misc]
        seconds, (text, precision, _, error) = min(zip(after, held), key=lambda pair: pair[0])
        if self.one_row and any(k != FLOAT32 for k in keys):  # the whole graph's time is that of many rows
            text, precision, _, error = next((h for h in held if h[0]), held[0])
            before, seconds = self._sum([FLOAT32] * len(self.layers)), self._sum(keys)
        if seconds > FASTER_WHOLE * before:
            return self._float32(f"budget: what holds it takes {1e3 * seconds:.3g} ms a call, float32 {1e3 * before:.3g} ms, so all layers stay in float32")
        return self._assignment(keys if text else [FLOAT32] * len(keys), text, precision, error, before, seconds)

    def _program(self, text: str, precision: str) -> tuple[Compiled, float]:
        log.info("compiling quantize=%r with precision=%r", text[:60], precision)
        compiled = compile_captured(self.captured, replace(self.options, quantize=text, precision=precision), "budget")
        return compiled, self._error(compiled)

    def _closest(self, nearest: float) -> str:
        if not any(self.costs):
            return "budget: no format is faster than float32 in any layer"
        power = 1.0 if self.budget.kind == PERPLEXITY else 0.5
        return f"budget: the least error of a single faster layer is {self._least() ** power:.2g} of what is allowed" + (f", of what was compiled {nearest:.2e}" if math.isfinite(nearest) else "")

    def _least(self) -> float:
        """The least cost of a format in a layer; 0 where none was found."""
        return min((c for costs in self.costs for c in costs.values()), default=0.0)

    # ---- results ----

    def _float32(self, note: str) -> Assignment:
        """All layers as they were."""
        self.notes.append(note)
        if not hasattr(self, "costs"):
            return Assignment(str(self.budget), precision=self.options.precision, allowed=self.budget.allowed, notes=tuple(self.notes))
        return self._assignment([FLOAT32] * len(self.layers), "", self.options.precision, self.plain_error, 0.0, 0.0)

    def _assignment(self, keys: Sequence[str], text: str, precision: str, error: float, before: float, after: float) -> Assignment:
        chosen = any(k != FLOAT32 for k in keys)
        why = []
        for key, costs in zip(keys, self.costs):
            least = min(costs.values(), default=math.inf)
            why.append(FITS if key != FLOAT32 else WHOLE if precision != FLOAT32 else SLOWER if not costs else BEYOND if least > 1 else SPENT if chosen else UNDONE)
        shares = [costs.get(k, 0.0) for k, costs in zip(keys, self.costs)]
        pairs = [(known[FLOAT32], known[k]) for known, k in zip(self.seconds, keys)]
        made = rows(self.layers, keys, why, shares, pairs, self.prepared)
        return Assignment(str(self.budget), text, precision, self.budget.allowed, error, before, after, tuple(made), tuple(self.notes))
