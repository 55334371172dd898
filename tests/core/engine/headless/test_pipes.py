"""A pipe gives its bytes once, and that is enough."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from intarsia.core.engine.headless.commands import main

BASE = Path(__file__).parents[3] / "data" / "cases" / "fifo" / "base.png"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
@pytest.mark.timeout(60)
def test_a_picture_in_a_pipe_is_opened(tmp_path: Path) -> None:
    pipe, out = tmp_path / "f.png", tmp_path / "o.png"
    os.mkfifo(pipe)
    feeding = threading.Thread(target=lambda: pipe.write_bytes(BASE.read_bytes()), daemon=True)
    feeding.start()
    assert main(["export", str(pipe), "-o", str(out)]) == 0
    with Image.open(out) as image, Image.open(BASE) as before:
        assert (np.asarray(image.convert("RGB")) == np.asarray(before.convert("RGB"))).all()
    feeding.join()
