"""OneFormer as a method: a tiny random network in its published layout, through the runner."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from transformers import OneFormerConfig, OneFormerForUniversalSegmentation, SwinConfig

from edit_desk import EditDesk
from intarsia.core.engine.compute.detector_input import network_input
from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.methods.registered_method import RegisteredMethod
from intarsia.core.engine.methods.registry import Registry, built_in
from intarsia.core.engine.methods.segmenters.descriptor import ONEFORMER
from intarsia.core.engine.methods.segmenters.oneformer import (
    OneFormer,
    number_names,
    open_pack,
)
from intarsia.core.engine.packs.catalogue import find_pack, load_catalogue
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.wire.edits import Prompt, PromptKind, Segment, new_id
from intarsia.core.wire.errors import BadEdit, BadWeights, MissingPack
from intarsia.core.wire.events import Finished, FoundObject
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.object_classes import CLASS_COUNT, THINGS
from intarsia.core.wire.pixels import Pixels

SEED = 205  # of a network that finds things in the picture below
Packed = Callable[..., PackStore]


def network(classes: int = CLASS_COUNT, *, seed: int = SEED) -> OneFormerForUniversalSegmentation:
    """Tiny; one of its queries is sure of a thing and claims a part of every picture."""
    torch.manual_seed(seed)
    eye = SwinConfig(
        image_size=64,
        embed_dim=8,
        depths=[1, 1, 1, 1],
        num_heads=[1, 1, 2, 2],
        window_size=4,
        out_features=["stage1", "stage2", "stage3", "stage4"],
    )
    config = OneFormerConfig(
        backbone_config=eye,
        num_queries=4,
        hidden_dim=32,
        conv_dim=32,
        mask_dim=32,
        encoder_feedforward_dim=32,
        dim_feedforward=32,
        encoder_layers=1,
        decoder_layers=3,
        num_attention_heads=2,
        text_encoder_width=32,
        text_encoder_num_layers=1,
        text_encoder_vocab_size=600,
        task_seq_len=77,
        max_seq_len=77,
        id2label={number: str(number) for number in range(classes)},
    )
    made = OneFormerForUniversalSegmentation(config)
    head = made.model.transformer_module.decoder.class_embed
    with torch.no_grad():
        head.weight.mul_(60)
        head.bias.zero_()
        head.bias[THINGS:] = -200
    return made


@pytest.fixture
def packed(tmp_path: Path, tokenizer_folder: Path) -> Packed:
    """Installs a network as the pack's hub repository lays it out."""

    def install(net: OneFormerForUniversalSegmentation) -> PackStore:
        source = tmp_path / "hub"
        source.mkdir()
        net.config.save_pretrained(source)
        torch.save(net.state_dict(), source / "pytorch_model.bin")
        for name in ("vocab.json", "merges.txt"):
            (source / name).write_bytes((tokenizer_folder / name).read_bytes())
        store = PackStore(tmp_path / "packs")
        pack = find_pack(load_catalogue(), ONEFORMER.packs[0])
        store.import_from(pack, source, lambda *_: None)
        return store

    return install


def registered(store: PackStore) -> Registry:
    need = PackNeed(store, ONEFORMER.packs)
    return Registry(
        (
            RegisteredMethod(
                ONEFORMER,
                lambda: OneFormer(need, OneSlotCache(), short_px=64, device="cpu"),
                (need,),
            ),
        )
    )


@pytest.fixture(scope="module")
def picture() -> Pixels:
    """A coarse picture in which the left half is another world."""
    rng = np.random.default_rng(1)
    rgba = np.kron(rng.integers(0, 256, (10, 14, 4)), np.ones((10, 10, 1))).astype(np.uint8)
    rgba[:, :50, :3] //= 8
    rgba[..., 3] = 255
    return pixels_of(rgba)


def run(registry: Registry, picture: Pixels, prompt: Prompt) -> list[FoundObject]:
    desk = EditDesk(picture)
    edit = Segment(id=new_id(), method="oneformer", picture=picture.sha256, prompt=prompt)
    Runner(registry).run(edit, desk, desk.tell)
    assert isinstance(desk.events[-1], Finished)
    return [e.found for e in desk.objects]


def test_things_are_found_with_their_class_and_fill_the_picture(
    packed: Packed, picture: Pixels
) -> None:
    registry = registered(packed(network()))
    found = run(registry, picture, Prompt())
    things = [item for item in found if not item.is_background]
    assert things
    assert all(item.category is not None and item.category < THINGS for item in things)
    assert all(item.category is None for item in found if item.is_background)
    covered = np.zeros((picture.height, picture.width), int)
    for item in found:
        box = item.mask.box
        mask = np.frombuffer(item.mask.pixels.data, np.uint8).reshape(box.height, box.width)
        covered[box.top : box.bottom, box.left : box.right] += mask >= 128
    assert (covered == 1).all()
    again = run(registry, picture, Prompt())
    assert again == found


def test_a_click_a_box_and_a_lasso_choose_a_thing(packed: Packed, picture: Pixels) -> None:
    registry = registered(packed(network()))
    things = [x for x in run(registry, picture, Prompt()) if not x.is_background]
    mask = things[0].mask
    inside = np.frombuffer(mask.pixels.data, np.uint8).reshape(mask.box.height, -1) >= 128
    rows, columns = np.nonzero(inside)
    x, y = float(columns[0] + mask.left), float(rows[0] + mask.top)
    whole = Box(0, 0, picture.width, picture.height)
    outline = ((0.0, 0.0), (140.0, 0.0), (140.0, 100.0), (0.0, 100.0))
    for prompt in (
        Prompt(PromptKind.POINTS, points=((x, y),)),
        Prompt(PromptKind.BOX, box=whole),
        Prompt(PromptKind.LASSO, points=outline),
    ):
        (item,) = run(registry, picture, prompt)
        assert item.category is not None
    outside = Prompt(PromptKind.POINTS, points=((-5.0, -5.0),))
    with pytest.raises(BadEdit, match="Nothing was found"):
        run(registry, picture, outside)


def test_a_network_of_other_classes_is_refused(packed: Packed, picture: Pixels) -> None:
    registry = registered(packed(network(classes=150)))
    with pytest.raises(BadWeights, match="knows 150 classes"):
        run(registry, picture, Prompt())


def test_a_network_that_lacks_tensors_is_refused(packed: Packed, picture: Pixels) -> None:
    store = packed(network())
    file = next(store.root.rglob("pytorch_model.bin"))
    state = torch.load(file, weights_only=True)
    del state["model.transformer_module.decoder.class_embed.weight"]
    torch.save(state, file)
    with pytest.raises(BadWeights, match="lacks"):
        run(registered(store), picture, Prompt())


ORACLE = Path(__file__).parents[4] / "data" / "oracles" / "oneformer"


@pytest.fixture
def published_folder(tmp_path: Path, tokenizer_folder: Path) -> Path:
    """A pack as transformers 4.26 wrote it: its names, its configuration, its pickle."""
    sys.path.insert(0, str(ORACLE.parent))
    from write_oneformer import drawn  # the same weights as the old library had

    sys.path.pop(0)
    state = {}
    for line in (ORACLE / "names.txt").read_text("utf-8").splitlines():
        name, _, shape = line.partition(" ")
        size = [int(side) for side in shape.split(",") if side]
        whole = torch.int64 if name.endswith("relative_position_index") else torch.float32
        state[name] = drawn(name, torch.zeros(size, dtype=whole))
    folder = tmp_path / "oneformer-coco"
    folder.mkdir()
    torch.save(state, folder / "pytorch_model.bin")
    (folder / "config.json").write_bytes((ORACLE / "config.json").read_bytes())
    for name in ("vocab.json", "merges.txt"):
        (folder / name).write_bytes((tokenizer_folder / name).read_bytes())
    return folder


def test_the_published_layout_answers_as_the_library_that_wrote_it(published_folder: Path) -> None:
    sys.path.insert(0, str(ORACLE.parent))
    from write_oneformer import asked

    sys.path.pop(0)
    seer = open_pack(published_folder)
    picture, words = asked()
    with torch.inference_mode():
        seen = seer.network(picture, task_inputs=words)
    told = np.load(ORACLE / "answers.npz")
    assert np.abs(seen.class_queries_logits.numpy() - told["classes"]).max() < 1e-4
    assert np.abs(seen.masks_queries_logits.numpy() - told["masks"]).max() < 1e-4


@pytest.mark.parametrize("change", ["lacks", "adds"])
def test_nothing_else_may_be_missing_or_added(published_folder: Path, change: str) -> None:
    file = published_folder / "pytorch_model.bin"
    state = torch.load(file, weights_only=True)
    if change == "lacks":
        del state["model.pixel_level_module.encoder.hidden_states_norms.stage1.weight"]
    else:
        state["model.stranger.weight"] = torch.zeros(3)
    torch.save(state, file)
    with pytest.raises(BadWeights, match="lacks .*norm" if change == "lacks" else "another"):
        open_pack(published_folder)


def test_the_tiny_network_has_every_kind_of_name_that_the_published_one_has() -> None:
    """So that what is renamed in the one is renamed in the other."""

    def kinds(path: Path) -> set[str]:
        names = (line.partition(" ")[0] for line in path.read_text("utf-8").splitlines())
        return {re.sub(r"\d+", "#", name) for name in names}

    published = kinds(ORACLE.parents[1] / "published" / "oneformer_coco_swin_large.txt")
    assert len(published) > 90
    assert kinds(ORACLE / "names.txt") == published


def test_the_missing_pack_is_named_and_it_is_never_the_default(tmp_path: Path) -> None:
    registry = built_in(tmp_path)
    with pytest.raises(MissingPack, match="packs install oneformer-coco"):
        registry.choose("segment", "oneformer")
    assert registry.choose("segment").id != "oneformer"


def test_pictures_are_shown_at_the_size_the_network_learned() -> None:
    wide = np.zeros((100, 400, 3), np.float32)
    assert network_input(wide, 800).shape == (1, 3, 333, 1333)
    assert network_input(np.ones((300, 400, 3), np.float32), 64).shape == (1, 3, 64, 85)


def test_names_are_counted() -> None:
    assert number_names(["cup", "dog", "cup"]) == ["Cup", "Dog", "Cup 2"]
