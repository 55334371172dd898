"""Owns how OpenCV's module for Linux is linked in a tree: to what lies beside it, and to no films.

Its wheel brings linear algebra, AVIF and what plays films, as much as the module itself. The same
linear algebra is in SciPy's wheel, under names that begin with `scipy_`, and the same AVIF in that
of imagecodecs. Nothing here opens a film: whoever did would end the process, as `abort` does.
"""

from __future__ import annotations

import struct
import tempfile
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from intarsia_build.failures import BuildFailed
from intarsia_build.lean import lean
from intarsia_build.libraries import needed, patchelf

LIBRARIES = "opencv_python_headless.libs"
_SCIPY, _CODECS = "scipy.libs", "imagecodecs.libs"
_FILMS = ("libavcodec-", "libavformat-", "libavutil-", "libswscale-")
_PREFIX = "scipy_"
_DYNSYM, _DYNAMIC, _VERNEED, _VERSYM = 11, 6, 0x6FFFFFFE, 0x6FFFFFFF  # kinds of ELF's sections
_VERNEEDNUM = 0x6FFFFFFF  # a line of the dynamic section: of how many libraries versions are asked
_GLOBAL = 1  # a symbol of whichever version


def relink(wheel: Path, site: Path) -> None:
    """Link OpenCV's module anew below a `site-packages` and remove what it needed alone.

    `wheel`: its own, which is unpacked there; the module is taken from it as it came. Raises
    BuildFailed where the module, or a library beside it, is not as it is expected.
    """
    (module,) = site.glob("cv2/cv2*.so")
    with zipfile.ZipFile(wheel) as archive:
        module.write_bytes(archive.read(f"cv2/{module.name}"))
    own = site / LIBRARIES
    blas, algebra = _one(own, "libopenblas*"), _one(site / _SCIPY, "libscipy_openblas*")
    avif, codec = _one(own, "libavif-*"), _one(site / _CODECS, "libavif-*")
    if avif.name.split(".so.")[1].split(".")[:2] != codec.name.split(".so.")[1].split(".")[:2]:
        raise BuildFailed(f"{codec.name} is another than {avif.name}.")
    films = [_one(own, f"{name}*") for name in _FILMS]
    new = _renamed(module, blas.read_bytes(), algebra.read_bytes(), {x.name for x in films})
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as names:
        names.writelines(f"{before} {after}\n" for before, after in new.items())
        names.flush()
        places = (f"$ORIGIN/../{name}" for name in (LIBRARIES, _SCIPY, _CODECS))
        patchelf(
            module,
            *("--rename-dynamic-symbols", names.name),
            *("--replace-needed", blas.name, algebra.name),
            *("--replace-needed", avif.name, codec.name),
            *(part for film in films for part in ("--remove-needed", film.name)),
            *("--force-rpath", "--set-rpath", ":".join(places)),
        )
    module.write_bytes(lean(_without_versions(module.read_bytes(), {x.name for x in films})))
    kept = needed([module])
    for path in own.iterdir():
        if path.name not in kept:
            path.unlink()


def _one(folder: Path, pattern: str) -> Path:
    found = list(folder.glob(pattern))
    if len(found) != 1:
        raise BuildFailed(f"{len(found)} of {folder.name} are {pattern}, not one.")
    return found[0]


def _renamed(module: Path, blas: bytes, algebra: bytes, films: set[str]) -> dict[str, str]:
    """The names that the module asks for elsewhere from now on.

    Those of the films are told by their version, those of the linear algebra by both libraries
    having them. Raises BuildFailed where SciPy's lacks one.
    """
    elf = _Elf(module.read_bytes())
    gone = {number for name, versions in elf.wanted() if name in films for number in versions}
    new = {name: "abort" for name, number in elf.undefined() if number in gone}
    for name, _ in elf.undefined():
        ended = f"{name}\0".encode("ascii")  # a name may lie in the end of a longer one
        if name not in new and ended in blas and f"\0{_PREFIX}".encode() + ended in algebra:
            new[name] = _PREFIX + name
    if not {"cblas_sgemm", "dgesdd_"} <= set(new) or "abort" not in new.values():
        raise BuildFailed(f"{module.name} is linked in another way than it was.")
    return new


def _without_versions(data: bytes, films: set[str]) -> bytes:
    """The module, asking for no versions of libraries that it no longer loads."""
    elf = _Elf(data)
    out = bytearray(data)
    gone = {number for name, versions in elf.wanted() if name in films for number in versions}
    offset, size, _, count = elf.section(_VERSYM)
    for at in range(offset, offset + size, 2):
        if struct.unpack_from("<H", out, at)[0] & 0x7FFF in gone:
            struct.pack_into("<H", out, at, _GLOBAL)
    offset, _, _, count = elf.section(_VERNEED)
    starts = [at for at, name in elf.libraries() if name not in films]
    if starts[0] != offset:
        raise BuildFailed("The first library that OpenCV asks a version of is not wanted.")
    for at, following in zip(starts, [*starts[1:], 0], strict=True):
        struct.pack_into("<I", out, at + 12, max(0, following - at))
    offset, size, _, _ = elf.section(_DYNAMIC)
    for at in range(offset, offset + size, 16):
        if struct.unpack_from("<Q", out, at)[0] == _VERNEEDNUM:
            struct.pack_into("<Q", out, at + 8, len(starts))
    return bytes(out)


class _Elf:
    """What of a library of 64 bits says which symbols it wants, and of which libraries."""

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
            raise BuildFailed("OpenCV's module has lost its table of sections.")
        return found[0]

    def undefined(self) -> Iterable[tuple[str, int]]:
        """The names that others must have, with the number of the version."""
        offset, size, names, _ = self.section(_DYNSYM)
        versions = self.section(_VERSYM)[0]
        for number in range(size // 24):
            at, _, _, place = struct.unpack_from("<IBBH", self._data, offset + 24 * number)
            (version,) = struct.unpack_from("<H", self._data, versions + 2 * number)
            if number and not place:
                yield self._name(names, at), version & 0x7FFF

    def libraries(self) -> Iterator[tuple[int, str]]:
        """Where each library is told of whose versions are asked for, and its name."""
        at, _, names, count = self.section(_VERNEED)
        for _ in range(count):
            name, _, following = struct.unpack_from("<III", self._data, at + 4)
            yield at, self._name(names, name)
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

    def _name(self, section: int, at: int) -> str:
        start = self._sections[section][1][0] + at
        return self._data[start : self._data.index(b"\0", start)].decode("ascii")
