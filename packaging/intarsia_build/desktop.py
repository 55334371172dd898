"""What makes a tree a program of its desktop: menu entry, types, icons, AppStream, a .app."""

from __future__ import annotations

import datetime
import plistlib
import shutil
from pathlib import Path

from intarsia_build.archives import TIME
from intarsia_build.icons import SIDES, png, svg, write_icns, write_ico
from intarsia_build.targets import ROOT, version

ID = "org.intarsia.Intarsia"
_HERE = ROOT / "packaging"


def write_linux(tree: Path) -> None:
    """The launcher, install.sh and `share` as the freedesktop standards lay it out."""
    for name in ("intarsia", "install.sh"):
        _copy(_HERE / "linux" / name, tree / name, runs=True)
    share = tree / "share"
    _copy(_HERE / "linux" / f"{ID}.desktop", share / "applications" / f"{ID}.desktop")
    _copy(_HERE / "linux" / f"{ID}.mime.xml", share / "mime" / "packages" / f"{ID}.xml")
    meta = (_HERE / "linux" / f"{ID}.metainfo.xml").read_text("utf-8")
    day = datetime.datetime.fromtimestamp(TIME, datetime.timezone.utc).date().isoformat()
    meta = meta.replace("@VERSION@", version()).replace("@DATE@", day)
    _write(share / "metainfo" / f"{ID}.metainfo.xml", meta.encode())
    icons = share / "icons" / "hicolor"
    for side in SIDES:
        _write(icons / f"{side}x{side}" / "apps" / f"{ID}.png", png(side))
    _write(icons / "scalable" / "apps" / f"{ID}.svg", svg().encode())


def write_windows(tree: Path) -> None:
    """The two commands and the icon."""
    for name in ("intarsia.cmd", "intarsia-edit.cmd"):
        text = (_HERE / "windows" / name).read_text("ascii")
        _write(tree / name, text.replace("\n", "\r\n").encode("ascii"))
    write_ico(tree / "intarsia.ico")


def write_macos(contents: Path) -> None:
    """Info.plist, the launcher and the icon of `Intarsia.app/Contents`."""
    facts = {
        "CFBundleName": "Intarsia",
        "CFBundleIdentifier": ID,
        "CFBundleVersion": version(),
        "CFBundleShortVersionString": version(),
        "CFBundleExecutable": "Intarsia",
        "CFBundleIconFile": "intarsia.icns",
        "CFBundlePackageType": "APPL",
        "LSMinimumSystemVersion": "14.0",
        "NSHighResolutionCapable": True,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Picture",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Alternate",
                "CFBundleTypeExtensions": ["ora", "png", "jpg", "jpeg", "webp", "tif", "psd"],
            }
        ],
    }
    _write(contents / "Info.plist", plistlib.dumps(facts, sort_keys=True))
    _copy(_HERE / "macos" / "Intarsia", contents / "MacOS" / "Intarsia", runs=True)
    _copy(_HERE / "linux" / "intarsia", contents / "Resources" / "intarsia", runs=True)
    write_icns(contents / "Resources" / "intarsia.icns")


def _copy(origin: Path, path: Path, *, runs: bool = False) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(origin, path)
    path.chmod(0o755 if runs else 0o644)


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
