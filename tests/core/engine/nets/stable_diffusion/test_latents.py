"""Pictures to latents and back."""

from __future__ import annotations

import torch

from intarsia.core.engine.compute.weights import under
from intarsia.core.engine.nets.stable_diffusion.convert_vae import convert_vae, load_vae
from intarsia.core.engine.nets.stable_diffusion.latents import Encoded, decode, encode


def test_a_sample_is_the_first_draw_scaled() -> None:
    encoded = Encoded(torch.full((1, 4, 2, 2), 3.0), torch.full((1, 4, 2, 2), 2.0), 0.5)
    noise = torch.randn((1, 4, 2, 2), generator=torch.Generator().manual_seed(9))
    drawn = encoded.sample(torch.Generator().manual_seed(9))
    assert torch.equal(drawn, 0.5 * (3.0 + 2.0 * noise))


@torch.no_grad()
def test_pictures_are_eight_times_as_large_as_latents(tiny_pair: dict[str, torch.Tensor]) -> None:
    state = convert_vae(under(tiny_pair, "first_stage_model."))
    vae = load_vae(state, source="tiny")
    encoded = encode(vae, torch.zeros(1, 3, 64, 32))
    assert encoded.factor == 0.18215
    assert encoded.mean.shape == encoded.std.shape == (1, 4, 8, 4)
    latents = encoded.sample(torch.Generator().manual_seed(0))
    assert torch.equal(decode(vae, latents), vae.decode(latents / 0.18215).sample)
