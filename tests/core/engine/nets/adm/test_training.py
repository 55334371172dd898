"""The training loss against closed forms."""

import pytest
import torch
from torch import nn

from intarsia.core.engine.diffusion.schedules import adm_schedule
from intarsia.core.engine.nets.adm.network import Adm, AdmShape
from intarsia.core.engine.nets.adm.training import hybrid_loss


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


@pytest.fixture
def net() -> Adm:
    torch.manual_seed(0)
    return Adm(AdmShape(3, 6, (32, 32), (False, True), layers=1, head_width=16), blocks=(1,))


class Says(nn.Module):
    """Answers with the noise itself (known for a constant picture) and a fixed fraction."""

    def __init__(self, fraction: float) -> None:
        super().__init__()
        self.fraction = fraction

    def forward(
        self, x: torch.Tensor, levels: torch.Tensor, return_dict: bool
    ) -> tuple[torch.Tensor]:
        abar = torch.as_tensor(adm_schedule().abar)[levels].float()[:, None, None, None]
        noise = (x - abar.sqrt() * 0.3) / (1 - abar).sqrt()
        return (torch.cat([noise, torch.full_like(x, self.fraction)], dim=1),)


def loss_of(net: Adm, fraction: float) -> float:
    net.unet = Says(fraction)  # type: ignore[assignment]
    loss = hybrid_loss(
        net, torch.full((64, 3, 4, 4), 0.3), schedule=adm_schedule(), generator=generator()
    )
    return float(loss)


def test_the_exact_noise_and_the_posterior_variance_cost_nothing(net: Adm) -> None:
    assert loss_of(net, -1.0) == pytest.approx(0, abs=1e-6)
    assert loss_of(net, 1.0) > loss_of(net, 0.0) > loss_of(net, -1.0)
