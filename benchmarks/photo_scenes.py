"""Photographic cut-outs laid on real photos: scenes with known outlines to fit segmentation on.

    python benchmarks/photo_scenes.py FOLDER [--look OUT.png] [--kept-back kept_back.json]

Fetches the Debian packages named below with apt into FOLDER, checks them, and unpacks them. Nothing
of them is shipped. tuxpaint-stamps-default: hundreds of cut-outs with alpha (GPL-2+, CC0 and public
domain; its copyright file names each); plasma-workspace-wallpapers (LGPL-3+, CC BY-SA 4.0) and
gnome-backgrounds (CC BY-SA 3.0, CC0): the photos below them. A picture that looks like one of those
which decide (`kept_back.json`, difference hashes) is refused.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image

Picture = npt.NDArray[np.float32]
Labels = npt.NDArray[np.int32]

PACKAGES = {
    "tuxpaint-stamps-default": "6db6c1bfc870a47f1499d6203b083522eacb57c5f9c87d468f2e92eb6d9d5f34",
    "plasma-workspace-wallpapers": (
        "32cd18b71c8c938a18b3b351f217c02ac590e323caa3cf322fbb875ce8892f8b"
    ),
    "gnome-backgrounds": "a670dea21572652127d6e55f9cdb3a226d0037854fdbfd037003c7d00ee0dc4e",
}
# The grounds that are photographs or look like one; the others are drawn.
GROUNDS = (
    *("BytheWater", "ColdRipple", "ColorfulCups", "DarkestHour", "EveningGlow", "FallenLeaf"),
    *("Grey", "Kite", "OneStandsOut", "Path", "Volna", "summer_1am"),
    *("wood-l", "grid-l", "licorice-l", "pixels-l"),
)
HELD_OUT = 5  # every fifth cut-out and every fifth ground is for choosing, not for fitting
SIDE = 512
_DRAWN = ("cartoon", "symbols", "flags", "roadsigns", "games", "naturalforces", "medical/tooth")
_REFUSED_BITS = 40


@dataclass(frozen=True)
class PhotoScene:
    """`picture`: (H, W, 3) float32 RGB in [0, 1]. `labels`: (H, W) int32, 0 ground, k an object."""

    picture: Picture
    labels: Labels


@dataclass(frozen=True)
class CutOut:
    """A photographed thing, (h, w, 4) float32 RGBA in [0, 1]."""

    name: str
    rgba: Picture


def fetch(folder: Path) -> None:
    """Download, check and unpack the packages that `folder` lacks. Raises ValueError."""
    folder.mkdir(parents=True, exist_ok=True)
    for package, digest in PACKAGES.items():
        target = folder / package
        if target.is_dir():
            continue
        if not list(folder.glob(f"{package}_*.deb")):
            subprocess.run(["apt-get", "download", package], cwd=folder, check=True)
        (archive,) = folder.glob(f"{package}_*.deb")
        if hashlib.sha256(archive.read_bytes()).hexdigest() != digest:
            raise ValueError(f"{archive.name} is not the package that was fitted on.")
        subprocess.run(["dpkg-deb", "-x", str(archive), str(target)], check=True)


def refused(picture: npt.NDArray[np.uint8], kept_back: Sequence[int]) -> bool:
    """Whether (H, W, 3) uint8, or its mirror image, looks like a picture that is kept back."""
    ours = [dhash(picture), dhash(np.ascontiguousarray(picture[:, ::-1]))]
    return any((one ^ two).bit_count() <= _REFUSED_BITS for one in ours for two in kept_back)


def dhash(picture: npt.NDArray[np.uint8]) -> int:
    """The 256-bit difference hash of kept_back.json: 17 x 16 greys, left brighter than right."""
    grey = Image.fromarray(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY))
    small = np.asarray(grey.resize((17, 16), Image.Resampling.LANCZOS), np.int32)
    bits = (small[:, :-1] > small[:, 1:]).ravel()
    return int("".join("1" if bit else "0" for bit in bits), 2)


def grounds(folder: Path, kept_back: Sequence[int]) -> list[Picture]:
    """The photos that cut-outs are laid on, (H, W, 3) float32 RGB, about 1600 px wide."""
    found = []
    for name in GROUNDS:
        files = [
            *folder.glob(
                f"plasma-workspace-wallpapers/usr/share/wallpapers/{name}/contents/images/*"
            ),
            *folder.glob(f"gnome-backgrounds/usr/share/backgrounds/gnome/{name}.webp"),
        ]
        file = min(files, key=lambda path: (_far_from_wanted(path), path.name))
        raw = cv2.imread(str(file), cv2.IMREAD_COLOR)
        if raw is None or refused(np.asarray(raw, np.uint8), kept_back):
            continue
        scale = min(1.0, 1600 / max(raw.shape[:2]))
        small = cv2.resize(raw, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        found.append(small[..., ::-1].astype(np.float32) / 255)
    return found


def _far_from_wanted(path: Path) -> float:
    """How far the size in a wallpaper's name (1600x1200.jpg) is from 2 megapixels."""
    width, _, height = path.stem.partition("x")
    if not (width.isdigit() and height.isdigit()):
        return 0.0
    return float(abs(np.log(int(width) * int(height) / 2e6)))


def cut_outs(folder: Path, kept_back: Sequence[int]) -> list[CutOut]:
    """The photographed cut-outs: large enough, and not of flat colours as drawings are."""
    root = folder / "tuxpaint-stamps-default/usr/share/tuxpaint/stamps"
    found = []
    for path in sorted(root.rglob("*.png")):
        name = path.relative_to(root).as_posix()
        if any(word in name for word in _DRAWN) or path.stem.endswith("_mirror"):
            continue
        raw = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
        if raw is None or raw.ndim != 3 or raw.shape[2] != 4 or max(raw.shape[:2]) < 150:
            continue
        if raw.dtype == np.uint8 and _photographic(raw) and not refused(raw[..., :3], kept_back):
            rgba = raw[..., [2, 1, 0, 3]].astype(np.float32) / 255
            found.append(CutOut(name, np.ascontiguousarray(rgba)))
    return found


def _photographic(raw: npt.NDArray[np.uint8]) -> bool:
    """Whether (h, w, 4) uint8 has few equal neighbours and many colours, as photos have."""
    solid = raw[..., 3] == 255
    if solid.sum() < 3000:
        return False
    pairs = solid[:, 1:] & solid[:, :-1]
    equal = (raw[:, 1:, :3] == raw[:, :-1, :3]).all(2)[pairs].mean()
    colours = len(np.unique(raw[solid][:, :3].astype(np.uint32) @ np.array([65536, 256, 1])))
    return bool(equal < 0.13 and colours > 20 * np.sqrt(solid.sum()))


def scenes(
    lower: Sequence[Picture], things: Sequence[CutOut], count: int, seed: int
) -> Iterator[PhotoScene]:
    """`count` scenes of `things` on crops of `lower`; the same seed gives the same scenes."""
    rng = np.random.default_rng(seed)
    for _ in range(count):
        yield _scene(lower[int(rng.integers(len(lower)))], things, rng)


def _scene(ground: Picture, things: Sequence[CutOut], rng: np.random.Generator) -> PhotoScene:
    shape = [(384, 512), (341, 512), (512, 384), (512, 512)][int(rng.integers(4))]
    canvas = _crop(ground, shape, rng)
    labels = np.zeros(shape, np.int32)
    for k in range(int(rng.integers(1, 7))):
        thing = things[int(rng.integers(len(things)))]
        rgba = _fitted(thing.rgba, shape, rng)
        _lay(canvas, labels, rgba, k + 1, rng)
    blur = float(rng.uniform(0, 0.9))
    if blur > 0.3:
        canvas = cv2.GaussianBlur(canvas, (0, 0), blur)
    grainy = canvas + rng.normal(0, rng.uniform(0, 0.02), canvas.shape)
    seen = np.clip(grainy * 255, 0, 255).astype(np.uint8)
    quality = int(rng.integers(60, 96))
    _, packed = cv2.imencode(".jpg", seen, [cv2.IMWRITE_JPEG_QUALITY, quality])
    picture = np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR), np.float32) / 255
    return PhotoScene(np.ascontiguousarray(picture), labels)


def _crop(ground: Picture, shape: tuple[int, int], rng: np.random.Generator) -> Picture:
    """A part of the ground, at least half of it, mirrored half of the time, at `shape`."""
    height, width = ground.shape[:2]
    share = rng.uniform(0.45, 1.0) * min(height / shape[0], width / shape[1])
    rows, columns = int(shape[0] * share), int(shape[1] * share)
    y, x = int(rng.integers(height - rows + 1)), int(rng.integers(width - columns + 1))
    part = ground[y : y + rows, x : x + columns]
    if rng.random() < 0.5:
        part = part[:, ::-1]
    return np.asarray(cv2.resize(part, shape[::-1], interpolation=cv2.INTER_AREA), np.float32)


def _fitted(rgba: Picture, shape: tuple[int, int], rng: np.random.Generator) -> Picture:
    """The cut-out at a random size, side and tone."""
    share = float(np.exp(rng.uniform(np.log(0.004), np.log(0.35))))
    scale = np.sqrt(share * shape[0] * shape[1] / max(float(rgba[..., 3].sum()), 1.0))
    scale = min(scale, 3.0, 1.3 * max(shape) / max(rgba.shape[:2]))
    size = max(8, round(rgba.shape[1] * scale)), max(8, round(rgba.shape[0] * scale))
    solid = rgba.copy()
    solid[..., :3] *= solid[..., 3:]
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    sized = np.clip(cv2.resize(solid, size, interpolation=way), 0, 1)
    if rng.random() < 0.5:
        sized = sized[:, ::-1].copy()
    gain = rng.uniform(0.75, 1.2) * rng.uniform(0.93, 1.07, 3)
    sized[..., :3] = np.clip(sized[..., :3] * gain, 0, 1)
    return np.asarray(sized, np.float32)


def _lay(
    canvas: Picture, labels: Labels, rgba: Picture, label: int, rng: np.random.Generator
) -> None:
    """Lay the cut-out (premultiplied) somewhere, with a shadow and some of the ground's tone."""
    height, width = labels.shape
    h, w = rgba.shape[:2]
    x = int(rng.integers(-w // 4, max(width - 3 * w // 4, -w // 4 + 1)))
    y = int(rng.integers(-h // 4, max(height - 3 * h // 4, -h // 4 + 1)))
    top, left, bottom, right = max(y, 0), max(x, 0), min(y + h, height), min(x + w, width)
    if bottom - top < 4 or right - left < 4:
        return
    part = rgba[top - y : bottom - y, left - x : right - x]
    view = canvas[top:bottom, left:right]
    alpha = part[..., 3:]
    if rng.random() < 0.5:
        shade = np.zeros(labels.shape, np.float32)
        down = min(bottom, top + int(rng.integers(0, max(2, h // 8))))
        shade[down:bottom, left:right] = alpha[: bottom - down, :, 0]
        canvas *= 1 - 0.4 * cv2.GaussianBlur(shade, (0, 0), max(2.0, h / 12))[..., None]
    tone = view.reshape(-1, 3).mean(0)
    own = part[..., :3].sum((0, 1)) / max(float(alpha.sum()), 1.0)
    mixed = part[..., :3] + alpha * (tone - own) * rng.uniform(0, 0.5)
    view[...] = np.clip(mixed, 0, 1) * 1.0 + view * (1 - alpha)
    labels[top:bottom, left:right][alpha[..., 0] > 0.5] = label


def split(items: Sequence[Picture], held_out: bool) -> list[Picture]:
    """The items for choosing (`held_out`) or for fitting."""
    return [item for k, item in enumerate(items) if (k % HELD_OUT == HELD_OUT - 1) == held_out]


def split_things(items: Sequence[CutOut], held_out: bool) -> list[CutOut]:
    """The cut-outs for choosing (`held_out`) or for fitting."""
    return [item for k, item in enumerate(items) if (k % HELD_OUT == HELD_OUT - 1) == held_out]


def hashes_of(path: Path | None) -> list[int]:
    """The hashes of the pictures that are kept back."""
    if path is None:
        return []
    return [int(text, 16) for text in json.loads(path.read_text(encoding="utf-8"))["dhash"]]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--kept-back", type=Path, help="hashes of the pictures to refuse")
    parser.add_argument("--look", type=Path, help="a sheet of twelve scenes")
    options = parser.parse_args()
    fetch(options.folder)
    kept = hashes_of(options.kept_back)
    lower, things = grounds(options.folder, kept), cut_outs(options.folder, kept)
    print(f"{len(lower)} grounds, {len(things)} cut-outs")
    if options.look:
        tiles = []
        for scene in scenes(lower, things, 12, 1):
            edge = cv2.morphologyEx((scene.labels > 0).astype(np.uint8), cv2.MORPH_GRADIENT, None)
            tile = scene.picture.copy()
            tile[edge > 0] = (1, 0, 0)
            tiles.append(cv2.resize(tile, (320, 256)))
        sheet = np.vstack([np.hstack(tiles[k : k + 4]) for k in range(0, 12, 4)])
        cv2.imwrite(str(options.look), (sheet[..., ::-1] * 255).astype(np.uint8))
    return 0


if __name__ == "__main__":
    sys.exit(main())
