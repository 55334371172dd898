"""The table of what is downloaded and what it takes installed, measured from what was built."""

from __future__ import annotations

import zipfile
from collections import Counter
from pathlib import Path

from intarsia.core.state.storage.version_folders import VERSIONS
from intarsia_build.failures import BuildFailed
from intarsia_build.libraries import glibc_floor
from intarsia_build.targets import TARGETS, Target, version

_MOST = 6
_HEAD = """# Sizes

Measured by `python packaging/build.py sizes` from what it had built. 1 MB is 1,000,000 bytes.

| Download | MB |
|---|---|
"""


_WANTED = {"windows": 450, "macos": 450, "linux": 600}  # MB, without the private Python
_PYTHON = "Python"
_BESIDE = "notices and lists"  # of a version: beside its Python, and what each wheel says of itself
_TARGETS = """## Wanted and reached

MB of an installed version without the private Python. What is over is above all LLVM, which
compiles the loops of the engine on the first start and cannot be had in parts, and OpenCV. On Linux
its module is linked anew: to the linear algebra of SciPy and the AVIF of imagecodecs instead of
its own, and to no films (`packaging/intarsia_build/opencv.py`). For macOS that would take
signatures that only a Mac makes, and for Windows all of it is in one file. NumPy brings the same
linear algebra as SciPy once more, for longer numbers. What else is left out is in `left_out.py`,
`lean.py` and `icu_data.py` there: tests, headers, Qt's unused modules, codecs, names for linkers,
ICU's data. Looked at and kept: SciPy's statistics and optimizers, which the downloadable methods
import; hf_xet, by which packs come faster; c2pa and cryptography, which sign; pip for torch.

| | wanted | reached | over |
|---|---|---|---|
"""
_LATER = "## Added later: "
_ADDED = """## Added later: {target}

What `intarsia add-torch` downloads for the methods that need it: {down} MB, {here} MB installed.

| Most of it | MB to download | MB installed |
|---|---|---|
"""


def write_sizes(out: Path, page: Path, added: dict[str, tuple[Path, ...]]) -> Path:
    """Measure every download and installed tree in `out` and write the page.

    `added`: by system, the wheels that are added later; where there are none, what the page says of
    them stays. Raises BuildFailed.
    """
    downloads = sorted(out.glob(f"intarsia-*{version()}*.*"))
    if not downloads:
        raise BuildFailed(f"Nothing was built in {out}.")
    lines = [f"| `{path.name}` | {_mb(path.stat().st_size)} |" for path in downloads]
    parts = [_HEAD + "\n".join(lines) + "\n"]
    trees = [
        (target, root, _taken(root))
        for target in TARGETS.values()
        for root in (out / target.name).glob(f"**/{VERSIONS}/{version()}")
    ]
    if trees:
        parts.append(_reached({target.name: taken for target, _, taken in trees}))
    parts += [_tree(target, root, taken) for target, root, taken in trees]
    if added:
        parts += [_later(name, wheels) for name, wheels in added.items()]
    elif page.is_file():
        before = page.read_text("utf-8")
        parts.append(before[before.find(_LATER) :] if _LATER in before else "")
    page.write_text("\n".join(filter(None, parts)), "utf-8")
    return page


def _reached(trees: dict[str, Counter[str]]) -> str:
    """Beside what is wanted of each system, without the private Python."""
    lines = []
    for name, taken in trees.items():
        here = (sum(taken.values()) - taken[_PYTHON]) / 1e6
        lines.append(f"| {name} | {_WANTED[name]} | {here:.1f} | {here - _WANTED[name]:.1f} |")
    return _TARGETS + "\n".join(lines) + "\n"


def _taken(root: Path) -> Counter[str]:
    """Bytes of an installed version by package."""
    taken: Counter[str] = Counter()
    for path in root.rglob("*"):
        if path.is_file() and not path.is_symlink() and "__pycache__" not in path.parts:
            taken[_owner(path.relative_to(root).parts)] += path.stat().st_size
    return taken


def _tree(target: Target, root: Path, taken: Counter[str]) -> str:
    """What an installed version takes, by package, the largest first."""
    total = sum(taken.values())
    lines = [
        f"## Installed: {target.name}",
        "",
        f"{_mb(total)} MB in all{_without(target, root)}{_floor(target, root)}.",
        "",
        "| What | MB |",
        "|---|---|",
    ]
    rest = total
    for name, size in taken.most_common(_MOST):
        lines.append(f"| {name} | {_mb(size)} |")
        rest -= size
    return "\n".join([*lines, f"| everything else | {_mb(rest)} |", ""])


def _later(target: str, wheels: tuple[Path, ...]) -> str:
    """What is added later, the largest wheels first."""
    sizes = []
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as archive:
            inside = sum(info.file_size for info in archive.infolist())
        sizes.append((inside, wheel.stat().st_size, wheel.name.split("-")[0]))
    sizes.sort(reverse=True)
    down, here = sum(d for _, d, _ in sizes), sum(i for i, _, _ in sizes)
    lines = [f"| {name} | {_mb(size)} | {_mb(inside)} |" for inside, size, name in sizes[:_MOST]]
    head = _ADDED.format(target=target, down=_mb(down), here=_mb(here))
    return head + "\n".join(lines) + "\n"


def _owner(parts: tuple[str, ...]) -> str:
    if "site-packages" in parts:
        name = parts[parts.index("site-packages") + 1]
        return name.removesuffix(".libs").split("-")[0] if ".dist-info" not in name else _BESIDE
    if parts[0] != "python":
        return _BESIDE
    return "fallback libraries" if "fallback" in parts else _PYTHON


def _without(target: Target, root: Path) -> str:
    """Whether the tree was staged with `--runtime none`."""
    return "" if (root / target.exe).exists() else ", without the private Python"


def _floor(target: Target, root: Path) -> str:
    if target.name != "linux":
        return ""
    return f"; its programs need the GNU C library {glibc_floor(root)} or newer"


def _mb(size: int) -> str:
    return f"{size / 1e6:.1f}"
