"""Take apart: pieces that fill the picture, parts inside wholes, small things that stand out."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from skimage import data

from intarsia.core.engine.segment.classical import grouping
from intarsia.core.engine.segment.classical.grouping import take_apart
from intarsia.core.engine.segment.classical.opened_nodes import opened_by_worth
from intarsia.core.engine.segment.classical.prepared import PreparedPicture, prepare
from intarsia.core.engine.segment.classical.whole_things import WholeThings
from intarsia.core.engine.segment.partition import label_plane, whole_mask
from intarsia.core.wire.geometry import Size


def test_pieces_fill_the_picture_and_persons_are_whole() -> None:
    picture = data.astronaut().astype(np.float32) / 255
    objects = take_apart(picture, prepare(picture))
    assert len(objects) <= 30
    assert (label_plane(objects, Size(512, 512)) >= 0).all()
    assert sorted(item.z for item in objects) == list(range(len(objects)))
    face = label_plane(objects, Size(512, 512))[115, 226]
    top = objects[face]
    while top.parent is not None:
        top = objects[top.parent]
    box, mask = whole_mask(objects, top.index)
    assert mask[350 - box.top, 180 - box.left]
    assert not top.is_background


def test_what_a_network_sees_is_a_whole_and_never_behind() -> None:
    picture = data.coffee()[::2, ::2].astype(np.float32) / 255
    prepared = prepare(picture)
    labels = prepared.tree.leaves.labels
    thing = np.zeros(prepared.tree.leaves.count, bool)
    thing[np.unique(labels[60:, :150])] = True  # a corner: where it looks like backdrop too
    seen = WholeThings(thing[None], np.ones(1, np.float32))
    pieces = grouping.pieces_of_picture(prepared, seen=seen)
    assert (sum(piece.leaves.astype(int) for piece in pieces) == 1).all()
    inside = [k for k, piece in enumerate(pieces) if piece.leaves[thing].any()]
    assert (sum(pieces[k].leaves for k in inside) == thing).all()
    heads = [k for k in inside if pieces[k].parent is None]
    assert len(heads) == 1
    assert len(inside) > 1
    assert [piece.stands_out for piece in pieces] == [k in inside for k in range(len(pieces))]
    assert not any(pieces[k].is_background for k in inside)


def test_no_network_is_asked_of_drawings(monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(*_: object) -> None:
        raise AssertionError("a network was asked")

    monkeypatch.setattr(grouping, "looks_of", asked)
    drawn = np.full((90, 120, 3), 0.5, np.float32)
    drawn[20:50, 30:70] = (0.9, 0.1, 0.1)
    assert len(take_apart(drawn, prepare(drawn))) == 2
    photo = data.coffee()[::2, ::2].astype(np.float32) / 255
    with pytest.raises(AssertionError, match="was asked"):
        take_apart(photo, prepare(photo))


def test_many_small_things_stay() -> None:
    rng = np.random.default_rng(2)
    picture = (0.3 + rng.normal(0, 0.01, (300, 400, 3))).astype(np.float32)
    y, x = np.mgrid[0:300, 0:400]
    middles = [(40 + 64 * k, 40 + 72 * j) for k in range(6) for j in range(4)]
    for k, (cx, cy) in enumerate(middles):
        picture[np.hypot(x - cx, y - cy) < 16] = (0.75, 0.7 - 0.01 * k, 0.6)
    objects = take_apart(picture, prepare(picture))
    labels = label_plane(objects, Size(400, 300))
    found = {int(labels[cy, cx]) for cx, cy in middles}
    assert len(found) == 24
    assert labels[5, 200] not in found


def test_a_flat_picture_is_one_background() -> None:
    picture = np.full((90, 120, 3), 0.5, np.float32)
    (only,) = take_apart(picture, prepare(picture))
    assert only.mask.all()


def pieces_asked_for(picture: np.ndarray, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many pieces are asked for by what they gain, if any are."""
    asked: list[int] = []

    def opened(prepared: PreparedPicture, most: int, first: np.ndarray | None) -> np.ndarray:
        asked.append(most)
        return opened_by_worth(prepared, most, first)

    monkeypatch.setattr(grouping, "opened_by_worth", opened)
    pieces = grouping.pieces_of_picture(prepare(picture))
    assert (sum(piece.leaves.astype(int) for piece in pieces) == 1).all()
    if asked:
        assert len(pieces) == asked[0]
    return asked


def test_a_photo_is_cut_by_what_is_gained(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cup = data.coffee()[::2, ::2].astype(np.float32) / 255
    assert pieces_asked_for(cup, monkeypatch) == [grouping.MOST + 5]


def test_things_before_a_clear_backdrop_are_told_by_their_price(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rng = np.random.default_rng(5)
    grain = rng.normal(0, 0.05, (300, 400, 3))
    picture = (0.3 + cv2.GaussianBlur(grain, (0, 0), 3) * 4).astype(np.float32)
    for k, at in enumerate([(80, 80), (80, 220), (80, 330), (220, 90), (220, 220), (220, 330)]):
        colour = np.roll((0.9, 0.1, 0.05 + 0.1 * k), k)
        cv2.circle(picture, at[::-1], 26, tuple(map(float, colour)), -1)
    picture = np.clip(picture, 0, 1)
    prepared = prepare(picture)
    assert np.median(prepared.back) > 0.95
    assert pieces_asked_for(picture, monkeypatch) == []
