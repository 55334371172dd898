"""What a picture file says of its picture beside the pixels: who, when, where, rights, scale."""

from __future__ import annotations

from dataclasses import field, replace

from intarsia.core.frozen import dataclass

KEEPS = ("all", "private", "none")  # what an export keeps: private leaves out place and camera


@dataclass(frozen=True)
class TextEntry:
    """A text of a PNG, or a comment, by its keyword."""

    keyword: str
    text: str


@dataclass(frozen=True)
class GainMap:
    """What makes a picture brighter on screens that can: a JPEG of its own (Ultra HDR).

    `of`: sha256 of the picture that it belongs to, as an RGBA plane.
    """

    jpeg: bytes = field(repr=False)
    of: str


@dataclass(frozen=True)
class Metadata:
    """As the file held it. `exif` is a TIFF structure without "Exif" before it, `xmp` a packet.

    `iptc`: the records of IIM. `across`, `down`: pixels an inch, 0 where the file says nothing.
    `gain`: kept for as long as no pixel is another.
    """

    exif: bytes = field(default=b"", repr=False)
    xmp: bytes = field(default=b"", repr=False)
    iptc: bytes = field(default=b"", repr=False)
    texts: tuple[TextEntry, ...] = ()
    across: float = 0.0
    down: float = 0.0
    gain: GainMap | None = None

    def turned(self) -> Metadata:
        """Of the picture on its side: across and down changed places."""
        return replace(self, across=self.down, down=self.across)


def gain_map_lost(said: Metadata, file: bytes) -> bool:
    """Whether the written file is without the gain map that the opened one had."""
    return said.gain is not None and not file.endswith(said.gain.jpeg)
