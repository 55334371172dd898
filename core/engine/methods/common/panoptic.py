"""Owns turning a panoptic network's answer into PAIR's object map (OneFormer, arXiv 2211.06220)."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from intarsia.core.engine.methods.common.object_map import ObjectMap
from intarsia.core.wire.object_classes import OBJECT_CLASSES, THINGS

OBJECT_THRESHOLD = 0.8  # a query's probability of its class
OVERLAP_THRESHOLD = 0.8  # share of a query's own mask that it keeps beside the others


def object_map(classes: Tensor, masks: Tensor, *, size: tuple[int, int]) -> ObjectMap:
    """The objects of a picture of `size` (H, W), each with its class.

    classes: logits (Q, 134), the last one "no object"; masks: logits (Q, h, w). Pieces of stuff
    of one class are one object; ids count from 1 without gaps.
    """
    inside = F.interpolate(masks[None], size, mode="bilinear", align_corners=False)[0].sigmoid()
    return ObjectMap(_merge_ids(classes, inside), _semantic(classes, inside))


def _semantic(classes: Tensor, inside: Tensor) -> Tensor:
    """The likeliest class of every place: int64 (1, 1, H, W)."""
    likely = classes.softmax(-1)[:, : len(OBJECT_CLASSES)]
    return torch.einsum("qc,qhw->chw", likely, inside).argmax(0)[None, None]


def _merge_ids(classes: Tensor, inside: Tensor) -> Tensor:
    """Ids (1, 1, H, W) of the queries that are sure of their class and keep most of their mask."""
    scores, labels = classes.softmax(-1).max(-1)
    sure = (labels < len(OBJECT_CLASSES)) & (scores > OBJECT_THRESHOLD)
    ids = torch.zeros(inside.shape[-2:], dtype=torch.int64, device=inside.device)
    if not bool(sure.any()):
        return ids[None, None]
    kept, names = inside[sure], labels[sure].tolist()
    winners = (scores[sure][:, None, None] * kept).argmax(0)
    id_of_stuff: dict[int, int] = {}
    count = 0
    for number, name in enumerate(names):
        won, own = winners == number, kept[number] >= 0.5
        region = won & own
        if not bool(region.any()) or won.sum() / own.sum() < OVERLAP_THRESHOLD:
            continue
        if name >= THINGS and name in id_of_stuff:
            ids[region] = id_of_stuff[name]
            continue
        count += 1
        ids[region] = count
        if name >= THINGS:
            id_of_stuff[name] = count
    return ids[None, None]
