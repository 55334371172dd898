"""Owns what an ELF library of 64 bits says of names: those it has, those it wants, and of whom."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from functools import cached_property

from intarsia_build.failures import BuildFailed

DYNAMIC, VERNEED, VERSYM = 6, 0x6FFFFFFE, 0x6FFFFFFF  # kinds of sections
_DYNSYM = 11
_LOAD, _IS_DYNAMIC = 1, 2  # kinds of segments
_NEEDED, _STRTAB, _SYMTAB, _GNU_HASH = 1, 5, 6, 0x6FFFFEF5  # lines of the dynamic section
_SEGMENT, _SYMBOL = 56, 24  # bytes of a line in these tables


class Elf:
    """A library; what a loader reads is there without sections too, as `lean` leaves it."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        (at,) = struct.unpack_from("<Q", data, 40)
        size, count = struct.unpack_from("<HH", data, 58)
        lines = [struct.unpack_from("<IIQQQQII", data, at + size * n) for n in range(count)]
        self._sections = [(x[1], (x[4], x[5], x[6], x[7])) for x in lines]

    def section(self, kind: int) -> tuple[int, int, int, int]:
        """Offset, bytes, the section of its names, and a number whose meaning is the kind's."""
        found = [told for other, told in self._sections if other == kind]
        if len(found) != 1:
            raise BuildFailed("A library has lost its table of sections.")
        return found[0]

    def undefined(self) -> Iterator[tuple[str, int]]:
        """The names that others must have, with the number of the version; from its sections."""
        offset, size, names, _ = self.section(_DYNSYM)
        versions = self.section(VERSYM)[0]
        for number in range(size // _SYMBOL):
            at, _, _, place = struct.unpack_from("<IBBH", self._data, offset + _SYMBOL * number)
            (version,) = struct.unpack_from("<H", self._data, versions + 2 * number)
            if number and not place:
                yield self._name(self._sections[names][1][0] + at), version & 0x7FFF

    def libraries(self) -> Iterator[tuple[int, str]]:
        """Where each library is told of whose versions are asked for, and its name."""
        at, _, names, count = self.section(VERNEED)
        for _ in range(count):
            name, _, following = struct.unpack_from("<III", self._data, at + 4)
            yield at, self._name(self._sections[names][1][0] + name)
            at += following

    def wanted(self) -> Iterator[tuple[str, list[int]]]:
        """The libraries with the numbers of the versions of theirs."""
        for at, name in self.libraries():
            (count,) = struct.unpack_from("<H", self._data, at + 2)
            one, numbers = at + struct.unpack_from("<I", self._data, at + 8)[0], []
            for _ in range(count):
                numbers.append(struct.unpack_from("<H", self._data, one + 6)[0])
                one += struct.unpack_from("<I", self._data, one + 12)[0]
            yield name, numbers

    def needed(self) -> Iterator[str]:
        """The libraries that are loaded with it, by name."""
        for kind, value in self._dynamic:
            if kind == _NEEDED:
                yield self._name(self._place(self._told(_STRTAB) + value))

    def defined(self) -> set[str]:
        """The names that others find in it, which are those in its hash table.

        Raises BuildFailed where it has no such table.
        """
        table, names = self._place(self._told(_GNU_HASH)), self._place(self._told(_STRTAB))
        buckets, first, bloom, _ = struct.unpack_from("<4I", self._data, table)
        starts = table + 16 + 8 * bloom
        chains = starts + 4 * buckets
        last = max(struct.unpack_from(f"<{buckets}I", self._data, starts), default=0)
        while last and not struct.unpack_from("<I", self._data, chains + 4 * (last - first))[0] & 1:
            last += 1
        symbols, found = self._place(self._told(_SYMTAB)), set()
        for number in range(first, last + 1):
            at, _, _, place = struct.unpack_from("<IBBH", self._data, symbols + _SYMBOL * number)
            if place:
                found.add(self._name(names + at))
        return found

    @cached_property
    def _segments(self) -> list[tuple[int, int, int, int]]:
        """Kind, offset, address and bytes in the file of each."""
        (table,) = struct.unpack_from("<Q", self._data, 32)
        (count,) = struct.unpack_from("<H", self._data, 56)
        lines = (
            struct.unpack_from("<2I6Q", self._data, table + _SEGMENT * n) for n in range(count)
        )
        return [(x[0], x[2], x[3], x[5]) for x in lines]

    @cached_property
    def _dynamic(self) -> list[tuple[int, int]]:
        places = [(at, size) for kind, at, _, size in self._segments if kind == _IS_DYNAMIC]
        return [
            struct.unpack_from("<2Q", self._data, line)
            for at, size in places
            for line in range(at, at + size, 16)
        ]

    def _told(self, kind: int) -> int:
        found = [value for other, value in self._dynamic if other == kind]
        if not found:
            raise BuildFailed("A library has no table of its names.")
        return found[0]

    def _place(self, address: int) -> int:
        """Where in the file is what a loader puts at an address."""
        for kind, offset, start, size in self._segments:
            if kind == _LOAD and start <= address < start + size:
                return offset + address - start
        raise BuildFailed("A library tells of a table that it does not have.")

    def _name(self, start: int) -> str:
        return self._data[start : self._data.index(b"\0", start)].decode("ascii")
