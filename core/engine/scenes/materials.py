"""What scenes are painted with: material of an object's piece, and whole backgrounds."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from intarsia.core.engine.scenes import fields
from intarsia.core.engine.scenes.fields import Field

Colour = npt.NDArray[np.float32]


def random_colour(rng: np.random.Generator) -> Colour:
    """(3,) RGB in [0, 1]: greys and pastels are as common as strong colours."""
    value = rng.uniform(0.12, 0.95)
    chroma = value * rng.beta(1.1, 2.4)
    hue = rng.uniform(0, 3)
    weights = np.clip(1 - np.abs((hue - np.arange(3) + 1.5) % 3 - 1.5), 0, 1)
    return np.asarray(value - chroma + chroma * weights / weights.max(), np.float32)


def distinct_colour(others: list[Colour], least: float, rng: np.random.Generator) -> Colour:
    """A random colour at least `least` (RGB distance) from `others`, or the best of 12 tries."""
    best, best_gap = random_colour(rng), -1.0
    for _ in range(12):
        colour = random_colour(rng)
        gap = min((float(np.linalg.norm(colour - other)) for other in others), default=9.0)
        if gap > best_gap:
            best, best_gap = colour, gap
        if gap >= least:
            break
    return best


def paint(shape: tuple[int, int], base: Colour, scale: float, rng: np.random.Generator) -> Field:
    """(H, W, 3) RGB material around `base`; its coarse features are `scale` pixels large."""
    second = np.clip(base + rng.normal(0, 0.16, 3), 0, 1).astype(np.float32)
    angle = rng.uniform(0, np.pi)
    kind = rng.choice(6, p=[0.3, 0.25, 0.15, 0.1, 0.1, 0.1])
    if kind == 0:
        mix = fields.ramp(shape, angle)
    elif kind == 1:
        mix = 0.5 + 0.25 * fields.power_noise(shape, rng.uniform(0.9, 1.8), rng)
    elif kind == 2:
        mix = fields.stripes(shape, scale * rng.uniform(0.08, 0.35), angle, rng.uniform(0, 6))
    elif kind == 3:
        mix = fields.checks(shape, scale * rng.uniform(0.15, 0.4), angle)
    elif kind == 4:
        mix = fields.spots(shape, scale * rng.uniform(0.12, 0.3), rng)
    else:
        grain = fields.power_noise(shape, 1.2, rng) * np.float32(scale * 0.05)
        x, y = fields.grid(shape)
        along = x * np.float32(np.cos(angle)) + y * np.float32(np.sin(angle)) + grain
        mix = 0.5 + 0.5 * np.sin(along * np.float32(2 * np.pi / max(6.0, scale * 0.12)))
    colour = base + np.clip(mix, 0, 1)[..., None] * (second - base)
    return np.clip(colour, 0, 1).astype(np.float32)


def background(size: int, rng: np.random.Generator) -> tuple[Field, list[Colour]]:
    """((S, S, 3) RGB backdrop, its main colours): wall, bricks, floor and wall, or landscape."""
    shape = (size, size)
    first = random_colour(rng)
    second = np.clip(first + rng.normal(0, 0.13, 3), 0, 1).astype(np.float32)
    kind = rng.choice(5, p=[0.3, 0.15, 0.3, 0.15, 0.1])
    if kind == 0:
        return _mottled(shape, first, second, rng), [first, second]
    if kind == 1:
        return _brick_wall(shape, first, rng), [first]
    if kind == 2:
        ground = distinct_colour([first], 0.2, rng)
        line = size * rng.uniform(0.3, 0.7)
        return _horizon(shape, (first, ground), line, rng), [first, ground]
    if kind == 3:
        mix = fields.stripes(shape, size * rng.uniform(0.04, 0.2), rng.uniform(0, 3), 0.0)
        soft = first + mix[..., None] * np.float32(0.7) * (second - first)
        grain = fields.power_noise(shape, 0.8, rng) * np.float32(0.02)
        return np.clip(soft + grain[..., None], 0, 1), [first, second]
    return paint(shape, first, size * 0.3, rng), [first]


def _mottled(
    shape: tuple[int, int], first: Colour, second: Colour, rng: np.random.Generator
) -> Field:
    mix = 0.5 + 0.3 * fields.power_noise(shape, rng.uniform(0.7, 1.9), rng)
    return np.clip(first + mix[..., None] * (second - first), 0, 1).astype(np.float32)


def _brick_wall(shape: tuple[int, int], base: Colour, rng: np.random.Generator) -> Field:
    mortar, tone = fields.bricks(shape, shape[0] * rng.uniform(0.04, 0.1), rng)
    grain = fields.power_noise(shape, 0.9, rng) * np.float32(0.03)
    wall = base + (tone * np.float32(0.05) + grain)[..., None]
    joint = np.clip(base + np.float32(rng.choice([-0.18, 0.15])), 0, 1)
    return np.asarray(np.clip(wall + mortar[..., None] * (joint - wall), 0, 1), np.float32)


def _horizon(
    shape: tuple[int, int], colours: tuple[Colour, Colour], line: float, rng: np.random.Generator
) -> Field:
    """A far part above a line and a ground whose texture grows towards the viewer."""
    sky = colours[0] + fields.power_noise(shape, 1.9, rng)[..., None] * np.float32(0.05)
    sky = sky + (fields.ramp(shape, np.pi / 2)[..., None] - 0.5) * np.float32(0.15)
    y = np.arange(shape[0], dtype=np.float32)
    depth = np.clip((y - np.float32(line)) / max(shape[0] - line, 1.0), 0.02, 1)
    fine = fields.power_noise(shape, 0.6, rng) * np.float32(0.05)
    coarse = fields.power_noise(shape, 1.3, rng) * np.float32(0.06)
    ground = colours[1] + ((fine + coarse) * depth[:, None])[..., None]
    ground = ground + (depth[:, None, None] - 0.5) * np.float32(0.12)
    edge = line + fields.power_noise((8, shape[1]), 1.6, rng)[0] * np.float32(shape[0] * 0.008)
    below = np.clip(y[:, None] - edge[None, :] + 0.5, 0, 1)[..., None]
    return np.asarray(np.clip(sky + below * (ground - sky), 0, 1), np.float32)
