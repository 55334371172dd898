"""Scalar and colour fields that scenes are painted with: noise, stripes, bricks, checks, spots.

Fields are float32 arrays of a given (height, width), values about [0, 1] unless said otherwise.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Field = npt.NDArray[np.float32]


def power_noise(shape: tuple[int, int], exponent: float, rng: np.random.Generator) -> Field:
    """(H, W) noise whose amplitude falls as frequency**-exponent; zero mean, unit deviation."""
    side = -(-max(8, *shape) // 32) * 32  # a length that the FFT is quick at
    fy = np.fft.fftfreq(side)[:, None]
    fx = np.fft.rfftfreq(side)[None, :]
    radius = np.hypot(fy, fx)
    radius[0, 0] = 1.0
    white = rng.standard_normal((side, side // 2 + 1)) + 1j * rng.standard_normal(
        (side, side // 2 + 1)
    )
    spectrum = white * radius**-exponent
    spectrum[0, 0] = 0.0
    field = np.fft.irfft2(spectrum, s=(side, side))[: shape[0], : shape[1]]
    return np.asarray((field - field.mean()) / (field.std() + 1e-9), np.float32)


def grid(shape: tuple[int, int]) -> tuple[Field, Field]:
    """(x, y) of the pixel centres in pixels, each broadcastable to (H, W)."""
    x = np.arange(shape[1], dtype=np.float32)[None, :] + 0.5
    y = np.arange(shape[0], dtype=np.float32)[:, None] + 0.5
    return x, y


def ramp(shape: tuple[int, int], angle: float) -> Field:
    """(H, W) linear gradient 0 to 1 along `angle` (radians, clockwise from +x)."""
    x, y = grid(shape)
    along = x * np.float32(np.cos(angle)) + y * np.float32(np.sin(angle))
    low, high = float(along.min()), float(along.max())
    return ((along - low) / max(high - low, 1e-6)).astype(np.float32)


def stripes(shape: tuple[int, int], period: float, angle: float, phase: float) -> Field:
    """(H, W) soft-edged stripes of `period` pixels across `angle`."""
    x, y = grid(shape)
    along = x * np.float32(np.cos(angle)) + y * np.float32(np.sin(angle))
    wave = np.sin(along * np.float32(2 * np.pi / period) + np.float32(phase))
    return np.asarray(np.clip(wave * np.float32(min(period / 4, 3.0)) + 0.5, 0, 1), np.float32)


def checks(shape: tuple[int, int], period: float, angle: float) -> Field:
    """(H, W) checkerboard with fields of half a `period`."""
    one = stripes(shape, period, angle, 0.3) * 2 - 1
    two = stripes(shape, period, angle + np.pi / 2, 1.1) * 2 - 1
    return ((one * two + 1) / 2).astype(np.float32)


def spots(shape: tuple[int, int], period: float, rng: np.random.Generator) -> Field:
    """(H, W) round spots on a jittered lattice: 1 inside a spot, 0 between them."""
    x, y = grid(shape)
    rows, columns = int(shape[0] // period) + 2, int(shape[1] // period) + 2
    jitter = rng.uniform(0.25, 0.75, (2, rows, columns)).astype(np.float32)
    radius = rng.uniform(0.16, 0.3, (rows, columns)).astype(np.float32)
    column = np.minimum((x / period).astype(np.int32), columns - 1)
    row = np.minimum((y / period).astype(np.int32), rows - 1)
    dx = x / np.float32(period) - column - jitter[0][row, column]
    dy = y / np.float32(period) - row - jitter[1][row, column]
    edge = radius[row, column] - np.hypot(dx, dy)
    return np.asarray(np.clip(edge * np.float32(period) + 0.5, 0, 1), np.float32)


def bricks(shape: tuple[int, int], height: float, rng: np.random.Generator) -> tuple[Field, Field]:
    """(mortar, tone), both (H, W): 1 in the joints, and one random tone in [-1, 1] per brick."""
    x, y = grid(shape)
    width, joint = height * 2.2, max(1.0, height * 0.08)
    row = (y / height).astype(np.int32)
    shifted = x + (row % 2) * np.float32(width / 2)
    column = (shifted / width).astype(np.int32)
    across = np.abs(shifted / np.float32(width) - column - 0.5) * np.float32(width)
    down = np.abs(y / np.float32(height) - row - 0.5) * np.float32(height)
    inside = np.minimum(width / 2 - across, height / 2 - down) - np.float32(joint)
    mortar = np.clip(0.5 - inside, 0, 1)
    tones = rng.uniform(-1, 1, (int(row.max()) + 1, int(column.max()) + 1)).astype(np.float32)
    return mortar.astype(np.float32), tones[row, column]


def blur(field: Field, radius: int) -> Field:
    """Three box passes of `radius` on each axis of (H, W) or (H, W, C); edges are repeated."""
    if radius < 1:
        return field
    out = field.astype(np.float64)
    for _ in range(3):
        for axis in (0, 1):
            pad = [(0, 0)] * out.ndim
            pad[axis] = (radius + 1, radius)
            total = np.cumsum(np.pad(out, pad, mode="edge"), axis=axis)
            if axis == 0:
                out = (total[2 * radius + 1 :] - total[: -2 * radius - 1]) / (2 * radius + 1)
            else:
                out = (total[:, 2 * radius + 1 :] - total[:, : -2 * radius - 1]) / (2 * radius + 1)
    return out.astype(np.float32)
