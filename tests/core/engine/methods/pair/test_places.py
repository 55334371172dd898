"""Several of PAIR's regions redrawn in one batch, each as if it were alone."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from torch import Tensor
from transformers import CLIPTokenizer

from intarsia.core.engine.diffusion.guidance import SpatialScales
from intarsia.core.engine.methods.common.object_map import ObjectMap
from intarsia.core.engine.methods.pair.edit import (
    Edit,
    PairModel,
    encode_edit,
    look_at,
    redraw,
    redraw_batch,
)
from intarsia.core.engine.methods.pair.hints import RegionLook
from intarsia.core.engine.methods.pair.objects import add_object
from intarsia.core.engine.methods.pair.sampling import PairSettings
from intarsia.core.engine.methods.pair.weights import from_checkpoint

SAME = 1e-4  # of values in [-1, 1]: sums run in another order in a larger batch


@pytest.fixture(scope="module")
def model(tiny_pair: dict[str, Tensor], tokenizer_folder: Path) -> PairModel:
    words = CLIPTokenizer.from_pretrained(tokenizer_folder, local_files_only=True)
    return from_checkpoint(tiny_pair, words, "tiny")


@torch.no_grad()
def edit(model: PairModel, number: int) -> Edit:
    """An object of its own place and class in a picture of its own."""
    generator = torch.Generator().manual_seed(number)
    picture = torch.rand(1, 3, 64, 64, generator=generator) * 2 - 1
    drawn = torch.zeros(1, 1, 64, 64, dtype=torch.bool)
    drawn[..., 8 * number : 8 * number + 24, 16:48] = True
    ids = torch.ones(1, 1, 64, 64, dtype=torch.int64)
    plan = add_object(ObjectMap(ids, torch.full_like(ids, 3)), drawn, category=10 * number)
    features = look_at(model, picture)
    return Edit(picture, features, plan, RegionLook(features, drawn), prompt=f"thing {number}")


@torch.no_grad()
@pytest.mark.parametrize("rows_at_once", [0, 3])
def test_regions_together_are_redrawn_as_alone(model: PairModel, rows_at_once: int) -> None:
    edits = [edit(model, number) for number in (1, 2, 4)]
    scales = [torch.full((1, 1, 8, 8), 4.0 + n) for n in range(3)]
    asked: list[int] = []
    hook = model.networks.unet.register_forward_pre_hook(
        lambda _, given: asked.append(len(given[0]))
    )
    together = redraw_batch(
        model,
        [encode_edit(model, each) for each in edits],
        settings=PairSettings(
            SpatialScales(9.0, torch.cat(scales), 6.0), steps=2, rows_at_once=rows_at_once
        ),
        generators=[torch.Generator().manual_seed(seed) for seed in (5, 5, 6)],
    )
    hook.remove()
    assert asked == ([3] * 8 if rows_at_once else [12, 12])
    for row, (each, seed) in enumerate(zip(edits, (5, 5, 6), strict=True)):
        alone = redraw(
            model,
            each,
            settings=PairSettings(SpatialScales(9.0, scales[row], 6.0), steps=2),
            generator=torch.Generator().manual_seed(seed),
        )
        assert float((together[row] - alone[0]).abs().max()) <= SAME
