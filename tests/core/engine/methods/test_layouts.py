"""Every layout that weights are published in goes through import and opens as the same networks."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor, nn

from intarsia.core.engine.compute.weights import load_state
from intarsia.core.engine.methods.paint_by_example.method import open_pack
from intarsia.core.engine.methods.pixel_guidance.backbone import open_backbone
from intarsia.core.engine.packs.catalogue import Pack, find_pack, load_catalogue
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.wire.errors import BadWeights

State = dict[str, Tensor]
Change = Callable[[Path, State], Path]


def _rewrite(folder: Path, change: Callable[[Path, State], None]) -> Path:
    for path in [*folder.rglob("*.bin"), *folder.rglob("*.safetensors")]:
        state = {k: v.clone().contiguous() for k, v in load_state(path).items()}
        path.unlink()
        change(path, state)
    return folder


def as_safetensors(folder: Path, _: State) -> Path:
    """What `save_pretrained` writes today."""

    def change(path: Path, state: State) -> None:
        name = "model" if path.stem == "pytorch_model" else path.stem
        save_file(state, path.with_name(f"{name}.safetensors"))

    return _rewrite(folder, change)


def as_pickles(folder: Path, _: State) -> Path:
    def change(path: Path, state: State) -> None:
        name = "pytorch_model" if path.stem == "model" else path.stem
        torch.save(state, path.with_name(f"{name}.bin"))

    return _rewrite(folder, change)


def in_half(folder: Path, _: State) -> Path:
    def change(path: Path, state: State) -> None:
        name = "model" if path.stem == "pytorch_model" else path.stem
        half = {k: v.half() for k, v in state.items()}
        save_file(half, path.with_name(f"{name}.fp16.safetensors"))

    return _rewrite(folder, change)


def as_checkpoint(name: str) -> Change:
    """The original checkpoint, where people have it: beside the words, nothing else."""

    def make(folder: Path, state: State) -> Path:
        for part in ("unet", "vae", "text_encoder", "image_encoder", "scheduler"):
            shutil.rmtree(folder / part, ignore_errors=True)
        if name.endswith(".safetensors"):
            save_file({k: v.clone().contiguous() for k, v in state.items()}, folder / name)
        else:
            torch.save({"state_dict": state, "global_step": 3}, folder / name)
        return folder

    return make


def installed(pack: Pack, source: Path, root: Path) -> Path:
    store = PackStore(root)
    store.import_from(pack, source, lambda *_: None)
    store.verify(pack, lambda *_: None)
    return store.path(pack)


def same(a: nn.Module, b: nn.Module, *, within: float) -> bool:
    ours, theirs = a.state_dict(), b.state_dict()
    pairs = ((ours[k].float(), theirs[k].float()) for k in theirs)
    return ours.keys() == theirs.keys() and all(
        torch.allclose(x, y, rtol=within, atol=within) for x, y in pairs
    )


@pytest.mark.parametrize(
    "change",
    [
        as_safetensors,
        as_pickles,
        in_half,
        as_checkpoint("model.ckpt"),
        as_checkpoint("model.safetensors"),
    ],
)
def test_paint_by_example(
    published_packs: PackStore, tiny_exemplar: State, tmp_path: Path, change: Change
) -> None:
    pack = find_pack(load_catalogue(), "paint-by-example")
    published = published_packs.path(pack)
    source = change(shutil.copytree(published, tmp_path / "source"), dict(tiny_exemplar))
    folder = installed(pack, source, tmp_path / "packs")
    found, wanted = open_pack(folder), open_pack(published)
    within = 2e-3 if change is in_half else 0.0
    for part in ("unet", "vae", "encoder"):
        assert same(getattr(found, part), getattr(wanted, part), within=within), part


def test_the_checkpoint_itself_may_be_chosen(
    published_packs: PackStore, tiny_exemplar: State, tmp_path: Path
) -> None:
    pack = find_pack(load_catalogue(), "paint-by-example")
    torch.save({"state_dict": dict(tiny_exemplar)}, tmp_path / "anything.ckpt")
    folder = installed(pack, tmp_path / "anything.ckpt", tmp_path / "packs")
    assert same(open_pack(folder).unet, open_pack(published_packs.path(pack)).unet, within=0.0)


@pytest.mark.parametrize(
    "change",
    [
        as_pickles,
        in_half,
        as_checkpoint("v1-5-pruned-emaonly.ckpt"),
        as_checkpoint("v1-5-pruned.safetensors"),
    ],
)
def test_stable_diffusion(
    guiding_packs: PackStore, tiny_pair: State, tmp_path: Path, change: Change
) -> None:
    pack = find_pack(load_catalogue(), "sd-1.5")
    published = guiding_packs.path(pack)
    source = change(shutil.copytree(published, tmp_path / "source"), dict(tiny_pair))
    folder = installed(pack, source, tmp_path / "packs")
    found, wanted = open_backbone(folder), open_backbone(published)
    within = 2e-3 if change is in_half else 0.0
    assert len(found.modules) == len(wanted.modules)
    for ours, theirs in zip(found.modules, wanted.modules, strict=True):
        assert same(ours, theirs, within=within)


def test_safetensors_are_preferred(
    published_packs: PackStore, tiny_exemplar: State, tmp_path: Path
) -> None:
    pack = find_pack(load_catalogue(), "paint-by-example")
    source = shutil.copytree(published_packs.path(pack), tmp_path / "source")
    both = shutil.copytree(source, tmp_path / "both")
    for path in as_safetensors(source, {}).rglob("*.safetensors"):
        shutil.copy(path, both / path.relative_to(source))
    folder = installed(pack, both, tmp_path / "packs")
    assert sorted(path.suffix for path in folder.rglob("*") if path.suffix != ".json") == [
        *["", "", "", ""],
        *[".safetensors", ".safetensors", ".safetensors"],
    ]


@pytest.mark.parametrize("kind", ["another", "text", "code"])
def test_another_file_is_not_called_installed(
    tmp_path: Path, tiny_exemplar: State, kind: str
) -> None:
    pack, store = find_pack(load_catalogue(), "adm-lsun-cat"), PackStore(tmp_path / "packs")
    path = tmp_path / "lsun_cat.pt"
    if kind == "another":
        torch.save(dict(tiny_exemplar), path)
    elif kind == "text":
        path.write_text("<html>not found</html>")
    else:
        path.write_bytes(b"\x80\x02cposix\nsystem\nX\x04\0\0\0true\x85R.")
    with pytest.raises(BadWeights, match=r"lsun_cat\.pt"):
        store.import_from(pack, path, lambda *_: None)
    assert not store.is_installed(pack)
    assert not any(store.root.iterdir())
