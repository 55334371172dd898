"""A picture of two discs taken apart, and what corrections make of its objects."""

from __future__ import annotations

import numpy as np

from intarsia.core.engine.methods.classical.correct import corrected_objects
from intarsia.core.engine.methods.classical.segment import found_objects
from intarsia.core.engine.methods.protocol import Aids, RunContext
from intarsia.core.engine.pixels.planes import array_of, inside_of, pixels_of
from intarsia.core.wire.correct import Correct, Operation
from intarsia.core.wire.edits import Segment, new_id
from intarsia.core.wire.events import FoundObject
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import Pixels, Placed

HEIGHT, WIDTH = 120, 160
LEFT, RIGHT = (45, 60), (112, 50)  # centres of the two discs, x, y
Found = tuple[FoundObject, ...]


class Holder:
    """A watcher that holds one picture and is never cancelled."""

    cancelled = False

    def __init__(self, picture: Pixels) -> None:
        self._picture = picture

    def progress(self, step: int, of: int, preview: Pixels | None) -> None:
        pass

    def loading(self, pack: str, done: int, of: int) -> None:
        pass

    def picture(self, sha256: str) -> Pixels:
        return self._picture


def source(dtype: type = np.uint8, top: float = 255, alpha: float = 1.0) -> Pixels:
    """Two discs on a ramp."""
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    rgba = np.stack([0.4 + x / 900, 0.5 + y / 900, 0.3 + 0 * x, alpha + 0 * x], axis=2)
    rgba[(x - LEFT[0]) ** 2 + (y - LEFT[1]) ** 2 < 26**2, :3] = (0.9, 0.8, 0.2)
    rgba[(x - RIGHT[0]) ** 2 + (y - RIGHT[1]) ** 2 < 22**2, :3] = (0.1, 0.2, 0.8)
    values = rgba * top
    return pixels_of((np.rint(values) if top > 1 else values).astype(dtype))


def taken_apart(picture: Pixels) -> Found:
    edit = Segment(id=new_id(), picture=picture.sha256)
    found = found_objects(edit, RunContext(0, Holder(picture)))
    return tuple(item for item in found if isinstance(item, FoundObject))


def at(objects: Found, point: tuple[int, int]) -> FoundObject:
    """The object that owns a pixel."""
    for item in objects:
        box = item.mask.box
        x, y = point[0] - box.left, point[1] - box.top
        if 0 <= x < box.width and 0 <= y < box.height and inside_of(item.mask.pixels)[y, x]:
            return item
    raise AssertionError(f"nobody owns {point}")


def disc(x: float, y: float, radius: float) -> Pixels:
    rows, columns = np.mgrid[:HEIGHT, :WIDTH]
    inside = (columns - x) ** 2 + (rows - y) ** 2 < radius**2
    return pixels_of(inside.astype(np.uint8) * np.uint8(255))


def correct(
    picture: Pixels,
    objects: Found,
    operation: Operation,
    *targets: FoundObject,
    mask: Pixels | None = None,
    amount: float = 0.0,
    aids: Aids | None = None,
    notes: list[str] | None = None,
) -> Found:
    edit = Correct(
        id=new_id(),
        picture=Size(WIDTH, HEIGHT),
        window=Placed(picture, 0, 0),
        operation=operation,
        objects=objects,
        targets=tuple(item.object_id for item in targets),
        mask=mask,
        amount=amount,
    )
    edit.check()
    context = RunContext(0, Holder(picture), aids=aids, notes=[] if notes is None else notes)
    found = corrected_objects(edit, context)
    return tuple(item for item in found if isinstance(item, FoundObject))


def owners(objects: Found) -> np.ndarray:
    """(H, W) how many objects own each pixel."""
    count = np.zeros((HEIGHT, WIDTH), int)
    for item in objects:
        box = item.mask.box
        count[box.top : box.bottom, box.left : box.right] += inside_of(item.mask.pixels)
    return count


def laid(picture: Pixels, objects: Found) -> np.ndarray:
    """(H, W, 3) all layers back to front, in the units of the picture."""
    canvas = np.zeros((HEIGHT, WIDTH, 3))
    top = {"u8": 255.0, "u16": 65535.0, "f32": 1.0}[picture.depth.value]
    for item in objects:
        box, rgba = item.layer.box, array_of(item.layer.pixels).astype(float)
        view = canvas[box.top : box.bottom, box.left : box.right]
        alpha = rgba[..., 3:] / top
        mixed = rgba[..., :3] * alpha + view * (1 - alpha)
        view[...] = np.rint(mixed) if top > 1 else mixed
    return canvas


def check_invariants(picture: Pixels, objects: Found) -> None:
    assert (owners(objects) == 1).all()
    assert len({item.object_id for item in objects}) == len(objects)
    level = 1e-3 if picture.depth.value == "f32" else 1
    difference = np.abs(laid(picture, objects) - array_of(picture)[..., :3]).max()
    assert difference <= level
    for item in objects:
        assert item.mask.box == item.layer.box


def spread(item: FoundObject) -> np.ndarray:
    """(H, W, 4) a layer alone; black where it does not show."""
    out = np.zeros((HEIGHT, WIDTH, 4), np.uint8)
    box, rgba = item.layer.box, array_of(item.layer.pixels)
    out[box.top : box.bottom, box.left : box.right] = rgba * (rgba[..., 3:] > 0)
    return out


def upright(x: int) -> Pixels:
    """A stroke from top to bottom."""
    mask = np.zeros((HEIGHT, WIDTH), np.uint8)
    mask[:, x : x + 3] = 255
    return pixels_of(mask)


def area(objects: Found, item: FoundObject) -> int:
    same = next((x for x in objects if x.object_id == item.object_id), None)
    return 0 if same is None else int(inside_of(same.mask.pixels).sum())
