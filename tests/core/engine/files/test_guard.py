"""The process that slow kinds are decoded in: which they are, and what is said when it breaks."""

from __future__ import annotations

import errno
import io
import os

import numpy as np
import pytest
import tifffile
from PIL import Image

from intarsia.core.engine.files import guard
from intarsia.core.engine.files.guard import is_slow
from intarsia.core.engine.files.open import open_picture
from intarsia.core.engine.files.sniffing import sniff
from intarsia.core.wire.errors import BadPicture
from slow_pictures import bmp_of_short_runs, jpeg_of_some_scans

ZEROS = np.zeros((16, 16, 3), np.uint8)


def saved(kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    Image.fromarray(ZEROS).save(out, kind, **options)
    return out.getvalue()


def tiff(compression: str | None) -> bytes:
    out = io.BytesIO()
    tifffile.imwrite(out, ZEROS, photometric="rgb", compression=compression)
    return out.getvalue()


USUAL = {
    "png": lambda: saved("PNG"),
    "jpeg": lambda: saved("JPEG", progressive=True),
    "webp": lambda: saved("WEBP"),
    "bmp": lambda: saved("BMP"),
    "tga": lambda: saved("TGA"),
    "tiff": lambda: tiff(None),
    "deflated tiff": lambda: tiff("adobe_deflate"),
}
SLOW = {
    "gif": lambda: saved("GIF"),
    "avif": lambda: saved("AVIF"),
    "tiff of jpegs": lambda: tiff("jpeg"),
    "packed bmp": bmp_of_short_runs,
    "jpeg of many scans": jpeg_of_some_scans,
}


@pytest.mark.parametrize("name", USUAL)
def test_usual_files_are_opened_in_this_process(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "start_worker", None)
    assert open_picture(USUAL[name]()).pixels.width == 16


@pytest.mark.parametrize("name", SLOW)
def test_what_can_be_slow_is_opened_in_its_own(name: str) -> None:
    data = SLOW[name]()
    assert is_slow(sniff(data), data)


def test_a_decoder_that_breaks_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "_MODULE", "this")  # says something else, and ends
    with pytest.raises(BadPicture, match=r"x\.gif: The GIF has broken its decoder"):
        open_picture(SLOW["gif"](), "x.gif")


def test_no_room_for_a_process_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_module: str) -> None:
        raise OSError(errno.EAGAIN, os.strerror(errno.EAGAIN))

    monkeypatch.setattr(guard, "start_worker", full)
    with pytest.raises(BadPicture, match="no process can be started"):
        open_picture(SLOW["gif"]())
