"""What has to be done before a document is closed, that Krita 5.3 and 6.0 do not fall over.

Their Layers docker shows changes of a document up to 0.1 s later (`KisNodeModel`, whose queue is
worked off by the timer of a compressor). Where the document was closed in between, its layers are
gone and the queue is still there: `processUpdateQueue` then reads freed memory. A bare script that
selects and closes at once does it too. A user is asked first whether to save, and that dialog lets
the timer run out; a script has to see to it.
"""

from __future__ import annotations

from krita import Krita

from intarsia_driver.qt import QAbstractProxyModel, QMetaObject, Qt, QTreeView

SETTLED_MS = 150  # what Krita does later, as changes of other threads, has come by then


def layers_shown() -> None:
    """Have every Layers docker show now what it has still to show: its queue is empty then."""
    for window in Krita.instance().windows():
        view = window.qwindow().findChild(QTreeView, "listLayers")
        model = None if view is None else view.model()
        while isinstance(model, QAbstractProxyModel):
            model = model.sourceModel()
        if model is not None:
            at_once = Qt.ConnectionType.DirectConnection
            QMetaObject.invokeMethod(model, "processUpdateQueue", at_once)  # raises if it has none
