"""The benchmarks of image elements: their truth, what counts as a finding, and the page."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

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
    from elements_variants import JOINT, VARIANTS

    names = [variant.name for variant in VARIANTS]
    names += ["16 elements", "64 elements", "256 elements", SHUFFLED]
    spread = (-0.1, 0.0, 0.1)
    scores = {name: [scored(20 + d) for d in spread] for name in names}
    scores[JOINT.name] = [scored(second + d, whole) for d in spread]
    report = Report("run", quick=quick, minutes=9, seeds=3, scenes=9, held_out=9, scores=scores)
    first = compared(report)[0]
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
