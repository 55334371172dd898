"""The file of photographs, and what is drawn from it."""

from __future__ import annotations

import json
import zipfile
from dataclasses import asdict, replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from intarsia.core.engine.elements.config import ElementsConfig
from intarsia.core.engine.training.checkpoint import read_facts
from intarsia.core.engine.training.elements.choices import Partition
from intarsia.core.engine.training.elements.job import Training, TrainingJob
from intarsia.core.engine.training.elements.samples import ElementSamples, Sampling
from intarsia.core.engine.training.elements.weights_file import export
from intarsia.core.engine.training.packed_photos import (
    INDEX,
    PackedPhoto,
    PhotoPack,
    PhotoPictures,
    sources_of,
)
from intarsia.core.engine.training.pictures import PreparationSettings, PreparedPictures
from intarsia.core.engine.training.trainer import TrainingRecipe
from intarsia.core.wire.errors import BadEdit

WANTED = PreparationSettings(32, 4)


@pytest.fixture
def pack_path(tmp_path: Path) -> Path:
    """Two grey photographs, one held out, and two cut-outs: red to train on, blue held out."""
    path = tmp_path / "tiny.photos.zip"
    entries = []
    with zipfile.ZipFile(path, "w") as file:
        for held_out in (False, True):
            for cut_out in (False, True):
                channels = 4 if cut_out else 3
                picture = np.full((60, 80, channels), 128, np.uint8)
                if cut_out:
                    picture[:] = (255, 0, 0, 255) if held_out else (0, 0, 255, 255)
                name = f"{cut_out}-{held_out}.png"
                file.writestr(name, cv2.imencode(".png", picture)[1].tobytes())
                entries.append(PackedPhoto(name, "things", "", "CC0", cut_out, held_out))
        file.writestr(INDEX, json.dumps([asdict(entry) for entry in entries]))
    return path


def test_what_was_laid_on_a_photo_is_known_and_so_is_what_is_behind(pack_path: Path) -> None:
    pictures = PhotoPictures(PhotoPack(pack_path), WANTED, seed=1, count=40)
    for index in range(5):
        item = pictures.make(index)
        behind, inside = np.asarray(item.behind).astype(int), item.objects > 0
        assert item.picture.shape == behind.shape == (32, 32, 3)
        assert item.elements.max() < 16
        assert inside.any()
        shown = item.picture.astype(int)
        assert np.abs(shown - behind).sum(2)[inside].mean() > 30
        assert (shown <= behind + 1)[~inside].all()  # at most darker: a shadow
        again = pictures.make(index)
        assert np.array_equal(item.picture, again.picture)


def test_a_sixth_are_scenes_whose_front_object_is_taken_away(pack_path: Path) -> None:
    pictures = PhotoPictures(PhotoPack(pack_path), WANTED, seed=1, count=40)
    scenes = [pictures.make(k) for k in (5, 11, 17)]
    for item in scenes:
        apart = np.abs(item.picture.astype(int) - np.asarray(item.behind)).max(2) > 60
        assert not apart[item.objects == 0].any() or item.objects.any()
    assert any((item.objects > 0).any() for item in scenes)


def test_what_is_held_out_is_never_trained_on(pack_path: Path) -> None:
    pack = PhotoPack(pack_path)
    seen, others = (
        PhotoPictures(pack, WANTED, seed=1, count=9, held_out=held) for held in (False, True)
    )
    for index in range(5):
        red, blue = (pictures.make(index).picture.astype(int) for pictures in (seen, others))
        assert (red[..., 2] - red[..., 0]).max() < 60
        assert (blue[..., 0] - blue[..., 2]).max() < 60
    assert seen.name != others.name
    assert sources_of(pack) == "things (CC0)"


def test_a_file_that_is_none_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "none.photos.zip"
    path.write_bytes(b"nothing")
    with pytest.raises(BadEdit, match="no file of packed"):
        PhotoPack(path)
    with zipfile.ZipFile(path, "w") as file:
        file.writestr(INDEX, "[]")
    with pytest.raises(BadEdit, match="lacks photographs"):
        PhotoPictures(PhotoPack(path), WANTED, seed=0, count=1)


def test_a_sample_without_the_objects_wants_what_is_behind_them(
    pack_path: Path, tiny_elements: ElementsConfig, tmp_path: Path
) -> None:
    drawn = PhotoPictures(PhotoPack(pack_path), WANTED, seed=1, count=5)
    kept = PreparedPictures(drawn, tmp_path / "prepared", print)
    behind = [np.asarray(drawn.make(k).behind) for k in range(5)]
    behind += [item[:, ::-1] for item in behind]
    for _ in range(2):  # as made, and as kept
        how = Sampling(1, Partition.BEHIND, dropping=1.0, no_elements=0.0)
        samples = ElementSamples(kept, tiny_elements, how, count=30)
        for index in range(6):
            sample = samples[index]
            wanted = np.rint((sample.picture.permute(1, 2, 0).numpy() + 1) * 127.5)
            assert any(np.array_equal(wanted, item) for item in behind)
            assert 0 < len(sample.places) < 16
        whole = ElementSamples(kept, tiny_elements, replace(how, dropping=0.0), count=30)
        assert max(len(whole[k].places) for k in range(6)) > len(samples[0].places)


def test_a_training_on_them_names_its_sources(
    pack_path: Path, tiny_elements: ElementsConfig, tmp_path: Path
) -> None:
    recipe = TrainingRecipe(steps=2, batch=2, rate=1e-3)
    job = TrainingJob(
        config=tiny_elements,
        data=str(pack_path),
        out=tmp_path / "out",
        recipes=(recipe, recipe),
        sampling=Sampling(1, Partition.BEHIND),
        scenes=4,
        sheet_every=0,
    )
    said: list[str] = []
    training = Training(job, said.append)
    assert [training.stage(k) for k in (1, 2)] == [2, 2]
    assert "Photographs: things (CC0)" in said
    assert read_facts(job.checkpoint(2)).sources == "things (CC0)"
    assert export(job.out, None, tmp_path / "x.safetensors") > 0
