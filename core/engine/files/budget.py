"""Owns what a file may cost before anything of it is decoded: memory, parts and plausible sizes.

A decoder may take 64 MB and 16 bytes a claimed pixel, 2 seconds and 1 second for 10 megapixels.
Every check stands before the allocation that it bounds, and says what the file claims and what the
limit is.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import psutil

from intarsia.core.wire.errors import BadPicture

if sys.platform != "win32":
    import resource

BASE_BYTES = 64 << 20
BYTES_PER_PIXEL = 16
BASE_SECONDS = 2.0
PIXELS_PER_SECOND = 10_000_000

# No deflate stream grows by more than this, LZW of 12 bits by 4096 values a code, PackBits by 128
# values from two bytes; a JPEG spends at least 1 bit on 64 pixels.
DEFLATE_RATIO = 1032
LZW_RATIO = 2731
PACKBITS_RATIO = 64
JPEG_PIXELS_PER_BYTE = 512

_PARTS_PER_SECOND = 20_000  # tiles, strips, chunks: what each costs beside its pixels
_WHOLE = "Get a complete copy of it."


OnClaim = Callable[[float, int], None]  # seconds and bytes that a file may take
_on_claim: ContextVar[OnClaim | None] = ContextVar("on_claim", default=None)


@contextmanager
def claims_heard(on_claim: OnClaim) -> Iterator[None]:
    """For as long as the block lasts, every claim that passes `check_memory` is told."""
    before = _on_claim.set(on_claim)
    try:
        yield
    finally:
        _on_claim.reset(before)


def most_bytes(pixels: int) -> int:
    """How many bytes may be allocated for a picture of so many claimed pixels."""
    return BASE_BYTES + BYTES_PER_PIXEL * pixels


def most_seconds(pixels: int) -> float:
    """How long a picture of so many claimed pixels may take to open."""
    return BASE_SECONDS + pixels / PIXELS_PER_SECOND


def check_cost(kind: str, decoded: int, pixels: int) -> None:
    """Raises BadPicture where `decoded` bytes are more than so many pixels may cost."""
    limit = most_bytes(pixels)
    if decoded > limit:
        raise BadPicture(
            f"The {kind} claims {_bytes(decoded)} for {pixels:,} pixels; "
            f"the limit is {_bytes(limit)}.",
            "Save it again with fewer channels, in another program.",
        )


def check_parts(kind: str, what: str, parts: int, pixels: int) -> None:
    """Raises BadPicture for more tiles, strips or scans than may be gone through in the time."""
    limit = int(most_seconds(pixels) * _PARTS_PER_SECOND)
    if parts > limit:
        raise BadPicture(
            f"The {kind} claims {parts:,} {what}; the limit is {limit:,} for {pixels:,} pixels.",
            "Save it again in another program.",
        )


def check_plausible(decoded: int, stored: int, ratio: int, *, kind: str = "file") -> None:
    """Raises BadPicture where `stored` bytes cannot hold `decoded` units at `ratio` a byte."""
    if decoded > stored * ratio:
        raise BadPicture(
            f"The {kind} holds far less than the size that it claims: {decoded:,} values, where "
            f"its {stored:,} bytes hold at most {stored * ratio:,}.",
            _WHOLE,
        )


def check_memory(
    kind: str, pixels: int, each: int = BYTES_PER_PIXEL, *, slowness: float = 1.0
) -> None:
    """Raises BadPicture where this computer has no room for so many pixels of `each` bytes.

    `slowness`: of the kind's decoder, for those who listen to claims.
    """
    needed, free = BASE_BYTES + each * pixels, room()
    if needed > free and pixels > PIXELS_PER_SECOND // 10:
        raise BadPicture(
            f"The {kind} claims {pixels:,} pixels, which take {_bytes(needed)}; "
            f"this computer has {_bytes(free)} left.",
            "Close other programs, or open a smaller picture.",
        )
    on_claim = _on_claim.get()
    if on_claim is not None:
        on_claim(slowness * most_seconds(pixels), BASE_BYTES + max(each, BYTES_PER_PIXEL) * pixels)


def room() -> int:
    """Bytes that this process can still take: free memory, or its address limit where lower."""
    free = int(psutil.virtual_memory().available)
    if sys.platform == "win32":
        return free
    limit, _ = resource.getrlimit(resource.RLIMIT_AS)
    if limit == resource.RLIM_INFINITY:
        return free
    return min(free, max(0, limit - int(psutil.Process().memory_info().vms)))


def _bytes(count: int) -> str:
    return f"{count / 1e9:,.1f} GB" if count >= 1e9 else f"{count / 1e6:,.0f} MB"
