"""Fits the network that says what fills a box (`resources/box.onnx`) on scenes of cut-outs.

    python benchmarks/fit_box.py FOLDER OUT.onnx [--windows 9000] [--epochs 15]
        [--kept-back kept_back.json]

FOLDER is that of `photo_scenes.py`, which lists sources and licences. Cut-outs, and shapes filled
with pieces of photos, are laid on photos; the window on each box is cut as the product does it, and
a small U-net learns which of its pixels are the thing's. Prints the mean overlap on scenes of
cut-outs and grounds that were left out. The large layers are written in eight bits (`pack_box.py`).
Needs onnx (Apache-2.0) and torch, which the product's box
does not. The shipped numbers came from such a run in three parts, the first of them short and at
128 px; a new run gives others.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import photo_scenes as scenes
import torch
from pack_box import packed
from torch import nn
from torch.nn import functional

from intarsia.core.engine.segment.boxes.network import network_input
from intarsia.core.engine.segment.boxes.window import BoxWindow
from intarsia.core.wire.geometry import Box

Picture = npt.NDArray[np.float32]

_SIDE = 96  # of what the network sees
_SHAPES = ((384, 512), (341, 512), (512, 384), (400, 400))
_LEAST, _LEAST_FILLED = 0.006, 0.12  # of the picture, and of its own box: smaller things are left
_MOST_OF_A_SCENE = 3
_DRAWN = 0.45  # how many of the things are shapes filled with pieces of photos
_BATCH = 32
_WIDTHS, _LAST = (24, 48, 80, 128), 12


@dataclass(frozen=True)
class Windows:
    """(n, 5, side, side) float16 inputs of the network, (n, side, side) float16 shares of each
    pixel that are the thing's."""

    seen: npt.NDArray[np.float16]
    truth: npt.NDArray[np.float16]


def drawn_thing(grounds: Sequence[Picture], rng: np.random.Generator) -> Picture:
    """(h, w, 4) float32 RGBA: a disc, a polygon, a blob or a thing on legs, of a photo."""
    ground = grounds[int(rng.integers(len(grounds)))]
    tall, wide = int(rng.integers(80, 260)), int(rng.integers(80, 260))
    top = int(rng.integers(max(1, ground.shape[0] - tall)))
    left = int(rng.integers(max(1, ground.shape[1] - wide)))
    texture = np.ascontiguousarray(ground[top : top + tall, left : left + wide])
    tall, wide = texture.shape[:2]
    if rng.random() < 0.5:  # as even as cloth or paint
        soft = cv2.GaussianBlur(texture, (0, 0), float(rng.uniform(2, 25)))
        texture = soft + 0.5 * (texture - cv2.GaussianBlur(texture, (0, 0), 3))
    if rng.random() < 0.5:
        across = np.linspace(rng.uniform(0.6, 1.1), rng.uniform(0.6, 1.1), wide)
        down = np.linspace(rng.uniform(0.7, 1.1), rng.uniform(0.7, 1.1), tall)
        texture = texture * (down[:, None] * across)[..., None]
    alpha = cv2.GaussianBlur(_shape(tall, wide, rng).astype(np.float32) / 255, (0, 0), 0.8)
    return np.dstack([np.clip(texture, 0, 1), alpha]).astype(np.float32)


def _shape(tall: int, wide: int, rng: np.random.Generator) -> npt.NDArray[np.uint8]:
    out = np.zeros((tall, wide), np.uint8)
    kind = rng.random()
    if kind < 0.3:
        cv2.ellipse(out, (wide // 2, tall // 2), (wide // 2 - 2, tall // 2 - 2), 0, 0, 360, 255, -1)
    elif kind < 0.55:
        turns = np.sort(rng.uniform(0, 2 * np.pi, int(rng.integers(3, 9))))
        cv2.fillPoly(out, [_around(tall, wide, turns, rng.uniform(0.5, 1, turns.size))], 255)
    elif kind < 0.8:
        turns = np.linspace(0, 2 * np.pi, 80, endpoint=False)
        radius = np.full(80, 0.75)
        for wave in range(1, 6):
            radius += rng.normal(0, 0.16 / wave) * np.cos(wave * turns + rng.uniform(0, 6.3))
        cv2.fillPoly(out, [_around(tall, wide, turns, np.clip(radius, 0.25, 1))], 255)
    else:
        low, high = rng.uniform(0, 0.3, 4), rng.uniform(0.7, 1, 2)
        corners = [(low[0], low[1]), (high[0], low[2]), (high[1], rng.uniform(0.5, 0.9))]
        corners.append((low[3], rng.uniform(0.5, 0.9)))
        cv2.fillPoly(out, [(np.array(corners) * (wide, tall)).astype(np.int32)], 255)
        for _ in range(int(rng.integers(1, 5))):
            ends = rng.uniform((0.1, 0.4, 0, 0.8), (0.9, 0.8, 1, 1)) * (wide, tall, wide, tall)
            x, y, far_x, far_y = (int(value) for value in ends)
            cv2.line(out, (x, y), (far_x, far_y), 255, int(rng.integers(3, max(4, wide // 10))))
    return out


def _around(
    tall: int, wide: int, turns: npt.NDArray[np.float64], radius: npt.NDArray[np.float64]
) -> npt.NDArray[np.int32]:
    x, y = wide / 2 * (1 + np.cos(turns) * radius), tall / 2 * (1 + np.sin(turns) * radius)
    return np.stack([x, y], axis=1).astype(np.int32)


def windows(
    grounds: Sequence[Picture], things: Sequence[scenes.CutOut], count: int, seed: int
) -> Windows:
    """`count` windows on boxes around what is seen of things in scenes."""
    rng = np.random.default_rng(seed)
    seen, truths = list[Any](), list[Any]()
    while len(seen) < count:
        shape = _SHAPES[int(rng.integers(len(_SHAPES)))]
        canvas = scenes._crop(grounds[int(rng.integers(len(grounds)))], shape, rng)
        labels = np.zeros(shape, np.int32)
        laid = int(rng.integers(2, 9))
        for label in range(1, laid + 1):
            drawn = rng.random() < _DRAWN
            thing = things[int(rng.integers(len(things)))].rgba
            rgba = drawn_thing(grounds, rng) if drawn else thing
            scenes._lay(canvas, labels, scenes._fitted(rgba, shape, rng), label, rng)
        if rng.random() < 0.5:
            canvas = cv2.GaussianBlur(canvas, (0, 0), float(rng.uniform(0.3, 1.2)))
        grainy = canvas * 255 + rng.normal(0, rng.uniform(0, 4), canvas.shape)
        quality = (cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(70, 96)))
        _, packed = cv2.imencode(".jpg", np.clip(grainy, 0, 255).astype(np.uint8), quality)
        picture = np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR), np.uint8)
        order = [int(label) for label in rng.permutation(laid) + 1]
        masks = [labels == label for label in order]
        for mask in [m for m in masks if m.mean() >= _LEAST][:_MOST_OF_A_SCENE]:
            rows, columns = np.nonzero(mask)
            box = Box.of_edges(columns.min(), rows.min(), columns.max() + 1, rows.max() + 1)
            if mask.sum() >= _LEAST_FILLED * box.size.pixels:
                window = BoxWindow.around(box)
                size = (_SIDE, _SIDE)
                whole = window.cut((np.dstack([mask] * 3) * 255).astype(np.uint8))[..., 0]
                inside = window.inside(shape)
                share = np.where(inside > 127, whole, 0).astype(np.float32) / 255
                seen.append(network_input(window.cut(picture), inside).astype(np.float16))
                truths.append(cv2.resize(share, size, interpolation=cv2.INTER_AREA))
    return Windows(np.stack(seen[:count]), np.stack(truths[:count]).astype(np.float16))


def _layer(wide: int, out: int, stride: int = 1, size: int = 3) -> nn.Sequential:
    convolution = nn.Conv2d(wide, out, size, stride, size // 2, bias=False)
    return nn.Sequential(convolution, nn.BatchNorm2d(out), nn.ReLU(inplace=True))


class BoxNetwork(nn.Module):
    """Five planes to the log odds that each pixel is the thing's."""

    def __init__(self) -> None:
        super().__init__()
        one, two, three, four = _WIDTHS
        self.stem, self.e1 = _layer(5, one, 2, 5), _layer(one, one)
        self.d2, self.e2 = _layer(one, two, 2), _layer(two, two)
        self.d3, self.e3 = _layer(two, three, 2), _layer(three, three)
        self.d4, self.e4 = _layer(three, four, 2), _layer(four, four)
        self.g = _layer(four, four)
        self.p3, self.u3 = nn.Conv2d(four, three, 1), _layer(three, three)
        self.p2, self.u2 = nn.Conv2d(three, two, 1), _layer(two, two)
        self.p1, self.u1 = nn.Conv2d(two, one, 1), _layer(one, one)
        self.p0, self.i0 = nn.Conv2d(one, _LAST, 1), nn.Conv2d(5, _LAST, 3, padding=1)
        self.u0, self.out = _layer(_LAST, _LAST), nn.Conv2d(_LAST, 1, 1)

    def forward(self, seen: torch.Tensor) -> torch.Tensor:
        def larger(planes: torch.Tensor) -> torch.Tensor:
            return functional.interpolate(planes, scale_factor=2, mode="bilinear")

        one = self.e1(self.stem(seen))
        two = self.d2(one)
        two = two + self.e2(two)
        three = self.d3(two)
        three = three + self.e3(three)
        four = self.d4(three)
        four = four + self.e4(four)
        four = four + self.g(four) + four.mean((2, 3), keepdim=True)
        three = self.u3(three + larger(self.p3(four)))
        two = self.u2(two + larger(self.p2(three)))
        one = self.u1(one + larger(self.p1(two)))
        return self.out(self.u0(functional.relu(self.i0(seen) + larger(self.p0(one)))))


def changed(seen: torch.Tensor, truth: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Other light, turned and mirrored; without the odds of colours now and then."""
    count = len(seen)
    colours = seen[:, :3] + 0.5
    light = torch.empty(count, 3, 1, 1).uniform_(0.85, 1.15)
    colours = (colours * light * torch.empty(count, 1, 1, 1).uniform_(0.7, 1.2)).clamp(1e-4, 1)
    colours = colours ** torch.empty(count, 1, 1, 1).uniform_(0.7, 1.4)
    grey = (torch.rand(count, 1, 1, 1) < 0.15).float()
    colours = colours * (1 - grey) + grey * colours.mean(1, keepdim=True)
    odds = seen[:, 3:4] * (torch.rand(count, 1, 1, 1) >= 0.1).float()
    both = torch.cat([colours - 0.5, odds, seen[:, 4:], truth[:, None]], 1)
    for share, change in ((0.5, (3,)), (0.25, (2,))):
        which = torch.rand(count) < share
        both[which] = both[which].flip(change)
    which = torch.rand(count) < 0.25
    both[which] = both[which].transpose(2, 3)
    return both[:, :5].contiguous(memory_format=torch.channels_last), both[:, 5:]


def fit(shown: Windows, epochs: float) -> BoxNetwork:
    """The running mean of a network's numbers, fitted on the windows."""
    torch.manual_seed(0)
    rng = np.random.default_rng(0)
    network, mean = BoxNetwork().to(memory_format=torch.channels_last), BoxNetwork()
    mean.load_state_dict(network.state_dict())
    steps = max(1, int(epochs * len(shown.seen) / _BATCH))
    optimizer = torch.optim.AdamW(network.parameters(), 3e-3, weight_decay=1e-2)
    rates = torch.optim.lr_scheduler.OneCycleLR(optimizer, 3e-3, total_steps=steps + 1)
    for step in range(steps):
        pick = np.sort(rng.choice(len(shown.seen), min(_BATCH, len(shown.seen)), replace=False))
        seen, truth = (
            torch.from_numpy(of[pick].astype(np.float32)) for of in (shown.seen, shown.truth)
        )
        seen, truth = changed(seen, truth)
        with torch.autocast("cpu", torch.bfloat16):
            answer = network(seen)
        answer, inside = answer.float(), seen[:, 4:]
        likely = answer.sigmoid()
        cost = functional.binary_cross_entropy_with_logits(answer, truth, reduction="none")
        both = (likely * truth * inside).sum((1, 2, 3))
        either = ((likely + truth - likely * truth) * inside).sum((1, 2, 3))
        loss = (cost * (0.05 + inside)).mean() + 1 - ((both + 6) / (either + 6)).mean()
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 2.0)
        optimizer.step()
        rates.step()
        kept = min(0.995, step / (step + 20))
        with torch.no_grad():
            for own, new in zip(
                mean.state_dict().values(), network.state_dict().values(), strict=True
            ):
                if own.dtype.is_floating_point:
                    own.mul_(kept).add_(new, alpha=1 - kept)
                else:
                    own.copy_(new)
    return mean.eval()


def reached(network: BoxNetwork, shown: Windows) -> float:
    """The mean overlap of what is likely with the truth."""
    found = list[float]()
    with torch.no_grad():
        for seen, truth in zip(shown.seen, shown.truth, strict=True):
            ours = network(torch.from_numpy(seen.astype(np.float32))[None])[0, 0].numpy() > 0
            wanted = truth > 0.5
            found.append(float((ours & wanted).sum() / max((ours | wanted).sum(), 1)))
    return float(np.mean(found))


def written(network: BoxNetwork) -> bytes:
    """The network as ONNX, its means and spreads folded in and its numbers of 16 bits."""
    onnx = import_module("onnx")
    helper, whole, arrays = onnx.helper, onnx.TensorProto.FLOAT, onnx.numpy_helper
    nodes, numbers = list[Any](), list[Any]()

    def node(kind: str, inputs: list[str], **facts: Any) -> str:
        name = f"t{len(nodes)}"
        nodes.append(helper.make_node(kind, inputs, [name], **facts))
        return name

    def number(name: str, values: torch.Tensor) -> str:
        half = values.detach().numpy().astype(np.float16)
        numbers.append(arrays.from_array(half, name))
        return node("Cast", [name], to=whole)

    def convolved(name: str, seen: str, layer: nn.Module) -> str:
        within = layer[0] if isinstance(layer, nn.Sequential) else layer
        weight, bias = within.weight, within.bias
        if isinstance(layer, nn.Sequential):
            scale = layer[1].weight / torch.sqrt(layer[1].running_var + layer[1].eps)
            weight = weight * scale[:, None, None, None]
            bias = layer[1].bias - layer[1].running_mean * scale
        size = int(weight.shape[2])
        inputs = [seen, number(f"{name}.weight", weight), number(f"{name}.bias", bias)]
        facts = {"kernel_shape": [size, size], "pads": [size // 2] * 4}
        out = node("Conv", inputs, strides=list(within.stride), **facts)
        return node("Relu", [out]) if isinstance(layer, nn.Sequential) else out

    def run(name: str, seen: str) -> str:
        return convolved(name, seen, getattr(network, name))

    def added(one: str, two: str) -> str:
        return node("Add", [one, two])

    def larger(seen: str) -> str:
        way = {"mode": "linear", "coordinate_transformation_mode": "half_pixel"}
        return node("Resize", [seen, "", "twice"], **way)

    numbers.append(arrays.from_array(np.array([1, 1, 2, 2], np.float32), "twice"))
    one = run("e1", run("stem", "seen"))
    two = run("d2", one)
    two = added(two, run("e2", two))
    three = run("d3", two)
    three = added(three, run("e3", three))
    four = run("d4", three)
    four = added(four, run("e4", four))
    four = added(added(four, run("g", four)), node("GlobalAveragePool", [four]))
    three = run("u3", added(three, larger(run("p3", four))))
    two = run("u2", added(two, larger(run("p2", three))))
    one = run("u1", added(one, larger(run("p1", two))))
    last = node("Relu", [added(run("i0", "seen"), larger(run("p0", one)))])
    answer = node("Sigmoid", [run("out", run("u0", last))])
    graph = helper.make_graph(
        nodes,
        "box",
        [helper.make_tensor_value_info("seen", whole, [1, 5, _SIDE, _SIDE])],
        [helper.make_tensor_value_info(answer, whole, [1, 1, _SIDE, _SIDE])],
        numbers,
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    return bytes(model.SerializeToString())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--kept-back", type=Path, help="hashes of the pictures to refuse")
    parser.add_argument("--windows", type=int, default=9000)
    parser.add_argument("--epochs", type=float, default=15)
    options = parser.parse_args()
    scenes.fetch(options.folder)
    kept = scenes.hashes_of(options.kept_back)
    lower, things = scenes.grounds(options.folder, kept), scenes.cut_outs(options.folder, kept)
    small = [cv2.resize(g, None, fx=(f := min(1, 900 / max(g.shape))), fy=f) for g in lower]
    parts = [
        windows(scenes.split(small, held), scenes.split_things(things, held), count, 11 + held)
        for held, count in ((False, options.windows), (True, max(1, options.windows // 18)))
    ]
    network = fit(parts[0], options.epochs)
    print(f"{reached(network, parts[1]):.4f} on what was left out")
    options.out.write_bytes(packed(written(network)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
