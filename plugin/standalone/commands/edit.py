"""Undo, redo, cut, accept, and what the region and the exemplar take from objects."""

from __future__ import annotations

from collections.abc import Callable

from intarsia.core.wire.errors import BadEdit
from intarsia.plugin.standalone.commands.actions import Commands
from intarsia.plugin.standalone.commands.clipboard import Clipboard
from intarsia.plugin.standalone.commands.correct import CORRECTING
from intarsia.plugin.standalone.editor import Editor
from intarsia.ui.access_keys import as_it_is
from intarsia.ui.canvas.painting.masks import object_mask, union_of
from intarsia.ui.qt import QtCore

_NEED_PICTURE = (
    "save", "save_as", "export_picture", "export_psd", "take_apart", "settle", "select_all",
    "deselect", "zoom_in", "zoom_out", "zoom_fit", "zoom_actual", "compare", "clear_region",
    "invert_region", "last_region", "grow_region", "shrink_region", "smooth_region",
    "feather_region", "copy_merged", "crop", "canvas_size", "revert", "close_document",
    "remove_region", "correct_region", "layer_mask_region", "layer_unmask", "elements",
    "elements_number",
)  # fmt: skip
_NEED_CHOICE = (
    "cut", "copy", "duplicate", "delete", "flip_h", "flip_v", "put_back", "forward", "backward",
    "lock", "hide", "demote", "use_as_region", "use_as_exemplar", *CORRECTING,
)  # fmt: skip


class EditCommands(QtCore.QObject):
    """Keeps the commands enabled that make sense now, undo and redo with their words."""

    def __init__(
        self,
        editor: Editor,
        commands: Commands,
        clipboard: Clipboard,
        parent: QtCore.QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._editor, self._commands, self._clipboard = editor, commands, clipboard
        editor.host.changed.connect(self.refresh)
        editor.scene.selection_changed.connect(self.refresh)
        editor.region.changed.connect(self.refresh)
        self._subscription = editor.session.prompting.candidate.subscribe(self._offered, now=True)
        self.refresh()

    def handlers(self) -> dict[str, Callable[[], None]]:
        return {
            "undo": self.undo,
            "redo": self.redo,
            "cut": self.cut,
            "accept": self.accept,
            "use_as_region": self.use_as_region,
        }

    def undo(self) -> None:
        """Take back what was marked since the last step, then the step."""
        if self._editor.region.can_undo:
            self._editor.region.undo()
        else:
            self._editor.attempt(lambda: self._editor.host.walk(-1))

    def redo(self) -> None:
        self._editor.attempt(lambda: self._editor.host.walk(1))

    def cut(self) -> None:
        if self._clipboard.copy():
            self._commands["delete"].trigger()

    def accept(self) -> None:
        """Add the object that a prompt has found, and choose it."""
        session = self._editor.session
        if session.prompting.candidate.value is not None:
            session.accept()
            self._editor.tools.prompt.cancel()

    def use_as_region(self) -> None:
        """Mark the chosen objects as the region."""
        self._editor.attempt(self._mark)

    def refresh(self) -> None:
        history = self._editor.host.history
        undo, redo = self._commands["undo"], self._commands["redo"]
        marked = self._editor.region.can_undo
        undo.setEnabled(history is not None and (marked or history.can_undo))
        redo.setEnabled(history is not None and history.can_redo)
        label = self.tr("Mark region") if marked else history.undo_label if history else ""
        undo.setText(self.tr("&Undo {step}").format(step=as_it_is(label)))
        again = history.redo_label if history else ""
        redo.setText(self.tr("&Redo {step}").format(step=as_it_is(again)))
        self._commands.enable(_NEED_PICTURE, history is not None)
        self._commands.enable(_NEED_CHOICE, bool(self._editor.scene.selection))

    def _mark(self) -> None:
        store = self._editor.host.store
        masks = [object_mask(x, store) for x in self._editor.scene.selected()]
        region = union_of([x for x in masks if x is not None])
        if region is None:
            raise BadEdit("No object is chosen.", "Click an object first.")
        self._editor.region.clear()
        self._editor.region.add(region)
        self._commands["tool_brush"].setChecked(True)

    def _offered(self, found: object) -> None:
        self._commands["accept"].setEnabled(found is not None)
