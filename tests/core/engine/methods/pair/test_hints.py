"""PAIR's hint maps, as released and put right."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
from torch import Tensor

from intarsia.core.engine.methods.common.object_map import UNSET, ObjectMap, majority_class
from intarsia.core.engine.methods.pair.hints import Features, HintSet, RegionLook, hint_set
from intarsia.core.engine.methods.pair.objects import (
    Plan,
    add_object,
    edit_appearance,
    free_form_variation,
)
from intarsia.core.engine.methods.pair.regions import mask_at
from intarsia.core.wire.errors import BadEdit

State = dict[str, Tensor]


def _features(seed: int) -> Features:
    generator = torch.Generator().manual_seed(seed)
    dino = tuple(torch.randn(1, 6, 16, 16, generator=generator) for _ in range(2))
    return Features(torch.randn(1, 8, 112, 112, generator=generator), dino)


def _tiny_region() -> tuple[ObjectMap, Tensor]:
    ids = torch.ones(1, 1, 512, 512, dtype=torch.int64)
    region = torch.zeros_like(ids, dtype=torch.bool)
    region[..., 301, 77] = True
    return ObjectMap(ids, torch.full_like(ids, UNSET)), region


def _published_plan(golden: State, name: str, features: Features) -> tuple[Plan, RegionLook | None]:
    maps = [
        ObjectMap(*(golden[f"{side}_{kind}"].long()[None, None] for kind in ("pmask", "segmask")))
        for side in ("input", "ref")
    ]
    clicked, taken, drawn = (golden[k][None, None] > 0 for k in ("input_mask", "ref_mask", "draw"))
    if name == "edit_app_half":
        return edit_appearance(maps[0], clicked), RegionLook(features, taken, 0.5)
    if name == "add_obj":
        category = majority_class(maps[1], taken)
        return add_object(maps[0], drawn, category=category), RegionLook(features, taken)
    return free_form_variation(maps[0], drawn), None


@pytest.mark.parametrize("name", ["edit_app_half", "add_obj", "free_form_var"])
def test_hints_are_those_of_the_published_demonstration(
    oracle: Callable[[str], State], name: str
) -> None:
    golden = oracle("pair/hints.npz")
    blank = torch.zeros(1, 8, 112, 112)
    features, reference = (Features(blank, (golden[f"dino6_{s}"],) * 2) for s in ("img", "ref"))
    plan, look = _published_plan(golden, name, reference)
    told = hint_set(plan, features, look, size=(8, 8))
    for stored, hints in (
        ("uncond", told.null),
        ("struct", told.structure),
        ("struct_app", told.full),
    ):
        wanted = golden[f"{name}/hint_{stored}0"]
        assert (hints.attention[0] - wanted).abs().max() <= 1e-5
    keep = 1 - mask_at(plan.redrawn, (8, 8)).float()
    assert torch.equal(keep, golden[f"{name}/mask_keep"])


def _channels(told: HintSet) -> list[tuple[float, float]]:
    """The ids of the two kinds of structure hint where the region is."""
    return [
        (float(h[0, -1].min()), float(h[0, -1].max()))
        for h in (told.structure.attention[0], told.structure.concat)
    ]


def test_the_misplaced_null_is_kept_as_released_and_can_be_put_right() -> None:
    objects, region = _tiny_region()
    plan = edit_appearance(objects, region)
    released, corrected = (
        _channels(hint_set(plan, _features(0), size=(64, 64), as_released=flag))
        for flag in (True, False)
    )
    assert released == [(1.0, 1.0), (-1.0, -1.0)]
    assert corrected == [(1.0, 1.0), (1.0, 1.0)]


def test_a_free_form_region_shows_its_old_ids_as_released_and_can_show_the_new_ones() -> None:
    objects, region = _tiny_region()
    region = region.roll((-45, -5), (-2, -1))  # onto row 256, column 72: kept by every sampling
    plan = free_form_variation(objects, region)
    released, corrected = (
        hint_set(plan, _features(0), size=(64, 64), as_released=flag).full.concat[0, -1].unique()
        for flag in (True, False)
    )
    assert released.tolist() == [1.0]
    assert corrected.tolist() == [1.0, 3.0]


def test_a_region_that_vanishes_takes_the_reference_s_look_all_the_same() -> None:
    objects, region = _tiny_region()
    reference = _features(1)
    look = RegionLook(reference, region)
    told = hint_set(edit_appearance(objects, region), _features(0), look, size=(64, 64))
    vector = torch.nn.functional.normalize(reference.attention[0][0, :, 9, 2], dim=0)
    taken = told.full.attention[0][0, 1:-1]  # cell (9, 2) of 16 x 16 is 4 x 4 cells of 64 x 64
    assert torch.allclose(taken[:, 36:40, 8:12], vector[:, None, None].expand(-1, 4, 4), atol=1e-5)
    assert not torch.allclose(taken[:, 35, 8], vector, atol=1e-2)


def test_an_object_without_a_class_has_the_null_structure() -> None:
    objects, region = _tiny_region()
    told = hint_set(edit_appearance(objects, region), _features(0), size=(8, 8))
    assert torch.equal(told.full.concat[:, 0], told.null.concat[:, 0])


def test_no_part_of_the_new_look_leaves_the_own_one() -> None:
    objects, region = _tiny_region()
    plan = edit_appearance(objects, region)
    own = hint_set(plan, _features(0), size=(64, 64)).full
    none = hint_set(plan, _features(0), RegionLook(_features(1), region, 0.0), size=(64, 64)).full
    assert torch.equal(own.concat, none.concat)


def test_stacked_hints_are_in_order_and_precision_can_change() -> None:
    objects, region = _tiny_region()
    told = hint_set(edit_appearance(objects, region), _features(0), size=(8, 8))
    stacked = told.to(torch.float64).stacked()
    assert stacked.concat.dtype == torch.float64
    assert torch.equal(stacked.concat[1:2].float(), told.structure.concat)
    assert torch.equal(stacked.attention[2][2:].float(), told.full.attention[2])


def test_bad_looks_are_refused() -> None:
    _, region = _tiny_region()
    with pytest.raises(BadEdit, match="empty"):
        RegionLook(_features(0), torch.zeros_like(region))
    with pytest.raises(BadEdit, match="out of range"):
        RegionLook(_features(0), region, float("nan"))
