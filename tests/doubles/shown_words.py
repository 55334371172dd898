"""What a widget and all in it show in words, and a language in which every known text is marked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from intarsia.ui.core_text import follow_language
from intarsia.ui.languages import Languages
from intarsia.ui.qt import QtCore, QtGui, QtWidgets
from intarsia_languages.project import ProjectTexts
from intarsia_languages.release import spread_over_heirs
from intarsia_languages.ts_file import TsFile


class MarkedLanguage(QtCore.QTranslator):
    """English between "[~" and "~]", for what the extraction has found and for nothing else."""

    def __init__(self, project: ProjectTexts) -> None:
        super().__init__()
        texts, _ = spread_over_heirs(project, TsFile("de", {}))
        self._known = {(text.context, text.source) for text in texts}

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        known = (context, text) in self._known or context.startswith("Q")  # Qt's own words
        return f"[~{text}~]" if known else None

    def isEmpty(self) -> bool:
        return False


@contextmanager
def spoken(translator: QtCore.QTranslator) -> Iterator[None]:
    """The program speaks a language for as long as it lasts."""
    app = QtWidgets.QApplication.instance()
    assert app is not None
    app.installTranslator(translator)
    follow_language(True)
    try:
        yield
    finally:
        app.removeTranslator(translator)
        follow_language(False)


@contextmanager
def in_language(code: str) -> Iterator[None]:
    """What is built speaks a language of the panel, by its real translation."""
    app = QtWidgets.QApplication.instance()
    assert app is not None
    languages = Languages(app, with_qt=True)
    languages.use(code)
    try:
        yield
    finally:
        languages.stop()
        languages.deleteLater()


def shown_words(top: QtWidgets.QWidget) -> Iterator[tuple[str, str]]:
    """(where, text) of every text in a widget and its children: labels, tips, names, lists."""
    for widget in (top, *top.findChildren(QtWidgets.QWidget)):
        where = f"{type(widget).__name__} {widget.objectName()}".strip()
        for text in _own_words(widget):
            yield where, text
    for action in top.findChildren(QtGui.QAction):
        for text in (action.text(), action.toolTip(), action.statusTip()):
            yield f"action {action.objectName()}", text


def _own_words(widget: QtWidgets.QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if widget.isWindow() or isinstance(widget, QtWidgets.QDockWidget):
        yield widget.windowTitle()
    if isinstance(widget, (QtWidgets.QLabel, QtWidgets.QAbstractButton)):
        yield widget.text()
    elif isinstance(widget, (QtWidgets.QGroupBox, QtWidgets.QMenu)):
        yield widget.title()
    elif isinstance(widget, QtWidgets.QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QtWidgets.QAbstractSpinBox):
        yield widget.specialValueText()
    elif isinstance(widget, (QtWidgets.QTextEdit, QtWidgets.QPlainTextEdit)):
        yield widget.toPlainText()
    elif isinstance(widget, QtWidgets.QTabBar):
        yield from (widget.tabText(k) for k in range(widget.count()))
    elif isinstance(widget, QtWidgets.QComboBox):
        yield from (widget.itemText(k) for k in range(widget.count()))
        yield from (str(widget.itemData(k, 3) or "") for k in range(widget.count()))
    yield from _items(widget)


def _items(widget: QtWidgets.QWidget) -> Iterator[str]:
    if isinstance(widget, QtWidgets.QTreeWidget):
        head = widget.headerItem()
        walk = QtWidgets.QTreeWidgetItemIterator(widget)
        while (item := walk.value()) is not None:
            for column in range(widget.columnCount()):
                yield from (item.text(column), item.toolTip(column))
            walk += 1
        if not widget.isHeaderHidden():
            yield from (head.text(column) for column in range(widget.columnCount()))
    elif isinstance(widget, QtWidgets.QListWidget):
        for row in range(widget.count()):
            yield from (widget.item(row).text(), widget.item(row).toolTip())
    elif isinstance(widget, QtWidgets.QTableWidget):
        for row in range(widget.rowCount()):
            cells = (widget.item(row, column) for column in range(widget.columnCount()))
            yield from (cell.text() for cell in cells if cell is not None)


def cut_words(panel: QtWidgets.QWidget) -> set[str]:
    """What a label or button shows less of than it says."""
    found = set()
    for widget in panel.findChildren(QtWidgets.QWidget):
        if not widget.isVisible() or not isinstance(
            widget, (QtWidgets.QLabel, QtWidgets.QAbstractButton)
        ):
            continue
        wanted = widget.minimumSizeHint() if isinstance(widget, QtWidgets.QLabel) else None
        needed = (wanted or widget.sizeHint()).width()
        if needed > widget.width() and widget.text():
            found.add(f"{widget.text()}: {needed} px in {widget.width()}")
    return found
