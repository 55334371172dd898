"""The wheels of a target: resolved into a lock of names and hashes, fetched, and unpacked."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from intarsia.core.state.storage.file_list import sha256_of
from intarsia_build.changes import Change
from intarsia_build.failures import BuildFailed
from intarsia_build.icu_data import shortened
from intarsia_build.lean import lean
from intarsia_build.left_out import is_left_out
from intarsia_build.targets import ROOT, Target, exact_python

LOCKS = ROOT / "packaging" / "locks"
# pip adds torch to an installed Intarsia later; the hub's client downloads packs.
ADDED = ("pip>=25.1", "huggingface_hub>=0.24")


def lock_file(target: Target, python: str) -> Path:
    return LOCKS / f"{target.name}-py{python}.txt"


def write_lock(target: Target, python: str, cache: Path) -> Path:
    """Resolve the panel and the engine without torch, fetch the wheels and write down their hashes.

    uv resolves, since it alone reads markers as the target's system would. Raises BuildFailed.
    """
    pins = _resolved(target, python, ("desktop", "engine", "credentials"))
    wheels = cache / f"{target.name}-py{python}"
    _download(target, python, pins, wheels)
    lines = sorted(_locked(pin, wheels) for pin in pins)
    path = lock_file(target, python)
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def added_later(target: Target, cache: Path) -> tuple[Path, ...]:
    """The wheels that `intarsia add-torch` adds to an installation, downloaded to be measured.

    On Linux with the CUDA libraries that the registry's torch asks for, elsewhere without.
    Raises BuildFailed.
    """
    python = target.runtime.python
    installed = re.findall(r"^([\w.-]+)==", lock_file(target, python).read_text("utf-8"), re.M)
    pins = _resolved(target, python, ("desktop", "engine", "credentials", "diffusion"))
    wheels = cache / f"{target.name}-added"
    _download(target, python, [p for p in pins if p.partition("==")[0] not in installed], wheels)
    return tuple(sorted(wheels.glob("*.whl")))


def _resolved(target: Target, python: str, extras: tuple[str, ...]) -> list[str]:
    """ "name==version" of everything that the extras need on the target. Raises BuildFailed."""
    command = [sys.executable, "-m", "uv", "pip", "compile", "-q", "--no-header", "--no-annotate"]
    command += ["--only-binary", ":all:", "--python-platform", target.resolver]
    command += ["--python-version", python, str(ROOT / "pyproject.toml"), "-"]
    command += [part for extra in extras for part in ("--extra", extra)]
    return re.findall(r"^[\w.-]+==\S+", _run(command, given="\n".join(ADDED)), re.M)


def fetch(target: Target, python: str, cache: Path) -> tuple[Path, ...]:
    """The locked wheels in the cache, downloaded where they are not; each one's hash is checked.

    Raises BuildFailed.
    """
    lock = lock_file(target, python)
    if not lock.is_file():
        raise BuildFailed(f"There is no {lock}: run the verb lock first.")
    wheels = cache / f"{target.name}-py{python}"
    wanted = re.findall(r"^([\w.-]+==\S+) --hash=sha256:(\w+)", lock.read_text("utf-8"), re.M)
    held = {sha256_of(path): path for path in wheels.glob("*.whl")}
    if any(sha256 not in held for _, sha256 in wanted):
        lines = [f"{pin} --hash=sha256:{sha256}" for pin, sha256 in wanted]
        _download(target, python, lines, wheels)
        held = {sha256_of(path): path for path in wheels.glob("*.whl")}
    return tuple(held[sha256] for _, sha256 in wanted)


def fits(wheel: str, target: Target) -> bool:
    """Whether a wheel's file name says that it is for this target or for any system."""
    platforms = wheel.removesuffix(".whl").rpartition("-")[2].split(".")
    system = {
        "windows": r"win_amd64",
        "linux": r"(many)?linux\w*_x86_64",
        "macos": r"macosx_\d+_\d+_(arm64|universal2)",
    }[target.name]
    return any(p == "any" or re.fullmatch(system, p) for p in platforms)


def name_of(wheel: Path) -> str:
    """The distribution that a wheel holds, as notices name it."""
    return re.sub(r"[-_.]+", "-", wheel.name.partition("-")[0]).lower()


def unpack(wheel: Path, site: Path) -> set[Change]:
    """Put a wheel's modules and data into site-packages; returns what was changed of them.

    Programs come without what no loader reads (`lean`), ICU's data without what Qt does not ask for
    (`shortened`). Console scripts are left out: they would name an interpreter that is elsewhere
    tomorrow. Raises BuildFailed for a hostile name.
    """
    changes = set()
    with zipfile.ZipFile(wheel) as archive:
        for info in archive.infolist():
            inner = _place(info.filename)
            if ".." in info.filename.split("/") or info.filename.startswith("/"):
                raise BuildFailed(f"{wheel.name} names {info.filename}.")
            if info.is_dir():
                continue
            if inner is None:
                changes.add(Change.LEFT_OUT)
                continue
            path = site / inner
            path.parent.mkdir(parents=True, exist_ok=True)
            whole = archive.read(info)
            data = lean(whole)
            if data != whole:
                changes.add(Change.CUT)
            if path.name.startswith("libicudata.so"):
                before, data = data, shortened(data)
                changes |= {Change.DATA} if data != before else set()
            path.write_bytes(data)
            path.chmod(0o755 if info.external_attr >> 16 & 0o111 else 0o644)
    return changes


def _place(name: str) -> PurePosixPath | None:
    """Where a member goes below site-packages, None for what is not unpacked."""
    path = PurePosixPath(name)
    if is_left_out(name):
        return None
    if not path.parts[0].endswith(".data"):
        return path
    if path.parts[1:2] in (("purelib",), ("platlib",)):
        return PurePosixPath(*path.parts[2:])
    return None


def _locked(pin: str, wheels: Path) -> str:
    name, _, release = pin.partition("==")
    plain = re.sub(r"[-_.]+", "_", name).lower()
    for path in wheels.glob("*.whl"):
        found, number = path.name.split("-")[:2]
        if re.sub(r"[-_.]+", "_", found).lower() == plain and number == release:
            return f"{pin} --hash=sha256:{sha256_of(path)}"
    raise BuildFailed(f"No wheel of {pin} was downloaded.")


def _download(target: Target, python: str, lines: Iterable[str], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    listed = folder / "requirements.txt"
    listed.write_text("\n".join(lines) + "\n", "utf-8")
    platforms = [part for tag in target.tags for part in ("--platform", tag)]
    _run(
        [
            sys.executable,
            "-m",
            "pip",
            "download",
            "-q",
            "--no-deps",
            "--only-binary=:all:",
            "--implementation",
            "cp",
            "--python-version",
            python,
            "--abi",
            exact_python(python),
            "--abi",
            "abi3",
            "--abi",
            "none",
            *platforms,
            "-d",
            str(folder),
            "-r",
            str(listed),
        ]
    )


def _run(command: list[str], given: str = "") -> str:
    done = subprocess.run(command, input=given, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BuildFailed(f"{' '.join(command[1:4])} failed: {done.stderr.strip()[-2000:]}")
    return done.stdout
