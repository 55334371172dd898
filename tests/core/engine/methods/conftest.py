"""Packs in their published layouts, tiny and random, installed as a person installs them."""

from __future__ import annotations

import io
import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor

from intarsia.core.engine.compute.weights import under
from intarsia.core.engine.nets.adm.convert import load_adm
from intarsia.core.engine.nets.adm.pixel_classifier import PixelClassifier
from intarsia.core.engine.nets.stable_diffusion.convert_unet import convert_unet
from intarsia.core.engine.nets.stable_diffusion.convert_vae import convert_vae
from intarsia.core.engine.packs.catalogue import find_pack, load_catalogue
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.segment.sam.network import SamShape, build_sam
from published_packs import (
    adm_state,
    exemplar_folders,
    ignored,
    install_alone,
    install_published,
)

State = dict[str, Tensor]

_TINY_SAM = SamShape(
    32, 2, 2, (1,), image_px=128, prompt_width=32, decoder_mlp=32, iou_hidden=16, mask_channels=8
)


@pytest.fixture(scope="session")
def published_packs(
    tmp_path_factory: pytest.TempPathFactory,
    tiny_pair: State,
    tiny_exemplar: State,
    tokenizer_folder: Path,
) -> PackStore:
    """A packs folder that holds one pack of every published method."""
    source, home = tmp_path_factory.mktemp("published"), tmp_path_factory.mktemp("home")
    return install_published(source, home / "packs", tiny_pair, tiny_exemplar, tokenizer_folder)


def _stable_diffusion_folders(state: State, tokenizer: Path, folder: Path) -> Path:
    """Stable Diffusion 1.5 as its hub repository lays it out, from a checkpoint's tensors."""
    parts = {
        "unet/diffusion_pytorch_model.safetensors": convert_unet(
            under(state, "model.diffusion_model.")
        ),
        "vae/diffusion_pytorch_model.safetensors": convert_vae(under(state, "first_stage_model.")),
        "text_encoder/model.safetensors": under(state, "cond_stage_model.transformer."),
    }
    settings = {"num_attention_heads": 4, "attention_head_dim": 8, "sample_size": 8}
    for name, tensors in parts.items():
        path = folder / name
        path.parent.mkdir(parents=True)
        save_file({key: tensor.contiguous() for key, tensor in tensors.items()}, path)
        (path.parent / "config.json").write_text(json.dumps(settings))
    shutil.copytree(tokenizer, folder / "tokenizer")
    for name in ("tokenizer/tokenizer_config", "tokenizer/special_tokens_map"):
        (folder / f"{name}.json").write_text("{}")
    (folder / "scheduler").mkdir()
    (folder / "scheduler/scheduler_config.json").write_text("{}")
    return folder


def _classifier_archive(path: Path, sets: dict[str, int], width: int, classes: int) -> None:
    """Classifiers of these folders, so many of each, in a zip; width: of one level's features."""
    torch.manual_seed(5)
    with zipfile.ZipFile(path, "w") as archive:
        for levels, count in sets.items():
            for number in range(count):
                net = PixelClassifier(width * len(levels.split("_")), classes)
                state = {f"module.{k}": v for k, v in net.state_dict().items()}
                file = io.BytesIO()
                torch.save({"model_state_dict": state}, file)
                name = f"{path.stem}/{levels}_5_6_7_8_12/model_{number}.pth"
                archive.writestr(name, file.getvalue())


@pytest.fixture(scope="session")
def guiding_packs(
    tmp_path_factory: pytest.TempPathFactory, tiny_pair: State, tokenizer_folder: Path
) -> PackStore:
    """Packs that pixel-wise guidance runs on besides: Stable Diffusion, and faces."""
    source = tmp_path_factory.mktemp("guiding")
    folders = _stable_diffusion_folders(tiny_pair, tokenizer_folder, source / "sd")
    torch.save(adm_state(), source / "ffhq.pt")
    width = load_adm(adm_state(), source="tiny").feature_width
    levels = [str(level) for level in range(750) if level in (0, 250, 374, 375, 499, 749)]
    _classifier_archive(source / "ffhq_gt_750.zip", dict.fromkeys(levels, 1), width, 34)
    _classifier_archive(source / "ffhq_gmulti.zip", {"50_150_250": 3}, width, 34)
    store = PackStore(tmp_path_factory.mktemp("guiding_home") / "packs")
    for name, place in (("sd-1.5", folders), ("pixel-guidance-ffhq", source)):
        store.import_from(find_pack(load_catalogue(), name), place, ignored)
    return store


@pytest.fixture(scope="session")
def overflowing(tmp_path_factory: pytest.TempPathFactory, tiny_exemplar: State) -> PackStore:
    """Paint by Example with a number that half precision cannot hold."""
    state = dict(tiny_exemplar)
    name = "model.diffusion_model.out.2.bias"
    state[name] = state[name] + 1e5
    store = PackStore(tmp_path_factory.mktemp("overflowing"))
    folders = exemplar_folders(state, tmp_path_factory.mktemp("source") / "exemplar")
    store.import_from(find_pack(load_catalogue(), "paint-by-example"), folders, ignored)
    return store


def _tiny_sam(seed: int = 2) -> State:
    """A random network whose masks are neither empty nor everything, and stable."""
    torch.manual_seed(seed)
    sam = build_sam(_TINY_SAM)
    with torch.no_grad():
        sam.mask_decoder.iou_prediction_head.layers[-1].bias.fill_(1.0)
        for mlp in sam.mask_decoder.output_hypernetworks_mlps:
            mlp.layers[-1].weight.mul_(400)
            mlp.layers[-1].bias.mul_(400)
    return sam.state_dict()


@pytest.fixture(scope="session")
def tiny_sam() -> Callable[..., State]:
    """Makes a tiny random Segment Anything in the published layout: (seed)."""
    return _tiny_sam


@pytest.fixture(scope="session")
def install_sam() -> Callable[..., PackStore]:
    """Installs what stands for a pack's one file: (packs folder, state, pack id)."""
    return install_alone
