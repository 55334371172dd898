"""Reads the histograms of JPEG XL's range coder (ISO/IEC 18181-1, C.2.5), and looks symbols up."""

from __future__ import annotations

from intarsia.core.engine.files.jxl.bits import BitReader
from intarsia.core.wire.errors import BadPicture

LOG_TOTAL = 12
_TOTAL = 1 << LOG_TOTAL
_RUN = LOG_TOTAL + 1
# Codes of the logarithms of counts, lowest bit first: (bits, code) to the logarithm plus 1.
_LOGARITHMS = {
    **{(3, 0): 10, (3, 2): 7, (3, 4): 6, (3, 5): 8, (3, 6): 9},
    **{(4, 3): 3, (4, 7): 5, (4, 9): 4, (4, 11): 1, (4, 15): 2},
    **{(5, 17): 0, (6, 33): 11, (7, 1): 12, (7, 65): _RUN},
}


class AliasTable:
    """Symbols of counts that sum up to 4,096, found by the low bits of the coder's state."""

    def __init__(self, counts: list[int], log_size: int) -> None:
        size = 1 << log_size
        if len(counts) > size:
            raise broken()
        self.counts = counts + [0] * (size - len(counts))
        self._shift = LOG_TOTAL - log_size
        each = 1 << self._shift
        self._cut, self._other, self._offset = list(self.counts), [0] * size, [0] * size
        if _TOTAL in self.counts:
            only = self.counts.index(_TOTAL)
            self._cut, self._other = [0] * size, [only] * size
            self._offset = [each * at for at in range(size)]
            return
        under = [at for at in range(size) if self._cut[at] < each]
        over = [at for at in range(size) if self._cut[at] > each]
        while over:
            big, small = over[-1], under.pop()
            self._cut[big] -= each - self._cut[small]
            self._other[small], self._offset[small] = big, self._cut[big]
            if self._cut[big] <= each:
                over.pop()
            if self._cut[big] < each:
                under.append(big)
        for at in range(size):
            if self._cut[at] == each:
                self._other[at], self._offset[at], self._cut[at] = at, 0, 0
            else:
                self._offset[at] -= self._cut[at]

    def find(self, low: int) -> tuple[int, int]:
        """The symbol at the state's low 12 bits, and its offset."""
        at, place = low >> self._shift, low & ((1 << self._shift) - 1)
        if place >= self._cut[at]:
            return self._other[at], self._offset[at] + place
        return at, place


def read_histogram(reader: BitReader) -> list[int]:
    """The counts of symbols. Raises BadPicture and IndexError."""
    if reader.flag():
        return _of_few(reader)
    if reader.flag():
        size = small_number(reader) + 1
        return [_TOTAL // size + (at < _TOTAL % size) for at in range(size)]
    log = 0
    while log < 3 and reader.flag():
        log += 1
    shift = (reader.bits(log) | 1 << log) - 1
    size = small_number(reader) + 3
    if shift > LOG_TOTAL + 1:
        raise broken()
    logarithms, runs = _logarithms(reader, size)
    return _counts(reader, logarithms, runs, shift)


def small_number(reader: BitReader) -> int:
    """0 .. 255."""
    if not reader.flag():
        return 0
    bits = reader.bits(3)
    return reader.bits(bits) + (1 << bits)


def broken() -> BadPicture:
    """What is raised where the codestream says what cannot be."""
    return BadPicture("The JPEG XL has a broken code in it.", "Get a complete copy of it.")


def _of_few(reader: BitReader) -> list[int]:
    symbols = [small_number(reader) for _ in range(reader.bits(1) + 1)]
    counts = [0] * (max(symbols) + 1)
    if len(symbols) == 1:
        counts[symbols[0]] = _TOTAL
    elif symbols[0] == symbols[1]:
        raise broken()
    else:
        counts[symbols[0]] = reader.bits(LOG_TOTAL)
        counts[symbols[1]] = _TOTAL - counts[symbols[0]]
    return counts


def _logarithms(reader: BitReader, size: int) -> tuple[list[int], dict[int, int]]:
    """The logarithm plus 1 of every count, and where runs of one count begin, how long."""
    found, runs, at = [0] * size, dict[int, int](), 0
    while at < size:
        found[at] = _logarithm(reader)
        if found[at] == _RUN:
            runs[at] = small_number(reader) + 4
            at += runs[at]
        else:
            at += 1
    return found, runs


def _logarithm(reader: BitReader) -> int:
    for bits in range(3, 8):
        found = _LOGARITHMS.get((bits, reader.peek(bits)))
        if found is not None:
            reader.skip(bits)
            return found
    raise broken()


def _counts(
    reader: BitReader, logarithms: list[int], runs: dict[int, int], shift: int
) -> list[int]:
    plain = [-1 if at in runs else value for at, value in enumerate(logarithms)]
    omitted = plain.index(max(plain))  # its count is what the others leave
    if plain[omitted] < 0 or omitted + 1 in runs:
        raise broken()
    counts, run, before = [0] * len(logarithms), 0, 0
    for at, log in enumerate(logarithms):
        if at in runs:
            run, before = runs[at], counts[at - 1] if at else 0
        if run:
            counts[at] = before
            run -= 1
        elif at != omitted and log:
            bits = max(0, min(log - 1, shift - ((LOG_TOTAL - (log - 1)) >> 1)))
            counts[at] = (1 << (log - 1)) + (reader.bits(bits) << (log - 1 - bits))
    counts[omitted] = _TOTAL - sum(counts)
    if counts[omitted] <= 0:
        raise broken()
    return counts
