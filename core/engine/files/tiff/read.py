"""Opens TIFF and BigTIFF: integer, half, single and double, any usual colour model and layout."""

from __future__ import annotations

import io
import struct
import zlib
from dataclasses import replace

import imagecodecs
import numpy as np
import tifffile

from intarsia.core.engine.files.budget import check_memory
from intarsia.core.engine.files.colour import converted
from intarsia.core.engine.files.frames import (
    DecodedPicture,
    cmyk_to_rgb,
    finished,
    straightened,
)
from intarsia.core.engine.files.tiff.claims import check_directories, check_page
from intarsia.core.engine.files.tiff.colours import (
    ICC_LAB,
    LAB,
    YCBCR,
    is_ycbcr,
    rgb_of_lab,
    rgb_of_ycbcr,
    ycbcr_of,
)
from intarsia.core.engine.files.tiff.pages import check_not_raw, is_small_copy, main_page
from intarsia.core.engine.pixels.flatten import flatten
from intarsia.core.engine.pixels.planes import Plane, from_float, full, rgba_of, to_float
from intarsia.core.state.document.rgba import as_rgba
from intarsia.core.wire.errors import BadPicture
from intarsia.core.wire.files import FileFormat, FileLayer, OpenedPicture
from intarsia.core.wire.geometry import MAX_PIXELS
from intarsia.core.wire.pixels import Depth, Pixels, Placed

_BROKEN = (
    tifffile.TiffFileError,
    imagecodecs.DelayedImportError,
    struct.error,
    zlib.error,
    RuntimeError,
    ValueError,
    TypeError,
    IndexError,
    KeyError,
    AttributeError,
    OSError,
    EOFError,
    OverflowError,
    ZeroDivisionError,
)
_ASSOCIATED, _UNASSOCIATED = 1, 2  # ExtraSamples of TIFF 6.0, section 18
_INK, _PALETTE, _MIN_IS_WHITE = 5, 3, 0  # PhotometricInterpretation
_PAGE_NAME, _PHOTOSHOP = 285, 37724
_MOST_LAYERS = 100
_MOST_LAYER_PIXELS = 4 * MAX_PIXELS  # of all pages together
_COLOURS = {_MIN_IS_WHITE: 1, 1: 1, 2: 3, _PALETTE: 1, 4: 1, _INK: 4, YCBCR: 3, LAB: 3, ICC_LAB: 3}


def open_tiff(data: bytes) -> OpenedPicture:
    """The picture of a TIFF, in its own depth (doubles and halves as float32); pages are layers.

    Raises BadPicture, before decoding where the directory promises more than a picture may hold.
    """
    notes: list[str] = []
    try:
        check_directories(data)
        with tifffile.TiffFile(io.BytesIO(data)) as file:
            check_not_raw(file)
            page = main_page(file)
            check_page(page, data)
            _check_colours(page)
            count = sum(not is_small_copy(other) for other in file.pages)
            if _PHOTOSHOP in page.tags:
                notes.append("The TIFF has layers of Photoshop; it was opened flattened.")
            first = finished(_frame(page, notes))
            layers = _page_layers(file, page, first, data, notes) if count > 1 else ()
    except BadPicture:
        raise
    except _BROKEN as error:
        raise BadPicture(
            "The TIFF is damaged or cut off.", "Get a complete copy of it, or save it again."
        ) from error
    if layers:
        shown = [layer for layer in layers if layer.visible]
        first = replace(flatten(shown, first.size.box, first.depth), icc=first.icc)
    return OpenedPicture(FileFormat.TIFF, first, layers, tuple(notes))


def _page_layers(
    file: tifffile.TiffFile,
    main: tifffile.TiffPage,
    first: Pixels,
    data: bytes,
    notes: list[str],
) -> tuple[FileLayer, ...]:
    """The pages as layers, the first lowest, as GIMP writes and opens them; none with a note.

    None where they are of different sizes or kinds, or too many. Opaque pages hide each other, so
    that only the first shows.
    """
    pages = [page for page in file.pages if not is_small_copy(page)]
    sides = {(page.imagewidth, page.imagelength) for page in pages}
    alike = len(sides) == 1 and len(pages) <= _MOST_LAYERS
    if not alike or len(pages) * first.size.pixels > _MOST_LAYER_PIXELS:
        notes.append(f"The TIFF has {len(pages)} pictures: the first was opened.")
        return ()
    check_memory("TIFF", len(pages) * first.size.pixels)
    layers = []
    for number, page in enumerate(pages, 1):
        name = page.tags.get(_PAGE_NAME)
        title = str(name.value)[:200] if name is not None and name.value else f"Page {number}"
        try:
            pixels = first if page is main else _page(page, data, notes)
        except (BadPicture, *_BROKEN):
            notes.append(f"The page {title} is damaged and was left out.")
            continue
        if pixels.depth is not first.depth or pixels.size != first.size:
            notes.append(f"The page {title} is of another kind and was left out.")
            continue
        placed = Placed(as_rgba(converted(pixels, first.icc)), 0, 0)
        layers.append(FileLayer(title, placed))
    if any(_is_opaque(layer.placed.pixels) for layer in layers[1:]):
        notes.append(f"The TIFF has {len(pages)} pages: they are layers, and the first shows.")
        layers = [layers[0], *(replace(layer, visible=False) for layer in layers[1:])]
    return tuple(layers) if len(layers) > 1 else ()


def _page(page: tifffile.TiffPage, data: bytes, notes: list[str]) -> Pixels:
    """A further page. Raises BadPicture."""
    check_page(page, data)
    _check_colours(page)
    return finished(_frame(page, notes))


def _is_opaque(pixels: Pixels) -> bool:
    array = rgba_of(pixels)
    return bool((array[..., 3] >= full(array.dtype)).all())


def _check_colours(page: tifffile.TiffPage) -> None:
    """Raises BadPicture for a colour model that cannot be opened."""
    if page.photometric not in _COLOURS:
        name = getattr(page.photometric, "name", page.photometric)
        raise BadPicture(f"The TIFF's colour model {name} is not known.", "Save it as RGB.")


def _frame(page: tifffile.TiffPage, notes: list[str]) -> DecodedPicture:
    if is_ycbcr(page):
        array = ycbcr_of(page)
    else:
        array = page.asarray()
        if page.planarconfig == 2 and page.samplesperpixel > 1:
            array = np.moveaxis(array, 0, -1)
    array = np.atleast_3d(array)
    if page.photometric == _PALETTE:
        # ColorMap: 3 x 2^bits values of 16 bits, of which the high byte counts.
        colours = np.asarray(page.colormap)
        wide = colours if colours.max(initial=0) < 256 else colours >> 8
        array = np.moveaxis(wide.astype(np.uint8)[:, array[..., 0]], 0, -1)
    else:
        array = _values(array, int(page.bitspersample), notes)
    if page.photometric == _MIN_IS_WHITE:
        array = full(array.dtype) - array
    icc = _profile(page)
    array = _channels(array, page, icc, notes)
    tag = page.tags.get(274)
    orientation = int(tag.value) if tag is not None and tag.value in range(1, 9) else 1
    return DecodedPicture(array, icc, orientation, notes)


def _values(array: np.ndarray, bits: int, notes: list[str]) -> Plane:
    """Stored values as uint8, uint16 or float32; odd bit counts are stretched to the full range."""
    if array.dtype.kind == "f":
        return array.astype(np.float32)
    if array.dtype.kind == "b" or (array.dtype.kind == "u" and bits < 8):
        top = 1 if array.dtype.kind == "b" else 2**bits - 1
        return (array.astype(np.uint16) * 255 // top).astype(np.uint8)
    if array.dtype == np.uint16 and 8 < bits < 16:
        return np.asarray(array.astype(np.uint32) * 65535 // (2**bits - 1), np.uint16)
    if array.dtype in (np.uint8, np.uint16):
        return array.astype(array.dtype.newbyteorder("="))
    if array.dtype == np.uint32:
        notes.append("The TIFF has 32-bit whole numbers; the upper 16 bits were kept.")
        return (array >> 16).astype(np.uint16)
    raise BadPicture(
        f"The TIFF holds values of type {array.dtype}.", "Save it with 8, 16 or 32-bit float."
    )


def _channels(array: Plane, page: tifffile.TiffPage, icc: bytes | None, notes: list[str]) -> Plane:
    """Colour channels and alpha, straight, without what other channels there are."""
    colours = array.shape[2] if page.photometric == _PALETTE else _COLOURS[page.photometric]
    extras = tuple(int(kind) for kind in page.extrasamples)
    alpha = next((i for i, kind in enumerate(extras) if kind in (1, 2)), None)
    if len(extras) > (alpha is not None):
        notes.append("The TIFF has further channels, which were left out.")
    colour = array[..., :colours]
    if alpha is not None and extras[alpha] == _ASSOCIATED:
        colour = straightened(colour, array[..., colours + alpha])
    if is_ycbcr(page):
        colour = rgb_of_ycbcr(colour, page)
    elif page.photometric in (LAB, ICC_LAB):
        colour = rgb_of_lab(colour, int(page.photometric), notes)
    elif page.photometric == _INK:
        colour = cmyk_to_rgb(colour, icc, notes)
    if alpha is None:
        return colour
    veil = array[..., colours + alpha, None]
    if veil.dtype != colour.dtype:  # CMYK has become 8-bit
        veil = from_float(to_float(veil), Depth.U8)
    return np.concatenate([colour, veil], axis=2)


def _profile(page: tifffile.TiffPage) -> bytes | None:
    tag = page.tags.get(34675)
    return (
        bytes(tag.value) if tag is not None and isinstance(tag.value, bytes | bytearray) else None
    )
