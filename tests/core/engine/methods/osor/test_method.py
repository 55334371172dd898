"""OSOR as a method: a tiny random pack in the published layout, through the runner."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from diffusers import AutoencoderKL, UNet2DConditionModel
from safetensors.torch import save_file

from classical_pictures import SIDE, centre, region, scene
from edit_desk import EditDesk
from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.methods.osor import method as osor
from intarsia.core.engine.methods.registry import Registry, built_in
from intarsia.core.engine.nets.osor.one_step import native_size
from intarsia.core.engine.packs.catalogue import find_pack, load_catalogue
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.wire.edits import Complete, new_id
from intarsia.core.wire.errors import Cancelled
from intarsia.core.wire.events import Role
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import Placed
from random_networks import filled

pytestmark = pytest.mark.usefixtures("one_thread")


def _write(folder: Path) -> None:
    for part in ("unet", "vae"):
        (folder / part).mkdir(parents=True)
    unet = UNet2DConditionModel(
        in_channels=9,
        out_channels=4,
        block_out_channels=(32, 64),
        layers_per_block=1,
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"),
        up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"),
        attention_head_dim=(1, 1),
        cross_attention_dim=12,
        use_linear_projection=True,
        addition_embed_type="text_time",
        addition_time_embed_dim=4,
        projection_class_embeddings_input_dim=8 + 24,
    )
    vae = AutoencoderKL(
        block_out_channels=(32,) * 4,
        down_block_types=("DownEncoderBlock2D",) * 4,
        up_block_types=("UpDecoderBlock2D",) * 4,
        layers_per_block=1,
    )
    name = "diffusion_pytorch_model.fp16.safetensors"
    save_file(filled(unet, 1).state_dict(), folder / "unet" / name)
    save_file(filled(vae, 2).state_dict(), folder / "vae" / name)
    change = {
        "unet.conv_out.weight": torch.randn(5, 32, 3, 3),
        "unet.conv_out.bias": torch.zeros(5),
    }
    save_file(change, folder / "sdxlinpainting_phase2.safetensors")
    words = {"prompt_embeds": torch.randn(1, 5, 12), "pooled_prompt_embeds": torch.randn(1, 8)}
    save_file(words, folder / "fixed_prompt_embeds.safetensors")


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Registry:
    """The pack installed; its pictures are shown at 64 px, to be quick."""
    monkeypatch.setattr(osor, "native_size", lambda size: native_size(size, 64))
    torch.manual_seed(0)
    _write(tmp_path / "source")
    pack = find_pack(load_catalogue(), "osor-sdxl")
    anything = tuple(replace(item, sha256="", size=0) for item in pack.files)
    store = PackStore(tmp_path / "packs")
    store.import_from(replace(pack, files=anything), tmp_path / "source", lambda *_: None)
    return built_in(tmp_path / "packs", tmp_path)


def _edit(**changes: object) -> Complete:
    edit = Complete(
        id=new_id(),
        method="osor",
        picture=Size(SIDE, SIDE),
        window=Placed(pixels_of(scene()[0]), 0, 0),
        region=region(centre()),
    )
    return replace(edit, **changes)  # type: ignore[arg-type]


def _run(registry: Registry, edit: Complete, limit: int = 10**9) -> EditDesk:
    desk = EditDesk(limit=limit)
    Runner(registry).run(edit, desk, desk.tell)
    return desk


def test_one_step_is_a_fill_and_a_seed_is_its_own_guess(registry: Registry) -> None:
    first, again = _run(registry, _edit(seed=1)), _run(registry, _edit(seed=1))
    assert [layer.role for layer in first.layers] == [Role.FILL]
    assert first.report.outside_max == 0
    assert (first.report.method, first.report.pack) == ("osor", "osor-sdxl")
    shown = [bytes(desk.layers[0].placed.pixels.data) for desk in (first, again)]
    assert shown[0] == shown[1]
    other = _run(registry, _edit(seed=2))
    assert bytes(other.layers[0].placed.pixels.data) != shown[0]
    assert [each.pack for each in registry.loaded_networks.footprints] == ["osor-sdxl"]


def test_what_it_cast_is_a_layer_of_its_own(registry: Registry) -> None:
    desk = _run(registry, _edit(effect=True))
    assert [layer.name for layer in desk.layers][-1] == "Background"
    assert desk.report.outside_max == 0


def test_a_cancel_is_heard(registry: Registry) -> None:
    desk = EditDesk(limit=1)
    with pytest.raises(Cancelled):
        Runner(registry).run(_edit(), desk, desk.tell)
    assert not desk.layers
