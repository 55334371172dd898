"""Training on one annotated picture, with a network whose features are known to tell classes."""

import pytest
import torch

from intarsia.core.engine.diffusion.schedules import adm_schedule, respace, section_timesteps
from intarsia.core.engine.methods.pixel_guidance.fit_classifiers import (
    Annotated,
    FitRecipe,
    PixelSet,
    balanced_indices,
    fit,
    strongest_directions,
    train_classifiers,
)
from intarsia.core.engine.nets.adm.features import ChosenPixels, features_at
from intarsia.core.engine.nets.adm.network import Forward
from intarsia.core.wire.errors import BadEdit, Cancelled

SIZE, WIDTH = 16, 40


class Mixed:
    """Features: a fixed random mixture of the noised colours, at two sizes, on large offsets."""

    def __init__(self) -> None:
        generator = torch.Generator().manual_seed(7)
        self.mix = torch.randn(WIDTH, 3, generator=generator)
        self.offset = 50 * torch.randn(WIDTH, 1, 1, generator=generator)

    def __call__(self, x: torch.Tensor, timestep: int, /) -> Forward:
        full = torch.einsum("dc,bchw->bdhw", self.mix, x) + self.offset
        return Forward(x, x, (full, full[:, :, ::2, ::2]))


@pytest.fixture
def example() -> Annotated:
    """Three stripes of distinct colours."""
    labels = torch.arange(SIZE).repeat(SIZE, 1) * 3 // SIZE
    colours = torch.tensor([[0.8, -0.5, -0.5], [-0.5, 0.8, -0.5], [-0.5, -0.5, 0.8]])
    return Annotated(colours[labels].permute(2, 0, 1)[None].contiguous(), labels)


def generator(seed: int = 3) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


GRID = respace(adm_schedule(), section_timesteps(200, 4))


def test_every_level_learns_the_layers(example: Annotated) -> None:
    told: list[tuple[int, int]] = []
    trained = train_classifiers(
        Mixed(),
        example,
        schedule=GRID,
        generator=generator(),
        on_level=lambda done, of: told.append((done, of)),
    )
    assert list(trained) == GRID.timesteps.tolist()
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]
    pixels = ChosenPixels.inside(torch.ones(SIZE, SIZE, dtype=torch.bool))
    features = features_at(Mixed()(example.image, 0).maps, pixels)[0]
    found = trained[0](features).argmax(dim=1)
    assert trained[0].width == 2 * WIDTH
    assert float((found == example.labels.flatten()).float().mean()) > 0.95


def test_the_same_seed_learns_the_same(example: Annotated) -> None:
    a, b = (
        train_classifiers(Mixed(), example, schedule=GRID, generator=generator(s)) for s in (1, 1)
    )
    for level in a:
        for key, tensor in a[level].state_dict().items():
            assert torch.equal(tensor, b[level].state_dict()[key])


def test_training_can_be_cancelled(example: Annotated) -> None:
    def stop(done: int, of: int) -> None:
        raise Cancelled()

    with pytest.raises(Cancelled):
        train_classifiers(Mixed(), example, schedule=GRID, generator=generator(), on_level=stop)


def test_one_layer_is_nothing_to_learn(example: Annotated) -> None:
    alone = Annotated(example.image, torch.full_like(example.labels, 2))
    with pytest.raises(BadEdit, match="layer"):
        train_classifiers(Mixed(), alone, schedule=GRID, generator=generator())


def test_rare_classes_are_drawn_as_often() -> None:
    labels = torch.zeros(1000, dtype=torch.int64)
    labels[5] = 4
    labels[6:9] = 9
    drawn = labels[balanced_indices(labels, 30, generator=generator())]
    assert [(drawn == k).sum().item() for k in (0, 4, 9)] == [10, 10, 10]


def test_strongest_directions_are_orthonormal_and_hold_the_spread() -> None:
    rows = torch.randn(300, 3, generator=generator()) @ torch.randn(3, 20, generator=generator(4))
    basis = strongest_directions(rows, 3, generator=generator())
    torch.testing.assert_close(basis.T @ basis, torch.eye(3), atol=1e-5, rtol=0)
    torch.testing.assert_close(rows @ basis @ basis.T, rows, atol=1e-3, rtol=0)


def test_more_directions_than_pixels() -> None:
    data = PixelSet(torch.randn(12, 30, generator=generator()), torch.arange(12) % 2)
    trained = fit(data, classes=2, recipe=FitRecipe(), generator=generator())
    assert (trained.width, trained.classes) == (30, 2)
    assert trained(data.features).isfinite().all()
