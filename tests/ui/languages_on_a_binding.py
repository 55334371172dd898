"""Says words of the panel in German on the Qt binding that $INTARSIA_QT names."""

from __future__ import annotations

from intarsia.core.state.storage.places import find_places
from intarsia.core.state.storage.settings import SettingsFile
from intarsia.ui.core_text import core_text
from intarsia.ui.languages import Languages
from intarsia.ui.panel.tasks import RegionSection
from intarsia.ui.qt import BINDING, QtCore, QtWidgets


def main() -> None:
    app = QtWidgets.QApplication([])
    Languages(app, with_qt=False).use("de")
    section = RegionSection(SettingsFile(find_places().settings_file))
    print(section.remove.text())
    print(section.tr("Options"))  # said by the class above it
    print(core_text("Object 3, upper left"))
    print(QtCore.QCoreApplication.translate("packs", "{n} bytes", "", 1))
    print(BINDING)
    del section


if __name__ == "__main__":
    main()
