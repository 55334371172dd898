"""Runs Inno Setup's compiler on installer.iss over the staged Windows tree."""

from __future__ import annotations

import shlex
import subprocess
from pathlib import Path

from intarsia_build.failures import BuildFailed
from intarsia_build.targets import ROOT, WINDOWS, version


def definitions(out: Path) -> dict[str, str]:
    """What installer.iss is told: the tree, the runtime and its hash."""
    return {
        "Staging": str(out / "windows" / "Intarsia"),
        "Output": str(out),
        "PythonUrl": WINDOWS.runtime.url,
        "PythonSha256": WINDOWS.runtime.sha256,
        "PythonArchive": WINDOWS.runtime.name,
    }


def compile_installer(out: Path, compiler: str) -> Path:
    """The installer's .exe in `out`. `compiler` runs ISCC.exe, with Wine where that is needed.

    Under Wine, paths are given as drive Z sees them. Raises BuildFailed.
    """
    if not compiler:
        raise BuildFailed("Inno Setup's compiler is not given: --compiler 'wine ISCC.exe'.")
    wine = "wine" in compiler
    told = []
    for name, value in definitions(out).items():
        path = name in ("Staging", "Output")
        told.append(f"/D{name}={_windows(value) if wine and path else value}")
    script = str(ROOT / "installer.iss")
    command = [*shlex.split(compiler), *told, _windows(script) if wine else script]
    done = subprocess.run(command, capture_output=True, text=True, check=False, errors="replace")
    if done.returncode:
        raise BuildFailed(f"Inno Setup says: {(done.stdout + done.stderr).strip()[-3000:]}")
    return out / f"intarsia-{version()}-setup.exe"


def _windows(path: str) -> str:
    return "Z:" + path.replace("/", "\\")
