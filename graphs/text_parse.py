"""Reads the text form of a graph back (see :mod:`text` for the form itself)."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable
from typing import Any, NoReturn

import torch
import torch.fx as fx

from .text_types import DTYPES, NAMED_VALUES, SIGNS, Shapes, TextError, named_function

# Whole tensor types and lists of plain integers are single tokens: most of a text is these.
TOKEN = re.compile(
    r"""(?P<space>[ \t\r\n]+|\#[^\n]*)
  | (?P<type>[a-z][a-z0-9_]*\[[^\[\]]*\](?:\ strides=\[[^\[\]]*\])?(?:\ offset=\{[^{}]*\})?
             (?:\ device=[a-z]+(?::\d+)?)?(?:\ layout=\w+)?)
  | (?P<ints>\[(?:-?\d+(?:,\ -?\d+)*)?\])
  | (?P<sym>sym(?:int|bool|float)?\{[^{}]*\})
  | (?P<node>%[A-Za-z_]\w*)
  | (?P<number>-?(?:\d+\.?\d*(?:[eE][+-]?\d+)?|inf|nan)(?!\w))
  | (?P<string>"(?:[^"\\\n]|\\.)*")
  | (?P<word>[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)
  | (?P<mark>\.\.\.|[()\[\]{},:=@?])
  | (?P<bad>.)""",
    re.VERBOSE,
)
TENSOR = re.compile(
    r"([a-z0-9_]+)\[([^\]]*)\](?: strides=\[([^\]]*)\])?(?: offset=\{([^}]*)\})?"
    r"(?: device=([a-z]+(?::\d+)?))?(?: layout=(\w+))?"
)
WORDS: dict[str, Any] = {"None": None, "True": True, "False": False, **NAMED_VALUES}


def parse_graph(text: str, *, values: bool = True) -> fx.GraphModule:
    """The graph a text describes, with fake tensors in ``meta["val"]`` unless not ``values`` (ten times as fast, for a graph that is only
    run). Raises TextError naming line and column."""
    return _Parser(text, values).module()


class _Tokens:
    """The text as tokens, read one after the other."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.kinds: list[str] = []
        self.words: list[str] = []
        self.places: list[int] = []
        for match in TOKEN.finditer(text):
            kind = match.lastgroup
            if kind == "space":
                continue
            self.kinds.append(kind)  # type: ignore[arg-type]
            self.words.append(match.group())
            self.places.append(match.start())
        self.kinds.append("end")
        self.words.append("the end of the text")
        self.places.append(len(text))
        self.at = 0

    def fail(self, what: str, at: int | None = None) -> NoReturn:
        place = self.places[self.at if at is None else at]
        line = self.text.count("\n", 0, place) + 1
        column = place - (self.text.rfind("\n", 0, place) + 1) + 1
        raise TextError(f"line {line}, column {column}: {what}.")

    def take(self, word: str) -> None:
        """The next token, which must be this one."""
        if self.words[self.at] != word or self.kinds[self.at] == "string":
            self.fail(f"expected `{word}` and found `{self.words[self.at]}`")
        self.at += 1

    def maybe(self, word: str) -> bool:
        if self.words[self.at] == word and self.kinds[self.at] != "string":
            self.at += 1
            return True
        return False

    def next(self, kind: str, what: str) -> str:
        if self.kinds[self.at] != kind:
            self.fail(f"expected {what} and found `{self.words[self.at]}`")
        self.at += 1
        return self.words[self.at - 1]


class _Parser(_Tokens):
    def __init__(self, text: str, values: bool) -> None:
        super().__init__(text)
        self.values = values
        self.shapes = Shapes()
        self.tensors: dict[str, tuple] = {}
        self.names: dict[str, fx.Node] = {}

    def module(self) -> fx.GraphModule:
        regions: dict[str, Any] = {}
        while self.maybe("sym"):
            self.symbol()
        while self.maybe("region"):
            start = self.at
            name = self.next("word", "the region's name")
            if name in regions:
                self.fail(f"the region {name} is defined twice", start)
            regions[name] = self.block(name, regions)
        self.take("graph")
        module = self.block("", regions)
        if self.kinds[self.at] != "end":
            self.fail(f"expected the end of the text and found `{self.words[self.at]}`")
        return module

    def symbol(self) -> None:
        name = self.next("word", "a symbol's name")
        real = self.maybe("float")
        hint = self.number() if self.maybe("=") else None
        lower = upper = None
        if self.maybe("in"):
            lower, upper = self.interval()
        sign = next((s for s in SIGNS if self.maybe(s)), None)
        self.shapes.declare(name, real, hint, lower, upper, sign)

    def interval(self) -> tuple[float, float]:
        if self.kinds[self.at] == "ints":
            bounds = _integers(self.words[self.at])
            if len(bounds) != 2:
                self.fail("a range has two bounds")
            self.at += 1
            return bounds[0], bounds[1]
        self.take("[")
        lower = self.number()
        self.take(",")
        upper = self.number()
        self.take("]")
        return lower, upper

    def number(self) -> int | float:
        word = self.next("number", "a number")
        try:
            return int(word)
        except ValueError:
            return float(word)

    def block(self, path: str, regions: dict[str, Any]) -> fx.GraphModule:
        """``(parameters) { body }`` after its keyword and name."""
        graph = fx.Graph()
        self.names = {}
        self.take("(")
        while not self.maybe(")"):
            self.parameter(graph)
            if not self.maybe(","):
                self.take(")")
                break
        self.take("{")
        held = {
            k.removeprefix(f"{path}.") if path else k: m
            for k, m in regions.items()
            if not path or k.startswith(path + ".")
        }
        while self.maybe("const"):
            name = self.next("word", "a constant's name")
            self.take(":")
            held[name] = self.constant()
        while not self.maybe("return"):
            self.statement(graph, held)
        output = graph.output(self.value())
        if self.values:
            output.meta["val"] = fx.map_arg(output.args[0], lambda n: n.meta.get("val"))
        self.take("}")
        graph.lint()
        return fx.GraphModule(held, graph)

    def parameter(self, graph: fx.Graph) -> None:
        static = self.maybe("static")
        name = self.defined()
        target = json.loads(self.next("string", "the argument's name in quotes")) if self.maybe("as") else name
        node = graph.create_node("placeholder", target, name=name)
        self.bind(node, name)
        if static:
            node.meta["static"] = True
        self.annotation(node)
        if self.maybe("="):
            node.args = (self.value(),)

    def annotation(self, node: fx.Node) -> None:
        if self.maybe(":"):
            val = self.type()
            if self.values:
                node.meta["val"] = val

    def defined(self) -> str:
        name = self.next("node", "a value's name such as %x")[1:]
        if name in self.names:
            self.fail(f"%{name} is defined twice", self.at - 1)
        return name

    def bind(self, node: fx.Node, name: str) -> None:
        # FX may object to a name that a pass gave by renaming: the text decides.
        node.name = name
        self.names[name] = node

    def statement(self, graph: fx.Graph, held: dict[str, Any]) -> None:
        name = self.defined()
        self.take("=")
        start = self.at
        word = self.next("word", "a function")
        args: tuple = ()
        kwargs: dict[str, Any] = {}
        target: Any
        if word in ("attr", "call", "method"):
            start = self.at
            target = self.next("word", f"what to {word}")
            op = {"attr": "get_attr", "call": "call_module", "method": "call_method"}[word]
            if word != "method" and target not in held:
                self.fail(f"there is no region or constant {target}", start)
        else:
            op, target = "call_function", named_function(word)
            if target is None:
                self.fail(f"there is no function {word}", start)
        if op != "get_attr":
            args, kwargs = self.arguments()
        node = graph.create_node(op, target, args, kwargs, name=name)
        self.bind(node, name)
        self.annotation(node)
        if self.maybe("region"):
            self.take("=")
            node.meta["region"] = int(self.number())

    def arguments(self) -> tuple[tuple, dict[str, Any]]:
        args: list = []
        kwargs: dict[str, Any] = {}
        self.take("(")
        while not self.maybe(")"):
            if self.kinds[self.at] == "word" and self.words[self.at + 1] == "=":
                name = self.words[self.at]
                self.at += 2
                kwargs[name] = self.value()
            elif kwargs:
                self.fail("a positional argument follows a named one")
            else:
                args.append(self.value())
            if not self.maybe(","):
                self.take(")")
                break
        return tuple(args), kwargs

    def value(self) -> Any:
        """An argument."""
        kind, word = self.kinds[self.at], self.words[self.at]
        if kind == "node":
            node = self.names.get(word[1:])
            if node is None:
                self.fail(f"{word} is not defined")
            self.at += 1
            return node
        if kind == "mark" and word in "([{":
            return self.sequence(self.value)
        return self.literal(kind, word)

    def type(self) -> Any:
        """What ``meta["val"]`` holds."""
        kind, word = self.kinds[self.at], self.words[self.at]
        if kind == "type":
            return self.tensor()
        if kind == "mark" and word in "([":
            return self.sequence(self.type)
        if self.maybe("?"):
            return None
        return self.literal(kind, word)

    def sequence(self, item: Callable[[], Any]) -> Any:
        """A tuple, list or dict of items."""
        if self.maybe("{"):
            mapping: dict = {}
            while not self.maybe("}"):
                key = item()
                self.take(":")
                mapping[key] = item()
                if not self.maybe(","):
                    self.take("}")
                    break
            return mapping
        closing = ")" if self.words[self.at] == "(" else "]"
        self.at += 1
        items = []
        while not self.maybe(closing):
            items.append(item())
            if not self.maybe(","):
                self.take(closing)
                break
        return tuple(items) if closing == ")" else items

    def literal(self, kind: str, word: str) -> Any:
        """A constant, a symbolic number or a function."""
        self.at += 1
        if kind == "number":
            try:
                return int(word)
            except ValueError:
                return float(word)
        if kind == "ints":
            return _integers(word)
        if kind == "string":
            try:
                return json.loads(word)
            except ValueError:
                self.fail("this string has a bad escape", self.at - 1)
        if kind == "sym":
            return self.symbolic(word)
        if kind == "word":
            if word in WORDS:
                return WORDS[word]
            if word in ("slice", "device", "complex"):
                return self.constructed(word)
        if kind == "mark" and word == "...":
            return ...
        if kind == "mark" and word == "@":
            found = named_function(self.next("word", "a function"))
            if found is not None:
                return found
        self.fail(f"expected a value and found `{word}`", self.at - 1)

    def constructed(self, word: str) -> Any:
        start = self.at - 1
        args, kwargs = self.arguments()
        try:
            if kwargs:
                raise TypeError("it takes no named arguments")
            return {"slice": slice, "device": torch.device, "complex": complex}[word](*args)
        except (TypeError, RuntimeError, ValueError) as error:
            self.fail(f"this is not a {word} ({str(error).splitlines()[0]})", start)

    def symbolic(self, word: str) -> Any:
        kind, _, text = word[:-1].partition("{")
        try:
            return self.shapes.symbolic(kind, text)
        except (ValueError, TypeError) as error:
            self.fail(str(error), self.at - 1)

    def tensor(self) -> Any:
        word = self.words[self.at]
        layout = self.tensors.get(word)
        if layout is None:
            layout = self.tensors[word] = self.layout(word)
        self.at += 1
        return self.shapes.tensor(*layout) if self.values else None

    def layout(self, word: str) -> tuple:
        """dtype, sizes, strides, offset and device of a tensor type."""
        match = TENSOR.fullmatch(word)
        if match is None or match[1] not in DTYPES:
            self.fail(f"`{word}` is not a tensor type")
        if match[6] is not None:
            self.fail(f"tensors with the layout {match[6]} can be printed but not read")
        try:
            size = self.shapes.dims(match[2])
            stride = tuple(contiguous_dims(size)) if match[3] is None else self.shapes.dims(match[3])
            offset = 0 if match[4] is None else self.shapes.dims(match[4])[0]
        except (ValueError, TypeError) as error:
            self.fail(str(error))
        if len(size) != len(stride):
            self.fail(f"the tensor has {len(size)} sizes and {len(stride)} strides")
        if any(type(d) is int and d < 0 for d in size):
            self.fail("a size is negative")
        return DTYPES[match[1]], size, stride, offset, match[5] or "cpu"

    def constant(self) -> Any:
        """A tensor held as an attribute: its values, or a fake tensor where only a digest is kept."""
        start = self.at
        if self.kinds[start] != "type":
            self.fail(f"expected a tensor type and found `{self.words[start]}`")
        fake = self.tensor()
        if not self.maybe("="):
            return fake
        if self.maybe("sha256"):
            self.next("string", "a digest")
            return fake
        data = self.value()
        if not isinstance(data, list) or len(data) != math.prod(fake.shape):
            self.fail("the constant's values do not fit its type", start)
        values = torch.tensor(data, dtype=fake.dtype).reshape(fake.shape)
        return torch.empty_strided(fake.shape, fake.stride(), dtype=fake.dtype).copy_(values)


def _integers(word: str) -> list[int]:
    """The numbers of an ``[1, 2]`` token."""
    return [int(x) for x in word[1:-1].split(",")] if len(word) > 2 else []


def contiguous_dims(size: tuple) -> list:
    """Contiguous strides of int or SymInt sizes."""
    strides: list = []
    step: Any = 1
    for dim in reversed(size):
        strides.append(step)
        step = step * (1 if type(dim) is int and dim == 0 else dim)
    return strides[::-1]
