"""Measures the completion of large windows: classical, coarse alone, and classical led by coarse.

    python benchmarks/led_completion.py PICTURES [--json]

PICTURES is a folder of photographs. An ellipse in the middle of each is hidden. In LaMa's place
stands the true picture, shrunk to 256 px, because its weights could not be had: the figures say
what is done with a coarse picture that is right, and nothing of how right LaMa's is. `error` is
the mean absolute error in the hole; `detail` the finer part's share of the true one.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np

from intarsia.core.engine.completion import complete
from intarsia.core.engine.completion_networks.completion import NetworkFill, complete_by_network
from intarsia.core.engine.completion_networks.window_rule import LAMA_RULE

_LONGEST_PX, _COARSE_PX = 768, 256
_FINE = 2.0  # sigma of what counts as detail
_RULE = replace(LAMA_RULE, context=5.0, most_px=_COARSE_PX)

Array = np.ndarray


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pictures", type=Path)
    parser.add_argument("--json", action="store_true", help="end with one line of JSON")
    arguments = parser.parse_args()
    scores: dict[str, list[tuple[float, float]]] = {}
    for path in sorted(arguments.pictures.iterdir()):
        image = cv2.imread(str(path))
        for name, score in _scores(image).items() if image is not None else ():
            scores.setdefault(name, []).append(score)
            print(path.name, name, f"error {score[0]:.4f} detail {score[1]:.3f}", flush=True)
    means = {name: np.mean(values, 0).round(4).tolist() for name, values in scores.items()}
    print(json.dumps(means) if arguments.json else means)
    return 0 if means else 1


def _scores(image: Array) -> dict[str, tuple[float, float]]:
    scale = _LONGEST_PX / max(image.shape[:2])
    small = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    truth = np.ascontiguousarray(small[..., ::-1].astype(np.float32) / 255)
    height, width = truth.shape[:2]
    mask = np.zeros((height, width), np.uint8)
    cv2.ellipse(mask, (width // 2, height // 2), (width // 7, height // 7), 20, 0, 360, 1, -1)
    hole = mask > 0
    hidden = np.where(hole[..., None], np.float32(0.5), truth)

    def right(picture: Array, _hole: Array, _step: Callable[[int, int], None]) -> Array:
        size = (picture.shape[1], picture.shape[0])
        return np.asarray(cv2.resize(truth, size, interpolation=cv2.INTER_AREA))

    def by_network(with_detail: bool) -> Array:
        return complete_by_network(
            NetworkFill(hidden, hole, ~hole),
            right,
            _RULE,
            rng=np.random.default_rng(0),
            on_step=lambda _done, _of: None,
            with_detail=with_detail,
        )

    fills = {
        "classical": complete(hidden, hole, rng=np.random.default_rng(0)),
        "coarse": by_network(False),
        "led": by_network(True),
    }
    return {
        name: (float(np.abs(fill - truth)[hole].mean()), _detail(fill, hole) / _detail(truth, hole))
        for name, fill in fills.items()
    }


def _detail(picture: Array, hole: Array) -> float:
    fine = picture - cv2.GaussianBlur(picture, (0, 0), _FINE)
    return float(np.sqrt((fine[hole] ** 2).mean()))


if __name__ == "__main__":
    sys.exit(main())
