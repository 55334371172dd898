"""No menu, panel or dialog has one access key twice, in any language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from gateways import FakeGateway
from intarsia.core.state.ora.imported import OpenedDocument
from intarsia.core.state.storage.settings import Settings
from intarsia.core.wire.files import FileFormat
from intarsia.plugin.standalone.commands.canvas_size import CanvasDialog
from intarsia.plugin.standalone.files.export_dialog import ExportDialog
from intarsia.plugin.standalone.window import EditorWindow
from intarsia.ui.languages import LANGUAGES
from intarsia.ui.qt import QtGui, QtWidgets
from intarsia.ui.widgets.engine.engine_dialog import EngineDialog
from intarsia.ui.widgets.packs.dialog import PackDialog
from intarsia.ui.widgets.preferences_dialog import PreferencesDialog
from shown_words import in_language


def key_of(text: str) -> str:
    """The key as Qt reads it, "" for none."""
    return QtGui.QKeySequence.mnemonic(text).toString()


def doubled(texts: Iterator[str]) -> dict[str, list[str]]:
    by_key: dict[str, list[str]] = {}
    for text in texts:
        by_key.setdefault(key_of(text), []).append(text)
    return {key: found for key, found in by_key.items() if key and len(found) > 1}


def of_widgets(top: QtWidgets.QWidget) -> Iterator[str]:
    """What Alt and a letter reach in a window, beside its menu bar."""
    for widget in top.findChildren(QtWidgets.QWidget):
        named = isinstance(widget, QtWidgets.QLabel) and widget.buddy() is not None
        if named or isinstance(widget, QtWidgets.QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QtWidgets.QGroupBox):
            yield widget.title()
        elif isinstance(widget, QtWidgets.QTabBar):
            yield from (widget.tabText(k) for k in range(widget.count()))


def doubled_in(window: EditorWindow) -> dict[str, dict[str, list[str]]]:
    """By place: the bar with all that the window shows beside it, and each menu."""
    bar = [x.text() for x in window.menuBar().actions()]
    found = {"the window": doubled(iter([*bar, *of_widgets(window)]))}
    for menu in window.findChildren(QtWidgets.QMenu):
        texts = (x.text() for x in menu.actions() if not x.isSeparator())
        found[menu.objectName() or menu.title()] = doubled(texts)
    return {place: keys for place, keys in found.items() if keys}


@pytest.mark.parametrize("code", LANGUAGES)
def test_an_access_key_reaches_one_thing(
    code: str,
    empty_window: Callable[[], EditorWindow],
    opened_document: OpenedDocument,
    gateway: FakeGateway,
) -> None:
    with in_language(code):
        window = empty_window()
        window.show()
        window.editor.host.open(opened_document, None, saved=True)
        QtWidgets.QApplication.processEvents()
        assert len(window.findChildren(QtWidgets.QMenu)) > 10
        assert doubled_in(window) == {}
        undo, redo = (window.commands[x].text() for x in ("undo", "redo"))
        assert len({key_of(undo), key_of(redo), ""}) == 3
        for dialog in (
            PreferencesDialog(Settings(), files=True, parent=window),
            CanvasDialog(opened_document.document.size, window),
            ExportDialog(Path("photo.png"), Settings(), form=FileFormat.JPEG, parent=window),
            EngineDialog((), gateway, window),
            PackDialog(gateway, window),
        ):
            assert doubled(of_widgets(dialog)) == {}, type(dialog).__name__
            dialog.close()
        window._agreed = True
        window.close()


def test_a_doubled_key_is_seen(window: EditorWindow) -> None:
    window.menuBar().actions()[1].setText("Another &File")
    assert list(doubled_in(window)) == ["the window"]


def test_an_ampersand_in_a_name_is_no_access_key(window: EditorWindow, tmp_path: Path) -> None:
    window.files.recent.add(tmp_path / "Salt & Pepper.png")
    texts = [x.text() for x in window.findChildren(QtGui.QAction)]
    assert any(text.startswith("Salt && Pepper.png") for text in texts)
    window.editor.host.mark_saved(tmp_path / "A & B.ora")
    window.tabs._refresh()
    assert window.tabs.bar.tabText(0) == "A && B.ora"
