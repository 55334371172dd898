"""Documents to .ora bytes and back: nothing lost, nothing stored twice, equal bytes."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intarsia.core.engine.files.png import EnginePngCodec
from intarsia.core.engine.pixels.flatten import BLENDS as COMPOSITOR_BLENDS
from intarsia.core.engine.pixels.flatten import OPERATORS
from intarsia.core.state.document.document import (
    Document,
    DocumentObject,
    Layer,
    LayerKind,
    StoredEdit,
)
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.state.document.results import edit_of
from intarsia.core.state.ora.document_json import DOCUMENT
from intarsia.core.state.ora.imported import document_of
from intarsia.core.state.ora.native_file import EDITS_GONE, OBJECTS, open_document, save_document
from intarsia.core.state.ora.openraster import MERGED, THUMBNAIL, thumbnail
from intarsia.core.state.ora.stack_xml import BLENDS
from intarsia.core.wire.edits import Complete
from intarsia.core.wire.encoding.codec import to_text
from intarsia.core.wire.events import Report
from intarsia.core.wire.files import FileFormat, FileLayer, OpenedPicture
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.core.wire.pixels import GREY, RGBA, Depth, Pixels, Placed

CODEC = EnginePngCodec()
SIZE = Size(23, 17)
EDIT_ID = "11111111-2222-4333-8444-555555555555"


def plane(rng: np.random.Generator, size: Size, channels: int, depth: Depth) -> Pixels:
    shape = (size.height, size.width, channels)
    if depth is Depth.F32:
        data = rng.normal(0.5, 1.0, shape).astype("<f4").tobytes()
    else:
        kind = "<u1" if depth is Depth.U8 else "<u2"
        data = rng.integers(0, 256**depth.bytes, shape).astype(kind).tobytes()
    return Pixels(size.width, size.height, channels, depth, data)


def profiled(pixels: Pixels) -> Pixels:
    """With an RGB profile as far as a reader looks at one."""
    header = bytearray(128)
    header[0:4] = (128).to_bytes(4, "big")
    header[16:20], header[36:40] = b"RGB ", b"acsp"
    return replace(pixels, icc=bytes(header))


def random_document(seed: int, depth: Depth) -> tuple[Document, PixelStore]:
    """Original, two result layers of one edit, an object, and the edit with its planes."""
    rng = np.random.default_rng(seed)
    store = PixelStore()
    source = profiled(plane(rng, SIZE, RGBA, depth))
    edit = Complete(
        id=EDIT_ID,
        seed=seed,
        picture=SIZE,
        window=Placed(plane(rng, Size(9, 8), RGBA, depth), 3, 4),
        region=Pixels(9, 8, GREY, Depth.U8, b"\xff" * 72),
    )
    text, blocks = to_text(edit)
    report = Report("classical", "", seed, 0.5, "cpu", Box(3, 4, 9, 8), 0.0, 0.0, ("A note.",))
    names = tuple(store.put(block) for block in blocks)
    stored = StoredEdit(EDIT_ID, "complete", text, names, report=report)
    layers = [Layer("o", "Original", LayerKind.ORIGINAL, store.put(source), SIZE.box)]
    for i, blend in enumerate(("src-over", "multiply")):
        part = plane(rng, Size(5, 6), RGBA, depth)
        layers.append(
            Layer(
                f"r{i}",
                f'Fill <{i}> & "é"\u0007',
                LayerKind.FILL,
                store.put(part),
                Box(-2 + i, 14, 5, 6),
                opacity=float(rng.random()),
                blend=blend,
                locked=bool(i),
                edit_id=EDIT_ID,
                variation=i,
            )
        )
    cut, mask = plane(rng, Size(4, 5), RGBA, depth), plane(rng, Size(4, 5), GREY, Depth.U8)
    thing = DocumentObject(
        "0123456789abcdef",
        "Cup",
        store.put(cut),
        store.put(mask),
        Box(2, 2, 4, 5),
        affine=Affine.rotation(30.0),
    )
    document = Document("doc", SIZE, depth, tuple(layers), (thing,), (stored,), icc=source.icc)
    return document, store


def saved(document: Document, store: PixelStore) -> bytes:
    return save_document(document, store, CODEC, store.get(document.original.pixels))


def entries(data: bytes) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(data))


@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 2**32 - 1), depth=st.sampled_from(Depth))
def test_a_document_comes_back_with_every_plane_edit_and_profile(seed: int, depth: Depth) -> None:
    document, store = random_document(seed, depth)
    found = open_document(saved(document, store), CODEC)
    assert found.notes == ()
    assert found.document == document
    for name in document.planes():
        assert found.store.get(name) == store.get(name)
    assert edit_of(found.document.edits[0], found.store) == edit_of(document.edits[0], store)


class CountingCodec(EnginePngCodec):
    """Counts what is encoded."""

    count = 0

    def encode(self, pixels: Pixels) -> bytes:
        self.count += 1
        return super().encode(pixels)


def test_what_has_not_changed_is_copied_from_the_file_before_to_the_same_bytes() -> None:
    document, store = random_document(5, Depth.U8)
    merged = store.get(document.original.pixels)
    before = saved(document, store)
    opened = open_document(before, CODEC)
    changed = replace(opened.document, objects=())
    codec = CountingCodec()
    data = save_document(changed, opened.store, codec, merged, previous=before)
    assert codec.count == 1, "the flattened picture"
    assert data == save_document(changed, opened.store, CODEC, merged)


@pytest.mark.parametrize("broken", [False, True])
def test_a_file_that_somebody_has_changed_meanwhile_gives_nothing(broken: bool) -> None:
    document, store = random_document(6, Depth.U8)
    merged = store.get(document.original.pixels)
    before = saved(document, store)
    out = io.BytesIO()
    with entries(before) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, data[:-1] + b"?" if name.startswith("data/") else data)
    meanwhile = before[:100] if broken else out.getvalue()
    assert save_document(document, store, CODEC, merged, previous=meanwhile) == before


@pytest.mark.parametrize("depth", Depth)
def test_equal_documents_give_equal_bytes(depth: Depth) -> None:
    first, second = (saved(*random_document(7, depth)) for _ in range(2))
    assert first == second
    assert saved(*random_document(8, depth)) != first


def of_version(data: bytes, program: str | None) -> bytes:
    """The same document as another version would have written it, with an edit of its own."""
    out = io.BytesIO()
    with entries(data) as before, zipfile.ZipFile(out, "w") as after:
        for name in before.namelist():
            content = before.read(name)
            if name == DOCUMENT:
                facts = json.loads(content)
                facts["program"] = program
                facts["document"]["edits_of_tomorrow"] = [1, 2, 3]
                content = json.dumps(facts).encode()
            after.writestr(name, content)
    return out.getvalue()


def test_a_document_of_a_newer_version_opens_with_its_layers_and_one_sentence() -> None:
    document, store = random_document(5, Depth.U8)
    found = open_document(of_version(saved(document, store), "9.1.0"), CODEC)
    assert found.newer
    (note,) = found.notes
    assert "9.1.0" in note
    assert "under another name" in note
    count = len(found.document.layers)
    assert count >= len(document.layers)
    assert found.document.original.name == "Original"
    assert found.document.edits == ()


@pytest.mark.parametrize("program", ["0.0.9", "9", "9." + 5000 * "9", "", "9.1.0 <b>", None])
def test_a_document_that_no_newer_version_wrote_is_not_called_newer(program: str | None) -> None:
    data = saved(*random_document(5, Depth.U8))
    assert not open_document(of_version(data, program), CODEC).newer


def test_what_is_saved_again_is_the_same_file() -> None:
    data = saved(*random_document(3, Depth.U16))
    found = open_document(data, CODEC)
    assert saved(found.document, found.store) == data


def test_the_archive_is_laid_out_as_openraster_wants_it() -> None:
    archive = entries(saved(*random_document(1, Depth.U8)))
    first = archive.infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    assert archive.read("mimetype") == b"image/openraster"
    assert {"stack.xml", MERGED, THUMBNAIL} <= set(archive.namelist())
    stack = archive.read("stack.xml").decode()
    assert 'composite-op="svg:multiply"' in stack
    assert 'edit-locked="true"' in stack
    assert f'name="{OBJECTS}" visibility="hidden"' in stack
    assert "\u0007" not in stack


@pytest.mark.parametrize("depth", [Depth.U8, Depth.U16])
def test_a_plane_that_png_holds_is_stored_only_there(depth: Depth) -> None:
    document, store = random_document(5, depth)
    archive = entries(saved(document, store))
    shown = {layer.pixels for layer in document.layers} | {document.objects[0].layer}
    blobs = {n.removeprefix("intarsia/blobs/") for n in archive.namelist() if "blobs" in n}
    assert blobs.isdisjoint(shown)
    assert blobs == set(document.planes()) - shown


def test_float_planes_are_kept_as_they_are_beside_a_png_for_others() -> None:
    document, store = random_document(5, Depth.F32)
    archive = entries(saved(document, store))
    name = document.original.pixels
    assert f"intarsia/blobs/{name}" in archive.namelist()
    assert f"data/{name}.png" in archive.namelist()


def test_only_the_chosen_variation_is_visible_to_others() -> None:
    stack = entries(saved(*random_document(2, Depth.U8))).read("stack.xml").decode()
    lines = [line for line in stack.splitlines() if "Fill" in line]
    assert ["hidden" in line for line in lines] == [True, False]  # top to bottom


def rewritten(data: bytes, change: dict[str, bytes | None]) -> bytes:
    """The archive as another program might leave it: entries replaced, or gone (None)."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for info in entries(data).infolist():
            content = change.get(info.filename, entries(data).read(info))
            if content is not None:
                archive.writestr(info.filename, content)
    return out.getvalue()


def test_saved_by_another_program_it_opens_with_its_layers_and_says_so() -> None:
    document, store = random_document(4, Depth.U8)
    data = saved(document, store)
    stack = entries(data).read("stack.xml").replace(b"Original", b"Background")
    for change in ({"stack.xml": stack}, {"intarsia/document.json": None}):
        found = open_document(rewritten(data, change), CODEC)
        assert any(EDITS_GONE in note for note in found.notes)
        assert found.document.edits == ()
        assert len(found.document.layers) == 4
        original = found.store.get(found.document.original.pixels)
        assert original == store.get(document.original.pixels)


def test_a_repainted_layer_is_noticed() -> None:
    document, store = random_document(4, Depth.U8)
    data = saved(document, store)
    name = f"data/{document.layers[1].pixels}.png"
    other = CODEC.encode(plane(np.random.default_rng(0), Size(5, 6), RGBA, Depth.U8))
    found = open_document(rewritten(data, {name: other}), CODEC)
    assert found.document.edits == ()
    assert EDITS_GONE in found.notes[0]


def test_damaged_edits_cost_the_edits_and_not_the_layers() -> None:
    document, store = random_document(4, Depth.U8)
    data = saved(document, store)
    text = json.loads(entries(data).read("intarsia/document.json"))
    text["$version"] = 99
    blob = next(n for n in entries(data).namelist() if "blobs" in n)
    for change in ({"intarsia/document.json": json.dumps(text).encode()}, {blob: b"not zlib"}):
        found = open_document(rewritten(data, change), CODEC)
        assert len(found.document.layers) == 4
        assert found.notes


def test_eight_bit_layers_join_sixteen_bit_ones_without_a_change_of_value() -> None:
    rng = np.random.default_rng(0)
    low, high = plane(rng, SIZE, GREY, Depth.U8), plane(rng, SIZE, RGBA, Depth.U16)
    stack = (
        f'<image w="{SIZE.width}" h="{SIZE.height}"><stack>'
        '<layer src="a.png" name="top"/><stack name="g" opacity="0.5" visibility="hidden">'
        '<layer src="b.png" opacity="0.5" x="1" y="-2" composite-op="svg:xor"/></stack>'
        "</stack></image>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "image/openraster")
        archive.writestr("stack.xml", stack)
        archive.writestr("a.png", CODEC.encode(high))
        archive.writestr("b.png", CODEC.encode(low))
    found = open_document(out.getvalue(), CODEC)
    background, lower, upper = found.document.layers
    assert (background.name, lower.opacity, lower.visible) == ("Background", 0.25, False)
    assert (lower.box.left, lower.box.top) == (1, -2)
    assert found.store.get(upper.pixels) == high
    values = np.frombuffer(found.store.get(lower.pixels).data, "<u2").reshape(17, 23, 4)
    assert (values[..., 0] == np.frombuffer(low.data, "u1").reshape(17, 23).astype(int) * 257).all()
    assert len(found.notes) == 1  # the unknown blend mode
    assert [group.name for group in lower.groups] == ["g"]


def test_the_compositor_knows_exactly_the_blends_that_files_may_name() -> None:
    assert set(BLENDS) == {*COMPOSITOR_BLENDS, *OPERATORS}


def test_an_imported_picture_becomes_one_layer_on_its_canvas() -> None:
    rng = np.random.default_rng(0)
    flat = document_of(OpenedPicture(FileFormat.PNG, plane(rng, SIZE, GREY, Depth.U16)))
    assert flat.document.original.box == SIZE.box
    layer = FileLayer("part", Placed(plane(rng, Size(20, 10), RGBA, Depth.U8), 1, 2))
    picture = plane(rng, SIZE, RGBA, Depth.U8)
    layered = document_of(OpenedPicture(FileFormat.PSD, picture, (layer,)))
    inside = layered.store.get(layered.document.original.pixels)
    assert inside.size == SIZE
    assert inside.crop(Box(1, 2, 20, 10)) == layer.placed.pixels
    assert not any(inside.crop(Box(0, 0, 23, 2)).data)


def test_a_layer_beyond_the_canvas_keeps_all_its_pixels_over_an_empty_ground() -> None:
    rng = np.random.default_rng(0)
    layer = FileLayer("part", Placed(plane(rng, Size(30, 30), RGBA, Depth.U8), -4, 2))
    picture = plane(rng, SIZE, RGBA, Depth.U8)
    layered = document_of(OpenedPicture(FileFormat.PSD, picture, (layer,)))
    ground, part = layered.document.layers
    assert not any(layered.store.get(ground.pixels).data)
    assert (layered.store.get(part.pixels), part.box) == (layer.placed.pixels, layer.placed.box)


def test_a_thumbnail_is_every_nth_pixel_and_small() -> None:
    wide = plane(np.random.default_rng(1), Size(1000, 3), RGBA, Depth.U16)
    small = thumbnail(wide)
    assert (small.width, small.height) == (250, 1)
    assert small.data[:8] == wide.data[:8]
    assert small.data[8:16] == wide.data[32:40]
