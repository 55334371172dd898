"""How much a message may hold: checked before anything of that size is allocated."""

from __future__ import annotations

from intarsia.core.frozen import dataclass

MIB = 1 << 20


@dataclass(frozen=True)
class Limits:
    """The bounds of one message.

    `header_bytes`: JSON text. `values`: entries of lists and objects in it, all together.
    `pixel_bytes`: all planes together. `blocks`: how many planes. `profile_bytes`: one ICC profile.
    """

    header_bytes: int = 16 * MIB
    values: int = 400_000
    string_chars: int = 65_536
    list_items: int = 65_536
    blocks: int = 16_384
    pixel_bytes: int = 2048 * MIB
    profile_bytes: int = 4 * MIB


# A stored document holds the text of its edits inside its own.
DOCUMENT_LIMITS = Limits(header_bytes=64 * MIB, values=2_000_000, string_chars=8 * MIB)
