"""What is chosen, what is hit, what rests and what does not."""

from __future__ import annotations

from dataclasses import replace

from intarsia.core.state.document.document import Document, LayerKind, with_object
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.wire.geometry import Affine
from intarsia.core.wire.pixels import Placed
from intarsia.ui.canvas.scene import CanvasScene, bounds_of, family

FAR = Affine.translation(60, 0)


def test_the_front_object_is_hit_where_two_overlap(scene: CanvasScene) -> None:
    assert scene.hit(55, 40).id == "green"
    assert scene.hit(25, 25).id == "red"
    assert scene.hit(150, 80) is None


def test_an_object_is_hit_where_it_was_put(scene: CanvasScene, document: Document) -> None:
    scene.show(with_object(document, "red", lambda x: replace(x, affine=FAR)))
    assert scene.hit(25, 25) is None
    assert scene.hit(85, 25).id == "red"


def test_hidden_deleted_and_background_objects_are_not_hit(
    scene: CanvasScene, document: Document
) -> None:
    for change in ({"visible": False}, {"affine": None}, {"is_background": True}):
        scene.show(with_object(document, "red", lambda x, change=change: replace(x, **change)))
        assert scene.hit(25, 25) is None


def test_a_click_takes_the_whole_with_its_parts(document: Document) -> None:
    red, green = document.objects
    items = (red, replace(green, parent="red"))
    assert family(items, "green") == ("red", "green")
    backdrop = (replace(red, is_background=True), replace(green, parent="red"))
    assert family(backdrop, "green") == ("green",)


def test_holding_takes_an_object_out_of_the_base(scene: CanvasScene, document: Document) -> None:
    result = replace(document.layers[1], kind=LayerKind.OBJECT, object_id="red")
    scene.show(replace(document, layers=(document.layers[0], result, document.layers[2])))
    assert [x.id for x in scene.base_layers()] == ["original", "r", "g"]
    scene.hold({"red": FAR})
    assert [x.id for x in scene.base_layers()] == ["original", "g"]
    assert [x.id for x in scene.holes()] == ["red"]
    scene.hold({})
    assert not scene.holes()


def test_a_copy_leaves_no_hole(scene: CanvasScene, document: Document) -> None:
    copied = replace(document.objects[0], copied=True, settled=None, affine=FAR)
    scene.show(replace(document, objects=(*document.objects, replace(copied, id="copy"))))
    assert [x.id for x in scene.unrested()] == ["copy"]
    assert not scene.holes()


def test_choices_that_a_snapshot_lacks_are_dropped(scene: CanvasScene, document: Document) -> None:
    scene.select(["red", "green"])
    scene.hover("red")
    scene.show(replace(document, objects=document.objects[1:]))
    assert scene.selection == ("green",)
    assert scene.hovered == ""


def test_plates_are_forgotten_when_the_picture_under_them_changes(
    scene: CanvasScene, document: Document, store: PixelStore
) -> None:
    red = document.objects[0]
    placed = Placed(store.get(red.layer), red.box.left, red.box.top)
    scene.plates.put(["red"], (placed,))
    scene.show(with_object(document, "red", lambda x: replace(x, affine=FAR)))
    assert ("red",) in scene.plates
    scene.show(replace(document, layers=document.layers[:1]))
    assert ("red",) not in scene.plates


def test_bounds_are_those_of_where_objects_are_now(scene: CanvasScene, document: Document) -> None:
    scene.show(with_object(document, "red", lambda x: replace(x, affine=FAR)))
    assert bounds_of(scene.objects()).right == 120
