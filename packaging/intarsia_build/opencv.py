"""Owns how OpenCV's module for Linux is linked in a tree: to what lies beside it, and to no films.

Its wheel brings linear algebra, AVIF and what plays films, as much as the module itself. The same
linear algebra is in SciPy's wheel, under names that begin with `scipy_`, and the same AVIF in that
of imagecodecs. Nothing here opens a film: whoever did would end the process, as `abort` does.
"""

from __future__ import annotations

import struct
import tempfile
import zipfile
from pathlib import Path

from intarsia_build.elf import DYNAMIC, VERNEED, VERSYM, Elf
from intarsia_build.failures import BuildFailed
from intarsia_build.lean import lean
from intarsia_build.libraries import needed, patchelf

LIBRARIES = "opencv_python_headless.libs"
_SCIPY, _CODECS = "scipy.libs", "imagecodecs.libs"
_FILMS = ("libavcodec-", "libavformat-", "libavutil-", "libswscale-")
_PREFIX = "scipy_"
_NOTHING = "abort"  # of the C library: what is called instead of what plays films
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
    played = {x.name for x in films}
    new = _renamed(module, _names(blas), _names(algebra), _names(*films))
    _require(_asked(module) & _names(avif) - _names(codec), module)
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
    rewritten = Elf(module.read_bytes())
    gone = _versions(rewritten, played)
    left = {name for name, number in rewritten.undefined() if number in gone} - {_NOTHING}
    if left := left | _asked(module) & _names(blas, *films):
        raise BuildFailed(f"{module.name} still asks for {_told(left)}.")
    module.write_bytes(lean(_without_versions(module.read_bytes(), played)))
    kept = needed([module])
    for path in own.iterdir():
        if path.name not in kept:
            path.unlink()


def _one(folder: Path, pattern: str) -> Path:
    found = list(folder.glob(pattern))
    if len(found) != 1:
        raise BuildFailed(f"{len(found)} of {folder.name} are {pattern}, not one.")
    return found[0]


def _renamed(module: Path, old: set[str], algebra: set[str], played: set[str]) -> dict[str, str]:
    """The names that the module asks for elsewhere from now on.

    `old` has the linear algebra now, `algebra` from now on, `played` what plays films. Raises
    BuildFailed where SciPy's library lacks one, or the module asks for none.
    """
    asked = _asked(module)
    new = {name: _PREFIX + name for name in sorted(asked & old)}
    _require(set(new.values()) - algebra, module)
    if not new or not asked & played:
        raise BuildFailed(f"{module.name} is linked in another way than it was.")
    return new | dict.fromkeys(sorted(asked & played), _NOTHING)


def _require(lacking: set[str], module: Path) -> None:
    if lacking:
        raise BuildFailed(f"{module.name} would find no {_told(lacking)}.")


def _told(names: set[str]) -> str:
    return ", ".join(sorted(names))


def _asked(module: Path) -> set[str]:
    """The names that a module must find elsewhere."""
    return {name for name, _ in Elf(module.read_bytes()).undefined()}


def _names(*libraries: Path) -> set[str]:
    """The names that any of the libraries has."""
    return {name for path in libraries for name in Elf(path.read_bytes()).defined()}


def _versions(elf: Elf, libraries: set[str]) -> set[int]:
    """The numbers of the versions that are those of the libraries."""
    return {number for name, versions in elf.wanted() if name in libraries for number in versions}


def _without_versions(data: bytes, films: set[str]) -> bytes:
    """The module, asking for no versions of libraries that it no longer loads."""
    elf = Elf(data)
    out = bytearray(data)
    gone = _versions(elf, films)
    offset, size, _, _ = elf.section(VERSYM)
    for at in range(offset, offset + size, 2):
        if struct.unpack_from("<H", out, at)[0] & 0x7FFF in gone:
            struct.pack_into("<H", out, at, _GLOBAL)
    offset, _, _, _ = elf.section(VERNEED)
    starts = [at for at, name in elf.libraries() if name not in films]
    if starts[0] != offset:
        raise BuildFailed("The first library that OpenCV asks a version of is not wanted.")
    for at, following in zip(starts, [*starts[1:], 0], strict=True):
        struct.pack_into("<I", out, at + 12, max(0, following - at))
    offset, size, _, _ = elf.section(DYNAMIC)
    for at in range(offset, offset + size, 16):
        if struct.unpack_from("<Q", out, at)[0] == _VERNEEDNUM:
            struct.pack_into("<Q", out, at + 8, len(starts))
    return bytes(out)
