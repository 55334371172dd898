"""The cache of uploaded pictures: by hash, bounded, and over a restart."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from intarsia.core.engine.edits.uploads import UploadedPictures
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.wire.errors import BadRequest, NeedBlob
from intarsia.core.wire.pixels import Pixels


def picture(seed: int) -> Pixels:
    return pixels_of(np.random.default_rng(seed).integers(0, 256, (50, 50, 4)).astype(np.uint8))


def test_a_picture_is_found_by_its_hash_also_after_a_restart(tmp_path: Path) -> None:
    one = picture(1)
    pictures = UploadedPictures(tmp_path)
    assert not pictures.has(one.sha256)
    pictures.put(one.sha256, one)
    for found in (pictures, UploadedPictures(tmp_path)):
        assert found.has(one.sha256)
        assert found.get(one.sha256) == one


def test_a_wrong_name_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadRequest):
        UploadedPictures(tmp_path).put(picture(2).sha256, picture(1))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["0" * 64, "../secret", ""])
def test_what_is_not_there_is_asked_for(tmp_path: Path, name: str) -> None:
    with pytest.raises(NeedBlob):
        UploadedPictures(tmp_path).get(name)


def test_the_least_recently_used_goes(tmp_path: Path) -> None:
    pictures = UploadedPictures(tmp_path, limit_bytes=25_000)
    one, two, three = (picture(seed) for seed in (1, 2, 3))
    for item in (one, two):
        pictures.put(item.sha256, item)
    pictures.get(one.sha256)
    pictures.put(three.sha256, three)
    assert [pictures.has(item.sha256) for item in (one, two, three)] == [True, False, True]
    assert len(list(tmp_path.iterdir())) == 2


def test_damage_and_leftovers_count_as_missing(tmp_path: Path) -> None:
    one = picture(1)
    UploadedPictures(tmp_path).put(one.sha256, one)
    (tmp_path / one.sha256).write_bytes(b"INTW")
    (tmp_path / f".{one.sha256}.{'0123456789abcdef' * 2}").write_bytes(b"half")
    pictures = UploadedPictures(tmp_path)
    with pytest.raises(NeedBlob):
        pictures.get(one.sha256)
    assert [path.name for path in tmp_path.iterdir()] == [one.sha256]
