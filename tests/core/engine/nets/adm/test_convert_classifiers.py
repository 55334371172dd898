"""Published classifier folders: which levels there are, and how an ensemble is read."""

from pathlib import Path

import pytest
import torch

from intarsia.core.engine.nets.adm.convert_classifiers import ClassifierFolder, load_ensemble
from intarsia.core.engine.nets.adm.pixel_classifier import PixelClassifier
from intarsia.core.wire.errors import BadWeights


def save(file: Path, width: int, classes: int = 4) -> None:
    """As published: a `module.` prefix, inside `model_state_dict`."""
    file.parent.mkdir(exist_ok=True)
    state = {f"module.{k}": v for k, v in PixelClassifier(width, classes).state_dict().items()}
    torch.save({"model_state_dict": state}, file)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for level in (0, 15, 100):
        save(tmp_path / f"{level}_5_6_7_8_12" / "model_0.pth", 6)
    for member in (0, 1, 2, 10):
        save(tmp_path / "50_150_250_5_6_7_8_12" / f"model_{member}.pth", 18)
    (tmp_path / "notes_5_6_7_8_12").mkdir()
    return tmp_path


def test_step_classifiers_by_level(folder: Path) -> None:
    found = ClassifierFolder(folder, width=6)
    assert list(found) == [0, 15, 100]
    assert len(found) == 3
    assert 15 in found
    assert 50 not in found
    assert found[15].classes == 4
    assert found[15] is found[15]
    with pytest.raises(KeyError):
        found[50]


def test_ensemble(folder: Path) -> None:
    levels, members = load_ensemble(folder, width=6)
    assert (levels, len(members)) == ((50, 150, 250), 4)


def test_classifiers_of_another_network_are_refused(folder: Path) -> None:
    with pytest.raises(BadWeights, match="6 features"):
        ClassifierFolder(folder, width=7)[0]
    with pytest.raises(BadWeights, match="18 features"):
        load_ensemble(folder, width=7)


def test_mixed_ensembles_are_refused(folder: Path) -> None:
    save(folder / "50_150_250_5_6_7_8_12" / "model_3.pth", 18, classes=5)
    with pytest.raises(BadWeights, match="different numbers"):
        load_ensemble(folder, width=6)


def test_empty_folders_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BadWeights, match="no pixel classifiers"):
        ClassifierFolder(tmp_path, width=6)
    with pytest.raises(BadWeights, match="no map classifiers"):
        load_ensemble(tmp_path, width=6)
