"""View > Image elements: asked for when switched on, again for another picture, as many as set."""

from __future__ import annotations

from typing import Any

from intarsia.core.wire.edits import PromptKind, Segment
from intarsia.core.wire.events import ResultLayer, Role
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import GREY, Depth, Pixels, Placed
from intarsia.plugin.standalone.window import EditorWindow


def mask(*places: tuple[int, int]) -> Placed:
    """A mask of half the picture's size."""
    data = bytearray(150 * 100)
    for x, y in places:
        data[y * 150 + x] = 255
    return Placed(Pixels(150, 100, GREY, Depth.U8, bytes(data)), 0, 0)


def answer(gateway: Any, edit: Segment) -> None:
    seen = (("Outlines", [(70, y) for y in range(100)]), ("Centres", [(35, 50)]))
    gateway.finish(edit, *(ResultLayer(name, Role.MASK, mask(*places)) for name, places in seen))


def asked(gateway: Any) -> list[Segment]:
    return [
        edit
        for edit in gateway.edits
        if isinstance(edit, Segment) and edit.prompt.kind is PromptKind.ELEMENTS
    ]


def test_the_view_is_switched_on_and_off(window: EditorWindow, gateway: Any) -> None:
    window.commands["elements"].setChecked(True)
    (edit,) = asked(gateway)
    assert edit.prompt.side == 16
    answer(gateway, edit)
    assert window.canvas.overlay is not None
    assert window.canvas.overlay.dots == ((71.0, 101.0),)
    window.commands["zoom_actual"].trigger()
    shown = window.canvas.grab().toImage()
    at = window.canvas.view.to_view(71, 101).toPoint()
    assert shown.pixelColor(at).red() > 200  # the dot is on the screen
    window.commands["elements"].setChecked(False)
    assert window.canvas.overlay is None
    assert window.canvas.grab().toImage().pixelColor(at).red() < 100


def test_another_number_is_remembered_and_shown(window: EditorWindow, gateway: Any) -> None:
    numbers: list[int] = []

    def ask(now: int) -> int:
        numbers.append(now)
        return 8

    window.elements.ask = ask
    window.commands["elements_number"].trigger()
    assert window.commands["elements"].isChecked()
    assert asked(gateway)[-1].prompt.side == 8
    assert window.editor.settings.current.value.elements == 8
    window.commands["elements_number"].trigger()
    assert numbers == [16, 8]


def test_another_picture_is_asked_for_again(
    window: EditorWindow, gateway: Any, make_layer: Any
) -> None:
    window.commands["elements"].setChecked(True)
    answer(gateway, asked(gateway)[-1])
    editor = window.editor
    editor.scene.select(["cup." * 4])
    assert len(asked(gateway)) == 1  # choosing changes no picture
    window.commands["delete"].trigger()
    editor.settler.now()
    gateway.finish(gateway.edits[-1], make_layer(Role.FILL, Box(15, 15, 70, 70)))
    assert len(asked(gateway)) == 2
    assert window.canvas.overlay is None


def test_what_fails_switches_the_view_off(window: EditorWindow, gateway: Any) -> None:
    window.commands["elements"].setChecked(True)
    gateway.fail(asked(gateway)[-1], "too_large", "The picture has 144 megapixels.", "Scale it.")
    assert not window.commands["elements"].isChecked()
    assert "144 megapixels" in window.docks.panel.bars.errors.text
