"""The editor without its window: host, session, scene and tools, wired to each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from intarsia.core.state.document.document import Document, with_placements
from intarsia.core.state.document.results import EditResult, found_objects
from intarsia.core.state.session.correcting import CorrectionDone
from intarsia.core.state.session.gateway import Gateway
from intarsia.core.state.session.session import Session
from intarsia.core.state.storage.places import Places
from intarsia.core.state.storage.settings import Settings, SettingsFile
from intarsia.core.wire.correct import Operation
from intarsia.core.wire.edits import Complete, PaintExemplar
from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.events import FoundObject
from intarsia.core.wire.geometry import Affine
from intarsia.core.wire.masks import mask_within
from intarsia.plugin.standalone.controllers.colour_marks import ColourMarks
from intarsia.plugin.standalone.controllers.corrections import CorrectWork
from intarsia.plugin.standalone.controllers.label_map import MapWork
from intarsia.plugin.standalone.controllers.plater import Plater
from intarsia.plugin.standalone.controllers.retouch import RetouchWork
from intarsia.plugin.standalone.controllers.settler import Settler
from intarsia.plugin.standalone.document_host import FileHost
from intarsia.plugin.standalone.toolbox import Toolbox
from intarsia.ui.background import Background
from intarsia.ui.canvas.brush import Brush, PenPressure
from intarsia.ui.canvas.region import Region
from intarsia.ui.canvas.scene import CanvasScene
from intarsia.ui.core_text import core_text
from intarsia.ui.late_settings import LateSettings
from intarsia.ui.qt import QtCore, Signal
from intarsia.ui.verb_text import label_text

REGION_STEPS = 20


class Editor(QtCore.QObject):
    """What the window's commands act on.

    `resized`: the picture has another canvas. `said`: a sentence for the status bar. `failed`: an
    IntarsiaError for the error bar.
    """

    said = Signal(str)
    resized = Signal()
    failed = Signal(object)

    def __init__(
        self, gateway: Gateway, places: Places, parent: QtCore.QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.gateway, self.places = gateway, places
        self.settings = SettingsFile(places.settings_file)
        self._late = LateSettings(self.settings, self)
        now = self.settings.current.value
        self.host = FileHost(self._undo_steps, parent=self)
        self.session = Session(self.host, gateway, settings=self._settings_now)
        self.scene = CanvasScene(self.host.store, self)
        self.region = Region(self, steps=REGION_STEPS)
        self.brush = _brush_of(now, self)
        self.tools = Toolbox(self.scene, self.region, self.brush, self)
        self.background = Background(self)
        self.map = MapWork(self.host, self.session, self.tools.map, self)
        self.retouch = RetouchWork(
            self.host,
            self.session,
            self.tools.heal,
            self.tools.clone,
            on_failed=self.failed.emit,
            parent=self,
        )
        self.settler = Settler(self.host, self.session, self)
        self.correct = CorrectWork(
            self.scene, self.session, self.tools.correct, attempt=self.attempt, parent=self
        )
        self.plater = Plater(
            self.scene,
            self.host,
            gateway,
            options_of=self.session.live_options,
            jobs=self.session.jobs,
            parent=self,
        )
        self.colours = ColourMarks(
            self.host,
            self.region,
            self.tools.wand,
            self.background,
            on_failed=self.failed.emit,
            parent=self,
        )
        self.tools.move.snapping = now.snapping
        self.host.selection = self.region.placed
        self._subscriptions = (
            self.session.error.subscribe(self._session_failed),
            self.session.engine.subscribe(self.plater.follow),
            self.session.selected.subscribe(self.scene.select),
            self.session.prompting.candidate.subscribe(self._propose),
            self.session.correcting.done.subscribe(self._corrected),
        )
        self.host.replaced.connect(self._replaced)
        self.host.result_added.connect(self._result_added)
        self.host.changed.connect(self._changed)
        self.scene.selection_changed.connect(self._selected)
        self.tools.move.placed.connect(self.place)
        self.tools.prompt.asked.connect(self.session.prompt)
        self.tools.prompt.dropped.connect(self.session.prompting.drop)
        self.tools.map.painted.connect(self.map.painted)
        self.brush.changed.connect(self._brush_changed)

    def attempt(self, action: Callable[[], object]) -> bool:
        """Do something that may fail with a sentence; the sentence is shown."""
        try:
            action()
        except IntarsiaError as error:
            self.failed.emit(error)
            return False
        return True

    def place(self, label: str, placements: dict[str, Affine | None]) -> None:
        """Put objects somewhere (None deletes), as one step; the picture is made whole after."""

        def change(document: Document) -> Document:
            return with_placements(document, placements)

        merge = f"nudge {sorted(placements)}" if label == self.tools.move.tr("Nudge") else ""
        if self.attempt(lambda: self.host.change(label, change, merge=merge)):
            self.settler.soon()

    def close(self) -> None:
        """Let go of everything that outlives the window otherwise."""
        self.settings.write()
        self.settler.close()
        self.retouch.close()
        self.plater.close()
        self.session.close()
        self.background.wait()
        self.background.stop()
        for subscription in self._subscriptions:
            subscription.release()

    def _undo_steps(self) -> int:
        return self.settings.current.value.undo_steps

    def _settings_now(self) -> Settings:
        return self.settings.current.value

    def _replaced(self) -> None:
        """Another document is open: nothing of the last one stays on the canvas."""
        self.session.prompting.drop()
        self.session.correcting.drop()
        self.tools.prompt.cancel()
        self.plater.forget()
        self.settler.forget()
        self.scene.reset(self.host.store)
        document = self.host.document
        self.region.reset(document.size if document is not None else None)
        self.session.shown(opened=self.host.fresh)

    def say_taken_apart(self, count: int) -> None:
        """So many objects were found: what can be done with them."""
        said = self.tr("{n} objects. Point at one to see it; drag it to move it.", "", count)
        self.said.emit(said.format(n=count))

    def _result_added(self, result: EditResult) -> None:
        """What was marked is removed or painted over: its mark goes, unless it is another now."""
        marked, edit = self.region.placed(), result.edit
        if not isinstance(edit, Complete | PaintExemplar) or marked is None or edit.window is None:
            return
        box = edit.window.box
        if box.contains(marked.box) and mask_within(marked, box) == edit.region:
            self.region.clear()

    def _changed(self) -> None:
        self.region.forget()  # undo goes on with the step that came after
        document = self.host.document
        if document is not None and self.region.size != document.size:  # another canvas
            self.region.reset(document.size)
            self.plater.forget()
            self.resized.emit()
        self.scene.show(self.host.document)

    def _selected(self) -> None:
        self.session.selected.set(self.scene.selection)

    def _corrected(self, done: CorrectionDone | None) -> None:
        """Say it, and make the picture whole where a moved object has other pixels now."""
        if done is None:
            return
        if done.operation is Operation.SIMILAR:
            self.said.emit(self.tr("{n} objects look alike.", "", done.found).format(n=done.found))
        else:
            said = self.tr("{label}: done.").format(label=label_text(done.label))
            self.said.emit(" ".join((said, *map(core_text, done.notes))))
        self.settler.soon()

    def _session_failed(self, error: IntarsiaError | None) -> None:
        if error is not None:
            self.failed.emit(error)

    def _propose(self, found: FoundObject | None) -> None:
        """Show on the canvas what a prompt has found."""
        items = () if found is None else found_objects([found], self.host.store)
        self.scene.propose(items[0] if items else None)
        if found is None:
            self.tools.prompt.cancel()  # its points are answered

    def _brush_changed(self) -> None:
        """Remember the brush as it is."""
        brush = self.brush
        size, hardness, opacity = brush.size_px, brush.hardness, brush.opacity
        pressure = brush.pressure.value
        self._late.change(
            lambda x: replace(
                x,
                brush_px=size,
                brush_hardness=hardness,
                brush_opacity=opacity,
                pen_pressure=pressure,
            )
        )


def _brush_of(settings: Settings, parent: QtCore.QObject) -> Brush:
    """The brush as it was left; an unknown word for the pen is the usual one."""
    brush = Brush(settings.brush_px, parent)
    brush.set_softness(hardness=settings.brush_hardness, opacity=settings.brush_opacity)
    if settings.pen_pressure in {x.value for x in PenPressure}:
        brush.set_pressure(PenPressure(settings.pen_pressure))
    return brush
