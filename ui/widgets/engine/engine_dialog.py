"""The dialog that sets up engines on other computers, and tries them before they are used."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from intarsia.core.state.session.gateway import EngineReply, Gateway, Request
from intarsia.core.state.storage.settings import EngineKind, EngineProfile
from intarsia.core.wire.errors import IntarsiaError
from intarsia.ui.core_text import error_text
from intarsia.ui.qt import Qt, QtWidgets


class EngineDialog(QtWidgets.QDialog):
    """Edits a copy of the profiles; `profiles` gives those that have a name and an address."""

    def __init__(
        self,
        profiles: Sequence[EngineProfile],
        gateway: Gateway,
        parent: QtWidgets.QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Engines on other computers"))
        self._profiles = list(profiles)
        self._gateway = gateway
        self._request: Request[EngineReply] | None = None
        self.list = QtWidgets.QListWidget(self)
        self.list.setAccessibleName(self.tr("Engines"))
        self.name = self._field(self.tr("Name"), self.tr("GPU box"))
        self.kind = QtWidgets.QComboBox(self)
        self.kind.addItem(self.tr("One computer"), EngineKind.REMOTE.value)
        self.kind.addItem(self.tr("Cluster"), EngineKind.CLUSTER.value)
        self.kind.setAccessibleName(self.tr("Kind"))
        self.address = self._field(self.tr("Address"), "gpu.studio.example:7870")
        self.token = self._field(self.tr("Token"), self.tr("from the engine's token file"))
        self.token.setEchoMode(QtWidgets.QLineEdit.EchoMode.Password)
        self.tls = QtWidgets.QCheckBox(self.tr("Encrypted (TLS)"), self)
        self.tls.setAccessibleName(self.tls.text())
        self.fingerprint = self._field(
            self.tr("Fingerprint"), self.tr("empty: trust known authorities")
        )
        self.answer = QtWidgets.QLabel(self)
        self.answer.setWordWrap(True)
        self.answer.setTextFormat(Qt.TextFormat.PlainText)
        self.answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add = self._button(self.tr("Add"), self._on_add)
        self.remove = self._button(self.tr("Remove"), self._on_remove)
        self.test = self._button(self.tr("Test"), self._on_test)
        self._lay_out()
        self._fill_list(0)
        self.list.currentRowChanged.connect(self._show)
        self._show(self.list.currentRow())

    def release(self) -> None:
        """Hear nothing more."""
        if self._request is not None:
            self._request.release()

    def profiles(self) -> tuple[EngineProfile, ...]:
        """What was set up; of two with one name, the first."""
        good = [p for p in self._profiles if p.name and p.address]
        return tuple({p.name: p for p in reversed(good)}[name] for name in _names(good))

    def _lay_out(self) -> None:
        form = QtWidgets.QFormLayout()
        rows = (self.name, self.kind, self.address, self.token, self.tls, self.fingerprint)
        for widget in rows:
            form.addRow("" if widget is self.tls else widget.accessibleName(), widget)
        form.addRow("", self.test)
        form.addRow("", self.answer)
        left = QtWidgets.QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addWidget(self.add)
        left.addWidget(self.remove)
        both = QtWidgets.QHBoxLayout()
        both.addLayout(left, 1)
        both.addLayout(form, 2)
        kind = QtWidgets.QDialogButtonBox.StandardButton
        buttons = QtWidgets.QDialogButtonBox(kind.Ok | kind.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QtWidgets.QVBoxLayout(self)
        column.addLayout(both, 1)
        column.addWidget(buttons)
        for field in (self.name, self.address, self.token, self.fingerprint):
            field.textEdited.connect(self._on_changed)
        self.kind.activated.connect(self._on_changed)
        self.tls.clicked.connect(self._on_changed)
        self.resize(660, 380)

    def _fill_list(self, row: int) -> None:
        self.list.clear()
        self.list.addItems([p.name or self.tr("unnamed") for p in self._profiles])
        self.list.setCurrentRow(min(row, self.list.count() - 1))

    def _show(self, row: int) -> None:
        there = 0 <= row < len(self._profiles)
        profile = self._profiles[row] if there else EngineProfile("", "")
        self.name.setText(profile.name)
        self.kind.setCurrentIndex(self.kind.findData(profile.kind.value))
        self.address.setText(profile.address)
        self.token.setText(profile.token)
        self.tls.setChecked(profile.tls)
        self.fingerprint.setText(profile.fingerprint)
        fields = (self.name, self.kind, self.address, self.token, self.tls, self.fingerprint)
        for widget in (*fields, self.test, self.remove):
            widget.setEnabled(there)
        self.answer.clear()

    def _on_changed(self) -> None:
        row = self.list.currentRow()
        if not 0 <= row < len(self._profiles):
            return
        self._profiles[row] = EngineProfile(
            name=self.name.text().strip(),
            address=self.address.text().strip(),
            token=self.token.text().strip(),
            kind=EngineKind(self.kind.currentData()),
            tls=self.tls.isChecked(),
            fingerprint=self.fingerprint.text().strip(),
        )
        item = self.list.item(row)
        if item is not None:
            item.setText(self._profiles[row].name or self.tr("unnamed"))
        self.answer.clear()

    def _on_add(self) -> None:
        self._profiles.append(
            EngineProfile(self.tr("Engine {n}").format(n=len(self._profiles) + 1), "")
        )
        self._fill_list(len(self._profiles) - 1)
        self.name.setFocus()
        self.name.selectAll()

    def _on_remove(self) -> None:
        row = self.list.currentRow()
        del self._profiles[row]
        self._fill_list(max(0, row - 1))

    def _on_test(self) -> None:
        self.release()
        self.answer.setText(self.tr("Asking…"))
        self._request = self._gateway.test(
            self._profiles[self.list.currentRow()],
            on_done=self._on_answer,
            on_failed=self._on_failed,
        )

    def _on_answer(self, reply: EngineReply) -> None:
        said = self.tr("{program} answers in {ms} ms, on {devices}. Methods ready: {n}.")
        self.answer.setText(
            said.format(
                program=reply.info.program,
                ms=round(1000 * reply.seconds),
                devices=", ".join(reply.info.devices),
                n=sum(method.ready for method in reply.info.methods),
            )
        )

    def _on_failed(self, error: IntarsiaError) -> None:
        self.answer.setText(error_text(error))

    def _field(self, name: str, example: str) -> QtWidgets.QLineEdit:
        field = QtWidgets.QLineEdit(self)
        field.setAccessibleName(name)
        field.setPlaceholderText(example)
        field.setToolTip(name)
        return field

    def _button(self, label: str, act: Callable[[], None]) -> QtWidgets.QPushButton:
        button = QtWidgets.QPushButton(label, self)
        button.setAccessibleName(label)
        button.setToolTip(label)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button


def _names(profiles: Sequence[EngineProfile]) -> list[str]:
    return list(dict.fromkeys(p.name for p in profiles))
