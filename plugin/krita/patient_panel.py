"""The panel in Krita: its gestures wait for pixels without holding Krita's window."""

from __future__ import annotations

from intarsia.plugin.krita.workbench import Workbench
from intarsia.ui.panel import Panel
from intarsia.ui.qt import QtWidgets


class PatientPanel(Panel):
    """Runs the gestures that read the picture as `Workbench.attempt` does."""

    def __init__(self, bench: Workbench, parent: QtWidgets.QWidget) -> None:
        self._bench = bench
        super().__init__(
            bench.host, bench.session, bench.settings, bench.thread.gateway, parent=parent
        )

    def take_apart(self) -> None:
        self._bench.attempt(super().take_apart)

    def settle(self) -> None:
        self._bench.attempt(super().settle)

    def remove_region(self) -> None:
        self._bench.attempt(super().remove_region)

    def paint(self) -> None:
        self._bench.attempt(super().paint)
