"""Owns the pixel classifiers of ddpm-segmentation (arXiv 2112.03126) and their ensembles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from intarsia.core.engine.compute.weights import State, fill, under
from intarsia.core.wire.errors import BadWeights

_MANY_CLASSES = 30  # from here on the hidden layers are wider


class PixelClassifier(nn.Module):
    """Features of one pixel (N, D) -> logits (N, K): two hidden layers, ReLU before BatchNorm."""

    def __init__(self, width: int, classes: int, *, hidden: tuple[int, int] | None = None) -> None:
        super().__init__()
        first, second = hidden or ((256, 128) if classes >= _MANY_CLASSES else (128, 32))
        self.width, self.classes = width, classes
        self.layers = nn.Sequential(
            nn.Linear(width, first),
            nn.ReLU(),
            nn.BatchNorm1d(first),
            nn.Linear(first, second),
            nn.ReLU(),
            nn.BatchNorm1d(second),
            nn.Linear(second, classes),
        )

    def forward(self, features: Tensor) -> Tensor:
        logits: Tensor = self.layers(features)
        return logits


@dataclass(frozen=True)
class Votes:
    """What an ensemble says of N pixels: labels int64 (N,), and how much its members disagree.

    disagreement: float (N,), the Jensen-Shannon divergence of the members' answers in nats.
    """

    labels: Tensor
    disagreement: Tensor

    @property
    def uncertainty(self) -> float:
        """The mean disagreement of the tenth of the pixels on which it is largest."""
        return float(self.disagreement.topk(max(1, len(self.disagreement) // 10)).values.mean())


def load_classifier(state: Mapping[str, Tensor], *, source: str) -> PixelClassifier:
    """The classifier of a published state dict, `module.` prefix or not, ready to evaluate."""
    plain: State = under(state, "module.") or dict(state)
    try:
        first, width = plain["layers.0.weight"].shape
        classes, second = plain["layers.6.weight"].shape
    except KeyError as error:
        raise BadWeights(
            f"{source} is no pixel classifier: {error.args[0]} is missing.",
            "Choose classifier files such as model_0.pth of the ddpm-segmentation layout.",
        ) from error
    classifier = PixelClassifier(width, classes, hidden=(first, second))
    fill(classifier, plain, source=source)
    return classifier.eval().requires_grad_(False)


def vote(classifiers: Sequence[PixelClassifier], features: Tensor) -> Votes:
    """features: float (N, D) -> the label most members chose, the smallest one among equals."""
    with torch.no_grad():
        chances = torch.stack([c(features).softmax(dim=1) for c in classifiers])
    ballots = chances.argmax(dim=2)
    counts = torch.zeros(chances.shape[1:], device=features.device)
    for ballot in ballots:
        counts[torch.arange(len(ballot), device=ballot.device), ballot] += 1
    disagreement = _entropy(chances.mean(dim=0)) - _entropy(chances).mean(dim=0)
    return Votes(counts.argmax(dim=1), disagreement)


def _entropy(chances: Tensor) -> Tensor:
    entropy: Tensor = -torch.special.xlogy(chances, chances).sum(dim=-1)
    return entropy
