"""Samples: read without being executed, drawn as GraphNet draws, refused with file and line."""

from __future__ import annotations

import json
import math
import operator

import numpy as np
import pytest
import torch

from burnish.graphs.capture import capture_sample
from burnish.graphs.sample import SampleError, find_samples, read_sample, realistic_tensors
from burnish.graphs.sample_calls import function, is_method

PARAMETERS = "L_self_modules_fc_parameters_weight_: torch.nn.parameter.Parameter, L_x_: torch.Tensor"


def meta(name, shape=(), dtype="torch.float32", **fields):
    lines = [
        f"class Program_weight_tensor_meta_{name}:",
        f'\tname = "{name}"',
        f"\tshape = {list(shape)}",
        f'\tdtype = "{dtype}"',
    ]
    return "\n".join(lines + [f"\t{k} = {v}" for k, v in fields.items()]) + "\n\n"


def sample(
    folder,
    body,
    signature=PARAMETERS,
    metas=None,
    head="import torch\nfrom torch import device\nfrom torch import inf\n",
):
    """A sample folder around the lines of a forward."""
    folder.mkdir(exist_ok=True)
    lines = "\n".join("        " + line for line in body)
    text = f"{head}\n\nclass GraphModule(torch.nn.Module):\n    def forward(self, {signature}):\n{lines}\n"
    (folder / "model.py").write_text(text)
    if metas is None:
        metas = meta("L_x_", (2, 4), std=1.0, mean=0.0) + meta(
            "L_self_modules_fc_parameters_weight_", (3, 4), std=0.5, mean=0.1
        )
    (folder / "weight_meta.py").write_text(metas)
    (folder / "input_meta.py").write_text("")
    (folder / "graph_net.json").write_text(json.dumps({"framework": "torch"}))
    return folder


BODY = [
    "w = L_self_modules_fc_parameters_weight_",
    "l_x_ = L_x_",
    "y = torch._C._nn.linear(l_x_, w, None); w = None",
    "y += 1",
    "z = y[(Ellipsis, slice(None, 2, None))]",
    "s = z.shape[0]",
    "m = torch.zeros((s, 2), dtype=torch.float32, device=device(type='cuda', index=0)) - -inf",
    "q = torch.ops.aten.add(z, 2).to('cuda:0', torch.float64)",
    "y[0] = 3.0",
    "b = ~(y > 1) ** 1",
    "u = torch.cat([y, l_x_[:, :3]], dim=1).T",
    "return (u, q, b, m, z.__and__ if False else None)",
]


def test_every_construct_becomes_a_node(tmp_path):
    body = [line for line in BODY if not line.startswith("return")] + ["return (u, q, b, m)"]
    read = read_sample(sample(tmp_path / "s", body))
    assert read.inputs == ("L_self_modules_fc_parameters_weight_", "L_x_")
    kinds = {n.target for n in read.module.graph.nodes if n.op == "call_function"}
    assert {operator.iadd, operator.setitem, operator.gt, operator.invert, torch._C._nn.linear} <= kinds
    module, inputs = read.module_protocol()
    u, q, _, m = module(*inputs)
    (weight,) = module.buffers()
    expected = torch.nn.functional.linear(inputs[0], weight) + 1
    assert torch.equal(q, (expected[:, :2] + 2).double())
    expected[0] = 3.0
    assert torch.equal(u, torch.cat([expected, inputs[0][:, :3]], 1).T) and bool((m == math.inf).all())


def test_nothing_in_the_files_is_executed(tmp_path):
    marker = tmp_path / "ran"
    folder = sample(tmp_path / "s", BODY)
    for file in ("model.py", "weight_meta.py"):
        text = (folder / file).read_text()
        (folder / file).write_text(text + f"\nopen({str(marker)!r}, 'w')\n")
        with pytest.raises(SampleError):
            read_sample(folder)
        (folder / file).write_text(text)
    assert not marker.exists()


REFUSED = [
    "x = torch.load('weights')",
    "x = torch.hub.load('a', 'b')",
    "x = torch.from_file('a')",
    "x = torch.ops.aten.from_file('a')",
    "x = torch.ops.load_library('a')",
    "x = torch.save(L_x_, 'a')",
    "x = torch.compile(L_x_)",
    "x = eval('1')",
    "x = open('a')",
    "x = __import__('os')",
    "x = getattr(L_x_, 'shape')",
    "x = torch.nn.functional.warnings.warn('a')",
    "x = torch.nn.Linear(3, 4)",
    "x = torch.utils.data",
    "x = L_x_.__class__",
    "x = L_x_.storage()",
    "x = L_x_.register_hook(L_x_)",
    "x = L_x_.apply_(L_x_)",
    "x = L_x_.__reduce__()",
    "x = L_x_.tolist()",
    "x = L_x_.foo()",
    "x = L_x_.grad",
    "x = undefined",
    "x = 'a'.format(1)",
    "x = lambda: 1",
    "x = [y for y in (1, 2)]",
    "x = f'{L_x_}'",
    "x = 1 if L_x_ else 2",
    "x = b'a'",
    "x = 10 ** 10 ** 10",
    "x = 'a' * 100000000",
    "x = 1 / 0",
    "x = torch.add(*L_x_)",
    "x = torch.add(**L_x_)",
    "x, *y = L_x_",
    "L_x_.data = 1",
    "import os",
    "from os import path",
    "global x",
    "del L_x_",
    "for i in (1, 2): pass",
    "if L_x_: pass",
    "while True: pass",
    "with torch.no_grad(): pass",
    "assert L_x_",
    "def f(): pass",
    "class A: pass",
    "raise ValueError",
    "await_ = (yield)",
    "x = math.factorial(10)",
    "x = operator.methodcaller('a')",
    "x = torch.ops.aten.add.Tensor.decompose(L_x_)",
]


@pytest.mark.parametrize("line", REFUSED)
def test_anything_else_is_refused_with_file_and_line(tmp_path, line):
    folder = sample(tmp_path / "s", ["y = L_x_", line, "return (y,)"])
    with pytest.raises(SampleError) as error:
        read_sample(folder)
    message = str(error.value)
    assert message.startswith(f"{folder / 'model.py'}:9: ") and "\n" not in message and message.endswith(".")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("import os\n", "1: only `import torch`"),
        ("import torch\nx = 1\n", "2: only"),
        ("import torch\n", "exactly one class"),
        ("class A:\n    x = 1\n", "2: the class"),
        ("class A:\n    pass\n", "no `forward`"),
        ("class A:\n    def forward(self, *a):\n        return 1\n", "plain positional"),
        ("class A:\n    def forward(self, a=open('x')):\n        return 1\n", "plain positional"),
        ("class A:\n    @open\n    def forward(self):\n        return 1\n", "decorators"),
        ("class A:\n    def forward(self):\n        x = 1\n", "does not return"),
        ("class A:\n    def forward(self):\n        return 1\n        x = 1\n", "follow a return"),
        ("def (", "1: this is not valid Python"),
        ("\0", "cannot be read|not valid Python"),
        ("x = " + "(" * 5000, "cannot be read|not valid Python"),
        (
            "class A:\n    def forward(self):\n        return " + "-" * 3000 + "1\n",
            "cannot be read|nested too deeply|not valid Python",
        ),
    ],
)
def test_files_of_another_shape_are_refused(tmp_path, text, complaint):
    folder = sample(tmp_path / "s", ["return 1"])
    (folder / "model.py").write_text(text)
    with pytest.raises(SampleError, match=complaint):
        read_sample(folder)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("x = 1\n", "1: a meta file holds classes"),
        ("class A:\n    x = open('a')\n", "2: a meta file holds constants"),
        ("class A:\n    def f(self): pass\n", "2: a class of a meta file"),
        ("class A:\n    name = 'x'\n    dtype = 'torch.nn'\n", "does not name a tensor"),
        (meta("L_x_", ("a",)), "not a list of sizes"),
        (meta("L_x_", (2,), data=[1.0]), "1 values"),
        (meta("L_x_", (2,), std="'a'"), "must be numbers"),
        (meta("L_x_", (2, 4)), "no meta file describes"),
    ],
)
def test_bad_meta_files_are_refused(tmp_path, text, complaint):
    with pytest.raises(SampleError, match=complaint):
        read_sample(sample(tmp_path / "s", BODY[:3] + ["return (y,)"], metas=text))


def test_folders_that_are_no_samples(tmp_path):
    with pytest.raises(SampleError, match=r"no model\.py\.$"):
        read_sample(tmp_path)
    sample(tmp_path / "subgraph_0", ["return (L_x_,)"])
    assert find_samples(tmp_path) == [tmp_path / "subgraph_0"]
    with pytest.raises(SampleError, match="subgraph_0"):
        read_sample(tmp_path)
    (tmp_path / "subgraph_0" / "graph_net.json").write_text('{"framework": "paddle"}')
    with pytest.raises(SampleError, match="paddle"):
        read_sample(tmp_path / "subgraph_0")
    (tmp_path / "subgraph_0" / "graph_net.json").write_text("{")
    with pytest.raises(SampleError, match="valid JSON"):
        read_sample(tmp_path / "subgraph_0")


def test_the_draw_is_graphnets(tmp_path):
    metas = (
        meta("a", (3, 2), mean=0.25, std=2.0, min_val=-1.0)
        + meta("b", (70,), "torch.int64", min_val=3, max_val=9)
        + meta("c", (), "torch.int64", data=[7])
        + meta("d", (5,), "torch.bool")
        + meta("e", (4,), "torch.float16", mean='float("inf")', std=0.0)
        + meta("f", (2,), mean=None, std=None)
        + meta("g", (1,), std=300.0, mean=0.0)
    )
    names = "a, b, c, d, e, f, g"
    drawn = read_sample(sample(tmp_path / "s", [f"return ({names})"], signature=names, metas=metas)).make_tensors(
        0, 0.5
    )
    rng = np.random.default_rng(0)
    assert torch.equal(
        drawn["a"], torch.from_numpy(rng.standard_normal((3, 2)) * 2.0 * 0.5 + 0.25).float().clamp(min=-1.0)
    )
    assert torch.equal(drawn["b"], torch.from_numpy(rng.integers(3, 10, size=[70])))
    assert int(drawn["c"]) == 7 and drawn["c"].shape == ()
    assert torch.equal(drawn["d"], torch.from_numpy(rng.random((5,)) > 0.5))
    assert drawn["e"].dtype is torch.float16 and bool((drawn["e"] == 100).all())
    assert torch.equal(drawn["f"], torch.from_numpy(rng.standard_normal((2,)) * 0.1 * 0.5).float())
    assert abs(float(drawn["g"])) <= 100


def test_the_module_protocol_owns_weights_bakes_scalars_and_orders_inputs_as_the_meta_file(tmp_path):
    metas = (
        meta("L_y_", (2,), std=1.0)
        + meta("L_self_eps", (), "torch.float64", mean=0.5, std=0.0)
        + meta("L_x_", (2,), std=1.0)
        + meta("L_self_buffers_w_", (2,), std=1.0)
    )
    signature = "L_x_: torch.Tensor, L_self_eps: torch.Tensor, L_y_, L_self_buffers_w_"
    body = ["e = L_self_eps.item()", "return (L_x_ * e + L_self_buffers_w_, L_y_)"]
    folder = sample(tmp_path / "s", body, signature, metas)
    read = read_sample(folder)
    tensors = read.make_tensors()
    module, inputs = read.module_protocol(tensors)
    assert module.inputs == ("L_y_", "L_x_") and inputs == (tensors["L_y_"], tensors["L_x_"])
    first, second = module(*inputs)
    assert torch.equal(first, tensors["L_x_"] * 0.5 + tensors["L_self_buffers_w_"]) and second is tensors["L_y_"]
    assert [n.rpartition(".")[2] for n, _ in module.named_buffers()] == ["L_self_buffers_w_"]
    captured = capture_sample(folder)
    assert len(captured.static) == 1 and len(captured.user_inputs) == 2


def test_realistic_tensors_take_the_first_scale_that_stays_in_range(tmp_path):
    metas = meta("L_x_", (2000,), std=1.0, mean=0.0) + meta("L_self_parameters_w_", (), mean=0.0, std=0.0)
    signature = "L_x_, L_self_parameters_w_"
    tame = read_sample(sample(tmp_path / "a", ["return (L_x_ + L_self_parameters_w_,)"], signature, metas))
    assert torch.equal(realistic_tensors(tame)["L_x_"], tame.make_tensors(0, 1.0)["L_x_"])
    # exp(5 x) exceeds 1e6 at full scale and not at half of it.
    wild = read_sample(sample(tmp_path / "b", ["L_x_ *= 1", "return (torch.exp(L_x_ * 6),)"], signature, metas))
    assert torch.equal(realistic_tensors(wild)["L_x_"], wild.make_tensors(0, 0.5)["L_x_"])


def test_the_device_asked_for_replaces_cuda(tmp_path):
    body = [
        "y = L_x_.cuda()",
        "z = torch.ones(3, device='cuda')",
        "return (y, z, L_self_modules_fc_parameters_weight_)",
    ]
    read = read_sample(sample(tmp_path / "s", body), device="meta")
    module, inputs = read.module_protocol()
    assert {t.device.type for t in module(*inputs)} == {"meta"}


def test_the_whitelist_covers_tensor_functions_only():
    for path in (
        "torch.nn.functional.max_pool2d",
        "torch.functional.einsum",
        "torch.linalg.norm",
        "torch.fft.rfft",
        "torch.arange",
    ):
        assert callable(function(path)), path
    for path in (
        "torch.nn.functional.handle_torch_function",
        "torch.nn.functional.importlib",
        "torch.nn.init.zeros_",
        "torch.cuda.synchronize",
    ):
        assert function(path) is None, path
    assert is_method("view") and is_method("__and__") and not is_method("backward") and not is_method("_make_subclass")
