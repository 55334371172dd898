"""The section of the docker that says which layers take part, and takes others out."""

from __future__ import annotations

from collections.abc import Sequence

from intarsia.ui.panel.sections import push_button
from intarsia.ui.qt import QtCore, QtWidgets, Signal
from intarsia.ui.widgets.section import Section

_tr = QtCore.QCoreApplication.translate


class LayerSection(Section):
    """Buttons for the layers that are selected in Krita's own docker.

    Signals: `toggle_asked`, `only_asked`, `all_asked`, `made_asked`, `tidy_asked`.
    """

    toggle_asked = Signal()
    only_asked = Signal()
    all_asked = Signal()
    made_asked = Signal()
    tidy_asked = Signal()

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(_tr("krita", "Layers"), open_=False, parent=parent)
        self._names = QtWidgets.QLabel(self)
        self._names.setWordWrap(True)
        toggle = push_button(
            self.tr("Leave out"),
            self.tr("Keep the selected layers (text, adjustments) out of every edit, or take back"),
        )
        only = push_button(self.tr("Only these"), self.tr("Edit the selected layers alone"))
        everything = push_button(self.tr("Use all"), self.tr("All visible layers take part again"))
        self._made = push_button(
            self.tr("Leave out text and effects"),
            self.tr("Keep text, shapes, adjustments, fills and copies out of every edit"),
        )
        tidy = push_button(
            self.tr("Delete replaced results"),
            self.tr("Delete the hidden groups that later results have replaced"),
        )
        self.add(self._names)
        self.add_row(toggle, only, everything)
        self.add(self._made)
        self.add(tidy)
        toggle.clicked.connect(self.toggle_asked)
        only.clicked.connect(self.only_asked)
        everything.clicked.connect(self.all_asked)
        self._made.clicked.connect(self.made_asked)
        tidy.clicked.connect(self.tidy_asked)
        self.show_layers((), ())

    @property
    def text(self) -> str:
        return self._names.text()

    def show_layers(self, excluded: Sequence[str], made: Sequence[str]) -> None:
        """The names of the layers that are left out, and of those of text, shapes and effects that
        are not."""
        lines = [self.tr("All visible layers take part.")]
        if excluded:
            lines = [self.tr("Left out: {names}").format(names=", ".join(excluded))]
        if made:
            lines.append(self.tr("Takes part too: {names}").format(names=", ".join(made)))
        self._names.setText("\n".join(lines))
        self._made.setVisible(bool(made))
