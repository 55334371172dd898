"""The staging tree of a target: private Python, wheels, our own package, launchers, file list."""

from __future__ import annotations

import platform
import shutil
from dataclasses import dataclass
from pathlib import Path

from intarsia.core.state.storage.file_list import write_list
from intarsia.core.state.storage.version_folders import CURRENT, VERSIONS
from intarsia.plugin.notices import carried
from intarsia_build import desktop
from intarsia_build.carried import note_libraries, note_python
from intarsia_build.changes import Change
from intarsia_build.contents import write_contents
from intarsia_build.failures import BuildFailed
from intarsia_build.icu_data import require_shortened
from intarsia_build.libraries import carry_fallback
from intarsia_build.opencv import relink
from intarsia_build.runtime import (
    copy_host_runtime,
    fetched,
    host_python,
    unpack_runtime,
    write_path_file,
)
from intarsia_build.targets import ROOT, Target, version
from intarsia_build.unneeded import remove_unneeded
from intarsia_build.wheels import fetch, fits, name_of, unpack

RUNTIMES = ("published", "host", "none")
FALLBACK = "python/fallback"


@dataclass(frozen=True)
class Staging:
    """What to assemble and from what. `runtime`: one of RUNTIMES.

    published: the target's archive from its publisher. host: this Linux Python. none: only the
    wheels; the installer for Windows fetches the Python when it runs.
    """

    target: Target
    cache: Path
    wheel: Path
    runtime: str = "published"

    @property
    def python(self) -> str:
        return host_python() if self.runtime == "host" else self.target.runtime.python

    @property
    def python_release(self) -> str:
        """Its whole version, "3.12.11"."""
        host = self.runtime == "host"
        return platform.python_version() if host else self.target.runtime.release


def runtime_of(target: Target, asked: str) -> str:
    """The one of RUNTIMES for a target: only Linux can have this computer's Python."""
    return "none" if asked == "host" and target.name != "linux" else asked


def stage(staging: Staging, out: Path) -> Path:
    """Assemble the tree anew below `out` and return its folder. Raises BuildFailed, OSError."""
    target = staging.target
    top = out / ("Intarsia.app" if target.name == "macos" else "Intarsia")
    shutil.rmtree(top, ignore_errors=True)
    root = top / "Contents" / "Resources" if target.name == "macos" else top
    folder = root / VERSIONS / version()
    folder.mkdir(parents=True)
    site = folder / _lay_runtime(staging, folder)
    site.mkdir(parents=True, exist_ok=True)
    changes = _changes_of_runtime(staging, folder)
    wheels = (*fetch(target, staging.python, staging.cache), staging.wheel)
    for wheel in wheels:
        if not fits(wheel.name, target):
            raise BuildFailed(f"{wheel.name} is not for {target.name}.")
        changes[name_of(wheel)] = unpack(wheel, site)
    if target.name == "linux":
        opencv = next(x for x in wheels if x.name.startswith("opencv_python"))
        relink(opencv, site)
        changes[name_of(opencv)] |= {Change.LINKED, Change.CUT}
        for libraries in remove_unneeded(site):
            changes[name_of(Path(libraries.removesuffix(".libs")))].add(Change.LEFT_OUT)
        require_shortened(site)
        note_libraries(folder, carry_fallback(site / "PySide6" / "Qt", folder / FALLBACK))
    note_python(folder, staging.python_release)
    write_contents(folder, site, changes)
    _dress(target, top, root)
    shutil.copyfile(ROOT / "LICENSE", root / "LICENSE")
    (root / CURRENT).write_text(version() + "\n", "ascii")
    write_list(folder)
    return top


def _lay_runtime(staging: Staging, folder: Path) -> str:
    """Put the Python into the version's folder; returns where its packages go."""
    target = staging.target
    if staging.runtime == "host":
        return copy_host_runtime(folder)
    if staging.runtime == "published":
        unpack_runtime(fetched(target.runtime, staging.cache), target, folder)
    elif target.is_windows:
        (folder / "python").mkdir()
        write_path_file(folder / "python", target.runtime.python)
    return target.site


def _changes_of_runtime(staging: Staging, folder: Path) -> dict[str, set[Change]]:
    """What was changed of the Python in a version's folder, and of the libraries it came with."""
    if staging.runtime == "host":
        libraries = {x.name: {Change.CUT, Change.SEARCHED} for x in carried(folder)}
        return {"python": {Change.LEFT_OUT, Change.CUT, Change.SEARCHED}, **libraries}
    return {"python": {Change.LISTED}} if staging.target.is_windows else {}


def _dress(target: Target, top: Path, root: Path) -> None:
    if target.name == "linux":
        desktop.write_linux(root)
    elif target.name == "macos":
        desktop.write_macos(top / "Contents")
    else:
        desktop.write_windows(root)
