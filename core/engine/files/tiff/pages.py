"""Which of the directories of a TIFF is its picture, and whether it is a camera raw file."""

from __future__ import annotations

import itertools

import tifffile

from intarsia.core.engine.files.sniffing import camera_raw

_SENSOR = (32803, 34892)  # PhotometricInterpretation: colour filter array, linear raw
_DNG_VERSION, _SUB_DIRECTORIES, _NEW_SUBFILE, _MAKE = 50706, 330, 254, 271
_SMALL, _MASK = 1, 4  # bits of NewSubfileType
_MOST_LOOKED_AT = 64


def main_page(file: tifffile.TiffFile) -> tifffile.TiffPage:
    """The first picture that is no small copy of another, in the main directories or under them."""
    first = file.pages.first
    if not is_small_copy(first):
        return first
    for page in _all_pages(file):
        if not is_small_copy(page):
            return page
    return first


def is_small_copy(page: tifffile.TiffPage) -> bool:
    """Whether the page is a thumbnail or a mask of another one."""
    tag = page.tags.get(_NEW_SUBFILE)
    return tag is not None and isinstance(tag.value, int) and bool(tag.value & (_SMALL | _MASK))


def check_not_raw(file: tifffile.TiffFile) -> None:
    """Raises BadPicture for what a camera's sensor has seen, which nobody has developed."""
    first = file.pages.first
    if _DNG_VERSION in first.tags:
        raise camera_raw()
    small = is_small_copy(first) or first.photometric in _SENSOR or _MAKE in first.tags
    if small and any(page.photometric in _SENSOR for page in _all_pages(file)):
        raise camera_raw()


def _all_pages(file: tifffile.TiffFile) -> itertools.chain[tifffile.TiffPage]:
    """The main directories, each with those under it, as far as anybody needs to look."""
    pages = (file.pages[i] for i in range(min(len(file.pages), _MOST_LOOKED_AT)))
    return itertools.chain.from_iterable(_with_those_below(page) for page in pages)


def _with_those_below(page: tifffile.TiffPage) -> list[tifffile.TiffPage]:
    below = page.pages if _SUB_DIRECTORIES in page.tags else None
    return [page, *itertools.islice(below or (), _MOST_LOOKED_AT)]
