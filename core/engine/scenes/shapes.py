"""Outlines of scene objects as signed fields: about pixels to the outline, positive inside.

Every outline takes pixel coordinates relative to the object's centre, x (1, W) and y (H, 1), and
gives a float32 (H, W) field.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from intarsia.core.engine.scenes.fields import Field

Outline = Callable[[Field, Field], Field]
ROLES = 3  # pieces of one role share a colour: 0 the body, 1 its limbs, 2 its marks


@dataclass(frozen=True)
class PaintedPiece:
    """One piece of an object, painted over the pieces before it."""

    outline: Outline
    role: int = 0


def blob(radius: float, rng: np.random.Generator) -> Outline:
    """A smooth star-convex blob: a circle with a few harmonics."""
    orders = np.arange(2, 7)
    sizes = rng.normal(0, 0.16, orders.size) / orders**0.7
    phases = rng.uniform(0, 2 * np.pi, orders.size)

    def field(x: Field, y: Field) -> Field:
        theta = np.arctan2(y, x)
        reach = np.ones_like(theta)
        for order, size, phase in zip(orders, sizes, phases, strict=True):
            reach = reach + np.float32(size) * np.cos(int(order) * theta + np.float32(phase))
        return (np.maximum(reach, 0.25) * np.float32(radius) - np.hypot(x, y)).astype(np.float32)

    return field


def ellipse(rx: float, ry: float, angle: float) -> Outline:
    cos, sin = np.float32(np.cos(angle)), np.float32(np.sin(angle))

    def field(x: Field, y: Field) -> Field:
        u, v = (x * cos + y * sin) / np.float32(rx), (y * cos - x * sin) / np.float32(ry)
        return ((1 - np.hypot(u, v)) * np.float32(min(rx, ry))).astype(np.float32)

    return field


def slab(rx: float, ry: float, corner: float, angle: float) -> Outline:
    """A rectangle with rounded corners."""
    cos, sin = np.float32(np.cos(angle)), np.float32(np.sin(angle))

    def field(x: Field, y: Field) -> Field:
        u = np.abs(x * cos + y * sin) - np.float32(rx - corner)
        v = np.abs(y * cos - x * sin) - np.float32(ry - corner)
        outside = np.hypot(np.maximum(u, 0), np.maximum(v, 0))
        return (np.float32(corner) - outside - np.minimum(np.maximum(u, v), 0)).astype(np.float32)

    return field


def polygon(radius: float, sides: int, rng: np.random.Generator) -> Outline:
    """A convex polygon with uneven sides."""
    step = 2 * np.pi / sides
    angles = (np.arange(sides) + rng.uniform(-0.25, 0.25, sides)) * step + rng.uniform(0, step)
    reach = radius * rng.uniform(0.62, 0.85, sides)

    def field(x: Field, y: Field) -> Field:
        inside = np.full(np.broadcast_shapes(x.shape, y.shape), np.float32(1e6))
        for angle, far in zip(angles, reach, strict=True):
            along = x * np.float32(np.cos(angle)) + y * np.float32(np.sin(angle))
            inside = np.minimum(inside, np.float32(far) - along)
        return inside.astype(np.float32)

    return field


def star(radius: float, points: int, phase: float) -> Outline:
    """A star with `points` blunt tips."""

    def field(x: Field, y: Field) -> Field:
        wave = np.abs(((np.arctan2(y, x) + phase) * points / np.pi) % 2 - 1)
        reach = np.float32(radius) * (np.float32(0.55) + np.float32(0.45) * wave)
        return ((reach - np.hypot(x, y)) * np.float32(0.7)).astype(np.float32)

    return field


def capsule(start: tuple[float, float], stop: tuple[float, float], thickness: float) -> Outline:
    """A straight limb with round ends."""
    ax, ay = start
    bx, by = stop[0] - ax, stop[1] - ay
    length = max(bx * bx + by * by, 1e-6)

    def field(x: Field, y: Field) -> Field:
        along = np.clip(((x - ax) * bx + (y - ay) * by) / length, 0, 1)
        gap = np.hypot(x - ax - along * bx, y - ay - along * by)
        return (np.float32(thickness) - gap).astype(np.float32)

    return field


def ring(radius: float, thickness: float) -> Outline:
    """A ring: an object with a hole."""

    def field(x: Field, y: Field) -> Field:
        return np.float32(thickness) - np.abs(np.hypot(x, y) - np.float32(radius - thickness))

    return field


def shifted(outline: Outline, dx: float, dy: float) -> Outline:
    def field(x: Field, y: Field) -> Field:
        return outline(x - np.float32(dx), y - np.float32(dy))

    return field


def clipped(outline: Outline, by: Outline) -> Outline:
    """The part of `outline` inside `by`."""

    def field(x: Field, y: Field) -> Field:
        return np.minimum(outline(x, y), by(x, y))

    return field


def random_parts(radius: float, rng: np.random.Generator) -> tuple[str, list[PaintedPiece]]:
    """(kind, pieces bottom to top) of one object that fits a circle of `radius` px (nearly)."""
    kind = str(rng.choice(list(_KINDS), p=[0.2, 0.14, 0.14, 0.06, 0.06, 0.14, 0.14, 0.12]))
    return kind, _KINDS[kind](radius, rng)


def _blob_parts(radius: float, rng: np.random.Generator) -> list[PaintedPiece]:
    body = blob(radius * 0.8, rng)
    return [PaintedPiece(body), *_inlays(body, radius, rng)]


def _slab_parts(radius: float, rng: np.random.Generator) -> list[PaintedPiece]:
    rx, ry = radius * rng.uniform(0.45, 0.85), radius * rng.uniform(0.3, 0.7)
    corner = min(rx, ry) * rng.uniform(0.05, 0.9)
    body = slab(rx, ry, corner, rng.normal(0, 0.5))
    return [PaintedPiece(body), *_inlays(body, radius, rng)]


def _polygon_parts(radius: float, rng: np.random.Generator) -> list[PaintedPiece]:
    body = polygon(radius, int(rng.integers(3, 8)), rng)
    return [PaintedPiece(body), *_inlays(body, radius, rng)]


def _star_parts(radius: float, rng: np.random.Generator) -> list[PaintedPiece]:
    return [PaintedPiece(star(radius * 0.95, int(rng.integers(4, 9)), rng.uniform(0, 6)))]


def _ring_parts(radius: float, rng: np.random.Generator) -> list[PaintedPiece]:
    return [PaintedPiece(ring(radius * 0.9, radius * rng.uniform(0.12, 0.25)))]


def _mug_parts(radius: float, rng: np.random.Generator) -> list[PaintedPiece]:
    """A vessel: a handle behind a body, and its opening."""
    rx, ry = radius * rng.uniform(0.4, 0.55), radius * rng.uniform(0.5, 0.75)
    side = rng.choice([-1.0, 1.0])
    handle = shifted(ring(ry * 0.55, ry * 0.14), side * rx, 0.0)
    body = slab(rx, ry, rx * 0.25, 0.0)
    opening = shifted(ellipse(rx * 0.9, ry * 0.16, 0.0), 0.0, -ry * 0.78)
    return [PaintedPiece(handle, 1), PaintedPiece(body), PaintedPiece(opening, 2)]


def _creature_parts(radius: float, rng: np.random.Generator) -> list[PaintedPiece]:
    """A body, a head and limbs."""
    rx, ry = radius * rng.uniform(0.45, 0.6), radius * rng.uniform(0.25, 0.4)
    side = rng.choice([-1.0, 1.0])
    thickness = radius * rng.uniform(0.06, 0.1)
    limbs = [
        PaintedPiece(capsule((t * rx, 0.2 * ry), (t * rx * 1.15, radius * 0.75), thickness), 1)
        for t in (-0.65, -0.25, 0.3, 0.7)
    ]
    body = ellipse(rx, ry, rng.normal(0, 0.15))
    head_at = (side * rx * 0.95, -ry * rng.uniform(0.5, 1.1))
    head = shifted(ellipse(ry * 0.62, ry * 0.55, rng.normal(0, 0.4)), *head_at)
    return [*limbs, PaintedPiece(body), PaintedPiece(head), *_inlays(body, radius * 0.6, rng)[:1]]


def _post_parts(radius: float, rng: np.random.Generator) -> list[PaintedPiece]:
    """A stem with a crown: a tree, a lamp, a mushroom."""
    stem = capsule((0, 0), (rng.normal(0, 0.1) * radius, radius * 0.85), radius * 0.11)
    crown = shifted(blob(radius * 0.45, rng), 0.0, -radius * 0.35)
    return [PaintedPiece(stem, 1), PaintedPiece(crown), *_inlays(crown, radius * 0.4, rng)[:1]]


_KINDS: dict[str, Callable[[float, np.random.Generator], list[PaintedPiece]]] = {
    "blob": _blob_parts,
    "slab": _slab_parts,
    "polygon": _polygon_parts,
    "star": _star_parts,
    "ring": _ring_parts,
    "mug": _mug_parts,
    "creature": _creature_parts,
    "post": _post_parts,
}


def _inlays(body: Outline, radius: float, rng: np.random.Generator) -> list[PaintedPiece]:
    """Up to two patches of another colour inside `body`."""
    found: list[PaintedPiece] = []
    for _ in range(int(rng.integers(0, 3))):
        dx, dy = rng.uniform(-0.35, 0.35, 2) * radius
        patch = (
            slab(radius, radius * rng.uniform(0.08, 0.2), 1.0, rng.uniform(0, np.pi))
            if rng.random() < 0.4
            else blob(radius * rng.uniform(0.15, 0.35), rng)
        )
        found.append(PaintedPiece(clipped(shifted(patch, dx, dy), body), 2))
    return found
