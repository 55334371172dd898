"""Pixel classifiers load, vote and know their uncertainty."""

import pytest
import torch

from intarsia.core.engine.nets.adm.pixel_classifier import PixelClassifier, load_classifier, vote
from intarsia.core.wire.errors import BadWeights


def trained(width: int = 5, classes: int = 4, seed: int = 0) -> PixelClassifier:
    """A classifier whose running statistics are no longer those of a fresh one."""
    torch.manual_seed(seed)
    classifier = PixelClassifier(width, classes).train()
    classifier(torch.randn(64, width) * 2 + 1)
    return classifier.eval()


@pytest.mark.parametrize(
    ("classes", "hidden"), [(15, (128, 32)), (29, (128, 32)), (30, (256, 128))]
)
def test_published_widths(classes: int, hidden: tuple[int, int]) -> None:
    layers = PixelClassifier(2816, classes).layers
    assert (layers[0].out_features, layers[3].out_features) == hidden


@pytest.mark.parametrize("prefix", ["", "module."])
def test_published_files_load(prefix: str) -> None:
    source = trained()
    state = {prefix + k: v for k, v in source.state_dict().items()}
    loaded = load_classifier(state, source="x")
    features = torch.randn(3, 5, generator=torch.Generator().manual_seed(1))
    assert torch.equal(loaded(features), source(features))
    assert not loaded.training


def test_relu_comes_before_the_norm() -> None:
    classifier = PixelClassifier(1, 2, hidden=(1, 1)).eval()
    for parameter in classifier.parameters():
        torch.nn.init.constant_(parameter, 1.0)
    logits = classifier(torch.tensor([[-3.0]]))
    norm = (1 + 1e-5) ** -0.5
    second = max(0.0, (0 * norm + 1) + 1) * norm + 1
    torch.testing.assert_close(logits, torch.full((1, 2), second + 1))


def test_other_files_are_refused() -> None:
    with pytest.raises(BadWeights, match=r"layers\.0\.weight"):
        load_classifier({"a": torch.zeros(1)}, source="x")
    state = trained().state_dict()
    del state["layers.2.running_var"]
    with pytest.raises(BadWeights, match="running_var"):
        load_classifier(state, source="x")


def test_the_most_chosen_class_wins_and_the_smallest_of_equals() -> None:
    """Members that answer by table: each column of `features` is one member's choice."""

    class Says(PixelClassifier):
        def __init__(self, column: int) -> None:
            super().__init__(4, 5)
            self.column = column

        def forward(self, features: torch.Tensor) -> torch.Tensor:
            return torch.nn.functional.one_hot(features[:, self.column].long(), 5) * 50.0

    ballots = torch.tensor([[3, 3, 1, 0], [4, 2, 2, 4], [1, 1, 1, 1]]).float()
    votes = vote([Says(i) for i in range(4)], ballots)
    assert votes.labels.tolist() == [3, 2, 1]
    halves = torch.tensor(0.5).log().abs().item()
    assert votes.disagreement[1].item() == pytest.approx(halves, abs=1e-5)
    assert votes.disagreement[2].item() == pytest.approx(0, abs=1e-5)


def test_uncertainty_is_the_mean_of_the_top_tenth() -> None:
    members = [trained(seed=s) for s in range(3)]
    features = torch.randn(100, 5, generator=torch.Generator().manual_seed(2))
    votes = vote(members, features)
    assert votes.uncertainty == pytest.approx(
        float(votes.disagreement.sort().values[-10:].mean()), rel=1e-6
    )
    assert vote(members[:1], features).uncertainty == pytest.approx(0, abs=1e-6)
