"""Reads prefix codes as JPEG XL has them from Brotli (ISO/IEC 18181-1, C.2.4; RFC 7932, 3)."""

from __future__ import annotations

from intarsia.core.engine.files.jxl.bits import BitReader
from intarsia.core.wire.errors import BadPicture

LONGEST = 15  # bits of a code
_ORDER = (1, 2, 3, 4, 0, 5, 17, 6, 16, 7, 8, 9, 10, 11, 12, 13, 14, 15)
# By the next four bits: how many of them, and the length that they mean.
_LENGTHS = ((2, 0), (2, 4), (2, 3), (3, 2), (2, 0), (2, 4), (2, 3), (4, 1)) + (
    (2, 0),
    (2, 4),
    (2, 3),
    (3, 2),
    (2, 0),
    (2, 4),
    (2, 3),
    (4, 5),
)
_AGAIN, _ZEROS = 16, 17


class PrefixCode:
    """Symbols by codes of these lengths, canonical; a length of 0 has no code.

    A single symbol takes no bits. Raises BadPicture for lengths that do not fill the tree.
    """

    def __init__(self, lengths: list[int]) -> None:
        used = [symbol for symbol, length in enumerate(lengths) if length]
        self._only = used[0] if len(used) == 1 else 0
        self._table: dict[tuple[int, int], int] = {}
        self._longest = 0
        if len(used) <= 1:
            return
        if sum(1 << LONGEST >> lengths[symbol] for symbol in used) != 1 << LONGEST:
            raise _broken()
        code, before = 0, 0
        for symbol in sorted(used, key=lambda symbol: (lengths[symbol], symbol)):
            length = lengths[symbol]
            code <<= length - before
            before = length
            self._table[length, _reversed(code, length)] = symbol
            code += 1
        self._longest = before

    def read(self, reader: BitReader) -> int:
        """The next symbol."""
        if not self._table:
            return self._only
        ahead = reader.peek(self._longest)
        for length in range(1, self._longest + 1):
            symbol = self._table.get((length, ahead & ((1 << length) - 1)))
            if symbol is not None:
                reader.skip(length)
                return symbol
        raise _broken()


def read_prefix_code(reader: BitReader, size: int) -> PrefixCode:
    """The code of an alphabet of `size` symbols. Raises BadPicture and IndexError."""
    if size == 1:
        return PrefixCode([1])
    kind = reader.bits(2)
    return _simple(reader, size) if kind == 1 else _general(reader, size, kind)


def _simple(reader: BitReader, size: int) -> PrefixCode:
    bits, count = (size - 1).bit_length(), reader.bits(2) + 1
    symbols = [reader.bits(bits) for _ in range(count)]
    if max(symbols) >= size or len(set(symbols)) < count:
        raise _broken()
    shape = [(1,), (1, 1), (1, 2, 2), (2, 2, 2, 2)][count - 1]
    if count == 4 and reader.flag():
        shape = (1, 2, 3, 3)
    lengths = [0] * size
    for symbol, length in zip(symbols, shape, strict=True):
        lengths[symbol] = length
    return PrefixCode(lengths)


def _general(reader: BitReader, size: int, skipped: int) -> PrefixCode:
    of_lengths, space = [0] * len(_ORDER), 32
    for place in _ORDER[skipped:]:
        bits, length = _LENGTHS[reader.peek(4)]
        reader.skip(bits)
        of_lengths[place] = length
        if length:
            space -= 32 >> length
            if space <= 0:
                break
    if space and sum(length > 0 for length in of_lengths) != 1:
        raise _broken()
    code, lengths, left = PrefixCode(of_lengths), list[int](), 1 << LONGEST
    last, repeated, run = 8, 0, 0
    while len(lengths) < size and left > 0:
        symbol = code.read(reader)
        if symbol < _AGAIN:
            run = 0
            lengths.append(symbol)
            if symbol:
                last = symbol
                left -= (1 << LONGEST) >> symbol
            continue
        bits, wanted = symbol - 14, last if symbol == _AGAIN else 0
        if repeated != wanted:
            run, repeated = 0, wanted
        before = run
        run = ((run - 2) << bits if run else 0) + reader.bits(bits) + 3
        lengths += [wanted] * (run - before)
        left -= (run - before) * ((1 << LONGEST) >> wanted if wanted else 0)
    if left or len(lengths) > size:
        raise _broken()
    return PrefixCode(lengths)


def _reversed(code: int, length: int) -> int:
    return int(f"{code:0{length}b}"[::-1], 2)


def _broken() -> BadPicture:
    return BadPicture("The JPEG XL has a broken code in it.", "Get a complete copy of it.")
