"""A published method on the command line: told what to install, then used."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from intarsia.core.engine.headless.commands import main
from intarsia.core.engine.packs.installed import PackStore

pytestmark = pytest.mark.usefixtures("one_thread")


def _written(folder: Path, name: str, picture: np.ndarray) -> str:
    path = folder / name
    assert cv2.imwrite(str(path), picture)
    return str(path)


def test_paint_by_its_name(
    tmp_path: Path,
    published_packs: PackStore,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    noise = np.random.default_rng(3).integers(0, 256, (96, 96, 3)).astype(np.uint8)
    mask = np.zeros((96, 96), np.uint8)
    mask[40:60, 40:60] = 255
    words = ["paint", _written(tmp_path, "in.png", noise)]
    words += ["--region", _written(tmp_path, "mask.png", mask)]
    words += ["--exemplar", _written(tmp_path, "ref.png", noise[:30, :20])]
    words += ["--method", "paint-by-example-fast", "--pack", "paint-by-example"]
    words += ["-o", str(tmp_path / "out.ora")]

    assert main(words) == 1
    said = capsys.readouterr().err
    assert "Paint by Example is not installed. Run: intarsia packs install" in said
    assert not (tmp_path / "out.ora").exists()

    monkeypatch.setenv("INTARSIA_HOME", str(published_packs.root.parent))
    assert main(words) == 0
    assert (tmp_path / "out.ora").is_file()
