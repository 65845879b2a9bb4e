"""Pipeline specs: ``name{option=value,...},name`` parsed to values and printed back, and names resolved to passes.

``drop-x`` is the function ``drop_x`` of ``passes/**/drop_x.py``, or the entry point ``drop-x`` of the group
``burnish.passes``; a name that two of them claim is an error.
"""

from __future__ import annotations

import importlib
import inspect
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from importlib import metadata
from pathlib import Path
from typing import Any

from ..runtime.errors import BurnishError

GROUP = "burnish.passes"
Pass = Callable[..., int]

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_\-]*")
_VALUE = re.compile(r"[^,{}=]*")


class SpecError(BurnishError):
    """A pipeline spec that cannot be read or names what does not exist; one sentence."""


@dataclass(frozen=True)
class PassSpec:
    """One pass and its options; names are spelt with ``-``, options with ``_``."""

    name: str
    options: tuple[tuple[str, Any], ...] = ()

    def __str__(self) -> str:
        if not self.options:
            return self.name
        return self.name + "{" + ",".join(f"{k}={_print(v)}" for k, v in self.options) + "}"


def parse(text: str) -> tuple[PassSpec, ...]:
    """The passes of a spec; blanks and line ends between them do not matter. Raises SpecError."""
    specs: list[PassSpec] = []
    rest = text.strip()
    while rest:
        found = _NAME.match(rest)
        if not found:
            raise SpecError(f"expected a pass name at {rest[:20]!r} in the pipeline {text.strip()!r}")
        rest = rest[found.end() :].lstrip()
        options: tuple[tuple[str, Any], ...] = ()
        if rest.startswith("{"):
            body, closed, rest = rest[1:].partition("}")
            if not closed:
                raise SpecError(f"the options of pass {found.group()!r} have no closing brace")
            options, rest = _options(found.group(), body), rest.lstrip()
        specs.append(PassSpec(found.group().replace("_", "-"), options))
        if rest.startswith(","):
            rest = rest[1:].lstrip()
            if not rest:
                raise SpecError(f"the pipeline {text.strip()!r} ends in a comma")
        elif rest:
            raise SpecError(f"expected a comma at {rest[:20]!r} in the pipeline {text.strip()!r}")
    return tuple(specs)


def text(specs: tuple[PassSpec, ...]) -> str:
    """The spec string; ``parse`` gives the same value back."""
    return ",".join(map(str, specs))


def _options(name: str, body: str) -> tuple[tuple[str, Any], ...]:
    out: dict[str, Any] = {}
    for part in filter(None, (p.strip() for p in body.split(","))):
        key, equals, value = (s.strip() for s in part.partition("="))
        if not equals or not _NAME.fullmatch(key) or not value or not _VALUE.fullmatch(value):
            raise SpecError(f"option {part!r} of pass {name!r} is not written option=value")
        if key in out:
            raise SpecError(f"option {key!r} of pass {name!r} is given twice")
        out[key.replace("-", "_")] = read(value)
    return tuple(out.items())


def read(value: str) -> Any:
    """An option's value: a truth value, None, a number or the text itself."""
    named = {"true": True, "false": False, "none": None}
    if value.lower() in named:
        return named[value.lower()]
    for number in (int, float):
        try:
            return number(value)
        except ValueError:
            continue
    return value


def _print(value: Any) -> str:
    return str(value).lower() if value is None or isinstance(value, bool) else str(value)


@lru_cache(maxsize=1)
def builtin() -> dict[str, str]:
    """Name to dotted module of every pass file; files that start with ``_`` and those without such a function are none."""
    root = Path(__file__).parent
    found: dict[str, str] = {}
    for path in sorted(root.rglob("*.py")):
        stem = path.stem
        if stem.startswith("_") or not re.search(rf"^def {stem}\(", path.read_text(), re.MULTILINE):
            continue
        name = stem.replace("_", "-")
        if name in found:
            raise SpecError(f"two files define the pass {name!r}: {found[name]} and {path.relative_to(root)}")
        found[name] = "." + ".".join(path.relative_to(root).with_suffix("").parts)
    return found


@lru_cache(maxsize=1)
def plugins() -> dict[str, list[metadata.EntryPoint]]:
    """Name to entry points of installed plugins."""
    found: dict[str, list[metadata.EntryPoint]] = {}
    for point in metadata.entry_points(group=GROUP):
        found.setdefault(point.name.replace("_", "-"), []).append(point)
    return found


def resolve(name: str) -> Pass:
    """The function of a pass; raises SpecError where no one or more than one claims the name."""
    name = name.replace("_", "-")
    files, points = builtin(), plugins()
    claims = [f"burnish.passes{files[name]}"] if name in files else []
    claims += [f"{p.value} (plugin)" for p in points.get(name, [])]
    if not claims:
        known = ", ".join(sorted(set(files) | set(points)))
        raise SpecError(f"there is no pass named {name!r}; known passes are {known}")
    if len(claims) > 1:
        raise SpecError(f"the pass name {name!r} is claimed twice, by {' and by '.join(claims)}; uninstall one of them")
    if name in files:
        module = importlib.import_module(files[name], package=__package__)
        return getattr(module, name.replace("-", "_"))
    return points[name][0].load()


def check_options(spec: PassSpec, function: Pass) -> dict[str, Any]:
    """The options as keyword arguments; raises SpecError for one the pass does not take."""
    parameters = inspect.signature(function).parameters.values()
    known = [p.name for p in parameters if p.kind is p.KEYWORD_ONLY]
    for key, _ in spec.options:
        if key not in known:
            has = f"its options are {', '.join(known)}" if known else "it has none"
            raise SpecError(f"pass {spec.name!r} has no option {key!r}; {has}")
    return dict(spec.options)


def known() -> dict[str, str]:
    """Every pass name with where it comes from, sorted."""
    out = {name: f"burnish.passes{module}" for name, module in builtin().items()}
    out |= {name: points[0].value for name, points in plugins().items() if name not in out}
    return dict(sorted(out.items()))
