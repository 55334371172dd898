"""Zip and tar archives whose bytes follow from the files alone: fixed times, owners and order."""

from __future__ import annotations

import gzip
import tarfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

TIME = 1_577_836_800  # 1 January 2020, in seconds
_ZIP_TIME = (2020, 1, 1, 0, 0, 0)


def pack(folder: Path, archive: Path, top: str) -> Path:
    """Everything below `folder` as `top`/... in `archive`, a .zip or .tar.gz. Raises OSError."""
    part = archive.with_name(archive.name + ".part")
    if archive.suffix == ".zip":
        _zip(folder, part, top)
    else:
        _tar(folder, part, top)
    part.replace(archive)
    return archive


def repacked(archive: Path) -> Path:
    """A .tar.gz again in place, with fixed times, owners and order; what is inside is kept."""
    part = archive.with_name(archive.name + ".part")
    with tarfile.open(archive) as old, _gzipped(part) as new:
        for info in sorted(old.getmembers(), key=lambda item: item.name):
            new.addfile(_fixed(info), old.extractfile(info) if info.isfile() else None)
    part.replace(archive)
    return archive


def _files(folder: Path) -> list[Path]:
    found = (p for p in folder.rglob("*") if "__pycache__" not in p.parts)
    return sorted(p for p in found if p.is_file() or p.is_symlink())


def _zip(folder: Path, part: Path, top: str) -> None:
    with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for path in _files(folder):
            info = zipfile.ZipInfo(f"{top}/{path.relative_to(folder).as_posix()}", _ZIP_TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 3  # Unix, wherever this runs
            info.external_attr = (0o100755 if _runs(path) else 0o100644) << 16
            archive.writestr(info, path.read_bytes(), compresslevel=6)


def _tar(folder: Path, part: Path, top: str) -> None:
    with _gzipped(part) as archive:
        for path in _files(folder):
            info = archive.gettarinfo(path, f"{top}/{path.relative_to(folder).as_posix()}")
            if info.islnk():  # two names of one file: each is written for itself
                info.type, info.linkname = tarfile.REGTYPE, ""
                info.size = path.stat().st_size
            if info.isfile():
                info.mode = 0o755 if _runs(path) else 0o644
                with path.open("rb") as file:
                    archive.addfile(_fixed(info), file)
            else:
                archive.addfile(_fixed(info))


@contextmanager
def _gzipped(part: Path) -> Iterator[tarfile.TarFile]:
    """A tar whose gzip header holds neither the time nor the name of the file."""
    with (
        part.open("wb") as raw,
        gzip.GzipFile(filename="", mode="wb", fileobj=raw, mtime=0, compresslevel=6) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        yield archive


def _fixed(info: tarfile.TarInfo) -> tarfile.TarInfo:
    info.mtime, info.uid, info.gid, info.uname, info.gname = TIME, 0, 0, "", ""
    info.pax_headers = {}
    return info


def _runs(path: Path) -> bool:
    return bool(path.stat().st_mode & 0o111)
