"""The converted network against the published layout restated in plain tensor operations."""

import importlib.util
from pathlib import Path

import pytest
import torch

from intarsia.core.engine.compute.weights import check_keys
from intarsia.core.engine.nets.adm.convert import convert_adm, head_width_of, load_adm, read_shape
from intarsia.core.engine.nets.adm.network import FEATURE_BLOCKS, Adm, block_name
from intarsia.core.wire.errors import BadWeights

_spec = importlib.util.spec_from_file_location(
    "adm_restated", Path(__file__).with_name("adm_restated.py")
)
assert _spec is not None
assert _spec.loader is not None
restated = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(restated)

MULTS, ATTENTION = (1, 1, 2, 2, 4, 4), (False, False, False, True, True, True)
SMALL = restated.adm_keys(32, mults=MULTS, attention=ATTENTION, layers=2)


@pytest.fixture(scope="module")
def state() -> dict[str, torch.Tensor]:
    return restated.random_state(SMALL, seed=4)


@pytest.fixture(scope="module")
def x() -> torch.Tensor:
    return torch.randn(2, 3, 32, 32, generator=torch.Generator().manual_seed(1))


def test_output_and_every_tapped_map_are_those_of_the_published_layout(
    state: dict[str, torch.Tensor], x: torch.Tensor
) -> None:
    plain = restated.RestatedAdm(state, head_width=16, layers=2)
    with torch.no_grad():
        wanted = plain(x, 321)
        seen = load_adm(state, source="x")(x, 321)
    found = torch.cat([seen.noise, seen.fraction], dim=1)
    torch.testing.assert_close(found, wanted, atol=2e-5, rtol=1e-4)
    for block, got in zip(FEATURE_BLOCKS, seen.maps, strict=True):
        torch.testing.assert_close(got, plain.outputs[block], atol=2e-5, rtol=1e-4)


def test_all_decoder_blocks_have_a_name(state: dict[str, torch.Tensor], x: torch.Tensor) -> None:
    shape = read_shape(state)
    plain = restated.RestatedAdm(state, head_width=16, layers=2)
    net = Adm(shape, blocks=range(shape.output_blocks))
    net.unet.load_state_dict(convert_adm(state, shape))
    with torch.no_grad():
        plain(x, 7)
        maps = net(x, 7).maps
    for got, wanted in zip(maps, plain.outputs, strict=True):
        torch.testing.assert_close(got, wanted, atol=2e-5, rtol=1e-4)
    assert net.feature_width == sum(m.shape[1] for m in maps)
    with pytest.raises(BadWeights):
        block_name(shape, 18)


def test_another_depth_and_attention(x: torch.Tensor) -> None:
    keys = restated.adm_keys(32, mults=(1, 2, 2), attention=(False, True, False), layers=1)
    state = restated.random_state(keys, seed=2)
    plain = restated.RestatedAdm(state, head_width=32, layers=1)
    shape = read_shape(state, head_width=32)
    net = Adm(shape, blocks=(0, 1))
    net.unet.load_state_dict(convert_adm(state, shape))
    with torch.no_grad():
        wanted, seen = plain(x, 5), net(x, 5)
    found = torch.cat([seen.noise, seen.fraction], dim=1)
    torch.testing.assert_close(found, wanted, atol=2e-5, rtol=1e-4)


def test_the_published_key_list_fits_the_full_size_network() -> None:
    keys = restated.adm_keys(256, mults=MULTS, attention=ATTENTION, layers=2)
    state = {k: torch.empty(shape, device="meta") for k, shape in keys.items()}
    shape = read_shape(state)
    assert (shape.head_width, shape.output_blocks) == (64, 18)
    with torch.device("meta"):
        net = Adm(shape)
    expected = {k: v.shape for k, v in net.unet.state_dict().items()}
    check_keys(convert_adm(state, shape), expected, source="ffhq.pt")
    assert sum(p.numel() for p in net.parameters()) == pytest.approx(552.8e6, rel=1e-4)
    assert net.feature_width == 2816


def test_gradients_stop_at_the_last_tapped_block(
    state: dict[str, torch.Tensor], x: torch.Tensor
) -> None:
    seen = load_adm(state, source="x")(x.clone().requires_grad_(True), 3)
    assert all(m.requires_grad for m in seen.maps)
    assert not seen.noise.requires_grad
    assert torch.is_grad_enabled()


def test_head_widths_of_small_and_published_networks() -> None:
    assert [head_width_of(base) for base in (32, 128, 256)] == [16, 64, 64]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"middle_block.1.qkv.weight": None}, "mid_block.attentions.0.to_q"),
        ({"label_emb.weight": torch.zeros(3)}, "label_emb.weight"),
        ({"input_blocks.0.0.weight": None}, "no ADM network"),
        ({"out.2.weight": torch.zeros(3, 32, 3, 3)}, "no variance"),
    ],
)
def test_other_files_are_refused_by_name(
    state: dict[str, torch.Tensor], change: dict[str, torch.Tensor | None], told: str
) -> None:
    changed = {k: v for k, v in (state | change).items() if v is not None}
    with pytest.raises(BadWeights, match=told):
        load_adm(changed, source="x")


def test_heads_that_do_not_divide_are_refused(state: dict[str, torch.Tensor]) -> None:
    with pytest.raises(BadWeights, match="heads of 48"):
        convert_adm(state, read_shape(state, head_width=48))


def test_a_file_of_another_kind_is_refused() -> None:
    with pytest.raises(BadWeights, match="no ADM network"):
        read_shape({"model.diffusion_model.input_blocks.0.0.weight": torch.zeros(1)})
    partial = {k: torch.zeros(v) for k, v in SMALL.items() if not k.startswith("output_blocks")}
    with pytest.raises(BadWeights, match="up-sampling"):
        read_shape(partial)
