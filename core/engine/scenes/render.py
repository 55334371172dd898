"""One seeded scene: a picture of objects on a backdrop, with everything that a real photo hides."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from intarsia.core.engine.scenes import fields, materials, shapes
from intarsia.core.engine.scenes.fields import Field
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Box

SCENES_VERSION = 1  # raised whenever a seed renders differently

_LEAST_VISIBLE = 0.4  # share of an object that must stay in sight
_LEAST_AREA = 0.004  # of the picture; smaller objects are not placed


@dataclass(frozen=True)
class SceneObject:
    """One object as if nothing hid it. Arrays are cropped to `box`, which lies in the picture.

    `rgba`: (h, w, 4) float32, straight alpha, lit as in the picture. `shadow`: (H, W) float32, what
    the object's shadow multiplies the picture by beneath it, whole frame.
    """

    kind: str
    box: Box
    rgba: Field
    shadow: Field

    def mask(self, size: int) -> Field:
        """(size, size) float32 alpha in the picture's frame, hidden parts included."""
        whole = np.zeros((size, size), np.float32)
        rows = slice(self.box.top, self.box.bottom)
        whole[rows, self.box.left : self.box.right] = self.rgba[..., 3]
        return whole


@dataclass(frozen=True)
class RenderedScene:
    """A rendered picture and its truth; all arrays float32 in the picture's frame unless said.

    `picture`: (S, S, 3) RGB in [0, 1]. `labels`: (S, S) int32, 0 the background, k the k-th object.
    `masks`: (N, S, S) visible alpha of each object. `objects`: back to front, so that label k is
    `objects[k - 1]` and lies in front of every lower label. `background`: (S, S, 3), the same
    camera and noise with no object and no shadow.
    """

    seed: int
    picture: Field
    labels: npt.NDArray[np.int32]
    masks: Field
    objects: tuple[SceneObject, ...]
    background: Field

    @property
    def order(self) -> tuple[int, ...]:
        """Labels back to front, the background first."""
        return tuple(range(len(self.objects) + 1))


def render_scene(seed: int, size: int = 512) -> RenderedScene:
    """The scene of `seed`, `size` x `size` pixels; the same arguments give the same bytes.

    Raises BadEdit where `size` is outside 32 .. 4096 or `seed` is negative.
    """
    if not 32 <= size <= 4096 or seed < 0:
        raise BadEdit("A scene has a side of 32 to 4096 pixels and a seed of at least 0.")
    rng = np.random.default_rng([SCENES_VERSION, seed])
    backdrop, colours = materials.background(size, rng)
    backdrop = _clutter(backdrop, size, rng)
    if rng.random() < 0.4:
        backdrop = fields.blur(backdrop, round(size * rng.uniform(0.002, 0.008)))
    light = rng.uniform(-np.pi * 0.9, -np.pi * 0.1)
    objects = _place(size, colours, light, rng)
    picture = _composite(backdrop, objects)
    lens = _Lens.draw(size, light, rng)
    masks = _visible(objects, size)
    cover = np.concatenate([1 - masks.sum(0, keepdims=True), masks])
    return RenderedScene(
        seed,
        lens.shoot(picture),
        cover.argmax(0).astype(np.int32),
        masks,
        tuple(replace(item, rgba=lens.light(item)) for item in objects),
        lens.shoot(backdrop),
    )


@dataclass(frozen=True)
class _Lens:
    """Light fall-off over the frame, and the camera's noise."""

    gain: Field  # (S, S)
    noise: Field  # (S, S, 3)

    @staticmethod
    def draw(size: int, light: float, rng: np.random.Generator) -> _Lens:
        x, y = fields.grid((size, size))
        far = ((x / size - 0.5) ** 2 + (y / size - 0.5) ** 2) * np.float32(rng.uniform(0.0, 0.5))
        side = (fields.ramp((size, size), light) - 0.5) * np.float32(rng.uniform(0.0, 0.25))
        noise = rng.standard_normal((size, size, 3), np.float32) * rng.uniform(0.003, 0.018)
        return _Lens((1.0 - far + side).astype(np.float32), noise.astype(np.float32))

    def shoot(self, picture: Field) -> Field:
        """(S, S, 3) radiance to the picture as taken."""
        return np.asarray(np.clip(picture * self.gain[..., None] + self.noise, 0, 1), np.float32)

    def light(self, item: SceneObject) -> Field:
        """The object's (h, w, 4) pixels as this camera takes them."""
        rows = slice(item.box.top, item.box.bottom)
        columns = slice(item.box.left, item.box.right)
        colour = item.rgba[..., :3] * self.gain[rows, columns, None] + self.noise[rows, columns]
        return np.concatenate([np.clip(colour, 0, 1), item.rgba[..., 3:]], axis=2)


def _clutter(backdrop: Field, size: int, rng: np.random.Generator) -> Field:
    """Small marks that belong to the background: leaves, pebbles, scratches."""
    out = backdrop.copy()
    for _ in range(int(rng.choice([0, 6, 30, 60]))):
        reach = size * rng.uniform(0.004, 0.016)
        cx, cy = rng.uniform(0, size, 2)
        half = int(reach) + 2
        rows = slice(max(0, int(cy) - half), min(size, int(cy) + half))
        columns = slice(max(0, int(cx) - half), min(size, int(cx) + half))
        patch = out[rows, columns]
        x, y = fields.grid((patch.shape[0], patch.shape[1]))
        turn = rng.uniform(0, np.pi)
        mark = shapes.ellipse(reach, reach * rng.uniform(0.25, 1.0), turn)
        at = x + np.float32(columns.start - cx), y + np.float32(rows.start - cy)
        alpha = np.clip(mark(*at) + 0.5, 0, 1)[..., None]
        tone = np.clip(patch.mean((0, 1)) + rng.normal(0, 0.1, 3), 0, 1)
        patch += alpha * (tone.astype(np.float32) - patch)
    return out


def _place(
    size: int, colours: list[materials.Colour], light: float, rng: np.random.Generator
) -> list[SceneObject]:
    """Objects back to front, each with enough of it in sight in the end."""
    placed: list[SceneObject] = []
    wanted = int(rng.integers(3, 10))
    masks: list[Field] = []
    for _ in range(wanted * 4):
        if len(placed) == wanted:
            break
        radius = size * float(np.exp(rng.uniform(np.log(0.07), np.log(0.26))))
        centre = rng.uniform(0.04, 0.96, 2) * size
        item = _object(size, radius, centre, (colours, light), rng)
        if item is None:
            continue
        mask = item.mask(size)
        if _crowded([*masks, mask], size):
            continue
        placed.append(item)
        masks.append(mask)
    return placed


def _crowded(masks: list[Field], size: int) -> bool:
    """True where the last mask hides too much of one of the others, or is too small itself."""
    if masks[-1].sum() < _LEAST_AREA * size * size:
        return True
    free = np.ones((size, size), np.float32)
    for mask in reversed(masks):
        if float((mask * free).sum()) < _LEAST_VISIBLE * float(mask.sum()):
            return True
        free = free * (1 - mask)
    return False


def _object(
    size: int,
    radius: float,
    centre: npt.NDArray[np.float64],
    surroundings: tuple[list[materials.Colour], float],
    rng: np.random.Generator,
) -> SceneObject | None:
    """One object and its shadow, or None where it lies outside the frame."""
    colours, light = surroundings
    reach = int(radius * 1.35) + 4
    left, top = int(centre[0]) - reach, int(centre[1]) - reach
    box = Box(left, top, 2 * reach, 2 * reach).intersection(Box(0, 0, size, size))
    kind, pieces = shapes.random_parts(radius, rng)
    base = materials.distinct_colour(colours, rng.uniform(0.12, 0.5), rng)
    soft = float(rng.choice([0.7, 1.0, 2.5], p=[0.45, 0.4, 0.15])) * size / 512
    x, y = fields.grid((box.height, box.width))
    x, y = x + np.float32(box.left - centre[0]), y + np.float32(box.top - centre[1])
    colour = np.zeros((box.height, box.width, 3), np.float32)
    alpha = np.zeros((box.height, box.width), np.float32)
    height = np.zeros_like(alpha)
    palette = [base, *(_part_colour(base, rng) for _ in range(shapes.ROLES - 1))]
    for piece in pieces:
        field = piece.outline(x, y)
        cover = np.clip(field / np.float32(2 * soft) + 0.5, 0, 1)
        skin = materials.paint(alpha.shape, palette[piece.role], radius, rng)
        colour = colour + np.where(alpha > 0, cover, 1)[..., None] * (skin - colour)
        alpha = np.maximum(alpha, cover)
        height = np.maximum(height, np.clip(field / np.float32(radius * 0.4), 0, 1))
    if not alpha.any():
        return None
    mottle = fields.power_noise(alpha.shape, 1.0, rng) * np.float32(rng.uniform(0.0, 0.035))
    colour = _shade(colour + mottle[..., None], height, light, radius, rng.uniform(0.1, 0.6))
    rgba = np.concatenate([colour, alpha[..., None]], axis=2)
    return SceneObject(kind, box, rgba, _shadow(alpha, box, size, (radius, light), rng))


def _part_colour(base: materials.Colour, rng: np.random.Generator) -> materials.Colour:
    """Pieces of one object share a colour family more often than not."""
    if rng.random() < 0.55:
        return np.clip(base + rng.normal(0, 0.09, 3), 0, 1).astype(np.float32)
    return materials.random_colour(rng)


def _shade(colour: Field, height: Field, light: float, radius: float, amount: float) -> Field:
    """Lambert-like shading of (h, w, 3) by a dome: brighter towards the light."""
    dome = fields.blur(np.sqrt(1 - (1 - height) ** 2), max(1, round(radius * 0.05)))
    down, across = np.gradient(dome * np.float32(radius * 0.4))
    towards = -(across * np.float32(np.cos(light)) + down * np.float32(np.sin(light)))
    shade = 1 + np.float32(amount) * np.clip(towards, -1, 1) * np.float32(0.6)
    return np.asarray(np.clip(colour * shade[..., None], 0, 1), np.float32)


def _shadow(
    alpha: Field, box: Box, size: int, cast_by: tuple[float, float], rng: np.random.Generator
) -> Field:
    """(S, S) factor in (0, 1]: a cast shadow away from the light and a tight contact shadow.

    `alpha`: the object's (h, w) mask in `box`. `cast_by`: its radius (px), the light's angle.
    """
    radius, light = cast_by
    reach = radius * rng.uniform(0.05, 0.25)
    dx, dy = round(-np.cos(light) * reach), round(abs(np.sin(light)) * reach)
    margin = round(radius * 0.5) + 4
    near = box.grown(margin).intersection(Box(0, 0, size, size))
    here = np.zeros((near.height, near.width), np.float32)
    rows = slice(box.top - near.top, box.bottom - near.top)
    here[rows, box.left - near.left : box.right - near.left] = alpha
    cast = fields.blur(_moved(here, dx, dy), max(1, round(radius * rng.uniform(0.03, 0.12))))
    contact = fields.blur(_moved(here, 0, round(radius * 0.03)), max(1, round(size * 0.004)))
    dark = cast * np.float32(rng.uniform(0.1, 0.45)) + contact * np.float32(rng.uniform(0.0, 0.3))
    whole = np.ones((size, size), np.float32)
    whole[near.top : near.bottom, near.left : near.right] -= np.clip(dark, 0, 0.8)
    return whole


def _moved(field: Field, dx: int, dy: int) -> Field:
    """(H, W) shifted by whole pixels, zeros moving in."""
    height, width = field.shape
    out = np.zeros_like(field)
    out[max(dy, 0) : height + min(dy, 0), max(dx, 0) : width + min(dx, 0)] = field[
        max(-dy, 0) : height + min(-dy, 0), max(-dx, 0) : width + min(-dx, 0)
    ]
    return out


def _composite(backdrop: Field, objects: list[SceneObject]) -> Field:
    """Every object over its shadow over what lies behind it."""
    picture = backdrop.copy()
    for item in objects:
        picture *= item.shadow[..., None]
        patch = picture[item.box.top : item.box.bottom, item.box.left : item.box.right]
        patch += item.rgba[..., 3:] * (item.rgba[..., :3] - patch)
    return picture


def _visible(objects: list[SceneObject], size: int) -> Field:
    """(N, S, S) alpha of each object that those in front leave in sight."""
    masks = np.zeros((len(objects), size, size), np.float32)
    free = np.ones((size, size), np.float32)
    for index in range(len(objects) - 1, -1, -1):
        mask = objects[index].mask(size)
        masks[index] = mask * free
        free *= 1 - mask
    return masks
