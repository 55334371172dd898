"""Looks on the command line: given, varied, added, with classes, masks of scales and words."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.files.png import EnginePngCodec
from intarsia.core.engine.headless import commands
from intarsia.core.engine.headless.commands import main
from intarsia.core.engine.methods.common.diffusion_run import Compute
from intarsia.core.engine.methods.pair.descriptor import PAIR, PAIR_WORDS
from intarsia.core.engine.methods.pair.method import Pair, PairRunSettings
from intarsia.core.engine.methods.pair.sampling import PairSettings
from intarsia.core.engine.methods.registered_method import RegisteredMethod
from intarsia.core.engine.methods.registry import Registry
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.state.document.document import DocumentObject, with_objects
from intarsia.core.state.document.results import edit_of
from intarsia.core.state.ora.imported import document_of
from intarsia.core.state.ora.native_file import open_document, save_document
from intarsia.core.wire.edits import Edit, ObjectClass, PaintExemplar, TransferAppearance, Vary
from intarsia.core.wire.files import FileFormat, OpenedPicture
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import RGBA, Depth, Pixels

pytestmark = pytest.mark.usefixtures("one_thread")

SIDE = 96
FEW = ["--set", "steps=2"]


@pytest.fixture
def home(published_packs: PackStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """PAIR is installed, at the smallest size that its networks take."""
    pair, words = PackNeed(published_packs, PAIR.packs), PackNeed(published_packs, PAIR_WORDS)
    way = PairRunSettings(64, PairSettings(), Compute(torch.device("cpu"), torch.float32))
    entry = RegisteredMethod(
        PAIR, lambda: Pair(pair, words, OneSlotCache(), run_settings=way), (pair, words)
    )
    monkeypatch.setattr(commands, "built_in", lambda: Registry((entry,)))


@pytest.fixture
def document(tmp_path: Path) -> Path:
    """A document with a ground and two objects, one of which was moved."""
    noise = np.random.default_rng(3).integers(0, 256, (SIDE, SIDE, 4)).astype(np.uint8)
    noise[..., 3] = 255
    pixels = Pixels(SIDE, SIDE, RGBA, Depth.U8, noise.tobytes())
    opened = document_of(OpenedPicture(FileFormat.PNG, pixels, ()))
    store = opened.store
    objects = tuple(
        DocumentObject(
            name * 16,
            name,
            store.put(pixels.crop(box)),
            store.put(full_mask(box.size)),
            box,
            affine=affine,
            settled=affine,
            is_background=name == "0",
        )
        for name, box, affine in (
            ("0", Box(0, 0, SIDE, SIDE), Affine()),
            ("a", Box(10, 10, 20, 20), Affine()),
            ("b", Box(50, 50, 24, 16), Affine.translation(4, -6)),
        )
    )
    path = tmp_path / "in.ora"
    path.write_bytes(
        save_document(with_objects(opened.document, objects), store, EnginePngCodec(), pixels)
    )
    return path


def picture(folder: Path, name: str, array: np.ndarray) -> str:
    path = folder / name
    assert cv2.imwrite(str(path), array)
    return str(path)


def made(path: Path) -> Edit:
    """The latest edit of a document."""
    opened = open_document(path.read_bytes(), EnginePngCodec())
    return edit_of(opened.document.edits[-1], opened.store)


def test_a_look_is_given_from_one_object_to_another(
    home: None, document: Path, tmp_path: Path
) -> None:
    half = np.zeros((SIDE, SIDE), np.uint8)
    half[:, :48] = 255
    words = ["transfer", str(document), "--object", "a", "--look-object", "b", "--amount", "0.5"]
    words += ["--class", "a=cup", "--class", "b=dining table", "--prompt", "a blue cup", *FEW]
    words += ["--where", f"structure={picture(tmp_path, 'half.png', half)}", "--variations", "2"]
    out = tmp_path / "out.ora"
    assert main([*words, "-o", str(out)]) == 0
    edit = made(out)
    assert isinstance(edit, TransferAppearance)
    assert edit.method == ""
    assert (edit.amount, edit.prompt, edit.variations) == (0.5, "a blue cup", 2)
    assert edit.classes == (ObjectClass(2, 41), ObjectClass(3, 60))
    assert edit.reference.size == Size(24, 16)
    assert [m.name for m in edit.maps] == ["structure"]
    assert edit.object_map is not None
    labels = np.frombuffer(edit.object_map.data, "<u2")
    labels = labels.reshape(edit.object_map.height, -1)
    window = edit.window.box
    assert labels[12 - window.top, 12 - window.left] == 2
    saved = open_document(out.read_bytes(), EnginePngCodec()).document
    assert [x.category for x in saved.objects] == [None, 41, 60]
    again = tmp_path / "again.ora"
    assert main([*words, "-o", str(again)]) == 0
    assert again.read_bytes() == out.read_bytes()


def test_a_moved_object_is_varied_where_it_is(home: None, document: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.ora"
    assert main(["vary", str(document), "--object", "b", *FEW, "-o", str(out)]) == 0
    edit = made(out)
    assert isinstance(edit, Vary)
    region = np.frombuffer(edit.region.data, np.uint8).reshape(edit.region.height, -1)
    rows, columns = np.nonzero(region)
    assert (rows.min() + edit.window.top, columns.min() + edit.window.left) == (44, 54)


def test_what_is_marked_is_varied_freely(home: None, document: Path, tmp_path: Path) -> None:
    mask = np.zeros((SIDE, SIDE), np.uint8)
    mask[20:60, 20:60] = 255
    region = picture(tmp_path, "mask.png", mask)
    out = tmp_path / "out.ora"
    words = ["vary", str(document), "--region", region, "--free", *FEW, "-o", str(out)]
    assert main(words) == 0
    edit = made(out)
    assert isinstance(edit, Vary)
    assert edit.free_form


def test_an_object_of_a_look_and_a_class_is_added(
    home: None, document: Path, tmp_path: Path
) -> None:
    mask = np.zeros((SIDE, SIDE), np.uint8)
    mask[20:60, 20:60] = 255
    out = tmp_path / "out.ora"
    words = ["paint", str(document), "--region", picture(tmp_path, "mask.png", mask), *FEW]
    words += ["--exemplar-object", "b", "--look-only", "--of-class", "cat", "--method", "pair"]
    assert main([*words, "-o", str(out)]) == 0
    edit = made(out)
    assert isinstance(edit, PaintExemplar)
    assert (edit.look_only, edit.category, edit.likeness) == (True, 15, 1.0)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--look-object", "b", "--class", "a=cupp"], "no class called cupp. Do you mean cup"),
        (["--look-object", "b", "--set", "structure=-1"], "Structure cannot be -1"),
        (["--look-object", "b", "--set", "appearance=1e6"], "Appearance cannot be 1e+06"),
        (["--look-object", "b", "--set", "warp=1"], "no parameter called warp"),
        (["--look-object", "b", "--class", "z=cup"], "There is no object z"),
        ([], "One look was expected"),
    ],
)
def test_what_makes_no_sense_is_a_sentence(
    home: None,
    document: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    sentence: str,
) -> None:
    out = tmp_path / "out.ora"
    assert main(["transfer", str(document), "--object", "a", *words, "-o", str(out)]) == 1
    assert sentence in capsys.readouterr().err
    assert not out.exists()


def test_looks_are_replayed_on_a_picture_of_another_size(
    home: None, document: Path, tmp_path: Path
) -> None:
    half = np.zeros((SIDE, SIDE), np.uint8)
    half[:, :48] = 255
    mask = picture(tmp_path, "half.png", half)
    out, folder = tmp_path / "out.ora", tmp_path / "others"
    words = ["vary", str(document), "--object", "a", "--class", "a=cup", *FEW]
    assert main([*words, "--where", f"structure={mask}", "-o", str(out)]) == 0
    folder.mkdir()
    picture(folder, "big.png", np.random.default_rng(5).integers(0, 256, (192, 192, 3)))
    assert main(["replay", str(out), str(folder)]) == 0
    edit = made(folder / "big.ora")
    assert isinstance(edit, Vary)
    size = edit.window.pixels.size
    assert edit.object_map is not None
    assert edit.object_map.size == edit.maps[0].plane.size == edit.region.size == size
    assert edit.classes == (ObjectClass(2, 41),)


def test_without_the_pack_the_command_to_install_it_is_said(
    document: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["vary", str(document), "--object", "a", "--method", "pair"]
    assert main([*words, "-o", str(tmp_path / "out.ora")]) == 1
    assert "intarsia packs install pair-sdv2" in capsys.readouterr().err
