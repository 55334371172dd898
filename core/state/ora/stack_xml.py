"""The stack of an OpenRaster file as XML: layers and groups, written and safely read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html import escape
from typing import TypeAlias
from xml.parsers import expat

from intarsia.core.frozen import dataclass
from intarsia.core.wire.errors import BadDocument, BadEdit
from intarsia.core.wire.geometry import Size, check_size
from intarsia.core.wire.layer_group import LayerGroup

# The composite operators that the compositor knows, without their "svg:".
BLENDS = (
    "src-over",
    "multiply",
    "screen",
    "overlay",
    "darken",
    "lighten",
    "color-dodge",
    "color-burn",
    "hard-light",
    "soft-light",
    "difference",
    "plus",
    "color",
    "luminosity",
    "hue",
    "saturation",
    "src-atop",
    "dst-in",
    "dst-out",
    "dst-atop",
)

_MAX_NODES = 10_000
_MAX_DEPTH = 64
_MAX_NAME = 4000
_MAX_OFFSET = 1_000_000


@dataclass(frozen=True)
class OraLayer:
    """A layer: the archive's entry with its PNG, and where and how it shows."""

    name: str
    src: str
    left: int = 0
    top: int = 0
    opacity: float = 1.0
    visible: bool = True
    blend: str = "src-over"
    locked: bool = False
    selected: bool = False
    groups: tuple[LayerGroup, ...] = ()


@dataclass(frozen=True)
class OraGroup:
    """A stack of layers and stacks, bottom to top."""

    name: str
    items: tuple[OraLayer | OraGroup, ...]
    opacity: float = 1.0
    visible: bool = True
    blend: str = "src-over"
    isolated: bool = False


OraNode: TypeAlias = OraLayer | OraGroup


def group_node(own: LayerGroup, items: Sequence[OraNode]) -> OraGroup:
    """The group as another program had it, with its layers of now.

    One that is hidden, and of which nothing shows, hides its layers alone: they come back with it.
    """
    hidden = not own.visible and not any(map(_shows, items))
    return OraGroup(
        own.name,
        tuple(map(_revealed, items) if hidden else items),
        own.opacity,
        visible=not hidden,
        blend=own.blend,
        isolated=own.isolated,
    )


def _shows(node: OraNode) -> bool:
    if isinstance(node, OraGroup):
        return node.visible and any(map(_shows, node.items))
    return node.visible


def _revealed(node: OraNode) -> OraNode:
    if isinstance(node, OraLayer):
        return replace(node, visible=True)
    return replace(node, items=tuple(map(_revealed, node.items))) if node.visible else node


@dataclass(frozen=True)
class OraImage:
    """What stack.xml says: the canvas and its nodes, bottom to top.

    `across`, `down`: pixels an inch, 0 where the file says nothing.
    """

    size: Size
    items: tuple[OraNode, ...]
    notes: tuple[str, ...] = ()
    across: float = 0.0
    down: float = 0.0


def stack_xml(image: OraImage) -> str:
    """The text of stack.xml, which lists top to bottom."""
    size, dots = image.size, ""
    if image.across > 0 and image.down > 0:
        dots = f' xres="{image.across:.6g}" yres="{image.down:.6g}"'
    lines = [
        "<?xml version='1.0' encoding='UTF-8'?>",
        f'<image version="0.0.5" w="{size.width}" h="{size.height}"{dots}>',
        "<stack>",
    ]
    for item in reversed(image.items):
        _write_node(item, lines)
    return "\n".join([*lines, "</stack>", "</image>", ""])


def read_stack(data: bytes) -> OraImage:
    """The canvas and the tree in the bytes of stack.xml. Raises BadDocument."""
    return _StackReader().parse(data)


def _write_node(node: OraNode, lines: list[str]) -> None:
    shown = "visible" if node.visible else "hidden"
    common = (
        f"name={_quoted(_clean(node.name))} visibility={_quoted(shown)} "
        f'opacity="{node.opacity:.6g}" composite-op="svg:{node.blend}"'
    )
    if isinstance(node, OraLayer):
        lock = ' edit-locked="true"' if node.locked else ""
        lock += ' selected="true"' if node.selected else ""
        place = f'x="{node.left}" y="{node.top}"'
        lines.append(f"<layer {common} src={_quoted(node.src)} {place}{lock}/>")
        return
    isolation = "isolate" if node.isolated else "auto"
    lines.append(f'<stack {common} isolation="{isolation}">')
    for item in reversed(node.items):
        _write_node(item, lines)
    lines.append("</stack>")


def _clean(name: str) -> str:
    """A name with only the characters that XML 1.0 allows, not longer than programs bear."""
    kept = "".join(c for c in name if c >= " " and not 0xFFFE <= ord(c) <= 0xFFFF)
    return kept[:_MAX_NAME]


class _StackReader:
    """Reads stack.xml with expat; a document type, and with it every entity, is refused."""

    def __init__(self) -> None:
        self._parser = expat.ParserCreate()
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._size: Size | None = None
        self._dots = (0.0, 0.0)
        self._open: list[tuple[dict[str, str], list[OraNode]]] = []
        self._items: list[OraNode] | None = None
        self._nodes = 0
        self._notes: list[str] = []

    def parse(self, data: bytes) -> OraImage:
        try:
            self._parser.Parse(data, True)
        except expat.ExpatError as error:
            raise BadDocument("The document's list of layers is not valid XML.") from error
        if self._size is None or self._items is None:
            raise BadDocument("The document has no list of layers.")
        return OraImage(self._size, tuple(self._items), tuple(self._notes), *self._dots)

    def _doctype(self, _name: str, system: str | None, public: str | None, inner: int) -> None:
        if inner or system or public:
            raise BadDocument("The document's list of layers has a document type that is not safe.")

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._nodes += 1
        if self._nodes > _MAX_NODES or len(self._open) > _MAX_DEPTH:
            raise BadDocument("The document has more layers than can be opened.")
        if tag == "image":
            self._size = _size(attributes)
            self._dots = _dots(attributes, "xres"), _dots(attributes, "yres")
        elif tag == "stack":
            self._open.append((attributes, []))
        elif tag == "layer" and self._open:
            layer = self._layer(attributes)
            self._open[-1][1].extend([] if layer is None else [layer])
        else:
            self._note(f"The document has a '{tag[:40]}' that was left out.")

    def _end(self, tag: str) -> None:
        if tag != "stack":
            return
        attributes, items = self._open.pop()
        items.reverse()
        if not self._open:
            self._items = items
            return
        group = OraGroup(
            attributes.get("name", "Group"),
            tuple(items),
            _opacity(attributes),
            attributes.get("visibility", "visible") != "hidden",
            self._blend(attributes),
            attributes.get("isolation") == "isolate",
        )
        self._open[-1][1].append(group)

    def _layer(self, attributes: dict[str, str]) -> OraLayer | None:
        """The layer, None with a note where it has no picture or lies nowhere near."""
        name = attributes.get("name", "Layer")
        left, top = _whole(attributes, "x"), _whole(attributes, "y")
        if "src" not in attributes:
            self._note(f"The layer {name[:80]} has no picture and was left out.")
            return None
        if max(abs(left), abs(top)) > _MAX_OFFSET:
            self._note(f"The layer {name[:80]} lies too far from the picture and was left out.")
            return None
        return OraLayer(
            name,
            _entry_name(attributes["src"]),
            left,
            top,
            _opacity(attributes),
            attributes.get("visibility", "visible") != "hidden",
            self._blend(attributes),
            attributes.get("edit-locked", "false") == "true",
            attributes.get("selected", "false") == "true",
        )

    def _blend(self, attributes: dict[str, str]) -> str:
        name = attributes.get("composite-op", "svg:src-over").removeprefix("svg:")
        if name in BLENDS:
            return name
        self._note(f"The blend mode {name[:40]} is not known and shows as normal.")
        return "src-over"

    def _note(self, sentence: str) -> None:
        if sentence not in self._notes:
            self._notes.append(sentence)


def _size(attributes: dict[str, str]) -> Size:
    try:
        return check_size(int(attributes.get("w", "0")), int(attributes.get("h", "0")))
    except ValueError as error:
        raise BadDocument("The document's size is not a number.") from error
    except BadEdit as error:
        raise BadDocument(error.message, error.hint) from error


def _dots(attributes: dict[str, str], name: str) -> float:
    """Pixels an inch, 0 for none and for nonsense."""
    try:
        value = float(attributes.get(name, "0"))
    except ValueError:
        return 0.0
    return value if 0 < value < 100_000 else 0.0


def _entry_name(source: str) -> str:
    """The name of an archive's entry, of a path as some programs write it."""
    parts = [part for part in source.replace("\\", "/").split("/") if part not in ("", ".")]
    return "/".join(parts)


def _whole(attributes: dict[str, str], name: str) -> int:
    """A coordinate; some programs write fractions, and what is no number is 0, as in Krita."""
    try:
        return round(float(attributes.get(name, "0")))
    except (ValueError, OverflowError):
        return 0


def _opacity(attributes: dict[str, str]) -> float:
    """In [0, 1]; a decimal comma and a percentage are understood, anything else is opaque."""
    text = attributes.get("opacity", "1").strip().replace(",", ".")
    try:
        value = float(text.removesuffix("%")) / (100 if text.endswith("%") else 1)
    except ValueError:
        return 1.0
    return min(1.0, max(0.0, value)) if value == value else 1.0


def _quoted(value: str) -> str:
    """An attribute's value in quotes; `xml.sax.saxutils` would cost a panel the network stack."""
    text = escape(value, quote=True)
    for character, name in (("\n", "&#10;"), ("\r", "&#13;"), ("\t", "&#9;")):
        text = text.replace(character, name)
    return f'"{text}"'
