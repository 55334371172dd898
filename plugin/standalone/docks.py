"""The docks around the canvas: the panel, layers, transform and history, variations below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from intarsia.core.state.document.document import Document, StoredEdit
from intarsia.core.state.document.results import edit_of
from intarsia.core.state.planning.options import PAINT_VERBS, takes_seed
from intarsia.core.state.planning.preferences import method_for
from intarsia.core.state.session.gateway import EngineStatus
from intarsia.plugin.standalone.editor import Editor
from intarsia.plugin.standalone.layers_dock import LayerWork
from intarsia.ui.panel.panel import Panel
from intarsia.ui.qt import Qt, QtCore, QtGui, QtWidgets
from intarsia.ui.widgets.layers.history_list import HistoryList
from intarsia.ui.widgets.layers.transform_fields import (
    TransformFields,
    TransformValues,
    placement_of,
)
from intarsia.ui.widgets.variation_strip import THUMBNAIL_PX

_Area = Qt.DockWidgetArea
PANEL_PX = 320


class Docks(QtCore.QObject):
    """Builds the docks of a window and keeps them showing the editor."""

    def __init__(self, editor: Editor, window: QtWidgets.QMainWindow) -> None:
        super().__init__(window)
        self._editor, self._window = editor, window
        self.panel = Panel(
            editor.host,
            editor.session,
            editor.settings,
            editor.gateway,
            queue_inside=False,
            parent=window,
        )
        self.layers = LayerWork(editor, self)
        self.history = HistoryList()
        self.transform = TransformFields()
        self.variations = self.panel.variations.strip
        self._strip: tuple[tuple[str, ...], int, int] = (), 0, -1
        self._docks = self._build()
        self.panel.repaint_asked.connect(self._repaint)
        self.history.chosen.connect(self._walk_to)
        self.transform.edited.connect(self._transformed)
        self.variations.chosen.connect(self._choose)
        self.panel.variations.again.connect(self._again)
        self.panel.variations.another.connect(self._another)
        editor.host.changed.connect(self.refresh)
        editor.host.replaced.connect(self.panel.forget_experiments)
        editor.scene.selection_changed.connect(self._show_transform)
        editor.scene.live_changed.connect(self._show_transform)
        self.refresh()

    def handlers(self) -> dict[str, Callable[[], None]]:
        return {
            "remove_region": self.panel.remove_region,
            "packs": self.panel.packs.open,
            "better": self.panel.packs.open_better,
            "use_as_exemplar": self.use_as_exemplar,
        }

    def buttons(self) -> dict[str, QtWidgets.QAbstractButton]:
        """The buttons of the panel that do what a command does, by its name."""
        moving = self.panel.move_section
        return {
            "take_apart": moving.apart,
            "settle": moving.settle,
            "remove_region": self.panel.region.remove,
        }

    def toggles(self) -> tuple[QtGui.QAction, ...]:
        """The actions that show and hide the docks."""
        return tuple(dock.toggleViewAction() for dock in self._docks)

    def close(self) -> None:
        self.panel.close_panel()

    def show_queue(self) -> None:
        """Bring the queue to the front, wherever it is."""
        queue = self._docks[-1]
        queue.show()
        queue.raise_()

    def use_as_exemplar(self) -> None:
        """Take the chosen object as the exemplar."""
        chosen, document = self._editor.scene.selected(), self._editor.host.document
        if chosen and document is not None:
            layer = self._editor.host.store.get(chosen[-1].layer)
            self.panel.exemplar.well.take(replace(layer, icc=document.icc))
            self.panel.exemplar.unfold()

    def refresh(self) -> None:
        history, document = self._editor.host.history, self._editor.host.document
        labels = tuple(step.label for step in history.steps) if history is not None else ()
        self.history.show_steps(labels, history.at if history is not None else -1)
        self._show_transform()
        edit = _varied(document, self._editor.session.engine.value)
        shown = _variations(document, edit) if document is not None and edit is not None else ()
        seed = edit.report.seed if edit is not None and edit.report is not None else 0
        chosen = edit.chosen if edit is not None else -1
        if (shown, seed, chosen) != self._strip:  # not at every step of something else
            self._strip = shown, seed, chosen
            images = self._editor.scene.images
            pictures = tuple(images.smallest(name, 2 * THUMBNAIL_PX) for name in shown)
            words = edit.report.sure_words if edit is not None and edit.report else ""
            self.panel.variations.show_result(pictures, seed, chosen, words)

    def _build(self) -> tuple[QtWidgets.QDockWidget, ...]:
        right = _Area.RightDockWidgetArea
        panel = self._dock("panel", self.tr("Edits"), self.panel, right)
        layers = self._dock("layers", self.tr("Layers"), self.layers.list, right)
        transform = self._dock("transform", self.tr("Transform"), self.transform, right)
        history = self._dock("history", self.tr("History"), self.history, right)
        queue = self._dock("queue", self.tr("Queue"), self.panel.queue_list(), right)
        self._window.tabifyDockWidget(layers, history)
        self._window.tabifyDockWidget(layers, transform)
        self._window.tabifyDockWidget(layers, queue)
        layers.raise_()
        self._window.resizeDocks([panel, layers], [PANEL_PX, PANEL_PX], Qt.Orientation.Horizontal)
        self._window.resizeDocks([panel, layers], [600, 260], Qt.Orientation.Vertical)
        return panel, layers, transform, history, queue

    def _dock(
        self, name: str, title: str, widget: QtWidgets.QWidget, area: Qt.DockWidgetArea
    ) -> QtWidgets.QDockWidget:
        dock = QtWidgets.QDockWidget(title, self._window)
        dock.setObjectName(f"dock_{name}")
        dock.setAccessibleName(title)
        dock.setWidget(widget)
        self._window.addDockWidget(area, dock)
        return dock

    def _repaint(self) -> None:
        self._editor.attempt(self._editor.map.repaint)

    def _walk_to(self, place: int) -> None:
        history = self._editor.host.history
        if history is not None:
            self._editor.host.walk(place - history.at)

    def _show_transform(self) -> None:
        chosen = self._editor.scene.selected()
        one = chosen[0] if len(chosen) == 1 else None
        if one is None or one.affine is None:
            self.transform.show_placement(None)
        else:
            self.transform.show_placement(placement_of(one.affine, one.box))

    def _transformed(self, placement: TransformValues) -> None:
        for item in self._editor.scene.selected():
            self._editor.place(self.tr("Transform"), {item.id: placement.affine(item.box)})

    def _choose(self, variation: int) -> None:
        edit = _varied(self._editor.host.document, self._editor.session.engine.value)
        if edit is None or edit.chosen == variation:
            return
        chosen = replace(edit, chosen=variation)

        def apply(document: Document) -> Document:
            edits = (chosen if x.id == chosen.id else x for x in document.edits)
            return replace(document, edits=tuple(edits))

        self._editor.attempt(lambda: self._editor.host.change(self.tr("Choose variation"), apply))

    def _another(self) -> None:
        """Make the latest result once more, from the next seed."""
        self._again(1)

    def _again(self, further: int = 0) -> None:
        """Make the shown variation again from its seed, or one that many seeds further, with the
        sliders as they are now."""
        stored = _varied(self._editor.host.document, self._editor.session.engine.value)
        if stored is not None and stored.report is not None:
            seed = stored.report.seed + stored.chosen + further
            edit = edit_of(stored, self._editor.host.store)
            self._editor.session.run_with_seed(edit, seed)


def _variations(document: Document, edit: StoredEdit) -> tuple[str, ...]:
    """A plane for every variation: its topmost; of a move the lowest, which shows no object."""
    layers = document.layers if edit.verb in PAINT_VERBS else document.layers[::-1]
    shown = {x.variation: x.pixels for x in layers if x.edit_id == edit.id}
    return tuple(shown[number] for number in sorted(shown)) if edit.report is not None else ()


def _varied(document: Document | None, engine: EngineStatus) -> StoredEdit | None:
    """The latest edit in which a seed has a part; moves by the engine's usual method have none."""
    for edit in reversed(document.edits if document is not None else ()):
        if document is None or not takes_seed(edit.verb, _unusual(edit, engine)):
            continue
        if edit.id in {x.edit_id for x in document.layers}:
            return edit
    return None


def _unusual(edit: StoredEdit, engine: EngineStatus) -> str:
    """The method that made the edit, "" for the one that its verb means where none is chosen."""
    usual = method_for(() if engine.info is None else engine.info.methods, edit.verb, "")
    by = "" if edit.report is None else edit.report.method
    return "" if usual is None or usual.id == by else by
