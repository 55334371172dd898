"""LaMa's generator against the published torch implementation (arXiv 2109.07161)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from intarsia.core.engine.nets.lama.convert import load_lama
from intarsia.core.engine.nets.lama.network import Halves, Lama
from intarsia.core.engine.nets.lama.window import inpaint_window, lama_window
from oracle_checks.quantity import EXACT, Golden, Quantity, archive_of

_TOLERANCE = 1e-5  # of a tensor's largest value
_LEVEL = 1.0 / 255  # of the result, on the scale of its largest value, 255
_INIT_STEP = 2


def check(folder: Path) -> Iterator[Quantity]:
    """Every quantity of every case."""
    weights, golden = archive_of(folder, "weights_lama"), archive_of(folder, "golden_lama")
    network = load_lama(weights.state(), source=weights.name)
    for case in sorted({key.split("/")[0] for key in golden.arrays if "/" in key}):
        yield from _case(golden, case, network)


def _case(golden: Golden, case: str, network: Lama) -> Iterator[Quantity]:
    image, mask = golden.arrays[f"{case}/image_u8"], golden.arrays[f"{case}/mask_u8"]
    picture = image.astype(np.float32) / np.float32(255)
    window = lama_window(picture, mask > 0)
    yield golden.close(f"{case}/image_padded", window.picture[0], EXACT)
    yield golden.close(f"{case}/mask_padded", window.hole[0], EXACT)
    seen = _Seen(network)
    with seen, torch.inference_mode():
        predicted = network(window.picture, window.hole)
        inpainted = window.hole * predicted + (1 - window.hole) * window.picture
    yield golden.every(f"{case}/init_l", _INIT_STEP, seen.init[0], _TOLERANCE)
    for name, halves in seen.halves.items():
        for letter, half in zip("lg", halves, strict=True):
            yield golden.close(f"{case}/{name}_{letter}", half[0], _TOLERANCE, relative=True)
    for name, tensor in seen.inner.items():
        if name == "init":
            continue
        yield golden.close(f"{case}/{name}", tensor[0], _TOLERANCE, relative=True)
    for name, tensor in {"predicted": predicted, "inpainted": inpainted}.items():
        yield golden.close(f"{case}/{name}", tensor[0], _TOLERANCE, relative=True)
    result = np.clip(inpaint_window(network, window) * 255, 0, 255).astype(np.uint8)
    yield golden.close(f"{case}/result_u8", result, _LEVEL)


class _Seen:
    """Keeps what the layers of one run give, while it is entered."""

    def __init__(self, network: Lama) -> None:
        self.inner: dict[str, torch.Tensor] = {}
        self.halves: dict[str, Halves] = {}
        first = network.model["5"]
        last = network.model[str(4 + network.shape.blocks)]
        final = network.model[str(16 + network.shape.blocks)]
        unit = first.conv1.ffc.convg2g
        self._watched: list[tuple[nn.Module, str]] = [
            (network.model["1"], "init"),
            (network.model["4"], "down"),
            (unit.fu, "block0_fourier_unit"),
            (unit, "block0_spectral"),
            (first.conv1, "block0_conv1"),
            (first, "block0"),
            (last, "blocks"),
            (final, "logits"),
        ]
        self._hooks: list[Any] = []

    @property
    def init(self) -> torch.Tensor:
        return self.inner["init"]

    def __enter__(self) -> None:
        for module, name in self._watched:
            self._hooks.append(module.register_forward_hook(self._keep(name)))

    def __exit__(self, *_: object) -> None:
        for hook in self._hooks:
            hook.remove()

    def _keep(self, name: str) -> Any:
        def keep(_module: nn.Module, _given: object, made: Any) -> None:
            (self.halves if isinstance(made, Halves) else self.inner)[name] = made

        return keep
