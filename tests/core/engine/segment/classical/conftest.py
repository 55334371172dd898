"""The picture that tests of merge trees share."""

from __future__ import annotations

import numpy as np
import pytest

from intarsia.core.engine.segment.classical.prepared import PreparedPicture, prepare


@pytest.fixture(scope="session")
def two_squares() -> PreparedPicture:
    """A red and a blue square on a grey wall with grain."""
    rng = np.random.default_rng(3)
    picture = (0.55 + rng.normal(0, 0.02, (120, 160, 3))).astype(np.float32)
    picture[30:90, 20:70] = (0.8, 0.1, 0.1)
    picture[20:50, 100:140] = (0.1, 0.2, 0.8)
    return prepare(np.clip(picture, 0, 1))
