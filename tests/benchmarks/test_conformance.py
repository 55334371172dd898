"""The conformance command: what it prints, what it counts as a failure, and its exit status."""

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch

from published_checkpoints import published

ROOT = Path(__file__).parents[2]
KEPT = ROOT / "tests/data/oracles/pixel_guidance.npz"


@pytest.fixture(autouse=True)
def _as_a_command(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The folder on the path that `python benchmarks/conformance.py` has, and torch put back."""
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    yield
    torch.use_deterministic_algorithms(False)


def test_an_empty_folder_proves_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import conformance

    assert conformance.main([str(tmp_path)]) == 1
    assert "pixel_guidance" in capsys.readouterr().err


def test_a_broken_set_fails_and_says_where(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import conformance

    folder = tmp_path / "sets" / "other" / "pixel_guidance"
    folder.mkdir(parents=True)
    np.savez(folder / "weights_unet.npz", **{"input_blocks.0.0.weight": np.zeros((32, 3, 3, 3))})
    np.savez(folder / "golden_step.npz", x=np.zeros((1, 3, 4, 4)))
    for place in (tmp_path, folder.parent, folder):
        assert conformance.main([str(place), "--json"]) == 1
        lines = capsys.readouterr().out.splitlines()
        name = place.name if place == folder else folder.relative_to(place).as_posix()
        assert lines[0].startswith(f"{name}/pixel_guidance/broken inf")
        assert "FAIL" in lines[0]
        assert "BadWeights" in lines[0]
        assert json.loads(lines[-1])["failed"] == 1


def test_folders_are_found_behind_links_and_a_circle_ends(tmp_path: Path) -> None:
    import conformance

    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "golden_lama_18.npz").touch()
    (tmp_path / "sets").mkdir()
    (tmp_path / "sets/any").symlink_to(kept)
    (tmp_path / "sets/round").symlink_to(tmp_path / "sets")
    assert conformance._folders(tmp_path / "sets", "golden_lama*.npz") == [tmp_path / "sets/any"]


def test_errors_are_on_the_scale_of_the_wanted_values(tmp_path: Path) -> None:
    from oracle_checks.quantity import Golden

    np.savez(tmp_path / "g.npz", large=np.array([32.0, 0.0]), small=np.array([0.001, 0.0]))
    golden = Golden(tmp_path / "g.npz")
    assert golden.close("large", np.array([32.0, 0.32]), 0.01).error == pytest.approx(0.01)
    assert golden.close("small", np.array([0.001, 0.0001]), 1e-3).ok
    assert not golden.close("small", np.array([0.001, 0.0001]), 1e-3, relative=True).ok
    assert golden.close("small", np.array([0.001]), 1e-3).line().endswith("instead of (2,))")
    assert not golden.close("small", np.array([np.nan, 0.0]), 1.0).ok


def test_the_kept_schedules_pass(tmp_path: Path) -> None:
    from oracle_checks import pixel_guidance
    from oracle_checks.quantity import Golden

    kept = np.load(KEPT)
    chosen = {k.removeprefix("schedule/"): kept[k] for k in kept if k.startswith("schedule/")}
    np.savez(tmp_path / "golden_schedule.npz", **chosen)
    found = list(pixel_guidance.schedules(Golden(tmp_path / "golden_schedule.npz")))
    assert len(found) == len(chosen)
    assert all(q.ok for q in found)
    chosen["10_5/betas"] = chosen["10_5/betas"] * (1 + 1e-6)
    np.savez(tmp_path / "golden_schedule.npz", **chosen)
    failed = [
        q for q in pixel_guidance.schedules(Golden(tmp_path / "golden_schedule.npz")) if not q.ok
    ]
    assert [q.key for q in failed] == ["10_5/betas"]


def test_a_list_of_full_size_names_must_fill_our_network(tmp_path: Path) -> None:
    from oracle_checks import full_size

    names = {
        key: [list(tensor.shape), str(tensor.dtype).removeprefix("torch.")]
        for key, tensor in published("mobile_sam").items()
    }
    lost = {key: value for key, value in names.items() if "neck.0" not in key}
    lists = {"mobile_sam": names, "mobile_sam_lost": lost, "another": names}
    (tmp_path / full_size.LISTS).write_text(json.dumps(lists))
    found = {quantity.key: quantity for quantity in full_size.listed(tmp_path)}
    assert {key: quantity.ok for key, quantity in found.items()} == {
        "mobile_sam": True,
        "mobile_sam_lost": False,
        "another": False,
    }
    assert "BadWeights" in found["mobile_sam_lost"].note
    assert not list(full_size.listed(tmp_path / "nowhere"))


def test_the_networks_of_libraries_have_their_published_sizes() -> None:
    from oracle_checks import full_size

    found = list(full_size.published())
    assert [quantity.line() for quantity in found if not quantity.ok] == []
    assert len({quantity.file for quantity in found}) == 11
