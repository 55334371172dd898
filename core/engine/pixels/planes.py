"""The one crossing between pixels on the wire and arrays: bytes to numpy and back, depth kept."""

from __future__ import annotations

import io
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.masks import INSIDE
from intarsia.core.wire.pixels import GREY, RGBA, Depth, Pixels

# (H, W, C) in the depth of the picture: uint8, uint16, or float32 (0 .. 1 nominal).
Plane: TypeAlias = npt.NDArray[np.uint8 | np.uint16 | np.float32]
Floats: TypeAlias = npt.NDArray[np.float32]
Mask: TypeAlias = npt.NDArray[np.bool_]

Value: TypeAlias = np.dtype[np.uint8 | np.uint16 | np.float32]
_DTYPES: dict[Depth, Value] = {
    Depth.U8: np.dtype(np.uint8),
    Depth.U16: np.dtype(np.uint16).newbyteorder("<"),
    Depth.F32: np.dtype(np.float32).newbyteorder("<"),
}


def array_of(pixels: Pixels) -> Plane:
    """The plane as a read-only view, (H, W, C), C = 1 or 4 (RGBA, straight alpha), own depth."""
    flat = np.frombuffer(pixels.data, _DTYPES[pixels.depth])
    return flat.reshape(pixels.height, pixels.width, pixels.channels)


def rgba_of(pixels: Pixels) -> Plane:
    """The plane as RGBA, (H, W, 4), own depth, straight alpha; grey becomes opaque (a copy)."""
    array = array_of(pixels)
    if pixels.channels == RGBA:
        return array
    out = np.empty((*array.shape[:2], RGBA), array.dtype)
    out[..., :3] = array
    out[..., 3] = full(array.dtype)
    return out


def pixels_of(array: Plane, icc: bytes | None = None) -> Pixels:
    """A plane of the wire from (H, W, C) or (H, W), of the depth that the dtype names."""
    depth = depth_of(array.dtype)
    height, width = array.shape[:2]
    channels = GREY if array.ndim == 2 else array.shape[2]
    data = array.astype(_DTYPES[depth], copy=False).tobytes()
    return Pixels(width, height, channels, depth, data, icc)


class PlaneInPlace:
    """A plane of 8 bits on its way: written where its bytes stay, so that they are not copied."""

    def __init__(self, height: int, width: int, channels: int) -> None:
        self._shape = height, width, channels
        self._kept = io.BytesIO(bytes(height * width * channels))

    def array(self) -> npt.NDArray[np.uint8]:
        """(H, W, C) zeros to write to; it must be gone before `pixels`."""
        return np.frombuffer(self._kept.getbuffer(), np.uint8).reshape(self._shape)

    def pixels(self, icc: bytes | None = None) -> Pixels:
        height, width, channels = self._shape
        return Pixels(width, height, channels, Depth.U8, self._kept.getvalue(), icc)


def depth_of(dtype: Value) -> Depth:
    """The depth whose values have this dtype."""
    return next(depth for depth, known in _DTYPES.items() if known == dtype)


def full(dtype: Value) -> int:
    """The value that means 1.0 in this dtype: 255, 65535 or 1."""
    return 1 if dtype.kind == "f" else int(256**dtype.itemsize - 1)


def to_float(array: Plane) -> Floats:
    """The same values as float32, 1.0 = full; a copy of the same shape."""
    if array.dtype.kind == "f":
        return np.array(array, np.float32)
    return np.multiply(array, np.float32(1 / full(array.dtype)), dtype=np.float32)


def from_float(values: Floats, depth: Depth) -> Plane:
    """float32 values, 1.0 = full, in another depth: integers are clipped and rounded."""
    dtype = _DTYPES[depth]
    if dtype.kind == "f":
        return values.astype(dtype)
    top = np.float32(full(dtype))
    whole: Plane = np.rint(np.clip(values, 0.0, 1.0) * top).astype(dtype)
    return whole


def inside_of(mask: Pixels) -> Mask:
    """Where a grey 8-bit mask marks: bool (H, W)."""
    return array_of(mask)[..., 0] >= INSIDE


def labels_of(label_map: Pixels) -> npt.NDArray[np.int32]:
    """A grey 8- or 16-bit label map as int32 (H, W)."""
    return array_of(label_map)[..., 0].astype(np.int32)


def check_finite(pixels: Pixels, name: str) -> None:
    """Raises BadEdit where a float plane holds NaN or infinity; integers always pass."""
    if pixels.depth is Depth.F32 and not np.isfinite(array_of(pixels)).all():
        raise BadEdit(
            f"The {name} has pixels that are not numbers.", "Repair or re-save the picture first."
        )
