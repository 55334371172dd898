"""Finding objects by the classical method, in every depth and with ids that stay."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import numpy as np
import pytest

from classical_pictures import SIDE, disc, region, run, scene, segment
from intarsia.core.engine.methods.common.taking_apart import object_id
from intarsia.core.engine.pixels.planes import array_of, pixels_of
from intarsia.core.wire.edits import Prompt, PromptKind, new_id
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.events import FoundObject
from intarsia.core.wire.geometry import Box


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
@pytest.mark.parametrize(
    "prompt",
    [
        Prompt(PromptKind.POINTS, points=((70.0, 80.0),)),
        Prompt(PromptKind.BOX, box=Box(46, 56, 48, 48)),
        Prompt(PromptKind.LASSO, points=((48.0, 58.0), (92.0, 58.0), (92.0, 102.0), (48.0, 102.0))),
    ],
)
def test_a_prompt_finds_the_disc(prompt: Prompt, dtype: type) -> None:
    rgba, _ = scene()
    top = 1 if dtype is np.float32 else np.iinfo(dtype).max
    picture = pixels_of((rgba / 255 * top).astype(dtype))
    found = run(segment(picture, prompt), picture)
    assert len(found) == 1
    item = found[0]
    assert isinstance(item, FoundObject)
    assert item.mask.box == item.layer.box
    mask = np.zeros((SIDE, SIDE), bool)
    box = item.mask.box
    mask[box.top : box.bottom, box.left : box.right] = array_of(item.mask.pixels)[..., 0] > 127
    true = np.zeros((SIDE, SIDE), bool)
    true[60:100, 50:90] = disc()[..., 3] > 127
    assert (mask & true).sum() / (mask | true).sum() > 0.75
    assert item.layer.pixels.depth is picture.depth


def test_everything_is_a_partition_with_stable_ids() -> None:
    rgba, _ = scene()
    rgba[:20, :, 3] = 0
    picture = pixels_of(rgba)
    edit = segment(picture)
    found = [item for item in run(edit, picture) if isinstance(item, FoundObject)]
    assert len({item.object_id for item in found}) == len(found)
    assert any(item.is_background for item in found)
    count = np.zeros((SIDE, SIDE), int)
    for item in found:
        box = item.mask.box
        count[box.top : box.bottom, box.left : box.right] += (
            array_of(item.mask.pixels)[..., 0] > 127
        )
        layer = array_of(item.layer.pixels)
        part = rgba[box.top : box.bottom, box.left : box.right]
        assert not layer[part[..., 3] == 0][:, 3].any()  # what was transparent stays so
    assert (count == 1).all()
    again = [item for item in run(replace(edit, id=new_id()), picture)]
    assert again == found
    assert object_id(edit, 0) != object_id(edit, 1)
    assert len(object_id(edit, 0)) == 16
    assert int(object_id(edit, 0), 16) >= 0
    other = replace(edit, picture=hashlib.sha256(b"other").hexdigest())
    assert object_id(other, 0) != object_id(edit, 0)


def test_a_mask_to_refine_must_fit() -> None:
    rgba, _ = scene()
    picture = pixels_of(rgba)
    edit = segment(picture, Prompt(PromptKind.POINTS, points=((70.0, 80.0),)))
    with pytest.raises(BadEdit, match="picture's size"):
        run(replace(edit, previous=region(np.ones((3, 3), bool))), picture)
