"""What gestures cost at the size of real photos: processor seconds, and bytes a pixel.

    python benchmarks/sizes.py [PHOTO] --json [--megapixels 1 12 24 50] [--krita COMMAND] [--before]

Each size has a process of its own, in which everything is compiled before the clock starts. There
`take_apart` and the two ways of saving mean the photo enlarged; `memory_per_pixel` is the peak of
take apart less what was held before it, with the picture itself in the difference. The others mean
an object of the same number of pixels on a larger canvas, which is the photo continued by its
mirror images: `first_box` finds the picture new, `box` and `click` find it prepared, `settle` moves
the object. `click_enlarged` is one on the enlarged photo after it was taken apart, `click_thing`
one on a smaller thing there; the names with `_wall` are by the clock, the least of three, and
`click_thing_over_grab_cut` is that beside cv2.grabCut by the same clock. Beside them in the same
process: cv2.grabCut and cv2.inpaint on the windows of the same object, and `krita_save`, a Krita
that opens the document and saves it as its own, less what it takes for one pixel. Seconds are of
the processor; `times`: multiples of the first size's. `--before`: take apart at the first size by
an earlier version in the same run, and what is wanted of this one: a third of that, and at most
four times that third at 24 megapixels (`sizes_before.py`).
The four sizes take less than 20 minutes on two cores.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import shlex
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import psutil
from sizes_before import take_apart_before

from intarsia.core.engine.files.png import EnginePngCodec
from intarsia.core.engine.headless.progress_line import ProgressLine
from intarsia.core.engine.headless.work import Work
from intarsia.core.engine.methods.classical.method import prepare_edits, prepare_prompts
from intarsia.core.engine.methods.registry import built_in
from intarsia.core.engine.pixels.planes import inside_of, pixels_of
from intarsia.core.state.document.document import with_objects, with_placements
from intarsia.core.state.ora.imported import document_of_layers
from intarsia.core.state.ora.native_file import open_document, save_document
from intarsia.core.state.planning.options import EditOptions
from intarsia.core.wire.edits import Prompt, PromptKind
from intarsia.core.wire.files import FileLayer
from intarsia.core.wire.geometry import Affine, Box
from intarsia.core.wire.pixels import Placed

PHOTO = Path(__file__).parents[1] / "resources" / "welcome.jpg"
_SIZES = (1.0, 12.0, 24.0, 50.0)
_EVERY_S = 0.004
_GRABS, _RADIUS = 5, 3  # of grabCut and of inpaint, as people call them
_CLICKS = 3
_THING = (0.5, 0.25)  # where the small thing is that is clicked on, as shares of the photo
_SHARE, _TIMES = 1 / 3, 4  # of what take apart took: wanted at 1 megapixel, and of that at 24


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("photo", type=Path, nargs="?", default=PHOTO)
    parser.add_argument("--megapixels", type=float, nargs="+", default=_SIZES)
    parser.add_argument("--krita", default="", help="the command of a Krita, to save with it too")
    parser.add_argument("--before", action="store_true", help="an earlier version beside it")
    parser.add_argument("--one", action="store_true", help="measure the first size, here")
    parser.add_argument("--json", action="store_true", help="one line, last")
    options = parser.parse_args()
    if options.one:
        print(json.dumps(measured(options.photo, options.megapixels[0], options.krita)))
        return 0
    found = {}
    for size in options.megapixels:
        command = [sys.executable, __file__, str(options.photo), "--one", "--megapixels", str(size)]
        command += ["--krita", options.krita]
        out = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
        found[f"{size:g}"] = json.loads(out.splitlines()[-1])
        print(f"{size:g} MP", *(f"{name} {value:g}" for name, value in found[f"{size:g}"].items()))
    first = next(iter(found.values()))
    times = {
        size: {
            name: round(value / first[name], 2) for name, value in row.items() if first[name] > 0
        }
        for size, row in found.items()
    }
    told: dict[str, object] = {"seconds": found, "times": times}
    if options.before:
        told["take_apart"] = _beside_before(options.photo, options.megapixels[0], found)
        print("take apart", told["take_apart"])
    if options.json:
        print(json.dumps(told))
    return 0


def _beside_before(
    photo: Path, megapixels: float, found: dict[str, dict[str, float]]
) -> dict[str, float]:
    """What an earlier version took at the first size, what is wanted, and what was measured."""
    before = take_apart_before(photo, megapixels, dict(os.environ))
    wanted = before * _SHARE
    now = {f"at_{size}": row["take_apart"] for size, row in found.items()}
    return {"before": round(before, 2), "wanted": round(wanted, 2)} | {
        "wanted_at_24": round(_TIMES * wanted, 2),
        **now,
    }


def measured(photo: Path, megapixels: float, krita: str = "") -> dict[str, float]:
    """The figures of one size; `krita`: the command of a Krita, "" for none."""
    prepare_prompts()
    prepare_edits()
    picture = cv2.cvtColor(cv2.imread(str(photo)), cv2.COLOR_BGR2RGB)
    work_on(scaled(picture, 0.2)).take_apart(EditOptions())
    found = {
        name: round(value, 3) for name, value in _whole(scaled(picture, megapixels), krita).items()
    }
    small = scaled(picture, 1.0)
    canvas, thing = _continued(small, megapixels)
    found.update({name: round(value, 3) for name, value in _thing(canvas, thing).items()})
    beside = found["click_thing_wall"] / found["cv2_grab_cut_wall"]
    found["click_thing_over_grab_cut"] = round(beside, 2)
    return found


def _whole(picture: np.ndarray, krita: str) -> dict[str, float]:
    """Take apart, a click and save."""
    with PeakMemory() as memory:
        work = work_on(picture)
        found = {"take_apart": seconds(lambda: work.take_apart(EditOptions()))}
    found["memory_per_pixel"] = memory.bytes / (picture.shape[0] * picture.shape[1])
    for name, (x, y) in (("click_enlarged", (0.5, 0.5)), ("click_thing", _THING)):
        at = picture.shape[1] * x, picture.shape[0] * y
        found[name], found[f"{name}_wall"] = _clicked(work, at)
    codec, merged = EnginePngCodec(), work.merged()
    kept: list[bytes] = []
    found["save"] = seconds(
        lambda: kept.append(save_document(work.document, work.store, codec, merged))
    )
    opened = open_document(kept[0], codec)
    moved = with_placements(opened.document, {opened.document.objects[-1].id: Affine(1, 0, 9)})
    found["save_of_one_change"] = seconds(
        lambda: save_document(moved, opened.store, codec, merged, previous=kept[0])
    )
    found["save_of_one_change_share"] = found["save_of_one_change"] / found["save"]
    if krita:
        bare = work_on(np.zeros((1, 1, 3), np.uint8))
        least = save_document(bare.document, bare.store, codec, bare.merged())
        found["krita_save"] = _krita_seconds(krita, kept[0]) - _krita_seconds(krita, least)
    return found


def _krita_seconds(krita: str, data: bytes) -> float:
    """Processor seconds of a Krita that opens an OpenRaster file and saves it as its own."""
    with tempfile.TemporaryDirectory() as folder:
        path, out = Path(folder) / "x.ora", Path(folder) / "x.kra"
        path.write_bytes(data)
        command = [*shlex.split(krita), str(path), "--export", "--export-filename", str(out)]
        names = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")
        environment = os.environ | dict.fromkeys(names, folder)
        before = os.times()
        subprocess.run(command, check=True, capture_output=True, timeout=600, env=environment)
        after = os.times()
    spent = after.children_user - before.children_user
    return spent + after.children_system - before.children_system


def _thing(picture: np.ndarray, box: Box) -> dict[str, float]:
    """Prompts and a move of one object, and what people would use."""
    work = work_on(picture)
    around = Prompt(PromptKind.BOX, box=box)
    middle = box.left + box.width / 2, box.top + box.height / 2
    found = {"first_box": seconds(lambda: work.find(around, EditOptions()))}
    found["box"] = seconds(lambda: work.find(around, EditOptions()))
    found["click"], found["click_wall"] = _clicked(work, middle)
    item = work.find(around, EditOptions())
    work.document = with_objects(work.document, [item])
    work.document = with_placements(work.document, {item.id: Affine(1, 0, 60, 0, 1, 30)})
    found["settle"] = seconds(lambda: work.settle(EditOptions()))
    near = box.grown(box.width // 2).intersection(work.document.size.box)
    window = np.ascontiguousarray(picture[near.top : near.bottom, near.left : near.right, ::-1])
    inside = box.moved(-near.left, -near.top)
    rectangle = (inside.left, inside.top, inside.width, inside.height)
    cuts = [_both_seconds(lambda: _grab_cut(window, rectangle)) for _ in range(_CLICKS)]
    found["cv2_grab_cut"], found["cv2_grab_cut_wall"] = map(min, zip(*cuts, strict=True))
    hole = np.zeros(window.shape[:2], np.uint8)
    mask, at = inside_of(work.store.get(item.mask)), item.box.moved(-near.left, -near.top)
    fits = mask[max(0, -at.top) :, max(0, -at.left) :]
    view = hole[max(0, at.top) : at.bottom, max(0, at.left) : at.right]
    view[...] = fits[: view.shape[0], : view.shape[1]]
    found["cv2_inpaint"] = seconds(lambda: cv2.inpaint(window, hole, _RADIUS, cv2.INPAINT_TELEA))
    return found


def _clicked(work: Work, at: tuple[float, float]) -> tuple[float, float]:
    """Processor seconds of a click, and the same by the clock: the least of a few.

    Each is a hundredth of a pixel from the last, so that none finds its answer ready.
    """
    prompts = [
        Prompt(PromptKind.POINTS, points=((at[0] + k / 100, at[1]),)) for k in range(_CLICKS)
    ]
    taken = [_both_seconds(lambda p=p: work.find(p, EditOptions())) for p in prompts]
    return min(spent for spent, _ in taken), min(wall for _, wall in taken)


def _both_seconds(work: Callable[[], object]) -> tuple[float, float]:
    """Of the processor, and by the clock."""
    start = time.perf_counter()
    spent = seconds(work)
    return spent, time.perf_counter() - start


def _grab_cut(window: np.ndarray, rectangle: tuple[int, int, int, int]) -> None:
    mask = np.zeros(window.shape[:2], np.uint8)
    back, front = np.zeros((1, 65)), np.zeros((1, 65))
    cv2.grabCut(window, mask, rectangle, back, front, _GRABS, cv2.GC_INIT_WITH_RECT)


def work_on(picture: np.ndarray) -> Work:
    """A document of (H, W, 3) RGB uint8."""
    rgba = cv2.cvtColor(picture, cv2.COLOR_RGB2RGBA)
    layer = FileLayer("Original", Placed(pixels_of(rgba), 0, 0))
    found = document_of_layers(layer.placed.pixels.size, [layer])
    return Work(found, built_in(), ProgressLine(io.StringIO()))


def scaled(picture: np.ndarray, megapixels: float) -> np.ndarray:
    factor = (megapixels * 1e6 / (picture.shape[0] * picture.shape[1])) ** 0.5
    return cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC)


def _continued(picture: np.ndarray, megapixels: float) -> tuple[np.ndarray, Box]:
    """The picture amid its mirror images, and the box of the object in its middle."""
    height, width = picture.shape[:2]
    factor = max(1.0, (megapixels * 1e6 / (height * width)) ** 0.5)
    down, right = round(height * (factor - 1) / 2), round(width * (factor - 1) / 2)
    canvas = np.pad(picture, ((down, down), (right, right), (0, 0)), mode="symmetric")
    side = round(min(height, width) / 4)
    return canvas, Box(right + (width - side) // 2, down + (height - side) // 2, side, side)


def seconds(work: Callable[[], object]) -> float:
    """Processor seconds that the work takes, of all threads."""
    start = time.process_time()
    work()
    return time.process_time() - start


class PeakMemory:
    """The most resident bytes that this process holds while it is entered, less those before."""

    def __init__(self) -> None:
        self._process = psutil.Process()
        self._ended = threading.Event()
        self._watch = threading.Thread(target=self._look, daemon=True)
        self._before = 0
        self._most = 0

    @property
    def bytes(self) -> int:
        return self._most - self._before

    def __enter__(self) -> PeakMemory:
        self._before = self._process.memory_info().rss
        self._watch.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._watch.join()

    def _look(self) -> None:
        while not self._ended.wait(_EVERY_S):
            self._most = max(self._most, self._process.memory_info().rss)


if __name__ == "__main__":
    sys.exit(main())
