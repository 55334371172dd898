"""Owns PAIR's operations on the object map: which ids, classes and region an edit asks for."""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from intarsia.core.engine.methods.common.object_map import UNSET, ObjectMap, check_region


@dataclass(frozen=True)
class Plan:
    """What is drawn where. All maps (1, 1, H, W).

    pooled: int64 ids over which appearance is averaged and spread; shown: int64 ids of the id
    channel; classes: int64, UNSET allowed; redrawn: bool, where the picture may change; region:
    bool, the edited object's place; target: the id that takes the reference's look, if any.
    """

    pooled: Tensor
    shown: Tensor
    classes: Tensor
    region: Tensor
    redrawn: Tensor
    target: int | None = None


def edit_appearance(objects: ObjectMap, region: Tensor) -> Plan:
    """The object under `region` (bool (1, 1, H, W)) takes the reference's look in its own shape.

    With the picture itself as the reference this is the variation of an object.
    """
    check_region(objects, region)
    new = objects.next_id
    ids = objects.ids.masked_fill(region, new)
    return Plan(ids, ids, objects.classes, region, region, new)


def add_object(
    objects: ObjectMap, drawn: Tensor, *, category: int = UNSET, dilations: int = 2
) -> Plan:
    """An object of `category` and the reference's look fills the shape `drawn` (bool).

    What is redrawn reaches `dilations` times two pixels further than the shape.
    """
    check_region(objects, drawn)
    new = objects.next_id
    ids = objects.ids.masked_fill(drawn, new)
    wide = drawn.float()
    for _ in range(dilations):
        wide = F.max_pool2d(wide, 5, stride=1, padding=2)
    edited = ObjectMap(ids, objects.classes.masked_fill(drawn, category))
    return Plan(ids, ids, edited.classes, drawn, wide > 0.5, new)


def free_form_variation(objects: ObjectMap, drawn: Tensor) -> Plan:
    """Each piece of an object inside `drawn` (bool (1, 1, H, W)) becomes an object of its own.

    The released code shows the network the old ids all the same (`hint_set` can correct that).
    """
    check_region(objects, drawn)
    pieces = torch.where(drawn, objects.ids + objects.next_id, objects.ids)
    return Plan(pieces, objects.ids, objects.classes, drawn, drawn)
