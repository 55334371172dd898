"""Classes of objects from things that were found in the same picture."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from intarsia.core.state.document.object_masks import proposed_classes
from intarsia.core.state.session.session import Session
from intarsia.core.wire.edits import Segment
from intarsia.core.wire.events import FoundObject
from intarsia.core.wire.geometry import Affine, Box


def known(thing: Any, category: int, box: Box) -> FoundObject:
    return replace(thing(f"thing {category}", box), category=category)


def test_objects_get_the_class_of_what_covers_the_greater_part_of_them(
    session: Session, host: Any, gateway: Any, thing: Any
) -> None:
    apart = [
        thing("cup", Box(50, 50, 40, 40)),
        thing("jar", Box(450, 300, 40, 40)),
        thing("box", Box(200, 200, 40, 40)),
        thing("pot", Box(300, 100, 40, 40)),
    ]
    gateway.finish(session.take_apart(), *apart)
    host.move("pot", Affine.translation(9, 0))
    job = session.looks.find_classes("oneformer")
    assert isinstance(gateway.last, Segment)
    assert gateway.last.method == "oneformer"
    found = (
        known(thing, 41, Box(45, 45, 40, 60)),
        known(thing, 60, Box(80, 50, 40, 40)),
        known(thing, 7, Box(450, 300, 12, 40)),
        known(thing, 9, Box(300, 100, 40, 40)),
        thing("unknown", Box(200, 200, 40, 40)),
    )
    before = len(host.history.steps)
    gateway.finish(job, *found)
    assert {x.id: x.category for x in host.document.objects} == {
        "cup": 41,
        "jar": None,
        "box": None,
        "pot": None,
    }
    assert len(host.history.steps) == before + 1


def test_what_is_not_known_changes_nothing(
    session: Session, host: Any, gateway: Any, thing: Any
) -> None:
    gateway.finish(session.take_apart(), thing("cup", Box(50, 50, 40, 40)))
    before = host.document
    gateway.finish(session.looks.find_classes("oneformer"), thing("x", Box(0, 0, 9, 9)))
    assert host.document is before


def test_large_objects_are_compared_where_they_lie(
    session: Session, host: Any, gateway: Any, thing: Any
) -> None:
    left, right = Box(21, 33, 301, 203), Box(330, 40, 307, 211)
    gateway.finish(session.take_apart(), thing("bed", left), thing("rug", right))
    found = (
        known(thing, 1, Box(10, 10, 175, 300)),  # 54 of 100 columns, and more on three sides
        known(thing, 2, Box(185, 10, 137, 300)),
        known(thing, 3, Box(340, 50, 3, 2)),  # between what is compared
        known(thing, 4, Box(330, 40, 307, 103)),  # 49 of 100 rows, and 3 of the ones below
        known(thing, 4, Box(330, 143, 307, 7)),
    )
    gateway.finish(session.looks.find_classes("oneformer"), *found)
    assert [x.category for x in host.document.objects] == [1, 4]
    fewer = (*found[1:4],)
    gateway.finish(session.looks.find_classes("oneformer"), *fewer)
    assert [x.category for x in host.document.objects] == [1, 4]  # what is known stays
    assert proposed_classes(host.document.objects, fewer, host.scene().store) == {}
