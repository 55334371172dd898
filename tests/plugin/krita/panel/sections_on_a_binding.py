"""Drives the docker's own widgets on the Qt binding that $INTARSIA_QT names."""

from __future__ import annotations

from intarsia.plugin.krita.map.palette import MapPalette, PaletteEntry
from intarsia.plugin.krita.panel.edit_section import EditSection
from intarsia.plugin.krita.panel.layer_section import LayerSection
from intarsia.ui.qt import BINDING, QtWidgets


def press(parent: QtWidgets.QWidget, name: str) -> None:
    buttons = parent.findChildren(QtWidgets.QPushButton)
    next(button for button in buttons if button.text() == name).click()


def main() -> None:
    app = QtWidgets.QApplication([])
    heard: list[object] = []
    palette = MapPalette()
    palette.map_asked.connect(lambda: heard.append("map"))
    palette.label_chosen.connect(heard.append)
    palette.show()
    rows = palette.findChild(QtWidgets.QListWidget)
    print(rows.isVisible())
    palette.show_entries(
        (PaletteEntry(2, "cup", (200, 10, 20)), PaletteEntry(1, "table", (10, 200, 20)))
    )
    press(palette, "Redraw map")
    rows.itemClicked.emit(rows.item(0))
    print(rows.isVisible(), [rows.item(row).text() for row in range(rows.count())])
    print(rows.item(0).icon().pixmap(14, 14).toImage().pixelColor(5, 5).name())

    layers = LayerSection()
    layers.toggle_asked.connect(lambda: heard.append("toggle"))
    layers.only_asked.connect(lambda: heard.append("only"))
    layers.all_asked.connect(lambda: heard.append("all"))
    layers.made_asked.connect(lambda: heard.append("made"))
    layers.tidy_asked.connect(lambda: heard.append("tidy"))
    print(layers.text)
    layers.show_layers(("Title (text)", "Curves (adjustment)"), ("Logo (vector)",))
    print(layers.text)
    buttons = ("Leave out", "Only these", "Use all", "Leave out text and effects")
    for name in (*buttons, "Delete replaced results"):
        press(layers, name)

    edits = EditSection()
    edits.again_asked.connect(lambda edit_id, other: heard.append((edit_id, other)))
    press(edits, "Run again")  # there is none yet
    edits.show_edits((("one", "1. Remove"), ("two", "2. Move objects")))
    print(edits.edits)
    press(edits, "Run again")
    press(edits, "Another seed")
    for widget in (palette, layers, edits):
        widget.grab()
    app.processEvents()
    print(heard)
    print(BINDING)


if __name__ == "__main__":
    main()
