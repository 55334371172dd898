"""Documents of other programs look as Krita shows them, and keep their tree through a save."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from intarsia.core.engine.files.open import open_picture
from intarsia.core.engine.headless.commands import main
from intarsia.core.engine.headless.work import document_of_bytes
from intarsia.core.engine.pixels.planes import array_of, rgba_of

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


def test_resolution_selection_and_locks_survive_an_export_and_a_save(tmp_path: Path) -> None:
    """As GIMP and Krita write them: xres and yres of the picture, selected and edit-locked."""
    layers = [("top", {"selected": "true", "edit-locked": "true"}), ("base", {})]
    path = tmp_path / "in.ora"
    path.write_bytes(ora_bytes(layers, {"xres": "300", "yres": "240.5"}))
    document = document_of_bytes(path.read_bytes(), path.name).document
    assert (document.metadata.across, document.metadata.down) == (300, 240.5)
    for verb in ("export", "take-apart"):
        out = tmp_path / f"{verb}.ora"
        assert main([verb, str(path), "-o", str(out)]) == 0
        stack = zipfile.ZipFile(out).read("stack.xml").decode()
        assert 'xres="300" yres="240.5"' in stack
        (top,) = [line for line in stack.splitlines() if 'name="top"' in line]
        assert 'edit-locked="true" selected="true"' in top
        again = document_of_bytes(out.read_bytes(), out.name).document
        assert again.layers[-1].selected
        assert again.metadata.across == 300
    assert main(["export", str(path), "-o", str(tmp_path / "o.png")]) == 0
    with Image.open(tmp_path / "o.png") as png:
        dots = png.info["dpi"]
    assert dots == pytest.approx((300, 240.5), abs=0.05)


def test_a_hidden_group_stays_hidden_and_its_layers_come_back_with_it(tmp_path: Path) -> None:
    """An inner group that shows, and one that does not, both in a hidden one."""
    plain = ora_bytes([("a", {}), ("b", {}), ("c", {}), ("base", {})], {})
    path = tmp_path / "in.ora"
    with zipfile.ZipFile(io.BytesIO(plain)) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            body = old.read(name)
            if name == "stack.xml":
                outer = b'<stack name="outer" visibility="hidden" isolation="isolate">'
                shown, hidden = b'<stack name="in">', b'<stack name="off" visibility="hidden">'
                body = body.replace(b'<layer name="a"', outer + b'<layer name="a"')
                body = body.replace(b'<layer name="b"', shown + b'<layer name="b"')
                body = body.replace(b'<layer name="c"', b"</stack>" + hidden + b'<layer name="c"')
                body = body.replace(b'<layer name="base"', b'</stack></stack><layer name="base"')
            new.writestr(name, body)
    opened = open_picture(path.read_bytes())
    assert [layer.visible for layer in opened.layers] == [True, False, False, False]
    for verb in ("export", "take-apart"):
        out = tmp_path / f"{verb}.ora"
        assert main([verb, str(path), "-o", str(out)]) == 0
        stack = zipfile.ZipFile(out).read("stack.xml").decode()
        found = dict(re.findall('name="(outer|in|off|a|b|c|base)" visibility="(\\w+)"', stack))
        hidden = {name for name, told in found.items() if told == "hidden"}
        assert (len(found), hidden) == (7, {"outer", "off"})
        again = open_picture(out.read_bytes())
        assert (array_of(again.pixels) == array_of(opened.pixels)).all()


def ora_bytes(layers: list[tuple[str, dict[str, str]]], image: dict[str, str]) -> bytes:
    """An OpenRaster file of 40 x 30 with these layers, top to bottom."""
    rng = np.random.default_rng(1)
    out, nodes = io.BytesIO(), ""
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "image/openraster")
        for index, (name, attributes) in enumerate(layers):
            picture = Image.fromarray(rng.integers(0, 256, (30, 40, 4), np.uint8))
            png = io.BytesIO()
            picture.save(png, "PNG")
            archive.writestr(f"data/{index}.png", png.getvalue())
            more = "".join(f' {key}="{value}"' for key, value in attributes.items())
            nodes += f'<layer name="{name}" src="data/{index}.png"{more}/>'
        more = "".join(f' {key}="{value}"' for key, value in image.items())
        archive.writestr("stack.xml", f'<image w="40" h="30"{more}><stack>{nodes}</stack></image>')
    return out.getvalue()
