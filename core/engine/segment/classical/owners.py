"""Which leaves belong to whom, where people stand close together."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy.sparse import diags
from scipy.sparse.linalg import splu

from intarsia.core.engine.segment.classical.grown_regions import LeafGraph, component
from intarsia.core.engine.segment.classical.superpixels import Superpixels
from intarsia.core.engine.segment.people.persons import BELONGS, People

Numbers = npt.NDArray[np.float64]

_TIE = 0.02  # how firmly a pixel in the middle of a body is tied to it
_CONCEIVABLE = 0.3  # what a leaf must look like from a face to be that person's at all
_LOOSE = 1e-6  # and one that is far from all of them


def owners(people: People, leaves: Superpixels, graph: LeafGraph) -> npt.NDArray[np.int32]:
    """(n,) the person that each leaf belongs to, -1 where that is nobody.

    A walk from each leaf of the bodies ends at whoever it is near to, and rather goes on than
    crosses an edge of the picture (Grady, "Random Walks for Image Segmentation", PAMI 2006, with
    the priors of section V): bodies are told apart along their outlines.
    """
    out = np.full(leaves.count, -1, np.int32)
    if not people.faces:
        return out
    likely = np.stack([_mean(plane, leaves) for plane in people.likely], axis=1)
    body = people.likely.max(0) >= BELONGS
    inside = np.flatnonzero(_mean(body.astype(np.float32), leaves) > 0.5)
    if inside.size == 0:
        return out
    away = np.stack([_mean(plane, leaves)[inside] for plane in people.away], axis=1)
    tie = _TIE * np.exp(-(away**2)) + _LOOSE * np.exp(-away)
    tie *= leaves.area[inside, None]
    part = graph.walk[inside][:, inside].astype(np.float64)
    system = diags(np.asarray(part.sum(1)).ravel() + tie.sum(1)) - part
    reached = splu(system.tocsc()).solve(tie) * (likely[inside] >= _CONCEIVABLE)
    out[inside] = np.where(reached.any(1), reached.argmax(1), -1)
    return _of_one_piece(out, people, leaves, graph)


def _of_one_piece(
    owner: npt.NDArray[np.int32], people: People, leaves: Superpixels, graph: LeafGraph
) -> npt.NDArray[np.int32]:
    """Of each person what hangs together with the face; the rest is nobody's."""
    height, width = leaves.labels.shape
    out = np.full_like(owner, -1)
    for person, face in enumerate(people.faces):
        rows = slice(max(int(face.top), 0), min(int(face.top + face.side) + 1, height))
        columns = slice(max(int(face.left), 0), min(int(face.left + face.side) + 1, width))
        held = np.bincount(leaves.labels[rows, columns].ravel(), minlength=leaves.count)
        held[owner != person] = 0
        if held.any():
            out[component(graph, owner == person, int(held.argmax()))] = person
    return out


def _mean(plane: npt.NDArray[np.float32], leaves: Superpixels) -> Numbers:
    """(n,) mean of (h, w) over each leaf."""
    total = np.bincount(leaves.labels.ravel(), plane.ravel(), leaves.count)
    return np.asarray(total / leaves.area, np.float64)
