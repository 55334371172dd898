"""PAIR's operations on object maps."""

from __future__ import annotations

import pytest
import torch

from intarsia.core.engine.methods.common.object_map import UNSET, ObjectMap, majority_class
from intarsia.core.engine.methods.pair.objects import (
    add_object,
    edit_appearance,
    free_form_variation,
)
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.object_classes import OBJECT_CLASSES, THINGS, class_name


def _objects() -> ObjectMap:
    ids = torch.zeros(1, 1, 16, 16, dtype=torch.int64)
    ids[..., :8] = 1
    ids[..., 8:, 8:] = 5
    classes = torch.where(ids == 1, 16, UNSET)
    return ObjectMap(ids, classes)


def _box(top: int, left: int, bottom: int, right: int) -> torch.Tensor:
    region = torch.zeros(1, 1, 16, 16, dtype=torch.bool)
    region[..., top:bottom, left:right] = True
    return region


def test_an_edited_object_gets_a_new_id_and_keeps_its_class() -> None:
    objects = _objects()
    plan = edit_appearance(objects, objects.ids == 1)
    assert plan.target == 6
    assert torch.equal(plan.pooled == 6, objects.ids == 1)
    assert torch.equal(plan.shown, plan.pooled)
    assert torch.equal(plan.classes, objects.classes)
    assert torch.equal(plan.redrawn, objects.ids == 1)


def test_an_added_object_brings_its_class_and_redraws_a_rim() -> None:
    plan = add_object(_objects(), _box(6, 6, 9, 9), category=3)
    assert torch.equal(plan.classes == 3, _box(6, 6, 9, 9))
    assert torch.equal(plan.redrawn, _box(2, 2, 13, 13))
    assert torch.equal(plan.region, _box(6, 6, 9, 9))
    assert torch.equal(add_object(_objects(), plan.region, dilations=0).redrawn, plan.region)


def test_each_piece_under_a_free_form_region_is_an_object() -> None:
    objects = _objects()
    drawn = _box(6, 6, 10, 10)
    plan = free_form_variation(objects, drawn)
    assert plan.pooled[drawn].unique().tolist() == [6, 7, 11]  # 0, 1 and 5, six further
    assert torch.equal(plan.pooled[~drawn], objects.ids[~drawn])
    assert torch.equal(plan.shown, objects.ids)
    assert plan.target is None


def test_the_majority_decides_an_object_s_class() -> None:
    assert majority_class(_objects(), _box(0, 0, 16, 16)) == UNSET
    assert majority_class(_objects(), _box(0, 2, 16, 9)) == 16


@pytest.mark.parametrize("category", [-2, 133])
def test_a_class_outside_the_table_is_refused(category: int) -> None:
    ids = torch.ones(1, 1, 2, 2, dtype=torch.int64)
    with pytest.raises(BadEdit, match=f"no class {category}"):
        ObjectMap(ids, torch.full_like(ids, category))
    with pytest.raises(BadEdit, match=f"no class {category}"):
        add_object(_objects(), _box(0, 0, 1, 1), category=category)


def test_maps_and_regions_that_do_not_fit_are_refused() -> None:
    objects = _objects()
    with pytest.raises(BadEdit, match="differ in size"):
        ObjectMap(objects.ids, objects.classes[..., 1:])
    with pytest.raises(BadEdit, match="negative id"):
        ObjectMap(objects.ids - 1, objects.classes)
    with pytest.raises(BadEdit, match="differ in size"):
        edit_appearance(objects, _box(0, 0, 4, 4)[..., 1:])
    with pytest.raises(BadEdit, match="empty"):
        free_form_variation(objects, _box(0, 0, 0, 0))


def test_the_classes_are_coco_s() -> None:
    assert len(OBJECT_CLASSES) == len(set(OBJECT_CLASSES)) == 133
    assert OBJECT_CLASSES[0] == "person"
    assert OBJECT_CLASSES[THINGS - 1 : THINGS + 1] == ("toothbrush", "banner")
    assert OBJECT_CLASSES[-1] == "rug-merged"
    assert [class_name(n) for n in (16, 119, 86)] == ["dog", "sky", "door"]
