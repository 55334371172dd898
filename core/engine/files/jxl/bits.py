"""Reads the fields of a JPEG XL codestream (ISO/IEC 18181-1, 9.2), the lowest bit first."""

from __future__ import annotations

_STEP = 512  # bytes that are held at a time

# A field of a choice: a value, and how many bits are read and added to it.
Choice = tuple[int, int]


class BitReader:
    """Bits of `data` from its first byte on. Every read raises IndexError behind the end."""

    def __init__(self, data: bytes) -> None:
        self._data, self._at = data, 0
        self._value, self._left = 0, 0

    @property
    def position(self) -> int:
        """How many bits were read."""
        return 8 * self._at - self._left

    def bits(self, count: int) -> int:
        """An unsigned number of `count` bits."""
        self._fill(count)
        if count > self._left:
            raise IndexError("the codestream ends too early")
        found = self._value & ((1 << count) - 1)
        self.skip(count)
        return found

    def peek(self, count: int) -> int:
        """The next `count` bits, which stay; zeros behind the end."""
        self._fill(count)
        return self._value & ((1 << count) - 1)

    def skip(self, count: int) -> None:
        """Passes over bits that were peeked at."""
        if count > self._left:
            raise IndexError("the codestream ends too early")
        self._value >>= count
        self._left -= count

    def flag(self) -> bool:
        """One bit."""
        return bool(self.bits(1))

    def choice(self, *choices: Choice) -> int:
        """U32: one of four, each a value to which further bits are added."""
        value, count = choices[self.bits(2)]
        return value + (self.bits(count) if count else 0)

    def enum(self) -> int:
        """A number of a list of names."""
        return self.choice((0, 0), (1, 0), (2, 4), (18, 6))

    def long(self) -> int:
        """U64."""
        kind = self.bits(2)
        if kind < 3:
            return (0, 1, 17)[kind] + (self.bits((0, 4, 8)[kind]) if kind else 0)
        value, shift = self.bits(12), 12
        while self.flag():
            if shift == 60:
                return value | self.bits(4) << shift
            value |= self.bits(8) << shift
            shift += 8
        return value

    def half(self) -> None:
        """Passes over an F16."""
        self.bits(16)

    def _fill(self, count: int) -> None:
        while self._left < count and self._at < len(self._data):
            part = self._data[self._at : self._at + _STEP]
            self._value |= int.from_bytes(part, "little") << self._left
            self._left += 8 * len(part)
            self._at += len(part)
