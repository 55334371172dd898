"""Files, pictures and layers that are dragged: the events of a drag, as Qt sends them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from intarsia.core.state.document.document import Layer, LayerKind
from intarsia.core.wire.files import FileFormat, OpenedPicture
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import RGBA, Depth, Pixels
from intarsia.plugin.standalone.window import EditorWindow
from intarsia.ui.qt import Qt, QtCore, QtGui, QtWidgets

ACTION, BUTTON = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


def dragged_in(widget: QtWidgets.QWidget, mime: QtCore.QMimeData) -> bool:
    """Whether what is dragged over the widget would be taken."""
    event = QtGui.QDragEnterEvent(QtCore.QPoint(5, 5), ACTION, mime, BUTTON, NO_KEYS)
    event.ignore()
    QtWidgets.QApplication.sendEvent(widget, event)
    return event.isAccepted()


def drop(widget: QtWidgets.QWidget, mime: QtCore.QMimeData, at: QtCore.QPointF) -> None:
    assert dragged_in(widget, mime)
    event = QtGui.QDropEvent(at, ACTION, mime, BUTTON, NO_KEYS)
    QtWidgets.QApplication.sendEvent(widget, event)


def picture() -> QtCore.QMimeData:
    image = QtGui.QImage(30, 20, QtGui.QImage.Format.Format_RGB32)
    image.fill(QtGui.QColor("blue"))
    mime = QtCore.QMimeData()
    mime.setImageData(image)
    return mime


def named(*urls: QtCore.QUrl) -> QtCore.QMimeData:
    mime = QtCore.QMimeData()
    mime.setUrls(list(urls))
    return mime


def test_a_dropped_picture_becomes_an_object_and_in_the_well_the_exemplar(
    qtbot: QtBot, window: EditorWindow
) -> None:
    drop(window, picture(), QtCore.QPointF(20, 20))
    assert len(window.editor.host.document.objects) == 3
    well = window.docks.panel.exemplar.well
    drop(well, picture(), QtCore.QPointF(5, 5))
    qtbot.waitUntil(lambda: well.pixels is not None)
    assert len(window.editor.host.document.objects) == 3


def test_dropped_files_are_opened_each_in_a_tab(
    qtbot: QtBot, window: EditorWindow, gateway: Any, tmp_path: Path
) -> None:
    paths = [tmp_path / name for name in ("one.png", "two.png", "three.png")]
    for path in paths:
        path.write_bytes(b"a picture")
    drop(window, named(*(QtCore.QUrl.fromLocalFile(str(x)) for x in paths)), QtCore.QPointF(9, 9))
    pixels = Pixels(8, 6, RGBA, Depth.U8, bytes((9, 9, 9, 255)) * 48)
    for n in range(3):
        qtbot.waitUntil(lambda n=n: len(gateway.opened) == n + 1)
        gateway.opened[-1][0].succeed(OpenedPicture(FileFormat.PNG, pixels))
    bar = window.tabs.bar
    shown = [bar.tabText(k) for k in range(bar.count())]
    assert shown == ["Untitled", "one.png", "two.png", "three.png"]
    # One that is open already does not keep the next from being opened.
    four = tmp_path / "four.png"
    four.write_bytes(b"a picture")
    again = [QtCore.QUrl.fromLocalFile(str(x)) for x in (paths[0], four)]
    drop(window, named(*again), QtCore.QPointF(9, 9))
    qtbot.waitUntil(lambda: len(gateway.opened) == 4)


def test_an_address_is_no_file_and_the_picture_that_comes_with_it_is_taken(
    window: EditorWindow,
) -> None:
    address = QtCore.QUrl("https://example.org/cup.png")
    assert not dragged_in(window, named(address))
    mime = picture()
    mime.setUrls([address])
    drop(window, mime, QtCore.QPointF(20, 20))
    assert len(window.editor.host.document.objects) == 3


def test_a_dragged_layer_changes_its_place_in_the_stack(window: EditorWindow) -> None:
    host = window.editor.host
    plane = host.document.original.pixels
    box = Box(0, 0, 300, 200)
    more = tuple(Layer(x, x, LayerKind.FILL, plane, box) for x in ("low", "middle", "high"))
    host.change("Layers", lambda x: replace(x, layers=(*x.layers, *more)))
    tree = window.docks.layers.list.tree
    tree.resize(280, 300)
    high, low = (tree.findItems(x, Qt.MatchFlag.MatchExactly, 0)[0] for x in ("high", "low"))
    tree.setCurrentItem(high)
    assert high.flags() & Qt.ItemFlag.ItemIsDragEnabled
    rows = tree.model().mimeData([tree.indexFromItem(high)])
    middle = QtCore.QPointF(tree.visualItemRect(low).center())
    event = QtGui.QDropEvent(
        middle + QtCore.QPointF(0, 6), Qt.DropAction.MoveAction, rows, BUTTON, NO_KEYS
    )
    tree.dropEvent(event)  # Qt lets the event in only where its own drag began
    assert [x.name for x in host.document.layers] == ["Original", "high", "low", "middle"]
    assert host.history.undo_label == "Reorder high"
    window.commands["undo"].trigger()
    assert [x.name for x in host.document.layers] == ["Original", "low", "middle", "high"]
