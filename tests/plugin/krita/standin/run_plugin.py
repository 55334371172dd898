"""Runs the unpacked plugin on the stand-in of Krita 6, and prints what it found as JSON."""

from __future__ import annotations

import importlib
import json
import sys

from PyQt6.QtWidgets import QApplication

app = QApplication([])
# The order in which Krita itself loads them.
krita = importlib.import_module("krita")
entry = importlib.import_module("intarsia").entry
document_module = importlib.import_module("intarsia.core.state.document.document")
geometry = importlib.import_module("intarsia.core.wire.geometry")
pixels = importlib.import_module("intarsia.core.wire.pixels")
qt = importlib.import_module("intarsia.ui.qt")

found: dict[str, object] = {"plugin": entry.__file__, "binding": qt.BINDING}
program = krita.Krita.instance()
window = program.activeWindow()
docker = program.factories[0].make()
docker.setObjectName("intarsia")
window.qwindow().addDockWidget(qt.Qt.DockWidgetArea.RightDockWidgetArea, docker)
program.extensions[0].createActions(window)
window.qwindow().show()
docker.canvasChanged(None)
app.processEvents()
if docker.panel is None:
    sys.exit(docker.widget().toPlainText())

found["actions"] = sorted(window.actions)
for key, action in window.actions.items():
    action.trigger()
    found[key] = docker.panel.bars.errors.text
    app.processEvents()

program.open = picture = krita.Document(64, 48)
picture.rootNode().addChildNode(krita.Node("Background", "paintlayer"), None)
host = docker.bench.host
found["read"] = list(host.read(geometry.Box(0, 0, 64, 48)).data[:4])
window.actions["intarsia_take_apart"].trigger()
while not docker.bench.session.jobs.current.value[-1].state.ended:
    app.processEvents()
found["engine"] = docker.panel.bars.errors.text

store = host.scene().store
box = geometry.Box(3, 4, 8, 6)
plane = store.put(pixels.Pixels(8, 6, 4, pixels.Depth.U8, bytes((9, 8, 7, 255)) * 48))
mask = store.put(pixels.Pixels(8, 6, 1, pixels.Depth.U8, b"\xff" * 48))
host.show_objects((document_module.DocumentObject("cup", "cup", plane, mask, box),))
group = picture.rootNode().childNodes()[-1]
found["group"] = [group.name(), [x.name() for x in group.childNodes()]]
found["filled"] = list(group.childNodes()[0]._data[:4])
found["stored"] = sorted(key.split("/")[1] for key in picture.annotationTypes())
window.actions["intarsia_map"].trigger()
found["map"] = [x.name() for x in picture.rootNode().childNodes()]
docker.grab()
docker.bench.stop()
print(json.dumps(found))
