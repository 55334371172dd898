"""Every published checkpoint's names and shapes fit networks of the published size, no more."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
from torch import Tensor

from intarsia.core.engine.methods.paint_by_example import weights as paint_by_example_pack
from intarsia.core.engine.methods.pair import weights as pair_pack
from intarsia.core.wire.errors import BadWeights

State = dict[str, Tensor]


def _millions(module: torch.nn.Module) -> float:
    return sum(p.numel() for p in module.parameters()) / 1e6


def test_pair_fits_at_full_size(full_pair: State) -> None:
    model = pair_pack.from_checkpoint(full_pair, None, "model_e91.ckpt")
    assert _millions(model.networks.unet) == pytest.approx(859.52, abs=0.01)
    assert _millions(model.networks.control) == pytest.approx(361.41, abs=0.01)
    assert _millions(model.words.tower) == pytest.approx(123.06, abs=0.01)
    assert model.networks.control.routing(4) == (1, 2, 3, 3)
    assert model.words.tower.config.num_attention_heads == 12
    assert (model.dino.shape.heads, model.dino.shape.layers) == (16, 24)
    assert all(p.is_meta for p in model.networks.unet.parameters())


def test_paint_by_example_fits_at_full_size(full_exemplar: State) -> None:
    model = paint_by_example_pack.from_original(full_exemplar, "model.ckpt")
    assert model.unet.config.in_channels == 9
    assert (model.encoder.shape.heads, model.encoder.shape.blocks) == (16, 5)
    assert model.encoder.shape.image == 224
    assert _millions(model.vae) == pytest.approx(83.65, abs=0.01)


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (lambda s: s.pop("control_model.zero_convs.3.0.weight"), "controlnet_down_blocks.3.weight"),
        (
            lambda s: s.update({"control_model.zero_convs.12.0.bias": torch.empty(1)}),
            "controlnet_down_blocks.12.bias",
        ),
        (
            lambda s: s.update({"first_stage_model.logvar": torch.empty(1)}),
            "logvar",
        ),
    ],
)
def test_a_missing_or_extra_tensor_is_named(
    full_pair: State, change: Callable[[State], object], named: str
) -> None:
    state = dict(full_pair)
    change(state)
    with pytest.raises(BadWeights, match=named.replace(".", r"\.")):
        pair_pack.from_checkpoint(state, None, "model_e91.ckpt")


@pytest.mark.parametrize(
    "change",
    [
        lambda s: s.update({"first_stage_model.loss.logvar": torch.empty(())}),
        lambda s: s.update({"first_stage_model.loss.discriminator.main.0.bias": torch.empty(64)}),
        lambda s: s.update(
            {"cond_stage_model.transformer.text_projection.weight": torch.empty(768, 768)}
        ),
        lambda s: s.pop("appearance_net_ca.model.mask_token"),
        lambda s: s.update({"model_ema.num_updates": torch.tensor(3)}),
    ],
)
def test_what_only_training_reads_may_be_there_or_not(
    full_pair: State, change: Callable[[State], object]
) -> None:
    state = dict(full_pair)
    change(state)
    pair_pack.from_checkpoint(state, None, "model_e91.ckpt")


def test_weights_of_the_other_method_are_refused(full_pair: State, full_exemplar: State) -> None:
    with pytest.raises(BadWeights):
        pair_pack.from_checkpoint(full_exemplar, None, "model.ckpt")
    with pytest.raises(BadWeights):
        paint_by_example_pack.from_original(full_pair, "model_e91.ckpt")
