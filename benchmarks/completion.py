"""Hole completion side by side: ours, OpenCV's two inpainters, and smooth fill with grain.

    python benchmarks/completion.py [--images DIR --masks DIR] [--choose] [--json]

Every method fills the same holes with one setting. Seconds are the median of three interleaved
runs, after everything has been compiled. ``--choose`` repeats the choice of our settings: for each
photo the setting is taken that does best on all the others, and scored on the one left out.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import skimage
from fill_metrics import Score, fill_metrics

from intarsia.core.engine.completion import FAST, FillPreset, complete, warm
from intarsia.core.engine.scenes import render_scene
from intarsia.core.wire.masks import INSIDE

Picture = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]
Method = Callable[[Picture, Mask], Picture]

PHOTOS = (
    "astronaut.png",
    "coffee.png",
    "rocket.jpg",
    "chelsea.png",
    "motorcycle_left.png",
    "camera.png",
)
SCENES = 4
OBJECTS = 3  # of each scene, the largest
SCENE_SIDE = 384  # pixels
LONGEST = 512  # pixels, of the default pictures
RUNS = 3
RADIUS = 5  # pixels, of OpenCV's inpainters
CHOICES = tuple(
    replace(FAST, texture=texture, richer=richer, tone=tone)
    for texture in (0.1, 0.15, 0.2)
    for richer in (0.3, 0.6, 0.9)
    for tone in (0.7, 1.0, 1.5)
)


@dataclass(frozen=True)
class Case:
    """A picture float32 RGB (H, W, 3) in [0, 1], the hole bool (H, W), and whose picture it is."""

    photo: str
    truth: Picture
    hole: Mask


def read(path: Path, longest: int | None = None) -> Picture:
    """A picture file as float32 RGB in [0, 1], shrunk to ``longest`` if that is given."""
    levels = cv2.imread(str(path), cv2.IMREAD_COLOR)
    if levels is None:
        raise SystemExit(f"{path} is not a picture that OpenCV reads.")
    picture = levels[..., ::-1].astype(np.float32) / 255
    scale = 1.0 if longest is None else min(1.0, longest / max(picture.shape[:2]))
    if scale < 1:
        size = (round(picture.shape[1] * scale), round(picture.shape[0] * scale))
        picture = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    return np.ascontiguousarray(picture)


def blob(shape: tuple[int, int], rng: np.random.Generator) -> Mask:
    """A wobbly disc of about 104 pixels across."""
    radius = 52
    y, x = (rng.uniform(radius, side - radius) for side in shape)
    rows, columns = np.mgrid[: shape[0], : shape[1]]
    angle = np.arctan2(rows - y, columns - x)
    phases = rng.uniform(0, 2 * np.pi, 3)
    wobble = 0.18 * np.cos(2 * angle + phases[0]) + 0.12 * np.cos(3 * angle + phases[1])
    wobble += 0.08 * np.cos(5 * angle + phases[2])
    return np.hypot(rows - y, columns - x) < 0.92 * radius * (1 + wobble)


def box(shape: tuple[int, int], rng: np.random.Generator) -> Mask:
    """A square of 84 pixels."""
    side = 84
    top, left = (int(rng.integers(8, length - side - 8)) for length in shape)
    hole = np.zeros(shape, np.bool_)
    hole[top : top + side, left : left + side] = True
    return hole


def strokes(shape: tuple[int, int], rng: np.random.Generator) -> Mask:
    """Three bent strokes of 18 pixels' width."""
    hole = np.zeros(shape, np.uint8)
    for _ in range(3):
        point = rng.uniform(20, np.array(shape[::-1]) - 20.0)
        angle = rng.uniform(0, 2 * np.pi)
        for _ in range(4):
            angle += rng.uniform(-0.8, 0.8)
            end = point + 45 * np.array([np.cos(angle), np.sin(angle)])
            cv2.line(hole, point.astype(int).tolist(), end.astype(int).tolist(), 1, 18)
            point = end
    return hole > 0


def behind_objects(seed: int) -> list[Case]:
    """The background where the largest objects of a rendered scene stood: what taking an object
    away asks for, with a truth that no photo has."""
    scene = render_scene(seed, SCENE_SIDE)
    order = np.argsort(-scene.masks.sum((1, 2)), kind="stable")[:OBJECTS]
    cases = []
    for number in order:
        silhouette = (scene.masks[number] > 0.02).astype(np.uint8)
        hole = cv2.dilate(silhouette, np.ones((9, 9))) > 0
        cases.append(Case(f"scene {seed}", scene.background, hole))
    return cases


def default_cases() -> list[Case]:
    """Three holes in each photo that scikit-image ships, and the objects of some scenes."""
    folder = Path(skimage.__file__).parent / "data"
    cases = []
    for number, name in enumerate(PHOTOS):
        picture = read(folder / name, LONGEST)
        rng = np.random.default_rng(number)
        for make in (blob, box, strokes):
            shape = (picture.shape[0], picture.shape[1])
            cases.append(Case(name, picture, make(shape, rng)))
    for seed in range(SCENES):
        cases += behind_objects(seed)
    return cases


def folder_cases(images: Path, masks: Path) -> list[Case]:
    """Every picture in ``images`` that has a mask of the same stem in ``masks``; white is hole."""
    found = {path.stem: path for path in sorted(masks.iterdir()) if path.is_file()}
    cases = []
    for path in sorted(images.iterdir()):
        if path.stem not in found or not path.is_file():
            continue
        truth = read(path)
        hole = read(found[path.stem])[..., 0] >= INSIDE / 255
        if hole.shape != truth.shape[:2]:
            raise SystemExit(f"{found[path.stem]} and {path} differ in size.")
        if not hole.any() or hole.all():
            raise SystemExit(f"{found[path.stem]} marks nothing or everything.")
        cases.append(Case(path.stem, truth, hole))
    if not cases:
        raise SystemExit(f"No picture in {images} has a mask of the same name in {masks}.")
    return cases


def inpainter(flag: int) -> Method:
    """One of OpenCV's, on float pictures."""

    def fill(picture: Picture, hole: Mask) -> Picture:
        levels = np.rint(picture * 255).astype(np.uint8)
        filled = cv2.inpaint(levels, hole.astype(np.uint8), RADIUS, flag)
        return filled.astype(np.float32) / 255

    return fill


def with_grain(picture: Picture, hole: Mask) -> Picture:
    """The control: NS, and noise with the energy that each band has around the hole."""
    smooth = inpainter(cv2.INPAINT_NS)(picture, hole)
    around = cv2.dilate(hole.astype(np.uint8), np.ones((25, 25))) > 0
    around &= ~(cv2.dilate(hole.astype(np.uint8), np.ones((9, 9))) > 0)
    noise = np.random.default_rng(0).normal(size=hole.shape).astype(np.float32)
    grain = np.zeros_like(noise)
    previous, smoother = noise, smooth.mean(-1)
    for sigma in (1, 2, 4):
        blurred = cv2.GaussianBlur(noise, (0, 0), sigma)
        coarser = cv2.GaussianBlur(smooth.mean(-1), (0, 0), sigma)
        wanted = float(((smoother - coarser)[around] ** 2).mean()) if around.any() else 0.0
        band = previous - blurred
        grain += band * np.float32((wanted / float((band**2).mean())) ** 0.5)
        previous, smoother = blurred, coarser
    filled = picture.copy()
    filled[hole] = np.clip(smooth + grain[..., None], 0, 1)[hole]
    return filled


def ours(preset: FillPreset) -> Method:
    """Ours at one setting and one seed."""

    def fill(picture: Picture, hole: Mask) -> Picture:
        return complete(picture, hole, rng=np.random.default_rng(0), preset=preset)

    return fill


def run(method: Method, case: Case) -> tuple[Picture, float]:
    """The fill of one case and its seconds. The truth in the hole is hidden from the method."""
    picture = case.truth.copy()
    picture[case.hole] = 0
    start = time.perf_counter()
    filled = method(picture, case.hole)
    return filled, time.perf_counter() - start


def means(rows: Iterable[dict[str, float]]) -> dict[str, float]:
    """The mean of every figure; a tiny hole's missing SWD is left out."""
    table = list(rows)
    return {key: round(float(np.nanmean([row[key] for row in table])), 4) for key in table[0]}


def compare(methods: dict[str, Method], cases: list[Case]) -> dict[str, dict[str, float]]:
    """Mean figures of every method over all cases."""
    rows: dict[str, list[dict[str, float]]] = {name: [] for name in methods}
    for case in cases:
        seconds: dict[str, list[float]] = {name: [] for name in methods}
        fills: dict[str, Picture] = {}
        for _ in range(RUNS):
            for name, method in methods.items():
                fills[name], spent = run(method, case)
                seconds[name].append(spent)
        for name in methods:
            score = asdict(fill_metrics(fills[name], case.truth, case.hole))
            rows[name].append({**score, "seconds": float(np.median(seconds[name]))})
    return {name: means(row) for name, row in rows.items()}


def worth(scores: list[Score]) -> float:
    """What a choice of settings is judged by: the three goals in units of what would matter."""
    psnr = float(np.mean([score.psnr for score in scores]))
    texture = float(np.mean([score.texture_error for score in scores]))
    swd = float(np.nanmean([score.swd for score in scores]))
    return psnr - 5 * max(0.0, texture - 0.5) - swd


def choose(cases: list[Case]) -> None:
    """Print, for each photo, the setting chosen on the others and how it does on that photo."""
    scores = {
        preset: [fill_metrics(run(ours(preset), case)[0], case.truth, case.hole) for case in cases]
        for preset in CHOICES
    }
    photos = [case.photo for case in cases]
    held_out: list[Score] = []
    for photo in dict.fromkeys(photos):
        others = [n for n, name in enumerate(photos) if name != photo]
        best = max(CHOICES, key=lambda preset: worth([scores[preset][n] for n in others]))
        held_out += [scores[best][n] for n, name in enumerate(photos) if name == photo]
        print(f"without {photo}: texture {best.texture}, richer {best.richer}, tone {best.tone}")
    figures = means(asdict(score) for score in held_out)
    print("held out:", ", ".join(f"{name} {value:.3f}" for name, value in figures.items()))


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--images", type=Path, help="folder of pictures")
    parser.add_argument("--masks", type=Path, help="folder of masks of the same stem, white = hole")
    parser.add_argument("--choose", action="store_true", help="repeat the choice of our settings")
    parser.add_argument("--json", action="store_true", help="one line of JSON, last")
    options = parser.parse_args(arguments)
    if (options.images is None) != (options.masks is None):
        parser.error("--images and --masks go together")
    if options.images is not None:
        cases = folder_cases(options.images, options.masks)
    else:
        cases = default_cases()
    warm()
    if options.choose:
        choose(cases)
        return 0
    methods: dict[str, Method] = {
        "intarsia": ours(FAST),
        "telea": inpainter(cv2.INPAINT_TELEA),
        "ns": inpainter(cv2.INPAINT_NS),
        "ns_grain": with_grain,
    }
    figures = compare(methods, cases)
    if options.json:
        print(json.dumps({"methods": figures, "cases": len(cases)}))
        return 0
    columns = list(next(iter(figures.values())))
    print(f"{len(cases)} cases".ljust(12) + "".join(name.rjust(15) for name in columns))
    for name, row in figures.items():
        print(name.ljust(12) + "".join(f"{row[column]:15.3f}" for column in columns))
    return 0


if __name__ == "__main__":
    sys.exit(main())
