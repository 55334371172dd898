"""Unpacks the ICC profile of a JPEG XL codestream (ISO/IEC 18181-1, annex E)."""

from __future__ import annotations

from intarsia.core.engine.files.jxl.bits import BitReader
from intarsia.core.engine.files.jxl.entropy import EntropyReader
from intarsia.core.engine.files.jxl.histograms import broken
from intarsia.core.wire.errors import BadPicture

_CONTEXTS = 41
MOST = 1 << 18  # bytes, packed and unpacked; a profile of a display has a few thousand
_HEAD = 128
_TAGS = b"cprtwtptbkptrXYZgXYZbXYZkXYZrTRCgTRCbTRCkTRCchaddescchrmdmnddmddlumi"
_OF_20_BYTES = (b"rXYZ", b"gXYZ", b"bXYZ", b"kXYZ", b"wtpt", b"bkpt", b"lumi")
_PLATFORMS = {b"A": b"PPL", b"M": b"SFT", b"SG": b"I ", b"SU": b"NW"}  # how their marks go on
_TYPES = b"XYZ desctextmlucparacurvsf32gbd "


def read_icc(reader: BitReader) -> bytes:
    """The profile at which the reader stands. Raises BadPicture and IndexError."""
    size = reader.long()
    if not 0 < size <= MOST:
        raise BadPicture(f"The JPEG XL has a profile of {size:,} packed bytes.", "Save it again.")
    numbers, packed = EntropyReader(reader, _CONTEXTS), bytearray()
    for at in range(size):
        context = 0
        if at > _HEAD:
            context = 1 + _last(packed[-1]) + 8 * _one_before(packed[-2])
        value = numbers.number(context)
        if value > 255:
            raise broken()
        packed.append(value)
    return _unpacked(bytes(packed))


def _last(byte: int) -> int:
    """The kind of the byte before."""
    kind = _letter(byte)
    if kind is not None:
        return kind
    if byte < 16:
        return (2, 3)[byte] if byte < 2 else 4
    return 6 if byte == 255 else 5 if byte > 240 else 7


def _one_before(byte: int) -> int:
    """The kind of the byte before that."""
    kind = _letter(byte)
    if kind is not None:
        return kind
    return 2 if byte < 16 else 3 if byte > 240 else 4


def _letter(byte: int) -> int | None:
    if bytes([byte]).isalpha():
        return 0
    return 1 if byte in b"0123456789.," else None


class _Part:
    """Bytes that are taken from the front. Raises IndexError behind the end."""

    def __init__(self, data: bytes) -> None:
        self._data, self._at = data, 0

    def take(self, count: int) -> bytes:
        found = self._data[self._at : self._at + count]
        if len(found) < count:
            raise IndexError("the profile ends too early")
        self._at += count
        return found

    def byte(self) -> int:
        return self.take(1)[0]

    def number(self) -> int:
        """Seven bits a byte, the lowest first."""
        value, shift = 0, 0
        while shift < 63:
            byte = self.byte()
            value |= (byte & 127) << shift
            if byte < 128:
                break
            shift += 7
        return value

    def rest(self) -> bytes:
        return self.take(len(self._data) - self._at)

    def __bool__(self) -> bool:
        return self._at < len(self._data)


def _unpacked(packed: bytes) -> bytes:
    whole = _Part(packed)
    size, told = whole.number(), whole.number()
    if not 0 < size <= MOST:
        raise broken()
    commands, data = _Part(whole.take(told)), _Part(whole.rest())
    out = _head(data, size)
    if size > _HEAD:
        _tag_table(commands, data, out, size)
        while commands:
            _step(commands, data, out)
            if len(out) > size:
                raise broken()
    if len(out) != size:
        raise broken()
    return bytes(out)


def _head(data: _Part, size: int) -> bytearray:
    """The first 128 bytes, told as differences from what is usual."""
    usual = bytearray(_HEAD)
    usual[:4] = size.to_bytes(4, "big")
    usual[8] = 4
    usual[12:24] = b"mntrRGB XYZ "
    usual[36:40] = b"acsp"
    usual[68:80] = bytes((0, 0, 246, 214, 0, 1, 0, 0, 0, 0, 211, 45))
    out = bytearray()
    for at in range(min(_HEAD, size)):
        if at == 8:
            usual[80:84] = out[4:8]
        elif at in (41, 42):
            usual[at:44] = _PLATFORMS.get(bytes(out[40:at]), usual[at:44])
        out.append((data.byte() + usual[at]) & 255)
    return out


def _tag_table(commands: _Part, data: _Part, out: bytearray, size: int) -> None:
    count = commands.number() - 1
    if count < 0:
        return
    out += _long(count)
    before, length = _HEAD + 12 * count, 0
    while commands:
        command = commands.byte()
        kind = command & 63
        if kind == 0:
            return
        name = _name(kind, data)
        place, old = before + length, length
        length = 20 if name in _OF_20_BYTES else old
        if command & 64:
            place = commands.number()
        if command & 128:
            length = commands.number()
        out += name + _long(place) + _long(length)
        if kind == 2:
            for other in (b"gTRC", b"bTRC"):
                out += other + _long(place) + _long(length)
        elif kind == 3:
            for times, other in ((1, b"gXYZ"), (2, b"bXYZ")):
                out += other + _long(place + times * length) + _long(length)
        before = place
        if len(out) > size:
            raise broken()


def _name(kind: int, data: _Part) -> bytes:
    if kind == 1:
        return data.take(4)
    if kind in (2, 3):
        return b"rTRC" if kind == 2 else b"rXYZ"
    name = _TAGS[4 * (kind - 4) : 4 * (kind - 4) + 4]
    if not name:
        raise broken()
    return name


def _step(commands: _Part, data: _Part, out: bytearray) -> None:
    """One command of the profile's body."""
    command = commands.byte()
    if command == 1:
        out += data.take(commands.number())
    elif command in (2, 3):
        out += _woven(data.take(commands.number()), 2 if command == 2 else 4)
    elif command == 4:
        _predicted(commands, data, out)
    elif command == 10:
        out += b"XYZ " + bytes(4) + data.take(12)
    elif 16 <= command < 24:
        out += _TYPES[4 * (command - 16) : 4 * (command - 16) + 4] + bytes(4)
    else:
        raise broken()


def _predicted(commands: _Part, data: _Part, out: bytearray) -> None:
    """Numbers of 1, 2 or 4 bytes, told as differences from how those before go on."""
    flags = commands.byte()
    width, order = (flags & 3) + 1, flags >> 2 & 3
    stride = commands.number() if flags & 16 else width
    if width == 3 or order == 3 or stride < width or stride * 4 >= len(out):
        raise broken()
    changes, start = data.take(commands.number()), len(out)
    if width > 1:
        changes = _woven(changes, width)
    for at, change in enumerate(changes):
        begin = start + at - at % width
        one, two, three = (
            int.from_bytes(out[begin - n * stride : begin - n * stride + width], "big")
            for n in (1, 2, 3)
        )
        value = (one, 2 * one - two, 3 * one - 3 * two + three)[order]
        value = value >> 8 * (width - 1 - at % width) & 255
        out.append((value + change) & 255)


def _woven(data: bytes, width: int) -> bytes:
    """ABCDabcd as AaBbCcDd."""
    rows, out, at, begin = -(-len(data) // width), bytearray(), 0, 0
    for _ in range(len(data)):
        out.append(data[at])
        at += rows
        if at >= len(data):
            begin += 1
            at = begin
    return bytes(out)


def _long(value: int) -> bytes:
    return (value & 0xFFFFFFFF).to_bytes(4, "big")
