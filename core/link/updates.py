"""Newer versions: what an index announces, downloaded in pieces, checked, and laid down beside.

An index is a JSON file at an address of a person's or administrator's choice:

    {"version": "0.2.0", "notes": "https://…",
     "downloads": {"linux": {"url": "https://…tar.gz", "sha256": "…", "size": 300000000}, …}}

with the portable archives that packaging/build.py makes. Without an address nothing is asked.
"""

from __future__ import annotations

import json
import shutil
import sys
import tarfile
import urllib.error
import urllib.request
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPException, HTTPResponse
from pathlib import Path, PurePosixPath
from typing import IO
from urllib.parse import urlsplit

from intarsia.core.frozen import dataclass
from intarsia.core.state.storage.atomic import of_os_error
from intarsia.core.state.storage.disk import Disk
from intarsia.core.state.storage.file_list import faults, sha256_of
from intarsia.core.state.storage.installation import Installation
from intarsia.core.state.storage.removal import Why, remove
from intarsia.core.state.storage.version_folders import VERSIONS, order_of
from intarsia.core.wire.errors import BadDocument, NoSpace, Unavailable

SYSTEMS = {"win32": "windows", "darwin": "macos", "linux": "linux"}
_INDEX_BYTES = 1 << 20
_CHUNK = 1 << 20
_TIMEOUT_S = 30.0
_TRIES = 3
_ROOM = 4  # an archive and what comes out of it, in sizes of the archive
_LOOPBACK = ("127.0.0.1", "localhost", "::1")

OnBytes = Callable[[int, int], None]  # bytes here, bytes in all


@dataclass(frozen=True)
class Release:
    """A version that can be had for this system. `size` in bytes; `sha256` of the archive, hex."""

    version: str
    url: str
    sha256: str
    size: int
    notes: str = ""

    def is_newer_than(self, version: str) -> bool:
        return order_of(self.version) > order_of(version)


def look(index: str, platform: str = sys.platform) -> Release:
    """What the index announces for this system. Raises Unavailable, BadDocument."""
    with _answer(index, 0) as answer:
        data = answer.read(_INDEX_BYTES)
    system = SYSTEMS.get(platform, platform)
    try:
        facts = json.loads(data)
        entry = facts["downloads"][system]
        release = Release(
            str(facts["version"]),
            str(entry["url"]),
            str(entry["sha256"]).lower(),
            int(entry["size"]),
            str(facts.get("notes", "")),
        )
    except (ValueError, KeyError, TypeError):
        raise BadDocument(
            f"The index of versions at {index} says nothing that is understood for {system}.",
            "Check its address in the settings.",
        ) from None
    return release


def download(release: Release, folder: Path, on_bytes: OnBytes) -> Path:
    """The release's archive in `folder`, going on from what is there; its hash is checked.

    Raises Unavailable (what has arrived is kept), NoSpace, BadDocument for another hash.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / PurePosixPath(urlsplit(release.url).path).name
    if shutil.disk_usage(folder).free < release.size * _ROOM:
        raise NoSpace(
            f"Version {release.version} needs {release.size * _ROOM // 1_000_000} MB in {folder}.",
            "Free some space; the version in use stays as it is.",
        )
    for attempt in range(_TRIES):
        try:
            _go_on(release, path, on_bytes)
            break
        except Unavailable:
            if attempt == _TRIES - 1:
                raise
        except OSError as error:
            raise of_os_error(error, path) from None
    if sha256_of(path) != release.sha256:
        remove(path, Why.NEVER_WHOLE)
        raise BadDocument(
            f"What came from {release.url} is not the published file: its checksum differs.",
            "Try again, or tell whoever publishes it.",
        )
    return path


def lay_down(archive: Path, release: Release, installation: Installation) -> None:
    """Unpack the version beside the others, whole and checked or not at all; none is in use by it.

    Raises BadDocument where the archive is not such a version, NoSpace.
    """
    target = installation.folder(release.version)
    part = target.with_name(f".{release.version}.part")
    old = target.with_name(f".{release.version}.old")
    try:
        if old.exists() and not target.exists():
            old.replace(target)  # what was killed between the two renames below is taken back
        remove(part, Why.NEVER_WHOLE)
        _unpack(archive, release.version, part)
        damaged = faults(part)
        if damaged:
            raise BadDocument(f"In {archive.name}, {damaged[0]}.", "Download it again.")
        disk = Disk()
        disk.sync_tree(part)
        remove(old, Why.REPLACED)
        if target.exists():
            disk.replace(target, old)
        disk.replace(part, target)
        disk.sync_folder(target.parent)
        remove(old, Why.REPLACED)
    except (tarfile.TarError, zipfile.BadZipFile, EOFError):
        raise BadDocument(f"{archive.name} cannot be unpacked.", "Download it again.") from None
    except OSError as error:
        raise of_os_error(error, target) from None
    finally:
        with suppress(OSError):
            remove(part, Why.NEVER_WHOLE)


def _unpack(archive: Path, version: str, target: Path) -> None:
    """Only what is below versions/VERSION, and nothing that leads out of it."""
    mark = f"/{VERSIONS}/{version}/"
    if archive.suffix == ".zip":
        with zipfile.ZipFile(archive) as zipped:
            for info in zipped.infolist():
                if mark in info.filename and not info.is_dir():
                    inner = _inner(info.filename, mark)
                    _write(
                        zipped.open(info), target / inner, bool(info.external_attr >> 16 & 0o111)
                    )
        return
    with tarfile.open(archive) as packed:
        for member in packed:
            if mark not in member.name:
                continue
            path = target / _inner(member.name, mark)
            content = packed.extractfile(member) if member.isfile() else None
            if content is not None:
                _write(content, path, bool(member.mode & 0o111))
            elif member.issym() and _is_plain(member.linkname):
                path.parent.mkdir(parents=True, exist_ok=True)
                path.symlink_to(member.linkname)


def _inner(name: str, mark: str) -> PurePosixPath:
    inner = PurePosixPath(name.partition(mark)[2])
    if ".." in inner.parts or inner.is_absolute():
        raise BadDocument(f"The archive names {name}.", "Do not use it.")
    return inner


def _is_plain(link: str) -> bool:
    """Whether a link leads to a file beside it."""
    return "/" not in link and link not in ("", ".", "..")


def _write(content: IO[bytes], path: Path, runs: bool) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with content, path.open("wb") as file:
        shutil.copyfileobj(content, file, _CHUNK)
    path.chmod(0o755 if runs else 0o644)


def _go_on(release: Release, path: Path, on_bytes: OnBytes) -> None:
    here = path.stat().st_size if path.is_file() else 0
    if here >= release.size:
        return
    with _answer(release.url, here) as answer:
        here = here if answer.status == 206 else 0
        with path.open("ab" if here else "wb") as file:
            while piece := _read(answer, release.url):
                file.write(piece)
                here += len(piece)
                on_bytes(here, release.size)
    if here < release.size:
        raise Unavailable(f"{release.url} ended early.", "Run it again: it goes on from there.")


def _read(answer: HTTPResponse, url: str) -> bytes:
    try:
        return answer.read(_CHUNK)
    except (OSError, HTTPException) as error:
        raise Unavailable(
            f"The download of {url} broke off ({error}).", "Run it again: it goes on from there."
        ) from None


@contextmanager
def _answer(url: str, start: int) -> Iterator[HTTPResponse]:
    """The open answer, from byte `start` on where the server can. Raises Unavailable."""
    parts = urlsplit(url)
    if parts.scheme != "https" and parts.hostname not in _LOOPBACK:
        raise Unavailable(f"{url} is not an https address.", "Updates come over https only.")
    request = urllib.request.Request(url, headers={"Range": f"bytes={start}-"} if start else {})
    try:
        answer = urllib.request.urlopen(request, timeout=_TIMEOUT_S)
    except (urllib.error.URLError, OSError, HTTPException, ValueError) as error:
        why = getattr(error, "reason", error)
        raise Unavailable(f"{url} cannot be reached ({why}).", "Check the network.") from None
    with answer:
        yield answer
