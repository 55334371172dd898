"""Owns the training of pixel classifiers on one picture and its object layers.

The published ones know one domain's classes. These know the layers of the open picture: for each
noise level the backbone's features of the picture's own pixels are learned, the picture seen as it
is and mirrored, each time under its own noise.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn.functional import cross_entropy

from intarsia.core.engine.diffusion.samplers import add_noise, draw
from intarsia.core.engine.diffusion.schedules import Schedule
from intarsia.core.engine.methods.pixel_guidance.steps import FeatureNet
from intarsia.core.engine.nets.adm.features import ChosenPixels, features_at
from intarsia.core.engine.nets.adm.pixel_classifier import PixelClassifier
from intarsia.core.wire.errors import BadEdit

_WEAKEST = 0.01  # of the strongest direction's spread; weaker ones are rounding, not amplified


@dataclass(frozen=True)
class Annotated:
    """A picture or its latents (1, C, H, W), and the layer of every pixel, int64 (H, W)."""

    image: Tensor
    labels: Tensor


@dataclass(frozen=True)
class FitRecipe:
    """How much is learned: pixels of each view, training steps, their batch and rate.

    directions: features are learned in the span of their strongest directions, and the classifier
    is then rewritten for the features themselves.
    """

    pixels: int = 1024
    steps: int = 60
    batch: int = 128
    rate: float = 0.01
    directions: int = 64


@dataclass(frozen=True)
class PixelSet:
    """Features float (N, D) and the class of each, int64 (N,)."""

    features: Tensor
    labels: Tensor


def train_classifiers(
    net: FeatureNet,
    example: Annotated,
    *,
    schedule: Schedule,
    generator: torch.Generator,
    on_level: Callable[[int, int], None] | None = None,
) -> dict[int, PixelClassifier]:
    """A classifier for every level of a respaced schedule, by the network's own level index.

    on_level is told (levels done, levels in all) and may raise to cancel.
    """
    classes = int(example.labels.max()) + 1
    if classes < 2 or len(torch.unique(example.labels)) < 2:
        raise BadEdit(
            "One object layer alone cannot be told from anything.",
            "Take the picture apart into at least two layers first.",
        )
    recipe, trained = FitRecipe(), {}
    for level, timestep in enumerate(int(t) for t in schedule.timesteps):
        abar = float(schedule.abar[level])
        seen = gather(net, example, timestep=timestep, abar=abar, generator=generator)
        trained[timestep] = fit(seen, classes=classes, recipe=recipe, generator=generator)
        if on_level is not None:
            on_level(level + 1, len(schedule))
    return trained


def gather(
    net: FeatureNet, example: Annotated, *, timestep: int, abar: float, generator: torch.Generator
) -> PixelSet:
    """The features of pixels drawn evenly over the classes, from both views of the picture."""
    parts = []
    for image, labels in (
        (example.image, example.labels),
        (example.image.flip(-1), example.labels.flip(-1)),
    ):
        chosen = balanced_indices(labels.flatten(), FitRecipe.pixels, generator=generator)
        noise = draw(image.shape, image, generator=generator)
        with torch.no_grad():
            maps = net(add_noise(image, noise, abar=abar), timestep).maps
            pixels = ChosenPixels(chosen, (labels.shape[0], labels.shape[1]))
            parts.append(PixelSet(features_at(maps, pixels)[0].float(), labels.flatten()[chosen]))
    return PixelSet(torch.cat([p.features for p in parts]), torch.cat([p.labels for p in parts]))


def balanced_indices(labels: Tensor, count: int, *, generator: torch.Generator) -> Tensor:
    """About `count` indices int64 into labels (N,), as many of every class, with repetition."""
    present: Sequence[int] = torch.unique(labels).tolist()
    share = -(-count // len(present))
    picked = []
    for label in present:
        where = (labels == label).nonzero().flatten()
        at = torch.randint(len(where), (share,), generator=generator, device=generator.device)
        picked.append(where[at.to(where.device)])
    return torch.cat(picked)


def fit(
    data: PixelSet, *, classes: int, recipe: FitRecipe, generator: torch.Generator
) -> PixelClassifier:
    """The classifier of one level: trained in few directions, given back for whole features."""
    mean, spread = data.features.mean(dim=0), data.features.std(dim=0).clamp(min=1e-6)
    standard = (data.features - mean) / spread
    basis = strongest_directions(standard, recipe.directions, generator=generator)
    inner = standard @ basis
    scale = inner.std(dim=0)
    scale = scale.clamp(min=max(_WEAKEST * float(scale.max()), 1e-6))
    small = _learn(PixelSet(inner / scale, data.labels), classes, recipe, generator)
    return _widen(small, basis / scale / spread[:, None], mean)


def strongest_directions(rows: Tensor, count: int, *, generator: torch.Generator) -> Tensor:
    """rows (N, D) -> orthonormal (D, k): one round of subspace iteration (arXiv 0909.4061, 4.4)."""
    width = min(count, *rows.shape)
    start = draw((rows.shape[1], width), rows, generator=generator)
    basis: Tensor = torch.linalg.qr(rows.T @ (rows @ start)).Q
    return basis


def _learn(
    data: PixelSet, classes: int, recipe: FitRecipe, generator: torch.Generator
) -> PixelClassifier:
    small = PixelClassifier(data.features.shape[1], classes).to(data.features.device)
    for name, parameter in small.named_parameters():
        if name.endswith("weight") and parameter.ndim == 2:
            fresh = draw(parameter.shape, parameter, generator=generator)
            parameter.data = fresh * (2 / parameter.shape[1]) ** 0.5
        elif name.endswith("bias"):
            parameter.data.zero_()
    optimiser = torch.optim.Adam(small.parameters(), lr=recipe.rate, fused=True)
    small.train()
    for _ in range(recipe.steps):
        at = torch.randint(
            len(data.labels), (recipe.batch,), generator=generator, device=generator.device
        ).to(data.labels.device)
        loss = cross_entropy(small(data.features[at]), data.labels[at])
        optimiser.zero_grad()
        torch.autograd.backward(loss)
        optimiser.step()
    return small.eval().requires_grad_(False)


def _widen(small: PixelClassifier, projection: Tensor, mean: Tensor) -> PixelClassifier:
    """The same classifier for features f where `small` takes (f - mean) @ projection."""
    state = small.state_dict()
    first = state["layers.0.weight"] @ projection.T
    state["layers.0.bias"] = state["layers.0.bias"] - first @ mean
    state["layers.0.weight"] = first
    hidden = (first.shape[0], state["layers.3.weight"].shape[0])
    wide = PixelClassifier(first.shape[1], small.classes, hidden=hidden).to(first.device)
    wide.load_state_dict(state)
    return wide.eval().requires_grad_(False)
