"""A sample's ``model.py`` read with ``ast`` into an FX graph, statement by statement. Nothing in the file is executed.

What Dynamo prints is a straight line of assignments whose right-hand sides are calls of torch functions and tensor
methods, operators, subscripts and attributes. That is the whole grammar here; :mod:`sample_calls` says which functions.
Anything else is refused with its file and line.
"""

from __future__ import annotations

import ast
import operator
from pathlib import Path
from typing import Any

import torch
import torch.fx as fx

from ..runtime.errors import BurnishError
from . import sample_calls as calls

# Nothing GraphNet stores comes near; what is larger is not a sample.
MAX_BYTES = 64 << 20
# Folding `2 ** 10 ** 9` at reading time must not be a way to hang the reader.
MAX_FOLDED = 1 << 64

BINARY = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: operator.pow,
    ast.MatMult: operator.matmul,
    ast.BitAnd: operator.and_,
    ast.BitOr: operator.or_,
    ast.BitXor: operator.xor,
    ast.LShift: operator.lshift,
    ast.RShift: operator.rshift,
}
IN_PLACE = {
    ast.Add: operator.iadd,
    ast.Sub: operator.isub,
    ast.Mult: operator.imul,
    ast.Div: operator.itruediv,
    ast.FloorDiv: operator.ifloordiv,
    ast.Mod: operator.imod,
    ast.Pow: operator.ipow,
    ast.MatMult: operator.imatmul,
    ast.BitAnd: operator.iand,
    ast.BitOr: operator.ior,
    ast.BitXor: operator.ixor,
    ast.LShift: operator.ilshift,
    ast.RShift: operator.irshift,
}
UNARY = {ast.USub: operator.neg, ast.UAdd: operator.pos, ast.Invert: operator.invert, ast.Not: operator.not_}
COMPARE = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Is: operator.is_,
    ast.IsNot: operator.is_not,
}


class SampleError(BurnishError):
    """A sample cannot be read; the message starts with ``FILE:LINE:`` where a line is at fault."""


def parse_file(path: Path) -> ast.Module:
    """The file's syntax tree, or SampleError."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise SampleError(f"{path}: the file is larger than {MAX_BYTES >> 20} MiB, which no sample is.")
        return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))
    except SyntaxError as error:
        raise SampleError(f"{path}:{error.lineno or 1}: this is not valid Python ({error.msg}).") from error
    except (OSError, ValueError, RecursionError, MemoryError) as error:
        raise SampleError(f"{path}: the file cannot be read ({type(error).__name__}: {error}).") from error


def read_model(path: Path, device: str = "cpu") -> fx.GraphModule:
    """The class of a sample's ``model.py`` as an FX module with ``forward``'s parameters as placeholders."""
    forward = _forward(parse_file(path), path)
    try:
        graph = _Reader(path, device).read(forward)
    except RecursionError as error:
        raise SampleError(f"{path}:{forward.lineno}: an expression is nested too deeply to read.") from error
    # An empty root: samples take their weights as arguments.
    return fx.GraphModule(torch.nn.Module(), graph)


def _forward(tree: ast.Module, path: Path) -> ast.FunctionDef:
    """The one ``forward`` of the one class; everything around it must be an import of torch or a docstring."""
    classes = []
    for statement in tree.body:
        if isinstance(statement, ast.ClassDef):
            classes.append(statement)
        elif not _harmless(statement):
            raise SampleError(
                f"{path}:{statement.lineno}: only `import torch` and one class may stand at the top of a model.py."
            )
    if len(classes) != 1:
        raise SampleError(f"{path}:1: a model.py defines exactly one class, and this one defines {len(classes)}.")
    forward = None
    for statement in classes[0].body:
        if isinstance(statement, ast.FunctionDef) and statement.name == "forward" and forward is None:
            forward = statement
        elif not _harmless(statement):
            raise SampleError(f"{path}:{statement.lineno}: the class of a model.py defines `forward` and nothing else.")
    if forward is None:
        raise SampleError(f"{path}:{classes[0].lineno}: the class of a model.py has no `forward` method.")
    if forward.decorator_list or classes[0].decorator_list or classes[0].keywords:
        raise SampleError(f"{path}:{forward.lineno}: decorators are not allowed in a model.py.")
    return forward


def _harmless(statement: ast.stmt) -> bool:
    """Imports of the names a sample uses, docstrings and ``pass``: nothing to translate."""
    if isinstance(statement, ast.Import):
        return all(a.name in ("torch", "math", "operator") and a.asname is None for a in statement.names)
    if isinstance(statement, ast.ImportFrom):
        return statement.module in ("torch", "math") and all(
            a.name in ("device", "inf", "nan") and a.asname is None for a in statement.names
        )
    return isinstance(statement, ast.Pass) or (
        isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
    )


class _Reader:
    """Translates one ``forward``: ``names`` maps each local name to its FX node or constant."""

    def __init__(self, path: Path, device: str) -> None:
        self.path, self.device = path, device
        self.graph = fx.Graph()
        self.names: dict[str, Any] = {}

    def refuse(self, node: ast.AST, what: str) -> SampleError:
        return SampleError(f"{self.path}:{getattr(node, 'lineno', 1)}: {what}")

    def read(self, forward: ast.FunctionDef) -> fx.Graph:
        signature = forward.args
        if signature.vararg or signature.kwarg or signature.kwonlyargs or signature.defaults or signature.posonlyargs:
            raise self.refuse(forward, "forward takes plain positional parameters only.")
        for argument in signature.args[1:]:
            if argument.arg in self.names:
                raise self.refuse(argument, f"the parameter {argument.arg} is given twice.")
            self.names[argument.arg] = self.graph.placeholder(argument.arg)
        for i, statement in enumerate(forward.body):
            if isinstance(statement, ast.Return):
                if i != len(forward.body) - 1:
                    raise self.refuse(statement, "statements follow a return.")
                self.graph.output(self.value(statement.value) if statement.value is not None else None)
                return self.graph
            self.statement(statement)
        raise self.refuse(forward, "forward does not return anything.")

    def statement(self, statement: ast.stmt) -> None:
        if isinstance(statement, ast.Assign):
            hint = statement.targets[0].id if isinstance(statement.targets[0], ast.Name) else None
            value = self.value(statement.value, hint)
            for target in statement.targets:
                self.assign(target, value)
        elif isinstance(statement, ast.AugAssign):
            self.augmented(statement)
        elif isinstance(statement, ast.Expr):
            self.value(statement.value)
        elif not isinstance(statement, ast.Pass):
            kind = type(statement).__name__.lower()
            raise self.refuse(
                statement, f"a {kind} statement is not allowed: a sample is a straight line of assignments."
            )

    def assign(self, target: ast.expr, value: Any) -> None:
        if isinstance(target, ast.Name):
            self.names[target.id] = value
        elif isinstance(target, ast.Subscript):
            arguments = (self.value(target.value), self.value(target.slice), value)
            self.graph.call_function(operator.setitem, arguments)
        elif isinstance(target, (ast.Tuple, ast.List)) and not any(isinstance(t, ast.Starred) for t in target.elts):
            for i, part in enumerate(target.elts):
                self.assign(part, self.apply(target, operator.getitem, (value, i)))
        else:
            raise self.refuse(target, f"cannot assign to `{ast.unparse(target)}` in a sample.")

    def augmented(self, statement: ast.AugAssign) -> None:
        function = IN_PLACE[type(statement.op)]
        target, value = statement.target, self.value(statement.value)
        if isinstance(target, ast.Name):
            self.names[target.id] = self.apply(statement, function, (self.value(target), value))
        elif isinstance(target, ast.Subscript):
            base, index = self.value(target.value), self.value(target.slice)
            old = self.apply(statement, operator.getitem, (base, index))
            self.graph.call_function(operator.setitem, (base, index, self.apply(statement, function, (old, value))))
        else:
            raise self.refuse(target, f"cannot assign to `{ast.unparse(target)}` in a sample.")

    def value(self, node: ast.expr, hint: str | None = None) -> Any:
        """The FX node or constant an expression stands for; ``hint`` names the node it makes."""
        match node:
            case ast.Constant():
                return self.constant(node)
            case ast.Name():
                return self.name(node)
            case ast.Tuple() | ast.List():
                items = [self.value(item) for item in node.elts]
                return tuple(items) if isinstance(node, ast.Tuple) else items
            case ast.Dict() if all(isinstance(key, ast.Constant) for key in node.keys):
                keys = [key.value for key in node.keys]  # type: ignore[union-attr]
                return {key: self.value(item) for key, item in zip(keys, node.values)}
            case ast.Slice():
                return slice(
                    *(None if part is None else self.value(part) for part in (node.lower, node.upper, node.step))
                )
            case ast.BinOp():
                return self.apply(node, BINARY[type(node.op)], (self.value(node.left), self.value(node.right)), hint)
            case ast.UnaryOp():
                return self.apply(node, UNARY[type(node.op)], (self.value(node.operand),), hint)
            case ast.Compare() if len(node.ops) == 1 and type(node.ops[0]) in COMPARE:
                operands = (self.value(node.left), self.value(node.comparators[0]))
                return self.apply(node, COMPARE[type(node.ops[0])], operands, hint)
            case ast.Subscript():
                return self.apply(node, operator.getitem, (self.value(node.value), self.value(node.slice)), hint)
            case ast.Attribute():
                return self.attribute(node, hint)
            case ast.Call():
                return self.call(node, hint)
        raise self.refuse(node, f"`{_shorten(node)}` is not an expression a sample may hold.")

    def constant(self, node: ast.Constant) -> Any:
        if isinstance(node.value, bytes):
            raise self.refuse(node, "bytes are not allowed in a sample.")
        return node.value

    def name(self, node: ast.Name) -> Any:
        if node.id in self.names:
            return self.names[node.id]
        if node.id in calls.CONSTANTS:
            return calls.CONSTANTS[node.id]
        raise self.refuse(node, f"the name {node.id} is not defined.")

    def attribute(self, node: ast.Attribute, hint: str | None) -> Any:
        path = self.dotted(node)
        if path is not None:
            found = calls.constant(path)
            if found is None:
                raise self.refuse(node, f"`{path}` is not a dtype, layout, memory format or number a sample may name.")
            return found
        base = self.value(node.value)
        if not isinstance(base, fx.Node) or node.attr not in calls.ATTRIBUTES:
            raise self.refuse(node, f"the attribute .{node.attr} is not one a sample may read.")
        return self.create("call_function", getattr, (base, node.attr), {}, hint)

    def dotted(self, node: ast.expr) -> str | None:
        """``torch.nn.functional.relu`` of such an attribute chain; None when it starts at a local value."""
        parts: list[str] = []
        while isinstance(node, ast.Attribute):
            parts.append(node.attr)
            node = node.value
        if isinstance(node, ast.Name) and node.id not in self.names and node.id in calls.ROOTS:
            return ".".join([node.id, *reversed(parts)])
        return None

    def call(self, node: ast.Call, hint: str | None) -> Any:
        if any(isinstance(a, ast.Starred) for a in node.args) or any(k.arg is None for k in node.keywords):
            raise self.refuse(node, "star arguments are not allowed in a sample.")
        path = self.dotted(node.func)
        if path is None and isinstance(node.func, ast.Name) and node.func.id not in self.names:
            path = node.func.id
        if path is None and not isinstance(node.func, ast.Attribute):
            raise self.refuse(node, f"`{_shorten(node.func)}` is not something a sample may call.")
        args = tuple(self.value(a) for a in node.args)
        kwargs = {k.arg: self.value(k.value) for k in node.keywords}
        if path is not None:
            return self.function(node, path, args, kwargs, hint)
        assert isinstance(node.func, ast.Attribute)
        return self.method(node, node.func, args, kwargs, hint)

    def function(self, node: ast.Call, path: str, args: tuple, kwargs: dict[Any, Any], hint: str | None) -> Any:
        if path in ("device", "torch.device"):
            return torch.device(self.device)
        if path in calls.IGNORED:
            return None
        if path in calls.CONTAINERS or (path in calls.CASTS and not _holds_node((args, kwargs))):
            try:
                return (calls.CONTAINERS.get(path) or calls.CASTS[path])(*args, **kwargs)
            except (TypeError, ValueError, OverflowError) as error:
                raise self.refuse(node, f"{path} cannot take these arguments ({error}).") from error
        function = calls.function(path)
        if function is None:
            raise self.refuse(node, f"{path} is not among the torch functions a sample may call.")
        if path not in calls.KEEP_DEVICE:
            args, kwargs = self.on_device((args, kwargs))
        return self.create("call_function", function, args, kwargs, hint)

    def method(self, node: ast.Call, func: ast.Attribute, args: tuple, kwargs: dict[Any, Any], hint: str | None) -> Any:
        base, name = self.value(func.value), func.attr
        if not isinstance(base, fx.Node):
            raise self.refuse(node, f".{name}() is called on a constant, which no captured graph does.")
        if name == "item":
            return self.create("call_function", calls.item, (base,), {}, hint)
        if name == "cuda":
            return self.create("call_method", "to", (base, self.device), {}, hint)
        if not calls.is_method(name):
            raise self.refuse(node, f".{name}() is not among the tensor methods a sample may call.")
        args, kwargs = self.on_device((args, kwargs))
        return self.create("call_method", name, (base, *args), kwargs, hint)

    def apply(self, node: ast.AST, function: Any, args: tuple, hint: str | None = None) -> Any:
        """An operator: folded now when its operands are numbers, or a list is indexed; else a node."""
        if _holds_node(args) and not (function is operator.getitem and _indexes(args)):
            return self.create("call_function", function, args, {}, hint)
        if not _indexes(args) and not all(isinstance(a, (int, float)) for a in args):
            raise self.refuse(node, f"`{_shorten(node)}` is not arithmetic of tensors or numbers.")
        if function in (operator.pow, operator.ipow, operator.lshift, operator.ilshift) and abs(args[1]) > 64:
            raise self.refuse(node, "a power of constants is too large to fold.")
        try:
            result = function(*args)
        except Exception as error:
            raise self.refuse(node, f"`{_shorten(node)}` cannot be evaluated ({error}).") from error
        if isinstance(result, int) and abs(result) > MAX_FOLDED:
            raise self.refuse(node, "a constant is too large to fold.")
        return result

    def create(self, op: str, target: Any, args: tuple, kwargs: dict[str, Any], hint: str | None) -> fx.Node:
        return self.graph.create_node(op, target, args, kwargs, name=hint)

    def on_device(self, arguments: Any) -> Any:
        """Arguments with every CUDA device string replaced by the device asked for."""
        return fx.node.map_aggregate(arguments, lambda a: self.device if _is_cuda(a) else a)


def _is_cuda(value: Any) -> bool:
    return isinstance(value, str) and (value == "cuda" or value.startswith("cuda:"))


def _holds_node(value: Any) -> bool:
    found: list[fx.Node] = []
    fx.map_arg(value, lambda n: found.append(n))
    return bool(found)


def _indexes(args: tuple) -> bool:
    """Whether these are a tuple or list written in the file and a constant index into it."""
    return (
        len(args) == 2
        and isinstance(args[0], (tuple, list))
        and isinstance(args[1], (int, slice))
        and not _holds_node(args[1])
    )


def _shorten(node: ast.AST) -> str:
    text = " ".join(ast.unparse(node).split())
    return text if len(text) <= 60 else text[:57] + "..."
