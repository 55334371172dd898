"""`benchmarks/pack_box.py` writes large layers in eight bits, and the network answers as before."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

import intarsia.resources


def network(onnx: Any) -> bytes:
    """Two layers of half precision, one of them large: (1, 64, 9, 9) to (1, 2, 9, 9)."""
    helper, rng = onnx.helper, np.random.default_rng(0)
    shapes = {"large": (64, 64, 3, 3), "small": (2, 64, 1, 1)}
    numbers, nodes, given = [], [], "seen"
    for name, shape in shapes.items():
        values = rng.normal(0, 0.05, shape).astype(np.float16)
        numbers.append(onnx.numpy_helper.from_array(values, name))
        nodes.append(helper.make_node("Cast", [name], [f"{name}_whole"], to=1))
        pads = [shape[2] // 2] * 4
        inputs = [given, f"{name}_whole"]
        nodes.append(helper.make_node("Conv", inputs, [f"{name}_out"], pads=pads))
        given = f"{name}_out"
    value = helper.make_tensor_value_info
    graph = helper.make_graph(
        nodes,
        "two",
        [value("seen", 1, [1, 64, 9, 9])],
        [value(given, 1, [1, 2, 9, 9])],
        numbers,
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    return bytes(model.SerializeToString())


def answer(data: bytes, seen: np.ndarray) -> np.ndarray:
    found = cv2.dnn.readNetFromONNX(np.frombuffer(data, np.uint8))
    found.setInput(seen)
    return np.array(found.forward())


def test_a_large_layer_takes_half_the_bytes_and_the_answer_stays(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    onnx = pytest.importorskip("onnx")
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2] / "benchmarks"))
    packed = import_module("pack_box").packed
    before = network(onnx)
    after = packed(before)
    assert len(after) < 0.56 * len(before)
    assert packed(after) == after
    seen = np.random.default_rng(1).normal(0, 1, (1, 64, 9, 9)).astype(np.float32)
    one, two = answer(before, seen), answer(after, seen)
    assert np.abs(one - two).max() < 0.02 * np.abs(one).max()


def test_the_small_networks_take_less_than_four_megabytes_together() -> None:
    folder = Path(intarsia.resources.__path__[0])
    files = [folder / "box.onnx", folder / "choice.npz"]
    files += [*(folder / "things").glob("*.onnx"), *(folder / "people").glob("*.tflite")]
    assert len(files) == 5
    assert sum(file.stat().st_size for file in files) < 4_000_000
