"""Owns PAIR's operations on the object map: which ids, classes and region an edit asks for."""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.object_classes import OBJECT_CLASSES

UNSET = -1  # an object without a class: its structure hint is the null one


@dataclass(frozen=True)
class ObjectMap:
    """The objects of a picture. ids: int64 (1, 1, H, W), 0 = no object, else 1, 2, ...

    classes: int64 (1, 1, H, W), a number of `OBJECT_CLASSES`, or UNSET.
    """

    ids: Tensor
    classes: Tensor

    def __post_init__(self) -> None:
        if self.ids.shape != self.classes.shape or self.ids.ndim != 4 or len(self.ids) != 1:
            raise BadEdit("The object map and the class map differ in size.")
        if int(self.ids.min()) < 0:
            raise BadEdit("An object has a negative id.", "Number the objects from 1.")
        low, high = int(self.classes.min()), int(self.classes.max())
        if low < UNSET or high >= len(OBJECT_CLASSES):
            raise BadEdit(
                f"There is no class {low if low < UNSET else high}.",
                f"Choose a class from 0 to {len(OBJECT_CLASSES) - 1}, or none.",
            )

    @property
    def next_id(self) -> int:
        """The first id that no object has."""
        return int(self.ids.max()) + 1


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
    _check_region(objects, region)
    new = objects.next_id
    ids = objects.ids.masked_fill(region, new)
    return Plan(ids, ids, objects.classes, region, region, new)


def add_object(
    objects: ObjectMap, drawn: Tensor, *, category: int = UNSET, dilations: int = 2
) -> Plan:
    """An object of `category` and the reference's look fills the shape `drawn` (bool).

    What is redrawn reaches `dilations` times two pixels further than the shape.
    """
    _check_region(objects, drawn)
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
    _check_region(objects, drawn)
    pieces = torch.where(drawn, objects.ids + objects.next_id, objects.ids)
    return Plan(pieces, objects.ids, objects.classes, drawn, drawn)


def majority_class(objects: ObjectMap, region: Tensor) -> int:
    """The class that most of `region` (bool (1, 1, H, W)) has, UNSET where it has none."""
    _check_region(objects, region)
    return int(objects.classes[region].mode().values)


def _check_region(objects: ObjectMap, region: Tensor) -> None:
    if region.shape != objects.ids.shape:
        raise BadEdit("The region and the object map differ in size.")
    if not bool(region.any()):
        raise BadEdit("The region is empty.", "Mark at least one pixel.")
