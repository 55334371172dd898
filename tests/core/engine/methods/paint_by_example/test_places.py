"""Several regions painted in one batch, and holes that the latents hardly see."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor

from intarsia.core.engine.methods.paint_by_example.inputs import Hole, exemplar_tensor, hole
from intarsia.core.engine.methods.paint_by_example.sampling import (
    PaintByExampleNetworks,
    PaintByExampleSettings,
    encode_conditions,
    paint,
)
from intarsia.core.engine.methods.paint_by_example.weights import from_original

SAME = 1e-4  # of values in [-1, 1]: sums run in another order in a larger batch


@pytest.fixture(scope="module")
def model(tiny_exemplar: dict[str, Tensor]) -> PaintByExampleNetworks:
    return from_original(tiny_exemplar, "tiny")


def source(seed: int) -> Hole:
    rng = np.random.default_rng(seed)
    region = np.zeros((32, 32), np.uint8)
    region[8 : 16 + seed, 8:24] = 255
    picture = torch.from_numpy(rng.uniform(-1, 1, (1, 3, 32, 32)).astype(np.float32))
    return hole(picture, region)


def exemplar() -> Tensor:
    rng = np.random.default_rng(9)
    return exemplar_tensor(rng.integers(0, 256, (20, 20, 3)).astype(np.uint8))


def seeded(seed: int) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


@torch.no_grad()
@pytest.mark.parametrize("rows_at_once", [0, 1, 3])
def test_places_together_are_painted_as_alone(
    model: PaintByExampleNetworks, rows_at_once: int
) -> None:
    holes = [source(0), source(4), source(8)]
    settings = PaintByExampleSettings(sampler="ddim", steps=3, rows_at_once=rows_at_once)
    told = encode_conditions(model, Hole.batch(holes), exemplar())
    asked: list[int] = []
    hook = model.unet.register_forward_pre_hook(lambda _, given: asked.append(len(given[0])))
    together = paint(model, told, settings=settings, generators=[seeded(5) for _ in holes])
    hook.remove()
    most = rows_at_once or 6
    assert asked == [most] * (3 * 6 // most)
    for row, each in enumerate(holes):
        alone = paint(
            model,
            encode_conditions(model, each, exemplar()),
            settings=PaintByExampleSettings(sampler="ddim", steps=3),
            generators=[seeded(5)],
        )
        assert float((together[row] - alone[0]).abs().max()) <= SAME


def test_a_hole_smaller_than_a_latent_keeps_the_cell_it_covers_most() -> None:
    region = np.zeros((32, 32), np.uint8)
    region[13:15, 21] = 255  # no row or column that nearest neighbour looks at
    small = hole(torch.zeros(1, 3, 32, 32), region)
    whole = hole(torch.zeros(1, 3, 32, 32), np.full((32, 32), 255, np.uint8))
    keep = Hole.batch([small, whole]).latent_keep((4, 4))
    assert (1 - keep[0]).sum() == 1
    assert keep[0, 0, 1, 2] == 0
    assert keep[1].sum() == 0
