"""Shows the image elements of the open picture while a person wants to see them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from intarsia.core.state.session.kept_results import EditContext
from intarsia.core.state.session.runs import FinishedRun, Run, Runs
from intarsia.core.state.storage.settings import Settings
from intarsia.core.wire.edits import MAX_ELEMENT_SIDE, Prompt, PromptKind, Segment, new_id
from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.verbs import FIND_ELEMENTS
from intarsia.plugin.standalone.commands.actions import Commands
from intarsia.plugin.standalone.editor import Editor
from intarsia.ui.canvas.canvas import Canvas
from intarsia.ui.canvas.painting.element_overlay import ElementOverlay
from intarsia.ui.qt import QtCore, QtWidgets

# What asks a person for elements a side, given the number so far; None: not at all.
Ask = Callable[[int], "int | None"]
LEAST_SIDE = 4


class ElementView(QtCore.QObject):
    """Asks the engine when the view is switched on and whenever the picture is another one."""

    def __init__(
        self, editor: Editor, canvas: Canvas, commands: Commands, parent: QtWidgets.QWidget
    ) -> None:
        super().__init__(parent)
        self._editor, self._canvas = editor, canvas
        self._runs = Runs(editor.gateway, on_failed=self._failed)
        self._toggle = commands["elements"]
        self._job, self._revision = "", ""
        self.ask: Ask = partial(_asked, parent)
        self._toggle.toggled.connect(self._toggled)
        editor.host.changed.connect(self._changed)

    def handlers(self) -> dict[str, Callable[[], None]]:
        return {"elements_number": self.choose_number}

    def choose_number(self) -> None:
        """Ask how many, remember it, and show that many."""
        side = self.ask(self._side())
        if side is None:
            return
        self._editor.settings.change(lambda x: _with_side(x, side))
        self._revision = ""
        if self._toggle.isChecked():
            self._changed()
        else:
            self._toggle.setChecked(True)

    def close(self) -> None:
        self._runs.close()

    def _side(self) -> int:
        return max(LEAST_SIDE, min(MAX_ELEMENT_SIDE, self._editor.settings.current.value.elements))

    def _toggled(self, on: bool) -> None:
        self._revision = ""
        if on:
            self._changed()
        else:
            self._withdraw()
            self._canvas.set_overlay(None)

    def _changed(self) -> None:
        """Ask again where the picture is not the one that is shown."""
        facts = self._editor.host.picture()
        revision = f"{facts.document_id} {facts.revision}" if facts is not None else ""
        if not self._toggle.isChecked() or revision == self._revision:
            return
        self._revision = revision
        self._canvas.set_overlay(None)
        self._withdraw()
        if facts is not None:
            self._editor.attempt(self._ask_engine)

    def _ask_engine(self) -> None:
        facts = self._editor.host.picture()
        if facts is None:
            return
        picture = self._editor.host.read(facts.size.box)
        options = self._editor.session.options(Segment.verb)
        edit = Segment(
            id=new_id(),
            method=options.method,
            pack=options.pack,
            picture=picture.sha256,
            prompt=Prompt(PromptKind.ELEMENTS, side=self._side()),
        )
        context = EditContext(facts.document_id, FIND_ELEMENTS)
        run = Run(edit, context, self._received, picture=picture, keep=False)
        self._job = self._runs.start(run)
        self._editor.said.emit(self.tr("Finding image elements…"))

    def _received(self, answer: FinishedRun) -> None:
        document = self._editor.host.document
        masks = {layer.name: layer.placed.pixels for layer in answer.layers}
        if document is None or answer.run.edit.id != self._job or len(masks) < 2:
            return
        self._job = ""
        overlay = ElementOverlay(document.size, masks["Outlines"], masks["Centres"])
        self._canvas.set_overlay(overlay)
        method = answer.report.method
        n = len(overlay.dots)
        said = self.tr("{n} image elements, by {method}.", "", n)
        self._editor.said.emit(said.format(n=n, method=method))
        self._runs.jobs.clear_ended()

    def _failed(self, error: IntarsiaError) -> None:
        self._job = ""
        self._toggle.setChecked(False)
        self._editor.failed.emit(error)

    def _withdraw(self) -> None:
        if self._job:
            self._runs.cancel(self._job)
        self._job = ""


def _with_side(settings: Settings, side: int) -> Settings:
    return replace(settings, elements=side)


def _asked(window: QtWidgets.QWidget, now: int) -> int | None:
    title = QtCore.QCoreApplication.translate("ElementView", "Image elements")
    question = QtCore.QCoreApplication.translate("ElementView", "Elements along each side:")
    dialog = QtWidgets.QInputDialog(window)
    dialog.setInputMode(QtWidgets.QInputDialog.InputMode.IntInput)
    dialog.setWindowTitle(title)
    dialog.setLabelText(question)
    dialog.setIntRange(LEAST_SIDE, MAX_ELEMENT_SIDE)
    dialog.setIntValue(now)
    accepted = dialog.exec() == QtWidgets.QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return dialog.intValue() if accepted else None
