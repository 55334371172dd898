"""What the scripts of the suite do in Krita: find the docker, wait, read pixels, save."""

from __future__ import annotations

import json
import os
import signal
import time

from krita import Krita, Selection

from intarsia.core.state.session.gateway import EngineState
from intarsia.plugin.krita.documents.groups import children, node_id, owned
from intarsia_driver.closing import SETTLED_MS, layers_shown
from intarsia_driver.qt import (
    QByteArray,
    QDockWidget,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QSpinBox,
    QTreeView,
)

PATIENCE = 150.0  # seconds: the machine may be busy with other things
FOLDER = os.environ["INTARSIA_TEST_FOLDER"]


def shown_docker() -> QDockWidget:
    """The docker of the active window, raised, in a window that fills the screen."""
    frame = Krita.instance().activeWindow().qwindow()
    frame.setGeometry(0, 0, 1600, 1000)
    docker = frame.findChild(QDockWidget, "intarsia")
    docker.setVisible(True)
    docker.raise_()
    assert docker.panel is not None, docker.widget().toPlainText()
    return docker


def ready(docker: QDockWidget) -> object:
    """A condition: the engine answers."""
    return lambda: docker.bench.session.engine.value.state is EngineState.READY


def idle(docker: QDockWidget, jobs: int) -> object:
    """A condition: so many jobs were begun, all have ended, and their layers are there."""

    def ended() -> bool:
        found = docker.bench.session.jobs.current.value
        done = len(found) >= jobs and all(job.state.ended for job in found)
        return done and not docker.bench.host.deferred_changes.busy

    return ended


def said(docker: QDockWidget) -> str:
    """What the panel's error bar says."""
    return docker.panel.bars.errors.text if docker.panel.bars.errors.isVisibleTo(docker) else ""


def trigger(name: str) -> None:
    Krita.instance().action(name).trigger()


def top(document: object) -> list[object]:
    """The layers of the root, bottom to top; Krita lists the user's selection among them."""
    return [n for n in children(document.rootNode()) if n.type().endswith("layer")]


def names(document: object) -> list[str]:
    return [node.name() for node in top(document)]


def group(document: object, name: str) -> object:
    return next(node for node in reversed(top(document)) if node.name() == name)


def dump(document: object, name: str) -> None:
    """The canvas as the user sees it: raw values, in Krita's order of channels."""
    document.waitForDone()
    raw = bytes(document.pixelData(0, 0, document.width(), document.height()))
    with open(os.path.join(FOLDER, f"{name}.raw"), "wb") as file:
        file.write(raw)


def composed(document: object) -> None:
    """Krita composes layers behind our back: what is read is whole only after this."""
    document.waitForDone()
    document.refreshProjection()
    document.waitForDone()


def select(document: object, x: int, y: int, width: int, height: int) -> None:
    selection = Selection()
    selection.setPixelData(QByteArray(b"\xff" * (width * height)), x, y, width, height)
    document.setSelection(selection)


def live(docker: QDockWidget) -> object:
    """The state of objects and results, as the panel takes it from the nodes."""
    return docker.bench.host.scene().document


def things(docker: QDockWidget, document: object) -> list[object]:
    """The layers of objects that are not a part of the background, back to front."""
    names = {item.name for item in live(docker).objects if not item.is_background}
    nodes = children(group(document, "Intarsia objects"))
    return [node for node in nodes if node.name() in names]


def reopened(document: object, name: str) -> object:
    """Saves the document under this name, closes it, and opens the file. For `yield from`."""
    path = os.path.join(FOLDER, name)
    document.setBatchmode(True)
    assert document.saveAs(path)
    document.waitForDone()
    yield from closed(document)
    yield until(lambda: path not in [d.fileName() for d in owned(Krita.instance().documents())])
    return (yield from opened(path))


def closed(document: object) -> object:
    """Closes the active document as its user does, whatever was changed in it. For `yield from`.

    `Document.close()` of a document that is shown ends Krita 5.3 on a busy machine: its view is
    deleted once by that and once with the window that it is in.
    """
    yield SETTLED_MS
    active = Krita.instance().activeDocument()
    assert node_id(active.rootNode()) == node_id(document.rootNode())
    document.setModified(False)
    layers_shown()
    trigger("file_close")
    yield until(lambda: document.rootNode() is None)


def opened(path: str) -> object:
    """Opens the file and waits until it is the active document. For `yield from`."""
    found = Krita.instance().openDocument(path)
    Krita.instance().activeWindow().addView(found)
    root = node_id(found.rootNode())

    def shown() -> bool:
        active = Krita.instance().activeDocument()
        return active is not None and node_id(active.rootNode()) == root

    yield until(shown)
    found.waitForDone()
    return found


def activated(document: object, node: object) -> object:
    """Makes the node the active one: a condition, for that takes a turn of the event loop."""
    document.setActiveNode(node)
    wanted = node_id(node)

    def active() -> bool:
        now = document.activeNode()
        return now is not None and node_id(now) == wanted

    return until(active)


def told(docker: QDockWidget) -> object:
    """A condition: the panel says something. An action clears what was said before it."""
    return until(lambda: said(docker) != "")


def mapped(docker: QDockWidget, document: object) -> object:
    """A condition: the map is the topmost layer and its record is written. Krita runs its event
    loop, and so the script, while it adds a layer."""
    changes = docker.bench.host.deferred_changes
    return until(lambda: not changes.busy and names(document)[-1] == "Intarsia map")


def signal_engine(number: int) -> None:
    """Send the engine a signal; stopped by SIGSTOP it finishes nothing until SIGCONT."""
    with open(os.path.join(os.environ["INTARSIA_HOME"], "engine.json")) as file:
        os.kill(json.load(file)["pid"], number)


def kill_engine() -> None:
    signal_engine(signal.SIGKILL)


def until(condition: object, seconds: float = PATIENCE) -> object:
    """The condition; one that does not come ends the test."""
    end = time.monotonic() + seconds

    def met() -> bool:
        if condition():
            return True
        if time.monotonic() > end:
            raise TimeoutError(f"waited {seconds:.0f} s in vain: {condition.__qualname__}")
        return False

    return met


def select_layers(names: list[str]) -> object:
    """Select these layers in Krita's own Layers docker, as clicks with Ctrl would: a condition."""
    frame = Krita.instance().activeWindow().qwindow()
    view = next(w for w in frame.findChildren(QTreeView) if w.objectName() == "listLayers")
    model = view.model()
    chosen, flags = QItemSelection(), QItemSelectionModel.SelectionFlag
    waiting = [QModelIndex()]
    while waiting:
        parent = waiting.pop()
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            waiting.append(index)
            if index.data() in names:
                chosen.select(index, index)
                view.selectionModel().setCurrentIndex(index, flags.NoUpdate)
    view.selectionModel().select(chosen, flags.ClearAndSelect)
    shown = Krita.instance().activeWindow().activeView()
    return until(lambda: sorted(n.name() for n in owned(shown.selectedNodes())) == sorted(names))


def job_states(docker: QDockWidget) -> list[str]:
    return [job.state.value for job in docker.bench.session.jobs.current.value]


def set_variations(docker: QDockWidget, number: int) -> None:
    """Ask for so many results, in the field of the panel."""
    fields = docker.findChildren(QSpinBox)
    next(f for f in fields if f.accessibleName() == "Variations").setValue(number)
