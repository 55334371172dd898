"""Alpha solved by the matting Laplacian, which is compared with its definition."""

from __future__ import annotations

import numpy as np

from intarsia.core.engine.segment.closed_form import solve_alpha

EPSILON, PULL = 1e-5, 0.03


def _laplacian(picture: np.ndarray) -> np.ndarray:
    """Eq. 12 of Levin et al. written down: (h * w, h * w) of (h, w, 3)."""
    height, width = picture.shape[:2]
    colours, out = picture.reshape(-1, 3).astype(np.float64), np.zeros((height * width,) * 2)
    for top in range(height - 2):
        for left in range(width - 2):
            rows, columns = np.mgrid[top : top + 3, left : left + 3]
            at = (rows * width + columns).ravel()
            lean = colours[at] - colours[at].mean(0)
            spread = lean.T @ lean / 9 + EPSILON / 9 * np.eye(3)
            affinity = (1 + lean @ np.linalg.inv(spread) @ lean.T) / 9
            out[np.ix_(at, at)] += np.eye(9) - affinity
    return out


def test_alpha_is_what_the_laplacian_written_down_gives() -> None:
    rng = np.random.default_rng(3)
    ramp = np.linspace(0, 1, 14)[None, :, None]
    picture = np.clip(ramp + rng.normal(0, 0.08, (11, 14, 3)), 0, 1)
    inside, outside = np.zeros((11, 14), bool), np.zeros((11, 14), bool)
    inside[:, 10:], outside[:, :4] = True, True
    edge = np.repeat(np.clip(np.linspace(-0.5, 1.5, 14), 0, 1)[None], 11, 0)
    known = (inside | outside).ravel()
    system = _laplacian(picture)[~known]
    wanted = PULL * edge.ravel()[~known] - system[:, known] @ inside.ravel()[known]
    solved = np.linalg.solve(system[:, ~known] + PULL * np.eye((~known).sum()), wanted)
    for kind in (np.float64, np.float32):
        alpha = solve_alpha(
            picture.astype(kind), inside, outside, edge=edge.astype(kind), pull=PULL
        )
        assert np.abs(alpha.ravel()[~known] - np.clip(solved, 0, 1)).max() < 2e-3
        assert (alpha.ravel()[known] == inside.ravel()[known]).all()
