"""Which engine the next edits go to: this computer's own, or one of those a person has set up."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from intarsia.core.state.session.gateway import Gateway
from intarsia.core.state.storage.settings import EngineKind, SettingsFile
from intarsia.ui.qt import QtWidgets

if TYPE_CHECKING:
    from intarsia.ui.widgets.engine.engine_dialog import EngineDialog


class EngineChoice(QtWidgets.QWidget):
    """Follows the settings. What another engine has been asked goes on there."""

    def __init__(
        self, settings: SettingsFile, gateway: Gateway, parent: QtWidgets.QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self._gateway = settings, gateway
        self._names: list[str] = []
        self.box = QtWidgets.QComboBox(self)
        self.box.setAccessibleName(self.tr("Engine"))
        self.box.setToolTip(self.tr("Where the next edits are made"))
        self.manage = QtWidgets.QToolButton(self)
        self.manage.setText("…")
        self.manage.setToolTip(self.tr("Set up engines on other computers"))
        self.manage.setAccessibleName(self.manage.toolTip())
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)  # in line with the fields of the sections
        label = QtWidgets.QLabel(self.tr("Engine"), self)
        label.setBuddy(self.box)
        row.addWidget(label)
        row.addWidget(self.box, 1)
        row.addWidget(self.manage)
        gateway.use(settings.current.value.engine)
        self._subscription = settings.current.subscribe(self._show, now=True)
        self.box.activated.connect(self._on_chosen)
        self.manage.clicked.connect(self._open)

    def release(self) -> None:
        """Hear nothing more."""
        self._subscription.release()

    def use(self, name: str) -> None:
        """Have the next edits made by the engine of that name, "" for the usual one."""
        self._settings.change(lambda x: replace(x, engine=name))
        self._gateway.use(name)
        self._gateway.start()

    def dialog(self) -> EngineDialog:
        """The dialog that sets engines up, not shown yet."""
        from intarsia.ui.widgets.engine.engine_dialog import EngineDialog

        return EngineDialog(self._settings.current.value.engines, self._gateway, self)

    def take(self, dialog: EngineDialog) -> None:
        """Keep what a dialog has set up; an engine that is gone is used no more."""
        engines = dialog.profiles()
        self._settings.change(lambda x: replace(x, engines=engines))
        now = self._settings.current.value.engine
        self.use(now if now in [profile.name for profile in engines] else "")

    def _show(self, _: object) -> None:
        now = self._settings.current.value
        kinds = {
            EngineKind.REMOTE: self.tr("{name} (remote)"),
            EngineKind.CLUSTER: self.tr("{name} (cluster)"),
        }
        names = ["", *(profile.name for profile in now.engines)]
        labels = [now.engine_address or self.tr("This computer")]
        labels += [kinds[profile.kind].format(name=profile.name) for profile in now.engines]
        shown = [self.box.itemText(place) for place in range(self.box.count())]
        if names != self._names or labels != shown:
            self._names = names
            self.box.clear()
            self.box.addItems(labels)
        self.box.setCurrentIndex(names.index(now.engine) if now.engine in names else 0)

    def _on_chosen(self, place: int) -> None:
        self.use(self._names[place])

    def _open(self) -> None:
        dialog = self.dialog()
        if dialog.exec() == QtWidgets.QDialog.DialogCode.Accepted:
            self.take(dialog)
        dialog.release()
