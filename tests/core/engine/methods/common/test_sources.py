"""What a fill may copy from: faces and people are spared, lettering and odd things are dear."""

from __future__ import annotations

import cv2
import numpy as np
import skimage.data

from intarsia.core.engine.completion import fill_hole
from intarsia.core.engine.methods.common.lettering import lettering
from intarsia.core.engine.methods.common.sources import sources_of
from intarsia.core.engine.segment.people.faces import find_faces


def astronaut() -> np.ndarray:
    return np.ascontiguousarray(skimage.data.astronaut().astype(np.float32) / 255)


def box(shape: tuple[int, ...], top: int, left: int, height: int, width: int) -> np.ndarray:
    out = np.zeros(shape[:2], bool)
    out[top : top + height, left : left + width] = True
    return out


def test_nothing_of_a_face_is_copied_onto_the_wall() -> None:
    picture = astronaut()
    hole = box(picture.shape, 20, 70, 90, 70)  # the wall beside her
    sources = sources_of(picture, hole, ~hole)
    face = find_faces(picture)[0]
    y, x = round(face.centre[1]), round(face.centre[0])
    assert not sources.valid[y - 20 : y + 20, x - 20 : x + 20].any()
    filled = fill_hole(
        picture,
        hole,
        rng=np.random.default_rng(0),
        valid=sources.valid,
        price=sources.price,
    )
    assert len(find_faces(filled.colour)) == len(find_faces(picture))


def test_a_spot_on_a_cheek_is_filled_from_that_face_but_not_with_an_eye() -> None:
    picture = astronaut()
    face = find_faces(picture)[0]
    y, x = round(face.top + 0.6 * face.side), round(face.left + 0.18 * face.side)
    hole = box(picture.shape, y - 3, x - 3, 6, 6)
    sources = sources_of(picture, hole, ~hole)
    assert sources.valid[y - 6 : y + 7, x - 10 : x + 11].mean() > 0.5
    eye = round(face.top + 0.33 * face.side), round(face.left + 0.7 * face.side)
    assert not sources.valid[eye]


def test_the_rim_of_a_person_who_goes_is_not_barred() -> None:
    picture = astronaut()
    hole = box(picture.shape, 0, 20, 512, 345)
    sources = sources_of(picture, hole, ~hole)
    assert sources.valid[:, 380:].mean() > 0.95


def test_what_has_the_colour_of_the_thing_that_goes_is_dear() -> None:
    picture = np.full((160, 200, 3), 0.5, np.float32)
    picture += np.random.default_rng(0).normal(0, 0.01, picture.shape).astype(np.float32)
    picture[60:90, 30:60] = picture[60:90, 130:160] = (0.9, 0.2, 0.1)
    hole = box(picture.shape, 55, 25, 40, 40)
    price = sources_of(picture, hole, ~hole).price
    assert price[70:80, 140:150].mean() > price[120:150, 20:100].mean() + 0.3


def test_a_row_of_letters_is_lettering_and_a_single_box_is_not() -> None:
    page = np.full((120, 260, 3), 204, np.uint8)
    cv2.putText(page, "INTARSIA", (20, 60), cv2.FONT_HERSHEY_SIMPLEX, 1, (25, 25, 25), 2)
    picture = page.astype(np.float32) / 255
    hole = box(picture.shape, 90, 200, 20, 20)
    found = lettering(picture, hole)
    assert found[36:62, 20:170].mean() > 0.5
    assert found[80:].max() == 0
    plain = np.full((120, 260, 3), 0.8, np.float32)
    plain[40:60, 40:55] = 0.1
    assert lettering(plain, hole).max() == 0
