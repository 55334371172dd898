"""Owns conversions of colour between ICC profiles, by littleCMS, in every depth."""

from __future__ import annotations

from dataclasses import replace

import imagecodecs
import numpy as np

from intarsia.core.engine.files.profiles import srgb
from intarsia.core.engine.pixels.planes import Plane, array_of, full, pixels_of
from intarsia.core.wire.encoding.limits import Limits
from intarsia.core.wire.errors import BadPicture
from intarsia.core.wire.pixels import GREY, Pixels

MAX_PROFILE_BYTES = Limits().profile_bytes
_INTENT = imagecodecs.CMS.INTENT.RELATIVE_COLORIMETRIC
_FLAGS = imagecodecs.CMS.FLAGS.BLACKPOINTCOMPENSATION
_EXACT = imagecodecs.CMS.FLAGS.NOOPTIMIZE  # else 16 bits go through a coarse table
_ROWS = 1 << 20  # pixels that are converted at a time
_SPACES = {b"GRAY": "gray", b"RGB ": "rgb", b"CMYK": "cmyk", b"Lab ": "lab"}


def space_of(icc: bytes | None) -> bytes:
    """The colour space that a profile is for, b"" where it is broken, too large or none."""
    if not icc or len(icc) > MAX_PROFILE_BYTES or icc[36:40] != b"acsp":
        return b""
    if int.from_bytes(icc[:4], "big") > len(icc):
        return b""
    return icc[16:20]


def converted(pixels: Pixels, icc: bytes | None) -> Pixels:
    """The plane in the profile `icc` (None is sRGB), in its own depth; alpha stays as it is.

    A plane without a profile is in sRGB. Grey planes come back as they are; where a profile cannot
    be used, the values stay.
    """
    if pixels.icc == icc or pixels.channels == GREY:
        return replace(pixels, icc=icc) if pixels.channels != GREY else pixels
    array = array_of(pixels)
    out = np.empty_like(array)
    out[..., 3:] = array[..., 3:]
    try:
        out[..., :3] = in_profile(array[..., :3], pixels.icc or srgb(), icc or srgb())
    except BadPicture:
        return replace(pixels, icc=icc)
    return pixels_of(out, icc)


def in_profile(array: Plane, source: bytes, target: bytes) -> Plane:
    """Colours (H, W, C) of one profile in another, RGB or grey as `target` says, same dtype.

    Relative colorimetric with black point compensation. Raises BadPicture.
    """
    spaces = _SPACES.get(space_of(source)), _SPACES.get(space_of(target))
    if None in spaces:
        raise BadPicture("The colour profile cannot be used.", "Assign another profile to it.")
    height, width = array.shape[:2]
    step = max(1, _ROWS // width)
    native = np.dtype(array.dtype.type)
    parts = []
    try:
        for top in range(0, height, step):
            rows = np.ascontiguousarray(array[top : top + step], native)
            found = imagecodecs.cms_transform(
                rows,
                source,
                target,
                colorspace=spaces[0],
                outcolorspace=spaces[1],
                outdtype=native,
                intent=_INTENT,
                flags=_FLAGS if native == np.uint8 else _FLAGS | _EXACT,
            )
            parts.append(found.reshape(*rows.shape[:2], -1))
    except (imagecodecs.CmsError, RuntimeError, ValueError) as error:
        raise BadPicture(
            "The colour profile cannot be used.", "Assign another profile to it."
        ) from error
    return np.concatenate(parts)


def grey_in_srgb(array: Plane, icc: bytes) -> Plane:
    """Greys (H, W) of a grey profile as greys of sRGB, in the same dtype. Raises BadPicture."""
    return in_profile(array[..., None], icc, srgb())[..., 1]


def lab_in_srgb(array: Plane) -> Plane:
    """CIE L*a*b* (H, W, 3), L* 0 .. 100, a* and b* about 0, float32, as sRGB 0 .. 1 float32.

    Raises nothing: what lies outside sRGB is clipped. Source: CIE 15:2004, D50, then Bradford.
    """
    values = array.astype(np.float32)
    fy = (values[..., 0] + 16) / 116
    f = np.stack([fy + values[..., 1] / 500, fy, fy - values[..., 2] / 200], axis=-1)
    xyz = np.where(f > 6 / 29, f**3, 3 * (6 / 29) ** 2 * (f - 4 / 29))
    xyz = (xyz * np.array([0.9642, 1.0, 0.8249])).astype(np.float32)
    light = xyz @ _XYZ_TO_SRGB.T
    bent = np.where(
        light > 0.0031308,
        1.055 * np.clip(light, 1e-9, None) ** (1 / 2.4) - 0.055,
        12.92 * light,
    )
    return np.asarray(np.clip(bent, 0, 1), np.float32)


# XYZ under D50 to linear sRGB (Bradford adapted), by Lindbloom.
_XYZ_TO_SRGB = np.array(
    [
        [3.1338561, -1.6168667, -0.4906146],
        [-0.9787684, 1.9161415, 0.0334540],
        [0.0719453, -0.2289914, 1.4052427],
    ],
    np.float32,
)


def scaled(values: Plane, top: int) -> Plane:
    """Float values 0 .. 1 as whole numbers up to `top` (255 or 65535)."""
    dtype = np.uint8 if top == full(np.dtype(np.uint8)) else np.uint16
    return np.asarray(np.rint(np.clip(values, 0, 1) * np.float32(top)), dtype)
