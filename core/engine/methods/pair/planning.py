"""From an edit of the wire to PAIR's own: objects and their classes, the plan, the look, words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from intarsia.core.engine.compute.tensors import from_labels, from_mask, from_rgb
from intarsia.core.engine.diffusion.guidance import Scale, SpatialScales
from intarsia.core.engine.methods.common.exemplar import CutOutExemplar, exemplar_from
from intarsia.core.engine.methods.common.native_window import Labels, NativeWindow
from intarsia.core.engine.methods.common.object_map import UNSET, ObjectMap, majority_class
from intarsia.core.engine.methods.common.redrawn_map import RedrawnMap
from intarsia.core.engine.methods.pair.edit import Edit as PairEdit
from intarsia.core.engine.methods.pair.edit import PairModel, default_prompt, full_prompt, look_at
from intarsia.core.engine.methods.pair.hints import RegionLook
from intarsia.core.engine.methods.pair.objects import (
    Plan,
    add_object,
    edit_appearance,
    free_form_variation,
)
from intarsia.core.engine.methods.pair.sampling import PairSettings
from intarsia.core.engine.pixels.planes import Mask, array_of, labels_of
from intarsia.core.wire.edits import (
    ObjectClass,
    PaintExemplar,
    TransferAppearance,
    Vary,
    WindowEdit,
)
from intarsia.core.wire.parameters import number_of

# Makes the network's edit of a picture, (1, 3, side, side) in [-1, 1], on the picture's device.
Planned: TypeAlias = Callable[[PairModel, Tensor], PairEdit]


@dataclass(frozen=True)
class EditSettings:
    """What an edit says of the walk: its parameters, and where scales hold.

    maps: by the name of a scale, float32 (1, 1, side, side) in [0, 1].
    """

    edit: WindowEdit
    maps: Mapping[str, Tensor]

    def settings(self, base: PairSettings, picture: Tensor, *, factor: int = 8) -> PairSettings:
        """`base` with what the edit says, for a picture (1, 3, side, side); factor: of the VAE."""
        size = (picture.shape[2] // factor, picture.shape[3] // factor)

        def scale(name: str, usual: Scale) -> Scale:
            number, where = number_of(self.edit, name, float(usual)), self.maps.get(name)
            if where is None:
                return number
            return number * F.interpolate(where.to(picture.device), size, mode="area")

        usual = base.scales
        return replace(
            base,
            scales=SpatialScales(
                scale("structure", usual.structure),
                scale("appearance", usual.appearance),
                scale("text", usual.text),
            ),
            steps=round(number_of(self.edit, "steps", base.steps)),
            as_released=bool(number_of(self.edit, "as_released", base.as_released)),
        )


def settings_of(edit: WindowEdit, window: NativeWindow) -> EditSettings:
    """What the edit's parameters and maps say."""
    maps = {}
    for item in edit.maps:
        values = window.labels(array_of(item.plane)[..., 0].astype(np.int32))
        maps[item.name] = torch.from_numpy(values.astype(np.float32) / 255)[None, None]
    return EditSettings(edit, maps)


def batched_plans(each: Sequence[PairSettings]) -> PairSettings:
    """The settings of one edit's windows as those of one batch: a map of scales has a row each."""

    def joined(scales: Sequence[Scale]) -> Scale:
        maps = [scale for scale in scales if isinstance(scale, Tensor)]
        return torch.cat(maps) if maps else scales[0]

    return replace(
        each[0],
        scales=SpatialScales(
            joined([s.scales.structure for s in each]),
            joined([s.scales.appearance for s in each]),
            joined([s.scales.text for s in each]),
        ),
    )


def plan_of_exemplar(edit: PaintExemplar, window: NativeWindow) -> Planned:
    """An object in the region that takes as much of the exemplar's look as `likeness` says."""
    exemplar = exemplar_from(edit.exemplar, edit.exemplar_mask)

    def planned(model: PairModel, picture: Tensor) -> PairEdit:
        drawn = _on(window.mask(window.region) > 0, picture)
        category = UNSET if edit.category is None else edit.category
        plan = add_object(seen_objects(edit, window, picture), drawn, category=category)
        look = _look(model, exemplar, picture.device, edit.likeness)
        words = full_prompt(edit.prompt) if edit.prompt else default_prompt(category)
        return PairEdit(picture, look_at(model, picture), _reaching(plan, window), look, words)

    return planned


def plan_of_transfer(edit: TransferAppearance, window: NativeWindow) -> Planned:
    """The object under the region takes the reference's look, in its own shape."""
    exemplar = exemplar_from(edit.reference, edit.reference_mask)

    def planned(model: PairModel, picture: Tensor) -> PairEdit:
        plan, words = _plan_and_words(edit, window, picture)
        look = _look(model, exemplar, picture.device, edit.amount)
        return PairEdit(picture, look_at(model, picture), plan, look, words)

    return planned


def plan_of_variation(edit: Vary, window: NativeWindow) -> Planned:
    """The object under the region, or every piece of one inside a drawn shape, made anew."""

    def planned(model: PairModel, picture: Tensor) -> PairEdit:
        features = look_at(model, picture)
        if not edit.free_form:
            plan, words = _plan_and_words(edit, window, picture)
            return PairEdit(picture, features, plan, RegionLook(features, plan.region), words)
        drawn = _on(window.mask(window.region) > 0, picture)
        objects = seen_objects(edit, window, picture)
        plan = _reaching(free_form_variation(objects, drawn), window)
        return PairEdit(picture, features, plan, None, full_prompt(edit.prompt))

    return planned


def plan_of_map(edit: WindowEdit, redrawn: RedrawnMap) -> Planned:
    """The label that gained most takes the look it had; the others their means."""

    def planned(model: PairModel, picture: Tensor) -> PairEdit:
        features = look_at(model, picture)
        ids = from_labels(redrawn.after + 1).to(picture.device)[None, None]
        changed = _on(redrawn.window.mask(redrawn.window.region) > 0, picture)
        classes = _classes_of(redrawn.after, redrawn.names, edit.classes).to(picture.device)
        plan = Plan(ids, ids, classes, changed, changed)
        label = redrawn.gained
        look = None
        if label is not None and (redrawn.before == label).any():
            look = RegionLook(features, _on(redrawn.before == label, picture))
            plan = replace(plan, target=label + 1)
        plan = _reaching(plan, redrawn.window)
        return PairEdit(picture, features, plan, look, full_prompt(edit.prompt))

    return planned


def seen_objects(edit: WindowEdit, window: NativeWindow, picture: Tensor) -> ObjectMap:
    """The objects the edit tells of, at the network's size; one without a class where none is.

    Their ids count from 1 without gaps: the network reads them as numbers.
    """
    if edit.object_map is None:
        ids = torch.ones_like(picture[:, :1], dtype=torch.int64)
        return ObjectMap(ids, torch.full_like(ids, UNSET))
    labels = window.labels(labels_of(edit.object_map))
    names, numbered = np.unique(np.append(labels.ravel(), 0), return_inverse=True)
    found = numbered[:-1].reshape(labels.shape).astype(np.int32)
    ids = from_labels(found)[None, None].to(picture.device)
    return ObjectMap(ids, _classes_of(found, names.tolist(), edit.classes).to(picture.device))


def _plan_and_words(
    edit: TransferAppearance | Vary, window: NativeWindow, picture: Tensor
) -> tuple[Plan, str]:
    """The plan for the object under the region, and the words for it."""
    objects = seen_objects(edit, window, picture)
    region = _on(window.mask(window.region) > 0, picture)
    plan = _reaching(edit_appearance(objects, region), window)
    words = (
        full_prompt(edit.prompt) if edit.prompt else default_prompt(majority_class(objects, region))
    )
    return plan, words


def _classes_of(labels: Labels, names: Sequence[int], classes: Sequence[ObjectClass]) -> Tensor:
    """int64 (1, 1, side, side) of numbered labels (side, side), whose names the classes go by."""
    known = {item.label: item.category for item in classes}
    table = np.array([known.get(name, UNSET) for name in names], np.int64)
    return torch.from_numpy(table[labels])[None, None]


def _look(
    model: PairModel, exemplar: CutOutExemplar, device: torch.device, amount: float
) -> RegionLook:
    reference = from_rgb(exemplar.colour).to(device)
    return RegionLook(look_at(model, reference), from_mask(exemplar.inside).to(device) > 0, amount)


def _reaching(plan: Plan, window: NativeWindow) -> Plan:
    """The plan, redrawing as far as the layer's edge fades."""
    return replace(
        plan, redrawn=plan.redrawn | (from_mask(window.hole).to(plan.redrawn.device) > 0)
    )


def _on(mask: Mask, like: Tensor) -> Tensor:
    return from_mask(mask).to(like.device) > 0
