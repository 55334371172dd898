"""Pictures cut into elements and objects, by colour and by Segment Anything."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from intarsia.core.engine.scenes import render_scene
from intarsia.core.engine.segment.sam.network import SamShape, build_sam
from intarsia.core.engine.training.cutters import ColourCutter, Cutter, SamCutter

TINY_SAM = SamShape(
    32, 2, 2, (1,), image_px=128, prompt_width=32, decoder_mlp=32, iou_hidden=16, mask_channels=8
)


@pytest.fixture
def cutters(tmp_path: Path) -> list[Cutter]:
    torch.manual_seed(0)
    path = tmp_path / "sam.pth"
    torch.save(build_sam(TINY_SAM).state_dict(), path)
    return [ColourCutter(), SamCutter(path)]


def test_elements_are_a_partition_and_objects_have_the_size_of_some(
    cutters: list[Cutter],
) -> None:
    picture = render_scene(4, 64).picture
    for cutter in cutters:
        pieces = cutter.cut(picture, 4)
        assert pieces.elements.shape == pieces.objects.shape == (64, 64)
        numbers = np.unique(pieces.elements)
        assert np.array_equal(numbers, np.arange(len(numbers)))
        assert 1 < len(numbers) <= 16
        shares = np.bincount(pieces.objects.ravel())[1:] / pieces.objects.size
        assert np.all(shares[shares > 0] <= 0.35)
    assert len({cutter.name for cutter in cutters}) == 2


def test_objects_are_found_by_colour() -> None:
    picture = np.full((64, 64, 3), 0.2, np.float32)
    picture[20:40, 10:30] = (0.9, 0.1, 0.1)
    objects = ColourCutter().cut(picture, 4).objects
    assert objects[30, 20] > 0
    assert objects[5, 60] == 0
