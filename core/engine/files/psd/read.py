"""Opens PSD and PSB: the layers where we show them alike, else the flattened picture."""

from __future__ import annotations

import io
import logging
import struct
import warnings
import zlib
from collections.abc import Callable

import numpy as np
from psd_tools import PSDImage
from psd_tools.constants import ColorMode, Resource

from intarsia.core.engine.files.colour import lab_in_srgb
from intarsia.core.engine.files.frames import DecodedPicture, cmyk_to_rgb, finished
from intarsia.core.engine.files.psd.claims import check_psd
from intarsia.core.engine.files.psd.layers import OnlyPhotoshop, PsdLayers
from intarsia.core.engine.files.psd.planes import StoredPicture, stored_picture
from intarsia.core.engine.pixels.flatten import flatten
from intarsia.core.engine.pixels.planes import Floats, Plane, from_float, full, rgba_of
from intarsia.core.wire.errors import BadPicture, IntarsiaError
from intarsia.core.wire.files import FileFormat, FileLayer, OpenedPicture
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import Depth, Pixels

_DEPTHS = {1: Depth.U8, 8: Depth.U8, 16: Depth.U16, 32: Depth.F32}
_MODES: tuple[ColorMode, ...] = (
    ColorMode.RGB,
    ColorMode.GRAYSCALE,
    ColorMode.CMYK,
    ColorMode.INDEXED,
    ColorMode.BITMAP,
)
_MODES += (ColorMode.LAB, ColorMode.DUOTONE, ColorMode.MULTICHANNEL)
_BAND_PIXELS = 1 << 18  # compared at a time
_SAME = 2 / 255  # programs round their compositing differently
_BROKEN = (
    struct.error,
    zlib.error,
    OSError,
    EOFError,
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    AssertionError,
    OverflowError,
    RecursionError,
    NotImplementedError,
)
_HINT = "Open it in Photoshop, GIMP or Krita and save it again."


def open_psd(data: bytes) -> OpenedPicture:
    """A PSD whose header was checked, in its own depth. Raises BadPicture."""
    logging.getLogger("psd_tools").setLevel(logging.CRITICAL)
    try:
        check_psd(data)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            psd = PSDImage.open(io.BytesIO(data))
            return _opened(psd)
    except IntarsiaError:
        raise
    except _BROKEN as error:
        raise BadPicture("The PSD is damaged or cut off.", _HINT) from error


def _opened(psd: PSDImage) -> OpenedPicture:
    if psd.color_mode not in _MODES or psd.depth not in _DEPTHS:
        raise BadPicture(f"The PSD's colour mode {psd.color_mode.name} is not known.", _HINT)
    depth, notes = _DEPTHS[psd.depth], list[str]()
    icc = psd.image_resources.get_data(Resource.ICC_PROFILE)
    merged = finished(_merged(psd, depth, icc, notes))
    if not len(psd):
        return OpenedPicture(FileFormat.PSD, merged, notes=tuple(notes))
    said: list[str] = []
    layers = _layers(psd, depth, merged.icc, said)
    if layers:
        flat = flatten([x for x in layers if x.visible], merged.size.box, depth)
        if not psd.has_preview() or _alike(flat, merged):
            pixels = Pixels(flat.width, flat.height, flat.channels, depth, flat.data, merged.icc)
            return OpenedPicture(FileFormat.PSD, pixels, tuple(layers), (*notes, *said))
    if not psd.has_preview():
        notes.append("The PSD holds no flattened picture: its layers were composed in 8 bits.")
        image = psd.composite(force=True).convert("RGBA")
        composed = finished(DecodedPicture(np.asarray(image), icc))
        return OpenedPicture(FileFormat.PSD, composed, notes=tuple(notes))
    notes.append("The PSD has layers that only its own program can show; it was opened flattened.")
    return OpenedPicture(FileFormat.PSD, merged, notes=tuple(notes))


def _merged(psd: PSDImage, depth: Depth, icc: bytes | None, notes: list[str]) -> DecodedPicture:
    """The composite that the file brings."""
    stored, mode = stored_picture(psd), psd.color_mode
    most = 2 if mode in (ColorMode.GRAYSCALE, ColorMode.BITMAP) else 4
    if mode is ColorMode.CMYK:  # a PSD stores paper, not ink
        ink = _joined(stored, Depth.U8, lambda values: 1 - values[..., :4])
        return DecodedPicture(cmyk_to_rgb(ink, icc, notes), None, 1, notes)
    if mode is ColorMode.LAB:
        notes.append("The Lab picture was converted to sRGB.")
        return DecodedPicture(_joined(stored, depth, _of_lab), None, 1, notes)
    if mode is ColorMode.MULTICHANNEL:
        return _inks(stored, depth, notes)
    if mode is ColorMode.DUOTONE:
        notes.append("The duotone was opened as the greys that its inks print.")
        return DecodedPicture(_joined(stored, depth, lambda v: v[..., :1]), None, 1, notes)
    if stored.plain:
        return DecodedPicture(np.moveaxis(stored.planes[:most], 0, -1), icc, 1, notes)
    return DecodedPicture(_joined(stored, depth, lambda v: v[..., :most]), icc, 1, notes)


def _joined(stored: StoredPicture, depth: Depth, shown: Callable[[Floats], Floats]) -> Plane:
    """What `shown` makes of the picture's values, a few rows at a time, in `depth`."""
    made = [from_float(shown(values), depth) for _, values in stored.bands()]
    return np.concatenate(made, axis=0)


def _of_lab(values: Floats) -> Floats:
    """sRGB (H, W, 3), and alpha where there is one."""
    scale = np.array([100, 255, 255], np.float32)
    colour = lab_in_srgb(values[..., :3] * scale - np.array([0, 128, 128], np.float32))
    return np.concatenate([colour, values[..., 3:4]], axis=2)


def _inks(stored: StoredPicture, depth: Depth, notes: list[str]) -> DecodedPicture:
    """Spot channels as paper 0 .. 1: one as grey, three as cyan, magenta, yellow."""
    count = len(stored.planes)
    notes.append(f"The multichannel picture has {count} spot channels; it was opened as sRGB.")
    if count >= 4:
        ink = _joined(stored, Depth.U8, lambda values: 1 - values[..., :4])
        return DecodedPicture(cmyk_to_rgb(ink, None, notes))
    shown = 3 if count == 3 else 1
    return DecodedPicture(_joined(stored, depth, lambda v: v[..., :shown]), None, 1, notes)


def _layers(psd: PSDImage, depth: Depth, icc: bytes | None, notes: list[str]) -> list[FileLayer]:
    """The layers, bottom to top, RGBA; none where one of them is shown by its program alone."""
    if psd.color_mode not in (ColorMode.RGB, ColorMode.GRAYSCALE):
        return []
    try:
        return PsdLayers(Size(psd.width, psd.height), depth, icc, notes).collected(psd)
    except OnlyPhotoshop:
        return []


def _alike(one: Pixels, two: Pixels) -> bool:
    """Whether two pictures look the same: what is seen over white, within rounding."""
    first, second = rgba_of(one), rgba_of(two)
    step = max(1, _BAND_PIXELS // one.width)
    return all(
        np.abs(_over_white(first[at : at + step]) - _over_white(second[at : at + step])).max()
        <= _SAME
        for at in range(0, one.height, step)
    )


def _over_white(array: Plane) -> Floats:
    values = array.astype(np.float32) / np.float32(full(array.dtype))
    return 1 - values[..., 3:] * (1 - values[..., :3])
