"""Builds everything twice, from two clones in unlike surroundings, and compares every byte."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from intarsia.core.state.storage.file_list import sha256_of
from intarsia_build.failures import BuildFailed
from intarsia_build.targets import ROOT

_SHOWN = 20  # names of differing members


@dataclass(frozen=True)
class Surroundings:
    """What must not show in the bytes: where, when, in which zone and order, with which rights."""

    folder: str
    zone: str
    hashes: str
    umask: int


FIRST = Surroundings("a", "UTC0", "1", 0o022)
SECOND = Surroundings("b, which is somewhere else", "JST-9", "2", 0o077)


@dataclass(frozen=True)
class Built:
    """A file that people download: its hash, and those of what is inside where it is an archive."""

    sha256: str
    members: Mapping[str, str]


def build_twice(options: Sequence[str], work: Path) -> tuple[dict[str, Built], list[str]]:
    """What the last commit builds, and what differs between two clones of it.

    `options`: those of the verb all. Only one clone is on the disk at a time, below `work`.
    Raises BuildFailed where git or a build does.
    """
    first, second = (_build(here, options, work) for here in (FIRST, SECOND))
    return first, differences(first, second)


def differences(first: Mapping[str, Built], second: Mapping[str, Built]) -> list[str]:
    """One line for each file that is missing or differs, with the members that make it differ."""
    lines = []
    for name in sorted({*first, *second}):
        one, other = first.get(name), second.get(name)
        if one is None or other is None:
            lines.append(f"{name}: built only {'the second' if one is None else 'the first'} time")
        elif one.sha256 != other.sha256:
            told = _unlike(one.members, other.members)
            shown = ", ".join(told[:_SHOWN]) or "the archive itself, none of its files"
            lines.append(f"{name}: {len(told)} inside differ: {shown}")
    return lines


def built_in(out: Path) -> dict[str, Built]:
    """Every file that lies directly in `out`, by name."""
    files = sorted(path for path in out.iterdir() if path.is_file())
    return {path.name: Built(sha256_of(path), dict(_members(path))) for path in files}


def _build(here: Surroundings, options: Sequence[str], work: Path) -> dict[str, Built]:
    clone = work / here.folder
    shutil.rmtree(clone, ignore_errors=True)
    _run(["git", "clone", "--quiet", str(ROOT), str(clone)])
    links = clone / ".links"
    links.mkdir()
    (links / "intarsia").symlink_to("..", target_is_directory=True)
    environment = {
        **os.environ,
        "PYTHONPATH": str(links),
        "PYTHONHASHSEED": here.hashes,
        "TZ": here.zone,
    }
    out = clone / "dist"
    script = str(clone / "packaging" / "build.py")
    command = [sys.executable, script, "all", "--out", str(out), *options]
    try:
        _run(command, environment, here.umask)
        return built_in(out)
    finally:
        shutil.rmtree(clone, ignore_errors=True)


def _members(path: Path) -> Iterator[tuple[str, str]]:
    """What is inside an archive, with its hash, mode and time."""
    if path.suffix in (".zip", ".whl"):
        with zipfile.ZipFile(path) as zipped:
            for entry in zipped.infolist():
                digest = hashlib.sha256(zipped.read(entry)).hexdigest()
                yield entry.filename, f"{digest} {entry.external_attr:o} {entry.date_time}"
    elif path.name.endswith(".tar.gz"):
        with tarfile.open(path) as packed:
            for info in packed:
                file = packed.extractfile(info) if info.isfile() else None
                digest = hashlib.sha256(file.read() if file else b"").hexdigest()
                yield info.name, f"{digest} {info.mode:o} {info.mtime} {info.linkname}"


def _unlike(first: Mapping[str, str], second: Mapping[str, str]) -> list[str]:
    return sorted(n for n in {*first, *second} if first.get(n) != second.get(n))


def _run(command: list[str], environment: Mapping[str, str] | None = None, umask: int = -1) -> None:
    done = subprocess.run(
        command,
        env=environment,
        umask=umask if os.name == "posix" else -1,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise BuildFailed(f"{' '.join(command[:3])} failed: {done.stderr.strip()[-2000:]}")
