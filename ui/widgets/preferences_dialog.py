"""The dialog of what holds for the whole program: colours, saving, undo, updates, the engine."""

from __future__ import annotations

from dataclasses import replace

from intarsia.core.state.session.gateway import Gateway
from intarsia.core.state.storage.settings import Settings, SettingsFile, Theme
from intarsia.ui.languages import LANGUAGES
from intarsia.ui.qt import QtWidgets

LEAST_AUTOSAVE_S, MOST_AUTOSAVE_S = 5, 3600
LEAST_UNDO, MOST_UNDO = 2, 10_000


class PreferencesDialog(QtWidgets.QDialog):
    """`put_into` gives the settings with what was entered.

    `files`: with what only a host needs that keeps documents and their history itself.
    """

    def __init__(
        self, settings: Settings, *, files: bool, parent: QtWidgets.QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.theme = self._themes(settings.theme)
        self.language = self._languages(settings.language)
        self.python = self._line(
            self.tr("Engine's Python"),
            settings.engine_python,
            self.tr("empty: the one that runs this program"),
            self.tr("The interpreter that has the engine's packages; the engine is started anew"),
        )
        self.autosave = self._number(
            self.tr("Copy unsaved work every"),
            settings.autosave_seconds,
            (LEAST_AUTOSAVE_S, MOST_AUTOSAVE_S),
            self.tr("It is offered again if the program ends suddenly"),
        )
        self.autosave.setSuffix(self.tr(" s"))
        self.undo = self._number(
            self.tr("Steps to undo"),
            settings.undo_steps,
            (LEAST_UNDO, MOST_UNDO),
            self.tr("Counts for the next picture that is opened"),
        )
        self.updates = self._line(
            self.tr("Updates"),
            settings.update_index,
            self.tr("empty: never look for newer versions"),
            self.tr("Address of the list of versions, asked at every start"),
        )
        kind = QtWidgets.QDialogButtonBox.StandardButton
        buttons = QtWidgets.QDialogButtonBox(kind.Ok | kind.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QtWidgets.QFormLayout(self)
        own = (self.language, self.theme, self.autosave, self.undo, self.updates)
        for field in own:
            field.setVisible(files)
        for field in own if files else ():
            form.addRow(field.accessibleName(), field)
        form.addRow(self.python.accessibleName(), self._with_button(self.python))
        form.addRow(buttons)
        self.resize(520, 0)

    def put_into(self, settings: Settings) -> Settings:
        """The settings with what was entered."""
        return replace(
            settings,
            theme=Theme(self.theme.currentData()),
            language=self.language.currentData(),
            engine_python=self.python.text().strip(),
            autosave_seconds=self.autosave.value(),
            undo_steps=self.undo.value(),
            update_index=self.updates.text().strip(),
        )

    def _themes(self, chosen: Theme) -> QtWidgets.QComboBox:
        field = QtWidgets.QComboBox(self)
        field.setAccessibleName(self.tr("Colours"))
        field.setToolTip(self.tr("Light or dark, or as the desktop says"))
        names = {
            Theme.SYSTEM: self.tr("As the desktop"),
            Theme.LIGHT: self.tr("Light"),
            Theme.DARK: self.tr("Dark"),
        }
        for theme, name in names.items():
            field.addItem(name, theme)
        field.setCurrentIndex(list(names).index(chosen))
        return field

    def _languages(self, chosen: str) -> QtWidgets.QComboBox:
        field = QtWidgets.QComboBox(self)
        field.setAccessibleName(self.tr("Language"))
        field.setToolTip(self.tr("Counts from the next start"))
        field.addItem(self.tr("As the desktop"), "")
        for code, name in LANGUAGES.items():
            field.addItem(name, code)
        field.setCurrentIndex(max(0, field.findData(chosen)))
        return field

    def _line(self, name: str, text: str, empty: str, help_text: str) -> QtWidgets.QLineEdit:
        field = QtWidgets.QLineEdit(text, self)
        field.setAccessibleName(name)
        field.setPlaceholderText(empty)
        field.setToolTip(help_text)
        return field

    def _number(
        self, name: str, value: int, bounds: tuple[int, int], help_text: str
    ) -> QtWidgets.QSpinBox:
        field = QtWidgets.QSpinBox(self)
        field.setRange(*bounds)
        field.setValue(value)
        field.setAccessibleName(name)
        field.setToolTip(help_text)
        return field

    def _with_button(self, field: QtWidgets.QLineEdit) -> QtWidgets.QWidget:
        both = QtWidgets.QWidget(self)
        row = QtWidgets.QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        browse = QtWidgets.QToolButton(both)
        browse.setText("…")
        browse.setAccessibleName(self.tr("Choose the engine's Python"))
        browse.setToolTip(browse.accessibleName())
        browse.clicked.connect(self._browse)
        row.addWidget(field, 1)
        row.addWidget(browse)
        return both

    def _browse(self) -> None:
        path, _ = QtWidgets.QFileDialog.getOpenFileName(
            self, self.python.accessibleName(), self.python.text()
        )
        if path:
            self.python.setText(path)


def ask_preferences(
    settings: SettingsFile, gateway: Gateway, over: QtWidgets.QWidget, *, files: bool
) -> None:
    """Show the preferences, and take what a person changes."""
    dialog = PreferencesDialog(settings.current.value, files=files, parent=over)
    if dialog.exec() == QtWidgets.QDialog.DialogCode.Accepted:
        take_preferences(dialog, settings, gateway)
    dialog.deleteLater()


def take_preferences(dialog: PreferencesDialog, settings: SettingsFile, gateway: Gateway) -> None:
    """Use and remember what was entered; another Python means another engine."""
    before = settings.current.value.engine_python
    settings.change(dialog.put_into)
    if settings.current.value.engine_python != before:
        gateway.restart()
