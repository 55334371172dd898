"""Whole edits with a network whose answers are known: data is grey, classes are dark and light."""

from dataclasses import replace

import pytest
import torch

from intarsia.core.engine.diffusion.loop import StepDone
from intarsia.core.engine.diffusion.schedules import adm_schedule
from intarsia.core.engine.methods.pixel_guidance.sampling import (
    Guides,
    MapEdit,
    PixelGuidanceSettings,
    edit_candidates,
    map_agreement,
    walk_edit,
)
from intarsia.core.engine.nets.adm.network import Forward
from intarsia.core.engine.nets.adm.pixel_classifier import PixelClassifier
from intarsia.core.wire.errors import BadEdit, Cancelled, OutOfMemory

SIZE, SPREAD = 12, 0.5
ABAR = adm_schedule().abar


class Grey:
    """The exact denoiser of N(0, SPREAD^2) pixels; its one feature map is its clean estimate."""

    def __call__(self, x: torch.Tensor, timestep: int, /) -> Forward:
        abar = float(ABAR[timestep])
        variance = abar * SPREAD**2 + 1 - abar
        noise = (1 - abar) ** 0.5 * x / variance
        return Forward(noise.detach(), torch.zeros_like(x), (abar**0.5 * SPREAD**2 * x / variance,))


class DarkOrLight(PixelClassifier):
    """Class 1 where the pixel is light, class 0 where it is dark."""

    def __init__(self) -> None:
        super().__init__(3, 2)

    def forward(self, features: torch.Tensor) -> torch.Tensor:
        light = features.mean(dim=1)
        return torch.stack([-4 * light, 4 * light], dim=1)


def region() -> torch.Tensor:
    inside = torch.zeros(SIZE, SIZE, dtype=torch.bool)
    inside[3:9, 2:10] = True
    return inside


@pytest.fixture
def edit() -> MapEdit:
    """The left half shall be light, the right half dark."""
    labels = torch.zeros(SIZE, SIZE, dtype=torch.int64)
    labels[:, : SIZE // 2] = 1
    image = torch.randn(1, 3, SIZE, SIZE, generator=torch.Generator().manual_seed(4)) * 0.3
    return MapEdit(image.clamp(-1, 1), labels, region())


@pytest.fixture
def guides() -> Guides:
    return Guides(Grey(), dict.fromkeys(range(1000), DarkOrLight()))


def generator(seed: int = 11) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


FAST = PixelGuidanceSettings(start=500, scale=100.0, steps=10)


@pytest.mark.parametrize("sampler", ["ddpm", "ddim"])
def test_the_picture_follows_the_map(edit: MapEdit, guides: Guides, sampler: str) -> None:
    settings = replace(FAST, sampler="ddim" if sampler == "ddim" else "ddpm")
    guided = edit_candidates(edit, settings, guides=guides, generator=generator())
    unguided = edit_candidates(
        edit, replace(settings, scale=0.0), guides=guides, generator=generator()
    )
    assert guided[-1].agreement > 0.85
    assert unguided[0].agreement < 0.75


def test_candidates_come_best_first(edit: MapEdit, guides: Guides) -> None:
    found = edit_candidates(
        edit, replace(FAST, scale=2.0, batch=6), guides=guides, generator=generator()
    )
    agreements = [c.agreement for c in found]
    assert len(set(agreements)) > 1
    assert agreements == sorted(agreements, reverse=True)


def test_outside_nothing_changes_and_inside_everything_may(edit: MapEdit, guides: Guides) -> None:
    result = walk_edit(edit, FAST, guides=guides, generator=generator())
    outside = ~edit.region
    assert torch.equal(result[:, :, outside], edit.image[:, :, outside].expand(4, -1, -1))
    assert not torch.equal(result[0][:, edit.region], result[1][:, edit.region])


def test_the_published_slip_leaves_noise_outside(edit: MapEdit, guides: Guides) -> None:
    settings = replace(FAST, exact_background=False, batch=1)
    result = walk_edit(edit, settings, guides=guides, generator=generator())
    off = (result - edit.image)[:, :, ~edit.region]
    assert float(off.std()) == pytest.approx(0.01, rel=0.2)


def test_the_same_seed_gives_the_same_bytes(edit: MapEdit, guides: Guides) -> None:
    a, b, c = (walk_edit(edit, FAST, guides=guides, generator=generator(s)) for s in (1, 1, 2))
    assert torch.equal(a, b)
    assert not torch.equal(a, c)


def test_progress_counts_both_ways_and_may_cancel(edit: MapEdit, guides: Guides) -> None:
    told: list[StepDone] = []

    def on_step(done: StepDone) -> None:
        told.append(done)
        if done.index == 13:
            raise Cancelled()

    with pytest.raises(Cancelled):
        walk_edit(edit, FAST, guides=guides, generator=generator(), on_step=on_step)
    assert [d.index for d in told] == list(range(14))
    assert {d.count for d in told} == {20}


@pytest.mark.parametrize("scale", [-1.0, float("nan"), float("inf"), 1e6])
def test_unusable_scales_are_refused(edit: MapEdit, guides: Guides, scale: float) -> None:
    with pytest.raises(BadEdit, match="strength"):
        walk_edit(edit, replace(FAST, scale=scale), guides=guides, generator=generator())


def test_a_start_beyond_the_classifiers_is_refused(edit: MapEdit) -> None:
    few = Guides(Grey(), dict.fromkeys(range(300), DarkOrLight()))
    with pytest.raises(BadEdit) as caught:
        walk_edit(edit, FAST, guides=few, generator=generator())
    assert "299" in caught.value.hint


def test_classes_outside_the_table_are_refused(edit: MapEdit, guides: Guides) -> None:
    for wrong in (2, -1):
        bad = replace(edit, labels=torch.full_like(edit.labels, wrong))
        with pytest.raises(BadEdit, match="class"):
            walk_edit(bad, FAST, guides=guides, generator=generator())


def test_an_empty_region_and_an_empty_batch_are_refused(edit: MapEdit, guides: Guides) -> None:
    empty = replace(edit, region=torch.zeros_like(edit.region))
    with pytest.raises(BadEdit, match="empty"):
        walk_edit(empty, FAST, guides=guides, generator=generator())
    with pytest.raises(BadEdit, match="candidates"):
        walk_edit(edit, replace(FAST, batch=0), guides=guides, generator=generator())


class Tight(Grey):
    """Has no memory for more than `most` samples from its `at`-th guided look on."""

    def __init__(self, most: int, at: int) -> None:
        self.most, self.at, self.looks = most, at, 0

    def __call__(self, x: torch.Tensor, timestep: int, /) -> Forward:
        self.looks += len(x) > 1 or torch.is_grad_enabled()
        if self.looks > self.at and len(x) > self.most:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return super().__call__(x, timestep)


@pytest.mark.parametrize("most", [2, 1])
def test_out_of_memory_at_a_step_goes_on_in_smaller_parts(
    edit: MapEdit, guides: Guides, most: int
) -> None:
    tight = Tight(most, at=4)
    result = walk_edit(edit, FAST, guides=replace(guides, net=tight), generator=generator())
    whole = walk_edit(edit, FAST, guides=guides, generator=generator())
    torch.testing.assert_close(result, whole, atol=1e-6, rtol=0)
    assert tight.looks > 10


def test_no_memory_for_a_single_sample_is_said(edit: MapEdit, guides: Guides) -> None:
    with pytest.raises(OutOfMemory) as caught:
        walk_edit(edit, FAST, guides=replace(guides, net=Tight(0, 4)), generator=generator())
    assert caught.value.hint


def test_agreement_is_a_share() -> None:
    assert map_agreement(torch.tensor([0, 1, 2, 2]), torch.tensor([0, 1, 1, 2])) == 0.75
