"""Writes the network for boxes smaller: its large layers in eight bits, a step for each channel.

    python benchmarks/pack_box.py IN.onnx OUT.onnx

What `fit_box.py` writes in half precision becomes what ships; what is packed already stays as it
is, and the same file gives the same bytes. Weights are turned back into numbers when the file is
read, so that an answer takes no longer. Needs onnx (Apache-2.0), which the product does not.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

_LEAST = 30_000  # numbers of a layer: smaller ones are not worth the loss
_MOST = 127  # of the steps to either side of 0


def packed(data: bytes) -> bytes:
    """The network with its large layers in eight bits."""
    onnx = import_module("onnx")
    helper, arrays = onnx.helper, onnx.numpy_helper
    model = onnx.load_model_from_string(data)
    graph = model.graph
    numbers, large = list[Any](), set[str]()
    for tensor in graph.initializer:
        values = arrays.to_array(tensor)
        if values.dtype == np.int8 or values.size < _LEAST:
            numbers.append(tensor)
            continue
        whole = values.astype(np.float32)
        step = np.abs(whole).max(axis=(1, 2, 3), keepdims=True) / np.float32(_MOST)
        eighths = np.rint(whole / step).clip(-_MOST, _MOST).astype(np.int8)
        numbers.append(arrays.from_array(eighths, tensor.name))
        numbers.append(arrays.from_array(step.astype(np.float32), f"{tensor.name}_step"))
        large.add(tensor.name)
    nodes = list[Any]()
    for node in graph.node:
        if node.op_type != "Cast" or node.input[0] not in large:
            nodes.append(node)
            continue
        name, out = node.input[0], node.output[0]
        steps = f"{name}_steps"
        nodes.append(helper.make_node("Cast", [name], [steps], to=onnx.TensorProto.FLOAT))
        nodes.append(helper.make_node("Mul", [steps, f"{name}_step"], [out]))
    del graph.initializer[:], graph.node[:]
    graph.initializer.extend(numbers)
    graph.node.extend(nodes)
    onnx.checker.check_model(model)
    return bytes(model.SerializeToString(deterministic=True))


def main(arguments: list[str] | None = None) -> int:
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("network", type=Path)
    words.add_argument("out", type=Path)
    asked = words.parse_args(arguments)
    data = packed(asked.network.read_bytes())
    asked.out.write_bytes(data)
    print(f"{asked.out}: {len(data)} bytes, sha256 {hashlib.sha256(data).hexdigest()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
