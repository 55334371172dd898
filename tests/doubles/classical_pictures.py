"""Small pictures whose right answer is known, and edits of them that the classical method does."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from intarsia.core.engine.methods.classical.method import Classical
from intarsia.core.engine.methods.protocol import Outcome, RunContext
from intarsia.core.engine.pixels.flatten import flatten
from intarsia.core.engine.pixels.planes import array_of, pixels_of
from intarsia.core.wire.edits import (
    Edit,
    ObjectPlacement,
    PaintExemplar,
    Prompt,
    Rearrange,
    RepaintMap,
    Segment,
    new_id,
)
from intarsia.core.wire.events import ResultLayer, Role
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.pixels import Pixels, Placed

SIDE = 160


class Watching:
    """Lets everything pass; holds one picture; cancels after `steps` steps."""

    def __init__(self, picture: Pixels | None = None, steps: int = 10**9) -> None:
        self._picture = picture
        self._left = steps

    @property
    def cancelled(self) -> bool:
        self._left -= 1
        return self._left < 0

    def progress(self, step: int, of: int, preview: Pixels | None) -> None:
        pass

    def loading(self, pack: str, done: int, of: int) -> None:
        pass

    def picture(self, sha256: str) -> Pixels:
        assert self._picture is not None
        return self._picture


def run(
    edit: Edit, picture: Pixels | None = None, *, notes: list[str] | None = None
) -> list[Outcome]:
    context = RunContext(edit.seed, Watching(picture), notes=[] if notes is None else notes)
    return list(Classical().run(edit, context))


def lawn(shade: float = 0.0) -> np.ndarray:
    """Green noise, uint8 RGBA, opaque; brighter to the right by `shade`."""
    rng = np.random.default_rng(0)
    values = np.array([70, 120, 60]) + rng.normal(0, 6, (SIDE, SIDE, 3))
    values += shade * np.linspace(0, 1, SIDE)[None, :, None]
    out = np.full((SIDE, SIDE, 4), 255, np.uint8)
    out[..., :3] = np.clip(values, 0, 255)
    return out


def disc(side: int = 40, colour: tuple[int, int, int] = (210, 40, 40)) -> np.ndarray:
    """A textured disc, uint8 RGBA, with a soft rim."""
    y, x = np.mgrid[:side, :side] + 0.5 - side / 2
    out = np.zeros((side, side, 4), np.uint8)
    out[..., :3] = np.array(colour) + (8 * np.sin(x / 2)[..., None]).astype(int)
    out[..., 3] = np.rint(255 * np.clip(side * 0.42 - np.hypot(y, x) + 0.5, 0, 1))
    return out


def scene(at: tuple[int, int] = (50, 60)) -> tuple[np.ndarray, Placed]:
    """A disc on the lawn, and the disc's layer: (picture, layer)."""
    picture, thing = lawn(), disc()
    x, y = at
    alpha = thing[..., 3:] / 255
    part = picture[y : y + 40, x : x + 40]
    part[..., :3] = np.rint(alpha * thing[..., :3] + (1 - alpha) * part[..., :3])
    return picture, Placed(pixels_of(thing), x, y)


def layers_of(outcomes: list[Outcome]) -> list[ResultLayer]:
    return [outcome for outcome in outcomes if isinstance(outcome, ResultLayer)]


def flat(picture: np.ndarray, layers: list[ResultLayer]) -> np.ndarray:
    source = ResultLayer("source", Role.FILL, Placed(pixels_of(picture), 0, 0))
    box = Box(0, 0, picture.shape[1], picture.shape[0])
    return array_of(flatten([source, *layers], box)).astype(int)


def region(mask: np.ndarray) -> Pixels:
    return pixels_of(mask.astype(np.uint8) * 255)


def rearrange(picture: np.ndarray, *objects: ObjectPlacement, **changes: object) -> Rearrange:
    edit = Rearrange(
        id=new_id(),
        picture=Size(SIDE, SIDE),
        window=Placed(pixels_of(picture), 0, 0),
        objects=objects,
    )
    return replace(edit, **changes)  # type: ignore[arg-type]


def centre() -> np.ndarray:
    mask = np.zeros((SIDE, SIDE), bool)
    mask[50:110, 60:100] = True
    return mask


def exemplar_edit(exemplar: np.ndarray, mask: np.ndarray | None = None) -> PaintExemplar:
    return PaintExemplar(
        id=new_id(),
        picture=Size(SIDE, SIDE),
        window=Placed(pixels_of(lawn()), 0, 0),
        region=region(centre()),
        exemplar=pixels_of(exemplar),
        exemplar_mask=None if mask is None else region(mask),
        likeness=1.0,
    )


def repaint(after: np.ndarray, labels: tuple[int, ...] = ()) -> RepaintMap:
    before = np.zeros((SIDE, SIDE), np.uint8)
    before[80:] = 1
    return RepaintMap(
        id=new_id(),
        picture=Size(SIDE, SIDE),
        window=Placed(pixels_of(halves()), 0, 0),
        before=pixels_of(before),
        after=pixels_of(after),
        labels=labels,
    )


def halves() -> np.ndarray:
    """Sand below row 80, lawn above it."""
    picture = lawn()
    rng = np.random.default_rng(5)
    picture[80:, :, :3] = np.clip(
        np.array([200, 180, 130]) + rng.normal(0, 6, (80, SIDE, 3)), 0, 255
    )
    return picture


def segment(picture: Pixels, prompt: Prompt | None = None) -> Segment:
    return Segment(id=new_id(), picture=picture.sha256, prompt=prompt or Prompt())
