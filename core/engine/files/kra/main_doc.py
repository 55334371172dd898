"""Reads `maindoc.xml`, the tree of a Krita document, safely."""

from __future__ import annotations

from dataclasses import dataclass, field
from xml.parsers import expat

from intarsia.core.wire.errors import BadEdit, BadPicture
from intarsia.core.wire.geometry import Size, check_size

_MOST_NODES = 10_000
_MOST_LEVELS = 64
_NODES = ("layer", "mask", "LAYER", "MASK")


@dataclass
class KraNode:
    """A layer, a group or a mask: its attributes, and what hangs in it, top to bottom."""

    attributes: dict[str, str]
    children: list[KraNode] = field(default_factory=list)
    masks: list[KraNode] = field(default_factory=list)

    @property
    def name(self) -> str:
        return self.attributes.get("name", "Layer")

    @property
    def kind(self) -> str:
        return self.attributes.get("nodetype", "")

    @property
    def file(self) -> str:
        return self.attributes.get("filename", "")

    @property
    def visible(self) -> bool:
        return self.attributes.get("visible", "1") != "0"

    @property
    def opacity(self) -> float:
        return min(255, max(0, self.whole("opacity", 255))) / 255

    def whole(self, name: str, default: int = 0) -> int:
        """An attribute as a whole number. Raises BadPicture."""
        text = self.attributes.get(name, str(default))
        try:
            value = round(float(text))
        except (ValueError, OverflowError):
            raise _broken() from None
        if abs(value) > 1_000_000:
            raise _broken()
        return value


@dataclass(frozen=True)
class KraDocument:
    """The picture's own attributes, and its layers, top to bottom."""

    size: Size
    name: str
    colours: str
    across: float
    down: float
    layers: tuple[KraNode, ...]


def read_main_doc(data: bytes) -> KraDocument:
    """The tree in the bytes of maindoc.xml. Raises BadPicture."""
    return _Reader().parse(data)


class _Reader:
    """Goes through the XML; a document type that declares anything is refused."""

    def __init__(self) -> None:
        self._parser = expat.ParserCreate()
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._image: dict[str, str] | None = None
        self._root = KraNode({})
        self._open = [self._root]
        self._tags = 0

    def parse(self, data: bytes) -> KraDocument:
        try:
            self._parser.Parse(data, True)
        except expat.ExpatError:
            raise _broken() from None
        if self._image is None:
            raise _broken()
        image = self._image
        try:
            size = check_size(int(image.get("width", "0")), int(image.get("height", "0")))
        except ValueError:
            raise _broken() from None
        except BadEdit as error:
            raise BadPicture(error.message, error.hint) from error
        return KraDocument(
            size,
            image.get("name", ""),
            image.get("colorspacename", ""),
            _dots(image.get("x-res", "")),
            _dots(image.get("y-res", "")),
            tuple(self._root.children),
        )

    def _doctype(self, _name: str, _system: str | None, _public: str | None, inner: int) -> None:
        if inner:
            raise _broken()

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._tags += 1
        if self._tags > _MOST_NODES or len(self._open) > _MOST_LEVELS:
            raise BadPicture("The KRA has more layers than can be opened.", "Merge some of them.")
        if tag == "IMAGE" and self._image is None:
            self._image = attributes
        elif tag in _NODES:
            node = KraNode(attributes)
            above = self._open[-1]
            (above.masks if tag.lower() == "mask" else above.children).append(node)
            self._open.append(node)

    def _end(self, tag: str) -> None:
        if tag in _NODES:
            self._open.pop()


def _dots(text: str) -> float:
    """Pixels an inch; 0 where that is no plausible number."""
    try:
        value = float(text)
    except ValueError:
        return 0.0
    return value if 0 < value < 100_000 else 0.0


def _broken() -> BadPicture:
    return BadPicture("The KRA's list of layers is damaged.", "Open an earlier copy of it.")
