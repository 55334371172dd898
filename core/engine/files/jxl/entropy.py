"""Decodes numbers as JPEG XL packs them (ISO/IEC 18181-1, annex C): codes, contexts, repeats."""

from __future__ import annotations

from dataclasses import dataclass

from intarsia.core.engine.files.jxl.bits import BitReader
from intarsia.core.engine.files.jxl.histograms import (
    LOG_TOTAL,
    AliasTable,
    broken,
    read_histogram,
)
from intarsia.core.engine.files.jxl.prefix import LONGEST, PrefixCode, read_prefix_code

_WINDOW = 1 << 20


@dataclass(frozen=True)
class _Split:
    """How a token becomes a number: below 2**exponent it is one; else it tells the top bits."""

    exponent: int
    top: int = 0
    low: int = 0

    def number(self, reader: BitReader, token: int) -> int:
        split = 1 << self.exponent
        if token < split:
            return token
        bits = self.exponent - self.top - self.low + ((token - split) >> (self.top + self.low))
        if bits > 31:
            raise broken()
        low = token & ((1 << self.low) - 1)
        token >>= self.low
        head = 1 << self.top | token & ((1 << self.top) - 1)
        return (head << bits | reader.bits(bits)) << self.low | low


class EntropyReader:
    """Numbers in `contexts` contexts; the reader stands at their codes. Raises BadPicture."""

    def __init__(self, reader: BitReader, contexts: int, *, repeats: bool = True) -> None:
        self._reader = reader
        self._least_repeat, self._shortest = 1 << 32, 0
        self._lengths = _Split(0)
        if reader.flag():
            if not repeats:
                raise broken()
            self._least_repeat = reader.choice((224, 0), (512, 0), (4096, 0), (8, 15))
            self._shortest = reader.choice((3, 0), (4, 0), (5, 2), (9, 8))
            self._lengths = _split(reader, 8)
            contexts += 1
        self._map = _context_map(reader, contexts) if contexts > 1 else [0]
        count = max(self._map) + 1
        ranged = not reader.flag()
        log_size = reader.bits(2) + 5 if ranged else LONGEST
        self._splits = [_split(reader, log_size) for _ in range(count)]
        self._tables, self._codes = list[AliasTable](), list[PrefixCode]()
        self._state = 0
        if ranged:
            self._tables = [AliasTable(read_histogram(reader), log_size) for _ in range(count)]
            self._state = reader.bits(32)
        else:
            sizes = [_large_number(reader) + 1 for _ in range(count)]
            self._codes = [read_prefix_code(reader, size) for size in sizes]
        self._out: list[int] = []
        self._copies, self._from = 0, 0

    def number(self, context: int) -> int:
        """The next number. Raises BadPicture, and IndexError behind the end."""
        if not self._copies:
            cluster = self._map[context]
            token = self._token(cluster)
            if token < self._least_repeat:
                self._out.append(self._splits[cluster].number(self._reader, token))
                return self._out[-1]
            more = self._lengths.number(self._reader, token - self._least_repeat)
            self._copies = more + self._shortest
            back = self._map[-1]
            distance = 1 + self._splits[back].number(self._reader, self._token(back))
            self._from = max(0, len(self._out) - min(distance, _WINDOW))
        self._copies -= 1
        self._out.append(self._out[self._from] if self._out else 0)
        self._from += 1
        return self._out[-1]

    def _token(self, cluster: int) -> int:
        if self._codes:
            return self._codes[cluster].read(self._reader)
        table = self._tables[cluster]
        symbol, offset = table.find(self._state & ((1 << LOG_TOTAL) - 1))
        self._state = table.counts[symbol] * (self._state >> LOG_TOTAL) + offset
        if self._state < 1 << 16:
            self._state = self._state << 16 | self._reader.bits(16)
        return symbol


def _split(reader: BitReader, log_size: int) -> _Split:
    exponent = reader.bits(log_size.bit_length())
    if exponent > log_size:
        raise broken()
    if exponent == log_size:
        return _Split(exponent)
    top = reader.bits(exponent.bit_length())
    if top > exponent:
        raise broken()
    low = reader.bits((exponent - top).bit_length())
    if top + low > exponent:
        raise broken()
    return _Split(exponent, top, low)


def _context_map(reader: BitReader, contexts: int) -> list[int]:
    """Which code each context has."""
    if reader.flag():
        bits = reader.bits(2)
        return [reader.bits(bits) if bits else 0 for _ in range(contexts)]
    to_front = reader.flag()
    numbers = EntropyReader(reader, 1, repeats=contexts > 2)
    found = [numbers.number(0) for _ in range(contexts)]
    if max(found) > 255:
        raise broken()
    if not to_front:
        return found
    order, out = list(range(256)), []
    for place in found:
        out.append(order.pop(place))
        order.insert(0, out[-1])
    return out


def _large_number(reader: BitReader) -> int:
    """0 .. 65,535, the size of a prefix code's alphabet less 1."""
    if not reader.flag():
        return 0
    bits = reader.bits(4)
    return reader.bits(bits) + (1 << bits)
