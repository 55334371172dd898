"""The gain map of an Ultra HDR JPEG outlives an export that changes nothing, and no other."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from intarsia.core.engine.files.open import open_picture
from intarsia.core.engine.files.png import EnginePngCodec
from intarsia.core.engine.files.save import save_picture
from intarsia.core.engine.headless.commands import main
from intarsia.core.engine.headless.work import document_of_bytes
from intarsia.core.engine.pixels.planes import array_of, pixels_of
from intarsia.core.state.ora.native_file import open_document, save_document
from intarsia.core.wire.files import ExportRequest, FileFormat, FileLayer, OpenedPicture
from intarsia.core.wire.metadata import gain_map_lost
from intarsia.core.wire.pixels import Depth, Placed

CASES = Path(__file__).parents[3] / "data" / "cases" / "ultrahdr"
PHOTO = (CASES / "ultrahdr.jpg").read_bytes()
ISO = b"urn:iso:std:iso:ts:21496:-1\0"


def export(
    opened: OpenedPicture, kind: FileFormat = FileFormat.JPEG, *, changed: bool = False, **more: str
) -> bytes:
    array = array_of(opened.pixels).copy()
    array[0, 0, 0] ^= 64 * changed
    layer = FileLayer("Layer", Placed(pixels_of(array), 0, 0))
    size, said = opened.pixels.size, opened.metadata
    request = ExportRequest(kind, size, Depth.U8, (layer,), opened.pixels.icc, metadata=said)
    return save_picture(replace(request, **more))


def second(data: bytes) -> Image.Image:
    """The second picture, by the index as Pillow reads it."""
    with Image.open(io.BytesIO(data)) as image:
        first, entry = image._getmp()[0xB002]
        assert (first["DataOffset"], first["Attribute"]["MPType"]) == (
            0,
            "Baseline MP Primary Image",
        )
    at = data.index(b"MPF\0") + 4 + entry["DataOffset"]
    assert first["Size"] == at
    assert at + entry["Size"] == len(data)
    return Image.open(io.BytesIO(data[at:]))


def test_an_untouched_export_keeps_the_map_to_the_byte() -> None:
    opened = open_picture(PHOTO)
    assert opened.metadata.gain is not None
    for kept in ("all", "private", "none"):
        data = export(opened, metadata_kept=kept)
        assert data.endswith(opened.metadata.gain.jpeg)
        assert (np.asarray(second(data)) == np.asarray(second(PHOTO))).all()
        length = len(opened.metadata.gain.jpeg)
        assert f'Item:Semantic="GainMap" Item:Mime="image/jpeg" Item:Length="{length}"' in (
            data.decode("latin-1")
        )
        assert data.count(ISO) == 2
        assert open_picture(data).metadata.gain is not None
        assert not gain_map_lost(opened.metadata, data)


def test_an_edit_or_another_format_drops_it_and_nothing_speaks_of_one() -> None:
    opened = open_picture(PHOTO)
    with_xmp = open_picture(export(opened))
    assert b"hdrgm" in with_xmp.metadata.xmp
    for data in (
        export(with_xmp, changed=True),
        export(with_xmp, FileFormat.PNG),
        export(with_xmp, FileFormat.TIFF),
    ):
        assert gain_map_lost(with_xmp.metadata, data)
        assert b"hdrgm" not in data
        assert b"GainMap" not in data
        assert open_picture(data).metadata.gain is None


@pytest.mark.parametrize("code", range(2, 9))
def test_a_photo_on_its_side_has_its_map_turned_with_it(code: int) -> None:
    exif = Image.Exif()
    exif[274] = code
    body = b"Exif\0\0" + exif.tobytes().removeprefix(b"Exif\0\0")
    # in front of all, but the index counts from itself and stays right
    photo = PHOTO[:2] + b"\xff\xe1" + (len(body) + 2).to_bytes(2, "big") + body + PHOTO[2:]
    data = export(open_picture(photo))
    wanted = np.asarray(second(PHOTO).convert("L")).astype(float)
    if code >= 5:
        wanted = wanted.T
    wanted = wanted[:: -1 if code in (3, 4, 7, 8) else 1, :: -1 if code in (2, 3, 6, 7) else 1]
    seen = np.asarray(second(data).convert("L")).astype(float)
    assert seen.shape == wanted.shape
    assert np.abs(seen - wanted).mean() < 2
    assert data.count(ISO) == 2


def test_the_native_file_keeps_it_and_the_command_line_says_when_it_goes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = document_of_bytes(PHOTO, "x.jpg")
    merged = found.store.get(found.document.original.pixels)
    saved = save_document(found.document, found.store, EnginePngCodec(), merged)
    again = open_document(saved, EnginePngCodec())
    assert again.document.metadata.gain == open_picture(PHOTO).metadata.gain
    (tmp_path / "x.ora").write_bytes(saved)
    for name, told in (("o.jpg", False), ("o.png", True)):
        assert main(["export", str(tmp_path / "x.ora"), "-o", str(tmp_path / name)]) == 0
        assert ("The gain map was left out" in capsys.readouterr().out) is told


def test_a_second_view_is_no_gain_map() -> None:
    opened = open_picture((CASES / "mpo.jpg").read_bytes())
    assert opened.metadata.gain is None
    assert "second picture" in opened.notes[0]


@pytest.mark.parametrize("cut", [4307, 5000, 6000])
def test_a_map_that_is_cut_off_breaks_nothing(cut: int) -> None:
    assert open_picture(PHOTO[:cut]).pixels == open_picture(PHOTO).pixels
