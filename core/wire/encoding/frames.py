"""Framed messages: a short preamble, a JSON header with a table of blocks, then raw bytes.

Preamble: b"INTW", protocol (u16), header length (u32), big-endian. Header:
{"blocks": [[width, height, channels, depth, profile or -1], ...], "profiles": [length, ...],
"value": the message's text}. Then the ICC profiles and the planes, each once, end to end.
"""

from __future__ import annotations

import io
import json
import struct
from collections.abc import Callable, Generator, Sequence
from typing import Generic, TypeVar, cast

from intarsia.core.frozen import dataclass
from intarsia.core.wire.encoding.codec import from_json, parse, to_text
from intarsia.core.wire.encoding.limits import MIB, Limits
from intarsia.core.wire.encoding.shapes import Json
from intarsia.core.wire.errors import BadEdit, BadRequest, TooLarge, VersionMismatch
from intarsia.core.wire.geometry import check_size
from intarsia.core.wire.methods import PROTOCOL
from intarsia.core.wire.pixels import GREY, RGBA, Depth, Pixels

T = TypeVar("T")

MAGIC = b"INTW"
_PREAMBLE = struct.Struct(">4sHI")
_PIECE = MIB  # read at once

# Yields how many bytes it wants at most, is sent at least one (none: the end), returns a value.
Reading = Generator[int, bytes, T]


@dataclass(frozen=True)
class _Block:
    width: int
    height: int
    channels: int
    depth: Depth
    profile: int

    @property
    def bytes(self) -> int:
        return self.width * self.height * self.channels * self.depth.bytes


def encode_frame(value: object) -> list[bytes]:
    """The message as chunks to send one after the other; planes are not copied."""
    text, planes = to_text(value)
    profiles: dict[bytes, int] = {}
    table: list[Json] = []
    for plane in planes:
        place = -1 if plane.icc is None else profiles.setdefault(plane.icc, len(profiles))
        table.append([plane.width, plane.height, plane.channels, plane.depth.value, place])
    blocks = json.dumps(table, separators=(",", ":"))
    lengths = json.dumps([len(profile) for profile in profiles], separators=(",", ":"))
    header = f'{{"blocks":{blocks},"profiles":{lengths},"value":{text}}}'.encode()
    preamble = _PREAMBLE.pack(MAGIC, PROTOCOL, len(header))
    return [preamble + header, *profiles, *(plane.data for plane in planes)]


def decode_frame(
    read: Callable[[int], bytes],
    expected: type[T] | tuple[type[T], ...],
    limits: Limits | None = None,
) -> T:
    """One message from `read(n)`, which gives 1 to n bytes, or none at the end.

    Raises BadRequest, TooLarge, VersionMismatch, or BadEdit where the message's `check` does.
    """
    steps = _frame(expected, limits or Limits())
    try:
        wanted = next(steps)
        while True:
            wanted = steps.send(read(wanted))
    except StopIteration as end:
        return cast(T, end.value)


class FrameDecoder(Generic[T]):
    """Messages from bytes that arrive in pieces of any size."""

    def __init__(
        self, expected: type[T] | tuple[type[T], ...], limits: Limits | None = None
    ) -> None:
        self._expected = expected
        self._limits = limits or Limits()
        self._resting = True
        self._wanted = 0
        self._begin()

    def feed(self, data: bytes) -> list[T]:
        """The messages that these bytes complete. Raises like `decode_frame`."""
        done: list[T] = []
        view = memoryview(data)
        while view:
            piece = view[: self._wanted]
            view = view[len(piece) :]
            self._resting = False
            try:
                self._wanted = self._steps.send(data if len(piece) == len(data) else bytes(piece))
            except StopIteration as end:
                done.append(cast(T, end.value))
                self._resting = True
                self._begin()
        return done

    def finish(self) -> None:
        """Raises BadRequest where the bytes end inside a message."""
        if not self._resting:
            raise BadRequest("The message ends early.")

    def _begin(self) -> None:
        self._steps = _frame(self._expected, self._limits)
        self._wanted = next(self._steps)


def _frame(expected: type[T] | tuple[type[T], ...], limits: Limits) -> Reading[T]:
    """Reads one message; nothing is asked for before its size is known to be allowed."""
    magic, protocol, length = _PREAMBLE.unpack((yield from _exactly(_PREAMBLE.size)))
    if magic != MAGIC:
        raise BadRequest("The bytes are not a message of Intarsia.")
    if protocol != PROTOCOL:
        older = "sender" if protocol < PROTOCOL else "receiver"
        refused = VersionMismatch(
            f"The message is of protocol {protocol}, expected {PROTOCOL}.",
            f"Update Intarsia at the {older}.",
        )
        refused.protocol = protocol
        raise refused
    if length > limits.header_bytes:
        raise TooLarge(f"The message's header is larger than {limits.header_bytes} bytes.")
    header = parse(_text((yield from _exactly(length))), limits)
    if not isinstance(header, dict) or set(header) != {"blocks", "profiles", "value"}:
        raise BadRequest("The message has no valid header.")
    lengths = _profile_lengths(header["profiles"], limits)
    blocks = _block_table(header["blocks"], len(lengths), limits)
    profiles: list[bytes] = []
    for size in lengths:
        profiles.append((yield from _exactly(size)))
    planes: list[Pixels] = []
    for block in blocks:
        data = yield from _exactly(block.bytes)
        icc = None if block.profile < 0 else profiles[block.profile]
        planes.append(Pixels(block.width, block.height, block.channels, block.depth, data, icc=icc))
    return from_json(header["value"], planes, expected, limits=limits)


def _exactly(count: int) -> Reading[bytes]:
    """So many bytes; what they take grows as they arrive, and they are copied once."""
    whole = io.BytesIO()
    missing = count
    while missing:
        part = yield min(missing, _PIECE)
        if not part:
            raise BadRequest("The message ends early.")
        if len(part) == count:
            return part
        missing -= len(part)
        whole.write(part)
    return whole.getvalue()


def _text(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        raise BadRequest("The message's header is not text.") from None


def _profile_lengths(raw: Json, limits: Limits) -> list[int]:
    if not isinstance(raw, list) or len(raw) > limits.blocks:
        raise BadRequest("The message has no valid list of profiles.")
    lengths = [_whole(length) for length in raw]
    if any(length < 0 or length > limits.profile_bytes for length in lengths):
        raise TooLarge(f"An ICC profile is larger than {limits.profile_bytes} bytes.")
    if sum(lengths) > limits.pixel_bytes:
        raise TooLarge(f"The ICC profiles are larger than {limits.pixel_bytes} bytes.")
    return lengths


def _block_table(raw: Json, profiles: int, limits: Limits) -> list[_Block]:
    if not isinstance(raw, list):
        raise BadRequest("The message has no valid table of blocks.")
    if len(raw) > limits.blocks:
        raise TooLarge(f"The message has more than {limits.blocks} planes of pixels.")
    blocks = [_block(row, profiles) for row in raw]
    total = sum(block.bytes for block in blocks)
    if total > limits.pixel_bytes:
        raise TooLarge(
            f"The message has {total // MIB} MiB of pixels, the limit is "
            f"{limits.pixel_bytes // MIB} MiB.",
            "Choose a smaller region or picture.",
        )
    return blocks


def _block(row: Json, profiles: int) -> _Block:
    if not isinstance(row, list) or len(row) != 5 or row[3] not in [d.value for d in Depth]:
        raise BadRequest("The message's table of blocks has an invalid row.")
    width, height, channels = _whole(row[0]), _whole(row[1]), _whole(row[2])
    profile = _whole(row[4])
    if channels not in (GREY, RGBA) or not -1 <= profile < profiles:
        raise BadRequest("The message's table of blocks has an invalid row.")
    try:
        check_size(width, height)
    except BadEdit as error:
        raise TooLarge(error.message, error.hint) from None
    return _Block(width, height, channels, Depth(row[3]), profile)


def _whole(raw: Json) -> int:
    if type(raw) is not int:
        raise BadRequest("The message's header has something else where a number belongs.")
    return raw


def frame_size(chunks: Sequence[bytes]) -> int:
    """The length of an encoded message in bytes, as Content-Length wants it."""
    return sum(len(chunk) for chunk in chunks)
