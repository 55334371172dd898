"""People are found in a photo that shows one, and nobody is found where nobody is."""

from __future__ import annotations

import numpy as np
from skimage import data

from intarsia.core.engine.segment.classical.click_session import clicked, first_click
from intarsia.core.engine.segment.classical.prepared import prepare
from intarsia.core.engine.segment.people.faces import find_faces
from intarsia.core.engine.segment.people.persons import find_people

ASTRONAUT = data.astronaut().astype(np.float32) / 255


def test_a_face_and_its_person_are_found() -> None:
    people = find_people(ASTRONAUT)
    (face,) = people.faces
    x, y = face.centre
    assert abs(x - 226) < 20
    assert abs(y - 115) < 25
    assert people.owner[115, 226] == 0
    assert people.owner[350, 180] == 0
    assert people.owner[60, 420] == -1
    assert people.subject.shape == people.owner.shape == (512, 512)


def test_nobody_is_in_noise_nor_in_a_tiny_picture() -> None:
    noise = np.random.default_rng(0).random((120, 160, 3), np.float32)
    assert find_faces(noise) == ()
    assert (find_people(noise).owner == -1).all()
    assert find_people(noise[:20, :20]).faces == ()


def test_a_click_on_a_person_means_the_person_and_the_next_one_a_part() -> None:
    prepared = prepare(ASTRONAUT)
    person = first_click(prepared, (180.5, 330.5))
    assert person.person
    mask = person.mask(prepared)
    assert mask[115, 226]
    part = clicked(prepared, person, (180.5, 330.5), adds=True).mask(prepared)
    assert part[330, 180]
    assert part.sum() < 0.7 * mask.sum()
    assert not (part & ~mask).any()
