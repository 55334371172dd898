"""Published classifier archives, read without unpacking: what is in them, and what is refused."""

from __future__ import annotations

import io
import pickle
import zipfile
from pathlib import Path

import pytest
import torch

from intarsia.core.engine.nets.adm.convert_classifiers import ClassifierFolder, load_ensemble
from intarsia.core.engine.nets.adm.pixel_classifier import PixelClassifier
from intarsia.core.wire.errors import BadWeights


def classifier(width: int, *, fill: float | None = None) -> bytes:
    """As published: a `module.` prefix, inside `model_state_dict`."""
    state = {f"module.{k}": v for k, v in PixelClassifier(width, 4).state_dict().items()}
    if fill is not None:
        state["module.layers.0.bias"][0] = fill
    file = io.BytesIO()
    torch.save({"model_state_dict": state}, file)
    return file.getvalue()


def archive(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as written:
        for name, content in members.items():
            written.writestr(name, content)
    return path


def levels(tmp_path: Path, content: bytes) -> ClassifierFolder:
    members = {"gt/0_5_6_7_8_12/model_0.pth": content, "gt/readme.txt": b"", "../evil.pth": b""}
    return ClassifierFolder(archive(tmp_path / "gt.zip", members), width=6)


def test_step_classifiers_of_an_archive(tmp_path: Path) -> None:
    members = {f"gt/{level}_5_6_7_8_12/model_0.pth": classifier(6) for level in (100, 0, 15)}
    found = ClassifierFolder(archive(tmp_path / "gt.zip", members), width=6)
    assert list(found) == [0, 15, 100]
    assert found[15].width == 6
    assert sorted(p.name for p in tmp_path.iterdir()) == ["gt.zip"]


def test_ensemble_of_an_archive(tmp_path: Path) -> None:
    members = {f"m/50_150_250_5_6_7_8_12/model_{n}.pth": classifier(18) for n in (10, 2, 0)}
    found, networks = load_ensemble(archive(tmp_path / "m.zip", members), width=6)
    assert (found, len(networks)) == ((50, 150, 250), 3)


def test_nan_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(BadWeights, match=r"NaN or infinity in module\.layers\.0\.bias"):
        levels(tmp_path, classifier(6, fill=float("nan")))[0]


class Runs:
    """Would run code where a pickle is trusted."""

    def __reduce__(self) -> tuple[object, tuple[str, ...]]:
        return (Path.touch, ("owned",))


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"not weights", pickle.dumps(Runs())])
def test_what_is_no_classifier_is_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(BadWeights) as caught:
        levels(tmp_path, content)[0]
    assert caught.value.hint
    assert not (tmp_path / "owned").exists()


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as written:
        written.writestr("archive/data.pkl", b"\0" * (20 << 20))
    with pytest.raises(BadWeights, match="it is packed"):
        levels(tmp_path, inner.getvalue())[0]
    with pytest.raises(BadWeights, match="too large"):
        levels(tmp_path, b"\0" * (65 << 20))[0]


def test_archives_that_are_none_are_refused(tmp_path: Path) -> None:
    (tmp_path / "gt.zip").write_bytes(b"PK not really")
    with pytest.raises(BadWeights, match="no zip archive"):
        ClassifierFolder(tmp_path / "gt.zip", width=6)
    with pytest.raises(BadWeights, match="no pixel classifiers"):
        ClassifierFolder(archive(tmp_path / "other.zip", {"a.txt": b""}), width=6)
    with pytest.raises(BadWeights, match="too many"):
        ClassifierFolder(
            archive(tmp_path / "many.zip", {f"{n}.txt": b"" for n in range(5000)}), width=6
        )
