"""Provenance as an XMP packet (ISO 16684-1), and where PNG and JPEG carry one.

Each edit is an entry of `xmpMM:History` with the fields that readers know and ours besides; the
picture as a whole gets IPTC's digital source type.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from datetime import datetime, timezone
from xml.sax.saxutils import quoteattr

from intarsia.core.engine.files.metadata.earlier import (
    has_history,
    joined_term,
    names_tool,
    source_term,
    with_entries,
    without_source,
)
from intarsia.core.version import __version__
from intarsia.core.wire.provenance import Made, source_type_of

NAMESPACE = "urn:intarsia:provenance:1#"
_SOURCE_TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/"
_NAMES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "xmpMM": "http://ns.adobe.com/xap/1.0/mm/",
    "stEvt": "http://ns.adobe.com/xap/1.0/sType/ResourceEvent#",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "intarsia": NAMESPACE,
}
_PNG_KEY = b"XML:com.adobe.xmp\0\0\0\0\0"
_PNG_AFTER_IHDR = 33
_JPEG_KEY = b"http://ns.adobe.com/xap/1.0/\0"
_JPEG_ROOM = 65_533 - len(_JPEG_KEY)


def packet(history: Sequence[Made], before: bytes = b"") -> bytes:
    """The packet in UTF-8, with what one `before` said; b"" where nothing is to be said."""
    if not history:
        return before
    end = before.rfind(b"</rdf:RDF>")
    if end < 0:
        return (
            b'<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>'
            b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="%b">'
            b'%b</rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
        ) % (_NAMES["rdf"].encode(), _description(history, b""))
    kept = without_source(before[:end])
    if has_history(before):
        names = " ".join(f'xmlns:{name}="{_NAMES[name]}"' for name in ("stEvt", "intarsia"))
        kept = with_entries(kept, _entries(history, names))
    return kept + _description(history, before) + before[end:]


def _description(history: Sequence[Made], before: bytes) -> bytes:
    """What is said of the picture as a whole, and its history where `before` has none."""
    names = " ".join(f'xmlns:{name}="{uri}"' for name, uri in _NAMES.items())
    source = joined_term(source_term(before), source_type_of(history))
    tool = "" if names_tool(before) else f'xmp:CreatorTool="Intarsia {__version__}" '
    head = (
        f'<rdf:Description rdf:about="" {names} {tool}'
        f'Iptc4xmpExt:DigitalSourceType="{_SOURCE_TYPES}{source}">'
    )
    listed = b""
    if not has_history(before):
        listed = b"<xmpMM:History><rdf:Seq>%b</rdf:Seq></xmpMM:History>" % _entries(history)
    return head.encode() + listed + b"</rdf:Description>"


def _entries(history: Sequence[Made], names: str = "") -> bytes:
    """One entry an edit; `names`: namespaces that each declares, to join a list of another's."""
    return "".join(f"<rdf:li {names} {_entry(made)}/>" for made in history).encode()


def shortest(history: Sequence[Made], room: int, before: bytes = b"") -> bytes:
    """The packet of as many of the latest edits as fit into so many bytes."""
    kept = list(history)
    while kept and len(packet(kept, before)) > room:
        del kept[: max(1, len(kept) // 8)]
    if before and not kept and history:
        return shortest(history, room)
    found = packet(kept, before)
    return found if len(found) <= room else b""


def in_png(png: bytes, history: Sequence[Made], before: bytes = b"") -> bytes:
    """The PNG with the packet in an iTXt chunk before its pixels."""
    text = packet(history, before)
    if not text:
        return png
    body = _PNG_KEY + text
    crc = zlib.crc32(b"iTXt" + body)
    chunk = struct.pack(">I4s", len(body), b"iTXt") + body + struct.pack(">I", crc)
    return png[:_PNG_AFTER_IHDR] + chunk + png[_PNG_AFTER_IHDR:]


def in_jpeg(jpeg: bytes, history: Sequence[Made], before: bytes = b"") -> bytes:
    """The JPEG with the packet in an APP1 segment behind the segments that come first."""
    text = shortest(history, _JPEG_ROOM, before)
    if not text:
        return jpeg
    at = 2
    if jpeg[at : at + 2] == b"\xff\xe0":
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
    body = _JPEG_KEY + text
    return jpeg[:at] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + jpeg[at:]


def described(made: Made) -> dict[str, str]:
    """What is said of one edit, by the names of our fields."""
    box = made.region
    said = {
        "verb": made.verb,
        "method": made.method,
        "pack": made.pack,
        "packSha256": made.pack_sha256,
        "seed": str(made.seed),
        "region": "" if box.empty else f"{box.left},{box.top},{box.width},{box.height}",
        "time": _when(made.time),
        "program": made.program,
    }
    return {name: text for name, text in said.items() if text}


def _entry(made: Made) -> str:
    said = described(made)
    known = {
        "stEvt:action": "edited",
        "stEvt:softwareAgent": made.program,
        "stEvt:when": said.get("time", ""),
        "stEvt:parameters": f"{made.verb} by {made.method}",
    }
    ours = {f"intarsia:{name}": text for name, text in said.items()}
    fields = {name: text for name, text in {**known, **ours}.items() if text}
    return " ".join(f"{name}={quoteattr(_plain(text))}" for name, text in fields.items())


def _when(seconds: float) -> str:
    if not seconds:
        return ""
    return datetime.fromtimestamp(seconds, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def _plain(text: str) -> str:
    """Without what XML cannot hold."""
    return "".join(c for c in text if c.isprintable())
