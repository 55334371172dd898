"""The layers list shows the stack top to bottom and tells what a person changes in it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from intarsia.core.state.document.document import (
    Document,
    DocumentObject,
    Layer,
    LayerKind,
    StoredEdit,
)
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.pixels import Depth
from intarsia.ui.qt import Qt, QtGui, QtWidgets
from intarsia.ui.widgets.layers.layer_list import LOCKED, NAME, VISIBLE, LayerList
from intarsia.ui.widgets.layers.layer_rows import RowKind, rows_of

BOX = Box(0, 0, 8, 8)


def layer(name: str, edit: str = "", variation: int = 0) -> Layer:
    return Layer(name, name, LayerKind.FILL, "plane", BOX, edit_id=edit, variation=variation)


@pytest.fixture
def document() -> Document:
    layers = (
        Layer("original", "Original", LayerKind.ORIGINAL, "plane", BOX),
        layer("fill", "e1"),
        replace(layer("moved", "e1"), name="Cup", kind=LayerKind.OBJECT, object_id="cup"),
        layer("other seed", "e1", variation=1),
        layer("note"),
    )
    objects = (DocumentObject("cup", "Cup", "plane", "mask", BOX),)
    edits = (StoredEdit("e1", "rearrange", "{}", ()),)
    return Document("doc", Size(8, 8), Depth.U8, layers, objects=objects, edits=edits)


def thumbnail(plane: str) -> QtGui.QImage:
    return QtGui.QImage(8, 8, QtGui.QImage.Format.Format_ARGB32)


@pytest.fixture
def panel(qtbot: QtBot, document: Document) -> LayerList:
    widget = LayerList(("src-over", "multiply"))
    qtbot.addWidget(widget)
    widget.resize(300, 400)
    widget.show_rows(rows_of(document), thumbnail)
    return widget


def item_named(panel: LayerList, name: str) -> QtWidgets.QTreeWidgetItem:
    flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    (item,) = panel.tree.findItems(name, flags, NAME)
    return item


def test_rows_run_top_to_bottom_with_groups_and_objects(document: Document) -> None:
    rows = rows_of(document)
    assert [(r.name, r.depth) for r in rows] == [
        ("note", 0),
        ("Move", 0),
        ("Cup, moved", 1),
        ("fill", 1),
        ("Cup", 0),
        ("Original", 0),
    ]


def test_a_result_keeps_its_name_whatever_becomes_of_its_layers(document: Document) -> None:
    left = replace(document, layers=tuple(x for x in document.layers if x.id != "moved"))
    assert "Move" in [row.name for row in rows_of(left)]
    gone = replace(left, edits=(replace(left.edits[0], gesture="complete"),))
    assert "Remove" in [row.name for row in rows_of(gone)]


def test_a_tick_tells_visibility_and_lock(qtbot: QtBot, panel: LayerList) -> None:
    item = item_named(panel, "note")
    with qtbot.waitSignal(panel.visibility_set) as signal:
        item.setCheckState(VISIBLE, Qt.CheckState.Unchecked)
    assert (signal.args[0][0].name, signal.args[0][1]) == ("note", False)
    with qtbot.waitSignal(panel.lock_set) as signal:
        item.setCheckState(LOCKED, Qt.CheckState.Checked)
    assert signal.args[0][1] is True


def test_a_name_can_be_edited_and_not_emptied(qtbot: QtBot, panel: LayerList) -> None:
    item = item_named(panel, "note")
    with qtbot.waitSignal(panel.renamed) as signal:
        item.setText(NAME, "Sky")
    assert signal.args[0][1] == "Sky"
    with qtbot.assertNotEmitted(panel.renamed):
        item.setText(NAME, "  ")


def test_opacity_and_blend_follow_and_tell_the_chosen_layer(qtbot: QtBot, panel: LayerList) -> None:
    item_named(panel, "Cup, moved").setSelected(True)
    slider = panel.findChild(QtWidgets.QSlider)
    assert slider.isEnabled()
    with qtbot.waitSignal(panel.opacity_set) as signal:
        slider.setValue(40)
    assert signal.args[0][1] == pytest.approx(0.4)
    combo = panel.findChild(QtWidgets.QComboBox)
    with qtbot.waitSignal(panel.blend_set) as signal:
        combo.activated.emit(1)
    assert signal.args[0][1] == "multiply"


def test_choosing_an_object_tells_the_canvas_and_the_canvas_chooses_silently(
    qtbot: QtBot, panel: LayerList
) -> None:
    with qtbot.waitSignal(panel.objects_chosen) as signal:
        item_named(panel, "Cup").setSelected(True)
    assert signal.args == [("cup",)]
    with qtbot.assertNotEmitted(panel.objects_chosen):
        panel.choose_objects(())
    assert panel.chosen() == ()


def test_what_is_chosen_survives_a_change_of_the_document(
    panel: LayerList, document: Document
) -> None:
    item_named(panel, "note").setSelected(True)
    layers = tuple(replace(x, opacity=0.5) if x.name == "note" else x for x in document.layers)
    panel.show_rows(rows_of(replace(document, layers=layers)), thumbnail)
    assert [row.name for row in panel.chosen()] == ["note"]


def test_the_original_cannot_be_dragged(panel: LayerList) -> None:
    draggable = Qt.ItemFlag.ItemIsDragEnabled
    assert not item_named(panel, "Original").flags() & draggable
    assert item_named(panel, "note").flags() & draggable
    row = panel.tree.row_of(item_named(panel, "Cup"))
    assert row is not None
    assert row.kind is RowKind.OBJECT


def many(document: Document) -> Document:
    items = tuple(
        DocumentObject(f"o{n}", f"Object {n}", "plane", "mask", BOX, visible=n != 3)
        for n in range(60)
    )
    return replace(document, objects=items)


def test_the_list_stays_where_it_was_when_a_row_changes(
    qtbot: QtBot, panel: LayerList, document: Document
) -> None:
    panel.show()
    crowd = many(document)
    panel.show_rows(rows_of(crowd), thumbnail)
    bar = panel.tree.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    panel.tree.setCurrentItem(item_named(panel, "Object 20"), VISIBLE)
    bar.setValue(before)
    changed = replace(crowd.objects[20], visible=False)
    objects = tuple(changed if x.id == "o20" else x for x in crowd.objects)
    panel.show_rows(rows_of(replace(crowd, objects=objects)), thumbnail)
    assert bar.value() == before
    assert panel.tree.row_of(panel.tree.currentItem()).id == "o20"
    assert panel.tree.currentColumn() == VISIBLE  # the keyboard goes on from here


def test_what_is_chosen_on_the_canvas_is_scrolled_to(
    qtbot: QtBot, panel: LayerList, document: Document
) -> None:
    panel.show()
    panel.show_rows(rows_of(many(document)), thumbnail)
    panel.choose_objects(("o2",))
    shown = panel.tree.visualItemRect(item_named(panel, "Object 2"))
    assert panel.tree.viewport().rect().contains(shown)


def test_all_thumbnails_are_as_wide_so_that_names_begin_in_line(
    qtbot: QtBot, document: Document
) -> None:
    shapes = iter(((4, 32), (32, 4), (32, 32), (9, 30), (32, 20)))

    def narrow(_plane: str) -> QtGui.QImage:
        return QtGui.QImage(*next(shapes), QtGui.QImage.Format.Format_ARGB32)

    widget = LayerList(("src-over",))
    qtbot.addWidget(widget)
    for layer in document.layers:
        widths = {
            widget._item(row, narrow).icon(NAME).availableSizes()[0].width()
            for row in rows_of(document)[:1]
        }
        widget._icons.clear()
        assert widths == {32}, layer.name


def test_a_chosen_row_shows_its_picture_as_it_is_and_its_folder_as_its_letters(
    panel: LayerList,
) -> None:
    modes, side = QtGui.QIcon.Mode, 32
    plain, chosen = (
        item_named(panel, "note").icon(NAME).pixmap(side, side, mode).toImage()
        for mode in (modes.Normal, modes.Selected)
    )
    assert plain == chosen  # Qt would tint it
    folder = item_named(panel, "Move").icon(NAME).pixmap(side, side, modes.Selected).toImage()
    letters = panel.palette().color(QtGui.QPalette.ColorRole.HighlightedText)
    drawn = [folder.pixelColor(x, y) for x in range(folder.width()) for y in range(folder.height())]
    assert any(x.alpha() > 200 for x in drawn)
    assert all(x.rgb() == letters.rgb() for x in drawn if x.alpha() > 250)
