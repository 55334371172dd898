"""What the docker adds to the panel: the map, layers left out, and earlier edits."""

from __future__ import annotations

from dataclasses import replace

from intarsia.core.state.document.results import edit_of
from intarsia.core.wire.errors import BadEdit
from intarsia.plugin.krita.map.layer import KritaMap
from intarsia.plugin.krita.map.palette import MapPalette
from intarsia.plugin.krita.panel.edit_section import EditSection
from intarsia.plugin.krita.panel.layer_choice import LayerChoice
from intarsia.plugin.krita.panel.layer_section import LayerSection
from intarsia.plugin.krita.panel.workbench import Workbench
from intarsia.ui.panel.panel import Panel
from intarsia.ui.panel.sections import push_button
from intarsia.ui.qt import QtCore, Slot
from intarsia.ui.verb_text import label_text


class Sections(QtCore.QObject):
    """Connects Krita's own sections with the work behind them; errors go to the panel."""

    def __init__(self, bench: Workbench, panel: Panel) -> None:
        super().__init__(panel)
        self._bench = bench
        self._panel = panel
        self.map = KritaMap(bench.host, bench.session)
        self.choice = LayerChoice(bench.host)
        self.palette = MapPalette(panel)
        self.layers = LayerSection(panel)
        self.edits = EditSection(panel)
        self._shown = True  # what was to be shown
        self._add_all()
        self._connect()

    def redraw_map(self) -> None:
        """Show the map layer and its colours. Raises BadEdit."""
        self.map.show()
        self._bench.host.deferred_changes.soon(
            lambda: self.palette.show_entries(self.map.palette())
        )

    def exclude(self) -> None:
        """Keep the selected layers out of edits, or take them back. Raises BadEdit."""
        self.choice.toggle()
        self.show_document()

    def show_document(self) -> None:
        """Another document is the active one, or something changed in it."""
        self.layers.show_layers(self.choice.names(), self.choice.made())
        self.palette.show_entries(self.map.palette())
        self._list_edits()

    def _add_all(self) -> None:
        panel = self._panel
        panel.map.add(self.palette)
        self._from_layer = push_button(
            self.tr("Take the active layer"),
            self.tr("Paint with the layer, group or object that is active in Krita"),
        )
        panel.exemplar.add(self._from_layer)
        for section in (self.layers, self.edits):
            panel.add_section(section)

    def _connect(self) -> None:
        host_asks = (
            (self.palette.map_asked, self.redraw_map),
            (self._panel.repaint_asked, self.map.repaint),
            (self._from_layer.clicked, self._take_layer),
            (self.layers.toggle_asked, self.exclude),
            (self.layers.only_asked, self._only_selected),
            (self.layers.all_asked, self._include_all),
            (self.layers.made_asked, self._exclude_made),
            (self.layers.tidy_asked, self.choice.delete_replaced),
        )
        for signal, work in host_asks:
            signal.connect(lambda *_, work=work: self._bench.attempt(work))
        self._bench.stale.changed.connect(self._show_changed)
        self._bench.stale.looked.connect(self._follow)
        self.palette.label_chosen.connect(self._take_label)
        self.edits.again_asked.connect(self._run_again)

    @Slot()
    def _show_changed(self) -> None:
        """Once more where it failed: a document that is being opened cannot yet be asked all."""
        before, self._shown = self._shown, self._bench.attempt(self.show_document)
        if before and not self._shown:
            self._bench.stale.tell_again()

    @Slot()
    def _follow(self) -> None:
        """List what the last look has found, also where that could not be done just then."""
        if self.edits.edits != self._bench.stale.edits:
            self._bench.attempt(self._list_edits)

    @Slot(int)
    def _take_label(self, label: int) -> None:
        self._bench.attempt(lambda: self.map.take(label))

    @Slot(str, bool)
    def _run_again(self, edit_id: str, other_seed: bool) -> None:
        self._bench.attempt(lambda: self._again(edit_id, 1 if other_seed else 0))

    def _again(self, edit_id: str, step: int) -> None:
        scene = self._bench.host.scene()
        stored = scene.document.edit(edit_id)
        if stored is None:
            raise BadEdit("That edit is no longer in the document.", "Choose another one.")
        edit = edit_of(stored, scene.store)
        self._bench.session.run_again(replace(edit, seed=edit.seed + step))

    def _take_layer(self) -> None:
        self._panel.exemplar.well.take(*self.choice.active_layer())

    def _only_selected(self) -> None:
        self.choice.only_selected()
        self.show_document()

    def _include_all(self) -> None:
        self.choice.include_all()
        self.show_document()

    def _exclude_made(self) -> None:
        self.choice.exclude_made()
        self.show_document()

    def _list_edits(self) -> None:
        shown = self._bench.host.shown()
        edits = () if shown is None else self._bench.host.live(shown[0]).edits
        names = [(edit.id, label_text(edit.gesture or edit.verb)) for edit in edits]
        self.edits.show_edits([(key, f"{at + 1}. {name}") for at, (key, name) in enumerate(names)])
