"""Networks laid in slices or taking turns answer as they do whole."""

from __future__ import annotations

import pytest
import torch
from diffusers import AutoencoderKL, UNet2DConditionModel
from torch import nn

from intarsia.core.engine.compute.device import Placement
from intarsia.core.engine.compute.placed_networks import footprint, for_tensor_cores, lay
from intarsia.core.engine.nets.control_pair.network import ControlNetPair, Hints
from intarsia.core.engine.nets.stable_diffusion.latents import decode, encode
from intarsia.core.engine.nets.stable_diffusion.shapes import UNetShape

CPU = torch.device("cpu")


def unet() -> UNet2DConditionModel:
    torch.manual_seed(0)
    return UNet2DConditionModel(
        block_out_channels=(8, 16),
        down_block_types=("CrossAttnDownBlock2D", "DownBlock2D"),
        up_block_types=("UpBlock2D", "CrossAttnUpBlock2D"),
        layers_per_block=1,
        norm_num_groups=4,
        cross_attention_dim=12,
        attention_head_dim=4,
    ).eval()


def vae() -> AutoencoderKL:
    torch.manual_seed(0)
    return AutoencoderKL(
        block_out_channels=(8, 8),
        down_block_types=("DownEncoderBlock2D",) * 2,
        up_block_types=("UpDecoderBlock2D",) * 2,
        norm_num_groups=4,
        latent_channels=4,
    ).eval()


def predicted(net: UNet2DConditionModel) -> torch.Tensor:
    generator = torch.Generator().manual_seed(1)
    x = torch.randn(2, 4, 8, 8, generator=generator)
    context = torch.randn(2, 3, 12, generator=generator)
    with torch.no_grad():
        return net(x, 5, context).sample


@pytest.mark.parametrize("offload", [False, True])
@pytest.mark.parametrize("slicing", [False, True])
def test_the_answers_stay(offload: bool, slicing: bool) -> None:
    plain = predicted(unet())
    laid, coder = unet(), vae()
    lay((laid, coder), Placement(CPU, torch.float32, offload, slicing))
    torch.testing.assert_close(predicted(laid), plain)
    picture = torch.rand(1, 3, 32, 32, generator=torch.Generator().manual_seed(2)) * 2 - 1
    with torch.no_grad():
        torch.testing.assert_close(encode(coder, picture).mean, encode(vae(), picture).mean)


def test_a_large_picture_is_decoded_in_tiles() -> None:
    whole, tiled = vae(), vae()
    lay((tiled,), Placement(CPU, torch.float32, slicing=True))
    latents = torch.randn(2, 4, 40, 40, generator=torch.Generator().manual_seed(2))
    sizes: list[tuple[int, int]] = []

    def note(_module: nn.Module, given: tuple[torch.Tensor, ...]) -> None:
        sizes.append((given[0].shape[-2], given[0].shape[-1]))

    tiled.decoder.register_forward_pre_hook(note)
    with torch.no_grad():
        wanted, found = decode(whole, latents), decode(tiled, latents, at_once=1)
    assert found.shape == wanted.shape
    assert len(sizes) > 2
    assert max(max(size) for size in sizes) <= 32
    # Norms see a tile instead of the picture, so tiles are near the whole and not equal to it.
    assert float((found - wanted).abs().mean()) < 0.1 * float(wanted.abs().mean())


def control() -> ControlNetPair:
    torch.manual_seed(0)
    shape = UNetShape(4, 0, (32, 32), 1, (True, False), context=12, linear=False, heads=4)
    return ControlNetPair(shape, attention_hint=6, concat_hint=5, hinted=(0,)).eval()


def test_only_one_network_is_on_the_device_and_nothing_is_copied_back() -> None:
    parts = painter, coder, steering = unet(), vae(), control()
    lay(parts, Placement(CPU, torch.float32, offload=True))
    homes = [places(part) for part in parts]
    present: list[tuple[bool, ...]] = []

    def look(*_: object) -> None:
        present.append(tuple(places(p) != home for p, home in zip(parts, homes, strict=True)))

    for part in (painter.conv_in, coder.decoder, steering.conv_in):
        part.register_forward_pre_hook(look)
    predicted(painter)
    first = places(painter)
    predicted(painter)
    assert places(painter) == first  # it was there already
    with torch.no_grad():
        decode(coder, torch.zeros(1, 4, 4, 4))
        x = torch.zeros(1, 4, 8, 8)
        hints = steering.encode(Hints((torch.zeros(1, 6, 8, 8),), torch.zeros(1, 5, 8, 8)))
        steering(x, torch.tensor([3]), context=torch.zeros(1, 3, 12), hints=hints)
    assert present == [
        (True, False, False),
        (True, False, False),
        (False, True, False),
        (False, False, True),
    ]


def places(net: nn.Module) -> list[int]:
    """Where its numbers lie."""
    return [tensor.data_ptr() for tensor in (*net.parameters(), *net.buffers())]


def test_attention_stays_the_one_that_needs_least_memory() -> None:
    net = unet()
    usual = {name: type(each) for name, each in net.attn_processors.items()}
    lay((net,), Placement(CPU, torch.float32, slicing=True))
    assert {name: type(each) for name, each in net.attn_processors.items()} == usual
    assert all("SDPA" in each.__name__ or "2_0" in each.__name__ for each in usual.values())


def test_an_autoencoder_stays_in_single_precision_and_is_counted_so() -> None:
    net, coder = unet(), vae()
    lay((net, coder), Placement(CPU, torch.bfloat16))
    assert {p.dtype for p in net.parameters()} == {torch.bfloat16}
    assert {p.dtype for p in coder.parameters()} == {torch.float32}
    needs = footprint((net, coder), dtype=torch.bfloat16, activations=4)
    numbers = [sum(p.numel() for p in part.parameters()) for part in (net, coder)]
    assert needs.whole == 2 * numbers[0] + 4 * numbers[1]
    assert needs.activations > 4  # decoding takes more than that


def test_the_order_for_tensor_cores_changes_no_number() -> None:
    plain, laid = unet(), unet()
    for_tensor_cores(laid)
    assert laid.conv_in.weight.is_contiguous(memory_format=torch.channels_last)
    torch.testing.assert_close(predicted(laid), predicted(plain))


def test_a_footprint_counts_in_the_working_precision() -> None:
    parts = (nn.Linear(10, 10, bias=False), nn.Linear(5, 10, bias=False))
    needs = footprint(parts, dtype=torch.float16, activations=1000)
    assert (needs.whole, needs.largest, needs.activations) == (300, 200, 500)
