"""A stand-in for the `krita` module of Krita 6: PyQt6, and the guard that refuses PyQt5.

It holds what the plugin asks of a document with layers, in memory. It shows that the plugin's own
code runs on PyQt6; what a Krita does with it, only a real one shows.
"""

from __future__ import annotations

import builtins
from collections.abc import Callable

from PyQt6.QtCore import QByteArray, QObject, QPoint, QRect, QUuid, pyqtSignal
from PyQt6.QtGui import QAction
from PyQt6.QtWidgets import QDockWidget, QMainWindow

_import = builtins.__import__


def _guarded(name: str, *rest: object, **named: object) -> object:
    if name.split(".")[0] == "PyQt5":
        raise ModuleNotFoundError("This version of Krita is not compatible with PyQt5!")
    return _import(name, *rest, **named)


builtins.__import__ = _guarded


class Node(QObject):
    def __init__(self, name: str, kind: str) -> None:
        super().__init__()
        self._name, self._kind, self._id = name, kind, QUuid.createUuid()
        self._children: list[Node] = []
        self._data, self._rect = b"", QRect()
        self._visible, self._opacity = True, 255

    def name(self) -> str:
        return self._name

    def type(self) -> str:
        return self._kind

    def uniqueId(self) -> QUuid:
        return self._id

    def childNodes(self) -> list[Node]:
        return list(self._children)

    def addChildNode(self, node: Node, above: Node | None) -> bool:
        at = len(self._children) if above is None else self._children.index(above) + 1
        self._children.insert(at, node)
        return True

    def duplicate(self) -> Node:
        copy = Node(self._name, self._kind)
        copy._data, copy._rect = self._data, QRect(self._rect)
        copy._visible, copy._opacity = self._visible, self._opacity
        copy._children = [child.duplicate() for child in self._children]
        return copy

    def setPixelData(self, data: QByteArray, x: int, y: int, width: int, height: int) -> None:
        self._data, self._rect = bytes(data), QRect(x, y, width, height)

    def bounds(self) -> QRect:
        return self._rect

    def position(self) -> QPoint:
        return QPoint(0, 0)

    def visible(self) -> bool:
        return self._visible

    def setVisible(self, on: bool) -> None:
        self._visible = on

    def opacity(self) -> int:
        return self._opacity

    def setOpacity(self, value: int) -> None:
        self._opacity = value

    def setBlendingMode(self, mode: str) -> None:
        assert mode

    def setColorSpace(self, model: str, depth: str, profile: str) -> bool:
        return True

    def animated(self) -> bool:
        return False


class Document(QObject):
    def __init__(self, width: int, height: int) -> None:
        super().__init__()
        self._size, self._notes = (width, height), {}
        self._root = Node("root", "grouplayer")

    def rootNode(self) -> Node:
        return self._root

    def activeNode(self) -> None:
        return None

    def width(self) -> int:
        return self._size[0]

    def height(self) -> int:
        return self._size[1]

    def resolution(self) -> int:
        return 72

    def fileName(self) -> str:
        return ""

    def colorModel(self) -> str:
        return "RGBA"

    def colorDepth(self) -> str:
        return "U8"

    def colorProfile(self) -> str:
        return "sRGB-elle-V2-srgbtrc.icc"

    def pixelData(self, x: int, y: int, width: int, height: int) -> QByteArray:
        return QByteArray(bytes((1, 2, 3, 255)) * (width * height))

    def selection(self) -> None:
        return None

    def createNode(self, name: str, kind: str) -> Node:
        return Node(name, kind)

    def createGroupLayer(self, name: str) -> Node:
        return Node(name, "grouplayer")

    def annotationTypes(self) -> list[str]:
        return list(self._notes)

    def annotation(self, key: str) -> QByteArray:
        return self._notes.get(key, QByteArray())

    def setAnnotation(self, key: str, _: str, data: QByteArray) -> None:
        self._notes[key] = data

    def removeAnnotation(self, key: str) -> None:
        del self._notes[key]

    def setBatchmode(self, on: bool) -> None: ...
    def modified(self) -> bool:
        return False

    def setModified(self, on: bool) -> None: ...
    def refreshProjection(self) -> None: ...
    def waitForDone(self) -> None: ...
    def close(self) -> bool:
        return True


class Window(QObject):
    def __init__(self) -> None:
        super().__init__()
        self._frame, self.actions = QMainWindow(), {}

    def qwindow(self) -> QMainWindow:
        return self._frame

    def activeView(self) -> None:
        return None

    def createAction(self, key: str, text: str, menu: str) -> QAction:
        assert menu
        self.actions[key] = QAction(text, self)
        return self.actions[key]


class Notifier(QObject):
    imageSaved = pyqtSignal(str)
    applicationClosing = pyqtSignal()

    def setActive(self, on: bool) -> None: ...


class DockWidget(QDockWidget):
    def canvas(self) -> object:
        return None


class DockWidgetFactoryBase:
    DockRight = 1


class DockWidgetFactory:
    def __init__(self, name: str, place: int, make: Callable[[], DockWidget]) -> None:
        self.name, self.make = name, make


class Extension(QObject):
    """The base of extensions."""


class ManagedColor:
    """A colour of Krita."""


class Canvas:
    """The canvas of a view."""


class Krita(QObject):
    _one: Krita | None = None

    def __init__(self) -> None:
        super().__init__()
        self.factories: list[DockWidgetFactory] = []
        self.extensions: list[Extension] = []
        self.open: Document | None = None
        self._window, self._notifier = Window(), Notifier()

    @staticmethod
    def instance() -> Krita:
        Krita._one = Krita._one or Krita()
        return Krita._one

    def notifier(self) -> Notifier:
        return self._notifier

    def addDockWidgetFactory(self, factory: DockWidgetFactory) -> None:
        self.factories.append(factory)

    def addExtension(self, extension: Extension) -> None:
        self.extensions.append(extension)

    def activeDocument(self) -> Document | None:
        return self.open

    def documents(self) -> list[Document]:
        return [self.open] if self.open else []

    def activeWindow(self) -> Window:
        return self._window

    def createDocument(self, width: int, height: int, *_: object) -> Document:
        return Document(width, height)
