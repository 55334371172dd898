"""Owns a picture's objects as numbers: which object and which class every pixel is."""

from __future__ import annotations

from dataclasses import dataclass

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


def majority_class(objects: ObjectMap, region: Tensor) -> int:
    """The class that most of `region` (bool (1, 1, H, W)) has, UNSET where it has none."""
    check_region(objects, region)
    return int(objects.classes[region].mode().values)


def check_region(objects: ObjectMap, region: Tensor) -> None:
    """Raises BadEdit where the region, bool (1, 1, H, W), is empty or of another size."""
    if region.shape != objects.ids.shape:
        raise BadEdit("The region and the object map differ in size.")
    if not bool(region.any()):
        raise BadEdit("The region is empty.", "Mark at least one pixel.")
