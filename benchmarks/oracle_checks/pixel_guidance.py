"""Pixel-wise guidance against the published torch implementation (arXiv 2212.02024)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import torch

from intarsia.core.engine.nets.adm import FEATURE_BLOCKS, load_adm
from oracle_checks.quantity import Golden, Quantity


def check(folder: Path) -> Iterator[Quantity]:
    """Every quantity of the folder's archives."""
    net = load_adm(Golden(folder / "weights_unet.npz").state(), source="weights_unet.npz")
    step = Golden(folder / "golden_step.npz")
    with torch.no_grad():
        seen = net(step.tensor("x"), int(step.number("original_t")))
    yield step.close("unet_out", torch.cat([seen.noise, seen.fraction], dim=1), 1e-4)
    for block, found in zip(FEATURE_BLOCKS, seen.maps, strict=True):
        yield step.close(f"act{block}", found, 1e-4)
