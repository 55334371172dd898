"""What a picture's earlier XMP packet says of how it came about, and how our record joins it.

XMP allows each property once: readers refuse a packet that says one twice. Packets are edited as
bytes, so that all else in them stays as it was.
"""

from __future__ import annotations

import re

from intarsia.core.wire.provenance import SourceType

_SOURCE = re.compile(
    rb"""\s[\w.-]+:DigitalSourceType\s*=\s*(?:"[^"<]*"|'[^'<]*')"""
    rb"""|<([\w.-]+:DigitalSourceType)\b[^<>]*(?:/>|>[^<]*</\1\s*>)"""
)
_TERM = re.compile(rb"digitalsourcetype/(\w+)")
_TOOL = re.compile(rb"[\s<]xmp:CreatorTool\b")
_HISTORY = re.compile(rb"[\s<]xmpMM:History\b")
_HISTORY_END = re.compile(rb"</rdf:Seq>\s*</xmpMM:History>")

# Terms of IPTC that an edit by hand must not hide, and those of pictures that nothing has taken.
_TRAINED = ("trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia")
_SYNTHETIC = ("algorithmicMedia", "virtualRecording", "compositeSynthetic")
_LASTING = (*_SYNTHETIC, "composite", "compositeCapture", "algorithmicallyEnhanced")


def source_term(packet: bytes) -> str:
    """The term of IPTC's digital source types that a packet names, "" where it names none."""
    said = _SOURCE.search(packet)
    term = _TERM.search(said[0]) if said else None
    return term[1].decode() if term else ""


def without_source(packet: bytes) -> bytes:
    """The packet without any digital source type, for another to take its place."""
    return _SOURCE.sub(b"", packet)


def joined_term(before: str, ours: SourceType) -> str:
    """The term of a picture that was `before` and was edited since, as `ours` says.

    What trained networks have made stays marked, whoever edits it by hand afterwards.
    """
    by_hand = ours is SourceType.HUMAN_EDITS
    if before in _TRAINED:
        return before if by_hand else SourceType.GENERATED.value
    if by_hand and before in _LASTING:
        return before
    if ours is SourceType.COMPOSITE and before in _SYNTHETIC:
        return "compositeSynthetic"
    return ours.value


def names_tool(packet: bytes) -> bool:
    """Whether it says which program has made the picture: the first one stays."""
    return _TOOL.search(packet) is not None


def has_history(packet: bytes) -> bool:
    """Whether it has a history of edits."""
    return _HISTORY.search(packet) is not None


def with_entries(packet: bytes, entries: bytes) -> bytes:
    """The packet with entries behind those of its history; as it is where it is of another form."""
    end = _HISTORY_END.search(packet)
    return packet[: end.start()] + entries + packet[end.start() :] if end else packet
