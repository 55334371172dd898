"""Documents of other programs look as Krita shows them, and keep their tree through a save."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from intarsia.core.engine.files.open import open_picture
from intarsia.core.engine.headless import main
from intarsia.core.engine.headless.work import document_of_bytes
from intarsia.core.engine.pixels.planes import rgba_of

CASES = Path(__file__).parents[3] / "data/cases"
FILES = sorted((CASES / "ora").glob("*.ora"))


def seen(array: np.ndarray) -> np.ndarray:
    """Premultiplied RGBA: colours of what is transparent do not count."""
    values = array.astype(np.float64)
    values[..., :3] *= values[..., 3:] / 255
    return values


def wanted(path: Path) -> np.ndarray:
    """What Krita shows of a case, or what its maker stored as its picture."""
    for name in (f"kr_{path.stem}.png", f"{path.stem}_ref.png"):
        if (path.parent / name).exists():
            return seen(np.asarray(Image.open(path.parent / name).convert("RGBA")))
    merged = zipfile.ZipFile(path).read("mergedimage.png")
    return seen(np.asarray(Image.open(io.BytesIO(merged)).convert("RGBA")))


HAVE = [p for p in FILES if p.stem not in ("doctype", "mime_extra")]


@pytest.mark.parametrize("path", HAVE, ids=lambda path: path.stem)
def test_a_document_looks_as_in_krita_opened_exported_and_saved(path: Path, tmp_path: Path) -> None:
    saved = tmp_path / "o.ora"
    assert main(["export", str(path), "-o", str(saved)]) == 0
    for file in (path, saved):
        shown = seen(rgba_of(open_picture(file.read_bytes(), file.name).pixels))
        assert np.abs(shown - wanted(path)).max() <= 1.01


@pytest.mark.parametrize("name", ["doctype", "mime_extra"])
def test_what_is_zipped_or_typed_oddly_opens(name: str) -> None:
    opened = open_picture((CASES / f"ora/{name}.ora").read_bytes())
    assert [layer.name for layer in opened.layers] == ["bg", "fg"]


def test_groups_names_locks_and_hidden_pixels_are_kept(tmp_path: Path) -> None:
    document = document_of_bytes((CASES / "ora/k2.ora").read_bytes(), "k2.ora").document
    grouped = [layer for layer in document.layers if layer.groups]
    assert [layer.name for layer in grouped] == ["Größe 🌸", "masked"]
    assert {g.name for layer in grouped for g in layer.groups if g.isolated} == {"Layer Group"}
    big = document_of_bytes((CASES / "ora/bigbase.ora").read_bytes(), "b.ora").document
    box = big.layers[-1].box
    assert (box.left, box.top, box.width, box.height) == (-30, -20, 160, 120)
    locked = document_of_bytes((CASES / "ora/locked.ora").read_bytes(), "l.ora").document
    assert [layer.locked for layer in locked.layers] == [False, True]
    long = document_of_bytes((CASES / "ora/emoji.ora").read_bytes(), "e.ora").document
    assert len(long.layers[-1].name) > 200


def test_a_psd_without_a_composite_is_composed() -> None:
    opened = open_picture((CASES / "nocomposite_clip.psd").read_bytes())
    assert opened.notes == (
        "The PSD holds no flattened picture: its layers were composed in 8 bits.",
    )
    assert (rgba_of(opened.pixels)[..., :3] < 250).any()
