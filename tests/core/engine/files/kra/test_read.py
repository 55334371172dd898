"""Krita documents open with their layers where these look as in Krita, else as their picture."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import numpy as np
import pytest

from intarsia.core.engine.files.open import open_picture
from intarsia.core.engine.files.png import decode_png, encode_png
from intarsia.core.engine.files.profiles import adobe_rgb, grey_profile, linear_srgb, srgb_curve
from intarsia.core.engine.headless.work import document_of_bytes
from intarsia.core.engine.pixels.planes import pixels_of, rgba_of
from intarsia.core.wire.errors import BadPicture
from intarsia.core.wire.files import FileFormat, OpenedPicture
from intarsia.core.wire.pixels import Depth
from intarsia.tests.doubles.krita_files import KraPaint, device_bytes, kra_bytes

CASE = Path(__file__).parents[4] / "data/cases/k.kra"
SIZE = (96, 72)


def noise(width: int, height: int, dtype: str = "u1", seed: int = 1) -> np.ndarray:
    rng = np.random.default_rng(seed)
    if dtype[-2] == "f":
        return rng.random((height, width, 4)).astype(dtype)
    return rng.integers(0, np.iinfo(dtype).max, (height, width, 4), endpoint=True).astype(dtype)


def opened(nodes: list[KraPaint], **more: object) -> OpenedPicture:
    return open_picture(kra_bytes(SIZE, nodes, **more))  # type: ignore[arg-type]


def merged_of(picture: OpenedPicture) -> bytes:
    return encode_png(picture.pixels)


def test_a_document_of_krita_opens_with_its_tree_mask_and_resolution() -> None:
    found = document_of_bytes(CASE.read_bytes(), "k.kra")
    assert found.notes == ()
    names = [layer.name for layer in found.document.layers]
    assert names == ["base.png", "Größe 🌸", "masked", "Transparency Mask", "lum"]
    groups = {layer.name: [g.name for g in layer.groups] for layer in found.document.layers}
    assert groups["masked"] == ["Layer Group", "masked"]
    assert [layer.blend for layer in found.document.layers][-1] == "luminosity"
    assert round(found.document.metadata.across) == 300
    picture = open_picture(CASE.read_bytes())
    assert picture.format is FileFormat.KRA
    stored = zipfile.ZipFile(io.BytesIO(CASE.read_bytes())).read("mergedimage.png")
    apart = rgba_of(picture.pixels).astype(int) - rgba_of(decode_png(stored))
    assert np.abs(apart).max() <= 1


@pytest.mark.parametrize(
    ("dtype", "colours", "depth"),
    [
        ("u1", "RGBA", Depth.U8),
        ("<u2", "RGBA16", Depth.U16),
        ("<f2", "RGBAF16", Depth.F32),
        ("<f4", "RGBAF32", Depth.F32),
    ],
)
def test_every_depth_is_there_to_the_bit(dtype: str, colours: str, depth: Depth) -> None:
    below, above = noise(96, 72, dtype), noise(70, 50, dtype, 2)
    nodes = [KraPaint("below", below), KraPaint("above", above, -20, 40, {"opacity": "51"})]
    found = opened(nodes, colours=colours, icc=linear_srgb())
    assert [layer.name for layer in found.layers] == ["below", "above"]
    assert (found.pixels.depth, found.pixels.icc) == (depth, linear_srgb())
    for layer, array in zip(found.layers, (below, above), strict=True):
        assert (rgba_of(layer.placed.pixels) == array).all()
    box = found.layers[1].placed.box
    assert (box.left, box.top, found.layers[1].opacity) == (-20, 40, 0.2)
    assert found.metadata.down == 150


def test_groups_locks_hidden_layers_and_what_passes_through() -> None:
    hidden = KraPaint("hidden", noise(9, 9), 3, 3, {"visible": "0", "locked": "1"})
    faint = KraPaint("faint", noise(9, 9), 9, 9, {"opacity": "102", "compositeop": "screen"})
    own = {"opacity": "51", "compositeop": "multiply"}
    group = KraPaint("group", attributes=own, inside=(hidden, faint))
    passing = KraPaint(
        "passing", attributes={"passthrough": "1", "opacity": "127.5"}, inside=(faint, group)
    )
    off = KraPaint("off", attributes={"visible": "0"}, inside=(KraPaint("in", noise(5, 5)),))
    layers = opened([KraPaint("base", noise(96, 72)), passing, off]).layers
    assert [layer.name for layer in layers] == ["base", "faint", "hidden", "faint", "in"]
    assert [layer.visible for layer in layers] == [True, True, False, True, False]
    assert [layer.locked for layer in layers] == [False, False, True, False, False]
    outer, inner = layers[2].groups
    assert (outer.isolated, inner.isolated, inner.blend) == (False, True, "multiply")
    assert inner.opacity == pytest.approx(0.2 * 128 / 255)
    assert layers[1].opacity == pytest.approx(0.4 * 128 / 255)


def test_a_mask_is_a_layer_that_hides_in_a_group_of_its_own() -> None:
    mask = np.zeros((72, 96), np.uint8)
    mask[10:40, 20:60] = 128
    opaque = noise(96, 72)
    opaque[..., 3] = 255
    found = opened([KraPaint("masked", opaque, mask=mask, attributes={"opacity": "255"})])
    assert [layer.blend for layer in found.layers] == ["src-over", "dst-in"]
    assert (rgba_of(found.pixels)[..., 3] == mask).all()
    group = KraPaint("g", inside=(KraPaint("in", opaque),), mask=mask)
    assert (rgba_of(opened([group]).pixels)[..., 3] == mask).all()


def test_layers_of_other_colours_and_greys_are_those_of_the_document() -> None:
    plain = noise(96, 72)
    other = {"doc/layers/layer0.icc": adobe_rgb()}  # the uppermost is the first
    found = opened([KraPaint("a", plain), KraPaint("b", plain)], icc=linear_srgb(), parts=other)
    first, second = (rgba_of(layer.placed.pixels) for layer in found.layers)
    assert (first == plain).all()
    assert (second[..., :3] != plain[..., :3]).any()
    assert found.layers[1].placed.pixels.icc == linear_srgb()
    deep = opened([KraPaint("a", plain), KraPaint("b", noise(96, 72, "<u2"))], colours="RGBA")
    assert {layer.placed.pixels.depth for layer in deep.layers} == {Depth.U8}
    grey = noise(96, 72)[..., :2]
    stored = {"doc/layers/layer0": device_bytes(np.ascontiguousarray(grey), 0, 0)}
    node = KraPaint("grey", plain, attributes={"colorspacename": "GRAYA"})
    icc = grey_profile("grey", srgb_curve())
    greys = opened([node], colours="GRAYA", icc=icc, parts=stored)
    assert (rgba_of(greys.pixels)[..., [0, 3]] == grey).all()


FILTER = {"nodetype": "adjustmentlayer"}


@pytest.mark.parametrize(
    ("attributes", "why"),
    [
        (FILTER, "the layer top"),
        ({"nodetype": "shapelayer"}, "the layer top"),
        ({"compositeop": "linear_burn"}, "the blend mode linear_burn of top"),
        ({"channelflags": "1011"}, "the blend mode normal of top"),
        ({"keyframes": "layer1.keyframes.xml"}, "the animation of top"),
        ({"colorspacename": "CMYK"}, "the colours CMYK of top"),
    ],
)
def test_what_only_krita_shows_is_its_merged_picture(attributes: dict[str, str], why: str) -> None:
    picture = noise(96, 72, seed=7)
    nodes = [KraPaint("base", picture), KraPaint("top", noise(9, 9), attributes=attributes)]
    found = opened(nodes, merged=encode_png(pixels_of(picture)))
    assert found.layers == ()
    assert (rgba_of(found.pixels) == picture).all()
    assert found.notes == (
        f"Only Krita can show {why}. The merged picture of the Krita document was opened, "
        "without its layers.",
    )
    with pytest.raises(BadPicture, match="Only Krita can show"):
        opened(nodes)


def test_layers_that_look_otherwise_than_kritas_picture_are_not_taken() -> None:
    picture = noise(96, 72)
    found = opened([KraPaint("base", picture)], merged=encode_png(pixels_of(noise(96, 72, seed=9))))
    assert "Only Krita can show its picture." in found.notes[0]
    same = opened([KraPaint("base", picture)], merged=encode_png(pixels_of(picture)))
    assert len(same.layers) == 1


def test_what_is_hidden_and_no_paint_layer_is_left_out_with_a_note() -> None:
    top = KraPaint("top", noise(9, 9), attributes={**FILTER, "visible": "0"})
    found = opened([KraPaint("base", noise(96, 72)), top])
    assert [layer.name for layer in found.layers] == ["base"]
    assert found.notes == ("The hidden layer top is no paint layer and was left out.",)


def test_a_damaged_layer_leaves_the_merged_picture() -> None:
    picture, nodes = noise(96, 72), [KraPaint("base", noise(96, 72))]
    broken = {"doc/layers/layer0": b"VERSION 2\n"}
    found = opened(nodes, merged=encode_png(pixels_of(picture)), parts=broken)
    assert found.notes[0].startswith("A layer of the KRA is damaged.")
    assert (rgba_of(found.pixels) == picture).all()
    with pytest.raises(BadPicture, match="damaged"):
        opened(nodes, parts=broken)


@pytest.mark.parametrize(
    "main",
    [
        b"<DOC><IMAGE width='0' height='9'/></DOC>",
        b"<DOC><IMAGE width='x' height='9'/></DOC>",
        b"<DOC/>",
        b"<DOC",
        b"<!DOCTYPE DOC [<!ENTITY a 'b'>]><DOC><IMAGE width='9' height='9'/></DOC>",
        b"<DOC><IMAGE width='9' height='9'>" + b"<layer>" * 100,
    ],
)
def test_a_broken_tree_is_refused(main: bytes) -> None:
    with pytest.raises(BadPicture):
        opened([KraPaint("base", noise(9, 9))], parts={"maindoc.xml": main})


def test_a_file_of_gimp_is_named_with_what_to_do() -> None:
    with pytest.raises(BadPicture, match=r"This is a GIMP file \(XCF\)\.") as caught:
        open_picture(b"gimp xcf v011\0" + bytes(100))
    assert "Export As" in caught.value.hint


@pytest.mark.parametrize(
    ("name", "depth"), [("grey", Depth.U16), ("half", Depth.F32), ("mixed", Depth.U8)]
)
def test_documents_that_krita_wrote_keep_their_depth_and_layers(name: str, depth: Depth) -> None:
    path = CASE.parent / f"krita/{name}.kra"
    found = open_picture(path.read_bytes())
    assert found.notes == ()
    assert len(found.layers) >= 3
    assert (found.pixels.depth, found.metadata.across) == (depth, 300)
    assert {layer.placed.pixels.icc for layer in found.layers} == {found.pixels.icc}
