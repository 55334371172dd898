"""Drives the panel on the Qt binding that $INTARSIA_QT names; run by test_panel.py."""

from __future__ import annotations

from gateways import FakeGateway
from hosts import MemoryHost, thing
from intarsia.core.engine.methods.classical.descriptor import CLASSICAL
from intarsia.core.engine.methods.pair.descriptor import PAIR
from intarsia.core.engine.methods.pixel_guidance.descriptor import PIXEL_GUIDANCE
from intarsia.core.state.session.session import Session
from intarsia.core.state.storage.places import find_places
from intarsia.core.state.storage.settings import SettingsFile
from intarsia.core.wire.events import Accepted, Progress
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.core.wire.pixels import blank
from intarsia.ui.canvas.pictures.images import image_of
from intarsia.ui.panel.panel import Panel
from intarsia.ui.qt import BINDING, QtGui, QtWidgets
from intarsia.ui.widgets.layers.layer_list import LayerList
from intarsia.ui.widgets.layers.layer_rows import rows_of


def main() -> None:
    app = QtWidgets.QApplication([])
    host, gateway = MemoryHost(), FakeGateway()
    settings = SettingsFile(find_places().settings_file)
    session = Session(host, gateway, settings=lambda: settings.current.value)
    panel = Panel(host, session, settings, gateway)
    panel.show()
    app.processEvents()
    panel.take_apart()
    gateway.finish(gateway.last.id, thing("cup", Box(50, 50, 40, 40)))
    session.selected.set(("cup",))
    panel.remove_region()
    print(type(gateway.last).__name__)
    picture = QtGui.QImage(30, 30, QtGui.QImage.Format.Format_RGB32)
    picture.fill(QtGui.QColor("red"))
    panel.exemplar.well.take_image(picture)
    panel.paint()
    print(type(gateway.last).__name__, gateway.last.exemplar.data[:4].hex())
    coming = Progress(number=1, step=1, of=9, preview=blank(Size(40, 20)))
    gateway.tell(gateway.last.id, Accepted(number=0), coming)
    print("asked for" if gateway.last.previews else "", panel.preview.isVisibleTo(panel))
    gateway.ready(CLASSICAL, PAIR, PIXEL_GUIDANCE)
    panel.look.take_asked.emit()
    panel.look.give_asked.emit()
    print(type(gateway.last).__name__, gateway.last.amount)
    gateway.fail(gateway.last.id, "out_of_memory")
    print(panel.bars.errors.text.replace("\n", " "))
    host.move("cup", Affine.translation(9, 9))
    panel.settle()
    print(type(gateway.last).__name__)
    gateway.fail(gateway.last.id, "missing_pack")
    panel.bars.errors.acted.emit("packs")
    print(panel.packs.dialog.windowTitle(), gateway.packs.asked[-1])
    layers = LayerList(("src-over",))
    layers.show_rows(rows_of(host.document), lambda name: image_of(host.store.get(name)))
    layers.grab()
    panel.grab()
    panel.close_panel()
    session.close()
    print(BINDING)


if __name__ == "__main__":
    main()
