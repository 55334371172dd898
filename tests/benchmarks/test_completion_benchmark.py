"""The completion command: what it measures, how it pairs files, and the line it ends with."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _as_a_command(monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder on the path that `python benchmarks/completion.py` has."""
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))


def noise(side: int = 64) -> np.ndarray:
    return np.random.default_rng(0).random((side, side, 3), np.float32)


def middle(side: int = 64) -> np.ndarray:
    hole = np.zeros((side, side), np.bool_)
    hole[side // 4 : -side // 4, side // 4 : -side // 4] = True
    return hole


def test_the_truth_scores_best() -> None:
    from fill_metrics import fill_metrics

    score = fill_metrics(noise(), noise(), middle())
    assert score.psnr == pytest.approx(90)
    assert score.ssim == pytest.approx(1)
    assert score.texture_error == 0
    assert score.swd == 0


def test_half_the_detail_is_a_quarter_of_the_energy() -> None:
    from fill_metrics import texture_error

    grey = np.repeat(noise()[..., :1], 3, axis=2)
    assert texture_error(0.5 * grey, grey, middle()) == pytest.approx(np.log(4), rel=1e-3)


def test_only_the_hole_counts() -> None:
    from fill_metrics import fill_metrics

    fill = noise()
    fill[~middle()] = 0
    score = fill_metrics(fill, noise(), middle())
    assert score.psnr == pytest.approx(90)
    assert score.swd == 0


def test_moving_patches_about_costs_no_distribution() -> None:
    from fill_metrics import sliced_wasserstein

    picture = noise()
    assert sliced_wasserstein(picture[::-1], picture, np.ones((64, 64), np.bool_)) < 1
    assert sliced_wasserstein(picture * 0 + 0.5, picture, middle()) > 10


def test_a_tiny_hole_has_no_distribution() -> None:
    from fill_metrics import sliced_wasserstein

    hole = np.zeros((64, 64), np.bool_)
    hole[30:34, 30:34] = True
    assert np.isnan(sliced_wasserstein(noise(), noise(), hole))


def test_folders_pair_by_stem(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import completion

    images, masks = tmp_path / "images", tmp_path / "masks"
    images.mkdir()
    masks.mkdir()
    for name in ("one.png", "two.png", "lonely.png"):
        cv2.imwrite(str(images / name), (noise() * 255).astype(np.uint8))
    for name in ("one.png", "two.jpg", "other.png"):
        cv2.imwrite(str(masks / name), middle().astype(np.uint8) * 255)
    assert completion.main(["--images", str(images), "--masks", str(masks), "--json"]) == 0
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert told["cases"] == 2
    assert set(told["methods"]) == {"intarsia", "telea", "ns", "ns_grain"}
    for figures in told["methods"].values():
        assert set(figures) == {"psnr", "ssim", "texture_error", "swd", "seconds"}
        assert all(np.isfinite(value) for value in figures.values())


def test_a_mask_of_another_size_is_refused(tmp_path: Path) -> None:
    import completion

    (tmp_path / "masks").mkdir()
    cv2.imwrite(str(tmp_path / "one.png"), (noise() * 255).astype(np.uint8))
    cv2.imwrite(str(tmp_path / "masks" / "one.png"), middle(32).astype(np.uint8) * 255)
    with pytest.raises(SystemExit, match="differ in size"):
        completion.main(["--images", str(tmp_path), "--masks", str(tmp_path / "masks")])
