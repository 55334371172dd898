"""Which pixels belong to which person, and what the picture's subject is where there is nobody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.people.faces import Face, find_faces
from intarsia.core.engine.segment.people.networks import (
    SUBJECT_SIDE,
    Window,
    placement,
    subject_in,
)

Plane = npt.NDArray[np.float32]
Picture = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]

_REACHES = (5.0, 8.0)  # sides of the windows around a face, in sides of the face
_WEIGHTS = (1.0, 1.5)  # of what each window says
_WHOLE = 0.25  # and of what the whole picture says
_ABOVE = 0.9  # and how far above the face they begin
_LEAST_SIDE = 48  # nobody is looked for in a smaller picture
BELONGS = 0.6
_TALL = 2.5  # a body is so much taller than wide where people are told apart
_CHEST = 1.5  # sides of the face from the face down to the middle of a body


@dataclass(frozen=True)
class People:
    """`subject`: (H, W) float32 in [0, 1], what looks like the subject of the picture, people or
    not. `owner`: (H, W) int32, the person that each pixel belongs to, -1 for nobody. `likely`:
    (k, H, W) float32 in [0, 1], how likely each pixel belongs to somebody, seen from each face.
    `away`: (k, H, W) float32, how far it lies from the middle of each body, in sides of the face.
    """

    subject: Plane
    owner: npt.NDArray[np.int32]
    faces: tuple[Face, ...]
    likely: Plane
    away: Plane


def find_people(picture: Picture) -> People:
    """The people in (H, W, 3) float32 RGB in [0, 1]; a person is there where a face is seen."""
    height, width = picture.shape[:2]
    if min(height, width) < _LEAST_SIDE:
        nothing = np.zeros((height, width), np.float32)
        return _nobody(nothing)
    subject = _map_of(picture, (0.0, 0.0, float(width), float(height)))[0]
    faces = find_faces(picture)
    if not faces:
        return _nobody(subject)
    likely = np.stack([_likely(picture, face, subject) for face in faces])
    away = np.stack([_away(face, height, width) for face in faces])
    near = np.where(likely < BELONGS, np.float32(np.inf), away)
    owner = np.where(np.isfinite(near).any(0), near.argmin(0), -1).astype(np.int32)
    return People(subject, _of_one_piece(owner, faces), faces, likely, away)


def _nobody(subject: Plane) -> People:
    height, width = subject.shape
    owner = np.full((height, width), -1, np.int32)
    none = np.zeros((0, height, width), np.float32)
    return People(subject, owner, (), none, none)


def _map_of(picture: Picture, window: Window) -> tuple[Plane, Mask]:
    """((H, W) the network's answer for a window brought back, (H, W) where the window is)."""
    height, width = picture.shape[:2]
    answer = subject_in(picture, window)
    back = cv2.warpAffine(
        answer,
        placement(window, SUBJECT_SIDE),
        (width, height),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    left, top, wide, tall = window
    inside = np.zeros((height, width), bool)
    rows = slice(max(int(top), 0), max(int(top + tall), 0))
    inside[rows, max(int(left), 0) : max(int(left + wide), 0)] = True
    return np.asarray(back, np.float32), inside


def _likely(picture: Picture, face: Face, subject: Plane) -> Plane:
    """(H, W): how likely each pixel belongs to somebody, seen from around one face."""
    total, count = _WHOLE * subject, np.full(subject.shape, _WHOLE, np.float32)
    for reach, weight in zip(_REACHES, _WEIGHTS, strict=True):
        side = reach * face.side
        window = (face.centre[0] - side / 2, face.top - _ABOVE * face.side, side, side)
        seen, inside = _map_of(picture, window)
        total[inside] += weight * seen[inside]
        count[inside] += weight
    return np.where(count > _WHOLE, total / count, 0).astype(np.float32)


def _away(face: Face, height: int, width: int) -> Plane:
    """(H, W): how far each pixel lies from the middle of the body under a face."""
    x = (np.arange(width, dtype=np.float32) + 0.5 - face.centre[0]) / face.side
    y = (np.arange(height, dtype=np.float32) + 0.5 - face.centre[1]) / face.side
    below = np.where(y > 0, np.maximum(y - _CHEST, 0) / _TALL, -y)
    return np.asarray(np.hypot(x[None, :], below[:, None]), np.float32)


def _of_one_piece(owner: npt.NDArray[np.int32], faces: Sequence[Face]) -> npt.NDArray[np.int32]:
    """Of each person what hangs together with the face; the rest is nobody's."""
    height, width = owner.shape
    out = np.full(owner.shape, -1, np.int32)
    for k, face in enumerate(faces):
        count, parts = cv2.connectedComponents((owner == k).astype(np.uint8), connectivity=4)
        box = np.s_[
            max(int(face.top), 0) : min(int(face.top + face.side) + 1, height),
            max(int(face.left), 0) : min(int(face.left + face.side) + 1, width),
        ]
        inside = np.bincount(parts[box].ravel(), minlength=count)
        if count > 1 and inside[1:].any():
            out[parts == 1 + int(inside[1:].argmax())] = k
    return out
