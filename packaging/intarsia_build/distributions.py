"""Our own sdist, wheel and Krita zip, built from a copy of the sources."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from intarsia.plugin.krita.install.package import build_zip, default_name
from intarsia_build.archives import TIME, repacked
from intarsia_build.failures import BuildFailed
from intarsia_build.targets import ROOT, version

_PARTS = ("core", "plugin", "resources", "ui")
_FILES = ("pyproject.toml", "README.md", "LICENSE")


def build_distributions(out: Path, work: Path) -> tuple[Path, ...]:
    """sdist, wheel and Krita zip in `out`; equal sources give equal bytes. Raises BuildFailed.

    A build in the checkout would ship modules that were deleted since the last one: hence the copy.
    """
    source = work / "source"
    copy_sources(source)
    out.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), str(source)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(TIME)}
    # What is copied on the way has the rights of this umask, whatever that of whoever builds.
    umask = 0o022 if os.name == "posix" else -1
    done = subprocess.run(
        command, env=environment, umask=umask, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise BuildFailed(f"The wheel cannot be built: {done.stderr.strip()[-2000:]}")
    wheel = out / f"intarsia-{version()}-py3-none-any.whl"
    return repacked(out / f"intarsia-{version()}.tar.gz"), wheel, build_zip(out / default_name())


def copy_sources(folder: Path) -> None:
    """What the wheel is made of, without caches, at the same times and modes everywhere."""
    shutil.rmtree(folder, ignore_errors=True)
    for part in _PARTS:
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    for name in _FILES:
        shutil.copyfile(ROOT / name, folder / name)
    for path in folder.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)
